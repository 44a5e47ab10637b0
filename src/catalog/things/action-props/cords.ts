/** Cords that span two points: leashes, skipping ropes, lines. A chain of joints along y; how it hangs is the world's. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Skin } from "../../../shape/mesh.ts";
import { cylinder, tube } from "../../../shape/primitives.ts";
import type { Asset, Model } from "../../types.ts";
import { Assembly } from "../kit/assembly.ts";
import { type Build, define } from "../kit/define.ts";
import { FINISH, tone } from "../kit/finish.ts";

const JOINTS = 21;

interface Cord {
  id: string;
  en: string;
  zh: string;
  color: string;
  /** Metres. */
  radius: number;
  /** Handles at both ends, their length in metres. */
  handles?: number;
  affordances?: string;
}

/** Weights of a chain along y between 0 and 1. */
function chained(positions: ArrayLike<number>): Skin {
  const n = positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    const f = Math.min(1, Math.max(0, positions[v * 3 + 1])) * (JOINTS - 1);
    const i = Math.min(JOINTS - 2, Math.floor(f));
    indices.set([i, i + 1, 0, 0], v * 4);
    weights.set([1 - (f - i), f - i, 0, 0], v * 4);
  }
  return { indices, weights };
}

function build(c: Cord, b: Build): Model {
  const kit = new Assembly(c.id);
  const joints = Array.from({ length: JOINTS }, (_, i) => ({
    name: `chain${i}`,
    parent: i - 1,
    at: [0, i / (JOINTS - 1), 0] as Vec3,
  }));
  const line = tube(
    joints.map((j) => j.at),
    () => c.radius,
    { segments: (JOINTS - 1) * 2, sides: b.lod.steps(8, 5), caps: true },
  );
  line.skin = chained(line.positions);
  kit.add(line, FINISH.cloth, b.color("color"), { open: true });
  if (c.handles)
    for (const end of [0, 1]) {
      const mesh = cylinder([0, 0, 0], c.handles, 0.014, 0.012, b.lod.steps(12, 6), 0.003);
      // Handles go with the end joints; they point out of the hands towards the cord.
      for (let i = 0; i < mesh.positions.length; i += 3)
        mesh.positions[i + 1] = end + (end ? -1 : 1) * (mesh.positions[i + 1] - c.handles * 0.5);
      if (end) {
        for (let i = 0; i < mesh.indices.length; i += 3)
          [mesh.indices[i + 1], mesh.indices[i + 2]] = [mesh.indices[i + 2], mesh.indices[i + 1]];
        for (let i = 1; i < mesh.normals.length; i += 3) mesh.normals[i] *= -1;
      }
      const n = mesh.positions.length / 3;
      const indices = new Uint8Array(n * 4);
      const weights = new Float32Array(n * 4);
      for (let v = 0; v < n; v++) {
        indices[v * 4] = end ? JOINTS - 1 : 0;
        weights[v * 4] = 1;
      }
      mesh.skin = { indices, weights };
      kit.add(mesh, FINISH.satin, tone("#f0c040"), { open: true });
    }
  return kit.model({
    anchors: { grip: { at: [0, 0, 0] }, end: { at: [0, 1, 0] } },
    colliders: [],
    skeleton: { joints },
    occlusion: false,
  });
}

/** Ropes and lines that moves span between hands and things. */
export const cords: Asset[] = (
  [
    {
      id: "skipping-rope",
      en: "skipping rope, jump rope, jumping rope, skip rope",
      zh: "跳绳用的绳子",
      color: "#d8364a",
      radius: 0.009,
      handles: 0.13,
    },
    { id: "leash", en: "leash, dog leash, dog lead", zh: "狗绳, 牵引绳", color: "#c0392b", radius: 0.008 },
    { id: "tow-rope", en: "tug rope, tow rope, long rope", zh: "拔河绳", color: "#d9b982", radius: 0.018 },
    { id: "kite-line", en: "kite line, kite string", zh: "风筝线", color: "#f4f2ea", radius: 0.007 },
    { id: "fishing-line", en: "fishing line", zh: "鱼线", color: "#f2f4f6", radius: 0.006 },
  ] satisfies Cord[]
).map((c: Cord) =>
  define({
    id: c.id,
    family: "thing",
    en: c.en,
    zh: c.zh,
    size: [0.04, 1, 0.04],
    color: c.color,
    affordances: "hold",
    build: (b) => build(c, b),
  }),
);
