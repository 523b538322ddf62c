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
     *
     *     After a `createCustomer` whose answer was lost, list a range around the call. By RevCent's guide the list
     *     serves to find a customer's id before `getCustomer`. Which fields an item has is not documented: `id` and
     *     `created_date_unix` are known from RevCent's other lists only, and whether name and e-mail address are there
     *     was not seen. How soon a new customer is listed is not documented either, so an empty page soon after the call
     *     proves nothing.
     */
    get: operations["getCustomers"];
    put?: never;
    /**
     * Create a customer
     * @description Creates a customer ahead of any purchase, optionally with a credit card. It is not needed before a sale: a
     *     first sale creates its customer when none exists.
     *
     *     Repeating the call may create a second customer. The request has no idempotency key, and RevCent does not say
     *     what happens when the e-mail address is already known.
     *
     *     After a lost answer, look before you repeat: `getAPICalls` and `getAPICall` show what became of the call,
     *     `getCustomers` shows which customers were made around that time. A value of your own in
     *     `internal_customer_id` or `metadata` makes the call and the customer easy to recognize.
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
     *     inside an object. Only part of them is known here; the rest is readable as unknown values. By RevCent's guide
     *     they tell whether the customer is enabled, disabled or blocked, and hold groups, notes, metadata, products
     *     bought, lifetime values, the ids of related records and a summary of each card.
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
     *     Repeating the call may attach the card twice: the request has no idempotency key. After a lost answer,
     *     `getAPICalls` and `getAPICall` show what became of the call, `getCustomerCards` with `customer_id` the cards
     *     that the customer has.
     */
    post: operations["addCardToCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customer groups
     * @description Lists the customer groups of the account, one page at a time. Groups are settings, so the list takes no range
     *     of dates. Their ids serve as `customer_group_filter` of `getCustomers`.
     */
    get: operations["getCustomerGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer_portals/{customer_portal_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a customer portal
     * @description Reads a customer portal, the pages on which customers look after their own cards, subscriptions and orders.
     *     Only the names below are documented here.
     */
    get: operations["getCustomerPortal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer_cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers' cards by date
     * @description Lists the cards that were attached to customers within a range of dates, one page at a time. The range must
     *     not exceed 90 days. With `customer_id` it lists the cards of one customer.
     *
     *     Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists; read
     *     a card by its id with `getCustomerCard`.
     */
    get: operations["getCustomerCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer_cards/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search customers' cards
     * @description Finds cards by a text: the card's id, its first six or last four digits, or a value of its metadata. The guide
     *     of the same operation also speaks of a customer's name, e-mail address, phone and address.
     *
     *     A hit holds a few fields only; read the card by its id with `getCustomerCard`. Where the term comes from a
     *     visitor, RevCent urges to check by a second value, one that the visitor did not give, that the card is theirs.
     */
    get: operations["searchCustomerCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer_cards/{customer_card_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one card
     * @description Answers with one card, by id. The card's fields lie beside the call's own (`api_call_id`, `code`), not inside
     *     an object. The whole number of a card is never returned. Unlike in a request, month and year of expiry are
     *     texts of two digits.
     */
    get: operations["getCustomerCard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API calls by date
     * @description Lists RevCent's records of calls within a range of dates, one page at a time. The range must not exceed two
     *     days.
     *
     *     This is where to look after a call whose answer was lost: list a range around the moment of the call and read
     *     each candidate with `getAPICall`.
     *
     *     - RevCent records calls that succeeded and calls that failed, by whatever way they came: through an API
     *       account, the web app, a shop, an AI assistant or RevCent's own processes. So the list also holds the calls
     *       of others, and this very call may be among them.
     *     - Which fields an item has is not documented: `id` and `created_date_unix` are known from RevCent's other lists
     *       only. That `type`, `method`, `api_account` and `ip_address` of `getAPICall` are here too is likely, but was
     *       not seen.
     *     - `api_call_source_filter` leaves out all other sources, and RevCent does not say which calls count as which:
     *       do not filter by source when you look for a lost call. `api_account_filter` is safe if you know the id of
     *       the API account that your key belongs to.
     *     - How soon a call is listed is not documented, nor whether a call that RevCent refuses at the door (a wrong
     *       key, a body that is no JSON) is recorded at all. So a record proves that the call arrived; no record, soon
     *       after the call, proves nothing.
     *     - Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     *
     *     For counts and reports RevCent points to its own query and export tools.
     */
    get: operations["getAPICalls"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_calls/{api_call_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one API call
     * @description Answers with RevCent's record of one call, by the call's id: the `id` of an item of `getAPICalls`, or the
     *     `api_call_id` that came with an answer or a refusal.
     *
     *     **Two calls meet in the answer.** `api_call_id`, `api_call_unix` and `code` are those of this reading call;
     *     the recorded call is `id` and `created_date_unix`, with its other fields beside them. `code: 1` says that the
     *     record was read, not that the recorded call succeeded.
     *
     *     Documented by name are `created_date_unix`, `id`, `type`, `method`, `api_account` and `ip_address`. RevCent's
     *     guide promises more: what was sent, what was answered, whether the call succeeded, where it came from, the ids
     *     of the records that it touched. Under which names these come, and in which shape, was not seen, so they are
     *     readable as unknown values. Whether card data within is masked was not seen either: do not log the record.
     *
     *     To recognize a call without knowing the names, search the whole answer for a value that only your request had,
     *     such as its `internal_customer_id` or a value of its metadata. To learn what a `createCustomer` has made,
     *     search it for an id of 20 characters that `getCustomer` knows.
     */
    get: operations["getAPICall"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sales by date
     * @description Lists sales within a range of dates, one page at a time. The range must not exceed 90 days.
     *
     *     After a `createSale` whose answer was lost, list a range around the call. Which fields an item has is not
     *     documented beyond the two that begin the items of RevCent's other lists, nor how soon a new sale is listed:
     *     an empty page soon after the call proves nothing.
     *
     *     Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     *     For counts and reports RevCent points to its own query and export tools.
     */
    get: operations["getSales"];
    put?: never;
    /**
     * Create a sale
     * @description Creates a sale and takes its payment at once. A customer who does not exist yet is created with it; a later
     *     sale with the same e-mail address goes to the same customer.
     *
     *     Only the beginning of RevCent's list of fields is known here: what comes after `credit_card` (the customer, the
     *     products, shipping, tax, metadata and more) passes unchecked, under RevCent's names.
     *
     *     **Repeating the call may charge the customer twice.** Version 1 of the API takes a text of the caller's in
     *     `unique_request_id` with a sale; whether version 2 kept it was not seen. After a lost answer, look before you
     *     repeat: `getAPICalls` and `getAPICall` show what became of the call, `getSales` the sales and
     *     `getTransactions` the card payments of that time, declined ones too.
     *
     *     A refusal does not mean that nothing was made: RevCent keeps declined payments as transactions, and may have
     *     created the customer. Which `code` a declined or held payment has is not documented for version 2; a public
     *     client of version 1 takes 2 and 3 for declined, 4 for held, 5 for rejected.
     */
    post: operations["createSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales/estimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Estimate a sale
     * @description Works out what a sale would cost: products, shipping, tax, coupons and discounts, item by item. The request is
     *     that of `createSale`, or the `sale_id` of a pending sale, with which all else is optional. No payment is
     *     taken.
     *
     *     Only the beginning of RevCent's list of fields is known here: what comes after `customer_id` passes unchecked,
     *     under RevCent's names. With `include_gateway` the answer names a gateway for the sale to come, which wants a
     *     payment by card and a payment profile.
     */
    post: operations["estimateSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales/pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a pending sale
     * @description Saves a sale without taking its payment: a cart that RevCent keeps, for checkouts of several steps. It is
     *     changed with `updatePendingSale` as often as one likes, and paid with `processPendingSale`. A card may come
     *     with any of the three calls.
     *
     *     Only the beginning of RevCent's list of fields is known here: what comes after `credit_card` (the customer,
     *     the products, shipping, tax, coupons, discounts, metadata and more) passes unchecked, under RevCent's names.
     *
     *     An account may have a profile that processes pending sales by itself after some time, so a pending sale is not
     *     always one that nobody pays. **Repeating the call may save the sale twice**: the request has no idempotency
     *     key. After a lost answer, look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["createPendingSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales/pending/{sale_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update a pending sale
     * @description Changes a pending sale: its payment, addresses, products and more. It takes no payment.
     *
     *     Where products, shipping, tax or discounts are added or changed, RevCent's settings in `pending_options` say
     *     how; their shape is not documented here, so they pass unchecked. What a repeat of such a change does is not
     *     documented: after a lost answer, look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["updatePendingSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales/pending/{sale_id}/process": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Process a pending sale
     * @description Takes the payment of a pending sale, which makes it a sale. `credit_card` is needed only if the pending sale
     *     has no card yet.
     *
     *     **Repeating the call may charge the customer twice**: the request has no idempotency key, and what RevCent
     *     answers for a sale that is processed already is not documented. After a lost answer, look before you repeat:
     *     `getAPICalls` and `getAPICall` show what became of the call, `getTransactions` the card payments of that time,
     *     declined ones too.
     *
     *     A refusal does not mean that nothing was made: RevCent keeps declined payments as transactions. Which `code` a
     *     declined or held payment has is not documented for version 2; see `createSale`.
     */
    post: operations["processPendingSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sales/{sale_id}/void": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Void a sale
     * @description Undoes a whole sale: cancels one that is pending, refunds every payment of one that is not (products, shipping
     *     and tax). Subscriptions and running trials of the sale are cancelled, and so is its shipping at the fulfilment.
     *     No operation covered here takes a void back.
     *
     *     The money goes back by way of pending refunds, whose ids the answer names: RevCent refunds as soon as the
     *     processor allows it. What a repeat does is not documented; after a lost answer look with `getAPICalls` and
     *     `getAPICall`, because a refusal of the repeat may mean that the first call has done it.
     *
     *     To block the customer as well RevCent offers another operation, for fraud, which this contract does not cover.
     */
    post: operations["voidSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/product_sales/{product_sale_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a product sale
     * @description Refunds one product of a sale, by the id of the product sale: `amount` of it, or all of it without `amount`.
     *     Whatever it was paid with is refunded, be it a card, PayPal or an offline payment.
     *
     *     **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
     *     `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["refundProductSale"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tax": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List taxes by date
     * @description Lists the taxes that were part of payments within a range of dates, one page at a time. The range must not
     *     exceed 90 days.
     *
     *     Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
     *     Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     */
    get: operations["getTaxes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tax/{tax_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a tax
     * @description Refunds a tax that was part of a payment, by the tax's id: `amount` of it, or all of it without `amount`. What
     *     else the payment was for is refunded by calls of its own, such as `refundProductSale` and `refundShipment`.
     *
     *     **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
     *     `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["refundTax"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List card transactions by date
     * @description Lists credit card transactions within a range of dates, one page at a time: payments that were approved,
     *     declined or held, and refunds. Payments with PayPal and offline payments are no transactions in RevCent's
     *     sense. The range must not exceed 90 days.
     *
     *     Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists. Whether
     *     the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last. For
     *     counts and reports RevCent points to its own query and export tools.
     */
    get: operations["getTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search card transactions
     * @description Finds credit card transactions by a text: the transaction's id, the card's first six or last four digits, the
     *     gateway's own id of the transaction, or a value of the metadata. The guide of the same operation also speaks of
     *     the customer's name, e-mail address and phone.
     *
     *     A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
     *     one that the visitor did not give, that the transaction is theirs.
     */
    get: operations["searchTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a card transaction
     * @description Reads one credit card transaction: its amounts, what became of it (approved, declined, held, captured,
     *     settled, void), what the gateway said, the customer and the card, and the ids of related sales, refunds,
     *     chargebacks and more. Only the names below are documented here.
     *
     *     `code` stands for the call, 1 for a yes. RevCent's guide lists a `code` of the transaction as well; where it
     *     stands in the answer is not documented.
     */
    get: operations["getTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/{transaction_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a card transaction
     * @description Refunds a credit card transaction: `amount` of it, or all of it without `amount`. RevCent advises against it
     *     where reports by kind of item matter, and points to the refunds of the item itself: `voidSale`,
     *     `refundProductSale` and others that this contract does not cover.
     *
     *     **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
     *     `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["refundTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargebacks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a chargeback
     * @description Records that a customer disputes a card payment. The payment is named by `transaction_id`, RevCent's id, or by
     *     `gateway_transaction_id`, the gateway's.
     *
     *     Repeating the call may record the chargeback twice: the request has no idempotency key. After a lost answer,
     *     look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["createChargeback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chargebacks/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search chargebacks
     * @description Finds chargebacks by a text: the chargeback's id, the first six or last four digits of the card, the case
     *     number, the acquirer's reference number, the id at a company that manages chargebacks, the gateway's id of the
     *     transaction, or a value of the metadata.
     */
    get: operations["searchChargebacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a chargeback document
     * @description Gathers what RevCent knows of a sale into a document that helps to contest a chargeback: the purchase, the
     *     customer, the visitor's tracks, the shipments. The sale is found by something that belongs to it: `item_type`
     *     says what, `item_value` which one.
     *
     *     The answer brings the facts as an object, and the address of a ZIP file with the document in it. **The address
     *     works for 24 hours**; who has it can read the customer's data. A repeat makes another document and changes
     *     nothing else.
     */
    post: operations["createChargebackDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salvage_transactions/{salvage_transaction_id}/process": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Process a salvage transaction
     * @description Tries once more to take a payment that was declined, in whole or in part. A salvage transaction is what
     *     RevCent keeps of such a payment. Without a card in the request the customer's default card pays, through the
     *     gateway of the first try.
     *
     *     **Repeating the call may charge the customer twice**: the request has no idempotency key. After a lost answer,
     *     look before you repeat: `getAPICalls` and `getAPICall` show what became of the call, `getTransactions` the
     *     card payments of that time, declined ones too. Which `code` a declined payment has is not documented for
     *     version 2; see `createSale`.
     */
    post: operations["processSalvageTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment_profiles/{payment_profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a payment profile
     * @description Changes a payment profile, the flow that card payments go through. Send only what changes; `payment_flow` is
     *     one property, so the whole flow goes with it. **The profile may be in use**: a flow that never chooses a
     *     gateway, or never processes, stops every payment that goes through it.
     */
    post: operations["editPaymentProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/gateway_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a gateway group
     * @description Puts gateways into a group that payment flows can name. RevCent's page also says that a first sale makes the
     *     group if it is not there.
     *
     *     No two gateway groups have the same name. What RevCent answers for a name that is taken is not documented:
     *     after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createGatewayGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_gateways": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a gateway
     * @description Links the account to a payment gateway, one of those that RevCent offers (`site_gateway_id`). What the gateway
     *     wants to be told goes in `fields`, by ids that the offer prescribes and this contract does not cover. **The
     *     values are secrets**: keep them out of logs.
     *
     *     No two gateways of an account have the same name. What RevCent answers for a name that is taken is not
     *     documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createUserGateway"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_gateways/{user_gateway_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a gateway
     * @description Reads one of the account's payment gateways. Only the names below are documented here.
     */
    get: operations["getUserGateway"];
    put?: never;
    /**
     * Edit a gateway
     * @description Changes one of the account's payment gateways. **Payments may go through it at this moment**; RevCent's page
     *     asks for the user's explicit consent. That fields which are left out stay as they are is RevCent's rule for
     *     its other edits, and not stated for this one.
     */
    post: operations["editUserGateway"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/paypal_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a PayPal account
     * @description Links a PayPal account to RevCent, which then reads its transactions and disputes, refunds, and tells PayPal
     *     of shipments.
     *
     *     No two PayPal accounts have the same name. What RevCent answers for a name that is taken is not documented:
     *     after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createPayPalAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/paypal_accounts/{paypal_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a PayPal account
     * @description Reads one of the PayPal accounts that are linked to RevCent. Only the names below are documented here.
     */
    get: operations["getPayPalAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search subscriptions
     * @description Finds subscriptions by a text: the subscription's id, the customer's name, first address line, e-mail address
     *     or phone, or a value of the metadata.
     *
     *     A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
     *     one that the visitor did not give, that the subscription is theirs.
     */
    get: operations["searchSubscriptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscription_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a subscription
     * @description Changes attributes of a subscription: its profile, coupons, amount, next renewal or address. It does not
     *     suspend, activate or cancel; the product and a renewal period for one subscription are changed in the web app.
     *
     *     That fields which are left out stay as they are is RevCent's rule for its other edits, and not stated for this
     *     one. What a repeat does is not documented: the coupons, for one, are described as attached.
     */
    post: operations["editSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscription_id}/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate a suspended subscription
     * @description Puts a suspended subscription back to work. What RevCent answers for one that is active already is not
     *     documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["activateSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription_renewals/{subscription_renewal_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a subscription renewal
     * @description Reads one renewal of a subscription: its amounts, and what it is related to. Only the names below are
     *     documented here. Read it before `refundSubscriptionRenewal`.
     */
    get: operations["getSubscriptionRenewal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription_renewals/{subscription_renewal_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a subscription renewal
     * @description Refunds one renewal of a subscription, by the renewal's id: `amount` of it, or all of it without `amount`. The
     *     subscription itself goes on. RevCent prefers this call to `refundTransaction`, because the refund then counts
     *     as one of the renewal.
     *
     *     **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
     *     `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["refundSubscriptionRenewal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trials/{trial_id}/extend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend a trial
     * @description Lets a trial last so many days longer. When it ends, its payment is taken.
     *
     *     **Repeating the call may extend the trial twice**: the request has no idempotency key. After a lost answer,
     *     look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["extendTrial"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription_profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a subscription profile
     * @description Creates a profile that says when subscriptions renew. Products and subscriptions name it by its id.
     *
     *     No two subscription profiles have the same name. What RevCent answers for a name that is taken is not
     *     documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createSubscriptionProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription_profiles/{subscription_profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a subscription profile
     * @description Changes a profile that says when subscriptions renew. Send only what changes; another `frequency` goes with
     *     its settings. **All subscriptions that use the profile renew by what it says then.**
     */
    post: operations["editSubscriptionProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products by date
     * @description Lists the products that were made within a range of dates, one page at a time. The range must not exceed 90
     *     days. `searchProducts` finds a product by a text instead.
     *
     *     Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
     *     Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     */
    get: operations["getProducts"];
    put?: never;
    /**
     * Create a product
     * @description Creates a product: what is sold, at what price, and how its trials and renewals are priced. Where it is a
     *     shop's product, RevCent urges to send the shop's own id of it as `internal_id`.
     *
     *     **Repeating the call may create the product twice**: the request has no idempotency key. After a lost answer,
     *     look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["createProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search products
     * @description Finds products by a text: the product's id, name, SKU, internal id or an additional id, or a value of its
     *     metadata. Where several stores sell the same product, each has a hit of its own; `store` tells them apart.
     */
    get: operations["searchProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/product_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a product group
     * @description Puts products into a group, which lists, flows and profiles can name.
     *
     *     **Repeating the call may create the group twice**: the request has no idempotency key. After a lost answer,
     *     look with `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["createProductGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shipping/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search shipments
     * @description Finds shipments by a text: the shipment's id, the name or the first address line that it goes to, the tracking
     *     number, or a value of the metadata. The guide of the same operation also speaks of the customer's e-mail
     *     address and phone, of status and of products.
     *
     *     A hit holds a few fields only. Where the term comes from a visitor, RevCent urges to check by a second value,
     *     one that the visitor did not give, that the shipment is theirs.
     */
    get: operations["searchShipping"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shipping/{shipping_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a shipment
     * @description Refunds what a shipment cost the customer, by the shipment's id: `amount` of it, or all of it without
     *     `amount`. RevCent's paths and fields say `shipping` where its operations say shipment. The answer does not say
     *     how much was refunded.
     *
     *     **Repeating the call may refund twice**: the request has no idempotency key. After a lost answer, look with
     *     `getAPICalls` and `getAPICall` before you repeat it.
     */
    post: operations["refundShipment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_shops": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a shop
     * @description Links a shop, such as one of WooCommerce, to RevCent. RevCent's plugin must be in the shop before. A shop is
     *     of a kind that RevCent offers, a site shop, which prescribes what else is to be told.
     *
     *     Only the beginning of RevCent's list of fields is known here: the site shop, credentials, and what comes after
     *     them, pass unchecked, under RevCent's names. **Credentials are secrets that this contract cannot mark as
     *     such**: where the request is logged, leave its body out.
     *
     *     No two shops of an account have the same name. What RevCent answers for a name that is taken is not
     *     documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createUserShop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_shops/{user_shop_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a shop
     * @description Reads a shop that is linked to RevCent; with `remote_data` also what lies in the shop itself, which works for
     *     WooCommerce alone. **The products of a shop can be a very large answer.** Which fields the answer has is not
     *     documented here.
     */
    get: operations["getUserShop"];
    put?: never;
    /**
     * Edit a shop
     * @description Changes a shop that is linked to RevCent. Send only what changes. **Sales of the shop go by its payment
     *     profile and campaign** from then on.
     */
    post: operations["editUserShop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shipping_profiles/{shipping_profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a shipping profile
     * @description Reads a shipping profile, which says what shipping costs and when. Only the names below are documented here.
     */
    get: operations["getShippingProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fulfillment_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List fulfillment accounts
     * @description Lists the links to fulfillment centers, one page at a time. They are settings, so the list takes no range of
     *     dates. Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the
     *     last.
     */
    get: operations["getFulfillmentAccounts"];
    put?: never;
    /**
     * Create a fulfillment account
     * @description Links the account to a fulfillment center, one of those that RevCent offers. What the center wants to be told
     *     goes in `fields`, by ids that the offer prescribes and this contract does not cover. **The values are
     *     secrets**, which RevCent stores encrypted: keep them out of logs.
     *
     *     No two fulfillment accounts have the same name. What RevCent answers for a name that is taken is not
     *     documented: after a lost answer, a refusal of the repeat may mean that the first call has done it.
     */
    post: operations["createFulfillmentAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a note
     * @description Puts a short note on a record. The note also goes to the record's customer, where all notes of a customer can
     *     be seen: `getCustomer` brings them.
     *
     *     RevCent marks none of the three fields as required; its guide says that a call makes sense with all of them
     *     only. Repeating the call may put the note there twice: the request has no idempotency key.
     */
    post: operations["createNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a project
     * @description Reads a project, in which RevCent keeps what people and AI assistants are to remember of a piece of work: its
     *     name, what it is for, and what belongs to it, such as products and product groups. Only the names below are
     *     documented here.
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
  "/project_notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a note of a project
     * @description Adds a note to a project, which in RevCent keeps what people and AI assistants are to remember of a piece of
     *     work. Lists of project notes show titles only, so the title should say what the note is about.
     *
     *     Repeating the call may add the note twice: the request has no idempotency key.
     */
    post: operations["createProjectNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Insert metadata
     * @description Adds pairs of a name and a value to a record. They always go to the record's customer too; with `cascade` also
     *     to everything below the record, such as the shipments and subscriptions of a sale.
     *
     *     Searches look into metadata, so a value of your own makes a record easy to find again. What happens when the
     *     name is there already, or the call is repeated, is not documented.
     */
    post: operations["insertMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List functions
     * @description Lists the functions of the account, one page at a time. Functions are settings, so the list takes no range of
     *     dates. Their code is not listed. Read a function's `custom_arguments` before `triggerFunction`: they say what
     *     the function wants to be given.
     */
    get: operations["getFunctions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{function_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a function
     * @description Changes a function, code of the account's own that RevCent hosts. Send only what changes. By RevCent's guide,
     *     `dependencies` and `custom_arguments` are replaced as a whole, and `environment_variables` are added to those
     *     that are there; their shapes are not documented here, so they pass unchecked.
     *
     *     **The function may be in use**: code that never calls the `callback` it is given never ends. A function that
     *     was created a moment ago cannot be edited until RevCent has set it up, which takes half a minute or more.
     */
    post: operations["editFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{function_id}/trigger": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trigger a function
     * @description Runs a function, code of the account's own that RevCent hosts. Only functions whose trigger is set to
     *     `api_direct` can be run this way. What the function does, and whether it may do it twice, is known to its
     *     author only, so a repeat is never safe by itself.
     *
     *     Whether the answer waits for the function's end, and whether it brings the function's result, was not seen.
     */
    post: operations["triggerFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/smtp_messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mails by date
     * @description Lists the e-mails (SMTP messages) that RevCent made within a range of dates, one page at a time. The range must
     *     not exceed seven days. With `customer_id` it lists the e-mails that have to do with one customer.
     *
     *     Which fields an item has is not documented beyond the two that begin the items of RevCent's other lists.
     *     Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     */
    get: operations["getSMTPMessages"];
    put?: never;
    /**
     * Send an e-mail
     * @description Sends an e-mail that one of the account's e-mail templates makes: subject, sender, text and fixed recipients
     *     are the template's. Only templates whose trigger is `api_direct` can be sent this way. What a template wants
     *     to be given, it says in its `custom_arguments`; the templates are no part of this contract.
     *
     *     **Repeating the call sends the e-mail again**: the request has no idempotency key. After a lost answer, look
     *     with `getSMTPMessages` or `getAPICalls` before you repeat it.
     */
    post: operations["sendSMTPMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/email_templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mail templates
     * @description Lists the account's e-mail templates, one page at a time, without their HTML. They are settings, so the list
     *     takes no range of dates. Only templates whose trigger is `api_direct` can be sent with `sendSMTPMessage`.
     *     Whether the first page is 0 or 1 is not documented. Take a page with fewer results than `limit` for the last.
     */
    get: operations["getEmailTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_third_party_integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a third party integration
     * @description Links the account to another company's system, one of those that RevCent offers as its own integrations
     *     (`site_third_party_integration`). Some offers have options that only show once the link is there: read them
     *     with `getUserThirdPartyIntegration`, then save the choice with `editUserThirdPartyIntegration`.
     *
     *     Only the beginning of RevCent's list of fields is known here: credentials, and what comes after them, pass
     *     unchecked, under RevCent's names. **They are secrets that this contract cannot mark as such**: where the
     *     request is logged, leave its body out.
     *
     *     No two integrations of an account have the same name. What RevCent answers for a name that is taken is not
     *     documented.
     */
    post: operations["createUserThirdPartyIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_third_party_integrations/{user_third_party_integration_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a third party integration
     * @description Reads the account's link to another company's system: which credentials are saved, though never the
     *     credentials themselves, and by RevCent's guide the options that the other company offers this account. Only
     *     the names below are documented here.
     */
    get: operations["getUserThirdPartyIntegration"];
    put?: never;
    /**
     * Edit a third party integration
     * @description Changes the account's link to another company's system. Send only what changes. Credentials are replaced when
     *     `third_party_credentials` is sent, and RevCent stores them encrypted.
     */
    post: operations["editUserThirdPartyIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai_voice_calls/{ai_voice_call_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an AI voice call
     * @description Reads one telephone call that an AI voice agent has made or taken: the model, how long it lasted, and by
     *     RevCent's guide its state, what triggered it, the customer and the record it was about. Only the names below
     *     are documented here.
     */
    get: operations["getAIVoiceCall"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai_voice_agents/{ai_voice_agent_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit an AI voice agent
     * @description Changes an AI voice agent, which makes or takes telephone calls. Send only what changes. **The agent may be on
     *     the telephone at this moment.**
     */
    post: operations["editAIVoiceAgent"];
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
    /** @description Id of this call, for support requests and for `getAPICall`. */
    CallId: string;
    /** @description When the call began, in Unix seconds. */
    CallTime: number;
    /**
     * @description Always 1, the call succeeded.
     * @enum {integer}
     */
    SuccessCode: 1;
    /** @description Outcome of the call, in words. */
    CallResult: string;
    /** @description How many items this page holds, as many as `limit` at most. */
    CurrentCount: number;
    /** @description Number of this page. */
    CurrentPage: number;
    /** @description When the record was made, in Unix seconds. */
    CreatedTime: number;
    /** @description A currency, by its three letters of ISO 4217. */
    CurrencyCode: string;
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
       *
       *     Limits: matches `^[0-9]+$`.
       */
      card_number?: string;
      /**
       * @description Month of expiry as a number of one or two digits, 1 to 12.
       *
       *     Limits: 1 to 12.
       */
      exp_month?: number;
      /**
       * @description Year of expiry as a number of two digits, such as 31 for 2031.
       *
       *     Limits: 0 to 99.
       */
      exp_year?: number;
      /**
       * Format: password
       * @description Security code printed on the card. Only digits; how many depends on the type of card.
       *
       *     Limits: matches `^[0-9]+$`.
       */
      card_code?: string;
    };
    /** @description One name and its value. */
    MetadataEntry: {
      /**
       * @description Name, 1 to 100 characters.
       *
       *     Limits: 1 to 100 characters.
       */
      name: string;
      /**
       * @description Value, 1 to 255 characters.
       *
       *     Limits: 1 to 255 characters.
       */
      value: string;
    };
    /** @description An object without fields. */
    EmptyRequest: Record<string, never>;
    /**
     * @description One record of a list. RevCent's lists whose items were seen begin each item with these two fields; which others
     *     this list's items have is not documented here, so they are readable as unknown values.
     */
    RecordListItem: {
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the record. */
      id?: components["schemas"]["Id"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One hit of a search. The fields named here are those that RevCent's guides name for every search they describe;
     *     further fields are readable as unknown values.
     */
    SearchResult: {
      /** @description Kind of the record that was found, such as `transaction` or `customer_card`. */
      item_type?: string;
      /** @description Id of the record that was found. */
      id?: components["schemas"]["Id"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description How well the record fits the search term. The type is not documented. */
      score?: unknown;
      /** @description What in the record fits the search term. The type is not documented. */
      highlights?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What a search found. That the list is called `results` is a guess from RevCent's other lists; whatever the
     *     answer holds is readable.
     */
    SearchResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description The hits. Version 1 of the API stops at ten, without further pages. */
      results?: components["schemas"]["SearchResult"][];
    } & {
      [key: string]: unknown;
    };
    /** @description Outcome of a call that changes something. Further fields are readable as unknown values. */
    ActionResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      result?: components["schemas"]["CallResult"];
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
    /**
     * @description One customer of a list. RevCent's lists whose items were seen begin each item with these two fields; the others
     *     of a customer are not documented here, so they are readable as unknown values.
     */
    CustomerListItem: {
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the customer. */
      id?: components["schemas"]["Id"];
    } & {
      [key: string]: unknown;
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
      /**
       * @description How many customers this page holds, as many as `limit` at most.
       *
       *     Limits: 0 to 25.
       */
      current_count?: number;
      /**
       * @description Number of this page.
       *
       *     Limits: 0 or more.
       */
      current_page?: number;
      /**
       * @description The customers on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["CustomerListItem"][];
    } & {
      [key: string]: unknown;
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
    /** @description A customer group. Further fields are readable as unknown values. */
    CustomerGroup: {
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the group. */
      id?: components["schemas"]["Id"];
      /** @description Name of the group. */
      name?: string;
      /** @description What the group is for. */
      description?: string;
      /** @description Whether the group is in use. */
      enabled?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of customer groups. */
    GetCustomerGroupsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The groups on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["CustomerGroup"][];
    } & {
      [key: string]: unknown;
    };
    /** @description A customer portal, flattened into the answer. Further fields are readable as unknown values. */
    GetCustomerPortalResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the portal. */
      id?: components["schemas"]["Id"];
      /** @description Name of the portal. */
      name?: string;
      /** @description What the portal is for. */
      description?: string;
      /** @description Whether the portal is in use. */
      enabled?: boolean;
      /** @description Address of the portal's logo. */
      logo?: string;
      /** @description The domain of the portal. Its shape is not documented here. */
      tracking_domain?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description One page of cards. */
    GetCustomerCardsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The cards on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description One card that was found. Further fields are readable as unknown values. */
    CustomerCardSearchResult: {
      /** @description Always `customer_card`. */
      item_type?: string;
      /** @description Id of the card. */
      id?: components["schemas"]["Id"];
      /** @description Id of the customer who has the card. */
      customer_id?: components["schemas"]["Id"];
      created_date_unix?: components["schemas"]["CreatedTime"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The cards that a search found. That the list is called `results` is a guess from RevCent's other lists; whatever
     *     the answer holds is readable.
     */
    SearchCustomerCardsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description The hits. Version 1 of the API stops at ten, without further pages. */
      results?: components["schemas"]["CustomerCardSearchResult"][];
    } & {
      [key: string]: unknown;
    };
    /** @description A card, flattened into the answer. Further fields are readable as unknown values. */
    GetCustomerCardResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the card. */
      id?: components["schemas"]["Id"];
      /** @description Kind of card. The values are not documented. */
      type?: string;
      /** @description First six digits of the number, which name the bank. */
      first_6?: string;
      /** @description Last four digits of the number. */
      last_4?: string;
      /** @description Month and year of expiry as MM/YY. */
      expiry_date?: string;
      /** @description Month of expiry as MM. */
      expiry_month?: string;
      /** @description Year of expiry as YY. */
      expiry_year?: string;
      /** @description Whether this is the card that the customer pays with by default. */
      is_default?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The record of one call in a list. RevCent's lists whose items were seen begin each item with these two fields;
     *     the others are not documented here, so they are readable as unknown values.
     */
    APICallListItem: {
      /** @description When the call was recorded, in Unix seconds. */
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the recorded call. Read it with `getAPICall`. */
      id?: components["schemas"]["Id"];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of records of calls. */
    GetAPICallsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The records on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["APICallListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description An API account, which has a key. Further fields are readable as unknown values. */
    APIAccount: {
      /** @description Id of the account. It serves as `api_account_filter` of `getAPICalls`. */
      id?: components["schemas"]["Id"];
      /** @description Name of the account. */
      name?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The record of a call, flattened into the answer of the call that reads it. Further fields are readable as
     *     unknown values.
     */
    GetAPICallResponse: {
      /** @description Id of this reading call, not of the recorded one. */
      api_call_id?: components["schemas"]["Id"];
      /** @description When this reading call began, in Unix seconds. */
      api_call_unix?: components["schemas"]["UnixSeconds"];
      /** @description Always 1, the record was read. It says nothing of how the recorded call ended. */
      code: components["schemas"]["SuccessCode"];
      /** @description When the recorded call was recorded, in Unix seconds. */
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the recorded call. */
      id?: components["schemas"]["Id"];
      /**
       * @description Type of the recorded call. The values are not documented; version 1 of the API calls the kind of record so,
       *     such as `sale`.
       */
      type?: string;
      /**
       * @description Method of the recorded call. The values are not documented; version 1 of the API calls the action so, such
       *     as `retrieve`.
       */
      method?: string;
      /** @description The API account that made the recorded call. */
      api_account?: components["schemas"]["APIAccount"];
      /** @description The IP address that the recorded call came from. */
      ip_address?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of sales. */
    GetSalesResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The sales on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The card that pays a sale. RevCent's list of fields is known up to `three_ds`, so others pass unchecked. Unlike at
     *     `createCustomer` RevCent does not say that number and code hold digits only.
     */
    SaleCreditCard: {
      /**
       * Format: password
       * @description Whole number of the card.
       */
      card_number?: string;
      /**
       * @description Month of expiry as a number of one or two digits, 1 to 12.
       *
       *     Limits: 1 to 12.
       */
      exp_month?: number;
      /**
       * @description Year of expiry as a number of two digits, such as 31 for 2031.
       *
       *     Limits: 0 to 99.
       */
      exp_year?: number;
      /**
       * Format: password
       * @description Security code printed on the card. Its length depends on the type of card.
       */
      card_code?: string;
      /** @description Outcome of a 3-D Secure check, if one was made. Its shape is not documented here. */
      three_ds?: unknown;
    } & {
      [key: string]: unknown;
    };
    /** @description A sale. Only the beginning of RevCent's list of fields is known here, so others pass unchecked. */
    CreateSaleRequest: {
      /** @description Campaign that the sale belongs to, by its id. A name, as `createCustomer` takes, is not enough. */
      campaign?: components["schemas"]["Id"];
      /** @description Currency of the sale, by its three letters of ISO 4217. */
      iso_currency?: components["schemas"]["CurrencyCode"];
      /** @description The customer's IP address. */
      ip_address?: string;
      /**
       * @description How the sale is paid. `credit_card` needs `payment_profile`, and `credit_card` unless an existing customer's
       *     card is used; `paypal` needs `paypal_transaction_id`.
       * @enum {string}
       */
      payment_type?: "credit_card" | "paypal" | "offline_payment" | "check_direct";
      /** @description Payment profile that routes the card payment, by its id. Required for `credit_card`. */
      payment_profile?: components["schemas"]["Id"];
      /** @description The card that pays. Required for `credit_card`, unless an existing customer is named by id. */
      credit_card?: components["schemas"]["SaleCreditCard"];
      /** @description The PayPal transaction that paid. Required for `paypal`. */
      paypal_transaction_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A sale that was refused or failed. Further fields are readable as unknown values. */
    CreateSaleError: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      /**
       * @description 0 for an error, by RevCent's general rule. Other numbers are not documented for version 2; a public client of
       *     version 1 takes 2 and 3 for declined, 4 for held, 5 for rejected payments.
       */
      code?: number;
      /** @description Code of the cause. RevCent publishes no list of the values. */
      error_code?: string;
      /** @description Explanation of the cause, for people. */
      message?: string;
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description The sale was created. Further fields are readable as unknown values. */
    CreateSaleResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the new sale. The name follows RevCent's other answers to creating calls. */
      sale_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description What to estimate. RevCent's list of fields is known up to `customer_id`, so others pass unchecked. */
    EstimateSaleRequest: {
      /** @description The pending sale to estimate, by its id. */
      sale_id?: string;
      /** @description Campaign that the sale would belong to, by its id. */
      campaign?: components["schemas"]["Id"];
      /** @description Currency of the sale, by its three letters of ISO 4217. */
      iso_currency?: components["schemas"]["CurrencyCode"];
      /**
       * @description Whether to answer with a gateway for the sale to come.
       * @default false
       */
      include_gateway?: boolean;
      /**
       * @description How the sale would be paid; only for `include_gateway`.
       * @enum {string}
       */
      payment_type?: "credit_card";
      /** @description Payment profile that would route the card payment, by its id; only for `include_gateway`. */
      payment_profile?: components["schemas"]["Id"];
      /** @description The customer, by RevCent's id, if there is one already. */
      customer_id?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What a pending sale is to hold. Only the beginning of RevCent's list of fields is known here, so others pass
     *     unchecked.
     */
    PendingSaleRequest: {
      /** @description Campaign that the sale belongs to, by its id. */
      campaign?: components["schemas"]["Id"];
      /** @description Currency of the sale, by its three letters of ISO 4217. */
      iso_currency?: components["schemas"]["CurrencyCode"];
      /** @description The customer's IP address. */
      ip_address?: string;
      /** @description The card that is to pay once the sale is processed. */
      credit_card?: components["schemas"]["SaleCreditCard"];
    } & {
      [key: string]: unknown;
    };
    /** @description The pending sale was saved, changed or processed. Further fields are readable as unknown values. */
    PendingSaleResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the sale. It stays the same when the sale is processed. */
      sale_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description How a pending sale is paid. RevCent's list of fields is known up to `credit_card`, so others pass unchecked. */
    ProcessPendingSaleRequest: {
      /** @description Campaign that the sale belongs to, by its id. */
      campaign?: components["schemas"]["Id"];
      /** @description Payment profile that routes the card payment, by its id. */
      payment_profile?: components["schemas"]["Id"];
      /** @description The card that pays. Without it the card that was saved with the pending sale pays. */
      credit_card?: components["schemas"]["SaleCreditCard"];
    } & {
      [key: string]: unknown;
    };
    /** @description The sale was voided. Further fields are readable as unknown values. */
    VoidSaleResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the sale. */
      sale_id?: components["schemas"]["Id"];
      /** @description Id of the sale's customer. */
      customer_id?: components["schemas"]["Id"];
      /** @description Ids of the pending refunds that the void has made. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description How much to refund, and how. */
    RefundProductSaleRequest: {
      /**
       * Format: float
       * @description How much to refund. Without it all is refunded.
       */
      amount?: number;
      /**
       * @description Whether RevCent only notes the refund of a card payment, without asking the gateway to pay the money back,
       *     because that has happened elsewhere.
       * @default false
       */
      refunded_offsite?: boolean;
    };
    /** @description The product sale was refunded. Further fields are readable as unknown values. */
    RefundProductSaleResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /**
       * Format: float
       * @description How much was refunded.
       */
      amount?: number;
      /** @description Ids of the pending refunds that the call has made, as RevCent's other refunds give them. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of taxes. */
    GetTaxesResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The taxes on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description How much to refund. */
    RefundTaxRequest: {
      /**
       * Format: float
       * @description How much to refund. Without it all is refunded.
       */
      amount?: number;
    };
    /** @description The tax was refunded. Further fields are readable as unknown values. */
    RefundTaxResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /**
       * Format: float
       * @description How much was refunded.
       */
      amount?: number;
      /** @description Id of the tax. */
      tax_id?: components["schemas"]["Id"];
      /** @description Ids of the pending refunds that the call has made. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of transactions. */
    GetTransactionsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The transactions on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description One transaction that was found. Further fields are readable as unknown values. */
    TransactionSearchResult: {
      /** @description Always `transaction`. */
      item_type?: string;
      /** @description Id of the transaction. */
      id?: components["schemas"]["Id"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description The customer's first name. */
      first_name?: string;
      /** @description The customer's last name. */
      last_name?: string;
      /** @description The customer's e-mail address. */
      email?: string;
      /** @description How well the transaction fits the search term. The type is not documented. */
      score?: unknown;
      /** @description What in the transaction fits the search term. The type is not documented. */
      highlights?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The transactions that a search found. That the list is called `results` is a guess from RevCent's other lists;
     *     whatever the answer holds is readable.
     */
    SearchTransactionsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description The hits. Version 1 of the API stops at ten, without further pages. */
      results?: components["schemas"]["TransactionSearchResult"][];
    } & {
      [key: string]: unknown;
    };
    /** @description A card transaction, flattened into the answer. Further fields are readable as unknown values. */
    GetTransactionResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the transaction. */
      id?: components["schemas"]["Id"];
      /**
       * Format: float
       * @description Amount of the transaction.
       */
      amount?: number;
      /**
       * Format: float
       * @description What was to be paid at first: products, tax and shipping, without discounts.
       */
      amount_original_total?: number;
      /**
       * Format: float
       * @description What is left of it: `amount_original_total` without what was refunded and discounted since.
       */
      amount_total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description How much to refund, and how. */
    RefundTransactionRequest: {
      /**
       * Format: float
       * @description How much to refund. Without it all is refunded.
       */
      amount?: number;
      /**
       * @description Whether RevCent only notes the refund, without asking the gateway to pay the money back, because that has
       *     happened elsewhere.
       * @default false
       */
      refunded_offsite?: boolean;
    };
    /** @description The transaction was refunded. Further fields are readable as unknown values. */
    RefundTransactionResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Ids of the pending refunds that the call has made, as RevCent's other refunds give them. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A chargeback of a card payment. RevCent's list of fields is known up to `chargeback_date`, so others pass
     *     unchecked.
     */
    CreateChargebackRequest:
      | ({
          /** @description The disputed transaction, by RevCent's id. */
          transaction_id?: components["schemas"]["Id"];
          /** @description The disputed transaction, by the gateway's id. Only for calls without `transaction_id`. */
          gateway_transaction_id?: string;
          /**
           * Format: float
           * @description How much is disputed.
           */
          amount?: number;
          /** @description The acquirer's reference number, if there is one. */
          arn?: string;
          /** @description Number of the case, if there is one. */
          case_number?: string;
          /** @description Code of the reason, if there is one. */
          reason_code?: string;
          /** @description The third party integration that reports the chargeback, by its id. */
          third_party_integration_id?: components["schemas"]["Id"];
          /** @description The chargeback's id at a company that manages chargebacks. */
          third_party_chargeback_id?: string;
          /** @description The order's id at a company that manages chargebacks. */
          third_party_order_id?: string;
          /**
           * @description When the issuer or the customer began the chargeback, as date and time in ISO 8601, such as
           *     `2026-01-15T00:00:00Z`.
           */
          chargeback_date?: string;
        } & {
          [key: string]: unknown;
        })
      | unknown
      | unknown;
    /** @description The chargeback was recorded. Further fields are readable as unknown values. */
    CreateChargebackResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the chargeback. The name follows RevCent's other answers to creating calls. */
      chargeback_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What leads to the sale. RevCent's list of fields is known up to `item_value`, so others pass unchecked. RevCent
     *     was not seen to require the two; a call makes sense with both only.
     */
    CreateChargebackDocumentRequest: {
      /**
       * @description Kind of the record that leads to the sale.
       * @enum {string}
       */
      item_type?: "sale" | "transaction" | "shipping" | "fraud_detection" | "chargeback";
      /**
       * @description Which record it is. For a sale its id; for a transaction its id, or the id that the gateway gave it; for a
       *     shipment its id, or the tracking number. For the other two what is searched is not documented here.
       */
      item_value?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The document was made. The names of its id, of the address of the ZIP file and of its last day are not
     *     documented here. Further fields are readable as unknown values.
     */
    CreateChargebackDocumentResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description What the document says, for programs. Its shape is not documented here. */
      document_json?: unknown;
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description With what to pay. RevCent's list of fields is known up to `payment`, so others pass unchecked. */
    ProcessSalvageTransactionRequest: {
      /** @description The gateway to pay through, by its id. Without it that of the first try. */
      gateway?: components["schemas"]["Id"];
      /** @description Another card of the customer's, by its id. */
      customer_card_id?: components["schemas"]["Id"];
      /** @description Holds a new card to pay with. */
      payment?: components["schemas"]["Payment"];
    } & {
      [key: string]: unknown;
    };
    /** @description One step of a payment flow. The shape of its parts is not documented here, so they pass unchecked. */
    PaymentFlowNode: {
      /** @description Id of the node within the flow. */
      id?: unknown;
      /**
       * @description Kind of step, such as `start_payment_request`, `action_choose_gateway`, `action_process_payment` or
       *     `filter_product_group`. The whole list is not documented here.
       */
      type?: string;
      /** @description What the step needs to know. It depends on `type`. */
      content?: unknown;
      /** @description Settings of the step. They depend on `type`. */
      settings?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What changes in a payment profile. RevCent's list of fields is known up to `payment_flow`, so others pass
     *     unchecked.
     */
    EditPaymentProfileRequest: {
      /** @description Name of the profile. No other payment profile may have it. */
      name?: string;
      /** @description What the profile is for. */
      description?: string;
      /** @description Whether the profile is in use. */
      enabled?: boolean;
      /**
       * @description The whole flow, as nodes that name each other by `id`. A flow that works has a node `start_payment_request`,
       *     and no second one, a node `action_choose_gateway` and a node `action_process_payment`.
       */
      payment_flow?: components["schemas"]["PaymentFlowNode"][];
    } & {
      [key: string]: unknown;
    };
    /** @description A group of gateways. */
    CreateGatewayGroupRequest: {
      /** @description Name of the gateway group. No other gateway group may have it. */
      name: string;
      /** @description What the group is for. */
      description?: string;
      /** @description Whether the group is in use. */
      enabled?: boolean;
      /** @description The gateways of the group, by their user gateway ids. */
      user_gateway?: components["schemas"]["Id"][];
    };
    /** @description The group was created. Further fields are readable as unknown values. */
    CreateGatewayGroupResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the group. */
      gateway_group_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description One thing that a gateway wants to be told. */
    GatewayField: {
      /** @description Which it is, by the offer's id of it. */
      id: string;
      /**
       * Format: password
       * @description What it is told. It may be a secret.
       */
      value: string;
    };
    /** @description What customers read on their statements and in e-mails. Other fields pass unchecked. */
    CustomDescriptor: {
      /** @description Whether the descriptor is in use. */
      enabled?: boolean;
      /** @description Name. */
      name?: string;
      /** @description E-mail address. */
      email?: string;
      /** @description Address of a web page. */
      url?: string;
      /** @description Phone number. */
      phone?: string;
      /** @description Address. */
      address?: string;
      /** @description City. */
      city?: string;
      /** @description State or region. */
      state?: string;
      /** @description Postal code. */
      postal_code?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A gateway. RevCent's list of fields is known up to `custom_descriptor`, so others pass unchecked. */
    CreateUserGatewayRequest: {
      /** @description Name of the gateway. No other gateway may have it. */
      name?: string;
      /** @description Which of RevCent's gateways this one uses, by its id. */
      site_gateway_id: components["schemas"]["Id"];
      /** @description What the gateway wants to be told. */
      fields?: components["schemas"]["GatewayField"][];
      custom_descriptor?: components["schemas"]["CustomDescriptor"];
    } & {
      [key: string]: unknown;
    };
    /** @description The gateway was created. Further fields are readable as unknown values. */
    CreateUserGatewayResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the gateway. */
      user_gateway_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A gateway, flattened into the answer. Further fields are readable as unknown values. */
    GetUserGatewayResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      custom_descriptor?: components["schemas"]["CustomDescriptor"];
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in a gateway. RevCent's list of fields is known up to `enabled`, so others pass unchecked. */
    EditUserGatewayRequest: {
      custom_descriptor?: components["schemas"]["CustomDescriptor"];
      /** @description What the gateway is for. */
      description?: string;
      /**
       * Format: float
       * @description What the gateway's merchant account costs, as a rate.
       */
      discount_rate?: number;
      /** @description Whether the gateway is in use. */
      enabled?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A PayPal account to link. RevCent's list of fields is known up to `transaction_confirmation`, so others pass
     *     unchecked.
     */
    CreatePayPalAccountRequest: {
      /** @description Name of the PayPal account. No other PayPal account may have it. */
      name?: string;
      /** @description What the account is for. */
      description?: string;
      /** @description Whether the account is in use. */
      enabled?: boolean;
      /** @description The e-mail address of the account at PayPal. */
      paypal_account_email?: string;
      /** @description Campaign that its transactions belong to, by its id. */
      campaign?: components["schemas"]["Id"];
      /** @description The shops whose PayPal transactions come by this account, by their user shop ids. */
      third_party_shop?: components["schemas"]["Id"][];
      /** @description Whether a sale counts as paid only once PayPal confirms its transaction. RevCent recommends `false`. */
      transaction_confirmation?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description The PayPal account was linked. Further fields are readable as unknown values. */
    CreatePayPalAccountResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the PayPal account. The name follows RevCent's other answers to creating calls. */
      paypal_account_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A PayPal account, flattened into the answer. Further fields are readable as unknown values. */
    GetPayPalAccountResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the PayPal account. */
      id?: components["schemas"]["Id"];
      /** @description Name of the PayPal account. */
      name?: string;
      /** @description What the account is for. */
      description?: string;
      /** @description Whether the account is in use. */
      enabled?: boolean;
      /** @description The e-mail address of the account at PayPal. */
      paypal_account_email?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Name and address to send to. RevCent's list of fields is known up to `zip`, so others pass unchecked. */
    SubscriptionAddress: {
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
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in a subscription. RevCent's list of fields is known up to `ship_to`, so others pass unchecked. */
    EditSubscriptionRequest: {
      /** @description Subscription profile that says when the subscription renews, by its id. */
      subscription_profile?: components["schemas"]["Id"];
      /** @description Coupons to attach, by their ids. */
      coupon?: components["schemas"]["Id"][];
      /** @description Price of the subscription. */
      amount?: number;
      /**
       * @description When the subscription renews next, as date and time with offset, such as `2026-03-01T00:00:00Z`.
       *
       *     Limits: matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
       */
      next_renewal_date?: string;
      /** @description Where to send what the subscription brings. */
      ship_to?: components["schemas"]["SubscriptionAddress"];
    } & {
      [key: string]: unknown;
    };
    /** @description The subscription was activated. Further fields are readable as unknown values. */
    ActivateSubscriptionResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the subscription. */
      subscription_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A renewal of a subscription, flattened into the answer. Further fields are readable as unknown values. */
    GetSubscriptionRenewalResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the renewal. RevCent's own text calls it the id of a subscription. */
      id?: components["schemas"]["Id"];
      /**
       * Format: float
       * @description Amount of the renewal.
       */
      amount?: number;
      /**
       * Format: float
       * @description What was to be paid at first: products, tax and shipping, without discounts.
       */
      amount_original_total?: number;
      /**
       * Format: float
       * @description What is left of it: `amount_original_total` without what was refunded and discounted since.
       */
      amount_total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description How much to refund. */
    RefundSubscriptionRenewalRequest: {
      /**
       * Format: float
       * @description How much to refund. Without it all is refunded.
       */
      amount?: number;
    };
    /** @description The renewal was refunded. Further fields are readable as unknown values. */
    RefundSubscriptionRenewalResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /**
       * Format: float
       * @description How much was refunded.
       */
      amount?: number;
      /** @description Id of the subscription. */
      subscription_id?: components["schemas"]["Id"];
      /** @description Id of the renewal. */
      subscription_renewal_id?: components["schemas"]["Id"];
      /** @description Ids of the pending refunds that the call has made. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description How much longer the trial lasts. */
    ExtendTrialRequest: {
      /** @description How many days to add. */
      days?: number;
    };
    /** @description The trial was extended. Further fields are readable as unknown values. */
    ExtendTrialResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the trial. */
      trial_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description How long a period is, for the frequency `unit`. */
    SubscriptionFrequencyUnit: {
      /**
       * @description What is counted.
       * @enum {string}
       */
      unit: "days" | "weeks" | "months" | "years";
      /** @description How many of them. */
      value?: number;
    };
    /**
     * @description A profile. RevCent's list of fields is known up to `frequency_unit`, so others, such as the settings of
     *     `calendar` and `fiscal`, pass unchecked.
     */
    CreateSubscriptionProfileRequest: {
      /** @description Name of the subscription profile. No other subscription profile may have it. */
      name?: string;
      /** @description What the profile is for. */
      description?: string;
      /** @description Whether the profile is in use. */
      enabled?: boolean;
      /**
       * @description How renewals follow each other: every so many days, weeks, months or years (`unit`), at a day or week of a
       *     calendar's period (`calendar`), or by quarters (`fiscal`). Each wants settings of its own.
       * @enum {string}
       */
      frequency?: "unit" | "calendar" | "fiscal";
      frequency_unit?: components["schemas"]["SubscriptionFrequencyUnit"];
    } & {
      [key: string]: unknown;
    };
    /** @description The profile was created. Further fields are readable as unknown values. */
    CreateSubscriptionProfileResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the profile. The name follows RevCent's other answers to creating calls. */
      subscription_profile_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in a profile. RevCent's list of fields is known up to `frequency`, so others pass unchecked. */
    EditSubscriptionProfileRequest: {
      /** @description Name of the subscription profile. No other subscription profile may have it. */
      name?: string;
      /** @description What the profile is for. */
      description?: string;
      /** @description Whether the profile is in use. */
      enabled?: boolean;
      /**
       * @description How renewals follow each other: every so many days, weeks, months or years (`unit`), at a day or week of a
       *     calendar's period (`calendar`), or by quarters (`fiscal`). Each wants settings of its own.
       * @enum {string}
       */
      frequency?: "unit" | "calendar" | "fiscal";
      frequency_unit?: components["schemas"]["SubscriptionFrequencyUnit"];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of products. */
    GetProductsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The products on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A product. RevCent's list of fields is known up to `price_subscription`; others, such as
     *     `trial_shipping_setting`, pass unchecked. What RevCent requires was not seen.
     */
    CreateProductRequest: {
      /** @description Name of the product. */
      name?: string;
      /** @description What the product is. */
      description?: string;
      /** @description The same as HTML. */
      description_html?: string;
      /** @description Whether the product is sold. */
      enabled?: boolean;
      /** @description SKU of the product. */
      sku?: string;
      /** @description The product's page in a shop. */
      url?: string;
      /** @description Where RevCent fetches an image from, JPEG or PNG, which it then keeps itself. */
      image_url?: string;
      /** @description The product's id in a shop. */
      internal_id?: string;
      /** @description Price. */
      price?: number;
      /** @description Price at the end of a trial. Without it `price`. */
      price_trial?: number;
      /** @description Price of a renewal. Without it `price`. */
      price_subscription?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The product was created. Further fields are readable as unknown values. */
    CreateProductResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the product. The name follows RevCent's other answers to creating calls. */
      product_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description One product that was found. Further fields are readable as unknown values. */
    ProductSearchResult: {
      /** @description Id of the product. */
      id?: components["schemas"]["Id"];
      /** @description The store that sells the product. The shape is not documented here. */
      store?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The products that a search found. That the list is called `results` is a guess from RevCent's other lists;
     *     whatever the answer holds is readable.
     */
    SearchProductsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description The hits. Version 1 of the API stops at ten, without further pages. */
      results?: components["schemas"]["ProductSearchResult"][];
    } & {
      [key: string]: unknown;
    };
    /** @description A group of products. */
    CreateProductGroupRequest: {
      /** @description Name of the group. */
      name: string;
      /** @description What the group is for. */
      description?: string;
      /** @description Whether the group is in use. */
      enabled?: boolean;
      /** @description The products of the group, by their ids. */
      products?: components["schemas"]["Id"][];
    };
    /** @description The group was created. Further fields are readable as unknown values. */
    CreateProductGroupResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the group. */
      product_group_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description How much to refund. */
    RefundShipmentRequest: {
      /**
       * Format: float
       * @description How much to refund. Without it all is refunded.
       */
      amount?: number;
    };
    /** @description The shipment was refunded. Further fields are readable as unknown values. */
    RefundShipmentResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the shipment. */
      shipping_id?: components["schemas"]["Id"];
      /** @description Ids of the pending refunds that the call has made. */
      pending_refund?: components["schemas"]["Id"][];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A shop to link. RevCent's list of fields is known up to `url`, so others pass unchecked. */
    CreateUserShopRequest: {
      /** @description Name of the shop. No other shop of the account may have it. */
      name?: string;
      /** @description What the shop is for. */
      description?: string;
      /** @description Address of the shop. */
      url?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The shop was linked. Further fields are readable as unknown values. */
    CreateUserShopResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the shop. The name follows RevCent's other answers to creating calls. */
      user_shop_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A shop, flattened into the answer. Further fields are readable as unknown values. */
    GetUserShopResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in a shop. RevCent's list of fields is known up to `site_shop_id`, so others pass unchecked. */
    EditUserShopRequest: {
      /** @description Name of the shop. No other shop of the account may have it. */
      name?: string;
      /** @description What the shop is for. */
      description?: string;
      /** @description Address of the shop. */
      url?: string;
      /** @description Payment profile that routes its card payments, by its id. */
      payment_profile_id?: components["schemas"]["Id"];
      /** @description Campaign that its sales belong to, by its id. */
      campaign_id?: components["schemas"]["Id"];
      /** @description Which of RevCent's kinds of shops it is, by its id. */
      site_shop_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A shipping profile, flattened into the answer. Further fields are readable as unknown values. */
    GetShippingProfileResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the profile. */
      id?: components["schemas"]["Id"];
      /** @description Name of the profile. */
      name?: string;
      /** @description What the profile is for. */
      description?: string;
      /** @description Whether the profile is in use. */
      enabled?: boolean;
      /** @description What shipping costs, and when. The shape of a rate is not documented here. */
      rates?: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description A fulfillment account. Further fields are readable as unknown values. */
    FulfillmentAccount: {
      /** @description Id of the account. */
      id?: components["schemas"]["Id"];
      /** @description Name of the account. */
      name?: string;
      /** @description What the account is for. */
      description?: string;
      /** @description Whether the account is in use. */
      enabled?: boolean;
      /** @description Whether RevCent cancels a shipment there that was refunded or voided. */
      cancel_on_void?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of fulfillment accounts. */
    GetFulfillmentAccountsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The fulfillment accounts on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["FulfillmentAccount"][];
    } & {
      [key: string]: unknown;
    };
    /** @description One thing that a fulfillment center wants to be told. */
    FulfillmentField: {
      /** @description Which it is, by the offer's id of it. */
      id: string;
      /**
       * Format: password
       * @description What it is told. It may be a secret.
       */
      value: string;
    };
    /** @description A fulfillment account. */
    CreateFulfillmentAccountRequest: {
      /** @description Name of the fulfillment account. No other fulfillment account may have it. */
      name: string;
      /** @description What the account is for. */
      description?: string;
      /** @description Whether the account is in use. */
      enabled?: boolean;
      /** @description Which of RevCent's fulfillment centers the account is at, by its id. */
      fulfillment_center: components["schemas"]["Id"];
      /** @description What the center wants to be told. */
      fields?: components["schemas"]["FulfillmentField"][];
    };
    /** @description The fulfillment account was created. Further fields are readable as unknown values. */
    CreateFulfillmentAccountResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the account. The name follows RevCent's other answers to creating calls. */
      fulfillment_account_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A note and what it is about. */
    CreateNoteRequest: {
      /**
       * @description Kind of the record that the note is about.
       * @enum {string}
       */
      item_type?: "sale" | "customer" | "product_sale" | "shipping" | "subscription" | "subscription_renewal";
      /** @description Id of the record that the note is about. */
      item_id?: components["schemas"]["Id"];
      /**
       * @description The note, 1 to 255 characters.
       *
       *     Limits: 1 to 255 characters.
       */
      text?: string;
    };
    /** @description The note was created. Further fields are readable as unknown values. */
    CreateNoteResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Kind of the record that the note is about. */
      item_type?: string;
      /** @description Id of the record that the note is about. */
      item_id?: string;
      /** @description Id of the note. */
      note_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description A project, flattened into the answer. Further fields are readable as unknown values. */
    GetProjectResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the project. */
      id?: components["schemas"]["Id"];
      /** @description Name of the project. */
      name?: string;
      /** @description What belongs to the project, by kinds. The shape of a kind is not documented here. */
      entities?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description A note of a project. */
    CreateProjectNoteRequest: {
      /** @description Id of the project. */
      project_id: components["schemas"]["Id"];
      /**
       * @description Title, 1 to 100 characters.
       *
       *     Limits: 1 to 100 characters.
       */
      title: string;
      /**
       * @description The note, 1 to 5,000 characters.
       *
       *     Limits: 1 to 5,000 characters.
       */
      content: string;
      /** @description Name and value pairs to keep with the note. Lists of notes can be filtered by them. */
      metadata?: components["schemas"]["MetadataEntry"][];
    };
    /** @description The note was created. Further fields are readable as unknown values. */
    CreateProjectNoteResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the note. The name follows RevCent's other answers to creating calls. */
      project_note_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description Metadata and the record that it is for. */
    InsertMetadataRequest: {
      /**
       * @description Kind of the record.
       * @enum {string}
       */
      item_type:
        | "customer"
        | "sale"
        | "product_sale"
        | "shipping"
        | "subscription"
        | "subscription_renewal"
        | "salvage_transaction"
        | "chargeback"
        | "fraud_detection";
      /** @description Id of the record. */
      item_id: components["schemas"]["Id"];
      /** @description Name and value pairs to add. */
      metadata: components["schemas"]["MetadataEntry"][];
      /**
       * @description Whether to add the pairs to everything below the record as well.
       * @default false
       */
      cascade?: boolean;
    };
    /** @description A function, without its code. Further fields are readable as unknown values. */
    FunctionListItem: {
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the function. */
      id?: components["schemas"]["Id"];
      /** @description What the function wants to be given when it is triggered. The shape of an entry is not documented here. */
      custom_arguments?: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of functions. */
    GetFunctionsResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The functions on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["FunctionListItem"][];
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in a function. RevCent's list of fields is known up to `event_source`, so others pass unchecked. */
    EditFunctionRequest: {
      /** @description Name of the function. No other function may have it. */
      name?: string;
      /** @description What the function is for. */
      description?: string;
      /** @description Whether the function is in use. */
      enabled?: boolean;
      /** @description The JavaScript of the function. Each run ends by the `callback` that it is given. */
      function_code?: string;
      /** @description What runs the function, such as `api_direct` or `account_event`. The whole list is not documented here. */
      event_source?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What the function is told. RevCent's list of fields is known up to `custom_arguments`, so others pass unchecked. */
    TriggerFunctionRequest: {
      /**
       * @description Kind of the record that the function is run for. Goes with `item_id`.
       * @enum {string}
       */
      item_type?:
        | "sale"
        | "customer"
        | "product_sale"
        | "shipping"
        | "subscription"
        | "subscription_renewal"
        | "salvage_transaction"
        | "transaction"
        | "chargeback"
        | "fraud_detection";
      /** @description Id of the record that the function is run for. Goes with `item_type`. */
      item_id?: components["schemas"]["Id"];
      /** @description What the function wants to be given. The shape of an entry is not documented here, so it passes unchecked. */
      custom_arguments?: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of e-mails. */
    GetSMTPMessagesResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The e-mails on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An e-mail to send. RevCent's list of fields is known up to `to`; others, such as `item_type` and `item_id` of
     *     the record that it is about and `custom_arguments`, pass unchecked.
     */
    SendSMTPMessageRequest: {
      /** @description The e-mail template that makes the e-mail, by its id. */
      email_template_id: components["schemas"]["Id"];
      /** @description Recipients, by their e-mail addresses, besides those whom the template names. */
      to?: string[];
    } & {
      [key: string]: unknown;
    };
    /** @description One page of e-mail templates. */
    GetEmailTemplatesResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      current_count?: components["schemas"]["CurrentCount"];
      current_page?: components["schemas"]["CurrentPage"];
      /**
       * @description The e-mail templates on this page.
       *
       *     Limits: at most 25 items.
       */
      results: components["schemas"]["RecordListItem"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An integration. RevCent's list of fields is known up to `site_third_party_integration`, so others pass
     *     unchecked.
     */
    CreateUserThirdPartyIntegrationRequest: {
      /** @description Name of the integration. No other integration of the account may have it. */
      name?: string;
      /** @description What the integration is for. */
      description?: string;
      /** @description Whether the integration is in use. */
      enabled?: boolean;
      /** @description Which of RevCent's own integrations this one uses, by its id. */
      site_third_party_integration: components["schemas"]["Id"];
    } & {
      [key: string]: unknown;
    };
    /** @description The integration was created. Further fields are readable as unknown values. */
    CreateUserThirdPartyIntegrationResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the integration. The name follows RevCent's other answers to creating calls. */
      user_third_party_integration_id?: components["schemas"]["Id"];
      result?: components["schemas"]["CallResult"];
    } & {
      [key: string]: unknown;
    };
    /** @description An integration, flattened into the answer. Further fields are readable as unknown values. */
    GetUserThirdPartyIntegrationResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      /** @description Id of the integration. */
      id?: components["schemas"]["Id"];
      /** @description Name of the integration. */
      name?: string;
      /** @description What the integration is for. */
      description?: string;
      /** @description Whether the integration is in use. */
      enabled?: boolean;
      /** @description Which credentials are saved, by their ids. */
      third_party_credentials_saved?: string[];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Credentials in the shape that RevCent's own description of the integration prescribes, which this contract does
     *     not cover. They are secrets: keep them out of logs.
     */
    ThirdPartyCredentials: {
      /** @description Which kind of credentials these are, by RevCent's id of it. */
      id?: unknown;
      /** @description The credentials themselves. The shape is not documented here. */
      fields?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What changes in an integration. RevCent's list of fields is known up to `third_party_credentials`, so others,
     *     such as `third_party_options`, pass unchecked.
     */
    EditUserThirdPartyIntegrationRequest: {
      /** @description Name of the integration. No other integration of the account may have it. */
      name?: string;
      /** @description What the integration is for. */
      description?: string;
      /** @description Whether the integration is in use. */
      enabled?: boolean;
      /** @description The credentials at the other company. Only to be sent when they change. */
      third_party_credentials?: components["schemas"]["ThirdPartyCredentials"];
    } & {
      [key: string]: unknown;
    };
    /** @description A telephone call of an AI voice agent, flattened into the answer. Further fields are readable as unknown values. */
    GetAIVoiceCallResponse: {
      api_call_id?: components["schemas"]["CallId"];
      api_call_unix?: components["schemas"]["CallTime"];
      code: components["schemas"]["SuccessCode"];
      created_date_unix?: components["schemas"]["CreatedTime"];
      /** @description Id of the call. */
      id?: components["schemas"]["Id"];
      /** @description The AI model of the call. */
      ai_model?: string;
      /** @description Where the AI model comes from. The values are not documented. */
      ai_source?: string;
      /** @description The call's id there. */
      ai_source_session_id?: string;
      /** @description How long the call lasted, in milliseconds. */
      call_duration_ms?: number;
      /** @description Who called whom. An agent's own setting has `inbound` and `outbound`; the values here are not documented. */
      call_method?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What changes in an AI voice agent. RevCent's list of fields is known up to `settings`, so others pass unchecked. */
    EditAIVoiceAgentRequest: {
      /** @description Name of the agent. */
      name?: string;
      /** @description What the agent is for. */
      description?: string;
      /** @description Whether the agent is in use. */
      enabled?: boolean;
      /**
       * @description Whether the agent takes calls or makes them.
       * @enum {string}
       */
      call_method?: "inbound" | "outbound";
      /**
       * @description Function that runs before each call, by its id; its trigger must be `api_direct`. An empty text takes it
       *     away.
       *
       *     Limits: at most 20 characters.
       */
      pre_agent_function?: string;
      /** @description Settings of the agent, such as its voice. Their shape is not documented here. */
      settings?: {
        [key: string]: unknown;
      };
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
    /**
     * @description RevCent refuses the call or fails at it, for example because it knows no record with this id. Which HTTP status
     *     this answer travels with is not documented; it may even be 200, so `code` decides.
     */
    RecordError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description RevCent refuses the call or fails at it, or the payment was not made. Which HTTP status this answer travels with is
     *     not documented; it may even be 200, so `code` decides.
     */
    PaymentError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CreateSaleError"];
      };
    };
  };
  parameters: {
    /** @description Id of the customer, exactly 20 characters. */
    CustomerId: components["schemas"]["Id"];
    /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
    DateStart: components["schemas"]["UnixSeconds"];
    /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
    DateEnd: components["schemas"]["UnixSeconds"];
    /**
     * @description How many items a page holds, 1 to 25.
     *
     *     Limits: 1 to 25.
     */
    Limit: number;
    /**
     * @description Which page to answer with. The number of the first page is not documented.
     *
     *     Limits: 0 or more.
     */
    Page: number;
    /** @description Only items of these campaigns, by campaign id. The name is repeated for each id. */
    CampaignFilter: components["schemas"]["Id"][];
    /** @description Only items in these currencies, by their codes of ISO 4217. The name is repeated for each code. */
    CurrencyFilter: components["schemas"]["CurrencyCode"][];
    /** @description Id of the pending sale, exactly 20 characters, as `createPendingSale` gave it. */
    PendingSaleId: components["schemas"]["Id"];
    /** @description Id of the gateway, exactly 20 characters. */
    UserGatewayId: components["schemas"]["Id"];
    /** @description Id of the subscription, exactly 20 characters. */
    SubscriptionId: components["schemas"]["Id"];
    /** @description Id of the renewal, exactly 20 characters. */
    SubscriptionRenewalId: components["schemas"]["Id"];
    /** @description Id of the shop, exactly 20 characters. */
    UserShopId: components["schemas"]["Id"];
    /** @description Id of the function, exactly 20 characters. */
    FunctionId: components["schemas"]["Id"];
    /** @description Id of the account's integration, exactly 20 characters. */
    UserThirdPartyIntegrationId: components["schemas"]["Id"];
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
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only items of these campaigns, by campaign id. The name is repeated for each id. */
        campaign_filter?: components["parameters"]["CampaignFilter"];
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
  getCustomerGroups: {
    parameters: {
      query: {
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of customer groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCustomerGroupsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomerPortal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the customer portal, exactly 20 characters. */
        customer_portal_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCustomerPortalResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getCustomerCards: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only cards of this customer, by the customer's id. */
        customer_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCustomerCardsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchCustomerCards: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cards that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchCustomerCardsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomerCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the card, exactly 20 characters. */
        customer_card_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCustomerCardResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getAPICalls: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most two days before `date_end`. */
        date_start: components["schemas"]["UnixSeconds"];
        /** @description End of the range, in Unix seconds. Lies at most two days after `date_start`. */
        date_end: components["schemas"]["UnixSeconds"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only calls of these API accounts, by account id. The name is repeated for each id. */
        api_account_filter?: components["schemas"]["Id"][];
        /**
         * @description Only calls that came from these sources. What each of them covers is not documented. The name is repeated
         *     for each source.
         */
        api_call_source_filter?: ("direct" | "web_app" | "webhook" | "account_link" | "ai_assistant" | "system")[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records of calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAPICallsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getAPICall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the recorded call, exactly 20 characters. */
        api_call_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAPICallResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getSales: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only items of these campaigns, by campaign id. The name is repeated for each id. */
        campaign_filter?: components["parameters"]["CampaignFilter"];
        /** @description Only items in these currencies, by their codes of ISO 4217. The name is repeated for each code. */
        currency_filter?: components["parameters"]["CurrencyFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sales. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetSalesResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSaleRequest"];
      };
    };
    responses: {
      /** @description The sale exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateSaleResponse"];
        };
      };
      /**
       * @description RevCent refuses the call or fails at it, or the payment was not made. Which HTTP status this answer travels
       *     with is not documented; it may even be 200, so `code` decides.
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateSaleError"];
        };
      };
    };
  };
  estimateSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EstimateSaleRequest"];
      };
    };
    responses: {
      /** @description The estimate. Nothing was charged. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createPendingSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PendingSaleRequest"];
      };
    };
    responses: {
      /** @description The pending sale exists now. Nothing was charged. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PendingSaleResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updatePendingSale: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the pending sale, exactly 20 characters, as `createPendingSale` gave it. */
        sale_id: components["parameters"]["PendingSaleId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PendingSaleRequest"];
      };
    };
    responses: {
      /** @description The pending sale is changed. Nothing was charged. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PendingSaleResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  processPendingSale: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the pending sale, exactly 20 characters, as `createPendingSale` gave it. */
        sale_id: components["parameters"]["PendingSaleId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessPendingSaleRequest"];
      };
    };
    responses: {
      /** @description The sale is paid. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PendingSaleResponse"];
        };
      };
      default: components["responses"]["PaymentError"];
    };
  };
  voidSale: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the sale, exactly 20 characters. */
        sale_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmptyRequest"];
      };
    };
    responses: {
      /** @description The sale is void. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VoidSaleResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  refundProductSale: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the product sale, exactly 20 characters. */
        product_sale_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundProductSaleRequest"];
      };
    };
    responses: {
      /** @description The refund is made, or waits until the processor allows it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundProductSaleResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getTaxes: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only items of these campaigns, by campaign id. The name is repeated for each id. */
        campaign_filter?: components["parameters"]["CampaignFilter"];
        /** @description Only items in these currencies, by their codes of ISO 4217. The name is repeated for each code. */
        currency_filter?: components["parameters"]["CurrencyFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of taxes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetTaxesResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  refundTax: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the tax, exactly 20 characters. */
        tax_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundTaxRequest"];
      };
    };
    responses: {
      /** @description The refund is made, or waits until the processor allows it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundTaxResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getTransactions: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only items of these campaigns, by campaign id. The name is repeated for each id. */
        campaign_filter?: components["parameters"]["CampaignFilter"];
        /** @description Only items in these currencies, by their codes of ISO 4217. The name is repeated for each code. */
        currency_filter?: components["parameters"]["CurrencyFilter"];
        /** @description Only transactions of these shops, by user shop id. The name is repeated for each id. */
        shop_filter?: components["schemas"]["Id"][];
        /** @description Only transactions through these gateways, by user gateway id. The name is repeated for each id. */
        gateway_filter?: components["schemas"]["Id"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetTransactionsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchTransactions: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transactions that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchTransactionsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the transaction, exactly 20 characters. */
        transaction_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetTransactionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  refundTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the transaction, exactly 20 characters. */
        transaction_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundTransactionRequest"];
      };
    };
    responses: {
      /** @description The refund is made, or waits until the processor allows it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundTransactionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createChargeback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateChargebackRequest"];
      };
    };
    responses: {
      /** @description The chargeback is recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateChargebackResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  searchChargebacks: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chargebacks that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createChargebackDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateChargebackDocumentRequest"];
      };
    };
    responses: {
      /** @description The document exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateChargebackDocumentResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  processSalvageTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the salvage transaction, exactly 20 characters. */
        salvage_transaction_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessSalvageTransactionRequest"];
      };
    };
    responses: {
      /** @description The payment is made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["PaymentError"];
    };
  };
  editPaymentProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the payment profile, exactly 20 characters. */
        payment_profile_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditPaymentProfileRequest"];
      };
    };
    responses: {
      /** @description The payment profile is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createGatewayGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateGatewayGroupRequest"];
      };
    };
    responses: {
      /** @description The group exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateGatewayGroupResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createUserGateway: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserGatewayRequest"];
      };
    };
    responses: {
      /** @description The gateway exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateUserGatewayResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getUserGateway: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the gateway, exactly 20 characters. */
        user_gateway_id: components["parameters"]["UserGatewayId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gateway. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetUserGatewayResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  editUserGateway: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the gateway, exactly 20 characters. */
        user_gateway_id: components["parameters"]["UserGatewayId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditUserGatewayRequest"];
      };
    };
    responses: {
      /** @description The gateway is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createPayPalAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayPalAccountRequest"];
      };
    };
    responses: {
      /** @description The PayPal account is linked now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatePayPalAccountResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getPayPalAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the PayPal account, exactly 20 characters. */
        paypal_account_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The PayPal account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetPayPalAccountResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  searchSubscriptions: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriptions that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  editSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the subscription, exactly 20 characters. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditSubscriptionRequest"];
      };
    };
    responses: {
      /** @description The subscription is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  activateSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the subscription, exactly 20 characters. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmptyRequest"];
      };
    };
    responses: {
      /** @description The subscription is active. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActivateSubscriptionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getSubscriptionRenewal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the renewal, exactly 20 characters. */
        subscription_renewal_id: components["parameters"]["SubscriptionRenewalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The renewal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetSubscriptionRenewalResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  refundSubscriptionRenewal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the renewal, exactly 20 characters. */
        subscription_renewal_id: components["parameters"]["SubscriptionRenewalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundSubscriptionRenewalRequest"];
      };
    };
    responses: {
      /** @description The refund is made, or waits until the processor allows it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundSubscriptionRenewalResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  extendTrial: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the trial, exactly 20 characters. */
        trial_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExtendTrialRequest"];
      };
    };
    responses: {
      /** @description The trial lasts longer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExtendTrialResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createSubscriptionProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSubscriptionProfileRequest"];
      };
    };
    responses: {
      /** @description The profile exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateSubscriptionProfileResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  editSubscriptionProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the subscription profile, exactly 20 characters. */
        subscription_profile_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditSubscriptionProfileRequest"];
      };
    };
    responses: {
      /** @description The profile is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getProducts: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most 90 days before `date_end`. */
        date_start: components["parameters"]["DateStart"];
        /** @description End of the range, in Unix seconds. Lies at most 90 days after `date_start`. */
        date_end: components["parameters"]["DateEnd"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only products of these types. The name is repeated for each type. */
        product_type_filter?: ("basic" | "subscription" | "subscription_only" | "trial" | "trial_only")[];
        /** @description Only products of these product groups, by their ids. The name is repeated for each id. */
        product_group_filter?: components["schemas"]["Id"][];
        /** @description Only products of these shops, by user shop id. The name is repeated for each id. */
        shop_filter?: components["schemas"]["Id"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetProductsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createProduct: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateProductRequest"];
      };
    };
    responses: {
      /** @description The product exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateProductResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchProducts: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The products that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchProductsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createProductGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateProductGroupRequest"];
      };
    };
    responses: {
      /** @description The group exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateProductGroupResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  searchShipping: {
    parameters: {
      query: {
        /** @description The one word or phrase to look for. */
        search_term: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shipments that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  refundShipment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the shipment, exactly 20 characters. */
        shipping_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundShipmentRequest"];
      };
    };
    responses: {
      /** @description The refund is made, or waits until the processor allows it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundShipmentResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createUserShop: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserShopRequest"];
      };
    };
    responses: {
      /** @description The shop is linked now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateUserShopResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getUserShop: {
    parameters: {
      query?: {
        /** @description What to read from the shop itself. The name is repeated for each. */
        remote_data?: ("products" | "shipping_methods" | "offline_payment_methods")[];
      };
      header?: never;
      path: {
        /** @description Id of the shop, exactly 20 characters. */
        user_shop_id: components["parameters"]["UserShopId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shop. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetUserShopResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  editUserShop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the shop, exactly 20 characters. */
        user_shop_id: components["parameters"]["UserShopId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditUserShopRequest"];
      };
    };
    responses: {
      /** @description The shop is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getShippingProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the shipping profile, exactly 20 characters. */
        shipping_profile_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shipping profile. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetShippingProfileResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getFulfillmentAccounts: {
    parameters: {
      query: {
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of fulfillment accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetFulfillmentAccountsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createFulfillmentAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateFulfillmentAccountRequest"];
      };
    };
    responses: {
      /** @description The fulfillment account exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateFulfillmentAccountResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createNote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateNoteRequest"];
      };
    };
    responses: {
      /** @description The note exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateNoteResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, exactly 20 characters. */
        project_id: components["schemas"]["Id"];
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
          "application/json": components["schemas"]["GetProjectResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  createProjectNote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateProjectNoteRequest"];
      };
    };
    responses: {
      /** @description The note exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateProjectNoteResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  insertMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InsertMetadataRequest"];
      };
    };
    responses: {
      /** @description The metadata is there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getFunctions: {
    parameters: {
      query: {
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetFunctionsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  editFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the function, exactly 20 characters. */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditFunctionRequest"];
      };
    };
    responses: {
      /** @description The function is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  triggerFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the function, exactly 20 characters. */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TriggerFunctionRequest"];
      };
    };
    responses: {
      /** @description The function was triggered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getSMTPMessages: {
    parameters: {
      query: {
        /** @description Start of the range, in Unix seconds. Lies at most seven days before `date_end`. */
        date_start: components["schemas"]["UnixSeconds"];
        /** @description End of the range, in Unix seconds. Lies at most seven days after `date_start`. */
        date_end: components["schemas"]["UnixSeconds"];
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
        /** @description Only e-mails that have to do with this customer, by the customer's id. */
        customer_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of e-mails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetSMTPMessagesResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  sendSMTPMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendSMTPMessageRequest"];
      };
    };
    responses: {
      /** @description The e-mail is on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getEmailTemplates: {
    parameters: {
      query: {
        /**
         * @description How many items a page holds, 1 to 25.
         *
         *     Limits: 1 to 25.
         */
        limit: components["parameters"]["Limit"];
        /**
         * @description Which page to answer with. The number of the first page is not documented.
         *
         *     Limits: 0 or more.
         */
        page: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of e-mail templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetEmailTemplatesResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createUserThirdPartyIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserThirdPartyIntegrationRequest"];
      };
    };
    responses: {
      /** @description The integration exists now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateUserThirdPartyIntegrationResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getUserThirdPartyIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the account's integration, exactly 20 characters. */
        user_third_party_integration_id: components["parameters"]["UserThirdPartyIntegrationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The integration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetUserThirdPartyIntegrationResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  editUserThirdPartyIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the account's integration, exactly 20 characters. */
        user_third_party_integration_id: components["parameters"]["UserThirdPartyIntegrationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditUserThirdPartyIntegrationRequest"];
      };
    };
    responses: {
      /** @description The integration is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  getAIVoiceCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the call, exactly 20 characters. */
        ai_voice_call_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAIVoiceCallResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
  editAIVoiceAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the agent, exactly 20 characters. */
        ai_voice_agent_id: components["schemas"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditAIVoiceAgentRequest"];
      };
    };
    responses: {
      /** @description The agent is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResponse"];
        };
      };
      default: components["responses"]["RecordError"];
    };
  };
}
