// What the generator makes of webhooks, and what it refuses.
import { describe, expect, it } from "vitest";
import { callbacksSource } from "../../scripts/generate/callbacks.js";
import { methodsSource } from "../../scripts/generate/methods.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";

const documentOf = (parts: object) => ({ info: {}, servers: [], paths: {}, ...parts }) as unknown as OpenApiDocument;
const hook = (content: object | undefined) =>
  documentOf({
    webhooks: {
      told: { post: { operationId: "receiveTold", summary: "Told", responses: {}, requestBody: { content } } },
    },
  });

describe("the source of callbacks", () => {
  it("is none where nobody calls", () => expect(callbacksSource(documentOf({}))).toBeUndefined());

  it("holds what comes in to the kinds of its values", () => {
    const schema = {
      type: "object",
      additionalProperties: false,
      required: ["day"],
      properties: {
        day: { type: "string", format: "date", maxLength: 10 },
        pattern: { type: "string", pattern: "^a" },
        kind: { oneOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
      },
    };
    const source = callbacksSource(hook({ "application/json; charset=utf-8": { schema } }));
    expect(source).toContain(
      '"application/json": { schema: { "type": "object", "required": ["day"], "properties": ' +
        '{ "day": { "type": "string" }, "pattern": { "type": "string" }, "kind": { "anyOf": [{ "type": "integer" }, { "type": "null" }] } } }, ' +
        "rules: [rules.type, rules.anyOf, rules.required, rules.properties] }",
    );
    expect(source).toContain('told": NonNullable<operations["receiveTold"]["requestBody"]>["content"]');
  });

  it("hands out the bytes of what has no schema", () => {
    const source = callbacksSource(hook({ "*/*": {} }));
    expect(source).toContain('"told": Uint8Array;');
    expect(source).toContain('"told": { "*/*": {} }');
  });

  it("refuses a webhook of a type that is not read", () => {
    for (const type of ["text/plain", "multipart/form-data"])
      expect(() => callbacksSource(hook({ [type]: { schema: { type: "string" } } }))).toThrow(
        `told: ${type} is not read in a webhook`,
      );
  });

  it("refuses a webhook without a body", () => {
    expect(() => callbacksSource(hook(undefined))).toThrow("told: a webhook without a body says nothing");
  });
});

it("A method's documentation says that its operation is deprecated", () => {
  const operation = (deprecated: boolean) => ({
    get: {
      operationId: "getThing",
      summary: "Get",
      description: "Gets.",
      deprecated,
      externalDocs: { url: "https://example.com" },
      responses: {},
      "x-error-codes": [],
    },
  });
  expect(methodsSource(documentOf({ paths: { "/": operation(true) } }))).toContain(" * @deprecated\n");
  expect(methodsSource(documentOf({ paths: { "/": operation(false) } }))).not.toContain("@deprecated");
});
