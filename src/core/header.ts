/** Whether a text can travel in a header: visible ASCII, blanks, tabs, and the upper half of Latin-1. */
export const isHeaderText = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);

/** Whether a text has a line break, a NUL or another control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
export const hasControls = (text: string): boolean => /[\x00-\x1f\x7f]/.test(text);

/** The fault of one header, in words that follow the option's name, without its value. */
export function headerFault(name: string, value: unknown): string | undefined {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return "has a name that is not a header name";
  if (typeof value !== "string") return `needs a text for "${name}"`;
  if (!isHeaderText(value))
    return `has a character in "${name}" that a header cannot carry (line break, control or non-Latin-1)`;
  return undefined;
}

/** Headers by their names in lower case; of the same name in two spellings, the later one. */
export const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
