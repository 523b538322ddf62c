import { inspect } from "node:util";
import { ClientError } from "../../src/index.js";
import { CARD, MARK, type TestProvider } from "./clients.js";
import type { Received } from "./failure-server.js";

/** What must not show up anywhere: markers, what is made from them, and what the requests carried. */
export function secretsOf(provider: TestProvider, requests: readonly Received[] = []): string[] {
  const { username = "", apiKey = "" } = provider.credentials;
  const made = provider.name === "control-center" ? [Buffer.from(`${username}:${apiKey}`).toString("base64")] : [];
  const sent = requests.flatMap(({ headers, body }) => {
    const authorization = String(headers["authorization"] ?? "");
    const [, signature] = /Signature=([^,]+)/.exec(authorization) ?? [];
    return [body, authorization, String(headers["x-api-key"] ?? ""), signature ?? ""];
  });
  return [MARK, ...Object.values(CARD), ...made, ...sent].filter((text) => text !== "");
}

/** The places of an error in which one of the texts stands, as `where: text`. */
export function leaksOf(error: unknown, secrets: readonly string[]): string[] {
  const places: [where: string, text: string][] = [
    ["String()", String(error)],
    ["JSON", JSON.stringify(error) ?? ""],
    ["inspect", inspect(error, { depth: 10, showHidden: false })],
    ["inspect of cause", inspect(Reflect.get(Object(error), "cause"), { depth: 10, showHidden: false })],
  ];
  if (error instanceof Error) places.push(["message", error.message], ["stack", error.stack ?? ""]);
  walk(Reflect.get(Object(error), "cause"), "cause", places);
  return places.flatMap(([where, text]) =>
    secrets
      .filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))
      .map((secret) => `${where}: ${secret} in ${text.slice(0, 300)}`),
  );
}

/** The provider's answer, which an error holds on purpose, out of sight of logs. */
const HELD = ["body", "text", "response"];

/** Every text that can be reached, by enumerable and other properties alike. */
function walk(value: unknown, where: string, found: [string, string][], seen = new Set<unknown>()): void {
  if (typeof value === "string") found.push([where, value]);
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    if (value instanceof ClientError && HELD.includes(String(key))) continue;
    found.push([`${where}, key`, String(key)]);
    walk(Reflect.get(value, key), `${where}.${String(key)}`, found, seen);
  }
  if (value instanceof Map || value instanceof Set || value instanceof Headers)
    walk([...value], `${where} entries`, found, seen);
}
