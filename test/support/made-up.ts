// A client of a made-up provider, for what no vendor's contract has today.

import { createClient } from "../../src/core/client.js";
import { binary, choice, form, json, multipart, text } from "../../src/core/media.js";
import type { UntypedInit } from "../../src/core/method.js";
import type { Media, Operation } from "../../src/core/operation.js";
import { type ClientOptions, readOptions } from "../../src/core/options.js";
import * as places from "../../src/core/params.js";
import type { ClientError, Result } from "../../src/index.js";

type Method = (init?: UntypedInit) => Promise<Result<unknown, ClientError>>;

export type MadeUpOperation = Partial<Operation> & Pick<Media, "sends" | "answers">;

/** A client with one method, `send`, whose operation has the given fields. */
export function madeUp(
  { sends, answers, ...operation }: MadeUpOperation,
  options: ClientOptions & { readonly baseUrl: string },
): Method {
  const settings = readOptions(options, { name: "createMadeUpClient", required: {}, travelsIn: "header" });
  const whole: Operation<"send"> = {
    ...{ provider: "made-up", method: "POST", path: "/things", idempotent: false, places },
    ...(sends || answers
      ? {
          media: {
            choice,
            codecs: [form, multipart, text, binary],
            ...(sends && { sends }),
            ...(answers && { answers }),
          },
        }
      : {}),
    ...operation,
    id: "send",
  };
  const { send } = createClient<{ send: Method }>(
    {
      provider: "made-up",
      version: "1.0.0",
      codec: json,
      secrets: () => [],
      credential: () => ({ apply: (request) => request }),
      read: () => ({ meaning: "yes" }),
    },
    settings,
    { send: whole },
  );
  return send;
}
