import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, timestampOf } from "../../src/providers/ondemand/signature.js";
import type { Inputs } from "./flows.js";
import type { ReadXml } from "./xml-answers.js";

/** Gives headers to add to a request. */
export type Sign = (method: string, path: string, accept: string) => Promise<Record<string, string>>;
/** The providers whose requests carry what no Arazzo file can state. */
const SIGNERS: Readonly<Record<string, (inputs: Inputs) => Sign>> = {
  ondemand:
    ({ accessKeyId, secretAccessKey }) =>
    async (method, path, accept) => {
      const [timestamp, version] = [timestampOf(new Date()), "2016-03-15"];
      const signed = { method, path, timestamp, version, accept };
      return {
        "x-lod-timestamp": timestamp,
        "x-lod-version": version,
        authorization: await authorization(String(accessKeyId), String(secretAccessKey), signed),
      };
    },
};

/** What signs a provider's requests, if they must be signed. */
export const signerOf = (provider: string, inputs: Inputs): Sign | undefined => SIGNERS[provider]?.(inputs);

/** The request headers that are the flow's own, not those of the connection. */
const KEPT = /^(accept|authorization|content-type|x-.*)$/;

/**
 * Stands between Respect and the provider: signs, hands on XML as the contract's object, and follows no redirect.
 * Respect would follow one, and send `x-api-key` and bodies with passwords to wherever it leads.
 */
export async function startGateway(server: string, sign: Sign = async () => ({}), readXml?: ReadXml) {
  // Respect's report lacks the body of an answer from which it could not take an output.
  const bodies: string[] = [];
  const forward = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = "GET", url } = incoming;
    const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
    const target = new URL(server.replace(/\/$/, "") + url);
    const kept = Object.entries(incoming.headers as Record<string, string>).filter(([name]) => KEPT.test(name));
    const signature = await sign(method, target.pathname, incoming.headers.accept ?? "");
    const answer = await fetch(target, {
      method,
      headers: { ...Object.fromEntries(kept), ...signature },
      ...(body.length > 0 ? { body } : {}),
      redirect: "manual",
      // Respect gives up after 40 seconds, without a word about the server.
      signal: AbortSignal.timeout(30_000),
    });
    const [type, text] = [answer.headers.get("content-type"), await answer.text()];
    bodies.push(text);
    const path = (url ?? "").split("?")[0] ?? "";
    const read = /[/+]xml\b/.test(type ?? "") ? readXml?.(method, path, answer.status, text) : undefined;
    if (read !== undefined)
      outgoing.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(read));
    else outgoing.writeHead(answer.status, type === null ? {} : { "content-type": type }).end(text);
  };
  const gateway = createServer((incoming, outgoing) => {
    forward(incoming, outgoing).catch(({ message, cause }: Error) => {
      bodies.push(`no answer from the server: ${cause instanceof Error ? cause.message : message}`);
      outgoing.writeHead(502, { "content-type": "text/plain" }).end();
    });
  });
  // Respect can take longer than Node's five seconds from one step to the next, and then meets a connection that has ended.
  gateway.keepAliveTimeout = 60_000;
  gateway.listen(0, "127.0.0.1");
  await once(gateway, "listening");
  return {
    bodies,
    url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    async close() {
      gateway.closeAllConnections();
      gateway.close();
      await once(gateway, "close");
    },
  };
}
