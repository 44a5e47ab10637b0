/**
 * Chinese word order to English: what stands before a noun and is a clause goes after it, what is done to or with something
 * goes after its verb, relations go before their noun.
 */
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";
import {
  actionsOf,
  as,
  is,
  isLocalizer,
  isOf,
  isVerb,
  only,
  phraseEnd,
  phraseStart,
  prep,
  put,
  relationOf,
  says,
} from "./parts.ts";

const AT = "在 于 位于";
const TRAVELS = new Set(["walk", "run", "fly", "drive", "swim", "gallop", "trot", "roll", "climb", "jump", "ride"]);
const POSTURES = new Set([
  "stand",
  "sit",
  "lie",
  "sleep",
  "float",
  "rock",
  "stop",
  "put",
  "hold",
  "plant",
  "fly",
  "walk",
]);

/** A clause in English order. */
export function clauseOf(run: Item[]): Item[] {
  const passes = [
    measures,
    aspects,
    owners,
    subordinate,
    relatives,
    comparisons,
    ways,
    between,
    localizers,
    handled,
    undergone,
    existence,
    viewsFirst,
  ];
  return passes.reduce((items, pass) => pass(items), run).filter((item) => !isOf(item));
}

/** No measure words; 一只 without a noun is "one". */
function measures(items: Item[]): Item[] {
  const out: Item[] = [];
  items.forEach((item, i) => {
    const counts = is(items[i - 1], "num") || says(items[i - 1], "这 那 另一 每");
    if (is(item, "measure") && counts) {
      const number = out[out.length - 1];
      const end = phraseEnd(items, i + 1);
      const bare =
        !items.slice(end).some(isOf) && end === i + 1 && (isVerb(items[end]) || says(items[end], `${AT} 正在 正 是`));
      if (bare && number.text === "一")
        out[out.length - 1] = as(number, "one", { pos: "pron", refers: "one", word: "one" });
      return;
    }
    out.push(item);
  });
  return out;
}

/** 跑开 and 飞走 go away; 停在 and 停着 is how cars stand; 地 and 着 are grammar. */
function aspects(items: Item[]): Item[] {
  return items.map((item, i) => {
    const before = items[i - 1];
    if (/^[开走]$/.test(item.text) && actionsOf(before).some((action) => TRAVELS.has(action)))
      return as(item, "away", { pos: "filler", word: "away" });
    if (item.text === "停" && (says(items[i + 1], `着 ${AT}`) || is(items[i + 1], "prep")))
      return as(item, item.text, { pos: "verb", action: "stand", near: true, word: item.text, form: "s" });
    return item;
  });
}

/** 他的狗: "his dog"; 长颈鹿的脖子: "the giraffe's neck". */
function owners(items: Item[]): Item[] {
  const out: Item[] = [];
  items.forEach((item, i) => {
    const [owner, owned] = [items[i - 1], items[i + 1]];
    if (
      isOf(item) &&
      only(owner, "pron") &&
      /^[他她它]们?$/.test(owner.text) &&
      (is(owned, "noun") || is(owned, "mod"))
    )
      out[out.length - 1] = as(owner, owner.text, {
        pos: "det",
        definite: true,
        word: owner.text.startsWith("她") ? "her" : owner.text.startsWith("它") ? "its" : "his",
      });
    else if (isOf(item) && isLiving(owner) && isBodily(owned)) out.push({ ...item, kind: "possessive", readings: [] });
    else out.push(item);
  });
  return out;
}

const isLiving = (item: Item | undefined) =>
  item?.readings.some((one) => one.pos === "noun" && (one.sort === "person" || one.sort === "kind")) ?? false;
const isBodily = (item: Item | undefined) =>
  item !== undefined &&
  item.readings.length > 0 &&
  item.readings.every((one) => one.pos === "noun" && /^(?:part|unknown|hair|beard)$/.test(one.sort));

const SUBORDINATE: [words: RegExp, joins: "before" | "after" | "while"][] = [
  [/^(?:之前|以前)$/, "before"],
  [/^(?:之后|以后|后)$/, "after"],
  [/^(?:的时候|时候|时|之时|的同时)$/, "while"],
];

/** 打开礼物之前: "before (she) opens the gift". */
function subordinate(items: Item[]): Item[] {
  const last = items[items.length - 1];
  const found = SUBORDINATE.find(([words]) => words.test(last?.text ?? ""));
  if (!found || !items.slice(0, -1).some(isVerb)) return items;
  const [, joins] = found;
  const conj: Reading = { pos: "conj", joins, word: joins };
  return [put(items[0], joins, conj), ...items.slice(0, -1), as(last, last.text, { pos: "filler", word: last.text })];
}

/** A clause before its noun goes after it: 穿着红色外套的女孩, 写着「早」的招牌, 没有胡子的男人, 用冰做成的汽车, 像兔子的云. */
function relatives(items: Item[]): Item[] {
  for (let i = 1; i < items.length - 1; i++) {
    if (!isOf(items[i]) || only(items[i - 1], "mod") || only(items[i - 1], "when")) continue;
    const to = phraseEnd(items, i + 1);
    if (to === i + 1) continue;
    let from = clauseStart(items, i);
    if (from === undefined) continue;
    // 戴着帽子、留着胡子的老人: both clauses.
    while (from > 1 && says(items[from - 1], "、 并 和")) {
      const earlier = clauseStart(items, from - 1);
      if (earlier === undefined) break;
      from = earlier;
    }
    const clause = asModifier(items.slice(from, i));
    return relatives([...items.slice(0, from), ...items.slice(i + 1, to), ...clause, ...items.slice(to)]);
  }
  return items;
}

/** Where the clause begins that ends before 的: its verb, with what denies it, says with what or where. */
function clauseStart(items: Item[], end: number): number | undefined {
  let at = end - 1;
  const stops = (item: Item) => is(item, "conj") || (item.kind !== "word" && item.kind !== "quote") || isOf(item);
  for (; at >= 0 && !stops(items[at]); at--) {
    if (!isVerb(items[at]) && !says(items[at], "像 没有 没 无 做成 制成")) continue;
    let from = at;
    for (;;) {
      const before = items[from - 1];
      if (says(before, "没 没有 不 正在 正 在 形状 很 都") || is(before, "manner")) from--;
      else {
        // 用冰做成, 在湖上游泳.
        const start = phraseStart(items, isLocalizer(before) ? from - 1 : from);
        const marked = start > 0 && says(items[start - 1], `用 由 ${AT} 对着 向 朝`);
        if (!marked || start === from) break;
        from = start - 1;
      }
    }
    return from;
  }
  return undefined;
}

const MADE = "做成 制成 做 制作 组成 制造 搭成 拼成";

/** A relative clause as English says it after the noun. */
function asModifier(clause: Item[]): Item[] {
  const made = clause.findIndex((item) => says(item, MADE));
  if (made >= 0) {
    const of = clause.filter((item, k) => k !== made && !says(item, "用 由"));
    return [put(clause[0], "made of", prep({ use: "made of" }, "made of")), ...of];
  }
  const like = clause.findIndex((item) => says(item, "像"));
  if (like >= 0)
    return [
      as(clause[like], "like", prep({ use: "shape" }, "shaped like")),
      ...clause.slice(like + 1).filter((item) => !says(item, "一样")),
    ];
  // 没有人的海滩: nobody is there.
  if (says(clause[0], "没有 无") && clause.length === 2 && says(clause[1], "人 行人 人影")) return [];
  if (says(clause[0], "没有 没 无 没有")) {
    const rest = actionsOf(clause[1]).some((action) => /^(?:wear|have)$/.test(action))
      ? clause.slice(2)
      : clause.slice(1);
    return [as(clause[0], "without", prep({ use: "without" }, "without")), ...rest];
  }
  return clause.map((item) => ({
    ...item,
    readings: item.readings.map((one) => (one.pos === "verb" ? { ...one, form: "ing" as const } : one)),
  }));
}

/** 比马还大的狗: "a dog bigger than a horse". */
function comparisons(items: Item[]): Item[] {
  const at = items.findIndex((item) => says(item, "比"));
  if (at < 0) return items;
  const end = phraseEnd(items, at + 1);
  let standard = end;
  // The adjective is read into the phrase: 比 马 大 的 狗.
  const size = items.findIndex(
    (item, k) => k > at && item.readings.some((one) => one.pos === "mod" && one.what === "size"),
  );
  // 兔子比乌龟跑得快: "the rabbit runs faster than the turtle".
  if (size < 0) {
    const than = [as(items[at], "than", prep({ use: "than" }, "than")), ...items.slice(at + 1, end)];
    return isVerb(items[end]) ? [...items.slice(0, at), ...items.slice(end), ...than] : items;
  }
  if (size < standard) standard = size;
  const adjective: Item = { ...items[size], compared: 1.25 };
  const than = [
    as(items[at], "than", prep({ use: "than" }, "than")),
    ...items.slice(at + 1, standard).filter((item) => !says(item, "还 更")),
  ];
  const after = isOf(items[size + 1]) ? phraseEnd(items, size + 2) : size + 1;
  const head = isOf(items[size + 1]) ? items.slice(size + 2, after) : [];
  return [...items.slice(0, at), ...head, adjective, ...than, ...items.slice(after)];
}

/** 穿过沙漠 without another verb is a deed itself. */
function ways(items: Item[]): Item[] {
  const at = items.findIndex((item) => /^(?:穿过|穿越|经过|路过|越过)$/.test(item.text));
  if (at < 0 || items.some((item) => isVerb(item))) return items;
  const deed = ["walk", "drive", "fly", "swim"].map(
    (action): Reading => ({ pos: "verb", action, near: action !== "walk", word: "pass", form: "s" }),
  );
  return [...items.slice(0, at), put(items[at], "passes", deed[0]), ...items.slice(at)].map((item, k) =>
    k === at ? { ...item, readings: deed } : item,
  );
}

/** 在桌子和床之间, 在两棵树中间. */
function between(items: Item[]): Item[] {
  const at = items.findIndex((item) => says(item, "之间 中间"));
  if (at < 1) return items;
  let from = at;
  for (
    let start = phraseStart(items, at);
    start < from;
    start = says(items[from - 1], "和 与 跟") ? phraseStart(items, from - 1) : from
  )
    from = start;
  const two = items
    .slice(from, at)
    .some((item) => says(item, "和 与 跟") || item.readings.some((one) => one.pos === "num" && one.count > 1));
  if (from === at || !two) return items;
  const open = says(items[from - 1], AT) ? from - 1 : from;
  return [
    ...items.slice(0, open),
    as(items[at], "between", prep({ relation: "between" }, "between")),
    ...items.slice(from, at),
    ...items.slice(at + 1),
  ];
}

/** [在] NP 上: "on NP"; NP 上的 N: "N on NP"; 在 NP without a relation: "in NP". */
function localizers(items: Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (says(item, AT)) {
      const end = phraseEnd(items, i + 1);
      if (isLocalizer(items[end]) && end > i + 1) {
        const inside = items.slice(i + 1, end).filter((one, k, all) => !(isOf(one) && k === all.length - 1));
        out.push(as(items[end], items[end].text, relationOf(items[end])), ...besideWindow(inside));
        i = end;
      } else if (end > i + 1) out.push(as(item, item.text, prep({ relation: "in" }, item.text)));
      // 在 before a verb says that it goes on.
      else out.push(as(item, item.text, { pos: "filler", word: item.text }));
      continue;
    }
    if (!isLocalizer(item)) {
      out.push(item);
      continue;
    }
    const relation = as(item, item.text, relationOf(item));
    const from = phraseStart(out, isOf(out[out.length - 1]) ? out.length - 1 : out.length);
    const phrase = besideWindow(out.splice(from).filter((one, k, all) => !(isOf(one) && k === all.length - 1)));
    if (phrase.length === 0) {
      // 旁边有 N: N beside the other.
      const there = items[i + 1];
      if (!is(there, "aux") && !isVerb(there)) continue;
      const to = phraseEnd(items, i + 2);
      const other = put(item, "other", { pos: "pron", refers: "other", word: "other" });
      out.push(...items.slice(i + 2, to), relation, other);
      i = to - 1;
    } else if (isOf(items[i + 1])) {
      const to = phraseEnd(items, i + 2);
      out.push(...items.slice(i + 2, to), relation, ...phrase);
      i = to - 1;
    } else out.push(relation, ...phrase);
  }
  return out;
}

/** 窗边的木桌: "the wooden table beside the window". */
function besideWindow(phrase: Item[]): Item[] {
  const feature = phrase[0]?.readings.some((one) => one.pos === "noun" && one.sort === "feature");
  if (!feature || phrase.length < 3 || !isOf(phrase[1])) return phrase;
  return [...phrase.slice(2), put(phrase[0], "beside", prep({ relation: "beside" }, "beside")), phrase[0]];
}

/** 把 O V: "V O"; 用 T V O: "V O with T"; 对着 X V: "V to X". */
function handled(items: Item[]): Item[] {
  const at = items.findIndex((item) => says(item, "把 将 用 对着 对 向 朝 朝着 给 替 围着 围绕着"));
  if (at < 0) return items;
  const end = phraseEnd(items, at + 1);
  let verb = end;
  while (is(items[verb], "manner") || says(items[verb], "一起 慢慢 地")) verb++;
  if (end === at + 1 || !is(items[verb], "verb")) return items;
  const thing = items.slice(at + 1, end);
  const rest = items.slice(verb + 1);
  const adverbs = items.slice(end, verb);
  const before = items.slice(0, at);
  if (says(items[at], "把 将")) return [...before, ...adverbs, items[verb], ...thing, ...handled(towards(rest))];
  if (says(items[at], "用")) {
    const object = phraseEnd(rest, skipped(rest));
    return [
      ...before,
      ...adverbs,
      items[verb],
      ...rest.slice(0, object),
      as(items[at], "with", prep({ use: "with" }, "with")),
      ...thing,
      ...rest.slice(object),
    ];
  }
  const where = says(items[at], "围着 围绕着") ? prep({ relation: "around" }, "around") : prep({ way: "to" }, "to");
  return [...before, ...adverbs, items[verb], as(items[at], "to", where), ...thing, ...rest];
}

/** How many items at the start are 了 and the like. */
const skipped = (items: Item[]): number => {
  let n = 0;
  while (says(items[n], "了 着 过 好 完 出")) n++;
  return n;
};

/** 给狗, 进杯里, 到桌上 after a verb: where it goes. */
function towards(items: Item[]): Item[] {
  return items.map((item, i) => {
    if (says(item, "给 到 向") && phraseEnd(items, i + 1) > i + 1) return as(item, "to", prep({ way: "to" }, "to"));
    if (says(item, "进 入") && (phraseEnd(items, i + 1) > i + 1 || is(items[i + 1], "prep")))
      return as(item, "into", { pos: "filler", word: "into" });
    return item;
  });
}

/** O 被 A V: "O is V-ed by A". */
function undergone(items: Item[]): Item[] {
  const at = items.findIndex((item) => says(item, "被"));
  if (at < 0) return items;
  const end = phraseEnd(items, at + 1);
  const verb = items[end];
  if (!is(verb, "verb")) return items;
  const done: Item = {
    ...verb,
    readings: verb.readings.filter((one) => one.pos === "verb").map((one) => ({ ...one, form: "ed" })),
  };
  const by = end > at + 1 ? [as(items[at], "by", prep({ use: "by" }, "by")), ...items.slice(at + 1, end)] : [];
  return [
    ...items.slice(0, at),
    put(items[at], "is", { pos: "aux", word: "is" }),
    done,
    ...by,
    ...items.slice(end + 1),
  ];
}

/** 花瓶里插着花, 门口站着警察: what is somewhere, rather than does something. */
function existence(items: Item[]): Item[] {
  const opens = is(items[0], "prep");
  const start = opens ? 1 : 0;
  const end = phraseEnd(items, start);
  const verb = items[end];
  const thing = items.slice(start, end).findLast((item) => is(item, "noun"));
  const there =
    thing?.readings.some((one) => one.pos === "noun" && (one.sort === "feature" || one.sort === "place")) ?? false;
  const next = says(items[end + 1], "着") ? end + 2 : end + 1;
  const posture =
    actionsOf(verb).some((action) => POSTURES.has(action)) &&
    /着$/.test(verb.text + (items[end + 1]?.text === "着" ? "着" : ""));
  if (end === start || (!opens && !there) || !posture || phraseEnd(items, next) === next) return items;
  const passive = /^[插放摆挂停堆装]/.test(verb.text);
  const be = passive ? as(verb, "is", { pos: "aux", word: "is" }) : verb;
  const place = opens
    ? []
    : [
        put(
          items[0],
          "near",
          prep(
            { relation: thing?.readings.some((one) => one.pos === "noun" && one.sort === "place") ? "in" : "near" },
            "near",
          ),
        ),
      ];
  return [...place, ...items.slice(0, end), be, ...items.slice(next)];
}

/** NP 的特写: "a close-up of NP". */
function viewsFirst(items: Item[]): Item[] {
  const isView = (item: Item | undefined) =>
    item?.readings.some((one) => one.pos === "camera" && one.camera.shot && one.camera.set.framing) ?? false;
  const at = items.findIndex((item, i) => i > 0 && isView(item) && (isOf(items[i - 1]) || is(items[i - 1], "noun")));
  if (at < 0) return items;
  let from = at;
  const opens = (item: Item) => is(item, "conj") || isVerb(item) || isView(item);
  while (from > 0 && !opens(items[from - 1]) && !/^(?:是|有|先)$/.test(items[from - 1].text)) from--;
  const of = put(items[at], "of", prep({ use: "of" }, "of"));
  const phrase = items.slice(from, at).filter((item, k, all) => !(isOf(item) && k === all.length - 1));
  return [...items.slice(0, from), items[at], of, ...phrase, ...items.slice(at + 1)];
}
