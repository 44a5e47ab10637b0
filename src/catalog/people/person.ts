/** Builds a person from parameters: head, hair, clothes, and what of the body they leave bare. */
import { clamp, emptyBox, lerp, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox } from "../../shape/mesh.ts";
import { sheath } from "../../shape/sheath.ts";
import { jointIndex, type Skeleton } from "../../shape/skeleton.ts";
import { type Flesh, skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model, Params, Part } from "../types.ts";
import { anchorsOf, bodyPlan, collidersOf } from "./anchors.ts";
import { beard as beardOf } from "./beard.ts";
import {
  armFlesh,
  armRing,
  fieldOf,
  handMesh,
  legFlesh,
  legRing,
  neckFlesh,
  neckLine,
  neckSlope,
  steps,
  torsoFlesh,
  torsoKeep,
  torsoRing,
  weigh,
} from "./body.ts";
import { dressUp, outfit } from "./clothing.ts";
import { faceMorphs } from "./expressions.ts";
import { faceShape } from "./face-shape.ts";
import { brows, ears, eyeball, type HeadFrame, headShade, lashes, mouthInside, toHead } from "./features.ts";
import { type Build, type Figure, figure, type Sex } from "./figure.ts";
import { bareFeet } from "./footwear.ts";
import { hair } from "./hair.ts";
import { type FaceColors, faceColor, headGrid } from "./head.ts";
import { personFlesh, personSkeleton } from "./rig.ts";
import { count, type Tailor } from "./tailor.ts";
import type { Cover } from "./wardrobe.ts";

const mixed = (a: Color, b: Color, t: number): Color => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
const text = (v: Params[string], otherwise: string): string => (typeof v === "string" && v ? v : otherwise);
const number = (v: Params[string], otherwise: number): number =>
  typeof v === "number" && Number.isFinite(v) ? v : otherwise;

/** The colours of a face from the skin's, the age and the sex. */
function faceColors(f: Figure, skin: Color, beard: string, hairColor: Color): FaceColors {
  const dark: Color = [skin[0] * 0.16, skin[1] * 0.09, skin[2] * 0.085];
  const light = (skin[0] + skin[1] + skin[2]) / 3;
  return {
    skin,
    blush: [skin[0] * 0.96, skin[1] * 0.48, skin[2] * 0.44],
    lip: mixed([skin[0] * 0.78, skin[1] * 0.36, skin[2] * 0.36], linear("#b8434a"), f.womanly * 0.55),
    dark,
    stubble: mixed(skin, [hairColor[0] * 0.6 + 0.02, hairColor[1] * 0.6 + 0.02, hairColor[2] * 0.6 + 0.025], 0.55),
    stubbleAmount: f.manly * (beard === "stubble" ? 0.85 : beard === "none" ? 0.16 * clamp(light * 3) : 0.5),
    paint: f.womanly * (1 - f.old) * 0.6,
  };
}

/** Nobody's face is blank: a slight smile, lifted cheeks and brows, as weights of the morphs. */
const REST: Record<string, number> = { smile: 0.3, cheekUp: 0.12, browUp: 0.22 };

/** Moves what rides on the face to its expression at rest. */
function atRest(m: Mesh): void {
  for (const [name, weight] of Object.entries(REST)) {
    const morph = m.morphs?.[name];
    if (!morph) continue;
    morph.vertices.forEach((v, i) => {
      for (let k = 0; k < 3; k++) m.positions[v * 3 + k] += morph.deltas[i * 3 + k] * weight;
    });
    // What is given at rest is not to be had again.
    morph.deltas = morph.deltas.map((d) => d * (1 - 0.7 * weight));
  }
}

/** White hair is a warm grey that catches much light: pure white would lose its strands. */
const strands = (c: Color): Color => {
  const bright = clamp(((c[0] + c[1] + c[2]) / 3 - 0.35) / 0.5);
  return [c[0] * lerp(1, 0.74, bright), c[1] * lerp(1, 0.71, bright), c[2] * lerp(1, 0.66, bright)];
};

/** The part of a figure's skin that clothes leave bare. */
function bareSkin(t: Tailor, cover: Cover): Mesh[] {
  const { f, skeleton, flesh } = t;
  // The head's own neck lies a hair over this one.
  const torso = [...torsoFlesh(f), ...neckFlesh(f, -0.004 * f.head)];
  const soft = 0.018 * (f.height / 1.65);
  const out: Mesh[] = [];
  const whole = fieldOf([...torso, ...armFlesh(f, 1), ...armFlesh(f, -1), ...legFlesh(f, 1), ...legFlesh(f, -1)]);
  // The chest under the neckline is always there; the rest where nothing hides it.
  const rows = cover.torso
    ? steps(0.86, 1.31, count(t, 11, 6))
    : [...steps(-0.4, 0.66, count(t, 14, 7)), ...steps(0.72, 1.25, count(t, 12, 5))];
  const trunk = torsoKeep(f);
  // Under a top only what a neckline can show: more would poke through coarse cloth.
  const keep = cover.torso
    ? (p: Vec3) => Math.abs(p[0]) < f.shoulder[0] * (t.fine < 0.3 ? 0.42 : 0.66) && trunk(p)
    : trunk;
  out.push(
    weigh(
      sheath(
        whole,
        rows.map((p) => torsoRing(f, p, { reach: f.shoulder[0] + f.armRadii[0] * 3 })),
        { columns: count(t, 34, 14), keep },
      ),
      skeleton,
      flesh,
      soft,
    ),
  );
  for (const side of [1, -1]) {
    const from = Math.max(-0.05, (cover.arm ?? -1) - 0.14);
    if (from < 1) {
      const us = steps(from, 1.0, count(t, Math.max(3, Math.round(18 * (1 - from))), 3));
      out.push(
        weigh(
          sheath(
            fieldOf([...torso, ...armFlesh(f, side)]),
            us.map((u) => armRing(f, side, u)),
            { columns: count(t, 16, 8), strict: true },
          ),
          skeleton,
          flesh,
          soft,
        ),
      );
    }
    const leg = Math.max(0, (cover.leg ?? -1) - 0.1);
    if (leg < 0.9 || !cover.foot) {
      const us = steps(Math.min(leg, 0.85), 1.0, count(t, Math.max(3, Math.round(20 * (1 - leg))), 3));
      const keepLeg = (p: Vec3) => p[0] * side > -0.04 * f.head;
      out.push(
        weigh(
          sheath(
            fieldOf([...torso, ...legFlesh(f, side)]),
            us.map((u) => legRing(f, side, u)),
            { columns: count(t, 18, 8), keep: keepLeg },
          ),
          skeleton,
          flesh,
          soft,
        ),
      );
    }
    if (!cover.hand) out.push(handMesh(f, skeleton, side as 1 | -1, { fine: clamp(t.fine, 0.1, 1.5) }));
  }
  if (!cover.foot) out.push(bareFeet(t));
  return out;
}

/** The skin of the head with its morphs, in the model frame. */
function headPart(
  f: Figure,
  s: Skeleton,
  flesh: Flesh[],
  grid: ReturnType<typeof headGrid>,
  face: ReturnType<typeof faceShape>,
  colors: FaceColors,
  h: HeadFrame,
): Part {
  const mesh = grid.mesh;
  mesh.colors = new Float32Array(mesh.positions.length);
  grid.points.forEach((q, i) => mesh.colors?.set(faceColor(face, colors, q), i * 3));
  mesh.morphs = faceMorphs(face, f.head, grid.points.length, (v) => grid.points[v]);
  for (let i = 0; i < mesh.positions.length; i++) mesh.positions[i] = mesh.positions[i] * f.head + f.chin[i % 3];
  const shaded = headShade(mesh, grid.field, h);
  const upper = flesh.filter((q) => ["head", "neck", "chest"].includes(s.joints[q.joint].name));
  shaded.skin = skinWeights(s, upper, mesh.positions, 0.06 * f.head);
  // All of the skull is rigid; only the neck bends.
  const headJoint = jointIndex(s, "head");
  grid.points.forEach((q, i) => {
    if (q.p[1] > 0.12 || q.p[2] > 0.12) {
      shaded.skin?.indices.set([headJoint, 0, 0, 0], i * 4);
      shaded.skin?.weights.set([1, 0, 0, 0], i * 4);
    }
  });
  return { name: "head", mesh: shaded, surface: { kind: "skin" } };
}

/** Pure: the same parameters and detail give the same person. */
export function buildPerson(params: Params, detail: Detail): Model {
  const f = figure({
    age: clamp(number(params.age, 30), 1, 95),
    sex: text(params.sex, "female") as Sex,
    build: text(params.build, "average") as Build,
    size: number(params.size, 1),
  });
  const seed = number(params.seed, 1);
  const face = faceShape(f, number(params.face, seed));
  const skeleton = personSkeleton(f, face);
  const flesh = personFlesh(f, skeleton);
  // The head gets the pixels of a head twice as near: it is what people look at.
  const fine = clamp(detail.pixels / 1050, 0.1, 1.35);
  const headFine = clamp(detail.pixels / 1900, 0.1, 0.95);
  const t: Tailor = { f, skeleton, flesh, fine };
  const h: HeadFrame = { origin: f.chin, scale: f.head };
  const skin = linear(text(params.skin, "#f0b592"));
  const hairColor = linear(text(params.hairColor, f.old > 0.6 ? "#d8d6d0" : "#5c2410"));
  const beard = text(params.beard, "none");
  const colors = faceColors(f, skin, beard, hairColor);
  const line = neckLine(f);
  const slope = neckSlope(f);
  const neck = {
    base: toHead(h, line.base),
    top: toHead(h, line.top),
    slope: slope.ends.map((p) => toHead(h, p)) as [Vec3, Vec3],
    melt: slope.melt,
  };
  const grid = headGrid(face, neck, headFine);

  const parts: Part[] = [headPart(f, skeleton, flesh, grid, face, colors, h)];
  const iris = linear(text(params.eyes, "#6b4a2a"));
  for (const side of [1, -1])
    parts.push({
      name: side > 0 ? "eyeL" : "eyeR",
      joint: side > 0 ? "eyeL" : "eyeR",
      mesh: eyeball(face, h, side, headFine),
      surface: { kind: "eye", color: iris, color2: [iris[0] * 0.28, iris[1] * 0.28, iris[2] * 0.28], scale: face.iris },
      castShadow: false,
    });
  const browColor = mixed(hairColor, [hairColor[0] * 0.7, hairColor[1] * 0.65, hairColor[2] * 0.6], 1 - f.old);
  parts.push({
    name: "lashes",
    joint: "head",
    mesh: lashes(face, h, headFine),
    surface: { kind: "plain", color: linear("#22100a") },
    castShadow: false,
  });
  parts.push({
    name: "brows",
    joint: "head",
    mesh: brows(face, h, grid.field, headFine, f.old * (0.15 + 0.55 * f.manly) + f.manly * 0.15, seed),
    surface: { kind: "hair", color: strands(browColor) },
    castShadow: false,
  });
  parts.push({
    name: "ears",
    joint: "head",
    mesh: ears(
      face,
      h,
      (p) =>
        faceColor(
          face,
          { ...colors, skin: mixed(colors.skin, colors.blush, 0.25) },
          { p, belowEye: false, belowMouth: false },
        ),
      headFine,
    ),
    surface: { kind: "skin" },
  });
  parts.push({
    name: "mouth",
    joint: "head",
    mesh: mouthInside(face, h, grid.field, headFine),
    surface: { kind: "plain", roughness: 0.35 },
    castShadow: false,
  });

  const worn = outfit(params.clothes);
  const dressed = dressUp(t, worn, { face, head: h, field: grid.field });
  const style = dressed.hidesHair
    ? dressed.hidesHair(text(params.hairStyle, "medium"))
    : text(params.hairStyle, "medium");
  const locks = hair(style, face, h, grid.field, headFine, seed);
  if (locks)
    parts.push({ name: "hair", joint: "head", mesh: locks, surface: { kind: "hair", color: strands(hairColor) } });
  const whiskers = beardOf(beard, face, h, grid.field, headFine, seed);
  const beardColor = linear(text(params.beardColor, text(params.hairColor, f.old > 0.6 ? "#d8d6d0" : "#5c2410")));
  if (whiskers)
    parts.push({ name: "beard", joint: "head", mesh: whiskers, surface: { kind: "hair", color: strands(beardColor) } });
  for (const p of parts) if (!p.name.startsWith("eye") && p.name !== "mouth") atRest(p.mesh);
  // Nobody sees a head behind a mirror.
  if (dressed.cover.head) parts.length = 0;
  parts.push(...dressed.parts);
  const bare = bareSkin(t, dressed.cover);
  if (bare.length) parts.push({ name: "skin", mesh: mergeMeshes(bare), surface: { kind: "skin", color: skin } });

  const box = emptyBox();
  for (const p of parts) meshBox(p.mesh, box);
  return {
    parts,
    skeleton,
    box,
    anchors: anchorsOf(f, skeleton, face),
    colliders: collidersOf(f),
    body: bodyPlan(f, face),
  };
}
