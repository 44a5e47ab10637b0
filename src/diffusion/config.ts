/** Reads a model's `config.json`: each field by its kind, with the published default where the file leaves it out. */

/** The fields of a config file, checked as they are read. */
export class Config {
  private readonly fields: Record<string, unknown>;

  /** Takes the parsed JSON. Throws where it is no object. */
  constructor(json: unknown) {
    if (json === null || typeof json !== "object" || Array.isArray(json))
      throw new Error("A config must be an object.");
    this.fields = json as Record<string, unknown>;
  }

  /** A number; the fallback where the field is absent or null. */
  number(name: string, fallback?: number): number {
    return this.field(name, fallback, "a number", (value) => typeof value === "number");
  }

  /** A number, or undefined where the field is absent or null. */
  optional(name: string): number | undefined {
    return (this.fields[name] ?? undefined) === undefined ? undefined : this.number(name);
  }

  /** Whether the file has a field of that name. */
  has(name: string): boolean {
    return (this.fields[name] ?? undefined) !== undefined;
  }

  /** True or false; the fallback where the field is absent or null. */
  flag(name: string, fallback: boolean): boolean {
    return this.field(name, fallback, "true or false", (value) => typeof value === "boolean");
  }

  /** A word; the fallback where the field is absent or null. */
  word(name: string, fallback: string): string {
    return this.field(name, fallback, "a word", (value) => typeof value === "string");
  }

  /** A list of numbers. */
  numbers(name: string, fallback?: readonly number[]): readonly number[] {
    return this.field(name, fallback, "a list of numbers", listOf("number"));
  }

  /** A list of true and false. */
  flags(name: string, fallback?: readonly boolean[]): readonly boolean[] {
    return this.field(name, fallback, "a list of true and false", listOf("boolean"));
  }

  /** A list of words. */
  words(name: string, fallback?: readonly string[]): readonly string[] {
    return this.field(name, fallback, "a list of words", listOf("string"));
  }

  /** How many elements a list has, as that many undefined ones; undefined where there is no list of that name. */
  elementsOf(name: string): undefined[] | undefined {
    const value = this.fields[name];
    return Array.isArray(value) ? value.map(() => undefined) : undefined;
  }

  /** Throws where the file asks for something that this engine doesn't do: field by field, what it must be. */
  require(wanted: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(wanted)) {
      const given = this.fields[name] ?? value;
      if (JSON.stringify(given) === JSON.stringify(value)) continue;
      throw new Error(`The config's ${name} is ${JSON.stringify(given)}; only ${JSON.stringify(value)} works here.`);
    }
  }

  private field<T>(name: string, fallback: T | undefined, kind: string, fits: (value: unknown) => boolean): T {
    const value = this.fields[name] ?? fallback;
    if (value === undefined) throw new Error(`The config lacks ${name}, which must be ${kind}.`);
    if (!fits(value)) throw new Error(`The config's ${name} must be ${kind}, not ${JSON.stringify(value)}.`);
    return value as T;
  }
}

function listOf(kind: string): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every((element) => typeof element === kind);
}
