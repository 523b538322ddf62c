import type { Call, Fields, Reply } from "../../state.js";
import { bodyOf, fillResult } from "./parts.js";

/** The id in the contract's example, from which these count up. */
const FIRST_ID = 550_011;

interface Channel {
  /** How many of its changes are confirmed. */
  confirmed: number;
  /** What is given until it is confirmed. */
  batch?: { readonly ChangedAssets: readonly Fields[]; readonly TransactionId: string } | undefined;
}

/** Changes of assets. Which channels there are is not known: all are, and each has the changes of the example. */
export function createChanges() {
  const channels = new Map<unknown, Channel>();
  let ids = FIRST_ID;

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    getAssetChanges(call) {
      const { ChannelId, ItemCount = 10 } = bodyOf(call);
      const channel = channels.get(ChannelId) ?? { confirmed: 0 };
      channels.set(ChannelId, channel);
      return fillResult(({ ChangedAssets }) => {
        const left = (ChangedAssets as Fields[]).slice(channel.confirmed);
        channel.batch ??= { ChangedAssets: left.slice(0, Number(ItemCount)), TransactionId: String(ids++) };
        return channel.batch;
      });
    },
    /** How a batch that is confirmed already, or was never given, is answered is not documented: as any other. */
    confirmAssetChanges(call) {
      const { TransactionId } = bodyOf(call);
      const channel = [...channels.values()].find(({ batch }) => batch?.TransactionId === TransactionId);
      if (channel?.batch) {
        channel.confirmed += channel.batch.ChangedAssets.length;
        channel.batch = undefined;
      }
      return {};
    },
  };
  return answers;
}
