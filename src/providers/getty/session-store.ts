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
export interface Issued {
  readonly tokens: Tokens;
  readonly at: number;
  /** Whether they were found in a store: nobody here knows yet whether they still serve. */
  readonly isFound: boolean;
}

/** Milliseconds within which a store answers, and those within which a lock is had and the work done: others may log in first. */
const ANSWERS = 5_000;
const LOCKS = 90_000;
/** How long tokens are kept whose life is not known. */
const DAY = 24 * 60 * 60_000;

/** The session of one host and one user, in a store. */
export class SharedSession {
  constructor(
    private readonly store: SessionStore,
    /** What tells this session from others, without a secret; it goes into the key as a hash. */
    private readonly identity: () => Promise<readonly string[]>,
  ) {}

  /**
   * The tokens in the store if `isGood` says so and they were not refused, otherwise those that `fresh` fetches, which are put
   * there. Refused ones are taken away, unless others have come in their place.
   * @throws whatever `fresh` throws, and SetupError when the identity is not to be had.
   */
  async obtain(
    isGood: (issued: Issued) => boolean,
    refused: string | undefined,
    fresh: () => Promise<Issued>,
  ): Promise<Issued> {
    const key = `contract-clients:getty:${await hash(JSON.stringify(await this.identity()))}`;
    const isRefused = (issued: Issued | undefined) =>
      refused !== undefined && (issued?.tokens.standard === refused || issued?.tokens.secure === refused);
    const isFit = (issued: Issued | undefined): issued is Issued => !!issued && !isRefused(issued) && isGood(issued);
    let own: Promise<Issued> | undefined;
    const once = () => {
      own ??= fresh();
      return own;
    };
    try {
      const early = await this.read(key);
      if (isFit(early)) return early;
      return await this.locked(key, async () => {
        const found = await this.read(key);
        if (isFit(found)) return found;
        if (isRefused(found)) await this.write(key, "", 1);
        const issued = await once();
        await this.write(key, format(issued), lifeOf(issued));
        return issued;
      });
    } catch {
      // Whatever failed, the store is asked no more. If it was `fresh`, it fails here again, and is not tried again.
      return once();
    }
  }

  private async read(key: string): Promise<Issued | undefined> {
    const text = await within(ANSWERS, undefined, () => this.store.get(key));
    return typeof text === "string" ? parse(text) : undefined;
  }

  private async write(key: string, value: string, ttl: number): Promise<void> {
    await within(ANSWERS, undefined, () => this.store.set(key, value, ttl));
  }

  /** What the work gives, as soon as it does: nobody waits until the lock is free again. */
  private locked(key: string, work: () => Promise<Issued>): Promise<Issued> {
    const { store } = this;
    if (!store.withLock) return work();
    return within(LOCKS, undefined, () => {
      return new Promise((resolve, reject) => {
        const run = () => {
          const working = work();
          working.then(resolve, reject);
          return working;
        };
        // To end without the work is to fail.
        Promise.resolve(store.withLock?.(key, run)).then(reject, reject);
      });
    });
  }
}

function lifeOf({ tokens }: Issued): number {
  const minutes = Number.parseFloat(String(tokens.minutes));
  return Number.isFinite(minutes) ? Math.max(1, Math.ceil(minutes * 60_000)) : DAY;
}

// Between processes the wall clock counts: that of one of them means nothing to the others.
const format = ({ tokens, at }: Issued): string =>
  JSON.stringify({ tokens, issuedAt: Date.now() - (performance.now() - at) });

function parse(text: string): Issued | undefined {
  try {
    const { tokens, issuedAt } = JSON.parse(text) as { tokens: Tokens; issuedAt: number };
    const { standard, secure } = tokens;
    if (typeof standard !== "string" || !["string", "undefined"].includes(typeof secure)) return undefined;
    return { tokens, at: performance.now() - Math.max(0, Date.now() - issuedAt), isFound: true };
  } catch {
    return undefined;
  }
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
