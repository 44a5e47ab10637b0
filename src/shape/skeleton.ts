/** Skeletons: joints with identity rotation at rest, so that a pose is a rotation a joint in the parent's frame. */
import { add, IDENTITY, type Quat, qmul, rotate, sub, type Vec3 } from "./math.ts";

/** A joint at rest, relative to its parent. */
export interface Joint {
  name: string;
  /** Index of the parent, always below its own; -1 for the root. */
  parent: number;
  /** Place at rest, model frame, metres. */
  at: Vec3;
}

/** Joints in an order in which parents come first. */
export interface Skeleton {
  joints: Joint[];
}

/** Index of the joint of that name; -1 where there is none. */
export const jointIndex = (s: Skeleton, name: string): number => s.joints.findIndex((j) => j.name === name);

/** A pose: one local rotation a joint, and the root's place in the model frame. */
export interface Pose {
  root: Vec3;
  rotations: Quat[];
}

/** The pose at rest. */
export const restPose = (s: Skeleton): Pose => ({
  root: [...s.joints[0].at] as Vec3,
  rotations: s.joints.map(() => [...IDENTITY] as Quat),
});

/** Where every joint is under a pose, model frame. */
export interface PosedJoints {
  positions: Vec3[];
  rotations: Quat[];
}

/** Forward kinematics. */
export function poseJoints(s: Skeleton, pose: Pose): PosedJoints {
  const positions: Vec3[] = [];
  const rotations: Quat[] = [];
  s.joints.forEach((j, i) => {
    if (j.parent < 0) {
      positions.push(pose.root);
      rotations.push(pose.rotations[i]);
      return;
    }
    const p = j.parent;
    positions.push(add(positions[p], rotate(rotations[p], sub(j.at, s.joints[p].at))));
    rotations.push(qmul(rotations[p], pose.rotations[i]));
  });
  return { positions, rotations };
}

/** Where a point that sits at `rest` (model frame, rest pose) and moves with joint `joint` is now. */
export const carried = (s: Skeleton, posed: PosedJoints, joint: number, rest: Vec3): Vec3 =>
  add(posed.positions[joint], rotate(posed.rotations[joint], sub(rest, s.joints[joint].at)));
