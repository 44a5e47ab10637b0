/** Pictures that come with a request: by upload, by data URL or by address; decoded in a process of their own. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ApiError, invalid } from "../errors.ts";
import { isUpload, type Upload } from "../schema.ts";
import { safeFetch } from "./fetch.ts";
import { sniff } from "./sniff.ts";

/** A picture fitted to a film's size. */
export interface FittedPicture {
  i420: Uint8Array;
  /** Mean luma, 0..1. */
  light: number;
  /** Mean of red less blue, -1..1. */
  warmth: number;
}

const MOST_BYTES = 20_000_000;
const MOST_PIXELS = 40_000_000;
const DECODE_MS = 20_000;
const MOST_DECODERS = 2;

/** The bytes that a picture parameter stands for. */
export async function pictureBytes(
  value: Upload | { image_url?: string; file_id?: string },
  param: string,
): Promise<Uint8Array> {
  if (isUpload(value)) return value.bytes;
  if (value.file_id !== undefined) {
    throw invalid(
      `${param}.file_id`,
      "This server keeps no files by id: send the picture itself, or its image_url.",
      "unsupported_parameter",
    );
  }
  if (value.image_url === undefined)
    throw invalid(param, `'${param}' needs an image_url or a file.`, "missing_required_parameter");
  const data = /^data:([\w/+.-]*)(;base64)?,/i.exec(value.image_url);
  if (data) {
    const content = value.image_url.slice(data[0].length);
    return new Uint8Array(
      data[2] ? Buffer.from(content, "base64") : Buffer.from(unescapeUrl(content, param), "latin1"),
    );
  }
  try {
    const answer = await safeFetch(value.image_url, { most: MOST_BYTES, timeout: 15_000, redirects: 3 });
    if (answer.status !== 200) throw new Error(`it answered ${answer.status}`);
    return answer.bytes;
  } catch (error) {
    const why =
      (error as Error).name === "FetchError" || /^it answered/.test((error as Error).message)
        ? (error as Error).message
        : "it could not be reached";
    throw invalid(`${param}.image_url`, `The picture could not be fetched: ${why}.`, "invalid_image_url");
  }
}

function unescapeUrl(text: string, param: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(param, "The data: URL is malformed.", "invalid_image_url");
  }
}

let decoding = 0;

/** Decodes a picture and fits it to a size, filling it from the middle. Throws an ApiError where it is none. */
export async function fitPicture(
  bytes: Uint8Array,
  [width, height]: [number, number],
  param: string,
): Promise<FittedPicture> {
  const kind = sniff(bytes);
  if (!kind || !("width" in kind))
    throw invalid(param, "The picture must be a JPEG, PNG or WebP file.", "invalid_image_format");
  if (bytes.length > MOST_BYTES || kind.width * kind.height > MOST_PIXELS || kind.width < 1 || kind.height < 1) {
    throw invalid(
      param,
      `The picture may have ${MOST_PIXELS / 1e6} million pixels and ${MOST_BYTES / 1e6} MB.`,
      "image_too_large",
    );
  }
  if (decoding >= MOST_DECODERS)
    throw new ApiError(429, "Too many pictures are being read just now.", {
      type: "rate_limit_error",
      code: "rate_limit_exceeded",
      retryAfter: 2,
    });
  decoding++;
  try {
    const out = await decodeApart(bytes, [kind.type, String(width), String(height)]);
    if (out?.length !== 16 + (width * height * 3) / 2)
      throw invalid(param, "The picture could not be decoded.", "invalid_image");
    return { i420: new Uint8Array(out.subarray(16)), light: out.readDoubleLE(0), warmth: out.readDoubleLE(8) };
  } finally {
    decoding--;
  }
}

/** Runs the decoder as a process that may read files and nothing more, with a limit on its time and memory. */
function decodeApart(bytes: Uint8Array, args: string[]): Promise<Buffer | undefined> {
  const script = fileURLToPath(
    new URL(`./decode-child${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url),
  );
  const rights = ["--no-warnings", "--max-old-space-size=768", "--permission", "--allow-fs-read=*", "--allow-addons"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...rights, script, ...args], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { PATH: process.env.PATH },
      timeout: DECODE_MS,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
  });
}
