/** Structured logs: one JSON object a line on standard error, each with the trace that it belongs to. */

/** Writes log lines. */
export type Log = (event: string, fields?: Record<string, unknown>) => void;

/** A log whose every line carries these fields. `quiet` writes nothing. */
export function createLog(common: Record<string, unknown>, quiet = false): Log {
  return (event, fields = {}) => {
    if (quiet) return;
    const line = { time: new Date().toISOString(), event, ...common, ...fields };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };
}
