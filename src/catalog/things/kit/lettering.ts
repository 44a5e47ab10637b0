/** Texts on things: set in as many lines as make the letters largest. */
import { type Mesh, mergeMeshes } from "../../../shape/mesh.ts";
import { hasTypesetter, textMesh, typesetter } from "../../../shape/text.ts";

/** Metres between baselines for an em of one metre. */
const LEADING = 1.22;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const LATIN = /[A-Za-z]/u;

/** All ways to break words into `count` lines that keep their order, as strings. */
function breaks(words: string[], count: number): string[][] {
  if (count === 1) return [[words.join(" ")]];
  const out: string[][] = [];
  for (let i = 1; i <= words.length - count + 1; i++)
    for (const rest of breaks(words.slice(i), count - 1)) out.push([words.slice(0, i).join(" "), ...rest]);
  return out;
}

/**
 * A text around the origin in xy, facing +z, at most `width` by `height` metres; `depth` metres thick. Undefined where
 * there is no text or no font for it.
 */
export function lettering(text: string, width: number, height: number, depth = 0): Mesh | undefined {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (!words.length || !hasTypesetter() || !typesetter().has(words.join(" "))) return undefined;
  const setter = typesetter();
  const wide = (line: string) => {
    const { min, max } = setter.outline(line, { size: 1 });
    return max[0] - min[0];
  };
  let best: { lines: string[]; size: number; worth: number } | undefined;
  for (let count = 1; count <= Math.min(3, words.length); count++)
    for (const lines of breaks(words.slice(0, 12), count)) {
      const size = Math.min(width / Math.max(...lines.map(wide)), height / (LEADING * count));
      // A line more must pay for itself; lines of one script each are worth a little size.
      const worth = size * (lines.every((line) => HAN.test(line) !== LATIN.test(line)) ? 1.2 : 1);
      if (!best || worth > best.worth * 1.08) best = { lines, size, worth };
    }
  if (!best) return undefined;
  const { lines, size } = best;
  return mergeMeshes(
    lines.map((line, i) => {
      const m = textMesh(line, { size, depth });
      const y = ((lines.length - 1) / 2 - i) * size * LEADING;
      return { ...m, positions: m.positions.map((x, k) => (k % 3 === 1 ? x + y : x)) };
    }),
  );
}
