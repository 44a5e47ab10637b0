/** How each model family's inputs and outputs are named in reference files, and how to run the model on them. */
import type { Checkpoint } from "../../src/diffusion/checkpoint.ts";
import type { Config } from "../../src/diffusion/config.ts";
import { clipImageStages, clipShape, clipTokenStages } from "../../src/diffusion/models/clip.ts";
import { cogShape, cogStages, cogValues } from "../../src/diffusion/models/cogvideox.ts";
import { ltxShape, ltxStages, ltxValues } from "../../src/diffusion/models/ltx.ts";
import { ltxDecoder, ltxEncoder, ltxVaeShape } from "../../src/diffusion/models/ltx-vae.ts";
import { svdShape, svdStages, svdValues } from "../../src/diffusion/models/svd-unet.ts";
import { svdDecoder, svdEncoder, svdVaeShape } from "../../src/diffusion/models/svd-vae.ts";
import { t5Shape, t5Stages, t5Values } from "../../src/diffusion/models/t5.ts";
import { wanShape, wanStages, wanValues } from "../../src/diffusion/models/wan.ts";
import { wanDecoder, wanEncoder, wanVaeShape } from "../../src/diffusion/models/wan-vae.ts";
import { compile, type Device, execute, type Stage, type Values } from "../../src/diffusion/program.ts";
import type { Value } from "../../src/diffusion/value.ts";
import { furthest } from "./furthest.ts";

/** Runs a model on one sample of a reference file's inputs; gives what it made under the file's names. */
export type Family = (config: Config, checkpoint: Checkpoint, given: Values, device: Device) => Promise<Values>;

/** The first that fits the start of a name counts. */
const FAMILIES: [RegExp, Family][] = [
  [/^u?m?t5/, encodeText],
  [
    /^wan[^_]*_vae/,
    (config, checkpoint, given, device) => {
      const shape = wanVaeShape(config);
      return bothWays(wanEncoder(shape), wanDecoder(shape), checkpoint, given, device);
    },
  ],
  [/^wan/, transformWan],
  [
    /^ltx_vae/,
    (config, checkpoint, given, device) => {
      checkpoint.allow(["latents_mean", "latents_std"]);
      const shape = ltxVaeShape(config);
      const told = given.temb ? { ...given, timestep: given.temb } : given;
      return bothWays(ltxEncoder(shape), ltxDecoder(shape), checkpoint, told, device);
    },
  ],
  [/^ltx/, transformLtx],
  [/^cog/, transformCog],
  [
    /^svd_vae/,
    (config, checkpoint, given, device) => {
      const shape = svdVaeShape(config);
      return bothWays(svdEncoder(shape), svdDecoder(shape), checkpoint, given, device);
    },
  ],
  [/^svd/, transformSvd],
  [/^clip/, encodeImage],
];

/** The family that a name belongs to, by how it starts. */
export function familyOf(name: string): Family | undefined {
  return FAMILIES.find(([start]) => start.test(name))?.[1];
}

async function encodeText(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  checkpoint.allow(["encoder.embed_tokens.weight"]);
  const shape = t5Shape(config);
  return whole(t5Stages(shape), checkpoint, t5Values(shape, given.input_ids, given.attention_mask), device);
}

async function transformWan(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  const shape = wanShape(config);
  const values = wanValues(shape, {
    latents: given.hidden_states,
    timesteps: given.timestep,
    text: given.encoder_hidden_states,
    image: given.encoder_hidden_states_image,
    control: given.control_hidden_states,
    strengths: given.control_hidden_states_scale,
  });
  return whole(wanStages(shape), checkpoint, values, device);
}

/** Reference files have frames behind a batch axis, and the three numbers that the model is told as they are. */
async function transformSvd(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  const shape = svdShape(config);
  const { encoder_hidden_states: context, timestep, added_time_ids: ids } = given;
  const values = svdValues(shape, {
    latents: given.sample,
    timestep: Number(timestep.data[0]),
    context: { shape: [1, shape.contextWidth], data: context.data },
    ids: [Number(ids.data[0]), Number(ids.data[1]), Number(ids.data[2])],
  });
  return whole(svdStages(shape), checkpoint, values, device);
}

async function encodeImage(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  checkpoint.allow(["vision_model.embeddings.position_ids"]);
  const shape = clipShape(config);
  const image = given.pixel_values;
  const values = { image: { shape: image.shape.slice(-3), data: image.data } };
  if (given.image_embeds)
    return { image_embeds: (await whole(clipImageStages(shape), checkpoint, values, device)).output };
  checkpoint.allowUnder(`vision_model.encoder.layers.${shape.layers - 1}.`, "vision_model.post_layernorm.", "visual_");
  return whole(clipTokenStages(shape), checkpoint, values, device);
}

async function transformCog(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  const shape = cogShape(config);
  const values = cogValues(shape, {
    latents: given.hidden_states,
    timesteps: given.timestep,
    text: given.encoder_hidden_states,
  });
  return whole(cogStages(shape), checkpoint, values, device);
}

/**
 * LTX-Video takes tokens, and reference files don't say how many frames, rows and columns they make: of all ways to cut their
 * number the one that comes nearest is taken, squarest first. Positions are seconds and pixels of a film of 25 frames a second.
 */
async function transformLtx(config: Config, checkpoint: Checkpoint, given: Values, device: Device): Promise<Values> {
  const shape = ltxShape(config);
  let best: { made: Values; difference: number } | undefined;
  for (const grid of gridsOf(given.hidden_states.shape[0])) {
    const values = ltxValues(shape, {
      latents: given.hidden_states,
      grid,
      scale: [8 / 25, 32, 32],
      timesteps: given.timestep,
      text: given.encoder_hidden_states,
      mask: given.encoder_attention_mask,
    });
    const made = await whole(ltxStages(shape), checkpoint, values, device);
    const difference = furthest(made.output, given.output);
    if (!best || difference < best.difference) best = { made, difference };
    if (difference < NEAR) break;
  }
  return best?.made ?? {};
}

/** A grid that is wrong is off by more than this. */
const NEAR = 1e-3;

function gridsOf(tokens: number): [number, number, number][] {
  const divisors = (n: number) => Array.from({ length: n }, (_, index) => index + 1).filter((d) => n % d === 0);
  const grids = divisors(tokens).flatMap((frames) =>
    divisors(tokens / frames).map((rows): [number, number, number] => [frames, rows, tokens / frames / rows]),
  );
  const spread = (grid: number[]) => Math.max(...grid) / Math.min(...grid);
  return grids.sort((a, b) => spread(a) - spread(b));
}

/** Runs an autoencoder's two halves, each on the input that the file has for it. */
async function bothWays(
  encoder: Stage[],
  decoder: Stage[],
  checkpoint: Checkpoint,
  given: Values,
  device: Device,
): Promise<Values> {
  const halves = [encoder, decoder].map((stages) => compile(stages, checkpoint, given, device));
  checkpoint.check();
  let made: Values = {};
  for (const program of halves) made = { ...made, ...(await execute(program, given)) };
  return made;
}

/** Runs a model that is all of its checkpoint: its `output`, and `hidden` after each block as `block.N`. */
async function whole(stages: Stage[], checkpoint: Checkpoint, values: Values, device: Device): Promise<Values> {
  const program = compile(stages, checkpoint, values, device);
  checkpoint.check();
  const made: Record<string, Value> = {};
  const { output } = await execute(program, values, (stage, { hidden }) => {
    if (stage.startsWith("block.")) made[stage] = hidden;
  });
  return { ...made, output };
}
