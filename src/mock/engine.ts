import type { IHttpOperation } from "@stoplight/types";
import {
  type Diagnostic,
  generateStatic,
  getHttpOperationsFromSpec,
  type Negotiated,
  negotiateOptionsForValidRequest,
  type PrismRequest,
  route,
  toProblemJson,
  validateInput,
  validateSecurity,
} from "./prism.js";

export type { Diagnostic, IHttpOperation };

/** A request as Prism takes it. */
export interface EngineRequest {
  readonly method: string;
  /** Below the path of the contract's server. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface EngineAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The contract's object. */
  readonly body: unknown;
  /** What no answer of the contract covers: Prism's problem+json. */
  readonly isProblem: boolean;
}

/** Which of the contract's answers to give. */
export interface Choice {
  readonly code?: number | undefined;
  readonly example?: string | undefined;
}

export interface Engine {
  readonly operations: readonly IHttpOperation[];
  /** The operation that a request is for, or what Prism says if there is none. */
  route(method: string, path: string): IHttpOperation | EngineAnswer;
  /** Whether a request carries the credential that an operation asks for. Whose it is does not matter. */
  isAuthorized(operation: IHttpOperation, request: EngineRequest): boolean;
  /** What Prism itself finds wrong with a request. */
  check(operation: IHttpOperation, request: EngineRequest, body: unknown): readonly Diagnostic[];
  /** One of the contract's answers; the first example of the first 2xx if nothing is chosen. */
  answer(operation: IHttpOperation, choice: Choice): EngineAnswer;
}

const silent = { info() {}, warn() {}, debug() {}, error() {}, success() {} };

/** Prism, in process, over one contract. */
export async function createEngine(contract: string): Promise<Engine> {
  const operations = await getHttpOperationsFromSpec(contract);
  const checked = new Map(operations.map((operation) => [operation, withPlainLists(operation)]));
  return {
    operations,

    route(method, path) {
      const found = route({ resources: operations, input: inputOf({ method, path, query: {}, headers: {} }) });
      return found._tag === "Right" ? found.right : problem(found.left);
    },

    isAuthorized: (operation, request) =>
      validateSecurity({ resource: operation, element: inputOf(request) })._tag === "Right",

    check(operation, request, body) {
      const resource = checked.get(operation) ?? operation;
      const found = validateInput({ resource, element: inputOf(request, body) });
      return found._tag === "Right" ? [] : found.left.filter(({ severity }) => severity === 0);
    },

    answer(operation, { code, example }) {
      const options = { code: code ?? successOf(operation), exampleKey: example, dynamic: false } as const;
      const found = negotiateOptionsForValidRequest(operation, options)(silent);
      if (found._tag === "Left") return problem(found.left);
      const { code: status, mediaType, headers = [] } = found.right;
      const given = headers.map(({ name, examples }) => [name.toLowerCase(), examples?.[0]?.value] as const);
      return {
        status: Number(status),
        headers: {
          ...Object.fromEntries(given.flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]))),
          ...(mediaType ? { "content-type": mediaType.includes("*") ? "application/octet-stream" : mediaType } : {}),
        },
        body: bodyOf(operation, found.right),
        isProblem: false,
      };
    },
  };
}

const inputOf = ({ method, path, query, headers }: EngineRequest, body?: unknown): PrismRequest => ({
  method: method.toLowerCase(),
  url: { path, query },
  headers,
  body,
});

/** Prism chooses among the 2xx. Without one, a redirect is what an operation answers if all is well. */
function successOf({ responses }: IHttpOperation): number | undefined {
  if (responses.some(({ code }) => code.startsWith("2"))) return undefined;
  const redirect = responses.find(({ code }) => code.startsWith("3"));
  return redirect && Number(redirect.code);
}

/** An example, or what Prism makes of the schema of a contract that has none. */
function bodyOf(operation: IHttpOperation, { bodyExample, schema }: Negotiated): unknown {
  if (bodyExample || !schema) return bodyExample?.value;
  const made = generateStatic(operation, schema);
  if (made._tag === "Left") throw made.left;
  return made.right;
}

/** Prism splits lists in a path, and then fails to split them: it is not told what they are. */
const withPlainLists = (operation: IHttpOperation): IHttpOperation => {
  const path = operation.request?.path?.map((parameter) =>
    parameter.schema?.type === "array" ? { ...parameter, schema: {} } : parameter,
  );
  return path ? { ...operation, request: { ...operation.request, path } } : operation;
};

function problem(error: Error): EngineAnswer {
  const body = toProblemJson(error);
  return { status: body.status, headers: { "content-type": "application/problem+json" }, body, isProblem: true };
}
