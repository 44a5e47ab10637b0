/** Files that a film may be: containers, and which codecs each may hold. */

/** Containers by their file extension. */
export const CONTAINERS = ["mp4", "mov", "webm", "mkv"] as const;
/** A container. */
export type Container = (typeof CONTAINERS)[number];

/** Codecs of pictures by the names that people use. */
export const CODECS = ["h264", "hevc", "vp9", "av1"] as const;
/** A codec of pictures. */
export type Codec = (typeof CODECS)[number];

/** A container with the codec of its pictures. */
export interface FilmFormat {
  container: Container;
  codec: Codec;
}

/** What each container holds; the first is what it holds when nobody says. */
const HOLDS: Record<Container, readonly Codec[]> = {
  mp4: ["h264", "hevc", "av1", "vp9"],
  mov: ["h264", "hevc"],
  webm: ["vp9", "av1"],
  mkv: ["h264", "hevc", "vp9", "av1"],
};

/** H.264 in an MP4: what every player plays. */
export const USUAL: FilmFormat = { container: "mp4", codec: "h264" };

/** Codecs that a container holds. */
export const codecsOf = (container: Container): readonly Codec[] => HOLDS[container];

/** The format of a container, with its usual codec where none is named. Undefined where it cannot hold that codec. */
export function formatOf(container: Container, codec: Codec = HOLDS[container][0]): FilmFormat | undefined {
  return HOLDS[container].includes(codec) ? { container, codec } : undefined;
}
