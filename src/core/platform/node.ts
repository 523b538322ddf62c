// What differs by platform (package.json, `#platform`): Node.
export { isTraced, trace } from "../tracing.js";
export { isBeforeSending, isCertificateFault } from "../transport/before-sending.js";
export { transport } from "../transport/node.js";
