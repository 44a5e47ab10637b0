/**
 * Words for places, and for what a place may have in it. One line a place:
 *
 *     id | words | near words (with the features that they add in brackets) | Chinese | features that it understands
 */

/** A place that a film can be set in, with the words for it. */
export interface PlaceWords {
  id: string;
  en: string[];
  near: { word: string; features: string[] }[];
  zh: string[];
  indoor: boolean;
}

const TABLE = `
pine-forest | pine forest, forest, woods, woodland, pine woods | grove, wilderness, wood | 松林, 森林, 树林, 林间, 雪林[snowy], 林子
neon-street | neon street, neon-lit street, neon-lit city street, neon city, neon-lit city | times square[signs], hong kong street[signs], cyberpunk city[signs], futuristic city | 霓虹街, 霓虹街道, 夜市
city-street | street, city street, sidewalk, pavement, alley, crosswalk, city, downtown, town, avenue, intersection, urban street, backstreet, boulevard | bus stop, skyscraper, building, tower, downtown area, castle, church, temple, palace, cathedral, house, street corner, eiffel tower, mansion, industrial area, residential building | 街, 街道, 街上, 城市, 街头, 马路边, 巷子, 胡同
room        | room, living room, lounge, apartment, indoors, interior, home, sitting room, bedroom | coffee house, studio apartment, attic, closet, locker room, computer room, courtroom, shower, pantry, indoor rink | 房间, 客厅, 卧室, 屋里, 室内, 家
kitchen     | kitchen, kitchenette | restaurant kitchen, cooking area | 厨房
cliff-road  | cliff road, coastal road, coastal cliff road, coastal highway, seaside road, coast road |  | 海边公路, 悬崖公路, 沿海公路
meadow      | meadow, field, grassland, pasture, prairie, grassy field, countryside, flower meadow[flowers] | tall grass, plain, nature | 草地, 田野, 草原
lawn        | lawn, grass, green lawn, yard, backyard, garden, back yard, front yard | porch, patio, terrace, golf course, zen garden | 草坪, 花园, 院子
park        | park, city park, public park, playground | campus, picnic area, campsite, courtyard, camp, gazebo | 公园, 游乐场
lake        | lake, pond, lakeside, lakeshore, mountain lake[mountains] | watering hole, waterhole, fountain | 湖, 湖面, 湖边, 池塘, 水面, 湖上
beach       | beach, seashore, seaside, shore, coast, sandy beach, tropical beach[palms], coastline | lighthouse, shoreline | 海滩, 沙滩, 海边, 海岸, 海
moon        | moon, lunar surface, moon surface, surface of the moon |  | 月球, 月面
desert      | desert, sand dunes, dunes, sahara, dune | salt desert, wasteland, salt flat | 沙漠
mountains   | mountains, mountain, mountain range, peaks, alps, summit, mountain peak | deep valley, ridge, glacier valley[snowy], himalayas, rocky terrain, mountainside, mountain top, mountain trail | 山, 雪山[snowy], 山上, 群山, 山里
road        | road, country road, highway, dirt road, roadside, forest road, lane | path, trail, freeway, runway, bridge road, motorway, tunnel, footpath | 公路, 路, 马路, 小路, 路上, 乡间小路, 乡村小路, 乡间公路, 山路, 小径
shop-front  | shop front, storefront, shopfront, shop, store, shop window, coffee shop, cafe front | bookshop, boutique, market stall, florist, flower shop, barbershop, barber shop, kiosk, pizzeria, bookstore front, pharmacy, drugstore, tea house, teahouse, tea shop, noodle shop, ramen shop, ramen restaurant, sushi restaurant, pizza restaurant, pizza shop, ice cream shop, ice cream parlor, toy store, toy shop, butcher shop, grocery, corner store, corner shop, candy shop, gift shop, shoe shop, pet shop, record store, record shop, fish and chip shop, chip shop, hardware store, clothing store, hair salon, salon, creperie, sandwich shop, deli, takeaway, laundromat, fruit shop, jewelry store, antique shop, tailor shop, bike shop, restaurant front, cafe storefront, shop facade | 商店, 店, 店铺, 咖啡店, 店面, 花店, 茶馆, 茶店, 面馆, 药店, 理发店, 小吃店, 玩具店, 水果店, 面包房, 甜品店, 奶茶店, 服装店, 小卖部
studio      | studio, white background, black background, plain background, backdrop, studio backdrop, turntable | gray background, grey background, green screen, empty background, isolated background, pedestal | 摄影棚, 白色背景
river | river, riverside, riverbank, river bank, river valley, wide river | canal, reservoir, rapids, delta | 河, 河边, 河流, 江, 江边, 大河, 河岸, 小河边
stream | stream, creek, brook, forest stream, mountain stream, rivulet |  | 小溪, 溪流, 溪边, 小河, 山溪, 溪水
waterfall | waterfall, waterfalls |  | 瀑布
ocean | ocean, sea, open ocean, open sea, high seas, open water, deep ocean, ocean waves | surf, bay, boat deck, ship deck, deck | 大海, 海洋, 海上, 海面, 大洋, 海里, 波涛
island | island, tropical island[palms], desert island, deserted island, lagoon, atoll, paradise island | cove | 岛, 小岛, 海岛, 荒岛, 热带岛屿[palms], 岛屿, 岛上
cliff | cliff, cliffside, cliffs, coastal cliff, clifftop, cliff edge, sea cliff, headland, fjord | ledge | 悬崖, 峭壁, 海崖, 悬崖边, 崖边
arctic | arctic, glacier, iceberg, ice floe, pack ice, sea ice, antarctica, antarctic, north pole, south pole, polar landscape, ice shelf, frozen sea, ice sheet |  | 北极, 南极, 冰川, 冰山, 浮冰, 极地, 冰原, 冰海
canyon | canyon, grand canyon, gorge, ravine, badlands, red rock canyon, mesa, wild west | rocky valley | 峡谷, 大峡谷, 丹霞
volcano | volcano, lava field, volcanic landscape, erupting volcano, volcanic island, crater rim | crater | 火山, 火山口, 岩浆, 熔岩
mars | mars, red planet, martian surface, surface of mars, alien planet, another planet, alien world, distant planet | planet surface | 火星, 火星表面, 外星球, 异星
cave | cave, cavern, grotto, ice cave[ice], inside a cave | mine, tunnel of rock | 洞穴, 山洞, 岩洞, 溶洞, 冰洞[ice]
jungle | jungle, rainforest, tropical forest, tropical rainforest, rain forest, tropical jungle | enchanted forest, thicket | 丛林, 雨林, 热带雨林, 密林, 热带森林
bamboo-forest | bamboo forest, bamboo grove, bamboo woods |  | 竹林, 竹海
leafy-forest | autumn forest[autumn], deciduous forest, broadleaf forest, birch forest[birches], maple forest[autumn], autumn woods[autumn], fall forest[autumn], oak forest, birch grove[birches] |  | 秋林[autumn], 枫林[autumn], 秋天的树林[autumn], 桦树林[birches], 白桦林[birches], 秋叶林[autumn]
savanna | savanna, savannah, serengeti, african plain, african savanna, african savannah, plains, safari |  | 稀树草原, 非洲草原, 热带草原, 大草原
swamp | swamp, marsh, bog, wetland, bayou, everglades, mangrove, mangrove swamp | quagmire | 沼泽, 湿地, 红树林
tundra | tundra, arctic tundra, steppe, moor, moorland, heath, siberia | taiga | 苔原, 冻原, 荒原
oasis | oasis, desert oasis |  | 绿洲
hot-spring | hot spring, hot springs, onsen, thermal spring, geothermal pool |  | 温泉
ski-slope | ski slope, snowfield, ski resort, snowy slope, snow slope, piste, snowy mountainside, snow field, snow-covered slope | snowy hill | 滑雪场, 雪坡, 雪原, 雪道, 雪场
farm-field | farm field, wheat field[wheat], corn field[corn], cornfield[corn], farm, farmland, field of wheat[wheat], crop field[crops], grain field[wheat], barley field[wheat], ranch, field of corn[corn], vegetable field[crops] | vineyard, plantation, farmstead | 农田, 麦田[wheat], 玉米地[corn], 农场, 田地, 麦地[wheat], 玉米田[corn], 菜地[crops]
orchard | orchard, apple orchard, cherry orchard[blossoms], fruit orchard, orange grove, olive grove |  | 果园, 苹果园, 樱桃园[blossoms]
flower-field | flower field, field of flowers, tulip field[tulips], lavender field[lavender], sunflower field[sunflowers], poppy field[poppies], flower fields, field of tulips[tulips], field of sunflowers[sunflowers], field of lavender[lavender], flower farm |  | 花田, 花海, 郁金香花田[tulips], 薰衣草田[lavender], 向日葵田[sunflowers], 薰衣草花田[lavender], 葵花地[sunflowers]
hills | hills, hill, valley, rolling hills, hillside, green hills, green valley, hilltop | slope, meadows and hills | 山丘, 丘陵, 山谷, 小山, 山坡
rice-terraces | rice terraces, terraced rice fields, rice terrace, rice field, rice paddy, paddy field, rice paddies, terraced fields |  | 梯田, 稻田, 水田, 水稻田
underwater | underwater, coral reef, reef, deep sea[deep], sea floor[deep], seabed[deep], ocean floor[deep], under the sea, underwater world, under water, kelp forest, bottom of the sea, bottom of the ocean |  | 水下, 海底, 珊瑚礁, 深海[deep], 水底, 海底世界
outer-space | outer space, space, deep space, galaxy[galaxy], nebula, cosmos, asteroid belt[asteroids], zero gravity, the universe, universe, saturn[saturn], jupiter[jupiter] | planet, asteroid, space station, venus, solar system | 太空, 外太空, 宇宙, 星系, 银河系[galaxy], 星云, 宇宙空间
sky-above-clouds | sky above the clouds, above the clouds, sea of clouds, cloudscape, mid-air, midair | stratosphere | 云端, 云海, 云层之上, 高空, 云上
`;

const INDOOR = new Set(["room", "kitchen", "studio"]);

const parse = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean)
    .map((text) => {
      const found = /^([^[]+)(?:\[(.*)\])?$/.exec(text);
      return { word: found?.[1].trim() ?? text, features: found?.[2]?.split(/\s+/) ?? [] };
    });

/** What a place word means: the place, whether it is only near, and the features that the word brings. */
export interface PlaceWord {
  word: string;
  place: string;
  near: boolean;
  features: string[];
}

const rows = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Every place with its words. */
export const PLACES: PlaceWords[] = rows.map(([id, en, near, zh]) => ({
  id,
  en: parse(en).map((entry) => entry.word),
  near: parse(near),
  zh: parse(zh).map((entry) => entry.word),
  indoor: INDOOR.has(id),
}));

/** The place words one by one, English then Chinese. */
export const PLACE_WORDS: { en: PlaceWord[]; zh: PlaceWord[] } = {
  en: rows.flatMap(([place, en, near]) => [
    ...parse(en).map((entry) => ({ ...entry, place, near: false })),
    ...parse(near).map((entry) => ({ ...entry, place, near: true })),
  ]),
  zh: rows.flatMap(([place, , , zh]) => parse(zh).map((entry) => ({ ...entry, place, near: false }))),
};

/**
 * What a place can have that is not a cast member, as feature ids. The place decides how it shows one. One line a feature:
 * id | words | Chinese
 */
const FEATURES_TABLE = `
window | window, windowsill, window sill | 窗, 窗户, 窗边, 窗外, 窗前, 窗台
door | door, doorway, entrance, gate, garage door | 门, 门口
wall | wall, plain wall | 墙
floor | floor, ground, carpet, rug, tiles | 地板, 地面, 地上
fireplace | fireplace, hearth, candlelight, firelight | 壁炉
mountains | mountains, mountain, mountain peak, peak, peaks, hills, hill, alps | 群山, 山, 雪山, 远山, 高山
trees | trees, forest, woods, greenery, foliage, vegetation, pine trees, leaves, branches, branch, twigs, treetops, canopy, shrubbery, underbrush | 树木
flowers | flowers, wildflowers, blossoms, cherry blossoms, sakura, flower field | 鲜花, 樱花
water | water, waters, ripples, ripple, splash | 水
sea | sea, ocean, waves, wave, surf | 大海, 海浪
cliff | cliff, cliffs | 悬崖
sky | sky, heaven, horizon | 天空
clouds | clouds, cloud, dark clouds | 云, 白云
sun | sun, sunlight, sunshine, sunbeam, sun rays, sun light, rays of sunlight | 太阳, 阳光
moon | moon, full moon, moonlight, crescent moon | 月亮, 月光
stars | stars, star, milky way, starry sky, night sky, galaxy | 星星, 星空
earth | earth, planet earth | 地球
signs | signs, signage, billboards, billboard, city lights, city signage | 招牌
street lights | street lights, streetlights, street lamps, streetlamps | 路灯
neon | neon, neon lights, neon light, neon signs, neon sign, neon glow | 霓虹灯, 霓虹
puddles | puddles, puddle, reflections, reflection, wet asphalt, wet road, wet street, wet pavement, asphalt | 水坑, 倒影, 积水
snow | snow, ice floe, ice floes, ice sheet, ice shelf, pack ice, snowflake, snowy ground, snowdrift, ice | 雪, 雪地, 积雪
rocks | rocks, rock, stones, boulder, boulders, stone, pebbles | 石头, 岩石
city | skyline, cityscape, city skyline, buildings, skyscrapers, building, city, houses | 高楼, 城市
crowd | crowd, pedestrians, people, passersby, onlookers, audience, bystanders | 人群, 行人
grass | grass, tall grass, green grass | 草
sand | sand, dunes | 沙子
rainbow | rainbow | 彩虹
fence | fence, railing, picket fence | 栅栏
bridge | bridge | 桥
island | island | 岛
sail | sails, sail | 帆
fallen leaves | fallen leaves, autumn leaves | 落叶
palms | palm trees, coconut trees, palms, coconut tree | 棕榈树
smoke | smoke | 烟
steam | steam | 蒸汽, 水汽
aurora | aurora, northern lights, aurora borealis, southern lights, polar lights | 极光, 北极光
lightning | lightning, lightning bolt, lightning bolts, thunder, thunderbolt | 闪电, 雷电
falling leaves | falling leaves, drifting leaves, swirling leaves | 飘落的树叶, 飘落的叶子, 纷飞的落叶
petals | petals, falling petals, cherry petals, flower petals, drifting petals | 花瓣
fireflies | fireflies, firefly, glowworms | 萤火虫
bubbles | bubbles, bubble, soap bubbles | 气泡, 泡泡
embers | embers, sparks, glowing embers | 火花, 余烬
sandstorm | sandstorm, dust storm, blowing sand | 沙尘暴, 沙暴
lava | lava, magma, molten lava | 岩浆
coral | coral, corals | 珊瑚
planet | planets | 行星
fire | fire, flame, flames, blaze, wildfire, inferno, bonfire flames, explosion, detonation | 火
fireworks | fireworks, firework | 烟花
lanterns | lanterns, string lights, fairy lights, lights | 灯笼
`;

/** Words for features of places. */
export const FEATURE_WORDS: { id: string; en: string[]; zh: string[] }[] = FEATURES_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, en, zh] = line.split("|").map((cell) => cell.trim());
    const list = (cell: string) =>
      cell
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean);
    return { id, en: list(en), zh: list(zh) };
  });
