import { dereference, mediaTypesOf, webhooksOf } from "../lib/contract.js";
import type { Content, NamedLimit } from "../lib/openapi.js";
import type { DocumentedProvider } from "./copy.js";
import { coverageSections } from "./coverage.js";
import { codesOf } from "./error-page.js";
import { answerTable, parameterTable } from "./fields.js";
import { fence, frontmatter, table } from "./text.js";

/** What a provider's pages begin with: how to come in, and all operations. */
export function providerPage(provider: DocumentedProvider): string {
  const { name, contract, operations, face } = provider;
  const {
    title,
    version,
    summary = "",
    description = "",
  } = contract.info as { title: string; version: string } & Record<"summary" | "description", string | undefined>;
  const [first] = operations.filter(({ id }) => /^create(?!.*Session)/.test(id));
  const sample = (first ?? operations[0])?.samples[0];
  const codes = codesOf(provider);
  const limits = contract["x-rate-limits"] ?? [];
  return `${[
    frontmatter({ title, description: summary, kind: "provider", terms: [name] }),
    `# ${title}`,
    summary,
    [
      `\`contract-clients/${name}\` · contract ${version}`,
      `[in one file](reference.html){target="_self"}`,
      `[openapi.yaml](openapi.yaml){target="_self"}`,
      `[openapi.json](openapi.json){target="_self"}`,
      "[sources](sources.md)",
    ].join(" · "),
    "## First call",
    ...(sample ? [fence("ts", sample.typeScript)] : []),
    "## Operations",
    `${operations.length} operations, all of them methods of \`${face.factory}\`'s client.`,
    ...coverageSections(provider),
    ...(webhooksOf(contract).length > 0
      ? ["## Notifications", "What the provider sends to an address of yours: [webhooks, callbacks](notifications.md)."]
      : []),
    ...(limits.length > 0 ? ["## Limits of the provider", ...limits.map(limitWords)] : []),
    "## About the API",
    description.trim(),
    "## Error codes",
    codes.length > 0
      ? table(
          ["code", "meaning", "operations"],
          codes.map(({ code, uses }) => [
            `[${code}](../errors/${name}/${encodeURIComponent(code)}.md)`,
            uses[0]?.entry.meaning ?? "",
            uses.length > 3 ? `${uses.length} operations` : uses.map(({ operation }) => operation.id).join(", "),
          ]),
        )
      : "The provider publishes none.",
  ].join("\n\n")}\n`;
}

const limitWords = ({ name, limit, window, concurrency, scope, operations }: NamedLimit) =>
  `- ${name}: ${concurrency ? `${concurrency} at a time` : `${limit} in ${window === 1 ? "a second" : `${window} seconds`}`}, counted by ${scope}${operations ? `, for ${operations.join(" and ")}` : ""}.`;

/** What the provider calls, if it calls anything. */
export function notificationsPage({ name, contract }: DocumentedProvider): string | undefined {
  const webhooks = webhooksOf(contract);
  if (webhooks.length === 0) return undefined;
  const title = `Notifications of ${contract.info.title}`;
  return `${[
    frontmatter({ title: `${title} · ${name}`, kind: "guide", terms: ["webhook", "callback", "notification", "push"] }),
    `# ${title}`,
    "Webhooks, callbacks: what the provider sends to an address of yours.",
    ...webhooks.flatMap(({ path, method, object, parameters }) => {
      const [media] = mediaTypesOf(contract, dereference<Content>(contract, object.requestBody ?? {}));
      const fields = media?.[1].schema ? answerTable(contract, media[1].schema) : "";
      return [
        `## ${object.summary}`,
        `\`${path}\`, ${method}${media ? `, \`${media[0]}\`` : ""}`,
        object.description.trim(),
        ...(parameters.length > 0 ? [parameterTable(contract, parameters)] : []),
        ...(fields === "" ? [] : [fields]),
      ];
    }),
  ].join("\n\n")}\n`;
}
