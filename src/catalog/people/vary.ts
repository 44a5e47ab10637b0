/** Fills in what the screenplay leaves open about a person, in combinations that go together. */
import type { Random } from "../../shape/random.ts";
import type { Params } from "../types.ts";
import { GARMENTS } from "./wardrobe.ts";

/** Skins with hair and eye colours that are found together. */
const COMPLEXIONS: { skin: string[]; hair: string[]; eyes: string[]; weight: number }[] = [
  {
    skin: ["#f6c9a8", "#f0b592", "#f4c4a4"],
    hair: ["#c08a3e", "#7a4a22", "#5c2410", "#3a2014", "#a8502a"],
    eyes: ["#5c8fb0", "#6f9460", "#7a5a34", "#8fb860"],
    weight: 3,
  },
  {
    skin: ["#e8ad84", "#d8a583"],
    hair: ["#3a2014", "#241510", "#5c2f18"],
    eyes: ["#6b4a2a", "#4e3a20", "#6f8a50"],
    weight: 2,
  },
  { skin: ["#f0c49c", "#e6b88c"], hair: ["#17110f", "#241714"], eyes: ["#3d2817", "#4a301c"], weight: 2 },
  { skin: ["#b48462", "#a07358"], hair: ["#15100d", "#20120e"], eyes: ["#3d2414", "#5a3a1c"], weight: 2 },
  { skin: ["#7c5745", "#604336", "#88624e"], hair: ["#0e0a09", "#17100d"], eyes: ["#2c1a10", "#3d2414"], weight: 2 },
];
const WOMEN = ["medium", "long", "bob", "ponytail", "bun", "curly", "pixie"];
const MEN = ["short", "crop", "buzz", "curly", "short"];
const GIRLS = ["braids", "ponytail", "bob", "long", "medium"];
const BOYS = ["crop", "short", "curly"];

const CLOTH = [
  "#d8503f",
  "#3f6f7d",
  "#e0a030",
  "#4d7a4a",
  "#3c4b8b",
  "#b65a86",
  "#e8d9b8",
  "#6a5494",
  "#2f8f8a",
  "#c96a3a",
  "#7fb2d6",
  "#a63a4a",
  "#8fae5a",
  "#f0c64e",
];
const LEGS: Record<string, string[]> = {
  jeans: ["#3b5a86", "#2c4468", "#5f7ea6", "#33373f"],
  trousers: ["#4b4f58", "#6d5a44", "#3a4652", "#5b6148"],
  shorts: ["#7c7457", "#3d5878", "#9a6a48", "#4f6a52", "#5a5f6b"],
  leggings: ["#2a2c33"],
};
const PRINTS = ["stripes", "dots", "stars", "checks"];

/** Fixes every open parameter. Clothes that were named stay; what is missing for being dressed is added. */
export function varyPerson(rng: Random, given: Params): Params {
  const r = rng.fork("person");
  const age = typeof given.age === "number" ? given.age : Math.round(r.range(22, 48));
  const sex = typeof given.sex === "string" ? given.sex : r.chance(0.5) ? "female" : "male";
  const total = COMPLEXIONS.reduce((s, c) => s + c.weight, 0);
  const roll = r() * total;
  const upTo = (i: number) => COMPLEXIONS.slice(0, i + 1).reduce((s, c) => s + c.weight, 0);
  const complexion = COMPLEXIONS.find((_, i) => roll < upTo(i)) ?? COMPLEXIONS[0];
  const young = age < 14;
  const styles = sex === "female" ? (young ? GIRLS : WOMEN) : young ? BOYS : MEN;
  const grey = age > 66 ? ["#e4e2dc", "#cfcdc8", "#d8d6d0"] : age > 52 ? ["#8d8983", "#6f6a64"] : undefined;
  const hairColor = r.pick(complexion.hair);
  const skin = r.pick(complexion.skin);
  const eyes = r.pick(complexion.eyes);
  const style = sex === "male" && age > 60 && r.chance(0.5) ? "balding" : r.pick(styles);
  const greyColor = r.pick(grey ?? [hairColor]);
  const beardRoll = r();
  const beard =
    sex === "male" && age > 22
      ? beardRoll < 0.16
        ? "stubble"
        : beardRoll < 0.26
          ? "full"
          : beardRoll < 0.31
            ? "goatee"
            : "none"
      : "none";
  const build = r.pick(
    age < 16
      ? (["average", "slim", "average"] as const)
      : (["average", "average", "slim", "sturdy", "average"] as const),
  );
  const out: Params = {
    age,
    sex,
    build,
    size: Number(r.range(0.97, 1.035).toFixed(3)),
    skin,
    hairStyle: style,
    hairColor: greyColor,
    beard,
    eyes,
    face: r.int(0, 1 << 30),
    seed: r.int(0, 1 << 30),
    ...Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)),
    clothes: completeClothes(r, given.clothes, sex, age),
  };
  out.beardColor = given.beardColor ?? out.hairColor;
  return out;
}

function completeClothes(r: Random, given: Params[string], sex: string, age: number): string {
  let list: { kind: string; color?: string; pattern?: string }[] = [];
  if (typeof given === "string" && given)
    try {
      const parsed = JSON.parse(given);
      if (Array.isArray(parsed)) list = parsed;
    } catch {
      list = [];
    }
  const slot = (kind: string) => GARMENTS[kind]?.slot;
  const has = (...slots: string[]) => list.some((g) => slots.includes(slot(g.kind) ?? ""));
  const covered = list.some((g) => GARMENTS[g.kind]?.cover.torso);
  // Each choice has a stream of its own, so that people with near seeds still differ in all of them.
  const color = r.fork("cloth").pick(CLOTH);
  const roll = r.fork("roll")();
  const kinds = r.fork("kinds");
  const prints = r.fork("prints");
  if (!covered && !has("top", "whole")) {
    const print = prints.chance(age < 14 ? 0.5 : 0.2) ? { pattern: prints.pick(PRINTS) } : {};
    if (sex === "female" && !has("bottom") && roll < 0.35) list.push({ kind: "dress", color, ...print });
    else {
      const kind =
        age < 14
          ? kinds.pick(["t-shirt", "hoodie", "t-shirt", "sweater"])
          : sex === "female"
            ? kinds.pick(["t-shirt", "sweater", "blouse"])
            : kinds.pick(["t-shirt", "shirt", "sweater", "hoodie"]);
      list.push({ kind, color, ...(kind === "t-shirt" ? print : {}) });
    }
  }
  if (!has("whole", "bottom")) {
    const coat = list.some((g) => g.kind === "raincoat");
    const kind = coat
      ? "leggings"
      : age < 12 && kinds.chance(0.5)
        ? "shorts"
        : age < 40 && sex === "female" && kinds.chance(0.25)
          ? "skirt"
          : kinds.pick(["jeans", "trousers", "jeans"]);
    list.push({ kind, color: r.fork("legs").pick(LEGS[kind] ?? CLOTH) });
  }
  if (!has("feet") && !list.some((g) => ["swimsuit", "spacesuit", "armour"].includes(g.kind)))
    list.push({
      kind: list.some((g) => g.kind === "raincoat")
        ? "rain-boots"
        : list.some((g) => ["suit", "uniform", "dress", "lab-coat"].includes(g.kind))
          ? "shoes"
          : "sneakers",
    });
  const shoes = list.find((g) => g.kind === "sneakers");
  if (shoes && !shoes.color)
    shoes.color = r.fork("shoes").pick(["#e9e9ec", "#c8452f", "#2f5fa8", "#3a3d44", "#d8a23a", "#4d7a4a"]);
  return JSON.stringify(list);
}
