import type { Call, Reply } from "../../state.js";
import { bodyOf, fillResult } from "./parts.js";

/** Reports of usage, each recorded once under its id. Which assets there are is not known: all are. */
export function createUsage() {
  const recorded = new Set<unknown>();

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    reportUsage(call) {
      const { TransactionId, AssetUsages } = bodyOf(call);
      if (recorded.has(TransactionId)) return { example: "TransactionIdDuplicate" };
      recorded.add(TransactionId);
      // Usages rather than entries, as the contract's example counts; the vendor does not say which.
      const total = (AssetUsages as { Quantity: number }[]).reduce((sum, { Quantity }) => sum + Quantity, 0);
      return fillResult((result) => ({ ...result, TotalAssetUsagesProcessed: total }));
    },
  };
  return answers;
}
