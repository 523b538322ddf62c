import { bareType } from "../../src/core/codec.js";
import { binary, form, json, multipart, text } from "../../src/core/media.js";
import { handlesXml } from "../../src/core/xml/codec.js";
import { type ContractOperation, dereference, mediaTypesOf, operationsOf, usualMediaType } from "../lib/contract.js";
import type { Content, ErrorCode, OpenApiDocument, Parameter, Reference } from "../lib/openapi.js";
import { pagingOf } from "./paging.js";
import { rulesSource } from "./schema-rules.js";
import { requestParts } from "./schemas.js";
import { speaksXml } from "./xml.js";

const IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/** What the generators themselves read, or what is said to readers only. */
const OWN_EXTENSIONS = ["x-error-codes", "x-idempotent", "x-paging", "x-reconcile", "x-since", "x-confirmed-by"];

/** A constant an operation as TypeScript source, so that a program can do without those that it does not use. @throws SchemaFault */
export function operationsSource(document: OpenApiDocument, provider: string): string {
  const all = operationsOf(document);
  const usual = usualMediaType(document);
  const hasSchemas = all.some((operation) => requestParts(document, operation).length > 0);
  return [
    `import type { Operation } from "../../src/core/operation.js";`,
    ...(all.some((operation) => mediaOf(document, operation, usual))
      ? [`import * as media from "../../src/core/media.js";`]
      : []),
    ...(all.some(({ parameters }) => parameters.length > 0)
      ? [`import * as params from "../../src/core/params.js";`]
      : []),
    ...(hasSchemas
      ? [`import * as rules from "../../src/core/schema/rules.js";`, `import * as schemas from "./schemas.js";`]
      : []),
    ...(all.some(({ server }) => server !== undefined) ? [`import * as server from "../../src/core/server.js";`] : []),
    ...(all.some((operation) => speaksXml(document, operation)) ? [`import * as xml from "./xml.js";`] : []),
    "",
    ...all.map((operation) => {
      const { id, object, method, path } = operation;
      const type = `Operation<${JSON.stringify(id)}, ${JSON.stringify(provider)}>`;
      const fields = [`provider: ${JSON.stringify(provider)}`, ...metadata(document, operation, usual)];
      const summary = object.summary.trim().replace(/\.$/, "").replaceAll("*/", "*\\/");
      return `/** ${summary}: \`${method} ${path}\`. */\nexport const ${id}: ${type} = { ${fields.join(", ")} };`;
    }),
  ].join("\n");
}

function metadata(document: OpenApiDocument, operation: ContractOperation, usual: string): string[] {
  const { id, method, path, object, parameters, server } = operation;
  const responses = Object.entries(object.responses).map(
    ([status, holder]) => [status, dereference<Content>(document, holder)] as const,
  );
  const body = object.requestBody && dereference<Content>(document, object.requestBody);
  const empty = responses.filter(
    ([status, response]) => /^2\d\d$/.test(status) && mediaTypesOf(document, response).length === 0,
  );
  const success = responses.filter(([, response]) => response["x-success"]);
  const media = mediaOf(document, operation, usual);
  const codes = object["x-error-codes"];
  const extensions = Object.entries(object).filter(([key]) => key.startsWith("x-") && !OWN_EXTENSIONS.includes(key));
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  const styles = parameters.filter((parameter) => parameter.in === "query").flatMap(queryStyle);
  const isIdempotent = object["x-idempotent"] ?? IDEMPOTENT.includes(method);
  const paging = pagingOf(document, operation, isIdempotent);
  const parts = requestParts(document, operation);
  const statuses = (list: readonly (readonly [string, unknown])[]) => list.map(([status]) => status).join(", ");
  return [
    `id: ${JSON.stringify(id)}`,
    `method: ${JSON.stringify(method)}`,
    `path: ${JSON.stringify(path)}`,
    `idempotent: ${isIdempotent}`,
    ...(server === undefined
      ? []
      : [`server: { url: ${JSON.stringify(server.replace(/\/$/, ""))}, locate: server.locate }`]),
    ...(empty.length > 0 ? [`empty: [${statuses(empty)}]`] : []),
    ...(success.length > 0 ? [`success: [${statuses(success)}]`] : []),
    ...(media ? [`media: ${media}`] : []),
    ...(body && body.required !== true ? ["bodyIsOptional: true"] : []),
    ...(places.length > 0 ? [`places: { ${places.map((place) => `${place}: params.${place}`).join(", ")} }`] : []),
    ...(styles.length > 0 ? [`query: ${JSON.stringify(Object.fromEntries(styles))}`] : []),
    ...Object.entries({ paging, reconcile: object["x-reconcile"] }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    ),
    ...(codes.length > 0 ? [`codes: ${JSON.stringify(Object.fromEntries(codes.map(effect)))}`] : []),
    ...(extensions.length > 0 ? [`extensions: ${JSON.stringify(Object.fromEntries(extensions))}`] : []),
    ...parts.map(({ part, name }) => `${part}Schema: schemas.${name}`),
    ...(parts.length > 0
      ? [
          `rules: ${rulesSource(
            document,
            parts.map(({ schema }) => schema),
          )}`,
        ]
      : []),
    ...(speaksXml(document, operation) ? [`xml: xml.${id}`] : []),
  ];
}

/** Codecs that operations bring along, those for few media types before those for many. */
const CODECS = Object.entries({ json, form, multipart, text, binary });

/** What media types its bodies have, and the codecs for them; undefined if all are the provider's usual one. */
function mediaOf(document: OpenApiDocument, { object }: ContractOperation, usual: string): string | undefined {
  const typesOf = (holder: Content | Reference | undefined) => mediaTypesOf(document, holder).map(([name]) => name);
  const isUnusual = (types: readonly string[]) => types.length > 0 && types.join() !== usual;
  const sends = typesOf(object.requestBody);
  const answers = Object.entries(object.responses)
    .map(([status, response]) => [status, typesOf(response)] as const)
    .filter(([, types]) => types.length > 0);
  const own = [
    ...(isUnusual(sends) ? [`sends: ${JSON.stringify(sends)}`] : []),
    ...(answers.some(([, types]) => isUnusual(types))
      ? [`answers: ${JSON.stringify(Object.fromEntries(answers))}`]
      : []),
  ];
  if (own.length === 0) return undefined;
  const bare = [...sends, ...answers.flatMap(([, types]) => types)].map(bareType);
  const others = bare.filter((type) => type !== bareType(usual) && !handlesXml(type));
  const needed = others.map((type) => CODECS.find(([, codec]) => codec.handles(type)));
  const codecs = CODECS.filter((codec) => needed.includes(codec)).map(([name]) => `media.${name}`);
  return `{ choice: media.choice, codecs: [${codecs.join(", ")}], ${own.join(", ")} }`;
}

/** How a query parameter is written, if it is not as most are. */
function queryStyle({
  name,
  style = "form",
  explode = style === "form",
  allowReserved,
}: Parameter): [string, object][] {
  const own = {
    ...(style === "form" ? {} : { style }),
    ...(explode === (style === "form") ? {} : { explode }),
    ...(allowReserved ? { allowReserved } : {}),
  };
  return Object.keys(own).length > 0 ? [[name, own]] : [];
}

const effect = ({ code, throttled, outcome }: ErrorCode) => [code, throttled ? "throttled" : (outcome ?? "by-status")];
