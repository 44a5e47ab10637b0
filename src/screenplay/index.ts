/** The screenplay: the document between language and world. */

export { defaultCamera, defaultScene, defaultShot, defaults } from "./defaults.ts";
export { describe } from "./describe.ts";
export { type CatalogId, type JsonSchema, type JsonSchemaOptions, screenplayJsonSchema } from "./json-schema.ts";
export { MIGRATIONS, migrate, VERSION } from "./migrate.ts";
export { LARGEST_TEXT, parseScreenplay, sentence } from "./parse.ts";
export * from "./types.ts";
export { nearest, type Problem, type ValidateOptions, type Validation, validate } from "./validate.ts";
