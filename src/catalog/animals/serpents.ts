/** The kernel for bodies along a spine: snakes, worms, eels, caterpillars, centipedes, snails. */
import { add, addScaled, clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh, paint, type Skin } from "../../shape/mesh.ts";
import { linear } from "../../surface/spec.ts";
import type { BodyPlan, Detail, GoingPlan, LegPlan, Model } from "../types.ts";
import { Bodywork, dyed, type Hide, hidePainter, type Painter } from "./bodywork.ts";
import { shade } from "./coat.ts";
import { mirror, SIDES } from "./rig.ts";
import { spiralShell } from "./shells.ts";

/** A station of the body: share of the length from the snout, half-width, height over and under the axis, in lengths. */
export type Station = readonly [t: number, wide: number, up: number, down: number];

/** One row of the table. Lengths are shares of the body's length. */
export interface Serpent {
  id: string;
  en: string[];
  zh: string[];
  /** Metres. */
  length: number;
  hide: Hide;
  profile: Station[];
  /** Joints of the spine. */
  joints: number;
  /** Where the head ends and the spine begins, share of the length. */
  neck: number;
  finish: "scales" | "slime" | "hair";
  /** Rings of the body: how many, how deep in shares of the radius. */
  rings?: { count: number; depth: number };
  eye: {
    t: number;
    /** Radians over the horizon at which it sits on the head. */
    over: number;
    radius: number;
    color: string;
    look: Vec3;
    /** How far its middle stands out, in radii. */
    out?: number;
    /** Carried on a stalk of this length. */
    stalk?: number;
    iris?: number;
    black?: boolean;
  };
  /** Short feelers of the head: root station, length. */
  feelers?: { t: number; over: number; length: number; radius: number; ahead: number };
  mouth?: { length: number; y: number; smile: number };
  tongue?: boolean;
  /** Skin spread out behind the head: where, how wide. */
  hood?: { from: number; to: number; wide: number; mark: string };
  /** Legs that step. */
  legs?: { pairs: number; from: number; to: number; reach: number; knee: number; thick: number; color: string };
  /** Stubs that go with the body. */
  nubs?: { at: number[]; size: number; color?: string };
  shell?: { t: number; radius: number; color: string; band: string };
  /** A ribbon along back and belly, from a share of the length on. */
  ribbon?: { from: number; height: number };
  rattle?: boolean;
  goes: {
    walk: number;
    run: number;
    stride: number;
    lag?: number;
    wave?: { size: number; length: number };
    ripple?: number;
    rears?: { length: number; angle: number };
    coils?: boolean;
    coiled?: boolean;
    shows: number;
    swims?: boolean;
  };
  coats?: string[];
  tags?: string[];
}

/** The profile at a share of the length: smooth between stations. */
function stationAt(profile: Station[], t: number): [number, number, number] {
  let i = 0;
  while (i < profile.length - 2 && profile[i + 1][0] <= t) i++;
  const [a, b] = [profile[i], profile[i + 1]];
  const u = clamp((t - a[0]) / (b[0] - a[0]));
  const prev = profile[i - 1] ?? a;
  const next = profile[i + 2] ?? b;
  const slope = (p: Station, q: Station, k: 1 | 2 | 3): number => (q[0] > p[0] ? (q[k] - p[k]) / (q[0] - p[0]) : 0);
  return ([1, 2, 3] as const).map((k) => {
    const d = b[0] - a[0];
    const ta = slope(prev, b, k) * d;
    const tb = slope(a, next, k) * d;
    const u2 = u * u;
    const u3 = u2 * u;
    const v = a[k] * (2 * u3 - 3 * u2 + 1) + ta * (u3 - 2 * u2 + u) + b[k] * (3 * u2 - 2 * u3) + tb * (u3 - u2);
    return Math.max(1e-4, v);
  }) as [number, number, number];
}

/** Builds one; it lies on y = 0 along z, its head to +z. */
export function buildSerpent(
  s: Serpent,
  params: { size: number; color?: string; hide?: Hide; seed: number },
  detail: Detail,
): Model {
  const L = s.length * params.size;
  const hide = params.hide ?? (params.color ? dyed(s.hide, params.color) : s.hide);
  const w = new Bodywork(detail);
  w.bin(
    "body",
    s.finish === "hair"
      ? { kind: "fur" }
      : s.finish === "slime"
        ? { kind: "skin", roughness: 0.3 }
        : { kind: "plain", roughness: 0.46 },
  );
  w.bin("shell", { kind: "plain", roughness: 0.4 });
  w.bin("fins", { kind: "plain", roughness: 0.4, twoSided: true });
  w.bin("beads", { kind: "lacquer", roughness: 0.1 });
  w.bin("lines", { kind: "plain", roughness: 0.5 }, false);

  const at = (t: number): [number, number, number] =>
    stationAt(s.profile, t).map((x) => x * L) as [number, number, number];
  const axis = (t: number): Vec3 => [0, at(t)[2], (0.5 - t) * L];
  w.joint("hips", undefined, axis(0.5));
  const stations = Array.from({ length: s.joints }, (_, i) => lerp(s.neck, 0.99, (i / (s.joints - 1)) ** 0.92));
  const spine = stations.map((t, i) => w.joint(i ? `spine${i}` : "head", "hips", axis(t)));
  const jointOf = (t: number): string => {
    let best = 0;
    stations.forEach((q, i) => {
      if (Math.abs(q - t) < Math.abs(stations[best] - t)) best = i;
    });
    return spine[best];
  };

  const painter = hidePainter(hide, L, "body", params.seed);
  const hood = s.hood;
  const mark = hood && linear(hood.mark);
  const m = trunk(s, L, at, w.steps(36, 150), w.steps(10, 30));
  const painted = paint(m.mesh, (p, n, v) => {
    const t = 0.5 - p[2] / L;
    const c = painter(p, n, t * L, m.around[v]);
    if (!hood || !mark) return c;
    // Two eyes on the hood's back.
    const u = (t - hood.from) / (hood.to - hood.from);
    const spot = Math.hypot((Math.abs(p[0]) / L - hood.wide * 0.45) / 0.011, (u - 0.5) / 0.16);
    return n[1] > 0.1 && spot < 1 && spot > 0.5 ? mark : c;
  });
  w.put("body", {
    ...painted,
    skin: chainSkin(
      painted,
      stations,
      L,
      spine.map((j) => w.index(j)),
    ),
  });

  // The face.
  const e = s.eye;
  const [we, ue] = at(e.t);
  for (const side of SIDES) {
    const name = `eye${side > 0 ? "L" : "R"}`;
    const out = e.out ?? 0.35;
    const root: Vec3 = [
      side * Math.cos(e.over) * (we + (out - 1) * e.radius * L),
      axis(e.t)[1] + Math.sin(e.over) * (ue + (out - 1) * e.radius * L),
      axis(e.t)[2],
    ];
    let place = root;
    let parent = "head";
    if (e.stalk) {
      parent = w.joint(`stalk${side > 0 ? "L" : "R"}`, "head", root);
      place = add(root, [side * 0.55 * e.stalk * L, e.stalk * L, 0.25 * e.stalk * L]);
      const r = e.radius * L;
      const bend = add(mix(root, place, 0.5), [-side * 0.06 * e.stalk * L, 0, 0]);
      w.limb(
        "body",
        parent,
        [addScaled(root, [0, 1, 0], -r), bend, place],
        [r * 0.95, r * 0.6, r * 0.62],
        hidePainter(hide, L, "stalk"),
      );
    }
    w.eye(name, parent, place, e.radius * L, mirror(e.look, side), {
      color: e.color,
      iris: e.iris ?? 0.85,
      black: e.black,
      lid: e.black ? undefined : (hide.back ?? hide.base),
      open: e.stalk ? 1 : 0.7,
    });
    if (s.feelers) {
      const f = s.feelers;
      const [wf, uf] = at(f.t);
      const from: Vec3 = [side * Math.cos(f.over) * wf * 0.9, axis(f.t)[1] + Math.sin(f.over) * uf * 0.9, axis(f.t)[2]];
      const end = add(from, [side * 0.4 * f.length * L, (1 - f.ahead) * f.length * L, f.ahead * f.length * L]);
      const joint = w.joint(`feeler${side > 0 ? "L" : "R"}`, "head", from);
      const tip = hidePainter({ base: hide.back ?? hide.base }, L, "feeler");
      w.limb(
        "body",
        joint,
        [from, mix(from, end, 0.55), end],
        [f.radius * L, f.radius * 0.8 * L, f.radius * 0.9 * L],
        tip,
      );
    }
  }
  if (s.mouth && w.fine > 0.2) {
    const dark = shade(linear(hide.base), 0.18);
    for (const side of SIDES) {
      const points = [0, 0.25, 0.5, 0.75, 1].map((k): Vec3 => {
        const t = 0.0012 + k * (s.mouth as { length: number }).length;
        const [ww, , dd] = at(t);
        const y = (s.mouth?.y ?? 0) * dd + (s.mouth?.smile ?? 0) * L * k * k;
        const x = ww * Math.sqrt(Math.max(0.02, 1 - (y / dd) ** 2));
        return [side * x * 1.01, axis(t)[1] + y, axis(t)[2] + (k === 0 ? 0.002 * L : 0)];
      });
      const r = 0.055 * at(s.neck)[0];
      w.limb("lines", "head", points, [r, r, r, r, r * 0.4], () => dark, { sides: 5 });
    }
  }
  if (s.tongue && w.fine > 0.1) {
    const red = linear("#c8283a");
    const from = add(axis(0.004), [0, -0.25 * at(0.01)[2], 0]);
    const joint = w.joint("tongue", "head", from);
    const r = 0.08 * at(s.neck)[0];
    const fork = add(from, [0, -0.004 * L, 0.028 * L]);
    w.limb("lines", joint, [from, fork], [r, r * 0.9], () => red, { sides: 5, segments: 2 });
    for (const side of SIDES)
      w.limb(
        "lines",
        joint,
        [fork, add(fork, [side * 0.005 * L, 0.003 * L, 0.012 * L])],
        [r * 0.8, r * 0.2],
        () => red,
        { sides: 5, segments: 2 },
      );
  }

  const legs: LegPlan[] = [];
  if (s.legs) {
    const g = s.legs;
    const leather: Painter = hidePainter({ base: params.color ?? g.color }, L, "leg");
    for (let i = 0; i < g.pairs; i++)
      for (const side of SIDES) {
        const t = lerp(g.from, g.to, i / (g.pairs - 1));
        const k = i * 2 + (side > 0 ? 0 : 1);
        const [ww, , dd] = at(t);
        const root: Vec3 = [side * ww * 0.85, dd * 0.9, axis(t)[2]];
        const grown = 0.75 + 0.25 * Math.sin((Math.PI * (i + 0.5)) / g.pairs);
        const foot: Vec3 = [side * (ww + g.reach * grown * L), 0, axis(t)[2] - 0.1 * g.reach * L];
        const knee = add(mix(root, foot, 0.5), [0, g.knee * L, 0]);
        const r = g.thick * L;
        w.joint(`leg${k}a`, jointOf(t), root);
        w.joint(`leg${k}b`, `leg${k}a`, knee);
        w.limb("shell", `leg${k}a`, [root, knee], [r, r * 0.9], leather, { segments: 2 });
        w.limb("shell", `leg${k}b`, [knee, foot], [r * 0.9, r * 0.25], leather, { segments: 2 });
        legs.push({ joints: [`leg${k}a`, `leg${k}b`], sole: foot });
      }
  }
  for (const t of s.nubs?.at ?? [])
    for (const side of SIDES) {
      const [ww, , dd] = at(t);
      const size = (s.nubs?.size ?? 0) * L;
      const top: Vec3 = [side * ww * 0.55, dd * 0.55, axis(t)[2]];
      const foot: Vec3 = [side * ww * 0.66, size * 0.45, axis(t)[2]];
      const nub = hidePainter({ base: s.nubs?.color && !params.color ? s.nubs.color : hide.base }, L, "nub");
      w.limb("body", jointOf(t), [top, foot], [size, size * 0.62], nub, { segments: 2 });
    }
  if (s.shell) {
    const { t, radius, color, band } = s.shell;
    const [, up] = at(t);
    spiralShell(
      w,
      jointOf(t),
      [0, at(t)[2] + up * 0.7, axis(t)[2]],
      radius * L,
      params.color ?? color,
      params.color ? `#${"2a1c14"}` : band,
    );
  }
  if (s.ribbon) ribbon(s, w, L, at, stations, spine, hide);
  if (s.rattle) {
    const c = hidePainter({ base: "#c8a868" }, L, "rattle");
    for (let i = 0; i < 6; i++)
      w.blob(
        "shell",
        spine[spine.length - 1],
        [0, at(0.98)[2] + 0.004 * L, (0.5 - 0.985 - i * 0.011) * L],
        [0.011 * L * (1 - i * 0.08), 0.012 * L * (1 - i * 0.08), 0.008 * L],
        c,
      );
  }

  const g = s.goes;
  const width = Math.max(...s.profile.map(([, x]) => x)) * L;
  const radius = Math.max(at(s.neck * 0.6)[0], at(s.neck * 0.6)[1]) * 1.5;
  const goes: GoingPlan = {
    stride: g.stride * L,
    lag: g.lag ?? 0.12,
    lift: s.legs ? s.legs.knee * 0.5 * L : undefined,
    wave: g.wave && { size: g.wave.size * L, length: g.wave.length * L },
    ripple: g.ripple === undefined ? undefined : { lift: g.ripple * L },
    rears: g.rears && { length: g.rears.length * L, angle: g.rears.angle },
    coils: g.coils || g.coiled ? 2 * width : undefined,
    coiled: g.coiled,
    shows: g.shows,
  };
  const plan: Omit<BodyPlan, "lids"> = {
    kind: g.swims ? "drifter" : "crawler",
    legs,
    rootHeight: Math.max(0.02 * L, axis(0.5)[1]),
    speeds: { walk: g.walk * L, run: g.run * L },
    eyes: [0, axis(e.t)[1] + ue, axis(e.t)[2]],
    head: { at: axis(s.neck * 0.5), radius: Math.max(radius, 0.02 * L), joint: "head" },
    spine,
    goes,
  };
  return w.model(
    plan,
    {
      back: { at: add(axis(0.5), [0, at(0.5)[1], 0]), joint: jointOf(0.5) },
      mouth: { at: axis(0), normal: [0, 0, 1], joint: "head" },
    },
    [{ shape: "box", at: axis(0.5), half: [width, at(0.5)[1], L / 2] }],
  );
}

/** The skin of the trunk: rings from the snout to the tail. `around` is radians from the top, a vertex. */
function trunk(
  s: Serpent,
  L: number,
  at: (t: number) => [number, number, number],
  rings: number,
  sides: number,
): { mesh: Mesh; around: number[] } {
  const positions: number[] = [];
  const around: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= rings; i++) {
    const t = (i / rings) ** 1.35;
    let [wide, up, down] = at(t);
    if (s.rings) {
      const bulge = 1 + s.rings.depth * (Math.abs(Math.sin(Math.PI * t * s.rings.count)) ** 0.7 - 0.6);
      const body = smoothstep(s.neck * 0.8, s.neck * 1.4, t);
      wide *= lerp(1, bulge, body);
      up *= lerp(1, bulge, body);
    }
    if (s.hood) {
      const u = clamp((t - s.hood.from) / (s.hood.to - s.hood.from));
      const spread = Math.sin(Math.PI * u) ** 0.8;
      wide += spread * s.hood.wide * L;
      up *= 1 - 0.4 * spread;
    }
    const y0 = at(t)[2];
    for (let j = 0; j < sides; j++) {
      const a = (j / sides) * 2 * Math.PI;
      const c = Math.cos(a);
      // Bellies are a little flat.
      const y = c > 0 ? c * up : -(Math.abs(c) ** 0.8) * down;
      positions.push(Math.sin(a) * wide, y0 + y, (0.5 - t) * L);
      around.push(a > Math.PI ? a - 2 * Math.PI : a);
    }
  }
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < sides; j++) {
      const a = i * sides + j;
      const b = i * sides + ((j + 1) % sides);
      indices.push(a, a + sides, b, b, a + sides, b + sides);
    }
  for (const [ring, z, flip] of [
    [0, 0.5 * L + 0.3 * at(0)[0], false],
    [rings, -0.5 * L, true],
  ] as const) {
    const tip = positions.length / 3;
    positions.push(0, at(ring ? 1 : 0)[2], z);
    around.push(0);
    for (let j = 0; j < sides; j++) {
      const a = ring * sides + j;
      const b = ring * sides + ((j + 1) % sides);
      if (flip) indices.push(a, tip, b);
      else indices.push(tip, a, b);
    }
  }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  const N = computeNormals(P, I);
  const k = sides * Math.floor(rings / 2);
  if (N[k * 3 + 1] < 0) {
    for (let t = 0; t < I.length; t += 3) [I[t + 1], I[t + 2]] = [I[t + 2], I[t + 1]];
    for (let q = 0; q < N.length; q++) N[q] = -N[q];
  }
  return { mesh: { positions: P, normals: N, indices: I }, around };
}

/** Weights along a chain: each point between its two nearest joints. */
function chainSkin(m: Mesh, stations: number[], L: number, joints: number[]): Skin {
  const n = m.positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    const t = 0.5 - m.positions[v * 3 + 2] / L;
    let i = 0;
    while (i < stations.length - 1 && stations[i + 1] < t) i++;
    const next = Math.min(stations.length - 1, i + 1);
    const f = next > i ? clamp((t - stations[i]) / (stations[next] - stations[i])) : 0;
    indices.set([joints[i], joints[next], 0, 0], v * 4);
    weights.set([1 - f, f, 0, 0], v * 4);
  }
  return { indices, weights };
}

/** A fin that runs along the back to the tail and back under it. */
function ribbon(
  s: Serpent,
  w: Bodywork,
  L: number,
  at: (t: number) => [number, number, number],
  stations: number[],
  spine: string[],
  hide: Hide,
): void {
  const { from, height } = s.ribbon as { from: number; height: number };
  const steps = w.steps(14, 50);
  const c = shade(linear(hide.back ?? hide.base), 0.8);
  for (const sign of [1, -1]) {
    const positions: number[] = [];
    const indices: number[] = [];
    for (let i = 0; i <= steps; i++) {
      const t = lerp(sign > 0 ? from : from + 0.2, 1, i / steps);
      const [, up, down] = at(t);
      const base = at(t)[2] + sign * (sign > 0 ? up : down) * 0.85;
      const h = height * L * smoothstep(0, 0.25, i / steps) * smoothstep(1, 0.75, i / steps);
      positions.push(0, base, (0.5 - t) * L, 0, base + sign * h, (0.5 - t) * L - 0.3 * h);
      if (i) indices.push(i * 2 - 2, i * 2 - 1, i * 2, i * 2, i * 2 - 1, i * 2 + 1);
    }
    const P = Float32Array.from(positions);
    const N = new Float32Array(P.length);
    for (let i = 0; i < N.length; i += 3) N[i] = 1;
    const m = paint({ positions: P, normals: N, indices: Uint32Array.from(indices) }, () => c);
    w.put("fins", {
      ...m,
      skin: chainSkin(
        m,
        stations,
        L,
        spine.map((j) => w.index(j)),
      ),
    });
  }
}
