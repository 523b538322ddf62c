import { describe, expect, test } from "vitest";
import { UnreadableError } from "../../../src/core/codec.js";
import { codecOf, readPlainly, rootOf } from "./support.js";

describe("written namespaces", () => {
  const named = (namespace?: string, prefix?: string, more: object = {}) => ({
    type: "string",
    xml: { ...(namespace ? { namespace } : {}), ...(prefix ? { prefix } : {}), ...more },
  });
  const properties = {
    none: named(),
    same: named("urn:r"),
    other: named("urn:o"),
    p: named("urn:p", "p"),
    inner: {
      type: "object",
      properties: { none: named(), p: named("urn:p", "p"), again: named("urn:r", "r") },
      xml: { namespace: "urn:o" },
    },
    x: named("urn:p", "p", { attribute: true }),
    y: named("urn:p", "p", { attribute: true }),
    z: named(undefined, undefined, { attribute: true }),
    lang: named(undefined, "xml", { attribute: true }),
  };
  const value = {
    none: "1",
    same: "2",
    other: "3",
    p: "4",
    inner: { none: "5", p: "6", again: "7" },
    x: "8",
    y: "9",
    z: "10",
    lang: "en",
  };

  test.each([
    ["no namespace", {}, "Root"],
    ["a default namespace", { namespace: "urn:r" }, "{urn:r}Root"],
    ["a prefixed namespace", { namespace: "urn:r", prefix: "r" }, "{urn:r}Root"],
  ])("below a root with %s each name is in its own schema's namespace and in no other", (_, xml, root) => {
    const { encode, roundTrip } = codecOf(rootOf(properties, { xml: { name: "Root", ...xml } }));
    const leaf = (name: string, content: string) => ({ name, attributes: {}, children: [content] });
    expect(readPlainly(encode(value))).toEqual({
      name: root,
      attributes: { "{urn:p}x": "8", "{urn:p}y": "9", z: "10", "{http://www.w3.org/XML/1998/namespace}lang": "en" },
      children: [
        leaf("none", "1"),
        leaf("{urn:r}same", "2"),
        leaf("{urn:o}other", "3"),
        leaf("{urn:p}p", "4"),
        {
          name: "{urn:o}inner",
          attributes: {},
          children: [leaf("none", "5"), leaf("{urn:p}p", "6"), leaf("{urn:r}again", "7")],
        },
      ],
    });
    expect(roundTrip(value)).toEqual(value);
  });

  test("a namespace is written as it is, whatever characters are in it", () => {
    const { encode, roundTrip } = codecOf(rootOf({ a: named('urn:a?b=1&c="2"&amp;<', "p") }));
    expect(readPlainly(encode({ a: "1" })).children).toMatchObject([{ name: '{urn:a?b=1&c="2"&amp;<}a' }]);
    expect(roundTrip({ a: "1" })).toEqual({ a: "1" });
  });
});

describe("read namespaces", () => {
  const text = { type: "string" };
  const inA = { type: "string", xml: { name: "x", namespace: "urn:a" } };
  const inB = { type: "string", xml: { name: "x", namespace: "urn:b", prefix: "b" } };

  test("the same local name in two namespaces is two properties, whatever the prefixes", () => {
    const { decode } = codecOf(rootOf({ none: { ...text, xml: { name: "x" } }, a: inA, b: inB }));
    const wire = '<Root xmlns:q="urn:a"><x xmlns="urn:b">B</x><q:x>A</q:x><x>none</x></Root>';
    expect(decode(wire)).toEqual({ none: "none", a: "A", b: "B" });
  });

  test("attributes of one local name are told apart by namespace, and a default namespace does not reach them", () => {
    const attribute = (xml: object) => ({ type: "string", xml: { attribute: true, name: "x", ...xml } });
    const { decode } = codecOf(rootOf({ none: attribute({}), a: attribute({ namespace: "urn:a", prefix: "a" }) }));
    expect(decode('<Root xmlns="urn:a" xmlns:q="urn:a" x="1" q:x="2"/>')).toEqual({ none: "1", a: "2" });
    expect(decode('<Root xmlns="urn:a" x="1"/>')).toEqual({ none: "1" });
    expect(decode('<Root xmlns:q="urn:a" q:x="2"/>')).toEqual({ a: "2" });
  });

  test("an element that the contract puts in a namespace is not taken from another", () => {
    const { decode } = codecOf(rootOf({ a: inA, list: { type: "array", items: inB } }));
    expect(decode("<Root><x>1</x></Root>")).toEqual({ x: "1" });
    expect(() => codecOf(rootOf({}, { xml: { name: "Root", namespace: "urn:r" } })).decode("<Root/>")).toThrow();
  });

  test("an element without a namespace in the contract is taken from any, because vendors add some; its own comes first", () => {
    const { decode } = codecOf(rootOf({ x: text, list: { type: "array", items: text } }));
    expect(decode('<v:Root xmlns:v="urn:v"><v:x>1</v:x><v:list>2</v:list></v:Root>')).toEqual({ x: "1", list: ["2"] });
    expect(decode('<Root xmlns:v="urn:v"><v:x>1</v:x><x>2</x></Root>')).toEqual({ x: "2", "v:x": "1" });
  });

  test("a prefix may be declared anew within, and undone", () => {
    const inner = { type: "object", properties: { none: { ...text, xml: { name: "x" } }, a: inA, b: inB } };
    const { decode } = codecOf(rootOf({ a: inA, inner }));
    expect(
      decode(
        '<Root xmlns="urn:a" xmlns:p="urn:a"><x>1</x><inner xmlns:p="urn:b" xmlns=""><p:x>2</p:x><x>3</x></inner></Root>',
      ),
    ).toEqual({ a: "1", inner: { none: "3", b: "2" } });
  });
});

describe("what is no document by Namespaces in XML is refused", () => {
  const { decode } = codecOf(rootOf({ a: { type: "string" } }));
  const XML = "http://www.w3.org/XML/1998/namespace";
  const XMLNS = "http://www.w3.org/2000/xmlns/";

  test.each([
    ["<Root><p:a/></Root>", "a prefix that is not declared"],
    ['<Root><a p:x="1"/></Root>', "a prefix that is not declared"],
    ['<Root><b xmlns:p="u"/><p:a/></Root>', "a prefix that is not declared"],
    ["<xmlns:Root/>", "a prefix that is not declared"],
    ['<Root xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', "one attribute twice"],
    ['<Root xmlns:p="u"><a xmlns:q="u" p:x="1" q:x="2"/></Root>', "one attribute twice"],
    ['<Root xmlns:p=""/>', "a prefix that is declared without a namespace"],
    ['<Root xmlns:xmlns="u"/>', "a reserved prefix or namespace"],
    ['<Root xmlns:xml="u"/>', "a reserved prefix or namespace"],
    [`<Root xmlns:p="${XML}"/>`, "a reserved prefix or namespace"],
    [`<Root xmlns="${XML}"/>`, "a reserved prefix or namespace"],
    [`<Root xmlns:p="${XMLNS}"/>`, "a reserved prefix or namespace"],
    [`<Root xmlns="${XMLNS}"/>`, "a reserved prefix or namespace"],
    ['<Root xmlns:p="u"><p:a:b/></Root>', "a colon in the wrong place of a name"],
    ['<Root xmlns:p="u"><p:1/></Root>', "a colon in the wrong place of a name"],
    ['<Root xmlns:p="u"><p:/></Root>', "a colon in the wrong place of a name"],
    ["<Root><:a/></Root>", "a prefix that is not declared"],
    ['<Root xmlns:="u"/>', "a colon in the wrong place of a name"],
    ['<Root xmlns:a:b="u"/>', "a colon in the wrong place of a name"],
  ])("%s", (wire, reason) => {
    expect(() => decode(wire)).toThrow(new UnreadableError(reason));
  });

  test("what only looks like it is read", () => {
    const wire = `<Root xmlns:xml="${XML}" xmlns:p="u" xmlns:q="v" p:x="1" q:x="2" x="3" xml:lang="en"><a xmlns="" xmlns:p="w" xmlns:r="u" p:x="4" r:x="5"/></Root>`;
    expect(decode(wire)).toMatchObject({ "@p:x": "1", "@q:x": "2", "@x": "3", "a/@p:x": "4", "a/@r:x": "5" });
  });
});
