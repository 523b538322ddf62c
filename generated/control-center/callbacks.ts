// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Webhook } from "../../src/core/callback.js";
import * as rules from "../../src/core/schema/rules.js";
import type { Schema } from "../../src/core/schema/schema.js";
import type { operations } from "./types.js";

/** What each webhook brings. */
export interface Callbacks {
  /** An automation rule tells what happened. */
  push:
    | NonNullable<operations["receivePush"]["requestBody"]>["content"]["application/x-www-form-urlencoded"]
    | NonNullable<operations["receivePush"]["requestBody"]>["content"]["application/json"];
  /** A transfer of devices has ended. */
  deviceTransfer: Uint8Array;
}

const PushForm: Schema = {
  type: "object",
  required: ["eventType", "timestamp", "data"],
  properties: {
    eventId: { type: "string" },
    eventType: { type: "string" },
    timestamp: { type: "string" },
    signature: { type: "string" },
    signature2: { type: "string" },
    data: { type: "string" },
  },
};
const PushData: Schema = { type: "object", properties: { iccid: { type: "string" } } };
const PushNotice: Schema = {
  type: "object",
  required: ["eventType", "timestamp", "data"],
  properties: {
    eventId: { type: ["string", "integer"] },
    eventType: { type: "string" },
    timestamp: { type: "string" },
    signature: { type: "string" },
    signature2: { type: "string" },
    data: PushData,
  },
};

/** The media types of each webhook, and what their bodies must be. */
export const webhooks: Readonly<Record<keyof Callbacks, Webhook>> = {
  push: {
    "application/x-www-form-urlencoded": { schema: PushForm, rules: [rules.type, rules.required, rules.properties] },
    "application/json": { schema: PushNotice, rules: [rules.type, rules.required, rules.properties] },
  },
  deviceTransfer: { "*/*": {} },
};
