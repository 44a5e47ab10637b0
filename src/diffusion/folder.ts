/** A model as it is published: a folder with a part in each subfolder, its config beside its weights. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Checkpoint } from "./checkpoint.ts";
import { Config } from "./config.ts";

/** The config and the weights of one part. Throws a sentence where a file is missing or is no JSON. */
export function openPart(folder: string, part: string): { config: Config; checkpoint: Checkpoint } {
  return {
    config: new Config(readJson(join(folder, part, "config.json"))),
    checkpoint: new Checkpoint(shards(folder, part)),
  };
}

/** A JSON file. Throws a sentence where it is missing or broken. */
export function readJson(path: string): unknown {
  if (!existsSync(path)) throw new Error(`${path} is missing: the model's folder is not whole.`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error(`${path} is not JSON: it is damaged or cut short.`);
  }
}

/** All weights files of a part: those that its index names, or the one that there is. */
function shards(folder: string, part: string): string[] {
  const inside = join(folder, part);
  const files = existsSync(inside) ? readdirSync(inside) : [];
  const index = plainest(files.filter((file) => /\.safetensors\.index(\.\w+)?\.json$/.test(file)));
  if (index) {
    const { weight_map: map } = readJson(join(inside, index)) as { weight_map: Record<string, string> };
    const named = [...new Set(Object.values(map))].sort();
    const missing = named.filter((file) => !files.includes(file));
    if (missing.length > 0) throw new Error(`${inside} lacks ${missing.join(", ")}, which its index names.`);
    return named.map((file) => join(inside, file));
  }
  const all = files.filter((file) => file.endsWith(".safetensors"));
  const plain = all.filter((file) => !/\.(fp16|bf16|fp32)\./.test(file));
  const weights = plain.length > 0 ? plain : all;
  if (weights.length !== 1) {
    throw new Error(
      `${inside} should hold one .safetensors file, or several with an index; it holds ${weights.length}.`,
    );
  }
  return [join(inside, weights[0])];
}

/** Of several variants' names the one without a variant: the shortest. */
function plainest(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => a.length - b.length)[0];
}
