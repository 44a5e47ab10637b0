/** Melting: the shape sinks into itself and spreads, and a puddle grows under it. */
import type { Model, Part, Surface } from "../../catalog/types.ts";
import { clamp, lerp, smoothstep, sub } from "../../shape/math.ts";
import { type Mesh, type Morph, vertexCount } from "../../shape/mesh.ts";
import { lathe } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import type { Effect, Kernel } from "./types.ts";

/** How something melts. */
export interface Melting {
  kernel: "melt";
  /** How wide the puddle becomes, in the thing's own widths. */
  spread: number;
  /** What is left standing of its height, 0..1. */
  left: number;
}

const MORPH = "melted";
const POOL = "pool";

/** The mesh with a morph that lets it sag: what is high sinks most, what is low spreads. */
function sagging(mesh: Mesh, low: number, high: number, row: Melting, wide: number): Mesh {
  const n = vertexCount(mesh);
  const vertices = new Uint32Array(n);
  const deltas = new Float32Array(n * 3);
  for (let v = 0; v < n; v++) {
    const [x, y, z] = [mesh.positions[v * 3], mesh.positions[v * 3 + 1], mesh.positions[v * 3 + 2]];
    const h = clamp((y - low) / Math.max(1e-4, high - low));
    const away = Math.hypot(x, z);
    // A mound: everything ends between the floor and a low dome.
    const out = lerp(1.25, 0.75, h) * (1 + 0.18 * noise3(x * 30, y * 12, z * 30));
    const to = low + (high - low) * row.left * h ** 0.8 * (1 - 0.5 * clamp(away / wide));
    vertices[v] = v;
    deltas.set([x * (out - 1), to - y, z * (out - 1)], v * 3);
  }
  const morph: Morph = { vertices, deltas };
  return { ...mesh, morphs: { ...(mesh.morphs ?? {}), [MORPH]: morph } };
}

/** A flat puddle that its morph opens from nothing. */
function pool(low: number, radius: number, surface: Surface): Part {
  const thick = Math.min(0.012, 0.03 * radius);
  const open = lathe(
    [
      [0, low + thick],
      [radius * 0.8, low + thick * 0.9],
      [radius * 0.97, low + thick * 0.45],
      [radius, low + 0.0008],
    ],
    40,
  );
  const p = open.positions;
  for (let v = 0; v < p.length / 3; v++) {
    const a = Math.atan2(p[v * 3], p[v * 3 + 2]);
    const k =
      1 + 0.22 * noise3(Math.cos(a) * 1.7, 3.1, Math.sin(a) * 1.7) + 0.08 * noise3(Math.cos(a) * 5, 7, Math.sin(a) * 5);
    p[v * 3] *= k;
    p[v * 3 + 2] *= k;
  }
  const n = p.length / 3;
  const closed = p.slice();
  const deltas = new Float32Array(n * 3);
  for (let v = 0; v < n; v++) {
    const shut = [p[v * 3] * 0.02, low + 0.0004, p[v * 3 + 2] * 0.02];
    for (let k = 0; k < 3; k++) {
      deltas[v * 3 + k] = p[v * 3 + k] - shut[k];
      closed[v * 3 + k] = shut[k];
    }
  }
  return {
    name: POOL,
    mesh: {
      ...open,
      positions: closed,
      morphs: { [POOL]: { vertices: Uint32Array.from({ length: n }, (_, i) => i), deltas } },
    },
    surface,
    castShadow: false,
  };
}

/** What the melt of a thing looks like: its largest part's colour, clear where it is ice or snow. */
function meltOf(model: Model): Surface {
  const largest = [...model.parts].sort((a, b) => b.mesh.indices.length - a.mesh.indices.length)[0];
  const c = largest?.surface.color ?? [0.8, 0.85, 0.9];
  const mean = largest?.mesh.colors
    ? [0, 1, 2].map((k) => {
        const colors = largest.mesh.colors as Float32Array;
        let sum = 0;
        for (let i = k; i < colors.length; i += 3) sum += colors[i];
        return (c[k] * sum) / (colors.length / 3);
      })
    : c;
  const [r, g, b] = mean;
  const pale = Math.min(r, g, b) > 0.5;
  return pale || largest?.surface.kind === "glass"
    ? { kind: "plain", color: [0.5, 0.62, 0.7], roughness: 0.06, metalness: 0.1 }
    : { kind: "plain", color: [r, g, b], roughness: 0.18 };
}

/** Sinks and spreads to a puddle. */
export const melt: Kernel<Melting> = (subject, change, row): Effect => {
  const { model } = subject;
  const [low, high] = [model.box.min[1], model.box.max[1]];
  const size = sub(model.box.max, model.box.min);
  const wide = Math.max(size[0], size[2]) / 2;
  const parts = model.parts.map((part) =>
    part.mesh.skin ? part : { ...part, mesh: sagging(part.mesh, low, high, row, wide) },
  );
  const melted: Model = { ...model, parts: [...parts, pool(low, wide * row.spread, meltOf(model))] };
  return {
    forms: [melted],
    at(t, before) {
      const u = smoothstep(change.start, change.end, t);
      return {
        ...before,
        form: 1,
        morphs: { ...before.morphs, [MORPH]: u, [POOL]: smoothstep(0, 0.85, u) },
        wetness: Math.max(before.wetness ?? 0, 0.7 * u),
      };
    },
  };
};
