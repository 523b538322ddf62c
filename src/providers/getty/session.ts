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
export interface Grant extends Issued {
  /** From here on a new pair is fetched while calls go on with this one. */
  renewAt: number;
  /** From here on calls wait for the new pair. */
  readonly waitAt: number;
}

export interface Session {
  /** The current tokens, or a promise of new ones. */
  tokens(tell: OnSession): Grant | Promise<Grant>;
  /** The provider refused a token: forget it, unless a newer one has taken its place. */
  drop(token: string): void;
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
export function keepSession(source: TokenSource, shared: SharedSession | undefined): Session {
  let current: Grant | undefined;
  let pending: Promise<Grant> | undefined;
  /** The latest token that the provider refused: in the store it may stand still. */
  let refused: string | undefined;

  async function refresh(old: Grant | undefined, tell: OnSession): Promise<Grant> {
    const isGood = (issued: Issued) => issued.standard !== old?.standard && performance.now() < grantOf(issued).waitAt;
    const fresh = () => issue(old, tell);
    try {
      current = grantOf(await (shared ? shared(isGood, refused, fresh) : fresh()));
      return current;
    } catch (error) {
      // The old pair serves on until calls have to wait; no background attempt for each of them.
      if (old) old.renewAt = Number.POSITIVE_INFINITY;
      throw error;
    } finally {
      pending = undefined;
    }
  }

  /** New tokens of the provider's. */
  async function issue(old: Grant | undefined, tell: OnSession): Promise<Issued> {
    const ask = async (type: "logged-in" | "renewed", request: () => Promise<Tokens>): Promise<Issued> => {
      // The clock starts before the login is sent, so that a slow network cannot lengthen a token's life.
      const at = performance.now();
      const tokens = await request();
      tell(type, performance.now() - at);
      return { ...tokens, at, isFound: false };
    };
    const secure = old && performance.now() < old.at + old.life ? old.secure : undefined;
    const renewed = secure && (await ask("renewed", () => source.renew(secure)).catch(() => {}));
    return renewed || ask("logged-in", source.logIn);
  }

  return {
    tokens(tell) {
      const now = performance.now();
      const isLate = !current || now >= current.waitAt;
      if (current && !isLate && now < current.renewAt) return current;
      pending ??= refresh(current, tell);
      if (!current || isLate) return pending;
      pending.catch(() => {});
      return current;
    },

    drop(token) {
      if (current?.standard !== token && current?.secure !== token) return;
      refused = token;
      current = undefined;
    },
  };
}

function grantOf(issued: Issued): Grant {
  const { at, life } = issued;
  const expiresAt = at + life;
  return {
    ...issued,
    renewAt: expiresAt - Math.min(2 * MINUTE, life / 10),
    waitAt: expiresAt - Math.min(MINUTE / 2, life / 40),
  };
}
