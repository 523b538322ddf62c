import { parseXml } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";
import { codecOf, faultsOf, rootOf } from "./support.js";

const text = { type: "string" };
const kept = { type: "string", xml: { "x-whitespace": "preserve" } };
const attribute = { type: "string", xml: { attribute: true } };

describe("what is written", () => {
  test("elements stand in the contract's order, not in the caller's", () => {
    const { encode } = codecOf(rootOf({ b: text, a: text, c: text }));
    expect(encode({ c: "3", a: "1", b: "2" })).toBe("<Root><b>2</b><a>1</a><c>3</c></Root>");
  });

  test("what is undefined or absent is left out, and an empty text is an empty element", () => {
    const { encode } = codecOf(rootOf({ a: text, b: text, c: attribute }));
    expect(encode({ a: undefined, b: "", c: undefined, d: undefined })).toBe("<Root><b></b></Root>");
  });

  test("numbers and booleans are written as XML Schema writes them", () => {
    const { encode } = codecOf(rootOf({ a: { type: "integer" }, b: { type: "number" }, c: { type: "boolean" } }));
    expect(encode({ a: -5, b: 0.25, c: false })).toBe("<Root><a>-5</a><b>0.25</b><c>false</c></Root>");
  });

  test("an empty wrapped list is an empty element, an empty bare list is nothing", () => {
    const wrapped = { type: "array", items: text, xml: { wrapped: true } };
    const { encode } = codecOf(rootOf({ wrapped, bare: { type: "array", items: text } }));
    expect(encode({ wrapped: [], bare: [] })).toBe("<Root><wrapped/></Root>");
  });

  test("attributes may be named anywhere in the schema, also behind elements", () => {
    const { encode } = codecOf(rootOf({ a: text, id: attribute }));
    expect(encode({ a: "1", id: "2" })).toBe('<Root id="2"><a>1</a></Root>');
  });
});

describe("text and attributes arrive as they were typed", () => {
  const typed = [
    "AT&T; Inc",
    "&copy;",
    "&#65;",
    "&lt;b&gt;",
    "<b>",
    "]]>",
    `"'`,
    "a\tb\nc\rd\r\ne",
    "&amp;amp;",
    "é😀\u0085\u2028",
    "<!-- -->",
    "<![CDATA[x]]>",
    "{{x}}",
    "\uFEFFx",
  ];

  test.each(typed)("%j", (value) => {
    const { encode, roundTrip } = codecOf(rootOf({ id: attribute, part: kept }));
    const sent = { id: value, part: value };
    expect(roundTrip(sent)).toEqual(sent);
    const root = parseXml(encode(sent)).root;
    expect([root?.attributes["id"], root?.text]).toEqual([value, value]);
  });

  test("CR is a reference on the wire, and so are LF and tab in attributes, where readers would change them", () => {
    const { encode } = codecOf(rootOf({ id: attribute, part: text }));
    expect(encode({ id: "\r\n\t", part: "\r\n\t" })).toBe('<Root id="&#13;&#10;&#9;"><part>&#13;\n\t</part></Root>');
  });

  test("keys that xmlbuilder2 takes for more than names are names like any other", () => {
    const keys = ["@a", "#", "#text", "?x", "$y", "!z", "__proto__", "constructor", "toString"];
    const properties = Object.fromEntries(
      keys.map((key, index) => [key, { ...kept, xml: { ...kept.xml, name: `e${index}` } }]),
    );
    const value = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, `<${key}>`]))));
    const { encode, decode } = codecOf(rootOf(properties));
    expect(Object.entries(decode(encode(value)) as object)).toEqual(Object.entries(value));
    expect(faultsOf(() => codecOf(rootOf({ a: text })).encode(value))).toEqual(
      keys.map((key) => `/${key} is not in the contract`),
    );
  });

  test("inherited properties are not the caller's", () => {
    const { encode } = codecOf(rootOf({ toString: text, constructor: text, __proto: text }));
    expect(encode({})).toBe("<Root/>");
  });
});

describe("what XML or the contract cannot carry is refused, each value by its JSON pointer", () => {
  const { encode } = codecOf(
    rootOf({
      a: text,
      id: attribute,
      list: { type: "array", items: text },
      "a/b~c": { type: "object", properties: { d: text }, xml: { name: "e" } },
      either: { oneOf: [{ type: "object", properties: { d: text } }, text] },
    }),
  );

  test.each(["\0", "\x01", "\x0B", "\x1F", "\uD800", "\uDC00", "\uDE00\uD83D", "\uFFFE", "\uFFFF"])(
    "%j is no character of XML 1.0",
    (character) => {
      const bad = `x${character}y`;
      const words = "has a character that XML 1.0 cannot carry";
      expect(faultsOf(() => encode({ a: bad, id: bad, list: ["", bad], "a/b~c": { d: bad } }))).toEqual([
        `/a ${words}`,
        `/id ${words}`,
        `/list/1 ${words}`,
        `/a~1b~0c/d ${words}`,
      ]);
    },
  );

  const notText = [
    null,
    {},
    [],
    new Date(0),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    5n,
    Symbol("s"),
    () => 1,
    new String("s"),
    /x/,
  ];

  test.each(notText.map((value) => [String(Object.prototype.toString.call(value)), value]))(
    "%s where text is due",
    (_, value) => {
      const words = "must be a text, a number or a boolean";
      expect(faultsOf(() => encode({ a: value, id: value, list: [value, undefined] }))).toEqual([
        `/a ${words}`,
        `/id ${words}`,
        `/list/0 ${words}`,
        `/list/1 ${words}`,
      ]);
    },
  );

  test.each([
    null,
    "text",
    1,
    true,
    [],
    new Date(0),
    new Map([["d", "x"]]),
    new (class Custom {
      d = "x";
    })(),
  ])("%o where an object is due", (value) => {
    expect(faultsOf(() => encode({ "a/b~c": value }))).toEqual(["/a~1b~0c must be a plain object"]);
    expect(faultsOf(() => encode(value))).toEqual([" must be a plain object"]);
  });

  test("undefined as the whole body, or an object where a list is due", () => {
    expect(faultsOf(() => encode(undefined))).toEqual([" must be a plain object"]);
    expect(faultsOf(() => encode({ list: { 0: "x", length: 1 } }))).toEqual(["/list must be a list"]);
    expect(faultsOf(() => encode({ list: "x" }))).toEqual(["/list must be a list"]);
  });

  test("an object or a text is accepted where the contract allows both, and nothing else", () => {
    expect(encode({ either: "x" })).toBe("<Root><either>x</either></Root>");
    expect(encode({ either: { d: "x" } })).toBe("<Root><either><d>x</d></either></Root>");
    expect(faultsOf(() => encode({ either: null }))).toHaveLength(1);
    expect(faultsOf(() => encode({ either: [] }))).toHaveLength(1);
  });

  test("keys that the contract does not know, with ~ and / escaped", () => {
    expect(faultsOf(() => encode({ "x/y~z": 1, "a/b~c": { "": 2 } }))).toEqual([
      "/a~1b~0c/ is not in the contract",
      "/x~1y~0z is not in the contract",
    ]);
  });

  test("a value that contains itself, or lies a thousand levels deep; one that comes twice does not matter", () => {
    const tree = { $ref: "#/components/schemas/Tree" };
    const Tree = { type: "object", properties: { more: { type: "array", items: tree } }, xml: { name: "Tree" } };
    const { encode: encodeTree } = codecOf(tree, { Tree });
    const circle: { more: unknown[] } = { more: [] };
    circle.more.push(circle);
    expect(faultsOf(() => encodeTree(circle))).toEqual(["/more/0 contains itself"]);
    let deep: object = {};
    for (let depth = 0; depth < 5_000; depth++) deep = { more: [deep] };
    expect(faultsOf(() => encodeTree(deep))).toEqual([expect.stringMatching(/^(\/more\/0)+ is nested too deeply$/)]);
    const leaf = {};
    expect(encodeTree({ more: [leaf, leaf] })).toBe("<Tree><Tree/><Tree/></Tree>");
  });
});
