/** Published prompt suites, read from their files. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MachineError } from "../../src/platform/errors.ts";
import { kindsNamed } from "./kinds.ts";
import type { Demand, Direction, Task } from "./rules.ts";

/** A prompt of a suite, and what its picture must show. */
export interface Trial extends Task {
  suite: string;
  dimension: string;
  prompt: string;
}

/** Suites whose pictures can be judged. */
export const JUDGED_SUITES = ["geneval", "vbench"] as const;

/** Where the suites lie: what was asked for, or DIORAMA_PROMPTS, or beside the project. */
export function suitesFolder(asked?: string): string {
  const folder = asked ?? process.env.DIORAMA_PROMPTS ?? join(import.meta.dirname, "../../../shared/prompts");
  if (existsSync(folder)) return folder;
  throw new MachineError(
    `${folder} is not there: name the folder of the prompt suites with --prompts or in DIORAMA_PROMPTS.`,
  );
}

interface Row {
  prompt: string;
  category: string | string[];
  meta: any;
}

function rowsOf(folder: string, suite: string): Row[] {
  const file = join(folder, suite, "prompts.jsonl");
  const lines = existsSync(file) ? linesOf(file).map((line) => JSON.parse(line)) : [];
  if (lines.length > 0) return lines;
  const plain = join(folder, suite, "prompts.txt");
  if (!existsSync(plain)) throw new MachineError(`${file} is not there: put the suite's prompts there.`);
  return linesOf(plain).map((prompt) => ({ prompt, category: suite, meta: null }));
}

const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

/** The prompts of a suite, once each. */
export function promptsOf(folder: string, suite: string): string[] {
  return [...new Set(rowsOf(folder, suite).map(({ prompt }) => prompt))];
}

/** What can be judged of a suite, in its own order. */
export async function trialsOf(folder: string, suite: string): Promise<Trial[]> {
  const rows = rowsOf(folder, suite);
  const trials: Trial[] = [];
  for (const row of rows) trials.push(...(suite === "geneval" ? await fromGenEval(row) : await fromVBench(row)));
  return trials;
}

async function fromGenEval({ prompt, category, meta }: Row): Promise<Trial[]> {
  const demands: Demand[] = [];
  for (const { class: name, count, color, position } of meta.include) {
    demands.push({
      name,
      kinds: await kindsNamed(name),
      count,
      color,
      position: position && { direction: position[0], of: position[1] },
    });
  }
  const fewer = [];
  for (const { class: name, count } of meta.exclude ?? []) fewer.push({ name, kinds: await kindsNamed(name), count });
  return [{ suite: "geneval", dimension: String(category), prompt, demands, fewer }];
}

const VBENCH_DIRECTIONS: Record<string, Direction> = {
  "on the left of": "left of",
  "on the right of": "right of",
  "on the top of": "above",
  "on the bottom of": "below",
};

async function fromVBench({ prompt, category, meta }: Row): Promise<Trial[]> {
  const trials: Trial[] = [];
  const add = (dimension: string, demands: Demand[], apart = false) =>
    trials.push({ suite: "vbench", dimension, prompt, demands, apart });
  const one = async (name: string): Promise<Demand> => ({ name, kinds: await kindsNamed(name), count: 1 });
  for (const dimension of category) {
    if (dimension === "object_class") {
      add(dimension, [await one(meta.object_class.object)]);
    } else if (dimension === "multiple_objects") {
      const names = meta.multiple_objects.object.split(" and ");
      add(dimension, await Promise.all(names.map(one)));
    } else if (dimension === "color") {
      const { color } = meta.color;
      const name = prompt.replace(/^an? /, "").replace(`${color} `, "");
      add(dimension, [{ ...(await one(name)), color: color === "grey" ? "gray" : color }]);
    } else if (dimension === "spatial_relationship") {
      const { object_a, object_b, relationship } = meta.spatial_relationship.spatial_relationship;
      const position = { direction: VBENCH_DIRECTIONS[relationship], of: 0 };
      add(dimension, [await one(object_b), { ...(await one(object_a)), position }], true);
    }
  }
  return trials;
}
