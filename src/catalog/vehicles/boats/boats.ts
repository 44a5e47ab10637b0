/** Boats over one kernel of hulls: rowing boat, canoe, motor boat, sailing boat, ship. */
import { axisAngle, clamp, lerp, type Vec3, yaw } from "../../../shape/math.ts";
import type { Mesh } from "../../../shape/mesh.ts";
import { cylinder, taperedTube, tube } from "../../../shape/primitives.ts";
import { noise3 } from "../../../shape/random.ts";
import type { Joint } from "../../../shape/skeleton.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import { Assembly } from "../../things/kit/assembly.ts";
import { type Build, define, type Spec } from "../../things/kit/define.ts";
import { blend, FINISH, shade, tone } from "../../things/kit/finish.ts";
import { bothSides, wheelGrip } from "../../things/kit/ride.ts";
import { bands, placed, roundedBox, sheet, torus } from "../../things/kit/shapes.ts";
import type { Anchor, Asset, Collider, Hold, Mechanism, Model, Perch } from "../../types.ts";
import { type Hull, type HullShape, hullOf, level, lining, strake, transomBoard } from "./hull.ts";

const VARNISH: Surface = { kind: "wood", roughness: 0.34, scale: 0.05, color2: [0.8, 0.73, 0.68] };

/** Oiled wood with a little life from piece to piece. */
const grain =
  (hex: string, seed: number): ((p: Vec3) => Color) =>
  (p) =>
    shade(tone(hex), 0.92 + 0.16 * noise3(p[0] * 2.1 + seed, p[1] * 3 + seed, p[2] * 0.9));

function hullCollider(hull: Hull): Collider {
  const points: number[] = [];
  for (const s of [0, 0.4, 0.75, 1])
    for (let i = 0; i <= 6; i++)
      for (const sign of [-1, 1]) {
        const p = hull.at(s, i / 6);
        points.push(p[0] * sign, p[1], p[2]);
      }
  return { shape: "hull", points: Float32Array.from(points) };
}

/** The hull's outside in planks, each a piece of wood of its own, or painted. */
function planking(kit: Assembly, hull: Hull, b: Build, planks: number, paintHull: boolean): void {
  const columns = b.lod.steps(30, 12);
  const rows = b.lod.steps(4, 1);
  const color = b.color("color");
  for (let i = 0; i < planks; i++) {
    const [from, to] = [i / planks, (i + 1) / planks];
    const mesh = strake(hull, from, to, columns, planks > 1 ? rows : b.lod.steps(12, 5), planks > 1 ? 0.012 : 0);
    const band = i === planks - 1 && planks > 1;
    const uv = mesh.uvs as Float32Array;
    // Each plank lies in the shade of the one above at its upper edge, and its lower edge is worn dark.
    const lapped = (v: number) =>
      planks > 1
        ? 1 - 0.42 * Math.max(0, 1 - uv[v * 2 + 1] / 0.28) ** 2 - 0.2 * Math.max(0, (uv[v * 2 + 1] - 0.8) / 0.2)
        : 1;
    if (paintHull)
      kit.add(mesh, { kind: "lacquer", roughness: 0.4 }, (p, _n, v) =>
        shade(band ? tone("#f1eadb") : color, lapped(v) * (0.94 + 0.1 * noise3(p[0] * 3, p[1] * 3, p[2] * 2))),
      );
    else {
      const wood = grain(band ? "#8a4f28" : ["#b5763c", "#bd7f45", "#a96a34", "#b97b40"][i % 4], i * 3.1);
      kit.add(mesh, VARNISH, (p, _n, v) => shade(wood(p), lapped(v)));
    }
  }
}

/** A smooth hull painted in bands between heights. */
function paintBands(kit: Assembly, hull: Hull, b: Build, surface: Surface, heights: number[], colors: Color[]): void {
  const skin = strake(hull, 0, 1, b.lod.steps(40, 14), b.lod.steps(14, 6), 0);
  bands(skin, heights).forEach((m, i) => {
    if (m.indices.length) kit.add(m, surface, colors[i]);
  });
}

/** A rail along the gunwale on both sides. */
function rails(
  kit: Assembly,
  hull: Hull,
  b: Build,
  width: number,
  height: number,
  tint: Color | ((p: Vec3) => Color),
  surface: Surface,
): void {
  for (const sign of [-1, 1]) {
    const points = Array.from({ length: 15 }, (_, i): Vec3 => {
      const p = hull.gunwale(i / 14, 0.004);
      return [p[0] * sign, p[1] + height * 0.3, p[2]];
    });
    kit.add(
      tube(points, () => width, { segments: b.lod.steps(30, 12), sides: b.lod.steps(8, 4), thickness: () => height }),
      surface,
      tint,
    );
  }
}

/** Keel, stem and stern post. */
function keelAndStem(
  kit: Assembly,
  hull: Hull,
  b: Build,
  half: number,
  tint: Color | ((p: Vec3) => Color),
  surface: Surface,
): void {
  const along = Array.from({ length: 12 }, (_, i): Vec3 => {
    const p = hull.at(0, i / 11);
    return [0, p[1] - half * 0.4, p[2]];
  });
  const stem = [0.15, 0.4, 0.7, 1, 1.06].map((s): Vec3 => {
    const p = hull.at(Math.min(1, s), 1);
    return [0, p[1] + Math.max(0, s - 1) * 0.9, p[2] + half * 0.4];
  });
  kit.add(
    tube([...along, ...stem], () => half, {
      segments: b.lod.steps(34, 14),
      sides: b.lod.steps(8, 4),
      up: () => [1, 0, 0],
      caps: true,
    }),
    surface,
    tint,
  );
}

function oar(b: Build, length: number): Mesh[] {
  const shaft = taperedTube(
    [
      [0, 0, -length / 2],
      [0, 0, -length * 0.36],
      [0, 0, length * 0.2],
      [0, 0, length * 0.32],
    ],
    [0.017, 0.021, 0.022, 0.017],
    { segments: b.lod.steps(8, 3), sides: b.lod.steps(10, 5), caps: true },
  );
  const blade = taperedTube(
    [
      [0, 0, length * 0.27],
      [0, 0, length * 0.34],
      [0, 0, length * 0.42],
      [0, 0, length * 0.5],
    ],
    [0.018, 0.05, 0.072, 0.062],
    { segments: b.lod.steps(10, 4), sides: b.lod.steps(10, 6), thickness: () => 0.011, caps: true },
  );
  const handle = taperedTube(
    [
      [0, 0, -length / 2 - 0.002],
      [0, 0, -length / 2 + 0.13],
    ],
    [0.0185, 0.0185],
    { segments: 1, sides: b.lod.steps(10, 5), caps: true },
  );
  return [shaft, blade, handle];
}

function thwart(kit: Assembly, hull: Hull, z: number, y: number, depth: number, seed: number, tint = "#c08a50"): void {
  const half = Math.min(hull.halfWidth(y, z - depth / 2), hull.halfWidth(y, z + depth / 2)) - 0.012;
  kit.add(roundedBox([0, y, z], [half * 2, 0.032, depth], 0.01, 1), VARNISH, grain(tint, seed));
}

const ROWING: HullShape = {
  length: 3.7,
  beam: 1.36,
  draught: 0.14,
  freeboard: 0.34,
  sheer: { bow: 0.26, stern: 0.1 },
  transom: 0.62,
  widest: 0.44,
  rake: { bow: 0.42, stern: 0 },
  section: 0.95,
};

/** Where locks are along the hull, the rower's thwart, and lengths of oars and half a paddle, metres. */
const LOCK = 0.47;
const ROWER = 0.3;
const OAR = 2.3;
const PADDLE = 0.75;
/** Where the paddle of perch `i` lies while nobody has it. */
const paddleAt = (i: number, seatY: number): Vec3 => [0.03, seatY + 0.03, i ? 0.75 : -0.7];

function buildRowingBoat(b: Build, shape: HullShape, canoe: boolean): Model {
  const hull = hullOf(shape);
  const { lod } = b;
  const kit = new Assembly("boat");
  const painted = b.given("color") && !canoe ? true : b.given("color");
  planking(kit, hull, b, lod.from(90) ? (canoe ? 5 : 6) : 3, painted);
  kit.add(lining(hull, 0.02, 1, lod.steps(26, 10), lod.steps(8, 3), 0.022), VARNISH, grain("#c08c54", 8));
  if (shape.transom > 0.05) kit.add(transomBoard(hull, lod.steps(10, 4), 0.03), VARNISH, grain("#9a5f30", 4));
  rails(kit, hull, b, 0.026, 0.018, grain("#7d4a26", 2), VARNISH);
  keelAndStem(kit, hull, b, 0.026, grain("#7a4825", 1), VARNISH);
  // The floor lies over the water line, so that water never shows inside.
  const floorY = 0.075;
  const boards = lod.from(160) ? 5 : 1;
  const floor = level(hull, () => floorY, 0.005, 0.88, lod.steps(24, 8), 0);
  kit.add(floor, FINISH.matte, tone("#5d3a20"));
  if (boards > 1)
    for (let i = 0; i < boards; i++) {
      const x = (i - (boards - 1) / 2) * 0.15;
      const reach = 1 - Math.abs(x) * 0.9;
      kit.add(
        roundedBox([x, floorY + 0.014, -0.12], [0.135, 0.022, shape.length * 0.6 * reach], 0.005, 1),
        VARNISH,
        grain(i % 2 ? "#b98550" : "#c4925b", i * 5),
      );
    }
  if (lod.from(110)) {
    const ribs = canoe ? 12 : 10;
    for (let i = 0; i < ribs; i++) {
      const t = lerp(0.07, 0.9, i / (ribs - 1));
      const line = [-1, -0.85, -0.68, -0.52, -0.38, 0.38, 0.52, 0.68, 0.85, 1].map((s): Vec3 => {
        const p = hull.at(Math.abs(s), t, -0.034);
        return [Math.max(0.01, p[0]) * Math.sign(s), Math.max(floorY - 0.02, p[1]), p[2]];
      });
      kit.add(
        tube(line, () => 0.016, { straight: true, segments: 9, sides: 4, thickness: () => 0.011, up: () => [0, 0, 1] }),
        FINISH.satin,
        grain("#a5713e", i),
      );
    }
  }
  const seatY = canoe ? 0.26 : 0.245;
  const seats = canoe ? [-1.25, 1.15] : [-1.32, ROWER, 1.12];
  seats.forEach((z, i) => thwart(kit, hull, z, seatY, i === 0 && !canoe ? 0.4 : 0.25, i * 7));
  // A small deck in the bow.
  const deck = level(hull, (t) => hull.gunwale(t)[1] - 0.012, 0.88, 0.985, lod.steps(6, 3), 0.006);
  kit.add(deck, VARNISH, grain("#8f5a2e", 3));
  if (lod.from(70)) {
    if (!canoe)
      for (const s of [-1, 1]) {
        const [shaft, blade, handle] = oar(b, 2.3);
        const at: Vec3 = [s * 0.27, seatY + 0.06, 0.02];
        const own = { joint: s > 0 ? "oarL" : "oarR" };
        kit.add(placed(shaft, at), VARNISH, grain("#d0a063", s), own);
        kit.add(placed(blade, at), FINISH.satin, grain("#c99a5e", s + 3), own);
        kit.add(placed(handle, at), FINISH.satin, tone("#3c2a1c"), own);
        // Rowlocks.
        const g = hull.gunwale(LOCK);
        const ring = placed(
          torus([0, 0, 0], 0.028, 0.006, lod.steps(14, 6), lod.steps(6, 4)),
          [s * g[0], g[1] + 0.055, g[2]],
          axisAngle([1, 0, 0], Math.PI / 2),
        );
        kit.add(ring, FINISH.brushed, tone("#8c8578"));
        kit.add(
          cylinder([s * g[0], g[1] + 0.005, g[2]], 0.03, 0.009, 0.008, lod.steps(8, 5)),
          FINISH.brushed,
          tone("#8c8578"),
        );
      }
    else {
      for (const i of [0, 1])
        for (const m of oar(b, 2 * PADDLE))
          kit.add(placed(m, paddleAt(i, seatY), yaw(Math.PI / 2)), FINISH.satin, grain("#d0a063", 1 + i), {
            joint: `paddle${i}`,
          });
    }
    // Rope: from a ring in the bow to a loose coil on the floor.
    const bow = hull.gunwale(0.93);
    const rope = tone("#cdb68a");
    const coil = Array.from({ length: 44 }, (_, i): Vec3 => {
      const a = i * 0.52;
      const r = 0.13 - 0.0012 * i + 0.012 * Math.sin(i * 1.7);
      return [
        Math.cos(a) * r,
        floorY + 0.035 + i * 0.0011 + 0.006 * Math.sin(i * 2.3),
        shape.length * 0.31 + Math.sin(a) * r,
      ];
    });
    kit.add(
      tube(
        [
          [0, bow[1] + 0.005, bow[2] - 0.03],
          [0.03, bow[1] - 0.06, bow[2] - 0.22],
          [0.08, floorY + 0.12, shape.length * 0.33 + 0.12],
          ...coil.reverse(),
        ],
        () => 0.0095,
        { segments: lod.steps(110, 30), sides: lod.steps(6, 4), caps: true },
      ),
      FINISH.matte,
      (p) => shade(rope, 0.85 + 0.3 * noise3(p[0] * 90, p[1] * 90, p[2] * 90)),
    );
  }
  const anchors: Record<string, Anchor> = {
    seat: { at: [0, seatY + 0.016, seats[1]], forward: [0, 0, canoe ? 1 : -1], extent: [0.8, 0.25] },
    passenger: { at: [0, seatY + 0.016, seats[0]], forward: [0, 0, 1], extent: [0.7, 0.35] },
    floor: { at: [0, floorY + 0.025, 0.05], extent: [0.6, 1.2] },
    bow: { at: hull.gunwale(1), forward: [0, 0, 1] },
  };
  const lock = hull.gunwale(LOCK);
  const joints: Joint[] = [{ name: "hull", parent: -1, at: [0, 0, 0] }];
  const mechanisms: Mechanism[] = [];
  const perches: Perch[] = [];
  if (canoe)
    seats.forEach((z, i) => {
      joints.push({ name: `paddle${i}`, parent: 0, at: paddleAt(i, seatY) });
      // Two paddle on opposite sides.
      const side = i ? -1 : 1;
      mechanisms.push({
        works: "paddle",
        joint: `paddle${i}`,
        by: i,
        middle: [side * 0.16, seatY + 0.32, z + 0.32],
        half: PADDLE,
        blades: 1,
        side,
      });
      const at = (x: number): Vec3 => [paddleAt(i, seatY)[0] + x, paddleAt(i, seatY)[1], paddleAt(i, seatY)[2]];
      const low: Hold = { at: at(0.1), joint: `paddle${i}`, thumb: [-1, 0, 0] };
      const high: Hold = { at: at(-0.56), joint: `paddle${i}`, thumb: [-1, 0, 0] };
      perches.push({
        pose: "floor",
        at: [0, seatY + 0.016, z],
        lean: 0.1,
        hands: side > 0 ? { L: low, R: high } : { L: high, R: low },
        feet: bothSides({ at: [0.13, floorY + 0.1, z + 0.78] }),
      });
    });
  else {
    for (const s of [1, -1]) {
      const joint = s > 0 ? "oarL" : "oarR";
      joints.push({ name: joint, parent: 0, at: [s * 0.27, seatY + 0.06, 0.02] });
      mechanisms.push({
        works: "oar",
        joint,
        by: 0,
        lock: [s * lock[0], lock[1] + 0.06, lock[2]],
        inboard: 0.56,
        reach: OAR / 2,
      });
    }
    // Who rows looks back: the oar on the boat's left is in the right hand.
    const handle = (s: number): Hold => ({
      at: [s * 0.27, seatY + 0.06, 0.02 - OAR / 2 + 0.06],
      joint: s > 0 ? "oarL" : "oarR",
      thumb: [0, 0, -1],
    });
    const aft = bothSides({ at: [0.12, floorY + 0.12, ROWER - 0.72] });
    perches.push(
      {
        pose: "floor",
        at: [0, seatY + 0.016, ROWER],
        turn: Math.PI,
        hands: { L: handle(-1), R: handle(1) },
        feet: { L: aft.R, R: aft.L },
      },
      { pose: "chair", at: [0, seatY + 0.016, -1.3], feet: bothSides({ at: [0.13, floorY + 0.03, -0.9] }) },
      { pose: "chair", at: [0, seatY + 0.016, 1.12], feet: bothSides({ at: [0.11, floorY + 0.03, 1.5] }) },
    );
  }
  return kit.model({
    anchors,
    ride: { perches, mechanisms, speed: 1.6 },
    skeleton: { joints },
    colliders: [hullCollider(hull)],
    draught: shape.draught,
    occlusion: { cells: 44, ground: 0 },
  });
}

const YACHT: HullShape = {
  length: 8,
  beam: 2.5,
  draught: 0.5,
  freeboard: 0.75,
  sheer: { bow: 0.4, stern: 0.08 },
  transom: 0.66,
  widest: 0.42,
  rake: { bow: 1.3, stern: 0 },
  section: 1.05,
};

/** A sail: luff along the mast, leech free, bellied to leeward by `belly` metres. */
function sail(tack: Vec3, head: Vec3, clew: Vec3, belly: number, b: Build, roach = 0): Mesh {
  return sheet(
    b.lod.steps(14, 5),
    b.lod.steps(20, 6),
    (u, v) => {
      // v from foot to head, u from luff to leech; a sail narrows upwards.
      const luff = [0, 1, 2].map((k) => lerp(tack[k], head[k], v)) as Vec3;
      const leech = [0, 1, 2].map((k) => lerp(clew[k], head[k], v)) as Vec3;
      const curve =
        belly * Math.sin(Math.PI * clamp(u) ** 0.75) * Math.sin(Math.PI * clamp(v * 0.9 + 0.08)) * (1 - v * 0.35);
      const out = roach * Math.sin(Math.PI * v) * u;
      const d = [leech[0] - luff[0], leech[1] - luff[1], leech[2] - luff[2]];
      const l = Math.hypot(d[0], d[1], d[2]) || 1;
      return [
        luff[0] + d[0] * u + curve + (d[0] / l) * out,
        luff[1] + d[1] * u + (d[1] / l) * out,
        luff[2] + d[2] * u + (d[2] / l) * out,
      ];
    },
    0.012,
  );
}

function buildSailboat(b: Build): Model {
  const hull = hullOf(YACHT);
  const { lod } = b;
  const kit = new Assembly("sailboat");
  const color = b.color("color");
  const gloss: Surface = { kind: "lacquer", roughness: 0.3 };
  paintBands(kit, hull, b, gloss, [0.06, 0.15], [tone("#7d2a24"), tone("#f4efe4"), color]);
  kit.add(transomBoard(hull, lod.steps(8, 4), 0.04), gloss, (p) => (p[1] < 0.06 ? tone("#7d2a24") : color));
  rails(kit, hull, b, 0.05, 0.035, grain("#8a5630", 1), VARNISH);
  const deckAt = (t: number) => hull.gunwale(t)[1] - 0.05;
  kit.add(
    level(hull, deckAt, 0.0, 0.985, lod.steps(30, 10), 0.01),
    { kind: "wood", roughness: 0.55, scale: 0.09 },
    grain("#c79a66", 2),
  );
  // Cabin, cockpit coaming, mast, boom, keel and rudder.
  const cabinY = deckAt(0.55);
  kit.add(roundedBox([0, cabinY + 0.2, 0.55], [1.35, 0.46, 2.3], 0.14, lod.steps(3, 1)), gloss, tone("#f3efe6"));
  if (lod.from(90))
    for (const s of [-1, 1])
      for (const z of [0, 0.6, 1.2])
        kit.add(roundedBox([s * 0.675, cabinY + 0.26, z], [0.03, 0.15, 0.36], 0.05, 1), FINISH.glossy, tone("#18222c"));
  const well = deckAt(0.22);
  kit.add(roundedBox([0, well - 0.02, -1.95], [1.2, 0.1, 1.7], 0.03, 1), FINISH.matte, tone("#6e4a2c"));
  for (const s of [-1, 1])
    kit.add(roundedBox([s * 0.62, well + 0.12, -1.95], [0.09, 0.26, 1.8], 0.035, 1), VARNISH, grain("#8f5c33", s));
  const mastZ = 0.9;
  const mastTop = 9.6;
  kit.add(
    taperedTube(
      [
        [0, deckAt(0.6) - 0.1, mastZ],
        [0, 4, mastZ],
        [0, mastTop, mastZ - 0.06],
      ],
      [0.065, 0.06, 0.035],
      { segments: lod.steps(8, 3), sides: lod.steps(10, 5), caps: true },
    ),
    FINISH.brushed,
    tone("#d8dadb"),
  );
  const boomY = cabinY + 0.95;
  const clew: Vec3 = [0.5, boomY, mastZ - 3.35];
  kit.add(
    tube([[0, boomY, mastZ - 0.05], clew], () => 0.045, { segments: 1, sides: lod.steps(10, 5), caps: true }),
    FINISH.brushed,
    tone("#d8dadb"),
  );
  const canvas: Surface = { kind: "cloth", roughness: 0.85 };
  const seams = (p: Vec3): Color => shade(tone("#f6f1e6"), 1 - 0.05 * (Math.sin(p[1] * 5.2) > 0.93 ? 1 : 0));
  kit.add(
    sail(
      [0.02, boomY + 0.1, mastZ - 0.09],
      [0, mastTop - 0.25, mastZ - 0.12],
      [clew[0], clew[1] + 0.1, clew[2] + 0.1],
      0.42,
      b,
      0.3,
    ),
    canvas,
    seams,
    { name: "main sail", open: true },
  );
  const bow = hull.gunwale(0.97);
  kit.add(
    sail(
      [0.02, bow[1] + 0.15, bow[2] - 0.1],
      [0, mastTop * 0.86, mastZ + 0.12],
      [0.62, cabinY + 0.75, mastZ + 0.35],
      0.36,
      b,
    ),
    canvas,
    b.given("color") ? (p) => blend(seams(p), color, 0.25) : seams,
    { name: "jib", open: true },
  );
  if (lod.from(90)) {
    const wire = (a: Vec3, c: Vec3) =>
      kit.add(
        tube([a, c], () => 0.011, { segments: 1, sides: 4 }),
        FINISH.brushed,
        tone("#8d9296"),
      );
    wire([0, mastTop * 0.87, mastZ + 0.05], [0, bow[1] + 0.05, bow[2]]);
    wire([0, mastTop - 0.05, mastZ - 0.08], [0, hull.gunwale(0)[1], -YACHT.length / 2 + 0.05]);
    for (const s of [-1, 1]) {
      const g = hull.gunwale(0.56);
      wire([0, mastTop * 0.87, mastZ], [s * g[0], g[1], g[2]]);
    }
    kit.add(
      tube(
        [
          [0.2, well + 0.42, -1.85],
          [0.1, well + 0.36, -3.1],
          [0, well + 0.2, -3.7],
        ],
        () => 0.024,
        { segments: 4, sides: 6, caps: true },
      ),
      VARNISH,
      grain("#9a6436", 1),
    );
    for (const s of [-1, 1])
      for (let i = 0; i < 7; i++) {
        const g = hull.gunwale(lerp(0.08, 0.9, i / 6));
        const h = hull.gunwale(lerp(0.08, 0.9, (i + 1) / 6));
        kit.add(cylinder([s * (g[0] - 0.05), g[1], g[2]], 0.5, 0.012, 0.01, 5), FINISH.brushed, tone("#c9cccf"));
        if (i < 6) wire([s * (g[0] - 0.05), g[1] + 0.48, g[2]], [s * (h[0] - 0.05), h[1] + 0.48, h[2]]);
      }
  }
  kit.add(roundedBox([0, -YACHT.draught - 0.45, 0.1], [0.12, 1.1, 1.3], 0.05, 1), FINISH.satin, tone("#4b2a26"));
  kit.add(roundedBox([0, -0.25, -YACHT.length / 2 - 0.08], [0.07, 1.2, 0.36], 0.03, 1), FINISH.satin, tone("#4b2a26"));
  const bench = (s: number, z: number, turn: number): Perch => ({
    pose: "chair",
    at: [s * 0.62, well + 0.25, z],
    turn,
    feet: {
      L: { at: [s * 0.2, well + 0.05, z + (s > 0 ? 0.1 : -0.1)] },
      R: { at: [s * 0.2, well + 0.05, z + (s > 0 ? -0.12 : 0.12)] },
    },
  });
  return kit.model({
    ride: {
      speed: 2.4,
      perches: [
        { ...bench(1, -2.15, -1.35), hands: { L: { at: [0.2, well + 0.44, -1.9], palm: [0, -1, 0] } } },
        bench(-1, -1.5, 1.35),
        bench(1, -1.3, -1.35),
        bench(-1, -2.3, 1.35),
      ],
    },
    anchors: {
      seat: { at: [0.5, well + 0.26, -2], forward: [-1, 0, 0.4] },
      deck: { at: [0, deckAt(0.85), 2.6], extent: [0.8, 0.8] },
      bow: { at: bow, forward: [0, 0, 1] },
    },
    colliders: [hullCollider(hull)],
    draught: YACHT.draught,
    occlusion: { cells: 44, ground: 0 },
  });
}

const SPEEDBOAT: HullShape = {
  length: 5.6,
  beam: 2.1,
  draught: 0.32,
  freeboard: 0.62,
  sheer: { bow: 0.22, stern: 0 },
  transom: 0.84,
  widest: 0.36,
  rake: { bow: 1.1, stern: 0 },
  section: 0.9,
};

/** The middle of the motor boat's wheel. */
const HELM: Vec3 = [0.45, 0.8, -0.02];

function buildMotorboat(b: Build): Model {
  const hull = hullOf(SPEEDBOAT);
  const { lod } = b;
  const kit = new Assembly("motorboat");
  const color = b.color("color");
  const gloss: Surface = { kind: "lacquer", roughness: 0.28 };
  paintBands(kit, hull, b, gloss, [0.33, 0.39], [tone("#f4f1ea"), tone("#d9b36c"), color]);
  kit.add(transomBoard(hull, lod.steps(8, 4), 0.06), gloss, tone("#f4f1ea"));
  kit.add(lining(hull, 0.35, 1, lod.steps(28, 10), lod.steps(6, 3), 0.05), FINISH.satin, tone("#e9e4d8"));
  rails(kit, hull, b, 0.05, 0.03, tone("#d8dadc"), FINISH.metal);
  kit.add(
    level(hull, () => 0.16, 0.02, 0.72, lod.steps(16, 6), 0),
    { kind: "wood", roughness: 0.5, scale: 0.08 },
    grain("#b98a56", 2),
  );
  kit.add(
    level(hull, (t) => hull.gunwale(t)[1] - 0.01, 0.56, 0.985, lod.steps(14, 6), 0.02),
    { kind: "wood", roughness: 0.4, scale: 0.08 },
    grain("#a5683a", 5),
  );
  for (const z of [-1.6, -0.6])
    for (const s of z < -1 ? [0] : [-1, 1]) {
      kit.add(roundedBox([s * 0.45, 0.34, z], [z < -1 ? 1.5 : 0.6, 0.2, 0.55], 0.08, 2), FINISH.satin, tone("#efe3cf"));
      kit.add(
        roundedBox([s * 0.45, 0.62, z - 0.28], [z < -1 ? 1.5 : 0.6, 0.5, 0.16], 0.07, 2),
        FINISH.satin,
        tone("#efe3cf"),
      );
    }
  const glassZ = 0.36;
  const glass = sheet(
    lod.steps(16, 6),
    2,
    (u, v) => {
      const a = (u - 0.5) * 1.9;
      const g = hull.gunwale(0.56);
      return [Math.sin(a) * (g[0] - 0.06) * 1.02, g[1] + 0.42 * v, glassZ + Math.cos(a) * 0.42 - 0.34 * v];
    },
    0.014,
  );
  kit.add(glass, { kind: "glass", roughness: 0.05, opacity: 0.3 }, tone("#2a3a44"));
  kit.add(roundedBox([0, 0.5, 0.42], [1.5, 0.36, 0.3], 0.08, 2), FINISH.satin, tone("#6f4426"));
  kit.add(
    placed(torus([0, 0, 0], 0.17, 0.016, lod.steps(20, 8), lod.steps(6, 4)), HELM, axisAngle([1, 0, 0], -1)),
    FINISH.satin,
    tone("#1d1d20"),
    { joint: "helm" },
  );
  kit.add(roundedBox([0, 0.66, -2.98], [0.42, 0.5, 0.5], 0.12, lod.steps(3, 1)), gloss, tone("#22262b"));
  kit.add(roundedBox([0, 0.0, -2.95], [0.14, 1.0, 0.26], 0.05, 1), FINISH.satin, tone("#22262b"));
  const chair = (x: number, z: number): Perch => ({
    pose: "chair",
    at: [x, 0.44, z],
    feet: { L: { at: [x + 0.1, 0.22, z + 0.5] }, R: { at: [x - 0.1, 0.22, z + 0.5] } },
  });
  return kit.model({
    skeleton: {
      joints: [
        { name: "hull", parent: -1, at: [0, 0, 0] },
        { name: "helm", parent: 0, at: HELM },
      ],
    },
    ride: {
      speed: 5,
      perches: [
        { ...chair(0.45, -0.5), lean: 0.08, hands: wheelGrip(HELM, 0.17, 0.57, "helm") },
        chair(-0.45, -0.5),
        chair(0.45, -1.5),
        chair(-0.45, -1.5),
      ],
    },
    anchors: {
      seat: { at: [0.45, 0.44, -0.55], forward: [0, 0, 1] },
      bow: { at: hull.gunwale(1), forward: [0, 0, 1] },
    },
    colliders: [hullCollider(hull)],
    draught: SPEEDBOAT.draught,
    occlusion: { cells: 44, ground: 0 },
  });
}

const LINER: HullShape = {
  length: 60,
  beam: 11,
  draught: 2.6,
  freeboard: 4.6,
  sheer: { bow: 2.2, stern: 0.6 },
  transom: 0.7,
  widest: 0.4,
  rake: { bow: 6, stern: 0 },
  section: 0.75,
};

function buildShip(b: Build): Model {
  const hull = hullOf(LINER);
  const { lod } = b;
  const kit = new Assembly("ship");
  const color = b.color("color");
  paintBands(kit, hull, b, { kind: "lacquer", roughness: 0.4 }, [0.7, 1.05], [tone("#8b2f28"), tone("#f2eee4"), color]);
  kit.add(transomBoard(hull, lod.steps(8, 4), 0.2), FINISH.satin, color);
  const deckAt = (t: number) => hull.gunwale(t)[1] - 0.9;
  kit.add(lining(hull, 0.7, 1, lod.steps(30, 10), 2, 0.15), FINISH.matte, tone("#e4dfd3"));
  kit.add(
    level(hull, deckAt, 0.0, 0.98, lod.steps(30, 10), 0.1),
    { kind: "wood", roughness: 0.6, scale: 0.3 },
    grain("#c39a6b", 2),
  );
  rails(kit, hull, b, 0.14, 0.12, tone("#e8e4d8"), FINISH.satin);
  const white = tone("#f3f0e8");
  const tiers: [number, number, number, number][] = [
    [7.6, 2.6, 30, -5],
    [6.9, 2.5, 24, -4.5],
    [6.2, 2.4, 17, -3.5],
  ];
  let y = deckAt(0.4) - 0.1;
  for (const [w, h, l, z] of tiers) {
    kit.add(roundedBox([0, y + h / 2, z], [w, h, l], 0.6, lod.steps(3, 1)), FINISH.satin, white);
    kit.add(roundedBox([0, y + h + 0.06, z], [w + 0.7, 0.16, l + 0.9], 0.08, 1), FINISH.satin, tone("#d9d2c2"));
    if (lod.from(80))
      for (const s of [-1, 1])
        for (let i = 0; i < Math.floor(l / 1.7); i++)
          kit.add(roundedBox([s * (w / 2), y + h * 0.55, z - l / 2 + 1.4 + i * 1.7], [0.1, 0.8, 0.9], 0.2, 1), {
            kind: "glow",
            color: b.flag("lights") ? [1.6, 1.2, 0.6] : [0.06, 0.09, 0.12],
          });
    y += h + 0.12;
  }
  kit.add(roundedBox([0, y + 1, 5], [7.4, 2, 3], 0.4, 2), FINISH.satin, white);
  kit.add(roundedBox([0, y + 1.25, 6.5], [6.4, 0.8, 0.2], 0.1, 1), FINISH.glossy, tone("#17222c"));
  for (const z of [-6, -1]) {
    kit.add(
      placed(cylinder([0, 0, 0], 4.4, 1.25, 1.1, lod.steps(24, 8)), [0, y, z], axisAngle([1, 0, 0], -0.16)),
      FINISH.satin,
      (p) => (p[1] > y + 3.4 ? tone("#1e1f22") : color),
    );
  }
  kit.add(
    taperedTube(
      [
        [0, y, 3.2],
        [0, y + 8, 2.6],
      ],
      [0.22, 0.08],
      { segments: 2, sides: 8, caps: true },
    ),
    FINISH.satin,
    white,
  );
  return kit.model({
    anchors: { deck: { at: [0, deckAt(0.86), 20], extent: [4, 4] }, bow: { at: hull.gunwale(1), forward: [0, 0, 1] } },
    ride: {
      speed: 3.5,
      perches: [
        [0, 21],
        [1.2, 20],
        [-1.2, 20],
        [2.2, 18.6],
      ].map(([x, z]): Perch => ({ pose: "deck", at: [x, deckAt(0.86), z] })),
    },
    colliders: [hullCollider(hull)],
    draught: LINER.draught,
    occlusion: { cells: 48, ground: 0 },
  });
}

const SPECS: Spec[] = [
  {
    id: "boat",
    family: "vehicle",
    en: "boat, rowboat, rowing boat, wooden boat, dinghy, fishing boat, skiff",
    zh: "船, 小船, 木船, 划艇",
    size: [1.42, 0.8, 3.75],
    color: "#b5763c",
    material: "wood",
    tags: "seat, cavity, front, floats",
    affordances: "ride, sit, row, float",
    build: (b) => buildRowingBoat(b, ROWING, false),
  },
  {
    id: "canoe",
    family: "vehicle",
    en: "canoe, gondola",
    zh: "独木舟",
    size: [0.96, 0.75, 4.8],
    color: "#b5763c",
    material: "wood",
    tags: "seat, cavity, front, floats",
    affordances: "ride, sit, row, float",
    build: (b) =>
      buildRowingBoat(
        b,
        {
          length: 4.7,
          beam: 0.92,
          draught: 0.12,
          freeboard: 0.28,
          sheer: { bow: 0.26, stern: 0.26 },
          transom: 0.006,
          widest: 0.5,
          rake: { bow: 0.3, stern: 0 },
          section: 0.75,
        },
        true,
      ),
  },
  {
    id: "sailboat",
    family: "vehicle",
    en: "sailboat, sailing boat, yacht",
    zh: "帆船, 游艇",
    size: [2.6, 10.9, 8.3],
    color: "#2b4f7d",
    palette: ["#2b4f7d", "#f1ece0", "#7d2a2e"],
    tags: "seat, top surface, front, floats",
    affordances: "ride, sit, sail, float",
    build: buildSailboat,
  },
  {
    id: "motorboat",
    family: "vehicle",
    en: "motorboat, speedboat, motor boat, power boat",
    zh: "快艇, 摩托艇, 汽艇",
    size: [2.2, 1.9, 6],
    color: "#24476f",
    palette: ["#24476f", "#a52b2b", "#3b6b5a"],
    tags: "seat, front, floats",
    affordances: "ride, sit, drive, float",
    build: buildMotorboat,
  },
  {
    id: "ship",
    family: "vehicle",
    en: "ship, cruise ship, ocean liner, ferry, steamship, vessel",
    zh: "轮船, 大船, 邮轮, 船舶",
    size: [11, 24, 61],
    color: "#22324a",
    palette: ["#22324a", "#8a2f2b", "#2e3a3c"],
    parameters: { lights: { type: "flag", default: false, says: "Lamps are on." } },
    tags: "top surface, front, floats",
    affordances: "ride, float",
    build: buildShip,
  },
];

/** All boats. */
export const boats: Asset[] = SPECS.map(define);
