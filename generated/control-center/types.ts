// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
export interface paths {
  "/customers": {
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
     * @description Creates a customer in an account: usually the user's own, or any account of the user's account group.
     *
     *     The call is not idempotent. After a time-out or a 500 the customer may exist, and no function searches for it.
     *     A repeat that is refused with 10000602 can mean that the first call worked.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customerId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The identification number of the customer, as createCustomer returned it. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * Get a customer
     * @description Returns the details of a customer to which the user has access: customers of the user's account, of all accounts
     *     of an account group, or of a customer group.
     *
     *     The answer holds the security answer in clear text. Keep it out of logs.
     */
    get: operations["getCustomer"];
    /**
     * Replace all details of a customer (fields left out fall to defaults)
     * @description Replaces the details of a customer as a whole. **A field that is left out falls to its default: its old value is
     *     lost.** To change one field, get the customer, change the field, and send everything back, without `customerId`
     *     and without fields that this contract does not list: unknown fields are refused (10000028).
     *
     *     **Risk of lost updates.** Between the get and the put somebody else can change the customer, and this call then
     *     undoes that change. No version check (ETag) is documented; make edits of one customer in one place.
     *
     *     Expect the refusals of createCustomer for bad values here too: the vendor's list for this function is not known.
     */
    put: operations["editCustomer"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/echo/{param}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Return a string
     * @description Returns the string that the path holds and changes nothing. It is the cheapest way to check host, user name and
     *     API key. Essential accounts may call it too.
     */
    get: operations["echo"];
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
    /** @description A new customer. */
    CreateCustomerRequest: {
      /** @description The name of the customer, not used by another one. Blanks and special characters are allowed. */
      name: string;
      /** @description The name, not the number, of the account to which the customer belongs. */
      accountName: string;
      /** @description A question that identifies the customer. Send it together with `securityAnswer` or not at all. */
      securityQuestion?: string;
      /**
       * Format: password
       * @description The answer to `securityQuestion`. Send both or neither. getCustomer shows it in clear text, so it is no place for a password.
       */
      securityAnswer?: string;
      /** @description Whether the billing address is also the shipping address. False when left out. */
      shipToBillAddress?: boolean;
      /** @description Up to four people to reach. */
      contacts?: components["schemas"]["Contact"][];
      /** @description Where invoices go. */
      billingAddress?: components["schemas"]["Address"];
      /** @description Where goods go. The vendor asks for it when `shipToBillAddress` is false, yet documents no error for its absence; this contract does not enforce it. */
      shippingAddress?: components["schemas"]["Address"];
    };
    /** @description All details of a customer. A field that is left out falls to its default. */
    EditCustomerRequest: {
      /** @description The name of the customer, not used by another one. Blanks and special characters are allowed. */
      name: string;
      /** @description The name, not the number, of the account to which the customer belongs. */
      accountName: string;
      /** @description A question that identifies the customer, or null for none. Send it together with `securityAnswer`. */
      securityQuestion?: string | null;
      /**
       * Format: password
       * @description The answer to `securityQuestion`, or null for none. Send both or neither.
       */
      securityAnswer?: string | null;
      /** @description Whether the billing address is also the shipping address. False when left out. */
      shipToBillAddress?: boolean;
      /** @description Up to four people to reach, or null for none. */
      contacts?: components["schemas"]["Contact"][] | null;
      /** @description Where invoices go. */
      billingAddress?: components["schemas"]["Address"];
      /** @description Where goods go, when `shipToBillAddress` is false. Not enforced. */
      shippingAddress?: components["schemas"]["Address"];
    };
    /** @description A person to reach at the customer. Leave an unknown field out rather than sending an empty string. */
    Contact: {
      /** @description The person's name. */
      name?: string;
      /** @description The person's title or position. */
      title?: string;
      /** @description The phone number, in any notation. */
      phone?: string;
      /** @description The mobile number, in any notation. Documented as 25 in one place and 40 in another; 25 is safe. */
      mobile?: string;
      /** @description The email address. */
      email?: string;
    };
    /** @description A postal address. Leave an unknown field out rather than sending an empty string. */
    Address: {
      /** @description The first line, usually the street and its number. */
      addressLine1?: string;
      /** @description The second line. */
      addressLine2?: string;
      /** @description The city. */
      city?: string;
      /** @description The state or province, as free text. */
      state?: string;
      /** @description The country, as free text. Documented as 150 in one place and 100 in another; 100 is safe. */
      country?: string;
      /** @description The postal code. */
      postalCode?: string;
    };
    /** @description The key of a new customer. */
    CreatedCustomer: {
      customerId: components["schemas"]["CustomerNumber"];
      /** @description When the customer was created, in Unix seconds. */
      timestamp: number;
    };
    /** @description The identification number of the customer. The vendor's sample has a number; a string is accepted too, because other identifiers of this API come in both forms. */
    CustomerNumber: number | string;
    /** @description The details of a customer. */
    Customer: {
      /** @description The name of the customer. */
      name: string;
      /** @description The name of the account to which the customer belongs. */
      accountName: string;
      /** @description The security question. */
      securityQuestion?: string | null;
      /**
       * Format: password
       * @description The answer to the security question, in clear text. Keep it out of logs.
       */
      securityAnswer?: string | null;
      /** @description Whether the billing address is also the shipping address. */
      shipToBillAddress?: boolean;
      /** @description Up to four people to reach. */
      contacts?: components["schemas"]["CustomerContact"][] | null;
      /** @description Where invoices go. */
      billingAddress?: components["schemas"]["CustomerAddress"];
      /** @description Where goods go. */
      shippingAddress?: components["schemas"]["CustomerAddress"];
      customerId: components["schemas"]["CustomerNumber"];
    };
    /** @description A person to reach at the customer, as the provider returns it. */
    CustomerContact: {
      /** @description The person's name. */
      name?: string;
      /** @description The person's title or position. */
      title?: string;
      /** @description The phone number. */
      phone?: string;
      /** @description The mobile number. */
      mobile?: string;
      /** @description The email address. */
      email?: string;
    };
    /** @description A postal address, as the provider returns it. */
    CustomerAddress: {
      /** @description The first line, usually the street and its number. */
      addressLine1?: string;
      /** @description The second line. */
      addressLine2?: string;
      /** @description The city. */
      city?: string;
      /** @description The state or province, as free text. */
      state?: string;
      /** @description The country, as free text. */
      country?: string;
      /** @description The postal code. */
      postalCode?: string;
    };
    /** @description The answer to an edit. Its fields are not documented. */
    EditedCustomer: {
      [key: string]: unknown;
    };
    /** @description The string that was sent. The vendor documents `context`; one public client reads `value` instead. */
    Echo: {
      /** @description The string that was sent. It is never empty, because an empty one would ask for another path. */
      context?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Why the provider refused or failed. It reports one fault at a time. */
    Error: {
      /** @description The reason, for people. */
      errorMessage: string;
      /** @description The reason, for programs: digits in a string. It is absent on some 401 answers. Codes that this contract does not list may appear. */
      errorCode?: string;
    };
  };
  responses: {
    /** @description The customer breaks a rule, the JSON is malformed, a field is unknown, or the role may not call this function. Nothing was created. */
    InvalidCustomer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request has a parameter that the function does not know, another fault, or comes from a role that may not call this function. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The credential is missing or wrong, or the IP address is outside the allowed range. */
    Unauthorized: {
      headers: {
        /** @description The challenge. */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The user may not do this. A role that may not call a function is refused with this status or with 400 and 10000030. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The account does not exist. On this function a 404 does not mean that the path is wrong, unless its body is HTML: then the host is the one of the web console and does not serve the API. */
    AccountNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description What the path names does not exist. If the body is HTML, the host is the one of the web console and does not serve the API. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The provider failed. What the call was to change may have been changed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Any other failure. The refusal of a call above the rate limit (40000029) is described here because its status is not documented; it can come under one of the statuses above. */
    OtherError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description The identification number of the customer, as createCustomer returned it. */
    CustomerId: string | number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
      /** @description The customer exists now. `customerId` is the key for all later calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedCustomer"];
        };
      };
      400: components["responses"]["InvalidCustomer"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The identification number of the customer, as createCustomer returned it. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  editCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The identification number of the customer, as createCustomer returned it. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditCustomerRequest"];
      };
    };
    responses: {
      /** @description The details are replaced. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EditedCustomer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  echo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The string to return. */
        param: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The string came back, so the credential works. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Echo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
}
