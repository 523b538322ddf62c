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
