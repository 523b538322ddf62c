import type { CallOptions, ClientError, ClientOptions, Result } from "../../src/index.js";
import type { Answer } from "./failure-plays.js";

/** What every marker has in it: one search finds them all, and most parts of them. */
export const MARK = "7f3a";
export const mark = (name: string) => `MARKER-${name}-${MARK}`;

export type AnyResult = Result<unknown, ClientError>;
/** What a factory is given beside the credentials. */
type Options = ClientOptions & { baseUrl: string };

export interface TestClient {
  create(options?: CallOptions): Promise<AnyResult>;
  read(options?: CallOptions): Promise<AnyResult>;
  /** Every operation, without its types. */
  readonly methods: Readonly<Record<string, (init?: unknown) => Promise<AnyResult>>>;
}

/** A provider as the failure tests use it: every credential and every text of its create is a marker. */
export interface TestProvider {
  readonly name: string;
  /** The path of the contract's server. */
  readonly root: string;
  readonly createPath: string;
  readonly readPath: string;
  readonly created: Answer;
  readonly read: Answer;
  /** What the login answers, where there is one. */
  readonly login?: { readonly path: string; readonly answer: Answer };
  /** Credentials, by option. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly createBody: object;
  /** A body that means no, in the vendor's shape. */
  no(message: string, code?: string): string;
  connect(options: Options & Readonly<Record<string, unknown>>): TestClient;
}

/** A JSON answer. */
export const json = (status: number, body: object): Answer => ({
  status,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});
export const methodsOf = (client: object) => client as TestClient["methods"];
