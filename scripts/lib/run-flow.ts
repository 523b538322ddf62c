import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Flow, Inputs, Workflow } from "./flows.js";
import { signerOf, startGateway } from "./gateway.js";
import { type Provider, UsageError } from "./providers.js";
import { xmlReaderOf } from "./xml-answers.js";

export interface StepResult {
  readonly stepId: string;
  /** `POST /customers`; nothing if the step sent nothing. */
  readonly request: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What did not hold; nothing if the step passed. */
  readonly faults: readonly string[];
  /** The answer's body, secrets included. */
  readonly body: string;
}

export interface WorkflowResult {
  readonly workflow: Workflow;
  readonly steps: readonly StepResult[];
  /** Steps that were not reached, because one before them failed. */
  readonly missed: readonly string[];
}

/** Runs the workflows of a flow, one after the other, by Redocly's Respect. `server` is the contract's whole server URL. */
export async function runFlow(
  { file, workflows }: Flow,
  { name }: Provider,
  server: string,
  inputs: Inputs,
): Promise<WorkflowResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "flow-"));
  const report = join(folder, "report.json");
  const readXml = await xmlReaderOf(name);
  const gateway = await startGateway(server, signerOf(name, inputs), readXml);
  try {
    const options = workflows.flatMap(({ workflowId }) => ["--workflow", workflowId]);
    options.push("--server", `${name}=${gateway.url}`, "--json-output", report);
    // Its masking misses some secrets, and garbles the report where a short one happens to be part of a word.
    options.push("--no-secrets-masking");
    // What was read from XML it is handed as JSON, and would look for JSON in the contract.
    if (readXml) options.push("--severity", '{"SCHEMA_CHECK":"off","CONTENT_TYPE_CHECK":"off"}');
    const complaint = await respect(inputs, [file, ...options]);
    if (!existsSync(report)) throw new UsageError(`Respect could not run ${file}: ${complaint}`);
    const executed = readReport(report);
    return workflows.map((workflow) => {
      const reported = executed.get(workflow.workflowId) ?? [];
      const steps = reported.map((step) => readStep(step, step.request.url ? gateway.bodies.shift() : ""));
      const missed = workflow.steps.map(({ stepId }) => stepId).slice(steps.length);
      return { workflow, steps, missed };
    });
  } finally {
    await gateway.close();
    rmSync(folder, { recursive: true });
  }
}

/** Returns what Respect complains of. It exits with 1 when a step fails; the report tells which. */
function respect(inputs: Inputs, args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    ...{ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    // Not an argument: a machine shows those of a process to everybody.
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    // It speaks to the gateway only, which no proxy can reach.
    ...{ NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
  };
  const command = ["node_modules/@redocly/cli/bin/cli.js", "respect", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, maxBuffer: 64 * 1024 * 1024 }, (_error, _stdout, stderr) =>
      resolve(stderr.replaceAll(/^ *[╔║╚].*\n/gm, "").trim()),
    );
  });
}

interface ReportedStep {
  stepId: string;
  request: { method: string; url: string };
  response: { statusCode: number; time: number };
  checks: { name: string; status: string; message: string; condition?: string }[];
}

/** The steps of each workflow that were run. */
function readReport(path: string): Map<string, ReportedStep[]> {
  const { files } = JSON.parse(readFileSync(path, "utf8")) as {
    files: Record<string, { executedWorkflows: { workflowId: string; executedSteps: ReportedStep[] }[] }>;
  };
  const executed = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  return new Map(executed.map(({ workflowId, executedSteps }) => [workflowId, executedSteps]));
}

function readStep({ stepId, request, response, checks }: ReportedStep, body = ""): StepResult {
  const { statusCode: status, time: milliseconds } = response;
  const { pathname } = new URL(request.url || "/", "http://gateway");
  const faults = checks.flatMap(({ name, status, message, condition }) => {
    if (status === "success" || (/^(schema|content-type) check$/.test(name) && status !== "error")) return [];
    // Below each fault, the message of a schema check quotes the whole body.
    const words = message.split("\n").filter((line) => name !== "schema check" || /^\s*[A-Z]{3,} /.test(line));
    return `${name}: ${condition ?? words.join("; ").trim()}`;
  });
  // One that comes with others follows from them: an output that a refusal does not have.
  const causes = faults.filter((fault) => !fault.startsWith("unexpected error"));
  const sent = request.url && `${request.method.toUpperCase()} ${pathname}`;
  return { stepId, request: sent, status, milliseconds, faults: causes.length > 0 ? causes : faults, body };
}
