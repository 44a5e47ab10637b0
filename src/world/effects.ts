/** Short-lived matter that follows from what happens. Every particle is a closed form of time. */
import type { Ground, Model } from "../catalog/types.ts";
import { add, rotate, smoothstep, type Vec3, yaw } from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { BodyState } from "./creature.ts";
import type { Deed } from "./timeline.ts";
import type { Particles, Trace } from "./types.ts";

const GRAVITY = 9.81;

/** Water thrown off by a body that shakes itself: each drop leaves the coat at its moment and flies by ballistics. */
export function droplets(
  deed: Deed,
  body: (t: number) => BodyState,
  model: Model,
  seed: number,
  surface: Ground["surface"],
): Particles {
  const rng = random(`${seed}/drops/${deed.start}`);
  const length = model.box.max[2] - model.box.min[2];
  const height = model.box.max[1] - model.box.min[1];
  const count = 640;
  const drops = Array.from({ length: count }, () => {
    const u = rng();
    const at = deed.start + 0.15 + Math.max(0.1, deed.end - deed.start - 0.5) * u;
    const along = rng.range(-0.4, 0.5);
    const angle = rng.range(-1, 1) * 1.5;
    const speed = rng.range(0.8, 2.6) * Math.sqrt(height / 0.4);
    return {
      at,
      along,
      angle,
      speed,
      up: rng.range(0.15, 1),
      size: rng.range(0.003, 0.0095) * Math.sqrt(height / 0.4),
    };
  });
  const floor = surface === "water" ? -1 : 0;
  const memo = new Map<number, { base: Vec3; heading: number }>();
  const bodyAt = (t: number) => {
    let m = memo.get(t);
    if (!m) {
      const b = body(t);
      m = { base: b.state.position, heading: b.heading };
      memo.set(t, m);
    }
    return m;
  };
  return {
    kind: "droplets",
    capacity: count,
    at(t, out) {
      let n = 0;
      for (const d of drops) {
        const u = t - d.at;
        if (u < 0 || u > 0.9) continue;
        const b = bodyAt(d.at);
        const from = add(
          b.base,
          rotate(yaw(b.heading), [Math.sin(d.angle) * height * 0.16, height * (0.45 + 0.25 * d.up), d.along * length]),
        );
        const v = rotate(yaw(b.heading), [
          Math.sin(d.angle) * d.speed,
          Math.cos(d.angle) * d.speed * 0.75 + 0.5,
          (d.up - 0.5) * 0.7,
        ]);
        const y = from[1] + v[1] * u - 0.5 * GRAVITY * u * u;
        if (y < b.base[1] + floor) continue;
        out.set([from[0] + v[0] * u, y, from[2] + v[2] * u, d.size * (1 - smoothstep(0.7, 0.9, u))], n * 4);
        n++;
      }
      return n;
    },
  };
}

const KICKS: Partial<
  Record<
    Ground["surface"],
    { kind: "snow" | "dust" | "splash"; each: number; gravity: number; speed: number; size: number }
  >
> = {
  snow: { kind: "snow", each: 7, gravity: 4, speed: 0.7, size: 0.009 },
  sand: { kind: "dust", each: 8, gravity: 7, speed: 0.9, size: 0.007 },
  moon: { kind: "dust", each: 8, gravity: 1.62, speed: 0.6, size: 0.008 },
};

/** Snow, sand and dust that feet throw up where they land. */
export function kickedUp(marks: Trace[], surface: Ground["surface"], seed: number): Particles[] {
  const k = KICKS[surface];
  const fresh = marks.filter((m) => m.since > 0);
  if (!k || !fresh.length) return [];
  const rng = random(`${seed}/kicks`);
  const grains = fresh.flatMap((m) =>
    Array.from({ length: k.each }, () => {
      const a = m.yaw + Math.PI + rng.range(-1.2, 1.2);
      const s = k.speed * rng.range(0.3, 1);
      return {
        since: m.since + rng.range(0, 0.06),
        at: m.at,
        v: [Math.sin(a) * s, rng.range(0.5, 1.4) * k.speed, Math.cos(a) * s] as Vec3,
        size: k.size * rng.range(0.5, 1.3),
      };
    }),
  );
  return [
    {
      kind: k.kind,
      capacity: grains.length,
      at(t, out) {
        let n = 0;
        for (const g of grains) {
          const u = t - g.since;
          if (u < 0 || u > 1.2) continue;
          const y = g.at[1] + g.v[1] * u - 0.5 * k.gravity * u * u;
          if (y < g.at[1] - 0.01) continue;
          out.set([g.at[0] + g.v[0] * u, y, g.at[2] + g.v[2] * u, g.size], n * 4);
          n++;
        }
        return n;
      },
    },
  ];
}
