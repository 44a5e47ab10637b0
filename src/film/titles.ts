/** Titles and captions: type laid over the picture, with a soft shadow so that it reads on anything. */
import type { TextItem } from "../screenplay/types.ts";
import type { Vec2 } from "../shape/math.ts";
import { hasTypesetter, typesetter } from "../shape/text.ts";
import type { StagedShot } from "../world/types.ts";
import { coverage, type Mask, soften } from "./coverage.ts";

/** One text as it lies over a frame. */
interface Overlay {
  ink: Mask;
  shadow: Mask;
  /** Top left corner in the frame, even numbers. */
  left: number;
  top: number;
  /** sRGB, 0..255. */
  color: [number, number, number];
}

/** How texts are set: em and baseline as shares of the frame's height, and weight. */
const STYLES: Record<string, { em: number; middle: number; weight: number }> = {
  title: { em: 0.11, middle: 0.76, weight: 700 },
  caption: { em: 0.05, middle: 0.9, weight: 700 },
};
const WIDEST = 0.84;
const LEADING = 1.25;
const FADE_SECONDS = 0.35;
const SHADOW = 0.6;

const made = new Map<string, Overlay>();

/** Lays the titles and captions of a shot over an RGBA frame, in place. `local` is seconds from the shot's start. */
export function titleRgba(rgba: Uint8Array, size: [number, number], shot: StagedShot, local: number): void {
  for (const { overlay, strength } of shown(size, shot, local)) {
    eachPixel(overlay, size, (x, y, ink, shade) => {
      const at = (y * size[0] + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        rgba[at + channel] = blend(rgba[at + channel], 0, overlay.color[channel], ink * strength, shade * strength);
      }
    });
  }
}

/** Lays the titles and captions of a shot over a planar BT.709 limited frame, in place. */
export function titleI420(planes: Uint8Array, size: [number, number], shot: StagedShot, local: number): void {
  const [width, height] = size;
  for (const { overlay, strength } of shown(size, shot, local)) {
    const [luma, blue, red] = bt709(overlay.color);
    const blueAt = width * height;
    const redAt = blueAt * 1.25;
    eachPixel(overlay, size, (x, y, ink, shade) => {
      const at = y * width + x;
      planes[at] = blend(planes[at], 16, luma, ink * strength, shade * strength);
      if ((x & 1) === 0 && (y & 1) === 0) {
        const chroma = (y >> 1) * (width >> 1) + (x >> 1);
        planes[blueAt + chroma] = blend(planes[blueAt + chroma], 128, blue, ink * strength, shade * strength);
        planes[redAt + chroma] = blend(planes[redAt + chroma], 128, red, ink * strength, shade * strength);
      }
    });
  }
}

function blend(under: number, black: number, over: number, ink: number, shade: number): number {
  const shaded = under + (black - under) * shade * SHADOW;
  return Math.round(shaded + (over - shaded) * ink);
}

function shown(size: [number, number], { shot }: StagedShot, local: number): { overlay: Overlay; strength: number }[] {
  return (shot.text ?? [])
    .filter(({ where }) => where in STYLES)
    .map((item) => ({ item, strength: strengthAt(item, local, shot.seconds) }))
    .filter(({ strength }) => strength > 0)
    .map(({ item, strength }) => ({ overlay: overlayOf(item, size), strength }));
}

/** Texts with their own times fade in and out; one that lasts the whole shot stands. */
function strengthAt(item: TextItem, local: number, shotSeconds: number): number {
  const from = item.at ?? 0;
  const to = item.for === undefined ? shotSeconds : from + item.for;
  if (local < from || local >= to) return 0;
  const opening = item.at === undefined ? 1 : (local - from) / FADE_SECONDS;
  const closing = item.for === undefined ? 1 : (to - local) / FADE_SECONDS;
  return Math.min(1, opening, closing);
}

function overlayOf(item: TextItem, size: [number, number]): Overlay {
  const key = JSON.stringify([item.text, item.where, item.color, size]);
  let overlay = made.get(key);
  if (!overlay) {
    overlay = makeOverlay(item, size);
    if (made.size > 32) made.clear();
    made.set(key, overlay);
  }
  return overlay;
}

function makeOverlay(item: TextItem, [width, height]: [number, number]): Overlay {
  if (!hasTypesetter()) throw new Error("No fonts are loaded: stage the screenplay before drawing it.");
  const style = STYLES[item.where];
  let em = style.em * Math.min(height, width * 0.75);
  const lines = wrap(item.text, em, style.weight, width * WIDEST);
  const widest = Math.max(...lines.map((line) => measure(line, em, style.weight)));
  em *= Math.min(1, (width * WIDEST) / widest);

  const margin = Math.ceil(em * 0.3);
  const even = (value: number) => Math.floor(value / 2) * 2;
  const inkWidth = even(Math.min(width, Math.min(widest, width * WIDEST) + margin * 2) + 2);
  const inkHeight = even(lines.length * em * LEADING + margin * 2 + 2);
  const loops = lines.flatMap((line, index) => {
    const outline = typesetter().outline(line, { size: em, weight: style.weight });
    const left = (inkWidth - outline.width) / 2;
    const baseline = margin + (index + 0.82) * em * LEADING;
    return outline.loops.map((loop) => loop.map(([x, y]): Vec2 => [left + x, baseline - y]));
  });
  const ink = coverage(loops, inkWidth, inkHeight);
  const shadow = soften(ink, Math.max(1, Math.round(em * 0.06)));
  const top = Math.max(0, Math.min(height - inkHeight, style.middle * height - inkHeight / 2));
  return { ink, shadow, left: even((width - inkWidth) / 2), top: even(top), color: hexColor(item.color ?? "#ffffff") };
}

/** Breaks a text into lines at spaces, or between characters of scripts that have none. */
function wrap(text: string, em: number, weight: number, most: number): string[] {
  const pieces = text.match(
    /[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]+\s*/gu,
  ) ?? [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trimEnd(), em, weight) > most) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((part) => part !== "");
}

function measure(text: string, em: number, weight: number): number {
  return typesetter().outline(text, { size: em, weight }).width;
}

function eachPixel(
  { ink, shadow, left, top }: Overlay,
  [width, height]: [number, number],
  visit: (x: number, y: number, ink: number, shade: number) => void,
): void {
  for (let y = 0; y < ink.height && top + y < height; y++) {
    for (let x = 0; x < ink.width && left + x < width; x++) {
      const at = y * ink.width + x;
      if (shadow.data[at] > 0.002 || ink.data[at] > 0)
        visit(left + x, top + y, ink.data[at], Math.min(1, shadow.data[at] * 1.6));
    }
  }
}

function hexColor(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Y', Cb, Cr of an sRGB colour in BT.709 limited range (ITU-R BT.709-6, section 3). */
function bt709([r, g, b]: [number, number, number]): [number, number, number] {
  const luma = (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  return [16 + 219 * luma, 128 + (224 * (b / 255 - luma)) / 1.8556, 128 + (224 * (r / 255 - luma)) / 1.5748];
}
