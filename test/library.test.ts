/** The library as users get it: built to JavaScript with types, imported in Node, bundled by Vite for a browser. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { before, test } from "node:test";
import { ROOT, scratchFolder } from "./support.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const PROMPT = "A red ball on a wooden table by a window, morning light.";

/** A user's project: a folder that has the package installed. */
const project = join(scratchFolder(), "app");
mkdirSync(join(project, "node_modules"), { recursive: true });
symlinkSync(ROOT, join(project, "node_modules/diorama"));
writeFileSync(join(project, "package.json"), JSON.stringify({ name: "app", type: "module", private: true }));

before(() => {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const built = spawnSync(process.execPath, [tsc, "-p", join(ROOT, "tsconfig.build.json")], { encoding: "utf8" });
  assert.equal(built.status, 0, built.stdout.slice(0, 3000));
});

test("library: import { write, stage, film } from 'diorama' in Node, with types", () => {
  const script = `
    import { film, stage, write } from "diorama";
    const screenplay = await write(${JSON.stringify(PROMPT)}, { seconds: 0.5, size: [256, 256] });
    const mp4 = await film(await stage(screenplay), { quality: "draft" });
    process.stdout.write(String.fromCharCode(...mp4.subarray(4, 8)) + " " + mp4.length, () => process.exit(0));
  `;
  writeFileSync(join(project, "use.mjs"), script);
  const run = spawnSync(process.execPath, ["use.mjs"], { cwd: project, encoding: "utf8" });
  assert.match(run.stdout, /^ftyp \d{4,}$/, run.stderr.slice(0, 2000));

  writeFileSync(
    join(project, "typed.ts"),
    `import { film, frame, type Screenplay, stage, write } from "diorama";
     const screenplay: Screenplay = await write("x", { seconds: 1 });
     const bytes: Uint8Array = await film(screenplay);
     const picture: { width: number; data: Uint8Array } = await frame(await stage(screenplay), 0.5, { pass: "id" });
     export { bytes, picture };\n`,
  );
  const flags = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2024",
    "--lib",
    "es2024,dom",
    "--skipLibCheck",
  ];
  const types = ["--typeRoots", join(ROOT, "node_modules/@types"), "--types", "node"];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const checked = spawnSync(process.execPath, [tsc, ...flags, ...types, "typed.ts"], {
    cwd: project,
    encoding: "utf8",
  });
  assert.equal(checked.status, 0, checked.stdout.slice(0, 2000));
});

test("library: bundled by Vite, it draws a frame in a browser", {
  skip: CHROMIUM ? false : "no chromium here",
}, async () => {
  writeFileSync(join(project, "index.html"), '<!doctype html><script type="module" src="/main.js"></script>');
  writeFileSync(
    join(project, "main.js"),
    `import { frame, stage, write } from "diorama";
     window.draw = async () => {
       const screenplay = await write(${JSON.stringify(PROMPT)}, { seconds: 1, size: [256, 256] });
       const { width, height, data } = await frame(await stage(screenplay), 0.5, { quality: "draft" });
       return { width, height, pixels: Array.from(data) };
     };\n`,
  );
  const { build } = await import("vite");
  await build({ root: project, logLevel: "error", build: { target: "esnext", chunkSizeWarningLimit: 10_000 } });

  const server = await serve({ "/node_modules/": join(ROOT, "node_modules"), "/": join(project, "dist") });
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--enable-features=Vulkan"],
  });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.setDefaultTimeout(240_000);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("typeof window.draw === 'function'").catch(() => assert.fail(said.join("\n")));
    const drawn: any = await page.evaluate(
      "window.draw().catch((error) => ({ error: String(error && error.stack || error) }))",
    );
    assert.equal(drawn.error, undefined, `${drawn.error}\n${said.join("\n")}`);
    assert.deepEqual([drawn.width, drawn.height], [256, 256]);
    assertPicture(Uint8Array.from(drawn.pixels));
  } finally {
    await browser.close();
    server.close();
  }
});

/** A picture has many colours, neither all dark nor all bright. */
function assertPicture(rgba: Uint8Array): void {
  const colors = new Set<number>();
  let sum = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    colors.add(((rgba[i] >> 2) << 12) | ((rgba[i + 1] >> 2) << 6) | (rgba[i + 2] >> 2));
    sum += rgba[i] + rgba[i + 1] + rgba[i + 2];
  }
  const mean = sum / (rgba.length * 0.75);
  assert.ok(colors.size > 200, `${colors.size} colours`);
  assert.ok(mean > 15 && mean < 240, `mean brightness ${mean}`);
}

/** A server of files on loopback; longer prefixes first. */
async function serve(folders: Record<string, string>): Promise<Server> {
  const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0])).replaceAll("..", "");
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? ["/", ROOT];
    const file = join(folder, path.slice(prefix.length) || "index.html");
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
