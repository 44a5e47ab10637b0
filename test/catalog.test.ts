/** The catalog: entries with words in two languages and ids of their own, and assets that build soundly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findAsset, manifests } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/types.ts";
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

test("a colour that is asked for covers most of a thing, and all of an animal that could not grow it", () => {
  const [least, families] = [0.5, new Set(["thing", "food", "vehicle", "furniture", "animal"])];
  let built = 0;
  // Every second one: enough of every table.
  for (const { id } of manifests().filter(({ family }, i) => families.has(family) && i % 2 === 0)) {
    const asset = findAsset(id);
    if (!asset) continue;
    const model = asset.build(asset.vary(random(5), { color: "#0b22fa" }), { pixels: 120 });
    const share = shareOf(model, ([r, g, b]) => b > 2 * r && b > 2 * g);
    assert.ok(share > least, `${id} is blue on ${Math.round(share * 100)} % only`);
    built++;
  }
  assert.ok(built > 100, `only ${built} were painted`);
  const ginger = findAsset("cat")!;
  const brown = ginger.build(ginger.vary(random(5), { color: "#7a4e30" }), { pixels: 60 });
  assert.ok(shareOf(brown, ([r, , b]) => r > b) > 0.7, "brown hair is not brown");
});

/** The share of a model's surface that has such a colour. */
function shareOf({ parts }: Model, is: (color: [number, number, number]) => boolean): number {
  let [all, some] = [0, 0];
  for (const { mesh, surface } of parts) {
    if (surface.kind === "eye" || surface.kind === "glass") continue;
    const p = mesh.positions;
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => mesh.indices[t + k] * 3);
      const u = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
      const v = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
      const area = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
      const shown = surface.kind === "glow" ? (mesh.glow ?? mesh.colors) : mesh.colors;
      const color = [0, 1, 2].map((k) => (surface.color?.[k] ?? 1) * (shown?.[a + k] ?? 1)) as [number, number, number];
      // Undersides and what lies deep within are hardly seen.
      const open = (mesh.occlusion?.[a / 3] ?? 1) * (mesh.normals[a + 1] < -0.7 ? 0.15 : 1);
      const seen = area * open;
      all += seen;
      if (is(color)) some += seen;
    }
  }
  // What is all glass has no surface to judge.
  return all > 0 ? some / all : 1;
}
