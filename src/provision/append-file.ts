import type { FileHandle } from "node:fs/promises";

interface Waiting {
  readonly text: string;
  done(offset: number): void;
  failed(error: unknown): void;
}

/**
 * Appends to a file and waits for the disk. Whoever appends while the disk is busy goes along with the next write, so that many
 * wait for it together.
 */
export class AppendFile {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;
  private failure: { readonly error: unknown } | undefined;

  /** `end`: where the file ends. */
  constructor(
    private readonly file: FileHandle,
    private end: number,
  ) {}

  /** Resolves once the text is on disk, with the place where it begins. After a failure nothing is appended any more. */
  append(text: string): Promise<number> {
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure.error);
      this.waiting.push({ text, done: resolve, failed: reject });
      this.flushing ??= this.flush();
    });
  }

  /** Waits until all is on disk, and closes the file. */
  async close(): Promise<void> {
    await this.flushing;
    await this.file.close();
  }

  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.write(Buffer.from(batch.map(({ text }) => text).join("")));
      } catch (error) {
        this.failure = { error };
        for (const { failed } of [...batch, ...this.waiting]) failed(error);
        this.waiting = [];
        break;
      }
      for (const { text, done } of batch) {
        done(this.end);
        this.end += Buffer.byteLength(text);
      }
    }
    this.flushing = undefined;
  }

  private async write(bytes: Buffer): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, written, bytes.length - written, this.end + written);
      written += bytesWritten;
    }
    await this.file.datasync();
  }
}
