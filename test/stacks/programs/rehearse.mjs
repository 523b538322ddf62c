// What people do in their tests: the mock within the test's own process.
import { startMock } from "contract-clients/mock";
import { createAndRefuse, examples } from "./play.mjs";

export { examples };
export const names = Object.keys(examples);

/** One create and one that is refused. */
export async function rehearse(name) {
  const mock = await startMock(name);
  try {
    return await createAndRefuse(examples[name], mock.url);
  } finally {
    await mock.close();
  }
}

/** What `refused` must hold. */
export const REFUSED = { name: "ApiError", outcome: "refused", isClientError: true };
