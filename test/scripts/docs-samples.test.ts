// The code samples of the docs, run as they stand: the programs with our clients, the command lines with curl and a shell.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { serverOf } from "../../scripts/docs/example-call.js";
import { sampleFiles, samplesOf } from "../../scripts/docs/samples.js";
import { prettyXml } from "../../scripts/docs/xml-examples.js";
import { xmlShapes } from "../../scripts/generate/xml.js";
import { isXml } from "../../scripts/lib/contract.js";
import { encodeXml } from "../../src/core/xml/encode.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { sign } from "../../src/providers/ondemand/signature.js";
import { answersOf, contracts } from "../support/contracts.js";

const cases = contracts.flatMap((contract) =>
  contract.operations.map((operation) => ({
    contract,
    operation,
    name: `${contract.name} ${operation.id}`,
    file: sampleFiles(contract.name, operation.id).typeScript,
    // The answer that the mock gives to a call without a fault.
    answer: answersOf(contract, operation).find(({ isYes }) => isYes),
  })),
);
type Case = (typeof cases)[number];

let mock: Mock | undefined;
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "samples-"));
  // Has curl say which status came, without a word more in the samples.
  writeFileSync(join(home, ".curlrc"), 'silent\nwrite-out = "\\n%{http_code}"\n');
});
afterAll(() => rmSync(home, { recursive: true }));
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
  await mock?.close();
  mock = undefined;
});

/** Every variable that a sample asks for, with its own name for a value. */
const variablesIn = (source: string) =>
  Object.fromEntries([...source.matchAll(/\b(?:[A-Z]+_)+[A-Z]+\b/g)].map(([name]) => [name, `test ${name}`]));

/** A program that has no file yet, in one. */
function written({ name }: Case, source: string): string {
  const file = join(home, `${name.replace(" ", "-")}.ts`);
  writeFileSync(file, source);
  return file;
}

/** The last request is the one that the sample is about; others log in. */
function expectRequest({ operation, contract }: Case, mock: Mock): void {
  const { method, url } = mock.requests.at(-1) ?? { method: "", url: "" };
  const template = new URL(serverOf(contract.document) + operation.path).pathname;
  const pattern = decodeURIComponent(template).replaceAll(/\{\w+\}/g, "[^/]+");
  expect(`${method} ${url.split("?")[0]}`).toMatch(new RegExp(`^${operation.method} ${pattern}$`));
}

describe.each(cases)("$name", (one) => {
  const { contract, operation, answer, file } = one;

  it("in TypeScript sends what the contract takes, and prints what it promises", async () => {
    const started = await startMock(contract.name, { stateful: false });
    mock = started;
    const [sample] = await samplesOf(contract.name, contract.document, operation);
    for (const [name, value] of Object.entries(variablesIn(sample?.source ?? ""))) vi.stubEnv(name, value);
    // The program as it is: only its host is another one.
    vi.doMock(`contract-clients/${contract.name}`, async (original) => {
      const module = await original<Record<string, (options: object) => object>>();
      return Object.fromEntries(
        Object.entries(module).map(([name, make]) => [
          name,
          (options: object) => make({ ...options, baseUrl: started.url }),
        ]),
      );
    });
    const failed = vi.spyOn(console, "error").mockImplementation(() => {});
    const printed = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ existsSync(file) ? resolve(file) : written(one, sample?.source ?? ""));
    expect(failed.mock.calls).toEqual([]);
    expect(printed.mock.calls).toEqual([[answer?.value]]);
    expectRequest(one, started);
  });

  it("with curl gets the contract's answer", async () => {
    const started = await startMock(contract.name, { stateful: false });
    mock = started;
    const [, sample] = await samplesOf(contract.name, contract.document, operation);
    const source = sample?.source ?? "";
    const server = serverOf(contract.document);
    expect(source).toContain(server);
    const shell = spawn("sh", ["-c", source.replaceAll(server, started.url)], {
      env: { PATH: process.env["PATH"] ?? "", CURL_HOME: home, ...variablesIn(source) },
    });
    const [output, complaint] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
    expect(complaint).toBe("");
    expect(output).toBe(`${wire(one)}\n${answer?.status}`);
    expectRequest(one, started);
  });
});

/** An answer's bytes. */
function wire({ contract, operation, answer }: Case): string {
  if (!answer?.mediaType || !isXml(answer.mediaType)) return JSON.stringify(answer?.value);
  const { operations, schemas } = xmlShapes(contract.document);
  const root = operations[operation.id]?.responses[answer.key];
  return root ? encodeXml(answer.value, root, schemas) : "";
}

it("onDemand's command lines sign as its client does", async () => {
  const [one] = cases.filter(({ name }) => name === "ondemand createAccount");
  if (!one) throw new Error("onDemand has no createAccount");
  mock = await startMock("ondemand", { stateful: false });
  const [, sample] = await samplesOf("ondemand", one.contract.document, one.operation);
  const variables = variablesIn(sample?.source ?? "");
  const script = sample?.source.replaceAll(serverOf(one.contract.document), mock.url) ?? "";
  const shell = spawn("sh", ["-c", script], {
    env: { PATH: process.env["PATH"] ?? "", CURL_HOME: home, ...variables },
  });
  await text(shell.stdout);
  const headers = mock.requests[0]?.headers ?? {};
  const signature = await sign(variables["ONDEMAND_SECRET_ACCESS_KEY"] ?? "", {
    method: "POST",
    path: "/api/account/create",
    timestamp: headers["x-lod-timestamp"] ?? "",
    version: headers["x-lod-version"] ?? "",
    accept: headers["accept"] ?? "",
  });
  expect(headers["authorization"]).toBe(
    `LOD1-BASE64-SHA256 KeyID=${variables["ONDEMAND_ACCESS_KEY_ID"]},Signature=${signature},SignedHeaders=x-lod-timestamp;x-lod-version;accept`,
  );
});

it("XML is laid out one element a line, and its texts stay as they are", () => {
  expect(prettyXml('<a x="1"><b>1 &lt; 2</b><c/><d><e> </e></d></a>')).toBe(
    '<a x="1">\n  <b>1 &lt; 2</b>\n  <c/>\n  <d>\n    <e> </e>\n  </d>\n</a>',
  );
});
