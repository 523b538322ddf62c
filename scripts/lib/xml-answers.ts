import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Operation, Operations } from "../../src/core/operation.js";
import { decodeXml, isNamed } from "../../src/core/xml/decode.js";
import { parseDocument } from "../../src/core/xml/document.js";

/** Reads an answer in XML as the contract's object; undefined for what is no such answer. */
export type ReadXml = (method: string, path: string, status: number, text: string) => unknown;

/** What reads a provider's XML, if it speaks XML. Respect reads none, and a step could take nothing out of it. */
export async function xmlReaderOf(provider: string): Promise<ReadXml | undefined> {
  if (!existsSync(join("generated", provider, "xml.ts"))) return undefined;
  const path = `../../generated/${provider}/contract.js`;
  const { operations } = (await import(/* @vite-ignore */ path)) as { operations: Operations };

  return (method, path, status, text) => {
    const fits = (one: Operation) =>
      one.method === method && new RegExp(`^${one.path.replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`).test(path);
    const responses = Object.values<Operation>(operations).find(fits)?.xml?.responses;
    const root = responses?.[status] ?? responses?.["default"];
    if (!root) return undefined;
    try {
      const element = parseDocument(text);
      return isNamed(element, root) ? decodeXml(element, root) : undefined;
    } catch {
      return undefined;
    }
  };
}
