/** Tells webhooks of the end of jobs, signed by the Standard Webhooks scheme; what is not taken is told again later. */
import { createHmac } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../data/database.ts";
import { type Queue, type Taken, uuidOf } from "../data/queue.ts";
import { findVideos } from "../data/videos.ts";
import { safeFetch } from "../guard/fetch.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { WebhookTarget } from "../types.ts";

/** How events are told. */
export interface WebhookSetup {
  database: Database;
  queue: Queue;
  /** The operator's own webhook, which may be anywhere. */
  own?: string;
  /** "whsec_" and base64. */
  secret: string;
  /** Whether a job may name a webhook on this machine itself. */
  loopback: boolean;
  log: Log;
  metrics: Metrics;
  signal: AbortSignal;
}

const TIMEOUT_MS = 10_000;
const IDLE_MS = 500;
const AT_ONCE = 4;

/** Delivers events until the signal, a few at once. */
export async function deliverWebhooks(setup: WebhookSetup): Promise<void> {
  const { queue, signal } = setup;
  const underway = new Set<Promise<void>>();
  while (!signal.aborted) {
    const job = await queue.take("webhook").catch(() => undefined);
    if (!job) {
      await pause(IDLE_MS, undefined, { signal }).catch(() => {});
      continue;
    }
    const one = deliver(setup, job).finally(() => underway.delete(one));
    underway.add(one);
    if (underway.size >= AT_ONCE) await Promise.race(underway);
  }
  await Promise.all(underway);
}

async function deliver(setup: WebhookSetup, job: Taken<"webhook">): Promise<void> {
  const { database, queue, log, metrics } = setup;
  const { video: id, type, created_at } = job.data;
  try {
    const [video] = await findVideos(database, [id]);
    const targets: (WebhookTarget & { allow: "any" | "loopback" | "public" })[] = [];
    if (setup.own) targets.push({ url: setup.own, allow: "any" });
    if (video?.details.webhook)
      targets.push({ ...video.details.webhook, allow: setup.loopback ? "loopback" : "public" });
    const event = {
      id: `evt_${uuidOf(`${id} ${type}`).replaceAll("-", "")}`,
      object: "event",
      created_at,
      type,
      data: { id },
    };
    for (const { url, secret, allow } of targets) await send(url, secret ?? setup.secret, event, allow);
    await queue.done("webhook", job);
    if (targets.length) metrics.event("webhook_delivered");
  } catch (error) {
    metrics.event("webhook_failed");
    log("webhook.failed", { video: id, type, tries: job.retryCount + 1, error: (error as Error).message });
    await queue.back("webhook", job, (error as Error).message).catch(() => {});
  }
}

async function send(
  url: string,
  secret: string,
  event: { id: string },
  allow: "any" | "loopback" | "public",
): Promise<void> {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Diorama",
    "webhook-id": event.id,
    "webhook-timestamp": timestamp,
    "webhook-signature": sign(secret, event.id, timestamp, body),
  };
  const { status } = await safeFetch(url, {
    method: "POST",
    headers,
    body,
    most: 100_000,
    timeout: TIMEOUT_MS,
    redirects: 0,
    allow,
  });
  if (status < 200 || status > 299) throw new Error(`it answered ${status}`);
}

/** The signature of an event by the Standard Webhooks scheme, version 1. */
export function sign(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
