// The same suite for every provider and every operation: what the contract says is what the client does.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiError } from "../src/index.js";
import { type Mock, startMock } from "../src/mock/index.js";
import { type AnyClient, anyClient } from "./support/any-client.js";
import { answersOf, bodiesOf, contracts, exampleCall, plainData, preferring } from "./support/contracts.js";

describe.each(contracts)("$name", (contract) => {
  let mock: Mock;
  let client: AnyClient;

  beforeAll(async () => {
    mock = await startMock(contract.name, { stateful: false });
    client = await anyClient(contract.name, { baseUrl: mock.url, maxRetries: 0 });
  });
  afterAll(() => mock.close());

  const call = (id: string, init: object) => (client[id] as NonNullable<AnyClient[string]>)(init);

  it("has a method for each operation of its contract, and no other", () => {
    expect(Object.keys(client).sort()).toEqual(contract.operations.map(({ id }) => id).sort());
  });

  describe.each(contract.operations)("$id", (operation) => {
    const answers = answersOf(contract, operation);
    const example = exampleCall(contract, operation);
    const [first] = answers.filter(({ isYes }) => isYes);

    it.each(bodiesOf(contract, operation))(
      "sends the request example %s and gets the first answer example as data",
      async (_name, body) => {
        const { data, error } = await call(operation.id, { ...example, body });
        expect(error).toBeUndefined();
        expect(await plainData(data)).toEqual(first?.value);
      },
    );

    it("gets the first answer example as data, with status, headers and URL beside it", async () => {
      const result = await call(operation.id, example);
      expect(result.error).toBeUndefined();
      expect(await plainData(result.data)).toEqual(first?.value);
      expect(result.response?.status).toBe(first?.status);
      if (first?.mediaType && !first.mediaType.includes("*"))
        expect(result.response?.headers.get("content-type")).toContain(first.mediaType);
      expect(result.response?.url).toContain(new URL(mock.url).origin);
    });

    it.each(answers.filter(({ isYes }) => isYes))("returns the answer $example ($key) as data", async (answer) => {
      const { data, error, response } = await call(operation.id, {
        ...example,
        headers: { ...example.headers, prefer: preferring(answer) },
      });
      expect(error).toBeUndefined();
      expect(await plainData(data)).toEqual(answer.value);
      expect(response?.status).toBe(answer.status);
    });

    it.each(answers.filter(({ isYes }) => !isYes))(
      "returns the answer $example ($key) as an ApiError",
      async (answer) => {
        const { status, value } = answer;
        const { error } = await call(operation.id, {
          ...example,
          headers: { ...example.headers, prefer: preferring(answer) },
        });
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({
          name: "ApiError",
          provider: contract.name,
          operation: operation.id,
          status,
          body: value,
        });
        expect((error as ApiError).message).toMatch(new RegExp(`^${contract.name} ${operation.id}: ${status}`));
      },
    );
  });
});
