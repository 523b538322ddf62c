// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { CallOptions, Codes, Failure, Pages, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createSession` sends. */
export type CreateSessionBody = NonNullable<operations["createSession"]["requestBody"]>["content"]["application/json"];
/** What `createSession` answers. */
export type CreateSessionData = components["schemas"]["CreateSessionResponse"];
/** The documented error codes of `createSession`, open to others. */
export type CreateSessionCode = Codes<
  | "InvalidSystemIdOrPassword"
  | "InvalidUsernameOrPassword"
  | "InvalidRequest"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createSession` can fail. */
export type CreateSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createSession"]["responses"]["default"]["content"]["application/json"],
  CreateSessionCode
>;
/** What a call of `createSession` takes. */
export interface CreateSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateSessionBody, Supplied>;
}

/** What `createApplicationSession` sends. */
export type CreateApplicationSessionBody = NonNullable<
  operations["createApplicationSession"]["requestBody"]
>["content"]["application/json"];
/** What `createApplicationSession` answers. */
export type CreateApplicationSessionData = components["schemas"]["CreateApplicationSessionResponse"];
/** The documented error codes of `createApplicationSession`, open to others. */
export type CreateApplicationSessionCode = Codes<
  | "InvalidSystemIdOrPassword"
  | "InvalidRequest"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createApplicationSession` can fail. */
export type CreateApplicationSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createApplicationSession"]["responses"]["default"]["content"]["application/json"],
  CreateApplicationSessionCode
>;
/** What a call of `createApplicationSession` takes. */
export interface CreateApplicationSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateApplicationSessionBody, Supplied>;
}

/** What `renewSession` sends. */
export type RenewSessionBody = NonNullable<operations["renewSession"]["requestBody"]>["content"]["application/json"];
/** What `renewSession` answers. */
export type RenewSessionData = components["schemas"]["RenewSessionResponse"];
/** The documented error codes of `renewSession`, open to others. */
export type RenewSessionCode = Codes<
  | "FailedToRenewToken"
  | "InvalidSystemIdOrPassword"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "AUTH-014"
  | "SecureTokenPassedOverHttp"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `renewSession` can fail. */
export type RenewSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["renewSession"]["responses"]["default"]["content"]["application/json"],
  RenewSessionCode
>;
/** What a call of `renewSession` takes. */
export interface RenewSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RenewSessionBody, Supplied>;
}

/** What `getOAuthToken` sends. */
export type GetOAuthTokenBody = NonNullable<
  operations["getOAuthToken"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];
/** What `getOAuthToken` answers. */
export type GetOAuthTokenData = operations["getOAuthToken"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getOAuthToken`, open to others. */
export type GetOAuthTokenCode = Codes<never>;
/** How `getOAuthToken` can fail. */
export type GetOAuthTokenFailure = Failure<
  { 200: operations["getOAuthToken"]["responses"]["default"]["content"]["application/json"] },
  operations["getOAuthToken"]["responses"]["default"]["content"]["application/json"],
  GetOAuthTokenCode
>;
/** What a call of `getOAuthToken` takes. */
export interface GetOAuthTokenInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetOAuthTokenBody, Supplied>;
}

/** What `createCustomer` sends. */
export type CreateCustomerBody = NonNullable<
  operations["createCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `createCustomer` answers. */
export type CreateCustomerData = components["schemas"]["CreateCustomerResponse"];
/** The documented error codes of `createCustomer`, open to others. */
export type CreateCustomerCode = Codes<
  | "DuplicateUsername"
  | "PasswordTooShort"
  | "UsernameEqualsPassword"
  | "FailedToCreateCustomer"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;
/** What a call of `createCustomer` takes. */
export interface CreateCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateCustomerBody, Supplied>;
}

/** What `getCountries` sends. */
export type GetCountriesBody = NonNullable<operations["getCountries"]["requestBody"]>["content"]["application/json"];
/** What `getCountries` answers. */
export type GetCountriesData = components["schemas"]["GetCountriesResponse"];
/** The documented error codes of `getCountries`, open to others. */
export type GetCountriesCode = Codes<
  | "InvalidLanguageCode"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getCountries` can fail. */
export type GetCountriesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getCountries"]["responses"]["default"]["content"]["application/json"],
  GetCountriesCode
>;
/** What a call of `getCountries` takes. */
export interface GetCountriesInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetCountriesBody, Supplied>;
}

/** What `getActiveProductOfferings` sends. */
export type GetActiveProductOfferingsBody = NonNullable<
  operations["getActiveProductOfferings"]["requestBody"]
>["content"]["application/json"];
/** What `getActiveProductOfferings` answers. */
export type GetActiveProductOfferingsData = components["schemas"]["GetActiveProductOfferingsResponse"];
/** The documented error codes of `getActiveProductOfferings`, open to others. */
export type GetActiveProductOfferingsCode = Codes<
  "InvalidRequest" | "AUTH-010" | "AUTH-012" | "AUTH-021" | "DependentServiceDown" | "SystemError" | "InternalError"
>;
/** How `getActiveProductOfferings` can fail. */
export type GetActiveProductOfferingsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getActiveProductOfferings"]["responses"]["default"]["content"]["application/json"],
  GetActiveProductOfferingsCode
>;
/** What a call of `getActiveProductOfferings` takes. */
export interface GetActiveProductOfferingsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetActiveProductOfferingsBody, Supplied>;
}

/** What `getAllProductOfferings` sends. */
export type GetAllProductOfferingsBody = NonNullable<
  operations["getAllProductOfferings"]["requestBody"]
>["content"]["application/json"];
/** What `getAllProductOfferings` answers. */
export type GetAllProductOfferingsData = components["schemas"]["GetAllProductOfferingsResponse"];
/** The documented error codes of `getAllProductOfferings`, open to others. */
export type GetAllProductOfferingsCode = Codes<
  "InvalidRequest" | "AUTH-010" | "AUTH-012" | "AUTH-021" | "DependentServiceDown" | "SystemError" | "InternalError"
>;
/** How `getAllProductOfferings` can fail. */
export type GetAllProductOfferingsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getAllProductOfferings"]["responses"]["default"]["content"]["application/json"],
  GetAllProductOfferingsCode
>;
/** What a call of `getAllProductOfferings` takes. */
export interface GetAllProductOfferingsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetAllProductOfferingsBody, Supplied>;
}

/** What `getCollections` sends. */
export type GetCollectionsBody = NonNullable<
  operations["getCollections"]["requestBody"]
>["content"]["application/json"];
/** What `getCollections` answers. */
export type GetCollectionsData = components["schemas"]["GetCollectionsResponse"];
/** The documented error codes of `getCollections`, open to others. */
export type GetCollectionsCode = Codes<
  "InvalidRequest" | "AUTH-010" | "AUTH-012" | "AUTH-021" | "DependentServiceDown" | "SystemError" | "InternalError"
>;
/** How `getCollections` can fail. */
export type GetCollectionsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getCollections"]["responses"]["default"]["content"]["application/json"],
  GetCollectionsCode
>;
/** What a call of `getCollections` takes. */
export interface GetCollectionsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetCollectionsBody, Supplied>;
}

/** What `searchForImages` sends. */
export type SearchForImagesBody = NonNullable<
  operations["searchForImages"]["requestBody"]
>["content"]["application/json"];
/** What `searchForImages` answers. */
export type SearchForImagesData = components["schemas"]["SearchForImagesResponse"];
/** An item of the list that `searchForImages` answers in pages. */
export type SearchForImagesItem = NonNullable<
  NonNullable<NonNullable<SearchForImagesData>["SearchForImagesResult"]>["Images"]
>[number];
/** The documented error codes of `searchForImages`, open to others. */
export type SearchForImagesCode = Codes<
  | "NoImages"
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "CollectionModeEmpty"
  | "CollectionIdsEmpty"
  | "InvalidCollectionId"
  | "NonExistingCollectionId"
  | "InvalidIncludeExcludeMode"
  | "InvalidEditorialSegment"
  | "InvalidEditorialSourceId"
  | "InvalidOrientation"
  | "InvalidProductOffering"
  | "UnauthorizedProductOffering"
  | "DateCreatedRangeNotApplicable"
  | "InvalidLanguageCode"
  | "EntitySearchFailure"
  | "InvalidEntityUri"
  | "IncorrectlyFormedURI"
  | "IncorrectlyFormedDbpediaURI"
  | "IncorrectlyFormedFreebaseURI"
  | "IncorrectlyFormedMusicbrainzURI"
  | "UnknownProviderURI"
  | "UriResolutionFailed"
  | "FailedUri"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `searchForImages` can fail. */
export type SearchForImagesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["searchForImages"]["responses"]["default"]["content"]["application/json"],
  SearchForImagesCode
>;
/** What a call of `searchForImages` takes. */
export interface SearchForImagesInit<Supplied extends PropertyKey = never>
  extends CallOptions,
    Pages<SearchForImagesItem> {
  body: Supply<SearchForImagesBody, Supplied>;
}

/** What `getImageDetails` sends. */
export type GetImageDetailsBody = NonNullable<
  operations["getImageDetails"]["requestBody"]
>["content"]["application/json"];
/** What `getImageDetails` answers. */
export type GetImageDetailsData = components["schemas"]["GetImageDetailsResponse"];
/** The documented error codes of `getImageDetails`, open to others. */
export type GetImageDetailsCode = Codes<
  | "ImageNotFound"
  | "InvalidAssets"
  | "AssetNotAvailable"
  | "InvalidLanguageCode"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getImageDetails` can fail. */
export type GetImageDetailsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getImageDetails"]["responses"]["default"]["content"]["application/json"],
  GetImageDetailsCode
>;
/** What a call of `getImageDetails` takes. */
export interface GetImageDetailsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetImageDetailsBody, Supplied>;
}

/** What `getEventDetails` sends. */
export type GetEventDetailsBody = NonNullable<
  operations["getEventDetails"]["requestBody"]
>["content"]["application/json"];
/** What `getEventDetails` answers. */
export type GetEventDetailsData = components["schemas"]["GetEventDetailsResponse"];
/** The documented error codes of `getEventDetails`, open to others. */
export type GetEventDetailsCode = Codes<
  | "EventNotFound"
  | "MissingEventIds"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getEventDetails` can fail. */
export type GetEventDetailsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getEventDetails"]["responses"]["default"]["content"]["application/json"],
  GetEventDetailsCode
>;
/** What a call of `getEventDetails` takes. */
export interface GetEventDetailsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetEventDetailsBody, Supplied>;
}

/** What `searchForVideos` sends. */
export type SearchForVideosBody = NonNullable<
  operations["searchForVideos"]["requestBody"]
>["content"]["application/json"];
/** What `searchForVideos` answers. */
export type SearchForVideosData = components["schemas"]["SearchForVideosResponse"];
/** An item of the list that `searchForVideos` answers in pages. */
export type SearchForVideosItem = NonNullable<
  NonNullable<NonNullable<SearchForVideosData>["SearchForVideosResult"]>["Videos"]
>[number];
/** The documented error codes of `searchForVideos`, open to others. */
export type SearchForVideosCode = Codes<
  | "NoVideos"
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "CollectionModeEmpty"
  | "CollectionIdsEmpty"
  | "InvalidCollectionId"
  | "NonExistingCollectionId"
  | "InvalidIncludeExcludeMode"
  | "AssetIdListExceedsMaxAllowed"
  | "InvalidAssets"
  | "InvalidSearchForVideoByAssetId"
  | "InvalidLanguageCode"
  | "EntitySearchFailure"
  | "InvalidEntityUri"
  | "IncorrectlyFormedURI"
  | "IncorrectlyFormedDbpediaURI"
  | "IncorrectlyFormedFreebaseURI"
  | "IncorrectlyFormedMusicbrainzURI"
  | "UnknownProviderURI"
  | "UriResolutionFailed"
  | "FailedUri"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `searchForVideos` can fail. */
export type SearchForVideosFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["searchForVideos"]["responses"]["default"]["content"]["application/json"],
  SearchForVideosCode
>;
/** What a call of `searchForVideos` takes. */
export interface SearchForVideosInit<Supplied extends PropertyKey = never>
  extends CallOptions,
    Pages<SearchForVideosItem> {
  body: Supply<SearchForVideosBody, Supplied>;
}

/** What `getImageDownloadAuthorizations` sends. */
export type GetImageDownloadAuthorizationsBody = NonNullable<
  operations["getImageDownloadAuthorizations"]["requestBody"]
>["content"]["application/json"];
/** What `getImageDownloadAuthorizations` answers. */
export type GetImageDownloadAuthorizationsData = components["schemas"]["GetImageDownloadAuthorizationsResponse"];
/** The documented error codes of `getImageDownloadAuthorizations`, open to others. */
export type GetImageDownloadAuthorizationsCode = Codes<
  | "NoAgreement"
  | "NoAuthorizations"
  | "UnauthorizedProductOffering"
  | "ImageNotFound"
  | "AssetNotAvailable"
  | "InvalidAssets"
  | "InvalidSizeKey"
  | "InvalidSizeCode"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getImageDownloadAuthorizations` can fail. */
export type GetImageDownloadAuthorizationsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getImageDownloadAuthorizations"]["responses"]["default"]["content"]["application/json"],
  GetImageDownloadAuthorizationsCode
>;
/** What a call of `getImageDownloadAuthorizations` takes. */
export interface GetImageDownloadAuthorizationsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetImageDownloadAuthorizationsBody, Supplied>;
}

/** What `getLargestImageDownloadAuthorizations` sends. */
export type GetLargestImageDownloadAuthorizationsBody = NonNullable<
  operations["getLargestImageDownloadAuthorizations"]["requestBody"]
>["content"]["application/json"];
/** What `getLargestImageDownloadAuthorizations` answers. */
export type GetLargestImageDownloadAuthorizationsData =
  components["schemas"]["GetLargestImageDownloadAuthorizationsResponse"];
/** The documented error codes of `getLargestImageDownloadAuthorizations`, open to others. */
export type GetLargestImageDownloadAuthorizationsCode = Codes<
  | "NoAgreement"
  | "NoAuthorizations"
  | "UnauthorizedProductOffering"
  | "ImageNotFound"
  | "AssetNotAvailable"
  | "InvalidAssets"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getLargestImageDownloadAuthorizations` can fail. */
export type GetLargestImageDownloadAuthorizationsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getLargestImageDownloadAuthorizations"]["responses"]["default"]["content"]["application/json"],
  GetLargestImageDownloadAuthorizationsCode
>;
/** What a call of `getLargestImageDownloadAuthorizations` takes. */
export interface GetLargestImageDownloadAuthorizationsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetLargestImageDownloadAuthorizationsBody, Supplied>;
}

/** What `createDownloadRequest` sends. */
export type CreateDownloadRequestBody = NonNullable<
  operations["createDownloadRequest"]["requestBody"]
>["content"]["application/json"];
/** What `createDownloadRequest` answers. */
export type CreateDownloadRequestData = components["schemas"]["CreateDownloadRequestResponse"];
/** The documented error codes of `createDownloadRequest`, open to others. */
export type CreateDownloadRequestCode = Codes<
  | "ExpiredDownloadToken"
  | "InvalidDownloadToken"
  | "FailedToGetDownloadUrl"
  | "AssetNotAvailable"
  | "NoAgreement"
  | "NoAuthorizations"
  | "UnauthorizedProductOffering"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-014"
  | "SecureTokenPassedOverHttp"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createDownloadRequest` can fail. */
export type CreateDownloadRequestFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createDownloadRequest"]["responses"]["default"]["content"]["application/json"],
  CreateDownloadRequestCode
>;
/** What a call of `createDownloadRequest` takes. */
export interface CreateDownloadRequestInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateDownloadRequestBody, Supplied>;
}

/** What `getPreviousDownloads` sends. */
export type GetPreviousDownloadsBody = NonNullable<
  operations["getPreviousDownloads"]["requestBody"]
>["content"]["application/json"];
/** What `getPreviousDownloads` answers. */
export type GetPreviousDownloadsData = components["schemas"]["GetPreviousDownloadsResponse"];
/** An item of the list that `getPreviousDownloads` answers in pages. */
export type GetPreviousDownloadsItem = NonNullable<
  NonNullable<NonNullable<GetPreviousDownloadsData>["GetPreviousDownloadsResultBody"]>["PreviousDownloads"]
>[number];
/** The documented error codes of `getPreviousDownloads`, open to others. */
export type GetPreviousDownloadsCode = Codes<
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "InvalidProductOffering"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-014"
  | "SecureTokenPassedOverHttp"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getPreviousDownloads` can fail. */
export type GetPreviousDownloadsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getPreviousDownloads"]["responses"]["default"]["content"]["application/json"],
  GetPreviousDownloadsCode
>;
/** What a call of `getPreviousDownloads` takes. */
export interface GetPreviousDownloadsInit<Supplied extends PropertyKey = never>
  extends CallOptions,
    Pages<GetPreviousDownloadsItem> {
  body: Supply<GetPreviousDownloadsBody, Supplied>;
}

/** What `downloadImage` answers. */
export type DownloadImageData = undefined;
/** The documented error codes of `downloadImage`, open to others. */
export type DownloadImageCode = Codes<never>;
/** How `downloadImage` can fail. */
export type DownloadImageFailure = Failure<
  { 302: undefined; 401: undefined; 403: undefined; 404: undefined },
  unknown,
  DownloadImageCode
>;
/** What a call of `downloadImage` takes. */
export interface DownloadImageInit extends CallOptions {
  params: {
    path: operations["downloadImage"]["parameters"]["path"];
    header?: NonNullable<operations["downloadImage"]["parameters"]["header"]>;
  };
}

/** What `getPreviousPurchases` sends. */
export type GetPreviousPurchasesBody = NonNullable<
  operations["getPreviousPurchases"]["requestBody"]
>["content"]["application/json"];
/** What `getPreviousPurchases` answers. */
export type GetPreviousPurchasesData = components["schemas"]["GetPreviousPurchasesResponse"];
/** An item of the list that `getPreviousPurchases` answers in pages. */
export type GetPreviousPurchasesItem = NonNullable<
  NonNullable<NonNullable<GetPreviousPurchasesData>["GetPreviousPurchasesResultBody"]>["PreviousPurchases"]
>[number];
/** The documented error codes of `getPreviousPurchases`, open to others. */
export type GetPreviousPurchasesCode = Codes<
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "InvalidItemSortType"
  | "InvalidSearchCriteriaType"
  | "SearchCriteriaRequestMismatch"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-014"
  | "SecureTokenPassedOverHttp"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getPreviousPurchases` can fail. */
export type GetPreviousPurchasesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getPreviousPurchases"]["responses"]["default"]["content"]["application/json"],
  GetPreviousPurchasesCode
>;
/** What a call of `getPreviousPurchases` takes. */
export interface GetPreviousPurchasesInit<Supplied extends PropertyKey = never>
  extends CallOptions,
    Pages<GetPreviousPurchasesItem> {
  body: Supply<GetPreviousPurchasesBody, Supplied>;
}

/** What `createLightbox` sends. */
export type CreateLightboxBody = NonNullable<
  operations["createLightbox"]["requestBody"]
>["content"]["application/json"];
/** What `createLightbox` answers. */
export type CreateLightboxData = components["schemas"]["CreateLightboxResponse"];
/** The documented error codes of `createLightbox`, open to others. */
export type CreateLightboxCode = Codes<
  | "InvalidLightboxName"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createLightbox` can fail. */
export type CreateLightboxFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createLightbox"]["responses"]["default"]["content"]["application/json"],
  CreateLightboxCode
>;
/** What a call of `createLightbox` takes. */
export interface CreateLightboxInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateLightboxBody, Supplied>;
}

/** What `getLightbox` sends. */
export type GetLightboxBody = NonNullable<operations["getLightbox"]["requestBody"]>["content"]["application/json"];
/** What `getLightbox` answers. */
export type GetLightboxData = components["schemas"]["GetLightboxResponse"];
/** An item of the list that `getLightbox` answers in pages. */
export type GetLightboxItem = NonNullable<
  NonNullable<NonNullable<NonNullable<GetLightboxData>["GetLightboxResult"]>["Lightbox"]>["LightboxItems"]
>[number];
/** The documented error codes of `getLightbox`, open to others. */
export type GetLightboxCode = Codes<
  | "LightboxIdDoesNotExist"
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getLightbox` can fail. */
export type GetLightboxFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getLightbox"]["responses"]["default"]["content"]["application/json"],
  GetLightboxCode
>;
/** What a call of `getLightbox` takes. */
export interface GetLightboxInit<Supplied extends PropertyKey = never> extends CallOptions, Pages<GetLightboxItem> {
  body: Supply<GetLightboxBody, Supplied>;
}

/** What `getLightboxHeaders` sends. */
export type GetLightboxHeadersBody = NonNullable<
  operations["getLightboxHeaders"]["requestBody"]
>["content"]["application/json"];
/** What `getLightboxHeaders` answers. */
export type GetLightboxHeadersData = components["schemas"]["GetLightboxHeadersResponse"];
/** An item of the list that `getLightboxHeaders` answers in pages. */
export type GetLightboxHeadersItem = NonNullable<
  NonNullable<NonNullable<GetLightboxHeadersData>["GetLightboxHeadersResult"]>["LightboxHeaders"]
>[number];
/** The documented error codes of `getLightboxHeaders`, open to others. */
export type GetLightboxHeadersCode = Codes<
  | "LightboxesNotFound"
  | "StartPastTotal"
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidItemStartNumber"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getLightboxHeaders` can fail. */
export type GetLightboxHeadersFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getLightboxHeaders"]["responses"]["default"]["content"]["application/json"],
  GetLightboxHeadersCode
>;
/** What a call of `getLightboxHeaders` takes. */
export interface GetLightboxHeadersInit<Supplied extends PropertyKey = never>
  extends CallOptions,
    Pages<GetLightboxHeadersItem> {
  body: Supply<GetLightboxHeadersBody, Supplied>;
}

/** What `createLightboxItems` sends. */
export type CreateLightboxItemsBody = NonNullable<
  operations["createLightboxItems"]["requestBody"]
>["content"]["application/json"];
/** What `createLightboxItems` answers. */
export type CreateLightboxItemsData = components["schemas"]["LightboxHeaderOnlyResponse"];
/** The documented error codes of `createLightboxItems`, open to others. */
export type CreateLightboxItemsCode = Codes<
  | "LightboxIdDoesNotExist"
  | "OperationValidOnlyForLightboxOwner"
  | "AssetIdListExceedsMaxAllowed"
  | "InvalidAssets"
  | "AssetNotAvailable"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createLightboxItems` can fail. */
export type CreateLightboxItemsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createLightboxItems"]["responses"]["default"]["content"]["application/json"],
  CreateLightboxItemsCode
>;
/** What a call of `createLightboxItems` takes. */
export interface CreateLightboxItemsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateLightboxItemsBody, Supplied>;
}

/** What `deleteLightboxItems` sends. */
export type DeleteLightboxItemsBody = NonNullable<
  operations["deleteLightboxItems"]["requestBody"]
>["content"]["application/json"];
/** What `deleteLightboxItems` answers. */
export type DeleteLightboxItemsData = components["schemas"]["LightboxHeaderOnlyResponse"];
/** The documented error codes of `deleteLightboxItems`, open to others. */
export type DeleteLightboxItemsCode = Codes<
  | "LightboxIdDoesNotExist"
  | "OperationValidOnlyForLightboxOwner"
  | "AssetIdListExceedsMaxAllowed"
  | "InvalidAssets"
  | "AssetNotAvailable"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `deleteLightboxItems` can fail. */
export type DeleteLightboxItemsFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["deleteLightboxItems"]["responses"]["default"]["content"]["application/json"],
  DeleteLightboxItemsCode
>;
/** What a call of `deleteLightboxItems` takes. */
export interface DeleteLightboxItemsInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<DeleteLightboxItemsBody, Supplied>;
}

/** What `deleteLightbox` sends. */
export type DeleteLightboxBody = NonNullable<
  operations["deleteLightbox"]["requestBody"]
>["content"]["application/json"];
/** What `deleteLightbox` answers. */
export type DeleteLightboxData = components["schemas"]["LightboxHeaderOnlyResponse"];
/** The documented error codes of `deleteLightbox`, open to others. */
export type DeleteLightboxCode = Codes<
  | "LightboxIdDoesNotExist"
  | "OperationValidOnlyForLightboxOwner"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `deleteLightbox` can fail. */
export type DeleteLightboxFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["deleteLightbox"]["responses"]["default"]["content"]["application/json"],
  DeleteLightboxCode
>;
/** What a call of `deleteLightbox` takes. */
export interface DeleteLightboxInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<DeleteLightboxBody, Supplied>;
}

/** What `updateLightboxHeader` sends. */
export type UpdateLightboxHeaderBody = NonNullable<
  operations["updateLightboxHeader"]["requestBody"]
>["content"]["application/json"];
/** What `updateLightboxHeader` answers. */
export type UpdateLightboxHeaderData = components["schemas"]["LightboxHeaderOnlyResponse"];
/** The documented error codes of `updateLightboxHeader`, open to others. */
export type UpdateLightboxHeaderCode = Codes<
  | "LightboxIdDoesNotExist"
  | "OperationValidOnlyForLightboxOwner"
  | "InvalidLightboxName"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `updateLightboxHeader` can fail. */
export type UpdateLightboxHeaderFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["updateLightboxHeader"]["responses"]["default"]["content"]["application/json"],
  UpdateLightboxHeaderCode
>;
/** What a call of `updateLightboxHeader` takes. */
export interface UpdateLightboxHeaderInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<UpdateLightboxHeaderBody, Supplied>;
}

/** What `createSharedLightbox` sends. */
export type CreateSharedLightboxBody = NonNullable<
  operations["createSharedLightbox"]["requestBody"]
>["content"]["application/json"];
/** What `createSharedLightbox` answers. */
export type CreateSharedLightboxData = components["schemas"]["CreateSharedLightboxResponse"];
/** The documented error codes of `createSharedLightbox`, open to others. */
export type CreateSharedLightboxCode = Codes<
  | "LightboxIdDoesNotExist"
  | "OperationValidOnlyForLightboxOwner"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createSharedLightbox` can fail. */
export type CreateSharedLightboxFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createSharedLightbox"]["responses"]["default"]["content"]["application/json"],
  CreateSharedLightboxCode
>;
/** What a call of `createSharedLightbox` takes. */
export interface CreateSharedLightboxInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateSharedLightboxBody, Supplied>;
}

/** What `reportUsage` sends. */
export type ReportUsageBody = NonNullable<operations["reportUsage"]["requestBody"]>["content"]["application/json"];
/** What `reportUsage` answers. */
export type ReportUsageData = components["schemas"]["ReportUsageResponse"];
/** The documented error codes of `reportUsage`, open to others. */
export type ReportUsageCode = Codes<
  | "InvalidAssets"
  | "TransactionIdDuplicate"
  | "UnauthorizedToReportUsage"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `reportUsage` can fail. */
export type ReportUsageFailure = Failure<
  { 200: components["schemas"]["RefusedReportUsageResponse"] },
  operations["reportUsage"]["responses"]["default"]["content"]["application/json"],
  ReportUsageCode
>;
/** What a call of `reportUsage` takes. */
export interface ReportUsageInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ReportUsageBody, Supplied>;
}

/** What `getAssetChanges` sends. */
export type GetAssetChangesBody = NonNullable<
  operations["getAssetChanges"]["requestBody"]
>["content"]["application/json"];
/** What `getAssetChanges` answers. */
export type GetAssetChangesData = components["schemas"]["GetAssetChangesResponse"];
/** The documented error codes of `getAssetChanges`, open to others. */
export type GetAssetChangesCode = Codes<
  | "MaxExceeded"
  | "InvalidItemCount"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getAssetChanges` can fail. */
export type GetAssetChangesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getAssetChanges"]["responses"]["default"]["content"]["application/json"],
  GetAssetChangesCode
>;
/** What a call of `getAssetChanges` takes. */
export interface GetAssetChangesInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetAssetChangesBody, Supplied>;
}

/** What `confirmAssetChanges` sends. */
export type ConfirmAssetChangesBody = NonNullable<
  operations["confirmAssetChanges"]["requestBody"]
>["content"]["application/json"];
/** What `confirmAssetChanges` answers. */
export type ConfirmAssetChangesData = components["schemas"]["ConfirmAssetChangesResponse"];
/** The documented error codes of `confirmAssetChanges`, open to others. */
export type ConfirmAssetChangesCode = Codes<
  "InvalidRequest" | "AUTH-010" | "AUTH-012" | "AUTH-021" | "DependentServiceDown" | "SystemError" | "InternalError"
>;
/** How `confirmAssetChanges` can fail. */
export type ConfirmAssetChangesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["confirmAssetChanges"]["responses"]["default"]["content"]["application/json"],
  ConfirmAssetChangesCode
>;
/** What a call of `confirmAssetChanges` takes. */
export interface ConfirmAssetChangesInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<ConfirmAssetChangesBody, Supplied>;
}

/** What `getOEmbed` answers. */
export type GetOEmbedData = operations["getOEmbed"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getOEmbed`, open to others. */
export type GetOEmbedCode = Codes<never>;
/** How `getOEmbed` can fail. */
export type GetOEmbedFailure = Failure<{ 200: unknown; 404: undefined; 501: undefined }, unknown, GetOEmbedCode>;
/** What a call of `getOEmbed` takes. */
export interface GetOEmbedInit extends CallOptions {
  params: { query: operations["getOEmbed"]["parameters"]["query"] };
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Start a session for a user.
   *
   * Trades the system credentials and a user's credentials for a standard token and a secure token, both fully authenticated.
   * Nothing but a further session comes of calling it twice, so it may be repeated.
   *
   * Before `TokenDurationMinutes` are over, renewSession trades the secure token for a new pair, without the user's credentials.
   * Once the token has expired, only a new session helps.
   *
   * Error codes:
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidUsernameOrPassword` (200): The user name or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/session/CreateSession.md
   */
  createSession(init: CreateSessionInit<Supplied>): Promise<Result<CreateSessionData, CreateSessionFailure>>;
  /**
   * Start an anonymous session for an application.
   *
   * Trades the system credentials alone for an anonymous system token. CreateCustomer and GetCountries accept that token.
   * There is no secure token in the answer, and whether the token can be renewed is not known: start a new session instead.
   * Nothing but a further session comes of calling it twice, so it may be repeated.
   *
   * Getty Images opens this operation on request only; ask your account manager.
   *
   * Error codes:
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/8a94d7110c9da574e7869932b48e123d4edaf314/documentation/endpoints/session/CreateApplicationSession.md
   */
  createApplicationSession(
    init: CreateApplicationSessionInit<Supplied>,
  ): Promise<Result<CreateApplicationSessionData, CreateApplicationSessionFailure>>;
  /**
   * Renew a session before it expires.
   *
   * Trades the secure token of a running session for a new pair of tokens, without the user's credentials. It works only until
   * the token expires. `RequestHeader.Token` is the `SecureToken`, not the standard token.
   *
   * Whether the old pair stays valid after a renewal is not known. So this operation is not marked as repeatable: if its
   * outcome is unknown, start a new session with CreateSession.
   *
   * Error codes:
   * - `FailedToRenewToken` (200): The token cannot be renewed; start a new session.
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `AUTH-014` (200): A secure token was sent over plain HTTP.
   * - `SecureTokenPassedOverHttp` (200): A secure token was sent over plain HTTP.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/session/RenewSession.md
   */
  renewSession(init: RenewSessionInit<Supplied>): Promise<Result<RenewSessionData, RenewSessionFailure>>;
  /**
   * Get an OAuth access token.
   *
   * Trades the API key and its secret for an access token of OAuth 2.0. Three kinds of grant are open: `client_credentials` (no
   * user; the only one for sandbox keys), `password` (Getty Images and partner applications; also gives a refresh token) and
   * `refresh_token`. An authorization code is not supported; the implicit grant takes place in the user's browser.
   *
   * An access token lives for 30 minutes. It goes into `RequestHeader.Token` of the operations of version 1, in the place of
   * both session tokens, and into the `Authorization` header of downloadImage. A refresh token lives for a year and may be used
   * again and again; it opens no operation itself, and the user's change of password revokes it.
   *
   * The credentials are in the form; no header and no session token goes with it. Nothing but a further access token comes of
   * calling it twice, so it may be repeated.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/oauth2/README.md
   */
  getOAuthToken(init: GetOAuthTokenInit<Supplied>): Promise<Result<GetOAuthTokenData, GetOAuthTokenFailure>>;
  /**
   * Create a customer.
   *
   * Creates a customer who logs in with `UserName` and `Password`. The answer has a header only: no customer id and no account
   * id come back. The token may come from CreateSession or, as an anonymous system token, from CreateApplicationSession.
   *
   * The vendor knows no idempotency key. If the outcome of a call is unknown, the customer may exist; a repeat with the same
   * `UserName` is then likely to be refused with `DuplicateUsername`.
   *
   * Getty Images opens this operation on request only; ask your account manager. It must be called over HTTPS.
   *
   * Error codes:
   * - `DuplicateUsername` (200): The user name is taken. After a call whose answer was lost, that call may have done it.
   * - `PasswordTooShort` (200): The password is shorter than the minimum.
   * - `UsernameEqualsPassword` (200): The password equals the user name.
   * - `FailedToCreateCustomer` (200): The customer is not created; no cause is given.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/account/CreateCustomer.md
   */
  createCustomer(init: CreateCustomerInit<Supplied>): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * List the countries.
   *
   * Lists countries with their codes and their names in the language asked for. `CountryChar3ISO` is what CreateCustomer takes
   * as `BillingCountryChar3Iso`. The token may come from CreateSession or CreateApplicationSession. The operation only reads,
   * so it may be repeated.
   *
   * If the language is missing or not supported, the answer can carry the status `warning` with the code `DefaultLanguageUsed`
   * and the names in US English. That is an answer, not an error.
   *
   * Getty Images opens this operation on request only; ask your account manager.
   *
   * Error codes:
   * - `InvalidLanguageCode` (200): The language is not recognised.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/data/GetCountries.md
   */
  getCountries(init: GetCountriesInit<Supplied>): Promise<Result<GetCountriesData, GetCountriesFailure>>;
  /**
   * List the kinds of product offering that the user has now.
   *
   * Lists the kinds of product offering, such as "PremiumAccess", that are active for the user of the session. So it takes
   * a token of CreateSession, not one of CreateApplicationSession. There is no body beside the header. The operation only
   * reads, so it may be repeated.
   *
   * The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
   *
   * Error codes:
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/data/GetActiveProductOfferings.md
   */
  getActiveProductOfferings(
    init: GetActiveProductOfferingsInit<Supplied>,
  ): Promise<Result<GetActiveProductOfferingsData, GetActiveProductOfferingsFailure>>;
  /**
   * List every royalty-free product offering of the user.
   *
   * Lists the royalty-free product offerings (image packs and subscriptions) of the user of the session, those that have
   * expired or are used up among them, with what is left of each. So it takes a token of CreateSession, not one of
   * CreateApplicationSession. There is no body beside the header. The operation only reads, so it may be repeated.
   *
   * The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
   *
   * Error codes:
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/data/GetAllProductOfferings.md
   */
  getAllProductOfferings(
    init: GetAllProductOfferingsInit<Supplied>,
  ): Promise<Result<GetAllProductOfferingsData, GetAllProductOfferingsFailure>>;
  /**
   * List the collections that are open to the user or application.
   *
   * Lists the collections that are configured for the user or the application of the token. Their ids filter the searches.
   * The page names a token of CreateSession or of OAuth. There is no body beside the header. The operation only reads, so
   * it may be repeated.
   *
   * The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
   *
   * Error codes:
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/data/GetCollections.md
   */
  getCollections(init: GetCollectionsInit<Supplied>): Promise<Result<GetCollectionsData, GetCollectionsFailure>>;
  /**
   * Search for images.
   *
   * Finds the images that match a query, narrowed by filters. At least one member of `Query` must be given. The vendor
   * urges to name one image family in `Filter.ImageFamilies`: a search over both is slower and cannot be sorted.
   *
   * The body is called `SearchForImages2RequestBody`; version 2 of the operation, at another address and without the 2, is
   * not in this contract. In June 2013 the vendor's page moved on to version 2 and left version 1 in service. Some members
   * came to the page after that: `EntityUris`, `EmbedContentOnly`, the sort order `Oldest` and dates as `YYYY-MM-DD`. That
   * version 1 knows them too is likely, not confirmed.
   *
   * Pages are asked for by the number of their first image. The same image may come on two pages. A standard token does,
   * also an anonymous one of CreateApplicationSession. The vendor's index lists the operation for everybody, and its page
   * does not ask for HTTPS. It only reads, so it may be repeated.
   *
   * If the language is missing or not supported, the answer can carry the status `warning` with the code
   * `DefaultLanguageUsed`.
   *
   * All pages: `paginate(client.searchForImages, init)`.
   *
   * Error codes:
   * - `NoImages` (200): No image matches. It may also come as a warning.
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `CollectionModeEmpty` (200): Collections has no Mode.
   * - `CollectionIdsEmpty` (200): Collections has no Ids.
   * - `InvalidCollectionId` (200): A collection id is not valid.
   * - `NonExistingCollectionId` (200): There is no collection with that id.
   * - `InvalidIncludeExcludeMode` (200): A Mode is neither include nor exclude.
   * - `InvalidEditorialSegment` (200): An editorial segment is not valid.
   * - `InvalidEditorialSourceId` (200): An editorial source id is not valid.
   * - `InvalidOrientation` (200): An orientation is not valid.
   * - `InvalidProductOffering` (200): A product offering is not valid.
   * - `UnauthorizedProductOffering` (200): The download agreement does not cover the product offerings.
   * - `DateCreatedRangeNotApplicable` (200): A date range goes with the editorial family, or with none named, only.
   * - `InvalidLanguageCode` (200): The language is not recognised.
   * - `EntitySearchFailure` (200): The provider failed to resolve an entity URI; try again in some minutes.
   * - `InvalidEntityUri` (200): An entity URI is malformed; the entries after it say how.
   * - `IncorrectlyFormedURI` (200): The end of an entity URI, which names the entity, is malformed.
   * - `IncorrectlyFormedDbpediaURI` (200): The root of a DBpedia URI is malformed.
   * - `IncorrectlyFormedFreebaseURI` (200): The root of a Freebase URI is malformed.
   * - `IncorrectlyFormedMusicbrainzURI` (200): The root of a MusicBrainz URI is malformed.
   * - `UnknownProviderURI` (200): An entity URI is of a provider that is not supported.
   * - `UriResolutionFailed` (200): An entity URI leads to no known entity; search by phrase instead.
   * - `FailedUri` (200): An entity URI could not be resolved.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/e1983824d15dc66553b96084234dc0dfb74e4117/documentation/endpoints/search/SearchForImages.md
   */
  searchForImages(init: SearchForImagesInit<Supplied>): Promise<Result<SearchForImagesData, SearchForImagesFailure>>;
  /**
   * Get the details of images.
   *
   * Gets what is known of up to 90 images, the sizes that the customer can download among it. `SizeKey` of a size is what
   * GetImageDownloadAuthorizations takes.
   *
   * The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
   * WordPress plugin send a standard token, also an anonymous one, and so does this contract. The vendor's index lists the
   * operation for everybody. It only reads, so it may be repeated.
   *
   * Error codes:
   * - `ImageNotFound` (200): There is no such image; mostly its id is wrong.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `AssetNotAvailable` (200): An image is not available.
   * - `InvalidLanguageCode` (200): The language is not recognised.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/search/GetImageDetails.md
   */
  getImageDetails(init: GetImageDetailsInit<Supplied>): Promise<Result<GetImageDetailsData, GetImageDetailsFailure>>;
  /**
   * Get the details of events.
   *
   * Gets what is known of events, whose ids come with the images of the searches. Every event has a `Status` of its own.
   *
   * The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's WordPress plugin sends a
   * standard token, also an anonymous one, and so does this contract. The vendor's index lists the operation for
   * everybody. It only reads, so it may be repeated.
   *
   * Error codes:
   * - `EventNotFound` (200): At least one of the events is not found.
   * - `MissingEventIds` (200): There is no event id.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/search/GetEventDetails.md
   */
  getEventDetails(init: GetEventDetailsInit<Supplied>): Promise<Result<GetEventDetailsData, GetEventDetailsFailure>>;
  /**
   * Search for videos.
   *
   * Finds the videos that match a query, narrowed by filters, or gets up to 500 videos by their ids, which override
   * filters and every other member of `Query`. At least one member of `Query` must be given.
   *
   * A video that the customer may download comes with its `DownloadAuthorizations`, whose `DownloadToken` is what
   * CreateDownloadRequest takes. Pages are asked for by the number of their first video. The operation takes a standard
   * token. Its page calls it over HTTPS, and the vendor's index lists it for everybody. It only reads, so it may be
   * repeated.
   *
   * All pages: `paginate(client.searchForVideos, init)`.
   *
   * Error codes:
   * - `NoVideos` (200): No video matches. It may also come as a warning.
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `CollectionModeEmpty` (200): Collections has no Mode.
   * - `CollectionIdsEmpty` (200): Collections has no Ids.
   * - `InvalidCollectionId` (200): A collection id is not valid.
   * - `NonExistingCollectionId` (200): There is no collection with that id.
   * - `InvalidIncludeExcludeMode` (200): The Mode is neither Include nor Exclude.
   * - `AssetIdListExceedsMaxAllowed` (200): There are more than 500 asset ids.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `InvalidSearchForVideoByAssetId` (200): Asset ids override the other members of Query, which are ignored. It reads like a warning.
   * - `InvalidLanguageCode` (200): The language is not recognised.
   * - `EntitySearchFailure` (200): The provider failed to resolve an entity URI; try again in some minutes.
   * - `InvalidEntityUri` (200): An entity URI is malformed; the entries after it say how.
   * - `IncorrectlyFormedURI` (200): The end of an entity URI, which names the entity, is malformed.
   * - `IncorrectlyFormedDbpediaURI` (200): The root of a DBpedia URI is malformed.
   * - `IncorrectlyFormedFreebaseURI` (200): The root of a Freebase URI is malformed.
   * - `IncorrectlyFormedMusicbrainzURI` (200): The root of a MusicBrainz URI is malformed.
   * - `UnknownProviderURI` (200): An entity URI is of a provider that is not supported.
   * - `UriResolutionFailed` (200): An entity URI leads to no known entity; search by phrase instead.
   * - `FailedUri` (200): An entity URI could not be resolved.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/search/SearchForVideos.md
   */
  searchForVideos(init: SearchForVideosInit<Supplied>): Promise<Result<SearchForVideosData, SearchForVideosFailure>>;
  /**
   * Get what authorizes the download of images in given sizes.
   *
   * Says for each image and size which of the customer's product offerings authorize the download. A `DownloadToken` of
   * the answer is what CreateDownloadRequest takes; it lives for 24 hours. The size keys come from GetImageDetails.
   * Nothing is counted against a quota.
   *
   * `AlternativeAgreement` in the `StatusList` of an answer says that another agreement than expected authorizes the
   * download.
   *
   * The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
   * WordPress plugin send a standard token, and so does this contract. The vendor's index lists the operation for
   * everybody. It only reads, so it may be repeated.
   *
   * Error codes:
   * - `NoAgreement` (200): The user has no active agreement.
   * - `NoAuthorizations` (200): No authorization is found for at least one image.
   * - `UnauthorizedProductOffering` (200): The download agreement does not cover the product offerings.
   * - `ImageNotFound` (200): There is no such image; mostly its id is wrong.
   * - `AssetNotAvailable` (200): An image is not available.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `InvalidSizeKey` (200): A size key is not valid.
   * - `InvalidSizeCode` (200): The size is not valid for the agreements.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/download/GetImageDownloadAuthorizations.md
   */
  getImageDownloadAuthorizations(
    init: GetImageDownloadAuthorizationsInit<Supplied>,
  ): Promise<Result<GetImageDownloadAuthorizationsData, GetImageDownloadAuthorizationsFailure>>;
  /**
   * Get what authorizes the download of images in their largest size.
   *
   * Says for each image which of the customer's product offerings authorize the download of its largest size. A
   * `DownloadToken` of the answer is what CreateDownloadRequest takes; it lives for 24 hours. Nothing is counted against a
   * quota.
   *
   * `AlternativeAgreement` in the `StatusList` of an answer says that another agreement than expected authorizes the
   * download.
   *
   * The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
   * WordPress plugin send a standard token, and so does this contract. The vendor's index lists the operation for
   * everybody. It only reads, so it may be repeated.
   *
   * Error codes:
   * - `NoAgreement` (200): The user has no active agreement.
   * - `NoAuthorizations` (200): No authorization is found for at least one image.
   * - `UnauthorizedProductOffering` (200): The download agreement does not cover the product offerings.
   * - `ImageNotFound` (200): There is no such image; mostly its id is wrong.
   * - `AssetNotAvailable` (200): An image is not available.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/download/GetLargestImageDownloadAuthorizations.md
   */
  getLargestImageDownloadAuthorizations(
    init: GetLargestImageDownloadAuthorizationsInit<Supplied>,
  ): Promise<Result<GetLargestImageDownloadAuthorizationsData, GetLargestImageDownloadAuthorizationsFailure>>;
  /**
   * Request the downloads of images or videos.
   *
   * Trades download tokens for the URLs from which images and videos are downloaded. Each token counts as one download
   * against the quota of its product offering, unless its authorization said that the download is free. So never repeat a
   * call whose answer was lost; look at GetPreviousDownloads first. Every URL has a `Status` of its own, and there is a
   * URL only if that says yes.
   *
   * The tokens of images come from GetImageDownloadAuthorizations and GetLargestImageDownloadAuthorizations, those of
   * videos from SearchForVideos. Videos can be downloaded with the product offering EasyAccess only. The answers name no
   * size: ask for one size of an image a call, or the URLs cannot be told apart.
   *
   * The operation takes a secure token, which only a session of a user has, and must be called over HTTPS. The vendor's
   * index lists it for everybody.
   *
   * Error codes:
   * - `ExpiredDownloadToken` (200): The download token has expired; get a new authorization.
   * - `InvalidDownloadToken` (200): The download token is malformed.
   * - `FailedToGetDownloadUrl` (200): There is no URL for the asset, size and agreement.
   * - `AssetNotAvailable` (200): An asset is not available.
   * - `NoAgreement` (200): The user has no active agreement.
   * - `NoAuthorizations` (200): No authorization is found for at least one asset.
   * - `UnauthorizedProductOffering` (200): The download agreement does not cover the product offerings.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-014` (200): A secure token was sent over plain HTTP.
   * - `SecureTokenPassedOverHttp` (200): A secure token was sent over plain HTTP.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/download/CreateDownloadRequest.md
   */
  createDownloadRequest(
    init: CreateDownloadRequestInit<Supplied>,
  ): Promise<Result<CreateDownloadRequestData, CreateDownloadRequestFailure>>;
  /**
   * List what the customer has downloaded.
   *
   * Lists the customer's downloads, page by page, narrowed by date and product offering.
   *
   * The operation takes a secure token, which only a session of a user has. Its page calls it over HTTPS. The vendor's
   * index does not list it, and the page does not say who may call it. It only reads, so it may be repeated.
   *
   * All pages: `paginate(client.getPreviousDownloads, init)`.
   *
   * Error codes:
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `InvalidProductOffering` (200): The product offering is not valid.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-014` (200): A secure token was sent over plain HTTP.
   * - `SecureTokenPassedOverHttp` (200): A secure token was sent over plain HTTP.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/download/GetPreviousDownloads.md
   */
  getPreviousDownloads(
    init: GetPreviousDownloadsInit<Supplied>,
  ): Promise<Result<GetPreviousDownloadsData, GetPreviousDownloadsFailure>>;
  /**
   * Download the largest file of an image in a single step.
   *
   * Does in one call what GetLargestImageDownloadAuthorizations, CreateDownloadRequest and the download of the file do: the
   * answer is a redirect to the largest file of the image. That redirect is the success; its `Location` is handed out and not
   * followed. Whoever gets it answers with the file as an attachment (`application/x-download`).
   *
   * Each call counts as one download against the quota of the product offering, so never repeat a call whose answer was lost;
   * look at GetPreviousDownloads first. The product offerings ImagePack and RoyaltyFreeSubscription do not work, nor do videos.
   *
   * It takes no session token: it is authorized by an access token of getOAuthToken for a user, in the header `Authorization`,
   * together with the API key, in the header `Api-Key`, and must be called over HTTPS. It has no body.
   *
   * A 401 says that the token is not secure or not fully authenticated; a 403 that it came over plain HTTP, or that no product
   * offering is found, allows the image or has downloads left; a 404 that there is no such image, or no authorization for it.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/download/SingleStepDownload.md
   */
  downloadImage(init: DownloadImageInit): Promise<Result<DownloadImageData, DownloadImageFailure>>;
  /**
   * List what the customer has purchased.
   *
   * Lists the customer's purchases, page by page, sorted and narrowed by one field.
   *
   * The operation takes a secure token, which only a session of a user has. Its page calls it over HTTPS. The vendor's
   * index does not list it, and the page does not say who may call it. It only reads, so it may be repeated.
   *
   * All pages: `paginate(client.getPreviousPurchases, init)`.
   *
   * Error codes:
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `InvalidItemSortType` (200): The sort type is not valid.
   * - `InvalidSearchCriteriaType` (200): The type of search criteria is not valid.
   * - `SearchCriteriaRequestMismatch` (200): SearchCriteria and SearchCriteriaType: both or neither.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-014` (200): A secure token was sent over plain HTTP.
   * - `SecureTokenPassedOverHttp` (200): A secure token was sent over plain HTTP.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/purchase/GetPreviousPurchases.md
   */
  getPreviousPurchases(
    init: GetPreviousPurchasesInit<Supplied>,
  ): Promise<Result<GetPreviousPurchasesData, GetPreviousPurchasesFailure>>;
  /**
   * Create a lightbox.
   *
   * Creates an empty lightbox for the user of the session and answers with its id. The name need not be unique, so a
   * repeat makes a second lightbox: if an answer is lost, look for the name with GetLightboxHeaders.
   *
   * The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
   * ask for HTTPS.
   *
   * Error codes:
   * - `InvalidLightboxName` (200): The name is null or empty.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/CreateLightbox.md
   */
  createLightbox(init: CreateLightboxInit<Supplied>): Promise<Result<CreateLightboxData, CreateLightboxFailure>>;
  /**
   * Get a lightbox with its items.
   *
   * Gets a lightbox by its id: its header and its items, page by page.
   *
   * The operation takes a token of CreateSession or an anonymous one of CreateApplicationSession. The vendor's index lists
   * the operation for everybody; its page does not ask for HTTPS. It only reads, so it may be repeated.
   *
   * All pages: `paginate(client.getLightbox, init)`.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/GetLightbox.md
   */
  getLightbox(init: GetLightboxInit<Supplied>): Promise<Result<GetLightboxData, GetLightboxFailure>>;
  /**
   * List the lightboxes of the user.
   *
   * Lists the headers of the lightboxes that the user owns, page by page. Only those show that your own application has
   * made; ask Getty Images for those of its sites.
   *
   * The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
   * ask for HTTPS. It only reads, so it may be repeated.
   *
   * All pages: `paginate(client.getLightboxHeaders, init)`.
   *
   * Error codes:
   * - `LightboxesNotFound` (200): The user owns no lightbox. It may also come as a warning.
   * - `StartPastTotal` (200): ItemStartNumber is beyond the last item.
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidItemStartNumber` (200): ItemStartNumber must be more than 0.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/GetLightboxHeaders.md
   */
  getLightboxHeaders(
    init: GetLightboxHeadersInit<Supplied>,
  ): Promise<Result<GetLightboxHeadersData, GetLightboxHeadersFailure>>;
  /**
   * Put assets into a lightbox.
   *
   * Adds images, videos and other assets to a lightbox. Only its owner may. Whether an asset that is in it already is
   * added once more is not documented: if an answer is lost, look at GetLightbox before you repeat.
   *
   * The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
   * ask for HTTPS.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `OperationValidOnlyForLightboxOwner` (200): Only the lightbox's owner may do that.
   * - `AssetIdListExceedsMaxAllowed` (200): There are more than 500 asset ids.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `AssetNotAvailable` (200): An asset is not available.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/CreateLightboxItems.md
   */
  createLightboxItems(
    init: CreateLightboxItemsInit<Supplied>,
  ): Promise<Result<CreateLightboxItemsData, CreateLightboxItemsFailure>>;
  /**
   * Take assets out of a lightbox.
   *
   * Takes assets out of a lightbox; the assets themselves stay at Getty Images. Only the lightbox's owner may. What a
   * repeat says of assets that are gone already is not documented: if an answer is lost, look at GetLightbox before you
   * repeat.
   *
   * The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
   * ask for HTTPS.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `OperationValidOnlyForLightboxOwner` (200): Only the lightbox's owner may do that.
   * - `AssetIdListExceedsMaxAllowed` (200): There are more than 500 asset ids.
   * - `InvalidAssets` (200): The request holds ids that are not valid.
   * - `AssetNotAvailable` (200): An asset is not available.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/DeleteLightboxItems.md
   */
  deleteLightboxItems(
    init: DeleteLightboxItemsInit<Supplied>,
  ): Promise<Result<DeleteLightboxItemsData, DeleteLightboxItemsFailure>>;
  /**
   * Delete a lightbox.
   *
   * Deletes a lightbox that the user has made. It may be repeated after a lost answer: the lightbox is gone either way,
   * and the second call then is likely to be refused with `LightboxIdDoesNotExist`.
   *
   * The operation takes a token of CreateSession; the page's table also names CreateApplicationSession, its workflow does
   * not. The vendor's index lists the operation for everybody; its page does not ask for HTTPS.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `OperationValidOnlyForLightboxOwner` (200): Only the lightbox's owner may do that.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/DeleteLightbox.md
   */
  deleteLightbox(init: DeleteLightboxInit<Supplied>): Promise<Result<DeleteLightboxData, DeleteLightboxFailure>>;
  /**
   * Update the header of a lightbox.
   *
   * Replaces name, client, project and notes of a lightbox. Only its owner may. What becomes of a field that is left out
   * is not documented. A repeat has the same effect, so it may be repeated.
   *
   * The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
   * ask for HTTPS.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `OperationValidOnlyForLightboxOwner` (200): Only the lightbox's owner may do that.
   * - `InvalidLightboxName` (200): The name is null or empty.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/UpdateLightboxHeader.md
   */
  updateLightboxHeader(
    init: UpdateLightboxHeaderInit<Supplied>,
  ): Promise<Result<UpdateLightboxHeaderData, UpdateLightboxHeaderFailure>>;
  /**
   * Create a shared copy of a lightbox.
   *
   * Copies a lightbox that the user owns, to share what is in it. Nobody can change the copy. A repeat makes a second
   * copy; if an answer is lost, GetLightboxHeaders may show it with `IsShared`.
   *
   * The operation takes a token of CreateSession. It is open to applications for Thinkstock only. Its page does not ask
   * for HTTPS.
   *
   * Error codes:
   * - `LightboxIdDoesNotExist` (200): There is no lightbox with that id.
   * - `OperationValidOnlyForLightboxOwner` (200): Only the lightbox's owner may do that.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/lightbox/CreateSharedLightbox.md
   */
  createSharedLightbox(
    init: CreateSharedLightboxInit<Supplied>,
  ): Promise<Result<CreateSharedLightboxData, CreateSharedLightboxFailure>>;
  /**
   * Report how often assets were used.
   *
   * Reports up to 1,000 usages of images in one call. All or nothing: if one asset id is not valid, the call is refused
   * and nothing is recorded; correct it and send it with a new `TransactionId`.
   *
   * The `TransactionId` makes the call safe to repeat: a report with one that was recorded before is answered with a
   * warning (`TransactionIdDuplicate`) and not recorded again. So repeat a call whose answer was lost with the same
   * `TransactionId`, and the warning says that the first one arrived. What the warning brings beside its header is not
   * documented.
   *
   * The operation takes a standard token. Its page calls it over HTTPS. The vendor's index does not list it, and the page
   * does not say who may call it; a partner who may not is refused with `UnauthorizedToReportUsage`.
   *
   * Error codes:
   * - `InvalidAssets` (200): At least one asset id is not valid; nothing is recorded.
   * - `TransactionIdDuplicate` (200): A report with that id is recorded already. The page says that it comes as a warning. After a call whose answer was lost, that call may have done it.
   * - `UnauthorizedToReportUsage` (200): The partner may not report usage.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/usage/ReportUsage.md
   */
  reportUsage(init: ReportUsageInit<Supplied>): Promise<Result<ReportUsageData, ReportUsageFailure>>;
  /**
   * Get the next batch of changed assets.
   *
   * Gets the assets of a channel that are new, updated or deleted since the last confirmed batch. The same batch comes
   * again and again until ConfirmAssetChanges confirms its `TransactionId`; then the next one comes. So the operation may
   * be repeated. Take and confirm batches until no changes are left.
   *
   * The operation takes a token of CreateSession. Getty Images opens this operation on request only; ask your account
   * manager. Its page does not ask for HTTPS.
   *
   * Error codes:
   * - `MaxExceeded` (200): ItemCount is more than the maximum.
   * - `InvalidItemCount` (200): ItemCount must be more than 0.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/partnerassetingestion/GetAssetChanges.md
   */
  getAssetChanges(init: GetAssetChangesInit<Supplied>): Promise<Result<GetAssetChangesData, GetAssetChangesFailure>>;
  /**
   * Confirm a batch of changed assets.
   *
   * Says that a batch of GetAssetChanges has arrived and been worked on, so that the next one comes. The `TransactionId`
   * names the batch, so that a repeat confirms no other; it may be repeated. What a repeat is answered with is not
   * documented.
   *
   * The operation takes a token of CreateSession. Getty Images opens this operation on request only; ask your account
   * manager. Its page does not ask for HTTPS.
   *
   * Error codes:
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/partnerassetingestion/ConfirmAssetChanges.md
   */
  confirmAssetChanges(
    init: ConfirmAssetChangesInit<Supplied>,
  ): Promise<Result<ConfirmAssetChangesData, ConfirmAssetChangesFailure>>;
  /**
   * Get what embeds an image into a page.
   *
   * Gets, as oEmbed has it, the HTML that embeds an image into a page, with its title, size and thumbnail. The image must be one
   * that may be embedded: SearchForImages finds such with `EmbedContentOnly`, and its `UrlEmbed` leads here.
   *
   * Anybody may call it: it takes no session token, no key and no other credential. It only reads, so it may be repeated.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/oembed/oEmbed.md
   */
  getOEmbed(init: GetOEmbedInit): Promise<Result<GetOEmbedData, GetOEmbedFailure>>;
}

export type { components };
