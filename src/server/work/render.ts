/** What a worker does to a film: draws its stretches, joins them, and takes stills from it. */
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Still } from "../../engine/index.ts";
import { createPendingFile } from "../../platform/node-files.ts";
import type { Signer } from "../credentials/signer.ts";
import type { Storage } from "../data/storage.ts";
import { provenanceOf, withProvenance } from "../provenance.ts";
import type { Files, SegmentRow, VideoRow } from "../types.ts";

/** Worlds that stay staged: the films that were worked on last. */
const KEPT_WORLDS = 2;

type Engine = typeof import("../../engine/node.ts");
type World = Awaited<ReturnType<Engine["worldEngine"]["stage"]>>;

/** Draws and joins. Keeps the worlds of the last films, for their next stretches. */
export class FilmMaker {
  readonly #storage: Storage;
  readonly #signer: Signer | undefined;
  readonly #worlds = new Map<string, Promise<World>>();

  /** With a signer, films carry content credentials. */
  constructor(storage: Storage, signer?: Signer) {
    this.#storage = storage;
    this.#signer = signer;
  }

  /** Draws a stretch and stores it. Gives its storage key. */
  async segment(
    video: VideoRow,
    segment: SegmentRow,
    options: { signal: AbortSignal; onFrame(done: number): void },
  ): Promise<string> {
    const { worldEngine, MemorySink } = await import("../../engine/node.ts");
    const world = await this.#world(video);
    const { details } = video;
    const sink = new MemorySink();
    await worldEngine.stretch(world, sink, {
      quality: details.quality,
      from: segment.first,
      to: segment.last,
      sound: segment.part === 0,
      loop: details.loop,
      stills: await this.#stills(video),
      signal: options.signal,
      onFrame: options.onFrame,
    });
    options.signal.throwIfAborted();
    const key = `videos/${video.id}/parts/${segment.part}-${segment.attempts}-${randomUUID().slice(0, 8)}.mp4`;
    await this.#storage.put(key, sink.bytes, "video/mp4");
    return key;
  }

  /** Joins a film's stretches and stores the film with its stills. */
  async join(video: VideoRow, segments: SegmentRow[], signal: AbortSignal): Promise<Files> {
    const { joinFilms, openEncoders, previews } = await import("../../engine/node.ts");
    const { details, screenplay } = video;
    const { borrowed } = details;
    const load = async (key: string) => {
      const bytes = await this.#storage.get(key);
      if (!bytes) throw new Error(`${key} is not in the store.`);
      return bytes;
    };
    const keys = [...(borrowed ? [borrowed.file] : []), ...segments.map(({ file }) => file as string)];
    const frames = [...(borrowed ? [borrowed.frames] : []), ...segments.map(({ first, last }) => last - first)];
    const folder = await mkdtemp(join(tmpdir(), "diorama-join-"));
    try {
      const path = join(folder, "film.mp4");
      const file = await createPendingFile(path);
      const provenance = provenanceOf(video);
      try {
        await joinFilms(
          {
            parts: keys.map((key) => () => load(key)),
            frames,
            fps: screenplay.fps,
            soundPart: screenplay.sound?.on === false ? undefined : borrowed ? 1 : 0,
            tags: { title: screenplay.title, description: video.prompt ?? undefined, comment: provenance.statement },
            signal,
          },
          file,
        );
        await file.commit();
      } catch (error) {
        await file.abandon();
        throw error;
      }
      const plain = await readFile(path);
      await openEncoders();
      const stills = await previews(new Uint8Array(plain), video.frames, screenplay.fps);
      const film = withProvenance(plain, { ...provenance, screenplay }, this.#signer);
      await writeFile(path, film);
      const at = `videos/${video.id}/${randomUUID().slice(0, 8)}`;
      const files: Files = {
        video: `${at}/video.mp4`,
        thumbnail: `${at}/thumbnail.webp`,
        spritesheet: `${at}/spritesheet.jpg`,
        last_frame: `${at}/last-frame.webp`,
        bytes: film.length,
      };
      signal.throwIfAborted();
      await this.#storage.put(files.thumbnail, stills.thumbnail, "image/webp");
      await this.#storage.put(files.spritesheet, stills.spritesheet, "image/jpeg");
      await this.#storage.put(files.last_frame, stills.lastFrame, "image/webp");
      await this.#storage.put(files.video, { path }, "video/mp4");
      return files;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #world(video: VideoRow): Promise<World> {
    let world = this.#worlds.get(video.id);
    if (!world) {
      const { worldEngine } = await import("../../engine/node.ts");
      world = worldEngine.stage(video.screenplay);
      this.#worlds.set(video.id, world);
      for (const id of [...this.#worlds.keys()].slice(0, -KEPT_WORLDS)) this.#worlds.delete(id);
      world.catch(() => this.#worlds.delete(video.id));
    }
    return world;
  }

  async #stills({ details }: VideoRow): Promise<Still[]> {
    return Promise.all(
      (details.stills ?? []).map(async ({ at, file, seconds }) => {
        const i420 = await this.#storage.get(file);
        if (!i420) throw new Error(`${file} is not in the store.`);
        return { at, seconds, i420 };
      }),
    );
  }
}
