/** Nouns that name no thing of the catalog: parts of bodies, hair, the camera, signs and titles, quality and pace. */
import { VIEW_NOUNS, VIEW_NOUNS_ZH } from "../data/camera.ts";
import { PARTS, QUALITY_WORDS } from "../data/grammar.ts";
import { MOOD_PHRASES } from "../data/moods.ts";
import { PACE_WORDS } from "../data/pace.ts";
import type { Book } from "./book.ts";
import type { Sense } from "./types.ts";

/** Writes those nouns. */
export function addSceneNouns(book: Book): void {
  const { english, chinese, add, both } = book;
  for (const word of Object.keys(PARTS)) if (word !== "owner") add(english, word, { pos: "noun", sort: "part", word });
  for (const [zh, word] of Object.entries({
    脸: "face",
    脸部: "face",
    面部: "face",
    头: "head",
    眼睛: "eye",
    手: "hand",
    脚: "foot",
    尾巴: "tail",
    爪子: "paw",
  })) {
    add(chinese, zh, { pos: "noun", sort: "part", word });
  }
  both(
    [
      ..."hair haired mane hairstyle haircut curls locks ponytail pigtails afro braids braid plaits bun dreadlocks bob".split(
        " ",
      ),
    ],
    ["头发", "长发", "短发", "卷发", "马尾", "辫子"],
    (word) => ({ pos: "noun", sort: "hair", word }),
  );
  both(["beard", "mustache", "moustache", "goatee", "whiskers"], ["胡子", "胡须", "络腮胡"], (word) => ({
    pos: "noun",
    sort: "beard",
    word,
  }));
  for (const word of QUALITY_WORDS) both([word], [word], () => ({ pos: "quality", word }));
  for (const { word, zh } of PACE_WORDS) {
    const [map, sense]: [typeof english, Sense] = [zh ? chinese : english, { pos: "quality", word }];
    if (!VIEW_NOUNS.includes(word)) map.set(word, [sense]);
  }
  for (const word of MOOD_PHRASES) add(english, word, { pos: "mod", what: "plain", word });
  both(["steps", "stairs", "staircase", "stairway"], ["楼梯", "台阶"], (word) => ({
    pos: "noun",
    sort: "substance",
    word,
  }));
  both(
    VIEW_NOUNS.filter((word) => !QUALITY_WORDS.has(word)),
    VIEW_NOUNS_ZH,
    (word) => ({ pos: "noun", sort: "view", word }),
  );
  both(["camera", "viewer", "viewers", "lens", "the camera", "us"], ["镜头", "摄像机", "相机", "观众"], (word) => ({
    pos: "noun",
    sort: "camera",
    word,
  }));
  both(
    [
      "sign",
      "signboard",
      "billboard",
      "poster",
      "placard",
      "neon sign",
      "stop sign",
      "label",
      "street sign",
      "marquee",
      "shop sign",
      "nameplate",
      "awning",
      ...[...english.keys()].filter((word) => / (?:sign|board|billboard)$/.test(word)),
    ],
    ["招牌", "牌子", "标志", "广告牌", "海报", "霓虹招牌", "店招", "牌匾", "灯牌", "木牌"],
    (word) => ({ pos: "noun", sort: "sign", word }),
  );
  both(
    [
      "title",
      "caption",
      "subtitle",
      "heading",
      "title card",
      "text",
      "words",
      "word",
      "lettering",
      "letters",
      "headline",
      "logo",
      "inscription",
      "message",
      "slogan",
    ],
    ["标题", "字幕", "文字", "字样", "字"],
    (word) => ({ pos: "noun", sort: "title", word }),
  );
}
