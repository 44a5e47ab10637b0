/** Reads videos for many askers at once: what is asked for in the same moment is one statement. */
import type { Database } from "../data/database.ts";
import { findVideos, listVideos, type ShownVideo } from "../data/videos.ts";

interface Asked {
  ids: Set<string>;
  answer: Promise<Map<string, ShownVideo>>;
}

/** Answers are as fresh as the database is after the question: nothing is kept. */
export class VideoReader {
  readonly #database: Database;
  readonly #lists = new Map<string, Promise<ShownVideo[]>>();
  #next: Asked | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A video of an owner; undefined where there is none. */
  async video(id: string, owner: string): Promise<ShownVideo | undefined> {
    if (!/^video_[0-9a-f]{20,60}$/.test(id)) return undefined;
    if (!this.#next) {
      const ids = new Set<string>();
      const answer = new Promise((resolve) => setImmediate(resolve)).then(async () => {
        this.#next = undefined;
        const rows = await findVideos(this.#database, [...ids]);
        return new Map(rows.map((row) => [row.id, row]));
      });
      this.#next = { ids, answer };
    }
    this.#next.ids.add(id);
    const found = (await this.#next.answer).get(id);
    return found?.owner === owner ? found : undefined;
  }

  /** A page of an owner's videos. Equal questions of the same moment share an answer. */
  list(page: Parameters<typeof listVideos>[1]): Promise<ShownVideo[]> {
    const key = JSON.stringify(page);
    let answer = this.#lists.get(key);
    if (!answer) {
      answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
        this.#lists.delete(key);
        return listVideos(this.#database, page);
      });
      this.#lists.set(key, answer);
    }
    return answer;
  }
}
