/** The skeleton of a person and the flesh that each joint carries. */
import { addScaled, cross, mix, normalize, type Vec3 } from "../../shape/math.ts";
import { type Joint, jointIndex, type Skeleton } from "../../shape/skeleton.ts";
import type { Flesh } from "../../shape/skinning.ts";
import type { FINGERS } from "../joints.ts";
import type { FaceShape } from "./face-shape.ts";
import { type Figure, lean, sided } from "./figure.ts";

/** Where the bones of one finger begin, and its tip; left hand. */
export interface Finger {
  name: (typeof FINGERS)[number];
  points: [Vec3, Vec3, Vec3, Vec3];
  radii: [number, number, number, number];
}

/** The hand's frame: `along` to the fingers, `palm` out of the palm, `thumb` to the thumb's side; unit; left hand. */
export interface HandFrame {
  along: Vec3;
  palm: Vec3;
  thumb: Vec3;
}

/** At rest the palms look to the thighs and a little back. */
export function handFrame(f: Figure): HandFrame {
  const along = f.arm;
  const lean: Vec3 = [-0.8, -0.45, -0.22];
  const palm = normalize(addScaled(lean, along, -(lean[0] * along[0] + lean[1] * along[1] + lean[2] * along[2])));
  let thumb = cross(along, palm);
  if (thumb[2] < 0) thumb = [-thumb[0], -thumb[1], -thumb[2]];
  return { along, palm, thumb };
}

/** Fingers in a relaxed curl. Table in hand lengths: across at the knuckle, where it starts, length, curl. */
const FINGER_TABLE = {
  index: [0.2, 0.5, 0.44, 0.055],
  middle: [0.065, 0.52, 0.485, 0.07],
  ring: [-0.07, 0.505, 0.455, 0.085],
  little: [-0.195, 0.455, 0.365, 0.1],
} as const;

/** The five fingers of the left hand with their bones and radii. */
export function fingers(f: Figure): Finger[] {
  const { along, palm, thumb } = handFrame(f);
  const at = (a: number, t: number, p: number): Vec3 =>
    addScaled(addScaled(addScaled(f.wrist, along, a * f.hand), thumb, t * f.hand), palm, p * f.hand);
  const plump = f.hand * (0.078 + 0.012 * f.child + 0.006 * f.manly);
  const list: Finger[] = [
    {
      name: "thumb",
      points: [at(0.12, 0.12, 0.06), at(0.34, 0.27, 0.13), at(0.54, 0.33, 0.17), at(0.7, 0.345, 0.185)],
      radii: [plump * 1.5, plump * 1.2, plump * 1.0, plump * 0.85],
    },
  ];
  for (const [name, [side, start, length, curl]] of Object.entries(FINGER_TABLE)) {
    const bend = (t: number) => at(start + length * t, side + side * 0.16 * t, curl * (0.3 + 1.5 * t) * t);
    list.push({
      name: name as Finger["name"],
      points: [bend(0), bend(0.45), bend(0.75), bend(1)],
      radii: [plump * 1.02, plump * 0.96, plump * 0.9, plump * 0.76],
    });
  }
  return list;
}

/** Joints by name, parents first, for this figure and face. */
export function personSkeleton(f: Figure, face: FaceShape): Skeleton {
  const joints: Joint[] = [];
  const put = (name: string, parent: string, at: Vec3) =>
    joints.push({ name, parent: joints.findIndex((j) => j.name === parent), at });
  const spine = (t: number): Vec3 => {
    const y = f.hip[1] + f.torso * t;
    return [0, y, lean(f, y) - 0.02 * f.head];
  };
  put("hips", "", spine(0.065));
  put("spine", "hips", spine(0.35));
  put("chest", "spine", spine(0.63));
  const neckY = f.shoulder[1] + 0.1 * f.head;
  put("neck", "chest", [0, neckY, lean(f, neckY) - 0.05 * f.head]);
  put("head", "neck", [0, f.chin[1] + 0.1 * f.head, f.chin[2] - 0.06 * f.head]);
  const inHead = (p: Vec3): Vec3 => [p[0] * f.head, f.chin[1] + p[1] * f.head, f.chin[2] + p[2] * f.head];
  put("jaw", "head", inHead([0, face.mouthY + 0.13, -0.02]));
  put("eyeL", "head", inHead(face.eye));
  put("eyeR", "head", inHead(sided(face.eye, -1)));
  for (const side of [1, -1]) {
    const n = side > 0 ? "L" : "R";
    const s = (p: Vec3) => sided(p, side);
    put(`shoulder${n}`, "chest", s([f.shoulder[0] * 0.3, f.shoulder[1] + 0.01 * f.head, f.shoulder[2]]));
    put(`arm${n}`, `shoulder${n}`, s(f.shoulder));
    put(`fore${n}`, `arm${n}`, s(f.elbow));
    put(`twistA${n}`, `fore${n}`, s(mix(f.elbow, f.wrist, 1 / 3)));
    put(`twistB${n}`, `twistA${n}`, s(mix(f.elbow, f.wrist, 2 / 3)));
    put(`hand${n}`, `twistB${n}`, s(f.wrist));
    for (const finger of fingers(f))
      for (let k = 1; k <= 3; k++)
        put(`${finger.name}${k}${n}`, k === 1 ? `hand${n}` : `${finger.name}${k - 1}${n}`, s(finger.points[k - 1]));
    put(`thigh${n}`, "hips", s(f.hip));
    put(`shin${n}`, `thigh${n}`, s(f.knee));
    put(`foot${n}`, `shin${n}`, s(f.ankle));
    put(`toe${n}`, `foot${n}`, s([f.toe[0], f.toe[1], f.ankle[2] + f.foot * 0.45]));
  }
  return { joints };
}

/** Flesh for skin weights; `hands` adds the fingers. */
export function personFlesh(f: Figure, s: Skeleton): Flesh[] {
  const at = (name: string): Vec3 => s.joints[jointIndex(s, name)].at;
  const list: Flesh[] = [];
  const put = (name: string, ends: Vec3[], radius: number, allow?: Flesh["allow"]) =>
    list.push({ joint: jointIndex(s, name), ends, radius, allow });
  const hips = at("hips");
  put("hips", [at("spine"), [f.hip[0] * 0.5, f.hip[1], 0], [-f.hip[0] * 0.5, f.hip[1], 0], hips], f.pelvis[0] * 0.8);
  put("spine", [at("chest")], f.waist[0] * 0.9);
  const chest = at("chest");
  const chestEnds: Vec3[] = [1, -1].map((q) => [q * f.shoulder[0] * 0.6, f.shoulder[1] - 0.02 * f.head, f.shoulder[2]]);
  put("chest", [[0, f.shoulder[1] - 0.06 * f.head, chest[2]], ...chestEnds], f.chest[1] * 0.8);
  put("neck", [at("head")], f.neck * 0.85);
  put("head", [[0, f.chin[1] + f.head * 0.5, f.chin[2]]], f.head * 0.4);
  for (const side of [1, -1]) {
    const n = side > 0 ? "L" : "R";
    const q = (p: Vec3) => sided(p, side);
    // Left legs must not pull right flesh.
    const own = (x: number) => (x * side < -0.004 ? 0 : 1);
    put(`arm${n}`, [q(f.elbow)], f.armRadii[1], own);
    put(`fore${n}`, [at(`twistA${n}`)], f.armRadii[3], own);
    put(`twistA${n}`, [at(`twistB${n}`)], f.armRadii[3] * 0.95, own);
    put(`twistB${n}`, [q(f.wrist)], f.armRadii[4] * 1.1, own);
    put(`hand${n}`, [addScaled(q(f.wrist), q(f.arm), f.hand * 0.5)], f.hand * 0.2, own);
    put(`thigh${n}`, [q(f.knee)], f.legRadii[1], own);
    put(`shin${n}`, [q(f.ankle)], f.legRadii[3] * 0.9, own);
    const heel: Vec3 = [f.ankle[0], 0.25 * f.ankle[1], f.ankle[2] - f.foot * 0.16];
    put(`foot${n}`, [q([f.toe[0], f.toe[1], f.ankle[2] + f.foot * 0.42]), q(heel)], f.foot * 0.12, own);
    put(`toe${n}`, [q([f.toe[0], f.toe[1], f.ankle[2] + f.foot * 0.7])], f.foot * 0.12, own);
  }
  return list;
}
