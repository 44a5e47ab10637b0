/** Verbs: the actions of the catalog, and those that the grammar itself handles. */
import { actions } from "../../catalog/actions.ts";
import type { Book } from "./book.ts";

/** Writes every verb. */
export function addVerbs(book: Book): void {
  const { english, add, both } = book;
  for (const action of actions) {
    both(action.words.en, action.words.zh, (word) => ({ pos: "verb", action: action.id, near: false, word }));
  }
  for (const action of actions) {
    for (const word of action.near) add(english, word, { pos: "verb", action: action.id, near: true, word });
  }
  for (const [action, en, zh] of [
    ["wear", ["wear", "dress in", "put on clothes", "sport"], ["穿着", "穿", "戴着", "戴", "身穿", "身着"]],
    [
      "have",
      ["has", "have", "with its", "feature", "contain", "include", "boast", "showcase", "exhibit"],
      ["长着", "留着", "带着"],
    ],
    [
      "reflect",
      ["reflect", "mirror", "glisten", "shimmer", "shine", "glow", "sparkle", "gleam", "glitter"],
      ["反射", "倒映", "映出", "映着"],
    ],
    ["surround", ["surround", "encircle", "flank", "enclose", "border", "frame", "line"], ["环绕", "包围", "环绕着"]],
    [
      "write",
      [
        "read",
        "say",
        "spell",
        "display",
        "reads",
        "says",
        "written",
        "titled",
        "labeled",
        "labelled",
        "call",
        "named",
        "entitled",
        "label",
        "reading",
        "saying",
        "print",
      ],
      ["写着", "印有", "刻着", "写有", "写", "印着", "上书"],
    ],
    [
      "cut",
      [
        "cut to",
        "cuts to",
        "switch to",
        "switches to",
        "transition to",
        "transitions to",
        "fade to",
        "dissolve to",
        "fade into",
        "dissolve into",
      ],
      ["切到", "切换到", "转到"],
    ],
  ] as const) {
    both([...en], [...zh], (word) => ({ pos: "verb", action, near: false, word }));
  }
}
