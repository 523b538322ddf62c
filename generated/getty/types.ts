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
    /** @description What a request that starts a session carries beside its body. */
    SessionRequestHeader: {
      /**
       * Format: password
       * @description Null, empty or left out. A token sent here causes an error.
       */
      Token?: string | null;
      /** @description Text of your choice. The answer repeats it, so that the two can be matched. */
      CoordinationId?: string | null;
    };
    CreateSessionRequest: {
      RequestHeader: components["schemas"]["SessionRequestHeader"];
      CreateSessionRequestBody: components["schemas"]["CreateSessionRequestBody"];
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
    CreateApplicationSessionRequest: {
      RequestHeader: components["schemas"]["SessionRequestHeader"];
      CreateApplicationSessionRequestBody: components["schemas"]["CreateApplicationSessionRequestBody"];
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
    RenewSessionRequest: {
      /** @description The token in it is the SecureToken of the session to renew. */
      RequestHeader: components["schemas"]["RequestHeader"];
      RenewSessionRequestBody: components["schemas"]["RenewSessionRequestBody"];
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
    CreateCustomerRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      CreateCustomerRequestBody: components["schemas"]["CreateCustomerRequestBody"];
    };
    /** @description The customer to create. */
    CreateCustomerRequestBody: {
      /** @description Login name of the customer. No other customer has it. */
      UserName: string;
      /**
       * Format: password
       * @description Password of the customer, at least 4 characters and not the same as UserName.
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
      /** @description Billing country, as one of the CountryChar3ISO codes of GetCountries (3 characters). */
      BillingCountryChar3Iso: string;
    };
    GetCountriesRequest: {
      RequestHeader: components["schemas"]["RequestHeader"];
      GetCountriesRequestBody: components["schemas"]["GetCountriesRequestBody"];
    };
    /** @description What to list. */
    GetCountriesRequestBody: {
      /** @description Language of the country names, such as "en-US", which is the default. */
      Language?: string;
    };
    /** @description Status of an answer that means yes. */
    ResponseHeader: {
      /** @description `success` or `warning`, in lower case on the wire; compare without regard to case. */
      Status: string;
      /** @description Notices about the call, often none. */
      StatusList: components["schemas"]["StatusEntry"][];
      /** @description The CoordinationId of the request. */
      CoordinationId?: string | null;
    };
    /** @description Status of an answer that means no. */
    RefusedResponseHeader: {
      /** @description `error`, in lower case on the wire; compare without regard to case. */
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
    CreateSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateSessionResult: components["schemas"]["CreateSessionResult"];
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
    CreateApplicationSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      CreateApplicationSessionResult: components["schemas"]["CreateApplicationSessionResult"];
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
    RenewSessionResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      RenewSessionResult: components["schemas"]["RenewSessionResult"];
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
    /** @description The customer is created. There is no result object. */
    CreateCustomerResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
    };
    GetCountriesResponse: {
      ResponseHeader: components["schemas"]["ResponseHeader"];
      GetCountriesResult: components["schemas"]["GetCountriesResult"];
    };
    /** @description The countries. */
    GetCountriesResult: {
      /** @description The countries, with names in the language asked for. */
      Countries: components["schemas"]["Country"][];
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
}
