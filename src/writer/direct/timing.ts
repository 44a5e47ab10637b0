/** Gives shots and beats their seconds. */
import type { Beat } from "../../screenplay/types.ts";
import type { BeatDraft, ShotDraft } from "../draft.ts";
import { ACTIONS } from "./shared.ts";

const tenth = (x: number) => Math.round(x * 10) / 10;

/** Shares the film's seconds over its shots, by how much happens in each. */
export function shareSeconds(shots: ShotDraft[], total: number): number[] {
  const weights = shots.map((shot) => {
    const ranks = new Set(shot.beats.map((beat) => beat.rank)).size;
    const close = shot.camera.framing?.includes("close") ?? false;
    return 1 + 0.3 * Math.max(0, ranks - 1) - (close && ranks < 2 ? 0.15 : 0);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const seconds = weights.map((weight) => Math.max(0.1, tenth((total * weight) / sum)));
  const rest = total - seconds.slice(0, -1).reduce((a, b) => a + b, 0);
  seconds[seconds.length - 1] = Math.max(0.1, Math.round(rest * 1000) / 1000);
  return seconds;
}

/** Gives beats their times: fixed lengths where an action has one, the rest of the shot to what lasts. */
export function timeBeats(beats: BeatDraft[], seconds: number): Beat[] {
  const ranks = [...new Set(beats.map((beat) => beat.rank))].sort((a, b) => a - b);
  const need = ranks.map((rank) => {
    const here = beats.filter((beat) => beat.rank === rank);
    const lasting = here.some((beat) => (ACTIONS.get(beat.does)?.seconds ?? 0) === 0);
    const fixed = Math.max(...here.map((beat) => ACTIONS.get(beat.does)?.seconds ?? 0));
    return { rank, lasting, fixed };
  });
  const LEAST = 1.4;
  const wanted = need.reduce((sum, one) => sum + (one.lasting ? Math.max(LEAST, one.fixed) : one.fixed), 0);
  const spare = seconds - wanted;
  const lastingCount = need.filter((one) => one.lasting).length;
  const starts = new Map<number, [number, number]>();
  let at = 0;
  for (const one of need) {
    let length = one.lasting ? Math.max(LEAST, one.fixed) : one.fixed;
    if (spare < 0) length *= seconds / wanted;
    else if (one.lasting) length += spare / lastingCount;
    else if (!lastingCount && one === need[need.length - 1]) length += spare;
    starts.set(one.rank, [tenth(at), tenth(length)]);
    at += length;
  }
  return [...beats]
    .sort((a, b) => a.rank - b.rank)
    .map((beat): Beat => {
      const [start, length] = starts.get(beat.rank) ?? [0, seconds];
      const own = ACTIONS.get(beat.does)?.seconds ?? 0;
      // A single short action starts a breath into the shot.
      const breath = ranks.length === 1 && own > 0 && own + 0.8 < seconds ? 0.5 : 0;
      // What lasts goes on until its actor does something else.
      const last = !beats.some((one) => one.who.split("#")[0] === beat.who.split("#")[0] && one.rank > beat.rank);
      const lasts =
        own > 0
          ? Math.min(ranks.length === 1 ? own : length < own ? length : Math.max(own, length), seconds - start - breath)
          : length;
      return {
        at: tenth(start + breath),
        ...(last && own === 0 ? {} : { for: Math.max(0.1, tenth(lasts)) }),
        who: beat.who,
        does: beat.does,
        ...(beat.to ? { to: beat.to } : {}),
        ...(beat.with ? { with: beat.with } : {}),
        ...(beat.manner.length ? { manner: beat.manner } : {}),
        ...(beat.into ? { into: beat.into } : {}),
        ...(beat.added ? { by: "writer" as const } : {}),
      };
    });
}
