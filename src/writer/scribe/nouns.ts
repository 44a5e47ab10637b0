/** Noun phrases: which meaning a phrase has where it stands, and where it then goes. */
import { LIGHT_NOUNS } from "../data/grammar.ts";
import type { Ref } from "../draft.ts";
import { isPoured } from "../feel/holds.ts";
import type { Item } from "../items.ts";
import { PERSON } from "../lexicon.ts";
import { type Phrase, phraseAt } from "../phrase.ts";
import { castRefs, resolvePronoun } from "./cast.ts";
import { readGarment, readGarmentLook, readHair, readPart } from "./dress.ts";
import { completed, rememberHead, takeShape, takeStandard } from "./ellipsis.ts";
import { standBeside } from "./fronting.ts";
import { applyAdjective, describeScene } from "./looks.ts";
import { groupOf, takeMembers } from "./members.ts";
import { assignRole, verbFollows } from "./roles.ts";
import { chooseSense } from "./sense.ts";
import { setFeature, setPlace } from "./setting.ts";
import {
  addFeature,
  castIds,
  findWearer,
  mark,
  markAs,
  memberOf,
  type Noun,
  newShot,
  type Scribe,
  setPresent,
} from "./state.ts";
import { setCamera, setWhen } from "./view.ts";

/** Finds the meaning of a noun phrase and hands it on by its sort. */
export function readPhrase(s: Scribe, given: Phrase) {
  s.hanging = undefined;
  // "the black one", of two; "three elephants: a big one, a small one and a tiny one".
  const listed = /^an?$/.test(given.determiner ?? "") && !s.prep && !s.verb?.open;
  if (given.elliptic && (given.definite || listed) && !given.plural) {
    const group = groupOf(s, [...castIds(s.last), ...castIds(s.subject), ...s.focus, ...s.recent].slice(0, 2));
    if (group && group.count > 1) {
      const refs = takeMembers(s, group, { count: 1 }).map((id): Ref => ({ to: "cast", id }));
      for (const { item, reading } of given.mods)
        for (const id of castIds(refs)) applyAdjective(s, memberOf(s, id), item, reading);
      return assignRole(s, refs, given);
    }
  }
  const phrase = given.elliptic ? completed(s, given) : given;
  if (!phrase || readGarmentLook(s, phrase)) return;
  // "on the boy's left"
  if (phrase.owner && /^(?:left|right)$/.test(phrase.head.lower)) return readOwnSide(s, phrase.owner, phrase.head);
  if (s.prep?.use === "than") return takeStandard(s, phrase);
  if (s.prep?.use === "shape") return takeShape(s, phrase);
  if (lightsTheScene(s, phrase)) return;
  // "in yellow letters": how the text before is written.
  const written = s.shot.text.at(-1);
  if (written && /^(?:letters?|lettering|writing|font|characters|script)$/.test(phrase.head.lower)) {
    for (const { item, reading } of phrase.mods)
      if (reading.what === "color") {
        written.color = reading.hex;
        mark(item, "shown");
      }
    mark(phrase.head, "shown");
    s.prep = undefined;
    return;
  }
  if (s.prep?.use === "like") return dressAs(s, phrase);
  if (s.negated || phrase.determiner === "no" || s.prep?.use === "without") return denyPhrase(s, phrase);
  if (
    phrase.owner &&
    (!s.prep || s.afterView || phrase.readings.some((one) => one.pos === "noun" && one.sort === "part"))
  ) {
    // "a corgi's face": the owner is met first.
    const owner = phrase.owner;
    const sense = owner.readings.find((one) => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"));
    const part = phrase.readings.some((one) => one.pos === "noun" && one.sort === "part");
    // "on her father's shoulders": on him.
    if (sense?.pos === "noun" && part && s.prep?.relation && !s.afterView) {
      mark(phrase.head, "approximated", "the body");
      return assignRole(s, castRefs(s, owner, sense), phrase);
    }
    if (sense?.pos === "noun") s.last = castRefs(s, owner, sense);
  }
  const view = phrase.readings.find((one) => one.pos === "noun" && one.sort === "view");
  const cameraNoun = phrase.readings.find((one) => one.pos === "noun" && one.sort === "camera");
  const cameraThing = phrase.determiner !== "the" && phrase.determiner !== undefined && s.prep?.use !== "at";
  if (cameraNoun && !cameraThing && (s.prep || s.verb?.open)) {
    for (const item of phrase.items) if (item.tag !== "det") mark(item, "shown");
    return assignRole(s, [{ to: "camera" }], phrase);
  }
  const style = phrase.items.some((item) => item.readings.some((one) => one.pos === "when" && one.what === "style"));
  const asset = phrase.readings.some((one) => one.pos === "noun" && one.sort === "kind" && !one.near);
  if ((view || (cameraNoun && !(cameraThing && asset))) && !phrase.owner) {
    for (const item of phrase.items) {
      if (item.tag === "camera") setCamera(s, item, phrase.from + phrase.items.indexOf(item));
      setWhen(s, item);
    }
    for (const { item, reading } of phrase.mods) if (reading.what !== "plain") describeScene(s, item, reading);
    if (/photo|照片/.test(phrase.head.lower)) mark(phrase.head, "approximated", "an animated film");
    else mark(phrase.head, "shown", style ? undefined : "the frame");
    if (/^(?:shots?|sequence)$/.test(phrase.head.lower))
      for (const item of phrase.items) if (item.tag === "num" || item.tag === "noun") mark(item, "shown");
    s.cameraIsSubject = Boolean(cameraNoun) || /camera|shot|view|lens|perspective/.test(phrase.head.lower);
    s.afterView = true;
    s.prep = undefined;
    s.verb = undefined;
    if (!cameraNoun) {
      s.subject = [];
      s.last = [];
    }
    return;
  }
  for (const { item, reading } of phrase.whens) {
    // "a vintage lamp" is no old film.
    if (reading.what === "style" && /^(?:vintage|fantasy|cinematic|pop-art)$/.test(reading.id)) continue;
    const prep = s.prep;
    // "雨夜" is rain and night.
    for (const one of item.readings)
      if (one.pos === "when" && (one === reading || one.what !== "style")) setWhen(s, item, one);
    s.prep = prep;
  }
  // "a bag in one hand and a book in the other"
  if (phrase.pronoun === "other" && s.prep?.relation === "in" && s.inHand) {
    s.prep = undefined;
    return;
  }
  // "written on it"
  if (
    phrase.pronoun &&
    /^(?:written|printed|painted|carved) (?:on|across|in)$/.test(s.items[phrase.from - 1]?.lower ?? "")
  )
    return;
  if (phrase.pronoun) {
    const refs = resolvePronoun(s, phrase);
    for (const ref of refs) if (ref.to === "cast") setPresent(s, ref.id);
    for (const { item, reading } of phrase.mods)
      for (const id of castIds(refs)) applyAdjective(s, memberOf(s, id), item, reading);
    return assignRole(s, refs, phrase);
  }
  // "on the head of a horse": on the horse; "on the roof of a barn": on the barn.
  const whole = s.items[phrase.to]?.lower === "of" ? phraseAt(s.items, phrase.to + 1) : undefined;
  const isPart =
    phrase.readings.some((one) => one.pos === "noun" && one.sort === "part") ||
    PLACES_OF_THINGS.test(phrase.head.lower);
  if (
    (s.prep?.relation || s.prep?.use === "at" || s.prep?.use === "by") &&
    isPart &&
    whole?.readings.some((one) => one.pos === "noun" && /^(?:kind|person)$/.test(one.sort))
  ) {
    s.ofPart = s.prep;
    s.prep = undefined;
    return mark(phrase.head, "approximated", "the whole");
  }
  // "on a wooden surface": a table's.
  const surface = phrase.head.lower === "surface" && s.prep?.relation === "on" && s.items[phrase.to]?.lower !== "of";
  if (surface && phrase.mods.some(({ reading }) => /^(?:material|color)$/.test(reading.what))) {
    const table = s.lexicon.read("table").filter((one) => one.pos === "noun");
    const sense = table.find((one): one is Noun => one.pos === "noun" && one.sort === "kind");
    if (sense?.sort === "kind")
      return assignRole(
        s,
        castRefs(s, { ...phrase, head: { ...phrase.head, lower: "table", readings: table } }, { ...sense, near: true }),
        phrase,
      );
  }
  // "a blend of a rabbit and a squirrel", "the smell of bread": neither is there.
  if (s.prep?.use === "of" && ABSTRACT.test(s.items[phrase.from - 2]?.lower ?? "")) {
    mark(phrase.head, "not shown");
    return;
  }
  const sense = chooseSense(s, phrase);
  if (!sense) return;
  if (sense.pos === "when") {
    setWhen(s, phrase.head);
    for (const { item, reading } of phrase.mods) describeScene(s, item, reading);
    return;
  }
  if (sense.pos === "camera") return setCamera(s, phrase.head, phrase.to - 1);
  if (sense.pos !== "noun") return;
  s.lastNounSort = sense.sort;
  if (/^(?:kind|person|garment)$/.test(sense.sort)) rememberHead(s, phrase, sense);
  switch (sense.sort) {
    case "kind":
      // "pours milk from a pitcher into a glass": what is poured shows in what holds it.
      if (poured(s, phrase, sense)) return;
      // "a bottle of wine", "a glass of milk": what is in it is not another thing.
      if (s.prep?.use === "of" && sense.near && s.lastRole?.prep?.use !== "of") {
        const holder = castIds(s.last)
          .map((id) => memberOf(s, id))
          .findLast((one) => /^(?:bottle|glass|cup|mug|jar|bowl|wine-glass|pitcher)$/.test(one.kind));
        if (holder && /^(?:bottle|cup|glass|mug)$/.test(sense.id)) {
          mark(phrase.head, "approximated", holder.kind);
          s.prep = undefined;
          return;
        }
      }
      beginListed(s, phrase);
      return assignRole(s, castRefs(s, phrase, moreExact(s, phrase, sense)), phrase);
    case "person":
      beginListed(s, phrase);
      return assignRole(s, castRefs(s, phrase, sense), phrase);
    case "garment":
      readGarment(s, phrase, sense);
      return;
    case "hair":
    case "beard":
      return readHair(s, phrase, sense);
    case "place":
      return setPlace(s, phrase, sense);
    case "feature":
      return setFeature(s, phrase, sense);
    case "part":
      // "on the head of a horse": on the horse.
      return readPart(s, phrase, sense);
    case "sign":
      mark(phrase.head, "shown");
      addFeature(s, "signs");
      s.last = [{ to: "feature", id: "sign" }];
      for (const { item, reading } of phrase.mods) {
        if (reading.what === "color") {
          s.signColor = reading.hex;
          mark(item, "shown");
        } else describeScene(s, item, reading);
      }
      // "a café's sign", "the sign of a bookshop": where it hangs.
      for (const noun of phrase.nouns)
        for (const reading of noun.readings)
          if (reading.pos === "noun" && reading.sort === "place" && !s.shot.scene.place) {
            s.shot.scene.place = reading.id;
            markAs(noun, reading.near, reading.id);
          } else if (reading.pos === "noun" && reading.sort === "feature") mark(noun, "shown");
          else if (reading.pos === "mod" && reading.what === "material") mark(noun, "approximated", "a sign");
      if (!s.subject.length && !s.prep && !s.verb) s.subject = s.last;
      s.prep = undefined;
      return;
    case "title":
      mark(phrase.head, "shown");
      // "the words" on a sign are on the sign.
      if (s.last.length === 0 || /title|caption|subtitle/.test(sense.word))
        s.textPlace = /caption|subtitle|字幕/.test(sense.word) ? "caption" : "title";
      s.awaitsText = phrase.head;
      s.prep = undefined;
      return;
    default: {
      // A name that nobody knows, of somebody who does something.
      const name =
        sense.sort === "unknown" &&
        /^\p{Lu}/u.test(phrase.head.text) &&
        !/s$/.test(phrase.head.lower) &&
        !s.prep &&
        (verbFollows(s, phrase.to) || s.verb?.open);
      if (name) {
        const person: Noun = { pos: "noun", sort: "person", role: PERSON, near: true, word: phrase.head.lower };
        for (const noun of phrase.nouns) mark(noun, "approximated", "person");
        return assignRole(s, castRefs(s, phrase, person), phrase);
      }
      // "a snowy mountain landscape": the place before a word that is none.
      const where = phrase.nouns.findLast((noun) =>
        noun.readings.some((one) => one.pos === "noun" && one.sort === "place"),
      );
      const place = where?.readings.find(
        (one): one is Noun & { sort: "place" } => one.pos === "noun" && one.sort === "place",
      );
      if (
        where &&
        place &&
        /^(?:landscape|scenery|area|terrain|region|scene|setting|environment|view)$/.test(phrase.head.lower)
      )
        return setPlace(s, { ...phrase, head: where, readings: where.readings, nouns: [] }, place);
      const complement = s.prep !== undefined;
      s.prep = undefined;
      if (s.verb?.open) s.verb.open = false;
      else if (!s.verb && !s.joined && !complement) s.subject = [];
      if (!complement) s.last = [];
    }
  }
}

/** "A wide shot of a farm, then a close-up of a cow, finally a farmer waving": somebody new after views is a shot. */
function beginListed(s: Scribe, phrase: Phrase) {
  if (!s.thenSaid || !s.shot.announced || s.draft.shots.length < 2 || s.prep || s.verb?.open) return;
  if (!/^an?$/.test(phrase.determiner ?? "") || s.shot.cast.size === 0) return;
  newShot(s, false);
  s.shot.announced = true;
  s.thenSaid = false;
}

/** A drink that the clause pours from or into a vessel is no vessel of its own. */
function poured(s: Scribe, phrase: Phrase, sense: Noun & { near: boolean; id: string }): boolean {
  const waiting = s.pendingVerbs.find(({ open }) => open);
  if (!s.verb || !(s.verb.open || waiting) || !/^(?:pour|drink)$/.test(s.verb.action) || !VESSELS.test(sense.id))
    return false;
  if (!sense.near && !isPoured(phrase.head.lower)) return false;
  for (let j = phrase.to; s.items[j] && s.items[j].kind !== "punctuation"; j++) {
    const vessel = s.items[j].readings.some(
      (one) => one.pos === "noun" && one.sort === "kind" && !one.near && VESSELS.test(one.id),
    );
    if (!vessel) continue;
    s.verb.open = false;
    if (waiting) waiting.open = false;
    mark(phrase.head, "approximated", "what it is in");
    return true;
  }
  return false;
}

/** "on the boy's left": which side of whom. */
function readOwnSide(s: Scribe, owner: Phrase, head: Item) {
  const sense = owner.readings.find((one): one is Noun => one.pos === "noun" && /^(?:kind|person)$/.test(one.sort));
  const placed = s.verb?.actors.length ? s.verb.actors : castIds(s.last);
  s.prep = undefined;
  if (!sense) return;
  const [id] = castIds(castRefs(s, owner, sense));
  mark(head, "shown");
  if (s.inverted) s.fronted.push({ relation: head.lower === "left" ? "left" : "right", to: id, side: true });
  else standBeside(s, placed, head.lower, id);
}

/** Where on a thing something may be. */
const PLACES_OF_THINGS =
  /^(?:roof|rooftop|top|edge|side|corner|back|hood|bonnet|wing|deck|branch|branches|seat|lid|rim|surface|saddle|arm|end|tip|bow|stern|front)$/;
/** Nouns of what cannot be seen, whose "of" names nobody who is there. */
const ABSTRACT =
  /^(?:blend|mix|mixture|hybrid|combination|cross|symbol|smell|scent|sound|sounds|taste|memory|memories|idea|thought|thoughts|fear|love|spirit|style|likeness|essence)$/;
const VESSELS = /^(?:cup|mug|glass|wine-glass|bottle|water-bottle|bowl|pitcher|teapot|jar|pot|bucket)$/;

/** "A golden retriever puppy", "a parrot bird": the noun before the head names the kind more exactly. */
function moreExact(s: Scribe, phrase: Phrase, sense: Noun & { sort: "kind" | "garment" }): Noun {
  if (s.lexicon.familyOf(sense.id) !== "animal") return sense;
  for (const noun of phrase.nouns) {
    const kind = noun.readings.find(
      (one): one is Noun & { sort: "kind" | "garment" } =>
        one.pos === "noun" && one.sort === "kind" && s.lexicon.familyOf(one.id) === "animal",
    );
    if (!kind) continue;
    markAs(noun, kind.near, kind.id);
    return { ...sense, id: kind.id, near: kind.near };
  }
  return sense;
}

/** "Soft evening light", "in the warm light of sunset": light in general is no lamp. */
function lightsTheScene(s: Scribe, phrase: Phrase): boolean {
  if (
    !LIGHT_NOUNS.test(phrase.head.lower) ||
    phrase.count !== undefined ||
    /^(?:an?|another)$/.test(phrase.determiner ?? "")
  )
    return false;
  if (phrase.head.readings.some((one) => one.pos === "when")) return false;
  for (const { item, reading } of phrase.whens) setWhen(s, item, reading);
  for (const { item, reading } of phrase.mods) describeScene(s, item, reading);
  for (const noun of phrase.nouns)
    for (const reading of noun.readings) {
      if (reading.pos === "when") setWhen(s, noun, reading);
      if (reading.pos !== "noun" || reading.sort !== "feature") continue;
      addFeature(s, reading.id);
      noun.feature = { id: reading.id, shot: s.draft.shots.indexOf(s.shot) };
      mark(noun, "shown");
    }
  mark(
    phrase.head,
    phrase.whens.length || phrase.nouns.length ? "shown" : "approximated",
    "the light of the time of day",
  );
  s.prep = undefined;
  return true;
}

/** "no people", "without a hat": left out, and known to be. */
export function denyPhrase(s: Scribe, phrase: Phrase) {
  for (const item of phrase.items) if (item.tag !== "det") mark(item, "shown", "left out");
  const owners = castIds(s.subject.length ? s.subject : s.last);
  for (const reading of phrase.readings) {
    if (reading.pos === "noun" && reading.sort === "garment")
      for (const id of owners) memberOf(s, id).without.push(reading.id);
    if (reading.pos === "noun" && reading.sort === "beard") for (const id of owners) delete memberOf(s, id).look.beard;
    if (reading.pos === "noun" && reading.sort === "feature")
      s.shot.scene.features = s.shot.scene.features.filter((one) => one !== reading.id);
  }
  // "no camera movement"
  if (/camera|movement|motion/.test(phrase.items.map((item) => item.lower).join(" "))) s.shot.camera.move = "static";
  s.prep = undefined;
  s.negated = false;
}

/** "as a lifeguard", "like a bird": who somebody is dressed as, and nobody new. */
export function dressAs(s: Scribe, phrase: Phrase) {
  s.prep = undefined;
  const role = phrase.readings.find((one) => one.pos === "noun" && one.sort === "person");
  const wearer = findWearer(s);
  if (role?.pos !== "noun" || role.sort !== "person" || wearer?.sort !== "person") return;
  wearer.role = { ...role.role };
  markAs(phrase.head, role.near, "clothes");
}
