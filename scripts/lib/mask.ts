import type { OpenApiDocument } from "./openapi.js";

/** Blacks out, in the text of a message, every property that the contract marks `format: password`. */
export function maskBody(text: string, secretNames: ReadonlySet<string>): string {
  return [...secretNames].reduce(
    (left, name) =>
      left
        .replaceAll(new RegExp(`("${name}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)+"`, "g"), '$1"•••"')
        .replaceAll(new RegExp(`(<${name}>)[^<]+(</${name}>)`, "g"), "$1•••$2"),
    text,
  );
}

/** Blacks out a header that carries a credential; its scheme stays. */
export const maskHeader = (name: string, value: string): string =>
  /authorization|key|token|secret/i.test(name) ? value.replace(/^(\S+ )?.*$/, "$1•••") : value;

/** The names of all secrets of a contract. */
export function secretNamesOf(document: OpenApiDocument): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const properties: unknown = Reflect.get(node, "properties");
    for (const [name, schema] of Object.entries((properties ?? {}) as object))
      if ((schema as { format?: string })?.format === "password") names.add(name);
    for (const child of Object.values(node)) visit(child);
  };
  visit(document.components?.["schemas"]);
  return names;
}
