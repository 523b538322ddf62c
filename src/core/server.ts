// What operations bring along that have a server of their own.
import type { OwnServer } from "./operation.js";
import { SetupError } from "./setup-error.js";

/**
 * Where such an operation lives: at its own server, unless `baseUrl` is the caller's. Then it is at the caller's host as well, where
 * the contract's server is known by its path.
 * @throws SetupError when it is not.
 */
export const locate: OwnServer["locate"] = (url, { baseUrl, server: main }) => {
  if (main === undefined || baseUrl === main) return url;
  const [own, path] = [new URL(url), new URL(main)].map(({ pathname }) => pathname.replace(/\/$/, "")) as [
    string,
    string,
  ];
  if (!baseUrl.endsWith(path))
    throw new SetupError(`has a server of its own, which is found only where baseUrl ends with ${path}`);
  return baseUrl.slice(0, baseUrl.length - path.length) + own;
};
