/** A staged shot as things to draw: geometries, materials, joints and ids. Built once a shot, then only joints move. */
import * as THREE from "three/webgpu";
import type { CameraTrack } from "../camera/types.ts";
import type { Model, Part, Scatter } from "../catalog/types.ts";
import { waveComponents } from "../shape/waves.ts";
import type { Air, Altered } from "../surface/air.ts";
import type { Materials, Stage } from "../surface/materials.ts";
import { recipes } from "../surface/recipes.ts";
import type { Picture } from "../surface/spec.ts";
import type { WaterMaterial } from "../surface/water.ts";
import type { Entity, StagedShot } from "../world/types.ts";
import { type Built, type Bundle, buildGeometry, bundle, type Piece } from "./geometry.ts";
import { MAX_JOINTS } from "./joints.ts";
import { createMorphing, type Morphing } from "./morphs.ts";
import { createMatter, type Matter } from "./particles.ts";
import { styleOf } from "./style/index.ts";
import { sortCopies, viewsOf } from "./visible.ts";
import { waterGeometry } from "./water.ts";

/** One shape of an actor or prop with its place in the joint buffer: the model frame first, then its skeleton. */
export interface Actor {
  entity: Entity;
  model: Model;
  /** Which shape of the entity, as its state counts them. */
  form: number;
  id: number;
  firstJoint: number;
  joints: number;
  /** Everything that shows or hides with it. */
  meshes: THREE.Mesh[];
  morphs: Morphing[];
  tag: THREE.Vector4;
  altered: Altered;
}

/** A shot on the GPU. */
export interface BuiltShot {
  scene: THREE.Scene;
  matter: Matter;
  /** What casts shadows and stays, and what casts and moves. */
  casters: { fixed: THREE.Scene; moving: THREE.Scene };
  /** The same things without light, for exact passes. */
  data: THREE.Scene;
  /** Sheets that mirror the rest, hidden while the mirror image is drawn; and the level that they mirror at. */
  mirroring: { level: number; meshes: THREE.Mesh[] };
  actors: Actor[];
  /** Names and catalog kinds by id; 0 is the sky. */
  names: { id: string; kind: string }[];
  /** Id of the first entity; those before are of the place. */
  firstCast: number;
  triangles: number;
  /** Sets what all shots share and this one needs otherwise. Called before its frames are drawn. */
  enter(): void;
  /** Frees everything; `forget` tells the renderer that a scene will not be drawn again. */
  dispose(forget: (scene: THREE.Scene) => void): void;
}

/** Metres around the camera's path in which shadows of things out of sight still fall into the picture. */
const SHADOW_REACH = 45;

/** Scatters of blades, by their names. */
const BLADES = /grass|blades|turf|straw/;

/** Drawn early, so that what lies behind is not shaded in vain. */
const ORDER = { actors: 0, scatter: 10, ground: 100 };

/** Builds everything of a staged shot for a camera track; `aspect` is width over height of the picture. */
export function buildShot(
  staged: StagedShot,
  track: CameraTrack,
  aspect: number,
  materials: Materials,
  waterMaterial: WaterMaterial,
  air: Air,
): BuiltShot {
  const scene = new THREE.Scene();
  const casters = { fixed: new THREE.Scene(), moving: new THREE.Scene() };
  const data = new THREE.Scene();
  for (const s of [scene, casters.fixed, casters.moving, data]) s.matrixWorldAutoUpdate = false;
  const names = [
    { id: "sky", kind: "sky" },
    { id: "ground", kind: "ground" },
  ];
  const geometries: THREE.BufferGeometry[] = [];
  const textures: THREE.Texture[] = [];
  /** Materials of this shot alone: those with pictures on them. */
  const own: THREE.Material[] = [];
  const mirroring = { level: staged.place.ground.height(0, 0), meshes: [] as THREE.Mesh[] };
  let triangles = 0;

  const put = (
    into: THREE.Scene,
    geometry: THREE.BufferGeometry,
    material: THREE.NodeMaterial,
    tag: THREE.Vector4,
    order: number,
  ): THREE.Mesh => {
    const mesh = new THREE.Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.userData.tag = tag;
    mesh.renderOrder = order;
    into.add(mesh);
    return mesh;
  };

  const textureOf = (picture: Picture): THREE.Texture => {
    const t = new THREE.DataTexture(
      picture.data as Uint8Array<ArrayBuffer>,
      picture.width,
      picture.height,
      THREE.RGBAFormat,
    );
    t.colorSpace = THREE.SRGBColorSpace;
    t.magFilter = THREE.LinearFilter;
    t.minFilter = THREE.LinearMipmapLinearFilter;
    t.generateMipmaps = true;
    t.anisotropy = 4;
    t.needsUpdate = true;
    textures.push(t);
    return t;
  };

  /** Adds a bundle everywhere it belongs; `caster` is the geometry that throws its shadow. */
  const addBundle = (
    b: Bundle,
    built: Built,
    stage: Stage,
    tag: THREE.Vector4,
    order: number,
    caster?: THREE.BufferGeometry,
  ): THREE.Mesh[] => {
    const meshes: THREE.Mesh[] = [];
    geometries.push(built.geometry);
    if (!b.shadowOnly && built.triangles > 0) {
      const material = materials.get(
        b.kind,
        stage,
        b.twoSided,
        b.picture ? textureOf(b.picture) : undefined,
        b.pattern,
      );
      if (b.picture) own.push(material);
      const mesh = put(scene, built.geometry, material, tag, material.transparent ? 1e5 : order);
      meshes.push(mesh);
      if (b.kind === "asphalt") mirroring.meshes.push(mesh);
      triangles += built.triangles;
      // Panes of the set are looked through; glass things of the cast are things.
      if (b.kind !== "glass" || stage === "jointed")
        meshes.push(put(data, built.geometry, materials.data(stage, recipes[b.kind].sways === true), tag, order));
    }
    if (b.castShadow && caster)
      meshes.push(put(stage === "jointed" ? casters.moving : casters.fixed, caster, materials.caster(stage), tag, 0));
    return meshes;
  };

  const addFixed = (parts: Part[], tag: THREE.Vector4) => {
    for (const b of bundle(parts.map((part) => ({ part })))) {
      const built = buildGeometry(b, "fixed");
      addBundle(b, built, "fixed", tag, ORDER.ground, built.geometry);
    }
  };
  addFixed(staged.place.ground.parts, new THREE.Vector4(1, 0.15, 1, 0));

  const views = viewsOf(track, staged.seconds, aspect);
  const addScatter = (s: Scatter, number: number) => {
    const tag = new THREE.Vector4(names.length, 0.3, 1, 0);
    names.push({ id: s.name, kind: s.name });
    const sorted = sortCopies(s, views, SHADOW_REACH);
    s.levels.forEach((level, l) => {
      const [seen, casting] = [sorted.seen[l], sorted.casting[l]];
      if (!seen.length && !casting.length) return;
      for (const b of bundle(level.model.parts.map((part) => ({ part })))) {
        if (s.castShadow === false) b.castShadow = false;
        const built = buildGeometry(b, "copies");
        const geometry = copiesOf(built.geometry, s.matrices, seen);
        const caster = b.castShadow && casting.length ? copiesOf(built.geometry, s.matrices, casting) : undefined;
        if (caster) geometries.push(caster);
        addBundle(
          b,
          { ...built, geometry, triangles: built.triangles * seen.length },
          "copies",
          tag,
          ORDER.scatter + l * 20 + number * 0.01,
          caster,
        );
      }
    });
  };
  // Where everything is made by hand, nobody made each blade of grass.
  const bare = styleOf(staged.style)?.bare;
  for (const [i, s] of staged.place.scatters.entries()) if (!(bare && BLADES.test(s.name))) addScatter(s, i);

  const water = staged.place.water;
  // The water's shader is shared by all shots, so its waves and colours are set whenever this one is entered.
  const enter = () => {
    if (water)
      waterMaterial.set(
        waveComponents(water.waves),
        water.waves.length,
        water.color,
        water.deep,
        water.shore === undefined,
        water.foam ?? 0,
      );
  };
  if (water) {
    const geometry = waterGeometry(water, staged.place.ground);
    geometries.push(geometry);
    const tag = new THREE.Vector4(names.length, 0, 1, 0);
    names.push({ id: "water", kind: "water" });
    mirroring.level = water.level;
    mirroring.meshes.push(put(scene, geometry, waterMaterial.material, tag, 9e4));
    put(data, geometry, materials.data("fixed", false), tag, ORDER.ground);
    triangles += (geometry.index?.count ?? 0) / 3;
  }

  const firstCast = names.length;
  const actors: Actor[] = [];
  let nextJoint = 0;
  const addActor = (entity: Entity, model: Model, form: number, id: number) => {
    const { skeleton } = model;
    const firstJoint = nextJoint;
    // Things are lit a little as actors are, so that they keep their form.
    const tag = new THREE.Vector4(id, skeleton ? 1 : 0.95, 1, 0);
    const altered: Altered = { cover: new THREE.Vector4(), ember: new THREE.Vector3() };
    const pieces: Piece[] = model.parts.map((part) => {
      const joint = part.joint && skeleton ? skeleton.joints.findIndex((j) => j.name === part.joint) : -1;
      if (joint >= 0) return { part, joint: firstJoint + 1 + joint };
      if (part.mesh.skin && skeleton) return { part, firstJoint: firstJoint + 1 };
      return { part, joint: firstJoint };
    });
    const meshes: THREE.Mesh[] = [];
    const morphs: Morphing[] = [];
    for (const b of bundle(pieces)) {
      const built = buildGeometry(b, "jointed");
      meshes.push(...addBundle(b, built, "jointed", tag, ORDER.actors, built.geometry));
      b.pieces.forEach((piece, i) => {
        if (piece.part.mesh.morphs)
          morphs.push(
            createMorphing(
              piece.part.mesh,
              built.buffer as unknown as Parameters<typeof createMorphing>[1],
              built.buffer.stride,
              built.starts[i],
            ),
          );
      });
    }
    for (const m of meshes) m.userData.altered = altered;
    const joints = 1 + (skeleton?.joints.length ?? 0);
    actors.push({ entity, model, form, id, firstJoint, joints, meshes, morphs, tag, altered });
    nextJoint += joints;
    if (nextJoint > MAX_JOINTS) throw new Error(`This shot has more than ${MAX_JOINTS} joints: ask for fewer actors.`);
  };
  for (const entity of staged.entities) {
    const id = names.length;
    names.push({ id: entity.id, kind: entity.kind });
    [entity.model, ...(entity.forms ?? [])].forEach((model, form) => addActor(entity, model, form, id));
  }

  const matter = createMatter(
    air,
    staged.particles,
    staged.scene.weather,
    staged.place.air.sky === "earth",
    staged.index * 31 + 7,
  );
  for (const m of matter.meshes) scene.add(m);

  return {
    scene,
    matter,
    casters,
    data,
    mirroring,
    actors,
    names,
    firstCast,
    triangles,
    enter,
    dispose(forget) {
      for (const s of [scene, casters.fixed, casters.moving, data]) forget(s);
      matter.dispose();
      for (const g of geometries) g.dispose();
      for (const t of textures) t.dispose();
      for (const m of own) m.dispose();
    },
  };
}

/** The same vertices drawn once for each listed copy. Rows of 3x4 matrices ride along. */
function copiesOf(
  source: THREE.BufferGeometry,
  matrices: Float32Array,
  copies: number[],
): THREE.InstancedBufferGeometry {
  const geometry = new THREE.InstancedBufferGeometry();
  geometry.index = source.index;
  Object.assign(geometry.attributes, source.attributes);
  geometry.boundingSphere = source.boundingSphere;
  geometry.instanceCount = copies.length;
  const rows = new Float32Array(Math.max(1, copies.length) * 12);
  copies.forEach((copy, i) => {
    for (let r = 0; r < 3; r++) for (let c = 0; c < 4; c++) rows[i * 12 + r * 4 + c] = matrices[copy * 16 + c * 4 + r];
  });
  const buffer = new THREE.InstancedInterleavedBuffer(rows, 12);
  for (let r = 0; r < 3; r++) geometry.setAttribute(`copy${r}`, new THREE.InterleavedBufferAttribute(buffer, 4, r * 4));
  return geometry;
}
