/**
 * What an asset is: two functions and a manifest. `build` is pure; `vary` samples what was not fixed; the manifest is the
 * single source for the writer's lexicon, the docs, the gallery and the tests.
 */

import type { Box, Vec3 } from "../shape/math.ts";
import type { Mesh } from "../shape/mesh.ts";
import type { Random } from "../shape/random.ts";
import type { Skeleton } from "../shape/skeleton.ts";
import type { Color, Surface } from "../surface/spec.ts";

/** The families that everything in the catalog belongs to. */
export const FAMILIES = [
  "person",
  "animal",
  "garment",
  "accessory",
  "hair",
  "action",
  "vehicle",
  "plant",
  "food",
  "furniture",
  "thing",
  "building",
  "place",
  "weather",
  "material",
  "style",
] as const;
/** A family of the catalog. */
export type Family = (typeof FAMILIES)[number];

/** A parameter of an asset. Colours are sRGB hex. */
export type Parameter =
  | { type: "number"; min: number; max: number; default: number; unit?: string; says: string }
  | { type: "choice"; of: readonly string[]; default: string; says: string }
  | { type: "color"; default: string; says: string }
  | { type: "flag"; default: boolean; says: string }
  | { type: "text"; default: string; says: string };

/** The value of a parameter. */
export type Value = number | string | boolean | undefined;
/** Parameter values by name. `color`, `material`, `pattern`, `size` (a factor) and `text` mean the same everywhere. */
export type Params = Record<string, Value>;

/** What the catalog tells about an entry. */
export interface Manifest {
  /** Kebab-case, unique over the whole catalog: "fox", "pine-tree", "neon-street". */
  id: string;
  family: Family;
  /** Singular nouns, or base verbs for actions. The first is the name. Plurals come from the writer's grammar. */
  words: { en: string[]; zh: string[] };
  parameters: Record<string, Parameter>;
  /** Real-world size in metres at default parameters: width (x), height (y), depth (z). */
  size: { width: number; height: number; depth: number };
  /** "top surface", "seat", "cavity", "handle", "grip", "front", "window", "water", "road" ... */
  tags: string[];
  /** "sit", "hold", "open", "ride", "eat", "throw", "drive" ... */
  affordances: string[];
}

export type { Surface } from "../surface/spec.ts";

/** A piece of a model: one mesh under one surface. */
export interface Part {
  name: string;
  mesh: Mesh;
  surface: Surface;
  /** Moves rigidly with this joint (by name). Absent with a `mesh.skin`: skinned. Absent without: fixed to the model. */
  joint?: string;
  /** Default true. Fine detail (fur blades, lashes, grass) should not cast. */
  castShadow?: boolean;
  /** Only casts a shadow and is not seen: a cheap stand-in for parts that don't cast. */
  shadowOnly?: boolean;
}

/** A named place on a model, in its rest frame. */
export interface Anchor {
  at: Vec3;
  /** Out of the surface; default up. */
  normal?: Vec3;
  /** Along which a held or placed thing points. */
  forward?: Vec3;
  /** Joint it moves with. */
  joint?: string;
  /** Width (x) and depth (z) of a flat area around it, metres: what can be put there. */
  extent?: [number, number];
}

/** Convex shapes for physics and support, model frame. */
export type Collider =
  | { shape: "box"; at: Vec3; half: Vec3; joint?: string }
  | { shape: "sphere"; at: Vec3; radius: number; joint?: string }
  /** Upright along y. */
  | { shape: "cylinder"; at: Vec3; radius: number; half: number; joint?: string }
  | { shape: "hull"; points: Float32Array; joint?: string };

/** One leg: joints from the hip down, and the point of the sole that stands on the ground at rest. */
export interface LegPlan {
  joints: string[];
  sole: Vec3;
}

/** What the motion room must know of a body. All measures of the rest pose in metres; speeds in m/s. */
export interface BodyPlan {
  /** Crawlers go on the ground on many legs or on none; drifters hang in water on arms that trail. */
  kind: "biped" | "quadruped" | "bird" | "fish" | "crawler" | "drifter";
  legs: LegPlan[];
  /** Arms from the shoulder to the hand; bipeds only. */
  arms?: { joints: string[]; grip: Vec3 }[];
  /** Height of the root joint over the ground. */
  rootHeight: number;
  /** Comfortable speeds. */
  speeds: { walk: number; trot?: number; run: number };
  /** Where the eyes are, for gaze and framing. */
  eyes: Vec3;
  /** Centre and radius of the head, for framing a face. */
  head: { at: Vec3; radius: number; joint: string };
  /** Tail, wing and ear joints for waves and flicks. */
  tail?: string[];
  ears?: string[];
  wings?: string[][];
  /** Joints of a trunk that bends along its way, from the head's end to the tail's. */
  spine?: string[];
  /** Chains of tentacles and soft arms from the root out, and the way each points from the body's axis, model frame. */
  tentacles?: { joints: string[]; out: Vec3 }[];
  /** Upper lids: they close by turning about the axis; `open` is how far over the eye's middle they stand, radians. */
  lids?: { joint: string; axis: Vec3; open: number }[];
  /** A whale's tail, which beats up and down. */
  flukes?: boolean;
  /** How crawlers and drifters go. */
  goes?: GoingPlan;
  /** Its gaits are leaps: both hind legs at once. */
  hops?: boolean;
}

/** How bodies go that have neither two legs nor four. Metres of the rest pose. */
export interface GoingPlan {
  /** Metres a cycle of the legs, of the jets or of a ripple at walking speed. */
  stride: number;
  /** Share of the cycle that each pair of legs lands after the one before it; left and right are half a cycle apart. */
  lag?: number;
  /** Share of the cycle that a foot is down. Default 0.6. */
  duty?: number;
  /** Height of a foot in the air. */
  lift?: number;
  /** Goes sideways, facing the eye. */
  sideways?: boolean;
  /** Sideways wave of the spine: its size and length. */
  wave?: { size: number; length: number };
  /** The spine goes by segments that stand and step in turn, so many metres high in the step. */
  ripple?: { lift: number };
  /** The front of the spine is held up: over which length, how steep in radians. */
  rears?: { length: number; angle: number };
  /** Can lie in a coil: body width in metres. */
  coils?: number;
  /** Lies in a coil when nothing else is said. */
  coiled?: boolean;
  /** In the air unless it is told to stand. */
  hovers?: boolean;
  /** Radians that each pair of wings points back at rest. */
  folds?: number[];
  /** Beats of a bell or a mantle a second at rest; 0 for none. */
  pulse?: number;
  /** Radians that tentacles hang down from their rest shape while it swims. */
  trails?: number;
  /** Radians that the body leans into its way while it swims. */
  leans?: number;
  /** Degrees from the eye's direction at which the body is best seen. */
  shows?: number;
}

/** Wheels roll by the distance gone: angle = distance / radius. They turn about the joint's x axis. */
export interface Wheel {
  joint: string;
  radius: number;
  steers?: boolean;
}

/** Where a hand or the ball of a foot goes on what is ridden; model frame at rest. Directions turn with the joint. */
export interface Hold {
  at: Vec3;
  joint?: string;
  /** Where palm, fingers and thumb look; at most two. */
  palm?: Vec3;
  fingers?: Vec3;
  thumb?: Vec3;
}

/** A place for a rider. */
export interface Perch {
  /**
   * "saddle" astride, "chair" with bent knees, "floor" with the legs ahead, "lotus" cross-legged; "deck" stands looking ahead,
   * "board" sideways.
   */
  pose: "saddle" | "chair" | "floor" | "lotus" | "deck" | "board";
  /** Under the seat of the trousers; under the soles of who stands. */
  at: Vec3;
  joint?: string;
  /** Leans with its joint, as who swings does. */
  swings?: boolean;
  /** Radians that the rider is turned from the front; pi looks back. */
  turn?: number;
  /** Radians that the trunk leans forward. */
  lean?: number;
  hands?: { L?: Hold; R?: Hold };
  feet?: { L: Hold; R: Hold };
  /** Height that a head must stay under. */
  roof?: number;
}

/** What moves on a thing that is ridden, by the distance gone, the steering or strokes of the rider on perch `by`. */
export type Mechanism =
  /** Turns about x once while a wheel of this radius turns `gear` times. */
  | { works: "crank"; joint: string; radius: number; gear: number }
  /** Stays as it is at rest while what carries it turns. */
  | { works: "level"; joint: string }
  /** Turns about an axis by `ratio` times the steering; left is positive about an axis that looks up. */
  | { works: "steer"; joint: string; axis: Vec3; ratio: number }
  /** An oar along z with its blade ahead: `reach` from the joint back to the handle's end; swings about the lock. */
  | { works: "oar"; joint: string; by: number; lock: Vec3; inboard: number; reach: number }
  /** A paddle along x, carried before a chest at `middle`: two blades, or one at its +x that dips on a side (1 left). */
  | { works: "paddle"; joint: string; by: number; middle: Vec3; half: number; blades: 1 | 2; side?: number }
  /** Swings about x (or z) by so many radians either way, once in so many seconds. */
  | { works: "pendulum"; joint: string; swing: number; seconds: number; axis?: "x" | "z" };

/** How a model is ridden: the driver's perch first, then those of passengers. */
export interface Ride {
  perches: Perch[];
  mechanisms?: Mechanism[];
  /** Who is on it is inside: what is merely on it lies on its roof. */
  inside?: boolean;
  /** It comes in the size of its rider. */
  fits?: boolean;
  /** Leans into curves like what has two wheels. */
  leans?: boolean;
  /** Metres that it floats over the ground while somebody is on it. */
  hovers?: number;
  /** Usual speed in m/s. */
  speed?: number;
}

/** A part that swings or bounces by itself once it is let go. */
export interface Oscillator {
  joint: string;
  /** "pendulum" turns about `axis` at its joint, "spring" moves along it; model frame. */
  kind: "pendulum" | "spring";
  axis: Vec3;
  /** Metres from the joint to the middle of the mass; of a spring how far its load stretches it at rest. */
  length: number;
  /** Radians or metres from rest at which it is let go. */
  from: number;
  /** Takes part only on one side of rest, and rests there else: the end balls of a cradle. */
  side?: 1 | -1;
  /** How much of the motion it makes, 0..1: the rings of a coil. Default 1. */
  share?: number;
}

/** A built thing: its parts, bones, places to hold and shapes for physics. */
export interface Model {
  parts: Part[];
  skeleton?: Skeleton;
  /** Bounds at rest. The model stands on y = 0, faces +z, is centred on x = z = 0. */
  box: Box;
  anchors: Record<string, Anchor>;
  colliders: Collider[];
  body?: BodyPlan;
  wheels?: Wheel[];
  ride?: Ride;
  /** What of it swings and bounces. */
  oscillators?: Oscillator[];
  /** For boats: how deep the keel sits under the water line at rest, metres; the model's y = 0 is the water line. */
  draught?: number;
  /** Lamps that it carries. */
  lights?: Light[];
}

/** How fine to build: the height in pixels that the model will have at its largest in the shot. */
export interface Detail {
  pixels: number;
}

/** An entry with a shape of its own. */
export interface Asset extends Manifest {
  /** Pure. The same parameters and detail give the same model. Throws nothing for values inside their ranges. */
  build(params: Params, detail: Detail): Model;
  /** Fixes what `given` leaves open, from `rng`. */
  vary(rng: Random, given: Params): Params;
}

/** An entry that has words but no shape of its own: actions, weathers, materials, styles, garments, hair. */
export type Entry = Manifest | Asset;

// ---- places ----

/** A lamp, sign or window that lights. */
export interface Light {
  at: Vec3;
  color: Color;
  /** Candela-like strength; 10 lights a small street corner at night. */
  strength: number;
  /** Metres beyond which it gives nothing. */
  reach: number;
  joint?: string;
}

/** Many copies of a model. */
export interface Scatter {
  name: string;
  /** From near to far: `model` is used from `beyond` metres of camera distance on. At least one with beyond 0. */
  levels: { model: Model; beyond: number }[];
  /** 16 numbers a copy, column-major. */
  matrices: Float32Array;
  /** Default true. */
  castShadow?: boolean;
}

/** The ground that everything stands on, and its look. */
export interface Ground {
  /** Height in metres at (x, z). Pure. */
  height(x: number, z: number): number;
  /** The visible parts, in world coordinates; must agree with `height` within 1 cm where actors go. */
  parts: Part[];
  /** What it is underfoot, for footprints, friction and foley. */
  surface: "grass" | "snow" | "sand" | "earth" | "stone" | "asphalt" | "wood" | "water" | "carpet" | "moon";
}

/** A named way along which things travel, world metres, xz polyline smoothed by Catmull-Rom; y comes from the ground. */
export interface Lane {
  name: "path" | "road" | "water" | "across" | "toward" | "away" | "sky" | "rail";
  points: Vec3[];
}

/** Something of the place that relations may name: a window, a fireplace, the sea, the cliff. */
export interface Feature {
  name: string;
  at: Vec3;
  /** Into the room, or towards the stage. */
  facing: Vec3;
}

/** A lake, a sea or a river of a place. */
export interface Water {
  /** y of the still surface. */
  level: number;
  /** Wave height in metres and main wavelength. */
  waves: { height: number; length: number };
  /** Bounds in xz; the surface is drawn by the picture room. */
  min: [number, number];
  max: [number, number];
  /** Distance to the shore for foam, metres, negative on land; absent: open water. */
  shore?(x: number, z: number): number;
  /** Velocity of running water along x and z, m/s. */
  flow?(x: number, z: number): [number, number];
  /** White crests of waves and broken water of rapids, 0 none to 1. */
  foam?: number;
  color: Color;
  deep: Color;
}

/** A place without ground to stand on: whoever is there hangs in it, swims or flies. */
export interface Volume {
  matter: "water" | "air" | "nothing";
  /** y of the middle of what hangs there, metres. */
  level: number;
}

/** Matter in the air that belongs to a place and lasts: smoke of a volcano, embers, bubbles, falling leaves. */
export interface PlaceEffect {
  kind:
    | "smoke"
    | "steam"
    | "fire"
    | "embers"
    | "fireworks"
    | "leaves"
    | "petals"
    | "fireflies"
    | "bubbles"
    | "sandstorm"
    | "spray"
    | "plankton"
    | "shafts";
  /** Where it comes from, or the middle of where it is. */
  at: Vec3;
  /** Half-extents of that area, metres. */
  extent: Vec3;
  /** How large: about the height in metres of smoke, fire, spray and fireworks, a factor on grains. */
  size: number;
  /** Copies of 1 at richness 1. Default 1. */
  amount?: number;
  /** In place of its usual colour, linear light. */
  color?: Color;
}

/** How the place wants its air: the picture room computes sky, sun and fog from this and the scene's time and weather. */
export interface Air {
  /** "water" is the inside of a sea. */
  sky: "earth" | "space" | "indoor" | "water";
  /** Degrees from -z (the view), clockwise seen from above: 0 is behind the scene, 180 behind the camera. */
  sunAzimuth: number;
  /** Extra haze, 0 none to 1 thick. */
  haze: number;
  /** Stops added to the metered exposure. */
  exposure?: number;
  /** Colour and strength of light that the surroundings send back (city glow, room walls), linear. */
  bounce?: Color;
  /** Factors on the sky and on the fog that it colours, where the air is not the Earth's: dust of Mars, ash, sand. */
  tint?: Color;
  /** What stands in its sky besides sun, moon and clouds. */
  heavens?: Heaven[];
}

/** What may stand in a sky. */
export type Heaven = "aurora" | "rainbow" | "lightning" | "nebula" | "earth" | "milky way";

/** What is asked of a place. */
export interface PlaceParams {
  time: string;
  weather: string;
  season: string;
  features: string[];
  /** Texts that the writer placed on signs of the set, in order. */
  signs: { text: string; color?: string }[];
  seed: number;
  /** 0 for drafts to 1 for the best: how rich to build. */
  richness: number;
}

/** A built place. Authored so that the natural camera stands at +z and looks to -z; the stage is around the origin. */
export interface Place {
  ground: Ground;
  scatters: Scatter[];
  lanes: Lane[];
  features: Feature[];
  lights: Light[];
  water?: Water;
  air: Air;
  /** Half-extent in metres of the area around the origin that is kept clear for the action. */
  stage: { width: number; depth: number };
  /** Heights above which the camera may not go (ceilings) and boxes it may not enter (walls). */
  keepOut: Box[];
  /** Furniture that the place brings itself and that can carry things, such as a table: things "on the table". */
  supports?: { name: string; at: Vec3; extent: [number, number] }[];
  /** Slender things that are part of the ground's meshes (posts, columns, trunks): the choice of view avoids them. */
  obstacles?: Obstacle[];
  /** What moves in its air. */
  effects?: PlaceEffect[];
  /** Set where nobody stands. */
  volume?: Volume;
}

/** An upright thing as a circle with a foot and a top, world metres. */
export interface Obstacle {
  x: number;
  z: number;
  radius: number;
  bottom: number;
  top: number;
}

/** A place that can be built. */
export interface PlaceAsset extends Manifest {
  family: "place";
  place(params: PlaceParams): Place;
}
