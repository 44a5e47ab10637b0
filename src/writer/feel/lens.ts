/** Camera work that the grammar left: a way through the scene that nobody goes is the camera's own. */
import { actions } from "../../catalog/actions.ts";
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import { isOpen } from "./items.ts";

const TRAVELS = new Set(actions.filter(({ travels }) => travels).map(({ id }) => id));

/** "Flying over the sea", "driving through a tunnel", "a drone gliding past a cliff": the camera flies or goes there. */
export function takeFlights(draft: Draft): void {
  draft.items.forEach((item, i) => {
    if (!isOpen(item) || item.tag !== "verb") return;
    const verbs = item.readings.filter((one) => one.pos === "verb");
    if (!verbs.some(({ action, form }) => TRAVELS.has(action) && form === "ing")) return;
    if (!opensItsClause(draft.items, i)) return;
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    if (shot.camera.move && shot.camera.move !== "fly through") return;
    shot.camera.move = "fly through";
    if (verbs.some(({ action }) => action === "fly")) shot.camera.angle ??= "aerial";
    Object.assign(item, { status: "shown", as: "the camera flies through" });
  });
}

/** Whether nobody stands before a verb who could do it: it opens its clause, or follows a word of the camera. */
function opensItsClause(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { tag, kind } = items[j];
    if (kind === "punctuation" || tag === "camera" || tag === "conj") return true;
    if (tag === "noun" || tag === "pron")
      return items[j].readings.some((one) => one.pos === "noun" && /^(?:camera|view)$/.test(one.sort));
    if (tag === "prep") return false;
  }
  return true;
}
