/** Requests that are wrong: one sentence, exit code 2, nothing written. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { diorama, scratchFolder } from "./support.ts";

const folder = scratchFolder();
mkdirSync(join(folder, "work"));
const cwd = join(folder, "work");
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** A valid screenplay to spoil. */
const { stdout } = await diorama(["write", "A red ball on a table", "--seconds", "1", "--size", "256x256"]);
const good = JSON.parse(stdout || "{}");
const spoiled = (name: string, change: (document: any) => void) => {
  const copy = structuredClone(good);
  change(copy);
  return file(name, JSON.stringify(copy));
};

const WRONG: Record<string, string[]> = {
  "an empty prompt": [""],
  "a blank prompt": ["   "],
  "a prompt of 100,000 characters": ["a red fox ".repeat(10_000)],
  "a prompt of emoji": ["🦊🌲❄️"],
  "a prompt of control characters": ["\u0001\u0002\u001b[31m"],
  "a prompt of HTML": ["<div class='x'><img src=y></div><script>alert(1)</script>"],
  "size 0x0": ["A red ball", "--size", "0x0"],
  "an odd size": ["A red ball", "--size", "641x480"],
  "a huge size": ["A red ball", "--size", "99999x99999"],
  "a size that is none": ["A red ball", "--size", "large"],
  "negative seconds": ["A red ball", "--seconds", "-5"],
  "seconds that are no number": ["A red ball", "--seconds", "NaN"],
  "endless seconds": ["A red ball", "--seconds", "Infinity"],
  "fps of 1000": ["A red ball", "--fps", "1000"],
  "a broken seed": ["A red ball", "--seed", "1.5"],
  "an unknown quality": ["A red ball", "--quality", "best"],
  "an unknown style": ["A red ball", "--style", "crayon"],
  "an unknown option": ["A red ball", "--frobnicate"],
  "a prompt without quotes": ["A", "red", "ball"],
  "an output folder that isn't there": ["A red ball", "-o", join(folder, "nowhere", "film.mp4")],
  "an output that is a folder": ["A red ball", "-o", folder],
  "an output that is no film": ["A red ball", "-o", join(folder, "film.txt")],
  "a time past the end": ["frame", spoiled("short.json", () => {}), "--at", "100"],
  "a screenplay that isn't there": ["render", join(folder, "nothing.json")],
  "a screenplay that isn't JSON": ["render", file("words.json", "A red ball rolls")],
  "a screenplay that is a list": ["render", file("list.json", "[]")],
  "a screenplay of 50 MB": ["render", file("large.json", JSON.stringify({ title: "x".repeat(50_000_000) }))],
  "a screenplay nested 10,000 deep": ["render", file("deep.json", "[".repeat(10_000) + "]".repeat(10_000))],
  "a screenplay that names a file outside": [
    "render",
    spoiled("outside.json", (document) => {
      document.cast[0].product = "../../etc/passwd";
    }),
  ],
  "a screenplay with an unknown kind": [
    "check",
    spoiled("kind.json", (document) => {
      document.cast[0].kind = "no-such-thing";
    }),
  ],
  "a screenplay with a broken size": [
    "check",
    spoiled("size.json", (document) => {
      document.size = [0, -4];
    }),
  ],
  "a screenplay whose shot is in no set": [
    "check",
    spoiled("set.json", (document) => {
      document.shots[0].set = "nowhere";
    }),
  ],
  "a screenplay without a version": [
    "check",
    spoiled("version.json", (document) => {
      delete document.version;
    }),
  ],
};

for (const [what, args] of Object.entries(WRONG)) {
  test(`bad input: ${what}`, async () => {
    const { code, stdout: out, stderr } = await diorama(args, { cwd });
    assert.equal(code, 2, `exit code 2, with: ${stderr.slice(0, 500)}`);
    assert.equal(out, "");
    assert.match(stderr, /^diorama: [^\n]+\n$/, "one line on standard error");
    assert.ok(stderr.length < 400, `short enough to read: ${stderr.length} characters`);
    assert.doesNotMatch(stderr, /\bat .*:\d+:\d+|node:internal|\u001b/, "no stack, no control characters");
    assert.deepEqual(readdirSync(cwd), [], "nothing written");
  });
}
