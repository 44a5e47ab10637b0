/** A Hugging Face hub on this machine that behaves as badly as real networks do. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong, the next time a file whose path ends so is asked for. */
export type Mishap =
  | "drop"
  | "truncate"
  | "longer"
  | "busy"
  | "broken"
  | "no-ranges"
  | "wrong"
  | "shifted"
  | "silent"
  | "forbidden";

/** A running hub. */
export interface StubHub {
  endpoint: string;
  /** Every request for a file, with its range. */
  asked: { path: string; range?: string; authorization?: string }[];
  /** Lets things go wrong with a file, one for each time it is asked for. */
  spoil(end: string, ...mishaps: Mishap[]): void;
  close(): Promise<void>;
}

/** Serves a repository. Large files lie on a second address, to which the first leads on, as hubs do. */
export async function startHub(repo: string, files: Record<string, Buffer>, token?: string): Promise<StubHub> {
  const revision = "0123456789abcdef0123456789abcdef01234567";
  const asked: StubHub["asked"] = [];
  const mishaps = new Map<string, Mishap[]>();
  const next = (path: string) => [...mishaps].find(([end]) => path.endsWith(end))?.[1].shift();

  const store = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").slice(1));
    asked.push({ path, range: request.headers.range, authorization: request.headers.authorization });
    send(files[path], next(path), request, response);
  });
  await listening(store);
  const elsewhere = `http://localhost:${(store.address() as AddressInfo).port}`;

  const hub = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://hub");
    const json = (value: unknown, headers = {}) =>
      response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
    if (token && request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    if (url.pathname === `/api/models/${repo}/revision/main`) return json({ sha: revision });
    if (url.pathname === `/api/models/${repo}/tree/${revision}`) {
      // Two entries a page.
      const all = Object.entries(files).map(([path, content]) => entry(path, content));
      const from = Number(url.searchParams.get("cursor") ?? 0);
      const more = from + 2 < all.length;
      return json(
        all.slice(from, from + 2),
        more ? { link: `<${url.pathname}?recursive=true&cursor=${from + 2}>; rel="next"` } : {},
      );
    }
    const start = `/${repo}/resolve/${revision}/`;
    const path = decodeURIComponent(url.pathname.slice(start.length));
    if (!url.pathname.startsWith(start) || !files[path]) return response.writeHead(404).end();
    if (isLarge(path)) return response.writeHead(302, { location: `${elsewhere}/${path}` }).end();
    asked.push({ path, range: request.headers.range });
    send(files[path], next(path), request, response);
  });
  await listening(hub);
  return {
    endpoint: `http://127.0.0.1:${(hub.address() as AddressInfo).port}`,
    asked,
    spoil: (end, ...what) => mishaps.set(end, what),
    async close() {
      for (const server of [hub, store]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const isLarge = (path: string) => path.endsWith(".safetensors");

function entry(path: string, content: Buffer) {
  const git = createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
  const sha256 = createHash("sha256").update(content).digest("hex");
  return {
    type: "file",
    path,
    size: content.length,
    oid: git,
    ...(isLarge(path) ? { lfs: { oid: sha256, size: content.length } } : {}),
  };
}

function send(content: Buffer, mishap: Mishap | undefined, request: IncomingMessage, response: ServerResponse): void {
  const from = mishap === "no-ranges" ? 0 : Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const rest = content.subarray(from);
  const half = rest.subarray(0, Math.ceil(rest.length / 2));
  const range = {
    "content-range": `bytes ${from + (mishap === "shifted" ? 5 : 0)}-${content.length - 1}/${content.length}`,
  };
  const head = (length?: number) =>
    response.writeHead(from > 0 ? 206 : 200, {
      ...(from > 0 ? range : {}),
      ...(length === undefined ? {} : { "content-length": length }),
    });
  switch (mishap) {
    case "drop":
      head(rest.length).write(half, () => response.destroy());
      return;
    case "truncate":
      // Chunked, and ended early as if that were all.
      head().end(half);
      return;
    case "longer":
      head(rest.length + 10).end(Buffer.concat([rest, Buffer.alloc(10)]));
      return;
    case "busy":
      response.writeHead(429, { "retry-after": "0" }).end();
      return;
    case "broken":
      response.writeHead(503).end();
      return;
    case "wrong":
      head(rest.length).end(Buffer.alloc(rest.length, 7));
      return;
    case "silent":
      head(rest.length).write(half);
      return;
    case "forbidden":
      response.writeHead(403).end();
      return;
    default:
      head(rest.length).end(rest);
  }
}

function listening(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
