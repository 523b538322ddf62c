import type { SharedJournal } from "../shared-journal.js";
import { PostgresJournal, type PostgresJournalOptions } from "./journal.js";

export { ProvisionError } from "../entry.js";
export type { SharedJournal } from "../shared-journal.js";
export type { PostgresJournalOptions } from "./journal.js";
export { type PostgresSessionStore, type PostgresSessionStoreOptions, postgresSessionStore } from "./session-store.js";

/**
 * A journal in PostgreSQL, for many processes on many machines: each gives it to `provision`, with all items or with none, and
 * they create each item once between them. It holds the caller's keys, what the provider answered, which may be secrets, and of
 * items that have not come to their end the items themselves, which may be personal data.
 *
 * Needs the optional peers pg and pg-boss. Its tables are in the schemas `contract_clients` and `contract_clients_jobs`.
 */
export const postgresJournal = (options: PostgresJournalOptions): SharedJournal => new PostgresJournal(options);
