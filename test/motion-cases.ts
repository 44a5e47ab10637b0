/** Who moves how in the measurement of motion: every action on three statures, every animal in every gait. */
import { actions } from "../src/catalog/actions.ts";
import { animals } from "../src/catalog/animals/index.ts";
import { findAsset } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/types.ts";
import type { Cast, Screenplay, Shot } from "../src/screenplay/types.ts";
import { creature, travelOf } from "../src/world/creature.ts";
import { stage } from "../src/world/index.ts";
import { movesOf } from "../src/world/motion/table.ts";
import { Journey, type Leg, standingAt, wayThrough } from "../src/world/route.ts";
import type { Deed } from "../src/world/timeline.ts";
import type { Subject } from "./motion-measure.ts";

/** Somebody's deed, for so many seconds. */
export interface Case {
  subject: Subject;
  deed: string;
  seconds: number;
}

/** The people that every action is measured on. */
export const STATURES: Record<string, NonNullable<Cast["look"]>> = {
  "tall man": { sex: "male", age: 35, size: 1.12 },
  "fat woman": { sex: "female", age: 45, build: "fat" },
  "child of 5": { sex: "female", age: 5 },
};

/** Seconds of each action of people: most cycles of the tables are shorter. */
const SECONDS = 2.6;

/** Actions staged together: each film builds its people once, and what it costs to look through a cast grows with it. */
const TOGETHER = 16;

/** Every action of the catalog (or those of `only`) on every stature, staged as a film would. */
export async function* peopleCases(only?: (action: string) => boolean): AsyncGenerator<Case> {
  const chosen = actions.filter((a) => !only || only(a.id));
  for (let i = 0; i < chosen.length; i += TOGETHER) yield* staged(chosen.slice(i, i + TOGETHER));
}

async function* staged(some: typeof actions): AsyncGenerator<Case> {
  const cast: Cast[] = Object.entries(STATURES).map(([id, look]) => ({ id, kind: "person", look }));
  cast.push({ id: "partner", kind: "person", look: { sex: "female", age: 30 } });
  const shots: Shot[] = [];
  const cases: { who: string; deed: string }[] = [];
  for (const action of some) {
    const props = action.brings.flatMap((kind, i) => {
      if (!findAsset(kind) || kind === "person") return [];
      const id = `${kind}-${action.brings.slice(0, i).filter((k) => k === kind).length}`;
      if (!cast.some((c) => c.id === id)) cast.push({ id, kind });
      return [id];
    });
    const partner = action.brings.includes("person");
    for (const who of Object.keys(STATURES)) {
      shots.push({
        set: "studio",
        seconds: SECONDS,
        camera: { framing: "full", angle: "eye level", move: "static", subject: [who] },
        cast: [who, ...(partner ? ["partner"] : []), ...props],
        blocking: [],
        beats: [
          {
            at: 0.5,
            for: SECONDS - 1,
            who,
            does: action.id,
            ...(partner ? { to: "partner" } : {}),
            ...(props.length ? { with: props[0] } : {}),
          },
        ],
      });
      cases.push({ who, deed: action.id });
    }
  }
  const screenplay: Screenplay = {
    version: 1,
    title: "Every action",
    seed: 0,
    style: "feature",
    size: [160, 90],
    fps: 24,
    cast,
    sets: [{ id: "studio", place: "studio", time: "noon", weather: "clear", season: "summer" }],
    shots,
  };
  const world = await stage(screenplay);
  for (const [i, shot] of world.shots.entries()) {
    const { who, deed } = cases[i];
    const entity = shot.entities.find((e) => e.id === who);
    if (!entity) continue;
    const { ground } = shot.place;
    yield {
      subject: { name: who, model: entity.model, at: (t) => entity.at(t), ground: (x, z) => ground.height(x, z) },
      deed,
      seconds: SECONDS,
    };
  }
}

const deed = (does: string, start: number, end: number, travels = false): Deed => ({
  does,
  start,
  end,
  manner: [],
  travels,
});

/** A body on its own, with these deeds; what travels goes a gentle bend. */
export function bodyCase(
  name: string,
  model: Model,
  what: string,
  seconds: number,
  deeds: Deed[],
  ground: (x: number, z: number) => number = () => 0,
  manner = 1,
): Case {
  const going = deeds.filter((d) => d.travels);
  const legs: Leg[] = going.map((d) => ({
    start: d.start,
    end: d.end,
    ...travelOf(model, d.does, manner),
    easeIn: d.start > 0.05 ? 0.7 : 0,
    easeOut: d.end < seconds - 0.05 ? 0.9 : 0,
  }));
  const size = Math.max(1, model.box.max[2] - model.box.min[2]);
  const far = Math.max(8, ...legs.map((l) => l.speed * seconds * 1.2));
  const way = wayThrough([
    [0, 0, 0],
    [0.06 * far + 0.2 * size, 0, far * 0.5],
    [0.3 * far + size, 0, far],
  ]);
  const journey = legs.length ? new Journey(way, 0, legs) : new Journey(standingAt([0, 0, 0], 0.4), 0, []);
  const body = creature({
    id: name,
    model,
    journey,
    deeds,
    ground,
    find: () => undefined,
    filmStart: 0,
  });
  return { subject: { name, model, at: (t) => body(t).state, ground }, deed: what, seconds };
}

/** What bodies on legs do: a name, seconds, and deeds; the first few on every species, the others each on every third. */
const GAITS: [string, number, Deed[]][] = [
  ["walk", 1.4, [deed("walk", 0, 1.4, true)]],
  ["run", 1, [deed("run", 0, 1, true)]],
  ["lie and get up", 3.6, [deed("lie", 0.2, 1.4), deed("stand", 1.8, 3.6)]],
  ["trot", 1.4, [deed("trot", 0, 1.4, true)]],
  ["start and stop", 3.2, [deed("walk", 0.6, 2.2, true)]],
  ["run and stop", 2.4, [deed("run", 0, 1.5, true)]],
  ["turn", 2.6, [deed("turn", 0.3, 1.5)]],
  ["sit and get up", 3.6, [deed("sit", 0.2, 1.4), deed("stand", 1.8, 3.6)]],
  ["sleep", 0.6, [deed("sleep", 0, 0.6)]],
  ["walk and sit", 3.2, [deed("walk", 0, 1.2, true), deed("sit", 1.6, 3.2)]],
  ["uphill", 1.4, [deed("walk", 0, 1.4, true)]],
];
/** How many of the gaits every species is measured in. */
const ALWAYS = 3;
/** A rolling meadow, metres. */
const HILLS = (x: number, z: number): number => 0.25 * Math.sin(z * 0.5) + 0.1 * Math.sin(x * 0.8 + 1);

/**
 * Every animal of the catalog (or those of `only`): in its main gaits, and in some of the others and of its kind's moves, so
 * that all of them are measured on many species. With `all`, everything on everybody.
 */
export function* animalCases(only?: (id: string) => boolean, all = false): Generator<Case> {
  for (const [n, asset] of animals.entries()) {
    if (only && !only(asset.id)) continue;
    const model = asset.build({}, { pixels: 24 });
    const { body } = model;
    if (!body) continue;
    if (body.legs.length)
      for (const [i, [what, seconds, deeds]] of GAITS.entries()) {
        if (what === "trot" && body.kind !== "quadruped") continue;
        if (all || i < ALWAYS || (i + n) % 3 === 0)
          yield bodyCase(asset.id, model, what, seconds, deeds, what === "uphill" ? HILLS : undefined);
      }
    const aloft = body.kind === "fish" ? "swim" : "fly";
    if (body.wings?.length || body.kind === "fish")
      yield bodyCase(asset.id, model, aloft, 1.2, [deed(aloft, 0, 1.2, true)]);
    if (body.kind === "quadruped")
      for (const [i, move] of Object.keys(movesOf(body)).entries())
        if (all || (i + n) % 12 === 0) yield bodyCase(asset.id, model, move, 1.8, [deed(move, 0.3, 1.4)]);
  }
}
