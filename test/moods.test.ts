/** Moods: each moves the whole picture the way that its word means, on a scene by day and on one indoors. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { worldEngine } from "../src/engine/node.ts";
import { write } from "../src/index.ts";
import { MOODS, type Mood } from "../src/screenplay/types.ts";

/** Means over a picture in CIELAB (D65): lightness, a (green to magenta), b (blue to yellow), chroma; and spread of lightness. */
interface Look {
  light: number;
  a: number;
  b: number;
  chroma: number;
  contrast: number;
  /** Lightness of the darkest and of the lightest twentieth. */
  blacks: number;
  whites: number;
}

function lookOf(data: Uint8Array): Look {
  const lin = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const lights: number[] = [];
  let [a, b, chroma] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, u] = [lin(data[i] / 255), lin(data[i + 1] / 255), lin(data[i + 2] / 255)];
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * u) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * u);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * u) / 1.089);
    lights.push(116 * y - 16);
    a += 500 * (x - y);
    b += 200 * (y - z);
    chroma += Math.hypot(500 * (x - y), 200 * (y - z));
  }
  const n = lights.length;
  lights.sort((p, q) => p - q);
  const light = lights.reduce((s, l) => s + l, 0) / n;
  const contrast = Math.sqrt(lights.reduce((s, l) => s + (l - light) ** 2, 0) / n);
  return {
    light,
    a: a / n,
    b: b / n,
    chroma: chroma / n,
    contrast,
    blacks: lights[Math.floor(n / 20)],
    whites: lights[Math.floor((n * 19) / 20)],
  };
}

type Way = "+" | "-";

/** Which way each measure goes against the same scene without a mood. */
const MEANS: Record<Mood, Partial<Record<keyof Look, Way>>> = {
  picturesque: { chroma: "+" },
  tranquil: { chroma: "-", contrast: "-" },
  cheerful: { light: "+", chroma: "+" },
  romantic: { a: "+", contrast: "-" },
  cozy: { b: "+" },
  dreamy: { contrast: "-", blacks: "+", chroma: "-" },
  magical: { a: "+" },
  mysterious: { light: "-", b: "-", chroma: "-" },
  eerie: { light: "-", chroma: "-" },
  gloomy: { light: "-", chroma: "-", whites: "-" },
  tense: { light: "-", chroma: "-", blacks: "-" },
  dramatic: { light: "-", blacks: "-" },
  epic: { contrast: "+" },
  elegant: { chroma: "-" },
  nostalgic: { a: "+", blacks: "+" },
  vibrant: { chroma: "+" },
  muted: { chroma: "-", contrast: "-" },
  pastel: { light: "+", blacks: "+", contrast: "-" },
  warm: { b: "+" },
  cool: { b: "-" },
  bright: { light: "+" },
  dark: { light: "-" },
  soft: { contrast: "-" },
  contrasty: { contrast: "+" },
};

/** A change that is seen: of lightness, of its spread, of a hue's axis, of chroma. */
const LEAST: Record<keyof Look, number> = {
  light: 3,
  a: 1.5,
  b: 3,
  chroma: 2,
  contrast: 1,
  blacks: 1,
  whites: 3,
};

test("each mood moves the picture the way that it means, and no two look alike", async () => {
  const wrong: string[] = [];
  for (const prompt of ["A woman walks in a park.", "A man sits in a living room."]) {
    const screenplay = await write(prompt, { seed: 0, size: [320, 180] });
    const seen = async (mood?: Mood[]): Promise<Look> => {
      const copy = structuredClone(screenplay);
      for (const scene of copy.sets) scene.mood = mood;
      return lookOf((await worldEngine.frame(copy, 1, { quality: "draft" })).data);
    };
    const plain = await seen();
    const looks = new Map<Mood, Look>();
    for (const mood of MOODS) {
      const look = await seen([mood]);
      looks.set(mood, look);
      for (const [measure, way] of Object.entries(MEANS[mood]) as [keyof Look, Way][]) {
        const change = (look[measure] - plain[measure]) * (way === "+" ? 1 : -1);
        if (change <= LEAST[measure])
          wrong.push(`${prompt} ${mood}: ${measure} ${plain[measure].toFixed(1)} to ${look[measure].toFixed(1)}`);
      }
      // Visible, but the scene is still there.
      assert.ok(look.light > 14 && look.light < 90 && look.contrast > 6, `${prompt} ${mood} keeps its picture`);
    }
    for (const [i, a] of MOODS.entries())
      for (const b of MOODS.slice(i + 1)) {
        const [p, q] = [looks.get(a), looks.get(b)] as [Look, Look];
        const far = (Object.keys(LEAST) as (keyof Look)[]).reduce((s, k) => s + ((p[k] - q[k]) / LEAST[k]) ** 2, 0);
        if (far < 1) wrong.push(`${prompt}: ${a} and ${b} look alike`);
      }
    const both = await seen(["dark", "warm"]);
    assert.ok(both.light < plain.light - 3 && both.b / both.light > plain.b / plain.light, "moods add up");
  }
  assert.deepEqual(wrong, []);
});
