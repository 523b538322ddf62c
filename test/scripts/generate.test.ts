// The scripts, run as a user runs them, in a copy of the repository.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { copy, file, generate, run } from "./repository-copy.js";

const lineOf = (text: string, part: string, from = 0) => text.slice(0, text.indexOf(part, from)).split("\n").length;
const bytes = () =>
  readdirSync(file("generated"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]);

describe.sequential("npm run generate", () => {
  it("finds what is committed fresh, and writes the same bytes from nothing", () => {
    expect(generate("--check")).toMatchObject({ status: 0 });
    const committed = bytes();
    rmSync(file("generated"), { recursive: true });
    expect(generate()).toMatchObject({ status: 0 });
    expect(bytes()).toEqual(committed);
    for (const [path, text] of committed) expect(text, path).toMatch(/^\/\/ Generated from specs\/.* Do not edit/);
  });

  it("names what is stale, missing or left over, and mends it", () => {
    appendFileSync(file("generated/revcent/types.ts"), "\n");
    unlinkSync(file("generated/ondemand/xml.ts"));
    writeFileSync(file("generated/getty/xml.ts"), "");
    const { status, stderr } = generate("--check");
    expect(status).toBe(1);
    expect(stderr.split("\n")).toEqual([
      "generated/revcent/types.ts: is stale",
      "generated/ondemand/xml.ts: is missing",
      "generated/getty/xml.ts: is left over",
      "Run: npm run generate",
    ]);
    expect(generate()).toMatchObject({ status: 0 });
    expect(existsSync(file("generated/getty/xml.ts"))).toBe(false);
    expect(generate("--check")).toMatchObject({ status: 0 });
  });

  it("refuses a contract that breaks a house rule, in one line with file and line, and leaves the old output", () => {
    const path = file("specs/revcent/customers.yaml");
    const contract = readFileSync(path, "utf8");
    const before = bytes();
    writeFileSync(path, contract.replace("operationId: createCustomer", "operationId: customer_create"));
    const { status, stderr } = generate("revcent");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^specs\/revcent\/customers\.yaml:\d+:\d+ operationId "customer_create" must be camelCase .* \(house\/operation-id\)$/,
    );
    expect(bytes()).toEqual(before);
    writeFileSync(path, "components: [");
    expect(generate("revcent").stderr).toMatch(/specs\/revcent\/customers\.yaml.*\(\d+:\d+\)/);
    writeFileSync(path, contract);
  });

  it("refuses a keyword that no request would be checked by, with line, operation and pointer", () => {
    const path = file("specs/revcent/customers.yaml");
    const contract = readFileSync(path, "utf8");
    const before = bytes();
    const start = "    CreateCustomerRequest:\n      type: object\n";
    writeFileSync(path, contract.replace(start, `${start}      unevaluatedProperties: false\n`));
    const { status, stderr } = generate("revcent");
    expect(status).toBe(1);
    expect(stderr).toContain(
      `specs/revcent/customers.yaml:${lineOf(contract, start)}:5 createCustomer: #/components/schemas/CreateCustomerRequest: "unevaluatedProperties" is not checked: `,
    );
    expect(bytes()).toEqual(before);
    writeFileSync(path, contract);
  });

  it("refuses what the generators have no place for, with the line, also in a file beside the contract under a name that is taken", () => {
    const path = file("specs/ondemand/accounts.yaml");
    const contract = readFileSync(path, "utf8");
    const bare = contract.replace(
      "            name: TargetLanguages\n            wrapped: true\n",
      "            name: TargetLanguages\n",
    );
    writeFileSync(path, bare);
    expect(generate("ondemand")).toMatchObject({
      status: 1,
      stderr: `specs/ondemand/accounts.yaml:${lineOf(bare, "TargetLanguages:\n          description")}:9 getAccountInfo: TargetLanguages: xml.name of a list has no effect without xml.wrapped: say that, or say xml.name of its items`,
    });
    const beside = file("specs/ondemand/languages.yaml");
    const languages = [
      "components:",
      "  schemas:",
      "    ErrorText:",
      "      type: object",
      "      properties:",
      "        LanguageCode:",
      "          type: string",
      "        Count:",
      "          type: integer",
      "          xml:",
      "            name: LanguageCode",
      "        Other:",
      "          $ref: accounts.yaml#/components/schemas/TargetLanguage",
      "      allOf:",
      "        - properties:",
      "            Codes:",
      "              type: string",
      "              xml:",
      "                prefix: p",
      "",
    ].join("\n");
    writeFileSync(beside, languages);
    writeFileSync(
      path,
      contract.replace(
        '$ref: "#/components/schemas/TargetLanguage"',
        "$ref: languages.yaml#/components/schemas/ErrorText",
      ),
    );
    const found = () => generate("ondemand").stderr;
    expect(found()).toBe("specs/ondemand/languages.yaml:16:13 getAccountInfo: p:Codes: xml.prefix needs xml.namespace");
    writeFileSync(beside, languages.slice(0, languages.indexOf("      allOf:")));
    expect(found()).toBe(
      "specs/ondemand/languages.yaml:3:5 getAccountInfo: TargetLanguage: two properties are the element LanguageCode",
    );
    unlinkSync(beside);
    const wrapped = contract.replace(/( +)\$ref: "\S+AccountInformation"\n/, "$&$1xml:\n$1  wrapped: true\n");
    writeFileSync(path, wrapped);
    const operation = wrapped.indexOf("operationId: getAccountInfo");
    expect(found()).toBe(
      `specs/ondemand/accounts.yaml:${lineOf(wrapped, "schema:", operation)}:17 getAccountInfo: Account: xml.wrapped is for lists`,
    );
    const strange = contract.replace('pattern: "^[A-Za-z]{2}$"', "format: strange");
    writeFileSync(path, strange);
    expect(found()).toMatch(
      new RegExp(
        `^specs/ondemand/accounts\\.yaml:${lineOf(strange, "Country:\n          description: Country of")}:9 createAccount: #/components/schemas/CreateAccountRequest/properties/Country: format "strange" is not checked`,
      ),
    );
    writeFileSync(path, contract);
  });

  it("with --watch says what is wrong when a contract is saved, and writes when it is mended", async () => {
    const path = file("specs/revcent/customers.yaml");
    const contract = readFileSync(path, "utf8");
    const types = readFileSync(file("generated/revcent/types.ts"), "utf8");
    const child = spawn("node_modules/.bin/tsx", ["scripts/generate.ts", "--watch", "revcent"], { cwd: copy });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
    try {
      await vi.waitFor(() => expect(printed).toContain("watching specs/revcent"), { timeout: 90_000 });
      writeFileSync(path, contract.replace("operationId: createCustomer", "operationId: customer_create"));
      await vi.waitFor(
        () => expect(printed).toMatch(/specs\/revcent\/customers\.yaml:\d+:\d+ operationId "customer_create"/),
        { timeout: 90_000 },
      );
      writeFileSync(path, contract.replace("summary: Create a customer", "summary: Make somebody a customer"));
      await vi.waitFor(() => expect(printed).toContain("wrote generated/revcent/types.ts"), { timeout: 90_000 });
      expect(readFileSync(file("generated/revcent/types.ts"), "utf8")).not.toBe(types);
    } finally {
      child.kill();
      await once(child, "exit");
      writeFileSync(path, contract);
      generate("revcent");
    }
  });

  it("says which providers there are when it is asked for another", () => {
    expect(generate("acme").stderr).toBe(
      'unknown provider "acme"; redocly.yaml lists getty, control-center, revcent, ondemand',
    );
  });

  it("needs a contract, a line in redocly.yaml and a provider file for a fifth provider, and nothing else", () => {
    const fixture = (name: string) => file(`test/fixtures/fifth/${name}`);
    cpSync(fixture("openapi.yaml"), file("specs/fifth/openapi.yaml"));
    cpSync(fixture("SOURCES.md"), file("specs/fifth/SOURCES.md"));
    cpSync(fixture("provider.ts"), file("src/providers/fifth.ts"));
    const config = readFileSync(file("redocly.yaml"), "utf8");
    writeFileSync(
      file("redocly.yaml"),
      config.replace("\nextends:", "  fifth:\n    root: specs/fifth/openapi.yaml\n\nextends:"),
    );
    expect(generate()).toMatchObject({ status: 0, stderr: "" });
    expect(run("tsc")).toMatchObject({ status: 0, stdout: "" });
    // Client, validators and mock, by the suite that all providers share.
    const { status, stdout } = run(
      "vitest",
      "run",
      "test/contract.test.ts",
      "test/limits.test.ts",
      "test/error-codes.test.ts",
      "-t",
      "fifth",
      "--reporter=json",
    );
    const report = JSON.parse(stdout.slice(stdout.indexOf("{"))) as {
      numPassedTests: number;
      testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
    };
    const failed = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter((test) => test.status === "failed");
    expect(failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]}`)).toEqual([]);
    expect(report.numPassedTests).toBeGreaterThan(15);
    expect(status).toBe(0);
  });
});
