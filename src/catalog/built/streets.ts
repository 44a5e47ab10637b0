/** Streets as places: rows of buildings on both sides, ground between them, and what stands in it. */
import { clamp, distance, mix, type Vec3 } from "../../shape/math.ts";
import { fractal3, type Random, random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import { aFrame, NAMES, neonGlow, projectingSign, readsDownwards, spanningSign } from "../signs/index.ts";
import type { Lane, Light, Place, PlaceAsset, PlaceParams, Scatter } from "../types.ts";
import { Batch } from "./batch.ts";
import { hourOf, lampsOn, paintCity, paintGarden, paintTown } from "./daylight.ts";
import { facade, ROOM_LIGHT, type Site } from "./facade.ts";
import { type Placement, scatterOf } from "./model.ts";
import { shopfront } from "./shopfront.ts";
import {
  crates,
  hydrant,
  lanternModel,
  planter,
  potPlant,
  streetLamp,
  treeModel,
  utilityPole,
  vendingMachine,
  wire,
} from "./streetware.ts";
import { STYLES, type Style, type StyleName } from "./styles.ts";
import { dim, tone } from "./surfaces.ts";

interface StreetRow {
  id: string;
  en: string[];
  zh: string[];
  styles: StyleName[];
  /** From the middle to the facades. */
  half: number;
  /** Width of each pavement; 0: one surface from wall to wall. */
  pavement: number;
  front: number;
  back: number;
  /** Names of shops that nobody asked for. */
  names: readonly string[];
  neon: boolean;
  lanterns: boolean;
  poles: boolean;
  vending: boolean;
  trees: boolean;
  lamps: boolean;
  /** How strongly lamps burn by day. */
  dayGlow: number;
  tags: string[];
}

const ROWS: StreetRow[] = [
  {
    id: "neon-street",
    en: [
      "neon street",
      "neon-lit street",
      "neon-lit city street",
      "neon city",
      "alley",
      "back alley",
      "night market",
      "Tokyo street",
      "Japanese street",
      "Chinatown",
      "downtown at night",
      "lantern street",
      "side street",
    ],
    zh: ["霓虹街", "霓虹灯街道", "小巷", "夜市", "东京街头", "居酒屋街", "巷子", "灯笼街", "唐人街"],
    styles: ["japanese-alley"],
    half: 3.4,
    pavement: 0,
    front: 15,
    back: -46,
    names: [...NAMES.japanese, ...NAMES.neon],
    neon: true,
    lanterns: true,
    poles: true,
    vending: true,
    trees: false,
    lamps: false,
    dayGlow: 0.3,
    tags: ["outdoor", "street", "road", "neon", "signs", "city"],
  },
  {
    id: "city-street",
    en: [
      "city street",
      "street",
      "city",
      "downtown",
      "sidewalk",
      "pavement",
      "avenue",
      "crosswalk",
      "crossing",
      "intersection",
      "urban street",
      "town",
      "New York street",
      "road in the city",
      "boulevard",
    ],
    zh: ["城市街道", "街道", "大街", "街上", "城市", "市中心", "人行道", "马路", "路口", "斑马线", "街头"],
    styles: ["modern-city", "brick", "modern-city", "european"],
    half: 7.6,
    pavement: 3.1,
    front: 22,
    back: -66,
    names: NAMES.shops,
    neon: false,
    lanterns: false,
    poles: false,
    vending: false,
    trees: true,
    lamps: true,
    dayGlow: 0.08,
    tags: ["outdoor", "street", "road", "crosswalk", "signs", "city"],
  },
  {
    id: "old-town-street",
    en: [
      "old town",
      "cobbled street",
      "cobblestone street",
      "European street",
      "Paris street",
      "village street",
      "town square",
      "plaza",
      "square",
      "Italian street",
      "London street",
      "Venice street",
    ],
    zh: ["老街", "石板路", "欧洲街道", "巴黎街头", "广场"],
    styles: ["european"],
    half: 5,
    pavement: 1.6,
    front: 18,
    back: -56,
    names: NAMES.shops,
    neon: false,
    lanterns: false,
    poles: false,
    vending: false,
    trees: false,
    lamps: true,
    dayGlow: 0.1,
    tags: ["outdoor", "street", "signs", "city"],
  },
  {
    id: "brick-street",
    en: [
      "neighborhood",
      "neighbourhood",
      "suburban street",
      "residential street",
      "brownstone street",
      "brick street",
      "Brooklyn street",
      "rowhouses",
    ],
    zh: ["居民区", "街区", "社区", "砖房街"],
    styles: ["brick"],
    half: 7.2,
    pavement: 2.9,
    front: 20,
    back: -60,
    names: NAMES.shops,
    neon: false,
    lanterns: false,
    poles: false,
    vending: false,
    trees: true,
    lamps: true,
    dayGlow: 0.08,
    tags: ["outdoor", "street", "road", "signs", "city"],
  },
];

const NEON: Color[] = [
  tone("#ff4a7a"),
  tone("#3fd8ff"),
  tone("#ff9a3a"),
  tone("#50ff9a"),
  tone("#c86aff"),
  tone("#ff3a2a"),
  tone("#fff0d8"),
];
const SNOW = tone("#dfe6ee");
const AWNINGS = ["#b03a24", "#2a5a6a", "#3a6a3a", "#9a6a2a", "#742a3a", "#2f4f7a"];
const BOARDS = ["#7a1f18", "#1f3f5a", "#2f5240", "#5a2f4a", "#6a3a18", "#26323e", "#8a2a1c"];

/** How strongly lamps burn: 1 at night. */
export function lampLevel(time: string, weather: string, day: number): number {
  if (lampsOn(time, weather)) return time === "dusk" ? 0.85 : 1;
  const dark: Record<string, number> = { dawn: 0.55, sunset: 0.5, "golden hour": 0.3 };
  const grey = weather === "rain" || weather === "overcast" || weather === "fog" ? 0.2 : 0;
  return clamp(Math.max(day, (dark[time] ?? 0) + grey, day + grey));
}

interface Lot {
  side: number;
  /** World z of its middle. */
  z: number;
  width: number;
  style: Style;
  index: number;
}

/** Gives the list's entries in a shuffled order, all before any comes again. */
function cycle(list: readonly string[], rng: Random): () => string {
  let left: string[] = [];
  return () => {
    if (!left.length) left = [...list];
    return left.splice(rng.int(0, left.length - 1), 1)[0];
  };
}

/** A text that must be on this lot; the first also spans the street. */
interface Asked {
  text: string;
  color?: string;
  spans: boolean;
}

/** Cuts both sides of the street into lots. */
function lots(row: StreetRow, rng: Random): Lot[] {
  const out: Lot[] = [];
  for (const side of [-1, 1]) {
    let z = row.front - (side > 0 ? 0 : 1.3);
    let index = side > 0 ? 1 : 0;
    while (z > row.back) {
      const style = STYLES[row.styles[index % row.styles.length]] as Style;
      const width = rng.range(style.width[0], style.width[1]);
      out.push({ side, z: z - width / 2, width, style, index: index++ });
      z -= width + (rng.chance(0.2) ? 0.45 : 0.03);
    }
  }
  return out;
}

function streetPlace(row: StreetRow, params: PlaceParams): Place {
  const rng = random(params.seed).fork(row.id);
  const hour = hourOf(params.time, params.weather);
  const lit = lampLevel(params.time, params.weather, row.dayGlow);
  const b = new Batch();
  const lights: Light[] = [];
  const scatters: Scatter[] = [];
  const lanterns: { at: Vec3; red: boolean }[] = [];
  const all = lots(row, rng);
  const reach = row.styles[0] === "japanese-alley" ? 1 : 1.45;
  const detailAt = (z: number): number => {
    const level = z > 10 * reach ? 0 : z > 6.5 * reach ? 1 : z > -7.5 * reach ? 2 : z > -21 * reach ? 1 : 0;
    return params.richness < 0.35 ? Math.min(level, 1) : level;
  };
  // Asked texts go to the lots that a camera on the street sees first: right, left, then farther.
  const asked = new Map<Lot, Asked>();
  params.signs.forEach((sign, i) => {
    const side = i % 2 ? -1 : 1;
    const want = -4.5 * reach - 6 * reach * (i >> 1);
    const free = all.filter((l) => l.side === side && !asked.has(l));
    free.sort((p, q) => Math.abs(p.z - want) - Math.abs(q.z - want));
    if (free[0]) asked.set(free[0], { ...sign, spans: i === 0 });
  });
  const nextName = cycle(row.names, rng.fork("names"));
  // From near to far, so that names repeat only far away.
  for (const lot of [...all].sort((p, q) => Math.abs(p.z + 3) - Math.abs(q.z + 3))) {
    const r = rng.fork(`${lot.side} ${lot.index}`);
    const site: Site = { b, style: lot.style, rng: r, detail: detailAt(lot.z), lit, lights };
    const set = row.pavement ? 0 : r.range(-0.15, 0.2);
    b.within([lot.side * (row.half + set), 0, lot.z], (-lot.side * Math.PI) / 2, () =>
      building(row, site, lot, asked.get(lot), lanterns, nextName),
    );
  }
  // What was asked first also spans the street, where every camera that looks along it can read it.
  const first = params.signs[0];
  if (first) {
    const color = first.color ? tone(first.color) : row.neon ? tone("#ff3f74") : tone("#a83226");
    spanningSign(b, first.text, row.neon ? [0, 3.75, -6.5] : [0, 5.2, -9], row.half * 2 - 0.3, row.neon, color, lit);
  }
  const ground = groundOf(row, params, lit);
  furnishStreet(row, b, rng, lit, lights, lanterns, detailAt, scatters, params);
  if (row.lanterns)
    for (const red of [true, false])
      for (const near of [true, false]) {
        const placed: Placement[] = lanterns
          .filter((l) => l.red === red && l.at[2] > -10 === near && l.at[2] < 10)
          .map((l) => ({ at: l.at, turn: l.at[0] }));
        if (placed.length)
          scatters.push(
            scatterOf("lanterns", lanternModel(red ? tone("#ff4a20") : tone("#ffa850"), lit, near), placed),
          );
      }
  const far = new Batch();
  far.within([0, -2, row.back - 22], 0, () => {
    const size = { width: 150, height: row.styles[0] === "european" ? 40 : 62, horizon: 5 };
    if (row.styles[0] === "european") {
      paintGarden(far, size, hour, params.season, params.seed, 10);
      paintTown(far, size, hour, params.seed);
    } else paintCity(far, size, hour, params.seed);
  });
  // What a camera above the roofs sees beyond them: the ground of the city, and the next rows of blocks.
  far.within([0, -0.06, (row.front + row.back) / 2], [-Math.PI / 2, 0, 0], () =>
    far.panel([0, 0, 0], 400, 400, { on: "matte", color: tone("#55544f", 0.8) }, 8, 8),
  );
  for (const lot of all)
    if (lot.index % 2 === 0) blocksBehind(far, lot, row.half, rng.fork(`behind ${lot.side} ${lot.index}`));
  const wet = ["rain", "storm"].includes(params.weather) ? 1 : row.neon ? 0.65 : 0;
  const parts = [
    ...b.parts(row.id, { cell: 0.24, ground: 0.25, strength: 1.1 }, wet ? { stone: { wetness: wet * 0.6 } } : {}),
    ...ground.parts(`${row.id} ground`, false, { asphalt: { wetness: wet }, stone: { wetness: wet * 0.7 } }),
    ...far.parts(`${row.id} skyline`, false),
  ];
  const center: Vec3 = [0, 1.5, -3];
  lights.sort((p, q) => distance(p.at, center) / p.strength - distance(q.at, center) / q.strength);
  const paveAt = row.half - row.pavement;
  const height = (x: number): number => (row.pavement && Math.abs(x) > paveAt + 0.05 ? 0.13 : 0);
  // Walkers keep to the pavement where there is one to walk on and cars take the road.
  const side = row.pavement > 2.5 ? row.half - row.pavement / 2 : 0;
  const path = (x: number, z0: number, z1: number): Vec3[] =>
    [0, 0.5, 1].map((t) => [x, height(x), z0 + (z1 - z0) * t]);
  const lanes: Lane[] = [
    { name: "path", points: path(0, -12, 7) },
    { name: "toward", points: path(0, -16, 8) },
    { name: "away", points: path(0, 6, -22) },
    {
      name: "across",
      points: [
        [-row.half + 0.9, height(row.half), 0],
        [0, 0, 0],
        [row.half - 0.9, height(row.half), 0],
      ],
    },
    { name: "road", points: path(row.pavement ? (row.half - row.pavement) * 0.45 : 0, -50, 16) },
  ];
  return {
    ground: { height: (x) => height(x), parts, surface: row.styles[0] === "european" ? "stone" : "asphalt" },
    scatters,
    lanes,
    features: [
      { name: "sidewalk", at: [side || row.half - 1, height(side || row.half), 0], facing: [-1, 0, 0] },
      { name: "shop", at: [row.half, 0, -3], facing: [-1, 0, 0] },
      { name: "street", at: [0, 0, 0], facing: [0, 0, 1] },
    ],
    lights: lights.slice(0, 14),
    air: {
      sky: "earth",
      sunAzimuth: row.neon ? 200 : 152,
      haze: row.neon ? 0.45 : 0.25,
      bounce: lit > 0.5 && row.neon ? [0.11, 0.06, 0.075] : [0.04, 0.035, 0.03],
    },
    stage: { width: Math.min(2.2, row.half - 1.2), depth: 2.5 },
    keepOut: [
      { min: [-200, -1, row.back], max: [-row.half + 0.5, 40, row.front] },
      { min: [row.half - 0.5, -1, row.back], max: [200, 40, row.front] },
    ],
  };
}

function building(
  row: StreetRow,
  site: Site,
  lot: Lot,
  asked: Asked | undefined,
  lanterns: { at: Vec3; red: boolean }[],
  nextName: () => string,
): void {
  const { b, style, rng, detail, lit } = site;
  const { width: w, index } = lot;
  const wall = dim(tone(rng.pick(style.walls)), rng.range(0.75, 1.05));
  const trim = tone(rng.pick(style.trim));
  const kind = asked ? (style.ground[0] as "open") : style.ground[index % style.ground.length];
  const name = asked?.text ?? nextName();
  const board = asked?.color ? dim(tone(asked.color), 0.35) : tone(rng.pick(BOARDS));
  const shaded = rng.chance(style.awning);
  shopfront(site, {
    width: w,
    wall,
    trim,
    kind,
    sign: kind === "entrance" ? undefined : name,
    board,
    letter: tone("#ffe9c0"),
    light: kind === "glass" && row.neon ? tone("#d4ecff") : rng.pick(ROOM_LIGHT.slice(0, 3)),
    awning: shaded && kind !== "entrance" ? [tone(rng.pick(AWNINGS)), tone("#d8c8a8")] : undefined,
  });
  const H = facade(site, { width: w, floors: rng.int(style.floors[0], style.floors[1]), wall, trim });
  if (row.neon) {
    // One or two signs that stand out over the street.
    const count = asked?.spans ? 0 : asked ? 1 : rng.int(1, 2);
    for (let i = 0; i < count; i++) {
      const text = asked?.text ?? nextName();
      const pick = rng();
      const color = asked?.color ? tone(asked.color) : pick < 0.25 ? tone("#fff0d8") : rng.pick(NEON);
      const kindOf = !asked && pick < 0.25 && readsDownwards(text) ? "lightbox" : "neon";
      const size = asked ? 0.74 : rng.range(0.42, 0.62);
      const n = [...text].length;
      const tall = readsDownwards(text) ? size * (n + 0.4) : size * 1.8;
      const y = Math.min(H - tall / 2, style.groundHeight + 0.35 + tall / 2 + rng.range(0, 0.9) + i * 0.3);
      projectingSign(b, text, (i ? -1 : 1) * lot.side * -1 * (w / 2 - 0.55), y, size, {
        kind: kindOf,
        color,
        lit,
        detail,
      });
      if (detail > 1 && lit > 0.3) {
        const at = b.toWorld([0, y, 1.2]);
        site.lights.push({ at, color, strength: 1.7 * lit, reach: 7 });
      }
    }
  }
  if (row.neon && detail > 0) {
    // Neon at the height of faces: a tube along the fascia's foot, and often a small sign on the pier.
    const color = rng.pick(NEON.slice(0, 6));
    const y = style.groundHeight - 0.58;
    const tube = { on: "glow" as const, color: [0, 0, 0] as Color, glow: neonGlow(color, lit) };
    b.rod(
      [
        [-w / 2 + 0.15, y, 0.2],
        [w / 2 - 0.15, y, 0.2],
      ],
      0.018,
      tube,
      { segments: 1, sides: detail > 1 ? 6 : 4 },
    );
    if (!asked && rng.chance(0.6)) {
      const text = rng.pick(["BAR", "酒", "茶", "本", "OPEN", "花"]);
      projectingSign(b, text, (-lot.side * w) / 2 + lot.side * 0.2, 2.55, 0.25, {
        kind: "neon",
        color: rng.pick(NEON.slice(0, 6)),
        lit,
        detail: 1,
      });
    }
  }
  if (!row.neon && detail > 0 && kind !== "entrance" && rng.chance(0.6))
    projectingSign(b, nextName(), lot.side * -1 * (w / 2 - 0.6), style.groundHeight + 0.75, 0.3, {
      kind: "lightbox",
      color: rng.pick(NEON),
      lit: lit * 0.9,
      detail: Math.min(1, detail),
    });
  if (row.lanterns && kind !== "glass" && kind !== "shutter") {
    const n = rng.int(3, 5);
    const red = rng.chance(0.65);
    for (let i = 0; i < n; i++) {
      const at = b.toWorld([(i - (n - 1) / 2) * ((w * 0.8) / n), 2.1 + rng.range(-0.03, 0.03), 1.22]);
      lanterns.push({ at, red });
      // Light of the paper on what is right beside it is painted, not computed.
    }
  }
  if (row.vending && (kind === "glass" || index === 3))
    vendingMachine(site, w / 2 - 0.75, tone(index % 2 ? "#b8231c" : "#c9d2da"), index % 2 ? "酒" : "茶");
  if (row.neon && detail > 0) {
    if (rng.chance(0.7)) crates(b, [-w / 2 + 0.7, 0, 0.45], rng.range(-0.15, 0.15), rng.int(1, 99));
    for (let i = 0; i < 3; i++)
      if (rng.chance(0.55))
        potPlant(
          b,
          [rng.range(-w / 2 + 0.5, w / 2 - 1.4), 0, rng.range(0.3, 0.5)],
          rng.int(1, 99),
          rng.range(0.8, 1.2),
          detail > 1,
        );
  }
  if (!row.neon && detail > 1 && rng.chance(0.5))
    b.within([0, 0.13, 0], 0, () => potPlant(b, [w / 2 - 0.5, 0, 0.4], rng.int(1, 99), 1.5, true));
}

/** Plain blocks in the second and third rows behind a lot, with roofs and bands of windows. */
function blocksBehind(b: Batch, lot: Lot, half: number, rng: Random): void {
  for (const away of [15, 30]) {
    const h = rng.range(7, 14) * (lot.style.floors[1] > 5 ? 1.9 : 1.05);
    const w = lot.width * 1.9;
    const wall = tone(rng.pick(lot.style.walls), rng.range(0.6, 0.85));
    b.within([lot.side * (half + away), 0, lot.z], (-lot.side * Math.PI) / 2, () => {
      b.box([0, h / 2, 0], [w, h, 10], { on: "matte", color: wall }, { omit: { bottom: true }, blocks: 0 });
      b.box(
        [0, h + 0.25, 0],
        [w - 0.6, 0.5, 9.4],
        { on: "matte", color: tone("#5a5854") },
        { omit: { bottom: true }, blocks: 0 },
      );
      for (let y = 2; y < h - 1.5; y += 3.2)
        b.panel([0, y, 5.02], w * 0.9, 1.5, { on: "gloss", color: tone("#2a3644") });
    });
  }
}

/** Road, pavements with kerbs and slabs, crossing, lines, drains. */
function groundOf(row: StreetRow, params: PlaceParams, lit: number): Batch {
  const b = new Batch();
  const rng = random(params.seed + 5);
  const length = row.front - row.back;
  const mid = (row.front + row.back) / 2;
  const road = row.half - row.pavement;
  const cobbled = row.styles[0] === "european";
  const base = tone(cobbled ? "#8a8074" : row.neon ? "#34363c" : "#4a4b4e");
  const snowy = params.weather === "snow" || params.features.includes("snowy");
  // How much of the ground snow covers at a place: trodden and driven ground shows through.
  const cover = (x: number, z: number, most: number): number =>
    snowy ? clamp(most + 0.5 * fractal3(x * 0.9, 7, z * 0.5, 3)) : 0;
  const shade = (p: Vec3): Color => {
    const patch = 0.86 + 0.22 * fractal3(p[0] * 0.7, 2, p[2] * 0.35, 3);
    const edge = 1 - 0.4 * clamp((Math.abs(p[0]) - road + 0.9) / 0.9);
    const track =
      row.pavement && !cobbled ? 1 - 0.1 * Math.exp(-((Math.abs(Math.abs(p[0]) - road * 0.45) - 0.75) ** 2) / 0.12) : 1;
    const driven = row.pavement ? Math.exp(-((Math.abs(Math.abs(p[0]) - road * 0.45) - 0.75) ** 2) / 0.2) : 0;
    return mix(dim(base, patch * edge * track), SNOW, cover(p[0], p[2], 0.72 - 0.6 * driven));
  };
  const columns = Math.round((road * 2) / 0.55);
  b.grid(columns, Math.round(length / 1.1), (u, v) => [(u - 0.5) * 2 * road, 0, mid + (0.5 - v) * length], {
    on: cobbled ? "stone" : "asphalt",
    color: base,
    shade,
  });
  if (cobbled) cobbles(b, row, road, rng);
  if (row.pavement) {
    const slab = tone(cobbled ? "#a89c8a" : "#8d8a84");
    const wide = row.pavement;
    const nx = Math.max(2, Math.round(wide / 0.75));
    for (const s of [-1, 1]) {
      b.within([s * (road + wide / 2 + 0.075), 0.118, mid], [-Math.PI / 2, 0, 0], () =>
        b.panel([0, 0, 0], wide, length, { on: "matte", color: dim(slab, 0.4) }, 1, 12),
      );
      for (let i = 0; i < nx; i++)
        for (let z = row.front; z > row.back; z -= z > -24 ? 0.75 : 3) {
          const d = z > -24 ? 0.75 : 3;
          const k = rng.range(0.82, 1.08) * (0.7 + 0.3 * clamp((nx - i) / 2));
          const x = s * (road + 0.15 + ((i + 0.5) * (wide - 0.15)) / nx);
          b.within([x, 0.13, z - d / 2], [-Math.PI / 2, 0, 0], () =>
            b.panel([0, 0, 0], (wide - 0.15) / nx - 0.014, d - 0.014, {
              on: "stone",
              color: mix(dim(slab, k), SNOW, cover(x, z, 0.7)),
            }),
          );
        }
      for (let z = row.front; z > row.back; z -= 1.2)
        b.box(
          [s * (road + 0.075), 0.065, z - 0.6],
          [0.15, 0.13, 1.185],
          { on: "stone", color: dim(tone("#a3a099"), rng.range(0.85, 1.05)) },
          { omit: { bottom: true }, bevel: z > -10 && z < 10 ? 0.015 : 0 },
        );
    }
  } else
    for (const s of [-1, 1])
      for (let z = row.front; z > row.back; z -= 1.3)
        b.box(
          [s * (row.half - 0.62), 0.045, z - 0.65],
          [0.22, 0.1, 1.27],
          { on: "stone", color: dim(tone("#66666a"), rng.range(0.8, 1.05)) },
          { omit: { bottom: true }, bevel: z > -9 && z < 9 ? 0.025 : 0 },
        );
  if (!cobbled && row.pavement) {
    const white = tone("#d6d3ca");
    const line = (x: number, z: number, w: number, d: number) => {
      const worn = rng.range(0.62, 0.95);
      b.within([x, 0.006, z], [-Math.PI / 2, 0, 0], () =>
        b.panel(
          [0, 0, 0],
          w,
          d,
          {
            on: "matte",
            color: dim(white, worn),
            shade: (p) => dim(white, worn * (0.85 + 0.2 * fractal3(p[0] * 6, p[1] * 6, z, 2))),
          },
          2,
          4,
        ),
      );
    };
    for (let x = -road + 0.5; x < road - 0.3; x += 0.95) line(x + 0.25, 1.2, 0.5, 3);
    line(0, 4.2, road * 2 - 0.4, 0.35);
    line(0, -1.8, road * 2 - 0.4, 0.35);
    for (let z = -4; z > row.back; z -= 4.5) line(0, z - 1, 0.14, 2);
    for (let z = 8; z < row.front; z += 4.5) line(0, z, 0.14, 2);
  }
  // Drain covers; on a wet street they would be holes in the reflections.
  for (const [x, z] of row.neon
    ? []
    : [
        [road * 0.3, -2.6],
        [-road * 0.4, -9],
        [road * 0.2, -16],
      ])
    b.within([x, 0.005, z], 0, () => {
      b.lathe(
        [0, 0, 0],
        [
          [0.34, -0.004],
          [0.34, 0.003],
          [0, 0.003],
        ],
        { on: "metal", color: tone("#3a3b3d") },
        20,
      );
      b.lathe(
        [0, 0.001, 0],
        [
          [0.27, 0],
          [0.27, 0.004],
          [0.22, 0.004],
          [0.22, 0],
        ],
        { on: "metal", color: tone("#55565a") },
        20,
      );
    });
  // Ploughed banks along the kerbs.
  if (snowy)
    for (const side of [-1, 1])
      b.grid(
        3,
        Math.round(length / 1.1),
        (u, v) => {
          const z = mid + (0.5 - v) * length;
          const out = side > 0 ? u : 1 - u;
          const bank =
            Math.sin(Math.PI * clamp(out * 0.8 + 0.1)) * (0.16 + 0.1 * fractal3(side * 4, out * 3, z * 0.9, 2));
          return [side * (road - 0.95 + out * 0.95), 0.005 + bank, z];
        },
        { on: "matte", color: SNOW },
      );
  void lit;
  return b;
}

/** Rows of rounded stones near the camera; farther off the ground's own noise must do. */
function cobbles(b: Batch, row: StreetRow, road: number, rng: Random): void {
  const size = 0.3;
  for (let z = 6; z > -12; z -= size)
    for (let x = -road + (Math.round(z / size) % 2 ? size / 2 : 0); x < road; x += size * 1.15) {
      const c = dim(tone("#9a9082"), rng.range(0.7, 1.1));
      b.box(
        [x, 0.004, z],
        [size * 1.08, 0.02, size * 0.92],
        { on: "stone", color: c },
        { omit: { bottom: true, left: true, right: true, front: true, back: true }, blocks: 0 },
      );
    }
  void row;
}

function furnishStreet(
  row: StreetRow,
  b: Batch,
  rng: Random,
  lit: number,
  lights: Light[],
  lanterns: { at: Vec3; red: boolean }[],
  detailAt: (z: number) => number,
  scatters: Scatter[],
  params: PlaceParams,
): void {
  if (row.poles) {
    const x = row.half - 0.72;
    const spots: [number, number][] = [
      [-x, -2.5],
      [x, -11],
      [-x, -20],
      [x, -30],
      [-x, 9],
    ];
    for (const [px, z] of spots) {
      utilityPole(b, px, z, -Math.sign(px), lit, detailAt(z));
      if (lit > 0.3)
        lights.push({ at: [px - Math.sign(px) * 0.85, 4.8, z], color: [1, 0.82, 0.55], strength: 3 * lit, reach: 9 });
    }
    const line = [
      [-x, 9],
      [-x, -2.5],
      [x, -11],
      [-x, -20],
      [x, -30],
      [-x, -42],
    ];
    for (let i = 0; i < line.length - 1; i++)
      for (const [q, y] of [
        [-0.6, 7.8],
        [-0.2, 7.8],
        [0.2, 7.8],
        [0.6, 7.8],
        [-0.4, 7.08],
        [0.4, 7.08],
      ])
        wire(b, [line[i][0] + q, y, line[i][1]], [line[i + 1][0] + q, y, line[i + 1][1]], rng.range(0.2, 0.5));
    for (let i = 0; i < 14; i++)
      wire(
        b,
        [-row.half, rng.range(4.5, 7.5), rng.range(2, -30)],
        [row.half, rng.range(4.5, 7.5), rng.range(2, -30)],
        rng.range(0.2, 0.6),
        0.011,
      );
  }
  if (row.lanterns) {
    for (const z of params.signs.length ? [-9, -15, -22, -30] : [-4.5, -9, -15, -22, -30]) {
      const [a, c]: [Vec3, Vec3] = [
        [-row.half, 5.1, z],
        [row.half, 5, z - 0.8],
      ];
      wire(b, a, c, 0.5, 0.012);
      for (let i = 1; i < 9; i++) {
        const t = i / 9;
        lanterns.push({
          at: [a[0] + (c[0] - a[0]) * t, a[1] - 2 * t * (1 - t) - 0.33, a[2] - 0.8 * t],
          red: i % 2 === 1,
        });
      }
    }
    if (lit > 0.3) {
      lights.push({ at: [0, 4.3, -6], color: [1, 0.5, 0.24], strength: 7 * lit, reach: 13 });
      lights.push({ at: [0, 4.3, -18], color: [1, 0.5, 0.24], strength: 9 * lit, reach: 16 });
    }
    const names = params.signs.length ? params.signs.map((s) => s.text) : ["居酒屋"];
    aFrame(b, names[0], [row.half - 1.35, 0, 0.5], -0.5, lit);
  }
  const edge = row.half - row.pavement + 0.55;
  if (row.lamps)
    for (const s of [-1, 1])
      for (let z = s > 0 ? 3.5 : -2.5; z > row.back + 6; z -= 13) {
        streetLamp(b, [s * edge, row.pavement ? 0.13 : 0, z], lit, detailAt(z) > 1);
        if (lit > 0.25) lights.push({ at: [s * edge, 3.9, z], color: [1, 0.76, 0.44], strength: 5 * lit, reach: 12 });
      }
  if (row.trees) {
    const spots: Placement[] = [];
    const farSpots: Placement[] = [];
    for (const s of [-1, 1])
      for (let z = s > 0 ? -3 : 2.4; z > row.back + 4; z -= 9.5) {
        const p = { at: [s * (edge + 0.15), 0.13, z] as Vec3, turn: rng() * 6.3, scale: rng.range(0.9, 1.2) };
        (z > -18 ? spots : farSpots).push(p);
        b.box(
          [p.at[0], 0.135, z],
          [1.1, 0.03, 1.1],
          { on: "metal", color: tone("#3a3b3d") },
          { omit: { bottom: true } },
        );
      }
    scatters.push(scatterOf("street trees", treeModel(params.season, params.seed + 2, true), spots));
    scatters.push(scatterOf("street trees", treeModel(params.season, params.seed + 3, false), farSpots));
  }
  if (row.pavement > 1) {
    if (row.pavement > 2.5) hydrant(b, [edge + 0.05, 0.13, 0.2]);
    for (const s of [-1, 1])
      for (let z = s > 0 ? -6.5 : -1; z > -34; z -= 12)
        planter(b, [s * (edge + (row.pavement < 2 ? 0.2 : 0.3)), 0.13, z - 1.5], rng.int(0, 98), detailAt(z) > 1);
  }
}

/** All streets. */
export const streetPlaces: PlaceAsset[] = ROWS.map((row) => ({
  id: row.id,
  family: "place",
  words: { en: row.en, zh: row.zh },
  parameters: {},
  size: { width: row.half * 2, height: 14, depth: row.front - row.back },
  tags: row.tags,
  affordances: ["walk", "drive"],
  place: (params) => streetPlace(row, params),
}));
