import type { ContractOperation } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/redocly.js";
import { environmentName, exampleCall, type ProviderFace, serverOf } from "./example-call.js";

/** A program that makes the call with our client. */
export function typeScriptSample(
  provider: string,
  document: OpenApiDocument,
  operation: ContractOperation,
  { factory, credentials }: ProviderFace,
): string {
  const { body, params } = exampleCall(document, operation);
  // createControlCenterClient → controlCenter
  const name = factory.replace(
    /^create(\w)(\w*)Client$/,
    (_, first: string, rest: string) => first.toLowerCase() + rest,
  );
  const options = [
    ...(document.servers[0]?.url.includes("{") ? [`baseUrl: ${JSON.stringify(serverOf(document))},`] : []),
    ...credentials.map((option) => `${option}: process.env["${environmentName(provider, option)}"] ?? "",`),
  ];
  const init = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(body === undefined ? {} : { body }),
  };
  return `import { ${factory} } from "contract-clients/${provider}";

const ${name} = ${factory}({
${options.map((line) => `  ${line}\n`).join("")}});

const { data, error } = await ${name}.${operation.id}(${Object.keys(init).length > 0 ? literal(init) : ""});
if (error) console.error(error.outcome, error.message);
else console.log(data);
`;
}

/** JSON with the quotes off the keys that need none. */
const literal = (value: unknown) => JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
