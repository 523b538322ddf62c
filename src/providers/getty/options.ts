import type { ClientOptions } from "../../core/options.js";
import type { Secret } from "../../core/secrets.js";
import type { SessionStore } from "./session-store.js";

export interface GettyClientOptions extends ClientOptions {
  /** The participant system id that Getty Images assigned to you. */
  systemId: Secret;
  systemPassword: Secret;
  /** The gettyimages.com user to act for. Left out, with `userPassword`, for an anonymous application session. */
  userName?: Secret | undefined;
  userPassword?: Secret | undefined;
  /** Shares the session with other processes of the same system and user. @default each client has a session of its own */
  sessionStore?: SessionStore | undefined;
}
