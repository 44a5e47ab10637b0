/** Models to vertex buffers: parts of one surface kind become one interleaved mesh. */
import * as THREE from "three/webgpu";
import type { Part } from "../catalog/types.ts";
import { type Mat4, transformDirection, transformPoint, type Vec3 } from "../shape/math.ts";
import { meshBox, vertexCount } from "../shape/mesh.ts";
import { type Field, fieldsOf } from "../surface/layout.ts";
import type { Stage } from "../surface/materials.ts";
import type { Pattern, Picture, Surface, SurfaceKind } from "../surface/spec.ts";

/** Parts that can be drawn together. */
export interface Bundle {
  kind: SurfaceKind;
  twoSided: boolean;
  castShadow: boolean;
  shadowOnly: boolean;
  picture?: Picture;
  pattern?: Pattern["kind"];
  pieces: Piece[];
}

/** A part with where it stands (absent: as it is) and the joints that move it. */
export interface Piece {
  part: Part;
  matrix?: Mat4;
  /** Number of the joint that moves all of it, in the shot's joint buffer. */
  joint?: number;
  /** Added to the mesh's own joint numbers. */
  firstJoint?: number;
}

const ROUGHNESS: Partial<Record<SurfaceKind, number>> = {
  plain: 0.55,
  skin: 0.5,
  fur: 0.85,
  cloth: 0.85,
  wood: 0.5,
  bark: 0.95,
  foliage: 0.6,
  grass: 0.7,
  stone: 0.85,
  plaster: 0.92,
  asphalt: 0.9,
  lacquer: 0.35,
  image: 0.6,
};

/** Size of detail in metres where the surface gives none. */
const SCALE: Partial<Record<SurfaceKind, number>> = { wood: 0.045, brick: 0.22, eye: 0.62, bark: 0.3 };

/** Sorts parts into bundles by what can share a draw. */
export function bundle(pieces: Piece[]): Bundle[] {
  const found = new Map<string, Bundle>();
  for (const piece of pieces) {
    const s = piece.part.surface;
    const castShadow = piece.part.castShadow !== false && s.kind !== "glass" && s.kind !== "glow";
    const shadowOnly = piece.part.shadowOnly === true;
    const twoSided =
      s.twoSided === true || s.kind === "foliage" || s.kind === "grass" || s.kind === "fur" || s.kind === "snow";
    const pattern = s.kind === "cloth" || s.kind === "plain" ? s.pattern?.kind : undefined;
    const key = s.picture ? `picture ${found.size}` : `${s.kind} ${twoSided} ${castShadow} ${shadowOnly} ${pattern}`;
    let b = found.get(key);
    if (!b) {
      b = { kind: s.kind, twoSided, castShadow, shadowOnly, picture: s.picture, pattern, pieces: [] };
      found.set(key, b);
    }
    b.pieces.push(piece);
  }
  return [...found.values()];
}

/** A geometry and where each piece's vertices begin in it. */
export interface Built {
  geometry: THREE.BufferGeometry;
  buffer: THREE.InterleavedBuffer;
  starts: number[];
  triangles: number;
}

/** One interleaved geometry from the pieces of a bundle. */
export function buildGeometry(b: Bundle, stage: Stage): Built {
  const fields = fieldsOf(b.kind, stage === "jointed");
  const stride = fields.reduce((s, f) => s + f[1], 0);
  const vertices = b.pieces.reduce((s, p) => s + vertexCount(p.part.mesh), 0);
  const data = new Float32Array(vertices * stride);
  const indices = new Uint32Array(b.pieces.reduce((s, p) => s + p.part.mesh.indices.length, 0));
  const starts: number[] = [];
  let v = 0;
  let at = 0;
  for (const piece of b.pieces) {
    starts.push(v);
    writePiece(data, v, fields, stride, piece);
    const mirrored = piece.matrix ? determinant(piece.matrix) < 0 : false;
    const source = piece.part.mesh.indices;
    for (let i = 0; i < source.length; i += 3) {
      indices[at++] = source[i] + v;
      indices[at++] = source[i + (mirrored ? 2 : 1)] + v;
      indices[at++] = source[i + (mirrored ? 1 : 2)] + v;
    }
    v += vertexCount(piece.part.mesh);
  }
  const geometry = new THREE.BufferGeometry();
  const buffer = new THREE.InterleavedBuffer(data, stride);
  let offset = 0;
  for (const [name, size] of fields) {
    geometry.setAttribute(name, new THREE.InterleavedBufferAttribute(buffer, size, offset));
    offset += size;
  }
  geometry.setIndex(new THREE.BufferAttribute(vertices < 65536 ? Uint16Array.from(indices) : indices, 1));
  // Culling is decided once a shot; three must not compute bounds from an interleaved buffer every time.
  geometry.boundingSphere = new THREE.Sphere(new THREE.Vector3(), 1e6);
  return { geometry, buffer, starts, triangles: indices.length / 3 };
}

const determinant = (m: Mat4): number =>
  m[0] * (m[5] * m[10] - m[6] * m[9]) - m[4] * (m[1] * m[10] - m[2] * m[9]) + m[8] * (m[1] * m[6] - m[2] * m[5]);

function writePiece(data: Float32Array, first: number, fields: Field[], stride: number, piece: Piece): void {
  const { mesh, surface: s } = piece.part;
  const n = vertexCount(mesh);
  const color = s.color ?? [1, 1, 1];
  const glow = s.glow ?? [0, 0, 0];
  const second = s.pattern?.color ?? s.color2 ?? defaultSecond(s);
  const size = s.pattern?.scale ?? s.scale ?? SCALE[s.kind] ?? 0.1;
  const roughness = s.roughness ?? ROUGHNESS[s.kind] ?? 0.6;
  const grain = s.kind === "wood" ? longestAxis(piece) : 0;
  const m = piece.matrix;
  let offset = 0;
  for (const [name, width] of fields) {
    let o = first * stride + offset;
    for (let i = 0; i < n; i++, o += stride) {
      const i3 = i * 3;
      switch (name) {
        case "position": {
          const p: Vec3 = [mesh.positions[i3], mesh.positions[i3 + 1], mesh.positions[i3 + 2]];
          const q = m ? transformPoint(m, p) : p;
          data[o] = q[0];
          data[o + 1] = q[1];
          data[o + 2] = q[2];
          break;
        }
        case "normal": {
          const p: Vec3 = [mesh.normals[i3], mesh.normals[i3 + 1], mesh.normals[i3 + 2]];
          const q = m ? transformDirection(m, p) : p;
          data[o] = q[0];
          data[o + 1] = q[1];
          data[o + 2] = q[2];
          break;
        }
        case "tint":
          for (let k = 0; k < 3; k++) data[o + k] = color[k] * (mesh.colors ? mesh.colors[i3 + k] : 1);
          data[o + 3] = mesh.occlusion ? mesh.occlusion[i] : 1;
          break;
        case "traits":
          data[o] = roughness;
          data[o + 1] = (s.kind === "glass" ? s.stated : s.metalness) ?? 0;
          data[o + 2] = third(s);
          data[o + 3] = mesh.sway ? mesh.sway[i] : 0;
          break;
        case "glow":
          for (let k = 0; k < 3; k++) data[o + k] = glow[k] + (mesh.glow ? mesh.glow[i3 + k] : 0);
          if (s.kind === "glow" && !s.glow && !mesh.glow) for (let k = 0; k < 3; k++) data[o + k] = color[k];
          break;
        case "rest": {
          // Eyes say by their tangents where each point of the ball looks, if not straight ahead.
          const from = s.kind === "eye" ? (mesh.tangents ?? mesh.normals) : mesh.positions;
          data[o] = from[i3 + grain];
          data[o + 1] = from[i3 + ((grain + 1) % 3)];
          data[o + 2] = from[i3 + ((grain + 2) % 3)];
          data[o + 3] = size;
          break;
        }
        case "second":
          data[o] = second[0];
          data[o + 1] = second[1];
          data[o + 2] = second[2];
          data[o + 3] = 0;
          break;
        case "strand":
          for (let k = 0; k < 3; k++) data[o + k] = mesh.tangents ? mesh.tangents[i3 + k] : k === 1 ? 1 : 0;
          break;
        case "mapped":
          for (let k = 0; k < 2; k++) data[o + k] = mesh.uvs ? mesh.uvs[i * 2 + k] : 0;
          break;
        case "joints":
          for (let k = 0; k < 4; k++)
            data[o + k] =
              mesh.skin && piece.joint === undefined
                ? mesh.skin.indices[i * 4 + k] + (piece.firstJoint ?? 0)
                : (piece.joint ?? 0);
          break;
        case "weights":
          for (let k = 0; k < 4; k++)
            data[o + k] = mesh.skin && piece.joint === undefined ? mesh.skin.weights[i * 4 + k] : k === 0 ? 1 : 0;
          break;
      }
    }
    offset += width;
  }
}

/** The third trait, which each kind reads in its own way. */
function third(s: Surface): number {
  if (s.kind === "glass") return s.opacity ?? 0.15;
  if (s.kind === "water") return s.opacity ?? 1;
  if (s.kind === "asphalt") return s.wetness ?? 0;
  return s.stated ?? 0;
}

function defaultSecond(s: Surface): Vec3 {
  const c = s.color ?? [1, 1, 1];
  if (s.kind === "wood") return [0.7, 0.6, 0.54];
  if (s.kind === "brick") return [0.5, 0.47, 0.43];
  if (s.kind === "eye") return [c[0] * 0.35, c[1] * 0.35, c[2] * 0.35];
  return [1, 1, 1];
}

function longestAxis(piece: Piece): number {
  const box = meshBox(piece.part.mesh);
  const d = [0, 1, 2].map((k) => box.max[k] - box.min[k]);
  return d.indexOf(Math.max(...d));
}
