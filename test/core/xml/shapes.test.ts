import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { xmlRoots, xmlSource } from "../../../scripts/generate/xml.js";
import type { XmlContent, XmlRoots } from "../../../src/core/xml/shape.js";
import { codecOf, contractOf, rootOf } from "./support.js";

const TEXT = { leaf: "string" };
const fieldsOf = (properties: object, more: object = {}, schemas: object = {}) =>
  codecOf(rootOf(properties, more), schemas).root.content.fields;
const elementOf = (schema: object, schemas: object = {}) => {
  const [field] = fieldsOf({ part: schema }, {}, schemas) ?? [];
  return field && "element" in field ? field.element : undefined;
};
describe("names", () => {
  test("an element is named by its property unless xml.name says otherwise", () => {
    expect(elementOf({ type: "string" })).toEqual({ name: "part", content: TEXT });
    expect(elementOf({ type: "string", xml: { name: "Part" } })).toEqual({ name: "Part", content: TEXT });
  });

  test("the root is named by its schema's xml.name, also through a reference", () => {
    const Thing = { type: "object", xml: { name: "thing", namespace: "urn:t", prefix: "t" } };
    const { root } = codecOf({ $ref: "#/components/schemas/Thing" }, { Thing });
    expect(root).toEqual({ name: "thing", namespace: "urn:t", prefix: "t", content: { fields: [] } });
  });

  test("what xml says beside a $ref wins, word by word", () => {
    const Thing = { type: "string", xml: { name: "Thing", namespace: "urn:t" } };
    const element = elementOf({ $ref: "#/components/schemas/Thing", xml: { name: "Other" } }, { Thing });
    expect(element).toEqual({ name: "Other", namespace: "urn:t", content: TEXT });
  });

  test("what a component says beside a $ref of its own counts too", () => {
    const Base = { type: "string", xml: { name: "Base" } };
    const Thing = { $ref: "#/components/schemas/Base", xml: { name: "Thing" } };
    expect(elementOf({ $ref: "#/components/schemas/Thing" }, { Base, Thing })?.name).toBe("Thing");
    const { root } = codecOf({ $ref: "#/components/schemas/Base", xml: { name: "Root" } }, { Base });
    expect(root).toEqual({ name: "Root", content: TEXT });
  });

  test("what all members of a composition say alike counts, and what is said beside them wins", () => {
    const member = (name: string, key: string) => ({
      properties: { [key]: { type: "string" } },
      xml: { name, prefix: "p", namespace: "urn:p" },
    });
    const alike = [member("Thing", "a"), member("Thing", "b")];
    for (const combined of [{ allOf: alike }, { oneOf: alike }, { anyOf: alike }])
      expect(elementOf(combined)).toMatchObject({ name: "Thing", prefix: "p", namespace: "urn:p" });
    const others = { oneOf: [member("Cat", "a"), member("Dog", "b")], xml: { name: "Pet" } };
    expect(elementOf(others)).toMatchObject({ name: "Pet", prefix: "p", namespace: "urn:p" });
  });

  test("a namespace counts for its own schema only and is not inherited", () => {
    const { root } = codecOf(rootOf({ a: { type: "string" } }, { xml: { name: "Root", namespace: "urn:r" } }));
    expect(root.namespace).toBe("urn:r");
    expect(root.content.fields).toEqual([{ key: "a", as: "element", element: { name: "a", content: TEXT } }]);
  });

  test("the prefix xml stands for its own namespace", () => {
    expect(fieldsOf({ lang: { type: "string", xml: { attribute: true, prefix: "xml" } } })).toEqual([
      {
        key: "lang",
        as: "attribute",
        leaf: "string",
        name: { name: "lang", prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace" },
      },
    ]);
  });
});

describe("lists", () => {
  const items = { type: "string" };

  test("a bare list is named by its items, else by its property", () => {
    const array = { type: "array", items };
    expect(fieldsOf({ part: array })).toEqual([{ key: "part", as: "list", element: { name: "part", content: TEXT } }]);
    expect(elementOf({ ...array, items: { ...items, xml: { name: "Item" } } })?.name).toBe("Item");
  });

  test("a wrapped list is an element, its items are named by themselves, else like the wrapper", () => {
    const array = { type: "array", items, xml: { wrapped: true } };
    expect(elementOf(array)).toEqual({ name: "part", content: { items: { name: "part", content: TEXT } } });
    expect(elementOf({ ...array, xml: { wrapped: true, name: "Parts" } })).toEqual({
      name: "Parts",
      content: { items: { name: "Parts", content: TEXT } },
    });
    expect(elementOf({ ...array, items: { ...items, xml: { name: "Item" } } })?.content.items?.name).toBe("Item");
  });

  test("one list schema under two properties names its unnamed items after each", () => {
    const List = { type: "array", items, xml: { wrapped: true } };
    const list = { $ref: "#/components/schemas/List" };
    const fields = fieldsOf({ a: list, b: list }, {}, { List });
    expect(fields?.map((field) => "element" in field && field.element.content.items?.name)).toEqual(["a", "b"]);
  });

  test("a list is one through a reference, and as a composition of one", () => {
    const List = { type: "array", items };
    const ref = { $ref: "#/components/schemas/List" };
    for (const schema of [ref, { allOf: [ref] }, { anyOf: [ref] }, { type: "array" }])
      expect(fieldsOf({ part: schema }, {}, { List })?.[0]?.as).toBe("list");
  });

  test("a list within a list is wrapped by the item of the outer one", () => {
    expect(fieldsOf({ row: { type: "array", items: { type: "array", items: { type: "integer" } } } })).toEqual([
      {
        key: "row",
        as: "list",
        element: { name: "row", content: { items: { name: "row", content: { leaf: "integer" } } } },
      },
    ]);
  });

  test("a bare list is required where the schema or any of its allOf requires it", () => {
    const required = { key: "part", as: "list", required: true };
    const list = { part: { type: "array", items } };
    expect(fieldsOf(list, { required: ["part"] })).toMatchObject([required]);
    expect(fieldsOf(list, { allOf: [{ required: ["part"] }] })).toMatchObject([required]);
    const alternatives = { oneOf: [{ properties: list, required: ["part"] }, { properties: { other: {} } }] };
    expect(fieldsOf({}, alternatives)?.[0]).not.toHaveProperty("required");
  });
});

describe("contents", () => {
  test("every type of text has its leaf, whatever its format", () => {
    const leaves = [
      [{ type: "string", format: "date-time" }, "string"],
      [{ type: "integer" }, "integer"],
      [{ type: "number" }, "number"],
      [{ type: ["boolean"] }, "boolean"],
      [{ enum: [1, 2] }, "integer"],
      [{ const: true }, "boolean"],
      [{ type: ["integer", "string"] }, "string"],
      [{ oneOf: [{ type: "integer" }, { type: "number" }] }, "number"],
    ] as const;
    for (const [schema, leaf] of leaves) expect(elementOf(schema)?.content).toEqual({ leaf });
  });

  test("a schema that says nothing is a text or an object of whatever comes", () => {
    expect(elementOf({})?.content).toEqual({ fields: [], leaf: "string" });
  });

  test("attributes, text beside them, and preserved white space are marked", () => {
    const properties = {
      id: { type: "integer", xml: { attribute: true, name: "ID" } },
      words: { type: "string", xml: { "x-text": true, "x-whitespace": "preserve" } },
    };
    expect(fieldsOf(properties)).toEqual([
      { key: "id", as: "attribute", name: { name: "ID" }, leaf: "integer" },
      { key: "words", as: "text", content: { leaf: "string", preserve: true } },
    ]);
  });

  test("allOf joins properties: a schema's own first, then its members' in order, each key once", () => {
    const Base = { type: "object", properties: { b: { type: "string" }, a: { minLength: 1 } } };
    const members = { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { c: { type: "string" } } }] };
    const fields = fieldsOf({ a: { type: "integer" } }, members, { Base });
    expect(fields?.map(({ key }) => key)).toEqual(["a", "b", "c"]);
    expect(fields?.[0]).toMatchObject({ element: { content: { leaf: "integer" } } });
  });

  test("oneOf of an object and a text is either, also property by property", () => {
    const either = { fields: [expect.objectContaining({ key: "code" })], leaf: "string" };
    const object = { type: "object", properties: { code: { type: "integer" } } };
    expect(elementOf({ oneOf: [object, { type: "string" }] })?.content).toEqual(either);
    const alternatives = [{ properties: { e: object } }, { properties: { e: { type: "string" } } }];
    expect(fieldsOf({}, { oneOf: alternatives })).toMatchObject([{ key: "e", element: { content: either } }]);
  });

  test("a schema that contains itself is referred to, also with words beside the reference", () => {
    const tree = { $ref: "#/components/schemas/Tree" };
    const Tree = {
      type: "object",
      properties: { left: tree, right: { allOf: [tree], description: "…" } },
    };
    const content = elementOf(tree, { Tree })?.content;
    expect(content?.fields).toEqual(
      ["left", "right"].map((key) => ({
        ...{ key, as: "element" },
        element: { name: key, content: { ref: expect.any(Function) } },
      })),
    );
    for (const field of content?.fields ?? [])
      expect("element" in field && field.element.content.ref?.()).toBe(content);
  });
});

describe("the source of the shapes", () => {
  const rootsIn = (source: string | undefined): { send: XmlRoots } => {
    const { code } = transformSync(source ?? "", { loader: "ts", format: "cjs" });
    const module = { exports: {} as { send: XmlRoots } };
    new Function("module", code)(module);
    return module.exports;
  };

  test("of a contract without XML is none", () => {
    const contract = contractOf({ type: "object", xml: { name: "Root" } });
    expect([...xmlRoots(contract).keys()]).toEqual(["send"]);
    expect(xmlSource({ ...contract, paths: {} })).toBeUndefined();
  });

  test("gives the shapes, one for all that refer to a schema, also to one that contains itself, whatever they are called", () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      send: { type: "object", properties: { more: ref("Tree"), key: { type: "string" } } },
      Tree: { type: "object", properties: { leaf: ref("a-b"), other: ref("a.b"), branch: ref("Tree") } },
      "a-b": { type: "string" },
      "a.b": { type: "integer" },
    };
    const contract = contractOf(rootOf({ tree: ref("Tree"), send: ref("send") }), schemas);
    const { send } = rootsIn(xmlSource(contract));
    expect(JSON.stringify(send)).toBe(JSON.stringify(xmlRoots(contract).get("send")));
    const [tree, other] = (send.request?.content.fields ?? []).map((field) => "element" in field && field.element);
    if (!tree || !other) throw new Error("no elements");
    const part = (content: XmlContent, key: string) => {
      const field = content.fields?.find((own) => own.key === key);
      return field && "element" in field ? field.element.content : undefined;
    };
    expect(part(other.content, "more")).toBe(tree.content);
    expect(part(tree.content, "branch")?.ref?.()).toBe(tree.content);
    expect(part(tree.content, "leaf")).toEqual({ leaf: "string" });
    expect(part(tree.content, "other")).toEqual({ leaf: "integer" });
  });
});
