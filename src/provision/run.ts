import { valueAt } from "../core/pointer.js";
import { Bell } from "./bell.js";
import { type Board, type BoardOf, isEnded, type Turn } from "./board.js";
import { Channel } from "./channel.js";
import type { Journal } from "./entry.js";
import { Gate } from "./gate.js";
import { LocalBoard } from "./local-board.js";
import { Places } from "./places.js";
import { type Making, workOf } from "./plan.js";
import type { Progress, Provisioned } from "./provisioned.js";
import { Results } from "./results.js";
import { Sending, type SendingOf } from "./sending.js";
import type { SharedJournal } from "./shared-journal.js";

/** What a run goes by. */
export interface RunOptions<Item>
  extends Making<Item>,
    Pick<SendingOf, "how" | "send" | "patience">,
    Pick<BoardOf<Item, unknown>, "inFlight" | "interval" | "retryRefused" | "wait"> {
  readonly journal: Journal | SharedJournal;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** One run through all items. */
export class Run<Item, Data> {
  private readonly channel: Channel<Provisioned<Item, Data>>;
  private readonly gate = new Gate();
  private readonly sending: Sending;
  private readonly stop = new AbortController();
  /** Rings when an item was sent, when it was found out about one, and when the run ends. */
  private readonly bell = new Bell();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly options: RunOptions<Item>) {
    const { info, how, send, patience, inFlight } = options;
    this.channel = new Channel(inFlight);
    this.sending = new Sending({ info, how, send, patience, gate: this.gate, fail: (error) => this.fail(error) });
  }

  /** Every item as it comes to its end; those of earlier runs too. */
  async *run(): AsyncGenerator<Provisioned<Item, Data>> {
    const { signal } = this.options;
    const onAbort = () => this.end();
    const board = await this.board();
    try {
      if (signal?.aborted) return;
      signal?.addEventListener("abort", onAbort);
      const work = this.work(board)
        .catch((error: unknown) => this.fail(error))
        .then(() => this.channel.end(...(this.failure ? [this.failure.error] : [])));
      try {
        for (let result = await this.channel.take(); result; result = await this.channel.take()) yield result;
      } finally {
        // Whoever leaves the loop early ends the run as the signal does.
        this.end();
        this.channel.abandon();
        await work;
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      await board.close();
    }
  }

  /** Opens the journal. */
  private async board(): Promise<Board> {
    const { journal, info, how, onProgress } = this.options;
    const { gate, bell } = this;
    const { signal } = this.stop;
    const of: BoardOf<Item, Data> = {
      ...this.options,
      ...{ gate, bell, signal },
      results: new Results(this.channel, onProgress, () => journal.counts()),
      idOf: (data) => how.lookup && (valueAt(data, how.lookup.id) ?? valueAt(data, "/id")),
      unreachable: (why) => this.sending.unreachable(why),
    };
    if ("share" in journal) return journal.share(workOf(info), of);
    await journal.open(workOf(info));
    return new LocalBoard(of, journal);
  }

  private async work(board: Board): Promise<void> {
    await board.prepare();
    const { inFlight } = this.options;
    const places = new Places(inFlight);
    const workers = Array.from({ length: inFlight + board.ahead }, () => this.sendAll(board, places));
    // Whoever fails ends the run for all, who finish what they are at.
    const all = [...workers, board.clearDoubts()];
    await Promise.all(all.map((one) => one.catch((error: unknown) => this.fail(error))));
  }

  private async sendAll(board: Board, places: Places): Promise<void> {
    let settled: Promise<void> | undefined;
    for (let turn = await board.take(); turn; turn = await board.take()) {
      const settle = await this.send(turn, places);
      // While one is noted the next is sent, and no worker is further ahead of its notes.
      await settled;
      settled = this.settle(turn, settle);
    }
    await settled;
  }

  private async settle(turn: Turn, settle: () => Promise<void>): Promise<void> {
    try {
      await settle();
    } catch (error) {
      this.fail(error);
    } finally {
      turn.done();
    }
  }

  /** Sends an item once there is a place for it; when the run ends before, it was not sent. Returns how that is noted. */
  private async send(turn: Turn, places: Places): Promise<() => Promise<void>> {
    await places.enter();
    try {
      await this.gate.opened(this.stop.signal);
      return await this.sending.send(turn);
    } catch (error) {
      if (!isEnded(error, this.stop.signal)) throw error;
      return () => turn.putBack("the run ended before its turn");
    } finally {
      places.leave();
    }
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.end();
  }

  private end(): void {
    this.stop.abort();
    this.bell.ring();
  }
}
