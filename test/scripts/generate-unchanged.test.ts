// What `npm run generate` takes for done, and what it generates again, in a copy of the repository.
import { appendFileSync, readlinkSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { file, generate } from "./repository-copy.js";

const UNCHANGED = ["getty", "control-center", "revcent", "ondemand"].map((name) => `${name}: unchanged\n`);

describe.sequential("npm run generate, asked again,", () => {
  it("takes whatever is as it left it for done, without loading a generator; only --check and --force do not", () => {
    expect(generate()).toMatchObject({ status: 0 });
    const redocly = file("node_modules/@redocly");
    const target = readlinkSync(redocly);
    unlinkSync(redocly);
    expect(generate()).toEqual({ status: 0, stdout: UNCHANGED.join(""), stderr: "" });
    expect(generate("getty")).toEqual({ status: 0, stdout: "getty: unchanged\n", stderr: "" });
    expect(generate("--check").status).toBe(1);
    expect(generate("--force").status).toBe(1);
    symlinkSync(target, redocly);
    expect(generate("--force")).toEqual({ status: 0, stdout: "generated/ is up to date\n", stderr: "" });
    expect(generate().stdout).toBe(UNCHANGED.join(""));
  });

  it.each<[what: string, change: () => void, stdout: string[]]>([
    [
      "whose contract changed",
      () => appendFileSync(file("specs/revcent/openapi.yaml"), "# Read again.\n"),
      [...UNCHANGED.filter((line) => !line.startsWith("revcent")), "generated/ is up to date\n"],
    ],
    [
      "that got a file beside its contract",
      () => writeFileSync(file("specs/control-center/part.yaml"), "{}\n"),
      [...UNCHANGED.filter((line) => !line.startsWith("control-center")), "generated/ is up to date\n"],
    ],
    [
      "of which somebody edited a generated file",
      () => appendFileSync(file("generated/getty/types.ts"), "\n"),
      [...UNCHANGED.filter((line) => !line.startsWith("getty")), "wrote generated/getty/types.ts\n"],
    ],
    [
      "of which somebody deleted a generated file",
      () => unlinkSync(file("generated/ondemand/xml.ts")),
      [...UNCHANGED.filter((line) => !line.startsWith("ondemand")), "wrote generated/ondemand/xml.ts\n"],
    ],
    [
      "where somebody added a file",
      () => writeFileSync(file("generated/ondemand/more.ts"), ""),
      [...UNCHANGED.filter((line) => !line.startsWith("ondemand")), "removed generated/ondemand/more.ts\n"],
    ],
    [
      "whose contract passes the rules of yesterday",
      () => appendFileSync(file("scripts/house-rules/names.js"), "// Read again.\n"),
      ["generated/ is up to date\n"],
    ],
    [
      "that a generator of yesterday wrote",
      () => appendFileSync(file("scripts/generate/xml.ts"), "// Read again.\n"),
      ["generated/ is up to date\n"],
    ],
    [
      "that was generated with packages of yesterday",
      () => {
        unlinkSync(file("node_modules/.package-lock.json"));
        writeFileSync(file("node_modules/.package-lock.json"), "{}");
      },
      ["generated/ is up to date\n"],
    ],
    [
      "whose flows changed, which it does not read: none",
      () => appendFileSync(file("specs/getty/session.arazzo.yaml"), "# Read again.\n"),
      UNCHANGED,
    ],
  ])("generates the provider %s", (_what, change, stdout) => {
    change();
    expect(generate()).toEqual({ status: 0, stdout: stdout.join(""), stderr: "" });
    expect(generate().stdout).toBe(UNCHANGED.join(""));
  });
});
