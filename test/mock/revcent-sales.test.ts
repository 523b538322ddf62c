// What RevCent's mock remembers of sales: pending ones, what a sale brings with it, refunds, e-mails.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createRevCentClient, type RevCentClient } from "../../src/providers/revcent.js";

let mock: Mock;
let revcent: RevCentClient;
beforeEach(async () => {
  mock = await startMock("revcent");
  revcent = createRevCentClient({ baseUrl: mock.url, apiKey: "key", maxRetries: 0 });
});
afterEach(() => mock.close());

const credit_card = { card_number: "4111111111111111", exp_month: 7, exp_year: 31 };
const SALE = { campaign: "CAMPAIGN000000000001", iso_currency: "GBP", ip_address: "192.0.2.1" };
const window = () => {
  const now = Math.floor(Date.now() / 1000);
  return { date_start: now - 60, date_end: now + 60, limit: 25, page: 1 };
};
const NOT_FOUND = { name: "ApiError", body: { message: "No record has this id." }, outcome: "refused" };
const INVALID = { name: "ApiError", body: { message: "The request is not valid." }, outcome: "refused" };

const BY_CARD = { ...SALE, payment_type: "credit_card", payment_profile: "PAYPROFILE0000000001", credit_card } as const;

async function sell(body: Parameters<typeof revcent.createSale>[0]["body"] = BY_CARD): Promise<string> {
  const { data, error } = await revcent.createSale({ body });
  if (error) throw error;
  return data.sale_id ?? "";
}
const mark = (item_id: string, value: string) =>
  revcent.insertMetadata({
    body: { item_type: "sale", item_id, metadata: [{ name: "order", value }], cascade: true },
  });
const transactions = async (query: object = {}) =>
  (await revcent.getTransactions({ params: { query: { ...window(), ...query } } })).data?.results ?? [];

describe("a pending sale", () => {
  const path = (sale_id: string) => ({ params: { path: { sale_id } } });
  const create = async () => (await revcent.createPendingSale({ body: SALE })).data?.sale_id ?? "";
  const process = (id: string, body: { credit_card?: typeof credit_card } = {}) =>
    revcent.processPendingSale({ ...path(id), body });

  it("keeps its id from the first call to the payment, and is paid once", async () => {
    const id = await create();
    expect((await revcent.updatePendingSale({ ...path(id), body: { credit_card } })).data).toMatchObject({
      sale_id: id,
    });
    expect(await transactions()).toEqual([]);
    expect((await process(id)).data).toMatchObject({ code: 1, sale_id: id });
    expect(await transactions()).toHaveLength(1);
    expect((await process(id)).error).toMatchObject(INVALID);
    expect((await revcent.updatePendingSale({ ...path(id), body: SALE })).error).toMatchObject(INVALID);
    expect(await transactions()).toHaveLength(1);
  });

  it("is listed with what it was changed to", async () => {
    const id = await create();
    await revcent.updatePendingSale({ ...path(id), body: { iso_currency: "EUR" } });
    const { data } = await revcent.getSales({ params: { query: { ...window(), currency_filter: ["EUR"] } } });
    expect(data?.results).toMatchObject([{ id }]);
  });

  it("is paid with the card that comes with the payment", async () => {
    await process(await create(), { credit_card: { ...credit_card, card_number: "4222222222222222" } });
    const found = await revcent.searchTransactions({ params: { query: { search_term: "2222" } } });
    expect(found.data?.results).toMatchObject([{ item_type: "transaction", id: "TRANSACTION000000001" }]);
  });

  it("that is void brings no refund, and cannot be paid", async () => {
    const id = await create();
    expect((await revcent.voidSale({ ...path(id), body: {} })).data).toMatchObject({ pending_refund: [] });
    expect((await process(id)).error).toMatchObject(INVALID);
  });

  it("that was never created is not there", async () => {
    expect((await process("SALE9999999999999999")).error).toMatchObject(NOT_FOUND);
    expect((await revcent.updatePendingSale({ ...path("SALE9999999999999999"), body: SALE })).error).toMatchObject(
      NOT_FOUND,
    );
  });
});

describe("what a sale brings with it", () => {
  it("is found by the sale's metadata, once they cascade", async () => {
    const [one, two] = [await sell(), await sell()];
    await mark(one, "order-1");
    await mark(two, "order-2");
    const query = { search_term: "order-2" };
    const shipping = await revcent.searchShipping({ params: { query } });
    expect(shipping.data?.results).toMatchObject([{ item_type: "shipping", id: "SHIPMENT000000000002" }]);
    const subscriptions = await revcent.searchSubscriptions({ params: { query } });
    expect(subscriptions.data?.results).toMatchObject([{ item_type: "subscription", id: "SUBSCRIPTION00000002" }]);
    const payments = await revcent.searchTransactions({ params: { query } });
    expect(payments.data?.results).toMatchObject([{ id: "TRANSACTION000000002" }]);
    const none = await revcent.searchShipping({ params: { query: { search_term: "order-3" } } });
    expect(none.data?.results).toEqual([]);
  });

  it("has a transaction, if a card paid, that can be listed, read and disputed", async () => {
    await sell({ ...SALE, payment_type: "offline_payment" });
    expect(await transactions()).toEqual([]);
    await sell();
    const [first] = await transactions({ currency_filter: ["GBP"], campaign_filter: [SALE.campaign] });
    expect(await transactions({ currency_filter: ["EUR"] })).toEqual([]);
    expect(await transactions({ gateway_filter: ["GATEWAY0000000000001"] })).toEqual([]);
    const read = (transaction_id: string) => revcent.getTransaction({ params: { path: { transaction_id } } });
    expect((await read(first?.id ?? "")).data).toMatchObject({ code: 1, ...first });
    expect((await read("TRANSACTION999999999")).error).toMatchObject(NOT_FOUND);
    const dispute = (transaction_id: string) => revcent.createChargeback({ body: { transaction_id, amount: 1 } });
    expect((await dispute(first?.id ?? "")).data).toMatchObject({ chargeback_id: "CHARGEBACK0000000001" });
    expect((await dispute(first?.id ?? "")).data).toMatchObject({ chargeback_id: "CHARGEBACK0000000002" });
    expect((await dispute("TRANSACTION999999999")).error).toMatchObject(NOT_FOUND);
  });

  it("can be refunded, each time anew, with the amount that was asked for", async () => {
    await sell();
    const [shipping_id, tax_id] = ["SHIPMENT000000000001", "TAX00000000000000001"];
    const subscription_renewal_id = "RENEWAL0000000000001";
    const shipment = () => revcent.refundShipment({ params: { path: { shipping_id } }, body: { amount: 2 } });
    expect((await shipment()).data).toMatchObject({ shipping_id, pending_refund: ["PENDINGREFUND0000001"] });
    expect((await shipment()).data).toMatchObject({ shipping_id, pending_refund: ["PENDINGREFUND0000002"] });
    const tax = await revcent.refundTax({ params: { path: { tax_id } }, body: { amount: 1.25 } });
    expect(tax.data).toMatchObject({ tax_id, amount: 1.25, pending_refund: ["PENDINGREFUND0000003"] });
    const whole = await revcent.refundSubscriptionRenewal({ params: { path: { subscription_renewal_id } }, body: {} });
    expect(whole.data).toMatchObject({ subscription_renewal_id, subscription_id: "SUBSCRIPTION00000001" });
    // How much that is, nobody has said.
    expect(whole.data?.amount).toBeUndefined();
    const product = { params: { path: { product_sale_id: "PRODUCTSALE000000001" } }, body: { amount: 3 } };
    expect((await revcent.refundProductSale(product)).data).toMatchObject({ amount: 3 });
    const card = { params: { path: { transaction_id: "TRANSACTION000000001" } }, body: {} };
    expect((await revcent.refundTransaction(card)).data).toMatchObject({ pending_refund: ["PENDINGREFUND0000006"] });
  });

  it("has a tax that can be listed, and a renewal that can be read", async () => {
    await sell();
    const taxes = (query: object = {}) => revcent.getTaxes({ params: { query: { ...window(), ...query } } });
    expect((await taxes()).data?.results).toMatchObject([{ id: "TAX00000000000000001" }]);
    expect((await taxes({ currency_filter: ["EUR"] })).data?.results).toEqual([]);
    const read = (subscription_renewal_id: string) =>
      revcent.getSubscriptionRenewal({ params: { path: { subscription_renewal_id } } });
    expect((await read("RENEWAL0000000000001")).data).toMatchObject({ code: 1, id: "RENEWAL0000000000001" });
    expect((await read("RENEWAL0000000000002")).error).toMatchObject(NOT_FOUND);
  });

  it("is not there before the sale", async () => {
    const sale_id = "SALE0000000000000001";
    expect((await revcent.estimateSale({ body: { sale_id } })).error).toMatchObject(NOT_FOUND);
    const refund = { params: { path: { shipping_id: "SHIPMENT000000000001" } }, body: {} };
    expect((await revcent.refundShipment(refund)).error).toMatchObject(NOT_FOUND);
    const note = { item_type: "shipping", item_id: "SHIPMENT000000000001", text: "Fragile." } as const;
    expect((await revcent.createNote({ body: note })).error).toMatchObject(NOT_FOUND);
    const evidence = { item_type: "sale", item_value: "SALE0000000000000001" } as const;
    expect((await revcent.createChargebackDocument({ body: evidence })).error).toMatchObject(NOT_FOUND);
    await sell();
    expect((await revcent.estimateSale({ body: { sale_id } })).error).toBeUndefined();
    expect((await revcent.createNote({ body: note })).error).toBeUndefined();
    expect((await revcent.createChargebackDocument({ body: evidence })).error).toBeUndefined();
  });
});

it("a subscription can be edited and activated until its sale is void, and is found by its new address", async () => {
  const sale_id = await sell();
  const subscription = { params: { path: { subscription_id: "SUBSCRIPTION00000001" } } };
  const activate = () => revcent.activateSubscription({ ...subscription, body: {} });
  const ship_to = { last_name: "Lovelace", address_line_1: "2 Example Street" };
  expect((await revcent.editSubscription({ ...subscription, body: { ship_to } })).error).toBeUndefined();
  const found = await revcent.searchSubscriptions({ params: { query: { search_term: "Lovelace" } } });
  expect(found.data?.results).toMatchObject([{ id: "SUBSCRIPTION00000001" }]);
  expect((await activate()).data).toMatchObject({ subscription_id: "SUBSCRIPTION00000001" });
  await revcent.voidSale({ params: { path: { sale_id } }, body: {} });
  expect((await activate()).error).toMatchObject(INVALID);
  const unknown = { params: { path: { subscription_id: "SUBSCRIPTION00000002" } }, body: {} };
  expect((await revcent.activateSubscription(unknown)).error).toMatchObject(NOT_FOUND);
  expect((await revcent.editSubscription(unknown)).error).toMatchObject(NOT_FOUND);
});

it("e-mails that were sent are listed, for seven days and by customer", async () => {
  const email_template_id = "EMAILTEMPLATE0000001";
  const item = { item_type: "customer", item_id: "CUSTOMER000000000001" };
  await revcent.sendSMTPMessage({ body: { email_template_id } });
  await revcent.sendSMTPMessage({ body: { email_template_id, ...item } });
  await revcent.sendSMTPMessage({ body: { email_template_id, ...item, item_id: "CUSTOMER000000000002" } });
  const list = (query: object = {}) => revcent.getSMTPMessages({ params: { query: { ...window(), ...query } } });
  expect((await list()).data?.results.map(({ id }) => id)).toEqual(
    ["1", "2", "3"].map((number) => number.padStart(20, "SMTPMESSAGE000000000")),
  );
  expect((await list({ customer_id: item.item_id })).data?.results).toMatchObject([{ id: "SMTPMESSAGE000000002" }]);
  const { date_end } = window();
  expect((await list({ date_start: date_end - 604_801, date_end })).error).toMatchObject({ body: { code: 0 } });
});
