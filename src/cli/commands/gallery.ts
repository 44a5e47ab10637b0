/** `./diorama sheet --gallery cast`: everything of a kind that can be shown, one picture each with its name. */
import { type Manifest, manifests, write } from "../../engine/index.ts";
import { writeWholeFile } from "../../platform/node-files.ts";
import type { Gallery, Request } from "../arguments.ts";
import { checkOutput } from "../input.ts";
import type { Context } from "../main.ts";
import { Page } from "../page.ts";
import { encodePng } from "../png.ts";

/** Families of each gallery, and the sentence that shows an entry. */
const GALLERIES: Record<Gallery, { families: string[]; sentence(name: string): string }> = {
  cast: { families: ["animal"], sentence: (name) => `${article(name)} ${name}` },
  actions: { families: ["action"], sentence: (name) => `a woman ${thirdPerson(name)}` },
  places: { families: ["place", "building"], sentence: (name) => `${article(name)} ${name}` },
  things: { families: ["thing", "food", "furniture"], sentence: (name) => `${article(name)} ${name}` },
  vehicles: { families: ["vehicle"], sentence: (name) => `${article(name)} ${name}` },
  nature: { families: ["plant", "weather"], sentence: (name) => `${article(name)} ${name}` },
};

/** Tags of what has no picture here: what is not done yet, and deeds that people don't do. */
const HIDDEN = new Set(["todo", "of things", "of animals"]);

/** A picture's size, and how many stand on a page. */
const CELL: [number, number] = [256, 256];
const COLUMNS = 10;
const ROWS = 6;

const article = (name: string): string => (/^[aeiou]/.test(name) ? "an" : "a");

/** "play guitar" to "plays guitar". */
function thirdPerson(verb: string): string {
  const [first, ...rest] = verb.split(" ");
  const bent = /(?:s|x|z|ch|sh|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
  return [bent, ...rest].join(" ");
}

/** Draws every entry in the middle of a two-second film; pages are numbered where one is not enough. */
export async function gallery(request: Request, context: Context): Promise<void> {
  const { options } = request;
  const kind = options.gallery as Gallery;
  const out = await checkOutput(options.out ?? `${kind}.png`, [".png"]);
  const { families, sentence } = GALLERIES[kind];
  const entries = (await manifests())
    .filter((entry: Manifest) => families.includes(entry.family) && !entry.tags.some((tag) => HIDDEN.has(tag)))
    .slice(0, options.limit);
  const { worldEngine } = await import("../../engine/node.ts");
  const perPage = COLUMNS * ROWS;
  for (let first = 0; first < entries.length; first += perPage) {
    const here = entries.slice(first, first + perPage);
    const page = new Page(options.size ?? CELL, COLUMNS, Math.ceil(here.length / COLUMNS));
    for (const [index, entry] of here.entries()) {
      context.signal?.throwIfAborted();
      const name = entry.words.en[0];
      const screenplay = await write(sentence(name), { seconds: 4, size: options.size ?? CELL, seed: options.seed });
      screenplay.shots[0].text = [...(screenplay.shots[0].text ?? []), { text: name, where: "caption" }];
      page.put(index, await worldEngine.frame(screenplay, 2, { quality: options.quality ?? "draft" }));
      context.progress.frames(first + index + 1, entries.length);
    }
    const number = entries.length > perPage ? `-${first / perPage + 1}` : "";
    await writeWholeFile(out.replace(/\.png$/i, `${number}.png`), encodePng(page.pixels));
  }
  context.progress.say(`${out}: ${entries.length} pictures`);
}
