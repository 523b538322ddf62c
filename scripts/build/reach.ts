import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a kind that these import, and those that they import, themselves included. */
export function reach(files: readonly string[], kind: "js" | "d.ts"): Set<string> {
  const reached = new Set(files);
  // Grows while it is gone through.
  for (const file of reached)
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import |import\()"(\.[^"]+)\.js"/g))
      reached.add(`${join(file, "..", path)}.${kind}`);
  return reached;
}
