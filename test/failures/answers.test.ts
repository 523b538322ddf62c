import { describe, expect, test } from "vitest";
import { connect, providers } from "../support/clients.js";
import { type Answer, answer, gzip, informed } from "../support/failure-plays.js";
import { each } from "../support/failure-rows.js";
import { type Play, withFailureServer } from "../support/failure-server.js";

const labelled = (given: Answer, type: string | undefined, body: string | Uint8Array = given.body): Play =>
  answer({ status: given.status, body, headers: type === undefined ? {} : { "content-type": type } });

/** The body in another encoding. */
const recoded = ({ body }: Answer, encoding: BufferEncoding, bom = ""): Buffer =>
  Buffer.from(bom + String(body).replaceAll("’", "'"), encoding);

/** One byte at a time, so that characters fall apart. */
const dripped =
  (given: Answer): Play =>
  (response) => {
    response.writeHead(given.status);
    for (const byte of Buffer.from(given.body as string)) response.write(Buffer.of(byte));
    response.end();
  };

/** Ends with the connection: neither a length nor chunks. */
const unmeasured =
  (given: Answer): Play =>
  (response) =>
    void response.socket?.end(`HTTP/1.0 ${given.status} OK\r\n\r\n${given.body}`);

/** Odd ways to give a good answer. */
const oddities: readonly (readonly [string, (good: Answer) => Play])[] = [
  ["after 102 and 103", (good) => informed(good)],
  ["as gzip", (good) => answer(gzip(good))],
  [
    "as gzip, twice",
    (good) => answer({ ...gzip({ ...good, body: gzip(good).body }), headers: { "content-encoding": "gzip, gzip" } }),
  ],
  ["byte by byte", dripped],
  ["until the connection ends", unmeasured],
  ["without a content type", (good) => labelled(good, undefined)],
  ["labelled text/html", (good) => labelled(good, "text/html")],
  ["labelled text/plain; charset=nonsense", (good) => labelled(good, "text/plain; charset=nonsense")],
  ["with a content type that is none", (good) => labelled(good, ";;;=")],
  ["UTF-8 labelled ISO-8859-1", (good) => labelled(good, "application/json;charset=ISO-8859-1")],
  ["UTF-8 labelled UTF-16", (good) => labelled(good, "application/json;charset=utf-16")],
  ["UTF-8 with a byte order mark", (good) => labelled(good, "application/json", recoded(good, "utf8", "\ufeff"))],
  ["UTF-16 with a byte order mark", (good) => labelled(good, "text/xml", recoded(good, "utf16le", "\ufeff"))],
  ["ISO-8859-1 labelled so", (good) => labelled(good, "text/xml; charset=ISO-8859-1", recoded(good, "latin1"))],
  [
    "ISO-8859-1 labelled in quotes",
    (good) => labelled(good, 'text/xml; charset="iso-8859-1"', recoded(good, "latin1")),
  ],
  [
    "with blanks around it",
    (good) => labelled(good, undefined, ` \n${good.body}\r\n\t `.replace(/^\s+(?=<\?xml)/, "")),
  ],
];

describe.each(each(providers))("%s: an answer", (_, provider) => {
  test.each(oddities)("%s is the answer", async (title, play) => {
    await withFailureServer(async (server) => {
      const straight = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll("’", "'"));
      const client = connect(provider, server, { maxRetries: 0 });
      server.on(provider.createPath, answer(provider.created), play(provider.created));
      server.on(provider.readPath, answer(provider.read), play(provider.read));
      for (const call of [client.create, client.read]) {
        const { data } = await call();
        expect(data).toBeDefined();
        const odd = await call();
        expect(odd.error, title).toBeUndefined();
        expect(straight(odd.data)).toEqual(straight(data));
      }
    });
  });

  test("in ISO-8859-1 but labelled UTF-8 is the answer, with its foreign letters lost", async () => {
    await withFailureServer(async (server) => {
      const type = "application/json; charset=utf-8";
      server.on(provider.createPath, labelled(provider.created, type, recoded(provider.created, "latin1")));
      server.on(provider.readPath, labelled(provider.read, type, recoded(provider.read, "latin1")));
      const client = connect(provider, server, { maxRetries: 0 });
      for (const { data, error } of [await client.create(), await client.read()]) {
        expect(error).toBeUndefined();
        expect(data).toBeDefined();
      }
    });
  });

  test("after a 100 that nobody asked for is the answer, or unknown: Node's fetch may take it for a fault", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, (response, request) => {
        response.writeContinue();
        answer(provider.created)(response, request);
      });
      const { data, error } = await connect(provider, server, { maxRetries: 5 }).create();
      expect(data ?? error?.outcome).toEqual(data ?? "unknown");
      expect(server.to(provider.createPath)).toHaveLength(1);
    });
  });
});
