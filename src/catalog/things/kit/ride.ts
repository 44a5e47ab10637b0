/** Perches that are written shortly, and moved and grown with their models. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Hold, Mechanism, Perch, Ride } from "../../types.ts";

/** A ride whose points go through `move` and whose lengths grow by `k`. */
export function movedRide(ride: Ride, move: (p: Vec3) => Vec3, k: number): Ride {
  const hold = (h: Hold): Hold => ({ ...h, at: move(h.at) });
  const perch = (p: Perch): Perch => ({
    ...p,
    at: move(p.at),
    ...(p.hands
      ? { hands: { ...(p.hands.L ? { L: hold(p.hands.L) } : {}), ...(p.hands.R ? { R: hold(p.hands.R) } : {}) } }
      : {}),
    ...(p.feet ? { feet: { L: hold(p.feet.L), R: hold(p.feet.R) } } : {}),
    ...(p.roof !== undefined ? { roof: move([0, p.roof, 0])[1] } : {}),
  });
  const mechanism = (m: Mechanism): Mechanism => {
    if (m.works === "crank") return { ...m, radius: m.radius * k };
    if (m.works === "oar") return { ...m, lock: move(m.lock), inboard: m.inboard * k, reach: m.reach * k };
    if (m.works === "paddle") return { ...m, middle: move(m.middle), half: m.half * k };
    return m;
  };
  return {
    ...ride,
    perches: ride.perches.map(perch),
    ...(ride.mechanisms ? { mechanisms: ride.mechanisms.map(mechanism) } : {}),
  };
}

const mirrored = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];
/** The same hold on the other side. */
export const otherSide = (h: Hold): Hold => ({
  ...h,
  at: mirrored(h.at),
  ...(h.palm ? { palm: mirrored(h.palm) } : {}),
  ...(h.fingers ? { fingers: mirrored(h.fingers) } : {}),
  ...(h.thumb ? { thumb: mirrored(h.thumb) } : {}),
});

/** A left hold and its mirror. */
export const bothSides = (left: Hold): { L: Hold; R: Hold } => ({ L: left, R: otherSide(left) });

/** A bar across: palms down, thumbs to the middle; `out` is half the distance of the hands. */
export const barGrip = (out: number, y: number, z: number, joint?: string): { L: Hold; R: Hold } =>
  bothSides({ at: [out, y, z], joint, palm: [0, -0.85, 0.5], thumb: [-1, 0, 0] });

/** A steering wheel about `middle` with this radius, leaning by `lean` radians from upright: hands at ten to two. */
export function wheelGrip(middle: Vec3, radius: number, lean: number, joint?: string): { L: Hold; R: Hold } {
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  const y = 0.3 * radius;
  const { L, R } = bothSides({
    at: [0.95 * radius, middle[1] + y * c, middle[2] + y * s],
    joint,
    palm: [-0.55, 0, 0.8],
    thumb: [-0.15, c, s],
  });
  const aside = (h: Hold): Hold => ({ ...h, at: [h.at[0] + middle[0], h.at[1], h.at[2]] });
  return { L: aside(L), R: aside(R) };
}
