/** Deeds of people: every row has its move, its words and the things that it needs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { actions } from "../src/catalog/actions.ts";
import { CHORES } from "../src/catalog/chores.ts";
import { findAsset, manifests } from "../src/catalog/index.ts";
import { PERSON_MOVES } from "../src/world/motion/table.ts";
import { explain, write } from "../src/writer/index.ts";

const ids = CHORES.trim()
  .split("\n")
  .map((line) => line.split("|")[0].trim());

test("every chore has a move, and everything that it brings is in the catalog", () => {
  assert.ok(ids.length > 60, `only ${ids.length} chores`);
  for (const id of ids) {
    const action = actions.find((one) => one.id === id);
    assert.ok(action, `${id} is no action`);
    assert.ok(PERSON_MOVES[id], `${id} has no move`);
    assert.ok(action.framing || action.travels, `${id} says nothing of its framing`);
    for (const kind of action.brings) assert.ok(kind === "person" || findAsset(kind), `${id} brings ${kind}`);
  }
});

test("moves name things that exist, and hands go to props of their own row", () => {
  const known = new Set(manifests().map(({ id }) => id));
  for (const [id, move] of Object.entries(PERSON_MOVES)) {
    for (const row of move.props ?? []) {
      const kinds = [row.kind].flat();
      assert.ok(
        kinds.some((kind) => kind === "*" || known.has(kind)),
        `${id}: none of ${kinds.join(", ")} is in the catalog`,
      );
    }
    for (const { on } of move.hands ?? []) {
      const at = /^prop(\d*)/.exec(on);
      if (at) assert.ok(move.props?.[Number(at[1] || 1) - 1], `${id}: a hand goes to ${on}`);
    }
    for (const { from, into } of move.flows ?? [])
      for (const name of [from, into ?? ""]) {
        const at = /^prop(\d*)/.exec(name);
        if (at) assert.ok(move.props?.[Number(at[1] || 1) - 1], `${id}: something flows from or into ${name}`);
      }
  }
});

test("what is done to a thing depends on the thing", () => {
  const does = (prompt: string) => write(prompt).shots[0].beats[0]?.does;
  const pairs: [string, string][] = [
    ["a nurse washes a pear", "wash-food"],
    ["a driver washes his truck", "wash-car"],
    ["a maid washes a plate", "wash-dishes"],
    ["a doctor washes her hands", "wash-hands"],
    ["a tailor brushes a pony", "groom-pet"],
    ["a tailor brushes her hair", "brush-hair"],
    ["a man opens the door", "open-door"],
    ["a man opens a parcel", "open-box"],
    ["a woman paints a fence", "paint-wall"],
    ["a woman paints a portrait", "paint"],
    ["a clown feeds three geese", "feed-birds"],
    ["a clown feeds a goat", "feed"],
    ["a cook cuts a pie", "cut-cake"],
    ["a cook cuts a cucumber", "chop"],
  ];
  for (const [prompt, id] of pairs) assert.equal(does(prompt), id, prompt);
  for (const [prompt] of pairs)
    for (const word of explain(prompt).words) assert.notEqual(word.status, "not shown", `${prompt}: ${word.text}`);
});
