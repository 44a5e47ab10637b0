/** How far a body bends to have its mouth on the ground. */
import type { Model } from "../../catalog/types.ts";
import type { Vec3 } from "../../shape/math.ts";

/** Bends of neck, head, chest and the whole trunk, radians, down positive. */
export interface Bow {
  neck: number;
  head: number;
  chest: number;
  root: number;
}

/** How a face is turned down while it feeds: from level, radians. */
const FACE = 1.05;
/** What a neck can do. */
const MOST = 2.1;

/** For a body without a neck, or one that is not known. */
export const USUAL_BOW: Bow = { neck: 0.9, head: 0.15, chest: 0.2, root: 0.08 };

/** A point turned about x at another; positive turns what is ahead down. */
const turned = (p: Vec3, about: Vec3, angle: number): Vec3 => {
  const [y, z] = [p[1] - about[1], p[2] - about[2]];
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [p[0], about[1] + c * y - s * z, about[2] + s * y + c * z];
};

/**
 * The least bow that brings the mouth of a model down to `low` metres over the ground: first the neck, then the chest and
 * the trunk give way, while the face is kept from turning under.
 */
export function bowOf(model: Model, low: number): Bow {
  const at = (name: string): Vec3 | undefined => model.skeleton?.joints.find((j) => j.name === name)?.at;
  const [neck, head, chest, root] = ["neck", "head", "chest", "hips"].map(at);
  const mouth = model.anchors.mouth?.at;
  if (!neck || !head || !chest || !root || !mouth || !model.body) return USUAL_BOW;
  const middle = model.body.head.at;
  const tilt = Math.atan2(middle[1] - mouth[1], Math.max(1e-6, mouth[2] - middle[2]));
  let best: Bow = USUAL_BOW;
  let lowest = Infinity;
  for (let lean = 0; lean <= 4; lean++) {
    const give = { chest: 0.08 + 0.08 * lean, root: 0.03 + 0.07 * lean };
    for (let bend = 0; bend <= MOST; bend += 0.05) {
      const bow = { neck: bend, head: FACE - tilt - bend - give.chest - give.root, ...give };
      if (bow.head < -1.1) continue;
      bow.head = Math.min(bow.head, 0.75);
      let p = turned(mouth, head, bow.head);
      p = turned(p, neck, bow.neck);
      p = turned(p, chest, bow.chest);
      p = turned(p, root, bow.root);
      if (p[1] <= low) return bow;
      if (p[1] < lowest) [best, lowest] = [bow, p[1]];
    }
  }
  return best;
}
