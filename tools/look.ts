/**
 * Looks at a model or a place: `node tools/look.ts module.ts#export -o out.png [options]`. The export is an asset, a place
 * asset, or a function that returns a model. Options: --params JSON, --size 640x640, --samples 4, --pixels 600,
 * --view front|side|back|three-quarter|face|top|low, --frame-part head, --time morning, --weather clear, --season summer,
 * --features a,b, --camera x,y,z --target x,y,z --lens 35, --richness 1, --resolution 0.75.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CameraState } from "../src/camera/types.ts";
import type { Asset, Model, Params, Place, PlaceAsset } from "../src/catalog/types.ts";
import { createRenderer, STUDIO } from "../src/picture/index.ts";
import { openPlatform } from "../src/platform/node.ts";
import type { Scene } from "../src/screenplay/types.ts";
import { type Box, cross, distance, IDENTITY, normalize, sub, type Vec3 } from "../src/shape/math.ts";
import { type Mesh, meshBox, triangleCount } from "../src/shape/mesh.ts";
import { random } from "../src/shape/random.ts";
import type { Entity, StagedShot } from "../src/world/types.ts";

const argv = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const i = argv.indexOf(name);
  return i >= 0 ? argv[i + 1] : fallback;
};
const vector = (text: string): Vec3 => text.split(",").map(Number) as Vec3;

const [file, exported] = argv[0].split("#");
const [width, height] = option("--size", "640x640").split("x").map(Number);
const samples = Number(option("--samples", "4"));
const params: Params = JSON.parse(option("--params", "{}"));
const out = option("-o", "look.png");

const module = await import(pathToFileURL(resolve(file)).href);
// An asset may also be named by its id inside any exported list.
const listed = Object.values(module).flatMap((v) => (Array.isArray(v) ? v : []));
const thing = module[exported] ?? listed.find((v) => v?.id === exported);
if (!thing) throw new Error(`${file} exports no "${exported}": it has ${Object.keys(module).join(", ")}`);

const began = performance.now();
let model: Model | undefined;
let place: Place | undefined;
if (typeof thing === "function") model = thing(params, { pixels: Number(option("--pixels", "600")) });
else if ("place" in thing)
  place = (thing as PlaceAsset).place({
    time: option("--time", "morning"),
    weather: option("--weather", "clear"),
    season: option("--season", "summer"),
    features: option("--features", "").split(",").filter(Boolean),
    signs: [],
    seed: Number(option("--seed", "7")),
    richness: Number(option("--richness", "0.7")),
  });
else {
  const asset = thing as Asset;
  model = asset.build(
    { ...asset.vary(random(Number(option("--seed", "7"))), params), ...params },
    { pixels: Number(option("--pixels", "600")) },
  );
}
const buildMs = performance.now() - began;

const scene: Scene = {
  id: "look",
  place: "studio",
  time: option("--time", "morning") as Scene["time"],
  weather: option("--weather", "clear") as Scene["weather"],
  season: option("--season", "summer") as Scene["season"],
};
const entity: Entity | undefined = model && {
  id: "model",
  kind: "model",
  model,
  box: model.box,
  at: () => ({ position: [0, 0, 0], rotation: IDENTITY, scale: [1, 1, 1], contacts: [], visible: true }),
};
const shot: StagedShot = {
  index: 0,
  shot: {
    set: "look",
    seconds: 1,
    camera: { framing: "full", angle: "eye level", move: "static" },
    cast: [],
    blocking: [],
    beats: [],
  },
  scene,
  start: 0,
  seconds: 1,
  style: option("--style", "feature"),
  clock: { rate: 1, seconds: 1, at: (t) => t, film: (w) => w },
  place: place ?? studio(),
  view: [0, 0, 1],
  entities: entity ? [entity] : [],
  particles: [],
  traces: [],
  sounds: [],
};

const camera = place ? placeCamera() : modelCamera(model as Model);
const platform = await openPlatform();
const renderer = await createRenderer({
  platform,
  width,
  height,
  quality: "standard",
  samples,
  resolution: Number(option("--resolution", "1")),
});
const studioLight = { ...STUDIO, fog: { ...STUDIO.fog, start: camera.focus * 2.5 } };
renderer.prepare(shot, () => camera, place ? undefined : studioLight);
const first = performance.now();
await (await renderer.draw(0)).rgba();
const warm = performance.now();
const cpu = process.cpuUsage();
const pixels = await (await renderer.draw(0)).rgba();
const done = performance.now();
const used = process.cpuUsage(cpu);
execFileSync(
  "ffmpeg",
  [
    "-y",
    "-loglevel",
    "error",
    "-f",
    "rawvideo",
    "-pix_fmt",
    "rgba",
    "-s",
    `${width}x${height}`,
    "-i",
    "-",
    "-frames:v",
    "1",
    out,
  ],
  { input: pixels },
);
console.log(
  `${out}: ${renderer.triangles} triangles drawn, build ${Math.round(buildMs)} ms, first frame ${Math.round(warm - first)} ms, frame ${Math.round(done - warm)} ms (${Math.round((done - warm) / samples)} a sub-frame; processor time ${Math.round((used.user + used.system) / 1000 / samples)} ms)`,
);
for (const part of model?.parts ?? [])
  console.log(`  ${part.name}: ${triangleCount(part.mesh)} triangles, ${part.surface.kind}`);
renderer.dispose();
process.exit(0);

/** A wide floor that meets the backdrop in haze. */
function studio(): Place {
  const positions: number[] = [0, 0, 0];
  const indices: number[] = [];
  for (let i = 0; i < 64; i++) {
    const a = (i / 64) * Math.PI * 2;
    positions.push(Math.cos(a) * 60, 0, Math.sin(a) * 60);
    indices.push(0, 1 + ((i + 1) % 64), 1 + i);
  }
  const mesh: Mesh = {
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    indices: Uint32Array.from(indices),
  };
  for (let i = 1; i < mesh.normals.length; i += 3) mesh.normals[i] = 1;
  return {
    ground: {
      height: () => 0,
      parts: [
        {
          name: "floor",
          mesh,
          surface: { kind: "plain", color: [0.26, 0.36, 0.33], roughness: 0.95 },
          castShadow: false,
        },
      ],
      surface: "wood",
    },
    scatters: [],
    lanes: [],
    features: [],
    lights: [],
    air: { sky: "earth", sunAzimuth: 180, haze: 0 },
    stage: { width: 3, depth: 3 },
    keepOut: [],
  };
}

function looking(position: Vec3, target: Vec3, fov: number): CameraState {
  const forward = normalize(sub(target, position));
  const right = normalize(cross(forward, [0, 1, 0]));
  return { position, forward, up: cross(right, forward), fov, focus: distance(position, target), aperture: 0 };
}

function placeCamera(): CameraState {
  const lens = Number(option("--lens", "35"));
  const fov = (2 * Math.atan((36 * height) / width / 2 / lens) * 180) / Math.PI;
  return looking(vector(option("--camera", "0,1.5,8")), vector(option("--target", "0,1.2,-4")), fov);
}

function modelCamera(m: Model): CameraState {
  const view = option("--view", "three-quarter");
  const part = option("--frame-part", view === "face" ? "head" : "");
  const fov = 26;
  if (argv.includes("--camera"))
    return looking(vector(option("--camera", "0,1,4")), vector(option("--target", "0,0.8,0")), fov);
  let box: Box = m.box;
  if (part === "head" && m.body) {
    const { at, radius } = m.body.head;
    box = { min: sub(at, [radius, radius, radius]), max: [at[0] + radius, at[1] + radius, at[2] + radius] };
  } else if (part) {
    const found = m.parts.filter((p) => p.name.includes(part) || p.joint?.includes(part));
    if (!found.length) throw new Error(`no part is called "${part}"`);
    box = found.reduce((b, p) => meshBox(p.mesh, b), {
      min: [Infinity, Infinity, Infinity],
      max: [-Infinity, -Infinity, -Infinity],
    } as Box);
  }
  const center: Vec3 = [0, 1, 2].map((k) => (box.min[k] + box.max[k]) / 2) as Vec3;
  const from: Record<string, Vec3> = {
    front: [0, 0.12, 1],
    side: [1, 0.12, 0],
    back: [0, 0.15, -1],
    "three-quarter": [0.62, 0.3, 1],
    face: [0.32, 0.06, 1],
    top: [0.001, 1, 0.25],
    low: [0.5, -0.02, 1],
  };
  const direction = normalize(from[view] ?? from["three-quarter"]);
  // As near as holds every corner of the box with a little air.
  const forward: Vec3 = [-direction[0], -direction[1], -direction[2]];
  const right = normalize(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const half = Math.tan((fov * Math.PI) / 360) / 1.12;
  let d = 0.05;
  for (let i = 0; i < 8; i++) {
    const corner = sub(
      [box[i & 1 ? "max" : "min"][0], box[i & 2 ? "max" : "min"][1], box[i & 4 ? "max" : "min"][2]],
      center,
    );
    const along = (v: Vec3) => Math.abs(corner[0] * v[0] + corner[1] * v[1] + corner[2] * v[2]);
    const toward = -(corner[0] * forward[0] + corner[1] * forward[1] + corner[2] * forward[2]);
    d = Math.max(d, toward + along(right) / (half * (width / height)), toward + along(up) / half);
  }
  return looking(
    [center[0] + direction[0] * d, Math.max(0.03, center[1] + direction[1] * d), center[2] + direction[2] * d],
    center,
    fov,
  );
}
