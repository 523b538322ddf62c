import type { Issue } from "../core/issue.js";
import { bodyIssues, paramsIssues } from "../core/issues.js";
import type { Operations } from "../core/operation.js";
import type { Arguments } from "./arguments.js";
import type { Engine, EngineRequest, IHttpOperation } from "./engine.js";

/**
 * What the contract says against a request: the same that the client would have said before sending it. Where no client was
 * generated, Prism checks.
 */
export function faultsOf(
  engine: Engine,
  contract: Operations | undefined,
  operation: IHttpOperation,
  request: EngineRequest,
  { params, body, unreadable }: Arguments,
): readonly Issue[] {
  if (unreadable) return [unreadable];
  const own = contract?.[operation.iid ?? ""];
  if (!own)
    return engine.check(operation, request, body).map(({ path = [], message, code }) => ({
      path: path
        .slice(1)
        .map((key) => `/${key}`)
        .join(""),
      message,
      keyword: String(code ?? ""),
    }));
  const contents = operation.request?.body?.contents ?? [];
  const isRaw = contents.length > 0 && contents.every(({ schema }) => schema === undefined);
  return [...bodyIssues(own, body, isRaw), ...paramsIssues(own, declared(operation, params))];
}

/** Only places in which the operation has parameters, or the request something that it should not have. */
function declared({ request = {} }: IHttpOperation, params: Arguments["params"]): object {
  const has = { path: request.path, query: request.query, header: request.headers };
  return Object.fromEntries(
    (["path", "query", "header"] as const).flatMap((place) =>
      (has[place]?.length ?? 0) > 0 || Object.keys(params[place]).length > 0 ? [[place, params[place]]] : [],
    ),
  );
}
