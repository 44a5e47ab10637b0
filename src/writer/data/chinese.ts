/** Chinese function words, given the meanings of their English counterparts. */
import type { RelationWord } from "../../screenplay/types.ts";
import type { Sense } from "../lexicon.ts";
import type { PrepSense } from "./grammar.ts";

const all = (words: string, sense: (word: string) => Sense): [string, Sense][] =>
  words.split(" ").map((word) => [word, sense(word)]);
const relation = (words: string, is: RelationWord) =>
  all(words, (word) => ({ pos: "localizer", word: `${is}|${word}` }));
const prep = (words: string, value: PrepSense) => all(words, (word) => ({ pos: "prep", prep: value, word }));

const DIGITS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十二: 12,
  二十: 20,
  俩: 2,
};

/** Function words, longest first when they are matched. */
export const ZH_FUNCTION_WORDS: [string, Sense][] = [
  ...Object.entries(DIGITS).map(([word, count]): [string, Sense] => [word, { pos: "num", count, vague: false, word }]),
  ...all("几 许多 很多 一些 一群 几只 几个", (word) => ({
    pos: "num",
    count: /许多|很多/.test(word) ? 8 : word === "一群" ? 5 : 3,
    vague: true,
    word,
  })),
  ...all(
    "只 个 条 辆 块 台 阵 排 串 杯 瓶 碗 盘 壶 桶 盆 副 扇 道 座 头 尾 位 名 张 把 本 朵 棵 匹 头 艘 架 座 间 家 片 块 颗 根 件 双 顶 幅 面 盏 支 栋 列 群 台 杯 对 束 株 粒",
    (word) => ({ pos: "measure", word }),
  ),
  ...relation("上 上面 之上 上边 顶上", "on"),
  ...relation("里 里面 中 内 之中 里头 中间 间", "in"),
  ...relation("下 下面 底下 之下", "under"),
  ...relation("上空 上方", "above"),
  ...relation("左边 左侧 左面 左", "left of"),
  ...relation("右边 右侧 右面 右", "right of"),
  ...relation("前面 前 面前 前方", "in front of"),
  ...relation("后面 后 背后 身后", "behind"),
  ...relation("旁边 旁 边上 身边 一旁 边", "beside"),
  ...relation("附近", "near"),
  ...relation("之间", "between"),
  ...relation("周围 四周", "around"),
  ...relation("对面", "facing"),
  ...all("在 于 位于", (word) => ({ pos: "prep", prep: { use: "at" }, word })),
  ...prep("向 朝 朝着 往 走向 对着", { way: "to" }),
  ...prep("沿着 沿 顺着 穿过 穿越", { way: "along" }),
  ...prep("经过 路过", { way: "past" }),
  ...prep("从", { way: "from" }),
  ...prep("被", { use: "by" }),
  ...prep("用", { use: "with" }),
  ...all("的", (word) => ({ pos: "of", word })),
  ...all("和 与 以及 跟 同 并 并且 还有 及", (word) => ({ pos: "conj", joins: "and", word })),
  ...all("然后 接着 随后 再 之后 后来 最后 接下来", (word) => ({ pos: "conj", joins: "then", word })),
  ...all("直到", (word) => ({ pos: "conj", joins: "until", word })),
  ...all("突然 忽然 终于", (word) => ({ pos: "conj", joins: "then", word })),
  ...all("一边 同时 的时候 时 与此同时 一面", (word) => ({ pos: "conj", joins: "while", word })),
  ...all("它 这只 那只", (word) => ({ pos: "pron", refers: "it", word })),
  ...all("她", (word) => ({ pos: "pron", refers: "she", word })),
  ...all("他", (word) => ({ pos: "pron", refers: "he", word })),
  ...all("它们 他们 她们", (word) => ({ pos: "pron", refers: "they", word })),
  ...all("另一只 另一个", (word) => ({ pos: "pron", refers: "other", word })),
  ...all("黑白相间 黑白色 黑白花", (word) => ({ pos: "mod", what: "color", hex: "#0f0f11", coat: "#211f1f", word })),
  ...all("没有 不 无 没 不是", (word) => ({ pos: "neg", word })),
  ...all(
    "着 了 过 地 正在 正 是 有 会 将 得 很 非常 起来 下来 过来 出来 进 到 来 去 放着 停着 这 那 这个 那个 也 都 就 把 给 围着 围绕着 替 一起 互相 左手 右手 手里 手中 之前 以前 先 一直 完 好 形状 像 一样 比 还 更 用来 做成 制成 制造 制作 搭成 拼成 空无一人 空荡荡 无人 入 由 又 正好 已经 挂着 挂 插着 摆着 堆着 身上 身上的 风格 背景 镜头里 画面中 就在 就是",
    (word) => ({ pos: /^(?:有|是|[放停挂插摆堆]着)$/.test(word) ? "aux" : "filler", word }),
  ),
];
