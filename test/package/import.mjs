// Run by scripts/test-package.ts in a folder where the package is installed: `node import.mjs <provider>…`.
// Plain JavaScript, and no TypeScript loader about: what Node itself makes of the package.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

// One line instead of a stack: the caller shows it.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const name = "contract-clients";
const require = createRequire(import.meta.url);
const { exports } = require(`${name}/package.json`);
const providers = process.argv.slice(2);

const modules = new Map();
for (const entry of Object.keys(exports).filter((key) => !key.endsWith(".json")))
  modules.set(entry, await import(name + entry.slice(1)));

// Not a second copy, whose classes would be others.
for (const [entry, module] of modules)
  assert.equal(require(name + entry.slice(1)), module, `require and import give different modules for ${entry}`);

// It takes longer to load than a client, so it waits for the first call that sends.
const loaded = Object.keys(require.cache).filter((path) => path.includes("/node_modules/undici/"));
assert.deepEqual(loaded, [], "an import loads undici");

const { ClientError, unwrap } = modules.get(".");

for (const provider of providers) {
  const entry = modules.get(`./${provider}`);
  assert(entry, `package.json does not export ./${provider}`);
  const factories = Object.keys(entry).filter((key) => /^create\w+Client$/.test(key));
  assert.equal(factories.length, 1, `./${provider} exports ${factories.length} functions called create…Client`);
  const client = makeClient(factories[0], entry[factories[0]]);

  for (const [method, call] of Object.entries(client)) {
    // Aborted beforehand: nothing is sent, whether or not the operation wants a body.
    const result = await call({ signal: AbortSignal.abort() });
    const where = `${provider}.${method}`;
    assert(result.error instanceof ClientError, `${where}: the error is not the ClientError that "." exports`);
    assert.throws(() => unwrap(result), result.error, `${where}: unwrap does not throw the error`);
  }
}
console.log(`   ${modules.size} entries load: ${[...modules.keys()].join(" ")}`);

/** Starts with `{}` and adds what the TypeError asks for, until nothing is missing. */
function makeClient(factory, create) {
  const options = {};
  for (;;) {
    let client;
    try {
      client = create(options);
    } catch (error) {
      const [, missing] = /option "(\w+)" is missing/.exec(error.message) ?? [];
      assert(error instanceof TypeError && missing, `${factory}(${Object.keys(options)}) threw ${error}`);
      assert(!(missing in options), `${factory} calls the option "${missing}" missing, though it was given`);
      options[missing] = missing === "baseUrl" ? "https://example.com" : "x";
      continue;
    }
    assert.notDeepEqual(options, {}, `${factory}({}) did not throw`);
    assert.notDeepEqual(Object.keys(client), [], `${factory} made a client without methods`);
    return client;
  }
}
