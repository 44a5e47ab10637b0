/** The measures of one person. A body is this table; nothing else knows about age, sex or build. */
import { addScaled, clamp, lerp, normalize, sub, type Vec3 } from "../../shape/math.ts";

/** Which row of the tables of proportions is used. */
export type Sex = "female" | "male";
/** Stature, as the screenplay names it. */
export type Build = "slim" | "average" | "sturdy" | "fat" | "muscular";

/** Who it is, as far as proportions go. `size` is a factor on the height. */
export interface Person {
  age: number;
  sex: Sex;
  build: Build;
  size: number;
}

/** Metres in the model frame at rest. Points with a side are those of the left (+x). */
export interface Figure extends Person {
  height: number;
  /** Height of the head from chin to crown. */
  head: number;
  /** The head's frame: the chin's height and the axis of the skull; head units are times `head`. */
  chin: Vec3;
  /** 1 for a small child, 0 from 17 on. */
  child: number;
  /** 0 until 50, 1 at 85. */
  old: number;
  /** 0 female or child, 1 grown man. */
  manly: number;
  /** 0 for children and men, 1 grown woman. */
  womanly: number;
  shoulder: Vec3;
  elbow: Vec3;
  wrist: Vec3;
  /** Unit, along the hand at rest. */
  arm: Vec3;
  hand: number;
  hip: Vec3;
  knee: Vec3;
  ankle: Vec3;
  toe: Vec3;
  foot: number;
  /** Half-widths (x) and half-depths (z) of the torso. */
  chest: [number, number];
  waist: [number, number];
  pelvis: [number, number];
  /** From hip joint to shoulder joint. */
  torso: number;
  neck: number;
  /** Radii from shoulder to wrist and from hip to ankle. */
  armRadii: number[];
  legRadii: number[];
  bust: number;
  belly: number;
  /** How far the upper body leans forward at the shoulders, metres. */
  stoop: number;
}

/** Rows by age in years: height, heads tall, hip height / height, shoulder half-width, limbs: in heads. */
const AGES = [1, 4, 8, 12, 16, 25, 60, 90];
const TABLE: Record<Sex, Record<"height" | "heads" | "hip" | "shoulder", number[]>> = {
  female: {
    height: [0.78, 1.0, 1.22, 1.42, 1.6, 1.66, 1.63, 1.56],
    heads: [3.6, 3.95, 4.35, 4.7, 5.1, 5.3, 5.25, 5.1],
    hip: [0.4, 0.44, 0.48, 0.51, 0.535, 0.542, 0.538, 0.53],
    shoulder: [0.3, 0.32, 0.335, 0.355, 0.375, 0.388, 0.392, 0.38],
  },
  male: {
    height: [0.79, 1.01, 1.24, 1.45, 1.7, 1.79, 1.76, 1.68],
    heads: [3.6, 3.95, 4.35, 4.8, 5.3, 5.5, 5.45, 5.25],
    hip: [0.4, 0.44, 0.48, 0.51, 0.532, 0.538, 0.534, 0.528],
    shoulder: [0.3, 0.325, 0.345, 0.38, 0.45, 0.5, 0.495, 0.47],
  },
};
const row = (values: number[], age: number): number => {
  let i = 0;
  while (i < AGES.length - 2 && age > AGES[i + 1]) i++;
  return lerp(values[i], values[i + 1], clamp((age - AGES[i]) / (AGES[i + 1] - AGES[i])));
};

/** Torso half-widths and depths in heads: child, woman, man. */
const TORSO = {
  chest: [
    [0.283, 0.235],
    [0.315, 0.228],
    [0.43, 0.29],
  ],
  waist: [
    [0.27, 0.24],
    [0.238, 0.19],
    [0.34, 0.25],
  ],
  pelvis: [
    [0.272, 0.25],
    [0.362, 0.275],
    [0.335, 0.27],
  ],
} as const;
/** Factors by build: chest, waist, pelvis, arms, legs, belly (heads), shoulders. */
const BUILDS: Record<Build, [number, number, number, number, number, number, number]> = {
  slim: [0.93, 0.9, 0.93, 0.88, 0.9, 0, 0.97],
  average: [1, 1, 1, 1, 1, 0, 1],
  sturdy: [1.1, 1.2, 1.12, 1.14, 1.12, 0.05, 1.05],
  fat: [1.24, 1.58, 1.38, 1.45, 1.4, 0.17, 1.08],
  muscular: [1.16, 1.04, 1.02, 1.32, 1.14, 0, 1.12],
};

/** Works out every measure from age, sex, build and size. */
export function figure(person: Person): Figure {
  const { age, sex, build, size } = person;
  const t = TABLE[sex];
  const height = row(t.height, age) * size;
  const head = height / row(t.heads, age);
  const child = clamp((15 - age) / 12);
  const grown = clamp((age - 11) / 7);
  const old = clamp((age - 50) / 35);
  const manly = sex === "male" ? grown : 0;
  const womanly = sex === "female" ? grown : 0;
  const [fChest, fWaist, fPelvis, fArm, fLeg, belly, fShoulder] = BUILDS[build];
  const blend = (key: keyof typeof TORSO, f: number): [number, number] => {
    const [c, w, m] = TORSO[key];
    const at = (k: 0 | 1) => (c[k] + (w[k] - c[k]) * womanly + (m[k] - c[k]) * manly) * head * f;
    return [at(0), at(1)];
  };

  const stoop = old * 0.2 * head;
  const chinY = height - head - stoop * 0.25;
  const hipY = row(t.hip, age) * height;
  const shoulderX = row(t.shoulder, age) * head * fShoulder;
  const shoulderY = chinY - lerp(0.3, 0.22, child) * head - manly * 0.03 * head;
  const armLength = lerp(0.27, 0.25, child) * height * (1 + manly * 0.02);
  const down = normalize([0.6, -0.8, 0] as Vec3);
  const shoulder: Vec3 = [shoulderX, shoulderY, -0.04 * head + stoop * 0.7];
  const elbow = addScaled(shoulder, normalize([down[0], down[1], -0.04]), armLength * 0.525);
  const wrist = addScaled(elbow, normalize([down[0], down[1], 0.1]), armLength * 0.475);
  const legX = lerp(0.228 - 0.012 * manly, 0.165, child) * head * (build === "fat" ? 1.15 : 1);
  const ankleY = 0.052 * height;
  const hip: Vec3 = [legX, hipY, 0];
  const knee: Vec3 = [legX * 0.96, ankleY + (hipY - ankleY) * 0.487, 0.024 * head];
  const ankle: Vec3 = [legX * 0.92, ankleY, -0.065 * head];
  const foot = lerp(0.16, 0.166, child) * height;
  const arms = [0.1124, 0.0956, 0.079, 0.0856, 0.0537];
  const legs = [0.262, 0.208, 0.136, 0.156, 0.104, 0.076];
  const armFactor = head * fArm * (1 + 0.34 * manly) * (1 - 0.02 * child) * (1 - 0.12 * old);
  const legFactor = head * fLeg * (1 + 0.06 * manly) * (1 - 0.14 * child) * (1 - 0.1 * old);
  return {
    ...person,
    height,
    head,
    chin: [0, chinY, 0.04 * head + stoop * 1.25],
    child,
    old,
    manly,
    womanly,
    shoulder,
    elbow,
    wrist,
    arm: normalize(sub(wrist, elbow)),
    hand: lerp(0.325, 0.3, child) * head * (1 + 0.1 * manly),
    hip,
    knee,
    ankle,
    toe: [legX * 1.04, 0.016 * height, ankle[2] + foot * 0.66],
    foot,
    chest: blend("chest", fChest),
    waist: blend("waist", fWaist),
    pelvis: blend("pelvis", fPelvis),
    torso: shoulderY - hipY,
    neck: head * (0.128 + 0.05 * manly - 0.008 * child) * (build === "muscular" ? 1.15 : build === "fat" ? 1.2 : 1),
    armRadii: arms.map(
      (r, i) => r * armFactor * (i === 4 ? 1 - 0.08 * manly : 1) * (build === "muscular" && i === 1 ? 1.15 : 1),
    ),
    // Children have slim thighs.
    legRadii: legs.map((r, i) => r * legFactor * (i < 2 ? 1 - 0.2 * child : 1)),
    bust: womanly * head * (build === "slim" ? 0.12 : build === "fat" ? 0.18 : 0.145),
    belly: (belly + old * 0.02) * head,
    stoop,
  };
}

/** A copy of a left-side point for side +1 (left) or -1 (right). */
export const sided = (p: Vec3, side: number): Vec3 => [p[0] * side, p[1], p[2]];

/** The spine's forward offset at height `y`: nothing at the hips, `stoop` at the shoulders. */
export const lean = (f: Figure, y: number): number => {
  const t = clamp((y - f.hip[1] - f.torso * 0.25) / (f.torso * 0.75), 0, 1.6);
  return f.stoop * t * t * 0.7;
};
