/** What a screenplay holds at most. Of a prompt that names more, the first is filmed; the rest was not shown. */
import type { Draft } from "../draft.ts";

// The document allows 64 of most lists and 256 relations and beats; the writer leaves itself room to add.
const CAST = 48;
const SHOTS = 60;
const ROWS = 200;
const BEATS = 120;
const WORDS = 12;
const TEXTS = 30;

/** Cuts a draft down to what a screenplay may hold, in place. */
export function keepWithin(draft: Draft): void {
  const left = new Set(draft.cast.slice(CAST).map(({ id }) => id));
  const gone = (id: string | undefined) => id !== undefined && left.has(id.split("#")[0]);
  draft.cast.length = Math.min(draft.cast.length, CAST);
  draft.shots.length = Math.min(draft.shots.length, SHOTS);
  for (const one of draft.cast) if (one.look.clothes) one.look.clothes = one.look.clothes.slice(0, WORDS);
  for (const shot of draft.shots) {
    for (const id of left) shot.cast.delete(id);
    shot.blocking = shot.blocking.filter(({ who, to }) => ![who, ...[to].flat()].some(gone)).slice(0, ROWS);
    shot.beats = shot.beats.filter(({ who, to, with: tool }) => !gone(who) && !gone(to) && !gone(tool)).slice(0, BEATS);
    for (const beat of shot.beats) beat.manner = beat.manner.slice(0, WORDS);
    shot.text = shot.text.filter(({ where }) => !gone(where)).slice(0, TEXTS);
    shot.scene.features = shot.scene.features.slice(0, WORDS * 4);
    if (shot.camera.subject) shot.camera.subject = shot.camera.subject.filter((id) => !gone(id));
    if (gone(shot.camera.focus)) delete shot.camera.focus;
  }
}
