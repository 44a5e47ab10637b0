/** What may be asked for: a hook for an operator's own rules, with a small list built in. */

/** Says why a prompt is refused; undefined: it may be filmed. */
export type Policy = (prompt: string) => string | undefined | Promise<string | undefined>;

/** Kinds of requests that are refused unless the policy is switched off. Whole words, so that Essex and a cocktail pass. */
const REFUSED: [pattern: RegExp, what: string][] = [
  [/\b(porn\w*|hentai|sexually explicit|nude child\w*|naked child\w*)\b/i, "sexual content"],
  [/\b(child|kid|minor|teen\w*|underage)\b.{0,40}\b(nude|naked|sexual\w*|erotic)\b/i, "sexual content with minors"],
  [/\b(beheading|gore|torture porn|snuff)\b/i, "extreme violence"],
  [/\b(how to (?:make|build) a (?:bomb|nerve agent)|suicide instructions)\b/i, "instructions for harm"],
];

/** The built-in policy. */
export const builtInPolicy: Policy = (prompt) => REFUSED.find(([pattern]) => pattern.test(prompt))?.[1];

/** The policy of a server: off, the built-in one, or the default export of an operator's module. */
export async function loadPolicy(name: string | undefined): Promise<Policy> {
  if (name === "off") return () => undefined;
  if (name === undefined || name === "built-in") return builtInPolicy;
  const { resolve } = await import("node:path");
  const { pathToFileURL } = await import("node:url");
  const module = await import(pathToFileURL(resolve(name)).href);
  if (typeof module.default !== "function") throw new Error(`${name} must export a function as its default.`);
  return module.default as Policy;
}
