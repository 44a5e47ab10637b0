/** What the motion and physics rooms must know of a person. */
import { addScaled, type Vec3 } from "../../shape/math.ts";
import type { Skeleton } from "../../shape/skeleton.ts";
import { jointIndex } from "../../shape/skeleton.ts";
import type { Anchor, BodyPlan, Collider } from "../types.ts";
import type { FaceShape } from "./face-shape.ts";
import { type Figure, lean, sided } from "./figure.ts";
import { handFrame } from "./rig.ts";

/** Centre of the palm, left side. */
const palm = (f: Figure): Vec3 => addScaled(addScaled(f.wrist, f.arm, f.hand * 0.42), handFrame(f).palm, f.hand * 0.2);

/** Palms, mouth, eyes, top of the head, back, seat and shoulders, each with its joint. */
export function anchorsOf(f: Figure, s: Skeleton, face: FaceShape): Record<string, Anchor> {
  const hand = handFrame(f);
  const inHead = (p: Vec3): Vec3 => [p[0] * f.head, f.chin[1] + p[1] * f.head, f.chin[2] + p[2] * f.head];
  const chest = s.joints[jointIndex(s, "chest")].at;
  return {
    gripL: { at: palm(f), normal: hand.palm, forward: hand.thumb, joint: "handL" },
    gripR: { at: sided(palm(f), -1), normal: sided(hand.palm, -1), forward: sided(hand.thumb, -1), joint: "handR" },
    headTop: { at: inHead([0, 1.04, -0.06]), normal: [0, 1, 0], forward: [0, 0, 1], joint: "head" },
    mouth: { at: inHead([0, face.mouthY, 0.36]), normal: [0, 0, 1], joint: "head" },
    eyes: { at: inHead([0, face.eye[1], 0.3]), normal: [0, 0, 1], joint: "head" },
    back: { at: [0, chest[1], lean(f, chest[1]) - f.chest[1] * 1.1], normal: [0, 0, -1], joint: "chest" },
    seat: { at: [0, f.hip[1] - f.legRadii[0] * 0.8, -f.pelvis[1] * 0.3], normal: [0, -1, 0], joint: "hips" },
    shoulderL: { at: addScaled(f.shoulder, [0, 1, 0], f.armRadii[0]), normal: [0, 1, 0], joint: "shoulderL" },
    shoulderR: {
      at: addScaled(sided(f.shoulder, -1), [0, 1, 0], f.armRadii[0]),
      normal: [0, 1, 0],
      joint: "shoulderR",
    },
  };
}

/** Legs, arms, head and comfortable speeds for the motion room. */
export function bodyPlan(f: Figure, face: FaceShape): BodyPlan {
  // Froude scaling: comfortable speed goes with the root of the leg's length.
  const pace = Math.sqrt(f.hip[1] / 0.9) * (1 - 0.35 * f.old);
  return {
    kind: "biped",
    legs: ["L", "R"].map((n, i) => ({
      joints: [`thigh${n}`, `shin${n}`, `foot${n}`],
      sole: [f.ankle[0] * (i ? -1 : 1), 0, f.ankle[2] + f.foot * 0.2],
    })),
    arms: ["L", "R"].map((n, i) => ({ joints: [`arm${n}`, `fore${n}`, `hand${n}`], grip: sided(palm(f), i ? -1 : 1) })),
    rootHeight: f.hip[1] + f.torso * 0.065,
    speeds: { walk: 1.35 * pace, run: 3.4 * pace * (1 - 0.3 * f.old) },
    eyes: [0, f.chin[1] + face.eye[1] * f.head, f.chin[2] + 0.3 * f.head],
    head: { at: [0, f.chin[1] + 0.52 * f.head, f.chin[2]], radius: 0.56 * f.head, joint: "head" },
  };
}

/** A cylinder around the whole and a ball for the head. */
export function collidersOf(f: Figure): Collider[] {
  return [
    { shape: "cylinder", at: [0, f.height / 2, 0], radius: f.shoulder[0] + f.armRadii[0], half: f.height / 2 },
    { shape: "sphere", at: [0, f.chin[1] + 0.5 * f.head, f.chin[2]], radius: 0.5 * f.head, joint: "head" },
  ];
}
