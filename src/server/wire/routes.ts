/** What each address does. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Database } from "../data/database.ts";
import type { Queue } from "../data/queue.ts";
import type { Storage } from "../data/storage.ts";
import {
  deleteVideo,
  failVideo,
  findRequest,
  insertVideos,
  loadVideo,
  type NewVideo,
  now,
  pendingWork,
} from "../data/videos.ts";
import { ApiError, invalid, notFound } from "../errors.ts";
import type { Client } from "../guard/keys.ts";
import type { Policy } from "../guard/policy.ts";
import { sniff } from "../guard/sniff.ts";
import type { Log } from "../log.ts";
import { newId, planCreate, planEdit, planExtension } from "../plan.ts";
import { readProvenance } from "../provenance.ts";
import {
  BODIES,
  type Checked,
  CONTENT_QUERY,
  checkBody,
  isUpload,
  LIST_QUERY,
  type Param,
  type Upload,
} from "../schema.ts";
import type { CharacterRow, VideoRow } from "../types.ts";
import { tell } from "../work/worker.ts";
import { readBody } from "./body.ts";
import { sendContent, type Variant } from "./content.ts";
import { sendEvents } from "./events.ts";
import type { VideoReader } from "./reader.ts";
import { shownCharacter, shownVideo } from "./shown.ts";

/** What the routes work with. */
export interface RouteSetup {
  database: Database;
  queue: Queue;
  storage: Storage;
  reader: VideoReader;
  policy: Policy;
  log: Log;
  /** Tells this server's workers that there is work. */
  wake(): void;
}

/** A request on its way. */
export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  client: Client;
  query: URLSearchParams;
  /** What stands for {id} in the address. */
  id: string;
  trace: string;
}

/** An address, what it does, and what a document should say of it. */
export interface Route {
  method: "GET" | "POST" | "DELETE";
  path: string;
  says: string;
  body?: Record<string, Param>;
  query?: Record<string, Param>;
  gives: "Video" | "VideoList" | "DeletedVideo" | "Character" | "File" | "Events" | "Screenplay";
  run(setup: RouteSetup, asked: Asked): Promise<unknown>;
}

/** All of /v1. The more exact addresses come first. */
export const ROUTES: Route[] = [
  { method: "POST", path: "/v1/videos", says: "Make a video.", body: BODIES.create, gives: "Video", run: create },
  {
    method: "GET",
    path: "/v1/videos",
    says: "List videos, a page at a time.",
    query: LIST_QUERY,
    gives: "VideoList",
    run: list,
  },
  {
    method: "POST",
    path: "/v1/videos/edits",
    says: "Change a finished video by an instruction.",
    body: BODIES.edit,
    gives: "Video",
    run: change("edit"),
  },
  {
    method: "POST",
    path: "/v1/videos/extensions",
    says: "Make a finished video longer.",
    body: BODIES.extend,
    gives: "Video",
    run: change("extend"),
  },
  {
    method: "POST",
    path: "/v1/videos/characters",
    says: "Keep an actor to use again.",
    body: BODIES.character,
    gives: "Character",
    run: createCharacter,
  },
  { method: "GET", path: "/v1/videos/characters/{id}", says: "A character.", gives: "Character", run: character },
  {
    method: "POST",
    path: "/v1/videos/{id}/remix",
    says: "Change a finished video by an instruction.",
    body: BODIES.remix,
    gives: "Video",
    run: change("remix"),
  },
  {
    method: "POST",
    path: "/v1/videos/{id}/cancel",
    says: "Stop a job that waits or runs.",
    gives: "Video",
    run: cancel,
  },
  {
    method: "GET",
    path: "/v1/videos/{id}/content",
    says: "The film's file, or a still of it; ranges are honoured.",
    query: CONTENT_QUERY,
    gives: "File",
    run: content,
  },
  {
    method: "GET",
    path: "/v1/videos/{id}/events",
    says: "Progress as server-sent events.",
    gives: "Events",
    run: events,
  },
  {
    method: "GET",
    path: "/v1/videos/{id}/screenplay",
    says: "The film's screenplay.",
    gives: "Screenplay",
    run: screenplay,
  },
  { method: "GET", path: "/v1/videos/{id}", says: "A video and how far it is.", gives: "Video", run: retrieve },
  {
    method: "DELETE",
    path: "/v1/videos/{id}",
    says: "Delete a video and its files.",
    gives: "DeletedVideo",
    run: remove,
  },
];

async function create(setup: RouteSetup, asked: Asked) {
  return accept(setup, asked, BODIES.create, async (body) => {
    const ids: string[] = (body.characters ?? []).map((one: string | { id: string }) =>
      typeof one === "string" ? one : one.id,
    );
    const characters = await Promise.all(ids.map((id) => ownCharacter(setup, asked.client.owner, id)));
    return planCreate(body, characters, plan(setup, asked));
  });
}

/** Edit, remix and extension: all begin with a finished video. */
function change(kind: "edit" | "remix" | "extend") {
  return (setup: RouteSetup, asked: Asked) =>
    accept(setup, asked, BODIES[kind], async (body) => {
      const source = await sourceOf(
        setup,
        asked,
        kind === "remix" ? { id: asked.id } : body.video,
        kind === "remix" ? null : "video",
      );
      const planned =
        kind === "extend"
          ? planExtension(source, body, plan(setup, asked))
          : planEdit(source, body, plan(setup, asked));
      return [await planned];
    });
}

const plan = ({ storage }: RouteSetup, { client, trace }: Asked) => ({ storage, owner: client.owner, trace });

/** Reads and checks a request for videos, keeps them, and answers with the first. The same key brings the same videos. */
async function accept(
  setup: RouteSetup,
  asked: Asked,
  params: Record<string, Param>,
  make: (body: Checked) => Promise<NewVideo[]>,
) {
  const { database, queue, reader, policy, log } = setup;
  const { client, trace, request, response } = asked;
  const raw = await readBody(request);
  const body = checkBody(params, raw);
  const key = idempotencyKey(request);
  const hash = hashOf(request.url ?? "", raw);
  if (key) {
    const before = await findRequest(database, client.owner, key);
    if (before) return again(reader, client.owner, before, hash, response);
  }
  const why = typeof body.prompt === "string" ? await policy(body.prompt) : undefined;
  if (why !== undefined) {
    throw new ApiError(400, `Your request was refused by this server's policy: ${why}.`, {
      param: "prompt",
      code: "moderation_blocked",
    });
  }
  const videos = await make(body);
  await checkAllowance(setup, client, videos);
  const kept = await insertVideos(database, videos, { owner: client.owner, key: key ?? videos[0].row.id, hash });
  if (!kept && key) {
    const before = await findRequest(database, client.owner, key);
    if (before) return again(reader, client.owner, before, hash, response);
  }
  for (const { row } of videos)
    log("video.accepted", { video: row.id, trace, owner: client.owner, frames: row.frames });
  const jobs = videos.flatMap(({ row, segments }) =>
    segments.map(({ part }) => ({ key: `${row.id} ${part}`, data: { video: row.id, part, trace } })),
  );
  // Should this fail, the sweep adds what is missing: the videos are kept already.
  await enqueue(queue, jobs).then(setup.wake, (error: Error) => log("queue.failed", { error: error.message }));
  const { screenplay: _screenplay, ...first } = videos[0].row;
  return shownVideo({
    ...first,
    status: "queued",
    completed_at: null,
    expires_at: null,
    frames_done: 0,
    error: null,
    files: null,
    deleted: false,
  });
}

type SegmentJobs = Parameters<Queue["add"]>[1];

/** Jobs that wait for the insertion before theirs to end, and go together then. */
let gathered: { jobs: SegmentJobs; done: Promise<void> } | undefined;
let inserting: Promise<void> = Promise.resolve();

function enqueue(queue: Queue, jobs: SegmentJobs): Promise<void> {
  if (!gathered) {
    const batch: { jobs: SegmentJobs; done: Promise<void> } = { jobs: [], done: Promise.resolve() };
    batch.done = inserting
      .catch(() => {})
      .then(() => {
        gathered = undefined;
        return queue.add("segment", batch.jobs as Parameters<typeof queue.add<"segment">>[1]);
      });
    inserting = batch.done;
    gathered = batch;
  }
  gathered.jobs.push(...jobs);
  return gathered.done;
}

async function again(
  reader: VideoReader,
  owner: string,
  before: { hash: string; videos: string[] },
  hash: string,
  response: ServerResponse,
) {
  if (before.hash !== hash) {
    throw new ApiError(422, "This Idempotency-Key was used for another request.", { code: "idempotency_key_reused" });
  }
  const video = await reader.video(before.videos[0], owner);
  if (!video) throw notFound("Video", before.videos[0]);
  response.setHeader("idempotent-replayed", "true");
  return shownVideo(video);
}

function idempotencyKey({ headers }: IncomingMessage): string | undefined {
  const key = headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || key.length > 255 || key === "") {
    throw new ApiError(400, "The Idempotency-Key must have 1 to 255 characters.", { code: "invalid_idempotency_key" });
  }
  return key;
}

/** Stands for a request's content, files and all, whichever way it was sent. */
function hashOf(path: string, raw: Record<string, unknown>): string {
  const digest = createHash("sha256").update(path);
  const text = JSON.stringify(raw, (_key, value) => {
    if (value instanceof Uint8Array) return createHash("sha256").update(value).digest("hex");
    if (value && typeof value === "object" && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return value;
  });
  return digest.update(text).digest("hex");
}

/** What each owner had waiting when it was last counted, and what was accepted since. */
const waiting = new Map<string, { counted: number; work: ReturnType<typeof pendingWork> }>();
const COUNT_MS = 1000;

async function checkAllowance(
  { database }: RouteSetup,
  { owner, allowance }: Client,
  videos: NewVideo[],
): Promise<void> {
  let known = waiting.get(owner);
  if (!known || performance.now() - known.counted > COUNT_MS) {
    known = { counted: performance.now(), work: pendingWork(database, owner) };
    waiting.set(owner, known);
    known.work.catch(() => waiting.delete(owner));
  }
  const counts = await known.work;
  const { jobs, seconds, pixels } = counts;
  const over = (what: string) =>
    new ApiError(429, `You have as ${what} waiting as you may: wait until some are done.`, {
      type: "rate_limit_error",
      code: "queue_full",
      retryAfter: 10,
    });
  if (jobs + videos.length > allowance.jobs) throw over("many jobs");
  const added = videos.reduce((sum, { row }) => sum + Number(row.seconds), 0);
  if (seconds + added > allowance.seconds) throw over("many seconds of film");
  const area = videos.reduce((sum, { row }) => sum + row.frames * row.screenplay.size[0] * row.screenplay.size[1], 0);
  if (pixels + area > allowance.pixels) throw over("many pixels");
  counts.jobs += videos.length;
  counts.seconds += added;
  counts.pixels += area;
}

/** The finished film that a request begins with: one of ours by id, or a file that this program made. */
async function sourceOf(
  { database }: RouteSetup,
  { client }: Asked,
  video: Upload | { id: string },
  param: string | null,
) {
  if (isUpload(video)) {
    if (sniff(video.bytes)?.type !== "video/mp4")
      throw invalid("video", "The video must be an MP4 file.", "invalid_video_format");
    const record = readProvenance(video.bytes);
    if (!record?.screenplay) {
      throw invalid(
        "video",
        "Only films that Diorama made can be changed: this file has no record of its screenplay. Name a video by id, or upload such a film.",
        "unsupported_video",
      );
    }
    const { parseScreenplay } = await import("../../engine/index.ts");
    const found = await parseScreenplay(JSON.stringify(record.screenplay)).catch(() => {
      throw invalid("video", "The file's record of its screenplay is damaged.", "unsupported_video");
    });
    const { quality, loop } = record;
    const details: VideoRow["details"] = {
      quality: quality === "draft" || quality === "high" ? quality : "standard",
      ...(typeof loop === "number" && loop > 0 && loop < 2 ? { loop } : {}),
      fps: found.fps,
      seed: found.seed,
      style: found.style,
      notes: [],
    };
    return {
      id: null,
      screenplay: found,
      details,
      model: "sora-2",
      frames: 0,
      files: null,
      prompt: found.prompt ?? null,
    };
  }
  const row = await loadVideo(database, video.id);
  if (!row || row.owner !== client.owner) throw notFound("Video", video.id);
  if (row.status !== "completed") {
    throw new ApiError(400, `Video '${row.id}' is ${row.status}: only a completed video can be used.`, {
      param,
      code: "video_not_completed",
    });
  }
  return row;
}

async function list({ reader }: RouteSetup, { client, query }: Asked) {
  const page = checkBody(LIST_QUERY, Object.fromEntries(query));
  const limit = (page.limit as number | undefined) ?? 20;
  const rows = await reader.list({
    owner: client.owner,
    after: page.after,
    limit: limit + 1,
    order: page.order ?? "desc",
  });
  const data = rows.slice(0, limit).map(shownVideo);
  return {
    object: "list",
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: rows.length > limit,
  };
}

async function own({ reader }: RouteSetup, { client, id }: Asked) {
  const video = await reader.video(id, client.owner);
  if (!video) throw notFound("Video", id);
  return video;
}

async function retrieve(setup: RouteSetup, asked: Asked) {
  return shownVideo(await own(setup, asked));
}

async function content(setup: RouteSetup, asked: Asked) {
  const { variant } = checkBody(CONTENT_QUERY, Object.fromEntries(asked.query));
  const video = await own(setup, asked);
  await sendContent(asked.request, asked.response, setup.storage, video, (variant as Variant | undefined) ?? "video");
  return undefined;
}

async function events(setup: RouteSetup, asked: Asked) {
  sendEvents(asked.request, asked.response, setup.reader, await own(setup, asked));
  return undefined;
}

async function screenplay(setup: RouteSetup, asked: Asked) {
  await own(setup, asked);
  return (await loadVideo(setup.database, asked.id))?.screenplay;
}

async function remove(setup: RouteSetup, asked: Asked) {
  const { id } = await own(setup, asked);
  await deleteVideo(setup.database, id);
  await setup.storage
    .remove(`videos/${id}/`)
    .catch((error: Error) => setup.log("storage.failed", { video: id, error: error.message }));
  return { id, object: "video.deleted", deleted: true };
}

async function cancel(setup: RouteSetup, asked: Asked) {
  const { id } = await own(setup, asked);
  const stopped = await failVideo(setup.database, id, { code: "cancelled", message: "The job was cancelled." });
  if (stopped) await tell(setup.queue, id, "video.failed");
  return shownVideo(await own(setup, asked));
}

async function createCharacter(setup: RouteSetup, asked: Asked) {
  const { database } = setup;
  const body = checkBody(BODIES.character, await readBody(asked.request));
  const { write } = await import("../../engine/index.ts");
  let play: VideoRow["screenplay"];
  if (body.video !== undefined) play = (await sourceOf(setup, asked, body.video, "video")).screenplay;
  else if (body.description) {
    play = await write(body.description).catch((error: Error) => {
      throw invalid("description", error.message);
    });
  } else throw invalid("video", "Missing required parameter: 'video'.", "missing_required_parameter");
  const wanted = body.cast ?? play.shots[0].camera.subject?.[0]?.split("#")[0];
  const cast = play.cast.find(({ id }) => id === wanted) ?? (body.cast === undefined ? play.cast[0] : undefined);
  if (!cast)
    throw invalid(
      "cast",
      `The film has nobody${body.cast ? ` called "${String(body.cast).slice(0, 64)}"` : ""}: its cast is ${play.cast.map(({ id }) => id).join(", ") || "empty"}.`,
    );
  const { by: _by, count: _count, ...actor } = cast;
  const sexed = cast.look?.sex === "female" ? "woman" : cast.look?.sex === "male" ? "man" : undefined;
  const noun = cast.kind === "person" ? (sexed ?? "person") : cast.kind.replaceAll("-", " ");
  const row: CharacterRow = {
    id: newId("char"),
    owner: asked.client.owner,
    name: body.name,
    created_at: now(),
    actor: {
      cast: { ...actor, name: body.name },
      seed: play.seed,
      phrase: `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`,
    },
  };
  await database.sql(
    "INSERT INTO diorama.characters (id, owner, name, created_at, actor) VALUES ($1, $2, $3, $4, $5::jsonb)",
    [row.id, row.owner, row.name, row.created_at, JSON.stringify(row.actor)],
  );
  return shownCharacter(row);
}

async function character(setup: RouteSetup, { client, id }: Asked) {
  return shownCharacter(await ownCharacter(setup, client.owner, id));
}

async function ownCharacter({ database }: RouteSetup, owner: string, id: string): Promise<CharacterRow> {
  const [row] = await database.sql<CharacterRow>("SELECT * FROM diorama.characters WHERE id = $1 AND owner = $2", [
    id.replaceAll("\0", ""),
    owner,
  ]);
  if (!row) throw notFound("Character", id);
  return row;
}
