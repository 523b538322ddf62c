import { type MethodInfo, methodInfo } from "../core/method-info.js";
import type { SessionStore } from "../providers/getty/session-store.js";
import { ProvisionError } from "../provision/entry.js";
import { provision } from "../provision/index.js";
import type { AnyMethod } from "../provision/options.js";
import { planOf, workOf } from "../provision/plan.js";
import { type ProvisionArguments, readArguments } from "./arguments.js";
import { connect } from "./clients.js";
import { HELP } from "./help.js";
import { itemsOf, NOTE, type RowItem } from "./items.js";
import { type JournalPlace, journalPlaceOf } from "./journal-place.js";
import { showProgress, timeOf } from "./progress.js";
import { requestText } from "./rehearsal.js";
import { writeResults } from "./result-files.js";
import { UsageError } from "./usage-error.js";

/** `contract-clients provision …` Returns the exit code: 0 when all is done. */
export async function provisionCommand(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (!given) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    const place = journalPlaceOf(given.journal, given.file);
    if (given.action === "status") return await status(place);
    if (given.isDryRun) return await rehearse(given, taskOf(given));
    const sessionStore = await place.sessionStore?.();
    try {
      return await run(given, taskOf(given, sessionStore), place);
    } finally {
      await sessionStore?.close();
    }
  } catch (error) {
    if (error instanceof ProvisionError) throw new UsageError(error.message);
    throw error;
  }
}

/** Whom to call, and with what. */
interface CommandTask {
  readonly client: Readonly<Record<string, AnyMethod>>;
  readonly operation: string;
  readonly info: MethodInfo;
  readonly items: () => AsyncGenerator<RowItem>;
}

function taskOf(given: ProvisionArguments, sessionStore?: SessionStore): CommandTask {
  const { provider, server, operation, file, key, map, set } = given;
  const connected = connect(provider, server, process.env, { sessionStore });
  const client = connected.methods;
  const name = operation ?? connected.operation;
  if (!Object.hasOwn(client, name)) throw new UsageError(`${provider} has no operation "${name}"`);
  const info = methodInfo(client[name], "provision");
  const { reconcile, bodySchema } = info.operation;
  if (!reconcile || !bodySchema)
    throw new UsageError(`the contract does not say how to find out about a lost answer of ${provider} ${name}`);
  return { client, operation: name, info, items: itemsOf({ file, schema: bodySchema, key, map, set }) };
}

const keyOf = ({ key }: RowItem) => key;
const initOf = ({ body }: RowItem) => ({ body });

async function status(place: JournalPlace): Promise<number> {
  const { work, counts, undecided } = await place.status();
  print(`${place.shown}: ${work.provider} ${work.operation} at ${work.baseUrl}`);
  for (const [state, count] of Object.entries(counts)) if (count > 0) print(`  ${state.padEnd(10)} ${count}`);
  for (const { key, why } of undecided) print(`  undecided: ${key}: ${why}`);
  return 0;
}

/** Checks every row, and shows the first request. */
async function rehearse(
  { file, provider, server }: ProvisionArguments,
  { operation, info, items }: CommandTask,
): Promise<number> {
  const place = placeIn(file);
  const { total } = await planOf({ info, items, key: keyOf, init: initOf, place }, noJournal);
  print(`${total} rows are right. Nothing was sent.`);
  for await (const { body } of items()) {
    print(`The first request, without what is secret:\n\n${await requestText({ provider, server, operation }, body)}`);
    break;
  }
  return 0;
}

async function run(given: ProvisionArguments, task: CommandTask, place: JournalPlace): Promise<number> {
  const { client, operation, items } = task;
  const { file, workers, rate, wait, action } = given;
  const shown = showProgress(process.stderr);
  const { signal, release } = interruption();
  const start = performance.now();
  let failure: unknown;
  try {
    const results = provision({
      ...{ client, operation, items, key: keyOf, init: initOf, place: placeIn(file) },
      journal: await place.open(),
      ...{ inFlight: workers, rate, wait, retryRefused: action === "retry", signal, onProgress: shown.update },
    });
    for await (const _ of results);
  } catch (error) {
    failure = error;
  } finally {
    shown.end();
    release();
  }
  // A mistake in the rows has no results.
  if (failure && !(failure instanceof ProvisionError && failure.faults.length === 0)) throw failure;
  const isDone = await tell(given, task, place, performance.now() - start).catch((error: unknown) => {
    // Where the journal could not be had, that was said already.
    throw failure ?? error;
  });
  if (failure) throw failure;
  return isDone ? 0 : signal.aborted ? 130 : 1;
}

/** Says what became of the rows. Returns whether all are done. */
async function tell(
  { file }: ProvisionArguments,
  { info, items }: CommandTask,
  place: JournalPlace,
  milliseconds: number,
): Promise<boolean> {
  return place.read(workOf(info), async (kept) => {
    const { done, notDone } = await writeResults(file, items, kept, (name) => name.startsWith(NOTE));
    const counts = Object.entries(kept.counts).filter(([, count]) => count > 0);
    print(
      `${counts.map(([state, count]) => `${state} ${count}`).join(", ") || "nothing was done"} in ${timeOf(milliseconds / 1000)}`,
    );
    if (done) print(`done:     ${done}`);
    if (notDone) print(`not done: ${notDone}: put it right, and give it as you gave ${file}`);
    return notDone === undefined;
  });
}

const placeIn =
  (file: string) =>
  ({ row }: RowItem): string =>
    `${file}, line ${row.line}`;

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The first Ctrl-C ends the run, the second the program. */
function interruption() {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write("\nFinishing what is under way; once more ends at once. Start it again to go on.\n");
    controller.abort();
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, onSignal);
  const release = () => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, onSignal);
  };
  return { signal: controller.signal, release };
}

/** For rows that are checked and not sent. */
const noJournal = {
  open: async () => {},
  digest: () => "",
  find: async () => undefined,
  write: async () => {},
  async *entries() {},
  counts: () => ({ sending: 0, created: 0, exists: 0, refused: 0, undecided: 0, unsent: 0 }),
  close: async () => {},
};
