/** Saddles and reins on what is ridden, and animals before what they draw. */
import { findAsset, saddled } from "../catalog/index.ts";
import type { Model } from "../catalog/types.ts";
import { add, distance, rotate, sub, type Vec3 } from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import { boundsAt, halfDepth } from "./bounds.ts";
import { strung } from "./cords.ts";
import { Journey } from "./route.ts";
import type { Deed } from "./timeline.ts";
import type { Entity, EntityState } from "./types.ts";

/** What is ridden with a saddle and reins, and what draws. */
const TACKED = new Set(["horse", "donkey", "unicorn", "camel", "zebra"]);
const saddles = new WeakMap<Model, Model>();

/** Puts tack on every animal that somebody with hands rides. Changes placements. */
export function saddleUp(placements: Map<string, Placement>): void {
  for (const p of placements.values()) {
    const under = p.rides === undefined ? undefined : placements.get(p.rides);
    if (!under || !p.model.body?.arms || !TACKED.has(under.member.asset.id) || under.model.anchors.bitL) continue;
    let model = saddles.get(under.model);
    if (!model) {
      model = saddled(under.model);
      saddles.set(under.model, model);
    }
    under.model = model;
  }
}

/** A point of a model that a joint carries, in the world. */
function anchorAt(model: Model, state: EntityState, name: string): Vec3 | undefined {
  const anchor = model.anchors[name];
  const i = model.skeleton?.joints.findIndex((j) => j.name === anchor?.joint) ?? -1;
  if (!anchor || i < 0 || !state.joints || !model.skeleton) return undefined;
  return add(state.joints.positions[i], rotate(state.joints.rotations[i], sub(anchor.at, model.skeleton.joints[i].at)));
}

/** Reins from the bits of saddled animals to their first riders' hands. */
export function reinsOf(
  placements: Map<string, Placement>,
  states: Map<string, (t: number) => EntityState>,
  pixels: number,
): Entity[] {
  const out: Entity[] = [];
  const asset = findAsset("leash");
  for (const p of placements.values()) {
    const under = p.rides === undefined || p.perch !== 0 ? undefined : placements.get(p.rides);
    const mount = under && states.get(under.member.id);
    const rider = states.get(p.member.id);
    if (!asset || !under?.model.anchors.bitL || !mount || !rider || !p.model.body?.arms) continue;
    const model = asset.build({ color: "#4a2a18" }, { pixels });
    for (const side of ["L", "R"] as const) {
      const at = (t: number): EntityState => {
        const from = anchorAt(under.model, mount(t), `bit${side}`) ?? mount(t).position;
        const to = anchorAt(p.model, rider(t), `grip${side}`) ?? rider(t).position;
        return strung(model, from, to, distance(from, to) * 1.04, 0, () => Number.NEGATIVE_INFINITY);
      };
      const id = `${under.member.id}-rein-${side}`;
      out.push({ id, kind: asset.id, model, box: boundsAt(model, at(0)), at });
    }
  }
  return out;
}

/** Animals that pull a vehicle go, and it goes with them. Changes deeds. */
export function harnessUp(placements: Map<string, Placement>, deeds: Map<string, Deed[]>): void {
  for (const p of placements.values()) {
    const own = deeds.get(p.member.id) ?? [];
    if (!p.model.body || p.model.body.arms) continue;
    const pull = own.find((d) => d.does === "pull" && d.to);
    const load = pull && [...placements.values()].find((q) => q.member.id === pull.to || q.member.cast.id === pull.to);
    if (!pull || !load?.model.wheels?.length) continue;
    p.draws = load.member.id;
    const going: Deed = { ...pull, does: "walk", to: undefined, travels: true };
    deeds.set(
      p.member.id,
      own.map((d) => (d === pull ? going : d)),
    );
    deeds.set(load.member.id, [{ ...going, does: "drive" }]);
  }
}

/** Metres between the hindquarters of what draws and the body of what is drawn, by which its shafts reach ahead. */
const SHAFTS = 1.5;

/** The journey of what is drawn: that of the animal before it, so far behind as its shafts are long. */
export function drawnBy(
  placements: Map<string, Placement>,
  journeys: Map<string, Journey>,
  p: Placement,
): Journey | undefined {
  const before = [...placements.values()].find((q) => q.draws === p.member.id);
  const journey = before && journeys.get(before.member.id);
  if (!journey) return undefined;
  const gap = halfDepth(before.model) + halfDepth(p.model) - SHAFTS;
  return new Journey(journey.way, journey.from - gap, journey.legs);
}
