import fc from "fast-check";

/** Every character that XML 1.0 allows, the awkward ones often. */
export const character = fc.oneof(
  fc.constantFrom(
    ..."<>&\"'\t\n\r ;#x-]![?/=:\u00A0\u0085\u2028\uFEFF\uFFFD\uD7FF\uE000",
    "]]>",
    "&lt;",
    "&#13;",
    "<!--",
    "\r\n",
    "\u{10FFFF}",
  ),
  fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 2 }),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
export const isXml = (text: string) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
const anyText = fc
  .array(character, { maxLength: 12 })
  .map((parts) => parts.join(""))
  .filter(isXml);
const trimmedText = anyText.map((text) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const integer = fc.maxSafeInteger().map((value) => value + 0);

export const text = { type: "string" };
export const kept = { type: "string", xml: { "x-whitespace": "preserve" } };
export const attribute = (schema: object, xml: object = {}) => ({ ...schema, xml: { attribute: true, ...xml } });
const list = (items: object, xml: object = {}) => ({ type: "array", items, xml });
export const node = { $ref: "#/components/schemas/Node" };

/** Every kind of property, and within itself once more. */
export const Node = {
  type: "object",
  required: ["bare"],
  properties: {
    id: attribute(text),
    size: attribute({ type: "integer" }, { namespace: "urn:p", prefix: "p" }),
    trimmed: text,
    kept: { ...kept, xml: { ...kept.xml, namespace: "urn:k", name: "trimmed" } },
    integer: { type: "integer", xml: { namespace: "urn:p", prefix: "p" } },
    number: { type: "number" },
    flag: { type: "boolean" },
    bare: list({ ...kept, xml: { ...kept.xml, name: "b" } }),
    wrapped: list(text, { wrapped: true, namespace: "urn:w" }),
    rows: list(list({ type: "integer" }), { wrapped: true }),
    either: { oneOf: [text, { type: "object", properties: { code: { type: "integer" } } }] },
    price: {
      type: "object",
      properties: { unit: attribute(text), sum: { ...kept, xml: { "x-text": true, "x-whitespace": "preserve" } } },
    },
    "@ key/~": { ...kept, xml: { name: "key", "x-whitespace": "preserve" } },
    nodes: list(node, { wrapped: true, name: "Nodes" }),
  },
  xml: { name: "Node" },
};

export const { value: anyNode } = fc.letrec<{ value: object }>((tie) => ({
  value: fc.record(
    {
      id: anyText,
      size: integer,
      trimmed: trimmedText,
      kept: anyText,
      integer,
      number,
      flag: fc.boolean(),
      bare: fc.array(anyText, { maxLength: 3 }),
      wrapped: fc.array(trimmedText, { maxLength: 3 }),
      rows: fc.array(fc.array(integer, { maxLength: 2 }), { maxLength: 2 }),
      either: fc.oneof(trimmedText, fc.record({ code: integer }, { noNullPrototype: true })),
      price: fc.record({ unit: anyText, sum: anyText }, { noNullPrototype: true }),
      "@ key/~": anyText,
      nodes: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constant([]),
        fc.array(tie("value"), { maxLength: 2 }),
      ),
    },
    { requiredKeys: ["bare"], noNullPrototype: true },
  ),
}));
