import { utf8 } from "../../core/base64.js";
import { within } from "../../core/deadline.js";
import type { Tokens } from "./tokens.js";

/**
 * Where processes share a session: Redis, a file, or a Keyv as it is (which has no lock). What is kept there are tokens: whoever
 * reads them may act for you until they expire. A store that fails, or does not answer in 5 seconds, is done without: the process
 * logs in for itself.
 */
export interface SessionStore {
  /** What was set under the key, if it is there still. */
  get(key: string): string | undefined | null | Promise<string | undefined | null>;
  /** `ttl`: milliseconds after which it may be forgotten. */
  set(key: string, value: string, ttl: number): unknown;
  /**
   * Runs `work` while no other process runs one with the same key, and gives what it gives. Without it, processes that find the
   * session gone at the same time may each log in. It must end by itself if a process dies within, after some 60 seconds. If it
   * gives nothing in 90 seconds, the process logs in for itself.
   */
  withLock?<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
}

/** Tokens with the time of their issue, in milliseconds of this process' clock, which does not jump. */
export interface Issued extends Tokens {
  readonly at: number;
  /** Whether they were found in a store: nobody here knows yet whether they still serve. */
  readonly isFound: boolean;
}

/**
 * Gives the tokens in the store if `isGood` says so and they were not refused, otherwise those that `fresh` fetches, which are put
 * there. Refused ones are taken away, unless others have come in their place.
 * Rejects with whatever `fresh` does, and with a SetupError when the identity is not to be had.
 */
export type SharedSession = (
  isGood: (issued: Issued) => boolean,
  refused: string | undefined,
  fresh: () => Promise<Issued>,
) => Promise<Issued>;

/** Milliseconds within which a store answers, and those within which a lock is had and the work done: others may log in first. */
const ANSWERS = 5_000;
const LOCKS = 90_000;
/** How long tokens are kept whose life is not known. */
const DAY = 24 * 60 * 60_000;

/**
 * The session of one host and one user, in a store.
 * @param identity what tells this session from others, without a secret; it goes into the key as a hash.
 */
export const sharedSession =
  (store: SessionStore, identity: () => Promise<readonly string[]>): SharedSession =>
  async (isGood, refused, fresh) => {
    const key = `contract-clients:getty:${await hash(JSON.stringify(await identity()))}`;
    const read = async () => parse(await within(ANSWERS, undefined, () => store.get(key)));
    const write = (value: string, ttl: number) => within(ANSWERS, undefined, () => store.set(key, value, ttl));
    const isRefused = (found: Issued) => refused !== undefined && [found.standard, found.secure].includes(refused);
    const isFit = (found: Issued) => !isRefused(found) && isGood(found);
    let own: Promise<Issued> | undefined;
    const once = () => {
      own ??= fresh();
      return own;
    };
    const obtain = async () => {
      const found = await read();
      if (found && isFit(found)) return found;
      if (found && isRefused(found)) await write("", 1);
      const issued = await once();
      await write(format(issued), Number.isFinite(issued.life) ? Math.max(1, Math.ceil(issued.life)) : DAY);
      return issued;
    };
    try {
      const early = await read();
      if (early && isFit(early)) return early;
      return await (store.withLock ? within(LOCKS, undefined, () => locked(store, key, obtain)) : obtain());
    } catch {
      // Whatever failed, the store is asked no more. If it was `fresh`, it fails here again, and is not tried again.
      return once();
    }
  };

/** What the work gives, as soon as it does: nobody waits until the lock is free again. */
const locked = (store: SessionStore, key: string, work: () => Promise<Issued>): Promise<Issued> =>
  new Promise((resolve, reject) => {
    const run = () => {
      const working = work();
      working.then(resolve, reject);
      return working;
    };
    // To end without the work is to fail.
    Promise.resolve(store.withLock?.(key, run)).then(reject, reject);
  });

// Between processes the wall clock counts: that of one of them means nothing to the others. Endless lives are written as null.
const format = ({ standard, secure, life, at }: Issued): string =>
  JSON.stringify({ standard, secure, life, issuedAt: Date.now() - (performance.now() - at) });

function parse(text: unknown): Issued | undefined {
  try {
    const { standard, secure, life, issuedAt } = JSON.parse(String(text)) as Issued & { readonly issuedAt: number };
    if (typeof standard !== "string" || !["string", "undefined"].includes(typeof secure)) return undefined;
    const at = performance.now() - Math.max(0, Date.now() - issuedAt);
    return { standard, secure, life: typeof life === "number" ? life : Number.POSITIVE_INFINITY, at, isFound: true };
  } catch {
    return undefined;
  }
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
