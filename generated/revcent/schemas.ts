// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import { email } from "../../src/core/schema/formats.js";
import type { Schema } from "../../src/core/schema/schema.js";

const Contact: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["first_name", "last_name", "email"],
  properties: {
    first_name: { type: "string" },
    last_name: { type: "string" },
    address_line_1: { type: "string" },
    address_line_2: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    zip: { type: "string" },
    country: { type: "string" },
    company: { type: "string" },
    email: { type: "string", format: email },
    phone: { type: "string" },
  },
};
const CreditCard: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    card_number: { type: "string", pattern: "^[0-9]+$" },
    exp_month: { type: "integer", minimum: 1, maximum: 12 },
    exp_year: { type: "integer", minimum: 0, maximum: 99 },
    card_code: { type: "string", pattern: "^[0-9]+$" },
  },
};
const Payment: Schema = { type: "object", additionalProperties: false, properties: { credit_card: CreditCard } };
const MetadataEntry: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "value"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 100 },
    value: { type: "string", minLength: 1, maxLength: 255 },
  },
};
const CreateCustomerRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["campaign", "customer"],
  properties: {
    campaign: { type: "string" },
    customer: Contact,
    bill_to: Contact,
    payment: Payment,
    internal_customer_id: { type: "string" },
    metadata: { type: "array", items: MetadataEntry },
  },
};
const UnixSeconds: Schema = { type: "integer" };
const Id: Schema = { type: "string", minLength: 20, maxLength: 20 };
const BillingContact: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    first_name: { type: "string" },
    last_name: { type: "string" },
    address_line_1: { type: "string" },
    address_line_2: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    zip: { type: "string" },
    country: { type: "string" },
    company: { type: "string" },
    email: { type: "string", format: email },
    phone: { type: "string" },
  },
};
const AddCardToCustomerRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { bill_to: BillingContact, payment: Payment },
};
const CurrencyCode: Schema = { type: "string", minLength: 3, maxLength: 3 };
const SaleCreditCard: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    card_number: { type: "string" },
    exp_month: { type: "integer", minimum: 1, maximum: 12 },
    exp_year: { type: "integer", minimum: 0, maximum: 99 },
    card_code: { type: "string" },
    three_ds: true,
  },
};
const CreateSaleRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    campaign: Id,
    iso_currency: CurrencyCode,
    ip_address: { type: "string" },
    payment_type: { type: "string", enum: ["credit_card", "paypal", "offline_payment", "check_direct"] },
    payment_profile: Id,
    credit_card: SaleCreditCard,
    paypal_transaction_id: { type: "string" },
  },
  if: { properties: { payment_type: { const: "credit_card" } }, required: ["payment_type"] },
  then: {
    additionalProperties: true,
    properties: { payment_profile: { type: "string" } },
    required: ["payment_profile"],
  },
  else: {
    additionalProperties: true,
    if: { properties: { payment_type: { const: "paypal" } }, required: ["payment_type"] },
    then: {
      additionalProperties: true,
      properties: { paypal_transaction_id: { type: "string" } },
      required: ["paypal_transaction_id"],
    },
    else: true,
  },
};
const EstimateSaleRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    sale_id: { type: "string" },
    campaign: Id,
    iso_currency: CurrencyCode,
    include_gateway: { type: "boolean" },
    payment_type: { type: "string", enum: ["credit_card"] },
    payment_profile: Id,
    customer_id: { type: "string" },
  },
};
const PendingSaleRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { campaign: Id, iso_currency: CurrencyCode, ip_address: { type: "string" }, credit_card: SaleCreditCard },
};
const ProcessPendingSaleRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { campaign: Id, payment_profile: Id, credit_card: SaleCreditCard },
};
const EmptyRequest: Schema = { type: "object", additionalProperties: false };
const RefundProductSaleRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { amount: { type: "number" }, refunded_offsite: { type: "boolean" } },
};
const RefundTaxRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { amount: { type: "number" } },
};
const RefundTransactionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { amount: { type: "number" }, refunded_offsite: { type: "boolean" } },
};
const CreateChargebackRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    transaction_id: Id,
    gateway_transaction_id: { type: "string" },
    amount: { type: "number" },
    arn: { type: "string" },
    case_number: { type: "string" },
    reason_code: { type: "string" },
    third_party_integration_id: Id,
    third_party_chargeback_id: { type: "string" },
    third_party_order_id: { type: "string" },
    chargeback_date: { type: "string" },
  },
  anyOf: [{ required: ["transaction_id"] }, { required: ["gateway_transaction_id"] }],
};
const CreateChargebackDocumentRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    item_type: { type: "string", enum: ["sale", "transaction", "shipping", "fraud_detection", "chargeback"] },
    item_value: { type: "string" },
  },
};
const ProcessSalvageTransactionRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { gateway: Id, customer_card_id: Id, payment: Payment },
};
const PaymentFlowNode: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { id: true, type: { type: "string" }, content: true, settings: true },
};
const EditPaymentProfileRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    payment_flow: { type: "array", items: PaymentFlowNode },
  },
};
const CreateGatewayGroupRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    user_gateway: { type: "array", items: Id },
  },
};
const GatewayField: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "value"],
  properties: { id: { type: "string" }, value: { type: "string" } },
};
const CustomDescriptor: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    enabled: { type: "boolean" },
    name: { type: "string" },
    email: { type: "string" },
    url: { type: "string" },
    phone: { type: "string" },
    address: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    postal_code: { type: "string" },
  },
};
const CreateUserGatewayRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["site_gateway_id"],
  properties: {
    name: { type: "string" },
    site_gateway_id: Id,
    fields: { type: "array", items: GatewayField },
    custom_descriptor: CustomDescriptor,
  },
};
const EditUserGatewayRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    custom_descriptor: CustomDescriptor,
    description: { type: "string" },
    discount_rate: { type: "number" },
    enabled: { type: "boolean" },
  },
};
const CreatePayPalAccountRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    paypal_account_email: { type: "string" },
    campaign: Id,
    third_party_shop: { type: "array", items: Id },
    transaction_confirmation: { type: "boolean" },
  },
};
const SubscriptionAddress: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    first_name: { type: "string" },
    last_name: { type: "string" },
    address_line_1: { type: "string" },
    address_line_2: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    zip: { type: "string" },
  },
};
const EditSubscriptionRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    subscription_profile: Id,
    coupon: { type: "array", items: Id },
    amount: { type: "number" },
    next_renewal_date: {
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
    },
    ship_to: SubscriptionAddress,
  },
};
const RefundSubscriptionRenewalRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { amount: { type: "number" } },
};
const ExtendTrialRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { days: { type: "integer" } },
};
const SubscriptionFrequencyUnit: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["unit"],
  properties: { unit: { type: "string", enum: ["days", "weeks", "months", "years"] }, value: { type: "integer" } },
};
const CreateSubscriptionProfileRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    frequency: { type: "string", enum: ["unit", "calendar", "fiscal"] },
    frequency_unit: SubscriptionFrequencyUnit,
  },
};
const EditSubscriptionProfileRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    frequency: { type: "string", enum: ["unit", "calendar", "fiscal"] },
    frequency_unit: SubscriptionFrequencyUnit,
  },
};
const CreateProductRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    description_html: { type: "string" },
    enabled: { type: "boolean" },
    sku: { type: "string" },
    url: { type: "string" },
    image_url: { type: "string" },
    internal_id: { type: "string" },
    price: { type: "number" },
    price_trial: { type: "number" },
    price_subscription: { type: "number" },
  },
};
const CreateProductGroupRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    products: { type: "array", items: Id },
  },
};
const RefundShipmentRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { amount: { type: "number" } },
};
const CreateUserShopRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { name: { type: "string" }, description: { type: "string" }, url: { type: "string" } },
};
const EditUserShopRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    url: { type: "string" },
    payment_profile_id: Id,
    campaign_id: Id,
    site_shop_id: { type: "string" },
  },
};
const FulfillmentField: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "value"],
  properties: { id: { type: "string" }, value: { type: "string" } },
};
const CreateFulfillmentAccountRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "fulfillment_center"],
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    fulfillment_center: Id,
    fields: { type: "array", items: FulfillmentField },
  },
};
const CreateNoteRequest: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    item_type: {
      type: "string",
      enum: ["sale", "customer", "product_sale", "shipping", "subscription", "subscription_renewal"],
    },
    item_id: Id,
    text: { type: "string", minLength: 1, maxLength: 255 },
  },
};
const CreateProjectNoteRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["project_id", "title", "content"],
  properties: {
    project_id: Id,
    title: { type: "string", minLength: 1, maxLength: 100 },
    content: { type: "string", minLength: 1, maxLength: 5000 },
    metadata: { type: "array", items: MetadataEntry },
  },
};
const InsertMetadataRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["item_type", "item_id", "metadata"],
  properties: {
    item_type: {
      type: "string",
      enum: [
        "customer",
        "sale",
        "product_sale",
        "shipping",
        "subscription",
        "subscription_renewal",
        "salvage_transaction",
        "chargeback",
        "fraud_detection",
      ],
    },
    item_id: Id,
    metadata: { type: "array", items: MetadataEntry },
    cascade: { type: "boolean" },
  },
};
const EditFunctionRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    function_code: { type: "string" },
    event_source: { type: "string" },
  },
};
const TriggerFunctionRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    item_type: {
      type: "string",
      enum: [
        "sale",
        "customer",
        "product_sale",
        "shipping",
        "subscription",
        "subscription_renewal",
        "salvage_transaction",
        "transaction",
        "chargeback",
        "fraud_detection",
      ],
    },
    item_id: Id,
    custom_arguments: { type: "array" },
  },
};
const SendSMTPMessageRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["email_template_id"],
  properties: { email_template_id: Id, to: { type: "array", items: { type: "string" } } },
};
const CreateUserThirdPartyIntegrationRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["site_third_party_integration"],
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    site_third_party_integration: Id,
  },
};
const ThirdPartyCredentials: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { id: true, fields: true },
};
const EditUserThirdPartyIntegrationRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    third_party_credentials: ThirdPartyCredentials,
  },
};
const EditAIVoiceAgentRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    enabled: { type: "boolean" },
    call_method: { type: "string", enum: ["inbound", "outbound"] },
    pre_agent_function: { type: "string", minLength: 0, maxLength: 20 },
    settings: { type: "object", additionalProperties: true },
  },
};

export const createCustomerBody: Schema = CreateCustomerRequest;
export const getCustomersParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        campaign_filter: { type: "array", items: Id },
        customer_group_filter: { type: "array", items: Id },
      },
    },
  },
};
export const getCustomerParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["customer_id"], additionalProperties: false, properties: { customer_id: Id } },
  },
};
export const addCardToCustomerBody: Schema = AddCardToCustomerRequest;
export const addCardToCustomerParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["customer_id"], additionalProperties: false, properties: { customer_id: Id } },
  },
};
export const getCustomerGroupsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["limit", "page"],
      additionalProperties: false,
      properties: { limit: { type: "integer", minimum: 1, maximum: 25 }, page: { type: "integer", minimum: 0 } },
    },
  },
};
export const getCustomerPortalParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["customer_portal_id"],
      additionalProperties: false,
      properties: { customer_portal_id: Id },
    },
  },
};
export const getCustomerCardsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        customer_id: { type: "string" },
      },
    },
  },
};
export const searchCustomerCardsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const getCustomerCardParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["customer_card_id"],
      additionalProperties: false,
      properties: { customer_card_id: Id },
    },
  },
};
export const getAPICallsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        api_account_filter: { type: "array", items: Id },
        api_call_source_filter: {
          type: "array",
          items: { type: "string", enum: ["direct", "web_app", "webhook", "account_link", "ai_assistant", "system"] },
        },
      },
    },
  },
};
export const getAPICallParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["api_call_id"], additionalProperties: false, properties: { api_call_id: Id } },
  },
};
export const createSaleBody: Schema = CreateSaleRequest;
export const getSalesParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        campaign_filter: { type: "array", items: Id },
        currency_filter: { type: "array", items: CurrencyCode },
      },
    },
  },
};
export const estimateSaleBody: Schema = EstimateSaleRequest;
export const createPendingSaleBody: Schema = PendingSaleRequest;
export const updatePendingSaleBody: Schema = PendingSaleRequest;
export const updatePendingSaleParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["sale_id"], additionalProperties: false, properties: { sale_id: Id } },
  },
};
export const processPendingSaleBody: Schema = ProcessPendingSaleRequest;
export const processPendingSaleParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["sale_id"], additionalProperties: false, properties: { sale_id: Id } },
  },
};
export const voidSaleBody: Schema = EmptyRequest;
export const voidSaleParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["sale_id"], additionalProperties: false, properties: { sale_id: Id } },
  },
};
export const refundProductSaleBody: Schema = RefundProductSaleRequest;
export const refundProductSaleParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["product_sale_id"],
      additionalProperties: false,
      properties: { product_sale_id: Id },
    },
  },
};
export const getTaxesParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        campaign_filter: { type: "array", items: Id },
        currency_filter: { type: "array", items: CurrencyCode },
      },
    },
  },
};
export const refundTaxBody: Schema = RefundTaxRequest;
export const refundTaxParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["tax_id"], additionalProperties: false, properties: { tax_id: Id } },
  },
};
export const getTransactionsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        campaign_filter: { type: "array", items: Id },
        currency_filter: { type: "array", items: CurrencyCode },
        shop_filter: { type: "array", items: Id },
        gateway_filter: { type: "array", items: Id },
      },
    },
  },
};
export const searchTransactionsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const getTransactionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["transaction_id"],
      additionalProperties: false,
      properties: { transaction_id: Id },
    },
  },
};
export const refundTransactionBody: Schema = RefundTransactionRequest;
export const refundTransactionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["transaction_id"],
      additionalProperties: false,
      properties: { transaction_id: Id },
    },
  },
};
export const createChargebackBody: Schema = CreateChargebackRequest;
export const searchChargebacksParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const createChargebackDocumentBody: Schema = CreateChargebackDocumentRequest;
export const processSalvageTransactionBody: Schema = ProcessSalvageTransactionRequest;
export const processSalvageTransactionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["salvage_transaction_id"],
      additionalProperties: false,
      properties: { salvage_transaction_id: Id },
    },
  },
};
export const editPaymentProfileBody: Schema = EditPaymentProfileRequest;
export const editPaymentProfileParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["payment_profile_id"],
      additionalProperties: false,
      properties: { payment_profile_id: Id },
    },
  },
};
export const createGatewayGroupBody: Schema = CreateGatewayGroupRequest;
export const createUserGatewayBody: Schema = CreateUserGatewayRequest;
export const getUserGatewayParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["user_gateway_id"],
      additionalProperties: false,
      properties: { user_gateway_id: Id },
    },
  },
};
export const editUserGatewayBody: Schema = EditUserGatewayRequest;
export const editUserGatewayParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["user_gateway_id"],
      additionalProperties: false,
      properties: { user_gateway_id: Id },
    },
  },
};
export const createPayPalAccountBody: Schema = CreatePayPalAccountRequest;
export const getPayPalAccountParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["paypal_account_id"],
      additionalProperties: false,
      properties: { paypal_account_id: Id },
    },
  },
};
export const searchSubscriptionsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const editSubscriptionBody: Schema = EditSubscriptionRequest;
export const editSubscriptionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["subscription_id"],
      additionalProperties: false,
      properties: { subscription_id: Id },
    },
  },
};
export const activateSubscriptionBody: Schema = EmptyRequest;
export const activateSubscriptionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["subscription_id"],
      additionalProperties: false,
      properties: { subscription_id: Id },
    },
  },
};
export const getSubscriptionRenewalParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["subscription_renewal_id"],
      additionalProperties: false,
      properties: { subscription_renewal_id: Id },
    },
  },
};
export const refundSubscriptionRenewalBody: Schema = RefundSubscriptionRenewalRequest;
export const refundSubscriptionRenewalParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["subscription_renewal_id"],
      additionalProperties: false,
      properties: { subscription_renewal_id: Id },
    },
  },
};
export const extendTrialBody: Schema = ExtendTrialRequest;
export const extendTrialParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["trial_id"], additionalProperties: false, properties: { trial_id: Id } },
  },
};
export const createSubscriptionProfileBody: Schema = CreateSubscriptionProfileRequest;
export const editSubscriptionProfileBody: Schema = EditSubscriptionProfileRequest;
export const editSubscriptionProfileParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["subscription_profile_id"],
      additionalProperties: false,
      properties: { subscription_profile_id: Id },
    },
  },
};
export const getProductsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        product_type_filter: {
          type: "array",
          items: { type: "string", enum: ["basic", "subscription", "subscription_only", "trial", "trial_only"] },
        },
        product_group_filter: { type: "array", items: Id },
        shop_filter: { type: "array", items: Id },
      },
    },
  },
};
export const createProductBody: Schema = CreateProductRequest;
export const searchProductsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const createProductGroupBody: Schema = CreateProductGroupRequest;
export const searchShippingParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["search_term"],
      additionalProperties: false,
      properties: { search_term: { type: "string" } },
    },
  },
};
export const refundShipmentBody: Schema = RefundShipmentRequest;
export const refundShipmentParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["shipping_id"], additionalProperties: false, properties: { shipping_id: Id } },
  },
};
export const createUserShopBody: Schema = CreateUserShopRequest;
export const getUserShopParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["user_shop_id"], additionalProperties: false, properties: { user_shop_id: Id } },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        remote_data: {
          type: "array",
          items: { type: "string", enum: ["products", "shipping_methods", "offline_payment_methods"] },
        },
      },
    },
  },
};
export const editUserShopBody: Schema = EditUserShopRequest;
export const editUserShopParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["user_shop_id"], additionalProperties: false, properties: { user_shop_id: Id } },
  },
};
export const getShippingProfileParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["shipping_profile_id"],
      additionalProperties: false,
      properties: { shipping_profile_id: Id },
    },
  },
};
export const createFulfillmentAccountBody: Schema = CreateFulfillmentAccountRequest;
export const getFulfillmentAccountsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["limit", "page"],
      additionalProperties: false,
      properties: { limit: { type: "integer", minimum: 1, maximum: 25 }, page: { type: "integer", minimum: 0 } },
    },
  },
};
export const createNoteBody: Schema = CreateNoteRequest;
export const getProjectParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["project_id"], additionalProperties: false, properties: { project_id: Id } },
  },
};
export const createProjectNoteBody: Schema = CreateProjectNoteRequest;
export const insertMetadataBody: Schema = InsertMetadataRequest;
export const getFunctionsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["limit", "page"],
      additionalProperties: false,
      properties: { limit: { type: "integer", minimum: 1, maximum: 25 }, page: { type: "integer", minimum: 0 } },
    },
  },
};
export const editFunctionBody: Schema = EditFunctionRequest;
export const editFunctionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["function_id"], additionalProperties: false, properties: { function_id: Id } },
  },
};
export const triggerFunctionBody: Schema = TriggerFunctionRequest;
export const triggerFunctionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "object", required: ["function_id"], additionalProperties: false, properties: { function_id: Id } },
  },
};
export const getSMTPMessagesParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["date_start", "date_end", "limit", "page"],
      additionalProperties: false,
      properties: {
        date_start: UnixSeconds,
        date_end: UnixSeconds,
        limit: { type: "integer", minimum: 1, maximum: 25 },
        page: { type: "integer", minimum: 0 },
        customer_id: { type: "string" },
      },
    },
  },
};
export const sendSMTPMessageBody: Schema = SendSMTPMessageRequest;
export const getEmailTemplatesParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["limit", "page"],
      additionalProperties: false,
      properties: { limit: { type: "integer", minimum: 1, maximum: 25 }, page: { type: "integer", minimum: 0 } },
    },
  },
};
export const createUserThirdPartyIntegrationBody: Schema = CreateUserThirdPartyIntegrationRequest;
export const editUserThirdPartyIntegrationBody: Schema = EditUserThirdPartyIntegrationRequest;
export const editUserThirdPartyIntegrationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["user_third_party_integration_id"],
      additionalProperties: false,
      properties: { user_third_party_integration_id: Id },
    },
  },
};
export const getUserThirdPartyIntegrationParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["user_third_party_integration_id"],
      additionalProperties: false,
      properties: { user_third_party_integration_id: Id },
    },
  },
};
export const getAIVoiceCallParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["ai_voice_call_id"],
      additionalProperties: false,
      properties: { ai_voice_call_id: Id },
    },
  },
};
export const editAIVoiceAgentBody: Schema = EditAIVoiceAgentRequest;
export const editAIVoiceAgentParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["ai_voice_agent_id"],
      additionalProperties: false,
      properties: { ai_voice_agent_id: Id },
    },
  },
};
