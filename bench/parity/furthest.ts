import { asFloats, inWords, type Value } from "../../src/diffusion/value.ts";

/** The largest absolute difference of any two elements. Throws where the shapes differ. */
export function furthest(made: Value, expected: Value): number {
  if (inWords(made.shape) !== inWords(expected.shape)) {
    throw new Error(`The model gives ${inWords(made.shape)} where ${inWords(expected.shape)} is expected.`);
  }
  const [a, b] = [asFloats(made), asFloats(expected)];
  let most = 0;
  for (let index = 0; index < a.length; index++) {
    const difference = Math.abs(a[index] - b[index]);
    if (!(difference <= most)) most = difference;
  }
  return most;
}
