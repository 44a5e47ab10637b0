/** From the measures of a car to a model: skins cut into paint, glass, lamps and trim, with wheels, cabin and fittings. */
import { axisAngle, lerp, type Vec3, yaw } from "../../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../../shape/mesh.ts";
import { box, cylinder, ellipsoid, gridMesh, tube } from "../../../shape/primitives.ts";
import type { Joint } from "../../../shape/skeleton.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import { Assembly } from "../../things/kit/assembly.ts";
import type { Build } from "../../things/kit/define.ts";
import { FINISH, shade, tone } from "../../things/kit/finish.ts";
import { bothSides, wheelGrip } from "../../things/kit/ride.ts";
import {
  bands,
  cutLine,
  flipped,
  placed,
  refined,
  refinedNear,
  roundedBox,
  splitMesh,
  torus,
} from "../../things/kit/shapes.ts";
import type { Anchor, Collider, Light, Model, Perch, Ride, Wheel } from "../../types.ts";
import { archField, type CarShape, cabinFoot, carSkins, hit, rounded, windowFields } from "./shape.ts";
import { type RimStyle, wheelPieces } from "./wheel.ts";

/** A lamp in the skin, seen along z: centre and half sizes in metres, for the left side; mirrored to the right. */
export interface Lamp {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** Corner radius. */
  round: number;
}

/** How a kind of car is fitted out. */
export interface CarTrim {
  head: Lamp;
  tail: Lamp;
  grille?: { halfWidth: number; low: number; high: number; bars: number; chrome?: boolean };
  /** Second, lower opening. */
  intake?: { halfWidth: number; low: number; high: number };
  rim: RimStyle;
  /** Height of the dark sill along the bottom. */
  trim: number;
  /** z of door edges. */
  doors: number[];
  /** Bright strip and bumpers. */
  chrome?: boolean;
  roofRack?: boolean;
  /** Bar of lamps on the roof. */
  beacon?: [string, string];
  /** Sign on the roof. */
  sign?: string;
  /** Bands of another colour around the body: lower and upper edge, colour, and only between these z. */
  stripes?: { from: number; to: number; color: Color; z?: [number, number] }[];
  /** Two rows of checks along the flanks around this height. */
  checks?: number;
  /** Colour of the glasshouse where it differs. */
  roofColor?: Color;
  /** Further pieces: boxes, ladders, spoilers. */
  extra?: (kit: Assembly, shape: CarShape, b: Build, paint: Surface, color: Color) => void;
  /** Dark glass of the windows. */
  glass?: number;
  /** Rows of seats at these z. */
  seats: number[];
  /** No cabin cut and seats: the glass is dark. */
  closed?: boolean;
}

/** Car paint, its colour on the vertices. */
export const PAINT: Surface = { kind: "lacquer", roughness: 0.3 };
const BLACK = tone("#141518");
const GLASS_TINT = tone("#26313a");

/** A whole car. */
export function buildCar(id: string, shape: CarShape, trim: CarTrim, b: Build): Model {
  const { lod } = b;
  const kit = new Assembly(id);
  const color = b.color("color");
  const fine = lod.from(200);
  const sides = Math.max(28, Math.round((lod.steps(60, 24) * Math.max(1, shape.length / 4.6) ** 0.6) / 4) * 4);
  const skins = carSkins(shape, sides, !fine);
  const chassis = { joint: "chassis" };
  const arch = shape.wheel.radius * 1.17 + 0.005;
  // Dust of the road towards the sill.
  const dusty = (c: Color) => (p: Vec3) =>
    shade(c, 0.8 + 0.2 * Math.min(1, Math.max(0, (p[1] - shape.clearance) / 0.25)));
  const dye = dusty(color);

  // The body: arches out of the flanks, the cabin's foot out of its top.
  let body = splitMesh(skins.body, (p) => archField(shape, p, arch, skins.top)).positive;
  if (!trim.closed)
    body = splitMesh(body, (p) => (p[1] > skins.top(p[0], p[2]) - 0.03 ? cabinFoot(shape, p[0], p[2]) : 1)).positive;
  kit.add(
    splitMesh(skins.underside, (p) => archField(shape, p, arch, skins.top)).positive,
    FINISH.matte,
    BLACK,
    chassis,
  );

  const [head, tail] = [trim.head, trim.tail];
  const lamp = (p: Vec3, l: Lamp, grow: number) =>
    rounded(Math.abs(p[0]), p[1], l.x, l.y, l.halfWidth + grow, l.halfHeight + grow, l.round + grow);
  const cut = (m: Mesh, field: (p: Vec3, n: Vec3) => number, surface: Surface, tint: Color, name?: string): Mesh => {
    const { positive, negative } = splitMesh(m, field);
    if (positive.indices.length) kit.add(positive, surface, tint, { ...chassis, ...(name ? { name } : {}) });
    return negative;
  };
  const front = shape.length / 2 - 0.75;
  if (lod.from(330)) body = refinedNear(body, (p) => p[2] > front && lamp(p, head, 0.01) > 0, 1);
  const night = b.flag("lights");
  const headGlow: Surface = { kind: "glow", color: night ? [3.2, 2.9, 2.3] : [0.85, 0.86, 0.84] };
  const tailGlow: Surface = { kind: "glow", color: night ? [1.6, 0.05, 0.03] : [0.42, 0.012, 0.012] };
  // Head lamps: a dark glass with two bright lenses; coarse models keep one bright field.
  if (fine) {
    const lens = (p: Vec3) => {
      const r = Math.min(head.halfHeight * 0.78, head.halfWidth * 0.45);
      const x = Math.abs(p[0]) - head.x;
      const apart = head.halfWidth - head.halfHeight > 0.03 ? head.halfWidth * 0.48 : 0;
      return r - Math.min(Math.hypot(x - apart, p[1] - head.y), Math.hypot(x + apart, p[1] - head.y));
    };
    const glassy = splitMesh(body, (p) => (p[2] > front ? lamp(p, head, 0) : -1));
    const dense = lod.from(600) ? refined(glassy.positive) : glassy.positive;
    const lenses = splitMesh(dense, lens);
    kit.add(lenses.positive, headGlow, [1, 1, 1], { ...chassis, name: "headlights" });
    kit.add(lenses.negative, FINISH.glossy, tone("#4b5259"), chassis);
    body = cut(
      glassy.negative,
      (p) => (p[2] < -front ? lamp(p, tail, -0.012) : -1),
      tailGlow,
      [1, 1, 1],
      "tail lights",
    );
    body = cut(body, (p) => (p[2] > front ? lamp(p, head, 0.01) : -1), FINISH.glossy, tone("#1b1c20"));
    body = cut(body, (p) => (p[2] < -front ? lamp(p, tail, 0.008) : -1), FINISH.glossy, tone("#3a0a0c"));
  } else {
    body = cut(body, (p) => (p[2] > front ? lamp(p, head, 0) : -1), headGlow, [1, 1, 1], "headlights");
    body = cut(body, (p) => (p[2] < -front ? lamp(p, tail, 0) : -1), tailGlow, [1, 1, 1], "tail lights");
  }
  const { grille, intake } = trim;
  if (grille)
    body = cut(
      body,
      (p, n) =>
        p[2] > front && n[2] > 0.3
          ? rounded(
              p[0],
              p[1],
              0,
              (grille.low + grille.high) / 2,
              grille.halfWidth,
              (grille.high - grille.low) / 2,
              0.04,
            )
          : -1,
      FINISH.satin,
      BLACK,
    );
  if (intake)
    body = cut(
      body,
      (p, n) =>
        p[2] > front && n[2] > 0.2
          ? rounded(
              p[0],
              p[1],
              0,
              (intake.low + intake.high) / 2,
              intake.halfWidth,
              (intake.high - intake.low) / 2,
              0.03,
            )
          : -1,
      FINISH.satin,
      BLACK,
    );
  body = cut(body, (p) => shape.clearance + trim.trim - p[1], FINISH.satin, tone("#24262a"));
  if (fine) {
    const gap = 0.004;
    const seam = (distance: (p: Vec3) => number, where: (p: Vec3, n: Vec3) => number) => {
      const { line, rest } = cutLine(body, distance, gap, where);
      kit.add(line, FINISH.matte, BLACK, chassis);
      body = rest;
    };
    const low = shape.clearance + trim.trim + 0.05;
    for (const z of trim.doors)
      seam(
        (p) => p[2] - z - 0.1 * (p[1] - 0.6),
        (p, n) => (Math.abs(n[0]) < 0.4 ? -1 : Math.min(p[1] - low, skins.top(p[0], p[2]) + 0.01 - p[1])),
      );
    const hood = shape.cabin.front + 0.1;
    const nose = shape.length / 2 - 0.22;
    if (nose - hood > 0.4) {
      const half = (shape.width / 2) * 0.76;
      for (const s of [1, -1])
        seam(
          (p) => s * p[0] - half + 0.1 * (p[2] - hood),
          (p, n) => (n[1] < 0.4 ? -1 : Math.min(p[2] - hood + 0.2, nose - p[2])),
        );
    }
    const boot = shape.cabin.rear - 0.05;
    if (boot + shape.length / 2 > 0.3)
      for (const s of [1, -1])
        seam(
          (p) => s * p[0] - (shape.width / 2) * 0.72,
          (p, n) => (n[1] < 0.4 ? -1 : boot + 0.2 - p[2]),
        );
  }
  for (const stripe of trim.stripes ?? []) {
    const [low, band, high] = bands(body, [stripe.from, stripe.to]);
    const [z0, z1] = stripe.z ?? [-1e3, 1e3];
    const inside = splitMesh(band, (p) => Math.min(p[2] - z0, z1 - p[2]));
    kit.add(inside.positive, PAINT, dusty(stripe.color), chassis);
    body = mergeMeshes([low, inside.negative, high]);
  }
  if (trim.checks !== undefined && fine) {
    const cell = 0.075;
    const [low, first, second, high] = bands(body, [trim.checks - cell, trim.checks, trim.checks + cell]);
    const keep: Mesh[] = [low, high];
    [first, second].forEach((row, r) => {
      const flanks = splitMesh(row, (p) =>
        Math.min(Math.abs(p[0]) - shape.width * 0.36, shape.length * 0.4 - Math.abs(p[2])),
      );
      keep.push(flanks.negative);
      let rest = flanks.positive;
      for (let i = 0; rest.indices.length; i++) {
        const cut = splitMesh(rest, (p) => p[2] - (-shape.length * 0.4 + (i + 1) * cell));
        kit.add(cut.negative, PAINT, (i + r) % 2 ? BLACK : tone("#f4f1e8"), chassis);
        rest = cut.positive;
      }
    });
    body = mergeMeshes(keep);
  }
  kit.add(body, PAINT, dye, { ...chassis, name: "body" });

  // The glasshouse.
  const panes = (house: Mesh, levelOf: (uv: [number, number]) => number, grow: number) => {
    const ends = splitMesh(house, (p, _n, uv) => windowFields(shape, p, levelOf(uv)).ends + grow);
    const side = splitMesh(ends.negative, (p, _n, uv) => windowFields(shape, p, levelOf(uv)).side + grow);
    return { inside: mergeMeshes([ends.positive, side.positive]), outside: side.negative };
  };
  const opened = panes(skins.glasshouse, skins.levelOf, 0);
  let glass = opened.inside;
  let pillars = opened.outside;
  if (fine) {
    const rubber = panes(pillars, skins.levelOf, 0.012);
    kit.add(rubber.inside, FINISH.satin, BLACK, chassis);
    pillars = rubber.outside;
  }
  for (const z of shape.cabin.pillars) {
    const { line, rest } = cutLine(
      glass,
      (p) => p[2] - z,
      0.045,
      (p) => Math.abs(p[0]) - shape.width * shape.cabin.top * 0.38,
    );
    kit.add(line, FINISH.glossy, BLACK, chassis);
    glass = rest;
  }
  kit.add(pillars, PAINT, trim.roofColor ?? dye, { ...chassis, name: "roof" });
  if (trim.closed)
    kit.add(glass, { kind: "lacquer", roughness: 0.12 }, shade(GLASS_TINT, 0.35), { ...chassis, name: "windows" });
  else {
    kit.add(glass, { kind: "glass", roughness: 0.04, opacity: trim.glass ?? 0.42 }, shade(GLASS_TINT, 0.6), {
      ...chassis,
      name: "windows",
    });
    // The lining, so that the far side has an inside.
    const coarse = fine ? carSkins(shape, 32, true) : skins;
    if (fine)
      kit.add(flipped(panes(coarse.glasshouse, coarse.levelOf, 0).outside), FINISH.matte, tone("#2c2b2c"), {
        ...chassis,
        open: true,
      });
    cabinInside(kit, shape, trim, b, skins.top);
  }

  fittings(kit, shape, trim, b, skins, dye);
  wells(kit, shape, b, arch, skins);
  trim.extra?.(kit, shape, b, PAINT, color);
  const { wheels, joints } = addWheels(kit, shape, trim, b, skins);

  const { width, length, clearance, cabin } = shape;
  const deckY = skins.top(0, cabin.front);
  const seating = seatingOf(shape, trim, skins.top);
  joints.push({ name: "helm", parent: 0, at: seating.wheel });
  const anchors: Record<string, Anchor> = {
    seat: {
      at: [width * 0.2, clearance + 0.28, (cabin.front + cabin.rear) / 2 + 0.15],
      forward: [0, 0, 1],
      joint: "chassis",
    },
    passenger: {
      at: [-width * 0.2, clearance + 0.28, (cabin.front + cabin.rear) / 2 + 0.15],
      forward: [0, 0, 1],
      joint: "chassis",
    },
    top: {
      at: [0, cabin.roof, (cabin.roofFront + cabin.roofRear) / 2],
      extent: [width * cabin.top * 0.7, (cabin.roofFront - cabin.roofRear) * 0.7],
      joint: "chassis",
    },
    hood: { at: [0, deckY - 0.04, lerp(cabin.front, length / 2, 0.45)], extent: [width * 0.6, 0.5], joint: "chassis" },
    front: { at: [0, head.y, length / 2], normal: [0, 0, 1], joint: "chassis" },
    door: { at: [width / 2, 0.7, cabin.front - 0.9], normal: [1, 0, 0], joint: "chassis" },
  };
  const low = (clearance + deckY) / 2;
  const colliders: Collider[] = [
    {
      shape: "box",
      at: [0, low, 0],
      half: [width / 2 - 0.03, (deckY - clearance) / 2, length / 2 - 0.05],
      joint: "chassis",
    },
    {
      shape: "box",
      at: [0, (deckY + cabin.roof) / 2, (cabin.roofFront + cabin.roofRear) / 2],
      half: [(width / 2) * cabin.top, (cabin.roof - deckY) / 2, (cabin.roofFront - cabin.roofRear) / 2 + 0.15],
      joint: "chassis",
    },
  ];
  const lights: Light[] = night
    ? [
        { at: [0, head.y * 0.8, length / 2 + 1.8], color: [1, 0.92, 0.75], strength: 5, reach: 14, joint: "chassis" },
        { at: [0, tail.y, -length / 2 - 0.3], color: [1, 0.06, 0.04], strength: 1, reach: 4, joint: "chassis" },
      ]
    : [];
  return kit.model({
    anchors,
    colliders,
    lights,
    wheels,
    ...(trim.closed ? {} : { ride: rideIn(shape, trim, seating) }),
    skeleton: { joints },
    occlusion: { cells: fine ? 46 : 28, ground: 0.6 },
  });
}

/** How steep a steering wheel stands: radians from upright, top ahead. */
const WHEEL_LEAN = 0.47;
const WHEEL_RADIUS = 0.18;

/** Where people sit in a car: height of the floor and of the cushions, of how much these are scaled, and the wheel. */
function seatingOf(shape: CarShape, trim: CarTrim, top: (x: number, z: number) => number) {
  const { cabin, width, clearance } = shape;
  const floor = clearance + 0.1;
  const k = Math.min(1, (cabin.roof - floor) / 1.24);
  const belt = top(0, cabin.front) - 0.05;
  // High cabs have their seats higher, so that heads are over the sill.
  // In low cars one sits on the floor.
  const low = cabin.roof < 1.3 ? 0.07 : 0.2 * k;
  const rise = Math.max(0, Math.min(belt - (cabin.roof > 2.6 ? 0.24 : 0.44), cabin.roof - 1.16) - (floor + low));
  const cushion = floor + low + rise;
  const z = trim.seats[0] ?? 0;
  const wheel: Vec3 = [width * 0.21, Math.min(belt + 0.02, cushion + 0.36), Math.min(cabin.front - 0.5, z + 0.33)];
  return { floor, k, belt, cushion, wheel };
}

/** Perches of a car: the driver's at the wheel, beside it, and two on every further row. */
function rideIn(shape: CarShape, trim: CarTrim, seating: ReturnType<typeof seatingOf>): Ride {
  const { cushion, wheel, floor } = seating;
  const perches = trim.seats.flatMap((z, row) =>
    [1, -1].map((s): Perch => {
      const x = s * shape.width * 0.21;
      const foot = bothSides({
        at: [0.1, Math.max(floor + 0.06, cushion - 0.34), z + (row ? 0.42 : 0.6)],
        joint: "chassis",
      });
      const moved = (p: Vec3): Vec3 => [p[0] + x, p[1], p[2]];
      return {
        pose: "chair",
        at: [x, cushion, z - 0.07],
        joint: "chassis",
        lean: -0.14,
        roof: shape.cabin.roof - 0.07,
        feet: { L: { ...foot.L, at: moved(foot.L.at) }, R: { ...foot.R, at: moved(foot.R.at) } },
        ...(row === 0 && s > 0 ? { hands: wheelGrip(wheel, WHEEL_RADIUS, WHEEL_LEAN, "helm") } : {}),
      };
    }),
  );
  return {
    inside: true,
    speed: 11,
    perches,
    mechanisms: [{ works: "steer", joint: "helm", axis: [0, Math.sin(WHEEL_LEAN), -Math.cos(WHEEL_LEAN)], ratio: 2.2 }],
  };
}

/** Floor, dashboard, wheel and seats, dark. */
function cabinInside(
  kit: Assembly,
  shape: CarShape,
  trim: CarTrim,
  b: Build,
  top: (x: number, z: number) => number,
): void {
  const { lod } = b;
  const { cabin, width } = shape;
  const joint = "chassis";
  const cloth = tone("#3a3634");
  const dark = tone("#1e1e21");
  const { floor, k, belt, cushion, wheel } = seatingOf(shape, trim, top);
  const w = width * cabin.belt - 0.2;
  const middle = (cabin.front + cabin.rear) / 2;
  const length = cabin.front - cabin.rear - 0.16;
  kit.add(roundedBox([0, floor, middle], [w, 0.06, length], 0.01, 1), FINISH.matte, dark, { joint, open: true });
  if (!lod.from(120)) {
    kit.add(roundedBox([0, (floor + belt) / 2, middle], [w, belt - floor, length * 0.8], 0.02, 1), FINISH.matte, dark, {
      joint,
      open: true,
    });
    return;
  }
  // Doors' insides and the shelf behind the windscreen.
  for (const s of [-1, 1])
    kit.add(
      roundedBox([(s * w) / 2, (floor + belt) / 2, middle], [0.06, belt - floor, length * 0.72], 0.02, 1),
      FINISH.matte,
      dark,
      { joint, open: true },
    );
  kit.add(roundedBox([0, belt - 0.08, cabin.front - 0.42], [w * 0.84, 0.2, 0.5], 0.06, 1), FINISH.satin, dark, {
    joint,
    open: true,
  });
  kit.add(
    roundedBox([0, (floor + belt) / 2 - 0.05, cabin.rear + 0.3], [w * 0.7, belt - floor - 0.16, 0.1], 0.02, 1),
    FINISH.matte,
    dark,
    { joint, open: true },
  );
  for (const z of trim.seats)
    for (const x of [-0.21, 0.21]) {
      const at = x * width;
      kit.add(box([at, cushion - 0.1, z], [0.46, 0.2, 0.5], 0.05), FINISH.matte, cloth, { joint, open: true });
      kit.add(
        placed(
          box([0, 0.3 * k, 0], [0.46, 0.62 * k, 0.14], 0.05),
          [at, cushion - 0.06, z - 0.27],
          axisAngle([1, 0, 0], -0.16),
        ),
        FINISH.matte,
        cloth,
        { joint, open: true },
      );
      kit.add(box([at, cushion + 0.62 * k, z - 0.37], [0.25, 0.16, 0.1], 0.04), FINISH.matte, cloth, {
        joint,
        open: true,
      });
    }
  const ring = placed(
    torus([0, 0, 0], WHEEL_RADIUS, 0.015, lod.steps(22, 8), lod.steps(6, 4)),
    wheel,
    axisAngle([1, 0, 0], WHEEL_LEAN - Math.PI / 2),
  );
  kit.add(ring, FINISH.satin, BLACK, { joint: "helm", open: true });
  const spoke = placed(
    box([0, 0, 0], [2 * WHEEL_RADIUS, 0.02, 0.05], 0.008),
    wheel,
    axisAngle([1, 0, 0], WHEEL_LEAN - Math.PI / 2),
  );
  kit.add(spoke, FINISH.satin, BLACK, { joint: "helm", open: true });
}

/** Mirrors, handles, plates, bars, exhausts, bumpers, beacons. */
function fittings(
  kit: Assembly,
  shape: CarShape,
  trim: CarTrim,
  b: Build,
  skins: ReturnType<typeof carSkins>,
  dye: (p: Vec3) => Color,
): void {
  const { lod } = b;
  const { width, length, cabin, clearance } = shape;
  const joint = "chassis";
  const chrome = FINISH.metal;
  const silver = tone("#d4d7da");
  const forward = (x: number, y: number, sign: number) =>
    hit(skins.body, [x, y, sign * (length / 2 + 1)], [0, 0, -sign])?.at[2] ?? (sign * length) / 2;
  // Mirrors stand at the foot of the front pillars.
  const beltY = skins.top(width / 2, cabin.front - 0.45);
  const mirrorZ = cabin.front - cabin.sideFront - 0.12;
  for (const s of [-1, 1]) {
    const x = s * ((width / 2) * cabin.belt + 0.1);
    const y = beltY + 0.1;
    kit.add(ellipsoid([x, y, mirrorZ], [0.105, 0.066, 0.055], lod.steps(13, 6), lod.steps(7, 4)), PAINT, dye, {
      joint,
    });
    if (lod.from(120)) {
      kit.add(
        tube(
          [
            [s * ((width / 2) * cabin.belt - 0.02), beltY + 0.03, mirrorZ],
            [x, y - 0.03, mirrorZ],
          ],
          () => 0.02,
          { segments: 1, sides: 6 },
        ),
        FINISH.satin,
        BLACK,
        { joint },
      );
      kit.add(
        ellipsoid([x, y, mirrorZ - 0.03], [0.086, 0.055, 0.036], lod.steps(9, 6), lod.steps(5, 4)),
        { ...chrome, roughness: 0.08 },
        silver,
        { joint },
      );
    }
  }
  // Plates.
  const plateY = clearance + 0.2;
  for (const sign of [1, -1]) {
    const y = sign > 0 ? plateY : plateY + 0.12;
    const z = forward(0, y, sign) + sign * 0.008;
    kit.add(box([0, y, z], [0.46, 0.11, 0.02], 0.006), FINISH.satin, tone("#eceae2"), { joint });
    if (lod.from(260))
      for (let i = 0; i < 6; i++)
        kit.add(
          box([-0.165 + i * 0.062 + (i > 1 ? 0.03 : 0), y, z + sign * 0.01], [0.036, 0.06, 0.006]),
          FINISH.satin,
          tone("#23303f"),
          { joint, open: true },
        );
  }
  const { grille } = trim;
  if (grille && lod.from(140)) {
    const bar = (y: number, half: number, thick: number) => {
      const points = Array.from({ length: 9 }, (_, i): Vec3 => {
        const x = lerp(-half, half, i / 8);
        return [x, y, forward(x, y, 1) + 0.004];
      });
      return tube(points, () => thick, { segments: lod.steps(10, 6), sides: 4, thickness: () => thick * 0.9 });
    };
    const bright = grille.chrome ?? true;
    for (let i = 1; i <= grille.bars; i++)
      kit.add(
        bar(lerp(grille.low, grille.high, i / (grille.bars + 1)), grille.halfWidth - 0.03, 0.007),
        bright ? chrome : FINISH.satin,
        bright ? silver : tone("#2c2e33"),
        { joint, open: true },
      );
    if (bright)
      for (const y of [grille.low, grille.high])
        kit.add(bar(y, grille.halfWidth - 0.01, 0.011), chrome, silver, { joint, open: true });
    const badgeY = (grille.low + grille.high) / 2;
    kit.add(
      ellipsoid([0, badgeY, forward(0, badgeY, 1) + 0.012], [0.055, 0.045, 0.016], lod.steps(14, 6), lod.steps(6, 4)),
      chrome,
      silver,
      { joint, open: true },
    );
  }
  if (lod.from(140)) {
    // Handles behind each door's front edge.
    for (let i = 0; i + 1 < trim.doors.length; i++)
      for (const s of [-1, 1]) {
        const z = trim.doors[i + 1] + 0.16;
        const y = lerp(clearance, beltY, 0.8);
        const on = hit(skins.body, [s * (width / 2 + 1), y, z], [-s, 0, 0]);
        if (on)
          kit.add(
            roundedBox([on.at[0] + s * 0.014, y, z], [0.026, 0.026, 0.17], 0.012, 1),
            trim.chrome ? chrome : PAINT,
            trim.chrome ? silver : dye(on.at),
            { joint },
          );
      }
    for (const s of [-1, 1])
      kit.add(
        placed(
          cylinder([0, 0, 0], 0.12, 0.034, 0.036, lod.steps(12, 6)),
          [s * width * 0.3, clearance + 0.03, -length / 2 + 0.24],
          axisAngle([1, 0, 0], -Math.PI / 2),
        ),
        chrome,
        tone("#8b8e92"),
        { joint },
      );
    // Wipers and aerial.
    for (const x of [-0.12, 0.34]) {
      const low = hit(skins.glasshouse, [x, shape.cabin.roof + 1, cabin.front - 0.2], [0, -1, 0]);
      const high = hit(skins.glasshouse, [x + 0.3, shape.cabin.roof + 1, cabin.front - 0.34], [0, -1, 0]);
      if (low && high && low.normal[2] > 0.2)
        kit.add(
          tube(
            [
              [low.at[0], low.at[1] + 0.012, low.at[2] + 0.01],
              [high.at[0], high.at[1] + 0.012, high.at[2] + 0.01],
            ],
            () => 0.008,
            { segments: 2, sides: 4 },
          ),
          FINISH.satin,
          BLACK,
          { joint, open: true },
        );
    }
    kit.add(
      placed(roundedBox([0, 0, 0], [0.022, 0.04, 0.12], 0.01, 1), [
        0,
        cabin.roof - 0.012,
        lerp(cabin.roofFront, cabin.roofRear, 0.82),
      ]),
      PAINT,
      dye,
      { joint },
    );
  }
  if (trim.chrome) {
    for (const sign of [1, -1]) {
      const y = clearance + 0.16;
      const points = Array.from({ length: 11 }, (_, i): Vec3 => {
        const x = lerp(-0.4, 0.4, i / 10) * width;
        return [x, y, forward(x, y, sign) + sign * 0.05];
      });
      kit.add(
        tube(points, () => 0.04, {
          segments: lod.steps(18, 6),
          sides: lod.steps(8, 5),
          thickness: () => 0.06,
          caps: true,
        }),
        chrome,
        silver,
        { joint },
      );
    }
  }
  if (trim.roofRack && lod.from(100))
    for (const s of [-1, 1])
      kit.add(
        tube(
          [
            [s * width * cabin.top * 0.4, cabin.roof - 0.03, cabin.roofFront - 0.25],
            [s * width * cabin.top * 0.42, cabin.roof + 0.03, cabin.roofFront - 0.45],
            [s * width * cabin.top * 0.42, cabin.roof + 0.03, cabin.roofRear + 0.35],
            [s * width * cabin.top * 0.4, cabin.roof - 0.03, cabin.roofRear + 0.15],
          ],
          () => 0.018,
          { segments: lod.steps(14, 6), sides: 6 },
        ),
        chrome,
        tone("#9ea2a6"),
        { joint },
      );
  const roofZ = lerp(cabin.roofFront, cabin.roofRear, 0.35);
  if (trim.beacon) {
    const [left, right] = trim.beacon;
    for (const [s, c] of [
      [1, left],
      [-1, right],
    ] as [number, string][])
      kit.add(
        roundedBox([s * 0.31, cabin.roof + 0.075, roofZ], [0.56, 0.11, 0.22], 0.045, 2),
        { kind: "glow", color: shade(tone(c), b.flag("lights") ? 2.4 : 1) },
        undefined,
        { joint, name: `beacon ${s}` },
      );
    kit.add(roundedBox([0, cabin.roof + 0.02, roofZ], [1.2, 0.05, 0.2], 0.02, 1), FINISH.satin, tone("#d7d9dc"), {
      joint,
    });
  }
  if (trim.sign) {
    kit.add(
      roundedBox([0, cabin.roof + 0.09, roofZ], [0.5, 0.16, 0.2], 0.05, 2),
      { kind: "glow", color: shade(tone(trim.sign), b.flag("lights") ? 1.8 : 0.9) },
      undefined,
      { joint, name: "roof sign" },
    );
    kit.add(roundedBox([0, cabin.roof + 0.005, roofZ], [0.54, 0.03, 0.22], 0.01, 1), FINISH.satin, BLACK, { joint });
  }
}

/** Dark hollows over the wheels. */
function wells(kit: Assembly, shape: CarShape, b: Build, arch: number, skins: ReturnType<typeof carSkins>): void {
  const { wheel, width, clearance } = shape;
  const meshes: Mesh[] = [];
  for (const zw of [wheel.front, wheel.rear])
    for (const s of [-1, 1]) {
      const inner = s * (width / 2 - wheel.width - 0.16);
      const from = Math.asin(Math.max(-0.9, Math.min(0.9, (clearance - wheel.radius) / arch)));
      const half = gridMesh(b.lod.steps(16, 6), 1, (u, v) => {
        const a = lerp(from, Math.PI - from, u);
        const [y, z] = [wheel.radius + Math.sin(a) * arch, zw + Math.cos(a) * arch];
        const x = lerp(s * (skins.flank(y, z) - 0.012), inner, v);
        // A low body's skin comes down into the arch.
        return [x, Math.min(y, skins.top(x, z) - 0.025), z];
      });
      meshes.push(s > 0 ? half : flipped(half));
      const disc = gridMesh(b.lod.steps(16, 6), 1, (u, v) => {
        const a = lerp(from, Math.PI - from, u);
        const z = zw + Math.cos(a) * arch * (1 - v);
        return [inner, Math.min(wheel.radius + Math.sin(a) * arch * (1 - v), skins.top(inner, z) - 0.025), z];
      });
      meshes.push(s > 0 ? disc : flipped(disc));
    }
  // Which way they face is decided here, once: towards the wheel.
  const m = mergeMeshes(meshes);
  kit.add(m, { kind: "plain", roughness: 0.95, twoSided: true }, tone("#0c0c0d"), {
    joint: "chassis",
    castShadow: false,
    open: true,
  });
}

function addWheels(
  kit: Assembly,
  shape: CarShape,
  trim: CarTrim,
  b: Build,
  skins: ReturnType<typeof carSkins>,
): { wheels: Wheel[]; joints: Joint[] } {
  const { wheel } = shape;
  const out = (z: number) => skins.flank(wheel.radius, z) - wheel.width / 2 - 0.004;
  const pieces = wheelPieces(wheel.radius, wheel.width, trim.rim, b.lod);
  const joints: Joint[] = [{ name: "chassis", parent: -1, at: [0, 0, 0] }];
  const wheels: Wheel[] = [];
  for (const [axle, z] of [
    ["F", wheel.front],
    ["R", wheel.rear],
  ] as [string, number][])
    for (const [hand, s] of [
      ["L", 1],
      ["R", -1],
    ] as [string, number][]) {
      const name = `wheel${axle}${hand}`;
      const at: Vec3 = [s * out(z), wheel.radius, z];
      let parent = 0;
      if (axle === "F") {
        parent = joints.length;
        joints.push({ name: `steer${axle}${hand}`, parent: 0, at });
      }
      joints.push({ name, parent, at });
      wheels.push({ joint: name, radius: wheel.radius, ...(axle === "F" ? { steers: true } : {}) });
      for (const p of pieces) kit.add(placed(p.mesh, at, yaw(s > 0 ? 0 : Math.PI)), p.surface, p.tint, { joint: name });
    }
  return { wheels, joints };
}
