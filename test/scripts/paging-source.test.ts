// What the generator makes of x-paging, and what it refuses.
import { describe, expect, it } from "vitest";
import { pagingOf } from "../../scripts/generate/paging.js";
import { operationsOf } from "../../scripts/lib/contract.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";

const COUNTS = { position: "/params/query/page", counts: "pages", size: "/params/query/limit" };

/** What is made of `x-paging` in a contract of one list. */
function made(paging: object, { answer = {}, limit = { maximum: 25 } }: { answer?: Schema; limit?: Schema } = {}) {
  const schema: Schema = {
    type: "object",
    required: ["results"],
    properties: {
      results: { type: "array", items: { type: "string" } },
      end: { type: "boolean" },
      n: { type: "string" },
    },
    ...answer,
  };
  const query = (name: string, own: Schema) => ({ name, in: "query", schema: { type: "integer", ...own } });
  const document = {
    info: { title: "", version: "" },
    servers: [],
    paths: {
      "/": {
        get: {
          operationId: "list",
          parameters: [query("page", {}), query("limit", limit)],
          responses: { "200": { content: { "application/json": { schema } } } },
          "x-paging": { items: "/results", ...COUNTS, ...paging },
          "x-error-codes": [],
        },
      },
    },
  } as unknown as OpenApiDocument;
  const [operation] = operationsOf(document);
  if (!operation) throw new Error("no operation");
  return (isIdempotent = true) => pagingOf(document, operation, isIdempotent);
}

describe("x-paging", () => {
  it("goes out with the largest page, and whether every answer has the list", () => {
    expect(made({})()).toEqual({ items: "/results", ...COUNTS, always: true, limit: 25 });
    expect(made({}, { answer: { required: [] } })()).not.toHaveProperty("always");
    expect(made({}, { limit: { enum: [5, 10] } })()).toHaveProperty("limit", 10);
    expect(made({ last: "/end" }, { limit: {} })()).not.toHaveProperty("limit");
  });

  it.each([
    [{ items: "/result" }, "/result leads nowhere"],
    [{ items: "/n" }, "/n must be a list"],
    [{ position: "/params/query/side" }, "/params/query/side leads nowhere"],
    [{ position: "/body/page" }, "/body/page leads nowhere"],
    [{ last: "/n" }, "/n must be a boolean"],
    [{ total: "/results" }, "/results must be a number, or a text of one"],
  ])("with %j is refused", (paging, words) => {
    expect(made(paging)).toThrow(`list: x-paging: ${words}`);
  });

  it("is refused where a page that is not full could be taken for the last", () => {
    expect(made({}, { limit: {} })).toThrow("/params/query/limit needs a maximum");
    expect(made({ size: undefined })).toThrow("x-paging: without last, total or pages it needs a size");
  });

  it("is refused where a page must not be asked for again", () => {
    expect(() => made({})(false)).toThrow("say x-idempotent: true");
  });
});
