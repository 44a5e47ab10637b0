/** Those who stand nowhere: in the sea, in the sky, in space they hang, swim, fall or drift. */
import { findAsset } from "../catalog/index.ts";
import type { Place, Volume } from "../catalog/types.ts";
import type { Scene, Screenplay } from "../screenplay/types.ts";
import { hashString, noise3 } from "../shape/random.ts";
import type { Placement } from "./blocking.ts";
import type { Program } from "./creature.ts";
import type { Channels } from "./motion/pose.ts";

/** What keeps somebody up where there is no ground. */
const KEEPS_UP = new Set(["swim", "float", "fly", "sail", "row", "surf", "dive", "rock"]);

/** Whether somebody of the cast has to stand somewhere in this scene: who neither floats nor flies nor swims nor rides. */
export function mustStand(screenplay: Screenplay, scene: Scene): boolean {
  return screenplay.shots
    .filter((shot) => shot.set === scene.id)
    .some((shot) =>
      shot.cast.some((id) => {
        const cast = screenplay.cast.find((c) => c.id === id);
        const asset = cast && findAsset(cast.kind);
        if (!asset || asset.tags.some((t) => /boat|ship|hull|fish|swims|water|aircraft|flies/.test(t))) return false;
        if (
          /fish|whale|dolphin|orca|shark|boat|ship|canoe|airplane|helicopter|balloon|rocket|seagull|eagle/.test(
            asset.id,
          )
        )
          return false;
        const carried = shot.blocking.some(
          (b) => b.who === id && ["riding", "in", "on", "holding", "wearing", "above"].includes(b.is),
        );
        const held = shot.blocking.some((b) => b.is === "holding" && b.to === id);
        const up = shot.beats.some((b) => b.who.split("#")[0] === id && (KEEPS_UP.has(b.does) || b.does === "ride"));
        return !carried && !held && !up;
      }),
    );
}

/** Lifts everybody who would stand on the ground to the middle of a place's volume, and what stands on them with them. */
export function hang(placements: Map<string, Placement>, place: Place): void {
  const { volume } = place;
  if (!volume) return;
  const grounded = [...placements.values()].filter((p) => p.on === "ground" && !p.heldBy && !p.rides);
  const tallest = Math.max(0, ...grounded.map((p) => p.model.box.max[1] - p.model.box.min[1]));
  // Company of what crawls on the bed swims low over it.
  const bed = volume.matter === "water" && grounded.some((p) => p.model.body?.kind === "crawler");
  const level = bed ? Math.min(volume.level, 0.3 + 0.9 * tallest) : volume.level;
  grounded.forEach((p, i) => {
    // In the sea, heavy things lie on the bed; what lives, and what is made to dive or fly, hangs.
    if (volume.matter === "water" && !p.model.body && p.member.asset.family !== "vehicle") return;
    // What crawls, crawls on the bed.
    if (volume.matter === "water" && p.model.body?.kind === "crawler") return;
    const [low, high] = [p.model.box.min[1], p.model.box.max[1]];
    const aside = i === 0 ? 0 : 0.16 * tallest * noise3(i * 3.7, (hashString(p.member.id) % 97) / 10, 5);
    const lift = level + aside - (low + high) / 2 - p.position[1];
    for (const q of placements.values())
      if (q === p || q.on === p.member.id || q.seat?.with === p.member.id)
        q.position = [q.position[0], q.position[1] + lift, q.position[2]];
    p.on = "air";
  });
}

/** Channels of a body that hangs in this matter at time t. All numbers by eye. */
function poseIn(matter: Volume["matter"], kind: string, t: number, seed: number): Channels {
  const w = (rate: number, k: number): number => noise3(t * rate, seed * 17 + k, k);
  const paddle = (k: number): number => Math.sin(t * 4.4 + k * Math.PI + seed * 6);
  if (kind === "quadruped")
    return {
      "root.y": 0.05 * w(0.4, 1),
      "root.roll": 0.12 * w(0.25, 2),
      "root.pitch": -0.12 + 0.12 * w(0.25, 3),
      "legs.free": 1,
      ...Object.fromEntries([0, 1, 2, 3].map((i) => [`leg${i}.swing`, 0.35 * paddle(i % 3 ? 1 : 0)])),
    };
  if (matter === "water")
    return {
      "legs.free": 1,
      "root.pitch": 1.12 + 0.08 * w(0.3, 1),
      "root.roll": 0.12 * Math.sin(t * 2.2 + seed * 6),
      "root.y": 0.05 * Math.sin(t * 1.7 + seed * 5),
      "leg0.swing": -0.08 + 0.3 * paddle(0),
      "leg1.swing": -0.08 + 0.3 * paddle(1),
      "leg0.knee": 0.24 + 0.16 * paddle(0.5),
      "leg1.knee": 0.24 + 0.16 * paddle(1.5),
      "leg0.point": 1,
      "leg1.point": 1,
      "neck.x": -0.4,
      "head.x": -0.45,
      "armL.swing": 1.5 + 1.1 * Math.sin(t * 2.2 + seed * 6),
      "armR.swing": 1.5 + 1.1 * Math.sin(t * 2.2 + seed * 6),
      "armL.raise": 0.55 + 0.4 * Math.cos(t * 2.2 + seed * 6),
      "armR.raise": 0.55 + 0.4 * Math.cos(t * 2.2 + seed * 6),
      "armL.elbow": 0.3,
      "armR.elbow": 0.3,
    };
  if (matter === "air")
    return {
      "legs.free": 1,
      "root.pitch": 1.2 + 0.06 * w(0.8, 1),
      "root.roll": 0.12 * w(0.5, 2),
      "root.y": 0.05 * w(0.9, 3),
      "leg0.swing": -0.25,
      "leg1.swing": -0.25,
      "leg0.knee": 0.8 + 0.1 * w(1.4, 4),
      "leg1.knee": 0.8 + 0.1 * w(1.4, 5),
      "leg0.out": 0.35,
      "leg1.out": 0.35,
      "neck.x": -0.45,
      "head.x": -0.4,
      "armL.raise": 1.45 + 0.1 * w(1.6, 6),
      "armR.raise": 1.45 + 0.1 * w(1.6, 7),
      "armL.elbow": 0.9,
      "armR.elbow": 0.9,
    };
  // Weightless: limbs come to rest half bent, and the body turns slowly.
  return {
    "legs.free": 1,
    "root.pitch": 0.22 + 0.22 * Math.sin(t * 0.35 + seed * 6),
    "root.roll": 0.2 * Math.sin(t * 0.27 + seed * 4),
    "root.yaw": 0.35 * Math.sin(t * 0.22 + seed * 5),
    "root.y": 0.1 * Math.sin(t * 0.4 + seed * 3),
    "leg0.swing": 0.42 + 0.12 * w(0.25, 1),
    "leg1.swing": 0.16 + 0.12 * w(0.25, 2),
    "leg0.knee": 0.85 + 0.15 * w(0.25, 3),
    "leg1.knee": 0.55 + 0.15 * w(0.25, 4),
    "leg0.out": 0.12,
    "leg1.out": 0.16,
    "leg0.point": 0.5,
    "leg1.point": 0.5,
    "armL.swing": 0.55 + 0.15 * w(0.3, 5),
    "armR.swing": 0.4 + 0.15 * w(0.3, 6),
    "armL.raise": 0.6 + 0.15 * w(0.3, 7),
    "armR.raise": 0.75 + 0.15 * w(0.3, 8),
    "armL.elbow": 0.75,
    "armR.elbow": 0.65,
  };
}

/** How a body hangs: the pose of its matter under whatever else its hands do. */
export function drifting(p: Placement, volume: Volume, before: Program | undefined): Program | undefined {
  const kind = p.model.body?.kind;
  // Fish and birds are at home there and move by themselves.
  if (kind === "fish" || kind === "bird" || kind === "crawler" || kind === "drifter") return before;
  const seed = (hashString(p.member.id) % 1000) / 1000;
  return (t, where) => {
    const own = before?.(t, where);
    return {
      reaches: own?.reaches ?? [],
      channels: { ...poseIn(volume.matter, kind ?? "biped", t, seed), ...own?.channels },
    };
  };
}
