/** Water surfaces as a sum of sines: one function for what floats and what is drawn. */

/** One travelling wave: height = amplitude * sin(dot(k, xz) - omega * t + phase). */
export interface WaveComponent {
  /** Wave vector, radians per metre. */
  kx: number;
  kz: number;
  /** Radians per second; deep-water dispersion, omega^2 = g k. */
  omega: number;
  phase: number;
  /** Metres. */
  amplitude: number;
}

/** Directions in radians, length and strength factors of the components; fixed so that all water moves alike. */
const TABLE = [
  [0.35, 1, 0.5],
  [-0.5, 0.62, 0.28],
  [1.1, 0.41, 0.16],
  [2.4, 0.27, 0.09],
  [-1.5, 0.17, 0.05],
] as const;

/** The components of waves of total crest height `height` metres and main wavelength `length` metres. */
export function waveComponents(waves: { height: number; length: number }): WaveComponent[] {
  return TABLE.map(([direction, lengthFactor, share], i) => {
    const k = (2 * Math.PI) / (waves.length * lengthFactor);
    return {
      kx: Math.sin(direction) * k,
      kz: Math.cos(direction) * k,
      omega: Math.sqrt(9.81 * k),
      phase: i * 1.7,
      amplitude: (waves.height / 2) * share,
    };
  });
}

/** Height over the still surface at (x, z) and time t seconds. */
export function waveHeight(components: WaveComponent[], x: number, z: number, t: number): number {
  let h = 0;
  for (const c of components) h += c.amplitude * Math.sin(c.kx * x + c.kz * z - c.omega * t + c.phase);
  return h;
}
