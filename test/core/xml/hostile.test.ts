import { describe, expect, test } from "vitest";
import { decodeAny } from "../../../src/core/xml/decode.js";
import { parseDocument } from "../../../src/core/xml/document.js";
import { codecOf, rootOf } from "./support.js";

// No test here asserts a time. What must not take quadratic time is so large that it would run into vitest's limit.

const MEGABYTE = 1_000_000;
const text = { type: "string" };
const { decode } = codecOf(rootOf({ a: text, list: { type: "array", items: text } }));

describe("what is not well-formed is refused", () => {
  const whole = '<Root><a x="1">t&amp;<![CDATA[c]]><!-- d --></a><b/></Root>';

  test("a document that is cut off, wherever", () => {
    expect(decode(whole)).toEqual({ a: "t&c", "a/@x": "1", b: "" });
    for (let length = 0; length < whole.length; length++) expect(() => decode(whole.slice(0, length))).toThrow();
  });

  test.each([
    "",
    " ",
    "text",
    "{}",
    "<Root>",
    "</Root>",
    "<Root></root>",
    "<Root><a></Root></a>",
    "<Root><a></b></Root>",
    "<Root/><Root/>",
    "<Root/>x",
    "x<Root/>",
    "<Root a=1/>",
    "<Root a/>",
    '<Root a="1" a="2"/>',
    '<Root a="<"/>',
    "<Root>&copy;</Root>",
    "<Root>&</Root>",
    "<Root>&#0;</Root>",
    "<Root>&#xD800;</Root>",
    "<Root>&#xFFFFFFFFFF;</Root>",
    "<Root>]]></Root>",
    "<Root>\0</Root>",
    "<Root>\uD800</Root>",
    "<Root><!-- -- --></Root>",
    "<Root><![CDATA[</Root>",
    "<Root><?xml version='1.0'?></Root>",
    " <?xml version='1.0'?><Root/>",
    "< Root/>",
    "<1/>",
    "<Root>&#65x;</Root>",
    "<!DOCTYPE html><html/>",
    "<html><body><br></body></html>",
  ])("%j", (wire) => {
    expect(() => decode(wire)).toThrow();
  });

  test("another root is not read as this one", () => {
    expect(() => decode("<Other/>")).toThrow("another root");
  });
});

describe("a DOCTYPE is refused, and with it every entity", () => {
  const bomb = [..."bcdefghij"].map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghij"[index]};`.repeat(10)}">`);

  test.each([
    ["a bare one", "<!DOCTYPE Root>"],
    ["one behind a comment that looks like the root", "<!-- <Root> --><!DOCTYPE Root>"],
    ["an entity bomb", `<!DOCTYPE Root [<!ENTITY a "lol">${bomb.join("")}]>`],
    ["an external entity", '<!DOCTYPE Root [<!ENTITY j SYSTEM "file:///etc/passwd">]>'],
    ["an external document type", '<!DOCTYPE Root SYSTEM "http://127.0.0.1:9/x.dtd">'],
    ["a parameter entity", '<!DOCTYPE Root [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'],
  ])("%s", (_, doctype) => {
    expect(() => decode(`${doctype}<Root><a>x</a></Root>`)).toThrow("DOCTYPE");
    expect(() => decode(`${doctype}<Root><a>&j;</a></Root>`)).toThrow();
  });

  test("the word alone is text like any other", () => {
    expect(decode("<!-- <!DOCTYPE a> --><Root><a><![CDATA[<!DOCTYPE a>]]></a></Root>")).toEqual({ a: "<!DOCTYPE a>" });
  });
});

describe("size", () => {
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;

  test("a thousand levels are read, more are refused, without a crash", () => {
    expect(() => decodeAny(parseDocument(nested(1_000)))).not.toThrow();
    expect(() => parseDocument(nested(1_001))).toThrow("nested too deeply");
    expect(() => parseDocument(nested(100_000))).toThrow();
    expect(() => parseDocument("<a>".repeat(3 * MEGABYTE))).toThrow();
    expect(decode(`<Root><b>${nested(900)}</b></Root>`)).toHaveProperty("b");
  });

  test("a recursive contract is read to the same depth", () => {
    const tree = { $ref: "#/components/schemas/Tree" };
    const Tree = { type: "object", properties: { a: tree }, xml: { name: "a" } };
    const { decode: decodeTree } = codecOf(tree, { Tree });
    expect(() => decodeTree(nested(1_000))).not.toThrow();
    expect(() => decodeTree(nested(9_000))).toThrow();
  });

  test("ten megabytes of attributes are refused, of one element or of many", () => {
    let one = "";
    for (let index = 0; one.length < 10 * MEGABYTE; index++) one += ` a${index}="1"`;
    expect(() => decode(`<Root${one}/>`)).toThrow("too many");
    expect(() => decode(`<Root>${'<a x="1"/>'.repeat(MEGABYTE)}</Root>`)).toThrow("too many");
  });

  test("many attributes take no quadratic time", () => {
    let attributes = "";
    for (let index = 0; index < 100_000; index++) attributes += ` a${index}="1"`;
    const value = decode(`<Root${attributes}><a${attributes}/></Root>`) as object;
    expect(value).toMatchObject({ a: "", "@a99999": "1", "a/@a99999": "1" });
    expect(Object.keys(value)).toHaveLength(200_001);
  });

  test("namespaces without number are refused, and many elements that declare a few are read", () => {
    let declarations = "";
    for (let index = 0; index < 1_000; index++) declarations += ` xmlns:p${index}="urn:${index}"`;
    expect(() => decode(`<Root${declarations}>${'<a xmlns:q="u"/>'.repeat(1_000)}</Root>`)).toThrow(
      "too many namespaces",
    );
    const few = `<Root>${'<list xmlns:q="u" xmlns="v">1</list>'.repeat(20_000)}</Root>`;
    expect((decode(few) as { list: string[] }).list).toHaveLength(20_000);
  });

  test("ten megabytes of siblings are read, known and unknown ones", () => {
    const filling = "x".repeat(40);
    const siblings = `<list>${filling}</list><other>${filling}</other><a>${filling}</a>`.repeat(60_000);
    const value = decode(`<Root>${siblings}</Root>`) as { list: string[]; other: string[] };
    expect([value.list.length, value.other.length]).toEqual([60_000, 60_000]);
    expect(() => decode(`<Root>${"<a/>".repeat(2.5 * MEGABYTE)}</Root>`)).toThrow("too many");
  });

  test("many siblings take no quadratic time, known and unknown ones", () => {
    for (const name of ["list", "other"]) {
      const value = decode(`<Root>${`<${name}/>`.repeat(50_000)}</Root>`);
      expect(value).toEqual({ [name]: expect.objectContaining({ length: 50_000 }) });
    }
  });

  test("text takes no quadratic time, whatever it is made of", () => {
    for (const part of ["x", " ", "\r\n", "\r", "é", "😀", "]", "-->", "<!-- -->", "<![CDATA[ ]]>"]) {
      const wire = `<Root><a>x${part.repeat(500_000 / part.length)}x</a></Root>`;
      expect(decode(wire)).toEqual({ a: expect.stringMatching(/^x.*x$/s) });
    }
    expect(() => decode(`<Root><a>${"&lt;".repeat(2 * MEGABYTE)}</a></Root>`)).toThrow("too many");
  });

  test("four hundred thousand elements, attributes, references, comments, sections or instructions are read, and not one more", () => {
    for (const part of ["<a/>", "<a></a>", "&lt;", "<!---->", "<![CDATA[]]>", "<?a ?>"]) {
      const wire = (count: number) => `<Root><a/>${part.repeat(count)}</Root>`;
      expect(() => parseDocument(wire(399_998)), part).not.toThrow();
      expect(() => parseDocument(wire(399_999)), part).toThrow("too many elements");
    }
    const attributes = (count: number) => `<Root>${"<a x=\"1\" y = '2'/>".repeat(count)}</Root>`;
    expect(() => parseDocument(attributes(133_333))).not.toThrow();
    expect(() => parseDocument(attributes(133_334))).toThrow("too many elements");
  });

  test("what looks like markup in text, values, comments and sections does not count", () => {
    const noise = "=".repeat(50) + ">".repeat(50) + "'\"/".repeat(20);
    const marks = "<a b='c'>&d;".repeat(10);
    const value = noise.replaceAll('"', "");
    const item = `<list x="${value}">${noise}<!--${marks}--><![CDATA[${marks}]]><?p ${marks}?></list>`;
    const list = (decode(`<Root>${item.repeat(20_000)}</Root>`) as { list: string[] }).list;
    expect([list.length, list[19_999]]).toEqual([20_000, noise + marks]);
  });

  test("depth is that of elements, however they end", () => {
    const flat = '<a x="/"/><a>/</a><a x=">"></a >'.repeat(2_000);
    expect(() => parseDocument(`<Root>${flat}</Root>`)).not.toThrow();
    expect(() => parseDocument(`${flat}${nested(1_001)}`)).toThrow("nested too deeply");
  });

  test("openings that never close take no quadratic time", () => {
    for (const part of ["<!--", "<![CDATA[", "<?a ", '<a b="', "&#0", "&a"])
      expect(() => decode(`<Root>${part.repeat((2 * MEGABYTE) / part.length)}`)).toThrow();
  });
});
