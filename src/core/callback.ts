import { type BodySource, CallbackError, readBody } from "./callback-body.js";
import { bareType, UnreadableError } from "./codec.js";
import { formCodec } from "./codecs/form.js";
import { jsonCodec } from "./codecs/json.js";
import type { Rule } from "./schema/check.js";
import type { Schema } from "./schema/schema.js";
import { schemaIssues } from "./schema-issues.js";
import { textOf } from "./text.js";
import type { XmlElement } from "./xml/shape.js";

/** A body that a webhook may bring. Without a schema it is bytes. */
export interface WebhookBody {
  readonly schema?: Schema;
  /** Those for the schema's keywords. */
  readonly rules?: readonly Rule[];
  /** Of XML: its root. */
  readonly shape?: XmlElement;
}

/** The bodies of a webhook by their media types. */
export type Webhook = Readonly<Record<string, WebhookBody>>;

/** What a request brings, or why it cannot be had. `error` tells the two apart. */
export type CallbackResult<Callbacks, Name extends keyof Callbacks> = {
  [Own in Name]:
    | { readonly name: Own; readonly data: Callbacks[Own]; readonly error?: undefined }
    | { readonly name: Own; readonly data?: undefined; readonly error: CallbackError };
}[Name];

export interface CallbackOptions {
  /** Bytes of the body, at most. @default 1048576 */
  maxBytes?: number | undefined;
}

/** How XML is read, by whoever has any. @throws UnreadableError */
export type ReadXml = (text: string, shape: XmlElement) => unknown;

/** What a reader knows. */
export interface CallbackRules {
  readonly provider: string;
  readonly webhooks: Readonly<Record<string, Webhook>>;
  readonly readXml?: ReadXml;
}

/**
 * Reads what a webhook brings, by the contract.
 * @throws CallbackError, and TypeError for a name that is none, or a request whose body somebody else has read.
 */
export async function readCallbackBody(
  { provider, webhooks, readXml }: CallbackRules,
  name: string,
  request: BodySource,
  { maxBytes = 1_048_576 }: CallbackOptions,
): Promise<unknown> {
  const webhook = Object.hasOwn(webhooks, name) ? webhooks[name] : undefined;
  if (!webhook)
    throw new TypeError(`readCallback: "${name}" is no webhook; they are ${Object.keys(webhooks).join(", ")}.`);
  const fail = (reason: CallbackError["reason"], words: string) =>
    new CallbackError(reason, `${provider} ${name}: ${words}`);

  const { contentType, bytes } = await readBody(request, maxBytes, fail);
  const type = bareType(contentType ?? "");
  const media = Object.hasOwn(webhook, type) ? webhook[type] : webhook["*/*"];
  if (!media) throw fail("media-type", `its media type is none of ${Object.keys(webhook).join(", ")}`);
  if (media.schema === undefined) return bytes;

  const { text, isExact } = textOf(bytes, contentType);
  if (!isExact) throw fail("unreadable", "neither in UTF-8 nor in an encoding that it names");
  let data: unknown;
  try {
    data = media.shape && readXml ? readXml(text, media.shape) : readPlain(type, text);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw fail("unreadable", error.message);
  }
  const [fault] = schemaIssues(media.schema, data, media.rules ?? []);
  if (fault) throw fail("unreadable", `${fault.path} ${fault.message}`);
  return data;
}

/** @throws UnreadableError */
function readPlain(type: string, text: string): unknown {
  const codec = formCodec.handles(type) ? formCodec : jsonCodec;
  if (codec === formCodec) checkForm(text);
  return codec.decode?.({ text, bytes: new Uint8Array(), contentType: type }, { id: "" }, 200);
}

/** URLSearchParams puts a mark in the place of what is no character. @throws UnreadableError */
function checkForm(text: string): void {
  try {
    decodeURIComponent(text);
  } catch {
    throw new UnreadableError("a form whose letters are not in UTF-8");
  }
}
