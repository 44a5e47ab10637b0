/** The kernel for rays: a flat body that is mostly wing, and a tail like a whip. */
import { add, clamp, lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { paint, type Skin } from "../../shape/mesh.ts";
import { gridMesh } from "../../shape/primitives.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model } from "../types.ts";
import { Bodywork, dyed, type Hide, hidePainter, outward } from "./bodywork.ts";
import { shade } from "./coat.ts";
import { letter, mirror, SIDES } from "./rig.ts";

/** One row of the table. Lengths in shares of the span. */
export interface Ray {
  id: string;
  en: string[];
  zh: string[];
  /** Metres from wing tip to wing tip. */
  span: number;
  hide: Hide;
  /** Length of the body from front to back, and its half-height in the middle. */
  length: number;
  thick: number;
  /** 0 a round disc to 1 wings swept back to a point. */
  swept: number;
  tail: number;
  /** Lobes before the mouth: their length, 0 for none. */
  horns: number;
  speeds: { walk: number; run: number };
  coats?: string[];
  tags?: string[];
}

/** Builds a ray over y = 0; wings are joints wing0L, wing1L, wing0R, wing1R. */
export function buildRay(
  r: Ray,
  params: { size: number; color?: string; hide?: Hide; seed: number },
  detail: Detail,
): Model {
  const S = r.span * params.size;
  const hide = params.hide ?? (params.color ? dyed(r.hide, params.color) : r.hide);
  const w = new Bodywork(detail);
  w.bin("body", { kind: "plain", roughness: 0.36 });
  const lift = r.thick * 1.6 * S;
  const middle: Vec3 = [0, lift, 0];
  w.joint("hips", undefined, middle);
  w.joint("head", "hips", [0, lift, 0.3 * r.length * S]);
  const tail = [0, 1, 2, 3].map((i) =>
    w.joint(`tail${i}`, i ? `tail${i - 1}` : "hips", [0, lift, (-0.42 * r.length - (r.tail * i) / 4) * S]),
  );
  const wings = SIDES.map((side) => [
    w.joint(`wing0${letter(side)}`, "hips", [side * 0.12 * S, lift, 0]),
    w.joint(`wing1${letter(side)}`, `wing0${letter(side)}`, [side * 0.3 * S, lift, -0.04 * r.swept * S]),
  ]);
  const painter = hidePainter(hide, S, "body", params.seed);
  const belly = linear(hide.belly ?? "#f4f2ee");

  // Across from tip to tip, and around the section from the front edge over the back to the front again.
  const chord = (x: number): [number, number] => {
    const a = Math.abs(x) * 2;
    const disc = Math.sqrt(Math.max(0, 1 - a * a));
    const kite = 1 - a ** 1.15;
    const k = Math.max(0.004, lerp(disc, kite, r.swept));
    const back = -0.22 * r.swept * a ** 1.6;
    return [back, k * r.length * 0.5];
  };
  const columns = w.steps(20, 72);
  const m = gridMesh(w.steps(12, 36), columns, (u, v) => {
    const x = lerp(-0.5, 0.5, v);
    const [z0, half] = chord(x);
    const a = u * 2 * Math.PI;
    const body = 1 - smoothstep(0.02, 0.24, Math.abs(x)) * 0.82;
    const thick = r.thick * body * clamp(half / (0.12 * r.length)) ** 0.7;
    const s = Math.cos(a);
    const y = Math.sin(a) * thick * (1 - 0.35 * Math.max(0, -s)) * (Math.sin(a) < 0 ? 0.55 : 1);
    return [x * S, lift + y * S, (z0 + s * half) * S];
  });
  outward(m, middle);
  const paintSkin = (p: Vec3, n: Vec3): Color => {
    const c = painter(p, n, p[2], 0);
    return n[1] < -0.15 ? belly : c;
  };
  const painted = paint(m, paintSkin);
  const n = m.positions.length / 3;
  const skin: Skin = { indices: new Uint8Array(n * 4), weights: new Float32Array(n * 4) };
  for (let i = 0; i < n; i++) {
    const x = m.positions[i * 3] / S;
    const side = x >= 0 ? 0 : 1;
    const a = smoothstep(0.06, 0.2, Math.abs(x));
    const b = smoothstep(0.22, 0.38, Math.abs(x));
    skin.indices.set([0, w.index(wings[side][0]), w.index(wings[side][1]), 0], i * 4);
    skin.weights.set([1 - a, a * (1 - b), a * b, 0], i * 4);
  }
  w.put("body", { ...painted, skin });
  const dark = shade(linear(hide.back ?? hide.base), 0.8);
  tail.forEach((name, i) => {
    const at = (k: number): Vec3 => [0, lift, (-0.4 * r.length - (r.tail * k) / 4) * S];
    const radius = (k: number): number => lerp(0.022, 0.003, k / 4) * S;
    w.limb("body", name, [at(i - 0.05), at(i + 1)], [radius(i), radius(i + 1)], () => dark);
  });
  for (const side of SIDES) {
    if (r.horns > 0) {
      const from: Vec3 = [side * 0.085 * S, lift, 0.46 * r.length * S];
      const points = [
        from,
        add(from, [side * 0.012 * S, -0.004 * S, r.horns * 0.6 * S]),
        add(from, [-side * 0.012 * S, -0.014 * S, r.horns * S]),
      ];
      w.limb("body", "head", points, [0.026 * S, 0.022 * S, 0.008 * S], (p, nn) => paintSkin(p, nn), {
        thickness: () => 0.012 * S,
      });
    }
    const place: Vec3 = [0.1 * S, lift + r.thick * 0.62 * S, 0.36 * r.length * S];
    w.eye(`eye${letter(side)}`, "head", mirror(place, side), 0.022 * S, mirror([0.75, 0.25, 0.8], side), {
      color: "#3a2a1a",
      iris: 0.95,
      lid: hide.back ?? hide.base,
      open: 0.7,
    });
  }
  if (w.fine > 0.25) {
    w.bin("lines", { kind: "plain", roughness: 0.6 }, false);
    const z = 0.5 * r.length * S;
    const points = [-1, -0.5, 0, 0.5, 1].map(
      (x): Vec3 => [x * 0.055 * S, lift - 0.006 * S + 0.008 * S * x * x, z * (1 - 0.03 * x * x)],
    );
    w.limb(
      "lines",
      "head",
      points,
      [0.002, 0.004, 0.004, 0.004, 0.002].map((x) => x * S),
      () => dark,
    );
  }
  return w.model(
    {
      kind: "fish",
      legs: [],
      rootHeight: lift,
      speeds: { walk: r.speeds.walk * S, run: r.speeds.run * S },
      eyes: [0, lift + r.thick * S, 0.36 * r.length * S],
      head: { at: [0, lift, 0.36 * r.length * S], radius: 0.14 * S, joint: "head" },
      tail,
      wings,
    },
    {
      back: { at: [0, lift + r.thick * S, 0], joint: "hips" },
      mouth: { at: [0, lift, 0.5 * r.length * S], normal: [0, 0, 1], joint: "head" },
    },
    [{ shape: "box", at: middle, half: [0.3 * S, r.thick * S, 0.4 * r.length * S] }],
  );
}
