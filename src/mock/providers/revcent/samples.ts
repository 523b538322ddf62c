import { isSample } from "../../samples.js";
import type { Call, Reply } from "../../state.js";
import { notFound } from "./lists.js";

/** What is read or worked on, and created by no call of the contract. */
const OPERATIONS = [
  "getProject",
  "getCustomerPortal",
  "getShippingProfile",
  "getAIVoiceCall",
  "editAIVoiceAgent",
  "editFunction",
  "triggerFunction",
  "extendTrial",
  "editPaymentProfile",
  "processSalvageTransaction",
];

/** Records of the samples: the example answers for them, and what an edit says is not remembered. */
export function createSamples() {
  const answer = (call: Call): Reply => (isSample(call) ? {} : notFound("RecordNotFound"));
  return Object.fromEntries(OPERATIONS.map((id) => [id, answer]));
}
