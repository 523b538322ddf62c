// The only file that knows openapi-fetch: its serializers turn path template and parameters into a URL.
import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { CheckedCall, Params } from "./check.js";
import type { RequestRecord } from "./dialect.js";
import type { Operation, QueryStyle } from "./operation.js";
import type { Settings } from "./options.js";
import { SetupError } from "./setup-error.js";

/**
 * The request of an operation. Later headers win: the client's, the call's, our own, those of `params`.
 * @throws SetupError when the operation's server is not to be found; any error when the parameters cannot be written into a URL.
 */
export function requestOf(
  operation: Operation,
  { body, params, headers, settings }: CheckedCall,
  own: Readonly<Record<string, string>>,
): RequestRecord {
  const { path: inPath, query, header } = params;
  const path = inPath ? defaultPathSerializer(operation.path, inPath) : operation.path;
  const search = query ? querySerializer(operation)(query) : "";
  return {
    method: operation.method,
    url: `${baseOf(operation, settings)}${path}${search && `?${search}`}`,
    headers: { ...settings.headers, ...headers, ...own, ...(header && texts(header)) },
    body,
  };
}

/**
 * Where an operation lives. One with a server of its own goes there unless `baseUrl` is the caller's: then it goes to the caller's
 * host as well, where the contract's server is known by its path.
 */
function baseOf({ server }: Operation, { baseUrl, server: main }: Settings): string {
  if (server === undefined) return baseUrl;
  if (main === undefined || baseUrl === main) return server;
  const [own, path] = [new URL(server), new URL(main)].map(({ pathname }) => pathname.replace(/\/$/, "")) as [
    string,
    string,
  ];
  if (!baseUrl.endsWith(path))
    throw new SetupError(`has a server of its own, which is found only where baseUrl ends with ${path}`);
  return baseUrl.slice(0, baseUrl.length - path.length) + own;
}

/** Objects as OpenAPI has them when it does not say how: each key a parameter. */
const asUsual = /* @__PURE__ */ createQuerySerializer({ object: { style: "form", explode: true } });
const serializers = new WeakMap<NonNullable<Operation["query"]>, (query: NonNullable<Params["query"]>) => string>();

function querySerializer({ query: styles }: Operation): (query: NonNullable<Params["query"]>) => string {
  if (!styles) return asUsual;
  let serializer = serializers.get(styles);
  if (!serializer) {
    const own = new Map(Object.entries(styles).map(([name, style]) => [name, styled(style)]));
    serializer = (query) =>
      Object.entries(query)
        .map(([name, value]) => (own.get(name) ?? asUsual)({ [name]: value }))
        .filter((part) => part !== "")
        .join("&");
    serializers.set(styles, serializer);
  }
  return serializer;
}

function styled({ style, explode = style === undefined || style === "form", allowReserved }: QueryStyle) {
  const serialize = createQuerySerializer({
    array: { style: style === "deepObject" ? "form" : (style ?? "form"), explode },
    object: { style: style === "deepObject" ? "deepObject" : "form", explode },
  });
  return (query: Record<string, unknown>) =>
    allowReserved ? serialize(query).replaceAll(RESERVED, decodeURIComponent) : serialize(query);
}

/** What `allowReserved` lets pass, as it was encoded: not `&` and `#`, which would end the value. */
const RESERVED = /%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2B|2C|3B|3D)/gi;

/** Header parameters by their names in lower case; what is left out is no header. */
const texts = (header: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(header).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
