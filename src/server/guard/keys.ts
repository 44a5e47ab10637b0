/** API keys: kept as SHA-256 digests, compared in constant time. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a key may use at once. */
export interface Allowance {
  /** Requests a minute. */
  requests: number;
  /** Jobs that wait or run. */
  jobs: number;
  /** Seconds of film of those jobs. */
  seconds: number;
  /** Pixels of all frames of those jobs. */
  pixels: number;
}

/** What anybody may use unless the key says otherwise. */
export const ALLOWANCE: Allowance = { requests: 60_000, jobs: 5000, seconds: 100_000, pixels: 1e13 };

/** Whoever asks. */
export interface Client {
  owner: string;
  allowance: Allowance;
}

interface KeyEntry {
  name: string;
  sha256: string;
  limits?: Partial<Allowance>;
}

const FILE = "keys.json";

/** The keys of a server. */
export interface Keys {
  /** Without keys the server answers on loopback only, and everybody there is one client. */
  none: boolean;
  /** Who sent this Authorization header; undefined: nobody who is known. */
  who(authorization: string | undefined): Client | undefined;
}

/** Reads the keys of a data folder, and those in DIORAMA_API_KEYS (separated by spaces or commas). */
export async function readKeys(folder: string, environment: NodeJS.ProcessEnv = process.env): Promise<Keys> {
  const text = await readFile(join(folder, FILE), "utf8").catch(() => "[]");
  const entries = JSON.parse(text) as KeyEntry[];
  for (const [index, key] of (environment.DIORAMA_API_KEYS ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .entries()) {
    entries.push({ name: `environment-${index + 1}`, sha256: digest(key).toString("hex") });
  }
  const known = entries.map(({ name, sha256, limits }) => ({
    client: { owner: name, allowance: { ...ALLOWANCE, ...limits } },
    hash: Buffer.from(sha256, "hex"),
  }));
  const everybody: Client = { owner: "local", allowance: ALLOWANCE };
  return {
    none: known.length === 0,
    who(authorization) {
      if (known.length === 0) return everybody;
      const given = digest(/^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1] ?? "");
      let found: Client | undefined;
      // All are compared, so that the time tells nothing of which one was near.
      for (const { client, hash } of known) {
        if (hash.length === given.length && timingSafeEqual(hash, given)) found = client;
      }
      return found;
    },
  };
}

/** Makes a key for a name and notes its digest in the folder. The key itself is given once and kept nowhere. */
export async function addKey(folder: string, name: string): Promise<string> {
  const key = `sk-diorama-${randomBytes(24).toString("base64url")}`;
  const path = join(folder, FILE);
  const entries = JSON.parse(await readFile(path, "utf8").catch(() => "[]")) as KeyEntry[];
  const entry = { name, sha256: digest(key).toString("hex") };
  await writeFile(path, `${JSON.stringify([...entries.filter((one) => one.name !== name), entry], null, 2)}\n`, {
    mode: 0o600,
  });
  return key;
}

const digest = (key: string): Buffer => createHash("sha256").update(key).digest();

/** Counts requests of each client by a bucket that fills evenly. */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** Seconds to wait, or 0 where the request may pass. */
  take({ owner, allowance }: Client, now = performance.now()): number {
    const perMs = allowance.requests / 60_000;
    const most = Math.max(1, allowance.requests / 6);
    const bucket = this.#buckets.get(owner) ?? { tokens: most, at: now };
    bucket.tokens = Math.min(most, bucket.tokens + (now - bucket.at) * perMs);
    bucket.at = now;
    this.#buckets.set(owner, bucket);
    if (bucket.tokens < 1) return (1 - bucket.tokens) / perMs / 1000;
    bucket.tokens--;
    return 0;
  }
}
