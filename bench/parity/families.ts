/** How each model family's inputs and outputs are named in reference files, and how to run the model on them. */
import type { Checkpoint } from "../../src/diffusion/checkpoint.ts";
import type { Config } from "../../src/diffusion/config.ts";
import { t5Shape, t5Stages, t5Values } from "../../src/diffusion/models/t5.ts";
import { wanShape, wanStages, wanValues } from "../../src/diffusion/models/wan.ts";
import { compile, execute, type Stage, type Values } from "../../src/diffusion/program.ts";
import type { Value } from "../../src/diffusion/value.ts";

/** Runs a model on one sample of a reference file's inputs; gives what it made under the file's names. */
export type Family = (config: Config, checkpoint: Checkpoint, given: Values) => Promise<Values>;

/** The first that fits the start of a name counts. */
const FAMILIES: [RegExp, Family][] = [
  [/^u?m?t5/, encodeText],
  [/^wan/, transformWan],
];

/** The family that a name belongs to, by how it starts. */
export function familyOf(name: string): Family | undefined {
  return FAMILIES.find(([start]) => start.test(name))?.[1];
}

async function encodeText(config: Config, checkpoint: Checkpoint, given: Values): Promise<Values> {
  checkpoint.allow(["encoder.embed_tokens.weight"]);
  const shape = t5Shape(config);
  return whole(t5Stages(shape), checkpoint, t5Values(shape, given.input_ids, given.attention_mask));
}

async function transformWan(config: Config, checkpoint: Checkpoint, given: Values): Promise<Values> {
  const shape = wanShape(config);
  const values = wanValues(shape, {
    latents: given.hidden_states,
    timesteps: given.timestep,
    text: given.encoder_hidden_states,
    image: given.encoder_hidden_states_image,
  });
  return whole(wanStages(shape), checkpoint, values);
}

/** Runs a model that is all of its checkpoint: its `output`, and `hidden` after each block as `block.N`. */
async function whole(stages: Stage[], checkpoint: Checkpoint, values: Values): Promise<Values> {
  const program = compile(stages, checkpoint, values);
  checkpoint.check();
  const made: Record<string, Value> = {};
  const { output } = await execute(program, values, (stage, { hidden }) => {
    if (stage.startsWith("block.")) made[stage] = hidden;
  });
  return { ...made, output };
}
