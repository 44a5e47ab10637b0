import { aim, CONTAINERS, type Complement, setGoal } from "./placed.ts";
import { AIMED, memberOf, PLACES_OBJECT, relate, type Scribe } from "./state.ts";

/** "to" and "at": a goal. */
export function takeGoal(s: Scribe, c: Complement) {
  const { ref, ids, to, prep, verb, acting, placed } = c;
  if (verb?.objects.length && (AIMED.has(verb.action) || PLACES_OBJECT.has(verb.action)) && to)
    return setGoal(verb, to);
  if (acting.length && (AIMED.has(verb?.action ?? "") || prep.way || ref.to === "camera")) return aim(c);
  if (ref.to === "camera") return;
  // "is lowered onto two pillows", "is dropped into a glass"
  const way = /onto$/.test(s.prepItem?.lower ?? "")
    ? "on"
    : /into$/.test(s.prepItem?.lower ?? "") && ids.length && CONTAINERS.test(memberOf(s, ids[0]).kind)
      ? "in"
      : "near";
  for (const who of placed) if (to) relate(s, who, memberOf(s, who).sort === "thing" ? way : "near", to);
  return;
}

/** "from", "off", "over", "past", "along": a way. */
export function takeWay(s: Scribe, c: Complement) {
  const { ref, ids, to, prep, verb, acting, furniture, placed } = c;
  const leaves =
    /^(?:out of|out)/.test(s.prepItem?.lower ?? "") && placed.every((id) => memberOf(s, id)?.sort !== "thing");
  if (prep.way === "off" && (leaves || verb?.objects.length)) {
    if (leaves) for (const beat of acting) beat.manner.push("out");
  } else if (prep.way === "off" && ids.length) {
    for (const who of placed) relate(s, who, "on", to);
    for (const beat of acting) {
      beat.to ??= to;
      beat.manner.push("off");
    }
  } else if (prep.way === "from" && verb?.action === "pour" && ids.length) {
    for (const beat of acting) beat.with ??= to;
  } else if (
    prep.way === "from" &&
    verb?.objects.length &&
    ids.length &&
    (CONTAINERS.test(memberOf(s, ids[0]).kind) || furniture)
  ) {
    // "takes a banana from a basket"
    for (const who of verb.objects) relate(s, who, furniture ? "on" : "in", to);
  } else if (prep.way === "from" && /^(?:eat|drink)$/.test(verb?.action ?? "") && ids.length) aim(c);
  else if (prep.way === "from") {
    // "jumps from a chair onto a table"
    const leaps = furniture && /^(?:jump|fall|climb|fly|roll)$/.test(verb?.action ?? "");
    for (const who of placed) if (ref.to === "cast") relate(s, who, leaps ? "on" : "near", to);
  }
  // "rolls across a table": on it.
  if (prep.way === "along" && furniture && placed.every((id) => memberOf(s, id).sort === "thing"))
    for (const who of placed) relate(s, who, "on", to);
  if (prep.way === "past" || prep.way === "over" || prep.way === "along") {
    for (const beat of acting) {
      beat.to ??= to;
      if (!beat.manner.includes(prep.way) && prep.way !== "along") beat.manner.push(prep.way);
    }
    if (!acting.length && !s.verb && prep.way === "over") for (const who of placed) if (to) relate(s, who, "above", to);
  }
  return;
}
