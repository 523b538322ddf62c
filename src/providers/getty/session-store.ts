import { utf8 } from "../../core/base64.js";
import { within } from "../../core/deadline.js";
import type { Tokens } from "./session.js";

/**
 * Where processes share a session: Redis, Keyv, a file. What is kept there are tokens: whoever reads them may act for you until
 * they expire. A store that fails, or does not answer in 5 seconds, is done without: the process logs in for itself.
 */
export interface SessionStore {
  /** What was set under the key, if it is there still. */
  get(key: string): string | undefined | null | Promise<string | undefined | null>;
  /** `ttl`: milliseconds after which it may be forgotten. */
  set(key: string, value: string, ttl: number): unknown;
  /**
   * Runs `work` while no other process runs one with the same key, and gives what it gives. Without it, processes that find the
   * session gone at the same time may each log in. It must end by itself if a process dies within, after some 60 seconds.
   */
  withLock?<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
}

/** Tokens with the time of their issue, in milliseconds of this process' clock, which does not jump. */
export interface Issued {
  readonly tokens: Tokens;
  readonly at: number;
}

/** Milliseconds within which a store answers, and those within which a lock is had: another process may be logging in. */
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
    const early = await this.read(key);
    if (isFit(early)) return early;
    return this.locked(key, async () => {
      const found = await this.read(key);
      if (isFit(found)) return found;
      if (isRefused(found)) await asked(() => this.store.set(key, "", 1));
      return this.write(key, await fresh());
    });
  }

  private async read(key: string): Promise<Issued | undefined> {
    const text = await asked(() => this.store.get(key));
    return typeof text === "string" ? parse(text) : undefined;
  }

  private async write(key: string, issued: Issued): Promise<Issued> {
    const minutes = Number.parseFloat(String(issued.tokens.minutes));
    const ttl = Number.isFinite(minutes) ? Math.max(1, Math.ceil(minutes * 60_000)) : DAY;
    await asked(() => this.store.set(key, format(issued), ttl));
    return issued;
  }

  /** Under the lock, or without it when none is to be had. */
  private async locked(key: string, work: () => Promise<Issued>): Promise<Issued> {
    const { store } = this;
    if (!store.withLock) return work();
    /** The work, from when it was begun. It is never begun twice. */
    let working: Promise<Issued> | undefined;
    const once = () => {
      working ??= work();
      return working;
    };
    await within(LOCKS, undefined, () => store.withLock?.(key, once)).catch(() => {});
    return once();
  }
}

/** What a store answers; nothing if it fails. */
const asked = <Value>(ask: () => Value | Promise<Value>): Promise<Value | undefined> =>
  within(ANSWERS, undefined, async () => ask()).catch(() => undefined);

// Between processes the wall clock counts: that of one of them means nothing to the others.
const format = ({ tokens, at }: Issued): string =>
  JSON.stringify({ tokens, issuedAt: Date.now() - (performance.now() - at) });

function parse(text: string): Issued | undefined {
  try {
    const { tokens, issuedAt } = JSON.parse(text) as { tokens: Tokens; issuedAt: number };
    if (typeof tokens.standard !== "string" || !Number.isFinite(issuedAt)) return undefined;
    return { tokens, at: performance.now() - Math.max(0, Date.now() - issuedAt) };
  } catch {
    return undefined;
  }
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
