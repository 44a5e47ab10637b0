/** The server's own tables. Statements are plain SQL that PostgreSQL, CockroachDB, YugabyteDB and PGlite all take. */
import type { Database } from "./database.ts";

const STATEMENTS = [
  `CREATE SCHEMA IF NOT EXISTS diorama`,
  `CREATE TABLE IF NOT EXISTS diorama.videos (
    id text PRIMARY KEY,
    owner text NOT NULL,
    status text NOT NULL DEFAULT 'queued',
    created_at double precision NOT NULL,
    completed_at double precision,
    ended_at double precision,
    expires_at double precision,
    model text NOT NULL,
    prompt text,
    seconds text NOT NULL,
    size text NOT NULL,
    remixed_from text,
    details jsonb NOT NULL,
    screenplay jsonb NOT NULL,
    frames integer NOT NULL,
    frames_done integer NOT NULL DEFAULT 0,
    error jsonb,
    files jsonb,
    deleted boolean NOT NULL DEFAULT false,
    trace text NOT NULL
  )`,
  `CREATE INDEX IF NOT EXISTS videos_by_owner ON diorama.videos (owner, id)`,
  `CREATE INDEX IF NOT EXISTS videos_by_status ON diorama.videos (status)`,
  `CREATE TABLE IF NOT EXISTS diorama.segments (
    video text NOT NULL,
    part integer NOT NULL,
    first integer NOT NULL,
    last integer NOT NULL,
    frames_done integer NOT NULL DEFAULT 0,
    file text,
    worker text,
    attempts integer NOT NULL DEFAULT 0,
    failures integer NOT NULL DEFAULT 0,
    job uuid NOT NULL,
    PRIMARY KEY (video, part)
  )`,
  `CREATE TABLE IF NOT EXISTS diorama.requests (
    owner text NOT NULL,
    key text NOT NULL,
    hash text NOT NULL,
    videos jsonb NOT NULL,
    created_at double precision NOT NULL,
    PRIMARY KEY (owner, key)
  )`,
  `CREATE TABLE IF NOT EXISTS diorama.characters (
    id text PRIMARY KEY,
    owner text NOT NULL,
    name text NOT NULL,
    created_at double precision NOT NULL,
    actor jsonb NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS diorama.settings (name text PRIMARY KEY, value text NOT NULL)`,
];

/** Makes the tables that are missing. Several processes may do so at once. */
export async function makeTables(database: Database): Promise<void> {
  for (const statement of STATEMENTS) {
    // Two processes that create the same thing at once: one is told that it exists, and all is well.
    await database.sql(statement).catch((error: { code?: string }) => {
      if (!["23505", "42P07", "42P06"].includes(error.code ?? "")) throw error;
    });
  }
}

/** A setting that all servers share: what is there, or this value from now on. */
export async function sharedSetting(database: Database, name: string, fresh: string): Promise<string> {
  await database.sql("INSERT INTO diorama.settings (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    name,
    fresh,
  ]);
  const [row] = await database.sql<{ value: string }>("SELECT value FROM diorama.settings WHERE name = $1", [name]);
  return row.value;
}
