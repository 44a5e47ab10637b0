/** Published models: known ones, where they lie, and fetching them from a hub. */
export { cachedModel, cacheFolder, modelFolder } from "./cache.ts";
export { diskBytes, type Family, MODELS, modelNamed, type PublishedModel } from "./models.ts";
export { gigabytes, type PullOptions, pullModel } from "./pull.ts";
export { TransferError } from "./request.ts";
