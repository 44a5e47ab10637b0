/** The screenplay's JSON Schema, made from the tables that the validator reads: for language models and for editors. */
import { SCREENPLAY, type Shape } from "./schema.ts";

/** A JSON Schema (draft 2020-12), or a piece of one. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  type?: string | string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** What the schema needs to know of a catalog entry. */
export interface CatalogId {
  id: string;
  family: string;
}

/** How the schema is told. */
export interface JsonSchemaOptions {
  /**
   * The subset that chat endpoints accept for strict structured output: every field is required and an optional one may be
   * null; lengths, longest lists and patterns beyond ASCII are left out, and are to be checked on what comes back.
   */
  strict?: boolean;
  /** Whether the field at a path such as "cast.look.clothes.by" is left out. */
  omit?: (path: string) => boolean;
}

const SHOWN = ["person", "animal", "vehicle", "plant", "food", "furniture", "thing", "building"];

/** Which families of the catalog a field takes its ids from, by the end of its path; the first that fits counts. */
const FAMILIES: [end: string, name: string, families: string[]][] = [
  ["clothes.kind", "garment", ["garment", "accessory"]],
  ["kind", "shown", SHOWN],
  ["place", "place", ["place"]],
  ["does", "action", ["action"]],
  ["style", "style", ["style"]],
];

/** Paths that end like a family's and hold free words. */
const FREE = /(^|\.)(hair|beard)\.style$/;

/** The JSON Schema of a screenplay; with a catalog, its ids are the only ones that kinds, places, deeds and styles may have. */
export function screenplayJsonSchema(catalog?: readonly CatalogId[], options: JsonSchemaOptions = {}): JsonSchema {
  const defs = new Map<string, JsonSchema>();
  const root = translate(SCREENPLAY, "", { catalog, options, defs });
  return {
    ...(options.strict ? {} : { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Screenplay" }),
    ...root,
    ...(defs.size ? { $defs: Object.fromEntries(defs) } : {}),
  };
}

interface Making {
  catalog?: readonly CatalogId[];
  options: JsonSchemaOptions;
  defs: Map<string, JsonSchema>;
}

function translate(shape: Shape, path: string, making: Making): JsonSchema {
  const { strict, omit } = making.options;
  switch (shape.is) {
    case "text": {
      const ids = idsAt(path, making);
      if (ids) return ids;
      const schema: JsonSchema = { type: "string" };
      if (!strict) {
        if (shape.least) schema.minLength = shape.least;
        schema.maxLength = shape.most;
      }
      // Unicode classes are beyond what constrained decoders read.
      if (shape.pattern && !(strict && shape.pattern.unicode)) schema.pattern = shape.pattern.source;
      return schema;
    }
    case "number": {
      const schema: JsonSchema = {
        type: shape.whole ? "integer" : "number",
        minimum: shape.min,
        maximum: shape.max,
      };
      if (shape.even && !strict) schema.multipleOf = 2;
      return schema;
    }
    case "flag":
      return { type: "boolean" };
    case "choice":
      return { type: "string", enum: shape.of };
    case "exactly":
      return { const: shape.value };
    case "list": {
      const schema: JsonSchema = { type: "array", items: translate(shape.of, path, making) };
      if (shape.least) schema.minItems = shape.least;
      if (!strict) schema.maxItems = shape.most;
      return schema;
    }
    case "tuple":
      // All tuples here are of one sort; "prefixItems" is not understood everywhere.
      return {
        type: "array",
        items: translate(shape.of[0], path, making),
        minItems: shape.of.length,
        maxItems: shape.of.length,
      };
    case "either":
      return { anyOf: shape.of.map((one) => translate(one, path, making)) };
    case "record":
      return {
        type: "object",
        additionalProperties: { type: ["number", "string", "boolean"] },
        maxProperties: shape.most,
      };
    case "object": {
      const properties: Record<string, JsonSchema> = {};
      const required: string[] = [];
      for (const [name, field] of Object.entries(shape.fields)) {
        const inner = path ? `${path}.${name}` : name;
        if (omit?.(inner)) continue;
        const schema = translate(field.shape, inner, making);
        properties[name] = strict && !field.needed ? { anyOf: [schema, { type: "null" }] } : schema;
        if (strict || field.needed) required.push(name);
      }
      return { type: "object", properties, required, additionalProperties: false };
    }
  }
}

/** A reference to the ids that a field may have, where it takes them from the catalog. Each family is written once. */
/**
 * Endpoints that decode by a schema take about a thousand closed words in all: a longer list of ids is left open in a strict
 * schema, told in words, and checked on what comes back.
 */
const LONGEST = 500;

function idsAt(path: string, { catalog, defs, options }: Making): JsonSchema | undefined {
  if (!catalog || FREE.test(path)) return undefined;
  const found = FAMILIES.find(([end]) => path === end || path.endsWith(`.${end}`));
  if (!found) return undefined;
  const [, name, families] = found;
  if (!defs.has(name)) {
    const ids = catalog.filter(({ family }) => families.includes(family)).map(({ id }) => id);
    if (options.strict && ids.length > LONGEST) return undefined;
    defs.set(name, { type: "string", enum: [...new Set(ids)] });
  }
  return { $ref: `#/$defs/${name}` };
}
