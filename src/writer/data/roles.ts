/**
 * Who somebody is says how they look: sex, age and clothes by role. One line a role:
 *
 *     words | sex (f, m or -) | age in years (- open) | clothes, with a colour each | usual place | near (yes or -) | Chinese
 */

/** A role word's meaning. Colours of clothes are colour words. */
export interface Role {
  words: string[];
  zh: string[];
  sex?: "female" | "male";
  age?: number;
  clothes: { kind: string; color?: string }[];
  home?: string;
  /** The clothes only hint at the role. */
  near: boolean;
}

const TABLE = `
person, adult, human, human being, individual, someone, somebody, figure, everyone | - | - | | | - | 人, 行人, 一个人
man, gentleman, guy, male, bloke, dude, fellow | m | 35 | | | - | 男人, 男子, 男士, 先生
woman, lady, female | f | 32 | | | - | 女人, 女子, 女士
boy, schoolboy, lad | m | 9 | | | - | 男孩, 小男孩, 男童
girl, schoolgirl | f | 9 | | | - | 女孩, 小女孩, 女童, 姑娘
child, kid, youngster, schoolchild, pupil | - | 8 | | | - | 孩子, 小孩, 儿童, 小朋友, 孩子们, 小孩子
toddler, baby, infant, newborn | - | 3 | | | yes | 婴儿, 宝宝
teenager, teen, youth | - | 16 | hoodie jeans sneakers | | - | 少年, 青少年
student | - | 19 | hoodie jeans backpack | | - | 学生, 大学生
grandfather, grandpa, old man, elderly man, grandad | m | 74 | | | - | 老人, 老爷爷, 爷爷, 老头, 老先生
grandmother, grandma, old woman, elderly woman, old lady, granny, elderly lady | f | 72 | | | - | 老奶奶, 奶奶, 老太太
mother, mom, mum, mommy, wife, aunt, bride-to-be | f | 36 | | | - | 妈妈, 母亲
father, dad, daddy, husband, uncle | m | 38 | | | - | 爸爸, 父亲
son, brother, nephew, grandson, prince | m | 10 | | | - | 儿子, 弟弟, 哥哥
daughter, sister, niece, granddaughter, princess | f | 10 | | | - | 女儿, 妹妹, 姐姐
astronaut, cosmonaut, spaceman, space man, spacewoman | - | 36 | spacesuit:white helmet:white | moon | - | 宇航员, 航天员
chef, baker, pastry chef, line cook, cook, pizza maker | - | 40 | jacket:white apron:white trousers:gray chef-hat:white | kitchen | - | 厨师
vendor, street vendor, shopkeeper, seller, merchant, florist, barber, butcher, waiter, waitress, bartender, barista, server | - | 28 | shirt:white trousers:black apron:black | cafe | - | 服务员
police officer, policeman, policewoman, police man, police woman, cop, officer, sheriff | - | 36 | uniform:navy cap:navy boots:black | city-street | - | 警察
firefighter, fireman | - | 36 | coat:mustard trousers:mustard helmet:red boots:black | city-street | yes | 消防员
doctor, physician, surgeon, dentist, scientist, researcher, chemist, veterinarian, pharmacist | - | 42 | lab-coat:white shirt:blue trousers:gray | office | - | 医生, 科学家
nurse, paramedic | - | 32 | uniform:turquoise sneakers:white | room | - | 护士
soldier, army officer, marine, warrior, guard, military man | - | 28 | uniform:olive helmet:olive boots:black | meadow | - | 士兵, 军人
knight, samurai, gladiator, viking | m | 34 | armour:silver helmet:silver boots:gray | meadow | - | 骑士, 武士
darth vader, stormtrooper, storm trooper, c-3po, terminator, robocop, optimus prime, iron giant, robot, android, humanoid robot, cyborg | - | 30 | armour:silver helmet:silver boots:silver | | yes | 机器人
king, emperor | m | 52 | coat:crimson trousers:ivory hat:gold | | yes | 国王, 皇帝
elsa, cinderella, snow white, cleopatra, queen elizabeth, mona lisa, marie antoinette, queen, empress | f | 42 | dress:purple hat:gold | | yes | 女王, 皇后
gandalf, dumbledore, harry potter, merlin, saruman, yoda, obi-wan, jedi, wizard, witch, sorcerer, monk, priest, magician | - | 66 | robe:indigo hat:indigo | | yes | 巫师, 僧人
farmer, gardener, rancher | - | 50 | shirt:red jeans:blue boots:brown hat:tan | meadow | - | 农民, 农夫
cowboy, cowgirl | - | 36 | shirt:tan jeans:blue boots:brown hat:brown | desert | - | 牛仔
worker, construction worker, builder, mechanic, engineer, technician, carpenter, plumber, miner, craftsman, workman, labourer | - | 38 | jacket:orange trousers:navy boots:brown helmet:yellow | city-street | - | 工人, 工程师
postman, mailman, mail carrier, courier, delivery man, delivery driver, security guard, conductor, train driver, bus driver | - | 40 | uniform:navy cap:navy shoes:black | city-street | yes | 邮递员, 快递员, 保安
pilot, captain, sailor, flight attendant, driver, taxi driver, racer | - | 40 | uniform:navy cap:white | | yes | 飞行员, 船长, 司机
mr bean, james bond, sherlock holmes, elon musk, donald trump, trump, barack obama, obama, joe biden, biden, mark zuckerberg, bill gates, steve jobs, albert einstein, einstein, leonardo dicaprio, brad pitt, robert downey, tom cruise, keanu reeves, johnny depp, will smith, businessman, banker, lawyer, politician, president, executive, groom, agent, spy, detective, reporter, host, speaker, salesman | m | 42 | suit:gray shirt:white shoes:black | city-street | - | 商人, 老板
businesswoman | f | 38 | suit:navy shirt:white shoes:black | city-street | - | 女商人
bride | f | 28 | dress:white | park | - | 新娘
teacher, professor, librarian, judge, writer, author | - | 46 | sweater:olive trousers:brown glasses shoes:brown | classroom | - | 老师, 教师, 教授
artist, painter, sculptor, photographer, designer | - | 34 | shirt:blue jeans:blue cap:navy | room | yes | 画家, 艺术家, 摄影师
elvis, elvis presley, michael jackson, freddie mercury, taylor swift, beyonce, kanye west, lady gaga, selena gomez, musician, singer, guitarist, pianist, drummer, violinist, rock star, performer, rapper, dj | - | 30 | jacket:black t-shirt:white jeans:black boots:black | room | yes | 歌手, 音乐家
dancer, ballerina, ballet dancer, acrobat, gymnast | f | 24 | dress:pink shoes:pink | room | yes | 舞者
athlete, runner, jogger, player, basketball player, football player, soccer player, tennis player, footballer, sportsman, teammate, team, boxer, wrestler, coach | - | 26 | t-shirt:red shorts:white sneakers:white | park | - | 运动员, 球员
swimmer, surfer, diver, lifeguard | - | 26 | swimsuit:navy | beach | - | 游泳者
skier, snowboarder, skater, mountaineer, ice skater, climber | - | 28 | jacket:orange trousers:navy boots:black helmet:white | mountains | yes | 滑雪者
hiker, backpacker, tourist, traveler, traveller, explorer, archaeologist, archeologist, camper, adventurer | - | 32 | jacket:orange trousers:khaki boots:brown backpack:green | mountains | - | 徒步者, 游客, 旅行者
cyclist, biker, motorcyclist, skateboarder, rider | - | 30 | jacket:red trousers:black helmet:white sneakers:black | road | - | 骑手
fisherman, angler, pirate, hunter | m | 52 | sweater:navy trousers:brown boots:brown cap:navy | lake | yes | 渔夫, 渔民
superhero, hero, iron man, ironman, spider-man, spider man, captain america, thor, wonder woman, batgirl, supergirl, catwoman, wolverine, deadpool, black panther man, thanos, joker, super mario, luigi, link, ninja, alien, zombie, vampire, ghost, clown, mermaid, elf, dwarf, fairy, spiderman, batman, superman, santa claus, santa, angel, god, monster man | - | 30 | suit:red boots:red | | yes | 超级英雄, 圣诞老人
couple, family, group, crowd, pair, friend, neighbor, neighbour, guest, customer, passenger, visitor, owner, colleague, pedestrian, passerby, member, fan, spectator, shopper, lover, partner, stranger, scarlett johansson, angelina jolie, jennifer aniston, oprah winfrey, julia roberts, emma watson, gwen stacy, actor, actress, model, celebrity, character, hipster, viewer, commuter, patient, victim | - | 30 | | | - | 情侣, 夫妻, 夫妇, 一家人, 家人, 朋友, 路人, 顾客, 客人, 主人
`;

/** Every role. */
export const ROLES: Role[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [words, sex, age, clothes, home, near, zh] = line.split("|").map((cell) => cell.trim());
    const list = (cell: string) =>
      cell
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean);
    return {
      words: list(words),
      zh: list(zh),
      sex: sex === "f" ? "female" : sex === "m" ? "male" : undefined,
      age: age === "-" ? undefined : Number(age),
      clothes: clothes
        .split(/\s+/)
        .filter(Boolean)
        .map((item) => {
          const [kind, color] = item.split(":");
          return { kind, color };
        }),
      home: home || undefined,
      near: near === "yes",
    };
  });

/** Role words that fix the sex where their row leaves it open. */
export const SEXED: Record<string, "female" | "male"> = {
  policeman: "male",
  policewoman: "female",
  fireman: "male",
  spaceman: "male",
  "space man": "male",
  spacewoman: "female",
  waiter: "male",
  waitress: "female",
  actor: "male",
  actress: "female",
  witch: "female",
  wizard: "male",
  monk: "male",
  priest: "male",
  cowboy: "male",
  cowgirl: "female",
  mermaid: "female",
  fairy: "female",
  batman: "male",
  superman: "male",
  spiderman: "male",
  "santa claus": "male",
  santa: "male",
  sportsman: "male",
  craftsman: "male",
  workman: "male",
  "military man": "male",
  acrobat: "male",
};

/** Words for hair and beards: what they set. */
export const HAIR_STYLES: Record<string, string> = {
  long: "long",
  short: "short",
  curly: "curly",
  wavy: "curly",
  straight: "long",
  braided: "braids",
  braids: "braids",
  braid: "braids",
  plaits: "braids",
  pigtails: "braids",
  curls: "curly",
  bob: "bob",
  tousled: "medium",
  shaggy: "medium",
  buzzed: "buzz",
  cropped: "crop",
  pixie: "pixie",
  "shoulder-length": "medium",
  flowing: "long",
  ponytail: "ponytail",
  bun: "bun",
  afro: "afro",
  spiky: "crop",
  dreadlocks: "braids",
  messy: "medium",
  balding: "balding",
  bobbed: "bob",
};

/** Skin words to sRGB hex. */
export const SKINS: Record<string, string> = {
  african: "#6b4329",
  "african-american": "#6b4329",
  "dark-skinned": "#5c3822",
  asian: "#e2b48c",
  chinese: "#e2b48c",
  japanese: "#e6bb95",
  korean: "#e6bb95",
  indian: "#a9714a",
  caucasian: "#efc5a5",
  "fair-skinned": "#f2cdb2",
  pale: "#f4d6c2",
  tanned: "#c68c5e",
  latino: "#c08a5f",
  hispanic: "#c08a5f",
};
