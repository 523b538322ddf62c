// `contract-clients provision --dry-run` shows the first request as it would leave, and sends nothing.
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { mediaTypeOf, resolveSchema } from "../../scripts/lib/contract.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";
import { masked } from "../../src/cli/masked.js";
import { startMock } from "../../src/mock/index.js";
import { command } from "../support/command.js";
import { contracts } from "../support/contracts.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dry-run-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What a provider's run is started with. */
interface Case {
  readonly provider: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly csv: string;
  readonly args?: readonly string[];
  /** The path of the create. */
  readonly path: RegExp;
  /** In the row. */
  readonly secrets?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    provider: "getty",
    credentials: {
      ...{ GETTY_SYSTEM_ID: "system-4711", GETTY_SYSTEM_PASSWORD: "system-pw" },
      ...{ GETTY_USER_NAME: "user-4712", GETTY_USER_PASSWORD: "user-pw" },
    },
    csv: "UserName,Password,EmailAddress,FirstName,LastName,BillingCountryChar3Iso\nada,analytical,a@example.com,Adä,B,GBR\n",
    args: ["--set", "RequestHeader.CoordinationId=c-1"],
    path: /CreateCustomer/i,
    secrets: ["analytical"],
  },
  {
    provider: "control-center",
    credentials: { CONTROL_CENTER_USERNAME: "user-4713", CONTROL_CENTER_API_KEY: "key-4714" },
    csv: "name,accountName,shipToBillAddress\nAcmé,A,TRUE\n",
    path: /customers/,
  },
  {
    provider: "revcent",
    credentials: { REVCENT_API_KEY: "key 4715" },
    csv: "customer.email,customer.first_name,customer.last_name\nada@example.com,Ada,Byron\n",
    args: ["--set", "campaign=web"],
    path: /customer/,
  },
  {
    provider: "ondemand",
    credentials: { ONDEMAND_ACCESS_KEY_ID: "key-4716", ONDEMAND_SECRET_ACCESS_KEY: "secret-4717" },
    csv: "MerchantID,EmailAddress,CompanyName,Country\n7,ada@example.com,Söhne & Co,GB\n",
    path: /account/,
  },
];

/** The arguments of a run, whose credentials are in the environment and whose rows are in a file. */
async function argumentsOf({ provider, credentials, csv, args = [] }: Case, server: string): Promise<string[]> {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  await writeFile(join(folder, "a.csv"), csv);
  return ["provision", join(folder, "a.csv"), "--provider", provider, "--server", server, ...args];
}

/** The request that was shown. */
function shownIn(output: string) {
  const [, head = "", body] = /^1 rows are right\. Nothing was sent\.\n.+?\n\n(.+?)\n\n(.*)\n$/s.exec(output) ?? [];
  const [first, ...lines] = head.split("\n");
  return { first, headers: Object.fromEntries(lines.map((line) => line.split(": "))) as Record<string, string>, body };
}

describe.each(CASES)("--dry-run of $provider", (one) => {
  it("shows the request that a run then sends, but for what is secret", async () => {
    const mock = await startMock(one.provider);
    onTestFinished(() => mock.close());
    const args = await argumentsOf(one, mock.url);
    const { code, output, errors } = await command(folder, ...args, "--dry-run");
    expect([code, errors]).toEqual([0, ""]);
    expect(mock.requests).toEqual([]);
    expect(existsSync(join(folder, "a.csv.journal"))).toBe(false);
    const { first, headers, body } = shownIn(output);

    expect((await command(folder, ...args)).code).toBe(0);
    const sent = mock.requests.find(({ url }) => one.path.test(url));
    expect(first).toBe(`${sent?.method} ${new URL(sent?.url ?? "", mock.url)}`);
    const wire = { ...sent?.headers };
    // What the connection needs stands there besides.
    for (const name of ["host", "connection", "content-length"]) delete wire[name];
    for (const name of ["authorization", "x-api-key"])
      if (wire[name])
        wire[name] = wire[name].replace(name === "x-api-key" ? /.+/ : / .+/, (text) => (text[0] === " " ? " …" : "…"));
    if (wire["x-lod-timestamp"]) wire["x-lod-timestamp"] = headers["x-lod-timestamp"] ?? "";
    expect(headers).toEqual(wire);
    const text = (one.secrets ?? []).reduce((whole, secret) => whole.replace(secret, "…"), sent?.body ?? "");
    expect(body).toBe(text.replace(/"Token":"[^"]+"/, '"Token":"…"'));
  });

  it("shows no credential and no secret", async () => {
    const args = await argumentsOf(one, "http://127.0.0.1:1");
    const { output } = await command(folder, ...args, "--dry-run");
    const { headers } = shownIn(output);
    expect(headers).toHaveProperty("user-agent", "contract-clients");
    const texts = [...Object.values(one.credentials), ...(one.secrets ?? [])];
    for (const text of [...texts, btoa(texts.slice(0, 2).join(":"))]) expect(output).not.toContain(text);
  });

  it("opens no connection", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY"]) vi.stubEnv(name, url);
    // Where a proxy is asked for, too.
    for (const to of [url, "https://localhost.example"]) {
      const { code } = await command(folder, ...(await argumentsOf(one, to)), "--dry-run");
      expect(code).toBe(0);
    }
    expect(connections).toBe(0);
  });
});

it("a row that is wrong is told, and no request is shown", async () => {
  const [, , revcent] = CASES;
  const args = await argumentsOf({ ...(revcent as Case), csv: "customer.email\nnobody\n" }, "http://127.0.0.1:1");
  const { code, output, errors } = await command(folder, ...args, "--dry-run");
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toContain("a.csv, line 2: ");
});

/** The names of the properties that a schema calls secret, at any depth. */
function secretsIn(document: OpenApiDocument, schema: Schema, above: readonly Schema[] = []): string[] {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = resolveSchema(document, schema);
  if (above.includes(schema)) return [];
  const inner = (one: Schema) => secretsIn(document, one, [...above, schema]);
  const own = Object.entries(properties).flatMap(([name, property]) => [
    ...(resolveSchema(document, property)["format"] === "password" ? [name] : []),
    ...inner(property),
  ]);
  return [...own, ...[...(items ? [items] : []), ...allOf, ...oneOf, ...anyOf].flatMap(inner)];
}

it("all that the contracts call secret in a create is masked", () => {
  const names = contracts.flatMap(({ document, operations }) =>
    operations
      .filter(({ object }) => "x-reconcile" in object)
      .flatMap(({ object }) => secretsIn(document, mediaTypeOf(document, object.requestBody)?.mediaType.schema ?? {})),
  );
  expect(names).toEqual(expect.arrayContaining(["Password", "Token", "securityAnswer"]));
  for (const name of names) expect(masked({ [name]: "4111" }), name).toEqual({ [name]: "…" });
  const card = { card: { number: 4111, of: ["a"] }, name: "Ada" };
  expect(masked(card)).toEqual({ card: { number: "…", of: ["…"] }, name: "Ada" });
});
