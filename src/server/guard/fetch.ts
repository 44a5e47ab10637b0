/** Fetches from addresses that strangers give: only public ones, checked at the moment of connecting, after every redirect. */
import { lookup as resolve } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** What is fetched, within which bounds. */
export interface FetchOptions {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** Most bytes of the answer that are read. */
  most: number;
  /** Milliseconds for all of it. */
  timeout: number;
  redirects: number;
  /** Whether an address that is not public may be connected to: "loopback", for who is on this machine anyway; "any". */
  allow?: "public" | "loopback" | "any";
}

/** An answer. */
export interface Fetched {
  status: number;
  type: string;
  bytes: Uint8Array;
}

/** An address that must not be fetched, or an answer that is out of bounds. */
export class FetchError extends Error {
  override name = "FetchError";
}

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6 clothes counts as what it is; so do the other ways to carry one.
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast";
}

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";

/** Fetches within the bounds. */
export async function safeFetch(url: string, options: FetchOptions): Promise<Fetched> {
  const deadline = AbortSignal.timeout(options.timeout);
  let at = parse(url);
  for (let hops = 0; ; hops++) {
    const answer = await once(at, options, deadline);
    if (![301, 302, 303, 307, 308].includes(answer.status) || !answer.location || options.method === "POST")
      return answer;
    if (hops >= options.redirects) throw new FetchError("it redirects too often");
    at = parse(new URL(answer.location, at).href);
  }
}

function parse(text: string): URL {
  if (!URL.canParse(text)) throw new FetchError("it is no address");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchError("only http and https are fetched");
  if (url.username || url.password) throw new FetchError("it has a password in it");
  return url;
}

function once(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Fetched & { location?: string }> {
  const allowed = (address: string) =>
    options.allow === "any" || isPublic(address) || (options.allow === "loopback" && isLoopback(address));
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !allowed(host)) return Promise.reject(new FetchError("it is a private address"));
  // The name is resolved once, and the connection goes to the address that was checked.
  const lookup: LookupFunction = (name, details, callback) => {
    resolve(name, { ...details, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 4);
      if (addresses.length === 0 || !addresses.every(({ address }) => allowed(address))) {
        return callback(new FetchError("it is a private address") as NodeJS.ErrnoException, "", 4);
      }
      if (details.all) return callback(null, addresses as never);
      callback(null, addresses[0].address, addresses[0].family);
    });
  };
  return new Promise((done, fail) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const request = send(url, {
      method: options.method ?? "GET",
      headers: options.headers,
      lookup,
      signal,
      agent: false,
      maxHeaderSize: 16_384,
    });
    request.on("error", fail);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length > options.most) request.destroy(new FetchError(`it is larger than ${options.most} bytes`));
        else chunks.push(chunk);
      });
      response.on("error", fail);
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          bytes: new Uint8Array(Buffer.concat(chunks)),
          location: response.headers.location,
        }),
      );
    });
    request.end(options.body);
  });
}
