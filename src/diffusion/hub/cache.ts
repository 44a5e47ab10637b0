/**
 * Where weights lie: in the cache that all of Hugging Face's tools share, or in a folder of its own. The cache keeps each file
 * once, under its hash, in `blobs`, and shows it by its name in `snapshots/REVISION` through a link.
 * https://huggingface.co/docs/hub/local-cache
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";

/** The cache's folder, as $HF_HUB_CACHE, $HF_HOME and $XDG_CACHE_HOME have it. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { HF_HUB_CACHE: direct, HF_HOME: home, XDG_CACHE_HOME: caches } = environment;
  return direct ?? join(home ?? join(caches ?? join(homedir(), ".cache"), "huggingface"), "hub");
}

/** The folder of one repository inside the cache. */
export function repoFolder(repo: string, cache: string = cacheFolder()): string {
  return join(cache, `models--${repo.replaceAll("/", "--")}`);
}

/** The folder of a repository's files as far as they are there: the revision that `main` means, or the only one. */
export function snapshotOf(repository: string): string | undefined {
  const snapshots = join(repository, "snapshots");
  const reference = join(repository, "refs", "main");
  if (existsSync(reference)) {
    const named = join(snapshots, readFileSync(reference, "utf8").trim());
    if (existsSync(named)) return named;
  }
  const all = existsSync(snapshots) ? readdirSync(snapshots) : [];
  return all.length === 1 ? join(snapshots, all[0]) : undefined;
}

/**
 * The folder with a model's parts in it: the given one, or the snapshot where it is a repository's folder in a cache. Undefined
 * where it is neither.
 */
export function modelFolder(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return isModel(path) ? path : [snapshotOf(path)].find((inside) => inside !== undefined && isModel(inside));
}

/** A repository's files in the cache, where they make a model. */
export function cachedModel(repo: string, cache: string = cacheFolder()): string | undefined {
  return modelFolder(repoFolder(repo, cache));
}

function isModel(folder: string): boolean {
  return existsSync(join(folder, "vae")) && ["transformer", "unet"].some((part) => existsSync(join(folder, part)));
}

/** Shows a blob under a file's name in a snapshot. Where a system knows no links, the blob itself moves there. */
export function showBlob(blob: string, shown: string): void {
  mkdirSync(dirname(shown), { recursive: true });
  rmSync(shown, { force: true });
  try {
    symlinkSync(relative(dirname(shown), blob), shown);
  } catch {
    renameSync(blob, shown);
  }
}

/** Says which revision a name means, in one step. */
export function pointTo(repository: string, name: string, revision: string): void {
  const file = join(repository, "refs", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, revision);
  renameSync(`${file}.${process.pid}`, file);
}
