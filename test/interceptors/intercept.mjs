// Run by scripts/runtimes/interceptors.ts: `node intercept.mjs <interceptor> <before|after> <client's module> <baseUrl>`. One create
// that the interceptor answers, one that it answers late, and one that it refuses; prints what came of each.
import { mock } from "node:test";

const [name, order, module, baseUrl] = process.argv.slice(2);
const { origin, pathname } = new URL(`${baseUrl}/customers`);
const created = { customerId: 1234, timestamp: 1527590173 };
const LATE = 300;

/** What the interceptor shall do with the next request: "answer", "delay" or "refuse". */
let play = "answer";
const later = () => new Promise((resolve) => setTimeout(resolve, play === "delay" ? LATE : 0));

async function msw(version) {
  const { http, HttpResponse } = await import(`msw-${version}`);
  const { setupServer } = await import(`msw-${version}/node`);
  const server = setupServer(
    http.post(origin + pathname, async () => {
      await later();
      return play === "refuse" ? HttpResponse.error() : HttpResponse.json(created);
    }),
  );
  server.listen({ onUnhandledRequest: "error" });
}

async function nock(version) {
  const { default: nock } = await import(`nock-${version}`);
  nock.disableNetConnect();
  return () => {
    nock.cleanAll();
    if (play !== "refuse")
      nock(origin)
        .post(pathname)
        .delay(play === "delay" ? LATE : 0)
        .reply(200, created, { "content-type": "application/json" });
  };
}

async function undici(version) {
  const { MockAgent, setGlobalDispatcher } = await import(`undici-${version}`);
  return () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    setGlobalDispatcher(agent);
    if (play === "refuse") return;
    const scope = agent
      .get(origin)
      .intercept({ path: pathname, method: "POST" })
      .reply(200, created, { headers: { "content-type": "application/json" } });
    if (play === "delay") scope.delay(LATE);
  };
}

async function ownFetch() {
  await later();
  if (play === "refuse") throw new TypeError("refused");
  return Response.json(created);
}

async function polly() {
  const [{ Polly }, { default: FetchAdapter }] = await Promise.all([
    import("@pollyjs/core"),
    import("@pollyjs/adapter-fetch"),
  ]);
  Polly.register(FetchAdapter);
  const recorder = new Polly("create", {
    adapters: ["fetch"],
    mode: "replay",
    recordIfMissing: false,
    logLevel: "silent",
  });
  recorder.server.post(origin + pathname).intercept(async (_request, response) => {
    await later();
    if (play === "refuse") throw new Error("refused");
    response.status(200).json(created);
  });
}

const INTERCEPTORS = {
  "msw-2": () => msw(2),
  "msw-3": () => msw(3),
  "nock-13": () => nock(13),
  "nock-14": () => nock(14),
  "nock-15": () => nock(15),
  "undici-6": () => undici(6),
  "undici-7": () => undici(7),
  "undici-8": () => undici(8),
  "patched fetch": () => {
    globalThis.fetch = ownFetch;
  },
  "node:test": () => {
    mock.method(globalThis, "fetch", ownFetch);
  },
  polly,
};

const intercept = INTERCEPTORS[name];
const early = order === "before" ? await intercept() : undefined;
const { createControlCenterClient } = await import(module);
const client = createControlCenterClient({ baseUrl, username: "user", apiKey: "key", maxRetries: 0 });
const prepare = order === "before" ? early : await intercept();

const told = {};
for (play of ["answer", "delay", "refuse"]) {
  prepare?.();
  const start = performance.now();
  const { data, error } = await client.createCustomer({ body: { name: "Acme Customer", accountName: "Acme" } });
  const milliseconds = performance.now() - start;
  told[play] = {
    data,
    error: error && { reason: error.reason, outcome: error.outcome, message: error.message },
    milliseconds,
  };
}
console.log(JSON.stringify(told));
process.exit();
