import { transport } from "#transport";
import type { Observe } from "./events.js";
import { headerFault } from "./header.js";
import { isLoopback } from "./loopback.js";
import { type TravelsIn, textFault } from "./secrets.js";
import type { Throttle } from "./throttle.js";
import { overFetch } from "./transport/fetch.js";
import type { Fetch, Transport } from "./transport.js";

/** Options of a client that another one may be derived with, see `withOptions`. */
export interface SharedOptions {
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
  /** Is told what happens to each call: begun, sent, answered, repeated and why, logged in, ended. */
  observe?: Observe | undefined;
  /**
   * Lets each attempt wait for its turn, outside of its time-out. `true` keeps the limits that the contract documents, together
   * with all clients that are derived from the same one; a function says by itself whose turn it is. @default false
   */
  throttle?: boolean | Throttle | undefined;
}

/** Options that every factory takes beside the provider's credentials. */
export interface ClientOptions extends SharedOptions {
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
}

/** `ClientOptions`, checked and complete. */
export interface Settings {
  readonly baseUrl: string;
  /** The contract's own server, where it has one. */
  readonly server: string | undefined;
  readonly transport: Transport;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly validate: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly observe: Observe | undefined;
  readonly throttle: Throttle | undefined;
  /** What `throttle: true` stands for. */
  readonly limits: Throttle | undefined;
}

/** What a factory says about its options. */
export interface OptionRules {
  /** The factory's name, for messages. */
  readonly factory: string;
  /** The contract's server URL; absent where the vendor has no single host, which makes `baseUrl` required. */
  readonly server?: string;
  /** Credentials that must be given, with what to pass. */
  readonly required: Readonly<Record<string, string>>;
  /** Credentials that may be given. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Other options of the provider: a test, and what must be passed. */
  readonly others?: Readonly<Record<string, readonly [isFine: (value: unknown) => boolean, words: string]>>;
  readonly travelsIn: TravelsIn;
  /** Keeps the limits that the contract documents, if it does. */
  readonly limits?: Throttle;
}

type Fail = (name: string, advice: string) => never;

const COMMON = ["baseUrl", "fetch"];
const SHARED = ["timeout", "maxRetries", "maxResponseBytes", "validate", "headers", "observe", "throttle"];
const DEFAULTS = { timeout: 60_000, maxRetries: 2, maxResponseBytes: 16 * 1024 * 1024, validate: true, headers: {} };

/** What any platform has, but jsdom. */
const NEEDED = ["TextDecoder", "TextEncoder", "URL", "Headers", "AbortController"];

/**
 * Checks a factory's options, and fills in the defaults.
 * @throws TypeError that names the option and says what to pass; never its value.
 */
export function readOptions(options: object, rules: OptionRules): Settings {
  const missing = NEEDED.filter((name) => !(name in globalThis));
  if (missing.length > 0)
    throw new TypeError(
      `${rules.factory}: ${missing.join(", ")} is missing here. In Jest, let these tests run in its environment "node", not "jsdom".`,
    );
  const given: Record<string, unknown> = { ...options };
  const fail: Fail = (name, advice) => {
    throw new TypeError(`${rules.factory}: option "${name}" ${advice}`);
  };
  const { required, optional = {}, others = {} } = rules;
  const names = [...Object.keys(required), ...Object.keys(optional), ...Object.keys(others), ...COMMON, ...SHARED];
  refuseUnknown(given, names, fail);

  for (const [name, advice] of Object.entries({ ...required, ...optional })) {
    const value = given[name];
    const isMissing = value === undefined || value === null || value === "";
    if (isMissing && name in required) fail(name, `is missing: pass ${advice}.`);
    if (value === undefined || typeof value === "function") continue;
    const fault = textFault(value, rules.travelsIn);
    if (fault)
      fail(name, `${fault}${typeof value === "string" ? "" : `: pass ${advice}, or a function that gives it`}.`);
  }
  for (const [name, [isFine, words]] of Object.entries(others))
    if (given[name] !== undefined && !isFine(given[name])) fail(name, `must be ${words}.`);
  const { fetch: custom } = given;
  if (custom !== undefined && typeof custom !== "function")
    fail("fetch", "must be a function like the platform's fetch.");
  return {
    ...readShared(given, fail, rules.limits),
    limits: rules.limits,
    server: rules.server,
    baseUrl: readBaseUrl(given["baseUrl"] ?? rules.server, (advice) => fail("baseUrl", advice)),
    transport: custom === undefined ? transport : overFetch(custom as Fetch),
  };
}

/**
 * A client's settings with some of them changed. Headers are added to those that are there.
 * @throws TypeError that names the option and says what to pass.
 */
export function deriveSettings(settings: Settings, options: object): Settings {
  const fail: Fail = (name, advice) => {
    throw new TypeError(`withOptions: option "${name}" ${advice}`);
  };
  const given: Record<string, unknown> = { ...options };
  refuseUnknown(given, SHARED, fail);
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const derived = { ...settings, ...readShared({ ...settings, ...set }, fail, settings.limits) };
  return { ...derived, headers: { ...settings.headers, ...derived.headers } };
}

function refuseUnknown(given: object, names: readonly string[], fail: Fail): void {
  for (const name of Object.keys(given))
    if (!names.includes(name)) fail(name, `is unknown; the options are ${names.join(", ")}.`);
}

function readShared(given: Readonly<Record<string, unknown>>, fail: Fail, limits: Throttle | undefined) {
  const count = (name: "timeout" | "maxRetries" | "maxResponseBytes", what: string): number => {
    const value = given[name] ?? DEFAULTS[name];
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) fail(name, `must be ${what}.`);
    return value as number;
  };
  const { validate = DEFAULTS.validate, headers = DEFAULTS.headers, observe, throttle } = given;
  if (typeof validate !== "boolean") fail("validate", "must be true or false.");
  const headersFault = headersFaults(headers)[0];
  if (headersFault) fail("headers", headersFault);
  if (observe !== undefined && typeof observe !== "function") fail("observe", "must be a function.");
  if (throttle !== undefined && typeof throttle !== "boolean" && typeof throttle !== "function")
    fail("throttle", "must be true, false or a function.");
  if (throttle === true && !limits) fail("throttle", "must be a function here: no limits are documented.");
  return {
    timeout: count("timeout", "a whole number of milliseconds, 0 for none"),
    maxRetries: count("maxRetries", "a whole number, 0 or more"),
    maxResponseBytes: count("maxResponseBytes", "a whole number of bytes"),
    validate: validate as boolean,
    headers: lowerCased(headers as Record<string, string>),
    observe: observe as Observe | undefined,
    throttle: throttle === true ? limits : throttle ? (throttle as Throttle) : undefined,
  };
}

/** The faults of a `headers` option, in words that follow the option's name. */
export function headersFaults(headers: unknown): string[] {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers) || headers instanceof Headers)
    return ["must be a plain object of header names and texts."];
  return Object.entries(headers).flatMap(([name, value]) => headerFault(name, value) ?? []);
}

/** Headers by their names in lower case; of the same name in two spellings, the later one. */
export const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function readBaseUrl(value: unknown, fail: (advice: string) => never): string {
  if (value === undefined) fail("is missing: pass the server's whole URL, such as https://host/path.");
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : fail("must be an absolute URL.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    fail("must begin with https:// (http:// is accepted for loopback hosts only).");
  if (url.username || url.password) fail("must not carry a user name or password: pass the credentials as options.");
  if (url.search || url.hash) fail("must not carry a query or a fragment.");
  return url.origin + url.pathname.replace(/\/+$/, "");
}
