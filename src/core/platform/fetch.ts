// What differs by platform: whatever has a `fetch` whose errors say what failed, Deno, Bun and workers among them.
import { isBeforeSending } from "../transport/before-sending.js";
import { overFetch } from "../transport/fetch.js";

export { isTraced, trace } from "../tracing.js";
export { isCertificateFault } from "../transport/before-sending.js";
export { isBeforeSending };
export const transport = /* @__PURE__ */ overFetch(isBeforeSending);
