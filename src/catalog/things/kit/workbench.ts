/** Things put together from a few strokes: boxes, turned bodies, rods, balls, rings and cut plates. */
import { axisAngle, IDENTITY, type Quat, type Vec2, type Vec3 } from "../../../shape/math.ts";
import { cylinder, ellipsoid, extrude, lathe, taperedTube } from "../../../shape/primitives.ts";
import type { Joint } from "../../../shape/skeleton.ts";
import type { Color } from "../../../surface/spec.ts";
import type { Asset, Collider, Model, Oscillator, Ride, Wheel } from "../../types.ts";
import { Assembly } from "./assembly.ts";
import { type Build, boxCollider, define, type Spec } from "./define.ts";
import { FINISH, tone } from "./finish.ts";
import { leafMesh, placed, revolve, roundedBox, smoothProfile, torus } from "./shapes.ts";

/** How a stroke looks and stands; the thing's own colour where no tint is given. */
export interface Stroke {
  tint?: Color | string;
  on?: keyof typeof FINISH;
  /** Edge radius in metres. */
  round?: number;
  at?: Vec3;
  turn?: Quat;
  scale?: Vec3;
  /** Its silhouette is a smooth curve through the points. */
  smooth?: boolean;
  /** Moves with this joint. */
  joint?: string;
}

/** A quarter turn that lays what stands along y along z. */
export const TOWARDS: Quat = axisAngle([1, 0, 0], Math.PI / 2);
/** A quarter turn that lays what stands along y along x. */
export const SIDEWAYS: Quat = axisAngle([0, 0, 1], -Math.PI / 2);
/** A turn about an axis by degrees. */
export const turned = (axis: Vec3, degrees: number): Quat => axisAngle(axis, (degrees * Math.PI) / 180);

/** A thing under construction. Lengths are metres; it stands on y = 0 and faces +z. */
export class Workbench {
  readonly b: Build;
  readonly color: Color;
  readonly #kit: Assembly;
  readonly #joints: Joint[] = [];
  readonly #wheels: Wheel[] = [];
  #ride: Ride | undefined;
  #draught: number | undefined;
  readonly #oscillators: Oscillator[] = [];
  readonly #colliders: Collider[] = [];
  /** Strokes that name no joint move with this one. */
  on: string | undefined;

  constructor(id: string, b: Build) {
    this.b = b;
    this.color = b.color("color");
    this.#kit = new Assembly(id);
  }

  /** A joint; the first is the root, which carries what names no joint. */
  joint(name: string, at: Vec3, parent = this.#joints[0]?.name): this {
    this.#joints.push({ name, parent: this.#joints.findIndex((j) => j.name === parent), at });
    this.on ??= name;
    return this;
  }

  /** A wheel of this joint's that rolls with the distance gone. */
  rolls(joint: string, radius: number, steers = false): this {
    this.#wheels.push({ joint, radius, ...(steers ? { steers } : {}) });
    return this;
  }

  /** How it is ridden. */
  ridden(ride: Ride): this {
    this.#ride = ride;
    return this;
  }

  /** It swings or bounces by itself. */
  swings(oscillator: Oscillator): this {
    this.#oscillators.push(oscillator);
    return this;
  }

  /** A shape for physics; without any it is its own box. */
  collides(shape: Collider): this {
    this.#colliders.push(shape);
    return this;
  }

  /** It floats this deep; y = 0 is the water line. */
  floats(draught: number): this {
    this.#draught = draught;
    return this;
  }

  #add(mesh: Parameters<Assembly["add"]>[0], { tint, on = "satin", at, turn, scale, joint = this.on }: Stroke): this {
    const color = typeof tint === "string" ? tone(tint) : (tint ?? this.color);
    const surface = FINISH[on];
    const moved = at || turn || scale ? placed(mesh, at ?? [0, 0, 0], turn ?? IDENTITY, scale ?? 1) : mesh;
    if (on === "glow") this.#kit.add(moved, { kind: "glow", color }, undefined, { joint });
    else this.#kit.add(moved, surface, color, { joint });
    return this;
  }

  /** A box about its middle. */
  box(middle: Vec3, size: Vec3, how: Stroke = {}): this {
    const mesh = roundedBox([0, 0, 0], size, how.round ?? Math.min(...size) * 0.12, this.b.lod.steps(3, 1));
    return this.#add(mesh, { ...how, at: middle });
  }

  /** A body turned on a lathe: radius and height from its lower to its upper end. */
  turned(profile: Vec2[], how: Stroke = {}): this {
    const sides = this.b.lod.steps(32, 9);
    const mesh = how.smooth ? revolve(smoothProfile(profile, this.b.lod.steps(24, 8)), sides) : lathe(profile, sides);
    return this.#add(mesh, how);
  }

  /** A cylinder or cone standing on its foot. */
  drum(foot: Vec3, height: number, bottom: number, top = bottom, how: Stroke = {}): this {
    const bevel = Math.min(how.round ?? 0.15 * Math.min(height, bottom), height / 3, Math.max(top, 1e-4) / 2);
    return this.#add(cylinder([0, 0, 0], height, bottom, top, this.b.lod.steps(28, 9), bevel), { ...how, at: foot });
  }

  /** A round rod through points; radii from its start to its end. */
  rod(points: Vec3[], radii: number | number[], how: Stroke = {}): this {
    const r = typeof radii === "number" ? [radii, radii] : radii;
    const segments = this.b.lod.steps(points.length > 2 ? 6 * points.length : 2, points.length > 2 ? points.length : 1);
    return this.#add(taperedTube(points, r, { segments, sides: this.b.lod.steps(10, 5), caps: true }), how);
  }

  /** A ball or an egg. */
  ball(middle: Vec3, radius: Vec3 | number, how: Stroke = {}): this {
    return this.#add(ellipsoid([0, 0, 0], radius, this.b.lod.steps(24, 8), this.b.lod.steps(14, 6)), {
      ...how,
      at: middle,
    });
  }

  /** A ring about y unless turned. */
  ring(middle: Vec3, radius: number, thick: number, how: Stroke = {}): this {
    return this.#add(torus([0, 0, 0], radius, thick, this.b.lod.steps(36, 10), this.b.lod.steps(10, 5)), {
      ...how,
      at: middle,
    });
  }

  /** A plate cut along an outline in xy, its depth along z with its middle at z = 0. */
  plate(outline: Vec2[], depth: number, how: Stroke = {}): this {
    return this.#add(placed(extrude([outline], depth), [0, 0, -depth / 2]), how);
  }

  /** A leaf from its base to its tip, bent upwards by `curl` metres. */
  leaf(base: Vec3, tip: Vec3, width: number, curl: number, how: Stroke = {}): this {
    return this.#add(leafMesh(base, tip, width, curl, this.b.lod.steps(8, 3)), how);
  }

  /** The same strokes on either side: s is -1 and 1. */
  sides(draw: (s: number) => void): this {
    draw(-1);
    draw(1);
    return this;
  }

  /** The strokes `count` times about y: the angle in radians. */
  around(count: number, draw: (angle: number, index: number) => void): this {
    for (let i = 0; i < count; i++) draw((i / count) * Math.PI * 2, i);
    return this;
  }

  model(own: Model["anchors"] = {}): Model {
    const { min, max } = this.#kit.bounds();
    const [w, h, d] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    return this.#kit.model({
      anchors: {
        top: { at: [0, h, 0], extent: [w * 0.8, d * 0.8] },
        front: { at: [0, h / 2, d / 2], normal: [0, 0, 1] },
        grip: { at: [0, h * 0.5, 0] },
        ...own,
      },
      colliders: this.#colliders.length ? this.#colliders : [boxCollider(w, h, d)],
      ...(this.#oscillators.length ? { oscillators: this.#oscillators } : {}),
      ...(this.#joints.length ? { skeleton: { joints: this.#joints } } : {}),
      ...(this.#wheels.length ? { wheels: this.#wheels } : {}),
      ...(this.#ride ? { ride: this.#ride } : {}),
      ...(this.#draught !== undefined ? { draught: this.#draught } : {}),
      occlusion: { cells: 32, ground: 0.3 },
    });
  }
}

/** A thing as strokes. */
export interface Goods extends Omit<Spec, "family" | "build"> {
  family?: Spec["family"];
  /** Places of its own, metres. */
  anchors?: Record<string, Vec3>;
  draw(w: Workbench): void;
}

/** Assets of a table of things. */
export const goods = (rows: Goods[]): Asset[] =>
  rows.map(({ draw, anchors = {}, ...row }) =>
    define({
      family: "thing",
      tags: "grip",
      ...row,
      build(b) {
        const bench = new Workbench(row.id, b);
        draw(bench);
        return bench.model(Object.fromEntries(Object.entries(anchors).map(([name, at]) => [name, { at }])));
      },
    }),
  );
