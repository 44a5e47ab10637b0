/** What each request takes, as data: the one source of validation and of the OpenAPI document. */
import { ApiError, invalid, plainly } from "./errors.ts";

/** What a value must be. */
export type Kind =
  | { is: "text"; least?: number; most: number; pattern?: RegExp; says?: string }
  | { is: "number"; min: number; max: number; whole?: boolean; asText?: boolean }
  | { is: "flag" }
  | { is: "choice"; of: readonly string[] }
  | { is: "file"; what: string }
  | { is: "json"; what: string }
  | { is: "list"; of: Kind; most: number }
  | { is: "object"; fields: Record<string, Param> }
  | { is: "either"; of: Kind[] };

/** A parameter: what it is, whether it must be there, and what it means. */
export interface Param {
  kind: Kind;
  needed?: boolean;
  says: string;
}

/** A file that came with a request. */
export interface Upload {
  name: string;
  type: string;
  bytes: Uint8Array;
}

const text = (most: number, least = 1): Kind => ({ is: "text", most, least });
const ID = text(100);
const PROMPT: Param = {
  kind: text(100_000, 0),
  needed: true,
  says: "What the film shows, or what is to change in it.",
};
const VIDEO: Param = {
  kind: {
    is: "either",
    of: [
      { is: "file", what: "MP4" },
      { is: "object", fields: { id: { kind: ID, needed: true, says: "Id of a completed video." } } },
    ],
  },
  needed: true,
  says: "A completed video by id, or an MP4 file that this server made.",
};
const PICTURE: Kind = {
  is: "either",
  of: [
    { is: "file", what: "JPEG, PNG or WebP" },
    {
      is: "object",
      fields: {
        image_url: { kind: text(30_000_000), says: "A public http(s) address, or a data: URL." },
        file_id: { kind: text(200), says: "Not kept by this server: send the file or its URL." },
      },
    },
  ],
};
const WEBHOOK: Param = {
  kind: {
    is: "either",
    of: [
      text(2000),
      {
        is: "object",
        fields: {
          url: { kind: text(2000), needed: true, says: "Where events are sent." },
          secret: { kind: text(200), says: "whsec_ and base64; absent: the server's own." },
        },
      },
    ],
  },
  says: "Where the end of this job is told of, beside the server's own webhook.",
};
const QUALITY: Param = {
  kind: { is: "choice", of: ["draft", "standard", "high"] },
  says: "Renders behind each frame: 1, 4 or 16. Default by model: sora-2-pro high, others standard.",
};
const SECONDS: Kind = { is: "number", min: 0.5, max: 60, asText: true };

/** The bodies of the POST requests. */
export const BODIES = {
  create: {
    prompt: { ...PROMPT, needed: false },
    model: { kind: text(100), says: "Any name; it is kept. Default sora-2." },
    seconds: { kind: SECONDS, says: "Length, 0.5 to 60, as text. Default 4." },
    size: {
      kind: { is: "text", most: 20, pattern: /^\d{2,5}x\d{2,5}$/, says: "WIDTHxHEIGHT" },
      says: "Even numbers from 256 to 3840. Default 720x1280.",
    },
    input_reference: { kind: PICTURE, says: "A picture that the film opens on." },
    last_frame: { kind: PICTURE, says: "A picture that the film ends on." },
    seed: { kind: { is: "number", min: 0, max: 2147483647, whole: true }, says: "The same seed gives the same film." },
    fps: { kind: { is: "number", min: 12, max: 60 }, says: "Frames a second. Default 24." },
    quality: QUALITY,
    style: { kind: text(80), says: "Name of a style of the catalog." },
    loop: { kind: { is: "flag" }, says: "The end leads into the beginning without a cut." },
    n: { kind: { is: "number", min: 1, max: 10, whole: true }, says: "How many films, each of another seed." },
    screenplay: { kind: { is: "json", what: "a screenplay" }, says: "A screenplay, instead of a prompt." },
    characters: {
      kind: {
        is: "list",
        of: {
          is: "either",
          of: [ID, { is: "object", fields: { id: { kind: ID, needed: true, says: "Id of a character." } } }],
        },
        most: 8,
      },
      says: "Characters that the prompt calls by name.",
    },
    webhook: WEBHOOK,
  },
  edit: { prompt: PROMPT, video: VIDEO, quality: QUALITY, webhook: WEBHOOK },
  remix: { prompt: PROMPT, quality: QUALITY, webhook: WEBHOOK },
  extend: {
    prompt: { ...PROMPT, needed: false },
    video: VIDEO,
    seconds: { kind: { ...SECONDS, max: 59.5 }, needed: true, says: "Length of what is added, as text." },
    direction: {
      kind: { is: "choice", of: ["forward", "backward"] },
      says: "After the film, or before it. Default forward.",
    },
    webhook: WEBHOOK,
  },
  character: {
    name: { kind: text(120), needed: true, says: "What prompts call it." },
    video: { ...VIDEO, needed: false },
    description: { kind: text(1000), says: "Who it is, in words, where no video shows it." },
    cast: { kind: text(64), says: "Which of the film's cast, by its id. Default: whom the film is about." },
  },
} satisfies Record<string, Record<string, Param>>;

/** The query of GET /v1/videos. */
export const LIST_QUERY = {
  after: { kind: ID, says: "Id that the page before ended with." },
  limit: { kind: { is: "number", min: 1, max: 100, whole: true }, says: "Entries of a page. Default 20." },
  order: { kind: { is: "choice", of: ["asc", "desc"] }, says: "By age. Default desc, the newest first." },
} satisfies Record<string, Param>;

/** The query of GET /v1/videos/{id}/content. */
export const CONTENT_QUERY = {
  variant: { kind: { is: "choice", of: ["video", "thumbnail", "spritesheet", "last_frame"] }, says: "Default video." },
} satisfies Record<string, Param>;

/** A checked body: only known parameters, each what it must be. */
export type Checked = Record<string, any>;

/** Checks a body against its parameters. Throws the first ApiError found. */
export function checkBody(params: Record<string, Param>, body: Record<string, unknown>): Checked {
  return checkFields(params, body, "");
}

function checkFields(params: Record<string, Param>, given: Record<string, unknown>, path: string): Checked {
  const checked: Checked = {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(params, name)) {
      const where = plainly(path + name);
      throw invalid(where, `Unknown parameter: '${where}'.`, "unknown_parameter");
    }
  }
  for (const [name, { kind, needed }] of Object.entries(params)) {
    const value = given[name];
    if (value === undefined || value === null) {
      if (needed)
        throw invalid(path + name, `Missing required parameter: '${path}${name}'.`, "missing_required_parameter");
      continue;
    }
    checked[name] = checkValue(kind, value, path + name);
  }
  return checked;
}

function checkValue(kind: Kind, value: unknown, param: string): unknown {
  const refuse = (what: string, code = "invalid_type") => {
    const got = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
    return invalid(param, `Invalid type for '${param}': expected ${what}, but got ${got} instead.`, code);
  };
  switch (kind.is) {
    case "text": {
      if (typeof value !== "string") throw refuse("a string");
      if (value.length > kind.most)
        throw invalid(
          param,
          `'${param}' has ${value.length} characters and may have ${kind.most}.`,
          "string_above_max_length",
        );
      if (value.length < (kind.least ?? 0)) throw invalid(param, `'${param}' is empty.`);
      if (kind.pattern && !kind.pattern.test(value))
        throw invalid(param, `Invalid value: '${plainly(value)}'. It must be ${kind.says}.`);
      return value;
    }
    case "number": {
      const number = typeof value === "string" && /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : value;
      if (typeof number !== "number") {
        if (typeof value === "string")
          throw invalid(
            param,
            `Invalid value: '${plainly(value)}'. It must be a number from ${kind.min} to ${kind.max}.`,
          );
        throw refuse(kind.asText ? "a number as a string" : "a number");
      }
      if (!(number >= kind.min && number <= kind.max) || (kind.whole && !Number.isInteger(number))) {
        throw invalid(
          param,
          `Invalid value: '${number}'. It must be a ${kind.whole ? "whole " : ""}number from ${kind.min} to ${kind.max}.`,
        );
      }
      return number;
    }
    case "flag":
      if (value === true || value === "true" || value === "1") return true;
      if (value === false || value === "false" || value === "0") return false;
      throw refuse("a boolean");
    case "choice":
      if (typeof value !== "string") throw refuse("a string");
      if (!kind.of.includes(value)) {
        throw invalid(
          param,
          `Invalid value: '${plainly(value)}'. Supported values are: ${kind.of.map((one) => `'${one}'`).join(", ")}.`,
        );
      }
      return value;
    case "file":
      if (!isUpload(value)) throw refuse("a file");
      return value;
    case "json":
      if (typeof value === "string") return value;
      if (typeof value !== "object") throw refuse("an object");
      return JSON.stringify(value);
    case "list": {
      const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value];
      if (list.length > kind.most)
        throw invalid(
          param,
          `'${param}' has ${list.length} entries and may have ${kind.most}.`,
          "array_above_max_length",
        );
      return list.map((one, index) => checkValue(kind.of, one, `${param}[${index}]`));
    }
    case "object":
      if (!isObject(value) || isUpload(value)) throw refuse("an object");
      return checkFields(kind.fields, value as Record<string, unknown>, `${param}.`);
    case "either": {
      // The kind that fits by its form says what is wrong inside.
      const fit = kind.of.find(
        (one) => formOf(one) === (isUpload(value) ? "file" : isObject(value) ? "object" : typeof value),
      );
      if (!fit)
        throw refuse(
          kind.of
            .map((one) => (one.is === "file" ? `a file (${one.what})` : one.is === "text" ? "a string" : "an object"))
            .join(" or "),
        );
      return checkValue(fit, value, param);
    }
  }
}

const formOf = ({ is }: Kind): string => (is === "file" ? "file" : is === "object" ? "object" : "string");
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a file that came with the request. */
export function isUpload(value: unknown): value is Upload {
  return isObject(value) && (value as Upload).bytes instanceof Uint8Array;
}

/** The JSON Schema of parameters, for the OpenAPI document. */
export function schemaOf(params: Record<string, Param>, files: boolean): object {
  const properties = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      { ...kindSchema(param.kind, files), description: param.says },
    ]),
  );
  const required = Object.keys(params).filter((name) => params[name].needed);
  return { type: "object", properties, ...(required.length ? { required } : {}), additionalProperties: false };
}

/** The JSON Schema of one kind of value. */
export function kindSchema(kind: Kind, files: boolean): object {
  switch (kind.is) {
    case "text":
      return {
        type: "string",
        minLength: kind.least ?? 0,
        maxLength: kind.most,
        ...(kind.pattern ? { pattern: kind.pattern.source } : {}),
      };
    case "number":
      return kind.asText
        ? { type: "string", pattern: "^\\d+(\\.\\d+)?$" }
        : { type: kind.whole ? "integer" : "number", minimum: kind.min, maximum: kind.max };
    case "flag":
      return { type: "boolean" };
    case "choice":
      return { type: "string", enum: kind.of };
    case "file":
      return { type: "string", format: "binary" };
    case "json":
      return { type: "object" };
    case "list":
      return { type: "array", items: kindSchema(kind.of, files), maxItems: kind.most };
    case "object":
      return schemaOf(kind.fields, files);
    case "either": {
      const kinds = kind.of.filter(({ is }) => files || is !== "file").map((one) => kindSchema(one, files));
      return kinds.length === 1 ? kinds[0] : { anyOf: kinds };
    }
  }
}

/** Refuses a prompt or a body that is no text in Unicode. */
export function checkUnicode(value: string): void {
  if (!value.isWellFormed())
    throw new ApiError(400, "The body is not valid Unicode text.", { code: "invalid_unicode" });
}
