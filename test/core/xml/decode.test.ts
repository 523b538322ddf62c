import { describe, expect, test } from "vitest";
import { decodeAny } from "../../../src/core/xml/decode.js";
import { parseDocument } from "../../../src/core/xml/document.js";
import { codecOf, rootOf } from "./support.js";

const text = { type: "string" };
const integer = { type: "integer" };
const list = (items: object, more: object = {}) => ({ type: "array", items, ...more });
const wrapped = { xml: { wrapped: true } };
const read = (properties: object, inner: string, more: object = {}) =>
  codecOf(rootOf(properties, more)).decode(`<Root>${inner}</Root>`);

describe("lists and absence", () => {
  test("one element of a list is still a list, wrapped or bare", () => {
    const properties = { a: list(text), b: list(text, wrapped) };
    expect(read(properties, "<a>1</a><b><b>2</b></b>")).toEqual({ a: ["1"], b: ["2"] });
  });

  test("an empty wrapper is an empty list, an absent one is left out", () => {
    const properties = { a: list(text, wrapped), b: list(text, wrapped) };
    expect(read(properties, "<a/>")).toEqual({ a: [] });
    expect(read(properties, "<a> <!-- none --> </a>")).toEqual({ a: [] });
  });

  test("a bare list without elements is left out, or an empty list where the contract requires it", () => {
    expect(read({ a: list(text) }, "")).toEqual({});
    expect(read({ a: list(text) }, "", { required: ["a"] })).toEqual({ a: [] });
  });

  test("a bare list is collected from between other elements, in its order", () => {
    expect(read({ a: list(integer), b: text }, "<a>1</a><b>x</b><a>2</a>")).toEqual({ a: [1, 2], b: "x" });
  });

  test("lists within lists keep their depth", () => {
    const rows = list({ ...list(integer), xml: { name: "row" } }, wrapped);
    expect(read({ rows }, "<rows><row><row>1</row><row>2</row></row><row/></rows>")).toEqual({ rows: [[1, 2], []] });
  });

  test("optional elements and attributes that are absent are left out, empty ones are empty texts", () => {
    const properties = { a: text, b: text, c: { ...text, xml: { attribute: true } } };
    expect(read(properties, "<b/>")).toEqual({ b: "" });
  });

  test("a text that is an object at times is read as what it is", () => {
    const either = { oneOf: [text, { type: "object", properties: { code: integer } }] };
    const properties = { e: list(either) };
    expect(read(properties, "<e>words</e><e><code>1</code></e><e/>")).toEqual({ e: ["words", { code: 1 }, ""] });
  });

  test("a text beside attributes is its own property, and stays a text where that is allowed and no attribute comes", () => {
    const price = {
      type: "object",
      properties: { unit: { ...text, xml: { attribute: true } }, sum: { type: "number", xml: { "x-text": true } } },
    };
    expect(read({ price }, '<price unit="EUR"> 1.50 </price>')).toEqual({ price: { unit: "EUR", sum: 1.5 } });
    expect(read({ price }, '<price unit="EUR"/>')).toEqual({ price: { unit: "EUR" } });
    const either = { oneOf: [price, text] };
    expect(read({ either }, "<either>free</either>")).toEqual({ either: "free" });
    expect(read({ either }, '<either unit="EUR">2</either>')).toEqual({ either: { unit: "EUR", sum: 2 } });
  });

  test("a text beside elements is without theirs", () => {
    const words = { type: "string", xml: { "x-text": true } };
    expect(read({ words, a: text }, "one <a>two</a> three")).toEqual({ words: "one  three", a: "two" });
  });

  test("a tree is read to its leaves", () => {
    const tree = { $ref: "#/components/schemas/Tree" };
    const Tree = { type: "object", properties: { n: integer, more: list(tree, wrapped) }, xml: { name: "Tree" } };
    const { decode } = codecOf(tree, { Tree });
    const wire = "<Tree><n>1</n><more><Tree><n>2</n><more/></Tree><Tree/></more></Tree>";
    expect(decode(wire)).toEqual({ n: 1, more: [{ n: 2, more: [] }, {}] });
  });
});

describe("text", () => {
  const kept = { type: "string", xml: { "x-whitespace": "preserve" } };
  const same = (inner: string, value: string, schema: object = text) =>
    expect(read({ a: schema }, `<a>${inner}</a>`)).toEqual({ a: value });

  test("blanks around it are trimmed: those of XML, no others", () => {
    same(" \t\r\n x y \n", "x y");
    same("\u00A0x\u2003", "\u00A0x\u2003");
    same("&#32;x&#9;", "x");
  });

  test("blanks are kept where the contract says so, and in attributes", () => {
    same(" x\n", " x\n", kept);
    const id = { type: "string", xml: { attribute: true } };
    expect(codecOf(rootOf({ id })).decode('<Root id=" x "/>')).toEqual({ id: " x " });
  });

  test("entities, references and CDATA are text; comments and instructions are nothing", () => {
    same("AT&amp;T &lt;&gt;&quot;&apos; &#65;&#x42;", "AT&T <>\"' AB");
    same("<![CDATA[<b>&amp;]]> &amp; <![CDATA[]]]]><![CDATA[>]]>", "<b>&amp; & ]]>");
    same("one<!-- two --> three<?four five?>", "one three");
  });

  test("line ends are LF, except those that are written as references", () => {
    same("a\r\nb\rc&#13;\nd<![CDATA[\r\n&#13;]]>", "a\nb\nc\r\nd\n&#13;", kept);
  });

  test("an XML declaration, a byte order mark, comments and instructions may stand around the root", () => {
    const { decode } = codecOf(rootOf({ a: text }));
    const around = '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?xml-stylesheet?><!-- <a> -->';
    expect(decode(`${around}<Root><a>1</a></Root>\n<!-- end -->\n`)).toEqual({ a: "1" });
    expect(decode("<?xml-stylesheet?><Root/>")).toEqual({});
  });
});

describe("numbers and booleans", () => {
  test.each([
    ["integer", "42", 42],
    ["integer", " -7\n", -7],
    ["integer", "+007", 7],
    ["integer", "9007199254740991", 9007199254740991],
    ["integer", "9007199254740993", "9007199254740993"],
    ["integer", "1.0", "1.0"],
    ["integer", "12 apples", "12 apples"],
    ["integer", "0x10", "0x10"],
    ["integer", "１", "１"],
    ["number", "1e3", 1000],
    ["number", ".5", 0.5],
    ["number", "5.", 5],
    ["number", "1,5", "1,5"],
    ["number", "INF", "INF"],
    ["number", "NaN", "NaN"],
    ["number", "1e999", "1e999"],
    ["boolean", "true", true],
    ["boolean", " 0 ", false],
    ["boolean", "1", true],
    ["boolean", "TRUE", "TRUE"],
    ["boolean", "constructor", "constructor"],
  ])("%s %j is read as %j: what is not of its type stays text", (type, wire, value) => {
    const id = { type, xml: { attribute: true } };
    expect(codecOf(rootOf({ id, a: { type } })).decode(`<Root id="${wire}"><a>${wire}</a></Root>`)).toEqual({
      id: value,
      a: value,
    });
  });

  test("an empty number or boolean is no value", () => {
    expect(read({ a: integer, b: { type: "boolean" }, c: list(integer) }, "<a/><b> </b><c>1</c><c/>")).toEqual({
      c: [1],
    });
  });
});

describe("what the contract does not know", () => {
  test("is kept by its name, as texts, objects and lists", () => {
    const inner = '<New> 1 </New><a>2</a><v:Other xmlns:v="urn:v"><b/><b>3</b></v:Other><New><c>4</c></New>';
    expect(read({ a: text }, inner)).toEqual({ a: "2", New: ["1", { c: "4" }], "v:Other": { b: ["", "3"] } });
  });

  test("names that mean something to JavaScript are names like any other and change no prototype", () => {
    const inner = "<__proto__><polluted>1</polluted></__proto__><constructor>2</constructor><toString>3</toString>";
    for (const value of [read({ a: text }, inner), decodeAny(parseDocument(`<Root>${inner}</Root>`))] as object[]) {
      expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({ polluted: "1" });
    }
    expect({}).not.toHaveProperty("polluted");
    const own = codecOf(rootOf(JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}')));
    expect(Object.entries(own.decode(`<Root>${"<__proto__>1</__proto__>"}</Root>`) as object)).toEqual([
      ["__proto__", "1"],
    ]);
  });

  test("is read without a shape at all: text, or an object of the children", () => {
    expect(decodeAny(parseDocument("<a> x </a>"))).toBe("x");
    expect(decodeAny(parseDocument("<a><b>1</b><c/></a>"))).toEqual({ b: "1", c: "" });
    expect(decodeAny(parseDocument('<a id="1">x<b id="2">y</b></a>'))).toEqual({
      "@id": "1",
      "text()": "x",
      b: "y",
      "b/@id": "2",
    });
  });
});
