/** Sounds of what happens: steps, bounces, splashes, voices of animals. Each is synthesized from its event. */
import { random } from "../shape/random.ts";
import type { SoundEvent } from "../world/types.ts";
import { BandPass, LowPass, RATE, type Signal, whiteNoise } from "./filters.ts";

/** A sound that has begun: its samples, one channel, and how long it lasts. */
export interface Voice {
  next: Signal;
  /** Samples in all. */
  length: number;
}

type Make = (seed: string, event: SoundEvent) => Voice;

/** Starts the sound of an event. The same event and seed sound the same. */
export function startVoice(event: SoundEvent, seed: string): Voice {
  return MAKERS[event.kind](seed, event);
}

/** How a step sounds on each ground: centre of its noise, how long it lasts, how much it knocks and crunches. */
const STEPS: Record<string, { hertz: number; seconds: number; noise: number; knock: number; crunch: number }> = {
  snow: { hertz: 1500, seconds: 0.2, noise: 1.1, knock: 0.03, crunch: 1.6 },
  sand: { hertz: 900, seconds: 0.18, noise: 1, knock: 0.06, crunch: 0.5 },
  grass: { hertz: 1300, seconds: 0.14, noise: 0.9, knock: 0.08, crunch: 0.2 },
  earth: { hertz: 600, seconds: 0.12, noise: 0.4, knock: 0.4, crunch: 0.15 },
  stone: { hertz: 2100, seconds: 0.07, noise: 0.6, knock: 0.6, crunch: 0 },
  asphalt: { hertz: 1700, seconds: 0.08, noise: 0.6, knock: 0.5, crunch: 0.1 },
  wood: { hertz: 420, seconds: 0.1, noise: 0.5, knock: 1, crunch: 0 },
  carpet: { hertz: 300, seconds: 0.1, noise: 0.4, knock: 0.3, crunch: 0 },
  water: { hertz: 1100, seconds: 0.3, noise: 0.9, knock: 0.1, crunch: 0.3 },
  moon: { hertz: 200, seconds: 0.15, noise: 0.2, knock: 0.2, crunch: 0 },
};

const footstep: Make = (seed, event) => {
  const ground = STEPS[event.surface ?? "earth"] ?? STEPS.earth;
  const next = random(seed);
  const noise = whiteNoise(`${seed} noise`);
  const band = new BandPass(ground.hertz * next.range(0.85, 1.15), 0.9);
  const knock = new BandPass(next.range(90, 130), 2.5);
  const grain = new BandPass(ground.hertz * 1.6, 1.5);
  return voice(ground.seconds + 0.05, (x, t) => {
    const fall = Math.exp(-t / (ground.seconds * 0.3));
    const press = Math.min(1, t / 0.008);
    const crunching = next() < 0.012 * ground.crunch ? next.range(-9, 9) : 0;
    return (
      band.next(noise()) * ground.noise * fall * press * 1.6 +
      knock.next(t < 0.004 ? 1 : 0) * ground.knock * 9 +
      grain.next(crunching) * (1 - x) * fall ** 0.4
    );
  });
};

/** A struck body: a falling tone with a tap at its start. */
const struck =
  (hertz: number, seconds: number, tap: number): Make =>
  (seed) => {
    const next = random(seed);
    const pitch = hertz * next.range(0.94, 1.06);
    const noise = whiteNoise(`${seed} noise`);
    const skin = new BandPass(pitch * 7, 1);
    let phase = 0;
    return voice(seconds, (_x, t) => {
      phase += (pitch * (1 + 0.7 * Math.exp(-t * 45))) / RATE;
      const body = Math.sin(2 * Math.PI * phase) * Math.exp(-t / (seconds * 0.22));
      return body * 0.8 + skin.next(noise()) * Math.exp(-t * 140) * tap;
    });
  };

const splash: Make = (seed) => {
  const noise = whiteNoise(`${seed} noise`);
  const next = random(seed);
  const water = new BandPass(900, 0.6);
  const bubbles = [0, 1, 2, 3].map(() => ({ at: next.range(0.03, 0.4), hertz: next.range(400, 900) }));
  return voice(0.9, (_x, t) => {
    let sample = water.next(noise()) * Math.min(1, t / 0.02) * Math.exp(-t * 6) * 1.7;
    for (const { at, hertz } of bubbles) {
      const u = t - at;
      if (u > 0 && u < 0.09) sample += Math.sin(2 * Math.PI * hertz * (1 + u * 4) * u) * Math.exp(-u * 50) * 0.25;
    }
    return sample;
  });
};

const whoosh: Make = (seed) => {
  const noise = whiteNoise(seed);
  const air = new BandPass(600, 1.2);
  let count = 0;
  return voice(0.35, (x) => {
    if (count++ % 32 === 0) air.tune(350 + 900 * Math.sin(Math.PI * x));
    return air.next(noise()) * Math.sin(Math.PI * x) ** 2 * 1.2;
  });
};

/** Firing strokes and their overtones, with the noise of tyres and air. */
const engine: Make = (seed, event) => {
  const next = random(seed);
  const seconds = event.for ?? 2;
  const noise = whiteNoise(`${seed} noise`);
  const air = new BandPass(500, 0.6);
  const dull = new LowPass(700);
  const stroke = next.range(44, 56);
  let phase = 0;
  return voice(seconds, (_x, t) => {
    phase += (stroke * (1 + 0.04 * Math.sin(t * 1.7) + 0.02 * Math.sin(t * 5.1))) / RATE;
    let sample = 0;
    for (let overtone = 1; overtone <= 6; overtone++) sample += Math.sin(2 * Math.PI * phase * overtone) / overtone;
    const fade = Math.min(1, t / 0.4, (seconds - t) / 0.4);
    return (dull.next(sample) * 0.35 + air.next(noise()) * 0.7) * Math.max(0, fade);
  });
};

/** A throat: pulses through two resonances. */
function throat(seed: string, formants: [number, number]) {
  const noise = whiteNoise(seed);
  const first = new BandPass(formants[0], 4);
  const second = new BandPass(formants[1], 5);
  let phase = 0;
  return (hertz: number, breath: number): number => {
    phase += hertz / RATE;
    const pulse = (1 - 2 * (phase % 1)) ** 3 + noise() * breath;
    return first.next(pulse) * 1.4 + second.next(pulse) * 0.9;
  };
}

const bark: Make = (seed, event) => {
  const next = random(seed);
  const small = next.range(0.9, 1.3);
  const sing = throat(seed, [750 * small, 1500 * small]);
  const length = 0.16 + 0.08 * event.strength;
  return voice(length, (x, t) => {
    const open = Math.sin(Math.PI * Math.min(1, x * 1.02)) ** 0.7 * Math.min(1, t / 0.01);
    return sing((330 + 160 * Math.sin(Math.PI * x)) * small, 0.5) * open * 0.9;
  });
};

const laugh: Make = (seed, event) => {
  const next = random(seed);
  const sing = throat(seed, [650, 1150]);
  const seconds = event.for ?? 1.6;
  const pitch = next.range(115, 165);
  return voice(seconds, (x, t) => {
    const syllable = (t * 5.2) % 1;
    const open = syllable < 0.55 ? Math.sin((Math.PI * syllable) / 0.55) ** 1.5 : 0;
    return sing(pitch * (1.25 - 0.35 * x - 0.1 * syllable), 0.35) * open * (1 - x * 0.5) * 0.5;
  });
};

const shake: Make = (seed, event) => {
  const noise = whiteNoise(seed);
  const coat = new BandPass(2300, 0.7);
  const seconds = event.for ?? 1;
  return voice(seconds, (x, t) => {
    const flap = Math.abs(Math.sin(2 * Math.PI * 7 * t)) ** 3;
    return coat.next(noise()) * flap * Math.sin(Math.PI * Math.min(1, x)) ** 0.5 * 1.2;
  });
};

const MAKERS: Record<SoundEvent["kind"], Make> = {
  footstep,
  bounce: struck(150, 0.25, 0.8),
  splash,
  catch: struck(240, 0.1, 1.4),
  throw: whoosh,
  engine,
  bark,
  laugh,
  shake,
  thud: struck(75, 0.35, 0.6),
};

/** A voice from a function of how far it is (0..1) and of its seconds. */
function voice(seconds: number, sample: (x: number, t: number) => number): Voice {
  const length = Math.max(1, Math.round(seconds * RATE));
  let at = 0;
  return {
    length,
    next() {
      const value = sample(at / length, at / RATE);
      at++;
      return value;
    },
  };
}
