/**
 * A model as a row of stages, each a graph and a session of its own: so only one stage's weights are in use at a time, a run
 * can stop between two, and what every block made can be looked at.
 */
import type { InferenceSession, Tensor as RuntimeTensor } from "onnxruntime-node";
import type { Checkpoint } from "./checkpoint.ts";
import { type Cost, type Fed, Graph, type Tensor } from "./graph.ts";
import { readFloats, type StoredTensor } from "./safetensors.ts";
import { count, type Value } from "./value.ts";

/** One stage: reads what it names, and adds what it returns to what the later stages can name. */
export interface Stage {
  name: string;
  build(graph: Graph): Record<string, Tensor>;
}

/** What runs the graphs: the processor, or a graphics card by WebGPU. */
export type Device = "cpu" | "webgpu";

/** Stages whose graphs have been written for inputs of fixed shapes. */
export interface Program {
  stages: { name: string; bytes: Uint8Array; inputs: string[]; outputs: string[]; fed: readonly Fed[]; cost: Cost }[];
  /** Where the weights' files lie. */
  folder: string;
  device: Device;
  /** Shapes of what the stages make. */
  made: Record<string, readonly number[]>;
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
  const shapes: Record<string, readonly number[]> = {};
  const written = stages.map(({ name, build }) => {
    const graph = new Graph(checkpoint, known, device === "cpu");
    const made = build(graph);
    for (const [key, { shape, type }] of Object.entries(made)) {
      known.set(key, { shape, type });
      shapes[key] = shape;
    }
    return { name, outputs: Object.keys(made), ...graph.model(made) };
  });
  return { stages: written, folder: checkpoint.folder, device, made: shapes };
}

/** How a run is watched and stopped. */
export interface Watch {
  /** Sees what all lanes have made after each stage. */
  after?(stage: string, made: readonly Values[]): void;
  /** Stops the run between two stages, with the signal's reason. */
  signal?: AbortSignal;
  /** Widened weights from runs before. */
  kept?: KeptWeights;
  /** Which inputs are taken out of the lanes once a stage has read them: those that no other reads. */
  spent?(name: string): boolean;
}

/** Widened weights that stay in memory from one run to the next, as many as may: the first ones that come. */
export class KeptWeights {
  private readonly arrays = new Map<string, Float32Array>();
  private free: number;

  /** At most so many bytes. */
  constructor(bytes: number) {
    this.free = bytes;
  }

  /** As many bytes as this machine has to spare beside what a run takes itself. */
  static beside(run: number): KeptWeights {
    return new KeptWeights(Math.max(0, process.availableMemory() * SPARED - run));
  }

  /** A weight's numbers: kept ones, or what `read` fills an array with; whether the array is the caller's again afterwards. */
  read(
    { file, offset }: StoredTensor,
    shape: readonly number[],
    shelf: Shelf,
    read: (out: Float32Array) => Float32Array,
  ) {
    const key = `${file} ${offset}`;
    const known = this.arrays.get(key);
    if (known) return { data: known, lent: false };
    const bytes = 4 * count(shape);
    if (bytes > this.free) return { data: read(shelf.take(shape)), lent: true };
    this.free -= bytes;
    const data = read(new Float32Array(count(shape)));
    this.arrays.set(key, data);
    return { data, lent: false };
  }
}

/** The share of a machine's free memory that may be used for speed. */
const SPARED = 0.6;

/**
 * Runs the stages in order, each in a session that is closed before the next opens. Gives what the stages made; a
 * later stage's value replaces an earlier one's of the same name. `after` sees what has been made so far. Throws the
 * signal's reason when it fires between two stages.
 */
export async function execute(
  program: Program,
  inputs: Values,
  after: (stage: string, made: Values) => void = () => {},
  signal?: AbortSignal,
): Promise<Values> {
  const [made] = await executeLanes(program, [inputs], { after: (stage, [first]) => after(stage, first), signal });
  return made;
}

/**
 * The same for several sets of inputs of the same shapes, such as a prompt and what is not wanted: every stage is opened, and its
 * weights are read, once for all.
 */
export async function executeLanes(
  { stages, folder, device }: Program,
  lanes: readonly Values[],
  { after = () => {}, signal, kept = new KeptWeights(0), spent = () => false }: Watch = {},
): Promise<Values[]> {
  const runtime = await openRuntime();
  const made: Values[] = lanes.map(() => ({}));
  const shelf = new Shelf();
  for (const { name, bytes, inputs: wanted, outputs, fed } of stages) {
    signal?.throwIfAborted();
    const session = await runtime.InferenceSession.create(bytes, optionsFor(folder, device));
    const weights: Record<string, RuntimeTensor> = {};
    const lent: Float32Array[] = [];
    try {
      for (const { input, tensor, shape } of fed) {
        const read = kept.read(tensor, shape, shelf, (out) => readFloats(tensor, out));
        if (read.lent) lent.push(read.data);
        weights[input] = new runtime.Tensor("float32", read.data, shape);
      }
      for (const [lane, inputs] of lanes.entries()) {
        signal?.throwIfAborted();
        const feeds = { ...weights };
        for (const key of wanted) {
          const { data, shape } = made[lane][key] ?? inputs[key];
          feeds[key] =
            data instanceof Float32Array
              ? new runtime.Tensor("float32", data, shape)
              : new runtime.Tensor("int64", data, shape);
        }
        const results = await session.run(feeds);
        for (const key of outputs) {
          const { data, dims } = results[`out/${key}`];
          made[lane][key] = { shape: dims, data: data as Float32Array };
        }
        for (const key of wanted) if (spent(key)) delete inputs[key];
      }
    } finally {
      await session.release();
    }
    for (const array of lent) shelf.give(array);
    after(name, made);
  }
  return made;
}

/** Arrays for widened weights, used again: blocks of a model have the same shapes. */
class Shelf {
  private readonly free: Float32Array[] = [];

  take(shape: readonly number[]): Float32Array {
    const size = count(shape);
    const at = this.free.findIndex(({ length }) => length === size);
    return at < 0 ? new Float32Array(size) : this.free.splice(at, 1)[0];
  }

  give(array: Float32Array): void {
    this.free.push(array);
    // What the last stage did not use, the next will not either.
    if (this.free.length > 64) this.free.shift();
  }
}

/** Loads ONNX Runtime. Throws one sentence with the fix where it isn't installed. */
export async function openRuntime(): Promise<typeof import("onnxruntime-node")> {
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
