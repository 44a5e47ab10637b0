/** Places without ground to stand on: a reef under the sea, space, the sky over the clouds. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { meshBox } from "../../shape/mesh.ts";
import { ellipsoid } from "../../shape/primitives.ts";
import { noise3, random } from "../../shape/random.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { type CoralKind, growCoral, growKelp, growStarfish } from "../plants/coral.ts";
import { shade, sprout } from "../plants/sprout.ts";
import type { Lane, Model, Part, Place, PlaceParams } from "../types.ts";
import { awayFromStage } from "./landscape.ts";
import { growRock } from "./rocks.ts";
import { feature, stones, tufts, wild } from "./wild.ts";

const CORALS: [CoralKind, string, number, number][] = [
  ["branching", "#f07a4a", 26, 0.9],
  ["branching", "#b05ad8", 20, 0.8],
  ["brain", "#d8b04c", 18, 1.1],
  ["fan", "#d83a72", 24, 1.3],
  ["tubes", "#f0c83a", 18, 1],
  ["tubes", "#4aa8d8", 14, 0.9],
  ["anemone", "#f0789a", 18, 1],
  ["table", "#5ab89a", 14, 1.3],
];

/** Lanes of those that swim or fly: past the camera from either side, and along the view. */
const openLanes = (y: number): Lane[] => {
  const across: Vec3[] = [
    [-22, y, -3.4],
    [-9, y, -0.8],
    [0, y, 0],
    [9, y, -0.6],
    [22, y, -3],
  ];
  return [
    { name: "across", points: across },
    { name: "path", points: across },
    { name: "water", points: across },
  ];
};

/** Under the sea: a bed of sand, rocks grown over with corals, kelp, light from above. Without a reef if "open" is asked. */
export function underwater(params: PlaceParams): Place {
  const deep = params.features.some((f) => /deep|wreck|sea floor|seabed/.test(f));
  const stage = { width: 3.4, depth: 2.2 };
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, stage, 9);
    const mounds =
      2.1 * smoothstep(0.05, 0.7, rolling(x, z, 15, 3, 5)) +
      3.4 * smoothstep(14, 38, Math.hypot(x, z + 4)) * smoothstep(-0.1, 0.5, rolling(x, z, 22, 3, 12));
    return (
      away * mounds + 0.05 * Math.sin(z * 5.2 + x * 1.1 + 2 * rolling(x, z, 5, 2, 3)) + 0.05 * rolling(x, z, 2.4, 2, 7)
    );
  };
  const sand = linear("#b8a878");
  const rock = linear("#7a7460");
  const reefy = (x: number, z: number): boolean => rolling(x, z, 9, 2, 21) > -0.14;
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      const ripple = 0.5 + 0.5 * Math.sin(z * 5.2 + x * 1.1 + 2 * rolling(x, z, 5, 2, 3));
      const c = shade(sand, 0.84 + 0.16 * ripple * smoothstep(24, 6, Math.hypot(x, z)));
      return mix(
        c,
        shade(rock, 0.8 + 0.3 * rolling(x, z, 2, 3, 3)),
        smoothstep(0.95, 0.8, n[1]) * 0.9 + 0.4 * smoothstep(1.2, 2.6, y),
      );
    },
    kind: "sand",
    surface: "sand",
    air: { sky: "water", sunAzimuth: 16, haze: deep ? 0.8 : 0.35, exposure: deep ? -0.5 : 0 },
    outer: 80,
    cell: 0.3,
    winterSnow: false,
    volume: { matter: "water", level: 1.7 },
    vista: { half: 2.6, spread: 0.3, depth: 22 },
    plant(L) {
      stones(L, "#8a8268", {
        seeds: [3, 8, 12],
        moss: 0.5,
        snow: 0,
        at: [
          [-5.4, -4.2, 1.3],
          [5.8, -5, 1.6],
          [-7.6, -7, 1.9],
          [8.8, -8.6, 2.2],
          [-3, -9.4, 1.1],
          [3.4, -11, 1.3],
          [-4.4, -1.4, 0.5],
        ],
        count: 26,
        ring: [7, 40],
        size: [0.5, 2.2],
        sink: 0.3,
      });
      if (!deep)
        CORALS.forEach(([kind, hex, count, size], i) => {
          const rng = L.rng.fork(`coral ${i}`);
          // Some stand close to the stage, so that there is colour in the foreground.
          const near: [number, number, number][] = [0, 1, 2].map((k) => {
            const side = (i + k) % 2 ? 1 : -1;
            return [side * rng.range(2.6, 5.8), rng.range(-6, 1) - (k === 0 ? 0.5 : 0), size * rng.range(1.1, 1.8)];
          });
          L.add({
            name: `coral ${i}`,
            models: [
              [
                { model: growCoral(kind, hex, i), beyond: 0 },
                { model: growCoral(kind, hex, i, 0.6), beyond: 9 },
              ],
            ],
            at: near,
            count,
            ring: [4, 26],
            spacing: 1,
            size: [size * 0.9, size * 2.4],
            margin: 0.2,
            loose: true,
            castShadow: i < 4,
            stand: { sink: 0.04, tilt: 0.2 },
            where: reefy,
          });
        });
      L.add({
        name: "kelp",
        models: [1, 2].map((seed) => [
          { model: growKelp(seed), beyond: 0 },
          { model: growKelp(seed, 0.45), beyond: 10 },
        ]),
        at: [
          [-6.6, -6, 1.1],
          [-7.6, -4.8, 0.95],
          [7.6, -6.6, 1.15],
          [-3.9, -10.8, 1],
          [5.4, -12.4, 1.2],
          [-9.5, -9, 1.3],
          [10.5, -9.5, 1.3],
        ],
        count: 50,
        ring: [8, 34],
        spacing: 1.5,
        size: [0.8, 1.4],
        castShadow: false,
        stand: { tilt: 0.06 },
        where: (x, z) => rolling(x, z, 12, 2, 33) > 0.02 && z < 0 && Math.abs(x) > 2.4 - 0.12 * z,
      });
      tufts(L, ["seagrass"], 150, [3, 22], { spacing: 0.6, where: (x, z) => rolling(x, z, 7, 2, 43) > 0.08 });
      L.add({
        name: "starfish",
        models: [[{ model: growStarfish("#e8702c"), beyond: 0 }]],
        at: [
          [-1.7, 1.1, 1],
          [2.2, -0.8, 0.8],
        ],
        count: 10,
        ring: [3, 12],
        anywhere: true,
        loose: true,
        castShadow: false,
        stand: { lean: 1 },
      });
      shoal(L.params.seed).forEach((part) => {
        L.build(part);
      });
    },
    lanes: openLanes(1.7),
    features: [
      feature("reef", [5.8, 1.4, -5], [-0.8, 0, 0.6]),
      feature("coral", [-5.4, 1, -4.2], [0.8, 0, 0.6]),
      feature("rocks", [-5.4, 1, -4.2]),
      feature("sand", [0, 0, -2]),
    ],
    effects: [
      { kind: "shafts", at: [0.5, 5.4, -6], extent: [9, 2.4, 5], size: 15, color: [0.4, 0.8, 0.95] },
      { kind: "bubbles", at: [-3.2, 2.6, -3.4], extent: [0.35, 2.6, 0.35], size: 1.6, amount: 0.3 },
      { kind: "bubbles", at: [4, 3, -6], extent: [0.5, 3, 0.5], size: 2, amount: 0.3 },
      { kind: "plankton", at: [0, 2, 0], extent: [6, 2.4, 5], size: 1, color: [0.7, 0.95, 1] },
    ],
  });
}

/** A shoal far off: many small silver fish as one mesh, all facing one way; they sway a little with the water. */
function shoal(seed: number): Part[] {
  const rng = random(`shoal ${seed}`);
  const s = sprout();
  const fish = (at: Vec3, size: number, color: Vec3, turn: number) => {
    const f: Vec3 = [Math.cos(turn), 0.1 * Math.sin(turn * 3), Math.sin(turn)];
    const q = (l: number, h: number, w: number): Vec3 => [
      at[0] + f[0] * l * size - f[2] * w * size,
      at[1] + h * size,
      at[2] + f[2] * l * size + f[0] * w * size,
    ];
    const back = shade(color, 0.55);
    const belly = shade(color, 1.25);
    for (const side of [-1, 1]) {
      const n: Vec3 = [-f[2] * side, 0.2, f[0] * side];
      const nose = s.vertex(q(0.5, 0, 0), n, color, 1, 0.3);
      const top = s.vertex(q(0.08, 0.2, 0), [n[0], 0.8, n[2]], back, 1, 0.3);
      const low = s.vertex(q(0.08, -0.18, 0), [n[0], -0.5, n[2]], belly, 1, 0.3);
      const mid = s.vertex(q(0.05, 0, 0.09 * side), n, color, 1, 0.3);
      const tail = s.vertex(q(-0.36, 0, 0), n, color, 1, 0.5);
      s.triangle(nose, top, mid);
      s.triangle(nose, mid, low);
      s.triangle(mid, top, tail);
      s.triangle(mid, tail, low);
      s.triangle(tail, s.vertex(q(-0.56, 0.16, 0), n, back, 1, 0.7), s.vertex(q(-0.56, -0.16, 0), n, color, 1, 0.7));
    }
  };
  const groups: [Vec3, Vec3, number, string, number, number][] = [
    [[-6, 4.1, -11], [3.4, 1, 1.6], 70, "#c8dce4", 0.42, 0.2],
    [[5.6, 3, -7.5], [1.9, 0.7, 1.2], 34, "#f2c53c", 0.32, 3.3],
    [[-2.6, 2.1, -6.5], [1.1, 0.45, 0.7], 14, "#4a8ae0", 0.26, 0.1],
  ];
  for (const [c, e, n, hex, size, turn] of groups)
    for (let i = 0; i < n; i++)
      fish(
        [
          c[0] + (rng.range(-1, 1) + rng.range(-1, 1)) * e[0] * 0.5,
          c[1] + (rng.range(-1, 1) + rng.range(-1, 1)) * e[1] * 0.5,
          c[2] + (rng.range(-1, 1) + rng.range(-1, 1)) * e[2] * 0.5,
        ],
        size * rng.range(0.75, 1.2),
        shade(linear(hex), rng.range(0.8, 1.1)),
        turn + rng.range(-0.2, 0.2),
      );
  return [
    { name: "shoal", mesh: s.build(), surface: { kind: "foliage", roughness: 0.4, twoSided: true }, castShadow: false },
  ];
}

/** A ball of radius 1 painted by its unit place: planets. */
function globe(paint: (d: Vec3) => Vec3, ring?: { from: number; to: number; hex: string }): Model {
  const s = sprout();
  s.mesh(ellipsoid([0, 0, 0], 1, 64, 36), (p) => paint(p), 1);
  const parts: Part[] = [
    { name: "planet", mesh: s.build(), surface: { kind: "plain", roughness: 0.95 }, castShadow: false },
  ];
  if (ring) {
    const r = sprout();
    const n = 96;
    const bands = 7;
    const rows: number[][] = [];
    for (let j = 0; j <= bands; j++) {
      const q = ring.from + ((ring.to - ring.from) * j) / bands;
      const c = shade(linear(ring.hex), 0.55 + 0.5 * Math.abs(Math.sin(j * 2.3)));
      rows.push(
        Array.from({ length: n }, (_, i) => {
          const a = (i / n) * Math.PI * 2;
          return r.vertex([Math.sin(a) * q, 0, Math.cos(a) * q], [0, 1, 0], c, 1);
        }),
      );
    }
    for (let j = 0; j < bands; j++)
      if (j !== 4)
        for (let i = 0; i < n; i++) {
          const k = (i + 1) % n;
          r.triangle(rows[j][i], rows[j][k], rows[j + 1][k]);
          r.triangle(rows[j][i], rows[j + 1][k], rows[j + 1][i]);
        }
    parts.push({
      name: "rings",
      mesh: r.build(),
      surface: { kind: "plain", roughness: 1, twoSided: true },
      castShadow: false,
    });
  }
  const box = meshBox(parts[0].mesh);
  return { parts, box, anchors: {}, colliders: [] };
}

const banded = (hues: string[], seed: number) => {
  const colors = hues.map(linear);
  return (d: Vec3): Vec3 => {
    const y =
      d[1] * 5.5 + 0.5 * noise3(d[0] * 1.6, d[1] * 7, d[2] * 1.6 + seed) + 0.18 * noise3(d[0] * 6, d[1] * 14, d[2] * 6);
    const i = Math.floor(y + 20);
    const at = (k: number): Vec3 => colors[((k % colors.length) + colors.length) % colors.length];
    return mix(at(i), at(i + 1), smoothstep(0.3, 0.9, y + 20 - i));
  };
};

const cratered = (hex: string, seed: number) => {
  const c = linear(hex);
  return (d: Vec3): Vec3 =>
    shade(
      c,
      0.75 +
        0.35 * noise3(d[0] * 2.2, d[1] * 2.2, d[2] * 2.2 + seed) +
        0.2 * noise3(d[0] * 7, d[1] * 7, d[2] * 7 + seed) -
        0.35 * smoothstep(0.35, 0.5, noise3(d[0] * 4, d[1] * 4 + seed, d[2] * 4)),
    );
};

/** Space: stars and a nebula, planets, some asteroids. Everybody floats. The Earth if asked for. */
export function space(params: PlaceParams): Place {
  const has = (re: RegExp) => params.features.some((f) => re.test(f));
  const earth = has(/earth/);
  const saturn = has(/saturn|ring/);
  return wild(params, {
    stage: { width: 6, depth: 4 },
    // There is no ground: this only keeps the camera from sinking.
    height: () => -1.4,
    bare: true,
    paint: () => [0, 0, 0],
    kind: "stone",
    surface: "moon",
    air: {
      sky: "space",
      sunAzimuth: -112,
      haze: 0,
      heavens: [
        ...(has(/galaxy|milky/) ? (["milky way"] as const) : []),
        "nebula",
        ...(earth ? (["earth"] as const) : []),
      ],
    },
    winterSnow: false,
    volume: { matter: "nothing", level: 0.4 },
    plant(L) {
      const planet = (name: string, model: Model, at: Vec3, size: number, turn: number) =>
        L.add({
          name,
          models: [[{ model, beyond: 0 }]],
          at: [[at[0], at[2], size]],
          sea: at[1],
          stand: { yaw: turn, tilt: 0.001 },
          castShadow: false,
        });
      if (!earth) {
        planet(
          "planet",
          globe(
            banded(["#d8a878", "#b8744c", "#e8c8a0", "#9c5c40", "#c88c60"], 3),
            saturn || !has(/jupiter/) ? { from: 1.35, to: 2.3, hex: "#d8c0a0" } : undefined,
          ),
          [250, 120, -620],
          105,
          0.4,
        );
        planet("far planet", globe(banded(["#5a8ac8", "#7ab0d8", "#3c68a8", "#8cc4dc"], 9)), [-330, 20, -700], 42, 0);
      }
      planet("moonlet", globe(cratered("#a8a098", 4)), [-95, 92, -430], 19, 0);
      const rng = L.rng.fork("asteroids");
      const rocks: [number, number, number][] = [];
      for (let k = 0; k < 40; k++) {
        const x = rng.range(-90, 90);
        const z = -rng.range(26, 170);
        if (Math.abs(x) > 8) rocks.push([x, z, rng.range(0.4, 3.2)]);
      }
      L.add({
        name: "asteroids",
        models: [2, 5, 8].map((seed) => [
          { model: growRock({ seed, snow: 0, moss: 0, color: "#6e665e", flat: 0.85, sides: 12 }), beyond: 0 },
        ]),
        at: has(/asteroid/)
          ? [...rocks, ...rocks.map(([x, z, s]): [number, number, number] => [x * 0.4 + 3, z * 0.5, s * 0.8])]
          : rocks,
        sea: (x, z) => 26 * rolling(x * 3, z * 3, 40, 2, 9) + 1,
        stand: { tilt: 1.5 },
        castShadow: false,
      });
    },
    lanes: [...openLanes(0.4), { name: "sky", points: openLanes(4)[0].points }],
    features: [
      feature("planet", [250, 120, -620]),
      feature("stars", [0, 90, -300]),
      feature("earth", [-60, 60, -300]),
      feature("sun", [-300, 130, 120]),
    ],
  });
}

/** A heap of cloud about 2 m wide, to be scaled: overlapping balls with a flat foot. */
function growCloud(seed: number, fine = true): Model {
  const rng = random(`cloud ${seed}`);
  const s = sprout();
  const balls = fine ? 9 : 5;
  for (let i = 0; i < balls; i++) {
    const a = i * 2.4;
    const q = i === 0 ? 0 : 0.3 + 0.6 * Math.sqrt(i / balls);
    const r = (0.62 - 0.32 * q) * rng.range(0.85, 1.2);
    const at: Vec3 = [Math.sin(a) * q * 1.25, r * 0.55 + 0.1, Math.cos(a) * q * 0.8];
    s.mesh(
      ellipsoid(at, [r, r * 0.86, r], fine ? 14 : 8, fine ? 9 : 4),
      (p) => mix(linear("#8fa4c8"), linear("#e6e8ee"), smoothstep(-0.05, 0.8, p[1])),
      (p) => clamp(0.6 + 0.6 * p[1]),
    );
  }
  const mesh = s.build();
  return {
    parts: [{ name: "cloud", mesh, surface: { kind: "foliage", roughness: 1 }, castShadow: false }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}

/** The sky over a sea of clouds. Aircraft and birds fly, people fall. */
export function skyAbove(params: PlaceParams): Place {
  const floor = -9;
  const height = (x: number, z: number): number => {
    const billow = (w: number, k: number) => 1 - Math.abs(rolling(x, z, w, 2, k)) * 1.7;
    const far = smoothstep(10, 120, Math.hypot(x, z));
    return (
      floor - 3 + 3.4 * billow(34, 3) + 1.5 * billow(12, 8) + far * 9 * smoothstep(0.2, 0.7, rolling(x, z, 110, 3, 5))
    );
  };
  return wild(params, {
    stage: { width: 6, depth: 4 },
    // The clouds lie deeper; this only keeps the camera over them.
    height: () => -1.8,
    bare: true,
    paint: () => [1, 1, 1],
    kind: "snow",
    surface: "snow",
    air: { sunAzimuth: -48, haze: 0.12, exposure: -0.4 },
    winterSnow: false,
    volume: { matter: "air", level: 1.4 },
    plant(L) {
      const high = (x: number, z: number): number => height(x, z);
      L.add({
        name: "cloud sea",
        models: [1, 2, 3].map((seed) => [
          { model: growCloud(seed), beyond: 0 },
          { model: growCloud(seed, false), beyond: 34 },
        ]),
        count: 230,
        ring: [0, 150],
        spacing: 7,
        size: [6, 11],
        sea: (x, z) => high(x, z) - 5.5,
        loose: true,
        castShadow: false,
      });
      L.add({
        name: "far clouds",
        models: [4, 5].map((seed) => [{ model: growCloud(seed, false), beyond: 0 }]),
        count: 150,
        ring: [140, 620],
        spacing: 26,
        size: [22, 48],
        sea: (x, z) => floor - 20 + 12 * rolling(x, z, 160, 2, 4),
        loose: true,
        castShadow: false,
      });
      L.add({
        name: "towers of cloud",
        models: [6, 7].map((seed) => [{ model: growCloud(seed), beyond: 0 }]),
        at: [
          [-150, -230, 62],
          [190, -290, 85],
          [40, -420, 90],
          [-330, -420, 120],
          [-36, -60, 11],
          [52, -84, 16],
        ],
        sea: () => floor - 4,
        castShadow: false,
      });
    },
    lanes: [...openLanes(1.4), { name: "sky", points: openLanes(6)[0].points }],
    features: [feature("clouds", [0, floor, -40]), feature("sky", [0, 40, -100]), feature("sun", [-100, 60, -90])],
  });
}
