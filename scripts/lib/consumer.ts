// The programs of test/package, which use every entry of the package as a stranger would.
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** By its name where it is compiled; a `.cts` is CommonJS, whatever package.json says. */
export type Programs = Readonly<Record<string, string>>;

export const ESM: Programs = { "consumer.ts": "consumer.ts", "mock.mjs": "mock.mjs" };
export const COMMON_JS: Programs = { "consumer.cts": "consumer.ts" };

/** What the programs say, all together. */
export const consumerText = (): string =>
  Object.values(ESM)
    .map((file) => readFileSync(join("test/package", file), "utf8"))
    .join("\n");

/**
 * Compiles programs below a folder where the package is installed, beside which others may work there. Gives what the compiler
 * says; nothing is good.
 */
export function compileConsumer(installed: string, tsc: string, options: object, programs = ESM): Promise<string> {
  const folder = mkdtempSync(join(installed, "types-"));
  for (const [file, source] of Object.entries(programs)) copyFileSync(join("test/package", source), join(folder, file));
  // Every declaration that they reach is checked, those of other packages included.
  const checks = { target: "ES2022", strict: true, skipLibCheck: false, allowJs: true, noEmit: true };
  const compilerOptions = { ...checks, typeRoots: [resolve("node_modules/@types")], ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(programs) }));
  const args = [resolve(tsc), "--project", "."];
  const limits = { timeout: 600_000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, ...limits }, (error, stdout, stderr) =>
      resolve(error ? stdout + stderr || error.message : ""),
    );
  });
}
