import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { shade } from "../plants/sprout.ts";
import type { PlaceParams, Scatter } from "../types.ts";
import type { Range } from "./backdrop.ts";
import { farGrove, type Landscape } from "./landscape.ts";

const FLOWER_COLORS: Record<string, string | undefined> = { tulip: undefined, lupin: "#b06ac8" };

/** Drifts of wild flowers: each species in its own patches. */
export function wildFlowers(L: Landscape, species: string[], count: number, reach: number, inner = 1.2): void {
  species.forEach((name, i) => {
    L.add({
      name: `flowers ${name}`,
      species: [name],
      color: FLOWER_COLORS[name],
      stalks: 9,
      radius: 0.38,
      levels: [null, 0, 3.6, 7.5],
      count,
      ring: [inner, reach],
      spacing: 0.4,
      margin: 0.5,
      size: [0.9, 1.5],
      loose: true,
      castShadow: false,
      where: (x, z) => rolling(x, z, 5.5, 2, 40 + i) > 0.02,
    });
  });
}

/** Woods in the middle distance. */
export function midWoods(
  L: Landscape,
  species: string[],
  count: number,
  ring: [number, number],
  where?: (x: number, z: number) => boolean,
): void {
  L.add({
    name: "woods",
    species,
    levels: [null, null, 0, 110],
    count,
    ring,
    spacing: 4,
    size: [0.75, 1.25],
    tall: true,
    castShadow: false,
    stand: { sink: 0.2, stretch: 0.12 },
    where,
  });
}

/** The hills that close a place, or mountains where they are asked for. */
export const hillsOf = (params: PlaceParams, hills: Range): Range =>
  params.features.includes("mountains")
    ? { ...hills, near: hills.near + 110, far: hills.far + 260, high: 210, wavelength: 190, sharp: 0.92 }
    : hills;

/** Far woods on the hills around. */
export function farWoods(
  L: Landscape,
  kinds: ("conifer" | "broadleaf")[],
  count: number,
  ring: [number, number],
  where?: (x: number, z: number) => boolean,
): void {
  L.add({
    name: "far woods",
    models: kinds.map((k, i) => [{ model: farGrove(k, L.season, i + 1), beyond: 0 }]),
    count,
    ring,
    spacing: 9,
    size: [0.7, 1.25],
    stand: { sink: 1.2 },
    castShadow: false,
    where,
  });
}

/** Leaves on the ground under autumn trees. */
export function fallenLeaves(L: Landscape): void {
  L.add({
    name: "fallen leaves",
    models: [[{ model: leafLitter(L), beyond: 0 }]],
    count: 260,
    ring: [0, 19],
    spacing: 0.65,
    size: [0.8, 1.3],
    loose: true,
    anywhere: true,
    castShadow: false,
    stand: { shear: true },
  });
}

function leafLitter(L: Landscape): Scatter["levels"][number]["model"] {
  const rng = L.rng.fork("litter");
  const hues = ["#d9762a", "#e8a132", "#c4502a", "#a8743c"].map(linear);
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < 16; i++) {
    const [x, z, a, r] = [rng.range(-0.6, 0.6), rng.range(-0.6, 0.6), rng.range(0, 6.3), rng.range(0.06, 0.1)];
    const c = shade(rng.pick(hues), rng.range(0.7, 1.1));
    const base = positions.length / 3;
    for (const [l, w, h] of [
      [-1, 0, 0.01],
      [0, 0.6, 0.03],
      [1, 0, 0.015],
      [0, -0.6, 0.03],
    ]) {
      positions.push(
        x + (Math.sin(a) * l + Math.cos(a) * w) * r,
        h + 0.05,
        z + (Math.cos(a) * l - Math.sin(a) * w) * r,
      );
      normals.push(0, 1, 0);
      colors.push(...c);
    }
    indices.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const mesh = {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  };
  return {
    parts: [{ name: "leaves", mesh, surface: { kind: "foliage", twoSided: true }, castShadow: false }],
    box: { min: [-0.6, 0, -0.6], max: [0.6, 0.05, 0.6] },
    anchors: {},
    colliders: [],
  };
}
