/** The one kernel for four-legged animals: a table in, a skinned model out. */

import { type Box, emptyBox } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint } from "../../shape/mesh.ts";
import { skinWeights } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail, Model, Part } from "../types.ts";
import { type Budget, budgetFor } from "./budget.ts";
import { coarsened } from "./coarse.ts";
import { hoofed, type Painter, painter } from "./coat.ts";
import { extras } from "./extras.ts";
import { meshBody } from "./flesh.ts";
import { headMeshes, stepFor } from "./head-build.ts";
import { bodyFur } from "./pelt.ts";
import { placeWing, type WingPlan, wingMesh } from "./plumes.ts";
import { bodyFlesh, type Frame, headToModel, layOut, letter, makeRig, type Rig, SIDES, wingJoints } from "./rig.ts";
import type { Coat, Species } from "./species.ts";

/** Builds a species with its coat. */
export function buildQuadruped(s: Species, coat: Coat, seed: number, detail: Detail): Model {
  const frame = layOut(s);
  const rig = makeRig(s, frame);
  const budget = budgetFor(detail.pixels);
  const colors = painter(s, frame, coat, seed);

  const body = bodyMesh(s, frame, rig, budget, colors);
  const face = headMeshes(s, frame, rig, budget, colors, coat);
  const more = extras(s, frame, rig, detail);

  const flesh = mergeMeshes([body, ...face.flesh]);
  const blades = mergeMeshes([...bodyFur(s, frame, body, budget, colors, seed), ...face.fur, ...more.strands]);
  const parts: Part[] = [
    { name: "coat", mesh: flesh, surface: { kind: "fur" } },
    { name: "fur", mesh: blades, surface: { kind: "fur", twoSided: true }, castShadow: false },
  ];
  if (s.wings)
    parts.push({
      name: "wings",
      mesh: wings(s, frame, rig, s.wings, detail),
      surface: { kind: "fur", twoSided: true },
    });
  if (face.glossy.length)
    parts.push({ name: "nose", mesh: mergeMeshes(face.glossy), surface: { kind: "plain", roughness: 0.28 } });
  const dull = [...face.dull, ...more.solid];
  if (dull.length) parts.push({ name: "trim", mesh: mergeMeshes(dull), surface: { kind: "plain", roughness: 0.55 } });
  const e = s.head.eye;
  for (const [i, side] of SIDES.entries())
    parts.push({
      name: `eye ${side > 0 ? "left" : "right"}`,
      mesh: face.eyes[i],
      surface: { kind: "eye", color: linear(e.color), color2: linear(e.rim), scale: e.iris },
      joint: `eye${letter(side)}`,
    });
  const box = parts.reduce((b: Box, p) => meshBox(p.mesh, b), emptyBox());
  return {
    parts: coarsened(
      parts,
      box.max[1] - box.min[1],
      detail.pixels,
      Math.min(s.legs.front[2], s.legs.hind[2]) * s.height,
    ),
    skeleton: rig.skeleton,
    box,
    ...describe(s, frame, rig, box),
  };
}

/** Both wings on their shoulders. */
function wings(s: Species, f: Frame, rig: Rig, plan: WingPlan, detail: Detail): Mesh {
  // A folded wing is no longer than the trunk under it.
  const long = s.trunk.wheelbase + 0.5;
  const own = plan.spread ? plan : { ...plan, length: Math.min(plan.length, long) };
  const wing = wingMesh(own, f.H, detail.pixels, s.id);
  const { shoulder } = wingJoints(s, f);
  return mergeMeshes(
    SIDES.map((side) =>
      placeWing(
        wing,
        own,
        { shoulder, pitch: 0.1, inner: rig.index(`wing0${letter(side)}`), outer: rig.index(`wing1${letter(side)}`) },
        side,
        f.H,
      ),
    ),
  );
}

/** Trunk, legs and tail with weights and colours. */
function bodyMesh(s: Species, f: Frame, rig: Rig, budget: Budget, colors: Painter): Mesh {
  const thin = Math.min(...s.legs.front, ...s.legs.hind) * s.height;
  const step = Math.min(
    stepFor(2.5 * s.height ** 2, budget.bodyFlesh),
    thin * (budget.fine ? 0.85 : budget.lips ? 1.1 : 1.22),
  );
  const mesh = meshBody(s, f, step, budget.fine);
  const skin = skinWeights(rig.skeleton, bodyFlesh(s, f, rig), mesh.positions, 0.042 * s.height);
  return paint({ ...mesh, skin }, (p, n) => hoofed(s, p, colors.body(p, n)));
}

/** What others must know: the body plan, anchors and colliders. */
function describe(s: Species, f: Frame, rig: Rig, box: Box): Pick<Model, "anchors" | "colliders" | "body"> {
  const { H, u } = f;
  const h = s.head;
  const legs = rig.legs;
  const leg = f.rump.at[1];
  const walk = s.speeds?.walk ?? 1.25 * Math.sqrt(leg);
  const mouth = headToModel(s, f, [0, (h.mouth[0] - 0.02) * u, h.muzzle.tip[1] * 0.85 * u]);
  const crown = headToModel(s, f, [0, h.skull[1] * u, 0]);
  const eyes = headToModel(s, f, [0, h.eye.at[1] * u, h.eye.at[2] * u]);
  return {
    anchors: {
      back: {
        at: [0, f.loin.at[1] + f.loin.half[1], 0],
        joint: "spine",
        forward: [0, 0, 1],
        extent: [f.loin.half[0] * 1.4, f.front],
      },
      mouth: { at: mouth, joint: "head", normal: [0, 0, 1], forward: [1, 0, 0] },
      head: { at: crown, joint: "head", forward: [0, 0, 1], extent: [u, u] },
      neck: { at: f.neckBase, joint: "neck", forward: [0, 0, 1] },
    },
    colliders: [
      {
        shape: "box",
        at: [0, box.max[1] * 0 + (f.loin.at[1] + f.loin.half[1]) / 2, 0],
        half: [f.chest.half[0], (f.loin.at[1] + f.loin.half[1]) / 2, f.front + 0.18 * H],
      },
      { shape: "sphere", at: f.head, radius: u * 1.1, joint: "head" },
    ],
    body: {
      kind: "quadruped",
      legs,
      rootHeight: rig.skeleton.joints[0].at[1],
      speeds: s.speeds ?? { walk, trot: walk * 2.2, run: walk * 4.5 },
      eyes,
      head: { at: headToModel(s, f, [0, -0.1 * u, 0.35 * u]), radius: u * 1.55, joint: "head" },
      tail: ["tail0", "tail1", "tail2", "tail3"],
      ears: ["earL", "earR"],
      ...(s.wings ? { wings: SIDES.map((side) => [`wing0${letter(side)}`, `wing1${letter(side)}`]) } : {}),
      ...(s.goes === "hop" ? { hops: true } : {}),
    },
  };
}
