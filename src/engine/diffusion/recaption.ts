/**
 * A prompt told at length from its screenplay: who is to be seen and how they look, where, in what light, what happens in which order,
 * how the camera looks on. Diffusion models were trained on such captions and follow them better than a few words. Pure.
 */
import type { Beat, Cast, Move, Scene, Screenplay, Shot, TimeOfDay, Weather } from "../../screenplay/types.ts";

const LIGHT: Record<TimeOfDay, string> = {
  dawn: "in the soft, pale light of dawn",
  morning: "in clear morning light",
  noon: "in the bright light of noon",
  afternoon: "in afternoon light",
  "golden hour": "in the warm, low light of the golden hour, with long shadows",
  sunset: "at sunset, in red and golden light",
  dusk: "at dusk, in deep blue light",
  night: "at night, lit by lamps and the moon",
};

const WEATHER: Record<Weather, string> = {
  clear: "",
  cloudy: "under a cloudy sky",
  overcast: "under an overcast sky",
  rain: "in the rain, with wet, shining ground",
  storm: "in a storm, under dark clouds",
  snow: "while snow falls",
  fog: "in thick fog",
  mist: "in thin mist",
  wind: "in the wind",
};

const MOVE: Record<Move, string> = {
  static: "The camera holds still",
  "pan left": "The camera pans left",
  "pan right": "The camera pans right",
  "tilt up": "The camera tilts up",
  "tilt down": "The camera tilts down",
  roll: "The camera rolls",
  "dolly in": "The camera slowly moves closer",
  "dolly out": "The camera slowly moves away",
  "truck left": "The camera glides to the left",
  "truck right": "The camera glides to the right",
  "pedestal up": "The camera rises",
  "pedestal down": "The camera sinks",
  "zoom in": "The lens zooms in",
  "zoom out": "The lens zooms out",
  "dolly zoom": "The background stretches in a dolly zoom",
  "orbit left": "The camera circles to the left",
  "orbit right": "The camera circles to the right",
  "crane up": "The camera lifts on a crane",
  "crane down": "The camera comes down on a crane",
  follow: "The camera follows the movement",
  lead: "The camera goes ahead of the movement",
  handheld: "The camera is handheld and sways a little",
  "fly through": "The camera flies through the scene",
};

/** Verbs that lead somewhere. */
const GOING =
  /^(walk|run|go|fly|swim|drive|ride|crawl|climb|jump|hop|sail|march|stroll|jog|gallop|slide|roll|float|drift|turn|look|wave)$/;
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const PLAIN_STYLE = "feature";

const spaced = (id: string) => id.replace(/[-#_]+/g, " ").replace(/ \d+$/, "");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const article = (words: string) => `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;

/** The prompt with what its screenplay adds, as one paragraph in English. */
export function recaption(screenplay: Screenplay): string {
  const { cast, sets, shots, style } = screenplay;
  const seen = cast.filter(({ id }) => shots.some((shot) => concerns(shot, id)));
  const prompt = (screenplay.prompt ?? screenplay.title).trim().replace(/[.\s]+$/, "");
  const sentences = [`${capital(prompt)}.`];
  const looks = seen.flatMap((one) => lookOf(one));
  if (looks.length > 0) sentences.push(...looks);
  const first = sets.find(({ id }) => id === shots[0]?.set) ?? sets[0];
  if (first) sentences.push(setting(first));
  for (const [index, shot] of shots.entries()) {
    if (index > 0) {
      const set = sets.find(({ id }) => id === shot.set);
      sentences.push(
        set && set !== first ? `Then, ${setting(set).replace(/^The scene is /, "")}` : "Then the view changes.",
      );
    }
    sentences.push(...relations(shot, cast), ...events(shot, cast), view(shot, cast));
  }
  if (style !== PLAIN_STYLE) sentences.push(`The style is ${spaced(style)}.`);
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function concerns(shot: Shot, id: string): boolean {
  return shot.cast?.includes(id) ?? true;
}

function nameOf(cast: readonly Cast[], id: string): string {
  const one = cast.find((each) => each.id === id);
  if (one?.name) return one.name;
  const many = (one?.count ?? 1) > 1;
  return `the ${spaced(id)}${many ? "s" : ""}`;
}

/** How somebody looks, where the screenplay says more than the kind. */
function lookOf({ id, kind, name, count = 1, look }: Cast): string[] {
  if (!look) return [];
  const clothes = (look.clothes ?? []).map(({ kind: garment, color }) =>
    [colorWord(color), spaced(garment)].filter(Boolean).join(" "),
  );
  const adjectives = [look.build, look.colorName, look.pattern, look.material].filter((word) => word !== undefined);
  const age = kind === "person" && look.age !== undefined ? ageWord(look.age) : "";
  if (adjectives.length === 0 && clothes.length === 0 && age === "") return [];
  const many = count > 1;
  const who = name ?? `the ${spaced(id)}${many ? "s" : ""}`;
  const worn = together(
    clothes.map((garment) => (/s$/.test(garment) && !/ss$/.test(garment) ? garment : article(garment))),
  );
  if (adjectives.length === 0 && age === "") return [`${capital(who)} ${many ? "wear" : "wears"} ${worn}.`];
  const noun = [age, ...adjectives, spaced(kind === "person" ? id : kind)].filter((word) => word !== "").join(" ");
  const is = many ? `are ${NUMBERS[count] ?? count} ${noun}s` : `is ${article(noun)}`;
  return [`${capital(who)} ${is}${worn === "" ? "" : `, wearing ${worn}`}.`];
}

function colorWord(color: string | undefined): string {
  return color && !color.startsWith("#") ? color : "";
}

function ageWord(age: number): string {
  if (age < 3) return "baby";
  if (age < 13) return "young";
  if (age < 20) return "teenage";
  return age > 65 ? "elderly" : "";
}

function setting({ place, time, weather, season, mood = [] }: Scene): string {
  const sky = WEATHER[weather];
  const air = mood.length > 0 ? `; the mood is ${together([...mood])}` : "";
  return `The scene is ${article(spaced(place))} in ${season}, ${LIGHT[time]}${sky ? `, ${sky}` : ""}${air}.`;
}

function relations(shot: Shot, cast: readonly Cast[]): string[] {
  const told = shot.blocking.map(({ who, is, to }) => {
    const others = together([to].flat().map((id) => nameOf(cast, id)));
    const many = (cast.find(({ id }) => id === who)?.count ?? 1) > 1;
    return `${nameOf(cast, who)} ${many ? "are" : "is"} ${is} ${others}`;
  });
  return told.length > 0 ? [`${capital(told.join("; "))}.`] : [];
}

/** What happens, in order. */
function events(shot: Shot, cast: readonly Cast[]): string[] {
  const told: { at: number; words: string }[] = [];
  let clock = 0;
  for (const beat of shot.beats) {
    const at = beat.at ?? clock;
    clock = Math.max(clock, at + (beat.for ?? 0));
    told.push({ at, words: eventWords(beat, cast) });
  }
  return told.map(({ at, words }, index) => {
    const before = told[index - 1];
    const lead = index === 0 ? "" : before && at > before.at + 0.25 ? "Then " : "At the same time ";
    return `${lead === "" ? capital(words) : `${lead}${words}`}.`;
  });
}

function eventWords({ who, does, to, with: tool, manner = [] }: Beat, cast: readonly Cast[]): string {
  const [verb, ...rest] = spaced(does).split(" ");
  const target = to === undefined ? "" : nameOf(cast, to);
  const leads = GOING.test(verb) && !rest.length;
  const object = target ? ` ${leads ? `towards ${target}` : target}` : rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const many = (cast.find(({ id }) => id === who)?.count ?? 1) > 1;
  const how = manner.length > 0 ? ` ${manner.join(" and ")}` : "";
  return `${nameOf(cast, who)} ${many ? verb : thirdPerson(verb)}${object}${tool ? ` with ${nameOf(cast, tool)}` : ""}${how}`;
}

/** "walks", "carries", "washes". */
function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function view({ camera, text = [] }: Shot, cast: readonly Cast[]): string {
  const subject = camera.subject?.length
    ? ` of ${together(camera.subject.slice(0, 2).map((id) => nameOf(cast, id)))}`
    : "";
  const signs = text.map(({ where, text: words }) => ` The ${spaced(where)} reads "${words}".`).join("");
  const framing =
    /close-up|medium|wide/.test(camera.framing) && !camera.framing.endsWith("close-up")
      ? `${camera.framing} shot`
      : camera.framing === "full"
        ? "full shot"
        : camera.framing;
  return `${MOVE[camera.move]}: ${article(framing)}${subject}, from ${article(camera.angle)} angle.${signs}`.replace(
    "an eye level angle",
    "eye level",
  );
}

function together(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
