/** Decodes one picture from standard input to the size that it was told, and ends. It runs with few rights and little time. */
import { openEncoders } from "../../platform/node.ts";
import { decodePng, type RgbaPicture } from "./png.ts";

const [type, widthText, heightText] = process.argv.slice(2);
const [width, height] = [Number(widthText), Number(heightText)];
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { width: from, height: tall, data: rgba } = await pixelsOf(new Uint8Array(Buffer.concat(chunks)));

async function pixelsOf(bytes: Uint8Array): Promise<RgbaPicture> {
  if (type === "image/png") return decodePng(bytes);
  await openEncoders();
  const codecs = (await import("@napi-rs/webcodecs")) as unknown as { ImageDecoder: new (init: object) => any };
  const decoder = new codecs.ImageDecoder({ data: bytes, type });
  const { image } = (await decoder.decode()) as { image: VideoFrame };
  const { codedWidth: width, codedHeight: height } = image;
  const raw = new Uint8Array(image.allocationSize());
  await image.copyTo(raw);
  if (image.format?.startsWith("I420"))
    return { width, height, data: fromPlanes(raw, width, height, image.colorSpace.fullRange === true) };
  if (raw.length !== width * height * 4) throw new Error(`${image.format} is not read.`);
  return { width, height, data: alphaLast(raw) };
}

/** Planes of JPEG and lossy WebP files: BT.601, over all of a byte or in limited range. Alpha, where there is some, follows. */
function fromPlanes(raw: Uint8Array, width: number, height: number, full: boolean): Uint8Array {
  const [half, halfTall] = [(width + 1) >> 1, (height + 1) >> 1];
  const blue = width * height;
  const red = blue + half * halfTall;
  const alpha = red + half * halfTall;
  const hasAlpha = raw.length >= alpha + width * height;
  const [black, steps, swing] = full ? [0, 255, 255] : [16, 219, 224];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const chroma = (y >> 1) * half + (x >> 1);
      const luma = ((raw[at] - black) * 255) / steps;
      const cb = ((raw[blue + chroma] - 128) * 255) / swing;
      const cr = ((raw[red + chroma] - 128) * 255) / swing;
      data[at * 4] = luma + 1.402 * cr;
      data[at * 4 + 1] = luma - 0.344136 * cb - 0.714136 * cr;
      data[at * 4 + 2] = luma + 1.772 * cb;
      data[at * 4 + 3] = hasAlpha ? raw[alpha + at] : 255;
    }
  }
  return new Uint8Array(data.buffer);
}

/**
 * Lossless WebP files come with alpha first, under the name of RGBA. Where only the last byte of every pixel is 255, it is the
 * alpha indeed.
 */
function alphaLast(raw: Uint8Array): Uint8Array {
  let [first, last] = [true, true];
  for (let i = 0; i < raw.length; i += 4) {
    first &&= raw[i] === 255;
    last &&= raw[i + 3] === 255;
  }
  if (last && !first) return raw;
  const data = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i += 4) {
    data.set(raw.subarray(i + 1, i + 4), i);
    data[i + 3] = raw[i];
  }
  return data;
}

/** Covers the target from the middle; each pixel is the mean of those that it stands for. */
const scale = Math.max(width / from, height / tall);
const left = (from - width / scale) / 2;
const top = (tall - height / scale) / 2;
const out = new Float32Array(width * height * 3);
for (let y = 0; y < height; y++) {
  const y0 = Math.min(tall - 1, Math.max(0, Math.floor(top + y / scale)));
  const y1 = Math.min(tall, Math.max(y0 + 1, Math.floor(top + (y + 1) / scale)));
  for (let x = 0; x < width; x++) {
    const x0 = Math.min(from - 1, Math.max(0, Math.floor(left + x / scale)));
    const x1 = Math.min(from, Math.max(x0 + 1, Math.floor(left + (x + 1) / scale)));
    for (let channel = 0; channel < 3; channel++) {
      let sum = 0;
      for (let v = y0; v < y1; v++) for (let u = x0; u < x1; u++) sum += seen((v * from + u) * 4, channel);
      out[(y * width + x) * 3 + channel] = sum / ((y1 - y0) * (x1 - x0));
    }
  }
}

/** What is clear is seen on white. */
function seen(at: number, channel: number): number {
  const alpha = rgba[at + 3];
  return alpha === 255 ? rgba[at + channel] : (rgba[at + channel] * alpha + 255 * (255 - alpha)) / 255;
}

/** BT.709 in limited range, colour at half the resolution. */
const i420 = Buffer.alloc((width * height * 3) / 2);
let warmth = 0;
let light = 0;
for (let i = 0; i < width * height; i++) {
  const [r, g, b] = [out[i * 3], out[i * 3 + 1], out[i * 3 + 2]];
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  i420[i] = Math.round(16 + (219 * luma) / 255);
  light += luma / 255;
  warmth += (r - b) / 255;
}
for (let y = 0; y < height / 2; y++) {
  for (let x = 0; x < width / 2; x++) {
    const sums = [0, 0, 0];
    for (const at of [0, 1, width, width + 1]) {
      for (let channel = 0; channel < 3; channel++)
        sums[channel] += out[(y * 2 * width + x * 2 + at) * 3 + channel] / 4;
    }
    const luma = 0.2126 * sums[0] + 0.7152 * sums[1] + 0.0722 * sums[2];
    const at = width * height + y * (width / 2) + x;
    i420[at] = Math.round(128 + (224 * (sums[2] - luma)) / 1.8556 / 255);
    i420[at + (width * height) / 4] = Math.round(128 + (224 * (sums[0] - luma)) / 1.5748 / 255);
  }
}
const stats = Buffer.alloc(16);
stats.writeDoubleLE(light / (width * height), 0);
stats.writeDoubleLE(warmth / (width * height), 8);
process.stdout.write(Buffer.concat([stats, i420]), () => process.exit(0));
