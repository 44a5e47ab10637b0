/**
 * What can be done. Actions have words and no shape: the world knows how a body does one. One line an action:
 *
 *     id | seconds | object | words | words that are only near | Chinese
 *
 * Seconds is how long it lasts when nobody says; 0 is "until the shot ends". Object says what may follow the verb:
 * "none", "thing" (something done to), "place" (somewhere gone to) or "any".
 */
import type { Manifest } from "./types.ts";

/** An action and what the writer and the world must know of it. */
export interface Action extends Manifest {
  family: "action";
  /** Seconds when not said; 0 lasts until the shot ends. */
  seconds: number;
  object: "none" | "thing" | "place" | "any";
  /** English verbs that are shown as this action for want of a better one. */
  near: string[];
  /** Whether it carries the body along the ground, water or air. */
  travels: boolean;
}

const TABLE = `
stand | 0 | none | stand, stand up, stay, pose, wait, remain | park, sell, lean, balance, kneel, crouch, hide, exist, perch, queue, meditate, squat, pray | 站, 站着, 站立, 躲, 躲着, 等, 等待, 等着
walk | 0 | place | walk, stroll, wander, stride, plod, pace, amble, saunter, step, approach, move | march, hike, crawl, limp, tiptoe, go, come, cross, enter, leave, travel, explore, roam, navigate, sneak, prowl, hobble, trudge, stomp, waddle, parade, patrol, shop, arrive, return, head, pass, proceed | 走, 走路, 散步, 行走, 走过, 走在, 漫步, 路过, 走来, 走进
run | 0 | place | run, sprint, jog, dash, race, rush, bolt, hurry, scamper | flee, charge, escape, scurry, dart, romp, frolic, skip, slide, skateboard, surf, skate, ski, roller skate, play, gambol, roller skating, ice skate | 跑, 奔跑, 跑步, 跑过, 玩, 玩耍
trot | 0 | place | trot, canter, lope | prance | 小跑, 慢跑
gallop | 0 | place | gallop | stampede | 飞奔, 疾驰
sit | 0 | place | sit, sit down, be seated, squat down | kneel, settle, crouch, relax, work, type, study | 坐, 坐着, 坐下, 蹲
lie | 0 | place | lie, lie down, curl up, recline, lounge, lay | rest, sunbathe, collapse | 躺, 躺着, 躺下, 趴, 趴着
look | 1.6 | any | look, gaze, stare, watch, glance, look up, peer, see, look around, gaze up, stare up, look back | observe, inspect, examine, search, notice, study, face, check, frown, scowl, squint | 看, 看着, 抬头, 抬起头, 抬头看, 回头看, 望, 望着, 看向, 盯着, 凝视, 望向, 注视
turn | 1 | any | turn, turn around, turn away, turn back, turn round | rotate body, shake head | 转身, 回头
stop | 0.6 | none | stop, halt, pause, come to a stop, come to a halt, freeze | | 停, 停下, 停下来, 停住, 停步, 停下脚步
jump | 1.2 | any | jump, leap, hop, spring, bounce up | splash, bound, pounce, skip, dive, vault, high jump | 跳, 跳跃, 蹦
roll | 2.5 | any | roll, tumble | slide, drift, glide, spin along, topple, topple over, tip over | 滚, 滚动, 滚落, 滚下, 滚下来, 滚出
bounce | 2 | any | bounce, rebound | dribble, hit, collide, bump, bump into | 弹, 弹跳, 弹起
fall | 1.2 | any | fall, drop, fall down, plummet, tumble down | sink, collapse, crash, descend, lower, trip, topple, break, shatter, smash, crack | 掉, 掉下, 掉下来, 落下, 掉落, 跌倒, 落
fly | 0 | place | fly, soar, hover, flutter, take off | flap, glide, swoop, land, launch, ascend, parachute, rise | 飞, 发射, 起飞, 升空, 腾空, 飞翔, 飞过, 飞行
drive | 0 | place | drive, speed, cruise, ride along, drive away, sail | accelerate, race, steer, pull away, travel, pull up, ride, roll along, move, turn, go, pass, run, reverse, cross | 开, 行驶, 驶过, 驾驶, 开车, 飞驰, 疾驶, 航行
rock | 0 | none | rock, sway, bob, swing | wobble, shake, tremble, vibrate | 摇晃, 摇摆, 晃动
float | 0 | any | float, drift on | hang in the air, hover over, suspend, levitate, drift, bob on | 漂, 漂浮, 飘, 漂着, 停泊, 漂荡, 飘荡
swim | 0 | place | swim, paddle, dive into | snorkel, surf, row, scuba dive, wade, bathe | 游泳, 游, 游动
wave | 2 | any | wave, wave hello, wave goodbye | salute, greet, gesture, beckon, high five, shake hands | 挥手, 招手, 挥挥手
point | 1.5 | any | point, point at | show, indicate, reach, direct, present | 指, 指着, 指向
laugh | 0 | none | laugh, giggle, chuckle, burst out laughing | cackle | 笑, 大笑, 开怀大笑, 哈哈大笑
smile | 0 | any | smile, grin, beam | smirk, wink, blink | 微笑, 笑着
talk | 0 | any | talk, speak, chat, converse, discuss, say | argue, lecture, whisper, shout, call, explain, give a speech, teach, interview, ask, recite, yell, announce, testify, talk on the phone, debate, answer | 说, 说话, 聊天, 交谈, 讲, 讲故事
sing | 0 | any | sing, croon | hum, perform, rap, whistle, play guitar, play the guitar, play piano, play the piano, play music | 唱, 唱歌, 弹钢琴, 弹吉他, 演奏
cry | 0 | none | cry, weep, sob | mourn, sigh | 哭, 哭泣
nod | 1.5 | none | nod, nod head | bow | 点头
dance | 0 | none | dance, waltz, twirl, breakdance | exercise, do yoga, stretch out, perform, celebrate, do aerobics, krump, belly dance, salsa dancing, tai chi, workout, box, fight, practice, do jumping jacks, do push ups, cheer, train | 跳舞, 舞蹈, 起舞
play-catch | 0 | thing | play catch, play ball, toss back and forth, throw back and forth | play tennis, play basketball, play football, play soccer, play volleyball, play frisbee, play baseball, juggle, play cricket, play badminton, play fetch, kick around, pass back and forth | 接球, 玩球, 抛球, 玩接球, 踢球, 踢足球, 打篮球, 打球, 打排球
throw | 1.4 | thing | throw, toss, pitch, hurl, fling | feed, launch, shoot, flip, kick, bowl, cast, spray, swing at, drop kick, punch, swing | 扔, 抛, 投, 投掷, 踢
catch | 1.4 | thing | catch | grab, receive, snatch | 接, 接住, 抓住
pick-up | 2 | thing | pick up, lift, raise, take, pick | gather, collect, remove, pluck, grab, grasp, unwrap, scoop, weightlift, bench press | 捡起, 拿起, 举起, 拿, 举着, 拾起
put | 2 | thing | put, place, set, put down, set down, lay down | arrange, drop off, insert, hang up, apply, add, attach, install, put on, decorate, load, stack, build, assemble, make a snowman | 放, 放下, 放在, 堆, 摆
hold | 0 | thing | hold, carry, clutch, grip, grasp, hold up | wield, brandish, bear, bring, deliver, give, hand, offer, use, show off, clean, wash, sharpen, knit, fix, paint, write, draw, iron, sew, tie, polish, carve, brush, sweep, mop, fold, peel, shave, vacuum, sketch, play, photograph, make | 拿着, 抱着, 握着, 举着, 提着, 撑着, 打着, 牵着, 背着, 端着, 端, 递, 送
eat | 0 | thing | eat, munch, chew, nibble, bite, feed on, have breakfast, have lunch, have dinner, dine | graze, lick, taste, devour, gobble, feed | 吃, 吃着
drink | 0 | thing | drink, sip, gulp | taste, lap, smoke, swallow | 喝, 喝着
read | 0 | thing | read | study, text, browse, scroll, play chess, watch tv, write, write on | 读, 看书, 阅读, 读书, 看报
plant | 3 | thing | plant | stick, erect, drive into, stake, dig | 插, 插下, 种, 插上, 竖起
shake | 2.2 | any | shake, shake off, shake off water, shake itself, shake itself dry, shiver | tremble, shudder, jiggle, wiggle | 抖, 甩, 抖落, 甩水, 抖掉, 甩掉, 抖动
sleep | 0 | place | sleep, nap, snooze, doze, slumber, fall asleep | dream, snore, close its eyes, rest eyes | 睡, 睡觉, 睡着
stretch | 2.5 | none | stretch, stretch out, yawn | wake up, exercise, wake, scratch, spread | 伸懒腰, 伸展
bark | 0 | any | bark, yap | growl, howl, meow, roar, purr, caw, bleat, crow, snarl, bray, honk, screech, hoot, whinny, croak, buzz, trumpet, snort, squeak, hiss, chirp, quack, neigh, moo | 叫, 吠, 吼叫, 嚎叫, 咆哮
wag | 0 | thing | wag | flick | 摇尾巴
open | 2 | thing | open | unlock, unwrap, uncover, unfold, peel open | 打开
close | 2 | thing | close, shut | lock, cover, seal | 关上, 关
push | 0 | thing | push, shove | press, roll along, nudge, move, knock, mow | 推
pull | 0 | thing | pull, drag, tug, haul | tow, tear | 拉, 拖
climb | 0 | any | climb, climb up, scale, ascend | clamber, rock climb | 爬, 攀爬
ride | 0 | thing | ride, cycle, bike, pedal | mount, straddle, bicycle | 骑, 骑着
spin | 0 | none | spin, rotate, revolve, turn in circles, whirl | twirl, swirl, orbit, stir, turn | 旋转, 转, 转动
follow | 0 | thing | follow, go after, trail | accompany, escort, lead, track | 跟着, 跟随
chase | 0 | thing | chase, pursue, run after, hunt | stalk, attack | 追, 追逐, 追赶
hug | 0 | thing | hug, embrace, cuddle | kiss, pet, stroke, massage, pat, caress, nuzzle, groom | 拥抱, 抱, 抚摸
clap | 0 | none | clap, applaud, clap hands | cheer, celebrate | 鼓掌, 拍手
cook | 0 | thing | cook, fry, bake, prepare food, stir, grill, prepare | chop, slice, cut, knead, roast, mix, make, barbecue, flip, boil, whisk, blend | 做饭, 烹饪, 炒
pour | 2.5 | thing | pour, fill | spill, sprinkle, water, spray, drip | 倒, 浇, 浇水
blow | 2 | thing | blow, blow out | puff, inflate, blow bubbles | 吹
`;

const TRAVELS = new Set([
  "walk",
  "run",
  "trot",
  "gallop",
  "drive",
  "fly",
  "swim",
  "ride",
  "follow",
  "chase",
  "roll",
  "climb",
]);
/** Without animation of their own yet: the world shows its nearest pose, and `explain` says approximated. */
const TODO = new Set(["swim", "climb", "hug", "throw", "catch"]);

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** Every action. */
export const actions: Action[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, seconds, object, en, near, zh] = line.split("|").map((cell) => cell.trim());
    return {
      id,
      family: "action",
      words: { en: list(en), zh: list(zh) },
      near: list(near),
      parameters: {},
      size: { width: 0, height: 0, depth: 0 },
      tags: TODO.has(id) ? ["todo"] : [],
      affordances: [],
      seconds: Number(seconds),
      object: object as Action["object"],
      travels: TRAVELS.has(id),
    };
  });
