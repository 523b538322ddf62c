// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Webhook } from "../../src/core/callback.js";
import * as rules from "../../src/core/schema/rules.js";
import type { Schema } from "../../src/core/schema/schema.js";
import type { XmlContent } from "../../src/core/xml/shape.js";
import type { operations } from "./types.js";

/** What each webhook brings. */
export interface Callbacks {
  /** A quote has its price. */
  quoteReady: NonNullable<operations["receiveQuoteReady"]["requestBody"]>["content"]["text/xml"];
  /** A quote is paid. */
  quotePaid: NonNullable<operations["receiveQuotePaid"]["requestBody"]>["content"]["text/xml"];
  /** A project is complete. */
  projectComplete: NonNullable<operations["receiveProjectComplete"]["requestBody"]>["content"]["text/xml"];
}

const NotifiedPayment: Schema = {
  type: "object",
  properties: {
    PaymentType: { type: "string" },
    PaymentDescription: { type: "string" },
    PaymentAmount: { type: "string" },
    PaymentCurrency: { type: "string" },
  },
};
const NotifiedSku: Schema = { type: "object", properties: { SKUNumber: { type: "string" } } };
const NotifiedTarget: Schema = {
  type: "object",
  properties: { LanguageCode: { type: "string" }, URL: { type: "string" } },
};
const NotifiedTargetList: Schema = { type: "array", items: NotifiedTarget };
const NotifiedProduct: Schema = {
  type: "object",
  properties: {
    AssetID: { type: "integer" },
    SKUs: { type: "array", items: NotifiedSku },
    TargetLanguages: NotifiedTargetList,
  },
};
const NotifiedProductList: Schema = { type: "array", items: NotifiedProduct };
const NotifiedFile: Schema = {
  type: "object",
  properties: {
    Status: { type: "string" },
    AssetID: { type: "integer" },
    FileName: { type: "string" },
    TargetLanguages: NotifiedTargetList,
  },
};
const NotifiedFileList: Schema = { type: "array", items: NotifiedFile };
const NotifiedProject: Schema = {
  type: "object",
  properties: {
    ProjectID: { type: "integer" },
    ProjectName: { type: "string" },
    ProjectURL: { type: "string" },
    ProjectDueDate: { type: "string" },
    Products: NotifiedProductList,
    Files: NotifiedFileList,
  },
};
const QuoteNotification: Schema = {
  type: "object",
  required: ["QuoteID"],
  properties: {
    QuoteID: { type: "integer" },
    Status: { type: "string" },
    AuthorizeURL: { type: "string" },
    RejectURL: { type: "string" },
    TotalCost: { type: "string" },
    PrepaidCredit: { type: "string" },
    AmountDue: { type: "string" },
    Currency: { type: "string" },
    Payments: { type: "array", items: NotifiedPayment },
    Projects: { type: "array", items: NotifiedProject },
  },
};
const NotifiedLanguage: Schema = { type: "object", properties: { LanguageCode: { type: "string" } } };
const ProjectNotification: Schema = {
  type: "object",
  required: ["ProjectID"],
  properties: {
    ProjectID: { type: "integer" },
    URL: { type: "string" },
    Status: { type: "string" },
    CreationDate: { type: "string" },
    CompletionDate: { type: "string" },
    DueDate: { type: "string" },
    Errors: { type: "array", items: { type: "string" } },
    SourceLanguage: NotifiedLanguage,
    TargetLanguages: NotifiedTargetList,
    Products: NotifiedProductList,
    Files: NotifiedFileList,
  },
};

const NotifiedPaymentContent: XmlContent = {
  fields: [
    { key: "PaymentType", as: "element", element: { name: "PaymentType", content: { leaf: "string" } } },
    { key: "PaymentDescription", as: "element", element: { name: "PaymentDescription", content: { leaf: "string" } } },
    { key: "PaymentAmount", as: "element", element: { name: "PaymentAmount", content: { leaf: "string" } } },
    { key: "PaymentCurrency", as: "element", element: { name: "PaymentCurrency", content: { leaf: "string" } } },
  ],
};
const NotifiedSkuContent: XmlContent = {
  fields: [{ key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } }],
};
const NotifiedTargetContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
  ],
};
const NotifiedTargetListContent: XmlContent = { items: { name: "TargetLanguage", content: NotifiedTargetContent } };
const NotifiedProductContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    {
      key: "SKUs",
      as: "element",
      element: { name: "SKUs", content: { items: { name: "SKU", content: NotifiedSkuContent } } },
    },
    { key: "TargetLanguages", as: "element", element: { name: "TargetLanguages", content: NotifiedTargetListContent } },
  ],
};
const NotifiedProductListContent: XmlContent = { items: { name: "Product", content: NotifiedProductContent } };
const NotifiedFileContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
    { key: "TargetLanguages", as: "element", element: { name: "TargetLanguages", content: NotifiedTargetListContent } },
  ],
};
const NotifiedFileListContent: XmlContent = { items: { name: "File", content: NotifiedFileContent } };
const NotifiedProjectContent: XmlContent = {
  fields: [
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
    { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
    { key: "ProjectDueDate", as: "element", element: { name: "ProjectDueDate", content: { leaf: "string" } } },
    { key: "Products", as: "element", element: { name: "Products", content: NotifiedProductListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: NotifiedFileListContent } },
  ],
};
const QuoteNotificationContent: XmlContent = {
  fields: [
    { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AuthorizeURL", as: "element", element: { name: "AuthorizeURL", content: { leaf: "string" } } },
    { key: "RejectURL", as: "element", element: { name: "RejectURL", content: { leaf: "string" } } },
    { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
    { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: { leaf: "string" } } },
    { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    {
      key: "Payments",
      as: "element",
      element: { name: "Payments", content: { items: { name: "Payment", content: NotifiedPaymentContent } } },
    },
    {
      key: "Projects",
      as: "element",
      element: { name: "Projects", content: { items: { name: "Project", content: NotifiedProjectContent } } },
    },
  ],
};
const NotifiedLanguageContent: XmlContent = {
  fields: [{ key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } }],
};
const ProjectNotificationContent: XmlContent = {
  fields: [
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
    { key: "CompletionDate", as: "element", element: { name: "CompletionDate", content: { leaf: "string" } } },
    { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
    {
      key: "Errors",
      as: "element",
      element: { name: "Errors", content: { items: { name: "Error", content: { leaf: "string" } } } },
    },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: NotifiedLanguageContent } },
    { key: "TargetLanguages", as: "element", element: { name: "TargetLanguages", content: NotifiedTargetListContent } },
    { key: "Products", as: "element", element: { name: "Products", content: NotifiedProductListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: NotifiedFileListContent } },
  ],
};

/** The media types of each webhook, and what their bodies must be. */
export const webhooks: Readonly<Record<keyof Callbacks, Webhook>> = {
  quoteReady: {
    "text/xml": {
      schema: QuoteNotification,
      rules: [rules.type, rules.items, rules.required, rules.properties],
      shape: { name: "Quote", content: QuoteNotificationContent },
    },
  },
  quotePaid: {
    "text/xml": {
      schema: QuoteNotification,
      rules: [rules.type, rules.items, rules.required, rules.properties],
      shape: { name: "Quote", content: QuoteNotificationContent },
    },
  },
  projectComplete: {
    "text/xml": {
      schema: ProjectNotification,
      rules: [rules.type, rules.items, rules.required, rules.properties],
      shape: { name: "Project", content: ProjectNotificationContent },
    },
  },
};
