// OAuth tokens of the getty mock: what they open, and what they do not.
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createGettyClient } from "../../src/providers/getty.js";

const KEY = { client_id: "key", client_secret: "secret" };
const PASSWORD = { ...KEY, grant_type: "password", username: "user", password: "user-password" } as const;
const COUNTRIES = { GetCountriesRequestBody: { Language: "en-US" } };
const DOWNLOADS = { GetPreviousDownloadsRequestBody: { ItemCount: 10, ItemStartNumber: 1 } };

let mock: Mock;
afterEach(async () => {
  vi.useRealTimers();
  await mock.close();
});

async function start(options: MockOptions = {}) {
  mock = await startMock("getty", options);
  return createGettyClient({ systemId: "1", systemPassword: "2", baseUrl: mock.url, maxRetries: 0 });
}
type Getty = Awaited<ReturnType<typeof start>>;

async function grant(getty: Getty, body: Parameters<Getty["getOAuthToken"]>[0]["body"]) {
  const { data } = await getty.getOAuthToken({ body });
  if (!data) throw new Error("no token");
  return data;
}
const countries = (getty: Getty, Token: string) =>
  getty.getCountries({ body: { RequestHeader: { Token }, ...COUNTRIES } });
const previous = (getty: Getty, Token: string) =>
  getty.getPreviousDownloads({ body: { RequestHeader: { Token }, ...DOWNLOADS } });
const download = (getty: Getty, token: string, more: Record<string, string> = {}) =>
  getty.downloadImage({
    params: { path: { ImageId: "555" } },
    headers: { authorization: `Bearer ${token}`, "api-key": "key", ...more },
  });

describe("an OAuth token of the getty mock", () => {
  it("goes, if it is for a user, in the place of both session tokens", async () => {
    const getty = await start();
    const { access_token } = await grant(getty, PASSWORD);
    expect((await countries(getty, access_token)).error).toBeUndefined();
    expect((await previous(getty, access_token)).error).toBeUndefined();
    expect((await download(getty, access_token)).response?.status).toBe(302);
  });

  it("opens, if it is for the application, what needs no user", async () => {
    const getty = await start();
    const { access_token } = await grant(getty, { ...KEY, grant_type: "client_credentials" });
    expect((await countries(getty, access_token)).error).toBeUndefined();
    expect((await previous(getty, access_token)).error).toMatchObject({ code: "OperationRequiresSecureToken" });
    expect((await download(getty, access_token)).error).toMatchObject({ status: 401 });
  });

  it("is a new one each time, and comes with a refresh token for the grant password alone", async () => {
    const getty = await start();
    const first = await grant(getty, PASSWORD);
    const refresh_token = first.refresh_token ?? "";
    const second = await grant(getty, { ...KEY, grant_type: "refresh_token", refresh_token });
    const third = await grant(getty, { ...KEY, grant_type: "client_credentials" });
    const tokens = [first, second, third].map(({ access_token }) => access_token);
    expect(new Set([...tokens, refresh_token]).size).toBe(4);
    expect([second.refresh_token, third.refresh_token]).toEqual([undefined, undefined]);
    expect((await countries(getty, refresh_token)).error).toMatchObject({ code: "AUTH-012" });
    expect((await previous(getty, second.access_token)).error).toBeUndefined();
  });

  it("lives as long as tokenMinutes says, and is refused afterwards", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const getty = await start({ tokenMinutes: 1 });
    const { access_token, expires_in } = await grant(getty, PASSWORD);
    expect(expires_in).toBe(60);
    vi.advanceTimersByTime(61_000);
    expect((await countries(getty, access_token)).error).toMatchObject({ code: "AUTH-012" });
    expect((await download(getty, access_token)).error).toMatchObject({ status: 401 });
  });
});

describe("a download in a single step", () => {
  it("is refused for a token that was never given", async () => {
    const getty = await start();
    expect((await download(getty, "nope")).error).toMatchObject({ status: 401, outcome: "refused" });
  });

  it("leads to the image that was asked for, repeats the coordination id, and is listed", async () => {
    const getty = await start();
    const { access_token } = await grant(getty, PASSWORD);
    const { response } = await download(getty, access_token, { "gi-coordination-id": "abc" });
    expect(response?.headers.get("location")).toContain("/555.jpg");
    expect(response?.headers.get("gi-coordination-id")).toBe("abc");
    const { data } = await previous(getty, access_token);
    expect(data?.GetPreviousDownloadsResultBody.PreviousDownloads).toMatchObject([{ AssetId: "555" }]);
  });
});
