/**
 * The picture room: draws a staged shot at any time. A frame is the mean, in linear light, of several renders that differ
 * in pixel offset, shutter time, lens point and shadow pattern; then the film pass. Frames are pure: a frame depends on
 * the shot, the camera track, the time and the settings, never on frames before it.
 */
import * as THREE from "three/webgpu";
import type { CameraState, CameraTrack } from "../camera/types.ts";
import type { Light } from "../catalog/types.ts";
import {
  add,
  addScaled,
  compose,
  cross,
  distance,
  dot,
  emptyBox,
  expand,
  scale,
  transformPoint,
  type Vec3,
} from "../shape/math.ts";
import { carried, jointIndex } from "../shape/skeleton.ts";
import { createAir } from "../surface/air.ts";
import { createMaterials } from "../surface/materials.ts";
import { createWater } from "../surface/water.ts";
import type { EntityState, StagedShot } from "../world/types.ts";
import { createAdder } from "./adder.ts";
import { type Bloom, createBloom } from "./bloom.ts";
import { type Actor, type BuiltShot, buildShot } from "./build.ts";
import { cloudSeconds, type Day, dayOf } from "./day.ts";
import { createFilm, type Film } from "./film.ts";
import { heavensOf, strokeAt } from "./heavens.ts";
import { createPacker } from "./i420.ts";
import { createJoints } from "./joints.ts";
import { type Lamp, rankLamps, setLamps } from "./lamps.ts";
import { createLensBlur, FAR, NEAR } from "./lens.ts";
import { fairLevel, type LightPlan, planLight, STUDIO } from "./light.ts";
import { createMarks } from "./marks.ts";
import { createMirror } from "./mirror.ts";
import { balanceOf, darkness, type Grade, graded, lit, MOOD_GRADES, NEUTRAL } from "./mood.ts";
import { developPass, type Pass, type PassImage } from "./passes.ts";
import { createShadows, fixedRegions, type Region } from "./shadows.ts";
import { createSky } from "./sky.ts";
import { createStylist, heldAt, needsData, rendersFor, type Style, type Stylist, styleOf } from "./style/index.ts";

export { type LightPlan, planLight, STUDIO } from "./light.ts";
export { type IdEntry, PASSES, type Pass, type PassImage } from "./passes.ts";

/** What the picture room needs of the machine. */
export interface Graphics {
  device: GPUDevice;
  canvas(width: number, height: number): HTMLCanvasElement;
}

/** How much work a frame is worth. */
export type Quality = "draft" | "standard" | "high";

/** Renders a frame is made of. */
export const SAMPLES: Record<Quality, number> = { draft: 1, standard: 4, high: 16 };

/**
 * Pixels that each of those renders has at most, a million a unit; the frame's own number where that is less. Each falls
 * between the others' pixels, so their mean is sharper than one alone.
 */
export const MEGAPIXELS: Record<Quality, number> = { draft: 0.52, standard: 1.02, high: 4 };

/** Size of each render against the frame, 0.5 to 1. */
const resolutionFor = (quality: Quality, pixels: number): number =>
  Math.min(1, Math.max(0.5, Math.sqrt((MEGAPIXELS[quality] * 1e6) / pixels)));

/** What a renderer is made for. Size in pixels, rates in frames a second. */
export interface RendererOptions {
  platform: Graphics;
  /** Pixels. */
  width: number;
  height: number;
  quality: Quality;
  /** Frames a second: the shutter is open half a frame, or a quarter where few renders would show as copies. Default 24. */
  fps?: number;
  /** Renders a frame, instead of what the quality says. */
  samples?: number;
  /** Size of those renders against the frame, 0.25 to 1, instead of what the quality says. */
  resolution?: number;
}

/** Draws shots of one size and quality. */
export interface Renderer {
  /** Uploads a shot; cheap when it is already there. `light` replaces what the scene's time and weather give. */
  prepare(shot: StagedShot, camera: CameraTrack, light?: LightPlan): void;
  /** Draws the prepared shot at `t` seconds from its start. */
  draw(t: number): Promise<Frame>;
  /** An exact pass at `t`; the scene as it is at that instant, through the lens's middle. */
  pass(pass: Pass, t: number): Promise<PassImage>;
  /** Triangles of the prepared shot, all that is uploaded. */
  readonly triangles: number;
  dispose(): void;
}

/** A drawn frame. Read it before the next is drawn. */
export interface Frame {
  /** 8-bit sRGB, 4 bytes a pixel, rows from the top. */
  rgba(): Promise<Uint8Array>;
  /** Planar 4:2:0, BT.709 limited range: Y, U, V, width * height * 3 / 2 bytes. */
  i420(): Promise<Uint8Array>;
}

/** Shots that stay uploaded at once. */
const KEPT_SHOTS = 3;

/** A renderer on the given graphics. It holds GPU memory until `dispose`. */
export async function createRenderer(options: RendererOptions): Promise<Renderer> {
  const { platform, width, height } = options;
  const samples = options.samples ?? SAMPLES[options.quality];
  const shutter = (samples < 8 ? 0.25 : 0.5) / (options.fps ?? 24);
  const renderer = new THREE.WebGPURenderer({
    canvas: platform.canvas(width, height),
    device: platform.device,
    antialias: false,
  });
  await renderer.init();
  renderer.toneMapping = THREE.NoToneMapping;
  renderer.outputColorSpace = THREE.LinearSRGBColorSpace;

  const air = createAir();
  const joints = createJoints();
  const materials = createMaterials(air, joints.node);
  const shadows = createShadows(air);
  const resolution = options.resolution ?? resolutionFor(options.quality, width * height);
  const sub = new THREE.RenderTarget(Math.round(width * resolution), Math.round(height * resolution), {
    type: THREE.HalfFloatType,
  });
  const sum = new THREE.RenderTarget(width, height, { type: THREE.FloatType, depthBuffer: false });
  const bloom = createBloom(width, height, sum.texture);
  const film = createFilm(width, height, sum.texture, bloom);
  const sky = createSky(air);
  const water = createWater(air);
  const marks = createMarks(air);
  const mirror = createMirror(air, width, height);
  const adder = createAdder(sub.texture);
  const lensBlur = createLensBlur(sub);
  const camera = new THREE.PerspectiveCamera();
  camera.matrixAutoUpdate = false;
  camera.matrixWorldAutoUpdate = false;
  camera.coordinateSystem = THREE.WebGPUCoordinateSystem;

  /** Prepared shots, the last used last. */
  const shots = new Map<StagedShot, BuiltShot>();
  let shot: StagedShot | undefined;
  let built: BuiltShot | undefined;
  let lamps: Light[] = [];
  let regions: ReturnType<typeof fixedRegions>;
  let track: CameraTrack | undefined;
  let plan = STUDIO;
  let day: Day | undefined;
  let grade: Grade = NEUTRAL;
  let style: Style | undefined;
  let stylist: Stylist | undefined;

  /** Sets everything that runs on the world's clock, at film second t. */
  const setClock = (t: number) => {
    const clock = shot?.clock;
    const world = clock ? clock.at(t) : t;
    air.weather.value.set(world, plan.wind, plan.wet, 0);
    const stroke = plan.wonders.lightning > 0 ? strokeAt(world) : { light: 0, seed: 0 };
    air.wonder.value.w = stroke.light * plan.wonders.lightning;
    air.wonderAxis.value.w = stroke.seed;
    sky.run.value.set(cloudSeconds(clock?.rate ?? 1, world), day?.turn(t) ?? 0);
  };

  const poseCamera = (state: CameraState, jitter: [number, number], lens: [number, number]) => {
    const focal = height / 2 / Math.tan((state.fov * Math.PI) / 360);
    const right = cross(state.forward, state.up);
    const position = addScaled(addScaled(state.position, right, lens[0]), state.up, lens[1]);
    // Sliding the window keeps the plane in focus still while the eye moves over the lens.
    const k = focal / Math.max(state.focus, 0.05);
    camera.fov = state.fov;
    camera.aspect = width / height;
    camera.near = NEAR;
    camera.far = FAR;
    camera.setViewOffset(width, height, jitter[0] - lens[0] * k, jitter[1] + lens[1] * k, width, height);
    camera.updateProjectionMatrix();
    const z: Vec3 = [-state.forward[0], -state.forward[1], -state.forward[2]];
    camera.matrixWorld.set(
      right[0],
      state.up[0],
      z[0],
      position[0],
      right[1],
      state.up[1],
      z[1],
      position[1],
      right[2],
      state.up[2],
      z[2],
      position[2],
      0,
      0,
      0,
      1,
    );
    camera.matrix.copy(camera.matrixWorld);
    camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
  };

  /** three sends some buffers once a frame count, which it advances by itself only once an animation frame. */
  const advance = () => (renderer as any)._nodes.nodeFrame.update();

  /** three keeps what it has drawn of a scene as long as that scene's set of lights lives, so that is ended. */
  const forget = (scene: THREE.Scene) => {
    (renderer as any).lighting.getNode(scene).dispose();
    scene.clear();
  };

  const readRgba = async () => {
    const pixels = await renderer.readRenderTargetPixelsAsync(film.output, 0, 0, width, height);
    return new Uint8Array(pixels.buffer, pixels.byteOffset, width * height * 4);
  };
  const packer = createPacker(film.output.texture, width, height, readRgba);

  /** A ball around the actors that the camera looks at, in steps so that the map's grain holds still. */
  const movingRegion = (t: number): Region => {
    const state = (track as CameraTrack)(t);
    const looked = addScaled(state.position, state.forward, state.subject ?? state.focus);
    const box = emptyBox();
    for (const { entity } of built?.actors ?? []) {
      const at = entity.at(t).position;
      const reach = distance(entity.model.box.min, entity.model.box.max) / 2;
      if (distance(at, looked) > 16 + reach) continue;
      for (const k of [-1, 1]) expand(box, [at[0] + k * reach, at[1] + reach * (k + 0.4), at[2] + k * reach]);
    }
    if (box.min[0] > box.max[0]) return { center: looked, radius: 4 };
    const radius = 1.3 ** Math.ceil(Math.log(distance(box.min, box.max) / 2) / Math.log(1.3));
    return { center: scale(add(box.min, box.max), 0.5), radius: Math.max(0.3, radius) };
  };

  /** Where the sun is in the picture, for shafts of light; they end when it is out of frame. */
  const placeSun = (state: CameraState) => {
    const s = air.sunDirection.value.toArray() as Vec3;
    const depth = dot(s, state.forward);
    const tan = Math.tan((state.fov * Math.PI) / 360);
    const x = dot(s, cross(state.forward, state.up)) / (depth * tan * (width / height));
    const y = dot(s, state.up) / (depth * tan);
    const out = Math.max(Math.abs(x), Math.abs(y));
    bloom.sun.value.set(
      x * 0.5 + 0.5,
      0.5 - y * 0.5,
      depth > 0.05 && plan.disc > 1 ? Math.max(0, Math.min(1, (1.7 - out) / 0.7)) : 0,
    );
  };

  const drawMirror = (state: CameraState) => {
    if (!built || !shot) return;
    const { level } = built.mirroring;
    const meshes = [...built.mirroring.meshes, ...built.matter.meshes, marks.mesh];
    if (!built.mirroring.meshes.length || !(shot.place.water || plan.wet > 0)) return mirror.clear();
    const shown = meshes.filter((m) => m.visible);
    for (const m of shown) m.visible = false;
    mirror.draw(renderer, built.scene, state, level);
    for (const m of shown) m.visible = true;
  };

  const poseActors = (t: number, past = false, all = false) => {
    if (!built) return;
    let used = 0;
    const states: { actor: Actor; state: EntityState }[] = [];
    for (const actor of built.actors) {
      // Shapes of one entity follow each other in the list.
      const last = states[states.length - 1];
      const state = last?.actor.entity === actor.entity ? last.state : actor.entity.at(t);
      const shown = state.visible && (state.form ?? 0) === actor.form;
      for (const m of actor.meshes) m.visible = shown;
      actor.tag.w = state.wetness ?? 0;
      actor.altered.cover.set(...(state.cover?.color ?? BLACK), state.cover?.amount ?? 0);
      actor.altered.ember.set(...(state.glow ?? BLACK));
      states.push({ actor, state });
      if (shown) for (const m of actor.morphs) m.apply(state.morphs ?? {});
      joints.write(actor, state, past);
      used = actor.firstJoint + actor.joints;
    }
    if (used) joints.send(used, all);
    if (shot && !past) {
      marks.set(shot.traces, states, shot.place.ground, shot.place.water?.level ?? Number.NEGATIVE_INFINITY, t);
      built.matter.update(t);
    }
  };

  /** Draws ids, distances and normals at t, or the motion since `before`, through the lens's middle. */
  const drawData = (t: number, target: THREE.RenderTarget, before?: number) => {
    if (!built || !track) return;
    poseCamera(track(t), [0, 0], [0, 0]);
    poseActors(t, false, before !== undefined);
    setClock(t);
    air.passes.value.set(before === undefined ? 0 : 1, shot?.clock.at(before ?? t) ?? t, width, height);
    advance();
    renderer.setRenderTarget(target);
    renderer.autoClear = true;
    renderer.render(built.data, camera);
  };

  return {
    get triangles() {
      return built?.triangles ?? 0;
    },
    prepare(nextShot, nextTrack, light) {
      track = nextTrack;
      const { scene, place, seconds } = nextShot;
      const request = {
        time: scene.time,
        weather: scene.weather,
        air: { ...place.air, heavens: heavensOf(scene, place.air) },
        ground: place.ground.surface,
        ...viewOf(nextTrack(seconds / 2)),
      };
      style = styleOf(nextShot.style);
      const grades = [...(style?.grade ? [style.grade] : []), ...(scene.mood ?? []).map((mood) => MOOD_GRADES[mood])];
      grade = grades.length ? graded(grades) : NEUTRAL;
      plan = lit(light ?? planLight(request), grade);
      day = light ? undefined : dayOf(nextShot.clock.rate, scene, request);
      shot = nextShot;
      air.options.matter = style?.matter;
      air.options.lamps = place.lights.length > 0 || nextShot.entities.some((e) => e.model.lights?.length);
      built = shots.get(nextShot) ?? buildShot(nextShot, nextTrack, width / height, materials, water, air);
      shots.delete(nextShot);
      shots.set(nextShot, built);
      for (const [old, b] of shots) {
        if (shots.size <= KEPT_SHOTS) break;
        b.dispose(forget);
        shots.delete(old);
      }
      built.enter();
      built.scene.add(sky.mesh, marks.mesh);
      const looked = [0, 0.5, 1].map((u) => {
        const state = nextTrack(seconds * u);
        return addScaled(state.position, state.forward, state.subject ?? state.focus);
      });
      lamps = rankLamps(place.lights, looked);
      regions = fixedRegions(nextTrack, seconds);
      applyPlan(air, plan);
      air.hold.value = holdOf(nextShot);
    },
    async draw(at) {
      if (!shot || !built || !track) throw new Error("Nothing is prepared: call prepare(shot, camera) first.");
      const t = heldAt(style, at);
      const renders = rendersFor(style, samples);
      if (day) {
        plan = lit(day.plan(t), grade);
        applyPlan(air, plan);
      }
      const sun = plan.sun.direction;
      const { near, far } = regions(t);
      shadows.drawFixed(renderer, built.casters.fixed, near, far, sun);
      const moving = movingRegion(t);
      // A time lapse is shot frame by frame: the shutter is open no longer than for film at twice the pace.
      const open = style?.frozen ? 0 : shutter / Math.max(1, Math.abs(shot.clock.rate) / 2);
      let light = sub.texture;
      for (let i = 0; i < renders; i++) {
        const time = t + open * ((i + 0.5) / renders);
        const state = track(time);
        const jitter: [number, number] =
          renders > 1
            ? [(((i * 0.7548776662 + 0.5) % 1) - 0.5) / resolution, (((i * 0.5698402909 + 0.5) % 1) - 0.5) / resolution]
            : [0, 0];
        const radius = Math.sqrt((i + 0.5) / renders) * state.aperture * 0.5;
        const angle = i * 2.399963;
        poseCamera(state, jitter, renders > 1 ? [radius * Math.cos(angle), radius * Math.sin(angle)] : [0, 0]);
        poseActors(time);
        setLamps(air, [...carriedLamps(built.actors, time), ...lamps]);
        setClock(time);
        air.frame.value.set(i, i, 1.6, plan.closeUp ? 1 : 0);
        advance();
        shadows.drawMoving(renderer, built.casters.moving, moving, sun);
        if (i === 0) drawMirror(track(t + open / 2));
        renderer.setRenderTarget(sub);
        renderer.autoClear = true;
        renderer.render(built.scene, camera);
        light = lensBlur.apply(renderer, renders, i, state);
        if (renders === 1) break;
        renderer.setRenderTarget(sum);
        renderer.autoClear = i === 0;
        // Coarse renders are laid back where they belong; full ones are left shifted, which is the filter.
        adder.add(renderer, light, 1 / renders, resolution < 1 ? [jitter[0] / width, jitter[1] / height] : [0, 0]);
        light = sum.texture;
      }
      renderer.autoClear = true;
      placeSun(track(t + open / 2));
      setGrade(film, bloom, plan, grade);
      bloom.draw(renderer, light);
      film.seed.value = Math.round(t * 1000) % 4096;
      if (style) {
        stylist ??= createStylist(width, height);
        film.develop(renderer, light, stylist.plain);
        const now = t + open / 2;
        if (needsData(style)) drawData(now, stylist.data);
        stylist.apply(
          renderer,
          style,
          {
            camera: track(now),
            sun,
            t,
            picture: Math.round(t * (style.pictures ?? options.fps ?? 24)),
            firstCast: built.firstCast,
          },
          film.output,
        );
      } else film.develop(renderer, light);
      return {
        rgba: readRgba,
        i420: () => packer.pack(renderer),
      };
    },
    async pass(pass, t) {
      if (!built || !track) throw new Error("Nothing is prepared: call prepare(shot, camera) first.");
      const before = t - 1 / (options.fps ?? 24);
      const state = track(t);
      if (pass === "motion") {
        poseCamera(track(before), [0, 0], [0, 0]);
        air.pastCamera.value.copy(camera.projectionMatrix).multiply(camera.matrixWorldInverse);
        poseActors(before, true);
      }
      const target = new THREE.RenderTarget(width, height, { type: THREE.FloatType });
      drawData(t, target, pass === "motion" ? before : undefined);
      const pixels = await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height);
      target.dispose();
      const raw = new Float32Array(pixels.buffer, pixels.byteOffset, width * height * 4);
      return developPass(pass, raw, width, height, built.names, state, cross(state.forward, state.up));
    },
    dispose() {
      for (const b of shots.values()) b.dispose(forget);
      materials.dispose();
      shadows.dispose();
      sub.dispose();
      adder.dispose();
      lensBlur.dispose();
      sum.dispose();
      packer.dispose();
      bloom.dispose();
      film.dispose();
      stylist?.dispose();
      sky.dispose();
      mirror.dispose();
      marks.dispose();
      water.material.dispose();
      renderer.dispose();
    },
  };
}

/** What light planning asks of the camera. */
const viewOf = ({ forward, fov, focus, subject = focus }: CameraState) => ({
  forward,
  fov,
  height: 2 * subject * Math.tan((fov * Math.PI) / 360),
});

/** Lamps that actors carry, where they are at t. */
function carriedLamps(actors: Actor[], t: number): Lamp[] {
  return actors.flatMap(({ entity, form }) => {
    if (form || !entity.model.lights?.length) return [];
    const state = entity.at(t);
    if (state.form) return [];
    return entity.model.lights.map((light) => {
      const skeleton = entity.model.skeleton;
      const joint = light.joint && skeleton ? jointIndex(skeleton, light.joint) : -1;
      const at =
        joint >= 0 && skeleton && state.joints
          ? carried(skeleton, state.joints, joint, light.at)
          : transformPoint(compose(state.position, state.rotation, state.scale), light.at);
      return { ...light, at };
    });
  });
}

const BLACK: Vec3 = [0, 0, 0];

/** Light above this glows. */
const GLOWS = 1.1;

/** Sets the last pass for the plan's own grade and that of the mood. */
function setGrade(film: Film, bloom: Bloom, plan: LightPlan, grade: Grade): void {
  const own = plan.grade;
  const d = Math.min(1, Math.max(0, grade.diffusion));
  bloom.threshold.value = GLOWS * (1 - 0.85 * d);
  film.bloom.value = Math.max(0, own.bloom + grade.bloom + 0.13 * d);
  // A night is dark enough for the darkest moods.
  const stops = Math.min(0, grade.exposure) * (1 - darkness(plan)) + Math.max(0, grade.exposure);
  film.exposure.value = plan.exposure * 2 ** stops * (1 - 0.24 * d);
  film.balance.value.set(...balanceOf(grade));
  film.saturation.value = own.saturation * Math.exp(grade.saturation);
  film.contrast.value = Math.max(-0.7, own.contrast + grade.contrast);
  film.vignette.value = Math.max(0, own.vignette + grade.vignette);
  film.grain.value = Math.max(0, own.grain + grade.grain);
  film.fade.value = grade.fade;
  film.shadows.value.set(...grade.shadows);
  film.lights.value.set(...grade.lights);
}

/**
 * How far stated colours keep out of the light's own colour: wholly in the plain picture of somebody who named neither place
 * nor view, little in a light that was asked for.
 */
function holdOf({ scene, shot }: StagedShot): number {
  return scene.by === "writer" && shot.camera.by === "writer" ? 1 : 0.35;
}

function applyPlan(air: ReturnType<typeof createAir>, plan: LightPlan): void {
  const set = (u: { value: THREE.Vector3 }, v: Vec3) => u.value.set(v[0], v[1], v[2]);
  set(air.sunDirection, plan.sun.direction);
  air.sunDirection.value.normalize();
  set(air.sunColor, plan.sun.color);
  set(air.zenith, plan.sky.zenith);
  set(air.horizon, plan.sky.horizon);
  set(air.nadir, plan.sky.nadir);
  set(air.scatter, plan.sky.scatter);
  set(air.ambient, plan.ambient.mean);
  set(air.ambientX, plan.ambient.x);
  set(air.ambientY, plan.ambient.y);
  set(air.ambientZ, plan.ambient.z);
  set(air.fillDirection, plan.fill.direction);
  air.fillDirection.value.normalize();
  set(air.fillColor, plan.fill.color);
  set(air.rimDirection, plan.rim.direction);
  air.rimDirection.value.normalize();
  set(air.rimColor, plan.rim.color);
  set(air.subjectDirection, plan.subject.direction);
  air.subjectDirection.value.normalize();
  set(air.subjectColor, plan.subject.color);
  air.fair.value = fairLevel(plan);
  air.fog.value.set(plan.fog.density, plan.fog.fall, plan.fog.start, plan.fog.most);
  set(air.fogTint, plan.fog.tint);
  air.room.value.set(...plan.room.color, plan.room.amount);
  air.wonder.value.set(plan.wonders.nebula, plan.wonders.aurora, plan.wonders.rainbow, 0);
  air.wonderAxis.value.set(...plan.wonders.axis, 0);
  air.caustic.value = plan.caustic;
  air.heaven.value.set(plan.clouds.cover, plan.stars, plan.disc, plan.earth?.cosine ?? 2);
  set(air.cloudLit, plan.clouds.lit);
  set(air.cloudShaded, plan.clouds.shaded);
  if (plan.earth) set(air.earthDirection, plan.earth.direction);
  const boxes = [
    [air.boxA, air.boxAColor],
    [air.boxB, air.boxBColor],
  ];
  boxes.forEach(([at, color], i) => {
    const b = plan.boxes[i];
    if (b) {
      const d = new THREE.Vector3(...b.direction).normalize();
      at.value.set(d.x, d.y, d.z, b.cosine);
      set(color, b.color);
    } else color.value.set(0, 0, 0);
  });
}
