// What ts-node compiles and runs.
import assert from "node:assert/strict";
import { ApiError } from "contract-clients";
import { names, rehearse } from "./typed";

async function main() {
  for (const name of names) {
    const { created, refused } = await rehearse(name);
    assert.equal(created, undefined);
    assert.ok(refused instanceof ApiError, `${refused}`);
    assert.equal(refused.outcome, "refused");
  }
}

void main();
