/** What light vehicles share: wheels on joints that roll and steer. */
import type { Vec3 } from "../../shape/math.ts";
import { SIDEWAYS, type Workbench } from "../things/kit/workbench.ts";

/** How a wheel looks. */
export interface WheelLook {
  /** Metres from the hub to the road, and across the tyre. */
  radius: number;
  width: number;
  rim?: string;
  tyre?: string;
  /** Spokes in place of a disc. */
  spokes?: number;
  /** Wood with an iron band. */
  wooden?: boolean;
  steers?: boolean;
  /** What carries it; the root where absent. */
  parent?: string;
}

/** A wheel about a hub, under a joint of its own; a steered one hangs in a joint "steer...". */
export function wheelOn(w: Workbench, name: string, hub: Vec3, look: WheelLook): void {
  const { radius, width, rim = "#c3c8cd", tyre = "#1b1b1d", spokes, wooden, steers, parent } = look;
  const [x, y, z] = hub;
  let carrier = parent;
  if (steers && !parent) {
    carrier = `steer${name}`;
    w.joint(carrier, hub);
  }
  w.joint(name, hub, carrier).rolls(name, radius);
  const on = { joint: name };
  const left = x - width / 2;
  if (spokes) {
    const thick = wooden ? 0.06 * radius : Math.min(0.16 * radius, width / 2);
    w.ring(hub, radius - thick, thick, {
      ...on,
      turn: SIDEWAYS,
      on: wooden ? "wood" : "rubber",
      tint: wooden ? "#8a5a30" : tyre,
    });
    if (wooden)
      w.ring(hub, radius - thick * 0.7, thick * 0.72, { ...on, turn: SIDEWAYS, on: "brushed", tint: "#4a4a4c" });
    w.drum([x - width * 0.6, y, z], width * 1.2, wooden ? 0.14 * radius : 0.08 * radius, undefined, {
      ...on,
      turn: SIDEWAYS,
      tint: rim,
    });
    w.around(spokes, (a) =>
      w.rod(
        [
          [x, y, z],
          [x, y + Math.cos(a) * (radius - thick), z + Math.sin(a) * (radius - thick)],
        ],
        wooden ? 0.045 * radius : 0.004,
        { ...on, on: wooden ? "wood" : "metal", tint: wooden ? "#a06a38" : rim },
      ),
    );
    return;
  }
  w.drum([left, y, z], width, radius, radius, {
    ...on,
    turn: SIDEWAYS,
    tint: tyre,
    on: "rubber",
    round: Math.min(0.3 * width, 0.2 * radius),
  });
  for (const s of [-1, 1])
    w.drum([x + (s * width) / 2 - 0.012, y, z], 0.024, radius * 0.58, undefined, {
      ...on,
      turn: SIDEWAYS,
      tint: rim,
      on: "metal",
    });
  // Holes in the disc show that it turns.
  w.around(5, (a) => {
    for (const s of [-1, 1])
      w.drum(
        [x + s * (width / 2 + 0.004) - 0.012, y + Math.cos(a) * radius * 0.36, z + Math.sin(a) * radius * 0.36],
        0.024,
        radius * 0.1,
        undefined,
        {
          ...on,
          turn: SIDEWAYS,
          tint: "#2a2b2e",
        },
      );
  });
}
