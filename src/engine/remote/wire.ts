/**
 * How servers that speak `/v1/videos` differ: in the names of a job's states, in where they put the finished film, in what they take.
 * Known of: OpenAI's own API and Diorama's server, SGLang-Diffusion, vLLM-Omni, LiteLLM.
 */

/** A job as far as it matters here. */
export interface Job {
  id?: string;
  state: "waiting" | "working" | "done" | "failed";
  /** 0 to 100, where the server says so. */
  progress?: number;
  /** What went wrong, in the server's words. */
  trouble?: string;
  /** Where the film is, or the film itself. */
  url?: string;
  bytes?: Uint8Array;
}

/** States by the names that servers have for them. */
const STATES: [RegExp, Job["state"]][] = [
  [/^(completed?|succeeded|success|done|finished|ready)$/, "done"],
  [/^(failed|failure|error|errored|cancell?ed|expired|rejected|aborted|timed?_?out)$/, "failed"],
  [/^(in_?progress|processing|running|generating|started|working|active)$/, "working"],
];

/** Reads a server's answer about a job. What it doesn't say is left out; an unknown state counts as waiting. */
export function readJob(answer: unknown): Job {
  const fields = (answer ?? {}) as Record<string, unknown>;
  const film = filmIn(answer);
  const named = String(fields.status ?? fields.state ?? "")
    .toLowerCase()
    .replaceAll("-", "_");
  const known = STATES.find(([names]) => names.test(named))?.[1];
  const state = known ?? (named === "" && film ? "done" : "waiting");
  const progress = Number(fields.progress);
  const id = fields.id ?? fields.video_id ?? fields.request_id ?? fields.task_id;
  return {
    state,
    ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}),
    // Some count to one and some to a hundred.
    ...(Number.isFinite(progress) ? { progress: progress > 0 && progress < 1 ? progress * 100 : progress } : {}),
    ...(state === "failed" ? { trouble: troubleIn(answer) } : {}),
    ...film,
  };
}

const PLACES = ["url", "video_url", "download_url", "output_url", "content_url"];
const HOLDERS = ["data", "output", "outputs", "result", "results", "video", "videos", "assets", "response"];

/** Where in an answer a film is: under one of the usual names, at most four levels deep. */
function filmIn(value: unknown, depth = 0): Pick<Job, "url" | "bytes"> | undefined {
  if (depth > 4 || value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) {
    for (const element of value) {
      const found = filmIn(element, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const fields = value as Record<string, unknown>;
  for (const name of ["b64_json", "b64", "base64"]) {
    const text = fields[name];
    if (typeof text === "string" && text.length > 100) return { bytes: fromBase64(text) };
  }
  for (const name of PLACES) {
    const text = fields[name];
    if (typeof text !== "string" || text === "") continue;
    return text.startsWith("data:") ? { bytes: fromBase64(text.slice(text.indexOf(",") + 1)) } : { url: text };
  }
  for (const name of HOLDERS) {
    const inside = fields[name];
    if (typeof inside === "string" && /^https?:\/\//.test(inside)) return { url: inside };
    const found = filmIn(inside, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.replace(/^data:[^,]*,/, ""), "base64"));
}

/** What a server says went wrong: OpenAI's error object, FastAPI's detail, or a plain message. */
export function troubleIn(answer: unknown): string {
  const fields = (answer ?? {}) as Record<string, unknown>;
  const error = fields.error ?? fields.detail ?? fields.message ?? fields.errors;
  if (typeof error === "string") return error;
  if (Array.isArray(error)) {
    return error
      .map((one) =>
        [(one as { loc?: unknown[] }).loc?.at(-1), (one as { msg?: string }).msg].filter(Boolean).join(": "),
      )
      .join("; ");
  }
  if (error && typeof error === "object") {
    const { message, code } = error as { message?: unknown; code?: unknown };
    return String(message ?? code ?? JSON.stringify(error));
  }
  return "it doesn't say why";
}

/** The address of the videos of a server: with or without /v1, with or without /videos behind. */
export function videosAddress(base: string): string {
  const url = new URL(base);
  const path = url.pathname.replace(/\/+$/, "").replace(/\/videos$/, "");
  url.pathname = `${path === "" ? "/v1" : path}/videos`;
  return url.href.replace(/\/+$/, "");
}
