import assert from "node:assert/strict";
import { test } from "node:test";
import { names, REFUSED, rehearse } from "./rehearse.mjs";

for (const name of names)
  test(`${name} creates and is refused`, async () => {
    const { created, refused } = await rehearse(name);
    assert.equal(created, undefined);
    const { message, ...rest } = refused;
    assert.deepEqual(rest, REFUSED, message);
  });
