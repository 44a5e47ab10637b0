/** From a species to an entry of the catalog. */
import { lerp } from "../../shape/math.ts";
import type { Random } from "../../shape/random.ts";
import { hex as hex6, linear } from "../../surface/spec.ts";
import type { Asset, Parameter, Params } from "../types.ts";
import { type Bird, buildBird } from "./birds.ts";
import { blend } from "./coat.ts";
import { buildFish, type Fish } from "./fishes.ts";
import { hornHeight, hornWidth } from "./horns.ts";
import { buildInsect, type Insect } from "./insects.ts";
import { buildQuadruped } from "./quadruped.ts";
import type { Coat, Species } from "./species.ts";

const text = (v: unknown): string | undefined => (typeof v === "string" && v ? v : undefined);
const hex = (v: unknown): string | undefined => (typeof v === "string" && /^#[0-9a-f]{6}$/i.test(v) ? v : undefined);
const number = (v: unknown, fallback: number): number => (typeof v === "number" && Number.isFinite(v) ? v : fallback);

/** The young of a kind: large head, short muzzle, big eyes, short limbs, fluff. */
export function young(s: Species, youth: number): Species {
  const k = (a: number) => lerp(1, a, youth);
  const h = s.head;
  const grow = k(1.42);
  return {
    ...s,
    height: s.height * k(0.76),
    trunk: {
      ...s.trunk,
      wheelbase: s.trunk.wheelbase * k(0.88),
      chest: [s.trunk.chest[0] * k(1.12), s.trunk.chest[1] * k(1.02)],
      loin: [s.trunk.loin[0] * k(1.15), s.trunk.loin[1] * k(1.08)],
    },
    legs: {
      ...s.legs,
      front: s.legs.front.map((r) => r * k(1.2)) as Species["legs"]["front"],
      hind: s.legs.hind.map((r) => r * k(1.12)) as Species["legs"]["hind"],
      size: [s.legs.size[0] * k(1.22), s.legs.size[1] * k(1.12)],
    },
    head: {
      ...h,
      size: h.size * grow,
      at: [h.at[0] + (grow - 1) * 0.12, h.at[1] + (grow - 1) * 0.06],
      muzzle: {
        root: h.muzzle.root,
        tip: [h.muzzle.tip[0], lerp(1, h.muzzle.tip[1], k(0.72)), h.muzzle.tip[2] * k(0.95), h.muzzle.tip[3] * k(0.95)],
      },
      pads: h.pads && { ...h.pads, at: [h.pads.at[0], h.pads.at[1], lerp(0.9, h.pads.at[2], k(0.7))] },
      jaw: { ...h.jaw, chin: [h.jaw.chin[0], lerp(0.95, h.jaw.chin[1], k(0.7))] },
      eye: { ...h.eye, radius: h.eye.radius * k(h.eye.radius > 0.38 ? 1.03 : 1.14) },
      ears: { ...h.ears, length: h.ears.length * k(h.ears.shape === "pricked" ? 0.72 : 0.85) },
      mouth: [h.mouth[0], h.mouth[1] * k(0.95)],
    },
    tail: {
      ...s.tail,
      path: s.tail.path.map(([y, z]) => [y * k(0.75), z * k(0.75)]),
      radii: s.tail.radii.map((r) => r * k(0.85)),
    },
    horns: youth > 0.5 && s.horns !== "unicorn" && s.horns !== "giraffe" ? undefined : s.horns,
    tusks: youth > 0.5 ? undefined : s.tusks,
    beard: youth > 0.5 ? undefined : s.beard,
    mane: youth > 0.5 && s.mane?.kind === "lion" ? undefined : s.mane,
  };
}

/** Share of youth from the `age` word or number: 1 newborn to 0 grown. */
function youthOf(age: unknown): number {
  // Years; it is told young or small by the writer besides.
  if (typeof age === "number") return age <= 2 ? 1 : age < 5 ? 0.5 : 0;
  return age === "young" || age === "baby" || age === "puppy" || age === "kitten" || age === "child" ? 1 : 0;
}

/** A colour as hair has it: a little lighter and duller than paint, since a coat shades itself. */
function hair(color: string): string {
  const c = linear(color);
  const grey = 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2];
  return hex6(c.map((x) => Math.min(0.95, (x + (grey - x) * 0.14) * 1.22 + 0.004)) as [number, number, number]);
}

/** One colour all over, with the shades that any coat has: darker back and ears, lighter breast, paws and muzzle. */
function solidCoat(color: string, coat: Coat): Coat {
  const base = hair(color);
  const c = linear(base);
  const light = hex6(blend(c, [0.85, 0.72, 0.56], 0.14 * Math.min(1, 0.25 + c[0] * 4)));
  return {
    base,
    belly: light,
    bib: light,
    muzzle: { color: light, from: 1.05 },
    socks: { color: light, front: 0.16, hind: 0.14 },
    earBack: hex6([c[0] * 0.72, c[1] * 0.68, c[2] * 0.66]),
    earInner: hex6(blend(c, linear(coat.earInner), 0.45)),
  };
}

/** The species and coat that parameters ask for. */
export function resolve(s: Species, params: Params): { species: Species; coat: Coat; seed: number } {
  const size = Math.min(3, Math.max(0.2, number(params.size, 1)));
  let species: Species = { ...s, height: s.height * size };
  const youth = youthOf(params.age);
  if (youth > 0) species = young(species, youth);
  let coat = s.coat;
  const color = hex(params.color);
  if (color && color !== s.coat.base)
    coat = s.solid
      ? solidCoat(color, coat)
      : { ...coat, base: hair(color), back: undefined, earBack: undefined, head: undefined };
  // Skin between fingers has the colour of the body.
  if (color && color !== s.coat.base && species.wings?.membrane) {
    const c = linear(coat.base);
    const wings = {
      ...species.wings,
      color: hex6(blend(c, [0, 0, 0], 0.4)),
      edge: hex6(blend(c, [0.9, 0.7, 0.4], 0.3)),
    };
    species = { ...species, wings };
  }
  switch (text(params.pattern)) {
    case "plain":
      coat = { base: coat.base, back: coat.back, earInner: coat.earInner };
      break;
    case "spots":
      coat = { ...coat, spots: coat.spots ?? { color: "#2a1b14", size: 0.16, share: 0.3 } };
      break;
    case "stripes":
      coat = { ...coat, stripes: coat.stripes ?? { color: "#3a2516", period: 0.2, width: 0.4 } };
      break;
    case "patches":
      coat = { ...coat, patches: coat.patches ?? { color: "#f4efe6", size: 0.55, share: 0.45 } };
      break;
  }
  return { species: { ...species, coat }, coat, seed: number(params.seed, 0) };
}

/** Width, height and depth in metres from the table. */
function extent(s: Species): Asset["size"] {
  const h = s.head;
  const { chest, loin, rump, wheelbase } = s.trunk;
  const upright = h.ears.shape === "pricked" ? h.ears.at[1] + h.ears.length * Math.cos(h.ears.splay) : h.skull[1];
  const crown = Math.max(hornHeight(s.horns), h.skull[1], upright, s.frill ? s.frill.radius : 0);
  const face = h.muzzle.tip[1] * Math.cos(h.pitch ?? 0) * h.size;
  const tail = Math.max(...s.tail.path.map(([, z]) => -z));
  const tailTop = Math.max(...s.tail.path.map(([y]) => y)) + 0.9;
  return {
    width:
      2 *
      s.height *
      Math.max(
        chest[0],
        loin[0],
        rump[0],
        h.size * Math.max(h.skull[0], hornWidth(s.horns), s.frill?.radius ?? 0),
        s.wings?.spread ? s.wings.length * 0.9 : 0,
        s.legs.foot === "flipper" ? s.legs.stance + s.legs.size[1] * 1.7 : 0,
      ),
    height: s.height * Math.max(1 + (s.plates?.height ?? 0), h.at[0] + h.size * crown, tailTop),
    depth: s.height * (wheelbase + h.at[1] + face + 0.02 + wheelbase * 0.16 + tail),
  };
}

/** A four-legged animal as an entry. */
export function fourLegged(s: Species): Asset {
  const size = extent(s);
  const wings: Parameter = {
    type: "choice",
    of: ["natural", "spread"],
    default: "natural",
    says: "as at rest, or out for flight",
  };
  return {
    id: s.id,
    family: "animal",
    words: { en: s.en, zh: s.zh },
    parameters: {
      color: { type: "color", default: s.coat.base, says: "main colour of the coat" },
      size: { type: "number", min: 0.2, max: 3, default: 1, says: "factor on the natural size" },
      age: { type: "choice", of: ["grown", "young"], default: "grown", says: "grown, or a young one with a big head" },
      pattern: {
        type: "choice",
        of: ["natural", "plain", "spots", "stripes", "patches"],
        default: "natural",
        says: "marks of the coat",
      },
      seed: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual: moves marks" },
      ...(s.wings ? { wings } : {}),
    },
    size,
    tags: ["back", "mouth"],
    affordances: s.height > 1 ? ["ride", "pet", "feed"] : ["pet", "feed", "hold"],
    build(params, detail) {
      const r = resolve(s, params);
      if (r.species.wings && params.wings === "spread") r.species.wings = { ...r.species.wings, spread: true };
      return buildQuadruped(r.species, r.coat, r.seed, detail);
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.seed ??= rng.int(0, 1e6);
      out.size ??= rng.range(0.94, 1.06);
      out.color ??= s.coats?.length ? rng.pick(s.coats) : s.coat.base;
      return out;
    },
  };
}

/** A bird as an entry. */
export function winged(b: Bird): Asset {
  const fan: Parameter = {
    type: "choice",
    of: ["fan", "folded"],
    default: "fan",
    says: "its train as a wheel, or behind it",
  };
  const wheel = Math.max(b.tail.wheel ? b.tail.length : 0, b.train?.wheel ? b.train.length : 0);
  const wide = wheel ? 2 * wheel : b.wing.spread ? 2 * (b.wing.length + b.body.half[0]) : 2 * b.body.half[0] + 0.1;
  return {
    id: b.id,
    family: "animal",
    words: { en: b.en, zh: b.zh },
    parameters: {
      color: { type: "color", default: b.feathers.base, says: "main colour of the feathers" },
      size: { type: "number", min: 0.2, max: 3, default: 1, says: "factor on the natural size" },
      age: { type: "choice", of: ["grown", "young"], default: "grown", says: "grown, or a chick" },
      wings: { type: "choice", of: ["natural", "spread"], default: "natural", says: "as at rest, or out for flight" },
      ...(b.train?.wheel ? { tail: fan } : {}),
      seed: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual" },
    },
    size: {
      width: wide * b.height,
      height: b.height * Math.max(1, b.body.at[0] + wheel),
      depth: (b.body.half[2] * 2 + b.tail.length) * b.height,
    },
    tags: ["back", "mouth"],
    affordances: ["feed"],
    build(params, detail) {
      const size = Math.min(3, Math.max(0.2, number(params.size, 1)));
      const youth = youthOf(params.age);
      const color = hex(params.color);
      const own = color && color !== b.feathers.base && !(youth > 0.5 && b.coats?.includes(color));
      const chick = youth > 0.5 && !own ? (b.chick ?? "#f2cf52") : color;
      const plain = own || youth > 0.5;
      const c = chick ?? b.feathers.base;
      const darker = hex6(blend(linear(c), [0, 0, 0], 0.25));
      const bird: Bird = {
        ...b,
        height: b.height * size * (youth ? 0.75 : 1),
        head: { ...b.head, size: b.head.size * (youth ? 1.5 : 1) },
        ...(youth > 0.5 ? { comb: undefined, wattle: undefined, train: undefined } : {}),
        feathers: plain
          ? {
              base: c,
              back: darker,
              belly: hex6(blend(linear(c), [0.9, 0.87, 0.8], 0.3)),
              face: youth ? undefined : b.feathers.face,
            }
          : b.feathers,
        wing: plain
          ? { ...b.wing, color: c, edge: darker, bar: undefined, length: b.wing.length * (youth ? 0.7 : 1) }
          : b.wing,
        tail: plain ? { ...b.tail, color: darker, length: b.tail.length * (youth ? 0.5 : 1) } : b.tail,
      };
      if (params.wings === "spread" && !bird.wing.flipper) bird.wing = { ...bird.wing, spread: true };
      else if (bird.perched) {
        const { body, head } = bird.perched;
        Object.assign(bird, { body, head: { ...head, size: head.size * (youth ? 1.5 : 1) } });
      }
      if (bird.train?.wheel && (params.wings === "spread" || params.tail === "folded"))
        bird.train = { ...bird.train, wheel: false, width: bird.train.width * 0.2 };
      return buildBird(bird, number(params.seed, 0), detail);
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.seed ??= rng.int(0, 1e6);
      out.size ??= rng.range(0.94, 1.06);
      out.color ??= b.coats?.length ? rng.pick(b.coats) : b.feathers.base;
      return out;
    },
  };
}

/** What swims as an entry. */
export function finned(f: Fish): Asset {
  return {
    id: f.id,
    family: "animal",
    words: { en: f.en, zh: f.zh },
    parameters: {
      color: { type: "color", default: f.colors.base, says: "main colour" },
      size: { type: "number", min: 0.2, max: 3, default: 1, says: "factor on the natural size" },
      seed: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual" },
    },
    size: {
      width: (Math.max(...f.width) * 2 + f.pectoral.length) * f.length,
      height: (Math.max(...f.top) + Math.max(...f.bottom)) * f.length,
      depth: (1 + f.tail.length) * f.length,
    },
    tags: ["back", "mouth", "swims"],
    affordances: ["feed"],
    build(params, detail) {
      const size = Math.min(3, Math.max(0.2, number(params.size, 1)));
      const color = hex(params.color);
      const own = color && color !== f.colors.base;
      const colors = own
        ? {
            ...f.colors,
            base: color,
            back: hex6(blend(linear(color), [0, 0, 0], 0.35)),
            belly: hex6(blend(linear(color), [0.9, 0.88, 0.85], 0.6)),
            fin: hex6(blend(linear(color), [0, 0, 0], 0.12)),
            patch: undefined,
          }
        : f.colors;
      return buildFish({ ...f, length: f.length * size, colors }, detail);
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.seed ??= rng.int(0, 1e6);
      out.size ??= rng.range(0.92, 1.08);
      out.color ??= f.coats?.length ? rng.pick(f.coats) : f.colors.base;
      return out;
    },
  };
}

/** An insect as an entry. */
export function insect(b: Insect): Asset {
  return {
    id: b.id,
    family: "animal",
    words: { en: b.en, zh: b.zh },
    parameters: {
      color: {
        type: "color",
        default: b.wing.clear ? b.body.colors[b.body.colors.length - 1] : b.wing.color,
        says: "main colour",
      },
      size: { type: "number", min: 0.2, max: 10, default: 1, says: "factor on the natural size" },
    },
    size: { width: b.span, height: b.span * 0.5, depth: b.span * Math.max(b.body.length, b.wing.size) },
    tags: ["flies"],
    affordances: [],
    build(params, detail) {
      const size = Math.min(10, Math.max(0.2, number(params.size, 1)));
      const color = hex(params.color);
      const chosen: Insect = { ...b, span: b.span * size };
      if (color && !b.wing.clear) chosen.wing = { ...b.wing, color };
      // A fat body goes with its wings; thin ones are dark, or all of the colour where the wings have none.
      const shaded = color && hex6(blend(linear(color), [0, 0, 0], 0.3));
      if (color && shaded && (b.wing.clear || b.body.round)) chosen.body = { ...b.body, colors: [shaded, color] };
      if (color && shaded && b.body.round && color !== b.wing.color) chosen.wing = { ...b.wing, color, edge: shaded };
      return buildInsect(chosen, detail);
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.size ??= rng.range(0.92, 1.08);
      if (b.coats?.length) out.color ??= rng.pick(b.coats);
      return out;
    },
  };
}
