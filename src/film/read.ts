/** Frames of a film file as pixels. */
import { ALL_FORMATS, BufferSource, Input, VideoSampleSink } from "mediabunny";

/** A film's frames: red, green, blue and alpha, 0 to 255, rows from the top. */
export interface ReadFrame {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * At most `most` frames of a film, evenly in time at `fps` frames a second; fewer where it is shorter. Throws a sentence where the
 * bytes are no film. The platform's decoders must be open.
 */
export async function readFrames(film: Uint8Array, most: number, fps: number): Promise<ReadFrame[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
  try {
    const track = await input.getPrimaryVideoTrack().catch(() => undefined);
    if (!track) throw new Error("it is no film that can be read here (MP4, WebM, MOV, MKV)");
    const start = await track.getFirstTimestamp();
    const length = (await track.computeDuration()) - start;
    const count = Math.max(1, Math.min(most, Math.round(length * fps)));
    const times = Array.from({ length: count }, (_, frame) => start + Math.min((frame + 0.5) / fps, length - 1e-3));
    const frames: ReadFrame[] = [];
    for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(times)) {
      if (!sample) continue;
      const data = new Uint8Array(sample.allocationSize({ format: "RGBA" }));
      await sample.copyTo(data, { format: "RGBA" });
      frames.push({ width: sample.codedWidth, height: sample.codedHeight, data });
      sample.close();
    }
    return frames;
  } finally {
    input.dispose();
  }
}
