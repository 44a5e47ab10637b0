/** Weights of diffusion models: which are known, which are here, and fetching one. */
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
 * The folder of a model by its id, its repository's name or its path; and what is known of it where it is a published one.
 * Undefined where it is not here.
 */
export function findModel(name: string): { folder: string; model?: PublishedModel } | undefined {
  const model = modelNamed(name);
  const folder =
    (model && cachedModel(model.repo)) ?? modelFolder(name) ?? (isRepo(name) ? cachedModel(name) : undefined);
  return folder === undefined ? undefined : { folder, ...(model ? { model } : {}) };
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
