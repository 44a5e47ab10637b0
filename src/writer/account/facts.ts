/** What a finished screenplay has in it, for words to be looked up in. */
import type { Manifest } from "../../catalog/types.ts";
import type { Camera, Cast, Scene, Screenplay } from "../../screenplay/types.ts";
import type { Lexicon } from "../lexicon.ts";

/** What is in the film. */
export interface Facts {
  screenplay: Screenplay;
  cast: Cast[];
  kinds: Set<string>;
  /** Ids of garments that anybody wears. */
  worn: Set<string>;
  scenes: Scene[];
  places: Set<string>;
  /** Everything that the scenes have: what was asked for, and what the places bring. */
  features: Set<string>;
  indoor: boolean;
  /** Actions that somebody does. */
  does: Set<string>;
  cameras: Camera[];
  manifests: ReadonlyMap<string, Manifest>;
  /** Somebody or something that lives and moves. */
  living: boolean;
}

/** Reads a screenplay. */
export function factsOf(screenplay: Screenplay, catalog: readonly Manifest[], lexicon: Lexicon): Facts {
  const manifests = new Map(catalog.filter(({ family }) => family !== "action").map((one) => [one.id, one]));
  const { cast, sets, shots } = screenplay;
  const dressing = sets.flatMap((set) => set.dressing ?? []);
  const tags = (id: string) => manifests.get(id)?.tags ?? [];
  const features = new Set(
    sets.flatMap((set) => [
      ...(set.features ?? []).filter((feature) => lexicon.understands(set.place, feature) !== false),
      ...tags(set.place),
    ]),
  );
  const kinds = new Set([...cast, ...dressing].map(({ kind }) => kind));
  return {
    screenplay,
    cast,
    kinds,
    worn: new Set(cast.flatMap((one) => (one.look?.clothes ?? []).map(({ kind }) => kind))),
    scenes: sets,
    places: new Set(sets.map(({ place }) => place)),
    features,
    indoor: sets.every(({ place }) => tags(place).includes("indoor")),
    does: new Set(shots.flatMap((shot) => shot.beats.map(({ does }) => does))),
    cameras: shots.map(({ camera }) => camera),
    manifests,
    living: [...kinds].some((kind) => /^(?:person|animal)$/.test(manifests.get(kind)?.family ?? "person")),
  };
}

/** Ids of everything that is in the picture: kinds, places, features, times and weathers. */
export function idsIn(facts: Facts): string[] {
  const { scenes } = facts;
  return [
    ...facts.kinds,
    ...facts.cast.map(({ look }) => look?.parameters?.holds).filter((holds) => typeof holds === "string"),
    ...facts.worn,
    ...facts.places,
    ...facts.features,
    ...scenes.flatMap(({ time, weather }) => [time, weather]),
    ...(facts.indoor ? [] : ["sky"]),
    ...(scenes.some(({ time }) => time === "night") && !facts.indoor ? ["moon"] : []),
  ];
}
