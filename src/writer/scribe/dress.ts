/** What belongs to a body: garments, hair, beards, parts. */

import type { Garment } from "../../screenplay/types.ts";
import { PARTS } from "../data/grammar.ts";
import { HAIR_STYLES } from "../data/roles.ts";
import type { CastDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import { PERSON, type Reading } from "../lexicon.ts";
import type { Phrase } from "../phrase.ts";
import { castRefs, somebody } from "./cast.ts";
import { applyAdjective } from "./looks.ts";
import { assignRole } from "./roles.ts";
import { meantBy } from "./sides.ts";
import { castIds, findWearer, mark, markAs, memberOf, type Noun, type Scribe, setPresent } from "./state.ts";

/** Puts a garment on whom it is said of. */
export function readGarment(s: Scribe, phrase: Phrase, sense: Noun & { sort: "kind" | "garment" }): void {
  if (s.afterView && s.prep?.use === "of") s.prep = undefined;
  const owner = findWearer(s) ?? s.recent.map((id) => memberOf(s, id)).find((one) => one.sort === "person");
  const inWear =
    s.verb?.mode === "wear" ||
    s.prep?.use === "wearing" ||
    s.prep?.relation === "in" ||
    s.prep?.use === "with" ||
    s.verb?.mode === "have" ||
    phrase.owner ||
    s.joined ||
    /^(?:his|her|its|their)$/.test(phrase.determiner ?? "");
  // "hops out of a hat", "sits beside a boot": a thing.
  const apart = s.prep?.way !== undefined || (s.prep?.relation !== undefined && s.prep.relation !== "in");
  if (!owner || apart || (!inWear && !s.verb)) {
    // A garment by itself is a thing: "a backpack on a chair".
    const asThing = phrase.readings.find((one): one is Noun => one.pos === "noun" && one.sort === "kind");
    const next = s.items[phrase.to];
    const placed = next?.readings.some((one) => one.pos === "prep" && one.prep.relation);
    // A snowman's scarf is not worn by anybody who could wear one.
    if (s.prep?.use === "with" || s.joined) {
      if (castIds(s.last.length ? s.last : s.subject).some((id) => memberOf(s, id).sort === "thing")) {
        s.prep = undefined;
        return;
      }
    }
    // A garment by itself is seen on somebody, unless it is said to lie somewhere.
    if (!asThing && !placed && !s.prep) {
      const id = somebody(s);
      s.last = [{ to: "cast", id }];
      s.joined = true;
      readGarment(s, phrase, sense);
      return;
    }
    if (asThing || !s.draft.cast.length || apart || s.prep?.use === "of" || !s.prep) {
      const like = sense.id === "backpack" ? s.lexicon.have("bag")?.id : undefined;
      const box: Noun = { pos: "noun", sort: "kind", id: like ?? "box", near: true, word: sense.word };
      assignRole(s, castRefs(s, phrase, asThing ?? box), phrase);
      return;
    }
    s.prep = undefined;
    if (!s.verb) {
      s.subject = [];
      s.last = [];
    }
    return;
  }
  // "carries a backpack" is worn; "holds an umbrella" is held and comes as a thing.
  const garment: NonNullable<CastDraft["look"]["clothes"]>[number] = { kind: sense.id };
  for (const { item, reading } of phrase.mods) {
    if (reading.what === "color") {
      if (garment.color) {
        mark(item, "approximated", "one colour");
        continue;
      }
      garment.color = reading.hex;
    } else if (reading.what === "material") garment.material = reading.value;
    else if (reading.what === "pattern") garment.pattern = reading.value;
    else if (reading.what === "size" || (reading.what === "hairstyle" && reading.value !== "bald")) {
      mark(item, "approximated", sense.id);
      continue;
    } else continue;
    mark(item, "shown");
  }
  for (const noun of phrase.nouns) {
    const reading = noun.readings.find((one) => one.pos === "mod" && one.what === "material");
    if (reading?.pos === "mod" && reading.what === "material") {
      garment.material = reading.value;
      mark(noun, "shown");
    }
  }
  // "Both wear hats."
  const all = s.verb?.mode === "wear" ? s.verb.actors.map((id) => memberOf(s, id)) : [];
  for (const one of all.includes(owner) ? all : [owner]) {
    if (one.sort !== "person" && one.sort !== "animal") continue;
    const clothes = one.look.clothes ?? [];
    if (!clothes.some((other) => other.kind === garment.kind)) one.look.clothes = [...clothes, garment];
    markAs(phrase.head, sense.near, sense.id);
  }
  if (!s.verb && !s.prep) s.garment = garment;
  if (s.verb && s.verb.mode !== "wear") s.verb.open = false;
  s.prep = undefined;
  s.joined = false;
}

/** "Her dress is red silk": what follows is said of the garment. */
export function readGarmentLook(s: Scribe, phrase: Phrase): boolean {
  const { garment } = s;
  s.garment = undefined;
  const material = phrase.head.readings.find((one) => one.pos === "mod" && one.what === "material");
  if (!garment || s.prep || material?.pos !== "mod" || material.what !== "material") return false;
  garment.material = material.value;
  mark(phrase.head, "shown");
  for (const { item, reading } of phrase.mods) tintGarment(garment, item, reading);
  return true;
}

/** Gives a garment a colour, material or pattern. */
export function tintGarment(garment: Garment, item: Item, reading: Extract<Reading, { pos: "mod" }>): void {
  if (reading.what === "color") garment.color = reading.hex;
  else if (reading.what === "material") garment.material = reading.value;
  else if (reading.what === "pattern") garment.pattern = reading.value;
  else return;
  mark(item, "shown");
}

/** Gives hair or a beard to whom they are said of. */
export function readHair(s: Scribe, phrase: Phrase, sense: Noun) {
  const owner =
    findWearer(s) ??
    s.recent.map((id) => memberOf(s, id)).find((one) => one?.sort === "person" || one?.sort === "animal");
  s.prep = undefined;
  if (s.verb) s.verb.open = false;
  if (!owner || (owner.sort !== "person" && sense.sort === "beard")) return;
  const color = phrase.mods.find(({ reading }) => reading.what === "color");
  const style = phrase.mods.find(({ reading }) => reading.what === "hairstyle" || reading.what === "size");
  const set: { style?: string; color?: string } = {};
  if (color?.reading.what === "color") set.color = color.reading.coat;
  if (style?.reading.what === "hairstyle") set.style = style.reading.value;
  else if (style?.reading.what === "size") set.style = style.reading.value < 1 ? "short" : "long";
  else if (HAIR_STYLES[sense.word] && sense.sort === "hair") set.style = HAIR_STYLES[sense.word];
  if (/mustache|moustache/.test(sense.word)) set.style = "moustache";
  if (/goatee/.test(sense.word)) set.style = "goatee";
  if (sense.sort === "beard" && !/^(?:goatee|moustache|long|stubble)$/.test(set.style ?? "")) set.style = "full";
  if (/长发/.test(sense.word)) set.style = "long";
  if (/短发/.test(sense.word)) set.style = "short";
  if (/卷发/.test(sense.word)) set.style = "curly";
  if (/马尾/.test(sense.word)) set.style = "ponytail";
  if (/辫/.test(sense.word)) set.style = "braids";
  if (owner.sort === "person") {
    if (sense.sort === "beard") {
      owner.look.beard = set;
      owner.look.sex ??= "male";
    } else owner.look.hair = { ...owner.look.hair, ...set };
    mark(phrase.head, "shown");
    for (const one of [color, style]) if (one) mark(one.item, "shown");
  } else mark(phrase.head, "approximated", "its coat");
  if (!s.subject.length) s.subject = [{ to: "cast", id: owner.id }];
}

/** Deeds that are done to somebody else's body. */
const TOUCHING = new Set(["hug", "pet", "kiss", "touch", "brush", "pull", "push", "wash", "scratch", "pat"]);

/** A part of a body: what a close-up shows, or who it belongs to. */
export function readPart(s: Scribe, phrase: Phrase, sense: Noun) {
  const name = PARTS[sense.word];
  let owner: string | undefined;
  if (phrase.owner) [owner] = castIds(s.last);
  // "doctor hands": the noun before is whose they are.
  const possessor = phrase.nouns[phrase.nouns.length - 1];
  const whose = possessor?.readings.find(
    (one): one is Noun =>
      one.pos === "noun" && (one.sort === "person" || (one.sort === "kind" && s.lexicon.familyOf(one.id) === "animal")),
  );
  if (!owner && whose && possessor) {
    const refs = castRefs(
      s,
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
    [owner] = castIds(refs);
    s.last = refs;
  }
  const near = [...castIds(s.last), ...castIds(s.subject), ...(s.verb?.actors ?? [])];
  owner ??= near.find((id) => /^(?:person|animal)$/.test(memberOf(s, id).sort)) ?? near[0];
  if (/^(?:its|his|her|their|the)$/.test(phrase.determiner ?? "") || !owner) {
    const known = [...s.focus, ...s.recent].filter((id) => memberOf(s, id));
    owner ??= known.find((id) => /^(?:person|animal)$/.test(memberOf(s, id).sort)) ?? known[0];
  }
  const tint = phrase.mods.find(({ reading }) => reading.what === "color");
  if (sense.word === "eye" && tint?.reading.what === "color" && owner && !s.afterView) {
    const eyes = memberOf(s, owner);
    eyes.look.parameters = { ...eyes.look.parameters, eyes: tint.reading.hex };
    mark(tint.item, "shown");
    mark(phrase.head, "shown");
    s.prep = undefined;
    if (s.verb) s.verb.open = false;
    return;
  }
  const chinese = /[\u3400-\u9fff]/.test(phrase.head.text);
  if (s.afterView || ((!s.subject.length || chinese) && !s.verb && s.shot.camera.framing?.includes("close"))) {
    // "a close-up of its face": what the frame is filled with.
    if (name) s.shot.camera.part = name;
    if (owner) {
      s.shot.camera.subject = [owner];
      setPresent(s, owner);
      s.subject = [{ to: "cast", id: owner }];
      s.last = s.subject;
    } else s.subject = [{ to: "part", part: name, of: undefined }];
    mark(phrase.head, name ? "shown" : "approximated", name ? undefined : "the whole body");
    s.afterView = !owner;
    s.prep = undefined;
    return;
  }
  if (s.prep?.use === "with" || s.verb?.mode === "have") {
    // "with a wrinkled face": the age of whose it is.
    const face = owner && name === "face" && !/^(?:horn|nose)$/.test(sense.word) ? memberOf(s, owner) : undefined;
    if (face?.sort === "person") {
      mark(phrase.head, "shown");
      for (const { item, reading } of phrase.mods) if (reading.what === "age") applyAdjective(s, face, item, reading);
    }
    s.prep = undefined;
    if (s.verb) s.verb.open = false;
    return;
  }
  if (s.verb?.open && TOUCHING.has(s.verb.action) && /^(?:its|his|her|their)$/.test(phrase.determiner ?? "")) {
    // "strokes its neck": it is stroked.
    const [touched] = meantBy(s, phrase.determiner ?? "", phrase.items[0]).filter((id) => !s.verb?.actors.includes(id));
    for (const beat of s.verb.beats) if (touched) beat.to ??= touched;
  }
  if (s.verb?.open) {
    // "raises its head" looks up, "raises a hand" waves.
    if (s.verb.action === "pick-up" && (name === "face" || name === "hands"))
      for (const beat of s.verb.beats) beat.does = name === "face" ? "look" : "wave";
    // "wags its tail", "waves his hand": part of the action.
    s.verb.open = false;
    mark(phrase.head, "shown");
    return;
  }
  if (s.prep) {
    if (name === "hands") s.inHand = true;
    mark(phrase.head, "approximated", "the body");
    s.prep = undefined;
    return;
  }
  if (owner) {
    s.subject = [{ to: "part", part: name, of: owner }];
    mark(phrase.head, "shown");
  } else {
    // A part of nobody: somebody has it.
    s.subject = [{ to: "part", part: name, of: undefined }];
    if (/^(?:hand|finger|foot|face|head|eye|leg|arm|lip)$/.test(sense.word)) {
      const person: Noun = { pos: "noun", sort: "person", role: PERSON, near: false, word: "person" };
      const refs = castRefs(
        s,
        { ...phrase, head: { ...phrase.head, lower: "person" }, mods: [], plural: false, count: undefined },
        person,
      );
      s.subject = refs;
      s.shot.camera.part ??= name;
      mark(phrase.head, "approximated", "a person, seen close");
    }
  }
  s.last = s.subject;
}
