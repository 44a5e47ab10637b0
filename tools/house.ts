/** Reads the project's own source for what the house rules say of it: rooms, arrows, doc blocks, purity. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A source file, its room and its text. Paths are relative to the project's root. */
export interface SourceFile {
  path: string;
  /** First folder under src; "" for the files beside the rooms. */
  room: string;
  text: string;
}

const ROOT = join(import.meta.dirname, "..");

/** Which rooms a room may import from. `types.ts` of any room below is a contract, not a room. */
export const ARROWS: Record<string, string[]> = {
  screenplay: [],
  shape: [],
  platform: [],
  surface: ["shape"],
  catalog: ["shape", "surface/spec", "screenplay/types"],
  writer: ["screenplay", "catalog"],
  world: ["screenplay", "catalog", "shape"],
  camera: ["screenplay", "world", "shape", "catalog/types"],
  picture: ["world", "camera", "surface", "shape", "catalog/types", "screenplay/types"],
  sound: ["world", "shape"],
  film: ["picture", "sound", "shape", "world/types", "screenplay/types"],
  engine: [
    "diffusion",
    "film",
    "sound",
    "picture",
    "camera",
    "world",
    "writer",
    "catalog",
    "screenplay",
    "shape",
    "platform",
  ],
  diffusion: ["film/types", "engine/types"],
  server: ["engine", "platform", "screenplay/types"],
  cli: ["engine", "platform", "server"],
  "": ["engine", "film", "world/types"],
};

/** Rooms whose results must depend on nothing but what they are given. */
const PURE_ROOMS = [
  "screenplay",
  "shape",
  "surface",
  "catalog",
  "writer",
  "world",
  "camera",
  "picture",
  "sound",
  "film",
];
const IMPURE = /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bcrypto\.randomUUID\b/;
/** Rooms that know no renderer. */
const NO_GPU_ROOMS = ["screenplay", "shape", "catalog", "writer", "world", "camera", "sound"];

/** Every TypeScript file under `src`. */
export function sourceFiles(): SourceFile[] {
  const folder = join(ROOT, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => {
      const parts = name.split(sep);
      return {
        path: `src/${parts.join("/")}`,
        room: parts.length > 1 ? parts[0] : "",
        text: readFileSync(join(folder, name), "utf8"),
      };
    });
}

/** Imports that no arrow allows: one line each, empty when all is well. */
export function forbiddenImports(files: SourceFile[]): string[] {
  const problems: string[] = [];
  for (const file of files) {
    for (const target of importsOf(file)) {
      if (!target.startsWith(".")) {
        if (NO_GPU_ROOMS.includes(file.room) && /^(three|webgpu)\b/.test(target)) {
          problems.push(`${file.path} imports ${target}: this room knows no renderer`);
        }
        continue;
      }
      const path = relative(ROOT, join(ROOT, dirname(file.path), target))
        .split(sep)
        .join("/");
      const [top, room, ...rest] = path.split("/");
      if (top !== "src") {
        problems.push(`${file.path} imports ${path}, which lies outside src`);
        continue;
      }
      if (rest.length === 0 || room === file.room) continue;
      const allowed = ARROWS[file.room] ?? [];
      const name = `${room}/${rest.join("/").replace(/\.ts$/, "")}`;
      if (!allowed.some((arrow) => name === arrow || name.startsWith(`${arrow}/`))) {
        problems.push(
          `${file.path} imports ${path}: ${file.room || "src"} may import ${allowed.join(", ") || "nothing"}`,
        );
      }
    }
  }
  return problems;
}

/** Exports without a doc block above them: one line each. */
export function undocumentedExports(files: SourceFile[]): string[] {
  const problems: string[] = [];
  for (const { path, text } of files) {
    const lines = text.split("\n");
    lines.forEach((line, index) => {
      const match =
        /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type) (\w+)/.exec(line);
      if (match && !documented(lines, index))
        problems.push(`${path}:${index + 1} exports ${match[1]} without a doc block`);
    });
  }
  return problems;
}

/** Whether a doc block ends right above; overloads and biome's own comments may stand between. */
function documented(lines: string[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && /^(\/\/ biome-ignore|export (async )?function .*;$)/.test(lines[above])) above--;
  return above >= 0 && lines[above].trimEnd().endsWith("*/");
}

/** Uses of chance or of the clock where results must not depend on them: one line each. */
export function impurities(files: SourceFile[]): string[] {
  return files
    .filter(({ room }) => PURE_ROOMS.includes(room))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .map((line, index) => ({ line: line.replace(/\/\/.*|^\s*\*.*|\/\*.*?\*\//g, ""), number: index + 1 }))
        .filter(({ line }) => IMPURE.test(line))
        .map(({ number }) => `${path}:${number} asks chance or the clock`),
    );
}

function importsOf({ text }: SourceFile): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3]);
}
