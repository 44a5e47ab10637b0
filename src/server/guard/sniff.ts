/** What a file is, by its first bytes; what it says of itself is not believed. */

/** A kind of file that is taken. */
export type Sniffed =
  | { type: "image/jpeg" | "image/png" | "image/webp"; width: number; height: number }
  | { type: "video/mp4" };

/** The kind of a file, and a picture's size in pixels; undefined: none that is taken. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (data.length < 16) return undefined;
  if (data.readUInt32BE(0) === 0x89504e47 && data.length > 32) {
    return { type: "image/png", width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  if (data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff) return jpegSize(data);
  if (data.toString("latin1", 0, 4) === "RIFF" && data.toString("latin1", 8, 12) === "WEBP") return webpSize(data);
  if (data.toString("latin1", 4, 8) === "ftyp") return { type: "video/mp4" };
  return undefined;
}

/** Reads the markers of a JPEG file up to its frame header (ITU-T T.81, annex B). */
function jpegSize(data: Buffer): Sniffed | undefined {
  for (let at = 2; at + 9 < data.length; ) {
    if (data[at] !== 0xff) return undefined;
    const marker = data[at + 1];
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: "image/jpeg", width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    }
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Lossy, lossless and extended WebP (RFC 9649, section 2). */
function webpSize(data: Buffer): Sniffed | undefined {
  if (data.length < 30) return undefined;
  const type = "image/webp";
  switch (data.toString("latin1", 12, 16)) {
    case "VP8 ":
      return { type, width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
    case "VP8L": {
      const bits = data.readUInt32LE(21);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { type, width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
