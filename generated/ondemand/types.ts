// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
export interface paths {
  "/api/account/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an account
     * @description Creates a buyer account (a merchant) and its key pair. Only an API account that has the privilege to create
     *     merchants may call this.
     *
     *     The rules are those of edition 2014-06-10. From 2014-11-12 on the vendor's page calls the merchant id optional
     *     and no longer calls the names optional. Send the id and both names to suit every edition.
     *
     *     The answer holds the secret access key of the new account. No other documented resource shows it, so store it
     *     at once. The operation is not idempotent. A merchant id or an e-mail address that is already in use is
     *     answered with 409, so a 409 to a repeat may mean that an earlier try has arrived; the user then finds the keys
     *     in onDemand. Whether they must be unique on the whole site or only among the caller's own merchants is not
     *     documented.
     */
    post: operations["createAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/account/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the account's figures
     * @description Returns the figures of the account whose key signs the request: money spent, free translations, prepaid
     *     funds and the languages translated into so far.
     */
    get: operations["getAccountInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/account/credit-balance/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a top-up of the prepaid balance
     * @description Starts a payment into the prepaid balance of the account whose key signs the request. The answer holds the
     *     address of a payment page. The balance grows only after the user has gone there and paid. Each call starts a
     *     payment of its own, so the operation is not idempotent. A payment that nobody makes has no effect.
     */
    post: operations["addCreditBalance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote/generate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a quote
     * @description Makes a quote, with one project or several, out of one of three things: products that stand in the request,
     *     files that were uploaded, or projects that were added before. Only the last way allows several languages or
     *     services in one quote. Whether a request may mix them is not documented. The quote belongs to the account
     *     whose key signs the request.
     *
     *     The answer may lack a price: then its status is `Calculating`, its costs are empty, and `getQuote` is to be
     *     asked again until the status is `Pending` or `Error`. Or subscribe to `quote-ready`.
     *
     *     The operation creates projects, so a merchant may call it twice a minute, together with `addProject`. It is
     *     not idempotent, but a file or a project goes into one quote only: reason codes 204 and 207 to a repeat mean
     *     that an earlier try has arrived. After a lost answer look for the quote with `listQuotes`.
     *
     *     Editions: until 2014-09-04 there is `NotificationURL`, in 2014-09-04 and 2015-02-23 there are three
     *     `Notify…URL`, and from 2016-03-15 on `NotificationSubscriptions` instead, and `SpecialInstructions` and
     *     `TranslationAcceptanceMethod` besides. Files come with 2014-06-10, projects and reference files with
     *     2014-09-04. Until March 2015 the answer has service, languages, products and files in the quote itself.
     */
    post: operations["generateQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List quotes
     * @description Returns all quotes of the account whose key signs the request, the whole list at once. `Units` is not among
     *     their elements; `getQuote` has it. Edition 2014-09-04 and later.
     */
    get: operations["listQuotes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote/{quoteId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a quote
     * @description Returns a quote. This is what to ask again while its status is `Calculating` or `New`, and while a user pays
     *     for it on the payment page. A merchant has 30 requests a minute for everything.
     *
     *     Editions: until 2014-06-10 the answer may have `PaymentURL`; `CreationDate` and all that an authorization has
     *     to repeat are in it from March 2015 on, `Units` from 2016-03-15 on.
     */
    get: operations["getQuote"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote/{quoteId}/authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Authorize a quote
     * @description Orders what a quote offers. The status must be `Pending`, and the body repeats the quote: its numbers must
     *     still be those of the site, or the answer is 409. Prepaid funds and free translations are used up first.
     *
     *     - 202: nothing is left to pay, the projects start. They take days; `project-complete` tells of each.
     *     - 402: money is due. The body is that of a 202, with the address of a payment page in `PaymentURL`. Send the
     *       user there. The projects start when the user has paid, which `quote-paid` tells, or `getQuote`.
     *
     *     Sites that send invoices need no payment page: on a chargeback site `InternalBillingCode` bills a purchase
     *     order of the site, on a provisioning site `PurchaseOrderNumber` names one that is on file there.
     *
     *     Not idempotent by itself, but only a pending quote can be authorized. After a lost answer read the quote: if
     *     its status is `Authorized`, the order has arrived.
     *
     *     Editions: until March 2015 `ServiceID`, `SourceLanguage` and `TargetLanguages` stand in the quote and there
     *     are no `Projects`. `PurchaseOrderNumber` and `InternalBillingCode` are documented from December 2014 on,
     *     `TranslationAcceptanceMethod` from 2016-03-15 on.
     */
    post: operations["authorizeQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote/{quoteId}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a quote
     * @description Deletes a quote that is not wanted. A quote whose projects have started cannot be rejected any more; see
     *     `requestQuoteCancellation`. Repeating the request has no further effect, but what the answer is then is not
     *     documented.
     */
    post: operations["rejectQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/quote/{quoteId}/request-cancellation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request the cancellation of a quote
     * @description Asks the vendor's staff to cancel a quote that was authorized and whose work has begun or is done in part. The
     *     answer says that the request has arrived. People decide, and how much is refunded depends on the work done.
     *     Whether a repeat asks them twice is not documented, so it is not repeated by itself. Edition 2016-03-15 and
     *     later.
     */
    post: operations["requestQuoteCancellation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/projects/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a project
     * @description Creates a project of products or of uploaded files, to be put into a quote later with `generateQuote`. The
     *     answer may lack a price. A merchant may call it twice a minute, together with `generateQuote`.
     *
     *     Not idempotent, but a file goes into one project only: reason code 204 to a repeat means that an earlier try
     *     has arrived. After a lost answer look for the project with `listProjects`; a name of its own makes it easy to
     *     find.
     *
     *     Edition 2014-09-04 and later; `SpecialInstructions` and `NotificationSubscriptions` from 2016-03-15 on.
     */
    post: operations["addProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Returns all projects of the account whose key signs the request, the whole list at once. Editions: until
     *     2014-06-10 the price is called `TotalPrice`; `QuoteID` comes with 2016-03-15.
     */
    get: operations["listProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/projects/{projectId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a project
     * @description Returns a project. When it is complete, the translations of its products stand in the answer, and each of its
     *     files has the address of its translations. Of the item specifics only those come back that are recommended or
     *     required in the target language. The words for the status are not listed; `New` and `Complete` are known.
     *
     *     Editions: `QuoteID`, `Units`, the acceptance of files and `SpecialInstructions` come with 2016-03-15.
     */
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/add/{languageCode}/{filename}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a file
     * @description Uploads a file that is to be translated, or that is to inform the translators. The body is the file as it is,
     *     and `Content-Type` is its type, which must agree with the extension of its name:
     *
     *     - `text/csv`: csv; `text/html`: htm, html; `text/yaml`: yml, yaml
     *     - `text/plain`: ini, po, properties, srt, strings, txt, vtt
     *     - `application/json`: json, resjson; `application/pdf`: pdf; `application/rtf`: rtf
     *     - `application/xml`: idml, inx, resw, resx, xlf, xliff, xml (xml also as `text/xml`)
     *     - `application/vnd.mif`: mif
     *     - `application/vnd.openxmlformats-officedocument.…`: docx (`wordprocessingml.document`), pptx
     *       (`presentationml.presentation`), xlsx (`spreadsheetml.sheet`)
     *     - `image/vnd.adobe.photoshop`: psd
     *     - `video/mp4`: mp4; `video/quicktime`: mov; `video/x-flv`: flv; `video/x-m4v`: m4v; `video/x-ms-wmv`: wmv
     *
     *     The site then reads the file; ask `getFileDetails` for its status. `Analyzing`: it can be put into a quote,
     *     but the quote cannot be authorized yet. `Analyzed`: it can be priced. `Analysis Failed`: it cannot be read,
     *     nor used. `In Translation` and `Translated`: it is in a project, and in no other.
     *
     *     A file that is in no quote within an hour is deleted, and all content after 60 days. That makes a repeat of
     *     the request harmless, though it adds the file a second time. The operation is not idempotent.
     *
     *     Editions: in 2014-06-10 the path has no language and the answer has `FileName` instead of `Name`; it has
     *     `Status` from November 2014 on.
     */
    post: operations["addFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/add_by_reference/{languageCode}/{filename}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a file by its address
     * @description Has the site fetch a file by itself, which suits large ones. The site first looks whether the file is there,
     *     with a HEAD request or in the listing of its folder, and answers; it fetches the file later. Ask
     *     `getFileDetails` for its status, as after `addFile`, whose rules on time and use hold here, too.
     *
     *     Not idempotent: a repeat adds the file a second time, which is deleted after an hour if it is not used.
     *     Edition 2014-09-04 and later.
     */
    post: operations["addFileByReference"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Returns all files that the account whose key signs the request has added, the whole list at once. Edition
     *     2014-06-10 and later.
     */
    get: operations["listFiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/{assetId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a source file
     * @description Returns a file that was added, whole or in part. While the site does not have it ready, the answer is 204,
     *     without a body; after the time for which content is kept it is 410. Neither the answer's `Content-Type` nor a
     *     header with the file's name is documented. Edition 2014-06-10 and later; 204 and 410 from 2015-02-23 on, parts
     *     from July 2015 on.
     */
    get: operations["getFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/{assetId}/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a file's details
     * @description Returns what is known of a file: its status, its language, its project, and whether it was accepted. This is
     *     what to ask while a file is `Analyzing`. Edition 2014-09-04 and later; until March 2015 a `Project` stood in
     *     the place of `ProjectID`, and `Accepted…` comes with 2016-03-15.
     */
    get: operations["getFileDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/{assetId}/{languageCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a translated file
     * @description Returns the translation of a file into one language, whole or in part. If it consists of two files, they come
     *     as one zip file, and always whole. If the quote's acceptance method is `implicit`, the download counts as the
     *     acceptance. Neither the answer's `Content-Type` nor a header with the file's name is documented. Edition
     *     2014-06-10 and later; parts from July 2015 on, 409 from September 2016 on.
     */
    get: operations["getFileTranslation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/{assetId}/{languageCode}/accept/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a translated file
     * @description Accepts the translation of a file, where the quote's acceptance method is `explicit`. Neither the request nor
     *     the answer has a body. The path ends with a slash, which is signed like the rest of it. Repeating the request
     *     has no further effect, but what the answer is then is not documented. Edition 2016-03-15 and later.
     */
    post: operations["acceptFileTranslation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/files/{assetId}/{languageCode}/reject/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a translated file
     * @description Rejects the translation of a file whose form is broken: it does not validate, or placeholders are missing. It
     *     is not meant for opinions on the translation. The vendor then mends the file and delivers it again, which
     *     `project-complete` tells; until then it cannot be fetched. The path ends with a slash, which is signed like
     *     the rest of it. Not idempotent. Edition 2016-03-15 and later.
     */
    post: operations["rejectFileTranslation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products
     * @description Returns all products of the account whose key signs the request, the whole list at once. Products come into
     *     being with a quote or a project; no resource adds one by itself.
     */
    get: operations["listProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/products/{assetId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a product
     * @description Returns a product with its translations, by its asset id.
     */
    get: operations["getProduct"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/products/{assetId}/{languageCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the translation of a product
     * @description Returns the translation of a product into one language. Its elements `Service` and `Language` are called
     *     `ServiceID` and `LanguageCode` elsewhere.
     */
    get: operations["getProductTranslation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/services": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List services
     * @description Returns the services of the site, all of them or those that pass every filter. The query string is not signed.
     *
     *     `ValidInputs` says what a service takes: the element `Products` is there, and empty, if it takes products;
     *     `Files` lists the extensions if it takes files. A project below `MinimumUnits` costs as much as one of that
     *     size.
     *
     *     Editions: `ValidInputs` comes with 2014-06-10, `UnitType`, `MinimumUnits` and the filter `extension` with
     *     2014-09-04, the filters by language with 2016-03-15.
     */
    get: operations["listServices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/services/{serviceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a service
     * @description Returns a service. What is answered for an id that does not exist is not documented. Edition 2014-09-04 and
     *     later.
     */
    get: operations["getService"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/estimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an estimate
     * @description Returns what a project would roughly cost, for callers that can count words, pages or minutes by themselves.
     *     The quote may say something else if the site counts in another way. Nothing is created. The query string is
     *     not signed. Edition 2014-09-04 and later; until February 2015 the vendor's page called the last parameter
     *     `target_lang`.
     */
    get: operations["getEstimate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/locales": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List locales
     * @description Returns the languages that the site knows, with their codes for requests. Edition 2014-09-04 and later.
     */
    get: operations["listLocales"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the terms and conditions
     * @description Returns the terms and conditions of the site as an XHTML document, which is handed out as text. The vendor's
     *     sample has a DOCTYPE and the namespace of XHTML; a client found the root without a namespace.
     */
    get: operations["getTerms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notification-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List notification events
     * @description Returns the events that `NotificationSubscriptions` may name, and how the site can tell of each. Not every
     *     event must have both ways. Edition 2016-03-15 and later.
     */
    get: operations["listNotificationEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  quoteReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A quote has its price
     * @description The site POSTs this to the endpoint of a subscription to `quote-ready` (until 2015-02-23: to
     *     `NotifyQuoteReadyURL`) when a quote has its price and can be authorized.
     *
     *     Nothing is known of the headers, of a signature, of repeats, or of what answer the site expects. So put a
     *     secret of your own into the endpoint's address, take the body for a hint only, and ask `getQuote`. The samples
     *     have `TotalCost` twice.
     */
    post: operations["receiveQuoteReady"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  quotePaid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A quote is paid
     * @description The site POSTs this to the endpoint of a subscription to `quote-paid` (until 2015-02-23: to
     *     `NotifyQuotePaidURL`) when a user has paid for a quote on a payment page. It does not come for orders that are
     *     billed later, by invoice.
     *
     *     Nothing is known of the headers, of a signature, of repeats, or of what answer the site expects. So put a
     *     secret of your own into the endpoint's address, take the body for a hint only, and ask `getQuote`. The samples
     *     have `TotalCost` twice, and one of them has the status `Pending` with nothing left to pay.
     */
    post: operations["receiveQuotePaid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  projectComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A project is complete
     * @description The site POSTs this to the endpoint of a subscription to `project-complete` (2014-09-04 and 2015-02-23: to
     *     `NotifyCompleteURL`, before: to `NotificationURL`) when a project of the quote is complete, and again when a
     *     rejected translation was mended.
     *
     *     Nothing is known of the headers, of a signature, of repeats, or of what answer the site expects. So put a
     *     secret of your own into the endpoint's address, take the body for a hint only, and ask `getProject`. One
     *     client reads form parameters instead of XML; whether that ever worked is not known.
     */
    post: operations["receiveProjectComplete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A language. */
    LanguageInput: {
      /** @description Language and country in lower case, for example `en-gb`. The locales resource lists them. */
      LanguageCode: string;
    };
    /** @description The languages to translate into, one or more. */
    TargetLanguageInputList: components["schemas"]["LanguageInput"][];
    /** @description Products to be translated. Only services that take products take them. */
    ProductInputList: components["schemas"]["ProductInput"][];
    /** @description A product to be translated. All products of a project are in the same top-level category. */
    ProductInput: {
      /** @description Title of the product. */
      Title: string;
      /** @description Id of the category that the product is in. */
      PrimaryCategory: number;
      /** @description Id of the top-level category above it. */
      TopLevelCategory: number;
      /** @description The way through the categories to the primary one, for the translators' information. The table of the vendor's page on projects calls the element `Category`, all samples have this name. */
      CategoryPath?: string;
      Description: components["schemas"]["ProductDescriptionInput"];
      /** @description The variants of the product. */
      SKUs: components["schemas"]["SkuInput"][];
    };
    /** @description A variant of a product (a stock keeping unit). */
    SkuInput: {
      /** @description The caller's own number of the variant. */
      SKUNumber: string;
      /** @description What is special about the variant. */
      ItemSpecifics?: components["schemas"]["ItemSpecificInput"][];
    };
    /** @description A name and a value. */
    ItemSpecificInput: {
      /** @description The name, for example `Color`. */
      Name: string;
      /** @description The value, for example `White`. */
      Value: string;
    };
    /**
     * @description Description of a product: text, or elements of the caller's own choice. A translation has the structure that
     *     was sent. Text between `[do-not-translate]` and `[/do-not-translate]` is left as it is.
     */
    ProductDescriptionInput:
      | components["schemas"]["ProductDescriptionText"]
      | components["schemas"]["ProductDescriptionInputElements"];
    /** @description A description as text. HTML in it is text, too, and is escaped like all text. */
    ProductDescriptionText: string;
    /** @description A description in elements. The vendor takes elements of any name; these, of its samples, are what can be written. */
    ProductDescriptionInputElements: {
      /** @description A summary as text. HTML in it is text, too, and is escaped like all text. */
      Summary?: string;
      /** @description Features, each in an element of its own. */
      Features?: {
        /** @description A feature. */
        Feature1?: string;
        /** @description Another feature. */
        Feature2?: string;
      };
    };
    /**
     * @description Uploaded files to be translated. The service must take files of their type, and their source language is that
     *     of the order. A file belongs to one project only; to translate it again, upload it again.
     */
    FileInputList: components["schemas"]["AssetInput"][];
    /** @description Uploaded files for the translators' information. They are optional and free of charge. */
    ReferenceFileInputList: components["schemas"]["AssetInput"][];
    /** @description An uploaded file. */
    AssetInput: {
      /** @description Id of the file, as the answer to the upload gives it. */
      AssetID: number;
    };
    /** @description Who is to be told of what. Edition 2016-03-15 and later. */
    NotificationSubscriptionInputList: components["schemas"]["NotificationSubscriptionInput"][];
    /** @description An event, and where to tell of it. */
    NotificationSubscriptionInput: {
      /** @description `quote-ready`, `quote-paid` or `project-complete`. The resource of notification events lists what the site offers. */
      EventName: string;
      /** @description An address that begins with `http://` or `https://` gets a POST. One that begins with `mailto:` gets an e-mail; it may hold several addresses with commas between them. */
      Endpoint: string;
    };
    /** @description A language. */
    Language: {
      /** @description Language and country in lower case, for example `en-gb`. Empty while the language of a file is still to be detected, and when that has failed. */
      LanguageCode?: string;
    };
    /** @description A language to translate into. */
    MeasuredLanguage: {
      /** @description Language and country in lower case, for example `fr-fr`. */
      LanguageCode?: string;
      /** @description Estimated number of words, minutes or pages in the source. In edition 2016-03-15, in single quotes and projects, and on some enterprise sites only. */
      Units?: number;
    };
    /** @description The languages to translate into. */
    MeasuredLanguageList: components["schemas"]["MeasuredLanguage"][];
    /** @description The variants of a product. */
    SkuList: components["schemas"]["Sku"][];
    /** @description A variant of a product. */
    Sku: {
      /** @description The caller's own number of the variant. */
      SKUNumber?: string;
    };
    /** @description The products of a project. */
    OrderedProductList: components["schemas"]["OrderedProduct"][];
    /** @description A product of a project. */
    OrderedProduct: {
      /** @description Id of the product. */
      AssetID?: number;
      SKUs?: components["schemas"]["SkuList"];
      /**
       * Format: date-time
       * @description When the translation is to be complete. Absent while the price is not known.
       */
      DueDate?: string;
    };
    /** @description The files of a project. */
    OrderedFileList: components["schemas"]["OrderedFile"][];
    /** @description A file of a project. */
    OrderedFile: {
      /** @description Where the file is on its way, see `addFile`. Absent from answers to what was just created. */
      Status?: string;
      /** @description Id of the file. */
      AssetID?: number;
      /** @description Original name of the file. */
      FileName?: string;
      /**
       * Format: date-time
       * @deprecated
       * @description When the translation is to be complete. Until March 2015.
       */
      DueDate?: string;
    };
    /** @description Files for the translators' information. */
    ReferenceFileList: components["schemas"]["ReferenceFile"][];
    /** @description A file for the translators' information. */
    ReferenceFile: {
      /** @description Id of the file. */
      AssetID?: number;
      /** @description Original name of the file. */
      FileName?: string;
      /**
       * Format: uri
       * @description Where the file can be fetched.
       */
      URL?: string;
      /** @description Always empty. */
      TargetLanguages?: components["schemas"]["Language"][];
    };
    /** @description Who is told of what. Edition 2016-03-15 and later. */
    NotificationSubscriptionList: components["schemas"]["NotificationSubscription"][];
    /** @description An event, and where to tell of it. */
    NotificationSubscription: {
      /** @description Name of the event, for example `quote-ready`. */
      EventName?: string;
      /** @description Address that is told. */
      Endpoint?: string;
    };
    /**
     * @description A refusal. It carries `Error`, or `Errors`, or neither. Its content is documented only in part. Its root element
     *     is that of the resource's normal answer; each answer says which.
     */
    ErrorEnvelope: {
      /** @description What became of the request, for example `Not Created`. */
      Status?: string;
      Error?: components["schemas"]["ErrorElement"];
      Errors?: components["schemas"]["ErrorList"];
    } & {
      [key: string]: unknown;
    };
    /** @description The causes of a refusal, each in an element of its own. */
    ErrorList: components["schemas"]["ErrorElement"][];
    /** @description One cause, either in detail or as plain text. */
    ErrorElement: components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
    /** @description One cause in detail. */
    ErrorDetail: {
      /** @description The cause as a number. It is not an HTTP status. */
      ReasonCode?: number;
      /** @description A message for the end user. */
      SimpleMessage?: string;
      /** @description A message for troubleshooting. */
      DetailedMessage?: string;
    };
    /** @description One cause as plain text. */
    ErrorText: string;
    /** @description A new buyer account. The elements go out in the order given here. */
    CreateAccountRequest: {
      /** @description The caller's own id for the merchant. It must not be in use yet. */
      MerchantID: string;
      /** @description E-mail address of the primary user. No account may have it yet. */
      EmailAddress: string;
      /** @description First name of the primary user. */
      FirstName?: string;
      /** @description Last name of the primary user. */
      LastName?: string;
      /** @description Company of the merchant. */
      CompanyName: string;
      /**
       * @description Country of the merchant's headquarters, a two-letter code of ISO 3166-1.
       *
       *     Limits: matches `^[A-Za-z]{2}$`.
       */
      Country: string;
      /** @description Tax id for VAT. Required when the country is `IE`, allowed for every other country. */
      VATID?: string;
    };
    /**
     * @description A refusal of an account resource. It carries `Error`, or `Errors`, or neither. Its content is documented only in
     *     part. The vendor shows this root for refusals in general, so it is also taken for those of resources whose
     *     normal answer is no XML.
     */
    AccountErrorEnvelope: {
      /** @description What became of the request, for example `Not Created`. */
      Status?: string;
      Error?: components["schemas"]["ErrorElement"];
      Errors?: components["schemas"]["ErrorList"];
    } & {
      [key: string]: unknown;
    };
    /** @description The new account and its key pair. The VAT id is not repeated. */
    CreatedAccount: {
      /** @description The caller's own id for the merchant. */
      MerchantID?: string;
      /** @description What became of the request, for example `Created`. */
      Status?: string;
      /** @description E-mail address of the primary user. */
      EmailAddress: string;
      /** @description First name of the primary user. */
      FirstName?: string;
      /** @description Last name of the primary user. */
      LastName?: string;
      /** @description Company of the merchant. */
      CompanyName: string;
      /** @description Country of the merchant's headquarters, a two-letter code of ISO 3166-1. */
      Country: string;
      /** @description Id of the new key pair, the `KeyID` of later signatures. */
      AccessKeyID: string;
      /**
       * Format: password
       * @description Secret of the new key pair. It signs later requests. Keep it out of logs.
       */
      SecretAccessKey: string;
    };
    /** @description A language and how much has been translated into it. */
    TargetLanguage: {
      /** @description Language and country in lower case, for example `fr-fr`. */
      LanguageCode: string;
      /** @description Number of products translated into this language. */
      Count: number;
    };
    /** @description Figures of an account. */
    AccountInformation: {
      /** @description E-mail address of the account. */
      Email: string;
      /** @description Currency of the account, one of `CAD`, `EUR`, `GBP` and `USD`. */
      Currency: string;
      /**
       * Format: decimal
       * @description Money spent so far, in the account's currency. A decimal number as text.
       */
      TotalSpent?: string;
      /** @description Number of free translations granted. */
      TranslationCredit: number;
      /** @description Number of free translations used. */
      TranslationCreditUsed: number;
      /**
       * Format: decimal
       * @description Prepaid funds, in the account's currency. A decimal number as text.
       */
      PrepaidCredit: string;
      /** @description Number of products submitted so far. */
      ProductCount?: number;
      /** @description Languages translated into so far. */
      TargetLanguages?: components["schemas"]["TargetLanguage"][];
    };
    /** @description An amount to add to the prepaid balance. */
    AddCreditBalanceRequest: {
      /**
       * Format: decimal
       * @description Amount to add. A decimal number as text, with at most two decimals after a point.
       *
       *     Limits: matches `^[0-9]+(\.[0-9]{1,2})?$`.
       */
      Amount: string;
      /**
       * @description Currency of the payment, three letters. The vendor lists `CAD`, `EUR`, `GBP` and `USD`.
       *
       *     Limits: matches `^[A-Za-z]{3}$`.
       */
      Currency: string;
    };
    /** @description A refusal of a top-up. It carries `Error`, or `Errors`, or neither. Its content is documented only in part. */
    CreditBalanceErrorEnvelope: {
      /** @description What became of the request. */
      Status?: string;
      Error?: components["schemas"]["ErrorElement"];
      Errors?: components["schemas"]["ErrorList"];
    } & {
      [key: string]: unknown;
    };
    /** @description A payment that the user has yet to make. */
    CreditBalancePayment: {
      /**
       * Format: decimal
       * @description Amount to be added. A decimal number as text, with two decimals.
       */
      Amount: string;
      /** @description Currency of the payment. */
      Currency: string;
      /**
       * Format: uri
       * @description Address of the payment page. Send the user there.
       */
      PaymentURL: string;
    };
    /**
     * @description How to translate. Products and files need a source language and target languages; for projects, service and
     *     languages are ignored, because the projects have their own.
     */
    QuoteTranslationOptions: {
      /**
       * @description Currency to pay in, three letters. The vendor lists `CAD`, `EUR`, `GBP` and `USD`.
       *
       *     Limits: matches `^[A-Za-z]{3}$`.
       */
      Currency: string;
      /**
       * @deprecated
       * @description Address that gets a POST when a project is complete. Editions 2014-02-28 to 2014-09-04.
       */
      NotificationURL?: string;
      /**
       * @deprecated
       * @description Address that gets a POST when a project is complete. Editions 2014-09-04 and 2015-02-23.
       */
      NotifyCompleteURL?: string;
      /**
       * @deprecated
       * @description Address that gets a POST when the quote has its price. Editions 2014-09-04 and 2015-02-23.
       */
      NotifyQuoteReadyURL?: string;
      /**
       * @deprecated
       * @description Address that gets a POST when the quote is paid. Editions 2014-09-04 and 2015-02-23.
       */
      NotifyQuotePaidURL?: string;
      /** @description Id of the service, see `listServices`. */
      ServiceID?: number;
      SourceLanguage?: components["schemas"]["LanguageInput"];
      TargetLanguages?: components["schemas"]["TargetLanguageInputList"];
      /** @description A note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
      /**
       * @description What counts as the acceptance of a translated file: with `implicit`, the default, its download; with
       *     `explicit`, a call of `acceptFileTranslation`. It is meant for programs that check what they get, not for
       *     opinions on the translation. The release notes call the two `implied` and `acknowledge`. Edition 2016-03-15
       *     and later.
       */
      TranslationAcceptanceMethod?: string;
    };
    /** @description A project that was added before. */
    ProjectInput: {
      /** @description Id of the project. */
      ProjectID: number;
    };
    /** @description What to translate, and how. One of `Products`, `Files` and `Projects` says what. */
    GenerateQuoteRequest: {
      TranslationOptions: components["schemas"]["QuoteTranslationOptions"];
      Products?: components["schemas"]["ProductInputList"];
      Files?: components["schemas"]["FileInputList"];
      /** @description Projects that were added before and are in no quote yet. */
      Projects?: components["schemas"]["ProjectInput"][];
      ReferenceFiles?: components["schemas"]["ReferenceFileInputList"];
      NotificationSubscriptions?: components["schemas"]["NotificationSubscriptionInputList"];
    };
    /** @description One payment. */
    Payment: {
      /** @description `PayPal`, `American Express`, `Master Card`, `Visa`, `Prepaid`, `Purchase Order` or `Translation Credit`. */
      PaymentType?: string;
      /** @description Where the money came from. */
      PaymentDescription?: string;
      /**
       * Format: decimal
       * @description Amount paid.
       */
      PaymentAmount?: string;
      /** @description Currency of the amount. */
      PaymentCurrency?: string;
    };
    /** @description A project of a quote. It has products or files. */
    QuoteProject: {
      /** @description Id of the project. */
      ProjectID?: number;
      /** @description Name of the project. */
      ProjectName?: string;
      /**
       * Format: uri
       * @description Address of `getProject` for this project.
       */
      ProjectURL?: string;
      /**
       * Format: date-time
       * @description When the project is to be complete.
       */
      ProjectDueDate?: string;
      /** @description Id of the service. */
      ServiceID?: number;
      SourceLanguage?: components["schemas"]["Language"];
      TargetLanguages?: components["schemas"]["MeasuredLanguageList"];
      Products?: components["schemas"]["OrderedProductList"];
      Files?: components["schemas"]["OrderedFileList"];
      ReferenceFiles?: components["schemas"]["ReferenceFileList"];
      /** @description The note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
    };
    /** @description The projects of the quote. */
    QuoteProjectList: components["schemas"]["QuoteProject"][];
    /**
     * @description A quote. What is not known yet is absent or empty: the addresses, the costs, the projects' ids and dates while
     *     the price is being calculated, the payments until it is authorized. Amounts are decimal numbers as text.
     */
    Quote: {
      /** @description Id of the quote. */
      QuoteID: number;
      /**
       * Format: date-time
       * @description When the quote was made.
       */
      CreationDate?: string;
      /**
       * @description `New`, `Calculating` (in the vendor's text also "Analyzing"): the price is not known yet. `Pending` ("Ready"
       *     in 2014): it waits to be authorized or paid. `Authorized`: it is paid, the projects can start. `Error`: it
       *     cannot be priced. A client knows `Complete`, too.
       */
      Status: string;
      /**
       * Format: uri
       * @description Address of `authorizeQuote` for this quote.
       */
      AuthorizeURL?: string;
      /**
       * Format: uri
       * @description Address of `rejectQuote` for this quote.
       */
      RejectURL?: string;
      /**
       * Format: uri
       * @deprecated
       * @description Where the user pays. Until 2014-06-10; later only the answer to an authorization has it.
       */
      PaymentURL?: string;
      /**
       * @deprecated
       * @description Id of the service. Until March 2015, then in the project.
       */
      ServiceID?: number;
      /**
       * @deprecated
       * @description Language to translate from. Until March 2015, then in the project.
       */
      SourceLanguage?: components["schemas"]["Language"];
      /**
       * @deprecated
       * @description Languages to translate into. Until March 2015, then in the project.
       */
      TargetLanguages?: components["schemas"]["MeasuredLanguage"][];
      /** @description Number of translations, products times languages. Quotes for files lack it. */
      TotalTranslations?: number;
      /** @description Number of free translations that are left for this service. */
      TranslationCredit?: number;
      /**
       * Format: decimal
       * @description What the quote costs, without what free translations cover.
       */
      TotalCost?: string;
      /**
       * Format: decimal
       * @description Prepaid funds of the account.
       */
      PrepaidCredit?: string;
      /**
       * Format: decimal
       * @description What is left to pay, the total cost without the prepaid funds.
       */
      AmountDue?: string;
      /** @description Currency of the amounts. */
      Currency?: string;
      /** @description How the quote was paid. */
      Payments?: components["schemas"]["Payment"][];
      /** @description What counts as the acceptance of a translated file, `implicit` or `explicit`. */
      TranslationAcceptanceMethod?: string;
      /**
       * @deprecated
       * @description Until March 2015, then in the project.
       */
      Products?: components["schemas"]["OrderedProduct"][];
      /**
       * @deprecated
       * @description Until March 2015, then in the project.
       */
      Files?: components["schemas"]["OrderedFile"][];
      /**
       * @deprecated
       * @description Until March 2015, then in the project.
       */
      ReferenceFiles?: components["schemas"]["ReferenceFile"][];
      Projects?: components["schemas"]["QuoteProjectList"];
      Errors?: components["schemas"]["ErrorList"];
      NotificationSubscriptions?: components["schemas"]["NotificationSubscriptionList"];
    };
    /** @description Quotes. */
    QuoteList: {
      Quote: components["schemas"]["Quote"][];
    };
    /**
     * Format: decimal
     * @description An amount of money in the quote's currency, as it was returned. A decimal number as text.
     */
    DecimalInput: string;
    /** @description A product of the project, as it was returned. */
    AuthorizedProductInput: {
      /** @description Id of the product. */
      AssetID: number;
      /** @description The variants of the product. */
      SKUs?: components["schemas"]["SkuInput"][];
      /** @description When the translation is to be complete. */
      DueDate?: string;
    };
    /** @description A file of the project, as it was returned. */
    AuthorizedFileInput: {
      /** @description Id of the file. */
      AssetID: number;
      /** @description Original name of the file. */
      FileName?: string;
    };
    /** @description A file for the translators' information, as it was returned. */
    AuthorizedReferenceFileInput: {
      /** @description Id of the file. */
      AssetID: number;
      /** @description Original name of the file. */
      FileName?: string;
      /** @description Where the file can be fetched. */
      URL?: string;
      /** @description Always empty. */
      TargetLanguages?: components["schemas"]["LanguageInput"][];
    };
    /** @description A project of the quote, as it was returned. */
    AuthorizedProjectInput: {
      /** @description Id of the project. */
      ProjectID: number;
      /** @description Name of the project. */
      ProjectName?: string;
      /** @description Id of the service. */
      ServiceID?: number;
      SourceLanguage?: components["schemas"]["LanguageInput"];
      /** @description Languages to translate into. */
      TargetLanguages?: components["schemas"]["LanguageInput"][];
      /** @description The products of the project. */
      Products?: components["schemas"]["AuthorizedProductInput"][];
      /** @description The files of the project. */
      Files?: components["schemas"]["AuthorizedFileInput"][];
      /** @description The files for the translators' information. */
      ReferenceFiles?: components["schemas"]["AuthorizedReferenceFileInput"][];
    };
    /** @description The quote that is authorized, as it was returned. The elements go out in the order given here. */
    AuthorizeQuoteRequest: {
      /** @description Id of the quote, the same as in the path. */
      QuoteID: number;
      /** @description When the quote was made, as it was returned. */
      CreationDate: string;
      /**
       * @deprecated
       * @description Id of the service. Until March 2015.
       */
      ServiceID?: number;
      /**
       * @deprecated
       * @description Language to translate from. Until March 2015.
       */
      SourceLanguage?: components["schemas"]["LanguageInput"];
      /**
       * @deprecated
       * @description Languages to translate into. Until March 2015.
       */
      TargetLanguages?: components["schemas"]["LanguageInput"][];
      /** @description Number of translations, products times languages. Quotes for files may lack it. */
      TotalTranslations?: number;
      /** @description Number of free translations that are left for this service. */
      TranslationCredit?: number;
      TotalCost: components["schemas"]["DecimalInput"];
      PrepaidCredit: components["schemas"]["DecimalInput"];
      AmountDue: components["schemas"]["DecimalInput"];
      /**
       * @description Currency to pay in, three letters, as it was returned.
       *
       *     Limits: matches `^[A-Za-z]{3}$`.
       */
      Currency: string;
      /** @description On provisioning sites, the number of a purchase order that is on file. */
      PurchaseOrderNumber?: string;
      /** @description On chargeback sites, has the order billed to the site's purchase order. On provisioning sites, groups orders. */
      InternalBillingCode?: string;
      /** @description What counts as the acceptance of a translated file, as it was returned. */
      TranslationAcceptanceMethod?: string;
      /** @description The projects of the quote. Until March 2015 there were none. */
      Projects?: components["schemas"]["AuthorizedProjectInput"][];
    };
    /** @description A refusal under the root element `QuoteAuthorization`, with what the vendor says of the quote. */
    QuoteAuthorizationErrorEnvelope: {
      /** @description What became of the request, for example `Error`. */
      Status?: string;
      /**
       * Format: uri
       * @description Address of `getQuote` for this quote.
       */
      QuoteURL?: string;
      /** @description What counts as the acceptance of a translated file. */
      TranslationAcceptanceMethod?: string;
      Projects?: components["schemas"]["QuoteProjectList"];
      Error?: components["schemas"]["ErrorElement"];
      Errors?: components["schemas"]["ErrorList"];
    } & {
      [key: string]: unknown;
    };
    /** @description What became of an authorization. */
    QuoteAuthorization: {
      /** @description `Authorized`: paid, the projects can start. `Pending`: the user has to pay first. */
      Status: string;
      /**
       * Format: uri
       * @description Where the user pays. With 402 only.
       */
      PaymentURL?: string;
      /**
       * Format: uri
       * @description Address of `getQuote` for this quote.
       */
      QuoteURL?: string;
      /** @description What counts as the acceptance of a translated file, `implicit` or `explicit`. */
      TranslationAcceptanceMethod?: string;
      Projects?: components["schemas"]["QuoteProjectList"];
    };
    /**
     * @description What became of a rejection. The vendor's page shows `Status` and `Error` side by side; an `Error` with something
     *     in it means no.
     */
    RejectedQuote: {
      /** @description `Success`. */
      Status: string;
      Error?: components["schemas"]["ErrorElement"];
    };
    /** @description What became of a request for cancellation. */
    QuoteCancellationRequest: {
      /** @description `Success`: the request has arrived. */
      Status: string;
    };
    /** @description How to translate. */
    ProjectTranslationOptions: {
      /**
       * @description Currency, three letters. In one sample only; the answer says that the account's own is taken.
       *
       *     Limits: matches `^[A-Za-z]{3}$`.
       */
      Currency?: string;
      /** @description Id of the service, see `listServices`. */
      ServiceID?: number;
      SourceLanguage: components["schemas"]["LanguageInput"];
      TargetLanguages: components["schemas"]["TargetLanguageInputList"];
      /** @description A note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
    };
    /** @description What to translate, and how. Either `Products` or `Files` says what. */
    AddProjectRequest: {
      /**
       * @description Name of the project. Without it the site makes one up.
       *
       *     Limits: at most 75 characters.
       */
      ProjectName?: string;
      TranslationOptions: components["schemas"]["ProjectTranslationOptions"];
      Products?: components["schemas"]["ProductInputList"];
      Files?: components["schemas"]["FileInputList"];
      ReferenceFiles?: components["schemas"]["ReferenceFileInputList"];
      NotificationSubscriptions?: components["schemas"]["NotificationSubscriptionInputList"];
    };
    /**
     * @description A project that was just added. The price is `TotalCost` in the samples with products and `Price` in those with
     *     files; it is empty while it is not known.
     */
    AddedProject: {
      /** @description Id of the project. */
      ProjectID: number;
      /** @description Name of the project, the caller's or one that the site made up. */
      ProjectName?: string;
      /**
       * Format: date-time
       * @description When the project was added.
       */
      CreationDate?: string;
      /** @description `New` in all samples. The vendor's text speaks of `Analyzing` while the price is not known. */
      Status?: string;
      /** @description Id of the service. */
      ServiceID?: number;
      SourceLanguage?: components["schemas"]["Language"];
      TargetLanguages?: components["schemas"]["MeasuredLanguageList"];
      /**
       * Format: decimal
       * @description What the project costs, without what free translations cover. A decimal number as text.
       */
      Price?: string;
      /**
       * Format: decimal
       * @description What the project costs, without what free translations cover. A decimal number as text.
       */
      TotalCost?: string;
      /**
       * Format: decimal
       * @description What is left to pay. A decimal number as text.
       */
      AmountDue?: string;
      /** @description Currency of the price, the account's own. */
      Currency?: string;
      Products?: components["schemas"]["OrderedProductList"];
      Files?: components["schemas"]["OrderedFileList"];
      ReferenceFiles?: components["schemas"]["ReferenceFileList"];
      /** @description The note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
      Errors?: components["schemas"]["ErrorList"];
      NotificationSubscriptions?: components["schemas"]["NotificationSubscriptionList"];
    };
    /** @description A project without its content. */
    ProjectSummary: {
      /** @description Id of the project. */
      ProjectID: number;
      /** @description Id of its quote. Edition 2016-03-15 and later. */
      QuoteID?: number;
      /**
       * Format: uri
       * @description Address of `getProject` for this project.
       */
      URL?: string;
      /** @description Name of the project. */
      ProjectName?: string;
      /** @description Status of the project, for example `Complete`. */
      Status?: string;
      /** @description Id of the service. */
      ServiceID?: number;
      /**
       * Format: decimal
       * @description What the project costs. A decimal number as text.
       */
      Price?: string;
      /**
       * Format: decimal
       * @deprecated
       * @description What the project costs. Until 2014-06-10, then `Price`.
       */
      TotalPrice?: string;
      /** @description Currency of the price. */
      Currency?: string;
      /**
       * Format: date-time
       * @description When the project was added.
       */
      CreationDate?: string;
      /**
       * Format: date-time
       * @description When it is to be complete.
       */
      DueDate?: string;
      /**
       * Format: date-time
       * @description When it was completed.
       */
      CompletionDate?: string;
      SourceLanguage?: components["schemas"]["Language"];
      TargetLanguages?: components["schemas"]["MeasuredLanguageList"];
      /** @description The note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
    };
    /** @description Projects. */
    ProjectList: {
      Project: components["schemas"]["ProjectSummary"][];
    };
    /** @description A description in elements. Its names are examples of the vendor, others may come as well. */
    ProductDescriptionElements: {
      /** @description A summary as text. */
      Summary?: string;
      /** @description Features, each in an element of its own. */
      Features?: {
        /** @description A feature. */
        Feature1?: string;
        /** @description Another feature. */
        Feature2?: string;
      };
    };
    /** @description Description of a product: text, or elements, in the structure in which it was sent. */
    ProductDescription:
      | components["schemas"]["ProductDescriptionText"]
      | components["schemas"]["ProductDescriptionElements"];
    /** @description A name and a value, in another language. */
    TranslatedItemSpecific: {
      /** @description The name as it was sent. */
      SourceName?: string;
      /** @description The name in the target language. */
      Name?: string;
      /** @description The value in the target language. */
      Value?: string;
    };
    /** @description A variant of a product, in another language. */
    TranslatedSku: {
      /** @description The caller's own number of the variant. */
      SKUNumber?: string;
      /** @description What is special about the variant, as far as the target language wants it told. */
      ItemSpecifics?: components["schemas"]["TranslatedItemSpecific"][];
    };
    /** @description What was translated. Lists of products lack it. */
    TranslatedFields: {
      /** @description Title of the product. */
      Title?: string;
      Description?: components["schemas"]["ProductDescription"];
      /** @description Id of the category that the product is in. */
      PrimaryCategory?: number;
      /** @description The variants of the product. */
      SKUs?: components["schemas"]["TranslatedSku"][];
    };
    /** @description A translation of a product. */
    ProjectProductTarget: {
      /** @description Language of the translation. */
      LanguageCode?: string;
      /**
       * Format: uri
       * @description Address of `getProductTranslation` for it.
       */
      URL?: string;
      Translation?: components["schemas"]["TranslatedFields"];
    };
    /** @description A product of a project. */
    ProjectProduct: {
      /** @description Id of the product. */
      AssetID?: number;
      SKUs?: components["schemas"]["SkuList"];
      /** @description The translations. */
      TargetLanguages?: components["schemas"]["ProjectProductTarget"][];
    };
    /** @description A translation of a file. Its acceptance is in edition 2016-03-15 and later. */
    ProjectFileTarget: {
      /** @description Language of the translation. */
      LanguageCode?: string;
      /**
       * Format: uri
       * @description Address of `getFileTranslation` for it.
       */
      URL?: string;
      /** @description Status of the translation, for example `Accepted`. */
      Status?: string;
      /** @description Who accepted it. */
      AcceptedBy?: string;
      /**
       * Format: date-time
       * @description When it was accepted.
       */
      AcceptedDate?: string;
      /** @description How it was accepted, `implicit` or `explicit`. */
      AcceptedMethod?: string;
    };
    /** @description A file of a project. */
    ProjectFile: {
      /** @description Id of the file. */
      AssetID?: number;
      /** @description Original name of the file. */
      FileName?: string;
      /**
       * Format: uri
       * @description Address of `getFile` for it.
       */
      URL?: string;
      /** @description Where the file is on its way, see `addFile`. */
      Status?: string;
      /** @description The translations. */
      TargetLanguages?: components["schemas"]["ProjectFileTarget"][];
    };
    /** @description A project with its content. Of products and files the one that it does not have is empty or absent. */
    Project: {
      /** @description Id of the project. */
      ProjectID: number;
      /** @description Id of its quote. Edition 2016-03-15 and later. */
      QuoteID?: number;
      /** @description Status of the project, for example `Complete`. */
      Status: string;
      /** @description Name of the project. In the vendor's table, not in the samples. */
      ProjectName?: string;
      /** @description Id of the service. */
      ServiceID?: number;
      /** @description Number of words. In the vendor's samples, not in the table. */
      TotalWords?: number;
      /**
       * Format: decimal
       * @description What the project costs. A decimal number as text.
       */
      Price?: string;
      /** @description Currency of the price. */
      Currency?: string;
      /**
       * Format: date-time
       * @description When the project was added.
       */
      CreationDate?: string;
      /**
       * Format: date-time
       * @description When it is to be complete.
       */
      DueDate?: string;
      /**
       * Format: date-time
       * @description When it was completed.
       */
      CompletionDate?: string;
      SourceLanguage?: components["schemas"]["Language"];
      TargetLanguages?: components["schemas"]["MeasuredLanguageList"];
      /** @description The products of the project, with their translations. */
      Products?: components["schemas"]["ProjectProduct"][];
      /** @description The files of the project, with the addresses of their translations. */
      Files?: components["schemas"]["ProjectFile"][];
      ReferenceFiles?: components["schemas"]["ReferenceFileList"];
      /** @description The note to the translators. Edition 2016-03-15 and later. */
      SpecialInstructions?: string;
    };
    /** @description A file that has just been added. */
    UploadedFile: {
      /** @description Id of the file. Quotes and projects need it. */
      AssetID: number;
      /** @description Name of the file. */
      Name?: string;
      /**
       * @deprecated
       * @description Name of the file in edition 2014-06-10, then `Name`.
       */
      FileName?: string;
      /** @description Where the file is on its way, for example `Analyzing`. Absent if the site is still to fetch it. */
      Status?: string;
      SourceLanguage?: components["schemas"]["Language"];
    };
    /** @description Where a file is. */
    AddFileByReferenceRequest: {
      /**
       * @description Address of the file, open to everybody. With `http`, `https`, `ftp` or `ftps`; the vendor's text also has
       *     `sftp`. A user name and a password that the server asks for stand in the address.
       */
      URL: string;
    };
    /** @description A translation of a file. */
    FileTarget: {
      /** @description Language of the translation. */
      LanguageCode?: string;
      /** @description Status of the translation, for example `Started` or `Complete`. */
      Status?: string;
      /**
       * Format: uri
       * @description Address of `getProject` for its project.
       */
      ProjectURL?: string;
      /**
       * Format: uri
       * @description Address of `getFileTranslation` for it. Absent while it is not complete.
       */
      DownloadURL?: string;
    };
    /** @description A file and its translations. */
    ListedFile: {
      /** @description Id of the file. */
      AssetID: number;
      /** @description Where the file is on its way, see `addFile`; here also `New`. */
      Status?: string;
      /** @description Id of its project. Absent or empty while it has none. */
      ProjectID?: number;
      /**
       * Format: uri
       * @description Address of `getFile` for it.
       */
      URL?: string;
      /** @description Original name of the file. */
      Name?: string;
      SourceLanguage?: components["schemas"]["Language"];
      /**
       * Format: date-time
       * @description When it was added.
       */
      UploadDate?: string;
      /** @description Its translations. Absent or empty while it has no project. */
      TargetLanguages?: components["schemas"]["FileTarget"][];
    };
    /** @description Files. */
    FileList: {
      File: components["schemas"]["ListedFile"][];
    };
    /** @description What is known of a file. */
    FileDetails: {
      /** @description Id of the file. */
      AssetID: number;
      /** @description Name of the file. */
      Name?: string;
      /** @description Where the file is on its way, see `addFile`; the sample has `Complete`. */
      Status?: string;
      /** @description Who accepted it. Edition 2016-03-15 and later. */
      AcceptedBy?: string;
      /**
       * Format: date-time
       * @description When it was accepted. Edition 2016-03-15 and later.
       */
      AcceptedDate?: string;
      /** @description How it was accepted, `implicit` or `explicit`. Edition 2016-03-15 and later. */
      AcceptedMethod?: string;
      SourceLanguage?: components["schemas"]["Language"];
      /** @description Id of its project, if it has one. */
      ProjectID?: number;
    };
    /** @description Why a translation is rejected. */
    RejectFileRequest: {
      /** @description The reason as a number. Which numbers there are is not documented; the sample has 5000. */
      ReasonCode: number;
      /** @description The reason in words. */
      ReasonDescription?: string;
    };
    /** @description Why a translation was rejected. */
    Rejection: {
      /** @description The reason as a number. */
      ReasonCode?: number;
      /** @description The reason in words. */
      ReasonDescription?: string;
    };
    /** @description A file of which a translation was rejected. */
    RejectedFile: {
      /** @description Id of the file. */
      AssetID: number;
      /** @description Name of the file. */
      Name?: string;
      /** @description `Rejected`. */
      Status?: string;
      SourceLanguage?: components["schemas"]["Language"];
      TargetLanguage?: components["schemas"]["Language"];
      Rejection?: components["schemas"]["Rejection"];
      Project?: components["schemas"]["ProjectSummary"];
    };
    /** @description A translation of a product. */
    ProductTarget: {
      /** @description Language of the translation. */
      LanguageCode?: string;
      /** @description Status of the translation, for example `Complete`. */
      Status?: string;
      /**
       * Format: uri
       * @description Address of `getProject` for its project.
       */
      ProjectURL?: string;
      /**
       * Format: uri
       * @description Address of `getProductTranslation` for it.
       */
      DownloadURL?: string;
      Translation?: components["schemas"]["TranslatedFields"];
    };
    /** @description A product. */
    Product: {
      SKUs?: components["schemas"]["SkuList"];
      /** @description Id of the product. */
      AssetID: number;
      /**
       * Format: uri
       * @description Address of `getProduct` for it. In the vendor's tables, not in the samples.
       */
      URL?: string;
      /**
       * Format: uri
       * @description Address of `getProject` for its project. In the sample of a single product, not in the tables.
       */
      ProjectURL?: string;
      /** @description Id of its project; of the latest, if the variant was submitted several times. */
      ProjectID?: number;
      SourceLanguage?: components["schemas"]["Language"];
      /** @description The languages that it was translated into. */
      TargetLanguages?: components["schemas"]["ProductTarget"][];
    };
    /** @description Products. */
    ProductList: {
      Product: components["schemas"]["Product"][];
    };
    /** @description A translation of a product. */
    ProductTranslation: {
      SKUs?: components["schemas"]["SkuList"];
      /** @description Id of the product. */
      AssetID: number;
      /** @description Title of the product as it was sent. */
      SourceTitle?: string;
      /** @description Id of the service. */
      Service?: number;
      /** @description Language of the translation. */
      Language?: string;
      TranslatedFields?: components["schemas"]["TranslatedFields"];
    };
    /** @description What a service takes. Edition 2014-06-10 and later. */
    ValidInputs: {
      /** @description Empty. It is there if the service takes products. */
      Products?: string;
      /** @description Extensions of the files that the service takes. Absent if it takes none. */
      Files?: string[];
    };
    /** @description A kind of translation. */
    Service: {
      /** @description Id of the service. Quotes and projects need it. */
      ServiceID: number;
      /** @description Name of the service. */
      Name?: string;
      /** @description What the service does. */
      Description?: string;
      /** @description How it is priced. */
      PriceDescription?: string;
      ValidInputs?: components["schemas"]["ValidInputs"];
      /** @description What the price counts: `words`, `pages`, `standardized pages`, `minutes`, `rows`, `products` or `files`. Edition 2014-09-04 and later. */
      UnitType?: string;
      /** @description Size below which a project costs no less. Edition 2014-09-04 and later. */
      MinimumUnits?: number;
      /** @description Languages that it translates from. */
      SourceLanguages?: components["schemas"]["Language"][];
      /** @description Languages that it translates into. */
      TargetLanguages?: components["schemas"]["Language"][];
    };
    /** @description Services. */
    ServiceList: {
      Service: components["schemas"]["Service"][];
    };
    /** @description The service of an estimate. */
    EstimatedService: {
      /** @description Id of the service. */
      ServiceID?: number;
      /** @description Name of the service. */
      Name?: string;
      /** @description What the service does. */
      Description?: string;
    };
    /** @description A rough price. */
    Estimate: {
      Service?: components["schemas"]["EstimatedService"];
      /** @description Currency of the price. */
      Currency?: string;
      /**
       * Format: decimal
       * @description What it would cost, without what free translations cover. A decimal number as text.
       */
      TotalCost: string;
      /**
       * Format: date-time
       * @description When the project would be complete if it were bought now.
       */
      DueDate?: string;
    };
    /** @description A language as it is spoken in a country. */
    Locale: {
      /** @description Name for people, for example `English (US)`. */
      Name?: string;
      /** @description Code for requests, for example `en-us`. */
      Code?: string;
    };
    /** @description Locales. */
    LocaleList: {
      Locale: components["schemas"]["Locale"][];
    };
    /** @description An event that the site can tell of. */
    EventType: {
      /** @description Its name: `quote-ready`, `quote-paid` or `project-complete`. */
      EventName?: string;
      /** @description How the site can tell of it: `email`, `http-post`. */
      NotificationMethods?: string[];
    };
    /** @description Events. */
    EventTypeList: {
      EventType: components["schemas"]["EventType"][];
    };
    /** @description One payment. */
    NotifiedPayment: {
      /** @description `PayPal`, `American Express`, `Master Card`, `Visa` or `Prepaid`. */
      PaymentType?: string;
      /** @description Where the money came from. */
      PaymentDescription?: string;
      /**
       * Format: decimal
       * @description Amount paid. A decimal number as text.
       */
      PaymentAmount?: string;
      /** @description Currency of the amount. */
      PaymentCurrency?: string;
    };
    /** @description A variant of a product. */
    NotifiedSku: {
      /** @description The caller's own number of the variant. */
      SKUNumber?: string;
    };
    /** @description A translation, or a language to translate into. */
    NotifiedTarget: {
      /** @description Language of the translation. */
      LanguageCode?: string;
      /**
       * Format: uri
       * @description Where the translation can be fetched.
       */
      URL?: string;
    };
    /** @description The translations. */
    NotifiedTargetList: components["schemas"]["NotifiedTarget"][];
    /** @description A product of the project. */
    NotifiedProduct: {
      /** @description Id of the product. */
      AssetID?: number;
      /** @description The variants of the product. */
      SKUs?: components["schemas"]["NotifiedSku"][];
      TargetLanguages?: components["schemas"]["NotifiedTargetList"];
    };
    /** @description Products of the project. */
    NotifiedProductList: components["schemas"]["NotifiedProduct"][];
    /** @description A file of the project. */
    NotifiedFile: {
      /** @description Where the file is on its way, see `addFile`. */
      Status?: string;
      /** @description Id of the file. */
      AssetID?: number;
      /** @description Original name of the file. */
      FileName?: string;
      TargetLanguages?: components["schemas"]["NotifiedTargetList"];
    };
    /** @description Files of the project. */
    NotifiedFileList: components["schemas"]["NotifiedFile"][];
    /** @description A project of the quote. It has products or files. */
    NotifiedProject: {
      /** @description Id of the project. */
      ProjectID?: number;
      /** @description Name of the project. */
      ProjectName?: string;
      /**
       * Format: uri
       * @description Address of `getProject` for this project.
       */
      ProjectURL?: string;
      /**
       * Format: date-time
       * @description When the project is to be complete.
       */
      ProjectDueDate?: string;
      Products?: components["schemas"]["NotifiedProductList"];
      Files?: components["schemas"]["NotifiedFileList"];
    };
    /** @description A quote that the site tells of. */
    QuoteNotification: {
      /** @description Id of the quote. */
      QuoteID: number;
      /** @description Status of the quote, see `getQuote`. */
      Status?: string;
      /**
       * Format: uri
       * @description Address of `authorizeQuote` for this quote.
       */
      AuthorizeURL?: string;
      /**
       * Format: uri
       * @description Address of `rejectQuote` for this quote.
       */
      RejectURL?: string;
      /**
       * Format: decimal
       * @description What the quote costs, without what free translations cover. A decimal number as text.
       */
      TotalCost?: string;
      /**
       * Format: decimal
       * @description Prepaid funds of the account. A decimal number as text.
       */
      PrepaidCredit?: string;
      /**
       * Format: decimal
       * @description What is left to pay. A decimal number as text.
       */
      AmountDue?: string;
      /** @description Currency of the amounts. */
      Currency?: string;
      /** @description How the quote was paid. */
      Payments?: components["schemas"]["NotifiedPayment"][];
      /** @description The projects of the quote. */
      Projects?: components["schemas"]["NotifiedProject"][];
    };
    /** @description A language. */
    NotifiedLanguage: {
      /** @description Language and country in lower case, for example `en-gb`. */
      LanguageCode?: string;
    };
    /** @description A project that the site tells of. */
    ProjectNotification: {
      /** @description Id of the project. */
      ProjectID: number;
      /**
       * Format: uri
       * @description Address of `getProject` for this project.
       */
      URL?: string;
      /** @description Status of the project, for example `Complete`. */
      Status?: string;
      /**
       * Format: date-time
       * @description When the project was added.
       */
      CreationDate?: string;
      /**
       * Format: date-time
       * @description When it was completed.
       */
      CompletionDate?: string;
      /**
       * Format: date-time
       * @description When it was to be complete.
       */
      DueDate?: string;
      /** @description What went wrong when the project was created. The samples have one that is empty. */
      Errors?: string[];
      SourceLanguage?: components["schemas"]["NotifiedLanguage"];
      TargetLanguages?: components["schemas"]["NotifiedTargetList"];
      Products?: components["schemas"]["NotifiedProductList"];
      Files?: components["schemas"]["NotifiedFileList"];
    };
  };
  responses: {
    /** @description Any other refusal. */
    AccountUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its country code, or lacks a VAT id that it needs. */
    AccountNotCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    AccountUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description An account with this merchant id or this e-mail address already exists. */
    AccountConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    AccountThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    AccountSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    AccountBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    CreditBalanceUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its currency. Reason codes are not documented. */
    CreditBalanceBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    CreditBalanceUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    CreditBalanceThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    CreditBalanceSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    QuoteUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, probably because its body is malformed. */
    QuoteBodyNotReadable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    QuoteUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A parameter is not valid, for example the service or the type of a file. */
    QuoteConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The merchant has made more than 30 requests in a minute, or more than 2 that create projects. Repeat the
     *     request later.
     */
    QuoteThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    QuoteSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    QuoteListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    QuoteListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    QuoteListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    QuoteListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    QuoteListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    QuoteBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description No quote of the account has this id. */
    QuoteNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    QuoteAuthorizationUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    QuoteAuthorizationBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    QuoteAuthorizationUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    QuoteAuthorizationThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    QuoteAuthorizationSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    RejectQuoteUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    RejectQuoteBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    RejectQuoteUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    RejectQuoteThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    RejectQuoteSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    QuoteCancellationRequestUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    QuoteCancellationRequestBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    QuoteCancellationRequestUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    QuoteCancellationRequestThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    QuoteCancellationRequestSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ProjectUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ProjectUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The merchant has made more than 30 requests in a minute, or more than 2 that create projects. Repeat the
     *     request later.
     */
    ProjectThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ProjectSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ProjectListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ProjectListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ProjectListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ProjectListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ProjectListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ProjectBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    FileUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    FileUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    FileThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    FileSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    FileBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    FileListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    FileListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    FileListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    FileListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    FileListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description No file of the account has this id, or there is no such translation. */
    FileContentNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ProductListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ProductListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ProductListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ProductListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ProductListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ProductUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ProductBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ProductUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ProductThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ProductSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ProductTranslationUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ProductTranslationBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ProductTranslationUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ProductTranslationThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ProductTranslationSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ServiceListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ServiceListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ServiceListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ServiceListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ServiceListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    ServiceUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    ServiceBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    ServiceUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    ServiceThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    ServiceSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    EstimateUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    EstimateBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    EstimateUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    EstimateThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    EstimateSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    LocaleListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    LocaleListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    LocaleListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    LocaleListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    LocaleListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other refusal. */
    EventTypeListUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request is wrong, for example in its `Accept` header. */
    EventTypeListBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The signature or the key is not accepted, or the caller is not a member of the enterprise site. The body may be
     *     empty or carry no reason code.
     */
    EventTypeListUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The merchant has made more than 30 requests in a minute. Repeat the request later. */
    EventTypeListThrottled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The vendor's system failed. Whether the request had an effect is not known. */
    EventTypeListSystemError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The notification is not wanted. What the site does then is not documented. */
    NotificationNotTaken: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The notification has arrived. Which answer the site expects is not documented; any 2xx should do. */
    NotificationTaken: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** @description Id of a file or a product, as `AssetID` gives it. */
    AssetId: number;
    /** @description Language of the translation, for example `fr-fr`. */
    LanguageCode: string;
    /** @description Id of the quote, as `QuoteID` gives it. */
    QuoteId: number;
    /** @description Language of the file, for example `en-gb`, or `detect-language` to have it found out. */
    FileLanguageCode: string;
    /** @description Original name of the file. It travels percent-encoded, and is signed as it travels. How the site reads a name with blanks or a plus is not documented. */
    Filename: string;
    /** @description Bytes to return, counted from 0, for example `bytes=500-999`. Without it the whole file is returned. */
    Range: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The account to create. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["CreateAccountRequest"];
      };
    };
    responses: {
      /** @description The account exists. The body holds its key pair. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["CreatedAccount"];
        };
      };
      400: components["responses"]["AccountNotCreated"];
      401: components["responses"]["AccountUnauthorized"];
      409: components["responses"]["AccountConflict"];
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  getAccountInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of the account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["AccountInformation"];
        };
      };
      400: components["responses"]["AccountBadRequest"];
      401: components["responses"]["AccountUnauthorized"];
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  addCreditBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The amount to add. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["AddCreditBalanceRequest"];
      };
    };
    responses: {
      /** @description The payment can begin. The body holds the address of the payment page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["CreditBalancePayment"];
        };
      };
      400: components["responses"]["CreditBalanceBadRequest"];
      401: components["responses"]["CreditBalanceUnauthorized"];
      429: components["responses"]["CreditBalanceThrottled"];
      500: components["responses"]["CreditBalanceSystemError"];
      default: components["responses"]["CreditBalanceUnexpected"];
    };
  };
  generateQuote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to translate, and how. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["GenerateQuoteRequest"];
      };
    };
    responses: {
      /** @description The quote exists. It may lack a price as yet. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Quote"];
        };
      };
      400: components["responses"]["QuoteBodyNotReadable"];
      401: components["responses"]["QuoteUnauthorized"];
      409: components["responses"]["QuoteConflict"];
      429: components["responses"]["QuoteThrottled"];
      500: components["responses"]["QuoteSystemError"];
      default: components["responses"]["QuoteUnexpected"];
    };
  };
  listQuotes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quotes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteList"];
        };
      };
      400: components["responses"]["QuoteListBadRequest"];
      401: components["responses"]["QuoteListUnauthorized"];
      429: components["responses"]["QuoteListThrottled"];
      500: components["responses"]["QuoteListSystemError"];
      default: components["responses"]["QuoteListUnexpected"];
    };
  };
  getQuote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the quote, as `QuoteID` gives it. */
        quoteId: components["parameters"]["QuoteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quote. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Quote"];
        };
      };
      400: components["responses"]["QuoteBadRequest"];
      401: components["responses"]["QuoteUnauthorized"];
      404: components["responses"]["QuoteNotFound"];
      429: components["responses"]["QuoteThrottled"];
      500: components["responses"]["QuoteSystemError"];
      default: components["responses"]["QuoteUnexpected"];
    };
  };
  authorizeQuote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the quote. The body repeats it. */
        quoteId: number;
      };
      cookie?: never;
    };
    /** @description The quote as it was returned. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["AuthorizeQuoteRequest"];
      };
    };
    responses: {
      /** @description The order is accepted, nothing is left to pay. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteAuthorization"];
        };
      };
      400: components["responses"]["QuoteAuthorizationBadRequest"];
      401: components["responses"]["QuoteAuthorizationUnauthorized"];
      /** @description Money is due. The user pays at `PaymentURL`. */
      402: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteAuthorization"];
        };
      };
      /** @description No quote of the account has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
        };
      };
      /** @description The quote has no price yet. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
        };
      };
      /**
       * @description The quote is no longer what the request says. The vendor says that the body holds a corrected quote, but
       *     not under which element, so read the quote again.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteAuthorizationErrorEnvelope"];
        };
      };
      429: components["responses"]["QuoteAuthorizationThrottled"];
      500: components["responses"]["QuoteAuthorizationSystemError"];
      default: components["responses"]["QuoteAuthorizationUnexpected"];
    };
  };
  rejectQuote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the quote, as `QuoteID` gives it. */
        quoteId: components["parameters"]["QuoteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quote is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["RejectedQuote"];
        };
      };
      400: components["responses"]["RejectQuoteBadRequest"];
      401: components["responses"]["RejectQuoteUnauthorized"];
      /** @description The quote cannot be rejected now, probably because its projects have started. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["RejectQuoteThrottled"];
      500: components["responses"]["RejectQuoteSystemError"];
      default: components["responses"]["RejectQuoteUnexpected"];
    };
  };
  requestQuoteCancellation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the quote, as `QuoteID` gives it. */
        quoteId: components["parameters"]["QuoteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request has arrived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["QuoteCancellationRequest"];
        };
      };
      400: components["responses"]["QuoteCancellationRequestBadRequest"];
      401: components["responses"]["QuoteCancellationRequestUnauthorized"];
      /** @description No quote of the account has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["QuoteCancellationRequestThrottled"];
      500: components["responses"]["QuoteCancellationRequestSystemError"];
      default: components["responses"]["QuoteCancellationRequestUnexpected"];
    };
  };
  addProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to translate, and how. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["AddProjectRequest"];
      };
    };
    responses: {
      /** @description The project exists. It may lack a price as yet. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["AddedProject"];
        };
      };
      /** @description The request is wrong, probably because its body is malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      401: components["responses"]["ProjectUnauthorized"];
      /** @description A parameter is not valid, for example the service or the type of a file. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["ProjectThrottled"];
      500: components["responses"]["ProjectSystemError"];
      default: components["responses"]["ProjectUnexpected"];
    };
  };
  listProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ProjectList"];
        };
      };
      400: components["responses"]["ProjectListBadRequest"];
      401: components["responses"]["ProjectListUnauthorized"];
      429: components["responses"]["ProjectListThrottled"];
      500: components["responses"]["ProjectListSystemError"];
      default: components["responses"]["ProjectListUnexpected"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, as `ProjectID` gives it. */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Project"];
        };
      };
      400: components["responses"]["ProjectBadRequest"];
      401: components["responses"]["ProjectUnauthorized"];
      /** @description No project of the account has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["ProjectThrottled"];
      500: components["responses"]["ProjectSystemError"];
      default: components["responses"]["ProjectUnexpected"];
    };
  };
  addFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Language of the file, for example `en-gb`, or `detect-language` to have it found out. */
        languageCode: components["parameters"]["FileLanguageCode"];
        /** @description Original name of the file. It travels percent-encoded, and is signed as it travels. How the site reads a name with blanks or a plus is not documented. */
        filename: components["parameters"]["Filename"];
      };
      cookie?: never;
    };
    /** @description The file. `Content-Type` is its own type. */
    requestBody: {
      content: {
        "*/*": unknown;
      };
    };
    responses: {
      /** @description The file has arrived. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["UploadedFile"];
        };
      };
      /** @description The type of the file is not taken, or does not agree with its extension. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      401: components["responses"]["FileUnauthorized"];
      429: components["responses"]["FileThrottled"];
      500: components["responses"]["FileSystemError"];
      default: components["responses"]["FileUnexpected"];
    };
  };
  addFileByReference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Language of the file, for example `en-gb`, or `detect-language` to have it found out. */
        languageCode: components["parameters"]["FileLanguageCode"];
        /** @description Original name of the file. It travels percent-encoded, and is signed as it travels. How the site reads a name with blanks or a plus is not documented. */
        filename: components["parameters"]["Filename"];
      };
      cookie?: never;
    };
    /** @description Where the file is. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["AddFileByReferenceRequest"];
      };
    };
    responses: {
      /** @description The file is there. The site will fetch it. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["UploadedFile"];
        };
      };
      400: components["responses"]["FileBadRequest"];
      401: components["responses"]["FileUnauthorized"];
      /** @description The site cannot reach the file. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["FileThrottled"];
      500: components["responses"]["FileSystemError"];
      default: components["responses"]["FileUnexpected"];
    };
  };
  listFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["FileList"];
        };
      };
      400: components["responses"]["FileListBadRequest"];
      401: components["responses"]["FileListUnauthorized"];
      429: components["responses"]["FileListThrottled"];
      500: components["responses"]["FileListSystemError"];
      default: components["responses"]["FileListUnexpected"];
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description Bytes to return, counted from 0, for example `bytes=500-999`. Without it the whole file is returned. */
        Range?: components["parameters"]["Range"];
      };
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      /** @description The file is not ready yet. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The part of the file that was asked for. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      400: components["responses"]["AccountBadRequest"];
      401: components["responses"]["AccountUnauthorized"];
      404: components["responses"]["FileContentNotFound"];
      /** @description The file is no longer kept. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["AccountErrorEnvelope"];
        };
      };
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  getFileDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["FileDetails"];
        };
      };
      400: components["responses"]["FileBadRequest"];
      401: components["responses"]["FileUnauthorized"];
      /** @description No file of the account has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["FileThrottled"];
      500: components["responses"]["FileSystemError"];
      default: components["responses"]["FileUnexpected"];
    };
  };
  getFileTranslation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Bytes to return, counted from 0, for example `bytes=500-999`. Without it the whole file is returned. */
        Range?: components["parameters"]["Range"];
      };
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
        /** @description Language of the translation, for example `fr-fr`. */
        languageCode: components["parameters"]["LanguageCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The translation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      /** @description The part of the translation that was asked for. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      400: components["responses"]["AccountBadRequest"];
      401: components["responses"]["AccountUnauthorized"];
      404: components["responses"]["FileContentNotFound"];
      /** @description The translation was rejected and cannot be fetched until it is mended. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["AccountErrorEnvelope"];
        };
      };
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  acceptFileTranslation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
        /** @description Language of the translation, for example `fr-fr`. */
        languageCode: components["parameters"]["LanguageCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The translation is accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["AccountBadRequest"];
      401: components["responses"]["AccountUnauthorized"];
      404: components["responses"]["FileContentNotFound"];
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  rejectFileTranslation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
        /** @description Language of the translation, for example `fr-fr`. */
        languageCode: components["parameters"]["LanguageCode"];
      };
      cookie?: never;
    };
    /** @description Why the translation is rejected. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["RejectFileRequest"];
      };
    };
    responses: {
      /** @description The translation is rejected, and will be mended. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["RejectedFile"];
        };
      };
      400: components["responses"]["FileBadRequest"];
      401: components["responses"]["FileUnauthorized"];
      429: components["responses"]["FileThrottled"];
      500: components["responses"]["FileSystemError"];
      default: components["responses"]["FileUnexpected"];
    };
  };
  listProducts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ProductList"];
        };
      };
      400: components["responses"]["ProductListBadRequest"];
      401: components["responses"]["ProductListUnauthorized"];
      429: components["responses"]["ProductListThrottled"];
      500: components["responses"]["ProductListSystemError"];
      default: components["responses"]["ProductListUnexpected"];
    };
  };
  getProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["ProductBadRequest"];
      401: components["responses"]["ProductUnauthorized"];
      /** @description No product of the account has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["ProductThrottled"];
      500: components["responses"]["ProductSystemError"];
      default: components["responses"]["ProductUnexpected"];
    };
  };
  getProductTranslation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a file or a product, as `AssetID` gives it. */
        assetId: components["parameters"]["AssetId"];
        /** @description Language of the translation, for example `fr-fr`. */
        languageCode: components["parameters"]["LanguageCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The translation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ProductTranslation"];
        };
      };
      400: components["responses"]["ProductTranslationBadRequest"];
      401: components["responses"]["ProductTranslationUnauthorized"];
      /** @description No product of the account has this id, or it has no such translation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["ProductTranslationThrottled"];
      500: components["responses"]["ProductTranslationSystemError"];
      default: components["responses"]["ProductTranslationUnexpected"];
    };
  };
  listServices: {
    parameters: {
      query?: {
        /**
         * @description Only services that take files with this extension; `product` stands for products. With a plus between
         *     several (`doc+docx`) the service takes all of them, with a comma (`doc,docx`) at least one. Plus and comma
         *     go out as they are: percent-encoded, they may mean something else.
         */
        extension?: string;
        /** @description Only services that translate from this language. Edition 2016-03-15 and later. */
        source_language?: string;
        /** @description Only services that translate into all of these languages. Edition 2016-03-15 and later. */
        target_languages?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["ServiceList"];
        };
      };
      400: components["responses"]["ServiceListBadRequest"];
      401: components["responses"]["ServiceListUnauthorized"];
      429: components["responses"]["ServiceListThrottled"];
      500: components["responses"]["ServiceListSystemError"];
      default: components["responses"]["ServiceListUnexpected"];
    };
  };
  getService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the service, as `ServiceID` gives it. */
        serviceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Service"];
        };
      };
      400: components["responses"]["ServiceBadRequest"];
      401: components["responses"]["ServiceUnauthorized"];
      429: components["responses"]["ServiceThrottled"];
      500: components["responses"]["ServiceSystemError"];
      default: components["responses"]["ServiceUnexpected"];
    };
  };
  getEstimate: {
    parameters: {
      query: {
        /** @description Id of the service. */
        service_id: number;
        /** @description Number of words, pages, minutes, or what else the service counts. */
        unit_count: number;
        /** @description Language to translate from. */
        source_lang: string;
        /**
         * @description Languages to translate into.
         *
         *     Limits: at least 1 item.
         */
        target_langs: string[];
        /**
         * @description Currency of the estimate, three letters. Without it the account's own.
         *
         *     Limits: matches `^[A-Za-z]{3}$`.
         */
        currency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The estimate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["Estimate"];
        };
      };
      400: components["responses"]["EstimateBadRequest"];
      401: components["responses"]["EstimateUnauthorized"];
      429: components["responses"]["EstimateThrottled"];
      500: components["responses"]["EstimateSystemError"];
      default: components["responses"]["EstimateUnexpected"];
    };
  };
  listLocales: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The locales. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["LocaleList"];
        };
      };
      400: components["responses"]["LocaleListBadRequest"];
      401: components["responses"]["LocaleListUnauthorized"];
      429: components["responses"]["LocaleListThrottled"];
      500: components["responses"]["LocaleListSystemError"];
      default: components["responses"]["LocaleListUnexpected"];
    };
  };
  getTerms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The terms, an XHTML document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      400: components["responses"]["AccountBadRequest"];
      401: components["responses"]["AccountUnauthorized"];
      429: components["responses"]["AccountThrottled"];
      500: components["responses"]["AccountSystemError"];
      default: components["responses"]["AccountUnexpected"];
    };
  };
  listNotificationEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/xml": components["schemas"]["EventTypeList"];
        };
      };
      400: components["responses"]["EventTypeListBadRequest"];
      401: components["responses"]["EventTypeListUnauthorized"];
      429: components["responses"]["EventTypeListThrottled"];
      500: components["responses"]["EventTypeListSystemError"];
      default: components["responses"]["EventTypeListUnexpected"];
    };
  };
  receiveQuoteReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The quote. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["QuoteNotification"];
      };
    };
    responses: {
      200: components["responses"]["NotificationTaken"];
      default: components["responses"]["NotificationNotTaken"];
    };
  };
  receiveQuotePaid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The quote. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["QuoteNotification"];
      };
    };
    responses: {
      200: components["responses"]["NotificationTaken"];
      default: components["responses"]["NotificationNotTaken"];
    };
  };
  receiveProjectComplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The project. */
    requestBody: {
      content: {
        "text/xml": components["schemas"]["ProjectNotification"];
      };
    };
    responses: {
      200: components["responses"]["NotificationTaken"];
      default: components["responses"]["NotificationNotTaken"];
    };
  };
}
