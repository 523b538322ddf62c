// The build joins what is called of xmlbuilder2, and leaves out most of it: see scripts/build/libraries.ts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { build } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { libraries } from "../../../scripts/build/libraries.js";

const folder = mkdtempSync(join(tmpdir(), "contract-clients-"));
afterAll(() => rmSync(folder, { recursive: true }));

const joined = { create };
beforeAll(async () => {
  const file = join(folder, "joined.mjs");
  const input = join(folder, "input.mjs");
  writeFileSync(input, `export { create } from "xmlbuilder2";`);
  await build({
    input,
    platform: "neutral",
    resolve: { mainFields: ["main"] },
    plugins: [libraries],
    output: { file },
  });
  Object.assign(joined, await import(/* @vite-ignore */ pathToFileURL(file).href));
});

/** What src/core/xml/encode.ts calls, in its order. */
interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: readonly Element[] | string;
}

function write(make: typeof create, root: Element): string {
  const add = (parent: ReturnType<typeof create>, { name, attributes, content }: Element): void => {
    const element = parent.ele(name);
    for (const [key, value] of attributes) element.att(key, value);
    if (typeof content === "string") element.txt(content);
    else for (const child of content) add(element, child);
  };
  try {
    const document = make();
    add(document, root);
    return document.end({ headless: true });
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.message : error}`;
  }
}

const namespace = fc.constantFrom(
  "",
  "urn:a",
  "urn:b",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/XML/1998/namespace",
);
const prefix = fc.constantFrom("", "p:", "q:", "xml:");
const local = fc.constantFrom("a", "Root", "template", "_x.1-y", "é", "length", "__proto__");
const name = fc.tuple(prefix, local).map((parts) => parts.join(""));
const text = fc.string({ unit: fc.oneof(fc.constantFrom("<", "&", "&lt;", "]]>", "\r", "\n", '"'), fc.string()) });
const attribute = fc.oneof(fc.tuple(fc.constantFrom("xmlns", "xmlns:p", "xmlns:q"), namespace), fc.tuple(name, text));
const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.array(attribute, { maxLength: 4 }),
    content: fc.oneof({ maxDepth: 4 }, text, fc.array(tie("element"), { maxLength: 3 })),
  }),
}));

test("what is left of xmlbuilder2 writes the very bytes that the whole of it writes", () => {
  expect(joined.create).not.toBe(create);
  const written = new Set<string>();
  fc.assert(
    fc.property(element, (root) => {
      const whole = write(create, root);
      written.add(whole);
      expect(write(joined.create, root)).toBe(whole);
    }),
    { numRuns: 1_500 },
  );
  // Not the same few faults over and over.
  expect([...written].filter((document) => document.startsWith("<")).length).toBeGreaterThan(500);
});
