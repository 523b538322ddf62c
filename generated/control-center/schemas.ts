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
