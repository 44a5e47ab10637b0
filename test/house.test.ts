/** The house rules, read off the source: arrows between rooms, doc blocks, purity, format, lint and types. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { forbiddenImports, impurities, sourceFiles, undocumentedExports } from "../tools/house.ts";

const root = join(import.meta.dirname, "..");
const files = sourceFiles();

test("rooms import only what the arrows allow", () => {
  assert.deepEqual(forbiddenImports(files), []);
});

test("every export has a doc block", () => {
  assert.deepEqual(undocumentedExports(files), []);
});

test("nothing that makes state, pixels or sound asks chance or the clock", () => {
  assert.deepEqual(impurities(files), []);
});

test("format and lint", () => runTool("@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]));

test("types", () => runTool("typescript/bin/tsc", ["-p", "."]));

function runTool(tool: string, args: string[]): void {
  const result = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(result.status, 0, `${result.stdout}${result.stderr}`.slice(0, 6000));
}
