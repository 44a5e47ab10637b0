/** Mechanics against the closed forms of textbooks: each within one per cent. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Collider, Model } from "../src/catalog/types.ts";
import { axisAngle, IDENTITY, type Quat, rotate, type Vec3 } from "../src/shape/math.ts";
import { MATTER } from "../src/world/matter.ts";
import { oscillation } from "../src/world/oscillate.ts";
import { bake, loadPhysics, type RigidRequest, type RigidTrack } from "../src/world/rigid.ts";

before(loadPhysics);

const G = 9.81;
const flat = (): number => 0;
const deep = (): number => -1000;

const model = (colliders: Collider[]): Model => ({
  parts: [],
  box: { min: [-0.1, -0.1, -0.1], max: [0.1, 0.1, 0.1] },
  anchors: {},
  colliders,
});

type Moves = Partial<NonNullable<RigidRequest["dynamic"]>>;

/** A ball that moves. */
const ball = (id: string, position: Vec3, velocity: Vec3, radius = 0.1, more: Moves = {}): RigidRequest => ({
  id,
  model: model([{ shape: "sphere", at: [0, 0, 0], radius }]),
  position,
  rotation: IDENTITY,
  dynamic: { velocity, spin: [0, 0, 0], density: 1000, restitution: 0, friction: 0.6, from: 0, ...more },
});

/** A box; fixed unless it is said how it moves. */
const box = (id: string, position: Vec3, half: Vec3, moves?: Moves, rotation: Quat = IDENTITY): RigidRequest => ({
  id,
  model: model([{ shape: "box", at: [0, 0, 0], half }]),
  position,
  rotation,
  ...(moves && {
    dynamic: { velocity: [0, 0, 0], spin: [0, 0, 0], density: 600, restitution: 0.1, friction: 0.5, from: 0, ...moves },
  }),
});

const one = (tracks: Map<string, RigidTrack>, id: string): RigidTrack => {
  const track = tracks.get(id);
  assert.ok(track, `${id} has no track`);
  return track;
};

/** Metres a second about t. */
function speed(track: RigidTrack, t: number): Vec3 {
  const [a, b] = [track.at(t - 0.05).position, track.at(t + 0.05).position];
  return [0, 1, 2].map((k) => (b[k] - a[k]) / 0.1) as Vec3;
}

function close(found: number, wanted: number, what: string, share = 0.01): void {
  assert.ok(
    Math.abs(found - wanted) <= share * Math.abs(wanted),
    `${what}: ${found.toFixed(5)}, wanted ${wanted.toFixed(5)} (${((found / wanted - 1) * 100).toFixed(2)} %)`,
  );
}

test("free fall goes by g t squared over two", () => {
  const track = one(bake([ball("ball", [0, 50, 0], [0, 0, 0])], 3, deep, [], 0), "ball");
  for (const t of [0.2, 0.5, 1, 2, 3]) close(50 - track.at(t).position[1], (G * t * t) / 2, `after ${t} s`);
});

test("a projectile's range, height and time are those of its parabola", () => {
  const v: Vec3 = [6, 8, 0];
  const track = one(bake([ball("ball", [0, 10, 0], v)], 2, deep, [], 0), "ball");
  close(track.at(v[1] / G).position[1] - 10, (v[1] * v[1]) / (2 * G), "height");
  const airborne = (2 * v[1]) / G;
  close(track.at(airborne).position[0], v[0] * airborne, "range");
  assert.ok(Math.abs(track.at(airborne).position[1] - 10) < 0.02, "it is back at its height in its time");
});

test("a pendulum's period is that of the elliptic integral, small and large", () => {
  for (const from of [0.1, 0.8, 1.5]) {
    const o = { joint: "arm", kind: "pendulum" as const, axis: [0, 0, 1] as Vec3, length: 0.7, from };
    const crossings: number[] = [];
    for (let t = 0; t < 8; t += 0.001) if (oscillation(o, t) > 0 && oscillation(o, t + 0.001) <= 0) crossings.push(t);
    // The arithmetic-geometric mean gives the whole period at any amplitude.
    let [a, b] = [1, Math.cos(from / 2)];
    for (let i = 0; i < 8; i++) [a, b] = [(a + b) / 2, Math.sqrt(a * b)];
    close(crossings[1] - crossings[0], (2 * Math.PI * Math.sqrt(0.7 / G)) / a, `from ${from} rad`);
  }
});

test("a spring swings with the period of its load", () => {
  const o = { joint: "load", kind: "spring" as const, axis: [0, 1, 0] as Vec3, length: 0.25, from: -0.1 };
  const crossings: number[] = [];
  for (let t = 0; t < 8; t += 0.001) if (oscillation(o, t) < 0 && oscillation(o, t + 0.001) >= 0) crossings.push(t);
  close(crossings[1] - crossings[0], 2 * Math.PI * Math.sqrt(0.25 / G), "period");
});

test("central impacts keep momentum and part by restitution: elastic, inelastic and between", () => {
  for (const restitution of [1, 0.5, 0])
    for (const heavy of [1000, 3000]) {
      const tracks = bake(
        [
          ball("one", [-1, 200, 0], [4, 0, 0], 0.1, { restitution, friction: 0, density: heavy }),
          ball("two", [0, 200, 0], [0, 0, 0], 0.1, { restitution, friction: 0 }),
        ],
        1,
        deep,
        [],
        0,
      );
      const k = heavy / 1000;
      const u1 = (4 * (k - restitution)) / (k + 1);
      const u2 = (4 * k * (1 + restitution)) / (k + 1);
      const [v1, v2] = [speed(one(tracks, "one"), 0.7)[0], speed(one(tracks, "two"), 0.7)[0]];
      const name = `restitution ${restitution}, ${k} to 1`;
      close(k * v1 + v2, 4 * k, `momentum at ${name}`);
      assert.ok(Math.abs(v1 - u1) < 0.04 && Math.abs(v2 - u2) < 0.04, `${name}: ${v1}, ${v2} for ${u1}, ${u2}`);
    }
});

test("a ball rolls down a slope at five sevenths of g times its sine; what slides by its friction", () => {
  for (const degrees of [10, 20, 30]) {
    const a = (degrees * Math.PI) / 180;
    const turn = axisAngle([0, 0, 1], -a);
    const slope = box("slope", [0, 0, 0], [10, 0.5, 2], undefined, turn);
    const along = rotate(turn, [1, 0, 0]);
    const up = rotate(turn, [-8, 0.6, 0]);
    const tracks = bake([slope, ball("ball", up, [0, 0, 0], 0.1)], 2, deep, [], 0);
    const path = (t: number): number => {
      const p = one(tracks, "ball").at(t).position;
      return (p[0] - up[0]) * along[0] + (p[1] - up[1]) * along[1];
    };
    close((path(1.8) - 2 * path(1) + path(0.2)) / 0.64, (5 / 7) * G * Math.sin(a), `rolling at ${degrees} degrees`);
    const crate = bake([slope, box("crate", up, [0.1, 0.1, 0.1], { friction: 0 }, turn)], 2, deep, [], 0);
    const slid = (t: number): number => {
      const p = one(crate, "crate").at(t).position;
      return (p[0] - up[0]) * along[0] + (p[1] - up[1]) * along[1];
    };
    // Friction of a pair is the mean of both; a fixed thing has 0.6.
    const mu = 0.3;
    const wanted = G * (Math.sin(a) - mu * Math.cos(a));
    if (wanted <= 0) assert.ok(slid(2) < 0.005, `it stays at ${degrees} degrees, and went ${slid(2)} m`);
    else close((slid(1.8) - 2 * slid(1) + slid(0.2)) / 0.64, wanted, `sliding at ${degrees} degrees`);
  }
});

test("what is light falls no faster than its terminal speed, and gets there by the hyperbolic tangent", () => {
  const track = one(bake([ball("leaf", [0, 100, 0], [0, 0, 0], 0.1, { terminal: 2 })], 4, deep, [], 0), "leaf");
  close(-speed(track, 3)[1], 2, "terminal speed");
  close(-speed(track, 0.15)[1], 2 * Math.tanh((G * 0.15) / 2), "speed after 0.15 s", 0.02);
});

test("a ball bounces to the square of its restitution, whatever it is made of", () => {
  for (const [name, { restitution }] of Object.entries(MATTER)) {
    if (restitution < 0.3) continue;
    const track = one(bake([ball("ball", [0, 1.1, 0], [0, 0, 0], 0.1, { restitution })], 2, flat, [], 0), "ball");
    const hit = Math.sqrt(2 / G);
    let top = 0;
    const rise = (restitution * G * hit) / G;
    for (let t = hit + 0.05; t < hit + 2 * rise - 0.02; t += 0.004) top = Math.max(top, track.at(t).position[1] - 0.1);
    const wanted = restitution * restitution;
    // Tracks keep sixty places a second, so that the least bounces lose a millimetre of their tops.
    assert.ok(Math.abs(top - wanted) < Math.max(0.0015, 0.01 * wanted), `${name}: ${top} for ${wanted}`);
  }
});

test("energy never grows in a minute: balls in a closed box, a stack, a swinging pendulum", () => {
  const walls = [
    { min: [-1.2, -0.5, -1.2] as Vec3, max: [-1, 1, 1.2] as Vec3 },
    { min: [1, -0.5, -1.2] as Vec3, max: [1.2, 1, 1.2] as Vec3 },
    { min: [-1.2, -0.5, -1.2] as Vec3, max: [1.2, 1, -1] as Vec3 },
    { min: [-1.2, -0.5, 1] as Vec3, max: [1.2, 1, 1.2] as Vec3 },
  ];
  const balls = Array.from({ length: 9 }, (_, i) =>
    ball(
      `b${i}`,
      [(i % 3) * 0.4 - 0.4, 0.05, Math.floor(i / 3) * 0.4 - 0.4],
      [i === 4 ? 3 : 0, 0, i === 4 ? 1.7 : 0],
      0.05,
      {
        restitution: 0.95,
        friction: 0.2,
      },
    ),
  );
  const tracks = bake(balls, 60, flat, walls, 0);
  const energy = (t: number): number =>
    balls.reduce((s, b) => {
      const track = one(tracks, b.id);
      const [p, q] = [track.at(t - 0.05).position, track.at(t + 0.05).position];
      const v2 = [0, 1, 2].reduce((sum, k) => sum + ((q[k] - p[k]) / 0.1) ** 2, 0);
      return s + v2 / 2 + G * (track.at(t).position[1] - 0.05);
    }, 0);
  const first = (3 * 3 + 1.7 * 1.7) / 2;
  for (let t = 0.5; t < 60; t += 0.5) assert.ok(energy(t) <= first * 1.01, `at ${t} s ${energy(t)} of ${first}`);

  const stack = Array.from({ length: 6 }, (_, i) => box(`s${i}`, [0, 0.05 + i * 0.1, 0], [0.05, 0.05, 0.05], {}));
  const stood = bake(stack, 60, flat, [], 0);
  for (const [i, { id }] of stack.entries())
    for (const t of [1, 10, 30, 59]) {
      const p = one(stood, id).at(t).position;
      assert.ok(Math.hypot(p[0], p[1] - 0.05 - i * 0.1, p[2]) < 0.01, `block ${i} has left the stack at ${t} s: ${p}`);
    }

  let most = Infinity;
  const o = { joint: "arm", kind: "pendulum" as const, axis: [0, 0, 1] as Vec3, length: 1, from: 1 };
  for (let n = 0; n < 29; n++) {
    let high = 0;
    for (let t = n * 2; t < n * 2 + 2.2; t += 0.01) high = Math.max(high, Math.abs(oscillation(o, t)));
    assert.ok(high <= most + 1e-9, "its swings grow");
    most = high;
  }
});

test("nothing passes through a wall, a floor or a box at 50 metres a second", () => {
  for (const radius of [0.01, 0.04, 0.1]) {
    const wall = { min: [2, -1, -2] as Vec3, max: [2.05, 4, 2] as Vec3 };
    const shots = [
      ball("wall", [0, 1, 0], [50, 0, 0], radius),
      ball("floor", [0, 1, 1], [-35, -35, 0], radius),
      ball("plate", [0, 3, -1], [0, 50, 0], radius),
    ];
    const plate = box("plate-above", [0, 4, -1], [1, 0.01, 1]);
    const tracks = bake([...shots, plate], 1, flat, [wall], 0);
    for (let t = 0; t < 1; t += 0.01) {
      assert.ok(one(tracks, "wall").at(t).position[0] < 2.02, `a ball of ${radius} m passes the wall`);
      assert.ok(one(tracks, "floor").at(t).position[1] > 0, `a ball of ${radius} m passes the floor`);
      assert.ok(one(tracks, "plate").at(t).position[1] < 4, `a ball of ${radius} m passes the plate`);
    }
  }
});
