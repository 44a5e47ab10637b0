/** Named places of the world: landmarks that make them visible. */
import { GAZETTEER, type Named } from "../data/gazetteer.ts";
import type { CastDraft, Draft, ShotDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { shrink } from "./depth.ts";
import { headAfter, isOpen, sortsOf } from "./items.ts";

/** Gives the shots of a named place what it is known by: its place where none was told, its features, a landmark. */
export function takeNames(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item, i) => {
    const named = item.kind === "word" ? GAZETTEER.get(item.lower) : undefined;
    if (!named || item.status === "shown") return;
    const isName = item.readings.some((one) => one.pos === "noun" && one.sort === "place");
    const head = sortsOf(headAfter(draft.items, i));
    if (!isName && !head.some((one) => /^(?:place|feature|unknown|view)$/.test(one))) return;
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    settle(draft, shot, item, named, lexicon);
  });
}

function settle(draft: Draft, shot: ShotDraft, item: Item, named: Named, lexicon: Lexicon): void {
  const scene = shot.scene;
  const places = named.places.map((name) => ownId(name, "place", lexicon)).filter((id) => id !== undefined);
  const [place] = places;
  if (!scene.place && place) {
    scene.place = place;
    scene.placeNear = true;
  }
  if (!scene.place) return;
  for (const feature of named.features)
    if (lexicon.understands(scene.place, feature) !== false && !scene.features.includes(feature))
      scene.features.push(feature);
  if (lexicon.indoor(scene.place)) {
    if (isOpen(item)) Object.assign(item, { status: "approximated", as: `a ${scene.place} of no particular town` });
    return;
  }
  const shown: string[] = [];
  for (const alternatives of named.landmarks) {
    const kind = alternatives.map((name) => ownId(name, "kind", lexicon)).find((id) => id !== undefined);
    if (!kind || !fits(kind, scene.place, lexicon)) continue;
    shown.push(kind);
    putLandmark(draft, shot, kind, lexicon);
  }
  // Between houses the landmark is hidden; and any tower stands anywhere.
  const known = !/street|shop/.test(scene.place) && shown.some((kind) => !ANYWHERE.test(kind));
  if (known) Object.assign(item, { status: "shown", as: `${scene.place} with ${words(shown)}` });
  // Another place was told, and nothing of this one is there.
  else if (places.includes(scene.place) || shown.length)
    Object.assign(item, {
      status: "approximated",
      as: shown.length ? `${scene.place} with ${words(shown)}` : scene.place,
    });
}

/** What stands in many a place and tells none. */
const ANYWHERE =
  /^(?:church|tower|skyscraper|house|cabin|boat|bus|taxi|barn|.*-tree|cactus|billboard|neon-sign|lantern|penguin|tombstone|.*-bridge|fountain|palace|temple|mansion|castle)$/;

/** Metres: what is higher stands over a street's houses unseen, and what is lower would swim in a river. */
const STREET_HEIGHT = 8;

/** Whether a landmark is seen in a place: small ones in streets and parks, large ones over open land and water. */
function fits(kind: string, place: string, lexicon: Lexicon): boolean {
  const small = lexicon.sizeOf(kind) < STREET_HEIGHT;
  if (/street|shop/.test(place)) return small;
  return !small || !lexicon.understands(place, "water") || /boat|penguin/.test(kind);
}

/** The id of what the catalog lists under a name, as its id or among its words. */
function ownId(name: string, sort: "kind" | "place", lexicon: Lexicon): string | undefined {
  if (lexicon.have(name)?.exact) return name;
  const found = lexicon
    .read(name.replaceAll("-", " "))
    .find((one) => one.pos === "noun" && one.sort === sort && !one.near);
  return found?.pos === "noun" && "id" in found ? found.id : undefined;
}

const words = (kinds: string[]): string => kinds.map((kind) => kind.replaceAll("-", " ")).join(" and ");

/** A landmark stands far behind whom the shot is about; by itself it is what the shot is about. */
function putLandmark(draft: Draft, shot: ShotDraft, kind: string, lexicon: Lexicon): void {
  if (draft.cast.some((one) => one.kind === kind)) return;
  const lead = [...shot.cast].find((id) => !draft.cast.find((one) => one.id === id)?.added);
  const family = lexicon.familyOf(kind);
  const cast: CastDraft = {
    id: kind,
    kind,
    near: false,
    sort: family === "vehicle" || family === "animal" ? family : "thing",
    words: new Set([kind]),
    count: 1,
    counted: true,
    plural: false,
    look: {},
    without: [],
    mood: [],
    toy: false,
    added: true,
  };
  draft.cast.push(cast);
  shot.cast.add(kind);
  shrink(cast, lexicon);
  if (!lead) {
    // By itself it is looked up to.
    shot.camera.angle ??= "low";
    return;
  }
  shot.blocking.push({ who: kind, is: "far from", to: lead, by: "writer" });
}
