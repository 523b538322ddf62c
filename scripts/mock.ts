// npm run mock [-- provider …]: `contract-clients mock` from the sources; `-- --help` says more.
import { runCommand } from "../src/mock/cli.js";

process.exitCode = await runCommand(process.argv.slice(2));
