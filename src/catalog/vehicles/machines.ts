/** Trains and tractors. */
import { axisAngle, lerp, type Vec2, type Vec3, yaw } from "../../shape/math.ts";
import { box, cylinder, ellipsoid, extrude, lathe, taperedTube, tube } from "../../shape/primitives.ts";
import type { Joint } from "../../shape/skeleton.ts";
import type { Surface } from "../../surface/spec.ts";
import { Assembly } from "../things/kit/assembly.ts";
import { type Build, boxCollider, define, type Spec } from "../things/kit/define.ts";
import { FINISH, shade, tone } from "../things/kit/finish.ts";
import { bothSides, wheelGrip } from "../things/kit/ride.ts";
import { placed, roundedBox, torus } from "../things/kit/shapes.ts";
import type { Asset, Model, Wheel } from "../types.ts";
import { wheelPieces } from "./car/wheel.ts";

const PAINT: Surface = { kind: "lacquer", roughness: 0.34 };
const ALONG = axisAngle([1, 0, 0], Math.PI / 2);
const ACROSS = axisAngle([0, 0, 1], -Math.PI / 2);
const BRASS = tone("#d0a24a");
const IRON = tone("#26282c");

/** An axle with two spoked wheels for a joint of its own. */
function axle(
  kit: Assembly,
  joints: Joint[],
  wheels: Wheel[],
  z: number,
  radius: number,
  gauge: number,
  color: Vec3,
  spokes: number,
  b: Build,
): void {
  const name = `axle${joints.length}`;
  const at: Vec3 = [0, radius, z];
  joints.push({ name, parent: 0, at });
  wheels.push({ joint: name, radius });
  const sides = b.lod.steps(30, 10);
  for (const s of [-1, 1]) {
    const x = (s * gauge) / 2;
    const place: Vec3 = [x, radius, z];
    const turn = s > 0 ? ACROSS : axisAngle([0, 0, 1], Math.PI / 2);
    kit.add(
      placed(
        lathe(
          [
            [radius * 0.86, -0.07],
            [radius + 0.03, -0.07],
            [radius + 0.03, -0.045],
            [radius, -0.04],
            [radius, 0.06],
            [radius * 0.86, 0.065],
            [radius * 0.86, -0.07],
          ],
          sides,
        ),
        place,
        turn,
      ),
      FINISH.brushed,
      tone("#5d6167"),
      { joint: name },
    );
    kit.add(
      placed(cylinder([0, -0.06, 0], 0.14, radius * 0.2, radius * 0.17, b.lod.steps(14, 6)), place, turn),
      PAINT,
      color,
      { joint: name },
    );
    const n = b.lod.from(110) ? spokes : 0;
    if (!n)
      kit.add(placed(cylinder([0, -0.02, 0], 0.04, radius * 0.87, radius * 0.87, sides), place, turn), PAINT, color, {
        joint: name,
      });
    for (let i = 0; i < n; i++) {
      const a = (i / n) * Math.PI * 2;
      kit.add(
        tube(
          [
            [x, radius + Math.sin(a) * radius * 0.15, z + Math.cos(a) * radius * 0.15],
            [x, radius + Math.sin(a) * radius * 0.88, z + Math.cos(a) * radius * 0.88],
          ],
          () => radius * 0.05,
          { segments: 1, sides: 4, up: () => [1, 0, 0] },
        ),
        PAINT,
        color,
        { joint: name },
      );
    }
  }
  kit.add(placed(cylinder([0, -gauge / 2, 0], gauge, 0.07, 0.07, 8), at, ACROSS), FINISH.brushed, IRON, {
    joint: name,
  });
}

/** A passenger carriage about z. */
function carriage(kit: Assembly, joints: Joint[], wheels: Wheel[], z: number, length: number, b: Build): void {
  const { lod } = b;
  const color = b.color("color");
  const cream = tone("#f0e3c4");
  const [w, floor, h] = [2.7, 1.15, 2.35];
  const joint = "body";
  kit.add(roundedBox([0, floor - 0.12, z], [w - 0.3, 0.24, length], 0.03, 1), FINISH.satin, IRON, { joint });
  kit.add(roundedBox([0, floor + 0.5, z], [w, 1.0, length], 0.05, lod.steps(2, 1)), PAINT, color, { joint });
  kit.add(roundedBox([0, floor + 1.55, z], [w - 0.04, 1.3, length - 0.04], 0.05, lod.steps(2, 1)), PAINT, cream, {
    joint,
  });
  kit.add(roundedBox([0, floor + 1.0, z], [w + 0.02, 0.05, length + 0.01], 0.015, 1), FINISH.metal, BRASS, { joint });
  const roof: Vec2[] = [];
  const n = lod.steps(14, 6);
  for (let i = 0; i <= n; i++)
    roof.push([Math.cos((i / n) * Math.PI) * (w / 2 + 0.12), Math.sin((i / n) * Math.PI) * 0.42]);
  kit.add(
    placed(extrude([[...roof, [-(w / 2 + 0.12), -0.08], [w / 2 + 0.12, -0.08]]], length + 0.25), [
      0,
      floor + h - 0.12,
      z - (length + 0.25) / 2,
    ]),
    FINISH.satin,
    tone("#5a5f63"),
    { joint },
  );
  const lit = b.flag("lights");
  const count = Math.floor(length / 1.25);
  for (const s of [-1, 1])
    for (let i = 0; i < count; i++) {
      const at: Vec3 = [s * (w / 2 - 0.02), floor + 1.55, z - length / 2 + (length / count) * (i + 0.5)];
      kit.add(
        roundedBox(at, [0.06, 0.78, 0.86], 0.06, 1),
        lit ? { kind: "glow", color: [1.5, 1.1, 0.55] } : FINISH.glossy,
        lit ? undefined : tone("#1d2a33"),
        { joint },
      );
      if (lod.from(200)) kit.add(roundedBox(at, [0.05, 0.86, 0.94], 0.06, 1), PAINT, shade(color, 0.9), { joint });
    }
  for (const dz of [-1, 1])
    for (const k of [-0.85, 0.85])
      axle(kit, joints, wheels, z + dz * (length / 2 - 1.6) + k, 0.46, 1.45, tone("#3a3d42"), 8, b);
}

function buildTrain(b: Build): Model {
  const kit = new Assembly("train");
  const { lod } = b;
  const color = b.color("color");
  const joint = "body";
  const joints: Joint[] = [{ name: "body", parent: -1, at: [0, 0, 0] }];
  const wheels: Wheel[] = [];
  const red = tone("#a8261f");
  const front = 15.5;
  const local = (z: number) => front - 9 + z;
  // Boiler with bands, smoke box, chimney, domes.
  const y = 2.25;
  kit.add(placed(cylinder([0, 0, 0], 5.2, 0.85, 0.85, lod.steps(32, 10)), [0, y, local(2.2)], ALONG), PAINT, color, {
    joint,
  });
  kit.add(
    placed(
      lathe(
        [
          [0.9, 0],
          [0.9, 1.5],
          [0.86, 1.6],
          [0.4, 1.72],
          [0, 1.74],
        ],
        lod.steps(32, 10),
      ),
      [0, y, local(7.2)],
      ALONG,
    ),
    FINISH.satin,
    IRON,
    { joint },
  );
  for (const z of [2.6, 3.8, 5.0, 6.2, 7.15])
    kit.add(
      placed(
        lathe(
          [
            [0.855, 0],
            [0.87, 0.01],
            [0.87, 0.09],
            [0.855, 0.1],
          ],
          lod.steps(32, 10),
        ),
        [0, y, local(z)],
        ALONG,
      ),
      FINISH.metal,
      BRASS,
      { joint },
    );
  kit.add(
    placed(
      lathe(
        [
          [0.3, 0.75],
          [0.2, 0.95],
          [0.19, 1.35],
          [0.34, 1.72],
          [0.35, 1.8],
          [0.26, 1.8],
          [0.2, 1.5],
        ],
        lod.steps(22, 8),
      ),
      [0, y, local(8.1)],
    ),
    FINISH.satin,
    IRON,
    { joint },
  );
  for (const [z, r] of [
    [5.6, 0.34],
    [3.9, 0.3],
  ])
    kit.add(
      placed(
        lathe(
          [
            [r, 0.7],
            [r, 1.0],
            [r * 0.8, 1.22],
            [r * 0.35, 1.32],
            [0, 1.34],
          ],
          lod.steps(20, 8),
        ),
        [0, y, local(z)],
      ),
      FINISH.metal,
      BRASS,
      { joint },
    );
  // Lamp on the smoke box, number plate, buffer beam and cow catcher.
  kit.add(
    placed(cylinder([0, 0, 0], 0.28, 0.2, 0.2, lod.steps(20, 8), 0.03), [0, y + 1.0, local(8.75)], ALONG),
    FINISH.metal,
    BRASS,
    { joint },
  );
  kit.add(
    placed(
      lathe(
        [
          [0.17, 0.28],
          [0.1, 0.3],
          [0, 0.31],
        ],
        lod.steps(18, 7),
      ),
      [0, y + 1.0, local(8.75)],
      ALONG,
    ),
    { kind: "glow", color: b.flag("lights") ? [3.4, 2.9, 2] : [0.95, 0.9, 0.75] },
    undefined,
    { joint },
  );
  kit.add(placed(torus([0, 0, 0], 0.5, 0.03, lod.steps(28, 10), 5), [0, y, local(8.88)], ALONG), FINISH.metal, BRASS, {
    joint,
  });
  kit.add(
    placed(cylinder([0, 0, 0], 0.05, 0.2, 0.18, lod.steps(18, 7)), [0, y, local(8.92)], ALONG),
    FINISH.satin,
    red,
    { joint },
  );
  kit.add(roundedBox([0, 1.12, local(9.0)], [2.5, 0.42, 0.18], 0.04, 1), PAINT, red, { joint });
  for (const s of [-1, 1]) {
    kit.add(
      placed(cylinder([0, 0, 0], 0.34, 0.09, 0.09, lod.steps(12, 6)), [s * 0.85, 1.12, local(9.05)], ALONG),
      FINISH.brushed,
      IRON,
      { joint },
    );
    kit.add(
      placed(cylinder([0, 0, 0], 0.06, 0.22, 0.22, lod.steps(18, 7)), [s * 0.85, 1.12, local(9.38)], ALONG),
      FINISH.brushed,
      IRON,
      { joint },
    );
  }
  for (let i = 0; i < 9; i++) {
    const x = lerp(-1, 1, i / 8);
    kit.add(
      tube(
        [
          [x * 1.1, 0.95, local(9.05)],
          [x * 0.55, 0.22, local(9.75 - Math.abs(x) * 0.35)],
        ],
        () => 0.045,
        { segments: 1, sides: 5, caps: true, up: () => [1, 0, 0] },
      ),
      PAINT,
      red,
      { joint },
    );
  }
  // Frame, running boards, cylinders.
  kit.add(roundedBox([0, 1.15, local(4.2)], [1.5, 0.45, 9.2], 0.05, 1), FINISH.satin, IRON, { joint });
  for (const s of [-1, 1]) {
    kit.add(roundedBox([s * 1.12, 1.5, local(4.9)], [0.62, 0.07, 7.4], 0.02, 1), FINISH.satin, red, { joint });
    kit.add(
      placed(cylinder([0, 0, 0], 1.0, 0.34, 0.34, lod.steps(20, 8), 0.03), [s * 1.08, 0.86, local(7.3)], ALONG),
      PAINT,
      color,
      { joint },
    );
    kit.add(
      placed(cylinder([0, 0, 0], 0.05, 0.36, 0.36, lod.steps(20, 8)), [s * 1.08, 0.86, local(8.3)], ALONG),
      FINISH.metal,
      BRASS,
      { joint },
    );
    kit.add(
      tube(
        [
          [s * 1.0, 0.86, local(7.4)],
          [s * 0.98, 0.62, local(4.6)],
          [s * 0.98, 0.62, local(2.3)],
        ],
        () => 0.055,
        { segments: 2, straight: true, sides: 6 },
      ),
      FINISH.metal,
      tone("#b9bec4"),
      { joint },
    );
  }
  // Cab and tender.
  kit.add(roundedBox([0, 1.9, local(1.2)], [2.6, 1.0, 2.2], 0.06, lod.steps(2, 1)), PAINT, color, { joint });
  for (const s of [-1, 1])
    for (const z of [0.2, 2.2])
      kit.add(roundedBox([s * 1.24, 2.9, local(z)], [0.12, 1.1, 0.2], 0.03, 1), PAINT, color, { joint });
  kit.add(roundedBox([0, 2.85, local(2.28)], [2.5, 1.0, 0.08], 0.03, 1), PAINT, color, { joint });
  kit.add(roundedBox([0, 3.42, local(1.1)], [2.9, 0.16, 2.7], 0.07, 1), FINISH.satin, IRON, { joint });
  for (const s of [-1, 1]) {
    kit.add(roundedBox([s * 1.29, 2.42, local(1.2)], [0.08, 0.06, 1.9], 0.02, 1), FINISH.metal, BRASS, { joint });
    kit.add(roundedBox([s * 0.95, 2.85, local(2.3)], [0.4, 0.5, 0.05], 0.06, 1), FINISH.glossy, tone("#1d2a33"), {
      joint,
    });
  }
  kit.add(roundedBox([0, 1.85, local(-2.2)], [2.5, 1.3, 3.6], 0.06, lod.steps(2, 1)), PAINT, color, { joint });
  kit.add(roundedBox([0, 1.15, local(-2.2)], [2.3, 0.3, 4], 0.03, 1), FINISH.satin, IRON, { joint });
  kit.add(roundedBox([0, 2.5, local(-2.2)], [2.56, 0.07, 3.66], 0.02, 1), FINISH.metal, BRASS, { joint });
  for (let i = 0; i < (lod.from(110) ? 26 : 8); i++)
    kit.add(
      ellipsoid(
        [(b.rng() - 0.5) * 2, 2.52 + b.rng() * 0.16, local(-2.2) + (b.rng() - 0.5) * 3.1],
        [0.2 + b.rng() * 0.14, 0.15, 0.2],
        7,
        5,
      ),
      FINISH.matte,
      tone("#17171a"),
      { joint },
    );
  for (const z of [2.3, 3.9, 5.5]) axle(kit, joints, wheels, local(z), 0.74, 1.45, red, 12, b);
  axle(kit, joints, wheels, local(7.9), 0.42, 1.45, red, 8, b);
  for (const z of [-1.1, -2.2, -3.3]) axle(kit, joints, wheels, local(z), 0.46, 1.45, red, 8, b);
  const cars = Math.round(b.number("carriages"));
  for (let i = 0; i < cars; i++) {
    const z = local(-4.7) - 5.4 - i * 11.6;
    carriage(kit, joints, wheels, z, 10.6, b);
    kit.add(roundedBox([0, 1.0, z + 5.7], [0.3, 0.2, 1.1], 0.04, 1), FINISH.satin, IRON, { joint });
  }
  return kit.model({
    ride: {
      inside: true,
      speed: 9,
      perches: [1, -1].map((s) => ({
        pose: "deck" as const,
        at: [s * 0.95, 1.5, local(1.2)] as Vec3,
        joint,
        roof: 3.32,
        hands: { [s > 0 ? "L" : "R"]: { at: [s * 1.27, 2.46, local(1.5)], joint, palm: [0, -1, 0] } },
      })),
    },
    anchors: {
      front: { at: [0, 2.2, front + 0.4], normal: [0, 0, 1], joint },
      seat: { at: [0.5, 1.7, local(1)], forward: [0, 0, 1], joint },
      chimney: { at: [0, y + 1.8, local(8.1)], joint },
    },
    colliders: [{ shape: "box", at: [0, 2, local(2.6)], half: [1.3, 1.6, 6.6], joint }],
    skeleton: { joints },
    wheels,
    lights: b.flag("lights")
      ? [{ at: [0, y + 1, front + 1], color: [1, 0.9, 0.7], strength: 8, reach: 20, joint }]
      : [],
    occlusion: { cells: 72, ground: 0.4 },
  });
}

function buildTractor(b: Build): Model {
  const kit = new Assembly("tractor");
  const { lod } = b;
  const color = b.color("color");
  const yellow = tone("#f0c02c");
  const joint = "chassis";
  kit.add(roundedBox([0, 1.18, 0.95], [0.78, 0.62, 1.75], 0.14, lod.steps(4, 1)), PAINT, color, { joint });
  kit.add(roundedBox([0, 1.12, 1.83], [0.56, 0.46, 0.05], 0.06, 1), FINISH.satin, IRON, { joint });
  if (lod.from(120))
    for (let i = 0; i < 5; i++)
      kit.add(box([0, 0.96 + i * 0.08, 1.86], [0.52, 0.022, 0.02], 0.006), FINISH.metal, tone("#b9bec4"), { joint });
  for (const s of [-1, 1]) {
    kit.add(
      ellipsoid([s * 0.27, 1.34, 1.84], [0.085, 0.085, 0.05], lod.steps(16, 6), lod.steps(8, 4)),
      { kind: "glow", color: [0.95, 0.9, 0.72] },
      undefined,
      { joint },
    );
    kit.add(roundedBox([s * 0.395, 1.2, 0.95], [0.012, 0.09, 1.4], 0.004, 1), FINISH.satin, yellow, { joint });
  }
  kit.add(roundedBox([0, 0.78, 0.4], [0.5, 0.4, 2.5], 0.06, 1), FINISH.satin, IRON, { joint });
  kit.add(
    tube(
      [
        [0.22, 1.4, 1.1],
        [0.22, 2.2, 1.1],
      ],
      () => 0.045,
      { segments: 1, sides: lod.steps(12, 6), caps: true },
    ),
    FINISH.brushed,
    tone("#4a4c50"),
    { joint },
  );
  // Cab on four posts.
  const roofY = 2.45;
  for (const s of [-1, 1])
    for (const z of [0.1, -0.95])
      kit.add(
        tube(
          [
            [s * 0.62, 1.15, z],
            [s * 0.58, roofY, z * 0.92],
          ],
          () => 0.04,
          { segments: 1, sides: 6 },
        ),
        PAINT,
        color,
        { joint },
      );
  kit.add(roundedBox([0, roofY + 0.03, -0.42], [1.42, 0.14, 1.32], 0.06, lod.steps(3, 1)), PAINT, yellow, { joint });
  kit.add(roundedBox([0, 1.85, 0.09], [1.12, 1.1, 0.02], 0.01, 1), { ...FINISH.glass, opacity: 0.1 }, tone("#33434a"), {
    joint,
  });
  kit.add(roundedBox([0, 0.98, -0.45], [1.3, 0.12, 1.15], 0.03, 1), FINISH.satin, IRON, { joint });
  kit.add(roundedBox([0, 1.2, -0.62], [0.5, 0.16, 0.46], 0.06, 2), FINISH.satin, tone("#2a2420"), { joint });
  kit.add(roundedBox([0, 1.5, -0.86], [0.5, 0.52, 0.12], 0.05, 2), FINISH.satin, tone("#2a2420"), { joint });
  kit.add(
    placed(
      torus([0, 0, 0], 0.2, 0.02, lod.steps(22, 8), lod.steps(6, 4)),
      [0, 1.58, -0.12],
      axisAngle([1, 0, 0], -0.7),
    ),
    FINISH.satin,
    IRON,
    { joint: "helm" },
  );
  kit.add(
    tube(
      [
        [0, 1.1, 0.05],
        [0, 1.56, -0.12],
      ],
      () => 0.03,
      { segments: 1, sides: 6 },
    ),
    FINISH.satin,
    IRON,
    { joint },
  );
  const joints: Joint[] = [{ name: "chassis", parent: -1, at: [0, 0, 0] }];
  const wheels: Wheel[] = [];
  for (const [axleName, z, r, w, x] of [
    ["F", 1.35, 0.48, 0.3, 0.66],
    ["R", -0.55, 0.84, 0.48, 0.86],
  ] as [string, number, number, number, number][])
    for (const [hand, s] of [
      ["L", 1],
      ["R", -1],
    ] as [string, number][]) {
      const at: Vec3 = [s * x, r, z];
      let parent = 0;
      if (axleName === "F") {
        parent = joints.length;
        joints.push({ name: `steer${axleName}${hand}`, parent: 0, at });
      }
      const name = `wheel${axleName}${hand}`;
      joints.push({ name, parent, at });
      wheels.push({ joint: name, radius: r, ...(axleName === "F" ? { steers: true } : {}) });
      const turn = yaw(s > 0 ? 0 : Math.PI);
      for (const p of wheelPieces(r - 0.035, w, { share: 0.56, spokes: 0, color: "#f0c02c", disc: true }, lod))
        kit.add(placed(p.mesh, at, turn), p.surface, p.tint, { joint: name });
      // Lugs.
      const n = lod.from(90) ? Math.round(r * 26) : 0;
      for (let i = 0; i < n; i++) {
        const a = (i / n) * Math.PI * 2;
        for (const k of [-1, 1]) {
          const b2 = a + (k > 0 ? Math.PI / n : 0);
          const m = placed(
            box([0, 0, 0], [w * 0.52, 0.07, 0.055], 0.012),
            [k * w * 0.24, 0, 0],
            axisAngle([0, 1, 0], k * 0.5),
          );
          const spun = placed(
            m,
            [0, Math.sin(b2) * (r - 0.035), Math.cos(b2) * (r - 0.035)],
            axisAngle([1, 0, 0], Math.PI / 2 - b2),
          );
          kit.add(placed(spun, at), FINISH.rubber, tone("#1b1b1d"), { joint: name });
        }
      }
      if (axleName === "R") {
        const arc = Array.from({ length: 9 }, (_, i): Vec3 => {
          const a = lerp(0.5, 2.7, i / 8);
          return [s * (x - 0.05), r + Math.sin(a) * (r + 0.1), z + Math.cos(a) * (r + 0.1)];
        });
        kit.add(
          tube(arc, () => w * 0.55, {
            segments: lod.steps(16, 7),
            sides: 8,
            thickness: () => 0.03,
            up: (p) => [0, p[1] - r, p[2] - z],
          }),
          PAINT,
          color,
          { joint },
        );
      }
    }
  kit.add(
    taperedTube(
      [
        [-0.5, 0.48, 1.35],
        [0, 0.55, 1.35],
        [0.5, 0.48, 1.35],
      ],
      [0.07, 0.09, 0.07],
      { segments: 4, sides: 6 },
    ),
    FINISH.satin,
    IRON,
    { joint },
  );
  joints.push({ name: "helm", parent: 0, at: [0, 1.58, -0.12] });
  return kit.model({
    ride: {
      speed: 3.4,
      perches: [
        {
          pose: "chair",
          at: [0, 1.27, -0.6],
          joint,
          lean: 0.1,
          hands: wheelGrip([0, 1.58, -0.12], 0.2, 0.87, "helm"),
          feet: bothSides({ at: [0.2, 1.05, -0.08], joint }),
        },
        { pose: "deck", at: [0.48, 1.04, -0.75], joint },
      ],
      mechanisms: [{ works: "steer", joint: "helm", axis: [0, 0.76, -0.65], ratio: 2 }],
    },
    anchors: {
      seat: { at: [0, 1.29, -0.6], forward: [0, 0, 1], joint },
      front: { at: [0, 1.15, 1.9], normal: [0, 0, 1], joint },
    },
    colliders: [boxCollider(1.3, 1.4, 3), { shape: "box", at: [0, 1.9, -0.45], half: [0.65, 0.65, 0.6] }],
    skeleton: { joints },
    wheels,
    occlusion: { cells: 44, ground: 0.5 },
  });
}

const LIGHTS = { type: "flag", default: false, says: "Lamps are on." } as const;

const SPECS: Spec[] = [
  {
    id: "train",
    family: "vehicle",
    en: "train, steam train, locomotive, railway train, steam locomotive, subway train",
    zh: "火车, 列车, 蒸汽火车",
    size: [2.95, 4.08, 37],
    color: "#1f4a38",
    palette: ["#1f4a38", "#22304a", "#7a2420"],
    parameters: {
      lights: LIGHTS,
      carriages: { type: "number", min: 0, max: 6, default: 2, says: "Carriages behind the engine." },
    },
    tags: "front, seat, wheels",
    affordances: "ride, drive",
    build: buildTrain,
  },
  {
    id: "tractor",
    family: "vehicle",
    en: "tractor, bulldozer, farm tractor",
    zh: "拖拉机",
    size: [2.3, 2.55, 3.3],
    color: "#2f7a35",
    palette: ["#2f7a35", "#b8322a", "#2f5fa5"],
    tags: "seat, front, wheels",
    affordances: "drive, ride",
    build: buildTractor,
  },
];

/** Trains and tractors. */
export const machines: Asset[] = SPECS.map(define);
