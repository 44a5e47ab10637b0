/**
 * Still pictures of unlike things: "a bus below a toothbrush" must show both. Where nobody was told to do anything, all that
 * was named is looked at, nobody wanders off, and what would be a speck beside its neighbour is made larger.
 */
import type { Manifest } from "../catalog/types.ts";
import type { Blocking, Cast, Screenplay, Shot } from "../screenplay/types.ts";

/** How many times the size of the smallest the largest may seem, by the root of their outlines' areas. */
const GREATEST_RATIO = 2.4;
/** Small things are made larger by this factor at most: beyond it they would be other things. */
const LARGEST_FACTOR = 3;
/** The least share of the picture's width that the side of a thing's outline has. */
const LEAST_SHARE = 0.14;
/** What rolls is never shown longer than this many metres where something small is beside it. */
const LONGEST = 9;
/** Beyond this many metres a picture wants open land about it. */
const ROOMY = 9;
/** Relations of things that touch: their sizes are as they are. */
const TOUCHING = new Set<Blocking["is"]>(["in", "holding", "wearing", "riding", "around", "between"]);

/** Composes a screenplay of one shot in which nobody does anything that was asked for. Others are left as they are. */
export function composeStill(screenplay: Screenplay, added: string[], catalog: readonly Manifest[]): void {
  const [shot, ...more] = screenplay.shots;
  const named = screenplay.cast.filter((one) => one.by !== "writer");
  const manifests = new Map(catalog.map((manifest) => [manifest.id, manifest]));
  if (more.length > 0 || named.length < 2 || named.some(({ kind }) => !manifests.has(kind))) return;
  if (shot.beats.some(({ by }) => by !== "writer") || (shot.text?.length ?? 0) > 0) return;
  if (/close-up/.test(shot.camera.framing) || shot.blocking.some(({ is }) => TOUCHING.has(is))) return;
  shot.blocking = shot.blocking.map((row) => raised(row, screenplay.cast, manifests));
  if (shot.blocking.some(({ is }) => is === "on")) return;

  stayInFrame(shot, named, added);
  drawTogether(named, manifests, added);
  giveRoom(screenplay, named, manifests);
}

/** The camera looks at all that was named, where no other framing was asked for; nobody leaves by the writer's own idea. */
function stayInFrame(shot: Shot, named: Cast[], added: string[]): void {
  const still = new Set(["stand", "look", "sit", "nod", "wave"]);
  shot.beats = shot.beats.filter(({ does }) => still.has(does));
  shot.camera.subject = named.map(({ id }) => id);
  const { move } = shot.camera;
  if (replaceLine(added, `camera: ${shot.camera.framing}`, "camera: full")) shot.camera.framing = "full";
  if ((move === "follow" || move === "lead") && replaceLine(added, `camera move: ${move}`, "camera move: static"))
    shot.camera.move = "static";
}

/** Whether a line was there, and it is another now. */
function replaceLine(lines: string[], from: string, to: string): boolean {
  const at = lines.indexOf(from);
  if (at >= 0) lines[at] = to;
  return at >= 0;
}

/** What could not rest on what is smaller is held up in the air. What rests on anything wide enough stays there. */
function raised(row: Blocking, cast: Cast[], manifests: Map<string, Manifest>): Blocking {
  if (row.is !== "on" || typeof row.to !== "string") return row;
  const [own, base] = [row.who, row.to].map((id) => manifests.get(cast.find((one) => one.id === id)?.kind ?? ""));
  if (!own || !base) return row;
  const wide = ({ size }: Manifest) => Math.max(size.width, size.depth);
  const rests =
    (wide(own) < 0.9 * wide(base) && base.size.height < 1.5) || base.family === "furniture" || base.family === "animal";
  return rests ? row : { ...row, is: "above" };
}

/** Shortens what is very long, then makes small things larger, until each can be read beside the largest. */
function drawTogether(named: Cast[], manifests: Map<string, Manifest>, added: string[]): void {
  const open = named.filter(({ look, kind }) => {
    return look?.size === undefined && manifests.get(kind)!.parameters.size?.type === "number";
  });
  const outline = (one: Cast) => outlineOf(manifests.get(one.kind)!) * (one.look?.size ?? 1);
  const length = (one: Cast) => longestOf(manifests.get(one.kind)!) * (one.look?.size ?? 1);
  const least = Math.min(...named.map(outline));
  for (const one of open) {
    if (manifests.get(one.kind)!.family !== "vehicle" || length(one) <= LONGEST || outline(one) < 2 * least) continue;
    resize(one, LONGEST / length(one));
    added.push(`${one.id}: a small one, for what is beside it to be seen`);
  }
  const largest = Math.max(...named.map(outline));
  const width = named.reduce((sum, one) => sum + length(one) * (one.count ?? 1), 0);
  const wanted = Math.max(largest / GREATEST_RATIO, width * LEAST_SHARE);
  for (const one of open) {
    const size = manifests.get(one.kind)!.parameters.size;
    const most = Math.min(LARGEST_FACTOR, size?.type === "number" ? size.max : 1);
    if (outline(one) >= Math.min(wanted, largest)) continue;
    const factor = Math.min(most, Math.min(wanted, largest) / outline(one));
    resize(one, factor);
    added.push(`${one.id}: ${factor.toFixed(1)} times its size, to be seen beside what is larger`);
  }
}

function resize(one: Cast, factor: number): void {
  one.look = { ...one.look, size: Math.round((one.look?.size ?? 1) * factor * 100) / 100 };
}

const longestOf = ({ size }: Manifest): number => Math.max(size.width, size.height, size.depth);

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
