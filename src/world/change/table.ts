/** Everything that can befall something: one row a word, each with the kernel that shows it. */
import type { Surface } from "../../catalog/types.ts";
import { type Becoming, become } from "./become.ts";
import { type Biting, bite } from "./bite.ts";
import { type Covering, cover } from "./cover.ts";
import { type Lighting, lit } from "./lit.ts";
import { type Melting, melt } from "./melt.ts";
import { type Breaking, pieces } from "./pieces.ts";
import { type Swelling, swell } from "./swell.ts";
import type { Change, Effect, Subject } from "./types.ts";

/** A row of the table: options of a kernel. */
export type Row = Breaking | Covering | Swelling | Becoming | Biting | Melting | Lighting;

/** Makes the effect of a change by its row's kernel. */
export function effectOf(subject: Subject, change: Change): Effect {
  const row = CHANGES[change.what];
  switch (row.kernel) {
    case "pieces":
      return pieces(subject, change, row);
    case "cover":
      return cover(subject, change, row);
    case "swell":
      return swell(subject, change, row);
    case "bite":
      return bite(subject, change, row);
    case "lit":
      return lit(subject, change, row);
    case "melt":
      return melt(subject, change, row);
    case "become":
      return become(subject, change, row);
  }
}

const CRUMB: Surface = { kind: "plain", color: [0.75, 0.6, 0.4], roughness: 0.95 };

/** What can befall something, by the ids of actions that mean it. */
export const CHANGES: Record<string, Row> = {
  shatter: { kernel: "pieces", cells: "burst", count: 34, speed: 1.5 },
  crumble: { kernel: "pieces", cells: "crumbs", count: 48, speed: 0.25, inside: CRUMB },
  snap: { kernel: "pieces", cells: "halves", count: 2, speed: 0.5 },
  "fall-apart": { kernel: "pieces", cells: "crumbs", count: 20, speed: 0.3 },
  recolor: { kernel: "cover", amount: 0.95 },
  ripen: { kernel: "cover", amount: 0.75, color: "#d9341e" },
  slice: { kernel: "pieces", cells: "slices", count: 6, speed: 0.12 },
  halve: { kernel: "pieces", cells: "halves", count: 2, speed: 0.18 },
  bite: { kernel: "bite" },
  explode: { kernel: "pieces", cells: "burst", count: 40, speed: 6 },
  pop: { kernel: "pieces", cells: "burst", count: 16, speed: 3.5 },
  "light-up": { kernel: "lit", on: true },
  "go-out": { kernel: "lit", on: false },
  squash: { kernel: "cover", amount: 0, squash: 0.3 },
  melt: { kernel: "melt", spread: 1.7, left: 0.12 },
  rot: { kernel: "cover", amount: 0.82, color: "#3d2a18", size: 0.8 },
  rust: { kernel: "cover", amount: 0.85, color: "#8a4418" },
  char: {
    kernel: "cover",
    amount: 0.96,
    color: "#15110f",
    size: 0.86,
    glow: { color: [0.5, 0.12, 0.02], stays: 0.2 },
    airs: [{ kind: "fire" }, { kind: "smoke", amount: 0.4 }, { kind: "embers", amount: 0.4 }],
  },
  toast: { kernel: "cover", amount: 0.7, color: "#8a4d1c" },
  freeze: { kernel: "cover", amount: 0.72, color: "#dcefff" },
  heat: { kernel: "cover", amount: 0, glow: { color: [2.4, 0.5, 0.06], stays: 1 } },
  grow: { kernel: "swell", from: 0.12, to: 1 },
  enlarge: { kernel: "swell", from: 1, to: 2 },
  shrink: { kernel: "swell", from: 1, to: 0.35 },
  vanish: { kernel: "swell", from: 1, to: 0 },
  appear: { kernel: "swell", from: 0, to: 1 },
  become: { kernel: "become" },
};
