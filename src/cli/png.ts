/** PNG files: 8-bit RGB or RGBA, by the PNG specification (second edition), sections 5 and 7 to 10. */
import { crc32, deflateSync } from "node:zlib";

/** Pixels, row by row from the top, 4 bytes each (red, green, blue, alpha). */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOR_RGB = 2;
const FILTER_SUB = 1;
const FILTER_UP = 2;

/** The bytes of a PNG file without alpha. Exact: every colour comes back as it was. */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = COLOR_RGB;
  const compressed = deflateSync(filterRows(width, height, data), { level: 6 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", compressed), chunk("IEND", new Uint8Array(0))]);
}

/** Drops alpha and stores differences to the pixel above (to the left in the first row), which compress better. */
function filterRows(width: number, height: number, rgba: Uint8Array): Uint8Array {
  const stride = width * 3 + 1;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    let out = y * stride;
    rows[out++] = y === 0 ? FILTER_SUB : FILTER_UP;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const before = y > 0 ? from - width * 4 : x > 0 ? from - 4 : -1;
      for (let channel = 0; channel < 3; channel++) {
        rows[out++] = rgba[from + channel] - (before < 0 ? 0 : rgba[before + channel]);
      }
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
