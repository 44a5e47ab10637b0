/** The world obeys: of all that is asserted of films whose prompts tell cause and effect, nearly everything holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type EffectResult, effect, effectRows, HEADINGS } from "../bench/effects.ts";

/** Share of a heading's assertions that must hold. */
const SHARE = 0.95;

const rows = await effectRows();

for (const [heading, name] of HEADINGS.entries()) {
  const own = rows.filter((row) => row.heading === heading);
  if (!own.length) continue;
  test(`${name}: what the prompts tell happens, in at least ${SHARE * 100} % of what is asserted`, async () => {
    const results: EffectResult[] = [];
    for (const row of own) results.push(await effect(row));
    const asserted = results.reduce((s, r) => s + r.assertions.length, 0);
    const held = results.reduce((s, r) => s + r.passed, 0);
    const failures = results.flatMap((r) => r.failures.map((f) => `${r.prompt} | ${f.assertion}: ${f.why}`));
    assert.ok(asserted >= 25, `only ${asserted} assertions`);
    assert.ok(held >= SHARE * asserted, `${held} of ${asserted} hold:\n${failures.join("\n")}`);
  });
}
