/** One request of a contract: its operation, its path, and the body that goes out. */
export interface Step {
  readonly operation: string;
  readonly path: string;
  readonly body: object;
}

/** What a contender is asked to do: create a customer of one provider, after a login where there are sessions. */
export interface Job {
  readonly provider: string;
  readonly baseUrl: string;
  /** What carries the credential, where it does not change from call to call. */
  readonly headers: Readonly<Record<string, string>>;
  readonly create: Step;
  readonly login?: Step;
}

/** Posts an object as JSON, and gives back the answer's object. Rejects unless the status is 2xx. */
export type Post = (step: Step, body: object) => Promise<unknown>;

/** Makes a client that speaks JSON. */
export type Connect = (job: Job) => Post | Promise<Post>;

/** Posts a text, and gives back the answer's text. Rejects unless the status is 2xx. */
export type SendText = (url: string, headers: Record<string, string>, body: string) => Promise<string>;
