import { numberIn, readFlags } from "./flags.js";
import { UsageError } from "./usage-error.js";

const FLAGS = {
  help: { type: "boolean", short: "h" },
  provider: { type: "string" },
  operation: { type: "string" },
  server: { type: "string" },
  key: { type: "string" },
  map: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  journal: { type: "string" },
  workers: { type: "string" },
  rate: { type: "string" },
  wait: { type: "string" },
  "dry-run": { type: "boolean" },
  refused: { type: "boolean" },
} as const;

/** What to do with the file. */
type Action = "run" | "retry" | "status";

export interface ProvisionArguments {
  readonly action: Action;
  /** The CSV or NDJSON file. */
  readonly file: string;
  readonly provider: string | undefined;
  readonly operation: string | undefined;
  readonly server: string | undefined;
  /** The column, or the path into a row, that holds the key. */
  readonly key: string | undefined;
  /** Columns, and the fields that they are for. */
  readonly map: ReadonlyMap<string, string>;
  /** Fields, and what they are in all rows. */
  readonly set: ReadonlyMap<string, string>;
  /** A file, or the URL of a database. */
  readonly journal: string | undefined;
  readonly workers: number | undefined;
  /** Calls in a second. */
  readonly rate: number | undefined;
  /** Milliseconds. */
  readonly wait: number | undefined;
  readonly isDryRun: boolean;
}

/** Returns nothing if help was asked for. @throws UsageError */
export function readArguments(args: readonly string[]): ProvisionArguments | undefined {
  const { values, positionals } = readFlags(args, FLAGS, wrong);
  if (values.help) return undefined;
  const [action, file, ...more] = actionOf(positionals);
  if (file === undefined) throw wrong("name a CSV or NDJSON file");
  if (more.length > 0) throw wrong(`one file at a time, not also ${more.join(", ")}`);
  if (action === "retry" && !values.refused) throw wrong("retry what? --refused");
  if (action !== "retry" && values.refused) throw wrong("--refused belongs to `provision retry`");
  const wait = numberOf("wait", values.wait);
  return {
    action,
    file,
    provider: values.provider,
    operation: values.operation,
    server: values.server,
    key: values.key,
    map: pairsOf("map", values.map, "COLUMN=FIELD"),
    set: pairsOf("set", values.set, "FIELD=VALUE"),
    journal: values.journal,
    workers: numberOf("workers", values.workers),
    rate: numberOf("rate", values.rate),
    wait: wait === undefined ? undefined : wait * 1000,
    isDryRun: values["dry-run"] === true,
  };
}

const wrong = (what: string) => new UsageError(`provision: ${what}; see contract-clients provision --help`);

function actionOf([first, ...rest]: readonly string[]): [Action, ...string[]] {
  if (first === "status" || first === "retry") return [first, ...rest];
  return first === undefined ? ["run"] : ["run", first, ...rest];
}

function numberOf(flag: string, text: string | undefined): number | undefined {
  const value = numberIn(text);
  if (value === undefined) return undefined;
  if (!Number.isFinite(value) || value < 0 || (value === 0 && flag !== "wait"))
    throw wrong(`--${flag} must be a number above 0, not "${text}"`);
  if (flag === "workers" && !Number.isInteger(value)) throw wrong(`--workers must be a whole number, not "${text}"`);
  return value;
}

function pairsOf(flag: string, texts: readonly string[] = [], form: string): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw wrong(`--${flag} is ${form}, not "${text}"`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
