/** The catalog: everything that can be shown, by id. */
import { type Action, actions } from "./actions.ts";
import { animals } from "./animals/index.ts";
import { buildings, builtPlaces } from "./built/index.ts";
import { furniture } from "./furniture/index.ts";
import { naturePlaces } from "./nature/index.ts";
import { colorfast } from "./paint.ts";
import { beards, garments, hairStyles, people } from "./people/index.ts";
import { plants } from "./plants/index.ts";
import { signs } from "./signs/index.ts";
import { things } from "./things/index.ts";
import type { Asset, Manifest, PlaceAsset } from "./types.ts";
import { vehicles } from "./vehicles/index.ts";
import { materials, styles, weathers } from "./words/index.ts";

export { linear } from "../surface/spec.ts";
export { SPARES } from "./befalls.ts";
export { insideOf } from "./inside.ts";
export type * from "./types.ts";
export { saddled } from "./vehicles/tack.ts";

const assets: Asset[] = [
  ...people,
  ...animals,
  ...vehicles,
  ...plants,
  ...things,
  ...furniture,
  ...signs,
  ...buildings,
].map(colorfast);
const places: PlaceAsset[] = [...naturePlaces, ...builtPlaces];
const assetById = new Map(assets.map((a) => [a.id, a]));
const placeById = new Map(places.map((p) => [p.id, p]));
const actionsById = new Map(actions.map((a) => [a.id, a]));

/** The asset of that id, if there is one. */
export const findAsset = (id: string): Asset | undefined => assetById.get(id);
/** The place of that id, if there is one. */
export const findPlace = (id: string): PlaceAsset | undefined => placeById.get(id);
/** The action of that id, if there is one. */
export const actionById = (id: string): Action | undefined => actionsById.get(id);

/** Every entry: its words, parameters, size, tags and affordances. */
export const manifests = (): Manifest[] => [
  ...assets,
  ...places,
  ...actions,
  ...garments,
  ...hairStyles,
  ...beards,
  ...materials,
  ...styles,
  ...weathers,
];
