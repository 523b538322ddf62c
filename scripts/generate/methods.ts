import { type ContractOperation, dereference, mediaTypeOf, operationsOf } from "../lib/contract.js";
import type { Content, OpenApiDocument } from "../lib/redocly.js";

/** Statuses that a range such as 4XX stands for. */
const RANGES: Readonly<Record<string, readonly number[]>> = {
  "4XX": [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451,
  ],
  "5XX": [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
};

/** The types of a contract's methods, with their documentation, as TypeScript source. */
export function methodsSource(document: OpenApiDocument): string {
  const all = operationsOf(document);
  return [
    `import type { Codes, Failure, Init } from "../../src/core/method.js";`,
    `import type { Result } from "../../src/core/result.js";`,
    `import type { components, operations } from "./types.js";`,
    "",
    ...all.map((operation) => aliases(document, operation)),
    "/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */",
    `export interface Methods<Supplied extends PropertyKey = never> {\n${all.map((operation) => method(operation)).join("\n")}\n}`,
    "",
    `export type { components };`,
  ].join("\n");
}

/** What a response carries, as a type; `refusal` picks the members of a oneOf that mean no, or those that do not. */
function bodyType(
  document: OpenApiDocument,
  { id, object }: ContractOperation,
  status: string,
  refusal?: boolean,
): string | undefined {
  const media = mediaTypeOf(document, object.responses[status]);
  if (!media) return undefined;
  const members = media.mediaType.schema?.oneOf;
  const isNo = (member: object) => dereference<{ "x-refusal"?: boolean }>(document, member)["x-refusal"] === true;
  if (refusal !== undefined && members?.some(isNo))
    return members
      .filter((member) => isNo(member) === refusal)
      .map((member) => `components["schemas"][${JSON.stringify(member.$ref?.split("/").at(-1))}]`)
      .join(" | ");
  if (refusal === true) return undefined;
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  return `operations[${JSON.stringify(id)}]["responses"][${key}]["content"][${JSON.stringify(media.name)}]`;
}

function aliases(document: OpenApiDocument, operation: ContractOperation): string {
  const { object, id } = operation;
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const declared = Object.keys(object.responses);
  const success = declared.filter((status) => status.startsWith("2"));
  const data = success.map((status) => bodyType(document, operation, status, false) ?? "undefined");
  const other = declared.includes("default") ? (bodyType(document, operation, "default") ?? "unknown") : "unknown";
  const bodies = new Map<number, string>();
  for (const status of declared) {
    const inRange = RANGES[status.toUpperCase()] ?? (/^\d+$/.test(status) ? [Number(status)] : []);
    for (const one of inRange) {
      if (RANGES[status.toUpperCase()] && bodies.has(one)) continue;
      const body =
        one < 300
          ? bodyType(document, operation, status, true)
          : (bodyType(document, operation, status) ?? "undefined");
      bodies.set(one, body ?? other);
    }
  }
  const codes = object["x-error-codes"].map(({ code }) => JSON.stringify(code));
  const media = object.requestBody && mediaTypeOf(document, object.requestBody);
  return [
    ...(media
      ? [
          `/** What \`${id}\` sends. */\nexport type ${name}Body = NonNullable<operations[${JSON.stringify(id)}]["requestBody"]>["content"][${JSON.stringify(media.name)}];`,
        ]
      : []),
    `/** What \`${id}\` answers. */\nexport type ${name}Data = ${[...new Set(data)].join(" | ") || "undefined"};`,
    `/** The documented error codes of \`${id}\`, open to others. */\nexport type ${name}Code = Codes<${codes.join(" | ") || "never"}>;`,
    `/** How \`${id}\` can fail. */\nexport type ${name}Failure = Failure<{ ${[...bodies].map(([status, body]) => `${status}: ${body}`).join("; ")} }, ${other}, ${name}Code>;`,
    "",
  ].join("\n");
}

function method({ id, object, parameters }: ContractOperation): string {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const body = object.requestBody as Content | undefined;
  const isRequired = (body && body.required !== false) || parameters.some(({ required }) => required);
  return `${documentation(object)}\n${id}(init${isRequired ? "" : "?"}: Init<operations[${JSON.stringify(id)}], Supplied>): Promise<Result<${name}Data, ${name}Failure>>;`;
}

function documentation(object: ContractOperation["object"]): string {
  const codes = object["x-error-codes"].map(
    ({ code, status, meaning }) => `- \`${code}\`${status === "unknown" ? "" : ` (${status})`}: ${meaning}`,
  );
  const lines = [
    `${object.summary}.`.replace(/\.\.$/, "."),
    "",
    object.description.trim(),
    ...(codes.length > 0 ? ["", "Error codes:", ...codes] : []),
    "",
    `@see ${object.externalDocs.url}`,
  ];
  const text = lines.join("\n").replaceAll("*/", "*\\/");
  return `/**\n${text
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n")}\n */`;
}
