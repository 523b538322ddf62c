// How an operation says no: error answers, codes, and a no that comes with a 2xx.
import { mediaTypes } from "./schemas.js";

const ERROR_CODE_KEYS = ["code", "status", "meaning", "field", "throttled", "outcome"];
const isError = (status) => status === "default" || /^[45]/.test(status);

/** x-error-codes is there, complete, and speaks of statuses that the operation declares. */
export const errorCodes = () => ({
  Operation(operation, { report, location }) {
    const codes = operation["x-error-codes"];
    if (!Array.isArray(codes))
      return report({ message: "x-error-codes must list the documented codes (an empty list if none).", location });
    const seen = new Set();
    for (const [index, entry] of codes.entries()) {
      const at = location.child("x-error-codes").child(index);
      const wrong = (message) => report({ message: `x-error-codes: ${message}`, location: at });
      if (typeof entry?.code !== "string" || entry.code === "") {
        wrong("code must be a string.");
        continue;
      }
      const { code, status, meaning, throttled, outcome } = entry;
      if (status !== "unknown" && !Number.isInteger(status)) wrong(`${code}: status must be an integer or "unknown".`);
      else if (status !== "unknown" && !operation.responses?.[status] && !operation.responses?.default)
        wrong(`${code}: the operation declares no answer ${status}.`);
      if (typeof meaning !== "string" || meaning === "") wrong(`${code}: meaning is missing.`);
      if (throttled !== undefined && throttled !== true) wrong(`${code}: throttled is true or left out.`);
      if (outcome !== undefined && outcome !== "unknown") wrong(`${code}: outcome is "unknown" or left out.`);
      for (const key of Object.keys(entry)) if (!ERROR_CODE_KEYS.includes(key)) wrong(`${code}: unknown key "${key}".`);
      if (seen.has(code)) wrong(`${code} is listed twice.`);
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
