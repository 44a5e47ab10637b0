/** More Chinese words: deeds, times, kinds and features, by what they are shown as. "Near" says that it is only like it. */

/** Deeds by action: words, then words that are only near. */
export const ZH_VERBS: [action: string, words: string, near: string][] = [
  [
    "walk",
    "漫步 踱步 徒步 走动 迈步 前行 步行 行进 缓步 走向 走出 走上 踏上 经过",
    "爬行 逛街 逛 探索 旅行 巡逻 前进 穿行 徘徊 赶路 登上 来到 爬山",
  ],
  ["run", "飞奔 狂奔 奔驰 奔腾 追跑 冲刺 跑来", "滑雪 滑冰 滑板 冲浪 逃跑 嬉戏 玩闹 穿梭 打闹 冲 玩"],
  ["fly", "翱翔 飞舞 盘旋 翩翩起舞 展翅 飞行 滑翔 掠过 飞越", "降落 升起 穿梭 飘落 飞落 悬停"],
  ["float", "漂流 漂浮 浮动 飘浮 荡漾 飘动", "悬浮 徜徉 飘荡"],
  ["swim", "游弋 畅游 潜水 游来游去 游泳", "划船 划水 嬉水"],
  ["throw", "抛掷 投喂", "喂 喂食 喂养 射击 发射 喂鸟"],
  ["look", "凝望 眺望 注视 观看 观察 俯视 仰望 远眺 欣赏 打量", "寻找 检查 观赏 思考 沉思 发现"],
  ["eat", "吃东西 进食 品尝 享用 啃", "咬 舔 吃草"],
  ["drink", "品茶 饮用 饮", "品酒 抽烟"],
  ["hold", "抱 捧着 握住 手持 捧 举 拎着 手拿", "清洗 擦拭 打扫 画画 写字 修理 绘画 弹奏 演奏 编织 使用 打电话"],
  ["dance", "舞动 跳着舞 翩翩", "健身 锻炼 打太极 瑜伽 表演 庆祝 打架 战斗"],
  ["sing", "歌唱 演唱", "弹吉他 弹钢琴 吹笛子 拉小提琴 演奏音乐"],
  ["cook", "烤 煎 煮 炒菜 烹饪", "切 切菜 揉面 搅拌 制作"],
  ["talk", "交流 讨论 谈话 对话", "讲课 演讲 打电话 争吵 讲述 介绍 讲解"],
  ["put", "放在 放到 摆放 堆放", "搭建 建造 装饰 堆"],
  ["stand", "站立 伫立 矗立 屹立 等待 停留", "跪 蹲 隐藏 守护 冥想"],
  ["sit", "坐在 坐落", "打字 工作 办公 学习"],
  ["lie", "躺在 趴着 卧", "休息 晒太阳"],
  ["jump", "跳跃 蹦跳 跃起 跃出", "跳水 扑"],
  ["fall", "坠落 落下 掉落 降下 飘落", "破碎 倒塌 沉没"],
  ["spin", "旋转 转圈 转动", "盘绕"],
  ["drive", "驾驶 行驶 疾驰 飞驰", "穿梭 穿行 漂移"],
  ["hug", "拥抱 依偎 抚摸", "亲吻 接吻"],
  ["wave", "挥舞 挥动", "敬礼 打招呼 握手"],
  ["ride", "骑行 骑马 骑自行车", ""],
  ["climb", "攀登 攀岩 爬上", ""],
  ["pour", "倒 倒入 浇水", "洒 喷"],
  ["follow", "跟随 追随 陪伴", ""],
];

/** Times of day by id. */
export const ZH_TIMES: [time: string, words: string][] = [
  ["night", "夜景 夜色 夜幕 深夜 星夜 月夜 夜幕降临"],
  ["dusk", "暮色 傍晚时分 黄昏时分"],
  ["dawn", "破晓 日出时分 晨曦 朝霞"],
  ["sunset", "晚霞 夕阳西下 余晖 日落时分"],
  ["morning", "清晨时分 晨光"],
  ["golden hour", "金色的阳光 金光"],
];

/** Features of places by id. */
export const ZH_FEATURES: [feature: string, words: string][] = [
  ["sky", "蓝天 夜空 天际 天边 天穹 晴空"],
  ["water", "水面 江面 河面 湖水 河水 江水 水波 波光 水花"],
  ["sea", "海面 海水 波涛 浪花 海洋 海浪 潮水"],
  ["clouds", "云海 云朵 云彩 彩云 云层 乌云"],
  ["sun", "光线 光芒 阳光洒 日光 光束"],
  ["trees", "树林 树木 枝叶 树叶 树枝 绿树"],
  ["flowers", "花瓣 花海 野花 花丛 樱花树 桃花"],
  ["mountains", "山峰 山峦 峰峦 山脉 远山 山脚 山脚下 雪峰"],
  ["grass", "青草 小草 草丛"],
  ["stars", "繁星 银河 星河 星光"],
  ["city", "高楼大厦 建筑 建筑物 楼房 摩天大楼 天际线 城市夜景"],
  ["wall", "墙壁 红墙 墙面"],
  ["snow", "白雪 雪景 雪花"],
];

/** Places by id. */
export const ZH_PLACES: [place: string, words: string][] = [
  ["lake", "湖泊 湖畔 水塘"],
  ["river", "江 江上 江边 河流 小河 河畔"],
  ["stream", "小溪 溪流 溪水"],
  ["waterfall", "瀑布"],
  ["ocean", "海洋 大洋 深海 海上"],
  ["underwater", "海底 水下 深海 珊瑚礁"],
  ["outer-space", "太空 宇宙 外太空 星空宇宙 银河系"],
  ["city-street", "十字路口 路口 大街 都市 市中心 城市街道 城市街头"],
  ["desert", "沙丘 戈壁滩 大漠"],
  ["meadow", "田园 山野 原野 麦田 花海"],
  ["jungle", "丛林 热带丛林 雨林"],
  ["mountains", "雪山 山谷 山顶 山巅 高山 山间"],
  ["beach", "海滩 海岸线 沙滩上"],
  ["old-town-street", "古镇 古城 老街 小镇 村庄 村落"],
  ["pine-forest", "林海 密林 森林深处"],
  ["bamboo-forest", "竹林 竹海"],
  ["arctic", "冰川 冰原 雪原 极地"],
];

/** Kinds by id. */
export const ZH_KINDS: [kind: string, words: string][] = [
  ["ball", "毛线球 圆球 球体"],
  ["dog", "金毛犬 犬 小狗狗 柴犬 哈士奇"],
  ["bird", "飞鸟 鸟儿 鸟群 海鸟"],
  ["boat", "小舟 渔船 扁舟 帆船 船只"],
  ["flower", "花儿 鲜花 莲花 荷花 菊花 向日葵 牡丹"],
  ["tree", "古树 树 大树 老树"],
  ["house", "小屋 房屋 木屋 别墅"],
  ["lantern", "红灯笼 灯笼 灯火 孔明灯"],
  ["kite", "风筝"],
  ["car", "车流 车辆 轿车 小轿车"],
  ["teapot", "茶壶"],
  ["umbrella", "油纸伞 雨伞"],
  ["butterfly", "蝴蝶"],
  ["whale", "鲸鱼 蓝鲸 鲸"],
  ["dinosaur", "恐龙 龙 巨龙"],
];
