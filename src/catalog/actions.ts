/**
 * What can be done. Actions have words and no shape: the world knows how a body does one. One line an action:
 *
 *     id | seconds | object | words | words that are only near | Chinese
 *
 * Seconds is how long it lasts when nobody says; 0 is "until the shot ends". Object says what may follow the verb:
 * "none", "thing" (something done to), "place" (somewhere gone to) or "any".
 */
import { ANIMAL_DEEDS, ANIMAL_TRAVELS } from "./animal-deeds.ts";
import { BEFALLEN, BEFALLS, HANDIWORK, MOTIONS, MOVED } from "./befalls.ts";
import { CHORES } from "./chores.ts";
import { PLAY, PLAY_FRAMINGS } from "./games.ts";
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
  /** Catalog ids of what it needs: brought where nobody named one. "person" is a partner. */
  brings: string[];
  /** Where it is done, where nobody says. */
  place?: string;
  /** How much of who does it is seen, where nobody says: deeds of hands and faces are seen from the waist up. */
  framing?: "medium close-up" | "medium" | "medium wide" | "full";
  /** "play" x "guitar": the verbs and the words or kinds of what they are done to that mean this action. */
  keyed?: { verbs: string[]; objects: string[] };
}

const TABLE = `
stand | 0 | none | stand, stand up, stay, pose, wait, remain | park, sell, lean, balance, kneel, crouch, hide, exist, perch, queue, meditate, squat, pray | 站, 站着, 站立, 躲, 躲着, 等, 等待, 等着, 靠, 靠着
walk | 0 | place | walk, stroll, wander, stride, plod, pace, amble, saunter, step, approach, move | march, hike, crawl, limp, tiptoe, go, come, cross, enter, leave, travel, explore, roam, navigate, sneak, prowl, hobble, trudge, stomp, waddle, parade, patrol, shop, arrive, return, head, pass, proceed | 走, 走路, 散步, 行走, 走过, 走在, 漫步, 路过, 走来, 走进
run | 0 | place | run, sprint, jog, dash, race, rush, bolt, hurry, scamper | flee, charge, escape, scurry, dart, romp, frolic, skip, slide, skateboard, surf, skate, ski, roller skate, play, gambol, roller skating, ice skate | 跑, 奔跑, 跑步, 跑过, 玩, 玩耍
trot | 0 | place | trot, canter, lope | prance | 小跑, 慢跑
gallop | 0 | place | gallop | stampede | 飞奔, 疾驰
sit | 0 | place | sit, sit down, be seated, squat down | kneel, settle, crouch, relax, work, type, study | 坐, 坐着, 坐下, 蹲
lie | 0 | place | lie, lie down, curl up, recline, lounge, lay | rest, sunbathe, collapse | 躺, 躺着, 躺下, 趴, 趴着
look | 1.6 | any | look, gaze, stare, watch, glance, look up, peer, see, look around, gaze up, stare up, look back | observe, inspect, examine, search, notice, study, face, check, frown, scowl, squint | 看, 看着, 抬头, 抬起头, 抬头看, 回头看, 望, 望着, 看向, 盯着, 凝视, 望向, 注视
turn | 1 | any | turn, turn around, turn away, turn back, turn round | rotate body, shake head | 转身, 回头
stop | 0.6 | none | stop, halt, pause, come to a stop, come to a halt, freeze | | 停, 停下, 停下来, 停住, 停步, 停下脚步
jump | 1.2 | any | jump, leap, spring, bounce up | splash, bound, pounce, skip, dive, vault, high jump | 跳, 跳跃, 蹦
roll | 2.5 | any | roll, tumble | slide, drift, glide, spin along, topple, topple over, tip over | 滚, 滚动, 滚落, 滚下, 滚下来, 滚出
bounce | 2 | any | bounce, rebound | dribble, hit, collide, bump, bump into | 弹, 弹跳, 弹起
fall | 1.2 | any | fall, drop, fall down, plummet, tumble down | sink, collapse, crash, descend, lower, trip, topple, break, shatter, smash, crack | 掉, 掉下, 掉下来, 落下, 掉落, 跌倒, 落
fly | 0 | place | fly, soar, hover, flutter, take off | flap, glide, swoop, land, launch, ascend, parachute, rise | 飞, 发射, 起飞, 升空, 腾空, 飞翔, 飞过, 飞行
drive | 0 | place | drive, speed, cruise, ride along, drive away, sail | accelerate, race, steer, pull away, travel, pull up, ride, roll along, move, turn, go, pass, run, reverse, cross | 开, 行驶, 驶过, 驾驶, 开车, 飞驰, 疾驶, 航行
rock | 0 | none | rock, sway, bob, swing | wobble, shake, tremble, vibrate | 摇晃, 摇摆, 晃动
float | 0 | any | float, drift on | hang in the air, hover over, suspend, levitate, drift, bob on | 漂, 漂浮, 飘, 漂着, 停泊, 漂荡, 飘荡
swim | 0 | place | swim, paddle, dive into | snorkel, surf, row, scuba dive, wade, bathe | 游泳, 游, 游动
wave | 0 | any | wave, wave hello, wave goodbye | salute, greet, gesture, beckon, high five, shake hands | 挥手, 招手, 挥挥手
point | 0 | any | point, point at | show, indicate, reach, direct, present | 指, 指着, 指向
laugh | 0 | none | laugh, giggle, chuckle, burst out laughing | cackle | 笑, 大笑, 开怀大笑, 哈哈大笑
smile | 0 | any | smile, grin, beam | smirk, wink, blink | 微笑, 笑着
talk | 0 | any | talk, speak, chat, converse, discuss, say | argue, lecture, whisper, shout, call, explain, give a speech, teach, interview, ask, recite, yell, announce, testify, talk on the phone, debate, answer | 说, 说话, 聊天, 交谈, 讲, 讲故事
sing | 0 | any | sing, croon | hum, perform, rap, whistle, play guitar, play the guitar, play piano, play the piano, play music | 唱, 唱歌, 弹钢琴, 弹吉他, 演奏
cry | 0 | none | cry, weep, sob | mourn, sigh | 哭, 哭泣
nod | 0 | none | nod, nod head | bow | 点头
dance | 0 | none | dance, waltz, twirl, breakdance | exercise, do yoga, stretch out, perform, celebrate, do aerobics, krump, belly dance, salsa dancing, tai chi, workout, box, fight, practice, do jumping jacks, do push ups, cheer, train | 跳舞, 舞蹈, 起舞
play-catch | 0 | thing | play catch, play ball, toss back and forth, throw back and forth | play tennis, play basketball, play football, play soccer, play volleyball, play frisbee, play baseball, juggle, play cricket, play badminton, play fetch, kick around, pass back and forth | 接球, 玩球, 抛球, 玩接球, 踢球, 踢足球, 打篮球, 打球, 打排球
throw | 1.4 | thing | throw, toss, pitch, hurl, fling | feed, launch, shoot, flip, kick, bowl, cast, spray, swing at, drop kick, punch, swing | 扔, 抛, 投, 投掷, 踢
catch | 1.4 | thing | catch | grab, receive, snatch | 接, 接住, 抓住
pick-up | 2 | thing | pick up, lift, raise, take, pick | gather, collect, remove, pluck, grab, grasp, unwrap, scoop, weightlift, bench press | 捡起, 拿起, 举起, 拿, 举着, 拾起
put | 2 | thing | put, place, set, put down, set down, lay down | arrange, drop off, insert, hang up, apply, add, attach, install, put on, decorate, load, stack, build, assemble, make a snowman | 放, 放下, 放在, 堆, 摆
hold | 0 | thing | hold, carry, clutch, grip, grasp, hold up | wield, brandish, bear, bring, deliver, give, hand, offer, use, show off, clean, wash, sharpen, knit, fix, paint, write, draw, iron, sew, tie, polish, carve, brush, sweep, mop, fold, peel, shave, vacuum, sketch, play, photograph, make | 拿着, 抱着, 握着, 举着, 提着, 撑着, 打着, 牵着, 背着, 端着, 端, 递, 送, 洗, 洗碗
eat | 0 | thing | eat, munch, chew, nibble, bite, feed on, have breakfast, have lunch, have dinner, dine | graze, lick, taste, devour, gobble, feed | 吃, 吃着
drink | 0 | thing | drink, sip, gulp | taste, lap, smoke, swallow | 喝, 喝着
read | 0 | thing | read | study, text, browse, scroll, play chess, watch tv, write, write on | 读, 看书, 阅读, 读书, 看报
plant | 3 | thing | plant | stick, erect, drive into, stake, dig | 插, 插下, 种, 插上, 竖起
shake | 2.2 | any | shake, shake off, shake off water, shake itself, shake itself dry, shiver | tremble, shudder, jiggle, wiggle | 抖, 甩, 抖落, 甩水, 抖掉, 甩掉, 抖动
sleep | 0 | place | sleep, nap, snooze, doze, slumber, fall asleep | dream, snore, close its eyes, rest eyes | 睡, 睡觉, 睡着
stretch | 0 | none | stretch, stretch out, yawn | wake up, exercise, wake, scratch, spread | 伸懒腰, 伸展
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
pour | 0 | thing | pour, fill | spill, sprinkle, water, spray, drip | 倒, 浇, 浇水
blow | 2 | thing | blow, blow out | puff, inflate, blow bubbles | 吹
`;

/**
 * Actions keyed on a verb and what it is done to, and those that need a thing. One line an action:
 *
 *     id | object | words | Chinese | brings | place | verbs * objects
 */
const KEYED = `
kneel | none | kneel, kneel down, be on one knee | 跪, 跪下, 跪着 | | |
crouch | none | crouch, crouch down, squat down, hunker | 蹲下, 蹲着 | | |
squat | none | squat, do squats, do a squat | 深蹲 | | |
bend | none | bend, bend over, bend down, stoop, lean forward | 弯腰 | | |
bend-back | none | bend back, bend backwards, arch back, bending back | 下腰 | | | bend, arch * back
bow | none | bow, take a bow, curtsy | 鞠躬 | | |
salute | any | salute | 敬礼 | | |
pray | none | pray, worship | 祈祷 | | |
meditate | none | meditate | 冥想, 打坐 | | |
yoga | none | do yoga, practice yoga, do a yoga pose, practise yoga, do tree pose | 做瑜伽, 练瑜伽 | | | do, practice, practise, perform * yoga
tai-chi | none | do tai chi, practice tai chi, practise tai chi, tai chi, do qigong | 打太极, 太极 | | park | do, practice, practise, perform * tai-chi
aerobics | none | do aerobics, exercise, work out, do jumping jacks, do a workout, do exercises | 锻炼, 健身, 做操 | | | do, perform * aerobics, workout, jumping-jacks
push-up | none | do push ups, do push-ups, do pushups, push up, do a push up | 做俯卧撑, 俯卧撑 | | | do * push-ups, pushups
sit-up | none | do sit ups, do sit-ups, do crunches | 仰卧起坐 | | | do * sit-ups, crunches
somersault | none | somersault, do a somersault, do a cartwheel, cartwheel, do a flip, do a backflip | 翻跟头, 空翻 | | |
shout | any | shout, yell, scream, holler, call out | 喊, 大喊, 喊叫, 尖叫 | | |
whisper | any | whisper | 低语, 耳语 | person | |
yawn | none | yawn | 打哈欠 | | |
wink | any | wink | 眨眼 | | |
frown | any | frown, scowl, pout | 皱眉 | | |
shake-head | none | shake head, shake his head, shake her head, shaking head, shake their head | 摇头 | | | shake * head
stick-tongue | none | stick tongue out, stick out tongue, stick his tongue out, stick her tongue out | 吐舌头 | | | stick * tongue
think | any | think, ponder, contemplate | 思考, 沉思 | | |
shrug | none | shrug | 耸肩 | | |
cheer | any | cheer, celebrate, rejoice, raise arms | 欢呼, 庆祝 | | |
cheerlead | none | cheerlead, cheerleading | 啦啦操 | pom-pom, pom-pom | park |
raise-hand | none | raise hand, raise his hand, raise her hand | 举手 | | | raise * hand, arm
snap-fingers | none | snap fingers, snap his fingers, snap her fingers, finger snap, finger snapping | 打响指 | | | snap * fingers, finger
rock-paper-scissors | any | play rock paper scissors, rock scissors paper, rock paper scissors | 石头剪刀布, 猜拳 | person | | play * rock-paper-scissors
stretch-leg | none | stretch leg, stretch legs, stretch his legs, stretch her legs | 压腿 | | | stretch * leg, legs
hide | any | hide | 藏, 躲藏 | | |
march | place | march, parade | 行军, 齐步走, 游行 | | |
sneak | place | sneak, tiptoe, creep, prowl | 潜行, 蹑手蹑脚 | | |
limp | place | limp, hobble | 跛行, 一瘸一拐 | | |
skip | place | skip, prance, frolic | 蹦蹦跳跳 | | |
crawl | place | crawl, crawl on all fours | 爬行 | | |
spin-hoop | none | hula hoop, hula hooping, spin a hula hoop, spin the hula hoop, twirl a hula hoop | 转呼啦圈 | hula-hoop | park | spin, do, play * hula-hoop
ride-skateboard | place | skateboard | 滑滑板, 玩滑板 | skateboard | park | ride, do * skateboard
ride-scooter | place | ride a scooter, ride scooter, ride a kick scooter | 滑板车, 骑滑板车 | kick-scooter | park | ride * scooter, kick-scooter
roller-skate | place | roller skate, roller skating, rollerblade, rollerskate | 轮滑, 溜旱冰 | | park |
ice-skate | place | ice skate, ice skating, skate, figure skate | 滑冰, 溜冰 | | lake |
ski | place | ski, skiing | 滑雪 | skis, ski-pole, ski-pole | mountains |
ride-snowboard | place | snowboard, snowboarding | 单板滑雪 | snowboard | mountains |
surf | place | surf, surfing | 冲浪 | surfboard | beach | ride * wave, surfboard
row | place | row, paddle, row a boat | 划船, 划, 划桨 | | lake | row, paddle * boat, rowboat, dinghy
paddle-canoe | place | canoe, canoeing, paddle a canoe | 划独木舟 | | lake | paddle, row * canoe
paddle-kayak | place | kayak, kayaking, paddle a kayak | 划皮划艇 | | river | paddle, row * kayak
paddle-raft | place | raft, rafting | 漂流 | | river | paddle, row * raft
sail-boat | place | go sailing, sail a boat | 驾帆船 | | sea | sail * boat, sailboat, yacht
ride-motorcycle | place | motorcycle, motorcycling, ride a motorcycle | 骑摩托车 | | road |
ride-horse | place | go horseback riding, horseback riding, horse riding, ride horseback | 骑马 | | meadow |
ride-sled | place | sled, sledding, toboggan, tobogganing, sledge | 滑雪橇 | | ski-slope |
ride-kart | place | go-karting, karting, go karting | 开卡丁车 | | road |
ride-jet-ski | place | jet ski, jetskiing, jet skiing | 骑水上摩托 | | sea |
ride-snowmobile | place | snowmobile, snowmobiling | 骑雪地摩托 | | ski-slope |
ride-swing | none | swing on a swing, play on a swing | 荡秋千 | | park | swing, sit, play, sway * swing
fly-balloon | place | go ballooning, hot air ballooning | 乘热气球 | | meadow |
run-in-place | none | run on a treadmill, run on treadmill, run on the treadmill, walk on a treadmill | 在跑步机上跑步 | treadmill | room | run, walk, jog * treadmill
climb-rope | thing | climb a rope, climb rope, climb the rope | 爬绳 | hanging-rope | park | climb * rope
rock-climb | none | rock climb, rock climbing, climb a wall, climb a cliff, scale a cliff | 攀岩 | climbing-wall | park | climb, scale * rock, cliff, wall
skydive | none | skydive, skydiving, parachute, free fall | 跳伞 | | meadow |
spar | any | box, punch, throw punches, shadow box, kickbox, spar | 打拳, 拳击, 打 | | |
fight | any | fight, brawl, wrestle, spar with, kick box, battle | 打架, 搏斗, 摔跤, 打斗 | person | |
kick | thing | kick, do karate, do a kick, practice karate, practice kung fu, do martial arts | 踢腿, 练武, 功夫 | | | do, practice, practise * karate, kung-fu, martial-arts
sword-fight | any | sword fight, sword fighting, fence, duel, fencing | 斗剑, 击剑 | person, sword, sword | | fight, duel * sword, swords
hug | any | hug, embrace, cuddle | 拥抱, 抱住 | person | |
kiss | any | kiss | 接吻, 亲吻, 吻 | person | |
shake-hands | any | shake hands, handshake | 握手 | person | | shake * hands, hand
waltz | none | waltz, dance a waltz, slow dance, tango, ballroom dance, dance tango, dance together | 跳华尔兹, 跳探戈 | person | room | dance * waltz, tango
award | thing | give an award, receive an award, giving or receiving award, present an award, award | 颁奖, 领奖 | person, trophy | | give, receive, present, accept * award, trophy, medal, prize
massage | thing | massage, give a massage | 按摩 | person, stool | room | massage * leg, legs, back
pet | thing | pet, stroke, caress, fondle, pat | 抚摸, 摸 | dog | |
groom-pet | thing | groom | 梳毛, 刷马 | dog, scrub-brush | | groom, brush, comb, wash * dog, cat, horse, pet, pony, #animal
ballet | none | dance ballet, do ballet, pirouette, perform ballet | 跳芭蕾, 芭蕾 | | studio | dance, do, perform * ballet
hip-hop | none | dance hip hop, hip hop dance, dance hip-hop, do hip hop | 跳街舞, 街舞 | | city-street | dance, do, perform * hip-hop, hip
robot-dance | none | robot dance, robot dancing, do the robot, do the robot dance, do a robot dance, dance the robot | 机械舞 | | studio | do, dance * robot
play-guitar | thing | play guitar, strum, strum guitar, play the guitar | 弹吉他, 弹奏吉他 | guitar | | play, strum, practice, hold * guitar, ukulele
play-violin | thing | play violin, play the violin | 拉小提琴 | violin, violin-bow | | play, practice * violin, fiddle, viola
play-flute | thing | play flute, play the flute | 吹笛子, 吹长笛 | flute | | play, practice * flute, recorder, piccolo
play-trumpet | thing | play trumpet, play the trumpet, blow a trumpet | 吹小号, 吹喇叭 | trumpet | | play, blow, practice * trumpet, horn, bugle
play-sax | thing | play saxophone, play the saxophone, play clarinet | 吹萨克斯 | saxophone | | play, blow, practice * saxophone, sax, clarinet
play-piano | thing | play piano, play the piano | 弹钢琴, 弹琴 | piano, stool | room | play, practice * piano, keyboard
play-harp | thing | play harp, play the harp | 弹竖琴 | harp, stool | room | play, pluck * harp
play-drums | thing | play drums, play the drums, drum | 打鼓, 敲鼓 | drum-kit, drumstick, drumstick, stool | room | play, beat, hit * drum, drums, drum-kit
air-drum | none | air drum, air drumming | 空气鼓 | | |
conduct | none | conduct, conduct an orchestra | 指挥 | baton | room | conduct * orchestra, band, choir
play-basketball | thing | play basketball, shoot basketball, shooting basketball, shoot a basketball, shoot hoops | 投篮 | basketball, basketball-hoop | park | play, shoot, throw * basketball
dribble | thing | dribble, dribble a basketball, bounce a ball | 运球 | basketball | park | dribble, bounce * basketball, ball
dunk | thing | dunk, dunk basketball, slam dunk, dunk a basketball | 扣篮, 灌篮 | basketball, basketball-hoop | park | dunk * basketball, ball
shoot-goal | thing | shoot goal, shoot a goal, score a goal, play soccer, play football, kick a football, kick a soccer ball, shooting goal | 射门, 踢足球 | soccer-ball, goal | park | kick, shoot, play, score * soccer-ball, football, goal, soccer
play-tennis | thing | play tennis, play badminton, play squash | 打网球, 打羽毛球 | tennis-racket, tennis-ball | park | play, swing, hit * tennis, badminton, racket, tennis-racket
play-golf | thing | play golf, swing a golf club, golf | 打高尔夫 | golf-club, golf-ball | lawn | play, swing * golf, golf-club
swing-bat | thing | bat, swing a bat, hit a baseball, play baseball | 打棒球, 挥棒 | baseball-bat, baseball | park | swing, hit, hold * baseball-bat, bat
archery | thing | do archery, shoot an arrow, shoot a bow, archery, shoot arrows | 射箭 | bow-weapon, arrow, archery-target | meadow | shoot, draw, fire * arrow, bow, bow-weapon, archery
throw | thing | throw, toss, hurl, fling, pitch, catch or throw, catching or throwing | 扔, 投掷, 抛 | ball | park |
throw-axe | thing | throw an axe, throw axe, throw axes, throwing axe | 扔斧头 | axe, archery-target | meadow | throw * axe, hatchet, knife
throw-frisbee | thing | throw a frisbee, throw frisbee, catching or throwing frisbee, play frisbee | 扔飞盘 | frisbee | park | throw, catch, toss * frisbee
lift-weights | thing | lift weights, weightlift, lift a barbell, lift dumbbells, weightlifting | 举重 | barbell | room | lift, hoist * weights, barbell, dumbbell, weight
fly-kite | thing | fly a kite, fly kite | 放风筝 | kite, kite-line | meadow | fly * kite
go-fishing | none | fish, go fishing | 钓鱼 | fishing-rod, fishing-line | lake |
play-chess | thing | play chess | 下棋, 下象棋 | chessboard, table, chair | room | play * chess
play-controller | thing | play controller, play video games, play a video game, game | 打游戏, 玩游戏 | game-controller | room | play, hold * controller, game-controller, video-game
shuffle-cards | thing | shuffle cards, play cards, deal cards | 洗牌, 打牌 | cards, table, chair | room | shuffle, play, deal * cards, card
count-money | thing | count money, counting money | 数钱 | banknotes | room | count * money, cash, banknotes
type | any | type, use a computer, use computer, work on a computer, work on a laptop, work at a desk, use a laptop | 打字, 用电脑, 办公 | laptop, desk, chair | office | use, work, type * computer, laptop, keyboard, desk
write-by-hand | any | write, write a letter, take notes | 写字 | pen, book, desk, chair | room | write * letter, note, notebook
draw | any | draw, sketch, draw a picture | 画, 画画, 素描 | pencil, book | room |
paint | any | paint, paint a picture | 绘画, 画油画, 画画 | paintbrush, easel, paint-palette | studio | paint * picture, portrait, canvas, easel, painting, landscape
phone-call | any | talk on the phone, talk on a phone, phone, make a phone call, call someone | 打电话 | phone | | talk, speak * phone, telephone
text | any | text, look at a phone, scroll, use a phone, browse a phone | 玩手机, 看手机 | phone | | use, look, check, hold * phone, smartphone, cell-phone
photograph | any | photograph, take a photo, take a picture, take photos, take pictures, shoot photos | 拍照, 照相 | camera | | take, use, hold * photo, picture, photos, pictures, camera
selfie | none | take a selfie, take selfies | 自拍 | phone | | take * selfie
open-umbrella | thing | open an umbrella, open umbrella | 撑伞, 打伞 | umbrella | | open, hold * umbrella
sweep | any | sweep, sweep floor, sweep the floor | 扫地, 扫, 打扫 | broom | room | sweep * floor, leaves, street
mop-floor | any | mop, mop the floor | 拖地 | mop | room | mop * floor
vacuum | any | vacuum, hoover | 吸尘 | upright-vacuum | room | vacuum, hoover, clean * carpet, rug
clean | any | clean, clean windows, wipe, clean a window, scrub, dust, clean the window, wash windows | 擦, 擦窗户, 清洁 | cloth, window-pane | room | clean, wipe, wash, polish * window, windows, mirror
wash-hands | none | wash hands, wash his hands, wash her hands, washing hands | 洗手 | sink | bathroom | wash, rinse, clean, soap * hands, hand
wash-dishes | thing | wash dishes, do the dishes, wash up, wash the dishes | 洗碗, 刷碗 | kitchen-sink, plate, sponge, soap-foam | kitchen | wash, clean, rinse, do, scrub * dishes, dish, plate, plates, bowl, pan, pot
wash | thing | wash, rinse | 洗 | cloth | |
iron | any | iron, iron a shirt, iron clothes | 熨衣服, 烫衣服 | ironing-board, iron-tool, loose-shirt | room | iron, press * shirt, clothes
fold | any | fold clothes, fold, fold laundry | 叠衣服 | table, loose-shirt, folded-stack | room | fold * clothes, shirt, laundry, towel
knit | any | knit, crochet | 织毛衣, 编织 | knitting, chair | room |
cook | thing | cook, fry, bake, prepare food, grill, saute | 做饭, 烹饪, 炒, 炒菜 | stove-top, pan, spatula | kitchen |
barbecue | any | barbecue, barbeque, barbequing, barbecuing, grill meat, bbq | 烧烤 | grill, spatula | lawn | grill * meat, sausage
chop | thing | cut, slice, chop, cut watermelon, dice, mince | 切, 切菜 | kitchen-counter, cutting-board, cleaver, chopped-food | kitchen | cut, slice, chop, dice * #food, watermelon, apple, vegetable, vegetables, bread, onion, carrot, meat
peel | thing | peel, peel apples, peel an apple | 削, 削皮, 剥 | cleaver, apple | kitchen | peel * apple, apples, potato, orange, #food
pour | thing | pour, fill | 倒, 倒水, 浇 | kitchen-counter, glass, pitcher, water-fill | kitchen | pour, fill * water, juice, milk, tea, coffee, wine, glass, cup, lemonade, beer
stir | thing | stir, mix, stir a pot, stir soup | 搅拌 | stove-top, stock-pot, ladle | kitchen | stir, mix * soup, pot, stew, sauce
eat | thing | eat, munch, chew, nibble, bite, feed on, dine, have breakfast, have lunch, have dinner, taste | 吃, 吃着 | sandwich | |
drink | thing | drink, sip, gulp, taste beer, taste wine, tasting beer | 喝, 喝着, 品酒 | cup | | taste, drink, sip * beer, wine
smoke | any | smoke, smoke a cigarette | 抽烟, 吸烟 | cigarette | | smoke * cigarette, pipe
brush-teeth | none | brush teeth, brush his teeth, brush her teeth | 刷牙 | toothbrush | bathroom | brush * teeth, tooth
brush-hair | none | brush hair, brush his hair, brush her hair, comb hair, comb | 梳头 | hairbrush | bathroom | brush, comb * hair
shave | none | shave, trim beard, shave beard, trimming or shaving beard | 刮胡子, 剃须 | razor, shaving-foam | bathroom | trim, shave * beard, face, moustache
make-up | none | put on makeup, fill eyebrows, filling eyebrows, apply makeup, put on lipstick, do makeup | 化妆, 画眉, 涂口红 | lipstick, hand-mirror | bathroom | fill, apply, paint, put * eyebrows, makeup, lipstick, mascara
cut-nails | none | cut nails, trim nails, cutting nails, clip nails | 剪指甲 | nail-clipper | room | cut, trim, clip, file * nails, nail
tie-tie | thing | tie tie, tie a tie, tie his tie, tying tie | 打领带 | necktie | room | tie * tie, necktie
bandage | thing | bandage, bandaging, wrap a bandage | 包扎 | | room | bandage, wrap * arm, hand, wound
shower | none | take a shower, shower, have a shower | 洗澡, 淋浴 | shower-column | bathroom | take, have * shower
drive-nails | thing | hammer, nail down, hammer a nail | 敲钉子, 锤 | hammer, plank, nail-in-board, workbench | workshop | hammer, swing, hit, drive, pound * nail, nails, hammer
chop-wood | thing | chop wood, chop a log, split wood, swing an axe | 劈柴, 砍柴 | axe, chopping-block, firewood-half, firewood-half | meadow | chop, split, swing, cut * wood, log, axe, firewood, logs
bend-metal | none | bend metal, bending metal, forge, hammer metal | 弯金属, 打铁 | metal-rod, hammer, anvil | workshop | bend, forge, hammer * metal, iron, steel, sword
pottery | any | make pottery, clay pottery making, make clay pottery, throw a pot, do pottery | 做陶艺, 陶艺 | potters-wheel, stool | studio | make, shape * pottery, clay, pot
dig | any | dig, shovel, dig a hole | 挖, 挖掘, 铲 | shovel, earth-hole, earth-heap | meadow | dig, shovel * hole, sand, dirt, trench, grave
plant-tree | thing | plant trees, plant a tree, plant a seedling | 种树, 植树 | sapling | meadow | plant * tree, trees, seedling, sapling, flower
water-plants | thing | water plants, water flowers, water the plants | 浇花, 浇水 | watering-can, potted-plant | lawn | water * plant, plants, flower, flowers, garden, lawn, tree, #plant
arrange-flowers | thing | arrange flowers, arranging flowers | 插花 | vase, flower-bunch, cut-flower, table | room | arrange * flowers, flower, rose, tulip, daisy, bouquet
rake-up | any | rake, rake leaves | 耙 | rake | park | rake * leaves, leaf
build-snowman | thing | make a snowman, build a snowman, make snowman, making snowman | 堆雪人 | snowman | arctic | make, build * snowman
push | thing | push, shove, push a cart, push cart | 推 | shopping-cart | |
pull | thing | pull, drag, tug, haul | 拉, 拖 | tow-rope, crate | |
carry | thing | carry, lift a box, carry a box | 搬, 抱着 | box | | carry, lift, move * box, crate, gift, suitcase
pick-up | thing | pick up, lift, raise, take, pick | 捡起, 拿起, 举起, 捡 | | |
feed | thing | feed | 喂, 喂食 | dog, carrot | |
wake-up | none | wake up, wake, waking up, baby waking up | 醒来, 起床 | bed, quilt | bedroom |
graze | any | graze, browse | 吃草 | | |
sniff | any | sniff, smell | 闻, 嗅 | | |
howl | any | howl | 嚎叫, 嗥叫 | | |
roar | any | roar, growl, snarl | 咆哮, 吼叫 | | |
peck | any | peck, peck at | 啄, 啄食 | | |
pounce | any | pounce | 扑 | | |
scratch | none | scratch, scratch itself, scratch its ear | 挠, 抓痒 | | |
groom | none | groom itself, lick itself, lick its paw, lick paw, preen, clean itself | 舔毛, 梳理 | | |
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
  ...ANIMAL_TRAVELS,
  "roll",
  "climb",
  "march",
  "sneak",
  "limp",
  "skip",
  "crawl",
  "ride-skateboard",
  "ride-scooter",
  "roller-skate",
  "ice-skate",
  "ski",
  "ride-snowboard",
  "surf",
  "row",
  "paddle-canoe",
  "paddle-kayak",
  "paddle-raft",
  "sail-boat",
  "ride-motorcycle",
  "ride-horse",
  "ride-sled",
  "ride-kart",
  "ride-jet-ski",
  "ride-snowmobile",
  "fly-balloon",
  "hold-hands",
  "walk-dog",
]);
/** How near the camera is to deeds of faces, of hands, and of hands and feet. */
const FRAMINGS = new Map<string, Action["framing"]>(
  [
    ...Object.entries({
      "medium close-up": "laugh, smile, cry, nod, shake-head, yawn, wink, frown, stick-tongue, whistle",
      medium:
        "wave, clap, salute, point, think, shrug, whisper, shout, talk, sing, raise-hand, snap-fingers, hold-face, eat, drink, smoke, read, brush-teeth, brush-hair, shave, make-up, cut-nails, tie-tie, bandage, shower, phone-call, text, selfie, photograph, play-controller, shuffle-cards, count-money, knit, sew, sharpen, wash, wash-hands, wash-dishes, wash-food, eat-bowl, eat-cone, drink-bottle, sit-at-table, stir-drink, wipe, write-on-board, use-tablet, iron, cook, stir, whisk-eggs, barbecue, chop, cut-cake, peel, fold, roll-dough, knead, flip-pancake, squeeze, blow, blow-candles, pour, arrange-flowers, type, use-tablet, write-by-hand, write-on-board, play-chess, draw, paint, paint-wall, pottery, bend-metal, weld, solder, saw-wood, drill, drive-nails, use-microscope, use-telescope, use-binoculars, light-candle, ring-bell, press-button, knock-door, open-box, wrap-gift, put-on-hat, put-on-glasses, spray, clean, set-table, serve, polish, hold",
      "medium wide":
        "put-on-table, wake-up, sleep-in-bed, inject, shovel-snow, feed-birds, open-umbrella, pick-up, put, carry, push, pull, give, haircut, feed, feed-baby, pet, groom-pet, milk-cow, inject, dig, sow, mow, rake-up, sweep, mop-floor, vacuum, chop-wood, plant-tree, water-plants, pick-fruit, build-snowman, open-door, close-door, unlock, hang-laundry, do-laundry, make-bed, tie-shoes, shine-shoes, wash-car, bathe, watch-tv, climb-ladder, bow, pray, stretch, cheer",
    }),
    ...Object.entries(PLAY_FRAMINGS),
  ].flatMap(([framing, ids]) => ids.split(",").map((id) => [id.trim(), framing as Action["framing"]] as const)),
);
/** Without animation of their own yet: the world shows its nearest pose, and `explain` says approximated. */
const TODO = new Set(["climb", "open", "close", "blow-candles", "bandage"]);

const list = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

interface Row {
  id: string;
  seconds: number;
  object: Action["object"];
  en: string[];
  near: string[];
  zh: string[];
  brings: string[];
  place?: string;
  keyed?: Action["keyed"];
}

const cells = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const plain = [...cells(TABLE), ...cells(BEFALLS), ...cells(MOTIONS)].map(
  ([id, seconds, object, en, near, zh]): Row => ({
    id,
    seconds: Number(seconds),
    object: object as Row["object"],
    en: list(en),
    near: list(near),
    zh: list(zh),
    brings: [],
  }),
);
const keyed = [...cells(ANIMAL_DEEDS), ...cells(CHORES), ...cells(KEYED), ...cells(HANDIWORK), ...cells(PLAY)].map(
  ([id, object, en, zh, brings, place, key]): Row => {
    const [verbs, objects] = (key ?? "").split("*").map(list);
    const base = plain.find((one) => one.id === id);
    return {
      id,
      seconds: base?.seconds ?? 0,
      object: object as Row["object"],
      en: list(en),
      near: base?.near ?? [],
      zh: list(zh),
      brings: list(brings),
      ...(place ? { place } : {}),
      ...(objects ? { keyed: { verbs, objects } } : {}),
    };
  },
);
const rows = [...plain.filter((one) => !keyed.some((other) => other.id === one.id)), ...keyed];
// A word that says one action exactly is no longer near to another, nor said by an older, wider row.
const exact = new Map(rows.flatMap((row) => [...row.en, ...row.zh].map((word) => [word, row.id])));
// Glass breaks, and boys break it: who does it tells one from the other.
const own = (row: Row, words: string[]): string[] =>
  BEFALLEN.has(row.id) || MOVED.has(row.id) ? words : words.filter((word) => exact.get(word) === row.id);

/** Deeds that animals have for themselves. */
const beastly = new Set(cells(ANIMAL_DEEDS).map(([id]) => id));

/** Every action. */
export const actions: Action[] = rows.map((row) => ({
  id: row.id,
  family: "action",
  words: { en: own(row, row.en), zh: own(row, row.zh) },
  near: row.near.filter((word) => !exact.has(word)),
  parameters: {},
  size: { width: 0, height: 0, depth: 0 },
  tags: [
    ...(TODO.has(row.id) ? ["todo"] : []),
    ...(BEFALLEN.has(row.id) || MOVED.has(row.id) ? ["of things"] : []),
    ...(beastly.has(row.id) ? ["of animals"] : []),
  ],
  affordances: [],
  seconds: row.seconds,
  object: row.object,
  travels: TRAVELS.has(row.id),
  brings: row.brings,
  ...(row.place ? { place: row.place } : {}),
  ...(FRAMINGS.has(row.id) ? { framing: FRAMINGS.get(row.id) } : {}),
  ...(row.keyed ? { keyed: row.keyed } : {}),
}));
