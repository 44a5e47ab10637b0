/** Where a pixel looks: the place of the picture that is shown there. */
import { type Node, tsl } from "../../surface/tsl.ts";
import { type Kit, POINTS } from "./kit.ts";

const { cos, dot, floor, fract, sin, vec2 } = tsl;

/** A change of places. */
export type Warp = (uv: Node, k: Kit) => Node;

/** A lens that bulges; positive pulls the corners in. */
export const barrel =
  (amount: number): Warp =>
  (uv) => {
    const v = uv.sub(0.5);
    return v
      .mul(
        dot(v, v)
          .mul(amount)
          .add(1 - amount * 0.3),
      )
      .add(0.5);
  };

/** Film that doesn't lie still in its gate: by up to this many points, new in every picture. */
export const weave =
  (reach: number): Warp =>
  (uv, k) => {
    const now = k.uniforms.clock.z;
    return uv.add(k.off(fract(now.mul(31.7)).sub(0.5).mul(reach), now.sub(0.5).mul(reach * 2)));
  };

/** A camera on somebody's shoulder: it sways, and the picture is taken a little closer so that no edge shows. */
export const shoulder =
  (reach: number): Warp =>
  (uv, k) => {
    const t = k.uniforms.clock.x;
    const x = sin(t.mul(1.7))
      .add(sin(t.mul(2.9).add(1.3)).mul(0.6))
      .add(sin(t.mul(5.1)).mul(0.2));
    const y = cos(t.mul(2.1))
      .add(sin(t.mul(3.7).add(0.5)).mul(0.5))
      .add(cos(t.mul(6.3)).mul(0.2));
    return uv
      .sub(0.5)
      .mul(1 - (reach * 4) / POINTS)
      .add(0.5)
      .add(k.off(x.mul(reach), y.mul(reach)));
  };

/** Rows of tape that don't quite meet: new in every picture; the lowest are torn aside. */
export const tape =
  (reach: number): Warp =>
  (uv, k) => {
    const row = floor(k.pt.y.div(4));
    const now = k.uniforms.clock.z;
    const j = k.chance(vec2(row, floor(now.mul(997)))).sub(0.5);
    const slow = sin(uv.y.mul(9).add(k.uniforms.clock.x.mul(2)));
    const torn = uv.y.greaterThan(0.965).select(sin(uv.y.mul(300)).mul(18).add(30), 0);
    return uv.add(
      k.off(
        j
          .mul(reach)
          .add(slow.mul(reach * 0.4))
          .add(torn),
        0,
      ),
    );
  };

/** Edges that a hand has drawn: places moved by clouds of noise that lie still. */
export const wobble =
  (reach: number, size: number): Warp =>
  (uv, k) => {
    const n = k.noise(k.pt, size).y.sub(0.5);
    const m = k.noise(k.pt.yx.add(331), size).y.sub(0.5);
    return uv.add(k.off(n.mul(reach * 2), m.mul(reach * 2)));
  };

/** Edges of fibres: as `wobble`, from pixel to pixel. */
export const fuzz =
  (reach: number, size = 1.3): Warp =>
  (uv, k) => {
    const n = k.noise(k.pt, size);
    return uv.add(k.off(n.x.sub(0.5).mul(reach * 2), n.w.sub(0.5).mul(reach * 2)));
  };

/** A world that melts and waves. */
export const melt =
  (reach: number): Warp =>
  (uv, k) => {
    const t = k.uniforms.clock.x;
    const x = sin(uv.y.mul(7).add(t.mul(0.8))).mul(reach);
    const y = sin(
      uv.x
        .mul(9)
        .add(t.mul(0.6))
        .add(sin(uv.y.mul(4))),
    ).mul(reach * 0.7);
    return uv.add(k.off(x, y));
  };
