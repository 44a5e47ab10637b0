/** One request to a server that may be slow, busy or broken: tried again where that can help, told in a sentence where not. */

/** Something on the way to the server or on the server failed, and trying again can't mend it. */
export class TransferError extends Error {
  override name = "TransferError";
}

/** How often and how patiently to try. */
export interface Patience {
  /** Failures in a row before giving up. */
  tries: number;
  /** Milliseconds before the second try; doubled for each further one, up to a minute. */
  pause: number;
  /** Milliseconds without a byte after which a connection counts as dead. */
  silence: number;
}

/** What is usual. */
export const PATIENT: Patience = { tries: 8, pause: 1000, silence: 60_000 };

/** A status after which the same request may yet succeed. */
const passing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

/** Waits, unless interrupted. */
export function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}

/** Milliseconds to wait before the try after `failures` failures: what the server asks for, at most ten minutes, or ever longer. */
export function pauseAfter(failures: number, { pause }: Patience, asked?: string | null): number {
  const seconds = asked ? Number(asked) : Number.NaN;
  const wanted = Number.isFinite(seconds) ? seconds * 1000 : asked ? Date.parse(asked) - Date.now() : Number.NaN;
  if (Number.isFinite(wanted)) return Math.min(Math.max(wanted, 0), 600_000);
  return Math.min(pause * 2 ** (failures - 1), 60_000);
}

/**
 * The answer to a request that changes nothing on the server. Throws a TransferError where the server refuses, or where it still
 * fails after all tries; throws the signal's reason when interrupted.
 */
export async function ask(
  url: string,
  {
    headers = {},
    signal,
    patience = PATIENT,
  }: { headers?: Record<string, string>; signal?: AbortSignal; patience?: Patience },
): Promise<Response> {
  for (let failures = 1; ; failures++) {
    let trouble: string;
    let asked: string | null = null;
    const silence = AbortSignal.timeout(patience.silence);
    try {
      const answer = await fetch(url, { headers, signal: signal ? AbortSignal.any([signal, silence]) : silence });
      if (answer.ok) return answer;
      await answer.body?.cancel();
      if (!passing(answer.status)) throw new TransferError(refusal(url, answer.status));
      asked = answer.headers.get("retry-after");
      trouble = `answers ${answer.status}`;
    } catch (error) {
      if (error instanceof TransferError) throw error;
      signal?.throwIfAborted();
      trouble = reason(error);
    }
    if (failures >= patience.tries) throw new TransferError(`${hostOf(url)} ${trouble}, ${failures} times in a row.`);
    await rest(pauseAfter(failures, patience, asked), signal);
  }
}

/** What a failed connection says of itself. */
export function reason(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  const said = cause?.code ?? cause?.message ?? (error as Error).message;
  return `can't be reached (${String(said).split("\n")[0]})`;
}

/** A refusal in words. */
export function refusal(url: string, status: number): string {
  if (status === 401 || status === 403) {
    return `${hostOf(url)} refuses ${new URL(url).pathname}: accept the model's licence on its page there and set HF_TOKEN to a token of yours.`;
  }
  if (status === 404) return `${hostOf(url)} has no ${new URL(url).pathname}.`;
  return `${hostOf(url)} answers ${status} for ${new URL(url).pathname}.`;
}

/** The server's name in an address. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
