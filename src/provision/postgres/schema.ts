import { randomBytes } from "node:crypto";
import { ProvisionError, type Work } from "../entry.js";
import type { Database, Sql } from "./database.js";

/** Of the tables. A later one comes with statements that make it of the one before. */
const VERSION = 1;

/** Whoever makes the tables holds this lock, so that they are made once. */
const LOCK = "select pg_advisory_xact_lock(hashtextextended('contract_clients', 0))";

/**
 * Times are those of the database, whose clock all processes share. Of an entry, `sent_at` to `sent_until` is when its request may
 * have been under way; `claim` is who sends it or finds out about it, until `claimed_until`. Of a journal, `last` is the last entry's number, and
 * `queued` that of the last that was given a job; until `looked_until` a process goes through the provider's records.
 */
const TABLES = `
create schema contract_clients;
create table contract_clients.version (version int not null);
insert into contract_clients.version values (${VERSION});
create table contract_clients.journal (
  id int generated always as identity primary key,
  name text not null unique,
  provider text not null,
  operation text not null,
  contract text not null,
  base_url text not null,
  salt text not null,
  last int not null default 0,
  queued int not null default 0,
  next_at timestamptz not null default 'epoch',
  open_at timestamptz not null default 'epoch',
  looked_until timestamptz not null default 'epoch'
);
create table contract_clients.entry (
  journal int not null references contract_clients.journal on delete cascade,
  number int not null,
  key text not null,
  digest text not null,
  state text not null,
  attempt int not null default 0,
  tries int not null default 0,
  at timestamptz not null default now(),
  sent_at timestamptz,
  sent_until timestamptz,
  claim uuid,
  claimed_until timestamptz,
  item text,
  details text,
  record_id text,
  primary key (journal, number),
  unique (journal, key)
);
create index entry_open on contract_clients.entry (journal, number) where state in ('unsent', 'sending');
create index entry_sending on contract_clients.entry (journal) where state = 'sending';
create table contract_clients.session (key text primary key, value text not null, until timestamptz not null);
`;

/** A journal's row. */
export interface Header {
  readonly id: number;
  readonly salt: string;
}

/** A journal that is there already. */
export interface KnownJournal extends Header {
  readonly work: Work;
}

interface Row extends Header {
  readonly provider: string;
  readonly operation: string;
  readonly contract: string;
  readonly base_url: string;
}

/**
 * Makes the tables, where they are not, and does `next` under the same lock: makes a journal, for one.
 * @throws ProvisionError when they are of a later version
 */
export async function setUp<Value>(database: Database, next: (sql: Sql) => Promise<Value>): Promise<Value> {
  return database.transaction(async (sql) => {
    await sql.query(LOCK);
    const [{ table } = { table: null }] = await sql.query<{ table: string | null }>(
      "select to_regclass('contract_clients.version') as table",
    );
    if (table === null) await sql.query(TABLES);
    await checkVersion(sql);
    return next(sql);
  });
}

async function checkVersion(sql: Sql): Promise<void> {
  const [{ version } = { version: 0 }] = await sql.query<{ version: number }>(
    "select version from contract_clients.version",
  );
  if (version !== VERSION)
    throw new ProvisionError(
      `the tables of the journal are of version ${version}, and this package knows ${VERSION}: use the package that made them`,
    );
}

/** Finds a journal, and makes nothing. @throws ProvisionError when the tables are of a later version. */
export async function findJournal(sql: Sql, name: string): Promise<KnownJournal | undefined> {
  const [{ isThere } = { isThere: false }] = await sql.query<{ isThere: boolean }>(
    `select to_regclass('contract_clients.version') is not null as "isThere"`,
  );
  if (!isThere) return undefined;
  await checkVersion(sql);
  const [row] = await sql.query<Row>("select * from contract_clients.journal where name = $1", [name]);
  return row && { ...row, work: workIn(row) };
}

/** Finds the journal's row, or makes it. @throws ProvisionError when it is for other work. */
export async function openJournal(sql: Sql, name: string, work: Work): Promise<Header> {
  const { provider, operation, contract, baseUrl } = work;
  await sql.query(
    `insert into contract_clients.journal (name, provider, operation, contract, base_url, salt)
     values ($1, $2, $3, $4, $5, $6) on conflict (name) do nothing`,
    [name, provider, operation, contract, baseUrl, randomBytes(16).toString("base64url")],
  );
  const [row] = await sql.query<Row>("select * from contract_clients.journal where name = $1", [name]);
  if (!row) throw new ProvisionError(`the journal ${name} was deleted while it was opened`);
  checkWork(name, workIn(row), work);
  return { id: row.id, salt: row.salt };
}

const workIn = ({ provider, operation, contract, base_url: baseUrl }: Row): Work => ({
  ...{ provider, operation, contract, baseUrl },
});

/** @throws ProvisionError when a journal is for other work. */
export function checkWork(name: string, found: Work, work: Work): void {
  for (const one of ["provider", "operation", "contract", "baseUrl"] as const)
    if (found[one] !== work[one])
      throw new ProvisionError(`the journal ${name} is of ${one} ${found[one]}, not of ${work[one]}: name another`);
}
