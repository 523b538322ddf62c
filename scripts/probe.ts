// npm run probe -- [provider …] [--write] [--server URL]: runs the providers' flows against the real hosts.
// An input of a flow comes from the environment: getty's systemId is GETTY_SYSTEM_ID. Nothing is changed without --write.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { variableOf } from "../src/cli/environment.js";
import { isLoopback } from "../src/core/loopback.js";
import { type Flow, type Inputs, readFlows, type Workflow } from "./lib/flows.js";
import { maskBody, secretNamesOf } from "./lib/mask.js";
import type { OpenApiDocument } from "./lib/openapi.js";
import { type Provider, pickProviders, runMain, UsageError } from "./lib/providers.js";
import { bundleContract } from "./lib/redocly.js";
import { runFlow, type WorkflowResult } from "./lib/run-flow.js";

const DAY = 86_400;

/** Inputs that differ from run to run. The environment can set them too. */
function freshInputs(): Inputs {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ now, monthAgo: now - 30 * DAY, dayAgo: now - DAY, hourLater: now + DAY / 24 },
    // ISO 8601 with an offset.
    monthAgoText: new Date((now - 30 * DAY) * 1000).toISOString().replace("Z", "+00:00"),
    stamp: Date.now().toString(36),
  };
}

async function probe(provider: Provider, mayWrite: boolean, server: string | undefined): Promise<boolean> {
  const { servers } = parse(readFileSync(provider.root, "utf8")) as OpenApiDocument;
  const fresh = freshInputs();
  const given = (name: string) => process.env[variableOf(provider.name, name)] || fresh[name];
  const url = serverOf(servers, server ?? process.env[variableOf(provider.name, "url")]);
  console.log(`\n${provider.name}  ${url}`);

  let isFine = true;
  for (const { file, workflows } of readFlows(provider)) {
    const ready = workflows.filter((workflow) => isReady(workflow, provider, mayWrite, given));
    if (ready.length === 0) continue;
    const names = ready.flatMap(({ inputs }) => Object.keys(inputs.properties));
    const inputs = Object.fromEntries(names.flatMap((name) => (given(name) ? [[name, given(name)]] : []))) as Inputs;
    const flow: Flow = { file, workflows: ready };
    const mask = maskOf(await bundleContract(provider.name), flow, inputs);
    for (const result of await runFlow(flow, provider, url, inputs)) isFine = print(result, mask) && isFine;
  }
  return isFine;
}

/** Says why a workflow is left out, if it is. */
function isReady(
  { workflowId, inputs, ...workflow }: Workflow,
  provider: Provider,
  mayWrite: boolean,
  given: (name: string) => unknown,
): boolean {
  const missing = inputs.required.filter((name) => !given(name)).map((name) => variableOf(provider.name, name));
  if (workflow["x-writes"] && !mayWrite) console.log(`  ${workflowId}: left out, it writes; --write runs it`);
  else if (missing.length > 0) console.log(`  ${workflowId}: left out, the environment lacks ${missing.join(", ")}`);
  else return true;
  return false;
}

function print({ workflow, steps, missed }: WorkflowResult, mask: (text: string) => string): boolean {
  console.log(`  ${workflow.workflowId}: ${workflow.summary}`);
  for (const { stepId, request, status, milliseconds, faults, body } of steps) {
    const isFine = faults.length === 0;
    const row = [isFine ? "ok  " : "FAIL", stepId.padEnd(18), status || "   ", mask(request), `${milliseconds} ms`];
    console.log(`    ${row.join("  ")}`);
    if (isFine) continue;
    for (const fault of faults) console.log(`          ${mask(fault)}`);
    if (body) console.log(`          ${mask(body)}`);
  }
  for (const stepId of missed) console.log(`    -     ${stepId.padEnd(18)}  was not reached`);
  return steps.every(({ faults }) => faults.length === 0) && missed.length === 0;
}

/** Blacks out what the contract or the flow calls a secret. */
function maskOf(document: OpenApiDocument, { workflows }: Flow, inputs: Inputs): (text: string) => string {
  const names = secretNamesOf(document);
  const secrets = workflows.flatMap(({ inputs: { properties } }) =>
    Object.keys(properties).flatMap((name) =>
      properties[name]?.format === "password" ? String(inputs[name] ?? "") : [],
    ),
  );
  // A server can return what it got: inside JSON, or as a Basic credential.
  const forms = secrets
    .filter(Boolean)
    .flatMap((secret) => [
      secret,
      JSON.stringify(secret).slice(1, -1),
      ...Object.values(inputs).map((other) => Buffer.from(`${other}:${secret}`).toString("base64")),
    ]);
  // The longest first: a secret can be part of another one.
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((left, form) => left.replaceAll(form, "•••"), maskBody(text, names));
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

/** Where to send: `wanted`, else the contract's server. Credentials travel over https, or inside this machine. */
function serverOf(servers: readonly Server[], wanted: string | undefined): string {
  const [server] = servers;
  const url =
    wanted ?? server?.url.replaceAll(/\{(\w+)\}/g, (_, name) => server.variables?.[name]?.default ?? "") ?? "";
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return url;
  throw new UsageError(`the server must begin with https:// (http:// on a loopback host), not ${url}`);
}

function readArguments() {
  const options = { write: { type: "boolean", default: false }, server: { type: "string" } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

await runMain(async () => {
  const { values, positionals } = readArguments();
  const providers = pickProviders(positionals);
  if (values.server && providers.length > 1) throw new UsageError("--server is for one provider; name it");
  let isFine = true;
  for (const provider of providers) isFine = (await probe(provider, values.write, values.server)) && isFine;
  return isFine ? 0 : 1;
});
