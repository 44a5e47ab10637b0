/** Place manifests in one line each. */
import type { Place, PlaceAsset, PlaceParams } from "../types.ts";

/** What a natural place says of itself. */
export interface NatureRow {
  id: string;
  en: string[];
  zh: string[];
  /** Features that change how it is built. */
  features: string[];
  /** Named parts of the place that relations may use, and other tags. */
  tags: string[];
  build(params: PlaceParams): Place;
}

/** The place asset of a row. */
export function naturePlace(row: NatureRow): PlaceAsset {
  return {
    id: row.id,
    family: "place",
    words: { en: row.en, zh: row.zh },
    parameters: {
      features: {
        type: "text",
        default: "",
        says: `words that it understands, comma separated: ${row.features.join(", ")}`,
      },
    },
    size: { width: 500, height: 120, depth: 500 },
    tags: ["outdoor", ...row.tags],
    affordances: ["walk", "run", "sit"],
    place: row.build,
  };
}
