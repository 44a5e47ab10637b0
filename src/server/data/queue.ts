/** The job queue: pg-boss on the server's database. Jobs are told once at least; whoever takes one checks what is left to do. */
import { createHash } from "node:crypto";
import { PgBoss } from "pg-boss";
import type { Database } from "./database.ts";

/** A stretch of a film to draw. */
export interface SegmentJob {
  video: string;
  part: number;
  trace: string;
}
/** A film whose stretches are all there, to join. */
export interface JoinJob {
  video: string;
  trace: string;
}
/** An event to tell to a webhook. */
export interface WebhookJob {
  video: string;
  type: "video.completed" | "video.failed";
  created_at: number;
}

/** The queues and what their jobs hold. */
export interface Jobs {
  segment: SegmentJob;
  join: JoinJob;
  webhook: WebhookJob;
}

/** A job that was taken. */
export interface Taken<Name extends keyof Jobs> {
  id: string;
  data: Jobs[Name];
  /** How often it was tried before. */
  retryCount: number;
}

/** The job queue. */
export interface Queue {
  boss: PgBoss;
  /** Adds jobs; one that is there already (by `key`) is left as it is. */
  add<Name extends keyof Jobs>(name: Name, jobs: { key: string; data: Jobs[Name]; priority?: number }[]): Promise<void>;
  /** Takes the next job, if there is one. */
  take<Name extends keyof Jobs>(name: Name): Promise<Taken<Name> | undefined>;
  /** Says that a job is still being worked on. False: it was given to somebody else. */
  touch<Name extends keyof Jobs>(name: Name, job: Taken<Name>): Promise<boolean>;
  done<Name extends keyof Jobs>(name: Name, job: Taken<Name>): Promise<void>;
  /** Puts a job back. */
  back<Name extends keyof Jobs>(name: Name, job: { id: string; retryCount: number }, why: string): Promise<void>;
  close(): Promise<void>;
}

/** A job whose worker was killed this often is given up. */
const MOST_ATTEMPTS = 100;
const DAY = 24 * 3600;
/** How often the queue is started before its error is believed. */
const STARTS = 6;

/** How a process uses the queue. */
export interface QueueOptions {
  /** Seconds that a worker may be silent before its job is given to another; 10 or more. */
  lease: number;
  /** Whether this process looks after the queue: finds leases that ran out. One that lasts should, and need not be the only one. */
  supervise: boolean;
  onError(error: Error): void;
}

/** Opens the queue. */
export async function openQueue(database: Database, options: QueueOptions): Promise<Queue> {
  const boss = await startBoss(database, options);
  const lasting = {
    retryLimit: MOST_ATTEMPTS,
    retryDelay: 0,
    heartbeatSeconds: options.lease,
    expireInSeconds: DAY - 60,
  };
  await boss.createQueue("segment", { ...lasting, retentionSeconds: 14 * DAY });
  await boss.createQueue("join", { ...lasting, retentionSeconds: 14 * DAY });
  await boss.createQueue("webhook", { retryLimit: 10, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600 });
  return {
    boss,
    async add(name, jobs) {
      const rows = jobs.map(({ key, data, priority }) => ({ id: uuidOf(`${name} ${key}`), data, priority }));
      await boss.insert(name, rows as never);
    },
    async take(name) {
      const [job] = await boss.fetch<Jobs[typeof name]>(name, { includeMetadata: true });
      return job && { id: job.id, data: job.data, retryCount: job.retryCount };
    },
    async touch(name, job) {
      const { affected } = (await boss.touch(name, { id: job.id, retryCount: job.retryCount })) as { affected: number };
      return affected > 0;
    },
    async done(name, job) {
      await boss.complete(name, { id: job.id, retryCount: job.retryCount });
    },
    async back(name, job, why) {
      await boss.fail(name, { id: job.id, retryCount: job.retryCount }, { why });
    },
    close: () => boss.stop({ graceful: false }),
  };
}

/** Processes that start at once on a fresh database get in each other's way: who comes late tries again. */
async function startBoss(database: Database, { supervise, onError }: QueueOptions): Promise<PgBoss> {
  for (let attempt = 1; ; attempt++) {
    const boss = new PgBoss({
      db: database.boss,
      backend: database.backend,
      schema: "diorama_jobs",
      supervise,
      superviseIntervalSeconds: 2,
      monitorIntervalSeconds: 2,
      schedule: false,
    });
    boss.on("error", onError);
    try {
      await boss.start();
      return boss;
    } catch (error) {
      if (attempt >= STARTS) throw error;
      await boss.stop({ graceful: false }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
    }
  }
}

/** An UUID (version 8, RFC 9562) that stands for a text. */
export function uuidOf(text: string): string {
  const digest = createHash("sha256").update(text).digest();
  digest[6] = (digest[6] & 0x0f) | 0x80;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  const hex = digest.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
