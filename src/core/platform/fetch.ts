// What differs by platform: Bun, Deno, workers and whatever else has a `fetch`, whose errors may say what failed.
import { isBeforeSending } from "../transport/before-sending.js";
import { overFetch } from "../transport/fetch.js";

export { isTraced, trace } from "../tracing.js";
export { isCertificateFault } from "../transport/before-sending.js";
export { isBeforeSending };
export const transport = /* @__PURE__ */ overFetch(isBeforeSending);
