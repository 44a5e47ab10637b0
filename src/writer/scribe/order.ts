import type { BeatDraft } from "../draft.ts";
import { ACTIONS, OVERLAYS, POSTURES, type Scribe } from "./state.ts";

/** "sits down", "stands up", "wakes up": how somebody comes to be, and then is. */
const CHANGES =
  /\b(?:sits?|stands?|lies|lie|lays?|gets?|wakes?|falls?|squats?|kneels?|curls?) (?:down|up|asleep)\b|下$|下来$|起来$/;

/** Gives a beat its rank among the beats of the shot. */
export function addBeat(s: Scribe, beat: BeatDraft, order?: string): BeatDraft {
  const beats = s.shot.beats;
  const own = beats.filter((one) => one.who === beat.who || one.who === beat.who.split("#")[0]);
  const repeated = own.find(
    (one) => one.who === beat.who && one.does === beat.does && one.rank === Math.max(...own.map((other) => other.rank)),
  );
  // "looks left, looks right": twice.
  const twice =
    repeated &&
    (ACTIONS.get(beat.does)?.seconds ?? 0) > 0 &&
    repeated.item?.lower === beat.item?.lower &&
    repeated.item !== beat.item &&
    order !== "while" &&
    order !== "participle" &&
    s.mentioned.get(beat.who.split("#")[0]) === s.sentence;
  if (repeated && !twice && order !== "then" && order !== "before") {
    for (const word of beat.manner) if (!repeated.manner.includes(word)) repeated.manner.push(word);
    return repeated;
  }
  const top = beats.length ? Math.max(...beats.map((one) => one.rank)) : -1;
  const latest = beats[beats.length - 1];
  const seconds = (does: string) => ACTIONS.get(does)?.seconds ?? 0;
  const travels = (does: string) => ACTIONS.get(does)?.travels ?? false;
  const before = own[own.length - 1];
  if (!latest) beat.rank = 0;
  else if (order === "then" || order === "before" || order === "until") beat.rank = top + 1;
  else if (order === "while" || order === "participle") beat.rank = (before ?? latest).rank;
  else if (order === "after") {
    // "A after B": B comes first.
    beat.rank = latest.rank;
    for (const one of beats) if (one.rank >= beat.rank) one.rank++;
  } else if (before) {
    const overlay =
      OVERLAYS.has(beat.does) || OVERLAYS.has(before.does) || POSTURES.has(before.does) !== POSTURES.has(beat.does);
    const lasting = seconds(before.does) === 0 && seconds(beat.does) === 0;
    const bothTravel = travels(before.does) && travels(beat.does);
    const changes = CHANGES.test(beat.item?.lower ?? "") || CHANGES.test(before.item?.lower ?? "");
    const inOrder = changes && beat.item !== before.item;
    beat.rank = lasting && overlay && !bothTravel && !inOrder ? before.rank : before.rank + 1;
  } else if (beat.does === "catch" && latest.does === "throw") beat.rank = latest.rank + 1;
  else if (latest.to === beat.who && s.mentioned.get(latest.who.split("#")[0]) !== s.sentence)
    // "barks at a seagull. The seagull flies away."
    beat.rank = latest.rank + 1;
  else
    beat.rank =
      seconds(latest.does) > 0 && s.mentioned.get(latest.who.split("#")[0]) !== s.sentence
        ? latest.rank + 1
        : latest.rank;
  beats.push(beat);
  return beat;
}
