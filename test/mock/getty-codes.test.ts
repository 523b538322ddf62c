// Requests that break getty's contract get the code that the vendor has for that.
import { afterEach, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createGettyClient, type GettyClient } from "../../src/providers/getty.js";

let mock: Mock;
afterEach(() => mock.close());

async function start() {
  mock = await startMock("getty");
  const user = { systemId: "1", systemPassword: "2", userName: "user", userPassword: "3" };
  return createGettyClient({ ...user, baseUrl: mock.url, maxRetries: 0, validate: false });
}

const purchases = (Filter: object) => ({
  GetPreviousPurchasesRequestBody: { ItemCount: 10, ItemStartNumber: 1, Filter },
});
const images = (ItemCount: number, Filter: object = {}) => ({
  SearchForImages2RequestBody: {
    Query: { SearchPhrase: "tree" },
    Filter,
    ResultOptions: { ItemCount, ItemStartNumber: 1 },
  },
});
const videos = (ItemCount: number, Filter: object = {}) => ({
  SearchForVideosRequestBody: {
    Query: { SearchPhrase: "tree" },
    Filter,
    ResultOptions: { ItemCount, ItemStartNumber: 1 },
  },
});

it.each<[string, keyof GettyClient, object]>([
  ["SearchCriteriaRequestMismatch", "getPreviousPurchases", purchases({ SearchCriteria: "1" })],
  ["SearchCriteriaRequestMismatch", "getPreviousPurchases", purchases({ SearchCriteriaType: "AssetId" })],
  ["MissingEventIds", "getEventDetails", { GetEventDetailsRequestBody: {} }],
  ["MissingEventIds", "getEventDetails", { GetEventDetailsRequestBody: { EventIds: [] } }],
  ["CollectionIdsEmpty", "searchForImages", images(10, { Collections: { Mode: "include" } })],
  ["CollectionIdsEmpty", "searchForVideos", videos(10, { Collections: { Mode: "Include" } })],
  ["CollectionModeEmpty", "searchForImages", images(10, { Collections: { Ids: ["100"] } })],
  ["InvalidIncludeExcludeMode", "searchForImages", images(10, { Collections: { Ids: ["100"], Mode: "some" } })],
  ["InvalidIncludeExcludeMode", "searchForImages", images(10, { EditorialSources: { Ids: ["3"], Mode: "some" } })],
  ["MaxExceeded", "searchForImages", images(76)],
  ["MaxExceeded", "searchForVideos", videos(91)],
  ["InvalidRequest", "searchForImages", images(7)],
  ["InvalidRequest", "searchForVideos", videos(7)],
  ["InvalidItemCount", "searchForImages", images(0)],
  ["InvalidItemCount", "searchForVideos", videos(0)],
  ["InvalidLightboxName", "createLightbox", { CreateLightboxRequestBody: {} }],
  ["InvalidLightboxName", "createLightbox", { CreateLightboxRequestBody: { LightboxName: null } }],
  ["InvalidLightboxName", "createLightbox", { CreateLightboxRequestBody: { LightboxName: "" } }],
  ["InvalidLightboxName", "updateLightboxHeader", { UpdateLightboxHeaderRequestBody: { LightboxId: 1 } }],
])("the getty mock says %s to %s with %j", async (code, operation, body) => {
  const getty = await start();
  const call = getty[operation] as (init: object) => Promise<{ error?: unknown }>;
  expect((await call({ body })).error).toMatchObject({ status: 200, code });
});

it("a form for an OAuth token that has a fault is not said to have a wrong API key", async () => {
  const getty = await start();
  const key = { client_id: "key", client_secret: "secret" };
  for (const form of [
    { ...key, grant_type: "foo" },
    { ...key, grant_type: "password" },
  ])
    expect((await getty.getOAuthToken({ body: form as never })).error).toMatchObject({
      body: { error: "invalid_request" },
    });
});
