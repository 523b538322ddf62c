// The docs for readers who have no browser: a Markdown page an operation, and llms.txt, the way to them.
import { dereference, examplesOf, mediaTypeOf } from "../lib/contract.js";
import type { Content, Parameter, Reference } from "../lib/redocly.js";
import type { DocumentedOperation, DocumentedProvider } from "./copy.js";
import { errorTable } from "./errors.js";
import { serverOf } from "./example-call.js";

export function operationPage(provider: DocumentedProvider, operation: DocumentedOperation): string {
  const { id, method, path, object, parameters, samples, errors } = operation;
  return `${[
    `# ${object.summary}`,
    `\`${provider.name}\` · method \`${id}\` · \`${method} ${path}\` · [vendor's page](${object.externalDocs.url})`,
    object.description.trim(),
    ...(parameters.length > 0 ? ["## Parameters", parameterTable(parameters)] : []),
    ...body(provider, "Request body", object.requestBody),
    ...Object.entries(object.responses).flatMap(([status, response]) => body(provider, `Answer ${status}`, response)),
    "## Errors",
    errorTable(errors),
    ...samples.flatMap(({ name, typeScript, curl }) => [
      `## Call ${name}`.trim(),
      fence("typescript", typeScript),
      fence("bash", curl),
    ]),
    `The schemas are in [openapi.yaml](openapi.yaml), operation \`${id}\`.`,
  ].join("\n\n")}\n`;
}

function parameterTable(parameters: readonly (Parameter & { readonly description?: string })[]): string {
  const rows = parameters.map(
    ({ name, in: place, required, description = "" }) =>
      `| \`${name}\` | ${place} | ${required ? "yes" : "no"} | ${description.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim()} |`,
  );
  return ["| name | in | required | meaning |", "|---|---|---|---|", ...rows].join("\n");
}

/** What a request or an answer holds, with all its examples. */
function body({ document }: DocumentedProvider, title: string, holder: Content | Reference | undefined): string[] {
  if (!holder) return [];
  const { description } = dereference<Content & { description?: string }>(document, holder);
  const media = mediaTypeOf(document, holder);
  const examples = media ? examplesOf(document, media.mediaType) : [];
  return [
    `## ${title}${media ? ` (\`${media.name}\`)` : ""}`,
    ...(description ? [description.trim()] : []),
    ...examples.flatMap(([name, value]) => [
      `Example ${name}:`,
      typeof value === "string" ? fence("xml", value) : fence("json", JSON.stringify(value, null, 2)),
    ]),
  ];
}

const fence = (lang: string, source: string) => `\`\`\`${lang}\n${source.trimEnd()}\n\`\`\``;

/** The site's map for coding agents. */
export function llmsText(providers: readonly DocumentedProvider[]): string {
  return `${[
    "# contract-clients",
    "> Typed TypeScript clients, each driven by an OpenAPI 3.1 contract. A method an operation, named by its operationId. A call never rejects: it resolves to `{ data, response }` or `{ error, response? }`. `error.outcome` says what happened to the customer's data: `not-sent`, `refused`, or `unknown` (look before you repeat).",
    ...providers.flatMap((provider) => [
      `## ${provider.contract.info.title}`,
      [
        `- [Contract](${provider.name}/openapi.yaml): OpenAPI 3.1, server ${serverOf(provider.contract)}, import \`contract-clients/${provider.name}\``,
        ...provider.operations.map(
          ({ id, object, method, path }) =>
            `- [${id}](${provider.name}/${id}.md): ${object.summary}, \`${method} ${path}\``,
        ),
      ].join("\n"),
    ]),
  ].join("\n\n")}\n`;
}
