/** Whether a value fits a JSON Schema: the gate that everything a language model writes goes through. */
import { type JsonSchema, nearest, type Problem } from "../../screenplay/index.ts";

/** More than this is not told: the first problems are what a repair needs. */
const MOST_PROBLEMS = 30;

/** Every place where the value does not fit the schema; empty when it does. Fields that no schema names are problems. */
export function misfits(value: unknown, schema: JsonSchema): Problem[] {
  const problems: Problem[] = [];
  visit(value, schema, "", { root: schema, problems });
  return problems.slice(0, MOST_PROBLEMS);
}

interface Visit {
  root: JsonSchema;
  problems: Problem[];
}

function visit(value: unknown, schema: JsonSchema, path: string, state: Visit): void {
  if (state.problems.length >= MOST_PROBLEMS) return;
  const name = path || "the screenplay";
  const problem = (message: string, fix: string) => state.problems.push({ path, message, fix });
  if (schema.$ref) {
    const target = state.root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    if (target) visit(value, target, path, state);
    return;
  }
  if (schema.anyOf) {
    if (!schema.anyOf.some((one) => fits(value, one, state.root)))
      problem(`${name} is ${brief(value)}`, "write one of the forms that the schema has for it");
    return;
  }
  if (schema.const !== undefined && value !== schema.const)
    return void problem(`${name} is ${brief(value)}`, `write ${brief(schema.const)}`);
  if (schema.type && ![schema.type].flat().some((type) => isType(value, type)))
    return void problem(`${name} is ${brief(value)}`, `write a value of type ${[schema.type].flat().join(" or ")}`);
  if (schema.enum && !schema.enum.includes(value)) {
    const words = schema.enum.filter((word) => typeof word === "string");
    const near = typeof value === "string" ? nearest(value, words) : undefined;
    const list = words.length <= 40 ? `write one of: ${words.join(", ")}` : "write one of the ids that were listed";
    return void problem(`${name} is ${brief(value)}`, near ? `did you mean "${near}"?` : list);
  }
  if (typeof value === "number") {
    if (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))
      problem(`${name} is ${value}`, `write a number between ${schema.minimum} and ${schema.maximum}`);
  } else if (typeof value === "string") {
    if (value.length > (schema.maxLength ?? Infinity))
      problem(`${name} has ${value.length} characters`, `write at most ${schema.maxLength}`);
    else if (value.length < (schema.minLength ?? 0)) problem(`${name} is empty`, "write some text");
    else if (schema.pattern && !new RegExp(schema.pattern, "u").test(value))
      problem(`${name} is ${brief(value)}`, `write what fits ${schema.pattern}`);
  } else if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity))
      return void problem(`${name} has ${value.length} entries`, `write ${entries(schema)}`);
    const { items } = schema;
    if (items)
      value.forEach((entry, i) => {
        visit(entry, items, `${path}[${i}]`, state);
      });
  } else if (typeof value === "object" && value !== null) visitObject(value, schema, path, state);
}

function visitObject(value: object, schema: JsonSchema, path: string, state: Visit): void {
  const properties = schema.properties ?? {};
  const inside = (key: string) => (path ? `${path}.${key}` : key);
  for (const [key, entry] of Object.entries(value)) {
    const where = inside(key);
    if (Object.hasOwn(properties, key)) visit(entry, properties[key], where, state);
    else if (typeof schema.additionalProperties === "object") visit(entry, schema.additionalProperties, where, state);
    else if (schema.additionalProperties === false)
      state.problems.push({
        path: where,
        message: `${where.slice(0, 80)} is no field of the schema`,
        fix: "remove it",
      });
  }
  for (const key of schema.required ?? [])
    if (!Object.hasOwn(value, key))
      state.problems.push({ path: inside(key), message: `${inside(key)} is missing`, fix: "add it" });
}

function fits(value: unknown, schema: JsonSchema, root: JsonSchema): boolean {
  const problems: Problem[] = [];
  visit(value, schema, "", { root, problems });
  return problems.length === 0;
}

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      // What is left is named as in JavaScript: number, string, boolean.
      return typeof value === type && (type !== "number" || Number.isFinite(value));
  }
}

function entries({ minItems = 0, maxItems }: JsonSchema): string {
  if (maxItems === undefined) return `at least ${minItems}`;
  return minItems === maxItems ? `${minItems}` : `${minItems} to ${maxItems}`;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
