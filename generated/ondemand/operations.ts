// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { RateLimit } from "../../src/core/limits.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as schemas from "./schemas.js";

/** The contract's version. */
export const version = "1.1.0";

/** The limits that the vendor documents. */
export const limits: readonly RateLimit[] = [
  { limit: 30, window: 60 },
  { limit: 2, window: 60, operations: ["generateQuote", "addProject"] },
];

export const createAccount: Operation = {
  id: "createAccount",
  method: "POST",
  path: "/api/account/create",
  idempotent: false,
  reconcile: { repeat: ["403", "404"], lost: ["AccessKeyID", "SecretAccessKey"], wait: 120 },
  codes: { "400": "by-status", "401": "by-status", "403": "by-status", "404": "by-status" },
  bodySchema: schemas.createAccountBody,
};
export const getAccountInfo: Operation = {
  id: "getAccountInfo",
  method: "GET",
  path: "/api/account/info",
  idempotent: true,
};
export const addCreditBalance: Operation = {
  id: "addCreditBalance",
  method: "POST",
  path: "/api/account/credit-balance/add",
  idempotent: false,
  bodySchema: schemas.addCreditBalanceBody,
};
export const generateQuote: Operation = {
  id: "generateQuote",
  method: "POST",
  path: "/api/quote/generate",
  idempotent: false,
  codes: {
    "200": "by-status",
    "201": "by-status",
    "202": "by-status",
    "203": "by-status",
    "204": "by-status",
    "205": "by-status",
    "206": "by-status",
    "207": "by-status",
  },
  bodySchema: schemas.generateQuoteBody,
};
export const listQuotes: Operation = { id: "listQuotes", method: "GET", path: "/api/quote", idempotent: true };
export const getQuote: Operation = {
  id: "getQuote",
  method: "GET",
  path: "/api/quote/{quoteId}",
  idempotent: true,
  paramsSchema: schemas.getQuoteParams,
};
export const authorizeQuote: Operation = {
  id: "authorizeQuote",
  method: "POST",
  path: "/api/quote/{quoteId}/authorize",
  idempotent: false,
  codes: {
    "300": "by-status",
    "301": "by-status",
    "302": "by-status",
    "303": "by-status",
    "304": "by-status",
    "305": "by-status",
    "306": "by-status",
    "307": "by-status",
    "308": "by-status",
    "309": "by-status",
    "310": "by-status",
  },
  bodySchema: schemas.authorizeQuoteBody,
  paramsSchema: schemas.authorizeQuoteParams,
};
export const rejectQuote: Operation = {
  id: "rejectQuote",
  method: "POST",
  path: "/api/quote/{quoteId}/reject",
  idempotent: true,
  paramsSchema: schemas.rejectQuoteParams,
};
export const requestQuoteCancellation: Operation = {
  id: "requestQuoteCancellation",
  method: "POST",
  path: "/api/quote/{quoteId}/request-cancellation",
  idempotent: false,
  paramsSchema: schemas.requestQuoteCancellationParams,
};
export const addProject: Operation = {
  id: "addProject",
  method: "POST",
  path: "/api/projects/add",
  idempotent: false,
  codes: {
    "200": "by-status",
    "201": "by-status",
    "202": "by-status",
    "203": "by-status",
    "204": "by-status",
    "205": "by-status",
  },
  bodySchema: schemas.addProjectBody,
};
export const listProjects: Operation = { id: "listProjects", method: "GET", path: "/api/projects", idempotent: true };
export const getProject: Operation = {
  id: "getProject",
  method: "GET",
  path: "/api/projects/{projectId}",
  idempotent: true,
  paramsSchema: schemas.getProjectParams,
};
export const addFile: Operation = {
  id: "addFile",
  method: "POST",
  path: "/api/files/add/{languageCode}/{filename}",
  idempotent: false,
  sends: ["*/*"],
  paramsSchema: schemas.addFileParams,
};
export const addFileByReference: Operation = {
  id: "addFileByReference",
  method: "POST",
  path: "/api/files/add_by_reference/{languageCode}/{filename}",
  idempotent: false,
  codes: { "200": "by-status", "501": "by-status" },
  bodySchema: schemas.addFileByReferenceBody,
  paramsSchema: schemas.addFileByReferenceParams,
};
export const listFiles: Operation = { id: "listFiles", method: "GET", path: "/api/files", idempotent: true };
export const getFile: Operation = {
  id: "getFile",
  method: "GET",
  path: "/api/files/{assetId}",
  idempotent: true,
  empty: [204],
  answers: {
    "200": ["*/*"],
    "206": ["*/*"],
    "400": ["text/xml"],
    "401": ["text/xml"],
    "404": ["text/xml"],
    "410": ["text/xml"],
    "429": ["text/xml"],
    "500": ["text/xml"],
    default: ["text/xml"],
  },
  paramsSchema: schemas.getFileParams,
};
export const getFileDetails: Operation = {
  id: "getFileDetails",
  method: "GET",
  path: "/api/files/{assetId}/details",
  idempotent: true,
  paramsSchema: schemas.getFileDetailsParams,
};
export const getFileTranslation: Operation = {
  id: "getFileTranslation",
  method: "GET",
  path: "/api/files/{assetId}/{languageCode}",
  idempotent: true,
  answers: {
    "200": ["*/*"],
    "206": ["*/*"],
    "400": ["text/xml"],
    "401": ["text/xml"],
    "404": ["text/xml"],
    "409": ["text/xml"],
    "429": ["text/xml"],
    "500": ["text/xml"],
    default: ["text/xml"],
  },
  codes: { "601": "by-status" },
  paramsSchema: schemas.getFileTranslationParams,
};
export const acceptFileTranslation: Operation = {
  id: "acceptFileTranslation",
  method: "POST",
  path: "/api/files/{assetId}/{languageCode}/accept/",
  idempotent: true,
  empty: [202],
  paramsSchema: schemas.acceptFileTranslationParams,
};
export const rejectFileTranslation: Operation = {
  id: "rejectFileTranslation",
  method: "POST",
  path: "/api/files/{assetId}/{languageCode}/reject/",
  idempotent: false,
  bodySchema: schemas.rejectFileTranslationBody,
  paramsSchema: schemas.rejectFileTranslationParams,
};
export const listProducts: Operation = { id: "listProducts", method: "GET", path: "/api/products", idempotent: true };
export const getProduct: Operation = {
  id: "getProduct",
  method: "GET",
  path: "/api/products/{assetId}",
  idempotent: true,
  paramsSchema: schemas.getProductParams,
};
export const getProductTranslation: Operation = {
  id: "getProductTranslation",
  method: "GET",
  path: "/api/products/{assetId}/{languageCode}",
  idempotent: true,
  paramsSchema: schemas.getProductTranslationParams,
};
export const listServices: Operation = {
  id: "listServices",
  method: "GET",
  path: "/api/services",
  idempotent: true,
  query: { extension: { allowReserved: true }, target_languages: { explode: false } },
  paramsSchema: schemas.listServicesParams,
};
export const getService: Operation = {
  id: "getService",
  method: "GET",
  path: "/api/services/{serviceId}",
  idempotent: true,
  paramsSchema: schemas.getServiceParams,
};
export const getEstimate: Operation = {
  id: "getEstimate",
  method: "GET",
  path: "/api/estimate",
  idempotent: true,
  query: { target_langs: { explode: false } },
  paramsSchema: schemas.getEstimateParams,
};
export const listLocales: Operation = { id: "listLocales", method: "GET", path: "/api/locales", idempotent: true };
export const getTerms: Operation = {
  id: "getTerms",
  method: "GET",
  path: "/api/terms",
  idempotent: true,
  answers: {
    "200": ["text/html"],
    "400": ["text/xml"],
    "401": ["text/xml"],
    "429": ["text/xml"],
    "500": ["text/xml"],
    default: ["text/xml"],
  },
};
export const listNotificationEvents: Operation = {
  id: "listNotificationEvents",
  method: "GET",
  path: "/api/notification-events",
  idempotent: true,
};

/** What the client knows at run time about each operation. */
export const contract = {
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
} satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createAccount: (init) => call(contract.createAccount, init),
    getAccountInfo: (init) => call(contract.getAccountInfo, init),
    addCreditBalance: (init) => call(contract.addCreditBalance, init),
    generateQuote: (init) => call(contract.generateQuote, init),
    listQuotes: (init) => call(contract.listQuotes, init),
    getQuote: (init) => call(contract.getQuote, init),
    authorizeQuote: (init) => call(contract.authorizeQuote, init),
    rejectQuote: (init) => call(contract.rejectQuote, init),
    requestQuoteCancellation: (init) => call(contract.requestQuoteCancellation, init),
    addProject: (init) => call(contract.addProject, init),
    listProjects: (init) => call(contract.listProjects, init),
    getProject: (init) => call(contract.getProject, init),
    addFile: (init) => call(contract.addFile, init),
    addFileByReference: (init) => call(contract.addFileByReference, init),
    listFiles: (init) => call(contract.listFiles, init),
    getFile: (init) => call(contract.getFile, init),
    getFileDetails: (init) => call(contract.getFileDetails, init),
    getFileTranslation: (init) => call(contract.getFileTranslation, init),
    acceptFileTranslation: (init) => call(contract.acceptFileTranslation, init),
    rejectFileTranslation: (init) => call(contract.rejectFileTranslation, init),
    listProducts: (init) => call(contract.listProducts, init),
    getProduct: (init) => call(contract.getProduct, init),
    getProductTranslation: (init) => call(contract.getProductTranslation, init),
    listServices: (init) => call(contract.listServices, init),
    getService: (init) => call(contract.getService, init),
    getEstimate: (init) => call(contract.getEstimate, init),
    listLocales: (init) => call(contract.listLocales, init),
    getTerms: (init) => call(contract.getTerms, init),
    listNotificationEvents: (init) => call(contract.listNotificationEvents, init),
  };
}
