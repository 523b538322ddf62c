// Run by scripts/test-runtimes.ts in a folder where the package and the compiled examples are:
// `<runtime> servers.mjs <closed port's URL> <provider>=<mock's URL>…`. Nothing ends the process but that all is done.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import process from "node:process";
import { ClientError } from "contract-clients";
import { playAll } from "./play.mjs";

const require = createRequire(import.meta.url);
assert.equal(require("contract-clients").ClientError, ClientError, "what is required is another copy");

const [closed, ...targets] = process.argv.slice(2);
const played = await playAll(Object.fromEntries(targets.map((target) => target.split("="))), closed);
const { bun, deno, node } = process.versions;
console.log(JSON.stringify({ version: bun ?? deno ?? node, played }));
