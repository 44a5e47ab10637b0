/**
 * The project's one test command, behind `./diorama test [NAME...]`: runs every test file whose name holds one of the
 * names (all of them without names), one after the other, and ends with one line: how many passed and failed.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";

const names = process.argv.slice(2);
const folder = import.meta.dirname;
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts") && (names.length === 0 || names.some((name) => file.includes(name))))
  .sort()
  .map((file) => join(folder, file));

let passed = 0;
let failed = 0;

const stream = run({ files, concurrency: 1, timeout: 10 * 60_000, execArgv: ["--no-warnings"] });
stream.on("test:pass", ({ name, skip, details }) => {
  if (details.type === "suite") return;
  if (skip !== undefined && skip !== false) {
    console.log(`skipped ${name}${typeof skip === "string" ? `: ${skip}` : ""}`);
    return;
  }
  passed++;
  console.log(`ok      ${name} (${(details.duration_ms / 1000).toFixed(1)} s)`);
});
stream.on("test:fail", ({ name, details }) => {
  if (details.type === "suite") return;
  failed++;
  const cause = details.error.cause;
  console.log(`FAILED  ${name}\n${indent(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))}`);
});
stream.on("test:stdout", ({ message }) => process.stdout.write(message));
stream.on("test:stderr", ({ message }) => process.stderr.write(message));
stream.on("end", () => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
stream.resume();

function indent(text: string): string {
  return text
    .split("\n")
    .slice(0, 40)
    .map((line) => `        ${line}`)
    .join("\n");
}
