import type { Choice, IHttpOperation } from "./engine.js";

/** What a request asks to be answered with. */
export interface Preference extends Choice {
  /** A code of the operation's `x-error-codes`. */
  readonly error?: string | undefined;
}

/** Reads `Prefer: code=409, example=EmailTaken` and `Prefer: error=10000602`. Nothing, if it chooses no answer. */
export function readPrefer(header: string | undefined, operation: IHttpOperation): Preference | undefined {
  const value = (name: string) => new RegExp(`(?:^|[\\s,;])${name}="?([^\\s",;]+)`).exec(header ?? "")?.[1];
  const [error, code, example] = [value("error"), value("code"), value("example")];
  if (error !== undefined) return { error };
  if (code === undefined && example === undefined) return undefined;
  return chooseExample(operation, { code: code && /^\d{3}$/.test(code) ? Number(code) : undefined, example });
}

/** Adds the status under which an example stands, unless it is given. */
export const chooseExample = (operation: IHttpOperation, { code, example }: Choice): Choice => ({
  code: code ?? (example === undefined ? undefined : statusOf(operation, example)),
  example,
});

function statusOf(operation: IHttpOperation, example: string): number | undefined {
  const response = operation.responses.find(({ contents }) =>
    contents?.some(({ examples }) => examples?.some(({ key }) => key === example)),
  );
  return response && /^\d{3}$/.test(response.code) ? Number(response.code) : undefined;
}
