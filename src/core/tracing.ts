// Node's tracing channels, for those who watch calls of clients that are not theirs.

interface Channel {
  publish(message: object): void;
  runStores<Value>(context: object, run: () => Value): Value;
}

/** The part of `node:diagnostics_channel`'s TracingChannel that is used. */
export interface TracingChannel {
  readonly hasSubscribers: boolean;
  readonly start: Channel;
  readonly end: Channel;
  readonly asyncStart: Channel;
  readonly asyncEnd: Channel;
  readonly error: Channel;
}

interface Platform {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

interface Diagnostics {
  tracingChannel?(name: string): TracingChannel;
}

/** Asked for without an import, so that this file is fit for all platforms and bundlers. */
function findDiagnostics(): Diagnostics | undefined {
  try {
    return (globalThis as Platform).process?.getBuiltinModule?.("node:diagnostics_channel") as Diagnostics | undefined;
  } catch {
    // Next.js's edge runtime throws for what it does not have.
    return undefined;
  }
}
const channelNamed = (name: string) => findDiagnostics()?.tracingChannel?.(name);

const CHANNELS = {
  /** A context is a `CallEvent`; when it ends, it has the fields of an `Ending` as well. */
  call: /* @__PURE__ */ channelNamed("contract-clients:call"),
  /** A context is an `AttemptEvent`; when it ends, it has the fields of an `Ending` as well. */
  attempt: /* @__PURE__ */ channelNamed("contract-clients:attempt"),
};

/** Whether anybody listens. */
export const isTraced = (): boolean => CHANNELS.call?.hasSubscribers || CHANNELS.attempt?.hasSubscribers || false;

/**
 * Runs work within a channel, as `tracePromise` does, but for the result, which is not published: it holds what a vendor
 * answered. `run` itself adds to the context what is to be known at the end; with an `error` in it, that is published too.
 */
export function trace<Value>(
  name: keyof typeof CHANNELS,
  context: { readonly error?: unknown },
  run: () => Promise<Value>,
): Promise<Value> {
  const channel = CHANNELS[name];
  if (!channel?.hasSubscribers) return run();
  const finish = () => {
    if (context.error !== undefined) channel.error.publish(context);
    channel.asyncStart.publish(context);
    channel.asyncEnd.publish(context);
  };
  return channel.start.runStores(context, () => {
    const running = run();
    channel.end.publish(context);
    return running.finally(finish);
  });
}
