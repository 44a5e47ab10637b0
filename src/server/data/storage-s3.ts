/** Films in an S3-compatible store, by signed requests (AWS Signature Version 4). */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import { checkKey, type Storage } from "./storage.ts";

/** Opens a bucket. Keys may also come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
export async function openS3(place: string): Promise<Storage> {
  const url = new URL(place.replace(/^s3:/i, "http:"));
  const scheme = url.searchParams.get("scheme") ?? "https";
  const [bucket, ...prefix] = url.pathname.split("/").filter(Boolean);
  if (!bucket) throw new Error("The store's address must name a bucket: s3://KEY:SECRET@host/bucket.");
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username) || (process.env.AWS_ACCESS_KEY_ID ?? ""),
    secretAccessKey: decodeURIComponent(url.password) || (process.env.AWS_SECRET_ACCESS_KEY ?? ""),
    sessionToken: process.env.AWS_SESSION_TOKEN,
    service: "s3",
    region: url.searchParams.get("region") ?? process.env.AWS_REGION ?? "us-east-1",
    retries: 4,
  });
  const base = `${scheme}://${url.host}/${bucket}`;
  const full = (key: string) => [...prefix, checkKey(key)].join("/");
  const at = (key: string) => `${base}/${full(key)}`;

  async function ask(address: string, init: RequestInit & { duplex?: "half" } = {}): Promise<Response> {
    const signed = await client.sign(address, init);
    const response = await fetch(signed, init.duplex ? ({ duplex: "half" } as RequestInit) : undefined);
    if (!response.ok && response.status !== 404) {
      const text = (await response.text().catch(() => "")).slice(0, 200);
      throw new Error(`The store answered ${response.status} to ${init.method ?? "GET"}: ${text}`);
    }
    return response;
  }

  const storage: Storage = {
    async put(key, content, type) {
      const file = "path" in content;
      const length = file ? (await stat(content.path)).size : content.length;
      const body = file
        ? (Readable.toWeb(createReadStream(content.path)) as unknown as BodyInit)
        : Buffer.from(content);
      const headers: Record<string, string> = { "content-type": type, "content-length": String(length) };
      if (file) headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
      const response = await ask(at(key), {
        method: "PUT",
        headers,
        body,
        ...(file ? { duplex: "half" as const } : {}),
      });
      if (!response.ok) throw new Error(`The store has no bucket "${bucket}".`);
      await response.body?.cancel();
    },
    async get(key) {
      const response = await ask(at(key));
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    async size(key) {
      const response = await ask(at(key), { method: "HEAD" });
      return response.status === 404 ? undefined : Number(response.headers.get("content-length"));
    },
    async stream(key, range) {
      const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const response = await ask(at(key), { headers });
      if (response.status === 404 || !response.body) throw new Error(`${key} is not in the store.`);
      return Readable.fromWeb(response.body as never);
    },
    async remove(prefixKey) {
      for (;;) {
        const list = await ask(`${base}?list-type=2&max-keys=1000&prefix=${encodeURIComponent(full(prefixKey))}`);
        if (list.status === 404) return;
        const keys = [...(await list.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map((match) => match[1]);
        for (const key of keys) await ask(`${base}/${key}`, { method: "DELETE" });
        if (keys.length < 1000) return;
      }
    },
    async check() {
      const response = await ask(`${base}?list-type=2&max-keys=1`);
      await response.body?.cancel();
      if (response.status === 404) throw new Error(`The store has no bucket "${bucket}".`);
    },
  };
  return storage;
}
