import { expect, test } from "vitest";
import { names, REFUSED, rehearse } from "../rehearse.mjs";

test.each(names)("%s creates and is refused", { timeout: 30_000 }, async (name) => {
  const { created, refused } = await rehearse(name);
  expect(created).toBeUndefined();
  expect(refused).toMatchObject(REFUSED);
});
