/** A small S3-compatible store for tests: keeps what is put in memory, and takes only requests whose signature is right. */
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A running store. */
export interface S3Stub {
  /** For --storage. */
  url: string;
  /** By "/bucket/key". */
  files: Map<string, { bytes: Buffer; type: string }>;
  /** Requests so far, as "METHOD status". */
  seen: string[];
  close(): void;
}

const BUCKET = "films";
const hash = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
const mac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** Whether a request is signed by AWS Signature Version 4 with this secret, over this body. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer, secret: string): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=KEY\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? "",
    );
  if (!found) return false;
  const [, day, region, names, signature] = found;
  const date = String(request.headers["x-amz-date"]);
  const content = String(request.headers["x-amz-content-sha256"]);
  if (!names.split(";").includes("host") || !date.startsWith(day)) return false;
  if (content !== "UNSIGNED-PAYLOAD" && content !== hash(body)) return false;
  const query = [...url.searchParams].map(([key, value]) => `${escaped(key)}=${escaped(value)}`).sort();
  const canonical = [
    request.method,
    url.pathname,
    query.join("&"),
    ...names.split(";").map((name) => `${name}:${String(request.headers[name]).trim().replace(/\s+/g, " ")}`),
    "",
    names,
    content,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = ["s3", "aws4_request"].reduce(mac, mac(mac(`AWS4${secret}`, day), region));
  return mac(key, ["AWS4-HMAC-SHA256", date, scope, hash(canonical)].join("\n")).toString("hex") === signature;
}

/** Starts a store with one bucket. */
export async function startS3(secret = "SECRET/with+signs"): Promise<S3Stub> {
  const files: S3Stub["files"] = new Map();
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://store");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    response.on("finish", () => seen.push(`${request.method} ${response.statusCode}`));
    const key = decodeURIComponent(url.pathname);
    if (!isSigned(request, url, body, secret)) {
      response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
    } else if (key.split("/")[1] !== BUCKET) {
      response.writeHead(404).end("<Error><Code>NoSuchBucket</Code></Error>");
    } else if (request.method === "PUT") {
      files.set(key, { bytes: body, type: String(request.headers["content-type"]) });
      response.end();
    } else if (request.method === "DELETE") {
      files.delete(key);
      response.writeHead(204).end();
    } else if (url.searchParams.has("list-type")) {
      const prefix = `/${BUCKET}/${url.searchParams.get("prefix") ?? ""}`;
      const keys = [...files.keys()].filter((one) => one.startsWith(prefix)).sort();
      const most = keys.slice(0, Number(url.searchParams.get("max-keys") ?? 1000));
      const rows = most.map((one) => `<Contents><Key>${one.slice(BUCKET.length + 2)}</Key></Contents>`);
      response.end(`<ListBucketResult>${rows.join("")}</ListBucketResult>`);
    } else {
      const file = files.get(key);
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
      const part = file && (range ? file.bytes.subarray(Number(range[1]), Number(range[2]) + 1) : file.bytes);
      if (!part) response.writeHead(404).end();
      else {
        response.writeHead(range ? 206 : 200, { "content-length": part.length, "content-type": file.type });
        response.end(request.method === "HEAD" ? undefined : part);
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://KEY:${encodeURIComponent(secret)}@127.0.0.1:${port}/${BUCKET}/some/place?scheme=http&region=eu-north-1`,
    files,
    seen,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
