/** A model's weights, in one file or in several, and the check that they are the ones its graphs ask for. */
import { dirname, relative, sep } from "node:path";
import type { Adapter } from "./adapters.ts";
import { readHeader, type StoredTensor } from "./safetensors.ts";
import { inWords } from "./value.ts";

/** How many names an error lists before it only counts. */
const LISTED = 5;

/** Weights by name. Graphs claim what they use; what they miss and what nobody claims is told by `check`. */
export class Checkpoint {
  private readonly tensors: Map<string, StoredTensor>;
  private readonly claimed = new Map<string, readonly number[]>();
  private readonly allowed = new Set<string>();
  private readonly missing = new Set<string>();
  private readonly misshapen = new Map<string, string>();
  private readonly adapters = new Map<string, Adapter[]>();

  /** Opens the given `.safetensors` files (the shards of one model). Reads their headers only. */
  constructor(files: readonly string[]) {
    this.tensors = new Map(files.flatMap((file) => [...readHeader(file)]));
  }

  /** The stored tensor of that name and shape, or undefined where there is none: `check` then says so. */
  claim(name: string, shape: readonly number[]): StoredTensor | undefined {
    const found = this.tensors.get(name);
    this.claimed.set(name, shape);
    if (!found) this.missing.add(name);
    else if (found.type === "I64") this.misshapen.set(name, "holds integers and should hold floats");
    else if (inWords(found.shape) !== inWords(shape)) {
      this.misshapen.set(name, `is ${inWords(found.shape)} and should be ${inWords(shape)}`);
    } else return found;
    return undefined;
  }

  /** Whether the files hold a tensor of that name. */
  has(name: string): boolean {
    return this.tensors.has(name);
  }

  /** Every tensor by its name. */
  get all(): ReadonlyMap<string, StoredTensor> {
    return this.tensors;
  }

  /** Adds to a weight whenever a graph reads it. */
  adapt(name: string, adapter: Adapter): void {
    this.adapters.set(name, [...(this.adapters.get(name) ?? []), adapter]);
  }

  /** What is added to a weight. */
  adaptersOf(name: string): readonly Adapter[] {
    return this.adapters.get(name) ?? [];
  }

  /** Says that tensors of these names may be there without being used. */
  allow(names: readonly string[]): void {
    for (const name of names) this.allowed.add(name);
  }

  /** Says that tensors whose names start so may be there without being used: another part of the same file. */
  allowUnder(...starts: string[]): void {
    this.allow([...this.tensors.keys()].filter((name) => starts.some((start) => name.startsWith(start))));
  }

  /** Every weight that was claimed so far, whether it is there or not: the set that a model expects. */
  get expected(): ReadonlyMap<string, readonly number[]> {
    return this.claimed;
  }

  /** Whether any weight is stored in fewer than 32 bits. */
  get halved(): boolean {
    return [...this.tensors.values()].some(({ type }) => type === "BF16" || type === "F16");
  }

  /** The deepest folder that all files lie in: external data is named from there. */
  get folder(): string {
    const added = [...this.adapters.values()].flat().flatMap(({ up, down, difference }) => [up, down, difference]);
    const tensors = [...this.tensors.values(), ...added.filter((tensor) => tensor !== undefined)];
    const folders = [...new Set(tensors.map(({ file }) => dirname(file)))];
    let common = folders[0] ?? sep;
    while (folders.some((folder) => relative(common, folder).startsWith(".."))) common = dirname(common);
    return common;
  }

  /** Throws one sentence that names what is missing, has the wrong shape or is left over; call it once all graphs are built. */
  check(): void {
    const extra = [...this.tensors.keys()].filter((name) => !this.claimed.has(name) && !this.allowed.has(name));
    const troubles = [
      this.missing.size > 0 && `${listed([...this.missing])} ${this.missing.size > 1 ? "are" : "is"} missing`,
      this.misshapen.size > 0 && listed([...this.misshapen].map(([name, trouble]) => `${name} ${trouble}`)),
      extra.length > 0 && `${listed(extra)} ${extra.length > 1 ? "belong" : "belongs"} to no part of this model`,
    ].filter((trouble) => trouble !== false);
    if (troubles.length > 0) throw new Error(`The weights don't fit the model's config: ${troubles.join("; ")}.`);
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).join(", ");
  return names.length > LISTED ? `${shown} and ${names.length - LISTED} more` : shown;
}
