/** Styles: each its own picture, the same every time, still where the scene is still. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { styles } from "../src/catalog/words/index.ts";
import { worldEngine } from "../src/engine/node.ts";
import { write } from "../src/index.ts";
import { heldAt, STYLES, styleOf } from "../src/picture/style/index.ts";
import type { Screenplay } from "../src/screenplay/types.ts";
import { sha256 } from "./support.ts";

const SIZE: [number, number] = [320, 180];

const ids = styles.map(({ id }) => id);

const drawn = async (screenplay: Screenplay, style: string, t: number) =>
  (await worldEngine.frame({ ...screenplay, style }, t, { quality: "draft" })).data;

/** Mean difference of two pictures, in steps of 255. */
function apart(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
  return sum / ((a.length * 3) / 4);
}

test("every style of the catalog is drawn by a row of the table, and every row has words", () => {
  for (const { id, tags, words } of styles) {
    assert.ok(id === "feature" || styleOf(id), `${id} has a row`);
    assert.deepEqual(tags, [], id);
    assert.ok(words.en.length > 0 && words.zh.length > 0, id);
  }
  for (const name of Object.keys(STYLES)) assert.ok(ids.includes(name.replaceAll(" ", "-")), `${name} has words`);
  assert.equal(styleOf("feature"), undefined);
  assert.equal(heldAt(STYLES.claymation, 0.49), 5 / 12);
});

test("every style is its own picture, and the same in any order", async () => {
  const screenplay = await write("A woman walks a dog in a park.", { seed: 0, size: SIZE });
  const pictures = new Map<string, Uint8Array>();
  for (const id of ids) pictures.set(id, (await drawn(screenplay, id, 1)).slice());
  const wrong: string[] = [];
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const far = apart(pictures.get(a) as Uint8Array, pictures.get(b) as Uint8Array);
      // Films of one kind are near each other; a documentary is nearly the world as it is.
      if (far < (a === "cinematic" || b === "documentary" ? 4 : 7)) wrong.push(`${a} and ${b}: ${far.toFixed(1)}`);
    }
  assert.deepEqual(wrong, []);
  for (const id of ["van-gogh", "vhs", "claymation", "voxel", "feature"])
    assert.equal(sha256(await drawn(screenplay, id, 1)), sha256(pictures.get(id) as Uint8Array), `${id} again`);
});

/** Styles whose stock, tape, light or wheels move while the world stands still. */
const LIVELY =
  /^(feature|cinematic|70mm|noir|black-and-white|vintage|super-8|vhs|silent-film|documentary|surveillance|infrared|steampunk|surreal|fantasy|cyberpunk)$/;

test("on a still scene strokes, lines, dots and blocks lie still", async () => {
  const screenplay = await write("A red apple on a wooden table in a kitchen.", { seed: 0, size: SIZE });
  for (const shot of screenplay.shots) {
    shot.camera.move = "static";
    shot.cast = shot.cast.filter((id) => screenplay.cast.find((c) => c.id === id)?.kind !== "person");
  }
  for (const id of ids) {
    if (LIVELY.test(id)) continue;
    const far = apart((await drawn(screenplay, id, 1)).slice(), await drawn(screenplay, id, 1.5));
    assert.ok(far < 0.35, `${id} moves by ${far.toFixed(2)}`);
  }
});
