/** A film kept in memory: for browsers, and for callers that want bytes. */
import type { FilmSink } from "./encode.ts";

/** A sink that grows; `bytes` is the film once it is finished. */
export class MemorySink implements FilmSink {
  #buffer = new Uint8Array(1 << 20);
  #length = 0;

  async write(data: Uint8Array, position: number): Promise<void> {
    const end = position + data.length;
    if (end > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(end, this.#buffer.length * 2));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(data, position);
    this.#length = Math.max(this.#length, end);
  }

  /** What was written so far, without a copy. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}
