import { field } from "../core/field.js";
import type { ClientOptions } from "../core/options.js";
import { createControlCenterClient } from "../providers/control-center.js";
import type { SessionStore } from "../providers/getty/session-store.js";
import { createGettyClient } from "../providers/getty.js";
import { createOnDemandClient } from "../providers/ondemand.js";
import { createRevCentClient } from "../providers/revcent.js";
import type { AnyMethod } from "../provision/options.js";
import { type Environment, variableOf } from "./environment.js";
import { MASK } from "./masked.js";
import { UsageError } from "./usage-error.js";

interface Provider {
  /** The operation that makes a customer. */
  readonly operation: string;
  readonly credentials: readonly string[];
  readonly optional?: readonly string[];
  /** Whether the contract has limits, which are kept to. */
  readonly hasLimits?: boolean;
  /** A call's body with what stands in the place of a session, where a client would log in first. */
  withSession?(body: unknown): unknown;
  create(options: never): object;
}

const PROVIDERS: Readonly<Record<string, Provider>> = {
  getty: {
    operation: "createCustomer",
    credentials: ["systemId", "systemPassword"],
    optional: ["userName", "userPassword"],
    withSession: (body) => ({
      ...Object(body),
      RequestHeader: { ...Object(field(body, "RequestHeader")), Token: MASK },
    }),
    create: createGettyClient,
  },
  "control-center": {
    operation: "createCustomer",
    credentials: ["username", "apiKey"],
    hasLimits: true,
    create: createControlCenterClient,
  },
  revcent: { operation: "createCustomer", credentials: ["apiKey"], create: createRevCentClient },
  ondemand: {
    operation: "createAccount",
    credentials: ["accessKeyId", "secretAccessKey"],
    hasLimits: true,
    create: createOnDemandClient,
  },
};

export const PROVIDER_NAMES = Object.keys(PROVIDERS);

export interface Connected {
  readonly methods: Readonly<Record<string, AnyMethod>>;
  /** The operation that makes a customer. */
  readonly operation: string;
  /** A call's body as it is after a login, without any. */
  withSession(body: unknown): unknown;
}

/** Other options of the client. `sessionStore` is for a provider that has sessions. */
interface More extends ClientOptions {
  readonly sessionStore?: SessionStore | undefined;
}

/**
 * A client with the credentials of the environment, and the operation that makes customers.
 * @throws UsageError that names what is missing.
 */
export function connect(
  name: string | undefined,
  server: string | undefined,
  environment: Environment,
  { sessionStore, ...more }: More = {},
): Connected {
  if (name === undefined) throw new UsageError(`--provider says where: ${PROVIDER_NAMES.join(", ")}`);
  const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
  if (!provider) throw new UsageError(`unknown provider "${name}"; there are ${PROVIDER_NAMES.join(", ")}`);
  const { operation, credentials, optional = [], hasLimits, withSession, create } = provider;
  const missing = credentials.map((one) => variableOf(name, one)).filter((variable) => !environment[variable]);
  if (missing.length > 0) throw new UsageError(`the environment lacks ${missing.join(", ")}`);
  const given = [...credentials, ...optional].flatMap((one) => {
    const value = environment[variableOf(name, one)];
    return value ? [[one, value]] : [];
  });
  const baseUrl = server ?? environment[variableOf(name, "url")];
  try {
    const options = {
      ...Object.fromEntries(given),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(hasLimits ? { throttle: true } : {}),
      ...(withSession && sessionStore ? { sessionStore } : {}),
      ...more,
    };
    return {
      methods: create(options as never) as Connected["methods"],
      operation,
      withSession: withSession ?? ((body) => body),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const hint = error.message.includes('"baseUrl"') ? ` --server or ${variableOf(name, "url")} says it.` : "";
    throw new UsageError(error.message + hint);
  }
}
