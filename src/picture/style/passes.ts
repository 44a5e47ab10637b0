/** Full-screen passes that prepare a style: the direction of strokes, broad strokes, lines. */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "../../surface/tsl.ts";
import { distanceOf, type Kit, luma, POINTS } from "./kit.ts";

const { Fn, abs, dot, float, max, min, screenUV, smoothstep, sqrt, texture, vec2, vec3, vec4 } = tsl;

/** A pass that draws its fragment over a whole target. */
export interface Sweep {
  draw(renderer: THREE.WebGPURenderer, target: THREE.RenderTarget | null): void;
  dispose(): void;
}

/** A pass with this fragment. */
export function sweep(fragment: () => Node): Sweep {
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.depthTest = m.depthWrite = false;
  m.fragmentNode = Fn(fragment)();
  const quad = new THREE.QuadMesh(m);
  return {
    draw(renderer, target) {
      renderer.setRenderTarget(target);
      renderer.autoClear = false;
      quad.render(renderer);
      renderer.autoClear = true;
    },
    dispose: () => m.dispose(),
  };
}

/**
 * The structure tensor of a picture (Brox et al. 2006, as used by Kyprianidis and Döllner 2008): products of its gradients,
 * of the sheet's own texels.
 */
export const tensorPass = (picture: THREE.Texture, width: number, height: number): Sweep => {
  const node = texture(picture);
  return sweep(() => {
    const at = (x: number, y: number): Node => node.sample(screenUV.add(vec2(x / width, y / height))).level(0).xyz;
    const [nw, n, ne, w, e, sw, s, se] = [
      at(-1, -1),
      at(0, -1),
      at(1, -1),
      at(-1, 0),
      at(1, 0),
      at(-1, 1),
      at(0, 1),
      at(1, 1),
    ].map((c) => c.toVar());
    const u = ne.add(e.mul(2)).add(se).sub(nw).sub(w.mul(2)).sub(sw).mul(0.25).toVar();
    const v = sw.add(s.mul(2)).add(se).sub(nw).sub(n.mul(2)).sub(ne).mul(0.25).toVar();
    return vec4(dot(u, u), dot(u, v), dot(v, v), 1);
  });
};

/** A Gaussian over a sheet along one axis, `reach` texels to each side. */
export const blurPass = (sheet: THREE.Texture, step: [number, number], reach: number): Sweep => {
  const node = texture(sheet);
  return sweep(() => {
    let sum: Node = vec4(0);
    let total = 0;
    for (let i = -reach; i <= reach; i++) {
      const w = Math.exp((-2.5 * i * i) / (reach * reach));
      total += w;
      sum = sum.add(
        node
          .sample(screenUV.add(vec2(step[0] * i, step[1] * i)))
          .level(0)
          .mul(w),
      );
    }
    return sum.div(total);
  });
};

/** Out of a tensor: the direction along which the picture changes least, and how clear it is, 0..1. */
export const flowPass = (tensor: THREE.Texture): Sweep =>
  sweep(() => {
    const t = texture(tensor, screenUV).xyz.toVar();
    const root = sqrt(max(t.x.sub(t.z).mul(t.x.sub(t.z)).add(t.y.mul(t.y).mul(4)), 0)).toVar();
    const large = t.x.add(t.z).add(root).mul(0.5).toVar();
    const small = t.x.add(t.z).sub(root).mul(0.5);
    const along = vec2(large.sub(t.x), t.y.negate()).toVar();
    const length = sqrt(dot(along, along)).toVar();
    const unit = length.greaterThan(1e-7).select(along.div(max(length, 1e-7)), vec2(1, 0));
    const clear = large
      .sub(small)
      .div(max(large.add(small), 1e-6))
      .mul(smoothstep(0.0002, 0.003, large));
    return vec4(unit, clear, 1);
  });

/**
 * Broad strokes: an anisotropic Kuwahara filter (Kuwahara et al. 1976; Kyprianidis, Kang and Döllner 2009). About each pixel
 * lie eight sectors of an ellipse along the stroke; the mean of those counts most whose colours vary least.
 * `radius` in points; `sharp` is how much the best sector wins, 2 soft to 12 hard.
 */
export const paintPass = (
  picture: THREE.Texture,
  flow: THREE.Texture,
  aspect: number,
  radius: number,
  sharp: number,
): Sweep => {
  const node = texture(picture);
  const at = (uv: Node): Node => node.sample(uv).level(0).xyz;
  return sweep(() => {
    const f = texture(flow, screenUV).xyz.toVar();
    const stretch = f.z.mul(0.9).add(1).toVar();
    const along = f.xy
      .mul(stretch)
      .mul(radius / POINTS)
      .toVar();
    const across = vec2(f.y.negate(), f.x)
      .div(stretch)
      .mul(radius / POINTS)
      .toVar();
    const own = at(screenUV).toVar();
    const sum = vec3(0).toVar();
    const total = float(0).toVar();
    const rings: [number, number][] = [
      [0.4, 0],
      [0.75, -0.22],
      [0.75, 0.22],
      [1, 0],
    ];
    for (let k = 0; k < 8; k++) {
      const mean = own.mul(0.5).toVar();
      const square = own.mul(own).mul(0.5).toVar();
      for (const [r, turn] of rings) {
        const a = (k * Math.PI) / 4 + turn;
        const v = along.mul(Math.cos(a) * r).add(across.mul(Math.sin(a) * r));
        const c = at(screenUV.add(vec2(v.x.div(aspect), v.y))).toVar();
        mean.addAssign(c);
        square.addAssign(c.mul(c));
      }
      mean.divAssign(rings.length + 0.5);
      const spread = square.div(rings.length + 0.5).sub(mean.mul(mean));
      const deviation = sqrt(max(spread.x.add(spread.y).add(spread.z), 0));
      const w = float(1)
        .div(tsl.pow(deviation.mul(12).add(1), sharp).add(1e-4))
        .toVar();
      sum.addAssign(mean.mul(w));
      total.addAssign(w);
    }
    return vec4(sum.div(total), 1);
  });
};

/** How lines are found. Widths in points, weights from 0. */
export interface LineRow {
  width: number;
  /** Of outlines, where one thing ends and another begins. */
  outline: number;
  /** Of steps in depth. */
  depth: number;
  /** Of creases, on the cast alone: foliage has nothing else. */
  crease: number;
  /** Of tones: a difference of Gaussians (Winnemöller, Kyprianidis and Olsen 2012). */
  tone: number;
}

/** Lines of things in x, of tones in y, each 0..1. */
export const linePass = (kit: Kit, picture: THREE.Texture, row: LineRow): Sweep => {
  const node = texture(picture);
  const at = (uv: Node): Node => luma(node.sample(uv).level(0).xyz);
  return sweep(() => {
    const d = kit.data(screenUV).toVar();
    const own = distanceOf(d).toVar();
    const things = float(0).toVar();
    const steps: [number, number][] = [
      [1, 0],
      [0, 1],
      [0.7, 0.7],
      [0.7, -0.7],
    ];
    // No thinner than can be drawn.
    const r = Math.max(row.width * 0.5, kit.pixel * 0.75);
    const cast = kit.isCast(d).toVar();
    for (const [x, y] of steps) {
      const a = kit.data(screenUV.add(kit.off(x * r, y * r))).toVar();
      const b = kit.data(screenUV.sub(kit.off(x * r, y * r))).toVar();
      const apart = abs(a.x.sub(b.x)).greaterThan(0.5);
      const [near, far] = [distanceOf(a), distanceOf(b)];
      // Blades of grass before grass are no things: of the set only what stands well before what is behind it.
      const tall = smoothstep(0.3, 0.8, kit.place(screenUV, min(near, far)).y)
        .mul(0.85)
        .add(0.15);
      const stands = smoothstep(0.1, 0.3, abs(near.sub(far)).div(min(near, far))).mul(tall);
      const kept = max(max(kit.isCast(a), kit.isCast(b)), stands);
      things.assign(max(things, apart.select(kept.mul(row.outline), float(0))));
      // A plane's distances change evenly: what counts is the change of the change.
      const bend = abs(float(1).div(near).add(float(1).div(far)).sub(float(2).div(own))).mul(own);
      things.assign(
        max(
          things,
          smoothstep(0.06, 0.16, bend.mul(cast.mul(0.7).add(0.3)))
            .mul(tall.max(cast))
            .mul(row.depth),
        ),
      );
      if (row.crease > 0) {
        // A crease parts two smooth sides; hair and leaves are rough on both.
        const [na, nb] = [kit.normal(a).toVar(), kit.normal(b).toVar()];
        const beyond = (way: number): Node => kit.normal(kit.data(screenUV.add(kit.off(x * r * way, y * r * way))));
        // Blades of fur are seen from both sides, and their normals with them.
        const smooth = min(abs(dot(na, beyond(2.2))), abs(dot(nb, beyond(-2.2))));
        const fold = smoothstep(0.3, 0.8, float(1).sub(abs(dot(na, nb))));
        things.assign(
          max(
            things,
            fold
              .mul(smoothstep(0.75, 0.92, smooth))
              .mul(row.crease)
              .mul(cast),
          ),
        );
      }
    }
    const tones = float(0).toVar();
    if (row.tone > 0) {
      const near = float(0).toVar();
      const wide = float(0).toVar();
      for (let i = 0; i < 8; i++) {
        const a = (i * Math.PI) / 4;
        const [x, y] = [Math.cos(a) * row.width, Math.sin(a) * row.width];
        near.addAssign(at(screenUV.add(kit.off(x * 0.45, y * 0.45))));
        wide.addAssign(at(screenUV.add(kit.off(x * 2.1, y * 2.1))));
      }
      tones.assign(smoothstep(0.02, 0.07, wide.sub(near).div(8)).mul(row.tone));
    }
    return vec4(things, tones, 0, 1);
  });
};
