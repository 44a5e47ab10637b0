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
person      | person  | 1.75 | park city-street | person, human, figure, human being, adult | character, people | 人, 人物, 行人
fox         | animal  | 0.9 | pine-forest meadow | fox, vixen | fennec, fennec fox, jackal, arctic fox | 狐狸, 小狐狸
wolf        | animal  | 1.3 | pine-forest mountains | wolf | coyote, hyena, dingo, werewolf | 狼
dog         | animal  | 0.9 | lawn park | dog, hound, doggy, doggie, pooch, mutt | samoyed, terrier, shiba inu, beagle, bulldog, pug, chihuahua, border collie, puppy dog, dachshund, spaniel, greyhound, great dane | 狗, 小狗, 狗狗
corgi       | animal  | 0.6 | lawn park | corgi, welsh corgi | | 柯基, 柯基犬
cat         | animal  | 0.5 | room lawn | cat, kitty, feline, house cat, tomcat, tabby cat, tabby | lynx, siamese cat, persian cat, bobcat | 猫, 小猫, 猫咪
horse       | animal  | 2.4 | meadow | horse, stallion, mare, steed, foal, pony | mule | 马, 骏马
cow         | animal  | 2.4 | meadow | cow, calf, cattle, dairy cow | bull, ox, buffalo, bison, yak, water buffalo | 牛, 奶牛
sheep       | animal  | 1.2 | meadow | sheep, lamb, ram, ewe |  | 羊, 绵羊
pig         | animal  | 1.2 | meadow | pig, piglet, hog | boar, wild boar, tapir | 猪, 小猪
deer        | animal  | 1.8 | pine-forest meadow | deer, stag, doe, fawn, reindeer | elk, moose, antelope, gazelle, kangaroo, impala | 鹿, 小鹿
bear        | animal  | 1.9 | pine-forest mountains | bear, grizzly, grizzly bear | sloth | 熊, 小熊
rabbit      | animal  | 0.4 | meadow lawn | rabbit, bunny, hare, bunny rabbit | guinea pig, beaver, otter, ferret | 兔子, 兔, 小兔子
tiger       | animal  | 2.6 | pine-forest meadow | tiger, tigress, bengal tiger | snow leopard, puma, cougar | 老虎, 虎
lion        | animal  | 2.4 | meadow desert | lion, lioness | big cat | 狮子
elephant    | animal  | 4.5 | meadow | elephant, african elephant | mammoth | 大象, 象
panda       | animal  | 1.6 | pine-forest meadow | panda, giant panda, panda bear | red panda | 熊猫, 大熊猫
bird        | animal  | 0.3 | park meadow | bird, sparrow, songbird, robin, finch, birdie | turkey, peacock, hummingbird, toucan, bat, kingfisher, woodpecker, magpie, crane bird, stork, ostrich | 鸟, 小鸟, 麻雀
duck        | animal  | 0.5 | lake | duck, mallard, duckling, ducky | pelican | 鸭子, 鸭, 小鸭子
fish        | animal  | 0.3 | lake | fish, goldfish, koi, clownfish, clown fish, trout, salmon fish | octopus, jellyfish, squid, seal, manta ray, stingray, eel, seahorse, crab, lobster | 鱼, 金鱼, 小鱼
apple       | food    | 0.08 | kitchen | apple | pomegranate, nectarine, apricot, fruit, mango | 苹果
orange      | food    | 0.08 | kitchen | orange, orange fruit, tangerine, mandarin, clementine | lime, grapefruit, citrus | 橙子, 橘子
banana      | food    | 0.19 | kitchen | banana | plantain, cucumber, corn, hot dog, hotdog | 香蕉
cake        | food    | 0.25 | kitchen | cake, birthday cake | pie, pancake, dessert | 蛋糕
mug         | thing   | 0.11 | kitchen room | mug, coffee mug | tankard | 马克杯
cup         | thing   | 0.09 | kitchen room | cup, teacup, coffee cup, cup of coffee, cup of tea | glass, drinking glass, wine glass, goblet, coffee, tea, latte, cappuccino, milk | 杯子, 茶杯, 杯, 咖啡杯, 咖啡, 茶, 牛奶
bowl        | thing   | 0.18 | kitchen | bowl | pan, frying pan, pot, saucepan, sink, basin, basket | 碗
plate       | thing   | 0.26 | kitchen | plate, dish | tray, frisbee, saucer, disc, cutting board, chopping board, clock, wall clock, tennis racket, food, soup, noodles, pasta, rice, salad, steak, sushi, meal | 盘子, 碟子
vase        | thing   | 0.3 | room | vase, flower vase | urn, jar, pitcher, jug | 花瓶
bottle      | thing   | 0.28 | kitchen room | bottle, wine bottle, water bottle, beer bottle | flask, perfume bottle, beer, wine, fire hydrant, baseball bat, can, soda | 瓶子, 酒瓶
ball        | thing   | 0.22 | lawn room | ball, rubber ball | snowball, sports ball, soccer ball, football, basketball, tennis ball, baseball, beach ball, marble, sphere, volleyball, globe | 球, 皮球, 足球
book        | thing   | 0.22 | room | book, novel, textbook | notebook, laptop, tablet, newspaper, magazine, letter, paper, phone, cell phone, smartphone, mobile phone, remote, tv remote, keyboard, computer keyboard, computer mouse, computer, map, envelope | 书, 书本
lamp        | thing   | 0.5 | room | lamp, desk lamp, table lamp | lantern, light bulb, flashlight, chandelier, traffic light, street light, street lamp, lamppost, parking meter, lighthouse lamp | 灯, 台灯
flag        | thing   | 1.6 | meadow | flag, banner | pennant, kite, windsock | 旗, 旗帜, 旗子
box         | thing   | 0.4 | room | box, cardboard box, crate, gift box, present, gift | parcel, package, suitcase, chest, block, cube, microwave, oven, toaster, refrigerator, fridge, tv, television, screen, monitor, dice, brick, piano, washing machine, stove, radio, camera box, baseball glove, treasure chest, domino | 盒子, 箱子
balloon     | thing   | 0.35 | park | balloon | bubble, airship | 气球
umbrella    | thing | 1 | city-street park | umbrella, parasol | | 雨伞, 伞
teapot      | thing   | 0.25 | kitchen | teapot, tea pot | kettle, coffee pot, watering can, hair drier, hair dryer | 茶壶
candle      | thing   | 0.2 | room | candle | torch, match, toothbrush, spoon, fork, knife, matchstick, chopsticks | 蜡烛
toy         | thing   | 0.3 | room | toy, teddy bear, stuffed animal, teddy, plush toy | doll, puppet, snowman, statue, figurine, stuffed toy, monster | 玩具, 泰迪熊
table       | furniture | 1.4 | room kitchen | table, dining table, coffee table, tabletop | counter, countertop, workbench, tablecloth, picnic table | 桌子, 桌
chair       | furniture | 0.95 | room | chair | throne | 椅子
bench       | furniture | 1.5 | park | bench, park bench | pew | 长椅, 长凳
sofa        | furniture | 2 | living-room room | sofa, couch, settee | loveseat | 沙发
bed         | furniture | 2 | bedroom room | bed | mattress, crib, hammock, cot | 床
tree        | plant   | 7 | park meadow | tree, oak, oak tree, maple, maple tree, apple tree | tree trunk | 树, 大树
pine-tree   | plant   | 10 | pine-forest | pine tree, pine, fir, spruce, christmas tree, conifer, fir tree | cypress | 松树
flower      | plant   | 0.4 | meadow | flower, rose, tulip, daisy, sunflower, blossom, poppy | lotus, orchid, lily, dandelion, potted plant, broccoli | 花, 花朵, 玫瑰
bush        | plant   | 1.2 | park | bush, shrub, hedge | fern, plant, cactus | 灌木
car         | vehicle | 4.4 | road city-street | car, automobile, sedan, coupe, convertible, hatchback | jeep, race car, rover, moon rover, lunar rover, buggy, go-kart, golf cart, limousine, vehicle, wagon, carriage | 汽车, 车, 轿车, 小汽车
taxi        | vehicle | 4.4 | city-street | taxi, cab, taxicab, yellow cab | | 出租车
truck       | vehicle | 6.5 | road | truck, lorry, pickup truck, pickup, delivery truck | bulldozer, excavator, tank, trailer, garbage truck | 卡车, 货车
bus         | vehicle | 10 | city-street | bus, school bus, double-decker bus, coach bus | tram, trolley, streetcar | 公交车, 巴士, 公共汽车
bicycle     | vehicle | 1.7 | city-street park | bicycle, bike, cycle | tricycle, unicycle, skateboard, snowboard, skis, sled, wheelchair | 自行车, 单车
motorcycle  | vehicle | 2.1 | road | motorcycle, motorbike | scooter, moped, atv, snowmobile | 摩托车
boat        | vehicle | 4 | lake | boat, rowboat, rowing boat, dinghy, fishing boat | raft, paddleboard, gondola, submarine, surfboard, jet ski | 船, 小船, 木船
sailboat    | vehicle | 8 | lake beach | sailboat, sailing boat, yacht, sailing ship | pirate ship | 帆船
airplane    | vehicle | 25 | mountains meadow | airplane, plane, aeroplane, aircraft, jet, airliner | helicopter, drone, fighter jet, glider, biplane, ufo, spaceship | 飞机
train       | vehicle | 60 | meadow mountains | train, steam train, locomotive, railway train | subway train, monorail | 火车, 列车
rocket      | vehicle | 30 | desert | rocket, spacecraft, space rocket | spaceship, space shuttle, missile, starship, satellite | 火箭, 飞船
golden-retriever | animal | 1 | lawn park | golden retriever, retriever | labrador, labrador retriever | 金毛
monkey      | animal  | 0.9 | pine-forest park | monkey | chimpanzee, chimp, ape, orangutan, baboon, lemur | 猴子
turtle      | animal  | 0.4 | lake beach | turtle | tortoise, snail, slug | 乌龟
frog        | animal  | 0.12 | lake | frog | toad, newt, salamander | 青蛙
lizard      | animal  | 0.4 | desert | lizard | gecko, iguana, chameleon, snake | 蜥蜴
crocodile   | animal  | 3 | lake | crocodile | alligator | 鳄鱼
chicken     | animal  | 0.5 | lawn meadow | chicken, hen | quail, pheasant | 鸡, 母鸡
butterfly   | animal  | 0.1 | meadow lawn | butterfly | moth | 蝴蝶
bee         | animal  | 0.05 | meadow lawn | bee, honeybee, bumblebee | wasp, ladybug, beetle, ant, insect, firefly | 蜜蜂
bag         | thing   | 0.5 | room | bag | handbag, purse, tote bag, shopping bag, grocery bag | 包
hammer      | thing   | 0.35 | workshop | hammer | shovel, spade, axe, pickaxe, rake, wrench, screwdriver, mallet | 锤子
rope        | thing   | 0.4 | workshop | rope | hose, cable, chain | 绳子
pencil      | thing   | 0.2 | room | pencil | pen, paintbrush, crayon, marker | 铅笔
campfire    | thing   | 0.8 | pine-forest | campfire, bonfire, camp fire | | 篝火, 营火
rain-boots  | garment | 0.4 | | rain boots, wellies, wellingtons, rubber boots, gumboots | galoshes | 雨靴, 雨鞋
fireplace   | furniture | 1.4 | living-room room | fireplace | mantel, mantelpiece | 壁炉
raincoat    | garment | 1.1 | | raincoat, rain coat, mac, mackintosh, slicker, rain jacket | poncho | 雨衣
coat        | garment | 1.1 | | coat, overcoat, trench coat, winter coat | cloak, robe, cape, bathrobe, kimono, fur coat | 大衣, 外套
jacket      | garment | 0.7 | | jacket, leather jacket, denim jacket, blazer, puffer jacket, bomber jacket | vest, waistcoat, cardigan, windbreaker, tuxedo jacket, parka | 夹克, 上衣
suit        | garment | 1.4 | | suit, business suit, three-piece suit, pantsuit | tuxedo, formal wear, evening wear, attire, costume, outfit | 西装, 西服
dress       | garment | 1.2 | | dress, gown, sundress, evening dress, evening gown, wedding dress | sari, kimono, nightgown, robe, hanfu, cheongsam | 裙子, 连衣裙, 长裙
shirt       | garment | 0.7 | | shirt, blouse, button-up shirt, dress shirt | top, polo, polo shirt, tank top, tunic | 衬衫, 衣服, 上衣
t-shirt     | garment | 0.7 | | t-shirt, tee shirt, tee, tshirt, t shirt | jersey, undershirt | T恤, 短袖
sweater     | garment | 0.7 | | sweater, jumper, pullover | cardigan, turtleneck | 毛衣
hoodie      | garment | 0.7 | | hoodie, hooded sweatshirt | sweatshirt | 卫衣, 帽衫
skirt       | garment | 0.5 | | skirt, miniskirt | kilt, tutu | 短裙
trousers    | garment | 1 | | trousers, pants, slacks | overalls, sweatpants, tracksuit | 裤子, 长裤
jeans       | garment | 1 | | jeans, denim jeans, blue jeans | dungarees | 牛仔裤
shorts      | garment | 0.5 | | shorts | swim trunks, trunks, boxers | 短裤
spacesuit   | garment | 1.7 | | spacesuit, space suit | | 宇航服, 太空服
uniform     | garment | 1.6 | | uniform, police uniform, military uniform | scrubs, jumpsuit, livery, wetsuit | 制服
boots       | garment | 0.4 | | boots, boot | ski boots | 靴子
shoes       | garment | 0.3 | | shoes, shoe, leather shoes | heels, high heels, slippers, loafers, flip-flops | 鞋, 鞋子
sneakers    | garment | 0.3 | | sneakers, sneaker, trainers, running shoes | | 运动鞋
hat         | accessory | 0.3 | | hat, straw hat, sun hat, fedora, bowler hat | top hat, cowboy hat, witch hat, crown, turban, bonnet, party hat, headband, wig, sombrero | 帽子
cap         | accessory | 0.25 | | cap, baseball cap | beret, visor, headscarf | 棒球帽, 鸭舌帽
helmet      | accessory | 0.3 | | helmet, bike helmet, motorcycle helmet, hard hat | mask | 头盔
scarf       | accessory | 1.5 | | scarf, shawl | bandana, bow tie, necklace, bandanna | 围巾
backpack    | accessory | 0.5 | | backpack, rucksack, knapsack, schoolbag | bag, handbag, purse, satchel, parachute | 背包, 书包
glasses     | accessory | 0.15 | | glasses, eyeglasses, spectacles | goggles, sunglass, monocle, headphones | 眼镜, 墨镜
`;

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** Every kind that films can show, with synonyms and near words. */
export const KINDS: KindWords[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, family, size, home, en, near, zh] = line.split("|").map((cell) => cell.trim());
    return {
      id,
      family: family as Family,
      size: Number(size),
      home: home.split(/\s+/).filter(Boolean),
      en: list(en),
      near: list(near),
      zh: list(zh),
    };
  });
