/** The film room: shots on a timeline, transitions, and the file that carries them. */
export { encodeFilm, type FilmSink, type FilmTags, type FilmToEncode, h264Codec, SAMPLE_RATE } from "./encode.ts";
export { type FilmsToJoin, joinFilms } from "./join.ts";
export { encodeJpeg, type Pixels } from "./jpeg.ts";
export { MemorySink } from "./memory.ts";
export { mixI420, mixRgba, type Share } from "./mix.ts";
export { type Previews, previews } from "./previews.ts";
export { type ReadFrame, readFrames } from "./read.ts";
export { frameCount, type Layer, layersAt, shotIndexAt } from "./timeline.ts";
export { titleI420, titleRgba } from "./titles.ts";
