/**
 * The screenplay, version 1: the document between language and world.
 *
 * It is plain JSON. Writers fill only closed words (relations, framings, moves) and catalog ids; the world finds the
 * metres. Units: seconds, metres, degrees, millimetres of focal length on a 36 mm frame, sRGB hex colours.
 */

/** Who put a value there: asked for by the prompt, or added by the writer to make a whole film. Absent means asked. */
export type By = "writer";

/** Spatial relations, as seen by the camera unless `whose` says whose left it is. */
export const RELATIONS = [
  "on",
  "in",
  "under",
  "above",
  "left of",
  "right of",
  "in front of",
  "behind",
  "beside",
  "between",
  "around",
  "facing",
  "far from",
  "near",
  "holding",
  "wearing",
  "riding",
] as const;
/** A spatial relation. */
export type RelationWord = (typeof RELATIONS)[number];

/** How much of the subject fills the frame, from closest to widest. */
export const FRAMINGS = [
  "extreme close-up",
  "close-up",
  "medium close-up",
  "medium",
  "medium wide",
  "full",
  "wide",
  "extreme wide",
] as const;
/** How much of the subject fills the frame. */
export type Framing = (typeof FRAMINGS)[number];

/** From which height or whose eyes the camera looks. */
export const ANGLES = [
  "eye level",
  "low",
  "high",
  "bird's eye",
  "aerial",
  "worm's eye",
  "dutch",
  "over the shoulder",
  "pov",
] as const;
/** From which height or whose eyes the camera looks. */
export type Angle = (typeof ANGLES)[number];

/** How the camera moves during a shot. */
export const MOVES = [
  "static",
  "pan left",
  "pan right",
  "tilt up",
  "tilt down",
  "roll",
  "dolly in",
  "dolly out",
  "truck left",
  "truck right",
  "pedestal up",
  "pedestal down",
  "zoom in",
  "zoom out",
  "dolly zoom",
  "orbit left",
  "orbit right",
  "crane up",
  "crane down",
  "follow",
  "lead",
  "handheld",
  "fly through",
] as const;
/** How the camera moves during a shot. */
export type Move = (typeof MOVES)[number];

/** Times of day, in their order. */
export const TIMES = ["dawn", "morning", "noon", "afternoon", "golden hour", "sunset", "dusk", "night"] as const;
/** A time of day: where the sun stands. */
export type TimeOfDay = (typeof TIMES)[number];

/** Weathers of a scene. */
export const WEATHERS = ["clear", "cloudy", "overcast", "rain", "storm", "snow", "fog", "mist", "wind"] as const;
/** The weather of a scene. */
export type Weather = (typeof WEATHERS)[number];

/** Seasons, in their order. */
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
/** A season: foliage, snow cover, the height of the sun. */
export type Season = (typeof SEASONS)[number];

/** What a scene feels like: a grade of its light, air and colour. */
export const MOODS = [
  "picturesque",
  "tranquil",
  "cheerful",
  "romantic",
  "cozy",
  "dreamy",
  "magical",
  "mysterious",
  "eerie",
  "gloomy",
  "tense",
  "dramatic",
  "epic",
  "elegant",
  "nostalgic",
  "vibrant",
  "muted",
  "pastel",
  "warm",
  "cool",
  "bright",
  "dark",
  "soft",
  "contrasty",
] as const;
/** What a scene feels like. */
export type Mood = (typeof MOODS)[number];

/** A garment or accessory worn by an actor. */
export interface Garment {
  /** Catalog id of family garment or accessory, such as "raincoat". */
  kind: string;
  /** sRGB hex, "#rrggbb". */
  color?: string;
  material?: string;
  pattern?: string;
  by?: By;
}

/** How a cast member or a piece of dressing looks. Everything optional: what is absent, the seed decides. */
export interface Look {
  /** sRGB hex, "#rrggbb". */
  color?: string;
  /** The word that was used for the colour, kept for people who read the file. */
  colorName?: string;
  material?: string;
  pattern?: string;
  /** A factor on the real-world size: 1 is life size. Range 0.05 to 50. */
  size?: number;
  /** Years, 1 to 95. People and animals. */
  age?: number;
  sex?: "female" | "male";
  build?: "slim" | "average" | "sturdy" | "fat" | "muscular";
  skin?: string;
  hair?: { style?: string; color?: string };
  beard?: { style?: string; color?: string };
  clothes?: Garment[];
  /** Text written on the thing. */
  text?: string;
  /** Further catalog parameters of this kind, validated against its manifest. */
  parameters?: Record<string, number | string | boolean>;
}

/** Somebody or something that the film is about: actors, animals, vehicles and props that shots name. */
export interface Cast {
  id: string;
  /** Catalog id. */
  kind: string;
  /** 1 to 200; default 1. Members are addressed as `id` together, or `id#1`, `id#2`, ... alone. */
  count?: number;
  name?: string;
  look?: Look;
  /** A file that is shown undistorted on the thing, relative to the project folder. */
  product?: string;
  by?: By;
}

/** A thing that belongs to the set and not to the story. */
export interface Dressing {
  kind: string;
  count?: number;
  look?: Look;
  by?: By;
}

/** Where and when: a place of the catalog under a light and a weather. */
export interface Scene {
  id: string;
  /** Catalog id of family place. */
  place: string;
  time: TimeOfDay;
  weather: Weather;
  season: Season;
  /** Further words that the place understands, such as "snowy", "neon", "mountains"; from the place's manifest. */
  features?: string[];
  /** At most four; later ones add to earlier ones. */
  mood?: Mood[];
  dressing?: Dressing[];
  by?: By;
}

/** One row of blocking: `who` stands in this relation `to` what (a cast id, a member, or a feature of the place). */
export interface Blocking {
  who: string;
  is: RelationWord;
  /** One id; two for "between". */
  to: string | [string, string];
  /** Whose left or right is meant: the camera's unless said. */
  whose?: "camera" | "theirs";
  by?: By;
}

/** Something that somebody does. Beats of one actor run in array order; `at` and `for` pin them to the clock. */
export interface Beat {
  /** Seconds from the start of the shot. Absent: after the actor's beat before it. */
  at?: number;
  /** Seconds it lasts. Absent: as long as the action needs, or until the shot ends. */
  for?: number;
  /** Cast id, or a member `id#n`. */
  who: string;
  /** Catalog id of family action, such as "walk". */
  does: string;
  /** Whom or what it is done to: a cast id, a member, a feature of the place, or "camera". */
  to?: string;
  /** Tool or thing used. */
  with?: string;
  /** Manner words: "slowly", "tired", "playfully". */
  manner?: string[];
  /** What it becomes, where it changes for good: a look, or another thing of the catalog. */
  into?: Outcome;
  by?: By;
}

/** What something has become: what is absent stays as it was. */
export interface Outcome {
  /** Catalog id. */
  kind?: string;
  look?: Look;
  /** How many pieces or copies. 1 to 200. */
  count?: number;
}

/** Type on the picture or in the world. */
export interface TextItem {
  text: string;
  /** "sign": on a sign or shop front; "title" and "caption": over the picture; a cast id: on that thing. */
  where: string;
  /** sRGB hex. */
  color?: string;
  /** Seconds from the start of the shot; absent: the whole shot. */
  at?: number;
  for?: number;
}

/** One camera key of a path that a person gives instead of a named move. World metres. */
export interface CameraKey {
  at: number;
  position: [number, number, number];
  target: [number, number, number];
  /** Focal length in mm on a 36 mm wide frame. */
  lens?: number;
}

/** Where we look from. */
export interface Camera {
  framing: Framing;
  angle: Angle;
  move: Move;
  /** Focal length in mm on a 36 mm wide frame, 8 to 400. Absent: by framing. */
  lens?: number;
  /** f-number; absent: by framing. */
  aperture?: number;
  /** Cast ids that must be in frame; the first leads. Absent: everybody. */
  subject?: string[];
  /** What part of the subject fills the frame: "face", "hands", "feet". */
  part?: string;
  /** Cast ids that stand in the foreground, near the lens, with everybody else behind them. */
  foreground?: string[];
  /** Cast id or "background"; absent: the first subject. */
  focus?: string;
  /** 0.1 to 5, 1 is an unhurried move. */
  speed?: number;
  path?: CameraKey[];
  by?: By;
}

/** How a shot may begin. */
export const TRANSITIONS = ["cut", "dissolve", "fade"] as const;
/** How a shot begins: at once, out of the shot before, or out of black. */
export type Transition = (typeof TRANSITIONS)[number];

/** A shot: one camera, one continuous stretch of time, in one scene. */
export interface Shot {
  /** Id of an entry of `sets`. */
  set: string;
  /** 0.1 to 60. */
  seconds: number;
  /**
   * Seconds of the world that pass in a second of film: 0.25 is slow motion, 60 a time lapse, -1 runs backwards. Default 1;
   * -8 to 3600. Beats and text are on the film's clock.
   */
  timeScale?: number;
  camera: Camera;
  /** Cast ids present in this shot. */
  cast: string[];
  blocking: Blocking[];
  beats: Beat[];
  text?: TextItem[];
  /** How this shot begins. */
  transition?: Transition;
}

/** What is heard. */
export interface Sound {
  /** Off makes a silent film. Default true. */
  on?: boolean;
  music?: string;
}

/** The whole document. */
export interface Screenplay {
  version: 1;
  title: string;
  prompt?: string;
  /** 0 to 2^31-1. */
  seed: number;
  style: string;
  /** Even numbers, 256 to 3840 each. */
  size: [number, number];
  /** 12 to 60. */
  fps: number;
  cast: Cast[];
  sets: Scene[];
  shots: Shot[];
  sound?: Sound;
}
