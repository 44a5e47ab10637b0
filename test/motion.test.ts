/**
 * Bodies move with weight: every action on three statures, and every species in its gaits, measured from states alone. The
 * bounds are those of bodies (motion-measure.ts, src/world/motion/limits.ts) and stay; what is known to pass them is counted
 * here by measure and may only become less. Nothing may be missing or not a number.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { animals } from "../src/catalog/animals/index.ts";
import { findAsset } from "../src/catalog/index.ts";
import { animalCases, bodyCase, type Case, peopleCases, STATURES } from "./motion-cases.ts";
import { type Fault, measureMotion, tableOf } from "./motion-measure.ts";

/** Times a second at which the many cases are looked at. */
const RATE = 24;
/** Faults by measure of every hundred cases that are known; each is a fault to mend and not an allowance. */
const KNOWN = {
  people: { inside: 22, joint: 14.2, jump: 8, ground: 3.2, slide: 2.3 } as Record<string, number>,
  animals: { jump: 44, inside: 27.5, float: 25, joint: 22, slide: 16.5, ground: 12.5, bone: 3.3 } as Record<
    string,
    number
  >,
};

async function measured(cases: Iterable<Case> | AsyncIterable<Case>): Promise<{ faults: Fault[]; count: number }> {
  const faults: Fault[] = [];
  let count = 0;
  for await (const c of cases) {
    faults.push(...measureMotion(c.subject, c.deed, c.seconds, { rate: RATE }));
    count++;
  }
  return { faults, count };
}

function judge({ faults, count }: { faults: Fault[]; count: number }, known: Record<string, number>): void {
  for (const measure of new Set(faults.map((f) => f.measure))) {
    const own = faults.filter((f) => f.measure === measure);
    const most = known[measure] ?? 0;
    const share = (100 * own.length) / count;
    assert.ok(
      share <= most,
      `${measure}: ${share.toFixed(1)} faults in a hundred cases and not ${most}\n${tableOf(own).split("\n").slice(0, 25).join("\n")}`,
    );
  }
}

test("every action on three statures", async () => {
  const result = await measured(peopleCases());
  assert.ok(result.count > 900, `only ${result.count} cases were measured`);
  judge(result, KNOWN.people);
});

test("every species in its gaits", async () => {
  const result = await measured(animalCases());
  assert.ok(result.count > 3 * animals.length, `only ${result.count} cases were measured`);
  judge(result, KNOWN.animals);
});

test("one body is simulated more than fifty times faster than real time", () => {
  const model = findAsset("person")?.build(STATURES["tall man"] as never, { pixels: 24 });
  assert.ok(model);
  const { subject } = bodyCase("man", model, "walk", 4, [
    { does: "walk", start: 0, end: 4, manner: [], travels: true },
  ]);
  for (let i = 0; i < 100; i++) subject.at(i / 31);
  const began = process.cpuUsage();
  for (let i = 0; i < 240; i++) subject.at(i / 60 + 0.001);
  const seconds = process.cpuUsage(began).user / 1e6;
  assert.ok(10 / seconds > 50, `${(10 / seconds).toFixed(0)} times real time at 24 states a second`);
});
