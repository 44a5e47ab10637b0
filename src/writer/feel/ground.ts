/** Places that a word implies where none was told: what is in the water is at a lake, what is on a stage on a stage. */
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";

/** Words and where they put the scene, the best place first; what stands before the word decides whether it is where. */
const IMPLIED: [word: RegExp, before: RegExp, places: string[]][] = [
  [
    /^(?:water|waters|the water|水|水里|水中)$/,
    /^(?:in|into|on|under|over|through|across|onto|by|near|out of|from|above|towards?|along|at|beside|under the|around)$/,
    ["lake", "river"],
  ],
  [/^(?:underwater|under water|undersea|水下|海底)$/, /.*/, ["underwater", "ocean"]],
  [/^(?:space|outer space|cosmos|galaxy|universe|orbit|太空|宇宙)$/, /.*/, ["outer-space", "moon"]],
  [/^(?:stage|舞台)$/, /.*/, ["stage", "theater", "concert-hall", "studio"]],
  [/^(?:snow|snowfield|雪地)$/, /^(?:in|on|through|across|into|over)$/, ["snowfield", "mountains"]],
  [/^(?:sky|air|midair|mid-air|天空)$/, /^(?:in|through|across|into)$/, ["sky-above-clouds", "meadow"]],
  [/^(?:road|street|highway)$/, /^(?:on|along|down|across|over)$/, ["road"]],
  [/^(?:sand)$/, /^(?:in|on|through|into)$/, ["beach", "desert"]],
  [/^(?:mud|dirt|soil|ground|earth)$/, /^(?:in|on|through|into)$/, ["meadow"]],
  [/^(?:traffic|rush hour|traffic jam)$/, /.*/, ["city-street"]],
];

/** Sets the place of shots that have none. */
export function takeGround(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item, i) => {
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    if (item.kind !== "word" || shot.scene.place) return;
    const row = IMPLIED.find(([word]) => word.test(item.lower));
    if (!row) return;
    let j = i - 1;
    while (j >= 0 && /^(?:det|mod|num|filler)$/.test(draft.items[j].tag ?? "")) j--;
    // What is poured or held is no lake.
    const vessel = [...shot.cast].some((id) =>
      /glass|cup|mug|bowl|bottle|pitcher|bucket|pot|sink|bathtub/.test(
        draft.cast.find((one) => one.id === id)?.kind ?? "",
      ),
    );
    if (!row[1].test(draft.items[j]?.lower ?? "") || (vessel && /water/.test(item.lower))) return;
    const place = row[2].find((id) => lexicon.have(id)?.exact);
    if (place) shot.scene.place = place;
  });
}

/** Snow lies in the mountains: a canyon between snowy mountains is the valley between them. */
export function takeHeights(draft: Draft, lexicon: Lexicon): void {
  for (const shot of draft.shots) {
    const { scene } = shot;
    const snowy = scene.season === "winter" || scene.features.some((one) => one === "snowy" || one === "snow");
    if (!/^(?:canyon|desert|cliff)$/.test(scene.place ?? "") || !snowy || !lexicon.have("mountains")?.exact) continue;
    const named = (item: Item, id: string) =>
      item.readings.some((one) => one.pos === "noun" && one.sort === "place" && one.id === id);
    if (!draft.items.some((item) => named(item, "mountains"))) continue;
    for (const item of draft.items)
      if (named(item, scene.place ?? ""))
        Object.assign(item, { status: "approximated", as: "a valley in the mountains" });
    scene.place = "mountains";
    scene.features = scene.features.filter((one) => one !== "mountains");
  }
}
