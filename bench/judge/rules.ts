/**
 * The rules by which a picture is right: what must be in it, how many, in which colour and where. They are those of GenEval
 * (Ghosh, Hajishirzi and Schmidt 2023) and VBench (Huang et al. 2023), with the direction tested in both. The judge knows
 * pixels and which kinds answer to a name; it never sees what was meant.
 */
import type { Seen } from "./seen.ts";

/** Directions in a picture. */
export type Direction = "left of" | "right of" | "above" | "below";

/** One thing that must be seen. */
export interface Demand {
  /** The name by which the prompt calls it. */
  name: string;
  /** Catalog kinds that answer to the name; none where the catalog has no such thing. */
  kinds: readonly string[];
  count: number;
  /** A basic colour term. */
  color?: string;
  /** Where it must be to another demand, by that one's index. */
  position?: { direction: Direction; of: number };
}

/** All that a picture must show. */
export interface Task {
  demands: readonly Demand[];
  /** Names that must be seen fewer than this many times. */
  fewer?: readonly { name: string; kinds: readonly string[]; count: number }[];
  /** VBench asks that things lie clearly beside each other: the direction's axis dominates and the boxes part. */
  apart?: boolean;
}

/** What a judge says. `causes` name what is wrong in words that can be counted; `why` has the numbers. */
export interface Verdict {
  right: boolean;
  causes: string[];
  why: string[];
  /**
   * Whether every colour that was asked for is also that of the things' mean pixels, by textbook colours; absent where none
   * was asked for. A diagnostic: it decides nothing.
   */
  strict?: boolean;
}

/** How far centres must differ, as a share of the summed extents. */
const POSITION_THRESHOLD = 0.1;
/** The direction's least cosine. */
const DIRECTION_COSINE = 0.5;
/** The boxes' greatest intersection over union where things must lie apart. */
const OVERLAP_LIMIT = 0.1;

/** Judges a picture by the things seen in it. */
export function judge(seen: readonly Seen[], task: Task): Verdict {
  const causes: string[] = [];
  const why: string[] = [];
  const wrong = (cause: string, detail: string) => {
    causes.push(cause);
    why.push(detail);
  };
  const groups: Seen[][] = [];
  for (const demand of task.demands) {
    const { name, kinds, count, color, position } = demand;
    const found = seen.filter((thing) => kinds.includes(thing.kind));
    groups.push(found);
    if (kinds.length === 0) {
      wrong("no asset", `the catalog has no ${name}`);
      continue;
    }
    if (found.length < count) {
      wrong(found.length === 0 ? "not seen" : "too few", `${found.length} of ${count} ${name} seen`);
      continue;
    }
    if (color !== undefined) {
      const named = found.filter((thing) => thing.color === color);
      if (named.length < count) {
        const colors = found.map(
          (thing) => `${thing.color} (mean ${thing.mean.hex}, ${thing.mean.color}, by textbook ${thing.mean.textbook})`,
        );
        wrong(`${color} looks ${found[0].color}`, `${name} should be ${color} and is ${colors.join(", ")}`);
      }
    }
    if (position) {
      const { direction, of } = position;
      const stray = found.some((a) => groups[of].some((b) => !lies(a, b, direction, task.apart)));
      if (groups[of].length === 0 || stray) {
        const pair = [found[0], groups[of][0]].map((thing) => (thing ? boxInWords(thing) : "nothing"));
        wrong(`not ${direction}`, `${name} ${pair[0]} is not ${direction} ${task.demands[of].name} ${pair[1]}`);
      }
    }
  }
  for (const { name, kinds, count } of task.fewer ?? []) {
    const found = seen.filter((thing) => kinds.includes(thing.kind)).length;
    if (found >= count) wrong("too many", `${found} ${name} seen`);
  }
  const colored = task.demands.flatMap(({ color, count }, i) => {
    if (color === undefined) return [];
    return [groups[i].filter((thing) => thing.mean.textbook === color).length >= count];
  });
  const strict = colored.length > 0 ? { strict: colored.every(Boolean) } : {};
  return { right: causes.length === 0, causes, why, ...strict };
}

function lies(a: Seen, b: Seen, direction: Direction, apart = false): boolean {
  return directions(a, b).has(direction) && (!apart || liesApart(a, b, direction));
}

/** GenEval's rule: the ways in which `a` lies from `b`, as seen. */
export function directions(a: Pick<Seen, "box">, b: Pick<Seen, "box">): Set<Direction> {
  const [p, q] = [centre(a), centre(b)];
  const offset = [p[0] - q[0], p[1] - q[1]];
  const length = Math.hypot(offset[0], offset[1]);
  const found = new Set<Direction>();
  if (length === 0) return found;
  const [dx, dy] = offset.map((value, axis) => {
    const beyond = Math.abs(value) - POSITION_THRESHOLD * (extent(a)[axis] + extent(b)[axis]);
    return (Math.max(0, beyond) * Math.sign(value)) / length;
  });
  if (dx < -DIRECTION_COSINE) found.add("left of");
  if (dx > DIRECTION_COSINE) found.add("right of");
  if (dy < -DIRECTION_COSINE) found.add("above");
  if (dy > DIRECTION_COSINE) found.add("below");
  return found;
}

/** VBench's rule: the centres differ most along the direction's axis, and the boxes hardly overlap. */
function liesApart(a: Seen, b: Seen, direction: Direction): boolean {
  const [p, q] = [centre(a), centre(b)];
  const [x, y] = [Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1])];
  const dominant = direction === "left of" || direction === "right of" ? x > y : y > x;
  return dominant && overlap(a, b) < OVERLAP_LIMIT;
}

/** Intersection over union of two boxes. */
function overlap({ box: a }: Seen, { box: b }: Seen): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const both = Math.max(0, width) * Math.max(0, height);
  const area = (box: Seen["box"]) => (box.right - box.left) * (box.bottom - box.top);
  return both / (area(a) + area(b) - both);
}

const centre = ({ box }: Pick<Seen, "box">) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
const extent = ({ box }: Pick<Seen, "box">) => [box.right - box.left, box.bottom - box.top];
const boxInWords = ({ box }: Seen) => `[${box.left} ${box.top} ${box.right} ${box.bottom}]`;
