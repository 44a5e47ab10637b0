/** Where things are at home, and what places have. */
import type { Manifest } from "../../catalog/types.ts";

/** Where a kind that no table places is at home, by what it is. */
const HOMES: Record<string, string[]> = {
  fish: ["underwater"],
  waterbird: ["lake"],
  bird: ["park", "meadow"],
  boat: ["lake", "beach"],
  animal: ["meadow"],
  vehicle: ["road"],
  plant: ["meadow", "park"],
  food: ["kitchen"],
  thing: ["room"],
  furniture: ["room"],
  building: ["meadow"],
};
/** What every outdoor place has by its sky, its season or its ground. */
const EVERYWHERE = new Set([
  "sky",
  "clouds",
  "sun",
  "stars",
  "snowy",
  "floor",
  "puddles",
  "calm",
  "waves",
  "rainbow",
  "aurora",
  "lightning",
  "fireworks",
  "falling leaves",
  "petals",
  "fireflies",
  "bubbles",
  "embers",
  "sandstorm",
  "smoke",
  "steam",
  "fire",
]);
/** What some places have without saying so. */
const OF_PLACES: Record<string, RegExp> = {
  signs: /street|shop-front/,
  city: /street|shop-front|park/,
  water: /lake|beach/,
  sea: /beach|cliff-road/,
  sand: /beach|desert/,
  grass: /meadow|lawn|park|road/,
  trees: /forest|meadow|park|lawn|lake|road|mountains/,
  mountains: /mountains|lake|meadow/,
  rocks: /mountains|moon|desert|beach|lake|forest/,
  flowers: /meadow|lawn|park|lake/,
  lanterns: /neon-street/,
  "street lights": /street|shop-front/,
  neon: /neon-street/,
  cliff: /cliff/,
  palms: /beach/,
  earth: /moon/,
  snow: /./,
  wall: /street|shop/,
  door: /street|shop/,
  window: /street|shop/,
};

const BIRDS =
  /^(?:bird|sparrow|bluebird|duck|goose|swan|pigeon|dove|crow|parrot|eagle|hawk|seagull|chicken|rooster|owl|penguin|flamingo|butterfly|bee|dragonfly)$/;

/** What moves like a fish, a bird, a boat or an aircraft, by what its tags say or by its name. */
export function natureOf(id: string, tags: readonly string[] = []): "fish" | "bird" | "boat" | "aircraft" | undefined {
  if (tags.includes("seabed")) return undefined;
  if (tags.includes("swims")) return "fish";
  if (tags.includes("flies")) return "bird";
  if (/(?<!king)fish(?!er)|shark|dolphin|orca|whale/.test(id)) return "fish";
  if (BIRDS.test(id)) return "bird";
  if (/boat|canoe|^(?:ship|pirate-ship|kayak|raft|jet-ski)$/.test(id)) return "boat";
  return /airplane|rocket|helicopter|hot-air-balloon/.test(id) ? "aircraft" : undefined;
}

/** Wild animals by the place that they are filmed in. */
const WILD = Object.entries({
  savanna: "hyena lioness gazelle ostrich meerkat baboon buffalo vulture anteater rhino giraffe",
  jungle:
    "orangutan chimpanzee jaguar sloth toucan triceratops tyrannosaurus velociraptor stegosaurus iguana chameleon gecko lemur cockatoo",
  arctic: "seal walrus arctic-fox reindeer puffin mammoth",
  beach: "sea-lion albatross pelican sea-turtle",
  desert: "fennec komodo-dragon armadillo",
  mountains: "yak llama mountain-goat falcon golden-eagle snow-leopard puma",
  lake: "heron egret crane-bird stork otter beaver platypus kingfisher alligator",
  "pine-forest": "lynx badger skunk elk moose boar red-panda woodpecker porcupine chipmunk",
  underwater: "submarine",
  "outer-space": "satellite starship",
  room: "tabby-cat tuxedo-cat calico-cat siamese-cat persian-cat guinea-pig rat",
}).map(([place, kinds]): [string, Set<string>] => [place, new Set(kinds.split(" "))]);

/** Places where a kind is at home that no table places. */
export function homeOf(id: string, family: string | undefined, tags: readonly string[] = []): string[] {
  for (const [place, kinds] of WILD) if (kinds.has(id)) return [place];
  if (/^(?:swan|duck|goose|flamingo|hippo|turtle)$/.test(id)) return HOMES.waterbird;
  if (
    /^(?:lobster|shrimp|octopus|squid|cuttlefish|jellyfish|starfish|sea-urchin|sea-anemone|seahorse|manta-ray|stingray|eel)$/.test(
      id,
    )
  )
    return HOMES.fish;
  if (/^(?:scorpion|cobra|rattlesnake)$/.test(id)) return ["desert"];
  if (/^(?:python)$/.test(id)) return ["jungle"];
  if (/^(?:snake|moth|firefly)$/.test(id)) return ["pine-forest", "meadow"];
  if (
    /^(?:ant|ladybug|beetle|grasshopper|mantis|spider|centipede|caterpillar|snail|slug|worm|bee|wasp|butterfly|dragonfly)$/.test(
      id,
    )
  )
    return ["lawn", "meadow"];
  if (/^(?:penguin|polar-bear)$/.test(id)) return ["arctic"];
  if (/^(?:seagull)$/.test(id)) return ["beach"];
  if (/^(?:husky|dalmatian|german-shepherd|poodle)$/.test(id)) return ["lawn", "park"];
  if (/^(?:gorilla|parrot|panther|dinosaur)$/.test(id)) return ["jungle"];
  if (/^(?:lion|elephant|giraffe|zebra|rhino|cheetah|leopard)$/.test(id)) return ["savanna"];
  if (/^(?:owl|koala|squirrel|raccoon|hedgehog)$/.test(id)) return ["pine-forest"];
  if (/^(?:eagle|hawk)$/.test(id)) return ["mountains"];
  if (id === "lighthouse") return ["beach"];
  if (/^(?:camel)$/.test(id)) return ["desert"];
  if (/^(?:hamster|mouse)$/.test(id)) return ["room"];
  if (/^(?:skyscraper|tower|eiffel-tower|pagoda)$/.test(id)) return ["city-street"];
  if (/lamp-post|traffic|hydrant|mailbox|billboard|neon-sign|banner/.test(id)) return ["city-street"];
  if (/snowman|campfire|tent/.test(id)) return ["pine-forest", "meadow"];
  return HOMES[natureOf(id, tags) ?? ""] ?? HOMES[family ?? ""] ?? [];
}

/** Whether a place shows a feature: its own words, or what every sky and season has. */
export function understands(manifest: Manifest | undefined, place: string, feature: string): boolean | undefined {
  if (!manifest) return undefined;
  const indoor = manifest.tags.includes("indoor");
  const says = manifest.parameters.features?.says ?? "";
  const own = [
    ...manifest.tags,
    ...says
      .replace(/^.*:/, "")
      .split(",")
      .map((word) => word.trim()),
  ];
  if (own.includes(feature)) return true;
  if (indoor) return feature === "floor" || feature === "wall" || feature === "door";
  return EVERYWHERE.has(feature) || (OF_PLACES[feature]?.test(place) ?? false);
}
