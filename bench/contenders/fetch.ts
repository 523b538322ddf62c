import type { Connect, SendText } from "./contender.js";

export const connect: Connect = ({ baseUrl, headers }) => {
  const all = { accept: "application/json", "content-type": "application/json", ...headers };
  return async ({ path }, body) => {
    const response = await fetch(baseUrl + path, { method: "POST", headers: all, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
};

export const sendText: SendText = async (url, headers, body) => {
  const response = await fetch(url, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
};
