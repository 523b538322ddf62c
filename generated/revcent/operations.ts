// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as schemas from "./schemas.js";

/** The contract's version. */
export const version = "1.1.0";

/** The contract's server: the default of `baseUrl`. */
export const server = "https://api.revcent.com/v2";

export const createCustomer: Operation = {
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
export const getCustomers: Operation = {
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
export const getCustomer: Operation = {
  id: "getCustomer",
  method: "GET",
  path: "/customers/{customer_id}",
  idempotent: true,
  paramsSchema: schemas.getCustomerParams,
};
export const addCardToCustomer: Operation = {
  id: "addCardToCustomer",
  method: "POST",
  path: "/customers/{customer_id}/add_card",
  idempotent: false,
  bodySchema: schemas.addCardToCustomerBody,
  paramsSchema: schemas.addCardToCustomerParams,
};
export const getCustomerGroups: Operation = {
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
export const getCustomerPortal: Operation = {
  id: "getCustomerPortal",
  method: "GET",
  path: "/customer_portals/{customer_portal_id}",
  idempotent: true,
  paramsSchema: schemas.getCustomerPortalParams,
};
export const getCustomerCards: Operation = {
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
export const searchCustomerCards: Operation = {
  id: "searchCustomerCards",
  method: "GET",
  path: "/customer_cards/search",
  idempotent: true,
  paramsSchema: schemas.searchCustomerCardsParams,
};
export const getCustomerCard: Operation = {
  id: "getCustomerCard",
  method: "GET",
  path: "/customer_cards/{customer_card_id}",
  idempotent: true,
  paramsSchema: schemas.getCustomerCardParams,
};
export const getAPICalls: Operation = {
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
export const getAPICall: Operation = {
  id: "getAPICall",
  method: "GET",
  path: "/api_calls/{api_call_id}",
  idempotent: true,
  paramsSchema: schemas.getAPICallParams,
};
export const createSale: Operation = {
  id: "createSale",
  method: "POST",
  path: "/sales",
  idempotent: false,
  bodySchema: schemas.createSaleBody,
};
export const getSales: Operation = {
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
export const estimateSale: Operation = {
  id: "estimateSale",
  method: "POST",
  path: "/sales/estimate",
  idempotent: false,
  bodySchema: schemas.estimateSaleBody,
};
export const createPendingSale: Operation = {
  id: "createPendingSale",
  method: "POST",
  path: "/sales/pending",
  idempotent: false,
  bodySchema: schemas.createPendingSaleBody,
};
export const updatePendingSale: Operation = {
  id: "updatePendingSale",
  method: "POST",
  path: "/sales/pending/{sale_id}",
  idempotent: false,
  bodySchema: schemas.updatePendingSaleBody,
  paramsSchema: schemas.updatePendingSaleParams,
};
export const processPendingSale: Operation = {
  id: "processPendingSale",
  method: "POST",
  path: "/sales/pending/{sale_id}/process",
  idempotent: false,
  bodySchema: schemas.processPendingSaleBody,
  paramsSchema: schemas.processPendingSaleParams,
};
export const voidSale: Operation = {
  id: "voidSale",
  method: "POST",
  path: "/sales/{sale_id}/void",
  idempotent: false,
  bodySchema: schemas.voidSaleBody,
  paramsSchema: schemas.voidSaleParams,
};
export const refundProductSale: Operation = {
  id: "refundProductSale",
  method: "POST",
  path: "/product_sales/{product_sale_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundProductSaleBody,
  paramsSchema: schemas.refundProductSaleParams,
};
export const getTaxes: Operation = {
  id: "getTaxes",
  method: "GET",
  path: "/tax",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getTaxesParams,
};
export const refundTax: Operation = {
  id: "refundTax",
  method: "POST",
  path: "/tax/{tax_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundTaxBody,
  paramsSchema: schemas.refundTaxParams,
};
export const getTransactions: Operation = {
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
export const searchTransactions: Operation = {
  id: "searchTransactions",
  method: "GET",
  path: "/transactions/search",
  idempotent: true,
  paramsSchema: schemas.searchTransactionsParams,
};
export const getTransaction: Operation = {
  id: "getTransaction",
  method: "GET",
  path: "/transactions/{transaction_id}",
  idempotent: true,
  paramsSchema: schemas.getTransactionParams,
};
export const refundTransaction: Operation = {
  id: "refundTransaction",
  method: "POST",
  path: "/transactions/{transaction_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundTransactionBody,
  paramsSchema: schemas.refundTransactionParams,
};
export const createChargeback: Operation = {
  id: "createChargeback",
  method: "POST",
  path: "/chargebacks",
  idempotent: false,
  bodySchema: schemas.createChargebackBody,
};
export const searchChargebacks: Operation = {
  id: "searchChargebacks",
  method: "GET",
  path: "/chargebacks/search",
  idempotent: true,
  paramsSchema: schemas.searchChargebacksParams,
};
export const createChargebackDocument: Operation = {
  id: "createChargebackDocument",
  method: "POST",
  path: "/documents",
  idempotent: false,
  bodySchema: schemas.createChargebackDocumentBody,
};
export const processSalvageTransaction: Operation = {
  id: "processSalvageTransaction",
  method: "POST",
  path: "/salvage_transactions/{salvage_transaction_id}/process",
  idempotent: false,
  bodySchema: schemas.processSalvageTransactionBody,
  paramsSchema: schemas.processSalvageTransactionParams,
};
export const editPaymentProfile: Operation = {
  id: "editPaymentProfile",
  method: "POST",
  path: "/payment_profiles/{payment_profile_id}",
  idempotent: false,
  bodySchema: schemas.editPaymentProfileBody,
  paramsSchema: schemas.editPaymentProfileParams,
};
export const createGatewayGroup: Operation = {
  id: "createGatewayGroup",
  method: "POST",
  path: "/gateway_groups",
  idempotent: false,
  bodySchema: schemas.createGatewayGroupBody,
};
export const createUserGateway: Operation = {
  id: "createUserGateway",
  method: "POST",
  path: "/user_gateways",
  idempotent: false,
  bodySchema: schemas.createUserGatewayBody,
};
export const getUserGateway: Operation = {
  id: "getUserGateway",
  method: "GET",
  path: "/user_gateways/{user_gateway_id}",
  idempotent: true,
  paramsSchema: schemas.getUserGatewayParams,
};
export const editUserGateway: Operation = {
  id: "editUserGateway",
  method: "POST",
  path: "/user_gateways/{user_gateway_id}",
  idempotent: false,
  bodySchema: schemas.editUserGatewayBody,
  paramsSchema: schemas.editUserGatewayParams,
};
export const createPayPalAccount: Operation = {
  id: "createPayPalAccount",
  method: "POST",
  path: "/paypal_accounts",
  idempotent: false,
  bodySchema: schemas.createPayPalAccountBody,
};
export const getPayPalAccount: Operation = {
  id: "getPayPalAccount",
  method: "GET",
  path: "/paypal_accounts/{paypal_account_id}",
  idempotent: true,
  paramsSchema: schemas.getPayPalAccountParams,
};
export const searchSubscriptions: Operation = {
  id: "searchSubscriptions",
  method: "GET",
  path: "/subscriptions/search",
  idempotent: true,
  paramsSchema: schemas.searchSubscriptionsParams,
};
export const editSubscription: Operation = {
  id: "editSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}",
  idempotent: false,
  bodySchema: schemas.editSubscriptionBody,
  paramsSchema: schemas.editSubscriptionParams,
};
export const activateSubscription: Operation = {
  id: "activateSubscription",
  method: "POST",
  path: "/subscriptions/{subscription_id}/activate",
  idempotent: false,
  bodySchema: schemas.activateSubscriptionBody,
  paramsSchema: schemas.activateSubscriptionParams,
};
export const getSubscriptionRenewal: Operation = {
  id: "getSubscriptionRenewal",
  method: "GET",
  path: "/subscription_renewals/{subscription_renewal_id}",
  idempotent: true,
  paramsSchema: schemas.getSubscriptionRenewalParams,
};
export const refundSubscriptionRenewal: Operation = {
  id: "refundSubscriptionRenewal",
  method: "POST",
  path: "/subscription_renewals/{subscription_renewal_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundSubscriptionRenewalBody,
  paramsSchema: schemas.refundSubscriptionRenewalParams,
};
export const extendTrial: Operation = {
  id: "extendTrial",
  method: "POST",
  path: "/trials/{trial_id}/extend",
  idempotent: false,
  bodySchema: schemas.extendTrialBody,
  paramsSchema: schemas.extendTrialParams,
};
export const createSubscriptionProfile: Operation = {
  id: "createSubscriptionProfile",
  method: "POST",
  path: "/subscription_profiles",
  idempotent: false,
  bodySchema: schemas.createSubscriptionProfileBody,
};
export const editSubscriptionProfile: Operation = {
  id: "editSubscriptionProfile",
  method: "POST",
  path: "/subscription_profiles/{subscription_profile_id}",
  idempotent: false,
  bodySchema: schemas.editSubscriptionProfileBody,
  paramsSchema: schemas.editSubscriptionProfileParams,
};
export const getProducts: Operation = {
  id: "getProducts",
  method: "GET",
  path: "/products",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getProductsParams,
};
export const createProduct: Operation = {
  id: "createProduct",
  method: "POST",
  path: "/products",
  idempotent: false,
  bodySchema: schemas.createProductBody,
};
export const searchProducts: Operation = {
  id: "searchProducts",
  method: "GET",
  path: "/products/search",
  idempotent: true,
  paramsSchema: schemas.searchProductsParams,
};
export const createProductGroup: Operation = {
  id: "createProductGroup",
  method: "POST",
  path: "/product_groups",
  idempotent: false,
  bodySchema: schemas.createProductGroupBody,
};
export const searchShipping: Operation = {
  id: "searchShipping",
  method: "GET",
  path: "/shipping/search",
  idempotent: true,
  paramsSchema: schemas.searchShippingParams,
};
export const refundShipment: Operation = {
  id: "refundShipment",
  method: "POST",
  path: "/shipping/{shipping_id}/refund",
  idempotent: false,
  bodySchema: schemas.refundShipmentBody,
  paramsSchema: schemas.refundShipmentParams,
};
export const createUserShop: Operation = {
  id: "createUserShop",
  method: "POST",
  path: "/user_shops",
  idempotent: false,
  bodySchema: schemas.createUserShopBody,
};
export const getUserShop: Operation = {
  id: "getUserShop",
  method: "GET",
  path: "/user_shops/{user_shop_id}",
  idempotent: true,
  paramsSchema: schemas.getUserShopParams,
};
export const editUserShop: Operation = {
  id: "editUserShop",
  method: "POST",
  path: "/user_shops/{user_shop_id}",
  idempotent: false,
  bodySchema: schemas.editUserShopBody,
  paramsSchema: schemas.editUserShopParams,
};
export const getShippingProfile: Operation = {
  id: "getShippingProfile",
  method: "GET",
  path: "/shipping_profiles/{shipping_profile_id}",
  idempotent: true,
  paramsSchema: schemas.getShippingProfileParams,
};
export const createFulfillmentAccount: Operation = {
  id: "createFulfillmentAccount",
  method: "POST",
  path: "/fulfillment_accounts",
  idempotent: false,
  bodySchema: schemas.createFulfillmentAccountBody,
};
export const getFulfillmentAccounts: Operation = {
  id: "getFulfillmentAccounts",
  method: "GET",
  path: "/fulfillment_accounts",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getFulfillmentAccountsParams,
};
export const createNote: Operation = {
  id: "createNote",
  method: "POST",
  path: "/notes",
  idempotent: false,
  bodySchema: schemas.createNoteBody,
};
export const getProject: Operation = {
  id: "getProject",
  method: "GET",
  path: "/projects/{project_id}",
  idempotent: true,
  paramsSchema: schemas.getProjectParams,
};
export const createProjectNote: Operation = {
  id: "createProjectNote",
  method: "POST",
  path: "/project_notes",
  idempotent: false,
  bodySchema: schemas.createProjectNoteBody,
};
export const insertMetadata: Operation = {
  id: "insertMetadata",
  method: "POST",
  path: "/metadata",
  idempotent: false,
  bodySchema: schemas.insertMetadataBody,
};
export const getFunctions: Operation = {
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
export const editFunction: Operation = {
  id: "editFunction",
  method: "POST",
  path: "/functions/{function_id}",
  idempotent: false,
  bodySchema: schemas.editFunctionBody,
  paramsSchema: schemas.editFunctionParams,
};
export const triggerFunction: Operation = {
  id: "triggerFunction",
  method: "POST",
  path: "/functions/{function_id}/trigger",
  idempotent: false,
  bodySchema: schemas.triggerFunctionBody,
  paramsSchema: schemas.triggerFunctionParams,
};
export const getSMTPMessages: Operation = {
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
export const sendSMTPMessage: Operation = {
  id: "sendSMTPMessage",
  method: "POST",
  path: "/smtp_messages",
  idempotent: false,
  bodySchema: schemas.sendSMTPMessageBody,
};
export const getEmailTemplates: Operation = {
  id: "getEmailTemplates",
  method: "GET",
  path: "/email_templates",
  idempotent: true,
  paging: {
    items: "/results",
    position: "/params/query/page",
    counts: "pages",
    size: "/params/query/limit",
    always: true,
    limit: 25,
  },
  paramsSchema: schemas.getEmailTemplatesParams,
};
export const createUserThirdPartyIntegration: Operation = {
  id: "createUserThirdPartyIntegration",
  method: "POST",
  path: "/user_third_party_integrations",
  idempotent: false,
  bodySchema: schemas.createUserThirdPartyIntegrationBody,
};
export const editUserThirdPartyIntegration: Operation = {
  id: "editUserThirdPartyIntegration",
  method: "POST",
  path: "/user_third_party_integrations/{user_third_party_integration_id}",
  idempotent: false,
  bodySchema: schemas.editUserThirdPartyIntegrationBody,
  paramsSchema: schemas.editUserThirdPartyIntegrationParams,
};
export const getUserThirdPartyIntegration: Operation = {
  id: "getUserThirdPartyIntegration",
  method: "GET",
  path: "/user_third_party_integrations/{user_third_party_integration_id}",
  idempotent: true,
  paramsSchema: schemas.getUserThirdPartyIntegrationParams,
};
export const getAIVoiceCall: Operation = {
  id: "getAIVoiceCall",
  method: "GET",
  path: "/ai_voice_calls/{ai_voice_call_id}",
  idempotent: true,
  paramsSchema: schemas.getAIVoiceCallParams,
};
export const editAIVoiceAgent: Operation = {
  id: "editAIVoiceAgent",
  method: "POST",
  path: "/ai_voice_agents/{ai_voice_agent_id}",
  idempotent: false,
  bodySchema: schemas.editAIVoiceAgentBody,
  paramsSchema: schemas.editAIVoiceAgentParams,
};

/** What the client knows at run time about each operation. */
export const contract = {
  createCustomer,
  getCustomers,
  getCustomer,
  addCardToCustomer,
  getCustomerGroups,
  getCustomerPortal,
  getCustomerCards,
  searchCustomerCards,
  getCustomerCard,
  getAPICalls,
  getAPICall,
  createSale,
  getSales,
  estimateSale,
  createPendingSale,
  updatePendingSale,
  processPendingSale,
  voidSale,
  refundProductSale,
  getTaxes,
  refundTax,
  getTransactions,
  searchTransactions,
  getTransaction,
  refundTransaction,
  createChargeback,
  searchChargebacks,
  createChargebackDocument,
  processSalvageTransaction,
  editPaymentProfile,
  createGatewayGroup,
  createUserGateway,
  getUserGateway,
  editUserGateway,
  createPayPalAccount,
  getPayPalAccount,
  searchSubscriptions,
  editSubscription,
  activateSubscription,
  getSubscriptionRenewal,
  refundSubscriptionRenewal,
  extendTrial,
  createSubscriptionProfile,
  editSubscriptionProfile,
  getProducts,
  createProduct,
  searchProducts,
  createProductGroup,
  searchShipping,
  refundShipment,
  createUserShop,
  getUserShop,
  editUserShop,
  getShippingProfile,
  createFulfillmentAccount,
  getFulfillmentAccounts,
  createNote,
  getProject,
  createProjectNote,
  insertMetadata,
  getFunctions,
  editFunction,
  triggerFunction,
  getSMTPMessages,
  sendSMTPMessage,
  getEmailTemplates,
  createUserThirdPartyIntegration,
  editUserThirdPartyIntegration,
  getUserThirdPartyIntegration,
  getAIVoiceCall,
  editAIVoiceAgent,
} satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createCustomer: (init) => call(contract.createCustomer, init),
    getCustomers: (init) => call(contract.getCustomers, init),
    getCustomer: (init) => call(contract.getCustomer, init),
    addCardToCustomer: (init) => call(contract.addCardToCustomer, init),
    getCustomerGroups: (init) => call(contract.getCustomerGroups, init),
    getCustomerPortal: (init) => call(contract.getCustomerPortal, init),
    getCustomerCards: (init) => call(contract.getCustomerCards, init),
    searchCustomerCards: (init) => call(contract.searchCustomerCards, init),
    getCustomerCard: (init) => call(contract.getCustomerCard, init),
    getAPICalls: (init) => call(contract.getAPICalls, init),
    getAPICall: (init) => call(contract.getAPICall, init),
    createSale: (init) => call(contract.createSale, init),
    getSales: (init) => call(contract.getSales, init),
    estimateSale: (init) => call(contract.estimateSale, init),
    createPendingSale: (init) => call(contract.createPendingSale, init),
    updatePendingSale: (init) => call(contract.updatePendingSale, init),
    processPendingSale: (init) => call(contract.processPendingSale, init),
    voidSale: (init) => call(contract.voidSale, init),
    refundProductSale: (init) => call(contract.refundProductSale, init),
    getTaxes: (init) => call(contract.getTaxes, init),
    refundTax: (init) => call(contract.refundTax, init),
    getTransactions: (init) => call(contract.getTransactions, init),
    searchTransactions: (init) => call(contract.searchTransactions, init),
    getTransaction: (init) => call(contract.getTransaction, init),
    refundTransaction: (init) => call(contract.refundTransaction, init),
    createChargeback: (init) => call(contract.createChargeback, init),
    searchChargebacks: (init) => call(contract.searchChargebacks, init),
    createChargebackDocument: (init) => call(contract.createChargebackDocument, init),
    processSalvageTransaction: (init) => call(contract.processSalvageTransaction, init),
    editPaymentProfile: (init) => call(contract.editPaymentProfile, init),
    createGatewayGroup: (init) => call(contract.createGatewayGroup, init),
    createUserGateway: (init) => call(contract.createUserGateway, init),
    getUserGateway: (init) => call(contract.getUserGateway, init),
    editUserGateway: (init) => call(contract.editUserGateway, init),
    createPayPalAccount: (init) => call(contract.createPayPalAccount, init),
    getPayPalAccount: (init) => call(contract.getPayPalAccount, init),
    searchSubscriptions: (init) => call(contract.searchSubscriptions, init),
    editSubscription: (init) => call(contract.editSubscription, init),
    activateSubscription: (init) => call(contract.activateSubscription, init),
    getSubscriptionRenewal: (init) => call(contract.getSubscriptionRenewal, init),
    refundSubscriptionRenewal: (init) => call(contract.refundSubscriptionRenewal, init),
    extendTrial: (init) => call(contract.extendTrial, init),
    createSubscriptionProfile: (init) => call(contract.createSubscriptionProfile, init),
    editSubscriptionProfile: (init) => call(contract.editSubscriptionProfile, init),
    getProducts: (init) => call(contract.getProducts, init),
    createProduct: (init) => call(contract.createProduct, init),
    searchProducts: (init) => call(contract.searchProducts, init),
    createProductGroup: (init) => call(contract.createProductGroup, init),
    searchShipping: (init) => call(contract.searchShipping, init),
    refundShipment: (init) => call(contract.refundShipment, init),
    createUserShop: (init) => call(contract.createUserShop, init),
    getUserShop: (init) => call(contract.getUserShop, init),
    editUserShop: (init) => call(contract.editUserShop, init),
    getShippingProfile: (init) => call(contract.getShippingProfile, init),
    createFulfillmentAccount: (init) => call(contract.createFulfillmentAccount, init),
    getFulfillmentAccounts: (init) => call(contract.getFulfillmentAccounts, init),
    createNote: (init) => call(contract.createNote, init),
    getProject: (init) => call(contract.getProject, init),
    createProjectNote: (init) => call(contract.createProjectNote, init),
    insertMetadata: (init) => call(contract.insertMetadata, init),
    getFunctions: (init) => call(contract.getFunctions, init),
    editFunction: (init) => call(contract.editFunction, init),
    triggerFunction: (init) => call(contract.triggerFunction, init),
    getSMTPMessages: (init) => call(contract.getSMTPMessages, init),
    sendSMTPMessage: (init) => call(contract.sendSMTPMessage, init),
    getEmailTemplates: (init) => call(contract.getEmailTemplates, init),
    createUserThirdPartyIntegration: (init) => call(contract.createUserThirdPartyIntegration, init),
    editUserThirdPartyIntegration: (init) => call(contract.editUserThirdPartyIntegration, init),
    getUserThirdPartyIntegration: (init) => call(contract.getUserThirdPartyIntegration, init),
    getAIVoiceCall: (init) => call(contract.getAIVoiceCall, init),
    editAIVoiceAgent: (init) => call(contract.editAIVoiceAgent, init),
  };
}
