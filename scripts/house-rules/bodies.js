// What the schemas of requests and answers say, at any depth.
import { eachObjectSchema, mediaTypes } from "./schemas.js";

const isXml = (mediaType) => /[/+]xml$/.test(mediaType);

/** A request says of every object whether it is closed: a typing error must not reach the vendor. */
export const closedRequests = () => ({
  RequestBody(body, { report, location, resolve }) {
    for (const [name, { schema }] of mediaTypes(body.content))
      eachObjectSchema(schema, location.child("content").child(name).child("schema"), resolve, (object, at) => {
        if (!("additionalProperties" in object))
          report({
            message: "Say additionalProperties: false (or true, if the vendor's list is incomplete).",
            location: at,
          });
      });
  },
});

/** A response is never closed: vendors add fields without notice. */
export const openResponses = () => ({
  Response(response, { report, location, resolve }) {
    for (const [name, { schema }] of mediaTypes(response.content))
      eachObjectSchema(schema, location.child("content").child(name).child("schema"), resolve, (object, at) => {
        if (object.additionalProperties === false)
          report({ message: "Responses stay open: remove additionalProperties: false.", location: at });
      });
  },
});

/** What is secret by name is secret by format: masking and the scrub tests follow the format. */
export const secretFormat = ({ pattern }) => {
  const secret = new RegExp(pattern, "i");
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const target = property?.$ref ? { ...resolve(property).node, ...property } : property;
        const isText = [target?.type].flat().includes("string");
        if (secret.test(name) && isText && target.format !== "password")
          report({
            message: `"${name}" is a secret: say format: password.`,
            location: location.child("properties").child(name),
          });
      }
    },
  };
};

/** XML: the root element has a name, and nothing is null (XML has none). */
export const xmlName = () => ({
  MediaType(mediaType, { report, location, resolve, key }) {
    if (!isXml(key) || !mediaType.schema) return;
    const root = mediaType.schema.$ref ? resolve(mediaType.schema).node : mediaType.schema;
    if (!root?.xml?.name) report({ message: "The root schema of an XML body needs xml.name.", location });
    eachObjectSchema(mediaType.schema, location.child("schema"), resolve, (object, at) => {
      for (const [name, property] of Object.entries(object.properties ?? {}))
        if ([property.type].flat().includes("null"))
          report({
            message: `"${name}": XML has no null; make it optional.`,
            location: at.child("properties").child(name),
          });
    });
  },
});
