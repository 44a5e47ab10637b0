/** Stills from a finished film: a thumbnail, a sheet of evenly spaced frames, the last frame. */
import { ALL_FORMATS, BufferSource, Input, type VideoSample, VideoSampleSink } from "mediabunny";
import { encodeJpeg, type Pixels } from "./jpeg.ts";

/** Files of a film's stills. */
export interface Previews {
  /** WebP, at most 640 pixels on its longer side. */
  thumbnail: Uint8Array;
  /** JPEG: sixteen frames or fewer, in reading order. */
  spritesheet: Uint8Array;
  /** WebP of the film's own size. */
  lastFrame: Uint8Array;
}

const THUMBNAIL_SIDE = 640;
const CELL_SIDE = 320;
const COLUMNS = 4;
const CELLS = 16;

/** Decodes a few frames of a film file. The platform's encoders must be open. */
export async function previews(film: Uint8Array, frames: number, fps: number): Promise<Previews> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error("The film has no pictures.");
    const count = Math.min(CELLS, frames);
    const wanted = Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * frames) / count));
    const middle = wanted[Math.floor(count / 3)];
    const cells: Pixels[] = [];
    let thumbnail: Uint8Array | undefined;
    let lastFrame: Uint8Array | undefined;
    const times = [...wanted, frames - 1].map((frame) => (frame + 0.5) / fps);
    let index = 0;
    for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(times)) {
      if (!sample) throw new Error("The film lacks a frame.");
      if (index < count) cells.push(await shrunk(sample, CELL_SIDE));
      if (index < count && wanted[index] === middle) thumbnail = await encodeWebp(await shrunk(sample, THUMBNAIL_SIDE));
      if (index === count) lastFrame = await encodeWebp(await shrunk(sample, 1e9));
      sample.close();
      index++;
    }
    return { thumbnail: thumbnail!, spritesheet: encodeJpeg(sheet(cells)), lastFrame: lastFrame! };
  } finally {
    input.dispose();
  }
}

/** A sample as RGBA, its longer side at most so long: each pixel is the mean of those that it stands for. */
async function shrunk(sample: VideoSample, side: number): Promise<Pixels> {
  const { codedWidth, codedHeight } = sample;
  const i420 = new Uint8Array(sample.allocationSize({ format: "I420" }));
  await sample.copyTo(i420, { format: "I420" });
  const factor = Math.max(1, Math.max(codedWidth, codedHeight) / side);
  const width = Math.max(2, Math.round(codedWidth / factor / 2) * 2);
  const height = Math.max(2, Math.round(codedHeight / factor / 2) * 2);
  const [half, halfHeight] = [codedWidth >> 1, codedHeight >> 1];
  const luma = boxes(i420, 0, codedWidth, codedHeight, width, height);
  const blue = boxes(i420, codedWidth * codedHeight, half, halfHeight, width, height);
  const red = boxes(i420, codedWidth * codedHeight + half * halfHeight, half, halfHeight, width, height);
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    // BT.709 in limited range (ITU-R BT.709-6, section 3).
    const y = ((luma[i] - 16) * 255) / 219;
    const b = ((blue[i] - 128) * 255) / 224;
    const r = ((red[i] - 128) * 255) / 224;
    data[i * 4] = clampByte(y + 1.5748 * r);
    data[i * 4 + 1] = clampByte(y - 0.1873 * b - 0.4681 * r);
    data[i * 4 + 2] = clampByte(y + 1.8556 * b);
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}

const clampByte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** A plane brought to another size: means of boxes, or the nearest value where it grows. */
function boxes(
  bytes: Uint8Array,
  offset: number,
  fromWidth: number,
  fromHeight: number,
  width: number,
  height: number,
) {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * fromHeight) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * fromHeight) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * fromWidth) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * fromWidth) / width));
      let sum = 0;
      for (let v = top; v < bottom; v++) for (let u = left; u < right; u++) sum += bytes[offset + v * fromWidth + u];
      out[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return out;
}

function sheet(cells: Pixels[]): Pixels {
  const columns = Math.min(COLUMNS, cells.length);
  const rows = Math.ceil(cells.length / columns);
  const [{ width, height }] = cells;
  const data = new Uint8Array(columns * width * rows * height * 4);
  cells.forEach((cell, index) => {
    const left = (index % columns) * width;
    const top = Math.floor(index / columns) * height;
    for (let y = 0; y < height; y++) {
      data.set(cell.data.subarray(y * width * 4, (y + 1) * width * 4), ((top + y) * columns * width + left) * 4);
    }
  });
  return { width: columns * width, height: rows * height, data };
}

/** A lossy WebP file is one VP8 key frame in a RIFF container (RFC 9649). */
async function encodeWebp({ width, height, data }: Pixels): Promise<Uint8Array> {
  let frame: Uint8Array | undefined;
  let failure: unknown;
  const encoder = new VideoEncoder({
    output(chunk) {
      frame = new Uint8Array(chunk.byteLength);
      chunk.copyTo(frame);
    },
    error(error) {
      failure = error;
    },
  });
  encoder.configure({ codec: "vp8", width, height, bitrate: width * height * 8, framerate: 1 });
  const picture = new VideoFrame(data, { format: "RGBA", codedWidth: width, codedHeight: height, timestamp: 0 });
  encoder.encode(picture, { keyFrame: true });
  picture.close();
  await encoder.flush();
  encoder.close();
  if (!frame) throw failure ?? new Error("The still could not be encoded.");
  const padded = frame.length + (frame.length & 1);
  const file = new Uint8Array(20 + padded);
  const view = new DataView(file.buffer);
  const write = (text: string, at: number) => {
    for (let i = 0; i < text.length; i++) file[at + i] = text.charCodeAt(i);
  };
  write("RIFF", 0);
  view.setUint32(4, 12 + padded, true);
  write("WEBPVP8 ", 8);
  view.setUint32(16, frame.length, true);
  file.set(frame, 20);
  return file;
}
