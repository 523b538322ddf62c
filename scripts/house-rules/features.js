// Features of OpenAPI that the clients have no place for, each refused with what to say instead. CONTRIBUTING.md has the table.
import { eachSchema } from "./schemas.js";

/** Of the document, its servers and its operations. */
export const features = () => ({
  Root(root, { report, location }) {
    if (!/^3\.1\./.test(root.openapi ?? ""))
      report({ message: "Contracts are OpenAPI 3.1.", location: location.child("openapi") });
    if (root.jsonSchemaDialect !== undefined)
      report({
        message: "jsonSchemaDialect: schemas have the dialect of OpenAPI 3.1.",
        location: location.child("jsonSchemaDialect"),
      });
  },
  Server({ url = "", variables }, { report, location }) {
    const isMain = /^#\/servers\/\d+$/.test(location.pointer);
    const at = location.child("url");
    const plain = url.replaceAll(/\{[^{}]*\}/g, "x");
    if (!isMain && variables !== undefined)
      report({
        message: "Only the document's server may have variables: the caller's baseUrl takes their place.",
        location: at,
      });
    if (!/^https:\/\/[^?#{}]+$/.test(plain))
      report({ message: "A server's URL is absolute, https, and has no query and no fragment.", location: at });
  },
  Operation(operation, { report, location, key }) {
    const method = String(key).toUpperCase();
    if (method === "TRACE") report({ message: "TRACE is not sent: `fetch` forbids it.", location: location.key() });
    if (operation.requestBody && ["GET", "HEAD", "TRACE"].includes(method))
      report({ message: `${method} has no body: \`fetch\` sends none.`, location: location.child("requestBody") });
    if (operation.callbacks)
      report({
        message: "`callbacks` of an operation are not read: say them under the document's `webhooks`.",
        location: location.child("callbacks"),
      });
  },
  PathItem(_item, { report, rawNode, rawLocation }) {
    if (rawNode?.$ref && Object.keys(rawNode).length > 1)
      report({
        message: "Nothing stands beside a path's $ref: what would count is not defined.",
        location: rawLocation,
      });
  },
});

/** A media type, and whether it may have a schema, must have one, or has one of a text. */
const KINDS = [
  [/^[^/]+\/([^+]+\+)?json$|^[^/]+\/([^+]+\+)?xml$/, "any"],
  [/^application\/x-www-form-urlencoded$|^multipart\/form-data$/, "object"],
  [/^text\//, "string"],
];

/** What a body may be of, and where it has no place. */
export const mediaFeatures = () => {
  const check = (content, location, resolve, report) => {
    for (const [name, media] of Object.entries(content ?? {})) {
      const at = location.child("content").child(name);
      const bare = name.split(";")[0].trim().toLowerCase();
      const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1];
      const refuse = (words) => report({ message: `${name}: ${words}`, location: at });
      if (media?.encoding) refuse("`encoding` of a part is not obeyed: each part is as its codec writes it.");
      if (!media?.schema) {
        if (kind !== undefined) refuse("Say its schema: without one it would be taken for bytes.");
        continue;
      }
      if (kind === undefined)
        refuse("No codec reads this with a schema: leave the schema out, and it is bytes, or write a codec.");
      const schema = media.schema?.$ref ? resolve(media.schema).node : media.schema;
      const types = [schema?.type ?? []].flat();
      if (kind === "string" && types.join() !== "string") refuse("A text has schema: { type: string }.");
      if (kind === "object" && types.some((type) => type !== "object")) refuse("A form has the schema of an object.");
    }
  };
  return {
    RequestBody({ content }, { report, location, resolve }) {
      check(content, location, resolve, report);
    },
    Response({ content }, { report, location, resolve }) {
      check(content, location, resolve, report);
    },
    Operation: {
      leave({ responses }, { report, location, resolve, key }) {
        for (const [status, response] of Object.entries(responses ?? {})) {
          const { content } = (response?.$ref ? resolve(response).node : response) ?? {};
          const types = Object.keys(content ?? {});
          const at = location.child("responses").child(status);
          if (types.length > 0 && (["204", "205", "304"].includes(status) || key === "head"))
            report({ message: `${key === "head" ? "HEAD" : status} has no body: remove its content.`, location: at });
          if (types.length === 0 && /^2xx$/i.test(status))
            report({ message: "A range of answers without a body: name each status.", location: at });
          if (/^1/.test(status))
            report({ message: "An answer 1XX comes before the answer, and is never handed out.", location: at });
        }
      },
    },
  };
};

/** Words of schemas that nothing reads, or that read otherwise than they sound. */
const WORDS = {
  nullable: "nullable is of OpenAPI 3.0: say type: [string, 'null'].",
  discriminator: "discriminator is not read: tell members apart by a property with const.",
  $id: "Schemas are found by their place in the document, never by $id.",
  $anchor: "Schemas are found by their place in the document, never by $anchor.",
  $dynamicRef: "$dynamicRef is not followed: say $ref.",
  $dynamicAnchor: "$dynamicAnchor is not followed: say $ref.",
  $schema: "Schemas have the dialect of OpenAPI 3.1.",
};

/** What schemas do not say. */
export const schemaFeatures = () => {
  const refuseIn =
    (word, words) =>
    (body, { report, location, resolve }) => {
      for (const [name, { schema } = {}] of Object.entries(body.content ?? {}))
        eachSchema(schema, location.child("content").child(name).child("schema"), resolve, (node, at) => {
          if (node[word] === true) report({ message: words, location: at });
        });
    };
  return {
    Schema(schema, { report, location }) {
      for (const [word, message] of Object.entries(WORDS))
        if (Object.hasOwn(schema, word)) report({ message, location: location.child(word) });
      if (schema.format === "binary")
        report({
          message: "format: binary is of OpenAPI 3.0: what is binary has a media type without a schema.",
          location: location.child("format"),
        });
    },
    RequestBody: refuseIn("readOnly", "readOnly in a request: give the request a schema of its own."),
    Response: refuseIn("writeOnly", "writeOnly in an answer: give the answer a schema of its own."),
  };
};
