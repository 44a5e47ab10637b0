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
  const place = named.places.find((id) => lexicon.have(id)?.exact);
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
    const kind = alternatives.find((id) => lexicon.have(id)?.exact);
    if (!kind) continue;
    // Only what stands for the place tells it: a landmark of its own name, not any tower.
    if (kind === alternatives[0]) shown.push(kind);
    putLandmark(draft, shot, kind, lexicon);
  }
  // Between houses the landmark is hidden.
  const known =
    !/street|shop/.test(scene.place) &&
    shown.some((kind) =>
      /eiffel|big-ben|pagoda|great-wall|colosseum|parthenon|pyramid|taj|gondola|oriental|iceberg/.test(kind),
    );
  if (known) Object.assign(item, { status: "shown", as: `${scene.place} with ${words(shown)}` });
  // Another place was told, and nothing of this one is there.
  else if (named.places.includes(scene.place) || shown.length)
    Object.assign(item, {
      status: "approximated",
      as: shown.length ? `${scene.place} with ${words(shown)}` : scene.place,
    });
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
  if (!lead) return;
  shrink(cast, lexicon);
  shot.blocking.push({ who: kind, is: "far from", to: lead, by: "writer" });
}
