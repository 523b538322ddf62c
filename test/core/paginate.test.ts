// Lists that come in pages, in the style of each provider that has any. Real servers on loopback, the real contracts.
import { describe, expect, it } from "vitest";
import { ApiError, ConnectionError, InvalidRequestError, paginate } from "../../src/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createGettyClient } from "../../src/providers/getty.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const names = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${from + index}` }));
async function collect<Item>(list: AsyncIterable<Item>, most = 1_000): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) {
    items.push(item);
    if (items.length >= most) break;
  }
  return items;
}

/** A RevCent of so many customers, whose pages are counted from 1, or what the test says of a page. */
async function revcent(total: number, special: (page: number) => ServerAnswer | undefined = () => undefined) {
  const server = await serve(({ url }) => {
    const query = new URL(url, "http://host").searchParams;
    const [page, limit] = [Number(query.get("page")), Number(query.get("limit"))];
    const results = names((page - 1) * limit, Math.max(0, Math.min(limit, total - (page - 1) * limit)));
    return special(page) ?? { body: JSON.stringify({ code: 1, results }) };
  });
  return { server, client: createRevCentClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0 }) };
}
const from = (page: number) => ({ params: { query: { date_start: 1, date_end: 2, page, limit: 25 } } });

describe("a list whose end is a page that is not full (RevCent)", () => {
  it("comes whole, from the page that the caller names", async () => {
    const { server, client } = await revcent(60);
    const ids = (await collect(paginate(client.getCustomers, from(1)))).map(({ id }) => id);
    expect(ids).toEqual(names(0, 60).map(({ id }) => id));
    expect(server.requests.map(({ url }) => new URL(url, "http://host").searchParams.get("page"))).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(await collect(paginate(client.getCustomers, from(3)))).toHaveLength(10);
  });

  it("ends with an empty page where the last one was full", async () => {
    const { server, client } = await revcent(50);
    expect(await collect(paginate(client.getCustomers, from(1)))).toHaveLength(50);
    expect(server.requests).toHaveLength(3);
  });

  it("asks for no page more than is read", async () => {
    const { server, client } = await revcent(1_000);
    expect(await collect(paginate(client.getCustomers, from(1)), 25)).toHaveLength(25);
    expect(server.requests).toHaveLength(1);
  });

  it("needs the number of the first page, which nobody knows, and a size within the limit", async () => {
    const { server, client } = await revcent(1);
    const query = { date_start: 1, date_end: 2, limit: 1_000 };
    // @ts-expect-error: neither is what the contract says
    const list = paginate(client.getCustomers, { params: { query } });
    const error: unknown = await collect(list).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ operation: "getCustomers", outcome: "not-sent" });
    expect((error as InvalidRequestError).issues.map(({ path }) => path)).toEqual(["/query/page", "/query/limit"]);
    expect(server.requests).toHaveLength(0);
  });

  it("has the largest pages that are documented where the caller names no size", async () => {
    const { server, client } = await revcent(1);
    const query = { date_start: 1, date_end: 2, page: 1 };
    // @ts-expect-error: the contract wants a limit, which the walk fills in
    await collect(paginate(client.getCustomers, { params: { query } }));
    expect(server.requests[0]?.url).toContain("limit=25");
  });
});

describe("a page that does not come", () => {
  const broken = (page: number): ServerAnswer | undefined =>
    page === 3 ? { status: 500, body: '{"code":0,"message":"no"}' } : undefined;

  it("ends the items with the call's error, after all items of the pages before it", async () => {
    const { client } = await revcent(200, broken);
    const items: unknown[] = [];
    const error = await (async () => {
      for await (const item of paginate(client.getCustomers, from(1))) items.push(item);
    })().catch((thrown: unknown) => thrown);
    expect(items).toHaveLength(50);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, position: 3, message: "revcent getCustomers: 500 no (page 3)" });
  });

  it("is a value in pages(), and the walk can be taken up there", async () => {
    let isBroken = true;
    const { client } = await revcent(120, (page) => (isBroken ? broken(page) : undefined));
    const seen: unknown[] = [];
    let position: number | undefined;
    for await (const page of paginate(client.getCustomers, from(1)).pages()) {
      if (page.error) ({ position } = page);
      else seen.push(...page.items);
    }
    expect(position).toBe(3);
    isBroken = false;
    seen.push(...(await collect(paginate(client.getCustomers, from(position ?? 0)))));
    expect(seen).toEqual(names(0, 120));
  });

  it("is one that is aborted by the signal of the walk", async () => {
    const controller = new AbortController();
    const { client, server } = await revcent(1_000);
    const list = paginate(client.getCustomers, { ...from(1), signal: controller.signal });
    const pages = [];
    for await (const page of list.pages()) {
      pages.push(page);
      controller.abort();
    }
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatchObject({ position: 2, error: { reason: "aborted", outcome: "not-sent" } });
    expect(server.requests).toHaveLength(1);
  });

  it("is one that repeats the page before: a server that knows no pages makes no endless list", async () => {
    const { client } = await revcent(0, () => ({ body: JSON.stringify({ code: 1, results: names(0, 25) }) }));
    const error: unknown = await collect(paginate(client.getCustomers, from(1))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ reason: "unreadable", position: 2 });
    expect(String(error)).toContain("the items are those of the page before");
  });

  it("is one whose items are no list", async () => {
    const { client } = await revcent(0, () => ({ body: '{"code":1,"results":{"0":{}}}' }));
    await expect(collect(paginate(client.getCustomers, from(1)))).rejects.toThrow("/results is no list (page 1)");
  });
});

describe("a list whose end is said (Control Center)", () => {
  const client = (url: string) => createControlCenterClient({ username: "u", apiKey: "k", baseUrl: url });
  const init = { params: { query: { modifiedSince: "2020-01-01T00:00:00Z" } } };

  it("begins with the first page, has the largest pages and ends with lastPage, however full the pages are", async () => {
    const server = await serve(({ url }) => {
      const pageNumber = Number(new URL(url, "http://host").searchParams.get("pageNumber"));
      const devices = pageNumber === 2 ? [] : [{ iccid: String(pageNumber) }];
      return { body: JSON.stringify({ pageNumber, devices, lastPage: pageNumber === 3 }) };
    });
    const devices = await collect(paginate(client(server.url).searchDevices, init));
    expect(devices.map(({ iccid }) => iccid)).toEqual(["1", "3"]);
    expect(server.requests.map(({ url }) => url.replace(/.*&pageSize/, "pageSize"))).toEqual(
      [1, 2, 3].map((page) => `pageSize=50&pageNumber=${page}`),
    );
  });

  it("ends where the end is not said but nothing more comes", async () => {
    const server = await serve(({ url }) => ({
      body: JSON.stringify({ devices: url.includes("pageNumber=2") ? [] : [{ iccid: "1" }] }),
    }));
    expect(await collect(paginate(client(server.url).searchDevices, init))).toHaveLength(1);
  });
});

describe("a list whose items are counted in the body (getty)", () => {
  const answer = (items: readonly unknown[], total: unknown) => ({
    body: JSON.stringify({
      ResponseHeader: { Status: "success", StatusList: [] },
      GetLightboxHeadersResult: { LightboxHeaders: items, TotalLightboxHeaderCount: total },
    }),
  });
  const init = (ItemStartNumber = 1) => ({
    body: {
      RequestHeader: { Token: "t" },
      GetLightboxHeadersRequestBody: {
        ResultsViewOptions: { ItemCount: 2, ItemStartNumber },
      },
    },
  });
  async function start(items: number, total: unknown = items) {
    const server = await serve(({ body }) => {
      const { ItemStartNumber, ItemCount } = JSON.parse(body).GetLightboxHeadersRequestBody.ResultsViewOptions;
      return answer(names(1, items).slice(ItemStartNumber - 1, ItemStartNumber - 1 + ItemCount), total);
    });
    const client = createGettyClient({ systemId: "1", systemPassword: "p", baseUrl: server.url });
    return { server, client };
  }

  it.each([[5], ["5"]])("ends after so many items as %j says", async (total) => {
    const { server, client } = await start(5, total);
    expect(await collect(paginate(client.getLightboxHeaders, init()))).toEqual(names(1, 5));
    expect(server.requests).toHaveLength(3);
  });

  it("begins at the item that the caller names, and leaves the caller's arguments alone", async () => {
    const { client } = await start(5);
    const given = init(4);
    expect(await collect(paginate(client.getLightboxHeaders, given))).toEqual(names(4, 2));
    expect(given).toEqual(init(4));
  });

  it("that stops before its end is an error, not a shorter list", async () => {
    const { client } = await start(2, 5);
    await expect(collect(paginate(client.getLightboxHeaders, init()))).rejects.toThrow(
      "the page is empty, and not the last (page from item 3)",
    );
  });
});

describe("paginate", () => {
  const client = createRevCentClient({ apiKey: "k" });
  it("refuses what is no method of a client, and a method without pages", () => {
    // @ts-expect-error: not a list
    expect(() => paginate(client.getCustomer, { params: { path: { customer_id: "1" } } })).toThrow(
      "paginate: revcent getCustomer does not answer in pages",
    );
    const wrapped = (init: Parameters<typeof client.getCustomers>[0]) => client.getCustomers(init);
    expect(() => paginate(wrapped, from(1))).toThrow(/paginate: the first argument is no method/);
  });

  it("can be walked more than once, each time anew", async () => {
    const { server, client } = await revcent(30);
    const list = paginate(client.getCustomers, from(1));
    expect(await collect(list)).toEqual(await collect(list));
    expect(server.requests).toHaveLength(4);
  });
});
