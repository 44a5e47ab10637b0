/**
 * VACE (Jiang et al. 2025): a branch beside Wan's transformer that reads a control film (depth, pose, edges, masked or reference
 * pictures as latents) and adds what it makes of it after some of the blocks.
 */
import type { Graph, Tensor } from "../graph.ts";
import { linear } from "../layers.ts";
import type { Stage } from "../program.ts";
import { floats } from "../value.ts";
import type { WanShape } from "./wan.ts";

/** What a config says of the control branch. */
export interface WanControl {
  /** After which blocks a hint is added; the branch has as many blocks. */
  after: readonly number[];
  /** Channels of the control latents. */
  channels: number;
}

/** What writes one block of the transformer. */
type Block = (g: Graph, name: string, tokens: Tensor, shape: WanShape) => Tensor;

/** The stages of the plain blocks with the branch's before them, and each hint's addition where it belongs. */
export function controlled(blocks: readonly Stage[], shape: WanShape, control: WanControl, block: Block): Stage[] {
  const branch = control.after.map((_, index) => ({
    name: `control.${index}`,
    build: (g: Graph) => controlBlock(g, index, shape, block),
  }));
  const followed = blocks.flatMap((plain, index) => {
    const hint = control.after.indexOf(index);
    return hint < 0 ? [plain] : [plain, { name: `hint.${hint}`, build: (g: Graph) => ({ hidden: added(g, hint) }) }];
  });
  return [{ name: "control", build: (g) => ({ controlled: embed(g, shape, control) }) }, ...branch, ...followed];
}

/** Control latents as tokens; where they are fewer than the film's, nothing follows them. */
function embed(g: Graph, { width, patch }: WanShape, { channels }: WanControl): Tensor {
  const film = g.input("control");
  const kernel = g.weight("vace_patch_embedding.weight", [width, channels, ...patch]);
  const offset = g.weight("vace_patch_embedding.bias", [width]);
  const patches = g.convolve(g.reshape(film, [1, ...film.shape]), kernel, offset, patch, [0, 0, 0, 0, 0, 0]);
  const tokens = g.transpose(g.reshape(patches, [width, -1]), [1, 0]);
  const missing = g.input("hidden").shape[0] - tokens.shape[0];
  if (missing < 0) throw new Error("The control film is longer or larger than the film that it controls.");
  return g.concat([tokens, g.constant(floats(new Float32Array(missing * width), [missing, width]))], 0);
}

/** A block of the branch. The first also reads the film's own tokens. */
function controlBlock(g: Graph, index: number, shape: WanShape, block: Block): Record<string, Tensor> {
  const name = `vace_blocks.${index}`;
  let x = g.input("controlled");
  if (index === 0) x = g.add(linear(g, `${name}.proj_in`, x, shape.width), g.input("hidden"));
  x = block(g, name, x, shape);
  return { controlled: x, [`hint.${index}`]: linear(g, `${name}.proj_out`, x, shape.width) };
}

function added(g: Graph, hint: number): Tensor {
  const made = g.input(`hint.${hint}`);
  const strength = g.given("strengths") ? g.slice(g.input("strengths"), 0, hint, hint + 1) : 1;
  return g.add(g.input("hidden"), g.multiply(made, strength));
}
