/** The camera: subjects stay in frame, named moves go the way they are named, and people may give a path. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cameraFor } from "../src/camera/index.ts";
import { subjectOf } from "../src/camera/subject.ts";
import type { CameraState } from "../src/camera/types.ts";
import { stage, write } from "../src/index.ts";
import type { Camera } from "../src/screenplay/types.ts";
import { cross, distance, dot, radians, sub, type Vec3 } from "../src/shape/math.ts";
import { boundsAt } from "../src/world/index.ts";
import { ROOT } from "./support.ts";

const SIZE: [number, number] = [1920, 1080];

/** A world point on the picture: x right and y up, -1 to 1 at its edges; z is the distance ahead. */
function project(c: CameraState, p: Vec3, aspect: number): Vec3 {
  const d = sub(p, c.position);
  const z = dot(d, c.forward);
  const h = Math.tan(radians(c.fov / 2));
  return [dot(d, cross(c.forward, c.up)) / (z * h * aspect), dot(d, c.up) / (z * h), z];
}

test("the subject's middle is in frame over the twelve films, wide and upright", async () => {
  const prompts = readFileSync(join(ROOT, "bench/films.txt"), "utf8").trim().split("\n");
  let seen = 0;
  let all = 0;
  for (const prompt of prompts)
    for (const size of [SIZE, [720, 1280] as [number, number]]) {
      const world = await stage(await write(prompt, { size }));
      for (const shot of world.shots) {
        const track = cameraFor(shot, size);
        const { lead } = subjectOf(shot);
        for (let i = 0; i <= 20; i++) {
          const t = (shot.seconds * i) / 20;
          const box = boundsAt(lead.model, lead.at(t));
          const face = /close-up/.test(shot.shot.camera.framing);
          const middle = [0, 1, 2].map((k) => (box.min[k] + box.max[k]) / 2) as Vec3;
          // In a close-up the head is the subject.
          if (face && lead.model.body) middle[1] = box.max[1] - lead.model.body.head.radius;
          const [x, y, z] = project(track(t), middle, size[0] / size[1]);
          all++;
          if (z > 0 && Math.abs(x) < 1 && Math.abs(y) < 1) seen++;
        }
      }
    }
  assert.ok(all > 400 && seen / all > 0.95, `${seen} of ${all} moments have the subject in frame`);
});

test("moves go the way they are named", async () => {
  const screenplay = await write("A red car on a road.", { seconds: 4, size: SIZE });
  const at = async (move: Camera["move"]): Promise<[CameraState, CameraState]> => {
    const copy = structuredClone(screenplay);
    copy.shots[0].camera = { framing: "full", angle: "eye level", move, subject: copy.shots[0].camera.subject };
    copy.shots[0].beats = [];
    const [shot] = (await stage(copy)).shots;
    const track = cameraFor(shot, SIZE);
    return [track(0), track(4)];
  };
  const right = (c: CameraState): Vec3 => cross(c.forward, c.up);
  const went = ([a, b]: [CameraState, CameraState]): Vec3 => sub(b.position, a.position);
  const still = await at("static");
  assert.ok(distance(still[0].position, still[1].position) < 1e-6);
  for (const [move, sign] of [
    ["pan left", -1],
    ["pan right", 1],
  ] as const) {
    const [a, b] = await at(move);
    assert.ok(dot(b.forward, right(a)) * sign > 0.2, move);
  }
  for (const [move, sign] of [
    ["tilt up", 1],
    ["tilt down", -1],
  ] as const) {
    const [a, b] = await at(move);
    assert.ok((b.forward[1] - a.forward[1]) * sign > 0.1, move);
  }
  for (const [move, sign] of [
    ["truck left", -1],
    ["truck right", 1],
    ["orbit left", -1],
    ["orbit right", 1],
  ] as const) {
    const pair = await at(move);
    assert.ok(dot(went(pair), right(pair[0])) * sign > 0.5, move);
  }
  for (const [move, sign] of [
    ["dolly in", 1],
    ["dolly out", -1],
  ] as const) {
    const pair = await at(move);
    assert.ok(dot(went(pair), pair[0].forward) * sign > 0.5, move);
  }
  for (const [move, sign] of [
    ["pedestal up", 1],
    ["pedestal down", -1],
    ["crane up", 1],
    ["crane down", -1],
  ] as const)
    assert.ok(went(await at(move))[1] * sign > 0.4, move);
  for (const [move, sign] of [
    ["zoom in", -1],
    ["zoom out", 1],
  ] as const) {
    const [a, b] = await at(move);
    assert.ok((b.fov - a.fov) * sign > 3, move);
  }
});

test("a hand shakes, harder when told, and the focus goes from the subject to what is behind it", async () => {
  const screenplay = await write("A red car on a road.", { seconds: 4, size: SIZE });
  const track = async (change: Partial<Camera>) => {
    const copy = structuredClone(screenplay);
    copy.shots[0].camera = { framing: "full", angle: "eye level", move: "static", ...change };
    copy.shots[0].beats = [];
    const [shot] = (await stage(copy)).shots;
    return { track: cameraFor(shot, SIZE), shot };
  };
  /** Mean turn from one frame to the next, as a share of the picture's height. */
  const shaken = async (change: Partial<Camera>) => {
    const { track: at } = await track(change);
    let sum = 0;
    for (let i = 1; i < 96; i++) {
      const [a, b] = [at((i - 1) / 24), at(i / 24)];
      sum += Math.acos(Math.min(1, dot(a.forward, b.forward))) / radians(a.fov) / 95;
    }
    return sum;
  };
  assert.equal(await shaken({}), 0);
  const [calm, wild] = [await shaken({ move: "handheld" }), await shaken({ move: "handheld", speed: 3 })];
  assert.ok(calm > 0.0005 && calm < 0.01 && wild > 3 * calm, `${calm} and ${wild}`);

  const { track: pulled, shot } = await track({ focus: "background" });
  const car = shot.entities.find((e) => e.cast === "car");
  assert.ok(car);
  const away = distance(pulled(0).position, car.at(0).position);
  assert.ok(Math.abs(pulled(0).focus - away) < away * 0.3, "begins on the car");
  assert.ok(pulled(4).focus > away * 5, "ends behind it");
  for (let i = 1; i <= 96; i++) assert.ok(pulled(i / 24).focus >= pulled((i - 1) / 24).focus - 1e-9);
});

test("a given path is followed key by key", async () => {
  const screenplay = await write("A cat on a lawn.", { seconds: 2, size: SIZE });
  screenplay.shots[0].camera.path = [
    { at: 0, position: [0, 1, 6], target: [0, 0.3, 0], lens: 50 },
    { at: 2, position: [4, 2, 4], target: [0, 0.3, 0], lens: 50 },
  ];
  const [shot] = (await stage(screenplay)).shots;
  const track = cameraFor(shot, SIZE);
  assert.ok(distance(track(0).position, [0, 1, 6]) < 1e-9);
  assert.ok(distance(track(2).position, [4, 2, 4]) < 1e-9);
  assert.ok(Math.abs(track(1).fov - 22.9) < 1, `${track(1).fov}`);
});
