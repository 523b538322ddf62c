// Every documented code of every operation can be had from the mock, and reaches the caller as that code.
import { expect, it } from "vitest";
import { field } from "../../src/core/field.js";
import { startMock } from "../../src/mock/index.js";
import { anyClient } from "../support/any-client.js";
import { contracts, exampleCall } from "../support/contracts.js";

const documented = contracts.filter(({ operations }) =>
  operations.some(({ object }) => object["x-error-codes"].length > 0),
);

it.each(documented)("each code of $name comes by Prefer: error, with its status and words", async (contract) => {
  const mock = await startMock(contract.name, { stateful: false });
  try {
    const client = await anyClient(contract.name, { baseUrl: mock.url, maxRetries: 0 });
    for (const operation of contract.operations)
      for (const { code, status, message } of operation.object["x-error-codes"]) {
        const example = exampleCall(contract, operation);
        const headers = { ...example.headers, prefer: `error=${code}` };
        const { data, error } = (await client[operation.id]?.({ ...example, headers })) ?? {};
        const what = `${operation.id}, ${code}`;
        // Some come beside a result: as a warning, or for one of several items.
        if (!error) expect(JSON.stringify(data), what).toContain(`"${code}"`);
        if (!error) continue;
        expect(error, what).toMatchObject({ name: "ApiError", code, ...(status === "unknown" ? {} : { status }) });
        // In the body: an error's own message hides what the request said, too.
        if (message) expect(JSON.stringify(field(error, "body")), what).toContain(JSON.stringify(message).slice(1, -1));
      }
  } finally {
    await mock.close();
  }
});
