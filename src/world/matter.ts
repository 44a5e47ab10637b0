/** What things are made of, as far as physics needs it: rounded figures of engineering tables. */
import type { Asset, Params } from "../catalog/types.ts";

/** A material as a rigid body knows it. */
export interface Matter {
  /** kg/m3, of the whole thing with what is hollow in it. */
  density: number;
  /** 0 dead to 1 lossless. */
  restitution: number;
  friction: number;
  /** Breaks where it hits something hard at more than so many metres a second; absent: it does not break. */
  brittle?: number;
}

/** Materials by the names that the catalog uses. */
export const MATTER: Record<string, Matter> = {
  rubber: { density: 400, restitution: 0.78, friction: 0.8 },
  leather: { density: 180, restitution: 0.66, friction: 0.6 },
  wood: { density: 650, restitution: 0.42, friction: 0.5 },
  metal: { density: 7800, restitution: 0.35, friction: 0.35 },
  glass: { density: 2500, restitution: 0.5, friction: 0.4, brittle: 2.2 },
  ceramic: { density: 2300, restitution: 0.35, friction: 0.45, brittle: 2.4 },
  fruit: { density: 850, restitution: 0.28, friction: 0.5 },
  paper: { density: 200, restitution: 0.15, friction: 0.5 },
  stone: { density: 2600, restitution: 0.25, friction: 0.6 },
  cloth: { density: 250, restitution: 0.1, friction: 0.7 },
};

/** The matter of an asset: the material that was asked for or is usual, or what its family is mostly made of. */
export function matterOf(asset: Asset, params: Params, round = false): Matter {
  const given = params.material ?? asset.parameters.material?.default;
  const usual = asset.family === "food" ? "fruit" : round ? "rubber" : "wood";
  return MATTER[String(given)] ?? MATTER[usual];
}
