/** What befalls things and people, for good: the contract between what happens and the kernels that know how it looks. */
import type { Asset, Model, Params } from "../../catalog/types.ts";
import type { Look, Outcome } from "../../screenplay/types.ts";
import type { Vec3 } from "../../shape/math.ts";
import type { RigidRequest } from "../rigid.ts";
import type { EntityState, Particles, SoundEvent } from "../types.ts";

/** One thing that befalls one member. Times are world seconds of the shot; what befell it in an earlier shot lies before 0. */
export interface Change {
  /** A row of the table of changes. */
  what: string;
  start: number;
  /** When it is done; what has no end in the shot goes on to the shot's. */
  end: number;
  /** Member id of who or what does it. */
  by?: string;
  /** What it is done with: a member's id, or a word. */
  with?: string;
  /** Where it is touched and from which side, the member's own frame, metres. */
  touch?: { at: Vec3; from: Vec3 };
  /** What it becomes, where the film says. */
  into?: Outcome;
  /** How many changes of this row came before it. */
  nth: number;
  manner: string[];
}

/** The member that something befalls, as a kernel sees it. */
export interface Subject {
  id: string;
  asset: Asset;
  params: Params;
  /** Its shape when the change begins. */
  model: Model;
  /** Seeds everything random about it. */
  seed: string;
  /** Its state without this change. */
  before(t: number): EntityState;
  /** Height of the ground, world metres. */
  ground(x: number, z: number): number;
  /** Boxes that stop things. */
  walls: { min: Vec3; max: Vec3 }[];
  /** What else stands there, for what falls: everything fixed. */
  around: RigidRequest[];
  /** The same asset with other parameters, as fine as it is. */
  build(params: Params): Model;
  /** Another asset of the catalog, as it would stand there: its shape, and its state from t on. Undefined for an unknown id. */
  make(kind: string, look: Look | undefined): { model: Model; at(t: number): EntityState } | undefined;
  /** Where another member, or its hand or tool, is at t: "hand", or a member's id. World metres. */
  find(name: string, t: number): Vec3 | undefined;
  /** y of the place's water; absent where there is none. */
  water?: number;
  /** Seconds of the shot. */
  seconds: number;
}

/** How a change shows. Everything is a pure function of t. */
export interface Effect {
  /** Shapes on the way, in order; state numbers them from 1, 0 is the shape before. The last is what stays. */
  forms: Model[];
  /** The thing is so from the shot's start as it is when the change begins: what grows is small before. */
  opens?: boolean;
  /** The state at t >= start. `before` is the state without the change; `form` counts in `forms`. */
  at(t: number, before: EntityState): EntityState;
  particles?: Particles[];
  sounds?: SoundEvent[];
}

/** Makes the effect of a change on a subject. `row` is what the table says of this change. */
export type Kernel<Row> = (subject: Subject, change: Change, row: Row) => Effect;
