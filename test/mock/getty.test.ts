import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createGettyClient, type GettyClientOptions } from "../../src/providers/getty.js";

const USER = { systemId: "1", systemPassword: "system-password", userName: "user", userPassword: "user-password" };
const COUNTRIES = { GetCountriesRequestBody: { Language: "en-US" } };
const ada = (UserName = "ada.byron") => ({
  CreateCustomerRequestBody: {
    UserName,
    Password: "analytical-engine",
    EmailAddress: "ada@example.com",
    FirstName: "Ada",
    LastName: "Byron",
    BillingCountryChar3Iso: "GBR",
  },
});

const mocks: Mock[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(mocks.splice(0).map((mock) => mock.close()));
});

async function start(options: MockOptions = {}, clientOptions: Partial<GettyClientOptions> = {}) {
  const mock = await startMock("getty", options);
  mocks.push(mock);
  return { mock, getty: createGettyClient({ ...USER, baseUrl: mock.url, maxRetries: 0, ...clientOptions }) };
}
const operations = ({ requests }: Mock) => requests.map(({ url }) => url.split("/").at(-1));

/** A session of our own, beside the client's. */
async function logIn(getty: ReturnType<typeof createGettyClient>) {
  const { data } = await getty.createSession({
    body: {
      CreateSessionRequestBody: { SystemId: "1", SystemPassword: "2", UserName: "user", UserPassword: "3" },
    },
  });
  if (!data) throw new Error("no session");
  return data.CreateSessionResult;
}
const renewWith = (getty: ReturnType<typeof createGettyClient>, Token: string) =>
  getty.renewSession({
    body: { RequestHeader: { Token }, RenewSessionRequestBody: { SystemId: "1", SystemPassword: "2" } },
  });

describe("the getty mock's sessions", () => {
  it("serve many calls with one login, and last as long as tokenMinutes says", async () => {
    const { mock, getty } = await start({ tokenMinutes: 20 });
    expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
    expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
    expect(operations(mock)).toEqual(["CreateSession", "GetCountries", "GetCountries"]);
    expect((await logIn(getty)).TokenDurationMinutes).toBe(20);
  });

  it("expire: the client logs in once more, and the old tokens are refused with AUTH-012", async () => {
    // Both clocks, the mock's and the client's; nothing else.
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { mock, getty } = await start({ tokenMinutes: 1 });
    const { Token, SecureToken } = await logIn(getty);
    await getty.getCountries({ body: COUNTRIES });
    const before = mock.requests.length;
    vi.advanceTimersByTime(61_000);
    expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
    expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
    expect(operations(mock).slice(before)).toEqual(["CreateSession", "GetCountries", "GetCountries"]);
    expect((await getty.getCountries({ body: { RequestHeader: { Token }, ...COUNTRIES } })).error).toMatchObject({
      status: 200,
      code: "AUTH-012",
      outcome: "refused",
    });
    expect((await renewWith(getty, SecureToken)).error).toMatchObject({ code: "FailedToRenewToken" });
  });

  it("may last a part of a minute, which is sent as text", async () => {
    const { getty } = await start({ tokenMinutes: 0.5 });
    expect((await logIn(getty)).TokenDurationMinutes).toBe("0.5");
  });

  it("are not known to another mock: a client that is left with an old token logs in once more by itself", async () => {
    const { mock, getty } = await start();
    await getty.getCountries({ body: COUNTRIES });
    const port = Number(new URL(mock.url).port);
    await mocks.pop()?.close();
    // The client's end of the connection hears of it when the process next looks at its sockets.
    for (let turns = 0; turns < 50; turns++) await turn();
    const again = await startMock("getty", { port });
    mocks.push(again);
    expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
    expect(operations(again)).toEqual(["GetCountries", "CreateSession", "GetCountries"]);
  });

  it("refuse a token that was never issued", async () => {
    const { getty } = await start();
    const { error } = await getty.getCountries({ body: { RequestHeader: { Token: "made-up" }, ...COUNTRIES } });
    expect(error).toMatchObject({ code: "AUTH-012" });
  });

  it("are renewed with the secure token only, and give a new pair", async () => {
    const { getty } = await start();
    const first = await logIn(getty);
    expect((await renewWith(getty, first.Token)).error).toMatchObject({ code: "FailedToRenewToken" });
    const { data } = await renewWith(getty, first.SecureToken);
    const renewed = data?.RenewSessionResult;
    expect(new Set([first.Token, first.SecureToken, renewed?.Token, renewed?.SecureToken]).size).toBe(4);
    const header = { RequestHeader: { Token: renewed?.Token ?? "" } };
    expect((await getty.getCountries({ body: { ...header, ...COUNTRIES } })).error).toBeUndefined();
  });

  it("may be anonymous", async () => {
    const { mock } = await start();
    const anonymous = createGettyClient({ systemId: "1", systemPassword: "2", baseUrl: mock.url });
    expect((await anonymous.createCustomer({ body: ada() })).error).toBeUndefined();
    expect(operations(mock)).toEqual(["CreateApplicationSession", "CreateCustomer"]);
  });
});

describe("the getty mock's customers", () => {
  it("have user names of their own", async () => {
    const { getty } = await start();
    expect((await getty.createCustomer({ body: ada() })).error).toBeUndefined();
    expect((await getty.createCustomer({ body: ada() })).error).toMatchObject({ code: "DuplicateUsername" });
    expect((await getty.createCustomer({ body: ada("charles") })).error).toBeUndefined();
  });

  it("get one of two simultaneous creations with the same name", async () => {
    const { getty } = await start();
    const results = await Promise.all([1, 2, 3].map(() => getty.createCustomer({ body: ada() })));
    expect(results.filter(({ error }) => error === undefined)).toHaveLength(1);
  });

  it("are not touched by a forced answer", async () => {
    const { getty } = await start();
    const forced = (prefer: string) => getty.createCustomer({ body: ada(), headers: { prefer } });
    expect((await forced("example=DuplicateUsername")).error).toMatchObject({ code: "DuplicateUsername" });
    expect((await forced("code=200")).error).toBeUndefined();
    expect((await getty.createCustomer({ body: ada() })).error).toBeUndefined();
  });
});

it("the getty mock repeats the CoordinationId, in a refusal too", async () => {
  const { getty } = await start();
  const send = () => getty.createCustomer({ body: { RequestHeader: { Token: "", CoordinationId: "mine" }, ...ada() } });
  expect((await send()).data?.ResponseHeader.CoordinationId).toBe("mine");
  expect((await send()).error).toMatchObject({
    code: "DuplicateUsername",
    body: { ResponseHeader: { CoordinationId: "mine" } },
  });
});

describe("createCustomer is refused with the vendor's own code:", () => {
  it.each([
    ["PasswordTooShort", { Password: "abc" }],
    ["UsernameEqualsPassword", { UserName: "analytical-engine", Password: "analytical-engine" }],
    ["InvalidRequest", { BillingCountryChar3Iso: "GB" }],
    ["InvalidRequest", { Password: undefined }],
  ])("%s for %j, and the request's own CoordinationId comes back", async (Code, change) => {
    const { mock, getty } = await start();
    const { Token } = await logIn(getty);
    const response = await fetch(`${mock.url}/account/CreateCustomer`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        RequestHeader: { Token, CoordinationId: "mine" },
        CreateCustomerRequestBody: { ...ada().CreateCustomerRequestBody, ...change },
      }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      ResponseHeader: { Status: "error", StatusList: [{ Type: "Error", Code }], CoordinationId: "mine" },
    });
    expect((await getty.createCustomer({ body: ada() })).error).toBeUndefined();
  });
});

it("tokens expire when they are told to: the client logs in once more, and an old one is refused", async () => {
  const { mock, getty } = await start();
  const { Token, SecureToken } = await logIn(getty);
  await getty.getCountries({ body: COUNTRIES });
  const before = mock.requests.length;
  mock.expireTokens();
  expect((await getty.getCountries({ body: COUNTRIES })).error).toBeUndefined();
  expect(operations(mock).slice(before)).toEqual(["GetCountries", "CreateSession", "GetCountries"]);
  const old = { body: { RequestHeader: { Token }, ...COUNTRIES } };
  expect((await getty.getCountries(old)).error).toMatchObject({ code: "AUTH-012" });
  expect((await renewWith(getty, SecureToken)).error).toMatchObject({ code: "FailedToRenewToken" });
});

describe("downloads", () => {
  const IMAGES = [{ ImageId: "111" }, { ImageId: "222" }];
  async function authorize(getty: ReturnType<typeof createGettyClient>) {
    const { data } = await getty.getLargestImageDownloadAuthorizations({
      body: { GetLargestImageDownloadAuthorizationsRequestBody: { Images: IMAGES } },
    });
    return (data?.GetLargestImageDownloadAuthorizationsResult.Images ?? []).map((image) => ({
      image: image.ImageId,
      DownloadToken: image.Authorizations?.[0]?.DownloadToken ?? "",
    }));
  }
  const download = (getty: ReturnType<typeof createGettyClient>, ...tokens: string[]) =>
    getty.createDownloadRequest({
      body: {
        CreateDownloadRequestBody: { DownloadItems: tokens.map((DownloadToken) => ({ DownloadToken })) },
      },
    });
  const previous = (getty: ReturnType<typeof createGettyClient>, more: object = {}) =>
    getty.getPreviousDownloads({
      body: { GetPreviousDownloadsRequestBody: { ItemCount: 10, ItemStartNumber: 1, ...more } },
    });

  it("go by the tokens that an authorization gave, and are listed afterwards", async () => {
    const { getty } = await start();
    const [one, two] = await authorize(getty);
    expect([one?.image, two?.image]).toEqual(["111", "222"]);
    expect(one?.DownloadToken).not.toBe(two?.DownloadToken);
    const { data } = await download(getty, two?.DownloadToken ?? "");
    expect(data?.CreateDownloadRequestResult.DownloadUrls).toMatchObject([
      { ImageId: "222", UrlAttachment: expect.stringContaining("222") },
    ]);
    await download(getty, one?.DownloadToken ?? "");
    const listed = async (more = {}) =>
      (await previous(getty, more)).data?.GetPreviousDownloadsResultBody.PreviousDownloads?.map(
        ({ AssetId }) => AssetId,
      );
    expect(await listed()).toEqual(["222", "111"]);
    expect(await listed({ ItemStartNumber: 2 })).toEqual(["111"]);
    expect(await listed({ Filter: { ProductOffering: "PremiumAccess" } })).toEqual([]);
    expect((await previous(getty, { ItemStartNumber: 3 })).error).toMatchObject({ code: "StartPastTotal" });
  });

  it("are refused for a token that was never given, and for a session token that is not secure", async () => {
    const { mock, getty } = await start();
    expect((await download(getty, "made-up")).error).toMatchObject({ code: "InvalidDownloadToken" });
    const { Token } = await logIn(getty);
    const body = { RequestHeader: { Token }, CreateDownloadRequestBody: { DownloadItems: [{ DownloadToken: "x" }] } };
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await fetch(`${mock.url}/download/CreateDownloadRequest`, init);
    expect(await answer.json()).toMatchObject({
      ResponseHeader: { StatusList: [{ Code: "OperationRequiresSecureToken" }] },
    });
  });
});

it("lightboxes are made, filled, read by pages, renamed and deleted", async () => {
  const { getty } = await start();
  const headers = () =>
    getty.getLightboxHeaders({
      body: { GetLightboxHeadersRequestBody: { ResultsViewOptions: { ItemCount: 10, ItemStartNumber: 1 } } },
    });
  expect((await headers()).error).toMatchObject({ code: "LightboxesNotFound" });
  const made = await getty.createLightbox({ body: { CreateLightboxRequestBody: { LightboxName: "Trees" } } });
  const LightboxId = made.data?.CreateLightboxResult.LightboxId as number;
  const add = (...AssetIds: string[]) =>
    getty.createLightboxItems({ body: { CreateLightboxItemsRequestBody: { LightboxId, AssetIds } } });
  await add("1", "2");
  await add("2", "3");
  await getty.deleteLightboxItems({ body: { DeleteLightboxItemsRequestBody: { LightboxId, AssetIds: ["1"] } } });
  await getty.updateLightboxHeader({
    body: { UpdateLightboxHeaderRequestBody: { LightboxId, LightboxName: "Oaks", Notes: "Old ones" } },
  });
  const read = (ItemStartNumber = 1) =>
    getty.getLightbox({
      body: { GetLightboxRequestBody: { LightboxId, LightboxItemsViewOptions: { ItemCount: 1, ItemStartNumber } } },
    });
  const { data } = await read(2);
  expect(data?.GetLightboxResult.Lightbox).toMatchObject({
    LightboxHeader: { LightboxName: "Oaks", Notes: "Old ones", LightboxItemCount: "2" },
    LightboxItems: [{ AssetId: "3", ItemPosition: 2 }],
  });
  expect((await read(3)).error).toMatchObject({ code: "StartPastTotal" });
  expect((await headers()).data?.GetLightboxHeadersResult.TotalLightboxHeaderCount).toBe(1);
  await getty.deleteLightbox({ body: { DeleteLightboxRequestBody: { LightboxId } } });
  expect((await read()).error).toMatchObject({ code: "LightboxIdDoesNotExist" });
});
