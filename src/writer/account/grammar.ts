/** Which items carry meaning: all but the closed classes of the grammar. */
import type { Item } from "../items.ts";

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs of place in a sentence. */
const GRAMMAR = new Set(
  `a an the this that these those it its itself he him his himself she her hers herself they them their theirs themselves
  we us our ours ourselves you your yours yourself i me my mine one's oneself each every some any other another others own such both all
  either neither none no not nor and or but yet so if then than as while when where which who whom whose what how why
  because since until unless although though whether of in on at to from by with without within into onto upon out off
  over under above below up down through throughout across along around about against among amongst amid amidst between
  behind before after beyond beside besides beneath underneath near inside outside toward towards away apart via per
  during like unlike for back forth there here is are was were be been being am do does did doing done has have had having
  will would shall should can could may might must isn't aren't doesn't don't n't very too also just only even still almost
  quite rather much more most less least many few several enough once again ever never always often sometimes now soon
  later next first well else etc s t 's ' one's &`
    .split(/\s+/)
    .filter(Boolean),
);

const CHINESE = /[\u3400-\u9fff]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Parts of speech of Chinese that carry no meaning. */
const ZH_GRAMMAR = new Set(["prep", "conj", "pron", "measure", "of", "localizer", "filler", "aux", "neg", "det"]);

/** Whether a word belongs to the grammar alone. */
export const isGrammar = (word: string): boolean => GRAMMAR.has(word.toLowerCase().replaceAll("’", "'"));

/** Whether an item says something that a film can show or fail to show. */
export function carriesMeaning(item: Item): boolean {
  if (item.kind === "quote") return true;
  if (item.kind !== "word" || item.text === "") return false;
  if (CHINESE.test(item.text)) return !ZH_GRAMMAR.has(item.tag ?? "");
  return (item.text.match(WORD) ?? []).some((word) => !isGrammar(word.replace(/['’]s?$/, "")));
}
