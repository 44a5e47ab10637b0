/** What words may mean, and what the lexicon answers. */
import type { CameraSense } from "../data/camera.ts";
import type { Joint, PRONOUNS, PrepSense } from "../data/grammar.ts";
import type { Role } from "../data/roles.ts";
import type { VerbForm } from "../morphology.ts";

/** What a word may mean. `near` says that it is shown as something that it only resembles. */
export type Sense =
  | { pos: "noun"; sort: "kind" | "garment"; id: string; near: boolean; young?: boolean; scale?: number; word: string }
  | { pos: "noun"; sort: "person"; role: Role; near: boolean; word: string }
  | { pos: "noun"; sort: "place"; id: string; near: boolean; features: string[]; word: string }
  | { pos: "noun"; sort: "feature"; id: string; near: boolean; word: string }
  | {
      pos: "noun";
      sort: "part" | "hair" | "beard" | "view" | "camera" | "sign" | "title" | "substance" | "unknown";
      word: string;
    }
  | { pos: "verb"; action: string; near: boolean; word: string }
  | { pos: "mod"; what: "color"; hex: string; coat: string; word: string }
  | {
      pos: "mod";
      what: "material" | "pattern" | "skin" | "hairstyle" | "mood" | "build" | "feature";
      value: string;
      word: string;
    }
  | { pos: "mod"; what: "size" | "age"; value: number; word: string }
  | { pos: "mod"; what: "years"; word: string }
  | { pos: "mod"; what: "plain"; word: string }
  | { pos: "quality"; word: string }
  | { pos: "when"; what: "time" | "weather" | "season" | "style"; id: string; near: boolean; word: string }
  | { pos: "camera"; camera: CameraSense; word: string }
  | { pos: "manner"; manner: string; word: string }
  | { pos: "det"; definite: boolean; word: string }
  | { pos: "num"; count: number; vague: boolean; word: string }
  | { pos: "pron"; refers: (typeof PRONOUNS)[string]; word: string }
  | { pos: "prep"; prep: PrepSense; word: string }
  | { pos: "conj"; joins: Joint; word: string }
  | { pos: "aux" | "filler" | "neg" | "measure" | "of" | "localizer"; word: string };

/** A meaning in the form in which it was met. */
export type Reading = Sense & { plural?: boolean; form?: VerbForm };
/** The lexicon of one catalog. */
export interface Lexicon {
  /** Everything that a phrase (lower case, single spaces) may mean. Empty if it is not known. */
  read(phrase: string): Reading[];
  /** A word that no entry knows: its class by WordNet, or an unknown noun, adjective or verb by its form. */
  guess(word: string, capital: boolean): Reading[];
  /** Everything that a Chinese word may mean. */
  readChinese(word: string): Reading[];
  /** Longest Chinese word, characters. */
  longestChinese: number;
  /** Largest dimension in metres of a kind. */
  sizeOf(id: string): number;
  familyOf(id: string): string | undefined;
  /** Places where a kind is at home. */
  homesOf(id: string): string[];
  indoor(place: string): boolean;
  /** What moves like a fish, a bird or a boat; undefined for the rest. */
  nature(id: string): "fish" | "bird" | "boat" | "aircraft" | undefined;
  /** Whether a place shows a feature: its own words, or what every sky and season has. Undefined if it does not say. */
  understands(place: string, feature: string): boolean | undefined;
  /** Whether a kind has a parameter that takes this value. */
  parameter(id: string, name: string, value: string): boolean;
  /** Whether an action, style or the like is not done yet. */
  todo(id: string): boolean;
  /** The nearest kind that the catalog has, undefined if it has nothing like it. */
  have(id: string): { id: string; exact: boolean } | undefined;
}
