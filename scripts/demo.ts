// npm run demo: one customer or account with each provider, one refusal, and a whole translation, through the real clients
// against the mocks.
import { isDeepStrictEqual } from "node:util";
import { connect } from "../examples/ondemand.js";
import { translate } from "../examples/translation.js";
import { ApiError, type Fetch, type Result } from "../src/index.js";
import { startMock } from "../src/mock/index.js";
import { maskBody, maskHeader, secretNamesOf } from "./lib/mask.js";
import { promisedData } from "./lib/promised.js";
import { type Provider, readProviders, runMain } from "./lib/providers.js";
import { bundleContract } from "./lib/redocly.js";

/** What `examples/<provider>.ts` offers. */
interface Example {
  connect(options: { baseUrl: string; fetch: Fetch }): object;
  create(client: object): Promise<Result<unknown, Error>>;
  createRefused(client: object): Promise<Result<unknown, Error>>;
}

const SHOWN_HEADERS = /^(authorization|x-(?!forwarded).*)$/;

async function play({ name, root }: Provider): Promise<boolean> {
  const [document, mock, example] = await Promise.all([
    bundleContract(name),
    startMock(name, { contract: root, stateful: false }),
    import(`../examples/${name}.ts`) as Promise<Example>,
  ]);
  const secrets = secretNamesOf(document);
  let answers: string[] = [];
  // Shows the wire: what came back, as it came.
  const fetch: Fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    answers.push(`${response.status} ${maskBody(await response.clone().text(), secrets)}`);
    return response;
  };
  const run = async (title: string, call: (client: object) => Promise<Result<unknown, Error>>) => {
    const before = mock.requests.length;
    answers = [];
    const start = performance.now();
    const result = await call(client);
    const took = performance.now() - start;
    console.log(`\n  ${title}`);
    for (const [index, request] of mock.requests.slice(before).entries()) {
      console.log(`    sent  ${request.method} ${request.url}`);
      for (const [header, value] of Object.entries(request.headers))
        if (SHOWN_HEADERS.test(header)) console.log(`          ${header}: ${maskHeader(header, value)}`);
      if (request.body) console.log(`          ${maskBody(request.body, secrets)}`);
      console.log(`    got   ${answers[index]}`);
    }
    console.log(`    took  ${took.toFixed(1)} ms`);
    return result;
  };

  console.log(`\n${name}  (${document.info.title})`);
  const client = example.connect({ baseUrl: mock.url, fetch });
  try {
    const created = await run("create", (it) => example.create(it));
    const promised = promisedData(document, mock.requests);
    const isCreated = isDeepStrictEqual(created.data, promised);
    console.log(`    ${isCreated ? "ok   " : "FAIL "} data is what the contract promises`);

    const refused = await run("create, refused", (it) => example.createRefused(it));
    const { error } = refused;
    const isRefused = error instanceof ApiError && error.outcome === "refused" && !error.retryable;
    if (error instanceof ApiError) {
      console.log(`    error ${error.name}: ${error.message}`);
      console.log(
        `          status ${error.status}, code ${error.code ?? "none"}, outcome ${error.outcome}, retryable ${error.retryable}`,
      );
    } else console.log(`    error ${error}`);
    console.log(`    ${isRefused ? "ok   " : "FAIL "} the customer was not created, and the error says so`);
    return isCreated && isRefused;
  } finally {
    await mock.close();
  }
}

/** A translation from the upload to the download, with its progress. */
async function playTranslation(): Promise<boolean> {
  const mock = await startMock("ondemand", { polls: 2 });
  console.log("\na translation by ondemand");
  try {
    const client = connect({ baseUrl: mock.url, fetch: globalThis.fetch });
    const file = new Blob(["The quick brown fox jumps over the lazy dog."], { type: "text/plain" });
    const order = { filename: "fox.txt", file, from: "en-gb", to: "it-it", serviceId: 54, currency: "EUR" };
    const translation = await translate(client, order, { pause: 10, tell: (line) => console.log(`    ${line}`) });
    const text = await translation.text();
    console.log(`    got   ${text}`);
    const isTranslated = text === `[it-it] ${await file.text()}`;
    console.log(`    ${isTranslated ? "ok   " : "FAIL "} the translation is there`);
    return isTranslated;
  } finally {
    await mock.close();
  }
}

await runMain(async () => {
  const results: boolean[] = [];
  for (const provider of readProviders()) results.push(await play(provider));
  const passed = results.filter(Boolean).length;
  console.log(`\n${passed} of ${results.length} providers did as their contracts say`);
  const isTranslated = await playTranslation();
  return passed === results.length && isTranslated ? 0 : 1;
});
