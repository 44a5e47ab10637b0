/** Where every joint of every actor is: rows of 3x4 matrices in one buffer that all skinned surfaces read. */
import * as THREE from "three/webgpu";
import { compose, type Quat, rotate, type Vec3 } from "../shape/math.ts";
import { PAST_JOINTS } from "../surface/data.ts";
import { type Node, tsl } from "../surface/tsl.ts";
import type { EntityState } from "../world/types.ts";
import type { Actor } from "./build.ts";

/** Most joints of one shot, all actors together; as many again for the frame before. */
export const MAX_JOINTS = PAST_JOINTS;

/** The buffer and how it is filled. */
export interface JointBuffer {
  node: Node;
  /** Writes the state of an actor, of now or of the frame before. */
  write(actor: Actor, state: EntityState, past?: boolean): void;
  /** Sends the first `joints` of now, or everything with the frame before. */
  send(joints: number, past?: boolean): void;
}

/** An empty buffer of joints. */
export function createJoints(): JointBuffer {
  const data = new Float32Array(MAX_JOINTS * 2 * 12);
  const attribute = new THREE.StorageBufferAttribute(data, 4);
  const node = tsl.storage(attribute, "vec4", MAX_JOINTS * 6).toReadOnly();

  /** Rows of T(place) R S T(-rest). */
  const put = (slot: number, place: Vec3, rotation: Quat, scale: Vec3, rest: Vec3) => {
    const m = compose(place, rotation, scale);
    const off = rotate(rotation, [rest[0] * scale[0], rest[1] * scale[1], rest[2] * scale[2]]);
    const o = slot * 12;
    for (let r = 0; r < 3; r++) {
      data[o + r * 4] = m[r];
      data[o + r * 4 + 1] = m[4 + r];
      data[o + r * 4 + 2] = m[8 + r];
      data[o + r * 4 + 3] = place[r] - off[r];
    }
  };

  return {
    node,
    write(actor, state, past = false) {
      const base = actor.firstJoint + (past ? PAST_JOINTS : 0);
      put(base, state.position, state.rotation, state.scale, [0, 0, 0]);
      // The joints of a state belong to the shape that it has.
      const own = (state.form ?? 0) === actor.form;
      actor.model.skeleton?.joints.forEach((joint, i) => {
        const slot = base + 1 + i;
        if (own && state.joints) put(slot, state.joints.positions[i], state.joints.rotations[i], state.scale, joint.at);
        else put(slot, state.position, state.rotation, state.scale, [0, 0, 0]);
      });
    },
    send(joints, past = false) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, past ? data.length : joints * 12);
      attribute.needsUpdate = true;
    },
  };
}
