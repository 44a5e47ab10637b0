/** A JSON reader that knows on which line every value stands, and refuses what is nested too deep. */

/** Deepest nesting that is read. */
export const DEEPEST = 64;

/** A document with the line (from 1) of every path in it. */
export interface Located {
  value: unknown;
  lines: Map<string, number>;
}

/** What is wrong with a text that is not JSON. */
export class JsonError extends Error {
  line: number;
  fix: string;
  constructor(message: string, line: number, fix: string) {
    super(message);
    this.line = line;
    this.fix = fix;
  }
}

/** Reads JSON (RFC 8259). Paths are written as in "shots[0].camera.move". */
export function readJson(text: string): Located {
  const lines = new Map<string, number>();
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;

  const fail = (message: string, fix: string): never => {
    throw new JsonError(message, line, fix);
  };
  const skip = () => {
    while (i < text.length && (text[i] === " " || text[i] === "\n" || text[i] === "\r" || text[i] === "\t")) {
      if (text[i] === "\n") line++;
      i++;
    }
  };
  const string = (): string => {
    const start = i++;
    while (i < text.length && text[i] !== '"') {
      if (text[i] === "\n") fail("a text is not closed", 'add the closing " on this line');
      i += text[i] === "\\" ? 2 : 1;
    }
    if (i >= text.length) fail("a text is not closed", 'add the closing "');
    i++;
    try {
      return JSON.parse(text.slice(start, i)) as string;
    } catch {
      return fail(
        "a text has a wrong escape or a control character in it",
        "write \\\\ for a backslash and \\n for a new line",
      );
    }
  };
  const value = (path: string, depth: number): unknown => {
    if (depth > DEEPEST) fail(`the document is nested deeper than ${DEEPEST}`, "flatten it");
    skip();
    lines.set(path, line);
    const c = text[i];
    if (c === "{") {
      i++;
      const object: Record<string, unknown> = {};
      skip();
      if (text[i] === "}") {
        i++;
        return object;
      }
      for (;;) {
        skip();
        if (text[i] !== '"')
          fail(
            text[i] === "}" ? "a comma stands before }" : "a field name is missing",
            text[i] === "}" ? "remove the comma" : 'write the name in " "',
          );
        const keyLine = line;
        const key = string();
        skip();
        if (text[i] !== ":") fail(`a colon is missing after ${JSON.stringify(key)}`, "add :");
        i++;
        const inner = path ? `${path}.${key}` : key;
        if (Object.hasOwn(object, key)) fail(`${JSON.stringify(key)} is there twice`, "remove one");
        // A plain assignment to "__proto__" would change the object itself.
        Object.defineProperty(object, key, {
          value: value(inner, depth + 1),
          enumerable: true,
          writable: true,
          configurable: true,
        });
        lines.set(inner, keyLine);
        skip();
        if (text[i] === ",") i++;
        else if (text[i] === "}") {
          i++;
          return object;
        } else fail("a comma or } is missing", "add it");
      }
    }
    if (c === "[") {
      i++;
      const list: unknown[] = [];
      skip();
      if (text[i] === "]") {
        i++;
        return list;
      }
      for (;;) {
        skip();
        if (text[i] === "]") fail("a comma stands before ]", "remove the comma");
        list.push(value(`${path}[${list.length}]`, depth + 1));
        skip();
        if (text[i] === ",") i++;
        else if (text[i] === "]") {
          i++;
          return list;
        } else fail("a comma or ] is missing", "add it");
      }
    }
    if (c === '"') return string();
    const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
      text.slice(i, i + 64),
    );
    if (!word) {
      if (c === undefined) return fail("the text ends too early", "close what is open");
      return fail(
        `${JSON.stringify(text.slice(i, i + 12).split(/\s/)[0])} is no JSON value`,
        c === "'" ? "use \" and not '" : "write a text in quotation marks, a number, true, false, null, { } or [ ]",
      );
    }
    i += word[0].length;
    return JSON.parse(word[0]);
  };

  skip();
  if (i >= text.length) fail("the text is empty", "write a screenplay, or make one with `diorama write`");
  const root = value("", 0);
  skip();
  if (i < text.length) fail("something follows the end of the document", "remove it");
  return { value: root, lines };
}
