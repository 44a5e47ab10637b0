/**
 * Cause and effect, measured on the staged world without a pixel: prompts with assertions about what happens to whom, in
 * which order and how much of it. The rows stand in effects.tsv; the language of assertions is told there.
 */
import { readFile } from "node:fs/promises";
import { stage, write } from "../src/index.ts";
import { judge, parse } from "./effects/judge.ts";

/** Where the rows stand. */
export const ROWS = new URL("./effects.tsv", import.meta.url);

/** Films are staged as for a small picture: what happens does not depend on it, and shapes are built in less time. */
const SIZE: [number, number] = [640, 360];
/** Seconds of a film that does not say. */
const SECONDS = 5;

/** One row of the table. */
export interface EffectRow {
  heading: number;
  prompt: string;
  assertions: string[];
  seconds: number;
}

/** What came of a row: which of its assertions failed, and why. */
export interface EffectResult extends EffectRow {
  passed: number;
  failures: { assertion: string; why: string }[];
}

/** The names of the headings, by number. */
export const HEADINGS = [
  "",
  "mechanics",
  "breaking and shaping",
  "liquids",
  "heat and chemistry",
  "light and optics",
  "life and time",
  "traces",
  "order",
];

/** Reads the rows: heading, prompt and assertions between tabs. Throws at a row that can't be read. */
export async function effectRows(): Promise<EffectRow[]> {
  const text = await readFile(ROWS, "utf8");
  return text.split("\n").flatMap((line, i): EffectRow[] => {
    if (!line.trim() || line.startsWith("#")) return [];
    const [heading, prompt, said] = line.split("\t");
    if (!said || !HEADINGS[Number(heading)])
      throw new Error(`effects.tsv line ${i + 1}: heading, prompt and assertions must stand between tabs.`);
    const parts = said.split(";").map((a) => a.trim());
    const assertions = parts.filter((a) => a && !a.startsWith("seconds "));
    for (const one of assertions) parse(one, `effects.tsv line ${i + 1}`);
    const seconds = Number(parts.find((a) => a.startsWith("seconds "))?.slice(8) ?? SECONDS);
    return [{ heading: Number(heading), prompt, assertions, seconds }];
  });
}

/** Writes and stages a row's prompt and judges it. What cannot even be staged fails in every assertion. */
export async function effect(row: EffectRow): Promise<EffectResult> {
  try {
    const world = await stage(await write(row.prompt, { seed: 0, seconds: row.seconds, size: SIZE }));
    const failures = row.assertions.flatMap((assertion) => {
      const why = judge(world, parse(assertion, row.prompt));
      return why === undefined ? [] : [{ assertion, why }];
    });
    return { ...row, passed: row.assertions.length - failures.length, failures };
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error);
    return { ...row, passed: 0, failures: row.assertions.map((assertion) => ({ assertion, why })) };
  }
}

/** Measures all rows, or those of one heading or with words in their prompt: each row, and a sum for every heading. */
export async function* measureEffects(options: {
  heading?: number;
  match?: string;
  limit?: number;
}): AsyncGenerator<Record<string, unknown>> {
  const rows = (await effectRows()).filter(
    (r) => (options.heading === undefined || r.heading === options.heading) && r.prompt.includes(options.match ?? ""),
  );
  const sums = new Map<number, { rows: number; whole: number; passed: number; assertions: number }>();
  for (const row of rows.slice(0, options.limit)) {
    const result = await effect(row);
    const sum = sums.get(row.heading) ?? { rows: 0, whole: 0, passed: 0, assertions: 0 };
    sum.rows++;
    sum.whole += result.failures.length ? 0 : 1;
    sum.passed += result.passed;
    sum.assertions += row.assertions.length;
    sums.set(row.heading, sum);
    yield { ...result };
  }
  for (const [heading, sum] of sums) yield { heading, name: HEADINGS[heading], ...sum };
}

/** A row in words: what failed, or the sum of a heading. */
export function effectWords(row: Record<string, unknown>): string {
  if ("name" in row)
    return `${row.heading} ${row.name}: ${row.whole} of ${row.rows} prompts whole, ${row.passed} of ${row.assertions} assertions hold`;
  const { prompt, failures, heading } = row as unknown as EffectResult;
  const lines = failures.map((f) => `\n      ${f.assertion}: ${f.why}`).join("");
  return `${failures.length ? "FAILED" : "ok    "} ${heading} ${prompt}${lines}`;
}
