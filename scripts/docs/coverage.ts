// Which operations there are, since when, and who vouches for their facts.
import type { ContractOperation } from "../lib/contract.js";
import { code } from "../lib/schema-words.js";
import type { DocumentedProvider } from "./copy.js";
import { table } from "./text.js";

/** `x-confirmed-by` in words. */
const VOUCHERS: Readonly<Record<string, string>> = {
  page: "the vendor's page",
  opening: "the beginning of the vendor's page",
  client: "public client code",
  observed: "a recorded answer",
};

const vouchersOf = ({ object }: ContractOperation): string[] =>
  ((object["x-confirmed-by"] ?? []) as string[]).map((key) => VOUCHERS[key] ?? key);

export const confirmed = (operation: ContractOperation): string => {
  const vouchers = vouchersOf(operation);
  return vouchers.length === 0 ? "" : `Its facts come from ${vouchers.join(" and ")}.`;
};

/** A heading and a table for each tag. */
export function coverageSections({ contract, operations }: DocumentedProvider): string[] {
  const { tags = [] } = contract;
  return tags.flatMap(({ name, description = "" }) => {
    const own = operations.filter(({ object }) => object.tags?.includes(name));
    if (own.length === 0) return [];
    const rows = own.map((operation) => [
      `[${operation.id}](${operation.id}.md)`,
      operation.object.summary,
      code(`${operation.method} ${operation.path}`),
      String(operation.object["x-since"] ?? ""),
      vouchersOf(operation).join(", "),
    ]);
    return [`### ${name}`, description.trim(), table(["method", "does", "on the wire", "since", "confirmed by"], rows)];
  });
}
