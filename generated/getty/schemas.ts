// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Schema } from "../../src/core/schema/schema.js";

const SessionRequestHeader: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { Token: { type: ["string", "null"], maxLength: 0 }, CoordinationId: { type: ["string", "null"] } },
};
const CreateSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword", "UserName", "UserPassword"],
  properties: {
    SystemId: { type: "string" },
    SystemPassword: { type: "string" },
    UserName: { type: "string" },
    UserPassword: { type: "string" },
  },
};
const CreateSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateSessionRequestBody"],
  properties: { RequestHeader: SessionRequestHeader, CreateSessionRequestBody: CreateSessionRequestBody },
};
const CreateApplicationSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword"],
  properties: { SystemId: { type: "string" }, SystemPassword: { type: "string" } },
};
const CreateApplicationSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateApplicationSessionRequestBody"],
  properties: {
    RequestHeader: SessionRequestHeader,
    CreateApplicationSessionRequestBody: CreateApplicationSessionRequestBody,
  },
};
const RequestHeader: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Token"],
  properties: { Token: { type: "string" }, CoordinationId: { type: ["string", "null"] } },
};
const RenewSessionRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["SystemId", "SystemPassword"],
  properties: { SystemId: { type: "string" }, SystemPassword: { type: "string" } },
};
const RenewSessionRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "RenewSessionRequestBody"],
  properties: { RequestHeader: RequestHeader, RenewSessionRequestBody: RenewSessionRequestBody },
};
const CreateCustomerRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"],
  properties: {
    UserName: { type: "string" },
    Password: { type: "string", minLength: 4, "x-differs-from": "UserName" },
    EmailAddress: { type: "string" },
    FirstName: { type: "string" },
    LastName: { type: "string" },
    MiddleName: { type: "string" },
    PhoneNumber: { type: "string" },
    MarketingEmailOptIn: { type: "boolean" },
    BillingCountryChar3Iso: { type: "string", minLength: 3, maxLength: 3 },
  },
};
const CreateCustomerRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "CreateCustomerRequestBody"],
  properties: { RequestHeader: RequestHeader, CreateCustomerRequestBody: CreateCustomerRequestBody },
};
const GetCountriesRequestBody: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { Language: { type: "string" } },
};
const GetCountriesRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["RequestHeader", "GetCountriesRequestBody"],
  properties: { RequestHeader: RequestHeader, GetCountriesRequestBody: GetCountriesRequestBody },
};

export const createSessionBody: Schema = CreateSessionRequest;
export const createApplicationSessionBody: Schema = CreateApplicationSessionRequest;
export const renewSessionBody: Schema = RenewSessionRequest;
export const createCustomerBody: Schema = CreateCustomerRequest;
export const getCountriesBody: Schema = GetCountriesRequest;
