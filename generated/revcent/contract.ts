// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Operations } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import {
  createCustomer,
  getCustomers,
  getCustomer,
  addCardToCustomer,
  getCustomerGroups,
  getCustomerCards,
  searchCustomerCards,
  getCustomerCard,
  getAPICalls,
  getAPICall,
  createSale,
  getSales,
  voidSale,
  refundProductSale,
  getTransactions,
  searchTransactions,
  refundTransaction,
  createChargeback,
  editPaymentProfile,
  searchSubscriptions,
  editSubscription,
  activateSubscription,
  searchProducts,
  searchShipping,
  createNote,
  createProjectNote,
  insertMetadata,
  getFunctions,
  triggerFunction,
  getSMTPMessages,
  editUserThirdPartyIntegration,
} from "./operations.js";

/** The contract's version. */
export const version = "1.1.0";

/** The contract's server: the default of `baseUrl`. */
export const server = "https://api.revcent.com/v2";

/** All operations. */
export const operations: Operations<keyof Methods, "revcent"> = {
  createCustomer,
  getCustomers,
  getCustomer,
  addCardToCustomer,
  getCustomerGroups,
  getCustomerCards,
  searchCustomerCards,
  getCustomerCard,
  getAPICalls,
  getAPICall,
  createSale,
  getSales,
  voidSale,
  refundProductSale,
  getTransactions,
  searchTransactions,
  refundTransaction,
  createChargeback,
  editPaymentProfile,
  searchSubscriptions,
  editSubscription,
  activateSubscription,
  searchProducts,
  searchShipping,
  createNote,
  createProjectNote,
  insertMetadata,
  getFunctions,
  triggerFunction,
  getSMTPMessages,
  editUserThirdPartyIntegration,
};
