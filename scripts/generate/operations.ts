import { type ContractOperation, mediaTypeOf, operationsOf } from "../lib/contract.js";
import type { ErrorCode, OpenApiDocument } from "../lib/redocly.js";

const IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/** What the generators themselves read, or what is said to readers only. */
const OWN_EXTENSIONS = ["x-error-codes", "x-idempotent", "x-paging", "x-since", "x-confirmed-by"];

/** What the client needs of a contract at run time, as TypeScript source. */
export function operationsSource(document: OpenApiDocument): string {
  const all = operationsOf(document);
  const server = document.servers[0]?.url ?? "";
  return [
    `import type { Call } from "../../src/core/method.js";`,
    `import type { Operation } from "../../src/core/operation.js";`,
    `import type { Methods } from "./methods.js";`,
    ...(all.some(({ object, parameters }) => object.requestBody || parameters.length > 0)
      ? [`import * as schemas from "./schemas.js";`]
      : []),
    "",
    // A URL with variables is no default: the caller must say which host.
    ...(server.includes("{")
      ? []
      : [
          "/** The contract's server: the default of `baseUrl`. */",
          `export const server = ${JSON.stringify(server)};`,
          "",
        ]),
    // A constant each, so that a program can do without those that it does not use.
    ...all.map((operation) => `export const ${operation.id}: Operation = ${metadata(document, operation)};`),
    "",
    "/** What the client knows at run time about each operation. */",
    `export const contract = { ${all.map(({ id }) => id).join(", ")} } satisfies Record<string, Operation>;`,
    "",
    "/** Binds the methods to the function that makes the calls. */",
    "export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {",
    `return {\n${all.map(({ id }) => `${id}: (init) => call(contract.${id}, init),`).join("\n")}\n};\n}`,
  ].join("\n");
}

function metadata(document: OpenApiDocument, operation: ContractOperation): string {
  const { id, method, path, object, parameters } = operation;
  const empty = Object.keys(object.responses).filter(
    (status) => /^2\d\d$/.test(status) && !mediaTypeOf(document, object.responses[status]),
  );
  const codes = object["x-error-codes"];
  const extensions = Object.entries(object).filter(([key]) => key.startsWith("x-") && !OWN_EXTENSIONS.includes(key));
  const fields = [
    `id: ${JSON.stringify(id)}`,
    `method: ${JSON.stringify(method)}`,
    `path: ${JSON.stringify(path)}`,
    `idempotent: ${IDEMPOTENT.includes(method) || object["x-idempotent"] === true}`,
    ...(empty.length > 0 ? [`empty: [${empty.join(", ")}]`] : []),
    ...(codes.length > 0 ? [`codes: ${JSON.stringify(Object.fromEntries(codes.map(effect)))}`] : []),
    ...(extensions.length > 0 ? [`extensions: ${JSON.stringify(Object.fromEntries(extensions))}`] : []),
    ...(object.requestBody ? [`bodySchema: schemas.${id}Body`] : []),
    ...(parameters.length > 0 ? [`paramsSchema: schemas.${id}Params`] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

const effect = ({ code, throttled, outcome }: ErrorCode) => [code, throttled ? "throttled" : (outcome ?? "by-status")];
