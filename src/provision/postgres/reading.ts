import { type Entry, ProvisionError, STATES, type State, type Work } from "../entry.js";
import { type JournalStatus, MOST_SHOWN } from "../file-status.js";
import { Database } from "./database.js";
import { countsOf, entriesOf, entryOf, rowsOf } from "./rows.js";
import { checkWork, findJournal } from "./schema.js";

/** A journal in PostgreSQL, by its name. */
export interface Place {
  readonly connectionString: string;
  readonly name: string;
}

/** What a journal holds, as it is now. */
export interface Reading {
  readonly work: Work;
  counts(): Promise<Readonly<Record<State, number>>>;
  /** The entries of some keys, by their keys. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  entries(): AsyncIterable<Entry>;
  /** What nobody could find out: the first of them. */
  undecided(): Promise<readonly Entry[]>;
}

const CONNECTIONS = 2;

/**
 * Reads a journal, also while a run goes. It makes no tables.
 * @throws ProvisionError when there is none, or its database cannot be used.
 */
export async function readJournal<Value>(place: Place, use: (reading: Reading) => Promise<Value>): Promise<Value> {
  const { connectionString, name } = place;
  const database = await Database.open(connectionString, CONNECTIONS);
  try {
    const found = await findJournal(database, name);
    if (!found) throw new ProvisionError(`the database has no journal ${name}: no run has begun`);
    const { id, work } = found;
    return await use({
      work,
      async counts() {
        const { counts } = await countsOf(database, id);
        return Object.fromEntries(STATES.map((state) => [state, counts[state] ?? 0])) as Record<State, number>;
      },
      async find(keys) {
        return new Map([...(await rowsOf(database, id, keys))].map(([key, row]) => [key, entryOf(row)]));
      },
      entries: () => entriesOf(database, id),
      async undecided() {
        const rows = await database.query<{ key: string }>(
          "select key from contract_clients.entry where journal = $1 and state = 'undecided' order by number limit $2",
          [id, MOST_SHOWN],
        );
        const keys = rows.map(({ key }) => key);
        return [...(await rowsOf(database, id, keys)).values()].sort((a, b) => a.number - b.number).map(entryOf);
      },
    });
  } finally {
    await database.close();
  }
}

/** Reads a journal that is for some work. @throws ProvisionError when it is for other. */
export const readWork = <Value>(place: Place, work: Work, use: (reading: Reading) => Promise<Value>): Promise<Value> =>
  readJournal(place, (reading) => {
    checkWork(place.name, reading.work, work);
    return use(reading);
  });

/** What a journal says. */
export const statusOf = (place: Place): Promise<JournalStatus> =>
  readJournal(place, async (reading) => ({
    work: reading.work,
    counts: await reading.counts(),
    undecided: await reading.undecided(),
  }));
