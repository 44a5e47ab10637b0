/** What a place sounds like when nothing happens: wind, rain, sea, birds, rooms, streets. All of it is synthesized. */
import { random } from "../shape/random.ts";
import type { StagedShot } from "../world/types.ts";
import { BandPass, LowPass, RATE, type Signal, wander, whiteNoise } from "./filters.ts";

/** Two channels at once: gives left, leaves right in `right`. */
export interface Stereo {
  next(): number;
  right: number;
}

type Layer = (seed: string) => Stereo;

/** The ambience of a shot's scene. The same scene and seed sound the same. */
export function ambience(shot: StagedShot, seed: number): Stereo {
  const layers = layersOf(shot).map(([layer, gain], index) => ({
    sound: layer(`${seed} ${shot.scene.id} ${index}`),
    gain,
  }));
  const mix: Stereo = {
    right: 0,
    next() {
      let left = 0;
      mix.right = 0;
      for (const { sound, gain } of layers) {
        left += sound.next() * gain;
        mix.right += sound.right * gain;
      }
      return left;
    },
  };
  return mix;
}

function layersOf({ scene, place }: StagedShot): [Layer, number][] {
  const { sky } = place.air;
  const words = `${scene.place} ${(scene.features ?? []).join(" ")}`;
  if (sky === "space") return [[hum, 0.02]];
  const layers: [Layer, number][] = [];
  const indoor = sky === "indoor";
  if (indoor) layers.push([roomTone, 0.05]);
  const outside = indoor ? 0.2 : 1;
  const { weather, time, season } = scene;
  const windy = weather === "wind" || weather === "storm";
  if (!indoor || windy) layers.push([wind, (windy ? 0.16 : weather === "snow" ? 0.06 : 0.035) * outside]);
  if (weather === "rain" || weather === "storm") layers.push([rain, 0.1 * outside]);
  if (place.water) layers.push(place.water.waves.height > 0.15 ? [waves, 0.13 * outside] : [lapping, 0.06 * outside]);
  else if (/beach|coast|cliff|sea|ocean/.test(words)) layers.push([waves, 0.09 * outside]);
  const city = /street|city|neon|shop|market|road|town|alley/.test(words);
  if (city) layers.push([traffic, 0.06 * outside]);
  const dark = time === "night" || time === "dusk";
  const mild = season !== "winter" && weather !== "snow" && weather !== "storm" && weather !== "rain";
  if (mild && !city && place.ground.surface !== "sand") {
    if (dark) layers.push([crickets, 0.018 * outside]);
    else layers.push([birds, (time === "noon" ? 0.02 : 0.035) * outside]);
  } else if (season === "winter" && !dark && place.ground.surface === "snow" && weather !== "storm") {
    layers.push([birds, 0.01 * outside]);
  }
  if (/fireplace|campfire|bonfire/.test(words)) layers.push([crackle, 0.08]);
  return layers;
}

/** Two different noises through the same kind of filter: as wide as weather is. */
function wide(make: (seed: string) => Signal): Layer {
  return (seed) => {
    const left = make(`${seed} left`);
    const right = make(`${seed} right`);
    const sound: Stereo = {
      right: 0,
      next() {
        sound.right = right();
        return left();
      },
    };
    return sound;
  };
}

const wind = wide((seed) => {
  const noise = whiteNoise(seed);
  const body = new BandPass(320, 0.6);
  const whistle = new BandPass(700, 3);
  const gusts = wander(`${seed.replace(/ \w+$/, "")} gusts`, 2.7);
  let count = 0;
  let gust = 0;
  return () => {
    const sample = noise();
    gust = gusts();
    if (count++ % 64 === 0) {
      body.tune(180 + gust * 420);
      whistle.tune(500 + gust * 500);
    }
    return (body.next(sample) * 2.2 + whistle.next(sample) * gust * 0.5) * (0.25 + gust * 0.75);
  };
});

const rain = wide((seed) => {
  const noise = whiteNoise(seed);
  const next = random(`${seed} drops`);
  const hiss = new BandPass(5200, 0.5);
  const drop = new BandPass(2400, 5);
  return () => {
    const hit = next() < 0.0009 ? (next() - 0.5) * 22 : 0;
    return hiss.next(noise()) * 0.9 + drop.next(hit);
  };
});

const waves = wide((seed) => {
  const noise = whiteNoise(seed);
  const roar = new LowPass(420);
  const foam = new BandPass(3200, 0.5);
  const swell = wander(`${seed.replace(/ \w+$/, "")} swell`, 3.4);
  return () => {
    const sample = noise();
    const strength = swell();
    return roar.next(sample) * 3 * (0.3 + strength * 0.7) + foam.next(sample) * strength * strength * 0.8;
  };
});

const lapping = wide((seed) => {
  const noise = whiteNoise(seed);
  const water = new BandPass(520, 1.2);
  const laps = wander(seed, 0.9);
  return () => {
    const lap = laps();
    return water.next(noise()) * lap * lap * 3;
  };
});

const roomTone = wide((seed) => {
  const noise = whiteNoise(seed);
  const low = new LowPass(160);
  const lower = new LowPass(400);
  return () => lower.next(low.next(noise())) * 6;
});

const hum: Layer = wide((seed) => {
  const noise = whiteNoise(seed);
  const low = new LowPass(60);
  return () => low.next(noise()) * 8;
});

const traffic = wide((seed) => {
  const noise = whiteNoise(seed);
  const rumble = new LowPass(130);
  const tyres = new BandPass(850, 0.7);
  const passing = wander(seed, 4.2);
  return () => {
    const sample = noise();
    const near = passing();
    return rumble.next(sample) * 5 + tyres.next(sample) * near * near * 0.9;
  };
});

/** Short whistled phrases, each from its own tree. */
const birds: Layer = (seed) => {
  const next = random(seed);
  let wait = Math.round(next.range(0.4, 1.6) * RATE);
  let notes = 0;
  let length = 0;
  let at = 0;
  let phase = 0;
  let low = 3000;
  let sweep = 0;
  let pan = 0.5;
  const sound: Stereo = {
    right: 0,
    next() {
      if (wait > 0) {
        wait--;
        sound.right = 0;
        return 0;
      }
      if (at === 0) {
        if (notes === 0) {
          notes = next.int(2, 6);
          low = next.range(2300, 4600);
          pan = next.range(0.1, 0.9);
        }
        length = Math.round(next.range(0.05, 0.14) * RATE);
        sweep = next.range(-900, 1500);
      }
      const x = at / length;
      phase += (low + sweep * x + Math.sin(x * 40) * 60) / RATE;
      const sample = Math.sin(2 * Math.PI * phase) * Math.sin(Math.PI * x) ** 2;
      if (++at >= length) {
        at = 0;
        notes--;
        wait = Math.round((notes > 0 ? next.range(0.03, 0.12) : next.range(0.8, 3.6)) * RATE);
      }
      sound.right = sample * pan;
      return sample * (1 - pan);
    },
  };
  return sound;
};

const crickets: Layer = (seed) => {
  const next = random(seed);
  const singers = [0, 1, 2].map(() => ({
    hertz: next.range(4100, 4900),
    pulse: next.range(24, 34),
    period: next.range(0.7, 1.3),
    offset: next(),
    pan: next(),
  }));
  let count = 0;
  const sound: Stereo = {
    right: 0,
    next() {
      const t = count++ / RATE;
      let left = 0;
      sound.right = 0;
      for (const { hertz, pulse, period, offset, pan } of singers) {
        const x = (t / period + offset) % 1;
        const open = x < 0.55 ? Math.sin((Math.PI * x) / 0.55) : 0;
        const beat = Math.max(0, Math.sin(2 * Math.PI * pulse * t));
        const sample = Math.sin(2 * Math.PI * hertz * t) * open * beat;
        left += sample * (1 - pan);
        sound.right += sample * pan;
      }
      return left;
    },
  };
  return sound;
};

const crackle = wide((seed) => {
  const noise = whiteNoise(seed);
  const next = random(`${seed} snaps`);
  const fire = new LowPass(240);
  const snap = new BandPass(1900, 2);
  return () => fire.next(noise()) * 2 + snap.next(next() < 0.0003 ? next.range(-18, 18) : 0);
});
