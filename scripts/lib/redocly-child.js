// Redocly's CLI, loaded before it is known what to ask it: its arguments come as a message.
import { readFileSync } from "node:fs";

const CLI = new URL("../../node_modules/@redocly/cli/", import.meta.url);

process.once("message", (args) => {
  process.argv = [process.execPath, "redocly", ...args];
  import(new URL("bin/cli.js", CLI).href);
});

// The CLI itself looks at its arguments at once, but what it is made of can be loaded at any time.
const parts = readFileSync(new URL("lib/index.js", CLI), "utf8").matchAll(/\bfrom"(\.\/chunks\/\w+\.js)"/g);
for (const [, part] of parts) import(new URL(`lib/${part}`, CLI).href);
