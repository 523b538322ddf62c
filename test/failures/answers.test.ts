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

/** With a letter that is not the same in all encodings. */
const foreign = (given: Answer): Answer => {
  const add = (open: string) => (open === "{" ? '{"Umlaut":"ü",' : `${open}<Umlaut>ü</Umlaut>`);
  return { ...given, body: String(given.body).replace(/^\{|<Account>/, add) };
};

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

  test.each([
    ["not labelled", undefined],
    ["labelled UTF-8", "application/json; charset=utf-8"],
    ["labelled in no known way", "text/xml; charset=nonsense"],
  ])("in ISO-8859-1 but %s is unreadable: its foreign letters would be lost", async (_label, type) => {
    await withFailureServer(async (server) => {
      const [created, read] = [foreign(provider.created), foreign(provider.read)];
      server.on(provider.createPath, labelled(created, type, recoded(created, "latin1")));
      server.on(provider.readPath, labelled(read, type, recoded(read, "latin1")));
      const client = connect(provider, server, { maxRetries: 0 });
      for (const { error } of [await client.create(), await client.read()]) {
        expect(error).toMatchObject({ name: "ConnectionError", reason: "unreadable", outcome: "unknown" });
        expect(error?.message).toMatch(/: neither in UTF-8 nor in an encoding that it names$/);
        expect(error).toHaveProperty("text", expect.stringContaining("\uFFFD"));
      }
    });
  });

  test("that says no says so in ISO-8859-1 too, labelled or not, with marks for its foreign letters", async () => {
    await withFailureServer(async (server) => {
      const no = { status: 400, body: provider.no("Größe unbekannt", "E42") };
      server.on(provider.createPath, labelled(no, undefined, recoded(no, "latin1")));
      const { error } = await connect(provider, server, { maxRetries: 0 }).create();
      expect(error).toMatchObject({ name: "ApiError", status: 400, outcome: "refused", code: "E42" });
      expect(error?.message).toContain("Gr\uFFFD\uFFFDe unbekannt");
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
