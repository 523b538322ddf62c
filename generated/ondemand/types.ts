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
     *     The answer holds the secret access key of the new account. No other documented resource shows it, so store it
     *     at once. The operation is not idempotent. A merchant id or an e-mail address that is already in use is
     *     answered with 409. Whether they must be unique on the whole site or only among the caller's own merchants is
     *     not documented.
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
     *     payment of its own, so the operation is not idempotent.
     */
    post: operations["addCreditBalance"];
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
      /** @description Country of the merchant's headquarters, a two-letter code of ISO 3166-1. */
      Country: string;
      /** @description Tax id for VAT. Required when the country is `IE`, allowed for every other country. */
      VATID?: string;
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
    /** @description A language and how much has been translated into it. */
    TargetLanguage: {
      /** @description Language and country in lower case, for example `fr-fr`. */
      LanguageCode: string;
      /** @description Number of products translated into this language. */
      Count: number;
    };
    /** @description An amount to add to the prepaid balance. */
    AddCreditBalanceRequest: {
      /**
       * Format: decimal
       * @description Amount to add. A decimal number as text, with at most two decimals after a point.
       */
      Amount: string;
      /** @description Currency of the payment, three letters. The vendor lists `CAD`, `EUR`, `GBP` and `USD`. */
      Currency: string;
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
     * @description A refusal of an account resource. It carries `Error`, or `Errors`, or neither. Its content is documented only in
     *     part.
     */
    AccountErrorEnvelope: {
      /** @description What became of the request, for example `Not Created`. */
      Status?: string;
      Error?: components["schemas"]["ErrorElement"];
      Errors?: components["schemas"]["ErrorList"];
    } & {
      [key: string]: unknown;
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
  };
  responses: {
    /** @description The request is wrong, for example in its country code, or lacks a VAT id that it needs. */
    AccountNotCreated: {
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
    /** @description The request is wrong, for example in its `Accept` header. */
    AccountBadRequest: {
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
    /** @description Any other refusal. */
    AccountUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["AccountErrorEnvelope"];
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
    CreditBalanceUnexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/xml": components["schemas"]["CreditBalanceErrorEnvelope"];
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
}
