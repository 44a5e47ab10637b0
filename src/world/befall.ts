/** Where staging meets change: what befalls every member of a shot, with what it knows of the others. */
import { findAsset } from "../catalog/index.ts";
import type { Place } from "../catalog/types.ts";
import { type Vec3, yaw } from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { Placement } from "./blocking.ts";
import { type Member, paramsOf } from "./cast.ts";
import { type Befallen, befall, type Change, causesFor, past, type Subject } from "./change/index.ts";
import { stillJoints } from "./floating.ts";
import type { RigidRequest, RigidTrack } from "./rigid.ts";
import type { StageContext } from "./stage.ts";
import type { Deed } from "./timeline.ts";
import type { EntityState } from "./types.ts";

/** A shot as far as changes need it. */
export interface Stage {
  members: Member[];
  placements: Map<string, Placement>;
  deedsFor: (id: string) => Deed[];
  /** Everybody's state without changes. */
  states: Map<string, (t: number) => EntityState>;
  rigid: Map<string, RigidTrack>;
  seconds: number;
  place: Place;
  ground: (x: number, z: number) => number;
  find: (name: string, t: number, from: Vec3) => Vec3 | undefined;
}

/** Pixels of height that shapes on the way are built for. */
const FINE = 420;

/** Everybody that something befalls, by member id. What happened is kept in `context` for the shots that follow. */
export function befallAll(context: StageContext, stage: Stage): Map<string, Befallen> {
  const out = new Map<string, Befallen>();
  for (const member of stage.members) {
    const placement = stage.placements.get(member.id);
    const before = stage.states.get(member.id);
    if (!placement || !before) continue;
    const earlier = past(context.changes.get(member.id) ?? []);
    const now = causesFor(
      member,
      placement.model,
      stage.deedsFor,
      stage.members,
      stage.rigid.get(member.id),
      stage.seconds,
    );
    if (!earlier.length && !now.length) continue;
    const changes: Change[] = [...earlier];
    for (const change of now) changes.push({ ...change, nth: changes.filter((c) => c.what === change.what).length });
    context.changes.set(member.id, changes);
    out.set(member.id, befall(subjectOf(context, stage, member, placement, before), changes));
  }
  return out;
}

function subjectOf(
  context: StageContext,
  stage: Stage,
  member: Member,
  placement: Placement,
  before: (t: number) => EntityState,
): Subject {
  const seed = `${context.screenplay.seed}/${member.id}`;
  const around: RigidRequest[] = [...stage.placements.values()]
    .filter((p) => p !== placement && !p.model.body && !p.heldBy && !stage.rigid.has(p.member.id))
    .map((p) => ({ id: p.member.id, model: p.model, position: p.position, rotation: yaw(p.heading) }));
  return {
    id: member.id,
    asset: member.asset,
    params: member.params,
    model: placement.model,
    seed,
    before,
    ground: stage.ground,
    walls: stage.place.keepOut,
    around,
    build: (params) => context.models.get(member.asset, { ...member.params, ...params }, FINE),
    make(kind, look) {
      const asset = findAsset(kind);
      if (!asset) return undefined;
      const model = context.models.get(asset, asset.vary(random(`${seed}/${kind}`), paramsOf(look)), FINE);
      return {
        model,
        at(t) {
          const { position, rotation } = before(t);
          return {
            position,
            rotation,
            scale: [1, 1, 1],
            joints: stillJoints(model, position, rotation, t, 0.7),
            contacts: [{ part: "base", with: placement.on, at: position }],
            visible: true,
          };
        },
      };
    },
    find: (name, t) => stage.find(name, t, before(t).position),
    water: stage.place.water?.level,
    seconds: stage.seconds,
  };
}
