/** The world at one time as plain data: what `./diorama state` prints. Pure. */
import { cameraFor } from "../camera/index.ts";
import { add, type Box, emptyBox, expand, rotate, type Vec3 } from "../shape/math.ts";
import { modelAt, stateAt } from "../world/index.ts";
import type { Contact, Entity, EntityState, World } from "../world/types.ts";

/** Somebody or something at one time. Metres; `forward` is where its front points. */
export interface EntityReport {
  id: string;
  kind: string;
  position: Vec3;
  forward: Vec3;
  box: Box;
  joints?: { name: string; position: Vec3 }[];
  contacts?: Contact[];
  visible: boolean;
  /** What has befallen it so far, in order; and the colour laid over it, linear light. */
  changes?: EntityState["changes"];
  cover?: EntityState["cover"];
}

/** The world at `t` seconds of the film. */
export interface StateReport {
  t: number;
  /** Index of the shot, from 0. */
  shot: number;
  /** SHA-256 over everything but itself, first 16 hexadecimal digits. */
  hash: string;
  camera: { position: Vec3; forward: Vec3; up: Vec3; fov: number };
  entities: EntityReport[];
}

/** Describes the world at `t`. */
export async function reportState(world: World, t: number): Promise<StateReport> {
  const { shot, local, entities } = stateAt(world, t);
  const { position, forward, up, fov } = cameraFor(shot, world.screenplay.size)(local);
  const report = {
    t,
    shot: shot.index,
    hash: "",
    camera: { position, forward, up, fov },
    entities: entities.map(({ entity, state }) => describe(entity, state)),
  };
  report.hash = await hash(JSON.stringify(report));
  return report;
}

function describe(entity: Entity, state: EntityState): EntityReport {
  const bones = modelAt(entity, state).skeleton?.joints;
  const joints = state.joints?.positions.map((position, index) => ({
    name: bones?.[index].name ?? `${index}`,
    position,
  }));
  return {
    id: entity.id,
    kind: entity.kind,
    position: state.position,
    forward: rotate(state.rotation, [0, 0, 1]),
    box: boxAt(entity, state),
    ...(joints ? { joints } : {}),
    ...(state.contacts.length > 0 ? { contacts: state.contacts } : {}),
    visible: state.visible,
    ...(state.changes?.length ? { changes: state.changes } : {}),
    ...(state.cover ? { cover: state.cover } : {}),
  };
}

/** Bounds of the rest box's eight corners where the entity is now, widened to hold every joint. */
function boxAt(entity: Entity, state: EntityState): Box {
  const box = emptyBox();
  const rest = modelAt(entity, state).box;
  for (let corner = 0; corner < 8; corner++) {
    const local: Vec3 = [0, 1, 2].map(
      (axis) => ((corner >> axis) & 1 ? rest.max : rest.min)[axis] * state.scale[axis],
    ) as Vec3;
    const turned = rotate(state.rotation, local);
    expand(box, add(turned, state.position));
  }
  for (const joint of state.joints?.positions ?? []) expand(box, joint);
  return box;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
