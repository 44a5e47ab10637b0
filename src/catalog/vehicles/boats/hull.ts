/** Hulls of boats: sections from keel to gunwale along the length, planked or smooth. y = 0 is the water line; the bow is +z. */
import { clamp, lerp, smoothstep, type Vec3 } from "../../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../../shape/mesh.ts";
import { gridMesh } from "../../../shape/primitives.ts";
import { flipped } from "../../things/kit/shapes.ts";

/** Measures of a hull, metres. */
export interface HullShape {
  length: number;
  /** Full width at the widest place. */
  beam: number;
  draught: number;
  /** Height of the gunwale over the water amidships, and how much it rises to bow and stern. */
  freeboard: number;
  sheer: { bow: number; stern: number };
  /** Width of the stern as a share of the beam; 0 is pointed. */
  transom: number;
  /** Where the widest place is, 0 stern to 1 bow. */
  widest: number;
  /** How far stem and stern lean out over the keel, metres. */
  rake: { bow: number; stern: number };
  /** Fullness of sections: 0.5 boxy, 1 round, 1.6 sharp. */
  section: number;
}

/** Points of a hull: `t` 0 stern to 1 bow, `s` 0 keel to 1 gunwale. */
export interface Hull {
  shape: HullShape;
  /** Half-width x, height y, place z on the +x side; moved outwards by `out` metres. */
  at(s: number, t: number, out?: number): Vec3;
  /** Half-width inside at a height and length z. */
  halfWidth(y: number, z: number): number;
  gunwale(t: number, out?: number): Vec3;
}

/** The surfaces of a hull from its few measures, metres. */
export function hullOf(shape: HullShape): Hull {
  const { length, beam, draught, freeboard, sheer, transom, widest, rake, section } = shape;
  const half = (t: number): number => {
    if (t <= widest) {
      const k = 1 - (widest - t) / widest;
      return (beam / 2) * lerp(transom, 1, Math.sin((k * Math.PI) / 2) ** (transom > 0.3 ? 1 : 0.8));
    }
    const k = (1 - t) / (1 - widest);
    return (beam / 2) * Math.max(0.004, Math.sin((clamp(k) * Math.PI) / 2) ** 0.85);
  };
  const top = (t: number) =>
    freeboard +
    (t > widest ? sheer.bow * ((t - widest) / (1 - widest)) ** 2 : sheer.stern * ((widest - t) / widest) ** 2);
  const keel = (t: number) =>
    -draught +
    (draught + freeboard * 0.35) * smoothstep(0.82, 1.02, t) ** 1.4 +
    (transom > 0.05 ? draught * 0.6 : draught + freeboard * 0.3) * smoothstep(0.25, 0, t) ** 1.4;
  const at = (s: number, t: number, out = 0): Vec3 => {
    const a = (s * Math.PI) / 2;
    const b = half(t) + out;
    const x = b * Math.sin(a) ** (section * 0.8);
    const low = keel(t) - out * 0.8;
    const y = lerp(low, top(t), 1 - Math.cos(a) ** 1.15);
    const ends = lerp(-rake.stern * (1 - s), 0, 0);
    const z =
      -length / 2 +
      length * t +
      smoothstep(0.35, 0, t) * -ends -
      smoothstep(0.6, 1, t) ** 1.3 * rake.bow * (1 - s) ** 1.3;
    return [x, y, z];
  };
  return {
    shape,
    at,
    gunwale: (t, out = 0) => at(1, t, out),
    halfWidth(y, z) {
      // The stem leans, so the section through z at that height is found in a few turns.
      let t = clamp((z + length / 2) / length);
      let p: Vec3 = [0, 0, 0];
      for (let turn = 0; turn < 7; turn++) {
        let [lo, hi] = [0, 1];
        for (let i = 0; i < 20; i++) {
          const m = (lo + hi) / 2;
          if (at(m, t)[1] < y) lo = m;
          else hi = m;
        }
        p = at((lo + hi) / 2, t);
        t = clamp(t + (z - p[2]) / length);
      }
      return p[1] > y + 0.02 || Math.abs(p[2] - z) > length * 0.012 ? 0 : p[0];
    },
  };
}

/** The outside of the hull between two heights of section, both sides; `lap` metres is how far the lower edge stands out. */
export function strake(hull: Hull, from: number, to: number, columns: number, rows: number, lap: number): Mesh {
  const side = (sign: number): Mesh => {
    const m = gridMesh(columns, rows, (u, v) => {
      const p = hull.at(lerp(from, to, v), u, lap * (1 - v));
      return [p[0] * sign, p[1], p[2]];
    });
    // The lower edge of a plank is a thin strip that throws the shadow line.
    const edge =
      lap > 0
        ? [
            gridMesh(columns, 1, (u, v) => {
              const p = hull.at(from, u, lap * v);
              return [p[0] * sign, p[1], p[2]];
            }),
          ]
        : [];
    const both = mergeMeshes([m, ...edge]);
    return sign > 0 ? flipped(both) : both;
  };
  return mergeMeshes([side(1), side(-1)]);
}

/** The inside of the hull, `thick` metres within. */
export function lining(hull: Hull, from: number, to: number, columns: number, rows: number, thick: number): Mesh {
  const side = (sign: number): Mesh => {
    const m = gridMesh(columns, rows, (u, v) => {
      const p = hull.at(lerp(from, to, v), u, -thick);
      return [Math.max(0, p[0]) * sign, p[1], p[2]];
    });
    return sign > 0 ? m : flipped(m);
  };
  return mergeMeshes([side(1), side(-1)]);
}

/** A flat board that closes the stern, `thick` metres. */
export function transomBoard(hull: Hull, rows: number, thick: number): Mesh {
  const face = (dz: number, out: number) =>
    gridMesh(6, rows, (u, v) => {
      const p = hull.at(v, 0, out);
      return [p[0] * (u * 2 - 1), p[1], p[2] + dz];
    });
  const rim = (sign: number) => {
    const m = gridMesh(rows, 1, (u, v) => {
      const p = hull.at(u, 0);
      return [p[0] * sign, p[1], p[2] + thick * v];
    });
    return sign > 0 ? flipped(m) : m;
  };
  return mergeMeshes([flipped(face(0, 0)), face(thick, -0.01), rim(1), rim(-1)]);
}

/** A level floor or deck at height `y` from wall to wall, between z values, facing up. */
export function level(
  hull: Hull,
  y: (t: number) => number,
  from: number,
  to: number,
  columns: number,
  inset: number,
): Mesh {
  return gridMesh(2, columns, (u, v) => {
    const t = lerp(from, to, v);
    const z = -hull.shape.length / 2 + hull.shape.length * t;
    const h = y(t);
    return [(1 - u * 2) * Math.max(0.002, hull.halfWidth(h, z) - inset), h, z];
  });
}
