import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { SessionStore } from "../../src/providers/getty.js";
import { CREDENTIALS } from "../support/getty-client.js";
import { type GettyBehaviour, type GettyServer, startGetty } from "../support/getty-server.js";
import type { StoreSpec } from "./child.js";
import { type Process, startProcesses } from "./processes.js";

export const PROCESSES = 4;
/** Milliseconds of a lock, unless a test says otherwise: longer than any test takes. */
export const LIFE = 60_000;

/** A store under test, empty. */
export interface Subject {
  readonly spec: StoreSpec;
  /** The store within this process. `life`: milliseconds of its locks. */
  open(life?: number): SessionStore;
  /** Lets `LIFE` of its locks be over. Not there where a lock is free at once when its process dies. */
  expire?(): Promise<void>;
  /** All that is kept in it, names and values. */
  content(): Promise<string>;
}

/** A server, and processes with clients of it that share a store, for one test. */
export interface Shared {
  readonly server: GettyServer;
  readonly processes: readonly Process[];
  /** Makes a client in one more process. */
  enter(process: Process): Promise<unknown>;
  /** Lets these processes call, each so often at the same time. Gives the messages of the errors. @default all processes */
  call(times: number, those?: readonly Process[]): Promise<string[]>;
  /** How many logins came. */
  logins(): number;
}
export type Share = (spec: StoreSpec, behaviour?: GettyBehaviour) => Promise<Shared>;

/** Starts processes for all tests of a file. */
export function useProcesses(): Share {
  let processes: Process[] = [];
  beforeAll(async () => {
    processes = await startProcesses(PROCESSES);
  });
  afterAll(() => Promise.all(processes.map((process) => process.kill())));

  return async (store, behaviour) => {
    const server = await startGetty(behaviour);
    onTestFinished(() => server.close());
    const options = { ...CREDENTIALS, baseUrl: `${server.url}/v1`, maxRetries: 0 };
    const enter = (process: Process) => process.obey({ what: "open", options, store });
    await Promise.all(processes.map(enter));
    const call = async (times: number, those: readonly Process[] = processes) =>
      (await Promise.all(those.map((process) => process.obey({ what: "call", times })))).flat();
    return { server, processes, enter, call, logins: () => server.count("CreateSession") };
  };
}
