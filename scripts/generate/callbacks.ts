import { bareType } from "../../src/core/codec.js";
import { form, json } from "../../src/core/media.js";
import { type ContractOperation, isXml, mediaTypesOf, webhooksOf } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { SchemaFault } from "./schema-fault.js";
import { rulesSource } from "./schema-rules.js";
import { SchemaWriter } from "./schema-writer.js";
import { ShapeReader } from "./shape-reader.js";
import { XmlWriter } from "./xml-writer.js";

/** Whether a callback of a media type is read where it has a schema. */
const isRead = (type: string) => isXml(type) || json.handles(type) || form.handles(type);

/** What the provider calls, with all that it takes to read it, as TypeScript source; undefined if it calls nothing. @throws SchemaFault */
export function callbacksSource(document: OpenApiDocument): string | undefined {
  const all = webhooksOf(document);
  if (all.length === 0) return undefined;
  const kinds = kindsOfDocument(document);
  const reader = new ShapeReader(document);
  const writer = new SchemaWriter(kinds, [
    "Schema",
    "Webhook",
    "Callbacks",
    "webhooks",
    "rules",
    "components",
    "operations",
  ]);
  const bodies = all.map(({ path, object }) => {
    const media = mediaTypesOf(document, object.requestBody).map(([name, { schema }]) => ({
      type: bareType(name),
      schema: schema && writer.write(kindsOf(schema), `/${path}`),
      rules: schema && rulesSource(kinds, [kindsOf(schema)]),
      shape: schema && isXml(name) ? reader.root(schema, path) : undefined,
    }));
    for (const { type, schema } of media)
      if (schema && !isRead(type))
        throw new SchemaFault(
          object,
          `${path}: ${type} is not read in a webhook: JSON, XML and forms are, and what has no schema`,
        );
    if (media.length === 0) throw new SchemaFault(object, `${path}: a webhook without a body says nothing`);
    return { path, media };
  });
  const xml = new XmlWriter(reader.contents, ["XmlContent", ...writer.taken]);
  const entries = bodies.map(({ path, media }) => {
    const own = media.map(({ type, schema, rules, shape }) => {
      const fields = [
        ...(schema ? [`schema: ${schema}`, `rules: ${rules}`] : []),
        ...(shape ? [`shape: ${xml.write(shape)}`] : []),
      ];
      return `${JSON.stringify(type)}: ${fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}"}`;
    });
    return `${JSON.stringify(path)}: { ${own.join(", ")} }`;
  });
  const types = all.map(
    (webhook) => `/** ${webhook.object.summary}. */\n${JSON.stringify(webhook.path)}: ${typeOf(document, webhook)};`,
  );
  return [
    `import type { Webhook } from "../../src/core/callback.js";`,
    ...(bodies.some(({ media }) => media.some(({ schema }) => schema))
      ? [`import * as rules from "../../src/core/schema/rules.js";`]
      : []),
    ...(writer.constants.length > 0 ? [`import type { Schema } from "../../src/core/schema/schema.js";`] : []),
    ...(xml.constants.length > 0 ? [`import type { XmlContent } from "../../src/core/xml/shape.js";`] : []),
    `import type { operations } from "./types.js";`,
    "",
    "/** What each webhook brings. */",
    `export interface Callbacks {\n${types.join("\n")}\n}`,
    "",
    ...writer.constants,
    "",
    ...xml.constants,
    "",
    "/** The media types of each webhook, and what their bodies must be. */",
    `export const webhooks: Readonly<Record<keyof Callbacks, Webhook>> = { ${entries.join(", ")} };`,
  ].join("\n");
}

/** A body of any media type; of what has no schema, its bytes. */
function typeOf(document: OpenApiDocument, { id, object }: ContractOperation): string {
  const types = mediaTypesOf(document, object.requestBody).map(([name, { schema }]) =>
    schema
      ? `NonNullable<operations[${JSON.stringify(id)}]["requestBody"]>["content"][${JSON.stringify(name)}]`
      : "Uint8Array",
  );
  return [...new Set(types)].join(" | ");
}

/**
 * What a schema says of the kinds of its values: all that the types promise. Lengths, patterns and formats are left out: what
 * comes in is never refused for being longer than it was.
 */
function kindsOf(schema: Schema): Schema {
  if (typeof schema !== "object") return schema;
  const { $ref, type, required, properties, items, oneOf, anyOf, allOf } = schema;
  const all = (list: readonly Schema[]) => list.map(kindsOf);
  return {
    ...($ref === undefined ? {} : { $ref }),
    ...(type === undefined ? {} : { type }),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, own]) => [key, kindsOf(own)])) }),
    ...(items === undefined ? {} : { items: kindsOf(items) }),
    // Whoever is one of several kinds is at least of one of them.
    ...(oneOf === undefined ? {} : { anyOf: all(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: all(anyOf) }),
    ...(allOf === undefined ? {} : { allOf: all(allOf) }),
  };
}

const kindsOfDocument = (document: OpenApiDocument): OpenApiDocument => {
  const schemas = Object.entries(document.components?.["schemas"] ?? {});
  const kinds = Object.fromEntries(schemas.map(([name, schema]) => [name, kindsOf(schema as Schema)]));
  return { ...document, components: { ...document.components, schemas: kinds } };
};
