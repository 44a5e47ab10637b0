/** Hats, shoes, bags and glasses as things: what a person wears, set down. */
import { emptyBox, type Vec3 } from "../../shape/math.ts";
import { meshBox } from "../../shape/mesh.ts";
import { evaluate } from "../../shape/sdf.ts";
import type { Asset, Model, Params, Part } from "../types.ts";
import { neckLine, neckSlope } from "./body.ts";
import { wearOf } from "./clothing.ts";
import { faceShape } from "./face-shape.ts";
import { toHead } from "./features.ts";
import { figure } from "./figure.ts";
import { headFlesh } from "./head.ts";
import { personFlesh, personSkeleton } from "./rig.ts";
import type { Tailor } from "./tailor.ts";
import { GARMENTS } from "./wardrobe.ts";

/** Ids of what also stands on a table or hangs on a hook. */
export const SET_DOWN = [
  "hat",
  "cap",
  "beanie",
  "helmet",
  "chef-hat",
  "glasses",
  "sunglasses",
  "backpack",
  "shoes",
  "sneakers",
  "boots",
  "rain-boots",
];

/** A worn thing without its wearer, standing on y = 0. */
export function setDown(id: string, params: Params, pixels: number): Model {
  const size = typeof params.size === "number" ? params.size : 1;
  const f = figure({ age: 30, sex: "female", build: "average", size });
  const face = faceShape(f, 1);
  const skeleton = personSkeleton(f, face);
  // Such a thing is a seventh of a person: as fine as a person seven times as tall on screen.
  const t: Tailor = {
    f,
    skeleton,
    flesh: personFlesh(f, skeleton),
    fine: Math.min(1.6, Math.max(0.2, (pixels * 5) / 1000)),
  };
  const h = { origin: f.chin, scale: f.head };
  const line = neckLine(f);
  const slope = neckSlope(f);
  const list = headFlesh(face, {
    base: toHead(h, line.base),
    top: toHead(h, line.top),
    slope: slope.ends.map((p) => toHead(h, p)) as [Vec3, Vec3],
    melt: slope.melt,
  });
  const text = (v: Params[string]) => (typeof v === "string" && v ? v : undefined);
  const wear = wearOf({
    kind: id,
    color: text(params.color),
    material: text(params.material),
    pattern: text(params.pattern),
  });
  const made = GARMENTS[id].build(t, wear, { face, head: h, field: (x, y, z) => evaluate(list, x, y, z) });
  const parts: Part[] = made
    .filter((p) => p.name !== "socks")
    .map((p) => ({
      ...p,
      name: `${id} ${p.name}`,
      joint: undefined,
      mesh: { ...p.mesh, skin: undefined, morphs: undefined },
    }));
  const box = emptyBox();
  for (const p of parts) meshBox(p.mesh, box);
  const off: Vec3 = [(box.min[0] + box.max[0]) / 2, box.min[1], (box.min[2] + box.max[2]) / 2];
  for (const p of parts) {
    const positions = p.mesh.positions.slice();
    for (let i = 0; i < positions.length; i++) positions[i] -= off[i % 3];
    p.mesh.positions = positions;
  }
  const half: Vec3 = [(box.max[0] - box.min[0]) / 2, (box.max[1] - box.min[1]) / 2, (box.max[2] - box.min[2]) / 2];
  return {
    parts,
    box: { min: [-half[0], 0, -half[2]], max: [half[0], half[1] * 2, half[2]] },
    anchors: { grip: { at: [0, half[1], half[2]], normal: [0, 0, 1] } },
    colliders: [{ shape: "box", at: [0, half[1], 0], half }],
  };
}

/** Real sizes: width, height, depth in metres. */
const SIZES: Record<string, [number, number, number]> = {
  backpack: [0.22, 0.38, 0.3],
  glasses: [0.17, 0.07, 0.18],
  sunglasses: [0.17, 0.07, 0.18],
  boots: [0.24, 0.2, 0.28],
  "rain-boots": [0.24, 0.3, 0.28],
  shoes: [0.23, 0.1, 0.28],
  sneakers: [0.24, 0.12, 0.28],
};

/** Makes an accessory's manifest an asset that can be set down. */
export function asProp(manifest: Omit<Asset, "build" | "vary">): Asset {
  const [width, height, depth] = SIZES[manifest.id] ?? [0.3, 0.18, 0.34];
  return {
    ...manifest,
    size: { width, height, depth },
    tags: [...manifest.tags, "grip"],
    affordances: [...manifest.affordances, "hold"],
    build: (params, detail) => setDown(manifest.id, params, detail.pixels),
    vary: (_rng, given) => ({ ...given }),
  };
}
