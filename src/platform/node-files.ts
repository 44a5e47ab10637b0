/** Files that appear whole or not at all. */

import { rmSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file being written under a temporary name in its folder. */
export interface PendingFile {
  /** Writes at a byte position, in any order. */
  write(data: Uint8Array, position: number): Promise<void>;
  /** Gives the file its name, replacing what was there. */
  commit(): Promise<void>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

const pending = new Set<string>();

/** Starts a file that takes the name `path` only when committed. */
export async function createPendingFile(path: string): Promise<PendingFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const handle = await open(temporary, "w");
  pending.add(temporary);
  let closed = false;
  const close = async (file: FileHandle) => {
    if (closed) return;
    closed = true;
    await file.close();
  };
  return {
    async write(data, position) {
      let done = 0;
      while (done < data.length) {
        const { bytesWritten } = await handle.write(data, done, data.length - done, position + done);
        done += bytesWritten;
      }
    },
    async commit() {
      await close(handle);
      await rename(temporary, path);
      pending.delete(temporary);
    },
    async abandon() {
      await close(handle);
      await rm(temporary, { force: true });
      pending.delete(temporary);
    },
  };
}

/** Writes a whole file in one go; half a file is never seen. */
export async function writeWholeFile(path: string, data: Uint8Array): Promise<void> {
  const file = await createPendingFile(path);
  try {
    await file.write(data, 0);
    await file.commit();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** Removes every unfinished file at once: for the end of a process that was interrupted. */
export function removePendingFiles(): void {
  for (const path of pending) rmSync(path, { force: true });
  pending.clear();
}
