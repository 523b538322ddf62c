// What limits a list.
import { add, count, fault, must, type RuleFor, under, type ValidationError } from "./check.js";
import { haveTwin } from "./equal.js";

type ListRule = RuleFor<"list">;

export const minItems: ListRule = {
  kind: "list",
  keywords: ["minItems"],
  check: ({ minItems: least = 0 }) =>
    must(fault("minItems", `must have at least ${count(least, "item")}`), (list) => list.length >= least),
};

export const maxItems: ListRule = {
  kind: "list",
  keywords: ["maxItems"],
  check: ({ maxItems: most = 0 }) =>
    must(fault("maxItems", `must have at most ${count(most, "item")}`), (list) => list.length <= most),
};

export const uniqueItems: ListRule = {
  kind: "list",
  keywords: ["uniqueItems"],
  check: ({ uniqueItems }) =>
    must(fault("uniqueItems", "must not have the same item twice"), (list) => !uniqueItems || !haveTwin(list)),
};

export const items: ListRule = {
  kind: "list",
  keywords: ["items", "prefixItems"],
  check: ({ prefixItems, items: rest = true }, compile) => {
    const first = (prefixItems ?? []).map(compile);
    const other = compile(rest);
    const surplus = [fault("items", `must have at most ${count(first.length, "item")}`)];
    const isTuple = prefixItems !== undefined && rest === false;
    return (list) => {
      let found: ValidationError[] | undefined;
      const end = isTuple ? Math.min(list.length, first.length) : list.length;
      for (let index = 0; index < end; index++)
        found = add(found, under(index, (first[index] ?? other)(list[index], list)));
      return end < list.length ? add(found, surplus) : found;
    };
  },
};

export const contains: ListRule = {
  kind: "list",
  keywords: ["contains"],
  beside: ["minContains", "maxContains"],
  check: ({ contains = true, minContains: least = 1, maxContains: most = Infinity }, compile) => {
    const check = compile(contains);
    const limit = most === Infinity ? "" : ` and at most ${most}`;
    const broken = [fault("contains", `must have at least ${least}${limit} of the items that it should contain`)];
    return (list) => {
      let found: ValidationError[] | undefined;
      let fitting = 0;
      // No further than it takes to know.
      for (let index = 0; index < list.length && fitting <= most && !(most === Infinity && fitting >= least); index++) {
        const errors = under(index, check(list[index], list));
        if (errors) found = add(found, errors);
        else fitting++;
      }
      return fitting < least || fitting > most ? add(found, broken) : undefined;
    };
  },
};
