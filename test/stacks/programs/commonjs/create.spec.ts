import { expect, test } from "@jest/globals";
import { ApiError } from "contract-clients";
import { type CreateCustomerBody, createRevCentClient } from "contract-clients/revcent";
import { names, rehearse } from "./typed";

test.each(names)(
  "%s creates and is refused",
  async (name) => {
    const { created, refused } = await rehearse(name);
    expect(created).toBeUndefined();
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused?.outcome).toBe("refused");
  },
  30_000,
);

test("types are checked", async () => {
  const revcent = createRevCentClient({ apiKey: "key", baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  const body: CreateCustomerBody = {
    campaign: "Spring",
    customer: { first_name: "A", last_name: "B", email: "a@b.c" },
  };
  // @ts-expect-error campain is unknown.
  const { error } = await revcent.createCustomer({ body: { ...body, campain: "Spring" } });
  expect(error?.name).toBe("InvalidRequestError");
});
