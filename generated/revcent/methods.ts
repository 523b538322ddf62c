// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { CallOptions, Codes, Failure, Pages, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createCustomer` sends. */
export type CreateCustomerBody = NonNullable<
  operations["createCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `createCustomer` answers. */
export type CreateCustomerData = operations["createCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createCustomer`, open to others. */
export type CreateCustomerCode = Codes<never>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  { 200: operations["createCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;
/** What a call of `createCustomer` takes. */
export interface CreateCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateCustomerBody, Supplied>;
}

/** What `getCustomers` answers. */
export type GetCustomersData = operations["getCustomers"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getCustomers` answers in pages. */
export type GetCustomersItem = NonNullable<NonNullable<GetCustomersData>["results"]>[number];
/** The documented error codes of `getCustomers`, open to others. */
export type GetCustomersCode = Codes<never>;
/** How `getCustomers` can fail. */
export type GetCustomersFailure = Failure<
  { 200: operations["getCustomers"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomers"]["responses"]["default"]["content"]["application/json"],
  GetCustomersCode
>;
/** What a call of `getCustomers` takes. */
export interface GetCustomersInit extends CallOptions, Pages<GetCustomersItem> {
  params: { query: operations["getCustomers"]["parameters"]["query"] };
}

/** What `getCustomer` answers. */
export type GetCustomerData = operations["getCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomer`, open to others. */
export type GetCustomerCode = Codes<never>;
/** How `getCustomer` can fail. */
export type GetCustomerFailure = Failure<
  { 200: operations["getCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomer"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCode
>;
/** What a call of `getCustomer` takes. */
export interface GetCustomerInit extends CallOptions {
  params: { path: operations["getCustomer"]["parameters"]["path"] };
}

/** What `addCardToCustomer` sends. */
export type AddCardToCustomerBody = NonNullable<
  operations["addCardToCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `addCardToCustomer` answers. */
export type AddCardToCustomerData = operations["addCardToCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `addCardToCustomer`, open to others. */
export type AddCardToCustomerCode = Codes<never>;
/** How `addCardToCustomer` can fail. */
export type AddCardToCustomerFailure = Failure<
  { 200: operations["addCardToCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["addCardToCustomer"]["responses"]["default"]["content"]["application/json"],
  AddCardToCustomerCode
>;
/** What a call of `addCardToCustomer` takes. */
export interface AddCardToCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddCardToCustomerBody, Supplied>;
  params: { path: operations["addCardToCustomer"]["parameters"]["path"] };
}

/** What `getCustomerGroups` answers. */
export type GetCustomerGroupsData = operations["getCustomerGroups"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getCustomerGroups` answers in pages. */
export type GetCustomerGroupsItem = NonNullable<NonNullable<GetCustomerGroupsData>["results"]>[number];
/** The documented error codes of `getCustomerGroups`, open to others. */
export type GetCustomerGroupsCode = Codes<never>;
/** How `getCustomerGroups` can fail. */
export type GetCustomerGroupsFailure = Failure<
  { 200: operations["getCustomerGroups"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomerGroups"]["responses"]["default"]["content"]["application/json"],
  GetCustomerGroupsCode
>;
/** What a call of `getCustomerGroups` takes. */
export interface GetCustomerGroupsInit extends CallOptions, Pages<GetCustomerGroupsItem> {
  params: { query: operations["getCustomerGroups"]["parameters"]["query"] };
}

/** What `getCustomerPortal` answers. */
export type GetCustomerPortalData = operations["getCustomerPortal"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomerPortal`, open to others. */
export type GetCustomerPortalCode = Codes<never>;
/** How `getCustomerPortal` can fail. */
export type GetCustomerPortalFailure = Failure<
  { 200: operations["getCustomerPortal"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomerPortal"]["responses"]["default"]["content"]["application/json"],
  GetCustomerPortalCode
>;
/** What a call of `getCustomerPortal` takes. */
export interface GetCustomerPortalInit extends CallOptions {
  params: { path: operations["getCustomerPortal"]["parameters"]["path"] };
}

/** What `getCustomerCards` answers. */
export type GetCustomerCardsData = operations["getCustomerCards"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getCustomerCards` answers in pages. */
export type GetCustomerCardsItem = NonNullable<NonNullable<GetCustomerCardsData>["results"]>[number];
/** The documented error codes of `getCustomerCards`, open to others. */
export type GetCustomerCardsCode = Codes<never>;
/** How `getCustomerCards` can fail. */
export type GetCustomerCardsFailure = Failure<
  { 200: operations["getCustomerCards"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomerCards"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCardsCode
>;
/** What a call of `getCustomerCards` takes. */
export interface GetCustomerCardsInit extends CallOptions, Pages<GetCustomerCardsItem> {
  params: { query: operations["getCustomerCards"]["parameters"]["query"] };
}

/** What `searchCustomerCards` answers. */
export type SearchCustomerCardsData =
  operations["searchCustomerCards"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchCustomerCards`, open to others. */
export type SearchCustomerCardsCode = Codes<never>;
/** How `searchCustomerCards` can fail. */
export type SearchCustomerCardsFailure = Failure<
  { 200: operations["searchCustomerCards"]["responses"]["default"]["content"]["application/json"] },
  operations["searchCustomerCards"]["responses"]["default"]["content"]["application/json"],
  SearchCustomerCardsCode
>;
/** What a call of `searchCustomerCards` takes. */
export interface SearchCustomerCardsInit extends CallOptions {
  params: { query: operations["searchCustomerCards"]["parameters"]["query"] };
}

/** What `getCustomerCard` answers. */
export type GetCustomerCardData = operations["getCustomerCard"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomerCard`, open to others. */
export type GetCustomerCardCode = Codes<never>;
/** How `getCustomerCard` can fail. */
export type GetCustomerCardFailure = Failure<
  { 200: operations["getCustomerCard"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomerCard"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCardCode
>;
/** What a call of `getCustomerCard` takes. */
export interface GetCustomerCardInit extends CallOptions {
  params: { path: operations["getCustomerCard"]["parameters"]["path"] };
}

/** What `getAPICalls` answers. */
export type GetAPICallsData = operations["getAPICalls"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getAPICalls` answers in pages. */
export type GetAPICallsItem = NonNullable<NonNullable<GetAPICallsData>["results"]>[number];
/** The documented error codes of `getAPICalls`, open to others. */
export type GetAPICallsCode = Codes<never>;
/** How `getAPICalls` can fail. */
export type GetAPICallsFailure = Failure<
  { 200: operations["getAPICalls"]["responses"]["default"]["content"]["application/json"] },
  operations["getAPICalls"]["responses"]["default"]["content"]["application/json"],
  GetAPICallsCode
>;
/** What a call of `getAPICalls` takes. */
export interface GetAPICallsInit extends CallOptions, Pages<GetAPICallsItem> {
  params: { query: operations["getAPICalls"]["parameters"]["query"] };
}

/** What `getAPICall` answers. */
export type GetAPICallData = operations["getAPICall"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getAPICall`, open to others. */
export type GetAPICallCode = Codes<never>;
/** How `getAPICall` can fail. */
export type GetAPICallFailure = Failure<
  { 200: operations["getAPICall"]["responses"]["default"]["content"]["application/json"] },
  operations["getAPICall"]["responses"]["default"]["content"]["application/json"],
  GetAPICallCode
>;
/** What a call of `getAPICall` takes. */
export interface GetAPICallInit extends CallOptions {
  params: { path: operations["getAPICall"]["parameters"]["path"] };
}

/** What `createSale` sends. */
export type CreateSaleBody = NonNullable<operations["createSale"]["requestBody"]>["content"]["application/json"];
/** What `createSale` answers. */
export type CreateSaleData = operations["createSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createSale`, open to others. */
export type CreateSaleCode = Codes<never>;
/** How `createSale` can fail. */
export type CreateSaleFailure = Failure<
  { 200: operations["createSale"]["responses"]["default"]["content"]["application/json"] },
  operations["createSale"]["responses"]["default"]["content"]["application/json"],
  CreateSaleCode
>;
/** What a call of `createSale` takes. */
export interface CreateSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateSaleBody, Supplied>;
}

/** What `getSales` answers. */
export type GetSalesData = operations["getSales"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getSales` answers in pages. */
export type GetSalesItem = NonNullable<NonNullable<GetSalesData>["results"]>[number];
/** The documented error codes of `getSales`, open to others. */
export type GetSalesCode = Codes<never>;
/** How `getSales` can fail. */
export type GetSalesFailure = Failure<
  { 200: operations["getSales"]["responses"]["default"]["content"]["application/json"] },
  operations["getSales"]["responses"]["default"]["content"]["application/json"],
  GetSalesCode
>;
/** What a call of `getSales` takes. */
export interface GetSalesInit extends CallOptions, Pages<GetSalesItem> {
  params: { query: operations["getSales"]["parameters"]["query"] };
}

/** What `estimateSale` sends. */
export type EstimateSaleBody = NonNullable<operations["estimateSale"]["requestBody"]>["content"]["application/json"];
/** What `estimateSale` answers. */
export type EstimateSaleData = operations["estimateSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `estimateSale`, open to others. */
export type EstimateSaleCode = Codes<never>;
/** How `estimateSale` can fail. */
export type EstimateSaleFailure = Failure<
  { 200: operations["estimateSale"]["responses"]["default"]["content"]["application/json"] },
  operations["estimateSale"]["responses"]["default"]["content"]["application/json"],
  EstimateSaleCode
>;
/** What a call of `estimateSale` takes. */
export interface EstimateSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EstimateSaleBody, Supplied>;
}

/** What `createPendingSale` sends. */
export type CreatePendingSaleBody = NonNullable<
  operations["createPendingSale"]["requestBody"]
>["content"]["application/json"];
/** What `createPendingSale` answers. */
export type CreatePendingSaleData = operations["createPendingSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createPendingSale`, open to others. */
export type CreatePendingSaleCode = Codes<never>;
/** How `createPendingSale` can fail. */
export type CreatePendingSaleFailure = Failure<
  { 200: operations["createPendingSale"]["responses"]["default"]["content"]["application/json"] },
  operations["createPendingSale"]["responses"]["default"]["content"]["application/json"],
  CreatePendingSaleCode
>;
/** What a call of `createPendingSale` takes. */
export interface CreatePendingSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreatePendingSaleBody, Supplied>;
}

/** What `updatePendingSale` sends. */
export type UpdatePendingSaleBody = NonNullable<
  operations["updatePendingSale"]["requestBody"]
>["content"]["application/json"];
/** What `updatePendingSale` answers. */
export type UpdatePendingSaleData = operations["updatePendingSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `updatePendingSale`, open to others. */
export type UpdatePendingSaleCode = Codes<never>;
/** How `updatePendingSale` can fail. */
export type UpdatePendingSaleFailure = Failure<
  { 200: operations["updatePendingSale"]["responses"]["default"]["content"]["application/json"] },
  operations["updatePendingSale"]["responses"]["default"]["content"]["application/json"],
  UpdatePendingSaleCode
>;
/** What a call of `updatePendingSale` takes. */
export interface UpdatePendingSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<UpdatePendingSaleBody, Supplied>;
  params: { path: operations["updatePendingSale"]["parameters"]["path"] };
}

/** What `processPendingSale` sends. */
export type ProcessPendingSaleBody = NonNullable<
  operations["processPendingSale"]["requestBody"]
>["content"]["application/json"];
/** What `processPendingSale` answers. */
export type ProcessPendingSaleData = operations["processPendingSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `processPendingSale`, open to others. */
export type ProcessPendingSaleCode = Codes<never>;
/** How `processPendingSale` can fail. */
export type ProcessPendingSaleFailure = Failure<
  { 200: operations["processPendingSale"]["responses"]["default"]["content"]["application/json"] },
  operations["processPendingSale"]["responses"]["default"]["content"]["application/json"],
  ProcessPendingSaleCode
>;
/** What a call of `processPendingSale` takes. */
export interface ProcessPendingSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ProcessPendingSaleBody, Supplied>;
  params: { path: operations["processPendingSale"]["parameters"]["path"] };
}

/** What `voidSale` sends. */
export type VoidSaleBody = NonNullable<operations["voidSale"]["requestBody"]>["content"]["application/json"];
/** What `voidSale` answers. */
export type VoidSaleData = operations["voidSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `voidSale`, open to others. */
export type VoidSaleCode = Codes<never>;
/** How `voidSale` can fail. */
export type VoidSaleFailure = Failure<
  { 200: operations["voidSale"]["responses"]["default"]["content"]["application/json"] },
  operations["voidSale"]["responses"]["default"]["content"]["application/json"],
  VoidSaleCode
>;
/** What a call of `voidSale` takes. */
export interface VoidSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<VoidSaleBody, Supplied>;
  params: { path: operations["voidSale"]["parameters"]["path"] };
}

/** What `refundProductSale` sends. */
export type RefundProductSaleBody = NonNullable<
  operations["refundProductSale"]["requestBody"]
>["content"]["application/json"];
/** What `refundProductSale` answers. */
export type RefundProductSaleData = operations["refundProductSale"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `refundProductSale`, open to others. */
export type RefundProductSaleCode = Codes<never>;
/** How `refundProductSale` can fail. */
export type RefundProductSaleFailure = Failure<
  { 200: operations["refundProductSale"]["responses"]["default"]["content"]["application/json"] },
  operations["refundProductSale"]["responses"]["default"]["content"]["application/json"],
  RefundProductSaleCode
>;
/** What a call of `refundProductSale` takes. */
export interface RefundProductSaleInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RefundProductSaleBody, Supplied>;
  params: { path: operations["refundProductSale"]["parameters"]["path"] };
}

/** What `getTaxes` answers. */
export type GetTaxesData = operations["getTaxes"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getTaxes` answers in pages. */
export type GetTaxesItem = NonNullable<NonNullable<GetTaxesData>["results"]>[number];
/** The documented error codes of `getTaxes`, open to others. */
export type GetTaxesCode = Codes<never>;
/** How `getTaxes` can fail. */
export type GetTaxesFailure = Failure<
  { 200: operations["getTaxes"]["responses"]["default"]["content"]["application/json"] },
  operations["getTaxes"]["responses"]["default"]["content"]["application/json"],
  GetTaxesCode
>;
/** What a call of `getTaxes` takes. */
export interface GetTaxesInit extends CallOptions, Pages<GetTaxesItem> {
  params: { query: operations["getTaxes"]["parameters"]["query"] };
}

/** What `refundTax` sends. */
export type RefundTaxBody = NonNullable<operations["refundTax"]["requestBody"]>["content"]["application/json"];
/** What `refundTax` answers. */
export type RefundTaxData = operations["refundTax"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `refundTax`, open to others. */
export type RefundTaxCode = Codes<never>;
/** How `refundTax` can fail. */
export type RefundTaxFailure = Failure<
  { 200: operations["refundTax"]["responses"]["default"]["content"]["application/json"] },
  operations["refundTax"]["responses"]["default"]["content"]["application/json"],
  RefundTaxCode
>;
/** What a call of `refundTax` takes. */
export interface RefundTaxInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RefundTaxBody, Supplied>;
  params: { path: operations["refundTax"]["parameters"]["path"] };
}

/** What `getTransactions` answers. */
export type GetTransactionsData = operations["getTransactions"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getTransactions` answers in pages. */
export type GetTransactionsItem = NonNullable<NonNullable<GetTransactionsData>["results"]>[number];
/** The documented error codes of `getTransactions`, open to others. */
export type GetTransactionsCode = Codes<never>;
/** How `getTransactions` can fail. */
export type GetTransactionsFailure = Failure<
  { 200: operations["getTransactions"]["responses"]["default"]["content"]["application/json"] },
  operations["getTransactions"]["responses"]["default"]["content"]["application/json"],
  GetTransactionsCode
>;
/** What a call of `getTransactions` takes. */
export interface GetTransactionsInit extends CallOptions, Pages<GetTransactionsItem> {
  params: { query: operations["getTransactions"]["parameters"]["query"] };
}

/** What `searchTransactions` answers. */
export type SearchTransactionsData = operations["searchTransactions"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchTransactions`, open to others. */
export type SearchTransactionsCode = Codes<never>;
/** How `searchTransactions` can fail. */
export type SearchTransactionsFailure = Failure<
  { 200: operations["searchTransactions"]["responses"]["default"]["content"]["application/json"] },
  operations["searchTransactions"]["responses"]["default"]["content"]["application/json"],
  SearchTransactionsCode
>;
/** What a call of `searchTransactions` takes. */
export interface SearchTransactionsInit extends CallOptions {
  params: { query: operations["searchTransactions"]["parameters"]["query"] };
}

/** What `getTransaction` answers. */
export type GetTransactionData = operations["getTransaction"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getTransaction`, open to others. */
export type GetTransactionCode = Codes<never>;
/** How `getTransaction` can fail. */
export type GetTransactionFailure = Failure<
  { 200: operations["getTransaction"]["responses"]["default"]["content"]["application/json"] },
  operations["getTransaction"]["responses"]["default"]["content"]["application/json"],
  GetTransactionCode
>;
/** What a call of `getTransaction` takes. */
export interface GetTransactionInit extends CallOptions {
  params: { path: operations["getTransaction"]["parameters"]["path"] };
}

/** What `refundTransaction` sends. */
export type RefundTransactionBody = NonNullable<
  operations["refundTransaction"]["requestBody"]
>["content"]["application/json"];
/** What `refundTransaction` answers. */
export type RefundTransactionData = operations["refundTransaction"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `refundTransaction`, open to others. */
export type RefundTransactionCode = Codes<never>;
/** How `refundTransaction` can fail. */
export type RefundTransactionFailure = Failure<
  { 200: operations["refundTransaction"]["responses"]["default"]["content"]["application/json"] },
  operations["refundTransaction"]["responses"]["default"]["content"]["application/json"],
  RefundTransactionCode
>;
/** What a call of `refundTransaction` takes. */
export interface RefundTransactionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RefundTransactionBody, Supplied>;
  params: { path: operations["refundTransaction"]["parameters"]["path"] };
}

/** What `createChargeback` sends. */
export type CreateChargebackBody = NonNullable<
  operations["createChargeback"]["requestBody"]
>["content"]["application/json"];
/** What `createChargeback` answers. */
export type CreateChargebackData = operations["createChargeback"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createChargeback`, open to others. */
export type CreateChargebackCode = Codes<never>;
/** How `createChargeback` can fail. */
export type CreateChargebackFailure = Failure<
  { 200: operations["createChargeback"]["responses"]["default"]["content"]["application/json"] },
  operations["createChargeback"]["responses"]["default"]["content"]["application/json"],
  CreateChargebackCode
>;
/** What a call of `createChargeback` takes. */
export interface CreateChargebackInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateChargebackBody, Supplied>;
}

/** What `searchChargebacks` answers. */
export type SearchChargebacksData = operations["searchChargebacks"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchChargebacks`, open to others. */
export type SearchChargebacksCode = Codes<never>;
/** How `searchChargebacks` can fail. */
export type SearchChargebacksFailure = Failure<
  { 200: operations["searchChargebacks"]["responses"]["default"]["content"]["application/json"] },
  operations["searchChargebacks"]["responses"]["default"]["content"]["application/json"],
  SearchChargebacksCode
>;
/** What a call of `searchChargebacks` takes. */
export interface SearchChargebacksInit extends CallOptions {
  params: { query: operations["searchChargebacks"]["parameters"]["query"] };
}

/** What `createChargebackDocument` sends. */
export type CreateChargebackDocumentBody = NonNullable<
  operations["createChargebackDocument"]["requestBody"]
>["content"]["application/json"];
/** What `createChargebackDocument` answers. */
export type CreateChargebackDocumentData =
  operations["createChargebackDocument"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createChargebackDocument`, open to others. */
export type CreateChargebackDocumentCode = Codes<never>;
/** How `createChargebackDocument` can fail. */
export type CreateChargebackDocumentFailure = Failure<
  { 200: operations["createChargebackDocument"]["responses"]["default"]["content"]["application/json"] },
  operations["createChargebackDocument"]["responses"]["default"]["content"]["application/json"],
  CreateChargebackDocumentCode
>;
/** What a call of `createChargebackDocument` takes. */
export interface CreateChargebackDocumentInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateChargebackDocumentBody, Supplied>;
}

/** What `processSalvageTransaction` sends. */
export type ProcessSalvageTransactionBody = NonNullable<
  operations["processSalvageTransaction"]["requestBody"]
>["content"]["application/json"];
/** What `processSalvageTransaction` answers. */
export type ProcessSalvageTransactionData =
  operations["processSalvageTransaction"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `processSalvageTransaction`, open to others. */
export type ProcessSalvageTransactionCode = Codes<never>;
/** How `processSalvageTransaction` can fail. */
export type ProcessSalvageTransactionFailure = Failure<
  { 200: operations["processSalvageTransaction"]["responses"]["default"]["content"]["application/json"] },
  operations["processSalvageTransaction"]["responses"]["default"]["content"]["application/json"],
  ProcessSalvageTransactionCode
>;
/** What a call of `processSalvageTransaction` takes. */
export interface ProcessSalvageTransactionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ProcessSalvageTransactionBody, Supplied>;
  params: { path: operations["processSalvageTransaction"]["parameters"]["path"] };
}

/** What `editPaymentProfile` sends. */
export type EditPaymentProfileBody = NonNullable<
  operations["editPaymentProfile"]["requestBody"]
>["content"]["application/json"];
/** What `editPaymentProfile` answers. */
export type EditPaymentProfileData = operations["editPaymentProfile"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editPaymentProfile`, open to others. */
export type EditPaymentProfileCode = Codes<never>;
/** How `editPaymentProfile` can fail. */
export type EditPaymentProfileFailure = Failure<
  { 200: operations["editPaymentProfile"]["responses"]["default"]["content"]["application/json"] },
  operations["editPaymentProfile"]["responses"]["default"]["content"]["application/json"],
  EditPaymentProfileCode
>;
/** What a call of `editPaymentProfile` takes. */
export interface EditPaymentProfileInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditPaymentProfileBody, Supplied>;
  params: { path: operations["editPaymentProfile"]["parameters"]["path"] };
}

/** What `createGatewayGroup` sends. */
export type CreateGatewayGroupBody = NonNullable<
  operations["createGatewayGroup"]["requestBody"]
>["content"]["application/json"];
/** What `createGatewayGroup` answers. */
export type CreateGatewayGroupData = operations["createGatewayGroup"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createGatewayGroup`, open to others. */
export type CreateGatewayGroupCode = Codes<never>;
/** How `createGatewayGroup` can fail. */
export type CreateGatewayGroupFailure = Failure<
  { 200: operations["createGatewayGroup"]["responses"]["default"]["content"]["application/json"] },
  operations["createGatewayGroup"]["responses"]["default"]["content"]["application/json"],
  CreateGatewayGroupCode
>;
/** What a call of `createGatewayGroup` takes. */
export interface CreateGatewayGroupInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateGatewayGroupBody, Supplied>;
}

/** What `createUserGateway` sends. */
export type CreateUserGatewayBody = NonNullable<
  operations["createUserGateway"]["requestBody"]
>["content"]["application/json"];
/** What `createUserGateway` answers. */
export type CreateUserGatewayData = operations["createUserGateway"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createUserGateway`, open to others. */
export type CreateUserGatewayCode = Codes<never>;
/** How `createUserGateway` can fail. */
export type CreateUserGatewayFailure = Failure<
  { 200: operations["createUserGateway"]["responses"]["default"]["content"]["application/json"] },
  operations["createUserGateway"]["responses"]["default"]["content"]["application/json"],
  CreateUserGatewayCode
>;
/** What a call of `createUserGateway` takes. */
export interface CreateUserGatewayInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateUserGatewayBody, Supplied>;
}

/** What `getUserGateway` answers. */
export type GetUserGatewayData = operations["getUserGateway"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getUserGateway`, open to others. */
export type GetUserGatewayCode = Codes<never>;
/** How `getUserGateway` can fail. */
export type GetUserGatewayFailure = Failure<
  { 200: operations["getUserGateway"]["responses"]["default"]["content"]["application/json"] },
  operations["getUserGateway"]["responses"]["default"]["content"]["application/json"],
  GetUserGatewayCode
>;
/** What a call of `getUserGateway` takes. */
export interface GetUserGatewayInit extends CallOptions {
  params: { path: operations["getUserGateway"]["parameters"]["path"] };
}

/** What `editUserGateway` sends. */
export type EditUserGatewayBody = NonNullable<
  operations["editUserGateway"]["requestBody"]
>["content"]["application/json"];
/** What `editUserGateway` answers. */
export type EditUserGatewayData = operations["editUserGateway"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editUserGateway`, open to others. */
export type EditUserGatewayCode = Codes<never>;
/** How `editUserGateway` can fail. */
export type EditUserGatewayFailure = Failure<
  { 200: operations["editUserGateway"]["responses"]["default"]["content"]["application/json"] },
  operations["editUserGateway"]["responses"]["default"]["content"]["application/json"],
  EditUserGatewayCode
>;
/** What a call of `editUserGateway` takes. */
export interface EditUserGatewayInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditUserGatewayBody, Supplied>;
  params: { path: operations["editUserGateway"]["parameters"]["path"] };
}

/** What `createPayPalAccount` sends. */
export type CreatePayPalAccountBody = NonNullable<
  operations["createPayPalAccount"]["requestBody"]
>["content"]["application/json"];
/** What `createPayPalAccount` answers. */
export type CreatePayPalAccountData =
  operations["createPayPalAccount"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createPayPalAccount`, open to others. */
export type CreatePayPalAccountCode = Codes<never>;
/** How `createPayPalAccount` can fail. */
export type CreatePayPalAccountFailure = Failure<
  { 200: operations["createPayPalAccount"]["responses"]["default"]["content"]["application/json"] },
  operations["createPayPalAccount"]["responses"]["default"]["content"]["application/json"],
  CreatePayPalAccountCode
>;
/** What a call of `createPayPalAccount` takes. */
export interface CreatePayPalAccountInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreatePayPalAccountBody, Supplied>;
}

/** What `getPayPalAccount` answers. */
export type GetPayPalAccountData = operations["getPayPalAccount"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getPayPalAccount`, open to others. */
export type GetPayPalAccountCode = Codes<never>;
/** How `getPayPalAccount` can fail. */
export type GetPayPalAccountFailure = Failure<
  { 200: operations["getPayPalAccount"]["responses"]["default"]["content"]["application/json"] },
  operations["getPayPalAccount"]["responses"]["default"]["content"]["application/json"],
  GetPayPalAccountCode
>;
/** What a call of `getPayPalAccount` takes. */
export interface GetPayPalAccountInit extends CallOptions {
  params: { path: operations["getPayPalAccount"]["parameters"]["path"] };
}

/** What `searchSubscriptions` answers. */
export type SearchSubscriptionsData =
  operations["searchSubscriptions"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchSubscriptions`, open to others. */
export type SearchSubscriptionsCode = Codes<never>;
/** How `searchSubscriptions` can fail. */
export type SearchSubscriptionsFailure = Failure<
  { 200: operations["searchSubscriptions"]["responses"]["default"]["content"]["application/json"] },
  operations["searchSubscriptions"]["responses"]["default"]["content"]["application/json"],
  SearchSubscriptionsCode
>;
/** What a call of `searchSubscriptions` takes. */
export interface SearchSubscriptionsInit extends CallOptions {
  params: { query: operations["searchSubscriptions"]["parameters"]["query"] };
}

/** What `editSubscription` sends. */
export type EditSubscriptionBody = NonNullable<
  operations["editSubscription"]["requestBody"]
>["content"]["application/json"];
/** What `editSubscription` answers. */
export type EditSubscriptionData = operations["editSubscription"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editSubscription`, open to others. */
export type EditSubscriptionCode = Codes<never>;
/** How `editSubscription` can fail. */
export type EditSubscriptionFailure = Failure<
  { 200: operations["editSubscription"]["responses"]["default"]["content"]["application/json"] },
  operations["editSubscription"]["responses"]["default"]["content"]["application/json"],
  EditSubscriptionCode
>;
/** What a call of `editSubscription` takes. */
export interface EditSubscriptionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditSubscriptionBody, Supplied>;
  params: { path: operations["editSubscription"]["parameters"]["path"] };
}

/** What `activateSubscription` sends. */
export type ActivateSubscriptionBody = NonNullable<
  operations["activateSubscription"]["requestBody"]
>["content"]["application/json"];
/** What `activateSubscription` answers. */
export type ActivateSubscriptionData =
  operations["activateSubscription"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `activateSubscription`, open to others. */
export type ActivateSubscriptionCode = Codes<never>;
/** How `activateSubscription` can fail. */
export type ActivateSubscriptionFailure = Failure<
  { 200: operations["activateSubscription"]["responses"]["default"]["content"]["application/json"] },
  operations["activateSubscription"]["responses"]["default"]["content"]["application/json"],
  ActivateSubscriptionCode
>;
/** What a call of `activateSubscription` takes. */
export interface ActivateSubscriptionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ActivateSubscriptionBody, Supplied>;
  params: { path: operations["activateSubscription"]["parameters"]["path"] };
}

/** What `getSubscriptionRenewal` answers. */
export type GetSubscriptionRenewalData =
  operations["getSubscriptionRenewal"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getSubscriptionRenewal`, open to others. */
export type GetSubscriptionRenewalCode = Codes<never>;
/** How `getSubscriptionRenewal` can fail. */
export type GetSubscriptionRenewalFailure = Failure<
  { 200: operations["getSubscriptionRenewal"]["responses"]["default"]["content"]["application/json"] },
  operations["getSubscriptionRenewal"]["responses"]["default"]["content"]["application/json"],
  GetSubscriptionRenewalCode
>;
/** What a call of `getSubscriptionRenewal` takes. */
export interface GetSubscriptionRenewalInit extends CallOptions {
  params: { path: operations["getSubscriptionRenewal"]["parameters"]["path"] };
}

/** What `refundSubscriptionRenewal` sends. */
export type RefundSubscriptionRenewalBody = NonNullable<
  operations["refundSubscriptionRenewal"]["requestBody"]
>["content"]["application/json"];
/** What `refundSubscriptionRenewal` answers. */
export type RefundSubscriptionRenewalData =
  operations["refundSubscriptionRenewal"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `refundSubscriptionRenewal`, open to others. */
export type RefundSubscriptionRenewalCode = Codes<never>;
/** How `refundSubscriptionRenewal` can fail. */
export type RefundSubscriptionRenewalFailure = Failure<
  { 200: operations["refundSubscriptionRenewal"]["responses"]["default"]["content"]["application/json"] },
  operations["refundSubscriptionRenewal"]["responses"]["default"]["content"]["application/json"],
  RefundSubscriptionRenewalCode
>;
/** What a call of `refundSubscriptionRenewal` takes. */
export interface RefundSubscriptionRenewalInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RefundSubscriptionRenewalBody, Supplied>;
  params: { path: operations["refundSubscriptionRenewal"]["parameters"]["path"] };
}

/** What `extendTrial` sends. */
export type ExtendTrialBody = NonNullable<operations["extendTrial"]["requestBody"]>["content"]["application/json"];
/** What `extendTrial` answers. */
export type ExtendTrialData = operations["extendTrial"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `extendTrial`, open to others. */
export type ExtendTrialCode = Codes<never>;
/** How `extendTrial` can fail. */
export type ExtendTrialFailure = Failure<
  { 200: operations["extendTrial"]["responses"]["default"]["content"]["application/json"] },
  operations["extendTrial"]["responses"]["default"]["content"]["application/json"],
  ExtendTrialCode
>;
/** What a call of `extendTrial` takes. */
export interface ExtendTrialInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ExtendTrialBody, Supplied>;
  params: { path: operations["extendTrial"]["parameters"]["path"] };
}

/** What `createSubscriptionProfile` sends. */
export type CreateSubscriptionProfileBody = NonNullable<
  operations["createSubscriptionProfile"]["requestBody"]
>["content"]["application/json"];
/** What `createSubscriptionProfile` answers. */
export type CreateSubscriptionProfileData =
  operations["createSubscriptionProfile"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createSubscriptionProfile`, open to others. */
export type CreateSubscriptionProfileCode = Codes<never>;
/** How `createSubscriptionProfile` can fail. */
export type CreateSubscriptionProfileFailure = Failure<
  { 200: operations["createSubscriptionProfile"]["responses"]["default"]["content"]["application/json"] },
  operations["createSubscriptionProfile"]["responses"]["default"]["content"]["application/json"],
  CreateSubscriptionProfileCode
>;
/** What a call of `createSubscriptionProfile` takes. */
export interface CreateSubscriptionProfileInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateSubscriptionProfileBody, Supplied>;
}

/** What `editSubscriptionProfile` sends. */
export type EditSubscriptionProfileBody = NonNullable<
  operations["editSubscriptionProfile"]["requestBody"]
>["content"]["application/json"];
/** What `editSubscriptionProfile` answers. */
export type EditSubscriptionProfileData =
  operations["editSubscriptionProfile"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editSubscriptionProfile`, open to others. */
export type EditSubscriptionProfileCode = Codes<never>;
/** How `editSubscriptionProfile` can fail. */
export type EditSubscriptionProfileFailure = Failure<
  { 200: operations["editSubscriptionProfile"]["responses"]["default"]["content"]["application/json"] },
  operations["editSubscriptionProfile"]["responses"]["default"]["content"]["application/json"],
  EditSubscriptionProfileCode
>;
/** What a call of `editSubscriptionProfile` takes. */
export interface EditSubscriptionProfileInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditSubscriptionProfileBody, Supplied>;
  params: { path: operations["editSubscriptionProfile"]["parameters"]["path"] };
}

/** What `getProducts` answers. */
export type GetProductsData = operations["getProducts"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getProducts` answers in pages. */
export type GetProductsItem = NonNullable<NonNullable<GetProductsData>["results"]>[number];
/** The documented error codes of `getProducts`, open to others. */
export type GetProductsCode = Codes<never>;
/** How `getProducts` can fail. */
export type GetProductsFailure = Failure<
  { 200: operations["getProducts"]["responses"]["default"]["content"]["application/json"] },
  operations["getProducts"]["responses"]["default"]["content"]["application/json"],
  GetProductsCode
>;
/** What a call of `getProducts` takes. */
export interface GetProductsInit extends CallOptions, Pages<GetProductsItem> {
  params: { query: operations["getProducts"]["parameters"]["query"] };
}

/** What `createProduct` sends. */
export type CreateProductBody = NonNullable<operations["createProduct"]["requestBody"]>["content"]["application/json"];
/** What `createProduct` answers. */
export type CreateProductData = operations["createProduct"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createProduct`, open to others. */
export type CreateProductCode = Codes<never>;
/** How `createProduct` can fail. */
export type CreateProductFailure = Failure<
  { 200: operations["createProduct"]["responses"]["default"]["content"]["application/json"] },
  operations["createProduct"]["responses"]["default"]["content"]["application/json"],
  CreateProductCode
>;
/** What a call of `createProduct` takes. */
export interface CreateProductInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateProductBody, Supplied>;
}

/** What `searchProducts` answers. */
export type SearchProductsData = operations["searchProducts"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchProducts`, open to others. */
export type SearchProductsCode = Codes<never>;
/** How `searchProducts` can fail. */
export type SearchProductsFailure = Failure<
  { 200: operations["searchProducts"]["responses"]["default"]["content"]["application/json"] },
  operations["searchProducts"]["responses"]["default"]["content"]["application/json"],
  SearchProductsCode
>;
/** What a call of `searchProducts` takes. */
export interface SearchProductsInit extends CallOptions {
  params: { query: operations["searchProducts"]["parameters"]["query"] };
}

/** What `createProductGroup` sends. */
export type CreateProductGroupBody = NonNullable<
  operations["createProductGroup"]["requestBody"]
>["content"]["application/json"];
/** What `createProductGroup` answers. */
export type CreateProductGroupData = operations["createProductGroup"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createProductGroup`, open to others. */
export type CreateProductGroupCode = Codes<never>;
/** How `createProductGroup` can fail. */
export type CreateProductGroupFailure = Failure<
  { 200: operations["createProductGroup"]["responses"]["default"]["content"]["application/json"] },
  operations["createProductGroup"]["responses"]["default"]["content"]["application/json"],
  CreateProductGroupCode
>;
/** What a call of `createProductGroup` takes. */
export interface CreateProductGroupInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateProductGroupBody, Supplied>;
}

/** What `searchShipping` answers. */
export type SearchShippingData = operations["searchShipping"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `searchShipping`, open to others. */
export type SearchShippingCode = Codes<never>;
/** How `searchShipping` can fail. */
export type SearchShippingFailure = Failure<
  { 200: operations["searchShipping"]["responses"]["default"]["content"]["application/json"] },
  operations["searchShipping"]["responses"]["default"]["content"]["application/json"],
  SearchShippingCode
>;
/** What a call of `searchShipping` takes. */
export interface SearchShippingInit extends CallOptions {
  params: { query: operations["searchShipping"]["parameters"]["query"] };
}

/** What `refundShipment` sends. */
export type RefundShipmentBody = NonNullable<
  operations["refundShipment"]["requestBody"]
>["content"]["application/json"];
/** What `refundShipment` answers. */
export type RefundShipmentData = operations["refundShipment"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `refundShipment`, open to others. */
export type RefundShipmentCode = Codes<never>;
/** How `refundShipment` can fail. */
export type RefundShipmentFailure = Failure<
  { 200: operations["refundShipment"]["responses"]["default"]["content"]["application/json"] },
  operations["refundShipment"]["responses"]["default"]["content"]["application/json"],
  RefundShipmentCode
>;
/** What a call of `refundShipment` takes. */
export interface RefundShipmentInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RefundShipmentBody, Supplied>;
  params: { path: operations["refundShipment"]["parameters"]["path"] };
}

/** What `createUserShop` sends. */
export type CreateUserShopBody = NonNullable<
  operations["createUserShop"]["requestBody"]
>["content"]["application/json"];
/** What `createUserShop` answers. */
export type CreateUserShopData = operations["createUserShop"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createUserShop`, open to others. */
export type CreateUserShopCode = Codes<never>;
/** How `createUserShop` can fail. */
export type CreateUserShopFailure = Failure<
  { 200: operations["createUserShop"]["responses"]["default"]["content"]["application/json"] },
  operations["createUserShop"]["responses"]["default"]["content"]["application/json"],
  CreateUserShopCode
>;
/** What a call of `createUserShop` takes. */
export interface CreateUserShopInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateUserShopBody, Supplied>;
}

/** What `getUserShop` answers. */
export type GetUserShopData = operations["getUserShop"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getUserShop`, open to others. */
export type GetUserShopCode = Codes<never>;
/** How `getUserShop` can fail. */
export type GetUserShopFailure = Failure<
  { 200: operations["getUserShop"]["responses"]["default"]["content"]["application/json"] },
  operations["getUserShop"]["responses"]["default"]["content"]["application/json"],
  GetUserShopCode
>;
/** What a call of `getUserShop` takes. */
export interface GetUserShopInit extends CallOptions {
  params: {
    path: operations["getUserShop"]["parameters"]["path"];
    query?: NonNullable<operations["getUserShop"]["parameters"]["query"]>;
  };
}

/** What `editUserShop` sends. */
export type EditUserShopBody = NonNullable<operations["editUserShop"]["requestBody"]>["content"]["application/json"];
/** What `editUserShop` answers. */
export type EditUserShopData = operations["editUserShop"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editUserShop`, open to others. */
export type EditUserShopCode = Codes<never>;
/** How `editUserShop` can fail. */
export type EditUserShopFailure = Failure<
  { 200: operations["editUserShop"]["responses"]["default"]["content"]["application/json"] },
  operations["editUserShop"]["responses"]["default"]["content"]["application/json"],
  EditUserShopCode
>;
/** What a call of `editUserShop` takes. */
export interface EditUserShopInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditUserShopBody, Supplied>;
  params: { path: operations["editUserShop"]["parameters"]["path"] };
}

/** What `getShippingProfile` answers. */
export type GetShippingProfileData = operations["getShippingProfile"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getShippingProfile`, open to others. */
export type GetShippingProfileCode = Codes<never>;
/** How `getShippingProfile` can fail. */
export type GetShippingProfileFailure = Failure<
  { 200: operations["getShippingProfile"]["responses"]["default"]["content"]["application/json"] },
  operations["getShippingProfile"]["responses"]["default"]["content"]["application/json"],
  GetShippingProfileCode
>;
/** What a call of `getShippingProfile` takes. */
export interface GetShippingProfileInit extends CallOptions {
  params: { path: operations["getShippingProfile"]["parameters"]["path"] };
}

/** What `createFulfillmentAccount` sends. */
export type CreateFulfillmentAccountBody = NonNullable<
  operations["createFulfillmentAccount"]["requestBody"]
>["content"]["application/json"];
/** What `createFulfillmentAccount` answers. */
export type CreateFulfillmentAccountData =
  operations["createFulfillmentAccount"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createFulfillmentAccount`, open to others. */
export type CreateFulfillmentAccountCode = Codes<never>;
/** How `createFulfillmentAccount` can fail. */
export type CreateFulfillmentAccountFailure = Failure<
  { 200: operations["createFulfillmentAccount"]["responses"]["default"]["content"]["application/json"] },
  operations["createFulfillmentAccount"]["responses"]["default"]["content"]["application/json"],
  CreateFulfillmentAccountCode
>;
/** What a call of `createFulfillmentAccount` takes. */
export interface CreateFulfillmentAccountInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateFulfillmentAccountBody, Supplied>;
}

/** What `getFulfillmentAccounts` answers. */
export type GetFulfillmentAccountsData =
  operations["getFulfillmentAccounts"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getFulfillmentAccounts` answers in pages. */
export type GetFulfillmentAccountsItem = NonNullable<NonNullable<GetFulfillmentAccountsData>["results"]>[number];
/** The documented error codes of `getFulfillmentAccounts`, open to others. */
export type GetFulfillmentAccountsCode = Codes<never>;
/** How `getFulfillmentAccounts` can fail. */
export type GetFulfillmentAccountsFailure = Failure<
  { 200: operations["getFulfillmentAccounts"]["responses"]["default"]["content"]["application/json"] },
  operations["getFulfillmentAccounts"]["responses"]["default"]["content"]["application/json"],
  GetFulfillmentAccountsCode
>;
/** What a call of `getFulfillmentAccounts` takes. */
export interface GetFulfillmentAccountsInit extends CallOptions, Pages<GetFulfillmentAccountsItem> {
  params: { query: operations["getFulfillmentAccounts"]["parameters"]["query"] };
}

/** What `createNote` sends. */
export type CreateNoteBody = NonNullable<operations["createNote"]["requestBody"]>["content"]["application/json"];
/** What `createNote` answers. */
export type CreateNoteData = operations["createNote"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createNote`, open to others. */
export type CreateNoteCode = Codes<never>;
/** How `createNote` can fail. */
export type CreateNoteFailure = Failure<
  { 200: operations["createNote"]["responses"]["default"]["content"]["application/json"] },
  operations["createNote"]["responses"]["default"]["content"]["application/json"],
  CreateNoteCode
>;
/** What a call of `createNote` takes. */
export interface CreateNoteInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateNoteBody, Supplied>;
}

/** What `getProject` answers. */
export type GetProjectData = operations["getProject"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getProject`, open to others. */
export type GetProjectCode = Codes<never>;
/** How `getProject` can fail. */
export type GetProjectFailure = Failure<
  { 200: operations["getProject"]["responses"]["default"]["content"]["application/json"] },
  operations["getProject"]["responses"]["default"]["content"]["application/json"],
  GetProjectCode
>;
/** What a call of `getProject` takes. */
export interface GetProjectInit extends CallOptions {
  params: { path: operations["getProject"]["parameters"]["path"] };
}

/** What `createProjectNote` sends. */
export type CreateProjectNoteBody = NonNullable<
  operations["createProjectNote"]["requestBody"]
>["content"]["application/json"];
/** What `createProjectNote` answers. */
export type CreateProjectNoteData = operations["createProjectNote"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createProjectNote`, open to others. */
export type CreateProjectNoteCode = Codes<never>;
/** How `createProjectNote` can fail. */
export type CreateProjectNoteFailure = Failure<
  { 200: operations["createProjectNote"]["responses"]["default"]["content"]["application/json"] },
  operations["createProjectNote"]["responses"]["default"]["content"]["application/json"],
  CreateProjectNoteCode
>;
/** What a call of `createProjectNote` takes. */
export interface CreateProjectNoteInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateProjectNoteBody, Supplied>;
}

/** What `insertMetadata` sends. */
export type InsertMetadataBody = NonNullable<
  operations["insertMetadata"]["requestBody"]
>["content"]["application/json"];
/** What `insertMetadata` answers. */
export type InsertMetadataData = operations["insertMetadata"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `insertMetadata`, open to others. */
export type InsertMetadataCode = Codes<never>;
/** How `insertMetadata` can fail. */
export type InsertMetadataFailure = Failure<
  { 200: operations["insertMetadata"]["responses"]["default"]["content"]["application/json"] },
  operations["insertMetadata"]["responses"]["default"]["content"]["application/json"],
  InsertMetadataCode
>;
/** What a call of `insertMetadata` takes. */
export interface InsertMetadataInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<InsertMetadataBody, Supplied>;
}

/** What `getFunctions` answers. */
export type GetFunctionsData = operations["getFunctions"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getFunctions` answers in pages. */
export type GetFunctionsItem = NonNullable<NonNullable<GetFunctionsData>["results"]>[number];
/** The documented error codes of `getFunctions`, open to others. */
export type GetFunctionsCode = Codes<never>;
/** How `getFunctions` can fail. */
export type GetFunctionsFailure = Failure<
  { 200: operations["getFunctions"]["responses"]["default"]["content"]["application/json"] },
  operations["getFunctions"]["responses"]["default"]["content"]["application/json"],
  GetFunctionsCode
>;
/** What a call of `getFunctions` takes. */
export interface GetFunctionsInit extends CallOptions, Pages<GetFunctionsItem> {
  params: { query: operations["getFunctions"]["parameters"]["query"] };
}

/** What `editFunction` sends. */
export type EditFunctionBody = NonNullable<operations["editFunction"]["requestBody"]>["content"]["application/json"];
/** What `editFunction` answers. */
export type EditFunctionData = operations["editFunction"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editFunction`, open to others. */
export type EditFunctionCode = Codes<never>;
/** How `editFunction` can fail. */
export type EditFunctionFailure = Failure<
  { 200: operations["editFunction"]["responses"]["default"]["content"]["application/json"] },
  operations["editFunction"]["responses"]["default"]["content"]["application/json"],
  EditFunctionCode
>;
/** What a call of `editFunction` takes. */
export interface EditFunctionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditFunctionBody, Supplied>;
  params: { path: operations["editFunction"]["parameters"]["path"] };
}

/** What `triggerFunction` sends. */
export type TriggerFunctionBody = NonNullable<
  operations["triggerFunction"]["requestBody"]
>["content"]["application/json"];
/** What `triggerFunction` answers. */
export type TriggerFunctionData = operations["triggerFunction"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `triggerFunction`, open to others. */
export type TriggerFunctionCode = Codes<never>;
/** How `triggerFunction` can fail. */
export type TriggerFunctionFailure = Failure<
  { 200: operations["triggerFunction"]["responses"]["default"]["content"]["application/json"] },
  operations["triggerFunction"]["responses"]["default"]["content"]["application/json"],
  TriggerFunctionCode
>;
/** What a call of `triggerFunction` takes. */
export interface TriggerFunctionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<TriggerFunctionBody, Supplied>;
  params: { path: operations["triggerFunction"]["parameters"]["path"] };
}

/** What `getSMTPMessages` answers. */
export type GetSMTPMessagesData = operations["getSMTPMessages"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getSMTPMessages` answers in pages. */
export type GetSMTPMessagesItem = NonNullable<NonNullable<GetSMTPMessagesData>["results"]>[number];
/** The documented error codes of `getSMTPMessages`, open to others. */
export type GetSMTPMessagesCode = Codes<never>;
/** How `getSMTPMessages` can fail. */
export type GetSMTPMessagesFailure = Failure<
  { 200: operations["getSMTPMessages"]["responses"]["default"]["content"]["application/json"] },
  operations["getSMTPMessages"]["responses"]["default"]["content"]["application/json"],
  GetSMTPMessagesCode
>;
/** What a call of `getSMTPMessages` takes. */
export interface GetSMTPMessagesInit extends CallOptions, Pages<GetSMTPMessagesItem> {
  params: { query: operations["getSMTPMessages"]["parameters"]["query"] };
}

/** What `sendSMTPMessage` sends. */
export type SendSMTPMessageBody = NonNullable<
  operations["sendSMTPMessage"]["requestBody"]
>["content"]["application/json"];
/** What `sendSMTPMessage` answers. */
export type SendSMTPMessageData = operations["sendSMTPMessage"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `sendSMTPMessage`, open to others. */
export type SendSMTPMessageCode = Codes<never>;
/** How `sendSMTPMessage` can fail. */
export type SendSMTPMessageFailure = Failure<
  { 200: operations["sendSMTPMessage"]["responses"]["default"]["content"]["application/json"] },
  operations["sendSMTPMessage"]["responses"]["default"]["content"]["application/json"],
  SendSMTPMessageCode
>;
/** What a call of `sendSMTPMessage` takes. */
export interface SendSMTPMessageInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<SendSMTPMessageBody, Supplied>;
}

/** What `getEmailTemplates` answers. */
export type GetEmailTemplatesData = operations["getEmailTemplates"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getEmailTemplates` answers in pages. */
export type GetEmailTemplatesItem = NonNullable<NonNullable<GetEmailTemplatesData>["results"]>[number];
/** The documented error codes of `getEmailTemplates`, open to others. */
export type GetEmailTemplatesCode = Codes<never>;
/** How `getEmailTemplates` can fail. */
export type GetEmailTemplatesFailure = Failure<
  { 200: operations["getEmailTemplates"]["responses"]["default"]["content"]["application/json"] },
  operations["getEmailTemplates"]["responses"]["default"]["content"]["application/json"],
  GetEmailTemplatesCode
>;
/** What a call of `getEmailTemplates` takes. */
export interface GetEmailTemplatesInit extends CallOptions, Pages<GetEmailTemplatesItem> {
  params: { query: operations["getEmailTemplates"]["parameters"]["query"] };
}

/** What `createUserThirdPartyIntegration` sends. */
export type CreateUserThirdPartyIntegrationBody = NonNullable<
  operations["createUserThirdPartyIntegration"]["requestBody"]
>["content"]["application/json"];
/** What `createUserThirdPartyIntegration` answers. */
export type CreateUserThirdPartyIntegrationData =
  operations["createUserThirdPartyIntegration"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createUserThirdPartyIntegration`, open to others. */
export type CreateUserThirdPartyIntegrationCode = Codes<never>;
/** How `createUserThirdPartyIntegration` can fail. */
export type CreateUserThirdPartyIntegrationFailure = Failure<
  { 200: operations["createUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"] },
  operations["createUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"],
  CreateUserThirdPartyIntegrationCode
>;
/** What a call of `createUserThirdPartyIntegration` takes. */
export interface CreateUserThirdPartyIntegrationInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateUserThirdPartyIntegrationBody, Supplied>;
}

/** What `editUserThirdPartyIntegration` sends. */
export type EditUserThirdPartyIntegrationBody = NonNullable<
  operations["editUserThirdPartyIntegration"]["requestBody"]
>["content"]["application/json"];
/** What `editUserThirdPartyIntegration` answers. */
export type EditUserThirdPartyIntegrationData =
  operations["editUserThirdPartyIntegration"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editUserThirdPartyIntegration`, open to others. */
export type EditUserThirdPartyIntegrationCode = Codes<never>;
/** How `editUserThirdPartyIntegration` can fail. */
export type EditUserThirdPartyIntegrationFailure = Failure<
  { 200: operations["editUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"] },
  operations["editUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"],
  EditUserThirdPartyIntegrationCode
>;
/** What a call of `editUserThirdPartyIntegration` takes. */
export interface EditUserThirdPartyIntegrationInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditUserThirdPartyIntegrationBody, Supplied>;
  params: { path: operations["editUserThirdPartyIntegration"]["parameters"]["path"] };
}

/** What `getUserThirdPartyIntegration` answers. */
export type GetUserThirdPartyIntegrationData =
  operations["getUserThirdPartyIntegration"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getUserThirdPartyIntegration`, open to others. */
export type GetUserThirdPartyIntegrationCode = Codes<never>;
/** How `getUserThirdPartyIntegration` can fail. */
export type GetUserThirdPartyIntegrationFailure = Failure<
  { 200: operations["getUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"] },
  operations["getUserThirdPartyIntegration"]["responses"]["default"]["content"]["application/json"],
  GetUserThirdPartyIntegrationCode
>;
/** What a call of `getUserThirdPartyIntegration` takes. */
export interface GetUserThirdPartyIntegrationInit extends CallOptions {
  params: { path: operations["getUserThirdPartyIntegration"]["parameters"]["path"] };
}

/** What `getAIVoiceCall` answers. */
export type GetAIVoiceCallData = operations["getAIVoiceCall"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getAIVoiceCall`, open to others. */
export type GetAIVoiceCallCode = Codes<never>;
/** How `getAIVoiceCall` can fail. */
export type GetAIVoiceCallFailure = Failure<
  { 200: operations["getAIVoiceCall"]["responses"]["default"]["content"]["application/json"] },
  operations["getAIVoiceCall"]["responses"]["default"]["content"]["application/json"],
  GetAIVoiceCallCode
>;
/** What a call of `getAIVoiceCall` takes. */
export interface GetAIVoiceCallInit extends CallOptions {
  params: { path: operations["getAIVoiceCall"]["parameters"]["path"] };
}

/** What `editAIVoiceAgent` sends. */
export type EditAIVoiceAgentBody = NonNullable<
  operations["editAIVoiceAgent"]["requestBody"]
>["content"]["application/json"];
/** What `editAIVoiceAgent` answers. */
export type EditAIVoiceAgentData = operations["editAIVoiceAgent"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editAIVoiceAgent`, open to others. */
export type EditAIVoiceAgentCode = Codes<never>;
/** How `editAIVoiceAgent` can fail. */
export type EditAIVoiceAgentFailure = Failure<
  { 200: operations["editAIVoiceAgent"]["responses"]["default"]["content"]["application/json"] },
  operations["editAIVoiceAgent"]["responses"]["default"]["content"]["application/json"],
  EditAIVoiceAgentCode
>;
/** What a call of `editAIVoiceAgent` takes. */
export interface EditAIVoiceAgentInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditAIVoiceAgentBody, Supplied>;
  params: { path: operations["editAIVoiceAgent"]["parameters"]["path"] };
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create a customer.
   *
   * Creates a customer ahead of any purchase, optionally with a credit card. It is not needed before a sale: a
   * first sale creates its customer when none exists.
   *
   * Repeating the call may create a second customer. The request has no idempotency key, and RevCent does not say
   * what happens when the e-mail address is already known.
   *
   * After a lost answer, look before you repeat: `getAPICalls` and `getAPICall` show what became of the call,
   * `getCustomers` shows which customers were made around that time. A value of your own in
   * `internal_customer_id` or `metadata` makes the call and the customer easy to recognize.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateCustomer.md
   */
  createCustomer(init: CreateCustomerInit<Supplied>): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * List customers by date.
   *
   * Lists customers within a range of dates, one page at a time. The range must not exceed 90 days.
   *
   * RevCent does not say whether the first page is 0 or 1, nor whether the answer holds a total. Take a page with
   * fewer results than `limit` for the last one. For counts and reports RevCent points to its own query and export
   * tools.
   *
   * After a `createCustomer` whose answer was lost, list a range around the call. By RevCent's guide the list
   * serves to find a customer's id before `getCustomer`. Which fields an item has is not documented: `id` and
   * `created_date_unix` are known from RevCent's other lists only, and whether name and e-mail address are there
   * was not seen. How soon a new customer is listed is not documented either, so an empty page soon after the call
   * proves nothing.
   *
   * All pages: `paginate(client.getCustomers, init)`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomers.md
   */
  getCustomers(init: GetCustomersInit): Promise<Result<GetCustomersData, GetCustomersFailure>>;
  /**
   * Read one customer.
   *
   * Answers with one customer, by id. The customer's fields lie beside the call's own (`api_call_id`, `code`), not
   * inside an object. Only part of them is known here; the rest is readable as unknown values. By RevCent's guide
   * they tell whether the customer is enabled, disabled or blocked, and hold groups, notes, metadata, products
   * bought, lifetime values, the ids of related records and a summary of each card.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomer.md
   */
  getCustomer(init: GetCustomerInit): Promise<Result<GetCustomerData, GetCustomerFailure>>;
  /**
   * Add a card to a customer.
   *
   * Attaches a credit card to a customer who exists. Without `bill_to` the card is billed to the customer's own
   * details.
   *
   * Repeating the call may attach the card twice: the request has no idempotency key. After a lost answer,
   * `getAPICalls` and `getAPICall` show what became of the call, `getCustomerCards` with `customer_id` the cards
   * that the customer has.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/AddCardToCustomer.md
   */
  addCardToCustomer(
    init: AddCardToCustomerInit<Supplied>,
  ): Promise<Result<AddCardToCustomerData, AddCardToCustomerFailure>>;
  /**
   * List customer groups.
   *
   * Lists the customer groups of the account, one page at a time. Groups are settings, so the list takes no range
   * of dates. Their ids serve as `customer_group_filter` of `getCustomers`.
   *
   * All pages: `paginate(client.getCustomerGroups, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetCustomerGroups
   */
  getCustomerGroups(init: GetCustomerGroupsInit): Promise<Result<GetCustomerGroupsData, GetCustomerGroupsFailure>>;
  /**
   * Get a customer portal.
   *
   * Reads a customer portal, the pages on which customers look after their own cards, subscriptions and orders.
   * Only the names below are documented here.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetCustomerPortal
   */
  getCustomerPortal(init: GetCustomerPortalInit): Promise<Result<GetCustomerPortalData, GetCustomerPortalFailure>>;
  /**
   * List customers' cards by date.
   *
   * Lists the cards that were attached to customers within a range of dates, one page at a time. The range must
   * not exceed 90 days. With `customer_id` it lists the cards of one customer.
   *
   * Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists; read
   * a card by its id with `getCustomerCard`.
   *
   * All pages: `paginate(client.getCustomerCards, init)`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomerCards.md
   */
  getCustomerCards(init: GetCustomerCardsInit): Promise<Result<GetCustomerCardsData, GetCustomerCardsFailure>>;
  /**
   * Search customers' cards.
   *
   * Finds cards by a text: the card's id, its first six or last four digits, or a value of its metadata. The guide
   * of the same operation also speaks of a customer's name, e-mail address, phone and address.
   *
   * A hit holds a few fields only; read the card by its id with `getCustomerCard`. Where the term comes from a
   * visitor, RevCent urges to check by a second value, one that the visitor did not give, that the card is theirs.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SearchCustomerCards.md
   */
  searchCustomerCards(
    init: SearchCustomerCardsInit,
  ): Promise<Result<SearchCustomerCardsData, SearchCustomerCardsFailure>>;
  /**
   * Read one card.
   *
   * Answers with one card, by id. The card's fields lie beside the call's own (`api_call_id`, `code`), not inside
   * an object. The whole number of a card is never returned. Unlike in a request, month and year of expiry are
   * texts of two digits.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomerCard.md
   */
  getCustomerCard(init: GetCustomerCardInit): Promise<Result<GetCustomerCardData, GetCustomerCardFailure>>;
  /**
   * List API calls by date.
   *
   * Lists RevCent's records of calls within a range of dates, one page at a time. The range must not exceed two
   * days.
   *
   * This is where to look after a call whose answer was lost: list a range around the moment of the call and read
   * each candidate with `getAPICall`.
   *
   * - RevCent records calls that succeeded and calls that failed, by whatever way they came: through an API
   *   account, the web app, a shop, an AI assistant or RevCent's own processes. So the list also holds the calls
   *   of others, and this very call may be among them.
   * - Which fields an item has is not documented: `id` and `created_date_unix` are known from RevCent's other lists
   *   only. That `type`, `method`, `api_account` and `ip_address` of `getAPICall` are here too is likely, but was
   *   not seen.
   * - `api_call_source_filter` leaves out all other sources, and RevCent does not say which calls count as which:
   *   do not filter by source when you look for a lost call. `api_account_filter` is safe if you know the id of
   *   the API account that your key belongs to.
   * - How soon a call is listed is not documented, nor whether a call that RevCent refuses at the door (a wrong
   *   key, a body that is no JSON) is recorded at all. So a record proves that the call arrived; no record, soon
   *   after the call, proves nothing.
   * - Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   *
   * For counts and reports RevCent points to its own query and export tools.
   *
   * All pages: `paginate(client.getAPICalls, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetAPICalls
   */
  getAPICalls(init: GetAPICallsInit): Promise<Result<GetAPICallsData, GetAPICallsFailure>>;
  /**
   * Read one API call.
   *
   * Answers with RevCent's record of one call, by the call's id: the `id` of an item of `getAPICalls`, or the
   * `api_call_id` that came with an answer or a refusal.
   *
   * **Two calls meet in the answer.** `api_call_id`, `api_call_unix` and `code` are those of this reading call;
   * the recorded call is `id` and `created_date_unix`, with its other fields beside them. `code: 1` says that the
   * record was read, not that the recorded call succeeded.
   *
   * Documented by name are `created_date_unix`, `id`, `type`, `method`, `api_account` and `ip_address`. RevCent's
   * guide promises more: what was sent, what was answered, whether the call succeeded, where it came from, the ids
   * of the records that it touched. Under which names these come, and in which shape, was not seen, so they are
   * readable as unknown values. Whether card data within is masked was not seen either: do not log the record.
   *
   * To recognize a call without knowing the names, search the whole answer for a value that only your request had,
   * such as its `internal_customer_id` or a value of its metadata. To learn what a `createCustomer` has made,
   * search it for an id of 20 characters that `getCustomer` knows.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetAPICall.md
   */
  getAPICall(init: GetAPICallInit): Promise<Result<GetAPICallData, GetAPICallFailure>>;
  /**
   * Create a sale.
   *
   * Creates a sale and takes its payment at once. A customer who does not exist yet is created with it; a later
   * sale with the same e-mail address goes to the same customer.
   *
   * Only the beginning of RevCent's list of fields is known here: what comes after `credit_card` (the customer, the
   * products, shipping, tax, metadata and more) passes unchecked, under RevCent's names.
   *
   * **Repeating the call may charge the customer twice.** Version 1 of the API takes a text of the caller's in
   * `unique_request_id` with a sale; whether version 2 kept it was not seen. After a lost answer, look before you
   * repeat: `getAPICalls` and `getAPICall` show what became of the call, `getSales` the sales and
   * `getTransactions` the card payments of that time, declined ones too.
   *
   * A refusal does not mean that nothing was made: RevCent keeps declined payments as transactions, and may have
   * created the customer. Which `code` a declined or held payment has is not documented for version 2; a public
   * client of version 1 takes 2 and 3 for declined, 4 for held, 5 for rejected.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateSale.md
   */
  createSale(init: CreateSaleInit<Supplied>): Promise<Result<CreateSaleData, CreateSaleFailure>>;
  /**
   * List sales by date.
   *
   * Lists sales within a range of dates, one page at a time. The range must not exceed 90 days.
   *
   * After a `createSale` whose answer was lost, list a range around the call. Which fields an item has is not
   * documented beyond the two that begin the items of RevCent's other lists, nor how soon a new sale is listed:
   * an empty page soon after the call proves nothing.
   *
   * Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   * For counts and reports RevCent points to its own query and export tools.
   *
   * All pages: `paginate(client.getSales, init)`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetSales.md
   */
  getSales(init: GetSalesInit): Promise<Result<GetSalesData, GetSalesFailure>>;
  /**
   * Estimate a sale.
   *
   * Works out what a sale would cost: products, shipping, tax, coupons and discounts, item by item. The request is
   * that of `createSale`, or the `sale_id` of a pending sale, with which all else is optional. No payment is
   * taken.
   *
   * Only the beginning of RevCent's list of fields is known here: what comes after `customer_id` passes unchecked,
   * under RevCent's names. With `include_gateway` the answer names a gateway for the sale to come, which wants a
   * payment by card and a payment profile.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EstimateSale.md
   */
  estimateSale(init: EstimateSaleInit<Supplied>): Promise<Result<EstimateSaleData, EstimateSaleFailure>>;
  /**
   * Create a pending sale.
   *
   * Saves a sale without taking its payment: a cart that RevCent keeps, for checkouts of several steps. It is
   * changed with `updatePendingSale` as often as one likes, and paid with `processPendingSale`. A card may come
   * with any of the three calls.
   *
   * Only the beginning of RevCent's list of fields is known here: what comes after `credit_card` (the customer,
   * the products, shipping, tax, coupons, discounts, metadata and more) passes unchecked, under RevCent's names.
   *
   * An account may have a profile that processes pending sales by itself after some time, so a pending sale is not
   * always one that nobody pays. **Repeating the call may save the sale twice**: the request has no idempotency
   * key. After a lost answer, look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreatePendingSale.md
   */
  createPendingSale(
    init: CreatePendingSaleInit<Supplied>,
  ): Promise<Result<CreatePendingSaleData, CreatePendingSaleFailure>>;
  /**
   * Update a pending sale.
   *
   * Changes a pending sale: its payment, addresses, products and more. It takes no payment.
   *
   * Where products, shipping, tax or discounts are added or changed, RevCent's settings in `pending_options` say
   * how; their shape is not documented here, so they pass unchecked. What a repeat of such a change does is not
   * documented: after a lost answer, look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/UpdatePendingSale.md
   */
  updatePendingSale(
    init: UpdatePendingSaleInit<Supplied>,
  ): Promise<Result<UpdatePendingSaleData, UpdatePendingSaleFailure>>;
  /**
   * Process a pending sale.
   *
   * Takes the payment of a pending sale, which makes it a sale. `credit_card` is needed only if the pending sale
   * has no card yet.
   *
   * **Repeating the call may charge the customer twice**: the request has no idempotency key, and what RevCent
   * answers for a sale that is processed already is not documented. After a lost answer, look before you repeat:
   * `getAPICalls` and `getAPICall` show what became of the call, `getTransactions` the card payments of that time,
   * declined ones too.
   *
   * A refusal does not mean that nothing was made: RevCent keeps declined payments as transactions. Which `code` a
   * declined or held payment has is not documented for version 2; see `createSale`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/ProcessPendingSale.md
   */
  processPendingSale(
    init: ProcessPendingSaleInit<Supplied>,
  ): Promise<Result<ProcessPendingSaleData, ProcessPendingSaleFailure>>;
  /**
   * Void a sale.
   *
   * Undoes a whole sale: cancels one that is pending, refunds every payment of one that is not (products, shipping
   * and tax). Subscriptions and running trials of the sale are cancelled, and so is its shipping at the fulfilment.
   * No operation covered here takes a void back.
   *
   * The money goes back by way of pending refunds, whose ids the answer names: RevCent refunds as soon as the
   * processor allows it. What a repeat does is not documented; after a lost answer look with `getAPICalls` and
   * `getAPICall`, because a refusal of the repeat may mean that the first call has done it.
   *
   * To block the customer as well RevCent offers another operation, for fraud, which this contract does not cover.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/VoidSale.md
   */
  voidSale(init: VoidSaleInit<Supplied>): Promise<Result<VoidSaleData, VoidSaleFailure>>;
  /**
   * Refund a product sale.
   *
   * Refunds one product of a sale, by the id of the product sale: `amount` of it, or all of it without `amount`.
   * Whatever it was paid with is refunded, be it a card, PayPal or an offline payment.
   *
   * **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
   * `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/RefundProductSale.md
   */
  refundProductSale(
    init: RefundProductSaleInit<Supplied>,
  ): Promise<Result<RefundProductSaleData, RefundProductSaleFailure>>;
  /**
   * List taxes by date.
   *
   * Lists the taxes that were part of payments within a range of dates, one page at a time. The range must not
   * exceed 90 days.
   *
   * Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
   * Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   *
   * All pages: `paginate(client.getTaxes, init)`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetTaxes.md
   */
  getTaxes(init: GetTaxesInit): Promise<Result<GetTaxesData, GetTaxesFailure>>;
  /**
   * Refund a tax.
   *
   * Refunds a tax that was part of a payment, by the tax's id: `amount` of it, or all of it without `amount`. What
   * else the payment was for is refunded by calls of its own, such as `refundProductSale` and `refundShipment`.
   *
   * **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
   * `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/RefundTax.md
   */
  refundTax(init: RefundTaxInit<Supplied>): Promise<Result<RefundTaxData, RefundTaxFailure>>;
  /**
   * List card transactions by date.
   *
   * Lists credit card transactions within a range of dates, one page at a time: payments that were approved,
   * declined or held, and refunds. Payments with PayPal and offline payments are no transactions in RevCent's
   * sense. The range must not exceed 90 days.
   *
   * Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists. Whether
   * the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last. For
   * counts and reports RevCent points to its own query and export tools.
   *
   * All pages: `paginate(client.getTransactions, init)`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetTransactions.md
   */
  getTransactions(init: GetTransactionsInit): Promise<Result<GetTransactionsData, GetTransactionsFailure>>;
  /**
   * Search card transactions.
   *
   * Finds credit card transactions by a text: the transaction's id, the card's first six or last four digits, the
   * gateway's own id of the transaction, or a value of the metadata. The guide of the same operation also speaks of
   * the customer's name, e-mail address and phone.
   *
   * A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
   * one that the visitor did not give, that the transaction is theirs.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SearchTransactions.md
   */
  searchTransactions(init: SearchTransactionsInit): Promise<Result<SearchTransactionsData, SearchTransactionsFailure>>;
  /**
   * Get a card transaction.
   *
   * Reads one credit card transaction: its amounts, what became of it (approved, declined, held, captured,
   * settled, void), what the gateway said, the customer and the card, and the ids of related sales, refunds,
   * chargebacks and more. Only the names below are documented here.
   *
   * `code` stands for the call, 1 for a yes. RevCent's guide lists a `code` of the transaction as well; where it
   * stands in the answer is not documented.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetTransaction.md
   */
  getTransaction(init: GetTransactionInit): Promise<Result<GetTransactionData, GetTransactionFailure>>;
  /**
   * Refund a card transaction.
   *
   * Refunds a credit card transaction: `amount` of it, or all of it without `amount`. RevCent advises against it
   * where reports by kind of item matter, and points to the refunds of the item itself: `voidSale`,
   * `refundProductSale` and others that this contract does not cover.
   *
   * **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
   * `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/RefundTransaction.md
   */
  refundTransaction(
    init: RefundTransactionInit<Supplied>,
  ): Promise<Result<RefundTransactionData, RefundTransactionFailure>>;
  /**
   * Create a chargeback.
   *
   * Records that a customer disputes a card payment. The payment is named by `transaction_id`, RevCent's id, or by
   * `gateway_transaction_id`, the gateway's.
   *
   * Repeating the call may record the chargeback twice: the request has no idempotency key. After a lost answer,
   * look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateChargeback.md
   */
  createChargeback(
    init: CreateChargebackInit<Supplied>,
  ): Promise<Result<CreateChargebackData, CreateChargebackFailure>>;
  /**
   * Search chargebacks.
   *
   * Finds chargebacks by a text: the chargeback's id, the first six or last four digits of the card, the case
   * number, the acquirer's reference number, the id at a company that manages chargebacks, the gateway's id of the
   * transaction, or a value of the metadata.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SearchChargebacks.md
   */
  searchChargebacks(init: SearchChargebacksInit): Promise<Result<SearchChargebacksData, SearchChargebacksFailure>>;
  /**
   * Create a chargeback document.
   *
   * Gathers what RevCent knows of a sale into a document that helps to contest a chargeback: the purchase, the
   * customer, the visitor's tracks, the shipments. The sale is found by something that belongs to it: `item_type`
   * says what, `item_value` which one.
   *
   * The answer brings the facts as an object, and the address of a ZIP file with the document in it. **The address
   * works for 24 hours**; who has it can read the customer's data. A repeat makes another document and changes
   * nothing else.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateChargebackDocument.md
   */
  createChargebackDocument(
    init: CreateChargebackDocumentInit<Supplied>,
  ): Promise<Result<CreateChargebackDocumentData, CreateChargebackDocumentFailure>>;
  /**
   * Process a salvage transaction.
   *
   * Tries once more to take a payment that was declined, in whole or in part. A salvage transaction is what
   * RevCent keeps of such a payment. Without a card in the request the customer's default card pays, through the
   * gateway of the first try.
   *
   * **Repeating the call may charge the customer twice**: the request has no idempotency key. After a lost answer,
   * look before you repeat: `getAPICalls` and `getAPICall` show what became of the call, `getTransactions` the
   * card payments of that time, declined ones too. Which `code` a declined payment has is not documented for
   * version 2; see `createSale`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/ProcessSalvageTransaction.md
   */
  processSalvageTransaction(
    init: ProcessSalvageTransactionInit<Supplied>,
  ): Promise<Result<ProcessSalvageTransactionData, ProcessSalvageTransactionFailure>>;
  /**
   * Edit a payment profile.
   *
   * Changes a payment profile, the flow that card payments go through. Send only what changes; `payment_flow` is
   * one property, so the whole flow goes with it. **The profile may be in use**: a flow that never chooses a
   * gateway, or never processes, stops every payment that goes through it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditPaymentProfile.md
   */
  editPaymentProfile(
    init: EditPaymentProfileInit<Supplied>,
  ): Promise<Result<EditPaymentProfileData, EditPaymentProfileFailure>>;
  /**
   * Create a gateway group.
   *
   * Puts gateways into a group that payment flows can name. RevCent's page also says that a first sale makes the
   * group if it is not there.
   *
   * No two gateway groups have the same name. What RevCent answers for a name that is taken is not documented:
   * after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateGatewayGroup.md
   */
  createGatewayGroup(
    init: CreateGatewayGroupInit<Supplied>,
  ): Promise<Result<CreateGatewayGroupData, CreateGatewayGroupFailure>>;
  /**
   * Create a gateway.
   *
   * Links the account to a payment gateway, one of those that RevCent offers (`site_gateway_id`). What the gateway
   * wants to be told goes in `fields`, by ids that the offer prescribes and this contract does not cover. **The
   * values are secrets**: keep them out of logs.
   *
   * No two gateways of an account have the same name. What RevCent answers for a name that is taken is not
   * documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateUserGateway.md
   */
  createUserGateway(
    init: CreateUserGatewayInit<Supplied>,
  ): Promise<Result<CreateUserGatewayData, CreateUserGatewayFailure>>;
  /**
   * Get a gateway.
   *
   * Reads one of the account's payment gateways. Only the names below are documented here.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetUserGateway
   */
  getUserGateway(init: GetUserGatewayInit): Promise<Result<GetUserGatewayData, GetUserGatewayFailure>>;
  /**
   * Edit a gateway.
   *
   * Changes one of the account's payment gateways. **Payments may go through it at this moment**; RevCent's page
   * asks for the user's explicit consent. That fields which are left out stay as they are is RevCent's rule for
   * its other edits, and not stated for this one.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditUserGateway.md
   */
  editUserGateway(init: EditUserGatewayInit<Supplied>): Promise<Result<EditUserGatewayData, EditUserGatewayFailure>>;
  /**
   * Create a PayPal account.
   *
   * Links a PayPal account to RevCent, which then reads its transactions and disputes, refunds, and tells PayPal
   * of shipments.
   *
   * No two PayPal accounts have the same name. What RevCent answers for a name that is taken is not documented:
   * after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreatePayPalAccount.md
   */
  createPayPalAccount(
    init: CreatePayPalAccountInit<Supplied>,
  ): Promise<Result<CreatePayPalAccountData, CreatePayPalAccountFailure>>;
  /**
   * Get a PayPal account.
   *
   * Reads one of the PayPal accounts that are linked to RevCent. Only the names below are documented here.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetPayPalAccount
   */
  getPayPalAccount(init: GetPayPalAccountInit): Promise<Result<GetPayPalAccountData, GetPayPalAccountFailure>>;
  /**
   * Search subscriptions.
   *
   * Finds subscriptions by a text: the subscription's id, the customer's name, first address line, e-mail address
   * or phone, or a value of the metadata.
   *
   * A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
   * one that the visitor did not give, that the subscription is theirs.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SearchSubscriptions.md
   */
  searchSubscriptions(
    init: SearchSubscriptionsInit,
  ): Promise<Result<SearchSubscriptionsData, SearchSubscriptionsFailure>>;
  /**
   * Edit a subscription.
   *
   * Changes attributes of a subscription: its profile, coupons, amount, next renewal or address. It does not
   * suspend, activate or cancel; the product and a renewal period for one subscription are changed in the web app.
   *
   * That fields which are left out stay as they are is RevCent's rule for its other edits, and not stated for this
   * one. What a repeat does is not documented: the coupons, for one, are described as attached.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditSubscription.md
   */
  editSubscription(
    init: EditSubscriptionInit<Supplied>,
  ): Promise<Result<EditSubscriptionData, EditSubscriptionFailure>>;
  /**
   * Activate a suspended subscription.
   *
   * Puts a suspended subscription back to work. What RevCent answers for one that is active already is not
   * documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/ActivateSubscription.md
   */
  activateSubscription(
    init: ActivateSubscriptionInit<Supplied>,
  ): Promise<Result<ActivateSubscriptionData, ActivateSubscriptionFailure>>;
  /**
   * Get a subscription renewal.
   *
   * Reads one renewal of a subscription: its amounts, and what it is related to. Only the names below are
   * documented here. Read it before `refundSubscriptionRenewal`.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetSubscriptionRenewal.md
   */
  getSubscriptionRenewal(
    init: GetSubscriptionRenewalInit,
  ): Promise<Result<GetSubscriptionRenewalData, GetSubscriptionRenewalFailure>>;
  /**
   * Refund a subscription renewal.
   *
   * Refunds one renewal of a subscription, by the renewal's id: `amount` of it, or all of it without `amount`. The
   * subscription itself goes on. RevCent prefers this call to `refundTransaction`, because the refund then counts
   * as one of the renewal.
   *
   * **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
   * `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/RefundSubscriptionRenewal.md
   */
  refundSubscriptionRenewal(
    init: RefundSubscriptionRenewalInit<Supplied>,
  ): Promise<Result<RefundSubscriptionRenewalData, RefundSubscriptionRenewalFailure>>;
  /**
   * Extend a trial.
   *
   * Lets a trial last so many days longer. When it ends, its payment is taken.
   *
   * **Repeating the call may extend the trial twice**: the request has no idempotency key. After a lost answer,
   * look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/ExtendTrial.md
   */
  extendTrial(init: ExtendTrialInit<Supplied>): Promise<Result<ExtendTrialData, ExtendTrialFailure>>;
  /**
   * Create a subscription profile.
   *
   * Creates a profile that says when subscriptions renew. Products and subscriptions name it by its id.
   *
   * No two subscription profiles have the same name. What RevCent answers for a name that is taken is not
   * documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateSubscriptionProfile.md
   */
  createSubscriptionProfile(
    init: CreateSubscriptionProfileInit<Supplied>,
  ): Promise<Result<CreateSubscriptionProfileData, CreateSubscriptionProfileFailure>>;
  /**
   * Edit a subscription profile.
   *
   * Changes a profile that says when subscriptions renew. Send only what changes; another `frequency` goes with
   * its settings. **All subscriptions that use the profile renew by what it says then.**
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditSubscriptionProfile.md
   */
  editSubscriptionProfile(
    init: EditSubscriptionProfileInit<Supplied>,
  ): Promise<Result<EditSubscriptionProfileData, EditSubscriptionProfileFailure>>;
  /**
   * List products by date.
   *
   * Lists the products that were made within a range of dates, one page at a time. The range must not exceed 90
   * days. `searchProducts` finds a product by a text instead.
   *
   * Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
   * Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   *
   * All pages: `paginate(client.getProducts, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetProducts
   */
  getProducts(init: GetProductsInit): Promise<Result<GetProductsData, GetProductsFailure>>;
  /**
   * Create a product.
   *
   * Creates a product: what is sold, at what price, and how its trials and renewals are priced. Where it is a
   * shop's product, RevCent urges to send the shop's own id of it as `internal_id`.
   *
   * **Repeating the call may create the product twice**: the request has no idempotency key. After a lost answer,
   * look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateProduct.md
   */
  createProduct(init: CreateProductInit<Supplied>): Promise<Result<CreateProductData, CreateProductFailure>>;
  /**
   * Search products.
   *
   * Finds products by a text: the product's id, name, SKU, internal id or an additional id, or a value of its
   * metadata. Where several stores sell the same product, each has a hit of its own; `store` tells them apart.
   *
   * @see https://revcent.com/docs/api/v2#operation-SearchProducts
   */
  searchProducts(init: SearchProductsInit): Promise<Result<SearchProductsData, SearchProductsFailure>>;
  /**
   * Create a product group.
   *
   * Puts products into a group, which lists, flows and profiles can name.
   *
   * **Repeating the call may create the group twice**: the request has no idempotency key. After a lost answer,
   * look with `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateProductGroup.md
   */
  createProductGroup(
    init: CreateProductGroupInit<Supplied>,
  ): Promise<Result<CreateProductGroupData, CreateProductGroupFailure>>;
  /**
   * Search shipments.
   *
   * Finds shipments by a text: the shipment's id, the name or the first address line that it goes to, the tracking
   * number, or a value of the metadata. The guide of the same operation also speaks of the customer's e-mail
   * address and phone, of status and of products.
   *
   * A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
   * one that the visitor did not give, that the shipment is theirs.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SearchShipping.md
   */
  searchShipping(init: SearchShippingInit): Promise<Result<SearchShippingData, SearchShippingFailure>>;
  /**
   * Refund a shipment.
   *
   * Refunds what a shipment cost the customer, by the shipment's id: `amount` of it, or all of it without
   * `amount`. RevCent's paths and fields say `shipping` where its operations say shipment. The answer does not say
   * how much was refunded.
   *
   * **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
   * `getAPICalls` and `getAPICall` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/RefundShipment.md
   */
  refundShipment(init: RefundShipmentInit<Supplied>): Promise<Result<RefundShipmentData, RefundShipmentFailure>>;
  /**
   * Create a shop.
   *
   * Links a shop, such as one of WooCommerce, to RevCent. RevCent's plugin must be in the shop before. A shop is
   * of a kind that RevCent offers, a site shop, which prescribes what else is to be told.
   *
   * Only the beginning of RevCent's list of fields is known here: the site shop, credentials, and what comes after
   * them, pass unchecked, under RevCent's names. **Credentials are secrets that this contract cannot mark as
   * such**: where the request is logged, leave its body out.
   *
   * No two shops of an account have the same name. What RevCent answers for a name that is taken is not
   * documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateUserShop.md
   */
  createUserShop(init: CreateUserShopInit<Supplied>): Promise<Result<CreateUserShopData, CreateUserShopFailure>>;
  /**
   * Get a shop.
   *
   * Reads a shop that is linked to RevCent; with `remote_data` also what lies in the shop itself, which works for
   * WooCommerce alone. **The products of a shop can be a very large answer.** Which fields the answer has is not
   * documented here.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetUserShop
   */
  getUserShop(init: GetUserShopInit): Promise<Result<GetUserShopData, GetUserShopFailure>>;
  /**
   * Edit a shop.
   *
   * Changes a shop that is linked to RevCent. Send only what changes. **Sales of the shop go by its payment
   * profile and campaign** from then on.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditUserShop.md
   */
  editUserShop(init: EditUserShopInit<Supplied>): Promise<Result<EditUserShopData, EditUserShopFailure>>;
  /**
   * Get a shipping profile.
   *
   * Reads a shipping profile, which says what shipping costs and when. Only the names below are documented here.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetShippingProfile
   */
  getShippingProfile(init: GetShippingProfileInit): Promise<Result<GetShippingProfileData, GetShippingProfileFailure>>;
  /**
   * Create a fulfillment account.
   *
   * Links the account to a fulfillment center, one of those that RevCent offers. What the center wants to be told
   * goes in `fields`, by ids that the offer prescribes and this contract does not cover. **The values are
   * secrets**, which RevCent stores encrypted: keep them out of logs.
   *
   * No two fulfillment accounts have the same name. What RevCent answers for a name that is taken is not
   * documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateFulfillmentAccount.md
   */
  createFulfillmentAccount(
    init: CreateFulfillmentAccountInit<Supplied>,
  ): Promise<Result<CreateFulfillmentAccountData, CreateFulfillmentAccountFailure>>;
  /**
   * List fulfillment accounts.
   *
   * Lists the links to fulfillment centers, one page at a time. They are settings, so the list takes no range of
   * dates. Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the
   * last.
   *
   * All pages: `paginate(client.getFulfillmentAccounts, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetFulfillmentAccounts
   */
  getFulfillmentAccounts(
    init: GetFulfillmentAccountsInit,
  ): Promise<Result<GetFulfillmentAccountsData, GetFulfillmentAccountsFailure>>;
  /**
   * Create a note.
   *
   * Puts a short note on a record. The note also goes to the record's customer, where all notes of a customer can
   * be seen: `getCustomer` brings them.
   *
   * RevCent marks none of the three fields as required; its guide says that a call makes sense with all of them
   * only. Repeating the call may put the note there twice: the request has no idempotency key.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateNote.md
   */
  createNote(init: CreateNoteInit<Supplied>): Promise<Result<CreateNoteData, CreateNoteFailure>>;
  /**
   * Get a project.
   *
   * Reads a project, in which RevCent keeps what people and AI assistants are to remember of a piece of work: its
   * name, what it is for, and what belongs to it, such as products and product groups. Only the names below are
   * documented here.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetProject.md
   */
  getProject(init: GetProjectInit): Promise<Result<GetProjectData, GetProjectFailure>>;
  /**
   * Create a note of a project.
   *
   * Adds a note to a project, which in RevCent keeps what people and AI assistants are to remember of a piece of
   * work. Lists of project notes show titles only, so the title should say what the note is about.
   *
   * Repeating the call may add the note twice: the request has no idempotency key.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateProjectNote.md
   */
  createProjectNote(
    init: CreateProjectNoteInit<Supplied>,
  ): Promise<Result<CreateProjectNoteData, CreateProjectNoteFailure>>;
  /**
   * Insert metadata.
   *
   * Adds pairs of a name and a value to a record. They always go to the record's customer too; with `cascade` also
   * to everything below the record, such as the shipments and subscriptions of a sale.
   *
   * Searches look into metadata, so a value of your own makes a record easy to find again. What happens when the
   * name is there already, or the call is repeated, is not documented.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/InsertMetadata.md
   */
  insertMetadata(init: InsertMetadataInit<Supplied>): Promise<Result<InsertMetadataData, InsertMetadataFailure>>;
  /**
   * List functions.
   *
   * Lists the functions of the account, one page at a time. Functions are settings, so the list takes no range of
   * dates. Their code is not listed. Read a function's `custom_arguments` before `triggerFunction`: they say what
   * the function wants to be given.
   *
   * All pages: `paginate(client.getFunctions, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetFunctions
   */
  getFunctions(init: GetFunctionsInit): Promise<Result<GetFunctionsData, GetFunctionsFailure>>;
  /**
   * Edit a function.
   *
   * Changes a function, code of the account's own that RevCent hosts. Send only what changes. By RevCent's guide,
   * `dependencies` and `custom_arguments` are replaced as a whole, and `environment_variables` are added to those
   * that are there; their shapes are not documented here, so they pass unchecked.
   *
   * **The function may be in use**: code that never calls the `callback` it is given never ends. A function that
   * was created a moment ago cannot be edited until RevCent has set it up, which takes half a minute or more.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditFunction.md
   */
  editFunction(init: EditFunctionInit<Supplied>): Promise<Result<EditFunctionData, EditFunctionFailure>>;
  /**
   * Trigger a function.
   *
   * Runs a function, code of the account's own that RevCent hosts. Only functions whose trigger is set to
   * `api_direct` can be run this way. What the function does, and whether it may do it twice, is known to its
   * author only, so a repeat is never safe by itself.
   *
   * Whether the answer waits for the function's end, and whether it brings the function's result, was not seen.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/TriggerFunction.md
   */
  triggerFunction(init: TriggerFunctionInit<Supplied>): Promise<Result<TriggerFunctionData, TriggerFunctionFailure>>;
  /**
   * List e-mails by date.
   *
   * Lists the e-mails (SMTP messages) that RevCent made within a range of dates, one page at a time. The range must
   * not exceed seven days. With `customer_id` it lists the e-mails that have to do with one customer.
   *
   * Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
   * Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   *
   * All pages: `paginate(client.getSMTPMessages, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetSMTPMessages
   */
  getSMTPMessages(init: GetSMTPMessagesInit): Promise<Result<GetSMTPMessagesData, GetSMTPMessagesFailure>>;
  /**
   * Send an e-mail.
   *
   * Sends an e-mail that one of the account's e-mail templates makes: subject, sender, text and fixed recipients
   * are the template's. Only templates whose trigger is `api_direct` can be sent this way. What a template wants
   * to be given, it says in its `custom_arguments`; the templates are no part of this contract.
   *
   * **Repeating the call sends the e-mail again**: the request has no idempotency key. After a lost answer, look
   * with `getSMTPMessages` or `getAPICalls` before you repeat it.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/SendSMTPMessage.md
   */
  sendSMTPMessage(init: SendSMTPMessageInit<Supplied>): Promise<Result<SendSMTPMessageData, SendSMTPMessageFailure>>;
  /**
   * List e-mail templates.
   *
   * Lists the account's e-mail templates, one page at a time, without their HTML. They are settings, so the list
   * takes no range of dates. Only templates whose trigger is `api_direct` can be sent with `sendSMTPMessage`.
   * Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
   *
   * All pages: `paginate(client.getEmailTemplates, init)`.
   *
   * @see https://revcent.com/docs/api/v2#operation-GetEmailTemplates
   */
  getEmailTemplates(init: GetEmailTemplatesInit): Promise<Result<GetEmailTemplatesData, GetEmailTemplatesFailure>>;
  /**
   * Create a third party integration.
   *
   * Links the account to another company's system, one of those that RevCent offers as its own integrations
   * (`site_third_party_integration`). Some offers have options that only show once the link is there: read them
   * with `getUserThirdPartyIntegration`, then save the choice with `editUserThirdPartyIntegration`.
   *
   * Only the beginning of RevCent's list of fields is known here: credentials, and what comes after them, pass
   * unchecked, under RevCent's names. **They are secrets that this contract cannot mark as such**: where the
   * request is logged, leave its body out.
   *
   * No two integrations of an account have the same name. What RevCent answers for a name that is taken is not
   * documented.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateUserThirdPartyIntegration.md
   */
  createUserThirdPartyIntegration(
    init: CreateUserThirdPartyIntegrationInit<Supplied>,
  ): Promise<Result<CreateUserThirdPartyIntegrationData, CreateUserThirdPartyIntegrationFailure>>;
  /**
   * Edit a third party integration.
   *
   * Changes the account's link to another company's system. Send only what changes. Credentials are replaced when
   * `third_party_credentials` is sent, and RevCent stores them encrypted.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditUserThirdPartyIntegration.md
   */
  editUserThirdPartyIntegration(
    init: EditUserThirdPartyIntegrationInit<Supplied>,
  ): Promise<Result<EditUserThirdPartyIntegrationData, EditUserThirdPartyIntegrationFailure>>;
  /**
   * Get a third party integration.
   *
   * Reads the account's link to another company's system: which credentials are saved, though never the
   * credentials themselves, and by RevCent's guide the options that the other company offers this account. Only
   * the names below are documented here.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetUserThirdPartyIntegration.md
   */
  getUserThirdPartyIntegration(
    init: GetUserThirdPartyIntegrationInit,
  ): Promise<Result<GetUserThirdPartyIntegrationData, GetUserThirdPartyIntegrationFailure>>;
  /**
   * Get an AI voice call.
   *
   * Reads one telephone call that an AI voice agent has made or taken: the model, how long it lasted, and by
   * RevCent's guide its state, what triggered it, the customer and the record it was about. Only the names below
   * are documented here.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetAIVoiceCall.md
   */
  getAIVoiceCall(init: GetAIVoiceCallInit): Promise<Result<GetAIVoiceCallData, GetAIVoiceCallFailure>>;
  /**
   * Edit an AI voice agent.
   *
   * Changes an AI voice agent, which makes or takes telephone calls. Send only what changes. **The agent may be on
   * the telephone at this moment.**
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/EditAIVoiceAgent.md
   */
  editAIVoiceAgent(
    init: EditAIVoiceAgentInit<Supplied>,
  ): Promise<Result<EditAIVoiceAgentData, EditAIVoiceAgentFailure>>;
}

export type { components };
