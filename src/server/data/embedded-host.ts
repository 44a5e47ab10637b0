/**
 * The embedded database: PGlite in a thread of the server, so that its work never holds up a request. Workers on the same
 * machine reach it by a socket file in the server's folder. Messages are structured clones, each behind its length.
 */
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { deserialize, serialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { readFrames } from "./frames.ts";

const { folder, socket } = workerData as { folder: string; socket: string };
const database = await PGlite.create(folder);

async function answer(client: Socket, frame: Uint8Array): Promise<void> {
  const { id, text, values } = deserialize(frame) as { id: number; text: string; values?: unknown[] };
  let reply: unknown;
  try {
    const results = values?.length ? [await database.query(text, values)] : await database.exec(text);
    reply = { id, rows: results.flatMap(({ rows }) => rows ?? []) };
  } catch (error) {
    const { message, code, detail, constraint } = error as Record<string, string>;
    // A failed statement inside BEGIN leaves the one connection in a broken transaction.
    await database.query("ROLLBACK").catch(() => {});
    reply = { id, error: { message, code, detail, constraint } };
  }
  if (client.writable) client.write(framed(serialize(reply)));
}

function framed(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const server = createServer((client) => {
  client.on("error", () => client.destroy());
  readFrames(client, (frame) => void answer(client, frame));
});
server.listen(socket, () => {
  chmodSync(socket, 0o600);
  parentPort?.postMessage("ready");
});
parentPort?.on("message", async () => {
  server.close();
  await database.close();
  rmSync(socket, { force: true });
  parentPort?.postMessage("closed");
  parentPort?.close();
});
