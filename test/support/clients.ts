// The four clients as the failure tests use them, one file a provider beside this one.
import type { ClientOptions } from "../../src/index.js";
import type { TestClient, TestProvider } from "./failure-client.js";
import { controlCenter } from "./failure-client-control-center.js";
import { getty } from "./failure-client-getty.js";
import { ondemand } from "./failure-client-ondemand.js";
import { revcent } from "./failure-client-revcent.js";
import { answer } from "./failure-plays.js";
import type { FailureServer } from "./failure-server.js";

export { type AnyResult, MARK, mark, type TestClient, type TestProvider } from "./failure-client.js";
export { controlCenter, controlCenterCustomer } from "./failure-client-control-center.js";
export { getty } from "./failure-client-getty.js";
export { ondemand } from "./failure-client-ondemand.js";
export { CARD, revcent, revcentCustomer } from "./failure-client-revcent.js";

export const providers: readonly TestProvider[] = [getty, controlCenter, revcent, ondemand];

/** A client of a provider against a server that lets it log in. */
export function connect(
  provider: TestProvider,
  server: FailureServer,
  options: Omit<ClientOptions, "baseUrl"> & Readonly<Record<string, unknown>> = {},
): TestClient {
  if (provider.login) server.on(provider.login.path, answer(provider.login.answer));
  return provider.connect({ baseUrl: server.origin + provider.root, ...options });
}
