/** What a prompt feels like: after the grammar has been read, the words that speak of the film as a whole. */
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import { takeDrivers, takePlay } from "./deeds.ts";
import { takeDepth, takeGiants } from "./depth.ts";
import { takeGround, takeHeights } from "./ground.ts";
import { takeDrinks, takeKin } from "./holds.ts";
import { takeFlights } from "./lens.ts";
import { takeLooks } from "./looks.ts";
import { takeMoods } from "./moods.ts";
import { takeNames } from "./names.ts";
import { takeMasses, takeOrphans } from "./orphans.ts";
import { takePace, takeTempo } from "./pace.ts";

/** Takes pace, named places, looks that the grammar left, and moods into the draft. */
export function feel(draft: Draft, lexicon: Lexicon): void {
  takePace(draft);
  takeFlights(draft);
  takeDrinks(draft, lexicon);
  takeKin(draft);
  takeDrivers(draft);
  takePlay(draft);
  takeMasses(draft, lexicon);
  takeOrphans(draft, lexicon);
  takeDepth(draft, lexicon);
  takeGiants(draft, lexicon);
  takeGround(draft, lexicon);
  takeHeights(draft, lexicon);
  takeNames(draft, lexicon);
  takeLooks(draft);
  takeTempo(draft);
  takeMoods(draft);
}
