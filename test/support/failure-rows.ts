import { ApiError, type ClientError, ConnectionError } from "../../src/index.js";
import type { TestProvider } from "./failure-client.js";
import {
  type Answer,
  answer,
  cut,
  garbage,
  gzip,
  half,
  hangUp,
  html,
  redirect,
  reset,
  stall,
} from "./failure-plays.js";
import type { Play } from "./failure-server.js";

/** What a test looks at in an error. */
export interface Seen {
  readonly name: string;
  readonly reason?: string;
  readonly status?: number;
  readonly outcome: string;
  readonly retryable: boolean;
}

export function seen(error: ClientError | undefined): Seen | undefined {
  if (!error) return undefined;
  const { name, outcome, retryable } = error;
  if (error instanceof ConnectionError) return { name, reason: error.reason, outcome, retryable };
  if (error instanceof ApiError) return { name, status: error.status, outcome, retryable };
  return { name, outcome, retryable };
}

/** A table for `test.each` whose titles begin with the names. */
export const each = <Item extends { readonly name: string }>(items: readonly Item[]) =>
  items.map((item) => [item.name, item] as const);

/** One way to fail once a request has arrived whole. */
export interface Row {
  readonly name: string;
  /** `good` is what the server would have answered. */
  play(provider: TestProvider, good: Answer): Play;
  /** A row without its own time-out ends by itself. */
  readonly timeout?: number;
  readonly create: Seen;
  readonly read: Seen;
}

/** Milliseconds of a time-out that is the subject. A busy machine may not even send in this time: nothing may hang on it. */
export const SHORT = 100;
/** Milliseconds of a time-out before which something must have happened, on a busy machine too. */
export const LONGER = 1_000;
/** Above every good answer, below the flood. */
export const LIMIT = 20_000;

const lost = (reason: string, isReadRetryable = true) => {
  const both = { name: "ConnectionError", reason, outcome: "unknown" };
  return { create: { ...both, retryable: false }, read: { ...both, retryable: isReadRetryable } };
};
const said = (
  status: number | undefined,
  outcome: string,
  [create, read]: readonly [create: boolean, read: boolean],
) => {
  const both = { name: "ApiError", ...(status === undefined ? {} : { status }), outcome };
  return { create: { ...both, retryable: create }, read: { ...both, retryable: read } };
};
const NEITHER = [false, false] as const;
const READS = [false, true] as const;
const BOTH = [true, true] as const;

/** A no in the vendor's words. */
const no = ({ no }: TestProvider, status: number, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body: no("The request is not valid."),
  headers,
});
const refusals = { getty: 200, "control-center": 400, revcent: 200, ondemand: 409 };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toUTCString();
const large = "a".repeat(LIMIT + 1);

export const rows: readonly Row[] = [
  // The connection.
  { name: "a reset before the headers", play: () => reset, ...lost("network") },
  { name: "an end before the headers", play: () => hangUp, ...lost("network") },
  { name: "silence before the headers", play: () => stall, timeout: LONGER, ...lost("timeout") },
  { name: "a reset within the body", play: (_, good) => half(good, "reset"), ...lost("network") },
  { name: "silence within the body", play: (_, good) => half(good, "stall"), timeout: LONGER, ...lost("timeout") },
  { name: "a body shorter than its Content-Length", play: (_, good) => half(good, "hang up"), ...lost("network") },
  { name: "bytes that are no HTTP", play: () => garbage("SSH-2.0-OpenSSH_9.6\r\n\r\n"), ...lost("network") },
  {
    name: "headers without end",
    play: () => garbage(`HTTP/1.1 200 OK\r\nx-filler: ${"a".repeat(100_000)}\r\n\r\n`),
    ...lost("network"),
  },
  // A yes that cannot be read.
  { name: "HTML with 200", play: () => html(200), ...lost("unreadable") },
  { name: "a body cut in half", play: (_, good) => cut(good), ...lost("unreadable") },
  { name: "a gzip body cut in half", play: (_, good) => cut(gzip(good)), ...lost("unreadable") },
  { name: "an empty body", play: () => answer({ status: 200, body: "" }), ...lost("unreadable") },
  { name: "204", play: () => (response) => void response.writeHead(204).end(), ...lost("unreadable") },
  { name: "a bare JSON text", play: () => answer({ status: 200, body: '"OK"' }), ...lost("unreadable") },
  {
    name: "a body over the limit",
    play: (_, { status }) => answer({ status, body: large }),
    ...lost("too-large", false),
  },
  // Elsewhere.
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `a redirect, ${status}`,
    play: () => redirect(status, "/elsewhere"),
    ...lost("redirect", false),
  })),
  // A no.
  {
    name: "a no as the vendor says it",
    play: (provider) => answer(no(provider, refusals[provider.name as keyof typeof refusals])),
    ...said(undefined, "refused", NEITHER),
  },
  { name: "400", play: (provider) => answer(no(provider, 400)), ...said(400, "refused", NEITHER) },
  { name: "408", play: (provider) => answer(no(provider, 408)), ...said(408, "refused", READS) },
  { name: "403 with HTML", play: () => html(403), ...said(403, "refused", NEITHER) },
  { name: "HTML with 404", play: () => html(404), ...said(404, "refused", NEITHER) },
  { name: "404 without a body", play: () => answer({ status: 404, body: "" }), ...said(404, "refused", NEITHER) },
  {
    name: "400 over the limit",
    play: () => answer({ status: 400, body: large }),
    ...said(400, "refused", NEITHER),
  },
  {
    name: "400, then a reset within the body",
    play: (provider) => half(no(provider, 400), "reset"),
    ...said(400, "refused", NEITHER),
  },
  {
    name: "429 with seconds",
    play: (provider) => answer(no(provider, 429, { "retry-after": "120" })),
    ...said(429, "refused", BOTH),
  },
  {
    name: "429 with a date",
    play: (provider) => answer(no(provider, 429, { "retry-after": inMinutes(2) })),
    ...said(429, "refused", BOTH),
  },
  // Who knows.
  { name: "500", play: (provider) => answer(no(provider, 500)), ...said(500, "unknown", READS) },
  { name: "HTML with 502", play: () => html(502), ...said(502, "unknown", READS) },
  { name: "503", play: (provider) => answer(no(provider, 503)), ...said(503, "unknown", READS) },
  {
    name: "503 with a date in the past",
    play: (provider) => answer(no(provider, 503, { "retry-after": inMinutes(-2) })),
    ...said(503, "unknown", READS),
  },
  {
    name: "504, then an end within the body",
    play: (provider) => half(no(provider, 504), "hang up"),
    ...said(504, "unknown", READS),
  },
];
