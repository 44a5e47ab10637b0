/** `./diorama sheet`: eight evenly spaced frames on one page. */
import { writeWholeFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { checkOutput, openScreenplay } from "../input.ts";
import { drawLabel } from "../label.ts";
import type { Context } from "../main.ts";
import { encodePng, type Pixels } from "../png.ts";
import { filmSeconds } from "../time.ts";

const FRAMES = 8;
/** A cell is drawn at the size that is asked for, or else smaller than the film. */
const CELL_WIDTH = 640;
const GAP = 6;

/** Draws the frames at the middles of eight equal stretches of the film, with their times. */
export async function sheet(request: Request, context: Context): Promise<void> {
  const { options } = request;
  const out = await checkOutput(options.out ?? "sheet.png", [".png"]);
  const screenplay = await openScreenplay(request.subject, options);
  if (!options.size) screenplay.size = cellSize(screenplay.size);
  const { worldEngine } = await import("../../engine/node.ts");
  const world = await worldEngine.stage(screenplay);
  const [width, height] = screenplay.size;
  const columns = width > height * 1.2 ? 2 : 4;
  const rows = FRAMES / columns;
  const page = blank(columns * (width + GAP) + GAP, rows * (height + GAP) + GAP);
  for (let index = 0; index < FRAMES; index++) {
    const t = ((index + 0.5) / FRAMES) * filmSeconds(screenplay);
    const picture = await worldEngine.frame(world, t, { quality: options.quality });
    const left = GAP + (index % columns) * (width + GAP);
    const top = GAP + Math.floor(index / columns) * (height + GAP);
    paste(page, picture, left, top);
    drawLabel(page, `${t.toFixed(2)}s`, left + 6, top + 6, Math.max(2, Math.round(height / 180)));
    context.progress.frames(index + 1, FRAMES);
  }
  await writeWholeFile(out, encodePng(page));
  context.progress.say(`${out}: ${FRAMES} frames of ${filmSeconds(screenplay)} s`);
}

/** The film's shape at about a third of a megapixel, in even numbers. */
function cellSize([width, height]: [number, number]): [number, number] {
  const scale = Math.min(1, CELL_WIDTH / Math.max(width, height));
  return [Math.round((width * scale) / 2) * 2, Math.round((height * scale) / 2) * 2];
}

function blank(width: number, height: number): Pixels {
  return { width, height, data: new Uint8Array(width * height * 4).fill(24) };
}

function paste(page: Pixels, picture: Pixels, left: number, top: number): void {
  for (let y = 0; y < picture.height; y++) {
    const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
    page.data.set(row, ((top + y) * page.width + left) * 4);
  }
}
