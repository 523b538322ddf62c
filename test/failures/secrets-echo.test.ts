import { describe, expect, test } from "vitest";
import type { ApiError } from "../../src/index.js";
import {
  connect,
  getty,
  MARK,
  ondemand,
  providers,
  revcent,
  revcentCustomer,
  type TestProvider,
} from "../support/clients.js";
import { leaksOf, secretsOf } from "../support/failure-leaks.js";
import { type Answer, answer, reply } from "../support/failure-plays.js";
import { each } from "../support/failure-rows.js";
import { type Received, withFailureServer } from "../support/failure-server.js";

/** The whole request, in words. */
const told = ({ method, url, headers, body }: Received) => `${method} ${url} ${JSON.stringify(headers)} ${body}`;

const inHeaders = (request: Received) => ({
  "x-echo": told(request).replaceAll(/[^\x20-\x7e]/g, ""),
  location: `/${encodeURIComponent(told(request))}`,
  "retry-after": `"${MARK}"`,
});

/** Answers that give the request back in various dresses. */
type Echo = readonly [string, (no: (words: string, code?: string) => string, request: Received) => Answer];
const echoes: readonly Echo[] = [
  ["as its words, with 400", (no, request) => ({ status: 400, body: no(told(request)) })],
  ["as its words, with 200", (no, request) => ({ status: 200, body: no(told(request)) })],
  ["as its words, with 500", (no, request) => ({ status: 500, body: no(told(request)) })],
  ["as its words, as JSON once more", (no, request) => ({ status: 400, body: no(JSON.stringify(told(request))) })],
  ["as its words, in lower case", (no, request) => ({ status: 400, body: no(told(request).toLowerCase()) })],
  ["as its words, URL-encoded", (no, request) => ({ status: 400, body: no(encodeURIComponent(told(request))) })],
  ["as its code", (no, request) => ({ status: 400, body: no("No.", told(request)) })],
  ["as HTML, with 400", (_, request) => ({ status: 400, body: `<html><pre>${told(request)}</pre>` })],
  ["as HTML, with 200", (_, request) => ({ status: 200, body: `<html><pre>${told(request)}</pre>` })],
  ["as plain text, with 502", (_, request) => ({ status: 502, body: told(request) })],
  ["as it is, with 200", (_, request) => ({ status: 200, body: request.body || "nothing" })],
  ["in the headers of a no", (no, request) => ({ status: 400, body: no("No."), headers: inHeaders(request) })],
  ["in the headers of nonsense", (_, request) => ({ status: 200, body: "nonsense", headers: inHeaders(request) })],
  ["in the headers of a redirect", (_, request) => ({ status: 302, body: "", headers: inHeaders(request) })],
];

describe.each(each(providers))("%s, given back by the server", (_, provider) => {
  test.each(echoes)("%s: nothing of the request shows", async (title, echo) => {
    await withFailureServer(async (server) => {
      const play = reply((request) => echo(provider.no, request));
      server.on(provider.createPath, play);
      server.on(provider.readPath, play);
      const client = connect(provider, server, { maxRetries: 0 });
      for (const { data, error } of [await client.create(), await client.read()]) {
        // Control Center takes any JSON object for a yes: what it gives back is data then.
        if (title === "as it is, with 200" && data) continue;
        expect(error).toBeDefined();
        expect(leaksOf(error, secretsOf(provider, server.requests))).toEqual([]);
      }
    });
  });

  test("headers of the caller's own do not show either", async () => {
    await withFailureServer(async (server) => {
      server.on(
        provider.createPath,
        reply((request) => ({ status: 400, body: provider.no(told(request)) })),
      );
      const client = connect(provider, server, { headers: { "x-tenant-key": `MARKER-tenant-${MARK}` } });
      const { error } = await client.create({ headers: { "x-trace": `MARKER-trace-${MARK}` } });
      expect(leaksOf(error, [MARK])).toEqual([]);
    });
  });

  test("secrets with quotes, ampersands and umlauts do not show, however they are written", async () => {
    const awkward = `p"a\\s<s>&'w\u00f6rd-${MARK}`;
    await withFailureServer(async (server) => {
      const escaped = (text: string) =>
        text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
      const ways: readonly ((text: string) => string)[] = [
        (text) => text,
        (text) => JSON.stringify(text).slice(1, -1),
        (text) => JSON.stringify(text).replace("\u00f6", "\\u00f6"),
        escaped,
        encodeURIComponent,
      ];
      const client = connect(provider, server, { maxRetries: 0 });
      const create = client.methods["createCustomer"] ?? client.methods["createAccount"];
      const body = JSON.parse(
        JSON.stringify(provider.createBody).replace(/"MARKER-\w*(name|Name)\w*-7f3a"/g, JSON.stringify(awkward)),
      );
      for (const way of ways) {
        server.on(provider.createPath, answer({ status: 400, body: provider.no(`not valid: ${way(awkward)}!`) }));
        const { error } = (await create?.({ body })) ?? {};
        expect(error?.name).toBe("ApiError");
        expect(leaksOf(error, [MARK])).toEqual([]);
      }
    });
  });
});

describe("short secrets", () => {
  test("a card's security code of three digits does not show", async () => {
    await withFailureServer(async (server) => {
      const credit_card = { card_number: "4929000730014929", card_code: "739" };
      server.on(revcent.createPath, answer({ status: 400, body: revcent.no("card_code 739 is wrong.") }));
      const { methods } = connect(revcent, server);
      const body = { ...revcentCustomer, payment: { credit_card } };
      const { error } = (await methods["createCustomer"]?.({ body })) ?? {};
      expect(leaksOf(error, ["739"])).toEqual([]);
    });
  });

  test("a credential of three characters does not show, and words that contain it stay", async () => {
    await withFailureServer(async (server) => {
      server.on(revcent.createPath, answer({ status: 400, body: revcent.no("The key 'and' is wrong, understand.") }));
      const { error } = await connect(revcent, server, { apiKey: "and" }).create();
      expect(error?.message).toContain("The key '[redacted]' is wrong, understand.");
    });
  });
});

describe("what is blacked out leaves the rest", () => {
  const refused = (provider: TestProvider, words: string, init: object, options = {}, code?: string) =>
    withFailureServer(async (server) => {
      server.on(provider.createPath, answer({ status: 409, body: provider.no(words, code) }));
      const { methods } = connect(provider, server, options);
      const { error } = (await (methods["createCustomer"] ?? methods["createAccount"])?.(init)) ?? {};
      return error as ApiError;
    });

  test("short header values do not black out the words of a message", async () => {
    const headers = { "x-version": "1", "x-flag": "a", "x-more": "is" };
    const error = await refused(revcent, "1 of 2 is a no.", { body: revcentCustomer }, { headers });
    expect(error.message).toContain("1 of 2 is a no.");
  });

  test("a documented code is told, although the body has a text like it", async () => {
    const body = { MerchantID: "403", EmailAddress: "ada@example.com", CompanyName: "Engines", Country: "GB" };
    const error = await refused(ondemand, "The e-mail address is in use.", { body }, {}, "403");
    expect(error.code).toBe("403");
  });

  test("a large body that is refused is told of", async () => {
    const metadata = Array.from({ length: 400 }, (_, index) => ({
      name: `name ${index}`,
      value: `value ${index} ${'"é&'.repeat(80)}`,
    }));
    const body = { ...revcentCustomer, metadata };
    const error = await refused(revcent, `value 7 ${'"é&'.repeat(80)} is one too many.`, { body });
    expect(error.message).toContain("409 [redacted] is one too many.");
  });
});

test("getty's token does not show, not even an old one that was replaced meanwhile", async () => {
  await withFailureServer(async (server) => {
    const client = connect(getty, server);
    const token = (name: string): Answer => ({
      status: 200,
      body: String(getty.login?.answer.body).replace("MARKER-token", `MARKER-${name}`),
    });
    server.on(getty.login?.path ?? "", answer(token("first")), answer(token("second")));
    server.on(
      getty.createPath,
      answer({ status: 200, body: getty.no("The security token has expired.", "AUTH-012") }),
      answer({ status: 200, body: getty.no(`MARKER-first-${MARK} is not MARKER-second-${MARK}`, "InvalidRequest") }),
    );
    const { error } = await client.create();
    expect(server.to(getty.createPath)).toHaveLength(2);
    expect(leaksOf(error, ["MARKER-second"])).toEqual([]);
    expect(leaksOf(error, ["MARKER-first"])).toEqual([]);
  });
});
