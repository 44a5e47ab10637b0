/** Where films are kept: a folder by default, any S3-compatible store by URL. Files appear whole or not at all. */
import type { Readable } from "node:stream";

/** A range of bytes, both ends inside it. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A store of files by key; keys are made of letters, digits, `-`, `_`, `.` and `/`. */
export interface Storage {
  /** Stores bytes, or a file that lies at this path. */
  put(key: string, content: Uint8Array | { path: string }, type: string): Promise<void>;
  /** The whole file; undefined where there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Size in bytes; undefined where there is none. */
  size(key: string): Promise<number | undefined>;
  stream(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes all files whose key begins so. */
  remove(prefix: string): Promise<void>;
  /** Throws where the store can't be used. */
  check(): Promise<void>;
}

/** Opens a store: `s3://KEY:SECRET@host[:port]/bucket[/prefix]?region=...&scheme=http`, or a folder. */
export async function openStorage(place: string): Promise<Storage> {
  if (/^s3:\/\//i.test(place)) return (await import("./storage-s3.ts")).openS3(place);
  return (await import("./storage-folder.ts")).openFolder(place.replace(/^file:\/\//, ""));
}

/** Refuses keys that could lead out of the store. */
export function checkKey(key: string): string {
  if (!/^[\w.-]+(\/[\w.-]+)*\/?$/.test(key) || /(^|\/)\.\.?(\/|$)/.test(key)) {
    throw new Error(`"${key}" is no storage key.`);
  }
  return key;
}
