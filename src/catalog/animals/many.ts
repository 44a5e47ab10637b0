/**
 * The kernel for bodies on many legs: crabs, lobsters, spiders, scorpions, ants, beetles, grasshoppers, bees. A body is a
 * row of shells, legs by pairs, and what grows on it: claws, a tail, feelers, wing cases, wings, horns.
 */
import {
  add,
  addScaled,
  axisAngle,
  lerp,
  mix,
  normalize,
  rotate,
  sub,
  type Vec2,
  type Vec3,
} from "../../shape/math.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail, LegPlan, Model } from "../types.ts";
import { type BlobOptions, Bodywork, dyed, type Hide, hidePainter, type Painter } from "./bodywork.ts";
import { pincer, raptor, tailOf } from "./many-arms.ts";
import { wingCases, wingPairs } from "./many-wings.ts";
import { letter, mirror, SIDES } from "./rig.ts";

/** A shell of the body. Places and half-sizes in body lengths. */
export interface Shell extends BlobOptions {
  /** Which part of the body it is: marks may ask for it by this name; "head" turns with the gaze. */
  piece: "head" | "chest" | "belly";
  at: Vec3;
  half: Vec3;
  /** In place of the hide. */
  color?: string;
  /** Made of what: shells shine, hair is soft. Default as the row says. */
  finish?: "shell" | "hair";
}

/** A pair of legs, left side. */
export interface LegRow {
  root: Vec3;
  /** x and z of the foot. */
  foot: Vec2;
  /** How high the knee stands over the line from root to foot. */
  knee: number;
  /** Where along that line the knee is, 0..1. Default 0.42. */
  bend?: number;
  /** Factor on the thickness. */
  thick?: number;
  /** Factor on the thickness of the thigh alone. */
  thigh?: number;
}

/** An eye of the left side. */
export interface Beads {
  at: Vec3;
  radius: number;
  color: string;
  look: Vec3;
  /** Root of the stalk that carries it. */
  stalk?: Vec3;
  iris?: number;
  black?: boolean;
  lid?: boolean;
}

/** Arms of the left side. */
export interface Arms {
  kind: "pincer" | "raptor";
  shoulder: Vec3;
  elbow: Vec3;
  wrist: Vec3;
  /** Length and half-width of the hand. */
  hand: Vec2;
  thick: number;
  /** Where the hand points at rest. */
  points?: Vec3;
  /** Factor on the right hand, for crabs whose hands differ. */
  right?: number;
}

/** One row of the table. */
export interface Many {
  id: string;
  en: string[];
  zh: string[];
  /** Length of the body in metres: all shares are of it. */
  length: number;
  hide: Hide;
  /** Colour of legs, feelers and undersides where it differs. */
  limbs?: string;
  limbMarks?: Hide["marks"];
  /** What most of it is made of. */
  finish: "shell" | "hair" | "lacquer";
  roughness?: number;
  shells: Shell[];
  legs: LegRow[];
  /** Radius of a leg at its root. */
  leg: number;
  eyes: Beads[];
  arms?: Arms;
  /** A jointed tail of balls: points from the body out, and radii; what its end carries. */
  tail?: { points: Vec3[]; radii: number[]; end: "fan" | "sting" | "none"; flat?: number };
  feelers?: { root: Vec3; points: Vec3[]; radius: number; club?: number }[];
  /** Wing cases of beetles: the dome that they close over. */
  cases?: { at: Vec3; half: Vec3; color?: string };
  /** Flat wings: pairs from the front; lengths in body lengths, `folded` radians that they point back at rest. */
  wings?: { root: Vec3; length: number; width: number; color: string; clear: boolean; folded: number; rise: number }[];
  /** Horns, jaws, stings and bills: curved spikes in the frame of a piece; `both` mirrors it. */
  spikes?: { piece: Shell["piece"]; points: Vec3[]; radii: number[]; both: boolean; color?: string }[];
  /** A dark line of a mouth: half-width, and how far its corners rise; at its middle. */
  mouth?: { at: Vec3; width: number; smile: number };
  /** A lamp in its belly: a glowing shell. */
  lamp?: { at: Vec3; half: Vec3; color: string };
  goes: {
    /** Body lengths a second and a cycle. */
    walk: number;
    run: number;
    stride: number;
    lag?: number;
    lift?: number;
    sideways?: boolean;
    hovers?: boolean;
    shows?: number;
  };
  coats?: string[];
  /** Where it lives: "flies" lets the writer have it fly, "seabed" keeps it on the ground under water. */
  tags?: string[];
}

/** Builds a body on many legs; it stands on y = 0 and faces +z. */
export function buildMany(
  m: Many,
  params: { size: number; color?: string; hide?: Hide; seed: number },
  detail: Detail,
): Model {
  const L = m.length * params.size;
  const own = params.color;
  const hide = params.hide ?? (own ? dyed(m.hide, own) : m.hide);
  const limbColor = m.limbs && !own ? m.limbs : hide.base;
  const w = new Bodywork(detail);
  const at = (p: Vec3): Vec3 => [p[0] * L, p[1] * L, p[2] * L];
  const shell =
    m.finish === "hair" ? ({ kind: "fur" } as const) : ({ kind: "plain", roughness: m.roughness ?? 0.38 } as const);
  w.bin("body", m.finish === "lacquer" ? { kind: "lacquer", roughness: m.roughness ?? 0.25 } : shell);
  w.bin("shell", { kind: "plain", roughness: m.roughness ?? 0.38 });
  w.bin("hair", { kind: "fur" });
  w.bin("beads", { kind: "lacquer", roughness: 0.1 });
  w.bin("lines", { kind: "plain", roughness: 0.6 }, false);

  const chest = m.shells.find((s) => s.piece === "chest") ?? m.shells[0];
  const root = at([0, chest.at[1], chest.at[2]]);
  w.joint("hips", undefined, root);
  const face = m.shells.find((s) => s.piece === "head");
  if (face) w.joint("head", "hips", at([0, face.at[1], face.at[2] - face.half[2] * 0.8]));
  const rump = m.shells.find((s) => s.piece === "belly");
  if (rump) w.joint("belly", "hips", at([0, rump.at[1], rump.at[2] + rump.half[2] * 0.8]));
  const carrier = (piece: Shell["piece"]): string =>
    piece === "head" && face ? "head" : piece === "belly" && rump ? "belly" : "hips";

  for (const s of m.shells) {
    const painter = hidePainter(s.color && !own ? { base: s.color } : hide, L, s.piece, params.seed);
    // Marks of a piece run along the piece itself.
    const local: Painter = (p, n, _along, around) => painter(p, n, p[2] - at(s.at)[2] + L, around);
    w.blob(s.finish ?? "body", carrier(s.piece), at(s.at), at(s.half), local, s);
  }

  // Legs: thigh up to the knee, shin down to the ground.
  const legs: LegPlan[] = [];
  const leather = hidePainter({ base: limbColor, marks: m.limbMarks }, L, "leg", params.seed);
  m.legs.forEach((row, i) => {
    for (const side of SIDES) {
      const k = i * 2 + (side > 0 ? 0 : 1);
      const from = mirror(at(row.root), side);
      const foot: Vec3 = [row.foot[0] * L * side, 0, row.foot[1] * L];
      const knee = add(mix(from, foot, row.bend ?? 0.42), [0, row.knee * L, 0]);
      const r = m.leg * (row.thick ?? 1) * L;
      w.joint(`leg${k}a`, "hips", from);
      w.joint(`leg${k}b`, `leg${k}a`, knee);
      const thigh = row.thigh ?? 1;
      const bow = add(mix(from, knee, 0.5), [0, 0.08 * row.knee * L, 0]);
      const skin = m.finish === "hair" ? "hair" : "shell";
      w.limb(skin, `leg${k}a`, [from, bow, knee], [r * 0.85 * thigh, r * 1.1 * thigh, r * 0.8], leather);
      const ankle = add(mix(knee, foot, 0.72), [0.05 * side * row.knee * L, 0.06 * row.knee * L, 0]);
      w.limb(skin, `leg${k}b`, [knee, ankle, foot], [r * 0.82, r * 0.5, r * 0.22], (p, n, s, a) =>
        leather(p, n, s + 0.3 * L, a),
      );
      legs.push({ joints: [`leg${k}a`, `leg${k}b`], sole: foot });
    }
  });

  if (m.arms) (m.arms.kind === "pincer" ? pincer : raptor)(w, m.arms, L, hide, params.seed);
  const tail = m.tail ? tailOf(w, m.tail, L, hide, params.seed, rump ? "belly" : "hips") : [];
  if (m.cases) wingCases(w, m.cases, L, m.cases.color && !own ? { ...hide, base: m.cases.color } : hide, params.seed);
  if (m.wings) wingPairs(w, m.wings, L);

  (m.feelers ?? []).forEach((f, i) => {
    for (const side of SIDES) {
      const name = `feeler${i || ""}${letter(side)}`;
      w.joint(name, face ? "head" : "hips", mirror(at(f.root), side));
      const points = [f.root, ...f.points].map((p) => mirror(at(p), side));
      const radii = points.map((_, k) => f.radius * L * lerp(1, f.club ? 0.7 : 0.25, k / (points.length - 1)));
      if (f.club) radii[radii.length - 1] = f.club * L;
      w.limb("shell", name, points, radii, leather);
    }
  });

  for (const s of m.spikes ?? [])
    for (const side of s.both ? SIDES : ([1] as const)) {
      const name = `spike${m.spikes?.indexOf(s)}${letter(side)}`;
      const points = s.points.map((p) => mirror(at(p), side));
      w.joint(name, carrier(s.piece), points[0]);
      const c = linear(s.color ?? limbColor);
      w.limb(
        "shell",
        name,
        points,
        s.radii.map((r) => r * L),
        () => c,
      );
    }

  const front = face ?? chest;
  m.eyes.forEach((e, i) => {
    for (const side of SIDES) {
      const place = mirror(at(e.at), side);
      const parent = face ? "head" : "hips";
      let carried: string = parent;
      if (e.stalk) {
        carried = w.joint(`stalk${i || ""}${letter(side)}`, parent, mirror(at(e.stalk), side));
        const r = e.radius * L;
        w.limb(
          "shell",
          carried,
          [mirror(at(e.stalk), side), place],
          [r * 0.5, r * 0.62],
          hidePainter(hide, L, "stalk"),
        );
      }
      w.eye(`eye${i || ""}${letter(side)}`, carried, place, e.radius * L, mirror(e.look, side), {
        color: e.color,
        iris: e.iris,
        black: e.black,
        lid: e.lid ? (!own && front.color) || hide.back || hide.base : undefined,
        open: 0.75,
        lidBin: m.finish === "hair" ? "hair" : "shell",
      });
    }
  });

  if (m.mouth && w.fine > 0.25) {
    const { at: c, width, smile } = m.mouth;
    const points: Vec3[] = [-1, -0.55, 0, 0.55, 1].map((x) =>
      at([x * width, c[1] + smile * x * x, c[2] - 0.06 * x * x]),
    );
    const dark = linear("#3a1a14");
    const r = 0.011 * L;
    w.limb("lines", face ? "head" : "hips", points, [r * 0.6, r, r, r, r * 0.6], () => dark);
  }
  if (m.lamp) {
    w.bin("lamp", { kind: "glow", glow: linear(m.lamp.color) });
    const c = linear(m.lamp.color);
    w.blob("lamp", carrier("belly"), at(m.lamp.at), at(m.lamp.half), () => c);
  }

  const g = m.goes;
  const first = m.eyes[0];
  const seat = m.cases ?? chest;
  return w.model(
    {
      kind: "crawler",
      legs,
      rootHeight: root[1],
      speeds: { walk: g.walk * L, run: g.run * L },
      eyes: at([0, first.at[1], first.at[2]]),
      head: {
        at: at([0, front.at[1], front.at[2]]),
        radius: Math.max(...front.half) * L * 1.15,
        joint: face ? "head" : "hips",
      },
      tail: tail.length ? tail : undefined,
      wings: m.wings ? SIDES.map((s) => m.wings?.map((_, i) => `wing${i}${letter(s)}`) ?? []) : undefined,
      goes: {
        stride: g.stride * L,
        lag: g.lag ?? 0.5,
        lift: (g.lift ?? 0.1) * L,
        sideways: g.sideways,
        hovers: g.hovers,
        folds: m.wings?.map((x) => x.folded),
        shows: g.shows,
      },
    },
    {
      back: { at: at([0, seat.at[1] + seat.half[1], seat.at[2]]), joint: "hips" },
      mouth: {
        at: at([0, front.at[1], front.at[2] + front.half[2]]),
        normal: [0, 0, 1],
        joint: face ? "head" : "hips",
      },
    },
    [{ shape: "box", at: root, half: at(chest.half) }],
  );
}

/** A point as far along `out` from `from` turned about the upright by `angle`. */
export const swung = (from: Vec3, out: Vec3, angle: number): Vec3 =>
  add(from, rotate(axisAngle([0, 1, 0], angle), sub(out, from)));

/** A bend of three points whose middle is pushed along `push`. */
export const bowed = (a: Vec3, b: Vec3, push: Vec3): Vec3[] => [a, addScaled(mix(a, b, 0.5), push, 1), b];

/** The unit vector from a to b. */
export const toward = (a: Vec3, b: Vec3): Vec3 => normalize(sub(b, a));
