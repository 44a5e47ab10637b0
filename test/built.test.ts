/** Type is spelled exactly, and built places and furniture keep to their budgets and to sound numbers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { buildings, builtPlaces } from "../src/catalog/built/index.ts";
import { furniture } from "../src/catalog/furniture/index.ts";
import { signAlphabet, signs } from "../src/catalog/signs/index.ts";
import type { Model, Part, Place, PlaceParams } from "../src/catalog/types.ts";
import type { Vec2 } from "../src/shape/math.ts";
import { type Mesh, triangleCount } from "../src/shape/mesh.ts";
import { createTypesetter, fontFilesFor, setTypesetter, textMesh, typesetter } from "../src/shape/text.ts";
import { ROOT } from "./support.ts";

const FONTS = join(ROOT, "node_modules/@fontsource");
const packages = ["noto-sans", "noto-sans-sc", "noto-sans-jp", "noto-sans-kr"].map((name) => ({
  name,
  unicode: JSON.parse(readFileSync(join(FONTS, name, "unicode.json"), "utf8")) as Record<string, string>,
}));
/** Glyphs with counters, overlapping strokes and several holes, in every script that signs can spell. */
const TEXTS = ["Ågé & 8%", "早安咖啡日田面書麺酒鳥", "ラーメン屋", "Кофейня", "Ελληνικά", "안녕"];

before(() => {
  const files = new Set([...TEXTS, signAlphabet].flatMap((text) => fontFilesFor(text, packages)));
  const bytes = [...files].map((file) => {
    const b = readFileSync(join(FONTS, file));
    return { name: file, data: b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer };
  });
  setTypesetter(createTypesetter(bytes));
});

const loopArea = (loop: Vec2[]): number =>
  loop.reduce((sum, p, i) => {
    const q = loop[(i + 1) % loop.length];
    return sum + (p[0] * q[1] - q[0] * p[1]) / 2;
  }, 0);

function meshArea(m: Mesh): number {
  let sum = 0;
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => m.indices[t + k] * 3);
    const p = m.positions;
    sum += Math.abs((p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a])) / 2;
  }
  return sum;
}

test("triangles fill every glyph exactly, holes stay open", () => {
  for (const character of new Set([...TEXTS.join(""), ...signAlphabet])) {
    if (character === " ") continue;
    const outline = typesetter().outline(character, { size: 1 });
    const want = outline.loops.reduce((sum, loop) => sum + loopArea(loop), 0);
    assert.ok(Math.abs(meshArea(textMesh(character, { size: 1 })) - want) < 0.005, character);
  }
});

test("what no font has is an error that names it", () => {
  assert.throws(() => typesetter().outline("a\u{13000}", { size: 1 }), /U\+13000/);
  assert.throws(() => typesetter().outline("مرحبا", { size: 1 }), /letters join/);
});

test("only the subsets that a text touches are asked for", () => {
  assert.deepEqual(fontFilesFor("OPEN", packages), ["noto-sans/files/noto-sans-latin-700-normal.woff"]);
  assert.ok(fontFilesFor("早安", packages).every((file) => file.startsWith("noto-sans-sc/")));
  assert.ok(fontFilesFor("寿司のみ", packages).every((file) => file.startsWith("noto-sans-jp/")));
});

function assertSound(name: string, parts: Part[]): void {
  for (const { mesh } of parts) {
    for (const field of ["positions", "normals", "colors", "glow", "occlusion"] as const)
      assert.ok(mesh[field]?.every(Number.isFinite) ?? true, `${name}: ${field}`);
    assert.ok(mesh.occlusion?.every((o) => o >= 0 && o <= 1) ?? true, `${name}: occlusion`);
  }
}

const count = (parts: Part[]): number => parts.reduce((sum, part) => sum + triangleCount(part.mesh), 0);

/** What a camera seven metres before the stage draws: every copy at the level of detail of its distance. */
function placeTriangles(place: Place): number {
  let sum = count(place.ground.parts);
  for (const { levels, matrices } of place.scatters) {
    const sizes = levels.map((level) => count(level.model.parts));
    for (let i = 0; i < matrices.length; i += 16) {
      const away = Math.hypot(matrices[i + 12], matrices[i + 14] - 7);
      sum += sizes[levels.findLastIndex((level) => away >= level.beyond)] ?? 0;
    }
  }
  return sum;
}

test("built places: sound, light enough, and the same twice", () => {
  const params: PlaceParams = {
    time: "night",
    weather: "rain",
    season: "summer",
    features: ["table"],
    signs: [{ text: "早安 GOOD MORNING" }],
    seed: 3,
    richness: 1,
  };
  for (const asset of builtPlaces) {
    const place = asset.place(params);
    assertSound(asset.id, place.ground.parts);
    assert.ok(placeTriangles(place) < 115_000, `${asset.id}: ${placeTriangles(place)} triangles`);
    assert.ok(place.lights.length <= 14, `${asset.id}: ${place.lights.length} lights`);
    const again = asset.place(params);
    assert.deepEqual(
      again.ground.parts.map((p) => p.mesh.positions),
      place.ground.parts.map((p) => p.mesh.positions),
      asset.id,
    );
  }
});

test("built places: posts and walls leave the stage free, and no two places share a word", () => {
  const owner = new Map<string, string>();
  for (const asset of builtPlaces) {
    for (const word of [...asset.words.en, ...asset.words.zh]) {
      assert.equal(owner.get(word.toLowerCase()) ?? asset.id, asset.id, `"${word}" names two places`);
      owner.set(word.toLowerCase(), asset.id);
    }
    const params = { time: "noon", weather: "clear", season: "summer", features: [], signs: [], seed: 1, richness: 1 };
    const { obstacles = [], keepOut, stage, ground } = asset.place(params);
    for (const o of obstacles)
      assert.ok(
        Math.hypot(o.x, o.z) > Math.min(1, stage.width) * 0.6 + o.radius,
        `${asset.id}: a post at ${o.x}, ${o.z}`,
      );
    const eye = [0, ground.height(0, 0) + 1.4, 0];
    for (const box of keepOut)
      assert.ok(!eye.every((e, k) => e > box.min[k] && e < box.max[k]), `${asset.id}: the stage is in a wall`);
  }
});

test("furniture, signs and buildings: sound, standing on the floor, as large as they say", () => {
  for (const asset of [...furniture, ...signs, ...buildings]) {
    const model: Model = asset.build({}, { pixels: 400 });
    assertSound(asset.id, model.parts);
    const { min, max } = model.box;
    assert.ok(Math.abs(min[1]) < Math.max(0.16, asset.size.height * 0.005), `${asset.id} stands at ${min[1]}`);
    const tall = max[1] - min[1];
    assert.ok(tall > asset.size.height * 0.7 && tall < asset.size.height * 1.35, `${asset.id} is ${tall} m tall`);
  }
});
