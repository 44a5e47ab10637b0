/** The shape of a screenplay as data, for the validator: every field with its type, range and bound. */
import { ANGLES, FRAMINGS, MOODS, MOVES, RELATIONS, SEASONS, TIMES, TRANSITIONS, WEATHERS } from "./types.ts";

/** What a value must be. */
export type Shape =
  | { is: "text"; most: number; least?: number; pattern?: RegExp; says?: string }
  | { is: "number"; min: number; max: number; whole?: boolean; even?: boolean }
  | { is: "flag" }
  | { is: "choice"; of: readonly string[] }
  | { is: "exactly"; value: unknown }
  | { is: "list"; of: Shape; least: number; most: number }
  | { is: "tuple"; of: Shape[] }
  | { is: "either"; of: Shape[]; says: string }
  | { is: "record"; most: number }
  | { is: "object"; fields: Record<string, Field> };

/** A field: what it must be, and whether it must be there. */
export interface Field {
  shape: Shape;
  needed: boolean;
}

const need = (shape: Shape): Field => ({ shape, needed: true });
const may = (shape: Shape): Field => ({ shape, needed: false });
const object = (fields: Record<string, Field>): Shape => ({ is: "object", fields });
const list = (of: Shape, most: number, least = 0): Shape => ({ is: "list", of, least, most });
const number = (min: number, max: number, more: { whole?: boolean; even?: boolean } = {}): Shape => ({
  is: "number",
  min,
  max,
  ...more,
});
const choice = (of: readonly string[]): Shape => ({ is: "choice", of });
const text = (most: number, least = 0): Shape => ({ is: "text", most, least });

const ID: Shape = {
  is: "text",
  most: 64,
  least: 1,
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u,
  says: "letters, digits and hyphens",
};
/** A cast id, a member such as "apple#2", "camera", or a feature of the place. */
const REFERENCE: Shape = { is: "text", most: 64, least: 1 };
const KIND: Shape = {
  is: "text",
  most: 64,
  least: 1,
  pattern: /^[a-z0-9][a-z0-9-]*$/,
  says: "a catalog id: lower-case letters, digits and hyphens",
};
const COLOR: Shape = { is: "text", most: 7, pattern: /^#[0-9a-fA-F]{6}$/, says: 'an sRGB colour such as "#f6c81c"' };
const WORD: Shape = text(80, 1);
const BY = may(choice(["writer"]));

const GARMENT = object({ kind: need(KIND), color: may(COLOR), material: may(WORD), pattern: may(WORD), by: BY });

const LOOK = object({
  color: may(COLOR),
  colorName: may(WORD),
  material: may(WORD),
  pattern: may(WORD),
  size: may(number(0.05, 50)),
  age: may(number(1, 95)),
  sex: may(choice(["female", "male"])),
  build: may(choice(["slim", "average", "sturdy", "fat", "muscular"])),
  skin: may(COLOR),
  hair: may(object({ style: may(WORD), color: may(COLOR) })),
  beard: may(object({ style: may(WORD), color: may(COLOR) })),
  clothes: may(list(GARMENT, 24)),
  text: may(text(500)),
  parameters: may({ is: "record", most: 64 }),
});

const CAST = object({
  id: need(ID),
  kind: need(KIND),
  count: may(number(1, 200, { whole: true })),
  name: may(text(120)),
  look: may(LOOK),
  product: may(text(500, 1)),
  by: BY,
});

const DRESSING = object({ kind: need(KIND), count: may(number(1, 200, { whole: true })), look: may(LOOK), by: BY });

const SET = object({
  id: need(ID),
  place: need(KIND),
  time: need(choice(TIMES)),
  weather: need(choice(WEATHERS)),
  season: need(choice(SEASONS)),
  features: may(list(WORD, 64)),
  mood: may(list(choice(MOODS), 4)),
  dressing: may(list(DRESSING, 64)),
  by: BY,
});

const VECTOR: Shape = { is: "tuple", of: [number(-100000, 100000), number(-100000, 100000), number(-100000, 100000)] };

const CAMERA = object({
  framing: need(choice(FRAMINGS)),
  angle: need(choice(ANGLES)),
  move: need(choice(MOVES)),
  lens: may(number(8, 400)),
  aperture: may(number(0.7, 64)),
  subject: may(list(REFERENCE, 64)),
  foreground: may(list(REFERENCE, 64)),
  part: may(WORD),
  focus: may(REFERENCE),
  speed: may(number(0.1, 5)),
  path: may(
    list(
      object({ at: need(number(0, 60)), position: need(VECTOR), target: need(VECTOR), lens: may(number(8, 400)) }),
      64,
      1,
    ),
  ),
  by: BY,
});

const BLOCKING = object({
  who: need(REFERENCE),
  is: need(choice(RELATIONS)),
  to: need({
    is: "either",
    of: [REFERENCE, { is: "tuple", of: [REFERENCE, REFERENCE] }],
    says: 'one id, or two ids in a list for "between"',
  }),
  whose: may(choice(["camera", "theirs"])),
  by: BY,
});

const OUTCOME = object({ kind: may(KIND), look: may(LOOK), count: may(number(1, 200, { whole: true })) });

const BEAT = object({
  at: may(number(0, 60)),
  for: may(number(0.01, 60)),
  who: need(REFERENCE),
  does: need(KIND),
  to: may(REFERENCE),
  with: may(REFERENCE),
  manner: may(list(WORD, 16)),
  into: may(OUTCOME),
  by: BY,
});

const TEXT = object({
  text: need(text(500, 1)),
  where: need(REFERENCE),
  color: may(COLOR),
  at: may(number(0, 60)),
  for: may(number(0.01, 60)),
});

const SHOT = object({
  set: need(ID),
  seconds: need(number(0.1, 60)),
  timeScale: may(number(-8, 3600)),
  camera: need(CAMERA),
  cast: need(list(REFERENCE, 64)),
  blocking: need(list(BLOCKING, 256)),
  beats: need(list(BEAT, 256)),
  text: may(list(TEXT, 32)),
  transition: may(choice(TRANSITIONS)),
});

/** The whole document. */
export const SCREENPLAY = object({
  version: need({ is: "exactly", value: 1 }),
  title: need(text(200)),
  prompt: may(text(8000)),
  seed: need(number(0, 2147483647, { whole: true })),
  style: need(WORD),
  size: need({
    is: "tuple",
    of: [number(256, 3840, { whole: true, even: true }), number(256, 3840, { whole: true, even: true })],
  }),
  fps: need(number(12, 60)),
  cast: need(list(CAST, 64)),
  sets: need(list(SET, 64, 1)),
  shots: need(list(SHOT, 64, 1)),
  sound: may(object({ on: may({ is: "flag" }), music: may(WORD) })),
});

/** Least and most seconds of a whole film. */
export const FILM_SECONDS: [number, number] = [0.5, 60];
