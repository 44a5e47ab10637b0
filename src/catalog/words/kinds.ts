/**
 * Words for things beyond those of the manifests: synonyms, near kinds, usual places. One line a kind:
 *
 *     id | family | largest size in metres | places where it is at home | words | words that are only near to it | Chinese
 *
 * "Words" name the kind itself. "Near" words name something else that this kind stands in for, and `explain` says so.
 */
import type { Family } from "../types.ts";

/** A kind that a film can show, with the words for it. */
export interface KindWords {
  id: string;
  family: Family;
  /** Largest dimension in metres, for framing. */
  size: number;
  /** Place ids where it is usually found, best first. */
  home: string[];
  en: string[];
  /** English words that are shown as this kind for want of a better one. */
  near: string[];
  zh: string[];
}

const TABLE = `
stone-bridge | building | 24 | river | bridge, footbridge, wooden bridge | viaduct, aqueduct, overpass, railway bridge, train bridge, drawbridge | 桥, 石桥
suspension-bridge | building | 240 | river ocean | suspension bridge | steel bridge, highway bridge, cable-stayed bridge, iron bridge | 吊桥, 大桥
palace | building | 70 | park | palace, royal palace | opera, parliament, museum building, capitol building, train station building, university, courthouse, town hall, city hall | 宫殿
mansion | building | 34 | park | mansion, estate, manor | hotel building, villa estate, plantation house, hospital, embassy, country estate | 庄园, 别墅
temple | building | 36 | park | temple, chinese temple | shrine hall, hall, dojo, monastery, pavilion hall, ancient temple, forbidden palace | 寺庙, 庙宇
greek-temple | building | 46 | meadow cliff | greek temple, roman temple | ruins, ancient ruins, greek ruins, roman ruins, temple ruins, bank building, supreme court, columned building | 神殿
glasshouse | building | 12 | park | glasshouse, greenhouse, conservatory | pavilion of glass, botanical house | 温室
fountain | building | 6 | park | fountain | birdbath, water feature, stone well, well fountain | 喷泉
statue-of-liberty | building | 93 | river | | giant statue, colossal statue, monument statue, stone giant | 
clock-tower | building | 96 | river | clock tower, bell tower | campanile, spire | 钟楼
carousel | building | 10 | park | carousel, merry-go-round | carnival ride, fairground ride, amusement ride | 旋转木马
ferris-wheel | building | 28 | park | ferris wheel | roller coaster, rollercoaster | 摩天轮
gazebo | building | 5 | park | gazebo, pavilion | kiosk pavilion, bus stop shelter, pergola arch, tent pavilion | 亭子, 凉亭
igloo | building | 4 | arctic | igloo | snow hut, ice hut, snow fort | 冰屋
triumphal-arch | building | 24 | park | triumphal arch, archway | gateway, city gate, stone gate, portal, monument arch, natural arch, sandstone arch | 凯旋门
camera | thing | 0.15 | room | | webcam, web cam, action camera, security camera, video recorder | 摄像头
fern | plant | 0.5 | pine-forest | fern | leaf, maple leaf, frond, fallen leaf, palm leaf, clover, banana leaf, tea leaf | 蕨
barrel | thing | 0.9 | room | barrel, keg | log, logs, pipe, pipes, cylinder, oil drum, cannon, tree stump, stump, tank of water, roller, spool, vat, churn | 木桶
bottle | thing | 0.28 | room | | tube, toothpaste, perfume, perfume bottle, spray bottle, spray can, lotion, lotion bottle, shampoo, detergent, ink bottle, thermos, medicine, paint can, syringe bottle, oil bottle, olive oil, ketchup, honey bottle, vial, test tube, fire extinguisher | 
jar | thing | 0.2 | kitchen | jar, glass jar, mason jar | honey, jam jar, marmalade, aquarium jar, petri dish, beaker, cookie jar, canister, pickle jar, terrarium, fishbowl, fish bowl | 罐子
rope | thing | 1 | room | | ribbon, spider web, web, string lights cord, twine, necklace chain, bracelet, shoelace, cobweb | 
pencil | thing | 0.2 | room | pencil, crayon | paintbrush, brushes, pen, ballpoint pen, fountain pen, marker, chalk, lipstick tube, stylus, quill, toothpick, drill, screwdriver, chisel, pipette, thermometer, eyeliner, mascara, twig, twigs | 
hammer | thing | 0.35 | room | hammer, mallet | broom, mop, axe, hatchet, oar, oars, crowbar, pickaxe, sledgehammer, shovel, rake, hoe, trowel, wrench, pliers, paint roller, plunger, grabber, fishing pole, paddle tool, baton | 
wooden-sign | thing | 1.2 | road | | blackboard, chalkboard, whiteboard, notice board, bulletin board, panel, panels, wooden board, plank, planks, scoreboard, easel, blueprint | 
candle | thing | 0.2 | room | | cigarette, incense stick, matchstick, lighter, torch flame, birthday candle, cigar, sparkler | 
box | thing | 0.4 | room | | eraser, soap, bar of soap, brick, bricks, domino, dominoes, ice cube, ice cubes, lego brick, building block, blocks, rubik's cube, wooden block, sponge, bar of gold, gold bar, tissue box, lunch box, music box, pallet, crates, circuit board, icon, router, battery pack, hard drive, deck of cards | 
plate | thing | 0.26 | kitchen | plate, plates | coin, coins, gold coins, medal, button, coaster, disc, disk, vinyl, record, vinyl record, cd, lid, manhole cover, shield, hubcap, tile, tiles, puck, hockey puck, compass disc, gong, platter, saucer, pasta, spaghetti, noodles, fries, french fries, food, meal, dinner, breakfast, lunch, dish of food, salad, curry, rice, snacks, feast, cuisine, appetizer, side dish | 
cup | thing | 0.09 | kitchen | | ice cream cup, paper cup, thimble, tumbler, mortar, shot glass, espresso cup, soup cup, measuring cup | 
ladder | thing | 2.5 | room | | railing, trellis, monkey bars, fence ladder, bunk bed ladder | 
dice | thing | 0.03 | room | dice, die | rubik cube, sugar cube, chess piece, chess pieces, pawn, key cap, jenga blocks, game piece | 骰子
table | furniture | 1.4 | room | | chessboard, chess board, board game, mahjong table, desk table, drafting table, billiards table, foosball table, poker table, workstation, checkout counter, reception desk, kitchen island, surface of the table | 
rose | plant | 0.4 | lawn | rose, red rose | rosebud, rose petal, rose petals, valentine rose, camellia flower, bouquet of roses | 玫瑰花
trophy | thing | 0.4 | room | | statuette, figurine, angel statue, goblet cup, urn, bell, candelabra, chandelier | 
suitcase | thing | 0.6 | room | | wallet, toolbox, typewriter case, violin case, ice box, car battery | 
mouse | animal | 0.1 | room | mouse | mickey mouse, minnie mouse, jerry, stuart little, remy, rat, gerbil, shrew, mole, vole, pikachu, hamtaro | 米老鼠
pig | animal | 1.2 | meadow | | peppa pig, miss piggy, piglet the pig | 小猪佩奇
duck | animal | 0.5 | lake | | donald duck, daffy duck, psyduck | 唐老鸭
bear | animal | 1.9 | pine-forest | | winnie the pooh, winnie-the-pooh, pooh, baloo, paddington, yogi bear | 小熊维尼
cat | animal | 0.5 | room | | hello kitty, garfield, doraemon, tom the cat, puss in boots, cheshire cat, totoro | 加菲猫, 哆啦a梦
dog | animal | 0.9 | lawn | | snoopy, scooby doo, scooby-doo, pluto the dog, goofy dog, lassie, shiba inu dog | 史努比
clownfish | animal | 0.1 | underwater | clownfish, clown fish | nemo, finding nemo, tropical fish, betta | 小丑鱼
lion | animal | 2.4 | savanna | | simba, mufasa, lion king, aslan, sphinx cat, griffin lion | 狮子王
gorilla | animal | 1.7 | jungle | | king kong, chewbacca, donkey kong, shrek, hulk, the hulk, ogre, monster, yeti | 
dinosaur | animal | 5 | pine-forest | | godzilla, yoshi, barney, charizard | 哥斯拉
robot | thing | 1 | room | | r2-d2, r2d2, wall-e, bb-8, bender, minion, minions, dalek | 
sports-car | vehicle | 4.4 | road city-street | sports car, sport car, supercar, race car, racing car, racecar, f1 car, formula car, formula one car, formula 1 car, formula one, formula 1, ferrari, lamborghini, porsche, roadster, muscle car | batmobile, sports vehicle, hypercar, formula, drift car, hyundai kona | 跑车, 赛车
vintage-car | vehicle | 4.4 | city-street road | vintage car, classic car, old car, antique car, retro car, old-fashioned car, oldtimer, vintage automobile | hot rod, steam car, carriage, horse carriage, wagon, stagecoach, buggy | 老爷车, 古董车
suv | vehicle | 4.6 | road | suv, jeep, off-road vehicle, off-road car, 4x4, land rover, hummer, offroader, four-wheel drive, vintage suv | all-terrain vehicle, atv, rover, military vehicle, armored vehicle, armoured vehicle, mars rover, moon rover, lunar rover, tank, quad bike | 越野车
van | vehicle | 5 | road city-street | van, minivan, camper van, campervan, minibus, rv | food truck, ice cream truck, cargo van, motorhome, caravan, trailer | 面包车
tractor | vehicle | 4 | meadow | tractor, farm tractor | combine harvester, harvester, bulldozer, excavator, digger, crane truck, backhoe, forklift, loader, construction vehicle, construction machine, crop tractor, lawn mower, lawnmower, heavy machinery, heavy equipment, excavating machine | 拖拉机, 挖掘机, 推土机
canoe | vehicle | 4 | lake | canoe, kayak, rowing boat | gondola, raft, paddleboard, rubber boat, inflatable boat, dugout, sup board | 独木舟, 皮划艇
ship | vehicle | 60 | ocean beach | ship, cruise ship, ocean liner, cruise liner, ferry, freighter, cargo ship, tanker, container ship, vessel | submarine, battleship, warship, aircraft carrier, fishing vessel, barge, spaceship wreck, shipwreck | 轮船, 邮轮
motorboat | vehicle | 6 | lake | motorboat, speedboat, speed boat, motor boat | jet ski, yacht, water scooter, jetski, powerboat, hydrofoil | 快艇, 摩托艇
helicopter | vehicle | 12 | mountains | helicopter, chopper | drone, quadcopter, ufo, flying saucer, flying car, airship, meat chopper | 直升机
hot-air-balloon | vehicle | 20 | meadow | hot air balloon, hot-air balloon | zeppelin, blimp, airship, parachute, paraglider, hang glider | 热气球
sailboat | vehicle | 8 | lake beach | yacht | viking ship | 帆船
penguin | animal | 0.9 | arctic | penguin, emperor penguin, king penguin | puffin, dodo, auk | 企鹅
octopus | animal | 1 | underwater | octopus, giant octopus | | 章鱼
crab | animal | 0.2 | beach | crab, king crab, hermit crab | | 螃蟹
shark | animal | 3 | underwater | shark, great white shark, hammerhead shark | megalodon | 鲨鱼
dolphin | animal | 2.5 | ocean underwater | dolphin, bottlenose dolphin | porpoise, seal, sea lion, walrus, manatee, narwhal, otter, beluga | 海豚
whale | animal | 12 | ocean underwater | whale, humpback whale, blue whale | sea monster, leviathan | 鲸鱼
crocodile | animal | 3 | lake river | crocodile, alligator | komodo dragon, dragon, caiman, monster lizard, godzilla | 鳄鱼
dinosaur | animal | 5 | pine-forest | dinosaur, t-rex, tyrannosaurus, tyrannosaurus rex, velociraptor, stegosaurus, triceratops, brachiosaurus, pterodactyl | dragon, godzilla, lizard monster, dino, alligator monster, prehistoric animal | 恐龙
gorilla | animal | 1.7 | jungle | gorilla, ape, silverback | bigfoot, yeti, sasquatch, king kong, orangutan, troll, chimpanzee, chimp, baboon, hairy monster | 大猩猩
rabbit | animal | 0.4 | meadow lawn | bunny | easter bunny, kangaroo, wallaby, guinea pig, chinchilla, jackrabbit, hedgehog-like animal | 
horse | animal | 2.4 | meadow | pony, stallion, mustang, racehorse | pegasus, centaur, mule, moose | 
eagle | animal | 1 | mountains | eagle, bald eagle, golden eagle | falcon, vulture, condor, osprey, phoenix, griffin, buzzard, bird of prey | 老鹰
parrot | animal | 0.4 | pine-forest | parrot, macaw, cockatoo, parakeet, budgie | toucan, hornbill, hummingbird, peacock, woodpecker, kingfisher | 鹦鹉
flamingo | animal | 1.4 | lake | flamingo | heron, stork, egret, ibis, pelican, ostrich, emu | 火烈鸟
laptop | thing | 0.35 | office room | laptop, notebook computer, laptop computer, macbook | tablet pc, tablet, ipad, notebook, pc, desktop computer, computer system, game console, controller, video game, typewriter, cash register, console, smart device | 笔记本电脑, 电脑
phone | thing | 0.15 | room | phone, cell phone, smartphone, smart phone, mobile phone, cellphone, telephone, iphone, mobile | walkie-talkie, calculator, smartwatch, remote device, wallet, pager, game controller, handheld device | 手机, 电话
television | thing | 1 | living-room | television, tv, monitor, television set, tv set | computer monitor, whiteboard, blackboard, projector, projection screen, aquarium, fish tank | 电视, 电视机
clock | thing | 0.3 | room | clock, alarm clock, wall clock | wristwatch, pocket watch, stopwatch, gauge, compass, timer, barometer, speedometer, wrist watch | 钟, 闹钟
camera | thing | 0.15 | room | photo camera, dslr | binoculars, telescope, microscope, camcorder, video camera, film camera, projector, gopro camera | 照相机
guitar | thing | 1 | room | guitar, acoustic guitar, electric guitar, electronic guitar, bass guitar | violin, cello, ukulele, banjo, harp, lute, fiddle, viola, double bass, musical instrument, instrument, sitar | 吉他
drum | thing | 0.5 | room | drum, drums, drum kit, drum set, snare drum, bongo, drum kits | tambourine, cymbal, xylophone, gong, percussion, barrel organ | 鼓, 架子鼓
sword | thing | 1 |  | sword, katana, blade, lightsaber | spear, lance, dagger, machete, arrow, rifle, gun, shotgun, musket, wand, magic wand, scepter, cane, weapon, pole, rod, fishing rod, flagpole, lightsaber sword | 剑, 刀剑
knife | thing | 0.25 | kitchen | kitchen knife | needle, razor, scalpel, cleaver, peeler, spatula, butter knife, pocketknife, whisk, ladle, tongs, drumstick, syringe, scraper, sickle | 
pan | thing | 0.4 | kitchen | frying pan, skillet, wok, cooking pan | griddle, gold pan, sauce pan, saucepan, stir fry pan, barbecue, bbq, stove, stovetop, racket | 平底锅
pot | thing | 0.3 | kitchen | cooking pot, saucepan, sauce pan, stockpot, kettle pot | cauldron, pressure cooker, blender, coffee machine, coffee maker, mixer, grinder, coffee grinder, juicer, food processor, fountain bowl, mixie | 锅
bucket | thing | 0.3 | lawn | bucket, pail | trash can, garbage can, bin, trash bin, watering can, basin, tub, wastebasket, dustbin, trash, urn, shredder, folding bucket | 桶
basket | thing | 0.4 |  | basket, wicker basket | nest, bird nest, bird's nest, hamper, birdhouse, cage, birdcage, beehive, hive, cradle, bassinet, stroller, shopping cart, cart | 篮子
ladder | thing | 2.5 |  | ladder, stepladder | stairs, staircase, scaffolding, stairway, steps, scaffold, escalator, pole vault | 梯子
rope | thing | 1 |  | rope, cord, string | hose, chain, wire, cable, yarn, thread, ribbon, lasso, garden hose, hoses, wool yarn, vine, cables | 
lantern | thing | 0.4 |  | lantern, paper lantern, gas lantern, oil lamp, chinese lantern | light bulb, lightbulb, torch, flashlight, bulb, glow stick | 灯笼
lamp-post | thing | 4 | city-street | lamp post, lamppost, street lamp, streetlamp, street light, streetlight, street lantern, lampposts | utility pole, telephone pole, power pole, pylon, electrical pylon, pole, telegraph pole, column, pillar, wind turbine, turbine, antenna, street pole, flag post, totem | 路灯
campfire | thing | 0.8 | pine-forest | campfire, bonfire, camp fire | firewood, log fire, fire pit, firepit, incense, burning logs | 
tent | thing | 2 | meadow | tent, camping tent | yurt, tipi, teepee, canopy tent, gazebo, marquee tent, hut tent, circus tent, wigwam, igloo | 帐篷
kite | thing | 1 |  | kite | paper plane, paper airplane, paper air plane, glider toy, drone toy, boomerang, arrow | 风筝
cabin | building | 6 | pine-forest | cabin, hut, log cabin, shack, cottage, shed, chalet, lodge, bungalow, hunting lodge | teahouse, tree house, treehouse, doghouse, outhouse, gas station, booth, phone booth, kiosk, garage, barracks, telephone booth | 小屋, 木屋
house | building | 9 | meadow | house, home building, villa, mansion, country house, family house, farmhouse, manor, estate | hotel, school building, townhouse, residence, apartment building, inn, motel, restaurant building, library building, farm house, stilt house, bank, hospital building, hotel building | 房子, 别墅
tower | building | 20 | city-street | tower, clock tower, bell tower, watchtower, watch tower | minaret, obelisk, monument, statue of liberty, oil rig, water tower, ferris wheel, roller coaster, spire, lift tower, factory chimney | 塔, 钟楼
skyscraper | building | 120 | city-street | skyscraper, high-rise, high rise, highrise, office building, office tower | apartment block, hotel tower, burj khalifa, empire state building, hospital building, apartment building, modern building | 摩天大楼
church | building | 20 | old-town-street | church, chapel, cathedral, basilica, abbey, monastery | mosque, synagogue, temple, shrine, mausoleum, taj mahal, sagrada familia, notre dame, opera house, convent, crypt | 教堂
castle | building | 40 | meadow mountains | castle, fortress, citadel, palace, chateau | ruins, ancient ruins, fortification, city wall, kremlin, theme park castle, hogwarts, colosseum, stronghold | 城堡
pagoda | building | 25 | park | pagoda, buddhist temple, chinese temple, japanese temple | temple, shrine, torii gate, torii, palace of china, monastery, hindu temple, tea house building, temple of heaven | 宝塔, 寺庙
barn | building | 9 | meadow | barn, stable, farm building, farmstead | warehouse, hangar, factory, greenhouse, industrial building, sawmill, stables, granary, station building, power station, gymnasium, supermarket building, train station building | 谷仓
snowman | thing | 1.6 | meadow | snowman, snow man | ice sculpture, snow sculpture, statue, sculpture, scarecrow, figure of snow, mannequin, garden gnome, gnome, statuette | 雪人
tombstone | thing | 1 | park | tombstone, gravestone, headstone | stone slab, monument, memorial, plaque, standing stone, milestone, pillar, altar, stone well | 墓碑
globe | thing | 0.4 | room | globe | planet earth globe, planet, crystal ball, model of earth, moons | 地球仪
trophy | thing | 0.4 | room | trophy, award cup | goblet, medal, chalice, award, oscar, grail, crown trophy | 奖杯
box | thing | 0.4 | room | cardboard box | machine, device, equipment, appliance, sewing machine, printer, vending machine, atm, gadget, block, aquarium box, drawer, container, package, mailbox box, cage, radiator, air conditioner, generator, engine, mailer, toolbox, case, dumbbell, kettlebell, treadmill, 3d printer, fish tank, battery, speaker, loudspeaker, amplifier | 机器
bread | food | 0.3 | kitchen | loaf, loaf of bread, baguette, toast, bread loaf | dough, croissant, bun, pastry, flour, bagel, tortilla, pretzel, naan, pita, tandyr bread, bread dough | 面包
cake | food | 0.25 | kitchen | chocolate cake, wedding cake, layer cake | pie, cheesecake, pudding, tart, pancake, pancakes, waffle, dessert, jelly, tiramisu, brownie, gingerbread, chia pudding, ice cream cake | 
burger | food | 0.12 | kitchen | burger, hamburger, cheeseburger | meat, steak, beef, patty, taco, burrito, meatball, sirloin, sirloin steak, ham, bacon, pork, kebab, dumpling, meatballs | 汉堡
pizza | food | 0.3 | kitchen | pizza, pizza pie | omelette, omelet, quiche, frittata, crepe, flatbread, lasagna | 披萨
sushi | food | 0.2 | kitchen | sushi, sushi roll, sashimi, sachimi | salmon, shrimp, seafood, rice, rice ball, dumplings, caviar, oyster, fish fillet, tuna fillet | 寿司
tomato | food | 0.08 | kitchen | tomato, cherry tomato | vegetables, vegetable, pepper, bell pepper, chili, radish, beet, eggplant, paprika, aubergine | 西红柿, 番茄
apple | food | 0.08 | kitchen |  | fruit, fruits, mango, pomegranate, fig, nectarine, kiwi, persimmon, avocado, coconut, apricot, papaya, dragon fruit, vegetables and fruits | 
strawberry | food | 0.04 | kitchen | strawberry, strawberries | raspberry, raspberries, berry, berries, grape, grapes, cranberry, olives, olive | 草莓
cookie | food | 0.08 | kitchen | cookie, cookies, biscuit | chocolate, candy, cracker, macaron, potato chip, chips, nuts, almond, snack, praline, pill, poker chips, poker chip, coin chips, coffee beans, coffee bean, beans, bean, seed, seeds, grain, popcorn, cereal, button, petri dish food | 饼干
broccoli | food | 0.2 | kitchen | broccoli | cauliflower, cabbage, lettuce, spinach, salad, celery, asparagus, kale, herbs, parsley, artichoke, vegetable bunch, basil, seaweed, moss, lettuce leaves | 西兰花
carrot | food | 0.2 | kitchen | carrot, carrots | parsnip, sausage, chili pepper, ginger, cigar, cigarette, sausages, leek, zucchini, cucumber | 胡萝卜
egg | food | 0.06 | kitchen | egg, eggs, boiled egg, easter egg | mozzarella, scallop, eyeball, pebble, pearl, tofu, cocoon, fried egg, lychee | 鸡蛋
flower | plant | 0.4 | meadow | wildflower, flower bud, bouquet, flower bouquet, bouquet of flowers | hyacinth, peony, orchid, foxglove, carnation, chrysanthemum, lotus, water lily, iris, daffodil, dandelion, hydrangea, magnolia, marigold, pansy, begonia, camellia, jasmine, lotus flower, petal, petals, lily pad, sakura branch | 
bush | plant | 1.2 | park | plant, plants, shrubbery, shrubs, greenery, vegetation | potted plant, seedling, sprout, succulent, houseplant, bonsai, bonsai tree, wheat, corn, rice plant, undergrowth, tumbleweed, grapevine, ivy, coral, crops, crop, hay, mushroom, mushrooms | 植物
grass-tuft | plant | 0.3 | meadow | tuft of grass, grass tuft | hay, oat grass, wheat stalk, seaweed, moss, lichen, cane grass | 
pine-tree | plant | 10 | pine-forest | evergreen, evergreen tree, cedar, larch, christmas tree, pine tree | redwood, sequoia, juniper, yew, baobab | 
oak-tree | plant | 9 | park | oak, oak tree | olive tree, chestnut tree, beech, elm, linden, walnut tree, baobab, acacia, bonsai | 橡树
sofa | furniture | 2 | living-room | futon, sectional | cushion, pillow, pillows, beanbag, mattress, love seat | 
rug | furniture | 2 | room | rug, carpet, mat, doormat | blanket, towel, quilt, cloth, fabric, curtain, tapestry, tatami, towels, beach towel, yoga mat, tatami mats, picnic blanket, picnic mat, tablecloth, bed sheet, napkin, paper towel | 地毯
cupboard | furniture | 2 | kitchen | cupboard, cabinet, dresser, closet, locker | vault, refrigerator cabinet, drawers, chest of drawers, booth, elevator, wardrobe closet, filing cabinet, fish tank stand | 柜子
bookshelf | furniture | 2 | room | bookshelf, bookcase, book shelf, shelf, shelves, bookshelves | rack, shelving, wine rack, shoe rack, pantry | 书架
table | furniture | 1.4 | room kitchen | tabletop, picnic table, kitchen table | counter, countertop, workbench, ironing board, bar counter, table tennis table, ping pong table, pool table, bench top, pedestal, podium, piano, grand piano, keyboard piano, billiard table, operating table, turntable, conveyor belt, altar, market stall | 
picture | thing | 0.6 | room | picture frame, framed picture, wall painting | painting, artwork, map, poster, portrait painting, mural | 
book | thing | 0.22 | room | notebook, novel, textbook, magazine, diary, journal, comic book | newspaper, letter, paper, papers, document, documents, map, envelope, menu, card, cards, page, scroll, contract, contracts, paperwork, notepad, sketchbook, folder, clipboard, book cover, academic paper, playing cards, brochure, leaflet, pamphlet, certificate, ticket, calendar, photograph album, tin foil, foil, cardboard, sheet of paper | 
bag | thing | 0.5 | room | handbag, purse, tote bag, shopping bag, sack, paper bag, plastic bag, pouch | hay bale, bales, sandbag, cushion, pillow, garbage bag, parcel bag, sleeping bag, punching bag, sponge, groceries | 
suitcase | thing | 0.6 | room | suitcase, luggage, baggage, briefcase, travel bag | toolbox, instrument case, guitar case, cooler, stereo, accordion | 行李箱
ball | thing | 0.22 | lawn room | ball, bowling ball, toy ball, rubber ball | sphere, orb, marble, snowball, ping pong ball, ping-pong ball, golfball, cannonball, meteor, asteroid, comet, atom, bead, beads, particle, pebble, balls of light, hailstone, ball of yarn, foam, dew drop | 
robot | thing | 1.5 | room | robot, toy robot | drone robot, mecha, robot toy, automaton, transformer, terminator, machine robot, wall-e, gundam | 机器人
person | person | 1.75 | park city-street | person, human, figure, human being, adult | character, people | 人, 人物, 行人
fox | animal | 0.9 | pine-forest meadow | fox, vixen | fennec, fennec fox, jackal, arctic fox | 狐狸, 小狐狸
wolf | animal | 1.3 | pine-forest mountains | wolf | coyote, hyena, dingo, werewolf | 狼
dog | animal | 0.9 | lawn park | dog, hound, doggy, doggie, pooch, mutt | samoyed, terrier, shiba inu, beagle, bulldog, pug, chihuahua, border collie, puppy dog, dachshund, spaniel, greyhound, great dane | 狗, 小狗, 狗狗
corgi | animal | 0.6 | lawn park | corgi, welsh corgi |  | 柯基, 柯基犬
cat | animal | 0.5 | room lawn | cat, kitty, feline, house cat, tomcat, tabby cat, tabby | lynx, siamese cat, persian cat, bobcat | 猫, 小猫, 猫咪
horse | animal | 2.4 | meadow | horse, stallion, mare, steed, foal, pony | mule | 马, 骏马
cow | animal | 2.4 | meadow | cow, calf, cattle, dairy cow | bull, ox, buffalo, bison, yak, water buffalo | 牛, 奶牛
sheep | animal | 1.2 | meadow | sheep, lamb, ram, ewe |  | 羊, 绵羊
pig | animal | 1.2 | meadow | pig, piglet, hog | boar, wild boar, tapir | 猪, 小猪
deer | animal | 1.8 | pine-forest meadow | deer, stag, doe, fawn, reindeer | elk, moose, antelope, gazelle, kangaroo, impala | 鹿, 小鹿
bear | animal | 1.9 | pine-forest mountains | bear, grizzly, grizzly bear | sloth | 熊, 小熊
rabbit | animal | 0.4 | meadow lawn | rabbit, bunny, hare, bunny rabbit | guinea pig, beaver, otter, ferret | 兔子, 兔, 小兔子
tiger | animal | 2.6 | pine-forest meadow | tiger, tigress, bengal tiger | snow leopard, puma, cougar | 老虎, 虎
lion | animal | 2.4 | savanna | lion, lioness | big cat | 狮子
elephant | animal | 4.5 | savanna | elephant, african elephant | mammoth | 大象, 象
panda | animal | 1.6 | pine-forest meadow | panda, giant panda, panda bear | red panda | 熊猫, 大熊猫
bird | animal | 0.3 | park meadow | bird, sparrow, songbird, robin, finch, birdie | turkey, peacock, hummingbird, toucan, bat, kingfisher, woodpecker, magpie, crane bird, stork, ostrich | 鸟, 小鸟, 麻雀
duck | animal | 0.5 | lake | duck, mallard, duckling, ducky | pelican | 鸭子, 鸭, 小鸭子
fish | animal | 0.3 | underwater | fish, goldfish | seal | 鱼, 金鱼, 小鱼
apple | food | 0.08 | kitchen | apple | pomegranate, nectarine, apricot, fruit, mango | 苹果
orange | food | 0.08 | kitchen | orange, orange fruit, tangerine, mandarin, clementine | lime, grapefruit, citrus | 橙子, 橘子
banana | food | 0.19 | kitchen | banana | plantain, cucumber, corn, hot dog, hotdog | 香蕉
cake | food | 0.25 | kitchen | cake, birthday cake | pie, pancake, dessert | 蛋糕
mug | thing | 0.11 | kitchen room | mug, coffee mug | tankard | 马克杯
cup | thing | 0.09 | kitchen room | cup, teacup, coffee cup | glass, drinking glass, wine glass, goblet, coffee, tea, latte, cappuccino, milk | 杯子, 茶杯, 杯, 咖啡杯, 咖啡, 茶, 牛奶
bowl | thing | 0.18 | kitchen | bowl | pan, frying pan, pot, saucepan, sink, basin, basket | 碗
plate | thing | 0.26 | kitchen | plate, dish | tray, frisbee, saucer, disc, cutting board, chopping board, clock, wall clock, tennis racket, food, soup, noodles, pasta, rice, salad, steak, sushi, meal | 盘子, 碟子
vase | thing | 0.3 | room | vase, flower vase | urn, jar, pitcher, jug | 花瓶
bottle | thing | 0.28 | kitchen room | bottle, wine bottle, water bottle, beer bottle | flask, perfume bottle, beer, wine, fire hydrant, baseball bat, can, soda | 瓶子, 酒瓶
ball | thing | 0.22 | lawn room | ball, rubber ball | snowball, sports ball, soccer ball, football, basketball, tennis ball, baseball, beach ball, marble, sphere, volleyball, globe | 球, 皮球, 足球
book | thing | 0.22 | room | book, novel, textbook | notebook, laptop, tablet, newspaper, magazine, letter, paper, phone, cell phone, smartphone, mobile phone, remote, tv remote, keyboard, computer keyboard, computer mouse, computer, map, envelope | 书, 书本
lamp | thing | 0.5 | room | lamp, desk lamp, table lamp | lantern, light bulb, flashlight, chandelier, traffic light, street light, street lamp, lamppost, parking meter, lighthouse lamp | 灯, 台灯
flag | thing | 1.6 | meadow | flag, banner | pennant, kite, windsock | 旗, 旗帜, 旗子
box | thing | 0.4 | room | box, cardboard box, crate, gift box, present, gift | parcel, package, suitcase, chest, block, cube, microwave, oven, toaster, refrigerator, fridge, tv, television, screen, monitor, dice, brick, piano, washing machine, stove, radio, camera box, baseball glove, treasure chest, domino | 盒子, 箱子
balloon | thing | 0.35 | park | balloon | airship | 气球
umbrella | thing | 1 | city-street park | umbrella, parasol |  | 雨伞, 伞
teapot | thing | 0.25 | kitchen | teapot, tea pot | kettle, coffee pot, watering can, hair drier, hair dryer | 茶壶
candle | thing | 0.2 | room | candle | torch, match, toothbrush, spoon, fork, knife, matchstick | 蜡烛
toy | thing | 0.3 | room | toy, teddy bear, stuffed animal, teddy, plush toy | doll, puppet, snowman, statue, figurine, stuffed toy, monster | 玩具, 泰迪熊
table | furniture | 1.4 | room kitchen | table, dining table, coffee table, tabletop | counter, countertop, workbench, tablecloth, picnic table | 桌子, 桌
chair | furniture | 0.95 | room | chair | throne | 椅子
bench | furniture | 1.5 | park | bench, park bench | pew | 长椅, 长凳
sofa | furniture | 2 | living-room room | sofa, couch, settee | loveseat | 沙发
bed | furniture | 2 | bedroom room | bed | mattress, crib, hammock, cot | 床
tree | plant | 7 | park meadow | tree, oak, oak tree, maple, maple tree, apple tree | tree trunk | 树, 大树
pine-tree | plant | 10 | pine-forest | pine tree, pine, fir, spruce, christmas tree, conifer, fir tree | cypress | 松树
flower | plant | 0.4 | meadow | flower, rose, tulip, daisy, sunflower, blossom, poppy | lotus, orchid, lily, dandelion, potted plant, broccoli | 花, 花朵, 玫瑰
bush | plant | 1.2 | park | bush, shrub, hedge | fern, plant, cactus | 灌木
car | vehicle | 4.4 | road city-street | car, automobile, sedan, coupe, convertible, hatchback | jeep, race car, rover, moon rover, lunar rover, buggy, go-kart, golf cart, limousine, vehicle, wagon, carriage | 汽车, 车, 轿车, 小汽车
taxi | vehicle | 4.4 | city-street | taxi, cab, taxicab, yellow cab |  | 出租车
truck | vehicle | 6.5 | road | truck, lorry, pickup truck, pickup, delivery truck | bulldozer, excavator, tank, trailer, garbage truck | 卡车, 货车
bus | vehicle | 10 | city-street | bus, school bus, double-decker bus, coach bus | tram, trolley, streetcar | 公交车, 巴士, 公共汽车
bicycle | vehicle | 1.7 | city-street park | bicycle, bike, cycle | tricycle, unicycle, skateboard, snowboard, skis, sled, wheelchair | 自行车, 单车
motorcycle | vehicle | 2.1 | road | motorcycle, motorbike | scooter, moped, atv, snowmobile | 摩托车
boat | vehicle | 4 | lake | boat, rowboat, rowing boat, dinghy, fishing boat | raft, paddleboard, gondola, submarine, surfboard, jet ski | 船, 小船, 木船
sailboat | vehicle | 8 | lake beach | sailboat, sailing boat, yacht | | 帆船
airplane | vehicle | 25 | mountains meadow | airplane, plane, aeroplane, aircraft, jet, airliner | helicopter, drone, fighter jet, glider, biplane, ufo, spaceship | 飞机
train | vehicle | 60 | meadow mountains | train, steam train, locomotive, railway train | subway train, monorail | 火车, 列车
rocket | vehicle | 30 | desert | rocket, spacecraft, space rocket | spaceship, space shuttle, missile, starship, satellite | 火箭, 飞船
golden-retriever | animal | 1 | lawn park | golden retriever, retriever | labrador, labrador retriever | 金毛
monkey | animal | 0.9 | pine-forest park | monkey | chimpanzee, chimp, ape, orangutan, baboon, lemur | 猴子
turtle | animal | 0.4 | lake beach | turtle | tortoise | 乌龟
frog | animal | 0.12 | lake | frog | toad, newt, salamander | 青蛙
lizard | animal | 0.4 | desert | lizard | gecko, iguana, chameleon | 蜥蜴
crocodile | animal | 3 | lake | crocodile | alligator | 鳄鱼
chicken | animal | 0.5 | lawn meadow | chicken, hen | quail, pheasant | 鸡, 母鸡
butterfly | animal | 0.1 | meadow lawn | butterfly | moth | 蝴蝶
bee | animal | 0.05 | meadow lawn | bee, honeybee, bumblebee | wasp, ladybug, beetle, ant, insect | 蜜蜂
bag | thing | 0.5 | room | bag | handbag, purse, tote bag, shopping bag, grocery bag | 包
hammer | thing | 0.35 | workshop | hammer | shovel, spade, axe, pickaxe, rake, wrench, screwdriver, mallet | 锤子
rope | thing | 0.4 | workshop | rope | hose, cable, chain | 绳子
pencil | thing | 0.2 | room | pencil | pen, paintbrush, crayon, marker | 铅笔
campfire | thing | 0.8 | pine-forest | campfire, bonfire, camp fire |  | 篝火, 营火
rain-boots | garment | 0.4 |  | rain boots, wellies, wellingtons, rubber boots, gumboots | galoshes | 雨靴, 雨鞋
fireplace | furniture | 1.4 | living-room room | fireplace | mantel, mantelpiece | 壁炉
raincoat | garment | 1.1 |  | raincoat, rain coat, mac, mackintosh, slicker, rain jacket | poncho | 雨衣
coat | garment | 1.1 |  | coat, overcoat, trench coat, winter coat | cloak, robe, cape, bathrobe, kimono, fur coat | 大衣, 外套
jacket | garment | 0.7 |  | jacket, leather jacket, denim jacket, blazer, puffer jacket, bomber jacket | vest, waistcoat, cardigan, windbreaker, tuxedo jacket, parka | 夹克, 上衣
suit | garment | 1.4 |  | suit, business suit, three-piece suit, pantsuit | tuxedo, formal wear, evening wear, attire, costume, outfit | 西装, 西服
dress | garment | 1.2 |  | dress, gown, sundress, evening dress, evening gown, wedding dress | sari, kimono, nightgown, robe, hanfu, cheongsam | 裙子, 连衣裙, 长裙
shirt | garment | 0.7 |  | shirt, blouse, button-up shirt, dress shirt | top, polo, polo shirt, tank top, tunic | 衬衫, 衣服, 上衣
t-shirt | garment | 0.7 |  | t-shirt, tee shirt, tee, tshirt, t shirt | jersey, undershirt | T恤, 短袖
sweater | garment | 0.7 |  | sweater, jumper, pullover | cardigan, turtleneck | 毛衣
hoodie | garment | 0.7 |  | hoodie, hooded sweatshirt | sweatshirt | 卫衣, 帽衫
skirt | garment | 0.5 |  | skirt, miniskirt | kilt, tutu | 短裙
trousers | garment | 1 |  | trousers, pants, slacks | overalls, sweatpants, tracksuit | 裤子, 长裤
jeans | garment | 1 |  | jeans, denim jeans, blue jeans | dungarees | 牛仔裤
shorts | garment | 0.5 |  | shorts | swim trunks, trunks, boxers | 短裤
spacesuit | garment | 1.7 |  | spacesuit, space suit |  | 宇航服, 太空服
uniform | garment | 1.6 |  | uniform, police uniform, military uniform | scrubs, jumpsuit, livery, wetsuit | 制服
boots | garment | 0.4 |  | boots, boot | ski boots | 靴子
shoes | garment | 0.3 |  | shoes, shoe, leather shoes | heels, high heels, slippers, loafers, flip-flops | 鞋, 鞋子
sneakers | garment | 0.3 |  | sneakers, sneaker, trainers, running shoes |  | 运动鞋
hat | accessory | 0.3 |  | hat, straw hat, sun hat, fedora, bowler hat | top hat, cowboy hat, witch hat, crown, turban, bonnet, party hat, headband, wig, sombrero | 帽子
cap | accessory | 0.25 |  | cap, baseball cap | beret, visor, headscarf | 棒球帽, 鸭舌帽
helmet | accessory | 0.3 |  | helmet, bike helmet, motorcycle helmet, hard hat | mask | 头盔
scarf | accessory | 1.5 |  | scarf, shawl | bandana, bow tie, necklace, bandanna | 围巾
backpack | accessory | 0.5 |  | backpack, rucksack, knapsack, schoolbag | bag, handbag, purse, satchel, parachute | 背包, 书包
glasses | accessory | 0.15 |  | glasses, eyeglasses, spectacles | goggles, sunglass, monocle, headphones | 眼镜, 墨镜
`;

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** Every kind that films can show, with synonyms and near words. Rows of the same id are one. */
export const KINDS: KindWords[] = [];
for (const line of TABLE.trim().split("\n")) {
  const [id, family, size, home, en, near, zh] = line.split("|").map((cell) => cell.trim());
  const known = KINDS.find((kind) => kind.id === id);
  if (known) {
    known.en.push(...list(en));
    known.near.push(...list(near));
    known.zh.push(...list(zh));
    continue;
  }
  KINDS.push({
    id,
    family: family as Family,
    size: Number(size),
    home: home.split(/\s+/).filter(Boolean),
    en: list(en),
    near: list(near),
    zh: list(zh),
  });
}
