/** Every move of every kind of body. */
import type { BodyPlan } from "../../catalog/types.ts";
import type { Move } from "./moves.ts";
import { ANIMAL_MOVES, BIRD_MOVES } from "./table/animals.ts";
import { CARE } from "./table/care.ts";
import { COMPANY } from "./table/company.ts";
import { FACES } from "./table/faces.ts";
import { GAMES } from "./table/games.ts";
import { GESTURES } from "./table/gestures.ts";
import { GOING } from "./table/going.ts";
import { HOME } from "./table/home.ts";
import { KITCHEN } from "./table/kitchen.ts";
import { MAKING } from "./table/making.ts";
import { MUSIC } from "./table/music.ts";
import { SPORT } from "./table/sport.ts";
import { WORK } from "./table/work.ts";
import { WORKSHOP } from "./table/workshop.ts";

/** Moves of two-legged bodies with arms. */
export const PERSON_MOVES: Record<string, Move> = {
  ...FACES,
  ...GESTURES,
  ...GOING,
  ...COMPANY,
  ...HOME,
  ...GAMES,
  ...MUSIC,
  ...SPORT,
  ...WORK,
  ...KITCHEN,
  ...WORKSHOP,
  ...CARE,
  ...MAKING,
};

/** The moves that a body has, by action. */
export const movesOf = (body: BodyPlan): Record<string, Move> =>
  body.kind === "quadruped" || body.kind === "fish" ? ANIMAL_MOVES : body.kind === "bird" ? BIRD_MOVES : PERSON_MOVES;
