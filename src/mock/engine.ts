import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from "@stoplight/prism-http";
import type { HttpMethod, IHttpOperation } from "@stoplight/types";

export type { IHttpOperation };

/** A request as Prism takes it: its body is the contract's object, whatever it was on the wire. */
export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface EngineAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The contract's object. */
  readonly body: unknown;
  /** Whether the request broke the contract. */
  readonly isBroken: boolean;
  /** A fault of the request itself that no answer of the contract covers: Prism's problem+json. */
  readonly isProblem: boolean;
}

/** Which of the contract's answers to give. */
export interface Choice {
  readonly code?: number | undefined;
  readonly example?: string | undefined;
}

export interface Engine {
  readonly operations: readonly IHttpOperation[];
  /** Checks the request against the contract and answers it with one of the contract's examples. */
  answer(request: EngineRequest, choice: Choice): Promise<EngineAnswer>;
  /** The answer that `choice` names, without a look at the request. */
  force(request: EngineRequest, choice: Choice): Promise<EngineAnswer>;
}

const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
} as const;

/** Prism splits lists in a path, and then fails to split them: it is not told what they are. */
const withPlainLists = (operation: IHttpOperation): IHttpOperation => {
  const path = operation.request?.path?.map((parameter) =>
    parameter.schema?.type === "array" ? { ...parameter, schema: {} } : parameter,
  );
  return path ? { ...operation, request: { ...operation.request, path } } : operation;
};

/** Prism, in process, over one contract. */
export async function createEngine(contract: string): Promise<Engine> {
  const operations = (await getHttpOperationsFromSpec(contract)).map(withPlainLists);
  const logger = createLogger("mock", { level: "silent" });
  const prism = createInstance({ ...CONFIG, validateRequest: true, mock: { dynamic: false } }, { logger });

  async function ask(request: EngineRequest, choice: Choice, isChecked: boolean): Promise<EngineAnswer> {
    const { method, path, query, headers, body } = request;
    const mock = {
      dynamic: false,
      ...(choice.code ? { code: choice.code } : {}),
      ...(choice.example ? { exampleKey: choice.example } : {}),
    };
    const config: IHttpConfig = { ...CONFIG, checkSecurity: isChecked, validateRequest: isChecked, mock };
    const input = { method: method.toLowerCase() as HttpMethod, url: { path, query }, headers, body };
    const result = await prism.request(input, operations, config)();
    if (result._tag === "Left") {
      const problem = ProblemJsonError.toProblemJson(result.left);
      const type = { "content-type": "application/problem+json" };
      return { status: problem.status, headers: type, body: problem, isBroken: false, isProblem: true };
    }
    const { output, validations } = result.right;
    // Severity 0 is an error. A missing credential (401) is not a fault of the body.
    const isBroken = validations.input.some(({ severity, code }) => severity === 0 && String(code) !== "401");
    return { status: output.statusCode, headers: output.headers ?? {}, body: output.body, isBroken, isProblem: false };
  }

  return {
    operations,
    answer: (request, choice) => ask(request, choice, true),
    force: (request, choice) => ask(request, choice, false),
  };
}
