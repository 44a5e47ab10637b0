/** The film file, an MP4 whose index comes first or another container. Frames stream through; memory stays flat. */
import {
  type AudioCodec,
  AudioSample,
  AudioSampleSource,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  Quality,
  StreamTarget,
  type StreamTargetChunk,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
import { type Codec, type Container, type FilmFormat, USUAL } from "./formats.ts";

/** Where the bytes of a film go. Writes may come back to earlier positions. */
export interface FilmSink {
  write(data: Uint8Array, position: number): Promise<void>;
}

/** What is written beside the pictures. */
export interface FilmTags {
  title?: string;
  description?: string;
  comment?: string;
}

/** A film to encode. */
export interface FilmToEncode {
  /** Width and height in pixels, both even. */
  size: [number, number];
  /** Frames a second. */
  fps: number;
  frameCount: number;
  /** Planar 4:2:0, BT.709 in limited range: width * height * 3 / 2 bytes. The bytes may be reused after the next call. */
  frame(index: number): Promise<Uint8Array>;
  /** Interleaved stereo samples at 48 kHz, -1..1, in blocks of any length, `audioFrames` in all. Absent: a silent film. */
  sound?: { blocks: Iterable<Float32Array>; audioFrames: number };
  /** Bits a pixel, about 0.05 (draft) to 0.2 (high). */
  bitsPerPixel: number;
  tags: FilmTags;
  /** Default H.264 in an MP4. */
  format?: FilmFormat;
  signal?: AbortSignal;
  /** Called after each frame was handed to the encoder. */
  onFrame?(done: number, total: number): void;
}

/** Samples a second of every soundtrack. */
export const SAMPLE_RATE = 48_000;

const BT709_LIMITED: VideoColorSpaceInit = { primaries: "bt709", transfer: "bt709", matrix: "bt709", fullRange: false };
const AAC_FRAME = 1024;
const KEY_FRAME_SECONDS = 2;

/** What the muxer writes for a container: its format, and the codec of its sound. */
const MUXERS: Record<Container, { make(): OutputFormat; audio: AudioCodec }> = {
  mp4: { make: () => new Mp4OutputFormat({ fastStart: "reserve" }), audio: "aac" },
  mov: { make: () => new MovOutputFormat({ fastStart: "reserve" }), audio: "aac" },
  webm: { make: () => new WebMOutputFormat(), audio: "opus" },
  mkv: { make: () => new MkvOutputFormat(), audio: "opus" },
};
const VIDEO: Record<Codec, VideoCodec> = { h264: "avc", hevc: "hevc", vp9: "vp9", av1: "av1" };

/** Encodes the film into the sink. The platform's encoders must be open. */
export async function encodeFilm(film: FilmToEncode, sink: FilmSink): Promise<void> {
  const [width, height] = film.size;
  const target = new StreamTarget(
    new WritableStream<StreamTargetChunk>({ write: (chunk) => sink.write(chunk.data, chunk.position) }),
  );
  const { container, codec } = film.format ?? USUAL;
  const output = new Output({ format: MUXERS[container].make(), target });
  output.setMetadataTags(film.tags);
  forgetTime(output);

  const video = new VideoSampleSource({
    codec: VIDEO[codec],
    ...(codec === "h264" ? { fullCodecString: h264Codec(width, height, film.fps) } : {}),
    quality: new Quality({ bitrate: bitrate(film) }),
    keyFrameInterval: KEY_FRAME_SECONDS,
    latencyMode: "quality",
  });
  output.addVideoTrack(video, { frameRate: film.fps, maximumPacketCount: film.frameCount });
  const audioPackets = film.sound ? Math.floor(film.sound.audioFrames / AAC_FRAME) : 0;
  const audio =
    audioPackets > 0
      ? new AudioSampleSource({ codec: MUXERS[container].audio, quality: new Quality({ bitrate: 160_000 }) })
      : undefined;
  if (audio) output.addAudioTrack(audio, { maximumPacketCount: audioPackets + 8 });

  try {
    await output.start();
    const sound = audio && film.sound ? new SoundFeed(film.sound.blocks, audioPackets * AAC_FRAME, audio) : undefined;
    for (let index = 0; index < film.frameCount; index++) {
      film.signal?.throwIfAborted();
      const sample = new VideoSample(await film.frame(index), {
        format: "I420",
        codedWidth: width,
        codedHeight: height,
        timestamp: index / film.fps,
        duration: 1 / film.fps,
        colorSpace: BT709_LIMITED,
      });
      await video.add(sample);
      sample.close();
      await sound?.feedUntil((index + 1) / film.fps);
      film.onFrame?.(index + 1, film.frameCount);
    }
    await sound?.feedUntil(Number.POSITIVE_INFINITY);
    film.signal?.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  }
}

/**
 * The muxer notes the time of day in the file, and offers no way to leave it out; a film must depend on what was asked alone. Zero is the
 * format's own earliest time.
 */
function forgetTime(output: Output): void {
  const { _muxer: muxer } = output as unknown as { _muxer?: { creationTime?: number } };
  if (muxer?.creationTime !== undefined) muxer.creationTime = 0;
}

/** Hands sound to its encoder a little ahead of the pictures, and no more of it than fits whole packets. */
class SoundFeed {
  readonly #blocks: Iterator<Float32Array>;
  readonly #total: number;
  readonly #source: AudioSampleSource;
  #fed = 0;

  constructor(blocks: Iterable<Float32Array>, total: number, source: AudioSampleSource) {
    this.#blocks = blocks[Symbol.iterator]();
    this.#total = total;
    this.#source = source;
  }

  async feedUntil(seconds: number): Promise<void> {
    while (this.#fed < this.#total && this.#fed < seconds * SAMPLE_RATE) {
      const next = this.#blocks.next();
      if (next.done) return;
      const frames = Math.min(next.value.length / 2, this.#total - this.#fed);
      const sample = new AudioSample({
        data: next.value.slice(0, frames * 2),
        format: "f32",
        numberOfChannels: 2,
        sampleRate: SAMPLE_RATE,
        timestamp: this.#fed / SAMPLE_RATE,
      });
      await this.#source.add(sample);
      sample.close();
      this.#fed += frames;
    }
  }
}

/** Small pictures need more bits a pixel than large ones, and a still film fewer; the encoder spends only what it needs. */
function bitrate(film: FilmToEncode): number {
  const pixels = film.size[0] * film.size[1];
  const scale = (1920 * 1080) / pixels;
  return Math.round(film.bitsPerPixel * pixels * film.fps * Math.min(3, Math.max(0.6, scale ** 0.3)));
}

/** Level number, largest picture and most macroblocks a second: ITU-T H.264 table A-1. */
const H264_LEVELS: [level: number, picture: number, perSecond: number][] = [
  [30, 1620, 40_500],
  [31, 3600, 108_000],
  [32, 5120, 216_000],
  [40, 8192, 245_760],
  [42, 8704, 522_240],
  [50, 22_080, 589_824],
  [51, 36_864, 983_040],
  [52, 36_864, 2_073_600],
  [60, 139_264, 4_177_920],
  [61, 139_264, 8_355_840],
  [62, 139_264, 16_711_680],
];

/** The codec string of High profile at the lowest level that carries this picture. */
export function h264Codec(width: number, height: number, fps: number): string {
  const across = Math.ceil(width / 16);
  const down = Math.ceil(height / 16);
  const blocks = across * down;
  const fits = H264_LEVELS.find(
    ([, picture, perSecond]) =>
      blocks <= picture && blocks * fps <= perSecond && Math.max(across, down) <= Math.sqrt(8 * picture),
  );
  const level = (fits ?? H264_LEVELS[H264_LEVELS.length - 1])[0];
  return `avc1.6400${level.toString(16)}`;
}
