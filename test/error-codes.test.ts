// Every documented error code becomes a typed ApiError that tells what happened to the data.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xmlRoots } from "../scripts/generate/xml.js";
import type { ErrorCode } from "../scripts/lib/openapi.js";
import { ApiError } from "../src/index.js";
import { writeBody } from "../src/mock/wire.js";
import { type AnyClient, anyClient } from "./support/any-client.js";
import { answersOf, type Contract, contracts, exampleCall } from "./support/contracts.js";
import { type Server, type ServerAnswer, startServer } from "./support/server.js";

/** An error body of the contract with another code in the place of its own. */
function withCode(value: unknown, own: string, code: string): unknown {
  if (typeof value === "string") return value === own ? code : value;
  if (typeof value === "number") return String(value) === own ? Number(code) : value;
  if (Array.isArray(value)) return value.map((item) => withCode(item, own, code));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withCode(item, own, code)]));
  return value;
}

/** Statuses to try for a code: its own; where the vendor does not say, several. */
const statusesOf = ({ status }: ErrorCode) => (status === "unknown" ? [400, 403, 429, 500, 503] : [status]);

describe.each(contracts)("$name", (contract) => {
  let server: Server;
  let client: AnyClient;
  let answer: ServerAnswer;
  beforeAll(async () => {
    server = await startServer(() => answer);
    client = await anyClient(contract.name, { baseUrl: server.url, maxRetries: 0 });
  });
  afterAll(() => server.close());

  const xml = xmlRoots(contract.document);
  const cases = contract.operations.flatMap((operation) =>
    operation.object["x-error-codes"].flatMap((entry) =>
      statusesOf(entry).map((status) => ({ operation, entry, status, id: operation.id, code: entry.code })),
    ),
  );
  const call = (operation: Contract["operations"][number]) =>
    (client[operation.id] as NonNullable<AnyClient[string]>)(exampleCall(contract, operation));

  it("documents codes, or says that none is known", () => {
    expect(contract.operations.every(({ object }) => Array.isArray(object["x-error-codes"]))).toBe(true);
  });

  it.each(cases)("$id: $code with status $status", async ({ operation, entry, status, id, code }) => {
    const template = answersOf(contract, operation).find(
      ({ isYes, key, value }) =>
        !isYes && (key === String(status) || status !== 200 || key === "200") && hasCode(value),
    );
    if (!template) throw new Error(`${id} has no error example with a code`);
    const own = ownCode(template.value);
    const value = withCode(template.value, own, code);
    answer = {
      status,
      headers: { "content-type": template.mediaType ?? "" },
      body: writeBody(value, template.mediaType ?? "", template.key === "default" ? 507 : template.status, xml.get(id)),
    };

    const { error } = await call(operation);

    expect(error).toBeInstanceOf(ApiError);
    const mayHaveActed = !entry.throttled && (entry.outcome === "unknown" || status >= 500);
    const isIdempotent = operation.object["x-idempotent"] ?? operation.method !== "POST";
    expect(error).toMatchObject({
      status,
      code,
      body: value,
      outcome: mayHaveActed ? "unknown" : "refused",
      retryable: entry.throttled === true || status === 429 || (isIdempotent && (mayHaveActed || status === 429)),
    });
  });
});

/** Where the providers keep their code. */
const CODE_KEYS = ["errorCode", "Code", "ReasonCode", "error_code", "code"];
function ownCode(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  for (const [key, item] of Object.entries(value)) {
    if (CODE_KEYS.includes(key) && (typeof item === "string" || typeof item === "number")) return String(item);
    const found = ownCode(item);
    if (found) return found;
  }
  return "";
}
const hasCode = (value: unknown) => ownCode(value) !== "";
