import { existsSync, readFileSync } from "node:fs";
import { encodeXml } from "../../src/core/xml/encode.js";
import { xmlRoots } from "../generate/xml.js";
import { type ContractOperation, isXml, mediaTypesOf, resolveSchema } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { yesesOf } from "./answer-schema.js";
import { type ExampleCall, serverOf } from "./example-call.js";
import { environmentName, type ProviderFace } from "./face.js";
import { uploadName } from "./typescript-sample.js";
import { prettyXml } from "./xml-examples.js";

/** The same call without our client: a command line. */
export function curlSample(
  document: OpenApiDocument,
  operation: ContractOperation,
  call: ExampleCall,
  face: ProviderFace,
): string {
  const { mediaType, params, headers } = call;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params["path"]?.[name])),
  );
  const query = new URLSearchParams(
    Object.entries(params["query"] ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  ).toString();
  const accept = yesesOf(document, operation).find((yes) => yes.mediaType)?.mediaType ?? "*/*";
  const frame = frameOf(face.name, {
    method: operation.method,
    path: new URL(`${serverOf(document)}${path}`).pathname,
  });
  const own = Object.entries(headers).map(
    ([name, value]) => `-H "${name}: ${value.replace(/(?:[A-Z]+_)+[A-Z]+$/, "$$$&")}"`,
  );
  const given = Object.entries(params["header"] ?? {}).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const body = mediaType ? bodyOf(document, operation, call, face) : [];
  const isDownload = yesesOf(document, operation)[0]?.mediaType && !yesesOf(document, operation)[0]?.schema;
  const lines = [
    `curl ${quote(`${operation.server ?? serverOf(document)}${path}${query && `?${query}`}`)}`,
    ...(operation.method === "GET" || (operation.method === "POST" && mediaType) ? [] : [`-X ${operation.method}`]),
    ...(frame?.headers ?? [`-H ${quote(`Accept: ${accept}`)}`, ...security(document, operation, face)]),
    ...(operation.server === undefined ? [] : own),
    ...given,
    ...body,
    ...(isDownload ? [`-o ${operation.id}.out`] : []),
  ];
  return `${frame ? `${frame.before}\n\n` : ""}${lines.join(" \\\n  ")}\n`;
}

/** examples/<provider>/curl.sh says what a contract cannot: how each request is signed. */
function frameOf(provider: string, values: Readonly<Record<string, string>>) {
  const file = `examples/${provider}/curl.sh`;
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  const [before = "", rest = ""] = text.split(/^curl .*\n/m);
  return { before: before.trimEnd(), headers: rest.trim().split(/\s*\\\n\s*/) };
}

function bodyOf(
  document: OpenApiDocument,
  operation: ContractOperation,
  call: ExampleCall,
  face: ProviderFace,
): string[] {
  const { mediaType = "", body } = call;
  const file = uploadName(document, operation, call);
  if (file) return ["-H 'Content-Type: application/octet-stream'", `--data-binary @${file}`];
  const type = `-H ${quote(`Content-Type: ${mediaType}`)}`;
  if (/urlencoded/.test(mediaType))
    return Object.entries(body as object).map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`);
  if (!isXml(mediaType))
    return [type, `--data-raw ${quote(JSON.stringify(withToken(), null, 2)).replaceAll(VARIABLE, `'"$$$1"'`)}`];
  const root = xmlRoots(document).get(operation.id)?.request;
  return [type, `--data-raw ${quote(root ? prettyXml(encodeXml(body, root)) : String(body))}`];

  /** The secrets in what our client would fill in come from the environment. */
  function withToken(): unknown {
    const schema = mediaTypesOf(document, operation.object.requestBody).find(([name]) => name === mediaType)?.[1]
      .schema;
    if (typeof body !== "object" || body === null || !schema) return body;
    const copy = structuredClone(body) as Record<string, unknown>;
    for (const key of face.supplied) {
      const filled = copy[key] as Record<string, unknown> | undefined;
      const { properties = {} } = resolveSchema(document, resolveSchema(document, schema).properties?.[key] ?? {});
      for (const [name, field] of Object.entries(properties))
        if (
          filled &&
          typeof filled[name] === "string" &&
          filled[name] !== "" &&
          resolveSchema(document, field).format === "password"
        )
          filled[name] = `\u0000${environmentName(face.name, name)}\u0000`;
    }
    return copy;
  }
}
const VARIABLE = /\\u0000(\w+)\\u0000/g;

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** The headers of the first security requirement, values from the environment. */
function security(
  document: OpenApiDocument,
  operation: ContractOperation,
  { name, credentials }: ProviderFace,
): string[] {
  if (operation.server !== undefined) return [];
  const [requirement = {}] = operation.object.security ?? [];
  const schemes = document.components?.["securitySchemes"] as Readonly<Record<string, SecurityScheme>> | undefined;
  const variables = credentials.map((option) => `$${environmentName(name, option)}`);
  return Object.keys(requirement).flatMap((key) => {
    const { type, scheme, name: header } = schemes?.[key] ?? { type: "" };
    const variable = variables.length === 1 ? variables[0] : `$${environmentName(name, key)}`;
    if (type === "http" && scheme === "basic") return [`-u "${variables.join(":")}"`];
    if (type === "http") return [`-H "Authorization: Bearer ${variable}"`];
    return type === "apiKey" ? [`-H "${header}: ${variable}"`] : [];
  });
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
