import { type FailurePoint, type Mock, type MockOptions, startMock } from "../mock/index.js";
import { POINTS } from "../mock/options.js";
import { providerPorts } from "../mock/shelf.js";
import { numberIn, readFlags } from "./flags.js";
import { UsageError } from "./usage-error.js";

const PROGRAM = "contract-clients";

const FLAGS = {
  help: { type: "boolean", short: "h" },
  port: { type: "string" },
  latency: { type: "string" },
  failures: { type: "string" },
  "fail-at": { type: "string" },
  late: { type: "string" },
  limits: { type: "boolean" },
  seed: { type: "string" },
  stateless: { type: "boolean" },
} as const;

/**
 * `contract-clients mock …`: serves until the process is interrupted.
 * @returns the exit code.
 * @throws UsageError
 */
export async function mockCommand(args: readonly string[]): Promise<number> {
  const mocks: Mock[] = [];
  try {
    const { values, positionals: names } = readFlags(args, FLAGS, wrong);
    if (values.help) {
      process.stdout.write(await help());
      return 0;
    }
    const options: MockOptions = {
      stateful: !values.stateless,
      latency: readNumber("latency", values.latency),
      failures: readNumber("failures", values.failures),
      // Which words are points, startMock says.
      failAt: values["fail-at"]?.split(",") as readonly FailurePoint[] | undefined,
      late: readNumber("late", values.late),
      limits: values.limits ?? false,
      seed: readNumber("seed", values.seed),
    };
    // Listened for before the first line is out: whoever reads it may interrupt at once.
    const interruption = interrupted();
    for (const [name, port] of await pickPorts(names, readNumber("port", values.port))) {
      const mock = await start(name, { ...options, port });
      mocks.push(mock);
      process.stdout.write(`${name.padEnd(16)}${mock.url}\n`);
    }
    await interruption;
    return 0;
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

const wrong = (what: string) => new UsageError(`${what}; see ${PROGRAM} --help`);

function readNumber(flag: string, text: string | undefined): number | undefined {
  const value = numberIn(text);
  if (Number.isNaN(value)) throw new UsageError(`option --${flag} must be a number, not "${text}"`);
  return value;
}

/** The providers to serve, each with its port: its fixed one, or those from `first` on. */
async function pickPorts(names: readonly string[], first: number | undefined): Promise<[string, number][]> {
  const all = await providerPorts();
  for (const name of names)
    if (!all.has(name)) throw new UsageError(`unknown provider "${name}"; there are ${[...all.keys()].join(", ")}`);
  const picked = names.length > 0 ? [...new Set(names)] : [...all.keys()];
  return picked.map((name, index) => [
    name,
    first === undefined ? (all.get(name) as number) : first === 0 ? 0 : first + index,
  ]);
}

async function start(name: string, options: MockOptions): Promise<Mock> {
  try {
    return await startMock(name, options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new UsageError(`${name}: port ${options.port} is in use; stop what listens there, or choose with --port`);
    if (code === "EACCES") throw new UsageError(`${name}: port ${options.port} is not open to you; choose with --port`);
    // A wrong option, or no Prism.
    throw new UsageError(
      message.replace(/^startMock: option "(\w+)"/, (_all, name: string) => `option --${flagOf(name)}`),
    );
  }
}

/** `failAt` is `--fail-at`. */
const flagOf = (option: string) => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const help = async () => `Usage: ${PROGRAM} mock [provider …] [option …]

Serves the providers' contracts on this machine until it is interrupted; all of them, if none is named.
Requests are checked against the contract. In a request Prefer: example=<name>, code=<status> or error=<the vendor's code>
chooses the answer.

Providers, with their ports:
${[...(await providerPorts())].map(([name, port]) => `  ${name.padEnd(16)}${port}`).join("\n")}

Options:
  --port N        port of the first provider, the others follow; 0 is any free port for each
  --stateless     remember nothing: every request gets the contract's example
  --latency MS    milliseconds before each answer
  --limits        enforce the vendors' rate limits
  --failures S    share of requests that fail, 0 to 1: with a 503 or a broken connection
  --fail-at P,…   where they fail: ${POINTS.join(", ")}
  --late MS       milliseconds that "late" takes
  --seed N        whole number; the same seed lets the same requests fail
  -h, --help      this text
`;
