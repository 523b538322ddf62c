import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The declarations that users can reach from these, themselves included. */
export function reachDeclarations(entries: readonly string[]): Set<string> {
  const reached = new Set(entries);
  // Grows while it is gone through.
  for (const file of reached)
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
      reached.add(`${join(file, "..", path)}.d.ts`);
  return reached;
}
