/** What a picture shows, read from its pixels: one entry a thing, with its size, its box and the name of its colour. */
import type { Frame } from "../../src/engine/types.ts";
import { type ColorName, nameOf, nearestTerm, textbookTerm } from "./color.ts";

/** A thing in a picture. Lengths are pixels; the box's far edges are outside it. */
export interface Seen {
  id: string;
  /** Catalog id. */
  kind: string;
  pixels: number;
  box: { left: number; top: number; right: number; bottom: number };
  /** What a person would call its colour. */
  color: ColorName;
  /** Its mean colour as sRGB hex, what that is called, and by textbook colours: for the report. */
  mean: { color: ColorName; textbook: ColorName; hex: string };
}

/** The share of the frame that makes a thing visible whatever its form. */
const VISIBLE_SHARE = 0.01;
/** A thin thing is readable where it is at least this long for the frame and covers at least this share of it. */
const READABLE_LENGTH = 1 / 8;
const READABLE_SHARE = 0.003;

/** All things in a picture that are large enough to be seen, from its id pass and its beauty pass. */
export function thingsSeen(id: Frame, beauty: Frame): Seen[] {
  if (!id.ids) throw new Error("The id pass came without its table.");
  const { width, height } = id;
  if (beauty.width !== width || beauty.height !== height) throw new Error("The two passes differ in size.");
  const readable = id.ids.filter(({ pixels, box }) => {
    const long = Math.max((box.right - box.left + 1) / width, (box.bottom - box.top + 1) / height);
    const share = pixels / (width * height);
    return share >= VISIBLE_SHARE || (long >= READABLE_LENGTH && share >= READABLE_SHARE);
  });
  const colors = colorsUnder(id, beauty, new Set(readable.map(({ color }) => Number.parseInt(color.slice(1), 16))));
  return readable.map((entry) => {
    const { votes, sum, count } = colors.get(Number.parseInt(entry.color.slice(1), 16))!;
    const mean = sum.map((value) => Math.round(value / Math.max(1, count)));
    return {
      id: entry.id,
      kind: entry.kind,
      pixels: entry.pixels,
      box: { ...entry.box, right: entry.box.right + 1, bottom: entry.box.bottom + 1 },
      color: nameOf(votes),
      mean: {
        color: nearestTerm(mean[0], mean[1], mean[2]),
        textbook: textbookTerm(mean[0], mean[1], mean[2]),
        hex: `#${mean.map((value) => value.toString(16).padStart(2, "0")).join("")}`,
      },
    };
  });
}

interface Colors {
  votes: Map<ColorName, number>;
  sum: number[];
  count: number;
}

/** The colours under each mask. A pixel counts where its neighbours are the same thing, so that no edge is mixed in. */
function colorsUnder(id: Frame, beauty: Frame, wanted: ReadonlySet<number>): Map<number, Colors> {
  const { width, height } = id;
  const key = (i: number) => (id.data[i * 4] << 16) | (id.data[i * 4 + 1] << 8) | id.data[i * 4 + 2];
  const found = new Map<number, Colors>([...wanted].map((k) => [k, { votes: new Map(), sum: [0, 0, 0], count: 0 }]));
  const gather = (inside: (i: number, x: number, y: number, k: number) => boolean, only: (c: Colors) => boolean) => {
    const open = new Set([...found.values()].filter(only));
    if (open.size === 0) return;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const k = key(i);
        const colors = found.get(k);
        if (!colors || !open.has(colors) || !inside(i, x, y, k)) continue;
        const [r, g, b] = [beauty.data[i * 4], beauty.data[i * 4 + 1], beauty.data[i * 4 + 2]];
        const name = nearestTerm(r, g, b);
        colors.votes.set(name, (colors.votes.get(name) ?? 0) + 1);
        colors.sum = [colors.sum[0] + r, colors.sum[1] + g, colors.sum[2] + b];
        colors.count++;
      }
    }
  };
  gather(
    (i, x, y, k) =>
      x > 0 &&
      y > 0 &&
      x < width - 1 &&
      y < height - 1 &&
      key(i - 1) === k &&
      key(i + 1) === k &&
      key(i - width) === k &&
      key(i + width) === k,
    () => true,
  );
  // Tubes and spokes have hardly an inside: then every pixel counts.
  const sizes = new Map(id.ids?.map(({ color, pixels }) => [found.get(Number.parseInt(color.slice(1), 16)), pixels]));
  const thin = [...found.values()].filter((colors) => colors.count < 0.5 * (sizes.get(colors) ?? 0));
  for (const colors of thin) Object.assign(colors, { votes: new Map(), sum: [0, 0, 0], count: 0 });
  gather(
    () => true,
    (colors) => thin.includes(colors),
  );
  return found;
}
