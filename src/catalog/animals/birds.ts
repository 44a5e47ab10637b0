/** The kernel for birds: a table in, a feathered and jointed model out. */

import { growFur } from "../../shape/fur.ts";
import {
  add,
  addScaled,
  axisAngle,
  type Box,
  clamp,
  compose,
  emptyBox,
  lerp,
  normalize,
  rotate,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint, transformMesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
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
import { type BeakPlan, beakMeshes } from "./beaks.ts";
import { bladeTriangles, budgetFor } from "./budget.ts";
import { coarsened } from "./coarse.ts";
import { blend, shade } from "./coat.ts";
import { eyeball, eyeFrame, lids } from "./face.ts";
import { feather, placeWing, type TailPlan, tailFan, UPRIGHT, type WingPlan, wingMesh } from "./plumes.ts";
import { letter, mirror, SIDES, type Side } from "./rig.ts";
import type { Eye } from "./species.ts";

/** Feathers on the crown. */
export interface CrestPlan {
  color: string;
  /** In `u`. */
  length: number;
  /** sweep lies back, fan stands, wires stand on bare shafts. */
  kind: "sweep" | "fan" | "wires";
}

/** A bird. Lengths are shares of its standing height S; head measures are shares of `u`, half the width of its skull. */
export interface Bird {
  id: string;
  en: string[];
  zh: string[];
  /** S, metres. */
  height: number;
  /** Middle [y, z], half-sizes, and how far the breast is lifted, radians. */
  body: { at: [number, number]; half: Vec3; pitch: number };
  /** Radii; `bend` is how far it swings forward below and back above, as an S. */
  neck: { base: number; top: number; bend?: number };
  head: { at: [number, number]; size: number; eye: Eye; crest?: CrestPlan };
  beak: BeakPlan;
  legs: {
    x: number;
    hip: [number, number];
    radius: number;
    color: string;
    webbed?: boolean;
    toes: number;
    thigh: number;
  };
  wing: WingPlan;
  tail: TailPlan;
  /** Long feathers that are drawn behind a folded wheel: a peacock's. */
  train?: TailPlan;
  comb?: string;
  /** Down of the young; default yellow. */
  chick?: string;
  /** A lobe that hangs from the beak, without a comb. */
  wattle?: string;
  /** Head and neck wear no feathers. */
  bare?: boolean;
  feathers: {
    base: string;
    back: string;
    belly: string;
    head?: string;
    face?: string;
    ring?: string;
    breast?: string;
    /** A dark line through the eye, or a cap over it. */
    stripe?: string;
    cap?: string;
    /** Flecks over the back and breast. */
    flecks?: string;
  };
  featherLength?: number;
  /** How it sits with its wings folded, where the rest of the row is how it flies. */
  perched?: Pick<Bird, "body" | "head">;
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
      if (f.flecks) {
        const v = noise3((p[0] / S) * 34, (p[1] / S) * 26, (p[2] / S) * 34);
        c = blend(c, linear(f.flecks), smoothstep(0.16, 0.34, v) * smoothstep(0.3, 0.1, toHead));
      }
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
      if (f.cap) c = blend(c, linear(f.cap), smoothstep(0.3, 0.42, p[1] + Math.max(0, -p[2]) * 0.5));
      if (f.stripe) {
        const e = b.head.eye.at[1];
        c = blend(
          c,
          linear(f.stripe),
          smoothstep(0.26, 0.18, Math.abs(p[1] - e)) * smoothstep(0.35, 0.5, Math.abs(p[0])),
        );
      }
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
  const shoulder =
    b.wing.spread || b.wing.flipper
      ? onBody(0.86, 0.42, 0.42)
      : b.body.pitch > UPRIGHT
        ? onBody(0.94, -0.05, 0.55)
        : onBody(0.8, 0.5, 0.5);
  // A folded wing is no longer than the body under it.
  const [over, past] = b.body.pitch > UPRIGHT ? [1.5, 0.4] : [1.75, 0.5];
  const folded = Math.min(b.wing.length, b.body.half[2] * over + b.tail.length * past);
  const across = b.body.half[1] * (b.body.pitch > UPRIGHT ? 1.1 : 1.6);
  const plan: WingPlan =
    b.wing.spread || b.wing.flipper ? b.wing : { ...b.wing, length: folded, width: Math.min(b.wing.width, across) };
  const wing = wingMesh(plan, S, detail.pixels, b.id);
  for (const side of SIDES) {
    joint(`wing0${letter(side)}`, "chest", mirror(shoulder, side));
    const half = plan.length * S * 0.42;
    joint(
      `wing1${letter(side)}`,
      `wing0${letter(side)}`,
      mirror(
        b.wing.spread ? [shoulder[0] + half, shoulder[1], shoulder[2]] : [shoulder[0], shoulder[1], shoulder[2] - half],
        side,
      ),
    );
    // Where a spread wing ends, for whoever asks how much room the bird takes.
    if (b.wing.spread)
      joint(
        `wing2${letter(side)}`,
        `wing1${letter(side)}`,
        mirror([shoulder[0] + half * 2.3, ...shoulder.slice(1)] as Vec3, side),
      );
  }
  const hip = at(b.legs.x, b.legs.hip[0], b.legs.hip[1]);
  // What shows of long legs is the ankle, which bends back.
  const long = b.legs.hip[0] > 0.38;
  const knee: Vec3 = [hip[0], hip[1] * (long ? 0.54 : 0.62), hip[2] + (long ? -0.02 : 0.04) * S];
  const ankle: Vec3 = [hip[0], 0.03 * S, hip[2] + 0.015 * S];
  const sole: Vec3 = [hip[0], 0, hip[2] + 0.03 * S];
  for (const side of SIDES) {
    const n = letter(side);
    joint(`thigh${n}`, "hips", mirror(hip, side));
    joint(`shin${n}`, `thigh${n}`, mirror(knee, side));
    joint(`foot${n}`, `shin${n}`, mirror(ankle, side));
  }
  joint("tail0", "hips", rump);
  if (b.train && !b.train.wheel)
    joint("train", "tail0", addScaled(rump, rotate(tailTilt, [0, 0, -1]), b.train.length * S));
  // Where a wheel of feathers ends, for whoever asks how much room the bird takes.
  const wheel = Math.max(b.tail.wheel ? b.tail.length : 0, b.train?.wheel ? b.train.length : 0) * S;
  if (wheel)
    for (const [i, a] of [-1.3, 0, 1.3].entries())
      joint(`fan${i}`, "tail0", add(rump, [Math.sin(a) * wheel, Math.cos(a) * wheel, -0.2 * wheel]));

  // Flesh.
  const bend = (b.neck.bend ?? 0) * S;
  const onNeck = (t: number, k: number, push: number): Vec3 => [
    0,
    lerp(breast[1], head[1], t),
    lerp(breast[2], head[2], k) + push * bend,
  ];
  const top = addScaled(head, [0, -0.3, 0], u);
  const neckPath = bend
    ? [breast, onNeck(0.3, 0.35, 1), onNeck(0.68, 0.5, -0.7), onNeck(0.93, 0.8, -0.25), top]
    : [breast, onNeck(0.55, 0.4, 0), top];
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
        neckPath,
        neckPath.map((_, i) => lerp(b.neck.base, b.neck.top, Math.min(1, (bend ? 0.5 : 0.75) * i)) * S),
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
      Math.max(middle[2] + (b.body.half[2] + 0.15) * S, head[2] + 0.1 * S, breast[2] + bend + (b.neck.base + 0.08) * S),
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
        if (b.bare && (name === "head" || p[1] > lerp(breast[1], head[1], 0.3))) return undefined;
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
    plates.push(
      placeWing(
        wing,
        plan,
        {
          shoulder,
          pitch: b.body.pitch,
          inner: index(`wing0${letter(side)}`),
          outer: index(`wing1${letter(side)}`),
        },
        side,
        S,
      ),
    );
  plates.push(rigid(tailFan(b.tail, S, rump, tailTilt), index("tail0")));
  if (b.train)
    plates.push(rigid(tailFan(b.train, S, addScaled(rump, [0, 0.3, 0.2], 0.1 * S), tailTilt), index("tail0")));
  if (b.head.crest) plates.push(put(rigid(crestMesh(b.head.crest, u), index("head"))));

  // Beak, legs.
  const hard: Mesh[] = [];
  const halves = beakMeshes(b.beak, u);
  hard.push(put(rigid(halves.upper, index("head"))), put(rigid(halves.lower, index("jaw"))));
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
  const comb = [
    [0, 1.05, 0.5, 0.36],
    [0, 1.3, 0.12, 0.44],
    [0, 1.15, -0.28, 0.36],
  ];
  const wattle = [[0, -0.75, 0.95, 0.34]];
  for (const [color, lobes] of [
    [b.comb, [...comb, ...wattle]],
    [
      b.wattle,
      [
        [0, -0.2, 1.2, 0.3],
        [0, -0.8, 1.02, 0.36],
        [0, -1.25, 0.85, 0.3],
      ],
    ],
  ] as const)
    for (const [x, y, z, r] of color ? lobes : [])
      hard.push(
        put(
          rigid(
            paint(
              meshField(
                [added(ellipsoidField([x * u, y * u, z * u], [0.13 * u, r * u, r * u * 0.75]), 0)],
                { min: [-0.25 * u, (y - 0.6) * u, (z - 0.5) * u], max: [0.25 * u, (y + 0.6) * u, (z + 0.5) * u] },
                0.07 * u,
              ),
              () => linear(color as string),
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
    parts: coarsened(parts, box.max[1] - box.min[1], detail.pixels, b.legs.radius * S),
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

/** Feathers of the crown in the head frame. */
function crestMesh(crest: CrestPlan, u: number): Mesh {
  const out: Mesh[] = [];
  const c = linear(crest.color);
  const n = crest.kind === "wires" ? 9 : 7;
  for (let i = 0; i < n; i++) {
    const a = (i / (n - 1) - 0.5) * (crest.kind === "sweep" ? 0.7 : 1.5);
    // From the brow to the nape for a fan on edge, side by side for the rest.
    const standing = crest.kind === "fan";
    const d: Vec3 = standing
      ? normalize([0, Math.cos(a), -Math.sin(a) - 0.35])
      : crest.kind === "sweep"
        ? normalize([Math.sin(a) * 0.5, 0.55 + 0.5 * Math.cos(i * 2.1), -1])
        : normalize([Math.sin(a), Math.cos(a), -0.35]);
    const root: Vec3 = standing
      ? [0, 0.9 * u, (0.35 - (i / (n - 1)) * 0.9) * u]
      : [Math.sin(a) * 0.25 * u, 0.9 * u, -0.1 * u];
    const long = crest.length * u * (standing ? 1 : 0.8 + 0.2 * Math.cos(a * 3));
    if (crest.kind === "wires") {
      const tip = addScaled(root, d, long);
      out.push(
        paint(taperedTube([root, tip], [0.03 * u, 0.02 * u], { segments: 2, sides: 4 }), () => shade(c, 0.5)),
        paint(
          meshField(
            [added(ball(tip, 0.13 * u), 0)],
            { min: tip.map((x) => x - 0.2 * u) as Vec3, max: tip.map((x) => x + 0.2 * u) as Vec3 },
            0.08 * u,
          ),
          () => c,
        ),
      );
    } else feather(root, d, standing ? [1, 0, 0] : [0, 1, 0], long, 0.16 * u, c, shade(c, 0.85), out);
  }
  return mergeMeshes(out.map((m) => ({ ...m, tangents: undefined, uvs: undefined, occlusion: undefined })));
}
