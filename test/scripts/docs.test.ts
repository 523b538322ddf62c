// What `npm run docs` writes, without a look at it in a browser (test/browser does that).
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type DocumentedOperation, type DocumentedProvider, documentProvider } from "../../scripts/docs/copy.js";
import { errorRows } from "../../scripts/docs/errors.js";
import { serveSite } from "../../scripts/docs/serve.js";
import { buildSite } from "../../scripts/docs/site.js";
import { xmlShapes } from "../../scripts/generate/xml.js";
import { isXml, mediaTypeOf } from "../../scripts/lib/contract.js";
import { readProviders } from "../../scripts/lib/providers.js";
import type { ErrorCode, OpenApiDocument } from "../../scripts/lib/redocly.js";
import { decodeXml } from "../../src/core/xml/decode.js";
import { parseDocument } from "../../src/core/xml/document.js";
import { answersOf, bodiesOf, contracts } from "../support/contracts.js";

let site: string;
let providers: DocumentedProvider[];
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "site-"));
  await buildSite(site, readProviders());
  providers = await Promise.all(contracts.map(({ name, document }) => documentProvider(name, document)));
}, 120_000);
afterAll(() => rmSync(site, { recursive: true }));
const read = (path: string) => readFileSync(join(site, path), "utf8");

describe("the site", () => {
  it("has a page for each provider, one in Markdown for each operation, and the contract to download", () => {
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
    const expected = contracts.flatMap(({ name, operations }) =>
      ["index.html", "openapi.yaml", "openapi.json", ...operations.map(({ id }) => `${id}.md`)].map(
        (file) => `${name}/${file}`,
      ),
    );
    expect(files.sort()).toEqual(["index.html", "llms.txt", ...expected].sort());
  });

  it.each(contracts)("offers $name's contract as it is, without what the docs add", ({ name, document }) => {
    expect(parse(read(`${name}/openapi.yaml`))).toEqual(document);
    expect(JSON.parse(read(`${name}/openapi.json`))).toEqual(document);
  });

  it("has no link in llms.txt that leads nowhere, and misses no operation", () => {
    const links = [...read("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    for (const link of links) expect(read(link), link).not.toBe("");
    const pages = contracts.flatMap(({ name, operations }) => operations.map(({ id }) => `${name}/${id}.md`));
    expect(links).toEqual(expect.arrayContaining(pages));
  });

  it("forbids its pages every other host, and Redoc's telemetry is off", () => {
    for (const page of ["index.html", ...contracts.map(({ name }) => `${name}/index.html`)])
      expect(read(page), page).toContain("default-src 'none'");
    for (const { name } of contracts) {
      expect(read(`${name}/index.html`)).toContain('"disableTelemetry":true');
      expect(read(`${name}/index.html`)).not.toMatch(/(src|href)="https:\/\/cdn\./);
    }
  });
});

describe.each(contracts)("$name in Markdown", (contract) => {
  it.each(contract.operations)("tells $id's codes, samples and vendor page", ({ id, object }) => {
    const page = read(`${contract.name}/${id}.md`);
    for (const { code, meaning } of object["x-error-codes"]) {
      expect(page).toContain(`| \`${code}\` |`);
      expect(page).toContain(meaning.replaceAll(/\s+/g, " ").trim());
    }
    expect(page).toContain("```typescript\nimport { create");
    expect(page).toMatch(/```bash\n[\s\S]*curl 'https:/);
    expect(page).toContain(object.externalDocs.url);
  });
});

describe("XML examples", () => {
  const speaking = contracts.flatMap((contract) =>
    contract.operations
      .filter(({ object }) =>
        Object.values(object.responses).some((one) => isXml(mediaTypeOf(contract.document, one)?.name ?? "")),
      )
      .map((operation) => ({ contract, operation, name: `${contract.name} ${operation.id}` })),
  );

  it.each(speaking)("of $name stand for the contract's objects", ({ contract, operation }) => {
    const { operations, schemas } = xmlShapes(contract.document);
    const shapes = operations[operation.id];
    const documented = providers.find(({ name }) => name === contract.name);
    const copy = { ...contract, document: documented?.document as OpenApiDocument };
    const twin = documented?.operations.find(({ id }) => id === operation.id) as DocumentedOperation;
    const answers = answersOf(contract, operation);
    const pairs = [
      ...bodiesOf(contract, operation).map(([, value], index) => ({
        value,
        xml: bodiesOf(copy, twin)[index]?.[1],
        root: shapes?.request,
      })),
      ...answers.map(({ key, value }, index) => ({
        value,
        xml: answersOf(copy, twin)[index]?.value,
        root: shapes?.responses[key],
      })),
    ];
    expect(pairs.length).toBeGreaterThan(0);
    for (const { value, xml, root } of pairs) {
      expect(xml).toBeTypeOf("string");
      if (!root) throw new Error("no shape");
      expect(decodeXml(parseDocument(String(xml)), root, schemas)).toEqual(value);
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
        for (const status of Object.keys(operation.object.responses).filter((one) => !one.startsWith("2")))
          expect(statuses, operation.id).toContain(status === "default" ? "other" : status);
      }
  });
});

describe("npm run docs -- --serve", () => {
  it("tells open pages to reload when a source was saved and the site was built anew", async () => {
    const source = mkdtempSync(join(tmpdir(), "source-"));
    let builds = 0;
    const server = await serveSite(site, {
      port: 0,
      sources: [source],
      rebuild: async () => {
        builds++;
      },
    });
    try {
      const page = await (await fetch(server.url)).text();
      expect(page).toContain('new EventSource("/reload")');
      expect(read("index.html")).not.toContain("EventSource");
      const { body } = await fetch(`${server.url}reload`);
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      writeFileSync(join(source, "openapi.yaml"), "openapi: 3.1.0\n");
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe("data: changed\n\n");
      expect(builds).toBe(1);
      await reader.cancel();
    } finally {
      await server.close();
      rmSync(source, { recursive: true });
    }
  });

  it("gives nothing from outside the site", async () => {
    const server = await serveSite(join(site, "getty"), { port: 0, sources: [], rebuild: async () => {} });
    try {
      for (const path of ["..%2fllms.txt", "..%2f..%2f..%2fetc%2fpasswd", "%"])
        expect((await fetch(server.url + path)).status, path).toBe(404);
    } finally {
      await server.close();
    }
  });
});
