import { transport } from "#transport";
import { hasControls, headerFault, isHeaderText } from "./header.js";
import { isLoopback } from "./loopback.js";
import { overFetch } from "./transport/fetch.js";
import type { Transport } from "./transport.js";

/** Options that every factory takes beside the provider's credentials. */
export interface ClientOptions {
  /**
   * The contract's whole server URL, path included. https only; http is accepted for loopback hosts.
   * A trailing slash does no harm. Required where the vendor has no single host.
   */
  baseUrl?: string | undefined;
  /**
   * Sends the requests. It is called with a URL and a plain init, never a `Request`.
   * An error that it throws with `outcome: "not-sent"` is believed. Default: what the platform's `fetch` sends by.
   */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt: connection, headers and body. 0 is none. @default 60000 */
  timeout?: number | undefined;
  /** How often a call is repeated when that cannot create anything twice. @default 2 */
  maxRetries?: number | undefined;
  /** Bytes of an answer's body, after decompression; a larger one is a `ConnectionError` (`too-large`). @default 16777216 */
  maxResponseBytes?: number | undefined;
  /** Whether requests are checked against the contract before they are sent. @default true */
  validate?: boolean | undefined;
  /** More request headers for every call. Headers that the client itself sets win. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The part of `fetch` that the clients use. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  method: string;
  headers: Headers;
  body?: string;
  signal: AbortSignal;
  redirect: "manual";
}

/** `ClientOptions`, checked and complete. */
export interface Settings {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly validate: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a factory says about its options. */
export interface OptionRules {
  /** The factory's name, for messages. */
  readonly factory: string;
  /** The contract's server URL; absent where the vendor has no single host, which makes `baseUrl` required. */
  readonly server?: string;
  /** Text options that must be given, with what to pass. */
  readonly required: Readonly<Record<string, string>>;
  /** Text options that may be given. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Where the text options travel: in a header (no line breaks, Latin-1 only), or in a body (no control characters). */
  readonly travelIn: "header" | "body";
}

const COMMON = ["baseUrl", "fetch", "timeout", "maxRetries", "maxResponseBytes", "validate", "headers"];

/**
 * Checks a factory's options, and fills in the defaults.
 * @throws TypeError that names the option and says what to pass; never its value.
 */
export function readOptions(options: object, rules: OptionRules): Settings {
  const given: Record<string, unknown> = { ...options };
  const fail = (name: string, advice: string): never => {
    throw new TypeError(`${rules.factory}: option "${name}" ${advice}`);
  };

  const known = [...Object.keys(rules.required), ...Object.keys(rules.optional ?? {}), ...COMMON];
  for (const name of Object.keys(given))
    if (!known.includes(name)) fail(name, `is unknown; the options are ${known.join(", ")}.`);

  for (const [name, advice] of Object.entries(rules.required))
    if (typeof given[name] !== "string" || given[name] === "") fail(name, `is missing: pass ${advice}.`);
  for (const [name, advice] of Object.entries(rules.optional ?? {}))
    if (given[name] !== undefined && (typeof given[name] !== "string" || given[name] === ""))
      fail(name, `must be ${advice}.`);

  for (const name of [...Object.keys(rules.required), ...Object.keys(rules.optional ?? {})]) {
    const text = given[name];
    if (typeof text !== "string") continue;
    if (rules.travelIn === "header" && !isHeaderText(text))
      fail(name, "has a character that a header cannot carry (line break, control or non-Latin-1).");
    if (rules.travelIn === "body" && hasControls(text))
      fail(name, "has a control character (line break, NUL or the like).");
  }

  const count = (name: string, fallback: number, what: string): number => {
    const value = given[name] ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) fail(name, `must be ${what}.`);
    return value as number;
  };

  const { fetch: custom, validate = true, headers = {} } = given;
  if (custom !== undefined && typeof custom !== "function")
    fail("fetch", "must be a function like the platform's fetch.");
  if (typeof validate !== "boolean") fail("validate", "must be true or false.");
  const headersFault = headersFaults(headers)[0];
  if (headersFault) fail("headers", headersFault);

  return {
    baseUrl: readBaseUrl(given["baseUrl"] ?? rules.server, (advice) => fail("baseUrl", advice)),
    transport: custom === undefined ? transport : overFetch(custom as Fetch),
    timeout: count("timeout", 60_000, "a whole number of milliseconds, 0 for none"),
    maxRetries: count("maxRetries", 2, "a whole number, 0 or more"),
    maxResponseBytes: count("maxResponseBytes", 16 * 1024 * 1024, "a whole number of bytes"),
    validate: validate as boolean,
    headers: headers as Record<string, string>,
  };
}

/** The faults of a `headers` option, in words that follow the option's name. */
export function headersFaults(headers: unknown): string[] {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers) || headers instanceof Headers)
    return ["must be a plain object of header names and texts."];
  return Object.entries(headers).flatMap(([name, value]) => headerFault(name, value) ?? []);
}

function readBaseUrl(value: unknown, fail: (advice: string) => never): string {
  if (value === undefined) fail("is missing: pass the server's whole URL, such as https://host/path.");
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : fail("must be an absolute URL.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    fail("must begin with https:// (http:// is accepted for loopback hosts only).");
  if (url.username || url.password) fail("must not carry a user name or password: pass the credentials as options.");
  if (url.search || url.hash) fail("must not carry a query or a fragment.");
  return url.origin + url.pathname.replace(/\/+$/, "");
}
