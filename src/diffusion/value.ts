/** Numbers in memory with their shape: what goes into a model and comes out of it. */
export interface Value {
  readonly shape: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

/** 32-bit floats in a shape. Throws where the count is not the shape's. */
export function floats(data: ArrayLike<number>, shape: readonly number[]): Value & { data: Float32Array } {
  if (data.length !== count(shape)) throw new Error(`${data.length} numbers don't fill ${inWords(shape)}.`);
  return { shape, data: data instanceof Float32Array ? data : Float32Array.from(data) };
}

/** The numbers of a value as 32-bit floats, whatever they are kept as. */
export function asFloats({ data }: Value): Float32Array {
  return data instanceof Float32Array ? data : Float32Array.from(data, Number);
}

/** How many elements a shape has. */
export function count(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** A shape as people write it: 2x3x4. */
export function inWords(shape: readonly number[]): string {
  return shape.length === 0 ? "a single number" : shape.join("x");
}
