// What `npm run docs` gives the site's generator, without a look at it in a browser (test/browser does that).
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { DocumentedOperation, DocumentedProvider } from "../../scripts/docs/copy.js";
import { codesOf } from "../../scripts/docs/error-page.js";
import { errorRows } from "../../scripts/docs/errors.js";
import { redocPage } from "../../scripts/docs/redoc.js";
import { documentAll, siteFiles } from "../../scripts/docs/site.js";
import { xmlRoots } from "../../scripts/generate/xml.js";
import { dereference, examplesOf, isXml, mediaTypesOf } from "../../scripts/lib/contract.js";
import type { Content, ErrorCode, OpenApiDocument } from "../../scripts/lib/openapi.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { decodeXml } from "../../src/core/xml/decode.js";
import { parseDocument } from "../../src/core/xml/document.js";
import { faultsOf } from "../support/compile.js";
import { contracts } from "../support/contracts.js";

const providers: DocumentedProvider[] = await documentAll(readProviders());
let files: Map<string, string>;
beforeAll(() => {
  files = siteFiles(providers);
});
const read = (path: string) => files.get(path) ?? "";
const operations = providers.flatMap((provider) =>
  provider.operations.map((operation) => ({ provider, operation, name: `${provider.name} ${operation.id}` })),
);
const codes = providers.flatMap((provider) =>
  codesOf(provider).map((code) => ({ provider, code, name: `${provider.name} ${code.code}` })),
);
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

describe("the site", () => {
  it("has a page for each operation and each code, for browsers and in plain Markdown", () => {
    const pages = [
      ...operations.map(({ provider, operation }) => `${provider.name}/${operation.id}.md`),
      ...codes.map(({ provider, code }) => `errors/${provider.name}/${code.code}.md`),
    ];
    expect(pages.length).toBeGreaterThan(300);
    for (const page of pages) {
      expect(read(page), page).not.toBe("");
      expect(read(`public/${page}`), page).not.toMatch(/^:::|^---$|\{target=/m);
    }
  });

  it("has no two pages whose addresses differ in letters' case alone: some hosts do not tell them apart", () => {
    const paths = [...files.keys()].map((path) => path.toLowerCase());
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it.each(contracts)("offers $name's contract as it is, without what the docs add", ({ name, document }) => {
    expect(parse(read(`public/${name}/openapi.yaml`))).toEqual(document);
    expect(JSON.parse(read(`public/${name}/openapi.json`))).toEqual(document);
  });

  it("has no template expression that the generator would evaluate", () => {
    for (const [path, content] of files) if (path.endsWith(".md")) expect(content, path).not.toContain("{{");
  });

  it("has a one-file page a provider that forbids itself every other host, with Redoc's telemetry off", async () => {
    const [provider] = providers;
    if (!provider) throw new Error("no provider");
    const page = await redocPage(provider);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('"disableTelemetry":true');
    expect(page).not.toMatch(/(src|href)="https:\/\/cdn\./);
  });
});

describe.each(operations)("the page of $name", ({ provider, operation }) => {
  const page = () => read(`${provider.name}/${operation.id}.md`);

  it("tells codes, samples of every example, fields, the vendor's page, and what to do after unknown", () => {
    const { object, samples, parameters } = operation;
    for (const { code, meaning } of object["x-error-codes"]) {
      expect(page()).toContain(`| [${code}](../errors/${provider.name}/${code}.md) |`);
      expect(page()).toContain(oneLine(meaning).replaceAll("|", "\\|"));
    }
    for (const { typeScript, curl } of samples) {
      expect(page()).toContain(typeScript.trimEnd());
      expect(page()).toContain(curl.trimEnd());
    }
    for (const { name, in: place } of parameters) expect(page()).toContain(`| \`params.${place}.${name}\` |`);
    expect(page()).toContain(object.externalDocs.url);
    expect(page()).toMatch(/## After `unknown`\n\n\S/);
  });
});

it("fields that the client fills in say so, and those within are not listed", () => {
  expect(read("getty/getCountries.md")).toContain("| `RequestHeader` | object | filled in by the client |");
  expect(read("getty/getCountries.md")).not.toContain("`RequestHeader.Token`");
});

it("fields tell their limits", () => {
  expect(read("ondemand/createAccount.md")).toMatch(
    /\| `Country` \| string \| yes \| exactly 2 characters|\| `Country` .*matches/,
  );
});

describe("after unknown", () => {
  it.each([
    ["revcent/createCustomer", "It looks through [getCustomers](getCustomers.md)"],
    ["control-center/createCustomer", "the provider refuses a second one with `10000602`"],
    ["ondemand/createAccount", "nobody can read again: `AccessKeyID`, `SecretAccessKey`"],
    ["revcent/getCustomer", "A second call does no harm."],
    ["revcent/createSale", "a repeat may do it twice. Look first."],
    ["ondemand/addProject", "A repeat that is refused with `204`"],
  ])("%s says: %s", (page, words) => expect(read(`${page}.md`)).toContain(words));
});

/** The programs of a page. */
const programsIn = (page: string) =>
  [...page.matchAll(/^```ts(?: \[.*\])?\n([\s\S]*?)^```/gm)].map(([, source = ""]) => source);

describe("programs of the pages", () => {
  let faults: Map<string, string[]>;
  beforeAll(() => {
    const reconciling = operations.filter(({ operation }) => operation.object["x-reconcile"]);
    faults = faultsOf([
      ...codes.map(({ provider, code, name }) => ({
        name,
        source: programsIn(read(`errors/${provider.name}/${code.code}.md`)).join(),
      })),
      ...reconciling.map(({ provider: { face, name: from }, operation: { id }, name }) => {
        const program =
          programsIn(read(`${from}/${id}.md`)).find((source) => source.includes("reconcile(")) ?? "no program";
        const given = [
          `import type { ClientError } from "contract-clients";`,
          `import type { ${face.clientType} } from "contract-clients/${from}";`,
          `declare const ${face.variable}: ${face.clientType};`,
          `declare const init: Parameters<${face.clientType}["${id}"]>[0];`,
          "declare const error: ClientError | undefined;",
        ];
        return { name, source: `${given.join("\n")}\n${program}` };
      }),
    ]);
  });

  it("compile", () => {
    expect(faults.size).toBeGreaterThan(150);
    expect([...faults].filter(([, words]) => words.length > 0)).toEqual([]);
  });
});

describe("the page of a code", () => {
  it("says what a duplicate means for the customer, and where the code means something else", () => {
    const page = read("errors/control-center/10000602.md");
    expect(page).toContain("Perhaps, after [createCustomer](../../control-center/createCustomer.md).");
    expect(page).toContain("The tracking of cells is off for this device.");
    expect(page).toContain('"errorCode": "10000602"');
    expect(read("errors/getty/InvalidLanguageCode.md")).not.toContain("Is it yours already?");
  });

  it("shows XML as it goes over the wire", () => {
    expect(read("errors/ondemand/404.md")).toMatch(/```xml\n<Account>[\s\S]*<ReasonCode>404<\/ReasonCode>/);
  });
});

describe("XML examples", () => {
  type Bodies = [key: string, value: unknown][];
  const bodies = (document: OpenApiDocument, { object }: Pick<DocumentedOperation, "object">): Bodies =>
    [["", object.requestBody] as const, ...Object.entries(object.responses)].flatMap(([key, holder]) =>
      mediaTypesOf(document, holder)
        .filter(([mediaType, media]) => isXml(mediaType) && media.schema)
        .flatMap(([, media]) => examplesOf(document, media).map(([, value]): [string, unknown] => [key, value])),
    );
  const speaking = contracts.flatMap(({ name, document, operations }) =>
    operations
      .map((operation) => ({ contract: name, document, operation, name: `${name} ${operation.id}` }))
      .filter(({ operation }) => bodies(document, operation).length > 0),
  );

  it.each(speaking)("of $name stand for the contract's objects", ({ contract, document, operation }) => {
    const shapes = xmlRoots(document).get(operation.id);
    const documented = providers.find(({ name }) => name === contract);
    const twin = documented?.operations.find(({ id }) => id === operation.id);
    if (!documented || !twin || !shapes) throw new Error("no twin");
    const written = bodies(documented.document, twin);
    for (const [index, [key, value]] of bodies(document, operation).entries()) {
      const root = key === "" ? shapes.request : shapes.responses[key];
      if (!root) throw new Error(`no shape of ${key}`);
      expect(decodeXml(parseDocument(String(written[index]?.[1])), root)).toEqual(value);
    }
  });
});

const THERE_ALREADY =
  "Refused, for it is there already. Did an earlier call of yours lose its answer? Then that call may have done it: look first, and change `name` only if it is not yours.";

describe("what to do about an error", () => {
  const adviceFor = (code: Partial<ErrorCode>, { method = "POST", ...extensions }: Record<string, unknown> = {}) => {
    const codes = [{ code: "1", status: 400, meaning: "No.", ...code }];
    const operation = { method, object: { responses: {}, "x-error-codes": codes, ...extensions } };
    return errorRows({} as OpenApiDocument, operation as never)[0]?.advice;
  };

  it.each([
    [{}, {}, "Refused: change the request."],
    [{ field: "name" }, {}, "Refused: change `name`."],
    [{ status: 429 }, {}, "Refused for load: the client waits and repeats by itself."],
    [{ throttled: true }, {}, "Refused for load: the client waits and repeats by itself."],
    [{ status: 500 }, {}, "Unknown: it may have been done. Look before you repeat."],
    [{ status: 200, outcome: "unknown" }, {}, "Unknown: it may have been done. Look before you repeat."],
    [{ status: 500 }, { method: "PUT" }, "Unknown, but a second call does no harm: the client repeats by itself."],
    [
      { status: 503 },
      { "x-idempotent": true },
      "Unknown, but a second call does no harm: the client repeats by itself.",
    ],
    [{ status: 401 }, {}, "Refused: check the credentials."],
    [{ status: 403 }, {}, "Refused: ask the provider for the right to do this."],
    [{ status: 409, field: "name" }, {}, "Refused: change `name`."],
    [{ duplicate: true, field: "name" }, {}, THERE_ALREADY],
    [{ duplicate: true, status: "unknown", field: "name" }, {}, THERE_ALREADY],
    [{ duplicate: false, field: "a/name" }, {}, "Refused: change `a.name`."],
    [
      { status: 500 },
      { method: "GET", "x-idempotent": false },
      "Unknown: it may have been done. Look before you repeat.",
    ],
    [
      { status: 200, field: "Token" },
      { "x-session-token": "standard" },
      "Refused: the client logs in anew and repeats once. If that does not help, check the credentials.",
    ],
    [{ status: "unknown" }, {}, "Go by `error.outcome`: `refused` is a no, after `unknown` look before you repeat."],
  ] as [Partial<ErrorCode>, Record<string, unknown>, string][])("after %o on %o: %s", (code, operation, advice) => {
    expect(adviceFor(code, operation)).toBe(advice);
  });

  it.each([
    ["control-center", "createCustomer", "10000602"],
    ["getty", "createCustomer", "DuplicateUsername"],
    ["ondemand", "createAccount", "404"],
  ])("of %s %s: %s may be the caller's own doing, in tables and in hovers", (provider, id, code) => {
    const { document, operations } = contracts.find(({ name }) => name === provider) ?? { operations: [] };
    const operation = operations.find((one) => one.id === id);
    if (!document || !operation) throw new Error(`there is no ${provider} ${id}`);
    const row = errorRows(document, operation).find((one) => one.code === code);
    expect(row?.advice).toContain("Did an earlier call of yours lose its answer?");
    const hover = readFileSync(`generated/${provider}/methods.ts`, "utf8");
    expect(hover).toMatch(new RegExp(`- \`${code}\` .*After a call whose answer was lost, that call may have done it`));
  });

  it("is said of every documented status, with or without a code", () => {
    for (const { document, operations } of contracts)
      for (const operation of operations) {
        const statuses = errorRows(document, operation).map(({ status }) => status);
        for (const [status, response] of Object.entries(operation.object.responses)) {
          if (status.startsWith("2") || dereference<Content>(document, response)["x-success"]) continue;
          expect(statuses, operation.id).toContain(status === "default" ? "other" : status);
        }
      }
  });
});
