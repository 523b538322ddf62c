// What RevCent's mock has of records that no call creates: those of the contract's samples.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createRevCentClient, type RevCentClient } from "../../src/providers/revcent.js";

let mock: Mock;
let revcent: RevCentClient;
beforeAll(async () => {
  mock = await startMock("revcent");
  revcent = createRevCentClient({ baseUrl: mock.url, apiKey: "key", maxRetries: 0 });
});
afterAll(() => mock.close());

const trigger = { item_type: "customer", item_id: "CUSTOMER000000000001" } as const;
type Called = (id: string) => Promise<{ data?: unknown; error?: unknown }>;

it.each<[operation: string, id: string, call: Called]>([
  ["getProject", "PROJECT0000000000001", (project_id) => revcent.getProject({ params: { path: { project_id } } })],
  [
    "getCustomerPortal",
    "PORTAL00000000000001",
    (customer_portal_id) => revcent.getCustomerPortal({ params: { path: { customer_portal_id } } }),
  ],
  [
    "getShippingProfile",
    "SHIPPROFILE000000001",
    (shipping_profile_id) => revcent.getShippingProfile({ params: { path: { shipping_profile_id } } }),
  ],
  [
    "getAIVoiceCall",
    "VOICECALL00000000001",
    (ai_voice_call_id) => revcent.getAIVoiceCall({ params: { path: { ai_voice_call_id } } }),
  ],
  [
    "editAIVoiceAgent",
    "VOICEAGENT0000000001",
    (ai_voice_agent_id) => revcent.editAIVoiceAgent({ params: { path: { ai_voice_agent_id } }, body: { name: "Ada" } }),
  ],
  [
    "editFunction",
    "FUNCTION000000000001",
    (function_id) => revcent.editFunction({ params: { path: { function_id } }, body: { name: "Thank" } }),
  ],
  [
    "triggerFunction",
    "FUNCTION000000000001",
    (function_id) => revcent.triggerFunction({ params: { path: { function_id } }, body: trigger }),
  ],
  [
    "extendTrial",
    "TRIAL000000000000001",
    (trial_id) => revcent.extendTrial({ params: { path: { trial_id } }, body: { days: 7 } }),
  ],
  [
    "editPaymentProfile",
    "PAYPROFILE0000000001",
    (payment_profile_id) => revcent.editPaymentProfile({ params: { path: { payment_profile_id } }, body: {} }),
  ],
  [
    "processSalvageTransaction",
    "SALVAGE0000000000001",
    (salvage_transaction_id) =>
      revcent.processSalvageTransaction({ params: { path: { salvage_transaction_id } }, body: {} }),
  ],
])("%s knows the record of its sample, %s, and refuses any other", async (_operation, id, call) => {
  expect((await call(id)).data).toMatchObject({ code: 1 });
  const error = { name: "ApiError", status: 404, body: { message: "No record has this id." }, outcome: "refused" };
  expect((await call("Z".repeat(20))).error).toMatchObject(error);
});
