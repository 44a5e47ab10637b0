/** A saddle with its girth and a bridle, on an animal that is ridden. */
import type { Vec3 } from "../../shape/math.ts";
import { box, ellipsoid, tube } from "../../shape/primitives.ts";
import { Assembly } from "../things/kit/assembly.ts";
import { FINISH, tone } from "../things/kit/finish.ts";
import type { Model } from "../types.ts";

const LEATHER = tone("#5a2f1a");
const CLOTH = tone("#7a1f2c");

/** The outline of a body across z: points about (0, y), as far out as its skin is within `most` metres, from below on the left round to below. */
function outline(
  model: Model,
  z: number,
  deep: number,
  y: number,
  grow: number,
  most = Number.POSITIVE_INFINITY,
): Vec3[] {
  const steps = 28;
  const reach = new Array<number>(steps).fill(0);
  for (const part of model.parts) {
    if (/fur|mane|hair|tail|trim|eye/.test(part.name)) continue;
    const q = part.mesh.positions;
    for (let i = 0; i < q.length; i += 3) {
      if (Math.abs(q[i + 2] - z) > deep) continue;
      const a = Math.atan2(q[i], q[i + 1] - y);
      const k = Math.round(((a + Math.PI) / (2 * Math.PI)) * steps) % steps;
      const far = Math.hypot(q[i], q[i + 1] - y);
      if (far < most) reach[k] = Math.max(reach[k], far);
    }
  }
  const mean = reach.reduce((s, r) => s + r, 0) / steps;
  return Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const k = i % steps;
    const a = (k / steps) * 2 * Math.PI - Math.PI;
    const around = Math.max(reach[k] || mean, (reach[(k + 1) % steps] + reach[(k + steps - 1) % steps]) / 2);
    const r = (around || mean) + grow;
    return [Math.sin(a) * r, y + Math.cos(a) * r, z];
  });
}

/** The animal with its tack; as it is where it has no back and mouth to put it on. */
export function saddled(model: Model): Model {
  const { back, mouth, head } = model.anchors;
  if (!back?.joint || !mouth?.joint || !model.body) return model;
  const kit = new Assembly("tack");
  const on = { joint: back.joint };
  const z = back.at[2] + 0.16 * (back.extent?.[1] ?? 0.3);
  const high = back.at[1];
  const middle = high * 0.78;
  const rim = outline(model, z, 0.07, middle, 0.012);
  const top = Math.max(...rim.map((p) => p[1]));
  const size = high / 1.53;
  // A cloth over the back, the girth round the barrel, the seat with its pommel and cantle.
  for (const dz of [-0.22, -0.11, 0, 0.11, 0.22]) {
    const arch = outline(model, z + dz * size, 0.07, middle, 0.014).filter((p) => p[1] > middle + 0.02);
    kit.add(
      tube(arch, () => 0.07 * size, {
        segments: 20,
        sides: 6,
        thickness: () => 0.012,
        up: (p) => [p[0], p[1] - middle, 0],
      }),
      FINISH.cloth,
      CLOTH,
      on,
    );
  }
  kit.add(
    tube(rim, () => 0.045 * size, {
      segments: 40,
      sides: 6,
      thickness: () => 0.012,
      up: (p) => [p[0], p[1] - middle, 0],
    }),
    FINISH.satin,
    LEATHER,
    on,
  );
  kit.add(ellipsoid([0, top + 0.01, z], [0.15 * size, 0.05 * size, 0.26 * size], 16, 8), FINISH.satin, LEATHER, on);
  kit.add(
    ellipsoid([0, top + 0.06 * size, z - 0.24 * size], [0.14 * size, 0.07 * size, 0.05 * size], 14, 7),
    FINISH.satin,
    LEATHER,
    on,
  );
  kit.add(
    ellipsoid([0, top + 0.07 * size, z + 0.22 * size], [0.05 * size, 0.08 * size, 0.04 * size], 12, 6),
    FINISH.satin,
    LEATHER,
    on,
  );
  for (const s of [-1, 1]) {
    const side = rim.filter((p) => p[0] * s > 0 && p[1] > middle - 0.12 * size);
    const low = side.reduce((m, p) => (p[1] < m[1] ? p : m), side[0] ?? [s * 0.3, middle, z]);
    kit.add(
      box([low[0] + s * 0.005, low[1] + 0.1 * size, z + 0.06 * size], [0.02, 0.34 * size, 0.26 * size], 0.008),
      FINISH.satin,
      LEATHER,
      on,
    );
  }
  // Noseband and cheek straps.
  const nose = outline(model, mouth.at[2] - 0.13 * size, 0.05 * size, mouth.at[1] + 0.03 * size, 0.006, 0.16 * size);
  const bridle = { joint: mouth.joint };
  kit.add(
    tube(nose, () => 0.016 * size, { segments: 30, sides: 5 }),
    FINISH.satin,
    LEATHER,
    bridle,
  );
  const wide = Math.max(...nose.map((p) => p[0]));
  if (head)
    for (const s of [-1, 1])
      kit.add(
        tube(
          [
            [s * wide, mouth.at[1] + 0.03 * size, mouth.at[2] - 0.13 * size],
            [s * wide * 1.5, (mouth.at[1] + head.at[1]) / 2, (mouth.at[2] + head.at[2]) / 2 - 0.12 * size],
            [s * wide * 0.8, head.at[1] - 0.1 * size, head.at[2] - 0.12 * size],
          ],
          () => 0.012 * size,
          { segments: 10, sides: 5 },
        ),
        FINISH.satin,
        LEATHER,
        bridle,
      );
  return {
    ...model,
    parts: [...model.parts, ...kit.model({ occlusion: false }).parts],
    anchors: {
      ...model.anchors,
      bitL: { at: [wide, mouth.at[1] + 0.02 * size, mouth.at[2] - 0.11 * size], joint: mouth.joint },
      bitR: { at: [-wide, mouth.at[1] + 0.02 * size, mouth.at[2] - 0.11 * size], joint: mouth.joint },
    },
  };
}
