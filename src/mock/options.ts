/** What `startMock` takes. Options of one provider are unknown to the others. */
export interface MockOptions {
  /** 0 is any free port. @default 0 */
  port?: number | undefined;
  /** The contract's path. @default specs/<provider>/openapi.yaml of this package */
  contract?: string | undefined;
  /**
   * Whether the mock remembers what it was sent, as far as the vendor documents that: sessions, names that are taken,
   * customers to read back. Without it every request gets the contract's example. @default true
   */
  stateful?: boolean | undefined;
  /** Milliseconds from the whole request to the answer. @default 0 */
  latency?: number | undefined;
  /**
   * Share of requests that fail, 0 to 1: half of them are answered with 503, half have their connection reset, and in
   * half of each the work was done all the same. Requests with `Prefer` are spared. @default 0
   */
  failures?: number | undefined;
  /** A whole number: the same seed lets the same requests fail, by their place in the order of arrival. @default random */
  seed?: number | undefined;
  /** getty: how long tokens live, in minutes. @default 30 */
  tokenMinutes?: number | undefined;
  /** ondemand: the secret that signs the requests. @default none: signatures are not checked */
  secretAccessKey?: string | undefined;
}

/** A request as it arrived. */
export interface MockRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Mock {
  /** What to pass as `baseUrl`. */
  readonly url: string;
  /** Every request that arrived, oldest first. */
  readonly requests: readonly MockRequest[];
  /** Stops the server and ends its connections. */
  close(): Promise<void>;
}

/** What an option must be: a test, and words that follow "must be". */
export type OptionRule = readonly [isFine: (value: unknown) => boolean, words: string];

const isNumber = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

export const COMMON = {
  port: [(value) => Number.isInteger(value) && isNumber(value, 0, 65_535), "a port: 0 to 65535, 0 for any free one"],
  contract: [isText, "the path of an OpenAPI document"],
  stateful: [(value) => typeof value === "boolean", "true or false"],
  // 2^31 - 1 ms: a longer timer fires at once.
  latency: [(value) => isNumber(value, 0, 2_147_483_647), "milliseconds, 0 or more"],
  failures: [(value) => isNumber(value, 0, 1), "a share: 0 to 1"],
  seed: [Number.isSafeInteger, "a whole number"],
} satisfies Record<string, OptionRule>;

/** @throws TypeError that names the option which is unknown or wrong. */
export function checkOptions(options: object, own: Readonly<Record<string, OptionRule>> = {}): void {
  const rules: Readonly<Record<string, OptionRule>> = { ...COMMON, ...own };
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule)
      throw new TypeError(`startMock: option "${name}" is unknown; the options are ${Object.keys(rules).join(", ")}.`);
    const [isFine, words] = rule;
    if (value !== undefined && !isFine(value)) throw new TypeError(`startMock: option "${name}" must be ${words}.`);
  }
}
