export type Environment = Readonly<Record<string, string | undefined>>;

/** `control-center`, `apiKey` → `CONTROL_CENTER_API_KEY` */
export const variableOf = (...names: readonly string[]): string =>
  names
    .join("-")
    .replaceAll(/(?<=[a-z])(?=[A-Z])|-/g, "_")
    .toUpperCase();
