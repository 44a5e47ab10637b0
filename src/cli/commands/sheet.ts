/** `./diorama sheet`: eight evenly spaced frames on one page. */
import { writeWholeFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { checkOutput, openScreenplay } from "../input.ts";
import { drawLabel } from "../label.ts";
import type { Context } from "../main.ts";
import { Page } from "../page.ts";
import { encodePng } from "../png.ts";
import { filmSeconds } from "../time.ts";

const FRAMES = 8;
/** A cell is drawn at the size that is asked for, or else smaller than the film. */
const CELL_WIDTH = 640;

/** Draws the frames at the middles of eight equal stretches of the film, with their times. */
export async function sheet(request: Request, context: Context): Promise<void> {
  const { options } = request;
  if (options.gallery) return (await import("./gallery.ts")).gallery(request, context);
  const out = await checkOutput(options.out ?? "sheet.png", [".png"]);
  const screenplay = await openScreenplay(request.subject, options);
  if (!options.size) screenplay.size = cellSize(screenplay.size);
  const { worldEngine } = await import("../../engine/node.ts");
  const world = await worldEngine.stage(screenplay);
  const [width, height] = screenplay.size;
  const columns = width > height * 1.2 ? 2 : 4;
  const rows = FRAMES / columns;
  const page = new Page([width, height], columns, rows);
  for (let index = 0; index < FRAMES; index++) {
    const t = ((index + 0.5) / FRAMES) * filmSeconds(screenplay);
    const picture = await worldEngine.frame(world, t, { quality: options.quality });
    const [left, top] = page.put(index, picture);
    drawLabel(page.pixels, `${t.toFixed(2)}s`, left + 6, top + 6, Math.max(2, Math.round(height / 180)));
    context.progress.frames(index + 1, FRAMES);
  }
  await writeWholeFile(out, encodePng(page.pixels));
  context.progress.say(`${out}: ${FRAMES} frames of ${filmSeconds(screenplay)} s`);
}

/** The film's shape at about a third of a megapixel, in even numbers. */
function cellSize([width, height]: [number, number]): [number, number] {
  const scale = Math.min(1, CELL_WIDTH / Math.max(width, height));
  return [Math.round((width * scale) / 2) * 2, Math.round((height * scale) / 2) * 2];
}
