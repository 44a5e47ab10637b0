/** Words that ask for a photograph, for sharpness or for many pixels. */
import type { Item } from "../items.ts";
import type { Facts } from "./facts.ts";
import type { Verdict } from "./index.ts";

/** What becomes of a word of quality: what the file and the lens can show, and for the rest an animated film. */
export function judgeQuality({ lower }: Item, { screenplay, cameras }: Facts): Verdict {
  const [width, height] = screenplay.size;
  const lines = Math.min(width, height);
  if (/^3-?d$/.test(lower)) return { status: "shown", as: "a world in three dimensions" };
  const size = `${width}x${height}`;
  const wanted = /8k|7680/.test(lower)
    ? 4320
    : /4k|uhd|ultra hd|ultra-hd|3840|2160/.test(lower)
      ? 2160
      : /2k|1440/.test(lower)
        ? 1440
        : /hd|1080|high[- ](?:definition|resolution)|高清|超清/.test(lower)
          ? 1080
          : 0;
  if (wanted) return lines >= wanted ? { status: "shown", as: size } : { status: "approximated", as: size };
  if (/focus|sharp/.test(lower) && cameras.some(({ aperture }) => (aperture ?? 0) >= 8))
    return { status: "shown", as: "deep focus" };
  return { status: "approximated", as: "an animated film" };
}
