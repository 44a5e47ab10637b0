/** How vertices find their place in the world. */
import { type Node, tsl } from "./tsl.ts";

const { attribute, cross, dot, int, sin, vec3, vec4 } = tsl;

/** As they are, by joints, or as many copies. */
export type Stage = "fixed" | "jointed" | "copies";

/** The three rows of a vertex's own matrix; `first` skips that many joints of the buffer (for the frame before). */
export function jointRows(joints: Node, stage: Stage, first = 0): Node[] {
  if (stage === "fixed") return [];
  if (stage === "copies") return [0, 1, 2].map((r) => attribute(`copy${r}`, "vec4"));
  const j = attribute("joints", "vec4");
  const w = attribute("weights", "vec4");
  return [0, 1, 2].map((row) => {
    let r: Node = vec4(0);
    for (const k of ["x", "y", "z", "w"]) r = r.add(joints.element(int(j[k]).add(first).mul(3).add(row)).mul(w[k]));
    return r.toVar();
  });
}

/** Moves a vertex and its directions (the first is the normal) by those rows, in place. */
export function moveVertex(stage: Stage, rows: Node[], p: Node, directions: Node[]): void {
  if (stage === "fixed") return;
  const q = vec4(p, 1).toVar();
  p.assign(vec3(dot(rows[0], q), dot(rows[1], q), dot(rows[2], q)));
  directions.forEach((d, i) => {
    // Cofactors carry normals through uneven scale.
    if (i === 0)
      d.assign(
        cross(rows[1].xyz, rows[2].xyz)
          .mul(d.x)
          .add(cross(rows[2].xyz, rows[0].xyz).mul(d.y))
          .add(cross(rows[0].xyz, rows[1].xyz).mul(d.z)),
      );
    else d.assign(vec3(dot(rows[0].xyz, d), dot(rows[1].xyz, d), dot(rows[2].xyz, d)));
  });
}

/** How far wind carries a vertex: slow gusts that travel over the ground, and flutter of its own. Metres. */
export function sway(p: Node, freedom: Node, time: Node, wind: Node): Node {
  const phase = p.x.mul(0.7).add(p.z.mul(0.9)).toVar();
  const gust = sin(time.mul(1.1).add(phase.mul(0.35)))
    .mul(0.6)
    .add(sin(time.mul(2.3).add(phase)).mul(0.4))
    .toVar();
  const flutter = sin(time.mul(6.1).add(phase.mul(7)))
    .mul(0.25)
    .toVar();
  return vec3(gust.add(flutter), flutter.mul(0.5), gust.mul(0.5).sub(flutter)).mul(wind.mul(freedom)).mul(0.12);
}
