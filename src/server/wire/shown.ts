/** Videos and characters as the wire shows them: OpenAI's object, and what we add to it. */
import type { ShownVideo } from "../data/videos.ts";
import type { CharacterRow } from "../types.ts";

/** The video object. */
export function shownVideo(video: ShownVideo) {
  const { details } = video;
  const done = video.frames > 0 ? video.frames_done / video.frames : 0;
  return {
    id: video.id,
    object: "video" as const,
    status: video.status,
    // A hundred only once the file is there.
    progress: video.status === "completed" ? 100 : Math.min(99, Math.floor(done * 100)),
    created_at: video.created_at,
    completed_at: video.completed_at,
    expires_at: video.expires_at,
    model: video.model,
    prompt: video.prompt,
    seconds: video.seconds,
    size: video.size,
    remixed_from_video_id: video.remixed_from,
    error: video.error,
    seed: details.seed,
    fps: details.fps,
    quality: details.quality,
    style: details.style,
    loop: details.loop !== undefined,
    frames: video.frames,
    frames_done: video.frames_done,
    trace_id: video.trace,
    ...(details.notes.length ? { notes: details.notes } : {}),
    ...(details.references?.length ? { references: details.references } : {}),
    ...(details.siblings?.length ? { siblings: details.siblings } : {}),
    ...(details.characters?.length ? { characters: details.characters } : {}),
    ...(details.extended_from ? { extended_from_video_id: details.extended_from } : {}),
  };
}

/** The character object. */
export function shownCharacter({ id, name, created_at, actor }: CharacterRow) {
  return { id, object: "character" as const, name, created_at, kind: actor.cast.kind, description: actor.phrase };
}
