/** Trunk, legs and tail as signed-distance flesh. */
import { add, type Box, clamp, normalize, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import {
  added,
  ball,
  coneField,
  cutAway,
  ellipsoidField,
  evaluate,
  type Field,
  limbField,
  meshField,
  type Primitive,
} from "../../shape/sdf.ts";
import { type Frame, mirror, SIDES } from "./rig.ts";
import type { Species } from "./species.ts";

/** A field about the origin, turned by `angle` about x and put at a place. */
function leaning(field: Field, at: Vec3, angle: number): Field {
  const c = Math.cos(angle);
  const q = Math.sin(angle);
  return (x, y, z) => {
    const [dy, dz] = [y - at[1], z - at[2]];
    return field(x - at[0], c * dy - q * dz, q * dy + c * dz);
  };
}

/** Everything but the head. `fine` adds toes. */
export function bodyPrimitives(s: Species, f: Frame, fine: boolean): Primitive[] {
  const { H } = f;
  const out: Primitive[] = [];
  const wool = (s.fleece ?? 0) * H;
  const swell = (half: Vec3): Vec3 => [half[0] + wool, half[1] + wool * 0.8, half[2] + wool * 0.7];
  // A trunk that rises towards the shoulders is made of leaning parts, over a core that leaves no waists between them.
  const rise = Math.atan2(f.chest.at[1] - f.rump.at[1], f.chest.at[2] - f.rump.at[2]);
  const lean = Math.abs(rise) > 0.16 ? rise : 0;
  const part = (at: Vec3, half: Vec3) => leaning(ellipsoidField([0, 0, 0], swell(half)), at, lean);
  out.push(added(part(f.chest.at, f.chest.half), 0));
  out.push(added(part(f.loin.at, f.loin.half), 0.12 * H));
  out.push(added(part(f.rump.at, f.rump.half), 0.12 * H));
  const flat =
    (f.chest.half[0] + f.loin.half[0] + f.rump.half[0]) / (f.chest.half[1] + f.loin.half[1] + f.rump.half[1]);
  const core = [f.rump, f.loin, f.chest];
  out.push(
    added(
      limbField(
        core.map((c) => c.at),
        core.map((c, i) => (c.half[1] + wool * 0.8) * (i === 1 ? 1 : 0.95)),
        3,
        [flat, 1],
      ),
      0.1 * H,
    ),
  );
  if (s.trunk.hump)
    out.push(
      added(
        ball([0, H * (1 - s.trunk.chest[0] * 0.6 + s.trunk.hump * 0.5), f.front - 0.1 * H], s.trunk.chest[0] * 0.7 * H),
        0.14 * H,
      ),
    );

  for (const [z, high, r] of s.trunk.humps ?? [])
    out.push(added(ellipsoidField([0, H * (1 + high - r * 0.8), z * H], [r * 0.75 * H, r * H, r * 1.05 * H]), 0.1 * H));

  // The neck rises out of the chest; the breast fills its front.
  const { base, top } = s.neck;
  const nape: Vec3 = add(f.headJoint, [0, -top * 0.15 * H, 0]);
  out.push(added(coneField(f.neckBase, nape, base * H, top * H, [0.92, 1]), 0.11 * H));
  out.push(
    added(
      ball(
        [0, f.chest.at[1] + 0.02 * H, f.front + (s.legs.foot === "paw" ? 0.06 : 0.025) * H],
        s.trunk.chest[0] * 0.78 * H,
      ),
      0.1 * H,
    ),
  );

  const { front, hind, foot, size } = s.legs;
  for (const side of SIDES) {
    const m = (p: Vec3) => mirror(p, side);
    const r = (list: number[]) => list.map((x) => x * H);
    const a = f.frontLeg;
    const b = f.hindLeg;
    const soft = foot === "paw" || foot === "flipper";
    const low = s.legs.arms ? a.sole[1] : 0;
    const frontEnd: Vec3 = [a.sole[0], low + (soft ? size[0] * 0.55 : 0.07) * H, a.sole[2] - 0.01 * H];
    const hindEnd: Vec3 = soft
      ? [b.foot[0], (s.legs.hindSize ?? size)[0] * 0.55 * H, b.foot[2] + 0.005 * H]
      : [b.sole[0], 0.07 * H, b.sole[2]];
    const frontPoints = [add(a.scapula, [0, -0.1 * H, 0.02 * H]), a.upper, a.lower, a.paw, frontEnd].map(m);
    out.push(added(limbField(frontPoints, r([front[0] * 0.85, front[0], front[1], front[2], front[3]]), 3), 0.07 * H));
    const hindPoints = [b.thigh, b.shin, b.hock, hindEnd].map(m);
    out.push(added(limbField(hindPoints, r(hind), 4), 0.08 * H));
    // The thigh is a broad muscle, flatter than a tube.
    const mid: Vec3 = [
      (b.thigh[0] + b.shin[0]) / 2,
      b.thigh[1] * 0.55 + b.shin[1] * 0.45,
      (b.thigh[2] + b.shin[2]) / 2 - 0.025 * H,
    ];
    out.push(added(ellipsoidField(m(mid), [hind[0] * 0.72 * H, hind[0] * 1.35 * H, hind[0] * 1.2 * H]), 0.06 * H));
    for (const end of [a.sole, b.sole]) {
      const at = m(end);
      const own = end === b.sole ? (s.legs.hindSize ?? size) : size;
      const hand = end === a.sole && s.legs.arms !== undefined;
      if (hand) out.push(added(ellipsoidField(at, [own[0] * H, own[0] * 0.9 * H, own[1] * H]), 0.02 * H));
      else if (foot === "flipper") {
        // A blade along the ground, that turns out in front and trails behind.
        const tip = end === a.sole ? [1.1, -0.5] : [0.5, -1];
        const to: Vec3 = [
          at[0] + side * own[1] * tip[0] * 1.5 * H,
          own[0] * 0.16 * H,
          at[2] + own[1] * tip[1] * 1.5 * H,
        ];
        out.push(
          added(
            coneField([at[0], own[0] * 0.3 * H, at[2]], to, own[0] * 0.5 * H, own[0] * 0.3 * H, [1.6, 2.2]),
            0.05 * H,
          ),
        );
      } else if (foot === "paw") {
        const [w, l] = own;
        out.push(
          added(ellipsoidField([at[0], w * 0.72 * H, at[2] + l * 0.35 * H], [w * H, w * 0.74 * H, l * H]), 0.03 * H),
        );
        if (fine)
          for (const i of [-1.5, -0.5, 0.5, 1.5])
            out.push(
              added(
                ball(
                  [at[0] + i * w * 0.44 * H, w * 0.45 * H, at[2] + (l * 1.12 - Math.abs(i) * w * 0.18) * H],
                  w * 0.36 * H,
                ),
                0.012 * H,
              ),
            );
      } else {
        const [w, l] = own;
        const low: Vec3 = [at[0], -0.02 * H, at[2] + l * 0.25 * H];
        const high: Vec3 = [at[0], (foot === "pad" ? 0.12 : 0.09) * H, at[2]];
        out.push(added(coneField(high, low, w * 0.82 * H, w * 1.12 * H), 0.015 * H));
      }
    }
  }
  out.push(
    added(
      limbField(
        f.tail,
        s.tail.radii.map((x) => x * H),
        4,
        s.tail.broad ? [s.tail.broad, 1] : undefined,
      ),
      0.06 * H,
    ),
  );
  // Soles are flat.
  out.push(cutAway((_x, y) => y, 0.006 * H));
  return out;
}

/** Room that the flesh surely lies in. */
export function bodyBounds(s: Species, f: Frame): Box {
  const { H } = f;
  const wide =
    Math.max(
      s.trunk.chest[0] * 1.1,
      s.trunk.loin[0] * 1.1,
      s.trunk.rump[0] * 1.1,
      s.legs.stance + s.legs.hind[0] * 1.3,
      s.legs.foot === "flipper" ? s.legs.stance + s.legs.size[1] * 2.4 : 0,
      Math.max(...s.tail.radii) * (s.tail.broad ?? 1),
    ) +
    (s.fleece ?? 0) +
    0.05;
  const tail = f.tail.reduce((b, p) => ({ min: Math.min(b.min, p[2]), max: Math.max(b.max, p[1]) }), {
    min: f.hind,
    max: H,
  });
  const fat = Math.max(...s.tail.radii) * H + 0.03 * H;
  return {
    min: [
      -wide * H,
      -0.04 * H,
      Math.min(
        tail.min - fat,
        f.rump.at[2] - Math.max(f.rump.half[2], f.rump.half[1]) - 0.1 * H - (s.fleece ?? 0) * H,
        f.hindLeg.hock[2] - 0.15 * H,
        s.legs.foot === "flipper" ? f.hind - (s.legs.hindSize ?? s.legs.size)[1] * 2 * H : 0,
      ),
    ],
    max: [
      wide * H,
      Math.max(
        tail.max + fat,
        f.headJoint[1] + s.neck.top * H,
        H * (1.12 + Math.max(0, ...(s.trunk.humps ?? []).map((h) => h[1]))),
      ) +
        0.04 * H,
      Math.max(
        f.headJoint[2] + s.neck.top * H,
        f.front + (0.1 + s.trunk.chest[0]) * H,
        s.legs.arms ? f.frontLeg.sole[2] + 0.06 * H : 0,
        f.hindLeg.sole[2] + (s.legs.hindSize ?? s.legs.size)[1] * 1.6 * H,
      ) +
        0.06 * H,
    ],
  };
}

/**
 * Meshes the body with a grid of `step` metres across, longer along the trunk and twice as long down the legs: what is
 * drawn out needs fewer triangles lengthwise. The grid is even in a space that is pressed together along z and, under
 * the belly, along y.
 */
export function meshBody(s: Species, f: Frame, step: number, fine: boolean): Mesh {
  const list = bodyPrimitives(s, f, fine);
  const bounds = bodyBounds(s, f);
  const top = s.legs.elbow * f.H;
  const foot = 0.12 * f.H;
  const [along, down] = [0.72, 0.5];
  const squeeze = (y: number) =>
    y > top ? y : y > foot ? top - (top - y) * down : top - (top - foot) * down - (foot - y) * 0.85;
  const floor = squeeze(foot);
  const stretch = (y: number) => (y > top ? y : y > floor ? top - (top - y) / down : foot - (floor - y) / 0.85);
  const pressed: Primitive[] = list.map((p) => ({
    cut: p.cut,
    blend: p.blend * down,
    field: (x, y, z) => p.field(x, stretch(y), z / along) * down,
  }));
  const mesh = meshField(
    pressed,
    {
      min: [bounds.min[0], squeeze(bounds.min[1]), bounds.min[2] * along],
      max: [bounds.max[0], squeeze(bounds.max[1]), bounds.max[2] * along],
    },
    step,
  );
  const { positions: P, normals: N } = mesh;
  const occlusion = new Float32Array(P.length / 3);
  const reach = 0.16 * f.H;
  for (let i = 0; i < P.length; i += 3) {
    const y = P[i + 1];
    P[i + 1] = stretch(y);
    P[i + 2] /= along;
    const slope = y > top ? 1 : y > floor ? down : 0.85;
    const n = normalize([N[i], N[i + 1] * slope, N[i + 2] * along]);
    N.set(n, i);
    let closed = 0;
    for (let k = 1; k <= 3; k++) {
      const r = (reach * k) / 3;
      closed += Math.max(0, r - evaluate(list, P[i] + n[0] * r, P[i + 1] + n[1] * r, P[i + 2] + n[2] * r)) / r / 2 ** k;
    }
    occlusion[i / 3] = clamp(1 - closed * 1.15);
  }
  return { ...mesh, occlusion };
}
