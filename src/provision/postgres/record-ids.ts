import { KeyTable } from "../key-table.js";
import type { Sql } from "./database.js";

/** Rows that are read at a time. */
const PART = 5_000;
/** Milliseconds: what was written so shortly before may not have been seen. */
const OVERLAP = 60_000;

/** Ids of the records that all processes have made. */
export class RecordIds {
  private readonly ids = new KeyTable();
  private since = 0;

  constructor(private readonly journal: number) {}

  has(id: string): boolean {
    return this.ids.get(id) !== undefined;
  }

  /** Reads those that are new. */
  async refresh(sql: Sql): Promise<void> {
    let latest = this.since;
    for (let last = 0; ; ) {
      const rows = await sql.query<{ number: number; id: string; at: number }>(
        `select number, record_id as id, extract(epoch from at)::float8 * 1000 as at from contract_clients.entry
         where journal = $1 and number > $2 and record_id is not null and at >= to_timestamp($3)
         order by number limit ${PART}`,
        [this.journal, last, (this.since - OVERLAP) / 1000],
      );
      for (const { id, at } of rows) {
        this.ids.set(id, { offset: 0, length: 0, state: 1 });
        latest = Math.max(latest, at);
      }
      last = rows.at(-1)?.number ?? last;
      if (rows.length < PART) break;
    }
    this.since = latest;
  }
}
