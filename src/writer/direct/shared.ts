/** What the director's parts share: actions, members of the cast, and props that are added. */
import { actions } from "../../catalog/actions.ts";
import type { CastDraft, Draft, ShotDraft } from "../draft.ts";

/** Actions by id. */
export const ACTIONS = new Map(actions.map((action) => [action.id, action]));

/** The cast entry of an id or of a member such as "dog#2". */
export const memberOf = (draft: Draft, id: string) =>
  draft.cast.find((one) => one.id === id.split("#")[0]) as CastDraft;

/** A cast entry that the writer adds. */
export function addThing(shot: ShotDraft, draft: Draft, kind: string, sort: CastDraft["sort"] = "thing"): string {
  let id = kind;
  for (let n = 2; draft.cast.some((one) => one.id === id); n++) id = `${kind}-${n}`;
  draft.cast.push({
    id,
    kind,
    near: false,
    sort,
    words: new Set([kind]),
    count: 1,
    counted: true,
    plural: false,
    look: {},
    without: [],
    mood: [],
    toy: false,
    added: true,
  });
  shot.cast.add(id);
  return id;
}
