/** Keeps workers running as processes of their own: one that ends is replaced, and the job that it had is put back at once. */
import { type ChildProcess, spawn } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { Jobs, Queue } from "../data/queue.ts";
import type { Log } from "../log.ts";

/** What workers are started with. */
export interface Crew {
  count: number;
  /** Arguments for `worker`, such as `--data DIR`. */
  args: string[];
  /** Variables for them: what is secret stands in no list of processes. */
  environment: Record<string, string | undefined>;
  queue: Queue;
  log: Log;
}

/** Running workers. */
export interface Supervisor {
  /** Process ids of the workers that run now. */
  pids(): number[];
  /** Tells workers that there is work: who idles looks at once. */
  wake(): void;
  /** Asks all to put back what they have and end, and waits; what has not ended after `grace` milliseconds is killed. */
  stop(grace?: number): Promise<void>;
}

/** Below the server's own priority: drawing must not hold up answers. */
const NICENESS = 10;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** Starts workers and replaces those that end. */
export function supervise({ count, args, environment, queue, log }: Crew): Supervisor {
  const running = new Set<ChildProcess>();
  let stopping = false;

  const start = (pause: number) => {
    const main = fileURLToPath(
      new URL(`../../cli/main${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url),
    );
    const child = spawn(process.execPath, [...process.execArgv, main, "worker", ...args], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { ...process.env, ...environment, DIORAMA_WORKER: "1" },
    });
    running.add(child);
    const began = performance.now();
    let job: { queue: keyof Jobs; id: string; retryCount: number } | undefined;
    child.on("message", (message: { job?: typeof job }) => {
      job = message.job;
    });
    child.on("error", (error) => log("worker.unstartable", { error: error.message }));
    if (child.pid) {
      try {
        setPriority(child.pid, NICENESS);
      } catch {
        // Not everywhere may one lower a process.
      }
    }
    child.on("exit", (code, signal) => {
      running.delete(child);
      if (job) queue.back(job.queue, job, "its worker ended").catch(() => {});
      if (stopping) return;
      log("worker.ended", { pid: child.pid, code, signal, hadJob: Boolean(job) });
      // One that ends soon after its start is started again more slowly.
      const next = performance.now() - began > 20_000 ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 1.5);
      setTimeout(() => stopping || start(next), pause);
    });
  };
  for (let i = 0; i < count; i++) start(FIRST_PAUSE_MS);

  return {
    pids: () => [...running].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    wake() {
      for (const child of running) if (child.connected) child.send({ wake: true }, () => {});
    },
    async stop(grace = 10_000) {
      stopping = true;
      const ended = [...running].map((child) => new Promise((resolve) => child.once("exit", resolve)));
      for (const child of running) child.kill("SIGTERM");
      const late = setTimeout(() => {
        for (const child of running) child.kill("SIGKILL");
      }, grace);
      await Promise.all(ended);
      clearTimeout(late);
    },
  };
}
