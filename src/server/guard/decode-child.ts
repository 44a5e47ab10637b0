/** Decodes one picture from standard input to the size that it was told, and ends. It runs with few rights and little time. */
import { openEncoders } from "../../platform/node.ts";

const [type, widthText, heightText] = process.argv.slice(2);
const [width, height] = [Number(widthText), Number(heightText)];
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
await openEncoders();
const codecs = (await import("@napi-rs/webcodecs")) as unknown as { ImageDecoder: new (init: object) => any };
const decoder = new codecs.ImageDecoder({ data: new Uint8Array(Buffer.concat(chunks)), type });
const { image } = await decoder.decode();
const [from, tall] = [image.codedWidth as number, image.codedHeight as number];
const rgba = await rgbaOf(image);

async function rgbaOf(frame: VideoFrame): Promise<Uint8Array> {
  const options = { format: "RGBA" } as VideoFrameCopyToOptions;
  const bytes = new Uint8Array(frame.allocationSize(options));
  await frame.copyTo(bytes, options);
  return bytes;
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
      for (let v = y0; v < y1; v++) for (let u = x0; u < x1; u++) sum += rgba[(v * from + u) * 4 + channel];
      out[(y * width + x) * 3 + channel] = sum / ((y1 - y0) * (x1 - x0));
    }
  }
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
