// How parameters travel, each place an export of its own: a program loads those in which its operations have any. The only file
// that knows openapi-fetch, whose serializers turn path template and parameters into a URL.
import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { field } from "./field.js";
import { headerFault } from "./header.js";
import type { Issue } from "./issue.js";
import type { Operation, Params, Place, QueryStyle } from "./operation.js";
import { escaped } from "./schema/check.js";

type Query = NonNullable<Params["query"]>;

export const path: Place<string> = {
  /** Those that are missing, or that would name another resource: the wrong customer. */
  faults: ({ path: template }, params) =>
    [...template.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]): Issue[] => {
      const value = field(params, "path", name);
      const fault = (message: string, keyword: string) => [{ path: `/path/${name}`, message, keyword }];
      if (value === undefined || value === null) return fault("is missing", "required");
      const items: unknown[] = Array.isArray(value) ? value : [value];
      if (items.some((item) => (typeof item === "number" ? !Number.isFinite(item) : typeof item !== "string")))
        return fault("must be a text, a number, or a list of them", "type");
      if (/^\.{0,2}$/.test(items.join())) return fault('must not be empty, "." or ".."', "pattern");
      return isEncodable(items.join()) ? [] : fault("has half a character", "pattern");
    }),
  write: ({ path: template }, values) => defaultPathSerializer(template, values),
};

export const query: Place<string> = { write: (operation, values) => querySerializer(operation)(values) };

export const header: Place<Readonly<Record<string, string>>> = {
  /** Those that cannot travel. */
  faults: (_operation, params) =>
    Object.entries(field(params, "header") ?? {}).flatMap(([name, value]): Issue[] => {
      const message = headerFault(name, typeof value === "object" ? undefined : String(value));
      return message ? [{ path: `/header/${escaped(name)}`, message, keyword: "pattern" }] : [];
    }),
  /** By their names in lower case; what is left out is no header. */
  write: (_operation, values) =>
    Object.fromEntries(
      Object.entries<unknown>(values).flatMap(([name, value]) =>
        value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)]],
      ),
    ),
};

function isEncodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Objects as OpenAPI has them when it does not say how: each key a parameter. */
const asUsual = /* @__PURE__ */ createQuerySerializer({ object: { style: "form", explode: true } });
const serializers = /* @__PURE__ */ new WeakMap<NonNullable<Operation["query"]>, (query: Query) => string>();

function querySerializer({ query: styles }: Operation): (query: Query) => string {
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
  return (query: Query) =>
    allowReserved ? serialize(query).replaceAll(RESERVED, decodeURIComponent) : serialize(query);
}

/** What `allowReserved` lets pass, as it was encoded: not `&` and `#`, which would end the value. */
const RESERVED = /%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2B|2C|3B|3D)/gi;
