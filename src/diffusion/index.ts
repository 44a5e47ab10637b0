/**
 * The diffusion engine, begun: published video diffusion models as graphs over their own weights files, run by ONNX Runtime. A
 * model is a function from its config to stages; `compile` writes them for inputs of given shapes, `execute` runs them.
 */
export { Checkpoint } from "./checkpoint.ts";
export { Config } from "./config.ts";
export { type CogInputs, type CogShape, cogShape, cogStages, cogValues } from "./models/cogvideox.ts";
export { type LtxInputs, type LtxShape, ltxShape, ltxStages, ltxValues } from "./models/ltx.ts";
export { type LtxVaeShape, ltxDecoder, ltxEncoder, ltxVaeShape } from "./models/ltx-vae.ts";
export { type T5Shape, t5Shape, t5Stages, t5Values } from "./models/t5.ts";
export { type WanInputs, type WanShape, wanShape, wanStages, wanValues } from "./models/wan.ts";
export { type WanVaeShape, wanDecoder, wanEncoder, wanVaeShape } from "./models/wan-vae.ts";
export { gaussian } from "./noise.ts";
export { prepareFilm } from "./pipelines/open.ts";
export { type FilmRequest, ModelRequestError, type Prepared } from "./pipelines/types.ts";
export { prepareWan, wanFilm } from "./pipelines/wan.ts";
export { frameI420 } from "./pixels.ts";
export { type Estimate, estimate, productRate } from "./plan.ts";
export { compile, type Device, execute, type Program, type Stage, type Values } from "./program.ts";
export { filled, filmOf, type Pixels, pictureOf, resampled } from "./resample.ts";
export { readHeader, readTensor, type StoredTensor, type StoredType } from "./safetensors.ts";
export {
  type DiscreteOptions,
  eulerDiscrete,
  type FlowOptions,
  flowAlong,
  flowEuler,
  leanedLevels,
  type Sampler,
  uniPC,
} from "./schedulers.ts";
export { openTokenizer, type Tokenizer } from "./tokenizer.ts";
export { floats, type Value } from "./value.ts";
