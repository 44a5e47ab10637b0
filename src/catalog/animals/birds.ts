/** The kernel for birds: a table in, a feathered and jointed model out. */

import { growFur } from "../../shape/fur.ts";
import {
  addScaled,
  axisAngle,
  type Box,
  clamp,
  compose,
  cross,
  emptyBox,
  lerp,
  normalize,
  rotate,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint, transformMesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { noise3, random } from "../../shape/random.ts";
import {
  added,
  ball,
  coneField,
  cutAway,
  ellipsoidField,
  type Field,
  limbField,
  meshField,
  type Primitive,
} from "../../shape/sdf.ts";
import { type Joint, jointIndex } from "../../shape/skeleton.ts";
import { type Flesh, rigid, skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model, Part } from "../types.ts";
import { bladeTriangles, budgetFor } from "./budget.ts";
import { blend, shade } from "./coat.ts";
import { eyeball, eyeFrame, lids } from "./face.ts";
import { letter, mirror, SIDES, type Side } from "./rig.ts";
import type { Eye } from "./species.ts";

/** A bird. Lengths are shares of its standing height S; head measures are shares of `u`, half the width of its skull. */
export interface Bird {
  id: string;
  en: string[];
  zh: string[];
  /** S, metres. */
  height: number;
  /** Middle [y, z], half-sizes, and how far the breast is lifted, radians. */
  body: { at: [number, number]; half: Vec3; pitch: number };
  neck: { base: number; top: number };
  head: { at: [number, number]; size: number; eye: Eye; crest?: string };
  beak: { kind: "cone" | "hook" | "flat"; length: number; width: number; depth: number; y: number; color: string };
  legs: {
    x: number;
    hip: [number, number];
    radius: number;
    color: string;
    webbed?: boolean;
    toes: number;
    thigh: number;
  };
  wing: {
    length: number;
    width: number;
    spread?: boolean;
    flipper?: boolean;
    color: string;
    edge: string;
    bar?: string;
  };
  tail: { length: number; width: number; lift: number; color: string };
  comb?: string;
  feathers: { base: string; back: string; belly: string; head?: string; face?: string; ring?: string; breast?: string };
  featherLength?: number;
  speeds: { walk: number; run: number };
  coats?: string[];
}

/** The colours of the body by place. */
function plumage(b: Bird, S: number): { body(p: Vec3, n: Vec3): Color; head(p: Vec3, n: Vec3): Color } {
  const f = b.feathers;
  const [base, back, belly] = [linear(f.base), linear(f.back), linear(f.belly)];
  const headAt = b.head.at[0] * S;
  const neckLow = lerp(b.body.at[0] + b.body.half[1] * 0.6, b.head.at[0], 0.3) * S;
  return {
    body(p, n) {
      const rough = noise3((p[0] / S) * 22, (p[1] / S) * 22, (p[2] / S) * 22) * 0.05;
      let c = blend(base, back, smoothstep(-0.1, 0.5, n[1] - n[2] * 0.35 + rough));
      c = blend(c, belly, smoothstep(0.05, -0.45, n[1] - n[2] * 0.25 + rough));
      const toHead = clamp((p[1] - neckLow) / (headAt - neckLow));
      if (f.breast)
        c = blend(
          c,
          linear(f.breast),
          smoothstep(0.1, 0.5, n[2] + rough) *
            smoothstep((b.body.at[0] - b.body.half[1] * 0.5) * S, b.body.at[0] * S, p[1]),
        );
      if (f.head) c = blend(c, linear(f.head), smoothstep(0.2, 0.32, toHead + rough));
      if (f.ring) c = blend(c, linear(f.ring), smoothstep(0.07, 0.03, Math.abs(toHead - 0.2)));
      return c;
    },
    head(p, n) {
      let c = f.head ? linear(f.head) : blend(base, back, smoothstep(0.2, 0.7, n[1]));
      if (f.face)
        c = blend(
          c,
          linear(f.face),
          smoothstep(0.15, -0.05, p[1] + Math.max(0, 0.3 - p[2]) * 1.2) * smoothstep(-0.2, 0.2, p[2]),
        );
      return c;
    },
  };
}

/** Builds a bird; `seed` places its feathers. */
export function buildBird(b: Bird, seed: number, detail: Detail): Model {
  const S = b.height;
  const u = b.head.size * S;
  const budget = budgetFor(detail.pixels);
  const at = (x: number, y: number, z: number): Vec3 => [x * S, y * S, z * S];
  const middle = at(0, b.body.at[0], b.body.at[1]);
  const tilt = axisAngle([1, 0, 0], -b.body.pitch);
  const onBody = (x: number, y: number, z: number): Vec3 => {
    const v = rotate(tilt, [x * b.body.half[0] * S, y * b.body.half[1] * S, z * b.body.half[2] * S]);
    return [middle[0] + v[0], middle[1] + v[1], middle[2] + v[2]];
  };
  const head = at(0, b.head.at[0], b.head.at[1]);
  const breast = onBody(0, 0.25, 0.62);
  const rump = onBody(0, 0.1, -0.9);
  const colors = plumage(b, S);
  // An upright bird's tail turns up before it would reach the ground.
  const hang = Math.asin(clamp((rump[1] - 0.1 * S) / ((b.tail.length + 0.1) * S), 0, 1));
  const tailTilt = axisAngle([1, 0, 0], -Math.min(b.body.pitch, hang));

  // Joints.
  const joints: Joint[] = [];
  const index = (name: string) => jointIndex({ joints }, name);
  const joint = (name: string, parent: string | undefined, p: Vec3) =>
    joints.push({ name, parent: parent ? index(parent) : -1, at: p });
  joint("hips", undefined, onBody(0, 0, -0.2));
  joint("spine", "hips", middle);
  joint("chest", "spine", onBody(0, 0.1, 0.35));
  joint("neck", "chest", breast);
  joint("head", "neck", addScaled(head, [0, -0.5, -0.2], u));
  joint("jaw", "head", addScaled(head, [0, b.beak.y - 0.1, 0.6], u));
  for (const side of SIDES)
    joint(`eye${letter(side)}`, "head", eyeFrame(b.head.eye, u, side).at.map((x, k) => x + head[k]) as Vec3);
  const shoulder = b.wing.spread || b.wing.flipper ? onBody(0.86, 0.42, 0.42) : onBody(0.8, 0.5, 0.5);
  const wing = wingMesh(b, S, detail.pixels);
  for (const side of SIDES) {
    joint(`wing0${letter(side)}`, "chest", mirror(shoulder, side));
    const half = b.wing.length * S * 0.42;
    joint(
      `wing1${letter(side)}`,
      `wing0${letter(side)}`,
      mirror(
        b.wing.spread ? [shoulder[0] + half, shoulder[1], shoulder[2]] : [shoulder[0], shoulder[1], shoulder[2] - half],
        side,
      ),
    );
  }
  const hip = at(b.legs.x, b.legs.hip[0], b.legs.hip[1]);
  const knee: Vec3 = [hip[0], hip[1] * 0.62, hip[2] + 0.04 * S];
  const ankle: Vec3 = [hip[0], 0.03 * S, hip[2] + 0.015 * S];
  const sole: Vec3 = [hip[0], 0, hip[2] + 0.03 * S];
  for (const side of SIDES) {
    const n = letter(side);
    joint(`thigh${n}`, "hips", mirror(hip, side));
    joint(`shin${n}`, `thigh${n}`, mirror(knee, side));
    joint(`foot${n}`, `shin${n}`, mirror(ankle, side));
  }
  joint("tail0", "hips", rump);

  // Flesh.
  const local: Field = ellipsoidField([0, 0, 0], at(...b.body.half));
  const back = axisAngle([1, 0, 0], b.body.pitch);
  const list: Primitive[] = [
    added((x, y, z) => local(...rotate(back, [x - middle[0], y - middle[1], z - middle[2]])), 0),
    added(ball(onBody(0, 0, 0.45), b.body.half[0] * 0.86 * S), 0.08 * S),
    added(
      coneField(
        onBody(0, 0, -0.55),
        addScaled(rump, rotate(tailTilt, [0, 0, -1]), b.tail.length * 0.3 * S),
        b.body.half[1] * 0.6 * S,
        0.03 * S,
      ),
      0.1 * S,
    ),
    added(
      limbField(
        [breast, [0, lerp(breast[1], head[1], 0.55), lerp(breast[2], head[2], 0.4)], addScaled(head, [0, -0.3, 0], u)],
        [b.neck.base * S, lerp(b.neck.base, b.neck.top, 0.75) * S, b.neck.top * S],
        5,
      ),
      0.09 * S,
    ),
  ];
  for (const side of SIDES)
    list.push(
      added(
        coneField(
          mirror(hip, side),
          mirror(addScaled(knee, [0, 1, 0], 0.01 * S), side),
          b.legs.thigh * S,
          b.legs.radius * 1.3 * S,
        ),
        0.04 * S,
      ),
    );
  const w = b.body.half[0] + b.legs.thigh + 0.06;
  const reach = b.body.half[2] + b.tail.length + 0.12;
  const bounds: Box = {
    min: [-w * S, hip[1] * 0.4, middle[2] - reach * S],
    max: [
      w * S,
      Math.max(head[1], onBody(0, 1, 0)[1], breast[1]) + 0.1 * S,
      Math.max(middle[2] + (b.body.half[2] + 0.15) * S, head[2] + 0.1 * S),
    ],
  };
  const area = S * S * 4 * (b.body.half[0] + b.body.half[1]) * 1.2 * (b.body.half[2] * 2 + 0.35) * 0.5 * Math.PI * 0.5;
  const step = Math.min(Math.sqrt((2.9 * area) / (budget.bodyFlesh * 0.7)), b.neck.top * S * 0.8);
  const flesh: Flesh[] = [
    { joint: index("hips"), ends: [rump], radius: b.body.half[1] * 0.7 * S },
    { joint: index("spine"), ends: [middle], radius: b.body.half[1] * 0.7 * S },
    { joint: index("chest"), ends: [breast], radius: b.body.half[1] * 0.7 * S },
    { joint: index("neck"), ends: [joints[index("head")].at], radius: b.neck.base * 0.8 * S },
    { joint: index("head"), ends: [head], radius: b.neck.top * S },
    { joint: index("tail0"), ends: [addScaled(rump, rotate(tilt, [0, 0, -1]), b.tail.length * S)], radius: 0.04 * S },
    ...SIDES.map((side) => ({
      joint: index(`thigh${letter(side)}`),
      ends: [mirror(knee, side)],
      radius: b.legs.thigh * 0.8 * S,
      allow: (x: number) => smoothstep(0, 0.03 * S, x * side),
    })),
  ];
  const bare = meshField(list, bounds, step, { occlusion: 0.12 * S });
  const body = paint({ ...bare, skin: skinWeights({ joints }, flesh, bare.positions, 0.035 * S) }, colors.body);

  // Head, in its own frame.
  const headList: Primitive[] = [added(ellipsoidField([0, 0, 0], [u, u * 0.96, u * 1.06]), 0)];
  if (b.beak.kind !== "hook")
    headList.push(
      added(
        coneField([0, b.beak.y * u, 0.5 * u], [0, b.beak.y * u, 0.92 * u], 0.42 * u, b.beak.depth * 0.9 * u),
        0.25 * u,
      ),
    );
  for (const side of SIDES) {
    const e = eyeFrame(b.head.eye, u, side);
    headList.push(added(ball(e.at, e.radius * 1.06), 0.25 * u));
    headList.push(cutAway(ball(addScaled(e.at, e.out, e.radius * 1.02), e.radius * 1.02), 0.03 * u));
  }
  const inU = (p: Vec3): Vec3 => [p[0] / u, p[1] / u, p[2] / u];
  const headStep = Math.min(Math.sqrt((2.9 * 14 * u * u) / budget.headFlesh), 0.17 * u);
  const skull = rigid(
    paint(
      meshField(headList, { min: [-1.4 * u, -1.4 * u, -1.4 * u], max: [1.4 * u, 1.4 * u, 1.7 * u] }, headStep, {
        occlusion: 0.4 * u,
      }),
      (p, n) => colors.head(inU(p), n),
    ),
    index("head"),
  );
  const rim = shade([0.05, 0.03, 0.026], 0.5);
  const sockets = SIDES.map((side) =>
    rigid(
      lids(
        b.head.eye,
        eyeFrame(b.head.eye, u, side),
        side,
        (p, n) => colors.head(inU(p), n),
        rim,
        Math.max(8, Math.round(budget.eyeSides * 0.6)),
      ),
      index("head"),
    ),
  );
  const place = compose(head, [0, 0, 0, 1]);
  const put = (m: Mesh) => transformMesh(m, place);

  // Feathers.
  const length = (b.featherLength ?? 0.07) * S;
  const grow = (
    skin: Mesh,
    count: number,
    color: (p: Vec3, n: Vec3) => Color,
    size: number,
    segments: 1 | 2 | 3,
    name: string,
  ) =>
    growFur(skin, {
      count,
      seed: `${name} ${b.id} ${seed}`,
      segments,
      grow: ({ at: p, normal }) => {
        const inHead = name === "body" && Math.hypot(p[0] - head[0], p[1] - head[1], p[2] - head[2]) < u * 0.9;
        if (inHead || (name === "body" && p[1] < knee[1] * 1.05)) return undefined;
        if (name === "head") {
          const e = b.head.eye;
          const away = Math.hypot(Math.abs(p[0]) / u - e.at[0], p[1] / u - e.at[1], p[2] / u - e.at[2]) / e.radius;
          if (away < 1.18 || (p[2] > 0.85 * u && Math.abs(p[1] / u - b.beak.y) < 0.5)) return undefined;
        }
        const up = name === "body" ? smoothstep(knee[1], head[1], p[1]) : 0;
        const flow: Vec3 =
          name === "body" ? [p[0] * 0.6, -0.45 - up * 0.6, -1 + up * 0.4] : [p[0] / u / 2, -0.35, -0.9];
        return { length: size, flow, color: color(p, normal), lift: 0.16, width: 1.35, stray: 0.35 };
      },
    });
  const bodyFeathers = grow(
    body,
    budget.bodyFur / bladeTriangles(budget.bodySegments),
    colors.body,
    length,
    budget.bodySegments,
    "body",
  );
  const headFeathers = put(
    grow(
      skull,
      (budget.headFur * 0.8) / bladeTriangles(budget.headSegments),
      (p, n) => colors.head(inU(p), n),
      length * 0.45,
      budget.headSegments,
      "head",
    ),
  );

  // Wings and tail.
  const plates: Mesh[] = [];
  for (const side of SIDES)
    plates.push(placeWing(wing, b, shoulder, side, index(`wing0${letter(side)}`), index(`wing1${letter(side)}`), S));
  plates.push(rigid(tailFan(b, S, rump, tailTilt), index("tail0")));

  // Beak, legs.
  const hard: Mesh[] = [];
  const beak = linear(b.beak.color);
  const halves = beakMeshes(b, u);
  hard.push(
    put(
      rigid(
        paint(halves.upper, () => beak),
        index("head"),
      ),
    ),
    put(
      rigid(
        paint(halves.lower, () => shade(beak, 0.86)),
        index("jaw"),
      ),
    ),
  );
  const legColor = linear(b.legs.color);
  for (const side of SIDES) {
    const n = letter(side);
    const r = b.legs.radius * S;
    const shin = taperedTube(
      [addScaled(knee, [0, 1, 0], 0.015 * S), knee, ankle].map((p) => mirror(p, side)),
      [r * 1.3, r * 1.2, r],
      { segments: 5, sides: 7, caps: true },
    );
    hard.push(
      rigid(
        paint(shin, () => legColor),
        index(`shin${n}`),
      ),
    );
    hard.push(
      rigid(
        paint(mergeMeshes(toes(b, S, ankle, side)), () => legColor),
        index(`foot${n}`),
      ),
    );
  }
  if (b.comb)
    for (const [x, y, z, r] of [
      [0, 1.05, 0.5, 0.36],
      [0, 1.3, 0.12, 0.44],
      [0, 1.15, -0.28, 0.36],
      [0, -0.75, 0.95, 0.34],
    ])
      hard.push(
        put(
          rigid(
            paint(
              meshField(
                [added(ellipsoidField([x * u, y * u, z * u], [0.13 * u, r * u, r * u * 0.75]), 0)],
                { min: [-0.25 * u, (y - 0.6) * u, (z - 0.5) * u], max: [0.25 * u, (y + 0.6) * u, (z + 0.5) * u] },
                0.07 * u,
              ),
              () => linear(b.comb as string),
            ),
            index("head"),
          ),
        ),
      );
  const parts: Part[] = [
    { name: "plumage", mesh: mergeMeshes([body, put(skull), ...sockets.map(put)]), surface: { kind: "fur" } },
    {
      name: "feathers",
      mesh: mergeMeshes([bodyFeathers, headFeathers]),
      surface: { kind: "fur", twoSided: true },
      castShadow: false,
    },
    { name: "wings", mesh: mergeMeshes(plates), surface: { kind: "fur", twoSided: true } },
    { name: "beak and legs", mesh: mergeMeshes(hard), surface: { kind: "plain", roughness: 0.42 } },
  ];
  for (const side of SIDES) {
    const m = eyeball(b.head.eye, eyeFrame(b.head.eye, u, side), side, budget.eyeSides);
    parts.push({
      name: `eye ${side > 0 ? "left" : "right"}`,
      mesh: { ...put(m), tangents: m.tangents },
      surface: { kind: "eye", color: linear(b.head.eye.color), color2: linear(b.head.eye.rim), scale: b.head.eye.iris },
      joint: `eye${letter(side)}`,
    });
  }
  const box = parts.reduce((x: Box, p) => meshBox(p.mesh, x), emptyBox());
  return {
    parts,
    skeleton: { joints },
    box,
    anchors: {
      back: { at: onBody(0, 1, 0), joint: "spine" },
      mouth: { at: addScaled(head, [0, b.beak.y, 1 + b.beak.length], u), joint: "head", normal: [0, 0, 1] },
      head: { at: addScaled(head, [0, 1, 0], u), joint: "head" },
    },
    colliders: [{ shape: "sphere", at: middle, radius: Math.min(b.body.half[1], b.body.half[0]) * 1.2 * S }],
    body: {
      kind: "bird",
      legs: SIDES.map((side) => ({
        joints: ["thigh", "shin", "foot"].map((j) => j + letter(side)),
        sole: mirror(sole, side),
      })),
      rootHeight: joints[0].at[1],
      speeds: b.speeds,
      eyes: addScaled(head, [0, b.head.eye.at[1], b.head.eye.at[2]], u),
      head: { at: head, radius: u * 1.7, joint: "head" },
      tail: ["tail0"],
      wings: SIDES.map((side) => [`wing0${letter(side)}`, `wing1${letter(side)}`]),
    },
  };
}

/** One flat feather from `root` along `d`: a leaf with a ridge; normals along `n`. */
function feather(
  root: Vec3,
  d: Vec3,
  n: Vec3,
  length: number,
  half: number,
  base: Color,
  tip: Color,
  out: Mesh[],
): void {
  const side = normalize(cross(n, d));
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const profile: [number, number][] = [
    [0, 0.45],
    [0.35, 1],
    [0.75, 0.92],
    [0.93, 0.55],
    [1, 0.06],
  ];
  for (const [t, w] of profile)
    for (const s of [-1, 1]) {
      const p = addScaled(addScaled(root, d, length * t), side, half * w * s);
      positions.push(...addScaled(p, n, -half * 0.12));
      normals.push(...normalize(addScaled(n, side, s * 0.35)));
      const c = blend(base, tip, smoothstep(0.45, 1, t));
      colors.push(...c);
    }
  const indices: number[] = [];
  for (let i = 0; i < profile.length - 1; i++) indices.push(i * 2, i * 2 + 1, i * 2 + 3, i * 2, i * 2 + 3, i * 2 + 2);
  out.push({
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  });
}

/** A left wing, spread: span along +x, upper side +y, trailing edge to -z. Metres, from the shoulder. */
function wingMesh(b: Bird, S: number, pixels: number): Mesh {
  const L = b.wing.length * S;
  const W = b.wing.width * S;
  const out: Mesh[] = [];
  const [main, edge] = [linear(b.wing.color), linear(b.wing.edge)];
  const bar = b.wing.bar ? linear(b.wing.bar) : main;
  const rng = random(b.id);
  if (b.wing.flipper) {
    const fin = meshField(
      [added(ellipsoidField([L * 0.46, 0, -W * 0.2], [L * 0.54, W * 0.14, W * 0.5]), 0)],
      { min: [-L * 0.15, -W * 0.4, -W], max: [L * 1.1, W * 0.4, W * 0.6] },
      W * 0.11,
    );
    return paint(fin, (_p, n) => (n[1] > -0.2 ? main : edge));
  }
  const dense = pixels > 200 ? 1 : 0.65;
  // The arm, thick in front.
  const arm = taperedTube(
    [
      [0, 0, -W * 0.1],
      [L * 0.25, W * 0.05, -W * 0.02],
      [L * 0.5, W * 0.04, W * 0.02],
      [L * 0.72, 0, -W * 0.06],
    ],
    [W * 0.3, W * 0.26, W * 0.18, W * 0.05],
    { segments: 8, sides: 8, caps: true, thickness: (t) => W * lerp(0.16, 0.05, t) },
  );
  out.push(paint(arm, () => main));
  const row = (
    count: number,
    from: number,
    to: number,
    start: number,
    size: (t: number) => number,
    fan: (t: number) => number,
    base: Color,
    tip: Color,
    lift: number,
    broad: number,
  ) => {
    const n = Math.max(4, Math.round(count * dense));
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1);
      const a = fan(t);
      const root: Vec3 = [L * lerp(from, to, t), W * lift + i * 0.0002 * S, -W * start];
      const d: Vec3 = normalize([Math.sin(a), -0.03, -Math.cos(a)]);
      const tone = 0.92 + 0.16 * rng();
      feather(
        root,
        d,
        [0, 1, 0],
        size(t) * (0.95 + 0.1 * rng()),
        (broad * L * (to - from)) / n + W * 0.05,
        shade(base, tone),
        shade(tip, tone),
        out,
      );
    }
  };
  row(
    9,
    0.55,
    0.74,
    0.0,
    (t) => lerp(W * 0.85, L * 0.36, t ** 0.8),
    (t) => lerp(0.12, 1.32, t),
    blend(main, edge, 0.4),
    edge,
    -0.02,
    1.0,
  );
  row(
    10,
    0.04,
    0.56,
    0.05,
    (t) => W * lerp(0.8, 0.9, t),
    (t) => lerp(-0.12, 0.12, t),
    main,
    edge,
    0.0,
    0.62,
  );
  row(
    9,
    0.03,
    0.66,
    0.0,
    (t) => W * lerp(0.56, 0.5, t),
    (t) => lerp(-0.08, 0.35, t),
    main,
    bar,
    0.06,
    0.64,
  );
  row(
    9,
    0.02,
    0.7,
    -0.1,
    (t) => W * lerp(0.4, 0.32, t),
    (t) => lerp(0, 0.4, t),
    shade(main, 1.06),
    main,
    0.12,
    0.64,
  );
  return mergeMeshes(out);
}

/** Puts a wing on its shoulder, spread or folded along the body, with weights along its span. */
function placeWing(wing: Mesh, b: Bird, shoulder: Vec3, side: Side, inner: number, outer: number, S: number): Mesh {
  const L = b.wing.length * S;
  const n = wing.positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    const k = smoothstep(0.36, 0.5, wing.positions[v * 3] / L);
    indices[v * 4] = inner;
    indices[v * 4 + 1] = outer;
    weights[v * 4] = 1 - k;
    weights[v * 4 + 1] = k;
  }
  // Folded: the span runs back along the body, the upper side looks out, the trailing edge hangs; tips meet over the tail.
  const droop = b.wing.flipper ? -1.25 : b.body.pitch * 0.9 + 0.04;
  const lean = axisAngle([1, 0, 0], -droop);
  const tuck = axisAngle([0, 1, 0], b.wing.flipper ? 0 : 0.2);
  const hug = axisAngle([0, 0, 1], b.wing.flipper ? 0 : 0.32);
  const fold = (v: Vec3): Vec3 =>
    rotate(b.wing.flipper ? axisAngle([1, 0, 0], droop) : lean, rotate(tuck, rotate(hug, v)));
  const axes = b.wing.spread
    ? [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]
    : [fold([0, 0, -1]), fold([1, 0, 0]), fold([0, 1, 0])];
  const m = [
    axes[0][0] * side,
    axes[0][1],
    axes[0][2],
    0,
    axes[1][0] * side,
    axes[1][1],
    axes[1][2],
    0,
    axes[2][0] * side,
    axes[2][1],
    axes[2][2],
    0,
    shoulder[0] * side,
    shoulder[1],
    shoulder[2],
    1,
  ];
  return { ...transformMesh(wing, m), skin: { indices, weights } };
}

/** Tail feathers as a fan. */
function tailFan(b: Bird, S: number, rump: Vec3, tilt: [number, number, number, number]): Mesh {
  const out: Mesh[] = [];
  const c = linear(b.tail.color);
  const count = 7;
  for (let i = 0; i < count; i++) {
    const a = ((i - (count - 1) / 2) / (count - 1)) * b.tail.width;
    // A raised tail stands as a fan on edge, a level one lies flat.
    const raised = b.tail.lift > 0.5;
    const lean = ((i % 3) - 1) * 0.12;
    const d = rotate(
      tilt,
      normalize(raised ? [lean, b.tail.lift * 0.6 + a * 2.4, -1] : [Math.sin(a), b.tail.lift, -Math.cos(a)]),
    );
    const n = rotate(tilt, normalize(raised ? [1, 0, lean] : [Math.sin(a) * 0.5, 1, b.tail.lift]));
    const k = 1 - Math.abs(i - 3) * 0.05;
    feather(
      addScaled(rump, n, 0.004 * S * Math.abs(i - 3) * -1 + 0.01 * S),
      d,
      n,
      (b.tail.length + 0.1) * S * k,
      0.035 * S + 0.02 * b.tail.length * S,
      c,
      shade(c, 0.8),
      out,
    );
  }
  return mergeMeshes(out);
}

/** Upper and lower beak in the head frame. */
function beakMeshes(b: Bird, u: number): { upper: Mesh; lower: Mesh } {
  const k = b.beak;
  const p = (y: number, z: number): Vec3 => [0, (k.y + y) * u, z * u];
  const L = k.length;
  const w = k.width * u;
  const d = k.depth * u;
  const z0 = 0.78;
  if (k.kind === "flat")
    return {
      upper: taperedTube(
        [p(0.08, z0), p(0.0, z0 + L * 0.45), p(-0.04, z0 + L * 0.85), p(0.0, z0 + L * 1.02)],
        [w * 0.8, w * 0.85, w, w * 0.6],
        { segments: 10, sides: 12, caps: true, thickness: (t) => d * lerp(0.9, 0.26, Math.min(1, t * 1.3)) },
      ),
      lower: taperedTube(
        [p(-0.16, z0), p(-0.17, z0 + L * 0.5), p(-0.13, z0 + L * 0.92)],
        [w * 0.7, w * 0.75, w * 0.7],
        { segments: 7, sides: 10, caps: true, thickness: () => d * 0.22 },
      ),
    };
  if (k.kind === "hook")
    return {
      upper: taperedTube(
        [p(0.22, z0 - 0.15), p(0.2, z0 + L * 0.45), p(-0.1, z0 + L * 0.85), p(-0.55, z0 + L * 0.8)],
        [w, w * 0.85, w * 0.55, w * 0.06],
        { segments: 10, sides: 10, caps: true, thickness: (t) => d * lerp(1, 0.1, t ** 1.4) },
      ),
      lower: taperedTube(
        [p(-0.3, z0 - 0.1), p(-0.34, z0 + L * 0.3), p(-0.32, z0 + L * 0.55)],
        [w * 0.7, w * 0.55, w * 0.1],
        { segments: 6, sides: 8, caps: true, thickness: (t) => d * lerp(0.5, 0.1, t) },
      ),
    };
  return {
    upper: taperedTube([p(0.06, z0), p(0.06, z0 + L * 0.4), p(-0.04, z0 + L)], [w, w * 0.65, w * 0.05], {
      segments: 8,
      sides: 10,
      caps: true,
      thickness: (t) => d * lerp(0.8, 0.05, t),
    }),
    lower: taperedTube([p(-0.12, z0), p(-0.12, z0 + L * 0.4), p(-0.08, z0 + L * 0.85)], [w * 0.85, w * 0.5, w * 0.05], {
      segments: 6,
      sides: 8,
      caps: true,
      thickness: (t) => d * lerp(0.5, 0.05, t),
    }),
  };
}

/** Three toes ahead and one behind, with webs for swimmers. */
function toes(b: Bird, S: number, ankle: Vec3, side: Side): Mesh[] {
  const out: Mesh[] = [];
  const r = b.legs.radius * S;
  const L = b.legs.toes * S;
  const from = mirror(ankle, side);
  const tips: Vec3[] = [];
  for (const a of [-0.55, 0, 0.55, Math.PI]) {
    const l = a > 2 ? L * 0.45 : L;
    const tip: Vec3 = [from[0] + Math.sin(a) * l, r * 0.45, from[2] + Math.cos(a) * l];
    tips.push(tip);
    out.push(
      taperedTube(
        [from, [lerp(from[0], tip[0], 0.3), r * 0.9, lerp(from[2], tip[2], 0.3)], tip],
        [r, r * 0.85, r * 0.4],
        { segments: 5, sides: 6, caps: true },
      ),
    );
  }
  if (b.legs.webbed) {
    const web = (a: Vec3, c: Vec3): Mesh => {
      const v = [from, a, c].flatMap(([x, , z]) => [x, r * 0.7, z]);
      return {
        positions: Float32Array.from(v),
        normals: Float32Array.from([0, 1, 0, 0, 1, 0, 0, 1, 0]),
        indices: Uint32Array.from(side > 0 ? [0, 1, 2] : [0, 1, 2]),
      };
    };
    out.push(web(tips[0], tips[1]), web(tips[1], tips[2]));
  }
  return out.map((m) => ({ ...m, tangents: undefined, uvs: undefined }));
}
