/** The half-made film: what the prompt has said so far, before the director fills the rest. */
import type {
  Blocking,
  Camera,
  Look,
  Mood,
  Outcome,
  Season,
  TextItem,
  TimeOfDay,
  Weather,
} from "../screenplay/types.ts";
import type { Role } from "./data/roles.ts";
import type { Item } from "./items.ts";

/** A cast member in the making. */
export interface CastDraft {
  id: string;
  kind: string;
  /** Shown as something that the word is not. */
  near: boolean;
  sort: "person" | "animal" | "vehicle" | "thing";
  /** Words that were used for it, for later reference. */
  words: Set<string>;
  count: number;
  /** The count was said, and exactly. */
  counted: boolean;
  plural: boolean;
  look: Look;
  role?: Role;
  /** Garments that the text denies. */
  without: string[];
  /** Mood words, which colour what it does. */
  mood: string[];
  /** A plaything in the shape of something alive: it acts if it is said to, and else does nothing. */
  toy: boolean;
  /** Added by the writer. */
  added: boolean;
}

/** What a phrase refers to. */
export type Ref =
  | { to: "cast"; id: string }
  | { to: "feature"; id: string }
  | { to: "place"; id: string }
  | { to: "camera" }
  | { to: "part"; part: string | undefined; of: string | undefined };

/** A beat in the making. Beats of equal rank run together. */
export interface BeatDraft {
  who: string;
  does: string;
  to?: string;
  with?: string;
  manner: string[];
  /** What it becomes by this. */
  into?: Outcome;
  /** Somebody or something else that it becomes by this. */
  becomes?: CastDraft;
  rank: number;
  item?: Item;
  added?: boolean;
}

/** Where and when, as far as it was said. */
export interface SceneDraft {
  place?: string;
  placeNear?: boolean;
  /** "in a café": the prompt is inside the place; otherwise a shop may be seen from the street. */
  inside?: boolean;
  /** "along the coast": the place is a way. */
  along?: boolean;
  time?: TimeOfDay;
  weather?: Weather;
  season?: Season;
  features: string[];
  /** What it feels like, at most four. */
  mood?: Mood[];
}

/** A shot in the making. */
export interface ShotDraft {
  scene: SceneDraft;
  camera: Partial<Camera>;
  /** Seconds of the world in a second of film. */
  timeScale?: number;
  cast: Set<string>;
  blocking: Blocking[];
  beats: BeatDraft[];
  text: TextItem[];
  transition?: "cut" | "dissolve" | "fade";
  /** It was announced by a view: "a close-up of". */
  announced: boolean;
  /** It was counted: "Shot 2:". */
  numbered?: boolean;
}

/** Everything that was read. */
export interface Draft {
  cast: CastDraft[];
  shots: ShotDraft[];
  style?: string;
  /** Items in order of the prompt, each with its status. */
  items: Item[];
}

/** A shot of which nothing is known. */
export const emptyShot = (): ShotDraft => ({
  scene: { features: [] },
  camera: {},
  cast: new Set(),
  blocking: [],
  beats: [],
  text: [],
  announced: false,
});
