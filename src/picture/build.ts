/** A staged shot as things to draw: geometries, materials, joints and ids. Built once a shot, then only joints move. */
import * as THREE from "three/webgpu";
import type { CameraTrack } from "../camera/types.ts";
import type { Part, Scatter } from "../catalog/types.ts";
import type { Materials, Stage } from "../surface/materials.ts";
import { recipes } from "../surface/recipes.ts";
import type { Entity, StagedShot } from "../world/types.ts";
import { buildGeometry, bundle, type Built, type Bundle, type Piece } from "./geometry.ts";

/** An actor or prop with its place in the joint buffer: the model frame first, then its skeleton. */
export interface Actor {
  entity: Entity;
  id: number;
  firstJoint: number;
  joints: number;
  meshes: THREE.Mesh[];
  tag: THREE.Vector4;
}

/** A shot on the GPU. */
export interface BuiltShot {
  scene: THREE.Scene;
  /** What casts shadows and stays, and what casts and moves. */
  casters: { fixed: THREE.Scene; moving: THREE.Scene };
  /** The same things without light, for exact passes. */
  data: THREE.Scene;
  actors: Actor[];
  /** Names and catalog kinds by id; 0 is the sky. */
  names: { id: string; kind: string }[];
  triangles: number;
  dispose(): void;
}

export function buildShot(staged: StagedShot, _track: CameraTrack, materials: Materials): BuiltShot {
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
  let triangles = 0;
  let twins: THREE.Mesh[] = [];

  const addMesh = (b: Bundle, built: Built, stage: Stage, tag: THREE.Vector4): THREE.Mesh => {
    let texture: THREE.Texture | undefined;
    if (b.picture) {
      const t = new THREE.DataTexture(b.picture.data as Uint8Array<ArrayBuffer>, b.picture.width, b.picture.height, THREE.RGBAFormat);
      t.colorSpace = THREE.SRGBColorSpace;
      t.magFilter = THREE.LinearFilter;
      t.minFilter = THREE.LinearMipmapLinearFilter;
      t.generateMipmaps = true;
      t.anisotropy = 4;
      t.needsUpdate = true;
      textures.push(t);
      texture = t;
    }
    const mesh = new THREE.Mesh(built.geometry, materials.get(b.kind, stage, b.twoSided, texture));
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.userData.tag = tag;
    if (!b.shadowOnly) {
      scene.add(mesh);
      const plain = new THREE.Mesh(built.geometry, materials.data(stage, recipes[b.kind].sways === true));
      plain.frustumCulled = false;
      plain.matrixAutoUpdate = false;
      plain.userData.tag = tag;
      // Panes of the set are looked through; glass things of the cast are things.
      if (b.kind !== "glass" || stage === "jointed") data.add(plain);
      twins.push(plain);
    }
    if (b.castShadow) {
      const caster = new THREE.Mesh(built.geometry, materials.caster(stage));
      caster.frustumCulled = false;
      caster.matrixAutoUpdate = false;
      (stage === "jointed" ? casters.moving : casters.fixed).add(caster);
      if (stage === "jointed") twins.push(caster);
    }
    geometries.push(built.geometry);
    if (!b.shadowOnly) triangles += built.triangles;
    return mesh;
  };

  const addFixed = (parts: Part[], tag: THREE.Vector4) => {
    for (const b of bundle(parts.map((part) => ({ part })))) addMesh(b, buildGeometry(b, "fixed"), "fixed", tag);
  };
  addFixed(staged.place.ground.parts, new THREE.Vector4(1, 0.15, 1, 0));

  const addScatter = (s: Scatter) => {
    const tag = new THREE.Vector4(names.length, 0.3, 1, 0);
    names.push({ id: s.name, kind: s.name });
    const level = s.levels[0];
    const count = s.matrices.length / 16;
    if (!count) return;
    for (const b of bundle(level.model.parts.map((part) => ({ part })))) {
      if (s.castShadow === false) b.castShadow = false;
      const built = buildGeometry(b, "copies");
      const geometry = new THREE.InstancedBufferGeometry();
      geometry.index = built.geometry.index;
      geometry.attributes = built.geometry.attributes;
      geometry.boundingSphere = built.geometry.boundingSphere;
      geometry.instanceCount = count;
      const rows = new Float32Array(count * 12);
      for (let i = 0; i < count; i++)
        for (let r = 0; r < 3; r++) for (let c = 0; c < 4; c++) rows[i * 12 + r * 4 + c] = s.matrices[i * 16 + c * 4 + r];
      const buffer = new THREE.InstancedInterleavedBuffer(rows, 12);
      for (let r = 0; r < 3; r++) geometry.setAttribute(`copy${r}`, new THREE.InterleavedBufferAttribute(buffer, 4, r * 4));
      addMesh(b, { ...built, geometry, triangles: built.triangles * count }, "copies", tag);
    }
  };
  for (const s of staged.place.scatters) addScatter(s);

  const actors: Actor[] = [];
  let nextJoint = 0;
  for (const entity of staged.entities) {
    const skeleton = entity.model.skeleton;
    const joints = 1 + (skeleton?.joints.length ?? 0);
    const id = names.length;
    names.push({ id: entity.id, kind: entity.kind });
    const tag = new THREE.Vector4(id, 1, 1, 0);
    const pieces: Piece[] = entity.model.parts.map((part) => {
      if (part.joint && skeleton) {
        const j = skeleton.joints.findIndex((q) => q.name === part.joint);
        return { part, joint: nextJoint + 1 + Math.max(0, j) };
      }
      if (part.mesh.skin) return { part, firstJoint: nextJoint + 1 };
      return { part, joint: nextJoint };
    });
    twins = [];
    const meshes = bundle(pieces).map((b) => addMesh(b, buildGeometry(b, "jointed"), "jointed", tag));
    actors.push({ entity, id, firstJoint: nextJoint, joints, meshes: [...meshes, ...twins], tag });
    nextJoint += joints;
  }

  return {
    scene,
    casters,
    data,
    actors,
    names,
    triangles,
    dispose() {
      for (const g of geometries) g.dispose();
      for (const t of textures) t.dispose();
    },
  };
}
