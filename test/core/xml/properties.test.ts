import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeAny } from "../../../src/core/xml/decode.js";
import { parseDocument } from "../../../src/core/xml/document.js";
import { anyNode, attribute, character, isXml, kept, Node, node, text } from "./node.js";
import { codecOf, faultsOf, readPlainly, rootOf } from "./support.js";

const roots = [
  ["no namespace", {}],
  ["a default namespace", { namespace: "urn:k" }],
  ["a prefixed namespace", { namespace: "urn:p", prefix: "p" }],
] as const;

describe("what the contract accepts survives encode and decode unchanged", () => {
  test.each(roots)("under a root with %s", (_, xml) => {
    const { encode, decode } = codecOf({ ...node, xml: { name: "Root", ...xml } }, { Node });
    fc.assert(
      fc.property(anyNode, (value) => {
        const wire = encode(value);
        expect(decode(wire)).toStrictEqual(value);
        expect(() => readPlainly(wire)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test("any text of any characters is either carried or refused with its pointer", () => {
    const { encode, decode } = codecOf(rootOf({ id: attribute(text), a: kept }));
    const string = fc.string({
      unit: fc.oneof(
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom("\0", "\uD800", "\uDC00"),
      ),
    });
    fc.assert(
      fc.property(string, (part) => {
        const faults = faultsOf(() => encode({ id: part, a: part }));
        expect(faults).toHaveLength(isXml(part) ? 0 : 2);
        if (isXml(part)) expect(decode(encode({ id: part, a: part }))).toEqual({ id: part, a: part });
      }),
      { numRuns: 2_000 },
    );
  });

  test("any value at all is either written as a document that can be read, or refused, and never a crash", () => {
    const { encode, decode } = codecOf(node, { Node });
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const keys = fc.constantFrom(...Object.keys(Node.properties), "other", "__proto__");
    const body = fc.oneof(anything, fc.dictionary(keys, fc.oneof(anything, anyNode)));
    fc.assert(
      fc.property(body, (value) => {
        if (faultsOf(() => encode(value)).length === 0) expect(decode(encode(value))).toBeTypeOf("object");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("any document gives a value or a throw, never a hang and never a changed prototype", () => {
  const { encode, decode } = codecOf(node, { Node });
  const attempt = (wire: string) => {
    for (const read of [decode, (document: string) => decodeAny(parseDocument(document))])
      try {
        read(wire);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  test("random text, and random pieces of XML", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/>",
      "</",
      "<Node>",
      "</Node>",
      "<b>",
      "</b>",
      "<__proto__>",
      "</__proto__>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "&",
      ";",
      "&#13;",
      ' id="',
      '"',
      " xmlns",
      ":p=",
      "'",
      "\r\n",
      "<!DOCTYPE Node",
      "[",
      "]",
    );
    const wire = fc.array(fc.oneof(piece, character), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          wire,
          wire.map((inner) => `<Node>${inner}</Node>`),
        ),
        attempt,
      ),
      { numRuns: 3_000 },
    );
  });

  test("a valid document in which something was cut, doubled or exchanged", () => {
    const mutation = fc.record({
      at: fc.nat(),
      length: fc.nat(20),
      put: fc.oneof(fc.constant(""), character, fc.constantFrom("</", "<", '"')),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(anyNode, fc.array(mutation, { minLength: 1, maxLength: 3 }), (value, mutations) => {
        const mutate = (
          wire: string,
          { at, length, put, twice }: { at: number; length: number; put: string; twice: boolean },
        ) => {
          const start = at % wire.length;
          return wire.slice(0, start + (twice ? length : 0)) + put + wire.slice(twice ? start : start + length);
        };
        attempt(mutations.reduce((wire, mutation) => (wire === "" ? wire : mutate(wire, mutation)), encode(value)));
      }),
      { numRuns: 1_000 },
    );
  });
});
