/** Shorter texts stand within ordinary words: short secrets are blacked out as whole words, short body texts not at all. */
const SHORT = 4;

/** Every text in a request body, at any depth. */
function textsOf(value: unknown, found: string[] = [], depth = 0): string[] {
  if (typeof value === "string") found.push(value);
  else if (typeof value === "object" && value !== null && depth < 32)
    for (const item of Object.values(value)) textsOf(item, found, depth + 1);
  return found;
}

/**
 * Blacks out, in words that come from outside (a provider's message, a network error), everything that the request
 * carried: credentials, and every text of its body.
 */
export function redact(words: string, secrets: readonly string[], body?: unknown): string {
  const texts = [
    ...secrets.filter((text) => text !== ""),
    ...textsOf(body).filter((text) => text.trim().length >= SHORT),
  ];
  // Longest first, so that a text that contains another is blacked out whole.
  return texts
    .sort((a, b) => b.length - a.length)
    .reduce((left, text) => left.replaceAll(pattern(text), "[redacted]"), words);
}

function pattern(text: string): string | RegExp {
  if (text.length >= SHORT) return text;
  return new RegExp(`(?<!\\w)${text.replaceAll(/[^\w\s]/g, "\\$&")}(?!\\w)`, "g");
}

/**
 * A copy of an error to serve as `cause`: name, redacted message and code. Nothing else, because fetch implementations
 * hang requests and configurations on theirs.
 */
export function causeOf(error: unknown, secrets: readonly string[], body?: unknown, depth = 0): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = depth < 4 ? causeOf(error.cause, secrets, body, depth + 1) : undefined;
  const copy = new Error(redact(error.message, secrets, body), inner ? { cause: inner } : {});
  copy.name = error.name;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string") Object.assign(copy, { code });
  // The stack of the copy is this function's: of no use, and the original's holds the unredacted message.
  copy.stack = `${copy.name}: ${copy.message}`;
  return copy;
}
