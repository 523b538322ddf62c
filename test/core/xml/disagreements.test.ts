import { describe, expect, test } from "vitest";
import { UnreadableError } from "../../../src/core/codec.js";
import { codecOf, rootOf } from "./support.js";

// A contract and a wire that say different things: whatever comes is kept, or the whole answer is unreadable.

const text = { type: "string" };
const integer = { type: "integer" };
const attribute = { type: "string", xml: { attribute: true } };
const list = (items: object, xml: object = {}) => ({ type: "array", items, xml });
const tags = { tags: list({ ...text, xml: { name: "tag" } }, { wrapped: true }) };
const bare = { tags: list({ ...text, xml: { name: "tag" } }) };
const person = { person: { type: "object", properties: { id: attribute, name: text } } };
const price = {
  price: { type: "object", properties: { unit: attribute, sum: { type: "number", xml: { "x-text": true } } } },
};

const read = (properties: object, inner: string, more: object = {}, attributes = "") =>
  codecOf(rootOf(properties, more)).decode(`<Root${attributes}>${inner}</Root>`);

describe("content of another kind than the contract's is unreadable, and the reason names the place", () => {
  test.each<[string, object, string, string]>([
    ["a text where a list is due", tags, "<tags>a, b</tags>", "something else than tag in the list tags"],
    ["items under another name", tags, "<tags><Tag>a</Tag></tags>", "something else than tag in the list tags"],
    [
      "items in another namespace",
      { t: list({ ...text, xml: { name: "t", namespace: "urn:t" } }, { wrapped: true }) },
      "<t><t>a</t></t>",
      "something else than t in the list t",
    ],
    [
      "a bare list that has a wrapper",
      bare,
      "<tags><tag>a</tag></tags>",
      "an element tags, which the contract has in another form",
    ],
    [
      "a bare list of texts that has a wrapper of its own name",
      { tag: list(text) },
      "<tag><tag>a</tag></tag>",
      "elements in the text tag",
    ],
    [
      "a wrapped list without its wrapper, items named alike",
      { tag: list(text, { wrapped: true }) },
      "<tag>a</tag><tag>b</tag>",
      "something else than tag in the list tag",
    ],
    ["elements in a text", { a: text }, "<a>x<b>1</b></a>", "elements in the text a"],
    ["elements in a number", { a: integer }, "<a><b>1</b></a>", "elements in the text a"],
    ["elements in an item", tags, "<tags><tag><b>1</b></tag></tags>", "elements in the text tag"],
    ["text where an object is due", person, "<person>Ada</person>", "text in the place of the elements of person"],
    [
      "an attribute that comes as an element",
      { id: attribute },
      "<id>1</id>",
      "an element id, which the contract has in another form",
    ],
    [
      "a property that comes under its own name",
      { name: { ...text, xml: { name: "Name" } } },
      "<name>Ada</name>",
      "an element name, which the contract has in another form",
    ],
    [
      "a property that comes in no namespace",
      { x: { ...text, xml: { namespace: "urn:x" } } },
      "<x>1</x>",
      "an element x, which the contract has in another form",
    ],
    [
      "a text that comes as an element",
      price,
      "<price><sum>1.5</sum></price>",
      "an element sum, which the contract has in another form",
    ],
  ])("%s", (_, properties, inner, reason) => {
    const attempt = () => read(properties, inner);
    expect(attempt).toThrow(UnreadableError);
    expect(attempt).toThrow(reason);
  });

  test("also where the contract requires the list", () => {
    expect(() => read(bare, "<tags><tag>a</tag></tags>", { required: ["tags"] })).toThrow("in another form");
  });

  test("a list as the root has no object around it that could keep other elements", () => {
    const { decode } = codecOf({ ...list({ ...text, xml: { name: "tag" } }), xml: { name: "Tags" } });
    expect(() => decode("<Tags><tag>a</tag><total>1</total></Tags>")).toThrow("something else than tag");
    expect(decode('<Tags total="1"><tag lang="en">a</tag></Tags>')).toEqual(["a"]);
  });
});

describe("what is added beside known parts is kept, and never fails", () => {
  test("attributes, of an object, of its texts, and of its lists, under their paths", () => {
    const inner = '<a lang="en">x</a><tags total="2"><tag n="1">y</tag><tag n="2">z</tag></tags><b c="3"/>';
    expect(read({ a: text, ...tags }, inner, {}, ' version="2"')).toEqual({
      a: "x",
      tags: ["y", "z"],
      b: "",
      "@version": "2",
      "a/@lang": "en",
      "tags/@total": "2",
      "tags/tag/@n": ["1", "2"],
      "b/@c": "3",
    });
  });

  test("attributes of items that are objects in each of these", () => {
    const { decode } = codecOf(rootOf({ people: list(person.person, { wrapped: true }) }));
    expect(
      decode('<Root><people><people id="1" x="2"><name y="3">Ada</name></people><people/></people></Root>'),
    ).toEqual({
      people: [{ id: "1", name: "Ada", "@x": "2", "name/@y": "3" }, {}],
    });
  });

  test("attributes in a namespace by the names that they come under, and no declarations", () => {
    const attributes = ' xmlns="urn:d" xmlns:x="urn:x" x:nil="true" xml:lang="en"';
    expect(read({ a: text }, "<a>1</a>", {}, attributes)).toEqual({ a: "1", "@x:nil": "true", "@xml:lang": "en" });
  });

  test("an attribute that has a property's name in another namespace", () => {
    expect(read({ id: attribute }, "", {}, ' xmlns:x="urn:x" x:id="2"')).toEqual({ "@x:id": "2" });
  });

  test("text beside elements or known attributes", () => {
    expect(read(person, "<person> Ada <name>Byron</name> King</person>")).toEqual({
      person: { name: "Byron", "text()": "Ada  King" },
    });
    expect(read(person, '<person id="1">Ada</person>')).toEqual({ person: { id: "1", "text()": "Ada" } });
  });

  test("elements and text beside the items of a list", () => {
    expect(read(tags, '<tags>two: <tag>a</tag><total n="1">2</total><tag>b</tag></tags>')).toEqual({
      tags: ["a", "b"],
      "tags/text()": "two:",
      "tags/total": "2",
      "tags/total/@n": "1",
    });
  });

  test("in a list of lists, up to the object around them", () => {
    const rows = list({ ...list(integer), xml: { name: "row" } }, { wrapped: true });
    expect(read({ rows }, '<rows><row n="1"><row>1</row><sum>1</sum></row></rows>')).toEqual({
      rows: [[1]],
      "rows/row/@n": "1",
      "rows/row/sum": "1",
    });
  });

  test("what comes again though it should come once; the first counts", () => {
    expect(read({ a: text }, '<a>1</a><a n="2">2</a><a>3</a>')).toEqual({ a: "1", "./a": ["2", "3"], "./a/@n": "2" });
    const renamed = { a: { ...integer, xml: { name: "b" } } };
    expect(read(renamed, "<b/><b>2</b>")).toEqual({ b: "2" });
  });

  test("an element with the name of a property that came as it should", () => {
    const properties = { id: attribute, Name: { ...text, xml: { name: "FullName" } } };
    expect(read(properties, "<id>x</id><Name>y</Name><FullName>z</FullName>", {}, ' id="1"')).toEqual({
      id: "1",
      Name: "z",
      "./id": "x",
      "./Name": "y",
    });
    expect(read(price, "<price>1.5<sum>2</sum></price>")).toEqual({ price: { sum: 1.5, "./sum": "2" } });
  });

  test("under a key that the contract has for itself, one step aside", () => {
    const properties = { "@id": { ...text, xml: { name: "id" } }, "text()": { ...text, xml: { name: "words" } } };
    expect(read(properties, "<id>1</id>x<words>2</words>", {}, ' id="3"')).toEqual({
      "@id": "1",
      "text()": "2",
      "./@id": "3",
      "./text()": "x",
    });
  });

  test("unknown attributes of what may be a text leave it a text", () => {
    const either = { e: { oneOf: [text, { type: "object", properties: { code: integer } }] } };
    expect(read(either, '<e type="x">words</e>')).toEqual({ e: "words", "e/@type": "x" });
    expect(read(either, '<e type="x"><code>1</code></e>')).toEqual({ e: { code: 1, "@type": "x" } });
  });

  test("a schema that says nothing takes anything", () => {
    expect(read({ a: {} }, "<a>1</a>")).toEqual({ a: "1" });
    expect(read({ a: {} }, '<a b="1"><c>2</c></a>')).toEqual({ a: { "@b": "1", c: "2" } });
  });

  test("white space between elements is nothing, a no-break space is text", () => {
    expect(read({ ...tags, ...person }, "\n<tags> \t<tag>a</tag>\n</tags>\r\n<person>\n <name/> </person> ")).toEqual({
      tags: ["a"],
      person: { name: "" },
    });
    expect(read({ a: text }, "\u00A0<a/>")).toEqual({ a: "", "text()": "\u00A0" });
  });
});
