import type { IHttpParam, INode } from "@stoplight/types";
import { bareType } from "../core/codec.js";
import { field } from "../core/field.js";
import type { Issue } from "../core/issue.js";
import type { Operations } from "../core/operation.js";
import type { IHttpOperation } from "./engine.js";
import { readBody } from "./wire.js";

/** What a request says, as the contract sees it: what a caller of the client would have passed. */
export interface Arguments {
  readonly params: Readonly<Record<"path" | "query" | "header", Readonly<Record<string, unknown>>>>;
  /** The contract's object; bytes where the contract has no schema; undefined without a body. */
  readonly body: unknown;
  /** Why the body cannot be read. */
  readonly unreadable?: Issue;
}

/** A request before anybody has looked at its operation. */
export interface RawRequest {
  /** Below the path of the contract's server, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Reads a request by the contract of its operation. */
export async function readArguments(
  operation: IHttpOperation,
  request: RawRequest,
  operations: Operations,
): Promise<Arguments> {
  const params = { path: pathParams(operation, request.path), ...otherParams(operation, request) };
  const contents = operation.request?.body?.contents ?? [];
  const { bytes, headers } = request;
  if (bytes.length === 0) return { params, body: undefined };
  const type = headers["content-type"] ?? contents[0]?.mediaType ?? "";
  const content = contents.find(({ mediaType }) => fits(mediaType, type));
  const fault = (message: string, keyword: string): Arguments => ({
    params,
    body: undefined,
    unreadable: { path: "", message, keyword },
  });
  if (!content)
    return contents.length === 0
      ? { params, body: bytes }
      : fault(`is of a media type that the contract does not have: ${type}`, "contentMediaType");
  if (!content.schema) return { params, body: bytes };
  try {
    const body = await readBody(bytes, type, operations[operation.iid ?? ""]?.xml?.request);
    return { params, body: isForm(type) ? typed(body, content.schema) : body };
  } catch {
    return fault("cannot be read", "encoding");
  }
}

/** Whether a media type is one of a range: `text/*`. */
function fits(range: string, type: string): boolean {
  const [kind, own] = bareType(range).split("/");
  const [givenKind, given] = bareType(type).split("/");
  return (kind === "*" || kind === givenKind) && (own === "*" || own === given);
}

const isForm = (type: string) => /^(application\/x-www-form-urlencoded|multipart\/form-data)$/.test(bareType(type));

function pathParams({ path: template, request }: IHttpOperation, path: string): Record<string, unknown> {
  const names: string[] = [];
  const pattern = template.replaceAll(/\{([^{}]+)\}|[.*+?^$()|[\]\\]/g, (found, name?: string) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return "([^/]*)";
  });
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1) ?? [];
  return Object.fromEntries(
    names.map((name, index) => {
      const schema = request?.path?.find((parameter) => parameter.name === name)?.schema;
      const text = values[index] ?? "";
      const value = isList(schema)
        ? text.split(",").map((item) => coerce(decode(item), itemsOf(schema)))
        : coerce(decode(text), schema);
      return [name, value];
    }),
  );
}

/** Headers that the contract does not know are none of its business; in the query they are. */
function otherParams({ request = {} }: IHttpOperation, { query, headers }: RawRequest) {
  const header = (request.headers ?? []).flatMap((parameter) => {
    const text = headers[parameter.name.toLowerCase()];
    return text === undefined ? [] : [[parameter.name, readParam(parameter, [text])] as const];
  });
  const known = new Map((request.query ?? []).map((parameter) => [parameter.name, parameter]));
  const given = [...new Set(query.keys())].map((name) => {
    const texts = query.getAll(name);
    const parameter = known.get(name);
    return [name, parameter ? readParam(parameter, texts) : texts[0]] as const;
  });
  return { header: Object.fromEntries(header), query: Object.fromEntries(given) };
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function readParam(
  { schema, style, explode }: IHttpParam & { style?: string; explode?: boolean },
  texts: readonly string[],
): unknown {
  if (!isList(schema)) return texts.length === 1 ? coerce(texts[0] ?? "", schema) : texts;
  const isSplit = explode === false || style === "simple" || SEPARATORS[style ?? ""] !== undefined;
  const items = isSplit ? texts.flatMap((text) => text.split(SEPARATORS[style ?? ""] ?? ",")) : texts;
  return items.map((item) => coerce(item, itemsOf(schema)));
}

const typesOf = (schema: unknown): unknown[] => [field(schema, "type") ?? []].flat();
const isList = (schema: unknown) => typesOf(schema).includes("array");
const itemsOf = (schema: unknown) => field(schema, "items");

/** What a text stands for by its schema; a text that is nothing of that sort stays one, and is a fault of its type. */
function coerce(text: string, schema: unknown): unknown {
  const types = typesOf(schema);
  const number = Number(text);
  if (types.includes("integer") && /^-?\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  if (types.includes("number") && text.trim() !== "" && Number.isFinite(number)) return number;
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The values of a form, which are all texts on the wire. */
function typed(body: unknown, schema: INode | object): unknown {
  return Object.fromEntries(
    Object.entries(Object(body) as object).map(([name, value]) => {
      const own = field(schema, "properties", name);
      if (!isList(own)) return [name, typeof value === "string" ? coerce(value, own) : value];
      return [name, [value].flat().map((item) => (typeof item === "string" ? coerce(item, itemsOf(own)) : item))];
    }),
  );
}

/** A text that is no percent-encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
