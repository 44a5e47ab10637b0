/**
 * The light and air that every surface stands in: one set of uniforms and the shader functions over them. The picture
 * room sets the values once a frame; surfaces only read. Light is in units of a sunlit white card.
 */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "./tsl.ts";

const {
  Fn,
  Loop,
  abs,
  cameraPosition,
  clamp,
  cos,
  dot,
  exp,
  float,
  fract,
  int,
  inverseSqrt,
  length,
  max,
  min,
  mix,
  mx_noise_vec3,
  normalize,
  pow,
  reflect,
  renderGroup,
  saturate,
  screenCoordinate,
  sin,
  smoothstep,
  texture,
  uniform,
  uniformArray,
  vec2,
  vec3,
  vec4,
} = tsl;

/** Most lamps that light pixels at once; others are baked or shown as halos. */
export const MAX_LAMPS = 10;

/** Number of shadow maps: moving things, near set, far set. */
export const SHADOW_MAPS = 3;

const shared = (value: unknown): Node => uniform(value).setGroup(renderGroup);

/**
 * What being asked for does to a colour: how far light is taken for white, how far a level under and over the
 * fair one goes to it (as an exponent), and by how much mirrors dim and air clears.
 */
const STATED = { white: 0.6, under: 0.48, over: 0.6, dull: 0.6, clear: 0.5 };

/** A depth texture that answers comparisons, and a 1x1 stand-in until a real one is set. */
function emptyDepth(): THREE.DepthTexture {
  const depth = new THREE.DepthTexture(1, 1, THREE.FloatType);
  depth.compareFunction = THREE.LessEqualCompare;
  return depth;
}

/** What everything is made of, where a style says so. */
export type Matter = "clay" | "felt";

/** Everything about a point of a surface that light needs to know. All colours linear, all vectors world and unit. */
export interface Shading {
  place: Node;
  albedo: Node;
  normal: Node;
  roughness: Node;
  metalness?: Node;
  occlusion?: Node;
  glow?: Node;
  /** How far coloured light is taken for white, 0..1, as an eye does that knows the colour. */
  balance?: number;
  /** How far light wraps past the terminator, 0..1, and the colour of what wraps. */
  wrap?: number;
  bleed?: Node;
  /** Colour of light that passes through from behind. */
  through?: Node;
  /** Strength of the soft sheen at grazing angles. */
  sheen?: Node;
  /** A clear layer over everything, 0..1. */
  coat?: Node;
  /** Extra highlight, such as hair lobes: multiplied by sunlight. */
  highlight?: Node;
  /** 0, or about 1 where the colour was asked for: light is then nearer to white and to a fair level, mirrors are dimmer. */
  stated?: Node;
  /** Scales mirror-like reflection. Default 1. */
  specular?: Node | number;
  /** No shadow is asked for: the surface is always in the sun. */
  unshadowed?: boolean;
}

/** Values that describe light and air, as shader uniforms with a `.value`. */
export function createAir() {
  /** What the shaders that are built next contain: lamps (they cost even where none is lit), their highlights, a matter. */
  const options: { lamps: boolean; gleam: boolean; matter: Matter | undefined } = {
    lamps: true,
    gleam: true,
    matter: undefined,
  };
  const v3 = () => new THREE.Vector3();
  const v4 = () => new THREE.Vector4();
  const values = {
    /** Unit, to the sun or moon. */
    sunDirection: shared(v3().set(0.3, 0.8, 0.5)),
    sunColor: shared(v3().setScalar(1)),
    zenith: shared(v3()),
    horizon: shared(v3()),
    /** What is below the horizon, for ambient light and reflections. */
    nadir: shared(v3()),
    /** Glow of the air around the sun. */
    scatter: shared(v3()),
    /** Ambient light: mean, and slopes along x, y, z. */
    ambient: shared(v3().setScalar(0.4)),
    ambientX: shared(v3()),
    ambientY: shared(v3()),
    ambientZ: shared(v3()),
    fillDirection: shared(v3().set(0, 0, 1)),
    fillColor: shared(v3()),
    rimDirection: shared(v3().set(0, 0.5, -1)),
    rimColor: shared(v3()),
    /** A soft key for actors alone, where the sun doesn't light them. */
    subjectDirection: shared(v3().set(0, 0.4, 1)),
    subjectColor: shared(v3()),
    /** Density per metre, fall with height per metre, distance at which it starts, most of it 0..1. */
    fog: shared(v4()),
    /** Tint of fog, multiplied on the sky's colour. */
    fogTint: shared(v3().setScalar(1)),
    /** Softboxes and windows seen in reflections: direction, and cosine of half angle. */
    boxA: shared(v4().set(0, 1, 0, 2)),
    boxAColor: shared(v3()),
    boxB: shared(v4().set(0, 1, 0, 2)),
    boxBColor: shared(v3()),
    /** The room that mirrors see instead of the sky, and how much of it. */
    room: shared(v4()),
    /** Cover, star strength, disc brightness, cosine of the Earth's radius (2: none). */
    heaven: shared(v4().set(0, 0, 0, 2)),
    /** Nebula, northern lights, rainbow 0..1; light of a stroke of lightning now. */
    wonder: shared(v4()),
    /** Level direction that they are set for, and in w the number of the stroke. */
    wonderAxis: shared(v4().set(0, 0, -1, 0)),
    /** How strongly waves overhead gather the sun's light into a net, 0..1: under water. */
    caustic: shared(0),
    cloudLit: shared(v3()),
    cloudShaded: shared(v3()),
    earthDirection: shared(v3().set(0, 1, 0)),
    /** Seconds of the shot, wind strength, wetness of the place, snow cover. */
    weather: shared(v4()),
    /** Sub-frame number, pixel noise rotation, shadow softness in texels, 1 where the set throws no shadow on actors. */
    frame: shared(v4().set(0, 0, 1.5, 0)),
    /** Level of the mirroring plane, and 1 where there is one. */
    mirror: shared(v4()),
    /** For exact passes: 1 for motion, the time before, width and height in pixels; and the camera before. */
    passes: shared(v4()),
    pastCamera: shared(new THREE.Matrix4()),
    /** Level of light in which a colour looks as it is called. */
    fair: shared(1),
    /** 0 to 1: how far stated colours keep out of the light's own colour and level. */
    hold: shared(1),
    lampCount: shared(0),
  };
  const lampPlace = uniformArray(
    Array.from({ length: MAX_LAMPS }, () => new THREE.Vector4()),
    "vec4",
  ).setGroup(renderGroup);
  const lampColor = uniformArray(
    Array.from({ length: MAX_LAMPS }, () => new THREE.Vector4()),
    "vec4",
  ).setGroup(renderGroup);
  /** World to map: of what moves, and of the near and far halves of what stays. */
  const shadowMatrices = Array.from({ length: SHADOW_MAPS }, () =>
    shared(new THREE.Matrix4().makeTranslation(9, 9, 9)),
  );
  const shadowMoving = texture(emptyDepth());
  const shadowFixed = texture(emptyDepth());
  /** Metres that a receiver steps out along its normal, for each matrix. */
  const shadowSteps = shared(v3());
  /** Per object: id, rim strength, lamps that light it (0..1), wetness. */
  const tag = uniform(new THREE.Vector4()).onObjectUpdate(({ object }: Drawn) => object.userData.tag ?? DEFAULT_TAG);

  /** Per object: what is laid over its colour (linear light, amount) and what all of it emits. */
  const cover = uniform(new THREE.Vector4()).onObjectUpdate(
    ({ object }: Drawn) => (object.userData.altered ?? UNALTERED).cover,
  );
  const ember = uniform(new THREE.Vector3()).onObjectUpdate(
    ({ object }: Drawn) => (object.userData.altered ?? UNALTERED).ember,
  );

  /** Interleaved gradient noise (Jimenez 2014), turned a golden step every sub-frame. */
  const pixelNoise = (): Node => {
    const p = screenCoordinate.xy.add(values.frame.y.mul(vec2(47, 17)).mul(0.695));
    return fract(float(52.9829189).mul(fract(dot(p, vec2(0.06711056, 0.00583715)))));
  };

  /** Colour of the sky without clouds, disc or stars; also of fog and of blurred reflections. */
  const sky = (direction: Node, blur: Node = float(0)): Node => {
    const y = direction.y;
    const up = max(y, 0);
    const fall = mix(float(4.2), float(1.6), blur);
    const low = exp(up.mul(fall).negate());
    const toSun = saturate(dot(direction, values.sunDirection));
    const halo = pow(toSun, mix(float(4), float(2), blur))
      .mul(low.mul(0.75).add(0.12))
      .add(pow(toSun, 48).mul(0.5).mul(float(1).sub(blur)));
    const above = mix(values.zenith, values.horizon, low).add(values.scatter.mul(halo));
    const edge = mix(float(0.02), float(0.7), blur);
    return mix(above, values.nadir, smoothstep(edge, edge.negate().sub(0.02), y));
  };

  /** What a smooth or rough mirror sees: sky and softboxes. */
  const surroundings = (direction: Node, roughness: Node): Node => {
    const c = mix(
      sky(direction, roughness),
      values.room.xyz.mul(direction.y.mul(0.25).add(0.9)),
      values.room.w,
    ).toVar();
    const edge = roughness.mul(0.45).add(0.02);
    for (const [box, color] of [
      [values.boxA, values.boxAColor],
      [values.boxB, values.boxBColor],
    ])
      c.addAssign(
        color
          .mul(smoothstep(box.w.sub(edge), box.w.add(edge.mul(0.6)), dot(direction, box.xyz)))
          .mul(float(1).sub(roughness.mul(0.55))),
      );
    return c;
  };

  const ambientLight = (n: Node): Node =>
    values.ambient
      .add(values.ambientX.mul(n.x))
      .add(values.ambientY.mul(n.y))
      .add(values.ambientZ.mul(n.z))
      .max(0)
      .add(values.wonder.w.mul(vec3(0.34, 0.38, 0.5)));

  /** 1 in sun, 0 in shadow, from the three maps. */
  const sunlit = (place: Node, normal: Node): Node => {
    const turn = pixelNoise().mul(6.2832).toVar();
    const ring = [0, 1, 2].map((i) => {
      const r = Math.sqrt((i + 0.6) / 3);
      const a = turn.add(i * 2.0944);
      return vec2(cos(a), sin(a)).mul(values.frame.z.mul(r)).toVar();
    });
    const within = (p: Node): Node =>
      p.x.greaterThan(0.002).and(p.x.lessThan(0.998)).and(p.y.greaterThan(0.002)).and(p.y.lessThan(0.998));
    const project = (i: number, step: Node): Node =>
      shadowMatrices[i].mul(vec4(place.add(normal.mul(step)), 1)).xyz.toVar();
    const average = (map: Node, uv: Node, depth: Node, texel: Node, taps: Node[]): Node => {
      let sum: Node = float(0);
      for (const t of taps) sum = sum.add(map.sample(uv.add(t.mul(texel))).compare(depth).x);
      return sum.div(taps.length);
    };
    const moving = project(0, shadowSteps.x);
    const near = project(1, shadowSteps.y);
    const far = project(2, shadowSteps.z);
    const isNear = within(near).toVar();
    // Comparisons may not stand behind a branch, so the place to ask is chosen first: left half near, right half far.
    const fixed = isNear.select(near, far).toVar();
    const fixedUv = vec2(
      clamp(fixed.x, 0.002, 0.998)
        .add(isNear.select(float(0), float(1)))
        .mul(0.5),
      float(1).sub(fixed.y),
    );
    const fixedLit = average(shadowFixed, fixedUv, fixed.z, vec2(0.5 / 2048, 1 / 2048), ring);
    const movingLit = average(
      shadowMoving,
      vec2(moving.x, float(1).sub(moving.y)),
      moving.z,
      vec2(1 / 1024),
      ring.slice(0, 2),
    );
    const spared = values.frame.w.greaterThan(0.5).and(tag.y.greaterThan(0.9));
    const open = spared.select(float(1), within(fixed).and(fixed.z.lessThan(1)).select(fixedLit, float(1)));
    return min(open, within(moving).and(moving.z.lessThan(1)).select(movingLit, float(1)));
  };

  const mirrorTexture = texture(new THREE.DataTexture(new Uint8Array(4), 1, 1));
  /** What the mirroring plane shows at a place of the picture. */
  const mirrorAt = (uv: Node): Node =>
    mirrorTexture
      .sample(clamp(vec2(float(1).sub(uv.x), uv.y), 0.002, 0.998))
      .level(0)
      .xyz.min(6);

  /** Fog at a place, as amount in w and colour in xyz. */
  const fogAt = (place: Node): Node => {
    const ray = place.sub(cameraPosition);
    const d = length(ray);
    const direction = ray.div(max(d, 1e-4));
    const mean = place.y.add(cameraPosition.y).mul(0.5).max(0);
    const thick = values.fog.x.mul(exp(mean.mul(values.fog.y).negate())).mul(max(d.sub(values.fog.z), 0));
    const amount = min(float(1).sub(exp(thick.negate())), values.fog.w);
    const c = sky(normalize(vec3(direction.x, max(direction.y, 0.025), direction.z))).mul(values.fogTint);
    return vec4(c, amount);
  };

  const nearness = (place: Node): Node => float(1).div(max(length(place.sub(cameraPosition)), 0.02));

  /** A surface as if it were made of something else: clay with the dents of thumbs, felt with its fibres. */
  const made = (s: Shading): Shading => {
    const { matter } = options;
    if (!matter) return s;
    const away = exp(length(s.place.sub(cameraPosition)).mul(-0.06)).toVar();
    if (matter === "clay") {
      const dents = mx_noise_vec3(s.place.mul(9)).mul(0.8);
      const prints = mx_noise_vec3(s.place.mul(vec3(40, 64, 40))).mul(0.42);
      const normal = normalize(s.normal.add(dents.add(prints).mul(away))).toVar();
      const albedo = s.albedo.mul(0.94).add(0.012);
      return {
        place: s.place,
        normal,
        albedo,
        roughness: float(0.42),
        occlusion: s.occlusion,
        glow: s.glow,
        wrap: 0.3,
      };
    }
    const fibres = mx_noise_vec3(s.place.mul(95)).toVar();
    const normal = normalize(s.normal.add(fibres.mul(away).mul(0.5))).toVar();
    const albedo = s.albedo.mul(fibres.x.mul(away).mul(0.3).add(1)).toVar();
    return {
      place: s.place,
      normal,
      albedo,
      roughness: float(1),
      occlusion: s.occlusion,
      glow: s.glow,
      wrap: 0.35,
      sheen: float(1.3),
      specular: 0.15,
    };
  };

  /** Light that leaves the surface to the eye, without fog. */
  const shade = (given: Shading): Node => {
    const s = made(given);
    const n = s.normal;
    const v = normalize(cameraPosition.sub(s.place)).toVar();
    const l = values.sunDirection;
    const ao = s.occlusion ?? float(1);
    const metal = s.metalness ?? float(0);
    // Rain and water darken what is wet and make it shine.
    const wet = tag.w;
    const albedo = s.albedo.mul(wet.mul(-0.3).add(1)).toVar();
    const rough = clamp(mix(s.roughness, s.roughness.min(0.22), wet.mul(0.8)), 0.06, 1).toVar();
    const wrap = s.wrap ?? 0.08;
    const nl = dot(n, l).toVar();
    const nv = max(abs(dot(n, v)), 0.02).toVar();
    const lit = (s.unshadowed ? float(1) : sunlit(s.place, n)).toVar();
    const sun = values.sunColor.mul(lit).toVar();
    tsl.If(values.caustic.greaterThan(0.001), () => {
      const at = s.place.xz.sub(l.xz.mul(s.place.y.div(max(l.y, 0.2)))).toVar();
      const time = values.weather.x;
      const net = tsl
        .mx_noise_float(vec3(at.mul(1.15), time.mul(0.55)))
        .add(tsl.mx_noise_float(vec3(at.mul(2.3).add(7.3), time.mul(0.7))).mul(0.5));
      const line = pow(saturate(float(1).sub(abs(net).mul(1.9))), 3);
      sun.mulAssign(mix(float(1), line.mul(2.4).add(0.42), values.caustic));
    });
    const lambert = saturate(nl.add(wrap).div(1 + wrap));
    const diffuseLight = sun.mul(lambert).toVar();
    if (s.bleed) {
      const soft = pow(saturate(nl.add(0.45).div(1.45)), 1.4)
        .sub(saturate(nl))
        .max(0);
      diffuseLight.addAssign(
        values.sunColor
          .mul(s.bleed)
          .mul(soft)
          .mul(mix(float(0.12), float(1), lit)),
      );
    }
    diffuseLight.addAssign(ambientLight(n).mul(ao));
    diffuseLight.addAssign(
      values.fillColor
        .mul(tag.y.mul(0.8).add(0.2))
        .mul(saturate(dot(n, values.fillDirection).mul(0.6).add(0.4)))
        .mul(ao.mul(0.6).add(0.4)),
    );
    diffuseLight.addAssign(
      values.subjectColor
        .mul(smoothstep(0.87, 1, tag.y))
        .mul(saturate(dot(n, values.subjectDirection).add(0.7).div(1.7)))
        .mul(ao.mul(0.7).add(0.3))
        .mul(lit.mul(saturate(nl)).mul(-0.8).add(1)),
    );
    const fresnel = pow(float(1).sub(nv), 5);
    const f0 = mix(vec3(0.04), albedo, metal);
    const scale = s.specular === undefined ? float(1) : s.specular;
    // Unity's fit of GGX with visibility and Fresnel (Karis and Lagarde 2013), in units without pi.
    const spec = (direction: Node): Node => {
      const h = normalize(direction.add(v));
      const nh = saturate(dot(n, h));
      const lh = saturate(dot(direction, h));
      const a = rough.mul(rough);
      const a2 = a.mul(a);
      const d = nh.mul(nh).mul(a2.sub(1)).add(1.00001);
      return min(
        a2.div(
          d
            .mul(d)
            .mul(max(lh.mul(lh), 0.1))
            .mul(rough.mul(4).add(2)),
        ),
        24,
      );
    };
    const mirror = f0
      .mul(spec(l))
      .mul(sun)
      .mul(saturate(nl.mul(4)))
      .mul(scale)
      .toVar();
    // Surroundings reflected (Karis 2014, environment term for rough surfaces).
    const c0 = vec4(-1, -0.0275, -0.572, 0.022);
    const c1 = vec4(1, 0.0425, 1.04, -0.04);
    const r = rough.mul(c0).add(c1).toVar();
    const a004 = min(r.x.mul(r.x), pow(float(2), nv.mul(-9.28)))
      .mul(r.x)
      .add(r.y);
    const ab = vec2(-1.04, 1.04).mul(a004).add(r.zw);
    const bounce = reflect(v.negate(), n);
    const horizonFade = saturate(ao.mul(1.4).sub(0.2));
    mirror.addAssign(surroundings(bounce, rough).mul(f0.mul(ab.x).add(ab.y)).mul(horizonFade).mul(scale));
    if (s.coat) {
      const coat = s.coat.mul(fresnel.mul(0.96).add(0.04));
      const h = normalize(l.add(v));
      const shine = pow(saturate(dot(n, h)), 420)
        .mul(6)
        .mul(sun);
      mirror.mulAssign(float(1).sub(coat.mul(0.5)));
      mirror.addAssign(surroundings(bounce, float(0.06)).mul(coat).mul(horizonFade).add(shine.mul(s.coat)));
    }
    // The lamps that light most here.
    if (options.lamps) {
      const lampLight = vec3(0).toVar();
      Loop({ start: int(0), end: int(values.lampCount), type: "int" }, ({ i }: { i: Node }) => {
        const lamp = lampPlace.element(i);
        const to = lamp.xyz.sub(s.place).toVar();
        const d2 = dot(to, to).toVar();
        const direction = to.mul(inverseSqrt(d2)).toVar();
        // w holds 1 / reach^4, so that the light ends softly where it no longer reaches.
        const left = max(float(1).sub(d2.mul(d2).mul(lamp.w)), 0);
        const light = lampColor
          .element(i)
          .xyz.mul(left.mul(left).div(d2.add(0.35)))
          .toVar();
        const facing = dot(n, direction);
        lampLight.addAssign(light.mul(saturate(facing.mul(0.8).add(0.2))));
        if (options.gleam)
          mirror.addAssign(
            f0
              .mul(spec(direction))
              .mul(light)
              .mul(saturate(facing.mul(3)))
              .mul(scale),
          );
      });
      diffuseLight.addAssign(lampLight.mul(ao.mul(0.5).add(0.5)));
    }
    const rimEdge = pow(float(1).sub(nv), 2.2).mul(saturate(dot(n, values.rimDirection).mul(0.7).add(0.45)));
    diffuseLight.addAssign(values.rimColor.mul(rimEdge).mul(tag.y));
    if (s.balance)
      diffuseLight.assign(mix(diffuseLight, vec3(dot(diffuseLight, vec3(0.2126, 0.7152, 0.0722))), s.balance));
    if (s.stated) {
      const stated = s.stated.mul(values.hold);
      tsl.If(stated.greaterThan(0.01), () => {
        const level = max(dot(diffuseLight, vec3(0.2126, 0.7152, 0.0722)), 1e-3).toVar();
        diffuseLight.assign(mix(diffuseLight, vec3(level), stated.mul(STATED.white)));
        const share = level.greaterThan(values.fair).select(float(STATED.over), float(STATED.under));
        diffuseLight.mulAssign(pow(values.fair.div(level), stated.mul(share)));
        mirror.mulAssign(stated.mul(-STATED.dull).add(1));
      });
    }
    const out = albedo.mul(float(1).sub(metal)).mul(diffuseLight).add(mirror).toVar();
    if (s.through) {
      const back = pow(saturate(dot(v.negate(), l)), 3)
        .mul(0.5)
        .add(saturate(nl.negate()).mul(0.35))
        .add(0.04);
      out.addAssign(s.through.mul(sun).mul(back));
    }
    if (s.sheen)
      out.addAssign(
        albedo
          .mul(0.7)
          .add(0.12)
          .mul(s.sheen)
          .mul(pow(float(1).sub(nv), 3))
          .mul(
            ambientLight(n)
              .mul(ao)
              .add(sun.mul(0.35).mul(saturate(nl.add(0.4)))),
          ),
      );
    if (s.highlight) out.addAssign(s.highlight.mul(sun.add(values.rimColor.mul(0.25)).add(ambientLight(n).mul(0.3))));
    if (s.glow) out.addAssign(s.glow);
    return out;
  };

  /**
   * The pixel: light seen through the air between. In w, how near it is (1 / metres along the view), which the lens reads;
   * or the opacity of what is blended, whose blending leaves w alone.
   */
  const finish = (color: Node, place: Node, alpha?: Node, stated?: Node): Node => {
    const fog = fogAt(place);
    const amount = stated ? fog.w.mul(stated.mul(values.hold).mul(-STATED.clear).add(1)) : fog.w;
    return vec4(mix(color, fog.xyz, amount), alpha ?? nearness(place));
  };

  return {
    ...values,
    options,
    lampPlace,
    lampColor,
    shadowMatrices,
    shadowMoving,
    shadowFixed,
    shadowSteps,
    tag,
    cover,
    ember,
    mirrorTexture,
    mirrorAt,
    pixelNoise,
    sky,
    surroundings,
    ambientLight,
    sunlit,
    fogAt,
    shade,
    finish,
    Fn,
  };
}

const DEFAULT_TAG = new THREE.Vector4(0, 0, 0, 0);

/** What has become of a drawn thing's surfaces, kept with its meshes. */
export interface Altered {
  /** Linear colour laid over all of them, and in w how much, 0..1. */
  cover: THREE.Vector4;
  /** Linear light that they emit. */
  ember: THREE.Vector3;
}
interface Drawn {
  object: { userData: { tag?: THREE.Vector4; altered?: Altered } };
}
const UNALTERED: Altered = { cover: new THREE.Vector4(), ember: new THREE.Vector3() };

/** Light and air as shaders see them. */
export type Air = ReturnType<typeof createAir>;
