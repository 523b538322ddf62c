// `contract-clients provision --journal postgres://…`: commands that are given the same file share the work.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { command } from "../support/command.js";
import { type Compiled, compiled } from "../support/compiled.js";
import { type PostgresServer, startPostgres } from "../support/postgres-server.js";
import { checkCustomers } from "../support/provision-plays.js";
import { begin } from "../support/provision-program.js";
import { serve } from "../support/serve.js";

let server: PostgresServer;
let program: Compiled;
beforeAll(async () => {
  [server, program] = await Promise.all([startPostgres(), compiled("src/cli/bin.ts")]);
});
afterAll(async () => {
  await Promise.all([server?.stop(), program?.remove()]);
});

let folder = "";
let database = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
  vi.stubEnv("REVCENT_API_KEY", "key-of-the-test");
  // The cluster trusts everybody, whatever the password.
  database = (await server.newDatabase()).replace("postgres@", "postgres:pass-word@");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const HEADER = "id,customer.email,customer.first_name,customer.last_name";
const csv = (count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, at) => `${at + 1},person-${at + 1}@example.com,P,${at + 1}`), ""].join(
    "\n",
  );

const customerOf = (number: number) => ({
  ...{ email: `person-${number}@example.com`, first_name: "P", last_name: `${number}` },
});

/** Runs the command within this process, on a file of the folder. */
const run = (url: string, file: string, ...args: string[]) =>
  command(
    folder,
    ...["provision", ...args, join(folder, file), "--provider", "revcent", "--server", url],
    ...["--set", "campaign=web", "--journal", database],
  );
const status = (journal = database) =>
  command(folder, "provision", "status", join(folder, "a.csv"), "--journal", journal);

it("commands on several machines create each row's customer once, and each writes both files of all", async () => {
  const COUNT = 90;
  const mock = await startMock("revcent", { latency: 20 });
  onTestFinished(() => mock.close());
  // Two of them in one folder, where they write the same files.
  const machines = ["one", "two", "two"];
  const ends = await Promise.all(
    machines.map(async (machine) => {
      await mkdir(join(folder, machine), { recursive: true });
      await writeFile(join(folder, machine, "a.csv"), csv(COUNT));
      const where = ["--provider", "revcent", "--server", mock.url, "--set", "campaign=web", "--journal", database];
      return begin(onTestFinished, [program.path, "provision", join(folder, machine, "a.csv"), ...where], () => {})
        .ended;
    }),
  );
  // Where it takes its time, it tells how far it has come.
  const progress = /^(\d+\/90 .+\n)*$/;
  expect(ends).toEqual(machines.map(() => ({ code: 0, signal: null, errors: expect.stringMatching(progress) })));
  expect(mock.requests.filter(({ method }) => method === "POST")).toHaveLength(COUNT);
  await checkCustomers("revcent", mock.url, COUNT);
  for (const machine of ["one", "two"]) {
    expect((await readdir(join(folder, machine))).sort()).toEqual(["a.csv", "a.done.csv"]);
    const rows = (await readFile(join(folder, machine, "a.done.csv"), "utf8")).trim().split("\n");
    expect(rows).toHaveLength(COUNT + 1);
    expect(rows.slice(1).map((row) => row.split(",")[0])).toEqual(
      Array.from({ length: COUNT }, (_, at) => `${at + 1}`),
    );
    expect(rows.slice(1).every((row) => row.includes(",created,"))).toBe(true);
  }
  const { output } = await status();
  expect(output).toBe(`the journal a.csv: revcent createCustomer at ${mock.url}\n  created    ${COUNT}\n`);
  // What is kept of a row is what its call is made of, and nothing is left of it.
  const left = await server.query(database, "select key from contract_clients.entry where item is not null");
  expect(left).toEqual([]);
});

it("commands for getty log in once, and leave no connection open", async () => {
  const COUNT = 30;
  const mock = await startMock("getty", { latency: 20 });
  onTestFinished(() => mock.close());
  for (const [name, value] of Object.entries({
    SYSTEM_ID: "1",
    SYSTEM_PASSWORD: "p",
    USER_NAME: "u",
    USER_PASSWORD: "q",
  }))
    vi.stubEnv(`GETTY_${name}`, value);
  const fields = ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"];
  const rows = Array.from(
    { length: COUNT },
    (_, at) => `person${at + 1},analytical,person-${at + 1}@example.com,P,Q,GBR`,
  );
  const header = fields.map((field) => `CreateCustomerRequestBody.${field}`).join(",");
  await writeFile(join(folder, "a.csv"), [header, ...rows, ""].join("\n"));
  const args = [join(folder, "a.csv"), "--provider", "getty", "--server", mock.url, "--journal", database];
  const lives = [1, 2, 3].map(() => begin(onTestFinished, [program.path, "provision", ...args], () => {}).ended);
  expect((await Promise.all(lives)).map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(mock.requests.filter(({ url }) => url.endsWith("/CreateSession"))).toHaveLength(1);
  await checkCustomers("getty", mock.url, COUNT);
});

it("tells what was refused, takes it back put right or as it is, and sends nothing twice", async () => {
  let posts = 0;
  let isStrict = true;
  const provider = await serve(({ method, body }) => {
    if (method === "POST") posts++;
    if (isStrict && body.includes('"Bad"'))
      return { status: 400, body: JSON.stringify({ code: 0, result: "no such name" }) };
    return { body: JSON.stringify({ code: 1, result: "ok", customer_id: `CUSTOMER${posts}` }) };
  });
  await writeFile(
    join(folder, "a.csv"),
    [csv(2).trim(), "3,bad@example.com,Bad,B", "4,worse@example.com,Bad,B", ""].join("\n"),
  );
  const first = await run(provider.url, "a.csv");
  expect([first.code, first.output.split(" in ")[0]]).toEqual([1, "created 2, refused 2"]);
  const notDone = await readFile(join(folder, "a.not-done.csv"), "utf8");
  expect(notDone).toMatch(/,_state,_code,_why\n3,.*,refused,.*no such name.*\n4,.*refused/);
  expect((await run(provider.url, "a.csv")).code).toBe(1);
  expect(posts).toBe(4);

  // The file of what was not done knows the journal of the first.
  await writeFile(join(folder, "a.not-done.csv"), notDone.replace("3,bad@example.com,Bad", "3,bad@example.com,Good"));
  expect((await run(provider.url, "a.not-done.csv")).output).toContain("created 3, refused 1");
  expect(posts).toBe(5);
  isStrict = false;
  await writeFile(
    join(folder, "a.csv"),
    (await readFile(join(folder, "a.csv"), "utf8")).replace(",Bad,B\n4", ",Good,B\n4"),
  );
  const again = await run(provider.url, "a.csv", "retry", "--refused");
  expect([again.code, again.output.split(" in ")[0]]).toEqual([0, "created 4"]);
  expect(posts).toBe(6);
});

it("has a journal for each file's name, or of another name behind the URL", async () => {
  const provider = await serve({ body: JSON.stringify({ code: 1, result: "ok", customer_id: "CUSTOMER1" }) });
  for (const file of ["a.csv", "b.csv"]) await writeFile(join(folder, file), csv(1));
  expect((await run(provider.url, "a.csv")).code).toBe(0);
  expect((await run(provider.url, "b.csv")).code).toBe(0);
  database += "#spring";
  expect((await run(provider.url, "a.csv")).code).toBe(0);
  expect(provider.requests).toHaveLength(3);
  expect((await status()).output).toContain("the journal spring: revcent");
  const names = await server.query(
    database.replace("#spring", ""),
    "select name from contract_clients.journal order by id",
  );
  expect(names.map(({ name }) => name)).toEqual(["a.csv", "b.csv", "spring"]);
});

it("refuses a journal of another provider's, and writes no files of it", async () => {
  const [first, second] = [await serve({ body: '{"code":1,"customer_id":"1"}' }), await serve({})];
  await writeFile(join(folder, "a.csv"), csv(1));
  await run(first.url, "a.csv");
  await rm(join(folder, "a.done.csv"));
  const { code, errors } = await run(second.url, "a.csv");
  expect([code, errors]).toEqual([1, expect.stringContaining("the journal a.csv is of baseUrl ")]);
  expect(second.requests).toEqual([]);
  expect(await readdir(folder)).toEqual(["a.csv"]);
});

it("a dry run needs no database", async () => {
  await writeFile(join(folder, "a.csv"), csv(1));
  database = "postgres://user:pass-word@127.0.0.1:1/none";
  expect((await run("http://127.0.0.1:1", "a.csv", "--dry-run")).code).toBe(0);
});

it.each([
  [
    "nobody listens",
    () => "postgres://user:pass-word@127.0.0.1:1/none",
    "failed, and without it nothing is sent: connect ECONNREFUSED",
  ],
  ["there is no such database", () => database.replace(/test_\d+/, "none"), 'database "none" does not exist'],
])("says in one sentence, without the password, that %s", async (_, journal, words) => {
  const provider = await serve({});
  await writeFile(join(folder, "a.csv"), csv(1));
  database = journal();
  for (const { code, errors, output } of [await run(provider.url, "a.csv"), await status()]) {
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain(words);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).not.toContain("pass-word");
  }
  expect(provider.requests).toEqual([]);
});

it("status says that no run has begun, and makes no tables", async () => {
  const { code, errors } = await status();
  expect([code, errors]).toEqual([1, "the database has no journal a.csv: no run has begun\n"]);
  const tables = await server.query(database, "select to_regclass('contract_clients.journal') as one");
  expect(tables).toEqual([{ one: null }]);
});

it("status names those of which nobody knows, and the next run finds out", async () => {
  const mock = await startMock("revcent");
  onTestFinished(() => mock.close());
  await writeFile(join(folder, "a.csv"), csv(3));
  expect((await run(mock.url, "a.csv", "--wait", "0")).code).toBe(0);
  const item = { key: "2", body: { campaign: "web", customer: customerOf(2) } };
  await server.query(
    database,
    `update contract_clients.entry set state = 'undecided', details = '{"why":"nobody can tell"}', item = '${JSON.stringify(item)}',
     record_id = null, sent_until = sent_at where key = '2'`,
  );
  expect((await status()).output.split("\n").slice(1)).toEqual([
    ...["  created    2", "  undecided  1", "  undecided: 2: nobody can tell", ""],
  ]);
  const { code, output } = await run(mock.url, "a.csv", "--wait", "0");
  expect([code, output.split(" in ")[0]]).toEqual([0, "created 2, exists 1"]);
  await checkCustomers("revcent", mock.url, 3);
});
