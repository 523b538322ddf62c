// The journal in a file: what is written is on disk, a crash in the middle of a line loses nothing, and one process has it.
import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Entry, fileJournal, type Journal, type State } from "../../src/provision/index.js";

const WORK = { provider: "revcent", operation: "createCustomer", contract: "1", baseUrl: "http://127.0.0.1:1" };

async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "journal-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "customers.journal");
}

async function opened(path: string, work = WORK): Promise<Journal> {
  const journal = fileJournal(path);
  await journal.open(work);
  onTestFinished(() => journal.close());
  return journal;
}

const entry = (key: string, state: State, rest: Partial<Entry> = {}): Entry => ({
  ...{ key, state, digest: "d", attempt: 1, at: 1 },
  ...rest,
});
const counts = (numbers: Partial<Record<State, number>>) => ({
  ...{ sending: 0, created: 0, exists: 0, refused: 0, undecided: 0, unsent: 0 },
  ...numbers,
});

async function collected(journal: Journal): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const one of journal.entries()) found.push(one);
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

it("knows the latest of each key, also when it is opened again", async () => {
  const path = await newPath();
  const first = await opened(path);
  await Promise.all(["a", "b", "c"].map((key) => first.write(entry(key, "sending"))));
  await first.write(entry("a", "created", { data: { customer_id: "1" } }));
  await first.write(entry("b", "refused", { code: "7", why: "ein Übel 🌧" }));
  const digest = first.digest("{}");
  await first.close();

  const second = await opened(path);
  expect(second.counts()).toEqual(counts({ created: 1, refused: 1, sending: 1 }));
  expect(await second.find("b")).toMatchObject({ state: "refused", why: "ein Übel 🌧" });
  expect(await second.find("z")).toBeUndefined();
  expect((await collected(second)).map(({ state }) => state)).toEqual(["created", "refused", "sending"]);
  expect(second.digest("{}")).toBe(digest);
});

it("digests bodies so that two journals cannot be compared, and holds none of them", async () => {
  const [one, other] = [await opened(await newPath()), await opened(await newPath())];
  expect(one.digest("secret")).not.toBe(other.digest("secret"));
});

it("may be read by its owner alone", async () => {
  const path = await newPath();
  await opened(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it.each([
  ["half a line", '{"key":"b","sta'],
  ["a line without its end", JSON.stringify(entry("b", "created"))],
  ["zeros, as some file systems leave them", "\0".repeat(100)],
  ["a last line that is whole but no JSON", '{"key":"b",\n'],
])("repairs what a crash has left: %s", async (_, torn) => {
  const path = await newPath();
  const first = await opened(path);
  await first.write(entry("a", "created"));
  await first.close();
  await appendFile(path, torn);
  const second = await opened(path);
  expect(second.counts()).toEqual(counts({ created: 1 }));
  await second.write(entry("b", "created"));
  await second.close();
  expect((await opened(path)).counts()).toEqual(counts({ created: 2 }));
});

it.each([
  ["no JSON", (text: string) => text.replace('{"key":"a"', '{"key":"')],
  ["an entry that is none", (text: string) => text.replace('"state":"created"', '"state":"made"')],
])("refuses a file that is damaged before its end: %s", async (_, damage) => {
  const path = await newPath();
  const first = await opened(path);
  await first.write(entry("a", "created"));
  await first.write(entry("b", "created"));
  await first.close();
  await writeFile(path, damage(await readFile(path, "utf8")));
  const refused = fileJournal(path).open(WORK);
  await expect(refused).rejects.toThrow("is damaged in line 2: restore it, because what it held there is not known");
});

it.each([
  ["another operation", { ...WORK, operation: "createSale" }, "is of operation createCustomer, not of createSale"],
  ["another provider", { ...WORK, provider: "getty" }, "is of provider revcent, not of getty"],
  ["another server", { ...WORK, baseUrl: "https://a.example" }, "is of baseUrl http://127.0.0.1:1, not of https://a."],
  [
    "another major version of the contract",
    { ...WORK, contract: "2" },
    "is of contract 1, not of 2: name another file",
  ],
])("refuses %s than it was made for", async (_, work, words) => {
  const path = await newPath();
  const first = await opened(path);
  await first.write(entry("a", "created"));
  await first.close();
  await expect(fileJournal(path).open(work)).rejects.toThrow(words);
  // And lets go of it.
  await opened(path);
});

it("begins anew what a crash left of a first line", async () => {
  const path = await newPath();
  await writeFile(path, '{"journ');
  const journal = await opened(path);
  await journal.write(entry("a", "created"));
  await journal.close();
  expect((await opened(path)).counts()).toEqual(counts({ created: 1 }));
});

it("belongs to nobody before its first entry", async () => {
  const path = await newPath();
  await (await opened(path)).close();
  await opened(path, { ...WORK, baseUrl: "https://a.example" });
  expect(await readFile(path, "utf8")).toContain("https://a.example");
});

it("refuses a file that is no journal, and leaves it as it is", async () => {
  const path = await newPath();
  await writeFile(path, '{"name":"Ann"}\n');
  await expect(fileJournal(path).open(WORK)).rejects.toThrow("is no journal");
  expect(await readFile(path, "utf8")).toBe('{"name":"Ann"}\n');
  await writeFile(path, "name;email");
  await expect(fileJournal(path).open(WORK)).rejects.toThrow("is no journal");
  expect(await readFile(path, "utf8")).toBe("name;email");
});

it("is refused to a second process while the first lives, and taken over when it is dead", async () => {
  const path = await newPath();
  const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const gone = new Promise((resolve) => holder.on("exit", resolve));
  onTestFinished(() => void holder.kill("SIGKILL"));
  const lock = { pid: holder.pid, host: (await import("node:os")).hostname() };
  await writeFile(`${path}.lock`, JSON.stringify(lock));
  await expect(fileJournal(path).open(WORK)).rejects.toThrow(`is in use by process ${holder.pid}`);
  holder.kill("SIGKILL");
  await gone;
  await opened(path);
});

it("is refused a second time in one process", async () => {
  const path = await newPath();
  await opened(path);
  await expect(fileJournal(path).open(WORK)).rejects.toThrow(`is in use by process ${process.pid}`);
});

it("lets one of many take over what a dead process has left", async () => {
  const path = await newPath();
  await writeFile(`${path}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: (await import("node:os")).hostname() }));
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => opened(path)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("is written anew when most of its lines are old", async () => {
  const path = await newPath();
  const first = await opened(path);
  const keys = Array.from({ length: 50 }, (_, index) => `key ${index}`);
  for (let round = 0; round < 80; round++)
    await Promise.all(keys.map((key) => first.write(entry(key, "unsent", { attempt: round }))));
  await first.close();
  const second = await opened(path);
  expect((await readFile(path, "utf8")).trim().split("\n")).toHaveLength(51);
  await second.write(entry("key 7", "created"));
  await second.close();
  const third = await opened(path);
  expect(third.counts()).toEqual(counts({ unsent: 49, created: 1 }));
  expect(await third.find("key 8")).toMatchObject({ attempt: 79 });
});

it("appends nothing more after the disk has failed", async () => {
  const path = await newPath();
  const journal = await opened(path);
  await journal.write(entry("a", "sending"));
  // A full disk and a closed handle are the same to it.
  const { file } = journal as unknown as { file: { close(): Promise<void> } };
  await file.close();
  await expect(journal.write(entry("a", "created"))).rejects.toThrow();
  await expect(journal.write(entry("b", "sending"))).rejects.toThrow();
  expect(journal.counts()).toEqual(counts({ sending: 1 }));
});
