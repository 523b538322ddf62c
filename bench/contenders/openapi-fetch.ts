import createClient from "openapi-fetch";
import type { Connect } from "./contender.js";

/** A document of which no more is known than that its paths can be posted to. */
type AnyPaths = Record<
  string,
  {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: { 200: { content: { "application/json": object } } };
    };
  }
>;

export const connect: Connect = ({ baseUrl, headers }) => {
  const client = createClient<AnyPaths>({ baseUrl, headers: { accept: "application/json", ...headers } });
  return async ({ path }, body) => {
    const { data, response } = await client.POST(path, { body });
    if (data === undefined) throw new Error(`status ${response.status}`);
    return data;
  };
};
