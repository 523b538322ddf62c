// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Operation } from "../../src/core/operation.js";
import * as params from "../../src/core/params.js";
import * as rules from "../../src/core/schema/rules.js";
import * as schemas from "./schemas.js";

/** Create a customer: `POST /customers`. */
export const createCustomer: Operation<"createCustomer", "revcent"> = {
  provider: "revcent",
  id: "createCustomer",
  method: "POST",
  path: "/customers",
  idempotent: false,
  reconcile: {
    lookup: {
      list: "getCustomers",
      from: "/params/query/date_start",
      to: "/params/query/date_end",
      first: 0,
      limit: 25,
      read: "getCustomer",
      id: "/customer_id",
      match: "/body/customer/email",
      mark: "/body/internal_customer_id",
    },
    wait: 300,
  },
  bodySchema: schemas.createCustomerBody,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.pattern,
    rules.format,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** List customers by date: `GET /customers`. */
export const getCustomers: Operation<"getCustomers", "revcent"> = {
  provider: "revcent",
  id: "getCustomers",
  method: "GET",
  path: "/customers",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomersParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Read one customer: `GET /customers/{customer_id}`. */
export const getCustomer: Operation<"getCustomer", "revcent"> = {
  provider: "revcent",
  id: "getCustomer",
  method: "GET",
  path: "/customers/{customer_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getCustomerParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Add a card to a customer: `POST /customers/{customer_id}/add_card`. */
export const addCardToCustomer: Operation<"addCardToCustomer", "revcent"> = {
  provider: "revcent",
  id: "addCardToCustomer",
  method: "POST",
  path: "/customers/{customer_id}/add_card",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.addCardToCustomerBody,
  paramsSchema: schemas.addCardToCustomerParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.pattern,
    rules.format,
    rules.minimum,
    rules.maximum,
    rules.required,
    rules.properties,
  ],
};
/** List customer groups: `GET /customer_groups`. */
export const getCustomerGroups: Operation<"getCustomerGroups", "revcent"> = {
  provider: "revcent",
  id: "getCustomerGroups",
  method: "GET",
  path: "/customer_groups",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomerGroupsParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Get a customer portal: `GET /customer_portals/{customer_portal_id}`. */
export const getCustomerPortal: Operation<"getCustomerPortal", "revcent"> = {
  provider: "revcent",
  id: "getCustomerPortal",
  method: "GET",
  path: "/customer_portals/{customer_portal_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getCustomerPortalParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List customers' cards by date: `GET /customer_cards`. */
export const getCustomerCards: Operation<"getCustomerCards", "revcent"> = {
  provider: "revcent",
  id: "getCustomerCards",
  method: "GET",
  path: "/customer_cards",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomerCardsParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Search customers' cards: `GET /customer_cards/search`. */
export const searchCustomerCards: Operation<"searchCustomerCards", "revcent"> = {
  provider: "revcent",
  id: "searchCustomerCards",
  method: "GET",
  path: "/customer_cards/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchCustomerCardsParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Read one card: `GET /customer_cards/{customer_card_id}`. */
export const getCustomerCard: Operation<"getCustomerCard", "revcent"> = {
  provider: "revcent",
  id: "getCustomerCard",
  method: "GET",
  path: "/customer_cards/{customer_card_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getCustomerCardParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List API calls by date: `GET /api_calls`. */
export const getAPICalls: Operation<"getAPICalls", "revcent"> = {
  provider: "revcent",
  id: "getAPICalls",
  method: "GET",
  path: "/api_calls",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getAPICallsParams,
  rules: [
    rules.type,
    rules.enumeration,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Read one API call: `GET /api_calls/{api_call_id}`. */
export const getAPICall: Operation<"getAPICall", "revcent"> = {
  provider: "revcent",
  id: "getAPICall",
  method: "GET",
  path: "/api_calls/{api_call_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getAPICallParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a sale: `POST /sales`. */
export const createSale: Operation<"createSale", "revcent"> = {
  provider: "revcent",
  id: "createSale",
  method: "POST",
  path: "/sales",
  idempotent: false,
  bodySchema: schemas.createSaleBody,
  rules: [
    rules.type,
    rules.enumeration,
    rules.constant,
    rules.condition,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.required,
    rules.properties,
  ],
};
/** List sales by date: `GET /sales`. */
export const getSales: Operation<"getSales", "revcent"> = {
  provider: "revcent",
  id: "getSales",
  method: "GET",
  path: "/sales",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getSalesParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Estimate a sale: `POST /sales/estimate`. */
export const estimateSale: Operation<"estimateSale", "revcent"> = {
  provider: "revcent",
  id: "estimateSale",
  method: "POST",
  path: "/sales/estimate",
  idempotent: false,
  bodySchema: schemas.estimateSaleBody,
  rules: [rules.type, rules.enumeration, rules.minLength, rules.maxLength, rules.properties],
};
/** Create a pending sale: `POST /sales/pending`. */
export const createPendingSale: Operation<"createPendingSale", "revcent"> = {
  provider: "revcent",
  id: "createPendingSale",
  method: "POST",
  path: "/sales/pending",
  idempotent: false,
  bodySchema: schemas.createPendingSaleBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.minimum, rules.maximum, rules.properties],
};
/** Update a pending sale: `POST /sales/pending/{sale_id}`. */
export const updatePendingSale: Operation<"updatePendingSale", "revcent"> = {
  provider: "revcent",
  id: "updatePendingSale",
  method: "POST",
  path: "/sales/pending/{sale_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.updatePendingSaleBody,
  paramsSchema: schemas.updatePendingSaleParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Process a pending sale: `POST /sales/pending/{sale_id}/process`. */
export const processPendingSale: Operation<"processPendingSale", "revcent"> = {
  provider: "revcent",
  id: "processPendingSale",
  method: "POST",
  path: "/sales/pending/{sale_id}/process",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.processPendingSaleBody,
  paramsSchema: schemas.processPendingSaleParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Void a sale: `POST /sales/{sale_id}/void`. */
export const voidSale: Operation<"voidSale", "revcent"> = {
  provider: "revcent",
  id: "voidSale",
  method: "POST",
  path: "/sales/{sale_id}/void",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.voidSaleBody,
  paramsSchema: schemas.voidSaleParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Refund a product sale: `POST /product_sales/{product_sale_id}/refund`. */
export const refundProductSale: Operation<"refundProductSale", "revcent"> = {
  provider: "revcent",
  id: "refundProductSale",
  method: "POST",
  path: "/product_sales/{product_sale_id}/refund",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.refundProductSaleBody,
  paramsSchema: schemas.refundProductSaleParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List taxes by date: `GET /tax`. */
export const getTaxes: Operation<"getTaxes", "revcent"> = {
  provider: "revcent",
  id: "getTaxes",
  method: "GET",
  path: "/tax",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getTaxesParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Refund a tax: `POST /tax/{tax_id}/refund`. */
export const refundTax: Operation<"refundTax", "revcent"> = {
  provider: "revcent",
  id: "refundTax",
  method: "POST",
  path: "/tax/{tax_id}/refund",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.refundTaxBody,
  paramsSchema: schemas.refundTaxParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List card transactions by date: `GET /transactions`. */
export const getTransactions: Operation<"getTransactions", "revcent"> = {
  provider: "revcent",
  id: "getTransactions",
  method: "GET",
  path: "/transactions",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getTransactionsParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Search card transactions: `GET /transactions/search`. */
export const searchTransactions: Operation<"searchTransactions", "revcent"> = {
  provider: "revcent",
  id: "searchTransactions",
  method: "GET",
  path: "/transactions/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchTransactionsParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Get a card transaction: `GET /transactions/{transaction_id}`. */
export const getTransaction: Operation<"getTransaction", "revcent"> = {
  provider: "revcent",
  id: "getTransaction",
  method: "GET",
  path: "/transactions/{transaction_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getTransactionParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Refund a card transaction: `POST /transactions/{transaction_id}/refund`. */
export const refundTransaction: Operation<"refundTransaction", "revcent"> = {
  provider: "revcent",
  id: "refundTransaction",
  method: "POST",
  path: "/transactions/{transaction_id}/refund",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.refundTransactionBody,
  paramsSchema: schemas.refundTransactionParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a chargeback: `POST /chargebacks`. */
export const createChargeback: Operation<"createChargeback", "revcent"> = {
  provider: "revcent",
  id: "createChargeback",
  method: "POST",
  path: "/chargebacks",
  idempotent: false,
  bodySchema: schemas.createChargebackBody,
  rules: [rules.type, rules.anyOf, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Search chargebacks: `GET /chargebacks/search`. */
export const searchChargebacks: Operation<"searchChargebacks", "revcent"> = {
  provider: "revcent",
  id: "searchChargebacks",
  method: "GET",
  path: "/chargebacks/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchChargebacksParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Create a chargeback document: `POST /documents`. */
export const createChargebackDocument: Operation<"createChargebackDocument", "revcent"> = {
  provider: "revcent",
  id: "createChargebackDocument",
  method: "POST",
  path: "/documents",
  idempotent: false,
  bodySchema: schemas.createChargebackDocumentBody,
  rules: [rules.type, rules.enumeration, rules.properties],
};
/** Process a salvage transaction: `POST /salvage_transactions/{salvage_transaction_id}/process`. */
export const processSalvageTransaction: Operation<"processSalvageTransaction", "revcent"> = {
  provider: "revcent",
  id: "processSalvageTransaction",
  method: "POST",
  path: "/salvage_transactions/{salvage_transaction_id}/process",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.processSalvageTransactionBody,
  paramsSchema: schemas.processSalvageTransactionParams,
  rules: [
    rules.type,
    rules.minLength,
    rules.maxLength,
    rules.pattern,
    rules.minimum,
    rules.maximum,
    rules.required,
    rules.properties,
  ],
};
/** Edit a payment profile: `POST /payment_profiles/{payment_profile_id}`. */
export const editPaymentProfile: Operation<"editPaymentProfile", "revcent"> = {
  provider: "revcent",
  id: "editPaymentProfile",
  method: "POST",
  path: "/payment_profiles/{payment_profile_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editPaymentProfileBody,
  paramsSchema: schemas.editPaymentProfileParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** Create a gateway group: `POST /gateway_groups`. */
export const createGatewayGroup: Operation<"createGatewayGroup", "revcent"> = {
  provider: "revcent",
  id: "createGatewayGroup",
  method: "POST",
  path: "/gateway_groups",
  idempotent: false,
  bodySchema: schemas.createGatewayGroupBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** Create a gateway: `POST /user_gateways`. */
export const createUserGateway: Operation<"createUserGateway", "revcent"> = {
  provider: "revcent",
  id: "createUserGateway",
  method: "POST",
  path: "/user_gateways",
  idempotent: false,
  bodySchema: schemas.createUserGatewayBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** Get a gateway: `GET /user_gateways/{user_gateway_id}`. */
export const getUserGateway: Operation<"getUserGateway", "revcent"> = {
  provider: "revcent",
  id: "getUserGateway",
  method: "GET",
  path: "/user_gateways/{user_gateway_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getUserGatewayParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Edit a gateway: `POST /user_gateways/{user_gateway_id}`. */
export const editUserGateway: Operation<"editUserGateway", "revcent"> = {
  provider: "revcent",
  id: "editUserGateway",
  method: "POST",
  path: "/user_gateways/{user_gateway_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editUserGatewayBody,
  paramsSchema: schemas.editUserGatewayParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a PayPal account: `POST /paypal_accounts`. */
export const createPayPalAccount: Operation<"createPayPalAccount", "revcent"> = {
  provider: "revcent",
  id: "createPayPalAccount",
  method: "POST",
  path: "/paypal_accounts",
  idempotent: false,
  bodySchema: schemas.createPayPalAccountBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.properties],
};
/** Get a PayPal account: `GET /paypal_accounts/{paypal_account_id}`. */
export const getPayPalAccount: Operation<"getPayPalAccount", "revcent"> = {
  provider: "revcent",
  id: "getPayPalAccount",
  method: "GET",
  path: "/paypal_accounts/{paypal_account_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getPayPalAccountParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Search subscriptions: `GET /subscriptions/search`. */
export const searchSubscriptions: Operation<"searchSubscriptions", "revcent"> = {
  provider: "revcent",
  id: "searchSubscriptions",
  method: "GET",
  path: "/subscriptions/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchSubscriptionsParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Edit a subscription: `POST /subscriptions/{subscription_id}`. */
export const editSubscription: Operation<"editSubscription", "revcent"> = {
  provider: "revcent",
  id: "editSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editSubscriptionBody,
  paramsSchema: schemas.editSubscriptionParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.pattern, rules.items, rules.required, rules.properties],
};
/** Activate a suspended subscription: `POST /subscriptions/{subscription_id}/activate`. */
export const activateSubscription: Operation<"activateSubscription", "revcent"> = {
  provider: "revcent",
  id: "activateSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}/activate",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.activateSubscriptionBody,
  paramsSchema: schemas.activateSubscriptionParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Get a subscription renewal: `GET /subscription_renewals/{subscription_renewal_id}`. */
export const getSubscriptionRenewal: Operation<"getSubscriptionRenewal", "revcent"> = {
  provider: "revcent",
  id: "getSubscriptionRenewal",
  method: "GET",
  path: "/subscription_renewals/{subscription_renewal_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getSubscriptionRenewalParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Refund a subscription renewal: `POST /subscription_renewals/{subscription_renewal_id}/refund`. */
export const refundSubscriptionRenewal: Operation<"refundSubscriptionRenewal", "revcent"> = {
  provider: "revcent",
  id: "refundSubscriptionRenewal",
  method: "POST",
  path: "/subscription_renewals/{subscription_renewal_id}/refund",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.refundSubscriptionRenewalBody,
  paramsSchema: schemas.refundSubscriptionRenewalParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Extend a trial: `POST /trials/{trial_id}/extend`. */
export const extendTrial: Operation<"extendTrial", "revcent"> = {
  provider: "revcent",
  id: "extendTrial",
  method: "POST",
  path: "/trials/{trial_id}/extend",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.extendTrialBody,
  paramsSchema: schemas.extendTrialParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a subscription profile: `POST /subscription_profiles`. */
export const createSubscriptionProfile: Operation<"createSubscriptionProfile", "revcent"> = {
  provider: "revcent",
  id: "createSubscriptionProfile",
  method: "POST",
  path: "/subscription_profiles",
  idempotent: false,
  bodySchema: schemas.createSubscriptionProfileBody,
  rules: [rules.type, rules.enumeration, rules.required, rules.properties],
};
/** Edit a subscription profile: `POST /subscription_profiles/{subscription_profile_id}`. */
export const editSubscriptionProfile: Operation<"editSubscriptionProfile", "revcent"> = {
  provider: "revcent",
  id: "editSubscriptionProfile",
  method: "POST",
  path: "/subscription_profiles/{subscription_profile_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editSubscriptionProfileBody,
  paramsSchema: schemas.editSubscriptionProfileParams,
  rules: [rules.type, rules.enumeration, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List products by date: `GET /products`. */
export const getProducts: Operation<"getProducts", "revcent"> = {
  provider: "revcent",
  id: "getProducts",
  method: "GET",
  path: "/products",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getProductsParams,
  rules: [
    rules.type,
    rules.enumeration,
    rules.minLength,
    rules.maxLength,
    rules.minimum,
    rules.maximum,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Create a product: `POST /products`. */
export const createProduct: Operation<"createProduct", "revcent"> = {
  provider: "revcent",
  id: "createProduct",
  method: "POST",
  path: "/products",
  idempotent: false,
  bodySchema: schemas.createProductBody,
  rules: [rules.type, rules.properties],
};
/** Search products: `GET /products/search`. */
export const searchProducts: Operation<"searchProducts", "revcent"> = {
  provider: "revcent",
  id: "searchProducts",
  method: "GET",
  path: "/products/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchProductsParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Create a product group: `POST /product_groups`. */
export const createProductGroup: Operation<"createProductGroup", "revcent"> = {
  provider: "revcent",
  id: "createProductGroup",
  method: "POST",
  path: "/product_groups",
  idempotent: false,
  bodySchema: schemas.createProductGroupBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** Search shipments: `GET /shipping/search`. */
export const searchShipping: Operation<"searchShipping", "revcent"> = {
  provider: "revcent",
  id: "searchShipping",
  method: "GET",
  path: "/shipping/search",
  idempotent: true,
  places: { query: params.query },
  paramsSchema: schemas.searchShippingParams,
  rules: [rules.type, rules.required, rules.properties],
};
/** Refund a shipment: `POST /shipping/{shipping_id}/refund`. */
export const refundShipment: Operation<"refundShipment", "revcent"> = {
  provider: "revcent",
  id: "refundShipment",
  method: "POST",
  path: "/shipping/{shipping_id}/refund",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.refundShipmentBody,
  paramsSchema: schemas.refundShipmentParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a shop: `POST /user_shops`. */
export const createUserShop: Operation<"createUserShop", "revcent"> = {
  provider: "revcent",
  id: "createUserShop",
  method: "POST",
  path: "/user_shops",
  idempotent: false,
  bodySchema: schemas.createUserShopBody,
  rules: [rules.type, rules.properties],
};
/** Get a shop: `GET /user_shops/{user_shop_id}`. */
export const getUserShop: Operation<"getUserShop", "revcent"> = {
  provider: "revcent",
  id: "getUserShop",
  method: "GET",
  path: "/user_shops/{user_shop_id}",
  idempotent: true,
  places: { path: params.path, query: params.query },
  paramsSchema: schemas.getUserShopParams,
  rules: [
    rules.type,
    rules.enumeration,
    rules.minLength,
    rules.maxLength,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** Edit a shop: `POST /user_shops/{user_shop_id}`. */
export const editUserShop: Operation<"editUserShop", "revcent"> = {
  provider: "revcent",
  id: "editUserShop",
  method: "POST",
  path: "/user_shops/{user_shop_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editUserShopBody,
  paramsSchema: schemas.editUserShopParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Get a shipping profile: `GET /shipping_profiles/{shipping_profile_id}`. */
export const getShippingProfile: Operation<"getShippingProfile", "revcent"> = {
  provider: "revcent",
  id: "getShippingProfile",
  method: "GET",
  path: "/shipping_profiles/{shipping_profile_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getShippingProfileParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a fulfillment account: `POST /fulfillment_accounts`. */
export const createFulfillmentAccount: Operation<"createFulfillmentAccount", "revcent"> = {
  provider: "revcent",
  id: "createFulfillmentAccount",
  method: "POST",
  path: "/fulfillment_accounts",
  idempotent: false,
  bodySchema: schemas.createFulfillmentAccountBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** List fulfillment accounts: `GET /fulfillment_accounts`. */
export const getFulfillmentAccounts: Operation<"getFulfillmentAccounts", "revcent"> = {
  provider: "revcent",
  id: "getFulfillmentAccounts",
  method: "GET",
  path: "/fulfillment_accounts",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getFulfillmentAccountsParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Create a note: `POST /notes`. */
export const createNote: Operation<"createNote", "revcent"> = {
  provider: "revcent",
  id: "createNote",
  method: "POST",
  path: "/notes",
  idempotent: false,
  bodySchema: schemas.createNoteBody,
  rules: [rules.type, rules.enumeration, rules.minLength, rules.maxLength, rules.properties],
};
/** Get a project: `GET /projects/{project_id}`. */
export const getProject: Operation<"getProject", "revcent"> = {
  provider: "revcent",
  id: "getProject",
  method: "GET",
  path: "/projects/{project_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getProjectParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Create a note of a project: `POST /project_notes`. */
export const createProjectNote: Operation<"createProjectNote", "revcent"> = {
  provider: "revcent",
  id: "createProjectNote",
  method: "POST",
  path: "/project_notes",
  idempotent: false,
  bodySchema: schemas.createProjectNoteBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** Insert metadata: `POST /metadata`. */
export const insertMetadata: Operation<"insertMetadata", "revcent"> = {
  provider: "revcent",
  id: "insertMetadata",
  method: "POST",
  path: "/metadata",
  idempotent: false,
  bodySchema: schemas.insertMetadataBody,
  rules: [
    rules.type,
    rules.enumeration,
    rules.minLength,
    rules.maxLength,
    rules.items,
    rules.required,
    rules.properties,
  ],
};
/** List functions: `GET /functions`. */
export const getFunctions: Operation<"getFunctions", "revcent"> = {
  provider: "revcent",
  id: "getFunctions",
  method: "GET",
  path: "/functions",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getFunctionsParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Edit a function: `POST /functions/{function_id}`. */
export const editFunction: Operation<"editFunction", "revcent"> = {
  provider: "revcent",
  id: "editFunction",
  method: "POST",
  path: "/functions/{function_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editFunctionBody,
  paramsSchema: schemas.editFunctionParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Trigger a function: `POST /functions/{function_id}/trigger`. */
export const triggerFunction: Operation<"triggerFunction", "revcent"> = {
  provider: "revcent",
  id: "triggerFunction",
  method: "POST",
  path: "/functions/{function_id}/trigger",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.triggerFunctionBody,
  paramsSchema: schemas.triggerFunctionParams,
  rules: [rules.type, rules.enumeration, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** List e-mails by date: `GET /smtp_messages`. */
export const getSMTPMessages: Operation<"getSMTPMessages", "revcent"> = {
  provider: "revcent",
  id: "getSMTPMessages",
  method: "GET",
  path: "/smtp_messages",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getSMTPMessagesParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Send an e-mail: `POST /smtp_messages`. */
export const sendSMTPMessage: Operation<"sendSMTPMessage", "revcent"> = {
  provider: "revcent",
  id: "sendSMTPMessage",
  method: "POST",
  path: "/smtp_messages",
  idempotent: false,
  bodySchema: schemas.sendSMTPMessageBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.items, rules.required, rules.properties],
};
/** List e-mail templates: `GET /email_templates`. */
export const getEmailTemplates: Operation<"getEmailTemplates", "revcent"> = {
  provider: "revcent",
  id: "getEmailTemplates",
  method: "GET",
  path: "/email_templates",
  idempotent: true,
  places: { query: params.query },
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getEmailTemplatesParams,
  rules: [rules.type, rules.minimum, rules.maximum, rules.required, rules.properties],
};
/** Create a third party integration: `POST /user_third_party_integrations`. */
export const createUserThirdPartyIntegration: Operation<"createUserThirdPartyIntegration", "revcent"> = {
  provider: "revcent",
  id: "createUserThirdPartyIntegration",
  method: "POST",
  path: "/user_third_party_integrations",
  idempotent: false,
  bodySchema: schemas.createUserThirdPartyIntegrationBody,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Edit a third party integration: `POST /user_third_party_integrations/{user_third_party_integration_id}`. */
export const editUserThirdPartyIntegration: Operation<"editUserThirdPartyIntegration", "revcent"> = {
  provider: "revcent",
  id: "editUserThirdPartyIntegration",
  method: "POST",
  path: "/user_third_party_integrations/{user_third_party_integration_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editUserThirdPartyIntegrationBody,
  paramsSchema: schemas.editUserThirdPartyIntegrationParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Get a third party integration: `GET /user_third_party_integrations/{user_third_party_integration_id}`. */
export const getUserThirdPartyIntegration: Operation<"getUserThirdPartyIntegration", "revcent"> = {
  provider: "revcent",
  id: "getUserThirdPartyIntegration",
  method: "GET",
  path: "/user_third_party_integrations/{user_third_party_integration_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getUserThirdPartyIntegrationParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Get an AI voice call: `GET /ai_voice_calls/{ai_voice_call_id}`. */
export const getAIVoiceCall: Operation<"getAIVoiceCall", "revcent"> = {
  provider: "revcent",
  id: "getAIVoiceCall",
  method: "GET",
  path: "/ai_voice_calls/{ai_voice_call_id}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getAIVoiceCallParams,
  rules: [rules.type, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
/** Edit an AI voice agent: `POST /ai_voice_agents/{ai_voice_agent_id}`. */
export const editAIVoiceAgent: Operation<"editAIVoiceAgent", "revcent"> = {
  provider: "revcent",
  id: "editAIVoiceAgent",
  method: "POST",
  path: "/ai_voice_agents/{ai_voice_agent_id}",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.editAIVoiceAgentBody,
  paramsSchema: schemas.editAIVoiceAgentParams,
  rules: [rules.type, rules.enumeration, rules.minLength, rules.maxLength, rules.required, rules.properties],
};
