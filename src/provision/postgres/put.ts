import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { BoardOf } from "../board.js";
import { itemsAnew } from "../items.js";
import { anotherBody, type Digesting, lookThrough, PART, Task } from "../plan.js";
import type { Database, Sql } from "./database.js";
import { entryOf, rowsOf } from "./rows.js";
import type { Header } from "./schema.js";

/** Milliseconds before it is looked again whether another process has put in its items. */
const ASKS = 200;

export const digesting = (salt: string): Digesting => ({
  digest: (text) => createHmac("sha256", salt).update(text).digest("base64url").slice(0, 22),
});

/**
 * Puts items in that are not there yet: all of them or, when one of them cannot be sent, none. One process does so at a time.
 * @throws ProvisionError with every fault, up to 20
 */
export async function putIn<Item>(database: Database, header: Header, run: BoardOf<Item, unknown>): Promise<void> {
  while (!run.signal.aborted) {
    if (await database.attempt((sql) => putAll(sql, header, run))) return;
    await sleep(ASKS);
  }
}

async function putAll<Item>(sql: Sql, { id, salt }: Header, run: BoardOf<Item, unknown>): Promise<true | undefined> {
  const [{ isMine } = { isMine: false }] = await sql.query<{ isMine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('contract_clients.journal', $1)) as "isMine"`,
    [id],
  );
  if (!isMine) return undefined;
  // What nobody could find out about is looked for again.
  await sql.query(
    "update contract_clients.entry set state = 'sending', tries = 0, claimed_until = null where journal = $1 and state = 'undecided'",
    [id],
  );
  const digests = digesting(salt);
  const [row] = await sql.query<{ last: number }>("select last from contract_clients.journal where id = $1", [id]);
  let last = row?.last ?? 0;
  await lookThrough(run, digests, async (tasks) => {
    const isPlain = (task: Task<Item>) => isKept(task, run, digests);
    const known = await rowsOf(sql, id, tasks.map(keyOf));
    const fresh = tasks.filter(({ key }) => !known.has(key));
    await insert(sql, id, last, fresh);
    last += fresh.length;
    await reopen(sql, id, tasks, run.retryRefused);
    // Unlike in a journal of one process, what was not sent may be another process' to send.
    const isAnother = ({ key, digest }: Task<Item>) => {
      const row = known.get(key);
      return row !== undefined && row.digest !== digest && row.state !== "refused";
    };
    return [
      ...tasks.filter((task) => !isPlain(task)).map((task) => ({ task, words: NOT_PLAIN })),
      ...tasks.filter(isAnother).map((task) => ({ task, words: anotherBody(task.key) })),
    ];
  });
  // Jobs that are missing, whatever took them, are made anew.
  await sql.query("update contract_clients.journal set last = $2, queued = 0 where id = $1", [id, last]);
  return true;
}

const NOT_PLAIN = "it is another once it was kept as JSON: give plain objects, lists, whole texts and numbers";

/** Whether whoever sends it makes the same call of what is kept of it, which is JSON. */
function isKept<Item>(
  { item, key, number, digest }: Task<Item>,
  run: BoardOf<Item, unknown>,
  digests: Digesting,
): boolean {
  try {
    const again = new Task(run, digests, JSON.parse(JSON.stringify(item)) as Item, number);
    return again.key === key && again.digest === digest && Buffer.from(key).toString() === key;
  } catch {
    return false;
  }
}

/** Their numbers go on after the last. */
async function insert(sql: Sql, journal: number, last: number, tasks: readonly Task<unknown>[]): Promise<void> {
  if (tasks.length === 0) return;
  await sql.query(
    `insert into contract_clients.entry (journal, number, key, digest, item, state)
     select $1, $2 + place, key, digest, item, 'unsent'
     from unnest($3::text[], $4::text[], $5::text[]) with ordinality as given (key, digest, item, place)`,
    [journal, last, ...columns(tasks)],
  );
}

/** Of those that were refused, these have another turn: all, or those with another body. */
async function reopen(sql: Sql, journal: number, tasks: readonly Task<unknown>[], all: boolean): Promise<void> {
  await sql.query(
    `update contract_clients.entry e set state = 'unsent', item = given.item, digest = given.digest, details = null
     from unnest($2::text[], $3::text[], $4::text[]) as given (key, digest, item)
     where journal = $1 and e.key = given.key and state = 'refused' and ($5 or e.digest <> given.digest)`,
    [journal, ...columns(tasks), all],
  );
}

const keyOf = ({ key }: { readonly key: string }) => key;

const columns = (tasks: readonly Task<unknown>[]) => [
  tasks.map(keyOf),
  tasks.map(({ digest }) => digest),
  tasks.map(({ item }) => JSON.stringify(item)),
];

/** Tells of the items that have come to their end already. */
export async function tellEarlier<Item>(sql: Sql, journal: number, run: BoardOf<Item, unknown>): Promise<void> {
  const part: { readonly item: Item; readonly key: string }[] = [];
  const tell = async () => {
    const known = await rowsOf(sql, journal, part.map(keyOf));
    for (const { item, key } of part.splice(0)) {
      if (run.signal.aborted) return;
      const row = known.get(key);
      if (!row || row.state === "unsent" || row.state === "sending") continue;
      await run.results.tell({ item, key, number: row.number }, entryOf(row), true);
    }
  };
  for await (const item of itemsAnew(run.items)) {
    if (run.signal.aborted) return;
    part.push({ item, key: run.key(item) });
    if (part.length >= PART) await tell();
  }
  await tell();
}
