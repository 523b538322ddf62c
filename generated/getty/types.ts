// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
export interface paths {
  "/session/CreateSession": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a session for a user
     * @description Trades the system credentials and a user's credentials for a standard token and a secure token, both fully authenticated.
     *     Nothing but a further session comes of calling it twice, so it may be repeated.
     *
     *     Before `TokenDurationMinutes` are over, renewSession trades the secure token for a new pair, without the user's credentials.
     *     Once the token has expired, only a new session helps.
     */
    post: operations["createSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/CreateApplicationSession": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an anonymous session for an application
     * @description Trades the system credentials alone for an anonymous system token. CreateCustomer and GetCountries accept that token.
     *     There is no secure token in the answer, and whether the token can be renewed is not known: start a new session instead.
     *     Nothing but a further session comes of calling it twice, so it may be repeated.
     *
     *     Getty Images opens this operation on request only; ask your account manager.
     */
    post: operations["createApplicationSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/RenewSession": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Renew a session before it expires
     * @description Trades the secure token of a running session for a new pair of tokens, without the user's credentials. It works only until
     *     the token expires. `RequestHeader.Token` is the `SecureToken`, not the standard token.
     *
     *     Whether the old pair stays valid after a renewal is not known. So this operation is not marked as repeatable: if its
     *     outcome is unknown, start a new session with CreateSession.
     */
    post: operations["renewSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an OAuth access token
     * @description Trades the API key and its secret for an access token of OAuth 2.0. Three kinds of grant are open: `client_credentials` (no
     *     user; the only one for sandbox keys), `password` (Getty Images and partner applications; also gives a refresh token) and
     *     `refresh_token`. An authorization code is not supported; the implicit grant takes place in the user's browser.
     *
     *     An access token lives for 30 minutes. It goes into `RequestHeader.Token` of the operations of version 1, in the place of
     *     both session tokens, and into the `Authorization` header of downloadImage. A refresh token lives for a year and may be used
     *     again and again; it opens no operation itself, and the user's change of password revokes it.
     *
     *     The credentials are in the form; no header and no session token goes with it. Nothing but a further access token comes of
     *     calling it twice, so it may be repeated.
     */
    post: operations["getOAuthToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/CreateCustomer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a customer
     * @description Creates a customer who logs in with `UserName` and `Password`. The answer has a header only: no customer id and no account
     *     id come back. The token may come from CreateSession or, as an anonymous system token, from CreateApplicationSession.
     *
     *     The vendor knows no idempotency key. If the outcome of a call is unknown, the customer may exist; a repeat with the same
     *     `UserName` is then likely to be refused with `DuplicateUsername`.
     *
     *     Getty Images opens this operation on request only; ask your account manager. It must be called over HTTPS.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data/GetCountries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the countries
     * @description Lists countries with their codes and their names in the language asked for. `CountryChar3ISO` is what CreateCustomer takes
     *     as `BillingCountryChar3Iso`. The token may come from CreateSession or CreateApplicationSession. The operation only reads,
     *     so it may be repeated.
     *
     *     If the language is missing or not supported, the answer can carry the status `warning` with the code `DefaultLanguageUsed`
     *     and the names in US English. That is an answer, not an error.
     *
     *     Getty Images opens this operation on request only; ask your account manager.
     */
    post: operations["getCountries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data/GetActiveProductOfferings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the kinds of product offering that the user has now
     * @description Lists the kinds of product offering, such as "PremiumAccess", that are active for the user of the session. So it takes
     *     a token of CreateSession, not one of CreateApplicationSession. There is no body beside the header. The operation only
     *     reads, so it may be repeated.
     *
     *     The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
     */
    post: operations["getActiveProductOfferings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data/GetAllProductOfferings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List every royalty-free product offering of the user
     * @description Lists the royalty-free product offerings (image packs and subscriptions) of the user of the session, those that have
     *     expired or are used up among them, with what is left of each. So it takes a token of CreateSession, not one of
     *     CreateApplicationSession. There is no body beside the header. The operation only reads, so it may be repeated.
     *
     *     The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
     */
    post: operations["getAllProductOfferings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data/GetCollections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the collections that are open to the user or application
     * @description Lists the collections that are configured for the user or the application of the token. Their ids filter the searches.
     *     The page names a token of CreateSession or of OAuth. There is no body beside the header. The operation only reads, so
     *     it may be repeated.
     *
     *     The vendor's index does not list this operation; its page says neither who may call it nor that it wants HTTPS.
     */
    post: operations["getCollections"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/SearchForImages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for images
     * @description Finds the images that match a query, narrowed by filters. At least one member of `Query` must be given. The vendor
     *     urges to name one image family in `Filter.ImageFamilies`: a search over both is slower and cannot be sorted.
     *
     *     The body is called `SearchForImages2RequestBody`; version 2 of the operation, at another address and without the 2, is
     *     not in this contract. In June 2013 the vendor's page moved on to version 2 and left version 1 in service. Some members
     *     came to the page after that: `EntityUris`, `EmbedContentOnly`, the sort order `Oldest` and dates as `YYYY-MM-DD`. That
     *     version 1 knows them too is likely, not confirmed.
     *
     *     Pages are asked for by the number of their first image. The same image may come on two pages. A standard token does,
     *     also an anonymous one of CreateApplicationSession. The vendor's index lists the operation for everybody, and its page
     *     does not ask for HTTPS. It only reads, so it may be repeated.
     *
     *     If the language is missing or not supported, the answer can carry the status `warning` with the code
     *     `DefaultLanguageUsed`.
     */
    post: operations["searchForImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/GetImageDetails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the details of images
     * @description Gets what is known of up to 90 images, the sizes that the customer can download among it. `SizeKey` of a size is what
     *     GetImageDownloadAuthorizations takes.
     *
     *     The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
     *     WordPress plugin send a standard token, also an anonymous one, and so does this contract. The vendor's index lists the
     *     operation for everybody. It only reads, so it may be repeated.
     */
    post: operations["getImageDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/GetEventDetails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the details of events
     * @description Gets what is known of events, whose ids come with the images of the searches. Every event has a `Status` of its own.
     *
     *     The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's WordPress plugin sends a
     *     standard token, also an anonymous one, and so does this contract. The vendor's index lists the operation for
     *     everybody. It only reads, so it may be repeated.
     */
    post: operations["getEventDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/SearchForVideos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for videos
     * @description Finds the videos that match a query, narrowed by filters, or gets up to 500 videos by their ids, which override
     *     filters and every other member of `Query`. At least one member of `Query` must be given.
     *
     *     A video that the customer may download comes with its `DownloadAuthorizations`, whose `DownloadToken` is what
     *     CreateDownloadRequest takes. Pages are asked for by the number of their first video. The operation takes a standard
     *     token. Its page calls it over HTTPS, and the vendor's index lists it for everybody. It only reads, so it may be
     *     repeated.
     */
    post: operations["searchForVideos"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/GetImageDownloadAuthorizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get what authorizes the download of images in given sizes
     * @description Says for each image and size which of the customer's product offerings authorize the download. A `DownloadToken` of
     *     the answer is what CreateDownloadRequest takes; it lives for 24 hours. The size keys come from GetImageDetails.
     *     Nothing is counted against a quota.
     *
     *     `AlternativeAgreement` in the `StatusList` of an answer says that another agreement than expected authorizes the
     *     download.
     *
     *     The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
     *     WordPress plugin send a standard token, and so does this contract. The vendor's index lists the operation for
     *     everybody. It only reads, so it may be repeated.
     */
    post: operations["getImageDownloadAuthorizations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/GetLargestImageDownloadAuthorizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get what authorizes the download of images in their largest size
     * @description Says for each image which of the customer's product offerings authorize the download of its largest size. A
     *     `DownloadToken` of the answer is what CreateDownloadRequest takes; it lives for 24 hours. Nothing is counted against a
     *     quota.
     *
     *     `AlternativeAgreement` in the `StatusList` of an answer says that another agreement than expected authorizes the
     *     download.
     *
     *     The page asks for a secure token, at a plain HTTP address that none may go to. The vendor's own programs and its
     *     WordPress plugin send a standard token, and so does this contract. The vendor's index lists the operation for
     *     everybody. It only reads, so it may be repeated.
     */
    post: operations["getLargestImageDownloadAuthorizations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/CreateDownloadRequest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request the downloads of images or videos
     * @description Trades download tokens for the URLs from which images and videos are downloaded. Each token counts as one download
     *     against the quota of its product offering, unless its authorization said that the download is free. So never repeat a
     *     call whose answer was lost; look at GetPreviousDownloads first. Every URL has a `Status` of its own, and there is a
     *     URL only if that says yes.
     *
     *     The tokens of images come from GetImageDownloadAuthorizations and GetLargestImageDownloadAuthorizations, those of
     *     videos from SearchForVideos. Videos can be downloaded with the product offering EasyAccess only. The answers name no
     *     size: ask for one size of an image a call, or the URLs cannot be told apart.
     *
     *     The operation takes a secure token, which only a session of a user has, and must be called over HTTPS. The vendor's
     *     index lists it for everybody.
     */
    post: operations["createDownloadRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/GetPreviousDownloads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List what the customer has downloaded
     * @description Lists the customer's downloads, page by page, narrowed by date and product offering.
     *
     *     The operation takes a secure token, which only a session of a user has. Its page calls it over HTTPS. The vendor's
     *     index does not list it, and the page does not say who may call it. It only reads, so it may be repeated.
     */
    post: operations["getPreviousDownloads"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/download/{ImageId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Download the largest file of an image in a single step
     * @description Does in one call what GetLargestImageDownloadAuthorizations, CreateDownloadRequest and the download of the file do: the
     *     answer is a redirect to the largest file of the image. That redirect is the success; its `Location` is handed out and not
     *     followed. Whoever gets it answers with the file as an attachment (`application/x-download`).
     *
     *     Each call counts as one download against the quota of the product offering, so never repeat a call whose answer was lost;
     *     look at GetPreviousDownloads first. The product offerings ImagePack and RoyaltyFreeSubscription do not work, nor do videos.
     *
     *     It takes no session token: it is authorized by an access token of getOAuthToken for a user, in the header `Authorization`,
     *     together with the API key, in the header `Api-Key`, and must be called over HTTPS. It has no body.
     *
     *     A 401 says that the token is not secure or not fully authenticated; a 403 that it came over plain HTTP, or that no product
     *     offering is found, allows the image or has downloads left; a 404 that there is no such image, or no authorization for it.
     */
    post: operations["downloadImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchase/GetPreviousPurchases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List what the customer has purchased
     * @description Lists the customer's purchases, page by page, sorted and narrowed by one field.
     *
     *     The operation takes a secure token, which only a session of a user has. Its page calls it over HTTPS. The vendor's
     *     index does not list it, and the page does not say who may call it. It only reads, so it may be repeated.
     */
    post: operations["getPreviousPurchases"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/CreateLightbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a lightbox
     * @description Creates an empty lightbox for the user of the session and answers with its id. The name need not be unique, so a
     *     repeat makes a second lightbox: if an answer is lost, look for the name with GetLightboxHeaders.
     *
     *     The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
     *     ask for HTTPS.
     */
    post: operations["createLightbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/GetLightbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a lightbox with its items
     * @description Gets a lightbox by its id: its header and its items, page by page.
     *
     *     The operation takes a token of CreateSession or an anonymous one of CreateApplicationSession. The vendor's index lists
     *     the operation for everybody; its page does not ask for HTTPS. It only reads, so it may be repeated.
     */
    post: operations["getLightbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/GetLightboxHeaders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the lightboxes of the user
     * @description Lists the headers of the lightboxes that the user owns, page by page. Only those show that your own application has
     *     made; ask Getty Images for those of its sites.
     *
     *     The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
     *     ask for HTTPS. It only reads, so it may be repeated.
     */
    post: operations["getLightboxHeaders"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/CreateLightboxItems": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put assets into a lightbox
     * @description Adds images, videos and other assets to a lightbox. Only its owner may. Whether an asset that is in it already is
     *     added once more is not documented: if an answer is lost, look at GetLightbox before you repeat.
     *
     *     The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
     *     ask for HTTPS.
     */
    post: operations["createLightboxItems"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/DeleteLightboxItems": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take assets out of a lightbox
     * @description Takes assets out of a lightbox; the assets themselves stay at Getty Images. Only the lightbox's owner may. What a
     *     repeat says of assets that are gone already is not documented: if an answer is lost, look at GetLightbox before you
     *     repeat.
     *
     *     The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
     *     ask for HTTPS.
     */
    post: operations["deleteLightboxItems"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/DeleteLightbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a lightbox
     * @description Deletes a lightbox that the user has made. It may be repeated after a lost answer: the lightbox is gone either way,
     *     and the second call then is likely to be refused with `LightboxIdDoesNotExist`.
     *
     *     The operation takes a token of CreateSession; the page's table also names CreateApplicationSession, its workflow does
     *     not. The vendor's index lists the operation for everybody; its page does not ask for HTTPS.
     */
    post: operations["deleteLightbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/UpdateLightboxHeader": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update the header of a lightbox
     * @description Replaces name, client, project and notes of a lightbox. Only its owner may. What becomes of a field that is left out
     *     is not documented. A repeat has the same effect, so it may be repeated.
     *
     *     The operation takes a token of CreateSession. The vendor's index lists the operation for everybody; its page does not
     *     ask for HTTPS.
     */
    post: operations["updateLightboxHeader"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lightbox/CreateSharedLightbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a shared copy of a lightbox
     * @description Copies a lightbox that the user owns, to share what is in it. Nobody can change the copy. A repeat makes a second
     *     copy; if an answer is lost, GetLightboxHeaders may show it with `IsShared`.
     *
     *     The operation takes a token of CreateSession. It is open to applications for Thinkstock only. Its page does not ask
     *     for HTTPS.
     */
    post: operations["createSharedLightbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/usage/ReportUsage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report how often assets were used
     * @description Reports up to 1,000 usages of images in one call. All or nothing: if one asset id is not valid, the call is refused
     *     and nothing is recorded; correct it and send it with a new `TransactionId`.
     *
     *     The `TransactionId` makes the call safe to repeat: a report with one that was recorded before is answered with a
     *     warning (`TransactionIdDuplicate`) and not recorded again. So repeat a call whose answer was lost with the same
     *     `TransactionId`, and the warning says that the first one arrived. What the warning brings beside its header is not
     *     documented.
     *
     *     The operation takes a standard token. Its page calls it over HTTPS. The vendor's index does not list it, and the page
     *     does not say who may call it; a partner who may not is refused with `UnauthorizedToReportUsage`.
     */
    post: operations["reportUsage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/partnerassetingestion/GetAssetChanges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the next batch of changed assets
     * @description Gets the assets of a channel that are new, updated or deleted since the last confirmed batch. The same batch comes
     *     again and again until ConfirmAssetChanges confirms its `TransactionId`; then the next one comes. So the operation may
     *     be repeated. Take and confirm batches until no changes are left.
     *
     *     The operation takes a token of CreateSession. Getty Images opens this operation on request only; ask your account
     *     manager. Its page does not ask for HTTPS.
     */
    post: operations["getAssetChanges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/partnerassetingestion/ConfirmAssetChanges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a batch of changed assets
     * @description Says that a batch of GetAssetChanges has arrived and been worked on, so that the next one comes. The `TransactionId`
     *     names the batch, so that a repeat confirms no other; it may be repeated. What a repeat is answered with is not
     *     documented.
     *
     *     The operation takes a token of CreateSession. Getty Images opens this operation on request only; ask your account
     *     manager. Its page does not ask for HTTPS.
     */
    post: operations["confirmAssetChanges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oembed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what embeds an image into a page
     * @description Gets, as oEmbed has it, the HTML that embeds an image into a page, with its title, size and thumbnail. The image must be one
     *     that may be embedded: SearchForImages finds such with `EmbedContentOnly`, and its `UrlEmbed` leads here.
     *
     *     Anybody may call it: it takes no session token, no key and no other credential. It only reads, so it may be repeated.
     */
    get: operations["getOEmbed"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What every request with a token carries beside its body. */
    RequestHeader: {
      /**
       * Format: password
       * @description Token of the session, exactly as it was received. Which one, the operation says.
       */
      Token: string;
      /** @description Text of your choice. The answer repeats it, so that the two can be matched. */
      CoordinationId?: string | null;
    };
    /** @description A request header with a level of detail. */
    RequestHeaderWithDetail: {
      /**
       * Format: password
       * @description Token of the session, exactly as it was received. Which one, the operation says.
       */
      Token: string;
      /** @description Level of detail. For GetImageDetails "IncludeSizeName" is known, which adds names to sizes for customers who pay by the image; the sample of ReportUsage leaves it empty. */
      Detail?: string;
      /** @description Text of your choice. The answer repeats it, so that the two can be matched. */
      CoordinationId?: string | null;
    };
    /** @description Status of an answer that means yes. */
    ResponseHeader: {
      /**
       * @description `success` or `warning`, in lower case on the wire; compare without regard to case.
       *
       *     Limits: matches `^([Ss][Uu][Cc][Cc][Ee][Ss][Ss]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg])$`.
       */
      Status: string;
      /** @description Notices about the call, often none. */
      StatusList: components["schemas"]["StatusEntry"][];
      /** @description The CoordinationId of the request. */
      CoordinationId?: string | null;
    };
    /** @description Status of an answer that means no. */
    RefusedResponseHeader: {
      /**
       * @description `error`, in lower case on the wire; compare without regard to case.
       *
       *     Limits: matches `^[Ee][Rr][Rr][Oo][Rr]$`.
       */
      Status: string;
      /** @description Why the call is refused. There can be several entries. */
      StatusList: components["schemas"]["StatusEntry"][];
      /** @description The CoordinationId of the request. */
      CoordinationId?: string | null;
    };
    /** @description Status of an answer with an undocumented HTTP status, as far as there is one. */
    UnexpectedResponseHeader: {
      /** @description `success`, `warning` or `error`; compare without regard to case. */
      Status?: string;
      /** @description Notices about the call. */
      StatusList?: components["schemas"]["StatusEntry"][];
      /** @description The CoordinationId of the request. */
      CoordinationId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description One notice about a call. */
    StatusEntry: {
      /** @description Severity, `Information`, `Warning` or `Error`; compare without regard to case. */
      Type: string;
      /** @description What kind of notice it is. The list is open; compare without regard to case. */
      Code: string;
      /** @description Text for people. */
      Message: string;
    };
    /** @description The provider refuses the call. A result object, if there is one, means nothing. */
    RefusedResponse: {
      ResponseHeader: components["schemas"]["RefusedResponseHeader"];
    };
    /** @description An answer with an undocumented HTTP status. Nothing in it is certain. */
    UnexpectedResponse: {
      ResponseHeader?: components["schemas"]["UnexpectedResponseHeader"];
    } & {
      [key: string]: unknown;
    };
    /** @description A date as the vendor's JSON has it, `/Date(1294868991374-0800)/` or `/Date(1294868991374)/`: milliseconds since 1970, in UTC, and often the time zone in which it is to be shown. */
    MsDate: string;
    /** @description What a request that starts a session carries beside its body. */
    SessionRequestHeader: {
      /**
       * Format: password
       * @description Null, empty or left out. A token sent here causes an error.
       *
       *     Limits: empty.
       */
      Token?: string | null;
      /** @description Text of your choice. The answer repeats it, so that the two can be matched. */
      CoordinationId?: string | null;
    };
    /** @description The credentials of the system and of the user. */
    CreateSessionRequestBody: {
      /** @description Participant system id that Getty Images has assigned to you. */
      SystemId: string;
      /**
       * Format: password
       * @description Password of that system.
       */
      SystemPassword: string;
      /** @description Login name of the gettyimages.com user for whom the session acts. */
      UserName: string;
      /**
       * Format: password
       * @description Password of that user.
       */
      UserPassword: string;
    };
    CreateSessionRequest: {
      RequestHeader: components["schemas"]["SessionRequestHeader"];
      CreateSessionRequestBody: components["schemas"]["CreateSessionRequestBody"];
    };
    /** @description The tokens of the new session. */
    CreateSessionResult: {
      /**
       * Format: password
       * @description Token for the secure operations. Send it over HTTPS only.
       */
      SecureToken: string;
      /**
       * Format: password
       * @description Token for the standard operations.
       */
      Token: string;
      /** @description How long the tokens are valid, in minutes. A number in practice; the vendor also calls it a string. */
      TokenDurationMinutes: number | string;
      /** @description Account that the credentials belong to. The vendor's sample answer lacks it. */
      AccountId?: string;
    };
    CreateSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateSessionResult: components["schemas"]["CreateSessionResult"];
    };
    /** @description The credentials of the system. */
    CreateApplicationSessionRequestBody: {
      /** @description Participant system id that Getty Images has assigned to you. */
      SystemId: string;
      /**
       * Format: password
       * @description Password of that system.
       */
      SystemPassword: string;
    };
    CreateApplicationSessionRequest: {
      RequestHeader: components["schemas"]["SessionRequestHeader"];
      CreateApplicationSessionRequestBody: components["schemas"]["CreateApplicationSessionRequestBody"];
    };
    /** @description The token of the new session. */
    CreateApplicationSessionResult: {
      /**
       * Format: password
       * @description Anonymous system token, for the operations that allow one.
       */
      Token: string;
      /** @description How long the token is valid, in minutes. A number in practice; CreateSession's page also calls it a string. */
      TokenDurationMinutes: number | string;
    };
    CreateApplicationSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateApplicationSessionResult: components["schemas"]["CreateApplicationSessionResult"];
    };
    /** @description The credentials of the system. */
    RenewSessionRequestBody: {
      /** @description Participant system id that Getty Images has assigned to you. */
      SystemId: string;
      /**
       * Format: password
       * @description Password of that system.
       */
      SystemPassword: string;
    };
    RenewSessionRequest: {
      /** @description The token in it is the SecureToken of the session to renew. */
      RequestHeader: components["schemas"]["RequestHeader"];
      RenewSessionRequestBody: components["schemas"]["RenewSessionRequestBody"];
    };
    /** @description The new tokens of the session. */
    RenewSessionResult: {
      /**
       * Format: password
       * @description Token for the secure operations. Send it over HTTPS only.
       */
      SecureToken: string;
      /**
       * Format: password
       * @description Token for the standard operations.
       */
      Token: string;
      /** @description How long the tokens are valid, in minutes. A number in practice; the vendor also calls it a string. */
      TokenDurationMinutes: number | string;
      /** @description Account that the credentials belong to. The vendor's sample answer lacks it. */
      AccountId?: string;
    };
    RenewSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      RenewSessionResult: components["schemas"]["RenewSessionResult"];
    };
    /** @description The grant, and the credentials that it needs. */
    OAuthTokenRequest: {
      /**
       * @description What is traded for the token.
       * @enum {string}
       */
      grant_type: "password" | "client_credentials" | "refresh_token";
      /** @description API key of the application. */
      client_id: string;
      /**
       * Format: password
       * @description Secret of the API key.
       */
      client_secret: string;
      /** @description User of gettyimages.com or thinkstock.com for whom the token acts. The grant `password` needs it. */
      username?: string;
      /**
       * Format: password
       * @description Password of that user. The grant `password` needs it.
       */
      password?: string;
      /**
       * Format: password
       * @description Refresh token of an earlier answer. The grant `refresh_token` needs it.
       */
      refresh_token?: string;
    };
    /** @description Why there is no token, as RFC 6749 has it. Nothing in it is certain. */
    OAuthError: {
      /** @description Kind of error. */
      error?: string;
      /** @description Text for people. */
      error_description?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description An access token. */
    OAuthToken: {
      /**
       * Format: password
       * @description The token, exactly as it is to be sent.
       */
      access_token: string;
      /** @description "Bearer". */
      token_type?: string;
      /** @description How long the token lives, in seconds. A number on its page, a text on the page of version 3. */
      expires_in?: number | string;
      /**
       * Format: password
       * @description Token for the grant `refresh_token`. It comes with the grant `password`.
       */
      refresh_token?: string;
    };
    /** @description The customer to create. */
    CreateCustomerRequestBody: {
      /** @description Login name of the customer. No other customer has it. */
      UserName: string;
      /**
       * Format: password
       * @description Password of the customer, at least 4 characters and not the same as UserName.
       *
       *     Limits: at least 4 characters; differs from `UserName`.
       */
      Password: string;
      /** @description Email address of the customer. */
      EmailAddress: string;
      /** @description First name of the customer. */
      FirstName: string;
      /** @description Last name of the customer. */
      LastName: string;
      /** @description Middle name of the customer. */
      MiddleName?: string;
      /** @description Phone number of the customer. No format is documented. */
      PhoneNumber?: string;
      /** @description Whether the customer agrees to marketing email. No default is documented; the vendor's page says that new customers start opted out. */
      MarketingEmailOptIn?: boolean;
      /**
       * @description Billing country, as one of the CountryChar3ISO codes of GetCountries (3 characters).
       *
       *     Limits: exactly 3 characters.
       */
      BillingCountryChar3Iso: string;
    };
    CreateCustomerRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateCustomerRequestBody: components["schemas"]["CreateCustomerRequestBody"];
    };
    /** @description The customer is created. There is no result object. */
    CreateCustomerResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
    };
    /** @description What to list. */
    GetCountriesRequestBody: {
      /** @description Language of the country names, such as "en-US", which is the default. */
      Language?: string;
    };
    GetCountriesRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetCountriesRequestBody: components["schemas"]["GetCountriesRequestBody"];
    };
    /** @description A country. */
    Country: {
      /** @description ISO code of two characters, such as "US". */
      CountryChar2ISO: string;
      /** @description ISO code of three characters, such as "USA". CreateCustomer takes it as BillingCountryChar3Iso. */
      CountryChar3ISO: string;
      /** @description Full name, such as "United States". */
      CountryName: string;
    };
    /** @description The countries. */
    GetCountriesResult: {
      /** @description The countries, with names in the language asked for. */
      Countries: components["schemas"]["Country"][];
    };
    GetCountriesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetCountriesResult: components["schemas"]["GetCountriesResult"];
    };
    GetActiveProductOfferingsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
    };
    /** @description What the user has now. */
    GetActiveProductOfferingsResult: {
      /** @description Kinds of product offering. Known are "PremiumAccess", "EasyAccess" and "EditorialSubscription". */
      ActiveProductOfferings: string[];
    };
    GetActiveProductOfferingsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetActiveProductOfferingsResult: components["schemas"]["GetActiveProductOfferingsResult"];
    };
    GetAllProductOfferingsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
    };
    /** @description A royalty-free product offering of a user. */
    ProductOffering: {
      /** @description Id of this offering of this user. The download operations have it as a text. */
      ProductOfferingInstanceId: number;
      /** @description Name of the application for which the product was ordered. */
      ApplicationWebsite?: string;
      /** @description Known are "ImagePack" and "Subscription". */
      ProductOfferingType?: string;
      /** @description Name of the product offering. */
      Name?: string;
      /** @description How many downloads it allows. */
      DownloadLimit?: number;
      /** @description Time to which that limit applies. Subscriptions only. */
      DownloadLimitDuration?: string;
      /** @description Known are "Active", "Cancelled", "Expired", "Suspended", "Unspecified" and "Unsupported"; "Fulfilled" of image packs; "Inactive" and "Pending" of subscriptions. */
      Status?: string;
      /** @description When the product expires. The form is not documented. */
      ExpirationUtc?: string;
      /** @description How many downloads are left. */
      DownloadsRemaining?: number;
      /** @description When DownloadsRemaining goes back to DownloadLimit. Subscriptions only. The form is not documented. */
      DownloadLimitResetUtc?: string;
    };
    /** @description What the user has or had. */
    GetAllProductOfferingsResult: {
      /** @description The royalty-free product offerings. */
      ProductOfferings: components["schemas"]["ProductOffering"][];
    };
    GetAllProductOfferingsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetAllProductOfferingsResult: components["schemas"]["GetAllProductOfferingsResult"];
    };
    GetCollectionsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
    };
    /** @description A collection of assets. */
    Collection: {
      /** @description Name of the collection. */
      CollectionName?: string;
      /** @description Family of its images, such as "Creative". */
      ImageFamily?: string;
      /** @description Short form of its licence model, such as "RF". */
      LicenseModel?: string;
      /** @description Id of the collection. The searches have it as a text. */
      CollectionId: number;
      /** @description Kinds of product offering that it belongs to. Known are "PremiumAccess", "EasyAccess", "EditorialSubscription", "RoyaltyFreeSubscription" and "ImagePack". */
      ApplicableProductOfferings?: string[];
    };
    /** @description The collections. */
    GetCollectionsResult: {
      /** @description The collections that are configured for the user or application. */
      Collections: components["schemas"]["Collection"][];
    };
    GetCollectionsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetCollectionsResult: components["schemas"]["GetCollectionsResult"];
    };
    /**
     * @description Whether to include or to exclude. The pages write it in both ways.
     * @enum {string}
     */
    FilterMode: "include" | "exclude" | "Include" | "Exclude";
    /** @description Collections to include or to exclude. */
    CollectionFilter: {
      /**
       * @description Ids of collections.
       *
       *     Limits: at least 1 item.
       */
      Ids: string[];
      Mode: components["schemas"]["FilterMode"];
    };
    /**
     * @description Yes or no. The tables speak of a boolean, the samples and the vendor's programs have a text.
     * @enum {boolean|string}
     */
    Flag: true | false | "true" | "false";
    /** @description A refinement of a search. */
    Refinement: {
      /** @description Category of the refinement option, such as "Location". */
      Category: string;
      /** @description Id of the refinement option. */
      Id: string;
    };
    /** @description What the images must be like. */
    ImageFilter: {
      Collections?: components["schemas"]["CollectionFilter"];
      /** @description Editorial segments. */
      EditorialSegments?: ("News" | "Sports" | "Entertainment" | "Publicity" | "Royalty" | "Archival")[];
      /** @description Editorial sources to include or to exclude. */
      EditorialSources?: {
        /** @description Ids of editorial sources. */
        Ids?: string[];
        Mode?: components["schemas"]["FilterMode"];
      };
      /** @description Whether to find only images that may be embedded. The default is false. */
      EmbedContentOnly?: components["schemas"]["Flag"];
      /** @description Whether to leave out nudity and related subjects. The default is false. */
      ExcludeNudity?: components["schemas"]["Flag"];
      /** @description File types. */
      FileTypes?: ("eps" | "jpg")[];
      /** @description Graphic styles. */
      GraphicStyles?: ("Photography" | "Illustration")[];
      /** @description Image families. Null is all of them. */
      ImageFamilies?: ("Creative" | "Editorial" | "creative" | "editorial")[] | null;
      /** @description Licensing models. */
      LicensingModels?: ("RoyaltyFree" | "RightsManaged")[];
      /** @description Orientations. The page of version 1 wrote the panoramic ones with one capital. */
      Orientations?: (
        | "Horizontal"
        | "Vertical"
        | "PanoramicHorizontal"
        | "PanoramicVertical"
        | "Square"
        | "Panoramichorizontal"
        | "Panoramicvertical"
      )[];
      /** @description Kinds of product offering. */
      ProductOfferings?: ("PremiumAccess" | "EditorialSubscription" | "EasyAccess")[];
      /** @description Refinements, from the RefinementOptions of an earlier answer to the same query. */
      Refinements?: components["schemas"]["Refinement"][];
      /** @description Whether to find only images with a white background. */
      WhiteBackgroundOnly?: boolean;
    };
    /** @description What to search for. At least one member must be given. */
    ImageQuery: {
      /** @description When the images were created. It goes with the editorial family, or with no family named. YYYY-MM-DD; the page of version 1 wrote /Date(1315586894349-0700)/. */
      DateCreatedRange?: {
        /** @description Images created before this date. */
        EndDate?: string;
        /** @description Images created after this date. */
        StartDate?: string;
      };
      /** @description URIs of entities at DBpedia, Freebase or MusicBrainz. */
      EntityUris?: string[];
      /** @description Id of the event that the images are of. */
      EventId?: number;
      /** @description Ids of keywords, all of which the images have. */
      KeywordIds?: string[];
      /** @description Words to search for. */
      SearchPhrase?: string;
      /** @description Names of persons, all of whom the images show. */
      SpecificPersons?: string[];
    };
    /** @description Which part of the result to give, and in which order. */
    ImageResultOptions: {
      /** @description Whether the images come with their keywords. */
      IncludeKeywords?: components["schemas"]["Flag"];
      /**
       * @description How many images to give.
       *
       *     Limits: 1 to 75.
       * @enum {integer}
       */
      ItemCount: 1 | 2 | 3 | 4 | 5 | 6 | 10 | 12 | 15 | 20 | 25 | 30 | 50 | 60 | 75;
      /**
       * @description Number of the first image to give. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
      /** @description Which refinement options come with the answer. "AssetFamily" gives the fewest; others are agreed with the vendor. Without it, the standard options come. */
      RefinementOptionsSet?: string;
      /**
       * @description Order of editorial images; null sorts by date. It needs the editorial family, named alone. "Trending" is MostPopular with the most recent first.
       * @enum {string|null}
       */
      EditorialSortOrder?: "MostRecent" | "MostPopular" | "Trending" | "Oldest" | null;
      /**
       * @description Order of creative images; null is MostPopular. It needs the creative family, named alone.
       * @enum {string|null}
       */
      CreativeSortOrder?: "MostRecent" | "MostPopular" | null;
    };
    /** @description What to search for, and which part of it to give. */
    SearchForImages2RequestBody: {
      Filter?: components["schemas"]["ImageFilter"];
      /** @description Language of keywords, as an IETF tag; everything else stays English. The page lists de, en-gb, en-us, es, fr, it, ja, ko, nl, pt-pt, ru and sv. The default is "en-US". */
      Language?: string;
      Query: components["schemas"]["ImageQuery"];
      ResultOptions: components["schemas"]["ImageResultOptions"];
    };
    SearchForImagesRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      SearchForImages2RequestBody: components["schemas"]["SearchForImages2RequestBody"];
    };
    /** @description A keyword of an image. */
    Keyword: {
      /** @description Id of the keyword. */
      Id?: string;
      /** @description The keyword, in the language asked for. */
      Text?: string;
      /** @description Kind of keyword. Known are "Unknown", "Specific people", "Ethnicity", "Age", "Gender", "Number of People", "Concept", "Location", "Viewpoint", "Image technique", "Composition", "Color", "Additional Info", "Candidate Term", "FashionPhrase", "Fashion Phrases" and "Entertainment". */
      Type?: string;
      /** @description How prominent a person is in the image. Known are "Unknown", "Medium", "High" and "VeryHigh". */
      VisualProminence?: string;
    };
    /** @description A site that has the image. */
    ReferralDestination: {
      /** @description Known are "gettyimages", "thinkstock", "jupiterimages" and "photos". */
      SiteName?: string;
      /** @description URL of the image's page there. */
      Url?: string;
    };
    /** @description What the search and the details both say of an image. */
    Image: {
      /** @description Kinds of product offering of the customer that give access to the image; none: no access. Known are "EasyAccess", "EditorialSubscription", "PremiumAccess", "RoyaltyFreeSubscription" and "Imagepack". */
      ApplicableProductOfferings?: string[];
      /** @description Who made the image. */
      Artist?: string;
      /** @description Description of the image. */
      Caption?: string;
      /** @description Id of its collection. GetCollections has it as a number. */
      CollectionId?: string;
      /** @description Name of its collection. */
      CollectionName?: string;
      /** @description Known are "Color", "BlackAndWhite" and "Unknown" in the search, "color" and "black/white" in the details. */
      ColorType?: string;
      /** @description Copyright of the image. */
      Copyright?: string;
      /** @description When the image was made. */
      DateCreated?: components["schemas"]["MsDate"];
      /** @description When the image came into the catalogue. */
      DateSubmitted?: components["schemas"]["MsDate"];
      /** @description Editorial segments, of editorial images. Known are "News", "Sport", "Entertainment", "Contour", "Travel", "Publicity", "Royalty", "Archival" and "Invalid". */
      EditorialSegments?: string[];
      /** @description Id of the source, of editorial images. */
      EditorialSourceId?: string;
      /** @description Name of the source, of editorial images. The search does not fill it. */
      EditorialSourceName?: string;
      /** @description Ids of the events that the image is of. Numbers in the samples, texts in the tables. */
      EventIds?: (number | string)[];
      /** @description Known are "Photography" and "Illustration" in the search, "Photograph" and "Illustration" in the details. */
      GraphicStyle?: string;
      /** @description Known are "Creative" and "Editorial". */
      ImageFamily?: string;
      /** @description Id of the image. */
      ImageId: string;
      /** @description Keywords of the image. */
      Keywords?: components["schemas"]["Keyword"][];
      /** @description Known are "RoyaltyFree" and "RightsManaged". */
      LicensingModel?: string;
      /** @description How well an editorial image tells its event, from 1, the best, to 3. It means nothing for creative images. */
      QualityRank?: number;
      /** @description Sites that have the image. */
      ReferralDestinations?: components["schemas"]["ReferralDestination"][];
      /** @description What is known of model and property releases. */
      ReleaseMessage?: string;
      /** @description Restrictions of use. */
      Restrictions?: string[];
      /** @description Title of the image. */
      Title?: string;
      /** @description URL of the image for layouts. It may be "unavailable". */
      UrlComp?: string;
      /** @description URL of the image for previews. */
      UrlPreview?: string;
      /** @description URL of the image for lists of results. */
      UrlThumb?: string;
      /** @description URL of the image for layouts, with a watermark. It may be "unavailable". */
      UrlWatermarkComp?: string;
      /** @description URL of the image for previews, with a watermark. */
      UrlWatermarkPreview?: string;
    };
    /** @description An image as a search finds it. */
    FoundImage: {
      /** @description What limits the access. Known is "CallForImage", which asks the customer to contact Getty Images first. */
      AuthorizationConstraints?: string[];
      /** @description Known are "Horizontal", "Vertical", "PanoramicHorizontal", "PanoramicVertical", "Square" and "Unknown"; the page of version 1 has "Panoramic". */
      Orientations?: string[];
      /** @description URL of the image's oEmbed data, if it may be embedded. */
      UrlEmbed?: string;
    } & components["schemas"]["Image"];
    /** @description A refinement that may narrow the search. */
    RefinementOption: {
      /** @description Category. Known are "Age", "AssetFamily", "Color", "Composition", "Concept", "Ethnicity", "Events" (a client saw "Event"), "Gender", "ImageTechnique", "Location", "NumberOfPeople", "PhotographerName", "SpecificPeople", "Subject" and "Viewpoint". */
      Category: string;
      /** @description Id of the refinement. */
      Id: string;
      /** @description How many images are left with it. */
      ImageCount?: number;
      /** @description Name of the refinement, in the language asked for. */
      Text?: string;
    };
    /** @description A page of images. */
    SearchForImagesResult: {
      /** @description The images. */
      Images: components["schemas"]["FoundImage"][];
      /** @description Order of an editorial search. Known are "Default", "MostRecent", "MostPopular" and "Trending". */
      EditorialSortOrder?: string;
      /** @description Order of a creative search. Known are "MostRecent" and "MostPopular". */
      CreativeSortOrder?: string;
      /** @description How many images are in this answer. */
      ItemCount?: number;
      /** @description Number of the first image in this answer. The first of all is 1. */
      ItemStartNumber?: number;
      /** @description How many images match. */
      ItemTotalCount: number;
      /** @description Refinements that may narrow the search. */
      RefinementOptions?: components["schemas"]["RefinementOption"][];
    };
    SearchForImagesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      SearchForImagesResult: components["schemas"]["SearchForImagesResult"];
    };
    /** @description Which images. */
    GetImageDetailsRequestBody: {
      /**
       * @description Ids of up to 90 images.
       *
       *     Limits: at most 90 items.
       */
      ImageIds: string[];
      /** @description Language of localized texts, as an IETF tag. The default is "en-US". */
      Language?: string;
      /** @description Country, such as "USA". The vendor's programs send it; its page does not know it. */
      CountryCode?: string;
    };
    GetImageDetailsRequest: {
      RequestHeader: components["schemas"]["RequestHeaderWithDetail"];
      GetImageDetailsRequestBody: components["schemas"]["GetImageDetailsRequestBody"];
    };
    /** @description A size in which an image can be downloaded. */
    DownloadableSize: {
      /** @description Size of the file, in bytes. */
      FileSizeInBytes?: number;
      /** @description Height at ResolutionDpi, in inches. */
      InchesHeight?: number;
      /** @description Width at ResolutionDpi, in inches. */
      InchesWidth?: number;
      /** @description Media type of the file. */
      MimeType?: string;
      /** @description Height, in pixels. */
      PixelHeight?: number;
      /** @description Width, in pixels. */
      PixelWidth?: number;
      /** @description Dots per inch. */
      ResolutionDpi?: number;
      /** @description Names the size. GetImageDownloadAuthorizations takes it. */
      SizeKey: string;
      /** @description Name for people, of royalty-free creative images, if the header's Detail asked for it. */
      SizeName?: string;
    };
    /** @description An image with its details. */
    ImageDetails: {
      /** @description Title of who made the image. */
      ArtistTitle?: string;
      /** @description City in which the image was made. */
      City?: string;
      /** @description Country in which the image was made. */
      Country?: string;
      /** @description Credit line of the image. */
      CreditLine?: string;
      /** @description Id of the main event. The page calls it deprecated and leads to EventIds. */
      EventId?: number;
      /** @description Sizes that can be downloaded. None if the user has no product offering for the image. */
      SizesDownloadableImages?: components["schemas"]["DownloadableSize"][];
      /** @description State or province in which the image was made. */
      StateProvince?: string;
      /** @description URL of the image for layouts, in full size. */
      UrlHiResComp?: string;
      /** @description URL of the image for layouts, in full size, with a watermark. */
      UrlWatermarkHiResComp?: string;
    } & components["schemas"]["Image"];
    /** @description The images. */
    GetImageDetailsResult: {
      /** @description The images with their details. */
      Images: components["schemas"]["ImageDetails"][];
    };
    GetImageDetailsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetImageDetailsResult: components["schemas"]["GetImageDetailsResult"];
    };
    /** @description Which events. */
    GetEventDetailsRequestBody: {
      /**
       * @description Ids of events, at least one.
       *
       *     Limits: at least 1 item.
       */
      EventIds: number[];
    };
    GetEventDetailsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetEventDetailsRequestBody: components["schemas"]["GetEventDetailsRequestBody"];
    };
    /** @description An event that images are of. */
    Event: {
      /** @description How many events are part of it. */
      ChildEventCount?: number;
      /** @description Editorial segments. Texts in the sample, numbers in the table. */
      EditorialSegments?: (string | number)[];
      /** @description Id of the event. */
      EventId?: number;
      /** @description Name of the event. */
      EventName?: string;
      /** @description How many images are of it. */
      ImageCount?: number;
      /** @description Where it took place. */
      Location?: {
        /** @description City. */
        City?: string;
        /** @description Country. */
        Country?: string;
        /** @description State or province. */
        StateProvince?: string;
        /** @description Venue. */
        Venue?: string;
      };
      /** @description Id of an image that stands for it. */
      RepresentativeImageId?: string;
      /** @description When it began. */
      StartDate?: components["schemas"]["MsDate"];
    };
    /** @description An event, or that it is not found. */
    EventResult: {
      Event?: components["schemas"]["Event"];
      /** @description Id of the event. */
      EventId?: number;
      /** @description Known are "Success" and "Not Found". It stands beside the event in the sample, in it in the table. */
      Status?: string;
    };
    /** @description The events. */
    GetEventDetailsResult: {
      /** @description An entry for each event that was asked for. */
      EventResult: components["schemas"]["EventResult"][];
    };
    GetEventDetailsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetEventDetailsResult: components["schemas"]["GetEventDetailsResult"];
    };
    /** @description What the videos must be like. */
    VideoFilter: {
      /** @description Asset families. Null is all of them. */
      AssetFamilies?: ("Creative" | "Editorial")[] | null;
      /**
       * @description Kind of clip, of editorial videos only.
       * @enum {string}
       */
      ClipType?: "Produced" | "Raw";
      Collections?: components["schemas"]["CollectionFilter"];
      /** @description Whether to leave out nudity and related subjects. The default is false. */
      ExcludeNudity?: components["schemas"]["Flag"];
      /** @description Formats. Null is all of them. */
      Formats?: ("HD" | "SD")[] | null;
      /** @description Licensing models. */
      LicensingModels?: ("RoyaltyFree" | "RightsReady")[];
    };
    /** @description What to search for. At least one member must be given. */
    VideoQuery: {
      /**
       * @description Ids of up to 500 videos. They override the filter and the other members.
       *
       *     Limits: at most 500 items.
       */
      AssetIds?: string[];
      /** @description Ids of keywords, all of which the videos have. */
      KeywordIds?: string[];
      /** @description Words to search for. */
      SearchPhrase?: string;
      /** @description URIs of entities at DBpedia, Freebase or MusicBrainz. */
      EntityUris?: string[];
    };
    /** @description Which part of the result to give, and in which order. */
    VideoResultOptions: {
      /**
       * @description How many videos to give.
       *
       *     Limits: 1 to 90.
       * @enum {integer}
       */
      ItemCount: 1 | 2 | 3 | 4 | 5 | 6 | 10 | 12 | 15 | 20 | 25 | 30 | 50 | 60 | 75 | 90;
      /**
       * @description Number of the first video to give. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
      /**
       * @description Order, if a single family is named: MostRecent or BestMatch for Creative; MostRecent, MostPopular or Trending for Editorial.
       * @enum {string}
       */
      SortOrder?: "MostRecent" | "BestMatch" | "MostPopular" | "Trending";
    };
    /** @description What to search for, and which part of it to give. */
    SearchForVideosRequestBody: {
      Filter?: components["schemas"]["VideoFilter"];
      /** @description Language of localized texts, as an IETF tag. The default is "en-US". */
      Language?: string;
      Query: components["schemas"]["VideoQuery"];
      ResultOptions: components["schemas"]["VideoResultOptions"];
    };
    SearchForVideosRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      SearchForVideosRequestBody: components["schemas"]["SearchForVideosRequestBody"];
    };
    /** @description That a product offering authorizes the download. */
    VideoAuthorization: {
      /**
       * Format: password
       * @description What CreateDownloadRequest takes.
       */
      DownloadToken: string;
      /** @description Id of the user's product offering. Without a value where the product can have one instance only. */
      ProductOfferingInstanceId?: string;
      /** @description Kind of product offering. */
      ProductOfferingType?: string;
    };
    /** @description A size in which a video can be downloaded. */
    VideoSize: {
      /** @description Description of the size. */
      Description?: string;
      /** @description Name of the size. */
      Name?: string;
      /** @description One for each product offering that authorizes the download. */
      DownloadAuthorizations?: components["schemas"]["VideoAuthorization"][];
    };
    /** @description A keyword of a video. The sample names its members other than the table. */
    VideoKeyword: {
      /** @description Id of the keyword, as in the sample. */
      KeywordId?: string;
      /** @description Weight of the keyword, as in the sample. */
      KeywordWeight?: number;
      /** @description Id of the keyword, as in the table. */
      Id?: string;
      /** @description Weight of the keyword, as in the table. */
      Weight?: string;
      /** @description The keyword, in the language asked for. */
      Text?: string;
      /** @description Kind of keyword. */
      Type?: string;
    };
    /** @description An image of a story board. */
    StoryBoardItem: {
      /** @description URL of the image. */
      ImageUrl?: string;
      /** @description Its place in the sequence. */
      SequenceNumber?: number;
    };
    /** @description Where the video can be seen. */
    VideoUrls: {
      /** @description URL of the video for layouts, with a watermark. */
      Comp?: string;
      /** @description URL of the video for previews, in Flash. */
      FlashPreview?: string;
      /** @description Images of the story board. */
      StoryBoard?: components["schemas"]["StoryBoardItem"][];
      /** @description URL of the video for lists of results. */
      Thumb?: string;
    };
    /** @description A video. */
    Video: {
      /** @description Known are "16:9" and "4:3". */
      AspectRatios?: string[];
      /** @description Known are "Creative" and "Editorial". */
      AssetFamily?: string;
      /** @description Id of the video. */
      AssetId: string;
      /** @description What limits the access. */
      AuthorizationConstraints?: string[];
      /** @description Description of the video. */
      Caption?: string;
      /** @description Length of the video. The form is not documented. */
      ClipLength?: string;
      /** @description Id of its collection. */
      CollectionId?: string;
      /** @description Name of its collection. */
      CollectionName?: string;
      /** @description Known are "Color" and "BlackAndWhite". */
      Color?: string;
      /** @description Copyright of the video. */
      Copyright?: string;
      /** @description When the video was made. */
      DateCreated?: components["schemas"]["MsDate"];
      /** @description Sizes in which the video can be downloaded. */
      DownloadSizes?: components["schemas"]["VideoSize"][];
      /** @description Known are "Archival" and "Contemporary". */
      Era?: string;
      /** @description Who made the video. */
      FilmMaker?: string;
      /** @description Keywords of the video. */
      Keywords?: components["schemas"]["VideoKeyword"][];
      /** @description Known are "RightsManaged", "RightsReady" and "RoyaltyFree". */
      LicenseType?: string;
      /** @description Technical format. The page describes it with what the video was shot on, and OriginallyShotOn with what it was mastered to. */
      MasteredTo?: string;
      /** @description Technical format; see MasteredTo. */
      OriginallyShotOn?: string;
      /** @description Known are "ModelAndPropertyReleased", "ModelReleased", "NoReleaseRequired", "NotReleased", "PartiallyReleased" and "PropertyReleased". */
      Release?: string;
      /** @description Restrictions of use. */
      Restrictions?: string[];
      /** @description Known are "RealTime", "SlowMotion" and "TimeLapse". */
      ShotSpeed?: string;
      /** @description Source, of editorial videos. */
      Source?: string;
      /** @description Title of the video. */
      Title?: string;
      Urls?: components["schemas"]["VideoUrls"];
    };
    /** @description A page of videos. */
    SearchForVideosResult: {
      /** @description The videos. */
      Videos: components["schemas"]["Video"][];
      /** @description How many videos are in this answer. */
      ItemCount?: number;
      /** @description Number of the first video in this answer. The first of all is 1. */
      ItemStartNumber?: number;
      /** @description How many videos match. */
      ItemTotalCount: number;
    };
    SearchForVideosResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      SearchForVideosResult: components["schemas"]["SearchForVideosResult"];
    };
    /** @description An image in a size. */
    ImageSize: {
      /** @description Id of the image. */
      ImageId: string;
      /** @description Key of the size, from GetImageDetails. */
      SizeKey: string;
    };
    /** @description Which images in which sizes. */
    GetImageDownloadAuthorizationsRequestBody: {
      /** @description Images with sizes. */
      ImageSizes: components["schemas"]["ImageSize"][];
    };
    GetImageDownloadAuthorizationsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetImageDownloadAuthorizationsRequestBody: components["schemas"]["GetImageDownloadAuthorizationsRequestBody"];
    };
    /** @description That a product offering authorizes the download. */
    DownloadAuthorization: {
      /** @description Whether the download does not count against the product offering. */
      DownloadIsFree?: boolean;
      /**
       * Format: password
       * @description What CreateDownloadRequest takes, for 24 hours.
       */
      DownloadToken: string;
      /** @description Id of the user's product offering. Without a value where the product can have one instance only. */
      ProductOfferingInstanceId?: string;
      /** @description Kind of product offering. Known are "RoyaltyFreeSubscription", "ImagePack", "EasyAccess", "PremiumAccess" and "EditorialSubscription". */
      ProductOfferingType?: string;
      /** @description How many downloads are left, where their number is limited. GetImageDownloadAuthorizations only. */
      DownloadsRemaining?: number | null;
      /** @description Key of the largest size. GetLargestImageDownloadAuthorizations only. */
      SizeKey?: string;
    };
    /** @description An image in a size, with what authorizes its download. */
    AuthorizedImageSize: {
      /** @description One for each product offering that authorizes the download. */
      Authorizations: components["schemas"]["DownloadAuthorization"][];
      /** @description Id of the image. */
      ImageId: string;
      /** @description Key of the size. */
      SizeKey: string;
      /** @description Known are "Available", "InvalidSizeKey", "ImageNotFound" and "NoAuthorizations"; a client saw "available". Compare without regard to case. */
      Status?: string;
    };
    /** @description The images with what authorizes their download. */
    GetImageDownloadAuthorizationsResult: {
      /** @description The images in their sizes. */
      Images: components["schemas"]["AuthorizedImageSize"][];
    };
    GetImageDownloadAuthorizationsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetImageDownloadAuthorizationsResult: components["schemas"]["GetImageDownloadAuthorizationsResult"];
    };
    /** @description An image. */
    ImageReference: {
      /** @description Id of the image. */
      ImageId: string;
    };
    /** @description Which images. */
    GetLargestImageDownloadAuthorizationsRequestBody: {
      /** @description Images. */
      Images: components["schemas"]["ImageReference"][];
    };
    GetLargestImageDownloadAuthorizationsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetLargestImageDownloadAuthorizationsRequestBody: components["schemas"]["GetLargestImageDownloadAuthorizationsRequestBody"];
    };
    /** @description An image, with what authorizes the download of its largest size. */
    AuthorizedImage: {
      /** @description One for each product offering that authorizes the download. */
      Authorizations: components["schemas"]["DownloadAuthorization"][];
      /** @description Id of the image. */
      ImageId: string;
      /** @description Not on the vendor's page, but read by its WordPress plugin. */
      Status?: string;
    };
    /** @description The images with what authorizes their download. */
    GetLargestImageDownloadAuthorizationsResult: {
      /** @description The images. */
      Images: components["schemas"]["AuthorizedImage"][];
    };
    GetLargestImageDownloadAuthorizationsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetLargestImageDownloadAuthorizationsResult: components["schemas"]["GetLargestImageDownloadAuthorizationsResult"];
    };
    /** @description A download. */
    DownloadItem: {
      /**
       * Format: password
       * @description Token of the authorization.
       */
      DownloadToken: string;
    };
    /** @description What to download. */
    CreateDownloadRequestBody: {
      /** @description An entry for each image or video. */
      DownloadItems: components["schemas"]["DownloadItem"][];
    };
    CreateDownloadRequestRequest: {
      /** @description The token in it is the SecureToken of the session. */
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateDownloadRequestBody: components["schemas"]["CreateDownloadRequestBody"];
    };
    /** @description Where an image or video is downloaded, or why it cannot be. */
    DownloadUrl: {
      /** @description Id of the image. */
      ImageId?: string;
      /** @description Id of the video. */
      AssetId?: string;
      /** @description Always null, says the page. */
      SizeName?: string | null;
      /** @description Known are "Success" (the page's workflow says "Available" instead), "NoAccess", "Unavailable", "ExpiredToken", "InvalidToken" and "FailedToGetDownloadUrl". Compare without regard to case. */
      Status: string;
      /** @description URL to get the file from, if the status says yes. */
      UrlAttachment?: string | null;
    };
    /** @description The URLs. */
    CreateDownloadRequestResult: {
      /** @description An entry for each image or video. */
      DownloadUrls: components["schemas"]["DownloadUrl"][];
    };
    CreateDownloadRequestResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateDownloadRequestResult: components["schemas"]["CreateDownloadRequestResult"];
    };
    /** @description Which downloads. */
    DownloadFilter: {
      /** @description When they were downloaded, from when and to when. The page's sample calls the two Start and End, its table StartDate and EndDate. ISO 8601 with a time zone, such as 2014-06-19T00:00:00-07:00. */
      DateRange?: {
        /** @description Downloads after this time, as the sample calls it. */
        Start?: string;
        /** @description Downloads up to this time, as the sample calls it. */
        End?: string;
        /** @description Downloads after this time, as the table calls it. */
        StartDate?: string;
        /** @description Downloads up to this time, as the table calls it. */
        EndDate?: string;
      };
      /**
       * @description Kind of product offering.
       * @enum {string}
       */
      ProductOffering?:
        | "All"
        | "EditorialSubscription"
        | "EasyAccess"
        | "LegacyRfSubscription"
        | "PremiumAccess"
        | "RoyaltyFreeSubscription"
        | "ImagePack";
    };
    /** @description Which downloads, and which part of them to give. */
    GetPreviousDownloadsRequestBody: {
      /**
       * @description How many downloads to give.
       *
       *     Limits: 1 or more.
       */
      ItemCount: number;
      /**
       * @description Number of the first download to give. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
      Filter?: components["schemas"]["DownloadFilter"];
    };
    GetPreviousDownloadsRequest: {
      /** @description The token in it is the SecureToken of the session. */
      RequestHeader: components["schemas"]["RequestHeader"];
      GetPreviousDownloadsRequestBody: components["schemas"]["GetPreviousDownloadsRequestBody"];
    };
    /** @description A download. */
    PreviousDownload: {
      /** @description Id of the asset. */
      AssetId: string;
      /** @description When it was downloaded. ISO 8601 with a time zone. */
      DateDownloaded?: string;
      /** @description URL of the image for lists of results, as the sample calls it. */
      ThumbnailImageUrl?: string;
      /** @description URL of the image for lists of results, as the table calls it. */
      UrlThumb?: string;
      /** @description Kind of product offering. Known are "EditorialSubscription", "EasyAccess", "LegacyRfSubscription", "PremiumAccess", "RoyaltyFreeSubscription" and "ImagePack". */
      ProductOffering?: string;
    };
    /** @description A page of downloads. */
    GetPreviousDownloadsResultBody: {
      /** @description The downloads. */
      PreviousDownloads: components["schemas"]["PreviousDownload"][];
      /** @description How many downloads are in this answer. */
      ItemCount?: number;
      /** @description Number of the first download in this answer. The first of all is 1. */
      ItemStartNumber?: number;
      /** @description How many downloads there are. */
      ItemTotalCount: number;
    };
    GetPreviousDownloadsResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetPreviousDownloadsResultBody: components["schemas"]["GetPreviousDownloadsResultBody"];
    };
    /** @description Which purchases. Both members, or neither. */
    PurchaseFilter: {
      /** @description Value that the field must have. */
      SearchCriteria?: string;
      /**
       * @description Field that must have the value.
       * @enum {string}
       */
      SearchCriteriaType?: "AssetId" | "ClientName" | "JobReferenceNumber" | "OrderId" | "PurchaseOrderNumber";
    };
    /** @description Which purchases, in which order, and which part of them to give. */
    GetPreviousPurchasesRequestBody: {
      /**
       * @description How many purchases to give.
       *
       *     Limits: 1 or more.
       */
      ItemCount: number;
      /**
       * @description Number of the first purchase to give. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
      /**
       * @description Order of the purchases.
       * @enum {string}
       */
      ItemSortType?:
        | "AssetIdAscending"
        | "AssetIdDescending"
        | "ClientNameAscending"
        | "ClientNameDescending"
        | "CollectionNameAscending"
        | "CollectionNameDescending"
        | "OrderDateAscending"
        | "OrderDateDescending"
        | "PurchaseOrderNumberAscending"
        | "PurchaseOrderNumberDescending";
      Filter?: components["schemas"]["PurchaseFilter"];
    };
    GetPreviousPurchasesRequest: {
      /** @description The token in it is the SecureToken of the session. */
      RequestHeader: components["schemas"]["RequestHeader"];
      GetPreviousPurchasesRequestBody: components["schemas"]["GetPreviousPurchasesRequestBody"];
    };
    /** @description A purchase. */
    PreviousPurchase: {
      /** @description Id of the asset. */
      AssetId: string;
      /** @description When it was purchased. ISO 8601 with a time zone. */
      DatePurchased?: string;
      /** @description Id of the order that it is part of. */
      OrderId?: string;
      /** @description URL of the image for lists of results. */
      UrlThumb?: string;
    };
    /** @description A page of purchases. */
    GetPreviousPurchasesResultBody: {
      /** @description The purchases. */
      PreviousPurchases: components["schemas"]["PreviousPurchase"][];
      /** @description How many purchases are in this answer. */
      ItemCount?: number;
      /** @description Number of the first purchase in this answer. The first of all is 1. */
      ItemStartNumber?: number;
      /** @description How many purchases there are. */
      ItemTotalCount: number;
    };
    GetPreviousPurchasesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetPreviousPurchasesResultBody: components["schemas"]["GetPreviousPurchasesResultBody"];
    };
    /** @description The lightbox to create. */
    CreateLightboxRequestBody: {
      /**
       * @description Name of the lightbox. It need not be unique.
       *
       *     Limits: at least 1 character.
       */
      LightboxName: string;
      /** @description Name of the client that the lightbox is for. */
      ClientName?: string;
      /** @description Name of the project that the lightbox is for. */
      ProjectName?: string;
      /** @description What else there is to say of the lightbox. */
      Notes?: string;
    };
    CreateLightboxRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateLightboxRequestBody: components["schemas"]["CreateLightboxRequestBody"];
    };
    /** @description The new lightbox. */
    CreateLightboxResult: {
      /** @description Id of the lightbox. The other operations need it. */
      LightboxId: number;
    };
    CreateLightboxResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateLightboxResult: components["schemas"]["CreateLightboxResult"];
    };
    /** @description Which items to give. */
    LightboxItemsViewOptions: {
      /**
       * @description How many items to give.
       *
       *     Limits: 1 or more.
       */
      ItemCount: number;
      /**
       * @description Number of the first of them. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
      /** @description Whether the items come with their largest width and height. The default is false. */
      IncludeMaxSizePerLightboxItem?: boolean;
    };
    /** @description Which lightbox, and which of its items. */
    GetLightboxRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
      LightboxItemsViewOptions: components["schemas"]["LightboxItemsViewOptions"];
    };
    GetLightboxRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetLightboxRequestBody: components["schemas"]["GetLightboxRequestBody"];
    };
    /** @description What a lightbox is called and for. */
    LightboxHeader: {
      /** @description Id of the lightbox. A text here; a number where it is sent, and where it is created. */
      LightboxId: string | number;
      /** @description Name of the lightbox. It need not be unique. */
      LightboxName?: string;
      /** @description Name of the client that it is for. */
      ClientName?: string;
      /** @description Name of the project that it is for. */
      ProjectName?: string;
      /** @description When it was created. The form is not documented. */
      DateCreated?: string;
      /** @description When it was last changed. The form is not documented. */
      DateModified?: string;
      /** @description Whether it is a shared lightbox. A text in the sample, a boolean in the table. */
      IsShared?: boolean | string;
      /** @description How many items are in it, as a text. */
      LightboxItemCount?: string | number;
      /** @description URL at which people see it. */
      LightboxUrl?: string;
      /** @description What else there is to say of it. */
      Notes?: string;
    };
    /** @description Where the asset can be seen. */
    LightboxItemUrls: {
      /** @description URL for previews. */
      Preview?: string;
      /** @description URL of a small thumbnail. */
      SmallThumb?: string;
      /** @description URL of a thumbnail. */
      Thumb?: string;
      /** @description URL for previews, with a watermark. */
      WatermarkPreview?: string;
    };
    /** @description An asset in a lightbox. */
    LightboxItem: {
      /** @description Id of the asset. */
      AssetId: string;
      /** @description Comments on the item. */
      Comment?: string;
      /** @description When it was put into the lightbox. The form is not documented. */
      DateCreated?: string;
      /** @description When it was last changed in the lightbox. The form is not documented. */
      DateModified?: string;
      /** @description Its place in the lightbox. A number in the sample, a text in the table. */
      ItemPosition?: number | string;
      /** @description Id of the asset's place in this lightbox. A number in the sample, a text in the table. */
      LightboxItemId?: number | string;
      Urls?: components["schemas"]["LightboxItemUrls"];
      /** @description Largest width, in pixels, if the request asks for it. */
      MaxWidthAvailable?: number;
      /** @description Largest height, in pixels, if the request asks for it. */
      MaxHeightAvailable?: number;
      /** @description Title of the asset. */
      Title?: string;
      /** @description Description of the asset. */
      Caption?: string;
    };
    /** @description A lightbox with items. */
    Lightbox: {
      LightboxHeader: components["schemas"]["LightboxHeader"];
      /** @description The items. */
      LightboxItems: components["schemas"]["LightboxItem"][];
    };
    /** @description The lightbox. */
    GetLightboxResult: {
      Lightbox: components["schemas"]["Lightbox"];
    };
    GetLightboxResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetLightboxResult: components["schemas"]["GetLightboxResult"];
    };
    /** @description Which of the lightboxes. */
    ResultsViewOptions: {
      /**
       * @description How many lightboxes to give.
       *
       *     Limits: 1 or more.
       */
      ItemCount: number;
      /**
       * @description Number of the first of them. The first of all is 1.
       *
       *     Limits: 1 or more.
       */
      ItemStartNumber: number;
    };
    /** @description Which of the lightboxes. */
    GetLightboxHeadersRequestBody: {
      ResultsViewOptions: components["schemas"]["ResultsViewOptions"];
    };
    GetLightboxHeadersRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetLightboxHeadersRequestBody: components["schemas"]["GetLightboxHeadersRequestBody"];
    };
    /** @description A page of lightboxes. */
    GetLightboxHeadersResult: {
      /** @description The lightboxes' headers. */
      LightboxHeaders: components["schemas"]["LightboxHeader"][];
      /** @description How many lightboxes there are. In the sample, not in the table. */
      TotalLightboxHeaderCount?: number;
    };
    GetLightboxHeadersResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetLightboxHeadersResult: components["schemas"]["GetLightboxHeadersResult"];
    };
    /** @description Which assets to put into which lightbox. */
    CreateLightboxItemsRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
      /** @description Ids of assets. */
      AssetIds: string[];
    };
    CreateLightboxItemsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateLightboxItemsRequestBody: components["schemas"]["CreateLightboxItemsRequestBody"];
    };
    /** @description It is done. There is no result object. */
    LightboxHeaderOnlyResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
    };
    /** @description Which assets to take out of which lightbox. */
    DeleteLightboxItemsRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
      /** @description Ids of assets. */
      AssetIds: string[];
    };
    DeleteLightboxItemsRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      DeleteLightboxItemsRequestBody: components["schemas"]["DeleteLightboxItemsRequestBody"];
    };
    /** @description Which lightbox to delete. */
    DeleteLightboxRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
    };
    DeleteLightboxRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      DeleteLightboxRequestBody: components["schemas"]["DeleteLightboxRequestBody"];
    };
    /** @description Which lightbox, and its new header. */
    UpdateLightboxHeaderRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
      /**
       * @description Name of the lightbox. It need not be unique.
       *
       *     Limits: at least 1 character.
       */
      LightboxName: string;
      /** @description Name of the client that the lightbox is for. */
      ClientName?: string;
      /** @description Name of the project that the lightbox is for. */
      ProjectName?: string;
      /** @description What else there is to say of the lightbox. */
      Notes?: string;
    };
    UpdateLightboxHeaderRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      UpdateLightboxHeaderRequestBody: components["schemas"]["UpdateLightboxHeaderRequestBody"];
    };
    /** @description Which lightbox to copy. */
    CreateSharedLightboxRequestBody: {
      /** @description Id of the lightbox. */
      LightboxId: number;
    };
    CreateSharedLightboxRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateSharedLightboxRequestBody: components["schemas"]["CreateSharedLightboxRequestBody"];
    };
    /** @description The copy. */
    CreateSharedLightboxResult: {
      /** @description Id of the copy. */
      SharedLightboxId: number;
    };
    CreateSharedLightboxResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateSharedLightboxResult: components["schemas"]["CreateSharedLightboxResult"];
    };
    /** @description How often an asset was used on a day. */
    AssetUsage: {
      /** @description Id of the asset. */
      AssetId: string;
      /** @description How many times it was used. */
      Quantity: number;
      /** @description The day, as YYYY-MM-DD. The page wrote /Date(1315586894349)/ until January 2014. */
      UsageDate: string;
    };
    /** @description The usages. */
    ReportUsageRequestBody: {
      /** @description Id of this report, unique among those of your system. The vendor advises a UUID. */
      TransactionId: string;
      /**
       * @description Up to 1,000 usages. An asset may come several times.
       *
       *     Limits: at most 1,000 items.
       */
      AssetUsages: components["schemas"]["AssetUsage"][];
    };
    ReportUsageRequest: {
      RequestHeader: components["schemas"]["RequestHeaderWithDetail"];
      ReportUsageRequestBody: components["schemas"]["ReportUsageRequestBody"];
    };
    /** @description What is recorded. An earlier page said that there is none, or null, on success. */
    ReportUsageResponseBody: {
      /** @description How many usages are recorded. */
      TotalAssetUsagesProcessed?: number;
      /** @description The asset ids that are not valid. The type of its entries is not documented. */
      InvalidAssets?: unknown[];
    } | null;
    ReportUsageResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      ReportUsageResponseBody?: components["schemas"]["ReportUsageResponseBody"];
    };
    /** @description The provider refuses the report, and may say which asset ids are not valid. */
    RefusedReportUsageResponse: {
      ResponseHeader: components["schemas"]["RefusedResponseHeader"];
      ReportUsageResponseBody?: components["schemas"]["ReportUsageResponseBody"];
    };
    /** @description Which changes. */
    GetAssetChangesRequestBody: {
      /** @description Id of a channel, which is a choice of assets that was agreed with the vendor. */
      ChannelId: number;
      /**
       * @description How many assets to give at most.
       *
       *     Limits: 1 to 500.
       * @default 10
       */
      ItemCount?: number;
    };
    GetAssetChangesRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetAssetChangesRequestBody: components["schemas"]["GetAssetChangesRequestBody"];
    };
    /** @description A changed asset. */
    ChangedAsset: {
      /** @description When it changed. */
      AssetChangedDateTimeUtc?: components["schemas"]["MsDate"];
      /** @description Id of the asset. */
      AssetId: string;
      /** @description Known are "New", "Updated" and "Deleted"; a client looks for "Delete". */
      AssetLifecycle: string;
      /** @description Kind of asset, such as "Image". */
      AssetType?: string;
      /** @description Names of changed fields. Not in use, says the page. */
      ChangedProperties?: string[];
      /** @description URL to get a new asset from. */
      Url?: string;
    };
    /** @description A batch of changed assets. */
    GetAssetChangesResponseBody: {
      /** @description The changed assets. */
      ChangedAssets: components["schemas"]["ChangedAsset"][];
      /** @description Id of the batch. ConfirmAssetChanges takes it. */
      TransactionId: string;
    };
    GetAssetChangesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetAssetChangesResponseBody: components["schemas"]["GetAssetChangesResponseBody"];
    };
    /** @description Which batch. */
    ConfirmAssetChangesRequestBody: {
      /** @description Id of the batch, from GetAssetChanges. */
      TransactionId: string;
    };
    ConfirmAssetChangesRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      ConfirmAssetChangesRequestBody: components["schemas"]["ConfirmAssetChangesRequestBody"];
    };
    /** @description Empty. */
    ConfirmAssetChangesResponseBody: Record<string, never>;
    ConfirmAssetChangesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      ConfirmAssetChangesResponseBody?: components["schemas"]["ConfirmAssetChangesResponseBody"];
    };
    /** @description What embeds an image into a page. */
    OEmbed: {
      /** @description Kind of oEmbed, "rich". */
      type?: string;
      /** @description Version of oEmbed, "1.0". */
      version?: string;
      /** @description Title of the image. */
      title?: string;
      /** @description Description of the image. */
      caption?: string;
      /** @description Who made the image. */
      photographer?: string;
      /** @description Name of its collection. */
      collection?: string;
      /** @description HTML that embeds the image. */
      html: string;
      /** @description Width of the embedded image, in pixels. */
      width?: number;
      /** @description Height of the embedded image, in pixels. */
      height?: number;
      /** @description URL of a thumbnail. */
      thumbnail_url?: string;
      /** @description Height of the thumbnail, in pixels. A number in the page's list, a text in its sample. */
      thumbnail_height?: number | string;
      /** @description Width of the thumbnail, in pixels. A number in the page's list, a text in its sample. */
      thumbnail_width?: number | string;
      /** @description URL of the terms of use. */
      terms_of_use_url?: string;
    };
  };
  responses: {
    /**
     * @description Any other HTTP status. The vendor documents none. Servers around the API can answer so, with or without the envelope, or with
     *     a body that is not JSON.
     */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnexpectedResponse"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSessionRequest"];
      };
    };
    responses: {
      /** @description The session, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateSessionResponse"] | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  createApplicationSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateApplicationSessionRequest"];
      };
    };
    responses: {
      /** @description The session, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["CreateApplicationSessionResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  renewSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RenewSessionRequest"];
      };
    };
    responses: {
      /** @description The new pair of tokens, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RenewSessionResponse"] | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getOAuthToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenRequest"];
      };
    };
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          /** @description The answer is not to be stored. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthToken"];
        };
      };
      /** @description Any other HTTP status. The vendor documents none; its page refers to RFC 6749, whose error answers have this shape. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
    };
  };
  createCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      /** @description The customer is created, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["CreateCustomerResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getCountries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetCountriesRequest"];
      };
    };
    responses: {
      /** @description The countries, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCountriesResponse"] | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getActiveProductOfferings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetActiveProductOfferingsRequest"];
      };
    };
    responses: {
      /** @description The kinds of product offering, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetActiveProductOfferingsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getAllProductOfferings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetAllProductOfferingsRequest"];
      };
    };
    responses: {
      /** @description The product offerings, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetAllProductOfferingsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getCollections: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetCollectionsRequest"];
      };
    };
    responses: {
      /** @description The collections, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetCollectionsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  searchForImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SearchForImagesRequest"];
      };
    };
    responses: {
      /** @description A page of images, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["SearchForImagesResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getImageDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetImageDetailsRequest"];
      };
    };
    responses: {
      /** @description The details, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetImageDetailsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getEventDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetEventDetailsRequest"];
      };
    };
    responses: {
      /** @description The details, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetEventDetailsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  searchForVideos: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SearchForVideosRequest"];
      };
    };
    responses: {
      /** @description A page of videos, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["SearchForVideosResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getImageDownloadAuthorizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetImageDownloadAuthorizationsRequest"];
      };
    };
    responses: {
      /** @description The authorizations, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetImageDownloadAuthorizationsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getLargestImageDownloadAuthorizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetLargestImageDownloadAuthorizationsRequest"];
      };
    };
    responses: {
      /** @description The authorizations, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetLargestImageDownloadAuthorizationsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  createDownloadRequest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateDownloadRequestRequest"];
      };
    };
    responses: {
      /** @description The URLs, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["CreateDownloadRequestResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getPreviousDownloads: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetPreviousDownloadsRequest"];
      };
    };
    responses: {
      /** @description A page of downloads, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetPreviousDownloadsResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  downloadImage: {
    parameters: {
      query?: never;
      header?: {
        /** @description Text of your choice. The answer repeats it, so that the two can be matched. */
        "GI-Coordination-Id"?: string;
      };
      path: {
        /** @description Id of the image. */
        ImageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is at `Location`. */
      302: {
        headers: {
          /** @description URL of the file. */
          Location: string;
          /** @description The coordination id of the request. */
          "GI-Coordination-Id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The token is not a secure one, or it is not fully authenticated. The body is not documented. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The token came over plain HTTP, the product offering cannot be used for the image, none is found, or its quota is used up. The body is not documented. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such image, or no authorization for it. The body is not documented. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other HTTP status. The vendor documents none. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getPreviousPurchases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetPreviousPurchasesRequest"];
      };
    };
    responses: {
      /** @description A page of purchases, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetPreviousPurchasesResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  createLightbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLightboxRequest"];
      };
    };
    responses: {
      /** @description The id of the new lightbox, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["CreateLightboxResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getLightbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetLightboxRequest"];
      };
    };
    responses: {
      /** @description The lightbox, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetLightboxResponse"] | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getLightboxHeaders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetLightboxHeadersRequest"];
      };
    };
    responses: {
      /** @description The headers, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetLightboxHeadersResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  createLightboxItems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLightboxItemsRequest"];
      };
    };
    responses: {
      /** @description It is done, or a refusal. There is no result object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["LightboxHeaderOnlyResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  deleteLightboxItems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteLightboxItemsRequest"];
      };
    };
    responses: {
      /** @description It is done, or a refusal. There is no result object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["LightboxHeaderOnlyResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  deleteLightbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteLightboxRequest"];
      };
    };
    responses: {
      /** @description It is done, or a refusal. There is no result object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["LightboxHeaderOnlyResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  updateLightboxHeader: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateLightboxHeaderRequest"];
      };
    };
    responses: {
      /** @description It is done, or a refusal. There is no result object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["LightboxHeaderOnlyResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  createSharedLightbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSharedLightboxRequest"];
      };
    };
    responses: {
      /** @description The id of the copy, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["CreateSharedLightboxResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  reportUsage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportUsageRequest"];
      };
    };
    responses: {
      /** @description The report is recorded, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["ReportUsageResponse"]
            | components["schemas"]["RefusedReportUsageResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getAssetChanges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetAssetChangesRequest"];
      };
    };
    responses: {
      /** @description The batch, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GetAssetChangesResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  confirmAssetChanges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConfirmAssetChangesRequest"];
      };
    };
    responses: {
      /** @description The batch is confirmed, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["ConfirmAssetChangesResponse"]
            | components["schemas"]["RefusedResponse"];
        };
      };
      default: components["responses"]["Unexpected"];
    };
  };
  getOEmbed: {
    parameters: {
      query: {
        /** @description Short URL of the image, `http://gty.im/` and its id. */
        url: string;
        /** @description Name of your application or site. Optional, but the vendor asks for it. */
        caller?: string;
        /** @description Format of the answer. There is one only. */
        format?: "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What embeds the image. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OEmbed"];
        };
      };
      /** @description There is no such image. A client saw it; the body is not documented. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The format is not `json`. The body is not documented. */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other HTTP status. The vendor documents none. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
