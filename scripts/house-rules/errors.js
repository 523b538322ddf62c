// How an operation says no: error answers, codes, and a no that comes with a 2xx.
import { mediaTypes } from "./schemas.js";
import { shapeFaults } from "./shapes.js";

const isText = (value) => typeof value === "string" && value !== "";
const isKeywords = (value) => [value].flat().length > 0 && [value].flat().every(isText);
const onlyTrue = [(value) => value === true, "true or left out"];
const ERROR_CODE = {
  code: [isText, "a text", true],
  status: [(value) => value === "unknown" || Number.isInteger(value), 'an integer or "unknown"', true],
  meaning: [isText, "a text", true],
  message: [isText, "the vendor's own words"],
  field: [
    (value) => value === "" || (isText(value) && !value.startsWith("/")),
    'a property\'s path below the body, such as contacts/phone, or "" for the body itself',
  ],
  keyword: [isKeywords, "a keyword of JSON Schema or a list of them"],
  throttled: onlyTrue,
  duplicate: [(value) => typeof value === "boolean", "true or false"],
  outcome: [(value) => value === "unknown", '"unknown" or left out'],
};
/** How vendors say that what was to be created is there already. */
const EXISTS = /duplicate|\balready\b|\btaken\b|\bin use\b/i;
const isError = (status) => status === "default" || /^[45]/.test(status);

/** x-error-codes is there, complete, and speaks of statuses that the operation declares. */
export const errorCodes = () => ({
  Operation(operation, { report, location }) {
    const codes = operation["x-error-codes"];
    if (!Array.isArray(codes))
      return report({ message: "x-error-codes must list the documented codes (an empty list if none).", location });
    const seen = new Set();
    for (const [index, entry] of codes.entries()) {
      const { code, status } = entry ?? {};
      const wrong = (words) =>
        report({ message: `x-error-codes: ${code}: ${words}`, location: location.child("x-error-codes").child(index) });
      for (const fault of shapeFaults(entry, ERROR_CODE)) wrong(fault);
      if (Number.isInteger(status) && !operation.responses?.[status] && !operation.responses?.default)
        wrong(`the operation declares no answer ${status}.`);
      if (entry?.duplicate && (entry.throttled || entry.outcome))
        wrong("duplicate means that nothing was done: throttled and outcome do not go with it.");
      if (entry?.duplicate === undefined && EXISTS.test(`${code} ${entry?.meaning} ${entry?.message}`))
        wrong(
          "say duplicate: true if what was to be created is there already, perhaps by the caller's own lost call; else false.",
        );
      if (entry?.field === "" && !entry.keyword) wrong("of the body itself, keyword must say what is wrong.");
      if (seen.has(code)) wrong("is listed twice.");
      seen.add(code);
    }
  },
});

/** An operation without a typed failure leaves callers with `unknown`. */
export const errorAnswer = () => ({
  Operation(operation, { report, location }) {
    if (!Object.keys(operation.responses ?? {}).some(isError))
      report({
        message: "Declare at least one error answer (4xx, 5xx or default).",
        location: location.child("responses"),
      });
  },
});

/** A 2xx with several shapes names each of them, and says which of them means no. */
export const refusals = () => ({
  Operation(operation, { report, location, resolve }) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith("2")) continue;
      const content = (response.$ref ? resolve(response).node : response)?.content;
      for (const [, { schema }] of mediaTypes(content)) {
        if (!schema.oneOf) continue;
        const members = schema.oneOf.map((member) => (member.$ref ? resolve(member).node : undefined));
        const no = members.filter((member) => member?.["x-refusal"] === true).length;
        if (members.includes(undefined) || no === 0 || no === members.length)
          report({
            message: "The members of a 2xx oneOf are references, and some, not all, carry x-refusal: true.",
            location: location.child("responses").child(status),
          });
      }
    }
  },
});
