import { createHash } from "node:crypto";
import { tracingChannel } from "node:diagnostics_channel";
import type { Connect, Job, SendText } from "./contender.js";

type Call = () => Promise<unknown>;

interface Peer {
  connect?: Connect;
  sendText?: SendText;
}

/** Peers by name; those without `sendText` know no XML, and stay out of the XML contest. */
export const PEERS: Record<string, () => Promise<Peer>> = {
  fetch: () => import("./fetch.js"),
  "openapi-fetch": () => import("./openapi-fetch.js"),
  "hey-api": () => import("./hey-api.js"),
  Redocly: () => import("./redocly.js"),
  axios: () => import("./axios.js"),
  ky: () => import("./ky.js"),
  "undici request": () => import("./undici.js"),
};

export const OURS = "ours";
export const OURS_ON_FETCH = "ours, `fetch: globalThis.fetch`";

/** Ours, watched in some way: what is told is counted. */
export const WATCHED = ["ours, `observe`", "ours, subscribed channels"] as const;

/** Ours, with each create noted on disk. */
export const PROVISIONED = "ours, `provision`";

/** Ours in all its ways, by what the client is made with. */
const OWN: Record<string, (count: () => void) => { fetch?: typeof fetch; observe?: () => void }> = {
  [OURS]: () => ({}),
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
  ...(provider === "ondemand" ? ["fetch", "axios", "ky", "undici request"] : Object.keys(PEERS)),
  OURS,
  OURS_ON_FETCH,
];

/** What a contender does over and over: one customer a call. */
export async function prepare(name: string, job: Job): Promise<Call> {
  const own = OWN[name];
  if (own) {
    const { connectOurs } = await import("./ours.js");
    let told = 0;
    const options = own(() => void told++);
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
