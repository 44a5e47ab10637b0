/** A model as the solver of poses needs it: its limbs by joint index, with their measures at rest. */
import type { BodyPlan, Model } from "../../catalog/types.ts";
import { cross, distance, dot, normalize, sub, scale as times, type Vec3 } from "../../shape/math.ts";
import type { Skeleton } from "../../shape/skeleton.ts";
import { hingeOf } from "./ik.ts";
import type { Leg } from "./legs.ts";
import { type Volumes, volumesOf } from "./volumes.ts";

/** What the solver precomputes of a model. */
export interface Puppet {
  model: Model;
  body: BodyPlan;
  skeleton: Skeleton;
  index: Map<string, number>;
  legs: Leg[];
  arms: {
    side: "L" | "R";
    upper: number;
    lower: number;
    hand: number;
    grip: Vec3;
    toGrip: Vec3;
    /** Rest directions of upper arm and forearm, and the length of the upper arm. */
    upperDir: Vec3;
    foreDir: Vec3;
    upperLength: number;
    /** Rest directions of the hand, model frame. */
    palm: Vec3;
    thumb: Vec3;
    along: Vec3;
  }[];
  fingers: { side: "L" | "R"; joint: number; axis: Vec3; share: number }[];
  volumes: Volumes;
  /** From every joint's parent to the joint, at rest. */
  bones: Vec3[];
  /** Hooves fold under a lying body, paws lie before it. */
  hooved: boolean;
}

/** Reads a model's body plan into the solver's form. Throws where the plan names joints that the skeleton lacks. */
export function makePuppet(model: Model): Puppet {
  const { body, skeleton } = model;
  if (!body || !skeleton) throw new Error("This model has no body to move.");
  const index = new Map(skeleton.joints.map((j, i) => [j.name, i]));
  const at = (i: number) => skeleton.joints[i].at;
  const need = (name: string): number => {
    const i = index.get(name);
    if (i === undefined) throw new Error(`The body plan names joint ${name}, which the skeleton lacks.`);
    return i;
  };
  const volumes = volumesOf(model);
  const bones = skeleton.joints.map((j): Vec3 => (j.parent < 0 ? [...j.at] : sub(j.at, at(j.parent))));
  const legs = body.legs.map((leg): Leg => {
    const names = leg.joints.filter((n) => !n.startsWith("scapula"));
    const [upper, lower, end] = names.slice(0, 3).map(need);
    const bladed = leg.joints.find((n) => n.startsWith("scapula"));
    const bend = sub(at(lower), at(upper));
    const along = normalize(sub(at(end), at(upper)));
    let pole = sub(bend, times(along, dot(bend, along)));
    // A leg that is straight at rest bends its knee forward.
    if (distance(pole, [0, 0, 0]) < 0.004) pole = [0, 0, 1];
    const people = body.kind === "biped";
    const toe = people
      ? index.get(`toe${leg.joints[0].slice(-1)}`)
      : names[3] === undefined
        ? undefined
        : need(names[3]);
    const pivot: Vec3 = [leg.sole[0], leg.sole[1], people && toe !== undefined ? at(toe)[2] : leg.sole[2]];
    const skin = volumes.skins.find((v) => v.joint === end);
    const shank = volumes.skins.find((v) => v.joint === lower);
    return {
      upper,
      lower,
      end,
      toe,
      blade: bladed === undefined ? undefined : index.get(bladed),
      rest: {
        upperDir: normalize(bend),
        lowerDir: normalize(sub(at(end), at(lower))),
        pole: normalize(pole),
        hinge: hingeOf(along, pole),
        upperLength: distance(at(upper), at(lower)),
        lowerLength: distance(at(lower), at(end)),
        along: sub(at(end), at(upper)),
      },
      toEnd: sub(at(end), pivot),
      toToe: toe === undefined ? [0, 0, 0] : sub(at(toe), pivot),
      toHip: sub(at(upper), pivot),
      pivot,
      hind: leg.sole[2] < at(0)[2] + 0.25 * body.rootHeight,
      points: skin?.points ?? [],
      toePoints: volumes.skins.find((v) => v.joint === toe)?.points ?? [],
      thick: shank ? Math.min(...[0, 2].map((k) => Math.max(...shank.points.map((q) => Math.abs(q[k]))))) : 0,
    };
  });
  const first = legs[0];
  const last = legs[legs.length - 1];
  const hooved =
    body.kind === "quadruped" &&
    first !== undefined &&
    first.toEnd[1] > 0.33 * body.rootHeight &&
    distance(last.toEnd, last.toToe) > 0.22 * body.rootHeight;
  const arms = (body.arms ?? []).map((arm, i) => {
    const side: "L" | "R" = i === 0 ? "L" : "R";
    const named = (n: string) => need(`${n}${side}`);
    const hand = named("hand");
    const anchor = model.anchors[`grip${side}`];
    const palm = normalize(anchor?.normal ?? [0, 0, -1]);
    const thumb = normalize(anchor?.forward ?? [0, 0, 1]);
    const along = side === "L" ? cross(thumb, palm) : cross(palm, thumb);
    const toGrip = sub(arm.grip, at(hand));
    const [upper, lower] = [named("arm"), named("fore")];
    return {
      side,
      upper,
      lower,
      hand,
      grip: arm.grip,
      toGrip,
      upperDir: normalize(sub(at(lower), at(upper))),
      foreDir: normalize(sub(at(hand), at(lower))),
      upperLength: distance(at(upper), at(lower)),
      palm,
      thumb,
      along,
    };
  });
  const fingers: Puppet["fingers"] = [];
  for (const { side, hand, grip } of arms) {
    const anchor = model.anchors[`grip${side}`];
    const palm = normalize(anchor?.normal ?? [0, -1, 0]);
    for (const f of ["index", "middle", "ring", "little", "thumb"])
      for (let k = 1; k <= 3; k++) {
        const j = index.get(`${f}${k}${side}`);
        if (j === undefined) continue;
        const next = index.get(`${f}${k + 1}${side}`);
        const dir = normalize(
          sub(next !== undefined ? at(next) : at(j), next !== undefined ? at(j) : at(skeleton.joints[j].parent)),
        );
        const into = f === "thumb" ? normalize(sub(grip, at(hand))) : palm;
        const axis = cross(dir, f === "thumb" ? palm : into);
        fingers.push({ side, joint: j, axis: normalize(axis), share: f === "thumb" ? 0.45 : 1 });
      }
  }
  return { model, body, skeleton, index, legs, arms, fingers, volumes, bones, hooved };
}
