import type { Choice, IHttpOperation } from "./engine.js";

/** The name under which a contract keeps its answer to a broken body, where that answer is a 2xx. */
const INVALID = "InvalidRequest";

/** The operation that a request is for, by method and path template. */
export function findOperation(
  operations: readonly IHttpOperation[],
  method: string,
  path: string,
): IHttpOperation | undefined {
  const fits = (template: string) => {
    const wanted = template.split("/");
    const given = path.split("/");
    return (
      wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") || part === given[index])
    );
  };
  return operations.find((operation) => operation.method === method.toLowerCase() && fits(operation.path));
}

/** Reads `Prefer: code=409, example=EmailTaken`. An example that stands under one status only brings that status along. */
export function readPrefer(header: string | undefined, operation: IHttpOperation | undefined): Choice {
  const code = /(?:^|[\s,;])code=(\d{3})\b/.exec(header ?? "")?.[1];
  const example = /(?:^|[\s,;])example="?([^\s",;]+)/.exec(header ?? "")?.[1];
  const status = code ? Number(code) : example ? statusOf(operation, example) : undefined;
  return { code: status, example };
}

/** The provider's answer to a body that breaks the contract: its 400, or a 2xx example of that name; else what Prism chose. */
export function invalidAnswer(operation: IHttpOperation | undefined): Choice | undefined {
  if (operation?.responses.some(({ code }) => code === "400")) return { code: 400 };
  const response = operation?.responses.find(
    ({ code, contents }) =>
      code.startsWith("2") && contents?.some(({ examples }) => examples?.some(({ key }) => key === INVALID)),
  );
  return response && { code: Number(response.code), example: INVALID };
}

function statusOf(operation: IHttpOperation | undefined, example: string): number | undefined {
  const response = operation?.responses.find(({ contents }) =>
    contents?.some(({ examples }) => examples?.some(({ key }) => key === example)),
  );
  return response && /^\d{3}$/.test(response.code) ? Number(response.code) : undefined;
}

/** Whether an operation speaks XML. */
export const speaksXml = (operation: IHttpOperation | undefined): boolean =>
  [
    ...(operation?.request?.body?.contents ?? []),
    ...(operation?.responses ?? []).flatMap(({ contents }) => contents ?? []),
  ].some(({ mediaType }) => /[/+]xml$/.test(mediaType));
