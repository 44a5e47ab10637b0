/** One large file over a connection that may break: kept as far as it came, taken up where it ended, checked as a whole. */
import { createHash, type Hash } from "node:crypto";
import { createReadStream, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { hostOf, PATIENT, type Patience, pauseAfter, reason, refusal, rest, TransferError } from "./request.ts";

/** What is known of a file before it is fetched. */
export interface Expected {
  url: string;
  /** Bytes. */
  size: number;
  /** SHA-256 for large files; SHA-1 as git has it ("blob SIZE", a zero byte, the content) for small ones. */
  digest: string;
}

/** How a fetch goes on. */
export interface FetchOptions {
  headers?: Record<string, string>;
  signal?: AbortSignal;
  patience?: Patience;
  /** Bytes of this file that are there now. */
  onBytes?(there: number): void;
}

/**
 * Puts the file at `path`, under a name of its own until it is whole and its digest is right. What a former try left is used.
 * Throws a TransferError where the server refuses, never sends the promised bytes or sends wrong ones.
 */
export async function fetchFile(expected: Expected, path: string, options: FetchOptions = {}): Promise<void> {
  const { patience = PATIENT, signal, onBytes = () => {} } = options;
  const partial = `${path}.incomplete`;
  let spoiled = false;
  let failures = 0;
  for (;;) {
    const before = sizeOf(partial);
    if (before > expected.size) rmSync(partial);
    else if (before === expected.size) {
      if ((await digestOf(partial, expected, signal)) === expected.digest) break;
      rmSync(partial);
      // One fresh start: a proxy may have mixed two files. Wrong twice is wrong.
      if (spoiled)
        throw new TransferError(`${expected.url} is not the file whose digest was promised: it came damaged twice.`);
      spoiled = true;
      continue;
    }
    const { trouble, wait } = await receive(expected, partial, options, onBytes);
    if (trouble === undefined) continue;
    failures = sizeOf(partial) > before ? 1 : failures + 1;
    if (failures >= patience.tries) {
      throw new TransferError(
        `${hostOf(expected.url)} ${trouble}, ${failures} times in a row; what came is kept for the next try.`,
      );
    }
    await rest(pauseAfter(failures, patience, wait), signal);
  }
  renameSync(partial, path);
}

/** One connection's worth. Says what went wrong where the file isn't whole and trying again may help. */
async function receive(
  { url, size }: Expected,
  partial: string,
  { headers = {}, signal, patience = PATIENT }: FetchOptions,
  onBytes: (there: number) => void,
): Promise<{ trouble?: string; wait?: string | null }> {
  let there = sizeOf(partial);
  // A dead connection says nothing: it is cut when no byte came for a while.
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), patience.silence);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience.silence);
  };
  const ranged = there > 0 ? { ...headers, range: `bytes=${there}-` } : headers;
  try {
    const answer = await fetch(url, {
      headers: { ...ranged, "accept-encoding": "identity" },
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
    });
    heard();
    const { status } = answer;
    if (!answer.ok || !answer.body) {
      await answer.body?.cancel();
      if (status === 416) rmSync(partial, { force: true });
      else if (status < 500 && ![408, 425, 429].includes(status)) throw new TransferError(refusal(url, status));
      return { trouble: `answers ${status}`, wait: answer.headers.get("retry-after") };
    }
    // A server that knows no ranges, or another one than asked for, starts again.
    const begins = status === 206 ? Number(/bytes (\d+)-/.exec(answer.headers.get("content-range") ?? "")?.[1]) : 0;
    if (begins !== there) {
      if (begins !== 0) {
        await answer.body.cancel();
        rmSync(partial, { force: true });
        return { trouble: "sends another stretch of the file than was asked for" };
      }
      there = 0;
    }
    const file = await open(partial, there > 0 ? "r+" : "w");
    try {
      for await (const piece of answer.body) {
        heard();
        if (there + piece.length > size)
          throw new TransferError(`${url} is longer than the ${size} bytes that were promised.`);
        await file.write(piece, 0, piece.length, there);
        there += piece.length;
        onBytes(there);
      }
    } finally {
      await file.close();
    }
    return there === size ? {} : { trouble: `ends after ${there} of ${size} bytes` };
  } catch (error) {
    if (error instanceof TransferError) {
      rmSync(partial, { force: true });
      throw error;
    }
    signal?.throwIfAborted();
    return { trouble: silence.signal.aborted ? "falls silent" : reason(error) };
  } finally {
    clearTimeout(timer);
  }
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

async function digestOf(path: string, { size, digest }: Expected, signal?: AbortSignal): Promise<string> {
  const hash: Hash = digest.length === 40 ? createHash("sha1").update(`blob ${size}\0`) : createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    signal?.throwIfAborted();
    hash.update(piece);
  }
  return hash.digest("hex");
}
