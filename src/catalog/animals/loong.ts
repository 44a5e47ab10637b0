/** The dragon of the East: a serpent that flies without wings, with a stag's horns, a mane, whiskers and four short legs. */
import { add, addScaled, clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh, mergeMeshes, paint, type Skin } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { rigid } from "../../shape/skinning.ts";
import { type Color, hex, linear } from "../../surface/spec.ts";
import type { Asset, Detail, Model, Params } from "../types.ts";
import { leaf } from "./armour.ts";
import { Bodywork } from "./bodywork.ts";
import { budgetFor } from "./budget.ts";
import { blend, painter, shade } from "./coat.ts";
import { headMeshes } from "./head-build.ts";
import { hornMeshes } from "./horns.ts";
import { type Frame, layOut, letter, mirror, type Rig, SIDES } from "./rig.ts";
import type { Species } from "./species.ts";
import { dragon } from "./table-fantasy.ts";

/** Metres from the snout to the end of the tail. */
const LENGTH = 9;
const SPINE = 22;
/** Radius of the body by the share of its length from the neck, in lengths. */
const GIRTH: [number, number][] = [
  [0, 0.026],
  [0.12, 0.025],
  [0.35, 0.033],
  [0.6, 0.03],
  [0.85, 0.016],
  [1, 0.004],
];
/** Where the four legs are, shares of the length. */
const LEGS = [0.24, 0.58];

/** The row that its head is built from; the rest of the body has its own kernel. */
const HEAD: Species = {
  ...dragon,
  id: "loong",
  height: 1,
  wings: undefined,
  plates: undefined,
  fur: { body: 0.02, leg: 0.02, tail: 0.02, head: 0.012, cheek: 0.03, ear: 0.02 },
  mane: { kind: "lion", color: "#e8622a", length: 0.42 },
  horns: "antlers",
  hornColor: "#e8c25a",
  head: {
    ...dragon.head,
    size: 0.36,
    at: [1, 0],
    pitch: 0.06,
    muzzle: { root: [-0.12, 0.7, 0.66, 0.56], tip: [-0.2, 2.1, 0.52, 0.42] },
    pads: { at: [0.34, -0.06, 1.95], radius: 0.26 },
    jaw: { chin: [-0.8, 1.75], width: 0.38, open: 0.24 },
    eye: { ...dragon.head.eye, radius: 0.4, color: "#f8d24a", rim: "#b0341a" },
    ears: { shape: "leaf", at: [0.85, 0.3, -0.3], length: 0.9, width: 0.34, splay: 0.35, blunt: 0.1 },
  },
};

const girth = (t: number): number => {
  let i = 0;
  while (i < GIRTH.length - 2 && GIRTH[i + 1][0] <= t) i++;
  const [a, b] = [GIRTH[i], GIRTH[i + 1]];
  return lerp(a[1], b[1], smoothstep(0, 1, (t - a[0]) / (b[0] - a[0])));
};

/** Builds one `size` times as long as usual, in a colour of its own. It lies along z, its head to +z. */
function build(size: number, color: string, seed: number, detail: Detail): Model {
  const L = LENGTH * size;
  const y = 0.085 * L;
  const s: Species = {
    ...HEAD,
    height: size,
    coat: { ...HEAD.coat, base: color, back: hex(shade(linear(color), 0.6)) },
  };
  const budget = budgetFor(detail.pixels);
  const laid = layOut(s);
  const nose = s.head.muzzle.tip[1] * laid.u;
  const start = 0.5 * L - nose;
  const f: Frame = {
    ...laid,
    head: [0, y + 0.5 * laid.u, start],
    headJoint: [0, y + 0.2 * laid.u, start - 0.4 * laid.u],
  };
  // The body runs from behind the skull to the tip of the tail.
  const neck = f.headJoint[2];
  const whole = neck + 0.5 * L;
  const axis = (t: number): Vec3 => [0, lerp(y + 0.15 * laid.u, y, smoothstep(0, 0.1, t)), neck - t * whole];

  const w = new Bodywork(detail);
  w.bin("scales", { kind: "plain", roughness: 0.42 });
  w.bin("fins", { kind: "plain", roughness: 0.5, twoSided: true });
  w.joint("hips", undefined, axis(0.5));
  const spine = Array.from({ length: SPINE }, (_, i) =>
    w.joint(i ? `spine${i}` : "head", "hips", axis(i / (SPINE - 1))),
  );
  w.joint("jaw", "head", add(f.head, [0, -0.5 * f.u, 0]));
  for (const side of SIDES) {
    const e = s.head.eye.at;
    w.joint(`eye${letter(side)}`, "head", add(f.head, [e[0] * f.u * side, e[1] * f.u, e[2] * f.u]));
    w.joint(`ear${letter(side)}`, "head", add(f.head, mirror([0.8 * f.u, 0.4 * f.u, -0.2 * f.u], side)));
  }
  const near = (t: number): number => w.index(spine[Math.round(clamp(t) * (SPINE - 1))]);

  const [base, back, gold] = [linear(color), shade(linear(color), 0.62), linear("#e8c25a")];
  w.put(
    "scales",
    trunk(
      axis,
      L,
      w.steps(48, 170),
      w.steps(9, 26),
      [base, back, gold],
      spine.map((n) => w.index(n)),
    ),
  );

  // A comb of flames along the back, and a plume at the end of the tail.
  const fins: Mesh[] = [];
  const flame = linear("#e8622a");
  const count = w.steps(18, 56);
  for (let i = 0; i < count; i++) {
    const t = lerp(0.02, 0.97, i / (count - 1));
    const tall = L * (0.014 + 0.02 * Math.sin(Math.PI * clamp(t * 1.1)));
    const root = add(axis(t), [0, girth(t) * L * 0.86, 0]);
    fins.push(rigid(leaf(root, [0, 0.8, -0.6], [0, 0.6, 0.8], tall * 1.5, tall * 0.5, flame, gold), near(t)));
  }
  for (let i = 0; i < 7; i++) {
    const a = (i / 6 - 0.5) * 2.2;
    const d: Vec3 = [0, Math.sin(a), -Math.cos(a)];
    const long = L * 0.075 * (1 - 0.35 * Math.abs(a) + 0.1 * (i % 2));
    fins.push(rigid(leaf(axis(0.985), d, [0, d[2], -d[1]], long, long * 0.22, flame, gold), near(1)));
  }
  w.put("fins", mergeMeshes(fins));

  // Short legs with claws, drawn back as it flies.
  for (const t of LEGS)
    for (const side of SIDES) {
      const r = girth(t) * L;
      const at = axis(t);
      const hip: Vec3 = [side * r * 0.75, at[1] - 0.25 * r, at[2]];
      const knee: Vec3 = [side * r * 1.7, at[1] - 0.9 * r, at[2] - 1.5 * r];
      const foot: Vec3 = [side * r * 1.5, at[1] - 2.1 * r, at[2] - 0.5 * r];
      const joint = spine[Math.round(t * (SPINE - 1))];
      const skin = (p: Vec3): Color => blend(base, back, smoothstep(at[1] - 2 * r, at[1], p[1]));
      w.limb("scales", joint, [hip, knee], [r * 0.62, r * 0.36], skin);
      w.limb("scales", joint, [knee, foot], [r * 0.38, r * 0.26], skin);
      w.limb("fins", joint, [knee, add(knee, [side * 0.2 * r, 0.5 * r, -1.6 * r])], [r * 0.3, r * 0.02], () => flame);
      for (const a of [-0.7, -0.1, 0.5, 2.9]) {
        const d: Vec3 = [Math.sin(a) * side, -0.35, Math.cos(a)];
        const toe = addScaled(foot, d, 0.6 * r);
        w.limb("scales", joint, [foot, toe], [r * 0.2, r * 0.15], skin);
        w.limb(
          "scales",
          joint,
          [toe, add(toe, [d[0] * 0.3 * r, -0.3 * r, d[2] * 0.3 * r])],
          [r * 0.12, r * 0.015],
          () => gold,
        );
      }
    }

  const plan = {
    kind: "drifter" as const,
    legs: [],
    rootHeight: y,
    speeds: { walk: 0.28 * L, run: 0.7 * L },
    eyes: add(f.head, [0, 0.2 * f.u, 0.5 * f.u]),
    head: { at: f.head, radius: f.u * 2, joint: "head" },
    spine,
    goes: {
      stride: 0.5 * L,
      wave: { size: 0.06 * L, length: 0.62 * L },
      hovers: true,
      shows: 50,
    },
  };
  const model = w.model(
    plan,
    {
      back: { at: add(axis(0.4), [0, girth(0.4) * L, 0]), joint: spine[Math.round(0.4 * (SPINE - 1))] },
      mouth: { at: add(f.head, [0, -0.2 * f.u, nose]), normal: [0, 0, 1], joint: "head" },
    },
    [{ shape: "box", at: axis(0.5), half: [0.06 * L, 0.06 * L, L / 2] }],
  );

  // The head is the four-legged animals' own.
  const rig: Rig = { skeleton: model.skeleton ?? { joints: [] }, index: (n) => w.index(n), legs: [] };
  const face = headMeshes(s, f, rig, budget, painter(s, f, s.coat, seed), s.coat);
  model.parts.push(
    { name: "coat", mesh: mergeMeshes(face.flesh), surface: { kind: "fur" } },
    { name: "fur", mesh: mergeMeshes(face.fur), surface: { kind: "fur", twoSided: true }, castShadow: false },
  );
  const whiskers = SIDES.map((side) => {
    const at = (a: number, b: number, c: number): Vec3 => add(f.head, [side * a * f.u, b * f.u, c * f.u]);
    const tube = taperedTube(
      [at(0.4, -0.1, 1.95), at(1.1, 0.25, 2.3), at(2.0, 0.0, 1.6), at(2.5, -0.5, 0.2), at(2.9, -0.1, -1.4)],
      [0.09, 0.08, 0.06, 0.045, 0.01].map((r) => r * f.u),
      { segments: 18, sides: 6 },
    );
    return rigid(
      paint({ ...tube, uvs: undefined, tangents: undefined }, () => gold),
      w.index("head"),
    );
  });
  const trim = [...face.dull, ...face.glossy, ...hornMeshes(s, f, rig), ...whiskers];
  model.parts.push({ name: "trim", mesh: mergeMeshes(trim), surface: { kind: "plain", roughness: 0.45 } });
  const e = s.head.eye;
  for (const [i, side] of SIDES.entries())
    model.parts.push({
      name: `eye ${side > 0 ? "left" : "right"}`,
      mesh: face.eyes[i],
      surface: { kind: "eye", color: linear(e.color), color2: linear(e.rim), scale: e.iris },
      joint: `eye${letter(side)}`,
    });
  return model;
}

/** The skin of the body, scaled above and banded below, with weights along the spine. */
function trunk(
  axis: (t: number) => Vec3,
  L: number,
  rings: number,
  sides: number,
  [base, back, gold]: [Color, Color, Color],
  joints: number[],
): Mesh {
  const positions: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  const skin: Skin = {
    indices: new Uint8Array((rings + 1) * sides * 4),
    weights: new Float32Array((rings + 1) * sides * 4),
  };
  for (let i = 0; i <= rings; i++) {
    const t = i / rings;
    const r = girth(t) * L;
    const at = axis(t);
    const k = t * (joints.length - 1);
    const j0 = Math.min(joints.length - 2, Math.floor(k));
    for (let j = 0; j < sides; j++) {
      const a = (j / sides) * 2 * Math.PI;
      const [x, up] = [Math.sin(a), Math.cos(a)];
      positions.push(x * r, at[1] + up * r, at[2]);
      // Scales in offset rows above; broad plates below.
      const row = t * 150;
      const across = (a / (2 * Math.PI)) * 22 + (Math.floor(row) % 2) * 0.5;
      const scale = Math.max(Math.abs(across - Math.round(across)) * 1.4, (row % 1) * 0.7);
      const upper = shade(blend(base, back, smoothstep(0.1, 0.9, up)), lerp(1.15, 0.78, smoothstep(0.3, 0.8, scale)));
      const plates = shade(gold, lerp(1.05, 0.72, smoothstep(0.6, 1, (t * 60) % 1)));
      colors.push(...mix(upper, plates, smoothstep(-0.45, -0.6, up)));
      const v = (i * sides + j) * 4;
      skin.indices.set([joints[j0], joints[j0 + 1], 0, 0], v);
      skin.weights.set([1 - (k - j0), k - j0, 0, 0], v);
      if (i < rings) {
        const b = i * sides + j;
        const c = i * sides + ((j + 1) % sides);
        indices.push(b, b + sides, c, c, b + sides, c + sides);
      }
    }
  }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  let N = computeNormals(P, I);
  if (N[1] < 0) {
    for (let t = 0; t < I.length; t += 3) [I[t + 1], I[t + 2]] = [I[t + 2], I[t + 1]];
    N = computeNormals(P, I);
  }
  return { positions: P, normals: N, colors: Float32Array.from(colors), indices: I, skin };
}

const COATS = ["#b8302a", "#c9962e", "#2f8a5a"];

/** The dragon of the East. */
export const loong: Asset = {
  id: "chinese-dragon",
  family: "animal",
  words: {
    en: ["chinese dragon", "asian dragon", "eastern dragon", "oriental dragon", "loong", "serpent dragon"],
    zh: ["龙", "中国龙", "神龙", "金龙", "东方龙"],
  },
  parameters: {
    color: { type: "color", default: COATS[0], says: "main colour of the scales" },
    size: { type: "number", min: 0.2, max: 3, default: 1, says: "factor on the natural size" },
    seed: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual" },
  },
  size: { width: 2.2, height: 2.2, depth: LENGTH },
  tags: ["back", "mouth"],
  affordances: ["ride"],
  build(params, detail) {
    const size = typeof params.size === "number" ? Math.min(3, Math.max(0.2, params.size)) : 1;
    const color = typeof params.color === "string" && /^#[0-9a-f]{6}$/i.test(params.color) ? params.color : COATS[0];
    return build(size, color, typeof params.seed === "number" ? params.seed : 0, detail);
  },
  vary(rng, given): Params {
    const out: Params = { ...given };
    out.seed ??= rng.int(0, 1e6);
    out.size ??= rng.range(0.94, 1.06);
    out.color ??= rng.pick(COATS);
    return out;
  },
};
