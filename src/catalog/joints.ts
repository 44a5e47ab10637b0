/**
 * Joint and morph names that every body shares, so that one motion room moves them all. L is the body's own left (+x).
 * A body may lack any joint; motion then skips it.
 */

/** Spine from the root up, for every body with legs. */
export const SPINE = ["hips", "spine", "chest", "neck", "head"] as const;

/** On the head: jaw opens about x; eyes turn about their own centres; ears swing. */
export const HEAD = ["jaw", "eyeL", "eyeR", "earL", "earR"] as const;

/** Bipeds, from the torso outwards, each followed by L or R. The forearm twists over fore, twistA, twistB. */
export const BIPED_ARM = ["shoulder", "arm", "fore", "twistA", "twistB", "hand"] as const;
/** Fingers of a hand. */
export const FINGERS = ["thumb", "index", "middle", "ring", "little"] as const; // each 1, 2, 3 then L or R: "index2L"
/** Bipeds, from the hip down, each followed by L or R. */
export const BIPED_LEG = ["thigh", "shin", "foot", "toe"] as const;

/** Quadrupeds: scapula, upper arm, forearm, paw; thigh, shin, hock (metatarsus), foot; each followed by L or R. */
export const QUADRUPED_FRONT = ["scapula", "upper", "lower", "paw"] as const;
/** Hind legs of quadrupeds, from the hip down, each followed by L or R. */
export const QUADRUPED_HIND = ["thigh", "shin", "hock", "foot"] as const;
/** tail0 is the root. */
export const TAIL = ["tail0", "tail1", "tail2", "tail3"] as const;

/**
 * Morphs of faces, 0 at rest to 1 full. A mouth morph deforms lips and cheeks; `jawOpen` opens the mouth with the inside
 * (teeth, tongue) shown. Blinks close the lids over the eyes.
 */
export const MORPHS = [
  "blinkL",
  "blinkR",
  "smile",
  "jawOpen",
  "browUp",
  "browDown",
  "cheekUp",
  "frown",
  "pucker",
  "wide",
  "squint",
  "laughLines",
] as const;
/** Name of a morph. */
export type MorphName = (typeof MORPHS)[number];
