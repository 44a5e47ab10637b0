/** PostgreSQL, CockroachDB or YugabyteDB by URL. */
import pg from "pg";
import type { BackendProfile } from "pg-boss";
import { type Database, patiently } from "./database.ts";

/** Opens a pool of connections. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: "diorama",
  });
  // A connection that breaks while idle is replaced by the next query.
  pool.on("error", () => {});
  const run = async (text: string, values?: unknown[], types?: pg.CustomTypesConfig) => {
    const result = (await pool.query({ text, values, types })) as pg.QueryResult | pg.QueryResult[];
    return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows ?? []) : (result.rows ?? []) };
  };
  const [{ version }] = (await patiently(() => run("SELECT version() AS version"))).rows as { version: string }[];
  return {
    backend: backendOf(version),
    sql: async <Row>(text: string, values?: unknown[]) =>
      (await patiently(() => run(text, values, NUMBERS))).rows as Row[],
    boss: { executeSql: (text, values) => run(text, values) },
    close: () => pool.end(),
  };
}

/** OID of 64-bit integers. */
const INT8 = 20;

/**
 * CockroachDB's INTEGER has 64 bits, which would be read as text: ours are counts of frames and read as numbers. The job queue
 * knows of it and gets them as they come.
 */
const NUMBERS: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format)) as never,
};

function backendOf(version: string): BackendProfile {
  if (/cockroach/i.test(version)) return "cockroachdb";
  if (/-YB-|yugabyte/i.test(version)) return "yugabytedb";
  return "postgres";
}
