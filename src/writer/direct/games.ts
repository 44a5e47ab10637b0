/** Games with a ball. */
import type { BeatDraft, Draft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import { addThing, memberOf } from "./shared.ts";

/** Balls that a game's name means. */
const GAMES: [RegExp, string][] = [
  [/basketball|篮球/, "basketball"],
  [/volleyball|排球/, "volleyball"],
  [/tennis|网球/, "tennis-ball"],
  [/baseball|棒球/, "baseball"],
  [/soccer|football|足球|踢球/, "soccer-ball"],
];

/** Several who throw one ball play catch; a game has its ball; one alone holds it; dogs run after it. */
export function playBall(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon) {
  const thrown = (beat: BeatDraft) =>
    beat.does !== "throw"
      ? undefined
      : (beat.with ?? (beat.to && memberOf(draft, beat.to)?.sort === "thing" ? beat.to : undefined));
  const size = (list: BeatDraft[]) =>
    [...new Set(list.map((beat) => beat.who))].reduce(
      (sum, id) => sum + (id.includes("#") ? 1 : Math.max(1, memberOf(draft, id).count || 3)),
      0,
    );
  const throwers = beats.filter((beat) => memberOf(draft, beat.who).sort === "person" && thrown(beat));
  if (size(throwers) > 1)
    for (const beat of throwers.filter((one) => !one.to || memberOf(draft, one.to)?.sort !== "animal")) {
      if (beat.item?.status === "approximated") Object.assign(beat.item, { status: "shown", as: undefined });
      beat.with = thrown(beat);
      beat.to = undefined;
      beat.does = "play-catch";
    }
  const games = beats.filter((beat) => beat.does === "play-catch");
  const words = games.map((beat) => beat.item?.lower ?? "").join(" ");
  if (games.length && !games.some((beat) => beat.with ?? beat.to)) {
    const known = [...shot.cast].find((id) => /ball|frisbee/.test(memberOf(draft, id).kind));
    const kind = lexicon.have(GAMES.find(([name]) => name.test(words))?.[1] ?? "ball")?.id ?? "ball";
    const id = known ?? addThing(shot, draft, kind);
    if (!known) added.push(`${id}: a ball for the game`);
    for (const beat of games) beat.with ??= id;
  }
  for (const beat of games) {
    beat.with ??= beat.to && memberOf(draft, beat.to)?.sort === "thing" ? beat.to : undefined;
    if (beat.to === beat.with) beat.to = undefined;
  }
  const players = games.filter((beat) => memberOf(draft, beat.who).sort === "person");
  const animals = games.filter((beat) => memberOf(draft, beat.who).sort === "animal");
  const hold = (who: string, to: string) => {
    if (!shot.blocking.some((one) => one.is === "holding" && one.to === to))
      shot.blocking.push({ who, is: "holding", to, by: "writer" });
  };
  if (size(players) === 1 && animals.length) for (const beat of players) beat.does = "throw";
  else if (size(players) === 1)
    for (const beat of players) {
      if (beat.with) hold(beat.who, beat.with);
      Object.assign(beat, { does: "hold", to: beat.with, with: undefined });
    }
  if (size(throwers) === 1 && players.length === 0) for (const beat of throwers) hold(beat.who, thrown(beat) ?? "");
  // Animals leap at a ball that bounces among them, by turns.
  for (const beat of animals) {
    const ball = beat.with;
    if (!ball) continue;
    const count = memberOf(draft, beat.who).count || 3;
    const each =
      count > 1 && !beat.who.includes("#") ? Array.from({ length: Math.min(count, 4) }, (_, n) => n + 1) : [0];
    beats.splice(beats.indexOf(beat), 1);
    if (beat.item?.status === "approximated") beat.item.as = "jump";
    const later = beats.some((one) => one.rank > beat.rank);
    for (const n of each) {
      const who = n ? `${beat.who}#${n}` : beat.who;
      const first = later || n % 2 === 1;
      beats.push({ ...beat, who, does: first ? "jump" : "look", to: ball, with: undefined });
      if (later) continue;
      beats.push({ ...beat, who, does: first ? "look" : "jump", to: ball, with: undefined, rank: beat.rank + 1 });
    }
    if (!beats.some((one) => one.who === ball)) {
      shot.blocking.push({ who: ball, is: "in front of", to: beat.who.split("#")[0], by: "writer" });
      beats.push({ who: ball, does: "bounce", manner: [], rank: beat.rank, added: true });
    }
  }
}
