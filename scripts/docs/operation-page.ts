import { dereference, examplesOf, mediaTypesOf, resolveSchema } from "../lib/contract.js";
import type { Content, MediaType, Reference } from "../lib/openapi.js";
import { code, rulesOf } from "../lib/schema-words.js";
import { afterUnknown } from "./after-unknown.js";
import { yesesOf } from "./answer-schema.js";
import type { DocumentedOperation, DocumentedProvider } from "./copy.js";
import { confirmed } from "./coverage.js";
import { errorTable } from "./errors.js";
import { answerTable, parameterTable, requestTable } from "./fields.js";
import type { Sample } from "./samples.js";
import { example, fence, folded, frontmatter, tabs } from "./text.js";

/** An operation's page, as Markdown for the site. */
export function operationPage(provider: DocumentedProvider, operation: DocumentedOperation): string {
  const { id, method, path, object, server, parameters, samples, errors } = operation;
  const { face } = provider;
  return `${[
    frontmatter({ title: `${id} · ${provider.name}`, description: object.summary, kind: "operation", terms: [id] }),
    `# ${object.summary}`,
    [
      code(`${face.variable}.${id}`),
      code(`${method} ${server ?? ""}${path}`),
      `[vendor's page](${object.externalDocs.url})`,
      `[as Markdown](${id}.md){target="_self"}`,
      `[in one file](reference.html#operation/${id}){target="_self"}`,
    ].join(" · "),
    object.description.trim(),
    "## Call it",
    ...samples.flatMap((sample) => sampleSection(sample, samples.length > 1)),
    `## After ${code("unknown")}`,
    afterUnknown(face, operation, provider.operations),
    ...requestSection(provider, operation),
    ...(parameters.length > 0 ? ["## Parameters", parameterTable(provider.document, parameters)] : []),
    "## Answers",
    ...Object.entries(object.responses).flatMap(([status, response]) => answer(provider, operation, status, response)),
    "## Errors",
    errorTable(errors, provider.name),
    "## Where this comes from",
    `In the contract since ${object["x-since"] ?? provider.contract.info.version}. ${confirmed(operation)} What is documented and what is not: [sources](sources.md).`,
  ].join("\n\n")}\n`;
}

function sampleSection({ name, summary, typeScript, curl }: Sample, isOne: boolean): string[] {
  return [
    ...(isOne ? [`### Example: ${summary || name}`] : []),
    tabs([fence("ts", typeScript, "TypeScript"), fence("sh", curl, "curl")]),
  ];
}

function requestSection({ contract, face }: DocumentedProvider, operation: DocumentedOperation): string[] {
  const [first] = mediaTypesOf(contract, operation.object.requestBody);
  if (!first) return [];
  const [mediaType, { schema }] = first;
  if (!schema) return ["## Body", `Bytes: a \`Uint8Array\`, a \`Blob\`, a stream or a text (${code(mediaType)}).`];
  const rules = rulesOf(resolveSchema(contract, schema));
  return [
    "## Body",
    `${code(mediaType)}. ${face.supplied.some((key) => resolveSchema(contract, schema).properties?.[key]) ? `Leave out ${face.supplied.map(code).join(", ")}: the client fills it in.` : ""}`.trim(),
    ...(rules.length > 0 ? [rules.map((rule) => `- ${rule}`).join("\n")] : []),
    requestTable(contract, schema, face.supplied),
  ];
}

/** One documented answer: what it means, its fields, its examples. */
function answer(
  { contract, document }: DocumentedProvider,
  operation: DocumentedOperation,
  status: string,
  response: Content | Reference,
): string[] {
  const { description = "" } = dereference<Content & { description?: string }>(document, response);
  const yes = yesesOf(contract, operation).find((one) => one.status === status);
  const media = mediaTypesOf(document, response);
  const fields = yes?.schema ? answerTable(contract, yes.schema) : "";
  const examples = media.flatMap(([mediaType, one]: [string, MediaType]) =>
    examplesOf(document, one).map(([name, value]) => example(value, mediaType, name)),
  );
  return [
    `### ${status === "default" ? "Any other status" : status}`,
    description.trim(),
    ...(examples.length > 0 ? [yes ? tabs(examples) : folded("Examples", tabs(examples))] : []),
    ...(fields === "" ? [] : [fields]),
  ].filter((part) => part !== "");
}
