// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Operation } from "../../src/core/operation.js";
import * as media from "../../src/core/media.js";
import * as params from "../../src/core/params.js";
import * as rules from "../../src/core/schema/rules.js";
import * as schemas from "./schemas.js";
import * as xml from "./xml.js";

/** Create an account: `POST /api/account/create`. */
export const createAccount: Operation<"createAccount", "ondemand"> = {
  provider: "ondemand",
  id: "createAccount",
  method: "POST",
  path: "/api/account/create",
  idempotent: false,
  reconcile: { repeat: ["403", "404"], lost: ["AccessKeyID", "SecretAccessKey"], wait: 120 },
  codes: { "400": "by-status", "401": "by-status", "403": "by-status", "404": "by-status" },
  bodySchema: schemas.createAccountBody,
  rules: [rules.type, rules.constant, rules.condition, rules.pattern, rules.required, rules.properties],
  xml: xml.createAccount,
};
/** Get the account's figures: `GET /api/account/info`. */
export const getAccountInfo: Operation<"getAccountInfo", "ondemand"> = {
  provider: "ondemand",
  id: "getAccountInfo",
  method: "GET",
  path: "/api/account/info",
  idempotent: true,
  xml: xml.getAccountInfo,
};
/** Start a top-up of the prepaid balance: `POST /api/account/credit-balance/add`. */
export const addCreditBalance: Operation<"addCreditBalance", "ondemand"> = {
  provider: "ondemand",
  id: "addCreditBalance",
  method: "POST",
  path: "/api/account/credit-balance/add",
  idempotent: false,
  bodySchema: schemas.addCreditBalanceBody,
  rules: [rules.type, rules.pattern, rules.required, rules.properties],
  xml: xml.addCreditBalance,
};
/** Generate a quote: `POST /api/quote/generate`. */
export const generateQuote: Operation<"generateQuote", "ondemand"> = {
  provider: "ondemand",
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
  rules: [rules.type, rules.oneOf, rules.pattern, rules.minItems, rules.items, rules.required, rules.properties],
  xml: xml.generateQuote,
};
/** List quotes: `GET /api/quote`. */
export const listQuotes: Operation<"listQuotes", "ondemand"> = {
  provider: "ondemand",
  id: "listQuotes",
  method: "GET",
  path: "/api/quote",
  idempotent: true,
  xml: xml.listQuotes,
};
/** Get a quote: `GET /api/quote/{quoteId}`. */
export const getQuote: Operation<"getQuote", "ondemand"> = {
  provider: "ondemand",
  id: "getQuote",
  method: "GET",
  path: "/api/quote/{quoteId}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getQuoteParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getQuote,
};
/** Authorize a quote: `POST /api/quote/{quoteId}/authorize`. */
export const authorizeQuote: Operation<"authorizeQuote", "ondemand"> = {
  provider: "ondemand",
  id: "authorizeQuote",
  method: "POST",
  path: "/api/quote/{quoteId}/authorize",
  idempotent: false,
  places: { path: params.path },
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
  rules: [rules.type, rules.allOf, rules.pattern, rules.items, rules.required, rules.properties],
  xml: xml.authorizeQuote,
};
/** Reject a quote: `POST /api/quote/{quoteId}/reject`. */
export const rejectQuote: Operation<"rejectQuote", "ondemand"> = {
  provider: "ondemand",
  id: "rejectQuote",
  method: "POST",
  path: "/api/quote/{quoteId}/reject",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.rejectQuoteParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.rejectQuote,
};
/** Request the cancellation of a quote: `POST /api/quote/{quoteId}/request-cancellation`. */
export const requestQuoteCancellation: Operation<"requestQuoteCancellation", "ondemand"> = {
  provider: "ondemand",
  id: "requestQuoteCancellation",
  method: "POST",
  path: "/api/quote/{quoteId}/request-cancellation",
  idempotent: false,
  places: { path: params.path },
  paramsSchema: schemas.requestQuoteCancellationParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.requestQuoteCancellation,
};
/** Add a project: `POST /api/projects/add`. */
export const addProject: Operation<"addProject", "ondemand"> = {
  provider: "ondemand",
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
  rules: [
    rules.type,
    rules.oneOf,
    rules.maxLength,
    rules.pattern,
    rules.minItems,
    rules.items,
    rules.required,
    rules.properties,
  ],
  xml: xml.addProject,
};
/** List projects: `GET /api/projects`. */
export const listProjects: Operation<"listProjects", "ondemand"> = {
  provider: "ondemand",
  id: "listProjects",
  method: "GET",
  path: "/api/projects",
  idempotent: true,
  xml: xml.listProjects,
};
/** Get a project: `GET /api/projects/{projectId}`. */
export const getProject: Operation<"getProject", "ondemand"> = {
  provider: "ondemand",
  id: "getProject",
  method: "GET",
  path: "/api/projects/{projectId}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getProjectParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getProject,
};
/** Add a file: `POST /api/files/add/{languageCode}/{filename}`. */
export const addFile: Operation<"addFile", "ondemand"> = {
  provider: "ondemand",
  id: "addFile",
  method: "POST",
  path: "/api/files/add/{languageCode}/{filename}",
  idempotent: false,
  media: { choice: media.choice, codecs: [media.binary], sends: ["*/*"] },
  places: { path: params.path },
  paramsSchema: schemas.addFileParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.addFile,
};
/** Add a file by its address: `POST /api/files/add_by_reference/{languageCode}/{filename}`. */
export const addFileByReference: Operation<"addFileByReference", "ondemand"> = {
  provider: "ondemand",
  id: "addFileByReference",
  method: "POST",
  path: "/api/files/add_by_reference/{languageCode}/{filename}",
  idempotent: false,
  places: { path: params.path },
  codes: { "200": "by-status", "501": "by-status" },
  bodySchema: schemas.addFileByReferenceBody,
  paramsSchema: schemas.addFileByReferenceParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.addFileByReference,
};
/** List files: `GET /api/files`. */
export const listFiles: Operation<"listFiles", "ondemand"> = {
  provider: "ondemand",
  id: "listFiles",
  method: "GET",
  path: "/api/files",
  idempotent: true,
  xml: xml.listFiles,
};
/** Download a source file: `GET /api/files/{assetId}`. */
export const getFile: Operation<"getFile", "ondemand"> = {
  provider: "ondemand",
  id: "getFile",
  method: "GET",
  path: "/api/files/{assetId}",
  idempotent: true,
  empty: [204],
  media: {
    choice: media.choice,
    codecs: [media.binary],
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
  },
  places: { path: params.path, header: params.header },
  paramsSchema: schemas.getFileParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getFile,
};
/** Get a file's details: `GET /api/files/{assetId}/details`. */
export const getFileDetails: Operation<"getFileDetails", "ondemand"> = {
  provider: "ondemand",
  id: "getFileDetails",
  method: "GET",
  path: "/api/files/{assetId}/details",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getFileDetailsParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getFileDetails,
};
/** Download a translated file: `GET /api/files/{assetId}/{languageCode}`. */
export const getFileTranslation: Operation<"getFileTranslation", "ondemand"> = {
  provider: "ondemand",
  id: "getFileTranslation",
  method: "GET",
  path: "/api/files/{assetId}/{languageCode}",
  idempotent: true,
  media: {
    choice: media.choice,
    codecs: [media.binary],
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
  },
  places: { path: params.path, header: params.header },
  codes: { "601": "by-status" },
  paramsSchema: schemas.getFileTranslationParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getFileTranslation,
};
/** Accept a translated file: `POST /api/files/{assetId}/{languageCode}/accept/`. */
export const acceptFileTranslation: Operation<"acceptFileTranslation", "ondemand"> = {
  provider: "ondemand",
  id: "acceptFileTranslation",
  method: "POST",
  path: "/api/files/{assetId}/{languageCode}/accept/",
  idempotent: true,
  empty: [202],
  places: { path: params.path },
  paramsSchema: schemas.acceptFileTranslationParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.acceptFileTranslation,
};
/** Reject a translated file: `POST /api/files/{assetId}/{languageCode}/reject/`. */
export const rejectFileTranslation: Operation<"rejectFileTranslation", "ondemand"> = {
  provider: "ondemand",
  id: "rejectFileTranslation",
  method: "POST",
  path: "/api/files/{assetId}/{languageCode}/reject/",
  idempotent: false,
  places: { path: params.path },
  bodySchema: schemas.rejectFileTranslationBody,
  paramsSchema: schemas.rejectFileTranslationParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.rejectFileTranslation,
};
/** List products: `GET /api/products`. */
export const listProducts: Operation<"listProducts", "ondemand"> = {
  provider: "ondemand",
  id: "listProducts",
  method: "GET",
  path: "/api/products",
  idempotent: true,
  xml: xml.listProducts,
};
/** Get a product: `GET /api/products/{assetId}`. */
export const getProduct: Operation<"getProduct", "ondemand"> = {
  provider: "ondemand",
  id: "getProduct",
  method: "GET",
  path: "/api/products/{assetId}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getProductParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getProduct,
};
/** Get the translation of a product: `GET /api/products/{assetId}/{languageCode}`. */
export const getProductTranslation: Operation<"getProductTranslation", "ondemand"> = {
  provider: "ondemand",
  id: "getProductTranslation",
  method: "GET",
  path: "/api/products/{assetId}/{languageCode}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getProductTranslationParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getProductTranslation,
};
/** List services: `GET /api/services`. */
export const listServices: Operation<"listServices", "ondemand"> = {
  provider: "ondemand",
  id: "listServices",
  method: "GET",
  path: "/api/services",
  idempotent: true,
  places: { query: params.query },
  query: { extension: { allowReserved: true }, target_languages: { explode: false } },
  paramsSchema: schemas.listServicesParams,
  rules: [rules.type, rules.items, rules.properties],
  xml: xml.listServices,
};
/** Get a service: `GET /api/services/{serviceId}`. */
export const getService: Operation<"getService", "ondemand"> = {
  provider: "ondemand",
  id: "getService",
  method: "GET",
  path: "/api/services/{serviceId}",
  idempotent: true,
  places: { path: params.path },
  paramsSchema: schemas.getServiceParams,
  rules: [rules.type, rules.required, rules.properties],
  xml: xml.getService,
};
/** Get an estimate: `GET /api/estimate`. */
export const getEstimate: Operation<"getEstimate", "ondemand"> = {
  provider: "ondemand",
  id: "getEstimate",
  method: "GET",
  path: "/api/estimate",
  idempotent: true,
  places: { query: params.query },
  query: { target_langs: { explode: false } },
  paramsSchema: schemas.getEstimateParams,
  rules: [rules.type, rules.pattern, rules.minItems, rules.items, rules.required, rules.properties],
  xml: xml.getEstimate,
};
/** List locales: `GET /api/locales`. */
export const listLocales: Operation<"listLocales", "ondemand"> = {
  provider: "ondemand",
  id: "listLocales",
  method: "GET",
  path: "/api/locales",
  idempotent: true,
  xml: xml.listLocales,
};
/** Get the terms and conditions: `GET /api/terms`. */
export const getTerms: Operation<"getTerms", "ondemand"> = {
  provider: "ondemand",
  id: "getTerms",
  method: "GET",
  path: "/api/terms",
  idempotent: true,
  media: {
    choice: media.choice,
    codecs: [media.text],
    answers: {
      "200": ["text/html"],
      "400": ["text/xml"],
      "401": ["text/xml"],
      "429": ["text/xml"],
      "500": ["text/xml"],
      default: ["text/xml"],
    },
  },
  xml: xml.getTerms,
};
/** List notification events: `GET /api/notification-events`. */
export const listNotificationEvents: Operation<"listNotificationEvents", "ondemand"> = {
  provider: "ondemand",
  id: "listNotificationEvents",
  method: "GET",
  path: "/api/notification-events",
  idempotent: true,
  xml: xml.listNotificationEvents,
};
