/** Turning on the spot with steps: the body turns evenly, each foot in strides of its own, and no planted foot turns. */
import { smoothstep } from "../../shape/math.ts";

/** A turn: seconds from the shot's start, and the angle, radians, positive to the body's left. */
export interface Turn {
  start: number;
  end: number;
  angle: number;
}

/** Share of a step's time in which the foot is in the air. */
const AIR = 0.62;

/** How far a body has turned at time t, radians. */
export const turnedBy = (turns: readonly Turn[], t: number): number =>
  turns.reduce((sum, turn) => sum + turn.angle * smoothstep(turn.start, turn.end, t), 0);

/** How far foot `leg` has turned by then, and its height over the ground as a share of a step's; 0 is planted. One step turns a foot by `step` radians at most. */
export function footTurn(
  turns: readonly Turn[],
  leg: number,
  t: number,
  step: number,
): { angle: number; lift: number } {
  let angle = 0;
  let lift = 0;
  for (const turn of turns) {
    const steps = Math.max(1, Math.ceil(Math.abs(turn.angle) / step));
    const length = (turn.end - turn.start) / (steps + 0.5);
    // The foot on the side that it turns to goes first; diagonal legs go together.
    const first = turn.angle > 0 ? 0 : 1;
    const late = (leg + (leg > 1 ? 1 : 0)) % 2 === first ? 0 : 0.5;
    for (let k = 0; k < steps; k++) {
      const from = turn.start + (k + late) * length;
      const w = smoothstep(from, from + length * AIR, t);
      angle += (turn.angle / steps) * w;
      lift = Math.max(lift, 4 * w * (1 - w));
    }
  }
  return { angle, lift };
}
