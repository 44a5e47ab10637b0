/**
 * One answer of a transformer, for the prompt and for what is not wanted, block by block. Where two steps hardly differ, the blocks
 * between the first and the last may be left out and what they added the last time be added again: the first block's answer
 * tells (as in TeaCache, Liu et al. 2024, with the first block in place of a fitted polynomial).
 */
import { executeLanes, type KeptWeights, type Program, type Values } from "../program.ts";
import { asFloats, floats, type Value } from "../value.ts";

/** What is remembered from step to step. */
export class Reuse {
  /** Steps whose middle blocks were left out. */
  skipped = 0;
  private readonly limit: number;
  private drift = 0;
  private first: Value[] | undefined;
  private added: Float32Array[] | undefined;

  /** `limit` is the share by which the first block's answers may drift from those of the last step that was run whole. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether what was added last may be added again, given the first block's answers of this step. */
  mayReuse(first: readonly Value[]): boolean {
    if (!this.first || !this.added) {
      this.first = [...first];
      return false;
    }
    this.drift += difference(first, this.first);
    this.first = [...first];
    if (this.drift >= this.limit) {
      this.drift = 0;
      return false;
    }
    this.skipped++;
    return true;
  }

  /** Remembers what the middle blocks made of the first block's answers. */
  remember(before: readonly Value[], after: readonly Value[]): void {
    this.added = after.map((value, lane) => {
      const start = asFloats(before[lane]);
      return asFloats(value).map((number, index) => number - start[index]);
    });
  }

  /** The first block's answers with what the others added last. */
  again(before: readonly Value[]): Value[] {
    return before.map((value, lane) => {
      const added = this.added?.[lane] ?? new Float32Array();
      return floats(
        asFloats(value).map((number, index) => number + added[index]),
        value.shape,
      );
    });
  }
}

/** Mean difference over mean size. */
function difference(a: readonly Value[], b: readonly Value[]): number {
  let [apart, size] = [0, 0];
  a.forEach((value, lane) => {
    const [x, y] = [asFloats(value), asFloats(b[lane])];
    for (let index = 0; index < x.length; index++) {
      apart += Math.abs(x[index] - y[index]);
      size += Math.abs(y[index]);
    }
  });
  return size > 0 ? apart / size : 0;
}

/** How an answer is watched. */
interface Watch {
  signal?: AbortSignal;
  onStage?(name: string): void;
  /** Widened weights from the steps before. */
  kept?: KeptWeights;
}

/** Each lane's `output`. `reuse` is the memory of one walk, where blocks may be left out. */
export async function answers(
  program: Program,
  lanes: readonly Values[],
  { signal, kept, onStage = () => {} }: Watch,
  reuse?: Reuse,
): Promise<Float32Array[]> {
  const watch = { signal, kept, after: (name: string) => onStage(name) };
  if (!reuse) return outputs(await executeLanes(program, lanes, watch));
  const part = (names: (name: string) => boolean): Program => ({
    ...program,
    stages: program.stages.filter(({ name }) => names(name)),
  });
  const isFirst = (name: string) => name === "embed" || name === "block.0";
  const begun = await executeLanes(part(isFirst), lanes, watch);
  const first = begun.map(({ hidden }) => hidden);
  const given = lanes.map((lane, index) => ({ ...lane, ...begun[index] }));
  let middle: Values[];
  if (reuse.mayReuse(first)) middle = reuse.again(first).map((hidden) => ({ hidden }));
  else {
    middle = await executeLanes(
      part((name) => !isFirst(name) && name !== "head"),
      given,
      watch,
    );
    reuse.remember(
      first,
      middle.map(({ hidden }, lane) => hidden ?? first[lane]),
    );
  }
  const ending = given.map((lane, index) => ({ ...lane, ...middle[index] }));
  return outputs(
    await executeLanes(
      part((name) => name === "head"),
      ending,
      watch,
    ),
  );
}

function outputs(made: readonly Values[]): Float32Array[] {
  return made.map(({ output }) => asFloats(output));
}
