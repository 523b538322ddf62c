// Every limit of every request schema: a value just inside is sent and accepted, one just outside is refused by its name.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediaTypeOf } from "../scripts/lib/contract.js";
import type { Schema } from "../scripts/lib/openapi.js";
import { InvalidRequestError } from "../src/index.js";
import { type Mock, startMock } from "../src/mock/index.js";
import { type AnyClient, anyClient } from "./support/any-client.js";
import { type Contract, contracts, exampleCall } from "./support/contracts.js";
import { limitsOf } from "./support/limits.js";

/** What a wrapper fills in when the caller leaves it out. */
const SUPPLIED: Readonly<Record<string, readonly string[]>> = { getty: ["/RequestHeader", "/RequestHeader/Token"] };

/** The parameters of an operation as one schema of `params`. */
function paramsSchema(operation: Contract["operations"][number]): Schema {
  const groups = [...new Set(operation.parameters.map((parameter) => parameter.in))];
  const group = (place: string): Schema => {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    return {
      type: "object",
      additionalProperties: false,
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema ?? {}])),
    };
  };
  return {
    type: "object",
    additionalProperties: false,
    required: groups.filter((place) => operation.parameters.some((one) => one.in === place && one.required)),
    properties: Object.fromEntries(groups.map((place) => [place, group(place)])),
  };
}

describe.each(contracts)("$name", (contract) => {
  let mock: Mock;
  let client: AnyClient;
  beforeAll(async () => {
    mock = await startMock(contract.name, { stateful: false });
    client = await anyClient(contract.name, { baseUrl: mock.url, maxRetries: 0 });
  });
  afterAll(() => mock.close());

  const cases = contract.operations.flatMap((operation) => {
    const example = exampleCall(contract, operation);
    const media = mediaTypeOf(contract.document, operation.object.requestBody);
    const body = media?.mediaType.schema ? limitsOf(contract.document, media.mediaType.schema, example.body) : [];
    const params =
      operation.parameters.length > 0 ? limitsOf(contract.document, paramsSchema(operation), example.params) : [];
    const one = (part: "body" | "params") => (limit: (typeof body)[number]) => ({
      id: operation.id,
      part,
      example,
      ...limit,
    });
    const isCallers = ({ keyword, path }: (typeof body)[number]) =>
      keyword !== "required" || !SUPPLIED[contract.name]?.includes(path);
    return [...body.filter(isCallers).map(one("body")), ...params.map(one("params"))];
  });

  it.each(cases)("$id: $name ($part)", async ({ id, part, example, inside, outside, path, keyword }) => {
    const call = (value: unknown) => (client[id] as NonNullable<AnyClient[string]>)({ ...example, [part]: value });
    const accepted = await call(inside);
    expect(accepted.error, `inside: ${JSON.stringify(inside)}`).toBeUndefined();

    const before = mock.requests.length;
    const { error } = await call(outside);
    expect(error, `outside: ${JSON.stringify(outside)}`).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ outcome: "not-sent", retryable: false });
    expect((error as InvalidRequestError).issues.map((issue) => `${issue.keyword} ${issue.path}`)).toContain(
      `${keyword} ${path}`,
    );
    expect(mock.requests.length, "nothing is sent").toBe(before);
  });
});
