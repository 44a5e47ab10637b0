/** From a checked request to the videos that it makes: screenplays written, changed or made longer, and cut into stretches. */
import { randomBytes } from "node:crypto";
import type { Screenplay } from "../screenplay/types.ts";
import { uuidOf } from "./data/queue.ts";
import type { Storage } from "./data/storage.ts";
import { type NewVideo, now } from "./data/videos.ts";
import { ApiError, invalid } from "./errors.ts";
import { fitPicture, pictureBytes } from "./guard/pictures.ts";
import type { Checked } from "./schema.ts";
import type { Borrowed, CharacterRow, Details, VideoRow } from "./types.ts";

const LOOP_SECONDS = 0.6;
const STILL_SECONDS = 0.75;
const LONGEST = 60;

/** What all plans need to know. */
export interface PlanSetup {
  storage: Storage;
  owner: string;
  trace: string;
}

let counter = randomBytes(2).readUInt16BE(0);

/** A new id that sorts by time: kind, milliseconds, a count, chance. */
export function newId(kind: string): string {
  counter = (counter + 1) & 0xffff;
  const time = Date.now().toString(16).padStart(12, "0");
  return `${kind}_${time}${counter.toString(16).padStart(4, "0")}${randomBytes(12).toString("hex")}`;
}

/** Plans the videos of POST /v1/videos. */
export async function planCreate(body: Checked, characters: CharacterRow[], setup: PlanSetup): Promise<NewVideo[]> {
  const model = (body.model as string | undefined) ?? "sora-2";
  const seconds = (body.seconds as number | undefined) ?? 4;
  const size = readSize((body.size as string | undefined) ?? (body.screenplay === undefined ? "720x1280" : undefined));
  const count = (body.n as number | undefined) ?? 1;
  const engine = await import("../engine/index.ts");
  if (body.style !== undefined) {
    const styles = (await engine.manifests()).filter(({ family }) => family === "style").map(({ id }) => id);
    if (!styles.includes(body.style))
      throw invalid(
        "style",
        `Invalid value: '${body.style.slice(0, 80)}'. Supported values are: ${styles.map((one) => `'${one}'`).join(", ")}.`,
      );
  }
  let written: Screenplay;
  let prompt: string | null = (body.prompt as string | undefined) ?? null;
  const notes: string[] = [];
  if (body.screenplay !== undefined) {
    written = await engine.parseScreenplay(body.screenplay).catch((error: Error) => {
      throw invalid("screenplay", error.message, "invalid_screenplay");
    });
    prompt ??= written.prompt ?? null;
    if (size) written.size = size;
    if (body.fps !== undefined) written.fps = body.fps;
    if (body.seed !== undefined) written.seed = body.seed;
    if (body.style !== undefined) written.style = body.style;
    if (body.seconds !== undefined) notes.push("The length is the screenplay's: 'seconds' was left aside.");
  } else {
    if (prompt === null) throw invalid("prompt", "Missing required parameter: 'prompt'.", "missing_required_parameter");
    const readable = withCharacters(prompt, characters);
    const problem = await engine.checkPrompt(readable);
    if (problem !== undefined) throw invalid("prompt", problem);
    const seed = (body.seed as number | undefined) ?? characters[0]?.actor.seed ?? 0;
    written = await engine.write(readable, { seconds, size, fps: body.fps, seed, style: body.style });
    written.prompt = prompt;
    const unseen = (await engine.explain(readable)).words
      .filter(({ status }) => status === "not shown")
      .map(({ text }) => text);
    if (unseen.length) notes.push(`Not shown: ${[...new Set(unseen)].join(", ")}.`);
  }
  castCharacters(written, characters, notes);
  if (body.seed === undefined && characters.length > 0) written.seed = characters[0].actor.seed;
  const loop = body.loop ? LOOP_SECONDS : undefined;
  // What is laid over the beginning comes after the end, where the last shot goes on.
  if (loop) written.shots[written.shots.length - 1].seconds += loop;
  const quality = body.quality ?? (/pro/i.test(model) ? "high" : "standard");
  const ids = Array.from({ length: count }, () => newId("video"));
  const videos: NewVideo[] = [];
  const pictures = await readPictures(body, written.size);
  for (const [index, id] of ids.entries()) {
    const screenplay = structuredClone(written);
    screenplay.seed = (written.seed + index) % 2 ** 31;
    const details: Details = {
      ...detailsOf(screenplay, quality, body, notes),
      ...(loop ? { loop } : {}),
      ...(count > 1 ? { siblings: ids.filter((one) => one !== id) } : {}),
      ...(characters.length ? { characters: characters.map((one) => one.id) } : {}),
      ...(pictures.length ? { stills: [], references: [] } : {}),
    };
    for (const { at, field, picture } of pictures) {
      const file = `videos/${id}/given/${field}.i420`;
      await setup.storage.put(file, picture.i420, "application/octet-stream");
      details.stills?.push({ at, file, seconds: STILL_SECONDS });
      details.references?.push({ field, use: at === "start" ? "first_frame" : "last_frame", how: howUsed(at) });
      if (at === "start" && body.screenplay === undefined) suitLight(screenplay, picture, details.notes);
    }
    videos.push(newVideo({ id, model, prompt, screenplay, details, remixed: null }, setup));
  }
  return videos;
}

/** Plans an edit or a remix of a finished film. */
export async function planEdit(
  source: Pick<VideoRow, "screenplay" | "details" | "model"> & { id: string | null },
  body: Checked,
  setup: PlanSetup,
): Promise<NewVideo> {
  const engine = await import("../engine/index.ts");
  const problem = await engine.checkPrompt(body.prompt);
  if (problem !== undefined) throw invalid("prompt", problem);
  const { screenplay, did, left } = await engine.edit(source.screenplay, body.prompt);
  const notes = [...did, ...left.map((piece) => `Nothing was found to change for "${piece}".`)];
  const details: Details = {
    ...detailsOf(screenplay, body.quality ?? source.details.quality, body, notes),
    ...(source.details.loop ? { loop: source.details.loop } : {}),
  };
  const checked = await checkedScreenplay(screenplay);
  return newVideo(
    { id: newId("video"), model: source.model, prompt: body.prompt, screenplay: checked, details, remixed: source.id },
    setup,
  );
}

/** Plans a longer film. Forward, the frames of a film that is stored here are copied, and only what is new is drawn. */
export async function planExtension(
  source: Pick<VideoRow, "screenplay" | "details" | "model" | "frames" | "files" | "prompt"> & { id: string | null },
  body: Checked,
  setup: PlanSetup,
): Promise<NewVideo> {
  const seconds = body.seconds as number;
  const whole = Number(lengthOf(source.screenplay, source.details.loop).toFixed(3));
  if (whole + seconds > LONGEST)
    throw invalid("seconds", `The film would last ${whole + seconds} s: at most ${LONGEST} s are made.`);
  const engine = await import("../engine/index.ts");
  const direction = (body.direction as "forward" | "backward" | undefined) ?? "forward";
  const prompt = (body.prompt as string | undefined)?.trim() || undefined;
  if (prompt) {
    const problem = await engine.checkPrompt(prompt);
    if (problem !== undefined) throw invalid("prompt", problem);
  }
  const { screenplay, did } = await engine.extend(source.screenplay, { seconds, direction, prompt });
  const checked = await checkedScreenplay(screenplay);
  const id = newId("video");
  let borrowed: Borrowed | undefined;
  if (direction === "forward" && source.id && source.files && !source.details.loop) {
    // A copy, for the first film may be deleted before the second is joined.
    const film = await setup.storage.get(source.files.video);
    const file = `videos/${id}/given/first.mp4`;
    if (film) await setup.storage.put(file, film, "video/mp4");
    if (film) borrowed = { video: source.id, file, frames: source.frames };
  }
  const details: Details = {
    ...detailsOf(checked, source.details.quality, body, did),
    ...(borrowed ? { borrowed } : {}),
    ...(source.id ? { extended_from: source.id } : {}),
  };
  return newVideo(
    {
      id,
      model: source.model,
      prompt: prompt ?? source.prompt,
      screenplay: checked,
      details,
      remixed: null,
    },
    setup,
  );
}

function newVideo(
  made: {
    id: string;
    model: string;
    prompt: string | null;
    screenplay: Screenplay;
    details: Details;
    remixed: string | null;
  },
  { owner, trace }: PlanSetup,
): NewVideo {
  const { id, model, prompt, screenplay, details, remixed } = made;
  const seconds = lengthOf(screenplay, details.loop);
  const frames = Math.max(1, Math.round(seconds * screenplay.fps));
  return {
    row: {
      id,
      owner,
      created_at: now(),
      model,
      prompt,
      seconds: String(Number(seconds.toFixed(3))),
      size: screenplay.size.join("x"),
      remixed_from: remixed,
      details,
      screenplay,
      frames,
      trace,
    },
    segments: cut(id, details.borrowed?.frames ?? 0, frames, screenplay.fps),
  };
}

/**
 * Stretches of two seconds, and towards the end shorter ones down to half a second: each a quarter of what is left, so that
 * workers of whatever number and speed end at nearly the same time (guided self-scheduling, Polychronopoulos and Kuck, 1987).
 */
function cut(id: string, from: number, to: number, fps: number): NewVideo["segments"] {
  const shortest = Math.max(1, Math.round(fps / 2));
  const segments: NewVideo["segments"] = [];
  for (let first = from; first < to; ) {
    const wanted = Math.round(Math.min(2 * fps, Math.max(shortest, (to - first) / 4)));
    const last = to - first - wanted < shortest / 2 ? to : first + wanted;
    const part = segments.length;
    segments.push({ part, first, last, job: uuidOf(`segment ${id} ${part}`) });
    first = last;
  }
  return segments;
}

const lengthOf = ({ shots }: Screenplay, loop = 0): number =>
  shots.reduce((sum, { seconds }) => sum + seconds, 0) - loop;

function detailsOf(screenplay: Screenplay, quality: Details["quality"], body: Checked, notes: string[]): Details {
  const { webhook } = body;
  return {
    quality,
    fps: screenplay.fps,
    seed: screenplay.seed,
    style: screenplay.style,
    notes: [...notes],
    ...(webhook === undefined ? {} : { webhook: typeof webhook === "string" ? { url: webhook } : webhook }),
  };
}

async function checkedScreenplay(screenplay: Screenplay): Promise<Screenplay> {
  const { parseScreenplay } = await import("../engine/index.ts");
  return parseScreenplay(JSON.stringify(screenplay)).catch((error: Error) => {
    throw new ApiError(400, `The change leads to no screenplay that can be filmed: ${error.message}`, {
      param: "prompt",
      code: "invalid_value",
    });
  });
}

function readSize(text: string | undefined): [number, number] | undefined {
  if (text === undefined) return undefined;
  const size = text.split("x").map(Number) as [number, number];
  if (!size.every((side) => side % 2 === 0 && side >= 256 && side <= 3840)) {
    throw invalid("size", `Invalid value: '${text}'. It must be WIDTHxHEIGHT, two even numbers from 256 to 3840.`);
  }
  return size;
}

async function readPictures(body: Checked, size: [number, number]) {
  const found = [];
  for (const [field, at] of [
    ["input_reference", "start"],
    ["last_frame", "end"],
  ] as const) {
    if (body[field] === undefined) continue;
    const picture = await fitPicture(await pictureBytes(body[field], field), size, field);
    found.push({ field, at, picture });
  }
  return found;
}

const howUsed = (at: "start" | "end"): string =>
  at === "start"
    ? `The first frame is the picture itself, fitted to the film's size from its middle; within ${STILL_SECONDS} s it dissolves into the world. Its brightness and warmth set the light where the prompt leaves it open. What it shows is not rebuilt.`
    : `The world dissolves within ${STILL_SECONDS} s into the picture, which is the last frame. What it shows is not rebuilt.`;

/** Gives a place whose light the prompt left open the picture's light. */
function suitLight(
  screenplay: Screenplay,
  { light, warmth }: { light: number; warmth: number },
  notes: string[],
): void {
  const said =
    /\b(dawn|sunrise|morning|noon|midday|afternoon|evening|sunset|dusk|twilight|night|midnight|day|golden hour)\b|[夜晨早午晚夕]/i;
  if (said.test(screenplay.prompt ?? "")) return;
  const time =
    light < 0.22
      ? "night"
      : light < 0.36 && warmth > 0.08
        ? "sunset"
        : light < 0.36
          ? "dusk"
          : warmth > 0.14
            ? "golden hour"
            : undefined;
  if (!time) return;
  for (const set of screenplay.sets) set.time = time;
  notes.push(`The picture's light made it ${time}.`);
}

/** The prompt with each character's name followed by what it is, so that it reads as somebody. */
function withCharacters(prompt: string, characters: CharacterRow[]): string {
  let text = prompt;
  for (const { name, actor } of characters) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`(?<![\\p{L}\\p{N}])@?${escaped}(?![\\p{L}\\p{N}])`, "giu");
    let first = true;
    const plain = actor.phrase.replace(/^(a|an)\s+/i, "");
    text = text.replace(found, () => {
      const phrase = first ? actor.phrase : `the ${plain}`;
      first = false;
      return phrase;
    });
  }
  return text;
}

/** Gives each character's cast member the looks that it has had before. */
function castCharacters(screenplay: Screenplay, characters: CharacterRow[], notes: string[]): void {
  for (const { name, actor } of characters) {
    const member = screenplay.cast.find(({ kind, name: called }) => kind === actor.cast.kind && called === undefined);
    if (!member) {
      notes.push(`${name} has no part in this film: the prompt doesn't call the name.`);
      continue;
    }
    member.name = name;
    member.look = { ...member.look, ...actor.cast.look };
    renameMember(screenplay, member, actor.cast.id);
    notes.push(`${name} is the ${actor.cast.kind} "${actor.cast.id}".`);
  }
}

/** A character keeps its cast id, for what its looks leave open is drawn from seed and id. */
function renameMember(screenplay: Screenplay, member: Screenplay["cast"][number], to: string): void {
  const from = member.id;
  if (from === to || screenplay.cast.some(({ id }) => id === to)) return;
  const text = JSON.stringify(screenplay.shots, (key, value) => {
    if (typeof value !== "string" || ["set", "does", "is", "text", "manner"].includes(key)) return value;
    return value === from || value.startsWith(`${from}#`) ? to + value.slice(from.length) : value;
  });
  screenplay.shots = JSON.parse(text);
  member.id = to;
}
