/** The kernel for octopuses and squids: a mantle, a head with large eyes, and a ring of arms, one soft skin over all. */
import { add, clamp, lerp, type Vec2, type Vec3 } from "../../shape/math.ts";
import { paint } from "../../shape/mesh.ts";
import { added, ellipsoidField, limbField, meshField, type Primitive } from "../../shape/sdf.ts";
import { type Flesh, skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model } from "../types.ts";
import { Bodywork, blobMesh, dyed, type Hide, hidePainter } from "./bodywork.ts";
import { blend, shade } from "./coat.ts";
import { mirror, SIDES } from "./rig.ts";

/** Arms around a ring. */
export interface ArmRing {
  count: number;
  /** From the root out: distance from the axis and height; at least 4. */
  curve: Vec2[];
  /** Radii along it. */
  radii: number[];
  /** Turns of the ring by this share of the step between arms. */
  turn?: number;
}

/** One row of the table. Lengths in units of `size`. */
export interface Cephalopod {
  id: string;
  en: string[];
  zh: string[];
  /** Metres a unit. */
  size: number;
  hide: Hide;
  /** Flesh above the arms: balls of the mantle and the head, blended. */
  flesh: { at: Vec3; half: Vec3 }[];
  arms: ArmRing[];
  eye: { at: Vec3; radius: number; look: Vec3; color: string };
  mouth?: { at: Vec3; width: number; smile: number };
  fins?: { at: Vec3; half: Vec3; splay: number };
  /** Where the eyes and mouth belong: the head's middle and radius. */
  head: { at: Vec3; radius: number };
  goes: { walk: number; run: number; stride: number; pulse: number; trails: number; leans: number };
  coats?: string[];
}

/** Joints of an arm. */
const JOINTS = 5;

/** Builds one; it stands on y = 0 on its arms and faces +z. */
export function buildCephalopod(
  c: Cephalopod,
  params: { size: number; color?: string; hide?: Hide; seed: number },
  detail: Detail,
): Model {
  const U = c.size * params.size;
  const hide = params.hide ?? (params.color ? dyed(c.hide, params.color) : c.hide);
  const w = new Bodywork(detail);
  const m = (p: Vec3): Vec3 => [p[0] * U, p[1] * U, p[2] * U];
  w.bin("body", { kind: "skin", roughness: 0.34 });
  w.bin("lines", { kind: "plain", roughness: 0.6 }, false);

  const middle = c.head.at;
  w.joint("hips", undefined, m([0, middle[1], 0]));
  const mantle = c.flesh[0];
  w.joint("mantle", "hips", m([0, (middle[1] + mantle.at[1]) / 2, mantle.at[2] * 0.5]));

  // The top of the mantle: it tells how much room it takes.
  w.joint(
    "crown",
    "mantle",
    m(add(mantle.at, [0, Math.max(...c.flesh.map((f) => f.at[1] + f.half[1])) - mantle.at[1] - 0.2, 0])),
  );

  // Flesh in units, then metres: the meshing works best near one.
  const list: Primitive[] = c.flesh.map((f, i) => added(ellipsoidField(f.at, f.half), i ? 0.22 : 0.02));
  const flesh: Flesh[] = [
    { joint: 0, ends: [middle], radius: c.head.radius * 0.7 },
    { joint: 1, ends: [mantle.at], radius: Math.min(...mantle.half) * 0.9 },
  ];
  const tentacles: NonNullable<NonNullable<Model["body"]>["tentacles"]> = [];
  let k = 0;
  const ways: { way: Vec3; ring: ArmRing }[] = [];
  for (const ring of c.arms)
    for (let i = 0; i < ring.count; i++) {
      const a = ((i + 0.5 + (ring.turn ?? 0)) / ring.count) * 2 * Math.PI;
      const way: Vec3 = [Math.sin(a), 0, Math.cos(a)];
      const at = ([r, y]: Vec2): Vec3 => [way[0] * r, y, way[2] * r];
      const points = ring.curve.map(at);
      list.push(added(limbField(points, ring.radii, 2), 0.07));
      const names: string[] = [];
      const place = (u: number): Vec3 => {
        const f = clamp(u) * (points.length - 1);
        const n = Math.min(points.length - 2, Math.floor(f));
        return [0, 1, 2].map((q) => lerp(points[n][q], points[n + 1][q], f - n)) as Vec3;
      };
      for (let j = 0; j < JOINTS; j++) {
        const at0 = place((j + 0.1) / JOINTS);
        const name = w.joint(`arm${k}_${j}`, j ? names[j - 1] : "hips", m(at0));
        names.push(name);
        flesh.push({
          joint: w.index(name),
          ends: [place((j + 1.05) / JOINTS)],
          radius: 0.03,
          allow: (x, _y, z) => {
            const r = Math.hypot(x, z) || 1e-6;
            const near = (x * way[0] + z * way[2]) / r;
            const wide = Math.cos(Math.PI / ring.count);
            return r < 0.12 ? 1 : clamp((near - wide + 0.16) / 0.16);
          },
        });
      }
      tentacles.push({ joints: names, out: way });
      ways.push({ way, ring });
      k++;
    }

  const far =
    Math.max(...c.arms.flatMap((r) => r.curve.map(([x], i) => x + r.radii[Math.min(i, r.radii.length - 1)]))) + 0.06;
  const high = Math.max(...c.flesh.map((f) => f.at[1] + f.half[1])) + 0.08;
  const deep = Math.max(far, ...c.flesh.map((f) => Math.abs(f.at[2]) + f.half[2] + 0.05));
  const step = lerp(0.13, 0.052, w.fine);
  const raw = meshField(list, { min: [-far, -0.08, -deep], max: [far, high, deep] }, step);
  const scaledFlesh = flesh.map((f) => ({ ...f, ends: f.ends }));
  const unitSkeleton = { joints: w.joints.map((j) => ({ ...j, at: [j.at[0] / U, j.at[1] / U, j.at[2] / U] as Vec3 })) };
  const skin = skinWeights(unitSkeleton, scaledFlesh, raw.positions, 0.05);
  const painter = hidePainter(hide, 1, "body", params.seed);
  const pale = hide.belly ? linear(hide.belly) : shade(linear(hide.base), 1.5);
  const painted = paint(raw, (p, n): Color => {
    const base = painter(p, n, p[1], 0);
    // Suckers: pale discs in two rows under the arms.
    const r = Math.hypot(p[0], p[2]);
    const arm = ways.find(
      ({ way, ring }) => (p[0] * way[0] + p[2] * way[2]) / (r || 1) > Math.cos(Math.PI / ring.count),
    );
    if (!arm || r < 0.3 || p[1] > middle[1]) return base;
    const under = clamp((-n[1] - 0.05) / 0.4);
    const f = (r / 0.11) % 1;
    const disc = clamp((0.42 - Math.abs(f - 0.5)) * 6);
    return blend(base, blend(pale, shade(pale, 0.72), disc), under);
  });
  // It is dark between the roots of the arms.
  const occlusion = Float32Array.from({ length: raw.positions.length / 3 }, (_, i) => {
    const [x, y, z] = [raw.positions[i * 3], raw.positions[i * 3 + 1], raw.positions[i * 3 + 2]];
    const inner = clamp(1 - (Math.hypot(x, z) - 0.25) / 0.6) * clamp((middle[1] - y) / 0.3);
    return 1 - 0.45 * inner * clamp(0.6 - raw.normals[i * 3 + 1]);
  });
  const positions = Float32Array.from(raw.positions, (x) => x * U);
  w.put("body", { ...painted, positions, occlusion, skin });

  if (c.fins)
    for (const side of SIDES) {
      const name = w.joint(`fin${side > 0 ? "L" : "R"}`, "mantle", mirror(m([0.1, c.fins.at[1], c.fins.at[2]]), side));
      const leaf = blobMesh(mirror(m(c.fins.at), side), m(c.fins.half), w.steps(8, 22), {});
      for (let i = 0; i < leaf.positions.length; i += 3) {
        const out = (leaf.positions[i] * side) / U;
        leaf.positions[i + 1] -= c.fins.splay * out * U * 0.6;
      }
      w.put(
        "body",
        paint(leaf, (p, n) => painter(m1(p, U), n, p[1] / U, 0)),
        name,
      );
    }
  for (const side of SIDES)
    w.eye(`eye${side > 0 ? "L" : "R"}`, "hips", mirror(m(c.eye.at), side), c.eye.radius * U, mirror(c.eye.look, side), {
      color: c.eye.color,
      iris: 0.82,
      lid: hide.base,
      open: 0.72,
    });
  if (c.mouth && w.fine > 0.2) {
    const { at: q, width, smile } = c.mouth;
    const dark = shade(linear(hide.base), 0.2);
    const points = [-1, -0.5, 0, 0.5, 1].map((x) => m([x * width, q[1] + smile * x * x, q[2] - 0.28 * width * x * x]));
    w.limb(
      "lines",
      "hips",
      points,
      [0.008, 0.02, 0.024, 0.02, 0.008].map((r) => r * U),
      () => dark,
    );
  }
  return w.model(
    {
      kind: "drifter",
      legs: [],
      rootHeight: middle[1] * U,
      speeds: { walk: c.goes.walk * U, run: c.goes.run * U },
      eyes: m([0, c.eye.at[1], c.eye.at[2]]),
      head: { at: m(c.head.at), radius: c.head.radius * U, joint: "hips" },
      tentacles,
      goes: {
        stride: c.goes.stride * U,
        pulse: c.goes.pulse,
        trails: c.goes.trails,
        leans: c.goes.leans,
        shows: 18,
      },
    },
    {
      back: { at: m(add(mantle.at, [0, mantle.half[1], 0])), joint: "mantle" },
      mouth: { at: m([0, middle[1] - c.head.radius * 0.6, c.head.radius]), normal: [0, 0, 1], joint: "hips" },
    },
    [{ shape: "sphere", at: m(middle), radius: c.head.radius * U }],
  );
}

const m1 = (p: Vec3, U: number): Vec3 => [p[0] / U, p[1] / U, p[2] / U];
