/**
 * What a surface is, as plain data. The catalog and the world speak in these; `materials.ts` turns them into shaders.
 * Kinds are few on purpose: every kind that a shot uses costs a shader, while colours, roughness and glow are free
 * (they ride on vertices).
 */
import type { Vec3 } from "../shape/math.ts";

/** Linear-light RGB, 0..1 (glow may go above). */
export type Color = Vec3;

/** Every kind of surface; each has a material of its own. */
export const SURFACE_KINDS = [
  /** Paint, plastic, ceramic, metal, rubber, leather, paper, stone, fruit skin: roughness and metalness say which. */
  "plain",
  "skin",
  /** Blades and the coat under them, lit as one soft volume. */
  "fur",
  /** Strands with two highlights along `tangents`. */
  "hair",
  "cloth",
  "eye",
  "glass",
  /** Planks or turned wood, grain along the part's longest axis. */
  "wood",
  "bark",
  /** Leaves and needles: light passes, wind moves it. */
  "foliage",
  /** Grass blades and meadow. */
  "grass",
  "snow",
  "sand",
  "earth",
  "stone",
  "brick",
  "plaster",
  "asphalt",
  "water",
  /** Unlit light: lamps, neon, screens. */
  "glow",
  /** Car paint: colour under a clear coat, reflects the sky. */
  "lacquer",
  /** A picture mapped by uvs. */
  "image",
] as const;
/** A kind of surface. */
export type SurfaceKind = (typeof SURFACE_KINDS)[number];

/** A pattern of two colours over a surface. */
export interface Pattern {
  kind:
    | "stripes"
    | "dots"
    | "checks"
    | "plaid"
    | "stars"
    | "flowers"
    | "camouflage"
    | "leopard"
    | "zebra"
    | "spots"
    | "zigzag";
  color: Color;
  /** Period in metres. */
  scale: number;
}

/** An image, 8-bit sRGB RGBA, rows from the top. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How a part looks: its kind, colours and finish. */
export interface Surface {
  kind: SurfaceKind;
  /** Default white. Vertex colours multiply it. */
  color?: Color;
  /** A second colour where the kind has one: mortar, iris rim, grain, rock under snow. */
  color2?: Color;
  /** 0 mirror to 1 chalk. Default by kind. */
  roughness?: number;
  /** 0 or 1 mostly. Default 0. */
  metalness?: number;
  /** Linear light emitted; 1 is about a sunlit white card under the shot's exposure. */
  glow?: Color;
  /** 0 clear to 1 solid, for glass. */
  opacity?: number;
  pattern?: Pattern;
  /** Size of the surface's detail in metres. Default by kind. */
  scale?: number;
  /** Draw both sides. */
  twoSided?: boolean;
  picture?: Picture;
  /** 0 dry to 1 streaming: darkens and shines. */
  wetness?: number;
  /** 0, or about 1 where its colour was asked for: shade, sun, mirrored sky and haze then leave it to be recognized. */
  stated?: number;
}

/** sRGB "#rrggbb" to linear light. */
export function linear(hex: string): Color {
  const n = Number.parseInt(hex.slice(1), 16);
  const f = (c: number) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return [f((n >> 16) & 255), f((n >> 8) & 255), f(n & 255)];
}

/** Linear light to sRGB "#rrggbb". */
export function hex(c: Color): string {
  const f = (x: number) => {
    const s = x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, s)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${f(c[0])}${f(c[1])}${f(c[2])}`;
}
