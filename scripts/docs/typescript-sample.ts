import { extname } from "node:path";
import type { ContractOperation } from "../lib/contract.js";
import { dereference } from "../lib/contract.js";
import type { Content, OpenApiDocument, Schema } from "../lib/openapi.js";
import { fieldsOf, type Yes, yesesOf } from "./answer-schema.js";
import { type ExampleCall, isBinary, serverOf } from "./example-call.js";
import { environmentName, type ProviderFace } from "./face.js";
import { isRepeatable } from "./outcomes.js";
import { printedField } from "./printed-field.js";

/** A program that makes the call with our client, prints one field of the answer, and handles errors by their types. */
export function typeScriptSample(
  document: OpenApiDocument,
  operation: ContractOperation,
  call: ExampleCall,
  face: ProviderFace,
): string {
  const file = uploadName(document, operation, call);
  const success = successOf(document, operation);
  const failures = failuresOf(operation);
  const needsApiError = failures.some((line) => line.includes("ApiError"));
  const fs = [...(file ? ["readFile"] : []), ...(success.writes ? ["writeFile"] : [])];
  const names = ["data", "error", "response"].filter((name) => name === "error" || success.uses.includes(name));
  return [
    ...(fs.length > 0 ? [`import { ${fs.join(", ")} } from "node:fs/promises";`] : []),
    ...(needsApiError ? [`import { ApiError } from "contract-clients";`] : []),
    `import { ${face.factory} } from "contract-clients/${face.name}";`,
    "",
    `const ${face.variable} = ${face.factory}({`,
    ...(document.servers[0]?.url.includes("{") ? [`  baseUrl: ${JSON.stringify(serverOf(document))},`] : []),
    ...face.credentials.map((option) => `  ${option}: process.env["${environmentName(face.name, option)}"] ?? "",`),
    "});",
    "",
    `const { ${names.join(", ")} } = await ${face.variable}.${operation.id}(${initSource(call, face, file)});`,
    ...failures,
    ...success.lines,
    "",
  ].join("\n");
}

/** The name of the file that a call with a binary body sends. */
export function uploadName(
  document: OpenApiDocument,
  { object }: ContractOperation,
  call: ExampleCall,
): string | undefined {
  const body = object.requestBody && dereference<Content>(document, object.requestBody);
  if (!isBinary(document, body, call.mediaType)) return undefined;
  return String(Object.values(call.params["path"] ?? {}).find((value) => extname(String(value)) !== "") ?? "file.bin");
}

function initSource(call: ExampleCall, { supplied }: ProviderFace, file?: string): string {
  const { params, body, headers } = call;
  const init = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(body === undefined ? {} : { body: file ? `\0readFile ${file}` : without(body, supplied) }),
    ...(Object.keys(headers).length > 0 ? { headers: marked(headers) } : {}),
  };
  if (Object.keys(init).length === 0) return "";
  return literal(init)
    .replaceAll(/"\\u0000env (Bearer )?(\w+)"/g, (_, scheme: string | undefined, name: string) =>
      scheme ? `\`${scheme}\${process.env["${name}"]}\`` : `process.env["${name}"] ?? ""`,
    )
    .replace(/"\\u0000readFile (.*)"/, (_, name: string) => `await readFile("${name}")`);
}

const marked = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, variable]) => [name, `\0env ${variable}`]));

const without = (body: unknown, keys: readonly string[]): unknown =>
  typeof body === "object" && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)))
    : body;

/** JSON as a program has it: no quotes on keys that need none, a comma after every last line. */
const literal = (value: unknown) =>
  JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:")
    .replaceAll(/([^{[,])(?=\n\s*[}\]])/g, "$1,");

function failuresOf(operation: ContractOperation): string[] {
  const duplicates = operation.object["x-error-codes"].filter(({ duplicate }) => duplicate).map(({ code }) => code);
  if (isRepeatable(operation) && duplicates.length === 0)
    return ["if (error) console.error(error.outcome, error.message);"];
  const test = duplicates.map((code) => `error.code === ${JSON.stringify(code)}`).join(" || ");
  return [
    ...(duplicates.length > 0
      ? [
          `if (error instanceof ApiError && ${duplicates.length > 1 ? `(${test})` : test})`,
          `  console.error("It is there already, perhaps by an earlier call of yours:", error.message);`,
          "else ",
        ]
      : []),
    `if (error?.outcome === "unknown") console.error("It may have been done. Look before you repeat:", error.message);`,
    `else if (error) console.error("It was not done:", error.message);`,
  ]
    .join("\n")
    .replace("else \n", "else ")
    .split("\n");
}

interface Success {
  readonly lines: readonly string[];
  /** Of `data` and `response`, what the lines use. */
  readonly uses: readonly string[];
  readonly writes?: true;
}

/** What a program does with a yes. */
function successOf(document: OpenApiDocument, operation: ContractOperation): Success {
  const yeses = yesesOf(document, operation);
  const kept = keptFields(document, operation, yeses[0]?.schema);
  if (kept.length > 0)
    return {
      lines: [
        "else {",
        `  const { ${kept.join(", ")} } = data;`,
        "  // Nobody can read them again.",
        `  await writeFile("${operation.id}.json", JSON.stringify({ ${kept.join(", ")} }), { mode: 0o600 });`,
        "}",
      ],
      uses: ["data"],
      writes: true,
    };
  const isOptional = yeses.some(({ mediaType }) => mediaType === undefined);
  const [first] = yeses.filter(({ mediaType }) => mediaType !== undefined);
  if (yeses.every(({ status }) => status.startsWith("3")))
    return { lines: [`else console.log(response.headers.has("location"));`], uses: ["response"] };
  if (!first) return { lines: [`else console.log("done");`], uses: [] };
  if (!first.schema)
    return {
      lines: [`else ${isOptional ? "if (data) " : ""}await writeFile("${operation.id}.out", await data.bytes());`],
      uses: ["data"],
      writes: true,
    };
  if (first.schema.type === "string") return { lines: ["else console.log(data.length);"], uses: ["data"] };
  return printing(document, first, isOptional);
}

function printing(document: OpenApiDocument, { schema = {}, example }: Yes, isOptional: boolean): Success {
  const field = printedField(document, schema, example);
  if (!field) return { lines: [`else console.log("done");`], uses: [] };
  const source = isOptional ? field.source.replace(/^\??\./, "?.") : field.source;
  return { lines: [`else console.log(data${source});`], uses: ["data"] };
}

/** The fields of an answer that cannot be read again, if there is a secret among them. */
function keptFields(document: OpenApiDocument, { object }: ContractOperation, schema: Schema = {}): string[] {
  const { lost = [] } = (object["x-reconcile"] ?? {}) as { lost?: string[] };
  const fields = fieldsOf(document, schema).filter(({ name }) => lost.includes(name));
  return fields.some((field) => field.schema.format === "password") ? fields.map(({ name }) => name) : [];
}
