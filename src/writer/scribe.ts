/** Reads the items of a prompt, clause by clause, into a draft: who is there, where, doing what, seen how. */
import { actions } from "../catalog/actions.ts";
import type { RelationWord, Season, TimeOfDay, Weather } from "../screenplay/types.ts";
import { PARTS, type PrepSense } from "./data/grammar.ts";
import { type BeatDraft, type CastDraft, type Draft, emptyShot, type Ref, type ShotDraft } from "./draft.ts";
import { type Item, itemsOf, type Status } from "./items.ts";
import { type Lexicon, PERSON, type Reading, sexOf } from "./lexicon.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { tagItems } from "./tagger.ts";

type Noun = Extract<Reading, { pos: "noun" }>;
type Verb = Extract<Reading, { pos: "verb" }>;
type Sort = Noun["sort"];

/** The verb of the clause that is being read. */
interface VerbState {
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

const ACTIONS = new Map(actions.map((action) => [action.id, action]));
const POSTURES = new Set(["stand", "sit", "lie", "sleep", "float", "rock"]);
/** What goes on beside anything else that a body does. */
const OVERLAYS = new Set([
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
/** Relations that a standing verb leaves to the thing that it put there. */
const PLACES_OBJECT = new Set(["put", "throw", "pour", "plant", "hold", "pick-up", "pull", "push", "roll"]);
const AIMED = new Set([
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

/** Reads a prompt into a draft. */
export function readPrompt(prompt: string, lexicon: Lexicon): Draft {
  return new Scribe(prompt, lexicon).read();
}

class Scribe {
  private items: Item[];
  private lexicon: Lexicon;
  private draft: Draft;
  private shot: ShotDraft;

  // What the sentence so far leaves open.
  private subject: Ref[] = [];
  private last: Ref[] = [];
  private verb: VerbState | undefined;
  private prep: PrepSense | undefined;
  private prepItem: Item | undefined;
  private order: "and" | "then" | "while" | "before" | "after" | "until" | undefined;
  private joined = false;
  private negated = false;
  private passiveAux = false;
  private cameraIsSubject = false;
  private afterView = false;
  /** The view before was a shot ("a close-up of"), so that what follows is its subject. */
  private viewIsShot = false;
  private thenSaid = false;
  private manner: string[] = [];
  private pendingVerbs: { item: Item; readings: Verb[] }[] = [];
  private awaitsText: Item | undefined;
  private lastNounSort: Sort | undefined;
  private sentence = 0;
  /** Cast ids, latest mentioned first. */
  private recent: string[] = [];
  /** Who the last clause was about. */
  private focus: string[] = [];
  private mentioned = new Map<string, number>();

  constructor(prompt: string, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.items = itemsOf(prompt, lexicon);
    tagItems(this.items);
    this.shot = emptyShot();
    this.draft = { cast: [], shots: [this.shot], items: this.items };
  }

  read(): Draft {
    let i = 0;
    while (i < this.items.length) i = this.step(i);
    this.endSentence();
    // A shot that says nothing is no shot.
    this.draft.shots = this.draft.shots.filter(
      (shot, n) =>
        n === 0 ||
        shot.cast.size > 0 ||
        shot.beats.length > 0 ||
        shot.announced ||
        shot.scene.place ||
        shot.text.length > 0 ||
        Object.keys(shot.camera).length > 0,
    );
    const [first, second] = this.draft.shots;
    // "A corgi on a beach: a wide shot of …": a heading belongs to the first shot, which has taken it in already.
    if (
      second &&
      !first.cast.size &&
      !first.beats.length &&
      !first.announced &&
      !first.text.length &&
      !Object.keys(first.camera).length
    ) {
      second.scene = { ...first.scene, ...second.scene, features: [...first.scene.features, ...second.scene.features] };
      this.draft.shots.shift();
    }
    return this.draft;
  }

  private mark(item: Item | undefined, status: Status, as?: string) {
    if (!item) return;
    // The best that was done with a word counts.
    const rank = { "not shown": 0, approximated: 1, shown: 2 };
    if (item.status && rank[item.status] >= rank[status]) return;
    item.status = status;
    item.as = as;
  }

  private markAs(item: Item | undefined, near: boolean, as: string) {
    this.mark(item, near ? "approximated" : "shown", near ? as : undefined);
  }

  // ---- walking over the items ----

  private step(i: number): number {
    const item = this.items[i];
    const heading = this.shotHeading(i);
    if (heading) return heading;
    switch (item.tag) {
      case "punctuation":
        this.punctuation(item);
        return i + 1;
      case "quote":
        this.quote(item);
        return i + 1;
      case "conj":
        this.conjunction(item);
        return i + 1;
      case "camera":
        this.camera(item, i);
        return i + 1;
      case "neg":
        this.negated = true;
        return i + 1;
      case "aux":
        this.passiveAux = true;
        return i + 1;
      case "manner": {
        const reading = item.readings.find((one) => one.pos === "manner");
        if (reading?.pos === "manner") this.takeManner(item, reading.manner, i);
        this.prep = undefined;
        return i + 1;
      }
      case "prep":
        return this.preposition(item, i);
      case "verb": {
        const phrase = phraseAt(this.items, i);
        if (phrase) {
          this.phrase(phrase);
          return phrase.to;
        }
        this.verbItem(item, i);
        return i + 1;
      }
      case "pron": {
        const reading = item.readings.find((one) => one.pos === "pron");
        if (reading?.pos === "pron" && reading.refers === "who") {
          if (this.last.length) this.subject = this.last;
          this.closeVerb();
          return i + 1;
        }
        break;
      }
      case "filler":
        if (/^(?:away|off)$/.test(item.lower) && this.verb?.mode === "act" && ACTIONS.get(this.verb.action)?.travels) {
          for (const beat of this.verb.beats) {
            beat.to ??= "away";
            beat.manner.push("away");
          }
        }
        return i + 1;
      case "possessive":
      case "measure":
      case "of":
      case "localizer":
        return i + 1;
    }
    const phrase = phraseAt(this.items, i);
    if (phrase && phrase.to > i) {
      this.phrase(phrase);
      return phrase.to;
    }
    if (item.tag === "when") this.when(item);
    else if (item.tag === "mod") this.looseAdjective(item, i);
    return i + 1;
  }

  /** "Shot 2:", "Scene 1 -", "2." or "3)" at the start of a sentence: a new shot. Gives the index after it. */
  private shotHeading(i: number): number | undefined {
    const item = this.items[i];
    const next = this.items[i + 1];
    const startsLine = i === 0 || /[.!?;:\n]/.test(this.items[i - 1].text) || this.items[i - 1].kind === "punctuation";
    if (!startsLine) return undefined;
    const isNumber = (one: Item | undefined) => one?.readings.some((reading) => reading.pos === "num") ?? false;
    const isStop = (one: Item | undefined) => one?.kind === "punctuation" && /[.):、\]-]/.test(one.text);
    if (/^\d+$/.test(item.text) && isStop(next) && this.items[i + 2]) {
      this.endSentence();
      this.newShot(true);
      this.mark(item, "shown");
      return i + 2;
    }
    if (/^(?:shot|scene|镜头|场景)$/.test(item.lower) && isNumber(next)) {
      this.endSentence();
      this.newShot(true);
      this.mark(item, "shown");
      this.mark(next, "shown");
      return i + (isStop(this.items[i + 2]) ? 3 : 2);
    }
    return undefined;
  }

  private punctuation(item: Item) {
    if (/[.!?;:。！？；：]/.test(item.text)) this.endSentence();
    else if (/[,，、(—–-]/.test(item.text)) {
      this.prep = undefined;
      this.negated = false;
      this.cameraIsSubject = false;
      this.passiveAux = false;
      if (this.verb) this.verb.open = false;
      this.afterView = false;
      if (this.leading) {
        this.order = this.leading === "before" ? "after" : this.leading === "after" ? "then" : "while";
        this.leading = undefined;
        if (this.subject.length) this.focus = this.castOf(this.subject);
        this.subject = [];
        this.last = [];
        this.verb = undefined;
        return;
      }
      if (item.text === "，") this.joined = false;
      else if (item.text === ",") this.joined = true;
      if (item.text === "、") this.joined = true;
    }
  }

  private closeVerb() {
    this.verb = undefined;
    this.prep = undefined;
    this.passiveAux = false;
  }

  private endSentence() {
    // A verb that never met its subject belongs to whoever was there last.
    if (this.pendingVerbs.length) {
      const actor = this.recent[0];
      if (actor) for (const { item, readings } of this.pendingVerbs) this.act(item, readings, [actor], "while");
      this.pendingVerbs = [];
    }
    if (this.subject.length) this.focus = this.castOf(this.subject);
    this.subject = [];
    this.last = [];
    this.closeVerb();
    this.order = undefined;
    this.joined = false;
    this.negated = false;
    this.cameraIsSubject = false;
    this.afterView = false;
    this.thenSaid = false;
    this.manner = [];
    this.betweenFirst = undefined;
    this.fronted = undefined;
    this.leading = undefined;
    this.lastRole = undefined;
    this.sentence++;
  }

  private conjunction(item: Item) {
    const reading = item.readings.find((one) => one.pos === "conj");
    if (reading?.pos !== "conj") return;
    this.prep = undefined;
    this.passiveAux = false;
    this.negated = false;
    if (reading.joins === "and" || reading.joins === "or" || reading.joins === "but") {
      this.joined = true;
      this.order ??= "and";
      return;
    }
    const opens =
      !this.subject.length &&
      !this.verb &&
      !this.order &&
      this.draft.items.indexOf(item) >= 0 &&
      this.opensSentence(item);
    if (opens && reading.joins !== "then") {
      this.leading = reading.joins;
      return;
    }
    this.order = reading.joins;
    this.joined = false;
    this.cameraIsSubject = false;
    if (reading.joins === "then") this.thenSaid = true;
    if (this.subject.length) this.focus = this.castOf(this.subject);
    // A new clause: the subject stays unless it says its own.
    this.verb = undefined;
  }

  private opensSentence(item: Item): boolean {
    const before = this.items[this.items.indexOf(item) - 1];
    return !before || /[.!?;:。！？]/.test(before.text);
  }

  private takeManner(item: Item, manner: string, i: number) {
    const next = this.items[i + 1];
    if (next?.tag === "camera" || this.cameraIsSubject || this.items[i - 1]?.tag === "camera") {
      this.shot.camera.speed =
        manner === "slowly" || manner === "gently" ? 0.5 : manner === "quickly" ? 2 : this.shot.camera.speed;
      this.mark(item, "shown");
      return;
    }
    if (this.verb?.mode === "act" && this.verb.beats.length) {
      for (const beat of this.verb.beats) if (!beat.manner.includes(manner)) beat.manner.push(manner);
      this.mark(item, "shown");
    } else {
      this.manner.push(manner);
      item.as = "pending";
    }
  }

  private preposition(item: Item, i: number): number {
    const reading = item.readings.find((one) => one.pos === "prep");
    if (reading?.pos !== "prep") return i + 1;
    if (reading.prep.relation && item.lower.includes(" ")) this.mark(item, "shown");
    const view = this.afterView;
    this.prep = reading.prep;
    this.prepItem = item;
    this.afterView = view;
    if (this.verb) this.verb.open = this.verb.open && this.verb.mode !== "act" && reading.prep.use !== "with";
    const next = this.items[i + 1];
    // "walks past", "drives away": a way with nothing after it.
    if (!next || next.kind === "punctuation" || next.tag === "conj") {
      const way = reading.prep.way;
      if (this.verb?.mode === "act" && way) {
        for (const beat of this.verb.beats) {
          beat.to ??= way === "away" ? "away" : way === "past" ? "across" : undefined;
          if (way === "away") beat.manner.push("away");
        }
        this.mark(item, "shown");
      }
      this.prep = undefined;
    }
    return i + 1;
  }

  // ---- time, weather, style, camera ----

  private when(item: Item, given?: Reading) {
    const readings = given ? [given] : item.readings;
    for (const reading of readings) {
      if (reading.pos !== "when") continue;
      const scene = this.shot.scene;
      switch (reading.what) {
        case "time": {
          // "early morning" after "dawn" adds nothing; the first said stays unless a later shot says its own.
          scene.time ??= reading.id as TimeOfDay;
          this.mark(item, scene.time === reading.id ? "shown" : "approximated", scene.time);
          if (/moon/.test(reading.word)) this.feature("moon");
          if (/sun|golden light/.test(reading.word)) this.feature("sun");
          break;
        }
        case "weather":
          if (!scene.weather || scene.weather === "clear" || scene.weather === "cloudy")
            scene.weather = reading.id as Weather;
          this.mark(item, scene.weather === reading.id ? "shown" : "approximated", scene.weather);
          break;
        case "season":
          scene.season ??= reading.id as Season;
          this.mark(item, "shown");
          break;
        case "style": {
          const wanted = this.draft.style;
          if (!wanted || (wanted === "cinematic" && reading.id !== "feature") || wanted === "feature")
            this.draft.style = reading.id;
          this.markAs(item, reading.near, "feature");
          break;
        }
      }
    }
    this.prep = undefined;
  }

  private camera(item: Item, i: number) {
    const reading = item.readings.find((one) => one.pos === "camera");
    if (reading?.pos !== "camera") return;
    const { set, shot } = reading.camera;
    const isView = shot && (set.framing !== undefined || set.angle !== undefined || set.part !== undefined);
    const busy = this.shot.announced || (this.thenSaid && (this.shot.beats.length > 0 || this.shot.cast.size > 0));
    const opensSentence = this.startsClause(i);
    const wider = set.framing && this.shot.camera.framing && set.framing !== this.shot.camera.framing;
    // A second view that says "then", or that opens a clause with "of" after it, is a new shot.
    if (isView && busy && (this.thenSaid || (opensSentence && wider && this.ofFollows(i)))) this.newShot(false);
    else if (this.thenSaid && set.move && this.shot.camera.move && !isView) this.newShot(false);
    const camera = this.shot.camera;
    const said = Object.entries(set).filter(([key]) => !(key === "framing" && camera.framing && set.angle));
    Object.assign(camera, Object.fromEntries(said));
    this.mark(item, "shown");
    const before = this.items[i - 1];
    const framing =
      before && { wide: "wide", close: "close-up", tight: "close-up", medium: "medium", full: "full" }[before.lower];
    if (framing && !set.framing) {
      camera.framing = framing as NonNullable<typeof camera.framing>;
      this.mark(before, "shown");
    }
    if (set.move && before && /^(?:slow|slowly|gentle|gradual|smooth|steady|leisurely)$/.test(before.lower)) {
      camera.speed = 0.5;
      this.mark(before, "shown");
    } else if (set.move && before && /^(?:fast|quick|rapid|quickly)$/.test(before.lower)) {
      camera.speed = 2;
      this.mark(before, "shown");
    }
    this.viewIsShot = isView && this.ofFollows(i);
    if (isView) {
      if (this.ofFollows(i) || this.thenSaid) this.shot.announced = true;
      if (this.ofFollows(i) || this.thenSaid || !this.subject.length) {
        this.afterView = true;
        this.order = undefined;
        this.closeVerb();
        this.subject = [];
        this.last = [];
      }
      this.thenSaid = false;
    }
    this.prep = undefined;
  }

  private ofFollows(i: number): boolean {
    for (let j = i + 1; j < Math.min(i + 4, this.items.length); j++) {
      const lower = this.items[j].lower;
      if (/^(?:of|showing|on|captures|shows|featuring)$/.test(lower)) return true;
      if (this.items[j].tag !== "noun" && this.items[j].tag !== "camera") return false;
    }
    return false;
  }

  private startsClause(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const one = this.items[j];
      if (one.kind === "punctuation" || one.tag === "conj") return true;
      if (one.tag !== "det" && one.tag !== "mod" && one.tag !== "manner" && one.tag !== "filler" && one.tag !== "num")
        return false;
    }
    return true;
  }

  private newShot(announced: boolean) {
    const empty =
      !this.shot.cast.size &&
      !this.shot.beats.length &&
      !this.shot.announced &&
      !this.shot.text.length &&
      !Object.keys(this.shot.camera).length;
    if (empty && announced) {
      this.shot.announced = true;
      return;
    }
    this.shot = { ...emptyShot(), announced };
    this.draft.shots.push(this.shot);
    this.verb = undefined;
  }

  // ---- adjectives that stand alone ----

  private looseAdjective(item: Item, i: number) {
    const reading = item.readings.find((one) => one.pos === "mod");
    if (reading?.pos !== "mod") return;
    const next = this.items[i + 1];
    if (next?.tag === "camera") return;
    // "in black": clothes of that colour.
    if (this.prep && (this.prep.relation === "in" || this.prep.use === "wearing") && reading.what === "color") {
      const owner = this.castOf(this.last)
        .concat(this.castOf(this.subject))
        .map((id) => this.member(id))
        .find((one) => one?.sort === "person");
      if (owner) {
        owner.look.clothes = [
          ...(owner.look.clothes ?? []),
          { kind: "shirt", color: reading.hex },
          { kind: "trousers", color: reading.hex },
        ];
        this.mark(item, "approximated", "shirt and trousers");
      }
      return;
    }
    if (this.prep?.use === "made of" && reading.what === "material") {
      for (const id of this.castOf(this.last)) this.member(id).look.material = reading.value;
      this.mark(item, "shown");
      return;
    }
    const ids = this.castOf(this.subject.length ? this.subject : this.last);
    if (ids.length) for (const id of ids) this.adjective(this.member(id), item, reading);
    else this.sceneAdjective(item, reading);
  }

  private sceneAdjective(item: Item, reading: Extract<Reading, { pos: "mod" }>) {
    if (reading.what === "feature" && reading.value !== "beard") {
      this.feature(reading.value);
      item.feature = { id: reading.value, shot: this.draft.shots.indexOf(this.shot) };
      if (reading.value === "snowy") this.shot.scene.season ??= "winter";
      if (reading.value === "stars") this.shot.scene.time ??= "night";
      this.mark(item, "shown");
    }
    for (const other of item.readings) if (other.pos === "when") this.when(item, other);
  }

  private adjective(cast: CastDraft, item: Item, reading: Extract<Reading, { pos: "mod" }>) {
    const look = cast.look;
    switch (reading.what) {
      case "color":
        if (cast.sort === "person") {
          if (!/^(?:black|brown|white)$/.test(reading.word)) return;
          look.skin = reading.word === "white" ? "#efc5a5" : "#6b4329";
          this.mark(item, "shown");
          return;
        }
        if (look.color) {
          if (cast.sort === "animal") look.pattern ??= "spots";
          this.mark(item, "approximated", look.colorName);
          return;
        }
        look.color = cast.sort === "animal" ? reading.coat : reading.hex;
        look.colorName = reading.word;
        this.mark(item, "shown");
        return;
      case "material":
        if (cast.sort === "animal" && reading.value === "fur") return this.mark(item, "shown");
        if (cast.sort === "person") return;
        look.material ??= reading.value;
        this.mark(item, "shown");
        return;
      case "pattern":
        look.pattern ??= reading.value;
        this.mark(item, "shown");
        return;
      case "size":
        if (cast.sort === "person") {
          if (look.age && look.age < 16) return this.mark(item, "shown");
          look.size = reading.value > 1 ? 1.07 : 0.93;
        } else look.size = round((look.size ?? 1) * reading.value);
        this.mark(item, "shown");
        return;
      case "age":
        if (cast.sort === "person") {
          look.age = reading.value === 24 && look.age && look.age < 20 ? look.age : reading.value;
          this.mark(item, "shown");
        } else if (cast.sort === "animal") {
          look.age = reading.value < 30 ? 1 : 12;
          if (reading.value < 30) look.size = round((look.size ?? 1) * 0.7);
          this.mark(item, "shown");
        }
        return;
      case "build":
        if (cast.sort === "thing" || cast.sort === "vehicle") return;
        look.build = reading.value as NonNullable<typeof look.build>;
        this.mark(item, "shown");
        return;
      case "skin":
        if (cast.sort === "person") {
          look.skin ??= reading.value;
          this.mark(item, "shown");
        }
        return;
      case "hairstyle":
        if (cast.sort === "person" && reading.value === "bald") {
          look.hair = { style: "bald" };
          this.mark(item, "shown");
        }
        return;
      case "mood":
        if (cast.sort === "person" || cast.sort === "animal") {
          if (!cast.mood.includes(reading.value)) cast.mood.push(reading.value);
          this.mark(item, "shown");
        }
        return;
      case "feature":
        if (reading.value === "beard") {
          look.beard = { style: "full" };
          this.mark(item, "shown");
        } else this.sceneAdjective(item, reading);
        return;
      default:
        return;
    }
  }

  private feature(id: string) {
    const features = this.shot.scene.features;
    if (!features.includes(id)) features.push(id);
  }

  // ---- noun phrases ----

  private phrase(phrase: Phrase) {
    if (this.prep?.use === "like") return this.likeness(phrase);
    if (this.negated || phrase.determiner === "no" || this.prep?.use === "without") return this.deny(phrase);
    if (phrase.owner && !this.prep) {
      // "a corgi's face": the owner is met first.
      const owner = phrase.owner;
      const sense = owner.readings.find((one) => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"));
      if (sense?.pos === "noun") this.last = this.castRefs(owner, sense);
    }
    const view = phrase.readings.find((one) => one.pos === "noun" && one.sort === "view");
    const cameraNoun = phrase.readings.find((one) => one.pos === "noun" && one.sort === "camera");
    const cameraThing = phrase.determiner !== "the" && phrase.determiner !== undefined && this.prep?.use !== "at";
    if (cameraNoun && !cameraThing && (this.prep || this.verb?.open)) {
      for (const item of phrase.items) if (item.tag !== "det") this.mark(item, "shown");
      return this.place([{ to: "camera" }], phrase);
    }
    const style = phrase.items.some((item) => item.readings.some((one) => one.pos === "when" && one.what === "style"));
    const asset = phrase.readings.some((one) => one.pos === "noun" && one.sort === "kind" && !one.near);
    if ((view || (cameraNoun && !(cameraThing && asset))) && !phrase.owner) {
      for (const item of phrase.items) {
        if (item.tag === "camera") this.camera(item, phrase.from + phrase.items.indexOf(item));
        this.when(item);
      }
      for (const { item, reading } of phrase.mods) if (reading.what !== "plain") this.sceneAdjective(item, reading);
      this.mark(phrase.head, "shown", style ? undefined : "the frame");
      this.cameraIsSubject = Boolean(cameraNoun) || /camera|shot|view|lens|perspective/.test(phrase.head.lower);
      this.afterView = true;
      this.prep = undefined;
      this.verb = undefined;
      if (!cameraNoun) {
        this.subject = [];
        this.last = [];
      }
      return;
    }
    for (const { item, reading } of phrase.whens) {
      // "a vintage lamp" is no old film.
      if (reading.what === "style" && /^(?:vintage|fantasy|cinematic|pop art)$/.test(reading.id)) continue;
      this.when(item, reading);
    }
    if (phrase.pronoun) {
      const refs = this.pronoun(phrase);
      for (const ref of refs) if (ref.to === "cast") this.present(ref.id);
      return this.place(refs, phrase);
    }
    const sense = this.choose(phrase);
    if (!sense) return;
    if (sense.pos === "when") {
      this.when(phrase.head);
      for (const { item, reading } of phrase.mods) this.sceneAdjective(item, reading);
      return;
    }
    if (sense.pos === "camera") return this.camera(phrase.head, phrase.to - 1);
    if (sense.pos !== "noun") return;
    this.lastNounSort = sense.sort;
    switch (sense.sort) {
      case "kind":
      case "person":
        return this.place(this.castRefs(phrase, sense), phrase);
      case "garment":
        this.garment(phrase, sense);
        return;
      case "hair":
      case "beard":
        return this.hair(phrase, sense);
      case "place":
        return this.setPlace(phrase, sense);
      case "feature":
        return this.setFeature(phrase, sense);
      case "part":
        return this.part(phrase, sense);
      case "sign":
        this.mark(phrase.head, "shown");
        this.feature("signs");
        this.last = [{ to: "feature", id: "sign" }];
        for (const { item, reading } of phrase.mods) {
          if (reading.what === "color") {
            this.signColor = reading.hex;
            this.mark(item, "shown");
          } else this.sceneAdjective(item, reading);
        }
        if (!this.subject.length && !this.prep && !this.verb) this.subject = this.last;
        this.prep = undefined;
        return;
      case "title":
        this.mark(phrase.head, "shown");
        // "the words" on a sign are on the sign.
        if (this.last.length === 0 || /title|caption|subtitle/.test(sense.word))
          this.textPlace = /caption|subtitle|字幕/.test(sense.word) ? "caption" : "title";
        this.awaitsText = phrase.head;
        this.prep = undefined;
        return;
      default: {
        // A name that nobody knows, of somebody who does something.
        const name =
          sense.sort === "unknown" &&
          /^\p{Lu}/u.test(phrase.head.text) &&
          !/s$/.test(phrase.head.lower) &&
          !this.prep &&
          (this.verbFollows(phrase.to) || this.verb?.open);
        if (name) {
          const person: Noun = { pos: "noun", sort: "person", role: PERSON, near: true, word: phrase.head.lower };
          for (const noun of phrase.nouns) this.mark(noun, "approximated", "person");
          return this.place(this.castRefs(phrase, person), phrase);
        }
        const complement = this.prep !== undefined;
        this.prep = undefined;
        if (this.verb?.open) this.verb.open = false;
        else if (!this.verb && !this.joined && !complement) this.subject = [];
        if (!complement) this.last = [];
      }
    }
  }

  private signColor: string | undefined;
  private textPlace: string | undefined;

  private madeOf(item: Item) {
    const reading = item.readings.find((one) => one.pos === "mod" && one.what === "material");
    if (reading?.pos !== "mod" || reading.what !== "material") return;
    for (const id of this.castOf(this.last.length ? this.last : this.subject))
      this.member(id).look.material = reading.value;
    this.mark(item, "shown");
  }

  /** "no people", "without a hat": left out, and known to be. */
  private deny(phrase: Phrase) {
    for (const item of phrase.items) if (item.tag !== "det") this.mark(item, "shown", "left out");
    const owners = this.castOf(this.subject.length ? this.subject : this.last);
    for (const reading of phrase.readings) {
      if (reading.pos === "noun" && reading.sort === "garment")
        for (const id of owners) this.member(id).without.push(reading.id);
      if (reading.pos === "noun" && reading.sort === "beard")
        for (const id of owners) delete this.member(id).look.beard;
      if (reading.pos === "noun" && reading.sort === "feature")
        this.shot.scene.features = this.shot.scene.features.filter((one) => one !== reading.id);
    }
    // "no camera movement"
    if (/camera|movement|motion/.test(phrase.items.map((item) => item.lower).join(" ")))
      this.shot.camera.move = "static";
    this.prep = undefined;
    this.negated = false;
  }

  /** "as a lifeguard", "like a bird": who somebody is dressed as, and nobody new. */
  private likeness(phrase: Phrase) {
    this.prep = undefined;
    const role = phrase.readings.find((one) => one.pos === "noun" && one.sort === "person");
    const wearer = this.wearer();
    if (role?.pos !== "noun" || role.sort !== "person" || wearer?.sort !== "person") return;
    wearer.role = { ...role.role };
    this.markAs(phrase.head, role.near, "clothes");
  }

  /** Which meaning a noun phrase has here. */
  private choose(phrase: Phrase): Reading | undefined {
    const prep = this.prep;
    const has = (sort: Sort) => phrase.readings.find((one): one is Noun => one.pos === "noun" && one.sort === sort);
    const near = (reading: Noun | undefined) => reading !== undefined && "near" in reading && reading.near;
    const known = this.known(phrase);
    if (prep?.use === "made of") {
      const material = phrase.items.find((item) =>
        item.readings.some((one) => one.pos === "mod" && one.what === "material"),
      );
      if (material) {
        this.madeOf(material);
        for (const { item, reading } of phrase.mods)
          for (const id of this.castOf(this.last)) this.adjective(this.member(id), item, reading);
        this.prep = undefined;
        return undefined;
      }
    }
    if (has("sign") && !has("kind")) return has("sign");
    const whenReading = phrase.readings.find((one) => one.pos === "when");
    const camera = phrase.readings.find((one) => one.pos === "camera");
    const placeUnset = !this.shot.scene.place;
    if (this.verb?.mode === "wear" || prep?.use === "wearing")
      return has("garment") ?? has("beard") ?? has("hair") ?? has("kind") ?? phrase.readings[0];
    const atPlace =
      prep &&
      (prep.relation === "in" ||
        prep.relation === "on" ||
        prep.use === "at" ||
        prep.way ||
        prep.relation === "near" ||
        prep.relation === "above" ||
        prep.relation === "under" ||
        prep.relation === "beside" ||
        prep.use === "by");
    if (prep?.use === "surrounded" || prep?.relation === "facing")
      return has("feature") ?? has("kind") ?? has("place") ?? phrase.readings[0];
    if (prep?.relation === "in" && has("garment") && this.wearer()) return has("garment");
    if (atPlace) {
      if (
        whenReading &&
        whenReading.pos === "when" &&
        (prep.relation === "in" || prep.use === "at" || prep.relation === "on" || prep.relation === "under" || prep.way)
      ) {
        // "in the snow" is where, "in the rain" what weather.
        if (!has("place") || whenReading.what === "time" || whenReading.what === "weather") return whenReading;
      }
      if (known && has("kind")) return has("kind");
      if (has("person")) return has("person");
      if (has("kind") && !near(has("kind"))) return has("kind");
      if (has("place") && (placeUnset || !has("feature"))) {
        // "by a window", "on the rocks" with a scene already there stay features.
        return has("place");
      }
      return (
        has("kind") ??
        has("feature") ??
        has("place") ??
        has("garment") ??
        has("part") ??
        whenReading ??
        phrase.readings[0]
      );
    }
    if (prep?.use === "with") {
      if (has("garment") && this.wearer() && !has("kind")) return has("garment");
      if (has("garment") && this.wearer() && !near(has("garment"))) return has("garment");
      return (
        has("hair") ??
        has("beard") ??
        has("person") ??
        has("kind") ??
        has("part") ??
        has("feature") ??
        whenReading ??
        has("garment") ??
        has("place") ??
        phrase.readings[0]
      );
    }
    if (this.verb?.mode === "have")
      return (
        has("hair") ??
        has("beard") ??
        (this.wearer() ? has("garment") : undefined) ??
        has("part") ??
        has("kind") ??
        has("garment") ??
        phrase.readings[0]
      );
    if (this.verb?.mode === "reflect" || this.verb?.mode === "surround")
      return has("feature") ?? has("place") ?? has("kind") ?? phrase.readings[0];
    if (this.verb?.open)
      return (
        has("person") ??
        has("kind") ??
        has("garment") ??
        has("part") ??
        has("feature") ??
        has("place") ??
        phrase.readings[0]
      );
    // A subject, or a phrase on its own.
    if (whenReading && !has("person") && !(has("kind") && !near(has("kind"))) && !has("place")) return whenReading;
    if (camera && !has("kind")) return camera;
    const kind = has("person") ?? has("kind");
    if (kind && !near(kind)) return kind;
    if (has("title")) return has("title");
    if (has("place") && placeUnset && !(has("feature") && this.draft.cast.length)) return has("place") ?? kind;
    return (
      kind ??
      has("hair") ??
      has("beard") ??
      has("garment") ??
      has("feature") ??
      has("sign") ??
      has("part") ??
      has("place") ??
      phrase.readings[0]
    );
  }

  /** Somebody who may wear or hold what follows. */
  private wearer(): CastDraft | undefined {
    const ids = [...this.castOf(this.last), ...this.castOf(this.subject), ...(this.verb?.actors ?? [])];
    return (
      ids.map((id) => this.member(id)).find((one) => one.sort === "person") ??
      ids.map((id) => this.member(id)).find((one) => one.sort === "animal")
    );
  }

  private known(phrase: Phrase): CastDraft | undefined {
    const word = singularWord(phrase);
    return this.draft.cast.find((one) => one.words.has(word));
  }

  private castOf(refs: Ref[]): string[] {
    return refs.flatMap((ref) => (ref.to === "cast" ? [ref.id] : ref.to === "part" && ref.of ? [ref.of] : []));
  }

  private member(id: string): CastDraft {
    const plain = id.split("#")[0];
    return this.draft.cast.find((one) => one.id === plain) as CastDraft;
  }

  private present(id: string) {
    const plain = id.split("#")[0];
    this.shot.cast.add(plain);
    this.recent = [plain, ...this.recent.filter((one) => one !== plain)];
    this.mentioned.set(plain, this.sentence);
  }

  /** The cast that a noun phrase means: somebody known, or somebody new. */
  private castRefs(phrase: Phrase, sense: Noun): Ref[] {
    const known = this.reference(phrase, sense);
    const cast = known ?? this.newCast(phrase, sense);
    // "a black cat and a brown cat": what was said of a known one only adds.
    for (const { item, reading } of phrase.mods) {
      if (reading.what === "years") continue;
      this.adjective(cast, item, reading);
    }
    for (const noun of phrase.nouns) this.nounModifier(cast, noun);
    this.markAs(phrase.head, cast.near, cast.kind);
    this.present(cast.id);
    for (const { item, readings } of phrase.participles) {
      const verbs = readings.filter((one): one is Verb => one.pos === "verb");
      if (verbs[0]?.form === "ing") this.act(item, verbs, [cast.id], "while");
    }
    return [{ to: "cast", id: cast.id }];
  }

  private reference(phrase: Phrase, sense: Noun): CastDraft | undefined {
    if (phrase.determiner === "another") return undefined;
    const word = singularWord(phrase);
    const id = sense.sort === "kind" ? sense.id : "person";
    const candidates = this.draft.cast.filter(
      (one) => one.words.has(word) || (phrase.definite && one.kind === id && sense.sort === "kind" && !sense.near),
    );
    const sameLook = candidates.filter((one) =>
      phrase.mods.every(
        ({ reading }) => reading.what !== "color" || !one.look.colorName || one.look.colorName === reading.word,
      ),
    );
    const found = sameLook.find((one) => this.shot.cast.has(one.id)) ?? sameLook[0];
    if (found) {
      const samePlurality = phrase.plural === found.plural || !phrase.plural;
      const possessive = /^(?:its|his|her|their)$/.test(phrase.determiner ?? "");
      if (phrase.definite && !possessive) return found;
      if (possessive && found.words.has(word)) return found;
      if (
        phrase.determiner === undefined &&
        phrase.count === undefined &&
        samePlurality &&
        this.mentioned.get(found.id) !== this.sentence
      )
        return found;
      if (this.draft.shots.length > 1 && !this.shot.cast.has(found.id)) return found;
      return undefined;
    }
    if (phrase.definite && sense.sort === "person" && !/^(?:its|his|her|their|my)$/.test(phrase.determiner ?? "")) {
      // "the man" for a chef, "the child" for a girl.
      const sex = sexOf(sense.role, sense.word);
      const people = this.draft.cast.filter(
        (one) => one.sort === "person" && (!sex || !one.look.sex || one.look.sex === sex),
      );
      if (people.length === 1 && sense.role.clothes.length === 0) return people[0];
    }
    if (phrase.definite && /^(?:animal|creature|vehicle|pet|machine|fruit|bird|object|baby|beast)$/.test(word)) {
      return this.draft.cast.find((one) => (word === "vehicle" ? one.sort === "vehicle" : one.sort !== "person"));
    }
    return undefined;
  }

  private newCast(phrase: Phrase, sense: Noun): CastDraft {
    const person = sense.sort === "person";
    const kind = person ? "person" : sense.sort === "kind" ? sense.id : "box";
    const family = this.lexicon.familyOf(kind);
    const word = singularWord(phrase);
    const name = idOf(person ? sense.word : kind === word || !/^[a-z -]+$/.test(word) ? kind : word) || kind;
    let id = name;
    for (let n = 2; this.draft.cast.some((one) => one.id === id); n++) id = `${name}-${n}`;
    const years = phrase.mods.find(({ reading }) => reading.what === "years");
    const plural =
      phrase.plural || (person && /^(?:people|team|family|crowd|couple|everyone)$/.test(phrase.head.lower));
    const exact = phrase.count !== undefined && !phrase.vague && !years;
    const cast: CastDraft = {
      id,
      kind,
      near: "near" in sense ? sense.near : false,
      sort: person ? "person" : family === "animal" || family === "vehicle" ? family : "thing",
      words: new Set([word]),
      count: years ? 1 : (phrase.count ?? (plural ? 0 : 1)),
      counted: exact || !plural,
      plural: plural || (phrase.count ?? 1) > 1,
      look: {},
      without: [],
      mood: [],
      toy: sense.sort === "kind" && sense.scale !== undefined,
      added: false,
    };
    if (phrase.head.lower === "couple" && person) cast.count = 2;
    if (person) {
      cast.role = sense.role;
      const sex = sexOf(sense.role, sense.word);
      if (sex) cast.look.sex = sex;
      if (sense.role.age !== undefined) cast.look.age = sense.role.age;
    }
    if (years && phrase.count) {
      cast.look.age = Math.min(95, Math.max(1, phrase.count));
      this.mark(years.item, "shown");
    }
    if (sense.sort === "kind" && sense.scale) cast.look.size = sense.scale;
    if (sense.sort === "kind" && sense.young) {
      cast.look.size = 0.6;
      cast.look.age = 1;
    }
    const number = phrase.items.find((item) => item.tag === "num");
    if (number) this.markAs(number, phrase.vague && !years, String(Math.min(cast.count, 200)));
    cast.count = Math.min(cast.count, 200);
    this.draft.cast.push(cast);
    return cast;
  }

  /** A noun before the head: what it is made of, or where it is. */
  private nounModifier(cast: CastDraft, noun: Item) {
    for (const reading of noun.readings) {
      if (reading.pos === "mod") {
        this.adjective(cast, noun, reading);
        if (noun.status) return;
      }
      if (reading.pos === "noun" && reading.sort === "place") {
        this.shot.scene.place ??= reading.id;
        return this.markAs(noun, reading.near, reading.id);
      }
      if (reading.pos === "noun" && reading.sort === "hair" && cast.sort === "person") {
        const color = this.items[this.items.indexOf(noun) - 1]?.readings.find(
          (one) => one.pos === "mod" && one.what === "color",
        );
        cast.look.hair = {
          ...cast.look.hair,
          ...(color?.pos === "mod" && color.what === "color" ? { color: color.coat } : {}),
        };
        this.mark(this.items[this.items.indexOf(noun) - 1], "shown");
        return this.mark(noun, "shown");
      }
      if (noun.lower === "toy") {
        cast.look.size = 0.15;
        return this.mark(noun, "shown");
      }
      // "a Labrador dog", "a baby panda": another word for the head.
      if (
        reading.pos === "noun" &&
        (reading.sort === "kind" || reading.sort === "person") &&
        reading.sort === "kind" &&
        reading.id === cast.kind
      ) {
        return this.markAs(noun, reading.near, cast.kind);
      }
    }
  }

  private pronoun(phrase: Phrase): Ref[] {
    const cast = this.draft.cast;
    const ordered = [...this.focus, ...this.recent].map((id) => this.member(id)).filter(Boolean);
    const ref = (one: CastDraft | undefined): Ref[] => (one ? [{ to: "cast", id: one.id }] : []);
    switch (phrase.pronoun) {
      case "it": {
        const doing = this.verb?.open || this.prep ? (this.verb?.actors ?? []) : [];
        const member = this.focus.find((id) => id.includes("#") && !doing.includes(id));
        if (member) return [{ to: "cast", id: member }];
        const others = ordered.filter((one) => !doing.includes(one.id));
        return ref(
          others.find((one) => one.sort !== "person" && !one.plural) ??
            others.find((one) => one.sort !== "person") ??
            others[0],
        );
      }
      case "she":
      case "he": {
        const sex = phrase.pronoun === "she" ? "female" : "male";
        const found =
          ordered.find((one) => one.sort === "person" && one.look.sex === sex) ??
          ordered.find((one) => one.sort === "person" && !one.look.sex) ??
          ordered.find((one) => one.sort === "animal");
        if (found && found.sort === "person") found.look.sex ??= sex;
        return ref(found);
      }
      case "they": {
        const plural = ordered.find((one) => one.plural);
        if (plural) return ref(plural);
        const alive = cast.filter((one) => one.sort === "person" || one.sort === "animal");
        return (alive.length ? alive : cast).flatMap((one) => ref(one));
      }
      case "both":
        return cast
          .filter((one) => one.sort !== "thing" || cast.every((other) => other.sort === "thing"))
          .flatMap((one) => ref(one));
      case "other": {
        const several = ordered.find((one) => one.count > 1);
        if (several) return [{ to: "cast", id: `${several.id}#2` }];
        const [first] = this.castOf(this.subject).concat(this.focus, this.recent);
        return ref(
          cast.find((one) => one.id !== first && one.sort === this.member(first)?.sort) ??
            cast.find((one) => one.id !== first),
        );
      }
      case "one": {
        const several = ordered.find((one) => one.count > 1);
        return several ? [{ to: "cast", id: `${several.id}#1` }] : ref(ordered[0]);
      }
      case "self":
        return this.subject;
      default:
        return ref(ordered[0]);
    }
  }

  // ---- what a phrase is to its sentence ----

  /** Gives refs their role: object, complement of a preposition, another subject, or the subject. */
  private place(refs: Ref[], phrase: Phrase) {
    const prep = this.prep;
    const ids = this.castOf(refs);
    this.prep = undefined;
    const [firstRef] = refs;
    if (prep && !(this.afterView && (prep.use === "of" || prep.relation === "on"))) {
      this.complement(refs, prep, phrase);
      this.last = refs.length ? refs : this.last;
      this.joined = false;
      this.lastRole = { prep };
      return;
    }
    const verbFollows = this.verbFollows(phrase.to, true);
    if (this.joined && verbFollows && this.verb) this.verb.open = false;
    if (this.joined && this.lastRole && !verbFollows && !this.verb?.open && ids.length && this.last.length) {
      // "a hat and a bag": what the first was, the second is.
      const sameSort = this.castOf(this.last).some((id) => this.member(id)?.sort === this.member(ids[0])?.sort);
      if (this.lastRole.prep && (sameSort || !this.subject.length || this.betweenFirst)) {
        const before = this.last;
        this.last = this.beforeLast;
        this.complement(refs, this.lastRole.prep, phrase);
        this.last = [...before, ...refs];
        this.joined = false;
        return;
      }
      if (this.lastRole.object && this.verb?.beats.length) {
        this.verb.objects.push(...ids);
        this.last = refs;
        this.joined = false;
        return;
      }
    }
    if (this.verb?.open && firstRef) {
      this.object(refs);
      this.last = refs;
      this.lastRole = { object: true };
      this.joined = false;
      return;
    }
    if (this.verb?.mode === "camera") {
      this.verb.mode = "nothing";
      if (ids.length) this.shot.camera.subject = ids;
      this.last = refs;
      return;
    }
    if (this.joined && !this.verb && this.subject.length && ids.length) this.subject = [...this.subject, ...refs];
    else this.subject = refs;
    if (this.fronted) for (const id of ids) this.relate(id, this.fronted.relation, this.fronted.to);
    if (this.viewIsShot && ids.length && (this.afterView || this.joined))
      this.shot.camera.subject = [...new Set([...(this.joined ? (this.shot.camera.subject ?? []) : []), ...ids])];
    else this.viewIsShot = false;
    this.verb = undefined;
    this.passiveAux = false;
    this.beforeLast = this.last;
    this.last = this.joined ? [...this.last, ...refs] : refs;
    this.joined = false;
    this.afterView = false;
    this.lastRole = undefined;
    if (this.pendingVerbs.length && ids.length) {
      for (const { item, readings } of this.pendingVerbs) this.act(item, readings, ids, "while");
      this.pendingVerbs = [];
    }
  }

  private lastRole: { prep?: PrepSense; object?: boolean } | undefined;
  private beforeLast: Ref[] = [];

  /** Whether a finite verb comes next, so that the phrase before it starts a clause of its own. */
  private verbFollows(i: number, finite = false): boolean {
    for (let j = i; j < Math.min(this.items.length, i + 3); j++) {
      const tag = this.items[j].tag;
      const participle =
        this.items[j].readings.some((one) => one.pos === "verb" && one.form === "ing") &&
        this.items[j - 1]?.tag !== "aux";
      if (tag === "verb") return !(finite && participle);
      if (tag !== "manner" && tag !== "aux" && tag !== "filler") return false;
    }
    return false;
  }

  private object(refs: Ref[]) {
    const verb = this.verb;
    if (!verb) return;
    verb.open = false;
    const ids = this.castOf(refs);
    const [ref] = refs;
    if (verb.mode === "have") return this.complement(refs, { use: "with" }, undefined);
    if (verb.mode === "camera") {
      if (ids.length) this.shot.camera.subject = ids;
      return;
    }
    if (verb.mode !== "act" || !ref) return;
    if (ids[0] && /^play/.test(verb.item.lower) && verb.action === "run" && this.member(ids[0]).sort === "thing") {
      verb.action = /ball|frisbee/.test(this.member(ids[0]).kind) ? "play-catch" : "hold";
      for (const beat of verb.beats) beat.does = verb.action;
    }
    verb.objects.push(...ids);
    const to = ref.to === "camera" ? "camera" : ref.to === "cast" ? ref.id : ref.to === "feature" ? ref.id : ids[0];
    for (const beat of verb.beats) if (to && to !== beat.who) beat.to ??= to;
    for (const actor of verb.actors) {
      if (!ids[0]) break;
      if (verb.action === "hold") this.relate(actor, "holding", ids[0]);
      if (verb.action === "ride") this.relate(actor, "riding", ids[0]);
      if (verb.action === "drive" && this.member(actor).sort !== "vehicle") this.relate(actor, "in", ids[0]);
    }
  }

  private relate(who: string, is: RelationWord, to: string | [string, string]) {
    if (who === to || (Array.isArray(to) && to.includes(who))) return;
    const same = this.shot.blocking.some(
      (one) => one.who === who && one.is === is && JSON.stringify(one.to) === JSON.stringify(to),
    );
    if (!same) this.shot.blocking.push({ who, is, to });
  }

  /** A phrase after a preposition. */
  private complement(refs: Ref[], prep: PrepSense, phrase: Phrase | undefined) {
    const ids = this.castOf(refs);
    const [ref] = refs;
    if (!ref) return;
    const to =
      ref.to === "cast" ? ref.id : ref.to === "camera" ? "camera" : ref.to === "feature" ? ref.id : (ids[0] ?? "");
    const verb = this.verb?.mode === "act" ? this.verb : undefined;
    const acting = verb?.beats ?? [];
    const movedObject = verb && PLACES_OBJECT.has(verb.action) && verb.objects.length ? verb.objects : undefined;
    // Who is placed: the object that is put there, the actors of the verb, or what stands just before.
    const before = this.castOf(this.last);
    const smaller =
      verb?.objects.length &&
      ids.length &&
      (prep.relation === "on" || prep.relation === "in") &&
      this.lexicon.sizeOf(this.member(ids[0]).kind) <
        0.6 * this.lexicon.sizeOf(this.member(verb.actors[0] ?? ids[0]).kind)
        ? verb.objects
        : undefined;
    // "a cake with candles on a table": the cake is on the table.
    const furniture = ids.length > 0 && this.lexicon.familyOf(this.member(ids[0]).kind) === "furniture";
    const whole =
      !verb && this.lastRole?.prep?.use === "with" && furniture && this.castOf(this.subject).length
        ? this.castOf(this.subject)
        : undefined;
    const placed =
      movedObject ?? smaller ?? whole ?? (verb ? verb.actors : before.length ? before : this.castOf(this.subject));
    const aim = () => {
      for (const beat of acting) if (to !== beat.who) beat.to ??= to;
    };
    if (prep.use === "surrounded") {
      if (ref.to === "cast") for (const who of ids) this.relate(who, "around", placed[0] ?? before[0] ?? who);
      return;
    }
    if (prep.use === "for") {
      if (verb && AIMED.has(verb.action)) aim();
      return;
    }
    if (prep.use === "with") {
      const wearer = this.wearer();
      if (
        acting.length &&
        ids.length &&
        verb &&
        !verb.objects.length &&
        (verb.action === "play-catch" || AIMED.has(verb.action) || verb.action === "hold")
      ) {
        for (const beat of acting) beat.with ??= to;
        if (verb.action === "hold") this.object(refs);
        return;
      }
      if (
        acting.length &&
        ids.length &&
        verb &&
        /^play/.test(verb.item.lower) &&
        this.member(ids[0]).sort === "thing"
      ) {
        const ball = /ball|frisbee|disc/.test(this.member(ids[0]).kind + this.member(ids[0]).id);
        for (const beat of acting) Object.assign(beat, ball ? { does: "play-catch", with: to } : { does: "hold", to });
        return;
      }
      if (acting.length && ids.length && this.member(ids[0]).sort !== "thing") {
        // "walks with a dog": company.
        for (const actor of verb?.actors ?? []) this.relate(ids[0], "beside", actor);
        if (verb) for (const beat of acting) this.addBeat({ ...beat, who: ids[0], manner: [...beat.manner] });
        return;
      }
      if (!ids.length) return;
      const holder =
        before.map((id) => this.member(id)).find((one) => one.sort === "person") ??
        (verb ? wearer : undefined) ??
        (before.length ? undefined : wearer);
      const small = this.lexicon.sizeOf(this.member(ids[0]).kind) < 1.3 && this.member(ids[0]).sort === "thing";
      if (holder && holder.sort === "person" && small) {
        if (acting.length && verb && ["eat", "cook", "drink", "hit"].includes(verb.action))
          for (const beat of acting) beat.with ??= to;
        else this.relate(holder.id, "holding", to);
      } else if (before[0] && before[0] !== to) {
        const carrier = this.member(before[0]);
        const carries = ["furniture"].includes(this.lexicon.familyOf(carrier.kind) ?? "");
        const holds = ["bowl", "plate", "box", "cup", "mug", "vase"].includes(carrier.kind);
        for (const id of ids)
          this.relate(
            id,
            carries || carrier.kind === "plate" || carrier.kind === "cake" ? "on" : holds ? "in" : "beside",
            before[0],
          );
      }
      return;
    }
    if (prep.use === "of") {
      const container = before
        .map((id) => this.member(id))
        .find((one) => ["bowl", "plate", "box", "cup", "mug", "vase", "bottle"].includes(one.kind));
      if (container && ids.length)
        for (const id of ids) this.relate(id, container.kind === "plate" ? "on" : "in", container.id);
      else if (before.length && ids.length) for (const id of before) this.relate(id, "near", ids[0]);
      return;
    }
    if (prep.use === "by") {
      if (this.verb?.passive && ids.length) return this.passiveAgent(ids);
      if (to && ref.to !== "camera") for (const who of placed) this.relate(who, "beside", to);
      return;
    }
    if (prep.use === "at" || prep.way === "to" || prep.way === "into") {
      if (verb && verb.objects.length && (AIMED.has(verb.action) || PLACES_OBJECT.has(verb.action)) && to)
        return this.goal(verb, to);
      if (acting.length && (AIMED.has(verb?.action ?? "") || prep.way || ref.to === "camera")) return aim();
      if (ref.to === "camera") return;
      for (const who of placed) if (to) this.relate(who, "near", to);
      return;
    }
    if (prep.way) {
      if (prep.way === "off" && ids.length) {
        for (const who of placed) this.relate(who, "on", to);
        for (const beat of acting) {
          beat.to ??= to;
          beat.manner.push("off");
        }
      } else if (prep.way === "from") for (const who of placed) if (ref.to === "cast") this.relate(who, "near", to);
      if (prep.way === "past" || prep.way === "over" || prep.way === "along") {
        for (const beat of acting) {
          beat.to ??= to;
          if (!beat.manner.includes(prep.way) && prep.way !== "along") beat.manner.push(prep.way);
        }
        if (!acting.length && prep.way === "over") for (const who of placed) if (to) this.relate(who, "above", to);
      }
      return;
    }
    if (prep.use === "against") {
      for (const who of placed) if (to) this.relate(who, "beside", to);
      return;
    }
    const relation = prep.relation;
    if (!relation || !to) return;
    if (verb && verb.objects.length && (verb.action === "put" || verb.action === "pour" || verb.action === "throw"))
      return this.goal(verb, to);
    if (ref.to === "camera") {
      if (acting.length) aim();
      return;
    }
    if (relation === "between") {
      if (this.betweenFirst && this.betweenFirst.to !== to) {
        for (const who of this.betweenFirst.who) this.relate(who, "between", [this.betweenFirst.to, to]);
        this.betweenFirst = undefined;
        return;
      }
      this.betweenFirst = { who: placed, to };
      const member = ref.to === "cast" ? this.member(ref.id) : undefined;
      if (member && member.count === 2)
        for (const who of placed) this.relate(who, "between", [`${ref.to === "cast" ? ref.id : to}#1`, `${to}#2`]);
      return;
    }
    if (
      ref.to === "feature" &&
      (relation === "in" || relation === "on") &&
      /^(?:sky|snow|grass|sand|floor|sea|earth)$/.test(ref.id)
    ) {
      for (const beat of acting) beat.to ??= ref.id;
      return;
    }
    // "On a table there are three apples": the place comes before what is placed.
    if (!placed.length && ref.to === "cast") this.fronted = { relation, to };
    for (const who of placed) this.relate(who, relation, to);
    if (
      acting.length &&
      (verb?.action === "jump" ||
        verb?.action === "climb" ||
        verb?.action === "fall" ||
        (ACTIONS.get(verb?.action ?? "")?.travels ?? false))
    ) {
      // "jumps on a bed": the place is reached and not stood on from the start.
      aim();
      if (verb?.action === "jump")
        this.shot.blocking = this.shot.blocking.filter(
          (one) => !(placed.includes(one.who) && one.to === to && one.is === relation),
        );
    }
    if (phrase && (relation === "facing" || relation === "around")) aim();
  }

  private fronted: { relation: RelationWord; to: string } | undefined;
  /** "Before X, Y": the conjunction that opened the sentence. */
  private leading: "then" | "while" | "before" | "after" | "until" | undefined;
  private betweenFirst: { who: string[]; to: string } | undefined;

  /** "throws a ball to a dog", "puts a cup on a table": the goal is whom it is done to, the object what is used. */
  private goal(verb: VerbState, to: string) {
    for (const beat of verb.beats) {
      if (beat.who === to) continue;
      beat.with = verb.objects[0];
      beat.to = to;
    }
  }

  private passiveAgent(ids: string[]) {
    const verb = this.verb;
    if (!verb?.passive) return;
    const objects = verb.passive;
    for (const who of ids) {
      const beat: BeatDraft = { who, does: verb.action, to: objects[0], manner: [], rank: 0, item: verb.item };
      this.addBeat(beat);
      verb.beats.push(beat);
      if (verb.action === "hold") for (const object of objects) this.relate(who, "holding", object);
    }
    verb.actors = ids;
    verb.passive = undefined;
    this.mark(verb.item, "shown");
  }

  // ---- garments, hair, parts, places, features ----

  private garment(phrase: Phrase, sense: Noun & { sort: "kind" | "garment" }): void {
    if (this.afterView && this.prep?.use === "of") this.prep = undefined;
    const owner = this.wearer() ?? this.recent.map((id) => this.member(id)).find((one) => one.sort === "person");
    const inWear =
      this.verb?.mode === "wear" ||
      this.prep?.use === "wearing" ||
      this.prep?.relation === "in" ||
      this.prep?.use === "with" ||
      this.verb?.mode === "have" ||
      phrase.owner ||
      this.joined ||
      /^(?:his|her|its|their)$/.test(phrase.determiner ?? "");
    if (!owner || (!inWear && !this.verb)) {
      // A garment by itself is a thing: "a backpack on a chair".
      const asThing = phrase.readings.find((one): one is Noun => one.pos === "noun" && one.sort === "kind");
      const next = this.items[phrase.to];
      const placed = next?.readings.some((one) => one.pos === "prep" && one.prep.relation);
      // A garment by itself is seen on somebody, unless it is said to lie somewhere.
      if (!asThing && !placed && !this.prep) {
        const id = this.somebody();
        this.last = [{ to: "cast", id }];
        this.joined = true;
        return this.garment(phrase, sense);
      }
      if (asThing || !this.draft.cast.length || this.prep?.use === "of" || !this.prep) {
        const box: Noun = { pos: "noun", sort: "kind", id: "box", near: true, word: sense.word };
        this.place(this.castRefs(phrase, asThing ?? box), phrase);
        return;
      }
      this.prep = undefined;
      if (!this.verb) {
        this.subject = [];
        this.last = [];
      }
      return;
    }
    // "carries a backpack" is worn; "holds an umbrella" is held and comes as a thing.
    const garment: NonNullable<CastDraft["look"]["clothes"]>[number] = { kind: sense.id };
    for (const { item, reading } of phrase.mods) {
      if (reading.what === "color") {
        if (garment.color) {
          this.mark(item, "approximated", "one colour");
          continue;
        }
        garment.color = reading.hex;
      } else if (reading.what === "material") garment.material = reading.value;
      else if (reading.what === "pattern") garment.pattern = reading.value;
      else if (reading.what === "size" || (reading.what === "hairstyle" && reading.value !== "bald")) {
        this.mark(item, "approximated", sense.id);
        continue;
      } else continue;
      this.mark(item, "shown");
    }
    for (const noun of phrase.nouns) {
      const reading = noun.readings.find((one) => one.pos === "mod" && one.what === "material");
      if (reading?.pos === "mod" && reading.what === "material") {
        garment.material = reading.value;
        this.mark(noun, "shown");
      }
    }
    if (owner.sort === "person" || owner.sort === "animal") {
      const clothes = owner.look.clothes ?? [];
      if (!clothes.some((one) => one.kind === garment.kind)) owner.look.clothes = [...clothes, garment];
      this.markAs(phrase.head, sense.near, sense.id);
    }
    if (this.verb && this.verb.mode !== "wear") this.verb.open = false;
    this.prep = undefined;
    this.joined = false;
  }

  private hair(phrase: Phrase, sense: Noun) {
    const owner =
      this.wearer() ??
      this.recent.map((id) => this.member(id)).find((one) => one?.sort === "person" || one?.sort === "animal");
    this.prep = undefined;
    if (this.verb) this.verb.open = false;
    if (!owner || (owner.sort !== "person" && sense.sort === "beard")) return;
    const color = phrase.mods.find(({ reading }) => reading.what === "color");
    const style = phrase.mods.find(({ reading }) => reading.what === "hairstyle" || reading.what === "size");
    const set: { style?: string; color?: string } = {};
    if (color?.reading.what === "color") set.color = color.reading.coat;
    if (style?.reading.what === "hairstyle") set.style = style.reading.value;
    else if (style?.reading.what === "size") set.style = style.reading.value < 1 ? "short" : "long";
    if (/mustache|moustache/.test(sense.word)) set.style = "moustache";
    if (/goatee/.test(sense.word)) set.style = "goatee";
    if (sense.sort === "beard") set.style ??= "full";
    if (/长发/.test(sense.word)) set.style = "long";
    if (/短发/.test(sense.word)) set.style = "short";
    if (owner.sort === "person") {
      if (sense.sort === "beard") {
        owner.look.beard = set;
        owner.look.sex ??= "male";
      } else owner.look.hair = { ...owner.look.hair, ...set };
      this.mark(phrase.head, "shown");
      for (const one of [color, style]) if (one) this.mark(one.item, "shown");
    } else this.mark(phrase.head, "approximated", "its coat");
    if (!this.subject.length) this.subject = [{ to: "cast", id: owner.id }];
  }

  private part(phrase: Phrase, sense: Noun) {
    const name = PARTS[sense.word];
    let owner: string | undefined;
    if (phrase.owner) [owner] = this.castOf(this.last);
    // "doctor hands": the noun before is whose they are.
    const possessor = phrase.nouns[phrase.nouns.length - 1];
    const whose = possessor?.readings.find(
      (one): one is Noun => one.pos === "noun" && (one.sort === "person" || one.sort === "kind"),
    );
    if (!owner && whose && possessor) {
      const refs = this.castRefs(
        {
          ...phrase,
          head: possessor,
          readings: possessor.readings,
          nouns: phrase.nouns.slice(0, -1),
          count: undefined,
          plural: false,
        },
        whose,
      );
      [owner] = this.castOf(refs);
      this.last = refs;
    }
    owner ??= this.castOf(this.last)[0] ?? this.castOf(this.subject)[0] ?? this.verb?.actors[0];
    if (/^(?:its|his|her|their|the)$/.test(phrase.determiner ?? "") || !owner) {
      owner ??= this.focus[0] ?? this.recent[0];
    }
    if (this.afterView || (!this.subject.length && !this.verb && this.shot.camera.framing?.includes("close"))) {
      // "a close-up of its face": what the frame is filled with.
      if (name) this.shot.camera.part = name;
      if (owner) {
        this.shot.camera.subject = [owner];
        this.present(owner);
        this.subject = [{ to: "cast", id: owner }];
        this.last = this.subject;
      } else this.subject = [{ to: "part", part: name, of: undefined }];
      this.mark(phrase.head, name ? "shown" : "approximated", name ? undefined : "the whole body");
      this.afterView = !owner;
      this.prep = undefined;
      return;
    }
    if (this.prep?.use === "with" || this.verb?.mode === "have") {
      // "with blue eyes": told apart only where the kind has a parameter for it.
      const eyes = sense.word === "eye" && owner ? this.member(owner) : undefined;
      const color = phrase.mods.find(({ reading }) => reading.what === "color");
      if (eyes && color?.reading.what === "color") {
        eyes.look.parameters = { ...eyes.look.parameters, eyes: color.reading.hex };
        this.mark(color.item, "shown");
        this.mark(phrase.head, "shown");
      }
      this.prep = undefined;
      if (this.verb) this.verb.open = false;
      return;
    }
    if (this.verb?.open) {
      // "wags its tail", "waves his hand": part of the action.
      this.verb.open = false;
      this.mark(phrase.head, "shown");
      return;
    }
    if (this.prep) {
      this.mark(phrase.head, "approximated", "the body");
      this.prep = undefined;
      return;
    }
    if (owner) {
      this.subject = [{ to: "part", part: name, of: owner }];
      this.mark(phrase.head, "shown");
    } else {
      // A part of nobody: somebody has it.
      this.subject = [{ to: "part", part: name, of: undefined }];
      if (/^(?:hand|finger|foot|face|head|eye|leg|arm|lip)$/.test(sense.word)) {
        const person: Noun = { pos: "noun", sort: "person", role: PERSON, near: false, word: "person" };
        const refs = this.castRefs(
          { ...phrase, head: { ...phrase.head, lower: "person" }, mods: [], plural: false, count: undefined },
          person,
        );
        this.subject = refs;
        this.shot.camera.part ??= name;
        this.mark(phrase.head, "approximated", "a person, seen close");
      }
    }
    this.last = this.subject;
  }

  private setPlace(phrase: Phrase, sense: Noun & { sort: "place" }) {
    const scene = this.shot.scene;
    const prep = this.prep;
    this.prep = undefined;
    // "going home" says where to and not where.
    if (!prep && this.verb && sense.word === "home") return this.mark(phrase.head, "not shown");
    const isNew = !scene.place;
    if (isNew) {
      scene.place = sense.id;
      scene.placeNear = sense.near;
    }
    const shown = scene.place === sense.id;
    if (shown) this.markAs(phrase.head, sense.near, sense.id);
    else {
      const feature = phrase.readings.find((one) => one.pos === "noun" && one.sort === "feature");
      if (feature?.pos === "noun" && feature.sort === "feature") {
        this.feature(feature.id);
        phrase.head.feature = { id: feature.id, shot: this.draft.shots.indexOf(this.shot) };
        this.mark(phrase.head, "shown");
      } else this.mark(phrase.head, "not shown");
    }
    const number = phrase.items.find((one) => one.tag === "num");
    if (number) this.markAs(number, phrase.count !== 1, "the place");
    if (shown) for (const feature of sense.features) this.feature(feature);
    for (const { item, reading: first } of phrase.mods) {
      const reading =
        item.readings.find(
          (one): one is Extract<Reading, { pos: "mod" }> => one.pos === "mod" && one.what === "feature",
        ) ?? first;
      if (reading.what === "feature") this.sceneAdjective(item, reading);
      else if (reading.what === "color" && shown && /lawn|meadow|grass/.test(sense.id) && /green/.test(reading.word))
        this.mark(item, "shown");
      else if (reading.what === "material" && reading.value === "ice") {
        this.feature("snowy");
        this.mark(item, "approximated", "snow");
      }
    }
    // "a forest path", "a mountain lake": the noun before tells more of the place.
    for (const noun of phrase.nouns) {
      const reading =
        noun.readings.find((one) => one.pos === "noun" && one.sort === "feature") ??
        noun.readings.find((one) => one.pos === "mod" && one.what === "feature");
      if (reading?.pos === "noun" && reading.sort === "feature") this.feature(reading.id);
      else if (reading?.pos === "mod" && reading.what === "feature") this.feature(reading.value);
      else continue;
      this.mark(noun, "shown");
    }
    for (const { item, readings } of phrase.participles) this.mark(item, "not shown", readings[0]?.word);
    const ref: Ref = { to: "place", id: sense.id };
    if (this.verb?.mode === "act" && prep?.way) this.mark(this.prepItem, "shown");
    if (this.verb?.open) this.verb.open = false;
    if (!prep && !this.verb) {
      this.subject = [ref];
      this.last = [ref];
    }
    if (!prep) this.last = [ref];
    this.afterView = false;
    this.joined = false;
  }

  private setFeature(phrase: Phrase, sense: Noun & { sort: "feature" }) {
    const prep = this.prep;
    this.feature(sense.id);
    phrase.head.feature = { id: sense.id, shot: this.draft.shots.indexOf(this.shot) };
    if (sense.id === "moon" || sense.id === "stars") this.shot.scene.time ??= "night";
    if (sense.id === "snow") this.shot.scene.season ??= "winter";
    if (sense.id === "fallen leaves") this.shot.scene.season ??= "autumn";
    if (/cherry|sakura|樱/.test(sense.word)) this.shot.scene.season ??= "spring";
    this.markAs(phrase.head, sense.near, sense.id);
    for (const { item, reading: first } of phrase.mods) {
      const reading =
        item.readings.find(
          (one): one is Extract<Reading, { pos: "mod" }> => one.pos === "mod" && one.what === "feature",
        ) ?? first;
      if (reading.what === "feature") this.sceneAdjective(item, reading);
      else if (reading.what === "color" && sense.id === "sky" && reading.word === "blue") {
        this.shot.scene.weather ??= "clear";
        this.mark(item, "shown");
      } else if (
        reading.what === "color" &&
        /^(?:grass|trees|snow|clouds)$/.test(sense.id) &&
        /green|white/.test(reading.word)
      )
        this.mark(item, "shown");
    }
    for (const noun of phrase.nouns)
      for (const reading of noun.readings)
        if (reading.pos === "noun" && reading.sort === "feature") {
          this.feature(reading.id);
          this.mark(noun, "shown");
        }
    const ref: Ref = { to: "feature", id: sense.id };
    if (
      prep?.use === "with" ||
      prep?.use === "of" ||
      prep?.use === "surrounded" ||
      this.verb?.mode === "reflect" ||
      this.verb?.mode === "surround" ||
      this.verb?.mode === "have"
    ) {
      this.prep = undefined;
      if (this.verb) this.verb.open = false;
      this.afterView = false;
      return;
    }
    this.place([ref], phrase);
  }

  // ---- verbs ----

  private verbItem(item: Item, i: number) {
    const verbs = item.readings.filter((one): one is Verb => one.pos === "verb");
    if (this.negated) {
      this.negated = false;
      this.mark(item, "shown", "left out");
      this.closeVerb();
      return;
    }
    const special = verbs.find((one) => ["wear", "have", "reflect", "surround", "write", "cut"].includes(one.action));
    if (this.cameraIsSubject && this.subject.every((ref) => ref.to === "camera") && !this.afterViewSubject(i))
      return this.cameraVerb(item, verbs);
    if (special?.action === "cut") {
      this.mark(item, "shown");
      this.newShot(false);
      this.shot.announced = true;
      this.subject = [];
      this.last = [];
      this.afterView = true;
      return;
    }
    if (special?.action === "write") {
      const quoted = this.items.slice(i + 1, i + 6).some((one) => one.kind === "quote");
      if (quoted || this.last.some((ref) => ref.to === "feature" && ref.id === "sign")) {
        this.mark(item, "shown");
        this.awaitsText = item;
        this.textSpoken =
          /^(?:say|says|saying|said)$/.test(item.lower) &&
          this.castOf(this.last.length ? this.last : this.subject).some((id) => this.member(id).sort === "person");
        return;
      }
    }
    if (special && special.action !== "write") {
      const doers = this.castOf(this.subject.length ? this.subject : this.last);
      this.mark(item, special.action === "reflect" ? "not shown" : "shown");
      if (special.action === "reflect" && this.shot.scene.features.includes("puddles")) this.mark(item, "shown");
      const rest = verbs.filter((one) => !["wear", "have", "reflect", "surround", "write", "cut"].includes(one.action));
      if (special.action !== "have" || !rest.length || doers.length) {
        this.verb = {
          item,
          action: special.action,
          actors: doers,
          beats: [],
          open: true,
          objects: [],
          mode: special.action as VerbState["mode"],
        };
        this.passiveAux = false;
        return;
      }
    }
    const acts = verbs.filter(
      (one) => !["wear", "have", "reflect", "surround", "write", "cut", "unknown"].includes(one.action),
    );
    if (!acts.length) {
      this.verb = {
        item,
        action: "unknown",
        actors: this.castOf(this.subject),
        beats: [],
        open: true,
        objects: [],
        mode: "nothing",
      };
      return;
    }
    const form = acts[0].form;
    let actors = this.actors(form, acts);
    const next = this.items[i + 1];
    const scenic =
      this.subject.length > 0 &&
      !this.castOf(this.subject).length &&
      !this.subject.some((ref) => ref.to === "part" || ref.to === "camera");
    if (scenic) actors = [];
    const subjectIsScene =
      !actors.length && [...this.last, ...this.subject].some((ref) => ref.to === "place" || ref.to === "feature");
    if (subjectIsScene) {
      this.verb = { item, action: acts[0].action, actors: [], beats: [], open: false, objects: [], mode: "nothing" };
      this.sceneVerb(item, acts);
      return;
    }
    if (!actors.length) {
      const late = (form === "ing" || i === 0) && !this.subject.length;
      if (late && this.items.slice(i + 1).some((one) => one.tag === "noun")) {
        this.pendingVerbs.push({ item, readings: acts });
        this.verb = { item, action: acts[0].action, actors: [], beats: [], open: false, objects: [], mode: "nothing" };
        if (i === 0 || !this.draft.cast.length) {
          // "Eating an apple": nobody was named, so the object must not become the doer.
          const action = ACTIONS.get(acts[0].action);
          if (
            action?.object === "thing" &&
            next &&
            (next.tag === "det" || next.tag === "noun" || next.tag === "num" || next.tag === "mod")
          ) {
            this.pendingVerbs.pop();
            actors = [this.somebody()];
          } else return;
        } else return;
      } else return;
    }
    const chosen = this.adapt(acts, this.member(actors[0]));
    const passive =
      form === "ed" &&
      (this.passiveAux || !next || next.tag === "prep") &&
      chosen &&
      ACTIONS.get(chosen.action)?.object === "thing";
    if (passive) {
      this.verb = {
        item,
        action: chosen.action,
        actors: [],
        beats: [],
        open: false,
        objects: [],
        passive: actors,
        mode: "nothing",
      };
      this.passiveAux = false;
      return;
    }
    this.passiveAux = false;
    this.act(item, acts, actors, form === "ing" && !this.order ? "participle" : this.order, i);
    this.order = undefined;
  }

  private textSpoken = false;

  private afterViewSubject(i: number): boolean {
    return this.castOf(this.subject).length > 0 && this.items[i - 1]?.tag !== "camera";
  }

  private somebody(): string {
    const found = this.draft.cast.find((one) => one.sort === "person");
    if (found) return found.id;
    const cast: CastDraft = {
      id: "person",
      kind: "person",
      near: false,
      sort: "person",
      words: new Set(["person"]),
      count: 1,
      counted: true,
      plural: false,
      look: {},
      role: PERSON,
      without: [],
      mood: [],
      toy: false,
      added: true,
    };
    this.draft.cast.push(cast);
    this.present("person");
    this.subject = [{ to: "cast", id: "person" }];
    return "person";
  }

  /** Who does it: the subject, or for a participle the nearest that can. */
  private actors(form: string | undefined, acts: Verb[]): string[] {
    const subject = this.castOf(this.subject);
    const last = this.castOf(this.last);
    const able = (id: string) => this.adapt(acts, this.member(id)) !== undefined;
    if (
      form === "ing" &&
      this.lastRole?.prep?.use === "with" &&
      subject.length &&
      last.every((id) => this.member(id).sort !== "thing")
    ) {
      return [...new Set([...subject, ...last])].filter(able);
    }
    if (form === "ing" && last.length && !this.passiveAux && last.some((id) => !subject.includes(id))) {
      const alive = last.filter(
        (id) =>
          able(id) &&
          (this.member(id).sort !== "thing" || !subject.some((other) => this.member(other).sort !== "thing")),
      );
      if (alive.length && !(this.joined && subject.length && !last.some((id) => this.member(id).sort === "person")))
        return this.together(alive, subject, last);
    }
    if (subject.length) return subject.filter(able).length ? subject.filter(able) : subject;
    if (last.length) return last;
    // A clause without a subject goes on with the one before it.
    if (this.order || this.joined) return this.focus;
    return this.subject.length ? [] : form === "s" || this.shot.announced ? this.focus : [];
  }

  /** "a boy and a girl running": both run. */
  private together(alive: string[], subject: string[], last: string[]): string[] {
    if (subject.length > 1 && last.every((id) => subject.includes(id))) return subject;
    return alive;
  }

  /** The action that this actor does for a verb: a car "runs" by driving, a ball "moves" by rolling. */
  private adapt(acts: Verb[], actor: CastDraft): { action: string; near: boolean } | undefined {
    const exact = acts.filter((one) => !one.near);
    const ordered = [...exact, ...acts.filter((one) => one.near)];
    const offered = ordered.map((one) => one.action);
    const near = (action: string) => !exact.some((one) => one.action === action);
    const firstOf = (list: string[]) => list.find((action) => offered.includes(action));
    const travels = offered.some((action) =>
      [
        "walk",
        "run",
        "drive",
        "ride",
        "fly",
        "swim",
        "gallop",
        "trot",
        "roll",
        "float",
        "follow",
        "chase",
        "climb",
      ].includes(action),
    );
    if (actor.sort === "vehicle") {
      const nature = this.lexicon.nature(actor.kind);
      const flies = nature === "aircraft";
      const floats = nature === "boat";
      const own = firstOf(
        ["stop", "turn", "fall", "rock", "float", "jump", "spin", "bounce", "roll"].filter(
          (action) => !(action === "turn" && !exact.some((one) => one.action === "turn")),
        ),
      );
      if (flies && travels) return { action: "fly", near: !offered.includes("fly") };
      if (floats) {
        const boat = firstOf(["rock", "float", "stop"]);
        if (boat) return { action: boat, near: near(boat) };
        if (travels) return { action: "drive", near: false };
      }
      if (travels && !(own && exact.some((one) => one.action === own)))
        return {
          action: "drive",
          near: !offered.includes("drive") && !offered.includes("walk") && !offered.includes("run"),
        };
      if (own) return { action: own, near: near(own) };
      return offered.includes("stand") ? { action: "stand", near: false } : undefined;
    }
    if (actor.sort === "thing") {
      const own = firstOf([
        "roll",
        "bounce",
        "fall",
        "spin",
        "float",
        "rock",
        "fly",
        "jump",
        "shake",
        "turn",
        "lie",
        "stand",
        "sit",
      ]);
      if (own) return { action: own === "lie" || own === "sit" ? "stand" : own, near: near(own) };
      if (offered.includes("drive") || offered.includes("walk") || offered.includes("run")) {
        if (/ball|orange|apple|peach|lemon|tomato|pumpkin|melon|plum|cherry|onion/.test(actor.kind))
          return { action: "roll", near: true };
        if (actor.kind === "toy") return { action: "walk", near: true };
      }
      return undefined;
    }
    if (actor.sort === "animal") {
      if (this.lexicon.nature(actor.kind) === "fish" && travels)
        return { action: "swim", near: !offered.includes("swim") };
      if (/duck|swan/.test(actor.kind) && travels && !exact.length) return { action: "swim", near: true };
      const action = ordered.find(
        (one) =>
          !["drive", "throw", "put", "cook", "pour", "unknown"].includes(one.action) &&
          !(["dance", "roll", "hold"].includes(one.action) && one.near),
      )?.action;
      const mapped = action === "talk" ? "bark" : action;
      return mapped ? { action: mapped, near: near(mapped) } : undefined;
    }
    const human = ordered.find((one) => !["bark", "wag", "rock", "unknown"].includes(one.action))?.action;
    if (human === "gallop" || human === "trot") return { action: "run", near: true };
    if (!human) return offered[0] === "bark" ? { action: "talk", near: true } : { action: "dance", near: true };
    return { action: human, near: near(human) };
  }

  /** A scene does something: mostly weather and water, which move by themselves. */
  private sceneVerb(item: Item, acts: Verb[]) {
    const water =
      this.shot.scene.features.some((one) => /sea|waves|flowers|grass|trees|clouds|snow|signs/.test(one)) ||
      /lake|beach/.test(this.shot.scene.place ?? "");
    if (water && acts.length) this.mark(item, "shown");
    for (const reading of item.readings) if (reading.pos === "when") this.when(item, reading);
    const snow = this.subject.some((ref) => ref.to === "feature" && ref.id === "snow");
    if (snow && acts.some((one) => ["fall", "fly", "float"].includes(one.action))) {
      this.shot.scene.weather ??= "snow";
      this.mark(item, "shown");
    }
  }

  private cameraVerb(item: Item, verbs: Verb[]) {
    const camera = this.shot.camera;
    const done = (move: typeof camera.move) => {
      if (this.thenSaid && camera.move) this.newShot(false);
      this.shot.camera.move = move;
      this.mark(item, "shown");
    };
    const actions = verbs.map((one) => one.action);
    if (actions.includes("follow") || actions.includes("chase")) done("follow");
    else if (actions.includes("fly") || actions.includes("walk") || actions.includes("run")) done("fly through");
    else if (actions.includes("spin") || actions.includes("turn")) done("orbit left");
    else if (actions.includes("climb") || actions.includes("pick-up")) done("crane up");
    else if (actions.includes("stop") || actions.includes("stand")) done("static");
    else if (actions.includes("shake")) done("handheld");
    else if (actions.includes("look") || actions.includes("point")) this.mark(item, "shown");
    this.verb = { item, action: "camera", actors: [], beats: [], open: true, objects: [], mode: "camera" };
  }

  /** Makes beats of a verb for its actors. */
  private act(
    item: Item,
    verbs: Verb[],
    actors: string[],
    order: VerbState["mode"] | "participle" | typeof this.order,
    i = -1,
  ) {
    const beats: BeatDraft[] = [];
    const manner = this.manner;
    this.manner = [];
    for (const one of this.items)
      if (one.as === "pending") {
        one.as = undefined;
        this.mark(one, "shown");
      }
    let action = "";
    for (const actor of actors) {
      const chosen = this.adapt(verbs, this.member(actor));
      if (!chosen) continue;
      action = chosen.action;
      const todo = this.lexicon.todo(action);
      this.markAs(item, chosen.near || todo, action);
      if (
        this.thenSaid &&
        this.shot.announced &&
        this.draft.shots.length > 1 &&
        this.shot.beats.length + this.shot.cast.size > 0
      ) {
        this.newShot(false);
        this.shot.announced = true;
        this.thenSaid = false;
      }
      this.present(actor);
      const beat: BeatDraft = { who: actor, does: action, manner: [...manner], rank: 0, item };
      if (/过$/.test(item.text)) beat.to = "across";
      const added = this.addBeat(beat, order as string | undefined);
      beats.push(added);
    }
    if (!action) {
      this.verb = { item, action: verbs[0].action, actors, beats: [], open: true, objects: [], mode: "nothing" };
      return;
    }
    const entry = ACTIONS.get(action);
    const next = this.items[i + 1];
    const takes = entry?.object !== "none" || verbs.some((one) => ACTIONS.get(one.action)?.object === "thing");
    this.verb = { item, action, actors, beats, open: takes && next?.tag !== "prep", objects: [], mode: "act" };
  }

  /** Gives a beat its rank among the beats of the shot. */
  private addBeat(beat: BeatDraft, order?: string): BeatDraft {
    const beats = this.shot.beats;
    const own = beats.filter((one) => one.who === beat.who);
    const repeated = own.find(
      (one) => one.does === beat.does && one.rank === Math.max(...own.map((other) => other.rank)),
    );
    if (repeated && order !== "then" && order !== "before") {
      for (const word of beat.manner) if (!repeated.manner.includes(word)) repeated.manner.push(word);
      return repeated;
    }
    const top = beats.length ? Math.max(...beats.map((one) => one.rank)) : -1;
    const latest = beats[beats.length - 1];
    const seconds = (does: string) => ACTIONS.get(does)?.seconds ?? 0;
    const travels = (does: string) => ACTIONS.get(does)?.travels ?? false;
    const before = own[own.length - 1];
    if (!latest) beat.rank = 0;
    else if (order === "then" || order === "before" || order === "until") beat.rank = top + 1;
    else if (order === "while" || order === "participle") beat.rank = (before ?? latest).rank;
    else if (order === "after") {
      // "A after B": B comes first.
      beat.rank = latest.rank;
      for (const one of beats) if (one.rank >= beat.rank) one.rank++;
    } else if (before) {
      const overlay =
        OVERLAYS.has(beat.does) || OVERLAYS.has(before.does) || POSTURES.has(before.does) !== POSTURES.has(beat.does);
      const lasting = seconds(before.does) === 0 && seconds(beat.does) === 0;
      const bothTravel = travels(before.does) && travels(beat.does);
      beat.rank = lasting && overlay && !bothTravel ? before.rank : before.rank + 1;
    } else if (beat.does === "catch" && latest.does === "throw") beat.rank = latest.rank + 1;
    else
      beat.rank =
        seconds(latest.does) > 0 && this.mentioned.get(latest.who.split("#")[0]) !== this.sentence
          ? latest.rank + 1
          : latest.rank;
    beats.push(beat);
    return beat;
  }

  // ---- text ----

  private quote(item: Item) {
    const text = item.inner ?? "";
    if (!text) return;
    this.mark(item, "shown");
    const onSign = this.last.some((ref) => ref.to === "feature" && ref.id === "sign");
    const things = this.castOf(this.last.length ? this.last : this.subject).map((id) => this.member(id));
    const thing = things.find((one) => one.sort === "thing" || one.sort === "vehicle");
    const shop = this.shot.scene.place === "shop-front";
    const where =
      this.textPlace ??
      (this.textSpoken
        ? "caption"
        : onSign
          ? "sign"
          : thing && this.awaitsText
            ? thing.id
            : things.length && this.lastNounSort === "garment"
              ? things[0].id
              : shop || this.shot.scene.features.includes("signs")
                ? "sign"
                : thing
                  ? thing.id
                  : "title");
    this.shot.text.push({
      text: text.slice(0, 200),
      where,
      ...(this.signColor && where === "sign" ? { color: this.signColor } : {}),
    });
    if (thing && where === thing.id) thing.look.text = text.slice(0, 200);
    this.awaitsText = undefined;
    this.textPlace = undefined;
    this.textSpoken = false;
    this.prep = undefined;
  }
}

const round = (x: number) => Math.round(x * 1000) / 1000;

/** A word as part of an id. */
const idOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);

/** The head's word in the singular, as the lexicon has it. */
function singularWord(phrase: Phrase): string {
  const reading = phrase.head.readings.find(
    (one) => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"),
  );
  return (reading?.word ?? phrase.head.lower).toLowerCase();
}
