// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
export interface paths {
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers by date
     * @description Lists customers within a range of dates, one page at a time. The range must not exceed 90 days.
     *
     *     RevCent does not say whether the first page is 0 or 1, nor whether the answer holds a total. Take a page with
     *     fewer results than `limit` for the last one. For counts and reports RevCent points to its own query and export
     *     tools.
     */
    get: operations["getCustomers"];
    put?: never;
    /**
     * Create a customer
     * @description Creates a customer ahead of any purchase, optionally with a credit card. It is not needed before a sale: a first
     *     sale creates its customer when none exists.
     *
     *     Repeating the call may create a second customer. The request has no idempotency key, and RevCent does not say
     *     what happens when the e-mail address is already known.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one customer
     * @description Answers with one customer, by id. The customer's fields lie beside the call's own (`api_call_id`, `code`), not
     *     inside an object. Only part of them is known here; the rest is readable as unknown values.
     */
    get: operations["getCustomer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}/add_card": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a card to a customer
     * @description Attaches a credit card to a customer who exists. Without `bill_to` the card is billed to the customer's own
     *     details.
     *
     *     Repeating the call may attach the card twice: the request has no idempotency key.
     */
    post: operations["addCardToCustomer"];
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
    /** @description Identifier of a RevCent record, exactly 20 characters. */
    Id: string;
    /** @description A moment, in seconds since 1970-01-01 00:00 UTC. */
    UnixSeconds: number;
    CreateCustomerRequest: {
      /** @description Campaign that the customer belongs to, by its id or by its name. It must exist already. */
      campaign: string;
      /** @description Details of the new customer. They take precedence over `bill_to`. */
      customer: components["schemas"]["Contact"];
      /** @description Billing details of the card, where they differ from the customer's. Without it `customer` is used. */
      bill_to?: components["schemas"]["Contact"];
      /** @description Payment method to create together with the customer. */
      payment?: components["schemas"]["Payment"];
      /** @description The customer's id in another system. RevCent only keeps it for the record. */
      internal_customer_id?: string;
      /** @description Name and value pairs to keep with the customer. */
      metadata?: components["schemas"]["MetadataEntry"][];
    };
    /** @description Name and address of a person, with names and e-mail address required. */
    Contact: {
      /** @description First name. */
      first_name: string;
      /** @description Last name. */
      last_name: string;
      /** @description First line of the address. */
      address_line_1?: string;
      /** @description Second line of the address. */
      address_line_2?: string;
      /** @description City. */
      city?: string;
      /** @description State or region. */
      state?: string;
      /** @description ZIP or postal code. */
      zip?: string;
      /** @description Country as three letters of ISO 3166-1 alpha-3, such as `GBR`. */
      country?: string;
      /** @description Company. */
      company?: string;
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string;
      /** @description Phone number. No notation is prescribed. */
      phone?: string;
    };
    /** @description Name and address that a card is billed to. Nothing is required. */
    BillingContact: {
      /** @description First name. */
      first_name?: string;
      /** @description Last name. */
      last_name?: string;
      /** @description First line of the address. */
      address_line_1?: string;
      /** @description Second line of the address. */
      address_line_2?: string;
      /** @description City. */
      city?: string;
      /** @description State or region. */
      state?: string;
      /** @description ZIP or postal code. */
      zip?: string;
      /** @description Country as three letters of ISO 3166-1 alpha-3, such as `GBR`. */
      country?: string;
      /** @description Company. */
      company?: string;
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string;
      /** @description Phone number. No notation is prescribed. */
      phone?: string;
    };
    /** @description Wrapper around the payment method. */
    Payment: {
      /** @description Card to create and attach to the customer. */
      credit_card?: components["schemas"]["CreditCard"];
    };
    /** @description A credit card as it is sent. RevCent requires none of the fields formally. */
    CreditCard: {
      /**
       * Format: password
       * @description Whole number of the card, without spaces or dashes.
       */
      card_number?: string;
      /** @description Month of expiry as a number of one or two digits, 1 to 12. */
      exp_month?: number;
      /** @description Year of expiry as a number of two digits, such as 31 for 2031. */
      exp_year?: number;
      /**
       * Format: password
       * @description Security code printed on the card. Only digits; how many depends on the type of card.
       */
      card_code?: string;
    };
    /** @description One name and its value. */
    MetadataEntry: {
      /** @description Name, 1 to 100 characters. */
      name: string;
      /** @description Value, 1 to 255 characters. */
      value: string;
    };
    CreateCustomerResponse: {
      /** @description Id of this call, for support requests. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When the call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /**
       * Format: int32
       * @description Always 1, the call succeeded.
       * @enum {integer}
       */
      code: 1;
      /** @description Id of the new customer. */
      customer_id: components["schemas"]["Id"];
      /** @description Outcome of the call, in words. */
      result?: string;
    };
    GetCustomersResponse: {
      /** @description Id of this call, for support requests. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When the call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /**
       * Format: int32
       * @description Always 1, the call succeeded.
       * @enum {integer}
       */
      code: 1;
      /** @description How many customers this page holds, as many as `limit` at most. */
      current_count?: number;
      /** @description Number of this page. */
      current_page?: number;
      /** @description The customers on this page. */
      results: components["schemas"]["CustomerListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description One customer of a list. Its fields are not documented here, so they are readable as unknown values. */
    CustomerListItem: {
      [key: string]: unknown;
    };
    /** @description A customer, flattened into the answer. Further fields are readable as unknown values. */
    GetCustomerResponse: {
      /** @description Id of this call, for support requests. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When the call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /**
       * @description Always 1, the call succeeded.
       * @enum {integer}
       */
      code: 1;
      /** @description First line of the customer's address. */
      address_line_1?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The card to attach. The list of fields may be incomplete, so others pass unchecked. */
    AddCardToCustomerRequest: {
      /** @description Billing details of the card. Without it the customer's own details are used. */
      bill_to?: components["schemas"]["BillingContact"];
      /** @description Holds the card to attach. */
      payment?: components["schemas"]["Payment"];
    } & {
      [key: string]: unknown;
    };
    /** @description Outcome of attaching a card. Further fields are readable as unknown values. */
    AddCardToCustomerResponse: {
      /** @description Id of this call, for support requests. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When the call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /**
       * @description Always 1, the call succeeded.
       * @enum {integer}
       */
      code: 1;
      /** @description Outcome of the call, in words. */
      result?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A refusal or a failure. RevCent calls this schema APIStandardErrors and guarantees none of its fields. */
    ErrorResponse: {
      /** @description Id of this call, for support requests. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When the call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /**
       * @description Always 0, the call did not succeed.
       * @enum {integer}
       */
      code?: 0;
      /** @description Code of the cause. RevCent publishes no list of the values. */
      error_code?: string;
      /** @description Explanation of the cause, for people. */
      message?: string;
      /** @description Outcome of the call, in words. */
      result?: string;
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /**
     * @description RevCent refuses the call or fails at it. Which HTTP status this answer travels with is not documented; it may
     *     even be 200, so `code` decides.
     */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description RevCent refuses the call or fails at it, for example because it knows no customer with this id. Which HTTP
     *     status this answer travels with is not documented; it may even be 200, so `code` decides.
     */
    CustomerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /** @description Id of the customer, exactly 20 characters. */
    CustomerId: components["schemas"]["Id"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCustomers: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["schemas"]["UnixSeconds"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["schemas"]["UnixSeconds"];
        /** @description How many customers a page holds, 1 to 25. */
        limit: number;
        /** @description Which page to answer with. The number of the first page is not documented. */
        page: number;
        /** @description Only customers of these campaigns, by campaign id. The name is repeated for each id. */
        campaign_filter?: components["schemas"]["Id"][];
        /** @description Only customers in these customer groups, by group id. The name is repeated for each id. */
        customer_group_filter?: components["schemas"]["Id"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCustomersResponse"];
        };
      };
      default: components["responses"]["Error"];
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
      /** @description The customer exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateCustomerResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the customer, exactly 20 characters. */
        customer_id: components["parameters"]["CustomerId"];
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
          "application/json": components["schemas"]["GetCustomerResponse"];
        };
      };
      default: components["responses"]["CustomerError"];
    };
  };
  addCardToCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the customer, exactly 20 characters. */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddCardToCustomerRequest"];
      };
    };
    responses: {
      /** @description The card is attached. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddCardToCustomerResponse"];
        };
      };
      default: components["responses"]["CustomerError"];
    };
  };
}
