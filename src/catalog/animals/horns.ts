/** Horns, antlers and tusks, in `u` of the head frame. */
import type { Vec3 } from "../../shape/math.ts";
import { type Mesh, paint } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { rigid } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import { type Frame, headToModel, type Rig, SIDES } from "./rig.ts";
import type { Species } from "./species.ts";

/** A bent cone: points, radii, colour, and how much wider than thick it is. */
type Branch = [points: Vec3[], radii: number[], color: string, flat?: number];

const BONE = "#8a6a4a";

/** Left ones of pairs. */
const PAIRS = {
  antlers: [
    [
      [
        [0.4, 0.8, -0.1],
        [0.62, 1.4, -0.35],
        [1.15, 2.0, -0.5],
        [1.5, 2.8, -0.25],
        [1.35, 3.5, 0.15],
      ],
      [0.13, 0.11, 0.1, 0.08, 0.02],
      BONE,
    ],
    [
      [
        [0.5, 1.1, -0.22],
        [0.6, 1.4, 0.25],
        [0.62, 1.85, 0.5],
      ],
      [0.09, 0.07, 0.015],
      BONE,
    ],
    [
      [
        [1.05, 1.9, -0.48],
        [1.2, 2.2, 0.1],
        [1.15, 2.7, 0.4],
      ],
      [0.09, 0.07, 0.015],
      BONE,
    ],
    [
      [
        [1.45, 2.6, -0.35],
        [1.85, 2.95, -0.3],
        [2.05, 3.4, -0.1],
      ],
      [0.085, 0.06, 0.015],
      BONE,
    ],
  ],
  cow: [
    [
      [
        [0.55, 0.72, -0.2],
        [0.95, 0.95, -0.2],
        [1.25, 1.25, -0.05],
        [1.3, 1.6, 0.1],
      ],
      [0.16, 0.14, 0.1, 0.02],
      "#d9cbb0",
    ],
  ],
  goat: [
    [
      [
        [0.32, 0.78, 0],
        [0.42, 1.5, -0.25],
        [0.6, 2.0, -0.8],
        [0.85, 2.1, -1.35],
      ],
      [0.18, 0.15, 0.11, 0.02],
      "#6a5a48",
    ],
  ],
  ram: [
    [
      [
        [0.5, 0.7, -0.1],
        [0.9, 1.0, -0.5],
        [1.2, 0.5, -0.8],
        [1.25, -0.1, -0.3],
        [1.3, 0.1, 0.3],
      ],
      [0.24, 0.22, 0.18, 0.12, 0.03],
      "#a08a68",
    ],
  ],
  giraffe: [
    [
      [
        [0.35, 0.8, -0.1],
        [0.4, 1.2, -0.25],
        [0.42, 1.5, -0.32],
      ],
      [0.13, 0.11, 0.14],
      "#7a4a22",
    ],
  ],
  bison: [
    [
      [
        [0.72, 0.62, -0.3],
        [1.2, 0.66, -0.3],
        [1.5, 1.0, -0.2],
        [1.42, 1.42, -0.05],
      ],
      [0.2, 0.18, 0.12, 0.03],
      "#3a332e",
    ],
  ],
  buffalo: [
    [
      [
        [0.12, 0.9, 0.05],
        [0.85, 0.72, -0.2],
        [1.6, 0.3, -0.35],
        [2.05, 0.75, -0.25],
        [1.75, 1.2, -0.1],
      ],
      [0.34, 0.28, 0.2, 0.12, 0.03],
      "#4a433d",
    ],
  ],
  bull: [
    [
      [
        [0.6, 0.72, -0.15],
        [1.15, 0.8, -0.1],
        [1.55, 1.05, 0.2],
        [1.6, 1.45, 0.45],
      ],
      [0.2, 0.17, 0.11, 0.02],
      "#e2d6bd",
    ],
  ],
  longhorn: [
    [
      [
        [0.6, 0.72, -0.15],
        [1.4, 0.85, -0.1],
        [2.1, 1.0, 0.05],
        [2.5, 1.5, 0.1],
      ],
      [0.19, 0.17, 0.11, 0.02],
      "#e2d6bd",
    ],
  ],
  yak: [
    [
      [
        [0.6, 0.72, -0.2],
        [1.25, 0.85, -0.15],
        [1.6, 1.4, 0.05],
        [1.4, 2.0, 0.15],
      ],
      [0.18, 0.15, 0.1, 0.02],
      "#4a433d",
    ],
  ],
  gazelle: [
    [
      [
        [0.28, 0.85, 0.1],
        [0.36, 1.5, -0.3],
        [0.52, 2.3, -0.55],
        [0.42, 3.0, -0.3],
      ],
      [0.13, 0.12, 0.09, 0.015],
      "#2f2825",
    ],
  ],
  moose: [
    [
      [
        [0.45, 0.75, -0.1],
        [1.1, 1.0, -0.2],
        [1.7, 1.35, -0.35],
      ],
      [0.15, 0.14, 0.13],
      BONE,
    ],
    [
      [
        [1.5, 1.2, -0.3],
        [2.1, 1.65, -0.55],
        [2.7, 2.3, -0.8],
        [2.9, 2.9, -0.95],
      ],
      [0.2, 0.5, 0.52, 0.1],
      "#a5835c",
      0.16,
    ],
    [
      [
        [1.75, 1.35, -0.35],
        [2.0, 1.5, 0.2],
        [2.05, 1.9, 0.5],
      ],
      [0.13, 0.1, 0.02],
      BONE,
    ],
    [
      [
        [2.2, 1.6, -0.6],
        [2.7, 1.75, -0.4],
        [2.95, 2.15, -0.3],
      ],
      [0.13, 0.1, 0.02],
      BONE,
    ],
    [
      [
        [2.5, 1.9, -0.7],
        [3.05, 2.15, -0.65],
        [3.3, 2.6, -0.65],
      ],
      [0.13, 0.1, 0.02],
      BONE,
    ],
    [
      [
        [2.6, 2.5, -0.8],
        [3.1, 2.75, -0.85],
        [3.25, 3.15, -0.9],
      ],
      [0.12, 0.09, 0.02],
      BONE,
    ],
  ],
  elk: [
    [
      [
        [0.4, 0.8, -0.1],
        [0.8, 1.5, -0.6],
        [1.4, 2.3, -1.0],
        [1.7, 3.3, -0.8],
        [1.5, 4.3, -0.3],
      ],
      [0.15, 0.13, 0.11, 0.09, 0.02],
      BONE,
    ],
    [
      [
        [0.5, 1.0, -0.2],
        [0.7, 1.2, 0.4],
        [0.7, 1.75, 0.8],
      ],
      [0.1, 0.08, 0.015],
      BONE,
    ],
    [
      [
        [0.72, 1.4, -0.55],
        [1.05, 1.6, 0.05],
        [1.1, 2.15, 0.4],
      ],
      [0.1, 0.08, 0.015],
      BONE,
    ],
    [
      [
        [1.3, 2.2, -0.98],
        [1.55, 2.4, -0.4],
        [1.6, 2.95, -0.1],
      ],
      [0.1, 0.08, 0.015],
      BONE,
    ],
    [
      [
        [1.65, 3.1, -0.85],
        [2.1, 3.4, -0.8],
        [2.35, 3.95, -0.6],
      ],
      [0.09, 0.07, 0.015],
      BONE,
    ],
    [
      [
        [1.68, 3.5, -0.7],
        [1.5, 3.9, -1.1],
        [1.5, 4.4, -1.3],
      ],
      [0.08, 0.06, 0.015],
      BONE,
    ],
  ],
  dragon: [
    [
      [
        [0.45, 0.75, -0.3],
        [0.75, 1.25, -0.9],
        [0.95, 1.5, -1.7],
        [0.85, 1.95, -2.3],
      ],
      [0.2, 0.18, 0.12, 0.02],
      "#e6d9bd",
    ],
    [
      [
        [0.85, 0.3, -0.5],
        [1.15, 0.4, -1.0],
        [1.35, 0.45, -1.45],
      ],
      [0.13, 0.1, 0.015],
      "#e6d9bd",
    ],
    [
      [
        [0.85, -0.15, -0.4],
        [1.1, -0.2, -0.85],
        [1.2, -0.2, -1.15],
      ],
      [0.1, 0.08, 0.015],
      "#e6d9bd",
    ],
  ],
  triceratops: [
    [
      [
        [0.5, 0.75, 0.35],
        [0.62, 1.35, 0.95],
        [0.62, 2.0, 1.75],
      ],
      [0.2, 0.15, 0.02],
      "#e4d8be",
    ],
  ],
} satisfies Record<string, Branch[]>;

/** Those in the middle of the head, beside or without a pair. */
const SINGLE: Record<string, Branch[]> = {
  rhino: [
    [
      [
        [0, 0.1, 1.95],
        [0, 0.55, 2.1],
        [0, 1.15, 2.05],
      ],
      [0.26, 0.2, 0.03],
      "#a39a8c",
    ],
    [
      [
        [0, 0.35, 1.35],
        [0, 0.6, 1.4],
        [0, 0.85, 1.38],
      ],
      [0.18, 0.13, 0.03],
      "#a39a8c",
    ],
  ],
  unicorn: [
    [
      [
        [0, 0.85, 0.55],
        [0, 1.6, 1.0],
        [0, 2.5, 1.5],
      ],
      [0.15, 0.1, 0.015],
      "#f2d48a",
    ],
  ],
  triceratops: [
    [
      [
        [0, 0.05, 1.75],
        [0, 0.4, 1.95],
        [0, 0.75, 2.05],
      ],
      [0.2, 0.14, 0.03],
      "#e4d8be",
    ],
  ],
};

/** A kind of horns. */
export type HornKind = keyof typeof PAIRS | "rhino" | "unicorn";

/** Left tusks. */
const TUSKS = {
  elephant: [
    [
      [0.42, -0.7, 0.9],
      [0.5, -1.15, 1.3],
      [0.5, -1.35, 1.75],
      [0.42, -1.25, 2.1],
    ],
    [0.13, 0.12, 0.09, 0.02],
  ],
  mammoth: [
    [
      [0.42, -0.7, 0.9],
      [0.72, -1.7, 1.4],
      [0.95, -2.35, 2.3],
      [0.8, -2.1, 3.3],
      [0.3, -1.3, 3.7],
    ],
    [0.2, 0.19, 0.16, 0.12, 0.03],
  ],
  walrus: [
    [
      [0.3, -0.5, 1.02],
      [0.33, -1.1, 1.12],
      [0.28, -1.9, 1.02],
    ],
    [0.12, 0.1, 0.02],
  ],
  boar: [
    [
      [0.34, -0.5, 1.35],
      [0.56, -0.42, 1.5],
      [0.6, -0.1, 1.5],
    ],
    [0.09, 0.07, 0.015],
  ],
} satisfies Record<string, [Vec3[], number[]]>;
/** A kind of tusks. */
export type TuskKind = keyof typeof TUSKS;

/** How far to each side horns of a kind reach, in `u`. */
export const hornWidth = (kind: HornKind | undefined): number =>
  Math.max(
    0,
    ...(kind ? ((PAIRS as Record<string, Branch[]>)[kind] ?? []) : []).flatMap(([points]) => points.map((p) => p[0])),
  );

/** How much higher than the middle of the skull horns of a kind reach, in `u`. */
export const hornHeight = (kind: HornKind | undefined): number =>
  kind
    ? Math.max(
        0,
        ...[...((PAIRS as Record<string, Branch[]>)[kind] ?? []), ...(SINGLE[kind] ?? [])].flatMap(([points]) =>
          points.map((p) => p[1]),
        ),
      )
    : 0;

/** Horns and tusks of a species on its head. */
export function hornMeshes(s: Species, f: Frame, rig: Rig): Mesh[] {
  const head = rig.index("head");
  const { u } = f;
  const grown = (points: Vec3[], radii: number[], color: string, side: 1 | -1, flat = 1): Mesh => {
    const at = points.map((p) => headToModel(s, f, [p[0] * u * side, p[1] * u, p[2] * u]));
    const m = taperedTube(
      at,
      radii.map((r) => r * u),
      {
        segments: points.length * 3,
        sides: 8,
        caps: true,
        ...(flat === 1
          ? {}
          : {
              thickness: (t) => u * flat * Math.sin(Math.PI * Math.min(1, 0.25 + t * 0.75)),
              up: () => [side * -0.6, 0.5, 0.8] as Vec3,
            }),
      },
    );
    const c = linear(color);
    // Tips are worn light.
    const end = at[at.length - 1];
    const long = Math.hypot(...at[0].map((x, i) => x - end[i]));
    return rigid(
      paint(m, (p) => {
        const k = Math.max(0, 1 - Math.hypot(...p.map((x, i) => x - end[i])) / long);
        return [c[0] * (0.85 + 0.4 * k), c[1] * (0.85 + 0.4 * k), c[2] * (0.85 + 0.4 * k)];
      }),
      head,
    );
  };
  const out: Mesh[] = [];
  const kind = s.horns;
  const pairs: Branch[] = kind ? ((PAIRS as Record<string, Branch[]>)[kind] ?? []) : [];
  for (const side of SIDES) {
    for (const [points, radii, color, flat] of pairs) out.push(grown(points, radii, s.hornColor ?? color, side, flat));
    if (s.tusks) out.push(grown(...(TUSKS[s.tusks] as [Vec3[], number[]]), "#efe6d2", side));
  }
  for (const [points, radii, color] of SINGLE[kind ?? ""] ?? [])
    out.push(grown(points, radii, s.hornColor ?? color, 1));
  return out;
}
