/** Road wheels: tyre and rim about the x axis, outer side towards +x. */
import { axisAngle, compose, type Vec2, type Vec3 } from "../../../shape/math.ts";
import { type Mesh, transformMesh } from "../../../shape/mesh.ts";
import { box, lathe } from "../../../shape/primitives.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import type { Lod } from "../../things/kit/define.ts";
import { FINISH, tone } from "../../things/kit/finish.ts";
import { torus } from "../../things/kit/shapes.ts";

/** A painted piece of a wheel. */
export interface WheelPiece {
  mesh: Mesh;
  surface: Surface;
  tint: Color | ((p: Vec3) => Color);
}

/** How rims look. */
export interface RimStyle {
  /** Share of the radius that is rim. */
  share: number;
  spokes: number;
  color: string;
  /** A full disc as on old cars and lorries. */
  disc?: boolean;
}

const toX = (m: Mesh): Mesh => transformMesh(m, compose([0, 0, 0], axisAngle([0, 0, 1], -Math.PI / 2)));

/** A wheel about the origin. */
export function wheelPieces(radius: number, width: number, rim: RimStyle, lod: Lod): WheelPiece[] {
  const sides = lod.steps(21, 9);
  const w = width / 2;
  const r = radius * rim.share;
  const lathed = (profile: Vec2[]) => toX(lathe(profile, sides));
  const tyre = lod.from(100)
    ? lathed([
        [r - 0.01, -w * 0.8],
        [(r + radius) / 2, -w],
        [radius - 0.02, -w * 0.9],
        [radius, -w * 0.6],
        [radius, w * 0.6],
        [radius - 0.02, w * 0.9],
        [(r + radius) / 2, w],
        [r + 0.005, w * 0.92],
        [r - 0.01, w * 0.8],
      ])
    : lathed([
        [r, -w],
        [radius, -w * 0.8],
        [radius, w * 0.8],
        [r, w],
      ]);
  const pieces: WheelPiece[] = [{ mesh: tyre, surface: { kind: "plain", roughness: 0.85 }, tint: tone("#1b1b1d") }];
  const metal = { ...FINISH.brushed, roughness: 0.32 };
  const light = tone(rim.color);
  const dark = tone("#1c1d20");
  pieces.push({
    mesh: lathed([
      [0, -w * 0.5],
      [r, -w * 0.75],
    ]),
    surface: FINISH.satin,
    tint: dark,
  });
  // The barrel, dark, and the bright lip around it.
  pieces.push({
    mesh: lathed([
      [r, w * 0.78],
      [r - 0.012, w * 0.8],
      [r - 0.03, w * 0.3],
      [0, w * 0.22],
    ]),
    surface: FINISH.satin,
    tint: rim.disc || !lod.from(110) ? light : dark,
  });
  if (lod.from(600))
    pieces.push({ mesh: toX(torus([0, w * 0.82, 0], r - 0.006, 0.011, sides, 4)), surface: metal, tint: light });
  if (rim.disc || !lod.from(110)) {
    pieces.push({
      mesh: lathed([
        [r * 0.72, w * 0.3],
        [r * 0.62, w * 0.62],
        [r * 0.3, w * 0.74],
        [0, w * 0.78],
      ]),
      surface: metal,
      tint: tone("#c8ccd0"),
    });
  } else
    for (let i = 0; i < rim.spokes; i++) {
      const a = (i / rim.spokes) * Math.PI * 2;
      const spoke = box([w * 0.64, r * 0.52, 0], [w * 0.22, r * 0.92, (r * 1.35) / rim.spokes], 0.01);
      pieces.push({
        mesh: transformMesh(spoke, compose([0, 0, 0], axisAngle([1, 0, 0], a))),
        surface: metal,
        tint: light,
      });
    }
  pieces.push({
    mesh: lathed([
      [r * 0.24, w * 0.5],
      [r * 0.22, w * 0.8],
      [r * 0.1, w * 0.86],
      [0, w * 0.87],
    ]),
    surface: metal,
    tint: light,
  });
  return pieces;
}
