import ky from "ky";
import type { Connect, SendText } from "./contender.js";

export const connect: Connect = ({ baseUrl, headers }) => {
  const client = ky.create({ prefixUrl: baseUrl, headers });
  return ({ path }, body) => client.post(path.slice(1), { json: body }).json();
};

export const sendText: SendText = (url, headers, body) => ky.post(url, { headers, body }).text();
