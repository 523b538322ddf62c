// What RevCent's mock remembers of an account's settings and products.
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createRevCentClient, type RevCentClient } from "../../src/providers/revcent.js";

let mock: Mock;
let revcent: RevCentClient;
beforeEach(async () => {
  mock = await startMock("revcent");
  revcent = createRevCentClient({ baseUrl: mock.url, apiKey: "key", maxRetries: 0 });
});
afterEach(() => mock.close());

const NOT_FOUND = { name: "ApiError", body: { message: "No record has this id." }, outcome: "refused" };
const INVALID = { name: "ApiError", body: { message: "The request is not valid." }, outcome: "refused" };
const PAGE = { limit: 25, page: 1 };
/** What the mock tells of a call. */
const recordOf = async (api_call_id = "") =>
  JSON.stringify((await revcent.getAPICall({ params: { path: { api_call_id } } })).data);

it("an integration is read as it was created and edited, without its credentials, and its name is its own", async () => {
  const site_third_party_integration = "SITEINTEGRATION00001";
  const create = (name: string) =>
    revcent.createUserThirdPartyIntegration({ body: { name, enabled: true, site_third_party_integration } });
  const user_third_party_integration_id = (await create("Tax")).data?.user_third_party_integration_id ?? "";
  expect((await create("Tax")).error).toMatchObject(INVALID);
  await create("Post");
  const path = { params: { path: { user_third_party_integration_id } } };
  const edit = (body: {
    name: string;
    enabled?: boolean;
    third_party_credentials?: { id: string; fields: object[] };
  }) => revcent.editUserThirdPartyIntegration({ ...path, body });
  const read = async () => (await revcent.getUserThirdPartyIntegration(path)).data;
  expect(await read()).toMatchObject({ name: "Tax", enabled: true, third_party_credentials_saved: [] });
  expect((await edit({ name: "Post" })).error).toMatchObject(INVALID);
  // Their shape is not documented.
  const credentials = { id: "key", fields: [{ id: "key", value: "hush" }], token: "hush" };
  const edited = await edit({ name: "Taxes", third_party_credentials: credentials });
  expect(await recordOf(edited.data?.api_call_id)).not.toContain("hush");
  await edit({ name: "Taxes", enabled: false });
  const shown = { id: user_third_party_integration_id, name: "Taxes", enabled: false };
  expect(await read()).toMatchObject({ ...shown, third_party_credentials_saved: ["key"] });
  expect(JSON.stringify(await read())).not.toContain("hush");
  const none = { params: { path: { user_third_party_integration_id: "INTEGRATION999999999" } } };
  expect((await revcent.getUserThirdPartyIntegration(none)).error).toMatchObject(NOT_FOUND);
  expect((await revcent.editUserThirdPartyIntegration({ ...none, body: {} })).error).toMatchObject(NOT_FOUND);
});

it("a gateway keeps its descriptor through edits, and shows nothing of what it was told", async () => {
  const custom_descriptor = { enabled: true, name: "Example Shop" };
  const fields = [{ id: "password", value: "hush" }];
  const site_gateway_id = "SITEGATEWAY000000001";
  const body = { name: "Cards", site_gateway_id, fields, custom_descriptor };
  const { data } = await revcent.createUserGateway({ body });
  expect(await recordOf(data?.api_call_id)).toContain("Example Shop");
  expect(await recordOf(data?.api_call_id)).not.toContain("hush");
  const user_gateway_id = data?.user_gateway_id ?? "";
  expect((await revcent.createUserGateway({ body })).error).toMatchObject(INVALID);
  const path = { params: { path: { user_gateway_id } } };
  expect((await revcent.editUserGateway({ ...path, body: { enabled: false } })).error).toBeUndefined();
  expect((await revcent.getUserGateway(path)).data).toMatchObject({ code: 1, custom_descriptor });
  expect(JSON.stringify((await revcent.getUserGateway(path)).data)).not.toContain("hush");
  const none = { params: { path: { user_gateway_id: "GATEWAY9999999999999" } } };
  expect((await revcent.getUserGateway(none)).error).toMatchObject(NOT_FOUND);
});

it("fulfillment accounts are listed, page by page, without a range of dates", async () => {
  const fulfillment_center = "FULFILLCENTER0000001";
  for (const name of ["North", "South"]) await revcent.createFulfillmentAccount({ body: { name, fulfillment_center } });
  const list = (query: object) => revcent.getFulfillmentAccounts({ params: { query: { ...PAGE, ...query } } });
  expect((await list({})).data?.results).toMatchObject([{ name: "North" }, { name: "South" }]);
  expect((await list({ limit: 1, page: 2 })).data?.results).toMatchObject([{ name: "South" }]);
});

it("a PayPal account is read as it was created, and a subscription profile is edited under its id", async () => {
  const { data } = await revcent.createPayPalAccount({ body: { name: "Shop", paypal_account_email: "s@example.com" } });
  const account = await revcent.getPayPalAccount({
    params: { path: { paypal_account_id: data?.paypal_account_id ?? "" } },
  });
  expect(account.data).toMatchObject({ id: data?.paypal_account_id, paypal_account_email: "s@example.com" });
  const profile = (await revcent.createSubscriptionProfile({ body: { name: "Monthly" } })).data;
  const edit = (subscription_profile_id = "") =>
    revcent.editSubscriptionProfile({ params: { path: { subscription_profile_id } }, body: { name: "Monthly" } });
  expect((await edit(profile?.subscription_profile_id)).error).toBeUndefined();
  expect((await edit("SUBPROFILE9999999999")).error).toMatchObject(NOT_FOUND);
});

it("products are listed by date, type and group, and found by SKU", async () => {
  const create = async (sku: string) =>
    (await revcent.createProduct({ body: { name: "Engine", sku } })).data?.product_id;
  const [one = "", two = ""] = [await create("E-1"), await create("E-2")];
  const group = (await revcent.createProductGroup({ body: { name: "Second", products: [two] } })).data;
  const now = Math.floor(Date.now() / 1000);
  const list = async (query: object) => {
    const range = { date_start: now - 60, date_end: now + 60, ...PAGE };
    return (await revcent.getProducts({ params: { query: { ...range, ...query } } })).data?.results.map(({ id }) => id);
  };
  expect(await list({})).toEqual([one, two]);
  expect(await list({ date_end: now - 30 })).toEqual([]);
  expect(await list({ product_group_filter: [group?.product_group_id] })).toEqual([two]);
  expect(await list({ product_type_filter: ["trial"] })).toEqual([]);
  expect(await list({ product_type_filter: ["basic", "trial"] })).toEqual([one, two]);
  const { data } = await revcent.searchProducts({ params: { query: { search_term: "E-2" } } });
  expect(data?.results).toMatchObject([{ id: two }]);
});

it("a shop is there once it is linked, and keeps its name to itself", async () => {
  const [one, two] = [
    await revcent.createUserShop({ body: { name: "One" } }),
    await revcent.createUserShop({ body: { name: "Two" } }),
  ];
  const path = (user_shop_id = "") => ({ params: { path: { user_shop_id } } });
  expect((await revcent.getUserShop(path(one.data?.user_shop_id))).data).toMatchObject({ code: 1 });
  expect((await revcent.getUserShop(path("SHOP9999999999999999"))).error).toMatchObject(NOT_FOUND);
  const edit = (name: string) => revcent.editUserShop({ ...path(two.data?.user_shop_id), body: { name } });
  expect((await edit("One")).error).toMatchObject(INVALID);
  expect((await edit("Three")).error).toBeUndefined();
});
