/** Marks on the ground: every foothold of a journey, in order of time. */
import type { BodyPlan, Ground } from "../catalog/types.ts";
import { gaitFor, passAt } from "./motion/gait.ts";
import type { Journey } from "./route.ts";
import type { Trace } from "./types.ts";

/** Footprints of everybody who goes. Prints of steps before the shot have `since` 0 and lie behind the walker. */
export function footprints(
  walkers: { id: string; journey: Journey; body: BodyPlan }[],
  surface: Ground["surface"],
  ground: (x: number, z: number) => number,
  seconds: number,
): Trace[] {
  const out: Trace[] = [];
  for (const { journey, body } of walkers) {
    const leg = journey.legs[0];
    // Many light feet leave nothing that is seen.
    if (!leg || body.goes) continue;
    const { gait } = gaitFor(body, leg.gait, leg.speed);
    const already = leg.easeIn === 0 ? -12 : 0;
    const end = journey.at(seconds).phase;
    body.legs.forEach((l, i) => {
      for (let n = already; n + gait.phases[i] <= end; n++) {
        const lands = n + gait.phases[i];
        const s = journey.distanceAtPhase(n + passAt(gait, i));
        const along = journey.way.at(s + l.sole[2]);
        const h = journey.way.heading(s);
        const side = l.sole[0] * (body.kind === "quadruped" ? 0.8 : 0.92);
        const x = along[0] + Math.cos(h) * side;
        const z = along[2] - Math.sin(h) * side;
        const long = body.kind === "quadruped" ? body.rootHeight * 0.16 : body.rootHeight * 0.28;
        out.push({
          since: lands <= 0 ? 0 : timeAtPhase(journey, lands, seconds),
          at: [x, ground(x, z), z],
          yaw: h,
          size: body.kind === "quadruped" ? [long * 0.85, long] : [long * 0.4, long],
          kind: body.kind === "quadruped" ? "paw" : surface === "sand" ? "bare" : "shoe",
        });
      }
    });
  }
  return out.sort((a, b) => a.since - b.since);
}

/** When a phase is first reached, by bisection. */
function timeAtPhase(journey: Journey, phase: number, seconds: number): number {
  let lo = 0;
  let hi = seconds;
  for (let i = 0; i < 30; i++) {
    const m = (lo + hi) / 2;
    if (journey.at(m).phase < phase) lo = m;
    else hi = m;
  }
  return hi;
}
