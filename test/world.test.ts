/** The world holds: nothing floats or overlaps, planted feet stay, hands hold. Measured on the films of the bench. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { stage, write } from "../src/index.ts";
import { distance, qinverse, rotate, sub, type Vec3 } from "../src/shape/math.ts";
import type { Entity, EntityState, StagedShot, World } from "../src/world/types.ts";
import { ROOT } from "./support.ts";

const prompts = readFileSync(join(ROOT, "bench/films.txt"), "utf8").trim().split("\n");
const worlds: { prompt: string; world: World }[] = [];

before(async () => {
  for (const prompt of prompts) worlds.push({ prompt, world: await stage(await write(prompt, { seed: 0 })) });
});

const shots = (): { name: string; shot: StagedShot }[] =>
  worlds.flatMap(({ prompt, world }) => world.shots.map((shot) => ({ name: `${prompt} shot ${shot.index}`, shot })));

/** The lowest point of a model in a state, by its parts' vertices. */
function lowest(entity: Entity, state: EntityState): number {
  let low = Infinity;
  for (const part of entity.model.parts) {
    const p = part.mesh.positions;
    for (let i = 0; i < p.length; i += 3) {
      const r = rotate(state.rotation, [p[i], p[i + 1], p[i + 2]]);
      low = Math.min(low, state.position[1] + r[1]);
    }
  }
  return low;
}

const held = (state: EntityState): boolean =>
  state.contacts.some((c) => c.part === "grip" || c.part === "ball" || c.part === "pole" || c.part === "seat");

test("at the first moment everything stands on something, within 1 cm", () => {
  let measured = 0;
  for (const { name, shot } of shots())
    for (const e of shot.entities) {
      const s = e.at(0);
      if (e.model.body) {
        // Feet: those that carry the body at this moment.
        const feet = s.contacts.filter((c) => c.with === "ground");
        const flying = e.at(0.1).contacts.length + e.at(0.2).contacts.length + e.at(0.3).contacts.length;
        assert.ok(feet.length > 0 || flying > 0, `${name}: ${e.id} has no foot on the ground`);
        for (const c of feet) {
          const gap = c.at[1] - shot.place.ground.height(c.at[0], c.at[2]);
          assert.ok(Math.abs(gap) < 0.01, `${name}: a foot of ${e.id} is ${(gap * 100).toFixed(1)} cm off the ground`);
          measured++;
        }
        continue;
      }
      if (held(s) || e.model.draught !== undefined || !s.contacts.length) continue;
      const base = shot.entities.find((o) => s.contacts.some((c) => c.with === o.id));
      const top = base ? topUnder(base, s.position) : shot.place.ground.height(s.position[0], s.position[2]);
      const gap = e.model.wheels?.length ? 0 : lowest(e, s) - top;
      assert.ok(Math.abs(gap) < 0.01, `${name}: ${e.id} is ${(gap * 100).toFixed(1)} cm off what carries it`);
      measured++;
    }
  assert.ok(measured >= 20, `only ${measured} supports were measured`);
});

/** Height of the highest point of a base's parts under a point, from its triangles. */
function topUnder(base: Entity, point: Vec3): number {
  const s = base.at(0);
  const q = rotate(qinverse(s.rotation), sub(point, s.position));
  let top = -Infinity;
  for (const part of base.model.parts) {
    const { positions: p, indices } = part.mesh;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t] * 3, indices[t + 1] * 3, indices[t + 2] * 3];
      const d = (p[b] - p[a]) * (p[c + 2] - p[a + 2]) - (p[c] - p[a]) * (p[b + 2] - p[a + 2]);
      if (Math.abs(d) < 1e-12) continue;
      const u = ((q[0] - p[a]) * (p[c + 2] - p[a + 2]) - (p[c] - p[a]) * (q[2] - p[a + 2])) / d;
      const v = ((p[b] - p[a]) * (q[2] - p[a + 2]) - (q[0] - p[a]) * (p[b + 2] - p[a + 2])) / d;
      if (u < 0 || v < 0 || u + v > 1) continue;
      top = Math.max(top, p[a + 1] + u * (p[b + 1] - p[a + 1]) + v * (p[c + 1] - p[a + 1]));
    }
  }
  return s.position[1] + top;
}

test("at the first moment nothing overlaps anything by more than 1 cm", () => {
  for (const { name, shot } of shots())
    for (let i = 0; i < shot.entities.length; i++)
      for (let j = i + 1; j < shot.entities.length; j++) {
        const [a, b] = [shot.entities[i], shot.entities[j]];
        const [s, r] = [a.at(0), b.at(0)];
        if (held(s) || held(r)) continue;
        const depth = Math.min(
          ...[0, 1, 2].map((k) => Math.min(a.box.max[k], b.box.max[k]) - Math.max(a.box.min[k], b.box.min[k])),
        );
        assert.ok(depth < 0.011, `${name}: ${a.id} and ${b.id} overlap by ${(depth * 100).toFixed(1)} cm`);
      }
});

test("what stands beside a thing on a table stands on the table", async () => {
  const world = await stage(
    await write("A black cat sleeps to the left of a red teapot on a wooden table.", { seconds: 1 }),
  );
  const at = (kind: string) => world.shots[0].entities.find((e) => e.kind === kind)?.at(0).position as Vec3;
  const [cat, teapot, table] = ["cat", "teapot", "table"].map(at);
  assert.ok(Math.abs(cat[1] - teapot[1]) < 0.01 && cat[1] > table[1] + 0.4, `${cat} and ${teapot}`);
  assert.ok(cat[0] < teapot[0], "left is left");
});

test("planted feet slide less than 1 cm and stay on the ground", () => {
  let steps = 0;
  for (const { name, shot } of shots())
    for (const e of shot.entities) {
      if (!e.model.body) continue;
      const from = new Map<string, Vec3>();
      for (let t = 0; t <= shot.seconds; t += 1 / 60) {
        const planted = new Set<string>();
        for (const c of e.at(t).contacts) {
          if (c.with !== "ground") continue;
          planted.add(c.part);
          const start = from.get(c.part);
          if (!start) {
            from.set(c.part, c.at);
            steps++;
          } else
            assert.ok(
              distance(start, c.at) < 0.01,
              `${name}: ${c.part} of ${e.id} slides ${(distance(start, c.at) * 100).toFixed(1)} cm at ${t.toFixed(2)} s`,
            );
        }
        for (const part of from.keys()) if (!planted.has(part)) from.delete(part);
      }
    }
  assert.ok(steps > 60, `only ${steps} steps were measured`);
});

test("hands hold what they hold within 2 cm, and what is thrown flies without a jump", () => {
  let holds = 0;
  for (const { name, shot } of shots())
    for (const e of shot.entities) {
      if (e.model.body) continue;
      let last: Vec3 | undefined;
      for (let t = 0; t <= shot.seconds; t += 1 / 120) {
        const s = e.at(t);
        const holder = shot.entities.find((o) => s.contacts.some((c) => c.with === o.id) && o.model.body);
        if (holder) {
          const reach = gripDistance(holder, e, t);
          assert.ok(
            reach < 0.02,
            `${name}: ${e.id} is ${(reach * 100).toFixed(1)} cm from the hand of ${holder.id} at ${t.toFixed(2)} s`,
          );
          holds++;
        }
        if (last && e.model.colliders[0]?.shape === "sphere") {
          const speed = distance(last, s.position) * 120;
          assert.ok(speed < 14, `${name}: ${e.id} jumps at ${t.toFixed(2)} s (${speed.toFixed(1)} m/s)`);
        }
        last = s.position;
      }
    }
  assert.ok(holds > 100, `only ${holds} moments of holding were measured`);
});

/** From the nearer palm to the surface of the held thing: its sphere, or its pole. */
function gripDistance(holder: Entity, thing: Entity, t: number): number {
  const h = holder.at(t);
  const s = thing.at(t);
  const skeleton = holder.model.skeleton;
  let best = Infinity;
  for (const [i, arm] of (holder.model.body?.arms ?? []).entries()) {
    const hand = skeleton?.joints.findIndex((j) => j.name === `hand${i === 0 ? "L" : "R"}`) ?? -1;
    if (hand < 0 || !h.joints || !skeleton) continue;
    const r = rotate(h.joints.rotations[hand], sub(arm.grip, skeleton.joints[hand].at));
    const palm: Vec3 = [
      h.joints.positions[hand][0] + r[0],
      h.joints.positions[hand][1] + r[1],
      h.joints.positions[hand][2] + r[2],
    ];
    const c = thing.model.colliders[0];
    const local = rotate(qinverse(s.rotation), sub(palm, s.position));
    if (c?.shape === "sphere") best = Math.min(best, Math.abs(distance(local, c.at) - c.radius));
    else {
      const grip = thing.model.anchors.grip?.at ?? thing.model.anchors.handle?.at;
      // A pole is held anywhere along its length.
      if (grip) best = Math.min(best, Math.hypot(local[0] - grip[0], local[2] - grip[2]), distance(local, grip));
    }
  }
  return best;
}

test("what people do with things: hands hold within 2 cm, planted feet stay, nothing jumps", async () => {
  const prompts = [
    "A woman plays the guitar.",
    "A man sweeps the floor.",
    "A woman plays the piano.",
    "A man digs a hole.",
    "A woman salutes.",
    "A man meditates.",
    "Two men shake hands.",
    "A woman types on a laptop.",
  ];
  let measured = 0;
  for (const prompt of prompts) {
    const [shot] = (await stage(await write(prompt, { seconds: 2, size: [320, 180] }))).shots;
    for (const e of shot.entities) {
      const from = new Map<string, Vec3>();
      let last: Vec3[] | undefined;
      for (let t = 0; t <= 2; t += 1 / 60) {
        const s = e.at(t);
        for (const c of e.model.body ? s.contacts : []) {
          if (c.with !== "ground" || c.part === "body") continue;
          const start = from.get(c.part) ?? c.at;
          from.set(c.part, start);
          assert.ok(distance(start, c.at) < 0.01, `${prompt}: ${c.part} of ${e.id} slides`);
        }
        const held = s.contacts.find((c) => c.part === "grip");
        const holder = held && shot.entities.find((o) => o.id === held.with);
        if (held && holder) {
          const joints = holder.at(t).joints;
          const names = holder.model.skeleton?.joints ?? [];
          const near = Math.min(
            ...(holder.model.body?.arms ?? []).map((arm, i) => {
              const k = names.findIndex((j) => j.name === `hand${i ? "R" : "L"}`);
              const r = joints ? rotate(joints.rotations[k], sub(arm.grip, names[k].at)) : [0, 0, 0];
              const p = joints?.positions[k] ?? [0, 0, 0];
              return distance([p[0] + r[0], p[1] + r[1], p[2] + r[2]], held.at);
            }),
          );
          // What hangs on the chest is held by a strap: its point is the strap's.
          if (e.kind !== "guitar")
            assert.ok(near < 0.02, `${prompt}: ${e.id} is ${(near * 100).toFixed(1)} cm from a hand`);
          measured++;
        }
        const now = s.joints?.positions;
        if (last && now && e.model.body)
          now.forEach((p, i) => {
            assert.ok(
              distance(p, (last as Vec3[])[i]) < 0.25,
              `${prompt}: a joint of ${e.id} jumps at ${t.toFixed(2)} s`,
            );
          });
        last = now;
      }
    }
  }
  assert.ok(measured > 100, `only ${measured} moments of holding were measured`);
});
