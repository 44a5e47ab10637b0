/** Colours of a coat by place, from the table of marks. Linear light out. */
import { clamp, lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { fractal3, hash3, noise3 } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Frame } from "./rig.ts";
import type { Coat, Species } from "./species.ts";

/** Between two colours; `t` from 0 to 1. */
export const blend = (a: Color, b: Color, t: number): Color => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
];
/** A colour `k` times as light. */
export const shade = (c: Color, k: number): Color => [c[0] * k, c[1] * k, c[2] * k];

/** Where on the body a point is. */
export interface Spot {
  region: "trunk" | "neck" | "front leg" | "hind leg" | "tail";
  /** Share of the tail's length, 0 elsewhere. */
  along: number;
}

/** Answers what colour the coat has at a point. */
export interface Painter {
  locate(p: Vec3): Spot;
  body(p: Vec3, n: Vec3): Color;
  /** `p` in the head frame, in `u`. */
  head(p: Vec3, n: Vec3): Color;
  /** t from root to tip; inside the shell or on its back. */
  ear(t: number, inside: boolean, across: number): Color;
}

/** How far a point lies from the border of its cell, in cells about 1 across (Worley, "A Cellular Texture Basis Function", 1996). */
function edgeOfCell(p: Vec3): number {
  const base = p.map(Math.floor);
  let [first, second] = [9, 9];
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (let k = -1; k <= 1; k++) {
        const cell: Vec3 = [base[0] + i, base[1] + j, base[2] + k];
        const d = Math.hypot(
          ...cell.map((x, a) => x + 0.15 + 0.7 * hash3(cell[0] + a * 57, cell[1] + a * 113, cell[2]) - p[a]),
        );
        if (d < first) [first, second] = [d, first];
        else if (d < second) second = d;
      }
  return second - first;
}

/** Where lines along a back run, from its middle outwards. */
const LINES: Record<number, number[]> = { 1: [0], 2: [0.42], 3: [0, 0.6], 5: [0, 0.4, 0.8] };

/** How much of a lion's mane grows at a point of the head (head frame, `u`): all but the face. */
export const maneOnHead = (p: Vec3): number => {
  const out = Math.sqrt((p[0] / 0.98) ** 2 + ((p[1] - 0.02) / 1.02) ** 2);
  return Math.max(smoothstep(0.1, -0.2, p[2]), smoothstep(0.8, 0.98, out) * smoothstep(0.95, 0.6, p[2]));
};

/** The same for the body: neck, shoulders and breast. */
export const maneOnBody = (f: Frame, p: Vec3, n: Vec3): number => {
  const H = f.H;
  const z = smoothstep(f.front - 0.16 * H, f.front - 0.04 * H, p[2] + (p[1] - H) * 0.25);
  const low = smoothstep(0.5 * H, 0.62 * H, p[1] + Math.max(0, n[2]) * 0.06 * H);
  return z * low;
};

/** A painter for a species with its chosen base colour. `seed` moves spots and patches. */
export function painter(s: Species, f: Frame, coat: Coat, seed: number): Painter {
  const { H } = f;
  const hue = (hex: string | undefined, fallback: Color): Color => (hex ? linear(hex) : fallback);
  // Black hair still shows its form.
  const lift = (c: Color): Color => [Math.max(c[0], 0.0165), Math.max(c[1], 0.0168), Math.max(c[2], 0.0205)];
  const base = lift(linear(coat.base));
  const back = hue(coat.back, shade(base, 0.66));
  const belly = hue(coat.belly, blend(base, [0.9, 0.85, 0.78], 0.1));
  const shift = (seed % 97) * 3.7;
  const ragged = (p: Vec3, size: number) => noise3(p[0] * size + shift, p[1] * size, p[2] * size);

  const radiusAt = (t: number) => {
    const r = s.tail.radii;
    const k = clamp(t) * (r.length - 1);
    const i = Math.min(r.length - 2, Math.floor(k));
    return lerp(r[i], r[i + 1], k - i) * H;
  };
  const tailAt = (p: Vec3): { t: number; d: number } => {
    let best = { t: 0, d: 1e9 };
    const path = f.tail;
    for (let i = 0; i + 1 < path.length; i++) {
      const a = path[i];
      const b = path[i + 1];
      const e = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const q = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
      const k = clamp((q[0] * e[0] + q[1] * e[1] + q[2] * e[2]) / (e[0] ** 2 + e[1] ** 2 + e[2] ** 2));
      const d = Math.sqrt((q[0] - k * e[0]) ** 2 + (q[1] - k * e[1]) ** 2 + (q[2] - k * e[2]) ** 2);
      if (d < best.d) best = { t: (i + k) / (path.length - 1), d };
    }
    return best;
  };
  const lionMane = s.mane?.kind === "lion" ? linear(s.mane.color) : undefined;
  const under = f.chest.at[1] - f.chest.half[1] * 0.55;
  const underHind = f.rump.at[1] - f.rump.half[1] * 0.45;
  const rear = f.rump.at[2] - f.rump.half[2] * 0.8;

  const locate = (p: Vec3): Spot => {
    if (p[2] < rear) {
      const { t, d } = tailAt(p);
      if (t > 0.02 && d < radiusAt(t) * 1.45 + 0.01 * H) return { region: "tail", along: t };
    }
    if (p[2] > f.front * 0.3 && p[1] < under && Math.abs(p[0]) > 0.03 * H) return { region: "front leg", along: 0 };
    if (p[2] < f.front * 0.1 && p[1] < underHind && Math.abs(p[0]) > 0.03 * H) return { region: "hind leg", along: 0 };
    if (p[1] > f.neckBase[1] && p[2] > f.front - 0.1 * H) return { region: "neck", along: 0 };
    return { region: "trunk", along: 0 };
  };

  const stripes = (c: Color, p: Vec3, coordinate: number): Color => {
    const k = coat.stripes;
    if (!k) return c;
    const bent = coordinate + ragged(p, 5 / H) * k.period * 0.55;
    const wave = Math.abs(((bent / k.period) % 1) + (bent < 0 ? 1 : 0) - 0.5) * 2;
    const taper = 0.75 + 0.5 * ragged(p, 9 / H);
    return blend(c, linear(k.color), smoothstep(1 - k.width * taper - 0.1, 1 - k.width * taper + 0.06, wave));
  };
  const spots = (c: Color, p: Vec3, scale: number): Color => {
    const k = coat.spots;
    if (!k) return c;
    const size = k.size * scale;
    const at: Vec3 = [p[0] / size + shift, p[1] / size, p[2] / size];
    if (k.cells) return blend(c, linear(k.color), smoothstep(0.1, 0.2, edgeOfCell(at)));
    const v = noise3(...at);
    const edge = 1 - k.share * 2;
    const marked = blend(c, linear(k.color), smoothstep(edge, edge + 0.12, v));
    return k.heart ? blend(marked, linear(k.heart), smoothstep(edge + 0.2, edge + 0.3, v)) : marked;
  };
  const patches = (c: Color, p: Vec3, scale: number): Color => {
    const k = coat.patches;
    if (!k) return c;
    const size = k.size * scale;
    const v = fractal3(p[0] / size + shift, p[1] / size + 1.3, p[2] / size + shift * 0.3, 2);
    return blend(c, linear(k.color), smoothstep(-0.06, 0.03, v - (1 - 2 * k.share) * 0.55));
  };

  // Lines along the back by how far to the side a point lies, in half-widths.
  const lines = (c: Color, side: number, up: number, on: "body" | "head"): Color => {
    const k = coat.lines;
    if (!k || (k.on !== on && k.on !== "both")) return c;
    const near = Math.min(...LINES[k.count].map((at) => Math.abs(side - at)));
    return blend(c, linear(k.color), smoothstep(k.width + 0.05, k.width - 0.05, near) * up);
  };

  const body = (p: Vec3, n: Vec3): Color => {
    const at = locate(p);
    const y = p[1] / H;
    const z = p[2] / H;
    const x = Math.abs(p[0]) / H;
    const rough = ragged(p, 26 / H) * 0.025;
    let c = blend(base, back, 0.6 * smoothstep(0.25, 1, n[1]) * smoothstep(0.6, 0.8, y));
    if (coat.saddle && at.region !== "front leg") {
      const reach = smoothstep(coat.saddle.down - 0.03, coat.saddle.down + 0.05, y + rough * 1.5);
      c = blend(c, linear(coat.saddle.color), reach * (at.region === "tail" ? smoothstep(-0.1, 0.3, n[1]) : 1));
    }
    if (at.region === "tail") {
      if (coat.tailUnder) c = blend(c, linear(coat.tailUnder), smoothstep(0, -0.5, n[1]));
      if (coat.tailRings) {
        const k = at.along / coat.tailRings.period;
        c = blend(
          c,
          linear(coat.tailRings.color),
          smoothstep(0.42, 0.56, Math.abs((k % 1) - 0.5) * 2 + rough * 2) * smoothstep(0.05, 0.15, at.along),
        );
      }
      if (coat.stripes) c = stripes(c, p, at.along * 0.9);
      if (coat.tailTip)
        c = blend(c, linear(coat.tailTip.color), smoothstep(-0.015, 0.015, at.along - coat.tailTip.from + rough));
      return spots(patches(c, p, H), p, H);
    }
    if (coat.head && at.region === "neck") c = blend(c, linear(coat.head), smoothstep(0.95, 1.05, y + rough));
    if (coat.belly) {
      const low = smoothstep(-0.2, -0.62, n[1] + rough * 4);
      const inside = at.region === "hind leg" ? smoothstep(-0.25, -0.75, n[0] * Math.sign(p[0])) * 0.8 : 0;
      c = blend(c, belly, Math.max(low, inside) * (at.region === "front leg" ? 0 : 1));
    }
    c = stripes(c, p, at.region === "front leg" || at.region === "hind leg" ? y : z + y * 0.12);
    c = spots(patches(c, p, H), p, H);
    if (at.region === "trunk" || at.region === "neck")
      c = lines(c, x / s.trunk.loin[0] + rough, smoothstep(-0.1, 0.25, n[1]), "body");
    if (coat.limbs) {
      const fore = z * H > f.front * 0.15 && y < 0.97;
      const band = smoothstep(0.16, 0.12, Math.abs(z * H - f.front + 0.07 * H) / H + rough);
      const leg = at.region === "front leg" || at.region === "hind leg";
      c = blend(
        c,
        linear(coat.limbs),
        Math.max(
          leg ? 1 : 0,
          at.region === "neck" ? 0 : fore || y > 0.6 ? band : 0,
          at.region === "trunk" && z < 0 ? smoothstep(0.5, 0.42, y + rough) : 0,
        ),
      );
    }
    if (coat.bib) {
      const width = 0.13 + 0.12 * smoothstep(0.7, 1.1, y);
      const front = smoothstep(0.05, 0.4, n[2] + rough * 3) * smoothstep(width + 0.06, width - 0.02, x + rough);
      const low =
        smoothstep(s.legs.elbow - 0.1, s.legs.elbow, y) * smoothstep(f.front / H - 0.12, f.front / H - 0.02, z);
      c = blend(c, linear(coat.bib), front * low);
    }
    if (coat.collar) {
      const neck = smoothstep(f.neckBase[2] / H - 0.06, f.neckBase[2] / H + 0.05, z + rough * 1.5 - (y - 0.85) * 0.2);
      c = blend(c, linear(coat.collar.color), neck * smoothstep(s.legs.elbow, s.legs.elbow + 0.1, y));
    }
    if (lionMane) c = blend(c, shade(lionMane, 1 + rough * 12), maneOnBody(f, p, n));
    if (coat.socks) {
      const k = coat.socks;
      const top = p[2] > 0 ? k.front : k.hind;
      const leg = at.region === "front leg" || at.region === "hind leg";
      if (leg || y < s.legs.hock) c = blend(c, linear(k.color), smoothstep(top + 0.06, top - 0.04, y + rough));
    }
    return c;
  };

  const e = s.head.eye;
  const head = (p: Vec3, n: Vec3): Color => {
    const x = Math.abs(p[0]);
    const [, y, z] = p;
    const rough = noise3(p[0] * 9 + shift, y * 9, z * 9) * 0.06;
    const tip = s.head.muzzle.tip;
    const ahead = smoothstep(0.75, s.head.muzzle.tip[1], z);
    let c = blend(
      coat.head ? linear(coat.head) : base,
      back,
      coat.head ? 0 : 0.4 * smoothstep(0.3, 1, n[1]) * smoothstep(0.9, 0.2, z),
    );
    if (coat.cap) {
      const peak =
        coat.cap.line - 0.45 * smoothstep(0.16, 0.02, x) + 0.25 * smoothstep(0.15, 0.45, x) * smoothstep(0.8, 0.5, x);
      const rear = smoothstep(0.25, -0.25, z) * smoothstep(-0.35, -0.1, y);
      c = blend(
        c,
        linear(coat.cap.color),
        Math.max(smoothstep(-0.06, 0.06, y - peak + rough) * smoothstep(1.25, 1.0, z), rear),
      );
    }
    c = stripes(c, [p[0] * f.u, y * f.u, z * f.u], s.coat.stripes ? (x * 0.16 + y * 0.22) * 1.0 : 0);
    c = patches(c, [p[0] * f.u, y * f.u + 3, z * f.u], H);
    if (coat.spots?.head) c = spots(c, [p[0] * f.u, y * f.u + 3, z * f.u], H * 0.6);
    if (coat.cheeks) {
      const line = lerp(coat.cheeks.high, coat.cheeks.low + 0.1 * (1 - smoothstep(0, 0.25, x)), ahead);
      const low =
        smoothstep(0.05, -0.07, y - line + rough) *
        Math.max(smoothstep(0.1, 0.35, x), smoothstep(0.1, -0.3, n[1]), ahead * 0.6);
      c = blend(c, linear(coat.cheeks.color), low);
    }
    c = lines(c, x / s.head.skull[0] + rough, smoothstep(-0.75, -0.4, y), "head");
    if (coat.muzzle)
      c = blend(c, linear(coat.muzzle.color), smoothstep(-0.1, 0.1, z - coat.muzzle.from - x * 0.15 + rough));
    if (coat.blaze) {
      const k = coat.blaze;
      const width = k.width * lerp(2.1, 0.55, smoothstep(tip[1] * 0.75, 0.5, z)) * smoothstep(k.top, k.top - 0.5, y);
      c = blend(
        c,
        linear(k.color),
        smoothstep(width + 0.05, width - 0.05, x + rough * 0.6) *
          smoothstep(-0.2, 0.1, z) *
          smoothstep(-0.5, -0.1, n[1]) *
          smoothstep(-0.12, 0.05, y - lerp(s.head.muzzle.root[0], tip[0], ahead) + tip[3] * 0.7),
      );
    }
    const [ex, ey, ez] = [x - e.at[0], y - e.at[1], z - e.at[2]];
    if (coat.brows) {
      const d = Math.sqrt(((ex + 0.12) / 1.1) ** 2 + (ey - e.radius * 1.55) ** 2) / e.radius;
      c = blend(c, linear(coat.brows), smoothstep(0.75, 0.45, d + rough) * smoothstep(0, 0.3, z));
    }
    if (coat.mask) {
      const k = coat.mask;
      const dx = ex - k.droop * 0.35 * e.radius;
      const dy = (ey + k.droop * 0.5 * e.radius) / (1 + k.droop * 0.25) + dx * k.droop * 0.5;
      const d = Math.sqrt(dx * dx + dy * dy + ez * ez * 0.4) / e.radius;
      c = blend(c, linear(k.color), smoothstep(k.radius + 0.15, k.radius - 0.15, d + rough));
    }
    if (lionMane) c = blend(c, shade(lionMane, 1 + rough * 4), maneOnHead(p));
    return c;
  };

  const ear = (t: number, inside: boolean, across: number): Color => {
    const own = coat.earBack ? linear(coat.earBack) : coat.head ? linear(coat.head) : base;
    let c = own;
    if (coat.earTip) c = blend(c, linear(coat.earTip), smoothstep(0.5, 0.72, t) * (inside ? 0.6 : 1));
    if (inside)
      c = blend(c, linear(coat.earInner), smoothstep(0.9, 0.62, Math.abs(across) + Math.max(0, t - 0.7) * 1.6) * 0.9);
    return c;
  };
  return { locate, body, head, ear };
}

/** Hooves over the coat's colour at a point of the body. */
export const hoofed = (s: Species, p: Vec3, c: Color): Color =>
  s.hoof &&
  (s.legs.foot === "hoof" || s.legs.foot === "pad") &&
  p[1] < (s.legs.foot === "pad" ? 0.03 : 0.075) * s.height
    ? linear(s.hoof)
    : c;
