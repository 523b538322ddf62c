// The mock with `limits: true`, spoken to as anyone could: our clients would hold back.
import { afterEach, expect, it, vi } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";

let mock: Mock;
afterEach(async () => {
  vi.useRealTimers();
  await mock.close();
});

async function start(provider: string, options: MockOptions = {}) {
  // The mock's clock; nothing else.
  vi.useFakeTimers({ toFake: ["Date"] });
  mock = await startMock(provider, { limits: true, ...options });
}
const asUser = { authorization: "Basic dTpr" };
const signed = {
  ...{ accept: "text/xml", authorization: "LOD1-BASE64-SHA256 x" },
  ...{ "x-lod-timestamp": "t", "x-lod-version": "2016-03-15" },
};

async function get(path: string, headers: Record<string, string> = asUser) {
  const response = await fetch(`${mock.url}${path}`, { headers });
  return { status: response.status, text: await response.text() };
}

it("control-center takes five calls a second", async () => {
  await start("control-center");
  for (let n = 0; n < 5; n++) expect((await get("/echo/a")).status).toBe(200);
  const { status, text } = await get("/echo/a");
  expect(JSON.parse(text)).toMatchObject({ errorCode: "40000029" });
  expect(status).toBe(429);
  vi.advanceTimersByTime(1_000);
  expect((await get("/echo/a")).status).toBe(200);
});

it("control-center takes one call at a time", async () => {
  await start("control-center", { latency: 200 });
  const answers = await Promise.all([get("/echo/a"), get("/echo/b"), get("/echo/c")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
  expect((await get("/echo/a")).status).toBe(200);
});

it("ondemand takes thirty requests a minute", async () => {
  await start("ondemand");
  for (let n = 0; n < 30; n++) expect((await get("/api/locales", signed)).status).toBe(200);
  const { status, text } = await get("/api/locales", signed);
  expect({ status, text }).toEqual({ status: 429, text: expect.stringContaining("Too Many Requests") });
  vi.advanceTimersByTime(59_000);
  expect((await get("/api/locales", signed)).status).toBe(429);
  vi.advanceTimersByTime(1_000);
  expect((await get("/api/locales", signed)).status).toBe(200);
});

it("ondemand takes two projects a minute, and other requests beside them", async () => {
  await start("ondemand", { stateful: false });
  const body =
    "<AddProject><ProjectName>P</ProjectName><TranslationOptions><ServiceID>1</ServiceID></TranslationOptions></AddProject>";
  const add = async () =>
    (
      await fetch(`${mock.url}/api/projects/add`, {
        method: "POST",
        headers: { ...signed, "content-type": "text/xml" },
        body,
      })
    ).status;
  const first = [await add(), await add()];
  expect(first).not.toContain(429);
  expect(await add()).toBe(429);
  expect((await get("/api/locales", signed)).status).toBe(200);
});

it("nothing is limited unless it is asked for, nor where the vendor documents no limit", async () => {
  await start("control-center", { limits: false });
  for (let n = 0; n < 8; n++) expect((await get("/echo/a")).status).toBe(200);
  await mock.close();
  await start("revcent");
  const key = { "x-api-key": "k" };
  for (let n = 0; n < 40; n++) expect((await get("/customers/CUSTOMER000000000001", key)).status).toBe(404);
});
