/** The world: what stands where in every shot, and its state at any time. Pure; knows no renderer. */
import type { Model, Place } from "../catalog/types.ts";
import type { Scene, Screenplay, Shot } from "../screenplay/types.ts";
import type { Box, Quat, Vec3 } from "../shape/math.ts";
import type { Clock } from "./clock.ts";

/** A point where something touches something: feet on ground, hands on things, things on supports. */
export interface Contact {
  /** Joint or collider name on this side. */
  part: string;
  /** "ground" or an entity id. */
  with: string;
  at: Vec3;
}

/** An entity at one time. */
export interface EntityState {
  position: Vec3;
  rotation: Quat;
  scale: Vec3;
  /** World places and rotations of every joint of the model's skeleton, in its order. */
  joints?: { positions: Vec3[]; rotations: Quat[] };
  /** Weights of the model's morphs, 0..1 mostly: blink, smile, jaw, ... */
  morphs?: Record<string, number>;
  contacts: Contact[];
  visible: boolean;
  /** 0 dry to 1 dripping. */
  wetness?: number;
  /** Which of its shapes it has: absent or 0 the entity's model, k its `forms[k - 1]`; joints and morphs are that one's. */
  form?: number;
  /** A colour laid over all its surfaces, linear light: what ripened, charred, rusted, was painted or frozen. */
  cover?: { color: Vec3; amount: number };
  /** Linear light that all of it emits, where it is hot or enchanted. */
  glow?: Vec3;
  /** What has befallen it so far, in order, and how far each has gone (0..1). */
  changes?: { what: string; since: number; amount: number; by?: string }[];
}

/** Somebody or something of a shot. */
export interface Entity {
  /** "fox", or "apple#2" for a member. */
  id: string;
  /** The cast id that it is a member of; absent for dressing. */
  cast?: string;
  /** Catalog id. */
  kind: string;
  /** Whose deed it is a tool or a support of: seen with their hands. */
  serves?: string;
  model: Model;
  /** Shapes that it takes later: bitten, in pieces, melted, grown. */
  forms?: Model[];
  /** World bounds at the shot's start. */
  box: Box;
  /** State at t seconds from the shot's start. Pure. */
  at(t: number): EntityState;
}

/** Short-lived matter that follows from what happens: droplets, dust, snow kicked up, breath. Pure in t. */
export interface Particles {
  kind:
    | "rain"
    | "snow"
    | "droplets"
    | "dust"
    | "splash"
    | "breath"
    | "leaves"
    | "puff"
    | "flake"
    | "spark"
    | "bubble"
    | "beam";
  /** Fills `out` with x, y, z, radius (metres), 4 a particle, or 8 where `colored`; returns how many. */
  at(t: number, out: Float32Array): number;
  capacity: number;
  /** Each particle is 8 numbers: after the radius its linear colour, which multiplies the kind's, and its opacity. */
  colored?: boolean;
}

/** Marks left on the ground: footprints, tyre tracks. */
export interface Trace {
  /** Seconds from the shot's start when it appears. */
  since: number;
  /** When it is gone again, where the film runs backwards; absent: it stays. */
  until?: number;
  at: Vec3;
  /** Heading in radians. */
  yaw: number;
  /** Width and length in metres. */
  size: [number, number];
  kind: "paw" | "shoe" | "bare" | "tyre";
}

/** Something that makes a sound. */
export interface SoundEvent {
  at: number;
  kind: "footstep" | "bounce" | "splash" | "catch" | "throw" | "engine" | "bark" | "laugh" | "shake" | "thud";
  surface?: string;
  /** 0..1 */
  strength: number;
  position: Vec3;
  /** Seconds, for lasting sounds. */
  for?: number;
  /** How fast it is played: below 1 lower and longer, negative backwards. Default 1. */
  rate?: number;
}

/** A shot with everything placed and everything that will happen in it decided. */
export interface StagedShot {
  index: number;
  shot: Shot;
  scene: Scene;
  /** Seconds from the film's start. */
  start: number;
  seconds: number;
  /** The film's style, by its id. */
  style: string;
  /** From the film's seconds to the world's. Everything else here is on the film's. */
  clock: Clock;
  place: Place;
  /** Unit vector from the subject to where the camera stands by nature: the side that the shot is seen from. */
  view: Vec3;
  /** Where the camera must stand for the foreground to be one; absent where nobody is in the foreground. World metres. */
  vantage?: Vec3;
  entities: Entity[];
  particles: Particles[];
  traces: Trace[];
  sounds: SoundEvent[];
}

/** The whole staged film. */
export interface World {
  screenplay: Screenplay;
  shots: StagedShot[];
  seconds: number;
}

/** The state of the world at one time of the film. */
export interface WorldState {
  /** Seconds from the film's start. */
  t: number;
  shot: StagedShot;
  /** Seconds from the shot's start. */
  local: number;
  entities: { entity: Entity; state: EntityState }[];
}
