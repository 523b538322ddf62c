// The docs for coding agents: llms.txt, the way to everything, and llms-full.txt, everything.
import { readFileSync } from "node:fs";
import type { DocumentedProvider } from "./copy.js";
import { serverOf } from "./example-call.js";
import type { Guide } from "./guides.js";
import { operationPage } from "./operation-page.js";
import { plain } from "./text.js";

/** The site's map for coding agents: what must be known before the first call, then where the rest stands. */
export function llmsText(providers: readonly DocumentedProvider[], guides: readonly Guide[]): string {
  return `${[
    "# contract-clients",
    "> Typed TypeScript clients, each driven by an OpenAPI 3.1 contract. A method an operation, named by its operationId. A call never rejects: it resolves to `{ data, response }` or `{ error, response? }`. `error.outcome` says what happened to the customer's data: `not-sent`, `refused`, or `unknown` (look before you repeat).",
    readFileSync("docs/agents.md", "utf8")
      .replace(/^# .*\n+/, "")
      .trim(),
    "## Guides",
    guides
      .filter(({ source }) => source.startsWith("docs/"))
      .map(({ title, page }) => `- [${title}](${page.replace(/\.md$/, ".html")})`)
      .join("\n"),
    ...providers.flatMap(({ name, contract, operations, face }) => [
      `## ${contract.info.title}`,
      `\`import { ${face.factory} } from "contract-clients/${name}"\`. Options: ${face.credentials.map((option) => `\`${option}\``).join(", ")}${contract.servers[0]?.url.includes("{") ? ", `baseUrl`" : ""}.${face.supplied.length > 0 ? ` Leave ${face.supplied.map((key) => `\`${key}\``).join(", ")} out of every body: the client fills it in.` : ""} Of some operations: \`${face.factory.replace(/^create/, "pick")}\`, with those of \`contract-clients/${name}/operations\`.`,
      [
        `- [Contract](${name}/openapi.yaml): OpenAPI 3.1, server ${serverOf(contract)}`,
        ...operations.map(
          ({ id, object, method, path }) => `- [${id}](${name}/${id}.md): ${object.summary}, \`${method} ${path}\``,
        ),
      ].join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

/** All guides and all operations in one text. */
export const llmsFullText = (providers: readonly DocumentedProvider[], guides: readonly Guide[]): string =>
  [
    llmsText(providers, guides),
    ...guides.filter(({ source }) => source.startsWith("docs/")).map(({ markdown }) => plain(markdown)),
    ...providers.flatMap((provider) =>
      provider.operations.map((operation) => plain(operationPage(provider, operation))),
    ),
  ].join("\n\n---\n\n");
