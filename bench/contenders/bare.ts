import type { Connect, SendText } from "./contender.js";

/** undici's `request`, of whichever version. */
type Request = (
  url: string,
  options: { method: "POST"; headers: Record<string, string>; body: string },
) => Promise<{ statusCode: number; body: { json(): Promise<unknown>; text(): Promise<string> } }>;

/** A peer that adds nothing to `request`. */
export function bareOf(request: Request): { connect: Connect; sendText: SendText } {
  const send = async (url: string, headers: Record<string, string>, body: string) => {
    const answer = await request(url, { method: "POST", headers, body });
    if (answer.statusCode < 200 || answer.statusCode > 299) throw new Error(`status ${answer.statusCode}`);
    return answer.body;
  };
  return {
    connect({ baseUrl, headers }) {
      const all = { accept: "application/json", "content-type": "application/json", ...headers };
      return async ({ path }, body) => (await send(baseUrl + path, all, JSON.stringify(body))).json();
    },
    sendText: async (url, headers, body) => (await send(url, headers, body)).text(),
  };
}
