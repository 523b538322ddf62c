import type { DocumentedOperation, DocumentedProvider } from "./copy.js";
import { escapeHtml, POLICY, siteHeader } from "./page.js";
import { STYLE } from "./style.js";

/** The way in: what there is, the first call, how errors work. */
export function startPage(providers: readonly DocumentedProvider[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>contract-clients</title>
<link rel="icon" href="data:,">
<style>
${STYLE}
${siteHeader.style}
</style>
</head>
<body>
${siteHeader.html(providers)}
<main>
<h1>contract-clients</h1>
<p class="lead">Typed TypeScript clients for ${providers.length} vendor APIs. Each is driven by an OpenAPI 3.1 contract: types, methods, request checks, the mock and these pages all come from it.</p>
<p>These calls create real customers. So every error says what happened to them: <code>not-sent</code>, <code>refused</code> or <code>unknown</code>.</p>

<h2 id="providers">Providers</h2>
<div class="cards">
${providers.map(card).join("\n")}
</div>

<h2 id="install">Install</h2>
${code("npm install contract-clients")}
<p>Node 20.19 or newer. It comes as ES modules and as CommonJS.</p>

<h2 id="first-call">First call</h2>
${providers.map(firstCall).join("\n")}

<h2 id="errors">How errors work</h2>
<p>A call never rejects. It resolves to <code>{ data, response }</code> or <code>{ error, response? }</code>; <code>unwrap</code> is for those who prefer exceptions. <code>error.outcome</code> is right, or it is <code>unknown</code>:</p>
${table(["outcome", "what happened", "what to do"], OUTCOMES)}
${table(["class", "when"], CLASSES)}
<p><code>error.code</code> is the provider's own code; each operation's page lists those that are documented, with what to do about them. <code>error.retryable</code> says that the same call may be made again without risk of doubling: the client has then repeated it already, <code>maxRetries</code> times.</p>
${code(ERROR_SAMPLE)}

<h2 id="machines">For programs</h2>
<p><a href="llms.txt">llms.txt</a> leads to a Markdown page for each operation, made from the same source as these pages.</p>
</main>
</body>
</html>
`;
}

function card({ name, contract: { info }, operations }: DocumentedProvider): string {
  const { title, summary = "" } = info as { title: string; summary?: string };
  const link = ({ id, object }: DocumentedOperation) =>
    `<li><a href="${name}/index.html#operation/${id}"><code>${id}</code></a> ${escapeHtml(object.summary)}</li>`;
  return `<section class="card">
<h3><a href="${name}/index.html">${escapeHtml(title)}</a></h3>
<p>${escapeHtml(summary)}</p>
<ul>${operations.map(link).join("")}</ul>
<p class="small"><code>contract-clients/${name}</code> · contract as <a href="${name}/openapi.yaml" download>YAML</a> or <a href="${name}/openapi.json" download>JSON</a></p>
</section>`;
}

/** What most come for: the operation that creates something, and not a session. */
function firstCall({ contract, operations }: DocumentedProvider): string {
  const creates = operations.find(({ id, object }) => id.startsWith("create") && !object["x-idempotent"]);
  const sample = (creates ?? operations[0])?.samples[0];
  return sample ? `<h3>${escapeHtml(contract.info.title)}</h3>\n${code(sample.source)}` : "";
}

/** A block that scrolls within itself can be reached by the keyboard. */
const code = (source: string) => `<pre tabindex="0"><code>${escapeHtml(source.trimEnd())}</code></pre>`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row"><code>${cell}</code></th>` : `<td>${cell}</td>`)).join("")}</tr>`;
  return `<div class="wide" tabindex="0" role="region" aria-label="${heads[0]}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>${rows.map(row).join("\n")}</tbody>
</table></div>`;
}

const OUTCOMES = [
  ["not-sent", "The provider received nothing that it could act on.", "Repair the cause, call again."],
  ["refused", "The provider had the request and said no.", "Change the request, or wait if <code>retryable</code>."],
  ["unknown", "The request left, and there is no clear answer.", "Look before you repeat."],
];
const CLASSES = [
  [
    "InvalidRequestError",
    "The contract refuses the request, and nothing was sent. <code>issues</code> says where and why.",
  ],
  ["ApiError", "The provider answered no. <code>status</code>, <code>code</code> and <code>body</code> are its own."],
  ["ConnectionError", "There is no usable answer. <code>reason</code> says why."],
];
const ERROR_SAMPLE = `if (error?.outcome === "unknown") {
  // It may have been created: look before you repeat.
} else if (error) {
  // It was not created.
}`;
