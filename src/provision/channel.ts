/** Hands values from several who make them to one who takes them; who makes waits while `room` of them wait to be taken. */
export class Channel<Value extends object> {
  private readonly values: Value[] = [];
  private readonly makers: (() => void)[] = [];
  private taker: (() => void) | undefined;
  private isAbandoned = false;
  private ended: { readonly error?: unknown } | undefined;

  constructor(private readonly room: number) {}

  async put(value: Value): Promise<void> {
    if (this.isAbandoned) return;
    this.values.push(value);
    this.wake();
    if (this.values.length > this.room) await new Promise<void>((resolve) => this.makers.push(resolve));
  }

  /** No more values come; with an error, whoever takes gets it behind the last. */
  end(...error: readonly unknown[]): void {
    this.ended ??= error.length > 0 ? { error: error[0] } : {};
    this.wake();
  }

  /** Nobody takes any more: those who make are not kept waiting. */
  abandon(): void {
    this.isAbandoned = true;
    for (const resolve of this.makers.splice(0)) resolve();
  }

  /** Waits for the next value; there is none when no more come. @throws what it ended with */
  async take(): Promise<Value | undefined> {
    while (this.values.length === 0 && !this.ended)
      await new Promise<void>((resolve) => {
        this.taker = resolve;
      });
    const value = this.values.shift();
    if (value) this.makers.shift()?.();
    else if (this.ended && "error" in this.ended) throw this.ended.error;
    return value;
  }

  private wake(): void {
    this.taker?.();
    this.taker = undefined;
  }
}
