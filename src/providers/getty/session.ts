import type { Issued, SharedSession } from "./session-store.js";
import type { Tokens } from "./tokens.js";

/** How to get tokens. */
export interface TokenSource {
  logIn(): Promise<Tokens>;
  renew(secureToken: string): Promise<Tokens>;
}

/** Is told that a session began or was renewed, and in how many milliseconds. */
export type OnSession = (type: "logged-in" | "renewed", milliseconds: number) => void;

/** Tokens with their times, in milliseconds of a clock that does not jump. */
export interface Grant extends Tokens {
  readonly isFound: boolean;
  /** From here on a new pair is fetched while calls go on with this one. */
  renewAt: number;
  /** From here on calls wait for the new pair. */
  readonly waitAt: number;
  /** From here on only a new login helps. */
  readonly expiresAt: number;
}

const MINUTE = 60_000;

/**
 * One session that all calls of a client share, and, by way of `shared`, all processes.
 *
 * - No tokens: the first call logs in; calls that come meanwhile wait for that login, and share its failure.
 * - In the last 2 minutes: one renewal in the background. In the last 30 seconds: calls wait for it.
 * - A renewal that fails, or comes too late, becomes a login.
 * - A refused token is dropped only if it is still the current one: a late refusal of an old token costs nothing.
 */
export class Session {
  #current: Grant | undefined;
  #pending: Promise<Grant> | undefined;
  /** The latest token that the provider refused: in the store it may stand still. */
  #refused: string | undefined;

  constructor(
    private readonly source: TokenSource,
    private readonly shared: SharedSession | undefined,
  ) {}

  /** The current tokens, or a promise of new ones. */
  tokens(tell: OnSession): Grant | Promise<Grant> {
    const grant = this.#current;
    const now = performance.now();
    if (!grant || now >= grant.waitAt) return this.#pending ?? this.#fetch(grant, tell);
    if (now >= grant.renewAt && !this.#pending) this.#fetch(grant, tell).catch(() => {});
    return grant;
  }

  /** The provider refused a token: forget it, unless a newer one has taken its place. */
  drop(token: string): void {
    if (this.#current?.standard !== token && this.#current?.secure !== token) return;
    this.#refused = token;
    this.#current = undefined;
  }

  #fetch(old: Grant | undefined, tell: OnSession): Promise<Grant> {
    this.#pending = this.#obtain(old, tell)
      .then((grant) => {
        this.#current = grant;
        return grant;
      })
      .catch((error: unknown) => {
        // The old pair serves on until calls have to wait; no background attempt for each of them.
        if (old) old.renewAt = Number.POSITIVE_INFINITY;
        throw error;
      })
      .finally(() => {
        this.#pending = undefined;
      });
    return this.#pending;
  }

  async #obtain(old: Grant | undefined, tell: OnSession): Promise<Grant> {
    const fresh = () => this.#fresh(old, tell);
    if (!this.shared) return grantOf(await fresh());
    const refused = this.#refused;
    const isGood = (issued: Issued) =>
      issued.tokens.standard !== old?.standard && performance.now() < grantOf(issued).waitAt;
    return grantOf(await this.shared.obtain(isGood, refused, fresh));
  }

  /** New tokens of the provider's. */
  async #fresh(old: Grant | undefined, tell: OnSession): Promise<Issued> {
    const { source } = this;
    const issue = async (type: "logged-in" | "renewed", request: () => Promise<Tokens>): Promise<Issued> => {
      // The clock starts before the login is sent, so that a slow network cannot lengthen a token's life.
      const at = performance.now();
      const tokens = await request();
      tell(type, performance.now() - at);
      return { tokens, at, isFound: false };
    };
    const secure = old && performance.now() < old.expiresAt ? old.secure : undefined;
    const renewed =
      secure === undefined ? undefined : await issue("renewed", () => source.renew(secure)).catch(() => {});
    return renewed ?? issue("logged-in", () => source.logIn());
  }
}

function grantOf({ tokens, at, isFound }: Issued): Grant {
  const minutes = Number.parseFloat(String(tokens.minutes));
  // Without a readable life the tokens serve until they are refused.
  const life = Number.isFinite(minutes) ? minutes * MINUTE : Number.POSITIVE_INFINITY;
  const expiresAt = at + life;
  return {
    ...tokens,
    isFound,
    renewAt: expiresAt - Math.min(2 * MINUTE, life / 10),
    waitAt: expiresAt - Math.min(MINUTE / 2, life / 40),
    expiresAt,
  };
}
