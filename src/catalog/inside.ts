/** What things are inside: the surface that a knife or teeth lay bare. */
import { linear, type Surface } from "../surface/spec.ts";
import type { Asset } from "./types.ts";

/** Inside colours by catalog id or a part of it, sRGB. The first that fits counts. */
const INSIDE: [RegExp, string, number?][] = [
  [/watermelon/, "#e0474c", 0.35],
  [/apple|pear/, "#f6eccb", 0.4],
  [/orange|tangerine|grapefruit/, "#f4a13a", 0.3],
  [/lemon|lime/, "#f2e27a", 0.3],
  [/tomato/, "#d9503c", 0.3],
  [/banana/, "#f7edc4", 0.6],
  [/strawberry|cherry|plum|raspberry/, "#e86a6a", 0.35],
  [/kiwi|avocado/, "#b7cf5a", 0.4],
  [/peach|mango|apricot/, "#f3b458", 0.4],
  [/pumpkin|carrot|papaya|sweet-potato/, "#f09a3c", 0.5],
  [/cucumber|pepper|lettuce|cabbage/, "#d6e8b4", 0.5],
  [/onion|potato|radish|garlic|turnip/, "#f2ead2", 0.6],
  [/chocolate|brownie/, "#4a2a1a", 0.6],
  [/cake|cupcake|muffin|pancake|waffle/, "#eac98c", 0.9],
  [/bread|bun|sandwich|burger|hot-dog|bagel|croissant|toast/, "#f1dfb8", 0.95],
  [/cookie|biscuit/, "#c08a4e", 0.95],
  [/donut|doughnut/, "#e3b878", 0.95],
  [/pizza|pie/, "#edcf8a", 0.9],
  [/cheese/, "#f2c955", 0.6],
  [/egg/, "#f8f3e6", 0.4],
  [/ice-cream|ice/, "#f6efe2", 0.5],
  [/meat|steak|sausage|ham/, "#b4605a", 0.6],
  [/fish|sushi/, "#f2b9a0", 0.5],
];

/** The surface inside a thing, or undefined where it is the same all through. */
export function insideOf(asset: Asset): Surface | undefined {
  const row = INSIDE.find(([words]) => words.test(asset.id));
  if (row) return { kind: "plain", color: linear(row[1]), roughness: row[2] ?? 0.6 };
  if (asset.family === "food" || asset.family === "plant")
    return { kind: "plain", color: linear("#efe2bd"), roughness: 0.7 };
  return undefined;
}
