// A process of one contender: told how many calls to make, it answers how long they took and what they left on the heap.
import type { Job } from "./contender.js";
import { PROVISIONED, prepare } from "./index.js";

/** How many calls, and how many of them at a time. */
export interface Order {
  readonly calls: number;
  readonly inFlight: number;
  /**
   * Whether the heap is collected and measured behind them. What is timed is not collected by force: V8 forgets the shapes of objects
   * of which there are none at that moment, and compiles anew what relied on them.
   */
  readonly isWeighed?: boolean;
}

export interface Bill {
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all threads of the contender. */
  readonly processor: number;
  /** Bytes in use after a full collection, where they were asked for. */
  readonly heap: number | undefined;
}

type Burst = (order: Order) => Promise<void>;

const burst =
  (call: () => Promise<unknown>): Burst =>
  async ({ calls, inFlight }) => {
    let left = calls;
    const one = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: inFlight }, one));
  };

async function work(burst: Burst, order: Order): Promise<Bill> {
  // Opens the connections anew: they may have been idle for long.
  await burst({ calls: order.inFlight * 4, inFlight: order.inFlight });
  const before = process.cpuUsage();
  const start = performance.now();
  await burst(order);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const bill = { milliseconds, processor: (user + system) / 1000 };
  if (!order.isWeighed) return { ...bill, heap: undefined };
  globalThis.gc?.();
  return { ...bill, heap: process.memoryUsage().heapUsed };
}

async function ready(name: string, job: Job): Promise<Burst> {
  if (name !== PROVISIONED) return burst(await prepare(name, job));
  const { provisioned } = await import("./provisioned.js");
  return provisioned(job);
}

/** Sends what a promise brings, or the words of its failure. */
const report = (promise: Promise<unknown>) =>
  promise.then(
    (value) => process.send?.(value),
    (error: unknown) => process.send?.({ error: String(error) }),
  );

const [name = "", job = "{}"] = process.argv.slice(2);
const prepared = ready(name, JSON.parse(job) as Job);
process.on("message", (order: Order) => report(prepared.then((burst) => work(burst, order))));
process.on("disconnect", () => process.exit());
report(prepared.then(() => "ready"));
