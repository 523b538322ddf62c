import { describe, expect, test } from "vitest";
import { xmlSource } from "../../../scripts/generate/xml.js";
import { codecOf, contractOf, rootOf } from "./support.js";

const CONDITION = "then";
const when = (schema: object) => ({ [CONDITION]: schema });

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
  const list = (xml: object, items: object = { type: "string" }) => ({ type: "array", items, xml });
  const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
  const base = { $ref: "#/components/schemas/Base" };
  const Base = { type: "object", properties: { id: element({ attribute: true }) }, xml: { name: "Base" } };
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
    ["an empty namespace", { a: element({ namespace: "" }) }, "a: an empty xml.namespace is none"],
    ["the prefix xml for another namespace", { a: element({ prefix: "xml", namespace: "urn:a" }) }, "go together"],
    [
      "the namespace of xml under another prefix",
      { a: element({ prefix: "p", namespace: "http://www.w3.org/XML/1998/namespace" }) },
      "go together",
    ],
    [
      "the namespace of xmlns",
      { a: element({ prefix: "p", namespace: "http://www.w3.org/2000/xmlns/" }) },
      "is reserved",
    ],
    ["the prefix xmlns", { a: element({ prefix: "xmlns", namespace: "urn:a" }) }, '"xmlns" is not a name in XML'],
    ["an empty name", { a: element({ name: "" }) }, '"" is not a name in XML'],
    ["an empty prefix", { a: element({ prefix: "", namespace: "urn:a" }) }, '"" is not a name in XML'],
    ["a name of one oneOf member", { a: { oneOf: [Base, { type: "string" }] } }, "xml.name: schemas that are combined"],
    [
      "other names of oneOf members",
      { a: { oneOf: [Base, object({}, { xml: { name: "Other" } })] } },
      "must say the same",
    ],
    ["a name of one allOf member", { a: { allOf: [base, object({ b: {} })] } }, "or say it beside allOf"],
    ["a name behind a $ref with a sibling", { a: { ...base, allOf: [object({ b: {} })] } }, "or say it beside allOf"],
    [
      "a property that is an attribute in one member alone",
      { a: { allOf: [base, object({ id: {} })], xml: { name: "a" } } },
      "xml.attribute: schemas that",
    ],
    ["a wrapper around what is no list", { a: element({ wrapped: true }) }, "a: xml.wrapped is for lists"],
    [
      "a wrapper around an attribute",
      { a: element({ wrapped: true, attribute: true }) },
      "a: xml.wrapped is for lists",
    ],
    [
      "a name of a list without a wrapper",
      { a: list({ name: "b" }) },
      "a: xml.name of a list has no effect without xml.wrapped",
    ],
    ["a namespace of a list without a wrapper", { a: list({ namespace: "urn:b" }) }, "a: xml.namespace of a list"],
    [
      "white space of a list",
      { a: list({ "x-whitespace": "preserve", wrapped: true }) },
      "xml.x-whitespace is for texts",
    ],
    [
      "white space of an object",
      { a: object({}, { xml: { "x-whitespace": "preserve" } }) },
      "xml.x-whitespace is for texts",
    ],
    [
      "an item that is an attribute",
      { a: list({}, element({ attribute: true })) },
      "only a property may have xml.attribute",
    ],
    ["an item that is text", { a: list({}, element({ "x-text": true })) }, "only a property may have"],
    ["an attribute that is text", { a: element({ attribute: true, "x-text": true }) }, "exclude each other"],
    ["a list or an object", { a: { oneOf: [list({}), object({ b: {} })] } }, "a list cannot be something else"],
    [
      "a list or a text",
      { a: { type: ["array", "string"], items: {}, xml: { wrapped: true } } },
      "a list cannot be something else",
    ],
    [
      "a property of then alone",
      { a: object({ b: {} }, when({ properties: { c: {} } })) },
      "c stands in then, else or dependentSchemas alone",
    ],
    ["a property of else alone", { a: object({ b: {} }, { else: { properties: { c: {} } } }) }, "c stands in then"],
    [
      "a property of dependentSchemas alone",
      { a: object({ b: {} }, { dependentSchemas: { b: { properties: { c: {} } } } }) },
      "c stands in then",
    ],
    [
      "a property of then alone, further within",
      { a: object({ b: object({}) }, when({ properties: { b: { properties: { c: {} } } } })) },
      "c stands in then",
    ],
    [
      "a property of then alone, in a list",
      { a: { ...list({}, object({})), ...when({ items: { properties: { c: {} } } }) } },
      "c stands in then",
    ],
    [
      "a condition of a member",
      { a: { allOf: [object({ b: {} }), { else: { properties: { c: {} } } }] } },
      "c stands in then",
    ],
    [
      "xml in a condition",
      { a: object({ b: {} }, when({ properties: { b: element({ name: "c" }) } })) },
      "xml has no effect in then",
    ],
    ["a nameless schema that contains itself", { self }, "contains itself"],
    ["a composition of itself", { loop: { $ref: "#/components/schemas/Loop" } }, "composed of itself"],
  ])("%s", (_, properties, words) => {
    const message = refusal(properties, { Self, Base, Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] } });
    expect(message).toMatch(/^send: /);
    expect(message).toContain(words);
  });

  test("a root without a name, and one that is an attribute", () => {
    expect(refusal({}, {}, { xml: {} })).toBe("send: the root schema of an XML body needs xml.name");
    expect(refusal({}, {}, { xml: { name: "Root", attribute: true } })).toContain("only a property may have");
  });

  test("what says nothing new in a condition is none", () => {
    const part = {
      a: object(
        { b: list({}, object({ c: {} })) },
        when({ properties: { b: { minItems: 1, items: { required: ["c"] } } } }),
      ),
    };
    expect(refusal(part)).toBeUndefined();
    const Tree = object({ more: { $ref: "#/components/schemas/Tree" } }, when({ $ref: "#/components/schemas/Tree" }));
    expect(refusal({ tree: { $ref: "#/components/schemas/Tree" } }, { Tree })).toBeUndefined();
  });
});

describe("a default namespace is the root's alone, and so must be said of its children", () => {
  const generate =
    (properties: object, xml: object, more: object = {}) =>
    () =>
      xmlSource(contractOf(rootOf(properties, { xml: { name: "Root", namespace: "urn:r", ...xml }, ...more })));
  const text = { type: "string" };
  const named = (xml: object) => ({ type: "string", xml });

  test("a child without a namespace is refused, an item of a list too, and so are those of children", () => {
    expect(generate({ a: text }, {})).toThrow('a has no namespace, and would be written as <a xmlns=""> in Root');
    expect(generate({ a: { type: "array", items: text } }, {})).toThrow("a has no namespace");
    const wrapped = {
      type: "array",
      items: { ...text, xml: { name: "b" } },
      xml: { wrapped: true, namespace: "urn:r" },
    };
    expect(generate({ a: wrapped }, {})).toThrow('<b xmlns=""> in a');
    const inner = { type: "object", properties: { b: text }, xml: { namespace: "urn:i" } };
    expect(generate({ inner }, { prefix: "r" })).toThrow('<b xmlns=""> in inner');
  });

  test("attributes and text need none, nor do children of a prefix", () => {
    const properties = {
      a: named({ namespace: "urn:r" }),
      b: named({ namespace: "urn:o", prefix: "o" }),
      c: named({ attribute: true }),
      d: named({ "x-text": true }),
    };
    expect(generate(properties, {})).not.toThrow();
    expect(generate({ a: text }, { prefix: "r" })).not.toThrow();
  });
});
