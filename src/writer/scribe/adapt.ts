import { BEFALLEN, MOVED, SPARES } from "../../catalog/befalls.ts";
import type { CastDraft } from "../draft.ts";
import { ACTIONS, type Scribe, type Verb } from "./state.ts";

/** The action that this actor does for a verb: a car "runs" by driving, a ball "moves" by rolling. */
export function adaptAction(
  s: Scribe,
  acts: Verb[],
  actor: CastDraft,
  /** Something follows that it is done to. */
  transitive = false,
): { action: string; near: boolean } | undefined {
  const exact = acts.filter((one) => !one.near);
  const ordered = [...exact, ...acts.filter((one) => one.near)];
  const offered = ordered.map((one) => one.action);
  const near = (action: string) => !exact.some((one) => one.action === action);
  const firstOf = (list: string[]) => list.find((action) => offered.includes(action));
  // Things are broken and burnt and moved by physics; what befalls the living does them no harm.
  const inert = /^(?:thing|vehicle)$/.test(actor.sort);
  const may = (action: string) => (inert ? BEFALLEN.has(action) || MOVED.has(action) : SPARES.has(action));
  const harms = (action: string) => !inert && (MOVED.has(action) || (BEFALLEN.has(action) && !SPARES.has(action)));
  const befallen = exact.find((one) => may(one.action))?.action;
  const deed = exact.find((one) => !BEFALLEN.has(one.action) && ACTIONS.get(one.action)?.object === "thing")?.action;
  if (befallen) return { action: transitive && deed && !inert ? deed : befallen, near: false };
  const travels = offered.some((action) =>
    [
      "walk",
      "run",
      "drive",
      "ride",
      "fly",
      "swim",
      "gallop",
      "trot",
      "roll",
      "float",
      "follow",
      "chase",
      "climb",
    ].includes(action),
  );
  if (actor.sort === "vehicle") {
    const nature = s.lexicon.nature(actor.kind);
    const flies = nature === "aircraft";
    const floats = nature === "boat";
    const own = firstOf(
      ["stop", "turn", "fall", "rock", "float", "jump", "spin", "bounce", "roll"].filter(
        (action) => !(action === "turn" && !exact.some((one) => one.action === "turn")),
      ),
    );
    if (flies && travels) return { action: "fly", near: !offered.includes("fly") };
    if (floats) {
      const boat = firstOf(["rock", "float", "stop"]);
      if (boat) return { action: boat, near: near(boat) };
      if (travels) return { action: "drive", near: false };
    }
    if (travels && !(own && exact.some((one) => one.action === own)))
      return {
        action: "drive",
        near: !offered.includes("drive") && !offered.includes("walk") && !offered.includes("run"),
      };
    if (own) return { action: own, near: near(own) };
    return offered.includes("stand") ? { action: "stand", near: false } : undefined;
  }
  if (actor.sort === "thing") {
    const own = firstOf([
      "roll",
      "bounce",
      "fall",
      "spin",
      "float",
      "rock",
      "fly",
      "jump",
      "shake",
      "turn",
      "lie",
      "stand",
      "sit",
      "stop",
    ]);
    if (own) return { action: own === "lie" || own === "sit" ? "stand" : own, near: near(own) };
    if (offered.includes("drive") || offered.includes("walk") || offered.includes("run")) {
      if (/ball|orange|apple|peach|lemon|tomato|pumpkin|melon|plum|cherry|onion/.test(actor.kind))
        return { action: "roll", near: true };
      if (actor.kind === "toy") return { action: "walk", near: true };
    }
    return undefined;
  }
  if (actor.sort === "animal") {
    if (s.lexicon.nature(actor.kind) === "fish" && travels) return { action: "swim", near: !offered.includes("swim") };
    if (/duck|swan/.test(actor.kind) && travels && !exact.length) return { action: "swim", near: true };
    const action = ordered.find(
      (one) =>
        !["drive", "throw", "put", "cook", "pour", "unknown"].includes(one.action) &&
        !harms(one.action) &&
        !(["dance", "roll", "hold"].includes(one.action) && one.near),
    )?.action;
    const mapped = action === "talk" ? "bark" : action;
    return mapped ? { action: mapped, near: near(mapped) } : undefined;
  }
  // Who takes off his hat does not fly.
  const human = ordered.find(
    (one) =>
      !["bark", "wag", "rock", "unknown"].includes(one.action) &&
      !harms(one.action) &&
      !(one.action === "fly" && one.word === "take off"),
  )?.action;
  if (!human && offered.includes("fly")) return { action: "pick-up", near: true };
  if (human === "gallop" || human === "trot") return { action: "run", near: true };
  if (!human) return offered[0] === "bark" ? { action: "talk", near: true } : { action: "dance", near: true };
  return { action: human, near: near(human) };
}
