/** Surfaces as shaders. One material a kind and vertex stage; what differs between things rides on their vertices. */
import * as THREE from "three/webgpu";
import type { Air } from "./air.ts";
import { recipes } from "./recipes.ts";
import type { SurfaceKind } from "./spec.ts";
import { type Node, tsl } from "./tsl.ts";

const { Fn, attribute, cameraProjectionMatrix, cameraViewMatrix, cross, dot, float, int, normalize, sin, varyingProperty, vec3, vec4 } = tsl;

/** How vertices find their place: as they are, by joints, or many copies. */
export type Stage = "fixed" | "jointed" | "copies";

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

  /** Moves a vertex and its directions (the first is the normal) from the rest frame to the world. */
  const moveVertex = (stage: Stage, p: Node, directions: Node[]): void => {
    if (stage === "fixed") return;
    let rows: Node[];
    if (stage === "jointed") {
      const j = attribute("joints", "vec4");
      const w = attribute("weights", "vec4");
      rows = [0, 1, 2].map((row) => {
        let r: Node = vec4(0);
        for (const k of ["x", "y", "z", "w"]) r = r.add(joints.element(int(j[k]).mul(3).add(row)).mul(w[k]));
        return r.toVar();
      });
    } else rows = [0, 1, 2].map((r) => attribute(`copy${r}`, "vec4"));
    const q = vec4(p, 1).toVar();
    p.assign(vec3(dot(rows[0], q), dot(rows[1], q), dot(rows[2], q)));
    directions.forEach((d, i) => {
      if (i === 0)
        // Cofactors carry normals through uneven scale.
        d.assign(cross(rows[1].xyz, rows[2].xyz).mul(d.x).add(cross(rows[2].xyz, rows[0].xyz).mul(d.y)).add(cross(rows[0].xyz, rows[1].xyz).mul(d.z)));
      else d.assign(vec3(dot(rows[0].xyz, d), dot(rows[1].xyz, d), dot(rows[2].xyz, d)));
    });
  };

  const build = (kind: SurfaceKind, stage: Stage, twoSided: boolean, picture?: THREE.Texture): THREE.NodeMaterial => {
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
      moveVertex(stage, p, t ? [n, t] : [n]);
      const tr = attribute("traits", "vec4").toVar();
      if (recipe.sways) {
        const time = air.weather.x;
        const wind = air.weather.y.mul(tr.w);
        const phase = p.x.mul(0.7).add(p.z.mul(0.9));
        const gust = sin(time.mul(1.1).add(phase.mul(0.35))).mul(0.6).add(sin(time.mul(2.3).add(phase)).mul(0.4));
        const flutter = sin(time.mul(6.1).add(phase.mul(7))).mul(0.25);
        p.addAssign(vec3(gust.add(flutter), flutter.mul(0.5), gust.mul(0.5).sub(flutter)).mul(wind).mul(0.12));
      }
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

    m.fragmentNode = Fn(() => {
      const n = normalize(normal).toVar();
      if (twoSided && !recipe.keepsNormal) n.mulAssign(tsl.frontFacing.select(float(1), float(-1)));
      const point: Point = { place, normal: n, tint, traits, glow, rest, second, strand, mapped };
      const { color, alpha } = recipe.shade(point, air, picture);
      return air.finish(color, place, n, alpha);
    })();
    if (recipe.transparent) {
      m.transparent = true;
      m.depthWrite = false;
    }
    return m;
  };

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
          moveVertex(stage, p, []);
          return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
        })();
        m.fragmentNode = vec4(0);
        casters.set(stage, m);
      }
      return m;
    },
    /** The material of a kind. Pictures are not shared. */
    get(kind: SurfaceKind, stage: Stage, twoSided: boolean, picture?: THREE.Texture): THREE.NodeMaterial {
      if (picture) return build(kind, stage, twoSided, picture);
      const key = `${kind} ${stage} ${twoSided}`;
      let m = kept.get(key);
      if (!m) {
        m = build(kind, stage, twoSided);
        m.name = key;
        kept.set(key, m);
      }
      return m;
    },
    dispose() {
      for (const m of kept.values()) m.dispose();
      kept.clear();
    },
  };
}

export type Materials = ReturnType<typeof createMaterials>;
