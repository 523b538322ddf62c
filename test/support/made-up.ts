// A client of a made-up provider, for what no vendor's contract has today.

import { createClient } from "../../src/core/client.js";
import { binaryCodec } from "../../src/core/codecs/binary.js";
import { formCodec } from "../../src/core/codecs/form.js";
import { jsonCodec } from "../../src/core/codecs/json.js";
import { multipartCodec } from "../../src/core/codecs/multipart.js";
import { textCodec } from "../../src/core/codecs/text.js";
import type { UntypedInit } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import { type ClientOptions, readOptions } from "../../src/core/options.js";
import * as places from "../../src/core/params.js";
import type { ClientError, Result } from "../../src/index.js";

type Method = (init?: UntypedInit) => Promise<Result<unknown, ClientError>>;

/** A client with one method, `send`, whose operation has the given fields. */
export function madeUp(operation: Partial<Operation>, options: ClientOptions & { readonly baseUrl: string }): Method {
  const settings = readOptions(options, { factory: "createMadeUpClient", required: {}, travelsIn: "header" });
  const whole: Operation<"send"> = {
    ...{ provider: "made-up", method: "POST", path: "/things", idempotent: false, places },
    ...operation,
    id: "send",
  };
  const { send } = createClient<{ send: Method }>(
    {
      provider: "made-up",
      version: "1.0.0",
      codec: jsonCodec,
      codecs: [formCodec, multipartCodec, textCodec, binaryCodec],
      secrets: () => [],
      credential: () => ({ apply: (request) => request }),
      read: () => ({ meaning: "yes" }),
    },
    settings,
    { send: whole },
  );
  return send;
}
