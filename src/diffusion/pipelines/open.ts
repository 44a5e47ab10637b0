/** Which pipeline a model's folder is for. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Config } from "../config.ts";
import { readJson } from "../folder.ts";
import { type FilmRequest, ModelRequestError, type Prepared } from "./types.ts";

/** A pipeline: makes ready what a request asks of a folder. */
type Prepare = (folder: string, request: FilmRequest) => Promise<Prepared>;

/** Pipelines by the transformer's class, as its config names it. Each is loaded when it is needed. */
const PIPELINES: [RegExp, () => Promise<Prepare>][] = [
  [/^Wan\w*Transformer3DModel$/, async () => (await import("./wan.ts")).prepareWan],
  [/^LTXVideoTransformer3DModel$/, async () => (await import("./ltx.ts")).prepareLtx],
  [/^UNetSpatioTemporalConditionModel$/, async () => (await import("./svd.ts")).prepareSvd],
];

/** Makes ready a film with any model that this engine has a pipeline for. Throws a sentence where it has none. */
export async function prepareFilm(folder: string, request: FilmRequest): Promise<Prepared> {
  const part = ["transformer", "unet"].find((name) => existsSync(join(folder, name, "config.json")));
  if (!part) throw new ModelRequestError(`${folder} is no model's folder: it has neither transformer nor unet in it.`);
  const kind = new Config(readJson(join(folder, part, "config.json"))).word("_class_name", "WanTransformer3DModel");
  const pipeline = PIPELINES.find(([name]) => name.test(kind));
  if (!pipeline) throw new ModelRequestError(`${folder} holds a ${kind}, for which this engine has no pipeline.`);
  return (await pipeline[1]())(folder, request);
}
