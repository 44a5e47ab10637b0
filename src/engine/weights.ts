/** Weights of diffusion models: which are known, which are here, and fetching one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cachedModel,
  diskBytes,
  MODELS,
  modelFolder,
  modelNamed,
  type PublishedModel,
  type PullOptions,
  pullModel,
} from "../diffusion/hub/index.ts";

export { cacheFolder, gigabytes, type PublishedModel, TransferError } from "../diffusion/hub/index.ts";

/** A known model, and where it lies if it is here. */
export interface WeightsRow extends PublishedModel {
  /** Bytes on disk, about. */
  bytes: number;
  /** Bytes of memory that making a film takes at least, about. */
  memory: number;
  folder?: string;
}

/** Every model that can be asked for by its id. */
export function weights(): WeightsRow[] {
  return MODELS.map((model) => {
    const folder = cachedModel(model.repo);
    return { ...model, bytes: diskBytes(model), memory: leastMemory(model), ...(folder ? { folder } : {}) };
  });
}

/**
 * The folder of a model by its id, its repository's name or its path; and what is known of it, or of one like it.
 * Undefined where it is not here.
 */
export function findModel(name: string): { folder: string; model?: PublishedModel } | undefined {
  const model = modelNamed(name);
  const folder =
    (model && cachedModel(model.repo)) ?? modelFolder(name) ?? (isRepo(name) ? cachedModel(name) : undefined);
  if (folder === undefined) return undefined;
  const like = model ?? likeness(folder);
  return { folder, ...(like ? { model: like } : {}) };
}

/** The published model whose settings suit a folder without a known name: one of its family. Wan's need no hint. */
function likeness(folder: string): PublishedModel | undefined {
  if (existsSync(join(folder, "unet"))) return modelNamed("svd");
  const config = join(folder, "transformer", "config.json");
  const isLtx = existsSync(config) && readFileSync(config, "utf8").includes("LTXVideoTransformer3DModel");
  return isLtx ? modelNamed(/distilled/i.test(folder) ? "ltx-13b-distilled" : "ltx-2b") : undefined;
}

/** Fetches a model by its id or its repository's name, and gives its folder. Throws a TransferError in one sentence. */
export function pull(name: string, options: PullOptions = {}): Promise<string> {
  const model = modelNamed(name);
  return pullModel(model?.repo ?? name, { variant: model?.variant, ...options });
}

/** Whether a name can be that of a repository: OWNER/NAME. */
export function isRepo(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}

/** Whether an id or a repository's name is that of a model this engine knows. */
export function isKnown(name: string): boolean {
  return modelNamed(name) !== undefined;
}

/** A block of weights as 32-bit floats, what goes between blocks, and the runtime: weights themselves stay in their files. */
function leastMemory({ parameters }: PublishedModel): number {
  return 2e9 + parameters.denoiser * 0.15e9;
}
