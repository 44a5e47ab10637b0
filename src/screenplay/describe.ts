/** A screenplay in words, for people and for `explain`. */
import type { Beat, Blocking, Cast, Look, Scene, Screenplay, Shot } from "./types.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const name = (id: string) => id.replaceAll("-", " ").replaceAll("#", " ");
const article = (word: string) => (/^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`);

/** "a, b and c". */
function together(words: string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

function adjectives(look: Look | undefined): string[] {
  if (!look) return [];
  const size = look.size === undefined ? "" : look.size < 0.9 ? "small" : look.size > 1.2 ? "large" : "";
  return [size, look.build ?? "", look.colorName ?? look.color ?? "", look.pattern ?? "", look.material ?? ""].filter(
    Boolean,
  );
}

function castWords(cast: Cast): string {
  const noun = cast.name ?? name(cast.kind === "person" ? cast.id.replace(/-\d+$/, "") : cast.kind);
  const count = cast.count ?? 1;
  const words = [...adjectives(cast.look), noun].join(" ");
  const head = count === 1 ? (cast.name ? cast.name : article(words)) : `${NUMBERS[count] ?? count} ${words}s`;
  const wears = cast.look?.clothes?.length ? ` in ${together(cast.look.clothes.map((one) => name(one.kind)))}` : "";
  const age = cast.kind === "person" && cast.look?.age ? ` aged ${Math.round(cast.look.age)}` : "";
  return `${head}${age}${wears}`;
}

function sceneWords(scene: Scene): string {
  const features = scene.features?.length ? `, with ${together(scene.features.map(name))}` : "";
  const mood = scene.mood?.length ? `, ${scene.mood.join(" and ")}` : "";
  return `${name(scene.place)}, ${scene.time}, ${scene.weather}, ${scene.season}${features}${mood}`;
}

function beatWords(beat: Beat): string {
  const when = beat.at !== undefined ? `from ${beat.at} s` : "then";
  const length = beat.for !== undefined ? ` for ${beat.for} s` : "";
  const to = beat.to ? ` (${name(beat.to)})` : "";
  const tool = beat.with ? ` with ${name(beat.with)}` : "";
  const manner = beat.manner?.length ? ` ${beat.manner.join(", ")}` : "";
  const { kind, look } = beat.into ?? {};
  const end = kind ? article([...adjectives(look), name(kind)].join(" ")) : adjectives(look).join(" ");
  const into = end ? ` into ${end}` : "";
  return `${when}${length}: ${name(beat.who)} does "${name(beat.does)}"${to}${tool}${manner}${into}`;
}

const blockingWords = (one: Blocking) => `${name(one.who)} ${one.is} ${together([one.to].flat().map(name))}`;

function shotWords(shot: Shot, n: number): string[] {
  const { camera } = shot;
  const subject = camera.subject?.length ? ` of ${together(camera.subject.map(name))}` : "";
  const part = camera.part ? ` (${camera.part})` : "";
  const lines = [
    `Shot ${n + 1}, ${shot.seconds} s${shot.timeScale === undefined ? "" : ` at ${shot.timeScale} times the speed`} in ${name(shot.set)}: ${camera.framing}, ${camera.angle}, ${camera.move}${subject}${part}.`,
  ];
  for (const one of shot.blocking) lines.push(`  ${blockingWords(one)}.`);
  for (const beat of shot.beats) lines.push(`  ${beatWords(beat)}.`);
  for (const item of shot.text ?? []) lines.push(`  The ${name(item.where)} reads "${item.text}".`);
  return lines;
}

/** The screenplay as lines of plain English: who, where, and shot by shot what is seen. */
export function describe(screenplay: Screenplay): string {
  const seconds = screenplay.shots.reduce((sum, shot) => sum + shot.seconds, 0);
  const lines = [
    `"${screenplay.title}": ${Math.round(seconds * 10) / 10} s, ${screenplay.size.join("x")}, ${screenplay.fps} frames/s, style ${screenplay.style}, seed ${screenplay.seed}.`,
  ];
  if (screenplay.cast.length) lines.push(`Cast: ${screenplay.cast.map(castWords).join("; ")}.`);
  for (const scene of screenplay.sets) lines.push(`Set ${name(scene.id)}: ${sceneWords(scene)}.`);
  return [...lines, ...screenplay.shots.flatMap(shotWords)].join("\n");
}
