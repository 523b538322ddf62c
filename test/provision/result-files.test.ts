// What two commands write that share a journal and a folder.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeResults } from "../../src/cli/result-files.js";
import { rowsOf } from "../../src/cli/rows.js";
import type { Entry } from "../../src/provision/entry.js";

const COUNT = 2_500;

it("two that write the same files at once leave whole ones", async () => {
  const folder = await mkdtemp(join(tmpdir(), "results-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "a.csv");
  const keys = Array.from({ length: COUNT }, (_, at) => `key-${at}`);
  await writeFile(file, ["id", ...keys, ""].join("\n"));
  const entryOf = (key: string): Entry => ({
    key,
    state: "created",
    digest: "d",
    attempt: 1,
    at: 0,
    data: { id: key },
  });
  async function* items() {
    for await (const row of rowsOf(file)) {
      const key = String(row.values["id"]);
      yield { row, key, body: {}, toJSON: () => ({ key, body: {} }) };
    }
  }
  const kept = {
    counts: { created: COUNT, exists: 0, refused: 0, undecided: 0, sending: 0, unsent: 0 },
    find: async (some: readonly string[]) => new Map(some.map((key) => [key, entryOf(key)])),
    async *entries() {
      yield* keys.map(entryOf);
    },
  };
  await Promise.all([1, 2].map(() => writeResults(file, items, kept, () => false)));
  expect((await readdir(folder)).sort()).toEqual(["a.csv", "a.done.csv"]);
  const lines = (await readFile(join(folder, "a.done.csv"), "utf8")).split("\n");
  expect(lines).toEqual(["id,_state,_why,_id", ...keys.map((key) => `${key},created,,${key}`), ""]);
});
