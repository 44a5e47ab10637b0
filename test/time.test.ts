/** Slow motion, time lapse and time that runs backwards: one world, seen on another clock. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, write } from "../src/index.ts";
import { cloudSeconds, dayOf, skyRate } from "../src/picture/day.ts";
import type { Screenplay, Shot } from "../src/screenplay/types.ts";
import { soundtrack } from "../src/sound/index.ts";
import { clockOf, worldShot } from "../src/world/clock.ts";
import { stateAt } from "../src/world/index.ts";
import type { StagedShot, World } from "../src/world/types.ts";

const SECONDS = 4;

/** The prompt's first shot alone, `seconds` long. */
async function oneShot(prompt: string, change: (s: Screenplay) => void): Promise<World> {
  const play = await write(prompt, { seed: 3, seconds: SECONDS });
  play.shots.length = 1;
  play.shots[0].seconds = SECONDS;
  for (const beat of play.shots[0].beats) beat.at = undefined;
  change(play);
  return stage(play);
}

/** Beats stretched to a clock that runs `pace` times as long. */
function stretched(play: Screenplay, pace: number): void {
  const shot = play.shots[0];
  shot.seconds *= pace;
  for (const beat of shot.beats) {
    if (beat.at !== undefined) beat.at *= pace;
    if (beat.for !== undefined) beat.for *= pace;
  }
}

const atPace = (pace: number) => (play: Screenplay) => {
  play.shots[0].timeScale = pace;
};

const statesOf = (world: World, t: number) => stateAt(world, t).entities.map(({ state }) => state);

const grains = (shot: StagedShot, t: number): number[][] =>
  shot.particles.map((p) => {
    const out = new Float32Array(p.capacity * 4);
    return [...out.subarray(0, p.at(t, out) * 4)];
  });

const PROMPTS = [
  "A wet dog shakes off water on a beach.",
  "A red ball rolls off a table and bounces on the floor.",
  "A fox runs through a snowy forest.",
];

test("at another pace the same world is seen: entities, matter, marks", async () => {
  for (const prompt of PROMPTS)
    for (const pace of [0.25, 2, 7]) {
      const film = await oneShot(prompt, atPace(pace));
      const plain = await oneShot(prompt, (s) => stretched(s, pace));
      assert.equal(film.shots[0].seconds, SECONDS, "the film is as long as it was told");
      for (const u of [0, 0.2, 0.5, 0.83, 1]) {
        const t = SECONDS * u;
        assert.deepEqual(statesOf(film, t), statesOf(plain, t * pace), `${prompt} at ${pace}, ${u}`);
        assert.deepEqual(grains(film.shots[0], t), grains(plain.shots[0], t * pace), `${prompt} matter`);
        const marks = (s: StagedShot, at: number) => s.traces.filter((m) => m.since <= at + 1e-9).length;
        assert.equal(marks(film.shots[0], t), marks(plain.shots[0], t * pace), `${prompt} marks`);
      }
    }
});

test("beats are pinned to the film's clock; slow motion opens in the midst of what begins at once", () => {
  const shot = (timeScale: number, at: number): Shot => ({
    set: "a",
    seconds: 4,
    timeScale,
    camera: { framing: "full", angle: "eye level", move: "static" },
    cast: [],
    blocking: [],
    beats: [{ who: "dog", does: "shake", at, for: 2 }],
  });
  const beat = (timeScale: number, at: number) => {
    const filmed = shot(timeScale, at);
    return worldShot(filmed, clockOf(filmed)).beats[0];
  };
  assert.deepEqual(beat(1, 1.5), { who: "dog", does: "shake", at: 1.5, for: 2 });
  assert.deepEqual(beat(0.5, 1.5), { who: "dog", does: "shake", at: 0.75, for: 1 });
  assert.deepEqual(beat(0.5, 0.5), { who: "dog", does: "shake", at: 0, for: 1.25 });
  assert.deepEqual(beat(-1, 1.5), { who: "dog", does: "shake", at: 0.5, for: 2 });
  assert.deepEqual(beat(2, 0.5), { who: "dog", does: "shake", at: 1, for: 4 });
  assert.equal(clockOf(shot(-2, 0)).at(0), 8);
  assert.equal(clockOf(shot(0, 0)).at(3), 0);
});

test("backwards the same states are seen from the last to the first; footprints vanish; in any order", async () => {
  for (const prompt of PROMPTS) {
    const back = await oneShot(prompt, (s) => {
      s.shots[0].timeScale = -1;
    });
    const plain = await oneShot(prompt, () => {});
    for (const t of [3.1, 0, 1.7, 4, 0.4])
      assert.deepEqual(statesOf(back, t), statesOf(plain, SECONDS - t), `${prompt} at ${t}`);
    const shown = (t: number) => back.shots[0].traces.filter((m) => m.since <= t && (m.until ?? 1e9) > t).length;
    if (plain.shots[0].traces.some((m) => m.since > 0.5)) assert.ok(shown(0.1) > shown(3.9), "prints vanish");
  }
});

test("sounds are lower and later in slow motion, and none in a time lapse", async () => {
  const ball = (timeScale: number) => oneShot(PROMPTS[1], atPace(timeScale));
  const [plain, slow, lapse] = await Promise.all([ball(1), ball(0.5), ball(60)]);
  const first = (w: World) => w.shots[0].sounds.find((s) => s.kind === "bounce");
  assert.equal(first(plain)?.rate, undefined);
  assert.equal(first(slow)?.rate, 0.5);
  assert.equal(lapse.shots[0].sounds.length, 0);
  for (const w of [slow, lapse, await ball(-1)]) {
    let loudest = 0;
    for (const block of soundtrack(w, SECONDS).blocks) for (const x of block) loudest = Math.max(loudest, Math.abs(x));
    assert.ok(loudest > 0.002 && loudest < 0.9, `peak ${loudest}`);
  }
});

test("a time lapse: walkers come by again and again, the sun sweeps and sets, the light follows", async () => {
  const film = await oneShot("A man walks along a city street.", atPace(60));
  const shot = film.shots[0];
  const walker = shot.entities.find((e) => e.model.body);
  assert.ok(walker);
  let crossings = 0;
  for (let i = 1; i <= 400; i++) {
    const [a, b] = [walker.at((SECONDS * (i - 1)) / 400).position, walker.at((SECONDS * i) / 400).position];
    assert.ok(Math.hypot(b[0], b[2]) < 40, "stays about the stage");
    const near = (p: number[]) => Math.hypot(p[0], p[2]) < 6;
    if (near(b) && !near(a)) crossings++;
  }
  assert.ok(crossings >= 4, `${crossings} crossings`);
  const request = {
    time: "afternoon" as const,
    weather: "clear" as const,
    air: shot.place.air,
    ground: shot.place.ground.surface,
    forward: [0, -0.1, -1] as [number, number, number],
    fov: 30,
    height: 4,
  };
  const scene = { ...shot.scene, time: "afternoon" as const };
  assert.equal(dayOf(1, scene, request), undefined);
  const day = dayOf(3600, scene, request);
  assert.ok(day);
  const [now, later, night] = [day.plan(0), day.plan(2), day.plan(6)];
  assert.ok(now.sun.direction[1] > later.sun.direction[1] + 0.2, "the sun sinks");
  assert.ok(later.sun.color[2] / later.sun.color[0] < now.sun.color[2] / now.sun.color[0], "and goes warm");
  assert.ok(night.sky.zenith[2] < now.sky.zenith[2] * 0.4 && night.stars > 0.3, "then night comes");
  assert.ok(skyRate(60) > 300 && skyRate(60) < 600 && skyRate(3600) === 3600 && skyRate(1) === 1);
  assert.ok(cloudSeconds(60, 300) === 300 && cloudSeconds(3600, 18000) > 600);
  // Nothing jumps: light changes less than a twentieth from frame to frame.
  for (let f = 1; f < 24 * 8; f++) {
    const [p, q] = [day.plan((f - 1) / 24), day.plan(f / 24)];
    for (const k of [0, 1, 2]) assert.ok(Math.abs(p.sun.color[k] - q.sun.color[k]) < 0.35, `frame ${f}`);
    assert.ok(Math.abs(p.exposure - q.exposure) < 0.05);
  }
});
