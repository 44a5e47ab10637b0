/** Deeds of animals. */

/**
 * One line a deed, as in the table of keyed actions:
 *
 *     id | object | words | Chinese | brings | place | verbs * objects
 */
export const ANIMAL_DEEDS = `
rear | none | rear, rear up, stand on hind legs, stand on its hind legs, stand up on its hind legs, stand up on hind legs, stand upright on its hind legs, beg, sit up and beg | 直立, 立起来, 后腿站立 | | |
roll-over | none | roll over, roll on its back, roll around, roll in the grass, roll in the snow, roll in the mud, roll in the dirt | 打滚, 翻滚撒娇 | | |
hop | place | hop, hop along, hop around, bounce along, hop through, hop across | 蹦跳, 蹦蹦跳跳, 跳着走 | | |
stalk | place | stalk, prowl, creep, sneak up | 潜行, 潜伏, 悄悄靠近 | | |
flap | none | flap its wings, flap their wings, flap wings, beat its wings, spread its wings, stretch its wings, spread wings, flutter its wings | 扇动翅膀, 拍打翅膀, 展翅 | | |
display | none | fan its tail, spread its tail, spread its feathers, display its feathers, show off its feathers, spread its tail feathers, fan out its tail, show off its tail | 开屏 | | |
call | any | meow, miaow, moo, bleat, baa, neigh, whinny, bray, oink, quack, cluck, hoot, chirp, tweet, caw, honk, hiss, croak, ribbit, squeak, squawk, gobble | 喵喵叫, 哞哞叫, 咩咩叫, 鸣叫, 嘶鸣, 啼叫, 打鸣 | | |
purr | none | purr, knead | 呼噜, 踩奶 | | |
lick | any | lick, lap, lap up | 舔 | | |
paw | any | paw at, paw, bat at, swat, play with yarn | 抓, 扒拉 | | | paw, bat, swat, play * yarn, ball-of-yarn, toy, string
charge | place | charge, charge at, stampede | 冲锋, 冲撞, 猛冲 | | |
nuzzle | any | nuzzle, nudge, rub against, snuggle | 蹭, 磨蹭 | | |
feed-young | thing | feed its young, feed her young, feed its chicks, feed her chicks | 喂小鸟, 喂幼崽, 哺育 | | | feed * chick, chicks, nestling, nestlings, baby-bird, cub, cubs, kitten, puppy
`;

/** Those that carry the body along. */
export const ANIMAL_TRAVELS = ["hop", "stalk", "charge"];
