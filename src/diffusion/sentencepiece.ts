/**
 * Reads a SentencePiece model (Kudo and Richardson 2018), which older folders have in place of a `tokenizer.json`: its pieces with their
 * scores, as the description of a tokenizer that gives the same numbers. Field numbers are those of sentencepiece_model.proto.
 */
import { readFileSync } from "node:fs";

/** One field of a protocol buffer: its number, and its bytes or its 32 or 64 bits as they lie there. */
interface Field {
  number: number;
  bytes: Uint8Array;
  value: number;
}

/** Kinds of pieces that are never cut out of a text. */
const KINDS = { unknown: 2, control: 3, unused: 5 } as const;
/** Tokens that T5 models have behind their pieces, numbered downwards. */
const EXTRA = 100;

/** The file as the contents of a `tokenizer.json`, with an end token behind each text as T5 has it. Throws where it is another kind. */
export function readSentencePiece(path: string): object {
  const model = [...fieldsOf(readFileSync(path), path)];
  const pieces = model.filter(({ number }) => number === 1).map(({ bytes }) => pieceOf(bytes, path));
  const end = pieces.findIndex(({ piece }) => piece === "</s>");
  const unknown = pieces.findIndex(({ kind }) => kind === KINDS.unknown);
  const kind = model
    .filter(({ number }) => number === 2)
    .flatMap(({ bytes }) => [...fieldsOf(bytes, path)])
    .find(({ number }) => number === 3);
  if (pieces.length === 0 || end < 0 || unknown < 0 || (kind !== undefined && kind.value !== 1)) {
    throw new Error(`${path} is no unigram model of SentencePiece with an end token.`);
  }
  const extra = Array.from({ length: EXTRA }, (_, index) => `<extra_id_${EXTRA - 1 - index}>`);
  const special = pieces.flatMap(({ piece, kind: is }, id) =>
    is === KINDS.control || is === KINDS.unknown ? [{ id, content: piece }] : [],
  );
  return {
    version: "1.0",
    added_tokens: [...special, ...extra.map((content, index) => ({ id: pieces.length + index, content }))].map(
      (token) => ({ ...token, special: true }),
    ),
    normalizer: { type: "Precompiled", precompiled_charsmap: "" },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "WhitespaceSplit" },
        { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" },
      ],
    },
    post_processor: {
      type: "TemplateProcessing",
      single: [{ Sequence: { id: "A", type_id: 0 } }, { SpecialToken: { id: "</s>", type_id: 0 } }],
      pair: [],
      special_tokens: { "</s>": { id: "</s>", ids: [end], tokens: ["</s>"] } },
    },
    decoder: null,
    model: {
      type: "Unigram",
      unk_id: unknown,
      vocab: [...pieces.map(({ piece, score }) => [piece, score]), ...extra.map((content) => [content, 0])],
    },
  };
}

function pieceOf(bytes: Uint8Array, path: string): { piece: string; score: number; kind: number } {
  const made = { piece: "", score: 0, kind: 1 };
  for (const { number, bytes: inside, value } of fieldsOf(bytes, path)) {
    if (number === 1) made.piece = new TextDecoder().decode(inside);
    else if (number === 2) made.score = new DataView(inside.buffer, inside.byteOffset, 4).getFloat32(0, true);
    else if (number === 3) made.kind = value;
  }
  return made;
}

function* fieldsOf(bytes: Uint8Array, path: string): Generator<Field> {
  let at = 0;
  const varint = () => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error(`${path} is damaged or no SentencePiece model.`);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const [number, wire] = [Math.floor(key / 8), key % 8];
    const value = wire === 0 ? varint() : 0;
    const length = wire === 1 ? 8 : wire === 2 ? varint() : wire === 5 ? 4 : 0;
    if (wire === 3 || wire === 4 || wire > 5 || at + length > bytes.length) {
      throw new Error(`${path} is damaged or no SentencePiece model.`);
    }
    yield { number, value, bytes: bytes.subarray(at, at + length) };
    at += length;
  }
}
