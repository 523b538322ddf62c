// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { BinaryBody } from "../../src/core/codecs/binary.js";
import type { ByteStream } from "../../src/core/byte-stream.js";
import type { CallOptions, Codes, Failure, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createAccount` sends. */
export type CreateAccountBody = NonNullable<operations["createAccount"]["requestBody"]>["content"]["text/xml"];
/** What `createAccount` answers. */
export type CreateAccountData = operations["createAccount"]["responses"][201]["content"]["text/xml"];
/** The documented error codes of `createAccount`, open to others. */
export type CreateAccountCode = Codes<"400" | "401" | "403" | "404">;
/** How `createAccount` can fail. */
export type CreateAccountFailure = Failure<
  {
    201: operations["createAccount"]["responses"]["default"]["content"]["text/xml"];
    400: operations["createAccount"]["responses"][400]["content"]["text/xml"];
    401: operations["createAccount"]["responses"][401]["content"]["text/xml"];
    409: operations["createAccount"]["responses"][409]["content"]["text/xml"];
    429: operations["createAccount"]["responses"][429]["content"]["text/xml"];
    500: operations["createAccount"]["responses"][500]["content"]["text/xml"];
  },
  operations["createAccount"]["responses"]["default"]["content"]["text/xml"],
  CreateAccountCode
>;
/** What a call of `createAccount` takes. */
export interface CreateAccountInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateAccountBody, Supplied>;
}

/** What `getAccountInfo` answers. */
export type GetAccountInfoData = operations["getAccountInfo"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getAccountInfo`, open to others. */
export type GetAccountInfoCode = Codes<never>;
/** How `getAccountInfo` can fail. */
export type GetAccountInfoFailure = Failure<
  {
    200: operations["getAccountInfo"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getAccountInfo"]["responses"][400]["content"]["text/xml"];
    401: operations["getAccountInfo"]["responses"][401]["content"]["text/xml"];
    429: operations["getAccountInfo"]["responses"][429]["content"]["text/xml"];
    500: operations["getAccountInfo"]["responses"][500]["content"]["text/xml"];
  },
  operations["getAccountInfo"]["responses"]["default"]["content"]["text/xml"],
  GetAccountInfoCode
>;
/** What a call of `getAccountInfo` takes. */
export interface GetAccountInfoInit extends CallOptions {}

/** What `addCreditBalance` sends. */
export type AddCreditBalanceBody = NonNullable<operations["addCreditBalance"]["requestBody"]>["content"]["text/xml"];
/** What `addCreditBalance` answers. */
export type AddCreditBalanceData = operations["addCreditBalance"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `addCreditBalance`, open to others. */
export type AddCreditBalanceCode = Codes<never>;
/** How `addCreditBalance` can fail. */
export type AddCreditBalanceFailure = Failure<
  {
    200: operations["addCreditBalance"]["responses"]["default"]["content"]["text/xml"];
    400: operations["addCreditBalance"]["responses"][400]["content"]["text/xml"];
    401: operations["addCreditBalance"]["responses"][401]["content"]["text/xml"];
    429: operations["addCreditBalance"]["responses"][429]["content"]["text/xml"];
    500: operations["addCreditBalance"]["responses"][500]["content"]["text/xml"];
  },
  operations["addCreditBalance"]["responses"]["default"]["content"]["text/xml"],
  AddCreditBalanceCode
>;
/** What a call of `addCreditBalance` takes. */
export interface AddCreditBalanceInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddCreditBalanceBody, Supplied>;
}

/** What `generateQuote` sends. */
export type GenerateQuoteBody = NonNullable<operations["generateQuote"]["requestBody"]>["content"]["text/xml"];
/** What `generateQuote` answers. */
export type GenerateQuoteData = operations["generateQuote"]["responses"][201]["content"]["text/xml"];
/** The documented error codes of `generateQuote`, open to others. */
export type GenerateQuoteCode = Codes<"200" | "201" | "202" | "203" | "204" | "205" | "206" | "207">;
/** How `generateQuote` can fail. */
export type GenerateQuoteFailure = Failure<
  {
    201: operations["generateQuote"]["responses"]["default"]["content"]["text/xml"];
    400: operations["generateQuote"]["responses"][400]["content"]["text/xml"];
    401: operations["generateQuote"]["responses"][401]["content"]["text/xml"];
    409: operations["generateQuote"]["responses"][409]["content"]["text/xml"];
    429: operations["generateQuote"]["responses"][429]["content"]["text/xml"];
    500: operations["generateQuote"]["responses"][500]["content"]["text/xml"];
  },
  operations["generateQuote"]["responses"]["default"]["content"]["text/xml"],
  GenerateQuoteCode
>;
/** What a call of `generateQuote` takes. */
export interface GenerateQuoteInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GenerateQuoteBody, Supplied>;
}

/** What `listQuotes` answers. */
export type ListQuotesData = operations["listQuotes"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listQuotes`, open to others. */
export type ListQuotesCode = Codes<never>;
/** How `listQuotes` can fail. */
export type ListQuotesFailure = Failure<
  {
    200: operations["listQuotes"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listQuotes"]["responses"][400]["content"]["text/xml"];
    401: operations["listQuotes"]["responses"][401]["content"]["text/xml"];
    429: operations["listQuotes"]["responses"][429]["content"]["text/xml"];
    500: operations["listQuotes"]["responses"][500]["content"]["text/xml"];
  },
  operations["listQuotes"]["responses"]["default"]["content"]["text/xml"],
  ListQuotesCode
>;
/** What a call of `listQuotes` takes. */
export interface ListQuotesInit extends CallOptions {}

/** What `getQuote` answers. */
export type GetQuoteData = operations["getQuote"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getQuote`, open to others. */
export type GetQuoteCode = Codes<never>;
/** How `getQuote` can fail. */
export type GetQuoteFailure = Failure<
  {
    200: operations["getQuote"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getQuote"]["responses"][400]["content"]["text/xml"];
    401: operations["getQuote"]["responses"][401]["content"]["text/xml"];
    404: operations["getQuote"]["responses"][404]["content"]["text/xml"];
    429: operations["getQuote"]["responses"][429]["content"]["text/xml"];
    500: operations["getQuote"]["responses"][500]["content"]["text/xml"];
  },
  operations["getQuote"]["responses"]["default"]["content"]["text/xml"],
  GetQuoteCode
>;
/** What a call of `getQuote` takes. */
export interface GetQuoteInit extends CallOptions {
  params: { path: operations["getQuote"]["parameters"]["path"] };
}

/** What `authorizeQuote` sends. */
export type AuthorizeQuoteBody = NonNullable<operations["authorizeQuote"]["requestBody"]>["content"]["text/xml"];
/** What `authorizeQuote` answers. */
export type AuthorizeQuoteData = operations["authorizeQuote"]["responses"][202]["content"]["text/xml"];
/** The documented error codes of `authorizeQuote`, open to others. */
export type AuthorizeQuoteCode = Codes<
  "300" | "301" | "302" | "303" | "304" | "305" | "306" | "307" | "308" | "309" | "310"
>;
/** How `authorizeQuote` can fail. */
export type AuthorizeQuoteFailure = Failure<
  {
    202: operations["authorizeQuote"]["responses"]["default"]["content"]["text/xml"];
    400: operations["authorizeQuote"]["responses"][400]["content"]["text/xml"];
    401: operations["authorizeQuote"]["responses"][401]["content"]["text/xml"];
    402: operations["authorizeQuote"]["responses"][402]["content"]["text/xml"];
    404: operations["authorizeQuote"]["responses"][404]["content"]["text/xml"];
    405: operations["authorizeQuote"]["responses"][405]["content"]["text/xml"];
    409: operations["authorizeQuote"]["responses"][409]["content"]["text/xml"];
    429: operations["authorizeQuote"]["responses"][429]["content"]["text/xml"];
    500: operations["authorizeQuote"]["responses"][500]["content"]["text/xml"];
  },
  operations["authorizeQuote"]["responses"]["default"]["content"]["text/xml"],
  AuthorizeQuoteCode
>;
/** What a call of `authorizeQuote` takes. */
export interface AuthorizeQuoteInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AuthorizeQuoteBody, Supplied>;
  params: { path: operations["authorizeQuote"]["parameters"]["path"] };
}

/** What `rejectQuote` answers. */
export type RejectQuoteData = operations["rejectQuote"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `rejectQuote`, open to others. */
export type RejectQuoteCode = Codes<never>;
/** How `rejectQuote` can fail. */
export type RejectQuoteFailure = Failure<
  {
    200: operations["rejectQuote"]["responses"]["default"]["content"]["text/xml"];
    400: operations["rejectQuote"]["responses"][400]["content"]["text/xml"];
    401: operations["rejectQuote"]["responses"][401]["content"]["text/xml"];
    409: operations["rejectQuote"]["responses"][409]["content"]["text/xml"];
    429: operations["rejectQuote"]["responses"][429]["content"]["text/xml"];
    500: operations["rejectQuote"]["responses"][500]["content"]["text/xml"];
  },
  operations["rejectQuote"]["responses"]["default"]["content"]["text/xml"],
  RejectQuoteCode
>;
/** What a call of `rejectQuote` takes. */
export interface RejectQuoteInit extends CallOptions {
  params: { path: operations["rejectQuote"]["parameters"]["path"] };
}

/** What `requestQuoteCancellation` answers. */
export type RequestQuoteCancellationData =
  operations["requestQuoteCancellation"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `requestQuoteCancellation`, open to others. */
export type RequestQuoteCancellationCode = Codes<never>;
/** How `requestQuoteCancellation` can fail. */
export type RequestQuoteCancellationFailure = Failure<
  {
    200: operations["requestQuoteCancellation"]["responses"]["default"]["content"]["text/xml"];
    400: operations["requestQuoteCancellation"]["responses"][400]["content"]["text/xml"];
    401: operations["requestQuoteCancellation"]["responses"][401]["content"]["text/xml"];
    404: operations["requestQuoteCancellation"]["responses"][404]["content"]["text/xml"];
    429: operations["requestQuoteCancellation"]["responses"][429]["content"]["text/xml"];
    500: operations["requestQuoteCancellation"]["responses"][500]["content"]["text/xml"];
  },
  operations["requestQuoteCancellation"]["responses"]["default"]["content"]["text/xml"],
  RequestQuoteCancellationCode
>;
/** What a call of `requestQuoteCancellation` takes. */
export interface RequestQuoteCancellationInit extends CallOptions {
  params: { path: operations["requestQuoteCancellation"]["parameters"]["path"] };
}

/** What `addProject` sends. */
export type AddProjectBody = NonNullable<operations["addProject"]["requestBody"]>["content"]["text/xml"];
/** What `addProject` answers. */
export type AddProjectData = operations["addProject"]["responses"][201]["content"]["text/xml"];
/** The documented error codes of `addProject`, open to others. */
export type AddProjectCode = Codes<"200" | "201" | "202" | "203" | "204" | "205">;
/** How `addProject` can fail. */
export type AddProjectFailure = Failure<
  {
    201: operations["addProject"]["responses"]["default"]["content"]["text/xml"];
    400: operations["addProject"]["responses"][400]["content"]["text/xml"];
    401: operations["addProject"]["responses"][401]["content"]["text/xml"];
    409: operations["addProject"]["responses"][409]["content"]["text/xml"];
    429: operations["addProject"]["responses"][429]["content"]["text/xml"];
    500: operations["addProject"]["responses"][500]["content"]["text/xml"];
  },
  operations["addProject"]["responses"]["default"]["content"]["text/xml"],
  AddProjectCode
>;
/** What a call of `addProject` takes. */
export interface AddProjectInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddProjectBody, Supplied>;
}

/** What `listProjects` answers. */
export type ListProjectsData = operations["listProjects"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listProjects`, open to others. */
export type ListProjectsCode = Codes<never>;
/** How `listProjects` can fail. */
export type ListProjectsFailure = Failure<
  {
    200: operations["listProjects"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listProjects"]["responses"][400]["content"]["text/xml"];
    401: operations["listProjects"]["responses"][401]["content"]["text/xml"];
    429: operations["listProjects"]["responses"][429]["content"]["text/xml"];
    500: operations["listProjects"]["responses"][500]["content"]["text/xml"];
  },
  operations["listProjects"]["responses"]["default"]["content"]["text/xml"],
  ListProjectsCode
>;
/** What a call of `listProjects` takes. */
export interface ListProjectsInit extends CallOptions {}

/** What `getProject` answers. */
export type GetProjectData = operations["getProject"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getProject`, open to others. */
export type GetProjectCode = Codes<never>;
/** How `getProject` can fail. */
export type GetProjectFailure = Failure<
  {
    200: operations["getProject"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getProject"]["responses"][400]["content"]["text/xml"];
    401: operations["getProject"]["responses"][401]["content"]["text/xml"];
    404: operations["getProject"]["responses"][404]["content"]["text/xml"];
    429: operations["getProject"]["responses"][429]["content"]["text/xml"];
    500: operations["getProject"]["responses"][500]["content"]["text/xml"];
  },
  operations["getProject"]["responses"]["default"]["content"]["text/xml"],
  GetProjectCode
>;
/** What a call of `getProject` takes. */
export interface GetProjectInit extends CallOptions {
  params: { path: operations["getProject"]["parameters"]["path"] };
}

/** What `addFile` sends. */
export type AddFileBody = BinaryBody;
/** What `addFile` answers. */
export type AddFileData = operations["addFile"]["responses"][201]["content"]["text/xml"];
/** The documented error codes of `addFile`, open to others. */
export type AddFileCode = Codes<never>;
/** How `addFile` can fail. */
export type AddFileFailure = Failure<
  {
    201: operations["addFile"]["responses"]["default"]["content"]["text/xml"];
    400: operations["addFile"]["responses"][400]["content"]["text/xml"];
    401: operations["addFile"]["responses"][401]["content"]["text/xml"];
    429: operations["addFile"]["responses"][429]["content"]["text/xml"];
    500: operations["addFile"]["responses"][500]["content"]["text/xml"];
  },
  operations["addFile"]["responses"]["default"]["content"]["text/xml"],
  AddFileCode
>;
/** What a call of `addFile` takes. */
export interface AddFileInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddFileBody, Supplied>;
  params: { path: operations["addFile"]["parameters"]["path"] };
}

/** What `addFileByReference` sends. */
export type AddFileByReferenceBody = NonNullable<
  operations["addFileByReference"]["requestBody"]
>["content"]["text/xml"];
/** What `addFileByReference` answers. */
export type AddFileByReferenceData = operations["addFileByReference"]["responses"][202]["content"]["text/xml"];
/** The documented error codes of `addFileByReference`, open to others. */
export type AddFileByReferenceCode = Codes<"200" | "501">;
/** How `addFileByReference` can fail. */
export type AddFileByReferenceFailure = Failure<
  {
    202: operations["addFileByReference"]["responses"]["default"]["content"]["text/xml"];
    400: operations["addFileByReference"]["responses"][400]["content"]["text/xml"];
    401: operations["addFileByReference"]["responses"][401]["content"]["text/xml"];
    409: operations["addFileByReference"]["responses"][409]["content"]["text/xml"];
    429: operations["addFileByReference"]["responses"][429]["content"]["text/xml"];
    500: operations["addFileByReference"]["responses"][500]["content"]["text/xml"];
  },
  operations["addFileByReference"]["responses"]["default"]["content"]["text/xml"],
  AddFileByReferenceCode
>;
/** What a call of `addFileByReference` takes. */
export interface AddFileByReferenceInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddFileByReferenceBody, Supplied>;
  params: { path: operations["addFileByReference"]["parameters"]["path"] };
}

/** What `listFiles` answers. */
export type ListFilesData = operations["listFiles"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listFiles`, open to others. */
export type ListFilesCode = Codes<never>;
/** How `listFiles` can fail. */
export type ListFilesFailure = Failure<
  {
    200: operations["listFiles"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listFiles"]["responses"][400]["content"]["text/xml"];
    401: operations["listFiles"]["responses"][401]["content"]["text/xml"];
    429: operations["listFiles"]["responses"][429]["content"]["text/xml"];
    500: operations["listFiles"]["responses"][500]["content"]["text/xml"];
  },
  operations["listFiles"]["responses"]["default"]["content"]["text/xml"],
  ListFilesCode
>;
/** What a call of `listFiles` takes. */
export interface ListFilesInit extends CallOptions {}

/** What `getFile` answers. */
export type GetFileData = ByteStream | undefined;
/** The documented error codes of `getFile`, open to others. */
export type GetFileCode = Codes<never>;
/** How `getFile` can fail. */
export type GetFileFailure = Failure<
  {
    200: operations["getFile"]["responses"]["default"]["content"]["text/xml"];
    204: operations["getFile"]["responses"]["default"]["content"]["text/xml"];
    206: operations["getFile"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getFile"]["responses"][400]["content"]["text/xml"];
    401: operations["getFile"]["responses"][401]["content"]["text/xml"];
    404: operations["getFile"]["responses"][404]["content"]["text/xml"];
    410: operations["getFile"]["responses"][410]["content"]["text/xml"];
    429: operations["getFile"]["responses"][429]["content"]["text/xml"];
    500: operations["getFile"]["responses"][500]["content"]["text/xml"];
  },
  operations["getFile"]["responses"]["default"]["content"]["text/xml"],
  GetFileCode
>;
/** What a call of `getFile` takes. */
export interface GetFileInit extends CallOptions {
  params: {
    path: operations["getFile"]["parameters"]["path"];
    header?: NonNullable<operations["getFile"]["parameters"]["header"]>;
  };
}

/** What `getFileDetails` answers. */
export type GetFileDetailsData = operations["getFileDetails"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getFileDetails`, open to others. */
export type GetFileDetailsCode = Codes<never>;
/** How `getFileDetails` can fail. */
export type GetFileDetailsFailure = Failure<
  {
    200: operations["getFileDetails"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getFileDetails"]["responses"][400]["content"]["text/xml"];
    401: operations["getFileDetails"]["responses"][401]["content"]["text/xml"];
    404: operations["getFileDetails"]["responses"][404]["content"]["text/xml"];
    429: operations["getFileDetails"]["responses"][429]["content"]["text/xml"];
    500: operations["getFileDetails"]["responses"][500]["content"]["text/xml"];
  },
  operations["getFileDetails"]["responses"]["default"]["content"]["text/xml"],
  GetFileDetailsCode
>;
/** What a call of `getFileDetails` takes. */
export interface GetFileDetailsInit extends CallOptions {
  params: { path: operations["getFileDetails"]["parameters"]["path"] };
}

/** What `getFileTranslation` answers. */
export type GetFileTranslationData = ByteStream;
/** The documented error codes of `getFileTranslation`, open to others. */
export type GetFileTranslationCode = Codes<"601">;
/** How `getFileTranslation` can fail. */
export type GetFileTranslationFailure = Failure<
  {
    200: operations["getFileTranslation"]["responses"]["default"]["content"]["text/xml"];
    206: operations["getFileTranslation"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getFileTranslation"]["responses"][400]["content"]["text/xml"];
    401: operations["getFileTranslation"]["responses"][401]["content"]["text/xml"];
    404: operations["getFileTranslation"]["responses"][404]["content"]["text/xml"];
    409: operations["getFileTranslation"]["responses"][409]["content"]["text/xml"];
    429: operations["getFileTranslation"]["responses"][429]["content"]["text/xml"];
    500: operations["getFileTranslation"]["responses"][500]["content"]["text/xml"];
  },
  operations["getFileTranslation"]["responses"]["default"]["content"]["text/xml"],
  GetFileTranslationCode
>;
/** What a call of `getFileTranslation` takes. */
export interface GetFileTranslationInit extends CallOptions {
  params: {
    path: operations["getFileTranslation"]["parameters"]["path"];
    header?: NonNullable<operations["getFileTranslation"]["parameters"]["header"]>;
  };
}

/** What `acceptFileTranslation` answers. */
export type AcceptFileTranslationData = undefined;
/** The documented error codes of `acceptFileTranslation`, open to others. */
export type AcceptFileTranslationCode = Codes<never>;
/** How `acceptFileTranslation` can fail. */
export type AcceptFileTranslationFailure = Failure<
  {
    202: operations["acceptFileTranslation"]["responses"]["default"]["content"]["text/xml"];
    400: operations["acceptFileTranslation"]["responses"][400]["content"]["text/xml"];
    401: operations["acceptFileTranslation"]["responses"][401]["content"]["text/xml"];
    404: operations["acceptFileTranslation"]["responses"][404]["content"]["text/xml"];
    429: operations["acceptFileTranslation"]["responses"][429]["content"]["text/xml"];
    500: operations["acceptFileTranslation"]["responses"][500]["content"]["text/xml"];
  },
  operations["acceptFileTranslation"]["responses"]["default"]["content"]["text/xml"],
  AcceptFileTranslationCode
>;
/** What a call of `acceptFileTranslation` takes. */
export interface AcceptFileTranslationInit extends CallOptions {
  params: { path: operations["acceptFileTranslation"]["parameters"]["path"] };
}

/** What `rejectFileTranslation` sends. */
export type RejectFileTranslationBody = NonNullable<
  operations["rejectFileTranslation"]["requestBody"]
>["content"]["text/xml"];
/** What `rejectFileTranslation` answers. */
export type RejectFileTranslationData = operations["rejectFileTranslation"]["responses"][202]["content"]["text/xml"];
/** The documented error codes of `rejectFileTranslation`, open to others. */
export type RejectFileTranslationCode = Codes<never>;
/** How `rejectFileTranslation` can fail. */
export type RejectFileTranslationFailure = Failure<
  {
    202: operations["rejectFileTranslation"]["responses"]["default"]["content"]["text/xml"];
    400: operations["rejectFileTranslation"]["responses"][400]["content"]["text/xml"];
    401: operations["rejectFileTranslation"]["responses"][401]["content"]["text/xml"];
    429: operations["rejectFileTranslation"]["responses"][429]["content"]["text/xml"];
    500: operations["rejectFileTranslation"]["responses"][500]["content"]["text/xml"];
  },
  operations["rejectFileTranslation"]["responses"]["default"]["content"]["text/xml"],
  RejectFileTranslationCode
>;
/** What a call of `rejectFileTranslation` takes. */
export interface RejectFileTranslationInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RejectFileTranslationBody, Supplied>;
  params: { path: operations["rejectFileTranslation"]["parameters"]["path"] };
}

/** What `listProducts` answers. */
export type ListProductsData = operations["listProducts"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listProducts`, open to others. */
export type ListProductsCode = Codes<never>;
/** How `listProducts` can fail. */
export type ListProductsFailure = Failure<
  {
    200: operations["listProducts"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listProducts"]["responses"][400]["content"]["text/xml"];
    401: operations["listProducts"]["responses"][401]["content"]["text/xml"];
    429: operations["listProducts"]["responses"][429]["content"]["text/xml"];
    500: operations["listProducts"]["responses"][500]["content"]["text/xml"];
  },
  operations["listProducts"]["responses"]["default"]["content"]["text/xml"],
  ListProductsCode
>;
/** What a call of `listProducts` takes. */
export interface ListProductsInit extends CallOptions {}

/** What `getProduct` answers. */
export type GetProductData = operations["getProduct"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getProduct`, open to others. */
export type GetProductCode = Codes<never>;
/** How `getProduct` can fail. */
export type GetProductFailure = Failure<
  {
    200: operations["getProduct"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getProduct"]["responses"][400]["content"]["text/xml"];
    401: operations["getProduct"]["responses"][401]["content"]["text/xml"];
    404: operations["getProduct"]["responses"][404]["content"]["text/xml"];
    429: operations["getProduct"]["responses"][429]["content"]["text/xml"];
    500: operations["getProduct"]["responses"][500]["content"]["text/xml"];
  },
  operations["getProduct"]["responses"]["default"]["content"]["text/xml"],
  GetProductCode
>;
/** What a call of `getProduct` takes. */
export interface GetProductInit extends CallOptions {
  params: { path: operations["getProduct"]["parameters"]["path"] };
}

/** What `getProductTranslation` answers. */
export type GetProductTranslationData = operations["getProductTranslation"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getProductTranslation`, open to others. */
export type GetProductTranslationCode = Codes<never>;
/** How `getProductTranslation` can fail. */
export type GetProductTranslationFailure = Failure<
  {
    200: operations["getProductTranslation"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getProductTranslation"]["responses"][400]["content"]["text/xml"];
    401: operations["getProductTranslation"]["responses"][401]["content"]["text/xml"];
    404: operations["getProductTranslation"]["responses"][404]["content"]["text/xml"];
    429: operations["getProductTranslation"]["responses"][429]["content"]["text/xml"];
    500: operations["getProductTranslation"]["responses"][500]["content"]["text/xml"];
  },
  operations["getProductTranslation"]["responses"]["default"]["content"]["text/xml"],
  GetProductTranslationCode
>;
/** What a call of `getProductTranslation` takes. */
export interface GetProductTranslationInit extends CallOptions {
  params: { path: operations["getProductTranslation"]["parameters"]["path"] };
}

/** What `listServices` answers. */
export type ListServicesData = operations["listServices"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listServices`, open to others. */
export type ListServicesCode = Codes<never>;
/** How `listServices` can fail. */
export type ListServicesFailure = Failure<
  {
    200: operations["listServices"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listServices"]["responses"][400]["content"]["text/xml"];
    401: operations["listServices"]["responses"][401]["content"]["text/xml"];
    429: operations["listServices"]["responses"][429]["content"]["text/xml"];
    500: operations["listServices"]["responses"][500]["content"]["text/xml"];
  },
  operations["listServices"]["responses"]["default"]["content"]["text/xml"],
  ListServicesCode
>;
/** What a call of `listServices` takes. */
export interface ListServicesInit extends CallOptions {
  params?: { query?: NonNullable<operations["listServices"]["parameters"]["query"]> };
}

/** What `getService` answers. */
export type GetServiceData = operations["getService"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getService`, open to others. */
export type GetServiceCode = Codes<never>;
/** How `getService` can fail. */
export type GetServiceFailure = Failure<
  {
    200: operations["getService"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getService"]["responses"][400]["content"]["text/xml"];
    401: operations["getService"]["responses"][401]["content"]["text/xml"];
    429: operations["getService"]["responses"][429]["content"]["text/xml"];
    500: operations["getService"]["responses"][500]["content"]["text/xml"];
  },
  operations["getService"]["responses"]["default"]["content"]["text/xml"],
  GetServiceCode
>;
/** What a call of `getService` takes. */
export interface GetServiceInit extends CallOptions {
  params: { path: operations["getService"]["parameters"]["path"] };
}

/** What `getEstimate` answers. */
export type GetEstimateData = operations["getEstimate"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getEstimate`, open to others. */
export type GetEstimateCode = Codes<never>;
/** How `getEstimate` can fail. */
export type GetEstimateFailure = Failure<
  {
    200: operations["getEstimate"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getEstimate"]["responses"][400]["content"]["text/xml"];
    401: operations["getEstimate"]["responses"][401]["content"]["text/xml"];
    429: operations["getEstimate"]["responses"][429]["content"]["text/xml"];
    500: operations["getEstimate"]["responses"][500]["content"]["text/xml"];
  },
  operations["getEstimate"]["responses"]["default"]["content"]["text/xml"],
  GetEstimateCode
>;
/** What a call of `getEstimate` takes. */
export interface GetEstimateInit extends CallOptions {
  params: { query: operations["getEstimate"]["parameters"]["query"] };
}

/** What `listLocales` answers. */
export type ListLocalesData = operations["listLocales"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listLocales`, open to others. */
export type ListLocalesCode = Codes<never>;
/** How `listLocales` can fail. */
export type ListLocalesFailure = Failure<
  {
    200: operations["listLocales"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listLocales"]["responses"][400]["content"]["text/xml"];
    401: operations["listLocales"]["responses"][401]["content"]["text/xml"];
    429: operations["listLocales"]["responses"][429]["content"]["text/xml"];
    500: operations["listLocales"]["responses"][500]["content"]["text/xml"];
  },
  operations["listLocales"]["responses"]["default"]["content"]["text/xml"],
  ListLocalesCode
>;
/** What a call of `listLocales` takes. */
export interface ListLocalesInit extends CallOptions {}

/** What `getTerms` answers. */
export type GetTermsData = operations["getTerms"]["responses"][200]["content"]["text/html"];
/** The documented error codes of `getTerms`, open to others. */
export type GetTermsCode = Codes<never>;
/** How `getTerms` can fail. */
export type GetTermsFailure = Failure<
  {
    200: operations["getTerms"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getTerms"]["responses"][400]["content"]["text/xml"];
    401: operations["getTerms"]["responses"][401]["content"]["text/xml"];
    429: operations["getTerms"]["responses"][429]["content"]["text/xml"];
    500: operations["getTerms"]["responses"][500]["content"]["text/xml"];
  },
  operations["getTerms"]["responses"]["default"]["content"]["text/xml"],
  GetTermsCode
>;
/** What a call of `getTerms` takes. */
export interface GetTermsInit extends CallOptions {}

/** What `listNotificationEvents` answers. */
export type ListNotificationEventsData = operations["listNotificationEvents"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `listNotificationEvents`, open to others. */
export type ListNotificationEventsCode = Codes<never>;
/** How `listNotificationEvents` can fail. */
export type ListNotificationEventsFailure = Failure<
  {
    200: operations["listNotificationEvents"]["responses"]["default"]["content"]["text/xml"];
    400: operations["listNotificationEvents"]["responses"][400]["content"]["text/xml"];
    401: operations["listNotificationEvents"]["responses"][401]["content"]["text/xml"];
    429: operations["listNotificationEvents"]["responses"][429]["content"]["text/xml"];
    500: operations["listNotificationEvents"]["responses"][500]["content"]["text/xml"];
  },
  operations["listNotificationEvents"]["responses"]["default"]["content"]["text/xml"],
  ListNotificationEventsCode
>;
/** What a call of `listNotificationEvents` takes. */
export interface ListNotificationEventsInit extends CallOptions {}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create an account.
   *
   * Creates a buyer account (a merchant) and its key pair. Only an API account that has the privilege to create
   * merchants may call this.
   *
   * The rules are those of edition 2014-06-10. From 2014-11-12 on the vendor's page calls the merchant id optional
   * and no longer calls the names optional. Send the id and both names to suit every edition.
   *
   * The answer holds the secret access key of the new account. No other documented resource shows it, so store it
   * at once. The operation is not idempotent. A merchant id or an e-mail address that is already in use is
   * answered with 409, so a 409 to a repeat may mean that an earlier try has arrived; the user then finds the keys
   * in onDemand. Whether they must be unique on the whole site or only among the caller's own merchants is not
   * documented.
   *
   * Error codes:
   * - `400` (400): A miscellaneous or unexpected error, for example a country code that does not exist.
   * - `401` (400): The request body cannot be read. The XML is malformed or its encoding is wrong.
   * - `403` (409): An account with this e-mail address already exists. Its user finds the access keys in onDemand. From November 2014 on the vendor documents code 404 for this case. After a call whose answer was lost, that call may have done it.
   * - `404` (409): The merchant id is already in use. From November 2014 on the vendor documents this code for an e-mail address that is already in use, so it stands for either. After a call whose answer was lost, that call may have done it.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/be00c7597add32733519e2591cb1552040778943/create_account.rst
   */
  createAccount(init: CreateAccountInit<Supplied>): Promise<Result<CreateAccountData, CreateAccountFailure>>;
  /**
   * Get the account's figures.
   *
   * Returns the figures of the account whose key signs the request: money spent, free translations, prepaid
   * funds and the languages translated into so far.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/account_information.rst
   */
  getAccountInfo(init?: GetAccountInfoInit): Promise<Result<GetAccountInfoData, GetAccountInfoFailure>>;
  /**
   * Start a top-up of the prepaid balance.
   *
   * Starts a payment into the prepaid balance of the account whose key signs the request. The answer holds the
   * address of a payment page. The balance grows only after the user has gone there and paid. Each call starts a
   * payment of its own, so the operation is not idempotent. A payment that nobody makes has no effect.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/add_prepaid_balance.rst
   */
  addCreditBalance(
    init: AddCreditBalanceInit<Supplied>,
  ): Promise<Result<AddCreditBalanceData, AddCreditBalanceFailure>>;
  /**
   * Generate a quote.
   *
   * Makes a quote, with one project or several, out of one of three things: products that stand in the request,
   * files that were uploaded, or projects that were added before. Only the last way allows several languages or
   * services in one quote. Whether a request may mix them is not documented. The quote belongs to the account
   * whose key signs the request.
   *
   * The answer may lack a price: then its status is `Calculating`, its costs are empty, and `getQuote` is to be
   * asked again until the status is `Pending` or `Error`. Or subscribe to `quote-ready`.
   *
   * The operation creates projects, so a merchant may call it twice a minute, together with `addProject`. It is
   * not idempotent, but a file or a project goes into one quote only: reason codes 204 and 207 to a repeat mean
   * that an earlier try has arrived. After a lost answer look for the quote with `listQuotes`.
   *
   * Editions: until 2014-09-04 there is `NotificationURL`, in 2014-09-04 and 2015-02-23 there are three
   * `Notify…URL`, and from 2016-03-15 on `NotificationSubscriptions` instead, and `SpecialInstructions` and
   * `TranslationAcceptanceMethod` besides. Files come with 2014-06-10, projects and reference files with
   * 2014-09-04. Until March 2015 the answer has service, languages, products and files in the quote itself.
   *
   * Error codes:
   * - `200`: A miscellaneous or unexpected error.
   * - `201` (400): The request body cannot be read. The XML is malformed or its encoding is wrong.
   * - `202` (409): The service does not take such content, for example files of this type.
   * - `203` (409): No file has this id.
   * - `204` (409): A file is in another project already, perhaps in one that an earlier try of this request created. After a call whose answer was lost, that call may have done it.
   * - `205` (409): A file is in another language than the order's source language.
   * - `206` (409): No project has this id.
   * - `207` (409): A project is in another quote already, perhaps in one that an earlier try of this request created. After a call whose answer was lost, that call may have done it.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/generate_quote.rst
   */
  generateQuote(init: GenerateQuoteInit<Supplied>): Promise<Result<GenerateQuoteData, GenerateQuoteFailure>>;
  /**
   * List quotes.
   *
   * Returns all quotes of the account whose key signs the request, the whole list at once. `Units` is not among
   * their elements; `getQuote` has it. Edition 2014-09-04 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_quotes.rst
   */
  listQuotes(init?: ListQuotesInit): Promise<Result<ListQuotesData, ListQuotesFailure>>;
  /**
   * Get a quote.
   *
   * Returns a quote. This is what to ask again while its status is `Calculating` or `New`, and while a user pays
   * for it on the payment page. A merchant has 30 requests a minute for everything.
   *
   * Editions: until 2014-06-10 the answer may have `PaymentURL`; `CreationDate` and all that an authorization has
   * to repeat are in it from March 2015 on, `Units` from 2016-03-15 on.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_quote.rst
   */
  getQuote(init: GetQuoteInit): Promise<Result<GetQuoteData, GetQuoteFailure>>;
  /**
   * Authorize a quote.
   *
   * Orders what a quote offers. The status must be `Pending`, and the body repeats the quote: its numbers must
   * still be those of the site, or the answer is 409. Prepaid funds and free translations are used up first.
   *
   * - 202: nothing is left to pay, the projects start. They take days; `project-complete` tells of each.
   * - 402: money is due. The body is that of a 202, with the address of a payment page in `PaymentURL`. Send the
   *   user there. The projects start when the user has paid, which `quote-paid` tells, or `getQuote`.
   *
   * Sites that send invoices need no payment page: on a chargeback site `InternalBillingCode` bills a purchase
   * order of the site, on a provisioning site `PurchaseOrderNumber` names one that is on file there.
   *
   * Not idempotent by itself, but only a pending quote can be authorized. After a lost answer read the quote: if
   * its status is `Authorized`, the order has arrived.
   *
   * Editions: until March 2015 `ServiceID`, `SourceLanguage` and `TargetLanguages` stand in the quote and there
   * are no `Projects`. `PurchaseOrderNumber` and `InternalBillingCode` are documented from December 2014 on,
   * `TranslationAcceptanceMethod` from 2016-03-15 on.
   *
   * Error codes:
   * - `300`: A miscellaneous or unexpected error.
   * - `301` (409): The number of free translations has changed since the quote was made.
   * - `302` (409): The amount of prepaid funds has changed since the quote was made.
   * - `303` (409): The id in the body is not that of the path.
   * - `304` (409): The source language or the target languages are not those of the quote.
   * - `305` (409): The price has changed, because there is less credit or because the request says something else.
   * - `306` (405): The quote is not pending yet.
   * - `307`: A file cannot be read. The quote is of no use.
   * - `308`: No purchase order on file has this number, or too little is left of it.
   * - `309`: The buyer may not use purchase orders.
   * - `310`: The billing of the site is not set up as it should be.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/authorize_quote.rst
   */
  authorizeQuote(init: AuthorizeQuoteInit<Supplied>): Promise<Result<AuthorizeQuoteData, AuthorizeQuoteFailure>>;
  /**
   * Reject a quote.
   *
   * Deletes a quote that is not wanted. A quote whose projects have started cannot be rejected any more; see
   * `requestQuoteCancellation`. Repeating the request has no further effect, but what the answer is then is not
   * documented.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/reject_quote.rst
   */
  rejectQuote(init: RejectQuoteInit): Promise<Result<RejectQuoteData, RejectQuoteFailure>>;
  /**
   * Request the cancellation of a quote.
   *
   * Asks the vendor's staff to cancel a quote that was authorized and whose work has begun or is done in part. The
   * answer says that the request has arrived. People decide, and how much is refunded depends on the work done.
   * Whether a repeat asks them twice is not documented, so it is not repeated by itself. Edition 2016-03-15 and
   * later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/request_quote_cancellation.rst
   */
  requestQuoteCancellation(
    init: RequestQuoteCancellationInit,
  ): Promise<Result<RequestQuoteCancellationData, RequestQuoteCancellationFailure>>;
  /**
   * Add a project.
   *
   * Creates a project of products or of uploaded files, to be put into a quote later with `generateQuote`. The
   * answer may lack a price. A merchant may call it twice a minute, together with `generateQuote`.
   *
   * Not idempotent, but a file goes into one project only: reason code 204 to a repeat means that an earlier try
   * has arrived. After a lost answer look for the project with `listProjects`; a name of its own makes it easy to
   * find.
   *
   * Edition 2014-09-04 and later; `SpecialInstructions` and `NotificationSubscriptions` from 2016-03-15 on.
   *
   * Error codes:
   * - `200`: A miscellaneous or unexpected error.
   * - `201` (400): The request body cannot be read. The XML is malformed or its encoding is wrong.
   * - `202` (409): The service does not take such content, for example files of this type.
   * - `203` (409): No file has this id.
   * - `204` (409): A file is in another project already, perhaps in one that an earlier try of this request created. After a call whose answer was lost, that call may have done it.
   * - `205` (409): A file is in another language than the project's source language.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/add_project.rst
   */
  addProject(init: AddProjectInit<Supplied>): Promise<Result<AddProjectData, AddProjectFailure>>;
  /**
   * List projects.
   *
   * Returns all projects of the account whose key signs the request, the whole list at once. Editions: until
   * 2014-06-10 the price is called `TotalPrice`; `QuoteID` comes with 2016-03-15.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_projects.rst
   */
  listProjects(init?: ListProjectsInit): Promise<Result<ListProjectsData, ListProjectsFailure>>;
  /**
   * Get a project.
   *
   * Returns a project. When it is complete, the translations of its products stand in the answer, and each of its
   * files has the address of its translations. Of the item specifics only those come back that are recommended or
   * required in the target language. The words for the status are not listed; `New` and `Complete` are known.
   *
   * Editions: `QuoteID`, `Units`, the acceptance of files and `SpecialInstructions` come with 2016-03-15.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_project.rst
   */
  getProject(init: GetProjectInit): Promise<Result<GetProjectData, GetProjectFailure>>;
  /**
   * Add a file.
   *
   * Uploads a file that is to be translated, or that is to inform the translators. The body is the file as it is,
   * and `Content-Type` is its type, which must agree with the extension of its name:
   *
   * - `text/csv`: csv; `text/html`: htm, html; `text/yaml`: yml, yaml
   * - `text/plain`: ini, po, properties, srt, strings, txt, vtt
   * - `application/json`: json, resjson; `application/pdf`: pdf; `application/rtf`: rtf
   * - `application/xml`: idml, inx, resw, resx, xlf, xliff, xml (xml also as `text/xml`)
   * - `application/vnd.mif`: mif
   * - `application/vnd.openxmlformats-officedocument.…`: docx (`wordprocessingml.document`), pptx
   *   (`presentationml.presentation`), xlsx (`spreadsheetml.sheet`)
   * - `image/vnd.adobe.photoshop`: psd
   * - `video/mp4`: mp4; `video/quicktime`: mov; `video/x-flv`: flv; `video/x-m4v`: m4v; `video/x-ms-wmv`: wmv
   *
   * The site then reads the file; ask `getFileDetails` for its status. `Analyzing`: it can be put into a quote,
   * but the quote cannot be authorized yet. `Analyzed`: it can be priced. `Analysis Failed`: it cannot be read,
   * nor used. `In Translation` and `Translated`: it is in a project, and in no other.
   *
   * A file that is in no quote within an hour is deleted, and all content after 60 days. That makes a repeat of
   * the request harmless, though it adds the file a second time. The operation is not idempotent.
   *
   * Editions: in 2014-06-10 the path has no language and the answer has `FileName` instead of `Name`; it has
   * `Status` from November 2014 on.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/add_file.rst
   */
  addFile(init: AddFileInit<Supplied>): Promise<Result<AddFileData, AddFileFailure>>;
  /**
   * Add a file by its address.
   *
   * Has the site fetch a file by itself, which suits large ones. The site first looks whether the file is there,
   * with a HEAD request or in the listing of its folder, and answers; it fetches the file later. Ask
   * `getFileDetails` for its status, as after `addFile`, whose rules on time and use hold here, too.
   *
   * Not idempotent: a repeat adds the file a second time, which is deleted after an hour if it is not used.
   * Edition 2014-09-04 and later.
   *
   * Error codes:
   * - `200`: A miscellaneous or unexpected error.
   * - `501` (409): The site cannot reach the file at this address.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/add_file_by_reference.rst
   */
  addFileByReference(
    init: AddFileByReferenceInit<Supplied>,
  ): Promise<Result<AddFileByReferenceData, AddFileByReferenceFailure>>;
  /**
   * List files.
   *
   * Returns all files that the account whose key signs the request has added, the whole list at once. Edition
   * 2014-06-10 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_files.rst
   */
  listFiles(init?: ListFilesInit): Promise<Result<ListFilesData, ListFilesFailure>>;
  /**
   * Download a source file.
   *
   * Returns a file that was added, whole or in part. While the site does not have it ready, the answer is 204,
   * without a body; after the time for which content is kept it is 410. Neither the answer's `Content-Type` nor a
   * header with the file's name is documented. Edition 2014-06-10 and later; 204 and 410 from 2015-02-23 on, parts
   * from July 2015 on.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_file.rst
   */
  getFile(init: GetFileInit): Promise<Result<GetFileData, GetFileFailure>>;
  /**
   * Get a file's details.
   *
   * Returns what is known of a file: its status, its language, its project, and whether it was accepted. This is
   * what to ask while a file is `Analyzing`. Edition 2014-09-04 and later; until March 2015 a `Project` stood in
   * the place of `ProjectID`, and `Accepted…` comes with 2016-03-15.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_file_details.rst
   */
  getFileDetails(init: GetFileDetailsInit): Promise<Result<GetFileDetailsData, GetFileDetailsFailure>>;
  /**
   * Download a translated file.
   *
   * Returns the translation of a file into one language, whole or in part. If it consists of two files, they come
   * as one zip file, and always whole. If the quote's acceptance method is `implicit`, the download counts as the
   * acceptance. Neither the answer's `Content-Type` nor a header with the file's name is documented. Edition
   * 2014-06-10 and later; parts from July 2015 on, 409 from September 2016 on.
   *
   * Error codes:
   * - `601` (409): The translation was rejected and cannot be fetched until it is mended.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_file_translation.rst
   */
  getFileTranslation(init: GetFileTranslationInit): Promise<Result<GetFileTranslationData, GetFileTranslationFailure>>;
  /**
   * Accept a translated file.
   *
   * Accepts the translation of a file, where the quote's acceptance method is `explicit`. Neither the request nor
   * the answer has a body. The path ends with a slash, which is signed like the rest of it. Repeating the request
   * has no further effect, but what the answer is then is not documented. Edition 2016-03-15 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/accept_file_translation.rst
   */
  acceptFileTranslation(
    init: AcceptFileTranslationInit,
  ): Promise<Result<AcceptFileTranslationData, AcceptFileTranslationFailure>>;
  /**
   * Reject a translated file.
   *
   * Rejects the translation of a file whose form is broken: it does not validate, or placeholders are missing. It
   * is not meant for opinions on the translation. The vendor then mends the file and delivers it again, which
   * `project-complete` tells; until then it cannot be fetched. The path ends with a slash, which is signed like
   * the rest of it. Not idempotent. Edition 2016-03-15 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/reject_file_translation.rst
   */
  rejectFileTranslation(
    init: RejectFileTranslationInit<Supplied>,
  ): Promise<Result<RejectFileTranslationData, RejectFileTranslationFailure>>;
  /**
   * List products.
   *
   * Returns all products of the account whose key signs the request, the whole list at once. Products come into
   * being with a quote or a project; no resource adds one by itself.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_products.rst
   */
  listProducts(init?: ListProductsInit): Promise<Result<ListProductsData, ListProductsFailure>>;
  /**
   * Get a product.
   *
   * Returns a product with its translations, by its asset id.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_product.rst
   */
  getProduct(init: GetProductInit): Promise<Result<GetProductData, GetProductFailure>>;
  /**
   * Get the translation of a product.
   *
   * Returns the translation of a product into one language. Its elements `Service` and `Language` are called
   * `ServiceID` and `LanguageCode` elsewhere.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_product_translation.rst
   */
  getProductTranslation(
    init: GetProductTranslationInit,
  ): Promise<Result<GetProductTranslationData, GetProductTranslationFailure>>;
  /**
   * List services.
   *
   * Returns the services of the site, all of them or those that pass every filter. The query string is not signed.
   *
   * `ValidInputs` says what a service takes: the element `Products` is there, and empty, if it takes products;
   * `Files` lists the extensions if it takes files. A project below `MinimumUnits` costs as much as one of that
   * size.
   *
   * Editions: `ValidInputs` comes with 2014-06-10, `UnitType`, `MinimumUnits` and the filter `extension` with
   * 2014-09-04, the filters by language with 2016-03-15.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_services.rst
   */
  listServices(init?: ListServicesInit): Promise<Result<ListServicesData, ListServicesFailure>>;
  /**
   * Get a service.
   *
   * Returns a service. What is answered for an id that does not exist is not documented. Edition 2014-09-04 and
   * later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_service.rst
   */
  getService(init: GetServiceInit): Promise<Result<GetServiceData, GetServiceFailure>>;
  /**
   * Get an estimate.
   *
   * Returns what a project would roughly cost, for callers that can count words, pages or minutes by themselves.
   * The quote may say something else if the site counts in another way. Nothing is created. The query string is
   * not signed. Edition 2014-09-04 and later; until February 2015 the vendor's page called the last parameter
   * `target_lang`.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_estimate.rst
   */
  getEstimate(init: GetEstimateInit): Promise<Result<GetEstimateData, GetEstimateFailure>>;
  /**
   * List locales.
   *
   * Returns the languages that the site knows, with their codes for requests. Edition 2014-09-04 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_locales.rst
   */
  listLocales(init?: ListLocalesInit): Promise<Result<ListLocalesData, ListLocalesFailure>>;
  /**
   * Get the terms and conditions.
   *
   * Returns the terms and conditions of the site as an XHTML document, which is handed out as text. The vendor's
   * sample has a DOCTYPE and the namespace of XHTML; a client found the root without a namespace.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/get_terms.rst
   */
  getTerms(init?: GetTermsInit): Promise<Result<GetTermsData, GetTermsFailure>>;
  /**
   * List notification events.
   *
   * Returns the events that `NotificationSubscriptions` may name, and how the site can tell of each. Not every
   * event must have both ways. Edition 2016-03-15 and later.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/list_available_events.rst
   */
  listNotificationEvents(
    init?: ListNotificationEventsInit,
  ): Promise<Result<ListNotificationEventsData, ListNotificationEventsFailure>>;
}

export type { components };
