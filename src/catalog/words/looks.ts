/** Words for how things look: colours, materials, patterns, sizes, ages, builds. */

/**
 * Colour words to sRGB hex. The eleven basic terms are their pure colours: light and shade dull them on the way to the
 * picture, and what arrives must still be called so. The last column is what the word means on fur, feathers and hair,
 * where it differs.
 */
const COLOR_TABLE = `
red | #fb0909 | 红色 红 | #b5532a
scarlet | #d7261e | 猩红 |
crimson | #b3122d | 深红 |
maroon | #6d1a2d | 栗色 |
burgundy | #6b1f33 | 酒红 |
pink | #ff88b2 | 粉色 粉红色 粉红 |
magenta | #d13a9a | 洋红 |
fuchsia | #d6338a | |
orange | #ff7e00 | 橙色 橘色 橘黄色 橘 | #f07f1c
coral | #f4796b | 珊瑚色 |
peach | #f7c19b | |
amber | #e09a1a | 琥珀色 |
yellow | #ffec05 | 黄色 黄 |
mustard | #d2a01e | |
gold | #d4a93a | 金 |
golden | #dba63a | 金色 金黄色 | #cf9d58
blond | #dcb66e | |
blonde | #dcb66e | |
ginger | #c4602a | |
green | #1f9a1f | 绿色 绿 |
lime | #9ccc3c | |
olive | #7a7d33 | 橄榄色 |
emerald | #1f8a5b | |
mint | #9fdcc0 | |
teal | #1e8285 | |
turquoise | #35b6b0 | 青色 |
cyan | #2fbfd0 | |
blue | #0b22fa | 蓝色 蓝 |
navy | #1f2f57 | 藏青色 |
azure | #3f8fe0 | 天蓝色 |
indigo | #3d3f9e | 靛蓝 |
purple | #7d13a0 | 紫色 紫 |
violet | #8156c9 | |
lavender | #b7a3e0 | |
lilac | #c2a2d8 | |
brown | #7b5020 | 棕色 褐色 咖啡色 | #7a4e30
tan | #c9a378 | |
beige | #d9c6a5 | 米色 |
cream | #f0e5cc | 奶油色 |
ivory | #f1ead8 | |
khaki | #b3a06d | 卡其色 |
chocolate | #4f2f1d | |
bronze | #a0703a | |
copper | #b5683a | |
silver | #bfc3c7 | 银色 银 |
gray | #85888c | 灰色 灰 | #86878a
grey | #85888c | | #86878a
white | #ffffff | 白色 白 | #ffffff
black | #0f0f11 | 黑色 黑 | #211f1f
brunette | #4a2f20 | |
auburn | #7c3b20 | |
`;

/** A colour word. */
export interface ColorWord {
  word: string;
  hex: string;
  /** On fur, feathers and hair. */
  coat: string;
  zh: string[];
}

/** Every colour word. */
export const COLORS: ColorWord[] = COLOR_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [word, hex, zh, coat] = line.split("|").map((cell) => cell.trim());
    return { word, hex, coat: coat || hex, zh: zh.split(/\s+/).filter(Boolean) };
  });

const table = (text: string): [string, string[], string[]][] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [id, en, zh] = line.split("|").map((cell) => cell.trim());
      const list = (cell = "") =>
        cell
          .split(",")
          .map((word) => word.trim())
          .filter(Boolean);
      return [id, list(en), list(zh)];
    });

/** Material id, English words, Chinese words. */
export const MATERIALS = table(`
wood | wooden, wood, oak, bamboo, timber, plywood | 木, 木制, 木头
metal | metal, metallic, steel, iron, aluminum, aluminium, tin, chrome, brass, stainless steel | 金属, 铁
gold | solid gold | 黄金
glass | glass, transparent, crystal, translucent, clear glass, acrylic, diamond | 玻璃
ceramic | ceramic, porcelain, clay, earthenware, terracotta | 陶瓷, 瓷
stone | stone, marble, granite, concrete, brick, slate, rock | 石头, 石
plastic | plastic, lego, vinyl, inflatable | 塑料
rubber | rubber, latex | 橡胶
leather | leather, suede | 皮, 皮革
wool | wool, woolen, knitted, woollen, knit, felt, fleece, crocheted | 羊毛
cotton | cotton, linen, cloth, fabric, canvas, denim | 棉布, 布
silk | silk, satin, velvet, lace | 丝绸
paper | paper, cardboard, origami, papier-mache | 纸
ice | ice, icy, frozen | 冰
wicker | wicker, woven, straw, rattan | 藤
fur | fur, furry, fluffy, plush | 毛绒
`);

/** Pattern id, English words, Chinese words. */
export const PATTERNS = table(`
stripes | striped, stripes, stripy, pinstriped | 条纹
dots | polka dot, polka-dot, dotted, polka dots, polka-dotted | 圆点, 波点
checks | checkered, chequered, checked, gingham | 格子
plaid | plaid, tartan, flannel | 
stars | star-patterned | 
flowers | floral, flowery, flowered | 碎花
camouflage | camouflage, camo | 迷彩
leopard | leopard print, leopard-print | 豹纹
zebra | zebra print | 
spots | spotted, speckled, dappled | 斑点
zigzag | zigzag, chevron | 
`);

/** Size factor, words. */
export const SIZES: [number, string[], string[]][] = [
  [0.35, ["miniature", "microscopic"], ["微型"]],
  [0.5, ["tiny", "teeny", "minuscule", "diminutive"], ["极小", "微小"]],
  [0.75, ["small", "little", "short", "petite", "compact"], ["小"]],
  [1.3, ["big", "large", "tall", "long", "wide", "hefty", "thick"], ["大", "高大", "高"]],
  [1.7, ["huge", "enormous", "massive", "vast", "towering"], ["巨大"]],
  [2.5, ["giant", "gigantic", "colossal", "monumental"], ["巨型"]],
];

/** Age in years as a share: for people years; for animals a share of a life. */
export const AGES: [number, string[], string[]][] = [
  [1, ["newborn", "baby"], ["婴儿"]],
  [5, ["toddler"], []],
  [24, ["young", "youthful", "juvenile"], ["年轻", "小"]],
  [16, ["teenage", "teenaged", "adolescent"], ["少年"]],
  [48, ["middle-aged", "mature", "middle aged"], ["中年"]],
  [74, ["old", "elderly", "aged", "senior", "ancient", "wrinkled"], ["老", "年老", "年迈"]],
];

/** Build of a body, words. */
export const BUILDS: [string, string[], string[]][] = [
  ["slim", ["slim", "thin", "skinny", "slender", "lean", "lanky"], ["瘦"]],
  ["sturdy", ["sturdy", "stocky", "burly", "strong"], ["结实"]],
  ["fat", ["fat", "chubby", "plump", "overweight", "obese", "round-bellied"], ["胖"]],
  ["muscular", ["muscular", "athletic", "buff", "brawny"], ["强壮"]],
];
