import { resolve } from "node:path";
import ts from "typescript";

export interface Snippet {
  readonly name: string;
  readonly source: string;
}

/** Compiles snippets as files of this repository, without writing them. */
export function faultsOf(files: readonly Snippet[]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const paths = new Map(
    files.map(({ name, source }, index) => [resolve(`test/snippet-${index}.ts`), { name, source }]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => paths.has(path) || fileExists.call(host, path);
  host.readFile = (path) => paths.get(path)?.source ?? readFile.call(host, path);
  const program = ts.createProgram([...paths.keys()], { ...options, noUnusedLocals: false }, host);
  return new Map(
    [...paths].map(([path, { name }]) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}
