/** Pictures as planar 4:2:0 video bytes (BT.709, limited range), packed by the graphics processor. */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "../surface/tsl.ts";

const { Fn, If, dot, float, floor, ivec2, screenCoordinate, texture, vec2, vec3, vec4 } = tsl;

/** Turns the finished picture into video bytes. */
export interface Packer {
  /** The planes Y, U, V one after the other: width * height * 3 / 2 bytes. */
  pack(renderer: THREE.WebGPURenderer): Promise<Uint8Array>;
  dispose(): void;
}

const luma = (c: Node): Node => dot(c, vec3(0.2126, 0.7152, 0.0722));

/**
 * Packs an 8-bit RGB texture. Four bytes share a texel: the luma rows come first, then two chroma rows side by side in
 * each row. Sizes that don't divide so are packed on the processor from `read`.
 */
export function createPacker(
  source: THREE.Texture,
  width: number,
  height: number,
  read: () => Promise<Uint8Array>,
): Packer {
  if (width % 8 || height % 4) return { pack: async () => packOnProcessor(await read(), width, height), dispose() {} };
  const target = new THREE.RenderTarget(width / 4, height * 1.5, { type: THREE.UnsignedByteType, depthBuffer: false });
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.depthTest = material.depthWrite = false;
  const pixels = texture(source);
  const load = (x: Node, y: Node): Node => pixels.load(ivec2(x, y)).xyz;
  material.fragmentNode = Fn(() => {
    const at = floor(screenCoordinate.xy).toVar();
    const out = vec4(0).toVar();
    If(at.y.lessThan(height), () => {
      const x = at.x.mul(4);
      out.assign(
        vec4(...[0, 1, 2, 3].map((i) => luma(load(x.add(i), at.y))))
          .mul(219 / 255)
          .add(16 / 255),
      );
    }).Else(() => {
      const row = at.y.sub(height).toVar();
      const red = row.greaterThanEqual(height / 4).toVar();
      row.assign(red.select(row.sub(height / 4), row));
      const right = at.x.greaterThanEqual(width / 8).toVar();
      const line = row.mul(2).add(right.select(float(1), float(0)));
      const first = right.select(at.x.sub(width / 8), at.x).mul(4);
      const values = [0, 1, 2, 3].map((i) => {
        const p = vec2(first.add(i), line).mul(2);
        const c = load(p.x, p.y)
          .add(load(p.x.add(1), p.y))
          .add(load(p.x, p.y.add(1)))
          .add(load(p.x.add(1), p.y.add(1)))
          .mul(0.25)
          .toVar();
        const y = luma(c);
        return red
          .select(c.x.sub(y).div(1.5748), c.z.sub(y).div(1.8556))
          .mul(224 / 255)
          .add(128 / 255);
      });
      out.assign(vec4(...values));
    });
    return out;
  })();
  const quad = new THREE.QuadMesh(material);
  return {
    async pack(renderer) {
      renderer.setRenderTarget(target);
      quad.render(renderer);
      const bytes = await renderer.readRenderTargetPixelsAsync(target, 0, 0, width / 4, height * 1.5);
      return new Uint8Array(bytes.buffer, bytes.byteOffset, width * height * 1.5);
    },
    dispose() {
      target.dispose();
      material.dispose();
    },
  };
}

function packOnProcessor(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const [cw, ch] = [width >> 1, height >> 1];
  const out = new Uint8Array(width * height + 2 * cw * ch);
  const u = width * height;
  const v = u + cw * ch;
  for (let i = 0; i < width * height; i++)
    out[i] = Math.round(
      16 + (219 / 255) * (0.2126 * rgba[i * 4] + 0.7152 * rgba[i * 4 + 1] + 0.0722 * rgba[i * 4 + 2]),
    );
  for (let y = 0; y < ch; y++)
    for (let x = 0; x < cw; x++) {
      const c = [0, 0, 0];
      for (const i of [0, 1, width, width + 1])
        for (let k = 0; k < 3; k++) c[k] += rgba[(y * 2 * width + x * 2 + i) * 4 + k] / 4;
      const l = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
      out[u + y * cw + x] = Math.round(128 + (224 / 255) * ((c[2] - l) / 1.8556));
      out[v + y * cw + x] = Math.round(128 + (224 / 255) * ((c[0] - l) / 1.5748));
    }
  return out;
}
