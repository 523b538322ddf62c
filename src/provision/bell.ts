/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/** Wakes those who wait until something has changed. */
export class Bell {
  private waiting: (() => void)[] = [];

  ring(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Resolves when it rings next, or when the milliseconds have passed. */
  async rung(milliseconds = Number.POSITIVE_INFINITY): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      if (Number.isFinite(milliseconds)) timer = setTimeout(resolve, Math.min(Math.max(0, milliseconds), LONGEST));
    });
    clearTimeout(timer);
  }
}
