// The Arazzo flows: what they may hold, and that Redocly's Respect can play them against the mocks.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readFlows } from "../scripts/lib/flows.js";
import { readProviders } from "../scripts/lib/providers.js";
import { runFlow } from "../scripts/lib/run-flow.js";
import { type MockOptions, type MockRequest, startMock } from "../src/mock/index.js";
import { contracts } from "./support/contracts.js";
import { type ServerAnswer, startServer } from "./support/server.js";

const SECRETS = {
  systemPassword: "system-password",
  userPassword: "user-password",
  customerPassword: "customer-password",
  apiKey: "api,key=\"x'",
  secretAccessKey: "secret-access-key",
  cardNumber: "4111111111111111",
};
const INPUTS = {
  ...SECRETS,
  systemId: "12345",
  userName: "ada.byron",
  customerEmail: "flow@example.com",
  username: "api-user",
  accountName: "Acme",
  campaign: "Spring",
  campaignId: "CAMPAIGN000000000001",
  accessKeyId: "access-key-id",
  accountEmail: "flow@example.com",
  stamp: "20260102",
  monthAgo: 1_767_225_600,
  now: 1_769_817_600,
  dayAgo: Math.floor(Date.now() / 1000) - 86_400,
  hourLater: Math.floor(Date.now() / 1000) + 3_600,
  monthAgoText: new Date(Date.now() - 30 * 86_400_000).toISOString().replace("Z", "+00:00"),
  iccid: "8988216716970004975",
  serviceId: 54,
  currency: "EUR",
};

const FLOWS = readProviders().flatMap((provider) => readFlows(provider).map((flow) => ({ provider, flow })));
/** A file of a provider: `getty/session`; the first, if none is named. */
const flowOf = (name: string) =>
  FLOWS.find(({ flow: { file } }) =>
    file.startsWith(`specs/${name}${name.includes("/") ? "." : "/"}`),
  ) as (typeof FLOWS)[number];

type Results = Awaited<ReturnType<typeof runFlow>>;

/** Plays a provider's whole file against its mock. */
async function play(name: string, options: MockOptions = {}): Promise<{ results: Results; requests: MockRequest[] }> {
  const { provider, flow } = flowOf(name);
  const mock = await startMock(provider.name, options);
  try {
    return { results: await runFlow(flow, provider, mock.url, INPUTS), requests: [...mock.requests] };
  } finally {
    await mock.close();
  }
}
const stepsOf = (results: Results) =>
  results.map(({ workflow, steps, missed }) => [
    workflow.workflowId,
    ...steps.map(({ stepId, faults }) => `${stepId}: ${faults.join("; ") || "passed"}`),
    ...missed.map((stepId) => `${stepId}: missed`),
  ]);
/** What `stepsOf` gives if all is well. */
const passed = (name: string) =>
  flowOf(name).flow.workflows.map(({ workflowId, steps }) => [
    workflowId,
    ...steps.map(({ stepId }) => `${stepId}: passed`),
  ]);

interface Tokens {
  readonly Token?: string;
  readonly SecureToken?: string;
}
const tokensOf = (body: string) =>
  Object.values(JSON.parse(body) as Record<string, Tokens>).find(({ Token }) => Token !== undefined);
const tokenIn = ({ body }: MockRequest) =>
  (JSON.parse(body) as { RequestHeader: { Token?: string } }).RequestHeader.Token;

describe("the files", { timeout: 120_000 }, () => {
  it("are there, and break no rule of redocly lint", () => {
    const names = FLOWS.map(({ provider }) => provider.name);
    expect(names).toEqual(expect.arrayContaining(["getty", "control-center", "revcent", "ondemand"]));
    const files = FLOWS.map(({ flow }) => flow.file);
    const { status, stdout, stderr } = spawnSync("node_modules/.bin/redocly", ["lint", ...files], { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });

  it.each(FLOWS)("$flow.file holds no credential, and calls its secrets so", ({ flow }) => {
    for (const { inputs } of flow.workflows)
      for (const [name, schema] of Object.entries(inputs.properties)) {
        expect(Object.keys(schema), name).not.toContain("default");
        expect(schema.format === "password", name).toBe(name in SECRETS);
        expect(Object.keys(INPUTS)).toContain(name);
      }
  });

  it.each(FLOWS)("$flow.file says of each workflow that calls more than reading operations that it writes", (one) => {
    const { operations } = contracts.find(({ name }) => name === one.provider.name) ?? { operations: [] };
    for (const workflow of one.flow.workflows) {
      const writing = workflow.steps.filter(({ operationId }) => {
        const { method, object } = operations.find(({ id }) => id === operationId) ?? {};
        // A session is no data of the customer's.
        return !(method === "GET" || object?.["x-idempotent"] || /Session$/.test(operationId));
      });
      expect(writing.length > 0, workflow.workflowId).toBe(workflow["x-writes"] === true);
    }
  });
});

describe.concurrent("every step passes against the mock", { timeout: 120_000 }, () => {
  it("of getty, and the tokens go from one answer into the next bodies", async () => {
    const { results, requests } = await play("getty/session");
    expect(stepsOf(results)).toEqual(passed("getty/session"));
    const [first, second] = results.map(({ steps }) => steps.map(({ body }) => tokensOf(body)));
    expect(requests.map(tokenIn)).toEqual([
      ...[undefined, first?.[0]?.Token, first?.[0]?.SecureToken, first?.[2]?.Token],
      ...[undefined, second?.[0]?.Token, second?.[0]?.Token, second?.[0]?.SecureToken],
    ]);
    expect(new Set(requests.map(tokenIn))).toHaveLength(6);
  });

  it("of getty's anonymous session, whose token opens what needs no user", async () => {
    const { results, requests } = await play("getty/anonymous");
    expect(stepsOf(results)).toEqual(passed("getty/anonymous"));
    expect(requests.map(tokenIn)).toEqual([undefined, tokensOf(results[0]?.steps[0]?.body ?? "")?.Token]);
  });

  it("of getty's downloads, and what is authorized is what was found and is downloaded", async () => {
    const { results, requests } = await play("getty/download");
    expect(stepsOf(results)).toEqual(passed("getty/download"));
    const [, , , , , , download, previous] = requests.map(({ body }) => JSON.parse(body) as Record<string, object>);
    expect(Object.keys(download ?? {})).toEqual(["RequestHeader", "CreateDownloadRequestBody"]);
    expect(download?.["RequestHeader"]).toEqual(previous?.["RequestHeader"]);
    const listed = JSON.parse(results[1]?.steps.at(-1)?.body ?? "") as { GetPreviousDownloadsResultBody: object };
    expect(listed.GetPreviousDownloadsResultBody).toMatchObject({
      ItemTotalCount: 1,
      PreviousDownloads: [{ AssetId: "137912016", ProductOffering: "EasyAccess" }],
    });
  });

  it("of control-center, and the customer is edited under the id that its creation gave", async () => {
    const { results, requests } = await play("control-center/customer");
    expect(stepsOf(results)).toEqual(passed("control-center/customer"));
    const lines = requests.map(({ method, url }) => `${method} ${url.replace("/rws/api/v1", "")}`);
    expect(lines.slice(2)).toEqual(["GET /customers/1234", "PUT /customers/1234", "GET /customers/1234"]);
    expect(requests[0]?.headers["authorization"]).toBe(`Basic ${btoa(`${INPUTS.username}:${SECRETS.apiKey}`)}`);
    expect(JSON.parse(results[1]?.steps.at(-1)?.body ?? "")).toMatchObject({
      name: `Probe ${INPUTS.stamp}`,
      billingAddress: { addressLine1: "123 Main" },
    });
  });

  it("of revcent, and the customer is read under the id that its creation gave", async () => {
    const { results, requests } = await play("revcent/customer");
    expect(stepsOf(results)).toEqual(passed("revcent/customer"));
    const { customer_id } = JSON.parse(results[1]?.steps[0]?.body ?? "") as { customer_id: string };
    expect(requests[2]?.url).toBe(`/v2/customers/${customer_id}`);
    expect(requests.map(({ headers }) => headers["x-api-key"])).toEqual(Array(8).fill(SECRETS.apiKey));
    expect(requests.at(-1)?.url).toBe("/v2/api_calls/APICALL0000000000002");
  });

  it("of revcent's pending sale, which is changed under the id that its creation gave, and never paid", async () => {
    const { results, requests } = await play("revcent/pending-sale");
    expect(stepsOf(results)).toEqual(passed("revcent/pending-sale"));
    const lines = requests.map(({ method, url }) => `${method} ${url.split("?")[0]}`);
    const pending = "POST /v2/sales/pending";
    expect(lines).toEqual([pending, `${pending}/SALE0000000000000001`, "GET /v2/sales"]);
  });

  it("of control-center's devices, and the device knows its new customer by the name", async () => {
    const { results, requests } = await play("control-center/devices");
    expect(stepsOf(results)).toEqual(passed("control-center/devices"));
    const edit = requests.find(({ method }) => method === "PUT");
    expect(JSON.parse(edit?.body ?? "")).toEqual({ customer: `Devices ${INPUTS.stamp}`, accountCustom1: INPUTS.stamp });
  });

  it("of ondemand, which checks the signatures and reads XML", async () => {
    const { results, requests } = await play("ondemand/account", { secretAccessKey: SECRETS.secretAccessKey });
    expect(stepsOf(results)).toEqual(passed("ondemand/account"));
    const types = requests.map(({ headers }) => headers["content-type"]);
    expect(types).toEqual([undefined, "text/xml", undefined, "text/xml"]);
    expect(results[1]?.steps[0]?.body).toContain(`<MerchantID>${INPUTS.stamp}</MerchantID>`);
  });

  it("of ondemand's translation, from the upload to the download, and ids go from one answer to the next", async () => {
    const { results, requests } = await play("ondemand/translation");
    expect(stepsOf(results)).toEqual(passed("ondemand/translation"));
    expect(requests.slice(-2).map(({ url }) => url)).toEqual(["/api/projects/10001", "/api/files/1235/it-it"]);
    expect(results[1]?.steps.at(-1)?.body).toBe("[it-it] The quick brown fox jumps over the lazy dog.");
  });
});

describe.concurrent("a step that does not hold", { timeout: 120_000 }, () => {
  /** Plays the reading workflow of a provider against a server that gives one answer. */
  async function playAgainst(name: string, answer: ServerAnswer) {
    const { flow, provider } = flowOf(name);
    const server = await startServer(() => answer);
    try {
      const reading = { ...flow, workflows: flow.workflows.filter((workflow) => !workflow["x-writes"]) };
      const [result] = await runFlow(reading, provider, server.url, INPUTS);
      return { result, requests: server.requests };
    } finally {
      await server.close();
    }
  }

  it("ends its workflow, and getty's 200 with Status error is one", async () => {
    const body = JSON.stringify({ ResponseHeader: { Status: "error", StatusList: [] } });
    const { result, requests } = await playAgainst("getty/session", { body });
    expect(result).toMatchObject({
      steps: [{ stepId: "login", status: 200, faults: ["success criteria check: ^([Ss]uccess|[Ww]arning)$"], body }],
      missed: ["getCountries", "renew", "getCountriesAgain"],
    });
    expect(requests).toHaveLength(1);
  });

  it("is one whose answer breaks the contract, and says where without quoting the answer", async () => {
    const { result } = await playAgainst("revcent/customer", { body: '{"code":1,"results":"none of your business"}' });
    const [fault] = result?.steps[0]?.faults ?? [];
    expect(fault).toMatch(/^schema check: TYPE .*array/);
    expect(fault).not.toContain("business");
  });

  it("is one that is redirected: the key does not travel on", async () => {
    const elsewhere = await startServer(() => ({ body: '{"code":1,"results":[]}' }));
    const { result } = await playAgainst("revcent/customer", { status: 307, headers: { location: elsewhere.url } });
    await elsewhere.close();
    expect(result?.steps[0]).toMatchObject({ status: 307 });
    expect(result?.steps[0]?.faults).not.toEqual([]);
    expect(elsewhere.requests).toEqual([]);
  });
});
