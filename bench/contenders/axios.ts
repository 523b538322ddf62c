import axios from "axios";
import type { Connect, SendText } from "./contender.js";

export const connect: Connect = ({ baseUrl, headers }) => {
  const client = axios.create({ baseURL: baseUrl, headers: { accept: "application/json", ...headers } });
  return async ({ path }, body) => (await client.post(path, body)).data;
};

export const sendText: SendText = async (url, headers, body) =>
  (await axios.post(url, body, { headers, responseType: "text" })).data;
