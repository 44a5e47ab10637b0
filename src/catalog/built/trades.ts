/** What a shop sells, read from the words on its sign, and what therefore lies in its window and on its shelves. */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import { books, leaves, ornament } from "../furniture/pieces.ts";
import type { Batch, Paint } from "./batch.ts";
import { goods } from "./fittings.ts";
import { dim, tone } from "./surfaces.ts";

/** A kind of shop. */
export type Trade = "cafe" | "bakery" | "books" | "flowers" | "clothes" | "general";

/** Words on signs by trade, in the languages that signs mostly speak; the first row that matches wins. */
const WORDS: [Trade, RegExp][] = [
  ["bakery", /bak(ery|er)|bread|cake|pastr|patisserie|boulangerie|donut|面包|蛋糕|烘焙|パン|ケーキ/iu],
  ["cafe", /caf[eé]|coffee|espresso|tea\b|tea house|bistro|咖啡|茶|喫茶|カフェ|コーヒー|кофе/iu],
  ["books", /book|librair|library|书|書|本屋|книг/iu],
  ["flowers", /flower|florist|bloom|fleur|花|цвет/iu],
  ["clothes", /fashion|cloth|tailor|boutique|dress|shoe|服|衣|鞋|洋装/iu],
];

/** The trade that a sign's words name; "general" where they name none. */
export const tradeOf = (text: string): Trade => WORDS.find(([, words]) => words.test(text))?.[0] ?? "general";

/** Where things stand and how much a lamp over them shines on them. */
interface Row {
  x0: number;
  x1: number;
  y: number;
  z: number;
  /** Height that is free. */
  most: number;
  seed: number;
  glow: number;
  spacing: number;
}

/** One shelf of a shop's back wall. */
export function shelfOf(b: Batch, trade: Trade, row: Row): void {
  const { x0, x1, y, z, most, seed, glow, spacing } = row;
  if (trade === "books" && spacing < 0.4) books(b, x0, x1, y, z - 0.1, most, seed, glow);
  else if (trade === "flowers" && spacing < 0.4) {
    const rng = random(seed);
    for (let x = x0 + 0.2; x < x1; x += 0.55) bouquet(b, [x, y, z], Math.min(0.3, most * 0.7), rng.int(0, 99), glow);
  } else goods(b, x0, x1, y, z, most, seed, glow, spacing);
}

/** What lies in the window, on a low stage at height y. */
export function displayOf(b: Batch, trade: Trade, row: Row): void {
  const { x0, x1, y, z, most, seed, glow } = row;
  const rng = random(seed);
  let k = rng.int(0, 3);
  for (let x = x0 + 0.25; x < x1 - 0.1; x += 0.46, k++) {
    const at: Vec3 = [x, y, z + 0.06 * (k % 2)];
    if (trade === "cafe" || trade === "bakery") {
      const kind = trade === "cafe" ? k % 4 : [0, 3, 3, 1][k % 4];
      if (kind === 0) cakeStand(b, at, k, glow);
      else if (kind === 1) cups(b, at, glow);
      else if (kind === 2) ornament(b, at, 3, 0.36);
      else loaves(b, at, k, glow);
    } else if (trade === "books") {
      books(b, x - 0.16, x + 0.12, y, z - 0.1, most, seed + k, glow);
    } else if (trade === "flowers") bouquet(b, at, most * 0.9, seed + k, glow);
    else if (trade === "clothes") dressForm(b, at, most * 1.9, k, glow);
    else ornament(b, at, [3, 0, 1, 3, 2][k % 5], 0.42);
  }
}

const lit = (on: Paint["on"], color: Color, glow: number): Paint => ({
  on,
  color,
  glow: glow ? dim(color, glow) : undefined,
});

function cakeStand(b: Batch, at: Vec3, kind: number, glow: number): void {
  const stand: Vec2[] = [
    [0.08, 0],
    [0.015, 0.03],
    [0.015, 0.13],
    [0.15, 0.15],
    [0.15, 0.162],
    [0, 0.162],
  ];
  b.lathe(at, stand, lit("gloss", tone("#efe8da"), glow * 0.8), 18);
  const cake = tone(["#7a4326", "#e9b7b2", "#f0dca8"][kind % 3]);
  const profile: Vec2[] = [
    [0.115, 0],
    [0.12, 0.075],
    [0.1, 0.095],
    [0, 0.1],
  ];
  b.lathe([at[0], at[1] + 0.162, at[2]], profile, lit("paint", cake, glow), 18);
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2;
    const berry: Vec2[] = [
      [0, 0],
      [0.018, 0.012],
      [0.012, 0.03],
      [0, 0.034],
    ];
    b.lathe(
      [at[0] + Math.sin(a) * 0.08, at[1] + 0.255, at[2] + Math.cos(a) * 0.08],
      berry,
      lit("gloss", tone("#c0281f"), glow),
      8,
    );
  }
}

function cups(b: Batch, at: Vec3, glow: number): void {
  const cup: Vec2[] = [
    [0.03, 0],
    [0.045, 0.03],
    [0.052, 0.075],
    [0.046, 0.075],
    [0.03, 0.02],
    [0, 0.018],
  ];
  for (const [dx, dz] of [
    [-0.1, 0],
    [0.02, 0.05],
    [0.13, -0.01],
  ]) {
    b.lathe(
      [at[0] + dx, at[1], at[2] + dz],
      [
        [0.02, 0],
        [0.075, 0.012],
        [0.07, 0.012],
        [0, 0.006],
      ],
      lit("gloss", tone("#f4efe4"), glow),
      16,
    );
    b.lathe([at[0] + dx, at[1] + 0.012, at[2] + dz], cup, lit("gloss", tone("#f4efe4"), glow), 16);
    b.lathe(
      [at[0] + dx, at[1] + 0.075, at[2] + dz],
      [
        [0.044, 0],
        [0, 0.001],
      ],
      lit("matte", tone("#3a2114"), glow),
      12,
    );
  }
}

function loaves(b: Batch, at: Vec3, kind: number, glow: number): void {
  const crust = lit("matte", tone(kind % 2 ? "#b5793a" : "#9a5c28"), glow);
  b.box([at[0], at[1] + 0.03, at[2]], [0.36, 0.05, 0.26], lit("matte", tone("#8a6238"), glow * 0.6), { bevel: 0.01 });
  for (let i = 0; i < 3; i++) {
    const x = at[0] - 0.11 + i * 0.11;
    b.rod(
      [
        [x, at[1] + 0.1, at[2] - 0.09],
        [x + 0.01, at[1] + 0.12, at[2]],
        [x, at[1] + 0.1, at[2] + 0.09],
      ],
      0.046,
      crust,
      { segments: 6, sides: 8, straight: false, caps: true },
    );
  }
}

function bouquet(b: Batch, at: Vec3, height: number, seed: number, glow: number): void {
  const rng = random(seed);
  const pail: Vec2[] = [
    [0.07, 0],
    [0.1, height * 0.45],
    [0.09, height * 0.45],
    [0, height * 0.4],
  ];
  b.lathe(at, pail, lit("metal", tone("#9aa4a8"), glow * 0.5), 14);
  leaves(b, [at[0], at[1] + height * 0.42, at[2]], 8, height * 0.5, seed);
  const color = tone(rng.pick(["#e0507a", "#f0b040", "#f4eee0", "#b05ac0", "#e8603a"]));
  for (let i = 0; i < 11; i++) {
    const a = i * 2.4;
    const r = 0.045 * Math.sqrt(i);
    const petal: Vec2[] = [
      [0, -0.02],
      [0.03, 0],
      [0.034, 0.018],
      [0, 0.012],
    ];
    b.lathe(
      [at[0] + Math.sin(a) * r, at[1] + height * (0.95 - r), at[2] + Math.cos(a) * r],
      petal,
      lit("matte", dim(color, rng.range(0.8, 1.1)), glow),
      6,
    );
  }
}

function dressForm(b: Batch, at: Vec3, height: number, kind: number, glow: number): void {
  const c = tone(["#8a2f3a", "#2f4f6a", "#d8b45c", "#3f5a4a"][kind % 4]);
  const k = height / 0.85;
  const profile: Vec2[] = [
    [0.17 * k, 0.1 * k],
    [0.11 * k, 0.42 * k],
    [0.15 * k, 0.62 * k],
    [0.12 * k, 0.74 * k],
    [0.04 * k, 0.79 * k],
    [0, 0.85 * k],
  ];
  b.lathe(at, profile, lit("cloth", c, glow), 16);
  b.lathe(
    at,
    [
      [0.1 * k, 0],
      [0.012 * k, 0.02 * k],
      [0.012 * k, 0.12 * k],
    ],
    lit("metal", tone("#4a3a2c"), 0),
    10,
  );
}
