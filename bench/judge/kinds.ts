/** Which catalog kinds answer to a name, by the writer's own lexicon: what it would show as the thing itself. */
import { manifests } from "../../src/engine/index.ts";
import { type Lexicon, lexiconOf } from "../../src/writer/lexicon.ts";

let lexicon: Lexicon | undefined;
const known = new Map<string, string[]>();

/** Catalog ids that are what the name says; none where the catalog would only show something that resembles it. */
export async function kindsNamed(name: string): Promise<string[]> {
  lexicon ??= lexiconOf(await manifests());
  const cached = known.get(name);
  if (cached) return cached;
  const kinds = new Set<string>();
  for (const sense of lexicon.read(name.toLowerCase())) {
    if (sense.pos !== "noun") continue;
    if (sense.sort === "person" && !sense.near) kinds.add("person");
    if ((sense.sort === "kind" || sense.sort === "garment") && !sense.near) kinds.add(sense.id);
  }
  known.set(name, [...kinds]);
  return [...kinds];
}
