// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { XmlContent, XmlRoots } from "../../src/core/xml/shape.js";

const CreateAccountRequestContent: XmlContent = {
  fields: [
    { key: "MerchantID", as: "element", element: { name: "MerchantID", content: { leaf: "string" } } },
    { key: "EmailAddress", as: "element", element: { name: "EmailAddress", content: { leaf: "string" } } },
    { key: "FirstName", as: "element", element: { name: "FirstName", content: { leaf: "string" } } },
    { key: "LastName", as: "element", element: { name: "LastName", content: { leaf: "string" } } },
    { key: "CompanyName", as: "element", element: { name: "CompanyName", content: { leaf: "string" } } },
    { key: "Country", as: "element", element: { name: "Country", content: { leaf: "string" } } },
    { key: "VATID", as: "element", element: { name: "VATID", content: { leaf: "string" } } },
  ],
};
const CreatedAccountContent: XmlContent = {
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
};
const ErrorElementContent: XmlContent = {
  fields: [
    { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
    { key: "SimpleMessage", as: "element", element: { name: "SimpleMessage", content: { leaf: "string" } } },
    { key: "DetailedMessage", as: "element", element: { name: "DetailedMessage", content: { leaf: "string" } } },
  ],
  leaf: "string",
};
const ErrorListContent: XmlContent = { items: { name: "Error", content: ErrorElementContent } };
const AccountErrorEnvelopeContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "Error", as: "element", element: { name: "Error", content: ErrorElementContent } },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
  ],
};
const TargetLanguageContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "Count", as: "element", element: { name: "Count", content: { leaf: "integer" } } },
  ],
};
const AccountInformationContent: XmlContent = {
  fields: [
    { key: "Email", as: "element", element: { name: "Email", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "TotalSpent", as: "element", element: { name: "TotalSpent", content: { leaf: "string" } } },
    { key: "TranslationCredit", as: "element", element: { name: "TranslationCredit", content: { leaf: "integer" } } },
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
        content: { items: { name: "TargetLanguage", content: TargetLanguageContent } },
      },
    },
  ],
};
const AddCreditBalanceRequestContent: XmlContent = {
  fields: [
    { key: "Amount", as: "element", element: { name: "Amount", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
  ],
};
const CreditBalancePaymentContent: XmlContent = {
  fields: [
    { key: "Amount", as: "element", element: { name: "Amount", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
  ],
};
const CreditBalanceErrorEnvelopeContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "Error", as: "element", element: { name: "Error", content: ErrorElementContent } },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
  ],
};
const LanguageInputContent: XmlContent = {
  fields: [{ key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } }],
};
const TargetLanguageInputListContent: XmlContent = { items: { name: "TargetLanguage", content: LanguageInputContent } };
const QuoteTranslationOptionsContent: XmlContent = {
  fields: [
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "NotificationURL", as: "element", element: { name: "NotificationURL", content: { leaf: "string" } } },
    { key: "NotifyCompleteURL", as: "element", element: { name: "NotifyCompleteURL", content: { leaf: "string" } } },
    {
      key: "NotifyQuoteReadyURL",
      as: "element",
      element: { name: "NotifyQuoteReadyURL", content: { leaf: "string" } },
    },
    { key: "NotifyQuotePaidURL", as: "element", element: { name: "NotifyQuotePaidURL", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageInputContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: TargetLanguageInputListContent },
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
};
const ProductDescriptionInputContent: XmlContent = {
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
};
const ItemSpecificInputContent: XmlContent = {
  fields: [
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Value", as: "element", element: { name: "Value", content: { leaf: "string" } } },
  ],
};
const SkuInputContent: XmlContent = {
  fields: [
    { key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } },
    {
      key: "ItemSpecifics",
      as: "element",
      element: {
        name: "ItemSpecifics",
        content: { items: { name: "ItemSpecific", content: ItemSpecificInputContent } },
      },
    },
  ],
};
const ProductInputContent: XmlContent = {
  fields: [
    { key: "Title", as: "element", element: { name: "Title", content: { leaf: "string" } } },
    { key: "PrimaryCategory", as: "element", element: { name: "PrimaryCategory", content: { leaf: "integer" } } },
    { key: "TopLevelCategory", as: "element", element: { name: "TopLevelCategory", content: { leaf: "integer" } } },
    { key: "CategoryPath", as: "element", element: { name: "CategoryPath", content: { leaf: "string" } } },
    { key: "Description", as: "element", element: { name: "Description", content: ProductDescriptionInputContent } },
    {
      key: "SKUs",
      as: "element",
      element: { name: "SKUs", content: { items: { name: "SKU", content: SkuInputContent } } },
    },
  ],
};
const ProductInputListContent: XmlContent = { items: { name: "Product", content: ProductInputContent } };
const AssetInputContent: XmlContent = {
  fields: [{ key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } }],
};
const FileInputListContent: XmlContent = { items: { name: "File", content: AssetInputContent } };
const ProjectInputContent: XmlContent = {
  fields: [{ key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } }],
};
const ReferenceFileInputListContent: XmlContent = { items: { name: "ReferenceFile", content: AssetInputContent } };
const NotificationSubscriptionInputContent: XmlContent = {
  fields: [
    { key: "EventName", as: "element", element: { name: "EventName", content: { leaf: "string" } } },
    { key: "Endpoint", as: "element", element: { name: "Endpoint", content: { leaf: "string" } } },
  ],
};
const NotificationSubscriptionInputListContent: XmlContent = {
  items: { name: "NotificationSubscription", content: NotificationSubscriptionInputContent },
};
const GenerateQuoteRequestContent: XmlContent = {
  fields: [
    {
      key: "TranslationOptions",
      as: "element",
      element: { name: "TranslationOptions", content: QuoteTranslationOptionsContent },
    },
    { key: "Products", as: "element", element: { name: "Products", content: ProductInputListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: FileInputListContent } },
    {
      key: "Projects",
      as: "element",
      element: { name: "Projects", content: { items: { name: "Project", content: ProjectInputContent } } },
    },
    {
      key: "ReferenceFiles",
      as: "element",
      element: { name: "ReferenceFiles", content: ReferenceFileInputListContent },
    },
    {
      key: "NotificationSubscriptions",
      as: "element",
      element: { name: "NotificationSubscriptions", content: NotificationSubscriptionInputListContent },
    },
  ],
};
const LanguageContent: XmlContent = {
  fields: [{ key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } }],
};
const MeasuredLanguageContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "Units", as: "element", element: { name: "Units", content: { leaf: "integer" } } },
  ],
};
const PaymentContent: XmlContent = {
  fields: [
    { key: "PaymentType", as: "element", element: { name: "PaymentType", content: { leaf: "string" } } },
    { key: "PaymentDescription", as: "element", element: { name: "PaymentDescription", content: { leaf: "string" } } },
    { key: "PaymentAmount", as: "element", element: { name: "PaymentAmount", content: { leaf: "string" } } },
    { key: "PaymentCurrency", as: "element", element: { name: "PaymentCurrency", content: { leaf: "string" } } },
  ],
};
const SkuContent: XmlContent = {
  fields: [{ key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } }],
};
const SkuListContent: XmlContent = { items: { name: "SKU", content: SkuContent } };
const OrderedProductContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "SKUs", as: "element", element: { name: "SKUs", content: SkuListContent } },
    { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
  ],
};
const OrderedFileContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
    { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
  ],
};
const ReferenceFileContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: { items: { name: "TargetLanguage", content: LanguageContent } } },
    },
  ],
};
const MeasuredLanguageListContent: XmlContent = { items: { name: "TargetLanguage", content: MeasuredLanguageContent } };
const OrderedProductListContent: XmlContent = { items: { name: "Product", content: OrderedProductContent } };
const OrderedFileListContent: XmlContent = { items: { name: "File", content: OrderedFileContent } };
const ReferenceFileListContent: XmlContent = { items: { name: "ReferenceFile", content: ReferenceFileContent } };
const QuoteProjectContent: XmlContent = {
  fields: [
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
    { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
    { key: "ProjectDueDate", as: "element", element: { name: "ProjectDueDate", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: MeasuredLanguageListContent },
    },
    { key: "Products", as: "element", element: { name: "Products", content: OrderedProductListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: OrderedFileListContent } },
    { key: "ReferenceFiles", as: "element", element: { name: "ReferenceFiles", content: ReferenceFileListContent } },
    {
      key: "SpecialInstructions",
      as: "element",
      element: { name: "SpecialInstructions", content: { leaf: "string" } },
    },
  ],
};
const QuoteProjectListContent: XmlContent = { items: { name: "Project", content: QuoteProjectContent } };
const NotificationSubscriptionContent: XmlContent = {
  fields: [
    { key: "EventName", as: "element", element: { name: "EventName", content: { leaf: "string" } } },
    { key: "Endpoint", as: "element", element: { name: "Endpoint", content: { leaf: "string" } } },
  ],
};
const NotificationSubscriptionListContent: XmlContent = {
  items: { name: "NotificationSubscription", content: NotificationSubscriptionContent },
};
const QuoteContent: XmlContent = {
  fields: [
    { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
    { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AuthorizeURL", as: "element", element: { name: "AuthorizeURL", content: { leaf: "string" } } },
    { key: "RejectURL", as: "element", element: { name: "RejectURL", content: { leaf: "string" } } },
    { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: MeasuredLanguageContent } },
      },
    },
    { key: "TotalTranslations", as: "element", element: { name: "TotalTranslations", content: { leaf: "integer" } } },
    { key: "TranslationCredit", as: "element", element: { name: "TranslationCredit", content: { leaf: "integer" } } },
    { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
    { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: { leaf: "string" } } },
    { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    {
      key: "Payments",
      as: "element",
      element: { name: "Payments", content: { items: { name: "Payment", content: PaymentContent } } },
    },
    {
      key: "TranslationAcceptanceMethod",
      as: "element",
      element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
    },
    {
      key: "Products",
      as: "element",
      element: { name: "Products", content: { items: { name: "Product", content: OrderedProductContent } } },
    },
    {
      key: "Files",
      as: "element",
      element: { name: "Files", content: { items: { name: "File", content: OrderedFileContent } } },
    },
    {
      key: "ReferenceFiles",
      as: "element",
      element: { name: "ReferenceFiles", content: { items: { name: "ReferenceFile", content: ReferenceFileContent } } },
    },
    { key: "Projects", as: "element", element: { name: "Projects", content: QuoteProjectListContent } },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
    {
      key: "NotificationSubscriptions",
      as: "element",
      element: { name: "NotificationSubscriptions", content: NotificationSubscriptionListContent },
    },
  ],
};
const ErrorEnvelopeContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "Error", as: "element", element: { name: "Error", content: ErrorElementContent } },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
  ],
};
const QuoteListContent: XmlContent = {
  fields: [{ key: "Quote", as: "list", element: { name: "Quote", content: QuoteContent }, required: true }],
};
const DecimalInputContent: XmlContent = { leaf: "string" };
const AuthorizedProductInputContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    {
      key: "SKUs",
      as: "element",
      element: { name: "SKUs", content: { items: { name: "SKU", content: SkuInputContent } } },
    },
    { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
  ],
};
const AuthorizedFileInputContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
  ],
};
const AuthorizedReferenceFileInputContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: LanguageInputContent } },
      },
    },
  ],
};
const AuthorizedProjectInputContent: XmlContent = {
  fields: [
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageInputContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: LanguageInputContent } },
      },
    },
    {
      key: "Products",
      as: "element",
      element: { name: "Products", content: { items: { name: "Product", content: AuthorizedProductInputContent } } },
    },
    {
      key: "Files",
      as: "element",
      element: { name: "Files", content: { items: { name: "File", content: AuthorizedFileInputContent } } },
    },
    {
      key: "ReferenceFiles",
      as: "element",
      element: {
        name: "ReferenceFiles",
        content: { items: { name: "ReferenceFile", content: AuthorizedReferenceFileInputContent } },
      },
    },
  ],
};
const AuthorizeQuoteRequestContent: XmlContent = {
  fields: [
    { key: "QuoteID", as: "element", element: { name: "QuoteID", content: { leaf: "integer" } } },
    { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageInputContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: LanguageInputContent } },
      },
    },
    { key: "TotalTranslations", as: "element", element: { name: "TotalTranslations", content: { leaf: "integer" } } },
    { key: "TranslationCredit", as: "element", element: { name: "TranslationCredit", content: { leaf: "integer" } } },
    { key: "TotalCost", as: "element", element: { name: "TotalCost", content: DecimalInputContent } },
    { key: "PrepaidCredit", as: "element", element: { name: "PrepaidCredit", content: DecimalInputContent } },
    { key: "AmountDue", as: "element", element: { name: "AmountDue", content: DecimalInputContent } },
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
      element: { name: "Projects", content: { items: { name: "Project", content: AuthorizedProjectInputContent } } },
    },
  ],
};
const QuoteAuthorizationContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "PaymentURL", as: "element", element: { name: "PaymentURL", content: { leaf: "string" } } },
    { key: "QuoteURL", as: "element", element: { name: "QuoteURL", content: { leaf: "string" } } },
    {
      key: "TranslationAcceptanceMethod",
      as: "element",
      element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
    },
    { key: "Projects", as: "element", element: { name: "Projects", content: QuoteProjectListContent } },
  ],
};
const QuoteAuthorizationErrorEnvelopeContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "QuoteURL", as: "element", element: { name: "QuoteURL", content: { leaf: "string" } } },
    {
      key: "TranslationAcceptanceMethod",
      as: "element",
      element: { name: "TranslationAcceptanceMethod", content: { leaf: "string" } },
    },
    { key: "Projects", as: "element", element: { name: "Projects", content: QuoteProjectListContent } },
    { key: "Error", as: "element", element: { name: "Error", content: ErrorElementContent } },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
  ],
};
const RejectedQuoteContent: XmlContent = {
  fields: [
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "Error", as: "element", element: { name: "Error", content: ErrorElementContent } },
  ],
};
const QuoteCancellationRequestContent: XmlContent = {
  fields: [{ key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } }],
};
const ProjectTranslationOptionsContent: XmlContent = {
  fields: [
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageInputContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: TargetLanguageInputListContent },
    },
    {
      key: "SpecialInstructions",
      as: "element",
      element: { name: "SpecialInstructions", content: { leaf: "string" } },
    },
  ],
};
const AddProjectRequestContent: XmlContent = {
  fields: [
    { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
    {
      key: "TranslationOptions",
      as: "element",
      element: { name: "TranslationOptions", content: ProjectTranslationOptionsContent },
    },
    { key: "Products", as: "element", element: { name: "Products", content: ProductInputListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: FileInputListContent } },
    {
      key: "ReferenceFiles",
      as: "element",
      element: { name: "ReferenceFiles", content: ReferenceFileInputListContent },
    },
    {
      key: "NotificationSubscriptions",
      as: "element",
      element: { name: "NotificationSubscriptions", content: NotificationSubscriptionInputListContent },
    },
  ],
};
const AddedProjectContent: XmlContent = {
  fields: [
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "ProjectName", as: "element", element: { name: "ProjectName", content: { leaf: "string" } } },
    { key: "CreationDate", as: "element", element: { name: "CreationDate", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: MeasuredLanguageListContent },
    },
    { key: "Price", as: "element", element: { name: "Price", content: { leaf: "string" } } },
    { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
    { key: "AmountDue", as: "element", element: { name: "AmountDue", content: { leaf: "string" } } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "Products", as: "element", element: { name: "Products", content: OrderedProductListContent } },
    { key: "Files", as: "element", element: { name: "Files", content: OrderedFileListContent } },
    { key: "ReferenceFiles", as: "element", element: { name: "ReferenceFiles", content: ReferenceFileListContent } },
    {
      key: "SpecialInstructions",
      as: "element",
      element: { name: "SpecialInstructions", content: { leaf: "string" } },
    },
    { key: "Errors", as: "element", element: { name: "Errors", content: ErrorListContent } },
    {
      key: "NotificationSubscriptions",
      as: "element",
      element: { name: "NotificationSubscriptions", content: NotificationSubscriptionListContent },
    },
  ],
};
const ProjectSummaryContent: XmlContent = {
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
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: MeasuredLanguageListContent },
    },
    {
      key: "SpecialInstructions",
      as: "element",
      element: { name: "SpecialInstructions", content: { leaf: "string" } },
    },
  ],
};
const ProjectListContent: XmlContent = {
  fields: [
    { key: "Project", as: "list", element: { name: "Project", content: ProjectSummaryContent }, required: true },
  ],
};
const ProductDescriptionContent: XmlContent = {
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
};
const TranslatedItemSpecificContent: XmlContent = {
  fields: [
    { key: "SourceName", as: "element", element: { name: "SourceName", content: { leaf: "string" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Value", as: "element", element: { name: "Value", content: { leaf: "string" } } },
  ],
};
const TranslatedSkuContent: XmlContent = {
  fields: [
    { key: "SKUNumber", as: "element", element: { name: "SKUNumber", content: { leaf: "string" } } },
    {
      key: "ItemSpecifics",
      as: "element",
      element: {
        name: "ItemSpecifics",
        content: { items: { name: "ItemSpecific", content: TranslatedItemSpecificContent } },
      },
    },
  ],
};
const TranslatedFieldsContent: XmlContent = {
  fields: [
    { key: "Title", as: "element", element: { name: "Title", content: { leaf: "string" } } },
    { key: "Description", as: "element", element: { name: "Description", content: ProductDescriptionContent } },
    { key: "PrimaryCategory", as: "element", element: { name: "PrimaryCategory", content: { leaf: "integer" } } },
    {
      key: "SKUs",
      as: "element",
      element: { name: "SKUs", content: { items: { name: "SKU", content: TranslatedSkuContent } } },
    },
  ],
};
const ProjectProductTargetContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    { key: "Translation", as: "element", element: { name: "Translation", content: TranslatedFieldsContent } },
  ],
};
const ProjectProductContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "SKUs", as: "element", element: { name: "SKUs", content: SkuListContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: ProjectProductTargetContent } },
      },
    },
  ],
};
const ProjectFileTargetContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AcceptedBy", as: "element", element: { name: "AcceptedBy", content: { leaf: "string" } } },
    { key: "AcceptedDate", as: "element", element: { name: "AcceptedDate", content: { leaf: "string" } } },
    { key: "AcceptedMethod", as: "element", element: { name: "AcceptedMethod", content: { leaf: "string" } } },
  ],
};
const ProjectFileContent: XmlContent = {
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
        content: { items: { name: "TargetLanguage", content: ProjectFileTargetContent } },
      },
    },
  ],
};
const ProjectContent: XmlContent = {
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
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: MeasuredLanguageListContent },
    },
    {
      key: "Products",
      as: "element",
      element: { name: "Products", content: { items: { name: "Product", content: ProjectProductContent } } },
    },
    {
      key: "Files",
      as: "element",
      element: { name: "Files", content: { items: { name: "File", content: ProjectFileContent } } },
    },
    { key: "ReferenceFiles", as: "element", element: { name: "ReferenceFiles", content: ReferenceFileListContent } },
    {
      key: "SpecialInstructions",
      as: "element",
      element: { name: "SpecialInstructions", content: { leaf: "string" } },
    },
  ],
};
const UploadedFileContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "FileName", as: "element", element: { name: "FileName", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
  ],
};
const AddFileByReferenceRequestContent: XmlContent = {
  fields: [{ key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } }],
};
const FileTargetContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
    { key: "DownloadURL", as: "element", element: { name: "DownloadURL", content: { leaf: "string" } } },
  ],
};
const ListedFileContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    { key: "UploadDate", as: "element", element: { name: "UploadDate", content: { leaf: "string" } } },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: { items: { name: "TargetLanguage", content: FileTargetContent } } },
    },
  ],
};
const FileListContent: XmlContent = {
  fields: [{ key: "File", as: "list", element: { name: "File", content: ListedFileContent }, required: true }],
};
const FileDetailsContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "AcceptedBy", as: "element", element: { name: "AcceptedBy", content: { leaf: "string" } } },
    { key: "AcceptedDate", as: "element", element: { name: "AcceptedDate", content: { leaf: "string" } } },
    { key: "AcceptedMethod", as: "element", element: { name: "AcceptedMethod", content: { leaf: "string" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
  ],
};
const RejectFileRequestContent: XmlContent = {
  fields: [
    { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
    { key: "ReasonDescription", as: "element", element: { name: "ReasonDescription", content: { leaf: "string" } } },
  ],
};
const RejectionContent: XmlContent = {
  fields: [
    { key: "ReasonCode", as: "element", element: { name: "ReasonCode", content: { leaf: "integer" } } },
    { key: "ReasonDescription", as: "element", element: { name: "ReasonDescription", content: { leaf: "string" } } },
  ],
};
const RejectedFileContent: XmlContent = {
  fields: [
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    { key: "TargetLanguage", as: "element", element: { name: "TargetLanguage", content: LanguageContent } },
    { key: "Rejection", as: "element", element: { name: "Rejection", content: RejectionContent } },
    { key: "Project", as: "element", element: { name: "Project", content: ProjectSummaryContent } },
  ],
};
const ProductTargetContent: XmlContent = {
  fields: [
    { key: "LanguageCode", as: "element", element: { name: "LanguageCode", content: { leaf: "string" } } },
    { key: "Status", as: "element", element: { name: "Status", content: { leaf: "string" } } },
    { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
    { key: "DownloadURL", as: "element", element: { name: "DownloadURL", content: { leaf: "string" } } },
    { key: "Translation", as: "element", element: { name: "Translation", content: TranslatedFieldsContent } },
  ],
};
const ProductContent: XmlContent = {
  fields: [
    { key: "SKUs", as: "element", element: { name: "SKUs", content: SkuListContent } },
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "URL", as: "element", element: { name: "URL", content: { leaf: "string" } } },
    { key: "ProjectURL", as: "element", element: { name: "ProjectURL", content: { leaf: "string" } } },
    { key: "ProjectID", as: "element", element: { name: "ProjectID", content: { leaf: "integer" } } },
    { key: "SourceLanguage", as: "element", element: { name: "SourceLanguage", content: LanguageContent } },
    {
      key: "TargetLanguages",
      as: "element",
      element: {
        name: "TargetLanguages",
        content: { items: { name: "TargetLanguage", content: ProductTargetContent } },
      },
    },
  ],
};
const ProductListContent: XmlContent = {
  fields: [{ key: "Product", as: "list", element: { name: "Product", content: ProductContent }, required: true }],
};
const ProductTranslationContent: XmlContent = {
  fields: [
    { key: "SKUs", as: "element", element: { name: "SKUs", content: SkuListContent } },
    { key: "AssetID", as: "element", element: { name: "AssetID", content: { leaf: "integer" } } },
    { key: "SourceTitle", as: "element", element: { name: "SourceTitle", content: { leaf: "string" } } },
    { key: "Service", as: "element", element: { name: "Service", content: { leaf: "integer" } } },
    { key: "Language", as: "element", element: { name: "Language", content: { leaf: "string" } } },
    { key: "TranslatedFields", as: "element", element: { name: "TranslatedFields", content: TranslatedFieldsContent } },
  ],
};
const ValidInputsContent: XmlContent = {
  fields: [
    { key: "Products", as: "element", element: { name: "Products", content: { leaf: "string" } } },
    {
      key: "Files",
      as: "element",
      element: { name: "Files", content: { items: { name: "FileExtension", content: { leaf: "string" } } } },
    },
  ],
};
const ServiceContent: XmlContent = {
  fields: [
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Description", as: "element", element: { name: "Description", content: { leaf: "string" } } },
    { key: "PriceDescription", as: "element", element: { name: "PriceDescription", content: { leaf: "string" } } },
    { key: "ValidInputs", as: "element", element: { name: "ValidInputs", content: ValidInputsContent } },
    { key: "UnitType", as: "element", element: { name: "UnitType", content: { leaf: "string" } } },
    { key: "MinimumUnits", as: "element", element: { name: "MinimumUnits", content: { leaf: "integer" } } },
    {
      key: "SourceLanguages",
      as: "element",
      element: { name: "SourceLanguages", content: { items: { name: "SourceLanguage", content: LanguageContent } } },
    },
    {
      key: "TargetLanguages",
      as: "element",
      element: { name: "TargetLanguages", content: { items: { name: "TargetLanguage", content: LanguageContent } } },
    },
  ],
};
const ServiceListContent: XmlContent = {
  fields: [{ key: "Service", as: "list", element: { name: "Service", content: ServiceContent }, required: true }],
};
const EstimatedServiceContent: XmlContent = {
  fields: [
    { key: "ServiceID", as: "element", element: { name: "ServiceID", content: { leaf: "integer" } } },
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Description", as: "element", element: { name: "Description", content: { leaf: "string" } } },
  ],
};
const EstimateContent: XmlContent = {
  fields: [
    { key: "Service", as: "element", element: { name: "Service", content: EstimatedServiceContent } },
    { key: "Currency", as: "element", element: { name: "Currency", content: { leaf: "string" } } },
    { key: "TotalCost", as: "element", element: { name: "TotalCost", content: { leaf: "string" } } },
    { key: "DueDate", as: "element", element: { name: "DueDate", content: { leaf: "string" } } },
  ],
};
const LocaleContent: XmlContent = {
  fields: [
    { key: "Name", as: "element", element: { name: "Name", content: { leaf: "string" } } },
    { key: "Code", as: "element", element: { name: "Code", content: { leaf: "string" } } },
  ],
};
const LocaleListContent: XmlContent = {
  fields: [{ key: "Locale", as: "list", element: { name: "Locale", content: LocaleContent }, required: true }],
};
const EventTypeContent: XmlContent = {
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
};
const EventTypeListContent: XmlContent = {
  fields: [{ key: "EventType", as: "list", element: { name: "EventType", content: EventTypeContent }, required: true }],
};

export const createAccount: XmlRoots = {
  request: { name: "CreateAccount", content: CreateAccountRequestContent },
  responses: {
    "201": { name: "Account", content: CreatedAccountContent },
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "409": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const getAccountInfo: XmlRoots = {
  responses: {
    "200": { name: "Account", content: AccountInformationContent },
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const addCreditBalance: XmlRoots = {
  request: { name: "AddCreditBalance", content: AddCreditBalanceRequestContent },
  responses: {
    "200": { name: "AddCreditBalance", content: CreditBalancePaymentContent },
    "400": { name: "AddCreditBalance", content: CreditBalanceErrorEnvelopeContent },
    "401": { name: "AddCreditBalance", content: CreditBalanceErrorEnvelopeContent },
    "429": { name: "AddCreditBalance", content: CreditBalanceErrorEnvelopeContent },
    "500": { name: "AddCreditBalance", content: CreditBalanceErrorEnvelopeContent },
    default: { name: "AddCreditBalance", content: CreditBalanceErrorEnvelopeContent },
  },
};
export const generateQuote: XmlRoots = {
  request: { name: "GenerateQuote", content: GenerateQuoteRequestContent },
  responses: {
    "201": { name: "Quote", content: QuoteContent },
    "400": { name: "Quote", content: ErrorEnvelopeContent },
    "401": { name: "Quote", content: ErrorEnvelopeContent },
    "409": { name: "Quote", content: ErrorEnvelopeContent },
    "429": { name: "Quote", content: ErrorEnvelopeContent },
    "500": { name: "Quote", content: ErrorEnvelopeContent },
    default: { name: "Quote", content: ErrorEnvelopeContent },
  },
};
export const listQuotes: XmlRoots = {
  responses: {
    "200": { name: "Quotes", content: QuoteListContent },
    "400": { name: "Quotes", content: ErrorEnvelopeContent },
    "401": { name: "Quotes", content: ErrorEnvelopeContent },
    "429": { name: "Quotes", content: ErrorEnvelopeContent },
    "500": { name: "Quotes", content: ErrorEnvelopeContent },
    default: { name: "Quotes", content: ErrorEnvelopeContent },
  },
};
export const getQuote: XmlRoots = {
  responses: {
    "200": { name: "Quote", content: QuoteContent },
    "400": { name: "Quote", content: ErrorEnvelopeContent },
    "401": { name: "Quote", content: ErrorEnvelopeContent },
    "404": { name: "Quote", content: ErrorEnvelopeContent },
    "429": { name: "Quote", content: ErrorEnvelopeContent },
    "500": { name: "Quote", content: ErrorEnvelopeContent },
    default: { name: "Quote", content: ErrorEnvelopeContent },
  },
};
export const authorizeQuote: XmlRoots = {
  request: { name: "Quote", content: AuthorizeQuoteRequestContent },
  responses: {
    "202": { name: "QuoteAuthorization", content: QuoteAuthorizationContent },
    "400": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "401": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "402": { name: "QuoteAuthorization", content: QuoteAuthorizationContent },
    "404": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "405": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "409": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "429": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    "500": { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
    default: { name: "QuoteAuthorization", content: QuoteAuthorizationErrorEnvelopeContent },
  },
};
export const rejectQuote: XmlRoots = {
  responses: {
    "200": { name: "RejectQuote", content: RejectedQuoteContent },
    "400": { name: "RejectQuote", content: ErrorEnvelopeContent },
    "401": { name: "RejectQuote", content: ErrorEnvelopeContent },
    "409": { name: "RejectQuote", content: ErrorEnvelopeContent },
    "429": { name: "RejectQuote", content: ErrorEnvelopeContent },
    "500": { name: "RejectQuote", content: ErrorEnvelopeContent },
    default: { name: "RejectQuote", content: ErrorEnvelopeContent },
  },
};
export const requestQuoteCancellation: XmlRoots = {
  responses: {
    "200": { name: "QuoteCancellationRequest", content: QuoteCancellationRequestContent },
    "400": { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
    "401": { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
    "404": { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
    "429": { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
    "500": { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
    default: { name: "QuoteCancellationRequest", content: ErrorEnvelopeContent },
  },
};
export const addProject: XmlRoots = {
  request: { name: "AddProject", content: AddProjectRequestContent },
  responses: {
    "201": { name: "Project", content: AddedProjectContent },
    "400": { name: "Project", content: ErrorEnvelopeContent },
    "401": { name: "Project", content: ErrorEnvelopeContent },
    "409": { name: "Project", content: ErrorEnvelopeContent },
    "429": { name: "Project", content: ErrorEnvelopeContent },
    "500": { name: "Project", content: ErrorEnvelopeContent },
    default: { name: "Project", content: ErrorEnvelopeContent },
  },
};
export const listProjects: XmlRoots = {
  responses: {
    "200": { name: "Projects", content: ProjectListContent },
    "400": { name: "Projects", content: ErrorEnvelopeContent },
    "401": { name: "Projects", content: ErrorEnvelopeContent },
    "429": { name: "Projects", content: ErrorEnvelopeContent },
    "500": { name: "Projects", content: ErrorEnvelopeContent },
    default: { name: "Projects", content: ErrorEnvelopeContent },
  },
};
export const getProject: XmlRoots = {
  responses: {
    "200": { name: "Project", content: ProjectContent },
    "400": { name: "Project", content: ErrorEnvelopeContent },
    "401": { name: "Project", content: ErrorEnvelopeContent },
    "404": { name: "Project", content: ErrorEnvelopeContent },
    "429": { name: "Project", content: ErrorEnvelopeContent },
    "500": { name: "Project", content: ErrorEnvelopeContent },
    default: { name: "Project", content: ErrorEnvelopeContent },
  },
};
export const addFile: XmlRoots = {
  responses: {
    "201": { name: "File", content: UploadedFileContent },
    "400": { name: "File", content: ErrorEnvelopeContent },
    "401": { name: "File", content: ErrorEnvelopeContent },
    "429": { name: "File", content: ErrorEnvelopeContent },
    "500": { name: "File", content: ErrorEnvelopeContent },
    default: { name: "File", content: ErrorEnvelopeContent },
  },
};
export const addFileByReference: XmlRoots = {
  request: { name: "File", content: AddFileByReferenceRequestContent },
  responses: {
    "202": { name: "File", content: UploadedFileContent },
    "400": { name: "File", content: ErrorEnvelopeContent },
    "401": { name: "File", content: ErrorEnvelopeContent },
    "409": { name: "File", content: ErrorEnvelopeContent },
    "429": { name: "File", content: ErrorEnvelopeContent },
    "500": { name: "File", content: ErrorEnvelopeContent },
    default: { name: "File", content: ErrorEnvelopeContent },
  },
};
export const listFiles: XmlRoots = {
  responses: {
    "200": { name: "Files", content: FileListContent },
    "400": { name: "Files", content: ErrorEnvelopeContent },
    "401": { name: "Files", content: ErrorEnvelopeContent },
    "429": { name: "Files", content: ErrorEnvelopeContent },
    "500": { name: "Files", content: ErrorEnvelopeContent },
    default: { name: "Files", content: ErrorEnvelopeContent },
  },
};
export const getFile: XmlRoots = {
  responses: {
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "404": { name: "Account", content: AccountErrorEnvelopeContent },
    "410": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const getFileDetails: XmlRoots = {
  responses: {
    "200": { name: "File", content: FileDetailsContent },
    "400": { name: "File", content: ErrorEnvelopeContent },
    "401": { name: "File", content: ErrorEnvelopeContent },
    "404": { name: "File", content: ErrorEnvelopeContent },
    "429": { name: "File", content: ErrorEnvelopeContent },
    "500": { name: "File", content: ErrorEnvelopeContent },
    default: { name: "File", content: ErrorEnvelopeContent },
  },
};
export const getFileTranslation: XmlRoots = {
  responses: {
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "404": { name: "Account", content: AccountErrorEnvelopeContent },
    "409": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const acceptFileTranslation: XmlRoots = {
  responses: {
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "404": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const rejectFileTranslation: XmlRoots = {
  request: { name: "RejectFile", content: RejectFileRequestContent },
  responses: {
    "202": { name: "File", content: RejectedFileContent },
    "400": { name: "File", content: ErrorEnvelopeContent },
    "401": { name: "File", content: ErrorEnvelopeContent },
    "429": { name: "File", content: ErrorEnvelopeContent },
    "500": { name: "File", content: ErrorEnvelopeContent },
    default: { name: "File", content: ErrorEnvelopeContent },
  },
};
export const listProducts: XmlRoots = {
  responses: {
    "200": { name: "Products", content: ProductListContent },
    "400": { name: "Products", content: ErrorEnvelopeContent },
    "401": { name: "Products", content: ErrorEnvelopeContent },
    "429": { name: "Products", content: ErrorEnvelopeContent },
    "500": { name: "Products", content: ErrorEnvelopeContent },
    default: { name: "Products", content: ErrorEnvelopeContent },
  },
};
export const getProduct: XmlRoots = {
  responses: {
    "200": { name: "Product", content: ProductContent },
    "400": { name: "Product", content: ErrorEnvelopeContent },
    "401": { name: "Product", content: ErrorEnvelopeContent },
    "404": { name: "Product", content: ErrorEnvelopeContent },
    "429": { name: "Product", content: ErrorEnvelopeContent },
    "500": { name: "Product", content: ErrorEnvelopeContent },
    default: { name: "Product", content: ErrorEnvelopeContent },
  },
};
export const getProductTranslation: XmlRoots = {
  responses: {
    "200": { name: "Translation", content: ProductTranslationContent },
    "400": { name: "Translation", content: ErrorEnvelopeContent },
    "401": { name: "Translation", content: ErrorEnvelopeContent },
    "404": { name: "Translation", content: ErrorEnvelopeContent },
    "429": { name: "Translation", content: ErrorEnvelopeContent },
    "500": { name: "Translation", content: ErrorEnvelopeContent },
    default: { name: "Translation", content: ErrorEnvelopeContent },
  },
};
export const listServices: XmlRoots = {
  responses: {
    "200": { name: "Services", content: ServiceListContent },
    "400": { name: "Services", content: ErrorEnvelopeContent },
    "401": { name: "Services", content: ErrorEnvelopeContent },
    "429": { name: "Services", content: ErrorEnvelopeContent },
    "500": { name: "Services", content: ErrorEnvelopeContent },
    default: { name: "Services", content: ErrorEnvelopeContent },
  },
};
export const getService: XmlRoots = {
  responses: {
    "200": { name: "Service", content: ServiceContent },
    "400": { name: "Service", content: ErrorEnvelopeContent },
    "401": { name: "Service", content: ErrorEnvelopeContent },
    "429": { name: "Service", content: ErrorEnvelopeContent },
    "500": { name: "Service", content: ErrorEnvelopeContent },
    default: { name: "Service", content: ErrorEnvelopeContent },
  },
};
export const getEstimate: XmlRoots = {
  responses: {
    "200": { name: "Estimate", content: EstimateContent },
    "400": { name: "Estimate", content: ErrorEnvelopeContent },
    "401": { name: "Estimate", content: ErrorEnvelopeContent },
    "429": { name: "Estimate", content: ErrorEnvelopeContent },
    "500": { name: "Estimate", content: ErrorEnvelopeContent },
    default: { name: "Estimate", content: ErrorEnvelopeContent },
  },
};
export const listLocales: XmlRoots = {
  responses: {
    "200": { name: "Locales", content: LocaleListContent },
    "400": { name: "Locales", content: ErrorEnvelopeContent },
    "401": { name: "Locales", content: ErrorEnvelopeContent },
    "429": { name: "Locales", content: ErrorEnvelopeContent },
    "500": { name: "Locales", content: ErrorEnvelopeContent },
    default: { name: "Locales", content: ErrorEnvelopeContent },
  },
};
export const getTerms: XmlRoots = {
  responses: {
    "400": { name: "Account", content: AccountErrorEnvelopeContent },
    "401": { name: "Account", content: AccountErrorEnvelopeContent },
    "429": { name: "Account", content: AccountErrorEnvelopeContent },
    "500": { name: "Account", content: AccountErrorEnvelopeContent },
    default: { name: "Account", content: AccountErrorEnvelopeContent },
  },
};
export const listNotificationEvents: XmlRoots = {
  responses: {
    "200": { name: "EventTypes", content: EventTypeListContent },
    "400": { name: "EventTypes", content: ErrorEnvelopeContent },
    "401": { name: "EventTypes", content: ErrorEnvelopeContent },
    "429": { name: "EventTypes", content: ErrorEnvelopeContent },
    "500": { name: "EventTypes", content: ErrorEnvelopeContent },
    default: { name: "EventTypes", content: ErrorEnvelopeContent },
  },
};
