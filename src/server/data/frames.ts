/** Messages on a stream, each behind its length in four bytes. */
import type { Socket } from "node:net";

/** Longest message, bytes. */
const LONGEST = 256 * 1024 * 1024;

/** Calls back with each whole message that arrives. */
export function readFrames(socket: Socket, each: (frame: Uint8Array) => void): void {
  let chunks: Buffer[] = [];
  let held = 0;
  socket.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= 4) {
      if (chunks[0].length < 4) chunks = [Buffer.concat(chunks)];
      const length = chunks[0].readUInt32BE(0);
      if (length > LONGEST) return void socket.destroy();
      if (held < 4 + length) return;
      const all = chunks.length > 1 ? Buffer.concat(chunks) : chunks[0];
      const rest = all.subarray(4 + length);
      chunks = rest.length ? [rest] : [];
      held = rest.length;
      each(all.subarray(4, 4 + length));
    }
  });
}
