/** Box-shaped things: boxes, gifts, crates, books, cases, screens, instruments of the house. */
import { axisAngle, lerp, type Vec2, type Vec3, yaw } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, cylinder, ellipsoid, extrude, gridMesh, lathe, tube } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Anchor, Asset, Model, Parameter } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, boxCollider, define, type Spec } from "./kit/define.ts";
import { contrast, FINISH, lighter, materialOf, patterned, shade, tone } from "./kit/finish.ts";
import { lettering } from "./kit/lettering.ts";
import { circleOutline, placed, roundedBox, roundedOutline, sheet, starOutline, torus } from "./kit/shapes.ts";

const UP = axisAngle([1, 0, 0], -Math.PI / 2);

/** A text that lies on a face: centred on `at`, turned, at most `width` by `height`; nothing where it cannot be set. */
function writing(
  text: string,
  at: Vec3,
  turn: [number, number, number, number],
  width: number,
  height: number,
): Mesh | undefined {
  const m = lettering(text, width, height);
  return m && placed(m, at, turn);
}

/** Anchors of a box-like thing of this size. */
const boxAnchors = (w: number, h: number, d: number): Record<string, Anchor> => ({
  grip: { at: [0, h * 0.5, 0], forward: [0, 0, 1] },
  top: { at: [0, h, 0], extent: [w * 0.9, d * 0.9] },
  front: { at: [0, h * 0.5, d / 2], normal: [0, 0, 1] },
});

function buildBox(b: Build): Model {
  const [w, h, d] = [0.42, 0.34, 0.34];
  const kit = new Assembly("box");
  const material = b.given("material")
    ? materialOf(b.text("material"), FINISH.matte)
    : { surface: FINISH.matte as Surface };
  const color = b.given("color") || !material.color ? b.color("color") : material.color;
  const surface = patterned(material.surface, b.text("pattern"), contrast(color), 0.09);
  const steps = b.lod.steps(3, 1);
  // Cardboard is browner at its worn edges.
  const worn = (p: Vec3): Color => shade(color, 0.96 + 0.08 * noise3(p[0] * 9, p[1] * 9, p[2] * 9));
  kit.add(roundedBox([0, h / 2, 0], [w, h, d], 0.006, steps), surface, worn);
  if (!b.given("material")) {
    kit.add(box([0, h + 0.0006, 0], [w * 0.998, 0.0012, 0.004]), FINISH.matte, shade(color, 0.45));
    const tape = tone("#d9b67c");
    kit.add(box([0, h + 0.0012, 0], [w + 0.002, 0.0016, 0.055]), FINISH.glossy, tape);
    for (const s of [-1, 1])
      kit.add(box([s * (w / 2 + 0.0008), h - 0.04, 0], [0.0016, 0.08, 0.055]), FINISH.glossy, tape);
    if (b.lod.from(120)) {
      // Flaps meet in the middle; two arrows and a glass say which way is up.
      for (const s of [-1, 1])
        kit.add(box([0, h + 0.001, s * 0.172 * 0.5], [w * 0.994, 0.0015, 0.163]), surface, lighter(color, 0.06));
      const arrow: Vec2[] = [
        [-0.008, -0.03],
        [0.008, -0.03],
        [0.008, 0.008],
        [0.02, 0.008],
        [0, 0.034],
        [-0.02, 0.008],
        [-0.008, 0.008],
      ];
      for (const x of [0.115, 0.165])
        kit.add(placed(extrude([arrow], 0), [x, 0.09, d / 2 + 0.0008]), FINISH.matte, shade(color, 0.35), {
          open: true,
        });
    }
  }
  const text = writing(b.text("text"), [0, h * 0.55, d / 2 + 0.001], [0, 0, 0, 1], w * 0.84, h * 0.42);
  if (text) kit.add(text, FINISH.matte, contrast(color), { open: true });
  return kit.model({
    anchors: boxAnchors(w, h, d),
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 24, ground: 0.4 },
  });
}

function buildGift(b: Build): Model {
  const [w, h, d] = [0.28, 0.2, 0.28];
  const kit = new Assembly("gift");
  const color = b.color("color");
  const ribbon = contrast(color);
  const { lod } = b;
  const paper = patterned(FINISH.satin, b.text("pattern"), lighter(color, 0.4), 0.05);
  kit.add(roundedBox([0, h * 0.41, 0], [w, h * 0.82, d], 0.006, 2), paper, color);
  kit.add(roundedBox([0, h * 0.88, 0], [w + 0.014, h * 0.24, d + 0.014], 0.007, 2), paper, shade(color, 1.06));
  const silk: Surface = { kind: "plain", roughness: 0.3 };
  for (const [x, z] of [
    [w + 0.018, 0.034],
    [0.034, d + 0.018],
  ])
    kit.add(roundedBox([0, h * 0.5 + 0.002, 0], [x, h + 0.003, z], 0.003, 1), silk, ribbon);
  // A bow of loops and tails.
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 + 0.5;
    const loop = sheet(
      lod.steps(16, 6),
      2,
      (u, v) => {
        const t = u * Math.PI * 2;
        const r = 0.078 * Math.abs(Math.sin(t / 2));
        const y = h + 0.006 + 0.042 * Math.sin(t / 2) * (1 + 0.4 * Math.cos(t / 2));
        const side = (v - 0.5) * 0.034 * (0.4 + 0.6 * Math.abs(Math.sin(t / 2)));
        return [Math.cos(a) * r - Math.sin(a) * side, y, Math.sin(a) * r + Math.cos(a) * side];
      },
      0.002,
    );
    kit.add(loop, silk, shade(ribbon, i % 2 ? 0.92 : 1));
  }
  kit.add(ellipsoid([0, h + 0.016, 0], [0.022, 0.017, 0.022], lod.steps(14, 6), lod.steps(8, 4)), silk, ribbon);
  return kit.model({
    anchors: boxAnchors(w, h, d),
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 26, ground: 0.4 },
  });
}

function buildCrate(b: Build): Model {
  const [w, h, d] = [0.6, 0.5, 0.5];
  const kit = new Assembly("crate");
  const color = b.color("color");
  const t = 0.02;
  const plank = (at: Vec3, size: Vec3, k: number) =>
    kit.add(roundedBox(at, size, 0.004, 1), FINISH.wood, shade(color, 0.86 + 0.24 * b.rng() * k));
  kit.add(box([0, h / 2, 0], [w - 0.06, h - 0.04, d - 0.06]), FINISH.matte, shade(color, 0.12));
  const rows = 4;
  for (let i = 0; i < rows; i++) {
    const y = ((i + 0.5) / rows) * h;
    const high = h / rows - 0.012;
    for (const s of [-1, 1]) {
      plank([0, y, s * (d / 2 - t)], [w - 0.04, high, t], 1);
      plank([s * (w / 2 - t), y, 0], [t, high, d - 0.04], 1);
    }
    plank([0, h - t / 2, (i - 1.5) * (d / rows)], [w - 0.02, t, d / rows - 0.012], 1);
  }
  // Corner posts and braces.
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      plank([x * (w / 2 - 0.03), h / 2, z * (d / 2 - t / 2)], [0.06, h, t], 0.6);
      plank([x * (w / 2 - t / 2), h / 2, z * (d / 2 - 0.03)], [t, h, 0.06], 0.6);
    }
  for (const s of [-1, 1])
    kit.add(
      placed(
        roundedBox([0, 0, 0], [0.62, 0.055, t], 0.004, 1),
        [0, h / 2, s * (d / 2 - t / 2 + 0.001)],
        axisAngle([0, 0, 1], 0.62 * s),
      ),
      FINISH.wood,
      shade(color, 0.92),
    );
  if (b.lod.from(200))
    for (const x of [-1, 1])
      for (const y of [0.06, h - 0.06])
        for (const z of [-1, 1])
          kit.add(
            placed(
              cylinder([0, 0, 0], 0.004, 0.007, 0.006, 8),
              [x * (w / 2 - 0.03), y, z * (d / 2)],
              axisAngle([1, 0, 0], (z * Math.PI) / 2),
            ),
            FINISH.brushed,
            tone("#5b5650"),
          );
  return kit.model({
    anchors: boxAnchors(w, h, d),
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 34, ground: 0.4 },
  });
}

function buildBook(b: Build): Model {
  const { lod } = b;
  const kit = new Assembly("book");
  const color = b.color("color");
  const [w, d] = [0.155, 0.225];
  const t = 0.0028;
  const text = b.text("text");
  const gold = tone("#d9b35a");
  const paper = tone("#efe4c8");
  const cover: Surface = patterned({ kind: "plain", roughness: 0.55 }, b.text("pattern"), contrast(color), 0.03);
  if (b.flag("open")) {
    // Lies open, its pages arched on both sides.
    const arch = (u: number) => 0.016 * Math.sin(Math.PI * u ** 0.6) * (1 - u * 0.45) + 0.012 * (1 - u);
    for (const s of [-1, 1]) {
      kit.add(roundedBox([s * (w / 2 + 0.004), t / 2, 0], [w + 0.004, t, d], 0.0013, 1), cover, color);
      const block = gridMesh(lod.steps(18, 6), lod.steps(2, 1), (u, v) => [
        s * (0.001 + u * (w - 0.006)),
        t + 0.002 + arch(u),
        (v - 0.5) * s * -(d - 0.012),
      ]);
      kit.add(block, FINISH.matte, paper);
      for (const z of [-1, 1]) {
        const edge = gridMesh(lod.steps(18, 6), 1, (u, v) => [
          (0.001 + u * (w - 0.006)) * s,
          t + (0.002 + arch(u)) * v,
          z * (d / 2 - 0.006),
        ]);
        kit.add(edge, { ...FINISH.matte, twoSided: true }, (p) => shade(paper, 0.82 + 0.12 * Math.sin(p[1] * 5200)));
      }
      const end = gridMesh(1, 1, (u, v) => [s * (w - 0.005), t + (0.002 + arch(1)) * v, (u - 0.5) * (d - 0.012)]);
      kit.add(end, { ...FINISH.matte, twoSided: true }, shade(paper, 0.86));
      if (lod.from(140))
        for (let i = 0; i < 13; i++) {
          const z = -d / 2 + 0.032 + i * 0.0125;
          const [from, to] = [0.14, i % 5 === 4 ? 0.6 : 0.9];
          const line = gridMesh(8, 1, (u, v) => {
            const k = lerp(from, to, u);
            return [s * (0.001 + k * (w - 0.006)), t + 0.0026 + arch(k), z + (v - 0.5) * -0.0022 * s];
          });
          kit.add(line, FINISH.matte, tone("#8f8674"), { open: true });
        }
    }
    const ww = w * 2 + 0.016;
    return kit.model({
      anchors: { ...boxAnchors(ww, 0.02, d), top: { at: [0, 0.02, 0], extent: [ww * 0.8, d * 0.8] } },
      colliders: [boxCollider(ww, 0.022, d)],
      occlusion: { cells: 40, ground: 0.3 },
    });
  }
  const thick = 0.028;
  const middle = thick / 2;
  kit.add(roundedBox([0, t / 2, 0], [w, t, d], 0.0013, lod.steps(2, 1)), cover, color);
  kit.add(roundedBox([0, thick - t / 2, 0], [w, t, d], 0.0013, lod.steps(2, 1)), cover, color);
  // The back is a shallow arc on the -x side.
  const back = sheet(
    lod.steps(10, 4),
    2,
    (u, v) => {
      const a = (u - 0.5) * Math.PI;
      return [-w / 2 + 0.001 - Math.cos(a) * 0.0062, middle + Math.sin(a) * (middle - t * 0.45), (v - 0.5) * d];
    },
    t,
  );
  kit.add(back, cover, shade(color, 0.94));
  kit.add(roundedBox([0.0005, middle, 0], [w - 0.008, thick - t * 2, d - 0.008], 0.002, 1), FINISH.matte, paper);
  if (lod.from(120))
    for (let i = 0; i < 7; i++) {
      const y = t + ((i + 0.7) / 7.4) * (thick - t * 2);
      kit.add(box([0.0006, y, 0], [w - 0.0074, 0.0006, d - 0.0074]), FINISH.matte, shade(paper, 0.72), { open: true });
    }
  const top = thick + 0.0003;
  const label = writing(text, [0.004, top + 0.0002, 0.005], UP, w * 0.74, d * 0.34);
  if (label) kit.add(label, FINISH.metal, gold, { open: true });
  else if (lod.from(90)) {
    kit.add(placed(extrude([starOutline(0.02, 8, 0.55)], 0), [0.004, top, -0.01], UP), FINISH.metal, gold, {
      open: true,
    });
  }
  if (lod.from(90)) {
    const frame = [
      roundedOutline(w - 0.03, d - 0.03, 0.006),
      [...roundedOutline(w - 0.035, d - 0.035, 0.004)].reverse(),
    ];
    kit.add(placed(extrude(frame, 0), [0.005, top, 0], UP), FINISH.metal, gold, { open: true });
    for (const z of [-0.075, 0.075])
      kit.add(
        placed(
          sheet(
            6,
            1,
            (u, v) => {
              const a = (u - 0.5) * Math.PI * 0.9;
              return [
                -w / 2 + 0.0008 - Math.cos(a) * 0.0078,
                middle + Math.sin(a) * (middle - t * 0.3),
                z + (v - 0.5) * 0.005,
              ];
            },
            0.0012,
          ),
          [0, 0, 0],
        ),
        FINISH.metal,
        gold,
        { open: true },
      );
    // A reading ribbon.
    kit.add(
      sheet(2, 4, (u, v) => [0.03 + (u - 0.5) * 0.005, middle - 0.01 * v ** 2, d / 2 - 0.006 + v * 0.035], 0.0006),
      FINISH.satin,
      tone("#b2312e"),
    );
  }
  return kit.model({
    anchors: boxAnchors(w, thick, d),
    colliders: [boxCollider(w, thick, d)],
    occlusion: { cells: 36, ground: 0.3 },
  });
}

function buildSuitcase(b: Build): Model {
  const kit = new Assembly("suitcase");
  const color = b.color("color");
  const [w, h, d] = [0.62, 0.44, 0.2];
  const leather: Surface = { kind: "plain", roughness: 0.5 };
  kit.add(roundedBox([0, h / 2, 0], [w, h, d], 0.045, b.lod.steps(4, 1)), leather, (p) =>
    shade(color, 0.92 + 0.14 * noise3(p[0] * 8, p[1] * 8, p[2] * 8)),
  );
  const dark = shade(color, 0.45);
  kit.add(roundedBox([0, h / 2, 0], [w + 0.004, h + 0.001, 0.012], 0.03, 1), leather, dark);
  for (const x of [-0.19, 0.19]) {
    kit.add(roundedBox([x, h / 2, 0], [0.04, h + 0.006, d + 0.008], 0.02, 2), leather, dark);
    kit.add(roundedBox([x, h * 0.72, d / 2 + 0.006], [0.05, 0.036, 0.01], 0.004, 1), FINISH.metal, tone("#d2b06a"));
  }
  if (b.lod.from(100))
    for (const x of [-1, 1])
      for (const y of [0.03, h - 0.03])
        for (const z of [-1, 1])
          kit.add(
            ellipsoid([x * (w / 2 - 0.028), y, z * (d / 2 - 0.028)], 0.036, b.lod.steps(12, 6), b.lod.steps(8, 4)),
            leather,
            dark,
          );
  kit.add(
    tube(
      [
        [-0.085, h - 0.002, 0],
        [-0.075, h + 0.035, 0],
        [-0.03, h + 0.05, 0],
        [0.03, h + 0.05, 0],
        [0.075, h + 0.035, 0],
        [0.085, h - 0.002, 0],
      ],
      () => 0.011,
      { segments: b.lod.steps(18, 7), sides: b.lod.steps(8, 5), up: () => [0, 0, 1] },
    ),
    leather,
    dark,
  );
  return kit.model({
    anchors: { ...boxAnchors(w, h, d), grip: { at: [0, h + 0.045, 0], forward: [0, 0, 1] } },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 30, ground: 0.4 },
  });
}

/** A glowing or dark picture in a frame: television, laptop, phone, tablet. */
function screen(
  kit: Assembly,
  at: Vec3,
  turn: [number, number, number, number],
  w: number,
  h: number,
  on: boolean,
  text: string,
): void {
  const panel = gridMesh(1, 8, (u, v) => [(u - 0.5) * w, (v - 0.5) * h, 0]);
  if (!on) {
    kit.add(placed(panel, at, turn), { kind: "plain", roughness: 0.08 }, tone("#0c0e12"), { open: true });
    return;
  }
  // A landscape: sky over two rows of hills and a sun.
  const hills = (base: number, swing: number, phase: number, lift: number) =>
    gridMesh(20, 1, (u, v) => [(u - 0.5) * w, (v * (base + swing * Math.sin(u * 6 + phase)) - 0.5) * h, lift]);
  const light = (m: Mesh, color: (share: number) => Color) => {
    const lit = placed(m, at, turn);
    lit.glow = Float32Array.from(
      { length: lit.positions.length },
      (_, i) => color(m.positions[i - (i % 3) + 1] / h + 0.5)[i % 3] * 0.9,
    );
    kit.add(lit, { kind: "glow", color: [1, 1, 1] }, undefined, { open: true });
  };
  const e = w * 0.0012;
  light(panel, (t) => [0, 1, 2].map((k) => lerp(tone("#f7b46a")[k], tone("#4f8fd0")[k], (t - 0.2) / 0.8)) as Color);
  light(extrude([circleOutline(h * 0.09, 20, w * 0.18, h * 0.06)], 0), () => [1.3, 1.1, 0.7]);
  light(hills(0.42, 0.07, 1, e), () => tone("#5b8f86"));
  light(hills(0.26, 0.05, 3.4, e * 2), () => tone("#2f6b52"));
  const label = writing(text, at, turn, w * 0.8, h * 0.25);
  if (label)
    kit.add(
      { ...label, positions: label.positions.map((x, i) => x + (i % 3 === 2 ? 0.001 : 0)) },
      { kind: "glow", color: [1.4, 1.4, 1.4] },
      undefined,
      { open: true },
    );
}

function buildTelevision(b: Build): Model {
  const kit = new Assembly("television");
  const [w, h] = [1.1, 0.64];
  const color = b.color("color");
  const y = 0.07 + h / 2;
  kit.add(roundedBox([0, y, 0], [w, h, 0.045], 0.012, 2), FINISH.satin, color);
  screen(kit, [0, y + 0.006, 0.0232], [0, 0, 0, 1], w - 0.03, h - 0.045, b.flag("on"), b.text("text"));
  kit.add(roundedBox([0, 0.05, -0.01], [0.12, 0.1, 0.03], 0.01, 1), FINISH.satin, shade(color, 0.8));
  kit.add(roundedBox([0, 0.008, 0], [0.46, 0.016, 0.2], 0.007, 2), FINISH.satin, shade(color, 0.9));
  return kit.model({
    anchors: { ...boxAnchors(w, 0.71, 0.05), top: { at: [0, 0.71, 0], extent: [1, 0.03] } },
    colliders: [boxCollider(w, 0.71, 0.2)],
    occlusion: { cells: 34, ground: 0.3 },
    lights: b.flag("on") ? [{ at: [0, y, 0.4], color: [0.6, 0.75, 1], strength: 0.5, reach: 3 }] : [],
  });
}

function buildLaptop(b: Build): Model {
  const kit = new Assembly("laptop");
  const color = b.color("color");
  const [w, d] = [0.32, 0.22];
  const shell: Surface = { kind: "plain", roughness: 0.4, metalness: 0.55 };
  kit.add(roundedBox([0, 0.008, 0], [w, 0.016, d], 0.006, 2), shell, color);
  const turn = axisAngle([1, 0, 0], -0.3);
  const hinge: Vec3 = [0, 0.015, -d / 2 + 0.006];
  const lid = placed(roundedBox([0, d / 2, 0], [w, d, 0.008], 0.0036, 2), hinge, turn);
  kit.add(lid, shell, color);
  const middle: Vec3 = [
    0,
    hinge[1] + Math.cos(0.3) * (d / 2) + 0.0045 * Math.sin(0.3),
    hinge[2] - Math.sin(0.3) * (d / 2) + 0.0046,
  ];
  screen(kit, middle, turn, w - 0.02, d - 0.022, b.flag("on"), b.text("text"));
  if (b.lod.from(140)) {
    for (let r = 0; r < 5; r++)
      for (let c = 0; c < 13; c++)
        kit.add(
          box([(c - 6) * 0.0218, 0.0168, -0.066 + r * 0.0205], [0.0185, 0.0022, 0.0172], 0.0008),
          FINISH.satin,
          tone("#1d1e21"),
          { open: true },
        );
    kit.add(roundedBox([0, 0.0163, 0.072], [0.1, 0.0014, 0.058], 0.0006, 1), shell, shade(color, 0.85), { open: true });
  } else kit.add(box([0, 0.0166, -0.026], [w - 0.035, 0.002, 0.1]), FINISH.satin, tone("#1d1e21"));
  return kit.model({
    anchors: {
      grip: { at: [0, 0.01, d / 2] },
      top: { at: [0, 0.016, 0.06], extent: [0.28, 0.08] },
      front: { at: middle, normal: [0, 0.3, 1] },
    },
    colliders: [boxCollider(w, 0.018, d), { shape: "box", at: middle, half: [w / 2, d / 2, 0.035] }],
    occlusion: { cells: 36, ground: 0.3 },
  });
}

function buildPhone(b: Build): Model {
  const kit = new Assembly("phone");
  const color = b.color("color");
  // Lies on its back; held, its face looks along +y.
  kit.add(
    roundedBox([0, 0.004, 0], [0.074, 0.008, 0.152], 0.0038, b.lod.steps(3, 1)),
    { kind: "plain", roughness: 0.25 },
    color,
  );
  kit.add(
    placed(extrude([roundedOutline(0.0705, 0.1485, 0.009)], 0), [0, 0.00812, 0], UP),
    { kind: "plain", roughness: 0.08 },
    tone("#0b0c10"),
    { open: true },
  );
  screen(kit, [0, 0.0083, 0], UP as [number, number, number, number], 0.066, 0.136, b.flag("on"), b.text("text"));
  kit.add(cylinder([0, 0.008, -0.069], 0.0005, 0.0018, 0.0018, 10), FINISH.glossy, tone("#1b2a4a"), { open: true });
  return kit.model({
    anchors: {
      grip: { at: [0, 0.004, 0.02], normal: [0, -1, 0], forward: [0, 0, -1] },
      front: { at: [0, 0.0085, 0], normal: [0, 1, 0] },
    },
    colliders: [boxCollider(0.074, 0.0085, 0.152)],
    occlusion: false,
  });
}

function buildClock(b: Build): Model {
  const kit = new Assembly("clock");
  const { lod } = b;
  const color = b.color("color");
  const y = 0.108;
  const face = (m: Mesh, z: number) => placed(m, [0, y, z], axisAngle([1, 0, 0], Math.PI / 2));
  kit.add(
    face(
      lathe(
        [
          [0, -0.03],
          [0.078, -0.03],
          [0.085, -0.02],
          [0.086, 0.012],
          [0.082, 0.024],
          [0.073, 0.022],
          [0.071, 0.012],
        ],
        lod.steps(40, 12),
      ),
      0,
    ),
    { kind: "lacquer", roughness: 0.3 },
    color,
  );
  kit.add(face(cylinder([0, 0, 0], 0.012, 0.072, 0.072, lod.steps(36, 12)), 0), FINISH.matte, tone("#f6f0e0"));
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const long = i % 3 === 0;
    kit.add(
      placed(
        box([0, 0.06, 0], [long ? 0.005 : 0.003, long ? 0.014 : 0.009, 0.001]),
        [0, y, 0.0125],
        axisAngle([0, 0, 1], -a),
      ),
      FINISH.matte,
      tone("#2a2622"),
      { open: true },
    );
  }
  const hour = b.number("hour");
  for (const [length, thick, turn] of [
    [0.036, 0.0065, hour / 12],
    [0.053, 0.0045, hour % 1],
  ])
    kit.add(
      placed(
        roundedBox([0, length / 2 - 0.006, 0], [thick, length, 0.002], 0.0009, 1),
        [0, y, 0.0145],
        axisAngle([0, 0, 1], -turn * Math.PI * 2),
      ),
      FINISH.satin,
      tone("#1f1c1a"),
      { open: true },
    );
  kit.add(face(cylinder([0, 0.012, 0], 0.006, 0.0055, 0.004, 12), 0), FINISH.metal, tone("#c9a24a"));
  // Bells, hammer and feet.
  for (const s of [-1, 1]) {
    kit.add(
      placed(
        lathe(
          [
            [0.034, 0],
            [0.03, 0.014],
            [0.016, 0.024],
            [0, 0.027],
          ],
          lod.steps(24, 8),
        ),
        [s * 0.05, y + 0.076, 0],
        axisAngle([0, 0, 1], -s * 0.55),
      ),
      { ...FINISH.metal, twoSided: false },
      tone("#d7b45a"),
    );
    kit.add(
      tube(
        [
          [s * 0.035, 0.04, 0],
          [s * 0.062, 0.003, 0],
        ],
        () => 0.006,
        { segments: 1, sides: lod.steps(10, 5), caps: true },
      ),
      FINISH.metal,
      tone("#d7b45a"),
    );
  }
  kit.add(
    tube(
      [
        [-0.028, y + 0.092, 0],
        [-0.02, y + 0.122, 0],
        [0.02, y + 0.122, 0],
        [0.028, y + 0.092, 0],
      ],
      () => 0.0032,
      { segments: lod.steps(12, 5), sides: 6, up: () => [0, 0, 1] },
    ),
    FINISH.metal,
    tone("#d7b45a"),
  );
  return kit.model({
    anchors: { grip: { at: [0, y, -0.02] }, front: { at: [0, y, 0.02], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.17, 0.2, 0.055)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildRadio(b: Build): Model {
  const kit = new Assembly("radio");
  const { lod } = b;
  const color = b.color("color");
  const [w, h, d] = [0.3, 0.18, 0.1];
  kit.add(roundedBox([0, h / 2, 0], [w, h, d], 0.026, lod.steps(4, 1)), { kind: "lacquer", roughness: 0.35 }, color);
  kit.add(
    placed(extrude([roundedOutline(w - 0.04, h - 0.045, 0.018)], 0.004), [0, h / 2 - 0.006, d / 2 - 0.001]),
    FINISH.satin,
    tone("#efe4cb"),
  );
  for (let i = 0; i < lod.steps(9, 4); i++)
    kit.add(
      box([-0.068, 0.035 + i * (0.105 / lod.steps(9, 4)), d / 2 + 0.0035], [0.1, 0.0045, 0.002]),
      FINISH.satin,
      tone("#5b3d26"),
      { open: true },
    );
  kit.add(
    placed(extrude([roundedOutline(0.105, 0.034, 0.005)], 0.003), [0.066, 0.118, d / 2 + 0.002]),
    { kind: "glow", color: [0.75, 0.55, 0.26] },
    undefined,
    { open: true },
  );
  kit.add(box([0.08, 0.118, d / 2 + 0.006], [0.0018, 0.03, 0.001]), FINISH.satin, tone("#a82a22"), { open: true });
  for (const x of [0.038, 0.096])
    kit.add(
      placed(
        cylinder([0, 0, 0], 0.014, 0.018, 0.0165, lod.steps(20, 8), 0.003),
        [x, 0.06, d / 2 + 0.002],
        axisAngle([1, 0, 0], Math.PI / 2),
      ),
      FINISH.metal,
      tone("#c9a866"),
    );
  kit.add(
    tube(
      [
        [-0.12, h - 0.004, 0],
        [-0.115, h + 0.03, 0],
        [0.115, h + 0.03, 0],
        [0.12, h - 0.004, 0],
      ],
      () => 0.008,
      { segments: lod.steps(18, 8), sides: lod.steps(8, 4), up: () => [0, 0, 1] },
    ),
    FINISH.satin,
    shade(color, 0.5),
  );
  kit.add(
    tube(
      [
        [0.11, h - 0.01, -0.035],
        [0.2, h + 0.19, -0.035],
      ],
      () => 0.0025,
      { segments: 1, sides: 6, caps: true },
    ),
    FINISH.metal,
    tone("#c9ccd0"),
  );
  return kit.model({
    anchors: { ...boxAnchors(w, h, d), grip: { at: [0, h + 0.03, 0], forward: [0, 0, 1] } },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildCamera(b: Build): Model {
  const kit = new Assembly("camera");
  const { lod } = b;
  const color = b.color("color");
  kit.add(roundedBox([0, 0.042, 0], [0.135, 0.056, 0.044], 0.012, lod.steps(3, 1)), FINISH.matte, color);
  kit.add(roundedBox([0, 0.012, 0], [0.135, 0.024, 0.042], 0.01, 2), FINISH.brushed, tone("#b9bcbf"));
  kit.add(roundedBox([0, 0.079, 0], [0.133, 0.024, 0.042], 0.009, 2), FINISH.brushed, tone("#b9bcbf"));
  kit.add(roundedBox([0, 0.096, 0.002], [0.045, 0.022, 0.036], 0.008, 2), FINISH.brushed, tone("#b9bcbf"));
  const lens = (m: Mesh) => placed(m, [0, 0.046, 0.02], axisAngle([1, 0, 0], Math.PI / 2));
  kit.add(
    lens(
      lathe(
        [
          [0, 0],
          [0.031, 0],
          [0.032, 0.004],
          [0.032, 0.014],
          [0.029, 0.016],
          [0.029, 0.036],
          [0.0305, 0.038],
          [0.0305, 0.046],
          [0.027, 0.048],
          [0.023, 0.042],
          [0.0, 0.034],
        ],
        lod.steps(36, 12),
      ),
    ),
    FINISH.satin,
    tone("#1a1a1d"),
  );
  kit.add(
    lens(
      lathe(
        [
          [0.022, 0.0425],
          [0.014, 0.0455],
          [0, 0.047],
        ],
        lod.steps(24, 8),
      ),
    ),
    { kind: "lacquer", roughness: 0.06 },
    tone("#1a2440"),
  );
  kit.add(lens(torus([0, 0.012, 0], 0.0325, 0.0016, lod.steps(36, 12), 5)), FINISH.metal, tone("#c9ccd0"));
  for (const x of [-0.048, 0.036, 0.055])
    kit.add(
      cylinder(
        [x, 0.09, 0],
        x < 0 ? 0.009 : 0.007,
        x < 0 ? 0.0135 : 0.008,
        x < 0 ? 0.0135 : 0.008,
        lod.steps(20, 8),
        0.001,
      ),
      FINISH.metal,
      tone("#c4c7ca"),
    );
  kit.add(
    placed(roundedBox([0, 0, 0], [0.016, 0.01, 0.004], 0.002, 1), [0.048, 0.08, 0.021]),
    FINISH.glossy,
    tone("#d8b078"),
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.045, 0], forward: [0, 0, 1] }, front: { at: [0, 0.046, 0.068], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.135, 0.107, 0.05)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildDice(b: Build): Model {
  const kit = new Assembly("dice");
  const color = b.color("color");
  const s = 0.018;
  kit.add(roundedBox([0, s / 2, 0], [s, s, s], 0.0028, b.lod.steps(4, 1)), FINISH.glossy, color);
  const pips: [number, number][][] = [
    [[0, 0]],
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [-1, -1],
      [0, 0],
      [1, 1],
    ],
    [
      [-1, -1],
      [1, 1],
      [-1, 1],
      [1, -1],
    ],
    [
      [-1, -1],
      [1, 1],
      [-1, 1],
      [1, -1],
      [0, 0],
    ],
    [
      [-1, -1],
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, 0],
      [1, 0],
    ],
  ];
  const turns = [UP, yaw(0), yaw(Math.PI / 2), yaw(-Math.PI / 2), yaw(Math.PI), axisAngle([1, 0, 0], Math.PI / 2)];
  const spots = turns.map((turn, i) => {
    const flat = extrude(
      pips[i].map(([x, y]) => circleOutline(0.0017, b.lod.steps(14, 6), x * 0.0047, y * 0.0047)),
      0,
    );
    return placed(placed(flat, [0, 0, s / 2 + 0.00006]), [0, s / 2, 0], turn);
  });
  kit.add(mergeMeshes(spots), FINISH.matte, contrast(color), { open: true });
  return kit.model({ anchors: boxAnchors(s, s, s), colliders: [boxCollider(s, s, s)], occlusion: false });
}

const ON: Parameter = { type: "flag", default: true, says: "The screen is on." };

const SPECS: (Omit<Spec, "family"> & { family?: Spec["family"] })[] = [
  {
    id: "box",
    en: "box, cardboard box, carton, parcel, package",
    zh: "盒子, 箱子, 纸箱, 包裹",
    size: [0.42, 0.341, 0.34],
    color: "#b58a56",
    material: "",
    pattern: true,
    text: "",
    tags: "top surface, grip",
    affordances: "hold, open, place, push",
    build: buildBox,
  },
  {
    id: "gift",
    en: "gift, present, gift box",
    zh: "礼物, 礼盒",
    size: [0.3, 0.26, 0.3],
    color: "#c22f35",
    palette: ["#c22f35", "#2f6fb0", "#3f8a58", "#8a4fa5"],
    pattern: true,
    tags: "grip",
    affordances: "hold, open, give",
    build: buildGift,
  },
  {
    id: "crate",
    en: "crate, wooden crate, wooden box, chest",
    zh: "木箱, 板条箱",
    size: [0.6, 0.5, 0.5],
    color: "#b98a55",
    tags: "top surface, grip",
    affordances: "hold, open, push",
    build: buildCrate,
  },
  {
    id: "book",
    en: "book, novel, textbook, notebook, diary, dictionary",
    zh: "书, 书本, 笔记本",
    size: [0.16, 0.028, 0.24],
    color: "#8a2f2b",
    palette: ["#8a2f2b", "#2b4f7a", "#2f6b4f", "#7a4f8a", "#c8873a"],
    pattern: true,
    text: "",
    parameters: { open: { type: "flag", default: false, says: "Lies open." } },
    tags: "top surface, grip",
    affordances: "hold, read, open",
    build: buildBook,
  },
  {
    id: "suitcase",
    en: "suitcase, luggage, briefcase, travel bag",
    zh: "行李箱, 手提箱",
    size: [0.63, 0.5, 0.21],
    color: "#8a552c",
    palette: ["#8a552c", "#2f4f6f", "#6f2f2f"],
    tags: "top surface, handle, grip",
    affordances: "hold, carry, open",
    build: buildSuitcase,
  },
  {
    id: "television",
    en: "television, tv, screen, monitor, flat screen",
    zh: "电视, 电视机, 显示器, 屏幕",
    size: [1.1, 0.71, 0.2],
    color: "#1d1e21",
    text: "",
    parameters: { on: ON },
    tags: "front",
    affordances: "watch",
    build: buildTelevision,
  },
  {
    id: "laptop",
    en: "laptop, computer, notebook computer",
    zh: "笔记本电脑, 电脑",
    size: [0.32, 0.23, 0.3],
    color: "#b5b9bd",
    text: "",
    parameters: { on: ON },
    tags: "front, grip",
    affordances: "hold, type, open",
    build: buildLaptop,
  },
  {
    id: "phone",
    en: "phone, cell phone, smartphone, mobile phone, tablet",
    zh: "手机, 电话, 平板",
    size: [0.074, 0.0085, 0.152],
    color: "#26282d",
    palette: ["#26282d", "#d9d5cc", "#7a2f3a", "#2f4f7a"],
    text: "",
    parameters: { on: ON },
    tags: "front, grip",
    affordances: "hold, look",
    build: buildPhone,
  },
  {
    id: "clock",
    en: "clock, alarm clock, timer",
    zh: "钟, 闹钟, 时钟",
    size: [0.175, 0.235, 0.06],
    color: "#b8322f",
    palette: ["#b8322f", "#2f7a7a", "#e0a83a"],
    parameters: { hour: { type: "number", min: 0, max: 12, default: 10.15, unit: "h", says: "Time shown." } },
    tags: "front",
    affordances: "hold, look",
    build: buildClock,
  },
  {
    id: "radio",
    en: "radio, speaker, stereo, boombox",
    zh: "收音机, 音箱",
    size: [0.36, 0.37, 0.11],
    color: "#a8452f",
    palette: ["#a8452f", "#3f7a78", "#d9a23a"],
    tags: "front, handle",
    affordances: "hold, listen",
    build: buildRadio,
  },
  {
    id: "camera",
    en: "camera, photo camera",
    zh: "相机, 照相机",
    size: [0.135, 0.107, 0.09],
    color: "#26211f",
    tags: "front, grip",
    affordances: "hold, look",
    build: buildCamera,
  },
  {
    id: "dice",
    en: "dice, die",
    zh: "骰子",
    size: [0.018, 0.018, 0.018],
    color: "#f4efe2",
    palette: ["#f4efe2", "#c22a2a"],
    tags: "grip",
    affordances: "hold, throw, roll",
    build: buildDice,
  },
];

/** All box-shaped things. */
export const boxes: Asset[] = SPECS.map((s) => define({ family: "thing", ...s }));
