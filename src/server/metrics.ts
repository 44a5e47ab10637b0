/** Counters, gauges and a histogram in Prometheus' text format (version 0.0.4). */

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a server counts of itself. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, { buckets: number[]; sum: number; count: number }>();
  readonly #events = new Map<string, number>();

  /** A request was answered: by route, not by address, so that there are few of them. */
  request(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}"`;
    const counted = `${labels},status="${status}"`;
    this.#requests.set(counted, (this.#requests.get(counted) ?? 0) + 1);
    let row = this.#durations.get(labels);
    if (!row) {
      row = { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
      this.#durations.set(labels, row);
    }
    row.sum += seconds;
    row.count++;
    BUCKETS.forEach((most, index) => {
      if (seconds <= most) row.buckets[index]++;
    });
  }

  /** Something happened: "webhook_delivered", "webhook_failed", "rate_limited". */
  event(name: string): void {
    this.#events.set(name, (this.#events.get(name) ?? 0) + 1);
  }

  /** All of it as text, with these gauges. */
  text(gauges: Record<string, number>): string {
    const lines: string[] = [];
    const head = (name: string, type: string, help: string) =>
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    head("diorama_http_requests_total", "counter", "Requests answered.");
    for (const [labels, count] of this.#requests) lines.push(`diorama_http_requests_total{${labels}} ${count}`);
    head("diorama_http_request_duration_seconds", "histogram", "Time to answer.");
    for (const [labels, { buckets, sum, count }] of this.#durations) {
      BUCKETS.forEach((most, index) =>
        lines.push(`diorama_http_request_duration_seconds_bucket{${labels},le="${most}"} ${buckets[index]}`),
      );
      lines.push(`diorama_http_request_duration_seconds_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`diorama_http_request_duration_seconds_sum{${labels}} ${sum}`);
      lines.push(`diorama_http_request_duration_seconds_count{${labels}} ${count}`);
    }
    head("diorama_events_total", "counter", "What happened.");
    for (const [name, count] of this.#events) lines.push(`diorama_events_total{event="${name}"} ${count}`);
    for (const [name, value] of Object.entries(gauges)) {
      head(`diorama_${name}`, "gauge", name.replace(/_/g, " "));
      lines.push(`diorama_${name} ${value}`);
    }
    return `${lines.join("\n")}\n`;
  }
}
