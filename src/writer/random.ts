/**
 * Seeded choice for the writer. The writer may import no room but the screenplay and the catalog, so it has a small generator
 * of its own: mulberry32 (Tommy Ettinger, 2017) seeded by 32-bit FNV-1a.
 */

/** A stream of numbers in [0, 1), the same everywhere for the same seed. */
export interface Random {
  (): number;
  /** Integer in [lo, hi]. */
  int(lo: number, hi: number): number;
  pick<T>(list: readonly T[]): T;
  chance(p: number): boolean;
  /** A stream of its own for a named choice, so that one more choice changes no other. */
  fork(name: string): Random;
}

function hash(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

/** A stream for a seed. */
export function random(seed: number): Random {
  const start = seed >>> 0;
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    int: (lo: number, hi: number) => lo + Math.floor((hi - lo + 1) * next()),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)],
    chance: (p: number) => next() < p,
    fork: (name: string) => random(hash(name, (start ^ 0x811c9dc5) >>> 0)),
  });
}
