/** The tokens of one session. */
export interface Tokens {
  /** For the standard operations. */
  readonly standard: string;
  /** For the secure operations, renewal among them. An application session has none. */
  readonly secure: string | undefined;
  /** How long they live, in minutes, as the vendor sends it: a number or a text. */
  readonly minutes: unknown;
}

/** How to get tokens. */
export interface TokenSource {
  logIn(): Promise<Tokens>;
  renew(secureToken: string): Promise<Tokens>;
}

/** Tokens with their times, in milliseconds of a clock that does not jump. */
interface Grant extends Tokens {
  /** From here on a new pair is fetched while calls go on with this one. */
  renewAt: number;
  /** From here on calls wait for the new pair. */
  readonly waitAt: number;
  /** From here on only a new login helps. */
  readonly expiresAt: number;
}

const MINUTE = 60_000;

/**
 * One session that all calls of a client share.
 *
 * - No tokens: the first call logs in; calls that come meanwhile wait for that login, and share its failure.
 * - In the last 2 minutes: one renewal in the background. In the last 30 seconds: calls wait for it.
 * - A renewal that fails, or comes too late, becomes a login.
 * - A refused token is dropped only if it is still the current one: a late refusal of an old token costs nothing.
 */
export class Session {
  #current: Grant | undefined;
  #pending: Promise<Grant> | undefined;
  readonly #source: TokenSource;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** The current tokens, or a promise of new ones. */
  tokens(): Tokens | Promise<Tokens> {
    const grant = this.#current;
    const now = performance.now();
    if (!grant || now >= grant.waitAt) return this.#pending ?? this.#fetch(grant);
    if (now >= grant.renewAt && !this.#pending) this.#fetch(grant).catch(() => {});
    return grant;
  }

  /** The provider refused a token: forget it, unless a newer one has taken its place. */
  drop(token: string): void {
    if (this.#current?.standard === token || this.#current?.secure === token) this.#current = undefined;
  }

  #fetch(old: Grant | undefined): Promise<Grant> {
    this.#pending = this.#obtain(old)
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

  async #obtain(old: Grant | undefined): Promise<Grant> {
    const start = performance.now();
    if (old?.secure !== undefined && start < old.expiresAt) {
      const renewed = await this.#source.renew(old.secure).catch(() => undefined);
      if (renewed) return grantOf(renewed, start);
    }
    // The clock starts before the login is sent, so that a slow network cannot lengthen a token's life.
    const sent = performance.now();
    return grantOf(await this.#source.logIn(), sent);
  }
}

function grantOf(tokens: Tokens, start: number): Grant {
  const minutes = Number.parseFloat(String(tokens.minutes));
  // Without a readable life the tokens serve until they are refused.
  const life = Number.isFinite(minutes) ? minutes * MINUTE : Number.POSITIVE_INFINITY;
  const expiresAt = start + life;
  return {
    ...tokens,
    renewAt: expiresAt - Math.min(2 * MINUTE, life / 10),
    waitAt: expiresAt - Math.min(MINUTE / 2, life / 40),
    expiresAt,
  };
}
