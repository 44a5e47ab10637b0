/** How a request is refused: a status, and OpenAI's error body. */

/** A refusal for the client. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  /** Seconds after which the same request may be let through. */
  readonly retryAfter?: number;

  constructor(
    status: number,
    message: string,
    more: { type?: string; param?: string | null; code?: string | null; retryAfter?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.type = more.type ?? (status >= 500 ? "server_error" : "invalid_request_error");
    this.param = more.param ?? null;
    this.code = more.code ?? null;
    this.retryAfter = more.retryAfter;
  }

  /** The body that is sent. */
  get body() {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

/** A value that is not what its parameter takes: 400. */
export function invalid(param: string, message: string, code = "invalid_value"): ApiError {
  return new ApiError(400, message, { param, code });
}

/** What isn't there: 404. */
export function notFound(what: string, id: string): ApiError {
  return new ApiError(404, `${what} with id '${plainly(id)}' not found.`, { code: "not_found" });
}

/** A piece of what was sent, short and printable. */
export function plainly(text: string): string {
  const printable = text.replace(/[^\x20-\x7e\u00a1-\uffff]/g, "?");
  return printable.length > 80 ? `${printable.slice(0, 77)}...` : printable;
}
