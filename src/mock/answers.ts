import type { Choice, IHttpOperation } from "./engine.js";
import { isXml } from "./wire.js";

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

/** The parameters that a path holds, decoded. */
export function paramsOf({ path: template }: IHttpOperation, path: string): Record<string, string> {
  const given = path.split("/");
  return Object.fromEntries(
    template
      .split("/")
      .flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), decode(given[index] ?? "")]] : [])),
  );
}

/** Reads `Prefer: code=409, example=EmailTaken`. An example that stands under one status only brings that status along. */
export function readPrefer(header: string | undefined, operation: IHttpOperation | undefined): Choice {
  const code = /(?:^|[\s,;])code=(\d{3})\b/.exec(header ?? "")?.[1];
  const example = /(?:^|[\s,;])example="?([^\s",;]+)/.exec(header ?? "")?.[1];
  return chooseExample(operation, { code: code ? Number(code) : undefined, example });
}

/** What an operation answers if all is well: its 2xx, as Prism chooses, or the redirect that takes its place. */
export const successOf = ({ responses }: IHttpOperation): Choice => {
  const isRedirect = !responses.some(({ code }) => code.startsWith("2"));
  const redirect = isRedirect ? responses.find(({ code }) => code.startsWith("3")) : undefined;
  return redirect ? { code: Number(redirect.code) } : {};
};

/** Adds the status under which an example stands, unless it is given. */
export const chooseExample = (operation: IHttpOperation | undefined, { code, example }: Choice): Choice => ({
  code: code ?? (example === undefined ? undefined : statusOf(operation, example)),
  example,
});

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
  ].some(({ mediaType }) => isXml(mediaType));

/** A text that is no percent-encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
