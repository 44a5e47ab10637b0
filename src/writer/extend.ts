/** Makes a film longer: its world goes on after its end, or is seen before its beginning. Pure. */
import type { Manifest } from "../catalog/types.ts";
import type { Beat, Screenplay, Shot } from "../screenplay/types.ts";
import { edit } from "./edit.ts";

/** What is added to a film. */
export interface Extension {
  /** 0.5 to 59.5. */
  seconds: number;
  direction: "forward" | "backward";
  /** What happens there; absent: what happened goes on. */
  prompt?: string;
}

/** A longer screenplay and what was done. */
export interface Extended {
  screenplay: Screenplay;
  did: string[];
}

/**
 * A screenplay that is longer by a shot: the same people and things in the same place under the same light, and what they do is
 * what the prompt says of them, or what they did last. The shots that were there stay as they are.
 */
export function extend(
  screenplay: Screenplay,
  extension: Extension,
  options: { catalog?: readonly Manifest[] } = {},
): Extended {
  const { seconds, direction, prompt } = extension;
  const longer = structuredClone(screenplay);
  const forward = direction === "forward";
  const shot = longer.shots[forward ? longer.shots.length - 1 : 0];
  const { text: _text, transition: _transition, ...kept } = shot;
  const fresh: Shot = { ...structuredClone(kept), seconds, beats: goingOn(shot, seconds) };
  let single: Screenplay = { ...longer, shots: [fresh] };
  const did: string[] = [];
  if (prompt) {
    const edited = edit(single, prompt, options);
    single = edited.screenplay;
    did.push(...edited.did, ...edited.left.map((piece) => `Nothing was found to do for "${piece}".`));
    if (edited.did.length === 0) did.push("What happened goes on.");
  }
  const [added] = single.shots;
  // A set that changed is another set: the film's first part keeps its own.
  const set = single.sets.find(({ id }) => id === added.set)!;
  const before = screenplay.sets.find(({ id }) => id === added.set);
  if (JSON.stringify(set) !== JSON.stringify(before)) {
    let id = `${set.id}-2`;
    for (let n = 3; longer.sets.some((one) => one.id === id); n++) id = `${set.id}-${n}`;
    longer.sets.push({ ...set, id });
    added.set = id;
  }
  longer.cast = [...longer.cast, ...single.cast.filter(({ id }) => !longer.cast.some((one) => one.id === id))];
  if (forward) longer.shots.push(added);
  else longer.shots.unshift(added);
  did.unshift(
    `${seconds} s are ${forward ? "added after the end" : "put before the beginning"}, in the same place with the same cast.`,
  );
  return { screenplay: longer, did };
}

/** What was being done last is done on, without a clock of its own. */
function goingOn(shot: Shot, seconds: number): Beat[] {
  const last = new Map<string, Beat>();
  for (const beat of shot.beats) last.set(beat.who, beat);
  return [...last.values()].map(({ at: _at, for: _for, ...beat }) => ({ ...beat, at: 0, for: seconds }));
}
