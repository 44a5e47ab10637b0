/** Members of a group: which are meant, and groups that fall apart because their members look different. */
import type { Blocking } from "../../screenplay/types.ts";
import type { CastDraft } from "../draft.ts";
import { memberOf, type Scribe } from "./state.ts";

/** How many a group has of which nobody said how many. */
const SEVERAL = 3;

/** Which members are meant: one by its place in the row, the next few, or those that are left. */
export interface Wanted {
  nth?: number;
  count?: number;
  rest?: boolean;
}

/** Takes members of a group in turn, and gives their ids. A row that has been told to its end begins anew. */
export function takeMembers(s: Scribe, group: CastDraft, { nth, count, rest }: Wanted): string[] {
  if (group.count === 0) group.count = SEVERAL;
  const total = group.count;
  const id = group.id.split("#")[0];
  if (total === 1) return [id];
  let used = s.told.get(id) ?? 0;
  if (nth !== undefined) {
    const n = nth < 0 ? total : Math.min(nth + 1, total);
    s.told.set(id, Math.max(used, n));
    return [`${id}#${n}`];
  }
  if (used >= total) used = rest ? total - 1 : 0;
  if (rest && used === 0) used = 1;
  const taken = Math.min(rest ? (count ?? total - used) : (count ?? 1), total - used);
  s.told.set(id, used + taken);
  return Array.from({ length: taken }, (_, n) => `${id}#${used + n + 1}`);
}

/** The group that was spoken of last. */
export function groupOf(s: Scribe, ids: string[]): CastDraft | undefined {
  return ids.map((id) => memberOf(s, id.split("#")[0])).find((one) => one !== undefined && one.count !== 1);
}

/** "Two kids, a boy and a girl, run": the two are those, and nobody else. */
export function dropSummaries(s: Scribe): void {
  for (const group of [...s.draft.cast]) {
    const at = s.draft.cast.indexOf(group);
    const named = s.draft.cast.slice(at + 1, at + 1 + group.count);
    const told = s.draft.shots.some(
      ({ blocking, beats, text }) =>
        blocking.some(({ who, to }) => [who, ...[to].flat()].some((id) => id.split("#")[0] === group.id)) ||
        beats.some(({ who, to }) => who.split("#")[0] === group.id || to?.split("#")[0] === group.id) ||
        text.some(({ where }) => where === group.id),
    );
    const summed =
      group.count > 1 &&
      group.counted &&
      named.length === group.count &&
      named.every(({ sort, count }) => sort === group.sort && count === 1);
    if (!summed || told || Object.keys(group.look).some((key) => key !== "age" && key !== "sex")) continue;
    if (s.sentenceOf.get(group.id) !== s.sentenceOf.get(named[0].id) || group.sort !== "person") continue;
    s.draft.cast.splice(at, 1);
    for (const shot of s.draft.shots) shot.cast.delete(group.id);
  }
}

/** Members that were said to look their own way become cast entries of their own, in all that was said of them. */
export function splitGroups(s: Scribe): void {
  for (const group of [...s.draft.cast]) {
    const own = [...s.members].filter(([id, one]) => id.startsWith(`${group.id}#`) && isOwn(one));
    if (own.length === 0) continue;
    const parts: { key: string; from: CastDraft | undefined; numbers: number[] }[] = [];
    for (let n = 1; n <= Math.max(group.count, 1); n++) {
      const from = s.members.get(`${group.id}#${n}`);
      const key = JSON.stringify([from?.look ?? {}, from?.without ?? []]);
      const part = parts.find((one) => one.key === key);
      if (part) part.numbers.push(n);
      else parts.push({ key, from, numbers: [n] });
    }
    const names = new Map<string, string>();
    const drafts = parts.map(({ from, numbers }, k): CastDraft => {
      let id = group.id;
      for (let n = 2; k > 0 && (id === group.id || s.draft.cast.some((one) => one.id === id)); n++)
        id = `${group.id}-${n + k - 1}`;
      numbers.forEach((n, m) => names.set(`${group.id}#${n}`, numbers.length > 1 ? `${id}#${m + 1}` : id));
      const look = { ...group.look, ...(from?.look ?? {}) };
      const without = [...new Set([...group.without, ...(from?.without ?? [])])];
      return { ...group, id, look, without, count: numbers.length, counted: true, plural: numbers.length > 1 };
    });
    s.draft.cast.splice(s.draft.cast.indexOf(group), 1, ...drafts);
    rename(
      s,
      group.id,
      names,
      drafts.map(({ id }) => id),
    );
  }
}

const isOwn = (one: CastDraft) =>
  Object.keys(one.look).length > 0 || (Object.hasOwn(one, "without") && one.without.length > 0);

/** In all shots: members get their new names, and what was said of all is said of each. */
function rename(s: Scribe, group: string, names: Map<string, string>, all: string[]): void {
  const each = (id: string): string[] => (id === group ? all : [names.get(id) ?? id]);
  for (const shot of s.draft.shots) {
    if (shot.cast.delete(group)) for (const id of all) shot.cast.add(id);
    shot.blocking = shot.blocking.flatMap((row) =>
      each(row.who).flatMap((who): Blocking[] =>
        Array.isArray(row.to)
          ? [{ ...row, who, to: row.to.map((id) => each(id)[0]) as [string, string] }]
          : each(row.to).map((to) => ({ ...row, who, to })),
      ),
    );
    shot.beats = shot.beats.flatMap((beat) =>
      each(beat.who).map((who) => ({
        ...beat,
        who,
        ...(beat.to ? { to: each(beat.to)[0] } : {}),
        ...(beat.with ? { with: each(beat.with)[0] } : {}),
      })),
    );
    shot.text = shot.text.map((text) => ({ ...text, where: each(text.where)[0] }));
    const { subject, focus } = shot.camera;
    if (subject) shot.camera.subject = subject.flatMap(each);
    if (focus) shot.camera.focus = each(focus)[0];
  }
}
