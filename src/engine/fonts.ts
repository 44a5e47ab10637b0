/** Loads the type that a film needs before its world is staged: what it spells, and what its signs may say unasked. */
import { signAlphabet } from "../catalog/signs/index.ts";
import type { Screenplay } from "../screenplay/types.ts";
import { createTypesetter, type FontBytes, type FontPackage, fontFilesFor, setTypesetter } from "../shape/text.ts";

/** Gives the bytes of a file of an installed package. */
export type ReadPackageFile = (path: string) => Promise<Uint8Array>;

const PACKAGES = ["noto-sans", "noto-sans-sc", "noto-sans-jp", "noto-sans-kr"];
const SCOPE = "@fontsource";

/** Sets the typesetter for a screenplay. The same texts always get the same fonts, whatever was loaded before. */
export async function loadFonts(screenplay: Screenplay, read: ReadPackageFile): Promise<void> {
  const packages = await fontPackages(read);
  const files = new Set([...textsOf(screenplay), signAlphabet].flatMap((text) => fontFilesFor(text, packages)));
  setTypesetter(createTypesetter(await Promise.all([...files].map((file) => fontFile(file, read)))));
}

/** Every text that the film shows, each once. */
function textsOf(screenplay: Screenplay): string[] {
  const onThings = [...screenplay.cast, ...screenplay.sets.flatMap((set) => set.dressing ?? [])].map(
    ({ look }) => look?.text,
  );
  const inShots = screenplay.shots.flatMap((shot) => shot.text ?? []).map(({ text }) => text);
  return [...new Set([...inShots, ...onThings].filter((text) => text !== undefined))];
}

let packages: Promise<FontPackage[]> | undefined;

function fontPackages(read: ReadPackageFile): Promise<FontPackage[]> {
  packages ??= Promise.all(
    PACKAGES.map(async (name) => {
      const text = new TextDecoder().decode(await read(`${SCOPE}/${name}/unicode.json`));
      return { name, unicode: JSON.parse(text) as Record<string, string> };
    }),
  );
  return packages;
}

const loaded = new Map<string, Promise<FontBytes>>();

function fontFile(file: string, read: ReadPackageFile): Promise<FontBytes> {
  let font = loaded.get(file);
  if (!font) {
    font = read(`${SCOPE}/${file}`).then((bytes) => ({ name: file, data: bytes.slice().buffer }));
    loaded.set(file, font);
  }
  return font;
}
