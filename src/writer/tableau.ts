/**
 * Still pictures of unlike things: "a bus below a toothbrush" must show both. Where nobody was told to do anything, all that
 * was named is looked at, nobody wanders off, and what would be a speck beside its neighbour is made larger.
 */
import type { Manifest } from "../catalog/types.ts";
import type { Blocking, Cast, Screenplay, Shot } from "../screenplay/types.ts";

/** How many times the size of the smallest the largest may seem, by the root of their outlines' areas. */
const GREATEST_RATIO = 3;
/** Beyond this many metres a picture wants open land about it. */
const ROOMY = 9;
/** What has a space under it where others can be. */
const SHELTERS = new Set(["furniture", "plant", "building"]);
/** Relations that a still picture shows by places alone. */
const PLAIN = new Set<Blocking["is"]>([
  "left of",
  "right of",
  "above",
  "under",
  "beside",
  "near",
  "in front of",
  "behind",
  "facing",
]);
/** Relations of things that touch: their sizes are as they are. */
const TOUCHING = new Set<Blocking["is"]>(["on", "in", "holding", "wearing", "riding", "around", "between"]);

/** Composes a screenplay of one shot in which nobody does anything that was asked for. Others are left as they are. */
export function composeStill(screenplay: Screenplay, added: string[], catalog: readonly Manifest[]): void {
  const [shot, ...more] = screenplay.shots;
  const named = screenplay.cast.filter((one) => one.by !== "writer");
  const manifests = new Map(catalog.map((manifest) => [manifest.id, manifest]));
  if (more.length > 0 || named.length < 2 || named.some(({ kind }) => !manifests.has(kind))) return;
  if (shot.beats.some(({ by }) => by !== "writer") || (shot.text?.length ?? 0) > 0) return;
  if (/close-up/.test(shot.camera.framing) || shot.blocking.some(({ is }) => TOUCHING.has(is) && !PLAIN.has(is)))
    return;

  stayInFrame(screenplay, shot, named);
  shot.blocking = shot.blocking.map((row) => raised(row, screenplay.cast, manifests));
  drawTogether(named, manifests, added);
  giveRoom(screenplay, named, manifests);
}

/** The camera looks at all that was named and holds still; nobody leaves by the writer's own idea. */
function stayInFrame(screenplay: Screenplay, shot: Shot, named: Cast[]): void {
  const living = new Set(["stand", "look", "sit", "nod", "wave"]);
  shot.beats = shot.beats.filter(({ does }) => living.has(does));
  shot.camera.subject = named.map(({ id }) => id);
  if (!shot.camera.by) return;
  if (shot.camera.move === "follow" || shot.camera.move === "lead") shot.camera.move = "static";
  if (screenplay.cast.length > 1 && shot.camera.framing === "medium") shot.camera.framing = "full";
}

/** What nothing could be under is under it all the same where the other is held up in the air. */
function raised(row: Blocking, cast: Cast[], manifests: Map<string, Manifest>): Blocking {
  if (row.is !== "under" || typeof row.to !== "string") return row;
  const [below, above] = [row.who, row.to].map((id) => cast.find((one) => one.id === id));
  const over = above && manifests.get(above.kind);
  if (!below || !over) return row;
  const tall = manifests.get(below.kind)?.size.height ?? 1;
  if (SHELTERS.has(over.family) && tall < over.size.height) return row;
  return { ...row, who: row.to, is: "above", to: row.who };
}

/** Makes small things larger until they can be read beside the largest. */
function drawTogether(named: Cast[], manifests: Map<string, Manifest>, added: string[]): void {
  const seen = named.map((one) => {
    const manifest = manifests.get(one.kind)!;
    return { one, manifest, outline: outlineOf(manifest) * (one.look?.size ?? 1) };
  });
  const largest = Math.max(...seen.map(({ outline }) => outline));
  for (const { one, manifest, outline } of seen) {
    const size = manifest.parameters.size;
    if (largest <= GREATEST_RATIO * outline || one.look?.size !== undefined || size?.type !== "number") continue;
    const factor = Math.min(size.max, largest / outline / GREATEST_RATIO);
    one.look = { ...one.look, size: Math.round(factor * 100) / 100 };
    added.push(`${one.id}: ${factor.toFixed(1)} times its size, to be seen beside what is larger`);
  }
}

/** The side of a square as large as the thing seems: its two greatest measures count. */
function outlineOf({ size }: Manifest): number {
  const [, second, first] = [size.width, size.height, size.depth].sort((a, b) => a - b);
  return Math.sqrt(Math.max(second, 0.01) * Math.max(first, 0.01));
}

/** What is larger than a street is wide goes to open land, where the writer chose the place. */
function giveRoom(screenplay: Screenplay, named: Cast[], manifests: Map<string, Manifest>): void {
  const [set] = screenplay.sets;
  const long = named.reduce((sum, { kind, count, look }) => {
    const { width, depth } = manifests.get(kind)!.size;
    return sum + Math.max(width, depth) * (count ?? 1) * (look?.size ?? 1);
  }, 0);
  if (set.by !== "writer" || long < ROOMY || !manifests.has("meadow")) return;
  if (!/street|shop|room|kitchen|road$/.test(set.place)) return;
  screenplay.shots[0].set = "meadow";
  set.id = "meadow";
  set.place = "meadow";
}
