/** The sound room: ambience and foley of a staged film, in blocks. Pure in the world: the same film sounds the same. */
import type { SoundEvent, StagedShot, World } from "../world/types.ts";
import { ambience, type Stereo } from "./ambience.ts";
import { RATE } from "./filters.ts";
import { startVoice, type Voice } from "./foley.ts";
import { atRate, slowed } from "./speed.ts";

/** A soundtrack: interleaved stereo at 48 kHz, -1..1, to be read once from the start. */
export interface Soundtrack {
  blocks: Iterable<Float32Array>;
  /** Samples of each channel in all. */
  audioFrames: number;
}

const BLOCK = 2048;
const CROSSFADE = Math.round(0.12 * RATE);
const FADE_AT_ENDS = Math.round(0.25 * RATE);
/** Loudness of each kind beside the ambience, about 1 at 3 metres. */
const LEVELS: Record<SoundEvent["kind"], number> = {
  footstep: 0.3,
  bounce: 0.3,
  splash: 0.25,
  catch: 0.3,
  throw: 0.3,
  engine: 0.12,
  bark: 0.4,
  laugh: 0.5,
  shake: 0.3,
  thud: 0.3,
};
const REFERENCE_METRES = 3;

/** The sound of a film of this length. */
export function soundtrack(world: World, seconds: number): Soundtrack {
  const audioFrames = Math.round(seconds * RATE);
  return { blocks: { [Symbol.iterator]: () => play(world, audioFrames) }, audioFrames };
}

interface Cue {
  start: number;
  make(): Voice;
  left: number;
  right: number;
}

function* play(world: World, total: number): Generator<Float32Array> {
  const stretches = ambiences(world);
  const cues = world.shots.flatMap((shot) => cuesOf(shot, world.screenplay.seed)).sort((a, b) => a.start - b.start);
  let playing: { cue: Cue; voice: Voice; at: number }[] = [];
  let nextCue = 0;
  for (let from = 0; from < total; from += BLOCK) {
    const length = Math.min(BLOCK, total - from);
    const block = new Float32Array(length * 2);
    for (const { sound, start, end } of stretches) addAmbience(block, from, sound, start, end);
    while (nextCue < cues.length && cues[nextCue].start < from + length) {
      const cue = cues[nextCue++];
      playing.push({ cue, voice: cue.make(), at: 0 });
    }
    for (const sounding of playing) addVoice(block, from, sounding);
    playing = playing.filter(({ voice, at }) => at < voice.length);
    finish(block, from, total);
    yield block;
  }
}

/** Shots that follow each other in the same scene at the same pace share one unbroken ambience. */
function ambiences(world: World): { sound: Stereo; start: number; end: number }[] {
  const stretches: { sound: Stereo; start: number; end: number; scene: string }[] = [];
  for (const shot of world.shots) {
    const start = Math.round(shot.start * RATE);
    const end = Math.round((shot.start + shot.seconds) * RATE);
    const last = stretches[stretches.length - 1];
    const scene = `${shot.scene.id} ${shot.clock.rate}`;
    if (last?.scene === scene) last.end = end;
    else stretches.push({ sound: slowed(ambience(shot, world.screenplay.seed), shot.clock.rate), start, end, scene });
  }
  return stretches;
}

function addAmbience(block: Float32Array, from: number, sound: Stereo, start: number, end: number): void {
  const begin = Math.max(start - CROSSFADE, 0);
  for (let i = 0; i < block.length / 2; i++) {
    const at = from + i;
    if (at < begin || at >= end) continue;
    const fade = Math.min(1, start === 0 ? 1 : (at - begin) / CROSSFADE, (end - at) / CROSSFADE);
    block[i * 2] += sound.next() * fade;
    block[i * 2 + 1] += sound.right * fade;
  }
}

function cuesOf(shot: StagedShot, seed: number): Cue[] {
  return shot.sounds
    .filter((event) => event.at >= 0 && event.at < shot.seconds)
    .map((event, index) => {
      // The stage lies around the origin and the camera looks along -z from the front.
      const [x, , z] = event.position;
      const away = Math.max(1, Math.hypot(x, 6 - z) / REFERENCE_METRES);
      const gain = (LEVELS[event.kind] * (0.35 + 0.65 * event.strength)) / away ** 0.7;
      const pan = Math.max(-0.8, Math.min(0.8, x / 6));
      return {
        start: Math.round((shot.start + event.at) * RATE),
        make: () => voiceOf(event, `${seed} ${shot.index} ${index}`),
        left: gain * Math.sqrt((1 - pan) / 2) * Math.SQRT2,
        right: gain * Math.sqrt((1 + pan) / 2) * Math.SQRT2,
      };
    });
}

/** The sound of an event at its speed. One that lasts is made as long as it takes to be played so. */
function voiceOf(event: SoundEvent, seed: string): Voice {
  const { rate = 1 } = event;
  if (rate === 1) return startVoice(event, seed);
  return atRate(startVoice({ ...event, for: event.for && event.for * Math.abs(rate) }, seed), rate);
}

function addVoice(block: Float32Array, from: number, sounding: { cue: Cue; voice: Voice; at: number }): void {
  const { cue, voice } = sounding;
  for (let i = Math.max(0, cue.start - from); i < block.length / 2 && sounding.at < voice.length; i++, sounding.at++) {
    const sample = voice.next();
    block[i * 2] += sample * cue.left;
    block[i * 2 + 1] += sample * cue.right;
  }
}

/** Softly bounds the mix and opens and closes the film without a click. */
function finish(block: Float32Array, from: number, total: number): void {
  for (let i = 0; i < block.length; i++) {
    const at = from + (i >> 1);
    const fade = Math.min(1, at / FADE_AT_ENDS, (total - at) / FADE_AT_ENDS);
    block[i] = Math.tanh(block[i] * 1.4) * 0.8 * fade;
  }
}
