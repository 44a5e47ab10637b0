/** Quoted text and where it is written. */
import type { Item } from "../items.ts";
import { castIds, mark, memberOf, type Scribe } from "./state.ts";

/** Quoted text goes to the sign, thing or title that it is said to be on. */
export function readQuote(s: Scribe, item: Item) {
  const text = item.inner ?? "";
  if (!text) return;
  mark(item, "shown");
  // '"OPEN" written on an awning': the sign comes after its words.
  const i = s.items.indexOf(item);
  const signNext = s.items
    .slice(i + 1, i + 8)
    .some((one) => one.readings.some((reading) => reading.pos === "noun" && reading.sort === "sign"));
  const signBefore = s.last.some((ref) => ref.to === "feature" && ref.id === "sign");
  const before = castIds(s.last.length ? s.last : s.subject);
  if (signNext && !before.length && /^(?:written|painted|on|in|printed|glow|above)/.test(s.items[i + 1]?.lower ?? ""))
    s.textPlace ??= "sign";
  if (s.textPlace === "sign" && !s.shot.scene.features.includes("signs")) s.shot.scene.features.push("signs");
  const onSign = signBefore || s.last.some((ref) => ref.to === "feature" && ref.id === "sign");
  const things = castIds(s.last.length ? s.last : s.subject).map((id) => memberOf(s, id));
  const thing = things.find((one) => one.sort === "thing" || one.sort === "vehicle");
  const shop =
    /^(?:shop-front|shop|cafe|bakery|bar|restaurant|supermarket|cinema|food-court)$/.test(s.shot.scene.place ?? "") &&
    !s.shot.scene.inside;
  const where =
    s.textPlace ??
    (s.textSpoken
      ? "caption"
      : onSign
        ? "sign"
        : thing && s.awaitsText
          ? thing.id
          : things.length && s.lastNounSort === "garment"
            ? things[0].id
            : shop || s.shot.scene.features.includes("signs")
              ? "sign"
              : thing
                ? thing.id
                : "title");
  s.shot.text.push({
    text: text.slice(0, 200),
    where,
    ...(s.signColor && where === "sign" ? { color: s.signColor } : {}),
  });
  if (thing && where === thing.id) thing.look.text = text.slice(0, 200);
  // "a cake with 'Ana' on it and five candles"
  if (s.prep?.use === "with" && before.length) {
    s.lastRole = { prep: s.prep };
    s.beforeLast = s.last.length ? s.last : s.subject;
  }
  s.awaitsText = undefined;
  s.textPlace = undefined;
  s.textSpoken = false;
  s.prep = undefined;
}
