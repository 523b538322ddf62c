import type { ContractOperation } from "../lib/contract.js";

/** Whether a second identical request does no harm: what the client goes by when it repeats a call. */
export const isRepeatable = ({ method, object }: Pick<ContractOperation, "method" | "object">): boolean =>
  object["x-idempotent"] ?? ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"].includes(method);
