/** The catalog: entries with words in two languages and ids of their own, and assets that build soundly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findAsset, manifests } from "../src/catalog/index.ts";
import { stage, write } from "../src/index.ts";
import { random } from "../src/shape/random.ts";

test("every entry has an id of its own, and words in English and Chinese", () => {
  const seen = new Set<string>();
  for (const m of manifests()) {
    assert.ok(!seen.has(m.id), `${m.id} stands twice`);
    seen.add(m.id);
    assert.match(m.id, /^[a-z0-9][a-z0-9' -]*$/, m.id);
    assert.ok(m.words.en.length && m.words.en.every((w) => w.trim() !== ""), `${m.id} lacks English words`);
    assert.ok(m.words.zh.length && m.words.zh.every((w) => w.trim() !== ""), `${m.id} lacks Chinese words`);
  }
  assert.ok(seen.size > 400);
});

test("every asset builds: finite, indexed rightly, where its manifest says, and the same twice", async () => {
  // Staging loads the fonts that lettered things need.
  await stage(await write('A sign that reads "ABC"', { seconds: 1 }));
  let built = 0;
  for (const m of manifests()) {
    const asset = findAsset(m.id);
    if (!asset) continue;
    const params = asset.vary(random(5), {});
    const model = asset.build(params, { pixels: 60 });
    const again = asset.build(params, { pixels: 60 });
    assert.deepEqual(again.box, model.box, `${m.id} is not the same twice`);
    let triangles = 0;
    for (const part of model.parts) {
      const { positions, normals, indices } = part.mesh;
      assert.ok(
        positions.every(Number.isFinite) && normals.every(Number.isFinite),
        `${m.id}: ${part.name} is not finite`,
      );
      assert.ok(
        indices.every((i) => i < positions.length / 3),
        `${m.id}: ${part.name} points past its vertices`,
      );
      triangles += indices.length / 3;
    }
    assert.ok(triangles > 0 && triangles < 40_000, `${m.id} has ${triangles} triangles at 60 pixels`);
    const height = model.box.max[1] - model.box.min[1];
    assert.ok(height > 0 && Number.isFinite(height), m.id);
    built++;
  }
  assert.ok(built > 200, `only ${built} assets were built`);
});
