// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Operation } from "../../src/core/operation.js";
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
};
/** List customers by date: `GET /customers`. */
export const getCustomers: Operation<"getCustomers", "revcent"> = {
  provider: "revcent",
  id: "getCustomers",
  method: "GET",
  path: "/customers",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomersParams,
};
/** Read one customer: `GET /customers/{customer_id}`. */
export const getCustomer: Operation<"getCustomer", "revcent"> = {
  provider: "revcent",
  id: "getCustomer",
  method: "GET",
  path: "/customers/{customer_id}",
  idempotent: true,
  paramsSchema: schemas.getCustomerParams,
};
/** Add a card to a customer: `POST /customers/{customer_id}/add_card`. */
export const addCardToCustomer: Operation<"addCardToCustomer", "revcent"> = {
  provider: "revcent",
  id: "addCardToCustomer",
  method: "POST",
  path: "/customers/{customer_id}/add_card",
  idempotent: false,
  bodySchema: schemas.addCardToCustomerBody,
  paramsSchema: schemas.addCardToCustomerParams,
};
/** List customer groups: `GET /customer_groups`. */
export const getCustomerGroups: Operation<"getCustomerGroups", "revcent"> = {
  provider: "revcent",
  id: "getCustomerGroups",
  method: "GET",
  path: "/customer_groups",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomerGroupsParams,
};
/** List customers' cards by date: `GET /customer_cards`. */
export const getCustomerCards: Operation<"getCustomerCards", "revcent"> = {
  provider: "revcent",
  id: "getCustomerCards",
  method: "GET",
  path: "/customer_cards",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getCustomerCardsParams,
};
/** Search customers' cards: `GET /customer_cards/search`. */
export const searchCustomerCards: Operation<"searchCustomerCards", "revcent"> = {
  provider: "revcent",
  id: "searchCustomerCards",
  method: "GET",
  path: "/customer_cards/search",
  idempotent: true,
  paramsSchema: schemas.searchCustomerCardsParams,
};
/** Read one card: `GET /customer_cards/{customer_card_id}`. */
export const getCustomerCard: Operation<"getCustomerCard", "revcent"> = {
  provider: "revcent",
  id: "getCustomerCard",
  method: "GET",
  path: "/customer_cards/{customer_card_id}",
  idempotent: true,
  paramsSchema: schemas.getCustomerCardParams,
};
/** List API calls by date: `GET /api_calls`. */
export const getAPICalls: Operation<"getAPICalls", "revcent"> = {
  provider: "revcent",
  id: "getAPICalls",
  method: "GET",
  path: "/api_calls",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getAPICallsParams,
};
/** Read one API call: `GET /api_calls/{api_call_id}`. */
export const getAPICall: Operation<"getAPICall", "revcent"> = {
  provider: "revcent",
  id: "getAPICall",
  method: "GET",
  path: "/api_calls/{api_call_id}",
  idempotent: true,
  paramsSchema: schemas.getAPICallParams,
};
/** Create a sale: `POST /sales`. */
export const createSale: Operation<"createSale", "revcent"> = {
  provider: "revcent",
  id: "createSale",
  method: "POST",
  path: "/sales",
  idempotent: false,
  bodySchema: schemas.createSaleBody,
};
/** List sales by date: `GET /sales`. */
export const getSales: Operation<"getSales", "revcent"> = {
  provider: "revcent",
  id: "getSales",
  method: "GET",
  path: "/sales",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getSalesParams,
};
/** Void a sale: `POST /sales/{sale_id}/void`. */
export const voidSale: Operation<"voidSale", "revcent"> = {
  provider: "revcent",
  id: "voidSale",
  method: "POST",
  path: "/sales/{sale_id}/void",
  idempotent: false,
  bodySchema: schemas.voidSaleBody,
  paramsSchema: schemas.voidSaleParams,
};
/** Refund a product sale: `POST /product_sales/{product_sale_id}/refund`. */
export const refundProductSale: Operation<"refundProductSale", "revcent"> = {
  provider: "revcent",
  id: "refundProductSale",
  method: "POST",
  path: "/product_sales/{product_sale_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundProductSaleBody,
  paramsSchema: schemas.refundProductSaleParams,
};
/** List card transactions by date: `GET /transactions`. */
export const getTransactions: Operation<"getTransactions", "revcent"> = {
  provider: "revcent",
  id: "getTransactions",
  method: "GET",
  path: "/transactions",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getTransactionsParams,
};
/** Search card transactions: `GET /transactions/search`. */
export const searchTransactions: Operation<"searchTransactions", "revcent"> = {
  provider: "revcent",
  id: "searchTransactions",
  method: "GET",
  path: "/transactions/search",
  idempotent: true,
  paramsSchema: schemas.searchTransactionsParams,
};
/** Refund a card transaction: `POST /transactions/{transaction_id}/refund`. */
export const refundTransaction: Operation<"refundTransaction", "revcent"> = {
  provider: "revcent",
  id: "refundTransaction",
  method: "POST",
  path: "/transactions/{transaction_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundTransactionBody,
  paramsSchema: schemas.refundTransactionParams,
};
/** Create a chargeback: `POST /chargebacks`. */
export const createChargeback: Operation<"createChargeback", "revcent"> = {
  provider: "revcent",
  id: "createChargeback",
  method: "POST",
  path: "/chargebacks",
  idempotent: false,
  bodySchema: schemas.createChargebackBody,
};
/** Edit a payment profile: `POST /payment_profiles/{payment_profile_id}`. */
export const editPaymentProfile: Operation<"editPaymentProfile", "revcent"> = {
  provider: "revcent",
  id: "editPaymentProfile",
  method: "POST",
  path: "/payment_profiles/{payment_profile_id}",
  idempotent: false,
  bodySchema: schemas.editPaymentProfileBody,
  paramsSchema: schemas.editPaymentProfileParams,
};
/** Search subscriptions: `GET /subscriptions/search`. */
export const searchSubscriptions: Operation<"searchSubscriptions", "revcent"> = {
  provider: "revcent",
  id: "searchSubscriptions",
  method: "GET",
  path: "/subscriptions/search",
  idempotent: true,
  paramsSchema: schemas.searchSubscriptionsParams,
};
/** Edit a subscription: `POST /subscriptions/{subscription_id}`. */
export const editSubscription: Operation<"editSubscription", "revcent"> = {
  provider: "revcent",
  id: "editSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}",
  idempotent: false,
  bodySchema: schemas.editSubscriptionBody,
  paramsSchema: schemas.editSubscriptionParams,
};
/** Activate a suspended subscription: `POST /subscriptions/{subscription_id}/activate`. */
export const activateSubscription: Operation<"activateSubscription", "revcent"> = {
  provider: "revcent",
  id: "activateSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}/activate",
  idempotent: false,
  bodySchema: schemas.activateSubscriptionBody,
  paramsSchema: schemas.activateSubscriptionParams,
};
/** Search products: `GET /products/search`. */
export const searchProducts: Operation<"searchProducts", "revcent"> = {
  provider: "revcent",
  id: "searchProducts",
  method: "GET",
  path: "/products/search",
  idempotent: true,
  paramsSchema: schemas.searchProductsParams,
};
/** Search shipments: `GET /shipping/search`. */
export const searchShipping: Operation<"searchShipping", "revcent"> = {
  provider: "revcent",
  id: "searchShipping",
  method: "GET",
  path: "/shipping/search",
  idempotent: true,
  paramsSchema: schemas.searchShippingParams,
};
/** Create a note: `POST /notes`. */
export const createNote: Operation<"createNote", "revcent"> = {
  provider: "revcent",
  id: "createNote",
  method: "POST",
  path: "/notes",
  idempotent: false,
  bodySchema: schemas.createNoteBody,
};
/** Create a note of a project: `POST /project_notes`. */
export const createProjectNote: Operation<"createProjectNote", "revcent"> = {
  provider: "revcent",
  id: "createProjectNote",
  method: "POST",
  path: "/project_notes",
  idempotent: false,
  bodySchema: schemas.createProjectNoteBody,
};
/** Insert metadata: `POST /metadata`. */
export const insertMetadata: Operation<"insertMetadata", "revcent"> = {
  provider: "revcent",
  id: "insertMetadata",
  method: "POST",
  path: "/metadata",
  idempotent: false,
  bodySchema: schemas.insertMetadataBody,
};
/** List functions: `GET /functions`. */
export const getFunctions: Operation<"getFunctions", "revcent"> = {
  provider: "revcent",
  id: "getFunctions",
  method: "GET",
  path: "/functions",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getFunctionsParams,
};
/** Trigger a function: `POST /functions/{function_id}/trigger`. */
export const triggerFunction: Operation<"triggerFunction", "revcent"> = {
  provider: "revcent",
  id: "triggerFunction",
  method: "POST",
  path: "/functions/{function_id}/trigger",
  idempotent: false,
  bodySchema: schemas.triggerFunctionBody,
  paramsSchema: schemas.triggerFunctionParams,
};
/** List e-mails by date: `GET /smtp_messages`. */
export const getSMTPMessages: Operation<"getSMTPMessages", "revcent"> = {
  provider: "revcent",
  id: "getSMTPMessages",
  method: "GET",
  path: "/smtp_messages",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getSMTPMessagesParams,
};
/** Edit a third party integration: `POST /user_third_party_integrations/{user_third_party_integration_id}`. */
export const editUserThirdPartyIntegration: Operation<"editUserThirdPartyIntegration", "revcent"> = {
  provider: "revcent",
  id: "editUserThirdPartyIntegration",
  method: "POST",
  path: "/user_third_party_integrations/{user_third_party_integration_id}",
  idempotent: false,
  bodySchema: schemas.editUserThirdPartyIntegrationBody,
  paramsSchema: schemas.editUserThirdPartyIntegrationParams,
};
