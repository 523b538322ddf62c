// npm run probe, run as a user runs it, against servers on loopback: no test may name a real host's credentials.
import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readProviders } from "../../scripts/lib/providers.js";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { startServer } from "../support/server.js";

const ALL_NAMES = readProviders().map(({ name }) => name);

/** Runs the command in an environment of nothing but `variables`, and waits for its end. */
function probe(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { PATH = "" } = process.env;
  const command = ["--import", "tsx", "scripts/probe.ts", ...args];
  return new Promise<{ status: number; lines: string[]; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, command, { env: { PATH, ...variables } }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), lines: stdout.trim().split("\n"), stdout, stderr }),
    );
  });
}
async function probeMock(
  provider: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  options: MockOptions = {},
) {
  const mock = await startMock(provider, options);
  try {
    const result = await probe([provider, "--server", mock.url, ...args], variables);
    return { ...result, sent: mock.requests.map(({ method, url }) => `${method} ${url.split("?")[0]}`) };
  } finally {
    await mock.close();
  }
}

describe.concurrent("npm run probe", () => {
  it("names what the environment lacks, sends nothing, and is content", async () => {
    const { status, lines, stderr } = await probe(["--write"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith("  "))).toEqual([
      "  readCountriesAnonymously: left out, the environment lacks GETTY_SYSTEM_ID, GETTY_SYSTEM_PASSWORD",
      "  findImage: left out, the environment lacks GETTY_SYSTEM_ID, GETTY_SYSTEM_PASSWORD, GETTY_USER_NAME, GETTY_USER_PASSWORD",
      "  downloadImage: left out, the environment lacks GETTY_SYSTEM_ID, GETTY_SYSTEM_PASSWORD, GETTY_USER_NAME, GETTY_USER_PASSWORD",
      "  readCountries: left out, the environment lacks GETTY_SYSTEM_ID, GETTY_SYSTEM_PASSWORD, GETTY_USER_NAME, GETTY_USER_PASSWORD",
      "  createCustomer: left out, the environment lacks GETTY_SYSTEM_ID, GETTY_SYSTEM_PASSWORD, GETTY_USER_NAME, GETTY_USER_PASSWORD, GETTY_CUSTOMER_PASSWORD, GETTY_CUSTOMER_EMAIL",
      "  checkCredential: left out, the environment lacks CONTROL_CENTER_USERNAME, CONTROL_CENTER_API_KEY",
      "  createCustomer: left out, the environment lacks CONTROL_CENTER_USERNAME, CONTROL_CENTER_API_KEY, CONTROL_CENTER_ACCOUNT_NAME",
      "  readDevices: left out, the environment lacks CONTROL_CENTER_USERNAME, CONTROL_CENTER_API_KEY, CONTROL_CENTER_ICCID",
      "  assignDevice: left out, the environment lacks CONTROL_CENTER_USERNAME, CONTROL_CENTER_API_KEY, CONTROL_CENTER_ACCOUNT_NAME, CONTROL_CENTER_ICCID",
      "  listCustomers: left out, the environment lacks REVCENT_API_KEY",
      "  createCustomer: left out, the environment lacks REVCENT_API_KEY, REVCENT_CAMPAIGN, REVCENT_CUSTOMER_EMAIL, REVCENT_CARD_NUMBER",
      "  pendingSale: left out, the environment lacks REVCENT_API_KEY, REVCENT_CAMPAIGN_ID",
      "  readAccount: left out, the environment lacks ONDEMAND_ACCESS_KEY_ID, ONDEMAND_SECRET_ACCESS_KEY",
      "  createAccount: left out, the environment lacks ONDEMAND_ACCESS_KEY_ID, ONDEMAND_SECRET_ACCESS_KEY, ONDEMAND_ACCOUNT_EMAIL",
      "  listOrders: left out, the environment lacks ONDEMAND_ACCESS_KEY_ID, ONDEMAND_SECRET_ACCESS_KEY",
      "  translateFile: left out, the environment lacks ONDEMAND_ACCESS_KEY_ID, ONDEMAND_SECRET_ACCESS_KEY, ONDEMAND_SERVICE_ID, ONDEMAND_CURRENCY",
    ]);
  });

  const ALL = {
    REVCENT_API_KEY: "key-of-revcent",
    REVCENT_CAMPAIGN: "Spring",
    REVCENT_CUSTOMER_EMAIL: "a@example.com",
    REVCENT_CARD_NUMBER: "4111111111111111",
  };

  it("only reads without --write, even if everything is there to write", async () => {
    const { status, lines, stdout, sent } = await probeMock("revcent", [], ALL);
    expect(stdout).toMatch(/^ {4}ok {4}list +200 {2}GET \/customers {2}\d+ ms$/m);
    expect(lines).toContain("  createCustomer: left out, it writes; --write runs it");
    expect(sent).toEqual(["GET /v2/customers"]);
    expect(status).toBe(0);
  });

  it("writes with --write", async () => {
    const { status, stdout, sent } = await probeMock("revcent", ["--write"], ALL);
    expect(stdout.match(/^ {4}ok {4}/gm)).toHaveLength(8);
    expect(sent[1]).toBe("POST /v2/customers");
    expect(status).toBe(0);
  });

  it("exits with 1 after a step that fails, shows the provider's words, and goes on to no other step", async () => {
    const variables = {
      ONDEMAND_ACCESS_KEY_ID: "id",
      ONDEMAND_SECRET_ACCESS_KEY: "wrong-secret",
      ONDEMAND_ACCOUNT_EMAIL: "a@example.com",
    };
    const { status, stdout, sent } = await probeMock("ondemand", ["--write"], variables, {
      secretAccessKey: "right-secret",
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {4}FAIL {2}createAccount +401 {2}POST \/api\/account\/create {2}\d+ ms$/m);
    expect(stdout).toContain("          success criteria check: $statusCode == 201\n");
    expect(stdout).toContain("<SimpleMessage>Unauthorized</SimpleMessage>");
    expect(stdout).toMatch(/^ {4}- {5}addCredit +was not reached$/m);
    expect(sent).toEqual(["GET /api/account/info", "POST /api/account/create", "GET /api/services"]);
  });

  it("shows no secret: neither what the provider sends, nor what it sends back", async () => {
    const API_KEY = 'key-"of"-control-center';
    const server = await startServer(({ headers }) => ({
      status: 400,
      body: JSON.stringify({
        errorMessage: `${API_KEY} is not known: ${String(headers["authorization"])}`,
        securityAnswer: "Journey",
      }),
    }));
    const variables = {
      CONTROL_CENTER_USERNAME: "ada",
      CONTROL_CENTER_API_KEY: API_KEY,
      CONTROL_CENTER_URL: server.url,
    };
    const { status, stdout, stderr } = await probe(["control-center"], variables);
    await server.close();
    expect(server.requests).toHaveLength(1);
    expect(status).toBe(1);
    expect(stdout).toContain('{"errorMessage":"••• is not known: Basic •••","securityAnswer":"•••"}');
    for (const secret of ['-control-center"', "Journey", btoa(`ada:${API_KEY}`)])
      expect(stdout + stderr).not.toContain(secret);
  });

  it("says that nobody answers", async () => {
    const server = await startServer(() => ({}));
    await server.close();
    const { status, stdout } = await probe(["revcent", "--server", server.url], { REVCENT_API_KEY: "key" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {10}no answer from the server: connect ECONNREFUSED/m);
  });

  it.each([
    [["acme"], `unknown provider "acme"; redocly.yaml lists ${ALL_NAMES.join(", ")}`],
    [
      ["revcent", "--server", "http://example.com"],
      "the server must begin with https:// (http:// on a loopback host), not http://example.com",
    ],
    [
      ["--dry-run"],
      "Unknown option '--dry-run'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"--dry-run\"",
    ],
    [["--server", "https://example.com"], "--server is for one provider; name it"],
  ])("refuses %j in one line", async (args, words) => {
    expect(await probe(args)).toMatchObject({ status: 1, stderr: `${words}\n` });
  });
});
