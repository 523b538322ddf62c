// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Schema } from "../../src/core/schema/schema.js";

const SessionRequestHeader: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { Token: { type: ["string", "null"], maxLength: 0 }, CoordinationId: { type: ["string", "null"] } },
};
const CreateSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword", "UserName", "UserPassword"],
  properties: {
    SystemId: { type: "string" },
    SystemPassword: { type: "string" },
    UserName: { type: "string" },
    UserPassword: { type: "string" },
  },
};
const CreateSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateSessionRequestBody"],
  properties: { RequestHeader: SessionRequestHeader, CreateSessionRequestBody: CreateSessionRequestBody },
};
const CreateApplicationSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword"],
  properties: { SystemId: { type: "string" }, SystemPassword: { type: "string" } },
};
const CreateApplicationSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateApplicationSessionRequestBody"],
  properties: {
    RequestHeader: SessionRequestHeader,
    CreateApplicationSessionRequestBody: CreateApplicationSessionRequestBody,
  },
};
const RequestHeader: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Token"],
  properties: { Token: { type: "string" }, CoordinationId: { type: ["string", "null"] } },
};
const RenewSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword"],
  properties: { SystemId: { type: "string" }, SystemPassword: { type: "string" } },
};
const RenewSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "RenewSessionRequestBody"],
  properties: { RequestHeader: RequestHeader, RenewSessionRequestBody: RenewSessionRequestBody },
};
const OAuthTokenRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["grant_type", "client_id", "client_secret"],
  properties: {
    grant_type: { type: "string", enum: ["password", "client_credentials", "refresh_token"] },
    client_id: { type: "string" },
    client_secret: { type: "string" },
    username: { type: "string" },
    password: { type: "string" },
    refresh_token: { type: "string" },
  },
  if: { properties: { grant_type: { const: "password" } }, required: ["grant_type"] },
  then: {
    additionalProperties: true,
    properties: { username: { type: "string" }, password: { type: "string" } },
    required: ["username", "password"],
  },
  else: {
    if: { properties: { grant_type: { const: "refresh_token" } }, required: ["grant_type"] },
    then: {
      additionalProperties: true,
      properties: { refresh_token: { type: "string" } },
      required: ["refresh_token"],
    },
    else: true,
  },
};
const CreateCustomerRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"],
  properties: {
    UserName: { type: "string" },
    Password: { type: "string", minLength: 4, "x-differs-from": "UserName" },
    EmailAddress: { type: "string" },
    FirstName: { type: "string" },
    LastName: { type: "string" },
    MiddleName: { type: "string" },
    PhoneNumber: { type: "string" },
    MarketingEmailOptIn: { type: "boolean" },
    BillingCountryChar3Iso: { type: "string", minLength: 3, maxLength: 3 },
  },
};
const CreateCustomerRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateCustomerRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateCustomerRequestBody: CreateCustomerRequestBody },
};
const GetCountriesRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { Language: { type: "string" } },
};
const GetCountriesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetCountriesRequestBody"],
  properties: { RequestHeader: RequestHeader, GetCountriesRequestBody: GetCountriesRequestBody },
};
const GetActiveProductOfferingsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader"],
  properties: { RequestHeader: RequestHeader },
};
const GetAllProductOfferingsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader"],
  properties: { RequestHeader: RequestHeader },
};
const GetCollectionsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader"],
  properties: { RequestHeader: RequestHeader },
};
const FilterMode: Schema = { type: "string", enum: ["include", "exclude", "Include", "Exclude"] };
const CollectionFilter: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Ids", "Mode"],
  properties: { Ids: { type: "array", minItems: 1, items: { type: "string" } }, Mode: FilterMode },
};
const Flag: Schema = { type: ["boolean", "string"], enum: [true, false, "true", "false"] };
const Refinement: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Category", "Id"],
  properties: { Category: { type: "string" }, Id: { type: "string" } },
};
const ImageFilter: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    Collections: CollectionFilter,
    EditorialSegments: {
      type: "array",
      items: { type: "string", enum: ["News", "Sports", "Entertainment", "Publicity", "Royalty", "Archival"] },
    },
    EditorialSources: {
      type: "object",
      additionalProperties: false,
      properties: { Ids: { type: "array", items: { type: "string" } }, Mode: FilterMode },
    },
    EmbedContentOnly: Flag,
    ExcludeNudity: Flag,
    FileTypes: { type: "array", items: { type: "string", enum: ["eps", "jpg"] } },
    GraphicStyles: { type: "array", items: { type: "string", enum: ["Photography", "Illustration"] } },
    ImageFamilies: {
      type: ["array", "null"],
      items: { type: "string", enum: ["Creative", "Editorial", "creative", "editorial"] },
    },
    LicensingModels: { type: "array", items: { type: "string", enum: ["RoyaltyFree", "RightsManaged"] } },
    Orientations: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "Horizontal",
          "Vertical",
          "PanoramicHorizontal",
          "PanoramicVertical",
          "Square",
          "Panoramichorizontal",
          "Panoramicvertical",
        ],
      },
    },
    ProductOfferings: {
      type: "array",
      items: { type: "string", enum: ["PremiumAccess", "EditorialSubscription", "EasyAccess"] },
    },
    Refinements: { type: "array", items: Refinement },
    WhiteBackgroundOnly: { type: "boolean" },
  },
};
const ImageQuery: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    DateCreatedRange: {
      type: "object",
      additionalProperties: false,
      properties: { EndDate: { type: "string" }, StartDate: { type: "string" } },
    },
    EntityUris: { type: "array", items: { type: "string" } },
    EventId: { type: "integer" },
    KeywordIds: { type: "array", items: { type: "string" } },
    SearchPhrase: { type: "string" },
    SpecificPersons: { type: "array", items: { type: "string" } },
  },
};
const ImageResultOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: {
    IncludeKeywords: Flag,
    ItemCount: {
      type: "integer",
      minimum: 1,
      maximum: 75,
      enum: [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 25, 30, 50, 60, 75],
    },
    ItemStartNumber: { type: "integer", minimum: 1 },
    RefinementOptionsSet: { type: "string" },
    EditorialSortOrder: { type: ["string", "null"], enum: ["MostRecent", "MostPopular", "Trending", "Oldest", null] },
    CreativeSortOrder: { type: ["string", "null"], enum: ["MostRecent", "MostPopular", null] },
  },
};
const SearchForImages2RequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Query", "ResultOptions"],
  properties: {
    Filter: ImageFilter,
    Language: { type: "string" },
    Query: ImageQuery,
    ResultOptions: ImageResultOptions,
  },
};
const SearchForImagesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "SearchForImages2RequestBody"],
  properties: { RequestHeader: RequestHeader, SearchForImages2RequestBody: SearchForImages2RequestBody },
};
const RequestHeaderWithDetail: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Token"],
  properties: { Token: { type: "string" }, Detail: { type: "string" }, CoordinationId: { type: ["string", "null"] } },
};
const GetImageDetailsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ImageIds"],
  properties: {
    ImageIds: { type: "array", maxItems: 90, items: { type: "string" } },
    Language: { type: "string" },
    CountryCode: { type: "string" },
  },
};
const GetImageDetailsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetImageDetailsRequestBody"],
  properties: { RequestHeader: RequestHeaderWithDetail, GetImageDetailsRequestBody: GetImageDetailsRequestBody },
};
const GetEventDetailsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["EventIds"],
  properties: { EventIds: { type: "array", minItems: 1, items: { type: "integer" } } },
};
const GetEventDetailsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetEventDetailsRequestBody"],
  properties: { RequestHeader: RequestHeader, GetEventDetailsRequestBody: GetEventDetailsRequestBody },
};
const VideoFilter: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    AssetFamilies: { type: ["array", "null"], items: { type: "string", enum: ["Creative", "Editorial"] } },
    ClipType: { type: "string", enum: ["Produced", "Raw"] },
    Collections: CollectionFilter,
    ExcludeNudity: Flag,
    Formats: { type: ["array", "null"], items: { type: "string", enum: ["HD", "SD"] } },
    LicensingModels: { type: "array", items: { type: "string", enum: ["RoyaltyFree", "RightsReady"] } },
  },
};
const VideoQuery: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    AssetIds: { type: "array", maxItems: 500, items: { type: "string" } },
    KeywordIds: { type: "array", items: { type: "string" } },
    SearchPhrase: { type: "string" },
    EntityUris: { type: "array", items: { type: "string" } },
  },
};
const VideoResultOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: {
    ItemCount: {
      type: "integer",
      minimum: 1,
      maximum: 90,
      enum: [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 25, 30, 50, 60, 75, 90],
    },
    ItemStartNumber: { type: "integer", minimum: 1 },
    SortOrder: { type: "string", enum: ["MostRecent", "BestMatch", "MostPopular", "Trending"] },
  },
};
const SearchForVideosRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Query", "ResultOptions"],
  properties: {
    Filter: VideoFilter,
    Language: { type: "string" },
    Query: VideoQuery,
    ResultOptions: VideoResultOptions,
  },
};
const SearchForVideosRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "SearchForVideosRequestBody"],
  properties: { RequestHeader: RequestHeader, SearchForVideosRequestBody: SearchForVideosRequestBody },
};
const ImageSize: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ImageId", "SizeKey"],
  properties: { ImageId: { type: "string" }, SizeKey: { type: "string" } },
};
const GetImageDownloadAuthorizationsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ImageSizes"],
  properties: { ImageSizes: { type: "array", items: ImageSize } },
};
const GetImageDownloadAuthorizationsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetImageDownloadAuthorizationsRequestBody"],
  properties: {
    RequestHeader: RequestHeader,
    GetImageDownloadAuthorizationsRequestBody: GetImageDownloadAuthorizationsRequestBody,
  },
};
const ImageReference: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ImageId"],
  properties: { ImageId: { type: "string" } },
};
const GetLargestImageDownloadAuthorizationsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Images"],
  properties: { Images: { type: "array", items: ImageReference } },
};
const GetLargestImageDownloadAuthorizationsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetLargestImageDownloadAuthorizationsRequestBody"],
  properties: {
    RequestHeader: RequestHeader,
    GetLargestImageDownloadAuthorizationsRequestBody: GetLargestImageDownloadAuthorizationsRequestBody,
  },
};
const DownloadItem: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["DownloadToken"],
  properties: { DownloadToken: { type: "string" } },
};
const CreateDownloadRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["DownloadItems"],
  properties: { DownloadItems: { type: "array", items: DownloadItem } },
};
const CreateDownloadRequestRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateDownloadRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateDownloadRequestBody: CreateDownloadRequestBody },
};
const DownloadFilter: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    DateRange: {
      type: "object",
      additionalProperties: false,
      properties: {
        Start: { type: "string" },
        End: { type: "string" },
        StartDate: { type: "string" },
        EndDate: { type: "string" },
      },
      dependentRequired: { Start: ["End"], End: ["Start"], StartDate: ["EndDate"], EndDate: ["StartDate"] },
    },
    ProductOffering: {
      type: "string",
      enum: [
        "All",
        "EditorialSubscription",
        "EasyAccess",
        "LegacyRfSubscription",
        "PremiumAccess",
        "RoyaltyFreeSubscription",
        "ImagePack",
      ],
    },
  },
};
const GetPreviousDownloadsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: {
    ItemCount: { type: "integer", minimum: 1 },
    ItemStartNumber: { type: "integer", minimum: 1 },
    Filter: DownloadFilter,
  },
};
const GetPreviousDownloadsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetPreviousDownloadsRequestBody"],
  properties: { RequestHeader: RequestHeader, GetPreviousDownloadsRequestBody: GetPreviousDownloadsRequestBody },
};
const PurchaseFilter: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    SearchCriteria: { type: "string" },
    SearchCriteriaType: {
      type: "string",
      enum: ["AssetId", "ClientName", "JobReferenceNumber", "OrderId", "PurchaseOrderNumber"],
    },
  },
  dependentRequired: { SearchCriteria: ["SearchCriteriaType"], SearchCriteriaType: ["SearchCriteria"] },
};
const GetPreviousPurchasesRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: {
    ItemCount: { type: "integer", minimum: 1 },
    ItemStartNumber: { type: "integer", minimum: 1 },
    ItemSortType: {
      type: "string",
      enum: [
        "AssetIdAscending",
        "AssetIdDescending",
        "ClientNameAscending",
        "ClientNameDescending",
        "CollectionNameAscending",
        "CollectionNameDescending",
        "OrderDateAscending",
        "OrderDateDescending",
        "PurchaseOrderNumberAscending",
        "PurchaseOrderNumberDescending",
      ],
    },
    Filter: PurchaseFilter,
  },
};
const GetPreviousPurchasesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetPreviousPurchasesRequestBody"],
  properties: { RequestHeader: RequestHeader, GetPreviousPurchasesRequestBody: GetPreviousPurchasesRequestBody },
};
const CreateLightboxRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxName"],
  properties: {
    LightboxName: { type: "string", minLength: 1 },
    ClientName: { type: "string" },
    ProjectName: { type: "string" },
    Notes: { type: "string" },
  },
};
const CreateLightboxRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateLightboxRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateLightboxRequestBody: CreateLightboxRequestBody },
};
const LightboxItemsViewOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: {
    ItemCount: { type: "integer", minimum: 1 },
    ItemStartNumber: { type: "integer", minimum: 1 },
    IncludeMaxSizePerLightboxItem: { type: "boolean" },
  },
};
const GetLightboxRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId", "LightboxItemsViewOptions"],
  properties: { LightboxId: { type: "integer" }, LightboxItemsViewOptions: LightboxItemsViewOptions },
};
const GetLightboxRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetLightboxRequestBody"],
  properties: { RequestHeader: RequestHeader, GetLightboxRequestBody: GetLightboxRequestBody },
};
const ResultsViewOptions: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ItemCount", "ItemStartNumber"],
  properties: { ItemCount: { type: "integer", minimum: 1 }, ItemStartNumber: { type: "integer", minimum: 1 } },
};
const GetLightboxHeadersRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ResultsViewOptions"],
  properties: { ResultsViewOptions: ResultsViewOptions },
};
const GetLightboxHeadersRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetLightboxHeadersRequestBody"],
  properties: { RequestHeader: RequestHeader, GetLightboxHeadersRequestBody: GetLightboxHeadersRequestBody },
};
const CreateLightboxItemsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId", "AssetIds"],
  properties: { LightboxId: { type: "integer" }, AssetIds: { type: "array", items: { type: "string" } } },
};
const CreateLightboxItemsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateLightboxItemsRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateLightboxItemsRequestBody: CreateLightboxItemsRequestBody },
};
const DeleteLightboxItemsRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId", "AssetIds"],
  properties: { LightboxId: { type: "integer" }, AssetIds: { type: "array", items: { type: "string" } } },
};
const DeleteLightboxItemsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "DeleteLightboxItemsRequestBody"],
  properties: { RequestHeader: RequestHeader, DeleteLightboxItemsRequestBody: DeleteLightboxItemsRequestBody },
};
const DeleteLightboxRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId"],
  properties: { LightboxId: { type: "integer" } },
};
const DeleteLightboxRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "DeleteLightboxRequestBody"],
  properties: { RequestHeader: RequestHeader, DeleteLightboxRequestBody: DeleteLightboxRequestBody },
};
const UpdateLightboxHeaderRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId", "LightboxName"],
  properties: {
    LightboxId: { type: "integer" },
    LightboxName: { type: "string", minLength: 1 },
    ClientName: { type: "string" },
    ProjectName: { type: "string" },
    Notes: { type: "string" },
  },
};
const UpdateLightboxHeaderRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "UpdateLightboxHeaderRequestBody"],
  properties: { RequestHeader: RequestHeader, UpdateLightboxHeaderRequestBody: UpdateLightboxHeaderRequestBody },
};
const CreateSharedLightboxRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["LightboxId"],
  properties: { LightboxId: { type: "integer" } },
};
const CreateSharedLightboxRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateSharedLightboxRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateSharedLightboxRequestBody: CreateSharedLightboxRequestBody },
};
const AssetUsage: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["AssetId", "Quantity", "UsageDate"],
  properties: { AssetId: { type: "string" }, Quantity: { type: "integer" }, UsageDate: { type: "string" } },
};
const ReportUsageRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["TransactionId", "AssetUsages"],
  properties: { TransactionId: { type: "string" }, AssetUsages: { type: "array", maxItems: 1000, items: AssetUsage } },
};
const ReportUsageRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "ReportUsageRequestBody"],
  properties: { RequestHeader: RequestHeaderWithDetail, ReportUsageRequestBody: ReportUsageRequestBody },
};
const GetAssetChangesRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ChannelId"],
  properties: { ChannelId: { type: "integer" }, ItemCount: { type: "integer", minimum: 1, maximum: 500 } },
};
const GetAssetChangesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetAssetChangesRequestBody"],
  properties: { RequestHeader: RequestHeader, GetAssetChangesRequestBody: GetAssetChangesRequestBody },
};
const ConfirmAssetChangesRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["TransactionId"],
  properties: { TransactionId: { type: "string" } },
};
const ConfirmAssetChangesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "ConfirmAssetChangesRequestBody"],
  properties: { RequestHeader: RequestHeader, ConfirmAssetChangesRequestBody: ConfirmAssetChangesRequestBody },
};

export const createSessionBody: Schema = CreateSessionRequest;
export const createApplicationSessionBody: Schema = CreateApplicationSessionRequest;
export const renewSessionBody: Schema = RenewSessionRequest;
export const getOAuthTokenBody: Schema = OAuthTokenRequest;
export const createCustomerBody: Schema = CreateCustomerRequest;
export const getCountriesBody: Schema = GetCountriesRequest;
export const getActiveProductOfferingsBody: Schema = GetActiveProductOfferingsRequest;
export const getAllProductOfferingsBody: Schema = GetAllProductOfferingsRequest;
export const getCollectionsBody: Schema = GetCollectionsRequest;
export const searchForImagesBody: Schema = SearchForImagesRequest;
export const getImageDetailsBody: Schema = GetImageDetailsRequest;
export const getEventDetailsBody: Schema = GetEventDetailsRequest;
export const searchForVideosBody: Schema = SearchForVideosRequest;
export const getImageDownloadAuthorizationsBody: Schema = GetImageDownloadAuthorizationsRequest;
export const getLargestImageDownloadAuthorizationsBody: Schema = GetLargestImageDownloadAuthorizationsRequest;
export const createDownloadRequestBody: Schema = CreateDownloadRequestRequest;
export const getPreviousDownloadsBody: Schema = GetPreviousDownloadsRequest;
export const downloadImageParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["ImageId"],
      additionalProperties: false,
      properties: { ImageId: { type: "string" } },
    },
    header: { type: "object", additionalProperties: false, properties: { "GI-Coordination-Id": { type: "string" } } },
  },
};
export const getPreviousPurchasesBody: Schema = GetPreviousPurchasesRequest;
export const createLightboxBody: Schema = CreateLightboxRequest;
export const getLightboxBody: Schema = GetLightboxRequest;
export const getLightboxHeadersBody: Schema = GetLightboxHeadersRequest;
export const createLightboxItemsBody: Schema = CreateLightboxItemsRequest;
export const deleteLightboxItemsBody: Schema = DeleteLightboxItemsRequest;
export const deleteLightboxBody: Schema = DeleteLightboxRequest;
export const updateLightboxHeaderBody: Schema = UpdateLightboxHeaderRequest;
export const createSharedLightboxBody: Schema = CreateSharedLightboxRequest;
export const reportUsageBody: Schema = ReportUsageRequest;
export const getAssetChangesBody: Schema = GetAssetChangesRequest;
export const confirmAssetChangesBody: Schema = ConfirmAssetChangesRequest;
export const getOEmbedParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["url"],
      additionalProperties: false,
      properties: { url: { type: "string" }, caller: { type: "string" }, format: { type: "string", enum: ["json"] } },
    },
  },
};
