/** Fetching weights: over connections that break, from servers that lie, into the cache that other tools share. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cachedModel, cacheFolder, modelFolder, pullModel } from "../src/diffusion/hub/index.ts";
import { pauseAfter } from "../src/diffusion/hub/request.ts";
import { type Mishap, startHub } from "./stub-hub.ts";
import { diorama, scratchFolder } from "./support.ts";

const REPO = "somebody/A-Model";
const WEIGHTS = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
const FILES: Record<string, Buffer> = {
  "README.md": Buffer.from("not needed"),
  "model_index.json": Buffer.from('{"_class_name":"WanPipeline"}'),
  "transformer/config.json": Buffer.from('{"num_layers":1}'),
  "transformer/diffusion_pytorch_model.safetensors": WEIGHTS,
  "vae/config.json": Buffer.from('{"z_dim":1}'),
  "vae/diffusion_pytorch_model.safetensors": WEIGHTS.subarray(0, 1000),
  "vae/diffusion_pytorch_model.fp16.safetensors": WEIGHTS.subarray(0, 500),
  "original/checkpoint.safetensors": WEIGHTS.subarray(0, 2000),
};
const LARGE = "transformer/diffusion_pytorch_model.safetensors";
const patience = { tries: 4, pause: 1, silence: 300 };
const scratchCache = () => join(scratchFolder(), "hub");

test("a pulled model lies in the shared cache, whole, and is found there", async () => {
  const hub = await startHub(REPO, FILES);
  const cache = scratchCache();
  const plans: unknown[] = [];
  let last = [0, 0];
  const pull = () =>
    pullModel(REPO, {
      endpoint: hub.endpoint,
      cache,
      patience,
      onPlan: (plan) => plans.push(plan),
      onProgress: (there, all) => {
        last = [there, all];
      },
    });
  const folder = await pull();
  assert.equal(last[0], last[1]);
  assert.deepEqual(readFileSync(join(folder, LARGE)), WEIGHTS);
  assert.ok(lstatSync(join(folder, LARGE)).isSymbolicLink());
  const repository = join(cache, "models--somebody--A-Model");
  const digest = createHash("sha256").update(WEIGHTS).digest("hex");
  assert.ok(existsSync(join(repository, "blobs", digest)), "a large file is kept under its SHA-256");
  assert.equal(folder, join(repository, "snapshots", readFileSync(join(repository, "refs", "main"), "utf8")));
  assert.deepEqual([cachedModel(REPO, cache), modelFolder(repository), modelFolder(folder)], [folder, folder, folder]);
  assert.deepEqual(readdirSync(join(folder, "vae")).sort(), ["config.json", "diffusion_pytorch_model.safetensors"]);
  assert.ok(!existsSync(join(folder, "README.md")) && !existsSync(join(folder, "original")), "only what makes films");
  const asked = hub.asked.length;
  assert.equal(await pull(), folder);
  assert.equal(hub.asked.length, asked, "nothing is fetched twice");
  const bytes =
    WEIGHTS.length +
    1000 +
    ["model_index.json", "transformer/config.json", "vae/config.json"].reduce(
      (sum, path) => sum + FILES[path].length,
      0,
    );
  assert.deepEqual(plans, [
    { files: 5, bytes, missing: bytes },
    { files: 5, bytes, missing: 0 },
  ]);
  const half = await pullModel(REPO, { endpoint: hub.endpoint, cache: scratchCache(), patience, variant: "fp16" });
  assert.deepEqual(readdirSync(join(half, "vae")).sort(), ["config.json", "diffusion_pytorch_model.fp16.safetensors"]);
  assert.deepEqual(readdirSync(join(half, "transformer")).length, 2, "the plain file where there is no such variant");
  await hub.close();
});

test("broken connections are taken up where they ended, and lies are found out", async () => {
  const hub = await startHub(REPO, FILES);
  const run = async (...mishaps: Mishap[]) => {
    const cache = scratchCache();
    hub.asked.length = 0;
    hub.spoil(LARGE, ...mishaps);
    const folder = await pullModel(REPO, { endpoint: hub.endpoint, cache, patience });
    assert.deepEqual(readFileSync(join(folder, LARGE)), WEIGHTS, mishaps.join(", "));
    return hub.asked.filter(({ path }) => path === LARGE).map(({ range }) => range);
  };
  const half = `bytes=${WEIGHTS.length / 2}-`;
  const threeQuarters = `bytes=${(WEIGHTS.length * 3) / 4}-`;
  assert.deepEqual(await run("truncate", "drop"), [undefined, half, threeQuarters]);
  assert.deepEqual(await run("silent"), [undefined, half]);
  assert.deepEqual(await run("busy", "broken", "truncate"), [undefined, undefined, undefined, half]);
  assert.deepEqual(await run("truncate", "no-ranges"), [undefined, half], "a server without ranges starts again");
  assert.deepEqual(await run("truncate", "shifted"), [undefined, half, undefined], "a wrong stretch is not taken");
  assert.deepEqual(await run("wrong"), [undefined, undefined], "a wrong digest is tried once more");
  await assert.rejects(run("wrong", "wrong"), /not the file whose digest was promised: it came damaged twice/);
  await assert.rejects(run("longer"), /longer than the 300000 bytes that were promised/);
  await assert.rejects(run("broken", "broken", "broken", "broken"), /answers 503, 4 times in a row; what came is kept/);
  await assert.rejects(run("forbidden"), /accept the model's licence on its page there and set HF_TOKEN/);
  await hub.close();
  await assert.rejects(
    pullModel(REPO, { endpoint: hub.endpoint, cache: scratchCache(), patience }),
    /can't be reached \(ECONNREFUSED\), 4 times in a row/,
  );

  assert.equal(pauseAfter(1, patience, "3"), 3000);
  assert.equal(pauseAfter(3, { ...patience, pause: 100 }), 400);
  const soon = pauseAfter(1, patience, new Date(Date.now() + 5000).toUTCString());
  assert.ok(soon > 3000 && soon <= 5000, `a date is waited for: ${soon}`);
});

test("a pull that ended early goes on later, and is no model before it is whole", async () => {
  const hub = await startHub(REPO, FILES);
  const cache = scratchCache();
  hub.spoil(LARGE, "truncate", "forbidden");
  await assert.rejects(pullModel(REPO, { endpoint: hub.endpoint, cache, patience }), /HF_TOKEN/);
  assert.equal(cachedModel(REPO, cache), undefined);
  const interruption = new AbortController();
  hub.spoil(LARGE, "silent");
  const pulling = pullModel(REPO, {
    endpoint: hub.endpoint,
    cache,
    patience,
    signal: interruption.signal,
    onProgress: (_, __, file) => {
      if (file === LARGE) interruption.abort(new Error("interrupted"));
    },
  });
  await assert.rejects(pulling, /interrupted/);
  const blobs = join(cache, "models--somebody--A-Model", "blobs");
  const left = readdirSync(blobs).filter((name) => name.endsWith(".incomplete"));
  assert.equal(left.length, 1);
  assert.deepEqual(readFileSync(join(blobs, left[0])), WEIGHTS.subarray(0, readFileSync(join(blobs, left[0])).length));
  hub.asked.length = 0;
  await pullModel(REPO, { endpoint: hub.endpoint, cache, patience });
  assert.match(hub.asked.find(({ path }) => path === LARGE)?.range ?? "", /^bytes=\d+-$/);
  assert.ok(cachedModel(REPO, cache));
  await hub.close();
});

test("the command line lists models and fetches them; a token stays with the hub", async () => {
  const listed = await diorama(["weights", "--json"]);
  assert.equal(listed.code, 0, listed.stderr);
  const rows = listed.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const row of rows) {
    assert.match(row.repo, /^[\w-]+\/[\w.-]+$/);
    assert.ok(row.license && row.goodFor && row.bytes > 1e9 && row.memory > 1e9, row.id);
  }
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);

  const hub = await startHub(REPO, FILES, "secret");
  const home = scratchFolder();
  const environment = { ...process.env, HF_HOME: home, HF_ENDPOINT: `${hub.endpoint}/` };
  const refused = await diorama(["weights", "pull", REPO], { env: environment });
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /^diorama: .* set HF_TOKEN to a token of yours\.$/m);
  const pulled = await diorama(["weights", "pull", REPO], { env: { ...environment, HF_TOKEN: "secret" } });
  assert.equal(pulled.code, 0, pulled.stderr);
  assert.equal(pulled.stdout.trim(), cachedModel(REPO, join(home, "hub")));
  assert.match(pulled.stderr, /5 files of 0\.3 MB/);
  assert.ok(
    hub.asked.every(({ path, authorization }) => !path.endsWith(".safetensors") || authorization === undefined),
  );
  await hub.close();

  const unknown = await diorama(["weights", "pull", "wan9"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /There is no model "wan9": the ids are wan2\.1-1\.3b/);
  assert.equal((await diorama(["weights", "pull"])).code, 2);
  assert.equal((await diorama(["weights", "push"])).code, 2);
  assert.equal(cacheFolder({ HF_HOME: "/h" }), join("/h", "hub"));
  assert.equal(cacheFolder({ HF_HUB_CACHE: "/c", HF_HOME: "/h" }), "/c");

  const alone = scratchFolder();
  for (const part of ["transformer", "vae"]) mkdirSync(join(alone, part));
  writeFileSync(join(alone, "model_index.json"), "{}");
  assert.equal(modelFolder(alone), alone);
  assert.equal(modelFolder(join(alone, "vae")), undefined);
});
