/**
 * What a four-legged animal is: a table of proportions, no program. Lengths are shares of the withers height `H` (ground
 * to the top of the shoulder), head measures are shares of `u`, half the width of its skull. Colours are sRGB hex.
 */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import type { BeakPlan } from "./beaks.ts";
import type { HornKind, TuskKind } from "./horns.ts";
import type { WingPlan } from "./plumes.ts";

/** Ears: what they do and how large they are, in `u`. */
export interface Ears {
  /** pricked stands, folded stands and tips over, floppy hangs, round is a disc, leaf stands out sideways. */
  shape: "pricked" | "folded" | "floppy" | "round" | "leaf";
  /** Root on the skull. */
  at: Vec3;
  length: number;
  /** Half-width at its widest. */
  width: number;
  /** Radians outwards from upright (pricked), or from level (leaf). */
  splay: number;
  /** 0 a pointed tip, 1 a round one. */
  blunt: number;
  /** Radians that the opening turns outwards from straight ahead. Default 0.35. */
  turn?: number;
}

/** An eye and its lids; lengths in `u`, angles in radians. */
export interface Eye {
  radius: number;
  at: Vec3;
  /** Radians outwards from straight ahead. */
  yaw: number;
  /** Lid edges over and under the middle of the eye, radians; tilt lifts the outer corner. */
  upper: number;
  lower: number;
  tilt: number;
  /** Half the opening's width, radians. */
  width: number;
  /** Angle of the iris from its middle, radians. */
  iris: number;
  color: string;
  rim: string;
}

/** A head, in `u` about the middle of the skull; +z is where it looks. */
export interface Head {
  /** `u` as a share of H. */
  size: number;
  /** Middle of the skull: height over the ground, and distance before the front legs, in H. */
  at: Vec2;
  /** Radians that the face is turned down. */
  pitch?: number;
  skull: Vec3;
  /** Root and tip as [y, z, half-width, half-height]. */
  muzzle: { root: [number, number, number, number]; tip: [number, number, number, number] };
  /** Lower jaw at rest: height and z of the chin, half-width there; how far it hangs open, radians. */
  jaw: { chin: Vec2; width: number; open?: number };
  /** Flesh of the cheeks: radius and place. */
  cheeks?: { at: Vec3; radius: number };
  /** Pads on both sides of the lip: radius and place. */
  pads?: { at: Vec3; radius: number };
  /** Ridge over the eyes, radius. */
  brow?: number;
  eye: Eye;
  nose: { kind: "leather" | "cat" | "snout" | "nostrils"; size: Vec3; color: string };
  ears: Ears;
  /** Where the corner of the mouth is: y, z. */
  mouth: Vec2;
  whiskers?: number;
  /** Pointed teeth along each side of the upper jaw: how many, and the longest, in `u`. */
  fangs?: { count: number; length: number };
  /** Colour of two long front teeth. */
  teeth?: string;
  tongue?: boolean;
}

/** A tail, in H. */
export interface Tail {
  /** From the root backwards, in H; the root is at the top of the rump. At least 4 points. */
  path: Vec2[];
  radii: number[];
  /** Share of the length from which the hair grows long, and that length in H: tufts of lions, cows. */
  tuft?: { from: number; length: number };
  /** Factor on its width: a beaver's is flat. */
  broad?: number;
}

/** Lengths of fur by region, in H. */
export interface Fur {
  body: number;
  back?: number;
  chest?: number;
  belly?: number;
  rump?: number;
  leg: number;
  tail: number;
  head: number;
  cheek?: number;
  ear?: number;
  /** 0 combed flat to 1 standing. Default 0.35. */
  lift?: number;
  /** Curls: strands go every way. */
  curly?: boolean;
  /** Long hair that hangs down from flanks, breast and belly, in H: yaks, mammoths. */
  drape?: number;
  /** Quills of the rump and back in this colour at their ends. */
  quills?: string;
}

/** Marks over the base colour, applied in this order. Heights and lengths in H, on the head in `u`. */
export interface Coat {
  base: string;
  /** Along the spine; default a darker base. */
  back?: string;
  /** Saddle of dogs and huskies: down the flanks to this height. */
  saddle?: { color: string; down: number };
  belly?: string;
  bib?: string;
  /** Front and hind feet up to these heights. */
  socks?: { color: string; front: number; hind: number };
  tailTip?: { color: string; from: number };
  /** Rings round the tail, period as a share of its length. */
  tailRings?: { color: string; period: number };
  /** Underside of the tail. */
  tailUnder?: string;
  /** White of cheeks and muzzle: upper edge at the cheek and at the muzzle's tip. */
  cheeks?: { color: string; high: number; low: number };
  muzzle?: { color: string; from: number };
  blaze?: { color: string; width: number; top: number };
  /** Round the eyes: radius in eye radii. */
  mask?: { color: string; radius: number; droop: number };
  /** Dark crown down to a line, with a peak between the eyes: huskies, penguins. */
  cap?: { color: string; line: number };
  /** Light brows over the eyes. */
  brows?: string;
  earBack?: string;
  earTip?: string;
  earInner: string;
  collar?: { color: string };
  stripes?: { color: string; period: number; width: number };
  /** Round marks; with `heart` rosettes with that colour inside; `cells` is a giraffe's net of lines in the base colour. */
  spots?: { color: string; size: number; share: number; head?: boolean; heart?: string; cells?: boolean };
  patches?: { color: string; size: number; share: number };
  /** Limbs with the band over the shoulders: pandas. */
  limbs?: string;
  head?: string;
  lash?: string;
  /** Stripes along the back, 1 to 5 of them, in half-widths of the trunk; on the head they run from the nose to the nape. */
  lines?: { color: string; count: 1 | 2 | 3 | 5; width: number; on: "body" | "head" | "both" };
}

/** Flat plates or spines in a row along the back. */
export interface Plates {
  color: string;
  /** Default a darker `color`. */
  edge?: string;
  count: number;
  /** Tallest plate and its half-length, in H. */
  height: number;
  half: number;
  /** From the nape (0) to the end of the trunk (1) to the tip of the tail (2). */
  from: number;
  to: number;
  /** Two rows. */
  double?: boolean;
}

/** One row of the table of four-legged animals. */
export interface Species {
  id: string;
  en: string[];
  zh: string[];
  /** Withers height H, metres. */
  height: number;
  trunk: {
    /** From front legs to hind legs. */
    wheelbase: number;
    /** Half-width and half-height. */
    chest: Vec2;
    loin: Vec2;
    rump: Vec2;
    /** Rump higher (+) or lower (-) than the withers. */
    rumpRise?: number;
    /** A hump over the shoulders. */
    hump?: number;
    /** Humps along the back: z of the middle, height over the back, radius. */
    humps?: Vec3[];
  };
  legs: {
    foot: "paw" | "hoof" | "pad" | "flipper";
    elbow: number;
    wrist: number;
    knee: number;
    hock: number;
    /** Shoulder and hip, where they do not follow from the elbow. */
    shoulder?: number;
    hip?: number;
    /** Half the distance between left and right feet. */
    stance: number;
    /** Radii at shoulder, elbow, wrist, foot. */
    front: [number, number, number, number];
    /** Radii at hip, knee, hock, foot. */
    hind: [number, number, number, number];
    /** Half-width and half-length of the foot. */
    size: Vec2;
    /** Half-width and half-length of the hind foot, where it is another. */
    hindSize?: Vec2;
    /** z of knee, heel and toe about the line of the hind feet, in H. */
    bend?: Vec3;
    /** Front legs that do not reach the ground hang as arms: length of the upper and the lower bone, in H. */
    arms?: Vec2;
  };
  /** How it goes: on four legs, on its hind legs one after the other or both at once, or by wing alone. */
  goes?: "four" | "two" | "hop" | "air";
  /** Radii at the withers and behind the head; how deep the throat hangs. */
  neck: { base: number; top: number; from?: number };
  head: Head;
  tail: Tail;
  fur: Fur;
  coat: Coat;
  /** Named extras. */
  mane?: { kind: "horse" | "lion"; color: string; length: number };
  /** A goat's beard, in H. */
  beard?: { color: string; length: number };
  forelock?: string;
  horns?: HornKind;
  /** Colour of the horns, where it is another than is usual. */
  hornColor?: string;
  trunkNose?: boolean;
  tusks?: TuskKind;
  hoof?: string;
  /** A turtle's dome of scutes, or an armadillo's bands. */
  shell?: { color: string; seam: string; kind?: "dome" | "bands" };
  plates?: Plates;
  wings?: WingPlan;
  beak?: BeakPlan;
  /** A bony or leathery collar behind the head: radius in `u`. */
  frill?: { color: string; edge: string; radius: number };
  /** Wool: a thick fleece over the trunk, in H. */
  fleece?: number;
  tailHair?: { color: string; length: number };
  /** A colour that is asked for covers every mark. */
  solid?: boolean;
  /** Coats that the name alone may mean, for variety. */
  coats?: string[];
  speeds?: { walk: number; trot: number; run: number };
}
