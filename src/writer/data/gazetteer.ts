/**
 * Places of the world by name, and what makes them visible: the nearest place of the catalog, features of it, and landmarks.
 * The first place and the first landmark of each list that the catalog has is taken, so a better one wins when it comes.
 * One line a place:
 *
 *     names | places | features | landmarks (a slash between alternatives) | Chinese
 */

/** A named place of the world. */
export interface Named {
  places: string[];
  features: string[];
  /** For each landmark its alternatives, the best first. */
  landmarks: string[][];
}

const TABLE = `
buckingham palace, versailles, palace of versailles, louvre, hermitage, winter palace, schonbrunn | park | | palace | 凡尔赛宫, 卢浮宫
new york harbor, new york harbour, ellis island, hudson river, east river | river ocean | | statue-of-liberty skyscraper | 哈德逊河
sydney, sydney opera house, sydney harbour, sydney harbor | river ocean city-street | | opera-house/sydney-opera-house skyscraper | 悉尼, 悉尼歌剧院
san francisco, golden gate bridge, golden gate, bay bridge | river ocean city-street | | golden-gate-bridge/suspension-bridge/bridge | 旧金山, 金门大桥
brooklyn bridge, tower bridge, sydney harbour bridge | river city-street | | suspension-bridge/bridge | 布鲁克林大桥
statue of liberty, liberty island | ocean river city-street | | statue-of-liberty/colossus | 自由女神
rome, colosseum, roman colosseum | park meadow old-town-street brick-street | | colosseum/arena cypress-tree | 罗马, 斗兽场
athens, athenian, acropolis, parthenon, temple of hephaestus, greek temple, greek ruins, ancient greece, delphi | ruins cliff meadow | | parthenon/greek-temple/temple-ruin/column-temple cypress-tree | 雅典, 卫城
egypt, egyptian, cairo, giza, pyramids, the pyramids, great pyramid, pyramids of giza, sphinx | desert | | pyramid | 埃及, 金字塔, 开罗
istanbul, turkish, turkey istanbul, marrakech, casablanca, morocco city, samarkand, isfahan, jerusalem, blue mosque, hagia sophia | park old-town-street | | mosque | 伊斯坦布尔
taj mahal, agra, india, delhi, jaipur, indian city | park meadow | | taj-mahal/domed-palace | 泰姬陵, 印度
moscow, red square, saint basil's cathedral, kremlin, russia, russian, st petersburg | park old-town-street | | onion-dome-cathedral/orthodox-church/church | 莫斯科, 俄罗斯, 红场
arc de triomphe, champs elysees, champs-elysees | city-street old-town-street | | triumphal-arch/arc-de-triomphe eiffel-tower | 凯旋门
kyoto, nara, fushimi inari, torii gate, itsukushima, japan, kamakura | park old-town-street | | torii pagoda cherry-tree | 京都, 奈良, 日本, 鸟居
london, londoner, big ben, westminster | river park old-town-street brick-street city-street | | big-ben/clock-tower/tower phone-booth | 伦敦, 大本钟
london eye, coney island | park river | | ferris-wheel | 伦敦眼
iwo jima, norway fjord, alaska glacier | cliff mountains | | |
paris, parisian | park old-town-street brick-street city-street | | eiffel-tower | 巴黎
eiffel tower, la tour eiffel | park old-town-street city-street | | eiffel-tower | 埃菲尔铁塔, 艾菲尔铁塔
seine, seine river, river seine | riverbank river canal lake | city | eiffel-tower | 塞纳河
london, londoner | old-town-street brick-street city-street | | big-ben/clock-tower/tower bus | 伦敦
thames, thames river, river thames | riverbank river lake | city | big-ben/clock-tower/tower | 泰晤士河
new york, new york city, nyc, manhattan, brooklyn, chicago, los angeles, san francisco, seattle, boston, toronto, sydney, melbourne, houston, dallas, philadelphia, downtown los angeles, frankfurt, vancouver, detroit, atlanta | city-street | signs | skyscraper taxi | 纽约, 曼哈顿, 芝加哥, 洛杉矶, 旧金山, 悉尼
times square, shibuya, shinjuku, ginza, akihabara, las vegas, vegas, broadway, piccadilly circus, dotonbori, bangkok, kowloon | neon-street city-street | signs | billboard/neon-sign | 时代广场, 涩谷, 新宿, 银座, 拉斯维加斯
tokyo, osaka, seoul, taipei, hong kong, singapore, shenzhen, kuala lumpur, nagoya, busan | neon-street city-street | signs city | skyscraper neon-sign | 东京, 大阪, 首尔, 台北, 香港, 新加坡, 深圳, 重庆
kyoto, nara, edo, japan, kamakura | old-town-street park | | pagoda cherry-tree | 京都, 奈良, 日本
shanghai, the bund, bund, pudong, guangzhou, chongqing, dubai, doha, abu dhabi, hong kong harbour, victoria harbour, marina bay, macau | riverbank river lake city-street | city | oriental-pearl-tower/pearl-tower/tv-tower/tower skyscraper | 上海, 外滩, 浦东, 广州, 迪拜
beijing, forbidden city, xi'an, xian, china, chinese city, nanjing, hangzhou, suzhou, pingyao, luoyang, chengdu | park old-town-street | | temple pagoda | 北京, 故宫, 西安, 中国, 南京, 杭州, 苏州, 成都
great wall, great wall of china | mountains | | great-wall/wall-ruin/tower | 长城
venice, venetian, burano, murano, amsterdam, bruges, grand canal, stockholm, copenhagen, hamburg, st petersburg, saint petersburg | canal riverbank river lake old-town-street | city | gondola/boat church/tower | 威尼斯, 阿姆斯特丹
rome, roman, vatican, colosseum, florence, siena, milan, pisa, athens, athenian, acropolis, parthenon, greek temple, pompeii, italy, greece | ruins old-town-street brick-street | | colosseum/parthenon/greek-temple/temple/cathedral/church cypress-tree | 罗马, 佛罗伦萨, 雅典, 意大利, 希腊
santorini, mykonos, cyclades, cycladic, oia, capri, amalfi, amalfi coast, positano, cinque terre, greek island, mediterranean, french riviera, riviera, sicily, malta, croatia, dubrovnik, ibiza, sardinia, corsica, monaco, mediterranean sea, mediterranean coast, portofino | seaside-village cliff-road beach | sea cliff | house | 圣托里尼, 阿马尔菲, 地中海
prague, vienna, budapest, salzburg, munich, berlin, zurich, brussels, krakow, warsaw, edinburgh, dublin, madrid, barcelona, lisbon, porto, seville, lyon, strasbourg, europe, european, european city, germany, austria, old europe, france, french, spain, england, britain, uk, poland, portugal, belgium, ireland, switzerland city, moscow, istanbul, jerusalem, havana, cuba, mexico city, mexico, buenos aires, lima, cusco, quebec, quebec city, british, english town, russian, russia | old-town-street brick-street city-street | | church/cathedral/tower | 布拉格, 维也纳, 柏林, 欧洲, 莫斯科, 伊斯坦布尔, 法国, 英国, 德国, 西班牙, 俄罗斯
switzerland, swiss alps, alps, alpine village, dolomites, tyrol, himalayas, himalaya, everest, mount everest, tibet, nepal, rockies, andes, patagonia, mont blanc, matterhorn, k2, yosemite, yellowstone, karakoram, carpathians, caucasus, kilimanjaro, mount kilimanjaro, mount fuji, fuji, mt fuji, alaska, norway, scandinavia, bavaria, zermatt, aspen, denali | mountains | snowy mountains | | 瑞士, 阿尔卑斯山, 喜马拉雅, 珠穆朗玛峰, 西藏, 富士山
antarctica, antarctic, arctic, north pole, south pole, greenland, svalbard, siberia, lapland | arctic snowfield mountains | snowy | iceberg/penguin | 南极, 北极, 西伯利亚
iceland, faroe islands, scotland, scottish, highlands, scottish highlands, ireland coast, new zealand, wales, tasmania, cornwall, isle of skye, big sur, garay point, carmel, carmel by the sea, pacific coast, california coast, pacific, oregon coast, normandy, cliffs of moher, atlantic coast, atlantic, pacific ocean, atlantic ocean, indian ocean, north sea, black sea, baltic sea | cliff cliff-road beach | sea cliff | | 冰岛, 苏格兰, 新西兰, 太平洋, 大西洋
hawaii, hawaiian, maldives, bali, tahiti, fiji, caribbean, bahamas, phuket, thailand beach, seychelles, bora bora, mauritius, miami, florida, cancun, waikiki, rio, rio de janeiro, copacabana, philippines, malibu, california, key west, barbados, jamaica, polynesia, zanzibar, gold coast, honolulu, caribbean sea, caribbean island, palawan, indonesia, sri lanka | island beach | palms sea | palm-tree | 夏威夷, 马尔代夫, 巴厘岛, 加勒比, 三亚, 里约热内卢
sahara, sahara desert, morocco, egypt, egyptian, cairo, giza, pyramids, the pyramids, great pyramid, arabia, arabian, mojave, gobi, atacama, namib, arizona, nevada, utah, monument valley, grand canyon, petra, kalahari, death valley, sonoran desert, texas, new mexico, southwest, american southwest, chaco canyon, chaco, dubai desert, jordan, iran, persia, iraq, afghanistan, joshua tree, wadi rum, bryce canyon, antelope canyon, zion | canyon desert | | pyramid/cactus | 撒哈拉, 埃及, 金字塔, 戈壁, 大峡谷, 摩洛哥
serengeti, kenya, tanzania, africa, african savanna, masai mara, botswana, savanna of africa, safari, nigeria, lagos, south africa, ethiopia, kruger, namibia, uganda, zimbabwe, ghana | savanna meadow | grass | acacia-tree/acacia | 非洲, 肯尼亚, 塞伦盖蒂
amazon, amazon rainforest, congo, borneo, costa rica, madagascar, sumatra, jungle of borneo, vietnam, cambodia, angkor wat, thailand, laos, myanmar, angkor, india, delhi, mumbai, indian city, varanasi, kerala, jaipur, agra, taj mahal, bangladesh, pakistan | jungle pine-forest | lush | palm-tree taj-mahal/temple/pagoda | 亚马逊, 印度, 泰国, 越南, 柬埔寨
tuscany, provence, toscana, napa valley, burgundy, andalusia, normandy countryside, cotswolds, loire valley, netherlands, holland, dutch, dutch countryside, denmark, kansas, iowa, ohio, midwest, kentucky, vermont, ukraine, midwestern, american countryside, new england, english countryside, hobbiton, shire | hills meadow | flowers | windmill/barn/cypress-tree | 托斯卡纳, 普罗旺斯, 荷兰
hollywood, disneyland, las vegas strip, wall street, silicon valley, white house, capitol, washington, washington dc, america, american, usa, united states, us city, canada, australia, sydney opera house, golden gate bridge, golden gate, brooklyn bridge, statue of liberty, tower bridge, sydney harbour, sydney harbor | city-street | signs | skyscraper | 好莱坞, 迪士尼乐园, 美国, 华盛顿, 加拿大, 澳大利亚
stonehenge, easter island | meadow | rocks grass | standing-stones/tombstone | 巨石阵
mars, martian surface, red planet, martian | mars desert moon | rocks | | 火星
`;

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** Named places by name, English in lower case and Chinese. */
export const GAZETTEER = new Map<string, Named>();
/** The Chinese names, and the English ones of several words, for the lexicon to read as one. */
export const NAMES_ZH: string[] = [];
/** Said of what comes from there as well: they name a place only before a word for one. */
const ORIGINS = new Set(
  "parisian londoner european french british russian american midwestern dutch egyptian arabian hawaiian scottish roman athenian venetian cycladic mediterranean martian jordan nice persia english".split(
    " ",
  ),
);
/** English names. */
export const NAMES_EN: string[] = [];
for (const line of TABLE.trim().split("\n")) {
  const [en, places, features, landmarks, zh] = line.split("|").map((cell) => cell.trim());
  const named: Named = {
    places: places.split(/\s+/),
    features: features.split(/\s+/).filter(Boolean),
    landmarks: landmarks
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => one.split("/")),
  };
  for (const word of list(en)) {
    if (GAZETTEER.has(word)) continue;
    GAZETTEER.set(word, named);
    if (!ORIGINS.has(word)) NAMES_EN.push(word);
  }
  for (const word of list(zh)) {
    if (GAZETTEER.has(word)) continue;
    GAZETTEER.set(word, named);
    NAMES_ZH.push(word);
  }
}
