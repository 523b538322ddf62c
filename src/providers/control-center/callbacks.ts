import { webhooks } from "../../../generated/control-center/callbacks.js";
import type { components } from "../../../generated/control-center/types.js";
import { type CallbackOptions, type CallbackResult, readCallbackBody } from "../../core/callback.js";
import { type BodySource, CallbackError } from "../../core/callback-body.js";
import { UnreadableError } from "../../core/codec.js";
import { validate } from "../../core/schema/validate.js";
import { decodeAny } from "../../core/xml/decode.js";
import { parseDocument } from "../../core/xml/document.js";
import { isSigned } from "./signature.js";

export type { CallbackOptions, CallbackResult } from "../../core/callback.js";
export { type BodySource, CallbackError, type CallbackReason } from "../../core/callback-body.js";

/** What each webhook brings. */
export interface Callbacks {
  /** What an automation rule tells, whether it came as a form with an XML text or as JSON. */
  push: components["schemas"]["PushNotice"];
  /** What tells that a transfer of devices has ended. In what format is not documented: its bytes, and no signature is known. */
  deviceTransfer: Uint8Array;
}

export interface PushOptions extends CallbackOptions {
  /** The secret that the account has set for its automation rules. Without it nothing is verified. */
  secret?: string | (() => string | Promise<string>) | undefined;
  /** Milliseconds by which a notice's timestamp may differ from this clock. @default 300000 where there is a secret, else any */
  maxAge?: number | undefined;
}

/**
 * Reads what Cisco Control Center pushes: `const { data, error } = await readCallback("push", request, { secret })`.
 *
 * With a `secret`, `signature2` (HMAC-SHA256) or else `signature` (HMAC-SHA1) must be right, and the timestamp recent. **Only the
 * timestamp is signed, not the data**: whoever has seen one notice can send another under its signature for as long as
 * `maxAge`. So receive over HTTPS only, take each `eventId` once, and read from the API what matters.
 *
 * @returns `{ data }`, or `{ error }` with what is wrong and an HTTP status to answer with. It never rejects over what came.
 * @throws TypeError for another name, an option that is wrong, or a request whose body somebody else has read.
 */
export async function readCallback<Name extends keyof Callbacks>(
  name: Name,
  request: BodySource,
  options: Name extends "push" ? PushOptions : CallbackOptions = {},
): Promise<CallbackResult<Callbacks, Name>> {
  const { secret, maxAge, ...rest }: PushOptions = options;
  if (name !== "push" && (secret !== undefined || maxAge !== undefined))
    throw new TypeError(`readCallback: no signature is known of ${name}: leave out secret and maxAge.`);
  try {
    const body = await readCallbackBody({ provider: "control-center", webhooks }, name, request, rest);
    // What came has the type that the contract declares: this is where it gets it.
    const data = name === "push" ? await push(body as Pushed, { secret, maxAge }) : body;
    return { name, data } as CallbackResult<Callbacks, Name>;
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error;
    return { name, error } as CallbackResult<Callbacks, Name>;
  }
}

type Pushed = components["schemas"]["PushForm"] | components["schemas"]["PushNotice"];

async function push(notice: Pushed, { secret, maxAge = secret === undefined ? undefined : 300_000 }: PushOptions) {
  const fail = (reason: CallbackError["reason"], words: string) =>
    new CallbackError(reason, `control-center push: ${words}`);
  if (secret !== undefined) {
    const text = typeof secret === "string" ? secret : await secret();
    if (typeof text !== "string" || text === "")
      throw new TypeError('readCallback: option "secret" is no text, or empty.');
    if (!(await isSigned(notice, text))) throw fail("signature", "its signature is missing, or wrong");
  }
  // NaN, of what is no time, is never within.
  if (maxAge !== undefined && !(Math.abs(Date.now() - Date.parse(notice.timestamp)) <= maxAge))
    throw fail("expired", "its timestamp is too old, or not of now");
  if (typeof notice.data !== "string") return notice;
  return { ...notice, data: readPayload(notice.data, fail) };
}

/** The payload of a form, in the form that JSON has. */
function readPayload(text: string, fail: (reason: "unreadable", words: string) => CallbackError): object {
  try {
    const data = decodeAny(parseDocument(text));
    const { schema = true, rules = [] } = webhooks.push["application/json"] ?? {};
    const [fault] = validate(schema, { ...NOTICE, data }, rules);
    if (typeof data !== "object" || fault) throw new UnreadableError("not a payload");
    return data as object;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw fail("unreadable", `/data ${error.message}`);
  }
}

/** What else there must be. */
const NOTICE = { eventType: "", timestamp: "" };
