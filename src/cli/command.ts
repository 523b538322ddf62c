import { UsageError } from "./usage-error.js";

const PROGRAM = "contract-clients";

const HELP = `Usage: ${PROGRAM} <command> …

  ${PROGRAM} provision FILE --provider NAME   creates a customer for each row, exactly once
  ${PROGRAM} mock [provider …]                serves the providers' contracts on this machine

${PROGRAM} <command> --help says more.
`;

/** Runs a command. Returns the exit code. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === "mock") return await (await import("./mock.js")).mockCommand(args);
    if (name === "provision") return await (await import("./provision.js")).provisionCommand(args);
    if (name !== "--help" && name !== "-h")
      throw new UsageError(`${name ? `unknown command "${name}"` : "no command"}; see ${PROGRAM} --help`);
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
