/** Pixel truth: draws one frame for each prompt of a suite and says whether it shows what was asked. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePng } from "../../src/cli/png.ts";
import { write } from "../../src/engine/index.ts";
import { worldEngine } from "../../src/engine/node.ts";
import type { Frame } from "../../src/engine/types.ts";
import { judge, type Verdict } from "./rules.ts";
import { type Seen, thingsSeen } from "./seen.ts";
import { JUDGED_SUITES, suitesFolder, type Trial, trialsOf } from "./suites.ts";

/** What to measure. */
export interface PromptsOptions {
  /** One of the judged suites; absent: all. */
  suite?: string;
  /** Prompts of each dimension, spread evenly over it; absent: all. */
  limit?: number;
  /** Folder of the suites. */
  prompts?: string;
  /** Folder for the pictures of what was wrong; absent: they are not kept. */
  out?: string;
}

/** A prompt's row. */
export interface TrialRow {
  suite: string;
  dimension: string;
  prompt: string;
  right: boolean;
  causes: string[];
  why: string[];
  /** Whether colours also pass by textbook colours of the mean; absent where none was asked for. */
  strict?: boolean;
  /** What was seen: kind, share of the frame, colour. */
  seen: string[];
}

/** A dimension's row. Shares are 0 to 1. */
export interface DimensionRow {
  suite: string;
  dimension: string;
  prompts: number;
  right: number;
  share: number;
  /** The share whose colours also pass by textbook colours of the mean; absent where no colours are asked for. */
  strict?: number;
  /** How often each cause of a wrong picture was met, most frequent first. */
  causes: Record<string, number>;
}

/** A dimension's row as a line of text. */
export function inWords(row: Partial<DimensionRow> & { absent?: Record<string, number> }): string {
  if (row.absent) return `without an asset: ${listed(row.absent)}`;
  const share = `${((row.share ?? 0) * 100).toFixed(1)} %`.padStart(8);
  const strict = row.strict === undefined ? "" : `  (mean by textbook ${(row.strict * 100).toFixed(1)} %)`;
  return `${`${row.suite} ${row.dimension}`.padEnd(30)}${share} of ${row.prompts}${strict}   ${listed(row.causes ?? {})}`;
}

const listed = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, times]) => `${what} ${times}`)
    .join(", ");

const SIZE: [number, number] = [512, 512];

/** Judges prompt after prompt in one process; the last rows are the dimensions' own. */
export async function* measurePrompts(
  options: PromptsOptions,
  say: (text: string) => void = () => {},
): AsyncGenerator<TrialRow | DimensionRow | Record<string, unknown>> {
  const folder = suitesFolder(options.prompts);
  const rows: TrialRow[] = [];
  const absent = new Map<string, number>();
  for (const suite of options.suite ? [options.suite] : JUDGED_SUITES) {
    const trials = sample(await trialsOf(folder, suite), options.limit);
    for (const [index, trial] of trials.entries()) {
      const row = await measureTrial(trial, options.out);
      rows.push(row);
      for (const { name, kinds } of trial.demands) if (kinds.length === 0) count(absent, name);
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      say(`${suite} ${index + 1} of ${trials.length}, ${memory} MB: ${row.right ? "right" : "WRONG"}: ${trial.prompt}`);
      yield row;
    }
  }
  yield* summary(rows);
  if (absent.size > 0) yield { absent: Object.fromEntries([...absent].sort((a, b) => b[1] - a[1])) };
}

/** The same number of prompts of each dimension, spread evenly. */
function sample(trials: Trial[], limit = Infinity): Trial[] {
  const dimensions = Map.groupBy(trials, ({ dimension }) => dimension);
  return [...dimensions.values()].flatMap((all) => {
    const wanted = Math.min(limit, all.length);
    return Array.from({ length: wanted }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / wanted)]);
  });
}

async function measureTrial(trial: Trial, out?: string): Promise<TrialRow> {
  const { suite, dimension, prompt } = trial;
  const row = { suite, dimension, prompt };
  try {
    const { id, beauty } = await shoot(prompt);
    const seen = thingsSeen(id, beauty);
    const verdict = judge(seen, trial);
    if (out && !verdict.right) keep(out, trial, beauty);
    return { ...row, ...verdict, seen: seen.map((thing) => seenInWords(thing, id)) };
  } catch (error) {
    const verdict: Verdict = { right: false, causes: ["failed"], why: [(error as Error).message] };
    return { ...row, ...verdict, seen: [] };
  }
}

/** The frame in the middle of the prompt's film, and what its pixels are. */
async function shoot(prompt: string): Promise<{ id: Frame; beauty: Frame }> {
  const world = await worldEngine.stage(await write(prompt, { size: SIZE }));
  const t = world.seconds / 2;
  const beauty = await worldEngine.frame(world, t, { quality: "draft" });
  const kept = { ...beauty, data: beauty.data.slice() };
  return { beauty: kept, id: await worldEngine.frame(world, t, { quality: "draft", pass: "id" }) };
}

function keep(folder: string, { dimension, prompt }: Trial, picture: Frame): void {
  mkdirSync(folder, { recursive: true });
  const name = `${dimension} ${prompt}`.replace(/[^a-z0-9]+/gi, "-").slice(0, 90);
  writeFileSync(join(folder, `${name}.png`), encodePng(picture));
}

function seenInWords({ kind, pixels, color, mean }: Seen, { width, height }: Frame): string {
  return `${kind} ${((100 * pixels) / (width * height)).toFixed(1)} % ${color} ${mean.hex}`;
}

function summary(rows: TrialRow[]): DimensionRow[] {
  const groups = Map.groupBy(rows, ({ suite, dimension }) => `${suite} ${dimension}`);
  return [...groups.values()].map((group) => {
    const [{ suite, dimension }] = group;
    const right = group.filter((row) => row.right).length;
    const causes = new Map<string, number>();
    for (const row of group) for (const cause of row.causes) count(causes, cause);
    const rounded = (count: number, of: number) => Math.round((1000 * count) / of) / 1000;
    const share = rounded(right, group.length);
    const colored = group.filter((row) => row.strict !== undefined);
    const strict =
      colored.length > 0 ? { strict: rounded(colored.filter((row) => row.strict).length, colored.length) } : {};
    const sorted = Object.fromEntries([...causes].sort((a, b) => b[1] - a[1]));
    return { suite, dimension, prompts: group.length, right, share, ...strict, causes: sorted };
  });
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
