/** What people ride, drive and row: what was named, else what suits the deed and who does it. */
import type { BeatDraft, Draft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import { addThing, memberOf } from "./shared.ts";

/** What deeds of riding are done on where nothing was named, the first that the catalog has. */
const BY_DEED: Record<string, string> = {
  row: "boat",
  "paddle-canoe": "canoe",
  "paddle-kayak": "kayak",
  "paddle-raft": "raft",
  "ride-motorcycle": "motorcycle",
  "ride-horse": "horse",
  "ride-sled": "sled",
  "ride-kart": "go-kart",
  "ride-jet-ski": "jet-ski",
  "ride-snowmobile": "snowmobile",
  "ride-swing": "swing",
  "sail-boat": "sailboat",
  "fly-balloon": "hot-air-balloon",
};

/** What people drive and ride by trade, where nothing was named: words of who they are, and the kind. */
const BY_TRADE: [who: RegExp, kind: string][] = [
  [/taxi|cab/, "taxi"],
  [/bus/, "bus"],
  [/truck|lorry|trucker/, "truck"],
  [/train|engine-driver|locomotive/, "train"],
  [/ambulance|paramedic/, "ambulance"],
  [/police|cop|sheriff/, "police-car"],
  [/fire-?fighter|fireman/, "fire-engine"],
  [/farmer/, "tractor"],
  [/racer|race-driver|racing-driver|race-car/, "racing-car"],
  [/biker|motorcyclist/, "motorcycle"],
  [/witch/, "broomstick"],
  [/cowboy|cowgirl|knight|rancher|jockey|equestrian|horseman|horsewoman/, "horse"],
];

const ANIMALS = new Set(["horse"]);
const HOLDS_SEVERAL = new Set([
  "boat",
  "raft",
  "sailboat",
  "hot-air-balloon",
  "car",
  "bus",
  "train",
  "tractor",
  "truck",
]);
const ON = new Set(["in", "riding", "on"]);

/** Gives everybody who rides, drives or rows something to do it on, and says that they are on it. */
export function mountUp(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon): void {
  for (const beat of beats) {
    const rider = memberOf(draft, beat.who);
    const wanted = BY_DEED[beat.does];
    if (!wanted && beat.does !== "ride" && beat.does !== "drive") continue;
    if (rider.sort !== "person") continue;
    const isMount = (id: string): boolean => {
      const one = memberOf(draft, id);
      return (
        one !== undefined &&
        one !== rider &&
        (one.sort === "vehicle" || (one.sort === "animal" && !one.toy) || one.kind === wanted)
      );
    };
    const said = shot.blocking.find(
      (one) => one.who === beat.who && ON.has(one.is) && typeof one.to === "string" && isMount(one.to),
    );
    const named = [beat.to, beat.with].find((id) => id !== undefined && isMount(id));
    const boat = (id: string): boolean => lexicon.nature(memberOf(draft, id).kind) === "boat";
    const about =
      named ??
      (said?.to as string | undefined) ??
      (wanted
        ? [...shot.cast].find(
            (id) => isMount(id) && (memberOf(draft, id).kind === wanted || (boat(id) && BOATING.has(beat.does))),
          )
        : undefined);
    if (!wanted && about) {
      // What is ridden was named: "rides a horse", "drives off in a car".
      if (beat.does === "drive" && !said) relateTo(shot, beat.who, "in", about);
      beat.to ??= about;
      continue;
    }
    if (!wanted && beat.to && draft.cast.some((one) => one.id === beat.to)) continue;
    const trade = BY_TRADE.find(([who]) => who.test(rider.id) || [...rider.words].some((word) => who.test(word)))?.[1];
    const kind = wanted ?? (trade && lexicon.have(trade)?.exact ? trade : beat.does === "drive" ? "car" : "bicycle");
    if (!about && !lexicon.have(kind)?.exact) continue;
    const id = about?.split("#")[0] ?? addThing(shot, draft, kind, ANIMALS.has(kind) ? "animal" : "vehicle");
    if (!about) {
      added.push(`${id}: to ride on`);
      // Everybody has one of their own, but for what holds several.
      if (rider.count > 1 && !HOLDS_SEVERAL.has(kind)) memberOf(draft, id).count = rider.count;
    }
    beat.does = beat.does === "drive" ? "drive" : "ride";
    beat.to = id;
    beat.with = undefined;
    shot.blocking = shot.blocking.filter((one) => !(one.who === beat.who && one.to === id));
    relateTo(shot, beat.who, beat.does === "drive" ? "in" : "riding", id);
  }
}

const BOATING = new Set(["row", "paddle-canoe", "paddle-kayak", "paddle-raft", "sail-boat"]);

function relateTo(shot: ShotDraft, who: string, is: "in" | "riding", to: string): void {
  if (!shot.blocking.some((one) => one.who === who && one.is === is && one.to === to))
    shot.blocking.push({ who, is, to, by: "writer" });
}

/** A carriage that nobody draws has a horse before it. */
export function harness(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[]): void {
  for (const id of [...shot.cast]) {
    if (memberOf(draft, id).kind !== "carriage" || beats.some((one) => one.does === "pull" && one.to === id)) continue;
    const known = [...shot.cast].find((one) => memberOf(draft, one).kind === "horse");
    const horse = known ?? addThing(shot, draft, "horse", "animal");
    if (!known) added.push(`${horse}: to draw the carriage`);
    if (!beats.some((one) => one.who === horse))
      beats.push({ who: horse, does: "pull", to: id, manner: [], rank: 0, added: true });
  }
}
