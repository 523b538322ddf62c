// What a caller does after a call whose answer was lost: the contract's words, operation by operation.
import type { ContractOperation } from "../lib/contract.js";
import type { ProviderFace } from "./face.js";
import { isRepeatable } from "./outcomes.js";
import { fence } from "./text.js";

/** `x-reconcile` of an operation. */
interface Reconcile {
  readonly repeat?: readonly string[];
  readonly lookup?: { readonly list: string; readonly read: string; readonly match: string; readonly mark?: string };
  readonly lost?: readonly string[];
  readonly wait: number;
}

export function afterUnknown(
  face: ProviderFace,
  operation: ContractOperation,
  all: readonly ContractOperation[],
): string {
  const { object } = operation;
  const how = object["x-reconcile"] as Reconcile | undefined;
  if (how) return [...reconciled(face, operation, how), lost(how)].filter((part) => part !== "").join("\n\n");
  if (isRepeatable(operation))
    return "A second call does no harm. The client repeats it by itself, `maxRetries` times; after that you may call again.";
  const duplicates = object["x-error-codes"].filter(({ duplicate }) => duplicate).map(({ code }) => `\`${code}\``);
  const reads = readersBeside(operation, all);
  return [
    "It may have been done. Nothing repeats it by itself.",
    duplicates.length > 0
      ? `A repeat that is refused with ${duplicates.join(" or ")} means: it is there already, perhaps by the call whose answer was lost. A repeat that succeeds means that nothing was there.`
      : "The provider does not recognise a second call as the same one: a repeat may do it twice. Look first.",
    ...(reads.length > 0 ? [`To look: ${reads.map(({ id }) => `[${id}](${id}.md)`).join(", ")}.`] : []),
  ].join("\n\n");
}

function reconciled(
  { variable }: ProviderFace,
  { id }: ContractOperation,
  { repeat, lookup, wait }: Reconcile,
): string[] {
  const minutes = `${wait} seconds`;
  const method = lookup
    ? `It looks through [${lookup.list}](${lookup.list}.md) for the time of the call, reads each record with [${lookup.read}](${lookup.read}.md), and compares \`${field(lookup.match)}\`${lookup.mark ? ` and your own mark, \`${field(lookup.mark)}\`: send one` : ""}. What is not seen ${minutes} after the call counts as not there.`
    : `It waits until the lost call must be over (${minutes}, or twice the time-out), then repeats it: the provider refuses a second one with ${(repeat ?? []).map((code) => `\`${code}\``).join(" or ")}. That means that it is there, by the lost call or by somebody else's.`;
  const source = [
    `if (error?.outcome === "unknown") {`,
    `  const found = await reconcile(${variable}.${id}, init, error);`,
    `  if (found.state === "absent") console.error("not there: call again", found.why);`,
    `  else if (found.state === "cannot-tell") console.error("ask the provider", found.why);`,
    `  else console.log(found.state); // "created": yours; "exists": there, perhaps by somebody else`,
    "}",
  ].join("\n");
  return [
    "It may have been done. Nothing repeats it by itself. `reconcile` finds out:",
    fence("ts", `import { reconcile } from "contract-clients";\n\n${source}`),
    `\`init\` is what the call was given. ${method}`,
  ];
}

/** `/body/customer/email` → `customer.email` */
const field = (pointer: string) => pointer.split("/").slice(2).join(".");

const lost = ({ lost = [] }: Reconcile) =>
  lost.length === 0
    ? ""
    : `Of the lost answer nobody can read again: ${lost.map((name) => `\`${name}\``).join(", ")} (\`found.lost\`).`;

/** What reads things of the same kind. */
const readersBeside = ({ object }: ContractOperation, all: readonly ContractOperation[]) =>
  all.filter((other) => isReading(other) && String(other.object.tags) === String(object.tags));

const isReading = ({ id }: ContractOperation) => /^(get|list|search)/.test(id);
