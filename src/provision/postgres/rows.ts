import type { Details } from "../board.js";
import type { Entry, State } from "../entry.js";
import type { Sql } from "./database.js";

/** An entry's row, as far as it makes an `Entry`. */
export interface EntryRow {
  readonly number: number;
  readonly key: string;
  readonly digest: string;
  readonly state: State;
  readonly attempt: number;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** JSON: the database would refuse some texts, and change some numbers. */
  readonly details: string | null;
}

export const COLUMNS =
  "e.number, e.key, e.digest, e.state, e.attempt, extract(epoch from e.at)::float8 * 1000 as at, e.details";

export const entryOf = ({ key, digest, state, attempt, at, details }: EntryRow): Entry => ({
  ...{ key, digest, state, attempt, at },
  ...(details === null ? {} : (JSON.parse(details) as Details)),
});

/** The rows of some keys, by their keys. */
export async function rowsOf(
  sql: Sql,
  journal: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EntryRow>> {
  const rows = await sql.query<EntryRow>(
    `select ${COLUMNS} from contract_clients.entry e where journal = $1 and key = any($2)`,
    [journal, keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Rows that are read at a time. */
const PART = 500;

/** All entries of a journal, in the order in which they were put in. */
export async function* entriesOf(sql: Sql, journal: number): AsyncGenerator<Entry> {
  for (let last = 0; ; ) {
    const rows = await sql.query<EntryRow>(
      `select ${COLUMNS} from contract_clients.entry e where journal = $1 and number > $2 order by number limit ${PART}`,
      [journal, last],
    );
    for (const row of rows) yield entryOf(row);
    last = rows.at(-1)?.number ?? last;
    if (rows.length < PART) return;
  }
}

/** How many entries there are in each state, and how many of those under way are in doubt. */
export async function countsOf(
  sql: Sql,
  journal: number,
): Promise<{ readonly counts: Partial<Record<State, number>>; readonly doubtful: number }> {
  const rows = await sql.query<{ state: State; count: number; doubtful: number }>(
    `select state, count(*)::int as count, (count(*) filter (where state = 'sending' and claim is null))::int as doubtful
     from contract_clients.entry where journal = $1 group by state`,
    [journal],
  );
  return {
    counts: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    doubtful: rows.reduce((sum, row) => sum + row.doubtful, 0),
  };
}
