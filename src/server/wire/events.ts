/** Progress as server-sent events: one look at the database serves all who watch. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ShownVideo } from "../data/videos.ts";
import type { VideoReader } from "./reader.ts";
import { shownVideo } from "./shown.ts";

const LOOK_MS = 300;
const ALIVE_MS = 15_000;

/** Sends an event for each change until the video's end: `video.progress`, then `video.completed` or `video.failed`. */
export function sendEvents(
  request: IncomingMessage,
  response: ServerResponse,
  reader: VideoReader,
  video: ShownVideo,
): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  let last = "";
  let number = 0;
  let looking = false;
  const show = (now: ShownVideo | undefined) => {
    const type = !now
      ? "video.deleted"
      : now.status === "completed" || now.status === "failed"
        ? `video.${now.status}`
        : "video.progress";
    const data = JSON.stringify(now ? shownVideo(now) : { id: video.id, object: "video.deleted", deleted: true });
    if (data === last) return;
    last = data;
    response.write(`id: ${++number}\nevent: ${type}\ndata: ${data}\n\n`);
    if (type !== "video.progress") end();
  };
  const look = setInterval(async () => {
    // A reader that takes nothing gets nothing more until it does.
    if (looking || response.writableNeedDrain) return;
    looking = true;
    await reader.video(video.id, video.owner).then(show, () => {});
    looking = false;
  }, LOOK_MS);
  const alive = setInterval(() => response.write(": alive\n\n"), ALIVE_MS);
  const end = () => {
    clearInterval(look);
    clearInterval(alive);
    response.end();
  };
  request.on("close", end);
  response.on("close", end);
  show(video);
}
