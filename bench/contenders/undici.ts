import { request } from "undici";
import type { Connect, SendText } from "./contender.js";

async function send(url: string, headers: Record<string, string>, body: string) {
  const answer = await request(url, { method: "POST", headers, body });
  if (answer.statusCode < 200 || answer.statusCode > 299) throw new Error(`status ${answer.statusCode}`);
  return answer.body;
}

export const connect: Connect = ({ baseUrl, headers }) => {
  const all = { accept: "application/json", "content-type": "application/json", ...headers };
  return async ({ path }, body) => (await send(baseUrl + path, all, JSON.stringify(body))).json();
};

export const sendText: SendText = async (url, headers, body) => (await send(url, headers, body)).text();
