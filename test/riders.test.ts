/** Riders stay on what they ride: hips on seats, hands on grips, feet on pedals, heads under roofs, over the whole shot. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { findAsset, manifests } from "../src/catalog/index.ts";
import type { Hold, Model, Perch } from "../src/catalog/types.ts";
import { stage, write } from "../src/index.ts";
import type { Screenplay } from "../src/screenplay/types.ts";
import { add, distance, rotate, sub, type Vec3 } from "../src/shape/math.ts";
import type { Entity, EntityState, StagedShot } from "../src/world/types.ts";

const CM = 0.01;
const MOMENTS = [0.1, 0.9, 1.7, 2.6, 3.3, 3.9];

/** What a ride says of itself, by building it small. */
const built = new Map<string, Model>();
function modelOf(id: string): Model | undefined {
  const asset = findAsset(id);
  if (!asset?.build) return undefined;
  if (!built.has(id)) built.set(id, asset.build({}, { pixels: 120 }));
  return built.get(id);
}

const RIDDEN = manifests()
  .filter((m) => ["vehicle", "thing"].includes(m.family) && m.affordances.some((a) => /ride|drive|sit|fly/.test(a)))
  .map((m) => m.id)
  .filter((id) => modelOf(id)?.ride);
const BACKS = ["horse", "donkey", "camel", "elephant", "zebra"];
const RIDERS = [
  { name: "man", look: { sex: "male" as const, age: 38 } },
  { name: "girl", look: { sex: "female" as const, age: 9 } },
];

type Look = Screenplay["cast"][number]["look"];

/** One film with a shot for each of these: `count` people of a look ride a thing of a kind. */
async function shotsOf(rows: { kind: string; look: Look; count?: number }[]): Promise<StagedShot[]> {
  const base = await write("a person walking", { seed: 0 });
  const film: Screenplay = {
    ...base,
    // Small pictures have light models.
    size: [320, 180],
    cast: rows.flatMap(({ kind, look, count = 1 }, i) => [
      { id: `rider${i}`, kind: "person", ...(count > 1 ? { count } : {}), look },
      { id: `mount${i}`, kind },
    ]),
    sets: ["meadow", "lake"].map((place) => ({ id: place, place, time: "noon", weather: "clear", season: "summer" })),
    shots: rows.map(({ kind }, i) => ({
      ...base.shots[0],
      set: modelOf(kind)?.draught !== undefined ? "lake" : "meadow",
      seconds: 4,
      camera: { ...base.shots[0].camera, framing: "full", subject: [`rider${i}`, `mount${i}`] },
      cast: [`rider${i}`, `mount${i}`],
      blocking: [{ who: `rider${i}`, is: "riding", to: `mount${i}` }],
      beats: [{ who: `rider${i}`, does: "ride", to: `mount${i}`, at: 0 }],
    })),
  };
  return (await stage(film)).shots;
}
const isRider = (e: Entity): boolean => e.cast?.startsWith("rider") === true;
const riderOf = (shot: StagedShot): Entity => shot.entities.find(isRider) as Entity;
const mountOf = (shot: StagedShot): Entity => shot.entities.find((e) => e.cast?.startsWith("mount")) as Entity;

const jointAt = (e: Entity, s: EntityState, name: string | undefined, rest: Vec3): Vec3 => {
  const i = name === undefined ? -1 : (e.model.skeleton?.joints.findIndex((j) => j.name === name) ?? -1);
  if (i < 0 || !s.joints || !e.model.skeleton) return add(s.position, rotate(s.rotation, rest));
  return add(s.joints.positions[i], rotate(s.joints.rotations[i], sub(rest, e.model.skeleton.joints[i].at)));
};
const holdAt = (m: Entity, s: EntityState, h: Hold): Vec3 => jointAt(m, s, h.joint, h.at);

/** The ball of a foot on the sole, by the foot's own joint. */
function ballOf(e: Entity, s: EntityState, side: "L" | "R"): Vec3 {
  const toe = e.model.skeleton?.joints.find((j) => j.name === `toe${side}`)?.at as Vec3;
  return jointAt(e, s, `foot${side}`, [toe[0], 0, toe[2]]);
}

interface Seen {
  kind: string;
  rider: string;
  shot: StagedShot;
  man: Entity;
  mount: Entity;
  perch: Perch;
}
const all: Seen[] = [];

before(async () => {
  // Children ride what comes in their size.
  const rows = RIDDEN.flatMap((kind) =>
    RIDERS.filter(({ look }) => look.age > 12 || modelOf(kind)?.ride?.fits).map((rider) => ({ kind, ...rider })),
  );
  const shots = await shotsOf(rows);
  rows.forEach(({ kind, name }, i) => {
    const [man, mount] = [riderOf(shots[i]), mountOf(shots[i])];
    all.push({ kind, rider: name, shot: shots[i], man, mount, perch: mount.model.ride?.perches[0] as Perch });
  });
});

test("there is much to ride", () => {
  assert.ok(RIDDEN.length >= 30, `${RIDDEN.length} kinds`);
  for (const { kind, man, mount } of all)
    assert.ok(
      man.at(1).contacts.some((c) => c.part === "seat" && c.with === mount.id),
      `${kind}: the rider is not on it`,
    );
});

const stands = (p: Perch): boolean => p.pose === "deck" || p.pose === "board";

/** Checks a distance at every moment of every film and tells all that fail at once. */
function everywhere(limit: number, measure: (q: Seen, t: number) => [string, number][]): void {
  const worst = new Map<string, number>();
  let measured = 0;
  for (const q of all)
    for (const t of MOMENTS)
      for (const [what, d] of measure(q, t)) {
        measured++;
        const key = `${q.kind} with a ${q.rider}: ${what}`;
        if (!(d <= limit)) worst.set(key, Math.max(worst.get(key) ?? 0, d));
      }
  assert.ok(measured > 20, `only ${measured} measured`);
  assert.deepEqual(
    [...worst].map(([key, d]) => `${key} ${(d * 100).toFixed(1)} cm off`),
    [],
  );
}

test("hips are on the seat, within 3 cm", () => {
  everywhere(3 * CM, ({ man, mount, perch }, t) => {
    if (stands(perch)) return [];
    const [a, b] = [man.at(t), mount.at(t)];
    const bottom = man.model.anchors.seat;
    return [["seat", distance(jointAt(man, a, bottom.joint, bottom.at), jointAt(mount, b, perch.joint, perch.at))]];
  });
});

test("hands are on grips, within 2 cm, all the time", () => {
  everywhere(2 * CM, ({ man, mount, perch }, t) => {
    const [a, b] = [man.at(t), mount.at(t)];
    return (["L", "R"] as const).flatMap((side): [string, number][] => {
      const hold = perch.hands?.[side];
      const palm = man.model.anchors[`grip${side}`];
      return hold ? [[`hand ${side}`, distance(jointAt(man, a, palm.joint, palm.at), holdAt(mount, b, hold))]] : [];
    });
  });
});

test("feet are on pedals and pegs, within 2 cm, all the time", () => {
  everywhere(2 * CM, ({ man, mount, perch }, t) => {
    const [a, b] = [man.at(t), mount.at(t)];
    return (["L", "R"] as const).flatMap((side): [string, number][] => {
      const hold = perch.feet?.[side];
      return hold ? [[`foot ${side}`, distance(ballOf(man, a, side), holdAt(mount, b, hold))]] : [];
    });
  });
});

test("heads are under the roof", () => {
  everywhere(0, ({ man, mount, perch }, t) => {
    if (perch.roof === undefined) return [];
    const crown = man.model.anchors.headTop;
    const top = jointAt(man, man.at(t), crown.joint, crown.at);
    const m = mount.at(t);
    return [["head", rotate(conjugate(m.rotation), sub(top, m.position))[1] - perch.roof]];
  });
});

test("riders go with what they ride", () => {
  everywhere(2 * CM, ({ man, mount, perch }, t) => {
    if (stands(perch)) return [];
    const seat = (at: number) => jointAt(mount, mount.at(at), perch.joint, perch.at);
    const own = (at: number) => jointAt(man, man.at(at), "hips", man.model.anchors.seat.at);
    const [there, here] = [sub(seat(t), seat(0)), sub(own(t), own(0))];
    return [["way", distance(there, here)]];
  });
});

test("pedals turn with the way: once while the wheel turns as often as the gear says", () => {
  for (const { kind, mount } of all) {
    const crank = mount.model.ride?.mechanisms?.find((m) => m.works === "crank");
    if (crank?.works !== "crank") continue;
    const i = mount.model.skeleton?.joints.findIndex((j) => j.name === crank.joint) ?? -1;
    const frame = 0;
    const turn = (t: number): number => {
      const joints = mount.at(t).joints;
      if (!joints) return Number.NaN;
      const local = rotate(conjugate(joints.rotations[frame]), rotate(joints.rotations[i], [0, 0, 1]));
      return Math.atan2(-local[1], local[2]);
    };
    const [a, b] = [1, 1.03];
    const gone = distance(mount.at(a).position, mount.at(b).position);
    assert.ok(gone > 0.02, `${kind} goes`);
    const turned = turn(b) - turn(a);
    const angle = Math.atan2(Math.sin(turned), Math.cos(turned));
    assert.ok(Math.abs(angle - gone / (crank.radius * crank.gear)) < 0.02, `${kind}: the crank turned by ${angle}`);
  }
});

const conjugate = (q: EntityState["rotation"]): EntityState["rotation"] => [-q[0], -q[1], -q[2], q[3]];

test("on a back hips follow it, and legs lie outside of the barrel", async () => {
  const shots = await shotsOf(BACKS.map((kind) => ({ kind, look: { sex: "female", age: 30 } })));
  for (const [i, kind] of BACKS.entries()) {
    const [man, mount] = [riderOf(shots[i]), mountOf(shots[i])];
    const first = distance(man.at(0).position, mount.at(0).position);
    assert.ok(distance(mount.at(0).position, mount.at(3).position) > 1, `${kind} goes`);
    for (const t of MOMENTS) {
      const [a, b] = [man.at(t), mount.at(t)];
      assert.ok(Math.abs(distance(a.position, b.position) - first) < 0.35, `${kind}: the rider goes with it`);
      const across = rotate(b.rotation, [1, 0, 0]);
      for (const side of ["L", "R"] as const) {
        const knee = sub(jointAt(man, a, `shin${side}`, jointRest(man, `shin${side}`)), b.position);
        const out = (knee[0] * across[0] + knee[2] * across[2]) * (side === "L" ? 1 : -1);
        assert.ok(out > 0.15, `${kind}: knee ${side} is ${out.toFixed(2)} m out`);
      }
    }
  }
});

const jointRest = (e: Entity, name: string): Vec3 => e.model.skeleton?.joints.find((j) => j.name === name)?.at as Vec3;

test("several riders have a perch each", async () => {
  const rows = Object.entries({ motorcycle: 2, car: 4, canoe: 2, horse: 2, boat: 3 });
  const shots = await shotsOf(rows.map(([kind, count]) => ({ kind, count, look: { sex: "male", age: 30 } })));
  for (const [i, [kind, count]] of rows.entries()) {
    const people = shots[i].entities.filter(isRider);
    assert.equal(people.length, count);
    for (const a of people)
      for (const b of people)
        if (a !== b) {
          const hips = (e: Entity): Vec3 => e.at(1).joints?.positions[0] as Vec3;
          assert.ok(distance(hips(a), hips(b)) > 0.25, `${kind}: ${a.id} and ${b.id} sit on each other`);
        }
  }
});
