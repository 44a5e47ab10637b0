/** The OpenAPI 3.1 document, made from the tables that requests are checked by. */
import { kindSchema, type Param, schemaOf } from "./schema.ts";
import type { Route } from "./wire/routes.ts";

const nullable = (type: string) => ({ type: [type, "null"] });
const object = (properties: Record<string, object>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});

const SCHEMAS = {
  Error: object({
    error: object({
      message: { type: "string" },
      type: { type: "string" },
      param: nullable("string"),
      code: nullable("string"),
    }),
  }),
  Video: object({
    id: { type: "string" },
    object: { const: "video" },
    status: { enum: ["queued", "in_progress", "completed", "failed"] },
    progress: { type: "integer", minimum: 0, maximum: 100 },
    created_at: { type: "integer" },
    completed_at: nullable("integer"),
    expires_at: nullable("integer"),
    model: { type: "string" },
    prompt: nullable("string"),
    seconds: { type: "string" },
    size: { type: "string" },
    remixed_from_video_id: nullable("string"),
    error: { type: ["object", "null"], properties: { code: { type: "string" }, message: { type: "string" } } },
    seed: { type: "integer" },
    fps: { type: "number" },
    quality: { enum: ["draft", "standard", "high"] },
    style: { type: "string" },
    loop: { type: "boolean" },
    frames: { type: "integer" },
    frames_done: { type: "integer" },
    trace_id: { type: "string" },
  }),
  VideoList: object({
    object: { const: "list" },
    data: { type: "array", items: { $ref: "#/components/schemas/Video" } },
    first_id: nullable("string"),
    last_id: nullable("string"),
    has_more: { type: "boolean" },
  }),
  DeletedVideo: object({ id: { type: "string" }, object: { const: "video.deleted" }, deleted: { type: "boolean" } }),
  Character: object({
    id: { type: "string" },
    object: { const: "character" },
    name: { type: "string" },
    created_at: { type: "integer" },
  }),
  Screenplay: { type: "object" },
};

const WEBHOOK = {
  post: {
    summary: "The end of a job, signed by the Standard Webhooks scheme.",
    requestBody: {
      content: {
        "application/json": {
          schema: object({
            id: { type: "string" },
            object: { const: "event" },
            created_at: { type: "integer" },
            type: { enum: ["video.completed", "video.failed"] },
            data: object({ id: { type: "string" } }),
          }),
        },
      },
    },
    responses: { "2XX": { description: "Taken. Anything else is told again later." } },
  },
};

/** The document of these routes. */
export function openApiDocument(routes: Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path][route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Diorama",
      version,
      description: "OpenAI's Videos API, answered by worlds that are built and filmed.",
    },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    paths,
    webhooks: { "video.completed": WEBHOOK, "video.failed": WEBHOOK },
    components: { schemas: SCHEMAS, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

function operation({ method, path, says, body, query, gives }: Route): object {
  const inPath = /\{id\}/.test(path) ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : [];
  const inQuery = Object.entries((query ?? {}) as Record<string, Param>).map(([name, param]) => ({
    name,
    in: "query",
    required: param.needed ?? false,
    description: param.says,
    schema: kindSchema(param.kind, false),
  }));
  const name = `${method.toLowerCase()}${path
    .replace("/v1", "")
    .replace(/[/{}]+(\w)/g, (_, letter) => letter.toUpperCase())
    .replace(/\W/g, "")}`;
  return {
    operationId: name,
    summary: says,
    ...(inPath.length + inQuery.length ? { parameters: [...inPath, ...inQuery] } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: schemaOf(body, false) },
              "multipart/form-data": { schema: schemaOf(body, true) },
            },
          },
        }
      : {}),
    responses: {
      "200": { description: "Done.", content: contentOf(gives) },
      default: {
        description: "Refused or failed.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
  };
}

function contentOf(gives: Route["gives"]): object {
  const binary = { schema: { type: "string", format: "binary" } };
  if (gives === "File") return { "video/mp4": binary, "image/webp": binary, "image/jpeg": binary };
  if (gives === "Events") return { "text/event-stream": { schema: { type: "string" } } };
  return { "application/json": { schema: { $ref: `#/components/schemas/${gives}` } } };
}
