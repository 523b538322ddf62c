import type { ClientError } from "./errors.js";
import type { ItemOf } from "./method.js";
import { methodInfo } from "./method-info.js";
import { type Page, walk } from "./pages.js";
import type { Result } from "./result.js";

/** A list that comes in pages. Each walk over it asks anew. */
export interface Paginated<Item, Data, Failure> {
  /**
   * Every item of every page.
   * @throws the call's error, when a page does not come. The items of all pages before it have been handed out, and the
   * error's `position` says where to go on.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** Every page. It never throws: a page that does not come is the last, `{ error, position }`. */
  pages(): AsyncGenerator<Page<Item, Data, Failure>, void, undefined>;
}

/** `Init`, if it is that of an operation with pages; else words that a compiler can say. */
type Paged<Init> = [ItemOf<NonNullable<Init>>] extends [never] ? "an operation that answers in pages" : Init;

/**
 * Asks for a whole list, page by page: `for await (const customer of paginate(client.getCustomers, init))`.
 *
 * It begins at the position in `init`, else with the first page. A page has the size in `init`, else the largest that is
 * documented. The list ends where the contract says: with the page that is marked as the last, after so many items or pages,
 * or with a page that is not full. A page that repeats the one before, or is empty before the end, is an error, so that no
 * list is endless.
 *
 * @param method A method of a client: `client.getCustomers`.
 * @param init What every call takes. Its `signal` ends the walk.
 * @throws TypeError when `method` is no method of a client, or its operation has no pages.
 */
export function paginate<Init extends object | undefined, Data, Failure extends ClientError>(
  method: (init: Init) => Promise<Result<Data, Failure>>,
  ...[init]: undefined extends Init ? [init?: Paged<Init>] : [init: Paged<Init>]
): Paginated<ItemOf<NonNullable<Init>>, Data, Failure> {
  const { provider, operation } = methodInfo(method, "paginate");
  const { paging } = operation;
  if (!paging) throw new TypeError(`paginate: ${provider} ${operation.id} does not answer in pages`);
  // The walk knows no types. The caller's arguments keep theirs with another position in them, and what comes has the types
  // that the contract declares: this is where it gets them.
  const ask = (own: object) => method(own as NonNullable<Init>);
  const about = { provider, operation: operation.id };
  const pages = () =>
    walk(about, paging, ask, Object(init)) as AsyncGenerator<Page<ItemOf<NonNullable<Init>>, Data, Failure>>;
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        if (!page.items) throw page.error;
        yield* page.items;
      }
    },
  };
}
