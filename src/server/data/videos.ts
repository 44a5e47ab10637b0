/** Videos and their parts in the database. Each change is one statement, so that a crash leaves nothing half done. */
import type { Failure, Files, SegmentRow, VideoRow } from "../types.ts";
import type { Database } from "./database.ts";

/** A new video with the frames at which its parts begin. */
export interface NewVideo {
  row: Pick<
    VideoRow,
    | "id"
    | "owner"
    | "created_at"
    | "model"
    | "prompt"
    | "seconds"
    | "size"
    | "remixed_from"
    | "details"
    | "screenplay"
    | "frames"
    | "trace"
  >;
  segments: { part: number; first: number; last: number; job: string }[];
}

/** What a request key stands for: a first request's videos. */
export interface Request {
  owner: string;
  key: string;
  /** Of the request's content. */
  hash: string;
}

const VIDEO_COLUMNS = `id, owner, status, created_at, completed_at, expires_at, model, prompt, seconds, size, remixed_from,
  details, screenplay, frames, frames_done, error, files, deleted, trace`;
/** All that the wire shows; the screenplay, which may be long, is fetched by itself. */
const SHOWN = VIDEO_COLUMNS.replace("screenplay, ", "");

/** A video without its screenplay. */
export type ShownVideo = Omit<VideoRow, "screenplay">;

/** Keeps new videos, their parts and the key of their request, all or nothing. False: that key was used before. */
export async function insertVideos(database: Database, videos: NewVideo[], request: Request): Promise<boolean> {
  const rows = await database.sql(
    `WITH claim AS (
      INSERT INTO diorama.requests (owner, key, hash, videos, created_at) VALUES ($1, $2, $3, $4::jsonb, $5)
      ON CONFLICT DO NOTHING RETURNING key
    ), made AS (
      INSERT INTO diorama.videos (id, owner, created_at, model, prompt, seconds, size, remixed_from, details, screenplay, frames, trace)
      SELECT v.id, v.owner, v.created_at, v.model, v.prompt, v.seconds, v.size, v.remixed_from, v.details, v.screenplay, v.frames, v.trace
      FROM claim, jsonb_to_recordset($6::jsonb) AS v(id text, owner text, created_at double precision, model text, prompt text,
        seconds text, size text, remixed_from text, details jsonb, screenplay jsonb, frames integer, trace text)
      RETURNING id
    ), parts AS (
      INSERT INTO diorama.segments (video, part, first, last, job)
      SELECT s.video, s.part, s.first, s.last, s.job
      FROM claim, jsonb_to_recordset($7::jsonb) AS s(video text, part integer, first integer, last integer, job uuid)
      RETURNING part
    )
    SELECT key FROM claim`,
    [
      request.owner,
      request.key,
      request.hash,
      JSON.stringify(videos.map(({ row }) => row.id)),
      videos[0].row.created_at,
      JSON.stringify(videos.map(({ row }) => row)),
      JSON.stringify(videos.flatMap(({ row, segments }) => segments.map((segment) => ({ video: row.id, ...segment })))),
    ],
  );
  return rows.length > 0;
}

/** The request that a key was used for. */
export async function findRequest(database: Database, owner: string, key: string) {
  const [row] = await database.sql<{ hash: string; videos: string[] }>(
    "SELECT hash, videos FROM diorama.requests WHERE owner = $1 AND key = $2",
    [owner, key],
  );
  return row as { hash: string; videos: string[] } | undefined;
}

/** Videos of an owner by id, deleted ones left out. */
export function findVideos(database: Database, ids: string[]): Promise<ShownVideo[]> {
  return database.sql<ShownVideo>(`SELECT ${SHOWN} FROM diorama.videos WHERE id = ANY($1::text[]) AND NOT deleted`, [
    ids,
  ]);
}

/** One whole video with its screenplay. */
export async function loadVideo(database: Database, id: string): Promise<VideoRow | undefined> {
  const [row] = await database.sql<VideoRow>(
    `SELECT ${VIDEO_COLUMNS} FROM diorama.videos WHERE id = $1 AND NOT deleted`,
    [id],
  );
  return row;
}

/** A page of an owner's videos by age. `after` is the id that the page before ended with. */
export function listVideos(
  database: Database,
  page: { owner: string; after?: string; limit: number; order: "asc" | "desc" },
): Promise<ShownVideo[]> {
  const [compare, direction] = page.order === "asc" ? [">", "ASC"] : ["<", "DESC"];
  const after = page.after === undefined ? "" : `AND id ${compare} $3`;
  return database.sql<ShownVideo>(
    `SELECT ${SHOWN} FROM diorama.videos WHERE owner = $1 AND NOT deleted ${after} ORDER BY id ${direction} LIMIT $2`,
    page.after === undefined ? [page.owner, page.limit] : [page.owner, page.limit, page.after],
  );
}

/** How much of an owner's work waits or runs: jobs, seconds of film and pixels of all their frames. */
export async function pendingWork(database: Database, owner: string) {
  const [row] = await database.sql<{ jobs: number; seconds: number; pixels: number }>(
    `SELECT count(*)::integer AS jobs, coalesce(sum(seconds::double precision), 0) AS seconds,
      coalesce(sum(frames::double precision * split_part(size, 'x', 1)::double precision * split_part(size, 'x', 2)::double precision), 0) AS pixels
    FROM diorama.videos WHERE owner = $1 AND status IN ('queued', 'in_progress') AND NOT deleted`,
    [owner],
  );
  return row;
}

/** Marks a video as deleted: it is gone for everybody at once, its files follow. The row as it was, if it was there. */
export async function deleteVideo(database: Database, id: string): Promise<void> {
  await database.sql(
    `UPDATE diorama.videos SET deleted = true,
      status = CASE WHEN status IN ('queued', 'in_progress') THEN 'failed' ELSE status END WHERE id = $1`,
    [id],
  );
}

/** A worker begins a part. Undefined: there is nothing to do, for the part is done or its video no longer wanted. */
export async function beginSegment(database: Database, video: string, part: number, worker: string) {
  const [row] = await database.sql<SegmentRow>(
    `UPDATE diorama.segments AS s SET worker = $3, attempts = attempts + 1 FROM diorama.videos AS v
    WHERE s.video = $1 AND s.part = $2 AND s.file IS NULL AND v.id = s.video AND v.status IN ('queued', 'in_progress')
    RETURNING s.*`,
    [video, part, worker],
  );
  if (row) {
    await database.sql("UPDATE diorama.videos SET status = 'in_progress' WHERE id = $1 AND status = 'queued'", [video]);
  }
  return row;
}

/** Who began a part last. */
export async function workerOf(database: Database, video: string, part: number): Promise<string | undefined> {
  const [row] = await database.sql<{ worker: string | null }>(
    "SELECT worker FROM diorama.segments WHERE video = $1 AND part = $2",
    [video, part],
  );
  return row?.worker ?? undefined;
}

/** Notes how many frames of a part are drawn. Progress never falls. False: the video is no longer wanted. */
export async function noteFrames(database: Database, video: string, part: number, done: number): Promise<boolean> {
  const rows = await database.sql(
    `WITH noted AS (
      UPDATE diorama.segments SET frames_done = greatest(frames_done, $3::integer) WHERE video = $1 AND part = $2
    )
    UPDATE diorama.videos SET frames_done = greatest(frames_done, $3::integer
      + (SELECT coalesce(sum(frames_done), 0) FROM diorama.segments WHERE video = $1 AND part <> $2)::integer)
    WHERE id = $1 AND status = 'in_progress' RETURNING id`,
    [video, part, done],
  );
  return rows.length > 0;
}

/** A part is stored under this key. The first to say so wins; a later maker of the same part is told false. */
export async function finishSegment(database: Database, video: string, part: number, file: string): Promise<boolean> {
  const rows = await database.sql(
    `UPDATE diorama.segments SET file = $3, frames_done = last - first
    WHERE video = $1 AND part = $2 AND (file IS NULL OR file = $3) RETURNING part`,
    [video, part, file],
  );
  return rows.length > 0;
}

/** Counts an attempt that threw. Gives how many have. */
export async function countFailure(database: Database, video: string, part: number): Promise<number> {
  const [row] = await database.sql<{ failures: number }>(
    "UPDATE diorama.segments SET failures = failures + 1 WHERE video = $1 AND part = $2 RETURNING failures",
    [video, part],
  );
  return row?.failures ?? 0;
}

/** All parts of a video in their order. */
export function segmentsOf(database: Database, video: string): Promise<SegmentRow[]> {
  return database.sql<SegmentRow>("SELECT * FROM diorama.segments WHERE video = $1 ORDER BY part", [video]);
}

/** The film is whole and stored. False: another worker was first, or nobody wants it any more. */
export async function completeVideo(database: Database, id: string, files: Files, expires: number | null) {
  const rows = await database.sql(
    `UPDATE diorama.videos SET status = 'completed', files = $2::jsonb, frames_done = frames, completed_at = $3, ended_at = $3, expires_at = $4
    WHERE id = $1 AND status = 'in_progress' RETURNING id`,
    [id, JSON.stringify(files), now(), expires],
  );
  return rows.length > 0;
}

/** The job ends without a film. False: it had ended before. */
export async function failVideo(database: Database, id: string, error: Failure): Promise<boolean> {
  const rows = await database.sql(
    `UPDATE diorama.videos SET status = 'failed', error = $2::jsonb, ended_at = $3
    WHERE id = $1 AND status IN ('queued', 'in_progress') RETURNING id`,
    [id, JSON.stringify(error), now()],
  );
  return rows.length > 0;
}

/** Parts whose job the queue lacks, and videos that are drawn but neither joined nor about to be: what a crash left undone. */
export async function undone(database: Database) {
  const parts = await database.sql<{ video: string; part: number; trace: string }>(
    `SELECT s.video, s.part, v.trace FROM diorama.segments AS s JOIN diorama.videos AS v ON v.id = s.video
    LEFT JOIN diorama_jobs.job AS j ON j.id = s.job AND j.name = 'segment'
    WHERE v.status IN ('queued', 'in_progress') AND s.file IS NULL AND j.id IS NULL LIMIT 5000`,
  );
  const joins = await database.sql<{ video: string; trace: string }>(
    `SELECT v.id AS video, v.trace FROM diorama.videos AS v WHERE v.status = 'in_progress'
    AND NOT EXISTS (SELECT 1 FROM diorama.segments AS s WHERE s.video = v.id AND s.file IS NULL) LIMIT 500`,
  );
  const lost = await database.sql<{ video: string }>(
    `SELECT DISTINCT s.video FROM diorama.segments AS s JOIN diorama.videos AS v ON v.id = s.video
    JOIN diorama_jobs.job AS j ON j.id = s.job AND j.name = 'segment'
    WHERE v.status IN ('queued', 'in_progress') AND s.file IS NULL AND j.state = 'failed' LIMIT 100`,
  );
  const ended = await database.sql<{ id: string; status: string; ended_at: number }>(
    "SELECT id, status, ended_at FROM diorama.videos WHERE ended_at > $1 AND NOT deleted LIMIT 1000",
    [now() - 300],
  );
  return { parts, joins, lost, ended };
}

/** Videos whose time is over, or that were deleted and still have files. */
export function outdated(database: Database): Promise<{ id: string }[]> {
  return database.sql("SELECT id FROM diorama.videos WHERE NOT deleted AND expires_at < $1 LIMIT 100", [now()]);
}

/** Unix time in whole seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}
