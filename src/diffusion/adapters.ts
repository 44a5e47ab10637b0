/**
 * Low-rank changes to a model's weights (LoRA, Hu et al. 2021), in the ways that they are published: of Diffusers and PEFT (lora_A,
 * lora_B), of Kohya's trainers (lora_down, lora_up, alpha, names with underscores), of LightX2V (with whole differences beside), under
 * the names of Diffusers or of the model's own authors. They are merged where a graph reads a weight.
 */
import { Checkpoint } from "./checkpoint.ts";
import { readTensor, type StoredTensor } from "./safetensors.ts";
import { asFloats } from "./value.ts";

/** What is added to one weight: the product of two thin matrices, or a difference, times a scale. */
export interface Adapter {
  /** [out, rank] and [rank, in]. */
  up?: StoredTensor;
  down?: StoredTensor;
  /** As large as the weight itself. */
  difference?: StoredTensor;
  scale: number;
}

/** How a key ends, and what it then is; `bias` where it changes an offset. */
const ENDINGS: [RegExp, "down" | "up" | "alpha" | "difference", "weight" | "bias"][] = [
  [/\.(lora_A|lora_down|lora\.down)(\.default)?\.weight$/, "down", "weight"],
  [/\.(lora_B|lora_up|lora\.up)(\.default)?\.weight$/, "up", "weight"],
  [/\.alpha$/, "alpha", "weight"],
  [/\.diff$/, "difference", "weight"],
  [/\.diff_b$/, "difference", "bias"],
];

/** What names may start with before a layer's own. */
const STARTS = /^(base_model\.model\.|model\.)?(transformer\.|diffusion_model\.|unet\.|lora_unet_|lora_transformer_)?/;

/** Names of Diffusers and of the models' authors: first Wan's, then LTX-Video's. */
const AUTHORS: [RegExp, string][] = [
  [/\.attn1\./, ".self_attn."],
  [/\.attn2\.add_(k|v)_proj$/, ".cross_attn.$1_img"],
  [/\.attn2\.norm_added_k$/, ".cross_attn.norm_k_img"],
  [/\.attn2\./, ".cross_attn."],
  [/\.to_out\.0$/, ".o"],
  [/\.to_(q|k|v)$/, ".$1"],
  [/\.norm2$/, ".norm3"],
  [/\.ffn\.net\.0\.proj$/, ".ffn.0"],
  [/\.ffn\.net\.2$/, ".ffn.2"],
  [/^proj_out$/, "head.head"],
  [/^condition_embedder\.time_embedder\.linear_1$/, "time_embedding.0"],
  [/^condition_embedder\.time_embedder\.linear_2$/, "time_embedding.2"],
  [/^condition_embedder\.time_proj$/, "time_projection.1"],
  [/^condition_embedder\.text_embedder\.linear_1$/, "text_embedding.0"],
  [/^condition_embedder\.text_embedder\.linear_2$/, "text_embedding.2"],
  [/^condition_embedder\.image_embedder\.norm1$/, "img_emb.proj.0"],
  [/^condition_embedder\.image_embedder\.ff\.net\.0\.proj$/, "img_emb.proj.1"],
  [/^condition_embedder\.image_embedder\.ff\.net\.2$/, "img_emb.proj.3"],
  [/^condition_embedder\.image_embedder\.norm2$/, "img_emb.proj.4"],
  [/^proj_in$/, "patchify_proj"],
  [/^time_embed\./, "adaln_single."],
];

/** Adds a file's changes, times a strength, to what graphs over the checkpoint will read. Throws where they belong to another model. */
export function addAdapters(checkpoint: Checkpoint, file: string, strength: number): void {
  const layers = layersOf(checkpoint);
  const found = new Map<string, Adapter & { alpha?: number }>();
  const strangers: string[] = [];
  for (const [key, tensor] of new Checkpoint([file]).all) {
    const ending = ENDINGS.find(([pattern]) => pattern.test(key));
    const layer = ending && layers.get(flat(key.replace(ending[0], "").replace(STARTS, "")));
    const name = layer && `${layer}.${ending[2]}`;
    if (!name || !checkpoint.has(name)) {
      strangers.push(key);
      continue;
    }
    const place = `${name} ${ending[1] === "difference" ? "difference" : "product"}`;
    const adapter = found.get(place) ?? { scale: strength };
    if (ending[1] === "alpha") adapter.alpha = asFloats(readTensor(tensor))[0];
    else adapter[ending[1]] = tensor;
    found.set(place, adapter);
  }
  if (strangers.length > 0) {
    const more = strangers.length > 1 ? ` and ${strangers.length - 1} more` : "";
    throw new Error(`${file} doesn't fit this model: ${strangers[0]}${more} changes nothing that it has.`);
  }
  for (const [place, { alpha, ...adapter }] of found) {
    const name = place.split(" ")[0];
    const { up, down, difference } = adapter;
    if (!difference && !(up && down)) throw new Error(`${file} holds only half of a change to ${name}: it is damaged.`);
    const scale = alpha === undefined || !down ? 1 : alpha / down.shape[0];
    checkpoint.adapt(name, { ...adapter, scale: adapter.scale * scale });
  }
}

/** Layers by the names that a key may have for them, with all dots as underscores. */
function layersOf(checkpoint: Checkpoint): Map<string, string> {
  const layers = new Map<string, string>();
  for (const [name] of checkpoint.all) {
    const layer = name.replace(/\.(weight|bias)$/, "");
    const authors = AUTHORS.reduce((changed, [pattern, with_]) => changed.replace(pattern, with_), layer);
    for (const alias of [authors, layer]) layers.set(flat(alias), layer);
  }
  return layers;
}

function flat(name: string): string {
  return name.replaceAll(".", "_");
}
