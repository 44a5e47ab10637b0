/** Bodies on many legs, along a spine and on tentacles: their feet stay where they stand, nothing of them breaks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, stage, write } from "../src/index.ts";
import type { Screenplay } from "../src/screenplay/types.ts";
import { distance } from "../src/shape/math.ts";
import type { Entity } from "../src/world/types.ts";

/** One animal that does one thing, from half a second on. */
async function alone(kind: string, does: string, place: string): Promise<Entity> {
  const base = await write("A stone on a beach", { seconds: 3 });
  const screenplay: Screenplay = {
    ...base,
    cast: [{ id: "it", kind }],
    sets: [{ ...base.sets[0], place }],
    shots: [
      {
        ...base.shots[0],
        cast: ["it"],
        blocking: [],
        camera: { framing: "full", angle: "eye level", move: "static", subject: ["it"] },
        beats: [{ who: "it", does, at: 0.5 }],
      },
    ],
  };
  const world = await stage(screenplay);
  const it = world.shots[0].entities.find((e) => e.id === "it");
  assert.ok(it, `${kind} is not there`);
  return it;
}

const frames = Array.from({ length: 31 }, (_, i) => i / 12);

test("feet of many legs stand still while they are down, and each leg reaches its foot", async () => {
  for (const [kind, legs] of [
    ["crab", 8],
    ["spider", 8],
    ["ant", 6],
    ["centipede", 30],
  ] as const) {
    const e = await alone(kind, "walk", "beach");
    const { body, skeleton, box } = e.model;
    assert.equal(body?.legs.length, legs, kind);
    const long = box.max[2] - box.min[2];
    const first = e.at(0).position;
    let down = 0;
    for (const [i, t] of frames.entries()) {
      const s = e.at(t);
      // Twelve looks a second: a foot that is down a hundredth of a second later is the same foothold.
      const soon = e.at(t + 0.01);
      for (const c of s.contacts) {
        const same = soon.contacts.find((o) => o.part === c.part);
        if (same) assert.ok(distance(same.at, c.at) < 1e-6, `${kind}: ${c.part} slides at ${t}`);
        const plan = body?.legs.find((l) => l.joints[1] === c.part);
        const k = skeleton?.joints.findIndex((j) => j.name === c.part) ?? -1;
        assert.ok(plan && k >= 0, `${kind} stands on ${c.part}`);
        const shin = distance(plan.sole, skeleton?.joints[k].at ?? [0, 0, 0]);
        const gap = Math.abs(distance(s.joints?.positions[k] ?? [9, 9, 9], c.at) - shin);
        assert.ok(gap < 0.08 * long, `${kind}: ${c.part} misses its foothold by ${gap} at frame ${i}`);
        down++;
      }
    }
    assert.ok(down > frames.length * 2, `${kind} hardly stands`);
    assert.ok(distance(e.at(2.5).position, first) > long, `${kind} goes nowhere`);
  }
});

test("a snake lies along its own track", async () => {
  const e = await alone("snake", "walk", "beach");
  const spine = e.model.body?.spine?.map((n) => e.model.skeleton?.joints.findIndex((j) => j.name === n) ?? -1) ?? [];
  const at = (t: number, k: number) => e.at(t).joints?.positions[spine[k]] ?? [0, 0, 0];
  const long = e.model.box.max[2] - e.model.box.min[2];
  // Where its middle is now, its tail comes by later.
  const [middle, back] = [Math.floor(spine.length / 2), spine.length - 3];
  const here = at(1.2, middle);
  const near = Math.min(
    ...Array.from({ length: 120 }, (_, i) => {
      const p = at(1.2 + i / 60, back);
      return Math.hypot(p[0] - here[0], p[2] - here[2]);
    }),
  );
  assert.ok(near < 0.02 * long, `its tail passes ${near} m beside its middle's place`);
  const wide = spine.map((_, k) => at(1.2, k)[2]);
  assert.ok(Math.max(...wide) - Math.min(...wide) > 0.05 * long, "it is straight");
});

test("whatever such a body is told to do, its joints are sound", async () => {
  for (const [kind, place] of [
    ["octopus", "underwater"],
    ["jellyfish", "underwater"],
    ["snail", "beach"],
    ["bee", "beach"],
    ["lobster", "underwater"],
    ["cobra", "beach"],
    ["seahorse", "underwater"],
  ] as const)
    for (const does of ["swim", "eat", "dance", "sleep", "jump", "fly"]) {
      const e = await alone(kind, does, place);
      for (const t of [0, 0.6, 1.4, 2.9]) {
        const s = e.at(t);
        for (const p of s.joints?.positions ?? [])
          assert.ok(p.every(Number.isFinite) && distance(p, s.position) < 12, `${kind} ${does} at ${t}: ${p}`);
        for (const q of s.joints?.rotations ?? [])
          assert.ok(
            Math.abs(Math.hypot(...q) - 1) < 1e-3,
            `${kind} ${does} at ${t}: a rotation of length ${Math.hypot(...q)}`,
          );
      }
    }
});

test("sea creatures are in the water, the others on land, and all are told as shown", async () => {
  for (const [prompt, kind, place] of [
    ["a jellyfish", "jellyfish", "underwater"],
    ["一只章鱼", "octopus", "underwater"],
    ["a lobster", "lobster", "underwater"],
    ["a hermit crab", "crab", "beach"],
    ["a scorpion", "scorpion", "desert"],
    ["一只蜗牛", "snail", "lawn"],
  ] as const) {
    const s = await write(prompt);
    assert.deepEqual([s.cast[0].kind, s.sets[0].place], [kind, place], prompt);
    const told = await explain(prompt);
    assert.ok(
      told.words.every((w) => w.status === "shown"),
      `${prompt}: ${JSON.stringify(told.words)}`,
    );
  }
});
