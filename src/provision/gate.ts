import { Ended, pause } from "../core/deadline.js";

/** Milliseconds: the first wait after a failure, and the longest. */
const FIRST = 1_000;
const LONGEST = 60_000;

/**
 * What all workers pass before they send: when the provider refuses for load, or cannot be reached, they wait together, longer
 * each time, until something works again.
 */
export class Gate {
  private openAt = 0;
  private failures = 0;
  private nextAt = 0;
  /** Since when the provider does not answer, by a clock that does not jump. */
  private silentSince: number | undefined;

  /** Is told of the milliseconds of each hold, for those who share it with other processes. */
  onHold: ((milliseconds: number) => void) | undefined;

  /**
   * Waits for its turn. `interval`: milliseconds from one request to the next, at least.
   * @throws when the signal fires first.
   */
  async pass(signal: AbortSignal, interval: number): Promise<void> {
    await this.until(() => Math.max(this.openAt, this.nextAt), signal);
    this.nextAt = Math.max(this.nextAt, performance.now()) + interval;
  }

  /**
   * Waits until nobody is held up, for what has had its turn before.
   * @throws when the signal fires first.
   */
  opened(signal: AbortSignal): Promise<void> {
    return this.until(() => this.openAt, signal);
  }

  /** Others may put the time off while one waits for it. */
  private async until(time: () => number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw new Ended("aborted");
    for (let rest = time() - performance.now(); rest > 0; rest = time() - performance.now()) await pause(rest, signal);
  }

  /** The provider answered, be it with a refusal. */
  answered(): void {
    this.silentSince = undefined;
  }

  /** The provider is at work. */
  worked(): void {
    this.answered();
    this.failures = 0;
  }

  /** Nobody passes for a while: as long as was asked for, or longer each time. */
  hold(asked: number | undefined): void {
    const now = performance.now();
    // Requests that were under way together fail together: that is one failure.
    if (now >= this.openAt) this.failures++;
    const wait = asked ?? Math.min(LONGEST, FIRST * 2 ** (this.failures - 1)) * (0.5 + Math.random() / 2);
    this.openAt = Math.max(this.openAt, now + wait);
    this.onHold?.(wait);
  }

  /** The provider did not answer: milliseconds since it did so for the first time. */
  silence(): number {
    this.silentSince ??= performance.now();
    return performance.now() - this.silentSince;
  }
}
