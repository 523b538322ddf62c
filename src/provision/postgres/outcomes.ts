import type { BoardOf, Details, Doubt, Turn } from "../board.js";
import type { Settled, State } from "../entry.js";
import type { Claim, ClaimedDoubt, Claims, Taken } from "./claims.js";
import type { Jobs, Queue } from "./queue.js";
import { entryOf } from "./rows.js";

export type SharedDoubt = Doubt & { readonly claim: Claim };

/** Notes what becomes of claimed items, each entry and its job in one, and tells of it. */
export class Outcomes<Item> {
  constructor(
    private readonly claims: Claims<Item>,
    private readonly jobs: Jobs,
    private readonly run: Pick<BoardOf<Item, unknown>, "results" | "idOf">,
    private readonly counts: Record<State, number>,
  ) {}

  turn(taken: Taken<Item>): Turn {
    const { claims } = this;
    const { items, doubts } = this.jobs;
    return {
      init: taken.task.init,
      signal: taken.lease.signal,
      settle: (state, details) => this.settle(taken, items, state, details),
      async putBack(why) {
        const set = "state = 'unsent', attempt = attempt - 1, details = $4";
        await claims.release(taken, items, set, [JSON.stringify({ why })], { queue: items });
      },
      async doubt() {
        const to = { queue: doubts, delay: claims.untilTold };
        await claims.release(taken, items, "sent_until = clock_timestamp()", [], to);
      },
      done: () => taken.lease.end(),
    };
  }

  doubt(claimed: ClaimedDoubt<Item>): SharedDoubt {
    const { claims } = this;
    const { items, doubts } = this.jobs;
    const { task, attempt, tries, from, to } = claimed;
    return {
      init: task.init,
      span: { from, to },
      ...{ attempt, tries, claim: claimed },
      settle: (state, details) => this.settle(claimed, doubts, state, details),
      async sendAgain() {
        await claims.release(claimed, doubts, "state = 'unsent'", [], { queue: items });
      },
      async later(times, milliseconds) {
        await claims.release(claimed, doubts, "tries = $4", [times], { queue: doubts, delay: milliseconds });
      },
    };
  }

  /** What another process has claimed since is that one's to tell. */
  private async settle(
    taken: Omit<Taken<Item>, "lease">,
    from: Queue,
    state: Settled,
    details: Details,
  ): Promise<void> {
    const id = this.run.idOf(details.data);
    // The item holds personal data, and is needed no more but to look for it again.
    const set = "state = $4, details = $5, record_id = $6, item = case when $4 = 'undecided' then item end";
    const values = [state, JSON.stringify(details), typeof id === "string" && !id.includes("\0") ? id : null];
    const row = await this.claims.release(taken, from, set, values);
    if (!row) return;
    this.counts.sending--;
    this.counts[state]++;
    await this.run.results.tell(taken.task, entryOf(row), false);
  }
}
