/** The grammar of English: articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs of degree. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's itself he him his himself she her hers herself they them their theirs
  themselves we us our ours ourselves you your yours i me my mine one's oneself each every some any other another others
  own such both all either neither none no not nor and or but yet so if then than as while when where which who whom whose
  what how why because since until unless although though whether
  of in on at to from by with without within into onto upon out off over under above below up down through throughout
  across along around about against among amongst amid amidst between behind before after beyond beside besides beneath
  underneath near inside outside toward towards away apart via per during like unlike for back forth there here
  is are was were be been being am do does did doing done has have had having will would shall should can could may might
  must isn't aren't doesn't don't
  very too also just only even still almost quite rather much more most less least many few several enough once again
  ever never always often sometimes now soon later next first well else etc e.g i.e s t`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
