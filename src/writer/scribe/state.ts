/** What the scribe keeps while it reads a prompt: the draft, and what the sentence so far leaves open. */
import { actions } from "../../catalog/actions.ts";
import type { Garment, RelationWord } from "../../screenplay/types.ts";
import { readComparisons } from "../compare.ts";
import type { PrepSense } from "../data/grammar.ts";
import { type BeatDraft, type CastDraft, type Draft, emptyShot, type Ref, type ShotDraft } from "../draft.ts";
import { type Item, itemsOf, type Status } from "../items.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import { joinNumbers } from "../numbers.ts";
import type { Phrase } from "../phrase.ts";
import { tagItems } from "../tagger.ts";

/** A noun reading. */
export type Noun = Extract<Reading, { pos: "noun" }>;
/** A verb reading. */
export type Verb = Extract<Reading, { pos: "verb" }>;
/** Kinds of nouns. */
export type Sort = Noun["sort"];

/** The verb of the clause that is being read. */
export interface VerbState {
  item: Item;
  action: string;
  actors: string[];
  beats: BeatDraft[];
  /** Still waiting for what it is done to. */
  open: boolean;
  objects: string[];
  /** "is held": the doer comes after "by". */
  passive?: string[];
  mode: "act" | "wear" | "have" | "reflect" | "surround" | "camera" | "nothing";
}

/** Actions by id. */
export const ACTIONS = new Map(actions.map((action) => [action.id, action]));
/** Ways of being still. */
export const POSTURES = new Set(["stand", "sit", "lie", "sleep", "float", "rock"]);
/** What goes on beside anything else that a body does. */
export const OVERLAYS = new Set([
  "talk",
  "smile",
  "laugh",
  "sing",
  "cry",
  "look",
  "hold",
  "wag",
  "nod",
  "wave",
  "blow",
  "clap",
]);
/** Whether a deed keeps something in the hands. */
export const isHolding = (action: string): boolean => action === "hold" || action === "carry";
/** Relations that a standing verb leaves to the thing that it put there. */
export const PLACES_OBJECT = new Set([
  "put",
  "throw",
  "pour",
  "plant",
  "hold",
  "carry",
  "pick-up",
  "pull",
  "push",
  "roll",
]);
/** Deeds that are done at somebody: what follows "at" or "to" is their goal. */
export const AIMED = new Set([
  "look",
  "point",
  "wave",
  "smile",
  "laugh",
  "bark",
  "throw",
  "talk",
  "nod",
  "cry",
  "clap",
  "blow",
  "sing",
]);

/** One reading of one prompt. */
export class Scribe {
  items: Item[];
  lexicon: Lexicon;
  draft: Draft;
  shot: ShotDraft;
  // What the sentence so far leaves open.
  subject: Ref[] = [];
  last: Ref[] = [];
  verb: VerbState | undefined;
  prep: PrepSense | undefined;
  prepItem: Item | undefined;
  order: "and" | "then" | "while" | "before" | "after" | "until" | undefined;
  joined = false;
  negated = false;
  passiveAux = false;
  cameraIsSubject = false;
  afterView = false;
  /** The view before was a shot ("a close-up of"), so that what follows is its subject. */
  viewIsShot = false;
  thenSaid = false;
  manner: string[] = [];
  pendingVerbs: { item: Item; readings: Verb[]; object?: Ref[]; goal?: string; open?: boolean; first?: boolean }[] = [];
  awaitsText: Item | undefined;
  lastNounSort: Sort | undefined;
  sentence = 0;
  /** Cast ids, latest mentioned first. */
  recent: string[] = [];
  /** Who the last clause was about. */
  focus: string[] = [];
  mentioned = new Map<string, number>();
  signColor: string | undefined;
  textPlace: string | undefined;
  lastRole: { prep?: PrepSense; object?: boolean } | undefined;
  beforeLast: Ref[] = [];
  /** Places that were said before their subject; `side`: somebody's left or right. */
  fronted: { relation: RelationWord | "left" | "right"; to: string; side?: boolean }[] = [];
  /** The first subject has taken them. */
  frontedUsed = false;
  /** The verb comes before its subject. */
  inverted = false;
  /** "Before X, Y": the conjunction that opened the sentence. */
  leading: "then" | "while" | "before" | "after" | "until" | undefined;
  betweenFirst: { who: string[]; to: string } | undefined;
  textSpoken = false;
  /** A feature that was just named after "with". */
  hanging: Ref | undefined;
  /** The sentence before was a close-up: what the body then does is a shot of its own. */
  afterClose = false;
  /** Members of groups of whom something was said, by id. */
  members = new Map<string, CastDraft>();
  /** How many members of each group were told of, one after the other. */
  told = new Map<string, number>();
  /** Nouns in their order, for "a green one". */
  heads: { head: Item; sort: Sort; mods: string[] }[] = [];
  /** What something was compared with: "larger than a ship". It is there only if it is spoken of again. */
  standard: Phrase | undefined;
  /** A garment that the clause speaks of: "her dress is red". */
  garment: Garment | undefined;
  /** "on the head of": the relation that the whole has. */
  ofPart: PrepSense | undefined;
  /** Finite verbs since "who": the first is the relative clause's, the second goes on at the same time. */
  relativeVerbs: number | undefined;
  /** Every clause of a montage is a shot. */
  montage = false;
  /** "focus on": what comes next is in focus. */
  focusDue = false;
  /** A new shot begins with the next deed or place. */
  shotDue = false;
  /** A participle opened the sentence and has its subject now. */
  afterParticiple = false;
  /** Something was said to be in a hand. */
  inHand = false;
  /** Places that a compound hints at, unless another is said: "a city bus". */
  hints: { shot: ShotDraft; place: string }[] = [];
  /** What is said of the verb is denied: "neither ... nor ... moves". */
  deniedVerb = false;
  /** In which sentence somebody was named first. */
  sentenceOf = new Map<string, number>();
  /** Whose size is being compared. */
  comparison: { cast: CastDraft; factor: number; value: number } | undefined;
  /** "chased by two dogs, a cat ...": what was done to a subject that is yet to come. */
  undergone: { item: Item; readings: Verb[]; by: string[] } | undefined;
  /** "The kite the boy is holding is red": what the inner clause is about. */
  outer: Ref[] | undefined;
  /** "on the left", "on the right": who stands on which side of the picture. */
  sides: { shot: ShotDraft; who: string; side: "left" | "right"; theirs: boolean }[] = [];

  constructor(prompt: string, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.items = itemsOf(prompt, lexicon);
    joinNumbers(this.items);
    readComparisons(this.items, lexicon);
    tagItems(this.items);
    this.shot = emptyShot();
    this.draft = { cast: [], shots: [this.shot], items: this.items };
  }
}

/** To a thousandth. */
export const round = (x: number) => Math.round(x * 1000) / 1000;

/** A word as part of an id. */
export const idOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);

/** The head's word in the singular, as the lexicon has it. */
export function singularWord(phrase: Phrase): string {
  const reading = phrase.head.readings.find(
    (one) => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"),
  );
  return (reading?.word ?? phrase.head.lower).toLowerCase();
}

/** Sets how an item was understood; the best that was done with it counts. */
export function mark(item: Item | undefined, status: Status, as?: string) {
  if (!item) return;
  // The best that was done with a word counts.
  const rank = { "not shown": 0, approximated: 1, shown: 2 };
  if (item.status && rank[item.status] >= rank[status]) return;
  item.status = status;
  item.as = as;
}

/** Marks an item as shown, or as approximated by something near. */
export function markAs(item: Item | undefined, near: boolean, as: string) {
  mark(item, near ? "approximated" : "shown", near ? as : undefined);
}

/** The clause's verb takes nothing more. */
export function closeVerb(s: Scribe) {
  s.verb = undefined;
  s.prep = undefined;
  s.passiveAux = false;
}

/** The scene has this feature. */
export function addFeature(s: Scribe, id: string) {
  const features = s.shot.scene.features;
  if (!features.includes(id)) features.push(id);
}

/** Begins a shot; an empty one is taken over. */
export function newShot(s: Scribe, announced: boolean) {
  s.afterClose = false;
  s.shotDue = false;
  const empty =
    !s.shot.cast.size &&
    !s.shot.beats.length &&
    !s.shot.announced &&
    !s.shot.text.length &&
    !Object.keys(s.shot.camera).length;
  if (empty && announced) {
    s.shot.announced = true;
    return;
  }
  s.shot = { ...emptyShot(), announced };
  s.draft.shots.push(s.shot);
  s.verb = undefined;
}

/** The cast ids that refs mean. */
export function castIds(refs: Ref[]): string[] {
  return refs.flatMap((ref) => (ref.to === "cast" ? [ref.id] : ref.to === "part" && ref.of ? [ref.of] : []));
}

/** The cast entry of an id. A member such as "dog#2" is as its group, but for what is said of itself. */
export function memberOf(s: Scribe, id: string): CastDraft {
  const [plain, number] = id.split("#");
  const group = s.draft.cast.find((one) => one.id === plain) as CastDraft;
  if (!number || !group) return group;
  const known = s.members.get(id);
  if (known) return known;
  const own = { id, count: 1, plural: false, look: Object.create(group.look), without: [], mood: [] };
  const member: CastDraft = Object.assign(Object.create(group), own);
  s.members.set(id, member);
  return member;
}

/** Notes that somebody is in the shot and was just mentioned. */
export function setPresent(s: Scribe, id: string) {
  const plain = id.split("#")[0];
  s.shot.cast.add(plain);
  s.recent = [plain, ...s.recent.filter((one) => one !== plain)];
  s.mentioned.set(plain, s.sentence);
}

/** Somebody who may wear or hold what follows. */
export function findWearer(s: Scribe): CastDraft | undefined {
  // Of several the one named last: "a woman in a scarf and a man in a hat".
  const ids = [...castIds(s.last).reverse(), ...castIds(s.subject), ...(s.verb?.actors ?? [])];
  return (
    ids.map((id) => memberOf(s, id)).find((one) => one.sort === "person") ??
    ids.map((id) => memberOf(s, id)).find((one) => one.sort === "animal")
  );
}

/** The cast entry that was named by this word before. */
export function knownCast(s: Scribe, phrase: Phrase): CastDraft | undefined {
  const word = singularWord(phrase);
  return s.draft.cast.find((one) => one.words.has(word));
}

/** Whether people ride on top of it. */
function isMount(s: Scribe, id: string): boolean {
  const cast = s.draft.cast.find((one) => one.id === id);
  return (
    cast !== undefined &&
    /^(?:horse|zebra|elephant|bicycle|motorcycle|giraffe|cow|camel|donkey|scooter|unicorn|dragon|motor-scooter|kick-scooter|tricycle|unicycle|sled|snowmobile|jet-ski|broomstick|magic-carpet|swing|skateboard|tank)$/.test(
      cast.kind,
    )
  );
}

/** What people are said to be on and are in. */
const CARRIES = /^(?:bus|tram|train|airplane|ship|hot-air-balloon|boat|sailboat|motorboat|raft|carriage|ferris-wheel)$/;

/** Adds a row of blocking, once. */
export function relate(s: Scribe, who: string, is: RelationWord, to: string | [string, string]) {
  if (who === to || (Array.isArray(to) && to.includes(who))) return;
  // On a horse, a bicycle or an elephant one rides.
  if (is === "on" && typeof to === "string" && memberOf(s, who).sort === "person" && isMount(s, to)) {
    return relate(s, who, "riding", to);
  }
  // On a bus, a train or a ship is inside of it.
  if (
    (is === "on" || is === "above") &&
    typeof to === "string" &&
    memberOf(s, who).sort === "person" &&
    CARRIES.test(memberOf(s, to).kind)
  )
    return relate(s, who, "in", to);
  const same = s.shot.blocking.some(
    (one) => one.who === who && one.is === is && JSON.stringify(one.to) === JSON.stringify(to),
  );
  if (!same) s.shot.blocking.push({ who, is, to });
}
