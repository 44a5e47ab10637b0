/** The screenplay: the document between language and world. */
export * from "./types.ts";
export { defaultCamera, defaults, defaultScene, defaultShot } from "./defaults.ts";
export { describe } from "./describe.ts";
export { migrate, MIGRATIONS, VERSION } from "./migrate.ts";
export { LARGEST_TEXT, parseScreenplay, sentence } from "./parse.ts";
export { nearest, type Problem, validate, type ValidateOptions, type Validation } from "./validate.ts";
