/** JUMBF (ISO/IEC 19566-5): boxes with names, in which content credentials are kept. */
import { boxesIn } from "./mp4.ts";

/** A named box and what is in it: further named boxes, or one value in CBOR. */
export interface Jumbf {
  /** Four letters that say what the box holds, such as "c2pa", "c2cl" or "cbor". */
  kind: string;
  label: string;
  content: Jumbf[] | Uint8Array;
}

/** What every kind's UUID ends with. */
const KIND_TAIL = Buffer.from("00110010800000aa00389b71", "hex");
/** A label is there, and the box may be asked for by it. */
const NAMED = 0x03;

/** A named box as bytes. */
export function writeJumbf({ kind, label, content }: Jumbf): Uint8Array {
  const inside = content instanceof Uint8Array ? [box("cbor", content)] : content.map(writeJumbf);
  const name = Buffer.from(`${label}\0`, "utf8");
  return box("jumb", box("jumd", Buffer.from(kind, "latin1"), KIND_TAIL, Uint8Array.of(NAMED), name), ...inside);
}

/** Reads a named box that fills the bytes. Throws where they are anything else. */
export function readJumbf(bytes: Uint8Array): Jumbf {
  const [outer] = boxesIn(bytes);
  if (outer?.type !== "jumb" || outer.end !== bytes.length) throw new Error("There is no JUMBF box.");
  const [description, ...rest] = boxesIn(bytes, outer.body, outer.end);
  if (description?.type !== "jumd") throw new Error("A JUMBF box has no description.");
  const kind = Buffer.from(bytes.subarray(description.body, description.body + 4)).toString("latin1");
  const name = bytes.subarray(description.body + 17, description.end);
  const label = Buffer.from(name.subarray(0, name.indexOf(0))).toString("utf8");
  const inner = rest.find(({ type }) => type === "cbor");
  if (inner) return { kind, label, content: bytes.slice(inner.body, inner.end) };
  return {
    kind,
    label,
    content: rest.filter(({ type }) => type === "jumb").map(({ start, end }) => readJumbf(bytes.subarray(start, end))),
  };
}

/** The box that a path of labels leads to. */
export function findJumbf(root: Jumbf, ...path: string[]): Jumbf | undefined {
  let at: Jumbf | undefined = root;
  for (const label of path) {
    if (!at || at.content instanceof Uint8Array) return undefined;
    at = at.content.find((one) => one.label === label);
  }
  return at;
}

function box(type: string, ...content: Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, "latin1");
  return Buffer.concat([head, ...content]);
}
