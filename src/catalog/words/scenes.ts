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
rain | rain, rainy, raining, it rains, rains, rains outside, raining outside, rain outside, light rain, gentle rain, drizzle, drizzling, downpour, pouring rain, rainfall, heavy rain, shower of rain, heavy downpour, rainstorm, raindrops, rain drops | 雨, 下雨, 下着雨, 雨夜, 雨中, 大雨, 小雨, 细雨, 雨天, 窗外下雨, 下起雨
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
feature | 3d animation, 3d animated, animated, animation, pixar, disney, 3d render, cartoon, 3d rendering, pixar style, 3d cartoon, animated film, cgi, feature animation | 动画, 三维动画
cinematic | cinematic, cinematic style, film look, movie, movie trailer, 35mm film, 35mm, film grain, cinematic look, anamorphic, blockbuster | 电影感, 电影质感, 电影级
70mm | 70mm, 70mm film, imax, shot on 70mm, 70 mm film, technicolor, kodachrome | 70毫米胶片, 70毫米电影
noir | noir, film noir, detective film, noir style | 黑色电影
black-and-white | black and white, monochrome, black-and-white, grayscale, greyscale, b&w | 黑白, 黑白片, 黑白照片
vintage | vintage, retro, sepia, 1950s, polaroid, old photograph, old photo, daguerreotype, sepia tone, 1940s | 复古, 怀旧, 老照片
super-8 | super 8, 8mm, 8mm film, super 8 film, 16mm, 16mm film, old film, home movie, 1970s, old footage | 八毫米, 老电影, 超8
vhs | vhs, vhs tape, camcorder, 1980s, 1990s, 80s, 90s, videotape, betamax, analog video | 录像带, 家庭录像
silent-film | silent film, silent movie, 1920s, charlie chaplin, 1910s, old silent film | 默片, 无声电影
documentary | documentary, documentary style, nature documentary, news footage, national geographic, bbc documentary, home video, reportage | 纪录片
surveillance | surveillance, surveillance camera, cctv, security camera, security footage, cctv footage, surveillance footage, doorbell camera | 监控, 监控摄像头, 闭路电视
infrared | infrared, infrared film, aerochrome, infrared photography, false color | 红外, 红外摄影
tilt-shift | tilt-shift, tilt shift, diorama, miniature effect, tilt-shift photography | 移轴, 微缩模型, 微缩景观
watercolor | watercolor, watercolour, watercolor painting, aquarelle, watercolour painting, gouache | 水彩, 水彩画
oil-painting | oil painting, painting, acrylic painting, painterly, oil on canvas, rembrandt, renaissance painting, baroque painting | 油画, 绘画
van-gogh | van gogh, post-impressionist, vincent van gogh, expressionist | 梵高, 梵高风格, 星空风格
impressionist | impressionist, impressionism, monet, claude monet, pointillism, pointillist, renoir, seurat | 印象派, 莫奈, 点彩
ukiyo-e | ukiyo, ukiyo-e, hokusai, woodblock, japanese print, woodblock print, hiroshige | 浮世绘, 木版画
ink-wash | ink wash, chinese ink, ink painting, sumi-e, traditional chinese painting, chinese painting, ink wash painting, shan shui | 水墨, 水墨画, 国画, 中国画, 山水画
sketch | sketch, pencil, pencil drawing, line art, hand-drawn, pencil sketch, drawing, line drawing, graphite | 素描, 铅笔画, 线稿, 手绘
charcoal | charcoal, charcoal drawing, charcoal sketch | 炭笔, 炭笔画
comic | comic book, comics, graphic novel, comic style, halftone, cartoon strip | 漫画书, 美式漫画
pop-art | pop art, flat design, vector art, graffiti, andy warhol, roy lichtenstein, warhol, lichtenstein | 波普, 波普艺术
anime | anime, manga, ghibli, studio ghibli, cel shaded, cel-shaded, japanese animation, 2d animation | 动漫, 日本动漫, 吉卜力, 二次元
pixel-art | pixel art, pixelated, 8-bit, 16-bit, 8 bit, retro game, pixel style | 像素, 像素画, 像素风
low-poly | low poly, low-poly, low polygon | 低多边形
voxel | voxel, minecraft, voxel art, made of cubes | 体素, 我的世界
bricks | lego, toy bricks, building bricks, lego style, made of lego, brick film | 乐高, 积木
claymation | claymation, stop-motion, stop motion, plasticine, clay animation, wallace and gromit, clay style | 黏土, 粘土动画, 定格动画
felt | felt, felted, needle felt, wool felt, knitted world, plush style, felt animation | 毛毡, 羊毛毡
papercut | papercut, paper cut, paper art, papercraft, cut paper, paper cutout, cut-out animation | 剪纸, 纸艺
cyberpunk | cyberpunk, neon-noir, blade runner, cyber punk, tron | 赛博朋克
vaporwave | vaporwave, synthwave, retrowave, outrun | 蒸汽波, 合成器浪潮
steampunk | steampunk, steam punk | 蒸汽朋克
surreal | surreal, surrealism, surrealist, surrealistic, psychedelic, abstract, salvador dali, dali, trippy | 超现实, 超现实主义, 迷幻
fantasy | fantasy, fairy tale, fairytale, high fantasy | 奇幻, 童话
`);

const none = { width: 0, height: 0, depth: 0 };

const manifest =
  (family: "weather" | "style" | "material") =>
  ([id, en, zh]: Row): Manifest => ({
    id: id.replaceAll(" ", "-"),
    family,
    words: { en, zh },
    parameters: {},
    size: none,
    tags: [],
    affordances: [],
  });

/** Weathers as catalog entries. */
export const weathers: Manifest[] = WEATHER_WORDS.map(manifest("weather"));

/** Styles as catalog entries. */
export const styles: Manifest[] = STYLE_WORDS.map(manifest("style"));
