import { checkLookUp } from "../core/look-up.js";
import { methodInfo } from "../core/method-info.js";
import type { AnyMethod, BodyItem, DataOf, MethodName, ProvisionOptions } from "./options.js";
import type { Provisioned } from "./provisioned.js";
import { Run } from "./run.js";

export { type Entry, type Fault, type Journal, ProvisionError, type State, type Work } from "./entry.js";
export { fileJournal } from "./file-journal.js";
export type { Items } from "./items.js";
export type { ProvisionOptions } from "./options.js";
export type { Progress, Provisioned } from "./provisioned.js";
export type { SharedJournal } from "./shared-journal.js";

/**
 * Creates many: each item exactly once, whatever fails in between. Before a request leaves it is noted in the journal; what a
 * crash or a lost answer leaves open is found out, by what the contract says of it, before it is sent again. A run that was
 * ended goes on where it was when it is started again with the same items and the same journal.
 *
 * Gives each item as it comes to its end, those of earlier runs included. Whoever leaves the loop, or fires `signal`, ends the
 * run: what is under way is finished and noted.
 * @throws TypeError for a wrong option, at once. In the loop ProvisionError for items of which one cannot be sent (nothing is sent
 * then), for a journal that cannot be used or written, and when the provider refuses the credential or cannot be reached.
 */
export function provision<Client extends object, Name extends MethodName<Client>, Item = BodyItem<Client, Name>>(
  options: ProvisionOptions<Client, Name, Item>,
): AsyncGenerator<Provisioned<Item, DataOf<Client, Name>>> {
  const { operation, journal, items, key, inFlight = 4, rate, patience = 600_000 } = options;
  checkNumbers({ inFlight, rate, wait: options.wait, patience });
  const method: unknown = Reflect.get(options.client, operation);
  const info = methodInfo(method, "provision");
  const how = info.operation.reconcile;
  if (!how)
    throw new TypeError(
      `provision: the contract does not say how to find out about a lost answer of ${info.provider} ${operation}`,
    );
  checkLookUp(info);
  const run = new Run<Item, DataOf<Client, Name>>({
    info,
    how,
    journal,
    items,
    key,
    place: (item, number) => options.place?.(item) ?? `item ${number}`,
    init: (item) => (options.init ? (options.init(item) as object) : { body: item }),
    // A repeat is noted before it is sent, like a first try.
    send: (init) => (method as AnyMethod)({ ...init, maxRetries: 0 }),
    inFlight,
    interval: rate === undefined ? 0 : 1000 / rate,
    retryRefused: options.retryRefused ?? false,
    wait: options.wait,
    patience,
    signal: options.signal,
    onProgress: options.onProgress,
  });
  return run.run();
}

function checkNumbers(numbers: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    const isCount = name !== "inFlight" || (Number.isInteger(value) && (value ?? 1) >= 1);
    const isFine = value === undefined || (Number.isFinite(value) && value >= 0 && (name !== "rate" || value > 0));
    if (!isFine || !isCount)
      throw new TypeError(`provision: option "${name}" must be a number${name === "inFlight" ? ", 1 or more" : ""}.`);
  }
}
