/** `./diorama weights`: the diffusion models that can be asked for by name; `weights pull ID` fetches one. */
import type { Request } from "../arguments.ts";
import { MachineError, RequestError } from "../errors.ts";
import type { Context } from "../main.ts";
import { duration } from "../progress.ts";

/** Lists the models, or fetches one. */
export async function weights({ subject, more, options }: Request, context: Context): Promise<void> {
  if (subject === "pull") return fetchOne(more, context);
  if (subject !== undefined) {
    throw new RequestError(
      `"weights ${subject}" is nothing to do: weights lists the models, weights pull ID fetches one.`,
    );
  }
  const engine = await import("../../engine/weights.ts");
  for (const row of engine.weights()) {
    if (options.json) process.stdout.write(`${JSON.stringify(row)}\n`);
    else process.stdout.write(`${inWords(row, engine.gigabytes)}\n`);
  }
}

type Row = ReturnType<typeof import("../../engine/weights.ts")["weights"]>[number];

function inWords(
  { id, repo, bytes, memory, license, goodFor, folder }: Row,
  gigabytes: (bytes: number) => string,
): string {
  const cost = `about ${gigabytes(bytes)} on disk, ${gigabytes(memory)} of memory`;
  const here = folder ? `here: ${folder}` : "not here";
  return `${id.padEnd(20)} ${goodFor}\n${" ".repeat(21)}${repo}, ${license}; ${cost}; ${here}`;
}

async function fetchOne(name: string | undefined, { progress, signal }: Context): Promise<void> {
  const engine = await import("../../engine/weights.ts");
  if (name === undefined)
    throw new RequestError("Say which model: ./diorama weights lists them, weights pull ID fetches one.");
  if (!engine.isKnown(name) && !engine.isRepo(name)) {
    const ids = engine.weights().map(({ id }) => id);
    throw new RequestError(
      `There is no model "${name}": the ids are ${ids.join(", ")}; OWNER/NAME names any on the hub.`,
    );
  }
  const started = performance.now();
  let shown = 0;
  let begun = 0;
  try {
    const folder = await engine.pull(name, {
      signal,
      onPlan: ({ files, bytes, missing }) => {
        begun = bytes - missing;
        const sizes = `${files} files of ${engine.gigabytes(bytes)}`;
        progress.say(missing < bytes ? `${sizes}, ${engine.gigabytes(missing)} of it not here yet` : sizes);
      },
      onProgress: (there, all, file) => {
        const now = performance.now();
        if (now - shown < 2000 && there < all) return;
        shown = now;
        const rate = (there - begun) / ((now - started) / 1000);
        const left = there < all && rate > 0 ? `, ${duration((all - there) / rate)} left` : "";
        progress.say(
          `${engine.gigabytes(there)} of ${engine.gigabytes(all)} at ${engine.gigabytes(rate)}/s${left}: ${file}`,
        );
      },
    });
    process.stdout.write(`${folder}\n`);
  } catch (error) {
    if (error instanceof engine.TransferError) throw new MachineError(error.message);
    throw error;
  }
}
