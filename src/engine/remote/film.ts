/** The third engine: films by any server that speaks `/v1/videos`. A job is made, asked after until it has ended, and fetched. */
import type { FilmSink } from "../../film/index.ts";
import { MachineError } from "../../platform/errors.ts";
import { type Job, readJob, troubleIn, videosAddress } from "./wire.ts";

/** A request that the server refuses. The message is one sentence in its words. */
export class RefusedError extends Error {
  override name = "RefusedError";
}

/** What is asked of a server. What is left out, it chooses. */
export interface RemoteRequest {
  /** Its address, such as http://localhost:30000/v1. */
  server: string;
  prompt: string;
  /** Sent to this server and to no other address. */
  key?: string;
  model?: string;
  seconds?: number;
  size?: [number, number];
  fps?: number;
  seed?: number;
  frames?: number;
  steps?: number;
  guidance?: number;
  negative?: string;
  /** A picture's file that the film opens on. */
  picture?: { name: string; type: string; bytes: Uint8Array };
  signal?: AbortSignal;
  /** Milliseconds between questions, at first; they get longer. */
  pause?: number;
  onProgress?(what: string): void;
}

/** Failures in a row after which a server counts as gone. */
const TRIES = 6;
const LONGEST_PAUSE = 10_000;

/** Has the film made and writes its bytes. Throws a RefusedError or a MachineError, each one sentence. */
export async function remoteFilm(request: RemoteRequest, sink: FilmSink): Promise<void> {
  const videos = videosAddress(request.server);
  const { signal, onProgress = () => {}, pause = 1000 } = request;
  let job = await create(videos, request);
  let waited = pause;
  let shown = "";
  while (job.state !== "done") {
    if (job.state === "failed") throw new MachineError(`${host(videos)} could not make the film: ${job.trouble}.`);
    if (job.id === undefined) throw new MachineError(`${host(videos)} gives neither a film nor the id of a job.`);
    const words = `${host(videos)}: ${job.state}${job.progress === undefined ? "" : `, ${Math.round(job.progress)} %`}`;
    if (words !== shown) onProgress(words);
    shown = words;
    await rest(waited, signal);
    waited = Math.min(waited * 1.3, LONGEST_PAUSE);
    const { id } = job;
    job = { id, ...readJob(await json(await ask(`${videos}/${encodeURIComponent(id)}`, request), videos)) };
  }
  const bytes = job.bytes ?? (await fetchFilm(videos, job, request));
  if (!isMp4(bytes)) throw new MachineError(`What ${host(videos)} gives is no MP4 film.`);
  await sink.write(bytes, 0);
}

/** Makes the job: as a form, which every known server takes; as JSON where one doesn't; without what one has no name for. */
async function create(videos: string, request: RemoteRequest): Promise<Job> {
  const { signal, picture, onProgress = () => {} } = request;
  const fields = fieldsOf(request);
  let form = true;
  let numeric = false;
  for (let tries = 0; tries < 12; tries++) {
    const answer = await post(videos, form ? formOf(fields, picture) : jsonOf(fields, numeric), request);
    if (answer.ok) {
      const type = answer.headers.get("content-type") ?? "";
      if (/^(video|application\/octet-stream)/.test(type)) return { state: "done", bytes: await bytesOf(answer) };
      return readJob(await json(answer, videos));
    }
    const text = await answer.text();
    const said = troubleIn(parsed(text) ?? { message: text.slice(0, 200) });
    if (answer.status === 429 || answer.status >= 500) {
      if (tries >= TRIES) throw new MachineError(`${host(videos)} answers ${answer.status}: ${said}.`);
      await rest(retryAfter(answer) ?? 1000 * 2 ** Math.min(tries, 4), signal);
      continue;
    }
    if (answer.status === 401 || answer.status === 403) {
      throw new RefusedError(`${host(videos)} refuses the key: set DIORAMA_ENGINE_KEY to one that it knows.`);
    }
    const unknown = Object.keys(fields).find((name) => !STANDARD.has(name) && new RegExp(`\\b${name}\\b`).test(text));
    if (unknown !== undefined && [400, 422].includes(answer.status)) {
      onProgress(`${host(videos)} takes no ${unknown}: it is left out`);
      delete fields[unknown];
    } else if (form && !picture && (answer.status === 415 || /json|content-type|valid dictionary/i.test(said)))
      form = false;
    else if (!form && !numeric && /\bseconds\b/.test(text)) numeric = true;
    else throw new RefusedError(`${host(videos)} refuses the request: ${said.replace(/\.$/, "")}.`);
  }
  throw new RefusedError(`${host(videos)} refuses the request in every form.`);
}

/** Fields that every server must know. */
const STANDARD = new Set(["prompt", "model", "seconds", "size"]);

function fieldsOf(request: RemoteRequest): Record<string, string | number> {
  const all = {
    prompt: request.prompt,
    model: request.model,
    seconds: request.seconds === undefined ? undefined : String(request.seconds),
    size: request.size?.join("x"),
    seed: request.seed,
    fps: request.fps,
    num_frames: request.frames,
    num_inference_steps: request.steps,
    guidance_scale: request.guidance,
    negative_prompt: request.negative,
  };
  return Object.fromEntries(
    Object.entries(all).filter((field): field is [string, string | number] => field[1] !== undefined),
  );
}

function formOf(fields: Record<string, string | number>, picture: RemoteRequest["picture"]): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value));
  if (picture) body.set("input_reference", new Blob([picture.bytes as BlobPart], { type: picture.type }), picture.name);
  return { body };
}

function jsonOf(fields: Record<string, string | number>, numeric: boolean): RequestInit {
  const sent = numeric && fields.seconds !== undefined ? { ...fields, seconds: Number(fields.seconds) } : fields;
  return { body: JSON.stringify(sent), headers: { "content-type": "application/json" } };
}

function keyed(key: string | undefined): Record<string, string> {
  return key ? { authorization: `Bearer ${key}` } : {};
}

async function post(url: string, init: RequestInit, { key, signal }: RemoteRequest): Promise<Response> {
  try {
    return await fetch(url, { ...init, method: "POST", headers: { ...init.headers, ...keyed(key) }, signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new MachineError(`${host(url)} can't be reached (${cause(error)}): is the server running there?`);
  }
}

/** An answer to a question that changes nothing, with patience. Other addresses than the server's own are asked without the key. */
async function ask(url: string, { key, signal, server }: RemoteRequest): Promise<Response> {
  const own = new URL(url).origin === new URL(server).origin;
  for (let tries = 1; ; tries++) {
    let trouble = "";
    let wait: number | undefined;
    try {
      const answer = await fetch(url, { headers: own ? keyed(key) : {}, signal });
      if (answer.ok) return answer;
      trouble = `answers ${answer.status}: ${troubleIn(parsed(await answer.text()))}`;
      wait = retryAfter(answer);
      if (answer.status < 500 && ![404, 408, 425, 429].includes(answer.status)) {
        throw new MachineError(`${host(url)} ${trouble}.`);
      }
      // A job may be known a moment later than it was made, and no later.
      if (answer.status === 404 && tries >= 3)
        throw new MachineError(`${host(url)} knows nothing of ${new URL(url).pathname}.`);
    } catch (error) {
      if (error instanceof MachineError) throw error;
      signal?.throwIfAborted();
      trouble = `can't be reached (${cause(error)})`;
    }
    if (tries >= TRIES) throw new MachineError(`${host(url)} ${trouble}, ${tries} times in a row.`);
    await rest(wait ?? Math.min(250 * 2 ** tries, LONGEST_PAUSE), signal);
  }
}

/** The film of a job that is done: from the address it names, or from its content. */
async function fetchFilm(videos: string, { id, url }: Job, request: RemoteRequest): Promise<Uint8Array> {
  const named = url === undefined ? undefined : new URL(url, `${videos}/`).href;
  const content = id === undefined ? undefined : `${videos}/${encodeURIComponent(id)}/content`;
  let trouble: unknown = new MachineError(`${host(videos)} doesn't say where the film is.`);
  for (const place of [content, named]) {
    if (place === undefined) continue;
    try {
      const answer = await ask(place, request);
      if (!/json/.test(answer.headers.get("content-type") ?? "")) return await bytesOf(answer);
      const inside = readJob(await json(answer, place));
      if (inside.bytes) return inside.bytes;
      if (inside.url) return await bytesOf(await ask(new URL(inside.url, `${videos}/`).href, request));
    } catch (error) {
      request.signal?.throwIfAborted();
      trouble = error;
    }
  }
  throw trouble;
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  return new Uint8Array(await answer.arrayBuffer());
}

async function json(answer: Response, url: string): Promise<unknown> {
  const value = parsed(await answer.text());
  if (value === undefined) throw new MachineError(`${host(url)} doesn't speak /v1/videos: its answer is no JSON.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryAfter(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, 60_000) : undefined;
}

function isMp4(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 8)).toString("latin1") === "ftyp";
}

function host(url: string): string {
  return new URL(url).host;
}

function cause(error: unknown): string {
  const { cause: inner, message } = error as { cause?: { code?: string }; message: string };
  return inner?.code ?? message;
}

function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}
