// npm run mock [-- provider …]: `contract-clients mock` from the sources; `-- --help` says more.
import { runCommand } from "../src/cli/command.js";

process.exitCode = await runCommand(["mock", ...process.argv.slice(2)]);
