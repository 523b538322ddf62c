// What was written for the last release is compiled against the types of today, in a repository of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "check-consumers-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]) => {
  const { status, stderr } = spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
};
const check = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-consumers.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, output: stdout.trimEnd(), error: stderr.trim() };
};

const release = (version: string) => {
  write("package.json", JSON.stringify({ version, type: "module" }));
  write("CHANGELOG.md", `# Changelog\n\n## ${version}\n\n- A change.\n`);
};
const create = (argument: string, result = "string") =>
  write("src/providers/acme.ts", `export const create = (${argument}): ${result} => String(name);\n`);
const FAULT = "examples/acme.ts:2 Argument of type 'string' is not assignable to parameter of type 'number'.";
const REMEDY = "What was written for v1.0.0 no longer compiles: ";

cpSync("scripts", join(root, "scripts"), { recursive: true, filter: (path) => !path.endsWith("/last-release.json") });
symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
const compilerOptions = {
  ...{
    target: "ES2022",
    lib: ["ES2022"],
    module: "NodeNext",
    types: [],
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  },
  paths: { "contract-clients/*": ["./src/providers/*.ts"] },
};
write("tsconfig.json", JSON.stringify({ compilerOptions }));
write(
  "examples/acme.ts",
  'import { create } from "contract-clients/acme";\nexport const id: string = create("Ada");\n',
);
write(
  "test/package/consumer.ts",
  'import { create } from "contract-clients/acme";\n// @ts-expect-error a name is a text.\ncreate(7n);\n',
);
release("1.0.0");
create("name: string");
git("init", "--quiet");

describe.sequential("the consumers of the last release", () => {
  it("are none before there is a release", () => {
    git("add", "examples", "test", "src", "package.json");
    git("commit", "--quiet", "--message", "First");
    expect(check()).toEqual({ status: 0, output: "   there is no release yet, so no caller can break", error: "" });
  });

  it("pass while the types take what they give, whatever else compiles now or became of the files since", () => {
    git("tag", "v1.0.0");
    create("name: string | bigint");
    write("examples/acme.ts", "this is no TypeScript");
    expect(check()).toEqual({ status: 0, output: "   2 programs of v1.0.0 still compile", error: "" });
    expect(readdirSync(join(root, "examples"))).toEqual(["acme.ts"]);
  });

  it("fail with file, line, words and the remedy when the types refuse them", () => {
    create("name: number");
    const remedy =
      "raise the version in package.json as for a breaking change and note it in CHANGELOG.md, or keep the types as they were";
    expect(check()).toEqual({ status: 1, output: "", error: `${FAULT}\n${REMEDY}${remedy}` });
  });

  it("may break when the version says so and the changelog has it", () => {
    release("2.0.0");
    write("CHANGELOG.md", "# Changelog\n\n## 1.0.0\n");
    expect(check()).toMatchObject({ status: 1, error: `${FAULT}\n${REMEDY}note it in CHANGELOG.md under "## 2.0.0"` });
    release("2.0.0");
    expect(check()).toEqual({
      status: 0,
      output: `${FAULT}\n   breaks what was written for v1.0.0, as the raised version and CHANGELOG.md say`,
      error: "",
    });
  });
});
