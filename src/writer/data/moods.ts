/**
 * What a scene feels like: words that qualify a scene, its light, its colours or its air, and the mood of the screenplay
 * that shows them. One line a mood: mood | adjectives and nouns | Chinese. A mood says less than a word with a tilde: an ancient
 * place is more than nostalgic. Adverbs and degrees ("serenely", "darker") are found from these by form.
 */
import type { Mood } from "../../screenplay/types.ts";

const TABLE = `
picturesque | beautiful, stunning, scenic, picturesque, gorgeous, breathtaking, lovely, pretty, idyllic, splendid, wonderful, ~amazing, spectacular, magnificent, exquisite, marvelous, marvellous, superb, glorious, charming, attractive, photogenic, pristine, unspoiled, unspoilt, heavenly, paradisiacal, delightful, ~handsome, aesthetic, beauteous, quaint, pastoral, bucolic, ~awesome, ~incredible, ~fabulous, ~fantastic, ~remarkable, ~perfect, wondrous, beauty, splendor, splendour, scenery, charm, paradise, aesthetics, wonderland, ~good-looking, eye-catching, mesmerizing, mesmerising, captivating, hypnotic, ~impressive, radiant, vista, natural beauty, ~great, ~nice, ~fine, ~excellent, ~ideal, beautful, beautifull, ~nature, ~natural, ~botanical, ~photography, ~good, ~best, ~idyll, ~favorite, ~pleasant, ~delicious, ~tasty, ~yummy, ~juicy | 美丽, 漂亮, 优美, 美景, 风景如画, 绝美, 壮观, 秀丽, 唯美, 好看, 迷人, 美, 如画, 精美, 可爱迷人
tranquil | tranquil, peaceful, serene, calm, quiet, still, placid, restful, relaxing, soothing, calming, hushed, ~silent, undisturbed, meditative, contemplative, ~zen, gentle, harmonious, leisurely, relaxed, unhurried, secluded, ~solitary, tranquility, tranquillity, serenity, peace, calmness, stillness, quietness, quietude, ~silence, solitude, harmony, relaxation, ~meditation, contemplation, repose, sleepy, idle, balanced, balance, uncluttered, minimal, minimalist, minimalistic, simple, simplicity, ~empty, ~deserted, ~uninhabited, lonely, ~isolated, introspective, thoughtful, pensive, ~comfort, ~stoic, ~patiently, ~patient, ~serious, ~wisdom, ~harmless, ~care, ~thought, ~resolute | 宁静, 平静, 安静, 静谧, 祥和, 安宁, 寂静, 恬静, 安详, 和平, 悠闲, 幽静, 空旷
cheerful | cheerful, happy, joyful, joyous, merry, jolly, festive, playful, lively, fun, funny, humorous, comic, comical, whimsical, upbeat, ~celebratory, lighthearted, light-hearted, carefree, exuberant, jovial, cheery, amusing, silly, goofy, happiness, joy, laughter, cheer, delight, ~celebration, ~festivity, ~festivities, ~festival, playfulness, ~innocence, ~innocent, optimism, optimistic, hope, hopeful, excitement, exciting, excited, entertaining, ~entertainment, humor, humour, childlike, energetic, energy, vitality, dynamic, enthusiasm, enthusiastic, ~party, ~holiday, ~birthday, excitedly, vigor, quirky, friendly, ~friendship, welcoming, family-friendly, thrilling, thrill, bustling, bustle, busy, hustle, liveliness, positive, ~playtime, fancy, gaiety, mirth, ~adventurous, ~adventure, ~health, ~healthy, ~smiley, ~kindness, ~mischief, ~empathy, ~love of life, ~amused, ~grumpy | 俏皮, 俏皮活泼, 繁华, 欢快, 欢乐, 快乐, 喜庆, 热闹, 愉快, 活泼, 有趣, 欢腾, 热烈, 喜悦, 欢笑, 繁忙, 节日
romantic | romantic, romance, ~love, ~loving, ~lovers, passionate, passion, tender, tenderness, intimate, intimacy, affectionate, affection, amorous, ~valentine, sensual, sensuality, heartwarming, heart-warming, touching, sweet, sweetness, honeymoon, devotion, caring, compassion | 浪漫, 爱情, 温馨浪漫, 深情, 甜蜜, 柔情
cozy | cozy, cosy, homely, homey, snug, comfy, comfortable, inviting, hygge, rustic, coziness, cosiness, comforting, ~domestic, country-style, ~homemade, ~hearth, warmth, hospitable, hospitality, ~homeliness, ~residential, ~rural, ~suburban, ~countryside charm | 舒适, 温馨, 惬意, 温暖舒适, 安逸
dreamy | dreamy, ethereal, dreamlike, dream-like, otherworldly, unearthly, unreal, weightless, hallucinatory, trippy, ~transcendent, celestial, ~angelic, ~divine, airy, gossamer, wistful, ~dream, ~dreams, reverie, fantasy-like, ~imaginary, ~imagination, ~imaginative, ethereality, visionary, poetic, poetry, lyrical, ~kaleidoscopic, ~kaleidoscope, hypnotizing, soft-focus, ~abstract, ~abstraction, ~illusion | 梦幻, 如梦, 梦境, 空灵, 飘渺, 缥缈, 诗意, 朦胧
magical | magical, enchanting, enchanted, ~magic, mystical, fairytale, fairy-tale, fairy tale, fantastical, fantasy, spellbinding, bewitching, wonder, wonders, awe, ~sparkly, ~glittering, ~twinkling, ~glowing, ~luminous, ~luminescent, ~bioluminescent, ~iridescent, ~mythical, ~mythological, ~legendary, ~legend, ~myth, ~supernatural, ~sorcery, ~spell, enchantment, miracle, miraculous, amazement, curiosity, glow, ~shimmering, ~shimmer, ~glitter, ~sparkle, ~sparkles, ~sparkling, dazzling, radiance, ~shining, ~glistening, ~gleaming, luminescence, bioluminescence, marvel, fascination, fascinating | 闪烁, 熠熠生辉, 波光粼粼, 神奇, 魔幻, 奇幻, 魔法, 仙境, 璀璨, 闪耀, 闪闪发光, 发光, 神话
mysterious | mysterious, enigmatic, cryptic, ~secret, secretive, hidden, arcane, obscure, ~unknown, unexplored, inscrutable, veiled, shrouded, mystic, mystery, enigma, secrets, intrigue, intriguing, curious, puzzling, ~strange, ~odd, ~exotic, ~alien, unfamiliar, esoteric, occult, uncharted, ~lost, ~forgotten, ~weird, ~unusual, ~bizarre, ~peculiar, ~relic, dim, dimly lit, dimly-lit, low-lit, dimly, ~smoky, ~unseen, ~invisible, ~occultism | 若隐若现, 朦朦胧胧, 神秘, 奇异, 诡秘, 未知, 幽暗, 奇怪, 古怪
eerie | eerie, spooky, creepy, scary, haunting, ~haunted, ~ghostly, uncanny, sinister, macabre, horror, frightening, terrifying, nightmarish, nightmare, unsettling, disturbing, ominous, menacing, grotesque, ghastly, gothic, ~demonic, ~devilish, evil, haunt, fear, dread, terror, horrifying, ~halloween, spectral, desolate, desolation, ~abandoned, ~derelict, ~dilapidated, ~post-apocalyptic, ~apocalyptic, postapocalyptic, ~dystopian, ~apocalypse, ~dystopia, ~monstrous, hellish, ~undead, ~deadly, ~dead, ~death, ~toxic, ~radioactive, creepiness, ~ruined, ~decaying, ~decay, ~decrepit, ~barren, ~paranoid, ~mutant, ~zombie-like | 恐怖, 阴森, 诡异, 可怕, 惊悚, 鬼魅, 荒凉, 废弃, 末日, 荒芜
gloomy | gloomy, sad, melancholy, melancholic, bleak, somber, sombre, dreary, sorrowful, mournful, depressing, dismal, grim, drab, moody, brooding, tragic, sullen, forlorn, sadness, sorrow, ~grief, melancholia, loneliness, despair, gloom, misery, ~tragedy, ~loss, regret, heartbroken, miserable, wistfulness, longing, mourning, ~pain, ~suffering, ~poverty, ~poor, depressed, depression, heavyhearted, murky, ~dirty, ~grimy, gritty, ~polluted, ~pollution, dingy, ~shabby, ~worn, ~weathered, disappointed, ~tearful, ~frustrated, ~irritated, ~concerned, ~confused | 阴郁, 忧郁, 悲伤, 忧伤, 压抑, 沉闷, 阴暗, 凄凉, 孤独, 伤感
tense | tense, suspenseful, intense, dangerous, threatening, violent, chaotic, frantic, urgent, alarming, nerve-racking, nerve-wracking, gripping, aggressive, furious, angry, raging, hostile, tension, suspense, danger, chaos, violence, ~conflict, ~war, ~battle, ~wartime, fierce, ferocious, wild, savage, ~crisis, ~emergency, panic, ~anger, ~rage, ~fury, ~anxiety, anxious, ~stress, stressful, ~struggle, ~attack, ~attacking, ~fight, ~fighting, ~combat, ~catastrophe, ~disaster, catastrophic, ~destructive, ~destruction, ~explosive, hectic, turmoil, risky, perilous, peril, ~warlike, ~military, action-packed, ~action, ~thriller, ~competitive, ~competition, intensity, brutal, brutality, ~hunted, ~determination, ~survival, ~explosion, ~rush, ~risk, ~blood, ~cruel, ~rebellion | 紧张, 激烈, 危险, 混乱, 激战, 战争, 战斗, 凶猛, 愤怒, 惊险
dramatic | dramatic, striking, powerful, bold, theatrical, expressive, emotional, stirring, drama, poignant, arresting, extreme, fiery, blazing, impactful, power, emotion, emotions, strong, vehement, volatile, tumultuous, forceful, sensational, shocking, shock, dramatically, climactic, climax, impact, extraordinary, cinematic lighting, thunderous, vigorous, ~sudden, ~suddenly, ~determined, ~explosively, ~theatre | 戏剧性, 强烈, 震撼, 激动人心, 强劲, 惊人, 有力
epic | epic, majestic, grand, monumental, ~heroic, imposing, awe-inspiring, mighty, sublime, sweeping, grandiose, ~noble, ~regal, ~royal, ~kingly, ~imperial, triumphant, majesty, grandeur, glory, ~heroism, ~triumph, ~victory, victorious, ~courage, courageous, brave, bravery, vastness, vast, endless, infinite, infinity, boundless, immense, expansive, expanse, eternal, eternity, timeless, ~historic, ~historical, stately, palatial, ~iconic, ~famous, ~renowned, ~celebrated, cosmic, inspiring, inspirational, ~freedom, ~spirit, conquest, ~medieval, ~ancient, heavyweight, dominant, proud, pride, ~strength, ~exceptional, ~outstanding, ~gigantically, ~mythic | 庄严, 庄重, 巍峨, 史诗, 宏伟, 雄伟, 壮丽, 宏大, 磅礴, 气势磅礴, 壮阔, 辽阔, 广阔, 古老, 雄壮, 著名
elegant | elegant, graceful, sophisticated, refined, luxurious, luxury, stylish, classy, chic, ~fashionable, glamorous, glamour, glamor, polished, sleek, lavish, opulent, upscale, high-end, premium, ~formal, ~ornate, sumptuous, posh, deluxe, tasteful, elegance, grace, sophistication, opulence, ~fashion, poised, dignified, exclusive, prestigious, ~modern, ~contemporary, sleekness, ~clean, ~neat, ~tidy, ~immaculate, gracious, ~ornamental, ~decorative, ~decorated, ~ornamented, ~professional, ~classical, classic, ~corporate, ~expensive, ~precious, ~rich, ~deco, ~art deco, ~art nouveau, ~architectural, high-class, ~business, ~executive, ~artistic, artful, ~creative, ~creativity, ~design, ~designer, ~intricate, ~gourmet, ~culinary, ~art, ~jewelled, ~jeweled, ~neoclassical, ~lavishly | 优雅, 高雅, 奢华, 豪华, 精致, 时尚, 典雅, 华丽, 现代, 高级, 简约
nostalgic | ~old, ~aged, ~centuries-old, ~century-old, ~decades-old, ~older, ~well-worn, ~time-worn, nostalgic, ~vintage, ~antique, old-fashioned, old fashioned, ~retro, sentimental, bygone, yesteryear, olden, faded, sepia-toned, nostalgia, ~memory, ~memories, remembrance, ~childhood, reminiscent, ~old-time, ~old-world, ~old world, ~victorian, ~edwardian, ~1800s, ~1900s, ~1920s, ~1930s, ~1940s, ~1950s, ~1960s, ~1970s, ~1980s, ~1990s, ~colonial, ~traditional, ~tradition, ~heritage, ~folk, ~folkloric, ~past, ~era, ~century, ~renaissance, ~baroque, homespun, throwback, analog, ~history, ~historically | 怀旧, 复古, 古典, 传统, 古风, 年代感, 回忆, 旧时光, 民国
vibrant | vibrant, colorful, colourful, vivid, saturated, multicolored, multicoloured, multi-colored, multi-coloured, bright-colored, brightly colored, brightly-colored, bright colors, rainbow-colored, psychedelic, kaleidoscopic colors, lively colors, rich colors, gaudy, flamboyant, neon colors, technicolor, technicolour, vibrancy, vividness, colors, colours, bold colors, many-colored, polychrome, ~tropical, lush, ~fruity, ~rainbow, ~luscious, ~fresh, refreshing, spirited, flashy, ~electric, ~fluorescent, ~fluorescence, psychedelia, spectrum, hues, colored, coloured, colorfully, ~carnival, ~fiesta, multihued | 鲜艳, 五彩, 五彩缤纷, 多彩, 彩色, 色彩鲜艳, 绚丽, 斑斓, 缤纷, 五颜六色, 艳丽, 色彩斑斓
muted | muted, desaturated, faded colors, subdued, washed-out, washed out, dull, neutral, understated, restrained, earthy, earth tones, monochromatic, drab colors, pale tones, ashen, ~dusty, ~dry, ~arid, grainy, gray-toned, subtle, subtlety, plain, faint, neutral tones, colorless, monotone, grey tones, bland, weather-beaten, bare, sober | 淡雅, 素雅, 灰调, 低饱和, 暗淡, 朴素, 干燥, 干旱
pastel | pastel, pastels, pastel-colored, pastel-coloured, candy-colored, candy colored, baby-blue, powdery, sugary, pastel tones, pastel colors, cotton-candy, kawaii | 粉彩, 马卡龙色, 柔和色彩
warm | warm, warmly, toasty, amber-lit, golden-lit, sun-drenched, sun-kissed, sunbaked, warm-toned, ~hot, ~heated, candlelit, lamplit, balmy, sultry, summery, ~heat, fiery glow, golden glow, warm light, warm lighting, sunbathed, amber glow, bronzed, sweltering, scorching, sizzling, sun-soaked, honeyed | 温暖, 暖色, 暖色调, 炎热, 暖, 热
cool | cool, cold, chilly, crisp, ~freezing, frigid, blue-toned, cool-toned, bluish, chill, coldness, coolness, ~arctic, ~polar, ~glacial, ~frozen, cryogenic, steely, ~clinical, ~sterile, ~futuristic, ~high-tech, ~hi-tech, ~technological, ~sci-fi, ~scifi, ~science fiction, ~science-fiction, ~technology, ~digital, ~cyber, ~cybernetic, ~virtual, ~future, ~robotic, ~industrial, metallic light, ~scientific, ~icy, ~electronic, ~aquatic, ~undersea, ~nautical, ~hypermodern, ~space-age, ~advanced | 寒冷, 冷色, 冷色调, 冰冷, 凉爽, 清冷, 冷, 未来, 未来主义, 科技感, 科幻
bright | ~lens flare, ~lens flares, ~sun flare, ~sun flares, ~god rays, bright, sunny, light-filled, brilliant, well-lit, brightly lit, brightly-lit, sunlit, luminous light, airy light, light-flooded, high-key, high key, gleaming light, dazzling light, blinding, crystal-clear, clear light, brightness, brilliance, illuminated, lit, brightly, daylit, glaring, glare, beaming, brighter, day-lit, overexposed, flooded with light, crystalline | 明亮, 明媚, 光亮, 亮, 灿烂, 耀眼, 亮丽, 晴朗明亮
dark | dark, shadowy, low-key, low key, unlit, pitch-black, pitch black, inky, darkened, darkness, shadows, shadow, dusky, underexposed, ~noirish, ~nocturnal, dimness, sunless, darkly, shady, twilit, poorly lit, blackness | 黑暗, 昏暗, 漆黑, 暗, 阴影, 黑漆漆, 暗黑
soft | soft, softly lit, diffused, diffuse, gentle light, mellow, silky, velvety, smooth light, soft light, soft lighting, faint light, ~delicate, tender light, creamy, misty light, feathery, subtle light, softness, gentle glow, pale light, gauzy, muted light, smooth, ~supple, ~dainty, ~fragile, ~lacy, fine-grained, satiny, wispy, blurry, blurred, hazy, fuzzy, out-of-focus, unfocused, lightly, glowy, diaphanous, sheer, delicacy, blended, gradient, blur | 柔和, 轻柔, 柔软, 柔光, 细腻, 柔美, 模糊
contrasty | contrasty, high-contrast, high contrast, stark, sharp, harsh, crisp light, hard light, chiaroscuro, rim-lit, punchy, graphic, ~contrast, ~contrasting, ~contrasts, sharply, hard-edged, well-defined, defined, clear-cut, hdr, crisp detail, backlit, backlight, back-lit, silhouetted, spotlit, spotlight, harshly, rembrandt lighting, ~silhouette, ~silhouettes | 高对比, 对比强烈, 强对比, 反差, 锐利, 逆光, 剪影
`;

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

const MOOD_OF = new Map<string, { mood: Mood; partly: boolean }>();
/** Chinese words of moods, for the lexicon to cut texts at. */
export const MOOD_WORDS_ZH: string[] = [];
for (const line of TABLE.trim().split("\n")) {
  const [mood, en, zh] = line.split("|").map((cell) => cell.trim());
  for (const entry of list(en)) {
    const word = entry.replace("~", "");
    if (!MOOD_OF.has(word)) MOOD_OF.set(word, { mood: mood as Mood, partly: entry.startsWith("~") });
  }
  for (const word of list(zh)) {
    if (MOOD_OF.has(word)) continue;
    MOOD_OF.set(word, { mood: mood as Mood, partly: false });
    MOOD_WORDS_ZH.push(word);
  }
}

/** Every word of the table with its mood. */
export const MOOD_SEEDS: ReadonlyMap<string, Mood> = new Map([...MOOD_OF].map(([word, { mood }]) => [word, mood]));

/** Words of several parts, for the lexicon to read as one. */
export const MOOD_PHRASES: string[] = [...MOOD_OF.keys()].filter((word) => /[ -]/.test(word));

/** Forms from which an adverb or a degree may come: "serenely", "happily", "darkest", "softer". */
function stems(word: string): string[] {
  const found = [word];
  const cut = (n: number, ...ends: string[]) => {
    for (const end of ends) found.push(word.slice(0, -n) + end);
  };
  if (/ily$/.test(word)) cut(3, "y");
  if (/ically$/.test(word)) cut(4, "");
  if (/ly$/.test(word)) cut(2, "", "le", "e");
  if (/iest$/.test(word)) cut(4, "y");
  if (/est$/.test(word)) cut(3, "", "e");
  if (/ier$/.test(word)) cut(3, "y");
  if (/er$/.test(word)) cut(2, "", "e");
  if (/iness$/.test(word)) cut(5, "y");
  if (/ness$/.test(word)) cut(4, "");
  return found;
}

/** The mood that a word asks for, in any of its forms, and whether it says only part of the word. */
export function moodOf(word: string): { mood: Mood; partly: boolean } | undefined {
  const plain = word.toLowerCase().replaceAll("’", "'");
  for (const stem of stems(plain)) {
    const mood = MOOD_OF.get(stem) ?? MOOD_OF.get(stem.replaceAll("-", " "));
    if (mood) return mood;
  }
  return undefined;
}
