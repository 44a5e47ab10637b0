/** From cast to models: every member with its parameters, the same in every shot, built as fine as the shot shows it. */
import { findAsset } from "../catalog/index.ts";
import type { Asset, Model, Params } from "../catalog/types.ts";
import type { Cast, Framing, Look, Scene, Screenplay, Shot } from "../screenplay/types.ts";
import { random } from "../shape/random.ts";
import { bodyNumber, CROWD_PIXELS, isCrowd } from "./crowd.ts";

/** One member of the cast. */
export interface Member {
  /** "dog", or "apple#2" where the cast entry counts more than one. */
  id: string;
  cast: Cast;
  asset: Asset;
  params: Params;
}

/** How many times its own height a subject's frame is high. */
export const FRAME_HEIGHTS: Record<Framing, number> = {
  "extreme close-up": 0.18,
  "close-up": 0.32,
  "medium close-up": 0.45,
  medium: 0.68,
  "medium wide": 1.15,
  full: 1.4,
  wide: 2.15,
  "extreme wide": 6,
};

/** Detail steps, pixels of height: models are built for the next step up, so that shots share them. */
const DETAIL_STEPS = [60, 120, 240, 420, 700, 1200, 2400, 4800];

/** Parameters from a look, by the names that the catalog uses everywhere. */
export function paramsOf(look: Look | undefined): Params {
  if (!look) return {};
  const p: Params = { ...(look.parameters ?? {}) };
  const set = (name: string, v: string | number | undefined) => {
    if (v !== undefined) p[name] = v;
  };
  set("color", look.color);
  set("material", look.material);
  set("pattern", look.pattern);
  set("size", look.size);
  set("age", look.age);
  set("sex", look.sex);
  set("build", look.build);
  set("skin", look.skin);
  set("hairStyle", look.hair?.style);
  set("hairColor", look.hair?.color);
  set("beard", look.beard?.style);
  set("beardColor", look.beard?.color);
  set("text", look.text);
  if (look.clothes?.length) p.clothes = JSON.stringify(look.clothes);
  return p;
}

/** What a cast entry is in, in any shot. */
function holderOf({ shots, cast }: Screenplay, { id }: Cast): Asset | undefined {
  const row = shots.flatMap(({ blocking }) => blocking).find(({ who, is }) => who === id && is === "in");
  const holder = cast.find((one) => one.id === row?.to);
  return holder && findAsset(holder.kind);
}

/** Every member of a cast entry. The seed of a member depends on the film's seed and its id alone. */
export function membersOf(screenplay: Screenplay, cast: Cast, scene: Scene): Member[] {
  const asset = findAsset(cast.kind);
  if (!asset) return [];
  const count = cast.count ?? 1;
  const shared = paramsOf(cast.look);
  // What grows wears the season of the scene.
  if (asset.parameters.season) shared.season ??= scene.season;
  if (asset.parameters.snowy) shared.snowy ??= (scene.features ?? []).includes("snowy") || scene.weather === "snow";
  // A dish in somebody's bowl leaves its own behind, and is no larger than the bowl holds.
  const holder = asset.parameters.loose && holderOf(screenplay, cast);
  if (holder) {
    shared.loose = true;
    shared.size = Number(shared.size ?? 1) * Math.min(1, (0.82 * holder.size.width) / asset.size.width);
  }
  return Array.from({ length: count }, (_, i) => {
    const id = count > 1 ? `${cast.id}#${i + 1}` : cast.id;
    const rng = random(`${screenplay.seed}/${count > 1 ? `${cast.id}#${bodyNumber(cast, i)}` : id}`);
    // A bird that flies anywhere in the film has its wings out in all of it: it is one bird.
    const flies = screenplay.shots.some((s) =>
      s.beats.some((b) => b.does === "fly" && (b.who === id || b.who === cast.id)),
    );
    const given = flies && asset.parameters.wings ? { ...shared, wings: "spread" } : shared;
    return { id, cast, asset, params: asset.vary(rng, given) };
  });
}

/** Pixels of height that a member takes at most in a shot. */
export function detailFor(screenplay: Screenplay, shot: Shot, member: Member, height: number): number {
  if (isCrowd(member.cast)) return CROWD_PIXELS;
  const subjects = shot.camera.subject ?? shot.cast;
  const lead = subjects.includes(member.cast.id) || subjects.includes(member.id);
  const frame = FRAME_HEIGHTS[shot.camera.framing];
  const pixels = lead ? screenplay.size[1] / frame : screenplay.size[1] / Math.max(1.4, frame);
  const group = lead ? 1 : 0.6;
  const small = height < 0.3 && !lead ? 0.5 : 1;
  const wanted = pixels * group * small;
  return DETAIL_STEPS.find((s) => s >= wanted * 0.98) ?? DETAIL_STEPS[DETAIL_STEPS.length - 1];
}

/** Builds models once for the same kind, parameters and detail. */
export class ModelCache {
  private readonly models = new Map<string, Model>();

  get(asset: Asset, params: Params, pixels: number): Model {
    const key = `${asset.id}|${pixels}|${JSON.stringify(params, Object.keys(params).sort())}`;
    let model = this.models.get(key);
    if (!model) {
      model = asset.build(params, { pixels });
      this.models.set(key, model);
    }
    return model;
  }
}
