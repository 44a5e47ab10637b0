/** Hats, glasses, scarves, packs, gloves: what is worn on a part, cut to head and body. */
import { add, addScaled, lerp, normalize, scale, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, ellipsoid, lathe, tube } from "../../shape/primitives.ts";
import { evaluate, type Field } from "../../shape/sdf.ts";
import { leave } from "../../shape/sheath.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Part } from "../types.ts";
import { handMesh, neckLine, spineAt, torsoFlesh } from "./body.ts";
import type { FaceShape } from "./face-shape.ts";
import { type HeadFrame, toModel } from "./features.ts";

import { count, fit, strip, type Tailor } from "./tailor.ts";

/** What headwear is fitted to. */
export interface HeadWearing {
  face: FaceShape;
  head: HeadFrame;
  field: Field;
}

/** A mesh in head units brought onto the head, tilted back by `tilt` radians about the temples. */
function onHead(w: HeadWearing, m: Mesh, tilt = 0): Mesh {
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)];
  for (let i = 0; i < positions.length; i += 3) {
    const y = positions[i + 1] - 0.7;
    const z = positions[i + 2];
    positions.set(toModel(w.head, [positions[i], 0.7 + y * c + z * s, z * c - y * s]), i);
    const [ny, nz] = [normals[i + 1], normals[i + 2]];
    normals[i + 1] = ny * c + nz * s;
    normals[i + 2] = nz * c - ny * s;
  }
  return { ...m, positions, normals };
}

/** A lathe in head units about the skull's axis, squeezed to its oval. */
function crown(profile: Vec2[], sides: number, oval = 0.88): Mesh {
  const m = lathe(profile, sides);
  for (let i = 0; i < m.positions.length; i += 3) {
    m.positions[i] *= oval;
    m.positions[i + 2] -= 0.06;
  }
  return m;
}

const rigid = (name: string, mesh: Mesh, surface: Surface, joint = "head"): Part => ({ name, mesh, surface, joint });

/** How an accessory looks: main and second colour, and the surface of its cloth. */
export interface AccessoryLook {
  color: Color;
  accent: Color;
  surface(color: Color, more?: Partial<Surface>): Surface;
}

type Maker = (t: Tailor, look: AccessoryLook, w: HeadWearing) => Part[];

const sidesOf = (t: Tailor): number => count(t, 36, 14);

/** A hat with a brim and a ribbon. */
export const brimHat: Maker = (t, look, w) => {
  const n = sidesOf(t);
  const shell = crown(
    [
      [0.75, 0.71],
      [0.74, 0.735],
      [0.55, 0.752],
      [0.475, 0.77],
      [0.462, 0.86],
      [0.44, 1.05],
      [0.4, 1.12],
      [0.25, 1.15],
      [0, 1.12],
    ],
    n,
  );
  const under = crown(
    [
      [0.4, 0.72],
      [0.55, 0.735],
      [0.74, 0.712],
      [0.75, 0.71],
    ],
    n,
  );
  for (let i = 0; i < under.indices.length; i += 3)
    [under.indices[i + 1], under.indices[i + 2]] = [under.indices[i + 2], under.indices[i + 1]];
  for (let i = 0; i < under.normals.length; i++) under.normals[i] *= -1;
  const ribbon = crown(
    [
      [0.47, 0.775],
      [0.484, 0.78],
      [0.478, 0.85],
      [0.464, 0.855],
    ],
    n,
  );
  return [
    rigid("hat", onHead(w, mergeMeshes([shell, under]), 0.08), look.surface(look.color)),
    rigid("ribbon", onHead(w, ribbon, 0.08), look.surface(look.accent, { pattern: undefined })),
  ];
};

/** A baseball cap. */
export const cap: Maker = (t, look, w) => {
  const n = sidesOf(t);
  const dome = crown(
    [
      [0.452, 0.7],
      [0.456, 0.74],
      [0.45, 0.84],
      [0.4, 0.96],
      [0.28, 1.06],
      [0.12, 1.1],
      [0, 1.105],
    ],
    n,
  );
  const peak = sheet(
    16,
    6,
    (u, v) => {
      const a = lerp(-0.95, 0.95, u);
      const r = 0.44 + 0.27 * v * Math.cos(a * 1.15);
      return [Math.sin(a) * r * 0.9, 0.735 - 0.05 * v * v - 0.04 * Math.abs(Math.sin(a)) * v, Math.cos(a) * r - 0.06];
    },
    0.016,
  );
  return [
    rigid("cap", onHead(w, dome, 0.1), look.surface(look.color)),
    rigid("peak", onHead(w, peak, 0.1), look.surface(look.accent, { pattern: undefined })),
  ];
};

/** A knitted hat with a bobble. */
export const beanie: Maker = (t, look, w) => {
  const n = sidesOf(t);
  const dome = crown(
    [
      [0.462, 0.78],
      [0.468, 0.88],
      [0.42, 1.0],
      [0.3, 1.1],
      [0.12, 1.16],
      [0, 1.17],
    ],
    n,
  );
  const rib = crown(
    [
      [0.455, 0.67],
      [0.49, 0.675],
      [0.498, 0.73],
      [0.49, 0.79],
      [0.46, 0.8],
    ],
    n,
  );
  for (let i = 0; i < rib.positions.length; i += 3) {
    const a = Math.atan2(rib.positions[i], rib.positions[i + 2] + 0.06);
    const k = 1 + 0.012 * Math.sin(a * 30);
    rib.positions[i] *= k;
    rib.positions[i + 2] = (rib.positions[i + 2] + 0.06) * k - 0.06;
  }
  const bobble = ellipsoid([0, 1.2, -0.06], 0.1, 14);
  return [
    rigid("beanie", onHead(w, dome, 0.12), look.surface(look.color)),
    rigid("rib", onHead(w, mergeMeshes([rib, bobble]), 0.12), look.surface(look.accent)),
  ];
};

/** A hard hat with a ridge. */
export const hardHat: Maker = (t, look, w) => {
  const n = sidesOf(t);
  const dome = crown(
    [
      [0.53, 0.7],
      [0.54, 0.715],
      [0.49, 0.74],
      [0.485, 0.84],
      [0.43, 0.99],
      [0.3, 1.1],
      [0.12, 1.14],
      [0, 1.145],
    ],
    n,
  );
  const ridge = onHead(
    w,
    tube(
      [
        [0, 0.9, 0.4],
        [0, 1.11, 0.2],
        [0, 1.16, -0.06],
        [0, 1.1, -0.34],
        [0, 0.86, -0.55],
      ],
      () => 0.05,
      { thickness: () => 0.025, segments: 16, sides: 8, up: (p) => normalize([0, p[1] - 0.6, p[2]]) },
    ),
    0.08,
  );
  return [
    rigid("helmet", mergeMeshes([onHead(w, dome, 0.08), ridge]), { kind: "plain", color: look.color, roughness: 0.28 }),
  ];
};

/** A helm of plate with an open face, a brow band and a crest. */
export const plateHelm: Maker = (t, look, w) => {
  const n = count(t, 48, 26);
  const c: Vec3 = [0, 0.52, -0.04];
  const r: Vec3 = [0.5, 0.64, 0.53];
  const shell = sphereCut(
    c,
    r,
    n,
    (d) => !(d[2] > 0.3 && d[1] < 0.2 && d[1] > -0.75 && Math.abs(d[0]) < 0.8) && d[1] > -0.7,
  );
  const band: Vec3[] = Array.from({ length: 15 }, (_, i) => {
    const a = lerp(-1.15, 1.15, i / 14);
    const ring = Math.sqrt(1 - 0.2 * 0.2);
    return [c[0] + Math.sin(a) * r[0] * ring, c[1] + 0.2 * r[1], c[2] + Math.cos(a) * r[2] * ring];
  });
  const crest: Vec3[] = Array.from({ length: 11 }, (_, i) => {
    const a = lerp(0.35, 2.6, i / 10);
    return [0, c[1] + Math.sin(a) * r[1] * 1.01, c[2] + Math.cos(a) * r[2] * 1.01];
  });
  const trims = mergeMeshes([
    tube(band, () => 0.03, { segments: count(t, 24, 10), sides: 6 }),
    tube(crest, () => 0.022, {
      segments: count(t, 20, 8),
      sides: 6,
      up: (p) => normalize([0.01, p[1] - 0.5, p[2]]),
      thickness: () => 0.05,
    }),
  ]);
  return [
    rigid("helm", onHead(w, shell), look.surface(look.color, { twoSided: true })),
    rigid(
      "helm trims",
      onHead(w, trims),
      look.surface([look.color[0] * 0.7, look.color[1] * 0.7, look.color[2] * 0.7]),
    ),
  ];
};

/** A tall pleated hat of a cook. */
export const chefHat: Maker = (t, look, w) => {
  const n = count(t, 56, 24);
  const band = crown(
    [
      [0.44, 0.7],
      [0.46, 0.71],
      [0.465, 0.95],
      [0.44, 0.97],
    ],
    n,
  );
  const puff = crown(
    [
      [0.44, 0.93],
      [0.52, 1.0],
      [0.58, 1.12],
      [0.56, 1.26],
      [0.42, 1.36],
      [0.2, 1.38],
      [0, 1.36],
    ],
    n,
  );
  for (let i = 0; i < puff.positions.length; i += 3) {
    const a = Math.atan2(puff.positions[i], puff.positions[i + 2] + 0.06);
    const k = 1 + 0.045 * Math.cos(a * 11) * smoothstep(0.93, 1.1, puff.positions[i + 1]);
    puff.positions[i] *= k;
    puff.positions[i + 2] = (puff.positions[i + 2] + 0.06) * k - 0.06;
  }
  puff.normals = computeNormals(puff.positions, puff.indices);
  return [rigid("chef hat", onHead(w, mergeMeshes([band, puff]), 0.06), look.surface(look.color))];
};

/** A thin solid sheet over the unit square. */
function sheet(columns: number, rows: number, f: (u: number, v: number) => Vec3, thick: number): Mesh {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const side of [1, -1])
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i <= columns; i++) {
        const p = f(i / columns, j / rows);
        positions.push(p[0], p[1] + (side * thick) / 2, p[2]);
      }
  const n = (columns + 1) * (rows + 1);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const b = a + columns + 1;
      indices.push(a, b, b + 1, a, b + 1, a + 1);
      indices.push(a + n, b + 1 + n, b + n, a + n, a + 1 + n, b + 1 + n);
    }
  for (let i = 0; i < columns; i++) {
    const a = rows * (columns + 1) + i;
    indices.push(a, a + n, a + 1 + n, a, a + 1 + n, a + 1);
  }
  const p = Float32Array.from(positions);
  const index = Uint32Array.from(indices);
  return { positions: p, normals: computeNormals(p, index), indices: index };
}

const spectacles =
  (dark: boolean): Maker =>
  (t, look, w) => {
    const s = w.face;
    const frames: Mesh[] = [];
    const lenses: Mesh[] = [];
    const z = s.eye[2] + s.eyeRadius + 0.035;
    const r = s.eyeRadius * (dark ? 1.12 : 1.06);
    for (const q of [1, -1]) {
      const ring: Vec3[] = Array.from({ length: 17 }, (_, i) => {
        const a = (i / 16) * Math.PI * 2;
        const wide = dark ? 1.08 : 1;
        return [
          q * (s.eye[0] + 0.008 + Math.sin(a) * r * wide),
          s.eye[1] - 0.004 + Math.cos(a) * r * (dark ? 0.82 : 0.92),
          z - Math.abs(Math.sin(a) * r + 0.04) * 0.3,
        ];
      });
      frames.push(tube(ring, () => 0.0105, { segments: count(t, 32, 16), sides: 6 }));
      const lens = ellipsoid(
        [q * (s.eye[0] + 0.008), s.eye[1] - 0.004, z - 0.02],
        [r, r * (dark ? 0.82 : 0.92), 0.02],
        20,
        10,
      );
      for (let i = 0; i < lens.positions.length; i += 3)
        lens.positions[i + 2] -= Math.max(0, q * lens.positions[i] - s.eye[0]) * 0.3;
      lenses.push(lens);
      const ear: Vec3[] = [
        [q * (s.eye[0] + r + 0.01), s.eye[1] + 0.02, z - 0.05],
        [q * 0.375, s.eye[1] + 0.03, 0.1],
        [q * 0.385, s.eye[1] + 0.02, -0.06],
        [q * 0.375, s.eye[1] - 0.06, -0.12],
      ];
      frames.push(tube(ear, () => 0.009, { segments: 14, sides: 6 }));
    }
    frames.push(
      tube(
        [
          [-0.045, s.eye[1] + 0.02, z - 0.002],
          [0, s.eye[1] + 0.035, z + 0.012],
          [0.045, s.eye[1] + 0.02, z - 0.002],
        ],
        () => 0.009,
        { segments: 8, sides: 6 },
      ),
    );
    return [
      rigid("frames", onHead(w, mergeMeshes(frames)), { kind: "plain", color: look.color, roughness: 0.3 }),
      {
        ...rigid(
          "lenses",
          onHead(w, mergeMeshes(lenses)),
          dark
            ? { kind: "plain", color: look.accent, roughness: 0.06 }
            : { kind: "glass", color: [0.04, 0.05, 0.06], opacity: 0.03 },
        ),
        castShadow: dark,
      },
    ];
  };
/** Spectacles with clear lenses, fitted to the eyes. */
export const glasses = spectacles(false);
/** Spectacles with dark lenses. */
export const sunglasses = spectacles(true);

/** A scarf in two turns around the neck, one end down the chest. */
export const scarf: Maker = (t, look) => {
  const { f } = t;
  const h = f.head;
  const { base, top } = neckLine(f);
  const coil = (y: number, r: number, thick: number, turn: number): Mesh => {
    const c = add(base, scale([top[0] - base[0], top[1] - base[1], top[2] - base[2]], y));
    const path: Vec3[] = Array.from({ length: 18 }, (_, i) => {
      const a = (i / 17) * Math.PI * 2 + turn;
      return [
        c[0] + Math.sin(a) * r,
        c[1] + 0.02 * h * Math.cos(a * 2) - 0.05 * h * Math.cos(a),
        c[2] + Math.cos(a) * r * 0.96,
      ];
    });
    return tube(path, () => thick, {
      thickness: () => thick * 0.8,
      segments: count(t, 30, 14),
      sides: count(t, 10, 6),
    });
  };
  const r = f.neck + 0.08 * h;
  const shell = (x: number, y: number, z: number) => evaluate(torsoFlesh(f, 0.09 * h), x, y, z);
  const end: Vec3[] = Array.from({ length: 8 }, (_, i) =>
    add(spineAt(f, lerp(1.05, 0.45, i / 7)), [lerp(0.1, 0.16, i / 7) * h, 0, f.chest[1] * 1.4]),
  );
  const tail = strip(shell, end, (u) => lerp(0.08, 0.11, u) * h, 0.035 * h, count(t, 14, 6));
  return [
    {
      name: "scarf",
      mesh: fit(t, mergeMeshes([coil(0.3, r * 1.12, 0.09 * h, 0.3), coil(0.48, r, 0.085 * h, 2), tail])),
      surface: look.surface(look.color),
    },
  ];
};

/** A tie with its knot, on a shirt. */
export const necktie: Maker = (t, look) => {
  const { f } = t;
  const h = f.head;
  const shell = (x: number, y: number, z: number) => evaluate(torsoFlesh(f, 0.05 * h), x, y, z);
  const path: Vec3[] = Array.from({ length: 10 }, (_, i) =>
    add(spineAt(f, lerp(1.04, 0.32, i / 9)), [0, 0, f.chest[1] * 1.4]),
  );
  const knot = ellipsoid(
    add(spineAt(f, 1.04), [0, 0, leave(shell, spineAt(f, 1.0), [0, 0, 1])]),
    [0.042 * h, 0.05 * h, 0.035 * h],
    12,
  );
  return [
    {
      name: "tie",
      mesh: fit(
        t,
        mergeMeshes([
          strip(
            shell,
            path,
            (u) => lerp(0.03, 0.07, u) * (u > 0.93 ? (1 - u) / 0.07 : 1) * h,
            0.016 * h,
            count(t, 22, 8),
            0.008 * h,
          ),
          knot,
        ]),
      ),
      surface: look.surface(look.color),
    },
  ];
};

/** A pack on the back with straps over the shoulders. */
export const backpack: Maker = (t, look) => {
  const { f } = t;
  const h = f.head;
  const c = spineAt(f, 0.62);
  const z = c[2] - f.chest[1] - 0.13 * h;
  const body = box([0, c[1], z], [f.chest[0] * 1.75, f.torso * 0.85, 0.32 * h], 0.09 * h);
  const pocket = box([0, c[1] - f.torso * 0.16, z - 0.18 * h], [f.chest[0] * 1.3, f.torso * 0.36, 0.14 * h], 0.06 * h);
  const lid = box([0, c[1] + f.torso * 0.36, z - 0.02 * h], [f.chest[0] * 1.8, f.torso * 0.2, 0.36 * h], 0.09 * h);
  const shell = (x: number, y: number, zz: number) => evaluate(torsoFlesh(f, 0.085 * h), x, y, zz);
  const straps = [1, -1].map((q) => {
    const x = q * f.shoulder[0] * 0.56;
    return strip(
      shell,
      [
        add(spineAt(f, 0.35), [q * f.chest[0] * 0.95, 0, 0.05 * h]),
        add(spineAt(f, 0.6), [x * 1.05, 0, f.chest[1] * 1.2]),
        add(spineAt(f, 0.85), [x, 0, f.chest[1] * 1.1]),
        add(spineAt(f, 1.1), [x, 0, 0]),
        add(spineAt(f, 0.95), [x, 0, -f.chest[1] * 1.2]),
      ],
      () => 0.05 * h,
      0.022 * h,
      count(t, 26, 10),
    );
  });
  return [
    { name: "backpack", joint: "chest", mesh: mergeMeshes([body, pocket, lid]), surface: look.surface(look.color) },
    { name: "straps", mesh: fit(t, mergeMeshes(straps)), surface: look.surface(look.accent, { pattern: undefined }) },
  ];
};

/** Gloves: the hands themselves, a little out. */
export const gloves: Maker = (t, look) => {
  const ease = 0.014 * t.f.head;
  return [
    {
      name: "gloves",
      mesh: mergeMeshes(
        [1, -1].map((q) =>
          handMesh(t.f, t.skeleton, q as 1 | -1, { ease, fine: Math.min(1.2, Math.max(0.3, t.fine)) }),
        ),
      ),
      surface: look.surface(look.color),
    },
  ];
};

/** A hood that is up: a shell around the head with a rim around the face. */
export const hoodUp: Maker = (t, look, w) => {
  const centre: Vec3 = [0, 0.5, -0.06];
  const columns = count(t, 40, 18);
  const rows = count(t, 18, 8);
  const at = (a: number, v: number): Vec3 => {
    // v runs from the rim around the face (0) to the back of the head (1); a goes around the face's axis.
    const tilt = lerp(1.12, Math.PI, v);
    const ring = Math.sin(tilt);
    const x = Math.sin(a) * ring;
    const y = Math.cos(a) * ring;
    const z = Math.cos(tilt);
    const low = smoothstep(0.1, -0.9, y);
    const peak = smoothstep(0.5, 1, y) * (1 - v);
    const r: Vec3 = [0.5 + 0.05 * low, 0.56 + 0.16 * low, 0.53];
    return [
      centre[0] + x * r[0],
      centre[1] + y * r[1] + 0.02 * peak,
      centre[2] + z * r[2] + 0.1 * peak + 0.04 * (1 - v),
    ];
  };
  const positions: number[] = [];
  const indices: number[] = [];
  const layers: [number, number][] = [
    [0.3, 0.05],
    [0.06, 0.045],
    [0.0, 0.03],
    ...Array.from({ length: rows + 1 }, (_, j): [number, number] => [j / rows, 0]),
  ];
  for (const [v, inset] of layers)
    for (let i = 0; i < columns; i++) {
      const p = at((i / columns) * Math.PI * 2, v);
      const d = normalize([p[0] - centre[0], p[1] - centre[1], (p[2] - centre[2]) * 0.3]);
      positions.push(...toModel(w.head, addScaled(p, d, -inset)));
    }
  for (let j = 0; j < layers.length - 1; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * columns + i;
      const b = j * columns + ((i + 1) % columns);
      indices.push(a, b + columns, b, a, a + columns, b + columns);
    }
  const p = Float32Array.from(positions);
  const index = Uint32Array.from(indices);
  const mesh: Mesh = { positions: p, normals: computeNormals(p, index), indices: index };

  return [{ name: "hood", mesh: fit(t, mesh, 0.03), surface: look.surface(look.color, { twoSided: true }) }];
};

/** Helmet of a space suit: ring, shell, and a visor of gold. */
export const spaceHelmet: Maker = (t, look, w) => {
  const n = count(t, 44, 26);
  const c: Vec3 = [0, 0.5, -0.03];
  const r = 0.7;
  // The window is an oval about a direction a little above level.
  const window = (d: Vec3) => (d[0] / 0.86) ** 2 + ((d[1] - 0.04) / 0.66) ** 2;
  const shell = sphereCut(c, [r, r, r], n, (d) => !(d[2] > 0 && window(d) < 0.86));
  const visor = sphereCut(c, [r * 0.965, r * 0.965, r * 0.965], n, (d) => d[2] > 0 && window(d) < 2);
  const rim = tube(
    Array.from({ length: 33 }, (_, i): Vec3 => {
      const a = (i / 32) * Math.PI * 2;
      const x = Math.sin(a) * 0.86;
      const y = 0.04 + Math.cos(a) * 0.66;
      const z = Math.sqrt(Math.max(0.04, 1 - x * x - y * y));
      return [c[0] + x * r, c[1] + y * r, c[2] + z * r];
    }),
    () => 0.055,
    { segments: count(t, 44, 24), sides: 8 },
  );
  const collar = lathe(
    [
      [0.46, -0.24],
      [0.6, -0.22],
      [0.63, -0.15],
      [0.61, -0.08],
      [0.5, -0.04],
    ],
    n,
  );
  return [
    rigid("helmet", onHead(w, mergeMeshes([shell, rim])), {
      kind: "cloth",
      color: look.color,
      roughness: 0.4,
      // White in the black shade of places without a sky.
      glow: [look.color[0] * 0.1, look.color[1] * 0.1, look.color[2] * 0.11],
    }),
    // Part mirror, part paint: gold under any sky, and even where there is none to mirror.
    rigid("visor", onHead(w, visor), { kind: "plain", color: [0.95, 0.5, 0.1], metalness: 0.6, roughness: 0.12 }),
    rigid(
      "neck ring",
      onHead(w, collar),
      { kind: "plain", color: [0.5, 0.52, 0.56], metalness: 0.5, roughness: 0.35 },
      "chest",
    ),
    rigid(
      "lamps",
      onHead(w, mergeMeshes([1, -1].map((q) => ellipsoid([q * 0.7, 0.62, 0.02], [0.07, 0.13, 0.14], 12)))),
      { kind: "plain", color: look.accent, roughness: 0.4 },
    ),
  ];
};

function sphereCut(c: Vec3, r: Vec3, sides: number, keep: (d: Vec3) => boolean): Mesh {
  const m = ellipsoid(c, r, sides, Math.round(sides * 0.7));
  const indices: number[] = [];
  for (let i = 0; i < m.indices.length; i += 3) {
    const inside = [0, 1, 2].every((k) => {
      const v = m.indices[i + k] * 3;
      return keep([
        (m.positions[v] - c[0]) / r[0],
        (m.positions[v + 1] - c[1]) / r[1],
        (m.positions[v + 2] - c[2]) / r[2],
      ]);
    });
    if (inside) indices.push(m.indices[i], m.indices[i + 1], m.indices[i + 2]);
  }
  return { ...m, indices: Uint32Array.from(indices) };
}
