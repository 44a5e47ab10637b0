/** How many triangles a body may cost at a size on screen, and where they go. */
import { clamp, lerp } from "../../shape/math.ts";

/** Triangles by the height of the whole animal in pixels, log-linear between. */
const TRIANGLES: [number, number][] = [
  [20, 400],
  [60, 1000],
  [120, 2200],
  [240, 8000],
  [420, 16000],
  [800, 24000],
  [2000, 32000],
];

/** Triangles by part, and how fine the parts are. */
export interface Budget {
  bodyFlesh: number;
  headFlesh: number;
  bodyFur: number;
  headFur: number;
  /** Segments a blade, on the body and on the head. */
  bodySegments: 1 | 2 | 3;
  headSegments: 1 | 2 | 3;
  /** Small parts: sides of an eye. */
  eyeSides: number;
  /** Toes. */
  fine: boolean;
  whiskers: boolean;
  /** Lips, tongue. */
  lips: boolean;
}

/** The budget for an animal that stands `pixels` high on screen. */
export function budgetFor(pixels: number): Budget {
  const p = clamp(pixels, TRIANGLES[0][0], TRIANGLES[TRIANGLES.length - 1][0]);
  let i = 0;
  while (i < TRIANGLES.length - 2 && TRIANGLES[i + 1][0] < p) i++;
  const [a, b] = [TRIANGLES[i], TRIANGLES[i + 1]];
  const t = Math.log(p / a[0]) / Math.log(b[0] / a[0]);
  const total = Math.exp(lerp(Math.log(a[1]), Math.log(b[1]), t));
  // From a wide shot to a close-up the triangles move from the body to the face, and from flesh to fur.
  const close = clamp((Math.log(p) - Math.log(300)) / (Math.log(2000) - Math.log(300)));
  const far = clamp((Math.log(p) - Math.log(60)) / (Math.log(300) - Math.log(60)));
  return {
    bodyFlesh: total * lerp(lerp(0.5, 0.3, far), 0.13, close),
    headFlesh: total * lerp(lerp(0.25, 0.13, far), 0.19, close),
    bodyFur: total * lerp(lerp(0.05, 0.3, far), 0.2, close),
    headFur: total * lerp(lerp(0.02, 0.13, far), 0.38, close),
    bodySegments: pixels > 1200 ? 2 : pixels > 500 ? 2 : 1,
    headSegments: pixels > 1200 ? 3 : pixels > 400 ? 2 : 1,
    eyeSides: Math.round(lerp(8, 28, clamp((p - 80) / 900))),
    fine: pixels > 260,
    whiskers: pixels > 420,
    lips: pixels > 110,
  };
}

/** Triangles of a blade of so many segments. */
export const bladeTriangles = (segments: 1 | 2 | 3): number => [2, 3, 5][segments - 1];
