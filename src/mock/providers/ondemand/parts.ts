import type { Call, Fields } from "../../state.js";

/** How the service writes a time: without parts of a second. */
export const stamp = (time: number): string => new Date(time).toISOString().replace(/\.\d+/, "");

export const language = (LanguageCode: string): Fields => ({ LanguageCode });

/** An address of this mock. */
export const addressOf = ({ headers }: Call, path: string): string => `http://${headers["host"]}/api/${path}`;

/** Two decimals, however many digits there are. */
export const amount = (value: number): string => value.toFixed(2);

/** An id in a path or a body. */
export const idOf = (value: unknown): number => Number(value);

export const NOT_FOUND = { example: "NotFound" } as const;
