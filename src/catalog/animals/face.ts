/** Eyes and the lids that close over them. Everything in the head frame, metres. */
import { addScaled, lerp, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { ellipsoid } from "../../shape/primitives.ts";
import type { Color } from "../../surface/spec.ts";
import { blend } from "./coat.ts";
import type { Side } from "./rig.ts";
import type { Eye } from "./species.ts";

/** An eye's place and the axes that angles are measured about. */
export interface EyeFrame {
  at: Vec3;
  radius: number;
  out: Vec3;
  /** Away from the nose. */
  lateral: Vec3;
}

/** The frame of one eye, for a head whose half width is `u` metres. */
export function eyeFrame(e: Eye, u: number, side: Side): EyeFrame {
  const c = Math.cos(e.yaw);
  const q = Math.sin(e.yaw);
  return {
    at: [e.at[0] * u * side, e.at[1] * u, e.at[2] * u],
    radius: e.radius * u,
    out: [q * side, 0, c],
    lateral: [c * side, 0, -q],
  };
}

/** The direction at azimuth `az` (away from the nose) and elevation `el` about the eye's axis. */
const direction = (f: EyeFrame, az: number, el: number): Vec3 => {
  const c = Math.cos(el);
  let d: Vec3 = [0, Math.sin(el), 0];
  d = addScaled(d, f.lateral, Math.sin(az) * c);
  return addScaled(d, f.out, Math.cos(az) * c);
};

/** A lid's edge: an arch that comes to nothing at both corners with a finite slope there. */
const arch = (x: number): number => {
  const v = Math.max(0, 1 - x * x);
  return v / (v + 0.12) ** 0.36;
};

/** Rows of a lid from its edge (twice: turned in to the ball, and outside) to where the flesh covers it. */
const ROWS = [0, 0, 0.1, 0.28, 0.6, 1];

/** The ball. Its tangents say which way each point looks when the eye looks ahead. */
export function eyeball(e: Eye, f: EyeFrame, side: Side, sides: number): Mesh {
  const mesh = ellipsoid(f.at, f.radius, sides);
  const gaze = e.yaw * (e.yaw > 0.65 ? 0.72 : 0.36) * side;
  const c = Math.cos(gaze);
  const q = Math.sin(gaze);
  const looks = new Float32Array(mesh.normals.length);
  for (let i = 0; i < looks.length; i += 3) {
    const [x, y, z] = [mesh.normals[i], mesh.normals[i + 1], mesh.normals[i + 2]];
    looks[i] = c * x - q * z;
    looks[i + 1] = y;
    looks[i + 2] = q * x + c * z;
  }
  return { ...mesh, tangents: looks };
}

/**
 * Upper and lower lid as shells around the ball, with the morphs `blinkL` or `blinkR` and `squint`: edge rows slide over
 * the ball while the rest stays under the flesh of the socket.
 */
export function lids(
  e: Eye,
  f: EyeFrame,
  side: Side,
  color: (p: Vec3, n: Vec3) => Color,
  rim: Color,
  columns: number,
): Mesh {
  const spread = 1.3;
  const rows = ROWS.length - 1;
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const occlusion: number[] = [];
  const indices: number[] = [];
  const blink: number[] = [];
  const squint: number[] = [];
  const upper = (x: number) => e.upper * arch(x) + e.tilt * x * e.width;
  const lower = (x: number) => -e.lower * arch(x) + e.tilt * x * e.width;
  for (const which of [1, -1] as const) {
    const first = positions.length / 3;
    for (let i = 0; i <= columns; i++) {
      const x = ((i / columns) * 2 - 1) * spread;
      const az = x * e.width;
      const edge = which > 0 ? upper(x) : lower(x);
      const meet = which > 0 ? lerp(upper(x), lower(x), 0.86) - 0.03 : lerp(lower(x), upper(x), 0.14) - 0.03;
      const far = which > 0 ? Math.max(1.3, edge + 0.35) : Math.min(-1.25, edge - 0.35);
      for (let r = 0; r <= rows; r++) {
        // Row 0 turns in to the ball, row 1 is the edge.
        const t = ROWS[r];
        const radius = f.radius * (r === 0 ? 0.985 : lerp(1.05, 1.06, t));
        const place = (el: number): Vec3 => addScaled(f.at, direction(f, az, el), radius);
        const open = lerp(edge, far, t);
        const p = place(open);
        const n = direction(f, az, r <= 1 ? open - which * 0.25 : open);
        positions.push(...p);
        normals.push(...n);
        colors.push(...(r <= 1 ? rim : r === 2 ? blend(rim, color(p, n), 0.45) : color(p, n)));
        occlusion.push(r === 0 ? 0.5 : lerp(0.8, 1, t));
        const move = (to: number) => {
          const q = place(lerp(to, far, t));
          return [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
        };
        blink.push(...move(meet));
        squint.push(...move(lerp(edge, meet, which > 0 ? 0.25 : 0.9)));
      }
    }
    const w = rows + 1;
    for (let i = 0; i < columns; i++)
      for (let r = 0; r < rows; r++) {
        const a = first + i * w + r;
        const quad = [a, a + w, a + w + 1, a, a + w + 1, a + 1];
        if (which * side < 0) quad.reverse();
        indices.push(...quad);
      }
  }
  const all = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    occlusion: Float32Array.from(occlusion),
    indices: Uint32Array.from(indices),
    morphs: {
      [side > 0 ? "blinkL" : "blinkR"]: { vertices: all, deltas: Float32Array.from(blink) },
      squint: { vertices: all, deltas: Float32Array.from(squint) },
    },
  };
}
