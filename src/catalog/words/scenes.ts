/** Words for when and in what air: times of day, weathers, seasons; and for styles of the picture. */
import type { Manifest } from "../types.ts";

type Row = [id: string, en: string[], zh: string[]];

const table = (text: string): Row[] =>
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

/** Time of day, words. */
export const TIME_WORDS = table(`
dawn | dawn, sunrise, daybreak, first light, early morning, crack of dawn, break of day | 黎明, 日出, 清晨, 拂晓, 清早
morning | morning, morning light, morning sun | 早上, 早晨, 上午, 晨光
noon | noon, midday, noontime, day, daytime, daylight, broad daylight, bright daylight | 中午, 正午, 白天
afternoon | afternoon, late afternoon | 下午, 午后
golden hour | golden hour, golden light, magic hour, late sun, golden sunlight | 黄金时刻, 金色阳光
sunset | sunset, sundown, setting sun | 日落, 夕阳, 落日
dusk | dusk, twilight, evening, nightfall, blue hour | 黄昏, 傍晚, 暮色
night | night, nighttime, midnight, night-time, moonlight, moonlit, dark night | 夜晚, 晚上, 夜里, 深夜, 夜, 半夜, 夜间, 雨夜
`);

/** Weather, words. */
export const WEATHER_WORDS = table(`
clear | clear, sunny, clear sky, blue sky, sunshine, cloudless, clear skies, sunlit, clear blue sky, sunny day | 晴天, 晴朗, 阳光明媚
cloudy | cloudy, partly cloudy, clouds | 多云
overcast | overcast, grey sky, gray sky, gloomy, dull | 阴天
rain | rain, rainy, raining, it rains, rains, rains outside, raining outside, rain outside, light rain, gentle rain, drizzle, drizzling, downpour, pouring rain, rainfall, heavy rain, shower of rain, heavy downpour, rainstorm | 雨, 下雨, 下着雨, 雨夜, 雨中, 大雨, 小雨, 细雨, 雨天, 窗外下雨, 下起雨
storm | storm, stormy, thunderstorm, lightning, tornado, hurricane, tempest, thunder, typhoon | 暴风雨, 雷雨, 闪电
snow | snowing, it snows, snows, snowing outside, light snow, gentle snow, snow falling, snowfall, falling snow, snowstorm, blizzard, snowflakes, heavy snow, snow storm, snow is falling | 下雪, 下着雪, 大雪, 飘雪, 雪花
fog | fog, foggy, heavy fog, dense fog, thick fog | 雾, 大雾
mist | mist, misty, haze, hazy, morning mist | 薄雾, 雾气, 晨雾
wind | wind, windy, breeze, breezy, gusty, gust, blustery | 风, 微风, 大风, 刮风
`);

/** Season, words. */
export const SEASON_WORDS = table(`
spring | spring, springtime, cherry blossom | 春天, 春
summer | summer, summertime | 夏天, 夏
autumn | autumn, fall, fall season, autumnal, in the fall | 秋天, 秋
winter | winter, wintry, wintertime, snowy, snow-covered, snow covered, icy | 冬天, 冬
`);

/** Style of the picture, words. The first is the style that every film has unless told. */
export const STYLE_WORDS = table(`
feature | 3d animation, 3d animated, animated, animation, pixar, disney, 3d render, cartoon, 3d rendering, pixar style, 3d cartoon, animated film, cgi, feature animation | 动画
cinematic | cinematic, cinematic style, film look, movie, movie trailer, 35mm film, 70mm, 35mm, film grain | 电影感, 电影质感
noir | black and white, noir, film noir, monochrome, black-and-white, grayscale | 黑白
vintage | vintage, retro, sepia, 1950s, old film, nostalgic, super 8, vhs, polaroid | 复古
watercolor | watercolor, watercolour, watercolor painting, aquarelle | 水彩
oil painting | oil painting, painting, van gogh, impressionist, impressionism, monet, acrylic painting, painterly | 油画
ukiyo-e | ukiyo, ukiyo-e, hokusai, woodblock, japanese print | 浮世绘
ink wash | ink wash, chinese ink, ink painting, sumi-e, traditional chinese painting | 水墨, 水墨画
sketch | sketch, pencil, pencil drawing, charcoal drawing, line art, hand-drawn, pencil sketch, drawing | 素描
anime | anime, manga, ghibli, studio ghibli | 动漫
pixel art | pixel art, pixelated, 8-bit, 16-bit, voxel, minecraft, low poly | 像素
cyberpunk | cyberpunk, synthwave, vaporwave, neon-noir, blade runner | 赛博朋克
surreal | surreal, surrealism, surrealist, surrealistic, psychedelic, dreamlike, abstract | 超现实
claymation | claymation, stop-motion, stop motion, plasticine, lego | 黏土
steampunk | steampunk | 蒸汽朋克
fantasy | fantasy, fairy tale, magical, science fiction, sci-fi | 奇幻
pop art | pop art, comic book, comic, flat design, vector art, graffiti | 波普
papercut | papercut, paper cut, paper art, papercraft | 剪纸
`);

const none = { width: 0, height: 0, depth: 0 };

const manifest =
  (family: "weather" | "style" | "material", shown: (id: string) => boolean) =>
  ([id, en, zh]: Row): Manifest => ({
    id: id.replaceAll(" ", "-"),
    family,
    words: { en, zh },
    parameters: {},
    size: none,
    tags: shown(id) ? [] : ["todo"],
    affordances: [],
  });

/** Weathers as catalog entries. */
export const weathers: Manifest[] = WEATHER_WORDS.map(manifest("weather", () => true));

const READY_STYLES = new Set(["feature", "cinematic"]);
/** Styles as catalog entries; those tagged "todo" fall back to "feature". */
export const styles: Manifest[] = STYLE_WORDS.map(manifest("style", (id) => READY_STYLES.has(id)));
