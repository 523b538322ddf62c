// Run by scripts/test-runtimes.ts in a folder where the package and the compiled examples are:
// `<runtime> servers.mjs <closed port's URL> <provider>=<mock's URL>…`. Nothing ends the process but that all is done.
import process from "node:process";
import { play } from "./play.mjs";

const [closed, ...targets] = process.argv.slice(2);
const played = {};
for (const target of targets) {
  const [name, url] = target.split("=");
  try {
    played[name] = await play(await import(`./examples/${name}.js`), url, closed);
  } catch (error) {
    played[name] = { thrown: String(error) };
  }
}
const { bun, deno, node } = process.versions;
console.log(JSON.stringify({ version: bun ?? deno ?? node, played }));
