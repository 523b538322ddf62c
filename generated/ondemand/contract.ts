// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { RateLimit } from "../../src/core/limits.js";
import type { Operations } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import {
  createAccount,
  getAccountInfo,
  addCreditBalance,
  generateQuote,
  listQuotes,
  getQuote,
  authorizeQuote,
  rejectQuote,
  requestQuoteCancellation,
  addProject,
  listProjects,
  getProject,
  addFile,
  addFileByReference,
  listFiles,
  getFile,
  getFileDetails,
  getFileTranslation,
  acceptFileTranslation,
  rejectFileTranslation,
  listProducts,
  getProduct,
  getProductTranslation,
  listServices,
  getService,
  getEstimate,
  listLocales,
  getTerms,
  listNotificationEvents,
} from "./operations.js";

/** The contract's version. */
export const version = "1.1.0";

/** The limits that the vendor documents: what `throttle: true` keeps to. */
export const limits: readonly RateLimit[] = [
  { limit: 30, window: 60 },
  { limit: 2, window: 60, operations: ["generateQuote", "addProject"] },
];

/** All operations. */
export const operations: Operations<keyof Methods, "ondemand"> = {
  createAccount,
  getAccountInfo,
  addCreditBalance,
  generateQuote,
  listQuotes,
  getQuote,
  authorizeQuote,
  rejectQuote,
  requestQuoteCancellation,
  addProject,
  listProjects,
  getProject,
  addFile,
  addFileByReference,
  listFiles,
  getFile,
  getFileDetails,
  getFileTranslation,
  acceptFileTranslation,
  rejectFileTranslation,
  listProducts,
  getProduct,
  getProductTranslation,
  listServices,
  getService,
  getEstimate,
  listLocales,
  getTerms,
  listNotificationEvents,
};
