import { isSample } from "../samples.js";
import type { Call, ProviderMock, Reply, State } from "../state.js";
import { createCustomers } from "./control-center/customers.js";
import { createDevices } from "./control-center/devices.js";
import { createMessages } from "./control-center/messages.js";
import { createUsers } from "./control-center/users.js";

export const provider: ProviderMock = {
  port: 4011,
  options: { devices: [(value) => Number.isSafeInteger(value) && (value as number) >= 0, "a whole number, 0 or more"] },
  refuse: (example, { code, message }) => ({ ...example, errorCode: code, errorMessage: message }),
  start: ({ devices = 2 }) => createState(devices),
};

function createState(devices: number): State {
  const customers = createCustomers();
  const { answers: ofDevices, has } = createDevices(devices, customers.hasName);
  /** What the vendor knows of a device beside its details is not remembered, only whether there is one. */
  const example = ({ params }: Call): Reply => (has(String(params["iccid"])) ? {} : { error: "20000001" });
  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...customers.answers,
    ...ofDevices,
    getDeviceUsageByZone: example,
    getDeviceAuditHistory: example,
    getDeviceLocationHistory: example,
    getSession: example,
    assignEventRatePlan: example,
    getEventRatePlans: example,
    editEventRatePlans: example,
    getAccount: (call) => (isSample(call) ? {} : { error: "20000003" }),
    ...createMessages(has),
    ...createUsers(),
    echo: ({ params }) => ({ fill: (example) => ({ ...example, context: params["param"] }) }),
  };
  return { answer: (call) => answers[call.id]?.(call) };
}
