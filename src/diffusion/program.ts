/**
 * A model as a row of stages, each a graph and a session of its own: so only one stage's weights are in use at a time, a run
 * can stop between two, and what every block made can be looked at.
 */
import type { InferenceSession, Tensor as RuntimeTensor } from "onnxruntime-node";
import type { Checkpoint } from "./checkpoint.ts";
import { Graph, type Tensor } from "./graph.ts";
import type { Value } from "./value.ts";

/** One stage: reads what it names, and adds what it returns to what the later stages can name. */
export interface Stage {
  name: string;
  build(graph: Graph): Record<string, Tensor>;
}

/** What runs the graphs: the processor, or a graphics card by WebGPU. */
export type Device = "cpu" | "webgpu";

/** Stages whose graphs have been written for inputs of fixed shapes. */
export interface Program {
  stages: { name: string; bytes: Uint8Array; inputs: string[]; outputs: string[] }[];
  /** Where the weights' files lie. */
  folder: string;
  device: Device;
}

/** Named values: the inputs of a program, and what its stages have made so far. */
export type Values = Record<string, Value>;

/** Writes the graphs of all stages for these inputs; of the inputs only shape and type matter. Claims the weights used. */
export function compile(
  stages: readonly Stage[],
  checkpoint: Checkpoint,
  inputs: Values,
  device: Device = "cpu",
): Program {
  const known = new Map<string, Pick<Tensor, "shape" | "type">>(
    Object.entries(inputs).map(([name, { shape, data }]) => [
      name,
      { shape, type: data instanceof Float32Array ? "float32" : "int64" },
    ]),
  );
  const written = stages.map(({ name, build }) => {
    const graph = new Graph(checkpoint, known, device === "cpu");
    const made = build(graph);
    for (const [key, { shape, type }] of Object.entries(made)) known.set(key, { shape, type });
    return { name, outputs: Object.keys(made), ...graph.model(made) };
  });
  return { stages: written, folder: checkpoint.folder, device };
}

/**
 * Runs the stages in order, each in a session that is closed before the next opens. Gives what the stages made; a
 * later stage's value replaces an earlier one's of the same name. `after` sees what has been made so far. Throws the
 * signal's reason when it fires between two stages.
 */
export async function execute(
  { stages, folder, device }: Program,
  inputs: Values,
  after: (stage: string, made: Values) => void = () => {},
  signal?: AbortSignal,
): Promise<Values> {
  const runtime = await openRuntime();
  const made: Values = {};
  for (const { name, bytes, inputs: wanted, outputs } of stages) {
    signal?.throwIfAborted();
    const session = await runtime.InferenceSession.create(bytes, optionsFor(folder, device));
    try {
      const feeds: Record<string, RuntimeTensor> = {};
      for (const key of wanted) {
        const { data, shape } = made[key] ?? inputs[key];
        feeds[key] =
          data instanceof Float32Array
            ? new runtime.Tensor("float32", data, shape)
            : new runtime.Tensor("int64", data, shape);
      }
      const results = await session.run(feeds);
      for (const key of outputs) {
        const { data, dims } = results[`out/${key}`];
        made[key] = { shape: dims, data: data as Float32Array };
      }
    } finally {
      await session.release();
    }
    after(name, made);
  }
  return made;
}

/** Loads ONNX Runtime. Throws one sentence with the fix where it isn't installed. */
async function openRuntime(): Promise<typeof import("onnxruntime-node")> {
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    throw new Error("Diffusion models need ONNX Runtime: run npm install onnxruntime-node.", { cause });
  }
}

/** Constant folding would copy every 16-bit weight into memory as 32-bit floats; without it files stay mapped. */
function optionsFor(folder: string, device: Device): InferenceSession.SessionOptions {
  return {
    executionProviders: device === "cpu" ? ["cpu"] : [device, "cpu"],
    logSeverityLevel: 3,
    extra: {
      session: { model_external_initializers_file_folder_path: folder },
      optimization: { disable_specified_optimizers: "ConstantFolding" },
    },
  };
}
