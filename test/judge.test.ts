/** The judge of pictures, before it judges ours: it must pass what is right and fail what is wrong, on painted pictures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestTerm, textbookTerm } from "../bench/judge/color.ts";
import { type Demand, directions, judge, type Task } from "../bench/judge/rules.ts";
import { type Seen, thingsSeen } from "../bench/judge/seen.ts";
import { contentWords } from "../bench/judge/writer.ts";
import type { Frame, IdEntry } from "../src/engine/types.ts";

const SIDE = 256;

/** A painted thing: a filled box over what was painted before. */
interface Patch {
  kind: string;
  /** Left, top, right, bottom in pixels; far edges are outside. */
  box: [number, number, number, number];
  color: [number, number, number];
}

/** The two passes of a picture of boxes on a gray ground; later boxes hide earlier ones. */
function paint(patches: Patch[]): Seen[] {
  const owner = new Int16Array(SIDE * SIDE).fill(-1);
  patches.forEach(({ box: [left, top, right, bottom] }, index) => {
    for (let y = top; y < bottom; y++) owner.fill(index, y * SIDE + left, y * SIDE + right);
  });
  const id = new Uint8Array(SIDE * SIDE * 4);
  const beauty = new Uint8Array(SIDE * SIDE * 4);
  const entries = new Map<number, IdEntry>();
  owner.forEach((index, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    id.set([0, 0, index + 1, 255], i * 4);
    beauty.set([...(patches[index]?.color ?? [128, 128, 128]), 255], i * 4);
    const kind = patches[index]?.kind ?? "ground";
    const box = { left: x, top: y, right: x, bottom: y };
    const entry = entries.get(index) ?? { color: hex(index + 1), id: `${kind}#${index + 1}`, kind, pixels: 0, box };
    entry.pixels++;
    entry.box = {
      left: Math.min(entry.box.left, x),
      top: Math.min(entry.box.top, y),
      right: Math.max(entry.box.right, x),
      bottom: Math.max(entry.box.bottom, y),
    };
    entries.set(index, entry);
  });
  const frame = (data: Uint8Array): Frame => ({ width: SIDE, height: SIDE, data });
  return thingsSeen({ ...frame(id), ids: [...entries.values()] }, frame(beauty));
}

const hex = (n: number) => `#${n.toString(16).padStart(6, "0")}`;

const RED: [number, number, number] = [200, 30, 35];
const BLUE: [number, number, number] = [40, 80, 190];
const apple = (box: Patch["box"], color = RED): Patch => ({ kind: "apple", box, color });
const mug = (box: Patch["box"], color = BLUE): Patch => ({ kind: "mug", box, color });
const demand = (name: string, count = 1, more: Partial<Demand> = {}): Demand => ({
  name,
  kinds: [name],
  count,
  ...more,
});

function verdict(patches: Patch[], ...demands: Demand[]) {
  return judge(paint(patches), { demands });
}

test("a right picture is right", () => {
  const said = verdict(
    [apple([20, 100, 80, 160]), mug([150, 100, 210, 160])],
    demand("mug", 1, { color: "blue" }),
    demand("apple", 1, { color: "red", position: { direction: "left of", of: 0 } }),
  );
  assert.deepEqual([said.right, said.causes, said.why], [true, [], []]);
});

test("a wrong colour is wrong", () => {
  const green = apple([20, 100, 80, 160], [60, 150, 50]);
  assert.deepEqual(verdict([green], demand("apple", 1, { color: "red" })).causes, ["red looks green"]);
});

test("each of two things must have its own colour", () => {
  const swapped = [apple([20, 100, 80, 160], BLUE), mug([150, 100, 210, 160], RED)];
  const said = verdict(swapped, demand("apple", 1, { color: "red" }), demand("mug", 1, { color: "blue" }));
  assert.deepEqual(said.causes, ["red looks blue", "blue looks red"]);
});

test("a wrong side is wrong, in each direction", () => {
  const left = [20, 100, 80, 160] as Patch["box"];
  const right = [150, 100, 210, 160] as Patch["box"];
  const high = [100, 10, 160, 70] as Patch["box"];
  const low = [100, 180, 160, 240] as Patch["box"];
  for (const [direction, where, other] of [
    ["left of", left, right],
    ["right of", right, left],
    ["above", high, low],
    ["below", low, high],
  ] as const) {
    const asked = [demand("mug"), demand("apple", 1, { position: { direction, of: 0 } })];
    assert.ok(verdict([apple(where), mug(other)], ...asked).right, direction);
    assert.deepEqual(verdict([apple(other), mug(where)], ...asked).causes, [`not ${direction}`]);
  }
});

test("what is hardly beside is not beside", () => {
  const task: Task = { demands: [demand("mug"), demand("apple", 1, { position: { direction: "left of", of: 0 } })] };
  assert.ok(!judge(paint([apple([100, 20, 160, 80]), mug([106, 120, 166, 180])]), task).right);
  // A tenth of the summed widths, 12 pixels, must be passed.
  assert.equal(directions({ box: box(100, 160) }, { box: box(110, 170) }).size, 0);
  assert.ok(directions({ box: box(100, 160) }, { box: box(130, 190) }).has("left of"));
});

test("things that overlap do not lie apart", () => {
  const task = (apart: boolean): Task => ({
    demands: [demand("mug"), demand("apple", 1, { position: { direction: "left of", of: 0 } })],
    apart,
  });
  const seen = paint([mug([100, 100, 180, 180]), apple([60, 105, 140, 175])]);
  assert.ok(judge(seen, task(false)).right);
  assert.ok(!judge(seen, task(true)).right);
});

test("one too few and one too many are wrong", () => {
  const three = [20, 100, 180].map((x) => apple([x, 100, x + 50, 150]));
  const task: Task = { demands: [demand("apple", 3)], fewer: [{ name: "apple", kinds: ["apple"], count: 4 }] };
  assert.ok(judge(paint(three), task).right);
  assert.deepEqual(judge(paint(three.slice(1)), task).causes, ["too few"]);
  assert.deepEqual(judge(paint([...three, apple([100, 10, 150, 60])]), task).causes, ["too many"]);
});

test("a hidden thing is not seen, nor is one out of frame or too small", () => {
  const behind = apple([100, 100, 150, 150]);
  assert.deepEqual(verdict([behind, mug([90, 90, 160, 160])], demand("apple")).causes, ["not seen"]);
  assert.deepEqual(verdict([behind, mug([90, 90, 148, 160])], demand("apple")).causes, ["not seen"]);
  assert.deepEqual(verdict([apple([100, 100, 112, 112])], demand("apple")).causes, ["not seen"]);
  assert.deepEqual(verdict([mug([90, 90, 160, 160])], demand("apple")).causes, ["not seen"]);
  // A long thin thing is readable though it covers little.
  assert.ok(verdict([apple([60, 100, 140, 104])], demand("apple")).right);
});

test("a thing that only resembles what was asked is not it", () => {
  assert.deepEqual(verdict([{ kind: "horse", box: [60, 60, 200, 200], color: RED }], demand("zebra")).causes, [
    "not seen",
  ]);
  const none = { name: "zebra", kinds: [], count: 1 };
  assert.deepEqual(verdict([{ kind: "horse", box: [60, 60, 200, 200], color: RED }], none).causes, ["no asset"]);
});

test("paint in light and shade keeps its name; tyres and panes do not give a car's", () => {
  const body: Patch = { kind: "car", box: [40, 100, 200, 150], color: [170, 25, 28] };
  const tyres: Patch = { kind: "car", box: [40, 100, 200, 120], color: [22, 22, 24] };
  const [lit] = paint([body]).filter(({ kind }) => kind === "car");
  assert.equal(lit.color, "red");
  const merged = paint([body, { ...tyres, kind: "tyre" }]);
  assert.equal(merged.find(({ kind }) => kind === "car")?.color, "red");
  for (const [name, color] of Object.entries({
    red: [200, 35, 30],
    orange: [235, 125, 40],
    yellow: [240, 205, 50],
    green: [70, 150, 60],
    blue: [50, 95, 190],
    purple: [120, 60, 155],
    pink: [240, 150, 180],
    brown: [115, 70, 40],
    black: [30, 30, 32],
    white: [235, 232, 225],
    gray: [130, 132, 135],
  })) {
    assert.equal(nearestTerm(color[0], color[1], color[2]), name);
  }
});

test("the mean by textbook colours is a stricter, second answer that decides nothing", () => {
  const bright = verdict([apple([20, 100, 80, 160], [225, 30, 30])], demand("apple", 1, { color: "red" }));
  assert.deepEqual([bright.right, bright.strict], [true, true]);
  const dark = verdict([apple([20, 100, 80, 160], [140, 30, 30])], demand("apple", 1, { color: "red" }));
  assert.deepEqual([dark.right, dark.strict], [true, false]);
  assert.equal(verdict([apple([20, 100, 80, 160])], demand("apple")).strict, undefined);
  assert.equal(textbookTerm(0, 0, 255), "blue");
  assert.equal(textbookTerm(44, 80, 190), "purple");
  assert.equal(textbookTerm(250, 250, 245), "white");
});

test("content words are the words that are not grammar", () => {
  const words = contentWords("A woman's red hat is on the table").map(({ text }) => text);
  assert.deepEqual(words, ["woman's", "red", "hat", "table"]);
});

function box(left: number, right: number): Seen["box"] {
  return { left, right, top: 100, bottom: 160 };
}
