export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What a value is, of whichever realm: `Object`, `Array`, `Uint8Array`, `Blob`, … */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A value deep in something of unknown shape, or undefined. Own properties only. */
export function field(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

/** A text, also one that the provider sent as a number; undefined if there is none. */
export const textField = (value: unknown, ...path: readonly (string | number)[]): string | undefined => {
  const found = field(value, ...path);
  if (typeof found === "number") return String(found);
  return typeof found === "string" && found !== "" ? found : undefined;
};

/** Every text in something of unknown shape, at any depth. Bytes are not looked into. */
export function textsOf(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (isObject(value) && !ArrayBuffer.isView(value)) for (const item of Object.values(value)) textsOf(item, found);
  return found;
}
