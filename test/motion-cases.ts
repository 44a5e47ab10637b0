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
const SECONDS = 3;

/** Every action of the catalog (or those of `only`) on every stature, staged as a film would. */
export async function peopleCases(only?: (action: string) => boolean): Promise<Case[]> {
  const cast: Cast[] = Object.entries(STATURES).map(([id, look]) => ({ id, kind: "person", look }));
  cast.push({ id: "partner", kind: "person", look: { sex: "female", age: 30 } });
  const shots: Shot[] = [];
  const cases: { who: string; deed: string }[] = [];
  for (const action of actions) {
    if (only && !only(action.id)) continue;
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
            at: 0.6,
            for: SECONDS - 1.2,
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
  return world.shots.flatMap((shot, i) => {
    const { who, deed } = cases[i];
    const entity = shot.entities.find((e) => e.id === who);
    if (!entity) return [];
    const { model } = entity;
    const { ground } = shot.place;
    return [
      {
        subject: {
          name: who,
          model,
          at: (t: number) => entity.at(t),
          ground: (x: number, z: number) => ground.height(x, z),
        },
        deed,
        seconds: SECONDS,
      },
    ];
  });
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

/** What every body on legs or wings can do: a name, seconds, and deeds. */
const GAITS: [string, number, Deed[]][] = [
  ["walk", 3, [deed("walk", 0, 3, true)]],
  ["trot", 2, [deed("trot", 0, 2, true)]],
  ["run", 2, [deed("run", 0, 2, true)]],
  ["start and stop", 4, [deed("walk", 0.8, 2.8, true)]],
  ["run and stop", 3, [deed("run", 0, 1.8, true)]],
  ["turn", 3, [deed("turn", 0.5, 2)]],
  ["sit and get up", 4.5, [deed("sit", 0.4, 2), deed("stand", 2.4, 4.5)]],
  ["lie and get up", 4.5, [deed("lie", 0.4, 2), deed("stand", 2.4, 4.5)]],
  ["sleep", 1.5, [deed("sleep", 0, 1.5)]],
  ["walk and sit", 4, [deed("walk", 0, 1.5, true), deed("sit", 2, 4)]],
];

/** Every animal of the catalog (or those of `only`) in every gait and every move of its kind. */
export function animalCases(only?: (id: string) => boolean): Case[] {
  const out: Case[] = [];
  for (const asset of animals) {
    if (only && !only(asset.id)) continue;
    const model = asset.build({}, { pixels: 24 });
    const { body } = model;
    if (!body) continue;
    if (body.legs.length)
      for (const [what, seconds, deeds] of GAITS) {
        if (what === "trot" && body.kind !== "quadruped") continue;
        out.push(bodyCase(asset.id, model, what, seconds, deeds));
      }
    if (body.wings?.length || body.kind === "fish")
      out.push(
        bodyCase(asset.id, model, body.kind === "fish" ? "swim" : "fly", 3, [
          deed(body.kind === "fish" ? "swim" : "fly", 0, 3, true),
        ]),
      );
    if (body.kind === "quadruped")
      for (const move of Object.keys(movesOf(body)))
        out.push(bodyCase(asset.id, model, move, 2.5, [deed(move, 0.5, 2)]));
  }
  return out;
}
