/**
 * What things are made of, as far as physics needs it. Densities are those of tables of engineers and of the CRC Handbook of
 * Chemistry and Physics, rounded, and for balls and vessels of the whole with what is hollow in it. Restitution is that of a
 * drop on a hard floor (rules of the games for balls; Cross, American Journal of Physics 67, for bounces of materials),
 * friction that of the dry pair with wood or stone (engineering toolboxes). Speeds of breaking are those of falls of a hand's
 * breadth to a table's height that break household things.
 */
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

const of = (density: number, restitution: number, friction: number, brittle?: number): Matter => ({
  density,
  restitution,
  friction,
  ...(brittle === undefined ? {} : { brittle }),
});

/** Materials by the names that the catalog uses. */
export const MATTER: Record<string, Matter> = {
  // Balls, as the rules of their games have them.
  rubber: of(400, 0.78, 0.8),
  leather: of(180, 0.66, 0.6),
  felt: of(380, 0.73, 0.6),
  celluloid: of(84, 0.9, 0.35),
  golf: of(1130, 0.82, 0.4),
  "bouncy rubber": of(950, 0.88, 0.9),
  phenolic: of(1700, 0.94, 0.2),
  vinyl: of(35, 0.6, 0.6),
  // Woods.
  wood: of(650, 0.42, 0.5),
  oak: of(750, 0.45, 0.5),
  pine: of(500, 0.4, 0.5),
  balsa: of(160, 0.3, 0.5),
  bamboo: of(400, 0.4, 0.45),
  cork: of(240, 0.55, 0.6),
  cardboard: of(150, 0.2, 0.5),
  paper: of(200, 0.15, 0.5),
  wicker: of(120, 0.3, 0.5),
  // Metals.
  metal: of(7800, 0.35, 0.35),
  steel: of(7850, 0.6, 0.35),
  iron: of(7870, 0.4, 0.4),
  aluminium: of(2700, 0.35, 0.35),
  copper: of(8960, 0.3, 0.4),
  brass: of(8500, 0.4, 0.35),
  bronze: of(8800, 0.4, 0.35),
  lead: of(11340, 0.1, 0.45),
  silver: of(10490, 0.3, 0.35),
  gold: of(19300, 0.25, 0.4),
  tin: of(300, 0.3, 0.4),
  // Glass, ware and stones.
  glass: of(2500, 0.5, 0.4, 2.2),
  crystal: of(3000, 0.5, 0.35, 2.2),
  marble: of(2700, 0.5, 0.4),
  ceramic: of(2300, 0.35, 0.45, 2.4),
  porcelain: of(2400, 0.4, 0.4, 2.2),
  terracotta: of(1900, 0.25, 0.5, 2.6),
  stone: of(2600, 0.25, 0.6),
  granite: of(2700, 0.3, 0.6),
  brick: of(1900, 0.2, 0.65),
  concrete: of(2400, 0.2, 0.65),
  diamond: of(3510, 0.5, 0.2),
  ice: of(917, 0.3, 0.05, 3.2),
  // Soft stuff.
  plastic: of(950, 0.45, 0.35),
  nylon: of(1140, 0.5, 0.25),
  foam: of(30, 0.35, 0.8),
  sponge: of(40, 0.3, 0.9),
  cloth: of(250, 0.1, 0.7),
  wool: of(200, 0.1, 0.7),
  plush: of(90, 0.2, 0.7),
  clay: of(1800, 0.02, 0.7),
  wax: of(900, 0.15, 0.5),
  snow: of(350, 0.03, 0.3),
  sand: of(1600, 0.02, 0.7),
  feather: of(25, 0.05, 0.5),
  air: of(12, 0.5, 0.5),
  // What is eaten.
  fruit: of(850, 0.28, 0.5),
  vegetable: of(950, 0.25, 0.5),
  bread: of(250, 0.12, 0.6),
  cheese: of(1080, 0.1, 0.5),
  meat: of(1050, 0.08, 0.5),
  chocolate: of(1300, 0.15, 0.45),
  egg: of(1030, 0.15, 0.4, 1.2),
  jelly: of(1050, 0.4, 0.3),
};

/** What a thing is of by its name alone, where nothing was asked for and its asset does not say. The first that fits counts. */
const OF_KIND: [RegExp, keyof typeof MATTER & string][] = [
  [
    /^(?:vase|wine-glass|glass|light-bulb|bulb|mirror|window|pane|jar|bottle|goblet|snow-globe|fishbowl)|-glass$/,
    "glass",
  ],
  [/^(?:plate|cup|mug|teacup|teapot|bowl|piggy-bank|saucer|tile)/, "porcelain"],
  [/^(?:flower-pot|clay-pot|plant-pot|amphora|urn)/, "terracotta"],
  [/tennis-ball/, "felt"],
  [/ping-pong|table-tennis/, "celluloid"],
  [/golf-ball/, "golf"],
  [/billiard|bowling-ball/, "phenolic"],
  [/beach-ball/, "vinyl"],
  [/basketball|^ball$|tyre|tire|puck|rubber/, "rubber"],
  [/football|soccer|volleyball|baseball|rugby/, "leather"],
  [/balloon|bubble/, "air"],
  [/marble/, "marble"],
  [/cannonball|anvil|dumbbell|barbell|kettlebell|crowbar|horseshoe|iron/, "iron"],
  [/coin|key|spoon|fork|knife|scissors|screw|nut|bolt|wrench|chain|sword|can$|bucket|bell/, "steel"],
  [/brick/, "brick"],
  [/ice-cube|icicle|^ice$|ice-sheet/, "ice"],
  [/^egg/, "egg"],
  [/feather/, "feather"],
  [/snowball|snowman/, "snow"],
  [/sand-?castle/, "sand"],
  [/paper|letter|envelope|napkin|newspaper|card|leaf|petal|kite/, "paper"],
  [/book|box|carton/, "cardboard"],
  [/teddy|plush|doll|pillow|cushion/, "plush"],
  [/towel|shirt|scarf|flag|blanket|curtain|parachute/, "cloth"],
  [/sponge|mattress/, "sponge"],
  [/candle|crayon/, "wax"],
  [/bread|cake|bun|cookie|biscuit|toast|donut|pizza|croissant|muffin/, "bread"],
  [/cheese/, "cheese"],
  [/chocolate/, "chocolate"],
  [/jelly|pudding/, "jelly"],
  [/meat|steak|sausage|fish/, "meat"],
  [/carrot|potato|cabbage|onion|cucumber|pepper|pumpkin/, "vegetable"],
  [/stone|rock|pebble|boulder/, "stone"],
  [/lego|toy|bottle-cap|comb|duck/, "plastic"],
];

/** The matter of an asset: the material that was asked for or is usual, what its name says, or its family. */
export function matterOf(asset: Asset, params: Params, round = false): Matter {
  const given = String(params.material ?? asset.parameters.material?.default);
  const said = MATTER[given] ?? WORDS[given];
  if (said) return said;
  const kind = OF_KIND.find(([words]) => words.test(asset.id))?.[1];
  return MATTER[kind ?? (asset.family === "food" ? "fruit" : round ? "rubber" : "wood")];
}

/** Other names of materials. */
const WORDS: Record<string, Matter> = {
  wooden: MATTER.wood,
  tinplate: MATTER.tin,
  aluminum: MATTER.aluminium,
  chrome: MATTER.steel,
  clothes: MATTER.cloth,
  fabric: MATTER.cloth,
  silk: MATTER.cloth,
  cotton: MATTER.cloth,
  velvet: MATTER.cloth,
  china: MATTER.porcelain,
  earthenware: MATTER.terracotta,
  mahogany: MATTER.oak,
  walnut: MATTER.oak,
  rock: MATTER.stone,
  snowy: MATTER.snow,
  plush: MATTER.plush,
};
