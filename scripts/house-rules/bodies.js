// What the schemas of requests and answers say, at any depth.
import { eachObjectSchema, mediaTypes } from "./schemas.js";

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
