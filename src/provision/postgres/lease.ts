/** The time for which something is a process' own, by clocks of this process: it is over before the database says so. */
export class Lease {
  private readonly steady = performance.now();
  private readonly wall = Date.now();
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** It begins now, which is before it is asked for. */
  constructor(private readonly milliseconds: number) {}

  /** Milliseconds that are left. Of two clocks that which went further counts: one stands still while the machine sleeps. */
  get left(): number {
    return this.milliseconds - Math.max(performance.now() - this.steady, Date.now() - this.wall);
  }

  /** Fires when it is over, until it is ended. */
  get signal(): AbortSignal {
    this.timer ??= setTimeout(() => this.controller.abort(), Math.max(0, this.left));
    return this.controller.signal;
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
