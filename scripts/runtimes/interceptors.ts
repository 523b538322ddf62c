// Whether what people put between a program and the network in their tests holds back the packed package as well.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { nodeBinary, runToEnd } from "./process.js";

/** Each with the major versions of Node on which it works. */
const INTERCEPTORS: Readonly<Record<string, readonly number[]>> = {
  "msw-2": [20, 22, 24],
  "msw-3": [22, 24],
  "nock-14": [20, 22, 24],
  "nock-15": [22, 24],
  "undici-6": [20, 22, 24],
  "undici-7": [20, 22, 24],
  "undici-8": [22, 24],
  "patched fetch": [20, 22, 24],
  "node:test": [20, 22, 24],
  polly: [20, 22, 24],
};
/** One that cannot be obeyed: it does not see what `fetch` sends. */
const BLIND = { "nock-13": [20, 22, 24] };

const CUSTOMER = { customerId: 1234, timestamp: 1527590173 };
/** Milliseconds by which intercept.mjs has a late answer delayed, less what timers may lack. */
const LATE = 290;

interface Told {
  readonly data?: unknown;
  readonly error?: { readonly reason: string; readonly outcome: string; readonly message: string };
  readonly milliseconds: number;
}

/** What is wrong, in words. `folder` is where the package is installed. */
export async function interceptorFaults(folder: string): Promise<string[]> {
  let connections = 0;
  const listener = createServer((socket) => {
    connections++;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/rws/api/v1`;
  const client = join(folder, "node_modules/contract-clients/dist/src/providers/control-center.js");
  const faults: string[] = [];

  async function check(name: string, major: number, faultsOf: (told: Record<string, Told>) => string[]) {
    for (const order of ["before", "after"]) {
      const args = [resolve("test/interceptors/intercept.mjs"), name, order, client, url];
      const before = connections;
      const { code, stdout, stderr } = await runToEnd(nodeBinary(major), args, folder);
      const found =
        code === 0 ? faultsOf(JSON.parse(stdout) as Record<string, Told>) : [`ended with ${code}\n${stderr}`];
      if (connections > before) found.push("a request escaped: the address was connected to");
      faults.push(...found.map((fault) => `${name}, started ${order} the client, Node ${major}: ${fault}`));
    }
  }

  try {
    for (const [name, majors] of Object.entries(INTERCEPTORS))
      for (const major of majors) await check(name, major, obeyed);
    for (const [name, majors] of Object.entries(BLIND)) for (const major of majors) await check(name, major, refused);
    return faults;
  } finally {
    listener.close();
  }
}

const isCustomer = ({ data }: Told) => JSON.stringify(data) === JSON.stringify(CUSTOMER);

function obeyed(told: Record<string, Told>): string[] {
  const { answer, delay, refuse } = told as Record<"answer" | "delay" | "refuse", Told>;
  return [
    ...(isCustomer(answer) ? [] : [`its answer did not arrive: ${answer.error?.message}`]),
    ...(isCustomer(delay) && delay.milliseconds >= LATE
      ? []
      : [`its late answer did not arrive: ${delay.error?.message}`]),
    ...(refuse.error?.reason === "network" ? [] : [`its refusal gave ${JSON.stringify(refuse)}`]),
  ];
}

const refused = (told: Record<string, Told>): string[] =>
  Object.values(told).flatMap(({ error }) =>
    error?.reason === "setup" && error.outcome === "not-sent" && error.message.includes("node:http is intercepted")
      ? []
      : [`it gave ${JSON.stringify(error)}`],
  );
