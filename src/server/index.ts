/** The server: OpenAI's Videos API over worlds that are built and filmed, with durable jobs and as many workers as wanted. */
export { addKey } from "./guard/keys.ts";
export { keepWorkers, runWorker, type WorkerOptions } from "./run-worker.ts";
export { type RunningServer, type ServeOptions, serve } from "./serve.ts";
