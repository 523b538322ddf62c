import type { RequestRecord } from "./dialect.js";
import { textsOf } from "./field.js";

/** What a call has put on the wire so far, as far as it must not come back in words. */
export interface Sent {
  /** The provider's credentials, and whatever is derived from them. Asked for when there are words that may hold them. */
  readonly secrets: () => readonly string[];
  /** Every request of the call, the latest last. */
  readonly requests: readonly Pick<RequestRecord, "headers" | "body" | "secrets">[];
}

/** Shorter texts that are no credential say nothing, and stand within ordinary words. */
const SHORTEST = 3;
/** Texts of this length and more are blacked out wherever they stand, shorter ones as whole words. */
const LONG = 4;
const PLAIN_HEADERS = new Set(["accept", "content-type"]);

/** The credentials of now, and those of the requests, which others may have replaced. */
const secretsOf = ({ secrets, requests }: Sent): string[] => [
  ...secrets(),
  ...requests.flatMap((request) => request.secrets ?? []),
];

/** Whatever a call has sent: credentials, header values, and the texts of its bodies. */
function sentTexts(sent: Sent): string[] {
  const { requests } = sent;
  const headers = requests.flatMap((request) =>
    Object.entries(request.headers)
      .filter(([name]) => !PLAIN_HEADERS.has(name))
      .map(([, value]) => value),
  );
  const bodies = requests.flatMap(({ body }) => textsOf(body));
  const texts = [...headers, ...bodies].filter((text) => text.trim().length >= SHORTEST);
  return [...new Set([...secretsOf(sent).filter((secret) => secret.trim() !== ""), ...texts])];
}

/**
 * Blacks out, in words that come from outside (a provider's message, a network error), everything that the call has
 * sent: providers echo what they got, in upper or lower case, escaped for JSON, XML or a URL.
 */
export function redact(words: string, sent: Sent): string {
  const present = words.toLowerCase();
  const forms = sentTexts(sent)
    .flatMap((text) => [...new Set([text, inJson(text), inAscii(inJson(text)), inXml(text), inUrl(text)])])
    // One look for each text, so that the expression stays small whatever the size of the body.
    .filter((form) => present.includes(form.toLowerCase()));
  if (forms.length === 0) return words;
  // Longest first, so that a text that contains another is blacked out whole.
  const patterns = forms.sort((a, b) => b.length - a.length).map(patternOf);
  return words.replace(new RegExp(patterns.join("|"), "gi"), "[redacted]");
}

/** A provider's code or id as it may be shown: one short word that is nothing the call has sent. */
export function codeOf(text: string | undefined, sent: Sent): string | undefined {
  if (text === undefined || !/^[\w.:-]{1,64}$/.test(text)) return undefined;
  const isSent = sentTexts(sent).some((one) => one.toLowerCase() === text.toLowerCase());
  const hasSecret = secretsOf(sent).some((secret) => secret.length >= LONG && text.includes(secret));
  return isSent || hasSecret ? undefined : text;
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const inAscii = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const inXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const inUrl = (text: string) => {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a character.
    return text;
  }
};

function patternOf(text: string): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  return text.length >= LONG ? literal : `(?<!\\w)${literal}(?!\\w)`;
}

/**
 * A copy of an error to serve as `cause`: name, message and code, redacted. Nothing else, because fetch implementations
 * hang requests and configurations on theirs.
 */
export function causeOf(error: unknown, sent: Sent, depth = 0): Error | undefined {
  try {
    if (!(error instanceof Error)) return undefined;
    const inner = depth < 4 ? causeOf(error.cause, sent, depth + 1) : undefined;
    const copy = new Error(redact(String(error.message), sent), inner ? { cause: inner } : {});
    copy.name = redact(String(error.name), sent);
    const code: unknown = Reflect.get(error, "code");
    if (typeof code === "string") Object.assign(copy, { code: redact(code, sent) });
    // The stack of the copy is this function's: of no use, and the original's holds the message as it was.
    copy.stack = `${copy.name}: ${copy.message}`;
    return copy;
  } catch {
    // An error that cannot be read.
    return undefined;
  }
}
