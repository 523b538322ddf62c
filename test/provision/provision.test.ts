// Many creates against the stateful mocks: each item once, whatever is lost, and what became of it is told.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { fileJournal, type Progress, ProvisionError, provision } from "../../src/provision/index.js";
import { PLAYS, type Play } from "../support/provision-plays.js";
import { customersOf } from "../support/revcent-customers.js";
import { serve } from "../support/serve.js";

type Fetch = NonNullable<ClientOptions["fetch"]>;

async function mocked(provider: string, options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(provider, options);
  onTestFinished(() => mock.close());
  return mock;
}

async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "provision-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "customers.journal");
}

const revcent = (baseUrl: string, fetch?: Fetch) =>
  createRevCentClient({ apiKey: "k", baseUrl, ...(fetch && { fetch }) });

const person = (index: number) => ({
  campaign: "web",
  customer: { email: `person-${index}@example.com`, first_name: "P", last_name: `${index}` },
});
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1));
type Person = ReturnType<typeof person>;
const byEmail = ({ customer }: Person) => customer.email;

const allMails = (count: number) => people(count).map(byEmail).sort();

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe("provision", () => {
  it("creates each item, and tells what became of it", async () => {
    const mock = await mocked("revcent");
    const progress: Progress[] = [];
    const results = await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items: people(60), key: byEmail },
        journal: fileJournal(await newPath()),
        onProgress: (one) => progress.push(one),
      }),
    );
    expect(results).toHaveLength(60);
    expect(results.every(({ state, data }) => state === "created" && typeof data?.customer_id === "string")).toBe(true);
    expect(results.map(({ number }) => number).sort((a, b) => a - b)).toEqual(people(60).map((_, index) => index + 1));
    expect(progress.at(-1)).toMatchObject({ total: 60, done: 60, created: 60, now: 60, doubtful: 0 });
    expect(await customersOf(mock.url)).toEqual(allMails(60));
  });

  it("sends nothing twice when it is started again, and tells of earlier results", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const run = (items: Person[]) =>
      collect(
        provision({
          ...{ client: revcent(mock.url), operation: "createCustomer", items, key: byEmail },
          journal: fileJournal(path),
        }),
      );
    await run(people(5));
    const again = await run(people(8));
    expect(again.filter(({ isEarlier }) => isEarlier)).toHaveLength(5);
    expect(again.every(({ data }) => typeof data?.customer_id === "string")).toBe(true);
    expect(mock.requests).toHaveLength(8);
  });

  it("keeps no body in the journal", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const items = people(1).map((one) => ({
      ...one,
      customer: { ...one.customer, address_line_1: "7 Secret Street" },
    }));
    await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items, key: byEmail },
        journal: fileJournal(path),
      }),
    );
    expect(await readFile(path, "utf8")).not.toContain("Secret");
  });

  it("makes calls by a function of the caller's, from a stream of items", async () => {
    const mock = await mocked("revcent");
    async function* rows() {
      for (let id = 1; id <= 30; id++) yield { id, mail: `row-${id}@example.com` };
    }
    const results = await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", journal: fileJournal(await newPath()) },
        items: rows,
        key: ({ id }) => `row ${id}`,
        init: ({ mail }) => ({ body: { campaign: "web", customer: { email: mail, first_name: "A", last_name: "B" } } }),
      }),
    );
    expect(new Set(results.map(({ key }) => key)).size).toBe(30);
  });

  it("does not keep to more requests at a time than it is told", async () => {
    const mock = await mocked("revcent", { latency: 20 });
    let now = 0;
    let most = 0;
    const fetch: Fetch = async (url, init) => {
      most = Math.max(most, ++now);
      return globalThis.fetch(url, init).finally(() => now--);
    };
    await collect(
      provision({
        ...{ client: revcent(mock.url, fetch), operation: "createCustomer", items: people(12), key: byEmail },
        ...{ journal: fileJournal(await newPath()), inFlight: 3 },
      }),
    );
    expect(most).toBe(3);
  });

  it("keeps to a rate", async () => {
    const mock = await mocked("revcent");
    const start = performance.now();
    await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items: people(6), key: byEmail },
        ...{ journal: fileJournal(await newPath()), rate: 20 },
      }),
    );
    // Five intervals of 50 ms lie between six requests; timers may be a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(245);
  });
});

describe("a mistake in the items", () => {
  const refused = async (items: unknown, options: object = {}) => {
    const mock = await mocked("revcent");
    const run = collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items: items as Person[], key: byEmail },
        journal: fileJournal(await newPath()),
        ...options,
      }),
    );
    const error: unknown = await run.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(mock.requests).toEqual([]);
    expect(error).toBeInstanceOf(ProvisionError);
    return error as ProvisionError;
  };

  it("is told of every item that the contract refuses, before anything is sent", async () => {
    const wrong = { ...person(2), customer: { ...person(2).customer, first_name: 7 } };
    const error = await refused([person(1), wrong, {}], { key: JSON.stringify });
    expect(error.faults.map(({ number }) => number)).toEqual([2, 3]);
    expect(error.message).toMatch(/^item 2: .+\nitem 3: .+\nNothing was sent\.$/s);
  });

  it.each([
    [
      "a key that comes twice",
      [person(1), person(2), person(1)],
      "item 3: its key person-1@example.com is that of item 1",
    ],
    ["no key", [person(1), { customer: { email: undefined } }], "item 2: its key must be a text"],
    ["a generator, which goes but once", [person(1)].values(), "items can be gone through but once"],
  ])("%s", async (_, items, words) => {
    expect((await refused(items)).message).toContain(words);
  });

  it("a body that has no JSON, where the contract is not asked", async () => {
    const client = createRevCentClient({ apiKey: "key", baseUrl: "http://127.0.0.1:1", validate: false });
    const { message } = await refused([person(1), { ...person(2), points: 1n }], { client });
    expect(message).toBe("item 2: Do not know how to serialize a BigInt\nNothing was sent.");
  });

  it("names at most 20", async () => {
    expect(
      (
        await refused(
          Array.from({ length: 50 }, () => ({})),
          { key: String },
        )
      ).faults,
    ).toHaveLength(20);
  });

  it("a key with another body than it was given with first", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const run = (items: Person[]) =>
      collect(
        provision({
          ...{ client: revcent(mock.url), operation: "createCustomer", items, key: byEmail },
          journal: fileJournal(path),
        }),
      );
    await run([person(1)]);
    const other = { ...person(1), customer: { ...person(1).customer, last_name: "Other" } };
    await expect(run([other])).rejects.toThrow(
      "the body of person-1@example.com is another than when it was given first",
    );
    // The order of fields is none of its meaning.
    const { email, first_name, last_name } = person(1).customer;
    await run([{ customer: { last_name, first_name, email }, campaign: "web" }]);
    expect(mock.requests).toHaveLength(1);
  });
});

it.each([
  ["inFlight", 0, 'option "inFlight" must be a number, 1 or more'],
  ["rate", 0, 'option "rate" must be a number'],
  ["wait", -1, 'option "wait" must be a number'],
])("refuses %s: %s", (name, value, words) => {
  const options = {
    client: revcent("http://127.0.0.1:1"),
    operation: "createCustomer",
    items: [],
    key: byEmail,
  } as const;
  expect(() => provision({ ...options, journal: fileJournal("unused"), [name]: value })).toThrow(words);
});

it("refuses an operation of which lost answers cannot be found out about", () => {
  const client = revcent("http://127.0.0.1:1");
  const options = { client, operation: "addCardToCustomer", items: [], key: String, journal: fileJournal("unused") };
  expect(() => provision({ ...options, operation: "addCardToCustomer" })).toThrow(
    "the contract does not say how to find out about a lost answer",
  );
});

/** Answers what the function says, else what the mock answers. */
const between =
  (play: (count: number) => "answer" | "request" | Response | undefined): Fetch =>
  async (url, init) => {
    const what = init?.method === "POST" ? play(++posts.count) : undefined;
    if (what instanceof Response) return what;
    if (what === "request") throw new Error("reset");
    const response = await globalThis.fetch(url, init);
    if (what !== "answer") return response;
    await response.arrayBuffer();
    throw new Error("reset");
  };
const posts = { count: 0 };

describe("an answer that is lost", () => {
  it.each(["answer", "request"] as const)(
    "is found out about where the provider can be asked: the %s",
    async (what) => {
      const mock = await mocked("revcent");
      posts.count = 0;
      const results = await collect(
        provision({
          client: revcent(
            mock.url,
            between((count) => (count % 3 === 0 ? what : undefined)),
          ),
          ...{ operation: "createCustomer", items: people(10), key: byEmail, wait: 0 },
          journal: fileJournal(await newPath()),
        }),
      );
      expect(results).toHaveLength(10);
      // Without a mark of their own, what is found by an e-mail address alone may be another's.
      expect(new Set(results.map(({ state }) => state))).toEqual(
        new Set(what === "answer" ? ["created", "exists"] : ["created"]),
      );
      expect(await customersOf(mock.url)).toEqual(allMails(10));
    },
  );

  it("is told to be of this run where a mark of the caller's shows it", async () => {
    const mock = await mocked("revcent");
    posts.count = 0;
    const items = people(6).map((one, index) => ({ ...one, internal_customer_id: `crm-${index}` }));
    const results = await collect(
      provision({
        client: revcent(
          mock.url,
          between((count) => (count % 3 === 0 ? "answer" : undefined)),
        ),
        ...{ operation: "createCustomer", items, key: byEmail, wait: 0, journal: fileJournal(await newPath()) },
      }),
    );
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(["created"]));
    expect(await customersOf(mock.url)).toEqual(allMails(6));
  });

  it.each(["answer", "request"] as const)("is sent again where the name is unique: the %s", async (what) => {
    const mock = await mocked("control-center");
    posts.count = 0;
    const client = createControlCenterClient({
      ...{ username: "u", apiKey: "k", baseUrl: mock.url },
      fetch: between((count) => (count === 2 ? what : undefined)),
    });
    const items = [1, 2, 3, 4].map((index) => ({ name: `Customer ${index}`, accountName: "Acme" }));
    const results = await collect(
      provision({
        ...{ client, operation: "createCustomer", items, wait: 0, inFlight: 1 },
        key: ({ name }) => name,
        journal: fileJournal(await newPath()),
      }),
    );
    const states = Object.fromEntries(results.map(({ key, state }) => [key, state]));
    expect(states).toEqual({
      "Customer 1": "created",
      "Customer 2": what === "answer" ? "exists" : "created",
      "Customer 3": "created",
      "Customer 4": "created",
    });
    expect(results.find(({ state }) => state === "exists")?.lost ?? ["customerId"]).toEqual(["customerId"]);
  });

  it("of an earlier run is found out about before anything else is sent", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const journal = fileJournal(path);
    await journal.open({ provider: "revcent", operation: "createCustomer", contract: "1", baseUrl: mock.url });
    const { canonical } = await import("../../src/provision/canonical.js");
    const digest = journal.digest(canonical({ body: person(2) }));
    await journal.write({ key: byEmail(person(2)), state: "sending", digest, attempt: 1, at: Date.now() });
    await journal.close();
    await revcent(mock.url).createCustomer({ body: person(2) });

    const seen = mock.requests.length;
    const results = await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items: people(3), key: byEmail, wait: 0 },
        journal: fileJournal(path),
      }),
    );
    const [first] = mock.requests.slice(seen);
    expect(first?.method).toBe("GET");
    expect(results.find(({ key }) => key === byEmail(person(2)))?.state).toBe("exists");
    expect(await customersOf(mock.url)).toEqual(allMails(3));
  });

  it("of an earlier run must be among the items", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const journal = fileJournal(path);
    await journal.open({ provider: "revcent", operation: "createCustomer", contract: "1", baseUrl: mock.url });
    await journal.write({ key: "gone", state: "sending", digest: "d", attempt: 1, at: Date.now() });
    await journal.close();
    const run = provision({
      ...{ client: revcent(mock.url), operation: "createCustomer", items: people(3), key: byEmail },
      journal: fileJournal(path),
    });
    await expect(run.next()).rejects.toThrow("1 items that an earlier run left under way are not among these");
    expect(mock.requests).toEqual([]);
  });
});

describe("a refusal", () => {
  const refusal = (status: number, code: number, headers = {}) =>
    new Response(JSON.stringify({ code, message: "no" }), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });

  it("of an item is its end, until it is tried again", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const run = (isRefused: boolean, retryRefused = false) => {
      posts.count = 0;
      return collect(
        provision({
          client: revcent(
            mock.url,
            between((count) => (isRefused && count === 2 ? refusal(400, 0) : undefined)),
          ),
          ...{ operation: "createCustomer", items: people(3), key: byEmail, inFlight: 1, retryRefused },
          journal: fileJournal(path),
        }),
      );
    };
    const states = async (results: ReturnType<typeof run>) => (await results).map(({ state }) => state).sort();
    expect(await states(run(true))).toEqual(["created", "created", "refused"]);
    expect(await states(run(false))).toEqual(["created", "created", "refused"]);
    expect(await states(run(false, true))).toEqual(["created", "created", "created"]);
    expect(await customersOf(mock.url)).toEqual(allMails(3));
  });

  it("of the credential ends the run, and no item is lost by it", async () => {
    const mock = await mocked("revcent");
    const path = await newPath();
    const run = (status?: number) => {
      posts.count = 0;
      return collect(
        provision({
          client: revcent(
            mock.url,
            between((count) => (status && count > 2 ? refusal(status, 0) : undefined)),
          ),
          ...{ operation: "createCustomer", items: people(8), key: byEmail, inFlight: 2, journal: fileJournal(path) },
        }),
      );
    };
    await expect(run(401)).rejects.toThrow("nothing more is sent: ");
    expect(await run()).toHaveLength(8);
    expect(await customersOf(mock.url)).toEqual(allMails(8));
  });

  it("of a session that is refused as soon as it is new ends the run, and is no item's", async () => {
    // 30 milliseconds, and each request takes longer.
    const mock = await mocked("getty", { tokenMinutes: 0.0005, latency: 50 });
    const path = await newPath();
    const { client, operation, init } = PLAYS["getty"] as Play;
    const run = provision({
      ...{ client: client(mock.url), operation, items: [1, 2], key: String, journal: fileJournal(path), init },
    });
    await expect(collect(run)).rejects.toThrow(/^nothing more is sent: .*The security token has expired/);
    expect(await readFile(path, "utf8")).not.toContain('"refused"');
  });

  it("for load makes all wait, and is no fault of the item's", async () => {
    const mock = await mocked("revcent");
    posts.count = 0;
    const results = await collect(
      provision({
        client: revcent(
          mock.url,
          between((count) => (count === 2 ? refusal(429, 0, { "retry-after": "1" }) : undefined)),
        ),
        ...{ operation: "createCustomer", items: people(6), key: byEmail, inFlight: 2 },
        journal: fileJournal(await newPath()),
      }),
    );
    expect(results.map(({ state }) => state)).toEqual(Array(6).fill("created"));
    expect(await customersOf(mock.url)).toEqual(allMails(6));
  });
});

it("waits for a provider that cannot be reached, and gives up when its patience is over", async () => {
  const server = await serve({ body: "{}" });
  await server.close();
  const path = await newPath();
  const run = (baseUrl: string, patience: number) =>
    collect(
      provision({
        ...{ client: revcent(baseUrl), operation: "createCustomer", items: people(2), key: byEmail, patience },
        journal: fileJournal(path),
      }),
    );
  await expect(run(server.url, 0)).rejects.toThrow(/nothing more is sent: no answer for 0 s: .*refused/i);
  expect(await readFile(path, "utf8")).toContain('"unsent"');
});

describe("a run that is ended", () => {
  it.each(["signal", "break"])("by %s finishes what is under way and goes on later", async (how) => {
    const mock = await mocked("revcent", { latency: 10 });
    const path = await newPath();
    const controller = new AbortController();
    const client = revcent(mock.url);
    const options = { client, operation: "createCustomer", items: people(40), key: byEmail, inFlight: 4 } as const;
    let seen = 0;
    for await (const _ of provision({ ...options, journal: fileJournal(path), signal: controller.signal })) {
      if (++seen < 10) continue;
      controller.abort();
      if (how === "break") break;
    }
    expect(seen).toBeLessThan(40);
    expect(await readFile(path, "utf8")).not.toMatch(/"state":"undecided"/);
    expect(mock.requests.length).toBeLessThan(40);
    const rest = await collect(provision({ ...options, journal: fileJournal(path) }));
    expect(rest).toHaveLength(40);
    expect(await customersOf(mock.url)).toEqual(allMails(40));
    expect(mock.requests.filter(({ method }) => method === "POST")).toHaveLength(40);
  });

  it("has noted the next item while one is under way, and takes it back unsent", async () => {
    const path = await newPath();
    const journal = () => readFile(path, "utf8");
    const controller = new AbortController();
    const server = await serve(async () => {
      await vi.waitFor(async () => expect((await journal()).match(/"state":"sending"/g)).toHaveLength(2));
      controller.abort();
      return { body: '{"code":1,"customer_id":"c"}' };
    });
    const results = await collect(
      provision({
        ...{ client: revcent(server.url), operation: "createCustomer", items: people(4), key: byEmail, inFlight: 1 },
        ...{ journal: fileJournal(path), signal: controller.signal },
      }),
    );
    expect(results.map(({ key, state }) => [key, state])).toEqual([["person-1@example.com", "created"]]);
    expect(server.requests).toHaveLength(1);
    expect((await journal()).match(/"state":"unsent"/g)).toHaveLength(1);
  });

  it("while a lost call waits to be repeated leaves it to the next run", async () => {
    const mock = await mocked("control-center");
    const path = await newPath();
    const controller = new AbortController();
    posts.count = 0;
    const client = createControlCenterClient({
      ...{ username: "u", apiKey: "k", baseUrl: mock.url },
      fetch: between((count) => (count === 1 ? "answer" : undefined)),
    });
    const run = (rate: number) =>
      collect(
        provision({
          ...{ client, operation: "createCustomer", items: [{ name: "One", accountName: "Acme" }], wait: 0, rate },
          ...{ journal: fileJournal(path), signal: controller.signal },
          key: ({ name }) => name,
        }),
      );
    setTimeout(() => controller.abort(), 500);
    expect(await run(0.1)).toEqual([]);
    expect(await readFile(path, "utf8")).toContain('"sending"');
  });

  it("before it begins sends nothing", async () => {
    const mock = await mocked("revcent");
    const results = await collect(
      provision({
        ...{ client: revcent(mock.url), operation: "createCustomer", items: people(3), key: byEmail },
        ...{ journal: fileJournal(await newPath()), signal: AbortSignal.abort() },
      }),
    );
    expect(results).toEqual([]);
    expect(mock.requests).toEqual([]);
  });
});
