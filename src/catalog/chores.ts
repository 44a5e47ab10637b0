/** Deeds of the household and of trades. */

/**
 * One line a deed, as in the table of keyed actions:
 *
 *     id | object | words | Chinese | brings | place | verbs * objects
 *
 * "#food" among the objects stands for everything of that family.
 */
export const CHORES = `
cut-cake | thing | cut a cake, cut the cake, slice a cake | 切蛋糕 | cleaver, cake, kitchen-counter | room | cut, slice, carve * cake, birthday-cake, wedding-cake, pie, pizza, cheesecake
blow-candles | thing | blow out candles, blow out the candles, blow out birthday candles | 吹蜡烛, 吹灭蜡烛 | cake, kitchen-counter | room | blow * candles, candle, candlestick
whisk-eggs | thing | whisk, beat eggs, whisk eggs | 打蛋, 打鸡蛋 | bowl, whisk, egg, kitchen-counter | kitchen | whisk, beat, mix * egg, eggs, batter, cream
roll-dough | thing | roll out dough, roll dough | 擀面, 擀面团 | dough, rolling-pin, kitchen-counter | kitchen | roll, flatten * dough, pastry, pizza-dough
knead | thing | knead, knead dough | 揉面, 揉面团, 揉 | dough, kitchen-counter | kitchen | knead, make, press * dough, bread-dough
flip-pancake | thing | flip pancakes, flip a pancake, toss a pancake, make pancakes | 翻煎饼, 摊煎饼 | stove-top, pan, pancake | kitchen | flip, toss, make, fry, cook * pancake, pancakes, crepe, omelette
squeeze | thing | squeeze | 挤, 榨汁 | lemon, juicer, kitchen-counter | kitchen | squeeze, juice * lemon, orange, lime, fruit, juice
sharpen | thing | sharpen, sharpen knives, sharpen a knife, hone | 磨刀, 磨 | whetstone, cleaver, kitchen-counter | kitchen | sharpen, hone, whet * knife, knives, blade, axe, sword
wash-food | thing | wash fruit, wash vegetables, rinse fruit | 洗水果, 洗菜 | kitchen-sink, apple | kitchen | wash, rinse, clean * #food, apple, fruit, vegetable, vegetables, tomato, lettuce, carrot
set-table | thing | set the table, set a table, lay the table, lay a table | 摆桌子, 摆餐具 | kitchen-counter, table-setting, table-setting, glass | room | set, lay, prepare * table
serve | any | serve, serve food, serve a meal, wait tables, bring food | 上菜, 端菜 | food-tray | cafe | serve, bring, carry, deliver, hold * food, meal, tray, dish, drinks, drink, dinner, breakfast, lunch
eat-bowl | thing | eat soup, eat noodles, have soup | 吃面, 喝汤, 吃饭 | table, bowl, spoon, chair | room | eat, have, slurp * soup, noodles, pasta, rice, salad, cereal, spaghetti, ramen, bowl, porridge, oatmeal, meal, dinner, breakfast, lunch
feed-birds | thing | scatter feed, throw bread crumbs | 喂鸡, 喂鸟, 喂鸽子 | grain-handful | | feed * chicken, hen, rooster, duck, bird, pigeon, goose, swan, seagull, fish, sparrow
feed-baby | thing | spoon feed, spoon-feed | 喂宝宝, 喂孩子 | bowl, spoon | room | feed * baby, toddler, child, son, daughter, boy, girl
milk-cow | thing | milk | 挤奶, 挤牛奶 | cow, bucket, stool | meadow | milk * cow, goat, sheep
haircut | thing | give a haircut, cut hair, trim hair, do hair | 理发, 剪头发, 剪发 | person, scissors, clippers-comb, chair | room | give, cut, trim, get, style * haircut, hair
inject | thing | give an injection, inject, vaccinate, give a shot, give a vaccine | 打针, 注射 | person, syringe | hospital | give, get, administer * injection, vaccine, vaccination, shot, syringe
sleep-in-bed | none | sleep in bed, sleep in a bed | 睡在床上, 躺在床上睡觉 | bed, quilt | bedroom | sleep, nap, snooze, doze, rest, dream * bed
sit-at-table | any | sit at a table, sit at the table, sit at a desk | 坐在桌旁, 坐在桌前 | table, chair | room | sit * table, desk
eat-cone | thing | lick an ice cream, eat an ice cream cone | 吃冰淇淋, 吃冰激凌, 舔冰淇淋 | ice-cream | | eat, lick, have, enjoy * ice-cream, lollipop, popsicle, ice-cream-cone, candy-apple
drink-bottle | thing | drink from a bottle | 喝瓶装水 | water-bottle | | drink, sip, chug, gulp, swig * bottle, water-bottle, beer, soda
put-on-table | thing | put on the table, set on the table, place on the table | 摆上桌 | | room | put, place, set, lay * table, desk, counter
sing | any | sing, croon | 唱, 唱歌 | hand-microphone | |
give | thing | give, hand, hand over, pass, gift | 给, 递给, 送给, 赠送 | person, gift | | give, hand, pass, offer, present, deliver * gift, present, book, box, cup, flowers, flower, apple, package, letter, rose
make-bed | thing | make the bed, make a bed, change the sheets | 铺床 | bed, bedsheet, pillow | bedroom | make, tidy, change * bed, sheets, bedsheet
shine-shoes | thing | shine shoes, polish shoes, shine a shoe | 擦鞋, 擦皮鞋 | leather-shoe, scrub-brush, stool | city-street | shine, polish, brush, clean * shoe, shoes, boot, boots
tie-shoes | thing | tie shoes, tie shoelaces, tie his shoes, tie her shoes, lace up | 系鞋带 | | park | tie, lace * shoe, shoes, shoelace, shoelaces, laces, sneakers
put-on-hat | thing | put on a hat, put a hat on, don a hat | 戴帽子, 戴上帽子 | loose-hat | | put, don, try * hat, cap
spray | thing | spray | 喷, 喷水 | spray-bottle | | spray * #plant, plant, plants, perfume, water, flower, flowers, window
stir-drink | thing | stir coffee, stir tea | 搅拌咖啡 | cup, spoon | room | stir * coffee, tea, cup, cocoa, drink
saw-wood | thing | saw, saw wood, saw a board | 锯, 锯木头, 锯木 | plank, hand-saw, workbench | workshop | saw, cut * wood, plank, board, timber, log
drill | thing | drill, drill a hole | 钻孔, 打孔, 钻 | power-drill, wall-panel | workshop | drill, make * hole, wall
weld | thing | weld, solder | 焊接, 电焊, 焊 | welding-torch, welding-mask, steel-plates, workbench | workshop | weld, solder * metal, steel, pipe, iron
paint-wall | thing | paint a wall, paint the wall, paint a room | 刷墙, 粉刷, 刷油漆 | wall-panel, paint-roller, paint-patch, bucket | studio | paint, whitewash * wall, walls, room, house, ceiling, fence
use-microscope | any | look through a microscope, use a microscope, examine with a microscope | 看显微镜, 用显微镜 | microscope, workbench | laboratory | look, use, examine, peer, work, observe, see * microscope
use-telescope | any | look through a telescope, use a telescope | 看天文望远镜, 用望远镜 | spyglass-stand | meadow | look, use, peer, gaze, watch, observe * telescope, stars
use-binoculars | any | look through binoculars, use binoculars | 用双筒望远镜 | binoculars | meadow | look, use, peer, gaze, watch, hold * binoculars
use-tablet | any | use a tablet, read a tablet | 用平板, 看平板 | tablet | room | use, look, watch, read, hold, swipe, tap * tablet, ipad, tablet-computer, e-reader
watch-tv | any | watch tv, watch television, watch a movie | 看电视 | tv-stand, sofa, remote | living-room | watch, view * tv, television, movie, film, show
bathe | none | take a bath, bathe, have a bath, soak in the bath | 泡澡, 洗泡泡浴 | bathtub, bubble-bath, sponge | bathroom | take, have, enjoy * bath, bubble-bath, bathtub
sew | any | sew, sew clothes, use a sewing machine, stitch | 缝纫, 缝衣服, 缝 | table, sewing-machine, sewn-cloth, chair | room | sew, use, stitch, mend * dress, shirt, cloth, fabric, sewing-machine, clothes
mow | any | mow, mow the lawn, cut the grass | 割草, 修剪草坪 | lawn-mower | lawn | mow, cut * lawn, grass, lawn-mower, lawnmower
sow | thing | sow, sow seeds, plant seeds, scatter seeds | 播种, 撒种 | grain-handful | meadow | sow, plant, scatter * seed, seeds, grain
shovel-snow | any | shovel snow, clear snow, shovel the driveway | 铲雪, 扫雪 | shovel, snow-heap | arctic | shovel, clear, remove, dig * snow, driveway
write-on-board | any | write on a board, write on the blackboard, write on a whiteboard | 在黑板上写字, 写黑板 | white-board, chalk, chalk-writing | classroom | write, write on, draw, draw on * blackboard, whiteboard, board, chalkboard
press-button | any | press a button, push a button, hit a button | 按按钮, 按下按钮 | push-button | office | press, push, hit, touch * button, buzzer
ring-bell | any | ring a bell, ring the bell | 敲钟, 摇铃 | hanging-bell | old-town-street | ring, sound, pull * bell
knock-door | any | knock, knock on a door, knock on the door | 敲门 | door-frame, door-leaf | | knock, tap, bang * door
open-door | thing | open a door, open the door | 开门, 打开门 | door-frame, door-leaf | | open, push, pull * door
close-door | thing | close a door, close the door, shut the door | 关门, 关上门 | door-frame, door-leaf | | close, shut, slam * door
unlock | thing | unlock, unlock a door, lock a door | 开锁, 锁门 | door-frame, door-leaf, key | | unlock, lock * door, lock
wash-car | thing | wash cars, wash the car | 洗车 | car, sponge, bucket | lawn | wash, clean, scrub, polish, rinse, wax * car, #vehicle, truck, bus, van
wipe | thing | wipe a table, wipe the table, clean the table, wipe the counter | 擦桌子 | table, cloth | room | wipe, clean, polish, dust, scrub, wash * table, desk, counter
polish | thing | polish, polish silver, buff | 擦亮, 抛光 | trophy, cloth | room | polish, buff, shine, clean * trophy, cup, silver, lamp, shield, helmet, glass, vase
light-candle | thing | light a candle, light the candle, light candles | 点蜡烛 | table, candle, match-stick | room | light * candle, candles, lantern, candlestick
open-box | thing | open a box, open the box, open a present, open a gift, unbox, unwrap | 打开盒子, 打开箱子, 开箱, 拆礼物 | kitchen-counter, open-carton, carton-lid | room | open, unbox, unwrap * box, gift, present, package, parcel, crate
wrap-gift | thing | wrap a present, wrap a gift, wrap presents | 包礼物, 包装礼物 | table, bare-gift, gift-ribbon, scissors | room | wrap * gift, present, gifts, presents, box
pick-fruit | thing | pick fruit, pick apples, harvest, harvest fruit | 摘苹果, 摘水果, 采摘 | basket, apple, apple-tree | meadow | pick, harvest, gather, pluck * apple, apples, fruit, orange, cherry, cherries, peach, lemon, pear, plum
hang-laundry | any | hang laundry, hang clothes, hang out the washing, hang up clothes | 晾衣服, 晒衣服 | clothes-line, loose-shirt, laundry-basket | lawn | hang, dry * laundry, clothes, washing, shirt
do-laundry | any | do laundry, do the laundry, wash clothes, wash laundry | 洗衣服 | washing-machine, loose-shirt, laundry-basket | room | do, wash, load * laundry, clothes, washing, washing-machine
climb-ladder | any | go up a ladder | 爬梯子 | ladder | lawn | climb, ascend, go, scale * ladder
`;
