// What clients make of a session store. Each client here stands for a process; test/session-stores/ has real ones.
import Keyv from "keyv";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createGettyClient, type GettyClientOptions, type SessionStore } from "../../src/providers/getty.js";
import { COUNTRIES, CREDENTIALS, setClock, tokensSent } from "../support/getty-client.js";
import { type GettyBehaviour, type GettyServer, gate, refusal, startGetty } from "../support/getty-server.js";

type Store = SessionStore & { readonly map: Map<string, string>; readonly log: string[] };

/** A store in memory, which tells what was asked of it. */
function memory(overrides: Partial<SessionStore> = {}): Store {
  const map = new Map<string, string>();
  const log: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  return {
    map,
    log,
    get(key) {
      log.push("get");
      return map.get(key);
    },
    set(key, value) {
      log.push(value === "" ? "forget" : "set");
      map.set(key, value);
    },
    withLock(_, work) {
      log.push("lock");
      const mine = last.then(work);
      last = mine.catch(() => {});
      return mine;
    },
    ...overrides,
  };
}

/** A server, and processes of it that share a store. */
async function processes(
  store: SessionStore,
  behaviour: GettyBehaviour = {},
  options: Partial<GettyClientOptions> = {},
) {
  const server = await startGetty(behaviour);
  onTestFinished(() => server.close());
  const start = (own: Partial<GettyClientOptions> = {}) =>
    createGettyClient({
      ...CREDENTIALS,
      baseUrl: `${server.url}/v1`,
      maxRetries: 0,
      sessionStore: store,
      ...options,
      ...own,
    });
  return { server, start };
}
const logins = (server: GettyServer) => server.count("CreateSession");
const value = ({ map }: Store) => JSON.parse([...map.values()][0] ?? "{}");

describe("processes that share a session", () => {
  it("log in once between them", async () => {
    const store = memory();
    const { server, start } = await processes(store);
    const results = await Promise.all(Array.from({ length: 20 }, () => start().getCountries(COUNTRIES)));
    expect(results.map(({ error }) => error)).toEqual(Array(20).fill(undefined));
    expect(logins(server)).toBe(1);
  });

  it("ask the store when they need a session, not for each call", async () => {
    const store = memory();
    const { start } = await processes(store);
    const getty = start();
    for (let call = 0; call < 5; call++) await getty.getCountries(COUNTRIES);
    expect(store.log).toEqual(["get", "lock", "get", "set"]);
  });

  it("do not share it with another user, another system or another host", async () => {
    const store = memory();
    const { server, start } = await processes(store);
    const other = await startGetty();
    onTestFinished(() => other.close());
    const own: Partial<GettyClientOptions>[] = [
      {},
      { systemPassword: "rotated", userPassword: "rotated" },
      { userName: "another" },
      { systemId: "another" },
      { userName: undefined, userPassword: undefined },
      { baseUrl: `${other.url}/v1` },
    ];
    for (const options of own) expect((await start(options).getCountries(COUNTRIES)).error).toBeUndefined();
    expect(store.map.size).toBe(5);
    expect([logins(server), server.count("CreateApplicationSession"), logins(other)]).toEqual([3, 1, 1]);
  });

  it("keep nothing in keys but a hash, and in values but tokens and their time", async () => {
    const store = memory();
    const { start } = await processes(store);
    await start().getCountries(COUNTRIES);
    const [[key, text] = ["", ""]] = [...store.map];
    expect(key).toMatch(/^contract-clients:getty:[0-9a-f]{64}$/);
    expect(JSON.parse(text)).toEqual({
      ...{ standard: "token-1", secure: "secure-1", life: 30 * 60_000 },
      issuedAt: expect.closeTo(Date.now(), -5),
    });
  });

  it("log in anew, once, when the token in the store was revoked", async () => {
    const store = memory();
    const { server, start } = await processes(store);
    await start().getCountries(COUNTRIES);
    server.good.clear();
    const results = await Promise.all(Array.from({ length: 20 }, () => start().getCountries(COUNTRIES)));
    expect(results.map(({ error }) => error)).toEqual(Array(20).fill(undefined));
    expect(logins(server)).toBe(2);
  });

  it("take a newer token of another process in the place of a refused one, and leave it in the store", async () => {
    const store = memory();
    const { server, start } = await processes(store);
    const [late, early] = [start(), start()];
    await late.getCountries(COUNTRIES);
    await early.getCountries(COUNTRIES);
    server.good.clear();
    await early.getCountries(COUNTRIES);
    expect(value(store).standard).toBe("token-2");
    store.log.length = 0;
    expect((await late.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(store.log).toEqual(["get"]);
    expect(value(store).standard).toBe("token-2");
    expect(logins(server)).toBe(2);
  });

  it("leave a newer token in the store that came while they waited for the lock", async () => {
    const lock = gate();
    const store = memory({ withLock: (_, work) => lock.opened.then(work) });
    const { server, start } = await processes(store);
    lock.open();
    const getty = start();
    await getty.getCountries(COUNTRIES);
    server.good.clear();
    const turn = gate();
    store.withLock = (_, work) => turn.opened.then(work);
    const call = getty.getCountries(COUNTRIES);
    await vi.waitFor(() => expect(server.count("GetCountries")).toBe(2), 30_000);
    const [[key = ""] = []] = [...store.map];
    store.map.set(key, JSON.stringify({ ...value(store), standard: "token-9", secure: undefined }));
    server.good.add("token-9");
    store.log.length = 0;
    turn.open();
    expect((await call).error).toBeUndefined();
    expect(store.log).not.toContain("forget");
    expect(store.log).not.toContain("set");
    expect(logins(server)).toBe(1);
  });

  it("take a refused token out of the store when the login that follows fails", async () => {
    const store = memory();
    const { server, start } = await processes(store, {
      override: (_request, operation, call) =>
        operation === "CreateSession" && call > 1 ? refusal("InvalidSystemIdOrPassword") : undefined,
    });
    const getty = start();
    await getty.getCountries(COUNTRIES);
    server.good.clear();
    expect((await getty.getCountries(COUNTRIES)).error).toMatchObject({ code: "InvalidSystemIdOrPassword" });
    expect([...store.map.values()]).toEqual([""]);
    expect(logins(server)).toBe(2);
  });

  it("need no second call when the token in the store was revoked as well", async () => {
    const store = memory();
    const { server, start } = await processes(store);
    const [idle, busy] = [start(), start()];
    await idle.getCountries(COUNTRIES);
    await busy.getCountries(COUNTRIES);
    server.good.clear();
    await busy.getCountries(COUNTRIES);
    server.good.clear();
    expect((await idle.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(tokensSent(server, "GetCountries").slice(-3)).toEqual(["token-1", "token-2", "token-3"]);
  });

  it("make no endless loop with a server that refuses every token", async () => {
    const store = memory();
    const { server, start } = await processes(store, {
      override: (_request, operation) => (operation === "GetCountries" ? refusal("AUTH-012") : undefined),
    });
    for (const _ of [1, 2, 3])
      expect((await start().getCountries(COUNTRIES)).error).toMatchObject({ code: "AUTH-012" });
    expect(server.operations().length).toBeLessThanOrEqual(3 * 5);
  });

  it("do not lengthen a token's life by passing it on", async () => {
    const clock = setClock("Date");
    const store = memory();
    const { server, start } = await processes(store);
    await start().getCountries(COUNTRIES);
    clock.advance(31);
    await start().getCountries(COUNTRIES);
    expect(logins(server)).toBe(2);
  });

  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["another program's", '{"user":1}'],
    ["without a time", '{"standard":"token-1"}'],
    ["with a secure token that is none", `{"standard":"token-1","secure":7,"issuedAt":${Date.now()}}`],
  ])("log in over a value that is %s", async (_, text) => {
    const store = memory();
    const { server, start } = await processes(store);
    await start().getCountries(COUNTRIES);
    const [[key = ""] = []] = [...store.map];
    store.map.set(key, text);
    expect((await start().getCountries(COUNTRIES)).error).toBeUndefined();
    expect(logins(server)).toBe(2);
    expect(value(store).standard).toBe("token-2");
  });
});

describe("Keyv, as it is", () => {
  it("is a session store", async () => {
    const { server, start } = await processes(new Keyv());
    await start().getCountries(COUNTRIES);
    await start().getCountries(COUNTRIES);
    server.good.clear();
    await start().getCountries(COUNTRIES);
    await start().getCountries(COUNTRIES);
    expect(logins(server)).toBe(2);
  });
});

describe("a store in trouble", () => {
  const fail = () => Promise.reject(new Error("the store is down"));
  const throws = () => {
    throw new Error("the store is down");
  };
  const hang = () => new Promise<never>(() => {});

  it.each<[string, Partial<SessionStore>]>([
    ["cannot be read", { get: fail }],
    ["cannot be written", { set: fail }],
    ["gives no lock", { withLock: fail }],
    ["forgets the work", { withLock: async () => undefined as never }],
    ["ends before the work does", { withLock: async (_, work) => void work() as never }],
    ["loses its lock after the work", { withLock: async (_, work) => work().then(fail) }],
    ["throws", { get: throws, set: throws, withLock: throws }],
  ])("that %s is done without: one login, and the call goes on", async (_, broken) => {
    const { server, start } = await processes(memory(broken));
    const getty = start();
    const results = await Promise.all([getty.getCountries(COUNTRIES), getty.getCountries(COUNTRIES)]);
    expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(logins(server)).toBe(1);
  });

  it("does not hide that the login failed, which is tried once", async () => {
    const { server, start } = await processes(memory(), {
      override: (_request, operation) =>
        operation === "CreateSession" ? refusal("InvalidUsernameOrPassword") : undefined,
    });
    const { error } = await start().getCountries(COUNTRIES);
    expect(error).toMatchObject({ code: "InvalidUsernameOrPassword", outcome: "not-sent" });
    expect(logins(server)).toBe(1);
  });

  it("that hangs is waited for once, for 5 seconds", async () => {
    const asked = gate();
    const hangs = () => {
      asked.open();
      return hang();
    };
    const { server, start } = await processes(memory({ get: hangs, set: hangs, withLock: hangs }));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const call = start().getCountries(COUNTRIES);
    await asked.opened;
    await vi.advanceTimersByTimeAsync(4_999);
    expect(logins(server)).toBe(0);
    // No more time passes: a second wait would not end.
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).error).toBeUndefined();
    expect(logins(server)).toBe(1);
  });

  it("whose lock is not freed keeps nobody waiting", async () => {
    const { server, start } = await processes(memory({ withLock: async (_, work) => work().then(hang) }));
    expect((await start().getCountries(COUNTRIES)).error).toBeUndefined();
    expect(logins(server)).toBe(1);
  });

  it("whose lock is never had is waited for 90 seconds", async () => {
    const asked = gate();
    const withLock = () => {
      asked.open();
      return hang();
    };
    const { server, start } = await processes(memory({ withLock }));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const call = start().getCountries(COUNTRIES);
    await asked.opened;
    await vi.advanceTimersByTimeAsync(89_999);
    // Meanwhile another client logs in for itself, and the waiting one would have, too.
    expect((await start({ sessionStore: undefined }).getCountries(COUNTRIES)).error).toBeUndefined();
    expect(logins(server)).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).error).toBeUndefined();
    expect(logins(server)).toBe(2);
  });
});
