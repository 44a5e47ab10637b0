/** Named places on a body that hands go to. */
import { add, type Vec3 } from "../../shape/math.ts";
import type { Carried, Puppet } from "./pose.ts";

/** Metres of this body for a metre of a grown-up: offsets of the tables are scaled by it. */
export const unitOf = (p: Puppet): number => p.body.eyes[1] / 1.52;

/**
 * A landmark of a body for a hand of `side`: hips, belly, chest, back, shoulder, across (the other shoulder), mouth, chin,
 * cheek, ear, brow, eye, crown, nape, throat, thigh, knee, shin, foot, hand (the other), wrist (the other), elbow (the other).
 * Undefined where the body lacks it.
 */
export function landmark(p: Puppet, name: string, side: "L" | "R"): Carried | undefined {
  const s = side === "L" ? 1 : -1;
  const other = side === "L" ? "R" : "L";
  const joints = p.skeleton.joints;
  const at = (n: string): Vec3 | undefined => {
    const i = p.index.get(n);
    return i === undefined ? undefined : joints[i].at;
  };
  const u = unitOf(p);
  const on = (joint: string, rest: Vec3 | undefined): Carried | undefined => rest && { joint, rest, turns: true };
  const anchor = (n: string): Vec3 | undefined => p.model.anchors[n]?.at;
  const { head } = p.body;
  const deep = (y: Vec3 | undefined): Vec3 | undefined => {
    const back = anchor("back");
    const chest = at("chest");
    if (!y || !back || !chest) return y;
    return [0, y[1], 2 * chest[2] - back[2]];
  };
  const r = head.radius;
  const skull = (x: number, y: number, z: number): Vec3 => add(head.at, [s * x * r, y * r, z * r]);
  switch (name) {
    case "hips":
      return on("hips", at("hips"));
    case "hip":
      return on("hips", at("hips") && add(at("hips") as Vec3, [s * 0.17 * u, 0.02 * u, 0.02 * u]));
    case "belly":
      return on("spine", deep(at("spine")));
    case "chest":
      return on("chest", deep(at("chest")));
    case "back":
      return on("chest", anchor("back"));
    case "shoulder":
      return on(`shoulder${side}`, anchor(`shoulder${side}`));
    case "across":
      return on(`shoulder${other}`, anchor(`shoulder${other}`));
    case "mouth":
      return on("head", anchor("mouth") ?? head.at);
    case "chin":
      return on("head", add(anchor("mouth") ?? head.at, [0, -0.3 * r, -0.05 * r]));
    case "eyes":
      return on("head", anchor("eyes") ?? head.at);
    case "eye":
      return on("head", at(`eye${side}`) && add(at(`eye${side}`) as Vec3, [0, 0, 0.14 * r]));
    case "brow":
      return on("head", at(`eye${side}`) && add(at(`eye${side}`) as Vec3, [0, 0.22 * r, 0.16 * r]));
    case "cheek":
      return on("head", skull(0.6, -0.3, 0.45));
    case "ear":
      return on("head", skull(0.82, -0.05, -0.05));
    case "crown":
      return on("head", anchor("headTop") ?? add(head.at, [0, r, 0]));
    case "nape":
      return on("head", skull(0, -0.35, -0.75));
    case "throat":
      return on("neck", at("neck") && add(at("neck") as Vec3, [0, 0.02 * u, 0.09 * u]));
    case "thigh": {
      const a = at(`thigh${side}`);
      const b = at(`shin${side}`);
      return on(`thigh${side}`, a && b && add(a, [(b[0] - a[0]) * 0.6, (b[1] - a[1]) * 0.6, 0.085 * u]));
    }
    case "knee":
      return on(`shin${side}`, at(`shin${side}`) && add(at(`shin${side}`) as Vec3, [0, 0, 0.07 * u]));
    case "shin": {
      const a = at(`shin${side}`);
      const b = at(`foot${side}`);
      return on(`shin${side}`, a && b && add(a, [(b[0] - a[0]) * 0.6, (b[1] - a[1]) * 0.6, 0.06 * u]));
    }
    case "foot":
      return on(`foot${side}`, at(`toe${side}`) && add(at(`toe${side}`) as Vec3, [0, 0.05 * u, 0]));
    case "hand": {
      const arm = p.arms.find((a) => a.side === other);
      return arm && on(`hand${other}`, arm.grip);
    }
    case "wrist":
      return on(`fore${other}`, at(`hand${other}`));
    case "elbow":
      return on(`fore${other}`, at(`fore${other}`));
    default:
      return undefined;
  }
}

/** The frame of a hand at rest: y along the thumb, z along the fingers. */
export function handBasis(arm: Puppet["arms"][number]): { x: Vec3; y: Vec3; z: Vec3 } {
  const y = arm.thumb;
  const z = arm.along;
  return { x: [y[1] * z[2] - y[2] * z[1], y[2] * z[0] - y[0] * z[2], y[0] * z[1] - y[1] * z[0]], y, z };
}
