/** The world's own film as something for a diffusion model to follow: its depth, its edges, its people's poses, or as it is. */
import { filmOf, type Pixels, pictureOf, type Value } from "../../diffusion/index.ts";
import type { Screenplay } from "../../screenplay/types.ts";
import { worldEngine } from "../node.ts";
import { reportState } from "../state.ts";
import { drawPoses } from "./pose.ts";

/** What of the world's film is shown. */
export type GuideKind = "depth" | "pose" | "edges" | "beauty";

/** A screenplay that has nothing to follow. The message is one sentence. */
export class GuideError extends Error {
  override name = "MediaError";
}

/** Two neighbours whose normals are farther apart than this (as the cosine) make an edge. */
const CREASE = 0.75;
/** And two whose inverse distances differ by more than this share. */
const STEP = 0.12;

/** The film [3, frames, height, width], -1 to 1, at the screenplay's size and frames a second. */
export async function worldFilm(
  screenplay: Screenplay,
  kind: GuideKind,
  frames: number,
  onFrame: (done: number, total: number) => void = () => {},
): Promise<Value> {
  const world = await worldEngine.stage(screenplay);
  const [width, height] = screenplay.size;
  const pictures: Value[] = [];
  let figures = 0;
  for (let frame = 0; frame < frames; frame++) {
    const t = Math.min(frame / screenplay.fps, world.seconds - 1e-3);
    const still = (pass: "beauty" | "depth" | "normal" | "id") =>
      worldEngine.frame(world, t, { pass, quality: "draft" });
    if (kind === "pose") {
      const drawn = drawPoses(await reportState(world, t), width, height);
      figures += drawn.figures;
      pictures.push(pictureOf(drawn));
    } else if (kind === "edges") {
      pictures.push(pictureOf(edges(await still("id"), await still("normal"), await still("depth"))));
    } else pictures.push(pictureOf(await still(kind)));
    onFrame(frame + 1, frames);
  }
  if (kind === "pose" && figures === 0) {
    throw new GuideError(
      "--guide pose needs people and nobody is in this film: --guide depth and --guide edges follow anything.",
    );
  }
  return filmOf(pictures);
}

/** Black lines on white where one thing ends and another begins, where a surface bends and where it hides another. */
export function edges(id: Pixels, normal: Pixels, depth: Pixels): Pixels {
  const { width, height } = id;
  const data = new Uint8Array(4 * width * height).fill(255);
  const color = (pixels: Pixels, at: number) => [0, 1, 2].map((channel) => pixels.data[4 * at + channel]);
  const bent = (a: number, b: number) => {
    const [n, m] = [color(normal, a), color(normal, b)].map((rgb) => rgb.map((value) => value / 127.5 - 1));
    return n[0] * m[0] + n[1] * m[1] + n[2] * m[2] < CREASE;
  };
  const stepped = (a: number, b: number) => {
    const [near, far] = [depth.data[4 * a], depth.data[4 * b]].sort((x, y) => y - x);
    return near > 12 && (near - far) / near > STEP;
  };
  const other = (a: number, b: number) => color(id, a).some((value, channel) => value !== id.data[4 * b + channel]);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const beside = [x + 1 < width ? at + 1 : at, y + 1 < height ? at + width : at];
      if (beside.some((next) => next !== at && (other(at, next) || bent(at, next) || stepped(at, next)))) {
        data.fill(0, 4 * at, 4 * at + 3);
      }
    }
  }
  return { width, height, data };
}
