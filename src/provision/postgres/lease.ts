/** The time for which an item is a process' own, by clocks of this process: it is over before the database says so. */
export class Lease {
  private readonly steady = performance.now();
  private readonly wall = Date.now();
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** It begins now, which is before it is asked for. `needed`: milliseconds without which nothing is begun any more. */
  constructor(
    private readonly milliseconds: number,
    needed: number,
  ) {
    const { signal } = this.controller;
    const hasFired = () => Reflect.get(AbortSignal.prototype, "aborted", signal) === true;
    // The timers of a process that was stopped fire late, behind what was about to be sent: whoever asks is told by the clocks.
    Object.defineProperty(signal, "aborted", { get: () => hasFired() || this.left < needed });
  }

  /** Fires when it is over; and whoever asks whether it has fired is told so as soon as too little is left to begin. */
  get signal(): AbortSignal {
    this.timer ??= setTimeout(() => this.controller.abort(), this.left);
    return this.controller.signal;
  }

  end(): void {
    clearTimeout(this.timer);
  }

  /** Of two clocks that which went further counts: one stands still while the machine sleeps. */
  private get left(): number {
    return this.milliseconds - Math.max(performance.now() - this.steady, Date.now() - this.wall);
  }
}
