// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Schema } from "../../src/core/schema/schema.js";

const CreateAccountRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["MerchantID", "EmailAddress", "CompanyName", "Country"],
  properties: {
    MerchantID: { type: "string" },
    EmailAddress: { type: "string" },
    FirstName: { type: "string" },
    LastName: { type: "string" },
    CompanyName: { type: "string" },
    Country: { type: "string", pattern: "^[A-Za-z]{2}$" },
    VATID: { type: "string" },
  },
  if: { properties: { Country: { const: "IE" } }, required: ["Country"] },
  then: { additionalProperties: true, properties: { VATID: { type: "string" } }, required: ["VATID"] },
  else: true,
};
const AddCreditBalanceRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Amount", "Currency"],
  properties: {
    Amount: { type: "string", pattern: "^[0-9]+(\\.[0-9]{1,2})?$" },
    Currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
  },
};
const LanguageInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LanguageCode"],
  properties: { LanguageCode: { type: "string" } },
};
const TargetLanguageInputList: Schema = { type: "array", minItems: 1, items: LanguageInput };
const QuoteTranslationOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Currency"],
  properties: {
    Currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
    NotificationURL: { type: "string" },
    NotifyCompleteURL: { type: "string" },
    NotifyQuoteReadyURL: { type: "string" },
    NotifyQuotePaidURL: { type: "string" },
    ServiceID: { type: "integer" },
    SourceLanguage: LanguageInput,
    TargetLanguages: TargetLanguageInputList,
    SpecialInstructions: { type: "string" },
    TranslationAcceptanceMethod: { type: "string" },
  },
};
const ProductDescriptionText: Schema = { type: "string" };
const ProductDescriptionInputElements: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    Summary: { type: "string" },
    Features: {
      type: "object",
      additionalProperties: false,
      properties: { Feature1: { type: "string" }, Feature2: { type: "string" } },
    },
  },
};
const ProductDescriptionInput: Schema = { oneOf: [ProductDescriptionText, ProductDescriptionInputElements] };
const ItemSpecificInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Name", "Value"],
  properties: { Name: { type: "string" }, Value: { type: "string" } },
};
const SkuInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SKUNumber"],
  properties: { SKUNumber: { type: "string" }, ItemSpecifics: { type: "array", items: ItemSpecificInput } },
};
const ProductInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Title", "PrimaryCategory", "TopLevelCategory", "Description", "SKUs"],
  properties: {
    Title: { type: "string" },
    PrimaryCategory: { type: "integer" },
    TopLevelCategory: { type: "integer" },
    CategoryPath: { type: "string" },
    Description: ProductDescriptionInput,
    SKUs: { type: "array", items: SkuInput },
  },
};
const ProductInputList: Schema = { type: "array", items: ProductInput };
const AssetInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["AssetID"],
  properties: { AssetID: { type: "integer" } },
};
const FileInputList: Schema = { type: "array", items: AssetInput };
const ProjectInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ProjectID"],
  properties: { ProjectID: { type: "integer" } },
};
const ReferenceFileInputList: Schema = { type: "array", items: AssetInput };
const NotificationSubscriptionInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["EventName", "Endpoint"],
  properties: { EventName: { type: "string" }, Endpoint: { type: "string" } },
};
const NotificationSubscriptionInputList: Schema = { type: "array", items: NotificationSubscriptionInput };
const GenerateQuoteRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["TranslationOptions"],
  properties: {
    TranslationOptions: QuoteTranslationOptions,
    Products: ProductInputList,
    Files: FileInputList,
    Projects: { type: "array", items: ProjectInput },
    ReferenceFiles: ReferenceFileInputList,
    NotificationSubscriptions: NotificationSubscriptionInputList,
  },
};
const DecimalInput: Schema = { type: "string", pattern: "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$" };
const AuthorizedProductInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["AssetID"],
  properties: { AssetID: { type: "integer" }, SKUs: { type: "array", items: SkuInput }, DueDate: { type: "string" } },
};
const AuthorizedFileInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["AssetID"],
  properties: { AssetID: { type: "integer" }, FileName: { type: "string" } },
};
const AuthorizedReferenceFileInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["AssetID"],
  properties: {
    AssetID: { type: "integer" },
    FileName: { type: "string" },
    URL: { type: "string" },
    TargetLanguages: { type: "array", items: LanguageInput },
  },
};
const AuthorizedProjectInput: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ProjectID"],
  properties: {
    ProjectID: { type: "integer" },
    ProjectName: { type: "string" },
    ServiceID: { type: "integer" },
    SourceLanguage: LanguageInput,
    TargetLanguages: { type: "array", items: LanguageInput },
    Products: { type: "array", items: AuthorizedProductInput },
    Files: { type: "array", items: AuthorizedFileInput },
    ReferenceFiles: { type: "array", items: AuthorizedReferenceFileInput },
  },
};
const AuthorizeQuoteRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["QuoteID", "CreationDate", "TotalCost", "PrepaidCredit", "AmountDue", "Currency"],
  properties: {
    QuoteID: { type: "integer" },
    CreationDate: { type: "string" },
    ServiceID: { type: "integer" },
    SourceLanguage: { allOf: [LanguageInput] },
    TargetLanguages: { type: "array", items: LanguageInput },
    TotalTranslations: { type: "integer" },
    TranslationCredit: { type: "integer" },
    TotalCost: DecimalInput,
    PrepaidCredit: DecimalInput,
    AmountDue: DecimalInput,
    Currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
    PurchaseOrderNumber: { type: "string" },
    InternalBillingCode: { type: "string" },
    TranslationAcceptanceMethod: { type: "string" },
    Projects: { type: "array", items: AuthorizedProjectInput },
  },
};
const ProjectTranslationOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SourceLanguage", "TargetLanguages"],
  properties: {
    Currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
    ServiceID: { type: "integer" },
    SourceLanguage: LanguageInput,
    TargetLanguages: TargetLanguageInputList,
    SpecialInstructions: { type: "string" },
  },
};
const AddProjectRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["TranslationOptions"],
  properties: {
    ProjectName: { type: "string", maxLength: 75 },
    TranslationOptions: ProjectTranslationOptions,
    Products: ProductInputList,
    Files: FileInputList,
    ReferenceFiles: ReferenceFileInputList,
    NotificationSubscriptions: NotificationSubscriptionInputList,
  },
};
const AddFileByReferenceRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["URL"],
  properties: { URL: { type: "string" } },
};
const RejectFileRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ReasonCode"],
  properties: { ReasonCode: { type: "integer" }, ReasonDescription: { type: "string" } },
};

export const createAccountBody: Schema = CreateAccountRequest;
export const addCreditBalanceBody: Schema = AddCreditBalanceRequest;
export const generateQuoteBody: Schema = GenerateQuoteRequest;
export const getQuoteParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["quoteId"],
      additionalProperties: false,
      properties: { quoteId: { type: "integer" } },
    },
  },
};
export const authorizeQuoteBody: Schema = AuthorizeQuoteRequest;
export const authorizeQuoteParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["quoteId"],
      additionalProperties: false,
      properties: { quoteId: { type: "integer" } },
    },
  },
};
export const rejectQuoteParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["quoteId"],
      additionalProperties: false,
      properties: { quoteId: { type: "integer" } },
    },
  },
};
export const requestQuoteCancellationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["quoteId"],
      additionalProperties: false,
      properties: { quoteId: { type: "integer" } },
    },
  },
};
export const addProjectBody: Schema = AddProjectRequest;
export const getProjectParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["projectId"],
      additionalProperties: false,
      properties: { projectId: { type: "integer" } },
    },
  },
};
export const addFileParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["languageCode", "filename"],
      additionalProperties: false,
      properties: { languageCode: { type: "string" }, filename: { type: "string" } },
    },
  },
};
export const addFileByReferenceBody: Schema = AddFileByReferenceRequest;
export const addFileByReferenceParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["languageCode", "filename"],
      additionalProperties: false,
      properties: { languageCode: { type: "string" }, filename: { type: "string" } },
    },
  },
};
export const getFileParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" } },
    },
    header: { type: "object", additionalProperties: false, properties: { Range: { type: "string" } } },
  },
};
export const getFileDetailsParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" } },
    },
  },
};
export const getFileTranslationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId", "languageCode"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" }, languageCode: { type: "string" } },
    },
    header: { type: "object", additionalProperties: false, properties: { Range: { type: "string" } } },
  },
};
export const acceptFileTranslationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId", "languageCode"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" }, languageCode: { type: "string" } },
    },
  },
};
export const rejectFileTranslationBody: Schema = RejectFileRequest;
export const rejectFileTranslationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId", "languageCode"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" }, languageCode: { type: "string" } },
    },
  },
};
export const getProductParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" } },
    },
  },
};
export const getProductTranslationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["assetId", "languageCode"],
      additionalProperties: false,
      properties: { assetId: { type: "integer" }, languageCode: { type: "string" } },
    },
  },
};
export const listServicesParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        extension: { type: "string" },
        source_language: { type: "string" },
        target_languages: { type: "array", items: { type: "string" } },
      },
    },
  },
};
export const getServiceParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["serviceId"],
      additionalProperties: false,
      properties: { serviceId: { type: "integer" } },
    },
  },
};
export const getEstimateParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["service_id", "unit_count", "source_lang", "target_langs"],
      additionalProperties: false,
      properties: {
        service_id: { type: "integer" },
        unit_count: { type: "number" },
        source_lang: { type: "string" },
        target_langs: { type: "array", minItems: 1, items: { type: "string" } },
        currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
      },
    },
  },
};
