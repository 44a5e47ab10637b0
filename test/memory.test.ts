/** A renderer that draws film after film, as the server's does, keeps nothing of those before. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { frame, stage, write } from "../src/index.ts";

const PROMPTS = [
  "A red fox trots through a snowy forest.",
  'A white mug with the word "HELLO" on a table.',
  "A woman walks in a park.",
];

test("memory stays flat over many films in one process", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  /** Megabytes that live JavaScript objects and their buffers take. */
  const held = async () => {
    for (let i = 0; i < 3; i++) {
      collect();
      await new Promise((done) => setTimeout(done, 20));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const sizes: number[] = [];
  for (let i = 0; i < 30; i++) {
    const world = await stage(await write(PROMPTS[i % PROMPTS.length], { seed: i, size: [256, 256], seconds: 1 }));
    await frame(world, 0.5, { quality: "draft" });
    if (i % 6 === 5) sizes.push(await held());
  }
  // The first dozen fills the caches; each film's own geometry is 1 to 4 MB.
  const [, before, , , after] = sizes;
  assert.ok(after - before < 6, `after 12 and 30 films: ${sizes.map((s) => s.toFixed(1)).join(", ")} MB`);
});
