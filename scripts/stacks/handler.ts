// A module with a handler, as of a serverless function, played in the folder where it is.
import { dirname, resolve } from "node:path";
import type { Provider } from "../lib/providers.js";
import { allFaulty, type Faults, judge, type Played } from "../runtimes/judge.js";
import { withMocks } from "../runtimes/mocks.js";
import { runNode } from "./tools.js";

interface Event {
  readonly urls: Readonly<Record<string, string>>;
  readonly closed: string;
}

const invoke = (module: string, event: Event, ...how: [env?: NodeJS.ProcessEnv, major?: number]) =>
  runNode([resolve("test/stacks/programs/invoke.cjs"), module, JSON.stringify(event)], dirname(module), ...how);

export const playHandler = (module: string, providers: readonly Provider[]): Promise<Faults> =>
  withMocks(providers, async (mocks) => {
    const names = providers.map(({ name }) => name);
    const answer = await invoke(module, mocks);
    if ("fault" in answer) return allFaulty(names, answer.fault);
    return judge(names, JSON.parse(answer.stdout) as Record<string, Played>, mocks, true);
  });

const PROXY = { HTTPS_PROXY: "http://127.0.0.1:9" };
/** What a bundle must do where a proxy is asked for, without undici, and where Node itself heeds it. */
const BEHIND_PROXIES: readonly (readonly [env: NodeJS.ProcessEnv, major: number, words: RegExp])[] = [
  [PROXY, 20, /HTTPS_PROXY .*install the package undici, beside a bundle too/],
  [{ ...PROXY, NODE_USE_ENV_PROXY: "1" }, 24, /ECONNREFUSED 127\.0\.0\.1:9$/],
];

/** Adds to the faults that there are. */
export async function proxyFaults(module: string, earlier: Faults): Promise<Faults> {
  const faults = Object.fromEntries(Object.entries(earlier).map(([name, list]) => [name, [...list]]));
  const urls = Object.fromEntries(Object.keys(faults).map((name) => [name, "https://provider.invalid"]));
  for (const [env, major, words] of BEHIND_PROXIES) {
    const answer = await invoke(module, { urls, closed: "http://127.0.0.1:9" }, env, major);
    const played = "fault" in answer ? {} : (JSON.parse(answer.stdout) as Record<string, Played>);
    for (const [name, list] of Object.entries(faults)) {
      const { outcome, message = "nothing" } = played[name]?.created ?? {};
      const told = "fault" in answer ? answer.fault : message;
      if (outcome !== "not-sent" || !words.test(message)) list.push(`Node ${major} behind a proxy: ${told}`);
    }
  }
  return faults;
}
