/** Things that come apart: the shape is cut into cells, each a rigid body of its own from then on. */
import { insideOf } from "../../catalog/index.ts";
import type { Collider, Model, Part, Surface } from "../../catalog/types.ts";
import { cleave, type HalfSpace, nearer } from "../../shape/cleave.ts";
import {
  add,
  addScaled,
  type Box,
  emptyBox,
  expand,
  length,
  normalize,
  qinverse,
  rotate,
  scale,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { type Random, random } from "../../shape/random.ts";
import { matterOf } from "../matter.ts";
import { bake, type RigidRequest, type RigidTrack } from "../rigid.ts";
import type { EntityState, SoundEvent } from "../types.ts";
import type { Change, Effect, Kernel, Subject } from "./types.ts";

/** How a thing comes apart. */
export interface Breaking {
  kernel: "pieces";
  /** How the cells lie: about a point, alike all over, or between parallel planes. */
  cells: "burst" | "crumbs" | "slices" | "halves";
  /** About how many pieces. */
  count: number;
  /** Metres a second that pieces are thrown apart. */
  speed: number;
  /** What is laid open; absent: the surface of the part itself. */
  inside?: Surface;
  sound?: SoundEvent["kind"];
}

/** Pieces smaller than this part of the whole box are left out: dust. */
const SPECK = 0.004;
/** Seconds in which pieces come to rest. */
const SETTLES = 5;

/** A model whose every piece is a joint at its middle. */
export interface Fractured {
  model: Model;
  /** Points of each piece about its middle, for its hull. */
  hulls: Float32Array[];
  middles: Vec3[];
}

/** Cuts a model into the cells given by half-spaces; `inside` covers what is laid open. */
export function fracture(model: Model, cells: HalfSpace[][], inside?: Surface): Fractured {
  const parts: Part[] = [];
  const joints: { name: string; parent: number; at: Vec3 }[] = [];
  const hulls: Float32Array[] = [];
  const size = length(sub(model.box.max, model.box.min));
  for (const cell of cells) {
    const mine: { part: Part; outside: Mesh; caps: Mesh[] }[] = [];
    for (const part of model.parts) {
      if (part.shadowOnly) continue;
      let outside: Mesh = { ...part.mesh, skin: undefined, morphs: undefined };
      let caps: Mesh[] = [];
      for (const space of cell) {
        const cut = cleave(outside, space);
        caps = caps.map((cap) => cleave(cap, space).outside).filter((cap) => cap.indices.length > 0);
        if (cut.cap) caps.push(cut.cap);
        outside = cut.outside;
        if (!outside.indices.length && !caps.length) break;
      }
      if (outside.indices.length) mine.push({ part, outside, caps });
    }
    const box = emptyBox();
    for (const { outside, caps } of mine)
      for (const { positions: p } of [outside, ...caps])
        for (let i = 0; i < p.length; i += 3) expand(box, [p[i], p[i + 1], p[i + 2]]);
    if (!mine.length || length(sub(box.max, box.min)) < SPECK * size) continue;
    const name = `piece${joints.length}`;
    const middle = scale(add(box.min, box.max), 0.5);
    joints.push({ name, parent: -1, at: middle });
    hulls.push(
      pointsAbout(
        mine.flatMap(({ outside, caps }) => [outside, ...caps]),
        middle,
      ),
    );
    for (const { part, outside, caps } of mine) {
      parts.push({ ...part, name: `${part.name} ${name}`, mesh: outside, joint: name });
      // Panes are looked through: their edges need no faces of another kind.
      if (caps.length)
        parts.push({
          name: `${part.name} ${name} inside`,
          mesh: mergeMeshes(caps),
          surface: inside ?? { ...part.surface, picture: undefined, pattern: undefined },
          joint: name,
          castShadow: part.castShadow,
        });
    }
  }
  return {
    model: { parts, skeleton: { joints }, box: model.box, anchors: {}, colliders: [] },
    hulls,
    middles: joints.map((j) => j.at),
  };
}

function pointsAbout(meshes: Mesh[], middle: Vec3): Float32Array {
  const out: number[] = [];
  const total = meshes.reduce((s, m) => s + m.positions.length / 3, 0);
  const every = Math.max(1, Math.floor(total / 120));
  let n = 0;
  for (const { positions: p } of meshes)
    for (let i = 0; i < p.length; i += 3)
      if (n++ % every === 0) out.push(p[i] - middle[0], p[i + 1] - middle[1], p[i + 2] - middle[2]);
  return Float32Array.from(out);
}

/** Voronoi cells of points: every half-space that could bound a cell. */
export const voronoi = (points: Vec3[]): HalfSpace[][] =>
  points.map((mine) =>
    points
      .filter((other) => other !== mine)
      .sort((a, b) => length(sub(a, mine)) - length(sub(b, mine)))
      .slice(0, 24)
      .map((other) => nearer(mine, other)),
  );

/** Slabs of equal thickness across an axis of a box. */
export function slabs(box: Box, axis: Vec3, count: number): HalfSpace[][] {
  const corners = Array.from({ length: 8 }, (_, i): number => {
    const p = [0, 1, 2].map((k) => ((i >> k) & 1 ? box.max : box.min)[k]);
    return p[0] * axis[0] + p[1] * axis[1] + p[2] * axis[2];
  });
  const from = Math.min(...corners);
  const thick = (Math.max(...corners) - from) / count;
  return Array.from({ length: count }, (_, i) => {
    const faces: HalfSpace[] = [];
    if (i > 0) faces.push({ normal: scale(axis, -1), offset: -(from + thick * i) });
    if (i < count - 1) faces.push({ normal: axis, offset: from + thick * (i + 1) });
    return faces;
  });
}

/** Points of cells: closer together near where it was struck, or alike all over. */
function seedsOf(box: Box, row: Breaking, touch: Vec3, rng: Random): Vec3[] {
  const size = sub(box.max, box.min);
  return Array.from({ length: row.count }, (_, i): Vec3 => {
    const p: Vec3 = [box.min[0] + size[0] * rng(), box.min[1] + size[1] * rng(), box.min[2] + size[2] * rng()];
    const pull = row.cells === "burst" && i % 2 ? 0.6 : 0;
    return addScaled(p, sub(touch, p), pull);
  });
}

function cellsOf(subject: Subject, change: Change, row: Breaking, touch: Vec3, rng: Random): HalfSpace[][] {
  const { box } = subject.model;
  if (row.cells === "slices" || row.cells === "halves") {
    const size = sub(box.max, box.min);
    // Across the longest way it lies; things as wide as deep are cut as seen from the side.
    const axis: Vec3 = size[2] > size[0] * 1.15 ? [0, 0, 1] : [1, 0, 0];
    return slabs(box, axis, row.cells === "halves" ? 2 : row.count);
  }
  return voronoi(seedsOf(box, row, touch, random(`${subject.seed}/${change.what}/${change.nth}/${rng()}`)));
}

/** The pieces' tracks: bodies of their own from the moment of breaking, on the floor and on what stands around. */
function scatterOf(subject: Subject, change: Change, row: Breaking, broken: Fractured, touch: Vec3): RigidTrack[] {
  const rng = random(`${subject.seed}/scatter/${change.nth}`);
  const at = subject.before(change.start);
  const earlier = subject.before(change.start - 0.02);
  const drift = scale(sub(at.position, earlier.position), change.start > 0.02 ? 50 : 0);
  const matter = matterOf(subject.asset, subject.params);
  const requests: RigidRequest[] = broken.middles.map((middle, i) => {
    const out = normalize(add(sub(middle, touch), [0, 0.0001, 0]));
    const speed = row.speed * rng.range(0.5, 1.2);
    const velocity = add(
      // Falling goes over into flying apart along the floor.
      [drift[0] * 0.4, Math.abs(drift[1]) * 0.12, drift[2] * 0.4],
      scale(rotate(at.rotation, [out[0], Math.abs(out[1]) * 0.6, out[2]]), speed),
    );
    const hull: Collider = { shape: "hull", points: broken.hulls[i] };
    return {
      id: `${i}`,
      model: subject.model,
      position: add(at.position, rotate(at.rotation, middle)),
      rotation: at.rotation,
      colliders: [hull],
      dynamic: {
        velocity,
        spin: [rng.range(-1, 1), rng.range(-1, 1), rng.range(-1, 1)].map((x) => x * speed * 4) as Vec3,
        ...matter,
        restitution: matter.restitution * 0.5,
        from: 0,
      },
    };
  });
  const tracks = bake([...requests, ...subject.around], SETTLES, subject.ground, subject.walls);
  return requests.map((r) => tracks.get(r.id) as RigidTrack);
}

/** Shatters, crumbles, slices: the thing is its pieces from then on. */
export const pieces: Kernel<Breaking> = (subject, change, row): Effect => {
  const rng = random(`${subject.seed}/pieces`);
  const { box } = subject.model;
  const base = subject.before(change.start);
  // Struck where it was touched; what falls is struck from below.
  const low = rotate(qinverse(base.rotation), [0, -1, 0]);
  const half = scale(sub(box.max, box.min), 0.5);
  const middle = scale(add(box.min, box.max), 0.5);
  const touch = change.touch?.at ?? add(middle, [low[0] * half[0], low[1] * half[1], low[2] * half[2]]);
  const inside = row.inside ?? insideOf(subject.asset);
  const broken = fracture(subject.model, cellsOf(subject, change, row, touch, rng), inside);
  const tracks = scatterOf(subject, change, row, broken, touch);
  return {
    forms: [broken.model],
    sounds: [{ at: change.start, kind: row.sound ?? "thud", strength: 0.9, position: base.position }],
    at(t, before): EntityState {
      const now = tracks.map((track) => track.at(t - change.start));
      return {
        ...before,
        position: base.position,
        rotation: base.rotation,
        form: 1,
        joints: { positions: now.map((p) => p.position), rotations: now.map((p) => p.rotation) },
        contacts: [],
      };
    },
  };
};
