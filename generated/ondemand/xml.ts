// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { XmlShapes } from "../../src/core/xml/shape.js";

/** Element names, order, lists and leaf types of every body. */
export const shapes: XmlShapes = {
  operations: {
    createAccount: {
      request: { name: "CreateAccount", content: { ref: "CreateAccountRequest" } },
      responses: {
        "201": { name: "Account", content: { ref: "CreatedAccount" } },
        "400": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "409": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    getAccountInfo: {
      responses: {
        "200": { name: "Account", content: { ref: "AccountInformation" } },
        "400": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    addCreditBalance: {
      request: { name: "AddCreditBalance", content: { ref: "AddCreditBalanceRequest" } },
      responses: {
        "200": { name: "AddCreditBalance", content: { ref: "CreditBalancePayment" } },
        "400": { name: "AddCreditBalance", content: { ref: "CreditBalanceErrorEnvelope" } },
        "401": { name: "AddCreditBalance", content: { ref: "CreditBalanceErrorEnvelope" } },
        "429": { name: "AddCreditBalance", content: { ref: "CreditBalanceErrorEnvelope" } },
        "500": { name: "AddCreditBalance", content: { ref: "CreditBalanceErrorEnvelope" } },
        default: { name: "AddCreditBalance", content: { ref: "CreditBalanceErrorEnvelope" } },
      },
    },
    generateQuote: {
      request: { name: "GenerateQuote", content: { ref: "GenerateQuoteRequest" } },
      responses: {
        "201": { name: "Quote", content: { ref: "Quote" } },
        "400": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "409": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        default: { name: "Quote", content: { ref: "ErrorEnvelope" } },
      },
    },
    listQuotes: {
      responses: {
        "200": { name: "Quotes", content: { ref: "QuoteList" } },
        "400": { name: "Quotes", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Quotes", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Quotes", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Quotes", content: { ref: "ErrorEnvelope" } },
        default: { name: "Quotes", content: { ref: "ErrorEnvelope" } },
      },
    },
    getQuote: {
      responses: {
        "200": { name: "Quote", content: { ref: "Quote" } },
        "400": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "404": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Quote", content: { ref: "ErrorEnvelope" } },
        default: { name: "Quote", content: { ref: "ErrorEnvelope" } },
      },
    },
    authorizeQuote: {
      request: { name: "Quote", content: { ref: "AuthorizeQuoteRequest" } },
      responses: {
        "202": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorization" } },
        "400": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "401": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "402": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorization" } },
        "404": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "405": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "409": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "429": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        "500": { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
        default: { name: "QuoteAuthorization", content: { ref: "QuoteAuthorizationErrorEnvelope" } },
      },
    },
    rejectQuote: {
      responses: {
        "200": { name: "RejectQuote", content: { ref: "RejectedQuote" } },
        "400": { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
        "401": { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
        "409": { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
        "429": { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
        "500": { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
        default: { name: "RejectQuote", content: { ref: "ErrorEnvelope" } },
      },
    },
    requestQuoteCancellation: {
      responses: {
        "200": { name: "QuoteCancellationRequest", content: { ref: "QuoteCancellationRequest" } },
        "400": { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
        "401": { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
        "404": { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
        "429": { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
        "500": { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
        default: { name: "QuoteCancellationRequest", content: { ref: "ErrorEnvelope" } },
      },
    },
    addProject: {
      request: { name: "AddProject", content: { ref: "AddProjectRequest" } },
      responses: {
        "201": { name: "Project", content: { ref: "AddedProject" } },
        "400": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "409": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Project", content: { ref: "ErrorEnvelope" } },
        default: { name: "Project", content: { ref: "ErrorEnvelope" } },
      },
    },
    listProjects: {
      responses: {
        "200": { name: "Projects", content: { ref: "ProjectList" } },
        "400": { name: "Projects", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Projects", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Projects", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Projects", content: { ref: "ErrorEnvelope" } },
        default: { name: "Projects", content: { ref: "ErrorEnvelope" } },
      },
    },
    getProject: {
      responses: {
        "200": { name: "Project", content: { ref: "Project" } },
        "400": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "404": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Project", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Project", content: { ref: "ErrorEnvelope" } },
        default: { name: "Project", content: { ref: "ErrorEnvelope" } },
      },
    },
    addFile: {
      responses: {
        "201": { name: "File", content: { ref: "UploadedFile" } },
        "400": { name: "File", content: { ref: "ErrorEnvelope" } },
        "401": { name: "File", content: { ref: "ErrorEnvelope" } },
        "429": { name: "File", content: { ref: "ErrorEnvelope" } },
        "500": { name: "File", content: { ref: "ErrorEnvelope" } },
        default: { name: "File", content: { ref: "ErrorEnvelope" } },
      },
    },
    addFileByReference: {
      request: { name: "File", content: { ref: "AddFileByReferenceRequest" } },
      responses: {
        "202": { name: "File", content: { ref: "UploadedFile" } },
        "400": { name: "File", content: { ref: "ErrorEnvelope" } },
        "401": { name: "File", content: { ref: "ErrorEnvelope" } },
        "409": { name: "File", content: { ref: "ErrorEnvelope" } },
        "429": { name: "File", content: { ref: "ErrorEnvelope" } },
        "500": { name: "File", content: { ref: "ErrorEnvelope" } },
        default: { name: "File", content: { ref: "ErrorEnvelope" } },
      },
    },
    listFiles: {
      responses: {
        "200": { name: "Files", content: { ref: "FileList" } },
        "400": { name: "Files", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Files", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Files", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Files", content: { ref: "ErrorEnvelope" } },
        default: { name: "Files", content: { ref: "ErrorEnvelope" } },
      },
    },
    getFile: {
      responses: {
        "400": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "404": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "410": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    getFileDetails: {
      responses: {
        "200": { name: "File", content: { ref: "FileDetails" } },
        "400": { name: "File", content: { ref: "ErrorEnvelope" } },
        "401": { name: "File", content: { ref: "ErrorEnvelope" } },
        "404": { name: "File", content: { ref: "ErrorEnvelope" } },
        "429": { name: "File", content: { ref: "ErrorEnvelope" } },
        "500": { name: "File", content: { ref: "ErrorEnvelope" } },
        default: { name: "File", content: { ref: "ErrorEnvelope" } },
      },
    },
    getFileTranslation: {
      responses: {
        "400": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "404": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "409": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    acceptFileTranslation: {
      responses: {
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "404": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    rejectFileTranslation: {
      request: { name: "RejectFile", content: { ref: "RejectFileRequest" } },
      responses: {
        "202": { name: "File", content: { ref: "RejectedFile" } },
        "400": { name: "File", content: { ref: "ErrorEnvelope" } },
        "401": { name: "File", content: { ref: "ErrorEnvelope" } },
        "429": { name: "File", content: { ref: "ErrorEnvelope" } },
        "500": { name: "File", content: { ref: "ErrorEnvelope" } },
        default: { name: "File", content: { ref: "ErrorEnvelope" } },
      },
    },
    listProducts: {
      responses: {
        "200": { name: "Products", content: { ref: "ProductList" } },
        "400": { name: "Products", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Products", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Products", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Products", content: { ref: "ErrorEnvelope" } },
        default: { name: "Products", content: { ref: "ErrorEnvelope" } },
      },
    },
    getProduct: {
      responses: {
        "200": { name: "Product", content: { ref: "Product" } },
        "400": { name: "Product", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Product", content: { ref: "ErrorEnvelope" } },
        "404": { name: "Product", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Product", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Product", content: { ref: "ErrorEnvelope" } },
        default: { name: "Product", content: { ref: "ErrorEnvelope" } },
      },
    },
    getProductTranslation: {
      responses: {
        "200": { name: "Translation", content: { ref: "ProductTranslation" } },
        "400": { name: "Translation", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Translation", content: { ref: "ErrorEnvelope" } },
        "404": { name: "Translation", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Translation", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Translation", content: { ref: "ErrorEnvelope" } },
        default: { name: "Translation", content: { ref: "ErrorEnvelope" } },
      },
    },
    listServices: {
      responses: {
        "200": { name: "Services", content: { ref: "ServiceList" } },
        "400": { name: "Services", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Services", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Services", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Services", content: { ref: "ErrorEnvelope" } },
        default: { name: "Services", content: { ref: "ErrorEnvelope" } },
      },
    },
    getService: {
      responses: {
        "200": { name: "Service", content: { ref: "Service" } },
        "400": { name: "Service", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Service", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Service", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Service", content: { ref: "ErrorEnvelope" } },
        default: { name: "Service", content: { ref: "ErrorEnvelope" } },
      },
    },
    getEstimate: {
      responses: {
        "200": { name: "Estimate", content: { ref: "Estimate" } },
        "400": { name: "Estimate", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Estimate", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Estimate", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Estimate", content: { ref: "ErrorEnvelope" } },
        default: { name: "Estimate", content: { ref: "ErrorEnvelope" } },
      },
    },
    listLocales: {
      responses: {
        "200": { name: "Locales", content: { ref: "LocaleList" } },
        "400": { name: "Locales", content: { ref: "ErrorEnvelope" } },
        "401": { name: "Locales", content: { ref: "ErrorEnvelope" } },
        "429": { name: "Locales", content: { ref: "ErrorEnvelope" } },
        "500": { name: "Locales", content: { ref: "ErrorEnvelope" } },
        default: { name: "Locales", content: { ref: "ErrorEnvelope" } },
      },
    },
    getTerms: {
      responses: {
        "400": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "401": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "429": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        "500": { name: "Account", content: { ref: "AccountErrorEnvelope" } },
        default: { name: "Account", content: { ref: "AccountErrorEnvelope" } },
      },
    },
    listNotificationEvents: {
      responses: {
        "200": { name: "EventTypes", content: { ref: "EventTypeList" } },
        "400": { name: "EventTypes", content: { ref: "ErrorEnvelope" } },
        "401": { name: "EventTypes", content: { ref: "ErrorEnvelope" } },
        "429": { name: "EventTypes", content: { ref: "ErrorEnvelope" } },
        "500": { name: "EventTypes", content: { ref: "ErrorEnvelope" } },
        default: { name: "EventTypes", content: { ref: "ErrorEnvelope" } },
      },
    },
  },
  schemas: {
    CreateAccountRequest: {
      fields: [
        { key: "MerchantID", as: "element", element: { name: "MerchantID", content: { leaf: "string" } } },
        { key: "EmailAddress", as: "element", element: { name: "EmailAddress", content: { leaf: "string" } } },
        { key: "FirstName", as: "element", element: { name: "FirstName", content: { leaf: "string" } } },
        { key: "LastName", as: "element", element: { name: "LastName", content: { leaf: "string" } } },
        { key: "CompanyName", as: "element", element: { name: "CompanyName", content: { leaf: "string" } } },
        { key: "Country", as: "element", element: { name: "Country", content: { leaf: "string" } } },
        { key: "VATID", as: "element", element: { name: "VATID", content: { leaf: "string" } } },
      ],
    },
    CreatedAccount: {
      fields: [
        { key: "MerchantID", as: "element", element: { name: "MerchantID", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "EmailAddress", as: "element", element: { name: "EmailAddress", content: { leaf: "string" } } },
        { key: "FirstName", as: "element", element: { name: "FirstName", content: { leaf: "string" } } },
        { key: "LastName", as: "element", element: { name: "LastName", content: { leaf: "string" } } },
        { key: "CompanyName", as: "element", element: { name: "CompanyName", content: { leaf: "string" } } },
        { key: "Country", as: "element", element: { name: "Country", content: { leaf: "string" } } },
        { key: "AccessKeyID", as: "element", element: { name: "AccessKeyID", content: { leaf: "string" } } },
        { key: "SecretAccessKey", as: "element", element: { name: "SecretAccessKey", content: { leaf: "string" } } },
      ],
    },
    AccountErrorEnvelope: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "Error", as: "element", element: { name: "Error", content: { ref: "ErrorElement" } } },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
      ],
    },
    ErrorElement: {
      fields: [
        { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
        { key: "SimpleMessage", as: "element", element: { name: "SimpleMessage", content: { leaf: "string" } } },
        { key: "DetailedMessage", as: "element", element: { name: "DetailedMessage", content: { leaf: "string" } } },
      ],
      leaf: "string",
    },
    ErrorList: { items: { name: "Error", content: { ref: "ErrorElement" } } },
    AccountInformation: {
      fields: [
        { key: "Email", as: "element", element: { name: "Email", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "TotalSpent", as: "element", element: { name: "TotalSpent", content: { leaf: "string" } } },
        {
          key: "TranslationCredit",
          as: "element",
          element: { name: "TranslationCredit", content: { leaf: "integer" } },
        },
        {
          key: "TranslationCreditUsed",
          as: "element",
          element: { name: "TranslationCreditUsed", content: { leaf: "integer" } },
        },
        { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: { leaf: "string" } } },
        { key: "ProductCount", as: "element", element: { name: "ProductCount", content: { leaf: "integer" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "TargetLanguage" } } },
          },
        },
      ],
    },
    TargetLanguage: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "Count", as: "element", element: { name: "Count", content: { leaf: "integer" } } },
      ],
    },
    AddCreditBalanceRequest: {
      fields: [
        { key: "Amount", as: "element", element: { name: "Amount", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
      ],
    },
    CreditBalancePayment: {
      fields: [
        { key: "Amount", as: "element", element: { name: "Amount", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
      ],
    },
    CreditBalanceErrorEnvelope: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "Error", as: "element", element: { name: "Error", content: { ref: "ErrorElement" } } },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
      ],
    },
    GenerateQuoteRequest: {
      fields: [
        {
          key: "TranslationOptions",
          as: "element",
          element: { name: "TranslationOptions", content: { ref: "QuoteTranslationOptions" } },
        },
        { key: "Products", as: "element", element: { name: "Products", content: { ref: "ProductInputList" } } },
        { key: "Files", as: "element", element: { name: "Files", content: { ref: "FileInputList" } } },
        {
          key: "Projects",
          as: "element",
          element: { name: "Projects", content: { items: { name: "Project", content: { ref: "ProjectInput" } } } },
        },
        {
          key: "ReferenceFiles",
          as: "element",
          element: { name: "ReferenceFiles", content: { ref: "ReferenceFileInputList" } },
        },
        {
          key: "NotificationSubscriptions",
          as: "element",
          element: { name: "NotificationSubscriptions", content: { ref: "NotificationSubscriptionInputList" } },
        },
      ],
    },
    QuoteTranslationOptions: {
      fields: [
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "NotificationURL", as: "element", element: { name: "NotificationURL", content: { leaf: "string" } } },
        {
          key: "NotifyCompleteURL",
          as: "element",
          element: { name: "NotifyCompleteURL", content: { leaf: "string" } },
        },
        {
          key: "NotifyQuoteReadyURL",
          as: "element",
          element: { name: "NotifyQuoteReadyURL", content: { leaf: "string" } },
        },
        {
          key: "NotifyQuotePaidURL",
          as: "element",
          element: { name: "NotifyQuotePaidURL", content: { leaf: "string" } },
        },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        {
          key: "SourceLanguage",
          as: "element",
          element: { name: "SourceLanguage", content: { ref: "LanguageInput" } },
        },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "TargetLanguageInputList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
        {
          key: "TranslationAcceptanceMethod",
          as: "element",
          element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
        },
      ],
    },
    LanguageInput: {
      fields: [{ key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } }],
    },
    TargetLanguageInputList: { items: { name: "TargetLanguage", content: { ref: "LanguageInput" } } },
    ProductInputList: { items: { name: "Product", content: { ref: "ProductInput" } } },
    ProductInput: {
      fields: [
        { key: "Title", as: "element", element: { name: "Title", content: { leaf: "string" } } },
        { key: "PrimaryCategory", as: "element", element: { name: "PrimaryCategory", content: { leaf: "integer" } } },
        { key: "TopLevelCategory", as: "element", element: { name: "TopLevelCategory", content: { leaf: "integer" } } },
        { key: "CategoryPath", as: "element", element: { name: "CategoryPath", content: { leaf: "string" } } },
        {
          key: "Description",
          as: "element",
          element: { name: "Description", content: { ref: "ProductDescriptionInput" } },
        },
        {
          key: "SKUs",
          as: "element",
          element: { name: "SKUs", content: { items: { name: "SKU", content: { ref: "SkuInput" } } } },
        },
      ],
    },
    ProductDescriptionInput: {
      fields: [
        { key: "Summary", as: "element", element: { name: "Summary", content: { leaf: "string" } } },
        {
          key: "Features",
          as: "element",
          element: {
            name: "Features",
            content: {
              fields: [
                { key: "Feature1", as: "element", element: { name: "Feature1", content: { leaf: "string" } } },
                { key: "Feature2", as: "element", element: { name: "Feature2", content: { leaf: "string" } } },
              ],
            },
          },
        },
      ],
      leaf: "string",
    },
    SkuInput: {
      fields: [
        { key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } },
        {
          key: "ItemSpecifics",
          as: "element",
          element: {
            name: "ItemSpecifics",
            content: { items: { name: "ItemSpecific", content: { ref: "ItemSpecificInput" } } },
          },
        },
      ],
    },
    ItemSpecificInput: {
      fields: [
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Value", as: "element", element: { name: "Value", content: { leaf: "string" } } },
      ],
    },
    FileInputList: { items: { name: "File", content: { ref: "AssetInput" } } },
    AssetInput: {
      fields: [{ key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } }],
    },
    ProjectInput: {
      fields: [{ key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } }],
    },
    ReferenceFileInputList: { items: { name: "ReferenceFile", content: { ref: "AssetInput" } } },
    NotificationSubscriptionInputList: {
      items: { name: "NotificationSubscription", content: { ref: "NotificationSubscriptionInput" } },
    },
    NotificationSubscriptionInput: {
      fields: [
        { key: "EventName", as: "element", element: { name: "EventName", content: { leaf: "string" } } },
        { key: "Endpoint", as: "element", element: { name: "Endpoint", content: { leaf: "string" } } },
      ],
    },
    Quote: {
      fields: [
        { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
        { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "AuthorizeURL", as: "element", element: { name: "AuthorizeURL", content: { leaf: "string" } } },
        { key: "RejectURL", as: "element", element: { name: "RejectURL", content: { leaf: "string" } } },
        { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "MeasuredLanguage" } } },
          },
        },
        {
          key: "TotalTranslations",
          as: "element",
          element: { name: "TotalTranslations", content: { leaf: "integer" } },
        },
        {
          key: "TranslationCredit",
          as: "element",
          element: { name: "TranslationCredit", content: { leaf: "integer" } },
        },
        { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
        { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: { leaf: "string" } } },
        { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        {
          key: "Payments",
          as: "element",
          element: { name: "Payments", content: { items: { name: "Payment", content: { ref: "Payment" } } } },
        },
        {
          key: "TranslationAcceptanceMethod",
          as: "element",
          element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
        },
        {
          key: "Products",
          as: "element",
          element: { name: "Products", content: { items: { name: "Product", content: { ref: "OrderedProduct" } } } },
        },
        {
          key: "Files",
          as: "element",
          element: { name: "Files", content: { items: { name: "File", content: { ref: "OrderedFile" } } } },
        },
        {
          key: "ReferenceFiles",
          as: "element",
          element: {
            name: "ReferenceFiles",
            content: { items: { name: "ReferenceFile", content: { ref: "ReferenceFile" } } },
          },
        },
        { key: "Projects", as: "element", element: { name: "Projects", content: { ref: "QuoteProjectList" } } },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
        {
          key: "NotificationSubscriptions",
          as: "element",
          element: { name: "NotificationSubscriptions", content: { ref: "NotificationSubscriptionList" } },
        },
      ],
    },
    Language: {
      fields: [{ key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } }],
    },
    MeasuredLanguage: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "Units", as: "element", element: { name: "Units", content: { leaf: "integer" } } },
      ],
    },
    Payment: {
      fields: [
        { key: "PaymentType", as: "element", element: { name: "PaymentType", content: { leaf: "string" } } },
        {
          key: "PaymentDescription",
          as: "element",
          element: { name: "PaymentDescription", content: { leaf: "string" } },
        },
        { key: "PaymentAmount", as: "element", element: { name: "PaymentAmount", content: { leaf: "string" } } },
        { key: "PaymentCurrency", as: "element", element: { name: "PaymentCurrency", content: { leaf: "string" } } },
      ],
    },
    OrderedProduct: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "SKUs", as: "element", element: { name: "SKUs", content: { ref: "SkuList" } } },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
      ],
    },
    SkuList: { items: { name: "SKU", content: { ref: "Sku" } } },
    Sku: { fields: [{ key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } }] },
    OrderedFile: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
      ],
    },
    ReferenceFile: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "Language" } } },
          },
        },
      ],
    },
    QuoteProjectList: { items: { name: "Project", content: { ref: "QuoteProject" } } },
    QuoteProject: {
      fields: [
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
        { key: "ProjectDueDate", as: "element", element: { name: "ProjectDueDate", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "MeasuredLanguageList" } },
        },
        { key: "Products", as: "element", element: { name: "Products", content: { ref: "OrderedProductList" } } },
        { key: "Files", as: "element", element: { name: "Files", content: { ref: "OrderedFileList" } } },
        {
          key: "ReferenceFiles",
          as: "element",
          element: { name: "ReferenceFiles", content: { ref: "ReferenceFileList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
      ],
    },
    MeasuredLanguageList: { items: { name: "TargetLanguage", content: { ref: "MeasuredLanguage" } } },
    OrderedProductList: { items: { name: "Product", content: { ref: "OrderedProduct" } } },
    OrderedFileList: { items: { name: "File", content: { ref: "OrderedFile" } } },
    ReferenceFileList: { items: { name: "ReferenceFile", content: { ref: "ReferenceFile" } } },
    NotificationSubscriptionList: {
      items: { name: "NotificationSubscription", content: { ref: "NotificationSubscription" } },
    },
    NotificationSubscription: {
      fields: [
        { key: "EventName", as: "element", element: { name: "EventName", content: { leaf: "string" } } },
        { key: "Endpoint", as: "element", element: { name: "Endpoint", content: { leaf: "string" } } },
      ],
    },
    ErrorEnvelope: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "Error", as: "element", element: { name: "Error", content: { ref: "ErrorElement" } } },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
      ],
    },
    QuoteList: {
      fields: [{ key: "Quote", as: "list", element: { name: "Quote", content: { ref: "Quote" } }, required: true }],
    },
    AuthorizeQuoteRequest: {
      fields: [
        { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
        { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        {
          key: "SourceLanguage",
          as: "element",
          element: { name: "SourceLanguage", content: { ref: "LanguageInput" } },
        },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "LanguageInput" } } },
          },
        },
        {
          key: "TotalTranslations",
          as: "element",
          element: { name: "TotalTranslations", content: { leaf: "integer" } },
        },
        {
          key: "TranslationCredit",
          as: "element",
          element: { name: "TranslationCredit", content: { leaf: "integer" } },
        },
        { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { ref: "DecimalInput" } } },
        { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: { ref: "DecimalInput" } } },
        { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { ref: "DecimalInput" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        {
          key: "PurchaseOrderNumber",
          as: "element",
          element: { name: "PurchaseOrderNumber", content: { leaf: "string" } },
        },
        {
          key: "InternalBillingCode",
          as: "element",
          element: { name: "InternalBillingCode", content: { leaf: "string" } },
        },
        {
          key: "TranslationAcceptanceMethod",
          as: "element",
          element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
        },
        {
          key: "Projects",
          as: "element",
          element: {
            name: "Projects",
            content: { items: { name: "Project", content: { ref: "AuthorizedProjectInput" } } },
          },
        },
      ],
    },
    DecimalInput: { leaf: "string" },
    AuthorizedProjectInput: {
      fields: [
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        {
          key: "SourceLanguage",
          as: "element",
          element: { name: "SourceLanguage", content: { ref: "LanguageInput" } },
        },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "LanguageInput" } } },
          },
        },
        {
          key: "Products",
          as: "element",
          element: {
            name: "Products",
            content: { items: { name: "Product", content: { ref: "AuthorizedProductInput" } } },
          },
        },
        {
          key: "Files",
          as: "element",
          element: { name: "Files", content: { items: { name: "File", content: { ref: "AuthorizedFileInput" } } } },
        },
        {
          key: "ReferenceFiles",
          as: "element",
          element: {
            name: "ReferenceFiles",
            content: { items: { name: "ReferenceFile", content: { ref: "AuthorizedReferenceFileInput" } } },
          },
        },
      ],
    },
    AuthorizedProductInput: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        {
          key: "SKUs",
          as: "element",
          element: { name: "SKUs", content: { items: { name: "SKU", content: { ref: "SkuInput" } } } },
        },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
      ],
    },
    AuthorizedFileInput: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
      ],
    },
    AuthorizedReferenceFileInput: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "LanguageInput" } } },
          },
        },
      ],
    },
    QuoteAuthorization: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
        { key: "QuoteURL", as: "element", element: { name: "QuoteURL", content: { leaf: "string" } } },
        {
          key: "TranslationAcceptanceMethod",
          as: "element",
          element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
        },
        { key: "Projects", as: "element", element: { name: "Projects", content: { ref: "QuoteProjectList" } } },
      ],
    },
    QuoteAuthorizationErrorEnvelope: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "QuoteURL", as: "element", element: { name: "QuoteURL", content: { leaf: "string" } } },
        {
          key: "TranslationAcceptanceMethod",
          as: "element",
          element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
        },
        { key: "Projects", as: "element", element: { name: "Projects", content: { ref: "QuoteProjectList" } } },
        { key: "Error", as: "element", element: { name: "Error", content: { ref: "ErrorElement" } } },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
      ],
    },
    RejectedQuote: {
      fields: [
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "Error", as: "element", element: { name: "Error", content: { ref: "ErrorElement" } } },
      ],
    },
    QuoteCancellationRequest: {
      fields: [{ key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } }],
    },
    AddProjectRequest: {
      fields: [
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        {
          key: "TranslationOptions",
          as: "element",
          element: { name: "TranslationOptions", content: { ref: "ProjectTranslationOptions" } },
        },
        { key: "Products", as: "element", element: { name: "Products", content: { ref: "ProductInputList" } } },
        { key: "Files", as: "element", element: { name: "Files", content: { ref: "FileInputList" } } },
        {
          key: "ReferenceFiles",
          as: "element",
          element: { name: "ReferenceFiles", content: { ref: "ReferenceFileInputList" } },
        },
        {
          key: "NotificationSubscriptions",
          as: "element",
          element: { name: "NotificationSubscriptions", content: { ref: "NotificationSubscriptionInputList" } },
        },
      ],
    },
    ProjectTranslationOptions: {
      fields: [
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        {
          key: "SourceLanguage",
          as: "element",
          element: { name: "SourceLanguage", content: { ref: "LanguageInput" } },
        },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "TargetLanguageInputList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
      ],
    },
    AddedProject: {
      fields: [
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "MeasuredLanguageList" } },
        },
        { key: "Price", as: "element", element: { name: "Price", content: { leaf: "string" } } },
        { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
        { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "Products", as: "element", element: { name: "Products", content: { ref: "OrderedProductList" } } },
        { key: "Files", as: "element", element: { name: "Files", content: { ref: "OrderedFileList" } } },
        {
          key: "ReferenceFiles",
          as: "element",
          element: { name: "ReferenceFiles", content: { ref: "ReferenceFileList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
        { key: "Errors", as: "element", element: { name: "Errors", content: { ref: "ErrorList" } } },
        {
          key: "NotificationSubscriptions",
          as: "element",
          element: { name: "NotificationSubscriptions", content: { ref: "NotificationSubscriptionList" } },
        },
      ],
    },
    ProjectList: {
      fields: [
        {
          key: "Project",
          as: "list",
          element: { name: "Project", content: { ref: "ProjectSummary" } },
          required: true,
        },
      ],
    },
    ProjectSummary: {
      fields: [
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "Price", as: "element", element: { name: "Price", content: { leaf: "string" } } },
        { key: "TotalPrice", as: "element", element: { name: "TotalPrice", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
        { key: "CompletionDate", as: "element", element: { name: "CompletionDate", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "MeasuredLanguageList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
      ],
    },
    Project: {
      fields: [
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "TotalWords", as: "element", element: { name: "TotalWords", content: { leaf: "integer" } } },
        { key: "Price", as: "element", element: { name: "Price", content: { leaf: "string" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
        { key: "CompletionDate", as: "element", element: { name: "CompletionDate", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: { name: "TargetLanguages", content: { ref: "MeasuredLanguageList" } },
        },
        {
          key: "Products",
          as: "element",
          element: { name: "Products", content: { items: { name: "Product", content: { ref: "ProjectProduct" } } } },
        },
        {
          key: "Files",
          as: "element",
          element: { name: "Files", content: { items: { name: "File", content: { ref: "ProjectFile" } } } },
        },
        {
          key: "ReferenceFiles",
          as: "element",
          element: { name: "ReferenceFiles", content: { ref: "ReferenceFileList" } },
        },
        {
          key: "SpecialInstructions",
          as: "element",
          element: { name: "SpecialInstructions", content: { leaf: "string" } },
        },
      ],
    },
    ProjectProduct: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "SKUs", as: "element", element: { name: "SKUs", content: { ref: "SkuList" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "ProjectProductTarget" } } },
          },
        },
      ],
    },
    ProjectProductTarget: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "Translation", as: "element", element: { name: "Translation", content: { ref: "TranslatedFields" } } },
      ],
    },
    TranslatedFields: {
      fields: [
        { key: "Title", as: "element", element: { name: "Title", content: { leaf: "string" } } },
        { key: "Description", as: "element", element: { name: "Description", content: { ref: "ProductDescription" } } },
        { key: "PrimaryCategory", as: "element", element: { name: "PrimaryCategory", content: { leaf: "integer" } } },
        {
          key: "SKUs",
          as: "element",
          element: { name: "SKUs", content: { items: { name: "SKU", content: { ref: "TranslatedSku" } } } },
        },
      ],
    },
    ProductDescription: {
      fields: [
        { key: "Summary", as: "element", element: { name: "Summary", content: { leaf: "string" } } },
        {
          key: "Features",
          as: "element",
          element: {
            name: "Features",
            content: {
              fields: [
                { key: "Feature1", as: "element", element: { name: "Feature1", content: { leaf: "string" } } },
                { key: "Feature2", as: "element", element: { name: "Feature2", content: { leaf: "string" } } },
              ],
            },
          },
        },
      ],
      leaf: "string",
    },
    TranslatedSku: {
      fields: [
        { key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } },
        {
          key: "ItemSpecifics",
          as: "element",
          element: {
            name: "ItemSpecifics",
            content: { items: { name: "ItemSpecific", content: { ref: "TranslatedItemSpecific" } } },
          },
        },
      ],
    },
    TranslatedItemSpecific: {
      fields: [
        { key: "SourceName", as: "element", element: { name: "SourceName", content: { leaf: "string" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Value", as: "element", element: { name: "Value", content: { leaf: "string" } } },
      ],
    },
    ProjectFile: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "ProjectFileTarget" } } },
          },
        },
      ],
    },
    ProjectFileTarget: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "AcceptedBy", as: "element", element: { name: "AcceptedBy", content: { leaf: "string" } } },
        { key: "AcceptedDate", as: "element", element: { name: "AcceptedDate", content: { leaf: "string" } } },
        { key: "AcceptedMethod", as: "element", element: { name: "AcceptedMethod", content: { leaf: "string" } } },
      ],
    },
    UploadedFile: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
      ],
    },
    AddFileByReferenceRequest: {
      fields: [{ key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } }],
    },
    FileList: {
      fields: [{ key: "File", as: "list", element: { name: "File", content: { ref: "ListedFile" } }, required: true }],
    },
    ListedFile: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        { key: "UploadDate", as: "element", element: { name: "UploadDate", content: { leaf: "string" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "FileTarget" } } },
          },
        },
      ],
    },
    FileTarget: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
        { key: "DownloadURL", as: "element", element: { name: "DownloadURL", content: { leaf: "string" } } },
      ],
    },
    FileDetails: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "AcceptedBy", as: "element", element: { name: "AcceptedBy", content: { leaf: "string" } } },
        { key: "AcceptedDate", as: "element", element: { name: "AcceptedDate", content: { leaf: "string" } } },
        { key: "AcceptedMethod", as: "element", element: { name: "AcceptedMethod", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
      ],
    },
    RejectFileRequest: {
      fields: [
        { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
        {
          key: "ReasonDescription",
          as: "element",
          element: { name: "ReasonDescription", content: { leaf: "string" } },
        },
      ],
    },
    RejectedFile: {
      fields: [
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        { key: "TargetLanguage", as: "element", element: { name: "TargetLanguage", content: { ref: "Language" } } },
        { key: "Rejection", as: "element", element: { name: "Rejection", content: { ref: "Rejection" } } },
        { key: "Project", as: "element", element: { name: "Project", content: { ref: "ProjectSummary" } } },
      ],
    },
    Rejection: {
      fields: [
        { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
        {
          key: "ReasonDescription",
          as: "element",
          element: { name: "ReasonDescription", content: { leaf: "string" } },
        },
      ],
    },
    ProductList: {
      fields: [
        { key: "Product", as: "list", element: { name: "Product", content: { ref: "Product" } }, required: true },
      ],
    },
    Product: {
      fields: [
        { key: "SKUs", as: "element", element: { name: "SKUs", content: { ref: "SkuList" } } },
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
        { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
        { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
        { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: { ref: "Language" } } },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "ProductTarget" } } },
          },
        },
      ],
    },
    ProductTarget: {
      fields: [
        { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
        { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
        { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
        { key: "DownloadURL", as: "element", element: { name: "DownloadURL", content: { leaf: "string" } } },
        { key: "Translation", as: "element", element: { name: "Translation", content: { ref: "TranslatedFields" } } },
      ],
    },
    ProductTranslation: {
      fields: [
        { key: "SKUs", as: "element", element: { name: "SKUs", content: { ref: "SkuList" } } },
        { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
        { key: "SourceTitle", as: "element", element: { name: "SourceTitle", content: { leaf: "string" } } },
        { key: "Service", as: "element", element: { name: "Service", content: { leaf: "integer" } } },
        { key: "Language", as: "element", element: { name: "Language", content: { leaf: "string" } } },
        {
          key: "TranslatedFields",
          as: "element",
          element: { name: "TranslatedFields", content: { ref: "TranslatedFields" } },
        },
      ],
    },
    ServiceList: {
      fields: [
        { key: "Service", as: "list", element: { name: "Service", content: { ref: "Service" } }, required: true },
      ],
    },
    Service: {
      fields: [
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Description", as: "element", element: { name: "Description", content: { leaf: "string" } } },
        { key: "PriceDescription", as: "element", element: { name: "PriceDescription", content: { leaf: "string" } } },
        { key: "ValidInputs", as: "element", element: { name: "ValidInputs", content: { ref: "ValidInputs" } } },
        { key: "UnitType", as: "element", element: { name: "UnitType", content: { leaf: "string" } } },
        { key: "MinimumUnits", as: "element", element: { name: "MinimumUnits", content: { leaf: "integer" } } },
        {
          key: "SourceLanguages",
          as: "element",
          element: {
            name: "SourceLanguages",
            content: { items: { name: "SourceLanguage", content: { ref: "Language" } } },
          },
        },
        {
          key: "TargetLanguages",
          as: "element",
          element: {
            name: "TargetLanguages",
            content: { items: { name: "TargetLanguage", content: { ref: "Language" } } },
          },
        },
      ],
    },
    ValidInputs: {
      fields: [
        { key: "Products", as: "element", element: { name: "Products", content: { leaf: "string" } } },
        {
          key: "Files",
          as: "element",
          element: { name: "Files", content: { items: { name: "FileExtension", content: { leaf: "string" } } } },
        },
      ],
    },
    Estimate: {
      fields: [
        { key: "Service", as: "element", element: { name: "Service", content: { ref: "EstimatedService" } } },
        { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
        { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
        { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
      ],
    },
    EstimatedService: {
      fields: [
        { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Description", as: "element", element: { name: "Description", content: { leaf: "string" } } },
      ],
    },
    LocaleList: {
      fields: [{ key: "Locale", as: "list", element: { name: "Locale", content: { ref: "Locale" } }, required: true }],
    },
    Locale: {
      fields: [
        { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
        { key: "Code", as: "element", element: { name: "Code", content: { leaf: "string" } } },
      ],
    },
    EventTypeList: {
      fields: [
        { key: "EventType", as: "list", element: { name: "EventType", content: { ref: "EventType" } }, required: true },
      ],
    },
    EventType: {
      fields: [
        { key: "EventName", as: "element", element: { name: "EventName", content: { leaf: "string" } } },
        {
          key: "NotificationMethods",
          as: "element",
          element: {
            name: "NotificationMethods",
            content: { items: { name: "NotificationMethod", content: { leaf: "string" } } },
          },
        },
      ],
    },
  },
};
