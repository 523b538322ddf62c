// Checks an extension's object against a table of its keys.

export const isPlainObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What is wrong with an object by a table of its keys: `key: [isFine, "what it must be", isRequired]`.
 * Keys that the table lacks are faults.
 */
export function shapeFaults(value, table) {
  if (!isPlainObject(value)) return [`must be an object of ${Object.keys(table).join(", ")}.`];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(table, key));
  const wrong = Object.entries(table).filter(([key, [isFine, , isRequired]]) =>
    Object.hasOwn(value, key) ? !isFine(value[key]) : isRequired,
  );
  return [
    ...unknown.map((key) => `unknown key "${key}".`),
    ...wrong.map(([key, [, words]]) => (Object.hasOwn(value, key) ? `${key} must be ${words}.` : `${key} is missing.`)),
  ];
}
