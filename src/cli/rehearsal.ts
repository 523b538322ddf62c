import { USER_AGENT } from "../core/transport/user-agent.js";
import type { Fetch, FetchInit } from "../core/transport.js";
import { connect } from "./clients.js";
import { MASK, masked } from "./masked.js";
import { UsageError } from "./usage-error.js";

/** What is called, as `connect` takes it. */
export interface Called {
  readonly provider: string | undefined;
  readonly server: string | undefined;
  readonly operation: string;
}

/** A request as a client has handed it out. */
interface Recorded {
  readonly url: string;
  readonly init: FetchInit;
}

/**
 * The request that a client would send for a body: its first line, its headers, and its body as the wire has it. Credentials and what
 * is secret in the body are masked. Nothing is sent, no login either.
 */
export async function requestText({ provider, server, operation }: Called, body: unknown): Promise<string> {
  let recorded: Recorded | undefined;
  const fetch: Fetch = async (url, init) => {
    recorded ??= { url, init };
    throw new Error("nothing is sent");
  };
  // What is masked may be no longer what the contract wants; that it was is known already.
  const { methods, withSession } = connect(provider, server, process.env, { fetch, validate: false, maxRetries: 0 });
  const result = await methods[operation]?.({ body: withSession(masked(body)) });
  if (!recorded) throw new UsageError(`the first request cannot be made: ${result?.error?.message}`);
  return textOf(recorded as Recorded);
}

async function textOf({ url, init: { method, headers, body } }: Recorded): Promise<string> {
  const shown = [["user-agent", USER_AGENT] as const, ...headers].map(
    ([name, value]) => `${name}: ${headerText(name, value)}`,
  );
  return [`${method} ${url}`, ...shown.sort(), "", await new Response(body).text()].join("\n");
}

/** By which the four providers know their callers. A scheme is no secret. */
function headerText(name: string, value: string): string {
  if (name === "authorization") return `${value.split(" ", 1)[0]} ${MASK}`;
  return name === "x-api-key" ? MASK : value;
}
