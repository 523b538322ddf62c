import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../lib/openapi.js";
import { promisedData } from "../lib/promised.js";
import { bundleContract } from "../lib/redocly.js";
import type { Mocks } from "./mocks.js";

interface Seen {
  readonly name: string;
  readonly outcome: string;
  readonly message: string;
  /** Whether it is a `ClientError` of the entry ".". */
  readonly isClientError: boolean;
}

/** What test/runtimes/play.mjs tells of a provider. */
export interface Played {
  readonly thrown?: string;
  readonly data?: unknown;
  readonly created?: Seen;
  readonly refused?: Seen;
  readonly unreachable?: Seen;
}

/** What is wrong, in words, by provider; a provider that is not in it is not claimed. */
export type Faults = Readonly<Record<string, readonly string[]>>;

/** A fault that concerns all providers alike. */
export const allFaulty = (names: readonly string[], fault: string): Faults =>
  Object.fromEntries(names.map((name) => [name, [fault]]));

const documents = new Map<string, OpenApiDocument>();

/** `tells`: whether this runtime's errors tell a closed port from a connection that broke. */
export async function judge(
  names: readonly string[],
  played: Readonly<Record<string, Played>>,
  { running }: Mocks,
  tells: boolean,
): Promise<Faults> {
  const faults: Record<string, string[]> = {};
  for (const name of names) {
    // Bundled once, because that takes longer than a runtime needs for everything.
    const document = documents.get(name) ?? (await bundleContract(name));
    documents.set(name, document);
    const promised = promisedData(document, running.get(name)?.requests ?? []);
    faults[name] = faultsOf(played[name] ?? {}, promised, tells);
  }
  return faults;
}

function faultsOf(played: Played, promised: unknown, tells: boolean): string[] {
  const { thrown, data, created, refused, unreachable } = played;
  if (thrown !== undefined) return [thrown];
  const faults: string[] = [];
  if (created) faults.push(`create failed: ${created.message}`);
  // Ids, keys and times are the mock's own: what must agree is which fields there are, and of which types.
  else if (promised === undefined || !isDeepStrictEqual(shapeOf(data), shapeOf(promised)))
    faults.push(`create gave ${JSON.stringify(data)} instead of ${JSON.stringify(promised)}`);
  if (refused?.isClientError === false) faults.push('the entry "." has other classes of errors than the provider\'s');
  if (refused?.name !== "ApiError" || refused.outcome !== "refused") faults.push(`a refusal gave ${told(refused)}`);
  // Where the runtime does not tell, the outcome may be unknown; it is known all the same if a login came first.
  const outcomes = tells ? ["not-sent"] : ["not-sent", "unknown"];
  if (unreachable?.name !== "ConnectionError" || !outcomes.includes(unreachable.outcome))
    faults.push(`a closed port gave ${told(unreachable)}`);
  return faults;
}

const told = (seen: Seen | undefined): string =>
  seen ? `${seen.name} "${seen.outcome}": ${seen.message}` : "no error";

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, shapeOf(field)]));
}
