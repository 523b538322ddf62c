import { isBeforeSending, transport } from "#platform";
import type { Observe } from "./events.js";
import { lowerCased } from "./header.js";
import { isLoopback } from "./loopback.js";
import { COMMON_RULES, isFunction, type OptionRule, refuse, refuseFaults } from "./option-rules.js";
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
export interface Factory {
  /** The factory's name, for messages. */
  readonly name: string;
  /** The contract's server URL; absent where the vendor has no single host, which makes `baseUrl` required. */
  readonly server?: string;
  /** Credentials that must be given, with what to pass. */
  readonly required: Readonly<Record<string, string>>;
  /** Credentials that may be given. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Other options of the provider. */
  readonly others?: Readonly<Record<string, OptionRule>>;
  readonly travelsIn: TravelsIn;
  /** Keeps the limits that the contract documents, if it does. */
  readonly limits?: Throttle;
}

type Given = Readonly<Record<string, unknown>>;
type Shared = Omit<Settings, "baseUrl" | "server" | "transport" | "limits">;

const DEFAULTS: Shared = {
  timeout: 60_000,
  maxRetries: 2,
  maxResponseBytes: 16 * 1024 * 1024,
  validate: true,
  headers: {},
  observe: undefined,
  throttle: undefined,
};

/** What any platform has, but jsdom. */
const NEEDED = ["TextDecoder", "TextEncoder", "URL", "Headers", "AbortController"];

/**
 * Checks a factory's options, and fills in the defaults.
 * @throws TypeError that names the option and says what to pass; never its value.
 */
export function readOptions(options: object, factory: Factory): Settings {
  const { name: taker, required, optional, others, server, limits, travelsIn } = factory;
  const missing = NEEDED.filter((name) => !(name in globalThis));
  if (missing.length > 0)
    throw new TypeError(
      `${taker}: ${missing.join(", ")} is missing here: in Jest, run such tests in its environment "node".`,
    );
  const given: Given = { ...options };
  const credentials = { ...required, ...optional };
  const fetchRule: OptionRule = [isFunction, "a function like the platform's fetch"];
  const rules = { ...others, fetch: fetchRule, ...sharedRules(limits) };
  refuseFaults(taker, given, rules, [...Object.keys(credentials), "baseUrl"]);
  for (const [name, advice] of Object.entries(credentials)) {
    const value = given[name];
    const isMissing = value === undefined || value === null || value === "";
    if (isMissing && name in required) refuse(taker, name, `is missing: pass ${advice}`);
    if (value === undefined || isFunction(value)) continue;
    const fault = textFault(value, travelsIn);
    const remedy = typeof value === "string" ? "" : `: pass ${advice}, or a function that gives it`;
    if (fault) refuse(taker, name, fault + remedy);
  }
  return {
    ...complete(given, limits),
    limits,
    server,
    baseUrl: readBaseUrl(given["baseUrl"] ?? server, (words) => refuse(taker, "baseUrl", words)),
    transport: given["fetch"] ? overFetch(isBeforeSending, given["fetch"] as Fetch) : transport,
  };
}

/**
 * A client's settings with some of them changed. Headers are added to those that are there.
 * @throws TypeError that names the option and says what to pass.
 */
export function deriveSettings(settings: Settings, options: object): Settings {
  const given: Given = { ...options };
  refuseFaults("withOptions", given, sharedRules(settings.limits));
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const derived = complete({ ...settings, ...set }, settings.limits);
  return { ...settings, ...derived, headers: { ...settings.headers, ...derived.headers } };
}

const sharedRules = (limits: Throttle | undefined): Readonly<Record<string, OptionRule>> => ({
  ...COMMON_RULES,
  validate: [(value) => typeof value === "boolean", "true or false"],
  throttle: [
    (value) => isFunction(value) || value === false || (value === true && limits),
    limits ? "true, false or a function" : "a function here: no limits are documented",
  ],
});

/** Checked options, with the defaults in place of those that are left out. */
function complete(given: Given, limits: Throttle | undefined): Shared {
  const shared = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, usual]) => [name, given[name] ?? usual]),
  ) as Shared;
  const { headers, throttle } = shared;
  return {
    ...shared,
    headers: lowerCased(headers),
    throttle: given["throttle"] === true ? limits : throttle || undefined,
  };
}

function readBaseUrl(value: unknown, fail: (words: string) => never): string {
  if (value === undefined) fail("is missing: pass the server's whole URL, such as https://host/path");
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : fail("must be an absolute URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    fail("must begin with https:// (http:// is accepted for loopback hosts only)");
  if (url.username || url.password) fail("must not carry a user name or password: pass the credentials as options");
  if (url.search || url.hash) fail("must not carry a query or a fragment");
  return url.origin + url.pathname.replace(/\/+$/, "");
}
