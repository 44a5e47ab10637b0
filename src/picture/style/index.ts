/**
 * Styles: what is done to a finished picture, pass after pass, from what each pixel shows and sees. Nothing here depends on
 * frames before, and on a still scene everything but grain and wear of film lies still.
 */
import * as THREE from "three/webgpu";
import type { CameraState } from "../../camera/types.ts";
import { cross, type Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import { tsl } from "../../surface/tsl.ts";
import { createKit } from "./kit.ts";
import { blurPass, flowPass, linePass, paintPass, type Sweep, sweep, tensorPass } from "./passes.ts";
import type { Style } from "./table.ts";
import { createCaption } from "./text.ts";

export { STYLES, type Style, styleOf } from "./table.ts";

const { vec4 } = tsl;

/** Rows of the sheets on which strokes are found and laid: they are broad, so more would not be seen. */
const SHEET_ROWS = 540;
/** Rows of the sheet of lines, which are a few points wide. */
const LINE_ROWS = 720;

/** What a style is told of the moment. */
export interface Moment {
  camera: CameraState;
  /** Unit, to the sun. */
  sun: Vec3;
  /** Film seconds of the shot, and the number of the picture. */
  t: number;
  picture: number;
  /** Id of the first of the cast in the data pass. */
  firstCast: number;
}

/** Draws styles over pictures of one size. */
export interface Stylist {
  /** Where the plain picture is to be developed. */
  readonly plain: THREE.RenderTarget;
  /** Where ids, distances and normals are to be drawn, if the style needs them. */
  readonly data: THREE.RenderTarget;
  /** Turns the plain picture into the styled one, in `output`. */
  apply(renderer: THREE.WebGPURenderer, style: Style, moment: Moment, output: THREE.RenderTarget): void;
  dispose(): void;
}

/** Whether a style needs to know what each pixel sees. */
export const needsData = (style: Style): boolean => Boolean(style.data || style.lines);

/** Renders that a picture of a style is made of, where the plain one is made of `samples`: strokes swallow half of them. */
export const rendersFor = (style: Style | undefined, samples: number): number =>
  style?.paint ? Math.max(Math.min(samples, 2), Math.ceil(samples / 2)) : samples;

/** The second from which a picture of a style is taken: held ones are those of the picture's beginning. */
export const heldAt = (style: Style | undefined, t: number): number =>
  style?.pictures ? Math.floor(t * style.pictures + 1e-6) / style.pictures : t;

/** A stylist for pictures of this size in pixels. Its passes are made when a style first needs them. */
export function createStylist(width: number, height: number): Stylist {
  const rows = Math.min(height, SHEET_ROWS);
  const columns = Math.round((rows * width) / height);
  const targets: THREE.RenderTarget[] = [];
  const target = (w: number, h: number, type: THREE.TextureDataType, depthBuffer = false) => {
    const t = new THREE.RenderTarget(w, h, { type, depthBuffer });
    targets.push(t);
    return t;
  };
  const plain = target(width, height, THREE.UnsignedByteType);
  const data = target(width, height, THREE.FloatType, true);
  data.texture.minFilter = data.texture.magFilter = THREE.NearestFilter;
  const sheet = () => target(columns, rows, THREE.HalfFloatType);
  const [tensor, other, flow, painted, repainted] = [sheet(), sheet(), sheet(), sheet(), sheet()];
  const lineRows = Math.min(height, LINE_ROWS);
  const lines = target(Math.round((lineRows * width) / height), lineRows, THREE.UnsignedByteType);
  const kits: { dispose(): void }[] = [];
  const made = new Map<Style, (renderer: THREE.WebGPURenderer, moment: Moment, output: THREE.RenderTarget) => void>();
  const sweeps: Sweep[] = [];
  const keep = (s: Sweep): Sweep => {
    sweeps.push(s);
    return s;
  };
  /** The direction of strokes is found alike for all styles. */
  let findFlow: [Sweep, THREE.RenderTarget][] | undefined;

  const make = (style: Style) => {
    const twice = (style.paint?.times ?? 1) > 1;
    const strokes = twice ? repainted : painted;
    const kit = createKit(width, height, {
      source: plain.texture,
      data: data.texture,
      painted: strokes.texture,
      lines: lines.texture,
      flow: flow.texture,
    });
    kits.push(kit);
    const steps: [Sweep, THREE.RenderTarget][] = [];
    if (style.strokes || style.paint) {
      findFlow ??= [
        [keep(tensorPass(plain.texture, columns, rows)), tensor],
        [keep(blurPass(tensor.texture, [1 / columns, 0], 7)), other],
        [keep(blurPass(other.texture, [0, 1 / rows], 7)), tensor],
        [keep(flowPass(tensor.texture)), flow],
      ];
      steps.push(...findFlow);
    }
    if (style.paint) {
      const { radius, sharp } = style.paint;
      const aspect = width / height;
      steps.push([keep(paintPass(plain.texture, flow.texture, aspect, radius, sharp)), painted]);
      if (twice) steps.push([keep(paintPass(painted.texture, flow.texture, aspect, radius * 0.7, sharp)), repainted]);
    }
    if (style.lines)
      steps.push([
        keep(linePass(kit, style.lines.of === "paint" ? strokes.texture : plain.texture, style.lines)),
        lines,
      ]);
    const caption = style.caption && createCaption(style.caption.text);
    if (caption) kits.push(caption);
    const last = keep(
      sweep(() => {
        const uv = (style.warp ? style.warp(kit.uv, kit) : kit.uv).toVar();
        let c = style.base(kit, uv).toVar();
        for (const layer of style.layers) c = layer(c, kit, uv).toVar();
        const { left, top, dot, color } = style.caption ?? { left: 0, top: 0, dot: 1, color: "#ffffff" };
        if (caption) c = caption.layer(left, top, dot, color)(c, kit, uv);
        return vec4(c, 1);
      }),
    );
    return (
      renderer: THREE.WebGPURenderer,
      { camera, sun, t, picture, firstCast }: Moment,
      output: THREE.RenderTarget,
    ) => {
      const u = kit.uniforms;
      u.clock.value.set(t, picture, random(`picture ${picture}`)());
      u.eye.value.set(...camera.position);
      u.forward.value.set(...camera.forward);
      u.right.value.set(...cross(camera.forward, camera.up));
      u.up.value.set(...camera.up);
      u.lens.value.set(Math.tan((camera.fov * Math.PI) / 360), camera.subject ?? camera.focus, firstCast);
      u.sun.value.set(...sun);
      caption?.write(t);
      for (const [step, to] of steps) step.draw(renderer, to);
      last.draw(renderer, output);
    };
  };

  return {
    plain,
    data,
    apply(renderer, style, moment, output) {
      let draw = made.get(style);
      if (!draw) {
        draw = make(style);
        made.set(style, draw);
      }
      draw(renderer, moment, output);
    },
    dispose() {
      for (const s of sweeps) s.dispose();
      for (const k of kits) k.dispose();
      for (const t of targets) t.dispose();
    },
  };
}
