import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { connect, providers, type TestClient } from "../support/clients.js";
import { answer } from "../support/failure-plays.js";
import { expectResult } from "../support/failure-result.js";
import { each } from "../support/failure-rows.js";
import { type FailureServer, startFailureServer } from "../support/failure-server.js";

const status = fc.integer({ min: 200, max: 599 });
const contentType = fc.constantFrom(
  "application/json",
  "text/xml",
  "text/html; charset=utf-16",
  "application/json; charset=iso-2022-jp",
  "text/xml;charset=x-user-defined",
);
/** `br`, `gzip` and `deflate` around bytes that are none of them, too. */
const encoding = fc.constantFrom(undefined, undefined, undefined, "gzip", "deflate", "br", "gzip, br", "nonsense");

describe.each(each(providers))("%s", (_, provider) => {
  let server: FailureServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await startFailureServer();
    client = connect(provider, server, { maxRetries: 0, timeout: 30_000 });
  });
  afterAll(() => server.close());

  /** Sends a create that is answered so. */
  const answered = (code: number, body: Uint8Array | string, headers: Record<string, string | undefined> = {}) => {
    const given = Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => !!entry[1]));
    // A status without a body has none.
    const isEmpty = code === 204 || code === 205 || code === 304;
    server.on(provider.createPath, answer({ status: code, body: isEmpty ? "" : body, headers: given }));
    return client.create();
  };

  test("any bytes as an answer give data or an error", async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(status, bytes, contentType, encoding, async (code, body, type, coding) => {
        const headers = { "content-type": type, "content-encoding": coding };
        const result = await answered(code, body, headers);
        // Node's fetch takes 407 for a failure of its own, and sends 421 once more by itself.
        if (code !== 407 && code !== 421) expectResult(result, code);
      }),
      { numRuns: 120 },
    );
  });

  test("a good answer with any bytes changed, lost or put in gives data or an error", async () => {
    const good = Buffer.from(provider.created.body as string);
    const edit = fc.record({ at: fc.nat(good.length), lost: fc.nat(20), put: fc.uint8Array({ maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 202, 400, 500),
        fc.array(edit, { maxLength: 4 }),
        async (code, edits) => {
          let body = good;
          for (const { at, lost, put } of edits)
            body = Buffer.concat([body.subarray(0, at), put, body.subarray(at + lost)]);
          expectResult(await answered(code, body), code);
        },
      ),
      { numRuns: 120 },
    );
  });

  test("any JSON, and any envelope with any values in it, gives data or an error", async () => {
    const key = fc.constantFrom(
      "ResponseHeader",
      "Status",
      "StatusList",
      "Code",
      "Message",
      "code",
      "message",
      "result",
      "errorCode",
      "errorMessage",
      "error_code",
      "customer_id",
      "__proto__",
      "constructor",
      "length",
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom("error", "success", 0, 1),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(key, tie("node"), { maxKeys: 5 }),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(status, value, async (code, json) => {
        if (code !== 407 && code !== 421) expectResult(await answered(code, JSON.stringify(json)), code);
      }),
      { numRuns: 120 },
    );
  });
});
