/** The HTTP server: who asks, which route, how long it took, and how a refusal looks. */
import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ApiError, plainly } from "../errors.ts";
import { type Keys, RateLimit } from "../guard/keys.ts";
import type { Metrics } from "../metrics.ts";
import { openApiDocument } from "../openapi.ts";
import { PAGE } from "../page.ts";
import { ROUTES, type Route, type RouteSetup } from "./routes.ts";

/** What the server answers with. */
export interface HttpSetup extends RouteSetup {
  keys: Keys;
  metrics: Metrics;
  version: string;
  /** Throws where the server is not fit to take work. */
  ready(): Promise<void>;
  gauges(): Promise<Record<string, number>>;
  /** True once the server is ending: it takes no new work. */
  ending(): boolean;
}

/** How long a client may take, milliseconds. */
export interface Patience {
  /** For a request's head. */
  head: number;
  /** For all of a request. */
  whole: number;
  /** How often it is looked at. */
  look: number;
}

const MOST_CONNECTIONS = 20_000;
const PATIENCE: Patience = { head: 15_000, whole: 120_000, look: 5000 };
const IDLE_MS = 65_000;
const PAGE_SCRIPT = createHash("sha256")
  .update(/<script>([\s\S]*)<\/script>/.exec(PAGE)?.[1] ?? "")
  .digest("base64");

/** A server that is not listening yet. */
export function createHttpServer(setup: HttpSetup, patience = PATIENCE): Server {
  const limit = new RateLimit();
  const document = JSON.stringify(openApiDocument(ROUTES, setup.version));
  const server = createServer(
    // A client that sends its head or its body drop by drop is cut off; an idle one keeps only a socket.
    {
      headersTimeout: patience.head,
      requestTimeout: patience.whole,
      keepAliveTimeout: IDLE_MS,
      connectionsCheckingInterval: patience.look,
      maxHeaderSize: 16_384,
    },
    (request, response) => void answer(request, response, setup, limit, document),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status =
      error.code === "HPE_HEADER_OVERFLOW"
        ? "431 Request Header Fields Too Large"
        : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
          ? "408 Request Timeout"
          : "400 Bad Request";
    const body = JSON.stringify(new ApiError(400, "The request is malformed.", { code: "bad_request" }).body);
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  setup: HttpSetup,
  limit: RateLimit,
  document: string,
): Promise<void> {
  const began = performance.now();
  const trace = traceOf(request.headers.traceparent);
  let route = "other";
  response.setHeader("x-request-id", `req_${trace}`);
  response.setHeader("traceparent", `00-${trace}-${randomBytes(8).toString("hex")}-01`);
  response.setHeader("x-content-type-options", "nosniff");
  response.on("error", () => {});
  response.on("close", () => {
    const seconds = (performance.now() - began) / 1000;
    setup.metrics.request(
      /^[A-Z]{3,7}$/.test(request.method ?? "") ? (request.method as string) : "OTHER",
      route,
      response.statusCode,
      seconds,
    );
    if (response.statusCode >= 500)
      setup.log("http.error", { trace, method: request.method, route, status: response.statusCode });
  });
  try {
    const url = readUrl(request.url);
    if (setup.keys.none) refuseForeigners(request);
    const open = await answerOpen(url.pathname, request, response, setup, document);
    if (open) {
      route = url.pathname;
      return;
    }
    const client = setup.keys.who(request.headers.authorization);
    if (!client) {
      throw new ApiError(
        401,
        request.headers.authorization
          ? "Incorrect API key provided."
          : "You didn't provide an API key: send it as Authorization: Bearer YOUR_KEY.",
        { code: "invalid_api_key" },
      );
    }
    const found = findRoute(request.method ?? "", url.pathname);
    route = found.route.path;
    const wait = limit.take(client);
    if (wait > 0) {
      setup.metrics.event("rate_limited");
      throw new ApiError(429, "Rate limit reached: wait a little and try again.", {
        type: "rate_limit_error",
        code: "rate_limit_exceeded",
        retryAfter: wait,
      });
    }
    if (setup.ending() && request.method === "POST")
      throw new ApiError(503, "The server is being stopped: try again.", { code: "shutting_down", retryAfter: 2 });
    const asked = { request, response, client, query: url.searchParams, id: found.id, trace };
    const result = await found.route.run(setup, asked);
    if (result !== undefined) sendJson(response, 200, result);
  } catch (error) {
    refuse(request, response, error, setup, trace);
  }
}

/** What needs no key: health, metrics, the document and the page. */
async function answerOpen(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  setup: HttpSetup,
  document: string,
): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const text = (type: string, body: string) => {
    response.setHeader("content-type", type);
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
  switch (path) {
    case "/healthz":
      return text("text/plain", "ok\n");
    case "/readyz":
      if (setup.ending()) throw new ApiError(503, "The server is being stopped.", { code: "shutting_down" });
      await setup.ready().catch((error: Error) => {
        throw new ApiError(503, `Not ready: ${error.message}`, { code: "not_ready" });
      });
      return text("text/plain", "ready\n");
    case "/metrics":
      return text("text/plain; version=0.0.4", setup.metrics.text(await setup.gauges()));
    case "/openapi.json":
      return text("application/json", document);
    case "/":
      response.setHeader(
        "content-security-policy",
        `default-src 'none'; connect-src 'self'; media-src blob:; style-src 'unsafe-inline'; script-src 'sha256-${PAGE_SCRIPT}'; form-action 'none'; frame-ancestors 'none'`,
      );
      return text("text/html; charset=utf-8", PAGE);
  }
  return false;
}

function readUrl(text = "/"): URL {
  try {
    if (!text.startsWith("/") || text.length > 4000) throw new Error();
    return new URL(`http://local${text.startsWith("//") ? "/" : text}`);
  } catch {
    throw new ApiError(400, "The address is malformed.", { code: "bad_request" });
  }
}

function findRoute(method: string, path: string): { route: Route; id: string } {
  const parts = path.replace(/\/$/, "").split("/");
  let seen: Route | undefined;
  for (const route of ROUTES) {
    const wanted = route.path.split("/");
    if (wanted.length !== parts.length || !wanted.every((part, index) => part === "{id}" || part === parts[index]))
      continue;
    seen ??= route;
    if (route.method !== method && !(method === "HEAD" && route.method === "GET")) continue;
    const raw = parts[wanted.indexOf("{id}")] ?? "";
    try {
      return { route, id: decodeURIComponent(raw) };
    } catch {
      return { route, id: raw };
    }
  }
  if (seen)
    throw new ApiError(405, `Not allowed to ${plainly(method)} on ${plainly(path)}.`, { code: "method_not_allowed" });
  throw new ApiError(404, `Invalid URL (${plainly(method)} ${plainly(path)})`, { code: "unknown_url" });
}

/** Without keys, only programs of this machine are served: no page of another site, under whatever name it finds us. */
function refuseForeigners({ headers }: IncomingMessage): void {
  const host = (headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
  if (!local.test(host))
    throw new ApiError(403, "This server has no API keys and answers to this machine only.", {
      type: "permission_error",
      code: "forbidden_host",
    });
  const { origin } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || !local.test(new URL(origin).hostname))) {
    throw new ApiError(403, "This server has no API keys and answers no other site's pages.", {
      type: "permission_error",
      code: "forbidden_origin",
    });
  }
}

function traceOf(parent: string | string[] | undefined): string {
  const match =
    typeof parent === "string" ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent) : null;
  return match && !/^0+$/.test(match[1]) ? match[1] : randomBytes(16).toString("hex");
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const body = JSON.stringify(value);
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  setup: HttpSetup,
  trace: string,
): void {
  const known =
    error instanceof ApiError
      ? error
      : new ApiError(500, "The server had an error while processing your request.", { code: "internal_error" });
  if (known !== error)
    setup.log("http.exception", {
      trace,
      error: (error as Error).message,
      stack: (error as Error).stack?.split("\n").slice(0, 6),
    });
  if (response.headersSent || response.destroyed) return void response.destroy();
  for (const name of ["content-length", "content-disposition", "etag", "cache-control"]) response.removeHeader(name);
  if (known.retryAfter !== undefined) response.setHeader("retry-after", Math.max(1, Math.ceil(known.retryAfter)));
  // What is left of a body that was refused is not worth reading.
  if (!request.complete) response.setHeader("connection", "close");
  sendJson(response, known.status, known.body);
  if (!request.complete) response.on("finish", () => setTimeout(() => request.destroy(), 500).unref());
}
