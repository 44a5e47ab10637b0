/** How each kind of surface turns a point into light. */
import type * as THREE from "three/webgpu";
import type { Air } from "./air.ts";
import type { Point } from "./materials.ts";
import { SURFACE_KINDS, type SurfaceKind } from "./spec.ts";
import { type Node, tsl } from "./tsl.ts";

const {
  abs,
  cameraPosition,
  dot,
  float,
  fract,
  length,
  max,
  mix,
  mx_fractal_noise_float,
  mx_noise_float,
  normalize,
  pow,
  saturate,
  sin,
  smoothstep,
  step,
  texture,
  vec2,
  vec3,
} = tsl;

/** A kind's shader. */
export interface Recipe {
  /** Optional vertex fields that it reads. */
  fields: ("rest" | "second" | "strand" | "mapped")[];
  /** Two-sided pieces keep their normal as given (volumes of blades and leaves). */
  keepsNormal?: boolean;
  /** Wind moves it by the sway of its vertices. */
  sways?: boolean;
  transparent?: boolean;
  /** `stated`: how far the colour was asked for, see `Shading`. */
  shade(p: Point, air: Air, picture?: THREE.Texture): { color: Node; alpha?: Node; stated?: Node };
}

const rough = (p: Point) => p.traits.x;
const metal = (p: Point) => p.traits.y;
const stated = (p: Point) => p.traits.z;

/** Occlusion that keeps some colour in the corners instead of grey. */
const tinted = (p: Point, dark: [number, number, number]): Node =>
  p.tint.xyz.mul(mix(vec3(...dark), vec3(1), p.tint.w));

const plain: Recipe = {
  fields: ["rest", "second"],
  shade: (p, air) => {
    const c = tinted(p, [0.5, 0.48, 0.52]);
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: rough(p),
        metalness: metal(p),
        occlusion: p.tint.w,
        glow: p.glow,
      }),
      stated: stated(p),
    };
  },
};

const skin: Recipe = {
  fields: [],
  shade: (p, air) => {
    const c = tinted(p, [0.62, 0.4, 0.34]);
    const v = normalize(cameraPosition.sub(p.place));
    const edge = pow(float(1).sub(abs(dot(p.normal, v))), 3);
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: rough(p),
        occlusion: p.tint.w,
        wrap: 0.22,
        bleed: vec3(1, 0.6, 0.46).mul(0.6),
        balance: 0.5,
        specular: 0.7,
        glow: c
          .mul(vec3(1, 0.42, 0.28))
          .mul(edge)
          .mul(0.16)
          .mul(air.ambientLight(p.normal)),
      }),
      stated: stated(p),
    };
  },
};

const fur: Recipe = {
  fields: [],
  keepsNormal: true,
  shade: (p, air) => {
    // No coat is whiter than snow, fresh snow where white was asked for: brighter ones would glow under the subject's light.
    const c = tinted(p, [0.62, 0.54, 0.52]).min(vec3(stated(p).mul(0.1).add(0.82)));
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: float(0.85),
        occlusion: p.tint.w,
        wrap: 0.3,
        specular: 0.35,
        sheen: float(0.5),
        bleed: c.mul(0.5),
      }),
      stated: stated(p),
    };
  },
};

const hair: Recipe = {
  fields: ["strand"],
  keepsNormal: true,
  shade: (p, air) => {
    const c = tinted(p, [0.4, 0.36, 0.36]);
    const t = normalize(p.strand.add(p.normal.mul(0.1)));
    const v = normalize(cameraPosition.sub(p.place));
    const h = normalize(v.add(air.sunDirection));
    // Two lobes along the strand (Kajiya and Kay 1989): a white one and one of the hair's own colour.
    const sinTo = (axis: Node) => pow(max(float(1).sub(pow(dot(axis, h), 2)), 0), 0.5);
    const first = pow(sinTo(t), 60).mul(0.16);
    const second = pow(sinTo(normalize(t.sub(p.normal.mul(0.22)))), 26);
    const facing = saturate(dot(p.normal, air.sunDirection).add(0.4));
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: float(0.6),
        occlusion: p.tint.w,
        wrap: 0.25,
        specular: 0.25,
        highlight: c.mul(1.2).add(0.12).mul(first).add(c.mul(second).mul(1.1)).mul(facing).mul(p.tint.w),
      }),
      stated: stated(p),
    };
  },
};

const eye: Recipe = {
  fields: ["rest", "second"],
  shade: (p, air) => {
    const d = normalize(p.rest.xyz).toVar();
    // Angle from the way it looks; iris ends at `size` radians.
    const angle = tsl.acos(tsl.clamp(d.z, -1, 1));
    const size = p.rest.w;
    const u = angle.div(size).toVar();
    const around = tsl.atan(d.y, d.x);
    const fibre = mx_noise_float(vec3(around.mul(7), u.mul(2.5), 3)).mul(0.18);
    const low = saturate(float(0.5).sub(d.y.div(size).mul(0.6)));
    const iris = mix(p.tint.xyz, p.second.xyz, smoothstep(0.45, 1, u))
      .mul(low.mul(0.9).add(0.5))
      .mul(fibre.add(1));
    const limbal = mix(iris, iris.mul(0.12), smoothstep(0.8, 0.98, u));
    const pupil = mix(vec3(0.004), limbal, smoothstep(0.46, 0.52, u));
    const white = vec3(0.9, 0.89, 0.88);
    const ball = mix(pupil, white, smoothstep(0.97, 1.04, u));
    // The upper lid's shade.
    const lid = mix(float(1), float(0.55), smoothstep(0.25, 0.75, d.y));
    const catchlight = (x: number, y: number, r: number) =>
      smoothstep(r, r * 0.75, length(d.xy.sub(vec2(x, y).mul(size))).div(size));
    const glint = catchlight(-0.32, 0.36, 0.24)
      .mul(1.4)
      .add(catchlight(0.28, -0.34, 0.14).mul(0.5))
      .mul(step(0, d.z));
    const light = air.ambientLight(p.normal).add(air.sunColor.mul(0.35)).add(air.fillColor).x.mul(0.3).add(0.55);
    return {
      color: air.shade({
        place: p.place,
        albedo: ball.mul(lid),
        normal: p.normal,
        roughness: float(0.3),
        occlusion: p.tint.w,
        wrap: 0.3,
        balance: 0.6,
        coat: float(0.22),
        specular: 0.4,
        glow: vec3(glint).mul(light),
      }),
    };
  },
};

const cloth: Recipe = {
  fields: ["rest", "second"],
  shade: (p, air) => {
    const weave = sin(p.rest.x.add(p.rest.z).mul(900))
      .mul(sin(p.rest.y.mul(900)))
      .mul(0.05);
    const c = tinted(p, [0.4, 0.38, 0.46]).mul(weave.add(1));
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: rough(p),
        occlusion: p.tint.w,
        wrap: 0.18,
        sheen: float(0.6),
        specular: 0.6,
        glow: p.glow,
      }),
      stated: stated(p),
    };
  },
};

const wood: Recipe = {
  fields: ["rest", "second"],
  shade: (p, air) => {
    const s = p.rest.w;
    const q = p.rest.xyz.div(s);
    const warp = mx_noise_float(q.mul(vec3(0.25, 1.5, 1.5))).mul(0.9);
    const ring = fract(
      length(vec2(q.y.mul(1.3), q.z))
        .add(warp)
        .mul(1.6),
    );
    const line = smoothstep(0, 0.35, ring).mul(smoothstep(1, 0.7, ring));
    const fibre = mx_noise_float(q.mul(vec3(1.2, 22, 22)))
      .mul(0.5)
      .add(0.5);
    const c = tinted(p, [0.45, 0.4, 0.4]).mul(mix(p.second.xyz, vec3(1), line.mul(0.7).add(fibre.mul(0.3))));
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: rough(p).add(fibre.mul(0.12)),
        occlusion: p.tint.w,
      }),
      stated: stated(p),
    };
  },
};

const bark: Recipe = {
  fields: ["rest"],
  sways: true,
  shade: (p, air) => {
    const ridge = abs(mx_noise_float(p.rest.xyz.mul(vec3(14, 2.2, 14))));
    const c = tinted(p, [0.4, 0.4, 0.42]).mul(smoothstep(0, 0.35, ridge).mul(0.6).add(0.5));
    return {
      color: air.shade({
        place: p.place,
        albedo: c,
        normal: p.normal,
        roughness: float(0.95),
        occlusion: p.tint.w,
        specular: 0.4,
      }),
    };
  },
};

/** Leaves and blades; `wrap` and `through` say how far light goes round and through them. */
const leaves = (wrap: number, through: number): Recipe => ({
  fields: [],
  keepsNormal: true,
  sways: true,
  shade: (p, air) => {
    const n = mx_noise_float(p.place.mul(2.3)).mul(0.22).add(1);
    const c = tinted(p, [0.55, 0.6, 0.6]).mul(n);
    return {
      color: air.shade({
        place: p.place,
        albedo: c,
        normal: p.normal,
        roughness: rough(p),
        occlusion: p.tint.w,
        wrap,
        specular: 0.4,
        through: c.mul(vec3(1.1, 1.15, 0.5)).mul(through),
        glow: p.glow,
      }),
    };
  },
});

const foliage = leaves(0.3, 1);
const grass = leaves(0.12, 0.6);

const sparkle = (p: Point, air: Air, scale: number): Node => {
  const cell = p.place.mul(scale).floor();
  const h = fract(sin(dot(cell, vec3(127.1, 311.7, 74.7))).mul(43758.5453));
  const ray = p.place.sub(cameraPosition);
  const d = length(ray);
  // Facets lie around the surface's own slope: most glint where it would mirror the sun.
  const towards = dot(tsl.reflect(ray.div(max(d, 0.01)), p.normal), air.sunDirection);
  return step(0.995, h)
    .mul(fract(h.mul(917.3)))
    .mul(smoothstep(9, 1.5, d))
    .mul(smoothstep(0.2, 0.95, towards));
};

/** Bends the normal by a height field's slopes, which the caller gives along world x, y, z. */
const bump = (normal: Node, slope: Node): Node => normalize(normal.add(slope));

const snow: Recipe = {
  fields: ["second"],
  sways: true,
  shade: (p, air) => {
    // Grain and lumps end where they are smaller than pixels.
    const near = smoothstep(30, 4, length(p.place.sub(cameraPosition))).toVar();
    const fine = mx_noise_float(p.place.mul(34)).mul(near).mul(0.035);
    const a = mx_noise_float(p.place.mul(14));
    const b = mx_noise_float(p.place.mul(14).add(17));
    const n = bump(p.normal, vec3(a, 0, b).mul(near.mul(0.12)));
    const c = tinted(p, [0.6, 0.68, 0.85]).mul(fine.add(0.98));
    return {
      color: air.shade({
        place: p.place,
        albedo: c,
        normal: n,
        roughness: float(0.75),
        occlusion: p.tint.w,
        wrap: 0.05,
        specular: 0.5,
        highlight: vec3(sparkle(p, air, 420)).mul(1.2),
      }),
    };
  },
};

const mineral =
  (scale: number, contrast: number, bumpiness: number, r?: number, dark = 0.45): Recipe["shade"] =>
  (p, air) => {
    const q = p.place.mul(scale);
    const d = length(p.place.sub(cameraPosition)).toVar();
    const large = mx_fractal_noise_float(q, 3).mul(smoothstep(900 / scale, 150 / scale, d));
    const near = smoothstep(200 / scale, 30 / scale, d).toVar();
    const fine = mx_noise_float(q.mul(9)).mul(near);
    const c = tinted(p, [dark, dark * 0.98, dark * 1.02]).mul(
      large
        .mul(contrast)
        .add(fine.mul(contrast * 0.5))
        .add(1),
    );
    const n = bump(
      p.normal,
      vec3(mx_noise_float(q.mul(4)), 0, mx_noise_float(q.mul(4).add(31))).mul(near.mul(0.8).add(0.2).mul(bumpiness)),
    );
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: n,
        roughness: r === undefined ? rough(p) : float(r),
        occlusion: p.tint.w,
        metalness: metal(p),
        glow: p.glow,
      }),
      stated: stated(p),
    };
  };

const glow: Recipe = {
  fields: [],
  shade: (p) => {
    // Lamps keep their hue under the tone curve, which pulls bright colours to white.
    const bright = max(p.glow.x, max(p.glow.y, p.glow.z)).max(1e-4).toVar();
    return { color: pow(p.glow.div(bright), vec3(1.55)).mul(bright) };
  },
};

const glass: Recipe = {
  fields: [],
  transparent: true,
  shade: (p, air) => {
    const v = normalize(cameraPosition.sub(p.place));
    const f = pow(float(1).sub(abs(dot(p.normal, v))), 4);
    const c = air.shade({
      place: p.place,
      albedo: p.tint.xyz,
      normal: p.normal,
      roughness: float(0.08),
      coat: float(1),
      unshadowed: true,
      stated: p.traits.y,
    });
    return { color: c, stated: p.traits.y, alpha: saturate(mix(p.traits.z, float(1), f.mul(0.85).add(0.05))) };
  },
};

const lacquer: Recipe = {
  fields: [],
  shade: (p, air) => ({
    color: air.shade({
      place: p.place,
      stated: stated(p),
      albedo: tinted(p, [0.4, 0.4, 0.45]),
      normal: p.normal,
      roughness: rough(p),
      metalness: metal(p),
      occlusion: p.tint.w,
      coat: float(1),
      glow: p.glow,
    }),
    stated: stated(p),
  }),
};

const image: Recipe = {
  fields: ["mapped"],
  shade: (p, air, picture) => {
    const t = picture ? texture(picture, p.mapped) : tsl.vec4(1);
    const c = p.tint.xyz.mul(t.xyz);
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: rough(p),
        occlusion: p.tint.w,
        glow: p.glow.mul(t.xyz),
      }),
      alpha: t.w,
      stated: stated(p),
    };
  },
};

const brick: Recipe = {
  fields: ["rest", "second"],
  shade: (p, air) => {
    const s = p.rest.w;
    const along = p.rest.x.add(p.rest.z).div(s);
    const row = p.rest.y.div(s).mul(3);
    const odd = row.floor().mod(2).mul(0.5);
    const x = fract(along.add(odd));
    const y = fract(row);
    const joint = smoothstep(0, 0.03, x)
      .mul(smoothstep(1, 0.97, x))
      .mul(smoothstep(0, 0.1, y))
      .mul(smoothstep(1, 0.9, y));
    const id = along.add(odd).floor().mul(7.3).add(row.floor().mul(3.1));
    const vary = fract(sin(id).mul(437.5)).mul(0.35).add(0.82);
    const c = mix(p.second.xyz, tinted(p, [0.4, 0.4, 0.42]).mul(vary), joint).mul(
      mx_noise_float(p.rest.xyz.mul(30)).mul(0.12).add(1),
    );
    return {
      color: air.shade({
        place: p.place,
        stated: stated(p),
        albedo: c,
        normal: p.normal,
        roughness: float(0.9),
        occlusion: p.tint.w,
        glow: p.glow,
      }),
      stated: stated(p),
    };
  },
};

/** Streets: grit and cracks; wet, they darken, and puddles mirror what stands above, smeared towards the eye. */
const asphalt: Recipe = {
  fields: [],
  shade: (p, air) => {
    const xz = p.place.xz;
    const d = length(p.place.sub(cameraPosition)).toVar();
    const near = smoothstep(22, 3, d);
    const grit = mx_noise_float(vec3(xz.mul(46), 0))
      .mul(near)
      .toVar();
    const fine = mx_noise_float(vec3(xz.mul(120), 4))
      .mul(near)
      .toVar();
    const worn = mx_fractal_noise_float(vec3(xz.mul(0.5), 6), 3);
    const crack = smoothstep(0, 0.05, abs(mx_noise_float(vec3(xz.mul(1.3), 9))))
      .mul(0.3)
      .add(0.7);
    const wet = tsl.clamp(air.weather.z.max(p.traits.z), 0, 1).toVar();
    const flat = smoothstep(0.9, 0.99, p.normal.y);
    const pool = smoothstep(
      0,
      0.2,
      mx_fractal_noise_float(vec3(xz.mul(vec2(0.75, 0.42)), 3.1), 2).add(wet.mul(0.06).sub(0.03)),
    )
      .mul(wet)
      .mul(flat)
      .toVar();
    const dry = tinted(p, [0.45, 0.44, 0.46])
      .mul(grit.mul(0.3).add(fine.mul(0.2)).add(worn.mul(0.18)).add(1))
      .mul(crack);
    const c = dry.mul(mix(float(1), mix(float(0.5), float(0.16), pool), wet));
    const n = bump(p.normal, vec3(grit, 0, fine).mul(mix(float(0.12), float(0.01), pool)));
    const lit = air
      .shade({
        place: p.place,
        albedo: c,
        normal: n,
        roughness: mix(float(0.92), mix(float(0.5), float(0.12), pool), wet),
        occlusion: p.tint.w,
        glow: p.glow,
        specular: mix(float(1), float(0.35), wet.mul(flat)),
      })
      .toVar();
    // Rain rings the puddles; grit breaks the film of water between them.
    const broken = mix(float(1), float(0.2), pool).toVar();
    const inverse = float(1).div(max(d, 1)).toVar();
    const wave = vec2(
      mx_noise_float(vec3(xz.mul(2.6), air.weather.x.mul(0.6).add(1.3))),
      mx_noise_float(vec3(xz.mul(2.6), air.weather.x.mul(0.6).add(7.7))),
    );
    const shift = wave
      .mul(vec2(0.016, 0.04))
      .mul(pool.mul(0.4))
      .add(vec2(grit, fine).mul(vec2(0.006, 0.012)).mul(broken))
      .mul(inverse.mul(3))
      .toVar();
    const turn = air.pixelNoise().sub(0.5).toVar();
    const stretch = broken
      .mul(0.5)
      .mul(tsl.min(inverse.mul(4), 1.1))
      .toVar();
    let sum: Node = vec3(0);
    const taps = 6;
    for (let i = 0; i < taps; i++)
      sum = sum.add(
        air.mirrorAt(
          tsl.screenUV.add(shift).add(
            vec2(
              broken.mul(((i * 0.618) % 1) - 0.5).mul(inverse.mul(0.05)),
              turn
                .add(i - (taps - 1) / 2)
                .div(taps)
                .mul(stretch),
            ),
          ),
        ),
      );
    const v = normalize(cameraPosition.sub(p.place));
    const fresnel = float(0.05).add(pow(float(1).sub(saturate(v.y)), 4).mul(0.95));
    const strength = mix(float(0.5), float(1.25), pool)
      .mul(mix(fresnel, float(1), 0.22))
      .mul(air.mirror.y)
      .mul(wet)
      .mul(flat);
    return { color: lit.add(sum.div(taps).mul(strength).mul(grit.mul(broken).mul(0.2).add(1))) };
  },
};

/** Falling water: white threads that run down, clear between them. */
const falls: Recipe = {
  fields: [],
  transparent: true,
  shade: (p, air) => {
    const time = air.weather.x;
    const q = vec3(p.place.x.mul(1.5), p.place.y.mul(0.22).add(time.mul(1.25)), p.place.z.mul(0.8)).toVar();
    const thread = mx_fractal_noise_float(q, 3).toVar();
    const fine = mx_noise_float(q.mul(vec3(5.5, 3.2, 4)));
    const body = smoothstep(-0.42, 0.3, thread.add(fine.mul(0.35)));
    const light = air.ambientLight(p.normal).add(air.sunColor.mul(saturate(air.sunDirection.y.add(0.25)).mul(0.55)));
    const c = mix(vec3(0.28, 0.46, 0.5), p.tint.xyz, body.mul(0.75).add(0.25))
      .mul(light)
      .mul(thread.mul(0.25).add(0.92));
    return { color: c, alpha: saturate(body.mul(0.8).add(0.2)).mul(p.traits.z) };
  },
};

/** The shader of every kind of surface. */
export const recipes: Record<SurfaceKind, Recipe> = {
  plain,
  skin,
  fur,
  hair,
  cloth,
  eye,
  glass,
  wood,
  bark,
  foliage,
  grass,
  snow,
  sand: { fields: [], shade: mineral(3, 0.09, 0.1, 0.95) },
  earth: { fields: [], shade: mineral(2, 0.3, 0.2, 0.95) },
  stone: { fields: [], shade: mineral(1.7, 0.3, 0.2) },
  brick,
  plaster: { fields: [], shade: mineral(1.3, 0.03, 0.03, undefined, 0.8) },
  asphalt,
  water: falls,
  glow,
  lacquer,
  image,
};
void SURFACE_KINDS;
