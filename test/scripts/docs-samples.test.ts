// The code samples of the docs, run as they stand: the programs with our clients, the command lines with curl and a shell.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { yesesOf } from "../../scripts/docs/answer-schema.js";
import { serverOf } from "../../scripts/docs/example-call.js";
import { printedField } from "../../scripts/docs/printed-field.js";
import { sampleFiles, samplesOf } from "../../scripts/docs/samples.js";
import { uploadName } from "../../scripts/docs/typescript-sample.js";
import { prettyXml } from "../../scripts/docs/xml-examples.js";
import { xmlRoots } from "../../scripts/generate/xml.js";
import { isXml } from "../../scripts/lib/contract.js";
import { encodeXml } from "../../src/core/xml/encode.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { sign } from "../../src/providers/ondemand/signature.js";
import { faultsOf } from "../support/compile.js";
import { answersOf, contracts } from "../support/contracts.js";

const cases = (
  await Promise.all(
    contracts.map(async (contract) =>
      Promise.all(
        contract.operations.map(async (operation) => {
          const samples = await samplesOf(contract.name, contract.document, operation);
          // The answer that the mock gives to a call without a fault.
          const answer = answersOf(contract, operation).find(({ isYes }) => isYes);
          return samples.map((sample, index) => ({
            contract,
            operation,
            sample,
            answer,
            own: index === 0 ? sampleFiles(contract.name, operation.id).typeScript : "",
            name: `${contract.name} ${operation.id} ${sample.name}`.trim(),
          }));
        }),
      ),
    ),
  )
).flat(2);
type Case = (typeof cases)[number];

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "samples-"));
  // Has curl say which status came, without a word more in the samples.
  writeFileSync(join(home, ".curlrc"), 'silent\nwrite-out = "\\n%{http_code}"\n');
  // What samples read and write stays in this folder.
  vi.doMock("node:fs/promises", async (original) => {
    const fs = await original<typeof import("node:fs/promises")>();
    return {
      ...fs,
      readFile: (name: string) => fs.readFile(join(home, name)),
      writeFile: (name: string, ...rest: [Uint8Array]) => fs.writeFile(join(home, name), ...rest),
    };
  });
});
afterAll(() => {
  vi.doUnmock("node:fs/promises");
  rmSync(home, { recursive: true });
});

/** Every variable that a sample asks for, with its own name for a value. */
const variablesIn = (source: string) =>
  Object.fromEntries([...source.matchAll(/\b(?:[A-Z]+_)+[A-Z]+\b/g)].map(([name]) => [name, `test ${name}`]));

/** A program that has no file of its own, in one. */
function written({ name, sample }: Case): string {
  const file = join(home, `${name.replaceAll(" ", "-")}.ts`);
  writeFileSync(file, sample.typeScript);
  return file;
}

/** The file that a sample sends. */
function provideUpload({ contract, operation, sample }: Case): void {
  const name = uploadName(contract.document, operation, sample);
  if (name) writeFileSync(join(home, name), String(sample.body));
}

/** The last request is the one that the sample is about; others log in. */
function expectRequest({ operation, contract }: Case, mock: Mock): void {
  const { method, url } = mock.requests.at(-1) ?? { method: "", url: "" };
  const template = new URL((operation.server ?? serverOf(contract.document)) + operation.path).pathname;
  const pattern = decodeURIComponent(template).replaceAll(/\{\w+\}/g, "[^/]+");
  expect(`${method} ${url.split("?")[0]}`).toMatch(new RegExp(`^${operation.method} ${pattern}$`));
}

/** What a sample prints, by the contract. */
function promised({ contract, operation, answer }: Case): unknown[] {
  const [yes] = yesesOf(contract.document, operation).filter(({ mediaType }) => mediaType);
  if (answer?.status && answer.status >= 300) return [true];
  if (!yes) return ["done"];
  if (!yes.schema) return [];
  if (yes.schema.type === "string") return [String(answer?.value).length];
  return [printedField(contract.document, yes.schema, yes.example)?.value ?? "done"];
}

describe.each(contracts)("$name", ({ name: provider }) => {
  const own = cases.filter(({ contract }) => contract.name === provider);
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(provider, { stateful: false });
    // The programs as they are: only their host is another one.
    vi.doMock(`contract-clients/${provider}`, async (original) => {
      const module = await original<Record<string, (options: object) => object>>();
      const entries = Object.entries(module).map(([name, make]) => [
        name,
        (options: object) => make({ ...options, baseUrl: mock.url }),
      ]);
      return Object.fromEntries(entries);
    });
  });
  afterAll(async () => {
    vi.doUnmock(`contract-clients/${provider}`);
    await mock.close();
  });

  it.each(own)("$name in TypeScript sends what the contract takes, and prints a field of the answer", async (one) => {
    const { sample } = one;
    for (const [name, value] of Object.entries(variablesIn(sample.typeScript))) vi.stubEnv(name, value);
    const failed = vi.spyOn(console, "error").mockImplementation(() => {});
    const printed = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      provideUpload(one);
      await import(/* @vite-ignore */ one.own && existsSync(one.own) ? resolve(one.own) : written(one));
      expect(failed.mock.calls).toEqual([]);
      if (!sample.typeScript.includes("writeFile(")) expect(printed.mock.calls).toEqual([promised(one)]);
      else expect(printed.mock.calls).toEqual([]);
      expectRequest(one, mock);
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    }
  });

  it.each(own)("$name with curl gets the contract's answer", async (one) => {
    provideUpload(one);
    const { output, complaint } = await shell(one, mock);
    expect(complaint).toBe("");
    expect(output).toBe(
      one.sample.curl.includes(" -o ") ? `\n${one.answer?.status}` : `${wire(one)}\n${one.answer?.status}`,
    );
    expectRequest(one, mock);
  });
});

async function shell(
  { contract, operation, sample }: Case,
  mock: Mock,
): Promise<{ output: string; complaint: string }> {
  const server = operation.server ?? serverOf(contract.document);
  expect(sample.curl).toContain(server);
  const child = spawn(
    "sh",
    ["-c", sample.curl.replaceAll(server, new URL(mock.url).origin + pathOf(contract.document, operation.server))],
    {
      cwd: home,
      env: { PATH: process.env["PATH"] ?? "", CURL_HOME: home, ...variablesIn(sample.curl) },
    },
  );
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, complaint };
}

/** The path of a server's URL. */
const pathOf = (document: Parameters<typeof serverOf>[0], own?: string) =>
  new URL(own ?? serverOf(document)).pathname.replace(/\/$/, "");

/** An answer's bytes. */
function wire({ contract, operation, answer }: Case): string {
  if (answer?.value === undefined) return "";
  if (typeof answer.value === "string" && !isXml(answer.mediaType ?? "")) return answer.value;
  if (!answer.mediaType || !isXml(answer.mediaType)) return JSON.stringify(answer.value);
  const root = xmlRoots(contract.document).get(operation.id)?.responses[answer.key];
  return root ? encodeXml(answer.value, root) : "";
}

/** What the docs once led to: `code` is not there on every class. */
const WRONG = `import { createRevCentClient } from "contract-clients/revcent";
const { error } = await createRevCentClient({ apiKey: "x" }).getCustomers();
if (error?.code === "1") console.error(error.message);`;

describe("samples in TypeScript", () => {
  const faults = faultsOf([
    ...cases.map(({ name, sample }) => ({ name, source: sample.typeScript })),
    { name: "a sample that asks an error of unknown class for its code", source: WRONG },
  ]);

  it.each(cases)("compile: $name", ({ name }) => expect(faults.get(name)).toEqual([]));
  it("would be found out if they did not", () => expect([...faults.values()].at(-1)).not.toEqual([]));

  it.each(cases)("print and store named fields, and no secret: $name", ({ sample: { typeScript } }) => {
    expect(typeScript).not.toMatch(/console\.(log|error)\((data|error|response)[,)]/);
    expect(typeScript).not.toMatch(/console\.log\(.*(password|secret|token\b|securityAnswer|AccessKey)/i);
  });
});

it("a command line of onDemand signs as its client does", async () => {
  const one = cases.find(({ name }) => name.startsWith("ondemand createAccount"));
  if (!one) throw new Error("onDemand has no createAccount");
  const mock = await startMock("ondemand", { stateful: false });
  await shell(one, mock);
  const headers = mock.requests[0]?.headers ?? {};
  await mock.close();
  const variables = variablesIn(one.sample.curl);
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

it("the keys of a new onDemand account are stored, for nobody can read them again", () => {
  const one = cases.find(({ name }) => name.startsWith("ondemand createAccount"));
  expect(one?.sample.typeScript).toContain("JSON.stringify({ AccessKeyID, SecretAccessKey }), { mode: 0o600 }");
});

it("XML is laid out one element a line, and its texts stay as they are", () => {
  expect(prettyXml('<a x="1"><b>1 &lt; 2</b><c/><d><e> </e></d></a>')).toBe(
    '<a x="1">\n  <b>1 &lt; 2</b>\n  <c/>\n  <d>\n    <e> </e>\n  </d>\n</a>',
  );
});
