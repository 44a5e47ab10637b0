/** Surfaces as shaders. One material a kind and vertex stage; what differs between things rides on their vertices. */
import * as THREE from "three/webgpu";
import type { Air } from "./air.ts";
import { dataMaterial } from "./data.ts";
import { patternAt } from "./patterns.ts";
import { recipes } from "./recipes.ts";
import type { Pattern, SurfaceKind } from "./spec.ts";
import { jointRows, moveVertex, type Stage, sway } from "./stage.ts";
import { type Node, tsl } from "./tsl.ts";

export type { Stage } from "./stage.ts";

const { Fn, attribute, cameraProjectionMatrix, cameraViewMatrix, float, mix, normalize, varyingProperty, vec4 } = tsl;

/** Laid over what is there by its opacity, without touching the target's own w. */
export function blendOver(m: THREE.Material): void {
  m.transparent = true;
  m.blending = THREE.CustomBlending;
  m.blendSrc = THREE.SrcAlphaFactor;
  m.blendDst = THREE.OneMinusSrcAlphaFactor;
  m.blendSrcAlpha = THREE.ZeroFactor;
  m.blendDstAlpha = THREE.OneFactor;
}

/** What a recipe reads of the point that it colours. */
export interface Point {
  place: Node;
  /** Unit, world; turned to the eye on two-sided surfaces unless the kind wants it as it is. */
  normal: Node;
  tint: Node;
  traits: Node;
  glow: Node;
  rest: Node;
  second: Node;
  strand: Node;
  mapped: Node;
}

/** Makes and keeps materials over one air and one buffer of joints. */
export function createMaterials(air: Air, joints: Node) {
  const kept = new Map<string, THREE.NodeMaterial>();

  const build = (
    kind: SurfaceKind,
    stage: Stage,
    twoSided: boolean,
    picture?: THREE.Texture,
    pattern?: Pattern["kind"],
  ): THREE.NodeMaterial => {
    const recipe = recipes[kind];
    const m = new THREE.NodeMaterial();
    m.lights = false;
    m.fog = false;
    m.side = twoSided ? THREE.DoubleSide : THREE.FrontSide;
    const v = (name: string, type = "vec4") => varyingProperty(type, name);
    const place = v("vPlace", "vec3");
    const normal = v("vNormal", "vec3");
    const tint = v("vTint");
    const traits = v("vTraits");
    const glow = v("vGlow", "vec3");
    const rest = v("vRest");
    const second = v("vSecond");
    const strand = v("vStrand", "vec3");
    const mapped = v("vMapped", "vec2");
    const uses = new Set(recipe.fields);

    m.vertexNode = Fn(() => {
      const p = attribute("position", "vec3").toVar();
      const n = attribute("normal", "vec3").toVar();
      const t = uses.has("strand") ? attribute("strand", "vec3").toVar() : undefined;
      moveVertex(stage, jointRows(joints, stage), p, t ? [n, t] : [n]);
      const tr = attribute("traits", "vec4").toVar();
      if (recipe.sways) p.addAssign(sway(p, tr.w, air.weather.x, air.weather.y));
      place.assign(p);
      normal.assign(normalize(n));
      tint.assign(attribute("tint", "vec4"));
      traits.assign(tr);
      glow.assign(attribute("glow", "vec3"));
      if (uses.has("rest")) rest.assign(attribute("rest", "vec4"));
      if (uses.has("second")) second.assign(attribute("second", "vec4"));
      if (t) strand.assign(normalize(t));
      if (uses.has("mapped")) mapped.assign(attribute("mapped", "vec2"));
      return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
    })();

    // Lamps gleam on actors and on what is polished; on walls and leaves that would be wasted.
    const options = {
      lamps: air.options.lamps,
      matter: air.options.matter,
      gleam: stage === "jointed" || kind === "lacquer",
    };
    m.fragmentNode = Fn(() => {
      // The function runs when the shader is first needed, which may be much later.
      Object.assign(air.options, options);
      const n = normalize(normal).toVar();
      if (twoSided && !recipe.keepsNormal) n.mulAssign(tsl.frontFacing.select(float(1), float(-1)));
      const colored = pattern
        ? vec4(mix(tint.xyz, second.xyz, patternAt(pattern, rest.xyz.div(rest.w))), tint.w).toVar()
        : tint;
      // What befell a thing lies over all its surfaces.
      const alters = stage === "jointed";
      const over = alters ? vec4(mix(colored.xyz, air.cover.xyz, air.cover.w), colored.w).toVar() : colored;
      const point: Point = { place, normal: n, tint: over, traits, glow, rest, second, strand, mapped };
      const { color, alpha, stated } = recipe.shade(point, air, picture);
      return air.finish(alters ? color.add(air.ember) : color, place, recipe.transparent ? alpha : undefined, stated);
    })();
    if (recipe.transparent) {
      blendOver(m);
      m.depthWrite = false;
    }
    return m;
  };

  const data = new Map<string, THREE.NodeMaterial>();
  const casters = new Map<Stage, THREE.NodeMaterial>();

  return {
    /** Writes depth only, for shadow maps. */
    caster(stage: Stage): THREE.NodeMaterial {
      let m = casters.get(stage);
      if (!m) {
        m = new THREE.NodeMaterial();
        m.lights = false;
        m.fog = false;
        m.side = THREE.DoubleSide;
        m.vertexNode = Fn(() => {
          const p = attribute("position", "vec3").toVar();
          moveVertex(stage, jointRows(joints, stage), p, []);
          return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
        })();
        m.fragmentNode = vec4(0);
        casters.set(stage, m);
      }
      return m;
    },
    /** Writes what a thing is and where, without light; see data.ts. */
    data(stage: Stage, sways: boolean): THREE.NodeMaterial {
      const key = `${stage} ${sways}`;
      let m = data.get(key);
      if (!m) {
        m = dataMaterial(air, joints, stage, sways);
        data.set(key, m);
      }
      return m;
    },
    /** The material of a kind. Pictures are not shared. */
    get(
      kind: SurfaceKind,
      stage: Stage,
      twoSided: boolean,
      picture?: THREE.Texture,
      pattern?: Pattern["kind"],
    ): THREE.NodeMaterial {
      if (picture) return build(kind, stage, twoSided, picture);
      const key = `${kind} ${stage} ${twoSided} ${air.options.lamps} ${air.options.matter} ${pattern}`;
      let m = kept.get(key);
      if (!m) {
        m = build(kind, stage, twoSided, undefined, pattern);
        m.name = key;
        kept.set(key, m);
      }
      return m;
    },
    dispose() {
      for (const m of [...kept.values(), ...casters.values(), ...data.values()]) m.dispose();
      kept.clear();
    },
  };
}

/** The materials of a renderer. */
export type Materials = ReturnType<typeof createMaterials>;
