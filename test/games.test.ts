/** Games fly by gravity and pairs touch: measured on state, with prompts of their own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, write } from "../src/index.ts";
import { distance, rotate, sub, type Vec3 } from "../src/shape/math.ts";
import type { Entity, EntityState, StagedShot } from "../src/world/types.ts";

const shotOf = async (prompt: string, seconds = 4): Promise<StagedShot> =>
  (await stage(await write(prompt, { seconds, size: [320, 180] }))).shots[0];

/** The middle of a thing, world. */
function middle(e: Entity, s: EntityState): Vec3 {
  const { min, max } = e.model.box;
  const k = s.scale[0] / 2;
  const r = rotate(s.rotation, [(min[0] + max[0]) * k, (min[1] + max[1]) * k, (min[2] + max[2]) * k]);
  return [s.position[0] + r[0], s.position[1] + r[1], s.position[2] + r[2]];
}

/** A point that a joint carries, world. */
function carried(e: Entity, s: EntityState, joint: string, rest: Vec3): Vec3 {
  const i = e.model.skeleton?.joints.findIndex((j) => j.name === joint) ?? -1;
  assert.ok(i >= 0 && s.joints, `${e.id} has no joint ${joint}`);
  const r = rotate(s.joints.rotations[i], sub(rest, (e.model.skeleton?.joints[i].at ?? [0, 0, 0]) as Vec3));
  const p = s.joints.positions[i];
  return [p[0] + r[0], p[1] + r[1], p[2] + r[2]];
}

const grip = (e: Entity, t: number, side: "L" | "R"): Vec3 =>
  carried(e, e.at(t), `hand${side}`, e.model.body?.arms?.[side === "L" ? 0 : 1].grip as Vec3);
const people = (shot: StagedShot): Entity[] => shot.entities.filter((e) => e.model.body?.arms);
const thing = (shot: StagedShot, kind: RegExp): Entity => {
  const e = shot.entities.find((o) => kind.test(o.kind));
  assert.ok(e, `nothing like ${kind} among ${shot.entities.map((o) => o.kind)}`);
  return e;
};

test("what is thrown, kicked and shot leaves without a jump and falls by gravity", async () => {
  for (const [prompt, kind, fastest] of [
    ["A girl throws a ball.", /^ball$/, 20],
    ["A man kicks a soccer ball.", /^soccer-ball$/, 20],
    ["A woman shoots a basketball.", /^basketball$/, 14],
  ] as const) {
    const shot = await shotOf(prompt);
    const ball = thing(shot, kind);
    const dt = 1 / 120;
    const path = Array.from({ length: 480 }, (_, i) => ({
      at: middle(ball, ball.at(i * dt)),
      free: ball.at(i * dt).contacts.length === 0,
    }));
    let [free, fell] = [0, 0];
    for (let i = 1; i < path.length - 1; i++) {
      const step = distance(path[i].at, path[i - 1].at);
      assert.ok(step < fastest * dt + 0.005, `${prompt} the ball jumps ${(step * 100).toFixed(1)} cm at ${i * dt} s`);
      if (!path[i - 1].free || !path[i].free || !path[i + 1].free) continue;
      free++;
      const g = (path[i + 1].at[1] - 2 * path[i].at[1] + path[i - 1].at[1]) / dt / dt;
      if (Math.abs(g + 9.81) < 0.3) fell++;
    }
    assert.ok(fell > 30, `${prompt} it falls by gravity in ${fell} of ${free} moments in the air`);
  }
});

test("a basketball goes down through the ring, a football into the goal, an arrow stays in its target", async () => {
  const hoops = await shotOf("A tall woman shoots hoops.", 5);
  const hoop = thing(hoops, /hoop$/);
  const rim = hoop.at(0).position;
  const ball = thing(hoops, /^basketball$/);
  const nearest = Math.min(
    ...Array.from({ length: 300 }, (_, i) => distance(middle(ball, ball.at(i / 60)), [rim[0], rim[1] + 2.58, rim[2]])),
  );
  assert.ok(nearest < 0.06, `the ball passes the ring's middle at ${(nearest * 100).toFixed(1)} cm`);

  const scores = await shotOf("A boy scores a goal.", 5);
  const goal = thing(scores, /^goal$/);
  const football = thing(scores, /soccer-ball/);
  const local = rotate(
    [0, -Math.sin(headingOf(goal) / 2), 0, Math.cos(headingOf(goal) / 2)],
    sub(middle(football, football.at(4.9)), goal.at(0).position),
  );
  assert.ok(Math.abs(local[0]) < 1.5 && local[2] < 0.5 && local[2] > -1.2, `the ball ends at ${local} of the goal`);

  const bow = await shotOf("A man shoots an arrow.", 5);
  const arrow = thing(bow, /^arrow$/);
  const stuck = Array.from({ length: 300 }, (_, i) => arrow.at(i / 60)).filter(
    (s, i, all) => i > 0 && !s.contacts.length && distance(s.position, all[i - 1].position) < 1e-6,
  );
  assert.ok(stuck.length > 15, "the arrow stays in the target");
});

const headingOf = (e: Entity): number => {
  const f = rotate(e.at(0).rotation, [0, 0, 1]);
  return Math.atan2(f[0], f[2]);
};

test("a juggler's balls are in a palm or in the air, and pass from hand to hand", async () => {
  const shot = await shotOf("A man juggles three balls.", 4);
  const [who] = people(shot);
  const balls = shot.entities.filter((e) => /^ball$/.test(e.kind));
  assert.equal(balls.length, 3);
  for (const ball of balls) {
    const hands = new Set<string>();
    for (let t = 0; t < 4; t += 1 / 30) {
      const s = ball.at(t);
      const m = middle(ball, s);
      if (!s.contacts.length) continue;
      const [l, r] = [distance(m, grip(who, t, "L")), distance(m, grip(who, t, "R"))];
      assert.ok(Math.min(l, r) < 0.13, `${ball.id} is held ${(Math.min(l, r) * 100).toFixed(0)} cm from a hand`);
      hands.add(l < r ? "L" : "R");
    }
    assert.equal(hands.size, 2, `${ball.id} changes hands`);
  }
});

test("hands meet in a handshake, lips at a kiss, palms in a high five; heads keep apart in a hug", async () => {
  for (const prompt of ["Two women shake hands.", "A man shakes hands with a boy."]) {
    const [a, b] = people(await shotOf(prompt));
    for (const t of [1, 2, 3]) {
      const gap = distance(grip(a, t, "R"), grip(b, t, "R"));
      assert.ok(gap < 0.045, `${prompt} the hands are ${(gap * 100).toFixed(1)} cm apart`);
    }
  }
  for (const prompt of ["A man and a woman kiss.", "Two women kiss."]) {
    const [a, b] = people(await shotOf(prompt));
    const lips = (e: Entity): Vec3 => carried(e, e.at(2), "head", e.model.anchors.mouth.at);
    const gap = distance(lips(a), lips(b));
    assert.ok(gap < 0.02, `${prompt} the lips are ${(gap * 100).toFixed(1)} cm apart`);
  }
  const [p, q] = people(await shotOf("Two girls high five."));
  const nearest = Math.min(
    ...Array.from({ length: 240 }, (_, i) => distance(grip(p, i / 60, "R"), grip(q, i / 60, "R"))),
  );
  assert.ok(nearest < 0.045, `the palms come ${(nearest * 100).toFixed(1)} cm near`);
  for (const prompt of ["Two men hug.", "A woman hugs a girl.", "A father hugs his son."]) {
    const [a, b] = people(await shotOf(prompt));
    const head = (e: Entity): Vec3 => carried(e, e.at(2), "head", e.model.body?.head.at as Vec3);
    const reach = (a.model.body?.head.radius ?? 0) + (b.model.body?.head.radius ?? 0);
    const gap = distance(head(a), head(b));
    assert.ok(gap > reach - 0.03, `${prompt} the heads are ${((reach - gap) * 100).toFixed(1)} cm inside each other`);
    const apart = distance(
      carried(a, a.at(2), "chest", a.model.anchors.back.at),
      carried(b, b.at(2), "chest", b.model.anchors.back.at),
    );
    assert.ok(apart < 0.75, `${prompt} the backs are ${(apart * 100).toFixed(0)} cm apart`);
  }
});

test("a leash runs from the hand to the dog's neck, a rope from hands to hands", async () => {
  const walk = await shotOf("A man walks his dog.", 4);
  const leash = thing(walk, /^leash$/);
  const [who] = people(walk);
  for (const t of [0.5, 2, 3.5]) {
    const p = leash.at(t).joints?.positions as Vec3[];
    assert.ok(distance(p[0], grip(who, t, "R")) < 0.02, "the leash is in the hand");
    const dog = thing(walk, /dog|corgi|retriever/).at(t);
    assert.ok(distance(p[p.length - 1], dog.position) < 1.1, "its end is at the dog");
  }
  const tug = await shotOf("Two women play tug of war.", 4);
  const rope = thing(tug, /^tow-rope$/);
  const [a, b] = people(tug);
  const p = rope.at(2).joints?.positions as Vec3[];
  const ends = [p[0], p[p.length - 1]];
  for (const e of [a, b]) {
    const near = Math.min(...ends.map((x) => distance(x, grip(e, 2, "R"))));
    assert.ok(near < 0.02, `the rope is ${(near * 100).toFixed(1)} cm from the hands of ${e.id}`);
  }
});
