import { createRequire } from "node:module";
import type { IHttpOperation } from "@stoplight/types";

/*
 * The parts of Prism, each by its own path. The package's root loads a faker of 2,000 modules besides, which nothing here
 * calls: 1.2 seconds of a processor for every process with a mock, in the place of 0.2.
 */
const require = createRequire(import.meta.url);
const part = (name: string): unknown => require(`@stoplight/prism-http/dist/${name}`);

export type Either<Right, Left = Error> =
  | { readonly _tag: "Left"; readonly left: Left }
  | { readonly _tag: "Right"; readonly right: Right };

export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A fault as Prism finds it; severity 0 is an error. */
export interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

export interface Negotiated {
  readonly code: string;
  readonly mediaType?: string;
  readonly bodyExample?: { readonly value?: unknown };
  readonly headers?: readonly { readonly name: string; readonly examples?: readonly { readonly value?: unknown }[] }[];
  readonly schema?: object;
}

type Validate = (asked: { resource: IHttpOperation; element: PrismRequest }) => Either<unknown, readonly Diagnostic[]>;

/** Reads a contract's root, without what it refers to. */
export const parseContract = (path: string): Promise<object> =>
  (
    createRequire(require.resolve("@stoplight/prism-http"))("@stoplight/json-schema-ref-parser") as {
      parse(path: string): Promise<object>;
    }
  ).parse(path);

/** Reads a contract. */
export const { getHttpOperationsFromSpec } = part("utils/operations") as {
  getHttpOperationsFromSpec(contract: string): Promise<IHttpOperation[]>;
};

/** Finds the operation that a request is for. */
export const { default: route } = part("router") as {
  default(asked: { resources: readonly IHttpOperation[]; input: PrismRequest }): Either<IHttpOperation>;
};

/** Looks for the credential that an operation asks for. */
export const { validateSecurity } = part("validator/validators/security") as { validateSecurity: Validate };

/** Chooses one of an operation's answers. */
export const {
  default: { negotiateOptionsForValidRequest },
} = part("mocker/negotiator/NegotiatorHelpers") as {
  default: {
    negotiateOptionsForValidRequest(
      operation: IHttpOperation,
      options: { code: number | undefined; exampleKey: string | undefined; dynamic: false },
    ): (logger: object) => Either<Negotiated>;
  };
};

export const {
  ProblemJsonError: { toProblemJson },
} = part("types") as { ProblemJsonError: { toProblemJson(error: Error): { readonly status: number } } };

/** Holds a request against the contract. Loaded when it is needed: it brings Ajv along. */
export const validateInput: Validate = (asked) =>
  (part("validator") as { validateInput: Validate }).validateInput(asked);

/** Makes up a value of a schema. Loaded when it is needed: this is what brings the faker along. */
export const generateStatic = (operation: IHttpOperation, schema: object): Either<unknown> =>
  (
    part("mocker/generator/JSONSchema") as {
      generateStatic(operation: IHttpOperation, schema: object): Either<unknown>;
    }
  ).generateStatic(operation, schema);
