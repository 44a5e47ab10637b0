/** Boxes of MP4 files (ISO/IEC 14496-12): found, and put in without a film's samples being lost. */

/** Where a box lies: its first byte, its first byte after size and type, and the byte after its last. */
export interface Box {
  type: string;
  start: number;
  body: number;
  end: number;
}

/** Boxes one after the other between two places; the walk ends where they stop making sense. */
export function boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to; ) {
    let size = view.getUint32(start);
    let body = start + 8;
    if (size === 1 && start + 16 <= to) {
      size = Number(view.getBigUint64(body));
      body += 8;
    } else if (size === 0) size = to - start;
    const end = start + size;
    if (end < body || end > to) break;
    boxes.push({ type: Buffer.from(bytes.subarray(start + 4, start + 8)).toString("latin1"), start, body, end });
    start = end;
  }
  return boxes;
}

/** The first box of the file's own level that is a `uuid` box of this kind (16 bytes). */
export function uuidBox(film: Uint8Array, kind: Uint8Array): Box | undefined {
  return boxesIn(film).find(
    ({ type, body }) => type === "uuid" && Buffer.from(kind).equals(film.subarray(body, body + 16)),
  );
}

/**
 * A film with a box more behind its first one, `ftyp`. What lies after it moves, and so do the places that the index has of the
 * samples (boxes `stco` and `co64`). Throws where the file has no `ftyp` or a place no longer fits.
 */
export function insertBehindType(film: Uint8Array, added: Uint8Array): Uint8Array {
  const [type] = boxesIn(film);
  if (type?.type !== "ftyp") throw new Error("The file is no MP4: it has no ftyp box.");
  const whole = new Uint8Array(Buffer.concat([film.subarray(0, type.end), added, film.subarray(type.end)]));
  const view = new DataView(whole.buffer);
  for (const moov of boxesIn(whole).filter((box) => box.type === "moov"))
    for (const table of descend(whole, moov, ["trak", "mdia", "minf", "stbl"])) {
      const wide = table.type === "co64";
      if (!wide && table.type !== "stco") continue;
      const count = view.getUint32(table.body + 4);
      for (let i = 0; i < count; i++) {
        const at = table.body + 8 + i * (wide ? 8 : 4);
        if (wide) view.setBigUint64(at, view.getBigUint64(at) + BigInt(added.length));
        else {
          const place = view.getUint32(at) + added.length;
          if (place > 0xffffffff) throw new Error("The file is too large for its index.");
          view.setUint32(at, place);
        }
      }
    }
  return whole;
}

function* descend(bytes: Uint8Array, { body, end }: Box, path: string[]): Generator<Box> {
  const [next, ...rest] = path;
  for (const box of boxesIn(bytes, body, end)) {
    if (next === undefined) yield box;
    else if (box.type === next) yield* descend(bytes, box, rest);
  }
}
