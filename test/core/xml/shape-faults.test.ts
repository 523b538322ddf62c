import { describe, expect, test } from "vitest";
import { codecOf, rootOf } from "./support.js";

const refusal = (properties: object, schemas: object = {}, more: object = {}) => {
  try {
    codecOf(rootOf(properties, more), schemas);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

describe("what cannot be a shape is refused with the place and the reason", () => {
  const self = { $ref: "#/components/schemas/Self" };
  const Self = { type: "object", properties: { more: { allOf: [self, { type: "object" }] } } };
  const element = (xml: object) => ({ type: "string", xml });
  test.each([
    ["a name that XML does not allow", { "first name": {} }, '"first name" is not a name in XML'],
    ["a colon in a name", { "soap:Body": {} }, '"soap:Body" is not a name in XML'],
    ["a prefix without a namespace", { a: element({ prefix: "p" }) }, "p:a: xml.prefix needs xml.namespace"],
    [
      "one prefix for two namespaces",
      { a: element({ prefix: "p", namespace: "urn:a" }), b: element({ prefix: "p", namespace: "urn:b" }) },
      "p:b: the prefix stands for another namespace elsewhere",
    ],
    [
      "a namespace of an attribute without a prefix",
      { a: element({ attribute: true, namespace: "urn:a" }) },
      "needs xml.prefix",
    ],
    ["an attribute that is an object", { a: { type: "object", xml: { attribute: true } } }, "cannot hold an object"],
    ["two properties of one name", { a: {}, b: element({ name: "a" }) }, "Root: two properties are the element a"],
    ["two texts", { a: element({ "x-text": true }), b: element({ "x-text": true }) }, "two properties are the text"],
    ["a nameless schema that contains itself", { self }, "contains itself"],
    ["a composition of itself", { loop: { $ref: "#/components/schemas/Loop" } }, "composed of itself"],
  ])("%s", (_, properties, words) => {
    const message = refusal(properties, { Self, Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] } });
    expect(message).toMatch(/^send: /);
    expect(message).toContain(words);
  });

  test("a root without a name", () => {
    expect(refusal({}, {}, { xml: {} })).toBe("send: the root schema of an XML body needs xml.name");
  });
});
