import { basename } from "node:path";
import type { Entry, Journal, State, Work } from "../provision/entry.js";
import { type JournalStatus, statusOf } from "../provision/file-status.js";
import { fileJournal } from "../provision/index.js";
import type { Place } from "../provision/postgres/reading.js";
import type { PostgresSessionStore } from "../provision/postgres/session-store.js";
import type { SharedJournal } from "../provision/shared-journal.js";
import { UsageError } from "./usage-error.js";

/** What a journal has of rows. */
export interface Kept {
  /** How many keys there are in each state. */
  readonly counts: Readonly<Record<State, number>>;
  /** The entries of some keys, by their keys. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  entries(): AsyncIterable<Entry>;
}

/** Where it is kept what became of a file's rows. */
export interface JournalPlace {
  /** As it may be shown. */
  readonly shown: string;
  /** For a run. */
  open(): Promise<Journal | SharedJournal>;
  status(): Promise<JournalStatus>;
  /** Reads it when the run is over. */
  read<Value>(work: Work, use: (kept: Kept) => Promise<Value>): Promise<Value>;
  /** Where those who share the journal share a session too. */
  sessionStore?(): Promise<PostgresSessionStore>;
}

/**
 * The journal of a file: the one that `--journal` names, or the one beside the file.
 * @throws UsageError that does not quote a URL, which may hold a password.
 */
export function journalPlaceOf(named: string | undefined, file: string): JournalPlace {
  const path = named ?? `${originalOf(file)}.journal`;
  return /^[a-z][a-z\d+.-]+:\/\//i.test(path) ? inDatabase(placeOf(path, basename(originalOf(file)))) : inFile(path);
}

/** What was not done of a file has the file's own journal: it tells what was. */
const originalOf = (file: string) => file.replace(/(\.not-done)+(?=\.\w+$)/, "");

const inFile = (path: string): JournalPlace => ({
  shown: path,
  open: async () => fileJournal(path),
  status: () => statusOf(path),
  async read(work, use) {
    const journal = fileJournal(path);
    await journal.open(work);
    const find = async (keys: readonly string[]) => {
      const entries = await Promise.all(keys.map((key) => journal.find(key)));
      return new Map(entries.filter((entry) => entry !== undefined).map((entry) => [entry.key, entry]));
    };
    try {
      return await use({ counts: journal.counts(), find, entries: () => journal.entries() });
    } finally {
      await journal.close();
    }
  },
});

const inDatabase = (place: Place): JournalPlace => ({
  shown: `the journal ${place.name}`,
  open: async () => (await import("../provision/postgres/index.js")).postgresJournal(place),
  status: async () => (await reading()).statusOf(place),
  read: async (work, use) =>
    (await reading()).readWork(place, work, async ({ counts, find, entries }) =>
      use({ counts: await counts(), find, entries }),
    ),
  sessionStore: async () => (await import("../provision/postgres/index.js")).postgresSessionStore(place),
});

/** Not before it is needed: few have a PostgreSQL. */
const reading = () => import("../provision/postgres/reading.js");

/** `postgres://…#name` → a journal of that name, or of the file's. */
function placeOf(text: string, fileName: string): Place {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (/^rediss?:$/.test(String(url?.protocol)))
    throw new UsageError(
      "--journal cannot be Redis, which may lose what it has acknowledged: pass a file or postgres://…",
    );
  const isPostgres = url?.protocol === "postgres:" || url?.protocol === "postgresql:";
  // What stands behind a password with a "#" or "?" in it would be taken for something else.
  if (!url || !isPostgres || /[?#].*@/.test(text) || !isDecodable(url))
    throw new UsageError(
      "--journal must be a file or postgres://user:password@host/database; in names and passwords what is no letter or digit is " +
        "percent-encoded, as %40 for @",
    );
  const name = decodeURIComponent(url.hash.slice(1)) || fileName;
  url.hash = "";
  return { connectionString: url.href, name };
}

function isDecodable({ username, password, pathname, hash }: URL): boolean {
  try {
    for (const part of [username, password, pathname, hash]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
