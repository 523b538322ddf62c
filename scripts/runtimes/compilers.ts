import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** As in test/runtimes/package.json. */
const VERSIONS = ["5.4", "5.9", "6", "7"];
/** Two users: one of Node, and one of a bundler who knows no Node. */
const USERS: Readonly<Record<string, object>> = {
  "`nodenext`, @types/node": { module: "nodenext", lib: ["ES2022"], types: ["node"] },
  "`bundler`, DOM": { module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [] },
};
const FILES = ["consumer.ts", "mock.mjs"];

/** What one compiler says about the package's declarations, by user; nothing is good. */
export interface Checked {
  readonly version: string;
  readonly complaints: Readonly<Record<string, string>>;
}

/** The programs of test/package, which import every entry, with all declarations that they reach. */
export function checkTypes(folder: string): Checked[] {
  for (const file of FILES) copyFileSync(join("test/package", file), join(folder, file));
  return VERSIONS.map((version) => {
    const tsc = resolve(`test/runtimes/node_modules/typescript-${version}/bin/tsc`);
    const complaints = Object.entries(USERS).map(([user, options]) => {
      const checks = { strict: true, skipLibCheck: false, allowJs: true, noEmit: true };
      const compilerOptions = { target: "ES2022", typeRoots: [resolve("node_modules/@types")], ...checks, ...options };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: FILES }));
      const { status, error, stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", "."], {
        cwd: folder,
        encoding: "utf8",
        timeout: 60_000,
      });
      return [user, status === 0 ? "" : (error?.message ?? (stdout + stderr || `tsc ended with ${status}`))];
    });
    return { version, complaints: Object.fromEntries(complaints) };
  });
}
