/** What lies over a thing's own surfaces after a time: char, rust, frost, ripeness, rot, a colour that was told. */

import { linear } from "../../catalog/index.ts";
import type { PlaceEffect } from "../../catalog/types.ts";
import { lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import type { EntityState } from "../types.ts";
import { risesFrom } from "./air.ts";
import type { Effect, Kernel } from "./types.ts";

/** A colour that comes over a thing, and what goes with it. */
export interface Covering {
  kernel: "cover";
  /** sRGB hex; absent: the colour that the film says it becomes. */
  color?: string;
  /** How much of its own colour it hides in the end, 0..1. */
  amount: number;
  /** Size in the end, in its own; withering and burning shrink. Default 1. */
  size?: number;
  /** Height in the end, in its own; it spreads as much as it loses, so that its volume is kept. */
  squash?: number;
  /** Linear light at the height of the change, and what of it stays (0..1). */
  glow?: { color: Vec3; stays: number };
  /** Wetness in the end. */
  wetness?: number;
  /** What rises from it meanwhile, and whether that goes on. */
  airs?: { kind: PlaceEffect["kind"]; size?: number; amount?: number; lasts?: boolean }[];
}

/** A covering laid over what covered it before: colours mix as the new one comes. */
export function laidOver(before: EntityState["cover"], color: Vec3, amount: number): NonNullable<EntityState["cover"]> {
  if (!before || before.amount <= 0) return { color, amount };
  const hidden = 1 - (1 - before.amount) * (1 - amount);
  return { color: mix(before.color, color, hidden > 0 ? amount / hidden : 0), amount: hidden };
}

/** A state of another size, standing where it stood. */
export function resized(state: EntityState, k: number): EntityState {
  if (k === 1) return state;
  const p = state.position;
  const about = (q: Vec3): Vec3 => [p[0] + (q[0] - p[0]) * k, p[1] + (q[1] - p[1]) * k, p[2] + (q[2] - p[2]) * k];
  return {
    ...state,
    scale: [state.scale[0] * k, state.scale[1] * k, state.scale[2] * k],
    joints: state.joints && { ...state.joints, positions: state.joints.positions.map(about) },
  };
}

/** A state of another height, as wide as keeps its volume. Joints go with it. */
function pressed(state: EntityState, k: number): EntityState {
  if (k === 1) return state;
  const wide = 1 / Math.sqrt(k);
  const p = state.position;
  return {
    ...state,
    scale: [state.scale[0] * wide, state.scale[1] * k, state.scale[2] * wide],
    joints: state.joints && {
      ...state.joints,
      positions: state.joints.positions.map((q) => [
        p[0] + (q[0] - p[0]) * wide,
        p[1] + (q[1] - p[1]) * k,
        p[2] + (q[2] - p[2]) * wide,
      ]),
    },
  };
}

/** A colour comes over the whole thing, evenly. */
export const cover: Kernel<Covering> = (subject, change, row): Effect => {
  const said = change.into?.look?.color;
  const color = linear(row.color ?? said ?? "#808080");
  const size = change.into?.look?.size ?? row.size ?? 1;
  return {
    forms: [],
    particles: (change.start < 0 ? [] : (row.airs ?? [])).map((air) =>
      risesFrom(
        subject,
        air.kind,
        (t) =>
          smoothstep(change.start, change.start + 0.4, t) *
          (air.lasts ? 1 : 1 - smoothstep(change.end, change.end + 0.8, t)),
        air.size,
        air.amount,
      ),
    ),
    at(t, before) {
      const u = smoothstep(change.start, change.end, t);
      const hot = row.glow && Math.max(4 * u * (1 - u), row.glow.stays * u);
      return {
        ...pressed(resized(before, lerp(1, size, u)), lerp(1, row.squash ?? 1, u)),
        ...(row.color || said ? { cover: laidOver(before.cover, color, u * row.amount) } : {}),
        ...(hot && row.glow ? { glow: row.glow.color.map((c, k) => c * hot + (before.glow?.[k] ?? 0)) as Vec3 } : {}),
        ...(row.wetness === undefined ? {} : { wetness: lerp(before.wetness ?? 0, row.wetness, u) }),
      };
    },
  };
};
