// From a file to customers and two files: `contract-clients provision`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { command as runCommand } from "../support/command.js";
import { serve } from "../support/serve.js";
import { startServer } from "../support/server.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
  vi.stubEnv("REVCENT_API_KEY", "key-of-the-test");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const pathOf = (name: string) => join(folder, name);
const read = (name: string) => readFile(pathOf(name), "utf8");

const command = (...args: string[]) => runCommand(folder, ...args);

/** A RevCent that refuses whoever is called Bad. */
async function started() {
  let made = 0;
  const server = await serve(({ body }) => {
    if (body.includes('"Bad"')) return { status: 400, body: JSON.stringify({ code: 0, result: "no such name" }) };
    return { body: JSON.stringify({ code: 1, result: "ok", customer_id: `CUSTOMER${++made}` }) };
  });
  const run = (...args: string[]) =>
    command("provision", ...args, "--provider", "revcent", "--server", server.url, "--set", "campaign=web");
  return { server, run };
}

const HEADER = "id,customer.email,customer.first_name,customer.last_name";
const csv = (...rows: string[]) => [HEADER, ...rows, ""].join("\n");
const ROWS = ["7,ada@example.com,Ada,Byron", "8,bad@example.com,Bad,Bones", '9,joe@example.com,"Joe ""J"", jr",Doe'];

describe("a run", () => {
  it("makes a customer of each row, and leaves two files", async () => {
    const { run, server } = await started();
    await writeFile(pathOf("a.csv"), csv(...ROWS));
    const { code, output } = await run(pathOf("a.csv"));
    expect(code).toBe(1);
    expect(output).toMatch(
      /^created 2, refused 1 in \d+ s\ndone: {5}a\.done\.csv\nnot done: a\.not-done\.csv: put it right/,
    );
    expect(await read("a.done.csv")).toMatch(
      /^id,customer\.email,.+,_state,_why,.*_customer_id.*\n7,ada@example\.com,Ada,Byron,created,,.*\n9,joe@example\.com,"Joe ""J"", jr",Doe,created/,
    );
    expect(await read("a.not-done.csv")).toMatch(
      /,_state,_code,_why\n8,bad@example\.com,Bad,Bones,refused,.*no such name/,
    );
    expect((await stat(pathOf("a.done.csv"))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
      campaign: "web",
      customer: { email: "ada@example.com", first_name: "Ada", last_name: "Byron" },
    });
  });

  it("takes back what was not done, once it was put right, and makes nothing twice", async () => {
    const { run, server } = await started();
    await writeFile(pathOf("a.csv"), csv(...ROWS));
    await run(pathOf("a.csv"));
    await writeFile(pathOf("a.not-done.csv"), (await read("a.not-done.csv")).replace("Bad,", "Good,"));
    expect((await run(pathOf("a.not-done.csv"))).code).toBe(0);
    await writeFile(pathOf("a.csv"), (await read("a.csv")).replace("Bad,", "Good,"));
    expect((await run(pathOf("a.csv"))).code).toBe(0);
    expect(server.requests).toHaveLength(4);
    expect(await read("a.done.csv")).toContain("8,bad@example.com,Good,Bones,created");
  });

  it("tries refused rows again when it is told to", async () => {
    const { run, server } = await started();
    await writeFile(pathOf("a.csv"), csv(...ROWS));
    await run(pathOf("a.csv"));
    await run(pathOf("a.csv"));
    expect(server.requests).toHaveLength(3);
    const { code, output } = await command(
      ...["provision", "retry", "--refused", pathOf("a.csv"), "--provider", "revcent", "--server", server.url],
      ...["--set", "campaign=web"],
    );
    expect([code, output.split(" in ")[0]]).toEqual([1, "created 2, refused 1"]);
    expect(server.requests).toHaveLength(4);
  });

  it("reads NDJSON, whose rows are bodies", async () => {
    const { run, server } = await started();
    const row = (id: number, email: string) =>
      `${JSON.stringify({ id, customer: { email, first_name: "A", last_name: "B" } })}\n`;
    await writeFile(pathOf("a.ndjson"), `${row(1, "a@example.com")}\n${row(2, "b@example.com").trim()}`);
    expect((await run(pathOf("a.ndjson"), "--key", "id")).code).toBe(0);
    expect(JSON.parse(server.requests[0]?.body ?? "")).not.toHaveProperty("id");
    const [first] = (await read("a.done.ndjson")).split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ id: 1, _state: "created", _answer: { customer_id: /^CUSTOMER/ } });
  });

  it("takes columns of other names, and leaves out cells that are empty", async () => {
    const { run, server } = await started();
    await writeFile(
      pathOf("a.csv"),
      "\uFEFFE-Mail,First,customer.last_name,customer.zip,_note\nada@example.com,Ada,Byron,,x\n",
    );
    const { errors } = await run(
      pathOf("a.csv"),
      "--map",
      "E-Mail=customer.email",
      "--map",
      "First=customer.first_name",
    );
    expect(errors).toBe("");
    expect(JSON.parse(server.requests[0]?.body ?? "").customer).toEqual({
      ...{ email: "ada@example.com", first_name: "Ada", last_name: "Byron" },
    });
  });

  it("makes numbers, truths and lists of cells, as the contract has them", async () => {
    vi.stubEnv("CONTROL_CENTER_USERNAME", "u");
    vi.stubEnv("CONTROL_CENTER_API_KEY", "k");
    const server = await serve({ body: JSON.stringify({ customerId: 1 }) });
    await writeFile(
      pathOf("a.csv"),
      "name,accountName,shipToBillAddress,contacts.0.phone,contacts.1.phone\nAcme,A,TRUE,0123,456\n",
    );
    const { errors } = await command(
      "provision",
      pathOf("a.csv"),
      "--provider",
      "control-center",
      "--server",
      server.url,
    );
    expect(errors).toBe("");
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
      ...{ name: "Acme", accountName: "A", shipToBillAddress: true },
      contacts: [{ phone: "0123" }, { phone: "456" }],
    });
  });
});

it("status says what a journal holds", async () => {
  const { run } = await started();
  await writeFile(pathOf("a.csv"), csv(...ROWS));
  await run(pathOf("a.csv"));
  const { code, output } = await command("provision", "status", pathOf("a.csv"));
  expect(code).toBe(0);
  expect(output).toMatch(/^a\.csv\.journal: revcent createCustomer at http:.*\n {2}created {4}2\n {2}refused {4}1\n$/);
});

describe("bad input is one clear message, and nothing is sent:", () => {
  const good = csv("7,ada@example.com,Ada,Byron");
  it.each<[name: string, file: string, text: string | Buffer, words: string]>([
    [
      "an unknown column",
      "a.csv",
      "id,mail\n1,x\n",
      'a.csv, column "mail": the contract has no field "mail"; --map COLUMN=FIELD',
    ],
    ["a column that may be two fields", "a.csv", "id,email\n1,x\n", '"email" may be customer.email or bill_to.email'],
    ["two columns of one name", "a.csv", "id,a,a\n1,2,3\n", 'a.csv, line 1: two columns have the name "a"'],
    ["a column without a name", "a.csv", "id,,a\n1,2,3\n", "a.csv, line 1: column 2 has no name"],
    ["a row with a cell too many", "a.csv", csv("7,a@example.com,A,B,C"), "a.csv, line 2: it has more or fewer cells"],
    ["a quote in a wrong place", "a.csv", csv('7,"a"@example.com,A,B'), "a.csv, line 2: a quote"],
    ["a quote that is not closed", "a.csv", csv('7,"a@example.com,A,B'), "a.csv, line 2: a quote"],
    ["a NUL", "a.csv", good.replace("Ada", "A\0a"), "a.csv, line 2: it has a NUL character"],
    ["another encoding", "a.csv", Buffer.from(good.replace("Ada", "Adä"), "latin1"), "a.csv, line 2: it is not UTF-8"],
    ["UTF-16", "a.csv", Buffer.from(good, "utf16le"), "a.csv, line 1: it has a NUL character"],
    [
      "a line that never ends",
      "a.csv",
      `${HEADER}\n${"x".repeat(2 ** 21)}`,
      "a.csv, line 2: it is longer than 1048576 bytes",
    ],
    [
      "a body that the contract refuses, far behind",
      "a.csv",
      csv(
        ...Array(999)
          .fill(0)
          .map((_, i) => `${i},p@example.com,A,B`),
        "x,p@example.com,,B",
      ),
      "a.csv, line 1001: ",
    ],
    [
      "a key that comes twice",
      "a.csv",
      csv("7,a@example.com,A,B", "7,b@example.com,A,B"),
      "a.csv, line 3: its key 7 is that of",
    ],
    ["a row without a key", "a.csv", csv(",a@example.com,A,B"), "a.csv, line 2: its key must be a text"],
    ["no JSON", "a.ndjson", '{"id":"1"}\n{"id":\n', "a.ndjson, line 2: no JSON"],
    ["JSON that is no object", "a.ndjson", '{"id":"1"}\n[]\n', "a.ndjson, line 2: it must be an object"],
    ["a file of another kind", "a.xlsx", "PK", "a.xlsx: its name must end in .csv, .ndjson or .jsonl"],
  ])("%s", async (_, file, text, words) => {
    const { run, server } = await started();
    await writeFile(pathOf(file), text);
    const { code, errors, output } = await run(pathOf(file), ...(file.endsWith("ndjson") ? ["--key", "id"] : []));
    expect(errors).toContain(words);
    expect(output).toBe("");
    expect(code).toBe(1);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ["no file", [], "name a CSV or NDJSON file"],
    ["a file that is missing", ["/none.csv", "--provider", "revcent"], "/none.csv cannot be read"],
    ["no provider", ["a.csv"], "--provider says where: getty, control-center, revcent, ondemand"],
    ["an unknown provider", ["a.csv", "--provider", "acme"], 'unknown provider "acme"; there are getty'],
    [
      "missing credentials",
      ["a.csv", "--provider", "ondemand"],
      "the environment lacks ONDEMAND_ACCESS_KEY_ID, ONDEMAND_SECRET",
    ],
    [
      "a server without TLS",
      ["a.csv", "--provider", "revcent", "--server", "http://example.com"],
      "must begin with https://",
    ],
    ["no number", ["a.csv", "--workers", "many"], '--workers must be a number above 0, not "many"'],
    ["half a worker", ["a.csv", "--workers", "1.5"], '--workers must be a whole number, not "1.5"'],
    ["half a pair", ["a.csv", "--map", "email"], '--map is COLUMN=FIELD, not "email"'],
    ...[
      ...[
        "postgres://u:u#s3cret@h/db",
        "postgres://u:u?s3cret@h/db",
        "postgres://u:1#s3cret@h/db",
        "postgres://u:s3cret%zz@h/db",
      ],
      ...["mysql://u:s3cret@h/db", "postgres://u:s3cret@h:port/db"],
    ].map((url): [string, string[], string] => [
      `the journal ${url}`,
      ["a.csv", "--journal", url],
      "--journal must be a file or postgres://user:password@host/database",
    ]),
    [
      "a journal in Redis",
      ["a.csv", "--journal", "redis://u:s3cret@h"],
      "--journal cannot be Redis, which may lose what it has acknowledged",
    ],
    ["an unknown option", ["a.csv", "--fast"], "Unknown option '--fast'"],
    ["retry of nothing", ["retry", "a.csv"], "retry what? --refused"],
    [
      "a field of no create",
      ["a.csv", "--provider", "revcent", "--set", "x=1"],
      '--set x: the contract has no field "x"',
    ],
    [
      "an operation that cannot be found out about",
      ["a.csv", "--provider", "revcent", "--operation", "voidSale"],
      "does not say how",
    ],
  ])("%s", async (_, args, words) => {
    const { code, errors } = await command("provision", ...args);
    expect(errors).toContain(words);
    expect(errors).not.toContain("s3cret");
    expect(code).toBe(1);
  });

  it("a journal of another server", async () => {
    const [first, second] = [await started(), await started()];
    await writeFile(pathOf("a.csv"), good);
    await first.run(pathOf("a.csv"));
    const { errors } = await second.run(pathOf("a.csv"));
    expect(errors).toContain("a.csv.journal is of baseUrl");
    expect(second.server.requests).toEqual([]);
  });
});

it("Ctrl-C finishes what is under way, and the next run goes on", async () => {
  const server = await startServer(async () => {
    await sleep(30);
    return { body: JSON.stringify({ code: 1, customer_id: "1" }) };
  });
  onTestFinished(() => server.close());
  await writeFile(pathOf("a.csv"), csv(...Array.from({ length: 60 }, (_, i) => `${i},p${i}@example.com,A,B`)));
  const args = ["provision", pathOf("a.csv"), "--provider", "revcent", "--server", server.url, "--set", "campaign=web"];
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/bin.ts", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  while (server.requests.length < 8) await sleep(10);
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(output).toContain("Finishing what is under way");
  const sent = server.requests.length;
  expect(sent).toBeLessThan(60);
  expect((await read("a.done.csv")).trim().split("\n")).toHaveLength(sent + 1);
  expect(await read("a.not-done.csv")).toContain(",unsent,");
  expect((await command(...args)).code).toBe(0);
  expect(server.requests).toHaveLength(60);
});
