/** The soundtrack of staged films: pure, bounded, as long as the film, and heard when something happens. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, write } from "../src/index.ts";
import { soundtrack } from "../src/sound/index.ts";

const RATE = 48_000;

/** The left channel of a prompt's film, and the times of its events in seconds. */
async function listen(prompt: string, seconds: number) {
  const world = await stage(await write(prompt, { seconds, size: [256, 256], seed: 2 }));
  const play = () => {
    const { blocks, audioFrames } = soundtrack(world, seconds);
    const left = new Float32Array(audioFrames);
    let at = 0;
    for (const block of blocks) for (let i = 0; i < block.length; i += 2) left[at++] = block[i];
    assert.equal(at, audioFrames, "as long as the film");
    return left;
  };
  const left = play();
  assert.deepEqual(play(), left, "the same film sounds the same");
  const events = world.shots.flatMap((shot) => shot.sounds.map(({ at, kind }) => ({ t: shot.start + at, kind })));
  return { left, events };
}

const loudness = (samples: Float32Array, from: number, seconds: number) => {
  const part = samples.subarray(Math.max(0, Math.round(from * RATE)), Math.round((from + seconds) * RATE));
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
};

const FILMS = [
  "A red ball rolls off a table and bounces on the floor.",
  "A red fox trots through a snowy pine forest at dawn.",
  "A woman walks along a city street at night in the rain.",
  "A small wooden boat rocks on a calm lake.",
];

test("soundtracks are pure, bounded and never quite silent", async () => {
  for (const prompt of FILMS) {
    const { left } = await listen(prompt, 3);
    assert.ok(left.every(Number.isFinite), `${prompt} no broken samples`);
    const peak = left.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    assert.ok(peak < 0.9, `${prompt} peak ${peak}`);
    assert.ok(loudness(left, 0.5, 2) > 0.001, `${prompt} something is heard`);
    assert.ok(
      Math.abs(left[0]) < 1e-3 && Math.abs(left[left.length - 1]) < 1e-2,
      `${prompt} opens and closes without a click`,
    );
  }
});

test("a bounce is heard when it happens", async () => {
  const { left, events } = await listen(FILMS[0], 4);
  const bounce = events.find(({ kind, t }) => kind === "bounce" && t > 0.3 && t < 3.7);
  assert.ok(bounce, `the ball bounces: ${JSON.stringify(events)}`);
  const before = loudness(left, bounce.t - 0.25, 0.2);
  assert.ok(loudness(left, bounce.t, 0.08) > before * 1.5, "louder than just before");
});
