// Every request schema of every contract, against its examples and what becomes of them when something is changed.
import type { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestParts } from "../../../scripts/generate/schemas.js";
import type { Operations } from "../../../src/core/operation.js";
import type { Schema } from "../../../src/core/schema/schema.js";
import { validate } from "../../../src/core/schema/validate.js";
import { bodiesOf, contracts, paramsOf } from "../../support/contracts.js";
import { referenceAjv, said } from "../../support/reference.js";

type Json = Record<string, unknown>;

/** What may stand in place of any value. */
const OTHERS: readonly unknown[] = [
  ...[null, true, "", " ", "0", "x", "é😀", "x".repeat(19), "x".repeat(300), "a@b.example", "2024-02-29T12:00:00Z"],
  ...[0, 1, -1, 12, 13, 99, 100, 1.5, 1e12, [], [{}], ["x"], Array.from({ length: 101 }, () => "x"), {}, { x: 1 }],
];

/** Every pointer into a value, its own first. */
const pointers = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, below]) => pointers(below, [...path, key]))
    : []),
];

/** A copy in which something else stands at a path; `change` gets what stood there, or a hole where there is nothing. */
function changed(root: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(root);
  const copy = (Array.isArray(root) ? [...root] : { ...(root as Json) }) as Json;
  const value = changed(copy[key], rest, change);
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

const withMore = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value, ...value, "x"];
  return typeof value === "object" && value !== null ? { ...value, surplus: 1, constructor: 1 } : value;
};

/** A value with one thing changed: left out, exchanged, or added. */
const neighbours = (value: unknown): unknown[] =>
  pointers(value).flatMap((path) => [
    ...(path.length > 0 ? [changed(value, path, () => undefined)] : []),
    changed(value, path, withMore),
    ...OTHERS.map((other) => changed(value, path, () => other)),
  ]);

/** References of a contract as those of one schema to another. */
const inContract = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as Json;

describe.each(contracts)("$name", (contract) => {
  const { name, document, operations } = contract;
  const ajv: Ajv2020 = referenceAjv();
  ajv.addSchema({ $id: "contract", components: inContract(document.components) });

  const parts = operations.flatMap((operation) =>
    requestParts(document, operation).map((part) => {
      const bodies = bodiesOf(contract, operation).map(([, body]) => body);
      return { ...part, examples: part.part === "body" ? bodies : [paramsOf(contract, operation)] };
    }),
  );

  it.each(parts)("finds in $name what Ajv finds", async ({ operation, name: exported, schema, examples }) => {
    const ours = (await import(`../../../generated/${name}/schemas.ts`)) as Record<string, Schema>;
    const { [operation]: own } = (await import(`../../../generated/${name}/operations.ts`)) as Operations;
    const theirs = ajv.compile(inContract(schema));
    const data = ours[exported] ?? false;
    const agree = (value: unknown) => {
      const isValid = theirs(value);
      expect(said(validate(data, value, own?.rules ?? [])), JSON.stringify(value)).toEqual(said(theirs.errors));
      return isValid;
    };
    for (const example of examples) expect(agree(example), JSON.stringify(example)).toBe(true);
    for (const value of examples.flatMap(neighbours)) agree(value);
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.infiniteStream(fc.nat()), (example, choices) => {
        // Several changes, one upon the other.
        const choose = <Value>(list: readonly Value[]) => list[choices.next().value % list.length] as Value;
        let value = example;
        for (let changes = 0; changes < 3; changes++) {
          const path = choose(pointers(value));
          const other = choose([undefined, ...OTHERS]);
          value = changed(value, path, (one) => (choose([true, false]) ? withMore(one) : other)) ?? {};
        }
        agree(value);
      }),
      { numRuns: 100 },
    );
  });
});
