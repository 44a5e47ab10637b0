/** Bodies of requests: JSON, or multipart with bracketed keys, read within limits into one plain object. */
import type { IncomingMessage } from "node:http";
import { Busboy } from "@fastify/busboy";
import { ApiError } from "../errors.ts";
import type { Upload } from "../schema.ts";

/** Most bytes of a body. */
export const LIMITS = {
  json: 4_000_000,
  field: 4_000_000,
  file: 48_000_000,
  multipart: 52_000_000,
  fields: 100,
  files: 4,
};
const DEEPEST = 5;

/** Reads a body. Throws an ApiError: 400 malformed, 413 too large, 415 neither JSON nor multipart. */
export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const type = request.headers["content-type"] ?? "";
  if (/^multipart\/form-data\b/i.test(type)) return readMultipart(request);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const fields = Object.create(null);
    for (const [name, value] of new URLSearchParams((await readAll(request, LIMITS.json)).toString("utf8")))
      place(fields, name, value);
    return fields;
  }
  const bytes = await readAll(request, LIMITS.json);
  if (type !== "" && !/^(application\/([\w.+-]+\+)?json|text\/plain)\b/i.test(type)) {
    if (bytes.length === 0) return {};
    throw new ApiError(415, "Unsupported content type: send application/json or multipart/form-data.", {
      code: "unsupported_content_type",
    });
  }
  if (bytes.length === 0) return {};
  const text = bytes.toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, "We could not parse the JSON body of your request.", { code: "invalid_json" });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError(400, "The body must be a JSON object.", { code: "invalid_json" });
  }
  return value as Record<string, unknown>;
}

async function readAll(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > most) throw tooLarge(most);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (most: number) =>
  new ApiError(413, `The body is larger than ${most} bytes.`, { code: "request_too_large" });
const malformed = (why: string) =>
  new ApiError(400, `The multipart body is malformed: ${why}.`, { code: "invalid_multipart" });

function readMultipart(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (Number(request.headers["content-length"] ?? 0) > LIMITS.multipart)
    return Promise.reject(tooLarge(LIMITS.multipart));
  return new Promise((resolve, reject) => {
    const fields: Record<string, unknown> = Object.create(null);
    let settled = false;
    let waiting = 0;
    let ended = false;
    const fail = (error: Error) => {
      if (settled) return;
      settled = true;
      request.unpipe();
      reject(error);
    };
    const edges = new EdgeCounter(request.headers["content-type"] ?? "");
    let parts = 0;
    const maybeDone = () => {
      if (settled || !ended || waiting > 0) return;
      // The parser steps over parts that it can't read: nothing that was sent may be lost without a word.
      if (edges.count !== parts + 1) return fail(malformed("one of its parts can't be read"));
      settled = true;
      resolve(fields);
    };
    let parser: ReturnType<typeof Busboy>;
    try {
      parser = Busboy({
        headers: request.headers as { "content-type": string },
        limits: {
          fieldNameSize: 200,
          fieldSize: LIMITS.field,
          fields: LIMITS.fields,
          fileSize: LIMITS.file,
          files: LIMITS.files,
          headerPairs: 50,
          headerSize: 16_384,
        },
      });
    } catch (error) {
      return fail(malformed((error as Error).message.slice(0, 80)));
    }
    parser.on("field", (name, value, nameCut, valueCut) => {
      parts++;
      if (nameCut) return fail(malformed("a field's name is too long"));
      if (valueCut) return fail(tooLarge(LIMITS.field));
      try {
        place(fields, name, value);
      } catch (error) {
        fail(error as Error);
      }
    });
    parser.on("file", (name, stream, filename, _encoding, type) => {
      parts++;
      waiting++;
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => fail(tooLarge(LIMITS.file)));
      stream.on("error", () => fail(malformed("a file ends too early")));
      stream.on("end", () => {
        waiting--;
        const upload: Upload = {
          name: String(filename).slice(0, 200),
          type: String(type),
          bytes: new Uint8Array(Buffer.concat(chunks)),
        };
        try {
          place(fields, name, upload);
        } catch (error) {
          return fail(error as Error);
        }
        maybeDone();
      });
    });
    parser.on("fieldsLimit", () => fail(malformed(`it has more than ${LIMITS.fields} fields`)));
    parser.on("filesLimit", () => fail(malformed(`it has more than ${LIMITS.files} files`)));
    parser.on("error", (error) => fail(malformed(String((error as Error).message ?? error).slice(0, 80))));
    parser.on("finish", () => {
      ended = true;
      maybeDone();
    });
    request.on("aborted", () => fail(malformed("it was cut off")));
    request.on("error", () => fail(malformed("it was cut off")));
    request.on("data", (chunk: Buffer) => edges.read(chunk));
    request.pipe(parser);
  });
}

/** Counts the boundaries of a multipart body as it passes. */
class EdgeCounter {
  count = 0;
  readonly #edge: Buffer;
  #tail = Buffer.from("\r\n");

  constructor(type: string) {
    const match = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    this.#edge = Buffer.from(`\r\n--${match?.[1] ?? match?.[2] ?? ""}`, "latin1");
  }

  read(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#tail, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(this.#edge); at >= 0; at = bytes.indexOf(this.#edge, from)) {
      this.count++;
      from = at + this.#edge.length;
    }
    this.#tail = bytes.subarray(Math.max(from, bytes.length - this.#edge.length + 1));
  }
}

/** Puts a value where its key says: `video[id]`, `characters[0][id]`, `list[]`. */
export function place(fields: Record<string, unknown>, key: string, value: unknown): void {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (!match) throw new ApiError(400, "A field's name is malformed.", { code: "invalid_multipart" });
  const path = [match[1], ...[...match[2].matchAll(/\[([^\]]*)\]/g)].map((part) => part[1])];
  if (path.length > DEEPEST)
    throw new ApiError(400, "A field's name is nested too deep.", { code: "invalid_multipart" });
  if (path.some((name) => name === "__proto__" || name === "constructor" || name === "prototype")) {
    throw new ApiError(400, "A field's name is not allowed.", { code: "invalid_multipart" });
  }
  let at: Record<string, unknown> = fields;
  path.slice(0, -1).forEach((raw, index) => {
    const name = raw === "" ? String(Object.keys(at).length) : raw;
    const next = at[name];
    if (next !== undefined && (typeof next !== "object" || next === null)) {
      throw new ApiError(400, `Field '${path[index].slice(0, 50)}' is given twice, in two forms.`, {
        code: "invalid_multipart",
      });
    }
    at[name] ??= Object.create(null);
    at = at[name] as Record<string, unknown>;
  });
  const last = path[path.length - 1];
  const name = last === "" ? String(Object.keys(at).length) : last;
  if (name in at) throw new ApiError(400, `Field '${key.slice(0, 50)}' is given twice.`, { code: "invalid_multipart" });
  at[name] = value;
}
