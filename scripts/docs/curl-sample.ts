import { encodeXml } from "../../src/core/xml/encode.js";
import { xmlShapes } from "../generate/xml.js";
import { type ContractOperation, isXml, mediaTypeOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/redocly.js";
import { environmentName, exampleCall, type ProviderFace, serverOf } from "./example-call.js";
import { prettyXml } from "./xml-examples.js";

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** The same call without our client: a command line. */
export function curlSample(
  provider: string,
  document: OpenApiDocument,
  operation: ContractOperation,
  { credentials }: ProviderFace,
): string {
  const { mediaType, body, params } = exampleCall(document, operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params["path"]?.[name])),
  );
  const query = new URLSearchParams(
    Object.entries(params["query"] ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  ).toString();
  const [, success] = Object.entries(operation.object.responses).find(([status]) => status.startsWith("2")) ?? [];
  const lines = [
    `curl ${quote(`${serverOf(document)}${path}${query && `?${query}`}`)}`,
    ...(operation.method === "GET" || (operation.method === "POST" && mediaType) ? [] : [`-X ${operation.method}`]),
    `-H ${quote(`Accept: ${mediaTypeOf(document, success)?.name ?? "*/*"}`)}`,
    ...security(provider, document, operation, credentials),
    ...(mediaType ? [`-H ${quote(`Content-Type: ${mediaType}`)}`, `--data-raw ${quote(text())}`] : []),
  ];
  return `${lines.join(" \\\n  ")}\n`;

  function text(): string {
    if (!mediaType || !isXml(mediaType)) return JSON.stringify(body, null, 2);
    const { operations, schemas } = xmlShapes(document);
    const root = operations[operation.id]?.request;
    return root ? prettyXml(encodeXml(body, root, schemas)) : String(body);
  }
}

/** The headers of the first security requirement, values from the environment. */
function security(
  provider: string,
  document: OpenApiDocument,
  operation: ContractOperation,
  credentials: readonly string[],
): string[] {
  const [requirement = {}] = (operation.object as { security?: readonly object[] }).security ?? [];
  const schemes = document.components?.["securitySchemes"] as Readonly<Record<string, SecurityScheme>> | undefined;
  const variables = credentials.map((option) => `$${environmentName(provider, option)}`);
  return Object.keys(requirement).flatMap((key) => {
    const { type, scheme, name } = schemes?.[key] ?? { type: "" };
    const variable = variables.length === 1 ? variables[0] : `$${environmentName(provider, key)}`;
    if (type === "http" && scheme === "basic") return [`-u "${variables.join(":")}"`];
    if (type === "http") return [`-H "Authorization: Bearer ${variable}"`];
    return type === "apiKey" ? [`-H "${name}: ${variable}"`] : [];
  });
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
