/** Names of colours as people say them: the eleven basic terms, by nearness in CIELAB. */

/**
 * Where each basic colour term lies, as sRGB: what some 200,000 people called by that name on screens (the xkcd colour
 * survey, 2010). Chromatic terms have also what was called dark, medium and light by them: a dark red is a red.
 */
const BASIC_TERMS = {
  black: ["#000000"],
  white: ["#ffffff"],
  gray: ["#929591"],
  red: ["#e50000", "#840000", "#ff474c"],
  orange: ["#f97306", "#c65102", "#fdaa48"],
  yellow: ["#ffff14", "#d5b60a", "#fffe7a"],
  green: ["#15b01a", "#39ad48", "#033500", "#96f97b"],
  blue: ["#0343df", "#2c6fbb", "#00035b", "#95d0fc"],
  purple: ["#7e1e9c", "#9e43a2", "#35063e", "#bf77f6"],
  pink: ["#ff81c0", "#cb416b"],
  brown: ["#653700", "#7f5112", "#341c02", "#ad8150"],
} as const;

/** One of the eleven basic colour terms of English. */
export type ColorName = keyof typeof BASIC_TERMS;

/** Lightness 0 to 100, green to red, blue to yellow. */
export type Lab = [number, number, number];

const NEUTRAL: ReadonlySet<ColorName> = new Set(["black", "white", "gray"]);
/** A thing is called by its chromatic paint where that covers this share of what is seen of it, tyres and panes or not. */
const PAINTED_SHARE = 0.2;
/** Below this chroma in CIELAB nobody names a hue, least of all in warm or blue light. */
const LEAST_CHROMA = 15;
/** White of D65, Y = 1. */
const WHITE = [0.95047, 1, 1.08883];
const TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIELAB (D65) of an sRGB colour, channels 0 to 255. */
export function labOf(red: number, green: number, blue: number): Lab {
  const linear = [red, green, blue].map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const [x, y, z] = TO_XYZ.map((row, i) => {
    const t = (row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2]) / WHITE[i];
    return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const TERMS = (Object.entries(BASIC_TERMS) as [ColorName, readonly string[]][]).flatMap(([name, foci]) =>
  foci.map((hex) => ({ name, lab: labOfHex(hex) })),
);

function labOfHex(hex: string): Lab {
  const n = Number.parseInt(hex.slice(1), 16);
  return labOf(n >> 16, (n >> 8) & 255, n & 255);
}

/** The pure colours by which textbooks and style sheets define the eleven terms; brown is CSS brown or saddle brown. */
const TEXTBOOK: [ColorName, string][] = [
  ["black", "#000000"],
  ["white", "#ffffff"],
  ["gray", "#808080"],
  ["red", "#ff0000"],
  ["orange", "#ffa500"],
  ["yellow", "#ffff00"],
  ["green", "#008000"],
  ["blue", "#0000ff"],
  ["purple", "#800080"],
  ["pink", "#ffc0cb"],
  ["brown", "#a52a2a"],
  ["brown", "#8b4513"],
];
const TEXTBOOK_TERMS = TEXTBOOK.map(([name, hex]) => ({ name, lab: labOfHex(hex) }));

/** The term whose textbook colour is nearest: a stricter question than what people say, since only pure colours pass. */
export function textbookTerm(red: number, green: number, blue: number): ColorName {
  const lab = labOf(red, green, blue);
  const distance = (term: Lab) => Math.hypot(lab[0] - term[0], lab[1] - term[1], lab[2] - term[2]);
  return TEXTBOOK_TERMS.reduce((a, b) => (distance(b.lab) < distance(a.lab) ? b : a)).name;
}

/** Terms by colour in steps of four, plus one; 0 where nobody asked yet. */
const asked = new Uint8Array(64 ** 3);

/** The basic term that is nearest to an sRGB colour, channels 0 to 255. */
export function nearestTerm(red: number, green: number, blue: number): ColorName {
  const key = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
  asked[key] ||= 1 + nearest((red & 252) + 1.5, (green & 252) + 1.5, (blue & 252) + 1.5);
  return TERMS[asked[key] - 1].name;
}

/** Index of the term that is nearest. */
function nearest(red: number, green: number, blue: number): number {
  const [l, a, b] = labOf(red, green, blue);
  const hueless = Math.hypot(a, b) < LEAST_CHROMA;
  const distances = TERMS.map(({ name, lab }) =>
    hueless && !NEUTRAL.has(name) ? Infinity : (l - lab[0]) ** 2 + (a - lab[1]) ** 2 + (b - lab[2]) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * What a thing of many pixels is called: the most frequent chromatic name where paint covers a fifth of it, else the most
 * frequent neutral one. `votes` counts pixels by name.
 */
export function nameOf(votes: ReadonlyMap<ColorName, number>): ColorName {
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const chromatic = sorted.filter(([name]) => !NEUTRAL.has(name));
  const painted = chromatic.reduce((sum, [, count]) => sum + count, 0);
  if (painted >= total * PAINTED_SHARE) return chromatic[0][0];
  return sorted.find(([name]) => NEUTRAL.has(name))?.[0] ?? "black";
}
