/** Animals without legs or with many as entries of the catalog: a hide over a kernel. */
import type { Random } from "../../shape/random.ts";
import { hex as hex6, linear } from "../../surface/spec.ts";
import type { Asset, Detail, Model, Params } from "../types.ts";
import { dyed, type Hide } from "./bodywork.ts";
import { blend } from "./coat.ts";
import { buildRadial, type Radial } from "./jellies.ts";
import { buildMany, type Many } from "./many.ts";
import { buildRay } from "./rays.ts";
import { buildUpright } from "./seahorse.ts";
import { buildSerpent, type Serpent } from "./serpents.ts";
import { ant, beetle, grasshopper, ladybird, mantis, spider } from "./table-bugs.ts";
import { crab, lobster, scorpion, shrimp } from "./table-crustaceans.ts";
import { bee, firefly, fly, mosquito, wasp } from "./table-fliers.ts";
import { caterpillar, centipede, cobra, eel, python, rattlesnake, slug, snail, snake, worm } from "./table-serpents.ts";
import { manta, seahorse, stingray } from "./table-swimmers.ts";
import { jellyfish, octopus, squid, starfish, urchin } from "./table-tentacled.ts";
import { buildCephalopod, type Cephalopod } from "./tentacled.ts";

const text = (v: unknown): string | undefined => (typeof v === "string" && v ? v : undefined);
const hex = (v: unknown): string | undefined => (typeof v === "string" && /^#[0-9a-f]{6}$/i.test(v) ? v : undefined);
const number = (v: unknown, fallback: number): number => (typeof v === "number" && Number.isFinite(v) ? v : fallback);

/** A body on many legs as an entry. */
function manyLegged(m: Many): Asset {
  const legs = m.legs.map((l) => l.foot[0]);
  const arms = m.arms ? [m.arms.shoulder[0], m.arms.elbow[0] + m.arms.thick, m.arms.wrist[0] + m.arms.hand[1]] : [];
  const top = Math.max(
    ...m.shells.map((s) => s.at[1] + s.half[1]),
    ...m.legs.map((l) => l.root[1] * 0.55 + l.knee),
    m.cases ? m.cases.at[1] + m.cases.half[1] : 0,
  );
  const size = { width: 2 * Math.max(...legs, ...arms) * m.length, height: top * m.length, depth: m.length };
  return hided(m, size, buildMany);
}

/** What an entry with a hide has in common with every other such entry. */
interface Hided {
  id: string;
  en: string[];
  zh: string[];
  hide: Hide;
  coats?: string[];
  tags?: string[];
}

/** What a build is asked for, beyond the row. */
interface HideParams {
  size: number;
  color?: string;
  hide: Hide;
  seed: number;
}

/** An entry whose looks are a hide with marks. */
function hided<T extends Hided>(
  m: T,
  size: Asset["size"],
  build: (m: T, wanted: HideParams, detail: Detail) => Model,
): Asset {
  return {
    id: m.id,
    family: "animal",
    words: { en: m.en, zh: m.zh },
    parameters: {
      color: { type: "color", default: m.hide.base, says: "main colour" },
      size: { type: "number", min: 0.2, max: 20, default: 1, says: "factor on the natural size" },
      pattern: { type: "choice", of: PATTERNS, default: "natural", says: "marks of the body" },
      seed: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual: moves marks" },
    },
    size,
    tags: ["back", "mouth", "small animal", ...(m.tags ?? [])],
    affordances: ["hold", "feed"],
    build(params, detail) {
      const factor = Math.min(20, Math.max(0.2, number(params.size, 1)));
      const color = hex(params.color);
      const own = color && color !== m.hide.base ? color : undefined;
      const hide = marked(own ? dyed(m.hide, own) : m.hide, text(params.pattern));
      return build(m, { size: factor, color: own, hide, seed: number(params.seed, 0) }, detail);
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.seed ??= rng.int(0, 1e6);
      out.size ??= rng.range(0.92, 1.08);
      out.color ??= m.coats?.length ? rng.pick(m.coats) : m.hide.base;
      return out;
    },
  };
}

/** An octopus or a squid as an entry. */
function armed(c: Cephalopod): Asset {
  const wide = 2 * Math.max(...c.arms.flatMap((r) => r.curve.map(([x]) => x))) * c.size;
  const high = Math.max(...c.flesh.map((f) => f.at[1] + f.half[1])) * c.size;
  return hided({ ...c, tags: ["swims"] }, { width: wide, height: high, depth: wide }, buildCephalopod);
}

/** A jellyfish, starfish or urchin as an entry. */
function radial(r: Radial): Asset {
  const high = r.shape === "bell" ? r.height + r.length : r.shape === "star" ? r.height : 2 * (r.height + r.length);
  const wide = 2 * r.size * (r.shape === "urchin" ? r.height + r.length : 1);
  const size = { width: wide, height: high * r.size, depth: wide };
  return hided({ ...r, tags: r.shape === "bell" ? ["swims"] : r.tags }, size, buildRadial);
}

/** A snake, worm or snail as an entry. */
function along(s: Serpent): Asset {
  const wide = 2 * Math.max(...s.profile.map(([, w]) => w)) + (s.legs ? 2 * s.legs.reach : 0);
  const high = Math.max(...s.profile.map(([, , up, down]) => up + down)) + (s.shell ? 1.6 * s.shell.radius : 0);
  return hided(s, { width: wide * s.length, height: high * s.length, depth: s.length }, buildSerpent);
}

const PATTERNS = ["natural", "plain", "spots", "stripes", "patches"] as const;

/** A hide with the pattern that was asked for. */
function marked(h: Hide, pattern: string | undefined): Hide {
  const dark = hex6(blend(linear(h.base), [0, 0, 0], 0.72));
  if (pattern === "plain") return { ...h, marks: [] };
  if (pattern === "spots") return { ...h, marks: [{ kind: "spots", color: dark, size: 0.2, share: 0.5 }] };
  if (pattern === "stripes") return { ...h, marks: [{ kind: "bands", color: dark, size: 0.16, share: 0.45 }] };
  if (pattern === "patches") return { ...h, marks: [{ kind: "mottle", color: "#f2ece0", size: 0.3, share: 0.5 }] };
  return h;
}

const MANY_LEGGED = [
  crab,
  lobster,
  shrimp,
  scorpion,
  spider,
  ant,
  ladybird,
  beetle,
  grasshopper,
  mantis,
  bee,
  wasp,
  fly,
  mosquito,
  firefly,
];

/** Every animal whose body is a hide over a kernel of its own. */
export const INVERTEBRATES: Asset[] = [
  ...MANY_LEGGED.map(manyLegged),
  ...[snake, cobra, python, rattlesnake, eel, worm, caterpillar, centipede, snail, slug].map(along),
  ...[manta, stingray].map((r) =>
    hided(r, { width: r.span, height: 2.2 * r.thick * r.span, depth: (r.length + r.tail) * r.span }, buildRay),
  ),
  hided(
    seahorse,
    { width: 0.24 * seahorse.height, height: seahorse.height, depth: 0.4 * seahorse.height },
    buildUpright,
  ),
  ...[octopus, squid].map(armed),
  ...[jellyfish, starfish, urchin].map(radial),
];
