import { describe, expect, test } from "vitest";
import { codecOf, readPlainly, rootOf } from "./support.js";

// The kinds of shapes that Azure's TypeSpec lists for XML payloads, each as OpenAPI says it. Dictionaries are not among
// what our shapes describe: see the last test.

const text = { type: "string" };
const integer = { type: "integer" };
const named = (schema: object, name: string, more: object = {}) => ({ ...schema, xml: { name, ...more } });
const list = (items: object, xml: object = {}) => ({ type: "array", items, xml });
const Item = { type: "object", properties: { name: text, age: integer }, xml: { name: "Item" } };
const item = { $ref: "#/components/schemas/Item" };
const ITEM = { name: "foo", age: 123 };
const WIRE = "<name>foo</name><age>123</age>";
const wrapped = { wrapped: true };
const ns = (namespace: string, prefix?: string) => ({ namespace, ...(prefix ? { prefix } : {}) });

const scenarios: [string, object, unknown, string][] = [
  ["simple properties", { name: text, age: integer }, ITEM, `<Root>${WIRE}</Root>`],
  ["a renamed property", { name: named(text, "Renamed") }, { name: "foo" }, "<Root><Renamed>foo</Renamed></Root>"],
  ["a nested model", { nested: { ...Item, xml: {} } }, { nested: ITEM }, `<Root><nested>${WIRE}</nested></Root>`],
  [
    "a renamed nested model",
    { nested: { ...item, xml: { name: "Sub" } } },
    { nested: ITEM },
    `<Root><Sub>${WIRE}</Sub></Root>`,
  ],
  [
    "one model under two names",
    { a: { ...item, xml: { name: "In" } }, b: { ...item, xml: { name: "Out" } } },
    { a: ITEM, b: ITEM },
    `<Root><In>${WIRE}</In><Out>${WIRE}</Out></Root>`,
  ],
  [
    "wrapped texts",
    { colors: list(named(text, "string"), wrapped) },
    { colors: ["red", "blue"] },
    "<Root><colors><string>red</string><string>blue</string></colors></Root>",
  ],
  [
    "wrapped texts, wrapper renamed",
    { colors: list(named(text, "string"), { ...wrapped, name: "Colors" }) },
    { colors: ["red"] },
    "<Root><Colors><string>red</string></Colors></Root>",
  ],
  [
    "wrapped texts, items renamed",
    { colors: list(named(text, "Color"), wrapped) },
    { colors: ["red"] },
    "<Root><colors><Color>red</Color></colors></Root>",
  ],
  ["bare numbers", { counts: list(integer) }, { counts: [1, 2] }, "<Root><counts>1</counts><counts>2</counts></Root>"],
  [
    "bare texts, renamed",
    { colors: list(named(text, "Colors")) },
    { colors: ["red", "blue"] },
    "<Root><Colors>red</Colors><Colors>blue</Colors></Root>",
  ],
  [
    "wrapped models",
    { items: list(item, wrapped) },
    { items: [ITEM, ITEM] },
    `<Root><items><Item>${WIRE}</Item><Item>${WIRE}</Item></items></Root>`,
  ],
  [
    "wrapped models, all renamed",
    { items: list({ ...item, xml: { name: "Thing" } }, { ...wrapped, name: "Things" }) },
    { items: [ITEM] },
    `<Root><Things><Thing>${WIRE}</Thing></Things></Root>`,
  ],
  ["bare models", { items: list(item) }, { items: [ITEM] }, `<Root><Item>${WIRE}</Item></Root>`],
  [
    "bare models, renamed",
    { items: list({ ...item, xml: { name: "Thing" } }) },
    { items: [ITEM] },
    `<Root><Thing>${WIRE}</Thing></Root>`,
  ],
  [
    "bare and wrapped lists together",
    { a: list(text), b: list(named(integer, "int32"), wrapped) },
    { a: ["x"], b: [1] },
    "<Root><a>x</a><b><int32>1</int32></b></Root>",
  ],
  ["an empty wrapped list", { items: list(item, wrapped) }, { items: [] }, "<Root><items/></Root>"],
  [
    "an optional property that is absent",
    { item: text, value: integer },
    { item: "widget" },
    "<Root><item>widget</item></Root>",
  ],
  [
    "attributes",
    {
      id1: named(integer, "id1", { attribute: true }),
      id2: named(text, "Id2", { attribute: true }),
      on: { type: "boolean" },
    },
    { id1: 123, id2: "foo", on: true },
    '<Root id1="123" Id2="foo"><on>true</on></Root>',
  ],
  [
    "a text beside an attribute",
    { lang: named(text, "lang", { attribute: true }), content: named(text, "content", { "x-text": true }) },
    { lang: "foo", content: "This is some text." },
    '<Root lang="foo">\n This is some text.\n</Root>',
  ],
  [
    "an enumeration",
    { status: { type: "string", enum: ["pending", "success"] } },
    { status: "success" },
    "<Root><status>success</status></Root>",
  ],
  [
    "dates",
    { a: { ...text, format: "date-time" }, b: text },
    { a: "2022-08-26T18:38:00.000Z", b: "Fri, 26 Aug 2022 14:38:00 GMT" },
    "<Root><a>2022-08-26T18:38:00.000Z</a><b>Fri, 26 Aug 2022 14:38:00 GMT</b></Root>",
  ],
  [
    "namespaces of properties",
    { id: integer, title: { ...text, xml: ns("urn:s", "smp") }, author: { ...text, xml: ns("urn:b") } },
    { id: 1, title: "T", author: "A" },
    '<Root xmlns:smp="urn:s"><id>1</id><smp:title>T</smp:title><author xmlns="urn:b">A</author></Root>',
  ],
];

/** Blanks around text do not count: most of these shapes trim. */
const trimmed = (wire: string) =>
  JSON.parse(JSON.stringify(readPlainly(wire), (_, part: unknown) => (typeof part === "string" ? part.trim() : part)));

describe("each kind of shape is written as the contract says and read back", () => {
  test.each(scenarios)("%s", (_, properties, value, wire) => {
    const { encode, decode } = codecOf(rootOf(properties), { Item });
    expect(decode(wire)).toEqual(value);
    expect(trimmed(encode(value))).toEqual(trimmed(wire));
  });

  test("a bare list that is required and empty is nothing on the wire and an empty list here", () => {
    const { encode, decode } = codecOf(rootOf({ items: list(item) }, { required: ["items"] }), { Item });
    expect(encode({ items: [] })).toBe("<Root/>");
    expect(decode("<Root />")).toEqual({ items: [] });
  });

  test("a list may be the root", () => {
    const { encode, decode } = codecOf({ ...list(item), xml: { name: "Items" } }, { Item });
    expect(decode(`<Items><Item>${WIRE}</Item></Items>`)).toEqual([ITEM]);
    expect(encode([ITEM])).toBe(`<Items><Item>${WIRE}</Item></Items>`);
  });

  test("a text may be the root", () => {
    const { encode, decode } = codecOf({ ...text, xml: { name: "Message" } });
    expect([encode("a & b"), decode("<Message>a &amp; b</Message>")]).toEqual([
      "<Message>a &amp; b</Message>",
      "a & b",
    ]);
  });

  test("a dictionary is out of scope: read as elements that the contract does not know, refused when written", () => {
    const { encode, decode } = codecOf(rootOf({ data: { type: "object", additionalProperties: text } }));
    expect(decode("<Root><data><Color>blue</Color></data></Root>")).toEqual({ data: { Color: "blue" } });
    expect(() => encode({ data: { Color: "blue" } })).toThrow("the body cannot be written");
  });
});
