/** Collects painted meshes and makes a model of them: one part for every surface and joint, occlusion baked in. */
import { type Box, emptyBox, type Vec3 } from "../../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint } from "../../../shape/mesh.ts";
import type { Skeleton } from "../../../shape/skeleton.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import type { Anchor, Collider, Light, Model, Part, Ride, Wheel } from "../../types.ts";
import { type OccludeOptions, occlude } from "./occlude.ts";

/** A colour all over, or by place and normal. */
export type Tint = Color | ((p: Vec3, n: Vec3, vertex: number) => Color);

/** How a piece is added. */
export interface PieceOptions {
  joint?: string;
  /** A part of its own under this name; otherwise pieces of one surface and joint become one part. */
  name?: string;
  castShadow?: boolean;
  /** Keep the occlusion that the mesh brings, or none. */
  open?: boolean;
}

/** What a model has beside its parts. */
export interface ModelExtras {
  anchors?: Record<string, Anchor>;
  colliders?: Collider[];
  skeleton?: Skeleton;
  wheels?: Wheel[];
  ride?: Ride;
  lights?: Light[];
  draught?: number;
  /** How occlusion is baked; false for none. */
  occlusion?: OccludeOptions | false;
  /** Bounds where they differ from those of the meshes. */
  box?: Box;
}

interface Group {
  name: string;
  surface: Surface;
  meshes: Mesh[];
  joint?: string;
  castShadow?: boolean;
  open: boolean;
}

/** A model under construction. */
export class Assembly {
  readonly #groups = new Map<string, Group>();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Adds a mesh under a surface. The tint multiplies the surface's colour and any colours that the mesh has. */
  add(mesh: Mesh, surface: Surface, tint?: Tint, options: PieceOptions = {}): void {
    let painted = mesh;
    if (tint) {
      const own = mesh.colors;
      painted = paint(mesh, typeof tint === "function" ? tint : () => tint);
      if (own && painted.colors) for (let i = 0; i < own.length; i++) painted.colors[i] *= own[i];
    }
    const { name, joint, castShadow, open = false } = options;
    // Grain runs along a part's longest axis, so every piece of wood is a part; pictures have uvs of their own.
    const alone = surface.kind === "wood" || surface.kind === "image";
    const key =
      name ??
      `${JSON.stringify({ ...surface, picture: undefined })}|${joint}|${castShadow}|${open}|${alone ? this.#groups.size : ""}`;
    const group = this.#groups.get(key);
    if (group) group.meshes.push(painted);
    else
      this.#groups.set(key, {
        name: name ?? `${this.#name} ${surface.kind}`,
        surface,
        meshes: [painted],
        joint,
        castShadow,
        open,
      });
  }

  /** Bounds of all that was added. */
  bounds(): Box {
    const box = emptyBox();
    for (const g of this.#groups.values()) for (const m of g.meshes) meshBox(m, box);
    return box;
  }

  get triangles(): number {
    let n = 0;
    for (const g of this.#groups.values()) for (const m of g.meshes) n += m.indices.length / 3;
    return n;
  }

  model(extras: ModelExtras = {}): Model {
    const box = extras.box ?? this.bounds();
    const baked: Mesh[] = [];
    const parts: Part[] = [];
    for (const g of this.#groups.values()) {
      const mesh = { ...mergeMeshes(g.meshes) };
      const clear = g.surface.kind === "glass" || g.surface.kind === "glow";
      if (!clear && !g.open) baked.push(mesh);
      parts.push({
        name: g.name,
        mesh,
        surface: g.surface,
        ...(g.joint ? { joint: g.joint } : {}),
        ...(g.castShadow === false || clear ? { castShadow: false } : {}),
      });
    }
    if (extras.occlusion !== false) occlude(baked, box, extras.occlusion ?? {});
    const { anchors = {}, colliders = [], skeleton, wheels, ride, lights, draught } = extras;
    return {
      parts,
      box,
      anchors,
      colliders,
      ...(skeleton ? { skeleton } : {}),
      ...(wheels ? { wheels } : {}),
      ...(ride ? { ride } : {}),
      ...(lights ? { lights } : {}),
      ...(draught !== undefined ? { draught } : {}),
    };
  }
}
