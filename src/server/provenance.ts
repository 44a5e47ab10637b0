/** Where a film comes from, said in the film: a record in a box of the file's own, that other software steps over. */
import { createHash } from "node:crypto";
import type { Screenplay } from "../screenplay/types.ts";
import { addCredentials, checkCredentials } from "./credentials/credentials.ts";
import { uuidBox } from "./credentials/mp4.ts";
import type { Signer } from "./credentials/signer.ts";
import { uuidOf } from "./data/queue.ts";
import type { Details, VideoRow } from "./types.ts";
import { VERSION } from "./version.ts";

/** Says what made a film, out of what. */
export interface Provenance {
  statement: string;
  generator: "Diorama";
  version: string;
  /** The engine that made the pictures. */
  engine: "world";
  /** IPTC's word for what a program computed without having learned from pictures of others. */
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia";
  video: string;
  created: string;
  prompt: string | null;
  model: string;
  seed: number;
  quality: Details["quality"];
  /** Seconds of overlap of a film that loops. */
  loop?: number;
  /** SHA-256 of the prompt's UTF-8 bytes; null without a prompt. */
  promptSha256: string | null;
  /** SHA-256 of the screenplay as JSON. */
  screenplaySha256: string;
}

/** The name of our box: a UUID, as ISO/IEC 14496-12 (section 11.1) has them for private boxes. */
const BOX = Buffer.from("d10a4a5e77ae4b6f9c0ad1a7f0d3c2b1", "hex");

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The record of a video. */
export function provenanceOf(video: VideoRow): Provenance {
  const { screenplay, details, prompt } = video;
  return {
    statement: `Made by Diorama from a screenplay (seed ${screenplay.seed}): a computed film, not a recording.`,
    generator: "Diorama",
    version: VERSION,
    engine: "world",
    digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
    video: video.id,
    created: new Date(video.created_at * 1000).toISOString(),
    prompt,
    model: video.model,
    seed: screenplay.seed,
    quality: details.quality,
    ...(details.loop ? { loop: details.loop } : {}),
    promptSha256: prompt === null ? null : sha256(prompt),
    screenplaySha256: sha256(JSON.stringify(screenplay)),
  };
}

/** A film with its record at its end and, with a signer, content credentials that say the same under a signature. */
export function withProvenance(
  film: Uint8Array,
  record: Provenance & { screenplay: Screenplay },
  signer?: Signer,
): Uint8Array {
  const recorded = new Uint8Array(Buffer.concat([film, recordBox(record)]));
  if (!signer) return recorded;
  const { video, created, digitalSourceType, version, screenplay, seed, model, promptSha256, screenplaySha256 } =
    record;
  const signed = addCredentials(
    recorded,
    {
      id: uuidOf(`credentials ${video}`),
      title: screenplay.title,
      generator: { name: "Diorama", version },
      digitalSourceType,
      created,
      facts: { video, model, seed, ...(promptSha256 ? { promptSha256 } : {}), screenplaySha256 },
    },
    signer,
  );
  // A film that leaves with credentials that don't hold would be worse than one without any.
  checkCredentials(signed);
  return signed;
}

/** The record as a box for the end of an MP4 file. */
function recordBox(record: object): Uint8Array {
  const content = Buffer.from(JSON.stringify(record), "utf8");
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + BOX.length + content.length, 0);
  head.write("uuid", 4, "latin1");
  return Buffer.concat([head, BOX, content]);
}

/** A record as it was found in a file: what it holds is not yet checked. */
export type FoundRecord = { [Key in keyof Provenance | "screenplay"]?: unknown };

/** The record in a film that Diorama made; undefined in any other file. */
export function readProvenance(film: Uint8Array): FoundRecord | undefined {
  const box = uuidBox(film, BOX);
  if (!box) return undefined;
  try {
    const record = JSON.parse(Buffer.from(film.subarray(box.body + BOX.length, box.end)).toString("utf8"));
    return typeof record === "object" && record !== null ? record : undefined;
  } catch {
    return undefined;
  }
}
