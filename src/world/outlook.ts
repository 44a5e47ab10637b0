/** From whom and where to the side that a shot is seen from, and the place made clear for it. */
import type { Place } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { normalize, sub, type Vec3 } from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import { FRAME_HEIGHTS, type Member } from "./cast.ts";
import { cleared, type Footing, type Sight } from "./clear.ts";
import type { Journey } from "./route.ts";
import { chooseView, type Sample } from "./view.ts";

/** Moments of the shot at which everybody's place is looked at, as shares of it. */
const MOMENTS = [0, 0.25, 0.5, 0.75, 1];

/** The side that the shot is seen from, for its leading subject, and the place made clear for it. */
export function viewOf(
  shot: Shot,
  place: Place,
  members: Member[],
  placements: Map<string, Placement>,
  journeys: Map<string, Journey>,
  vantage?: Vec3,
): { view: Vec3; place: Place } {
  const samplesOf = (p: Placement): Sample[] => {
    const journey = journeys.get(p.rides ?? p.member.id);
    return MOMENTS.map((u) => {
      const s = journey?.at(u * shot.seconds).s ?? 0;
      return journey
        ? { at: journey.way.at(s), heading: journey.way.heading(s) }
        : { at: p.position, heading: p.heading };
    });
  };
  const named = shot.camera.subject?.[0];
  const lead =
    members.find((m) => m.id === named || m.cast.id === named) ?? members.find((m) => journeys.has(m.id)) ?? members[0];
  const p = lead && placements.get(lead.id);
  if (!p) return { view: chooseView(shot, place, [{ at: [0, 0, 0], heading: 0 }], 1, 4, false), place };
  const samples = samplesOf(p);
  const size = p.model.box.max[1] - p.model.box.min[1];
  const long = p.model.box.max[2] - p.model.box.min[2];
  // The frame is as high as its framing says, or as the whole group needs.
  const group = [...placements.values()].filter(
    (q) => !q.heldBy && (shot.camera.subject ?? shot.cast).some((n) => n === q.member.id || n === q.member.cast.id),
  );
  const xs = group.map((q) => q.position[0]);
  const across = group.length > 1 ? Math.max(...xs) - Math.min(...xs) + long : 0;
  const tallest = Math.max(size, ...group.filter((q) => q.model.body).map((q) => q.model.box.max[1]));
  const frame = Math.max(
    FRAME_HEIGHTS[shot.camera.framing] * Math.max(size, long * 0.7),
    across * 0.7,
    group.length > 1 ? tallest * 1.22 : 0,
  );
  const distance = frame * 1.5;
  const face = p.model.body !== undefined && /close-up/.test(shot.camera.framing);
  // A group that stands is seen from before its middle.
  const stands = group.length > 1 && !journeys.has(lead.id);
  const middle = (axis: number) => group.reduce((sum, q) => sum + q.position[axis], 0) / group.length;
  const looked = samples.map((s) => (stands ? { ...s, at: [middle(0), s.at[1], middle(2)] as Vec3 } : s));
  // Who rides is seen with what it rides: not from its front, which hides the one behind the other.
  const rides = [...placements.values()].some((q) => q.rides !== undefined && (q === p || q.rides === p.member.id));
  // Fish and what goes along a spine are nothing but a nose from before.
  const slim = p.model.body?.kind === "fish" || p.model.body?.spine !== undefined;
  const view = vantage
    ? normalize(sub(vantage, p.position))
    : chooseView(shot, place, looked, size, distance, face, rides || slim);
  const grounded = [...placements.values()].filter(
    (q) => (q.on === "ground" || q.on === "water") && !q.heldBy && q.member.cast.id !== undefined,
  );
  const footings: Footing[] = grounded.flatMap((q) => {
    const [w, h, d] = [0, 1, 2].map((k) => q.model.box.max[k] - q.model.box.min[k]);
    // What moves treads grass down a step at a time; what stands has it under its feet.
    return samplesOf(q).map((x) => ({ at: x.at, radius: Math.max(w, d) * 0.45, height: Math.min(0.45, h * 0.4) }));
  });
  const sights: Sight[] = looked.map(({ at }) => {
    const subject: Vec3 = [at[0], place.ground.height(at[0], at[2]), at[2]];
    const camera: Vec3 = vantage ?? [
      at[0] + view[0] * distance,
      subject[1] + size * 0.6 + view[1] * distance,
      at[2] + view[2] * distance,
    ];
    if (!vantage) camera[1] = Math.max(camera[1], place.ground.height(camera[0], camera[2]) + 0.2);
    return { camera, subject, width: Math.max(size, long) * 0.6, height: size };
  });
  // Company is seen as well as the lead.
  for (const q of grounded)
    if ((q !== p || stands) && (vantage || stands || Math.abs(q.position[0] - p.position[0]) < 4))
      sights.push({
        ...sights[2],
        subject: [q.position[0], place.ground.height(q.position[0], q.position[2]), q.position[2]],
        height: q.model.box.max[1],
        width: (q.model.box.max[0] - q.model.box.min[0]) * 0.6,
      });
  return { view, place: cleared(place, footings, sights) };
}
