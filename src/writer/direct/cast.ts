/** Completes somebody: how many, of which sex and age, in which clothes. */
import { COLORS } from "../../catalog/words/index.ts";
import type { Cast, Garment, Look } from "../../screenplay/types.ts";
import type { CastDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Random } from "../random.ts";

const COLOR_OF = new Map(COLORS.map((color) => [color.word, color.hex]));

/** A cast entry from its draft. */
export function completeCast(draft: CastDraft, rng: Random, added: string[], lexicon: Lexicon): Cast {
  const look: Look = { ...draft.look };
  if (look.size !== undefined) look.size = Math.min(50, Math.max(0.05, look.size));
  let count = draft.count;
  if (count === 0) {
    count =
      draft.sort === "person" || draft.sort === "thing"
        ? rng.int(3, 4)
        : draft.kind === "bird" || draft.kind === "fish"
          ? rng.int(5, 7)
          : rng.int(2, 4);
    added.push(`${draft.id}: ${count} of them`);
  }
  if (draft.sort === "person") {
    if (!look.sex) {
      if (count === 1) {
        look.sex = rng.pick(["female", "male"] as const);
        added.push(`${draft.id}: ${look.sex}`);
      }
    }
    look.age ??= rng.int(24, 44);
    if (look.age >= 70 && !look.hair) look.hair = { color: "#d8d6d2" };
    else if (look.hair && look.age >= 70 && !look.hair.color && look.hair.style !== "bald")
      look.hair = { ...look.hair, color: "#d8d6d2" };
    // "An astronaut in a white suit": the suit of the role.
    const worn = draft.role?.clothes.map((one) => one.kind) ?? [];
    const said = (look.clothes ?? []).map((one) => ({
      ...one,
      kind:
        worn.find(
          (kind) => kind !== one.kind && new RegExp(`(?:^space|-)${one.kind}$`).test(kind) && lexicon.have(kind)?.exact,
        ) ?? one.kind,
    }));
    const role = (draft.role?.clothes ?? [])
      .filter((one) => lexicon.have(one.kind))
      .map((one) => ({ ...one, kind: lexicon.have(one.kind)?.id ?? one.kind }))
      .map(
        (one): Garment => ({ kind: one.kind, ...(one.color ? { color: COLOR_OF.get(one.color) } : {}), by: "writer" }),
      );
    const clothes = [
      ...said,
      ...role.filter(
        (one) => !said.some((other) => slot(other.kind) === slot(one.kind) || covers(other.kind, one.kind)),
      ),
    ];
    // "without a hat": nor any other on the head.
    const bare = draft.without.includes("hat");
    look.clothes = clothes.filter((one) => !draft.without.includes(one.kind) && !(bare && slot(one.kind) === "head"));
    if (!look.clothes.length) delete look.clothes;
  }
  return {
    id: draft.id,
    kind: draft.kind,
    ...(count !== 1 ? { count } : {}),
    ...(Object.keys(look).length ? { look } : {}),
    ...(draft.added ? { by: "writer" as const } : {}),
  };
}

/** Where on the body a garment sits; two in one place exclude each other. */
function slot(kind: string): string {
  if (/^(?:raincoat|coat)$/.test(kind)) return "outer";
  if (/^(?:jacket|suit|uniform|armour|lab-coat)$/.test(kind)) return "jacket";
  if (/^(?:shirt|t-shirt|sweater|hoodie|blouse)$/.test(kind)) return "top";
  if (/^(?:trousers|jeans|shorts|skirt|leggings)$/.test(kind)) return "legs";
  if (/^(?:boots|shoes|sneakers|sandals|rain-boots)$/.test(kind)) return "feet";
  if (/^(?:hat|cap|helmet|beanie|chef-hat|rain-hood)$/.test(kind)) return "head";
  return kind;
}

/** Whole suits leave nothing for what they replace. */
const covers = (said: string, other: string) =>
  (said === "dress" && /^(?:top|legs|jacket)$/.test(slot(other))) ||
  (said === "spacesuit" && slot(other) !== "head") ||
  (/^(?:suit|uniform)$/.test(said) && /^(?:legs|jacket|outer)$/.test(slot(other)));
