/** What is said in fewer words than it takes: "a green one", "the third", "bigger than a horse", "in the shape of a rabbit". */
import type { CastDraft, Ref } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";
import type { Phrase } from "../phrase.ts";
import { castRefs } from "./cast.ts";
import { applyAdjective } from "./looks.ts";
import { groupOf, takeMembers } from "./members.ts";
import { assignRole } from "./roles.ts";
import { castIds, mark, memberOf, type Noun, round, type Scribe, setPresent } from "./state.ts";

/** Larger than something is a quarter larger, smaller a fifth smaller. */
const LARGER = 1.25;
const HEADS = 8;

/** Remembers a noun that "one" may stand for. */
export function rememberHead(s: Scribe, phrase: Phrase, sense: Noun): void {
  s.heads = [
    { head: phrase.head, sort: sense.sort, mods: phrase.mods.map(({ reading }) => reading.what) },
    ...s.heads,
  ].slice(0, HEADS);
}

/** "a green one" with the noun that it leaves out: one that was described in the same way, or the last. */
export function completed(s: Scribe, phrase: Phrase): Phrase | undefined {
  const worn = s.verb?.mode === "wear" || s.prep?.use === "wearing";
  const fitting = s.heads.filter(({ sort }) => (sort === "garment") === worn);
  const alike = fitting.find(({ mods }) => phrase.mods.some(({ reading }) => mods.includes(reading.what)));
  const found = alike ?? fitting[0] ?? s.heads[0];
  if (!found) return undefined;
  const readings = found.head.readings
    .filter((one) => one.pos === "noun")
    .map((one): Reading => ({ ...one, plural: phrase.plural }));
  const head: Item = { ...phrase.items[phrase.items.length - 1], lower: found.head.lower, readings };
  return {
    ...phrase,
    elliptic: undefined,
    head,
    readings,
    determiner: phrase.definite ? phrase.determiner : "another",
  };
}

/** The members that "the third", "two of the dogs" or "the other three" mean. */
export function memberRefs(s: Scribe, phrase: Phrase): Ref[] {
  const near = [...castIds(s.last), ...castIds(s.subject), ...s.focus, ...s.recent];
  const wanted = { nth: phrase.part?.nth, count: phrase.part?.count, rest: phrase.pronoun === "other" };
  let group = groupOf(s, near);
  const of = phrase.part?.of;
  if (of && !of.pronoun) {
    const sense = of.readings.find(
      (one): one is Noun => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"),
    );
    if (sense) group = memberOf(s, castIds(castRefs(s, of, sense))[0]);
  }
  if (!group) {
    // "the first": of several that were named one by one.
    const [id] = phrase.part?.nth === undefined ? [] : [near[phrase.part.nth]];
    return id ? [{ to: "cast", id }] : [];
  }
  if (phrase.pronoun === "other") wanted.count = phrase.count;
  return takeMembers(s, group, wanted).map((id) => ({ to: "cast", id }));
}

/** What stands after "than": it gives a measure, and is there only if it is known or pointed at. */
export function takeStandard(s: Scribe, phrase: Phrase): void {
  s.prep = undefined;
  const sense = phrase.readings.find(
    (one): one is Noun => one.pos === "noun" && ["kind", "person", "garment"].includes(one.sort),
  );
  const compared = s.comparison;
  s.comparison = undefined;
  let standard: CastDraft | undefined;
  if (sense && phrase.definite && sense.sort !== "garment") {
    const refs = castRefs(s, phrase, sense);
    s.last = refs;
    standard = memberOf(s, castIds(refs)[0]);
  } else if (!phrase.pronoun) {
    s.standard = phrase;
    mark(phrase.head, "shown", "how much");
  }
  if (!compared || (sense && !("id" in sense) && sense.sort !== "person")) return;
  const kind = standard?.kind ?? (sense && "id" in sense ? sense.id : sense ? "person" : compared.cast.kind);
  const ratio = (s.lexicon.sizeOf(kind) * (standard?.look.size ?? 1)) / s.lexicon.sizeOf(compared.cast.kind);
  const factor =
    compared.value > 1
      ? compared.factor === LARGER
        ? LARGER
        : compared.factor
      : compared.factor === LARGER
        ? 1 / LARGER
        : compared.factor;
  const size = Math.min(50, Math.max(0.05, ratio * factor));
  if (sense && (compared.factor !== LARGER || size > 1 === compared.value > 1)) compared.cast.look.size = round(size);
}

/** "A cloud in the shape of a rabbit": a rabbit is what one sees. */
export function takeShape(s: Scribe, phrase: Phrase): void {
  s.prep = undefined;
  const sense = phrase.readings.find(
    (one): one is Noun & { sort: "kind" } => one.pos === "noun" && one.sort === "kind",
  );
  if (!sense) return;
  const [id] = castIds(s.last.length ? s.last : s.subject);
  if (id) {
    const cast = memberOf(s, id);
    Object.assign(cast, { kind: sense.id, sort: "thing", near: sense.near, toy: true });
    for (const { item, reading } of phrase.mods) applyAdjective(s, cast, item, reading);
    mark(phrase.head, "shown");
    return;
  }
  const feature = s.last.find((ref) => ref.to === "feature") ?? s.subject.find((ref) => ref.to === "feature");
  const refs = castRefs(s, { ...phrase, definite: false, determiner: "another" }, sense);
  const cast = memberOf(s, castIds(refs)[0]);
  Object.assign(cast, { sort: "thing", toy: true });
  if (feature?.to === "feature" && feature.id === "clouds")
    Object.assign(cast.look, { color: "#f4f6f8", colorName: "white" });
  s.subject = [];
  s.last = [];
  assignRole(s, refs, phrase);
}

/** Somebody of whom one only heard by comparison, now that he is spoken of. */
export function standardRefs(s: Scribe): Ref[] {
  const phrase = s.standard;
  const sense = phrase?.readings.find(
    (one): one is Noun => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"),
  );
  s.standard = undefined;
  if (!phrase || !sense) return [];
  const refs = castRefs(s, phrase, sense);
  for (const id of castIds(refs)) setPresent(s, id);
  return refs;
}
