/** The numbers of one face, in head units: chin at y = 0, crown at 1, +z out of the face, axis of the skull at z = 0. */
import { lerp, type Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import type { Figure } from "./figure.ts";

/** Places, radii and angles of one face; lengths in head heights, angles in radians. */
export interface FaceShape {
  /** Centre and radius of the left eyeball, and half the iris' opening angle. */
  eye: Vec3;
  eyeRadius: number;
  iris: number;
  /** Height of the upper and lower lid's edge in radians about the eye, and the slant of the canthi. */
  lidUp: number;
  lidLow: number;
  slant: number;
  mouthY: number;
  /** Half-width of the mouth. */
  mouth: number;
  lipUp: number;
  lipLow: number;
  /** Radii and places of bone and flesh. */
  skull: Vec3;
  jaw: number;
  chin: number;
  chinForward: number;
  cheek: number;
  cheekY: number;
  ridge: number;
  noseLength: number;
  noseWidth: number;
  noseForward: number;
  bridge: number;
  ear: number;
  browY: number;
  browThick: number;
  /** Rise of the outer half against the inner. */
  browArch: number;
  lash: number;
  wrinkles: number;
  /** Radius of the neck. */
  neck: number;
}

/** A face for this figure; `seed` makes people differ as much as people do. */
export function faceShape(f: Figure, seed: number): FaceShape {
  const r = random(`face ${seed}`);
  const v = (spread: number) => (r() + r() - 1) * spread;
  const { child, manly, womanly, old } = f;
  const plump = f.build === "fat" ? 1 : f.build === "sturdy" ? 0.4 : f.build === "slim" ? -0.35 : 0;
  const eyeRadius = 0.122 + 0.022 * child - 0.009 * manly - 0.008 * old + 0.004 * womanly + v(0.006);
  const mouthY = 0.208 - 0.012 * manly - 0.008 * child + v(0.012);
  return {
    eye: [
      0.158 + v(0.012) + 0.004 * child,
      0.438 - 0.045 * child + 0.012 * manly + v(0.012),
      0.192 - 0.004 * manly + v(0.008),
    ],
    eyeRadius,
    iris: 0.7 + 0.05 * child - 0.02 * old + v(0.03),
    lidUp: lerp(0.5, 0.45, manly) + 0.04 * child - 0.07 * old + v(0.05),
    lidLow: lerp(0.42, 0.37, manly) + 0.03 * child - 0.04 * old + v(0.04),
    slant: 0.09 - 0.06 * manly - 0.06 * old - 0.02 * child + v(0.06),
    mouthY,
    mouth: 0.108 + 0.014 * manly - 0.02 * child + v(0.012),
    lipUp: 0.031 - 0.007 * manly - 0.008 * old - 0.009 * child + v(0.006),
    lipLow: 0.042 - 0.007 * manly - 0.009 * old - 0.011 * child + v(0.007),
    skull: [0.365 + 0.022 * child + v(0.01), 0.385, 0.41 + 0.01 * child],
    jaw: 0.168 + 0.034 * manly + 0.02 * plump + 0.016 * child + v(0.02),
    chin: 0.054 + 0.026 * manly + 0.008 * plump + 0.022 * child + v(0.012),
    chinForward: 0.2 + 0.018 * manly - 0.015 * child + v(0.018),
    cheek: 0.106 + 0.03 * child + 0.02 * plump - 0.006 * manly - 0.01 * old + v(0.008),
    cheekY: 0.31 - 0.035 * child - 0.02 * old + v(0.015),
    ridge: 0.55 * manly + 0.2 * old + v(0.2),
    noseLength: 0.328 - 0.012 * manly - 0.004 * child - 0.018 * old + v(0.012),
    noseWidth: 0.033 + 0.008 * manly - 0.003 * child + 0.008 * old + v(0.009),
    noseForward: 0.41 + 0.022 * manly - 0.042 * child + 0.022 * old + v(0.018),
    bridge: 0.016 + 0.006 * manly + 0.003 * old - 0.007 * child + v(0.004),
    ear: 1 + 0.12 * manly + 0.22 * old + 0.06 * child + v(0.12),
    browY: 0.64 - 0.028 * manly - 0.03 * child - 0.012 * old + v(0.014),
    browThick: 0.019 + 0.009 * manly - 0.002 * child + 0.004 * old + v(0.004),
    browArch: 0.035 - 0.018 * manly + v(0.018),
    lash: womanly + 0.5 * child + 0.28 * manly,
    wrinkles: old,
    neck: f.neck / f.head,
  };
}
