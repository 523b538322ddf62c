// A process of its own, for what can only be seen from outside:
// failure-child.ts <tell | one by one | side by side> <number of creates> <provider>=<baseUrl> …
import { writeSync } from "node:fs";
import { providers } from "./clients.js";
import { LIMIT } from "./failure-rows.js";

const [what, count, ...targets] = process.argv.slice(2);
const fetch = process.env["TRANSPORT"] === "fetch" ? globalThis.fetch : undefined;
// A dispatcher of the program's own: a plain one, or one that knows one place only.
const place = process.env["DISPATCHER"];
if (place !== undefined) {
  const { Agent, setGlobalDispatcher } = await import("undici");
  const agent = new Agent();
  const composed = agent.compose((dispatch) => (request, handler) => dispatch({ ...request, origin: place }, handler));
  setGlobalDispatcher(place === "plain" ? agent : composed);
}
// Neither the time-out nor the signal ever fires: what they leave behind would keep the process.
const { signal } = new AbortController();
const calls = targets.flatMap((target) => {
  const [name, baseUrl = ""] = target.split("=");
  const provider = providers.find((one) => one.name === name);
  if (!provider) throw new Error(`no provider ${name}`);
  const client = provider.connect({ baseUrl, timeout: 600_000, maxRetries: 0, maxResponseBytes: LIMIT, fetch });
  return Array.from({ length: Number(count) }, () => () => client.create({ signal }));
});

if (what === "side by side") await Promise.all(calls.map((call) => call()));
else
  for (const call of calls) {
    const { data, error } = await call();
    // Otherwise this says nothing itself, so that all that is printed was printed by the library.
    if (what === "tell") {
      const { name, message, outcome } = error ?? {};
      writeSync(1, `${JSON.stringify({ data, error: error && { name, message, outcome } })}\n`);
    }
  }
