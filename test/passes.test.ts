/** Frames as files: the PNG and the JSON beside it tell the same story, and the sheet holds eight frames. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { diorama, scratchFolder } from "./support.ts";

const folder = scratchFolder();
const PROMPT = "A black cat sits to the left of a brown dog on a green lawn.";
const OPTIONS = ["--size", "320x256", "--quality", "draft"];

/** Colours of an 8-bit RGB file whose rows are filtered by the pixel to the left or above. */
function readPng(path: string): { width: number; height: number; rgb: Uint8Array } {
  const bytes = readFileSync(path);
  assert.equal(bytes.subarray(1, 4).toString("latin1"), "PNG");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString("latin1") === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * 3;
  const rgb = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const before =
        filter === 1 ? (x >= 3 ? rgb[y * stride + x - 3] : 0) : filter === 2 && y > 0 ? rgb[(y - 1) * stride + x] : 0;
      rgb[y * stride + x] = rows[y * (stride + 1) + 1 + x] + before;
    }
  }
  return { width, height, rgb };
}

test("the id pass names every colour, with its pixels and its box", async () => {
  const out = join(folder, "ids.png");
  const made = await diorama(["frame", PROMPT, "--at", "1", "--pass", "id", ...OPTIONS, "-o", out]);
  assert.equal(made.code, 0, made.stderr);
  const { width, height, rgb } = readPng(out);
  assert.deepEqual([width, height], [320, 256]);
  const counted = new Map<string, { pixels: number; left: number; top: number; right: number; bottom: number }>();
  for (let i = 0; i < width * height; i++) {
    const color = `#${Buffer.from(rgb.subarray(i * 3, i * 3 + 3)).toString("hex")}`;
    const [x, y] = [i % width, Math.floor(i / width)];
    const seen = counted.get(color) ?? { pixels: 0, left: x, top: y, right: x, bottom: y };
    counted.set(color, {
      pixels: seen.pixels + 1,
      left: Math.min(seen.left, x),
      top: Math.min(seen.top, y),
      right: Math.max(seen.right, x),
      bottom: Math.max(seen.bottom, y),
    });
  }
  const { ids } = JSON.parse(readFileSync(join(folder, "ids.json"), "utf8"));
  const told = new Map(ids.map(({ color, pixels, box }: any) => [color, { pixels, ...box }]));
  assert.deepEqual(told, counted);
  const find = (kind: string) => ids.find((entry: any) => entry.kind === kind);
  const [cat, dog] = [find("cat"), find("dog")];
  assert.ok(cat?.pixels > 300 && dog?.pixels > 300, "cat and dog are seen");
  assert.ok(cat.box.left + cat.box.right < dog.box.left + dog.box.right, "the cat is left of the dog");
});

test("every pass and the sheet are pictures", async () => {
  for (const pass of ["beauty", "depth", "normal", "motion"]) {
    const out = join(folder, `${pass}.png`);
    const made = await diorama(["frame", PROMPT, "--at", "1", "--pass", pass, ...OPTIONS, "-o", out]);
    assert.equal(made.code, 0, made.stderr);
    const { rgb } = readPng(out);
    assert.ok(new Set(rgb).size > (pass === "motion" ? 1 : 40), `${pass} is not blank`);
  }
  const out = join(folder, "sheet.png");
  const made = await diorama(["sheet", PROMPT, ...OPTIONS, "-o", out]);
  assert.equal(made.code, 0, made.stderr);
  const { width, height } = readPng(out);
  assert.ok(width > 640 && height > 512 && (width - 6) % 326 === 0, `${width} x ${height}`);
});
