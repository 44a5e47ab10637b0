import type { Reading } from "../lexicon.ts";
import type { Phrase } from "../phrase.ts";
import { applyAdjective, setMaterial } from "./looks.ts";
import { verbFollows } from "./roles.ts";
import { castIds, findWearer, knownCast, memberOf, type Noun, type Scribe, type Sort } from "./state.ts";

/** Which meaning a noun phrase has here. */
export function chooseSense(s: Scribe, phrase: Phrase): Reading | undefined {
  const prep = s.prep;
  const has = (sort: Sort) => phrase.readings.find((one): one is Noun => one.pos === "noun" && one.sort === sort);
  const near = (reading: Noun | undefined) => reading !== undefined && "near" in reading && reading.near;
  const known = knownCast(s, phrase);
  if (prep?.use === "made of") {
    const material = phrase.items.find((item) =>
      item.readings.some((one) => one.pos === "mod" && one.what === "material"),
    );
    if (material) {
      setMaterial(s, material);
      for (const { item, reading } of phrase.mods)
        for (const id of castIds(s.last)) applyAdjective(s, memberOf(s, id), item, reading);
      s.prep = undefined;
      return undefined;
    }
  }
  // A sign that spells something belongs to the place, unless somebody holds it; without text it is a thing.
  const spells = s.items.slice(phrase.to, phrase.to + 8).some((one) => one.kind === "quote");
  const held = prep?.use === "with" && s.last.some((ref) => ref.to === "cast" && memberOf(s, ref.id).sort === "person");
  const lights = phrase.plural && phrase.count === undefined && !spells;
  // "a tray with two glasses"
  if (phrase.head.lower === "glasses" && phrase.count !== undefined)
    return (
      phrase.readings.find((one) => one.pos === "noun" && one.sort === "kind" && one.id === "glass") ?? has("kind")
    );
  if (phrase.head.lower === "glasses" && phrase.count === undefined && findWearer(s)?.sort === "person")
    return has("garment");
  const named = s.shot.text.some((one) => one.where === "sign");
  if (has("sign") && named && /^(?:its|the|their)$/.test(phrase.determiner ?? "")) return has("sign");
  // A welcome board in front of a house is a thing; a shop has its sign on it.
  const board =
    /^(?:wooden|picket|welcome|road|trail) /.test(phrase.head.lower) && !s.shot.scene.place && !prep && !s.verb;
  if (board && spells && has("kind")) return has("kind");
  if (has("sign") && !(held && has("kind")) && (!has("kind") || (spells && !s.verb?.open) || lights))
    return lights ? (has("feature") ?? has("sign")) : has("sign");
  // Neon glows in the street; trees on a shore grow there.
  const family = (reading: Noun | undefined) =>
    reading && "id" in reading ? s.lexicon.familyOf(reading.id) : undefined;
  if (
    has("feature") &&
    !spells &&
    !s.verb?.open &&
    /^(?:neon(?: |$)|street ?(?:lights|lamps)$)/.test(phrase.head.lower)
  )
    return has("feature");
  const onThing = s.last.some((ref) => ref.to === "cast" && memberOf(s, ref.id).sort === "thing");
  if (
    prep &&
    prep.use !== "of" &&
    !onThing &&
    lights &&
    phrase.mods.every(({ reading }) => reading.what === "size") &&
    has("feature") &&
    /^(?:plant|building)$/.test(family(has("kind")) ?? "")
  )
    return has("feature");
  const whenReading = phrase.readings.find((one) => one.pos === "when");
  const camera = phrase.readings.find((one) => one.pos === "camera");
  const placeUnset = !s.shot.scene.place;
  if (s.verb?.mode === "wear" || prep?.use === "wearing")
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
  if (prep?.relation === "in" && has("garment") && findWearer(s)) return has("garment");
  // "in a suit and a tie", "wearing a shirt, a tie": what follows clothes is worn too; so is what is put on somebody's back.
  const dressed =
    (s.joined && s.lastNounSort === "garment") || (s.verb?.open && /^[背戴穿系]/.test(s.verb.item?.text ?? ""));
  if (dressed && has("garment") && findWearer(s)) return has("garment");
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
    if (has("garment") && findWearer(s) && !has("kind")) return has("garment");
    if (has("garment") && findWearer(s) && !near(has("garment"))) return has("garment");
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
  if (s.verb?.mode === "have")
    return (
      has("hair") ??
      has("beard") ??
      (findWearer(s) ? has("garment") : undefined) ??
      has("part") ??
      has("kind") ??
      has("garment") ??
      phrase.readings[0]
    );
  if (s.verb?.mode === "reflect" || s.verb?.mode === "surround")
    return has("feature") ?? has("place") ?? has("kind") ?? phrase.readings[0];
  if (s.verb?.open)
    return (
      has("person") ??
      has("kind") ??
      has("garment") ??
      has("part") ??
      has("feature") ??
      has("place") ??
      phrase.readings[0]
    );
  // "The moon shines over a village": it is in the sky.
  if (!prep && has("place") && has("feature") && verbFollows(s, phrase.to)) return has("feature");
  // A subject, or a phrase on its own.
  if (whenReading && !has("person") && !(has("kind") && !near(has("kind"))) && !has("place")) return whenReading;
  if (camera && !has("kind")) return camera;
  const kind = has("person") ?? has("kind");
  if (kind && !near(kind)) return kind;
  if (has("title")) return has("title");
  if (has("place") && placeUnset && !(has("feature") && s.draft.cast.length)) return has("place") ?? kind;
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
