/** `./diorama bench styles`: what a frame of each style costs at standard quality beside the plain one, over one scene. */
import type { Frame } from "../src/engine/types.ts";
import { frame, stage, write } from "../src/index.ts";
import { STYLES } from "../src/picture/style/index.ts";
import type { World } from "../src/world/types.ts";

const PROMPT = "A woman walks a dog in a park with mountains behind.";
const SIZE: [number, number] = [1920, 1080];
/** Frames of which the fastest counts, after one that makes the shaders. */
const FRAMES = 2;

/** A style's cost: milliseconds a frame, those over the plain picture, and those of its first frame. */
export interface StyleRow {
  style: string;
  size: string;
  frame: number;
  over: number;
  first: number;
}

/** Measures style after style; the first row is the plain picture's. */
export async function* measureStyles(
  options: { size?: [number, number] },
  say: (text: string) => void = () => {},
): AsyncGenerator<StyleRow> {
  const size = options.size ?? SIZE;
  const screenplay = await write(PROMPT, { seed: 0, size });
  const shoot = async (world: World, t: number): Promise<number> => {
    const began = performance.now();
    const picture: Frame = await frame(world, t, { quality: "standard" });
    if (!picture.data.length) throw new Error("The frame is empty.");
    return performance.now() - began;
  };
  let plain = 0;
  for (const style of ["feature", ...Object.keys(STYLES)]) {
    say(style);
    const world = await stage({ ...screenplay, style });
    const first = await shoot(world, 1);
    const times: number[] = [];
    for (let i = 1; i <= FRAMES; i++) times.push(await shoot(world, 1 + i / 6));
    const least = Math.min(...times);
    if (style === "feature") plain = least;
    yield {
      style,
      size: size.join("x"),
      frame: Math.round(least),
      over: Math.round(least - plain),
      first: Math.round(first),
    };
  }
}
