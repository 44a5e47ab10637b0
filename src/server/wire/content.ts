/** A finished film's files over HTTP, whole or by range (RFC 9110, section 14). */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Storage } from "../data/storage.ts";
import type { ShownVideo } from "../data/videos.ts";
import { ApiError } from "../errors.ts";

const TYPES = {
  video: "video/mp4",
  thumbnail: "image/webp",
  spritesheet: "image/jpeg",
  last_frame: "image/webp",
} as const;
const NAMES = { video: "mp4", thumbnail: "webp", spritesheet: "jpg", last_frame: "webp" } as const;

/** Which of a film's files. */
export type Variant = keyof typeof TYPES;

/** Sends a file. */
export async function sendContent(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  storage: Storage,
  video: ShownVideo,
  variant: Variant,
): Promise<void> {
  if (video.status === "failed")
    throw new ApiError(404, "The video failed: it has no content.", { code: "video_failed" });
  if (video.status !== "completed" || !video.files) {
    throw new ApiError(404, "Video is not ready yet, use GET /v1/videos/{video_id} to check status.", {
      code: "video_not_ready",
    });
  }
  const key = video.files[variant];
  const size = variant === "video" ? video.files.bytes : await storage.size(key);
  if (size === undefined) throw new ApiError(404, "The content is gone.", { code: "not_found" });
  const etag = `"${key.split("/").slice(-2).join("-")}"`;
  response.setHeader("content-type", TYPES[variant]);
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "private, max-age=3600");
  response.setHeader(
    "content-disposition",
    `attachment; filename="${video.id}${variant === "video" ? "" : `-${variant}`}.${NAMES[variant]}"`,
  );
  if (headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  const asked = headers["if-range"] === undefined || headers["if-range"] === etag ? headers.range : undefined;
  const range = asked === undefined ? undefined : readRange(asked, size);
  if (range === "none") {
    response.setHeader("content-range", `bytes */${size}`);
    throw new ApiError(416, "The range lies outside the file.", { code: "invalid_range" });
  }
  if (range) response.setHeader("content-range", `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader("content-length", range ? range.end - range.start + 1 : size);
  response.writeHead(range ? 206 : 200);
  if (method === "HEAD") {
    response.end();
    return;
  }
  const stream = await storage.stream(key, range);
  await pipeline(stream, response).catch(() => response.destroy());
}

/** One range of bytes; several at once are answered with the whole file, as the RFC allows. */
function readRange(text: string, size: number): { start: number; end: number } | "none" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(text.trim());
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(size - 1, Number(match[2]));
  if (start >= size || (match[1] === "" && Number(match[2]) === 0)) return "none";
  return end < start ? undefined : { start, end };
}
