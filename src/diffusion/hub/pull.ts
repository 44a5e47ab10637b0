/** Fetches a published model from a hub into the cache that other tools share. */
import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, pointTo, repoFolder, showBlob } from "./cache.ts";
import { fetchFile } from "./download.ts";
import { ask, PATIENT, type Patience, TransferError } from "./request.ts";

/** What to pull, and how. */
export interface PullOptions {
  /** The hub's address, $HF_ENDPOINT by default. */
  endpoint?: string;
  /** The cache's folder. */
  cache?: string;
  /** Sent to the hub itself, never to where it leads on. $HF_TOKEN by default. */
  token?: string;
  /** Of weights that are published twice, the one to take. */
  variant?: string;
  signal?: AbortSignal;
  patience?: Patience;
  /** What there is to fetch, once it is known. */
  onPlan?(plan: { files: number; bytes: number; missing: number }): void;
  /** All bytes there so far, of all there will be, and the file that they come from. */
  onProgress?(there: number, all: number, file: string): void;
}

/** One file of a repository. */
interface Listed {
  path: string;
  size: number;
  digest: string;
}

/** Parts of a Diffusers folder that make films; other files are samples, other formats and duplicates. */
const PARTS =
  /^(model_index\.json|(scheduler|tokenizer|text_encoder|transformer(_2)?|unet|vae|image_encoder|image_processor|feature_extractor)\/[^/]+\.(json|safetensors|txt|model))$/;

/** Free bytes that are left over on a disk at least. */
const SPARE = 1e9;

/**
 * Fetches what is missing of the repository's main revision and gives the folder that shows it. Files that are there already, in
 * whatever revision, are not fetched again. The revision gets its name last, so that a broken pull is never taken for a model.
 */
export async function pullModel(repo: string, options: PullOptions = {}): Promise<string> {
  const endpoint = (options.endpoint ?? process.env.HF_ENDPOINT ?? "https://huggingface.co").replace(/\/+$/, "");
  const { signal, patience = PATIENT, onPlan = () => {}, onProgress = () => {} } = options;
  const token = options.token ?? process.env.HF_TOKEN;
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const revision = await revisionOf(endpoint, repo, { headers, signal, patience });
  const listed = chosen(
    await list(`${endpoint}/api/models/${repo}/tree/${revision}?recursive=true`, { headers, signal, patience }),
    options.variant,
  );
  if (listed.length === 0) throw new TransferError(`${repo} holds no model in the layout of Diffusers.`);

  const repository = repoFolder(repo, options.cache ?? cacheFolder());
  const blobs = join(repository, "blobs");
  mkdirSync(blobs, { recursive: true });
  const blobOf = ({ digest }: Listed) => join(blobs, digest);
  const snapshot = join(repository, "snapshots", revision);
  const missing = listed.filter((file) => !existsSync(blobOf(file)) && !existsSync(join(snapshot, file.path)));
  const all = total(listed);
  const wanted = total(missing);
  onPlan({ files: listed.length, bytes: all, missing: wanted });
  const free = freeBytes(blobs);
  if (wanted + SPARE > free) {
    throw new TransferError(
      `${repo} needs ${gigabytes(wanted)} more and ${blobs} has ${gigabytes(free)} left: free some, or set HF_HOME to a larger disk.`,
    );
  }
  let there = all - wanted;
  for (const file of missing) {
    const url = `${endpoint}/${repo}/resolve/${revision}/${file.path.split("/").map(encodeURIComponent).join("/")}`;
    const onBytes = (bytes: number) => onProgress(there + bytes, all, file.path);
    await fetchFile({ ...file, url }, blobOf(file), { headers, signal, patience, onBytes });
    there += file.size;
  }
  for (const file of listed) if (existsSync(blobOf(file))) showBlob(blobOf(file), join(snapshot, file.path));
  pointTo(repository, "main", revision);
  return snapshot;
}

/** Bytes in words: "2.84 GB". */
export function gigabytes(bytes: number): string {
  return bytes >= 1e8 ? `${(bytes / 1e9).toFixed(bytes >= 1e10 ? 1 : 2)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

type Asking = Parameters<typeof ask>[1];

async function revisionOf(endpoint: string, repo: string, asking: Asking): Promise<string> {
  const answer = (await (await ask(`${endpoint}/api/models/${repo}/revision/main`, asking)).json()) as {
    sha?: unknown;
  };
  if (typeof answer.sha === "string" && /^[\w.-]+$/.test(answer.sha)) return answer.sha;
  throw new TransferError(`${endpoint} doesn't say which revision of ${repo} is the newest: is it a Hugging Face hub?`);
}

/** All files below an address of the hub's tree, page by page. */
async function list(url: string, asking: Asking): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let next: string | undefined = url; next; ) {
    const answer: Response = await ask(next, asking);
    const entries = (await answer.json()) as {
      type: string;
      path: string;
      size: number;
      oid: string;
      lfs?: { oid: string; size: number };
    }[];
    for (const { type, path, size, oid, lfs } of entries) {
      if (type !== "file" || path.split("/").includes("..")) continue;
      const digest = lfs?.oid ?? oid;
      if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(digest)) throw new TransferError(`${path} is listed without a digest.`);
      found.push({ path, size: lfs?.size ?? size, digest });
    }
    const link: string | undefined = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get("link") ?? "")?.[1];
    next = link && new URL(link, next).href;
  }
  return found;
}

/** The files that make a model; of weights in several variants the wanted one, or the plain one where it isn't there. */
function chosen(files: Listed[], variant: string | undefined): Listed[] {
  const parts = files.filter(({ path }) => PARTS.test(path));
  const weights = parts.filter(
    ({ path }) => /\.safetensors(\.index\.\w*\.?json)?$/.test(path) || path.includes(".safetensors.index"),
  );
  const folderOf = ({ path }: Listed) => path.split("/")[0];
  const isVariant = ({ path }: Listed, word: string) => path.split("/")[1]?.includes(`.${word}`) ?? false;
  const words = ["fp16", "bf16", "fp32"];
  return parts.filter((file) => {
    if (!weights.includes(file)) return true;
    const beside = weights.filter((other) => folderOf(other) === folderOf(file));
    const wanted = variant && beside.some((other) => isVariant(other, variant)) ? variant : undefined;
    if (wanted) return isVariant(file, wanted);
    return (
      !words.some((word) => isVariant(file, word)) ||
      beside.every((other) => words.some((word) => isVariant(other, word)))
    );
  });
}

function total(files: readonly Listed[]): number {
  // The same content under two names is one blob.
  return [...new Map(files.map(({ digest, size }) => [digest, size])).values()].reduce((sum, size) => sum + size, 0);
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
