// What the schemas of requests and answers say, at any depth.
import { eachObjectSchema, inbound, mediaTypes } from "./schemas.js";

/** A request says of every object whether it is closed: a typing error must not reach the vendor. */
export const closedRequests = () => {
  const { visitor, isInbound } = inbound();
  return {
    ...visitor,
    RequestBody(body, { report, location, resolve }) {
      if (isInbound()) return;
      eachObject(body, location, resolve, (object, at) => {
        if (!("additionalProperties" in object))
          report({
            message: "Say additionalProperties: false (or true, if the vendor's list is incomplete).",
            location: at,
          });
      });
    },
  };
};

const eachObject = ({ content }, location, resolve, visit) => {
  for (const [name, { schema }] of mediaTypes(content))
    eachObjectSchema(schema, location.child("content").child(name).child("schema"), resolve, visit);
};

/** What comes from the vendor is never closed: fields are added without notice. */
export const openResponses = () => {
  const { visitor, isInbound } = inbound();
  const check = (body, { report, location, resolve }) =>
    eachObject(body, location, resolve, (object, at) => {
      if (object.additionalProperties === false)
        report({ message: "Responses stay open: remove additionalProperties: false.", location: at });
    });
  return {
    ...visitor,
    Response: (response, context) => isInbound() || check(response, context),
    RequestBody: (body, context) => isInbound() && check(body, context),
  };
};

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
