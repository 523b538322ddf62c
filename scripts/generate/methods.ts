import { type ContractOperation, dereference, mediaTypesOf, operationsOf } from "../lib/contract.js";
import type { Content, MediaType, OpenApiDocument } from "../lib/openapi.js";
import { itemType } from "./paging.js";

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
  const types = all.map((operation) => aliases(document, operation)).join("\n");
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(types);
  const binary = [
    ...(uses("BinaryBody") ? [`import type { BinaryBody } from "../../src/core/codecs/binary.js";`] : []),
    ...(uses("ByteStream") ? [`import type { ByteStream } from "../../src/core/byte-stream.js";`] : []),
  ];
  return [
    ...binary,
    `import type { CallOptions, Codes, Failure${uses("Pages") ? ", Pages" : ""}${uses("Supply") ? ", Supply" : ""} } from "../../src/core/method.js";`,
    `import type { Result } from "../../src/core/result.js";`,
    `import type { components, operations } from "./types.js";`,
    "",
    types,
    "/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */",
    `export interface Methods<Supplied extends PropertyKey = never> {\n${all.map((operation) => method(document, operation)).join("\n")}\n}`,
    "",
    `export type { components };`,
  ].join("\n");
}

const quoted = (text: string) => JSON.stringify(text);

/** What a body of one media type is, as a type. What is binary has no schema. */
function mediaBodyType(where: string, name: string, { schema }: MediaType, binary: string): string {
  return schema ? `${where}["content"][${quoted(name)}]` : binary;
}

/** What a response carries, as a type; `refusal` picks the members of a oneOf that mean no, or those that do not. */
function bodyType(
  document: OpenApiDocument,
  { id, object }: ContractOperation,
  status: string,
  refusal?: boolean,
): string | undefined {
  const all = mediaTypesOf(document, object.responses[status]);
  if (all.length === 0) return undefined;
  const members = all[0]?.[1].schema?.oneOf;
  const isNo = (member: object) => dereference<{ "x-refusal"?: boolean }>(document, member)["x-refusal"] === true;
  if (refusal !== undefined && members?.some(isNo))
    return members
      .filter((member) => isNo(member) === refusal)
      .map((member) => `components["schemas"][${quoted(member.$ref?.split("/").at(-1) ?? "")}]`)
      .join(" | ");
  if (refusal === true) return undefined;
  const where = `operations[${quoted(id)}]["responses"][${/^\d+$/.test(status) ? status : quoted(status)}]`;
  return [...new Set(all.map(([name, media]) => mediaBodyType(where, name, media, "ByteStream")))].join(" | ");
}

/** What an operation takes as its body, as a type. */
function requestType(document: OpenApiDocument, { id, object }: ContractOperation): string | undefined {
  const all = mediaTypesOf(document, object.requestBody);
  const where = `NonNullable<operations[${quoted(id)}]["requestBody"]>`;
  return all.length === 0
    ? undefined
    : [...new Set(all.map(([name, media]) => mediaBodyType(where, name, media, "BinaryBody")))].join(" | ");
}

const typeName = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

function aliases(document: OpenApiDocument, operation: ContractOperation): string {
  const { object, id } = operation;
  const name = typeName(id);
  const declared = Object.keys(object.responses);
  const isSuccess = (status: string) =>
    status.startsWith("2") || dereference<Content>(document, object.responses[status] ?? {})["x-success"] === true;
  const data = declared.filter(isSuccess).map((status) => bodyType(document, operation, status, false) ?? "undefined");
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
  const codes = object["x-error-codes"].map(({ code }) => quoted(code));
  const body = requestType(document, operation);
  const paging = object["x-paging"];
  return [
    ...(body ? [`/** What \`${id}\` sends. */\nexport type ${name}Body = ${body};`] : []),
    `/** What \`${id}\` answers. */\nexport type ${name}Data = ${[...new Set(data)].join(" | ") || "undefined"};`,
    ...(paging
      ? [
          `/** An item of the list that \`${id}\` answers in pages. */\nexport type ${name}Item = ${itemType(`${name}Data`, paging)};`,
        ]
      : []),
    `/** The documented error codes of \`${id}\`, open to others. */\nexport type ${name}Code = Codes<${codes.join(" | ") || "never"}>;`,
    `/** How \`${id}\` can fail. */\nexport type ${name}Failure = Failure<{ ${[...bodies].map(([status, body]) => `${status}: ${body}`).join("; ")} }, ${other}, ${name}Code>;`,
    initSource(document, operation),
    "",
  ].join("\n");
}

/** What a call of an operation takes, by a name that a compiler's message can say. */
function initSource(document: OpenApiDocument, { id, object, parameters }: ContractOperation): string {
  const body = object.requestBody && dereference<Content>(document, object.requestBody);
  const groups = [...new Set(parameters.map((parameter) => parameter.in))].map((place) => {
    const isNeeded = parameters.some((parameter) => parameter.in === place && parameter.required);
    const type = `operations[${quoted(id)}]["parameters"][${quoted(place)}]`;
    return `${place}${isNeeded ? "" : "?"}: ${isNeeded ? type : `NonNullable<${type}>`}`;
  });
  const needsParams = parameters.some(({ required }) => required);
  const fields = [
    ...(body ? [`body${body.required === true ? "" : "?"}: Supply<${typeName(id)}Body, Supplied>;`] : []),
    ...(groups.length > 0 ? [`params${needsParams ? "" : "?"}: { ${groups.join("; ")} };`] : []),
  ];
  const generic = body ? "<Supplied extends PropertyKey = never>" : "";
  const pages = object["x-paging"] ? `, Pages<${typeName(id)}Item>` : "";
  return `/** What a call of \`${id}\` takes. */\nexport interface ${typeName(id)}Init${generic} extends CallOptions${pages} { ${fields.join(" ")} }`;
}

function method(document: OpenApiDocument, { id, object, parameters }: ContractOperation): string {
  const name = typeName(id);
  const body = object.requestBody && dereference<Content>(document, object.requestBody);
  const isRequired = body?.required === true || parameters.some(({ required }) => required);
  const init = `${name}Init${body ? "<Supplied>" : ""}`;
  return `${documentation(object)}\n${id}(init${isRequired ? "" : "?"}: ${init}): Promise<Result<${name}Data, ${name}Failure>>;`;
}

/** What every reader of such a code must know before changing anything. */
const DUPLICATE = "After a call whose answer was lost, that call may have done it.";

function documentation(object: ContractOperation["object"]): string {
  const codes = object["x-error-codes"].map(
    ({ code, status, meaning, duplicate }) =>
      `- \`${code}\`${status === "unknown" ? "" : ` (${status})`}: ${meaning.trim()}${duplicate ? ` ${DUPLICATE}` : ""}`,
  );
  const lines = [
    `${object.summary}.`.replace(/\.\.$/, "."),
    "",
    object.description.trim(),
    ...(object["x-paging"] ? ["", `All pages: \`paginate(client.${object.operationId}, init)\`.`] : []),
    ...(codes.length > 0 ? ["", "Error codes:", ...codes] : []),
    "",
    ...(object.deprecated ? ["@deprecated"] : []),
    `@see ${object.externalDocs.url}`,
  ];
  const text = lines.join("\n").replaceAll("*/", "*\\/");
  return `/**\n${text
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n")}\n */`;
}
