import { type OptionRule, refuseFaults } from "../core/option-rules.js";

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
   * Share of requests that fail, 0 to 1. Where in the exchange says `failAt`. Requests with `Prefer` are spared.
   * @default 0; 1 with `failAt`
   */
  failures?: number | undefined;
  /**
   * Where the requests fail that do: at one of these points, each as often as the others. Or a function, which says it for
   * each request itself, by its head and its place in the order of arrival, from 0; `failures` is not asked then.
   * @default ["503", "503-after-work", "request", "work"]
   */
  failAt?: FailurePoint | readonly FailurePoint[] | FailAt | undefined;
  /** Milliseconds by which an answer comes later that fails at `late`. @default 60 000 */
  late?: number | undefined;
  /** A whole number: the same seed lets the same requests fail, by their place in the order of arrival. @default random */
  seed?: number | undefined;
  /**
   * Whether the contract's `x-rate-limits` are enforced, with the vendor's refusal. All callers count as one account.
   * @default false
   */
  limits?: boolean | undefined;
  /** getty: how long tokens live, in minutes. @default 30 */
  tokenMinutes?: number | undefined;
  /** control-center: how many devices there are. @default 2 */
  devices?: number | undefined;
  /** ondemand: the secret that signs the requests. @default none: signatures are not checked */
  secretAccessKey?: string | undefined;
  /**
   * ondemand: how many questions find a file, a quote, a payment or a project unfinished; the next finds it done.
   * @default 1
   */
  polls?: number | undefined;
  /** ondemand: the account's prepaid funds. A quote that costs more is answered with 402. @default 100 */
  prepaid?: number | undefined;
}

/** Where an exchange fails. */
export type FailurePoint =
  /** The connection is reset once the head of the request is there; its body is not read. */
  | "arrival"
  /** The connection is reset once the request is there; nothing is done. */
  | "request"
  /** The work is done, then the connection is reset. */
  | "work"
  /** The work is done, and the connection ends behind the head of the answer. */
  | "head"
  /** The work is done, and the connection ends in the middle of the answer's body. */
  | "body"
  /** The work is done, and the whole answer comes late. */
  | "late"
  /** 503; nothing is done. */
  | "503"
  /** 503, and the work is done all the same. */
  | "503-after-work";

export type FailAt = (request: RequestHead, n: number) => FailurePoint | undefined;

export type FailureOptions = Pick<MockOptions, "failures" | "failAt">;

export interface RequestHead {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request as it arrived. */
export interface MockRequest extends RequestHead {
  /** As text. */
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

/** What vendors can be made to do: methods that their mocks have besides. */
export interface MockControls {
  readonly getty: {
    /** Ends every token that was issued so far, as time would: AUTH-012, and no renewal. */
    expireTokens(): void;
  };
  readonly ondemand: {
    /**
     * Brings all that is under way to its end: files are read, quotes get their prices and are paid, projects are translated.
     * Resolves when the notifications of that have been answered.
     */
    settle(): Promise<void>;
    /**
     * The user pays a quote that `authorizeQuote` has answered with 402. Resolves when the notifications have been answered.
     * @throws TypeError when the quote does not wait for a payment.
     */
    pay(quote: number): Promise<void>;
  };
}

/** The mock of a provider. */
export type MockOf<Provider extends string> = Mock &
  (Provider extends keyof MockControls ? MockControls[Provider] : unknown);

const isNumber = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** 2^31 - 1 ms: a longer timer fires at once. */
const LONGEST_TIMER = 2_147_483_647;

export const POINTS: readonly FailurePoint[] = [
  "arrival",
  "request",
  "work",
  "head",
  "body",
  "late",
  "503",
  "503-after-work",
];
const isPoint = (value: unknown): boolean => POINTS.some((point) => point === value);

export const COMMON = {
  port: [(value) => Number.isInteger(value) && isNumber(value, 0, 65_535), "a port: 0 to 65535, 0 for any free one"],
  contract: [isText, "the path of an OpenAPI document"],
  stateful: [(value) => typeof value === "boolean", "true or false"],
  latency: [(value) => isNumber(value, 0, LONGEST_TIMER), "milliseconds, 0 or more"],
  failures: [(value) => isNumber(value, 0, 1), "a share: 0 to 1"],
  failAt: [
    (value) => typeof value === "function" || ([value].flat().length > 0 && [value].flat().every(isPoint)),
    `one or some of ${POINTS.join(", ")}, or a function`,
  ],
  late: [(value) => isNumber(value, 0, LONGEST_TIMER), "milliseconds, 0 or more"],
  limits: [(value) => typeof value === "boolean", "true or false"],
  seed: [Number.isSafeInteger, "a whole number"],
} satisfies Record<string, OptionRule>;

/** @throws TypeError that names the option which is unknown or wrong. */
export const checkOptions = (options: object, own: Readonly<Record<string, OptionRule>> = {}): void =>
  refuseFaults("startMock", { ...options }, { ...COMMON, ...own });
