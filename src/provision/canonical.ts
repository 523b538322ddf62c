/** A value's JSON with the keys of every object in order, so that equal values have equal texts. */
export const canonical = (value: unknown): string => textOf(value) ?? "null";

function textOf(value: unknown): string | undefined {
  // A Date and its like are what they say of themselves.
  if (typeof value !== "object" || value === null || typeof Reflect.get(value, "toJSON") === "function")
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const text = textOf(Reflect.get(value, key));
    // Left out, as JSON leaves it out.
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
