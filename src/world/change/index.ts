/**
 * What happens to things is part of the things: changes are found, shown one after the other on each member, and kept for
 * every later shot.
 */
import type { Model } from "../../catalog/types.ts";
import type { EntityState, Particles, SoundEvent } from "../types.ts";
import { effectOf } from "./table.ts";
import type { Change, Effect, Subject } from "./types.ts";

export { causesFor } from "./causes.ts";
export { CHANGES } from "./table.ts";
export type * from "./types.ts";

/** A member under everything that befalls it. */
export interface Befallen {
  forms: Model[];
  at(t: number): EntityState;
  particles: Particles[];
  sounds: SoundEvent[];
}

/** How long before the shot's start what befell a member in earlier shots lies, seconds: everything has come to rest. */
const LONG_AGO = 1000;

/** Changes as the next shot finds them: done long ago. */
export const past = (changes: Change[]): Change[] =>
  changes.map((c) => ({ ...c, start: Math.min(c.start, 0) - LONG_AGO, end: Math.min(c.start, 0) - LONG_AGO / 2 }));

/** Shows `changes`, in order, on a member whose state without them is `subject.before`. */
export function befall(subject: Subject, changes: Change[]): Befallen {
  const forms: Model[] = [];
  const steps: { change: Change; effect: Effect; first: number }[] = [];
  let at = subject.before;
  let { model } = subject;
  for (const change of changes) {
    const before = at;
    const effect = effectOf({ ...subject, model, before }, change);
    const first = forms.length;
    forms.push(...effect.forms);
    model = effect.forms.at(-1) ?? model;
    steps.push({ change, effect, first });
    at = (t) => {
      const was = before(t);
      const opens = effect.opens === true && change.start >= 0;
      if (t < change.start && !opens) return was;
      // Shapes are numbered by each effect for itself.
      const now = effect.at(Math.max(t, change.start), { ...was, form: undefined });
      const form = now.form ? first + now.form : was.form;
      if (t < change.start) return { ...now, form };
      const amount = Math.min(1, Math.max(0, (t - change.start) / Math.max(1e-6, change.end - change.start)));
      return {
        ...now,
        form,
        changes: [
          ...(was.changes ?? []),
          { what: change.what, since: change.start, amount, ...(change.by ? { by: change.by } : {}) },
        ],
      };
    };
  }
  let memo: { t: number; state: EntityState } | undefined;
  return {
    forms,
    at: (t) => {
      if (memo?.t !== t) memo = { t, state: at(t) };
      return memo.state;
    },
    particles: steps.flatMap(({ effect }) => effect.particles ?? []),
    sounds: steps.flatMap(({ effect, change }) => (change.start >= 0 ? (effect.sounds ?? []) : [])),
  };
}
