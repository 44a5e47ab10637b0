/** Deeds as others do them: an animal at the wheel, a puppy at play. */
import type { Draft } from "../draft.ts";
import { isOpen } from "./items.ts";
import { castOf } from "./looks.ts";

/** "A panda is driving a car": it sits in the car, and the car drives. */
export function takeDrivers(draft: Draft): void {
  draft.items.forEach((item, i) => {
    if (!isOpen(item) || !item.readings.some((one) => one.pos === "verb" && one.action === "drive")) return;
    const before = draft.items.slice(0, i).reverse();
    const driver = before
      .map((one) => (one.tag === "noun" ? castOf(draft, one) : undefined))
      .find((one) => one?.sort === "animal");
    const car = draft.items
      .slice(i + 1, i + 6)
      .map((one) => (one.tag === "noun" ? castOf(draft, one) : undefined))
      .find((one) => one?.sort === "vehicle");
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    if (!driver || !car) return;
    shot.blocking = shot.blocking.filter(({ who }) => who !== driver.id);
    shot.blocking.push({ who: driver.id, is: "in", to: car.id });
    shot.beats.push({ who: car.id, does: "drive", manner: [], rank: 0, item });
    Object.assign(item, { status: "approximated", as: "sitting in it as it drives" });
  });
}

/** "A dog plays in a park", "children playing": who is young or an animal and plays with nothing runs about playfully. */
export function takePlay(draft: Draft): void {
  for (const shot of draft.shots)
    for (const beat of shot.beats) {
      const plays = beat.item && /^(?:play|plays|playing|played|玩|玩耍|嬉戏)$/.test(beat.item.lower);
      const cast = draft.cast.find(({ id }) => id === beat.who.split("#")[0]);
      const young = cast?.sort === "animal" || (cast?.sort === "person" && (cast.look.age ?? 30) < 14);
      if (!plays || !young || beat.does !== "run" || beat.with || !beat.item) continue;
      if (!beat.manner.includes("playfully")) beat.manner.push("playfully");
      Object.assign(beat.item, { status: "shown", as: "running about playfully" });
    }
}
