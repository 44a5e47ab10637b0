/** The command line: a command, what it is about, and options that are checked one by one. */
import { parseArgs } from "node:util";
import { CODECS, type Codec } from "../engine/index.ts";
import { RequestError } from "./errors.ts";

/** Words that name a command; anything else is a prompt. */
export const COMMANDS = [
  "write",
  "render",
  "frame",
  "sheet",
  "state",
  "explain",
  "check",
  "catalog",
  "doctor",
  "bench",
  "serve",
  "worker",
  "weights",
  "help",
  "version",
] as const;
/** A named command; "film" is what a bare prompt asks for. */
export type Command = (typeof COMMANDS)[number] | "film";

/** Values of --quality. */
export const QUALITIES = ["draft", "standard", "high"] as const;
/** A value of --quality. */
export type Quality = (typeof QUALITIES)[number];

/** Values of --pass. */
export const PASSES = ["beauty", "depth", "normal", "id", "motion"] as const;
/** A value of --pass. */
export type Pass = (typeof PASSES)[number];

/** Values of --device: what runs a diffusion model. */
export const DEVICES = ["cpu", "webgpu"] as const;
/** A value of --device. */
export type DeviceName = (typeof DEVICES)[number];

/** Values of --guide: what of the world's own film a diffusion model follows. */
export const GUIDES = ["depth", "pose", "edges"] as const;
/** A value of --guide. */
export type Guide = (typeof GUIDES)[number];

/** Values of --gallery: what a page shows all of. */
export const GALLERIES = ["cast", "actions", "places", "things", "vehicles", "nature"] as const;
/** A value of --gallery. */
export type Gallery = (typeof GALLERIES)[number];

/** Values of --writer. */
export const WRITERS = ["built-in", "model"] as const;
/** A value of --writer. */
export type WriterName = (typeof WRITERS)[number];

/** Options of all commands, checked. Absent means not given. */
export interface Options {
  out?: string;
  seconds?: number;
  size?: [number, number];
  fps?: number;
  seed?: number;
  quality?: Quality;
  style?: string;
  codec?: Codec;
  gallery?: Gallery;
  at?: number;
  pass?: Pass;
  writer?: WriterName;
  /** Name of the language model. */
  model?: string;
  /** Base URL of the chat endpoint. */
  "model-url"?: string;
  /** Seconds that one question to the model may take. */
  "model-timeout"?: number;
  /** "world"; the id, folder or repository of a diffusion model; or the address of a server that makes films. */
  engine?: string;
  /** Steps of the diffusion model, and how much the prompt counts over the negative one. */
  steps?: number;
  guidance?: number;
  /** What the film should not look like. */
  negative?: string;
  frames?: number;
  device?: DeviceName;
  /** Files that a diffusion model is given: what a film begins and ends with, what it follows, where it may change, what it shows. */
  image?: string;
  "last-image"?: string;
  control?: string;
  mask?: string;
  reference?: string;
  /** A film to start from, and how much of it, or of the world's own film, may change. */
  video?: string;
  strength?: number;
  guide?: Guide;
  /** FILE or FILE:STRENGTH, several with commas: low-rank changes to the model's weights. */
  lora?: string;
  /** Schedule's lean towards noise. */
  shift?: number;
  /** How far a step's first block may drift for the others to be left out. */
  "step-cache"?: number;
  /** Side of the squares that are decoded one by one, in pixels. */
  tile?: number;
  /** Whether the prompt is told at length, from its screenplay. */
  expand?: boolean;
  /** Name of a prompt suite. */
  suite?: string;
  /** Heading of the table of effects, 1 to 8. */
  heading?: number;
  /** Prompts of each dimension. */
  limit?: number;
  /** Folder of the prompt suites. */
  prompts?: string;
  port?: number;
  /** Address to listen on. */
  host?: string;
  /** The server's folder. */
  data?: string;
  /** URL of its database. */
  database?: string;
  /** s3:// URL or folder of its films. */
  storage?: string;
  /** Worker processes. */
  workers?: number;
  /** Seconds of silence after which a worker's job is given away. */
  lease?: number;
  /** Hours that films are kept. */
  "keep-hours"?: number;
  webhook?: string;
  policy?: string;
  /** PEM files of the certificates and the private key that films are signed with. */
  certificate?: string;
  key?: string;
  json: boolean;
}

/** A whole request: `subject` is a prompt, the path of a screenplay, "-" for standard input, or nothing. */
export interface Request {
  command: Command;
  subject?: string;
  /** What stands behind the subject, for `serve key NAME` and `bench parity DIR`. */
  more?: string;
  options: Options;
}

const SIZE = { min: 256, max: 3840 };
const SECONDS = { min: 0.5, max: 60 };
const FPS = { min: 12, max: 60 };
const LIMIT = { min: 1, max: 10000 };
const HEADING = { min: 1, max: 8 };
const SEED_MAX = 2 ** 31 - 1;
const STEPS = { min: 1, max: 1000 };
const GUIDANCE = { min: 1, max: 30 };
const STRENGTH = { min: 0, max: 1 };
const SHIFT = { min: 0.1, max: 20 };
const STEP_CACHE = { min: 0, max: 1 };
const TILE = { min: 64, max: 4096 };
const FRAMES = { min: 1, max: 1001 };
const PORT = { min: 0, max: 65535 };
const WORKERS = { min: 0, max: 256 };
const LEASE = { min: 10, max: 3600 };
const KEEP_HOURS = { min: 0, max: 87600 };
const MODEL_TIMEOUT = { min: 0.1, max: 3600 };

/** Options that say who writes the screenplay of a prompt. */
const WRITER: (keyof Options)[] = ["writer", "model", "model-url", "model-timeout"];

/** Options that choose and lead another engine. */
const DIFFUSION: (keyof Options)[] = [
  "engine",
  "steps",
  "guidance",
  "negative",
  "frames",
  "device",
  "image",
  "last-image",
  "control",
  "mask",
  "reference",
  "video",
  "strength",
  "guide",
  "lora",
  "shift",
  "step-cache",
  "tile",
  "expand",
];

/** Options that say where a server and its workers meet. */
const MEETING: (keyof Options)[] = [
  "data",
  "database",
  "storage",
  "workers",
  "lease",
  "keep-hours",
  "certificate",
  "key",
];

/** Which options a command takes, beside none. */
const TAKES: Record<Command, (keyof Options)[]> = {
  film: ["out", "seconds", "size", "fps", "seed", "quality", "style", "codec", "pass", ...WRITER, ...DIFFUSION],
  write: ["out", "seconds", "size", "fps", "seed", "style", ...WRITER],
  render: ["out", "size", "fps", "seed", "quality", "style", "codec", "pass"],
  frame: ["out", "seconds", "size", "fps", "seed", "quality", "style", "at", "pass", ...WRITER],
  sheet: ["out", "seconds", "size", "fps", "seed", "quality", "style", "gallery", "limit", ...WRITER],
  state: ["out", "seconds", "size", "fps", "seed", "style", "at", "json", ...WRITER],
  explain: ["seconds", "size", "fps", "seed", "style", "json"],
  check: ["json"],
  catalog: ["json"],
  doctor: ["json"],
  bench: ["device", "out", "size", "suite", "heading", "limit", "prompts", "database", "json"],
  serve: ["port", "host", "webhook", "policy", ...MEETING],
  worker: MEETING,
  weights: ["json"],
  help: [],
  version: [],
};

/** Subjects that take one more word behind them. */
const DOUBLE: [Command, string][] = [
  ["serve", "key"],
  ["bench", "parity"],
  ["bench", "effects"],
  ["weights", "pull"],
];

/** Reads the arguments after `./diorama`. Throws a RequestError that says what to change. */
export function readArguments(args: string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { command: "help", options: { json: false } };
  if (values.version) return { command: "version", options: { json: false } };
  const [first, ...rest] = positionals;
  if (first === undefined && values.engine === undefined) return { command: "help", options: { json: false } };
  const named = COMMANDS.find((command) => command === first);
  const command = named ?? "film";
  const subjects = named ? rest : positionals;
  const double = DOUBLE.some(([name, subject]) => command === name && subjects[0] === subject);
  if (subjects.length > (double ? 2 : 1)) {
    throw new RequestError(
      `"${short(subjects[1])}" is one argument too many: put the prompt in quotes, as in ./diorama "A red fox".`,
    );
  }
  const options = readOptions(values);
  for (const name of Object.keys(options) as (keyof Options)[]) {
    if (name === "json" && !options.json) continue;
    if (options[name] !== undefined && !TAKES[command].includes(name)) {
      throw new RequestError(`--${name} means nothing to "${command}": leave it out.`);
    }
  }
  for (const name of DIFFUSION) {
    if (options[name] === undefined || options.engine !== undefined || command === "bench") continue;
    throw new RequestError(`--${name} is for diffusion models: it goes with --engine ID.`);
  }
  return { command, subject: subjects[0], ...(subjects[1] === undefined ? {} : { more: subjects[1] }), options };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      // A negative number after an option is its value, not another option.
      args: args.map((arg, i) => (/^-\d/.test(arg) && args[i - 1]?.startsWith("--") ? `\u0000${arg}` : arg)),
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        seconds: { type: "string" },
        size: { type: "string" },
        fps: { type: "string" },
        seed: { type: "string" },
        quality: { type: "string" },
        style: { type: "string" },
        codec: { type: "string" },
        gallery: { type: "string" },
        at: { type: "string" },
        pass: { type: "string" },
        writer: { type: "string" },
        model: { type: "string" },
        "model-url": { type: "string" },
        "model-timeout": { type: "string" },
        engine: { type: "string" },
        steps: { type: "string" },
        guidance: { type: "string" },
        negative: { type: "string" },
        frames: { type: "string" },
        device: { type: "string" },
        image: { type: "string" },
        "last-image": { type: "string" },
        control: { type: "string" },
        mask: { type: "string" },
        reference: { type: "string" },
        video: { type: "string" },
        strength: { type: "string" },
        guide: { type: "string" },
        lora: { type: "string" },
        shift: { type: "string" },
        "step-cache": { type: "string" },
        tile: { type: "string" },
        expand: { type: "boolean" },
        suite: { type: "string" },
        heading: { type: "string" },
        limit: { type: "string" },
        prompts: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        database: { type: "string" },
        storage: { type: "string" },
        workers: { type: "string" },
        lease: { type: "string" },
        "keep-hours": { type: "string" },
        webhook: { type: "string" },
        policy: { type: "string" },
        certificate: { type: "string" },
        key: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const message = (error as Error).message.split(/[.\n]/)[0];
    throw new RequestError(`${message}: ./diorama help lists the commands and options.`);
  }
}

function readOptions(values: ReturnType<typeof parse>["values"]): Options {
  const options: Options = { json: values.json === true };
  if (values.out !== undefined) options.out = values.out;
  if (values.seconds !== undefined) options.seconds = readNumber("seconds", values.seconds, SECONDS);
  if (values.size !== undefined) options.size = readSize(values.size);
  if (values.fps !== undefined) options.fps = readNumber("fps", values.fps, FPS);
  if (values.seed !== undefined) {
    options.seed = readNumber("seed", values.seed, { min: 0, max: SEED_MAX });
    if (!Number.isInteger(options.seed)) throw new RequestError(`--seed ${values.seed} must be a whole number.`);
  }
  if (values.quality !== undefined) options.quality = readWord("quality", values.quality, QUALITIES);
  if (values.gallery !== undefined) options.gallery = readWord("gallery", values.gallery, GALLERIES);
  if (values.codec !== undefined) options.codec = readWord("codec", values.codec, CODECS);
  if (values.pass !== undefined) options.pass = readWord("pass", values.pass, PASSES);
  if (values.style !== undefined) options.style = values.style;
  if (values.suite !== undefined) options.suite = values.suite;
  if (values.heading !== undefined) options.heading = readNumber("heading", values.heading, HEADING);
  if (values.limit !== undefined) options.limit = Math.ceil(readNumber("limit", values.limit, LIMIT));
  if (values.prompts !== undefined) options.prompts = values.prompts;
  for (const name of ["host", "data", "database", "storage", "webhook", "policy", "certificate", "key"] as const) {
    if (values[name] !== undefined) options[name] = values[name];
  }
  if (values.port !== undefined) options.port = Math.trunc(readNumber("port", values.port, PORT));
  if (values.workers !== undefined) options.workers = Math.trunc(readNumber("workers", values.workers, WORKERS));
  if (values.lease !== undefined) options.lease = Math.trunc(readNumber("lease", values.lease, LEASE));
  if (values["keep-hours"] !== undefined) {
    options["keep-hours"] = readNumber("keep-hours", values["keep-hours"], KEEP_HOURS);
  }
  if (values.engine !== undefined && values.engine !== "world") options.engine = values.engine;
  if (values.device !== undefined) options.device = readWord("device", values.device, DEVICES);
  if (values.negative !== undefined) options.negative = values.negative;
  if (values.steps !== undefined) options.steps = Math.trunc(readNumber("steps", values.steps, STEPS));
  if (values.frames !== undefined) options.frames = Math.trunc(readNumber("frames", values.frames, FRAMES));
  if (values.guidance !== undefined) options.guidance = readNumber("guidance", values.guidance, GUIDANCE);
  for (const name of ["image", "last-image", "control", "mask", "reference", "video", "lora"] as const) {
    if (values[name] !== undefined) options[name] = values[name];
  }
  if (values.expand) options.expand = true;
  if (values.guide !== undefined) options.guide = readWord("guide", values.guide, GUIDES);
  for (const [name, range] of [
    ["strength", STRENGTH],
    ["shift", SHIFT],
    ["step-cache", STEP_CACHE],
    ["tile", TILE],
  ] as const) {
    if (values[name] !== undefined) options[name] = readNumber(name, values[name], range);
  }
  if (values.writer !== undefined) options.writer = readWord("writer", values.writer, WRITERS);
  if (values.model !== undefined) options.model = values.model;
  if (values["model-url"] !== undefined) options["model-url"] = values["model-url"];
  if (values["model-timeout"] !== undefined) {
    options["model-timeout"] = readNumber("model-timeout", values["model-timeout"], MODEL_TIMEOUT);
  }
  if (values.at !== undefined) options.at = readNumber("at", values.at, { min: 0, max: 3600 });
  return options;
}

function readNumber(name: string, given: string, range: { min: number; max: number }): number {
  const text = given.replace("\u0000", "");
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!(value >= range.min && value <= range.max)) {
    throw new RequestError(`--${name} ${short(text)} must be a number from ${range.min} to ${range.max}.`);
  }
  return value;
}

function readSize(text: string): [number, number] {
  const match = /^(\d{1,9})[x×](\d{1,9})$/i.exec(text);
  const size = match ? ([Number(match[1]), Number(match[2])] as [number, number]) : undefined;
  if (!size?.every((side) => side % 2 === 0 && side >= SIZE.min && side <= SIZE.max)) {
    throw new RequestError(
      `--size ${short(text)} must be WIDTHxHEIGHT, such as 1920x1080: two even numbers from ${SIZE.min} to ${SIZE.max}.`,
    );
  }
  return size;
}

function readWord<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text);
  if (!word) throw new RequestError(`--${name} ${short(text)} must be one of ${words.join(", ")}.`);
  return word;
}

/** A piece of what was typed, short enough for a sentence. */
export function short(text: string): string {
  const printable = text.replace(/[\u0000-\u001f\u007f]/g, " ");
  return printable.length > 40 ? `${printable.slice(0, 37)}...` : printable;
}
