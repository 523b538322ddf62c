// What the contract says beside OpenAPI of how an operation is used: its pages, its limits, since when and by whom it is known.
import { isPlainObject, shapeFaults } from "./shapes.js";

const isPointer = (value) => typeof value === "string" && /^(\/([^~/]|~[01])+)+$/.test(value);
const isCallPointer = (value) => isPointer(value) && /^\/(body|params\/(path|query|header))\//.test(value);
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isText = (value) => typeof value === "string" && value !== "";

const PAGING = {
  items: [isPointer, "a JSON pointer into the answer, to the list", true],
  position: [isCallPointer, "a JSON pointer into the call: /params/query/… or /body/…", true],
  counts: [(value) => value === "pages" || value === "items", '"pages" or "items"', true],
  first: [isCount, "the number of the first page or item"],
  size: [isCallPointer, "a JSON pointer into the call, to the page size"],
  last: [isPointer, "a JSON pointer into the answer, to a boolean"],
  total: [isPointer, "a JSON pointer into the answer, to the number of items"],
  pages: [isPointer, "a JSON pointer into the answer, to the number of pages"],
};

/** x-paging says where the list is, what to count up, and how the end is known. */
export const paging = () => ({
  Operation(operation, { report, location }) {
    const paging = operation["x-paging"];
    if (paging === undefined) return;
    const at = location.child("x-paging");
    const wrong = (words) => report({ message: `x-paging: ${words}`, location: at });
    for (const fault of shapeFaults(paging, PAGING)) wrong(fault);
    if (!isPlainObject(paging)) return;
    const ends = ["last", "total", "pages"].filter((name) => name in paging);
    if (ends.length > 1) wrong(`${ends.join(" and ")} exclude each other.`);
    if (ends.length === 0 && !("size" in paging)) wrong("without last, total or pages, size tells the last page.");
  },
});

const LOOKUP = {
  list: [isText, "the operationId of a list with x-paging", true],
  from: [isCallPointer, "a JSON pointer into the list's call", true],
  to: [isCallPointer, "a JSON pointer into the list's call", true],
  first: [isCount, "the number of the first page to ask for", true],
  limit: [(value) => isCount(value) && value > 0, "how many records a page has", true],
  read: [isText, "the operationId that reads a record by its id", true],
  id: [isPointer, "a JSON pointer into the create's answer, to the record's id", true],
  match: [isCallPointer, "a JSON pointer into the create's call, to an e-mail address", true],
  mark: [isCallPointer, "a JSON pointer into the create's call, to a value of the caller's own", true],
};
const RECONCILE = {
  repeat: [(value) => Array.isArray(value) && value.length > 0, "a list of codes"],
  lookup: [isPlainObject, `an object of ${Object.keys(LOOKUP).join(", ")}`],
  lost: [(value) => Array.isArray(value) && value.every(isText), "a list of fields of the answer"],
  wait: [isCount, "a number of seconds", true],
};

/** x-reconcile says how to find out what became of a create: by a repeat that is refused, or by a look-up. */
export const reconciling = () => {
  const operations = new Map();
  const asked = [];
  return {
    Operation(operation, { location }) {
      operations.set(operation.operationId, operation);
      if (operation["x-reconcile"] !== undefined) asked.push([operation, location.child("x-reconcile")]);
    },
    Root: {
      leave(_root, { report }) {
        for (const [{ operationId, ...operation }, location] of asked)
          for (const fault of reconcileFaults(operation, operations))
            report({ message: `x-reconcile of ${operationId}: ${fault}`, location });
      },
    },
  };
};

function reconcileFaults(operation, operations) {
  const reconcile = operation["x-reconcile"];
  const faults = shapeFaults(reconcile, RECONCILE);
  if (faults.length > 0) return faults;
  const { repeat = [], lookup } = reconcile;
  const isDuplicate = (code) =>
    (operation["x-error-codes"] ?? []).some((entry) => entry.code === code && entry.duplicate === true);
  const wrong = (name) => (operations.has(lookup?.[name]) ? [] : [`there is no operation ${lookup?.[name]}.`]);
  return [
    ...("repeat" in reconcile === "lookup" in reconcile ? ["say repeat, or lookup."] : []),
    ...repeat.filter((code) => !isDuplicate(code)).map((code) => `${code} is no code with duplicate: true.`),
    ...(lookup ? [...shapeFaults(lookup, LOOKUP), ...wrong("list"), ...wrong("read")] : []),
    ...(lookup && operations.get(lookup.list)?.["x-paging"] === undefined ? [`${lookup.list} has no x-paging.`] : []),
  ];
}

const LIMIT = {
  name: [(value) => /^[a-z][a-z-]*$/.test(value), "a name in kebab-case", true],
  limit: [(value) => isCount(value) && value > 0, "a number of calls"],
  window: [(value) => typeof value === "number" && value > 0, "a number of seconds"],
  concurrency: [(value) => isCount(value) && value > 0, "a number of calls at a time"],
  scope: [isText, "whose calls are counted together", true],
  operations: [(value) => Array.isArray(value) && value.length > 0, "a list of operationIds"],
};

/** x-rate-limits, on the document: documented limits, each for all operations or for those that it lists. */
export const rateLimits = () => {
  const ids = new Set();
  let limits;
  return {
    Root: {
      enter(root, { location }) {
        limits = root["x-rate-limits"] === undefined ? undefined : { list: root["x-rate-limits"], location };
      },
      leave(_root, { report }) {
        if (!limits) return;
        const { list, location } = limits;
        const at = location.child("x-rate-limits");
        if (!Array.isArray(list)) return report({ message: "x-rate-limits must be a list.", location: at });
        for (const [index, entry] of list.entries()) {
          const wrong = (words) => report({ message: `x-rate-limits: ${words}`, location: at.child(index) });
          for (const fault of shapeFaults(entry, LIMIT)) wrong(fault);
          if (!isPlainObject(entry)) continue;
          if ("limit" in entry !== "window" in entry) wrong("limit and window belong together.");
          if (!("limit" in entry) && !("concurrency" in entry)) wrong("say limit and window, or concurrency.");
          if (list.findIndex(({ name }) => name === entry.name) !== index) wrong(`${entry.name} is listed twice.`);
          for (const id of Array.isArray(entry.operations) ? entry.operations : [])
            if (!ids.has(id)) wrong(`there is no operation ${id}.`);
        }
      },
    },
    Operation: (operation) => void ids.add(operation.operationId),
  };
};

/** By whom an operation's facts are confirmed, the strongest first. */
const WITNESSES = ["page", "opening", "client", "observed"];

/** x-since and x-confirmed-by: what the table of coverage says of an operation. */
export const coverage = () => ({
  Operation(operation, { report, location }) {
    const since = operation["x-since"];
    if (since !== undefined && !/^\d+\.\d+\.\d+$/.test(since))
      report({
        message: "x-since is the version of the contract in which the operation came.",
        location: location.child("x-since"),
      });
    const witnesses = operation["x-confirmed-by"];
    if (witnesses === undefined) return;
    if (
      !Array.isArray(witnesses) ||
      witnesses.length === 0 ||
      !witnesses.every((witness) => WITNESSES.includes(witness))
    )
      report({
        message: `x-confirmed-by is a list of: ${WITNESSES.join(", ")}.`,
        location: location.child("x-confirmed-by"),
      });
  },
});
