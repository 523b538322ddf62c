// The consumer examples of the last release must still compile: a change of types breaks callers, whatever the contract says.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { fileAt, filesAt, latestRelease } from "./diff/git.js";
import { versionFault } from "./diff/version.js";
import { runMain, UsageError } from "./lib/providers.js";

const EXAMPLES = "examples";
const CONSUMER = "test/package/consumer.ts";
/** TypeScript's code for a `@ts-expect-error` without error: what did not compile now does, which breaks nobody. */
const UNUSED_EXPECTATION = 2578;

await runMain(() => {
  const release = latestRelease();
  if (!release) {
    console.log("   there is no release yet, so no caller can break");
    return 0;
  }
  const files = consumersAt(release.ref);
  const faults = faultsOf(files);
  if (faults.length === 0) {
    console.log(`   ${files.size} programs of ${release.name} still compile`);
    return 0;
  }
  const fault = unannounced(release.name);
  if (fault)
    throw new UsageError([...faults, `What was written for ${release.name} no longer compiles: ${fault}`].join("\n"));
  console.log(
    `${faults.join("\n")}\n   breaks what was written for ${release.name}, as the raised version and CHANGELOG.md say`,
  );
  return 0;
});

/** What is left to do so that callers are warned, or undefined. */
function unannounced(release: string): string | undefined {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const remedy =
    "raise the version in package.json as for a breaking change and note it in CHANGELOG.md, or keep the types as they were";
  if (versionFault(release.slice(1), version, "major")) return remedy;
  const isNoted = readFileSync("CHANGELOG.md", "utf8").split("\n").includes(`## ${version}`);
  return isNoted ? undefined : `note it in CHANGELOG.md under "## ${version}"`;
}

/** Path → source. */
function consumersAt(release: string): Map<string, string> {
  const examples = [...filesAt(release, EXAMPLES)].filter(([path]) => path.endsWith(".ts"));
  const consumer = fileAt(release, CONSUMER);
  return new Map([...examples, ...(consumer === undefined ? [] : [[CONSUMER, consumer] as const])]);
}

/** Compiles the old sources in their places, without writing them, against the types of today. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const sources = new Map([...files].map(([path, source]) => [resolve(path), source]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => sources.has(resolve(path)) || fileExists.call(host, path);
  host.readFile = (path) => sources.get(resolve(path)) ?? readFile.call(host, path);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const faults = ts.getPreEmitDiagnostics(program, file).filter(({ code }) => code !== UNUSED_EXPECTATION);
    return faults.map(({ start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const name = [...files.keys()].find((one) => resolve(one) === path);
      return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}
