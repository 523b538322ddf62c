import { expect, test } from "@jest/globals";
import { names, REFUSED, rehearse } from "./rehearse.mjs";

test.each(names)(
  "%s creates and is refused",
  async (name) => {
    const { created, refused } = await rehearse(name);
    expect(created).toBeUndefined();
    expect(refused).toMatchObject(REFUSED);
  },
  30_000,
);
