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
  },
};
