/** The document: what is valid, what is refused and with which fix, and how it reads in words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  defaults,
  describe,
  migrate,
  type Problem,
  parseScreenplay,
  type Screenplay,
  sentence,
  validate,
} from "../src/screenplay/index.ts";

/** A small film that uses most of the document. */
const whole = (): Screenplay =>
  defaults({
    title: "Cups",
    cast: [
      { id: "apple", kind: "apple", count: 3, look: { color: "#4b9b3a", colorName: "green" } },
      { id: "table", kind: "table", look: { material: "wood" } },
      {
        id: "woman",
        kind: "person",
        look: { age: 32, sex: "female", clothes: [{ kind: "raincoat", color: "#f6c81c" }] },
        product: "pictures/label.png",
      },
    ],
    sets: [{ id: "room", place: "room", time: "morning", weather: "clear", season: "summer", features: ["window"] }],
    shots: [
      {
        set: "room",
        seconds: 4,
        camera: { framing: "medium", angle: "eye level", move: "dolly in", subject: ["apple#2", "table"], speed: 0.5 },
        cast: ["apple", "table", "woman"],
        blocking: [
          { who: "apple", is: "on", to: "table" },
          { who: "table", is: "beside", to: "window" },
          { who: "woman", is: "between", to: ["apple#1", "apple#3"] },
        ],
        beats: [{ at: 0, for: 2, who: "woman", does: "look", to: "camera", manner: ["slowly"] }],
        text: [{ text: "茶", where: "sign" }],
      },
    ],
  });

/** The problems of the film after a change. */
function spoil(change: (document: any) => void, kinds?: Set<string>): Problem[] {
  const document = structuredClone(whole());
  change(document);
  const result = validate(document, { kinds });
  assert.ok(!result.ok, `accepted: ${change}`);
  for (const problem of result.problems) {
    assert.ok(problem.message && problem.fix, JSON.stringify(problem));
    assert.ok(!sentence(problem).includes("\n") && sentence(problem).endsWith("."));
  }
  return result.problems;
}

test("a whole screenplay is valid, goes through JSON unchanged and reads in words", () => {
  const result = parseScreenplay(JSON.stringify(whole(), null, 2));
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(result.screenplay, whole());
  assert.ok(validate(defaults()).ok);
  const words = describe(whole());
  for (const part of [
    "three green apples",
    "a wood table",
    "raincoat",
    "medium, eye level, dolly in",
    "apple on table",
    "茶",
  ])
    assert.ok(words.includes(part), `${part} in ${words}`);
});

test("every kind of fault is refused with its path and its fix", () => {
  const cases: [path: string, fix: RegExp, change: (document: any) => void][] = [
    ["shots[0].camera.move", /did you mean "dolly in"/, (d) => (d.shots[0].camera.move = "doly in")],
    ["shots[0].camera.movee", /did you mean "move"/, (d) => (d.shots[0].camera.movee = "static")],
    ["shots[0].camera.framing", /add "framing"/, (d) => delete d.shots[0].camera.framing],
    ["shots[0].set", /did you mean "room"/, (d) => (d.shots[0].set = "rom")],
    ["shots[0].beats[0].who", /did you mean "woman"/, (d) => (d.shots[0].beats[0].who = "womann")],
    ["shots[0].blocking[0].to", /table|cast/, (d) => (d.shots[0].blocking[0].to = "tabel")],
    ["shots[0].camera.subject[0]", /apple#1/, (d) => (d.shots[0].camera.subject[0] = "apple#4")],
    ["shots[0].beats[0].who", /add "woman" to shots\[0\].cast/, (d) => d.shots[0].cast.pop()],
    ["shots[0].beats[0].at", /below 4/, (d) => (d.shots[0].beats[0].at = 9)],
    ["shots[0].blocking[0].to", /use "between"/, (d) => (d.shots[0].blocking[0].to = ["table", "woman"])],
    ["shots[0].blocking[0].to", /another/, (d) => (d.shots[0].blocking[0].to = "apple")],
    ["cast[2].product", /into the project folder/, (d) => (d.cast[2].product = "../../etc/passwd")],
    ["cast[2].product", /into the project folder/, (d) => (d.cast[2].product = "/etc/passwd")],
    ["cast[2].product", /into the project folder/, (d) => (d.cast[2].product = "a/../../b.png")],
    ["cast[2].product", /into the project folder/, (d) => (d.cast[2].product = "file:///etc/passwd")],
    ["cast[2].product", /into the project folder/, (d) => (d.cast[2].product = "C:\\windows\\win.ini")],
    ["cast[1].id", /"apple-2"/, (d) => (d.cast[1].id = "apple")],
    ["cast[0].count", /whole number/, (d) => (d.cast[0].count = 2.5)],
    ["cast[0].count", /between 1 and 200/, (d) => (d.cast[0].count = 10_000)],
    ["cast[0].look.color", /sRGB/, (d) => (d.cast[0].look.color = "green")],
    ["cast[0].look.size", /between 0.05 and 50/, (d) => (d.cast[0].look.size = 0)],
    ["size[0]", /even whole number/, (d) => (d.size = [641, 480])],
    ["size", /2 values/, (d) => (d.size = [640])],
    ["fps", /between 12 and 60/, (d) => (d.fps = 1000)],
    ["seed", /whole number/, (d) => (d.seed = -1)],
    ["shots[0].seconds", /number/, (d) => (d.shots[0].seconds = "4")],
    ["shots", /seconds of the shots/, (d) => (d.shots = [d.shots[0], { ...d.shots[0], seconds: 59 }])],
    ["shots", /add one/, (d) => (d.shots = [])],
    ["cast", /remove some/, (d) => (d.cast = Array.from({ length: 65 }, (_, i) => ({ id: `a${i}`, kind: "apple" })))],
    ["title", /shorten/, (d) => (d.title = "x".repeat(201))],
    ["version", /write 1/, (d) => (d.version = 2)],
    ["sets[0].weather", /one of/, (d) => (d.sets[0].weather = 7)],
    ["", /\{ \}/, () => {}],
  ];
  for (const [path, fix, change] of cases) {
    if (path === "") continue;
    const problems = spoil(change);
    const found = problems.find((problem) => problem.path === path);
    assert.ok(found, `${path} in ${JSON.stringify(problems)}`);
    assert.match(found.fix, fix, path);
  }
  for (const value of [null, 3, "film", [], undefined]) assert.ok(!validate(value).ok);
  assert.equal(
    spoil((d) => (d.cast[0].kind = "aple"), new Set(["apple", "table", "person", "raincoat", "room", "look"]))[0].fix,
    'did you mean "apple"?',
  );
  assert.ok(validate(whole(), { kinds: new Set(["apple", "table", "person", "raincoat", "room", "look"]) }).ok);
});

test("text that is no screenplay is refused with the line", () => {
  const refusal = (text: string) => {
    const result = parseScreenplay(text);
    assert.ok(!result.ok, text.slice(0, 60));
    return result.problems[0];
  };
  const text = JSON.stringify(whole(), null, 2);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
  assert.equal(refusal(text.replace('"dolly in"', '"doly in"')).line, lineOf('"move"'));
  assert.equal(refusal(text.replace('"move"', '"moves"')).line, lineOf('"move"'));
  assert.equal(refusal(text.replace('"seconds": 4,', '"seconds": 4')).line, lineOf('"camera"'));
  for (const [broken, fix] of [
    ["", /diorama write/],
    ["{", /name|close/],
    ["{'a': 1}", /" "/],
    ['{"a": 1,}', /comma/],
    ["[1,]", /comma/],
    ['{"a" 1}', /:/],
    ['{"a": "x}', /closing/],
    ["A red ball rolls", /quotation/],
    ['{"a": 01}', /.+/],
    ['{"a": NaN}', /.+/],
    ["{} {}", /remove/],
    ['{"a": 1, "a": 2}', /remove one/],
    ['{"a": "\\q"}', /backslash/],
    ["[".repeat(10_000), /flatten/],
    [`"${"x".repeat(2 * 1024 * 1024)}"`, /smaller/],
  ] as [string, RegExp][]) {
    const problem = refusal(broken);
    assert.match(problem.fix, fix, broken.slice(0, 30));
  }
  assert.match(refusal("{}").message, /version/);
  assert.match(refusal('{"version": 99}').fix, /update/);
  assert.match(refusal('{"version": "1"}').fix, /1/);
  assert.match(refusal("[]").message, /object/);
  // A key that would reach into the object itself is only an unknown field.
  assert.match(refusal('{"version": 1, "__proto__": {"title": "x"}}').message, /__proto__/);
  assert.ok(migrate(whole()).ok);
});
