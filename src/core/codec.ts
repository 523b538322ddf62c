import type { PlainBytes } from "./bytes.js";
import type { ConnectionErrorReason } from "./errors.js";
import type { Issue } from "./issue.js";
import type { Lent } from "./lend.js";
import type { XmlRoots } from "./xml/shape.js";

/** What a body is when it goes out. */
export type Payload = string | PlainBytes | Blob | ReadableStream<Uint8Array>;

/** A body that was written, with the media type to tell of it. */
export interface Written {
  readonly payload: Payload;
  /** Where it says more than the operation: a boundary, the type of a Blob. */
  readonly mediaType?: string;
  /** Set for a stream: lends it for one sending, and tells how much of it was taken. */
  lend?(onBytes: (count: number) => void): Lent;
}

/** Of an operation, what a codec may ask for. */
export interface ShapedOperation {
  readonly id: string;
  readonly xml?: XmlRoots;
}

/** Writes and reads bodies of some media types. */
export interface Codec {
  /** What it writes, where the operation does not say. */
  readonly mediaType: string;
  /** Whether it is for a media type, given in lower case and without parameters. */
  handles(mediaType: string): boolean;
  /** Whether a caller's body is handed through as it is: bytes or a stream. */
  readonly isRaw?: true;
  /** @throws UnencodableError */
  encode(body: unknown, operation: ShapedOperation): Written | Promise<Written>;
  /**
   * Reads a whole body.
   * @throws UnreadableError when the body is not whole, not well-formed, or not one of the operation's.
   */
  decode?(body: ReadBody, operation: ShapedOperation, status: number): unknown;
  /** In place of `decode`: hands the body of a yes out while it comes. */
  open?(incoming: Incoming): unknown;
}

/** A provider's own codecs. */
export interface Codecs {
  readonly provider: string;
  /** Of most bodies. */
  readonly codec: Codec;
  /** Of the others. */
  readonly codecs?: readonly Codec[];
}

/** An answer's body. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly contentType: string | undefined;
}

/** An answer whose body is on its way. */
export interface Incoming {
  readonly stream: ReadableStream<Uint8Array>;
  /** `header` gives a header by its name in lower case. */
  readonly head: { header(name: string): string | undefined };
  readonly settings: { readonly timeout: number; readonly maxResponseBytes: number };
  readonly signal: AbortSignal | undefined;
  /** The attempt that it answers. */
  readonly number: number;
  /** Is told how much was read. */
  readonly watch: { tell(event: Download): void } | undefined;
  /** What goes wrong meanwhile, told as an error of the call. */
  fail(reason: ConnectionErrorReason, words: string, details?: { readonly cause: unknown }): Error;
}

/** So many bytes were read, of `total` if that is known. */
export interface Download {
  readonly type: "progress";
  readonly attempt: number;
  readonly direction: "download";
  readonly bytes: number;
  readonly total?: number;
}

/** The body has a value that the wire format cannot carry. */
export class UnencodableError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super("the body cannot be written");
    this.issues = issues;
  }
}

/**
 * An answer's body is not what the contract promises. Its message says why, in words of the codec's own and the contract's names:
 * never any of the answer's, which may hold secrets.
 */
export class UnreadableError extends Error {}

/** `text/XML; charset=utf-8` → `text/xml` */
export const bareType = (mediaType: string): string => (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
