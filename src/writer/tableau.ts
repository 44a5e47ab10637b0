/**
 * Still pictures: "a bus below a toothbrush" must show both. Where nobody was told to do anything, all that was named is
 * looked at and nobody wanders off; small things lie on a table, and what would be a speck beside its neighbour stands in the
 * foreground.
 */
import type { Manifest } from "../catalog/types.ts";
import type { Blocking, Cast, Screenplay, Shot } from "../screenplay/types.ts";

/** What seems smaller than this share of the largest, by the root of their outlines' areas, goes to the foreground. */
const SPECK = 0.42;
/** What seems smaller than this share of what it is under could not be seen there. */
const SPECK_UNDER = 0.25;
/** What rolls is never shown longer than this many metres where something small is beside it. */
const LONGEST = 7;
/** Beyond this many metres a picture wants open land about it. */
const ROOMY = 9;
/** What is lower than this many metres stands on something in the foreground. */
const LOW = 0.45;
/** Widths in metres of what a stool, a table and nothing at all carries. */
const STANDS: [kind: string, most: number][] = [
  ["stool", 0.36],
  ["table", 1.4],
];
/** What is at most this long, metres, lies on tables. */
const HANDY = 0.9;
/** Small things are made larger by this factor at most: beyond it they would be other things. */
const LARGEST_FACTOR = 1.9;
/** Relations of things that touch: they stay together. */
const TOUCHING = new Set<Blocking["is"]>(["holding", "wearing", "riding", "around", "between"]);
/** Families of what can be put on a table or a stool. */
const PORTABLE = new Set<Manifest["family"]>(["thing", "food", "plant"]);

/** The named cast of a still picture, with what the catalog says of each. */
interface Tableau {
  screenplay: Screenplay;
  shot: Shot;
  named: Cast[];
  added: string[];
  of(id: string): Manifest;
  /** Side in metres of a square as large as one of them seems: its two greatest measures count. */
  outline(id: string): number;
}

/** Composes a screenplay of one shot in which nobody does anything that was asked for. Others are left as they are. */
export function composeStill(screenplay: Screenplay, added: string[], catalog: readonly Manifest[]): void {
  const [shot, ...more] = screenplay.shots;
  const named = screenplay.cast.filter((one) => one.by !== "writer" && shot.cast.includes(one.id));
  const manifests = new Map(catalog.filter(({ family }) => family !== "action").map((one) => [one.id, one]));
  if (more.length > 0 || named.length === 0 || named.some(({ kind }) => !manifests.has(kind))) return;
  if (shot.beats.some(({ by }) => by !== "writer") || (shot.text?.length ?? 0) > 0 || shot.camera.foreground) return;
  if (shot.blocking.some(({ is }) => TOUCHING.has(is))) return;
  // On furniture that was asked for, it is composed already.
  if (shot.blocking.some(({ is, to }) => is === "on" && typeof to === "string" && laid(to, screenplay, manifests)))
    return;
  const kinds = new Map(screenplay.cast.map(({ id, kind }) => [id, manifests.get(kind)]));
  const of = (id: string) => kinds.get(id.split("#")[0]) as Manifest;
  const sizes = new Map(screenplay.cast.map(({ id, look }) => [id, look?.size ?? 1]));
  const outline = (id: string) => outlineOf(of(id)) * (sizes.get(id.split("#")[0]) ?? 1);
  const tableau: Tableau = { screenplay, shot, named, added, of, outline };

  const filled = shot.blocking.some(({ is }) => is === "in");
  if (named.length > 1 && !filled && !/close-up/.test(shot.camera.framing)) {
    const nearer = new Set<string>();
    shot.blocking = shot.blocking.map((row) => (known(row, kinds) ? inTheAir(row, tableau, nearer) : row));
    stayInFrame(tableau);
    shorten(tableau);
    const lower = [...nearer].filter((id) => !shot.blocking.some(({ who, is }) => who === id && is === "above"));
    const stands = lower.some((id) => of(id).size.height > 0.5 * wide(of(id)));
    if (stands || !onTable(tableau, manifests)) bringForward(tableau, [...nearer]);
    else if (lower.length > 0) shot.camera.foreground = lower;
    beach(tableau, manifests);
    giveRoom(tableau, manifests);
  }
  layTable(tableau, manifests);
}

/** Whether one of the cast is a piece of furniture, or something of the place that carries things. */
const laid = (id: string, { cast }: Screenplay, manifests: Map<string, Manifest>): boolean => {
  const one = cast.find((member) => member.id === id.split("#")[0]);
  return !one || manifests.get(one.kind)?.family === "furniture";
};

const known = ({ who, to }: Blocking, kinds: Map<string, Manifest | undefined>): boolean =>
  typeof to === "string" && [who, to].every((id) => kinds.get(id.split("#")[0]));

/** Whether something may be seen in the air by itself: birds, kites, balloons, aircraft, what is thrown. */
const flies = ({ tags, affordances, family }: Manifest): boolean =>
  tags.some((tag) => /^(?:flies|wings)$/.test(tag)) ||
  (tags.includes("floats") && family !== "vehicle") ||
  affordances.includes("fly") ||
  (affordances.includes("throw") && affordances.includes("catch"));

/**
 * What is above another rests on it where it can, is in the air where it may be, and otherwise stands behind it: the lower
 * one, nearer to the lens, is below it in the picture. `nearer` collects who must come nearer.
 */
function inTheAir(row: Blocking, { of, outline }: Tableau, nearer: Set<string>): Blocking {
  if (row.is !== "on" && row.is !== "above" && row.is !== "under") return row;
  const [upper, lower] = row.is === "under" ? [row.to as string, row.who] : [row.who, row.to as string];
  const [high, low] = [of(upper), of(lower)];
  if (row.is === "under" && SHELTERS.has(high.family) && outline(lower) > SPECK_UNDER * outline(upper)) return row;
  if (row.is === "on" && rests(high, low)) return row;
  const hidden = PORTABLE.has(high.family) && low.size.height > 1.3 * high.size.height;
  if (flies(high) || hidden || outline(upper) < 0.8 * outline(lower)) {
    if (outline(upper) < SPECK * outline(lower)) nearer.add(upper);
    return { ...row, who: upper, is: "above", to: lower };
  }
  nearer.add(lower);
  return row.is === "on" ? { ...row, is: "above" } : row;
}

/** What has room under it for others. */
const SHELTERS = new Set<Manifest["family"]>(["furniture", "plant", "building"]);
const wide = ({ size }: Manifest) => Math.max(size.width, size.depth);

/** Whether a thing can stand on another. */
const rests = (own: Manifest, base: Manifest): boolean =>
  (wide(own) < (base.size.height < LOW && own.size.height < LOW ? 1.3 : 0.9) * wide(base) && base.size.height < 1.5) ||
  base.family === "furniture" ||
  base.family === "animal";

/** The camera looks at all that was named, where no other framing was asked for; nobody leaves by the writer's own idea. */
function stayInFrame({ shot, named, added }: Tableau): void {
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

/** What is very long is a small one of its kind. */
function shorten({ named, added, of }: Tableau): void {
  for (const one of named) {
    const { family, size, parameters } = of(one.id);
    const long = Math.max(size.width, size.height, size.depth);
    const open = one.look?.size === undefined && parameters.size?.type === "number";
    if (!open || family !== "vehicle" || long <= LONGEST) continue;
    one.look = { ...one.look, size: Math.round((100 * LONGEST) / long) / 100 };
    added.push(`${one.id}: a small one, for what is beside it to be seen`);
  }
}

/** What would be a speck comes to the foreground, on a stand where it is low; `asked` come in any case. */
function bringForward(tableau: Tableau, asked: readonly string[]): void {
  const { screenplay, shot, named, added, of, outline } = tableau;
  const largest = Math.max(...named.map(({ id }) => outline(id)));
  const stays = (id: string) =>
    shot.blocking.some(
      ({ who, is, to }) =>
        ((is === "behind" || is === "far from" || is === "on" || is === "under") && who === id) ||
        ((is === "in front of" || is === "on") && to === id),
    );
  const near = named
    .map(({ id }) => id)
    .filter((id) => asked.includes(id) || (outline(id) < SPECK * largest && !stays(id)));
  if (near.length === 0 || near.length === named.length) return;
  shot.camera.foreground = near;
  shot.camera.aperture ??= 16;
  added.push(`foreground: ${near.join(", ")}`);
  const low = near.filter(
    (id) =>
      PORTABLE.has(of(id).family) &&
      of(id).size.height < LOW &&
      !shot.blocking.some(({ who, is }) => who === id && is === "above"),
  );
  const across = low.reduce((sum, id) => sum + wide(of(id)) * (named.find((one) => one.id === id)?.count ?? 1), 0);
  const stand = STANDS.find(([, most]) => across <= most)?.[0];
  if (low.length > 0 && stand) putOn(screenplay, shot, stand, low, added);
}

/** Adds a piece of furniture under some of the cast. */
function putOn(screenplay: Screenplay, shot: Shot, kind: string, ids: readonly string[], added: string[]): void {
  const taken = new Set(screenplay.cast.map(({ id }) => id));
  let id = kind;
  for (let n = 2; taken.has(id); n++) id = `${kind}-${n}`;
  screenplay.cast.push({ id, kind, by: "writer" });
  shot.cast.push(id);
  for (const who of ids) shot.blocking.push({ who, is: "on", to: id, by: "writer" });
  added.push(`${id}: under ${ids.join(", ")}`);
}

/** A boat beside what stands on land lies on a beach, where the writer chose the place. */
function beach({ screenplay, shot, named, added, of }: Tableau, manifests: Map<string, Manifest>): void {
  const [set] = screenplay.sets;
  const hull = ({ id }: Cast) => of(id).family === "vehicle" && of(id).tags.includes("floats");
  const wet = ({ id }: Cast) => hull({ id } as Cast) || /fish|whale|dolphin|shark|duck|swan|seal/.test(of(id).id);
  const boats = named.filter(hull);
  if (set.by !== "writer" || boats.length === 0 || named.every(wet) || !manifests.has("beach")) return;
  moveTo(screenplay, "beach", added);
  for (const { id } of boats) shot.blocking.push({ who: id, is: "on", to: "ground", by: "writer" });
}

/** What is larger than a street is wide goes to open land, where the writer chose the place. */
function giveRoom({ screenplay, named, of, added }: Tableau, manifests: Map<string, Manifest>): void {
  const [set] = screenplay.sets;
  const long = named.reduce((sum, { id, count, look }) => sum + wide(of(id)) * (count ?? 1) * (look?.size ?? 1), 0);
  if (set.by !== "writer" || long < ROOMY || !manifests.has("meadow")) return;
  if (/street|shop|road$/.test(set.place) || manifests.get(set.place)?.tags.includes("indoor"))
    moveTo(screenplay, "meadow", added);
}

function moveTo(screenplay: Screenplay, place: string, added: string[]): void {
  const [set] = screenplay.sets;
  replaceLine(added, `place: ${set.place}`, `place: ${place}`);
  screenplay.shots[0].set = place;
  set.id = place;
  set.place = place;
}

/** Whether all that was named is small and in a room that the writer chose. */
function onTable({ screenplay, named, of }: Tableau, manifests: Map<string, Manifest>): boolean {
  const [set] = screenplay.sets;
  const indoor = manifests.get(set.place)?.tags.includes("indoor");
  if (set.by !== "writer" || !indoor || set.place === "studio" || !manifests.has("table")) return false;
  return named.every(({ id, look }) => {
    const { family, size } = of(id);
    return PORTABLE.has(family) && Math.max(wide(of(id)), size.height) * (look?.size ?? 1) <= HANDY;
  });
}

/** In a room that the writer chose, small things lie on a table and not on the floor. */
function layTable(tableau: Tableau, manifests: Map<string, Manifest>): void {
  const { screenplay, shot, named, added } = tableau;
  if (!onTable(tableau, manifests)) return;
  const before = shot.camera.foreground ?? [];
  const placed = (id: string) =>
    shot.blocking.some(
      ({ who, is, to }) =>
        who === id &&
        (is === "on" ||
          is === "in" ||
          (is === "above" && !before.includes(to as string)) ||
          (is === "under" && !before.includes(id))),
    );
  const loose = named.filter(({ id }) => !placed(id)).map(({ id }) => id);
  if (loose.length > 0) putOn(screenplay, shot, "table", loose, added);
  if (loose.length === named.length) enlarge(tableau);
  // Near to the lens little is sharp: all that was named should be.
  if (named.length > 1) shot.camera.aperture ??= 16;
}

/** On one table, what would be a speck beside the largest is made a little larger. */
function enlarge({ named, added, of, outline }: Tableau): void {
  const least = SPECK * Math.max(...named.map(({ id }) => outline(id)));
  for (const one of named) {
    const { size } = of(one.id).parameters;
    if (outline(one.id) >= least || one.look?.size !== undefined || size?.type !== "number") continue;
    const factor = Math.min(size.max, LARGEST_FACTOR, least / outline(one.id));
    one.look = { ...one.look, size: Math.round(100 * factor) / 100 };
    added.push(`${one.id}: ${factor.toFixed(1)} times its size, to be seen beside what is larger`);
  }
}

/** The side of a square as large as the thing seems. */
function outlineOf({ size }: Manifest): number {
  const [, second, first] = [size.width, size.height, size.depth].sort((a, b) => a - b);
  return Math.sqrt(Math.max(second, 0.01) * Math.max(first, 0.01));
}
