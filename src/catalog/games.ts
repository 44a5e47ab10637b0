/** Games, music and company: deeds keyed on a verb and what it is done to. The columns are those of `actions.ts`. */
export const PLAY = `
juggle | thing | juggle, juggle balls | 杂耍, 抛接球 | ball, ball, ball | park | juggle * ball, balls, orange, apple, pin, club
jump-rope | none | jump rope, skip rope, jump the rope, skip the rope | 跳绳 | skipping-rope | park | jump, skip, play, do * rope, skipping-rope, jump-rope
play-cello | thing | play cello, play the cello | 拉大提琴 | cello, violin-bow, stool | room | play, practice * cello, double-bass, bass
play-accordion | thing | play accordion, play the accordion | 拉手风琴 | accordion | | play, practice * accordion, concertina
dj | any | dj, mix music, spin records, scratch records, play records | 打碟 | turntable | bar | mix, spin, scratch, play * music, records, record, turntable, vinyl
breakdance | none | breakdance, break dance, do a handstand, stand on hands, spin on head | 霹雳舞, 倒立 | | city-street | do, dance * handstand, headstand, breakdance
salsa | none | salsa, dance salsa, salsa dance, swing dance, dance bachata | 跳萨尔萨 | person | room | dance * salsa, bachata, swing
high-five | any | high five, give a high five, high-five | 击掌 | person | | give, do * high-five
arm-wrestle | any | arm wrestle, arm-wrestle | 掰手腕, 扳手腕 | person, table, stool, stool | room |
tug | any | play tug of war, play tug-of-war, have a tug of war | 拔河 | person, tow-rope | park | play, have * tug-of-war, tug
hold-hands | place | hold hands, walk hand in hand, stroll hand in hand, walk holding hands | 牵手, 手牵手 | person | park | walk, stroll, hold * hands, hand-in-hand
train-dog | thing | train a dog | 训狗, 驯狗 | dog | park | train, teach, command * dog, puppy
play-fetch | thing | play fetch | 和狗玩接球 | dog, ball | park | play * fetch
walk-dog | thing | dog-walk | 遛狗 | dog, leash | park | walk * dog, puppy, corgi, poodle, husky, beagle, labrador, retriever, dalmatian
kick-ball | thing | kick-ball | 踢球 | ball | park | kick, pass * ball, beach-ball, can
push-swing | thing | push a swing | 推秋千 | swing | park | push * child, kid, baby, son, daughter, boy, girl, toddler, swing
catch | thing | catch | 接, 接住, 抓住 | ball | park | catch * ball, baseball, football, basketball
`;

/** How near the camera is to what music is made with, and to dances; everything else here is seen whole. */
export const PLAY_FRAMINGS = {
  medium: "play-guitar, play-violin, play-flute, play-trumpet, play-sax, play-accordion, conduct, kiss",
  "medium wide": "play-cello, play-harp, play-drums, play-piano, dj, juggle, award, arm-wrestle",
  full: "ballet, breakdance, hip-hop, dance, robot-dance, somersault, jump-rope, aerobics, kick, push-up, sit-up, skydive",
} as const;
