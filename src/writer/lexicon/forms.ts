/** Senses in the forms in which they are met, and who a person is of whom nothing is known. */
import { ROLES, type Role, SEXED } from "../data/roles.ts";
import type { VerbForm } from "../morphology.ts";
import type { Reading, Sense } from "./types.ts";

/** The role of a person of whom nothing is known. */
export const PERSON: Role = ROLES[0];

/** The sex that a word fixes, from its role or by itself. */
export const sexOf = (role: Role, word: string) =>
  SEXED[word] ??
  role.sex ??
  (/woman$/.test(word) ? "female" : /[a-z]man$/.test(word) && word !== "human" ? "male" : undefined);
/** A sense as a plural, or as a form of a verb. */
export function withForm(sense: Sense, plural: boolean, form?: VerbForm): Reading {
  return { ...sense, ...(plural ? { plural } : {}), ...(form ? { form } : {}) };
}
