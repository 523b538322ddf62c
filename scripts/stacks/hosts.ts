// What runs a handler of its own accord, and answers over HTTP: Next.js, and workerd.
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { Provider } from "../lib/providers.js";
import { allFaulty, type Faults, judge, type Played } from "../runtimes/judge.js";
import { closedPort, withMocks } from "../runtimes/mocks.js";
import { start } from "../runtimes/process.js";
import type { Row } from "../runtimes/table.js";
import { home, nodePath, runNode, versionOf } from "./tools.js";

/** Route handlers of test/stacks/programs/next, built and started as in production. */
export async function playNext(folder: string, providers: readonly Provider[]): Promise<Row[]> {
  const head = { label: "Next.js", version: versionOf("next") };
  const next = join(home("next"), "dist/bin/next");
  const project = join(folder, "next");
  const built = await runNode([next, "build"], project);
  if ("fault" in built) {
    const faults = allFaulty(
      providers.map(({ name }) => name),
      built.fault,
    );
    return [{ ...head, as: "route handlers", faults }];
  }
  const { port, origin } = new URL(await closedPort());
  return whileServing(
    [nodePath(), next, "start", "--hostname", "127.0.0.1", "--port", port],
    project,
    origin,
    async () => [
      { ...head, as: "route handler, nodejs", faults: await post(`${origin}/node`, providers, true) },
      { ...head, as: "route handler, edge", faults: await post(`${origin}/edge`, providers, true) },
    ],
  );
}

/** A worker as Cloudflare's tools bundle it. */
export async function playWorkerd(folder: string, providers: readonly Provider[]): Promise<Row[]> {
  const { port, origin } = new URL(await closedPort());
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(folder, "workerd/worker.mjs"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    define: { "process.env": "{}" },
    logLevel: "silent",
  });
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-10-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
  writeFileSync(join(folder, "workerd/config.capnp"), config);
  const { default: binary } = createRequire(home("workerd"))("workerd") as { default: string };
  return whileServing([binary, "serve", "config.capnp"], join(folder, "workerd"), origin, async () => [
    { label: "workerd", version: versionOf("workerd"), as: "worker", faults: await post(origin, providers, false) },
  ]);
}

async function post(url: string, providers: readonly Provider[], tells: boolean): Promise<Faults> {
  const names = providers.map(({ name }) => name);
  return withMocks(providers, async (mocks) => {
    const { urls, closed } = mocks;
    const answer = await fetch(url, { method: "POST", body: JSON.stringify({ urls, closed }) });
    const text = await answer.text();
    if (!answer.ok) return allFaulty(names, `${url} answered ${answer.status} ${text}`);
    return judge(names, JSON.parse(text) as Record<string, Played>, mocks, tells);
  });
}

/** Starts a server, waits until it answers, and ends it after `use`. */
async function whileServing<Value>(
  [command = "", ...args]: readonly string[],
  folder: string,
  origin: string,
  use: () => Promise<Value>,
): Promise<Value> {
  const child = start(command, args, folder);
  const ended = once(child, "close");
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (words += chunk));
  try {
    for (let tries = 0; !(await answers(origin)); tries++) {
      if (tries > 3_000 || child.exitCode !== null) throw new Error(`${command} does not answer\n${words}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    return await use();
  } finally {
    child.kill();
    await ended;
  }
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );
