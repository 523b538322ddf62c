import { createHash } from "node:crypto";
import { tracingChannel } from "node:diagnostics_channel";
import type { Connect, Job, SendText } from "./contender.js";

type Call = () => Promise<unknown>;

interface Peer {
  connect?: Connect;
  sendText?: SendText;
}

export const UNDICI = "undici request";
/** In the version that Node's `fetch` stands on. */
export const UNDICI_OF_NODE = "undici request, Node's version";

/** Peers by name; those without `sendText` know no XML, and stay out of the XML contest. */
const PEERS: Record<string, () => Promise<Peer>> = {
  fetch: () => import("./fetch.js"),
  "openapi-fetch": () => import("./openapi-fetch.js"),
  "hey-api": () => import("./hey-api.js"),
  Redocly: () => import("./redocly.js"),
  axios: () => import("./axios.js"),
  ky: () => import("./ky.js"),
  [UNDICI]: () => import("./undici.js"),
  [UNDICI_OF_NODE]: () => import("./undici-of-node.js"),
};
/** Those that are beside ours in a contest of all. */
const ALL = Object.keys(PEERS).filter((name) => name !== UNDICI_OF_NODE);

export const OURS = "ours";
export const OURS_ON_FETCH = "ours, `fetch: globalThis.fetch`";
/** Ours in a program that has imported undici: `fetch` and our calls go over that one then. */
export const OURS_ON_UNDICI = 'ours, `import "undici"`';

/** Ours, watched in some way: what is told is counted. */
export const WATCHED = ["ours, `observe`", "ours, subscribed channels"] as const;

/** Ours, with each create noted on disk. */
export const PROVISIONED = "ours, `provision`";

interface OwnOptions {
  fetch?: typeof fetch;
  observe?: () => void;
}

/** Ours in all its ways, by what the client is made with. */
const OWN: Record<string, (count: () => void) => OwnOptions | Promise<OwnOptions>> = {
  [OURS]: () => ({}),
  [OURS_ON_UNDICI]: async () => {
    await import("undici");
    return {};
  },
  [OURS_ON_FETCH]: () => ({ fetch: globalThis.fetch }),
  [WATCHED[0]]: (count) => ({ observe: count }),
  [WATCHED[1]]: (count) => {
    const handlers = { start: count, end: count, asyncStart: count, asyncEnd: count, error: count };
    for (const name of ["call", "attempt"]) tracingChannel(`contract-clients:${name}`).subscribe(handlers);
    return {};
  },
};

/** All who can do a job. The first one is the base line. */
export const contendersFor = (provider: string): string[] => [
  ...(provider === "ondemand" ? ["fetch", "axios", "ky", UNDICI] : ALL),
  OURS,
  OURS_ON_FETCH,
];

/** What a contender does over and over: one customer a call. */
export async function prepare(name: string, job: Job): Promise<Call> {
  const own = OWN[name];
  if (own) {
    const { connectOurs } = await import("./ours.js");
    let told = 0;
    const options = await own(() => void told++);
    const call = await connectOurs(job, options);
    await call();
    // Nobody would see it otherwise.
    if (told === 0 && WATCHED.some((one) => one === name)) throw new Error(`${name} is told nothing`);
    return call;
  }
  const peer = await PEERS[name]?.();
  if (job.provider === "ondemand" && peer?.sendText) {
    const { connectXml } = await import("./xml.js");
    return connectXml(job, peer.sendText, (text) => createHash("sha256").update(text).digest("base64"));
  }
  if (!peer?.connect) throw new Error(`${name} cannot do ${job.provider}`);
  const post = await peer.connect(job);
  const { create, login } = job;
  if (!login) return () => post(create, create.body);
  const { CreateSessionResult } = (await post(login, login.body)) as { CreateSessionResult: { Token: string } };
  return () => post(create, { ...create.body, RequestHeader: { Token: CreateSessionResult.Token } });
}
