/** Puts right what a crash left undone: jobs that the queue lacks, films that nobody joins, events that were not told. */
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../data/database.ts";
import type { Queue } from "../data/queue.ts";
import type { Storage } from "../data/storage.ts";
import { deleteVideo, failVideo, outdated, undone } from "../data/videos.ts";
import type { Log } from "../log.ts";

const EVERY_MS = 4000;

/** What is swept. */
export interface Sweep {
  database: Database;
  queue: Queue;
  storage: Storage;
  log: Log;
  signal: AbortSignal;
}

/** Sweeps at once, and then every few seconds until the signal. */
export async function sweep(setup: Sweep): Promise<void> {
  while (!setup.signal.aborted) {
    await once(setup).catch((error: Error) => setup.log("sweep.failed", { error: error.message }));
    await pause(EVERY_MS, undefined, { signal: setup.signal }).catch(() => {});
  }
}

async function once({ database, queue, storage, log }: Sweep): Promise<void> {
  const { parts, joins, lost, ended } = await undone(database);
  if (parts.length) {
    await queue.add(
      "segment",
      parts.map(({ video, part, trace }) => ({ key: `${video} ${part}`, data: { video, part, trace } })),
    );
  }
  if (joins.length)
    await queue.add(
      "join",
      joins.map(({ video, trace }) => ({ key: video, data: { video, trace } })),
    );
  for (const { video } of lost) {
    const error = {
      code: "video_generation_failed",
      message: "The film could not be made: its workers ended too often.",
    };
    if (await failVideo(database, video, error)) log("video.failed", { video, why: "attempts" });
  }
  // A job that was there already is left as it is, so that nothing is told twice.
  const jobs = ended.map(({ id, status, ended_at }) => {
    const type = status === "completed" ? ("video.completed" as const) : ("video.failed" as const);
    return { key: `${id} ${type}`, data: { video: id, type, created_at: ended_at } };
  });
  if (jobs.length) await queue.add("webhook", jobs);
  for (const { id } of await outdated(database)) {
    await deleteVideo(database, id);
    await storage.remove(`videos/${id}/`);
    log("video.expired", { video: id });
  }
}
