/**
 * Set dressing makes way: as on any film set, what would stand in the picture's way or grow through an actor is moved
 * out before the take. Works on copies of a place, one a shot.
 */
import type { Place, Scatter } from "../catalog/types.ts";
import { clamp, type Vec3 } from "../shape/math.ts";

/** Somebody who needs room at some moment. */
export interface Footing {
  at: Vec3;
  /** Metres about it that are kept free of what is taller than `height`. */
  radius: number;
  height: number;
}

/** A line of sight at some moment. */
export interface Sight {
  camera: Vec3;
  subject: Vec3;
  /** Half the subject's width and its height, metres. */
  width: number;
  height: number;
}

/** A copy of the place without the copies that stand in the way. Trees too, where they would fill the lens. */
export function cleared(place: Place, footings: Footing[], sights: Sight[]): Place {
  return {
    ...place,
    scatters: place.scatters.map((s) => thinned(s, footings, sights)).filter((s) => s.matrices.length > 0),
  };
}

/** What grows or lies about may be moved; what was built stays. */
const MOVABLE = new Set(["foliage", "grass", "bark", "stone", "snow", "earth", "sand"]);

function thinned(s: Scatter, footings: Footing[], sights: Sight[]): Scatter {
  if (!s.levels[0].model.parts.some((p) => MOVABLE.has(p.surface.kind))) return s;
  const box = s.levels[0].model.box;
  const half = Math.max(box.max[0] - box.min[0], box.max[2] - box.min[2]) / 2;
  const m = s.matrices;
  const keep: number[] = [];
  for (let i = 0; i < m.length; i += 16) {
    const wide = half * Math.hypot(m[i], m[i + 1], m[i + 2]);
    const tall = (box.max[1] - box.min[1]) * Math.hypot(m[i + 4], m[i + 5], m[i + 6]);
    const at: Vec3 = [m[i + 12], m[i + 13], m[i + 14]];
    if (!footings.some((f) => treads(f, at, wide, tall)) && !sights.some((v) => blocks(v, at, wide, tall)))
      keep.push(i);
  }
  if (keep.length * 16 === m.length) return s;
  const matrices = new Float32Array(keep.length * 16);
  keep.forEach((i, k) => {
    matrices.set(m.subarray(i, i + 16), k * 16);
  });
  return { ...s, matrices };
}

/** Whether a copy grows where somebody stands or goes. Low growth is only trodden on. */
function treads(f: Footing, at: Vec3, wide: number, tall: number): boolean {
  if (tall < f.height) return false;
  // Wide crowns overhang; only what is low and stout, or a trunk, is in the way.
  const stem = tall > 1.8 ? Math.min(wide, 0.25 + tall * 0.03) : wide;
  return Math.hypot(at[0] - f.at[0], at[2] - f.at[2]) < f.radius + stem * 0.8;
}

/** Whether a copy hides the subject or fills the lens. */
function blocks(v: Sight, at: Vec3, wide: number, tall: number): boolean {
  const dx = v.subject[0] - v.camera[0];
  const dz = v.subject[2] - v.camera[2];
  const l = Math.hypot(dx, dz) || 1e-6;
  const t = ((at[0] - v.camera[0]) * dx + (at[2] - v.camera[2]) * dz) / (l * l);
  // Nearer to the lens than a fifth of the way, or about the camera itself: a wide berth.
  const berth = Math.max(0.5, l * 0.16);
  if (Math.hypot(at[0] - v.camera[0], at[2] - v.camera[2]) < berth + wide && at[1] + tall > v.camera[1] - 0.35 * berth)
    return true;
  if (t <= 0 || t >= 0.98) return false;
  const gap = Math.abs((at[0] - v.camera[0]) * dz - (at[2] - v.camera[2]) * dx) / l - wide;
  if (gap > v.width * clamp(t + 0.25)) return false;
  // The line from the lens to the subject's lower third: what stays under it hides nothing that matters.
  const line = v.camera[1] + (v.subject[1] + v.height * 0.3 - v.camera[1]) * t;
  return at[1] + tall > line;
}
