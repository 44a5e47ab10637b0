/** Closed classes of the grammar: determiners, numbers, pronouns, prepositions, conjunctions, auxiliaries; and irregular forms. */
import type { RelationWord } from "../../screenplay/types.ts";

const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Articles and other determiners; true where it points back at something known. */
export const DETERMINERS: Record<string, boolean> = {
  a: false,
  an: false,
  the: true,
  this: true,
  that: true,
  these: true,
  those: true,
  some: false,
  any: false,
  each: false,
  every: false,
  both: true,
  another: false,
  no: false,
  its: true,
  his: true,
  her: true,
  their: true,
  my: true,
  your: true,
  our: true,
  whose: true,
  "the same": true,
  such: false,
  all: false,
};

/** Number words. */
export const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  dozen: 12,
  single: 1,
  solitary: 1,
  lone: 1,
  "a couple of": 2,
  "a pair of": 2,
  "pair of": 2,
  "couple of": 2,
  several: 4,
  few: 3,
  "a few": 3,
  many: 8,
  "lots of": 8,
  "a lot of": 8,
  numerous: 8,
  multiple: 4,
  various: 4,
  dozens: 24,
  hundreds: 60,
  thousands: 100,
  "dozens of": 24,
  "hundreds of": 60,
  "a dozen": 12,
  "a handful of": 4,
  "a group of": 4,
  "group of": 4,
  "a bunch of": 5,
  "bunch of": 5,
  "a herd of": 6,
  "herd of": 6,
  "a flock of": 7,
  "flock of": 7,
  "a crowd of": 12,
  "crowd of": 12,
  "a pack of": 5,
  "a litter of": 5,
  "litter of": 5,
  "a school of": 9,
  "school of": 9,
  "a swarm of": 9,
  "a row of": 5,
  "row of": 5,
  "rows of": 8,
  "a line of": 6,
  "a pile of": 6,
  "pile of": 6,
  "a stack of": 5,
  "a team of": 5,
  "a family of": 4,
  "family of": 4,
  "a set of": 4,
  "set of": 4,
  "a collection of": 5,
  "a trio of": 3,
  "trio of": 3,
  "a fleet of": 5,
  "stack of": 5,
  "team of": 5,
  "a bouquet of": 6,
};

/** Numbers that were not exact, so that the count is approximate. */
export const VAGUE_NUMBERS = new Set(
  words(
    "several, few, a few, many, lots of, a lot of, numerous, multiple, various, dozens, hundreds, thousands, dozens of, hundreds of, a group of, group of, a bunch of, bunch of, a herd of, herd of, a flock of, flock of, a crowd of, crowd of, a pack of, a litter of, litter of, a school of, school of, a swarm of, a row of, row of, rows of, a line of, a pile of, pile of, a stack of, stack of, a team of, team of, a set of, set of, a collection of, a fleet of, a handful of, a bouquet of, a family of, family of",
  ),
);

/** Pronouns, by what they can stand for. */
export const PRONOUNS: Record<string, "it" | "she" | "he" | "they" | "other" | "both" | "one" | "who" | "self"> = {
  it: "it",
  she: "she",
  her: "she",
  he: "he",
  him: "he",
  they: "they",
  them: "they",
  "the other one": "other",
  "the other": "other",
  "the others": "other",
  "another one": "other",
  both: "both",
  "both of them": "both",
  "each other": "both",
  "one another": "both",
  who: "who",
  which: "who",
  that: "who",
  one: "one",
  itself: "self",
  himself: "self",
  herself: "self",
  themselves: "self",
  "one of them": "one",
  "the first one": "one",
  "the second one": "other",
  "the former": "one",
  "the latter": "other",
};

/** What a preposition means. */
export interface PrepSense {
  /** A placing relation that holds between two things. */
  relation?: RelationWord;
  /** A way for a movement: "to" a goal, "along" a lane, "past" something, "from", "off". */
  way?: "to" | "along" | "past" | "from" | "off" | "over" | "into" | "away";
  /** Other uses: company or possession, material, cause. */
  use?:
    | "with"
    | "of"
    | "by"
    | "for"
    | "without"
    | "made of"
    | "wearing"
    | "surrounded"
    | "at"
    | "about"
    | "against"
    | "like"
    | "during"
    | "background"
    | "text"
    | "than"
    | "shape";
}

const prep = (list: string, sense: PrepSense): [string, PrepSense][] => words(list).map((word) => [word, sense]);

/** Prepositions, also those of several words and participles that work like one. */
export const PREPOSITIONS = new Map<string, PrepSense>([
  ...prep(
    "on, upon, on top of, at the top of, at the edge of, along the edge of, at the end of, on the bank of, on the banks of, on the shore of, on the shores of, on the slopes of, at the foot of, on the top of, atop, atop of, resting on, on the surface of, on the edge of, placed on, lying on top of, perched on, situated on, set on, positioned on",
    { relation: "on" },
  ),
  ...prep(
    "in, inside, within, inside of, amid, among, amongst, in the middle of, in the heart of, in the depths of, deep within, deep inside, deep in, in the shade of, in the shadow of, in the shadows of, in the corner of, in a corner of, on the outskirts of, at the heart of, in the face of, in the center of, in the centre of, at the center of, placed in, located in, set in, nestled in, in the midst of, situated in",
    { relation: "in" },
  ),
  ...prep("under, below, beneath, underneath, on the bottom of, at the bottom of", { relation: "under" }),
  ...prep("in the shade of, in the shadow of", { relation: "under" }),
  ...prep("at the foot of, at the base of", { relation: "beside" }),
  ...prep("above, on the sky above", { relation: "above" }),
  ...prep("left of, to the left of, on the left of, on the left side of, at the left of, to the left side of", {
    relation: "left of",
  }),
  ...prep("right of, to the right of, on the right of, on the right side of, at the right of, to the right side of", {
    relation: "right of",
  }),
  ...prep("in front of, ahead of", { relation: "in front of" }),
  ...prep("outside, outside of, in the doorway of", { relation: "in front of" }),
  ...prep("behind, in back of, at the back of", { relation: "behind" }),
  ...prep(
    "beside, next to, alongside, by the side of, on the side of, side by side with, adjacent to, leaning against, leaning on",
    { relation: "beside" },
  ),
  ...prep("near, close to, nearby, not far from, in the vicinity of", { relation: "near" }),
  ...prep("between, in between", { relation: "between" }),
  ...prep("around, surrounding, all around, gathered around, gathered round", { relation: "around" }),
  ...prep("facing, opposite, across from, looking out over, overlooking", { relation: "facing" }),
  ...prep("far from, far away from, in the distance from", { relation: "far from" }),
  ...prep("armed with", { relation: "holding" }),
  ...prep("wearing, dressed in, clad in, dressed as, clothed in, in a full", { use: "wearing" }),
  ...prep("on the back of, mounted on, astride", { relation: "riding" }),
  ...prep("to, toward, towards, up to, in the direction of", { way: "to" }),
  ...prep("at", { use: "at" }),
  ...prep("into, onto", { way: "into" }),
  ...prep("along, down, through, across, up, throughout, down along", { way: "along" }),
  ...prep("past, by past", { way: "past" }),
  ...prep("over", { way: "over" }),
  ...prep("off, off of, out of, down from", { way: "off" }),
  ...prep("from", { way: "from" }),
  ...prep("away from", { way: "away" }),
  ...prep(
    "with, accompanied by, along with, featuring, together with, containing, including, showing, full of, filled with, decorated with, topped with, covered in, covered with, covered by, adorned with, equipped with",
    { use: "with" },
  ),
  ...prep("of", { use: "of" }),
  ...prep("in the shape of, in the form of, shaped like, formed like, that looks like, looking like", { use: "shape" }),
  ...prep("by", { use: "by" }),
  ...prep("against", { use: "against" }),
  ...prep(
    "against the backdrop of, against a backdrop of, set against, for, about, because of, due to, via, per, despite, than, except",
    { use: "for" },
  ),
  ...prep("without, with no", { use: "without" }),
  ...prep("made of, made from, made out of, built of, carved from, built from, made up of", { use: "made of" }),
  ...prep("surrounded by, ringed by, lined with, flanked by, enclosed by, encircled by, framed by", {
    use: "surrounded",
  }),
  ...prep("like, as if, as", { use: "like" }),
  ...prep("during, throughout the", { use: "during" }),
]);

/** How a clause is joined to the one before. */
export type Joint = "and" | "then" | "while" | "before" | "after" | "until" | "or" | "but";

/** Conjunctions of clauses: how what follows is ordered with what came before. */
export const CONJUNCTIONS: ReadonlyMap<string, Joint> = new Map<string, Joint>([
  ["and", "and"],
  ["&", "and"],
  ["or", "or"],
  ["but", "but"],
  ["then", "then"],
  ["and then", "then"],
  ["next", "then"],
  ["afterwards", "then"],
  ["afterward", "then"],
  ["finally", "then"],
  ["later", "then"],
  ["after that", "then"],
  ["eventually", "then"],
  ["subsequently", "then"],
  ["suddenly", "then"],
  ["followed by", "then"],
  ["before", "before"],
  ["after", "after"],
  ["while", "while"],
  ["as", "while"],
  ["when", "while"],
  ["whilst", "while"],
  ["meanwhile", "while"],
  ["until", "until"],
  ["till", "until"],
  ["once", "after"],
  ["at the same time", "while"],
  ["as soon as", "after"],
  ["first", "and"],
  ["lastly", "then"],
  ["afterwards,", "then"],
  ["before finally", "then"],
  ["at first", "and"],
  ["so that", "and"],
]);

/** Auxiliary and linking verbs. */
export const AUXILIARIES = new Set(
  words(
    "is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, may, might, must, shall, should, starts to, begins to, start to, begin to, starts, begins, start, begin, continues to, seems to, appears to, tries to, wants to, is seen, are seen, can be seen, is shown, gets, get, becomes, become, keeps, keep, started, began, seen, going to, comes to, come to, attempts to, is about to, there is, there are, there's, appears, appear, seems, shown, displayed, depicted",
  ),
);

/** Words that carry grammar and nothing to show. */
export const FILLERS = new Set(
  words(
    "there, here, very, really, quite, just, also, too, so, even, only, still, again, as well, such as, well, well as, which is, who is, that is, that are, who are, not only, rather, almost, nearly, about to, in the style of, style of, style, each, other, same, own, kind of, type of, sort of, piece of, slice of, part of, side, sides, top of, pieces of, bit of, number of, variety of, how, what, where, why, if, because, since, though, although, whether, more, most, much, less, than, up close, please, create, generate, make, show me, i want, let's see, featuring a, i, you, we, me, my, your, our, will be, etc, ok, its own, yes, featured, features, feature, one by one, perfectly, ever, always, never, sometimes, now, today, once upon a time, in detail, up, down, out, away, back, forth, off, over, effect, background, in the background, in the foreground, in the distance, into the distance, in the corner, on the left, on the right, to the left, to the right, at left, at right, on the left side, on the right side, to his left, to his right, to her left, to her right, to its left, to its right, to their left, to their right, on his left, on his right, on her left, on her right, on its left, on its right, outside, outdoors, outside the window, alone, together, apart, twice, three times, face to face, back to back, lies, lie ahead, seemingly",
  ),
);

/** Nouns too vague to show: where in the frame, how much, how it looks. They are never taken for a thing. */
export const VAGUE_NOUNS = new Set(
  words(
    "calculus, trip, deep, high, low, wide, empty, beam, sight, good, cool, headlight, corner, center, centre, section, area, region, place, spot, edge, middle, part, portion, top, bottom, upper, lower, time, date, color, colour, lighting, shadow, shade, font, typography, layout, note, semi, air, distance, end, beginning, level, space between, zone, point, line, shape, form, pattern, texture, detail, surface, mood, atmosphere, style, theme, concept, effect, touch, beauty, charm, bend, overall, simple, menu, sequence, kit, sense, feeling, life, world, day, moment, way, thing, something, object, item, set, pair, number, size, amount, kind, type, presence, rate, speed, heart, setting, environment, scenery, landscape, nature, love, hope, joy, peace, freedom, happiness, sadness, sorrow, eternity, dream, memory, silence, truth, time, soul, spirit, friendship, courage, beauty, infinity, makeup, lipstick, piercing, quality, resolution, site, venue, terrain, location",
  ),
);

/** Words that ask for a photograph or for quality: every film is an animated film, as good as it gets. */
export const QUALITY_WORDS = new Set(
  words(
    "3d, 3-d, photorealistic, photo-realistic, photo realistic, hyperrealistic, hyper-realistic, hyperreal, ultra-realistic, ultra realistic, realistic, lifelike, photographic, documentary, live action, live-action, 4k, 8k, 2k, 1080p, hd, full hd, uhd, ultra hd, hdr, high definition, high resolution, high-resolution, high quality, high-quality, best quality, masterpiece, highly detailed, ultra detailed, ultra-detailed, hyper detailed, hyper-detailed, intricate, intricate details, detailed, award-winning, award winning, professional, national geographic, unreal engine, octane render, ray tracing, sharp focus, trending on artstation, 高清, 超清, 写实, 逼真, 照片级, 真实, 高画质, 杰作",
  ),
);

/** Nouns of light in general, which are the time of day and no lamp unless one is counted or pointed at. */
export const LIGHT_NOUNS = /^(?:light|lights|lighting|glow|illumination|rays|sunshine)$/;

/** Words that deny. */
export const NEGATIONS = new Set(
  words("no, not, without, never, none, n't, don't, doesn't, isn't, aren't, nobody, nothing, lacking, neither, nor"),
);

/** Irregular plurals. */
export const IRREGULAR_NOUNS: Record<string, string> = {
  tvs: "tv",
  pcs: "pc",
  men: "man",
  women: "woman",
  children: "child",
  people: "person",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  geese: "goose",
  leaves: "leaf",
  wolves: "wolf",
  knives: "knife",
  wives: "wife",
  lives: "life",
  loaves: "loaf",
  shelves: "shelf",
  calves: "calf",
  halves: "half",
  scarves: "scarf",
  oxen: "ox",
  policemen: "policeman",
  firemen: "fireman",
  fishermen: "fisherman",
  gentlemen: "gentleman",
  businessmen: "businessman",
  ladies: "lady",
  puppies: "puppy",
  elves: "elf",
  dwarves: "dwarf",
  cacti: "cactus",
  kids: "kid",
  thieves: "thief",
  hooves: "hoof",
  businesswomen: "businesswoman",
  buses: "bus",
  glasses: "glasses",
  cookies: "cookie",
  movies: "movie",
  shoes: "shoe",
  horses: "horse",
  houses: "house",
  vases: "vase",
  roses: "rose",
  potatoes: "potato",
  tomatoes: "tomato",
  heroes: "hero",
  zombies: "zombie",
  pies: "pie",
  selfies: "selfie",
  brownies: "brownie",
  ties: "tie",
  birdies: "birdie",
  hippies: "hippie",
  hoodies: "hoodie",
  canoes: "canoe",
  axes: "axe",
  bees: "bee",
  trees: "tree",
  passersby: "passerby",
  spacemen: "spaceman",
  cowboys: "cowboy",
  snowmen: "snowman",
  craftsmen: "craftsman",
  workmen: "workman",
};

/** Nouns whose plural is the same. */
export const SAME_PLURAL = new Set(
  words(
    "sheep, deer, fish, cattle, police, aircraft, spacecraft, glasses, trousers, jeans, shorts, scissors, series, species, salmon, trout, bison, moose, koi",
  ),
);

/** Irregular verb forms: form to base and the form's name. */
export const IRREGULAR_VERBS: Record<string, [base: string, form: "ed" | "s" | "ing"]> = {};
for (const row of `run ran run running|sit sat sat sitting|swim swam swum swimming|fly flew flown flying|drive drove driven driving|ride rode ridden riding|eat ate eaten eating|drink drank drunk drinking|sing sang sung singing|fall fell fallen falling|throw threw thrown throwing|catch caught caught catching|hold held held holding|stand stood stood standing|lie lay lain lying|lay laid laid laying|sleep slept slept sleeping|go went gone going|come came come coming|take took taken taking|give gave given giving|get got gotten getting|see saw seen seeing|read read read reading|write wrote written writing|draw drew drawn drawing|speak spoke spoken speaking|shake shook shaken shaking|wake woke woken waking|break broke broken breaking|wear wore worn wearing|spin spun spun spinning|stop stopped stopped stopping|put put put putting|cut cut cut cutting|hit hit hit hitting|shut shut shut shutting|leap leapt leapt leaping|blow blew blown blowing|grow grew grown growing|rise rose risen rising|sink sank sunk sinking|leave left left leaving|build built built building|hang hung hung hanging|lean leaned leaned leaning|make made made making|feed fed fed feeding|fight fought fought fighting|bring brought brought bringing|weep wept wept weeping|dive dove dived diving|tell told told telling|say said said saying|find found found finding|bend bent bent bending|stick stuck stuck sticking|swing swung swung swinging|slide slid slid sliding|shine shone shone shining|freeze froze frozen freezing|kneel knelt knelt kneeling|tie tied tied tying|die died died dying|creep crept crept creeping|set set set setting|let let let letting|hug hugged hugged hugging|clap clapped clapped clapping|nod nodded nodded nodding|jog jogged jogged jogging|wag wagged wagged wagging|trot trotted trotted trotting|pat patted patted patting|pet petted petted petting|hop hopped hopped hopping|skip skipped skipped skipping|chop chopped chopped chopping|drop dropped dropped dropping|flip flipped flipped flipping|sip sipped sipped sipping|step stepped stepped stepping|bob bobbed bobbed bobbing|tap tapped tapped tapping|grab grabbed grabbed grabbing|hurry hurried hurried hurrying|carry carried carried carrying|cry cried cried crying|play played played playing|lead led led leading|seek sought sought seeking|begin began begun beginning|pour poured poured pouring|chase chased chased chasing`.split(
  "|",
)) {
  const [base, past, participle, gerund] = row.split(" ");
  IRREGULAR_VERBS[gerund] = [base, "ing"];
  for (const form of [past, participle]) if (form !== base) IRREGULAR_VERBS[form] ??= [base, "ed"];
}

/** Adverbs of manner that bodies know how to show, with the manner word. */
export const MANNERS: Record<string, string> = {};
for (const row of `slowly slow, leisurely, unhurriedly, lazily, steadily, gradually, smoothly, sluggishly, cyclically, continuously slow, at a slow pace, at a leisurely pace, patiently, effortlessly|quickly fast, very fast, so fast, really fast, rapidly, swiftly, hurriedly, briskly, speedily, at high speed, at full speed, at top speed, at speed, in a hurry, very fast, in a rush, immediately|together hand in hand, arm in arm, side by side, holding hands|gently softly, lightly, meticulously, intently, attentively, thoughtfully, respectfully, lovingly, affectionately, sweetly, closely, warmly, quietly and carefully, delicately, tenderly, calmly, peacefully, quietly, serenely, silently|happily cheerfully, in joy, with joy, gaily, hilariously, joyfully, merrily, gleefully, joyously, excitedly, delightedly|sadly mournfully, gloomily, sorrowfully, dejectedly|tiredly wearily, exhaustedly, sleepily, heavily|playfully frolicsomely, mischievously, friskily|confidently proudly, boldly, casually, elegantly, gracefully, majestically|angrily furiously, fiercely, fiercly, ferociously, menacingly, intensely, forcefully, powerfully, aggressively, violently, wildly|nervously anxiously, timidly, hesitantly, cautiously, carefully, warily|energetically vigorously, dynamically, actively, passionately, skillfully, skilfully, expertly, with energy, enthusiastically, eagerly, frantically`.split(
  "|",
)) {
  const [manner, rest] = [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)];
  MANNERS[manner] = manner;
  for (const word of words(rest)) MANNERS[word] = manner;
}

/** Adjectives of mood, which become the manner of what somebody does. */
export const MOODS: Record<string, string> = {
  happy: "happily",
  joyful: "happily",
  cheerful: "happily",
  playful: "playfully",
  sad: "sadly",
  tired: "tiredly",
  sleepy: "tiredly",
  exhausted: "tiredly",
  angry: "angrily",
  furious: "angrily",
  proud: "confidently",
  confident: "confidently",
  elegant: "confidently",
  nervous: "nervously",
  scared: "nervously",
  shy: "nervously",
  energetic: "energetically",
  excited: "energetically",
  calm: "gently",
  gentle: "gently",
  lazy: "slowly",
  stylish: "confidently",
  curious: "playfully",
  lonely: "sadly",
};

/** Body parts: the word, and the camera's name for it where it can fill a frame. */
export const PARTS: Record<string, string | undefined> = {
  face: "face",
  head: "face",
  eye: "face",
  mouth: "face",
  nose: "face",
  lip: "face",
  cheek: "face",
  smile: "face",
  expression: "face",
  muzzle: "face",
  snout: "face",
  hand: "hands",
  finger: "hands",
  palm: "hands",
  paw: "feet",
  foot: "feet",
  hoof: "feet",
  leg: "feet",
  arm: "hands",
  ear: "face",
  tail: undefined,
  back: undefined,
  body: undefined,
  neck: undefined,
  shoulder: undefined,
  chest: undefined,
  wrinkle: "face",
  freckle: "face",
  wing: undefined,
  knee: undefined,
  feather: undefined,
  fur: undefined,
  skin: undefined,
  belly: undefined,
  claw: "feet",
  hair: "face",
  beard: "face",
  mustache: "face",
  moustache: "face",
  eyebrow: "face",
  brow: "face",
  tooth: "face",
  tongue: "face",
  horn: undefined,
  antler: undefined,
  mane: undefined,
  stripe: undefined,
  trunk: undefined,
  wheel: undefined,
  tire: undefined,
  gaze: "face",
  owner: undefined,
};
