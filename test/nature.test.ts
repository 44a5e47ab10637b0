/** Natural places and plants: finite, within budget, the same every time, and the ground where it says it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { naturePlaces } from "../src/catalog/nature/index.ts";
import { growPlant, SPECIES } from "../src/catalog/plants/index.ts";
import type { Model, Place, PlaceParams } from "../src/catalog/types.ts";
import { triangleCount } from "../src/shape/mesh.ts";
import { hashString } from "../src/shape/random.ts";
import { sceneryParticles } from "../src/world/scenery.ts";

const asked = (over: Partial<PlaceParams> = {}): PlaceParams => ({
  time: "morning",
  weather: "clear",
  season: "summer",
  features: [],
  signs: [],
  seed: 3,
  richness: 1,
  ...over,
});

const triangles = (m: Model): number => m.parts.reduce((s, p) => s + triangleCount(p.mesh), 0);
const finite = (a: ArrayLike<number> | undefined): boolean => !a || Array.prototype.every.call(a, Number.isFinite);

/** Triangles that a camera behind +z with a horizontal view of 70 degrees may see. */
function visible(place: Place): number {
  const eye = [0, 1.3, 7];
  let sum = place.ground.parts.reduce((s, p) => s + triangleCount(p.mesh), 0);
  for (const s of place.scatters)
    for (let i = 0; i < s.matrices.length; i += 16) {
      const [x, y, z] = [s.matrices[i + 12] - eye[0], s.matrices[i + 13] - eye[1], s.matrices[i + 14] - eye[2]];
      if (z > 1.5 || Math.abs(x) > -z * 0.7 + 3) continue;
      const d = Math.hypot(x, y, z);
      const level = s.levels.filter((l) => d >= l.beyond).at(-1) ?? s.levels[0];
      sum += triangles(level.model);
    }
  return sum;
}

const digest = (place: Place): number =>
  place.scatters.reduce((h, s) => hashString(`${s.name} ${Array.from(s.matrices.slice(0, 64)).join()}`, h), 7);

test("every place builds in every season, finite, within budget", () => {
  for (const asset of naturePlaces)
    for (const season of ["spring", "summer", "autumn", "winter"]) {
      const place = asset.place(asked({ season }));
      const name = `${asset.id} in ${season}`;
      for (const part of place.ground.parts) {
        assert.ok(
          finite(part.mesh.positions) && finite(part.mesh.normals) && finite(part.mesh.colors),
          `${name}: ${part.name}`,
        );
      }
      for (const s of place.scatters) assert.ok(finite(s.matrices) && s.levels[0].beyond === 0, `${name}: ${s.name}`);
      assert.ok(place.scatters.length <= 25, `${name}: ${place.scatters.length} scatters`);
      assert.ok(visible(place) <= 125_000, `${name}: ${visible(place)} triangles`);
    }
});

test("a place is the same every time", () => {
  for (const asset of naturePlaces) assert.equal(digest(asset.place(asked())), digest(asset.place(asked())), asset.id);
});

test("the stage is nearly flat and the drawn ground is where height says, within 1 cm", () => {
  for (const asset of naturePlaces) {
    // Open water has ground only for those who must stand.
    const { ground, stage } = asset.place(asked({ features: ["footing"] }));
    let [low, high] = [Infinity, -Infinity];
    for (let x = -1; x <= 1; x += 0.25)
      for (let z = -1; z <= 1; z += 0.25) {
        const y = ground.height(x * Math.min(stage.width, 3), z * Math.min(stage.depth, 2));
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    assert.ok(high - low < 0.3, `${asset.id}: ${high - low} m over the stage`);
    for (const part of ground.parts.filter((p) => p.name === "ground")) {
      const { positions, indices } = part.mesh;
      for (let t = 0; t < indices.length; t += 3) {
        const at = [0, 1, 2].map((k) => [0, 1, 2].reduce((s, c) => s + positions[indices[t + c] * 3 + k] / 3, 0));
        if (Math.hypot(at[0], at[2]) > 8) continue;
        // Where a path or road lies over it the ground is sunk, and the path is what is stood on.
        const above = ground.height(at[0], at[2]) - at[1];
        assert.ok(above > -0.01 && above < 0.13, `${asset.id}: ${above} m at ${at}`);
      }
    }
  }
});

test("every species grows at every level, each coarser than the one before", () => {
  for (const species of SPECIES)
    for (const season of [{ name: "summer", snow: 0 } as const, { name: "winter", snow: 0.85 } as const]) {
      let before = Infinity;
      for (let level = 0; level < 4; level++) {
        const model = growPlant(species, level, { season, seed: 1 });
        for (const part of model.parts) {
          assert.ok(finite(part.mesh.positions) && finite(part.mesh.normals), `${species} ${level}`);
          assert.ok(
            part.mesh.indices.every((i) => i < part.mesh.positions.length / 3),
            `${species} ${level}`,
          );
        }
        const n = triangles(model);
        assert.ok(n > 0 && n <= before, `${species} at level ${level}: ${n} triangles after ${before}`);
        before = n;
      }
    }
});

test("what moves in the air of a place is finite, stays in its capacity and is the same at the same time", () => {
  for (const asset of naturePlaces)
    for (const effect of asset.place(asked({ features: ["fire"] })).effects ?? []) {
      const p = sceneryParticles(effect, 5);
      const [a, b] = [new Float32Array(p.capacity * 8), new Float32Array(p.capacity * 8)];
      const n = p.at(2.5, a);
      p.at(0.3, b);
      assert.ok(n > 0 && n <= p.capacity && finite(a), `${asset.id}: ${effect.kind}`);
      assert.equal(p.at(2.5, b), n);
      assert.deepEqual(b.subarray(0, n * 8), a.subarray(0, n * 8));
    }
});

test("the sea, space and the sky are volumes; the sea bears hulls, and rocks only for those who stand", () => {
  const place = (id: string, features: string[] = []) => {
    const asset = naturePlaces.find((a) => a.id === id);
    assert.ok(asset, id);
    return asset.place(asked({ features }));
  };
  for (const [id, matter] of [
    ["underwater", "water"],
    ["outer-space", "nothing"],
    ["sky-above-clouds", "air"],
  ])
    assert.equal(place(id).volume?.matter, matter);
  const level = place("ocean").water?.level ?? 0;
  assert.ok(place("ocean").ground.height(0, 0) < level - 5);
  assert.ok(place("ocean", ["footing"]).ground.height(0, 0) > level);
  for (const id of ["ocean", "river", "lake", "island", "arctic"])
    assert.ok(
      place(id).lanes.some((l) => l.name === "water"),
      id,
    );
});
