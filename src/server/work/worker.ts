/** A worker: takes jobs from the queue, one after the other, and says while it works that it still does. */
import { setTimeout as pause } from "node:timers/promises";
import type { Signer } from "../credentials/signer.ts";
import { type Database, isConnectionLoss } from "../data/database.ts";
import type { Jobs, Queue, Taken } from "../data/queue.ts";
import type { Storage } from "../data/storage.ts";
import {
  beginSegment,
  completeVideo,
  countFailure,
  failVideo,
  finishSegment,
  loadVideo,
  noteFrames,
  now,
  segmentsOf,
  workerOf,
} from "../data/videos.ts";
import type { Log } from "../log.ts";
import { FilmMaker } from "./render.ts";

/** What a worker works with. */
export interface WorkerSetup {
  database: Database;
  queue: Queue;
  storage: Storage;
  /** Unique among all workers of all times. */
  name: string;
  /** Seconds of silence after which its job is given to another. */
  lease: number;
  /** Hours that finished films are kept; 0: for ever. */
  keepHours: number;
  /** Signs finished films; absent: they carry no credentials. */
  signer?: Signer;
  log: Log;
  /** Aborted: the job in hand is put back and the worker ends. */
  signal: AbortSignal;
  /** Told of each job that is begun, and of nothing when it is ended. */
  onJob?(job: { queue: keyof Jobs; id: string; retryCount: number } | undefined): void;
  /** Calls back whenever there may be work, until what it gives is called. Absent: the worker only looks now and then. */
  onWake?(wake: () => void): () => void;
  /** Megabytes of memory after which the worker ends between two jobs, for a fresh one to take its place. */
  memory: number;
}

const IDLE_MS = 350;
const PROGRESS_MS = 400;
/** A stretch that failed this often by itself will fail again. */
const MOST_FAILURES = 3;

/** Works until the signal, or until its memory has grown beyond what it may have. */
export async function work(setup: WorkerSetup): Promise<void> {
  const maker = new FilmMaker(setup.storage, setup.signer);
  const bell = new Bell(setup.onWake);
  try {
    await workOn(setup, maker, bell);
  } finally {
    bell.stop();
  }
}

async function workOn(setup: WorkerSetup, maker: FilmMaker, bell: Bell): Promise<void> {
  while (!setup.signal.aborted) {
    try {
      const join = await setup.queue.take("join");
      if (join) await attempt(setup, "join", join, (signal) => joinFilm(setup, maker, join.data.video, signal));
      const segment = join ? undefined : await setup.queue.take("segment");
      if (segment) await attempt(setup, "segment", segment, (signal) => drawSegment(setup, maker, segment, signal));
      if (process.memoryUsage().rss > setup.memory * 1e6) return;
      if (!join && !segment) await bell.wait(setup.signal);
    } catch (error) {
      if (setup.signal.aborted) return;
      setup.log("worker.trouble", { error: (error as Error).message });
      await pause(2000, undefined, { signal: setup.signal }).catch(() => {});
    }
  }
}

/** Waits for work: a while, or until word comes that there is some. Word that came since the last wait counts too. */
class Bell {
  readonly stop: () => void;
  #rung = false;
  #wake = () => {};

  constructor(onWake: WorkerSetup["onWake"]) {
    const off = onWake?.(() => {
      this.#rung = true;
      this.#wake();
    });
    this.stop = () => off?.();
  }

  async wait(signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    if (!this.#rung)
      await pause(IDLE_MS, undefined, { signal: AbortSignal.any([signal, woken.signal]) }).catch(() => {});
    this.#rung = false;
    signal.throwIfAborted();
  }
}

/** Does a job under a lease. What it throws counts against the job, unless the worker was told to stop or lost the lease. */
async function attempt<Name extends keyof Jobs>(
  setup: WorkerSetup,
  name: Name,
  job: Taken<Name>,
  act: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { queue, log } = setup;
  const lost = new AbortController();
  const signal = AbortSignal.any([setup.signal, lost.signal]);
  const { video, trace } = job.data as { video: string; trace: string };
  setup.onJob?.({ queue: name, id: job.id, retryCount: job.retryCount });
  const beat = setInterval(
    () => {
      queue
        .touch(name, job)
        .then(async (held) => {
          // A lease may run out on a busy machine: whoever is awake again goes on, unless somebody else has begun.
          if (!held && !(await isMine(setup, name, job))) lost.abort(new Error("lease lost"));
        })
        .catch(() => {});
    },
    (setup.lease * 1000) / 4,
  );
  try {
    await act(signal);
    await queue.done(name, job);
  } catch (error) {
    const message = (error as Error).message;
    log("job.failed", { queue: name, video, trace, error: message, stopped: signal.aborted });
    // A database that was away says nothing against the film.
    if (!signal.aborted && !isConnectionLoss(error)) {
      const part = name === "segment" ? (job.data as Jobs["segment"]).part : 0;
      if ((await countFailure(setup.database, video, part)) >= MOST_FAILURES) {
        const failure = { code: "video_generation_failed", message: `The film could not be made: ${message}` };
        if (await failVideo(setup.database, video, failure)) await tell(queue, video, "video.failed");
      }
    }
    await queue.back(name, job, message).catch(() => {});
  } finally {
    clearInterval(beat);
    setup.onJob?.(undefined);
  }
}

/** Whether nobody else has begun a job since this worker did. */
async function isMine<Name extends keyof Jobs>({ database, name: worker }: WorkerSetup, name: Name, job: Taken<Name>) {
  if (name !== "segment") return false;
  const { video, part } = job.data as Jobs["segment"];
  return (await workerOf(database, video, part)) === worker;
}

async function drawSegment(
  setup: WorkerSetup,
  maker: FilmMaker,
  job: Taken<"segment">,
  signal: AbortSignal,
): Promise<void> {
  const { database, queue, name, log } = setup;
  const { video: id, part, trace } = job.data;
  const segment = await beginSegment(database, id, part, name);
  const video = segment && (await loadVideo(database, id));
  if (segment && video) {
    const unwanted = new AbortController();
    let noted = performance.now();
    const began = noted;
    const file = await maker
      .segment(video, segment, {
        signal: AbortSignal.any([signal, unwanted.signal]),
        onFrame(done) {
          if (performance.now() - noted < PROGRESS_MS) return;
          noted = performance.now();
          noteFrames(database, id, part, done).then(
            (wanted) => wanted || unwanted.abort(new Error("nobody wants it")),
            () => {},
          );
        },
      })
      .catch((error) => {
        if (unwanted.signal.aborted && !signal.aborted) return undefined;
        throw error;
      });
    if (file === undefined) return;
    const first = await finishSegment(database, id, part, file);
    const wanted = await noteFrames(database, id, part, segment.last - segment.first);
    // Somebody else was faster, or nobody wants the film any more.
    if (!first || !wanted) await setup.storage.remove(file);
    const seconds = (performance.now() - began) / 1000;
    log("segment.done", { video: id, part, trace, seconds, frames: segment.last - segment.first });
  }
  const all = await segmentsOf(database, id);
  if (all.length > 0 && all.every(({ file }) => file))
    await queue.add("join", [{ key: id, data: { video: id, trace } }]);
}

async function joinFilm(setup: WorkerSetup, maker: FilmMaker, id: string, signal: AbortSignal): Promise<void> {
  const { database, queue, storage, keepHours, log } = setup;
  const video = await loadVideo(database, id);
  if (video?.status !== "in_progress") return;
  const segments = await segmentsOf(database, id);
  if (segments.length === 0 || segments.some(({ file }) => !file)) return;
  const files = await maker.join(video, segments, signal);
  const expires = keepHours > 0 ? now() + Math.round(keepHours * 3600) : null;
  if (await completeVideo(database, id, files, expires)) {
    log("video.completed", { video: id, trace: video.trace, bytes: files.bytes });
    await tell(queue, id, "video.completed");
    await storage.remove(`videos/${id}/parts/`);
  } else {
    await storage.remove(`${files.video.slice(0, files.video.lastIndexOf("/"))}/`);
  }
}

/** Queues the event of a video's end, once. */
export async function tell(queue: Queue, video: string, type: Jobs["webhook"]["type"]): Promise<void> {
  await queue.add("webhook", [{ key: `${video} ${type}`, data: { video, type, created_at: now() } }]);
}
