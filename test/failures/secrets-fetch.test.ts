import { describe, expect, test } from "vitest";
import type { Fetch, FetchInit } from "../../src/index.js";
import { providers } from "../support/clients.js";
import { leaksOf, secretsOf } from "../support/failure-leaks.js";
import { each } from "../support/failure-rows.js";

/** The request, in words. */
const told = (init: FetchInit) => `${init.body} ${JSON.stringify([...init.headers])}`;

/** An error that carries the request in every way that HTTP libraries do, in its words and beside them. */
const loaded = (url: string, init: FetchInit, cause?: unknown) =>
  Object.assign(new Error(`${init.method} ${url} failed: ${told(init)}`, { cause }), {
    code: "ERR_BAD_LUCK",
    config: { url, ...init, headers: Object.fromEntries(init.headers) },
    request: init,
    response: { config: init, data: init.body },
    [Symbol("request")]: told(init),
  });

const fetches: readonly (readonly [string, Fetch])[] = [
  ["rejects with an error", (url, init) => Promise.reject(loaded(url, init))],
  [
    "throws an error at once",
    (url, init) => {
      throw loaded(url, init);
    },
  ],
  [
    "rejects with an error around others",
    (url, init) => Promise.reject(loaded(url, init, loaded(url, init, loaded(url, init)))),
  ],
  ["rejects with several errors", (url, init) => Promise.reject(new AggregateError([loaded(url, init)], told(init)))],
  [
    "rejects with an error that is its own cause",
    (url, init) => {
      const error = loaded(url, init);
      error.cause = error;
      return Promise.reject(error);
    },
  ],
  [
    "rejects with an error whose stack tells",
    (url, init) => Promise.reject(Object.assign(loaded(url, init), { stack: told(init) })),
  ],
  [
    "rejects with an error whose name and code tell",
    (url, init) => Promise.reject(Object.assign(loaded(url, init), { name: told(init), code: told(init) })),
  ],
  [
    "rejects with an error without words but with a telling code",
    (_url, init) => Promise.reject(Object.assign(new Error(""), { code: told(init) })),
  ],
  [
    "rejects with an error whose words are no text",
    (url, init) => Promise.reject(Object.assign(loaded(url, init), { message: { init } })),
  ],
  ["rejects with a text", (_url, init) => Promise.reject(told(init))],
  ["rejects with an object", (_url, init) => Promise.reject({ message: told(init), init })],
  [
    "answers with a body that breaks",
    async (url, init) => {
      const start = (controller: ReadableStreamDefaultController) => controller.error(loaded(url, init));
      return new Response(new ReadableStream({ start }));
    },
  ],
  ["answers with what is no response", async (_url, init) => ({ status: 200, init }) as unknown as Response],
  ["answers with nothing", async () => undefined as unknown as Response],
];

describe.each(each(providers))("%s, with a fetch of the caller's own", (_, provider) => {
  test.each(fetches)("that %s: nothing of the request shows", async (_title, fetch) => {
    const client = provider.connect({ baseUrl: "https://127.0.0.1", maxRetries: 0, fetch });
    for (const { error } of [await client.create(), await client.read()]) {
      expect(error?.name).toBe("ConnectionError");
      expect(leaksOf(error, secretsOf(provider))).toEqual([]);
      expect(["not-sent", "unknown"]).toContain(error?.outcome);
    }
  });

  test("that logs what it is given: it is given no more than the request needs", async () => {
    const given: unknown[][] = [];
    const client = provider.connect({
      baseUrl: "https://127.0.0.1",
      maxRetries: 0,
      fetch: (...args) => {
        given.push(args);
        return Promise.reject(new Error("no"));
      },
    });
    await client.create();
    const [url, init] = given[0] ?? [];
    expect(given[0]).toHaveLength(2);
    // The URL is what logs keep: it holds no secret.
    expect(leaksOf(new Error(String(url)), secretsOf(provider))).toEqual([]);
    expect(Object.keys(init as object).sort()).toEqual(["body", "headers", "method", "redirect", "signal"]);
  });

  test("that rejects with an error that cannot be read: the call resolves all the same", async () => {
    const get = () => {
      throw unreadable;
    };
    const unreadable: Error = Object.defineProperties(new Error(), { message: { get }, name: { get }, cause: { get } });
    const client = provider.connect({
      baseUrl: "https://127.0.0.1",
      maxRetries: 0,
      fetch: () => Promise.reject(unreadable),
    });
    // A test must not fail with that error itself: the runner cannot read it either.
    const names = await client.create().then(
      ({ error }) => error?.name,
      () => "a rejection",
    );
    expect(names).toBe("ConnectionError");
  });
});
