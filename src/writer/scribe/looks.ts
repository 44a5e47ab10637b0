/** Adjectives: how somebody or something looks, or what the scene is like. */
import { HAIR_STYLES } from "../data/roles.ts";
import type { CastDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";
import { tintGarment } from "./dress.ts";
import { addFeature, castIds, mark, markAs, memberOf, round, type Scribe } from "./state.ts";
import { setWhen } from "./view.ts";

/** An adjective outside a noun phrase: "the cat is black", "in black". */
export function readLooseAdjective(s: Scribe, item: Item, i: number) {
  const reading = item.readings.find((one) => one.pos === "mod");
  if (reading?.pos !== "mod") return;
  const next = s.items[i + 1];
  if (next?.tag === "camera") return;
  // "in black": clothes of that colour.
  if (s.prep && (s.prep.relation === "in" || s.prep.use === "wearing") && reading.what === "color") {
    const owner = castIds(s.last)
      .concat(castIds(s.subject))
      .map((id) => memberOf(s, id))
      .find((one) => one?.sort === "person");
    if (owner) {
      owner.look.clothes = [
        ...(owner.look.clothes ?? []),
        { kind: "shirt", color: reading.hex },
        { kind: "trousers", color: reading.hex },
      ];
      mark(item, "approximated", "shirt and trousers");
    }
    return;
  }
  if (s.prep?.use === "made of" && reading.what === "material") {
    for (const id of castIds(s.last)) memberOf(s, id).look.material = reading.value;
    mark(item, "shown");
    return;
  }
  if (s.negated) {
    // "a dog that is not black"
    s.negated = false;
    return mark(item, "shown", "left out");
  }
  if (s.garment && !s.prep) return tintGarment(s.garment, item, reading);
  const ids = castIds(s.subject.length && item.compared === undefined ? s.subject : s.last);
  // A clause that has told how its subject is; what follows begins another.
  if (ids.length && s.items[i - 1]?.tag === "aux") s.lastRole ??= {};
  if (ids.length) for (const id of ids) applyAdjective(s, memberOf(s, id), item, reading);
  else describeScene(s, item, reading);
}

/** An adjective of the scene: "snowy", "starry". */
export function describeScene(s: Scribe, item: Item, reading: Extract<Reading, { pos: "mod" }>) {
  // Mountains carry snow on their tops in any season.
  if (reading.what === "feature" && reading.value === "capped") return mark(item, "shown");
  if (reading.what === "feature" && reading.value !== "beard") {
    addFeature(s, reading.value);
    item.feature = { id: reading.value, shot: s.draft.shots.indexOf(s.shot) };
    if (reading.value === "snowy") s.shot.scene.season ??= "winter";
    if (reading.value === "stars") s.shot.scene.time ??= "night";
    mark(item, "shown");
  }
  for (const other of item.readings) if (other.pos === "when") setWhen(s, item, other);
}

/** An adjective of somebody or something. */
export function applyAdjective(s: Scribe, cast: CastDraft, item: Item, reading: Extract<Reading, { pos: "mod" }>) {
  const look = cast.look;
  switch (reading.what) {
    case "color":
      if (cast.sort === "person") {
        if (cast.role?.clothes.some((one) => one.kind === "armour")) {
          // "a red robot": its armour.
          cast.role = { ...cast.role, clothes: cast.role.clothes.map((one) => ({ ...one, color: reading.word })) };
          mark(item, "shown");
          return;
        }
        if (/^(?:blonde?|brunette|ginger|auburn|金发)$/.test(reading.word)) {
          look.hair = { ...look.hair, color: reading.coat };
          mark(item, "shown");
          return;
        }
        if (!/^(?:black|brown|white)$/.test(reading.word)) return;
        look.skin = reading.word === "white" ? "#efc5a5" : "#6b4329";
        mark(item, "shown");
        return;
      }
      if (look.color) {
        if (cast.sort === "animal") look.pattern ??= "spots";
        mark(item, "approximated", look.colorName);
        return;
      }
      // A red fox is a fox in its own coat; red pandas are ginger; any other red animal is red.
      if (!/^(?:red|红)/.test(reading.word) || !/^(?:fox|squirrel|deer)$/.test(cast.kind))
        look.color =
          cast.sort === "animal" && (cast.kind === "panda" || !/^(?:red|红)/.test(reading.word))
            ? reading.coat
            : reading.hex;
      look.colorName = reading.word;
      mark(item, "shown");
      return;
    case "material":
      if (cast.sort === "animal" && reading.value === "fur") return mark(item, "shown");
      if (cast.sort === "person") return;
      look.material ??= reading.value;
      mark(item, "shown");
      return;
    case "pattern":
      look.pattern ??= reading.value;
      mark(item, "shown");
      return;
    case "size":
      if (item.compared !== undefined) s.comparison = { cast, factor: item.compared, value: reading.value };
      if (cast.sort === "person") {
        if (look.age && look.age < 16) return mark(item, "shown");
        look.size = reading.value > 1 ? 1.07 : 0.93;
      } else look.size = round((look.size ?? 1) * reading.value);
      mark(item, "shown");
      return;
    case "age":
      if (cast.sort === "person") {
        look.age = reading.value === 24 && look.age && look.age < 20 ? look.age : reading.value;
        mark(item, "shown");
      } else if (cast.sort === "animal") {
        look.age = reading.value < 30 ? 1 : 12;
        if (reading.value < 30) look.size = round((look.size ?? 1) * 0.7);
        mark(item, "shown");
      }
      return;
    case "build":
      if (cast.sort === "thing" || cast.sort === "vehicle") return;
      look.build = reading.value as NonNullable<typeof look.build>;
      mark(item, "shown");
      return;
    case "skin":
      if (cast.sort === "person") {
        look.skin ??= reading.value;
        mark(item, "shown");
      }
      return;
    case "hairstyle":
      if (cast.sort === "person" && reading.value === "bald") {
        look.hair = { style: "bald" };
        mark(item, "shown");
      }
      return;
    case "mood":
      if (cast.sort === "person" || cast.sort === "animal") {
        if (!cast.mood.includes(reading.value)) cast.mood.push(reading.value);
        mark(item, "shown");
      }
      return;
    case "feature":
      if (reading.value === "beard") {
        look.beard = { style: "full" };
        mark(item, "shown");
      } else describeScene(s, item, reading);
      return;
    default:
      return;
  }
}

/** "made of ice". */
export function setMaterial(s: Scribe, item: Item) {
  const reading = item.readings.find((one) => one.pos === "mod" && one.what === "material");
  if (reading?.pos !== "mod" || reading.what !== "material") return;
  for (const id of castIds(s.last.length ? s.last : s.subject)) memberOf(s, id).look.material = reading.value;
  mark(item, "shown");
}

/** A noun before the head: what it is made of, or where it is. */
export function applyNounModifier(s: Scribe, cast: CastDraft, noun: Item) {
  for (const reading of noun.readings) {
    if (reading.pos === "mod") {
      applyAdjective(s, cast, noun, reading);
      if (noun.status) return;
    }
    if (reading.pos === "noun" && reading.sort === "place") {
      s.hints.push({ shot: s.shot, place: reading.id });
      return markAs(noun, reading.near, reading.id);
    }
    if (reading.pos === "noun" && reading.sort === "beard" && cast.sort === "person") {
      const before = s.items[s.items.indexOf(noun) - 1];
      const color = before?.readings.find((one) => one.pos === "mod" && one.what === "color");
      cast.look.beard = {
        style: "full",
        ...(color?.pos === "mod" && color.what === "color" ? { color: color.coat } : {}),
      };
      cast.look.sex ??= "male";
      if (color) mark(before, "shown");
      return mark(noun, "shown");
    }
    if (reading.pos === "noun" && reading.sort === "hair" && cast.sort === "person") {
      const style = /长/.test(noun.lower)
        ? "long"
        : /短/.test(noun.lower)
          ? "short"
          : /卷/.test(noun.lower)
            ? "curly"
            : HAIR_STYLES[noun.lower];
      const color = s.items[s.items.indexOf(noun) - 1]?.readings.find(
        (one) => one.pos === "mod" && one.what === "color",
      );
      cast.look.hair = {
        ...cast.look.hair,
        ...(style ? { style } : {}),
        ...(color?.pos === "mod" && color.what === "color" ? { color: color.coat } : {}),
      };
      if (color) mark(s.items[s.items.indexOf(noun) - 1], "shown");
      return mark(noun, "shown");
    }
    if (noun.lower === "toy") {
      // A toy train is no smaller train but a toy.
      if (cast.sort === "vehicle" && s.lexicon.have("toy-car")?.exact) {
        Object.assign(cast, { kind: "toy-car", sort: "thing", near: true });
        return mark(noun, "shown");
      }
      cast.look.size = 0.15;
      return mark(noun, "shown");
    }
    // "a Labrador dog", "a baby panda": another word for the head.
    if (
      reading.pos === "noun" &&
      (reading.sort === "kind" || reading.sort === "person") &&
      reading.sort === "kind" &&
      reading.id === cast.kind
    ) {
      return markAs(noun, reading.near, cast.kind);
    }
  }
}
