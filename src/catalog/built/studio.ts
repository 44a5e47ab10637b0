/** A photographer's studio: a seamless paper sweep. */
import { smoothstep } from "../../shape/math.ts";
import type { PlaceAsset, PlaceParams } from "../types.ts";
import { Batch } from "./batch.ts";
import { tone } from "./surfaces.ts";

const TONES: Record<string, string> = {
  warm: "#d8b48c",
  cool: "#9fb4c4",
  white: "#ecebe8",
  dark: "#3a3d42",
  pink: "#e6b6b4",
  green: "#a9c0a4",
};

/** The studio as a place; features "warm", "cool", "white", "dark", "pink", "green" choose the paper. */
export const studioPlace: PlaceAsset = {
  id: "studio",
  family: "place",
  words: {
    en: [
      "studio",
      "plain background",
      "white background",
      "backdrop",
      "seamless background",
      "photo studio",
      "product shot",
      "black background",
    ],
    zh: ["摄影棚", "影棚", "纯色背景", "白色背景", "背景布"],
  },
  parameters: {},
  size: { width: 16, height: 8, depth: 14 },
  tags: ["indoor", "plain"],
  affordances: ["walk"],
  place(params: PlaceParams) {
    const named = Object.keys(TONES).find((t) => params.features.includes(t)) ?? "warm";
    const color = tone(TONES[named]);
    const b = new Batch();
    // The floor runs back, bends up in a quarter circle of 3 m and ends as a wall.
    const [flat, radius, wall] = [4, 3, 6];
    const arc = (radius * Math.PI) / 2;
    const total = 9 + flat + arc + wall;
    b.grid(
      24,
      72,
      (u, v) => {
        const s = v * total - 9;
        const x = (u - 0.5) * 26;
        if (s < flat) return [x, 0, -s];
        if (s < flat + arc) {
          const a = (s - flat) / radius;
          return [x, radius * (1 - Math.cos(a)), -flat - radius * Math.sin(a)];
        }
        return [x, radius + s - flat - arc, -flat - radius];
      },
      {
        on: "matte",
        color,
        shade: (p) => color.map((c) => c * (1 - 0.35 * smoothstep(2, 9, Math.hypot(p[0], p[1] * 0.7)))) as typeof color,
      },
    );
    return {
      ground: { height: () => 0, parts: b.parts("sweep", false), surface: "wood" },
      scatters: [],
      lanes: [
        {
          name: "across",
          points: [
            [-3, 0, 0],
            [0, 0, 0],
            [3, 0, 0],
          ],
        },
        {
          name: "path",
          points: [
            [-3, 0, -0.5],
            [0, 0, 0],
            [3, 0, 0.5],
          ],
        },
        {
          name: "toward",
          points: [
            [0, 0, -3],
            [0, 0, 3],
          ],
        },
        {
          name: "away",
          points: [
            [0, 0, 3],
            [0, 0, -3],
          ],
        },
      ],
      features: [],
      lights: [
        { at: [-2.6, 3.4, 2.4], color: [1, 0.93, 0.84], strength: 4, reach: 10 },
        { at: [3, 2.6, 1], color: [0.8, 0.88, 1], strength: 1.6, reach: 9 },
      ],
      air: { sky: "indoor", sunAzimuth: 215, haze: 0, bounce: [0.16, 0.155, 0.15] },
      stage: { width: 3, depth: 3 },
      keepOut: [{ min: [-50, -1, -50], max: [50, 50, -5.5] }],
    };
  },
};
