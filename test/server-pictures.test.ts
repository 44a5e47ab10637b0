/** Pictures that come with requests: every kind of PNG, and the colours of JPEG, are what they were. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { encodePng } from "../src/cli/png.ts";
import { encodeJpeg } from "../src/film/jpeg.ts";
import { openEncoders } from "../src/platform/node.ts";
import { fitPicture } from "../src/server/guard/pictures.ts";
import { decodePng } from "../src/server/guard/png.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";

/** A PNG file of rows that are packed and filtered already. */
function pngOf(
  header: { width: number; height: number; depth: number; type: number; interlaced?: boolean },
  rows: number[],
  extra: [string, number[]][] = [],
) {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(header.width, 0);
  head.writeUInt32BE(header.height, 4);
  head.set([header.depth, header.type, 0, 0, header.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", head),
    ...extra.map(([type, data]) => chunk(type, Buffer.from(data))),
    chunk("IDAT", deflateSync(Buffer.from(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const pixelsOf = (file: Uint8Array): number[][] => {
  const { data } = decodePng(file);
  return Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(i * 4, i * 4 + 4)]);
};

test("pictures, PNG of every kind of pixel", () => {
  const grey = (v: number, alpha = 255) => [v, v, v, alpha];
  assert.deepEqual(pixelsOf(pngOf({ width: 3, height: 2, depth: 1, type: 0 }, [0, 0b10100000, 0, 0b01000000])), [
    grey(255),
    grey(0),
    grey(255),
    grey(0),
    grey(255),
    grey(0),
  ]);
  assert.deepEqual(pixelsOf(pngOf({ width: 3, height: 1, depth: 2, type: 0 }, [0, 0b00011000])), [
    grey(0),
    grey(85),
    grey(170),
  ]);
  assert.deepEqual(
    pixelsOf(pngOf({ width: 2, height: 1, depth: 16, type: 0 }, [0, 255, 255, 128, 128], [["tRNS", [255, 255]]])),
    [grey(255, 0), grey(128)],
  );
  const palette: [string, number[]][] = [
    ["PLTE", [1, 2, 3, 40, 50, 60]],
    ["tRNS", [99]],
  ];
  assert.deepEqual(pixelsOf(pngOf({ width: 2, height: 1, depth: 4, type: 3 }, [0, 0x01], palette)), [
    [1, 2, 3, 99],
    [40, 50, 60, 255],
  ]);
  assert.deepEqual(pixelsOf(pngOf({ width: 1, height: 1, depth: 8, type: 4 }, [0, 7, 8])), [grey(7, 8)]);
  assert.deepEqual(pixelsOf(pngOf({ width: 1, height: 1, depth: 16, type: 6 }, [0, 10, 0, 20, 0, 30, 0, 40, 0])), [
    [10, 20, 30, 40],
  ]);
  // Each of the five filters, one a row: left, above, their mean, the nearest of three.
  const rows = [0, 10, 20, 1, 10, 20, 2, 1, 1, 3, 10, 10, 4, 5, 5];
  assert.deepEqual(
    pixelsOf(pngOf({ width: 2, height: 5, depth: 8, type: 0 }, rows)).map(([v]) => v),
    [10, 20, 10, 30, 11, 31, 15, 33, 20, 38],
  );
});

test("pictures, an interlaced PNG is put together from its seven passes", () => {
  const [width, height] = [11, 9];
  const value = (x: number, y: number) => y * 20 + x;
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  const rows: number[] = [];
  for (const [left, top, across, down] of passes)
    for (let y = top; y < height; y += down) {
      const row = [];
      for (let x = left; x < width; x += across) row.push(value(x, y));
      if (row.length) rows.push(0, ...row);
    }
  const found = pixelsOf(pngOf({ width, height, depth: 8, type: 0, interlaced: true }, rows));
  assert.deepEqual(
    found.map(([v]) => v),
    Array.from({ length: width * height }, (_, i) => value(i % width, Math.floor(i / width))),
  );
});

test("pictures, damaged PNG files are refused", () => {
  const whole = pngOf({ width: 4, height: 4, depth: 8, type: 0 }, new Array(20).fill(0));
  assert.throws(() => decodePng(whole.subarray(0, 30)));
  assert.throws(
    () => decodePng(pngOf({ width: 4, height: 40, depth: 8, type: 0 }, new Array(20).fill(0))),
    /too early/,
  );
  assert.throws(() => decodePng(pngOf({ width: 4, height: 4, depth: 3, type: 0 }, new Array(20).fill(0))), /header/);
  assert.throws(() => decodePng(pngOf({ width: 1, height: 1, depth: 8, type: 0 }, [9, 0])), /filter/);
  assert.throws(
    () => decodePng(pngOf({ width: 1, height: 1, depth: 8, type: 0 }, new Array(200_000).fill(0))),
    "a bomb",
  );
});

test("pictures, colours and edges stay where they are", { skip }, async () => {
  const [width, height] = [64, 64];
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) data.set(i % width < 32 ? [200, 50, 100, 255] : [30, 30, 30, 255], i * 4);
  for (const file of [encodePng({ width, height, data }), encodeJpeg({ width, height, data })]) {
    const { i420, light } = await fitPicture(new Uint8Array(file), [128, 128], "picture");
    // BT.709 in limited range (ITU-R BT.709-6): luma, then red's difference.
    const luma = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const [left, right] = [luma(200, 50, 100), luma(30, 30, 30)];
    const row = i420.subarray(64 * 128, 65 * 128);
    assert.ok(Math.abs(row[20] - (16 + (219 * left) / 255)) <= 2, `left ${row[20]}`);
    assert.ok(Math.abs(row[120] - (16 + (219 * right) / 255)) <= 2, `right ${row[120]}`);
    const red = i420[128 * 128 + 64 * 64 + 32 * 64 + 10];
    assert.ok(Math.abs(red - (128 + (224 * (200 - left)) / 1.5748 / 255)) <= 3, `red ${red}`);
    assert.ok(Math.abs(light - (left + right) / 2 / 255) < 0.01);
    const edge = row.findIndex((v, x) => x > 0 && Math.abs(v - row[x - 1]) > 15);
    assert.ok(Math.abs(edge - 64) <= 2, `the edge is at ${edge}`);
  }
});
