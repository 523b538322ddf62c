// npm run mock [-- provider …]: serves the contracts on fixed ports until it is interrupted.
import { startMock } from "../src/mock/index.js";
import { pickProviders, readProviders, runMain, UsageError } from "./lib/providers.js";

const FIRST_PORT = 4010;

await runMain(async () => {
  const order = readProviders().map(({ name }) => name);
  const mocks = await Promise.all(
    pickProviders(process.argv.slice(2)).map(async ({ name, root }) => {
      const port = FIRST_PORT + order.indexOf(name);
      const mock = await startMock(name, { port, contract: root }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "EADDRINUSE"
          ? new UsageError(`${name}: port ${port} is in use; stop what listens there first`)
          : error;
      });
      console.log(`${name.padEnd(16)}${mock.url}`);
      return mock;
    }),
  ).catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exit(1);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await Promise.all(mocks.map((mock) => mock.close()));
  return 0;
});
