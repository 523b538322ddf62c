import { type Callbacks, webhooks } from "../../../generated/ondemand/callbacks.js";
import { type CallbackOptions, type CallbackResult, readCallbackBody } from "../../core/callback.js";
import { type BodySource, CallbackError } from "../../core/callback-body.js";
import { UnreadableError } from "../../core/codec.js";
import { decodeXml, isNamed } from "../../core/xml/decode.js";
import { parseDocument } from "../../core/xml/document.js";
import type { XmlElement } from "../../core/xml/shape.js";

export type { Callbacks } from "../../../generated/ondemand/callbacks.js";
export type { CallbackOptions, CallbackResult } from "../../core/callback.js";
export { type BodySource, CallbackError, type CallbackReason } from "../../core/callback-body.js";

/**
 * Reads a notification of Lionbridge onDemand: `const { data, error } = await readCallback("quoteReady", request)`.
 *
 * **Nothing proves who sent it**: the site signs nothing. So put a secret of your own into each endpoint's address, take what
 * came for a hint, and ask `getQuote` or `getProject`. Nothing in a notification says which one it is either, and two of them
 * look alike: give each subscription an endpoint of its own, and pass its name.
 *
 * @returns `{ data }`, or `{ error }` with what is wrong and an HTTP status to answer with. It never rejects over what came.
 * @throws TypeError for another name, or a request whose body somebody else has read.
 */
export async function readCallback<Name extends keyof Callbacks>(
  name: Name,
  request: BodySource,
  options: CallbackOptions = {},
): Promise<CallbackResult<Callbacks, Name>> {
  try {
    const data = await readCallbackBody({ provider: "ondemand", webhooks, readXml }, name, request, options);
    // What came has the type that the contract declares: this is where it gets it.
    return { name, data } as CallbackResult<Callbacks, Name>;
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error;
    return { name, error } as CallbackResult<Callbacks, Name>;
  }
}

function readXml(text: string, shape: XmlElement): unknown {
  const root = parseDocument(text);
  if (!isNamed(root, shape)) throw new UnreadableError("another root element");
  return decodeXml(root, shape);
}
