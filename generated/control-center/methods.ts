// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
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
export type CreateCustomerCode = Codes<
  | "10000004"
  | "10000024"
  | "10000580"
  | "10000581"
  | "10000582"
  | "10000583"
  | "10000584"
  | "10000585"
  | "10000586"
  | "10000587"
  | "10000588"
  | "10000589"
  | "10000590"
  | "10000591"
  | "10000592"
  | "10000593"
  | "10000594"
  | "10000595"
  | "10000596"
  | "10000597"
  | "10000598"
  | "10000599"
  | "10000602"
  | "10000603"
  | "20000003"
  | "10000001"
  | "10000023"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  {
    200: operations["createCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["createCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["createCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["createCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["createCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["createCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;
/** What a call of `createCustomer` takes. */
export interface CreateCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateCustomerBody, Supplied>;
}

/** What `getCustomer` answers. */
export type GetCustomerData = operations["getCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomer`, open to others. */
export type GetCustomerCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getCustomer` can fail. */
export type GetCustomerFailure = Failure<
  {
    200: operations["getCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["getCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["getCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["getCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["getCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["getCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["getCustomer"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCode
>;
/** What a call of `getCustomer` takes. */
export interface GetCustomerInit extends CallOptions {
  params: { path: operations["getCustomer"]["parameters"]["path"] };
}

/** What `editCustomer` sends. */
export type EditCustomerBody = NonNullable<operations["editCustomer"]["requestBody"]>["content"]["application/json"];
/** What `editCustomer` answers. */
export type EditCustomerData = operations["editCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editCustomer`, open to others. */
export type EditCustomerCode = Codes<
  | "10000580"
  | "10000581"
  | "10000582"
  | "10000583"
  | "10000584"
  | "10000585"
  | "10000586"
  | "10000587"
  | "10000588"
  | "10000589"
  | "10000590"
  | "10000591"
  | "10000592"
  | "10000593"
  | "10000594"
  | "10000595"
  | "10000596"
  | "10000597"
  | "10000598"
  | "10000599"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `editCustomer` can fail. */
export type EditCustomerFailure = Failure<
  {
    200: operations["editCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["editCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["editCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["editCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["editCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["editCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["editCustomer"]["responses"]["default"]["content"]["application/json"],
  EditCustomerCode
>;
/** What a call of `editCustomer` takes. */
export interface EditCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditCustomerBody, Supplied>;
  params: { path: operations["editCustomer"]["parameters"]["path"] };
}

/** What `searchDevices` answers. */
export type SearchDevicesData = operations["searchDevices"]["responses"][200]["content"]["application/json"];
/** An item of the list that `searchDevices` answers in pages. */
export type SearchDevicesItem = NonNullable<NonNullable<SearchDevicesData>["devices"]>[number];
/** The documented error codes of `searchDevices`, open to others. */
export type SearchDevicesCode = Codes<
  | "10000003"
  | "10000004"
  | "10000005"
  | "10000006"
  | "10000007"
  | "10000012"
  | "10000045"
  | "10002119"
  | "20000003"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `searchDevices` can fail. */
export type SearchDevicesFailure = Failure<
  {
    200: operations["searchDevices"]["responses"]["default"]["content"]["application/json"];
    400: operations["searchDevices"]["responses"][400]["content"]["application/json"];
    401: operations["searchDevices"]["responses"][401]["content"]["application/json"];
    403: operations["searchDevices"]["responses"][403]["content"]["application/json"];
    404: operations["searchDevices"]["responses"][404]["content"]["application/json"];
    500: operations["searchDevices"]["responses"][500]["content"]["application/json"];
  },
  operations["searchDevices"]["responses"]["default"]["content"]["application/json"],
  SearchDevicesCode
>;
/** What a call of `searchDevices` takes. */
export interface SearchDevicesInit extends CallOptions, Pages<SearchDevicesItem> {
  params: { query: operations["searchDevices"]["parameters"]["query"] };
}

/** What `getDevice` answers. */
export type GetDeviceData = operations["getDevice"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getDevice`, open to others. */
export type GetDeviceCode = Codes<
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDevice` can fail. */
export type GetDeviceFailure = Failure<
  {
    200: operations["getDevice"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDevice"]["responses"][400]["content"]["application/json"];
    401: operations["getDevice"]["responses"][401]["content"]["application/json"];
    403: operations["getDevice"]["responses"][403]["content"]["application/json"];
    404: operations["getDevice"]["responses"][404]["content"]["application/json"];
    500: operations["getDevice"]["responses"][500]["content"]["application/json"];
  },
  operations["getDevice"]["responses"]["default"]["content"]["application/json"],
  GetDeviceCode
>;
/** What a call of `getDevice` takes. */
export interface GetDeviceInit extends CallOptions {
  params: {
    path: operations["getDevice"]["parameters"]["path"];
    query?: NonNullable<operations["getDevice"]["parameters"]["query"]>;
  };
}

/** What `editDevice` sends. */
export type EditDeviceBody = NonNullable<operations["editDevice"]["requestBody"]>["content"]["application/json"];
/** What `editDevice` answers. */
export type EditDeviceData = operations["editDevice"]["responses"][200]["content"]["application/json"] | undefined;
/** The documented error codes of `editDevice`, open to others. */
export type EditDeviceCode = Codes<
  | "10000005"
  | "10000008"
  | "10000009"
  | "10000010"
  | "10000011"
  | "10000012"
  | "10000013"
  | "10000014"
  | "10000015"
  | "10000016"
  | "10000025"
  | "10000026"
  | "10000029"
  | "20000001"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `editDevice` can fail. */
export type EditDeviceFailure = Failure<
  {
    200: operations["editDevice"]["responses"]["default"]["content"]["application/json"];
    202: operations["editDevice"]["responses"]["default"]["content"]["application/json"];
    400: operations["editDevice"]["responses"][400]["content"]["application/json"];
    401: operations["editDevice"]["responses"][401]["content"]["application/json"];
    403: operations["editDevice"]["responses"][403]["content"]["application/json"];
    404: operations["editDevice"]["responses"][404]["content"]["application/json"];
    500: operations["editDevice"]["responses"][500]["content"]["application/json"];
  },
  operations["editDevice"]["responses"]["default"]["content"]["application/json"],
  EditDeviceCode
>;
/** What a call of `editDevice` takes. */
export interface EditDeviceInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditDeviceBody, Supplied>;
  params: { path: operations["editDevice"]["parameters"]["path"] };
}

/** What `getDevices` answers. */
export type GetDevicesData = operations["getDevices"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getDevices`, open to others. */
export type GetDevicesCode = Codes<
  | "10000021"
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDevices` can fail. */
export type GetDevicesFailure = Failure<
  {
    200: operations["getDevices"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDevices"]["responses"][400]["content"]["application/json"];
    401: operations["getDevices"]["responses"][401]["content"]["application/json"];
    403: operations["getDevices"]["responses"][403]["content"]["application/json"];
    404: operations["getDevices"]["responses"][404]["content"]["application/json"];
    500: operations["getDevices"]["responses"][500]["content"]["application/json"];
  },
  operations["getDevices"]["responses"]["default"]["content"]["application/json"],
  GetDevicesCode
>;
/** What a call of `getDevices` takes. */
export interface GetDevicesInit extends CallOptions {
  params: { path: operations["getDevices"]["parameters"]["path"] };
}

/** What `transferDevices` sends. */
export type TransferDevicesBody = NonNullable<
  operations["transferDevices"]["requestBody"]
>["content"]["application/json"];
/** What `transferDevices` answers. */
export type TransferDevicesData = operations["transferDevices"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `transferDevices`, open to others. */
export type TransferDevicesCode = Codes<
  | "10000002"
  | "10000004"
  | "10000005"
  | "10000013"
  | "10000014"
  | "10000021"
  | "20000001"
  | "20000003"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `transferDevices` can fail. */
export type TransferDevicesFailure = Failure<
  {
    200: operations["transferDevices"]["responses"]["default"]["content"]["application/json"];
    400: operations["transferDevices"]["responses"][400]["content"]["application/json"];
    401: operations["transferDevices"]["responses"][401]["content"]["application/json"];
    403: operations["transferDevices"]["responses"][403]["content"]["application/json"];
    404: operations["transferDevices"]["responses"][404]["content"]["application/json"];
    500: operations["transferDevices"]["responses"][500]["content"]["application/json"];
  },
  operations["transferDevices"]["responses"]["default"]["content"]["application/json"],
  TransferDevicesCode
>;
/** What a call of `transferDevices` takes. */
export interface TransferDevicesInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<TransferDevicesBody, Supplied>;
}

/** What `getDeviceAuditHistory` answers. */
export type GetDeviceAuditHistoryData =
  operations["getDeviceAuditHistory"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getDeviceAuditHistory` answers in pages. */
export type GetDeviceAuditHistoryItem = NonNullable<
  NonNullable<GetDeviceAuditHistoryData>["deviceAuditTrails"]
>[number];
/** The documented error codes of `getDeviceAuditHistory`, open to others. */
export type GetDeviceAuditHistoryCode = Codes<
  | "10000049"
  | "10000006"
  | "10000007"
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDeviceAuditHistory` can fail. */
export type GetDeviceAuditHistoryFailure = Failure<
  {
    200: operations["getDeviceAuditHistory"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceAuditHistory"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceAuditHistory"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceAuditHistory"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceAuditHistory"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceAuditHistory"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceAuditHistory"]["responses"]["default"]["content"]["application/json"],
  GetDeviceAuditHistoryCode
>;
/** What a call of `getDeviceAuditHistory` takes. */
export interface GetDeviceAuditHistoryInit extends CallOptions, Pages<GetDeviceAuditHistoryItem> {
  params: {
    path: operations["getDeviceAuditHistory"]["parameters"]["path"];
    query?: NonNullable<operations["getDeviceAuditHistory"]["parameters"]["query"]>;
  };
}

/** What `getDeviceLocationHistory` answers. */
export type GetDeviceLocationHistoryData =
  operations["getDeviceLocationHistory"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getDeviceLocationHistory` answers in pages. */
export type GetDeviceLocationHistoryItem = NonNullable<
  NonNullable<GetDeviceLocationHistoryData>["simLocations"]
>[number];
/** The documented error codes of `getDeviceLocationHistory`, open to others. */
export type GetDeviceLocationHistoryCode = Codes<
  | "10000006"
  | "10000007"
  | "10000012"
  | "10000027"
  | "10000602"
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDeviceLocationHistory` can fail. */
export type GetDeviceLocationHistoryFailure = Failure<
  {
    200: operations["getDeviceLocationHistory"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceLocationHistory"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceLocationHistory"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceLocationHistory"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceLocationHistory"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceLocationHistory"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceLocationHistory"]["responses"]["default"]["content"]["application/json"],
  GetDeviceLocationHistoryCode
>;
/** What a call of `getDeviceLocationHistory` takes. */
export interface GetDeviceLocationHistoryInit extends CallOptions, Pages<GetDeviceLocationHistoryItem> {
  params: {
    path: operations["getDeviceLocationHistory"]["parameters"]["path"];
    query?: NonNullable<operations["getDeviceLocationHistory"]["parameters"]["query"]>;
  };
}

/** What `getSession` answers. */
export type GetSessionData = operations["getSession"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getSession`, open to others. */
export type GetSessionCode = Codes<
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getSession` can fail. */
export type GetSessionFailure = Failure<
  {
    200: operations["getSession"]["responses"]["default"]["content"]["application/json"];
    400: operations["getSession"]["responses"][400]["content"]["application/json"];
    401: operations["getSession"]["responses"][401]["content"]["application/json"];
    403: operations["getSession"]["responses"][403]["content"]["application/json"];
    404: operations["getSession"]["responses"][404]["content"]["application/json"];
    500: operations["getSession"]["responses"][500]["content"]["application/json"];
  },
  operations["getSession"]["responses"]["default"]["content"]["application/json"],
  GetSessionCode
>;
/** What a call of `getSession` takes. */
export interface GetSessionInit extends CallOptions {
  params: {
    path: operations["getSession"]["parameters"]["path"];
    query?: NonNullable<operations["getSession"]["parameters"]["query"]>;
  };
}

/** What `getDeviceUsage` answers. */
export type GetDeviceUsageData = operations["getDeviceUsage"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getDeviceUsage`, open to others. */
export type GetDeviceUsageCode = Codes<
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDeviceUsage` can fail. */
export type GetDeviceUsageFailure = Failure<
  {
    200: operations["getDeviceUsage"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceUsage"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceUsage"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceUsage"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceUsage"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceUsage"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceUsage"]["responses"]["default"]["content"]["application/json"],
  GetDeviceUsageCode
>;
/** What a call of `getDeviceUsage` takes. */
export interface GetDeviceUsageInit extends CallOptions {
  params: {
    path: operations["getDeviceUsage"]["parameters"]["path"];
    query?: NonNullable<operations["getDeviceUsage"]["parameters"]["query"]>;
  };
}

/** What `getDeviceUsageByZone` answers. */
export type GetDeviceUsageByZoneData =
  operations["getDeviceUsageByZone"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getDeviceUsageByZone`, open to others. */
export type GetDeviceUsageByZoneCode = Codes<
  | "10000013"
  | "10000031"
  | "10000032"
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getDeviceUsageByZone` can fail. */
export type GetDeviceUsageByZoneFailure = Failure<
  {
    200: operations["getDeviceUsageByZone"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceUsageByZone"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceUsageByZone"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceUsageByZone"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceUsageByZone"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceUsageByZone"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceUsageByZone"]["responses"]["default"]["content"]["application/json"],
  GetDeviceUsageByZoneCode
>;
/** What a call of `getDeviceUsageByZone` takes. */
export interface GetDeviceUsageByZoneInit extends CallOptions {
  params: {
    path: operations["getDeviceUsageByZone"]["parameters"]["path"];
    query?: NonNullable<operations["getDeviceUsageByZone"]["parameters"]["query"]>;
  };
}

/** What `getUsageByRatePlan` answers. */
export type GetUsageByRatePlanData = operations["getUsageByRatePlan"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getUsageByRatePlan` answers in pages. */
export type GetUsageByRatePlanItem = NonNullable<NonNullable<GetUsageByRatePlanData>["zones"]>[number];
/** The documented error codes of `getUsageByRatePlan`, open to others. */
export type GetUsageByRatePlanCode = Codes<
  | "10000013"
  | "10000032"
  | "10000006"
  | "10000007"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getUsageByRatePlan` can fail. */
export type GetUsageByRatePlanFailure = Failure<
  {
    200: operations["getUsageByRatePlan"]["responses"]["default"]["content"]["application/json"];
    400: operations["getUsageByRatePlan"]["responses"][400]["content"]["application/json"];
    401: operations["getUsageByRatePlan"]["responses"][401]["content"]["application/json"];
    403: operations["getUsageByRatePlan"]["responses"][403]["content"]["application/json"];
    404: operations["getUsageByRatePlan"]["responses"][404]["content"]["application/json"];
    500: operations["getUsageByRatePlan"]["responses"][500]["content"]["application/json"];
  },
  operations["getUsageByRatePlan"]["responses"]["default"]["content"]["application/json"],
  GetUsageByRatePlanCode
>;
/** What a call of `getUsageByRatePlan` takes. */
export interface GetUsageByRatePlanInit extends CallOptions, Pages<GetUsageByRatePlanItem> {
  params: { query: operations["getUsageByRatePlan"]["parameters"]["query"] };
}

/** What `sendSms` sends. */
export type SendSmsBody = NonNullable<operations["sendSms"]["requestBody"]>["content"]["application/json"];
/** What `sendSms` answers. */
export type SendSmsData = operations["sendSms"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `sendSms`, open to others. */
export type SendSmsCode = Codes<
  | "10000017"
  | "10000018"
  | "10000019"
  | "10000020"
  | "20000001"
  | "30000002"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `sendSms` can fail. */
export type SendSmsFailure = Failure<
  {
    200: operations["sendSms"]["responses"]["default"]["content"]["application/json"];
    400: operations["sendSms"]["responses"][400]["content"]["application/json"];
    401: operations["sendSms"]["responses"][401]["content"]["application/json"];
    403: operations["sendSms"]["responses"][403]["content"]["application/json"];
    404: operations["sendSms"]["responses"][404]["content"]["application/json"];
    500: operations["sendSms"]["responses"][500]["content"]["application/json"];
  },
  operations["sendSms"]["responses"]["default"]["content"]["application/json"],
  SendSmsCode
>;
/** What a call of `sendSms` takes. */
export interface SendSmsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<SendSmsBody, Supplied>;
  params: { path: operations["sendSms"]["parameters"]["path"] };
}

/** What `searchSms` answers. */
export type SearchSmsData = operations["searchSms"]["responses"][200]["content"]["application/json"];
/** An item of the list that `searchSms` answers in pages. */
export type SearchSmsItem = NonNullable<NonNullable<SearchSmsData>["smsMsgIds"]>[number];
/** The documented error codes of `searchSms`, open to others. */
export type SearchSmsCode = Codes<
  | "10000004"
  | "10000006"
  | "10000007"
  | "10000012"
  | "10000021"
  | "10000022"
  | "10000027"
  | "20000003"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `searchSms` can fail. */
export type SearchSmsFailure = Failure<
  {
    200: operations["searchSms"]["responses"]["default"]["content"]["application/json"];
    400: operations["searchSms"]["responses"][400]["content"]["application/json"];
    401: operations["searchSms"]["responses"][401]["content"]["application/json"];
    403: operations["searchSms"]["responses"][403]["content"]["application/json"];
    404: operations["searchSms"]["responses"][404]["content"]["application/json"];
    500: operations["searchSms"]["responses"][500]["content"]["application/json"];
  },
  operations["searchSms"]["responses"]["default"]["content"]["application/json"],
  SearchSmsCode
>;
/** What a call of `searchSms` takes. */
export interface SearchSmsInit extends CallOptions, Pages<SearchSmsItem> {
  params: { query: operations["searchSms"]["parameters"]["query"] };
}

/** What `getSms` answers. */
export type GetSmsData = operations["getSms"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getSms`, open to others. */
export type GetSmsCode = Codes<
  | "10000017"
  | "20000002"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getSms` can fail. */
export type GetSmsFailure = Failure<
  {
    200: operations["getSms"]["responses"]["default"]["content"]["application/json"];
    400: operations["getSms"]["responses"][400]["content"]["application/json"];
    401: operations["getSms"]["responses"][401]["content"]["application/json"];
    403: operations["getSms"]["responses"][403]["content"]["application/json"];
    404: operations["getSms"]["responses"][404]["content"]["application/json"];
    500: operations["getSms"]["responses"][500]["content"]["application/json"];
  },
  operations["getSms"]["responses"]["default"]["content"]["application/json"],
  GetSmsCode
>;
/** What a call of `getSms` takes. */
export interface GetSmsInit extends CallOptions {
  params: {
    path: operations["getSms"]["parameters"]["path"];
    query?: NonNullable<operations["getSms"]["parameters"]["query"]>;
  };
}

/** What `getRatePlans` answers. */
export type GetRatePlansData = operations["getRatePlans"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getRatePlans` answers in pages. */
export type GetRatePlansItem = NonNullable<NonNullable<GetRatePlansData>["ratePlans"]>[number];
/** The documented error codes of `getRatePlans`, open to others. */
export type GetRatePlansCode = Codes<
  | "10000004"
  | "10000006"
  | "10000007"
  | "20000003"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getRatePlans` can fail. */
export type GetRatePlansFailure = Failure<
  {
    200: operations["getRatePlans"]["responses"]["default"]["content"]["application/json"];
    400: operations["getRatePlans"]["responses"][400]["content"]["application/json"];
    401: operations["getRatePlans"]["responses"][401]["content"]["application/json"];
    403: operations["getRatePlans"]["responses"][403]["content"]["application/json"];
    404: operations["getRatePlans"]["responses"][404]["content"]["application/json"];
    500: operations["getRatePlans"]["responses"][500]["content"]["application/json"];
  },
  operations["getRatePlans"]["responses"]["default"]["content"]["application/json"],
  GetRatePlansCode
>;
/** What a call of `getRatePlans` takes. */
export interface GetRatePlansInit extends CallOptions, Pages<GetRatePlansItem> {
  params?: { query?: NonNullable<operations["getRatePlans"]["parameters"]["query"]> };
}

/** What `assignEventRatePlan` sends. */
export type AssignEventRatePlanBody = NonNullable<
  operations["assignEventRatePlan"]["requestBody"]
>["content"]["application/json"];
/** What `assignEventRatePlan` answers. */
export type AssignEventRatePlanData =
  operations["assignEventRatePlan"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `assignEventRatePlan`, open to others. */
export type AssignEventRatePlanCode = Codes<
  | "10000012"
  | "20000001"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `assignEventRatePlan` can fail. */
export type AssignEventRatePlanFailure = Failure<
  {
    200: operations["assignEventRatePlan"]["responses"]["default"]["content"]["application/json"];
    400: operations["assignEventRatePlan"]["responses"][400]["content"]["application/json"];
    401: operations["assignEventRatePlan"]["responses"][401]["content"]["application/json"];
    403: operations["assignEventRatePlan"]["responses"][403]["content"]["application/json"];
    404: operations["assignEventRatePlan"]["responses"][404]["content"]["application/json"];
    500: operations["assignEventRatePlan"]["responses"][500]["content"]["application/json"];
  },
  operations["assignEventRatePlan"]["responses"]["default"]["content"]["application/json"],
  AssignEventRatePlanCode
>;
/** What a call of `assignEventRatePlan` takes. */
export interface AssignEventRatePlanInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AssignEventRatePlanBody, Supplied>;
  params: { path: operations["assignEventRatePlan"]["parameters"]["path"] };
}

/** What `getEventRatePlans` answers. */
export type GetEventRatePlansData = operations["getEventRatePlans"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getEventRatePlans`, open to others. */
export type GetEventRatePlansCode = Codes<
  | "10000006"
  | "10000007"
  | "20000001"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getEventRatePlans` can fail. */
export type GetEventRatePlansFailure = Failure<
  {
    200: operations["getEventRatePlans"]["responses"]["default"]["content"]["application/json"];
    400: operations["getEventRatePlans"]["responses"][400]["content"]["application/json"];
    401: operations["getEventRatePlans"]["responses"][401]["content"]["application/json"];
    403: operations["getEventRatePlans"]["responses"][403]["content"]["application/json"];
    404: operations["getEventRatePlans"]["responses"][404]["content"]["application/json"];
    500: operations["getEventRatePlans"]["responses"][500]["content"]["application/json"];
  },
  operations["getEventRatePlans"]["responses"]["default"]["content"]["application/json"],
  GetEventRatePlansCode
>;
/** What a call of `getEventRatePlans` takes. */
export interface GetEventRatePlansInit extends CallOptions {
  params: {
    path: operations["getEventRatePlans"]["parameters"]["path"];
    query?: NonNullable<operations["getEventRatePlans"]["parameters"]["query"]>;
  };
}

/** What `editEventRatePlans` sends. */
export type EditEventRatePlansBody = NonNullable<
  operations["editEventRatePlans"]["requestBody"]
>["content"]["application/json"];
/** What `editEventRatePlans` answers. */
export type EditEventRatePlansData = operations["editEventRatePlans"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editEventRatePlans`, open to others. */
export type EditEventRatePlansCode = Codes<
  | "20000001"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `editEventRatePlans` can fail. */
export type EditEventRatePlansFailure = Failure<
  {
    200: operations["editEventRatePlans"]["responses"]["default"]["content"]["application/json"];
    400: operations["editEventRatePlans"]["responses"][400]["content"]["application/json"];
    401: operations["editEventRatePlans"]["responses"][401]["content"]["application/json"];
    403: operations["editEventRatePlans"]["responses"][403]["content"]["application/json"];
    404: operations["editEventRatePlans"]["responses"][404]["content"]["application/json"];
    500: operations["editEventRatePlans"]["responses"][500]["content"]["application/json"];
  },
  operations["editEventRatePlans"]["responses"]["default"]["content"]["application/json"],
  EditEventRatePlansCode
>;
/** What a call of `editEventRatePlans` takes. */
export interface EditEventRatePlansInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditEventRatePlansBody, Supplied>;
  params: { path: operations["editEventRatePlans"]["parameters"]["path"] };
}

/** What `getAccounts` answers. */
export type GetAccountsData = operations["getAccounts"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getAccounts` answers in pages. */
export type GetAccountsItem = NonNullable<NonNullable<GetAccountsData>["accounts"]>[number];
/** The documented error codes of `getAccounts`, open to others. */
export type GetAccountsCode = Codes<
  | "10000006"
  | "10000007"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getAccounts` can fail. */
export type GetAccountsFailure = Failure<
  {
    200: operations["getAccounts"]["responses"]["default"]["content"]["application/json"];
    400: operations["getAccounts"]["responses"][400]["content"]["application/json"];
    401: operations["getAccounts"]["responses"][401]["content"]["application/json"];
    403: operations["getAccounts"]["responses"][403]["content"]["application/json"];
    404: operations["getAccounts"]["responses"][404]["content"]["application/json"];
    500: operations["getAccounts"]["responses"][500]["content"]["application/json"];
  },
  operations["getAccounts"]["responses"]["default"]["content"]["application/json"],
  GetAccountsCode
>;
/** What a call of `getAccounts` takes. */
export interface GetAccountsInit extends CallOptions, Pages<GetAccountsItem> {
  params?: { query?: NonNullable<operations["getAccounts"]["parameters"]["query"]> };
}

/** What `getAccount` answers. */
export type GetAccountData = operations["getAccount"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getAccount`, open to others. */
export type GetAccountCode = Codes<
  | "10000004"
  | "20000003"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getAccount` can fail. */
export type GetAccountFailure = Failure<
  {
    200: operations["getAccount"]["responses"]["default"]["content"]["application/json"];
    400: operations["getAccount"]["responses"][400]["content"]["application/json"];
    401: operations["getAccount"]["responses"][401]["content"]["application/json"];
    403: operations["getAccount"]["responses"][403]["content"]["application/json"];
    404: operations["getAccount"]["responses"][404]["content"]["application/json"];
    500: operations["getAccount"]["responses"][500]["content"]["application/json"];
  },
  operations["getAccount"]["responses"]["default"]["content"]["application/json"],
  GetAccountCode
>;
/** What a call of `getAccount` takes. */
export interface GetAccountInit extends CallOptions {
  params: {
    path: operations["getAccount"]["parameters"]["path"];
    query?: NonNullable<operations["getAccount"]["parameters"]["query"]>;
  };
}

/** What `getUsers` answers. */
export type GetUsersData = operations["getUsers"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getUsers` answers in pages. */
export type GetUsersItem = NonNullable<NonNullable<GetUsersData>["users"]>[number];
/** The documented error codes of `getUsers`, open to others. */
export type GetUsersCode = Codes<
  | "10000006"
  | "10000007"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getUsers` can fail. */
export type GetUsersFailure = Failure<
  {
    200: operations["getUsers"]["responses"]["default"]["content"]["application/json"];
    400: operations["getUsers"]["responses"][400]["content"]["application/json"];
    401: operations["getUsers"]["responses"][401]["content"]["application/json"];
    403: operations["getUsers"]["responses"][403]["content"]["application/json"];
    404: operations["getUsers"]["responses"][404]["content"]["application/json"];
    500: operations["getUsers"]["responses"][500]["content"]["application/json"];
  },
  operations["getUsers"]["responses"]["default"]["content"]["application/json"],
  GetUsersCode
>;
/** What a call of `getUsers` takes. */
export interface GetUsersInit extends CallOptions, Pages<GetUsersItem> {
  params?: { query?: NonNullable<operations["getUsers"]["parameters"]["query"]> };
}

/** What `createUser` sends. */
export type CreateUserBody = NonNullable<operations["createUser"]["requestBody"]>["content"]["application/json"];
/** What `createUser` answers. */
export type CreateUserData = operations["createUser"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createUser`, open to others. */
export type CreateUserCode = Codes<
  | "1400101"
  | "1400102"
  | "1400112"
  | "1400116"
  | "1400119"
  | "1400121"
  | "1400122"
  | "1400129"
  | "20000005"
  | "1400103"
  | "10000568"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `createUser` can fail. */
export type CreateUserFailure = Failure<
  {
    200: operations["createUser"]["responses"]["default"]["content"]["application/json"];
    400: operations["createUser"]["responses"][400]["content"]["application/json"];
    401: operations["createUser"]["responses"][401]["content"]["application/json"];
    403: operations["createUser"]["responses"][403]["content"]["application/json"];
    404: operations["createUser"]["responses"][404]["content"]["application/json"];
    500: operations["createUser"]["responses"][500]["content"]["application/json"];
  },
  operations["createUser"]["responses"]["default"]["content"]["application/json"],
  CreateUserCode
>;
/** What a call of `createUser` takes. */
export interface CreateUserInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateUserBody, Supplied>;
}

/** What `getUser` answers. */
export type GetUserData = operations["getUser"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getUser`, open to others. */
export type GetUserCode = Codes<
  | "1400109"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getUser` can fail. */
export type GetUserFailure = Failure<
  {
    200: operations["getUser"]["responses"]["default"]["content"]["application/json"];
    400: operations["getUser"]["responses"][400]["content"]["application/json"];
    401: operations["getUser"]["responses"][401]["content"]["application/json"];
    403: operations["getUser"]["responses"][403]["content"]["application/json"];
    404: operations["getUser"]["responses"][404]["content"]["application/json"];
    500: operations["getUser"]["responses"][500]["content"]["application/json"];
  },
  operations["getUser"]["responses"]["default"]["content"]["application/json"],
  GetUserCode
>;
/** What a call of `getUser` takes. */
export interface GetUserInit extends CallOptions {
  params: { path: operations["getUser"]["parameters"]["path"] };
}

/** What `editUser` sends. */
export type EditUserBody = NonNullable<operations["editUser"]["requestBody"]>["content"]["application/json"];
/** What `editUser` answers. */
export type EditUserData = operations["editUser"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editUser`, open to others. */
export type EditUserCode = Codes<
  | "1400101"
  | "1400102"
  | "1400112"
  | "1400116"
  | "1400119"
  | "1400121"
  | "1400122"
  | "1400129"
  | "20000005"
  | "1400109"
  | "1400117"
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `editUser` can fail. */
export type EditUserFailure = Failure<
  {
    200: operations["editUser"]["responses"]["default"]["content"]["application/json"];
    400: operations["editUser"]["responses"][400]["content"]["application/json"];
    401: operations["editUser"]["responses"][401]["content"]["application/json"];
    403: operations["editUser"]["responses"][403]["content"]["application/json"];
    404: operations["editUser"]["responses"][404]["content"]["application/json"];
    500: operations["editUser"]["responses"][500]["content"]["application/json"];
  },
  operations["editUser"]["responses"]["default"]["content"]["application/json"],
  EditUserCode
>;
/** What a call of `editUser` takes. */
export interface EditUserInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditUserBody, Supplied>;
  params: { path: operations["editUser"]["parameters"]["path"] };
}

/** What `deleteUser` answers. */
export type DeleteUserData = undefined;
/** The documented error codes of `deleteUser`, open to others. */
export type DeleteUserCode = Codes<
  | "1400109"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `deleteUser` can fail. */
export type DeleteUserFailure = Failure<
  {
    200: operations["deleteUser"]["responses"]["default"]["content"]["application/json"];
    400: operations["deleteUser"]["responses"][400]["content"]["application/json"];
    401: operations["deleteUser"]["responses"][401]["content"]["application/json"];
    403: operations["deleteUser"]["responses"][403]["content"]["application/json"];
    404: operations["deleteUser"]["responses"][404]["content"]["application/json"];
    500: operations["deleteUser"]["responses"][500]["content"]["application/json"];
  },
  operations["deleteUser"]["responses"]["default"]["content"]["application/json"],
  DeleteUserCode
>;
/** What a call of `deleteUser` takes. */
export interface DeleteUserInit extends CallOptions {
  params: { path: operations["deleteUser"]["parameters"]["path"] };
}

/** What `resetUserPassword` answers. */
export type ResetUserPasswordData = undefined;
/** The documented error codes of `resetUserPassword`, open to others. */
export type ResetUserPasswordCode = Codes<
  | "1400109"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `resetUserPassword` can fail. */
export type ResetUserPasswordFailure = Failure<
  {
    200: operations["resetUserPassword"]["responses"]["default"]["content"]["application/json"];
    400: operations["resetUserPassword"]["responses"][400]["content"]["application/json"];
    401: operations["resetUserPassword"]["responses"][401]["content"]["application/json"];
    403: operations["resetUserPassword"]["responses"][403]["content"]["application/json"];
    404: operations["resetUserPassword"]["responses"][404]["content"]["application/json"];
    500: operations["resetUserPassword"]["responses"][500]["content"]["application/json"];
  },
  operations["resetUserPassword"]["responses"]["default"]["content"]["application/json"],
  ResetUserPasswordCode
>;
/** What a call of `resetUserPassword` takes. */
export interface ResetUserPasswordInit extends CallOptions {
  params: { path: operations["resetUserPassword"]["parameters"]["path"] };
}

/** What `getApiKey` answers. */
export type GetApiKeyData = operations["getApiKey"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getApiKey`, open to others. */
export type GetApiKeyCode = Codes<
  | "1400109"
  | "10000001"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `getApiKey` can fail. */
export type GetApiKeyFailure = Failure<
  {
    200: operations["getApiKey"]["responses"]["default"]["content"]["application/json"];
    400: operations["getApiKey"]["responses"][400]["content"]["application/json"];
    401: operations["getApiKey"]["responses"][401]["content"]["application/json"];
    403: operations["getApiKey"]["responses"][403]["content"]["application/json"];
    404: operations["getApiKey"]["responses"][404]["content"]["application/json"];
    500: operations["getApiKey"]["responses"][500]["content"]["application/json"];
  },
  operations["getApiKey"]["responses"]["default"]["content"]["application/json"],
  GetApiKeyCode
>;
/** What a call of `getApiKey` takes. */
export interface GetApiKeyInit extends CallOptions {
  params: { path: operations["getApiKey"]["parameters"]["path"] };
}

/** What `getAggregatedUsage` answers. */
export type GetAggregatedUsageData = operations["getAggregatedUsage"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getAggregatedUsage` answers in pages. */
export type GetAggregatedUsageItem = NonNullable<
  NonNullable<NonNullable<GetAggregatedUsageData>["body"]>["data"]
>[number];
/** The documented error codes of `getAggregatedUsage`, open to others. */
export type GetAggregatedUsageCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getAggregatedUsage` can fail. */
export type GetAggregatedUsageFailure = Failure<
  {
    200: operations["getAggregatedUsage"]["responses"]["default"]["content"]["application/json"];
    400: operations["getAggregatedUsage"]["responses"][400]["content"]["application/json"];
    401: operations["getAggregatedUsage"]["responses"][401]["content"]["application/json"];
    403: operations["getAggregatedUsage"]["responses"][403]["content"]["application/json"];
    404: operations["getAggregatedUsage"]["responses"][404]["content"]["application/json"];
    500: operations["getAggregatedUsage"]["responses"][500]["content"]["application/json"];
  },
  operations["getAggregatedUsage"]["responses"]["default"]["content"]["application/json"],
  GetAggregatedUsageCode
>;
/** What a call of `getAggregatedUsage` takes. */
export interface GetAggregatedUsageInit extends CallOptions, Pages<GetAggregatedUsageItem> {
  params?: { query?: NonNullable<operations["getAggregatedUsage"]["parameters"]["query"]> };
}

/** What `getDeviceSubscriptions` answers. */
export type GetDeviceSubscriptionsData =
  operations["getDeviceSubscriptions"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getDeviceSubscriptions` answers in pages. */
export type GetDeviceSubscriptionsItem = NonNullable<
  NonNullable<NonNullable<GetDeviceSubscriptionsData>["body"]>["data"]
>[number];
/** The documented error codes of `getDeviceSubscriptions`, open to others. */
export type GetDeviceSubscriptionsCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getDeviceSubscriptions` can fail. */
export type GetDeviceSubscriptionsFailure = Failure<
  {
    200: operations["getDeviceSubscriptions"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceSubscriptions"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceSubscriptions"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceSubscriptions"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceSubscriptions"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceSubscriptions"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceSubscriptions"]["responses"]["default"]["content"]["application/json"],
  GetDeviceSubscriptionsCode
>;
/** What a call of `getDeviceSubscriptions` takes. */
export interface GetDeviceSubscriptionsInit extends CallOptions, Pages<GetDeviceSubscriptionsItem> {
  params?: { query?: NonNullable<operations["getDeviceSubscriptions"]["parameters"]["query"]> };
}

/** What `getTopUsage` answers. */
export type GetTopUsageData = operations["getTopUsage"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getTopUsage` answers in pages. */
export type GetTopUsageItem = NonNullable<NonNullable<NonNullable<GetTopUsageData>["body"]>["data"]>[number];
/** The documented error codes of `getTopUsage`, open to others. */
export type GetTopUsageCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getTopUsage` can fail. */
export type GetTopUsageFailure = Failure<
  {
    200: operations["getTopUsage"]["responses"]["default"]["content"]["application/json"];
    400: operations["getTopUsage"]["responses"][400]["content"]["application/json"];
    401: operations["getTopUsage"]["responses"][401]["content"]["application/json"];
    403: operations["getTopUsage"]["responses"][403]["content"]["application/json"];
    404: operations["getTopUsage"]["responses"][404]["content"]["application/json"];
    500: operations["getTopUsage"]["responses"][500]["content"]["application/json"];
  },
  operations["getTopUsage"]["responses"]["default"]["content"]["application/json"],
  GetTopUsageCode
>;
/** What a call of `getTopUsage` takes. */
export interface GetTopUsageInit extends CallOptions, Pages<GetTopUsageItem> {
  params: { query: operations["getTopUsage"]["parameters"]["query"] };
}

/** What `getAggregatedUsageOfAccount` answers. */
export type GetAggregatedUsageOfAccountData =
  operations["getAggregatedUsageOfAccount"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getAggregatedUsageOfAccount` answers in pages. */
export type GetAggregatedUsageOfAccountItem = NonNullable<
  NonNullable<NonNullable<GetAggregatedUsageOfAccountData>["body"]>["data"]
>[number];
/** The documented error codes of `getAggregatedUsageOfAccount`, open to others. */
export type GetAggregatedUsageOfAccountCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getAggregatedUsageOfAccount` can fail. */
export type GetAggregatedUsageOfAccountFailure = Failure<
  {
    200: operations["getAggregatedUsageOfAccount"]["responses"]["default"]["content"]["application/json"];
    400: operations["getAggregatedUsageOfAccount"]["responses"][400]["content"]["application/json"];
    401: operations["getAggregatedUsageOfAccount"]["responses"][401]["content"]["application/json"];
    403: operations["getAggregatedUsageOfAccount"]["responses"][403]["content"]["application/json"];
    404: operations["getAggregatedUsageOfAccount"]["responses"][404]["content"]["application/json"];
    500: operations["getAggregatedUsageOfAccount"]["responses"][500]["content"]["application/json"];
  },
  operations["getAggregatedUsageOfAccount"]["responses"]["default"]["content"]["application/json"],
  GetAggregatedUsageOfAccountCode
>;
/** What a call of `getAggregatedUsageOfAccount` takes. */
export interface GetAggregatedUsageOfAccountInit extends CallOptions, Pages<GetAggregatedUsageOfAccountItem> {
  params: {
    path: operations["getAggregatedUsageOfAccount"]["parameters"]["path"];
    query?: NonNullable<operations["getAggregatedUsageOfAccount"]["parameters"]["query"]>;
  };
}

/** What `getDeviceSubscriptionsOfAccount` answers. */
export type GetDeviceSubscriptionsOfAccountData =
  operations["getDeviceSubscriptionsOfAccount"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getDeviceSubscriptionsOfAccount` answers in pages. */
export type GetDeviceSubscriptionsOfAccountItem = NonNullable<
  NonNullable<NonNullable<GetDeviceSubscriptionsOfAccountData>["body"]>["data"]
>[number];
/** The documented error codes of `getDeviceSubscriptionsOfAccount`, open to others. */
export type GetDeviceSubscriptionsOfAccountCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getDeviceSubscriptionsOfAccount` can fail. */
export type GetDeviceSubscriptionsOfAccountFailure = Failure<
  {
    200: operations["getDeviceSubscriptionsOfAccount"]["responses"]["default"]["content"]["application/json"];
    400: operations["getDeviceSubscriptionsOfAccount"]["responses"][400]["content"]["application/json"];
    401: operations["getDeviceSubscriptionsOfAccount"]["responses"][401]["content"]["application/json"];
    403: operations["getDeviceSubscriptionsOfAccount"]["responses"][403]["content"]["application/json"];
    404: operations["getDeviceSubscriptionsOfAccount"]["responses"][404]["content"]["application/json"];
    500: operations["getDeviceSubscriptionsOfAccount"]["responses"][500]["content"]["application/json"];
  },
  operations["getDeviceSubscriptionsOfAccount"]["responses"]["default"]["content"]["application/json"],
  GetDeviceSubscriptionsOfAccountCode
>;
/** What a call of `getDeviceSubscriptionsOfAccount` takes. */
export interface GetDeviceSubscriptionsOfAccountInit extends CallOptions, Pages<GetDeviceSubscriptionsOfAccountItem> {
  params: {
    path: operations["getDeviceSubscriptionsOfAccount"]["parameters"]["path"];
    query?: NonNullable<operations["getDeviceSubscriptionsOfAccount"]["parameters"]["query"]>;
  };
}

/** What `getTopUsageOfAccount` answers. */
export type GetTopUsageOfAccountData =
  operations["getTopUsageOfAccount"]["responses"][200]["content"]["application/json"];
/** An item of the list that `getTopUsageOfAccount` answers in pages. */
export type GetTopUsageOfAccountItem = NonNullable<
  NonNullable<NonNullable<GetTopUsageOfAccountData>["body"]>["data"]
>[number];
/** The documented error codes of `getTopUsageOfAccount`, open to others. */
export type GetTopUsageOfAccountCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getTopUsageOfAccount` can fail. */
export type GetTopUsageOfAccountFailure = Failure<
  {
    200: operations["getTopUsageOfAccount"]["responses"]["default"]["content"]["application/json"];
    400: operations["getTopUsageOfAccount"]["responses"][400]["content"]["application/json"];
    401: operations["getTopUsageOfAccount"]["responses"][401]["content"]["application/json"];
    403: operations["getTopUsageOfAccount"]["responses"][403]["content"]["application/json"];
    404: operations["getTopUsageOfAccount"]["responses"][404]["content"]["application/json"];
    500: operations["getTopUsageOfAccount"]["responses"][500]["content"]["application/json"];
  },
  operations["getTopUsageOfAccount"]["responses"]["default"]["content"]["application/json"],
  GetTopUsageOfAccountCode
>;
/** What a call of `getTopUsageOfAccount` takes. */
export interface GetTopUsageOfAccountInit extends CallOptions, Pages<GetTopUsageOfAccountItem> {
  params: {
    path: operations["getTopUsageOfAccount"]["parameters"]["path"];
    query?: NonNullable<operations["getTopUsageOfAccount"]["parameters"]["query"]>;
  };
}

/** What `echo` answers. */
export type EchoData = operations["echo"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `echo`, open to others. */
export type EchoCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `echo` can fail. */
export type EchoFailure = Failure<
  {
    200: operations["echo"]["responses"]["default"]["content"]["application/json"];
    400: operations["echo"]["responses"][400]["content"]["application/json"];
    401: operations["echo"]["responses"][401]["content"]["application/json"];
    403: operations["echo"]["responses"][403]["content"]["application/json"];
    404: operations["echo"]["responses"][404]["content"]["application/json"];
    500: operations["echo"]["responses"][500]["content"]["application/json"];
  },
  operations["echo"]["responses"]["default"]["content"]["application/json"],
  EchoCode
>;
/** What a call of `echo` takes. */
export interface EchoInit extends CallOptions {
  params: { path: operations["echo"]["parameters"]["path"] };
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create a customer.
   *
   * Creates a customer in an account: usually the user's own, or any account of the user's account group.
   *
   * The call is not idempotent. After a time-out or a 500 the customer may exist, and no function searches for it.
   * A repeat that is refused with 10000602 can mean that the first call worked.
   *
   * Error codes:
   * - `10000004` (400): The account is not valid.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000580` (400): The body with the customer's details is missing.
   * - `10000581` (400): The customer name is missing.
   * - `10000582` (400): The customer name does not have 1 to 60 characters.
   * - `10000583` (400): The account is missing.
   * - `10000584` (400): There is a security question without an answer.
   * - `10000585` (400): There is a security answer without a question.
   * - `10000586` (400): The security question has more than 100 characters.
   * - `10000587` (400): The security answer has more than 100 characters.
   * - `10000588` (400): There are more than four contacts.
   * - `10000589` (400): The name of a contact has more than 40 characters.
   * - `10000590` (400): The title of a contact has more than 40 characters.
   * - `10000591` (400): The phone number of a contact has more than 25 characters.
   * - `10000592` (400): The mobile number of a contact has more than 40 characters.
   * - `10000593` (400): The email address of a contact has more than 320 characters.
   * - `10000594` (400): The first line of an address has more than 40 characters.
   * - `10000595` (400): The second line of an address has more than 40 characters.
   * - `10000596` (400): The city of an address has more than 40 characters.
   * - `10000597` (400): The state of an address has more than 40 characters.
   * - `10000598` (400): The country of an address has more than 100 characters.
   * - `10000599` (400): The postal code of an address has more than 15 characters.
   * - `10000602` (400): Another customer has this name already. After a call whose answer was lost, that call may have done it.
   * - `10000603` (400): The account is being erased.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/create-customers
   */
  createCustomer(init: CreateCustomerInit<Supplied>): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * Get a customer.
   *
   * Returns the details of a customer to which the user has access: customers of the user's account, of all
   * accounts of an account group, or of a customer group.
   *
   * The answer holds the security answer in clear text. Keep it out of logs.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-customer-details
   */
  getCustomer(init: GetCustomerInit): Promise<Result<GetCustomerData, GetCustomerFailure>>;
  /**
   * Replace all details of a customer (fields left out fall to defaults).
   *
   * Replaces the details of a customer as a whole. **A field that is left out falls to its default: its old value
   * is lost.** To change one field, get the customer, change the field, and send everything back, without
   * `customerId` and without fields that this contract does not list: unknown fields are refused (10000028).
   *
   * **Risk of lost updates.** Between the get and the put somebody else can change the customer, and this call
   * then undoes that change. No version check (ETag) is documented; make edits of one customer in one place.
   *
   * The vendor's list of codes for this function is not known. The contract lists createCustomer's for bad values;
   * expect its others here too.
   *
   * Error codes:
   * - `10000580`: The body with the customer's details is missing.
   * - `10000581`: The customer name is missing.
   * - `10000582`: The customer name does not have 1 to 60 characters.
   * - `10000583`: The account is missing.
   * - `10000584`: There is a security question without an answer.
   * - `10000585`: There is a security answer without a question.
   * - `10000586`: The security question has more than 100 characters.
   * - `10000587`: The security answer has more than 100 characters.
   * - `10000588`: There are more than four contacts.
   * - `10000589`: The name of a contact has more than 40 characters.
   * - `10000590`: The title of a contact has more than 40 characters.
   * - `10000591`: The phone number of a contact has more than 25 characters.
   * - `10000592`: The mobile number of a contact has more than 40 characters.
   * - `10000593`: The email address of a contact has more than 320 characters.
   * - `10000594`: The first line of an address has more than 40 characters.
   * - `10000595`: The second line of an address has more than 40 characters.
   * - `10000596`: The city of an address has more than 40 characters.
   * - `10000597`: The state of an address has more than 40 characters.
   * - `10000598`: The country of an address has more than 100 characters.
   * - `10000599`: The postal code of an address has more than 15 characters.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/edit-customer-details
   */
  editCustomer(init: EditCustomerInit<Supplied>): Promise<Result<EditCustomerData, EditCustomerFailure>>;
  /**
   * Search the devices that have changed since a time.
   *
   * Returns the devices of an account that were changed since a time, the one that changed first foremost. Without
   * `accountId` it is the user's own account. The answer has four fields of each device; getDevice has the rest.
   *
   * `modifiedSince` must be given and may not lie in the future. One client of a Tele2 tenant reports that it may
   * be at most a year old (10000045), and `modifiedTill` at most a year later; Cisco's own scripts go back to the
   * year 2000. Cisco DevNet documents `accountId`, `modifiedSince`, `status` and the pages; the other filters come
   * from a copy of the platform's Swagger document.
   *
   * All pages: `paginate(client.searchDevices, init)`.
   *
   * Error codes:
   * - `10000003`: modifiedSince is missing.
   * - `10000004`: The account is not valid.
   * - `10000005`: The SIM status is not valid.
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000012`: A date does not have the right format.
   * - `10000045`: modifiedSince is more than a year ago.
   * - `10002119`: modifiedSince is in the future.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/search-devices
   */
  searchDevices(init: SearchDevicesInit): Promise<Result<SearchDevicesData, SearchDevicesFailure>>;
  /**
   * Get a device.
   *
   * Returns all details of a device: numbers, SIM status, plans, dates, addresses and custom fields. The custom
   * fields of the operator are shown to operator roles only.
   *
   * Error codes:
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-device-details
   */
  getDevice(init: GetDeviceInit): Promise<Result<GetDeviceData, GetDeviceFailure>>;
  /**
   * Change some attributes of a device.
   *
   * Changes the attributes that the body names, at least one, and leaves the others as they are. Without
   * `effectiveDate` the change happens at once; with it, at a time up to 180 days ahead. A repeat of the same edit
   * changes nothing more.
   *
   * An edit can be accepted with 202 and be carried out later; getDevice shows when that has happened.
   *
   * `customer` is a name, not a number: renaming a customer matters here. Customer users may not change it. Give a
   * device a fixed address only if its communication plan supports one, and together with `apn` and `pdpId`.
   *
   * Error codes:
   * - `10000005`: The SIM status is not valid.
   * - `10000008`: The user may not edit the custom fields of the operator.
   * - `10000009`: The user may not edit the custom fields of the account.
   * - `10000010`: The user may not edit the custom fields of the customer.
   * - `10000011`: No attribute to change is given.
   * - `10000012`: The date does not have the right format.
   * - `10000013`: The rate plan is not valid.
   * - `10000014`: The communication plan is not valid.
   * - `10000015`: The customer is not valid.
   * - `10000016`: The override of the data limit is not valid.
   * - `10000025`: The device ID is not found.
   * - `10000026`: The modem ID is not found.
   * - `10000029`: A device cannot go back to a status before its activation.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/edit-device-details
   */
  editDevice(init: EditDeviceInit<Supplied>): Promise<Result<EditDeviceData, EditDeviceFailure>>;
  /**
   * Get several devices at once.
   *
   * Returns the details of several devices in one call. It is no part of Cisco DevNet's documentation and not in
   * its sandbox: one client of a production host calls it, with at most 50 ICCIDs and bare commas between them.
   * That client takes three shapes of an answer: a list, an object with `devices` and an object with
   * `deviceDetails`.
   *
   * Error codes:
   * - `10000021`: An ICCID is not valid.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getDevices(init: GetDevicesInit): Promise<Result<GetDevicesData, GetDevicesFailure>>;
  /**
   * Transfer devices to another account.
   *
   * Moves devices to another account and, if the body says so, gives them other plans and another SIM status. The
   * work is done later; its result is sent to `callbackUrl` (see the webhook `deviceTransfer`), and getDevice
   * shows it in `accountId`.
   *
   * A script of Cisco's is the only public source. It is not known what a repeat does: after a lost answer look at
   * the devices before you send the same transfer again.
   *
   * Error codes:
   * - `10000002`: The account is missing.
   * - `10000004`: The account is not valid.
   * - `10000005`: The SIM status is not valid.
   * - `10000013`: The rate plan is not valid.
   * - `10000014`: The communication plan is not valid.
   * - `10000021`: An ICCID is not valid.
   * - `20000001` (404): There is no device with this ICCID.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  transferDevices(init: TransferDevicesInit<Supplied>): Promise<Result<TransferDevicesData, TransferDevicesFailure>>;
  /**
   * Get what was changed on a device.
   *
   * Returns the changes of a device in the last days, up to a year, the latest first: which field, its old and new
   * value, when, by whom and from where.
   *
   * All pages: `paginate(client.getDeviceAuditHistory, init)`.
   *
   * Error codes:
   * - `10000049`: More than 365 days of history are asked for.
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-device-audit-history
   */
  getDeviceAuditHistory(
    init: GetDeviceAuditHistoryInit,
  ): Promise<Result<GetDeviceAuditHistoryData, GetDeviceAuditHistoryFailure>>;
  /**
   * Get where a device has been.
   *
   * Returns the places of a device in a period, as far as the network knows them: the cell, and mostly a
   * coordinate. Without `fromDate` there are the two latest records only.
   *
   * The tracking of cells must be on for the device, else the refusal is 10000602, which on this function has
   * nothing to do with names.
   *
   * All pages: `paginate(client.getDeviceLocationHistory, init)`.
   *
   * Error codes:
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000012`: A date does not have the right format.
   * - `10000027`: The end of the period is before its beginning.
   * - `10000602`: The tracking of cells is off for this device.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getDeviceLocationHistory(
    init: GetDeviceLocationHistoryInit,
  ): Promise<Result<GetDeviceLocationHistoryData, GetDeviceLocationHistoryFailure>>;
  /**
   * Get the current or latest data session of a device.
   *
   * Returns the data session that a device has, or had last: `dateSessionEnded` tells which, it is null while a
   * session lasts. Both dates are null for a device that never had one.
   *
   * Error codes:
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-session-details
   */
  getSession(init: GetSessionInit): Promise<Result<GetSessionData, GetSessionFailure>>;
  /**
   * Get what a device has used in the current billing cycle.
   *
   * Returns the usage of a device since the billing cycle began, and whether it has reached the data limit of its
   * rate plan.
   *
   * Error codes:
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-device-usage
   */
  getDeviceUsage(init: GetDeviceUsageInit): Promise<Result<GetDeviceUsageData, GetDeviceUsageFailure>>;
  /**
   * Get what a device has used in a billing cycle, by rate plan and zone.
   *
   * Returns the usage of a device in one billing cycle: the current one or one of the two before it. The usage is
   * the one before invoicing, under wholesale rate plans; that of a retail rate plan is found under its wholesale
   * plan.
   *
   * The answer holds a map: its keys are a rate plan's name and version with a comma between them.
   *
   * Error codes:
   * - `10000013`: The rate plan is not valid.
   * - `10000031` (400): The zone is not valid.
   * - `10000032`: The day begins none of the last three billing cycles.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-device-usage-by-zone
   */
  getDeviceUsageByZone(
    init: GetDeviceUsageByZoneInit,
  ): Promise<Result<GetDeviceUsageByZoneData, GetDeviceUsageByZoneFailure>>;
  /**
   * Get what the devices of a rate plan have used.
   *
   * Returns the usage of all devices under one rate plan in a billing cycle, by zone. Without `cycleStartDate` it
   * is the current cycle, without `ratePlanVersion` the latest version of the plan: two versions can be active in
   * one cycle. Shared rate plans are not supported.
   *
   * All pages: `paginate(client.getUsageByRatePlan, init)`.
   *
   * Error codes:
   * - `10000013`: The rate plan is not valid.
   * - `10000032`: The day begins none of the last three billing cycles.
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-usage-by-rate-plan
   */
  getUsageByRatePlan(init: GetUsageByRatePlanInit): Promise<Result<GetUsageByRatePlanData, GetUsageByRatePlanFailure>>;
  /**
   * Send an SMS message to a device.
   *
   * Hands a message to a device, or to a short code. The yes says that the message was taken, not that it has
   * arrived: getSms tells its status later. Users with an Essential account need the Essential SMS package.
   *
   * The call is not idempotent: a repeat sends another message. After a lost answer look for the message with
   * searchSms before you repeat.
   *
   * **Length.** 320 characters without `dataCoding`, shown on two lines if there are more than 160; with it 160
   * for 0, 1 and 3, 140 for 4 and 70 for 8. This contract does not measure messages in BASE64.
   *
   * Error codes:
   * - `10000017` (400): The encoding of the message is neither LITERAL nor BASE64.
   * - `10000018` (400): The data coding is not known.
   * - `10000019` (400): The validity period is not valid.
   * - `10000020` (400): The message is too long for its data coding.
   * - `20000001` (404): There is no device with this ICCID.
   * - `30000002` (500): The message could not be handed to the message centre.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/send-sms
   */
  sendSms(init: SendSmsInit<Supplied>): Promise<Result<SendSmsData, SendSmsFailure>>;
  /**
   * Search the messages of a period.
   *
   * Returns the numbers of the messages that went between Control Center and the devices of an account since a
   * time, the one that changed first foremost. Messages between devices and other SMS clients are not among them.
   * Users with an Essential account need the Essential SMS package.
   *
   * All pages: `paginate(client.searchSms, init)`.
   *
   * Error codes:
   * - `10000004`: The account is not valid.
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000012`: A date does not have the right format.
   * - `10000021`: The ICCID is not valid.
   * - `10000022`: fromDate is missing.
   * - `10000027`: The end of the period is before its beginning.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/search-sms
   */
  searchSms(init: SearchSmsInit): Promise<Result<SearchSmsData, SearchSmsFailure>>;
  /**
   * Get a message.
   *
   * Returns a message that went between Control Center and a device, with its status. Users with an Essential
   * account need the Essential SMS package.
   *
   * Error codes:
   * - `10000017` (400): The encoding of the message is neither LITERAL nor BASE64.
   * - `20000002`: There is no message with this number.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-sms-details
   */
  getSms(init: GetSmsInit): Promise<Result<GetSmsData, GetSmsFailure>>;
  /**
   * Get the rate plans of an account.
   *
   * Returns the published rate plans of the account with all their details, shared ones included and retail ones
   * not. What a plan holds depends on its kind. The user needs the role AccountAdmin, or one of an operator.
   *
   * All pages: `paginate(client.getRatePlans, init)`.
   *
   * Error codes:
   * - `10000004`: The account is not valid.
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-rate-plans
   */
  getRatePlans(init?: GetRatePlansInit): Promise<Result<GetRatePlansData, GetRatePlansFailure>>;
  /**
   * Assign an event rate plan to a device.
   *
   * Gives a device an event rate plan beside its own: at once, or from `effectiveDate` on, in one instance or in
   * several.
   *
   * **A repeat may assign the plan once more**, although the method is PUT. After a lost answer look at the plans
   * of the device with getEventRatePlans before you repeat.
   *
   * Error codes:
   * - `10000012`: The date does not have the right format.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  assignEventRatePlan(
    init: AssignEventRatePlanInit<Supplied>,
  ): Promise<Result<AssignEventRatePlanData, AssignEventRatePlanFailure>>;
  /**
   * Get the event rate plans of a device.
   *
   * Returns the event rate plans that a device has now and those that begin later, in pages. What the answer holds
   * is not documented.
   *
   * Error codes:
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getEventRatePlans(init: GetEventRatePlansInit): Promise<Result<GetEventRatePlansData, GetEventRatePlansFailure>>;
  /**
   * Cancel the pending event rate plans of a device.
   *
   * Cancels event rate plans of a device that have not begun, those with an ID or those with a name. Both names of
   * the body come from a copy of the platform's Swagger document, where `CancelPendingEvents` is the only action.
   * A repeat finds nothing more to cancel.
   *
   * Error codes:
   * - `20000001` (404): There is no device with this ICCID.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  editEventRatePlans(
    init: EditEventRatePlansInit<Supplied>,
  ): Promise<Result<EditEventRatePlansData, EditEventRatePlansFailure>>;
  /**
   * Get all accounts.
   *
   * Returns the accounts that the user may see, in pages. The function is for operators; an enterprise's user may
   * be answered with 404.
   *
   * All pages: `paginate(client.getAccounts, init)`.
   *
   * Error codes:
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getAccounts(init?: GetAccountsInit): Promise<Result<GetAccountsData, GetAccountsFailure>>;
  /**
   * Get an account.
   *
   * Returns the details of an account. The operator guide gives them seventeen pages that are not public; the
   * contract has the fields that public clients read.
   *
   * Error codes:
   * - `10000004`: The account is not valid.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getAccount(init: GetAccountInit): Promise<Result<GetAccountData, GetAccountFailure>>;
  /**
   * Get all users.
   *
   * Returns the users that the caller may see, in pages, or the one with a login name. One client found that a
   * page after the last is answered with 400.
   *
   * All pages: `paginate(client.getUsers, init)`.
   *
   * Error codes:
   * - `10000006`: The page size is not valid.
   * - `10000007`: The page number is not valid.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getUsers(init?: GetUsersInit): Promise<Result<GetUsersData, GetUsersFailure>>;
  /**
   * Create a user.
   *
   * Creates a user of an account or of a customer. What the answer holds is not documented; getUsers with
   * `username` finds the user's number.
   *
   * The call is not idempotent, but login names are: after a lost answer, getUsers tells whether the user exists.
   *
   * Error codes:
   * - `1400101`: There is no such customer.
   * - `1400102`: There is no such role.
   * - `1400112`: The email address is empty.
   * - `1400116`: The email address is not valid.
   * - `1400119`: The language is empty.
   * - `1400121`: The first name is not valid.
   * - `1400122`: The last name is not valid.
   * - `1400129`: The access type is not API, UI or API_UI.
   * - `20000005`: The role is not valid.
   * - `1400103`: The user could not be created.
   * - `10000568`: Another user has this login name already. After a call whose answer was lost, that call may have done it.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  createUser(init: CreateUserInit<Supplied>): Promise<Result<CreateUserData, CreateUserFailure>>;
  /**
   * Get a user.
   *
   * Returns the details of a user: names, role, kind of access, account or customer, and the last login.
   *
   * Error codes:
   * - `1400109`: There is no user with this number.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getUser(init: GetUserInit): Promise<Result<GetUserData, GetUserFailure>>;
  /**
   * Edit a user.
   *
   * Changes the details of a user; the login name, the account and the customer stay. It is not documented whether
   * fields that are left out keep their values: the safe way is to get the user, change a field and send all that
   * this function takes. `userLocked` locks a user out and lets the user in again.
   *
   * Error codes:
   * - `1400101`: There is no such customer.
   * - `1400102`: There is no such role.
   * - `1400112`: The email address is empty.
   * - `1400116`: The email address is not valid.
   * - `1400119`: The language is empty.
   * - `1400121`: The first name is not valid.
   * - `1400122`: The last name is not valid.
   * - `1400129`: The access type is not API, UI or API_UI.
   * - `20000005`: The role is not valid.
   * - `1400109`: There is no user with this number.
   * - `1400117`: The user could not be changed.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  editUser(init: EditUserInit<Supplied>): Promise<Result<EditUserData, EditUserFailure>>;
  /**
   * Delete a user.
   *
   * Deletes a user. The user's API key opens nothing any more. A repeat is refused because there is no such user,
   * which after a lost answer means that the first call worked.
   *
   * Error codes:
   * - `1400109`: There is no user with this number.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  deleteUser(init: DeleteUserInit): Promise<Result<DeleteUserData, DeleteUserFailure>>;
  /**
   * Reset the password of a user.
   *
   * Resets the password with which a user logs in to the web console; the API key stays. Control Center tells the
   * user by mail, so a repeat sends another mail, although the method is PUT. The request has no body.
   *
   * Error codes:
   * - `1400109`: There is no user with this number.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  resetUserPassword(init: ResetUserPasswordInit): Promise<Result<ResetUserPasswordData, ResetUserPasswordFailure>>;
  /**
   * Get the API key of a user.
   *
   * Returns the API key of a user. What the key is called in the answer is not documented; keep the whole answer
   * out of logs.
   *
   * Error codes:
   * - `1400109`: There is no user with this number.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getApiKey(init: GetApiKeyInit): Promise<Result<GetApiKeyData, GetApiKeyFailure>>;
  /**
   * Get the usage of the account, grouped.
   *
   * Returns the usage of the user's account in a period, summed up by carrier, country, rate plan or rating zone.
   * Give either `billingCycle` or both `startDate` and `endDate`.
   *
   * The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
   * operator's function of the same kind.
   *
   * All pages: `paginate(client.getAggregatedUsage, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getAggregatedUsage(init?: GetAggregatedUsageInit): Promise<Result<GetAggregatedUsageData, GetAggregatedUsageFailure>>;
  /**
   * Get the device subscriptions of the account.
   *
   * Returns the subscriptions of the devices of the user's account in a period. Give either `billingCycle` or both
   * `startDate` and `endDate`.
   *
   * The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
   * operator's function of the same kind.
   *
   * All pages: `paginate(client.getDeviceSubscriptions, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getDeviceSubscriptions(
    init?: GetDeviceSubscriptionsInit,
  ): Promise<Result<GetDeviceSubscriptionsData, GetDeviceSubscriptionsFailure>>;
  /**
   * Get the largest usage of the account.
   *
   * Returns the `k` largest parts of the usage of the user's account in a period, by carrier, country, rate plan
   * or rating zone. Give either `billingCycle` or both `startDate` and `endDate`.
   *
   * The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
   * operator's function of the same kind.
   *
   * All pages: `paginate(client.getTopUsage, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getTopUsage(init: GetTopUsageInit): Promise<Result<GetTopUsageData, GetTopUsageFailure>>;
  /**
   * Get the usage of an account, grouped.
   *
   * Returns the usage of an account in a period, summed up by carrier, country, rate plan or rating zone. Give
   * either `billing_cycle` or both `start_date` and `end_date`.
   *
   * A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
   * all accounts. Parameters beyond those that the script sends are not known.
   *
   * All pages: `paginate(client.getAggregatedUsageOfAccount, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getAggregatedUsageOfAccount(
    init: GetAggregatedUsageOfAccountInit,
  ): Promise<Result<GetAggregatedUsageOfAccountData, GetAggregatedUsageOfAccountFailure>>;
  /**
   * Get the device subscriptions of an account.
   *
   * Returns the subscriptions of the devices of an account in a period. Give either `billing_cycle` or both
   * `start_date` and `end_date`.
   *
   * A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
   * all accounts. Parameters beyond those that the script sends are not known.
   *
   * All pages: `paginate(client.getDeviceSubscriptionsOfAccount, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getDeviceSubscriptionsOfAccount(
    init: GetDeviceSubscriptionsOfAccountInit,
  ): Promise<Result<GetDeviceSubscriptionsOfAccountData, GetDeviceSubscriptionsOfAccountFailure>>;
  /**
   * Get the largest usage of an account.
   *
   * Returns the `k` largest parts of the usage of an account in a period, by carrier, country, rate plan or rating
   * zone. Give either `billing_cycle` or both `start_date` and `end_date`.
   *
   * A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
   * all accounts. Parameters beyond those that the script sends are not known.
   *
   * All pages: `paginate(client.getTopUsageOfAccount, init)`.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/getting-started
   */
  getTopUsageOfAccount(
    init: GetTopUsageOfAccountInit,
  ): Promise<Result<GetTopUsageOfAccountData, GetTopUsageOfAccountFailure>>;
  /**
   * Return a string.
   *
   * Returns the string that the path holds and changes nothing. It is the cheapest way to check host, user name
   * and API key. Essential accounts may call it too.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request is not valid; known for a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/echo
   */
  echo(init: EchoInit): Promise<Result<EchoData, EchoFailure>>;
}

export type { components };
