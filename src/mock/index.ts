import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { Engine, IHttpOperation } from "./engine.js";
import { createFailures } from "./failures.js";
import { checkOptions, type Mock, type MockOf, type MockOptions, type MockRequest } from "./options.js";
import { createServe } from "./serve.js";
import { contractOf, operationsOf, peersMissing, providerPorts, specialOf } from "./shelf.js";
import { isXml } from "./wire.js";

export type {
  FailAt,
  FailurePoint,
  Mock,
  MockControls,
  MockOf,
  MockOptions,
  MockRequest,
  RequestHead,
} from "./options.js";

/**
 * Serves a provider's contract on a loopback port. Requests are checked against it, XML included, and answers are its
 * examples; beyond that the mock remembers what the vendor would, see `stateful`.
 * `Prefer: code=409` or `Prefer: example=EmailTaken` in a request forces that answer, and changes nothing in the memory.
 *
 * Needs the optional peers @stoplight/prism-http and @stoplight/prism-core.
 * @throws TypeError that names the provider or option which is unknown or wrong. Error when the peers are not installed.
 */
export async function startMock<Provider extends string>(
  provider: Provider,
  options: MockOptions = {},
): Promise<MockOf<Provider>> {
  const names = [...(await providerPorts()).keys()];
  if (options.contract === undefined && !names.includes(provider))
    throw new TypeError(`startMock: unknown provider "${provider}"; there are ${names.join(", ")}.`);
  const special = await specialOf(provider);
  checkOptions(options, special?.options);
  const { port = 0, contract, stateful = true, latency = 0, late = 60_000, limits = false } = options;
  const { seed = Math.floor(Math.random() * 2 ** 32) } = options;

  const own = contractOf(provider);
  const path = resolve(contract ?? own);
  const isOwn = path === own;
  const { createEngine, createLimits } = await load();
  // The package's own contracts stay as they are.
  const engine = await (isOwn ? kept(path, createEngine) : createEngine(path));
  const base = basePathOf(engine);
  const requests: MockRequest[] = [];
  const operations = isOwn || engine.operations.some(speaksXml) ? await operationsOf(provider) : {};
  const state = special?.start(options, operations);
  const serve = createServe({
    engine,
    base,
    special,
    state: stateful ? state : undefined,
    requests,
    latency,
    late,
    failure: createFailures({ ...options, seed }),
    turn: limits ? await createLimits(path) : undefined,
    // Another contract is not what the client was generated from.
    contract: isOwn ? operations : undefined,
    operations,
  });
  const server = createServer(serve);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const mock: Mock = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  // What the provider's file starts is what MockControls says of it.
  return Object.assign(mock, state?.controls) as MockOf<Provider>;
}

/** Prism is loaded here and not before, because it is optional. */
async function load() {
  try {
    // One after the other: Jest's loader of ES modules fails when it is asked for two that share a third.
    const { createEngine } = await import("./engine.js");
    const { createLimits } = await import("./limits.js");
    return { createEngine, createLimits };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code?.endsWith("MODULE_NOT_FOUND") && message.includes("@stoplight/");
    throw isMissing ? new Error(peersMissing(), { cause: error }) : error;
  }
}

const engines = new Map<string, Promise<Engine>>();

/** An engine remembers nothing, so that mocks can share it. */
function kept(contract: string, create: (contract: string) => Promise<Engine>): Promise<Engine> {
  const engine = engines.get(contract) ?? create(contract);
  engines.set(contract, engine);
  return engine;
}

const speaksXml = ({ request, responses }: IHttpOperation): boolean =>
  [request?.body, ...responses].some((one) => one?.contents?.some(({ mediaType }) => isXml(mediaType)));

/** The path of the contract's server: `/v2`. Variables stand for hosts only. */
function basePathOf(engine: Engine): string {
  const url = engine.operations[0]?.servers?.[0]?.url ?? "";
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}
