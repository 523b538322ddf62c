// Run by scripts/test-package.ts in a folder where the package is installed: `node --expose-gc heap.mjs`.
// The heap stays flat over many calls: what one of them leaves behind would be seen.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { createRevCentClient } from "contract-clients/revcent";

const CALLS = 20_000;
const IN_FLIGHT = 16;
const TENTHS = 10;

const server = createServer((request, response) => {
  request.resume().on("end", () => response.end('{"code":1,"result":"ok","customer_id":"ABCDEFGHIJKLMNOPQRST"}'));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const client = createRevCentClient({ apiKey: "key", baseUrl: `http://127.0.0.1:${server.address().port}` });
const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };

const heaps = [];
for (let tenth = 0; tenth < TENTHS; tenth++) {
  let left = CALLS / TENTHS;
  const caller = async () => {
    while (left-- > 0) assert.equal((await client.createCustomer({ body })).error, undefined);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
  gc();
  heaps.push(process.memoryUsage().heapUsed);
}
server.close();
const loaded = Object.keys(createRequire(import.meta.url).cache);
assert(!loaded.some((path) => path.includes("/node_modules/undici/")), "a call without a proxy loads undici");
const megabytes = heaps.map((bytes) => (bytes / 1e6).toFixed(2));
assert(heaps.at(-1) < heaps[1] * 1.05, `the heap grows: ${megabytes.join(", ")} MB`);
console.log(`   ${CALLS} calls leave the heap as it was: ${megabytes[1]} MB, then ${megabytes.at(-1)} MB`);
