/** Where a film comes from, said in the film: a record in a box of the file's own, that other software steps over. */
import { createHash } from "node:crypto";
import type { Screenplay } from "../screenplay/types.ts";
import type { VideoRow } from "./types.ts";

/** Says what made a film, out of what. */
export interface Provenance {
  statement: string;
  generator: "Diorama";
  /** IPTC's word for what a program computed without having learned from pictures of others. */
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia";
  video: string;
  created: string;
  prompt: string | null;
  model: string;
  seed: number;
  /** SHA-256 of the screenplay as JSON. */
  screenplaySha256: string;
}

/** The name of our box: a UUID, as ISO/IEC 14496-12 (section 11.1) has them for private boxes. */
const BOX = Buffer.from("d10a4a5e77ae4b6f9c0ad1a7f0d3c2b1", "hex");

/** The record of a video. */
export function provenanceOf(video: VideoRow): Provenance {
  return {
    statement: `Made by Diorama from a screenplay (seed ${video.screenplay.seed}): a computed film, not a recording.`,
    generator: "Diorama",
    digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
    video: video.id,
    created: new Date(video.created_at * 1000).toISOString(),
    prompt: video.prompt,
    model: video.model,
    seed: video.screenplay.seed,
    screenplaySha256: createHash("sha256").update(JSON.stringify(video.screenplay)).digest("hex"),
  };
}

/** The record as a box for the end of an MP4 file. */
export function provenanceBox(record: Provenance & { screenplay: Screenplay }): Uint8Array {
  const content = Buffer.from(JSON.stringify(record), "utf8");
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + BOX.length + content.length, 0);
  head.write("uuid", 4, "latin1");
  return Buffer.concat([head, BOX, content]);
}

/** The record at the end of a film that Diorama made; undefined in any other file. The screenplay is not yet checked. */
export function readProvenance(film: Uint8Array): { screenplay?: unknown; prompt?: unknown } | undefined {
  const view = new DataView(film.buffer, film.byteOffset, film.length);
  for (let at = 0; at + 24 <= film.length; ) {
    let size = view.getUint32(at);
    if (size === 1 && at + 16 <= film.length) size = Number(view.getBigUint64(at + 8));
    if (size === 0) size = film.length - at;
    if (size < 8 || at + size > film.length) return undefined;
    const own = film[at + 4] === 0x75 && film[at + 5] === 0x75 && film[at + 6] === 0x69 && film[at + 7] === 0x64;
    if (own && BOX.equals(film.subarray(at + 8, at + 24))) {
      try {
        return JSON.parse(Buffer.from(film.subarray(at + 24, at + size)).toString("utf8"));
      } catch {
        return undefined;
      }
    }
    at += size;
  }
  return undefined;
}
