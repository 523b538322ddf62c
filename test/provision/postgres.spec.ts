// Runs that share a journal in PostgreSQL: each item once between them.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { type Entry, type Items, type Progress, ProvisionError, provision } from "../../src/provision/index.js";
import { postgresJournal } from "../../src/provision/postgres/index.js";
import { type PostgresServer, startPostgres } from "../support/postgres-server.js";
import { customersOf } from "../support/revcent-customers.js";

type Fetch = NonNullable<ClientOptions["fetch"]>;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const person = (index: number) => ({
  campaign: "web",
  customer: { email: `person-${index}@example.com`, first_name: "P", last_name: `${index}` },
});
type Person = ReturnType<typeof person>;
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1));
const byEmail = ({ customer }: Person) => customer.email;
const allMails = (count: number) => people(count).map(byEmail).sort();

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

interface RunOptions {
  readonly items?: Items<Person>;
  readonly fetch?: Fetch;
  readonly name?: string;
  readonly lease?: number;
  readonly timeout?: number;
  readonly rate?: number;
  readonly inFlight?: number;
  readonly retryRefused?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A mock, a database, and runs that share both. */
async function shared(options: MockOptions = {}) {
  const mock = await startMock("revcent", options);
  onTestFinished(() => mock.close());
  const url = await server.newDatabase();
  const journal = (name?: string, lease?: number) => postgresJournal({ connectionString: url, name, lease });
  const run = ({ items = [], fetch, name, lease, timeout = 5_000, ...rest }: RunOptions = {}, one: Mock = mock) =>
    provision({
      client: createRevCentClient({ apiKey: "k", baseUrl: one.url, timeout, ...(fetch && { fetch }) }),
      ...{ operation: "createCustomer", items, key: byEmail, wait: 100, journal: journal(name, lease) },
      ...rest,
    });
  const query = (text: string) => server.query(url, text);
  return {
    mock,
    url,
    journal,
    run,
    query,
    posts: () => mock.requests.filter(({ method }) => method === "POST").length,
  };
}

const count = (entries: readonly Pick<Entry, "state">[], state: string) =>
  entries.filter((entry) => entry.state === state).length;

describe("runs that share a journal", () => {
  it("create each item once between them, and each tells of its own", async () => {
    const { mock, run, journal, query, posts } = await shared({ latency: 5 });
    const progress: Progress[] = [];
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => collect(run({ items: people(80), onProgress: (one) => progress.push(one) }))),
    );
    const own = results.flat().filter(({ isEarlier }) => !isEarlier);
    expect(own.map(({ key }) => key).sort()).toEqual(allMails(80));
    expect(
      own.every(
        ({ state, data, item, key }) => state === "created" && data?.customer_id && item.customer.email === key,
      ),
    ).toBe(true);
    expect(results.filter((one) => one.some(({ isEarlier }) => !isEarlier)).length).toBeGreaterThan(1);
    expect(posts()).toBe(80);
    expect(await customersOf(mock.url)).toEqual(allMails(80));
    expect(progress.at(-1)).toMatchObject({ total: 80 });
    const entries = await collect(journal().entries());
    expect(entries.map(({ key }) => key)).toEqual(people(80).map(byEmail));
    expect(count(entries, "created")).toBe(80);
    // Nothing is left of the items, and nobody has a claim.
    expect(
      await query("select item, claim from contract_clients.entry where item is not null or claim is not null"),
    ).toEqual([]);
  });

  it("are joined by one that gives no items", async () => {
    const { mock, run, posts } = await shared({ latency: 20 });
    const first = run({ items: people(40), inFlight: 1 });
    await first.next();
    const [rest, joined] = await Promise.all([collect(first), collect(run())]);
    expect(joined.length).toBeGreaterThan(5);
    expect(joined.length + rest.length).toBe(39);
    expect(joined.every(({ item, key }) => item.customer.email === key)).toBe(true);
    expect(posts()).toBe(40);
    expect(await customersOf(mock.url)).toEqual(allMails(40));
  });

  it("tell of what came to its end before, and send nothing twice", async () => {
    const { run, posts } = await shared();
    await collect(run({ items: people(5) }));
    const again = await collect(run({ items: people(8) }));
    expect(again.filter(({ isEarlier }) => isEarlier).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(again.every(({ data }) => typeof data?.customer_id === "string")).toBe(true);
    expect(posts()).toBe(8);
  });

  it("keep to a rate together", async () => {
    const { run } = await shared();
    const begun = performance.now();
    await Promise.all([1, 2, 3].map(() => collect(run({ items: people(16), rate: 10 }))));
    // Fifteen intervals of 100 ms lie between sixteen requests.
    expect(performance.now() - begun).toBeGreaterThan(1_490);
  });

  it("wait together when one of them is told to", async () => {
    const { run, mock } = await shared();
    const times: number[] = [];
    let isTold = false;
    const fetch: Fetch = async (url, init) => {
      if (init?.method === "POST") times.push(performance.now());
      if (isTold || init?.method !== "POST") return globalThis.fetch(url, init);
      isTold = true;
      const headers = { "content-type": "application/json", "retry-after": "2" };
      return new Response(JSON.stringify({ code: 0, message: "slow" }), { status: 429, headers });
    };
    await Promise.all([1, 2].map(() => collect(run({ items: people(30), fetch, inFlight: 1 }))));
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeGreaterThan(1_800);
    expect(await customersOf(mock.url)).toEqual(allMails(30));
  });

  it("end by a signal with nothing left claimed, and go on later", async () => {
    const { mock, run, query, posts } = await shared({ latency: 20 });
    const controller = new AbortController();
    const options = { items: people(60), signal: controller.signal };
    const runs = [1, 2].map(() => collect(run(options)));
    await vi.waitFor(() => expect(posts()).toBeGreaterThan(10), 20_000);
    controller.abort();
    const ended = (await Promise.all(runs)).flat();
    expect(ended.length).toBeLessThan(60);
    expect(
      await query("select state from contract_clients.entry where state = 'sending' or claim is not null"),
    ).toEqual([]);
    await collect(run());
    expect(posts()).toBe(60);
    expect(await customersOf(mock.url)).toEqual(allMails(60));
  });

  it("try refused items again when they are told to", async () => {
    const { mock, run, posts } = await shared();
    let isRefused = true;
    const fetch: Fetch = async (url, init) => {
      if (!isRefused || init?.method !== "POST" || !String(init.body).includes("person-2@"))
        return globalThis.fetch(url, init);
      return new Response(JSON.stringify({ code: 0, message: "no" }), {
        status: 400,
        headers: { "content-type": "application/json" },
      });
    };
    const states = async (options: RunOptions) =>
      (await collect(run({ items: people(3), fetch, ...options }))).map(({ state }) => state).sort();
    expect(await states({})).toEqual(["created", "created", "refused"]);
    isRefused = false;
    expect(await states({})).toEqual(["created", "created", "refused"]);
    expect(await states({ retryRefused: true })).toEqual(["created", "created", "created"]);
    expect(posts()).toBe(3);
    expect(await customersOf(mock.url)).toEqual(allMails(3));
  });

  it("try a refused item again that was put right", async () => {
    const { mock, run } = await shared();
    const refusal = JSON.stringify({ code: 0, message: "no" });
    const fetch: Fetch = async (url, init) =>
      init?.method === "POST" && String(init.body).includes("Wrong")
        ? new Response(refusal, { status: 400, headers: { "content-type": "application/json" } })
        : globalThis.fetch(url, init);
    const wrong = { ...person(2), customer: { ...person(2).customer, last_name: "Wrong" } };
    expect((await collect(run({ items: [wrong], fetch }))).map(({ state }) => state)).toEqual(["refused"]);
    expect((await collect(run({ items: [person(2)], fetch }))).map(({ state }) => state)).toEqual(["created"]);
    await expect(collect(run({ items: [wrong], fetch }))).rejects.toThrow("is another than when it was given first");
    expect(await customersOf(mock.url)).toEqual([byEmail(person(2))]);
  });
});

describe("a mistake in the items puts none of them in", () => {
  const failed = async (run: AsyncGenerator<unknown>): Promise<ProvisionError> => {
    const error: unknown = await collect(run).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProvisionError);
    return error as ProvisionError;
  };

  it("if the contract refuses one", async () => {
    const { run, journal, posts } = await shared();
    const wrong = { ...person(700), customer: { ...person(700).customer, first_name: 7 } } as unknown as Person;
    const error = await failed(run({ items: [...people(699), wrong, person(1)] }));
    expect(error.faults.map(({ number }) => number)).toEqual([700, 701]);
    expect(error.message).toContain("item 701: its key person-1@example.com is that of item 1");
    expect(await collect(journal().entries())).toEqual([]);
    expect(posts()).toBe(0);
  });

  it("if a key had another body before", async () => {
    const { run, journal } = await shared();
    await collect(run({ items: people(2) }));
    const other = { ...person(2), customer: { ...person(2).customer, last_name: "Other" } };
    const error = await failed(run({ items: [person(1), other, person(3)] }));
    expect(error.faults).toEqual([
      { number: 2, message: expect.stringContaining("the body of person-2@example.com is another") },
    ]);
    expect(await collect(journal().entries())).toHaveLength(2);
  });

  it("if one is another once it is JSON", async () => {
    const { url } = await shared();
    const error = await failed(
      provision({
        client: createRevCentClient({ apiKey: "k", baseUrl: "http://127.0.0.1:1" }),
        ...{ operation: "createCustomer", items: [new Map([["mail", "a@example.com"]])], key: () => "a" },
        init: (item) => ({
          body: { campaign: "web", customer: { email: item.get("mail") ?? "", first_name: "A", last_name: "B" } },
        }),
        journal: postgresJournal({ connectionString: url }),
      }),
    );
    expect(error.message).toContain("item 1: it is another once it was kept as JSON");
  });

  it("and a process whose calls are others sends none", async () => {
    const { mock, run, url, posts } = await shared({ latency: 20 });
    const first = run({ items: people(30), inFlight: 1 });
    await first.next();
    const other = provision({
      client: createRevCentClient({ apiKey: "k", baseUrl: mock.url }),
      ...{ operation: "createCustomer", items: [] as Person[], key: byEmail },
      init: ({ customer }) => ({ body: { campaign: "mail", customer } }),
      journal: postgresJournal({ connectionString: url }),
    });
    expect((await failed(other)).message).toContain('use the same "init" in every process');
    await collect(first);
    expect(posts()).toBe(30);
  });
});

describe("a journal is refused", () => {
  it.each([
    ["provider", "provider"],
    ["operation", "operation"],
    ["contract", "contract"],
    ["baseUrl", "base_url"],
  ])("for another %s", async (what, column) => {
    const { run, mock, url, query } = await shared();
    await collect(run({ items: people(1) }));
    await query(`update contract_clients.journal set ${column} = 'other'`);
    await expect(collect(run())).rejects.toThrow(`the journal provision is of ${what} other, not of `);
    const named = provision({
      client: createRevCentClient({ apiKey: "k", baseUrl: mock.url }),
      ...{ operation: "createCustomer", items: [] as Person[], key: byEmail },
      journal: postgresJournal({ connectionString: url, name: "second" }),
    });
    expect(await collect(named)).toEqual([]);
  });

  it("of tables of a later version", async () => {
    const { run, query } = await shared();
    await collect(run());
    await query("update contract_clients.version set version = 2");
    await expect(collect(run())).rejects.toThrow(
      "the tables of the journal are of version 2, and this package knows 1",
    );
  });

  it("in a database that may lose what it has acknowledged", async () => {
    const { mock, run, query } = await shared();
    await query("alter role postgres set synchronous_commit = off");
    onTestFinished(async () => void (await query("alter role postgres reset synchronous_commit")));
    await expect(collect(run({ items: people(1) }))).rejects.toThrow(
      "because its synchronous_commit is off: set it to on",
    );
    await query("alter role postgres reset synchronous_commit");

    const careless = await startPostgres({ fsync: "off" });
    onTestFinished(() => careless.stop());
    const options = {
      client: createRevCentClient({ apiKey: "k", baseUrl: mock.url }),
      operation: "createCustomer",
    } as const;
    const journal = postgresJournal({ connectionString: careless.url });
    await expect(collect(provision({ ...options, items: people(1), key: byEmail, journal }))).rejects.toThrow(
      "because its fsync is off: set it to on",
    );
    expect(mock.requests).toEqual([]);
  });

  it("with a lease that is no longer than a call may take", async () => {
    const { run } = await shared();
    await expect(collect(run({ timeout: 5_000, lease: 5_000 }))).rejects.toThrow(
      'option "lease" must be a number of milliseconds, more than the client\'s time-out of 5000',
    );
    await expect(collect(run({ timeout: 0 }))).rejects.toThrow("because the client has no time-out");
  });
});

/** Loses what the function says of each POST: its answer, or the request itself. */
const losing = (play: (number: number) => "answer" | "request" | undefined): Fetch => {
  let posts = 0;
  return async (url, init) => {
    const what = init?.method === "POST" ? play(++posts) : undefined;
    if (what === "request") throw new Error("reset");
    const response = await globalThis.fetch(url, init);
    if (what !== "answer") return response;
    await response.arrayBuffer();
    throw new Error("reset");
  };
};

describe("an answer that is lost", () => {
  it.each(["answer", "request"] as const)("is found out about by whoever comes first: the %s", async (what) => {
    const { mock, run } = await shared();
    const fetch = losing((number) => (number % 3 === 0 ? what : undefined));
    const results = (await Promise.all([1, 2].map(() => collect(run({ items: people(12), fetch }))))).flat();
    const own = results.filter(({ isEarlier }) => !isEarlier);
    expect(own).toHaveLength(12);
    expect(new Set(own.map(({ state }) => state))).toEqual(
      new Set(what === "answer" ? ["created", "exists"] : ["created"]),
    );
    expect(await customersOf(mock.url)).toEqual(allMails(12));
  });

  it.each(["answer", "request"] as const)("is sent again where the name is unique: the %s", async (what) => {
    const mock = await startMock("control-center");
    onTestFinished(() => mock.close());
    const connectionString = await server.newDatabase();
    const fetch = losing((number) => (number === 2 ? what : undefined));
    const results = await collect(
      provision({
        client: createControlCenterClient({ username: "u", apiKey: "k", baseUrl: mock.url, fetch }),
        ...{ operation: "createCustomer", wait: 0, inFlight: 1 },
        key: ({ name }) => name,
        items: [1, 2, 3].map((index) => ({ name: `Customer ${index}`, accountName: "Acme" })),
        journal: postgresJournal({ connectionString }),
      }),
    );
    expect(Object.fromEntries(results.map(({ key, state }) => [key, state]))).toEqual({
      "Customer 1": "created",
      "Customer 2": what === "answer" ? "exists" : "created",
      "Customer 3": "created",
    });
  });
});

describe("a process", () => {
  it("whose database is gone in the middle fails with one sentence, and what it had under way is found out", async () => {
    const { mock, run, query, url } = await shared({ latency: 30 });
    const name = new URL(url).pathname.slice(1);
    const broken = collect(run({ items: people(40), lease: 6_000 }));
    let isOver = false;
    const words = broken
      .catch((error: Error) => error)
      .finally(() => {
        isOver = true;
      });
    await vi.waitFor(() => expect(mock.requests.length).toBeGreaterThan(4), 20_000);
    // Connections that nobody uses at the moment are made anew without a word: until one is hit that is at work.
    while (!isOver)
      await server.query(
        server.url,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'contract-clients'`,
      );
    const error = await words;
    expect(error).toBeInstanceOf(ProvisionError);
    expect((error as Error).message).toMatch(/^the journal's database failed, and without it nothing is sent: .+$/);
    const sent = new Set(mock.requests.map(({ body }) => /person-\d+@/.exec(JSON.stringify(body ?? ""))?.[0]));
    const known = await query("select key from contract_clients.entry where attempt > 0");
    const addresses = [...sent].filter(Boolean);
    expect(addresses.length).toBeGreaterThan(4);
    expect(known.length).toBeGreaterThanOrEqual(addresses.length);
    await collect(run());
    expect(await customersOf(mock.url)).toEqual(allMails(40));
  });

  it("goes on when the database was killed and has come back", async () => {
    const own = await startPostgres();
    onTestFinished(() => own.stop());
    const mock = await startMock("revcent", { latency: 20 });
    onTestFinished(() => mock.close());
    const run = () =>
      collect(
        provision({
          client: createRevCentClient({ apiKey: "k", baseUrl: mock.url, timeout: 900 }),
          ...{ operation: "createCustomer", items: people(40), key: byEmail, wait: 500 },
          journal: postgresJournal({ connectionString: own.url, lease: 1_000 }),
        }),
      );
    const words = run().catch((error: Error) => error);
    await vi.waitFor(() => expect(mock.requests.length).toBeGreaterThan(8), 20_000);
    await own.crash();
    expect(await words).toBeInstanceOf(ProvisionError);
    await own.start();
    await run();
    expect(await customersOf(mock.url)).toEqual(allMails(40));
  });

  it("whose claim is another's by now writes nothing, and leaves it to that one to tell", async () => {
    const { mock, run, query } = await shared();
    const fetch: Fetch = async (url, init) => {
      const response = await globalThis.fetch(url, init);
      if (init?.method === "POST") await query("update contract_clients.entry set claim = gen_random_uuid()");
      return response;
    };
    const results = await collect(run({ items: people(1), fetch, lease: 2_000, timeout: 1_900 }));
    // It found out about it in its turn, when the other's claim was over.
    expect(results.map(({ state }) => state)).toEqual(["exists"]);
    expect(await customersOf(mock.url)).toEqual(allMails(1));
  });

  it("that was stopped between its note and its request does not send late", async () => {
    const { mock, url, run, query } = await shared();
    // The items, without anybody to send them.
    const controller = new AbortController();
    const put = collect(run({ items: people(3), signal: controller.signal, lease: 6_000, rate: 0.001 }));
    await vi.waitFor(async () => {
      expect(await query("select key from contract_clients.entry where state = 'created'")).toHaveLength(1);
    }, 20_000);
    controller.abort();
    await put;
    await query("update contract_clients.journal set next_at = 'epoch'");

    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      "test/support/provision-stopped-child.ts",
      mock.url,
      url,
    ]);
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    const ended = new Promise((resolve) => child.on("close", resolve));
    await vi.waitFor(() => expect(stateOf(child.pid)).toBe("T"), 30_000);
    await collect(run({ lease: 1_000, timeout: 500 }));
    expect(await customersOf(mock.url)).toEqual(allMails(3));
    child.kill("SIGCONT");
    expect(await ended).toBe(0);
    expect(said).toBe("ended\n");
    expect(await customersOf(mock.url)).toEqual(allMails(3));
  });
});

/** A process' state: `T` is stopped. */
const stateOf = (pid: number | undefined): string | undefined =>
  /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
