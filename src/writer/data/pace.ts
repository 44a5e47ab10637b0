/** How fast the world runs on the film: words, and the seconds of the world in a second of film. One line a pace. */

const TABLE = `
0.12 | super slow motion, in super slow motion, extreme slow motion, in extreme slow motion, ultra slow motion, super slow-motion, super slow-mo, super slowmo, super slow mo, ultra slow-mo, hyper slow motion, extreme slow-mo, very slow motion, super-slow motion, super slo-mo, super-slow-mo, bullet time, bullet-time, ultra slow-motion, extremely slow motion | 超慢镜头, 超级慢动作, 超慢动作
0.3 | slow motion, in slow motion, slow-motion, slow-mo, slow mo, slowmo, slo-mo, slo mo, slomo, in slow-motion, in slow-mo, in slow mo, slowed down, slowed-down, in slowed down motion, slow motion video, high-speed camera, high speed camera, slow-motion footage, at slow speed, in slow speed, slowmotion, in slowmotion, 240fps, 120fps, 1000fps, half speed, half-speed | 慢动作, 慢镜头, 升格
3 | fast motion, in fast motion, fast-motion, fast forward, in fast forward, fast-forward, in fast-forward, sped up, sped-up, speeded up, speeded-up, speed up video, accelerated motion, double speed, double-speed, at double speed, undercranked, quick motion, fast forwarded, fast-forwarded, in a fast forward fashion, in a fast-forward fashion, at high speed playback | 快动作, 快进, 加速播放, 快镜头
60 | time lapse, time-lapse, timelapse, in timelapse, in time-lapse, in time lapse, time lapses, timelapses, time-lapses, time lapse video, timelapse video, time lapse footage | 延时, 延时摄影, 延时拍摄, 缩时摄影
120 | hyperlapse, hyper lapse, hyper-lapse, night timelapse, star timelapse, day to night timelapse, day to night time lapse, milky way timelapse | 移动延时
-1 | in reverse, reverse motion, reversed motion, in reverse motion, backwards, backward, played backwards, played in reverse, reversed, rewinding, rewind, in backward motion, reverse footage, reversed footage, reverse playback, time reversal, in reverse order, time reversed, time-reversed | 倒放, 倒播, 逆向播放, 倒流
`;

/** Words of pace with the time scale that they ask for, longest first where they overlap. */
export const PACE_WORDS: { word: string; scale: number; zh: boolean }[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [scale, en, zh] = line.split("|").map((cell) => cell.trim());
    const list = (cell: string, chinese: boolean) =>
      cell
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean)
        .map((word) => ({ word, scale: Number(scale), zh: chinese }));
    return [...list(en, false), ...list(zh, true)];
  });

const SCALE_OF = new Map(PACE_WORDS.map(({ word, scale }) => [word, scale]));

/** The time scale that a word asks for. */
export const paceOf = (word: string): number | undefined => SCALE_OF.get(word.toLowerCase());
