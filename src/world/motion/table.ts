/** Every move of every kind of body. */
import type { BodyPlan, Model } from "../../catalog/types.ts";
import { bowOf, USUAL_BOW } from "./feeding.ts";
import type { Move } from "./moves.ts";
import { ANIMAL_MOVES, BIRD_MOVES, groundMoves } from "./table/animals.ts";
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
import { TOGETHER } from "./table/together.ts";
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
  ...TOGETHER,
};

/** The moves that a body has, by action; with its model those of the mouth at the ground are measured to it. */
export function movesOf(body: BodyPlan, model?: Model): Record<string, Move> {
  if (body.kind === "bird") return BIRD_MOVES;
  if (body.kind !== "quadruped" && body.kind !== "fish") return PERSON_MOVES;
  const low = 0.02 * (model ? model.box.max[1] - model.box.min[1] : 1);
  return { ...ANIMAL_MOVES, ...groundMoves(model && body.kind === "quadruped" ? bowOf(model, low) : USUAL_BOW) };
}
