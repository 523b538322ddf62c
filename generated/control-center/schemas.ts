// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Schema } from "../../src/core/schema/schema.js";

const Contact: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", maxLength: 40 },
    title: { type: "string", maxLength: 40 },
    phone: { type: "string", maxLength: 25 },
    mobile: { type: "string", maxLength: 40 },
    email: { type: "string", maxLength: 320 },
  },
};
const Address: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    addressLine1: { type: "string", maxLength: 40 },
    addressLine2: { type: "string", maxLength: 40 },
    city: { type: "string", maxLength: 40 },
    state: { type: "string", maxLength: 40 },
    country: { type: "string", maxLength: 150 },
    postalCode: { type: "string", maxLength: 15 },
  },
};
const CreateCustomerRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "accountName"],
  dependentRequired: { securityQuestion: ["securityAnswer"], securityAnswer: ["securityQuestion"] },
  properties: {
    name: { type: "string", minLength: 1, maxLength: 60 },
    accountName: { type: "string" },
    securityQuestion: { type: "string", maxLength: 100 },
    securityAnswer: { type: "string", maxLength: 100 },
    shipToBillAddress: { type: "boolean" },
    contacts: { type: "array", maxItems: 4, items: Contact },
    billingAddress: Address,
    shippingAddress: Address,
  },
};
const EditCustomerRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "accountName"],
  dependentRequired: { securityQuestion: ["securityAnswer"], securityAnswer: ["securityQuestion"] },
  properties: {
    name: { type: "string", minLength: 1, maxLength: 60 },
    accountName: { type: "string" },
    securityQuestion: { type: ["string", "null"], maxLength: 100 },
    securityAnswer: { type: ["string", "null"], maxLength: 100 },
    shipToBillAddress: { type: "boolean" },
    contacts: { type: ["array", "null"], maxItems: 4, items: Contact },
    billingAddress: Address,
    shippingAddress: Address,
  },
};
const EditDeviceRequest: Schema = {
  type: "object",
  additionalProperties: true,
  minProperties: 1,
  if: { required: ["effectiveDate"], additionalProperties: true, properties: { effectiveDate: { type: "string" } } },
  then: { minProperties: 2 },
  dependentRequired: { ipv4Address: ["apn", "pdpId"], ipv6Address: ["apn", "pdpId"] },
  properties: {
    effectiveDate: { type: "string" },
    status: { type: "string" },
    ratePlan: { type: "string" },
    communicationPlan: { type: "string" },
    customer: { type: "string" },
    deviceID: { type: "string" },
    modemID: { type: "string" },
    overageLimitOverride: { type: "string", enum: ["DEFAULT", "TEMPORARY_OVERRIDE", "PERMANENT_OVERRIDE"] },
    ipv4Address: { type: "string" },
    ipv6Address: { type: "string" },
    apn: { type: "string" },
    pdpId: { type: ["string", "integer"] },
    operatorCustom1: { type: "string" },
    operatorCustom2: { type: "string" },
    operatorCustom3: { type: "string" },
    operatorCustom4: { type: "string" },
    operatorCustom5: { type: "string" },
    accountCustom1: { type: "string" },
    accountCustom2: { type: "string" },
    accountCustom3: { type: "string" },
    accountCustom4: { type: "string" },
    accountCustom5: { type: "string" },
    accountCustom6: { type: "string" },
    accountCustom7: { type: "string" },
    accountCustom8: { type: "string" },
    accountCustom9: { type: "string" },
    accountCustom10: { type: "string" },
    customerCustom1: { type: "string" },
    customerCustom2: { type: "string" },
    customerCustom3: { type: "string" },
    customerCustom4: { type: "string" },
    customerCustom5: { type: "string" },
  },
};
const TransferDevicesRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["accountId", "iccids"],
  properties: {
    accountId: { type: ["string", "integer"] },
    iccids: { type: "array", items: { type: "string" } },
    ratePlanName: { type: "string" },
    commPlanName: { type: "string" },
    simState: { type: "string" },
    callbackUrl: { type: "string" },
  },
};
const SmsCallback: Schema = {
  type: "object",
  additionalProperties: true,
  properties: { callbackType: { type: "string" }, callbackUrl: { type: "string" } },
};
const SendSmsRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["messageText"],
  if: {
    required: ["messageEncoding"],
    additionalProperties: true,
    properties: { messageEncoding: { const: "BASE64" } },
  },
  else: {
    if: { required: ["dataCoding"], additionalProperties: true, properties: { dataCoding: { enum: [0, 1, 3] } } },
    then: { additionalProperties: true, properties: { messageText: { maxLength: 160 } } },
    else: {
      if: { required: ["dataCoding"], additionalProperties: true, properties: { dataCoding: { const: 4 } } },
      then: { additionalProperties: true, properties: { messageText: { maxLength: 140 } } },
      else: {
        if: { required: ["dataCoding"], additionalProperties: true, properties: { dataCoding: { const: 8 } } },
        then: { additionalProperties: true, properties: { messageText: { maxLength: 70 } } },
        else: { additionalProperties: true, properties: { messageText: { maxLength: 320 } } },
      },
    },
  },
  properties: {
    messageText: { type: "string" },
    messageEncoding: { type: "string", enum: ["LITERAL", "BASE64"] },
    dataCoding: { type: "integer", enum: [0, 1, 3, 4, 8] },
    tpvp: { type: "integer" },
    callbackParam: SmsCallback,
  },
};
const AssignEventRatePlanRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["eventName"],
  properties: {
    eventName: { type: "string" },
    effectiveDate: { type: "string" },
    instances: { type: "integer" },
    unlimitedInstances: { type: "boolean" },
  },
};
const EditEventRatePlansRequest: Schema = {
  type: "object",
  additionalProperties: true,
  required: ["action"],
  if: { additionalProperties: true, properties: { eventID: false } },
  then: { additionalProperties: true, required: ["eventName"], properties: { eventName: { type: "string" } } },
  properties: { action: { type: "string" }, eventID: { type: ["string", "integer"] }, eventName: { type: "string" } },
};
const CreateUserRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    username: { type: "string", minLength: 6, maxLength: 25 },
    roleName: { type: "string" },
    accessType: { type: "string" },
    accountName: { type: "string" },
    customerName: { type: "string" },
    firstName: { type: "string", minLength: 1, maxLength: 35 },
    lastName: { type: "string", minLength: 1, maxLength: 35 },
    email: { type: "string", minLength: 3, maxLength: 320 },
    phone: { type: "string", maxLength: 25 },
    language: { type: "string" },
    timeZone: { type: "string" },
    liveUpdateEnabled: { type: "boolean" },
  },
};
const EditUserRequest: Schema = {
  type: "object",
  additionalProperties: true,
  properties: {
    roleName: { type: "string" },
    accessType: { type: "string" },
    userLocked: { type: "boolean" },
    firstName: { type: "string", minLength: 1, maxLength: 35 },
    lastName: { type: "string", minLength: 1, maxLength: 35 },
    email: { type: "string", minLength: 3, maxLength: 320 },
    phone: { type: "string", maxLength: 25 },
    language: { type: "string" },
    timeZone: { type: "string" },
    liveUpdateEnabled: { type: "boolean" },
  },
};

export const createCustomerBody: Schema = CreateCustomerRequest;
export const getCustomerParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["customerId"],
      additionalProperties: false,
      properties: { customerId: { type: ["string", "integer"], minLength: 1 } },
    },
  },
};
export const editCustomerBody: Schema = EditCustomerRequest;
export const editCustomerParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["customerId"],
      additionalProperties: false,
      properties: { customerId: { type: ["string", "integer"], minLength: 1 } },
    },
  },
};
export const searchDevicesParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["modifiedSince"],
      additionalProperties: false,
      properties: {
        accountId: { type: ["integer", "string"], minLength: 1 },
        modifiedSince: { type: "string", minLength: 1 },
        modifiedTill: { type: "string" },
        status: { type: "string" },
        accountCustom1: { type: "string" },
        accountCustom2: { type: "string" },
        accountCustom3: { type: "string" },
        accountCustom4: { type: "string" },
        accountCustom5: { type: "string" },
        accountCustom6: { type: "string" },
        accountCustom7: { type: "string" },
        accountCustom8: { type: "string" },
        accountCustom9: { type: "string" },
        accountCustom10: { type: "string" },
        operatorCustom1: { type: "string" },
        operatorCustom2: { type: "string" },
        operatorCustom3: { type: "string" },
        operatorCustom4: { type: "string" },
        operatorCustom5: { type: "string" },
        customerCustom1: { type: "string" },
        customerCustom2: { type: "string" },
        customerCustom3: { type: "string" },
        customerCustom4: { type: "string" },
        customerCustom5: { type: "string" },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getDeviceParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: { fields: { type: "array", items: { type: "string" } } },
    },
  },
};
export const editDeviceBody: Schema = EditDeviceRequest;
export const editDeviceParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
  },
};
export const getDevicesParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccids"],
      additionalProperties: false,
      properties: { iccids: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } },
    },
  },
};
export const transferDevicesBody: Schema = TransferDevicesRequest;
export const getDeviceAuditHistoryParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        daysOfHistory: { type: "integer", minimum: 1, maximum: 365 },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getDeviceLocationHistoryParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        fromDate: { type: "string" },
        toDate: { type: "string" },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getSessionParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: { fields: { type: "array", items: { type: "string" } } },
    },
  },
};
export const getDeviceUsageParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: { fields: { type: "array", items: { type: "string" } } },
    },
  },
};
export const getDeviceUsageByZoneParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        cycleStartDate: { type: "string" },
        ratePlan: { type: "string" },
        zone: { type: "string" },
        isActiveRatePlan: { type: "string" },
      },
    },
  },
};
export const getUsageByRatePlanParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["ratePlanName"],
      additionalProperties: false,
      properties: {
        ratePlanName: { type: "string", minLength: 1 },
        cycleStartDate: { type: "string" },
        usageType: { type: "string", enum: ["DATA", "SMS", "VOICE"] },
        ratePlanVersion: { type: "integer" },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const sendSmsBody: Schema = SendSmsRequest;
export const sendSmsParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
  },
};
export const searchSmsParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["fromDate"],
      additionalProperties: false,
      properties: {
        accountId: { type: ["integer", "string"], minLength: 1 },
        iccid: { type: "string" },
        fromDate: { type: "string", minLength: 1 },
        toDate: { type: "string" },
        msgType: { type: "string", enum: ["MO", "MT"] },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getSmsParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["smsMsgId"],
      additionalProperties: false,
      properties: { smsMsgId: { type: ["integer", "string"], minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: { messageEncoding: { type: "string", enum: ["LITERAL", "BASE64"] } },
    },
  },
};
export const getRatePlansParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        accountId: { type: ["integer", "string"], minLength: 1 },
        shared: { type: ["boolean", "string"] },
        fields: { type: "array", items: { type: "string" } },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const assignEventRatePlanBody: Schema = AssignEventRatePlanRequest;
export const assignEventRatePlanParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
  },
};
export const getEventRatePlansParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const editEventRatePlansBody: Schema = EditEventRatePlansRequest;
export const editEventRatePlansParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["iccid"],
      additionalProperties: false,
      properties: { iccid: { type: "string", minLength: 1 } },
    },
  },
};
export const getAccountsParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getAccountParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["accountId"],
      additionalProperties: false,
      properties: { accountId: { type: ["integer", "string"], minLength: 1 } },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: { fields: { type: "array", items: { type: "string" } } },
    },
  },
};
export const getUsersParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        username: { type: "string" },
        fields: { type: "array", items: { type: "string" } },
        pageSize: { type: "integer", minimum: 1, maximum: 50 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const createUserBody: Schema = CreateUserRequest;
export const getUserParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["userId"],
      additionalProperties: false,
      properties: { userId: { type: ["integer", "string"], minLength: 1 } },
    },
  },
};
export const editUserBody: Schema = EditUserRequest;
export const editUserParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["userId"],
      additionalProperties: false,
      properties: { userId: { type: ["integer", "string"], minLength: 1 } },
    },
  },
};
export const deleteUserParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["userId"],
      additionalProperties: false,
      properties: { userId: { type: ["integer", "string"], minLength: 1 } },
    },
  },
};
export const resetUserPasswordParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["userId"],
      additionalProperties: false,
      properties: { userId: { type: ["integer", "string"], minLength: 1 } },
    },
  },
};
export const getApiKeyParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["userId"],
      additionalProperties: false,
      properties: { userId: { type: ["integer", "string"], minLength: 1 } },
    },
  },
};
export const getAggregatedUsageParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        billingCycle: { type: "string", pattern: "^[0-9]{6}$" },
        startDate: { type: "string", pattern: "^[0-9]{8}$" },
        endDate: { type: "string", pattern: "^[0-9]{8}$" },
        groupBy: { type: "array", items: { type: "string" } },
        metrics: { type: "array", items: { type: "string" } },
        sortedBy: { type: "string" },
        sortDirection: { type: "string" },
        pageSize: { type: "integer", minimum: 1 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getDeviceSubscriptionsParams: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        billingCycle: { type: "string", pattern: "^[0-9]{6}$" },
        startDate: { type: "string", pattern: "^[0-9]{8}$" },
        endDate: { type: "string", pattern: "^[0-9]{8}$" },
        billable: { type: "string", enum: ["Y", "N"] },
        pageSize: { type: "integer", minimum: 1 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getTopUsageParams: Schema = {
  type: "object",
  required: ["query"],
  additionalProperties: false,
  properties: {
    query: {
      type: "object",
      required: ["metrics"],
      additionalProperties: false,
      properties: {
        k: { type: "integer", minimum: 1, maximum: 100 },
        billingCycle: { type: "string", pattern: "^[0-9]{6}$" },
        startDate: { type: "string", pattern: "^[0-9]{8}$" },
        endDate: { type: "string", pattern: "^[0-9]{8}$" },
        groupBy: { type: "array", items: { type: "string" } },
        metrics: { type: "array", minItems: 1, items: { type: "string" } },
        sortedBy: { type: "string" },
        sortDirection: { type: "string" },
        pageSize: { type: "integer", minimum: 1 },
        pageNumber: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getAggregatedUsageOfAccountParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["operatorId", "accountId"],
      additionalProperties: false,
      properties: {
        operatorId: { type: ["integer", "string"], minLength: 1 },
        accountId: { type: ["integer", "string"], minLength: 1 },
      },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        billing_cycle: { type: "string", pattern: "^[0-9]{6}$" },
        start_date: { type: "string", pattern: "^[0-9]{8}$" },
        end_date: { type: "string", pattern: "^[0-9]{8}$" },
        group_by: { type: "array", items: { type: "string" } },
        metrics: { type: "array", items: { type: "string" } },
        page_number: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getDeviceSubscriptionsOfAccountParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["operatorId", "accountId"],
      additionalProperties: false,
      properties: {
        operatorId: { type: ["integer", "string"], minLength: 1 },
        accountId: { type: ["integer", "string"], minLength: 1 },
      },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        billing_cycle: { type: "string", pattern: "^[0-9]{6}$" },
        start_date: { type: "string", pattern: "^[0-9]{8}$" },
        end_date: { type: "string", pattern: "^[0-9]{8}$" },
        page_number: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const getTopUsageOfAccountParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["operatorId", "accountId"],
      additionalProperties: false,
      properties: {
        operatorId: { type: ["integer", "string"], minLength: 1 },
        accountId: { type: ["integer", "string"], minLength: 1 },
      },
    },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        k: { type: "integer", minimum: 1, maximum: 100 },
        billing_cycle: { type: "string", pattern: "^[0-9]{6}$" },
        start_date: { type: "string", pattern: "^[0-9]{8}$" },
        end_date: { type: "string", pattern: "^[0-9]{8}$" },
        group_by: { type: "array", items: { type: "string" } },
        metrics: { type: "array", items: { type: "string" } },
        page_number: { type: "integer", minimum: 1 },
      },
    },
  },
};
export const echoParams: Schema = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: {
      type: "object",
      required: ["param"],
      additionalProperties: false,
      properties: { param: { type: "string", minLength: 1 } },
    },
  },
};
