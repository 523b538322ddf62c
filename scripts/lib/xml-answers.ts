import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Operation, Operations } from "../../src/core/operation.js";
import { decodeXml, isNamed } from "../../src/core/xml/decode.js";
import { parseDocument } from "../../src/core/xml/document.js";
import type { XmlShapes } from "../../src/core/xml/shape.js";

/** Reads an answer in XML as the contract's object; undefined for what is no such answer. */
export type ReadXml = (method: string, path: string, status: number, text: string) => unknown;

/** What reads a provider's XML, if it speaks XML. Respect reads none, and a step could take nothing out of it. */
export async function xmlReaderOf(provider: string): Promise<ReadXml | undefined> {
  if (!existsSync(join("generated", provider, "xml.ts"))) return undefined;
  const [{ shapes }, { operations }] = (await Promise.all([
    import(/* @vite-ignore */ `../../generated/${provider}/xml.js`),
    import(/* @vite-ignore */ `../../generated/${provider}/contract.js`),
  ])) as [{ shapes: XmlShapes }, { operations: Operations }];

  return (method, path, status, text) => {
    const fits = (one: Operation) =>
      one.method === method && new RegExp(`^${one.path.replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`).test(path);
    const responses = shapes.operations[Object.values(operations).find(fits)?.id ?? ""]?.responses;
    const root = responses?.[status] ?? responses?.["default"];
    if (!root) return undefined;
    try {
      const element = parseDocument(text);
      return isNamed(element, root) ? decodeXml(element, root, shapes.schemas) : undefined;
    } catch {
      return undefined;
    }
  };
}
