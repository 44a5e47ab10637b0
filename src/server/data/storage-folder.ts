/** Films in a folder. */
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readFile, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { checkKey, type Storage } from "./storage.ts";

/** Opens a folder as a store, and makes it if need be. */
export async function openFolder(folder: string): Promise<Storage> {
  await mkdir(folder, { recursive: true });
  const at = (key: string) => join(folder, checkKey(key));
  let count = 0;
  return {
    async put(key, content) {
      const path = at(key);
      await mkdir(dirname(path), { recursive: true });
      const part = `${path}.${process.pid}-${count++}.part`;
      try {
        if ("path" in content) await moveInto(content.path, part);
        else await writeSynced(part, content);
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    get: (key) => readFile(at(key)).then((bytes) => new Uint8Array(bytes), absent),
    size: (key) => stat(at(key)).then(({ size }) => size, absent),
    async stream(key, range): Promise<Readable> {
      return createReadStream(at(key), range);
    },
    async remove(prefix) {
      await rm(at(prefix), { recursive: true, force: true });
    },
    async check() {
      const probe = join(folder, `.probe-${process.pid}`);
      await writeSynced(probe, new Uint8Array(1));
      await unlink(probe);
    },
  };
}

/** Bytes that are on the disk when this returns. */
async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // Another disk.
    await copyFile(from, to);
    await rm(from, { force: true });
  }
  const file = await open(to, "r");
  await file.sync().finally(() => file.close());
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}
