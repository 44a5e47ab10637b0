/**
 * What things are and do by their nature, so that saying it changes nothing and is seen all the same: grass is green, waves
 * roll, flags flutter. Each row: ids of kinds, places and features (a regular expression) | words.
 */

const rows = (text: string): [RegExp, Set<string>][] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [ids, words] = line.split("|").map((cell) => cell.trim());
      return [new RegExp(`^(?:${ids.replaceAll(" ", "|")})$`), new Set(words.split(",").map((word) => word.trim()))];
    });

/** Adjectives that are true of something wherever it is seen. */
export const TRUE_OF = rows(`
trees pine-forest jungle leafy-forest .*-tree tree forest | tall, green, high, big, large, leafy, dense, lush, towering, wooded, woody, thick, tree-lined, evergreen, coniferous, pine, old, quiet, deep, natural, bushy, branching, shady
bamboo bamboo-forest | tall, green, dense, thin, slender
mountains ski-slope hills mountain | high, tall, huge, large, big, great, steep, rocky, rugged, towering, massive, massy, distant, elevated, jagged, mighty, majestic, craggy, vast, stony, alpine, natural, far, faraway, looming, mountainous
canyon cliff cliff-road volcano | elevated, massive, vast, big, huge, steep, high, deep, rocky, rugged, tall, narrow, sheer, vertical, dramatic, stony, coastal, winding, craggy, jagged
sky clouds | blue, wide, open, vast, high, white, fluffy, puffy, cloudy, distant, soft, endless, drifting, big, cottony, billowy, expansive, scattered, clear
sea island ocean beach water lake hot-spring swamp river waves | blue, deep, wide, vast, wet, liquid, open, turquoise, big, large, flowing, rippling, ripply, rippled, coastal, reflective, reflecting, shimmering, glistening, sparkling, clear, natural, lapping, rolling, moving, transparent, salty, foamy, watery, wavy, aquatic, glassy, mirrored, crystal-clear, cool, fresh, shallow
snow snowy snow-field glacier | white, fresh, cold, deep, soft, frosty, frozen, icy, thick, snow-covered, snowy, powdery, wintry, snow-white, freezing
grass meadow savanna hills farm-field flower-field tundra orchard lawn park | green, grassy, wide, open, lush, rolling, natural, soft, rural, spacious, leafy, verdant, vast, large, flat, blooming
sand desert oasis dunes | sandy, dry, hot, vast, golden, arid, barren, yellow, wide, endless, open, soft, fine, rolling, desolate, empty, windswept
road path street city-street old-town-street brick-street neon-street country-road railway bridge | long, straight, winding, narrow, paved, open, quiet, public, urban, main, curved, wide, rural, cobbled, cobblestone, asphalt
old-town-street brick-street | old, historic, historical, cobblestone, cobbled, quaint, ancient, european, stone, brick, traditional, narrow, medieval, classic, charming
city neon-street city-street skyscraper | urban, tall, high, modern, metropolitan, large, big, busy, downtown, high-rise, built-up
neon-street neon | glowing, bright, colorful, colourful, electric, futuristic, neon, lit, illuminated, red, blue, pink, purple, nocturnal
fire campfire candle fireplace flame torch | hot, burning, bright, glowing, warm, lit, orange, red, yellow, flickering, blazing, fiery, flaming, roaring, crackling, golden
smoke steam fog mist | white, gray, grey, thick, dense, rising, wispy, billowing, swirling, hazy, light, drifting
moon | rocky, lunar, gray, grey, dusty, barren, cratered, desolate, alien, empty, white, round, full, bright, glowing
sun | bright, golden, shining, warm, hot, round, glowing, setting, rising, yellow
stars | bright, shining, twinkling, glittering, distant, sparkling, many, countless
rain storm | wet, falling, pouring, heavy, cold, torrential, steady
ball soccer-ball basketball tennis-ball baseball beach-ball volleyball golf-ball globe orange apple tomato lollipop donut pizza plate clock cookie peach plum watermelon cherry blueberry balloon wheel coin moon sun frisbee round-table burger | round, spherical, circular, ball-shaped
apple tomato strawberry cherry fire-engine stop-sign fire-hydrant | red
banana lemon taxi cheese duckling sunflower | yellow
orange carrot pumpkin basketball goldfish clownfish tiger fox | orange
broccoli frog crocodile bush hedge fern cactus agave grass-tuft cucumber leaf lawn watermelon pear | green, leafy
elephant rhino whale hippo dinosaur orca skyscraper ship giraffe airplane train castle tower eiffel-tower | big, large, huge, massive, heavy, mighty, tall, enormous, giant, towering, gigantic
mouse hamster bee butterfly dragonfly sparrow cherry strawberry blueberry key frog hedgehog cup cookie dice golf-ball coin | small, tiny, little, minuscule, petite
tiger lion leopard wolf bear shark crocodile panther eagle hawk cheetah polar-bear dinosaur rhino gorilla hippo | wild, dangerous, powerful, strong, fierce, predatory, carnivorous, mighty, ferocious
cat dog corgi fox wolf bear rabbit squirrel hamster husky golden-retriever poodle sheep alpaca panda koala raccoon lion polar-bear hedgehog monkey gorilla leopard tiger cow deer horse donkey goat mouse camel german-shepherd | furry, fluffy, fuzzy, hairy, woolly, wooly, soft, furred, four-legged, shaggy, bushy
sheep alpaca goat cow pig horse chicken rooster duck goose dog cat donkey | domestic, domesticated, tame
bird sparrow bluebird duck goose swan pigeon dove crow parrot eagle hawk seagull chicken rooster owl penguin flamingo | feathered, feathery, winged, flying
fish clownfish shark dolphin whale orca turtle | aquatic, marine, swimming, underwater, slippery, scaly
suit dress uniform coat | formal, elegant, business, evening, smart, fancy, dressy
castle palace mansion temple pagoda church mosque colosseum greek-temple pyramid taj-mahal opera-house | ancient, old, historic, historical, grand, majestic, stone, ornate, traditional, large, huge, massive, famous, monumental, magnificent
stone-bridge suspension-bridge | long, tall, high, old, stone, arched, massive, historic
fountain | mossy, stone, round, ornate, flowing
phone-booth | red, old, vintage, classic, iconic
ferris-wheel carousel | colorful, colourful, round, spinning, rotating, giant, bright
savanna | african, dry, wide, open, golden, vast, grassy
jungle | tropical, lush, dense, green, thick, humid, wild, exotic, steamy, deep, verdant
oasis island | tropical, lush, sandy, palm-fringed
wine | red, dark, poured
coffee | black, brown, dark, hot, warm, freshly brewed, brewed, strong, poured
tea | hot, warm, brown, freshly brewed, amber, poured
milk | white, fresh, poured
juice | orange, fresh, yellow, cold, sweet, poured
beer | golden, cold, amber, foamy, poured
soup | hot, warm, tasty, orange
mountains ski-slope hills canyon | deep
sports-car | fast, sporty, sleek, low, sport, racing, powerful, luxury, formula
vintage-car | old, vintage, antique, classic, retro, old-fashioned, historic
bicycle motorcycle | two-wheeled
car taxi sports-car suv pickup vintage-car police-car truck van bus | four-wheeled, motorized, shiny, parked
sports-car car trophy mirror sword bicycle motorcycle robot spoon fork knife wine-glass glass bottle motorboat airplane rocket teapot | shiny, glossy, polished, gleaming, metallic, shining, reflective, smooth, sleek
teddy-bear toy toy-car robot balloon cake cupcake ice-cream pillow bed sofa armchair rug sweater scarf | soft, toy, cute, sweet
campfire candle lamp table-lamp floor-lamp lamp-post lantern neon-sign television laptop | lit, glowing, bright, shining, illuminated, luminous, burning, warm
glass wine-glass jar bottle | transparent, clear, translucent, see-through, glassy
bed sofa armchair | comfortable, cozy, soft, cosy, comfy, large
bedroom living-room cafe library | indoor, cozy, cosy, warm, comfortable, inviting, quiet, furnished, homely
kitchen office bathroom hallway classroom shop gallery workshop room bedroom living-room cafe library | indoor, furnished, interior, indoors, inner, residential
meadow savanna hills farm-field flower-field tundra orchard lawn park lake hot-spring swamp beach island cliff-road road mountains ski-slope desert oasis pine-forest jungle leafy-forest city-street neon-street old-town-street brick-street | outdoor, outdoors, outside, open-air, outer
castle church pagoda windmill barn lighthouse cabin | old, historic, historical, ancient, traditional, stone, medieval, wooden, rustic
dinosaur | prehistoric, giant, extinct
unicorn | mythical, magical
robot robot-toy | mechanical, robotic, metallic, metal, electronic, futuristic, humanoid
rocket | metallic, tall, futuristic
hot-air-balloon balloon kite flag | colorful, colourful, floating, flying
flower rose tulip daisy sunflower poppy lavender lily flowers | colorful, colourful, blooming, blossoming, wild, fresh, delicate, bright, beautiful, flowering, floral, natural, vibrant
cherry-tree | pink, blooming, blossoming, white
`);

/** What features and bodies do by themselves, as base verbs. */
export const DOES = rows(`
sea island ocean water beach lake hot-spring swamp waves river stream waterfall canal riverbank pond | flow, glimmer, glint, cascade, drop, trickle, roll, crash, lap, ripple, move, wash, break, surge, run, splash, stream, rise, fall, swirl, sparkle, shimmer, glisten, glitter, reflect, mirror, shine, gleam, rush, cascade, undulate, swell, foam, rush, meander, wind, stretch, extend, surround, spread, churn
clouds sky smoke steam fog mist | move, drift, float, pass, roll, swirl, rise, hang, cover, change, gather, billow, spread, form, fly, flow, stretch, linger, settle
trees grass flowers bush leaf leaves flower fern palms palm-tree meadow savanna hills farm-field flower-field tundra orchard forest .*-tree wheat bamboo lavender | sway, move, rustle, wave, blow, swing, bend, flutter, stand, grow, bloom, blossom, line, tower, surround, rise, stretch, tremble, dance, shake, cover, flourish, thrive
volcano lava | erupt, smoke, burn, glow, flow, rumble, explode, spew
fire campfire candle fireplace flame torch | burn, flicker, glow, dance, blaze, crackle, light, light up, flare, shine, smoke, lick, roar, illuminate
rain snow storm snowing | fall, pour, drop, drip, come down, pelt, hit, blow, splash, descend, cover, drift, blanket, land, drizzle
sun moon stars neon lanterns lamp lamp-post street-lights lantern | shine, glow, light, light up, illuminate, twinkle, sparkle, gleam, glisten, flicker, cast, filter, stream, reflect, peek, beam, burn, bathe, glitter, hang, blink, flash, dazzle, sun, warm, pour, glimmer, radiate
mountains ski-slope hills cliff canyon rocks city skyscraper house castle building trees desert oasis | stand, rise, tower, loom, surround, stretch, extend, overlook, lie, sit, dominate, line, soar, form, sprawl, twist, bend, wind, spread, rest, remain
road path street bridge railway cliff-road | wind, stretch, lead, run, twist, curve, bend, cross, pass, extend, lie, go, meander, snake
flag banner balloon kite | flutter, wave, fly, blow, float, flap, sway
person .* | stand, exist, live, be, breathe
`);

/** Parts that kinds have: a part in the singular, and the kinds that have it. */
export const PARTS_OF: [RegExp, Set<string>][] = rows(`
fox wolf dog corgi husky golden-retriever dalmatian german-shepherd poodle raccoon cat tiger lion leopard cheetah panther rabbit squirrel mouse hamster horse donkey unicorn zebra camel alpaca cow sheep goat pig deer giraffe elephant rhino hippo lizard crocodile dinosaur monkey | tail, paw, ear, leg, nose, muzzle, snout, eye, head, face, body, back, neck, mouth, belly, chest, coat, jaw, spine, flank, limb
fox wolf dog corgi husky golden-retriever dalmatian german-shepherd poodle raccoon cat tiger lion leopard cheetah panther bear polar-bear panda koala gorilla monkey rabbit squirrel mouse hamster horse donkey zebra camel alpaca cow sheep goat deer | fur, coat, hair, whisker, hide, skin, wool, fleece
bear polar-bear panda koala gorilla turtle frog penguin owl | paw, ear, leg, nose, eye, head, face, body, back, mouth, belly, chest, arm, foot, limb, jaw
horse donkey zebra unicorn cow sheep goat pig deer giraffe camel alpaca rhino hippo | hoof, hooves, leg
lion horse zebra donkey unicorn | mane
deer goat cow sheep rhino unicorn giraffe | antler, horn
elephant | trunk, tusk, ear
tiger zebra cheetah leopard dalmatian giraffe | stripe, spot, marking
bird sparrow bluebird duck goose swan pigeon dove crow parrot eagle hawk seagull chicken rooster owl penguin flamingo | wing, feather, beak, bill, tail, plumage, leg, head, eye, breast, foot, chest, neck, body, claw, talon, crest, back, throat
butterfly bee dragonfly | wing, antenna, antennae, leg, head, body, eye
fish clownfish shark dolphin orca whale | fin, tail, scale, eye, head, mouth, body, gill, flipper, fluke
turtle | shell, flipper
greek-temple colosseum triumphal-arch palace church mosque taj-mahal temple opera-house | column, pillar, arch, dome, roof, stone, step, pediment, facade, wall, tower, minaret, architecture, building, spire, door, gate, structure, marble, colonnade
stone-bridge suspension-bridge | arch, tower, cable, span, pillar, deck, railing, structure
pyramid | stone, block, structure, side, tip
person | face, head, eye, hand, hair, arm, leg, body, mouth, nose, finger, foot, shoulder, back, neck, chest, lip, cheek, ear, eyebrow, skin, knee, palm, fist, thumb, elbow, waist, hip, forehead, chin, eyelash, eyelid, tooth, limb, belly, torso, feature, expression, smile, gaze, fingertip, wrist, heel, toe, tongue, pose, lap, complexion, brow, figure
.*-tree tree trees pine-forest jungle leafy-forest park bush forest palms bamboo hedge apple-tree | branch, leaf, trunk, foliage, canopy, twig, root, treetop, bark, greenery, vegetation, leafage, undergrowth, plant, needle, bush, crown, stem, wood, limb, frond
flower rose tulip daisy sunflower poppy lavender lily flowers rose-bush meadow savanna hills farm-field flower-field tundra orchard | petal, bloom, blossom, stem, leaf, bud, stalk, flora, greenery, plant, flower, vegetation
sea island ocean beach | wave, surf, foam, tide, shore, shoreline, coast, coastline, seashore, water, horizon, sand, seaside, swell, sea, ocean, spray, surface, splash, coastal, crest, breaker, ripple, seawater, bay, seascape, depth, waterline, current
lake hot-spring swamp river waterfall canal pond riverbank | water, wave, ripple, shore, surface, bank, reflection, shoreline, lakeside, lakeshore, waterside, horizon, jetty, dock, pier, current, depth, stream, waterline, waterway
mountains ski-slope hills | peak, slope, ridge, summit, mountain, rock, cliff, valley, mountaintop, mountainside, hillside, hill, top, range, crag, foothill, horizon, height, terrain, boulder, stone, face
rain storm | drop, raindrop, droplet, rainwater, puddle, shower
snow | snowflake, flake, snowdrift
volcano | lava, smoke, crater, ash, eruption, rock, slope, magma, mountain
desert oasis | sand, dune, horizon, rock, ground, boulder, stone, wasteland, terrain, sandstone
cliff-road cliff canyon | cliff, rock, ocean, sea, coast, coastline, road, wave, shore, horizon, edge, curve, hillside, cliffside, boulder, wall
road city-street neon-street old-town-street brick-street country-road street railway | road, lane, asphalt, pavement, street, curb, curve, turn, traffic lane, roadside, line, ground, way, bend, corner, highway, path, sidewalk, track
city-street neon-street old-town-street brick-street shop-front | building, window, sidewalk, shop, facade, door, wall, sign, lamp, streetlamp, streetlight, pavement, architecture, town, city, roof, rooftop, storefront, balcony, signage, cityscape, skyline, house, corner, block, storey, brick, awning, structure, column, arch, cobblestone, neighborhood, neighbourhood, district, urban, downtown
meadow savanna hills farm-field flower-field tundra orchard lawn park pine-forest jungle leafy-forest | grass, ground, tree, field, plant, leaf, greenery, horizon, earth, hill, nature, vegetation, foliage, turf, soil, outdoors, flora, path, bush, woodland, undergrowth, blade, countryside
room living-room bedroom kitchen bathroom hallway office cafe classroom shop library gallery workshop | wall, floor, ceiling, window, furniture, door, room, light, corner, interior, decor, lamp, carpet, curtain, shelf, tile
kitchen | counter, countertop, cupboard, cabinet, stove, sink, appliance
bedroom | bed, pillow, blanket, sheet, nightstand
living-room | sofa, couch, rug, cushion
office classroom library cafe workshop | desk, table, chair, shelf, bookshelf, book, counter
car taxi sports-car suv pickup vintage-car police-car truck van bus ambulance fire-engine | wheel, tire, tyre, door, windshield, window, headlight, hood, bumper, roof, body, trunk, mirror, engine, tail light, taillight, license plate, seat, grille
bicycle motorcycle | wheel, tire, handlebar, pedal, seat, saddle, frame, spoke, engine
airplane helicopter | wing, tail, engine, cockpit, propeller, window, fuselage, rotor, body
boat canoe sailboat motorboat ship | sail, mast, hull, deck, bow, stern, oar
train | carriage, engine, wheel, window, wagon, locomotive
rocket | engine, nose, fin, exhaust, flame
house cabin barn church castle skyscraper tower pagoda lighthouse windmill eiffel-tower | roof, wall, window, door, tower, building, facade, chimney, column, stone, spire, structure, architecture, brick, entrance, arch, porch, storey, floor, balcony, turret
cake cupcake ice-cream donut pizza burger sandwich | topping, cream, icing, frosting, layer, slice, crust, filling, sprinkle, bun, cheese, cone, scoop
book | page, cover, text
mug cup teapot pitcher bucket basket pan pot suitcase bag | handle, rim, lid, spout
guitar | string, neck
candle campfire fireplace | flame, fire, wick, glow, light, spark, ember, heat
table desk chair bed sofa bench stool armchair round-table coffee-table | leg, top, surface, seat, back, cushion, edge, armrest
flag banner | pole, cloth, stripe
moon | surface, crater, dust, rock, ground, horizon, terrain, earth, regolith, landscape, sky, star
`);

/** Whether words say what is true of an id by nature. */
export const holdsOf = (table: [RegExp, Set<string>][], id: string, word: string): boolean =>
  table.some(([ids, words]) => words.has(word) && ids.test(id));
