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
        /**
         * @description The identification number of the customer, as createCustomer returned it.
         *
         *     Limits: at least 1 character.
         */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * Get a customer
     * @description Returns the details of a customer to which the user has access: customers of the user's account, of all
     *     accounts of an account group, or of a customer group.
     *
     *     The answer holds the security answer in clear text. Keep it out of logs.
     */
    get: operations["getCustomer"];
    /**
     * Replace all details of a customer (fields left out fall to defaults)
     * @description Replaces the details of a customer as a whole. **A field that is left out falls to its default: its old value
     *     is lost.** To change one field, get the customer, change the field, and send everything back, without
     *     `customerId` and without fields that this contract does not list: unknown fields are refused (10000028).
     *
     *     **Risk of lost updates.** Between the get and the put somebody else can change the customer, and this call
     *     then undoes that change. No version check (ETag) is documented; make edits of one customer in one place.
     *
     *     The vendor's list of codes for this function is not known. The contract lists createCustomer's for bad values;
     *     expect its others here too.
     */
    put: operations["editCustomer"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the devices that have changed since a time
     * @description Returns the devices of an account that were changed since a time, the one that changed first foremost. Without
     *     `accountId` it is the user's own account. The answer has four fields of each device; getDevice has the rest.
     *
     *     `modifiedSince` must be given and may not lie in the future. One client of a Tele2 tenant reports that it may
     *     be at most a year old (10000045), and `modifiedTill` at most a year later; Cisco's own scripts go back to the
     *     year 2000. Cisco DevNet documents `accountId`, `modifiedSince`, `status` and the pages; the other filters come
     *     from a copy of the platform's Swagger document.
     */
    get: operations["searchDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get a device
     * @description Returns all details of a device: numbers, SIM status, plans, dates, addresses and custom fields. The custom
     *     fields of the operator are shown to operator roles only.
     */
    get: operations["getDevice"];
    /**
     * Change some attributes of a device
     * @description Changes the attributes that the body names, at least one, and leaves the others as they are. Without
     *     `effectiveDate` the change happens at once; with it, at a time up to 180 days ahead. A repeat of the same edit
     *     changes nothing more.
     *
     *     An edit can be accepted with 202 and be carried out later; getDevice shows when that has happened.
     *
     *     `customer` is a name, not a number: renaming a customer matters here. Customer users may not change it. Give a
     *     device a fixed address only if its communication plan supports one, and together with `apn` and `pdpId`.
     */
    put: operations["editDevice"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bulk/devices/{iccids}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get several devices at once
     * @description Returns the details of several devices in one call. It is no part of Cisco DevNet's documentation and not in
     *     its sandbox: one client of a production host calls it, with at most 50 ICCIDs and bare commas between them.
     *     That client takes three shapes of an answer: a list, an object with `devices` and an object with
     *     `deviceDetails`.
     */
    get: operations["getDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/transferDeviceToAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transfer devices to another account
     * @description Moves devices to another account and, if the body says so, gives them other plans and another SIM status. The
     *     work is done later; its result is sent to `callbackUrl` (see the webhook `deviceTransfer`), and getDevice
     *     shows it in `accountId`.
     *
     *     A script of Cisco's is the only public source. It is not known what a repeat does: after a lost answer look at
     *     the devices before you send the same transfer again.
     */
    post: operations["transferDevices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/auditTrails": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get what was changed on a device
     * @description Returns the changes of a device in the last days, up to a year, the latest first: which field, its old and new
     *     value, when, by whom and from where.
     */
    get: operations["getDeviceAuditHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/locationHistory": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get where a device has been
     * @description Returns the places of a device in a period, as far as the network knows them: the cell, and mostly a
     *     coordinate. Without `fromDate` there are the two latest records only.
     *
     *     The tracking of cells must be on for the device, else the refusal is 10000602, which on this function has
     *     nothing to do with names.
     */
    get: operations["getDeviceLocationHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/sessionInfo": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get the current or latest data session of a device
     * @description Returns the data session that a device has, or had last: `dateSessionEnded` tells which, it is null while a
     *     session lasts. Both dates are null for a device that never had one.
     */
    get: operations["getSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/ctdUsages": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get what a device has used in the current billing cycle
     * @description Returns the usage of a device since the billing cycle began, and whether it has reached the data limit of its
     *     rate plan.
     */
    get: operations["getDeviceUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/usageInZone": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get what a device has used in a billing cycle, by rate plan and zone
     * @description Returns the usage of a device in one billing cycle: the current one or one of the two before it. The usage is
     *     the one before invoicing, under wholesale rate plans; that of a retail rate plan is found under its wholesale
     *     plan.
     *
     *     The answer holds a map: its keys are a rate plan's name and version with a comma between them.
     */
    get: operations["getDeviceUsageByZone"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/usages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what the devices of a rate plan have used
     * @description Returns the usage of all devices under one rate plan in a billing cycle, by zone. Without `cycleStartDate` it
     *     is the current cycle, without `ratePlanVersion` the latest version of the plan: two versions can be active in
     *     one cycle. Shared rate plans are not supported.
     */
    get: operations["getUsageByRatePlan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{iccid}/smsMessages": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an SMS message to a device
     * @description Hands a message to a device, or to a short code. The yes says that the message was taken, not that it has
     *     arrived: getSms tells its status later. Users with an Essential account need the Essential SMS package.
     *
     *     The call is not idempotent: a repeat sends another message. After a lost answer look for the message with
     *     searchSms before you repeat.
     *
     *     **Length.** 320 characters without `dataCoding`, shown on two lines if there are more than 160; with it 160
     *     for 0, 1 and 3, 140 for 4 and 70 for 8. This contract does not measure messages in BASE64.
     */
    post: operations["sendSms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/smsMessages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the messages of a period
     * @description Returns the numbers of the messages that went between Control Center and the devices of an account since a
     *     time, the one that changed first foremost. Messages between devices and other SMS clients are not among them.
     *     Users with an Essential account need the Essential SMS package.
     */
    get: operations["searchSms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/smsMessages/{smsMsgId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a message
     * @description Returns a message that went between Control Center and a device, with its status. Users with an Essential
     *     account need the Essential SMS package.
     */
    get: operations["getSms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rateplans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the rate plans of an account
     * @description Returns the published rate plans of the account with all their details, shared ones included and retail ones
     *     not. What a plan holds depends on its kind. The user needs the role AccountAdmin, or one of an operator.
     */
    get: operations["getRatePlans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/eventplan/{iccid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    /**
     * Get the event rate plans of a device
     * @description Returns the event rate plans that a device has now and those that begin later, in pages. What the answer holds
     *     is not documented.
     */
    get: operations["getEventRatePlans"];
    /**
     * Assign an event rate plan to a device
     * @description Gives a device an event rate plan beside its own: at once, or from `effectiveDate` on, in one instance or in
     *     several.
     *
     *     **A repeat may assign the plan once more**, although the method is PUT. After a lost answer look at the plans
     *     of the device with getEventRatePlans before you repeat.
     */
    put: operations["assignEventRatePlan"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/editeventplan/{iccid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Cancel the pending event rate plans of a device
     * @description Cancels event rate plans of a device that have not begun, those with an ID or those with a name. Both names of
     *     the body come from a copy of the platform's Swagger document, where `CancelPendingEvents` is the only action.
     *     A repeat finds nothing more to cancel.
     */
    put: operations["editEventRatePlans"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get all accounts
     * @description Returns the accounts that the user may see, in pages. The function is for operators; an enterprise's user may
     *     be answered with 404.
     */
    get: operations["getAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an account
     * @description Returns the details of an account. The operator guide gives them seventeen pages that are not public; the
     *     contract has the fields that public clients read.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get all users
     * @description Returns the users that the caller may see, in pages, or the one with a login name. One client found that a
     *     page after the last is answered with 400.
     */
    get: operations["getUsers"];
    put?: never;
    /**
     * Create a user
     * @description Creates a user of an account or of a customer. What the answer holds is not documented; getUsers with
     *     `username` finds the user's number.
     *
     *     The call is not idempotent, but login names are: after a lost answer, getUsers tells whether the user exists.
     */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user
     * @description Returns the details of a user: names, role, kind of access, account or customer, and the last login.
     */
    get: operations["getUser"];
    /**
     * Edit a user
     * @description Changes the details of a user; the login name, the account and the customer stay. It is not documented whether
     *     fields that are left out keep their values: the safe way is to get the user, change a field and send all that
     *     this function takes. `userLocked` locks a user out and lets the user in again.
     */
    put: operations["editUser"];
    post?: never;
    /**
     * Delete a user
     * @description Deletes a user. The user's API key opens nothing any more. A repeat is refused because there is no such user,
     *     which after a lost answer means that the first call worked.
     */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/resetPassword": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Reset the password of a user
     * @description Resets the password with which a user logs in to the web console; the API key stays. Control Center tells the
     *     user by mail, so a repeat sends another mail, although the method is PUT. The request has no body.
     */
    put: operations["resetUserPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apikey/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get the API key of a user
     * @description Returns the API key of a user. What the key is called in the answer is not documented; keep the whole answer
     *     out of logs.
     */
    get: operations["getApiKey"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/acct/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the usage of the account, grouped
     * @description Returns the usage of the user's account in a period, summed up by carrier, country, rate plan or rating zone.
     *     Give either `billingCycle` or both `startDate` and `endDate`.
     *
     *     The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
     *     operator's function of the same kind.
     */
    get: operations["getAggregatedUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/acct/device/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the device subscriptions of the account
     * @description Returns the subscriptions of the devices of the user's account in a period. Give either `billingCycle` or both
     *     `startDate` and `endDate`.
     *
     *     The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
     *     operator's function of the same kind.
     */
    get: operations["getDeviceSubscriptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/acct/topk/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the largest usage of the account
     * @description Returns the `k` largest parts of the usage of the user's account in a period, by carrier, country, rate plan
     *     or rating zone. Give either `billingCycle` or both `startDate` and `endDate`.
     *
     *     The parameters come from a copy of the platform's Swagger document; the answer is taken to be that of the
     *     operator's function of the same kind.
     */
    get: operations["getTopUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/operators/{operatorId}/accts/{accountId}/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the usage of an account, grouped
     * @description Returns the usage of an account in a period, summed up by carrier, country, rate plan or rating zone. Give
     *     either `billing_cycle` or both `start_date` and `end_date`.
     *
     *     A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
     *     all accounts. Parameters beyond those that the script sends are not known.
     */
    get: operations["getAggregatedUsageOfAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/operators/{operatorId}/accts/{accountId}/device/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the device subscriptions of an account
     * @description Returns the subscriptions of the devices of an account in a period. Give either `billing_cycle` or both
     *     `start_date` and `end_date`.
     *
     *     A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
     *     all accounts. Parameters beyond those that the script sends are not known.
     */
    get: operations["getDeviceSubscriptionsOfAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dynareport/operators/{operatorId}/accts/{accountId}/topk/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the largest usage of an account
     * @description Returns the `k` largest parts of the usage of an account in a period, by carrier, country, rate plan or rating
     *     zone. Give either `billing_cycle` or both `start_date` and `end_date`.
     *
     *     A function of operators, known from a script of Cisco's, which also calls it without `/accts/{accountId}` for
     *     all accounts. Parameters beyond those that the script sends are not known.
     */
    get: operations["getTopUsageOfAccount"];
    put?: never;
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
     * @description Returns the string that the path holds and changes nothing. It is the cheapest way to check host, user name
     *     and API key. Essential accounts may call it too.
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
export interface webhooks {
  push: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An automation rule tells what happened
     * @description Control Center calls the URL of an automation rule when the rule fires. Older rules send a form whose `data`
     *     is an XML text, newer ones JSON whose `data` is an object; the other fields are the same.
     *
     *     **Signature.** `signature` is Base64(HMAC-SHA1(timestamp, secret)) and `signature2` is
     *     Base64(HMAC-SHA256(timestamp, secret)), where the secret is the one that the account has set for its rules.
     *     **Only the timestamp is signed, not the data**: whoever has seen one notice can send another under the same
     *     signature. So receive over HTTPS only, refuse timestamps that are old, take each `eventId` once, and read from
     *     the API what matters. Compare in constant time.
     *
     *     **Answer.** 200 with any text. Whether a notice that is not answered so comes again is not documented.
     *
     *     **Events.** The names of the events are open: SESSION_STOP, CTD_USAGE, PAST24H_DATA_USAGE_EXCEEDED and
     *     SIM_RATEPLAN_CHANGE have been seen. The XML has the namespace `http://api.jasperwireless.com/ws/schema` and a
     *     root named after the payload's type. All payloads but those of monthly usage have `iccid`; the types of the
     *     platform's WSDL, with their other fields:
     *
     *     - `SessionInfo`: ipAddress, ipv6Address, dateSessionStarted, dateSessionEnded
     *     - `CtdUsage`, `Past24HDataUsage`: dataUsage (bytes, as text)
     *     - `CtdZUsage`, `CtdZAggregateUsage`: dataUsage, zoneName
     *     - `CtdVoiceUsage`: ctdVoiceMoUsage, ctdVoiceMtUsage
     *     - `Past24HVoiceUsage`: dailyVoiceMoUsage, dailyVoiceMtUsage
     *     - `CtdCsdUsage`: ctdCsdMoUsage, ctdCsdMtUsage
     *     - `Past24HCsdUsage`: dailyCsdMoUsage, dailyCsdMtUsage
     *     - `SmsUsage`: accountName, ratePlanName, alertType, totalDailySmsUsage, totalCtdSmsUsage
     *     - `Past24HUssdUsage`: accountName, ratePlanName, alertType, totalDailyUssdUsage
     *     - `MonthlyDataUsage`, `MonthlySmsUsage`, `MonthlyUssdUsage`: accountName, zoneName, ratePlanName,
     *       totalIncludedZoneUsage, totalActualZoneUsage, includedUsageType, includedNetworkType
     *     - `SimStateChange`: previousState, currentState, dateChanged
     *     - `SimRatePlanChange`: oldRatePlanName, newRatePlanName, dateChanged
     *     - `SimImeiChange`: previousImei, currentImei, dateChanged
     *     - `SimImeiMismatch`: networkImei, customerImei, dateChanged
     *     - `SimFieldChange`: oldValue, newValue, fieldName
     *     - `MsisdnChange`: imsi, imei, accountId, simState, customerName, endConsumerId, oldMsisdn, newMsisdn,
     *       accountName, dateChanged
     *     - `AccountTransfer`: msisdn, imei, imsi, previousSimState, newSimState, previousAccountId, newAccountId,
     *       previousAccountName, newAccountName, dateChanged, shippedDate, deferActionStartDate, deferActionPeriod
     *     - `SimDataLimit`: accountName, ratePlanName, totalIncludedUsage, totalActualUsage
     *     - `SimExpiration`, `SimPlanComplete`: accountName, ratePlanName, expirationDate
     *     - `NoConnection`: accountName, ratePlanName, evaluatingTime, noConnectionThreshold
     *     - `TooFewDailyConnection`, `TooManyDailyConnection`, `TooManyCtdConnection`, `DailySessionConnection`:
     *       accountName, ratePlanName, currentSessionUsage, sessionUsageThreshold, the last also triggerType
     *     - `RegistrationInZone`, `NetworkRegistrationInZone`: accountName, ratePlanName, gtAddress, zoneName,
     *       eventDate, hostName
     *     - `SmsMoReceived`: accountName, customerName, msisdn, messageContent, smppDataCoding, shortCode, receivedTime
     *     - `SimLocationAlert`: alertType, accountId, accountName, msisdn
     *     - `SecureSimAlert`: dateAdded
     *     - `ImeiWhitelist`: imsi, msisdn, accountName, customerName, imei, whitelistAction, dateAction, simState,
     *       endConsumerId
     *     - `Cdr`: causeRecordClosing, apn, bytesUplink, bytesDownlink, usage, roundedUsage, servedPdpAddr, duration,
     *       recordOpenTime, recordCloseTime, carrier
     */
    post: operations["receivePush"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  deviceTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A transfer of devices has ended
     * @description Control Center calls the `callbackUrl` of transferDevices when the transfer has ended. In what format the
     *     function of the REST API reports is not documented. Its older twin in the SOAP API reports in XML:
     *     `TransferSimsToAccountCallbackResponse` with `apiCallbackNotificationId`, `sourceApi`, `requestDate` and
     *     `simTransferToAccountStatusList`, whose entries have `iccid`, `transferStatus` (true or false) and
     *     `errorMessage`.
     *
     *     No signature is known. Take the notice as a hint, and read the devices with getDevice.
     */
    post: operations["receiveDeviceTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A device with its details. With `fields`, only the fields that were asked for. */
    Device: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description The IMSI. */
      imsi?: string;
      /** @description The MSISDN, the phone number. */
      msisdn?: string;
      /** @description The IMEI. Empty if it is not known. */
      imei?: string;
      /** @description The SIM status. ACTIVATED, ACTIVATION_READY, DEACTIVATED, INVENTORY, PURGED, REPLACED, RETIRED and TEST_READY have been seen; there may be others. */
      status?: string;
      /** @description The name of the rate plan. */
      ratePlan?: string;
      /** @description The name of the communication plan. */
      communicationPlan?: string;
      /** @description The name of the customer to whom the device is assigned, if any. */
      customer?: string | null;
      /** @description The person to whom the device is assigned, if any. */
      endConsumerId?: string | null;
      /** @description When the device was first activated. */
      dateActivated?: string | null;
      /** @description When the device was added. */
      dateAdded?: string | null;
      /** @description When the details were last changed. Some tenants have `dateModified` instead. */
      dateUpdated?: string | null;
      /** @description When the SIM came from the operator's inventory to the account. */
      dateShipped?: string | null;
      /** @description The number of the account. */
      accountId?: string;
      /** @description The fixed IPv4 address, if the device has one. */
      fixedIPAddress?: string | null;
      /** @description The fixed IPv6 address, if the device has one. */
      fixedIpv6Address?: string | null;
      /** @description Field 1 of the operator's custom fields. Operator roles only. */
      operatorCustom1?: string | null;
      /** @description Field 2 of the operator's custom fields. Operator roles only. */
      operatorCustom2?: string | null;
      /** @description Field 3 of the operator's custom fields. Operator roles only. */
      operatorCustom3?: string | null;
      /** @description Field 4 of the operator's custom fields. Operator roles only. */
      operatorCustom4?: string | null;
      /** @description Field 5 of the operator's custom fields. Operator roles only. */
      operatorCustom5?: string | null;
      /** @description Field 1 of the account's custom fields. */
      accountCustom1?: string | null;
      /** @description Field 2 of the account's custom fields. */
      accountCustom2?: string | null;
      /** @description Field 3 of the account's custom fields. */
      accountCustom3?: string | null;
      /** @description Field 4 of the account's custom fields. */
      accountCustom4?: string | null;
      /** @description Field 5 of the account's custom fields. */
      accountCustom5?: string | null;
      /** @description Field 6 of the account's custom fields. */
      accountCustom6?: string | null;
      /** @description Field 7 of the account's custom fields. */
      accountCustom7?: string | null;
      /** @description Field 8 of the account's custom fields. */
      accountCustom8?: string | null;
      /** @description Field 9 of the account's custom fields. */
      accountCustom9?: string | null;
      /** @description Field 10 of the account's custom fields. */
      accountCustom10?: string | null;
      /** @description Field 1 of the customer's custom fields. */
      customerCustom1?: string | null;
      /** @description Field 2 of the customer's custom fields. */
      customerCustom2?: string | null;
      /** @description Field 3 of the customer's custom fields. */
      customerCustom3?: string | null;
      /** @description Field 4 of the customer's custom fields. */
      customerCustom4?: string | null;
      /** @description Field 5 of the customer's custom fields. */
      customerCustom5?: string | null;
      /** @description The operator's notes on the device. */
      simNotes?: string | null;
      /** @description A name that the account or the customer has given to the device. */
      deviceID?: string | null;
      /** @description The modem of the device. */
      modemID?: string | null;
      /** @description Whether the device uses a primary SIM or a virtual subscription of a partner operator. */
      globalSimType?: string | null;
      /** @description The eSIM to which the profile belongs. */
      eid?: string | null;
      /** @description The kind of SIM, as the manufacturer made it. */
      simProfileId?: string | null;
    };
    /** @description Why the provider refused or failed. It reports one fault at a time. */
    Error: {
      /** @description The reason, for people. */
      errorMessage: string;
      /** @description The reason, for programs: digits in a string. It is absent on some 401 answers. Codes that this contract does not list may appear. */
      errorCode?: string;
    };
    /** @description A person to reach at the customer. Leave an unknown field out rather than sending an empty string. */
    Contact: {
      /**
       * @description The person's name.
       *
       *     Limits: at most 40 characters.
       */
      name?: string;
      /**
       * @description The person's title or position.
       *
       *     Limits: at most 40 characters.
       */
      title?: string;
      /**
       * @description The phone number, in any notation.
       *
       *     Limits: at most 25 characters.
       */
      phone?: string;
      /**
       * @description The mobile number, in any notation. Documented as 25 in one place and 40 in another; 25 is safe.
       *
       *     Limits: at most 40 characters.
       */
      mobile?: string;
      /**
       * @description The email address.
       *
       *     Limits: at most 320 characters.
       */
      email?: string;
    };
    /** @description A postal address. Leave an unknown field out rather than sending an empty string. */
    Address: {
      /**
       * @description The first line, usually the street and its number.
       *
       *     Limits: at most 40 characters.
       */
      addressLine1?: string;
      /**
       * @description The second line.
       *
       *     Limits: at most 40 characters.
       */
      addressLine2?: string;
      /**
       * @description The city.
       *
       *     Limits: at most 40 characters.
       */
      city?: string;
      /**
       * @description The state or province, as free text.
       *
       *     Limits: at most 40 characters.
       */
      state?: string;
      /**
       * @description The country, as free text. Documented as 150 in one place and 100 in another; 100 is safe.
       *
       *     Limits: at most 150 characters.
       */
      country?: string;
      /**
       * @description The postal code.
       *
       *     Limits: at most 15 characters.
       */
      postalCode?: string;
    };
    /** @description A new customer. */
    CreateCustomerRequest: {
      /**
       * @description The name of the customer, not used by another one. Blanks and special characters are allowed.
       *
       *     Limits: 1 to 60 characters.
       */
      name: string;
      /** @description The name, not the number, of the account to which the customer belongs. */
      accountName: string;
      /**
       * @description A question that identifies the customer. Send it together with `securityAnswer` or not at all.
       *
       *     Limits: at most 100 characters.
       */
      securityQuestion?: string;
      /**
       * Format: password
       * @description The answer to `securityQuestion`. Send both or neither. getCustomer shows it in clear text, so it is no place for a password.
       *
       *     Limits: at most 100 characters.
       */
      securityAnswer?: string;
      /** @description Whether the billing address is also the shipping address. False when left out. */
      shipToBillAddress?: boolean;
      /**
       * @description Up to four people to reach.
       *
       *     Limits: at most 4 items.
       */
      contacts?: components["schemas"]["Contact"][];
      /** @description Where invoices go. */
      billingAddress?: components["schemas"]["Address"];
      /** @description Where goods go. The vendor asks for it when `shipToBillAddress` is false, yet documents no error for its absence; this contract does not enforce it. */
      shippingAddress?: components["schemas"]["Address"];
    };
    /** @description The identification number of the customer. The vendor's sample has a number; a string is accepted too, because other identifiers of this API come in both forms. */
    CustomerNumber: number | string;
    /** @description The key of a new customer. */
    CreatedCustomer: {
      customerId: components["schemas"]["CustomerNumber"];
      /** @description When the customer was created, in Unix seconds. */
      timestamp: number;
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
    /** @description All details of a customer. A field that is left out falls to its default. */
    EditCustomerRequest: {
      /**
       * @description The name of the customer, not used by another one. Blanks and special characters are allowed.
       *
       *     Limits: 1 to 60 characters.
       */
      name: string;
      /** @description The name, not the number, of the account to which the customer belongs. */
      accountName: string;
      /**
       * @description A question that identifies the customer, or null for none. Send it together with `securityAnswer`.
       *
       *     Limits: at most 100 characters.
       */
      securityQuestion?: string | null;
      /**
       * Format: password
       * @description The answer to `securityQuestion`, or null for none. Send both or neither.
       *
       *     Limits: at most 100 characters.
       */
      securityAnswer?: string | null;
      /** @description Whether the billing address is also the shipping address. False when left out. */
      shipToBillAddress?: boolean;
      /**
       * @description Up to four people to reach, or null for none.
       *
       *     Limits: at most 4 items.
       */
      contacts?: components["schemas"]["Contact"][] | null;
      /** @description Where invoices go. */
      billingAddress?: components["schemas"]["Address"];
      /** @description Where goods go, when `shipToBillAddress` is false. Not enforced. */
      shippingAddress?: components["schemas"]["Address"];
    };
    /** @description The answer to an edit. Its fields are not documented. */
    EditedCustomer: {
      [key: string]: unknown;
    };
    /** @description What a search tells of a device. */
    FoundDevice: {
      /** @description The ICCID. */
      iccid: string;
      /** @description The SIM status, such as ACTIVATED. */
      status?: string;
      /** @description The name of the rate plan. */
      ratePlan?: string;
      /** @description The name of the communication plan. */
      communicationPlan?: string;
    };
    /** @description A page of devices. */
    DevicePage: {
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
      /** @description How many devices all pages hold. One public client reads it; the vendor's page does not name it. */
      totalCount?: number;
      /** @description The devices, the one that changed first foremost. */
      devices: components["schemas"]["FoundDevice"][];
    };
    /** @description The attributes to change, at least one. Those that are left out stay as they are. */
    EditDeviceRequest: {
      /** @description When the change happens, in ISO 8601, at most 180 days ahead. At once when left out. */
      effectiveDate?: string;
      /** @description The SIM status, such as ACTIVATED, ACTIVATION_READY, DEACTIVATED, INVENTORY, PURGED, REPLACED, RETIRED or TEST_READY. An operator may have others, and not every change is allowed. */
      status?: string;
      /** @description The name of a rate plan. */
      ratePlan?: string;
      /** @description The name of a communication plan. */
      communicationPlan?: string;
      /** @description The name, not the number, of a customer. Customer users may not change it. */
      customer?: string;
      /** @description A name that the account or the customer gives to the device. */
      deviceID?: string;
      /** @description The modem of the device. */
      modemID?: string;
      /**
       * @description What happens at the data limit of the rate plan. DEFAULT: no more data. TEMPORARY_OVERRIDE: any amount until the billing cycle ends. PERMANENT_OVERRIDE: any amount.
       * @enum {string}
       */
      overageLimitOverride?: "DEFAULT" | "TEMPORARY_OVERRIDE" | "PERMANENT_OVERRIDE";
      /** @description A fixed IPv4 address. Send `apn` and `pdpId` with it. */
      ipv4Address?: string;
      /** @description A fixed IPv6 address. Send `apn` and `pdpId` with it. */
      ipv6Address?: string;
      /** @description The APN for which a fixed address is. */
      apn?: string;
      /** @description The PDP for which a fixed address is. */
      pdpId?: string | number;
      /** @description Field 1 of the operator's custom fields. Operator roles only. */
      operatorCustom1?: string;
      /** @description Field 2 of the operator's custom fields. Operator roles only. */
      operatorCustom2?: string;
      /** @description Field 3 of the operator's custom fields. Operator roles only. */
      operatorCustom3?: string;
      /** @description Field 4 of the operator's custom fields. Operator roles only. */
      operatorCustom4?: string;
      /** @description Field 5 of the operator's custom fields. Operator roles only. */
      operatorCustom5?: string;
      /** @description Field 1 of the account's custom fields. */
      accountCustom1?: string;
      /** @description Field 2 of the account's custom fields. */
      accountCustom2?: string;
      /** @description Field 3 of the account's custom fields. */
      accountCustom3?: string;
      /** @description Field 4 of the account's custom fields. */
      accountCustom4?: string;
      /** @description Field 5 of the account's custom fields. */
      accountCustom5?: string;
      /** @description Field 6 of the account's custom fields. */
      accountCustom6?: string;
      /** @description Field 7 of the account's custom fields. */
      accountCustom7?: string;
      /** @description Field 8 of the account's custom fields. */
      accountCustom8?: string;
      /** @description Field 9 of the account's custom fields. */
      accountCustom9?: string;
      /** @description Field 10 of the account's custom fields. */
      accountCustom10?: string;
      /** @description Field 1 of the customer's custom fields. */
      customerCustom1?: string;
      /** @description Field 2 of the customer's custom fields. */
      customerCustom2?: string;
      /** @description Field 3 of the customer's custom fields. */
      customerCustom3?: string;
      /** @description Field 4 of the customer's custom fields. */
      customerCustom4?: string;
      /** @description Field 5 of the customer's custom fields. */
      customerCustom5?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The device that was changed. */
    EditedDevice: {
      /** @description The ICCID. */
      iccid?: string;
    };
    /** @description The details of several devices. Which of the three shapes comes is not documented. */
    DevicesInBulk:
      | ({
          /** @description The devices. */
          devices?: components["schemas"]["Device"][];
          /** @description The devices, under another name. */
          deviceDetails?: components["schemas"]["Device"][];
        } & {
          [key: string]: unknown;
        })
      | components["schemas"]["Device"][];
    /** @description Which devices go to which account. */
    TransferDevicesRequest: {
      /** @description The number of the account that gets the devices. */
      accountId: string | number;
      /** @description The ICCIDs of the devices. */
      iccids: string[];
      /** @description The name of the rate plan that the devices get. */
      ratePlanName?: string;
      /** @description The name of the communication plan that the devices get. */
      commPlanName?: string;
      /** @description The SIM status that the devices get. */
      simState?: string;
      /** @description Where the result is sent. */
      callbackUrl?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The answer to a transfer. Its fields are not documented. */
    AcceptedTransfer: {
      [key: string]: unknown;
    };
    /** @description One change. */
    AuditTrail: {
      /** @description The name of the field that was changed. */
      field?: string;
      /** @description The value before. None if the field was set for the first time. */
      priorValue?: string | null;
      /** @description The value afterwards. */
      value?: string | null;
      /** @description When the change happened. */
      effectiveDate?: string | null;
      /** @description What became of the change. */
      status?: string | null;
      /** @description Who made the change. */
      userName?: string | null;
      /** @description On whose behalf it was made. */
      delegatedUser?: string | null;
      /** @description The IP address from which it was made. */
      ipAddress?: string | null;
    };
    /** @description A page of the changes of a device. */
    AuditTrailPage: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description When the answer was made. */
      timestamp?: string;
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
      /** @description The changes, the latest first. */
      deviceAuditTrails: components["schemas"]["AuditTrail"][];
    };
    /** @description Where a device was. The types of numbers are not documented; texts and numbers may come. */
    SimLocation: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description When the place was reported. */
      dateReceived?: string | null;
      /** @description The cell. */
      cellId?: string | number | null;
      /** @description The location area of the cell. */
      cellLac?: string | number | null;
      /** @description The mobile country code of the network. */
      servingMcc?: string | number | null;
      /** @description The mobile network code of the network. */
      servingMnc?: string | number | null;
      /** @description The latitude, in degrees. */
      latitude?: string | number | null;
      /** @description The longitude, in degrees. */
      longitude?: string | number | null;
      /** @description How exact the place is. The unit is not documented. */
      accuracy?: string | number | null;
      /** @description The city. */
      city?: string | null;
      /** @description The state or province. */
      state?: string | null;
      /** @description The country. */
      country?: string | null;
    };
    /** @description A page of the places of a device. */
    LocationPage: {
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
      /** @description The places. One public client reads `simlocations`, without a capital. */
      simLocations: components["schemas"]["SimLocation"][];
    };
    /** @description A data session of a device. With `fields`, only the fields that were asked for. */
    Session: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description The IPv4 address. None if the device has no IPv4 address or never had a session; in the vendor's sample that is the text "null". */
      ipAddress?: string | null;
      /** @description The IPv6 address or prefix. Left out if the device has none. */
      ipv6Address?: string | null;
      /** @description When the session began. Null if there never was one. */
      dateSessionStarted?: string | null;
      /** @description When the session ended. Null while it lasts, and if there never was one. */
      dateSessionEnded?: string | null;
      /** @description The APN. Known from the Swagger copy only. */
      apn?: string | null;
    };
    /** @description The usage of a device in this billing cycle. With `fields`, only the fields that were asked for. */
    DeviceUsage: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description The IMSI. */
      imsi?: string;
      /** @description The MSISDN, the phone number. */
      msisdn?: string;
      /** @description The IMEI. */
      imei?: string;
      /** @description The SIM status, such as ACTIVATED. */
      status?: string;
      /** @description The name of the rate plan. */
      ratePlan?: string;
      /** @description The name of the communication plan. */
      communicationPlan?: string;
      /**
       * Format: int64
       * @description Data, in bytes.
       */
      ctdDataUsage?: number;
      /**
       * Format: int64
       * @description Messages from and to the device.
       */
      ctdSMSUsage?: number;
      /**
       * Format: int64
       * @description Voice, in seconds.
       */
      ctdVoiceUsage?: number;
      /**
       * Format: int64
       * @description Data sessions.
       */
      ctdSessionCount?: number;
      /** @description Whether the data limit of the rate plan is reached. */
      overageLimitReached?: boolean;
      /** @description What happens at the data limit: DEFAULT, no more data; TEMPORARY_OVERRIDE, any amount until the cycle ends; PERMANENT_OVERRIDE, any amount. */
      overageLimitOverride?: string;
    };
    /** @description The usage in one zone under one rate plan. What the plan does not have is null. */
    ZoneUsage: {
      /** @description The name of the rate plan. */
      ratePlan?: string;
      /** @description The version of the rate plan, a number in a text. */
      ratePlanVersion?: string | number;
      /** @description The name of the zone. */
      zone?: string;
      /** @description Data, in the unit beside it. */
      dataUsage?: number | null;
      /** @description The unit of data, such as bytes. */
      dataUsageUnit?: string | null;
      /** @description Voice to the device, in the unit beside it. */
      voiceMTUsage?: number | null;
      /** @description The unit of voice to the device. */
      voiceMTUsageUnit?: string | null;
      /** @description Voice from the device, in the unit beside it. */
      voiceMOUsage?: number | null;
      /** @description The unit of voice from the device. */
      voiceMOUsageUnit?: string | null;
      /** @description Messages to the device, as the wire has been seen to spell it. */
      smsmtusage?: number | null;
      /** @description Messages from the device, as the wire has been seen to spell it. */
      smsmousage?: number | null;
      /** @description Messages to the device, as the vendor's page spells it. */
      SMSMTUsage?: number | null;
      /** @description Messages from the device, as the vendor's page spells it. */
      SMSMOUsage?: number | null;
    };
    /** @description The usage of a device in a billing cycle. */
    ZoneUsages: {
      /** @description The ICCID. */
      iccid?: string;
      /** @description When the answer was made. The vendor's page writes `timestamp`. */
      timeStamp?: string;
      /** @description When the billing cycle begins. */
      cycleStartDate?: string;
      /** @description When the billing cycle ends. */
      cycleEndDate?: string;
      /** @description The usage by rate plan and version. A key is both, with a comma and a blank between them. */
      deviceCycleUsageInZones: {
        [key: string]: components["schemas"]["ZoneUsage"][];
      };
    };
    /** @description The usage. The types and units are not documented. */
    RatePlanUsage: {
      /** @description Data. */
      dataUsage?: number | string | null;
      /** @description Messages from the device. */
      smsMOUsage?: number | string | null;
      /** @description Messages to the device. */
      smsMTUsage?: number | string | null;
      /** @description Voice from the device. */
      voiceMOUsage?: number | string | null;
      /** @description Voice to the device. */
      voiceMTUsage?: number | string | null;
    };
    /** @description What one device has used. */
    RatePlanDevice: {
      /** @description The ICCID. */
      deviceId?: string;
      usage?: components["schemas"]["RatePlanUsage"];
    };
    /** @description The devices that used the rate plan in one zone. What else tells of the zone is not documented. */
    RatePlanZone: {
      /** @description The devices. */
      devices?: components["schemas"]["RatePlanDevice"][];
    };
    /** @description A page of the usage under a rate plan. The names are those that one public client reads. */
    RatePlanUsagePage: {
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
      /** @description The usage by zone. */
      zones: components["schemas"]["RatePlanZone"][];
    };
    /** @description A receiver for the report on a message. Its values, and what it receives, are not documented. */
    SmsCallback: {
      /** @description The kind of the report. */
      callbackType?: string;
      /** @description The address of the receiver. */
      callbackUrl?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A message to a device. */
    SendSmsRequest: {
      /** @description The message. How long it may be depends on `dataCoding`; 320 characters without it. */
      messageText: string;
      /**
       * @description How `messageText` is written. LITERAL when left out.
       * @enum {string}
       */
      messageEncoding?: "LITERAL" | "BASE64";
      /**
       * Format: int32
       * @description The data coding. 0: the message centre's own alphabet, often GSM, at most 160 characters. 1: ASCII (IA5), at most 160. 3: Latin 1, at most 160. 4: binary, at most 140. 8: UCS-2, at most 70.
       * @enum {integer}
       */
      dataCoding?: 0 | 1 | 3 | 4 | 8;
      /**
       * Format: int32
       * @description How long the message may wait, as a relative validity period; its values are not public.
       */
      tpvp?: number;
      /** @description Where the delivery is reported. Known from the Swagger copy only. */
      callbackParam?: components["schemas"]["SmsCallback"];
    };
    /** @description The number of a message. */
    SmsNumber: number | string;
    /** @description The number of the message, under one of two names: the vendor's page writes `smsMsgId`, a client in production reads `smsMessageId`. */
    SentSms: {
      smsMessageId?: components["schemas"]["SmsNumber"];
      smsMsgId?: components["schemas"]["SmsNumber"];
    };
    /** @description A page of the numbers of messages. */
    SmsPage: {
      /** @description The numbers. One public client expects null where there is none. */
      smsMsgIds: components["schemas"]["SmsNumber"][] | null;
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
    };
    /** @description A message. */
    Sms: {
      smsMsgId?: components["schemas"]["SmsNumber"];
      /** @description Received for a message from a device. For one to a device Pending, Delivered, Failed, Unknown, Cancelled, CancelPending or CancelFailed. */
      status?: string;
      /** @description The message, in the encoding that was asked for. */
      messageText?: string | null;
      /** @description The user who sent the message, or "Mobile Device". */
      senderLogin?: string | null;
      /** @description The MSISDN of the device, or "Server". */
      sentTo?: string | null;
      /** @description The MSISDN of the device, or "Server". */
      sentFrom?: string | null;
      /** @description MO for a message from a device, MT for one to a device. */
      msgType?: string;
      /** @description When the message was sent. */
      dateSent?: string | null;
      /** @description When Control Center received the message. */
      dateReceived?: string | null;
      /** @description When the record was last changed. */
      dateModified?: string | null;
    };
    /** @description A rate plan. Its other fields, which depend on the kind of plan, are not known from public pages. */
    RatePlan: {
      /** @description The name, which no other plan of the operator has. */
      name?: string;
    };
    /** @description A page of rate plans. With `fields`, only the fields that were asked for. */
    RatePlanPage: {
      /** @description The name of the user's operator. */
      operatorName?: string;
      /** @description The number of the operator. */
      operatorId?: string | number;
      /** @description When the answer was made. */
      timeStamp?: string;
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage?: boolean;
      /** @description The rate plans. */
      ratePlans?: components["schemas"]["RatePlan"][];
    };
    /** @description A page of the event rate plans of a device. Its fields are not documented. */
    EventRatePlanPage: {
      [key: string]: unknown;
    };
    /** @description An event rate plan for a device. */
    AssignEventRatePlanRequest: {
      /** @description The name of the event rate plan. */
      eventName: string;
      /** @description When it begins, in ISO 8601. At once when left out. */
      effectiveDate?: string;
      /** @description How many instances of it the device gets. 1 when left out. */
      instances?: number;
      /** @description Whether the number of instances has no limit. False when left out. */
      unlimitedInstances?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description The answer to an assignment. Its fields are not documented. */
    AssignedEventRatePlan: {
      [key: string]: unknown;
    };
    /** @description Which pending event rate plans to cancel, by ID or by name. */
    EditEventRatePlansRequest: {
      /** @description What to do. CancelPendingEvents is the only one that is known. */
      action: string;
      /** @description The assignment. Without it, `eventName` is needed. */
      eventID?: string | number;
      /** @description The event rate plan. Without it, `eventID` is needed. */
      eventName?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The answer to a cancellation. Its fields are not documented. */
    EditedEventRatePlans: {
      [key: string]: unknown;
    };
    /** @description A person to reach at an account. */
    AccountContact: {
      /** @description The first name. */
      firstName?: string | null;
      /** @description The last name. */
      lastName?: string | null;
      /** @description The phone number. */
      phone?: string | null;
      /** @description The email address. */
      email?: string | null;
    } | null;
    /** @description A postal address of an account. */
    AccountAddress: {
      /** @description The first line. */
      addr1?: string | null;
    } | null;
    /** @description An account, as public clients read it. There are more fields. With `fields`, only those that were asked for. */
    Account: {
      /** @description The number of the account. */
      accountId?: number | string;
      /** @description The name of the account. */
      accountName?: string;
      /** @description The operator's own number of the account. */
      operatorAccountId?: string | number | null;
      /** @description The state of the account. */
      status?: string | null;
      /** @description The currency. */
      currency?: string | null;
      /** @description The line of business. */
      industryVertical?: string | null;
      /** @description The person to reach first. */
      primaryContact?: components["schemas"]["AccountContact"];
      /** @description The person to reach about invoices. */
      billingContact?: components["schemas"]["AccountContact"];
      /** @description Where invoices go. */
      billingAddr?: components["schemas"]["AccountAddress"];
      /** @description Where the goods are used, the primary place of use. */
      ppuAddress?: components["schemas"]["AccountAddress"];
    };
    /** @description A page of accounts. */
    AccountPage: {
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage: boolean;
      /** @description How many accounts all pages hold. */
      totalCount?: number;
      /** @description The accounts. */
      accounts: components["schemas"]["Account"][];
    };
    /** @description A user. */
    User: {
      /** @description The number of the user. */
      userId?: number | string;
      /** @description The login name. */
      username?: string;
      /** @description The number of the user's account. */
      accountId?: number | string | null;
      /** @description The name of the user's account. */
      accountName?: string | null;
      /** @description The role, such as AccountAdmin. */
      roleName?: string | null;
      /** @description API, UI or API_UI. */
      accessType?: string | null;
      /** @description The state of the user. */
      status?: string | null;
      /** @description Whether the user is locked out. */
      userLocked?: boolean | null;
      /** @description The first name. */
      firstName?: string | null;
      /** @description The last name. */
      lastName?: string | null;
      /** @description The email address. */
      email?: string | null;
      /** @description The phone number. */
      phone?: string | null;
      /** @description The language of the web console. */
      language?: string | null;
      /** @description The time zone. */
      timeZone?: string | null;
      /** @description The name of the customer to whom the user belongs, if any. */
      customerName?: string | null;
      /** @description The number of that customer. */
      customerId?: number | string | null;
      /** @description The group of customers that the user may see, if any. */
      customerGroup?: string | null;
      /** @description The group of accounts in which the user may act, if any. */
      accountGroup?: string | null;
      /** @description When the user last logged in. */
      lastLogin?: string | null;
      /** @description When the password was last reset. The provider spells the name so. */
      lastPassworResetDate?: string | null;
      /** @description After how many days a password expires. */
      passwordExpirationDays?: number | string | null;
      /** @description Whether the web console shows live updates. */
      liveUpdateEnabled?: boolean | null;
      /** @description Whether the user's data is hidden. */
      userPrivacyEnabled?: boolean | null;
      /** @description When the user was created. */
      dateAdded?: string | null;
      /** @description When the user was last changed. */
      dateModified?: string | null;
    };
    /** @description A page of users. With `fields`, only the fields that were asked for. */
    UserPage: {
      /** @description The number of this page. */
      pageNumber?: number;
      /** @description Whether there is no further page. */
      lastPage?: boolean;
      /** @description The users. */
      users?: components["schemas"]["User"][];
    };
    /** @description A new user. Which fields must be there is not documented. */
    CreateUserRequest: {
      /**
       * @description The login name, which no other user has.
       *
       *     Limits: 6 to 25 characters.
       */
      username?: string;
      /** @description The role, such as AccountAdmin. */
      roleName?: string;
      /** @description API, UI or API_UI. */
      accessType?: string;
      /** @description The name, not the number, of the account. */
      accountName?: string;
      /** @description The name of the customer to whom the user belongs. */
      customerName?: string;
      /**
       * @description The first name.
       *
       *     Limits: 1 to 35 characters.
       */
      firstName?: string;
      /**
       * @description The last name.
       *
       *     Limits: 1 to 35 characters.
       */
      lastName?: string;
      /**
       * @description The email address.
       *
       *     Limits: 3 to 320 characters.
       */
      email?: string;
      /**
       * @description The phone number.
       *
       *     Limits: at most 25 characters.
       */
      phone?: string;
      /** @description The language of the web console. Its values are not public. */
      language?: string;
      /** @description The time zone. Its values are not public. */
      timeZone?: string;
      /** @description Whether the web console shows live updates. */
      liveUpdateEnabled?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description The answer to a creation. Its fields are not documented. */
    CreatedUser: {
      [key: string]: unknown;
    };
    /** @description The details of a user. Which fields must be there is not documented. */
    EditUserRequest: {
      /** @description The role, such as AccountAdmin. */
      roleName?: string;
      /** @description API, UI or API_UI. */
      accessType?: string;
      /** @description Whether the user is locked out. */
      userLocked?: boolean;
      /**
       * @description The first name.
       *
       *     Limits: 1 to 35 characters.
       */
      firstName?: string;
      /**
       * @description The last name.
       *
       *     Limits: 1 to 35 characters.
       */
      lastName?: string;
      /**
       * @description The email address.
       *
       *     Limits: 3 to 320 characters.
       */
      email?: string;
      /**
       * @description The phone number.
       *
       *     Limits: at most 25 characters.
       */
      phone?: string;
      /** @description The language of the web console. Its values are not public. */
      language?: string;
      /** @description The time zone. Its values are not public. */
      timeZone?: string;
      /** @description Whether the web console shows live updates. */
      liveUpdateEnabled?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description The answer to an edit. Its fields are not documented. */
    EditedUser: {
      [key: string]: unknown;
    };
    /** @description The API key of a user, under a name that is not documented. Keep it out of logs. */
    ApiKeyAnswer: {
      [key: string]: unknown;
    };
    /** @description A carrier, a country, a rate plan or a rating zone. */
    UsageGroupElement: {
      /** @description Which of them. */
      key?: string;
      /** @description Its name. */
      value?: string | number | null;
    };
    /** @description One kind of usage. */
    UsageMetric: {
      /** @description What was counted, such as data. */
      metricType?: string;
      /** @description How much. The unit is not documented. */
      usage?: number | string | null;
      /** @description How often. Of what is not documented. */
      count?: number | string | null;
    };
    /** @description The usage of one group. */
    UsageGroup: {
      /** @description What the group has in common. */
      group_elements?: components["schemas"]["UsageGroupElement"][];
      /** @description What was counted. */
      metric_data?: components["schemas"]["UsageMetric"][];
    };
    /** @description A page of usage. The names are those that a script of Cisco's reads. */
    UsageReport: {
      /** @description The report. */
      body: {
        /** @description The groups. */
        data: components["schemas"]["UsageGroup"][];
        /** @description What tells of the pages. */
        metaData?: {
          /** @description How many pages there are. */
          total_pages?: number;
        };
      };
    };
    /** @description The subscriptions of a period. Its other fields are not documented. */
    SubscriptionRecord: {
      /**
       * Format: int64
       * @description When the period ends, in Unix milliseconds.
       */
      period_ending?: number;
    };
    /** @description A page of subscriptions. The names are those that a script of Cisco's reads. */
    SubscriptionReport: {
      /** @description The report. */
      body: {
        /** @description The records. */
        data: components["schemas"]["SubscriptionRecord"][];
        /** @description What tells of the pages. */
        meta?: {
          /** @description How many pages there are. */
          total_page?: number;
        };
      };
    };
    /** @description The string that was sent. The vendor documents `context`; one public client reads `value` instead. */
    Echo: {
      /**
       * @description The string that was sent. It is never empty, because an empty one would ask for another path.
       *
       *     Limits: at least 1 character.
       */
      context?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What an automation rule tells, as a form. */
    PushForm: {
      /** @description The number of the notice. */
      eventId?: string;
      /** @description What happened, such as CTD_USAGE. */
      eventType: string;
      /** @description When the notice was made, yyyy-MM-ddTHH:mm:ss.SSSZ. It is what is signed. */
      timestamp: string;
      /** @description Base64(HMAC-SHA1(timestamp, secret)). */
      signature?: string;
      /** @description Base64(HMAC-SHA256(timestamp, secret)). Use this one where it is there. */
      signature2?: string;
      /** @description The payload, an XML text. */
      data: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The payload. Its fields depend on the event; all but those of monthly usage have `iccid`. */
    PushData: {
      /** @description The ICCID of the device. */
      iccid?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What an automation rule tells, in JSON. */
    PushNotice: {
      /** @description The number of the notice. */
      eventId?: string | number;
      /** @description What happened, such as CTD_USAGE. */
      eventType: string;
      /** @description When the notice was made, yyyy-MM-ddTHH:mm:ss.SSSZ. It is what is signed. */
      timestamp: string;
      /** @description Base64(HMAC-SHA1(timestamp, secret)). */
      signature?: string;
      /** @description Base64(HMAC-SHA256(timestamp, secret)). Use this one where it is there. */
      signature2?: string;
      data: components["schemas"]["PushData"];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
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
    /** @description There is no device with this ICCID. If the body is HTML, the host is the one of the web console and does not serve the API. */
    DeviceNotFound: {
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
    /** @description The customer breaks a rule, the JSON is malformed, a field is unknown, or the role may not call this function. Nothing was created. */
    InvalidCustomer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description A value is not valid, nothing is to be changed, the JSON is malformed, a field is unknown, or the role may not call this function. Nothing was changed. */
    InvalidDevice: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The message breaks a rule, the JSON is malformed, a field is unknown, or the role may not call this function. Nothing was sent. */
    InvalidSms: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no message with this number. If the body is HTML, the host is the one of the web console and does not serve the API. */
    SmsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description A value is not valid or taken, the JSON is malformed, a field is unknown, or the role may not call this function. Nothing was changed. The codes of users have seven digits; their statuses are not documented. */
    InvalidUser: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no user with this number. If the body is HTML, the host is the one of the web console and does not serve the API. */
    UserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /**
     * @description The ICCID of the device, the number of its SIM.
     *
     *     Limits: at least 1 character.
     */
    Iccid: string;
    /**
     * @description How many records a page holds at most. 50 when left out.
     *
     *     Limits: 1 to 50.
     */
    PageSize: number;
    /**
     * @description The number of the page, from 1. 1 when left out.
     *
     *     Limits: 1 or more.
     */
    PageNumber: number;
    /**
     * @description The number of the account. The user's own account when left out.
     *
     *     Limits: at least 1 character.
     */
    AccountId: number | string;
    /**
     * @description The identification number of the customer, as createCustomer returned it.
     *
     *     Limits: at least 1 character.
     */
    CustomerId: string | number;
    /**
     * @description The number of the user, as getUsers shows it.
     *
     *     Limits: at least 1 character.
     */
    UserId: number | string;
    /**
     * @description A billing cycle, yyyyMM. Give either this or the two dates.
     *
     *     Limits: matches `^[0-9]{6}$`.
     */
    BillingCycle: string;
    /**
     * @description The first day, yyyyMMdd. Give it together with `endDate`, or `billingCycle` instead.
     *
     *     Limits: matches `^[0-9]{8}$`.
     */
    StartDate: string;
    /**
     * @description The last day, yyyyMMdd. Give it together with `startDate`, or `billingCycle` instead.
     *
     *     Limits: matches `^[0-9]{8}$`.
     */
    EndDate: string;
    /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
    GroupBy: string[];
    /** @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices). */
    ReportMetrics: string[];
    /** @description By what to sort - account, data, sms, voice, smt, smo, vmt or vmo. account when left out. */
    SortedBy: string;
    /** @description The direction. desc when left out. */
    SortDirection: string;
    /**
     * @description How many records a page holds. 50 when left out.
     *
     *     Limits: 1 or more.
     */
    ReportPageSize: number;
    /** @description Billable subscriptions only, or those only that are not. */
    Billable: "Y" | "N";
    /**
     * @description How many of the largest to return. 10 when left out.
     *
     *     Limits: 1 to 100.
     */
    TopCount: number;
    /**
     * @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices).
     *
     *     Limits: at least 1 item.
     */
    RequiredMetrics: string[];
    /**
     * @description The number of the operator.
     *
     *     Limits: at least 1 character.
     */
    OperatorId: number | string;
    /**
     * @description The number of the account.
     *
     *     Limits: at least 1 character.
     */
    ReportAccountId: number | string;
    /**
     * @description A billing cycle, yyyyMM. Give either this or the two dates.
     *
     *     Limits: matches `^[0-9]{6}$`.
     */
    OperatorBillingCycle: string;
    /**
     * @description The first day, yyyyMMdd. Give it together with `end_date`, or `billing_cycle` instead.
     *
     *     Limits: matches `^[0-9]{8}$`.
     */
    OperatorStartDate: string;
    /**
     * @description The last day, yyyyMMdd. Give it together with `start_date`, or `billing_cycle` instead.
     *
     *     Limits: matches `^[0-9]{8}$`.
     */
    OperatorEndDate: string;
    /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
    OperatorGroupBy: string[];
    /**
     * @description The number of the page, from 1. 1 when left out.
     *
     *     Limits: 1 or more.
     */
    OperatorPageNumber: number;
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
        /**
         * @description The identification number of the customer, as createCustomer returned it.
         *
         *     Limits: at least 1 character.
         */
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
        /**
         * @description The identification number of the customer, as createCustomer returned it.
         *
         *     Limits: at least 1 character.
         */
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
  searchDevices: {
    parameters: {
      query: {
        /**
         * @description The number of the account. The user's own account when left out.
         *
         *     Limits: at least 1 character.
         */
        accountId?: components["parameters"]["AccountId"];
        /**
         * @description Only devices that were changed since this time, in ISO 8601 with an offset.
         *
         *     Limits: at least 1 character.
         */
        modifiedSince: string;
        /** @description Only devices that were changed up to this time, in ISO 8601 with an offset. */
        modifiedTill?: string;
        /** @description Only devices in this SIM status, such as ACTIVATED, ACTIVATION_READY, DEACTIVATED, INVENTORY, PURGED, REPLACED, RETIRED or TEST_READY. An operator may have others. */
        status?: string;
        /** @description Only devices with this value in field 1 of the account's custom fields. */
        accountCustom1?: string;
        /** @description Only devices with this value in field 2 of the account's custom fields. */
        accountCustom2?: string;
        /** @description Only devices with this value in field 3 of the account's custom fields. */
        accountCustom3?: string;
        /** @description Only devices with this value in field 4 of the account's custom fields. */
        accountCustom4?: string;
        /** @description Only devices with this value in field 5 of the account's custom fields. */
        accountCustom5?: string;
        /** @description Only devices with this value in field 6 of the account's custom fields. */
        accountCustom6?: string;
        /** @description Only devices with this value in field 7 of the account's custom fields. */
        accountCustom7?: string;
        /** @description Only devices with this value in field 8 of the account's custom fields. */
        accountCustom8?: string;
        /** @description Only devices with this value in field 9 of the account's custom fields. */
        accountCustom9?: string;
        /** @description Only devices with this value in field 10 of the account's custom fields. */
        accountCustom10?: string;
        /** @description Only devices with this value in field 1 of the operator's custom fields. */
        operatorCustom1?: string;
        /** @description Only devices with this value in field 2 of the operator's custom fields. */
        operatorCustom2?: string;
        /** @description Only devices with this value in field 3 of the operator's custom fields. */
        operatorCustom3?: string;
        /** @description Only devices with this value in field 4 of the operator's custom fields. */
        operatorCustom4?: string;
        /** @description Only devices with this value in field 5 of the operator's custom fields. */
        operatorCustom5?: string;
        /** @description Only devices with this value in field 1 of the customer's custom fields. */
        customerCustom1?: string;
        /** @description Only devices with this value in field 2 of the customer's custom fields. */
        customerCustom2?: string;
        /** @description Only devices with this value in field 3 of the customer's custom fields. */
        customerCustom3?: string;
        /** @description Only devices with this value in field 4 of the customer's custom fields. */
        customerCustom4?: string;
        /** @description Only devices with this value in field 5 of the customer's custom fields. */
        customerCustom5?: string;
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the devices, by the time of their last change, the oldest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DevicePage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDevice: {
    parameters: {
      query?: {
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The device. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  editDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditDeviceRequest"];
      };
    };
    responses: {
      /** @description The device was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EditedDevice"];
        };
      };
      /** @description The change was accepted and happens later. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["InvalidDevice"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDevices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCIDs of the devices, with bare commas between them on the wire.
         *
         *     Limits: at least 1 item.
         */
        iccids: string[];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The devices, in one of three shapes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DevicesInBulk"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  transferDevices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TransferDevicesRequest"];
      };
    };
    responses: {
      /** @description The transfer was accepted. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcceptedTransfer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDeviceAuditHistory: {
    parameters: {
      query?: {
        /**
         * @description How many days back from today. 30 when left out.
         *
         *     Limits: 1 to 365.
         */
        daysOfHistory?: number;
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the changes, the latest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditTrailPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDeviceLocationHistory: {
    parameters: {
      query?: {
        /** @description The beginning of the period, in ISO 8601 with an offset. Without it, the two latest records. */
        fromDate?: string;
        /** @description The end of the period, in ISO 8601 with an offset. Now when left out. */
        toDate?: string;
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the places. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LocationPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getSession: {
    parameters: {
      query?: {
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDeviceUsage: {
    parameters: {
      query?: {
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The usage in this billing cycle. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeviceUsage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getDeviceUsageByZone: {
    parameters: {
      query?: {
        /** @description The first day of the billing cycle, with Z or an offset: 2016-11-10Z or 2016-11-10+00:00. The current cycle when left out. */
        cycleStartDate?: string;
        /** @description The name of one rate plan. All that the device has used when left out. */
        ratePlan?: string;
        /** @description The name of one billing zone. All zones of the rate plans when left out. */
        zone?: string;
        /** @description Whether to tell of the active rate plan only. Known from the Swagger copy, which does not list its values. */
        isActiveRatePlan?: string;
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The usage, by rate plan and zone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZoneUsages"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getUsageByRatePlan: {
    parameters: {
      query: {
        /**
         * @description The name of the rate plan.
         *
         *     Limits: at least 1 character.
         */
        ratePlanName: string;
        /** @description The first day of the billing cycle. 2016-11-10 on the vendor's page, 2016-11-10Z or 2016-11-10+00:00 in the Swagger copy. The current cycle when left out. */
        cycleStartDate?: string;
        /** @description One kind of usage. All three when left out. */
        usageType?: "DATA" | "SMS" | "VOICE";
        /** @description The version of the rate plan. The latest when left out. */
        ratePlanVersion?: number;
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the usage. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RatePlanUsagePage"];
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
  sendSms: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendSmsRequest"];
      };
    };
    responses: {
      /** @description The message was taken. The number is the key to getSms. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SentSms"];
        };
      };
      400: components["responses"]["InvalidSms"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  searchSms: {
    parameters: {
      query: {
        /**
         * @description The number of the account. The user's own account when left out.
         *
         *     Limits: at least 1 character.
         */
        accountId?: components["parameters"]["AccountId"];
        /** @description Only messages from or to this device, which must belong to the account. */
        iccid?: string;
        /**
         * @description Only messages since this time, in ISO 8601 with an offset.
         *
         *     Limits: at least 1 character.
         */
        fromDate: string;
        /** @description Only messages up to this time, in ISO 8601 with an offset. Now when left out. */
        toDate?: string;
        /** @description Only messages from a device (MO, mobile-originated) or to a device (MT, mobile-terminated). Both when left out. */
        msgType?: "MO" | "MT";
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the messages' numbers, the oldest change first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SmsPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getSms: {
    parameters: {
      query?: {
        /** @description How `messageText` comes. LITERAL when left out. */
        messageEncoding?: "LITERAL" | "BASE64";
      };
      header?: never;
      path: {
        /**
         * @description The number of the message, as sendSms or searchSms gave it.
         *
         *     Limits: at least 1 character.
         */
        smsMsgId: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Sms"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SmsNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getRatePlans: {
    parameters: {
      query?: {
        /**
         * @description The number of the account. Account users may name their own only; it is taken when left out.
         *
         *     Limits: at least 1 character.
         */
        accountId?: number | string;
        /** @description For operators. From an account user it is an error. Its values are not documented on the public page. */
        shared?: boolean | string;
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the rate plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RatePlanPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getEventRatePlans: {
    parameters: {
      query?: {
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the event rate plans. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventRatePlanPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  assignEventRatePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignEventRatePlanRequest"];
      };
    };
    responses: {
      /** @description The event rate plan is assigned. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignedEventRatePlan"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  editEventRatePlans: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The ICCID of the device, the number of its SIM.
         *
         *     Limits: at least 1 character.
         */
        iccid: components["parameters"]["Iccid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditEventRatePlansRequest"];
      };
    };
    responses: {
      /** @description The pending event rate plans are cancelled. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EditedEventRatePlans"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeviceNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getAccounts: {
    parameters: {
      query?: {
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountPage"];
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
  getAccount: {
    parameters: {
      query?: {
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
      };
      header?: never;
      path: {
        /**
         * @description The number of the account.
         *
         *     Limits: at least 1 character.
         */
        accountId: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AccountNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getUsers: {
    parameters: {
      query?: {
        /** @description Only the user with this login name. */
        username?: string;
        /** @description The names of the fields to return, without blanks. All when left out. */
        fields?: string[];
        /**
         * @description How many records a page holds at most. 50 when left out.
         *
         *     Limits: 1 to 50.
         */
        pageSize?: components["parameters"]["PageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPage"];
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
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserRequest"];
      };
    };
    responses: {
      /** @description The user exists now. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedUser"];
        };
      };
      400: components["responses"]["InvalidUser"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  editUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditUserRequest"];
      };
    };
    responses: {
      /** @description The user was changed. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EditedUser"];
        };
      };
      400: components["responses"]["InvalidUser"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is deleted. Whether there is a body is not documented, and it does not matter. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  resetUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The password is reset. Whether there is a body is not documented, and it does not matter. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number of the user, as getUsers shows it.
         *
         *     Limits: at least 1 character.
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The API key. What the body holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["OtherError"];
    };
  };
  getAggregatedUsage: {
    parameters: {
      query?: {
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billingCycle?: components["parameters"]["BillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `endDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        startDate?: components["parameters"]["StartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `startDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        endDate?: components["parameters"]["EndDate"];
        /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
        groupBy?: components["parameters"]["GroupBy"];
        /** @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices). */
        metrics?: components["parameters"]["ReportMetrics"];
        /** @description By what to sort - account, data, sms, voice, smt, smo, vmt or vmo. account when left out. */
        sortedBy?: components["parameters"]["SortedBy"];
        /** @description The direction. desc when left out. */
        sortDirection?: components["parameters"]["SortDirection"];
        /**
         * @description How many records a page holds. 50 when left out.
         *
         *     Limits: 1 or more.
         */
        pageSize?: components["parameters"]["ReportPageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsageReport"];
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
  getDeviceSubscriptions: {
    parameters: {
      query?: {
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billingCycle?: components["parameters"]["BillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `endDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        startDate?: components["parameters"]["StartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `startDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        endDate?: components["parameters"]["EndDate"];
        /** @description Billable subscriptions only, or those only that are not. */
        billable?: components["parameters"]["Billable"];
        /**
         * @description How many records a page holds. 50 when left out.
         *
         *     Limits: 1 or more.
         */
        pageSize?: components["parameters"]["ReportPageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionReport"];
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
  getTopUsage: {
    parameters: {
      query: {
        /**
         * @description How many of the largest to return. 10 when left out.
         *
         *     Limits: 1 to 100.
         */
        k?: components["parameters"]["TopCount"];
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billingCycle?: components["parameters"]["BillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `endDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        startDate?: components["parameters"]["StartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `startDate`, or `billingCycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        endDate?: components["parameters"]["EndDate"];
        /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
        groupBy?: components["parameters"]["GroupBy"];
        /**
         * @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices).
         *
         *     Limits: at least 1 item.
         */
        metrics: components["parameters"]["RequiredMetrics"];
        /** @description By what to sort - account, data, sms, voice, smt, smo, vmt or vmo. account when left out. */
        sortedBy?: components["parameters"]["SortedBy"];
        /** @description The direction. desc when left out. */
        sortDirection?: components["parameters"]["SortDirection"];
        /**
         * @description How many records a page holds. 50 when left out.
         *
         *     Limits: 1 or more.
         */
        pageSize?: components["parameters"]["ReportPageSize"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        pageNumber?: components["parameters"]["PageNumber"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsageReport"];
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
  getAggregatedUsageOfAccount: {
    parameters: {
      query?: {
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billing_cycle?: components["parameters"]["OperatorBillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `end_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        start_date?: components["parameters"]["OperatorStartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `start_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        end_date?: components["parameters"]["OperatorEndDate"];
        /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
        group_by?: components["parameters"]["OperatorGroupBy"];
        /** @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices). */
        metrics?: components["parameters"]["ReportMetrics"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        page_number?: components["parameters"]["OperatorPageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The number of the operator.
         *
         *     Limits: at least 1 character.
         */
        operatorId: components["parameters"]["OperatorId"];
        /**
         * @description The number of the account.
         *
         *     Limits: at least 1 character.
         */
        accountId: components["parameters"]["ReportAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsageReport"];
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
  getDeviceSubscriptionsOfAccount: {
    parameters: {
      query?: {
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billing_cycle?: components["parameters"]["OperatorBillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `end_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        start_date?: components["parameters"]["OperatorStartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `start_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        end_date?: components["parameters"]["OperatorEndDate"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        page_number?: components["parameters"]["OperatorPageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The number of the operator.
         *
         *     Limits: at least 1 character.
         */
        operatorId: components["parameters"]["OperatorId"];
        /**
         * @description The number of the account.
         *
         *     Limits: at least 1 character.
         */
        accountId: components["parameters"]["ReportAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionReport"];
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
  getTopUsageOfAccount: {
    parameters: {
      query?: {
        /**
         * @description How many of the largest to return. 10 when left out.
         *
         *     Limits: 1 to 100.
         */
        k?: components["parameters"]["TopCount"];
        /**
         * @description A billing cycle, yyyyMM. Give either this or the two dates.
         *
         *     Limits: matches `^[0-9]{6}$`.
         */
        billing_cycle?: components["parameters"]["OperatorBillingCycle"];
        /**
         * @description The first day, yyyyMMdd. Give it together with `end_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        start_date?: components["parameters"]["OperatorStartDate"];
        /**
         * @description The last day, yyyyMMdd. Give it together with `start_date`, or `billing_cycle` instead.
         *
         *     Limits: matches `^[0-9]{8}$`.
         */
        end_date?: components["parameters"]["OperatorEndDate"];
        /** @description By what to group the usage - any of carrier, country, ratePlan and ratingZone. */
        group_by?: components["parameters"]["OperatorGroupBy"];
        /** @description What to count - any of data, sms, voice, smo and smt (messages from and to devices), vmo and vmt (voice from and to devices). */
        metrics?: components["parameters"]["ReportMetrics"];
        /**
         * @description The number of the page, from 1. 1 when left out.
         *
         *     Limits: 1 or more.
         */
        page_number?: components["parameters"]["OperatorPageNumber"];
      };
      header?: never;
      path: {
        /**
         * @description The number of the operator.
         *
         *     Limits: at least 1 character.
         */
        operatorId: components["parameters"]["OperatorId"];
        /**
         * @description The number of the account.
         *
         *     Limits: at least 1 character.
         */
        accountId: components["parameters"]["ReportAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsageReport"];
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
        /**
         * @description The string to return.
         *
         *     Limits: at least 1 character.
         */
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
  receivePush: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["PushForm"];
        "application/json": components["schemas"]["PushNotice"];
      };
    };
    responses: {
      /** @description The notice was received. Any text will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description The notice was not received, for example because its signature or its form is wrong. What Control Center does then is not documented. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
    };
  };
  receiveDeviceTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "*/*": unknown;
      };
    };
    responses: {
      /** @description The notice was received. Any text will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description The notice was not received. What Control Center does then is not documented. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
    };
  };
}
