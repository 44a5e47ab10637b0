/** Completes the camera: framing, angle and move that suit what the shot shows. */
import type { Beat, Camera, Framing, Scene } from "../../screenplay/types.ts";
import type { CastDraft, Draft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Random } from "../random.ts";
import { ACTIONS, memberOf } from "./shared.ts";

const ORDER: Framing[] = [
  "extreme close-up",
  "close-up",
  "medium close-up",
  "medium",
  "medium wide",
  "full",
  "wide",
  "extreme wide",
];

/** The camera of a shot. */
export function completeCamera(
  shot: ShotDraft,
  draft: Draft,
  beats: Beat[],
  scene: Scene,
  rng: Random,
  added: string[],
  lexicon: Lexicon,
): Camera {
  const said = shot.camera;
  const present = [...shot.cast].map((id) => memberOf(draft, id));
  const actors = [...new Set(beats.filter((beat) => !beat.by).map((beat) => beat.who.split("#")[0]))].map((id) =>
    memberOf(draft, id),
  );
  const living = present.filter((one) => one.sort === "person" || one.sort === "animal");
  const movable = present.filter((one) => lexicon.familyOf(one.kind) !== "furniture");
  const leads = actors.length ? actors : living.length ? living : movable.length ? movable : present;
  const subject = said.subject?.length
    ? said.subject
    : [
        ...new Set([...leads.map((one) => one.id), ...(leads.length < 3 ? related(shot, leads, draft, lexicon) : [])]),
      ].filter((id) => shot.cast.has(id.split("#")[0]));
  const lead = leads[0];
  // Off something and down: the frame holds where it starts and where it lands.
  const drops =
    lead?.sort === "thing" &&
    shot.blocking.some((one) => one.who === lead.id && (one.is === "on" || one.is === "above")) &&
    beats.some((beat) => beat.who === lead.id && /^(?:roll|fall|bounce)$/.test(beat.does));
  // A ball that rolls away from somebody who stays is no journey to follow.
  const followed =
    lead && lead.sort !== "thing" ? subject.filter((id) => memberOf(draft, id).sort !== "thing") : subject;
  const travelling = beats.some((beat) => ACTIONS.get(beat.does)?.travels && followed.includes(beat.who.split("#")[0]));
  const size = lead ? lexicon.sizeOf(lead.kind) * (lead.look.size ?? 1) : 0;
  // What a deed of hands is done with and on is in the frame of who does it.
  const handy = beats.filter((beat) => ACTIONS.get(beat.does)?.framing && memberOf(draft, beat.who)?.sort === "person");
  const used = new Set(handy.flatMap((beat) => [beat.to, beat.with].flatMap((id) => id?.split("#")[0] ?? [])));
  for (const beat of handy)
    for (const row of shot.blocking) if (row.is === "holding" && row.who === beat.who) used.add(String(row.to));
  const counted = subject.filter((id) => memberOf(draft, id).sort !== "thing" || !used.has(id.split("#")[0]));
  const crowd = counted.reduce((sum, id) => sum + Math.max(1, memberOf(draft, id).count || 3), 0);

  let framing: Framing = said.framing ?? "wide";
  if (!said.framing) {
    if (said.part) framing = "close-up";
    else if (!lead) framing = said.angle === "aerial" ? "extreme wide" : "wide";
    else if (lead.sort === "vehicle")
      framing = !travelling || (size < 3 && lexicon.nature(lead.kind) !== "boat") ? "full" : "wide";
    else if (lead.sort === "thing")
      framing =
        size < 0.5
          ? travelling || beats.some((beat) => beat.who === lead.id)
            ? "medium wide"
            : "medium"
          : "medium wide";
    else if (lead.sort === "animal")
      framing = lexicon.nature(lead.kind) === "bird" || size > 2 ? "full" : "medium wide";
    else {
      const calm = beats.every((beat) =>
        ["laugh", "smile", "talk", "sing", "cry", "look", "nod", "eat", "drink", "read", "hold", "sleep"].includes(
          beat.does,
        ),
      );
      const told = beats.filter((beat) => !beat.by).map((beat) => ACTIONS.get(beat.does)?.framing);
      const asked = told.length && told.every(Boolean) ? (told as Framing[]) : undefined;
      framing = travelling
        ? "full"
        : asked
          ? ORDER[Math.max(...asked.map((one) => ORDER.indexOf(one)))]
          : calm && beats.length
            ? "medium"
            : "medium wide";
    }
    if (lead && crowd >= 2 && lead.sort !== "thing" && !said.part)
      framing =
        ORDER[
          Math.max(
            ORDER.indexOf(framing),
            ORDER.indexOf(crowd > 4 ? "wide" : handy.length && crowd === 2 ? "medium wide" : "full"),
          )
        ];
    if (shot.scene.place === "shop-front" && shot.text.length) framing = "wide";
    if (drops) framing = "full";
    if (lead && lexicon.familyOf(lead.kind) === "building") framing = "wide";
    if (lead && scene.place === "moon" && scene.features?.includes("earth")) framing = "wide";
    if (said.angle === "aerial" || said.angle === "bird's eye")
      framing = lead?.sort === "thing" && size < 0.6 ? "medium" : "wide";
  }
  const low = lead && lead.sort === "animal" && size < 1.5;
  const angle = said.angle ?? (low && lexicon.nature(lead?.kind ?? "") !== "bird" ? "low" : "eye level");
  let move = said.move;
  if (!move) {
    const others = leads.length <= 2 && leads.reduce((sum, one) => sum + (one.count || 3), 0) <= 2;
    if (drops) move = "static";
    else if (travelling && lead?.sort === "vehicle" && said.angle === "aerial") move = "follow";
    else if (travelling && lead && others && framing !== "extreme wide" && shot.scene.place !== "shop-front")
      move = "follow";
    else if (!lead)
      move =
        said.angle === "aerial" || said.angle === "bird's eye"
          ? rng.pick(["dolly in", "orbit left"] as const)
          : rng.pick(["dolly in", "pan right", "crane up", "truck right"] as const);
    else if (shot.scene.place === "shop-front" || lead.sort === "thing" || (lead.sort === "person" && crowd > 1))
      move = beats.length ? "static" : "dolly in";
    else move = rng.pick(["dolly in", "dolly in", "static"] as const);
  }
  const nothingSaid = !said.framing && !said.angle && !said.move && !said.part && !said.lens;
  const gentle = !said.move && ["dolly in", "pan right", "crane up", "truck right"].includes(move);
  if (!said.framing) added.push(`camera: ${framing}`);
  if (!said.move) added.push(`camera move: ${move}`);
  return {
    framing,
    angle,
    move,
    ...(said.lens ? { lens: said.lens } : {}),
    ...(said.aperture ? { aperture: said.aperture } : {}),
    ...(subject.length ? { subject } : {}),
    ...(said.part ? { part: said.part } : {}),
    ...(said.focus ? { focus: said.focus } : {}),
    ...(said.speed ? { speed: said.speed } : gentle ? { speed: 0.5 } : {}),
    ...(nothingSaid ? { by: "writer" as const } : {}),
  };
}

/** Those whom relations and beats tie to the leads, so that they are in frame too. */
function related(shot: ShotDraft, leads: CastDraft[], draft: Draft, lexicon: Lexicon): string[] {
  const lives = (one: CastDraft | undefined) => one?.sort === "person" || one?.sort === "animal";
  const living = leads.some((one) => lives(one));
  const largest = Math.max(...leads.map((one) => lexicon.sizeOf(one.kind)), 0.1);
  /** The living lead: a tree, a lamp post or a bench beside them is there, and does not widen the frame. */
  const counts = (id: string) => {
    const one = memberOf(draft, id);
    if (!one || lives(one)) return true;
    if (!living) return !/^(?:plant|building)$/.test(lexicon.familyOf(one.kind) ?? "");
    const used =
      shot.blocking.some((row) => row.to === id && (row.is === "holding" || row.is === "riding" || row.is === "in")) ||
      shot.beats.some((beat) => (beat.to === id && !ACTIONS.get(beat.does)?.travels) || beat.with === id);
    return used || (lexicon.sizeOf(one.kind) <= largest && lexicon.familyOf(one.kind) !== "furniture");
  };
  const ids = new Set(leads.map((one) => one.id));
  const found: string[] = [];
  const tie = (a: string, b: string) => {
    const known = ids.has(b.split("#")[0]) || found.includes(b);
    if ((ids.has(a) || (!living && found.includes(a))) && !known && counts(b)) found.push(b);
  };
  // Twice, so that a chair beside a table with the leading lamp on it is there too.
  for (const one of [...shot.blocking, ...shot.blocking]) {
    for (const to of [one.to].flat().map((id) => id.split("#")[0])) {
      if (
        [
          "left of",
          "right of",
          "beside",
          "between",
          "in front of",
          "behind",
          "near",
          "facing",
          "holding",
          "riding",
          "above",
          "under",
          "on",
        ].includes(one.is)
      ) {
        tie(one.who, to);
        tie(to, one.who);
      }
    }
  }
  for (const beat of shot.beats) if (beat.to) tie(beat.who.split("#")[0], beat.to.split("#")[0]);
  return found;
}
