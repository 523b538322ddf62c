// The server that all contenders talk to: a process of its own, which answers by path and keeps real sessions.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Whether the answer brings a new token, or the request must have brought one. */
  readonly session?: "begun" | "needed";
}

const answers = JSON.parse(process.argv[2] ?? "{}") as Record<string, Answer>;
const latency = Number(process.argv[3] ?? 0);
const tokens = new Set<string>();

function begin(text: string): string {
  const session = JSON.parse(text) as { CreateSessionResult: Record<string, unknown> };
  const [Token, SecureToken] = [randomUUID(), randomUUID()];
  tokens.add(Token).add(SecureToken);
  return JSON.stringify({ ...session, CreateSessionResult: { ...session.CreateSessionResult, Token, SecureToken } });
}

function isKnown(body: string): boolean {
  const { RequestHeader } = JSON.parse(body) as { RequestHeader?: { Token?: string } };
  return tokens.has(RequestHeader?.Token ?? "");
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const answer = answers[request.url ?? ""];
    const isGood = answer && (answer.session !== "needed" || isKnown(Buffer.concat(chunks).toString()));
    if (!isGood) return response.writeHead(answer ? 401 : 404).end();
    const text = answer.session === "begun" ? begin(answer.text) : answer.text;
    const send = () => {
      response.writeHead(answer.status, { "content-type": answer.type, "content-length": Buffer.byteLength(text) });
      response.end(text);
    };
    if (latency > 0) setTimeout(send, latency);
    else send();
  });
});
// Connections outlive the turns of the other contenders.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
