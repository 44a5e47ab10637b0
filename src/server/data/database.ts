/** The one database behind the server and its workers: PostgreSQL and its kin by URL, or PGlite embedded in a folder. */
import type { BackendProfile, Db as BossDatabase } from "pg-boss";

/** A database that takes one statement at a time, each whole or not at all. */
export interface Database {
  /** What answers: "postgres", "cockroachdb", "yugabytedb" or "pglite". */
  backend: BackendProfile;
  /** Runs one statement with $1, $2, ... and gives its rows. Lost connections are tried again for a while. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The same database as the job queue wants it. */
  boss: BossDatabase;
  close(): Promise<void>;
}

/** Where the database is: a connection URL, or the folder whose embedded database a running server shares. */
export interface DatabasePlace {
  url?: string;
  folder: string;
}

/** How long a lost database is waited for before a statement fails, milliseconds. */
const PATIENCE = 60_000;

/** Opens the database. With a folder, a server must be running there: it owns the embedded database. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if (place.url) return (await import("./postgres.ts")).openPostgres(place.url);
  return (await import("./embedded.ts")).openEmbedded(place.folder);
}

/** Tries again while the database can't be reached, with pauses that grow to two seconds. */
export async function patiently<Result>(work: () => Promise<Result>, patience = PATIENCE): Promise<Result> {
  const began = performance.now();
  for (let pause = 50; ; pause = Math.min(2000, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLoss(error) || performance.now() - began > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const LOST = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "08006",
  // Two statements got in each other's way and one was undone whole: what CockroachDB and YugabyteDB say where PostgreSQL waits.
  "40001",
  "40P01",
]);

/** Whether an error says that the database was away, or undid the statement for another's sake, and not that it was wrong. */
export function isConnectionLoss(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST.has(code ?? "") || /connection terminated|connection timeout|database is gone/i.test(message ?? "");
}
