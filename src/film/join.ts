/** Joins films of one making end to end by copying their packets: nothing is decoded or encoded again. */
import {
  ALL_FORMATS,
  BufferSource,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
} from "mediabunny";
import type { FilmSink, FilmTags } from "./encode.ts";

/** Films to join. */
export interface FilmsToJoin {
  /** The bytes of each film, asked for one after the other, twice: once to count and once to copy. */
  parts: (() => Promise<Uint8Array>)[];
  /** Frames that each part must have, in the same order. */
  frames: number[];
  fps: number;
  /** Index of the part that carries the whole film's sound; absent: a silent film. */
  soundPart?: number;
  tags: FilmTags;
  signal?: AbortSignal;
}

/**
 * Writes the joined film. Throws where a part is not what it should be: another codec, another size, other frames.
 */
export async function joinFilms(films: FilmsToJoin, sink: FilmSink): Promise<void> {
  const target = new StreamTarget(
    new WritableStream<StreamTargetChunk>({ write: (chunk) => sink.write(chunk.data, chunk.position) }),
  );
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: "reserve" }), target });
  output.setMetadataTags(films.tags);
  const video = new EncodedVideoPacketSource("avc");
  const total = films.frames.reduce((sum, count) => sum + count, 0);
  output.addVideoTrack(video, { frameRate: films.fps, maximumPacketCount: total });
  const sound = await soundOf(films);
  const audio = sound ? new EncodedAudioPacketSource("aac") : undefined;
  if (audio && sound) output.addAudioTrack(audio, { maximumPacketCount: sound.packets.length + 8 });
  try {
    await output.start();
    let first: string | undefined;
    let frame = 0;
    let heard = 0;
    for (const [index, load] of films.parts.entries()) {
      films.signal?.throwIfAborted();
      await withTracks(await load(), async (input) => {
        const track = await input.getPrimaryVideoTrack();
        if (!track) throw new Error(`Part ${index} of the film has no pictures.`);
        const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
        const making = `${track.codec} ${track.codedWidth}x${track.codedHeight} ${hex(decoderConfig?.description)}`;
        first ??= making;
        if (making !== first) throw new Error(`Part ${index} of the film was encoded in another way than the first.`);
        let count = 0;
        for await (const packet of new EncodedPacketSink(track).packets()) {
          if (count === 0 && packet.type !== "key")
            throw new Error(`Part ${index} of the film begins with no key frame.`);
          const timestamp = frame / films.fps + packet.timestamp;
          await video.add(packet.clone({ timestamp, duration: 1 / films.fps }), { decoderConfig });
          count++;
          while (audio && sound && heard < sound.packets.length && sound.packets[heard].timestamp <= timestamp) {
            await audio.add(sound.packets[heard++], { decoderConfig: sound.decoderConfig });
          }
        }
        if (count !== films.frames[index]) {
          throw new Error(`Part ${index} of the film has ${count} frames and not ${films.frames[index]}.`);
        }
        frame += count;
      });
    }
    while (audio && sound && heard < sound.packets.length) {
      await audio.add(sound.packets[heard++], { decoderConfig: sound.decoderConfig });
    }
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  }
}

async function soundOf({ parts, soundPart }: FilmsToJoin) {
  if (soundPart === undefined) return undefined;
  return withTracks(await parts[soundPart](), async (input) => {
    const track = await input.getPrimaryAudioTrack();
    if (!track) return undefined;
    const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
    const packets = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    return { packets, decoderConfig };
  });
}

async function withTracks<Result>(bytes: Uint8Array, work: (input: Input) => Promise<Result>): Promise<Result> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    return await work(input);
  } finally {
    input.dispose();
  }
}

function hex(description: AllowSharedBufferSource | undefined): string {
  if (!description) return "";
  const bytes = ArrayBuffer.isView(description)
    ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
    : new Uint8Array(description);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
