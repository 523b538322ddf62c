// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Schema } from "../../src/core/schema/schema.js";

const CreateAccountRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["MerchantID", "EmailAddress", "CompanyName", "Country"],
  properties: {
    MerchantID: { type: "string" },
    EmailAddress: { type: "string" },
    FirstName: { type: "string" },
    LastName: { type: "string" },
    CompanyName: { type: "string" },
    Country: { type: "string", pattern: "^[A-Za-z]{2}$" },
    VATID: { type: "string" },
  },
  if: { properties: { Country: { const: "IE" } }, required: ["Country"] },
  then: { additionalProperties: true, properties: { VATID: { type: "string" } }, required: ["VATID"] },
  else: true,
};
const AddCreditBalanceRequest: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["Amount", "Currency"],
  properties: {
    Amount: { type: "string", pattern: "^[0-9]+(\\.[0-9]{1,2})?$" },
    Currency: { type: "string", pattern: "^[A-Za-z]{3}$" },
  },
};

export const createAccountBody: Schema = CreateAccountRequest;
export const addCreditBalanceBody: Schema = AddCreditBalanceRequest;
