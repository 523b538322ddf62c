import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Provider } from "./providers.js";

/** A workflow of an Arazzo file, as far as its runner must know it. */
export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  /** Whether it changes anything at the provider. */
  readonly "x-writes"?: boolean;
  readonly inputs: { required: readonly string[]; properties: Readonly<Record<string, { format?: string }>> };
  readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
}

export interface Flow {
  /** Relative to the repository. */
  readonly file: string;
  readonly workflows: readonly Workflow[];
}

export type Inputs = Readonly<Record<string, string | number>>;

/** The flows of a provider: every `*.arazzo.yaml` beside its contract. */
export function readFlows({ root }: Provider): Flow[] {
  const names = readdirSync(dirname(root)).filter((name) => name.endsWith(".arazzo.yaml"));
  const files = names.map((name) => join(dirname(root), name));
  return files.map((file) => ({ file, ...(parse(readFileSync(file, "utf8")) as { workflows: Workflow[] }) }));
}
