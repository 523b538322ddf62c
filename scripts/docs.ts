// npm run docs [-- --serve [port]]: builds site/, or shows it and rebuilds it on save.
import { scoreLine } from "./docs/score.js";
import { serveSite } from "./docs/serve.js";
import { buildSite } from "./docs/site.js";
import { readProviders, runMain, UsageError } from "./lib/providers.js";

const OUTPUT = "site";
const PORT = 4020;

await runMain(async () => {
  const [mode, port = String(PORT)] = process.argv.slice(2);
  if (mode !== undefined && mode !== "--serve")
    throw new UsageError(`unknown option "${mode}"; there is --serve [port]`);
  if (!/^\d+$/.test(port)) throw new UsageError(`"${port}" is not a port`);
  if (mode === "--serve") return await serve(Number(port));
  await build();
  for (const line of await Promise.all(readProviders().map(({ name }) => scoreLine(name)))) console.log(line);
  return 0;
});

async function build(): Promise<void> {
  const start = performance.now();
  const files = await buildSite(OUTPUT, readProviders());
  console.log(`${OUTPUT}/: ${files} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function serve(port: number): Promise<number> {
  const server = await serveSite({ port });
  console.log(`${server.url}  (reloads on save; Ctrl+C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}
