/** Text to screenplay, with every refusal told by path, line and fix. */
import { JsonError, readJson } from "./json.ts";
import { migrate } from "./migrate.ts";
import { type Problem, type ValidateOptions, type Validation, validate } from "./validate.ts";

/** Largest text that is read, bytes. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

/** Reads a screenplay from JSON text: size, syntax, version, shape, references, in this order. */
export function parseScreenplay(text: string, options: ValidateOptions = {}): Validation {
  const refuse = (problem: Problem): Validation => ({ ok: false, problems: [problem] });
  const bytes = text.length > LARGEST_TEXT ? text.length : new TextEncoder().encode(text).length;
  if (bytes > LARGEST_TEXT) {
    return refuse({
      path: "",
      message: `the screenplay has ${bytes} bytes and at most ${LARGEST_TEXT} are read`,
      fix: "make it smaller",
    });
  }
  let located: ReturnType<typeof readJson>;
  try {
    located = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return refuse({ path: "", message: `this is not JSON: ${error.message}`, fix: error.fix, line: error.line });
  }
  const migrated = migrate(located.value);
  if (!migrated.ok) return refuse({ ...migrated.problem, line: located.lines.get("version") ?? 1 });
  const result = validate(migrated.value, options);
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map((problem) => ({ ...problem, line: lineOf(problem.path, located.lines) })),
  };
}

/** The line of a path, or of the nearest thing around it that is in the text. */
function lineOf(path: string, lines: Map<string, number>): number | undefined {
  for (let at = path; ; ) {
    const line = lines.get(at);
    if (line !== undefined) return line;
    if (at === "") return undefined;
    at = at.slice(0, Math.max(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["))));
  }
}

/** A problem as one sentence: where, what, and the fix. */
export function sentence(problem: Problem): string {
  const where = problem.line ? `Line ${problem.line}: ` : "";
  const message = problem.message.charAt(0).toUpperCase() + problem.message.slice(1);
  return `${where}${where ? problem.message : message}; ${problem.fix}.`;
}
