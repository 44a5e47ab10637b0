/**
 * What can befall things: verbs whose subject changes for good. The world's table of changes has a row of the same id for
 * each. One line a change, as in the table of actions:
 *
 *     id | seconds | object | words | words that are only near | Chinese
 */
export const BEFALLS = `
shatter | 0.6 | none | shatter, break, smash, break into pieces, break apart, splinter, fall to pieces | burst, break up | 碎, 打碎, 摔碎, 破碎, 碎裂, 粉碎, 碎成
bite | 0.3 | none | be bitten | | 被咬
slice | 2 | none | be sliced, be cut | | 被切
halve | 1 | none | be halved, be cut in half | | 切成两半
light-up | 0.4 | none | light up, turn on, come on, switch on, start to glow, illuminate | | 亮, 亮起, 点亮
go-out | 0.4 | none | go out, turn off, switch off, burn out, extinguish | | 熄灭, 灭
squash | 0.6 | none | be squashed, be crushed, flatten | deform | 被压扁
explode | 0.6 | none | explode, blow up, detonate, erupt | | 爆炸
pop | 0.4 | none | pop, burst | | 爆, 破
crumble | 2 | none | crumble, collapse, disintegrate, crumble away | erode, decay into dust | 崩塌, 倒塌, 崩溃, 坍塌, 粉化
snap | 0.6 | none | snap, crack, break in half, break in two, split, snap in two | crack, cleave | 折断, 断裂, 裂开
fall-apart | 1.5 | none | fall apart, come apart | | 散架, 解体
recolor | 3 | none | change color, change colour, change colors, change colours | discolor, fade | 变色, 变成
ripen | 4 | none | ripen, redden | | 成熟, 变红
melt | 4 | none | melt, melt away, thaw, melt down | liquefy | 融化, 化, 熔化
rot | 5 | none | rot, decay, spoil, decompose, shrivel | mold | 腐烂
bloom | 5 | none | bloom, blossom, unfold, open up, open its petals, open their petals, burst into bloom, come into bloom, bloom open | | 开花, 绽放, 盛开, 开放, 花开
fold-up | 4 | none | fold up, close its petals, close their petals, close up | | 合拢
wilt | 5 | none | wilt, wither, droop | fade | 枯萎, 凋谢, 凋零
revive | 4 | none | revive, stand up again, perk up, recover | | 复苏
multiply | 3 | none | multiply, duplicate | double, triple | 变多, 分成
inscribe | 4 | none | be written | | 写出
hatch | 1.5 | none | hatch, hatch out | | 孵化, 破壳
wash | 4 | none | be washed, be cleaned, get clean, get washed | | 变干净
rust | 5 | none | rust, corrode, tarnish | | 生锈
char | 4 | none | burn, char, scorch, blacken, turn to ash, burn down, catch fire | smoulder, ignite | 燃烧, 烧焦, 着火, 烧成
toast | 3 | none | toast, get toasted | | 烤焦, 变棕
freeze | 3 | none | freeze, freeze over, ice over, turn to ice, frost over | solidify | 结冰, 冻住, 冰冻, 冻结
heat | 3 | none | heat up, glow red, turn red hot, glow hot | glow, warm up | 烧红, 发热
grow | 5 | none | grow, sprout, germinate, grow up, shoot up | emerge, rise | 生长, 长大, 发芽, 长出
enlarge | 3 | none | enlarge, get bigger, grow bigger, grow larger, expand, swell, swell up, become bigger | inflate | 变大, 膨胀
shrink | 3 | none | shrink, get smaller, grow smaller, dwindle, become smaller | deflate, contract | 变小, 缩小, 收缩
vanish | 2 | none | vanish, disappear, fade away, evaporate, dissolve | fade | 消失, 蒸发, 溶解
appear | 2 | none | appear, materialize, materialise, pop up | emerge, form | 出现, 显现
become | 3 | any | become, transform, morph, transform into, turn into, morph into | evolve, change into, metamorphose | 变成, 变为, 变身
`;

/** What only things do, by physics: rows as above. */
export const MOTIONS = `
topple | 2 | any | topple, topple over, tip over, fall over, keel over, tumble over | lean over, tilt | 倒, 倒下, 翻倒, 倾倒
slide | 2.5 | any | slide, slip, skid, slide down, slide off | glide | 滑, 滑动, 滑下, 滑落
strike | 2.5 | any | hit, strike, collide, collide with, crash into, bump into, slam into, ram, knock into, knock over, knock down, run into, smash into | crash, bump | 撞, 撞击, 撞到, 撞倒, 碰撞, 碰到
`;

/**
 * What somebody does to a thing that changes it for good. One line a deed, as in the table of keyed actions:
 *
 *     id | object | words | Chinese | brings | place | verbs * objects
 */
export const HANDIWORK = `
smash | thing | smash, break, shatter, crack, destroy, demolish, knock to pieces | 打碎, 砸碎, 砸, 敲碎, 打破, 摔碎 | table | |
tear | thing | tear, rip, shred, tear up, rip up, tear apart | 撕, 撕碎, 撕开 | | |
ignite | thing | light, ignite, set fire to, burn, set on fire, light up | 点燃, 点, 烧 | table | |
switch-on | thing | turn on, switch on | 开灯, 点亮 | table | | turn, switch * lamp, light, candle, lantern
put-out | thing | extinguish, put out, turn off, switch off, snuff | 关灯, 熄灭 | table | |
crush | thing | crush, squash, crumple, crumple up, flatten, squish, stomp on, step on | 压扁, 捏, 挤, 踩 | table | |
inflate | thing | inflate, blow up, pump up, pump | 吹气球, 充气 | | |
burst | thing | pop, burst, prick, puncture | 戳破 | table | |
knock | thing | knock over, knock down, tip over, push over, topple | 推倒, 碰倒, 打翻 | table | |
snap-in-two | thing | snap, break in half, break in two, snap in two | 折断 | | |
`;

const ids = (rows: string): ReadonlySet<string> =>
  new Set(
    rows
      .trim()
      .split("\n")
      .map((row) => row.split("|")[0].trim()),
  );

/** Ids of everything that can befall anybody and anything. */
export const BEFALLEN = ids(BEFALLS);
/** Ids of what only things do. */
export const MOVED = ids(MOTIONS);
/** What may befall people and animals: nobody alive is broken, cut, burnt or eaten. */
export const SPARES: ReadonlySet<string> = new Set([
  "recolor",
  "freeze",
  "grow",
  "enlarge",
  "shrink",
  "vanish",
  "appear",
  "become",
]);
