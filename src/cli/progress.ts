/** What is going on, on standard error: a bar on a terminal, plain lines otherwise. */

const BAR_WIDTH = 28;
const LINE_EVERY_MS = 5000;
const BAR_EVERY_MS = 100;

/** Tells a person how far the work is. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #bar: boolean;
  #started = 0;
  #shown = 0;
  #open = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
    this.#bar = stream.isTTY === true;
  }

  /** One plain line. */
  say(line: string): void {
    this.end();
    this.#stream.write(`${line}\n`);
  }

  /** How many of all the frames are done. Shown ten times a second on a terminal, every few seconds otherwise. */
  frames(done: number, total: number): void {
    const now = performance.now();
    if (done <= 1 || this.#started === 0) this.#started = now;
    const last = done === total;
    if (!last && now - this.#shown < (this.#bar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
    this.#shown = now;
    const remaining = done > 1 ? ((now - this.#started) / (done - 1)) * (total - done) : undefined;
    const left = last || remaining === undefined ? "" : `, ${duration(remaining / 1000)} left`;
    if (this.#bar) {
      const filled = Math.round((done / total) * BAR_WIDTH);
      const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
      this.#stream.write(`\r\x1b[K${bar} frame ${done} of ${total}${left}`);
      this.#open = true;
    } else {
      this.#stream.write(`frame ${done} of ${total}${left}\n`);
    }
  }

  /** Ends the bar's line, if one is open. */
  end(): void {
    if (this.#open) this.#stream.write("\n");
    this.#open = false;
  }
}

/** "8 s", "3 min 20 s". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
