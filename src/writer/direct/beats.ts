/** Completes what happens: who was given nothing to do does something that suits, and deeds bring what they need. */
import type { BeatDraft, CastDraft, Draft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Random } from "../random.ts";
import { bringProps } from "./bring.ts";
import { playBall } from "./games.ts";
import { harness, mountUp } from "./mounts.ts";
import { ACTIONS, memberOf } from "./shared.ts";

/** The beats of a shot, asked for and added. */
export function completeBeats(
  shot: ShotDraft,
  draft: Draft,
  rng: Random,
  added: string[],
  lexicon: Lexicon,
): BeatDraft[] {
  // A bench that "sits" and a tree that "stands" do nothing.
  const beats = shot.beats.filter(
    (beat) => !/^(?:thing|vehicle)$/.test(memberOf(draft, beat.who).sort) || beat.does !== "stand",
  );
  moor(beats, draft, lexicon);
  mountUp(beats, shot, draft, added, lexicon);
  harness(beats, shot, draft, added);
  playBall(beats, shot, draft, added, lexicon);
  bringProps(beats, shot, draft, added, lexicon);
  seat(beats, shot, draft);
  accompany(beats, shot, draft, lexicon);
  for (const id of shot.cast) {
    const cast = memberOf(draft, id);
    const own = beats.filter((beat) => beat.who.split("#")[0] === id);
    // A parked car stays where it is.
    if (cast.sort === "vehicle" && !own.length && shot.beats.some((beat) => beat.who.split("#")[0] === id)) continue;
    for (const beat of own) for (const mood of cast.mood) if (!beat.manner.includes(mood)) beat.manner.push(mood);
    const moved = shot.blocking.some((one) => one.to === id && (one.is === "riding" || one.is === "holding"));
    if (own.length || moved) continue;
    // Who is fed, stroked or combed stays for it.
    const tended =
      cast.sort === "animal" && beats.some((beat) => beat.to?.split("#")[0] === id && ACTIONS.get(beat.does)?.framing);
    const does = tended ? "stand" : idle(cast, shot, draft, rng.fork(id), lexicon);
    if (!does) continue;
    const look =
      (shot.camera.part !== undefined || shot.camera.framing?.includes("close")) &&
      (cast.sort === "person" || cast.sort === "animal")
        ? { does: cast.mood.includes("happily") && cast.sort === "person" ? "smile" : "look", to: "camera" }
        : { does };
    beats.push({ who: id, ...look, manner: [...cast.mood], rank: 0, added: true });
    added.push(`${id}: ${look.does}`);
  }
  return beats;
}

/** A boat that has only stopped rocks where it lies; a car stands there. */
function moor(beats: BeatDraft[], draft: Draft, lexicon: Lexicon) {
  for (const beat of beats) {
    const cast = memberOf(draft, beat.who);
    if (beat.does !== "stop" || beats.some((one) => one !== beat && one.who === beat.who)) continue;
    if (lexicon.nature(cast.kind) === "boat") beat.does = "rock";
  }
}

const SEATS = /chair|bench|sofa|stool|toilet/;
const STILL = new Set(["stand", "sit", "lie", "sleep", "jump", "dance", "climb"]);

/** Who is on a chair and does something sits on it. */
function seat(beats: BeatDraft[], shot: ShotDraft, draft: Draft) {
  for (const one of shot.blocking) {
    if (!(one.is === "on" || one.is === "in") || typeof one.to !== "string") continue;
    const cast = memberOf(draft, one.who);
    const own = beats.filter((beat) => beat.who === one.who);
    if (cast.sort !== "person" || !own.length || !SEATS.test(memberOf(draft, one.to)?.kind ?? "")) continue;
    if (own.some((beat) => STILL.has(beat.does) || ACTIONS.get(beat.does)?.travels)) continue;
    beats.unshift({ who: one.who, does: "sit", manner: [], rank: own[0].rank, added: true });
  }
}

/** A dog beside somebody who walks walks too; one beside somebody who sits, sits, which horses and cows don't. */
function accompany(beats: BeatDraft[], shot: ShotDraft, draft: Draft, lexicon: Lexicon) {
  for (const hunt of beats.filter((one) => /^(?:chase|follow)$/.test(one.does) && one.to)) {
    const prey = draft.cast.find((one) => one.id === hunt.to?.split("#")[0]);
    if (!prey || !/^(?:animal|person)$/.test(prey.sort) || beats.some((beat) => beat.who === hunt.to)) continue;
    beats.push({
      who: hunt.to ?? "",
      does: hunt.does === "chase" ? "run" : "walk",
      manner: [],
      rank: hunt.rank,
      added: true,
    });
  }
  for (const id of shot.cast) {
    const cast = memberOf(draft, id);
    if (cast.sort !== "animal" || cast.toy || beats.some((beat) => beat.who.split("#")[0] === id)) continue;
    const tie = shot.blocking.find(
      (one) =>
        (one.who === id || one.to === id) && /^(?:beside|left of|right of|in front of|behind|near)$/.test(one.is),
    );
    const other = tie && (tie.who === id ? tie.to : tie.who);
    const beat = beats.find((one) => one.who === other && (ACTIONS.get(one.does)?.seconds ?? 1) === 0);
    if (!beat || typeof other !== "string") continue;
    const person = memberOf(draft, other)?.sort === "person";
    const does =
      person && /^(?:walk|run)$/.test(beat.does) && tie?.who === id
        ? beat.does
        : /^(?:sit|lie|sleep)$/.test(beat.does) && !person && lexicon.sizeOf(cast.kind) < 1.4
          ? "sit"
          : undefined;
    if (does) beats.push({ who: id, does, manner: [], rank: beat.rank, added: true });
  }
}

/** What somebody does of whom nothing is said. */
function idle(cast: CastDraft, shot: ShotDraft, draft: Draft, rng: Random, lexicon: Lexicon): string | undefined {
  const on =
    shot.blocking.find((one) => one.who === cast.id) ??
    shot.blocking.find((one) => one.to === cast.id && !["holding", "riding", "wearing"].includes(one.is));
  if (cast.sort === "person") {
    // On what one rides one goes.
    if (on?.is === "riding" && on.who === cast.id) return "ride";
    if (
      on?.is === "in" &&
      typeof on.to === "string" &&
      draft.cast.some((one) => one.id === on.to && one.sort === "vehicle")
    )
      return "sit";
    if ((on?.is === "on" || on?.is === "in") && typeof on.to === "string" && /chair|bench|sofa|bed/.test(on.to))
      return /bed/.test(on.to) ? "lie" : "sit";
    if (on && ["beside", "left of", "right of", "behind", "in front of"].includes(on.is)) return "stand";
    if (cast.sort === "person" && shot.camera.part === "face") return "smile";
    return rng.pick(["stand", "walk"].filter((one) => one === "stand" || !shot.beats.length));
  }
  if (cast.toy) return undefined;
  if (cast.sort === "animal") {
    if (on?.is === "in" && draft.cast.some((one) => one.id === on.to && one.sort === "vehicle")) return "sit";
    if (lexicon.nature(cast.kind) === "fish")
      return on?.is === "on" && typeof on.to === "string" && !/water|sea|ocean|wave|surface/.test(on.to)
        ? "look"
        : "swim";
    if (lexicon.nature(cast.kind) === "bird" && !/duck|swan|penguin|chicken/.test(cast.kind))
      return shot.scene.features.includes("sky") ||
        shot.blocking.some((one) => one.who === cast.id && one.is === "above")
        ? "fly"
        : "look";
    if (/duck|swan/.test(cast.kind)) return shot.scene.place === "lake" ? "float" : "stand";
    if (cast.kind === "horse" && cast.count <= 1 && !on) return rng.pick(["walk", "stand"]);
    if (["cat", "dog", "corgi", "fox", "rabbit"].includes(cast.kind) && !on) return rng.pick(["sit", "look", "walk"]);
    return "stand";
  }
  if (cast.sort === "vehicle") {
    if (lexicon.nature(cast.kind) === "boat") return "rock";
    const manned = shot.blocking.some((one) => one.to === cast.id && /^(?:in|riding)$/.test(one.is));
    if (lexicon.nature(cast.kind) === "aircraft") return shot.cast.size > 1 && !manned ? undefined : "fly";
    const ridden = on || shot.beats.length > 0;
    return ridden || lexicon.indoor(shot.scene.place ?? "")
      ? undefined
      : rng.chance(0.7) && cast.kind !== "bicycle" && cast.kind !== "motorcycle"
        ? "drive"
        : undefined;
  }
  return undefined;
}
